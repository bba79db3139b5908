import { applicantKinds, ends, paceOf, stages, visitsOf } from '../figures/words.ts';
import { monthOf, yearOf } from '../periods.ts';
import { pseudonymOf } from '../pseudonym.ts';
import { follow, type Told, type Tx } from './follow.ts';
import { monthFor } from './month-for.ts';
import { readFlag, readPart, readRows, readText, readTime, readWord } from './read.ts';

/** Requests at whichever agency takes them. */
export const followRequests = [
  follow('*', 'request.stage', countStage),
  follow('*', 'request.finished', countFinished),
];

async function countStage(transaction: Tx, told: Told): Promise<void> {
  const { event } = told;
  const request = requestOf(told);
  await addStep(transaction, request, { step: readWord(event.data, 'stage', stages), at: new Date(event.at) });
}

/** Its end, and the stages before it, of which nothing may have been told. */
async function countFinished(transaction: Tx, told: Told): Promise<void> {
  const { data } = told.event;
  const request = requestOf(told);
  const outcome = readWord(data, 'outcome', ends);
  const [openedAt, finishedAt] = [readTime(data, 'openedAt'), readTime(data, 'finishedAt')];
  const steps = readRows(data, 'stages').map((row) => ({
    step: readWord(row, 'stage', stages),
    state: readText(row, 'state'),
    at: readTime(row, 'at'),
    inPerson: readFlag(row, 'inPerson'),
  }));
  for (const { step, state, at } of steps) if (!isEnd(state)) await addStep(transaction, request, { step, at });
  const visits = visitsOf(steps.filter(({ inPerson }) => inPerson).length);
  const served = outcome === 'COMPLETED' ? { pace: paceOf(finishedAt.getTime() - openedAt.getTime()), visits } : {};
  const month = await addStep(transaction, request, { step: outcome, at: finishedAt, ...served });
  if (outcome === 'COMPLETED' && visits === 'V0') await reach(transaction, request, month ?? monthOf(finishedAt));
}

type Request = ReturnType<typeof requestOf>;

function requestOf({ event: { entity, data }, key }: Told) {
  const applicant = readPart(data, 'applicant');
  const kind = readWord(applicant, 'kind', applicantKinds);
  return {
    request: pseudonymOf(key, 'request', entity),
    applicant: pseudonymOf(key, kind === 'PERSON' ? 'person' : 'company', readText(applicant, 'ref')),
    applicant_kind: kind,
    service: readText(data, 'service'),
  };
}

interface Step {
  readonly step: string;
  readonly at: Date;
  readonly pace?: string;
  readonly visits?: string;
}

/** @returns the month in which it is counted; null when it was before */
async function addStep(transaction: Tx, request: Request, { step, at, pace = 'NONE', visits = 'NONE' }: Step) {
  const month = await monthFor(transaction, 'REQUESTS', monthOf(at));
  const added = await transaction
    .insertInto('request_step')
    .values({ ...request, step, month, pace, visits })
    .onConflict((conflict) => conflict.columns(['request', 'step']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n ? month : null;
}

/** Somebody was served without a visit: counted once in each plan year, in the first month. */
async function reach(transaction: Tx, { applicant, applicant_kind }: Request, at: string): Promise<void> {
  const figure = applicant_kind === 'PERSON' ? 'ADULTS_REACHED' : 'COMPANIES_REACHED';
  const month = await monthFor(transaction, figure, at);
  const year = yearOf(month);
  const earlier = await transaction
    .selectFrom('reached')
    .select('year')
    .where('applicant', '=', applicant)
    .where('year', '<', year)
    .executeTakeFirst();
  await transaction
    .insertInto('reached')
    .values({ applicant, applicant_kind, year, month, before: earlier === undefined ? 'NEVER' : 'EARLIER_YEAR' })
    .onConflict((conflict) => conflict.columns(['applicant', 'year']).doNothing())
    .execute();
}

function isEnd(state: string): boolean {
  return ends.some((end) => end === state);
}
