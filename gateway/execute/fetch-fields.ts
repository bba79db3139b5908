import type { FetchNode } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Part } from './arrange.ts';
import { askAgency, compileQuestion, toldBy, type Told } from './ask-agency.ts';
import { bring, leaveAll, readingOf } from './bring.ts';
import { Faults, locate, type AnswerPath } from './faults.ts';
import type { Sighting } from './hidden-fields.ts';
import type { InPlaceOf } from './idle-roots.ts';
import { sight, sightNothing, type KeepBack } from './sight.ts';
import type { ResponsePath } from './path.ts';
import { compileProvides, type Provides } from './provides.ts';
import type { Run, Step } from './run.ts';
import { decide } from './strangers.ts';
import type { Survey } from './survey.ts';
import type { Cause, Tree } from './tree.ts';
import { pathTo, routeOf, targetsAt, type Route } from './walk.ts';
import { isRecord } from '../kernel/is-record.ts';

/** What never changes of a fetch for root fields. */
interface FieldsCall {
  readonly subgraph: string;
  readonly route: Route;
  readonly adopts: boolean;
  readonly sightings: readonly Sighting[];
  /** Looks up what is somebody's, or leads to others: the agency has to be told by which rights it is asked. */
  readonly needsRights: boolean;
}

/** Compiles a fetch for root fields: asks, and joins what comes into the objects at its path. */
export function compileFieldsFetch({ path, fetch, sightings }: Part, types: TypeTable, survey: Survey): Step {
  const question = compileQuestion(types, fetch, fetch.document, fetch.variables);
  const providesIn = compileProvides(types, fetch.provides);
  const root = fetch.operationKind === 'query' ? 'Query' : 'Mutation';
  const call: FieldsCall = {
    subgraph: fetch.subgraph,
    route: routeOf(path),
    adopts: survey.adopts,
    sightings,
    needsRights: sightings.some(
      ({ isOutermost, isOfCaller, isSomebody }) => isSomebody || (isOutermost && !isOfCaller),
    ),
  };
  const ask: Step = async (run) => {
    const targets = targetsAt(run, call.route);
    const provides = providesIn(run.variables);
    if (targets.length === 0 || provides.isNeeded?.(root) === false) return;
    if (call.needsRights && run.gate !== null) await run.gate.prepare();
    const told = toldBy(question, await askAgency(run, question, ''));
    const decided = take(run, call, targets, provides, told);
    if (decided !== null) await decided;
    run.targets.clear();
  };
  return survey.inPlaceOf === null ? ask : unlessIdle(ask, fetch, survey.inPlaceOf);
}

/** What depends on a fetch that is not made begins when those have ended that bring the same. */
function unlessIdle(ask: Step, fetch: FetchNode, inPlaceOf: InPlaceOf): Step {
  return async (run) => {
    const others = inPlaceOf(fetch, run.variables);
    if (others === undefined) await ask(run);
    else await Promise.all(others.map((other) => endOf(run, other).promise));
    endOf(run, fetch).resolve();
  };
}

function endOf({ ends }: Run, fetch: FetchNode): PromiseWithResolvers<void> {
  const end = ends.get(fetch) ?? Promise.withResolvers<void>();
  ends.set(fetch, end);
  return end;
}

/** What came, before it becomes a part of the tree. */
interface Arrival {
  readonly targets: readonly Tree[];
  readonly provides: Provides;
  readonly data: Readonly<Record<string, unknown>>;
  readonly reported: Told['reported'];
  readonly asOf: unknown;
  readonly missing: readonly string[];
  faults: Faults | undefined;
  /** What the agency said of what is kept back. */
  readonly covered: Set<Cause>;
}

/** Tells of what has come and joins it into the tree: at once, unless the gate has to decide about some of it. */
function take(
  run: Run,
  call: FieldsCall,
  targets: readonly Tree[],
  provides: Provides,
  { data, reported, asOf }: Told,
): Promise<void> | null {
  const { subgraph, sightings } = call;
  if (!isRecord(data)) {
    const reading = readingOf(run.types, subgraph);
    sightNothing(run, subgraph, sightings, reported[0]?.cause.code ?? reading.malformed.code);
    leaveAll(run, reading, targets, provides.selections, reported);
    return null;
  }
  const missing = reported.length === 0 ? [] : provides.names.filter((name) => isMissing(data, name));
  const places = missing.map((name) => [name]);
  const faults = reported.length === 0 ? undefined : locate(reported, places);
  const arrival: Arrival = { targets, provides, data, reported, asOf, missing, faults, covered: new Set() };
  const keep: KeepBack = (at, cause) => {
    for (const one of (arrival.faults ??= new Faults()).cover(at, cause)) arrival.covered.add(one);
  };
  const { gate } = run;
  const strangers = sight({ run, owner: subgraph, keep }, sightings, data, faults);
  if (gate !== null && strangers.length > 0) return decide(gate, strangers).then(() => join(run, call, arrival));
  join(run, call, arrival);
  return null;
}

function join(run: Run, { subgraph, route, adopts }: FieldsCall, arrival: Arrival): void {
  const { targets, provides, data, reported, asOf, missing, faults, covered } = arrival;
  const reading = readingOf(run.types, subgraph);
  for (const cause of covered) reading.explained.add(cause);
  run.sources?.push({ agency: subgraph, path: route.steps, provides: provides.selections, asOf });
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
