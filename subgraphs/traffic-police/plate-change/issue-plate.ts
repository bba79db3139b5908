import { randomBytes, randomInt } from 'node:crypto';
import type { Insertable, Selectable, Transaction } from 'kysely';
import type { TrafficTables } from '../tables.ts';

type Centre = Selectable<TrafficTables['plate_centre']>;
type NewPlate = Insertable<TrafficTables['plate']>;

/** Letters of private plates, and of those for agriculture (traffic regulation of 1384, art. 1, and its tables (k)). */
const letters = {
  PRIVATE: ['ب', 'ج', 'د', 'س', 'ص', 'ط', 'ق', 'ل', 'م', 'ن', 'و', 'ه', 'ی'],
  AGRICULTURE: ['ک'],
} as const;
/** Numbers from the range that no list assigns (kit/population/README.md): a zero among the two digits. */
const pairs = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`0${digit}`, `${digit}0`]);
const attempts = 100;

/** A plate of the buyer's that is on no vehicle, or a new one in that centre's numbers; its id. */
export async function plateFor(
  transaction: Transaction<TrafficTables>,
  owner: string,
  kind: NewPlate['kind'],
  centre: Centre,
): Promise<string> {
  return (await freePlateOf(transaction, owner, kind)) ?? issue(transaction, owner, kind, centre);
}

async function freePlateOf(
  transaction: Transaction<TrafficTables>,
  owner: string,
  kind: NewPlate['kind'],
): Promise<string | null> {
  const row = await transaction
    .selectFrom('plate')
    .select('plate.id')
    .where('owner_ref', '=', owner)
    .where('kind', '=', kind)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('plate_assignment')
            .select('plate_id')
            .whereRef('plate_id', '=', 'plate.id')
            .where('assigned_until', 'is', null),
        ),
      ),
    )
    .orderBy('plate.id')
    .executeTakeFirst();
  return row?.id ?? null;
}

async function issue(
  transaction: Transaction<TrafficTables>,
  owner_ref: string,
  kind: NewPlate['kind'],
  centre: Centre,
): Promise<string> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const id = randomBytes(16).toString('base64url');
    const plate = { id, owner_ref, kind, ...numberFor(kind, centre), province_code: centre.province_code };
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('plate')
      .values(plate)
      .onConflict((conflict) => conflict.doNothing()) // the number is taken
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return id;
  }
  throw new Error(`The centre ${centre.id} found no free number for a plate.`);
}

function numberFor(kind: NewPlate['kind'], { region_code, motorcycle_region }: Centre) {
  const threeDigits = String(randomInt(100, 1000));
  if (kind === 'MOTORCYCLE') {
    const five_digits = String(randomInt(0, 10_000)).padStart(5, '0');
    return { two_digits: null, letter: null, three_digits: motorcycle_region, five_digits, region_code: null };
  }
  const of: readonly string[] = kind === 'AGRICULTURE' ? letters.AGRICULTURE : letters.PRIVATE;
  const [two_digits, letter] = [pairs[randomInt(pairs.length)] ?? null, of[randomInt(of.length)] ?? null];
  return { two_digits, letter, three_digits: threeDigits, five_digits: null, region_code };
}
