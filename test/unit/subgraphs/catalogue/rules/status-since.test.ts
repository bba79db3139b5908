import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessConnection } from '../../../../../subgraphs/catalogue/rules.ts';
import { statusSince } from '../../../../../subgraphs/catalogue/rules/status-since.ts';
import { answered, asOf, composed, connectedAgency, facts, opened, run } from '../agency-file.ts';

const day = 86_400_000;

describe('statusSince', () => {
  it('is the moment when the last missing condition was met', () => {
    expect(statusSince(connectedAgency(), asOf)).toBe(Date.parse(answered.at));
  });

  it('is the moment when evidence expired, for a status that fell back', () => {
    const fallenAt = Date.parse(answered.at) + 7 * day + 1;

    expect(statusSince(connectedAgency(), fallenAt + day)).toBe(fallenAt);
  });

  it('is null for an agency that has never been otherwise', () => {
    expect(statusSince(connectedAgency({ evidence: [], services: [], obligations: [] }), asOf)).toBeNull();
  });

  it('starts anew after a break', () => {
    const evidence = facts(
      opened,
      composed,
      run,
      answered,
      { ...run, at: '2022-12-19T08:00:00Z', failed: 2 },
      { ...run, at: '2022-12-19T20:00:00Z' },
    );

    expect(statusSince(connectedAgency({ evidence }), asOf)).toBe(Date.parse('2022-12-19T20:00:00Z'));
  });

  it('finds, for any evidence, a moment from which the status never differs and before which it does', () => {
    const at = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => new Date(asOf - hours * 3_600_000).toISOString());
    const fact = fc.oneof(
      at.map((time) => ({ ...opened, at: time })),
      at.map((time) => ({ kind: 'WINDOW_CLOSED' as const, at: time, windowId: 'a-window' })),
      at.map((time) => ({ ...composed, at: time })),
      fc.tuple(at, fc.nat(1)).map(([time, failed]) => ({ ...run, at: time, failed })),
      at.map((time) => ({ ...answered, at: time })),
    );
    fc.assert(
      fc.property(
        fc.array(fact, { maxLength: 12 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (given, parts) => {
          const file = connectedAgency({ evidence: facts(...given) });
          const statusAt = (instant: number) => assessConnection(file, instant).status;
          const since = statusSince(file, asOf);
          const from = since ?? asOf - 400 * day;

          if (since !== null) expect(statusAt(since - 1)).not.toBe(statusAt(asOf));
          for (const part of parts) expect(statusAt(Math.round(from + part * (asOf - from)))).toBe(statusAt(asOf));
        },
      ),
    );
  });
});
