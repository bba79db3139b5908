import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import type { Population } from '../kit/population/population.ts';
import { searchText } from '../kit/search-text.ts';
import { licenceKinds } from './data/kinds.ts';
import { licenceStories, type LicenceStory } from './licence-stories.ts';
import { reportRows } from './publication/report-rows.ts';
import { isPublic } from './rules.ts';
import type { LicencesTables } from './tables.ts';

type Row<Table extends keyof LicencesTables> = Insertable<LicencesTables[Table]>;

interface LicenceRows {
  readonly licence: Row<'licence'>;
  readonly decisions: readonly Row<'decision'>[];
  readonly publications: readonly Row<'publication'>[];
}

/** Licences of the made-up companies and people with all decisions, and what institutions published of their years. */
export async function seed(db: Kysely<LicencesTables>, population: Population, report: Report): Promise<void> {
  for (const rows of batches(rowsOf(population), 500)) {
    await bulkInsert(
      db,
      'licence',
      rows.map(({ licence }) => licence),
    );
    await bulkInsert(
      db,
      'decision',
      rows.flatMap(({ decisions }) => decisions),
    );
    await bulkInsert(
      db,
      'publication',
      rows.flatMap(({ publications }) => publications),
    );
  }
  await db.updateTable('institution').set({ made_up: 1 }).execute();
  await bulkInsert(db, 'financial_report', reportRows(population));
  report(population.people, population.people);
}

function* rowsOf(population: Population): Generator<LicenceRows> {
  let index = 0;
  for (const story of licenceStories(population)) {
    yield recordOf(story, index, population);
    index += 1;
  }
}

const kindsById = new Map(licenceKinds.map((kind) => [kind.id, kind]));

function recordOf(story: LicenceStory, index: number, population: Population): LicenceRows {
  const { holder, steps } = story;
  const kind = kindsById.get(story.kind)!;
  const id = population.opaqueId('licence', index);
  const issued = steps[0]!.on;
  const number = `${kind.prefix}-${toJalaliDate(issued).year}-${String(10_000 + index)}`;
  const rules = kind.publishes.decisions.map((decision) => {
    return { kind: kind.id, decision, from_day: kind.publishes.from, until_day: null, legal_basis: kind.publishes.law };
  });
  const decisions = steps.map((step, place) => ({
    ...step,
    id: population.opaqueId('licence-decision', index * 16 + place),
  }));
  const published = decisions.filter(({ decision, on, late }) => late !== null && isPublic(rules, decision, on));
  return {
    licence: {
      id,
      number,
      kind: kind.id,
      holder_person_ref: holder.person,
      holder_company_ref: holder.company,
      holder_name: holder.name,
      search_text: searchText(number, holder.name),
      issued_on: issued,
      decisions: steps.length,
    },
    decisions: decisions.map((step, place) => ({
      id: step.id,
      licence_id: id,
      place: place + 1,
      decision: step.decision,
      decided_on: step.on,
      jalali_year: toJalaliDate(step.on).year,
      valid_until: step.validUntil,
      in_force_until: step.inForceUntil,
      ground: step.late === null ? null : step.ground,
      details: null,
    })),
    publications: published.map(({ id: decision_id, late, ground }) => {
      return { decision_id, published_on: late!, ground, details: null };
    }),
  };
}
