import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import type { Fine, Plate, Population, Vehicle } from '../kit/population/population.ts';
import { seedPlateCentres, seedPlateChange } from './plate-change/seed.ts';
import type { TrafficTables } from './tables.ts';

/** Records every vehicle with the plates it had and the fines made with it. */
export async function seed(db: Kysely<TrafficTables>, population: Population, report: Report): Promise<void> {
  await seedPlateCentres(db);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    const vehicles = households.flatMap((household) => household.vehicles);
    await bulkInsert(db, 'vehicle', vehicles.map(vehicleRow));
    await bulkInsert(db, 'plate', vehicles.flatMap(plateRows));
    await bulkInsert(db, 'plate_assignment', vehicles.flatMap(assignmentRows));
    await bulkInsert(db, 'fine', vehicles.flatMap(fineRows));
    await seedPlateChange(db, population, households);
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}

function vehicleRow({ id, ownerRef, kind, model, modelYear }: Vehicle): Insertable<TrafficTables['vehicle']> {
  return { id, owner_ref: ownerRef, kind, model, model_year: modelYear };
}

function plateRows({ plates }: Vehicle): Insertable<TrafficTables['plate']>[] {
  return plates.map(({ plate }) => plateRow(plate));
}

function plateRow(plate: Plate): Insertable<TrafficTables['plate']> {
  return {
    id: plate.id,
    owner_ref: plate.ownerRef,
    kind: plate.kind,
    two_digits: plate.twoDigits,
    letter: plate.letter,
    three_digits: plate.threeDigits,
    five_digits: plate.fiveDigits,
    region_code: plate.regionCode,
    province_code: plate.provinceCode,
  };
}

function assignmentRows({ id, plates }: Vehicle): Insertable<TrafficTables['plate_assignment']>[] {
  return plates.map(({ plate, from, until }) => ({
    plate_id: plate.id,
    vehicle_id: id,
    assigned_from: from,
    assigned_until: until,
  }));
}

function fineRows({ id, fines }: Vehicle): Insertable<TrafficTables['fine']>[] {
  return fines.map((fine) => fineRow(id, fine));
}

function fineRow(vehicle: string, fine: Fine): Insertable<TrafficTables['fine']> {
  return {
    id: fine.id,
    vehicle_id: vehicle,
    owner_ref: fine.ownerRef,
    code: fine.code,
    title: fine.title,
    amount: fine.amount,
    occurred_at: fine.occurredAt,
    state: fine.state,
    bill_ref: fine.billRef,
  };
}
