import { documentKinds } from '../data/document-kinds.ts';
import { hostedServices } from '../data/evidence/said-only.ts';
import type { AgencyRow, ServiceRow, ServiceTable } from '../data/rows.ts';
import { bankServices } from '../data/services/banks.ts';
import { economyServices } from '../data/services/economy.ts';
import { educationServices } from '../data/services/education.ts';
import { generalService } from '../data/services/general.ts';
import { governmentServices } from '../data/services/government.ts';
import { healthServices } from '../data/services/health.ts';
import { identityServices } from '../data/services/identity.ts';
import { infrastructureServices } from '../data/services/infrastructure.ts';
import { justiceServices } from '../data/services/justice.ts';
import { policeServices } from '../data/services/police.ts';
import { productionServices } from '../data/services/production.ts';
import { welfareServices } from '../data/services/welfare.ts';
import { stagePatterns } from '../data/stage-patterns.ts';
import { stageKinds } from '../rules/stage.ts';
import { searchText } from '../../kit/search-text.ts';
import type { CatalogueTables } from '../tables.ts';
import { agencies } from './agency-rows.ts';
import { observations } from './facts.ts';
import { nationalWindowId, openedOn, windowId } from './window-rows.ts';

const services: ServiceTable = {
  ...governmentServices,
  ...identityServices,
  ...policeServices,
  ...justiceServices,
  ...economyServices,
  ...bankServices,
  ...welfareServices,
  ...healthServices,
  ...educationServices,
  ...infrastructureServices,
  ...productionServices,
};

export interface ServiceRows {
  readonly service: CatalogueTables['service'][];
  readonly stage: CatalogueTables['stage'][];
  readonly requirement: CatalogueTables['requirement'][];
  readonly exposure: CatalogueTables['exposure'][];
}

/** All services, each agency's own and the general one that every agency gives. */
export function serviceRows(): ServiceRows {
  const listed = listedServices();
  const hosted = hostedServices.map(({ service, window, from }) => exposure(service, window, from));
  return {
    service: listed.map(serviceRow),
    stage: listed.flatMap(stageRows),
    requirement: listed.flatMap(requirementRows),
    exposure: [...listed.flatMap(exposureRows), ...hosted],
  };
}

/** Ids of the services that are marked as high-use ones, in order: those of the first list. */
export function markedAsHighUse(): readonly string[] {
  const marked = listedServices().filter(({ row: [, , , , marks = []] }) => marks.includes('high-use'));
  return marked.map(({ id }) => id).sort();
}

function listedServices(): readonly Listed[] {
  return agencies.flatMap((agency) =>
    [...(services[agency.id] ?? []), generalService].map((row) => ({ agency, row, id: `${agency.id}.${row[0]}` })),
  );
}

interface Listed {
  readonly id: string;
  readonly agency: AgencyRow;
  readonly row: ServiceRow;
}

function serviceRow({ id, agency, row: [, fa, en, , marks = []] }: Listed): CatalogueTables['service'] {
  return {
    id,
    agency_id: agency.id,
    title_fa: fa,
    title_en: en,
    scope: marks.includes('general') ? 'GENERAL' : 'SPECIFIC',
    inquiry: Number(marks.includes('inquiry')),
    made_up: 1,
    search_text: searchText(fa, en, agency.fa, agency.en),
  };
}

function stageRows({ id, row: [, , , pattern] }: Listed): CatalogueTables['stage'][] {
  return stageKinds.map((kind) => {
    const { channel, document, humanStep, implemented } = stagePatterns[pattern][kind];
    return {
      service_id: id,
      kind,
      channel,
      document,
      human_step: Number(humanStep),
      implemented: Number(implemented),
    };
  });
}

function requirementRows({ id, row: [, , , , , needs = []] }: Listed): CatalogueTables['requirement'][] {
  return needs.map((need) => {
    const { fa, en, document } = documentKinds[need];
    return { service_id: id, id: need, label_fa: fa, label_en: en, document };
  });
}

/** In the agency's own window since it opened, and in the national one since the agency's schema composed. */
function exposureRows({ id, agency, row: [, , , , marks = []] }: Listed): CatalogueTables['exposure'][] {
  const opened = openedOn(agency.id);
  if (opened === null || !marks.includes('own')) return [];
  const composed = observations.find(([observed]) => observed === agency.id)?.[2];
  const national = composed === undefined ? [] : [exposure(id, nationalWindowId, composed)];
  return [exposure(id, windowId(agency.id), opened), ...national];
}

function exposure(service: string, window: string, from: string): CatalogueTables['exposure'] {
  return { service_id: service, window_id: window, offered_from: from, offered_until: null };
}
