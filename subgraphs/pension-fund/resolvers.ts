import { me } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import type { Resolvers } from './resolver-types.ts';
import { serviceMonths } from './rules.ts';
import { loadService, paymentsPage, pensionsPage, periodsPage } from './service-record.ts';

export const resolvers: Resolvers = {
  Query: { me },
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
