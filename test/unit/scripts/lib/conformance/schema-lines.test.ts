import { describe, expect, it } from '@jest/globals';
import { schemaLines, schemaVersion } from '../../../../../scripts/lib/conformance/schema-lines.ts';

const written = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  "An office." type Office @key(fields: "id") { id: ID! city(in: Lang = FA): String @deprecated }
  type Query { office: Office } enum Lang { FA EN } union Any = Office extend type Office { more: [Int!] }`;
const served = `schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) { query: Query }
  directive @key(fields: federation__FieldSet!) repeatable on OBJECT
  scalar federation__FieldSet scalar _Any
  enum Lang { EN FA } union Any = Office
  type Query { _service: _Service! office: Office } type _Service { sdl: String }
  type Office @key(fields: "id") { more: [Int!] city(in: Lang = FA): String @deprecated id: ID! }`;

describe('A schema as lines', () => {
  it('does not depend on how it is written, nor on what a server adds', () => {
    expect(schemaLines(served)).toEqual(schemaLines(written));
    expect(schemaVersion(served)).toBe(schemaVersion(written));
  });

  it.each([
    ['another type', ['String @deprecated', 'Int @deprecated']],
    ['another default', ['Lang = FA', 'Lang = EN']],
    ['another key', ['fields: "id"', 'fields: "id city"']],
    ['one value less', ['enum Lang { FA EN }', 'enum Lang { FA }']],
    ['no deprecation', [' @deprecated', '']],
  ])('differs by %s', (_what, [before, after]) => {
    expect(schemaVersion(written.replace(before!, after!))).not.toBe(schemaVersion(written));
  });
});
