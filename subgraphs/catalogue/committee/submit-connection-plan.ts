import { actOnce } from '../../kit/idempotency.ts';
import { addDays } from '../../kit/jalali.ts';
import type { CatalogueContext } from '../context.ts';
import { appliesTo } from '../rules/obligation.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import type { ConnectionMilestoneInput, MutationsubmitConnectionPlanArgs } from '../resolver-types.ts';
import { newId } from './opaque-id.ts';
import { requireOffice } from './offices.ts';
import { publicText } from './public-text.ts';
import type { ConnectionPlanRecord } from '../committee-records.ts';
import { obligationNotBinding, officesOnly, unacceptable } from './refusals.ts';

const mostMilestones = 50;
/** Five years, in days. */
const farthest = 1_826;

/**
 * Writes down the timetable that an agency gives for its connection.
 *
 * @throws AgencyError BAD_USER_INPUT, TEXT_HOLDS_IDENTIFIERS, OBLIGATION_NOT_BINDING, FORBIDDEN
 */
export async function submitConnectionPlan(
  { input, idempotencyKey }: MutationsubmitConnectionPlanArgs,
  context: CatalogueContext,
  now = new Date(),
): Promise<ConnectionPlanRecord> {
  const { caller, registry } = context;
  const { agency, key } = requireOffice(caller);
  if (input.milestones.length < 1 || input.milestones.length > mostMilestones) throw numberOfMilestones();
  await requireDuties(agency, input.milestones, context);
  const milestones = input.milestones
    .map(({ due, text, obligation }) => ({
      due,
      text: publicText(text, 'text', { least: 3, most: 300 }),
      obligation_id: obligation ?? null,
    }))
    .sort((left, right) => (left.due < right.due ? -1 : Number(left.due > right.due)));
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    requireAhead(input.milestones, now);
    const plan = { id: newId(), agency_id: agency, submitted_at: now.toISOString() };
    await transaction.insertInto('connection_plan').values(plan).execute();
    const rows = milestones.map((milestone, place) => ({ ...milestone, plan_id: plan.id, place }));
    await transaction.insertInto('connection_milestone').values(rows).execute();
    return plan.id;
  });
  return (await registry.connectionPlansOf([agency])).get(agency)!.find((plan) => plan.id === id)!;
}

async function requireDuties(
  agencyId: string,
  milestones: readonly ConnectionMilestoneInput[],
  { loaders }: CatalogueContext,
): Promise<void> {
  const [agency, obligations] = await Promise.all([loaders.agency.load(agencyId), loaders.allObligations()]);
  if (agency === null) throw officesOnly();
  const own = new Set(obligations.filter((duty) => appliesTo(duty, agency)).map(({ id }) => id));
  if (milestones.some(({ obligation }) => obligation != null && !own.has(obligation))) throw obligationNotBinding();
}

function requireAhead(milestones: readonly ConnectionMilestoneInput[], now: Date): void {
  const today = tehranDay(now.getTime());
  if (milestones.every(({ due }) => due >= today && due <= addDays(today, farthest))) return;
  throw unacceptable(
    'روز هر گام باید از امروز تا پنج سال دیگر باشد.',
    'The day of each milestone has to be from today to five years from now.',
  );
}

function numberOfMilestones() {
  return unacceptable('جدول باید ۱ تا ۵۰ گام داشته باشد.', 'A timetable has 1 to 50 milestones.');
}
