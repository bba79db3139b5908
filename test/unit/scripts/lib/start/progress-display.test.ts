import { describe, expect, it } from '@jest/globals';
import { createProgressDisplay } from '../../../../../scripts/lib/start/progress-display.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
}

describe('createProgressDisplay', () => {
  it('writes one line for each finished part where there is no terminal', () => {
    const output = recorder(false);
    const display = createProgressDisplay(['post', 'bills'], output);
    display.update('post', 0.5);
    display.done('bills');
    display.done('bills');
    display.say('post: keeps its people');
    expect(output.written).toEqual(['1/2 bills\n', 'post: keeps its people\n']);
  });

  it('says now and then what is on its way', () => {
    const output = recorder(false);
    let time = 0;
    const display = createProgressDisplay(['post', 'bills', 'gateway'], output, () => time);
    display.update('post', 0.25);
    display.update('bills', 0.5);
    time = 2000;
    display.update('post', 0.509);
    display.update('post', 0.51);
    expect(output.written).toEqual(['post 50%, bills 50%\n']);
  });

  it('redraws its lines in place on a terminal', () => {
    const output = recorder(true);
    const display = createProgressDisplay(['post', 'bills'], output);
    display.update('post', 0.5);
    expect(output.written.at(-2)).toBe('\u001B[2A');
    expect(output.written.at(-1)).toContain('██████████░░░░░░░░░░ 50%');
  });

  it('does not redraw what looks the same', () => {
    const output = recorder(true);
    const display = createProgressDisplay(['post'], output);
    display.update('post', 0.5);
    const drawn = output.written.length;
    display.update('post', 0.501);
    expect(output.written).toHaveLength(drawn);
  });
});
