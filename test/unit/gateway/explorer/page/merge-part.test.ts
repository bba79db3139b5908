import { describe, expect, it } from '@jest/globals';
import { mergePart } from '../../../../../gateway/explorer/page/merge-part.ts';

const answer = () => ({ data: { me: { cars: [{ id: 1 }, { id: 2 }] } }, extensions: { agencies: { civil: 'OK' } } });

describe('a later part of an answer', () => {
  it('goes to its path, into what stands there already', () => {
    const incremental = [
      { path: ['me', 'cars', 1], data: { plate: 'B', id: 2 } },
      { path: [], data: { me: { name: 'Ana' } } },
    ];

    expect(mergePart(answer(), { incremental })).toMatchObject({
      data: { me: { name: 'Ana', cars: [{ id: 1 }, { id: 2, plate: 'B' }] } },
    });
  });

  it('adds its errors and what it says of agencies and origins', () => {
    const extensions = { agencies: { bills: 'TIMEOUT' }, provenance: { 'me.id': [] } };
    const merged = mergePart(answer(), { incremental: [{ path: ['me'], data: null, errors: [{}], extensions }] });

    expect(merged).toEqual({
      ...answer(),
      errors: [{}],
      extensions: { agencies: { civil: 'OK', bills: 'TIMEOUT' }, provenance: { 'me.id': [] } },
    });
  });

  it.each([null, 'text', {}, { incremental: 'many' }, { incremental: [null, { path: ['you'], data: {} }] }])(
    'changes nothing where it is %j',
    (part) => {
      expect(mergePart(answer(), part)).toEqual(answer());
    },
  );
});
