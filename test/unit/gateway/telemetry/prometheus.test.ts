import { expect, it } from '@jest/globals';
import { Counter, Histogram, Registry } from 'prom-client';
import { createClock } from '../../../../gateway/telemetry/clock.ts';
import { Counts } from '../../../../gateway/telemetry/counts.ts';
import { buckets, Durations } from '../../../../gateway/telemetry/durations.ts';

const help = 'What "it" is\nand more.';
const seconds = [0.001, 0.005, 0.3, 7, 10, 11, 60];

it('counts read like those of prom-client', async () => {
  const [own, stock] = [new Registry(), new Registry()];
  const counts = new Counts(own, { name: 'calls_total', help, labelNames: ['agency', 'outcome'] });
  const counter = new Counter({ name: 'calls_total', help, labelNames: ['agency', 'outcome'], registers: [stock] });
  for (const [agency, outcome] of [
    ['post', 'ok'],
    ['bills', 'a "quoted" one'],
    ['post', 'ok'],
  ] as const) {
    counts.inc(agency, outcome);
    counter.inc({ agency, outcome });
  }

  expect(await own.metrics()).toBe(await stock.metrics());
});

it('durations read like a histogram of prom-client', async () => {
  const [own, stock] = [new Registry(), new Registry()];
  const durations = new Durations(own, { name: 'it_seconds', help, labelName: 'agency' });
  const options = { name: 'it_seconds', help, labelNames: ['agency'], buckets: [...buckets] };
  const histogram = new Histogram({ ...options, registers: [stock] });
  for (const agency of ['post', 'bills']) {
    for (const one of seconds) {
      durations.observe(agency, one);
      histogram.observe({ agency }, one);
    }
  }

  expect(await own.metrics()).toBe(await stock.metrics());
});

it('a clock tells each millisecond, across seconds and back', () => {
  const moments = [0, 7, 999, 1000, 61_042, 1_000].map((one) => Date.UTC(2026, 10, 22) + one);
  const left = [...moments];
  const time = createClock(() => left.shift()!);

  expect(moments.map(() => time())).toEqual(moments.map((moment) => new Date(moment).toISOString()));
});
