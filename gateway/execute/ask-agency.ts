import { bodyHead } from '../kernel/body-head.ts';
import { errorTable } from '../kernel/errors.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { Variables } from '../operation/operation.ts';
import type { FetchNode } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { askedCoordinates } from './asked-coordinates.ts';
import type { Reported } from './faults.ts';
import type { Run } from './run.ts';
import type { Cause } from './tree.ts';

/** What is the same each time that a fetch's agency is asked. */
export interface Question {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  readonly operationName: string | undefined;
  readonly head: string;
  readonly coordinatesIn: (variables: Variables) => readonly string[];
  /** The operation's variables to send along: their names, and these in JSON with a colon. */
  readonly variables: readonly { readonly name: string; readonly head: string }[];
}

/** Prepares what of a fetch's call never changes. */
export function compileQuestion(
  types: TypeTable,
  { subgraph, operationKind, operationName }: FetchNode,
  query: string,
  variables: readonly string[],
): Question {
  return {
    subgraph,
    kind: operationKind,
    query,
    operationName,
    head: bodyHead(query, operationName),
    coordinatesIn: askedCoordinates(types, query),
    variables: variables.map((name) => ({ name, head: `${JSON.stringify(name)}:` })),
  };
}

/** An agency's answer; a failure reads like an answer of nothing but one error. */
export interface Told {
  readonly data: unknown;
  readonly reported: readonly Reported[];
  /** How old what it told is, as the agency wrote it. */
  readonly asOf: unknown;
}

/**
 * Asks a fetch's agency with the variables it needs.
 *
 * Once the request is aborted nothing is asked any more, and what is under way is not waited for: its answer is
 * the failure that the abort names (GATEWAY_TIMEOUT, REQUEST_ABORTED).
 *
 * @param own variables of this fetch as JSON text, `"name":value` with commas between.
 */
export function askAgency(run: Run, question: Question, own: string): Promise<SubgraphAnswer> {
  const { ending } = run;
  if (ending.answer !== null) return Promise.resolve(ending.answer);
  const request = new Request(question, question.coordinatesIn(run.variables), variablesText(run, question, own));
  return ending.orSooner(run.ask(request));
}

export function toldBy({ subgraph }: Question, answer: SubgraphAnswer): Told {
  if (answer.kind === 'failed') {
    const cause: Cause = { subgraph, code: answer.code, messages: errorTable[answer.code] };
    return { data: undefined, reported: [{ cause, path: [] }], asOf: undefined };
  }
  const { data, asOf } = answer;
  if (answer.errors.length === 0) return { data, reported: nothing, asOf };
  const reported = answer.errors.map(({ code, messages, path }) => ({
    cause: { subgraph, code, messages },
    path: path ?? [],
  }));
  return { data, reported, asOf };
}

const nothing: readonly never[] = [];

function variablesText({ variables }: Run, question: Question, own: string): string {
  let text = '';
  for (const { name, head } of question.variables) {
    const value = variables[name];
    if (value !== undefined) text += `${text === '' ? '' : ','}${head}${JSON.stringify(value)}`;
  }
  return text === '' || own === '' ? `{${text}${own}}` : `{${text},${own}}`;
}

/** A call whose variables are text already; who looks into them has them read from it. */
class Request implements SubgraphRequest {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  readonly operationName: string | undefined;
  readonly head: string;
  readonly coordinates: readonly string[];
  readonly variablesText: string;

  constructor(question: Question, coordinates: readonly string[], variables: string) {
    const { subgraph, kind, query, operationName, head } = question;
    this.subgraph = subgraph;
    this.kind = kind;
    this.query = query;
    this.operationName = operationName;
    this.head = head;
    this.coordinates = coordinates;
    this.variablesText = variables;
  }

  get variables(): Readonly<Record<string, unknown>> {
    return JSON.parse(this.variablesText) as Record<string, unknown>;
  }
}
