import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { canonicalJson } from '../../schema/shared/ledger/canonical-json.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { hashCode } from '../kit/one-time-code.ts';
import { putNotice } from './outbox.ts';
import { codeNotValid, notYours, type Terms } from './rules.ts';
import type { TrustTables } from './tables.ts';
import type { TrustKey } from './trust-key.ts';

/** What stands behind a Consent, a ConsentRequest and a RequestedConsent. */
export type ConsentRecord = Selectable<TrustTables['consent']>;
export type ConsentRequestRecord = ConsentRecord;

/** What a recipient may read, of whomever agrees. */
export interface ConsentTerms extends Terms {
  readonly recipientKind: 'AGENCY' | 'CLIENT';
  readonly recipient: string;
  readonly purpose: string;
  readonly maxReads: number | null;
}

/** The consents of the store. Each deed is one transaction with the notice of it. */
export interface Consents {
  /** Newest first. */
  of(persons: readonly string[]): Promise<ReadonlyMap<string, readonly ConsentRecord[]>>;
  byCode(code: string): Promise<ConsentRecord | null>;
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ConsentRecord>>;
  /** @returns the consent's reference */
  give(request: IdempotentRequest, given: ConsentTerms & { readonly person: string }, now: Date): Promise<string>;
  /** @returns the reference of the request */
  request(
    request: IdempotentRequest,
    asked: ConsentTerms & {
      readonly id: string;
      readonly client: string;
      readonly code: string;
      readonly until: string;
    },
    now: Date,
  ): Promise<string>;
  /** @throws AgencyError CODE_NOT_VALID */
  decide(
    request: IdempotentRequest,
    decision: { readonly person: string; readonly code: string; readonly grant: boolean },
    now: Date,
  ): Promise<string>;
  /** @throws AgencyError FORBIDDEN when the person has no such consent. */
  revoke(
    request: IdempotentRequest,
    given: { readonly person: string; readonly id: string },
    now: Date,
  ): Promise<string>;
}

export function openConsents(db: Kysely<TrustTables>, key: () => TrustKey, newId: () => string): Consents {
  return {
    async of(persons) {
      const rows = await db
        .selectFrom('consent')
        .selectAll()
        .where('subject', 'in', persons)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return Map.groupBy(rows, (row) => row.subject!);
    },
    async byCode(code) {
      const query = db.selectFrom('consent').selectAll().where('code_hash', '=', hashCode(code));
      return (await query.executeTakeFirst()) ?? null;
    },
    async byIds(ids) {
      const rows = await db.selectFrom('consent').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    give: (request, { person, ...terms }, now) =>
      actOnce(db, request, async (transaction) => {
        const id = newId();
        const decided = { id, ...termsRow(terms), ...undecided(now), ...granted(id, person, terms, key(), now) };
        await transaction.insertInto('consent').values(decided).execute();
        await putNotice(transaction, { person, kind: 'CONSENT_GRANTED', about: id, at: now });
        return id;
      }),
    request: (request, { id, client, code, until, ...terms }, now) =>
      actOnce(db, request, async (transaction) => {
        const found = { requested_by: client, code_hash: hashCode(code), code_until: until };
        await transaction
          .insertInto('consent')
          .values({ id, ...termsRow(terms), ...undecided(now), ...found })
          .execute();
        return id;
      }),
    decide: (request, { person, code, grant }, now) =>
      actOnce(db, request, async (transaction) => {
        const found = await transaction
          .selectFrom('consent')
          .selectAll()
          .where('code_hash', '=', hashCode(code))
          .where('state', '=', 'REQUESTED')
          .where('code_until', '>', now.toISOString())
          .executeTakeFirst();
        if (!found) throw codeNotValid();
        const denied = { subject: person, state: 'DENIED', decided_at: now.toISOString() } as const;
        const { numUpdatedRows } = await transaction
          .updateTable('consent')
          .set(grant ? granted(found.id, person, termsOf(found), key(), now) : denied)
          .where('id', '=', found.id)
          .where('state', '=', 'REQUESTED')
          .executeTakeFirstOrThrow();
        if (numUpdatedRows !== 1n) throw codeNotValid(); // somebody else was quicker
        if (grant) await putNotice(transaction, { person, kind: 'CONSENT_GRANTED', about: found.id, at: now });
        return found.id;
      }),
    revoke: (request, { person, id }, now) =>
      actOnce(db, request, async (transaction) => {
        const own = transaction.selectFrom('consent').select('id').where('id', '=', id).where('subject', '=', person);
        if (!(await own.executeTakeFirst())) throw notYours();
        const { numUpdatedRows } = await transaction
          .updateTable('consent')
          .set({ state: 'REVOKED', revoked_at: now.toISOString() })
          .where('id', '=', id)
          .where('state', '=', 'GRANTED')
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 1n)
          await putNotice(transaction, { person, kind: 'CONSENT_REVOKED', about: id, at: now });
        return id;
      }),
  };
}

/**
 * What a person confirms, as it is signed: canonical JSON (RFC 8785). Her reference is in it as a hash that is another
 * one in each consent, so that recipients cannot join theirs.
 */
export function confirmationText(id: string, person: string, terms: ConsentTerms, at: Date): string {
  const { recipientKind, recipient, purpose, coordinates, validFrom, validUntil, maxReads } = terms;
  const subject = createHash('sha256').update(`${id}:${person}`).digest('base64url');
  const said = { recipientKind, recipient, purpose, coordinates, validFrom, validUntil, maxReads };
  return canonicalJson({ consent: id, subject, ...said, confirmedAt: at.toISOString() });
}

function granted(id: string, person: string, terms: ConsentTerms, key: TrustKey, now: Date) {
  const confirmed = confirmationText(id, person, terms, now);
  const decided = { subject: person, state: 'GRANTED', decided_at: now.toISOString() } as const;
  return { ...decided, confirmed, signature: key.sign(confirmed) };
}

function undecided(now: Date) {
  return { subject: null, reads: 0, state: 'REQUESTED', created_at: now.toISOString() } as const;
}

function termsRow({ recipientKind, recipient, purpose, coordinates, validFrom, validUntil, maxReads }: ConsentTerms) {
  return {
    recipient_kind: recipientKind,
    recipient,
    purpose,
    coordinates: JSON.stringify(coordinates),
    valid_from: validFrom,
    valid_until: validUntil,
    max_reads: maxReads,
  };
}

function termsOf(row: ConsentRecord): ConsentTerms {
  return {
    recipientKind: row.recipient_kind,
    recipient: row.recipient,
    purpose: row.purpose,
    coordinates: JSON.parse(row.coordinates) as string[],
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    maxReads: row.max_reads,
  };
}
