import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { proposalsUntil } from '../duties/high-use.ts';
import { pageById } from '../lists.ts';
import type {
  HighUseEntryResolvers,
  HighUseListResolvers,
  HighUseProposalResolvers,
  ServiceProcessResolvers,
} from '../resolver-types.ts';
import { findAgency, findService } from './query.ts';

export const highUseListResolvers: HighUseListResolvers = {
  state: ({ finalAt, notifiedAt }) => {
    if (notifiedAt !== null) return 'NOTIFIED';
    return finalAt === null ? 'OPEN' : 'FINAL';
  },
  proposalsUntil: (list) => new Date(proposalsUntil(list)).toISOString(),
  notifiedTo: async ({ notifiedAt, entries }, given, { loaders }) => {
    const listed = notifiedAt === null ? [] : entries;
    const services = await Promise.all(listed.map(({ serviceId }) => loaders.service.load(serviceId)));
    const ids = new Set(services.flatMap((service) => service?.agencyId ?? []));
    const agencies = (await loaders.allAgencies()).filter(({ id }) => ids.has(id));
    return pageById(agencies, given);
  },
  entries: ({ entries }, given) =>
    connectionOf(entries, connectionArguments(given, { default: 20 }), ({ serviceId }) => [serviceId]),
  proposals: ({ proposals }, given) =>
    connectionOf(proposals, connectionArguments(given, { default: 20 }), ({ serviceId }) => [serviceId]),
};

export const highUseEntryResolvers: HighUseEntryResolvers = {
  service: ({ serviceId }, _given, { loaders }) => findService(serviceId, loaders),
};

export const highUseProposalResolvers: HighUseProposalResolvers = {
  service: ({ serviceId }, _given, { loaders }) => findService(serviceId, loaders),
  agency: ({ agencyId }, _given, { loaders }) => findAgency(agencyId, loaders),
};

export const serviceProcessResolvers: ServiceProcessResolvers = {
  service: ({ serviceId }, _given, { loaders }) => findService(serviceId, loaders),
  state: ({ version, approvedAt }) => {
    if (version === 1) return 'RECORDED';
    return approvedAt === null ? 'PROPOSED' : 'APPROVED';
  },
  stages: ({ stages }) => [...stages],
  proposedBy: ({ proposedBy }, _given, { loaders }) => (proposedBy === null ? null : findAgency(proposedBy, loaders)),
  approvedBy: ({ approvedBy }, _given, { loaders }) => (approvedBy === null ? null : findAgency(approvedBy, loaders)),
};
