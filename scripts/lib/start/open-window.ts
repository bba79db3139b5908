import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { citizenScopes, officialScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Member, ProcessGroup, Program } from '../process-group.ts';
import { projectFolder } from '../project-folder.ts';
import { composeWhenNeeded } from './compose-when-needed.ts';
import { packWhenNeeded } from './pack-when-needed.ts';
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
  const [agencies, gateway] = await Promise.all([
    openAgencies(plan, group, display),
    openGateway(plan, group, display),
  ]);
  return { gateway, agencies };
}

/**
 * At the first start one agency goes ahead and fills the cache of compiled modules, which all the others read: without it
 * they would compile for longer than they do anything else.
 */
async function openAgencies(plan: StartPlan, group: ProcessGroup, display: ProgressDisplay): Promise<Member[]> {
  const { folder, isNew } = await packWhenNeeded(group, plan.data);
  const [first, ...others] = agencyPrograms(plan, folder).map((program) => () => group.start(program));
  if (first === undefined) return [];
  const ahead = first();
  if (isNew) await ahead.ready;
  const agencies = [ahead, ...others.map((start) => start())];
  await Promise.all(agencies.map(({ name, ready }) => ready.then(() => display.done(name))));
  return agencies;
}

/** What somebody may ask for at sign-in; the rest is for back offices. */
const forPeople: ReadonlySet<string> = new Set([...citizenScopes, ...officialScopes]);

/** One arena of malloc, as `npm run gateway` has it: several keep what they free to themselves. */
const oneArena = { MALLOC_ARENA_MAX: '1' } as const;

/**
 * An agency of one machine answers little: with these its process takes 50 to 60 MB in place of 100.
 * A small young generation, code made for size, one arena of malloc, and a collector that may be asked. GraphQL.js looks
 * twice at everything where NODE_ENV says nothing.
 */
const sparing = {
  flags: ['--max-semi-space-size=1', '--optimize-for-size', '--expose-gc'],
  environment: { ...oneArena, NODE_ENV: process.env['NODE_ENV'] ?? 'production' },
} as const;

const usePackages = pathToFileURL(join(projectFolder, 'scripts/lib/packages/use-packages.ts')).href;

function agencyPrograms({ data, people, agencyPorts }: StartPlan, packages: string): Program[] {
  return [...agencyPorts].map(([name, port]) => ({
    name,
    file: agencyFile(name),
    args: ['--data', data, '--port', String(port), '--people', String(people)],
    flags: [...sparing.flags, '--import', usePackages],
    environment: { ...sparing.environment, PANJEREH_PACKAGES: packages },
  }));
}

async function openGateway(plan: StartPlan, group: ProcessGroup, display: ProgressDisplay): Promise<Member> {
  const explorer = join(plan.data, 'explorer');
  const [supergraph] = await Promise.all([compose(plan, group, display), buildExplorer(group, explorer, display)]);
  const scopes = scopesOfSupergraph(supergraph).filter((scope) => forPeople.has(scope));
  const config = writeGatewayConfig(plan.data, { ...plan, supergraph, explorer, scopes });
  const file = join(projectFolder, 'gateway/main.ts');
  const gateway = group.start({
    name: 'gateway',
    file,
    args: ['--config', config],
    flags: ['--expose-gc'],
    environment: oneArena,
  });
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
