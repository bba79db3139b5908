import type { Transaction } from 'kysely';
import { type EventFollow, putEvent, type ToldEvent } from '../kit/events/events.ts';
import { openLicenceRequest } from './apply.ts';
import type { LicencesTables } from './tables.ts';

/** Companies apply through the business window too, where as many sign as their rules ask for. */
export const businessFollows: readonly EventFollow<LicencesTables>[] = [
  { from: 'business-services', type: 'business.licence-requested', apply: takeOver },
];

async function takeOver(transaction: Transaction<LicencesTables>, { entity, data, at }: ToldEvent): Promise<void> {
  const [company, kind] = [String(data['company']), String(data['kind'])];
  const to = ['business-services'];
  if (!(await canApply(transaction, company, kind))) {
    await putEvent(transaction, { type: 'licence.request-not-taken', entity, to, data: {} });
    return;
  }
  const applicant = { actor: company, ref: company, owner: { company } };
  const licenceRequest = await openLicenceRequest(
    transaction,
    { applicant, purpose: 'ISSUE', kind, licence: null },
    new Date(at),
  );
  await putEvent(transaction, { type: 'licence.request-received', entity, to, data: { licenceRequest } });
}

/** The kind is for companies, and no request for it is open. */
async function canApply(transaction: Transaction<LicencesTables>, company: string, kind: string): Promise<boolean> {
  const kinds = transaction
    .selectFrom('licence_kind')
    .select('id')
    .where('id', '=', kind)
    .where('holders', '!=', 'PEOPLE');
  const open = transaction.selectFrom('licence_request').select('kind').where('open_key', '=', `${company} ${kind}`);
  const [known, pending] = [await kinds.executeTakeFirst(), await open.executeTakeFirst()];
  return known !== undefined && pending === undefined;
}
