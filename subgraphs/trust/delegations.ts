import type { Kysely, Selectable } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { hashCode } from '../kit/one-time-code.ts';
import { putNotice } from './outbox.ts';
import { codeNotValid, notYours, type Terms } from './rules.ts';
import type { TrustTables } from './tables.ts';

type DelegationRow = Selectable<TrustTables['delegation']>;

/** What stands behind a DelegationOffer. */
export type DelegationOfferRecord = DelegationRow;

/** What stands behind a Delegation: the row, and in whose list it stands. */
export interface DelegationRecord extends DelegationRow {
  readonly holder: string;
}

/** The delegations of the store. Each deed is one transaction with the notice of it. */
export interface Delegations {
  /** Those that each person gave or was given, newest first. */
  of(persons: readonly string[]): Promise<ReadonlyMap<string, readonly DelegationRecord[]>>;
  /** An offer that can be accepted still. */
  byCode(code: string, now: Date): Promise<DelegationOfferRecord | null>;
  offer(
    request: IdempotentRequest,
    offered: Terms & { readonly id: string; readonly person: string; readonly code: string; readonly until: string },
    now: Date,
  ): Promise<string>;
  /** @throws AgencyError CODE_NOT_VALID, also for one's own offer */
  accept(
    request: IdempotentRequest,
    given: { readonly person: string; readonly code: string },
    now: Date,
  ): Promise<string>;
  /** @throws AgencyError FORBIDDEN when the person is no party to such a delegation. */
  revoke(
    request: IdempotentRequest,
    given: { readonly person: string; readonly id: string },
    now: Date,
  ): Promise<string>;
}

export function openDelegations(db: Kysely<TrustTables>): Delegations {
  return {
    async of(persons) {
      const rows = await db
        .selectFrom('delegation')
        .selectAll()
        .where((is) => is.or([is('delegator', 'in', persons), is('delegate', 'in', persons)]))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      const held = rows.flatMap((row) =>
        [row.delegator, row.delegate].flatMap((holder) => (holder === null ? [] : [{ ...row, holder }])),
      );
      return Map.groupBy(held, ({ holder }) => holder);
    },
    async byCode(code, now) {
      return (await openOffer(db, code, now).selectAll().executeTakeFirst()) ?? null;
    },
    offer: (request, { id, person, coordinates, validFrom, validUntil, code, until }, now) =>
      actOnce(db, request, async (transaction) => {
        const parties = { id, delegator: person, delegate: null, state: 'OFFERED' } as const;
        const terms = { coordinates: JSON.stringify(coordinates), valid_from: validFrom, valid_until: validUntil };
        const found = { created_at: now.toISOString(), code_hash: hashCode(code), code_until: until };
        await transaction
          .insertInto('delegation')
          .values({ ...parties, ...terms, ...found })
          .execute();
        return id;
      }),
    accept: (request, { person, code }, now) =>
      actOnce(db, request, async (transaction) => {
        const offer = await openOffer(transaction, code, now)
          .select(['id', 'delegator'])
          .where('delegator', '<>', person)
          .executeTakeFirst();
        if (!offer) throw codeNotValid();
        const { numUpdatedRows } = await transaction
          .updateTable('delegation')
          .set({ delegate: person, state: 'ACCEPTED', accepted_at: now.toISOString() })
          .where('id', '=', offer.id)
          .where('state', '=', 'OFFERED')
          .executeTakeFirstOrThrow();
        if (numUpdatedRows !== 1n) throw codeNotValid(); // somebody else was quicker
        await tell(transaction, [offer.delegator, person], 'DELEGATION_ACCEPTED', offer.id, now);
        return offer.id;
      }),
    revoke: (request, { person, id }, now) =>
      actOnce(db, request, async (transaction) => {
        const found = await transaction
          .selectFrom('delegation')
          .select(['delegator', 'delegate'])
          .where('id', '=', id)
          .where((is) => is.or([is('delegator', '=', person), is('delegate', '=', person)]))
          .executeTakeFirst();
        if (!found) throw notYours();
        const { numUpdatedRows } = await transaction
          .updateTable('delegation')
          .set({ state: 'REVOKED', revoked_at: now.toISOString() })
          .where('id', '=', id)
          .where('state', '<>', 'REVOKED')
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 1n)
          await tell(transaction, [found.delegator, found.delegate], 'DELEGATION_REVOKED', id, now);
        return id;
      }),
  };
}

function openOffer(db: Kysely<TrustTables>, code: string, now: Date) {
  return db
    .selectFrom('delegation')
    .where('code_hash', '=', hashCode(code))
    .where('state', '=', 'OFFERED')
    .where('code_until', '>', now.toISOString());
}

/** Both parties are told what either did. */
async function tell(
  transaction: Kysely<TrustTables>,
  parties: readonly (string | null)[],
  kind: 'DELEGATION_ACCEPTED' | 'DELEGATION_REVOKED',
  about: string,
  at: Date,
): Promise<void> {
  for (const person of parties) if (person !== null) await putNotice(transaction, { person, kind, about, at });
}
