import type { Loaders } from '../context.ts';
import { milestoneStanding } from '../rules/milestone.ts';
import type { MilestoneRecord } from '../duty-records.ts';
import { survey } from './surveyed.ts';

/** What the national window was to reach, and whether it has at an instant. */
export async function milestonesAt(
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<readonly MilestoneRecord[]> {
  const [milestones, agencies] = await Promise.all([loaders.milestones(), loaders.allAgencies()]);
  const { base, instant, ruleSet } = await survey(agencies, asOf, loaders);
  const files = base.map(({ file }) => file);
  return milestones.map((milestone) => ({
    milestone,
    asOf: instant,
    standing: milestoneStanding(milestone, files, instant),
    ruleSet,
  }));
}
