import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../tool-error.ts';
import { composeAgencies, readAgencies } from './country/agencies.ts';
import { askedPeople } from './country/country.ts';
import { contestants, type Contestant, type RunningGateway, type Scene } from './gateways/contestants.ts';
import { chooseCores } from './gateways/cores.ts';
import { installPeers } from './gateways/install-peers.ts';
import { writeOurFiles } from './gateways/our-settings.ts';
import { openSignIn, type SignIn } from './gateways/sign-in.ts';
import type { Stage } from './gateways/stage.ts';
import { withStage } from './gateways/with-stage.ts';
import { figuresOf, measureRound, type Harness, type Sample } from './measure.ts';
import type { Comparison, Figures } from './report/comparison.ts';
import { warmUp, type WarmUp, type WarmUpPlan } from './warm-up.ts';
import { workloadNames, type WorkloadName } from './workloads.ts';

export interface CompareOptions {
  /** Fewer and shorter rounds, and only the gateways that matter most. */
  readonly quick: boolean;
  /** Names of gateways; empty: all. */
  readonly only: readonly string[];
  readonly tell: (line: string) => void;
}

/** How often and how long each gateway is measured with so many connections, in milliseconds. */
interface Rounds {
  readonly connections: number;
  readonly rounds: number;
  readonly length: number;
}

interface MeasuringPlan {
  /** Before the first round, and not counted. */
  readonly warmUp: WarmUpPlan;
  readonly fifty: Rounds;
  readonly one: Rounds;
}

const plans: Readonly<Record<'quick' | 'full', MeasuringPlan>> = {
  quick: {
    warmUp: { window: 1200, most: 18_000, together: 54_000 },
    fifty: { connections: 50, rounds: 3, length: 1500 },
    one: { connections: 1, rounds: 2, length: 800 },
  },
  full: {
    warmUp: { window: 3000, most: 45_000, together: Infinity },
    fifty: { connections: 50, rounds: 7, length: 4000 },
    one: { connections: 1, rounds: 5, length: 2000 },
  },
};

interface Entrant {
  readonly contestant: Contestant;
  readonly gateway: RunningGateway;
}

/** Runs every gateway over the same agencies, in turn, and compares every answer. Leaves no process behind. */
export async function compareGateways(options: CompareOptions): Promise<Comparison> {
  await installPeers(options.tell);
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-bench-'));
  const signIn = await openSignIn();
  try {
    return await withStage(folder, (stage) => new Benchmark(options, stage, signIn, folder).run());
  } finally {
    signIn.close();
    await rm(folder, { recursive: true, force: true });
  }
}

class Benchmark {
  readonly #options: CompareOptions;
  readonly #stage: Stage;
  readonly #signIn: SignIn;
  readonly #folder: string;
  readonly #leftOut: Record<string, string> = {};
  readonly #bytes: Record<string, number> = {};
  readonly #busiest = { gateway: 0, replay: 0, load: 0 };
  #step = 0;

  constructor(options: CompareOptions, stage: Stage, signIn: SignIn, folder: string) {
    this.#options = options;
    this.#stage = stage;
    this.#signIn = signIn;
    this.#folder = folder;
  }

  async run(): Promise<Comparison> {
    const { harness, scene } = await this.#setUp();
    const entrants = await this.#startAll(scene);
    const plan = this.#options.quick ? plans.quick : plans.full;
    const fifty: Partial<Record<WorkloadName, Record<string, Figures>>> = {};
    const one: Partial<Record<WorkloadName, Record<string, Figures>>> = {};
    const warmedUp: Partial<Record<WorkloadName, Readonly<Record<string, WarmUp>>>> = {};
    for (const workload of workloadNames) {
      const checked = await this.#checkAll(harness, entrants, workload);
      warmedUp[workload] = await this.#warmUp(harness, checked, workload, plan);
      fifty[workload] = await this.#measure(harness, checked, workload, plan.fifty);
      one[workload] = await this.#measure(harness, checked, workload, plan.one);
    }
    return {
      node: process.version,
      when: new Date().toISOString(),
      people: askedPeople,
      titles: Object.fromEntries(entrants.map(({ contestant: { name, title } }) => [name, title()])),
      heavy: fifty.heavy ?? {},
      small: fifty.small ?? {},
      oneConnection: { heavy: one.heavy ?? {}, small: one.small ?? {} },
      warmUp: { heavy: warmedUp.heavy ?? {}, small: warmedUp.small ?? {} },
      bytes: { heavy: this.#bytes['heavy'] ?? 0, small: this.#bytes['small'] ?? 0 },
      busiest: this.#busiest,
      leftOut: this.#leftOut,
    };
  }

  /** The agencies and the load generator, and the files that gateways start from. */
  async #setUp(): Promise<{ readonly harness: Harness; readonly scene: Scene }> {
    const cores = chooseCores();
    if (cores.gateway === null)
      this.#options.tell('no second core or no taskset: nothing is pinned, figures are rough');
    const program = (name: string) => join(import.meta.dirname, name, 'main.ts');
    const replay = this.#stage.start({ name: 'replay', args: [program('replay')], core: cores.replay });
    const load = this.#stage.start({ name: 'load', args: [program('load')], core: cores.load });
    const [{ addresses }] = await Promise.all([replay.exchange(), load.exchange()]);
    load.send({ tokens: this.#signIn.tokens });
    const found = addresses as Record<string, string>;
    const files = await this.#writeFiles(found);
    const scene: Scene = {
      stage: this.#stage,
      core: cores.gateway,
      addresses: found,
      ...files,
      writeOurFiles: (name, settings) =>
        writeOurFiles(join(this.#folder, name), settings, { addresses: found, signIn: this.#signIn }),
    };
    return { harness: { replay, load }, scene };
  }

  async #writeFiles(addresses: Readonly<Record<string, string>>) {
    const [supergraphFile, servicesFile] = ['supergraph.graphql', 'services.json'].map((name) =>
      join(this.#folder, name),
    ) as [string, string];
    const services = readAgencies().map(({ name, sdl }) => ({ name, schema: sdl, url: addresses[name] }));
    await writeFile(supergraphFile, composeAgencies(addresses).supergraph);
    await writeFile(servicesFile, JSON.stringify(services));
    return { supergraphFile, servicesFile };
  }

  async #startAll(scene: Scene): Promise<readonly Entrant[]> {
    const entrants: Entrant[] = [];
    for (const contestant of this.#chosen()) {
      this.#options.tell(`starting ${contestant.name}`);
      const gateway = await contestant.start(scene).catch((error: Error) => this.#leaveOut(contestant, error.message));
      if (gateway !== null) entrants.push({ contestant, gateway });
    }
    return entrants;
  }

  #chosen(): readonly Contestant[] {
    const { quick, only } = this.#options;
    return contestants.filter(({ name, quick: inQuick }) =>
      only.length > 0 ? only.includes(name) : inQuick || !quick,
    );
  }

  /** Every person once: each answer is compared, and each request to an agency recorded. */
  async #checkAll(harness: Harness, entrants: readonly Entrant[], workload: WorkloadName): Promise<readonly Entrant[]> {
    const right: Entrant[] = [];
    for (const entrant of entrants) {
      const { contestant, gateway } = entrant;
      this.#options.tell(`${workload}: comparing ${askedPeople} answers of ${contestant.name}`);
      const task = {
        gateway: contestant.name,
        url: gateway.url,
        workload,
        connections: 8,
        length: 'once',
        offset: 0,
        anonymous: contestant.anonymous === true,
      } as const;
      const { load } = await measureRound(harness, gateway, task);
      this.#bytes[workload] ??= load.bytes;
      if (load.wrong === 0) right.push(entrant);
      else
        this.#leaveOut(
          contestant,
          `${load.wrong} of ${load.requests} answers to ${workload} are wrong: ${load.example}`,
        );
    }
    return right;
  }

  async #warmUp(
    harness: Harness,
    entrants: readonly Entrant[],
    workload: WorkloadName,
    { warmUp: plan, fifty: { connections } }: MeasuringPlan,
  ): Promise<Readonly<Record<string, WarmUp>>> {
    this.#options.tell(`${workload}, ${connections} connections: warming up`);
    const byName = new Map(entrants.map((entrant) => [entrant.contestant.name, entrant]));
    return warmUp([...byName.keys()], plan, async (name) => {
      const { load, cpuMs } = await this.#round(harness, byName.get(name)!, workload, {
        connections,
        length: plan.window,
      });
      this.#step += 137;
      return { seconds: load.seconds, requests: load.requests, cpuMs };
    });
  }

  /** A B C A B C …: what disturbs the machine disturbs everyone. */
  async #measure(
    harness: Harness,
    entrants: readonly Entrant[],
    workload: WorkloadName,
    { connections, rounds, length }: Rounds,
  ): Promise<Record<string, Figures>> {
    const samples = new Map<string, Sample[]>(entrants.map(({ contestant }) => [contestant.name, []]));
    for (let round = 1; round <= rounds; round += 1) {
      this.#options.tell(`${workload}, ${connections} connections: round ${round} of ${rounds}`);
      for (const entrant of entrants) {
        const sample = await this.#round(harness, entrant, workload, { connections, length });
        samples.get(entrant.contestant.name)?.push(sample);
        if (connections > 1) this.#noteShares(sample);
      }
      this.#step += 137;
    }
    return Object.fromEntries([...samples].map(([name, own]) => [name, figuresOf(own)]));
  }

  /** @throws {ToolError} when an answer is wrong */
  async #round(
    harness: Harness,
    { contestant, gateway }: Entrant,
    workload: WorkloadName,
    load: { readonly connections: number; readonly length: number },
  ): Promise<Sample> {
    const { name, anonymous = false } = contestant;
    const task = { gateway: name, url: gateway.url, workload, offset: this.#step, anonymous, ...load };
    const sample = await measureRound(harness, gateway, task);
    this.#refuseWrong(contestant, workload, sample);
    return sample;
  }

  #refuseWrong({ name }: Contestant, workload: WorkloadName, { load, recorded, fetches }: Sample): void {
    if (load.wrong > 0) {
      throw new ToolError(
        `${name}: ${load.wrong} of ${load.requests} answers to ${workload} are wrong under load: ${load.example}`,
      );
    }
    if (recorded > fetches / 100) {
      this.#options.tell(
        `${name}: ${recorded} of ${fetches} requests to agencies were new under load, and not replayed`,
      );
    }
  }

  #noteShares({ shares }: Sample): void {
    for (const part of ['gateway', 'replay', 'load'] as const) {
      this.#busiest[part] = Math.max(this.#busiest[part], Number(shares[part].toFixed(2)));
    }
  }

  #leaveOut({ name, needed }: Contestant, reason: string): null {
    if (needed) throw new ToolError(`${name}: ${reason}`);
    this.#leftOut[name] = reason;
    this.#options.tell(`${name} is left out: ${reason}`);
    return null;
  }
}
