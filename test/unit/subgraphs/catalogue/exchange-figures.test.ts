import { describe, expect, it } from '@jest/globals';
import { exchangeFigures, type TrafficRow } from '../../../../subgraphs/catalogue/rules/exchange-figures.ts';

const row = (calls: number, differs: Partial<TrafficRow> = {}): TrafficRow => ({
  hour: '2026-11-01T08:00:00Z',
  callerKind: 'OFFICIAL',
  reader: 'tax-administration',
  operation: 'QUERY',
  outcome: 'ANSWERED',
  code: null,
  ...differs,
  calls,
});
const another = { reader: 'judiciary' };
const citizens = { callerKind: 'CITIZEN', reader: null };
const never = '2030-01-01';

describe('The figures of exchange', () => {
  it('say who read how often, how many calls were answered and why others were refused', () => {
    const rows = [
      row(100),
      row(50, citizens),
      row(30, { callerKind: 'SIGNATORY', reader: null }),
      row(20, { ...another, outcome: 'REFUSED', code: 'FORBIDDEN' }),
      row(40, { ...another, outcome: 'DENIED', code: 'FORBIDDEN_SCOPE', operation: 'NONE' }),
      row(60, { outcome: 'FAILED', code: 'SUBGRAPH_UNAVAILABLE' }),
      row(15, { outcome: 'ABANDONED', code: 'REQUEST_ABORTED' }),
    ];

    expect(exchangeFigures(rows, never)).toEqual({
      calls: { count: 260, suppressed: false },
      answered: { count: 200, suppressed: false },
      refusals: [
        { by: 'AGENCY', code: 'FORBIDDEN', count: 20, suppressed: false },
        { by: 'WINDOW', code: 'FORBIDDEN_SCOPE', count: 40, suppressed: false },
      ],
      volumes: [
        { readerKind: 'AGENCY', reader: 'tax-administration', count: 100, suppressed: false },
        { readerKind: 'CITIZENS', reader: null, count: 80, suppressed: false },
      ],
    });
  });

  it('show no count below ten, and none from which it would follow', () => {
    const { volumes, answered } = exchangeFigures([row(3), row(500, another), row(900, citizens)], never);

    expect(volumes.map(({ reader, count, suppressed }) => [reader, count, suppressed])).toEqual([
      ['judiciary', null, true], // else 1403 - 900 - 500 would tell
      ['tax-administration', null, true],
      [null, 900, false],
    ]);
    expect(answered).toEqual({ count: 1403, suppressed: false });
  });

  it('tell nothing more by the difference of two periods than by each day', () => {
    const secondDay = { hour: '2026-11-02T08:00:00Z' };
    const first = [row(200), row(300, another)];
    const both = [...first, row(4, secondDay), row(100, { ...another, ...secondDay })];

    const [one, two] = [exchangeFigures(first, never), exchangeFigures(both, never)];

    expect(volumeOf(one, 'tax-administration')).toEqual({ count: 200, suppressed: false });
    expect(volumeOf(two, 'tax-administration')).toEqual({ count: 200, suppressed: true });
    expect(volumeOf(two, 'judiciary')).toEqual({ count: 300, suppressed: true });
    expect(two.answered.count).toBe(604);
  });

  it('count the day that runs in full tens, so that nobody sees single calls arrive', () => {
    const seen = [40, 41, 47, 49].map((calls) => exchangeFigures([row(calls), row(80, another)], '2026-11-01'));

    expect(seen.map((figures) => volumeOf(figures, 'tax-administration').count)).toEqual([40, 40, 40, 40]);
    expect(seen.map(({ calls }) => calls.count)).toEqual([120, 120, 120, 120]);
  });

  it('take an hour for the day in which it begins in Tehran', () => {
    const late = row(50, { hour: '2026-11-01T21:00:00Z' }); // half past midnight there

    expect(exchangeFigures([row(47), late], '2026-11-02').calls.count).toBe(97);
    expect(exchangeFigures([row(57), { ...late, calls: 47 }], '2026-11-02').calls.count).toBe(97);
  });

  it('are zero where nobody called', () => {
    expect(exchangeFigures([], never)).toEqual({
      calls: { count: 0, suppressed: false },
      answered: { count: 0, suppressed: false },
      refusals: [],
      volumes: [],
    });
  });
});

function volumeOf({ volumes }: ReturnType<typeof exchangeFigures>, reader: string) {
  const { count, suppressed } = volumes.find((one) => one.reader === reader)!;
  return { count, suppressed };
}
