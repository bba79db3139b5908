import { redact } from '../../schema/shared/redact.ts';

/** Where an agency tells its own operators about itself. */
export interface Logger {
  info(text: string): void;
  error(text: string): void;
  /** An exception that callers see as INTERNAL_SERVER_ERROR only. */
  unexpected(error: unknown): void;
}

export const silentLogger: Logger = { info() {}, error() {}, unexpected() {} };

/**
 * Writes one JSON object a line.
 *
 * Of an unexpected error it keeps name, code, place and the redacted text: messages of databases and libraries quote
 * values, and a value may be a national number or a name.
 */
export function createLogger(agency: string, write: (line: string) => void): Logger {
  const log = (level: string, fields: object) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, agency, ...fields })}\n`);
  return {
    info: (text) => log('info', { text: redact(text) }),
    error: (text) => log('error', { text: redact(text) }),
    unexpected: (error) => log('error', describe(error)),
  };
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { text: `Something that is not an error was thrown (${typeof error}).` };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: (error as { code?: unknown }).code,
    text: redact(error.message),
    stack: frames.map((frame) => frame.trim()),
  };
}
