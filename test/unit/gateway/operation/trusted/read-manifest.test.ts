import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../../../../../gateway/operation/trusted/read-manifest.ts';

const apollo = (operations: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version, operations });
const operation = { id: 'one', name: 'One', type: 'query', body: '{ one }' };

describe('a list of trusted documents', () => {
  it.each([
    ["Apollo's persisted query manifest", apollo([operation])],
    ["Relay's map", '{"one":"{ one }"}'],
    ["Relay's map as pairs", '[["one","{ one }"]]'],
  ])('is %s', (_, text) => {
    expect([...readManifest(text)]).toEqual([['one', '{ one }']]);
  });

  it('may name ids that are keys of every object', () => {
    expect(readManifest('{"__proto__":"{ a }","constructor":"{ b }"}').get('__proto__')).toBe('{ a }');
  });

  it.each([
    ['broken JSON', '{'],
    ['another version', apollo([operation], 2)],
    ['another format', '{"format":"x","version":1,"operations":[]}'],
    ['an operation without a body', apollo([{ id: 'one' }])],
    ['an empty id', apollo([{ ...operation, id: '' }])],
    ['one id for two documents', apollo([operation, { ...operation, body: '{ two }' }])],
    ['a map of something else', '{"one":1}'],
    ['nothing', '{}'],
    ['a text', '"x"'],
  ])('is not %s', (_, text) => {
    expect(() => readManifest(text)).toThrow();
  });
});
