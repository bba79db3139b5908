import { tableOf } from '../suppression/cell.ts';
import { withoutImplied } from '../suppression/domain.ts';
import { tablesOf } from '../suppression/network.ts';
import { baseFigures } from './base-figures.ts';
import type { NamedFigure } from './named-figure.ts';

/** That a service lies in an agency is so in every period. */
export const serviceInAgency = { within: { service: { of: 'agency', parent: new Map<string, string>() } } };

/** By which dimensions a figure can be asked for. */
export function offeredTables({ base, fixed, derived }: NamedFigure): readonly (readonly string[])[] {
  if (derived !== undefined) return derived.tables;
  const held = Object.keys(fixed);
  const tables = tablesOf(baseFigures[base].layers)
    .map((dimensions) => withoutImplied(serviceInAgency, [...new Set(dimensions)]))
    .filter((dimensions) => held.every((each) => dimensions.includes(each)))
    .map((dimensions) => dimensions.filter((each) => !held.includes(each)));
  return [...new Map(tables.map((dimensions) => [tableOf(dimensions), dimensions])).values()];
}
