import { join } from 'node:path';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import type { Household, Person, Plate, Population, Vehicle } from '../../subgraphs/kit/population/population.ts';

/** Everything of people that a client could have read, or may write into a request. */
export interface Facts {
  /** Of the personas and whoever lives with them each name, of all others the whole name. */
  readonly names: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** What the population says of everybody. */
export function factsOf({ personas, households }: Population): Facts {
  const refs = new Set(Object.values(personas).map(({ person }) => person.ref));
  const all = [...households()];
  const near = all.filter(({ members }) => members.some(({ ref }) => refs.has(ref)));
  return {
    names: known([
      ...near.flatMap(({ members }) => members.flatMap(({ familyName, givenName }) => [familyName, givenName])),
      ...all.flatMap(({ members }) => members.map(wholeName)),
    ]),
    addresses: known(all.map(({ address }) => address?.text)),
    numbers: known(all.flatMap(numbersOf)),
  };
}

/** Numbers that agencies have besides, by the agency's database. */
const numbersHeld = {
  banking: { account: ['sheba'] },
  bills: { bill: ['bill_id', 'payment_id'] },
  hospital: { patient: ['contact_mobile'] },
  'social-security': { insured_person: ['number'] },
  tax: { tax_domicile: ['postal_code'] },
} as const;

/** Fewer digits come about by chance. */
const leastDigits = 10;

/** What agencies of a window hold by now. */
export async function numbersIn(data: string): Promise<ReadonlySet<string>> {
  const found = Object.entries(numbersHeld).map(async ([agency, tables]) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the tables hold
    const database = await openDatabase<any>({ file: join(data, `${agency}.db`), readOnly: true });
    const values = Object.entries(tables).map(async ([table, columns]: [string, readonly string[]]) => {
      const rows = await database.db
        .selectFrom(table)
        .select([...columns])
        .execute();
      return rows.flatMap((row) => Object.values(row) as string[]);
    });
    const all = (await Promise.all(values)).flat();
    await database.close();
    return all;
  });
  return known((await Promise.all(found)).flat().filter((number) => (number ?? '').length >= leastDigits));
}

function wholeName({ givenName, familyName }: Person): string | null {
  return familyName === null ? null : `${givenName} ${familyName}`;
}

function numbersOf({ members, address, vehicles }: Household): readonly (string | null | undefined)[] {
  return [
    address?.postalCode,
    ...members.flatMap(({ nationalId, mobile, insuranceNumber }) => [nationalId, mobile?.slice(1), insuranceNumber]),
    ...vehicles.flatMap(numbersOfVehicle),
  ];
}

function numbersOfVehicle({ fines, plates }: Vehicle): readonly string[] {
  return [...fines.map(({ billId }) => billId), ...plates.flatMap(({ plate }) => writtenPlate(plate))];
}

/** As people write it, with and without spaces; the number of a motorcycle's is too short to tell. */
function writtenPlate({ twoDigits, letter, threeDigits, regionCode }: Plate): readonly string[] {
  if (letter === null) return [];
  return [`${twoDigits}${letter}${threeDigits}${regionCode}`, `${twoDigits} ${letter} ${threeDigits}`];
}

function known(found: readonly (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(found.filter((fact) => typeof fact === 'string'));
}
