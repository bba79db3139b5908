import { connectionArguments, connectionOf } from '../kit/connection.ts';
import type { FigureQuestion } from './ask-figure.ts';
import { requireAnalyst } from './context.ts';
import { disclaimer } from './disclaimer.ts';
import { exportCsv, exportJson } from './export-cells.ts';
import { baseFigures } from './figures/base-figures.ts';
import { type FigureName, namedFigures } from './figures/named-figures.ts';
import { offeredTables } from './figures/offered-tables.ts';
import type { FigureInput, Resolvers } from './resolver-types.ts';

export const resolvers: Resolvers = {
  Query: {
    figures(_parent, given, { caller }) {
      requireAnalyst(caller);
      const all = Object.entries(namedFigures).map(([name, named]) => ({ name: name as FigureName, named }));
      return connectionOf(all, connectionArguments(given, { default: 50 }), ({ name }) => [name]);
    },
    figure: (_parent, { input }, { caller, registry }) => registry.figure(requireAnalyst(caller), questionOf(input)),
    async figureExport(_parent, { input, format }, { caller, registry }) {
      const answer = await registry.figure(requireAnalyst(caller), questionOf(input));
      return format === 'CSV' ? exportCsv(answer) : exportJson(answer);
    },
    coverage: (_parent, { year }, { caller, registry }) => registry.coverage(requireAnalyst(caller), year),
    analystBudget: (_parent, _given, { caller, registry }) => registry.budget(requireAnalyst(caller)),
  },
  NamedFigure: {
    title: ({ named }) => named.title,
    unit: ({ named }) => named.unit,
    basis: ({ named }) => named.basis,
    per: ({ named }) => baseFigures[named.base].per,
    tables: ({ named }) => offeredTables(named).map((dimensions) => ({ dimensions: [...dimensions] })),
  },
  FigureTable: {
    unit: ({ named }) => named.unit,
    basis: ({ named }) => named.basis,
    disclaimer: () => disclaimer,
    whole: ({ total }) => total,
    cells: ({ cells }, given) =>
      connectionOf(cells, connectionArguments(given, { default: 50 }), ({ keys }) => [JSON.stringify(keys)]),
  },
  FigureCell: {
    keys: ({ keys }) => Object.entries(keys).map(([dimension, value]) => ({ dimension, value })),
    suppressed: ({ value }) => value === null,
  },
  Coverage: {
    lastPeriod: ({ until }) => until,
    disclaimer: () => disclaimer,
    rows: ({ rows }, given) =>
      connectionOf(rows, connectionArguments(given, { default: 20 }), (row) => [
        JSON.stringify([row.reading, row.whom, row.isCumulative, row.province]),
      ]),
  },
  CoverageRow: {
    basis: ({ whom }) => (whom === 'ADULTS' ? 'RESIDENCE' : 'REGISTER'),
    suppressed: ({ numerator, denominator }) => numerator === null || denominator === null,
    share: ({ numerator, denominator }) =>
      numerator === null || !denominator ? null : Math.min(1, Math.round((numerator / denominator) * 1_000) / 1_000),
  },
};

function questionOf({ figure, first, last, dimensions, filters }: FigureInput): FigureQuestion {
  return { figure, from: first, to: last ?? null, dimensions: dimensions ?? [], filters: filters ?? [] };
}
