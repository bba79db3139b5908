import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ProcessGroup, type ProcessGroupOptions, type Program } from '../../../../scripts/lib/process-group.ts';
import { isRunning } from '../../../../scripts/lib/start/process-identity.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

/** A program that tells its process number and then does as the code says. */
function program(name: string, code: string): Program {
  const file = join(folder.path, `${name}.mjs`);
  writeFileSync(file, `process.send({ type: 'pid', pid: process.pid });\n${code}\n`);
  return { name, file, args: [] };
}

function group(options: Partial<ProcessGroupOptions> = {}): ProcessGroup & { readonly pids: readonly number[] } {
  const pids: number[] = [];
  const made = new ProcessGroup({
    logFolder: folder.path,
    environment: process.env,
    onMessage: (_name, { pid }) => void (typeof pid === 'number' && pids.push(pid)),
    ...options,
  });
  return Object.assign(made, { pids });
}

const ready = "process.send({ type: 'ready', url: 'http://post.test' });";
const stay = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);";

describe('ProcessGroup', () => {
  it('says where a member answers once it is ready', async () => {
    const processes = group();
    const member = processes.start(program('post', stay + ready));
    await expect(member.ready).resolves.toBe('http://post.test');
    await processes.stop();
  });

  it('leaves no process, not even one that does not hear SIGTERM', async () => {
    const processes = group({ grace: 50 });
    const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
    await Promise.all([
      processes.start(program('polite', stay + ready)).ready,
      processes.start(program('deaf', deaf + ready)).ready,
    ]);
    await processes.stop();
    expect(processes.pids.map(isRunning)).toEqual([false, false]);
  });

  it('tells which member did not start, with the reason it gave', async () => {
    const processes = group();
    const member = processes.start(
      program(
        'post',
        "console.error('post: Port 1 is taken. [EADDRINUSE]'); process.exitCode = 1; process.disconnect();",
      ),
    );
    await expect(member.ready).rejects.toMatchObject({
      message: 'post did not start: Port 1 is taken. [EADDRINUSE]',
      persian: '«post» راه نیفتاد.',
    });
    await processes.stop();
  });

  it('finds the sentence in the stack of a member that crashed', async () => {
    const processes = group();
    const member = processes.start(program('post', "throw new TypeError('Nobody knows the way.');"));
    await expect(member.ready).rejects.toThrow('post did not start: TypeError: Nobody knows the way.');
    await processes.stop();
  });

  it('tells when a member ends later', async () => {
    const processes = group();
    const member = processes.start(
      program(
        'post',
        `${ready} process.on('message', () => {}); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1);`,
      ),
    );
    await expect(member.ended).resolves.toBe('it was ended by SIGKILL');
    await processes.stop();
  });

  it('passes on what members report, and keeps what they log', async () => {
    const messages: unknown[] = [];
    const processes = group({ onMessage: (name, { type, done }) => messages.push([name, type, done]) });
    const talk = "process.send({ type: 'progress', done: 5 }); console.log('a line');";
    await processes.run(program('post', `${talk} process.disconnect();`));
    expect(messages).toContainEqual(['post', 'progress', 5]);
    expect(readFileSync(join(folder.path, 'post.log'), 'utf8')).toBe('a line\n');
  });

  it('runs a program to its end and hands on all that it complained of', async () => {
    const complain = "console.error('one'); console.error('two'); process.exitCode = 1; process.disconnect();";
    await expect(group().run(program('compose', complain))).rejects.toThrow('one\ntwo');
  });

  it('starts nothing more once it is stopping', async () => {
    const processes = group();
    await processes.stop();
    expect(() => processes.start(program('late', stay))).toThrow('late is not started: everything is stopping.');
  });
});
