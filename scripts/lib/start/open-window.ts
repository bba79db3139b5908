import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { citizenScopes, officialScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Member, ProcessGroup, Program } from '../process-group.ts';
import { projectFolder } from '../project-folder.ts';
import { composeWhenNeeded } from './compose-when-needed.ts';
import type { ProgressDisplay } from './progress-display.ts';
import { scopesOfSupergraph } from './scopes-of-supergraph.ts';
import { agencyFile, type StartPlan } from './settle-start.ts';
import { writeGatewayConfig } from './write-gateway-config.ts';

/** The processes of the running window. */
export interface OpenWindow {
  readonly gateway: Member;
  readonly agencies: readonly Member[];
}

/** The lines of the progress display. */
export function partsOf({ rover }: StartPlan): string[] {
  return ['schema', 'explorer', ...rover.subgraphs.map(({ name }) => name), 'gateway'];
}

/**
 * Starts every agency, the schema, the explorer page and the gateway, at the same time as far as one does not need
 * the other. Resolves when all are ready. Whoever calls this stops the group, also when it rejects.
 *
 * @throws {ToolError} naming what did not start, and why
 */
export async function openWindow(plan: StartPlan, group: ProcessGroup, display: ProgressDisplay): Promise<OpenWindow> {
  const agencies = agencyPrograms(plan).map((program) => group.start(program));
  const [gateway] = await Promise.all([
    openGateway(plan, group, display),
    ...agencies.map((agency) => agency.ready.then(() => display.done(agency.name))),
  ]);
  return { gateway, agencies };
}

/** What somebody may ask for at sign-in; the rest is for back offices. */
const forPeople: ReadonlySet<string> = new Set([...citizenScopes, ...officialScopes]);

/** One arena of malloc, as `npm run gateway` has it: several keep what they free to themselves. */
const oneArena = { MALLOC_ARENA_MAX: '1' } as const;

/**
 * An agency of one machine answers little: with these its process takes 50 to 60 MB in place of 100.
 * A small young generation, code made for size, and one arena of malloc. GraphQL.js looks twice at everything where
 * NODE_ENV says nothing.
 */
const sparing = {
  flags: ['--max-semi-space-size=1', '--optimize-for-size'],
  environment: { ...oneArena, NODE_ENV: process.env['NODE_ENV'] ?? 'production' },
} as const;

/**
 * At the first start one agency alone fills the cache of compiled modules. All read the same ones, and Node writes
 * them while a process ends: seven writers would make Ctrl-C wait for seconds.
 */
function agencyPrograms({ data, people, agencyPorts }: StartPlan): Program[] {
  const isCacheFilled = readdirSync(join(data, 'cache')).length > 0;
  return [...agencyPorts].map(([name, port], index) => ({
    name,
    file: agencyFile(name),
    args: ['--data', data, '--port', String(port), '--people', String(people)],
    flags: sparing.flags,
    environment: {
      ...sparing.environment,
      ...(isCacheFilled || index === 0 ? {} : { NODE_DISABLE_COMPILE_CACHE: '1' }),
    },
  }));
}

async function openGateway(plan: StartPlan, group: ProcessGroup, display: ProgressDisplay): Promise<Member> {
  const explorer = join(plan.data, 'explorer');
  const [supergraph] = await Promise.all([compose(plan, group, display), buildExplorer(group, explorer, display)]);
  const scopes = scopesOfSupergraph(supergraph).filter((scope) => forPeople.has(scope));
  const config = writeGatewayConfig(plan.data, { ...plan, supergraph, explorer, scopes });
  const file = join(projectFolder, 'gateway/main.ts');
  const gateway = group.start({ name: 'gateway', file, args: ['--config', config], environment: oneArena });
  await gateway.ready;
  display.done('gateway');
  return gateway;
}

async function compose({ rover, data }: StartPlan, group: ProcessGroup, display: ProgressDisplay): Promise<string> {
  const supergraph = await composeWhenNeeded(group, rover, data);
  display.done('schema');
  return supergraph;
}

async function buildExplorer(group: ProcessGroup, folder: string, display: ProgressDisplay): Promise<void> {
  const file = join(projectFolder, 'scripts/build-explorer.ts');
  await group.run({ name: 'explorer', file, args: ['--out', folder] });
  display.done('explorer');
}
