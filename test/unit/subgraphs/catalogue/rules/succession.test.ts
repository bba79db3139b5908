import { describe, expect, it } from '@jest/globals';
import {
  bindsOn,
  endOf,
  hasEnded,
  heirOn,
  ownerOn,
  servicesSince,
  type Succession,
} from '../../../../../subgraphs/catalogue/rules/succession.ts';
import { obligation } from '../agency-file.ts';

const text = { fa: 'متن', en: 'Text' };
const decision = {
  legalBasis: text,
  source: null,
  decidedBy: text,
  decidedOn: '2023-01-01',
  centreVote: 'FOR',
} as const;

/** `a` goes on in `b`; then `b` is split into itself and `c`; then `b` goes on in `d`. */
const story: readonly Succession[] = [
  {
    id: '1',
    kind: 'MERGER',
    effectiveOn: '2023-02-01',
    predecessors: ['a'],
    successors: ['b'],
    ...decision,
    handovers: [
      { service: 'a.one', from: 'a', to: 'b' },
      { service: 'a.two', from: 'a', to: 'b' },
    ],
  },
  {
    id: '2',
    kind: 'SPLIT',
    effectiveOn: '2023-03-01',
    predecessors: ['b'],
    successors: ['b', 'c'],
    ...decision,
    handovers: [
      { service: 'a.one', from: 'b', to: 'b' },
      { service: 'a.two', from: 'b', to: 'c' },
    ],
  },
  {
    id: '3',
    kind: 'MERGER',
    effectiveOn: '2023-04-01',
    predecessors: ['b'],
    successors: ['d'],
    ...decision,
    handovers: [{ service: 'a.one', from: 'b', to: 'd' }],
  },
];

describe('an agency that goes on in others', () => {
  it('has its services until the day before, and the successor from that day on', () => {
    const days = ['2023-01-31', '2023-02-01', '2023-02-28', '2023-03-01', '2023-04-01'];
    expect(days.map((day) => ownerOn('a.one', 'a', story, day))).toEqual(['a', 'b', 'b', 'b', 'd']);
    expect(days.map((day) => ownerOn('a.two', 'a', story.toReversed(), day))).toEqual(['a', 'b', 'b', 'c', 'c']);
    expect(ownerOn('other', 'x', story, '2030-01-01')).toBe('x');
  });

  it('ends on that day, but not when it is one of its own parts', () => {
    expect([endOf('a', story), endOf('b', story), endOf('c', story)]).toEqual(['2023-02-01', '2023-04-01', null]);
    expect([hasEnded('a', story, '2023-01-31'), hasEnded('a', story, '2023-02-01')]).toEqual([false, true]);
    expect(hasEnded('b', story, '2023-03-15')).toBe(false);
  });

  it('is answered for by whoever it goes on in, through others too, and by nobody alone when split up', () => {
    expect(['2023-01-01', '2023-02-01', '2023-04-01'].map((day) => heirOn('a', story, day))).toEqual(['a', 'b', 'd']);
    const [, split] = story;
    expect(heirOn('b', [{ ...split!, successors: ['c', 'd'] }], '2023-03-01')).toBeNull();
  });

  it('leaves its duties to the successors from that day on', () => {
    const duty = { ...obligation, appliesToAgency: 'a' };
    const binds = (id: string, day: string) => bindsOn(duty, { id, class: 'MINISTRY' }, story, day);

    expect([binds('a', '2023-01-31'), binds('a', '2023-02-01')]).toEqual([true, false]);
    expect([binds('b', '2023-01-31'), binds('b', '2023-02-01'), binds('b', '2023-04-01')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([binds('d', '2023-03-31'), binds('d', '2023-04-01'), binds('x', '2023-04-01')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(bindsOn(obligation, { id: 'a', class: 'MINISTRY' }, story, '2023-05-01')).toBe(false);
  });

  it('tells since when somebody has the services of today', () => {
    expect(servicesSince('b', story, '2023-03-15')).toBe('2023-03-01');
    expect(servicesSince('b', story, '2023-02-15')).toBe('2023-02-01');
    expect([servicesSince('b', story, '2023-01-15'), servicesSince('x', story, '2030-01-01')]).toEqual([null, null]);
  });
});
