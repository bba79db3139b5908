import type { DocumentNode } from 'graphql';
import { StartError } from '../kernel/start-error.ts';
import { accessFeatures } from './access-rules.ts';
import type { Links } from './links.ts';
import { national } from './pairwise-fields.ts';

/** What a supergraph may ask for and this gateway does not do; configuration can allow each by name. */
type UnenforcedFeature = 'policy';

/** What the rest of the gateway is able to enforce. */
export interface Enforcement {
  /** An issuer is configured, so callers can be told apart. */
  readonly hasIssuer: boolean;
  /** Ids of people can be made pairwise. */
  readonly hasPairwise: boolean;
  /** Features that may load although nothing enforces them. */
  readonly allowUnenforced: readonly UnenforcedFeature[];
}

/**
 * Refuses a supergraph that asks for a protection which would not be given: fail closed.
 *
 * @throws StartError SUPERGRAPH_NEEDS_ISSUER, SUPERGRAPH_NEEDS_PAIRWISE or SUPERGRAPH_NOT_ENFORCED.
 */
export function refuseUnenforced(
  document: DocumentNode,
  links: Links,
  pairwise: ReadonlySet<string>,
  { hasIssuer, hasPairwise, allowUnenforced }: Enforcement,
): void {
  const guarded = Object.entries(accessFeatures).filter(([, identity]) => links.has(identity));
  const names = [...guarded.map(([name]) => name), ...nationalRules(document, links)].map((name) => `@${name}`);
  const policy = links.has('https://specs.apollo.dev/policy');
  if (!hasIssuer && (names.length > 0 || policy)) {
    throw new StartError(
      'SUPERGRAPH_NEEDS_ISSUER',
      `The supergraph has ${[...names, ...(policy ? ['@policy'] : [])].join(' and ')}, but no issuer is configured to tell callers apart. Configure "identity", or compose without these directives.`,
    );
  }
  if (!hasPairwise && pairwise.size > 0) {
    throw new StartError(
      'SUPERGRAPH_NEEDS_PAIRWISE',
      `The supergraph marks ${[...pairwise].join(', ')} as @pairwise, but no pairwise secret is configured, so inner references would leave the gateway. Configure "identity.pairwiseSecretFile".`,
    );
  }
  if (policy && !allowUnenforced.includes('policy')) {
    throw new StartError(
      'SUPERGRAPH_NOT_ENFORCED',
      'The supergraph uses @policy (protected fields would be open), which this gateway does not carry out. Remove it, or allow it with "supergraph.allowUnenforced: [policy]".',
    );
  }
}

/** The directives of the national schema that say who may read what, as far as the supergraph defines them. */
function nationalRules({ definitions }: DocumentNode, links: Links): readonly string[] {
  return ['classified', 'requiresAssurance'].filter((name) =>
    definitions.some(
      (node) => node.kind === 'DirectiveDefinition' && node.name.value === links.directive(national, name),
    ),
  );
}
