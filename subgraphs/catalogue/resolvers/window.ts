import { instantOf } from '../connection-state.ts';
import type { Loaders } from '../context.ts';
import { pageById } from '../lists.ts';
import type { WindowRecord } from '../records.ts';
import type { WindowResolvers } from '../resolver-types.ts';
import type { Evidence } from '../rules/evidence.ts';
import { newestWhere } from '../rules/evidence.ts';
import { findWindow } from './query.ts';

export const windowResolvers: WindowResolvers = {
  __resolveReference: ({ id }, { loaders }) => findWindow(id, loaders),
  agency: ({ agencyId }, _given, { loaders }) => loaders.agency.load(agencyId),
  isOpen: async (window, { asOf }, { loaders }) => {
    const [facts, instant] = await Promise.all([factsAbout(window, loaders), instantOf(asOf, loaders)]);
    return newestWhere(facts, instant, isWindowFact)?.kind === 'WINDOW_OPENED';
  },
  openedAt: async (window, _given, { loaders }) => {
    const facts = await factsAbout(window, loaders);
    return facts.find(({ kind }) => kind === 'WINDOW_OPENED')?.at ?? null;
  },
  services: async ({ id }, given, { loaders }) => pageById(await loaders.servicesIn.load(id), given),
};

type WindowFact = Extract<Evidence, { readonly windowId: string }>;

async function factsAbout({ id, agencyId }: WindowRecord, loaders: Loaders): Promise<readonly WindowFact[]> {
  const evidence = (await loaders.evidenceOf.load(agencyId)) ?? [];
  return evidence.filter(isWindowFact).filter(({ windowId }) => windowId === id);
}

function isWindowFact(fact: Evidence): fact is WindowFact {
  return fact.kind === 'WINDOW_OPENED' || fact.kind === 'WINDOW_CLOSED';
}
