import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import type { Company, Population, Signatory } from '../kit/population/population.ts';
import type { CompaniesTables } from './tables.ts';

type Row<Table extends keyof CompaniesTables> = Insertable<CompaniesTables[Table]>;

interface CompanyRows {
  readonly company: Row<'company'>;
  readonly officers: readonly Row<'officer'>[];
  readonly rules: readonly Row<'signature_rule'>[];
  readonly kinds: readonly Row<'rule_kind'>[];
  readonly signatories: readonly Row<'signatory'>[];
}

/** Registers every company with its officers and signature rules. */
export async function seed(db: Kysely<CompaniesTables>, population: Population, report: Report): Promise<void> {
  for (const companies of batches(rowsOf(population), 200)) {
    await bulkInsert(
      db,
      'company',
      companies.map(({ company }) => company),
    );
    await bulkInsert(
      db,
      'officer',
      companies.flatMap(({ officers }) => officers),
    );
    await bulkInsert(
      db,
      'signature_rule',
      companies.flatMap(({ rules }) => rules),
    );
    await bulkInsert(
      db,
      'rule_kind',
      companies.flatMap(({ kinds }) => kinds),
    );
    await bulkInsert(
      db,
      'signatory',
      companies.flatMap(({ signatories }) => signatories),
    );
  }
  report(population.people, population.people);
}

function* rowsOf(population: Population): Generator<CompanyRows> {
  let index = 0;
  for (const company of population.companies()) {
    const id = (kind: string, place: number) => population.opaqueId(kind, index * 16 + place);
    yield recordOf(company, id);
    index += 1;
  }
}

function recordOf(company: Company, id: (kind: string, place: number) => string): CompanyRows {
  const { ref, legalId, name, kind, state, registeredOn, address, directors, signatureRules, liquidator } = company;
  const seats = [
    ...directors,
    ...(liquidator === null ? [] : [{ ...liquidator, position: 'LIQUIDATOR' as const }]),
  ].map((seat, place) => ({ ...seat, id: id('officer', place) }));
  const rules = signatureRules.map((rule, place) => ({ ...rule, id: id('signature-rule', place) }));
  return {
    company: { ref, legal_id: legalId, name, kind, state, registered_on: registeredOn, address },
    officers: seats.map((seat) => ({
      id: seat.id,
      company_ref: ref,
      person_ref: seat.personRef,
      name: seat.name,
      position: seat.position,
      from_day: seat.from,
      until_day: seat.until,
    })),
    rules: rules.map((rule) => ({ id: rule.id, company_ref: ref, required: rule.required })),
    kinds: rules.flatMap((rule) => rule.kinds.map((one) => ({ rule_id: rule.id, kind: one }))),
    signatories: rules.flatMap((rule) => rule.signatories.map((one) => signatoryRow(rule.id, one, seats))),
  };
}

/** A signatory has the term of the office that the right to sign goes with. */
function signatoryRow(
  ruleId: string,
  { personRef, from, until }: Signatory,
  seats: readonly (Signatory & { readonly id: string })[],
): Row<'signatory'> {
  const seat = seats.find((one) => one.personRef === personRef && one.from === from);
  if (seat === undefined) throw new TypeError('A signatory of the made-up country has no office in the company.');
  return { rule_id: ruleId, officer_id: seat.id, from_day: from, until_day: until };
}
