import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { expandVariables } from './expand-variables.ts';
import { ToolError } from './tool-error.ts';

/** One agency of rover.yaml. */
export interface RoverSubgraph {
  readonly name: string;
  /** Where the gateway looks for it by default. */
  readonly routingUrl: string;
  /** The text of its schema. */
  readonly sdl: string;
  /** Where that text stands, for messages: the schema file, or rover.yaml itself. */
  readonly source: string;
}

/** rover.yaml, checked. */
export interface Rover {
  readonly federationVersion: string;
  readonly subgraphs: readonly RoverSubgraph[];
}

/** What readRover takes from outside; each has a real default. */
export interface RoverSurroundings {
  readonly environment?: NodeJS.ProcessEnv;
  /** The version of composition that will be used, such as `2.14.4`. */
  readonly installedVersion?: string;
}

type Mapping = Readonly<Record<string, unknown>>;

const topKeys = ['federation_version', 'subgraphs'];
const subgraphKeys = ['routing_url', 'schema'];
/** Rover's four ways to name a schema; the keys of each. */
const schemaKeys = ['file', 'sdl', 'subgraph_url', 'introspection_headers', 'graphref', 'subgraph'];
const nameOfSubgraph = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;

/**
 * Reads rover.yaml: Rover's own format (`rover supergraph config schema`), and nothing that Rover does not know.
 * Schemas come from files (or stand in the file, `sdl`): composing asks no running agency and no registry.
 *
 * @throws {ToolError} naming the file, the path of the key, what was found and what to write
 */
export function readRover(file: string, surroundings: RoverSurroundings = {}): Rover {
  const { environment = process.env, installedVersion = installedComposition() } = surroundings;
  const at = relative(process.cwd(), file) || file;
  try {
    const top = mapping(parseYaml(file), '');
    onlyKeys(top, topKeys, '');
    const subgraphs = Object.entries(mapping(top['subgraphs'], 'subgraphs')).map(([name, value]) =>
      readSubgraph(name, value, file, environment),
    );
    if (subgraphs.length === 0) throw new ToolError('subgraphs: names no agency; at least one is needed.');
    refuseSharedUrls(subgraphs);
    return { federationVersion: readVersion(top['federation_version'], installedVersion), subgraphs };
  } catch (error) {
    if (error instanceof ToolError) throw new ToolError(`${at}: ${error.message}`);
    throw error;
  }
}

function installedComposition(): string {
  const { version } = createRequire(import.meta.url)('@apollo/composition/package.json') as { version: string };
  return version;
}

function parseYaml(file: string): unknown {
  const document = parseDocument(readText(file), { uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw new ToolError(`is not YAML that can be read. ${error.message}`);
  return document.toJS();
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ToolError('there is no such file.');
    throw new ToolError(`the file cannot be read (${code}).`);
  }
}

function readSubgraph(name: string, value: unknown, file: string, environment: NodeJS.ProcessEnv): RoverSubgraph {
  const path = `subgraphs.${name}`;
  if (!nameOfSubgraph.test(name)) {
    throw new ToolError(`${path}: a name is a letter, then at most 63 letters, digits, "-" and "_".`);
  }
  const entry = mapping(value, path);
  onlyKeys(entry, subgraphKeys, path);
  const routingUrl = readUrl(text(entry['routing_url'], `${path}.routing_url`, environment), `${path}.routing_url`);
  return { name, routingUrl, ...readSchema(entry['schema'], `${path}.schema`, file, environment) };
}

function readSchema(
  value: unknown,
  path: string,
  file: string,
  environment: NodeJS.ProcessEnv,
): Pick<RoverSubgraph, 'sdl' | 'source'> {
  const schema = mapping(value, path);
  onlyKeys(schema, schemaKeys, path);
  const [key, ...others] = Object.keys(schema);
  if (key === 'sdl' && others.length === 0)
    return { sdl: text(schema['sdl'], `${path}.sdl`, environment), source: file };
  if (key !== 'file' || others.length > 0) {
    const found = Object.keys(schema).join(', ') || 'nothing';
    throw new ToolError(`${path}: Rover knows ${found}, but here a schema is read from a file. Write file: PATH.`);
  }
  const source = resolve(dirname(file), text(schema['file'], `${path}.file`, environment));
  return { sdl: readSchemaFile(source, `${path}.file`), source };
}

function readSchemaFile(source: string, path: string): string {
  try {
    return readText(source);
  } catch (error) {
    throw new ToolError(`${path}: ${relative(process.cwd(), source)}: ${(error as Error).message}`);
  }
}

function readVersion(value: unknown, installed: string): string {
  if (value === `=${installed}`) return installed;
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  throw new ToolError(
    `federation_version: ${found}, but the installed composition is ${installed}. Write =${installed}.`,
  );
}

function readUrl(value: string, path: string): string {
  const url = URL.parse(value);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return value;
  throw new ToolError(`${path}: must be an http or https address, but is ${JSON.stringify(value)}.`);
}

function refuseSharedUrls(subgraphs: readonly RoverSubgraph[]): void {
  for (const { name, routingUrl } of subgraphs) {
    const first = subgraphs.find((other) => other.routingUrl === routingUrl)?.name;
    if (first === name) continue;
    throw new ToolError(`subgraphs.${name}.routing_url: ${routingUrl} is already the address of ${first}.`);
  }
}

function mapping(value: unknown, path: string): Mapping {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
  throw new ToolError(`${path === '' ? 'the file' : path}: must be a mapping of keys, but is ${describe(value)}.`);
}

function text(value: unknown, path: string, environment: NodeJS.ProcessEnv): string {
  if (typeof value !== 'string') throw new ToolError(`${path}: must be a text, but is ${describe(value)}.`);
  try {
    return expandVariables(value, environment);
  } catch (error) {
    throw error instanceof ToolError ? new ToolError(`${path}: ${error.message}`) : error;
  }
}

function onlyKeys(value: Mapping, known: readonly string[], path: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const where = path === '' ? unknown : `${path}.${unknown}`;
  throw new ToolError(`${where}: Rover does not know this key. Keys here: ${known.join(', ')}.`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : JSON.stringify(value);
}
