import type { InlineAgencies } from './inline-gateway.ts';

/** What a test holds back, and what it counts. */
export interface TwoAgencies {
  readonly agencies: InlineAgencies;
  /** Calls that reached the second one. */
  readonly asked: () => number;
  /** The next answer of an agency waits until the returned gate is opened; `reached` resolves when it was asked. */
  hold(agency: 'civil' | 'police'): { readonly reached: Promise<void>; readonly open: () => void };
}

/** A person's name in one agency, her points in another that is asked after it, and a motto for everybody. */
export function twoAgencies(reference: string): TwoAgencies {
  const gates = new Map<string, { reached: () => void; opened: Promise<void> }>();
  let asked = 0;
  const pass = async (agency: string): Promise<void> => {
    const gate = gates.get(agency);
    gates.delete(agency);
    gate?.reached();
    await gate?.opened;
  };
  const me = async () => {
    await pass('civil');
    return { id: reference, name: 'Ana' };
  };
  const points = async () => {
    asked += 1;
    await pass('police');
    return { id: reference, points: 3 };
  };
  return {
    asked: () => asked,
    hold(agency) {
      const reached = Promise.withResolvers<void>();
      const opened = Promise.withResolvers<void>();
      gates.set(agency, { reached: reached.resolve, opened: opened.promise });
      return { reached: reached.promise, open: opened.resolve };
    },
    agencies: {
      civil: {
        sdl: 'type Query { me: Person motto: String } type Person @key(fields: "id") { id: ID! name: String }',
        resolvers: { Query: { me, motto: () => 'one window' } },
      },
      police: {
        sdl: 'type Person @key(fields: "id") { id: ID! points: Int }',
        resolvers: { Person: { __resolveReference: points } },
      },
    },
  };
}
