import { requireCompanyRecord } from '../kit/company-record.ts';
import { me } from '../kit/me.ts';
import { mayRead } from '../kit/own-record.ts';
import { selectedOf } from '../kit/selected-parts.ts';
import { appointmentsOf, courtWardsOf } from './court-appointments.ts';
import { bodyOf, openNotice } from './open-notice.ts';
import type { Resolvers } from './resolver-types.ts';
import { isUnread, noSuchNotice, stateOf, warningOf } from './rules.ts';
import { loadAccount, noticesPage } from './sana-account.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    openNotice: (_parent, given, context) => openNotice(given, context),
  },
  Person: {
    sana: ({ id }, _arguments, context) => loadAccount(id, context),
    courtWards: (person, _arguments, context) => courtWardsOf(person, context),
    courtAppointments: (person, _arguments, context) => appointmentsOf(person, context),
  },
  LegalPerson: {
    sana: ({ id }, _arguments, context, info) => {
      requireCompanyRecord(context.caller, id, info);
      return loadAccount(id, context);
    },
  },
  SanaAccount: {
    registered: ({ registeredAt }) => registeredAt !== null,
    unreadCount: ({ notices }) => notices.filter(isUnread).length,
    notices: (account, given) => noticesPage(account, given),
  },
  JudicialNotice: {
    __resolveReference: async ({ id }, { loaders, caller }, info) => {
      const notice = await loaders.notice.load(id);
      if (notice && mayRead(caller, notice.person_ref, selectedOf('JudicialNotice', info))) return notice;
      throw noSuchNotice();
    },
    recipient: ({ person_ref }) => person_ref,
    branch: ({ branch_fa, branch_en }) => ({ fa: branch_fa, en: branch_en }),
    state: stateOf,
    issuedAt: ({ issued_at }) => issued_at,
    deliveredAt: ({ delivered_at }) => delivered_at,
    deadlineAt: ({ deadline_at }) => deadline_at,
    openedAt: ({ opened_at }) => opened_at,
    openedBy: ({ opened_by }) => opened_by,
    warning: warningOf,
    textVersion: ({ text_version }) => text_version,
    body: (notice, _arguments, context) => bodyOf(notice, context),
  },
};
