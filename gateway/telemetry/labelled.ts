export type Labels = Readonly<Record<string, string>>;

/**
 * Values by up to two labels. Whoever counts several times in each request finds its number with one look into a map,
 * where prom-client would sort and join an object of labels each time.
 */
export class Labelled<Value> {
  readonly #names: readonly string[];
  readonly #make: () => Value;
  readonly #known = new Map<string, { readonly labels: Labels; readonly value: Value }>();

  constructor(names: readonly [string] | readonly [string, string], make: () => Value) {
    this.#names = names;
    this.#make = make;
  }

  /** The value of these labels, made when nobody has asked for it before. */
  of(first: string, second = ''): Value {
    const key = this.#names.length === 1 ? first : `${first}\n${second}`;
    return (this.#known.get(key) ?? this.#add(key, [first, second])).value;
  }

  get all(): Iterable<{ readonly labels: Labels; readonly value: Value }> {
    return this.#known.values();
  }

  #add(key: string, given: readonly string[]) {
    const labels = Object.fromEntries(this.#names.map((name, index) => [name, given[index] ?? '']));
    const added = { labels, value: this.#make() };
    this.#known.set(key, added);
    return added;
  }
}
