import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { OperationTypeNode, getOperationAST, parse, validate, visit } from 'graphql';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { readRover } from '../../../scripts/lib/read-rover.ts';
import { worldLimits as limits } from '../../support/differential-world.ts';
import { openInlineGateway, signedIn, type Anything } from '../../support/inline-gateway.ts';
import { madeUpAgencies } from '../../support/made-up-agencies.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { soakSeed, soakSize } from '../../support/soak.ts';

const rover = readRover(join(projectFolder, 'rover.yaml'));
const sdls = Object.fromEntries(rover.subgraphs.map(({ name, sdl }) => [name, sdl]));
const scopes = [
  ...Object.values(sdls)
    .join('\n')
    .matchAll(/"([a-z-]+:[a-z-:]+)"/g),
].map(([, scope = '']) => scope);
const caller = signedIn(...scopes);

const operations = soakSize('SOAK_OPERATIONS', 30);
const seed = soakSeed;

describe(`the national schema, planned as a whole and in parts (seed ${seed})`, () => {
  let whole: Awaited<ReturnType<typeof openInlineGateway>>;
  let parts: typeof whole;
  beforeAll(async () => {
    whole = await openInlineGateway(madeUpAgencies(sdls), { limits });
    parts = await openInlineGateway(madeUpAgencies(sdls), { limits, projectFrom: 1 });
  });

  async function answers(query: string, variables: Record<string, unknown> = {}) {
    const [onWhole, onParts] = await Promise.all([whole, parts].map((one) => one.ask(query, { caller, variables })));
    return { onWhole: comparable(query, onWhole), onParts: comparable(query, onParts) };
  }

  const textOf = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
  const files = globSync('schema/operations/**/*.graphql', { cwd: projectFolder }).filter(isQuery).sort();
  it.each(files.filter((file) => !/^mutation /m.test(textOf(file))))('%s has the same answer', async (file) => {
    const query = textOf(file);
    const { onWhole, onParts } = await answers(query, madeUpVariables(query));
    expect(onParts).toEqual(onWhole);
    expect(onParts.data).not.toBeNull();
  });

  it(
    'random operations have the same answer',
    async () => {
      const [schema] = whole.schemas;
      let asked = 0;
      for (let number = seed; asked < operations; number += 1) {
        const query = randomOperation(schema!, number);
        if (validate(schema!, parse(query)).length > 0) continue;
        const { onWhole, onParts } = await answers(query);
        expect(onParts).toEqual(onWhole);
        asked += 1;
      }
    },
    60_000 + operations * 500,
  );
});

function comparable(query: string, { data, errors = [] }: Anything) {
  const places = errors.map(({ path, extensions }: Anything) => `${path?.join('.')} ${extensions.code}`);
  return { query, data, places: places.sort() };
}

/** A value for each variable that has to have one. */
/** Made-up agencies do nothing. */
function isQuery(file: string): boolean {
  return /^query /m.test(readFileSync(join(projectFolder, file), 'utf8'));
}

function madeUpVariables(query: string): Record<string, unknown> {
  const document = parse(query);
  expect(getOperationAST(document)?.operation).toBe(OperationTypeNode.QUERY);
  const variables: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition({ variable, type }) {
      if (type.kind === 'NonNullType') variables[variable.name.value] = 'made-up';
    },
  });
  return variables;
}
