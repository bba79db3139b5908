/** A deterministic stream of numbers; every draw moves it on. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; throws a RangeError when there are none. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, each as often as its weight says. */
  pickWeighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item;
}

type State = [number, number, number, number];

/**
 * Starts the stream that belongs to a key: the same key gives the same numbers in every process.
 *
 * Not for secrets. The generator is xoshiro128** (Blackman and Vigna), seeded by four 32-bit FNV-1a hashes.
 */
export function createRandom(...key: readonly (string | number)[]): Random {
  const state = stateOf(key.join('\u0000'));
  const next = () => step(state) / 0x1_0000_0000;
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]) => itemAt(items, integer(0, items.length - 1));
  const pickWeighted = <Item extends { readonly weight: number }>(items: readonly Item[]) => {
    let left = next() * items.reduce((sum, { weight }) => sum + weight, 0);
    const found = items.findIndex(({ weight }) => (left -= weight) < 0);
    return itemAt(items, found < 0 ? items.length - 1 : found); // rounding may leave a crumb behind the last
  };
  return { next, integer, chance: (probability) => next() < probability, pick, pickWeighted };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index < 0 || index >= items.length) throw new RangeError('There is nothing to pick from an empty list.');
  return items[index] as Item;
}

function stateOf(text: string): State {
  const hash = (basis: number) => {
    let value = basis;
    for (let index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x0100_0193);
    }
    return scramble(value);
  };
  return [hash(0x811c_9dc5), hash(0x9e37_79b9), hash(0x85eb_ca6b), hash(0xc2b2_ae35) | 1];
}

/** Spreads every input bit over the whole word (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function step(state: State): number {
  const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
  const shifted = state[1] << 9;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = rotate(state[3], 11);
  return result;
}

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));
