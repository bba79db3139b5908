import { denialCodes, errorTable, type ErrorCode } from '../kernel/errors.ts';

/** How asking an agency went, as `extensions.agencies` tells it. */
export type AgencyStatus = 'OK' | 'DENIED' | 'UNAVAILABLE' | 'TIMEOUT' | 'QUARANTINED';

const severity: readonly AgencyStatus[] = ['DENIED', 'OK', 'UNAVAILABLE', 'TIMEOUT', 'QUARANTINED'];
const timeouts: ReadonlySet<string> = new Set<ErrorCode>(['SUBGRAPH_REQUEST_TIMEOUT', 'GATEWAY_TIMEOUT']);
const refusals: ReadonlySet<string> = new Set<ErrorCode>([
  ...denialCodes,
  'SHARED_STATE_UNAVAILABLE', // whether she may ask is not known, so that nobody was
  'MAX_REPRESENTATIONS_LIMIT',
]);
/** An agency that says one of these, or a code of its own, has answered. */
const answers: ReadonlySet<string> = new Set<ErrorCode>(['BAD_USER_INPUT', 'NOT_FOUND']);

/** The status of every agency that was asked, or that would have been if the caller had the right. */
export class Agencies {
  readonly #statuses = new Map<string, AgencyStatus>();

  /** Of several fetches the one that went worst is told; DENIED is left only if nothing could be asked. */
  report(agency: string, status: AgencyStatus): void {
    const known = this.#statuses.get(agency);
    if (known !== undefined && severity.indexOf(known) >= severity.indexOf(status)) return;
    this.#statuses.set(agency, status);
  }

  /** @param codes of the failure, or of the errors of an answer in which nothing came. */
  reportFailure(agency: string, codes: readonly string[]): void {
    if (codes.includes('AGENCY_QUARANTINED')) this.report(agency, 'QUARANTINED');
    else if (codes.some((code) => timeouts.has(code))) this.report(agency, 'TIMEOUT');
    else if (codes.some(isFault)) this.report(agency, 'UNAVAILABLE');
    else this.report(agency, codes.every((code) => refusals.has(code)) ? 'DENIED' : 'OK');
  }

  /** An ordinary object, whatever agencies are called: one without a prototype makes writing the answer three times as slow. */
  toJSON(): Readonly<Record<string, AgencyStatus>> {
    return Object.fromEntries(this.#statuses);
  }
}

/** How it went with the agencies of two questions of one request: the worse is told. */
export function worseOf(
  one: Readonly<Record<string, AgencyStatus>>,
  other: Readonly<Record<string, AgencyStatus>>,
): Readonly<Record<string, AgencyStatus>> {
  const agencies = new Agencies();
  for (const statuses of [one, other]) {
    for (const [agency, status] of Object.entries(statuses)) agencies.report(agency, status);
  }
  return agencies.toJSON();
}

function isFault(code: string): boolean {
  return Object.hasOwn(errorTable, code) && !refusals.has(code) && !answers.has(code);
}
