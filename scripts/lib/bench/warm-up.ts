/** How long gateways are warmed up, in milliseconds. The same for each of them. */
export interface WarmUpPlan {
  /** Of one turn. */
  readonly window: number;
  /** All turns of one gateway. */
  readonly most: number;
  /** All turns of all gateways: who is not steady by then is measured as it is, and the table says so. */
  readonly together: number;
}

/** What a gateway did in one turn. */
export interface Turn {
  readonly seconds: number;
  readonly requests: number;
  readonly cpuMs: number;
}

export interface WarmUp {
  readonly seconds: number;
  readonly requests: number;
  /** Whether its processor time per request had stopped falling. */
  readonly steady: boolean;
}

/** By how much the processor time per request may still fall, and over how many turns. */
const tolerance = 0.03;
const recent = 3;

/**
 * Whether processor time per request, one figure a turn, has stopped falling: the least of the last turns is not lower
 * than the least of at least as many turns before them. What disturbs a machine makes single turns dear, never cheap,
 * so that the least of several is what the code itself costs.
 */
export function isSteady(costs: readonly number[]): boolean {
  if (costs.length < 2 * recent) return false;
  return Math.min(...costs.slice(-recent)) >= Math.min(...costs.slice(0, -recent)) * (1 - tolerance);
}

/**
 * Has gateways answer in turn, A B C A B C …, until each is steady or time is over. V8 compiles what is done often once
 * it was done often: for a small request this goes on for ten to twenty thousand of them.
 *
 * @param takeTurn sends load to the gateway of that name for one window
 */
export async function warmUp(
  names: readonly string[],
  { window, most, together }: WarmUpPlan,
  takeTurn: (name: string) => Promise<Turn>,
): Promise<Readonly<Record<string, WarmUp>>> {
  const entrants = names.map((name) => new Warming(name));
  const turns = Math.max(1, Math.floor(most / window));
  let left = Math.floor(together / window);
  for (let lap = 0; lap < turns; lap += 1) {
    for (const entrant of entrants.filter(({ steady }) => !steady)) {
      if (lap > 0 && left <= 0) break;
      left -= 1;
      entrant.add(await takeTurn(entrant.name));
    }
  }
  return Object.fromEntries(entrants.map((entrant) => [entrant.name, entrant.result()]));
}

class Warming {
  readonly name: string;
  readonly #costs: number[] = [];
  #seconds = 0;
  #requests = 0;

  constructor(name: string) {
    this.name = name;
  }

  get steady(): boolean {
    return isSteady(this.#costs);
  }

  add({ seconds, requests, cpuMs }: Turn): void {
    this.#seconds += seconds;
    this.#requests += requests;
    this.#costs.push(cpuMs / Math.max(1, requests));
  }

  result(): WarmUp {
    return { seconds: Number(this.#seconds.toFixed(1)), requests: this.#requests, steady: this.steady };
  }
}
