import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { TaxDebtRecord } from './debts.ts';
import type { TaxFileRecord, VehicleTransferTaxRecord } from './registry.ts';
import { remainingOf, stateOf, type TaxDebtState } from './rules.ts';

/** The total is that of the whole list. */
export type TaxDebtConnectionRecord = Connection<TaxDebtRecord> & { readonly total: bigint };

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface DebtArguments extends PageArguments {
  readonly state?: TaxDebtState | null | undefined;
}

const pageSize = { default: 20 };

export function filesPage(files: readonly TaxFileRecord[] | null, given: PageArguments): Connection<TaxFileRecord> {
  return connectionOf(files ?? [], connectionArguments(given, pageSize), ({ year, id }) => [year, id]);
}

export function debtsPage(debts: readonly TaxDebtRecord[] | null, given: DebtArguments): TaxDebtConnectionRecord {
  const page = connectionArguments(given, pageSize);
  const listed = (debts ?? []).filter((debt) => !given.state || stateOf(debt) === given.state);
  const total = listed.reduce((sum, debt) => sum + remainingOf(debt), 0n);
  return { ...connectionOf(listed, page, ({ due_on, id }) => [due_on, id]), total };
}

export function transferTaxesPage(
  taxes: readonly VehicleTransferTaxRecord[] | null,
  given: PageArguments,
): Connection<VehicleTransferTaxRecord> {
  return connectionOf(taxes ?? [], connectionArguments(given, pageSize), ({ assessed_at, id }) => [assessed_at, id]);
}
