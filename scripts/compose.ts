import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { clientContracts } from './lib/clients/client-contracts.ts';
import { composeSupergraph } from './lib/compose-supergraph.ts';
import { fieldPurposes } from './lib/field-purposes.ts';
import { withGeneralServices } from './lib/general-services.ts';
import { lintSubgraphs, printFindings } from './lib/lint/lint.ts';
import { readNationalGraph } from './lib/lint/national-graph.ts';
import { heldFacts } from './lib/once-only/held-facts.ts';
import { projectFolder } from './lib/project-folder.ts';
import { readRover, type RoverSubgraph } from './lib/read-rover.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { summarizeDifference } from './lib/summarize-difference.ts';
import { widenedFields } from './lib/widened-fields.ts';
import { ToolError } from './lib/tool-error.ts';
import { writeFiles } from './lib/write-files.ts';

const usage = `Usage: npm run compose [-- [--check | --widen] [--config FILE] [--out DIR]]

Composes the agencies of rover.yaml into DIR/supergraph.graphql (for the gateway), DIR/api.graphql (what clients see),
DIR/clients/ (what each registered client sees of it), DIR/field-purposes.json (what people's records may be read
for) and, with the catalogue among them, DIR/held-facts.json (who holds what its services ask), and checks their schemas
against the national conventions. Where an agency takes requests (a type implements
ServiceRequest), or lists those of all, the end of its own schema is written too. When anything is wrong it says so,
exits with 1 and leaves the files as they were.

  --config FILE  instead of rover.yaml
  --out DIR      instead of schema
  --check        write nothing; exit with 1 when the files are not up to date
  --widen        accept that consents, delegations and inquiries which name these fields already will give more
  --help         print this
`;

function run({ flags, words }: CommandInput): void {
  if (words.length > 0) throw new ToolError(`compose takes no words, but got: ${words.join(' ')}.\n\n${usage}`);
  const written = readRover(pathGiven(flags['config'], 'rover.yaml')).subgraphs;
  const subgraphs = withGeneralServices(written);
  const folder = pathGiven(flags['out'], 'schema');
  const files = new Map([...completed(subgraphs, written), ...composed(subgraphs, folder)]);
  if (flags['widen'] !== true) refuseWidening(join(folder, purposesFile), files);
  if (flags['check'] === true) refuseOldFiles(files);
  else writeChanged(files);
}

/** The schemas of which a part is written here, by their files; one that stands in rover.yaml is left to its author. */
function* completed(
  subgraphs: readonly RoverSubgraph[],
  written: readonly RoverSubgraph[],
): Generator<[path: string, text: string]> {
  for (const [index, { source, sdl }] of subgraphs.entries()) {
    if (sdl !== written[index]?.sdl && source.endsWith('.graphql')) yield [source, sdl];
  }
}

const purposesFile = 'field-purposes.json';

/** Consents and the like name fields: what a field is must not change behind the back of who agreed to it. */
function refuseWidening(path: string, files: ReadonlyMap<string, string>): void {
  if (!existsSync(path)) return;
  const widened = widenedFields(readFileSync(path, 'utf8'), files.get(path) ?? '{}');
  if (widened.length === 0) return;
  const why = 'Consents that name these fields would give more than people agreed to';
  const what =
    'Give the new thing a field of its own; or, if nobody has agreed to less, run: npm run compose -- --widen';
  throw new ToolError(`${why}:\n${widened.map((line) => `  ${line}`).join('\n')}\n${what}`);
}

/** The new text of each file; throws with everything that is wrong, of composition and of the conventions. */
function composed(subgraphs: readonly RoverSubgraph[], folder: string): ReadonlyMap<string, string> {
  const composition = composeSupergraph(subgraphs);
  const scalars = readFileSync(join(projectFolder, 'schema/shared/scalars.graphql'), 'utf8');
  const findings = lintSubgraphs(subgraphs, scalars);
  const problems = composition.kind === 'failed' ? [...composition.problems] : [];
  if (findings.length > 0) problems.push(printFindings(findings));
  const held = composition.kind === 'composed' && isCatalogued(subgraphs) ? heldFacts(composition.supergraph) : null;
  problems.push(...(held?.problems ?? []));
  if (composition.kind === 'failed' || problems.length > 0) throw new ToolError(problems.join('\n'));
  return new Map([
    [join(folder, 'supergraph.graphql'), composition.supergraph],
    [join(folder, 'api.graphql'), composition.api],
    [join(folder, purposesFile), fieldPurposes(readNationalGraph(subgraphs, scalars))],
    ...(held === null ? [] : [[join(folder, 'held-facts.json'), held.text] as const]),
    ...Array.from(clientContracts(composition.supergraph, composition.api), ([client, contract]) => {
      return [join(folder, 'clients', `${client}.graphql`), contract] as const;
    }),
  ]);
}

/** What services ask stands in the catalogue. */
function isCatalogued(subgraphs: readonly RoverSubgraph[]): boolean {
  return subgraphs.some(({ name }) => name === 'catalogue');
}

function refuseOldFiles(files: ReadonlyMap<string, string>): void {
  const problems = [...files].flatMap(([path, text]) => {
    const found = existsSync(path) ? readFileSync(path, 'utf8') : null;
    if (found === text) return [];
    const how = found === null ? 'does not exist' : summarizeDifference(found, text);
    return [`${shown(path)} is not up to date; ${how}`];
  });
  if (problems.length > 0) throw new ToolError(`${problems.join('\n')}\nRun: npm run compose`);
  process.stdout.write(`${[...files.keys()].map(shown).join(', ')} are up to date.\n`);
}

function writeChanged(files: ReadonlyMap<string, string>): void {
  const changed = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  writeFiles(new Map(changed));
  for (const path of files.keys()) {
    process.stdout.write(`${changed.some(([each]) => each === path) ? 'wrote' : 'unchanged'} ${shown(path)}\n`);
  }
}

function pathGiven(flag: unknown, otherwise: string): string {
  return typeof flag === 'string' ? resolve(flag) : join(projectFolder, otherwise);
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}

await runCommand({
  usage,
  options: {
    check: { type: 'boolean' },
    widen: { type: 'boolean' },
    config: { type: 'string' },
    out: { type: 'string' },
  },
  run,
});
