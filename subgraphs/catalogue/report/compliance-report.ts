import { connectionFigures } from '../connection-figures.ts';
import { connectionStates } from '../connection-state.ts';
import type { Loaders } from '../context.ts';
import { disclaimerOf, isMadeUp } from '../made-up.ts';
import type { ConnectionStateRecord } from '../records.ts';
import { isInForce, type Obligation } from '../rules/obligation.ts';
import type { Succession } from '../rules/succession.ts';
import { exemptionStanding } from '../rules/exemption.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { figuresDisclaimer, observedDisclaimer } from '../disclaimers.ts';
import { dutyFigures, dutyLine } from './duty-lines.ts';
import { withSnapshot } from './open-snapshot.ts';
import { instantsOf } from './period.ts';
import type { AgencyLine, ComplianceReport, ExemptionLine, Move, ReportFigures } from './report-records.ts';
import { ruleSet } from './rule-set.ts';
import type { SealedSnapshot } from './sealed-snapshot.ts';

/** Computes the report on a period from its snapshot and nothing else: no clock, no other agency, no language. */
export function complianceReport({ digest, snapshot }: SealedSnapshot): Promise<ComplianceReport> {
  const { from, to } = snapshot;
  return withSnapshot(snapshot, async (loaders) => {
    const instants = instantsOf({ from, to });
    const [before, after] = [await statesAt(instants.start, loaders), await statesAt(instants.end, loaders)];
    const duties = await dutiesAt(instants, loaders);
    const successions = await loaders.allSuccessions();
    const agencies = after.map((state) => agencyLine(state, duties, successions));
    const madeUp = [...before, ...after].some(isMadeUp);
    return {
      format: 'panjereh/compliance-report/v1',
      period: { from, to },
      snapshot: digest,
      ruleSet: `${ruleSet.id}/${ruleSet.version}`,
      madeUp,
      disclaimer: madeUp ? figuresDisclaimer : observedDisclaimer,
      start: await figuresAt(instants.start, loaders),
      end: await figuresAt(instants.end, loaders),
      duties: duties.map((duty) => dutyFigures(duty, agencies)),
      moves: movesBetween(before, after),
      exemptions: after.flatMap((state) => exemptionLines(state)),
      agencies,
    };
  });
}

async function statesAt(instant: number, loaders: Loaders): Promise<readonly ConnectionStateRecord[]> {
  return connectionStates(await loaders.allAgencies(), new Date(instant).toISOString(), loaders);
}

async function figuresAt(instant: number, loaders: Loaders): Promise<ReportFigures> {
  const { asOf, base, byStatus, remaining, connectedSystems } = await connectionFigures(
    new Date(instant).toISOString(),
    { loaders },
  );
  const alone = byStatus.find(({ status }) => status === 'NOT_CONNECTED')?.agencies ?? 0;
  return { at: asOf, base, byStatus, remaining, remainingByOtherReading: alone, connectedSystems };
}

/** The duties that were in force when the period began or ended, each with its reading where it has one. */
async function dutiesAt(
  { start, end }: { readonly start: number; readonly end: number },
  loaders: Loaders,
): Promise<readonly Obligation[]> {
  const all = await loaders.allObligations();
  const days = [tehranDay(start), tehranDay(end)];
  return all.filter((duty) => days.some((day) => isInForce(duty, all, day)));
}

function agencyLine(
  state: ConnectionStateRecord,
  duties: readonly Obligation[],
  successions: readonly Succession[],
): AgencyLine {
  const { agency, assessment } = state;
  return {
    agency: agency.id,
    name: agency.name,
    status: assessment.status,
    reasons: assessment.reasons,
    madeUp: isMadeUp(state),
    disclaimer: disclaimerOf(state),
    duties: duties.map((duty) => dutyLine(state, duty, successions)).filter((line) => line !== null),
  };
}

function exemptionLines({ agency, file, asOf }: ConnectionStateRecord): readonly ExemptionLine[] {
  return file.exemptions
    .filter(({ requestedAt }) => Date.parse(requestedAt) <= asOf)
    .map((exemption) => {
      const { id, obligationId: obligation, ground, renews } = exemption;
      return {
        id,
        agency: agency.id,
        name: agency.name,
        obligation,
        ground,
        renews,
        ...exemptionStanding(exemption, asOf),
      };
    });
}

/** In the order of ids. */
function movesBetween(
  before: readonly ConnectionStateRecord[],
  after: readonly ConnectionStateRecord[],
): readonly Move[] {
  const [old, current] = [before, after].map((states) => new Map(states.map((state) => [state.agency.id, state])));
  const ids = [...new Set([...before, ...after].map(({ agency }) => agency.id))].sort();
  return ids.flatMap((id) => moveOf(old?.get(id), current?.get(id)) ?? []);
}

function moveOf(before?: ConnectionStateRecord, after?: ConnectionStateRecord): Move | null {
  const agency = (after ?? before)?.agency;
  const [from = null, to = null] = [before?.assessment.status, after?.assessment.status];
  if (agency === undefined || from === to) return null;
  const [old, current] = [before?.assessment.reasons ?? [], after?.assessment.reasons ?? []];
  return {
    agency: agency.id,
    name: agency.name,
    from,
    to,
    cleared: old.filter((reason) => !current.includes(reason)),
    arisen: current.filter((reason) => !old.includes(reason)),
  };
}
