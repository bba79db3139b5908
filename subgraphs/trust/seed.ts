import type { Insertable, Kysely } from 'kysely';
import type { Population } from '../kit/population/population.ts';
import { confirmationText, type ConsentTerms } from './consents.ts';
import { hashCode } from './one-time-code.ts';
import { putNotice } from './outbox.ts';
import type { TrustTables } from './tables.ts';
import type { TrustKey } from './trust-key.ts';

/** How long the made-up consent and delegation run, from the day of the population on. */
const days = 365;

/**
 * One consent and one delegation, made up as everything about these people is: the citizen lets the social security
 * organisation read where she lives, and the pensioner lets the widow see to his bills.
 */
export async function seed(db: Kysely<TrustTables>, population: Population, key: TrustKey): Promise<void> {
  const { citizen, pensioner, widow } = population.personas;
  const at = new Date(`${population.asOf}T08:00:00.000Z`);
  const until = new Date(at.getTime() + days * 86_400_000).toISOString();
  await db
    .insertInto('consent')
    .values(madeUpConsent(`con_${population.opaqueId('consent', 0)}`, citizen.person.ref, { at, until, key }))
    .execute();
  const delegation = `del_${population.opaqueId('delegation', 0)}`;
  const parties = { delegator: pensioner.person.ref, delegate: widow.person.ref };
  await db
    .insertInto('delegation')
    .values(madeUpDelegation(delegation, parties, { at, until, code: population.opaqueId('code', 0) }))
    .execute();
  for (const person of Object.values(parties))
    await putNotice(db, { person, kind: 'DELEGATION_ACCEPTED', about: delegation, at });
}

function madeUpConsent(
  id: string,
  person: string,
  { at, until, key }: { readonly at: Date; readonly until: string; readonly key: TrustKey },
): Insertable<TrustTables['consent']> {
  const coordinates = ['Address.city', 'Address.province', 'Person.familyName', 'Person.givenName', 'Person.residence'];
  const terms: ConsentTerms = {
    recipientKind: 'AGENCY',
    recipient: 'social-security',
    purpose: 'SERVICE_DELIVERY',
    coordinates,
    validFrom: at.toISOString(),
    validUntil: until,
    maxReads: 20,
  };
  const confirmed = confirmationText(id, person, terms, at);
  return {
    id,
    subject: person,
    recipient_kind: terms.recipientKind,
    recipient: terms.recipient,
    purpose: terms.purpose,
    coordinates: JSON.stringify(coordinates),
    valid_from: terms.validFrom,
    valid_until: until,
    max_reads: terms.maxReads,
    reads: 0,
    state: 'GRANTED',
    created_at: at.toISOString(),
    decided_at: at.toISOString(),
    confirmed,
    signature: key.sign(confirmed),
  };
}

function madeUpDelegation(
  id: string,
  parties: { readonly delegator: string; readonly delegate: string },
  { at, until, code }: { readonly at: Date; readonly until: string; readonly code: string },
): Insertable<TrustTables['delegation']> {
  const list = ['Bill.amount', 'Bill.dueOn', 'Bill.kind', 'Bill.state', 'BillConnection.missingIssuers'];
  list.push('BillConnection.nodes', 'BillConnection.total', 'BillConnection.totalCount', 'Person.bills');
  return {
    id,
    ...parties,
    coordinates: JSON.stringify(list),
    valid_from: at.toISOString(),
    valid_until: until,
    state: 'ACCEPTED',
    created_at: at.toISOString(),
    accepted_at: at.toISOString(),
    code_hash: hashCode(code), // used up: the delegation is accepted
    code_until: at.toISOString(),
  };
}
