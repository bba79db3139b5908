import { expect, it } from '@jest/globals';
import { guardedFields } from '../../../../gateway/supergraph/guarded-fields.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { composeInline } from '../../../support/compose-inline.ts';

it('tells of the fields that clients see what each asks of its readers', () => {
  const sdl = composeInline({
    civil: `type Query { news: String me: Person @authenticated }
      type Person { name: String @requiresScopes(scopes: [["a", "b"], ["c"]]) secret: Int @authenticated @inaccessible }`,
  });
  const snapshot = readSnapshot(sdl, { hasIssuer: true, hasPairwise: true, allowUnenforced: [] });

  expect(guardedFields(snapshot)).toEqual({
    'Query.me': expect.objectContaining({ authenticated: true, scopes: [] }),
    'Person.name': expect.objectContaining({ authenticated: false, scopes: [[['a', 'b'], ['c']]] }),
  });
});
