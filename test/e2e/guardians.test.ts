import { beforeAll, describe, expect, it } from '@jest/globals';
import { createPopulation } from '../../subgraphs/kit/population/population.ts';
import { askWindow } from '../support/ask-window.ts';
import type { Anything } from '../support/inline-gateway.ts';
import { sharedWindow, type SharedWindow } from '../support/shared-window.ts';
import { windowPeople } from '../support/start-window.ts';

const { personas } = createPopulation({ people: windowPeople });

const children = `{ me { children { nodes {
  givenName birthDate residence { city } insurance { totalDays } sana { registered }
} } } }`;

describe('what somebody reads of a child', () => {
  let window: SharedWindow;
  beforeAll(async () => {
    window = await sharedWindow();
  }, 300_000);

  const ask = (persona: string, query: string) => askWindow(window, persona, query);

  const deniedIn = ({ errors = [] }: Anything): readonly string[] =>
    errors.map(({ path, extensions }: Anything) => `${path.slice(4).join('.')} ${extensions.code}`).sort();

  it('a father reads what the law gives a natural guardian, and the child sees by which right', async () => {
    const read = await ask('spouse', children);
    const [child] = read.data.me.children.nodes;
    expect(child).toMatchObject({
      givenName: personas.child.person.givenName,
      birthDate: personas.child.person.birthDate,
      sana: null,
    });
    expect(child.residence.city).toEqual(expect.any(String));
    expect(deniedIn(read)).toEqual(['sana FORBIDDEN']);

    const log = await ask(
      'child',
      '{ me { accessLog(first: 5) { nodes { bySelf basis agencies { name outcome } } } } }',
    );
    const line = log.data.me.accessLog.nodes.find(({ basis }: Anything) => basis === 'NATURAL_GUARDIAN');
    expect(line.bySelf).toBe(false);
    expect(line.agencies).toContainEqual({ name: 'civil-registry', outcome: 'RETURNED' });
  });

  it('a mother with custody reads where the child is, and not what it owns or owes', async () => {
    const read = await ask('custodian', children);
    const [child] = read.data.me.children.nodes;
    expect([child.givenName, child.residence.city, child.insurance]).toEqual(['باران', 'همدان', null]);
    expect(deniedIn(read)).toEqual(['insurance FORBIDDEN', 'sana FORBIDDEN']);
  });

  it.each([
    ['a father whom a court excluded', 'excluded-father'],
    ['a mother who is not the guardian', 'citizen'],
  ])('%s reads nothing', async (_who, persona) => {
    const read = await ask(persona, children);
    expect(read.data.me.children.nodes).toEqual([null]);
    expect(new Set(read.errors.map(({ extensions }: Anything) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});
