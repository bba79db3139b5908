import { randomUUID } from 'node:crypto';
import { backOfficeToken } from '../back-office-token.ts';
import { ToolError } from '../tool-error.ts';
import type { CheckResult, Words } from './check.ts';

/** How one subgraph's run went. */
export interface SubgraphRun {
  readonly subgraph: string;
  /** By its own word; null: of a body that the catalogue does not list. */
  readonly agency: string | null;
  readonly schemaVersion: string;
  readonly composes: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly checks: readonly CheckResult[];
  readonly hosting: readonly SeenHosting[];
}

export interface SeenHosting {
  readonly centre: 'MAIN' | 'BACKUP';
  readonly hostedAt: 'GOVERNMENT_CLOUD' | 'OWN_DATA_CENTRE' | 'THIS_MACHINE';
  readonly site: string | null;
}

/** No agency records its own runs. */
const operator = 'ict-organisation';
const secretariat = 'executive-council-it';

/** Puts a run on record; its variables are `{ input, key }`. */
export const recordMutation = `mutation RecordRun($input: RecordConformanceRunInput!, $key: ID!) {
  recordConformanceRun(input: $input, idempotencyKey: $key) { id }
}`;

interface Answer {
  readonly data?: { readonly recordConformanceRun: { readonly id: string } | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Tells the catalogue of a run, through the gateway and as the office that may.
 *
 * @throws {ToolError} when it is not put on record
 */
export async function recordRun(
  run: SubgraphRun,
  gateway: string,
  data: string,
): Promise<{ readonly id: string; readonly office: string }> {
  const key = `run-${randomUUID()}`;
  const first = recorderOf(run);
  const answer = await send(run, { gateway, data, key, office: first });
  if (answer.code !== 'CONFORMANCE_OF_OWN_AGENCY') return recorded(run, answer, first);
  // It did not say whose it is, and turns out to be the operator's.
  return recorded(run, await send(run, { gateway, data, key, office: secretariat }), secretariat);
}

interface Sending {
  readonly gateway: string;
  readonly data: string;
  readonly key: string;
  readonly office: string;
}

async function send(run: SubgraphRun, { gateway, data, key, office }: Sending) {
  const token = await backOfficeToken({ gateway, data, agency: office, official: null, scopes: ['connection:record'] });
  const body = JSON.stringify({ query: recordMutation, variables: { input: inputOf(run), key } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' };
  const signal = AbortSignal.timeout(30_000);
  const response = await fetch(`${gateway}/graphql`, { method: 'POST', headers, body, signal });
  const { data: done, errors = [] } = (await response.json()) as Answer;
  const reasons = errors.map(({ message, extensions }) => `${extensions?.code ?? 'no code'}: ${message}`).join('; ');
  return { id: done?.recordConformanceRun?.id, code: errors[0]?.extensions?.code, reasons };
}

function recorded(run: SubgraphRun, { id, reasons }: Awaited<ReturnType<typeof send>>, office: string) {
  if (id !== undefined) return { id, office };
  throw new ToolError(`The run of ${run.subgraph} was not recorded: ${reasons}`, `آزمون ${run.subgraph} ثبت نشد.`);
}

/** The office that may record a run: the operator's, and of the operator's own subgraphs the secretariat's. */
export function recorderOf({ agency }: Pick<SubgraphRun, 'agency'>): string {
  return agency === operator ? secretariat : operator;
}

/** The input of the mutation. */
export function inputOf({ checks, failed: _failed, ...run }: SubgraphRun) {
  const failedChecks = checks.flatMap(({ id, title, fault }) =>
    fault === null
      ? []
      : [{ id, title, expected: fit(fault.expected), found: fit(fault.found), advice: fit(fault.advice) }],
  );
  return { ...run, failedChecks };
}

/** What is put on record has a bound, and no number as long as those of people. */
function fit({ fa, en }: Words): Words {
  return { fa: fitting(fa), en: fitting(en) };
}

function fitting(text: string): string {
  return text.replaceAll(/\p{Nd}{8,}/gu, '…').slice(0, 900);
}
