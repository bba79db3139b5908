import { isPlumbing } from '../../schema/shared/is-plumbing.ts';
import type { Right } from '../kernel/rights.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';

/** What rights cover. Worked out once for each set of coordinates, which many rights share, and each list of fields. */
export interface Coverage {
  /** Whether it covers something of a type, or of the type of one of these fields. */
  reaches(right: Right, type: string, fields: readonly string[]): boolean;
  /** Of these fields those that may be read by one of the rights: the very list where that is all of them. */
  readable(fields: readonly string[], rights: readonly Right[]): readonly string[];
  /** Whether a field says something: what only names an object, or leads to its parts, needs no right of its own. */
  says(coordinate: string): boolean;
}

type Coordinates = Right['coordinates'];

export function createCoverage({ subjects: { keys } }: Pick<Snapshot, 'subjects'>): Coverage {
  const types = new WeakMap<Coordinates, ReadonlySet<string>>();
  const shares = new WeakMap<Coordinates, WeakMap<readonly string[], readonly string[]>>();

  function typesOf(coordinates: Coordinates): ReadonlySet<string> {
    let found = types.get(coordinates);
    if (found === undefined) types.set(coordinates, (found = new Set(coordinates.values().map(typeIn))));
    return found;
  }

  function shareOf(fields: readonly string[], coordinates: Coordinates): readonly string[] {
    let byFields = shares.get(coordinates);
    if (byFields === undefined) shares.set(coordinates, (byFields = new WeakMap()));
    let share = byFields.get(fields);
    if (share === undefined) {
      const own = fields.filter((one) => coordinates.has(one) || !says(one));
      byFields.set(fields, (share = own.length === fields.length ? fields : own));
    }
    return share;
  }

  function says(coordinate: string): boolean {
    return !keys.has(coordinate) && !isPlumbing(coordinate);
  }

  return {
    reaches({ coordinates }, type, fields) {
      const covered = typesOf(coordinates);
      return covered.has(type) || fields.some((one) => covered.has(typeIn(one)));
    },
    readable(fields, rights) {
      const [sole] = rights;
      if (sole === undefined) return none;
      if (rights.length === 1) return shareOf(fields, sole.coordinates);
      const found = rights.map(({ coordinates }) => shareOf(fields, coordinates));
      return found.includes(fields) ? fields : fields.filter((one) => found.some((share) => share.includes(one)));
    },
    says,
  };
}

const none: readonly string[] = [];

function typeIn(coordinate: string): string {
  return coordinate.slice(0, coordinate.indexOf('.'));
}
