import { Agencies } from './agencies.ts';
import type { DeferredRun, DeferredSteps, Run } from './run.ts';

/** A deferred part's own share of a run: what goes wrong in it is told with it, and with nothing else. */
interface Part {
  readonly run: Run;
  /** Steps that have not ended. */
  open: number;
  /** Why one of them could not be carried out. */
  failure: { readonly error: unknown } | null;
}

/** What of one execution is put off: which fetches have come that others wait for, and which parts have all they need. */
export class Deferral implements DeferredSteps {
  readonly #fetches = new Map<string, PromiseWithResolvers<void>>();
  readonly #parts = new Map<string, Part>();
  #change = Promise.withResolvers<void>();

  begin(run: Run, { label, after, brings, step }: DeferredRun): void {
    const part = this.#parts.get(label) ?? { run: ownRun(run), open: 0, failure: null };
    this.#parts.set(label, part);
    part.open += 1;
    void Promise.all(after.map((id) => this.#fetch(id).promise))
      .then(() => step(part.run))
      .catch((error: unknown) => (part.failure ??= { error }))
      .then(() => this.#end(part, brings));
  }

  fetched(ids: readonly string[]): void {
    for (const id of ids) this.#fetch(id).resolve();
  }

  /** Everything for the part has come; so it is for one that needs nothing of its own. */
  isReady(label: string): boolean {
    return (this.#parts.get(label)?.open ?? 0) === 0;
  }

  /** Waits until one of these parts is ready. */
  async untilReady(labels: readonly string[]): Promise<void> {
    while (!labels.some((label) => this.isReady(label))) await this.#change.promise;
  }

  partOf(label: string): Pick<Part, 'run' | 'failure'> | null {
    return this.#parts.get(label) ?? null;
  }

  #fetch(id: string): PromiseWithResolvers<void> {
    const known = this.#fetches.get(id) ?? Promise.withResolvers<void>();
    this.#fetches.set(id, known);
    return known;
  }

  #end(part: Part, brings: readonly string[]): void {
    part.open -= 1;
    this.fetched(brings);
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }
}

function ownRun(run: Run): Run {
  return { ...run, agencies: new Agencies(), unplaced: [] };
}
