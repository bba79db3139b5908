import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays, toJalaliDate } from '../kit/jalali.ts';
import type { Household, Person, Population } from '../kit/population/population.ts';
import type { AgricultureTables } from './tables.ts';

type Row<Table extends keyof AgricultureTables> = Insertable<AgricultureTables[Table]>;

/** Between which quarters tribes move; rounded from general knowledge (k). */
const tribes = [
  { province: 'اصفهان', tribe: 'بختیاری', winter: 'خوزستان', summer: 'اصفهان' },
  { province: 'چهارمحال و بختیاری', tribe: 'بختیاری', winter: 'خوزستان', summer: 'چهارمحال و بختیاری' },
  { province: 'خوزستان', tribe: 'بختیاری', winter: 'خوزستان', summer: 'چهارمحال و بختیاری' },
  { province: 'فارس', tribe: 'قشقایی', winter: 'بوشهر', summer: 'فارس' },
  { province: 'لرستان', tribe: 'میوند', winter: 'خوزستان', summer: 'لرستان' },
  { province: 'کرمان', tribe: 'افشار', winter: 'هرمزگان', summer: 'کرمان' },
  { province: 'اردبیل', tribe: 'شاهسون', winter: 'اردبیل', summer: 'اردبیل' },
  { province: 'مازندران', tribe: 'سنگسری', winter: 'سمنان', summer: 'مازندران' },
] as const;

const products = {
  CROPS: ['گندم', 'جو', 'برنج', 'کلزا'],
  ORCHARD: ['پسته', 'سیب', 'انار', 'گردو'],
  GREENHOUSE: ['خیار', 'گوجه‌فرنگی'],
  LIVESTOCK: ['گوسفند', 'گاو شیری'],
} as const;

const tables = ['holding', 'nomad_household', 'nomad_member', 'herd', 'feed_quota'] as const;
type Rows = { readonly [Table in (typeof tables)[number]]: Row<Table>[] };

/** Registers some households as farmers, and some as nomads with their animals and this year's feed. */
export async function seed(db: Kysely<AgricultureTables>, population: Population, report: Report): Promise<void> {
  const rowsOf = createRowMaker(population);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    const rows: Rows = { holding: [], nomad_household: [], nomad_member: [], herd: [], feed_quota: [] };
    for (const household of households) rowsOf(household, rows);
    for (const table of tables) await bulkInsert(db, table, rows[table]);
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}

/** The widow has a paddy, the pensioner an orchard, and the guardian is the head of a nomad household. */
function createRowMaker(population: Population) {
  const { personas } = population;
  const [widow, pensioner, guardian] = [personas.widow, personas.pensioner, personas.guardian].map(
    ({ person }) => person.ref,
  );
  let index = 0;
  return (household: Household, rows: Rows): void => {
    const place = (index += 1);
    const [head] = household.members.filter(({ deathDate, abroad }) => deathDate === null && !abroad);
    if (head === undefined || household.address === null) return;
    const random = population.random('agriculture', household.key);
    const tribe = tribes.find(({ province }) => province === household.address?.province);
    const isNomad = head.ref === guardian || (tribe !== undefined && random.chance(0.08));
    if (isNomad) addNomads(rows, household, head, { population, place, tribe: tribe ?? tribes[7] });
    const farms = head.ref === widow || head.ref === pensioner || (!isNomad && random.chance(0.1));
    if (farms) rows.holding.push(holdingOf(head, household, { population, place, product: storied(head.ref) }));
  };

  function storied(ref: string): string | null {
    return ref === widow ? 'برنج' : ref === pensioner ? 'پسته' : null;
  }
}

interface Making {
  readonly population: Population;
  readonly place: number;
}

function holdingOf(
  { ref }: Person,
  { key, address }: Household,
  { population, place, product }: Making & { readonly product: string | null },
): Row<'holding'> {
  const random = population.random('agriculture', 'holding', key);
  const drawn = random.pick(['CROPS', 'ORCHARD', 'GREENHOUSE', 'LIVESTOCK'] as const);
  const kind = product === 'برنج' ? 'CROPS' : product === 'پسته' ? 'ORCHARD' : drawn;
  return {
    id: population.opaqueId('holding', place),
    person_ref: ref,
    kind,
    product: product ?? random.pick(products[kind]),
    province: address?.province ?? '',
    square_metres: kind === 'LIVESTOCK' ? 0 : random.integer(2, 120) * 1_000,
    registered_on: addDays(population.asOf, -random.integer(100, 3_000)),
  };
}

function addNomads(
  rows: Rows,
  { key, members }: Household,
  head: Person,
  { population, place, tribe }: Making & { readonly tribe: (typeof tribes)[number] },
): void {
  const random = population.random('agriculture', 'nomads', key);
  const id = population.opaqueId('nomad-household', place);
  rows.nomad_household.push({
    id,
    head_ref: head.ref,
    tribe: tribe.tribe,
    winter_quarters: tribe.winter,
    summer_quarters: tribe.summer,
    card_until: addDays(population.asOf, random.integer(400, 1_500)),
  });
  const living = members.filter(({ deathDate, abroad }) => deathDate === null && !abroad);
  rows.nomad_member.push(...living.map(({ ref }) => ({ person_ref: ref, household: id })));
  const herds = { SHEEP: random.integer(60, 300), GOAT: random.integer(20, 120), DONKEY: random.integer(1, 6) };
  for (const species of ['SHEEP', 'GOAT', 'DONKEY'] as const)
    rows.herd.push({ household: id, species, count: herds[species] });
  const heads = herds.SHEEP + herds.GOAT;
  const { year } = toJalaliDate(population.asOf);
  for (const [kind, each] of [
    ['BARLEY', 40],
    ['BRAN', 15],
  ] as const) {
    rows.feed_quota.push({ household: id, jalali_year: year, kind, kilograms: heads * each, used: 0 });
  }
}
