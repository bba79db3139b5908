import { agencyFile, instantOf } from '../connection-state.ts';
import type { Loaders } from '../context.ts';
import { figuresDisclaimer, observedDisclaimer } from '../disclaimers.ts';
import { isMadeUp } from '../made-up.ts';
import type { AgencyRecord, Text } from '../records.ts';
import { assessConnection, type ConnectionAssessment, isInBase } from '../rules.ts';
import type { AgencyFile } from '../rules/agency-file.ts';
import { type RuleSet, ruleSetOn } from '../rules/rule-set.ts';
import { hasEnded, type Succession } from '../rules/succession.ts';
import { tehranDay } from '../rules/tehran-day.ts';

/** An agency with public services, and what is known of it. */
interface Surveyed {
  readonly agency: AgencyRecord;
  readonly file: AgencyFile;
  readonly assessment: ConnectionAssessment;
}

/** Agencies at an instant, those outside the base apart. */
export interface Survey {
  /** Milliseconds since the epoch, and as RFC 3339. */
  readonly instant: number;
  readonly asOf: string;
  readonly day: string;
  readonly ruleSet: RuleSet | null;
  readonly successions: readonly Succession[];
  readonly base: readonly Surveyed[];
  /** Without public services; those that have ended are in neither. */
  readonly outside: readonly AgencyRecord[];
  readonly madeUp: boolean;
  readonly disclaimer: Text;
}

/** Gathers what figures are counted from: these agencies at an instant. */
export async function survey(
  agencies: readonly AgencyRecord[],
  asked: string | null | undefined,
  loaders: Loaders,
): Promise<Survey> {
  const instant = await instantOf(asked, loaders);
  const day = tehranDay(instant);
  const [ruleSets, successions, found] = await Promise.all([
    loaders.ruleSets(),
    loaders.allSuccessions(),
    Promise.all(agencies.map(async (agency) => ({ agency, file: await agencyFile(agency.id, loaders, day) }))),
  ]);
  const base = found
    .filter(({ file }) => isInBase(file))
    .map((one) => ({ ...one, assessment: assessConnection(one.file, instant) }));
  const madeUp = base.some((one) => isMadeUp({ ...one, asOf: instant }));
  return {
    instant,
    asOf: new Date(instant).toISOString(),
    day,
    ruleSet: ruleSetOn(ruleSets, day),
    successions,
    base,
    outside: found
      .filter(({ agency, file }) => !isInBase(file) && !hasEnded(agency.id, successions, day))
      .map(({ agency }) => agency),
    madeUp,
    disclaimer: madeUp ? figuresDisclaimer : observedDisclaimer,
  };
}
