import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Example } from '../../gateway/explorer/page/example.ts';
import { ToolError } from './tool-error.ts';

/**
 * The operations below a folder as the explorer's examples: the profile, those of portals, then by file name.
 *
 * A document begins with comments like a description of the schema: a line of title and lines of explanation in
 * English, an empty comment, and the same in Persian. Without them an example is shown by its operation's name.
 *
 * @throws ToolError when a document does not parse or does not hold exactly one named operation.
 */
export function readExamples(folder: string): readonly Example[] {
  return globSync('{explorer,portal}/*.graphql', { cwd: folder })
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((file) => readExample(readFileSync(join(folder, file), 'utf8'), file));
}

/** One document; `file` is for the error's text. */
export function readExample(document: string, file: string): Example {
  const operation = readOperation(document, file);
  const name = operation.name?.value ?? '';
  const [english = [], persian = english] = readHead(document);
  return {
    name,
    title: { en: english[0] ?? name, fa: persian[0] ?? name },
    explanation: { en: english.slice(1).join(' '), fa: persian.slice(1).join(' ') },
    personal: isPersonal(operation),
    document,
  };
}

/** What a newcomer sees, and runs with one click. */
const first = join('portal', 'citizen-profile.graphql');

function rank(file: string): number {
  if (file === first) return 0;
  return file.startsWith('portal') ? 1 : 2;
}

/** What leads to somebody's data. */
const people: ReadonlySet<string> = new Set(['me', 'subjectOf', 'prefill']);

function isPersonal({ operation, selectionSet }: OperationDefinitionNode): boolean {
  const readsPeople = selectionSet.selections.some(
    (field) => field.kind === Kind.FIELD && people.has(field.name.value),
  );
  return readsPeople || operation !== 'query';
}

function readOperation(document: string, file: string): OperationDefinitionNode {
  const operations = parseDocument(document, file).filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation?.name === undefined || operations.length !== 1) {
    throw new ToolError(`schema/operations/${file} must hold exactly one operation, with a name.`);
  }
  return operation;
}

function parseDocument(document: string, file: string) {
  try {
    return parse(document).definitions;
  } catch (error) {
    throw new ToolError(`schema/operations/${file} does not parse: ${(error as Error).message}`);
  }
}

/** The comment lines before the operation, as paragraphs. */
function readHead(document: string): readonly (readonly string[])[] {
  const comments = /^(?:#.*\n)+/.exec(document)?.[0] ?? '';
  const lines = comments.split('\n').map((line) => line.replace(/^#\s?/, '').trim());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').filter(Boolean))
    .filter((paragraph) => paragraph.length > 0);
}
