/**
 * A path of a plan: response names, `@` for every element of a list, and `|Book|Film` where it goes on from objects of
 * these types only.
 */
export type PlanPath = readonly string[];

/** The response names of a path. */
export function namesIn(path: PlanPath): readonly string[] {
  return path.filter((step) => step !== '@' && !isTypes(step));
}

/** The types that a step lets through; null for any other step. */
export function typesOf(step: string): ReadonlySet<string> | null {
  return isTypes(step) ? new Set(step.slice(1).split('|')) : null;
}

/** Reads a path as the planner writes it: types stand behind the step that leads to their objects, `@|[Book,Film]`. */
export function readPath(path: readonly string[]): PlanPath {
  return path.flatMap((element) => {
    const [step = '', types] = element.split('|[');
    return [
      ...(step === '' ? [] : [step]),
      ...(types === undefined ? [] : [`|${types.slice(0, -1).replaceAll(',', '|')}`]),
    ];
  });
}

function isTypes(step: string): boolean {
  return step.startsWith('|');
}
