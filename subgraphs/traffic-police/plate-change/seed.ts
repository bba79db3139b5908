import type { Kysely } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import type { Household, Population, Vehicle } from '../../kit/population/population.ts';
import { requests } from '../requests.ts';
import type { TrafficTables } from '../tables.ts';
import { plateCentres } from './centres.ts';

/** From Saturday to Thursday. */
const weekdays = '601234';
/** Most are insured for years to come, so that the made-up country does not age with the clock. */
const insuredUntil = '2031-03-20';
const lapsedOn = '2026-09-22';
const insurers = ['بیمهٔ نمونهٔ یکم', 'بیمهٔ نمونهٔ دوم', 'بیمهٔ نمونهٔ سوم'];
const newCar = { kind: 'CAR', plate_kind: 'PRIVATE', model: 'کوییک', model_year: 1405 } as const;
const newCycle = { kind: 'MOTORCYCLE', plate_kind: 'MOTORCYCLE', model: 'موتورسیکلت برقی', model_year: 1405 } as const;
/** Personas who have bought a new vehicle. */
const buyers = { spouse: newCar, guardian: newCycle } as const;

/** Each centre changes plates and numbers new vehicles, at counters of their own. */
export async function seedPlateCentres(db: Kysely<TrafficTables>): Promise<void> {
  for (const [province_code, fa, en, region_code, motorcycle_region] of plateCentres) {
    for (const service of ['plate-change', 'first-numbering']) {
      const id = `${service}-${province_code}`;
      await requests.addPlace(db, {
        id,
        service: `${requests.office}.${service}`,
        name_fa: `مرکز تعویض پلاک ${fa}`,
        name_en: `Plate centre of ${en}`,
        weekdays,
        opens: '08:00',
        closes: '14:00',
        minutes: 60,
        capacity: 8,
      });
      await db.insertInto('plate_centre').values({ id, province_code, region_code, motorcycle_region }).execute();
    }
  }
}

/** The insurance of each vehicle, and a new vehicle without a plate for some households. */
export async function seedPlateChange(
  db: Kysely<TrafficTables>,
  population: Population,
  households: readonly Household[],
): Promise<void> {
  await bulkInsert(
    db,
    'third_party_insurance',
    households.flatMap(({ key, vehicles }) => insure(population, key, vehicles)),
  );
  const sold = households.flatMap((household) => newVehicleOf(population, household));
  await bulkInsert(db, 'new_vehicle', sold);
  await bulkInsert(
    db,
    'third_party_insurance',
    sold.map(({ id }) => ({ vehicle_id: id, insurer: insurers[0] ?? '', until_day: insuredUntil })),
  );
}

/** In the story of the citizen both vehicles are insured. */
function insure(population: Population, household: string, vehicles: readonly Vehicle[]) {
  const random = population.random('third-party-insurance', household);
  return vehicles.map(({ id, ownerRef }) => ({
    vehicle_id: id,
    insurer: random.pick(insurers),
    until_day: random.chance(0.1) && ownerRef !== population.personas.citizen.person.ref ? lapsedOn : insuredUntil,
  }));
}

/** Of the personas' households by their stories; of the others every twentieth has bought a car. */
function newVehicleOf(population: Population, { key, holderRef, members }: Household) {
  const random = population.random('new-vehicle', key);
  const isDrawn = random.chance(0.05);
  const id = Buffer.from(Array.from({ length: 16 }, () => random.integer(0, 255))).toString('base64url');
  const sold = { id, sold_on: '2026-10-10', numbered_at: null };
  for (const [name, model] of Object.entries(buyers)) {
    const { ref } = population.personas[name as keyof typeof buyers].person;
    if (members.some((member) => member.ref === ref)) return [{ ...sold, buyer_ref: ref, ...model }];
  }
  return isDrawn ? [{ ...sold, buyer_ref: holderRef, ...newCar }] : [];
}
