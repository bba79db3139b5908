import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import type { CatalogueContext } from '../context.ts';
import { knownAgency, pageById, type PageArguments } from '../lists.ts';
import { askedAnyway } from '../once-only/asked-anyway.ts';
import { onceOnlyGap } from '../once-only/once-only-gap.ts';
import { prefill } from '../once-only/prefill.ts';
import type {
  AskedAnywayResolvers,
  OnceOnlyGapResolvers,
  PrefillItemResolvers,
  QueryResolvers,
} from '../resolver-types.ts';
import { findService } from './query.ts';

type OnceOnlyQueries = Pick<QueryResolvers, 'prefill' | 'onceOnlyGap' | 'onceOnlyGaps' | 'askedAnyway'>;

export const onceOnlyQueries: OnceOnlyQueries = {
  prefill: async (_parent, { service: id, about }, { loaders }) => {
    const service = await findService(id, loaders);
    return service && prefill(service, about, loaders);
  },
  onceOnlyGap: async (_parent, { service: id }, { caller, loaders }) => {
    const service = await findService(id, loaders);
    return service && onceOnlyGap(service, caller, loaders);
  },
  onceOnlyGaps: (_parent, { agency, ...page }, context) => gapsPage(agency ?? null, page, context),
  askedAnyway: async (_parent, page, { loaders }) => {
    const counts = askedAnyway(await loaders.askedDocuments());
    return {
      ...pageById(counts, page),
      documents: counts.reduce((sum, { documents }) => sum + documents, 0),
      askedAnyway: counts.reduce((sum, count) => sum + count.askedAnyway, 0),
    };
  },
};

/** The services that ask for what is held: counted over the whole list, and only those of the page looked into. */
async function gapsPage(agency: string | null, given: PageArguments, { caller, loaders }: CatalogueContext) {
  const known = await knownAgency(agency, loaders);
  const asked = (await loaders.askedDocuments()).filter(
    ({ isHeld, agencyId }) => isHeld && agencyId === (known?.id ?? agencyId),
  );
  const ids = [...new Set(asked.map(({ serviceId }) => serviceId))].map((id) => ({ id }));
  const page = connectionOf(ids, connectionArguments(given, { default: 20 }), ({ id }) => [id]);
  const services = await Promise.all(page.nodes.map(({ id }) => loaders.service.load(id)));
  const nodes = await Promise.all(
    services.flatMap((service) => service ?? []).map((one) => onceOnlyGap(one, caller, loaders)),
  );
  const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! }));
  return { ...page, nodes, edges };
}

export const onceOnlyGapResolvers: OnceOnlyGapResolvers = {
  askedAnyway: ({ entries }) => entries.length,
};

export const askedAnywayResolvers: AskedAnywayResolvers = {
  agency: async ({ id }, _given, { loaders }) => (await loaders.agency.load(id))!,
};

export const prefillItemResolvers: PrefillItemResolvers = {
  filling: ({ path }) => ({ path }),
};
