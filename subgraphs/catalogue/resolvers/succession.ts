import { pageById } from '../lists.ts';
import type { AgencyRecord } from '../records.ts';
import type { Loaders } from '../context.ts';
import type { AgencyLifeCycleResolvers, MutationResolvers, SuccessionResolvers } from '../resolver-types.ts';
import { endOf, hasEnded, heirOn } from '../rules/succession.ts';
import { recordMerger, recordSplit } from '../succession/record-succession.ts';

export const successionMutationResolvers: Pick<MutationResolvers, 'recordMerger' | 'recordSplit'> = {
  recordMerger: (_parent, given, context) => recordMerger(given, context),
  recordSplit: (_parent, given, context) => recordSplit(given, context),
};

export const lifeCycleResolvers: AgencyLifeCycleResolvers = {
  isActive: async ({ id }, { on }, { loaders }) => !hasEnded(id, await loaders.allSuccessions(), on),
  endedOn: async ({ id }, _given, { loaders }) => endOf(id, await loaders.allSuccessions()),
  heir: async ({ id }, { on }, { loaders }) => {
    const heir = heirOn(id, await loaders.allSuccessions(), on);
    return heir === null ? null : loaders.agency.load(heir);
  },
  cameFrom: async ({ id }, given, { loaders }) => {
    const all = await loaders.allSuccessions();
    return pageById(
      all.filter(({ successors }) => successors.includes(id)),
      given,
    );
  },
  wentInto: async ({ id }, given, { loaders }) => {
    const all = await loaders.allSuccessions();
    return pageById(
      all.filter(({ predecessors }) => predecessors.includes(id)),
      given,
    );
  },
};

export const successionResolvers: SuccessionResolvers = {
  predecessors: ({ predecessors }, _given, { loaders }) => agenciesOf(predecessors, loaders),
  successors: ({ successors }, _given, { loaders }) => agenciesOf(successors, loaders),
  services: async ({ handovers }, given, { loaders }) => {
    const services = await Promise.all(handovers.map(({ service }) => loaders.service.load(service)));
    return pageById(
      services.filter((service) => service !== null),
      given,
    );
  },
};

async function agenciesOf(ids: readonly string[], loaders: Loaders): Promise<AgencyRecord[]> {
  const agencies = await Promise.all(ids.map((id) => loaders.agency.load(id)));
  return agencies.filter((agency) => agency !== null);
}
