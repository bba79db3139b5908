import type { Part } from './arrange.ts';
import { mostCases } from './provides.ts';
import type { Gathering, Run, Step } from './run.ts';

interface Member {
  readonly parts: readonly Part[];
  readonly alone: Step;
}

/**
 * Where calls to one agency meet that wait for different others: those that become ready in the same turn of the event
 * loop leave as one. None waits for an answer that has not come yet, so no agency is made to wait for a third; the
 * busier the gateway, the more answers a turn brings, and the fewer calls follow from them.
 */
export class Junction {
  readonly #compile: (parts: readonly Part[], apart: Step) => Step;
  readonly #members: Member[] = [];
  readonly #known = new Map<string, Step>();

  /** @param compile makes one call of these parts; where it asks for too much, `apart` are the calls it stands for. */
  constructor(compile: (parts: readonly Part[], apart: Step) => Step) {
    this.#compile = compile;
  }

  /** The call, made together with whichever others are ready. */
  add(parts: readonly Part[], alone: Step): Step {
    const member = this.#members.push({ parts, alone }) - 1;
    return (run) => {
      const gathering = run.gatherings.get(this) ?? this.#open(run);
      gathering.members.push(member);
      return gathering.ended;
    };
  }

  #open(run: Run): Gathering {
    const members: number[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        run.gatherings.delete(this);
        try {
          resolve(this.#stepFor(members)(run));
        } catch (error) {
          reject(error);
        }
      });
    });
    const gathering: Gathering = { members, ended };
    run.gatherings.set(this, gathering);
    return gathering;
  }

  #stepFor(numbers: number[]): Step {
    const key = numbers.sort((one, other) => one - other).join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const members = numbers.flatMap((number) => this.#members[number] ?? []);
    const apart = inParallel(members.map(({ alone }) => alone));
    if (members.length === 1 || this.#known.size === mostCases) return apart;
    const parts = members.flatMap((member) => member.parts);
    const made = this.#compile(parts, apart);
    this.#known.set(key, made);
    return made;
  }
}

/** Steps side by side. */
export function inParallel(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}
