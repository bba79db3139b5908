import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { anonymous, type Caller } from '../../../../gateway/kernel/caller.ts';
import type { Operation } from '../../../../gateway/operation/operation.ts';
import { createUsage } from '../../../../gateway/pipeline/usage.ts';
import { standingOf, type Verdict } from '../../../../gateway/policy/policy.ts';

function open(maxEntries = 100) {
  const usage = createUsage({ maxEntries });
  const note = (name: string, { times = 1, rights = 'all', caller = anonymous } = {}) => {
    for (let n = 0; n < times; n += 1) {
      usage.note(
        { document: parse('{ a }'), queryHash: name },
        { key: name, name: null } as Operation,
        { allowed: { hash: rights } } as Verdict,
        standingOf(caller),
      );
    }
  };
  const names = (share: number, least: number) => usage.top(share, least).map(({ queryHash }) => queryHash);
  return { usage, note, names };
}

describe('the operations in use', () => {
  it('are a share of those known, those used most first, and at least so many', () => {
    const { note, names } = open();
    for (let n = 0; n < 10; n += 1) note(`q${n}`, { times: n + 1 });
    expect(names(0.3, 1)).toEqual(['q9', 'q8', 'q7']);
    expect(names(0.3, 5)).toEqual(['q9', 'q8', 'q7', 'q6', 'q5']);
    expect(names(0.3, 50)).toHaveLength(10);
  });

  it('are those used now before those used long ago', () => {
    const { usage, note, names } = open();
    note('old', { times: 8 });
    for (let reload = 0; reload < 3; reload += 1) usage.fade();
    note('new', { times: 2 });
    expect(names(0, 1)).toEqual(['new']);
  });

  it('are forgotten when others have been asked for since', () => {
    const { note, names } = open(2);
    for (const name of ['a', 'b', 'a', 'c']) note(name);
    expect(names(1, 1).toSorted()).toEqual(['a', 'c']);
  });

  it('know with which rights they are asked for, a few of them, and by nobody', () => {
    const { usage, note } = open();
    const sara: Caller = { ...anonymous, kind: 'citizen', subject: 'sara', session: 's', scopes: new Set(['x']) };
    for (const rights of ['all', 'all', 'b', 'c', 'd', 'e']) note('q', { rights, caller: sara });
    const [{ standings } = { standings: [] }] = usage.top(1, 1);
    expect(standings).toHaveLength(4);
    const caller = { kind: 'citizen', scopes: new Set(['x']), subject: null, session: null };
    expect(standings[0]).toMatchObject({ caller, purpose: 'SELF_SERVICE' });
  });
});
