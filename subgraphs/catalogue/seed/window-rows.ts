import type { CatalogueTables } from '../tables.ts';
import { agencies } from './agency-rows.ts';
import { facts } from './facts.ts';

export const nationalWindowId = 'national-window';

/** The id of an agency's own window. */
export function windowId(agency: string): string {
  return `${agency}-window`;
}

/** The national window, and one for each agency that has ever opened its own. Addresses of the latter are made up. */
export function windowRows(): CatalogueTables['service_window'][] {
  return [
    {
      id: nationalWindowId,
      agency_id: 'ict-ministry',
      title_fa: 'پنجرهٔ ملی خدمات دولت هوشمند',
      title_en: 'National window of smart government services',
      url: 'https://my.gov.ir',
      is_national: 1,
    },
    ...agencies.filter(({ id }) => openedOn(id) !== null).map(ownWindow),
  ];
}

/** The ISO date on which the agency first opened its window, or null. */
export function openedOn(agency: string): string | null {
  const opened = facts.filter((fact) => fact.agency === agency && fact.kind === 'WINDOW_OPENED');
  return opened.map(({ at }) => at.slice(0, 10)).sort()[0] ?? null;
}

function ownWindow({ id, fa, en }: { readonly id: string; readonly fa: string; readonly en: string }) {
  return {
    id: windowId(id),
    agency_id: id,
    title_fa: `پنجرهٔ واحد خدمات هوشمند ${fa}`,
    title_en: `Single window of ${en}`,
    url: `https://${id}.window.example`,
    is_national: 0,
  };
}
