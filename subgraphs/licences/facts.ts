import type { Kysely } from 'kysely';
import { type Asked, defineFacts, type Fact, type SubjectFact } from '../kit/facts/facts.ts';
import { today } from '../kit/today.ts';
import { stateOf, validUntil } from './rules.ts';
import type { LicencesTables } from './tables.ts';

type Decisions = Parameters<typeof stateOf>[0];

/** Which companies hold a licence that is valid, and until when the last of theirs is. */
export const facts = defineFacts<LicencesTables>([{ rule: 'licence-of-dissolved-company', side: 'B', read }]);

async function read(db: Kysely<LicencesTables>, asked: Asked): Promise<readonly SubjectFact[]> {
  const subjects = 'subjects' in asked ? asked.subjects : await nextCompanies(db, asked);
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('licence')
    .innerJoin('decision', 'decision.licence_id', 'licence.id')
    .select(['licence_id', 'holder_company_ref', 'place', 'decision', 'decided_on', 'valid_until', 'in_force_until'])
    .where('holder_company_ref', 'in', subjects)
    .orderBy('place')
    .execute();
  const companies = Map.groupBy(rows, (row) => row.holder_company_ref);
  return subjects.map((subject) => {
    const licences = Map.groupBy(companies.get(subject) ?? [], (row) => row.licence_id);
    return { subject, fact: validityOf([...licences.values()]) };
  });
}

async function nextCompanies(
  db: Kysely<LicencesTables>,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('licence')
    .select('holder_company_ref as company')
    .distinct()
    .where('holder_company_ref', '>', after)
    .orderBy('holder_company_ref')
    .limit(limit)
    .execute();
  return rows.flatMap(({ company }) => company ?? []);
}

function validityOf(licences: readonly Decisions[]): Fact | null {
  const ends = licences.flatMap((decisions) =>
    stateOf(decisions, today()) === 'VALID' ? [{ until: validUntil(decisions) }] : [],
  );
  if (ends.length === 0) return null;
  return ends.find(({ until }) => until === null) ?? ends.reduce((one, other) => later(one, other));
}

function later(one: { readonly until: string | null }, other: { readonly until: string | null }) {
  return (one.until ?? '') > (other.until ?? '') ? one : other;
}
