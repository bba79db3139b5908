import { bodyHead } from '../kernel/body-head.ts';
import type { Caller } from '../kernel/caller.ts';
import type { EndSignal } from '../kernel/end-signal.ts';
import { GatewayError } from '../kernel/errors.ts';
import { isRecord } from '../kernel/is-record.ts';
import { ownScope } from '../kernel/own-scope.ts';
import { RequestEnd } from '../kernel/request-end.ts';
import type { AskSubgraph, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { OpenSupergraph, RegisterRole, Snapshot } from '../supergraph/supergraph.ts';
import type { Registers, Representation } from './registers.ts';

export interface RegisterOptions {
  readonly supergraph: Pick<OpenSupergraph, 'current'>;
  readonly ask: AskSubgraph;
  /** The longest wait for a register, in milliseconds. */
  readonly deadline: number;
}

type RegisterField = Snapshot['registers'][number];

type Question = Omit<SubgraphRequest, 'variables'>;

type RoleOfPeople = Exclude<RegisterRole, 'QUARANTINE'>;

const selections: Readonly<Record<RoleOfPeople, string>> = {
  REPRESENTATION: ' { subject basis reference until excluded }',
  KINSHIP: '',
};

/** Asks the agencies whose fields the supergraph marks with `@registerOf`, all at once, about the caller herself. */
export function askRegisters({ supergraph, ask, deadline }: RegisterOptions): Registers {
  const questions = new WeakMap<RegisterField, Question>();

  async function askAll(caller: Caller, role: RoleOfPeople): Promise<readonly unknown[]> {
    const fields = supergraph.current.registers.filter((field) => field.role === role);
    const answers = await Promise.all(fields.map((field) => askOne(caller, role, field)));
    return answers.flat();
  }

  async function askOne(caller: Caller, role: RoleOfPeople, register: RegisterField): Promise<readonly unknown[]> {
    const { type, field, agency } = register;
    const variables = { of: [{ __typename: type, id: caller.subject }] };
    const request = { ...questionTo(register, role), variables };
    const answer = await askInTime((signal) => ask(request, ownScope(caller, signal)));
    const listed = answer.kind === 'answered' && answer.errors.length === 0 ? listIn(answer.data, field) : null;
    if (listed === null) throw new Error(`The register ${type}.${field} of ${agency} did not answer.`);
    return listed;
  }

  function questionTo(register: RegisterField, role: RoleOfPeople): Question {
    const question = questions.get(register) ?? writeQuestion(register, selections[role]);
    questions.set(register, question);
    return question;
  }

  async function askInTime<Answer>(put: (signal: EndSignal) => Promise<Answer>): Promise<Answer> {
    const end = new RequestEnd(); // an AbortSignal of its own would cost as much as the call
    const timer = setTimeout(() => end.abort(new GatewayError('REQUEST_ABORTED')), deadline);
    try {
      return await put(end);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    representations: async (caller) => (await askAll(caller, 'REPRESENTATION')).map(readRepresentation),
    relatives: async (caller) => (await askAll(caller, 'KINSHIP')).map(readText),
  };
}

/** What of a question to a register is the same for everybody. */
function writeQuestion({ type, field, agency }: RegisterField, selection: string): Question {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${field}${selection} } } }`;
  const operationName = undefined;
  return {
    subgraph: agency,
    kind: 'query',
    query,
    operationName,
    head: bodyHead(query, operationName),
    coordinates: [`${type}.${field}`],
  };
}

/** An entity that the register does not know has no list, and that is its word; a list that is missing is none. */
function listIn(data: unknown, field: string): readonly unknown[] | null {
  const entities = isRecord(data) ? data['_entities'] : undefined;
  if (!Array.isArray(entities)) return null;
  const [entity] = entities as readonly unknown[];
  if (entity === null) return [];
  const listed = isRecord(entity) ? entity[field] : undefined;
  return Array.isArray(listed) ? (listed as readonly unknown[]) : null;
}

function readRepresentation(entry: unknown): Representation {
  if (!isRecord(entry)) throw malformed();
  const { excluded, reference, until } = entry;
  if (!Array.isArray(excluded)) throw malformed();
  return {
    subject: readText(entry['subject']),
    basis: readText(entry['basis']),
    reference: reference === null ? null : readText(reference),
    until: until === null ? null : readText(until),
    excluded: excluded.map(readText),
  };
}

function readText(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw malformed();
}

function malformed(): Error {
  return new Error('A register gave an entry that cannot be read.');
}
