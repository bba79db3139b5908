import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { selectedParts } from '../kit/selected-parts.ts';
import type { CorrespondenceContext } from './context.ts';
import { noSuchLetter } from './refusals.ts';
import type { CorrespondentRecord, LetterRecord } from './records.ts';
import { letterState, requireAgency, requireInquiryAbout, requireReadable } from './rules.ts';
import type { DocumentOfLetter } from './statements.ts';

/** A letter that whoever asks has been found to be of one of the two agencies of. */
export type OfficialLetterRecord = LetterRecord;
export type OfficialLetterConnectionRecord = Connection<LetterRecord>;
export type CorrespondentConnectionRecord = Connection<CorrespondentRecord>;

/** What stands behind LetterContent and PersonalLetterContent. */
export interface LetterContentRecord {
  readonly letter: LetterRecord;
  readonly documents: readonly DocumentOfLetter[];
}
export type PersonalLetterContentRecord = LetterContentRecord;

interface LettersArguments {
  readonly box: 'RECEIVED' | 'SENT';
  readonly state?: ReturnType<typeof letterState> | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** @throws AgencyError FORBIDDEN */
export async function lettersPage(
  { box, state, ...given }: LettersArguments,
  { caller, registry, loaders }: CorrespondenceContext,
): Promise<OfficialLetterConnectionRecord> {
  const page = connectionArguments(given, { default: 20 });
  const letters = await registry.lettersOf(requireAgency(caller).agency, box);
  const receipts = await loaders.receiptOf.loadMany(letters.map(({ id }) => id));
  const listed = letters.filter((letter, index) => !state || state === letterState(letter, receipts[index] ?? null));
  return connectionOf(listed, page, ({ sent_at, id }) => [sent_at, id]);
}

/** @throws AgencyError FORBIDDEN */
export async function ownLetter(id: string, { caller, loaders }: CorrespondenceContext): Promise<LetterRecord> {
  const { agency } = requireAgency(caller);
  const letter = await loaders.letter.load(id);
  if (letter === null || (letter.sender !== agency && letter.receiver !== agency)) throw noSuchLetter();
  return letter;
}

/** @throws AgencyError by `requireReadable` */
export async function contentOf(
  letter: LetterRecord,
  { caller, loaders }: CorrespondenceContext,
  now = new Date(),
): Promise<LetterContentRecord | null> {
  requireReadable(letter, caller, now);
  if (letter.person_ref !== null) return null;
  return { letter, documents: (await loaders.documentsOf.load(letter.id)) ?? [] };
}

/** @throws AgencyError by `requireReadable` and `requireInquiryAbout` */
export async function personalContentOf(
  letter: LetterRecord,
  { caller, loaders }: CorrespondenceContext,
  info: GraphQLResolveInfo,
  now = new Date(),
): Promise<PersonalLetterContentRecord | null> {
  requireReadable(letter, caller, now);
  if (letter.person_ref === null) return null;
  const hidden = 'PersonalLetterContent.about';
  requireInquiryAbout(
    letter.person_ref,
    caller,
    [...selectedParts(info)].filter((one) => one !== hidden),
  );
  return { letter, documents: (await loaders.documentsOf.load(letter.id)) ?? [] };
}
