import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import { createOverrides } from '../../../../gateway/pipeline/overrides.ts';

const person = (number: number) => ({ caller: { ...anonymous, subject: `person ${number}` }, traceparent: '' });
const trace = (number: number, span = 'a') => ({
  caller: anonymous,
  traceparent: `00-${String(number).padStart(32, '0')}-${span.padStart(16, '0')}-01`,
});
const many = Array.from({ length: 10_000 }, (_, number) => number);

describe('labels of @override', () => {
  it('in percent hold for that share of people, and of those who are not known', () => {
    const { labelsFor } = createOverrides(['percent(5)', 'percent(0)', 'percent(100)', 'percent(0.5)'], []);
    for (const scopeOf of [person, trace]) {
      const share = (label: string) => many.filter((number) => labelsFor(scopeOf(number)).includes(label)).length;
      expect(Math.abs(share('percent(5)') - 500)).toBeLessThan(100);
      expect(Math.abs(share('percent(0.5)') - 50)).toBeLessThan(35);
      expect([share('percent(0)'), share('percent(100)')]).toEqual([0, 10_000]);
    }
  });

  it('hold for a person, and in a trace, each time alike', () => {
    const [one, other] = [createOverrides(['percent(50)'], []), createOverrides(['percent(50)'], [])];
    for (const number of many.slice(0, 100)) {
      expect(one.labelsFor(person(number))).toEqual(other.labelsFor(person(number)));
      expect(one.labelsFor(trace(number, 'a'))).toEqual(other.labelsFor(trace(number, 'b')));
    }
  });

  it('have few variants: who is among few is among many', () => {
    const { labelsFor, variants } = createOverrides(
      ['beta', 'off', 'percent(10)', 'percent(5)', 'percent(50)'],
      ['beta'],
    );
    const seen = new Set(many.map((number) => labelsFor(person(number))));
    expect(variants).toEqual([
      ['beta', 'percent(10)', 'percent(5)', 'percent(50)'],
      ['beta', 'percent(10)', 'percent(50)'],
      ['beta', 'percent(50)'],
      ['beta'],
    ]);
    expect(seen).toEqual(new Set(variants));
  });

  it('are none where the supergraph has none, whatever configuration names', () => {
    const { labelsFor, variants } = createOverrides([], ['beta']);
    expect([labelsFor(person(1)), variants]).toEqual([[], [[]]]);
  });
});
