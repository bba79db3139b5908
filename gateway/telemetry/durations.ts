import type { Metric, Registry } from 'prom-client';
import { Labelled, type Labels } from './labelled.ts';

/** Seconds; from an answer out of memory to the longest deadline. */
export const buckets: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface DurationsOptions {
  readonly name: string;
  readonly help: string;
  readonly labelName: string;
}

/** A histogram for Prometheus of what happens in each request. */
export class Durations {
  readonly name: string;
  readonly help: string;
  readonly type = 'histogram';
  readonly #spreads: Labelled<Spread>;

  constructor(registry: Registry, { name, help, labelName }: DurationsOptions) {
    this.name = name;
    this.help = help;
    this.#spreads = new Labelled([labelName], () => new Spread());
    registry.registerMetric(this as unknown as Metric);
  }

  observe(label: string, seconds: number): void {
    this.#spreads.of(label).observe(seconds);
  }

  /** Answers the registry as prom-client's own metrics do. */
  async get() {
    const { name, help, type } = this;
    const values = Array.from(this.#spreads.all, ({ labels, value }) => value.lines(name, labels)).flat();
    return { name, help, type, aggregator: 'sum', values };
  }
}

/** Durations with one label, counted by bucket. */
class Spread {
  readonly #counts = buckets.map(() => 0);
  #count = 0;
  #sum = 0;

  observe(seconds: number): void {
    this.#count += 1;
    this.#sum += seconds;
    let bucket = 0;
    while (seconds > (buckets[bucket] ?? Infinity)) bucket += 1;
    if (bucket < buckets.length) this.#counts[bucket]! += 1;
  }

  /** What a bucket of Prometheus holds, the larger ones hold too. */
  lines(name: string, sharedLabels: Labels) {
    let below = 0;
    const bounds = buckets.map((bound, index) => ({ le: bound, value: (below += this.#counts[index]!) }));
    const inBuckets = [...bounds, { le: '+Inf', value: this.#count }];
    return [
      ...inBuckets.map(({ le, value }) => ({ metricName: `${name}_bucket`, labels: { le }, sharedLabels, value })),
      { metricName: `${name}_sum`, sharedLabels, value: this.#sum },
      { metricName: `${name}_count`, sharedLabels, value: this.#count },
    ];
  }
}
