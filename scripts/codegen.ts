import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { agencyFolders } from './lib/agency-folders.ts';
import { audiences } from './lib/clients/audiences.ts';
import { generateDocuments } from './lib/clients/generate-documents.ts';
import { generateResolverTypes } from './lib/generate-resolver-types.ts';
import { projectFolder } from './lib/project-folder.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';
import { writeFiles } from './lib/write-files.ts';

const usage = `Usage: npm run codegen [-- [--check] [AGENCY…]]

Writes subgraphs/<agency>/resolver-types.ts from schema.graphql, for every agency or for those named; and, when none is
named, documents.ts (typed) and manifest.json (trusted documents) beside the documents of each client in
schema/operations/<client>/, which must be valid by its contract in schema/clients/.

  <Something>Context  exported by a file of the agency: the context of its resolvers
  <Type>Record        exported by a file of the agency: what stands behind the GraphQL type <Type>

  --check             write nothing; exit with 1 when a file is not up to date
  --help              print this
`;

const subgraphs = join(projectFolder, 'subgraphs');

async function run({ flags, words }: CommandInput): Promise<void> {
  const results = await Promise.all(chosenAgencies(words).map((agency) => generate(agency, flags['check'] === true)));
  const ofClients = words.length > 0 ? [] : Object.keys(audiences);
  const more = await Promise.all(ofClients.map((client) => generateFor(client, flags['check'] === true)));
  const problems = [...results, ...more].flatMap((problem) => problem ?? []);
  if (problems.length > 0) throw new ToolError(problems.join('\n'));
}

function chosenAgencies(words: readonly string[]): readonly string[] {
  const known = agencyFolders(subgraphs);
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    throw new ToolError(
      `There is no schema in subgraphs/${unknown}. Agencies with one: ${known.join(', ') || 'none'}.`,
    );
  }
  return words.length > 0 ? words : known;
}

/** Resolves to what is wrong with this agency, or to null; one broken agency does not hold up the others. */
async function generate(agency: string, checkOnly: boolean): Promise<string | null> {
  const file = join(subgraphs, agency, 'resolver-types.ts');
  try {
    const text = await generateResolverTypes(join(subgraphs, agency));
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return null;
    if (checkOnly) return `${relative(projectFolder, file)} is not up to date. Run: npm run codegen -- ${agency}`;
    writeFileSync(file, text);
    process.stdout.write(`wrote ${relative(projectFolder, file)}\n`);
    return null;
  } catch (error) {
    if (error instanceof ToolError) return error.message;
    throw error;
  }
}

/** Resolves to what is wrong with the documents of this client, or to null. */
async function generateFor(client: string, checkOnly: boolean): Promise<string | null> {
  try {
    const files = await generateDocuments(client);
    const old = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
    const names = old.map(([file]) => relative(projectFolder, file)).join(', ');
    if (old.length === 0) return null;
    if (checkOnly) return `${names} not up to date. Run: npm run codegen`;
    writeFiles(new Map(old));
    process.stdout.write(`wrote ${names}\n`);
    return null;
  } catch (error) {
    if (error instanceof ToolError) return error.message;
    throw error;
  }
}

await runCommand({ usage, options: { check: { type: 'boolean' } }, run });
