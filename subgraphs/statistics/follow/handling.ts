import { answerStep, applicantKinds } from '../figures/words.ts';
import { monthOf } from '../periods.ts';
import { pseudonymOf } from '../pseudonym.ts';
import { follow, type Told, type Tx } from './follow.ts';
import { monthFor } from './month-for.ts';
import { readCount, readFlag, readPart, readText, readWord } from './read.ts';
import { Refusal } from './refusal.ts';

/** How requests are handled: ratings, which nobody is behind, complaints and appointments. */
export const followHandling = [
  follow('*', 'request.rated', countRating),
  follow('*', 'complaint.filed', (transaction, told) => countComplaint(transaction, told, 'FILED')),
  follow('*', 'complaint.answered', countAnswer),
  follow('*', 'request.appointment', countAppointment),
];

async function countRating(transaction: Tx, { event }: Told): Promise<void> {
  const score = String(readCount(event.data, 'rating'));
  if (!/^[1-5]$/.test(score)) throw new Refusal('has a rating that is none');
  const month = await monthFor(transaction, 'RATINGS', monthOf(new Date(event.at)));
  const row = { event: event.id, month, agency: readText(event.data, 'agency'), score };
  await transaction
    .insertInto('rating')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function countAnswer(transaction: Tx, told: Told): Promise<void> {
  const { data } = told.event;
  const days = Number(readCount(data, 'days'));
  await countComplaint(transaction, told, answerStep(days, readFlag(data, 'late')));
}

async function countComplaint(transaction: Tx, told: Told, complaint: string): Promise<void> {
  const row = await rowOf(transaction, told, 'COMPLAINTS');
  const added = transaction.insertInto('complaint').values({ ...row, complaint });
  await added.onConflict((conflict) => conflict.doNothing()).execute();
}

async function countAppointment(transaction: Tx, told: Told): Promise<void> {
  const appointment = readWord(told.event.data, 'what', ['BOOKED', 'CANCELLED']);
  const row = await rowOf(transaction, told, 'APPOINTMENTS');
  const added = transaction.insertInto('appointment').values({ ...row, appointment });
  await added.onConflict((conflict) => conflict.doNothing()).execute();
}

async function rowOf(transaction: Tx, { event: { id, at, data }, key }: Told, figure: string) {
  const applicant = readPart(data, 'applicant');
  const kind = readWord(applicant, 'kind', applicantKinds);
  const service = readText(data, 'service');
  return {
    event: id,
    month: await monthFor(transaction, figure, monthOf(new Date(at))),
    agency: service.slice(0, service.indexOf('.')),
    applicant: pseudonymOf(key, kind === 'PERSON' ? 'person' : 'company', readText(applicant, 'ref')),
  };
}
