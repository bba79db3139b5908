import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

const folder = join(import.meta.dirname, '../../schema');

describe('operations of schema/operations', () => {
  const schema = buildSchema(readFileSync(join(folder, 'api.graphql'), 'utf8'));

  it.each(globSync('operations/**/*.graphql', { cwd: folder }).sort())('%s fits schema/api.graphql', (file) => {
    const problems = validate(schema, parse(readFileSync(join(folder, file), 'utf8')));

    expect(problems.map(({ message }) => message)).toEqual([]);
  });
});
