import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { KeyFile } from '../../schema/grant/key-file.ts';
import { readKeySet } from '../../schema/grant/key-set.ts';
import { CallVerifier } from '../../subgraphs/kit/call-verifier.ts';
import { serveHttp } from '../support/loopback-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectFolder, 'scripts', script), ...args],
      { cwd: folder.path },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const described = '"""\nA thing.\n\nیک چیز.\n"""';
const good = `${described} type Query { ${described} open: Int }`;

function writeGraph(sdl: string, name = 'post'): readonly string[] {
  writeFileSync(join(folder.path, `${name}.graphql`), sdl);
  const agency = `  ${name}:\n    routing_url: http://127.0.0.1:4001/graphql\n    schema: { file: ${name}.graphql }\n`;
  writeFileSync(join(folder.path, 'rover.yaml'), `federation_version: =2.14.4\nsubgraphs:\n${agency}`);
  return ['--config', join(folder.path, 'rover.yaml'), '--out', join(folder.path, 'schema')];
}

const composed = () => join(folder.path, 'schema/supergraph.graphql');

describe('npm run keys', () => {
  const keys = () => readKeySet(readFileSync(join(folder.path, '.data/keys/post.json'), 'utf8'), 'post');

  it('puts a new key before the one in use, and takes out older ones', async () => {
    await run('keys.ts', 'post');
    const [first] = keys();
    const { code, stdout } = await run('keys.ts', 'post', '--ed25519');
    const [second, ...rest] = keys();
    await run('keys.ts', 'post');

    expect([code, second?.algorithm, rest.map(({ id }) => id)]).toEqual([0, 'ed25519', [first?.id]]);
    expect(stdout).toContain(second?.id);
    expect(keys().map(({ id }) => id)).toEqual([expect.any(String), second?.id]);
    expect(statSync(join(folder.path, '.data/keys/post.json')).mode & 0o777).toBe(0o600);
  });

  it('leaves alone what is no set of keys', async () => {
    writeFileSync(join(folder.path, 'mine'), 'hunter2');

    expect(await run('keys.ts', 'post', '--keys', join(folder.path, 'mine'))).toMatchObject({ code: 1, stdout: '' });
    expect(readFileSync(join(folder.path, 'mine'), 'utf8')).toBe('hunter2');
  });
});

describe('npm run ask', () => {
  it('asks one agency, signed as by the gateway', async () => {
    await run('keys.ts', 'post');
    const keys = new KeyFile(join(folder.path, '.data/keys/post.json'), { onTrouble: () => undefined });
    const verifier = new CallVerifier({ agency: 'post', keys });
    await using agency = await serveHttp((request, response) => {
      const { method = '', url = '', headers } = request;
      const { caller } = verifier.verifyHead({ method, url, headers }).grant;
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { subject: caller.subject } }));
    });

    const { code, stdout } = await run('ask.ts', 'post', '{ subject }', '--url', agency.url, '--subject', 'p1');

    expect([code, JSON.parse(stdout)]).toMatchObject([0, { data: { subject: 'p1' } }]);
  });

  it('says where it looked for keys and for the port', async () => {
    expect(await run('ask.ts', 'post', '{ a }')).toMatchObject({ code: 1, stderr: expect.stringContaining('--url') });
    expect(await run('ask.ts', 'post', '{ a }', '--url', 'http://127.0.0.1:1/')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('keys/post.json'),
    });
  });
});

describe('npm run compose', () => {
  it('writes its files once, and says later that they are up to date', async () => {
    const where = writeGraph(good);
    expect(await run('compose.ts', ...where)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^wrote schema\/supergraph.graphql\nwrote schema\/api.graphql\nwrote schema\/field-purposes.json\nwrote schema\/clients\/portal.graphql\n/,
      ),
    });
    expect((await run('compose.ts', ...where)).stdout).toContain('unchanged schema/supergraph.graphql');
    expect(await run('compose.ts', '--check', ...where)).toMatchObject({ code: 0 });
  });

  it('says with --check what differs, and writes nothing', async () => {
    const where = writeGraph(good);
    await run('compose.ts', ...where);
    const before = readFileSync(composed(), 'utf8');
    writeGraph(`${good} ${described} enum Kind { ${described} A }`);
    const { code, stderr } = await run('compose.ts', '--check', ...where);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('schema/api.graphql is not up to date'),
    });
    expect(stderr).toContain('+ enum Kind {');
    expect(readFileSync(composed(), 'utf8')).toBe(before);
  });

  it('prints composition errors as agency: message and leaves the files as they were', async () => {
    const where = writeGraph(good);
    mkdirSync(join(folder.path, 'schema'));
    writeFileSync(composed(), 'as it was');
    writeGraph(`${described} type Query { ${described} home: Home }`);
    expect(await run('compose.ts', ...where)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('post: Unknown type Home'),
    });
    expect(readFileSync(composed(), 'utf8')).toBe('as it was');
    expect(existsSync(join(folder.path, 'schema/api.graphql'))).toBe(false);
  });

  it('refuses to give more by a field that people have let others read, unless told to', async () => {
    const person = (type: string) => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: ["@key", "@shareable", "@requiresScopes", "@composeDirective"])
      @link(url: "https://panjereh.example/national/v0.1", import: ["@pairwise", "@subject", "@classified"])
      @composeDirective(name: "@pairwise") @composeDirective(name: "@subject") @composeDirective(name: "@classified")
      ${described} directive @pairwise on FIELD_DEFINITION
      ${described} directive @subject(${described} field: String!) on OBJECT
      ${described} directive @classified(${described} as: String! ${described} for: [String!]!) on FIELD_DEFINITION | OBJECT
      ${described} type Query { ${described} open: Int }
      ${described} type Person @key(fields: "id") @subject(field: "id") { ${described} id: ID! @pairwise
        ${described} home: ${type} @requiresScopes(scopes: [["home"]]) @classified(as: "PERSONAL", for: ["SELF_SERVICE"]) }`;
    await run('compose.ts', ...writeGraph(person('Boolean')));
    const where = writeGraph(person('String'));

    const refused = await run('compose.ts', ...where);
    const checked = await run('compose.ts', '--check', ...where);
    const told = await run('compose.ts', '--widen', ...where);

    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Person.home was Boolean') });
    expect(checked).toMatchObject({ code: 1, stderr: expect.stringContaining('--widen') });
    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('wrote schema/field-purposes.json') });
  });

  it('refuses a schema that breaks a national convention, with the reason', async () => {
    const { code, stderr } = await run('compose.ts', ...writeGraph('type Query { open: Int }'));
    expect(code).toBe(1);
    expect(stderr).toContain('post: Query.open: has no description.');
    expect(stderr).toContain('why: The schema is the manual');
    expect(existsSync(composed())).toBe(false);
  });

  it('refuses a graph that does not hold what services of the catalogue are bound to, with both names', async () => {
    const sdl = readFileSync(join(projectFolder, 'subgraphs/catalogue/schema.graphql'), 'utf8');
    const { code, stderr } = await run('compose.ts', ...writeGraph(sdl, 'catalogue'));

    expect(code).toBe(1);
    expect(stderr).toMatch(
      /catalogue: traffic-police\.plate-change and 1 more services: requirement vehicle-papers is bound to me\.vehicles\S+, but Query\.me is not in the graph/,
    );
    expect(existsSync(composed())).toBe(false);
  });

  it('explains a malformed rover.yaml and an unknown flag without a stack', async () => {
    writeFileSync(join(folder.path, 'rover.yaml'), 'agencies: []\n');
    const malformed = await run('compose.ts', '--config', 'rover.yaml');
    expect(malformed).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('agencies: Rover does not know this key'),
    });
    const unknown = await run('compose.ts', '--watch');
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining("Unknown option '--watch'") });
    expect(malformed.stderr + unknown.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('npm run agency', () => {
  it('lists the agencies when it does not know the name', async () => {
    const { code, stderr } = await run('agency.ts', 'no-such-agency');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no agency "no-such-agency". چنین دستگاهی نیست.');
    expect(stderr).toMatch(/Agencies · دستگاه‌ها: .*traffic-police/);
  });

  it('hands the flags on to the agency', async () => {
    const { code, stdout } = await run('agency.ts', 'traffic-police', '--help');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('--people N') });
  });
});

describe('npm start', () => {
  it.each([
    [['--port', 'x'], '--port takes a whole number from 0 to 65535, but is "x".'],
    [['--people', '3'], '--people takes a whole number from 50 to 500000, but is "3".'],
    [['--people=-1'], '--people takes a whole number'],
    [['--verbose'], "Unknown option '--verbose'"],
    [['now'], 'npm start takes no words, but got: now.'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run('start.ts', ...args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
  });

  it('explains itself in both languages', async () => {
    const { stdout } = await run('start.ts', '--help');
    expect(stdout).toContain('--people N');
    expect(stdout).toContain('Ctrl-C همه را می‌بندد');
  });

  it('says that a data folder cannot be used', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    const { code, stderr } = await run('start.ts', '--data', join(folder.path, 'file'), '--port', '0');
    expect(code).toBe(1);
    expect(stderr).toContain(`The data folder ${join(folder.path, 'file')} cannot be used`);
    expect(stderr).toContain('به کار نمی‌آید');
  });
});
