import { me } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import { requestServiceTransfer } from './request-transfer.ts';
import type { Resolvers } from './resolver-types.ts';
import { serviceMonths } from './rules.ts';
import { loadService, paymentsPage, pensionsPage, periodsPage } from './service-record.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    requestServiceTransfer: (_parent, given, context) => requestServiceTransfer(given, context),
  },
  ServiceTransferRequest: {
    months: async ({ tracking_code }, _arguments, { loaders }) =>
      (await loaders.transfer.load(tracking_code))?.months ?? null,
  },
  Person: {
    civilService: ({ id }, _arguments, context) => loadService(id, context),
  },
  CivilServiceRecord: {
    serviceMonths: ({ periods }) => serviceMonths(periods, today()),
    periods: (record, given) => periodsPage(record, given),
    pensions: (record, given) => pensionsPage(record, given),
  },
  CivilServicePeriod: {
    from: ({ from_day }) => from_day,
    until: ({ until_day }) => until_day,
  },
  CivilServicePension: {
    startedOn: ({ started_on }) => started_on,
    endedOn: ({ ended_on }) => ended_on,
    lastPaidOn: ({ last_paid_on }) => last_paid_on,
    monthlyAmount: ({ monthly_amount }) => monthly_amount,
    payments: (pension, given, context) => paymentsPage(pension, given, context),
  },
};
