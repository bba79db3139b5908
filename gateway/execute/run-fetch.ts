import { errorTable } from '../kernel/errors.ts';
import type { SubgraphAnswer } from '../kernel/subgraph-call.ts';
import type { FetchNode, Selection } from '../plan/plan.ts';
import { askAgency } from './ask-agency.ts';
import { locate, type AnswerPath, type Reported } from './faults.ts';
import { join } from './join.ts';
import type { Path } from './path.ts';
import { holeFor, readAnswer, type Reading } from './read-answer.ts';
import { represent, type Representation } from './represent.ts';
import { active, type Run, type Target } from './run.ts';
import { Hole, type Cause } from './tree.ts';

/** Runs one fetch for the given objects and joins what comes into them: values, nulls, and holes with their cause. */
export async function runFetch(run: Run, node: FetchNode, targets: readonly Target[]): Promise<void> {
  if (targets.length === 0) return;
  const call: Call = { run, node, provides: active(node.provides, run.variables) };
  if (node.requires === null) await fetchFields(call, targets);
  else await fetchEntities(call, node.requires, targets);
}

interface Call {
  readonly run: Run;
  readonly node: FetchNode;
  /** What the answer brings in this request. */
  readonly provides: readonly Selection[];
}

async function fetchFields(call: Call, targets: readonly Target[]): Promise<void> {
  const { run, provides } = call;
  const { data, reported } = await ask(call, {});
  if (!isObject(data)) return leaveAll(call, targets, reported);
  const names = namesIn(provides);
  const missing = names.filter((name) => data[name] === null || data[name] === undefined).map((name) => [name]);
  const reading = readingOf(call);
  const faults = locate(reported, missing);
  for (const { tree } of targets) {
    join(run.types, tree, readAnswer(reading, data, provides, faults, tree['__typename']));
  }
  settle(call, reported, reading, missing.length === names.length, ([name]) => {
    const known = names.find((candidate) => candidate === name); // never a key that the agency made up
    return known === undefined ? targets[0]?.path : { before: targets[0]?.path, key: known };
  });
}

async function fetchEntities(call: Call, requires: readonly Selection[], targets: readonly Target[]): Promise<void> {
  const { run, provides } = call;
  const { representations, places } = collect(call, requires, targets);
  if (representations.length === 0) return;
  const { data, reported } = await ask(call, { representations });
  const entities: unknown = isObject(data) ? data['_entities'] : undefined;
  if (!Array.isArray(entities) || entities.length !== representations.length) {
    return leaveAll(call, places.flat(), reported);
  }
  const missing = entities.flatMap((entity, index) => (entity === null ? [['_entities', index]] : []));
  const reading = readingOf(call);
  const faults = locate(reported, missing).at('_entities');
  for (const [index, entity] of entities.entries()) {
    for (const { tree } of places[index] ?? []) {
      join(run.types, tree, readAnswer(reading, entity, provides, faults?.at(index), tree['__typename']));
    }
  }
  settle(
    call,
    reported,
    reading,
    missing.length === entities.length,
    ([, index]) => (places[Number(index)] ?? places[0])?.[0]?.path,
  );
}

/** Equal representations are sent once; each has the places where its entity stands. */
function collect({ run, provides }: Call, requires: readonly Selection[], targets: readonly Target[]) {
  const places = new Map<string, Target[]>();
  const representations: Representation[] = [];
  for (const target of targets) {
    const representation = represent(run.types, target.tree, requires);
    if (representation === null) continue;
    if (representation instanceof Hole) {
      leave(run, [target], provides, representation.causes);
      continue;
    }
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) known.push(target);
    else {
      places.set(key, [target]);
      representations.push(representation);
    }
  }
  return { representations, places: [...places.values()] };
}

/** Asks the agency; a failure reads like an answer of nothing but one error. */
async function ask(
  { run, node }: Call,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ data: unknown; reported: readonly Reported[] }> {
  const answer: SubgraphAnswer = await askAgency(run, node, variables);
  if (answer.kind === 'failed') {
    const cause: Cause = { subgraph: node.subgraph, code: answer.code, messages: errorTable[answer.code] };
    return { data: undefined, reported: [{ cause, path: [] }] };
  }
  const reported = answer.errors.map(({ code, messages, path }) => ({
    cause: { subgraph: node.subgraph, code, messages },
    path: path ?? [],
  }));
  return { data: answer.data, reported };
}

/** Nothing usable came: everything the fetch was to bring is missing, for each reason that the agency gave. */
function leaveAll(call: Call, targets: readonly Target[], reported: readonly Reported[]): void {
  const causes = reported.length > 0 ? reported.map(({ cause }) => cause) : [readingOf(call).malformed];
  leave(call.run, targets, call.provides, causes);
  call.run.agencies.reportFailure(
    call.node.subgraph,
    causes.map(({ code }) => code),
  );
}

function leave(run: Run, targets: readonly Target[], provides: readonly Selection[], causes: readonly Cause[]): void {
  for (const { tree } of targets) join(run.types, tree, holeFor(causes, provides));
}

/** Tells how the agency did, and keeps the errors that explain no null: they are reported all the same. */
function settle(
  { run, node }: Call,
  reported: readonly Reported[],
  { explained }: Reading,
  nothingCame: boolean,
  pathOf: (path: AnswerPath) => Path | undefined,
): void {
  for (const { cause, path } of reported) if (!explained.has(cause)) run.unplaced.push({ cause, path: pathOf(path) });
  if (nothingCame && reported.length > 0)
    run.agencies.reportFailure(
      node.subgraph,
      reported.map(({ cause }) => cause.code),
    );
  else run.agencies.report(node.subgraph, 'OK');
}

function readingOf({ run, node: { subgraph } }: Call): Reading {
  return {
    types: run.types,
    omitted: { subgraph, code: 'UNEXPECTED_NULL', messages: errorTable.UNEXPECTED_NULL },
    malformed: {
      subgraph,
      code: 'SUBREQUEST_MALFORMED_RESPONSE',
      messages: errorTable.SUBREQUEST_MALFORMED_RESPONSE,
    },
    explained: new Set(),
  };
}

function namesIn(selections: readonly Selection[]): readonly string[] {
  return selections.flatMap((selection) =>
    selection.kind === 'field' ? [selection.from] : namesIn(selection.selections),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
