import type { ErrorCode, Messages } from '../kernel/errors.ts';
import { denialCodes, errorTable } from '../kernel/errors.ts';
import type { SubgraphError } from '../kernel/subgraph-call.ts';
import { isRecord } from '../kernel/is-record.ts';

/** Codes of the table that an agency may use with their meaning for the client; the others speak of the gateway itself. */
const shared: ReadonlySet<string> = new Set<ErrorCode>([...denialCodes, 'BAD_USER_INPUT', 'NOT_FOUND']);

const codePattern = /^[A-Z][A-Z0-9_]{1,63}$/;
const maxMessage = 500;
const maxErrors = 1000;

/**
 * Normalises the errors of an agency's answer. From any agency only a shared code and the path go on,
 * with the gateway's own sentence. An agency that is trusted may also use codes and sentences of its
 * own, if both languages are there. All else is DOWNSTREAM_SERVICE_ERROR.
 */
export function readErrors(errors: readonly unknown[], trusted: boolean): readonly SubgraphError[] {
  return errors.slice(0, maxErrors).map((error) => readError(error, trusted));
}

function readError(error: unknown, trusted: boolean): SubgraphError {
  const { path, extensions } = isRecord(error) ? error : {};
  const { code, messages } = isRecord(extensions) ? extensions : {};
  return { ...readReason(code, trusted ? readMessages(messages) : undefined), path: readPath(path) };
}

function readReason(code: unknown, own: Messages | undefined): { code: ErrorCode | string; messages: Messages } {
  if (typeof code !== 'string' || !codePattern.test(code)) return downstream;
  if (shared.has(code)) return { code, messages: own ?? sentences(code as ErrorCode) };
  if (own === undefined || Object.hasOwn(errorTable, code)) return downstream;
  return { code, messages: own };
}

function readMessages(value: unknown): Messages | undefined {
  if (!isRecord(value)) return undefined;
  const { fa, en } = value;
  return isSentence(fa) && isSentence(en) ? { fa, en } : undefined;
}

function isSentence(value: unknown): value is string {
  // eslint-disable-next-line no-control-regex
  return typeof value === 'string' && value !== '' && value.length <= maxMessage && !/[\u0000-\u001f]/.test(value);
}

function readPath(path: unknown): readonly (string | number)[] | undefined {
  if (!Array.isArray(path)) return undefined;
  const fits = path.every((step) => typeof step === 'string' || (Number.isInteger(step) && (step as number) >= 0));
  return fits ? (path as (string | number)[]) : undefined;
}

function sentences(code: ErrorCode): Messages {
  const { fa, en } = errorTable[code];
  return { fa, en };
}

const downstream = { code: 'DOWNSTREAM_SERVICE_ERROR', messages: sentences('DOWNSTREAM_SERVICE_ERROR') } as const;
