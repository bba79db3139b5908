import type { RunningGateway } from './gateways/contestants.ts';
import { readUsage } from './gateways/process-usage.ts';
import type { RunningActor } from './gateways/stage.ts';
import type { LoadResult, LoadTask } from './load/task.ts';
import type { Figures } from './report/comparison.ts';
import { ToolError } from '../tool-error.ts';

/** The two processes around the gateway. */
export interface Harness {
  readonly replay: RunningActor;
  readonly load: RunningActor;
}

/** One round of one gateway. */
export interface Sample {
  readonly load: LoadResult;
  readonly cpuMs: number;
  readonly rssMb: number;
  /** Requests to agencies, and how many of them had to be computed because nobody had asked that before. */
  readonly fetches: number;
  readonly recorded: number;
  /** Shares of one core. */
  readonly shares: { readonly gateway: number; readonly replay: number; readonly load: number };
}

/** Sends load through a gateway and reads what everyone used meanwhile. */
export async function measureRound(harness: Harness, gateway: RunningGateway, task: LoadTask): Promise<Sample> {
  const before = await readAll(harness, gateway);
  const load = await runTask(harness.load, task);
  const after = await readAll(harness, gateway);
  const cpuMs = after.gateway.cpuMs - before.gateway.cpuMs;
  const share = (used: number) => used / (load.seconds * 1000);
  return {
    load,
    cpuMs,
    rssMb: after.gateway.rssMb,
    fetches: after.requests - before.requests,
    recorded: after.recorded - before.recorded,
    shares: {
      gateway: share(cpuMs),
      replay: share(after.replay.cpuMs - before.replay.cpuMs),
      load: share(after.load.cpuMs - before.load.cpuMs),
    },
  };
}

async function readAll({ replay, load }: Harness, gateway: RunningGateway) {
  const counts = await replay.exchange({ type: 'counts' });
  return {
    requests: Number(counts['requests']),
    recorded: Number(counts['recorded']),
    gateway: readUsage(gateway.pid),
    replay: readUsage(replay.pid),
    load: readUsage(load.pid),
  };
}

async function runTask(load: RunningActor, task: LoadTask): Promise<LoadResult> {
  const answer = await load.exchange({ task });
  if (answer['type'] !== 'result') throw new ToolError(`${task.gateway}, ${task.workload}: ${String(answer['text'])}`);
  return answer['result'] as LoadResult;
}

/** What the rounds of one gateway come to. */
export function figuresOf(samples: readonly Sample[]): Figures {
  const latencies = samples.flatMap(({ load }) => load.latencies).sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  const requests = samples.reduce((sum, { load }) => sum + load.requests, 0);
  return {
    cpuMs: rounded(median(samples.map(({ cpuMs, load }) => cpuMs / load.requests)), 3),
    rps: rounded(median(samples.map(({ load }) => load.requests / load.seconds)), 1),
    p50Ms: rounded(at(0.5), 2),
    p99Ms: rounded(at(0.99), 2),
    rssMb: rounded(Math.max(...samples.map(({ rssMb }) => rssMb)), 0),
    fetches: rounded(samples.reduce((sum, { fetches }) => sum + fetches, 0) / requests, 2),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
