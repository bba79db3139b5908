import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRover } from '../../../../scripts/lib/read-rover.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panjereh-rover-'));
  writeFileSync(join(folder, 'post.graphql'), 'type Query { x: Int }');
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(yaml: string, environment: NodeJS.ProcessEnv = {}) {
  writeFileSync(join(folder, 'rover.yaml'), yaml);
  return readRover(join(folder, 'rover.yaml'), { environment, installedVersion: '2.14.4' });
}

const post = '  post:\n    routing_url: http://127.0.0.1:4001/graphql\n    schema:\n      file: post.graphql\n';
const good = `federation_version: =2.14.4\nsubgraphs:\n${post}`;

describe('readRover', () => {
  it('reads name, address and schema, with the file beside rover.yaml', () => {
    expect(read(good)).toEqual({
      federationVersion: '2.14.4',
      subgraphs: [
        {
          name: 'post',
          routingUrl: 'http://127.0.0.1:4001/graphql',
          sdl: 'type Query { x: Int }',
          source: join(folder, 'post.graphql'),
        },
      ],
    });
  });

  it('expands ${env.NAME} as Rover does', () => {
    const yaml = good.replace('127.0.0.1:4001', '${env.POST_HOST}');
    expect(read(yaml, { POST_HOST: 'post.test' }).subgraphs[0]?.routingUrl).toBe('http://post.test/graphql');
  });

  it('reads a schema that stands in the file', () => {
    expect(read(good.replace('file: post.graphql', 'sdl: "type Query { y: Int }"')).subgraphs[0]?.sdl).toBe(
      'type Query { y: Int }',
    );
  });

  it.each([
    [
      'an unknown key',
      `${good}owner: me\n`,
      'owner: Rover does not know this key. Keys here: federation_version, subgraphs.',
    ],
    [
      'an unknown key of an agency',
      good.replace('    schema:', '    owner: me\n    schema:'),
      'subgraphs.post.owner: Rover does not know this key.',
    ],
    [
      'an unknown key of a schema',
      good.replace('file:', 'path: x\n      file:'),
      'subgraphs.post.schema.path: Rover does not know this key.',
    ],
    ['an agency named twice', good + post, 'Map keys must be unique'],
    [
      'two agencies at one address',
      good + post.replace('post:', 'mail:'),
      'subgraphs.mail.routing_url: http://127.0.0.1:4001/graphql is already the address of post.',
    ],
    [
      'another composition than the installed',
      good.replace('2.14.4', '2.9.0'),
      'federation_version: is "=2.9.0", but the installed composition is 2.14.4. Write =2.14.4.',
    ],
    ['a missing version', `subgraphs:\n${post}`, 'federation_version: is missing'],
    [
      'a schema file that is not there',
      good.replace('post.graphql', 'none.graphql'),
      'none.graphql: there is no such file.',
    ],
    [
      'an address that is none',
      good.replace('http://127.0.0.1:4001/graphql', 'post'),
      'subgraphs.post.routing_url: must be an http or https address, but is "post".',
    ],
    [
      'a missing address',
      good.replace(/ {4}routing_url.*\n/, ''),
      'subgraphs.post.routing_url: must be a text, but is missing.',
    ],
    [
      'a way to get a schema that composing does not use',
      good.replace('file: post.graphql', 'subgraph_url: http://x'),
      'Rover knows subgraph_url, but here a schema is read from a file.',
    ],
    [
      'an agency without content',
      'federation_version: =2.14.4\nsubgraphs:\n  post:\n',
      'subgraphs.post: must be a mapping of keys, but is empty.',
    ],
    ['a name that Rover refuses', good.replace('post:', '9post:'), 'subgraphs.9post: a name is a letter'],
    ['no agencies', 'federation_version: =2.14.4\nsubgraphs: {}\n', 'subgraphs: names no agency'],
    ['a list at the top', '- a\n', 'the file: must be a mapping of keys, but is a list.'],
    ['text that is not YAML', 'subgraphs: [\n', 'is not YAML that can be read.'],
    [
      'a variable that is not set',
      good.replace('127.0.0.1', '${env.NOWHERE}'),
      'subgraphs.post.routing_url: The environment variable NOWHERE is not set.',
    ],
  ])('refuses %s', (_case, yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });

  it('says when there is no rover.yaml', () => {
    expect(() => readRover(join(folder, 'none.yaml'))).toThrow('none.yaml: there is no such file.');
  });
});
