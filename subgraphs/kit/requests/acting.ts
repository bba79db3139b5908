import type { Transaction } from 'kysely';
import type { AgencyCaller } from '../context.ts';
import { AgencyError } from '../errors.ts';
import { lockRequest } from './move-request.ts';
import { noSuchRequest } from './refusals.ts';
import type { RequestRecord } from './records.ts';
import { mayAct } from './rules.ts';
import type { RequestTables } from './tables.ts';
import { readTrackingCode } from './tracking-code.ts';

/** Who acts. @throws AgencyError UNAUTHENTICATED when it is not a person. */
export function actorOf({ subject }: AgencyCaller): string {
  if (subject !== null) return subject;
  throw new AgencyError('UNAUTHENTICATED');
}

/**
 * The request that the caller means, hers or her company's, with everybody else who changes it waiting.
 *
 * @throws AgencyError FORBIDDEN
 */
export async function lockOwnRequest(
  transaction: Transaction<RequestTables>,
  typed: string,
  caller: AgencyCaller,
): Promise<RequestRecord> {
  const code = readTrackingCode(typed);
  if (code === null) throw noSuchRequest();
  const request = await lockRequest(transaction, code);
  if (!mayAct(caller, request)) throw noSuchRequest();
  return request;
}
