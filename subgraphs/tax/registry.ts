import type { Kysely, Selectable, Transaction } from 'kysely';
import { readSecret } from '../kit/agency-secret.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { debtsWhere, type TaxDebtRecord } from './debts.ts';
import { alreadyArranged } from './refusals.ts';
import type { TaxTables } from './tables.ts';

export type TaxFileRecord = Selectable<TaxTables['tax_file']>;
export type VehicleTransferTaxRecord = Selectable<TaxTables['transfer_tax']>;
export type CertificateRow = Selectable<TaxTables['tax_certificate']>;
type NewInstalment = Omit<TaxDebtRecord['instalments'][number], 'debt_id'>;

/** What the agency's database answers; each question costs the same statements, whatever the number of taxpayers. */
export interface Registry {
  /** For deeds, each of which is a transaction of its own. */
  readonly db: Kysely<TaxTables>;
  /** By taxpayer. */
  domiciles(taxpayers: readonly string[]): Promise<ReadonlyMap<string, Selectable<TaxTables['tax_domicile']>>>;
  /** By taxpayer, newest year first. */
  filesOf(taxpayers: readonly string[]): Promise<ReadonlyMap<string, readonly TaxFileRecord[]>>;
  /** By taxpayer, soonest due first, with their instalments. */
  debtsOf(taxpayers: readonly string[]): Promise<ReadonlyMap<string, readonly TaxDebtRecord[]>>;
  debts(ids: readonly string[]): Promise<ReadonlyMap<string, TaxDebtRecord>>;
  /** By taxpayer, newest first. */
  transferTaxesOf(taxpayers: readonly string[]): Promise<ReadonlyMap<string, readonly VehicleTransferTaxRecord[]>>;
  /** By tracking code. */
  certificates(codes: readonly string[]): Promise<ReadonlyMap<string, CertificateRow>>;
  /** Arranges a debt once; `plan` sees it inside the same transaction and throws to refuse. */
  arrange(
    request: IdempotentRequest,
    debt: string,
    plan: (found: TaxDebtRecord | null) => readonly NewInstalment[],
    after: (transaction: Transaction<TaxTables>) => Promise<void>,
  ): Promise<void>;
  secret(): Promise<Buffer>;
}

export function openRegistry(db: Kysely<TaxTables>): Registry {
  return {
    db,
    async domiciles(taxpayers) {
      const rows = await db.selectFrom('tax_domicile').selectAll().where('taxpayer_ref', 'in', taxpayers).execute();
      return new Map(rows.map((row) => [row.taxpayer_ref, row]));
    },
    async filesOf(taxpayers) {
      const files = db.selectFrom('tax_file').selectAll().where('taxpayer_ref', 'in', taxpayers);
      const rows = await files.orderBy('year', 'desc').orderBy('id').execute();
      return Map.groupBy(rows, (row) => row.taxpayer_ref);
    },
    async debtsOf(taxpayers) {
      const rows = await debtsWhere(db, 'taxpayer_ref', taxpayers);
      return Map.groupBy(rows, (row) => row.taxpayer_ref);
    },
    async debts(ids) {
      return new Map((await debtsWhere(db, 'id', ids)).map((row) => [row.id, row]));
    },
    async transferTaxesOf(taxpayers) {
      const taxes = db.selectFrom('transfer_tax').selectAll().where('taxpayer_ref', 'in', taxpayers);
      const rows = await taxes.orderBy('assessed_at', 'desc').orderBy('id').execute();
      return Map.groupBy(rows, (row) => row.taxpayer_ref);
    },
    async certificates(codes) {
      const rows = await db.selectFrom('tax_certificate').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    async arrange(request, debt, plan, after) {
      await actOnce(db, request, async (transaction) => {
        const [found = null] = await debtsWhere(transaction, 'id', [debt]);
        const instalments = plan(found).map((instalment) => ({ ...instalment, debt_id: debt }));
        const { numUpdatedRows } = await transaction
          .updateTable('tax_debt')
          .set({ arranged: 1 })
          .where('id', '=', debt)
          .where('arranged', '=', 0)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows !== 1n) throw alreadyArranged(); // by another request meanwhile
        await transaction.insertInto('instalment').values(instalments).execute();
        await after(transaction);
        return debt;
      });
    },
    secret: () => readSecret(db),
  };
}
