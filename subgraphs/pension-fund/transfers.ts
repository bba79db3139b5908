import type { Kysely, Transaction } from 'kysely';
import { type EventFollow, putEvent, type ToldEvent } from '../kit/events/events.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { notServing, transferExists } from './refusals.ts';
import { requests } from './requests.ts';
import { serviceMonths } from './rules.ts';
import type { PensionFundTables } from './tables.ts';

type Db = Kysely<PensionFundTables>;
type Tx = Transaction<PensionFundTables>;

const formerFund = 'social-security';
/** What months of the former fund are recorded as. */
const organisation = 'سوابق منتقل‌شده از تأمین اجتماعی';

const asked = { fa: 'سوابق از صندوق پیشین خواسته شد.', en: 'The former fund was asked for the months.' };
const none = { fa: 'صندوق پیشین سابقهٔ قابل انتقالی ندارد.', en: 'The former fund has no months to give.' };

/**
 * Receives a member's request that months of the former fund count here, and asks that fund for them.
 *
 * @returns its tracking code
 * @throws AgencyError NOT_A_MEMBER, TRANSFER_EXISTS
 */
export function askForMonths(db: Db, request: IdempotentRequest, person: string, now: Date): Promise<string> {
  return actOnce(db, request, async (transaction) => {
    if (!(await lockService(transaction, person))) throw notServing();
    if (await isTransferred(transaction, person)) throw transferExists();
    const { tracking_code } = await requests.open<PensionFundTables>(transaction, {
      type: 'ServiceTransferRequest',
      service: 'service-transfer',
      owner: { person },
      at: now,
    });
    await transaction.insertInto('transfer').values({ tracking_code, person_ref: person, months: null }).execute();
    const move = {
      trackingCode: tracking_code,
      stage: 'PROCESSING',
      state: 'IN_PROGRESS',
      note: asked,
      at: now,
    } as const;
    await requests.move<PensionFundTables>(transaction, move);
    const event = { type: 'pension.months-asked', entity: tracking_code, to: [formerFund], data: { person } };
    await putEvent(transaction, event);
    return tracking_code;
  });
}

/** The former fund answers with the months, or that it has none. */
export const follows: readonly EventFollow<PensionFundTables>[] = [
  { from: formerFund, type: 'pension.months-given', apply: takeMonths },
  { from: formerFund, type: 'pension.months-refused', apply: refuse },
];

async function takeMonths(transaction: Tx, { entity: trackingCode, at, data }: ToldEvent): Promise<void> {
  const { person, periods } = data as {
    readonly person: string;
    readonly periods: readonly { readonly from: string; readonly until: string }[];
  };
  const rows = periods.map(({ from, until }) => ({
    person_ref: person,
    organisation,
    from_day: from,
    until_day: until,
  }));
  await transaction
    .insertInto('service_period')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['person_ref', 'from_day']).doNothing())
    .execute();
  const months = serviceMonths(rows, at.slice(0, 10));
  await transaction.updateTable('transfer').set({ months }).where('tracking_code', '=', trackingCode).execute();
  const move = { trackingCode, stage: 'DELIVERY', state: 'COMPLETED', at: new Date(at) } as const;
  await requests.move<PensionFundTables>(transaction, move);
}

async function refuse(transaction: Tx, { entity: trackingCode, at }: ToldEvent): Promise<void> {
  const move = { trackingCode, stage: 'DELIVERY', state: 'REFUSED', note: none, at: new Date(at) } as const;
  await requests.move<PensionFundTables>(transaction, move);
}

/** Whether the person serves now; whoever else asks for the same person waits for the end of this transaction. */
async function lockService(transaction: Tx, person: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('service_period')
    .set(({ ref }) => ({ organisation: ref('organisation') }))
    .where('person_ref', '=', person)
    .where('until_day', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function isTransferred(transaction: Tx, person: string): Promise<boolean> {
  const before = await transaction
    .selectFrom('transfer')
    .innerJoin('request', 'request.tracking_code', 'transfer.tracking_code')
    .select('transfer.tracking_code')
    .where('person_ref', '=', person)
    .where('state', '!=', 'REFUSED')
    .executeTakeFirst();
  return before !== undefined;
}
