import { requireCompanyRecord } from '../kit/company-record.ts';
import { me } from '../kit/me.ts';
import { caseNamesPerson } from './case-of-opening.ts';
import { loadInsurance, paymentsPage, pensionsPage, periodsPage } from './insurance-record.ts';
import type { Resolvers } from './resolver-types.ts';
import { totalDays } from './rules.ts';
import { debtOf, listsPage, workshopsPage } from './workshops.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Person: {
    insurance: ({ id }, _arguments, context) => loadInsurance(id, context),
    workshops: async ({ id }, given, { loaders }) => workshopsPage(await loaders.workshops.load(id), given),
  },
  LegalPerson: {
    workshops: async ({ id }, given, { caller, loaders }, info) => {
      requireCompanyRecord(caller, id, info);
      return workshopsPage(await loaders.workshopsOfCompany.load(id), given);
    },
    employerDebt: async ({ id }, _arguments, { caller, loaders }, info) => {
      requireCompanyRecord(caller, id, info);
      return debtOf(await loaders.workshopsOfCompany.load(id));
    },
  },
  InquiryOpening: {
    requester: (_opening, _arguments, { caller }) => caller.subject,
    caseNamesPerson: (opening, _arguments, context) => caseNamesPerson(opening, context),
  },
  InsuranceRecord: {
    totalDays: ({ years, transferredOn }) => totalDays(years, transferredOn),
    periods: (record, given) => periodsPage(record, given),
    pensions: (record, given) => pensionsPage(record, given),
  },
  Pension: {
    startedOn: ({ started_on }) => started_on,
    endedOn: ({ ended_on }) => ended_on,
    lastPaidOn: ({ last_paid_on }) => last_paid_on,
    monthlyAmount: ({ monthly_amount }) => monthly_amount,
    payments: (pension, given, context) => paymentsPage(pension, given, context),
  },
  Workshop: {
    openedOn: ({ opened_on }) => opened_on,
    lists: (workshop, given, context) => listsPage(workshop, given, context),
  },
};
