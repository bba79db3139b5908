import { mergeable, type Arranged, type Arrangement } from './arrange.ts';
import type { Junction } from './junction.ts';

type Call = Arranged & { readonly kind: 'call' };

/** A call to an agency that takes several fetches in one. */
interface Coming {
  readonly call: Call;
  readonly agency: string;
  /** It is made as soon as the step begins that it stands in. */
  readonly isFirst: boolean;
}

/**
 * Finds the calls that may become ready at once though they wait for different others, and where they meet. Those
 * that begin with the same step are one call already (`arrange.ts`); parts of an answer never share any.
 */
export function findJunctions(plan: Arranged, how: Arrangement, make: () => Junction): ReadonlyMap<Arranged, Junction> {
  const found = new Map<Arranged, Junction>();

  function visitPart(part: Arranged): void {
    const junctions = new Map<string, Junction>();

    function visit(step: Arranged): readonly Coming[] {
      switch (step.kind) {
        case 'call': {
          const agency = mergeable(step, how);
          return agency === null ? [] : [{ call: step, agency, isFirst: true }];
        }
        case 'sequence':
          return step.steps.flatMap((inner, index) =>
            visit(inner).map((coming) => ({ ...coming, isFirst: coming.isFirst && index === 0 })),
          );
        case 'parallel':
          return meet(step.steps.map(visit));
        case 'condition':
          return [step.whenTrue, step.whenFalse].flatMap(visit);
        case 'defer':
          for (const deferred of step.deferred) visitPart(deferred.step);
          return visit(step.primary);
        default:
          return step satisfies never;
      }
    }

    function meet(branches: readonly (readonly Coming[])[]): readonly Coming[] {
      const late = branches.map((branch) => branch.filter(({ isFirst }) => !isFirst));
      const agencies = late.flatMap((branch) => [...new Set(branch.map(({ agency }) => agency))]);
      for (const { call, agency } of late.flat()) {
        if (agencies.indexOf(agency) === agencies.lastIndexOf(agency)) continue;
        const junction = junctions.get(agency) ?? make();
        junctions.set(agency, junction);
        found.set(call, junction);
      }
      return branches.flat();
    }

    visit(part);
  }

  visitPart(plan);
  return found;
}
