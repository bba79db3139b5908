import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { findProcess } from '../../scripts/lib/find-process.ts';
import { startWindow, type RunningWindow } from '../support/start-window.ts';

interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors?: readonly {
    readonly message: string;
    readonly path: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly serviceName: string; readonly messages: object };
  }[];
  readonly extensions: {
    readonly agencies: Readonly<Record<string, string>>;
    readonly provenance?: Readonly<Record<string, readonly { readonly owner: string; readonly asOf: string }[]>>;
  };
}

/** What of the profile each agency owns. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'civil-registry': ['me.givenName', 'me.familyName'],
  post: ['me.residence'],
  'traffic-police': ['me.vehicles'],
  'social-security': ['me.insurance'],
  'health-insurance': ['me.basicCover'],
  'supplementary-insurance': ['me.supplementaryCover'],
  judiciary: ['me.sana'],
  bills: ['me.bills'],
  catalogue: ['trafficPolice', 'socialSecurity', 'me.bills.nodes.*.issuer.name'],
};

describe('the profile of the signed-in citizen, with every agency a process of its own', () => {
  let window: RunningWindow;
  let headers: Record<string, string>;
  let query: string;
  let expected: Record<string, unknown>;

  beforeAll(async () => {
    window = await startWindow({
      prepare: (data) =>
        writeFile(join(data, 'pairwise-secret'), 'ids of people depend on this, and so does the expected answer'),
    });
    headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await personaToken(window.origin, 'citizen')}`,
    };
    query = await readFile(join(projectFolder, 'schema/operations/portal/citizen-profile.graphql'), 'utf8');
    expected = JSON.parse(await readFile(new URL('./citizen-profile.expected.json', import.meta.url), 'utf8'));
  }, 300_000);

  afterAll(async () => {
    await window[Symbol.asyncDispose]();
  });

  const ask = async (more: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const response = await fetch(`${window.origin}/graphql`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };

  it('is answered from nine agencies in one response without errors', async () => {
    const { data: profile, errors, extensions } = await ask();

    expect(errors).toBeUndefined();
    expect(profile).toEqual(expected);
    expect(extensions.agencies).toEqual(Object.fromEntries(Object.keys(parts).map((agency) => [agency, 'OK'])));
  });

  it('says on request of everything in it whose it is and how old, and nothing of the person', async () => {
    const before = Date.now();

    const { data: profile, extensions } = await ask({ 'x-panjereh-provenance': 'true' });

    const { provenance = {}, agencies } = extensions;
    expect(Object.keys(provenance).sort()).toEqual(leavesOf(profile));
    const origins = Object.values(provenance).flat();
    expect(new Set(origins.map(({ owner }) => owner))).toEqual(new Set(Object.keys(agencies)));
    // What the issuers' feeds have brought ends with the last day that is real in the made-up country.
    const bills = origins.filter(({ owner }) => owner === 'bills').map(({ asOf }) => asOf);
    expect(new Set(bills)).toEqual(new Set(['2026-10-23T20:29:59.000Z']));
    for (const { owner, asOf } of origins)
      if (owner !== 'bills') expect(Date.parse(asOf)).toBeGreaterThanOrEqual(before);
    for (const value of Object.values(profile['me'] as object))
      if (typeof value === 'string') expect(JSON.stringify(provenance)).not.toContain(value);
  });

  it.each(Object.entries(parts))(
    'is answered but for the part of %s while that agency is stopped',
    async (agency, paths) => {
      const process = findProcess(`subgraphs/${agency}/main.ts`, window.data);
      await stop(process);

      const { data: profile, errors = [], extensions } = await ask();

      expect(profile).toEqual(without(expected, paths));
      expect(errors.map(({ path }) => path.join('.'))).toEqual(
        expect.arrayContaining(paths.filter((path) => !path.includes('*'))),
      );
      expect(errors.every(({ extensions: { serviceName } }) => serviceName === agency)).toBe(true);
      expect(new Set(errors.map(({ extensions: { code } }) => code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
      expect(extensions.agencies[agency]).toBe('UNAVAILABLE');
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|graphql\b|node_modules/);

      await bringBack(agency, window.data);
      expect((await ask()).data).toEqual(expected);
    },
  );
});

/** Ends a process of the window at once, and returns when it is gone. */
async function stop(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  for (;;) {
    try {
      process.kill(pid, 0);
      await new Promise((resolve) => setImmediate(resolve));
    } catch {
      return;
    }
  }
}

const broughtBack: ReturnType<typeof fork>[] = [];

/** Starts an agency again, where it listened before. */
async function bringBack(agency: string, data: string): Promise<void> {
  const ports = JSON.parse(await readFile(join(data, 'ports.json'), 'utf8')) as Record<string, number>;
  const args = ['--data', data, '--port', String(ports[agency])];
  const child = fork(join(projectFolder, 'subgraphs', agency, 'main.ts'), args, { stdio: 'ignore' });
  broughtBack.push(child);
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ readonly type: string }];
    if (message.type === 'ready') return;
  }
}

afterAll(async () => {
  await Promise.all(
    broughtBack.map(async (child) => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
    }),
  );
});

/** The expected answer with the values at the paths null; `*` stands for each element of a list. */
function without(whole: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone(whole);
  for (const path of paths) setNull(copy, path.split('.'));
  return copy;
}

function setNull(value: unknown, [name = '', ...rest]: readonly string[]): void {
  if (name === '*') return (value as readonly unknown[]).forEach((element) => setNull(element, rest));
  const parent = value as Record<string, unknown>;
  if (rest.length === 0) parent[name] = null;
  else setNull(parent[name], rest);
}

/** Paths of an answer's leaves, and of its empty lists and nulls, positions in lists left out. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  const isEmpty = typeof value !== 'object' || value === null || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return [path.join('.')];
  const below = Array.isArray(value)
    ? value.flatMap((element) => leavesOf(element, path))
    : Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
  return [...new Set(below)].sort();
}
