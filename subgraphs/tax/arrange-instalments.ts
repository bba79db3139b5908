import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { today } from '../kit/today.ts';
import { actorOf, taxpayerOf } from './acting-for.ts';
import { reviewClearances } from './clearance-request.ts';
import type { TaxContext } from './context.ts';
import { alreadyArranged, countOutOfBounds, noSuchDebt, nothingToArrange } from './refusals.ts';
import type { TaxDebtRecord } from './debts.ts';
import { instalmentsOf, stateOf } from './rules.ts';

/** Direct Taxes Act, art. 167 (k): three years at most. */
const fewest = 2;
const most = 36;

interface ArrangeArguments {
  readonly input: { readonly debt: string; readonly count: number; readonly pass?: string | null | undefined };
  readonly idempotencyKey: string;
}

const needsFreshSignIn = {
  fa: 'قسط‌بندی بدهی مالیاتی به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه درخواست کنید.',
  en: 'Arranging a tax debt needs a fresh sign-in; sign in again and ask within five minutes.',
} as const;

/**
 * Arranges a debt of the caller, or of the company that she acts for, in monthly instalments.
 *
 * @throws AgencyError by refusals.ts
 */
export async function arrangeInstalments(
  { input, idempotencyKey }: ArrangeArguments,
  { caller, registry, loaders }: TaxContext,
  now = new Date(),
): Promise<TaxDebtRecord | null> {
  requireFreshSignIn(caller, now, needsFreshSignIn);
  if (input.count < fewest || input.count > most) throw countOutOfBounds(fewest, most);
  const taxpayer = await taxpayerOf(input.pass, caller, registry, now);
  const request = { caller: actorOf(caller), key: idempotencyKey, input: { ...input, pass: taxpayer } };
  await registry.arrange(
    request,
    input.debt,
    (debt) => instalmentsOf(requireArrangeable(debt, taxpayer).amount, input.count, today(now)),
    (transaction) => reviewClearances(transaction, taxpayer, now),
  );
  return loaders.debt.load(input.debt);
}

function requireArrangeable(debt: TaxDebtRecord | null, taxpayer: string): TaxDebtRecord {
  if (debt?.taxpayer_ref !== taxpayer) throw noSuchDebt();
  const state = stateOf(debt);
  if (state === 'PAID') throw nothingToArrange();
  if (state === 'IN_INSTALMENTS') throw alreadyArranged();
  return debt;
}
