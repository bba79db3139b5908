import { defaultClients } from '../../../gateway/issuer/default-clients.ts';
import { readSnapshot } from '../../../gateway/supergraph/supergraph.ts';
import { audiences } from './audiences.ts';
import { clientContract } from './client-contract.ts';

const heading =
  '# Written by `npm run compose`: what of api.graphql, which describes it, this client was built for; do not edit.\n\n';

/** The contract of each registered client that has one, by its id: a part of the schema, as text. */
export function clientContracts(supergraph: string, api: string): ReadonlyMap<string, string> {
  const snapshot = readSnapshot(supergraph, { hasIssuer: true, hasPairwise: true, allowUnenforced: [] });
  const clients = defaultClients('http://127.0.0.1');
  return new Map(
    Object.entries(audiences).map(([id, audience]) => {
      const { scopes = [] } = clients.find((client) => client.id === id) ?? {};
      return [id, `${heading}${clientContract(api, snapshot, { ...audience, scopes }).trim()}\n`];
    }),
  );
}
