import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFile } from '../../../schema/grant/key-file.ts';
import type { AgencyUnderTest } from '../conformance/agency-under-test.ts';
import { composeOnce } from '../conformance/compose-once.ts';
import { inputOf, recorderOf, recordMutation, type SubgraphRun } from '../conformance/record-run.ts';
import { testAgency } from '../conformance/test-agency.ts';
import { projectFolder } from '../project-folder.ts';
import { readRover } from '../read-rover.ts';
import { keyFileOf } from '../start/make-secrets.ts';
import type { Answer, Mission } from './mission-row.ts';

const { subgraphs: registered } = readRover(join(projectFolder, 'rover.yaml'));
const composes = composeOnce();

/** Where an agency of the window answers. */
export function addressOf({ data }: Pick<Mission, 'data'>, agency: string): string {
  const ports = JSON.parse(readFileSync(join(data, 'ports.json'), 'utf8')) as Record<string, number>;
  return `http://127.0.0.1:${ports[agency]}/graphql`;
}

/** Runs the conformance suite against a live agency of the window, or against whatever is at `url`. */
export function testLive(
  { data }: Pick<Mission, 'data'>,
  name: string,
  { url = addressOf({ data }, name), backup }: { readonly url?: string; readonly backup?: string } = {},
): Promise<SubgraphRun> {
  const keys = new KeyFile(keyFileOf(data, name), { onTrouble: () => undefined });
  const agency: AgencyUnderTest = { name, url, registered, keys, composes };
  return testAgency(agency, backup, () => undefined);
}

/** Puts a run on record through the gateway; as the office that may, when not told otherwise. */
export function record(mission: Mission, run: SubgraphRun, key: string, office = recorderOf(run)): Promise<Answer> {
  const reader = { office, scopes: ['connection:record'] };
  return mission.ask(reader, recordMutation, { variables: { input: inputOf(run), key } });
}
