import { connectionArguments, connectionOf } from '../kit/connection.ts';
import { acknowledgeLetter, registerReceiptKey } from './acknowledge-letter.ts';
import { contentOf, lettersPage, ownLetter, personalContentOf } from './letters.ts';
import type { Resolvers } from './resolver-types.ts';
import { letterState } from './rules.ts';
import { sendLetter } from './send-letter.ts';
import { receiptStatementOf, registryNumberOf } from './statements.ts';

export const resolvers: Resolvers = {
  Query: {
    letters: (_parent, given, context) => lettersPage(given, context),
    letter: (_parent, { id }, context) => ownLetter(id, context),
    correspondents: async (_parent, given, { registry }) => {
      const page = connectionArguments(given, { default: 20 });
      return connectionOf(await registry.keys(), page, ({ agency, key_id }) => [agency, key_id]);
    },
  },
  Mutation: {
    sendLetter: (_parent, given, context) => sendLetter(given, context),
    acknowledgeLetter: (_parent, given, context) => acknowledgeLetter(given, context),
    registerReceiptKey: (_parent, given, context) => registerReceiptKey(given, context),
  },
  OfficialLetter: {
    registryNumber: (letter) => registryNumberOf(letter),
    jalaliYear: ({ jalali_year }) => jalali_year,
    sender: ({ sender }) => ({ id: sender }),
    receiver: ({ receiver }) => ({ id: receiver }),
    state: async (letter, _arguments, { loaders }) => letterState(letter, await loaders.receiptOf.load(letter.id)),
    sentAt: ({ sent_at }) => sent_at,
    arrivedAt: ({ arrived_at }) => arrived_at,
    inReplyTo: ({ in_reply_to }, _arguments, context) =>
      in_reply_to === null ? null : ownLetter(in_reply_to, context),
    isAboutPerson: ({ person_ref }) => person_ref !== null,
    contentDigest: ({ content_digest }) => content_digest,
    receiptStatement: (letter, { receivedAt }) => receiptStatementOf(letter, new Date(receivedAt).toISOString()),
    content: (letter, _arguments, context) => contentOf(letter, context),
    personal: (letter, _arguments, context, info) => personalContentOf(letter, context, info),
    receipt: async (letter, _arguments, { loaders }) => {
      const receipt = await loaders.receiptOf.load(letter.id);
      if (receipt === null) return null;
      const { received_at, key_id, signature } = receipt;
      return { receivedAt: received_at, statement: receiptStatementOf(letter, received_at), keyId: key_id, signature };
    },
  },
  LetterContent: {
    subject: ({ letter }) => letter.subject,
    body: ({ documents }) => documents[0]!,
    attachments: ({ documents }) => documents.slice(1),
  },
  PersonalLetterContent: {
    about: ({ letter }) => letter.person_ref,
    subject: ({ letter }) => letter.subject,
    caseRef: ({ letter }) => letter.case_ref,
    body: ({ documents }) => documents[0]!,
    attachments: ({ documents }) => documents.slice(1),
  },
  Correspondent: {
    agency: ({ agency }) => ({ id: agency }),
    keyId: ({ key_id }) => key_id,
    publicKey: ({ public_key }) => public_key,
  },
};
