export type Labels = Readonly<Record<string, string>>;

/**
 * Values by up to two labels. Whoever counts several times in each request finds its number with a look into two maps,
 * where prom-client would sort and join an object of labels each time.
 */
export class Labelled<Value> {
  readonly #names: readonly string[];
  readonly #make: () => Value;
  readonly #known = new Map<string, Map<string, Value>>();
  readonly #all: { readonly labels: Labels; readonly value: Value }[] = [];

  constructor(names: readonly [string] | readonly [string, string], make: () => Value) {
    this.#names = names;
    this.#make = make;
  }

  /** The value of these labels, made when nobody has asked for it before. */
  of(first: string, second = ''): Value {
    return this.#known.get(first)?.get(second) ?? this.#add(first, second);
  }

  get all(): Iterable<{ readonly labels: Labels; readonly value: Value }> {
    return this.#all;
  }

  #add(...given: [first: string, second: string]): Value {
    const [first, second] = given;
    const value = this.#make();
    this.#all.push({ labels: Object.fromEntries(this.#names.map((name, index) => [name, given[index] ?? ''])), value });
    this.#known.set(first, (this.#known.get(first) ?? new Map<string, Value>()).set(second, value));
    return value;
  }
}
