import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KeyFile } from '../schema/grant/key-file.ts';
import type { AgencyUnderTest } from './lib/conformance/agency-under-test.ts';
import { composeOnce } from './lib/conformance/compose-once.ts';
import { recordRun, type SubgraphRun } from './lib/conformance/record-run.ts';
import { describeCheck, describeRun } from './lib/conformance/describe-run.ts';
import { testAgency } from './lib/conformance/test-agency.ts';
import { projectFolder } from './lib/project-folder.ts';
import { readRover, type RoverSubgraph } from './lib/read-rover.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { keyFileOf } from './lib/start/make-secrets.ts';
import { readJsonFile } from './lib/start/read-json-file.ts';
import { ToolError } from './lib/tool-error.ts';

const usage = `Usage: npm run conformance [-- --agency NAME] [--json FILE] [--record] [--data DIR] [--gateway URL]

Tests running agencies from outside, by their address, their keys and the registered schemas alone: who may call, which
schema is served and whether it composes, how errors look, what is given of people and to whom, how unknown things are
answered, the general services, health, hosting and time. Nothing is changed there. Start the agencies before (npm start).
دستگاه‌های در حال اجرا را از بیرون می‌آزماید: چه کسی می‌تواند بپرسد، چه طرح‌واره‌ای می‌دهند و آیا ترکیب می‌شود، شکل خطاها،
دادهٔ اشخاص، ناشناخته‌ها، خدمات عمومی، سلامت و میزبانی. چیزی تغییر نمی‌کند. پیش از آن دستگاه‌ها را راه بیندازید.

  --agency NAME   this one only, by its name in rover.yaml; may come several times
  --backup NAME=URL  where its backup data centre answers: that is tested and recorded too; may come several times
  --url NAME=URL  where it answers, in place of its port in the data folder; may come several times
  --json FILE     writes everything that was found into a file too
  --record        puts each run on record in the catalogue, through the gateway: as the operator's back office, of the
                  operator's own subgraphs as the secretariat's
  --gateway URL   the gateway to record through (default http://127.0.0.1:4000)
  --data DIR      the data folder, with ports.json, keys/ and back-offices/ (default .data)
  --help          print this

The exit code is 0 when every check of every agency passed, and what was to be recorded is on record.
`;

async function testAll({ flags, words }: CommandInput): Promise<void> {
  if (words.length > 0) throw new ToolError(`conformance takes no words, but got: ${words.join(' ')}.\n\n${usage}`);
  const data = textOf(flags['data']) ?? '.data';
  const { subgraphs } = readRover(join(projectFolder, 'rover.yaml'));
  const chosen = chosenOf(listOf(flags['agency']), subgraphs);
  const [urls, backups] = [readPairs(flags['url'], '--url'), readPairs(flags['backup'], '--backup')];
  const composes = composeOnce();
  const runs: SubgraphRun[] = [];
  for (const { name } of chosen) {
    const agency = {
      name,
      url: urls.get(name) ?? urlOf(data, name),
      registered: subgraphs,
      keys: keysOf(data, name),
      composes,
    };
    runs.push(await testLoudly(agency, backups.get(name)));
  }
  const json = textOf(flags['json']);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(runs, null, 2)}\n`);
  if (flags['record'] === true) await recordAll(runs, textOf(flags['gateway']) ?? 'http://127.0.0.1:4000', data);
  process.exitCode = runs.every(({ failed }) => failed === 0) ? 0 : 1;
}

async function testLoudly(agency: AgencyUnderTest, backup: string | undefined): Promise<SubgraphRun> {
  process.stdout.write(`\n${agency.name}  ${agency.url}\n`);
  const run = await testAgency(agency, backup, (result) => void process.stdout.write(describeCheck(result)));
  process.stdout.write(describeRun(run));
  return run;
}

async function recordAll(runs: readonly SubgraphRun[], gateway: string, data: string): Promise<void> {
  for (const run of runs) {
    const { id, office } = await recordRun(run, gateway, data);
    process.stdout.write(`${run.subgraph}: on record as ${id}, by ${office} · ثبت شد\n`);
  }
}

function chosenOf(names: readonly string[], subgraphs: readonly RoverSubgraph[]): readonly RoverSubgraph[] {
  const unknown = names.find((name) => !subgraphs.some((one) => one.name === name));
  if (unknown === undefined)
    return names.length === 0 ? subgraphs : subgraphs.filter(({ name }) => names.includes(name));
  const known = subgraphs.map(({ name }) => name).join(', ');
  throw new ToolError(
    `--agency takes an agency of rover.yaml, but is ${JSON.stringify(unknown)}: ${known}.`,
    `«${unknown}» دستگاهی در rover.yaml نیست.`,
  );
}

function urlOf(data: string, agency: string): string {
  const port = readJsonFile(join(data, 'ports.json'), z.record(z.string(), z.number()))?.[agency];
  if (port !== undefined) return `http://127.0.0.1:${port}/graphql`;
  throw new ToolError(
    `${data} knows no port of ${agency}; start the agencies with "npm start", or say with --url where it answers.`,
    'نشانی دستگاه دانسته نیست؛ دستگاه‌ها را با «npm start» راه بیندازید یا با --url بگویید.',
  );
}

function keysOf(data: string, agency: string): KeyFile {
  const file = keyFileOf(data, agency);
  if (!existsSync(file)) throw new ToolError(`There is no ${file}.`, 'پروندهٔ کلیدها نیست.');
  try {
    return new KeyFile(file, { onTrouble: () => undefined });
  } catch (error) {
    throw new ToolError((error as Error).message, 'این پرونده مجموعه‌ای از کلیدها نیست.');
  }
}

function readPairs(flag: unknown, name: string): ReadonlyMap<string, string> {
  const pairs = listOf(flag).map((text) => {
    const [agency, ...rest] = text.split('=');
    const url = rest.join('=');
    if (agency !== undefined && /^https?:\/\/./.test(url) && URL.canParse(url)) return [agency, url] as const;
    throw new ToolError(`${name} takes NAME=http://…, but is ${JSON.stringify(text)}.`, `${name} نام=نشانی می‌خواهد.`);
  });
  return new Map(pairs);
}

function listOf(flag: unknown): readonly string[] {
  return Array.isArray(flag) ? flag.filter((one) => typeof one === 'string') : [];
}

function textOf(flag: unknown): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

await runCommand({
  usage,
  options: {
    agency: { type: 'string', multiple: true },
    backup: { type: 'string', multiple: true },
    url: { type: 'string', multiple: true },
    json: { type: 'string' },
    record: { type: 'boolean' },
    gateway: { type: 'string' },
    data: { type: 'string' },
  },
  run: testAll,
});
