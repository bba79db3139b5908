import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import { readRover, type Rover } from '../read-rover.ts';
import { ToolError } from '../tool-error.ts';
import { findFreePort, isPortFree, settleInnerPorts } from './inner-ports.ts';
import { makeSecrets } from './make-secrets.ts';
import { settlePeople } from './settle-people.ts';
import type { StartOptions } from './start-options.ts';
import { writeAddresses } from './write-addresses.ts';

/** What is settled before the first process starts. */
export interface StartPlan {
  readonly rover: Rover;
  readonly data: string;
  readonly people: number;
  /** The gateway's port. */
  readonly port: number;
  readonly agencyPorts: ReadonlyMap<string, number>;
}

/**
 * The list of agencies, which `npm start` reads before it touches anything.
 *
 * @throws {ToolError} when rover.yaml is malformed, or an agency has no program
 */
export function readAgencies(): Rover {
  const rover = readRover(join(projectFolder, 'rover.yaml'));
  for (const { name } of rover.subgraphs) {
    if (existsSync(agencyFile(name))) continue;
    throw new ToolError(
      `rover.yaml names ${name}, but there is no ${agencyFile(name)}.`,
      `rover.yaml از «${name}» نام می‌برد، ولی برنامهٔ آن نیست.`,
    );
  }
  return rover;
}

/** The program of an agency. */
export function agencyFile(name: string): string {
  return join(projectFolder, 'subgraphs', name, 'main.ts');
}

/**
 * Settles the number of people, the ports and the secrets. The data folder is this process's own by now.
 *
 * @throws {ToolError} when the gateway's port is taken, or the folder holds another number of people
 */
export async function settleStart({ port, data, people: asked }: StartOptions, rover: Rover): Promise<StartPlan> {
  if (port !== 0 && !(await isPortFree(port))) {
    throw new ToolError(
      `Port ${port} of 127.0.0.1 is taken, or not allowed. Choose another: npm start -- --port ${port === 65_535 ? 4000 : port + 1}`,
      `پورت ${port} گرفته است یا مجاز نیست. با --port شمارهٔ دیگری بدهید.`,
    );
  }
  const people = settlePeople(data, asked);
  const agencies = rover.subgraphs.map(({ name }) => name);
  makeSecrets(data, agencies);
  const agencyPorts = await settleInnerPorts(data, agencies);
  writeAddresses(data, new Map([...agencyPorts].map(([name, at]) => [name, `http://127.0.0.1:${at}`])));
  return { rover, data, people, port: port === 0 ? await findFreePort(agencyPorts.values()) : port, agencyPorts };
}
