import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../project-folder.ts';
import { scriptCommand } from '../../script-command.ts';
import { readUsage } from '../gateways/process-usage.ts';
import type { Stage } from '../gateways/stage.ts';
import { withStage } from '../gateways/with-stage.ts';
import { starQuery } from './star.ts';

export interface ScaleMeasures {
  readonly agencies: number;
  readonly composeSeconds: number;
  /** Processor seconds of the whole composing process; what elapses on a busy machine is longer. */
  readonly composeCpuSeconds: number;
  /** The most memory that composing took. */
  readonly composeMb: number;
  /** From the start of the gateway's process until it answers. */
  readonly readySeconds: number;
  readonly readyCpuSeconds: number;
  /** Median milliseconds of planning an operation over ten agencies for the first time. */
  readonly coldPlanMs: number;
  readonly coldPlanWorstMs: number;
  /** Mean processor milliseconds of such a request as a whole, in steps of half a millisecond. */
  readonly coldRequestCpuMs: number;
  /** Programs that wanted to run while it was measured, on average over a minute (getloadavg(3)). */
  readonly load: number;
  /** After the plans. */
  readonly rssMb: number;
}

const operations = 20;
const overAgencies = 10;

/** Composes a star of so many agencies, starts the gateway on it, and has it plan operations that it has not met. */
export async function measureScale(agencies: number, tell: (line: string) => void): Promise<ScaleMeasures> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-bench-'));
  try {
    return await withStage(folder, async (stage) => {
      const supergraph = join(folder, 'supergraph.graphql');
      tell(`composing ${agencies} agencies`);
      const composed = await compose(stage, agencies, supergraph);
      tell(`starting the gateway for ${agencies} agencies`);
      return { agencies, ...composed, ...(await measureGateway(stage, agencies, supergraph, tell)) };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compose(stage: Stage, agencies: number, file: string) {
  const program = join(import.meta.dirname, 'main.ts');
  const args = ['--max-old-space-size=12000', program, String(agencies), file];
  const { milliseconds, peakMb, cpuMs } = await stage.start({ name: 'compose', args, core: null }).exchange();
  return {
    composeSeconds: Number(milliseconds) / 1000,
    composeCpuSeconds: Number(cpuMs) / 1000,
    composeMb: Number(peakMb),
  };
}

async function measureGateway(stage: Stage, agencies: number, file: string, tell: (line: string) => void) {
  const startedAt = performance.now();
  const { args: command, environment } = scriptCommand('gateway');
  const args = [...command, '--supergraph', file, '--port', '0'];
  const gateway = stage.start({ name: 'gateway', args, core: null, cwd: projectFolder, environment });
  const { url } = await gateway.exchange();
  const readySeconds = (performance.now() - startedAt) / 1000;
  const { cpuMs: readyCpuMs } = readUsage(gateway.pid);
  tell(`planning ${operations} operations over ${overAgencies} of ${agencies} agencies each`);
  const plans: number[] = [];
  for (let number = 0; number < operations; number += 1) plans.push(await planOnce(String(url), agencies, number));
  const { cpuMs, rssMb } = readUsage(gateway.pid);
  plans.sort((one, other) => one - other);
  return {
    readySeconds,
    readyCpuSeconds: readyCpuMs / 1000,
    coldPlanMs: plans[Math.floor(plans.length / 2)] ?? 0,
    coldPlanWorstMs: plans.at(-1) ?? 0,
    coldRequestCpuMs: (cpuMs - readyCpuMs) / operations,
    load: loadavg()[0] ?? 0,
    rssMb,
  };
}

/** How long the gateway says that it planned, in milliseconds. */
async function planOnce(url: string, agencies: number, number: number): Promise<number> {
  const before = await planSeconds(url);
  const body = JSON.stringify({ query: starQuery(agencies, overAgencies, number) });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  // No agency listens, so that each is told as unavailable; anything else would mean that nothing was planned.
  const answer = (await response.json()) as { readonly extensions?: { readonly agencies?: object } };
  const asked = Object.keys(answer.extensions?.agencies ?? {}).length;
  if (asked === 0) throw new Error(`Nothing was planned: ${JSON.stringify(answer).slice(0, 500)}`);
  return ((await planSeconds(url)) - before) * 1000;
}

async function planSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^panjereh_plan_seconds_sum (\S+)$/m.exec(text)?.[1] ?? 0);
}
