import type { Transaction } from 'kysely';
import { type EventFollow, putEvent, type ToldEvent } from '../kit/events/events.ts';
import { monthsOf } from '../kit/jalali-months.ts';
import { today } from '../kit/today.ts';
import type { InsuredYear } from './registry.ts';
import type { SocialSecurityTables } from './tables.ts';

type Tx = Transaction<SocialSecurityTables>;

const otherFund = 'pension-fund';

/** Another fund asks for somebody's insured months (نقل و انتقال سوابق): they count there from then on, and not here. */
export const follows: readonly EventFollow<SocialSecurityTables>[] = [
  { from: otherFund, type: 'pension.months-asked', apply: giveMonths },
];

/** Whoever draws a pension of this fund, has no insured month, or gave them away before, has none to give. */
async function giveMonths(transaction: Tx, { entity, at, data }: ToldEvent): Promise<void> {
  const { person } = data as { readonly person: string };
  const years = await transaction.selectFrom('insured_year').selectAll().where('person_ref', '=', person).execute();
  const hasPension = await transaction
    .selectFrom('pension')
    .select('kind')
    .where('person_ref', '=', person)
    .where('kind', '!=', 'SURVIVORS')
    .executeTakeFirst();
  const given = years.length > 0 && hasPension === undefined && (await markTransferred(transaction, person, at));
  const told = given
    ? { type: 'pension.months-given', data: { person, periods: years.map(spanOf) } }
    : { type: 'pension.months-refused', data: { person } };
  await putEvent(transaction, { ...told, entity, to: [otherFund] });
}

async function markTransferred(transaction: Tx, person_ref: string, at: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('transferred')
    .values({ person_ref, fund: otherFund, on_day: today(new Date(at)) })
    .onConflict((conflict) => conflict.column('person_ref').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

function spanOf(year: InsuredYear): { readonly from: string; readonly until: string } {
  const months = monthsOf(year);
  return { from: months[0]!.from, until: months.at(-1)!.to };
}
