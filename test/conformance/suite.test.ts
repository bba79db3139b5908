import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { AgencyUnderTest } from '../../scripts/lib/conformance/agency-under-test.ts';
import { runSuite, suite } from '../../scripts/lib/conformance/run-suite.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readRover } from '../../scripts/lib/read-rover.ts';
import type { Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { describeOnEachDatabase } from '../support/on-each-database.ts';
import { startAgency, testKeys } from '../support/start-agency.ts';

const registered = readRover(join(projectFolder, 'rover.yaml')).subgraphs;
/** Composition is what `npm run check` is about; here it is asked for each agency anew. */
const composes = () => [];

/** Those that need nothing from outside to be served: all but trust and ledger. */
const files = globSync('subgraphs/*/subgraph.ts', { cwd: projectFolder }).sort();
const modules = files.map((file) => import(join(projectFolder, file)) as Promise<{ readonly subgraph?: Subgraph }>);
const agencies = (await Promise.all(modules)).flatMap(({ subgraph }) => subgraph ?? []);

describeOnEachDatabase('The conformance suite', (openDatabase) => {
  it.each(agencies.map(({ name }) => name))('is passed by %s', async (name) => {
    const agency = await startAgency(
      agencies.find((one) => one.name === name)!,
      openDatabase,
    );

    const results = await runSuite({ name, url: agency.url, registered, keys: testKeys, composes });

    await agency.close();
    expect(results.filter(({ state }) => state === 'failed').map(({ id, fault }) => [id, fault?.found.en])).toEqual([]);
    expect(results.filter(({ state }) => state === 'passed').length).toBeGreaterThanOrEqual(15);
  });
});

describe('The conformance suite', () => {
  const servers: { close(): unknown }[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });

  /** Something at an address that answers every request with this. */
  async function answering(status: number, body: string): Promise<AgencyUnderTest> {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    return { name: 'hospital', url: `http://127.0.0.1:${port}/graphql`, registered, keys: testKeys, composes };
  }

  it('has an id of its own for each check, in the form in which ids stand on record', () => {
    const ids = suite.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]{0,63}$/.test(id))).toEqual([]);
  });

  it('fails an agency that answers whoever asks, in every check of who may call and of what is given', async () => {
    const careless = await answering(
      200,
      '{"data":{"__typename":"Query","_entities":[{"blood":"A","__typename":"Person"}]}}',
    );

    const states = new Map((await runSuite(careless)).map(({ id, state }) => [id, state]));

    const wrong = suite
      .map(({ id }) => id)
      .filter((id) => /^(refuses|masks|personal|grant|requests|complaints)-|^serves/.test(id));
    expect(wrong.map((id) => [id, states.get(id)])).toEqual(wrong.map((id) => [id, 'failed']));
  });

  it('fails an agency whose errors tell what goes on inside it', async () => {
    const error = {
      message: 'connect ECONNREFUSED 10.0.0.7:5432',
      extensions: { code: 'X', stacktrace: ['at f (a.ts:1)'] },
    };
    const talkative = await answering(401, JSON.stringify({ errors: [error] }));

    const results = await runSuite(talkative);

    const found = results.find(({ id }) => id === 'refuses-unsigned');
    expect(found).toMatchObject({
      state: 'failed',
      fault: { found: { en: 'a text from inside the agency (HTTP 401)' } },
    });
  });

  it('fails an agency that is away in every check, and says so', async () => {
    const away = await answering(200, '');
    servers.pop()!.close();

    const results = await runSuite(away);

    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['failed']));
    expect(results[0]?.fault?.found).toEqual({ fa: 'دستگاه پاسخ نداد', en: 'the agency did not answer' });
  });
});
