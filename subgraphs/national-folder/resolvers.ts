import { me } from '../kit/me.ts';
import { requireOwnRecord } from '../kit/own-record.ts';
import { requireCompanyRight } from './company.ts';
import { changesOf, messagesPage, requestByCode, requestsPage } from './lists.ts';
import { markMessage } from './mark.ts';
import { requestType } from './request-type.ts';
import type { Resolvers } from './resolver-types.ts';
import { stateOf, warningOf } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    markFolderMessage: (_parent, given, context) => markMessage(given, context),
  },
  Person: {
    folder: ({ id }) => ({ owner: id }),
    serviceRequests: ({ id }, given, context) => requestsPage(id, given, context),
    serviceRequest: ({ id }, { trackingCode }, context) => requestByCode(id, trackingCode, context),
  },
  LegalPerson: {
    folder: (company, _arguments, context, info) => ({ owner: requireCompanyRight(company, context, info) }),
    serviceRequests: (company, given, context, info) =>
      requestsPage(requireCompanyRight(company, context, info), given, context),
    serviceRequest: (company, { trackingCode }, context, info) =>
      requestByCode(requireCompanyRight(company, context, info), trackingCode, context),
  },
  Folder: {
    unread: async ({ owner }, _arguments, { loaders }) => (await loaders.unread.load(owner)) ?? 0,
    messages: (folder, given, context) => messagesPage(folder, given, context),
    changes: (folder, given, context) => changesOf(folder, given, context),
  },
  MarkedMessage: {
    recipient: ({ owner_ref }) => owner_ref,
    state: stateOf,
    readAt: ({ read_at }) => read_at,
    archivedAt: ({ archived_at }) => archived_at,
  },
  FolderMessage: {
    from: ({ office }) => ({ id: office }),
    subject: ({ subject_fa, subject_en }) => ({ fa: subject_fa, en: subject_en }),
    body: ({ body_fa, body_en }) => (body_fa === null ? null : { fa: body_fa, en: body_en ?? body_fa }),
    warning: warningOf,
    attachments: async ({ id }, _arguments, { loaders }) => [...((await loaders.attachmentsOf.load(id)) ?? [])],
    state: stateOf,
    deliveredAt: ({ delivered_at }) => delivered_at,
    readAt: ({ read_at }) => read_at,
    archivedAt: ({ archived_at }) => archived_at,
  },
  FolderAttachment: {
    mediaType: ({ media_type }) => media_type,
  },
  ServiceRequest: {
    __resolveType: ({ type }, _context, { schema }) => requestType(type, schema),
    __resolveReference: async ({ trackingCode }, { caller, loaders }) => {
      const request = await loaders.request.load(trackingCode);
      if (request !== null) requireOwnRecord(caller, request.owner);
      return request;
    },
  },
};
