import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Part } from './arrange.ts';
import { askAgency, compileQuestion, type Told } from './ask-agency.ts';
import { bring, leaveAll, readingOf } from './bring.ts';
import { locate, type AnswerPath } from './faults.ts';
import type { Sighting } from './hidden-fields.ts';
import { sight, sightNothing } from './sight.ts';
import type { ResponsePath } from './path.ts';
import { compileProvides, type Provides } from './provides.ts';
import type { Run, Step } from './run.ts';
import type { Survey } from './survey.ts';
import type { Tree } from './tree.ts';
import { pathTo, routeOf, targetsAt, type Route } from './walk.ts';
import { isRecord } from '../kernel/is-record.ts';

/** What never changes of a fetch for root fields. */
interface FieldsCall {
  readonly subgraph: string;
  readonly route: Route;
  readonly adopts: boolean;
  readonly sightings: readonly Sighting[];
}

/** Compiles a fetch for root fields: asks, and joins what comes into the objects at its path. */
export function compileFieldsFetch({ path, fetch, sightings }: Part, types: TypeTable, survey: Survey): Step {
  const question = compileQuestion(types, fetch, fetch.document, fetch.variables);
  const providesIn = compileProvides(types, fetch.provides);
  const call: FieldsCall = { subgraph: fetch.subgraph, route: routeOf(path), adopts: survey.adopts, sightings };
  return async (run) => {
    const targets = targetsAt(run, call.route);
    if (targets.length === 0) return;
    const told = await askAgency(run, question, '');
    take(run, call, targets, providesIn(run.variables), told);
    run.targets.clear();
  };
}

function take(
  run: Run,
  { subgraph, route, adopts, sightings }: FieldsCall,
  targets: readonly Tree[],
  provides: Provides,
  { data, reported, asOf }: Told,
): void {
  const reading = readingOf(run.types, subgraph);
  if (!isRecord(data)) {
    sightNothing(run, subgraph, sightings, reported[0]?.cause.code ?? reading.malformed.code);
    return leaveAll(run, reading, targets, provides.selections, reported);
  }
  const missing = reported.length === 0 ? [] : provides.names.filter((name) => isMissing(data, name));
  const faults =
    reported.length === 0
      ? undefined
      : locate(
          reported,
          missing.map((name) => [name]),
        );
  run.sources?.push({ agency: subgraph, path: route.steps, provides: provides.selections, asOf });
  sight(run, subgraph, sightings, data, faults);
  bring(run, reading, targets, { value: data, provides, faults, adopts, copies: targets.length > 1 });
  for (const { cause, path } of reported) {
    if (!reading.explained.has(cause))
      run.unplaced.push({ cause, path: placeOf(run, route, targets[0], provides.names, path) });
  }
  if (reported.length > 0 && missing.length === provides.names.length)
    run.agencies.reportFailure(
      subgraph,
      reported.map(({ cause }) => cause.code),
    );
  else run.agencies.report(subgraph, 'OK');
}

function isMissing(data: Readonly<Record<string, unknown>>, name: string): boolean {
  return !Object.hasOwn(data, name) || data[name] === null;
}

/** Never a key that the agency made up. */
function placeOf(
  run: Run,
  route: Route,
  target: Tree | undefined,
  names: readonly string[],
  [name]: AnswerPath,
): ResponsePath | undefined {
  const above = target === undefined ? undefined : pathTo(run, route, target);
  const known = names.find((candidate) => candidate === name);
  if (known !== undefined) return [...(above ?? []), known];
  return above === undefined || above.length === 0 ? undefined : above;
}
