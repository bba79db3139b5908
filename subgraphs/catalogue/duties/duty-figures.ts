import type { CatalogueContext } from '../context.ts';
import { knownProvince, serves } from '../lists.ts';
import type { AgencyRecord } from '../records.ts';
import { dutyState, isSuperseded } from '../rules/duty-state.ts';
import type { Obligation } from '../rules/obligation.ts';
import { bindsOn } from '../rules/succession.ts';
import { shareReadings } from '../rules/share-readings.ts';
import { shareBy } from '../rules/service-share.ts';
import type {
  DutyFigureRecord,
  DutyFiguresRecord,
  ExcludedAgencyRecord,
  ReadingFigureRecord,
} from '../duty-records.ts';
import { type Survey, survey } from './surveyed.ts';

interface Which {
  readonly asOf?: string | null | undefined;
  readonly province?: string | null | undefined;
}

/** How all agencies, or those that serve a province, stand towards every duty. @throws AgencyError BAD_USER_INPUT */
export async function dutyFigures(
  { asOf, province }: Which,
  { loaders }: CatalogueContext,
): Promise<DutyFiguresRecord> {
  const code = await knownProvince(province, loaders);
  const agencies = (await loaders.allAgencies()).filter((agency) => serves(agency, code));
  const [found, obligations] = await Promise.all([survey(agencies, asOf, loaders), loaders.allObligations()]);
  const shown = obligations.filter((duty) => !isSuperseded(duty, obligations, found.day));
  return {
    asOf: found.asOf,
    base: found.base.length,
    basis: 'BRANCH',
    duties: shown.map((duty) => dutyFigure(duty, found)),
    readings: shareReadings(obligations).map((reading) => readingFigure(reading, found)),
    excluded: found.outside.map(withoutServices),
    ruleSet: found.ruleSet,
    madeUp: found.madeUp,
    disclaimer: found.disclaimer,
  };
}

function dutyFigure(obligation: Obligation, { base, instant, day, successions }: Survey): DutyFigureRecord {
  const bound = base.filter(({ agency }) => bindsOn(obligation, agency, successions, day));
  return {
    obligation,
    states: bound.map(({ agency, file }) => ({ ...dutyState(file, obligation, instant), agency, file })),
  };
}

function readingFigure(reading: ReadingFigureRecord['reading'], { base, instant }: Survey): ReadingFigureRecord {
  const shares = base.map(({ agency, file }) => ({ agency, share: shareBy(file, reading, instant) }));
  const measured = shares.filter(({ share }) => share.base > 0);
  return {
    reading,
    reached: measured.filter(({ share }) => share.reached).length,
    agencies: measured.length,
    excluded: shares.filter(({ share }) => share.base === 0).map(({ agency }) => ({ agency, code: 'EMPTY_BASE' })),
  };
}

function withoutServices(agency: AgencyRecord): ExcludedAgencyRecord {
  return { agency, code: 'NO_PUBLIC_SERVICES' };
}
