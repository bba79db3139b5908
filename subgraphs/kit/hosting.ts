/** Where a subgraph runs: in the unified government cloud, in a data centre of its agency, or on a developer's machine. */
export type HostingKind = 'GOVERNMENT_CLOUD' | 'OWN_DATA_CENTRE' | 'THIS_MACHINE';

/** What whoever runs an agency states of where it runs; `/health/hosting` tells everybody. */
export interface Hosting {
  readonly kind: HostingKind;
  /** Such as `Tehran 1`; null: nobody has said. */
  readonly site: string | null;
}

export const onThisMachine: Hosting = { kind: 'THIS_MACHINE', site: null };

const kinds: Readonly<Record<string, HostingKind>> = {
  'government-cloud': 'GOVERNMENT_CLOUD',
  'own-data-centre': 'OWN_DATA_CENTRE',
  'this-machine': 'THIS_MACHINE',
};

/**
 * Reads a statement such as `government-cloud:Tehran 1`; without one, it is this machine.
 *
 * @throws TypeError in one sentence when it begins with another word
 */
export function readHosting(variable: string, text: string | undefined): Hosting {
  if (text === undefined || text === '') return onThisMachine;
  const [word = '', ...rest] = text.split(':');
  const kind = kinds[word.trim()];
  if (kind !== undefined) return { kind, site: rest.join(':').trim() || null };
  const known = Object.keys(kinds).join(', ');
  throw new TypeError(
    `${variable} begins with ${known}, and may name a site after a colon, but is ${JSON.stringify(text)}.`,
  );
}
