import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Connection,
  connection,
  connectionArguments,
  connectionOf,
  encodeCursor,
} from '../../../../subgraphs/kit/connection.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
const byItself = (letter: string) => [letter];

describe('Relay connections', () => {
  it('give ten items when not told how many', () => {
    expect(connectionArguments({}, { default: 10 })).toEqual({ limit: 10, after: null });
  });

  it.each([-1, 101, 1_000_000])('refuse first: %d', (first) => {
    expect(() => connectionArguments({ first }, { default: 10, max: 100 })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it.each(['nonsense', Buffer.from('{"a":1}').toString('base64url'), Buffer.from('[]').toString('base64url')])(
    'refuse the foreign cursor %j',
    (after) => {
      expect(() => connectionArguments({ after }, { default: 10 })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    },
  );

  it('refuse a cursor of a list of another kind', () => {
    const after = encodeCursor(['2026-10-23', 'x']);

    expect(() => connectionOf(letters, connectionArguments({ after }, { default: 10 }), byItself)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it('go on after a row that has left the list', () => {
    const { pageInfo } = connectionOf(letters, { limit: 2, after: null }, byItself);

    const rest = connectionOf(
      letters.filter((letter) => letter !== 'b'),
      connectionArguments({ after: pageInfo.endCursor }, { default: 10 }),
      byItself,
    );

    expect(rest.nodes).toEqual(['c', 'd', 'e']);
  });

  it('tell from the one row too many that the list goes on', () => {
    const page = connection({
      rows: ['a', 'b', 'c'],
      page: { limit: 2, after: null },
      totalCount: 5,
      positionOf: byItself,
    });

    expect(page.nodes).toEqual(['a', 'b']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('have null cursors when empty', () => {
    expect(connectionOf([], { limit: 10, after: null }, byItself).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('walk through any list once, whatever the size of the pages', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 7 }), (all, first) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Connection<string> = connectionOf(
            all,
            connectionArguments({ first, after }, { default: 10 }),
            byItself,
          );
          seen.push(...page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(all);
      }),
    );
  });
});
