import type { Metric, Registry } from 'prom-client';
import { Labelled } from './labelled.ts';

interface CountsOptions {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly [string] | readonly [string, string];
}

/** A counter for Prometheus of what happens in each request. */
export class Counts {
  readonly name: string;
  readonly help: string;
  readonly type = 'counter';
  readonly #counts: Labelled<{ value: number }>;

  constructor(registry: Registry, { name, help, labelNames }: CountsOptions) {
    this.name = name;
    this.help = help;
    this.#counts = new Labelled(labelNames, () => ({ value: 0 }));
    registry.registerMetric(this as unknown as Metric);
  }

  inc(first: string, second?: string): void {
    this.#counts.of(first, second).value += 1;
  }

  /** Answers the registry as prom-client's own metrics do. */
  async get() {
    const { name, help, type } = this;
    const values = Array.from(this.#counts.all, ({ labels, value: { value } }) => ({ labels, value }));
    return { name, help, type, aggregator: 'sum', values };
  }
}
