import { me } from '../kit/me.ts';
import { loadBillsPage } from './bill-list.ts';
import { selectedOf } from '../kit/selected-parts.ts';
import { loadBill } from './context.ts';
import type { Resolvers } from './resolver-types.ts';
import { totalOf } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Person: {
    bills: ({ id }, given, context) => loadBillsPage(id, given, context),
  },
  BillConnection: {
    total: ({ listed, missing }) => totalOf(listed, missing),
    missingIssuers: ({ missing }) => missing.map(({ issuer }) => ({ id: issuer })),
  },
  Bill: {
    __resolveReference: ({ id }, context, info) => loadBill(id, selectedOf('Bill', info), context),
    debtor: ({ person_ref }) => person_ref,
    billId: ({ bill_id }) => bill_id,
    paymentId: ({ payment_id }) => payment_id,
    issuedOn: ({ issued_on }) => issued_on,
    periodFrom: ({ period_from }) => period_from,
    periodTo: ({ period_to }) => period_to,
    dueOn: ({ due_on }) => due_on,
    issuer: ({ issuer }) => ({ id: issuer }),
  },
};
