import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from '@jest/globals';
import { findProcesses } from '../../scripts/lib/find-process.ts';
import { personaToken } from '../../scripts/lib/persona-token.ts';
import { findFreePort } from '../../scripts/lib/start/inner-ports.ts';
import { copyProject, startCopiedAgency, startCopy } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

const personal = `@classified(as: "PERSONAL", for: ["SELF_SERVICE", "SERVICE_DELIVERY", "ELIGIBILITY", "COURT", "EMERGENCY", "CONSENTED_SHARING"])`;
const taken = ['residence', 'resident', 'postalCode', 'provinceCode', 'province', 'county', 'city', 'text'];
const query = '{ me { residence { id province city text } } }';
const readers = ['citizen', 'spouse', 'pensioner', 'widow', 'guardian', 'signatory-a', 'signatory-b', 'sole-signatory'];

/** Where two agencies answer a type, each of its fields is classified by itself. */
function fieldByField(schema: string): string {
  return schema
    .replace(/(type Address\s+@key\(fields: "id"\)\s+@subject\(field: "resident"\))\s+@classified\([^)]*\)/, '$1')
    .replaceAll(/^ {2}(provinceCode|province|county|city|text): String[^\n]*$/gm, (field) => `${field} ${personal}`);
}

/** The successor's: the same, with what it takes over. */
function overriding(schema: string, label: string | null): string {
  const by = label === null ? '@override(from: "post")' : `@override(from: "post", label: "${label}")`;
  const fields = new RegExp(`^ {2}(${taken.join('|')}): (\\w+)`, 'gm');
  return schema.replace('"@inaccessible",', '"@inaccessible", "@override",').replaceAll(fields, `  $1: $2 ${by}`);
}

it('a merged agency’s clients notice nothing: before, while the successor takes over by degrees, and when it has ended', async () => {
  const copy = copyProject(folder.path);
  const schemaOf = (agency: string) => join(copy, 'subgraphs', agency, 'schema.graphql');
  writeFileSync(schemaOf('post'), fieldByField(readFileSync(schemaOf('post'), 'utf8')));
  await runScript('compose.ts', ['--widen'], copy);
  await using window = await startCopy(copy, join(folder.path, 'data'));
  const tokens = await Promise.all(readers.map((reader) => personaToken(window.url, reader)));
  const post = async (body: object, token: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${window.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as {
      readonly data: unknown;
      readonly errors?: unknown;
      readonly extensions: { readonly agencies: object };
    };
  };
  const asked = new Set<string>();
  const residences = async () => {
    const answers = await Promise.all(tokens.map((token) => post({ query }, token)));
    for (const { errors, extensions } of answers) {
      expect(errors).toBeUndefined();
      for (const agency of Object.keys(extensions.agencies)) asked.add(agency);
    }
    return answers.map(({ data }) => data);
  };
  /** Asks until the gateway serves the schema by which these agencies answer, and never gets another answer meanwhile. */
  const until = async (...agencies: string[]) => {
    do {
      asked.clear();
      expect(await residences()).toEqual(before);
    } while (!(agencies.every((agency) => asked.has(agency)) && asked.size === agencies.length));
  };
  const before = await residences();
  expect([...asked]).toEqual(['post']);

  takeOver(copy, window.data);
  const port = await findFreePort();
  const entry = `  addresses:\n    routing_url: http://127.0.0.1:${port}/graphql\n    schema:\n      file: subgraphs/addresses/schema.graphql\n`;
  writeFileSync(join(copy, 'rover.yaml'), readFileSync(join(copy, 'rover.yaml'), 'utf8') + entry);
  const own = readFileSync(schemaOf('post'), 'utf8');
  writeFileSync(schemaOf('addresses'), overriding(own, 'percent(50)'));
  await using _successor = await startCopiedAgency(copy, 'addresses', window.data, port);
  await runScript('compose.ts', ['--widen'], copy);
  await until('addresses', 'post');

  writeFileSync(schemaOf('addresses'), overriding(own, null));
  await runScript('compose.ts', ['--widen'], copy);
  await until('addresses');

  for (const pid of findProcesses(join(copy, 'subgraphs/post/main.ts'), window.data)) process.kill(pid, 'SIGKILL');
  expect(await residences()).toEqual(before);
  const lines = await post({ query: '{ me { accessLog(first: 50) { nodes { agencies { name } } } } }' }, tokens[0]!);
  const named = JSON.stringify(lines.data);
  expect([named.includes('"post"'), named.includes('"addresses"')]).toEqual([true, true]);
}, 900_000);

/** The predecessor's folder and its data under the successor's name. */
function takeOver(copy: string, data: string): void {
  cpSync(join(copy, 'subgraphs/post'), join(copy, 'subgraphs/addresses'), { recursive: true });
  const definition = join(copy, 'subgraphs/addresses/subgraph.ts');
  writeFileSync(definition, readFileSync(definition, 'utf8').replace("name: 'post'", "name: 'addresses'"));
  const database = new DatabaseSync(join(data, 'post.db'), { readOnly: true });
  database.exec(`vacuum into '${join(data, 'addresses.db')}'`);
  database.close();
}
