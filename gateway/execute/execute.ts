import type { GraphQLError } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { Operation, Variables } from '../operation/operation.ts';
import type { PlanNode } from '../plan/plan.ts';
import type { Verdict } from '../policy/policy.ts';
import type { InnerNames, Snapshot } from '../supergraph/supergraph.ts';
import { Agencies, type AgencyStatus } from './agencies.ts';
import { createCollectFields } from './collect-fields.ts';
import { completeObject } from './complete.ts';
import { delivererOf } from './deliverer.ts';
import { ErrorList } from './error-list.ts';
import { introspect } from './introspect.ts';
import type { Path } from './path.ts';
import type { Run } from './run.ts';
import { runPlan } from './run-plan.ts';
import { emptyTree } from './tree.ts';

/** One operation to execute, with all that the rooms before have found out about it. */
export interface Work {
  readonly snapshot: Snapshot;
  readonly operation: Operation;
  readonly verdict: Verdict;
  /** Null when no agency has to be asked. */
  readonly plan: PlanNode | null;
  readonly variables: Variables;
  readonly language: 'fa' | 'en';
  /** When it aborts, what has not arrived is missing with the abort's reason, and the rest is served. */
  readonly signal: AbortSignal;
  /** Asks one agency. Never rejects: a failure is an answer. */
  readonly ask: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
  /** A person's reference as this caller may know it. */
  readonly present: (reference: string) => string;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** How it went with each agency that was asked, or denied. */
  readonly agencies: Readonly<Record<string, AgencyStatus>>;
}

/**
 * Executes a plan and makes the answer of what has come: fetches join their answers into one tree, and the tree is
 * then read by the operation as the client wrote it. Pure over the plan and `ask`: it keeps nothing between requests.
 */
export async function execute(work: Work): Promise<Answer> {
  const { snapshot, operation, verdict, plan, variables, language, signal, ask, present } = work;
  const [tree, agencies, errors] = [emptyTree(), new Agencies(), new ErrorList()];
  const run: Run = { types: snapshot.types, variables, signal, ask, agencies, unplaced: [] };
  if (plan !== null) await runPlan(run, plan, [{ tree, path: undefined }]);

  const { schema, definition } = operation;
  const root = schema.getRootType(definition.operation);
  if (!root) throw new TypeError(`A schema without ${definition.operation}s.`);
  const collectFields = createCollectFields(operation, snapshot, verdict, variables);
  const nodes = [definition];
  const data = completeObject(
    {
      schema,
      verdict,
      collectFields,
      errors,
      agencies,
      delivererOf: (names) => delivererOf(snapshot.innerNames, plan, names),
      present,
      introspected: introspect(operation, collectFields(nodes, root), variables),
    },
    root,
    tree,
    nodes,
    undefined,
  );
  for (const { cause, path } of run.unplaced) errors.report(cause, clientPath(snapshot.innerNames, path));
  return { data, errors: errors.toErrors(language), agencies: agencies.toJSON() };
}

/** A path of the tree as the client knows it. */
function clientPath(names: InnerNames, path: Path | undefined): Path | undefined {
  if (path === undefined) return undefined;
  const { key } = path;
  return { before: clientPath(names, path.before), key: typeof key === 'string' ? names.responseName(key) : key };
}
