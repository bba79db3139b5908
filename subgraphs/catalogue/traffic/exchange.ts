import type { AgencyCaller } from '../../kit/context.ts';
import { AgencyError } from '../../kit/errors.ts';
import { today } from '../../kit/today.ts';
import type { CatalogueContext, Loaders } from '../context.ts';
import { agencyFile, connectionState } from '../connection-state.ts';
import type { AgencyExchangeRecord, AgencyRecord } from '../records.ts';
import { assessConnection } from '../rules.ts';
import { answersOthers } from '../rules/conditions/answers-others.ts';
import { exchangeFigures } from '../rules/exchange-figures.ts';
import { officeOf } from '../rules/offices.ts';
import { startOfTehranDay } from '../rules/tehran-day.ts';

/** Days of one question at most. */
const mostDays = 31;
const day = 86_400_000;
const hour = 3_600_000;

/**
 * What an agency exchanged with others in some days, for the back office of a connected agency.
 *
 * @throws AgencyError FORBIDDEN for anybody else; BAD_USER_INPUT for days in the wrong order, to come, or too many
 */
export async function exchangeOf(
  { id }: AgencyRecord,
  { from, to }: { readonly from: string; readonly to: string },
  { caller, loaders, registry }: CatalogueContext,
): Promise<AgencyExchangeRecord> {
  await requireConnectedOffice(caller, loaders);
  requirePeriod(from, to);
  const end = startOfTehranDay(to) + day;
  const [file, rows] = await Promise.all([agencyFile(id, loaders, to), registry.trafficOf(id, firstHour(from), end)]);
  return {
    from,
    to,
    connected: file.services.length > 0 && assessConnection(file, end - 1).status === 'CONNECTED',
    exchanging: answersOthers(file, end - 1) === null,
    ...exchangeFigures(rows, today()),
  };
}

/** The first whole hour that begins on that day: Tehran is not a whole number of hours from UTC. */
function firstHour(from: string): number {
  return Math.ceil(startOfTehranDay(from) / hour) * hour;
}

async function requireConnectedOffice(caller: AgencyCaller, loaders: Loaders): Promise<void> {
  const office = officeOf(caller);
  const own = office === null ? null : await loaders.agency.load(office);
  const state = own === null ? null : await connectionState(own, null, loaders);
  if (state?.assessment.status === 'CONNECTED') return;
  throw new AgencyError('FORBIDDEN', {
    fa: 'تبادل دستگاه‌ها را تنها سامانهٔ داخلی دستگاهی می‌بیند که خود متصل است؛ وضعیت اتصال دستگاه شما در Agency.connection آمده است.',
    en: 'What agencies exchange is for back offices of agencies that are connected themselves; Agency.connection says how far yours is.',
  });
}

function requirePeriod(from: string, to: string): void {
  const days = (Date.parse(to) - Date.parse(from)) / day + 1;
  if (days >= 1 && days <= mostDays && to <= today()) return;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: `روزها از from تا to، حداکثر ${mostDays.toLocaleString('fa-IR')} روز و نه پس از امروز است.`,
    en: `The days go from \`from\` to \`to\`, ${mostDays} at most, and not beyond today.`,
  });
}
