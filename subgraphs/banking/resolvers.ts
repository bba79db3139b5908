import type { GraphQLResolveInfo } from 'graphql';
import { me } from '../kit/me.ts';
import { requireOwnRecord } from '../kit/own-record.ts';
import { selectedParts } from '../kit/selected-parts.ts';
import type { BankingContext } from './context.ts';
import { askAboutAccount, ownsAccount } from './inquire.ts';
import { accountsPage, paymentsPage } from './lists.ts';
import { authorisePayment, initiatePayment } from './pay.ts';
import { noSuchPayment } from './refusals.ts';
import type { Resolvers } from './resolver-types.ts';
import { maskSheba } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    askAboutAccount: (_parent, given, context) => askAboutAccount(given, context),
    initiatePayment: (_parent, given, context) => initiatePayment(given, context),
    authorisePayment: (_parent, given, context) => authorisePayment(given, context),
  },
  Person: {
    accounts: async ({ id }, given, { loaders }) => accountsPage(await loaders.accountsOf.load(id), given),
    payments: async ({ id }, given, { loaders }) =>
      paymentsPage(await loaders.paymentsOf.load(id, { state: given.state ?? null }), given),
    ownsAccount: ({ id }, { question }, context) => ownsAccount(id, question, context),
  },
  LegalPerson: {
    async accounts({ id }, given, { caller, loaders }: BankingContext, info: GraphQLResolveInfo) {
      requireOwnRecord(caller, id, ['LegalPerson.accounts', ...selectedParts(info)]);
      return accountsPage(await loaders.accountsOf.load(id), given);
    },
  },
  Account: {
    maskedSheba: ({ sheba }) => maskSheba(sheba),
    openedOn: ({ opened_on }) => opened_on,
    isJoint: ({ holders }) => holders > 1n,
  },
  Payment: {
    async __resolveReference({ id }, { caller, loaders }) {
      const payment = await loaders.payment.load(id);
      if (payment === null || payment.payer_ref !== caller.subject) throw noSuchPayment();
      return payment;
    },
    payer: ({ payer_ref }) => payer_ref,
    initiatedAt: ({ initiated_at }) => initiated_at,
    authorisedAt: ({ authorised_at }) => authorised_at,
    settledAt: ({ settled_at }) => settled_at,
    receiptedAt: ({ receipted_at }) => receipted_at,
    reversedAt: ({ reversed_at }) => reversed_at,
    receiptNumber: ({ receipt_number }) => receipt_number,
  },
};
