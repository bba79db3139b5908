import type { InnerNames, Snapshot } from '../supergraph/supergraph.ts';
import { Agencies } from './agencies.ts';
import type { AnswerField } from './collect-fields.ts';
import type { CompiledAnswer } from './compile-answer.ts';
import type { Completion } from './completion.ts';
import type { Deferral } from './deferral.ts';
import { delivererOf } from './deliverer.ts';
import { ErrorList } from './error-list.ts';
import { introspect } from './introspect.ts';
import { followUp, type CompletePart, type LaterParts } from './later-parts.ts';
import type { ResponsePath } from './path.ts';
import { provenanceOf } from './provenance.ts';
import type { Run } from './run.ts';
import { takesBack } from './takes-back.ts';
import type { Answer, Work } from './work.ts';

/** Makes the answer of what has come: all of it, or its first part. */
export function completeAnswer(snapshot: Snapshot, work: Work, run: Run, compiled: CompiledAnswer): Answer {
  const { innerNames, apiSchema } = snapshot;
  const { complete, rootFields: fields } = compiled;
  const completion = openCompletion(work, run, innerNames, fields, []);
  const data = complete(completion, run.tree);
  const answer = { data, ...told(work, run, completion, innerNames) };
  const type = apiSchema.getRootType(work.operation.definition.operation);
  if (run.sources === null || !type) return { ...answer, provenance: null, later: null };
  const known = { snapshot, collectFields: compiled.collectFields, sources: run.sources };
  const provenance = provenanceOf(known, { ...answer, fields, type, tree: run.tree, path: [] });
  return { ...answer, provenance, later: null };
}

interface Followed {
  readonly compiled: CompiledAnswer;
  readonly deferral: Deferral;
  /** Of the first part of the answer. */
  readonly data: Answer['data'];
  /** Called once nothing more is to come, or nobody reads on. */
  readonly release: () => void;
}

/** What follows the first part of an answer; null when nothing does. */
export function completeLater(
  snapshot: Snapshot,
  work: Work,
  run: Run,
  { compiled: { deferred, collectFields }, deferral, data, release }: Followed,
): LaterParts | null {
  const { innerNames } = snapshot;
  if (deferred === null || data === null) return null;
  const complete: CompletePart = ({ part, type, tree, path, given }, own) => {
    const ownRun = own ?? { ...run, agencies: new Agencies(), unplaced: [] };
    const completion = openCompletion(work, ownRun, innerNames, part.fields, path);
    const came = part.completeAt(path.length)(completion, tree);
    const isWhole = given.every((earlier) => !takesBack(came, earlier));
    const answer = { data: isWhole ? came : null, ...told(work, ownRun, completion, innerNames) };
    if (run.sources === null) return { ...answer, provenance: null };
    const known = { snapshot, collectFields, sources: run.sources };
    return { ...answer, provenance: provenanceOf(known, { ...answer, fields: part.fields, type, tree, path }) };
  };
  const { language } = work;
  return followUp(deferred.afterRoot(run.tree, data), { deferred, deferral, complete, language, release });
}

function openCompletion(
  { operation, plan, variables, present }: Work,
  { agencies, shared, hearDenial }: Run,
  innerNames: InnerNames,
  fields: readonly AnswerField[],
  path: ResponsePath,
): Completion {
  return {
    errors: new ErrorList(),
    agencies,
    hearDenial,
    delivererOf: (names) => delivererOf(innerNames, plan, names),
    present,
    introspected: introspect(operation, fields, variables),
    path: [...path],
    shared,
    memory: new Map(),
  };
}

/** What is told beside the data; errors without a place are told once. */
function told({ language }: Work, { unplaced }: Run, { errors, agencies }: Completion, innerNames: InnerNames) {
  for (const { cause, path } of unplaced.splice(0)) errors.report(cause, path && clientPath(innerNames, path));
  return { errors: errors.toErrors(language), agencies: agencies.toJSON() };
}

/** A path of the tree as the client knows it. */
function clientPath(names: InnerNames, path: ResponsePath): ResponsePath {
  return path.map((key) => (typeof key === 'string' ? names.responseName(key) : key));
}
