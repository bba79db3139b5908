/** How far each part of the start is. */
export interface ProgressDisplay {
  /** Part of the way, or a word for what is going on. */
  update(name: string, state: number | string): void;
  done(name: string): void;
  /** A line of its own, above what moves. */
  say(line: string): void;
  /** Nothing more is shown. */
  close(): void;
}

interface Output {
  readonly isTTY?: boolean;
  /** 0 where the terminal does not say. */
  readonly columns?: number;
  write(text: string): unknown;
}

const barWidth = 20;

/**
 * Shows the parts of the start: on a terminal one line each, redrawn in place; elsewhere one line for each part that
 * is done, and now and then one for what is on its way, so that a log stays short.
 *
 * @param now the clock, in milliseconds
 */
export function createProgressDisplay(
  names: readonly string[],
  output: Output,
  now: () => number = () => performance.now(),
): ProgressDisplay {
  const display = output.isTTY === true ? movingDisplay(names, output) : plainDisplay(names, output, now);
  let open = true;
  return {
    update: (name, state) => void (open && display.update(name, state)),
    done: (name) => void (open && display.done(name)),
    say: (line) => void (open && display.say(line)),
    close() {
      open = false;
    },
  };
}

type Drawing = Omit<ProgressDisplay, 'close'>;

/** Between two lines about what is on its way, in milliseconds. */
const pause = 2000;

function plainDisplay(names: readonly string[], output: Output, now: () => number): Drawing {
  const left = new Map<string, string>(names.map((name) => [name, '']));
  let spoken = now();
  const say = (line: string) => {
    spoken = now();
    output.write(`${line}\n`);
  };
  return {
    update(name, state) {
      if (!left.has(name)) return;
      left.set(name, typeof state === 'number' ? `${name} ${Math.floor(state * 100)}%` : `${name} ${state}`);
      if (now() - spoken >= pause) say([...left.values()].filter((part) => part !== '').join(', '));
    },
    done(name) {
      if (left.delete(name)) say(`${names.length - left.size}/${names.length} ${name}`);
    },
    say,
  };
}

function movingDisplay(names: readonly string[], output: Output): Drawing {
  const states = new Map<string, number | string>(names.map((name) => [name, '']));
  const width = Math.max(...names.map((name) => name.length));
  const up = `\u001B[${names.length}A`;
  const lines = () =>
    [...states].map(([name, state]) =>
      `\u001B[2K  ${name.padEnd(width)}  ${drawn(state)}`.slice(0, output.columns || 80),
    );
  const draw = () => void output.write(`${lines().join('\n')}\n`);
  const set = (name: string, state: number | string) => {
    if (!states.has(name) || states.get(name) === state || states.get(name) === finished) return;
    states.set(name, state);
    output.write(up);
    draw();
  };
  draw();
  return {
    update: (name, state) => set(name, typeof state === 'number' ? Math.round(state * barWidth) / barWidth : state),
    done: (name) => set(name, finished),
    say(line) {
      output.write(`${up}\u001B[J${line}\n`);
      draw();
    },
  };
}

const finished = 'ready · آماده';

function drawn(state: number | string): string {
  if (typeof state === 'string') return state;
  const filled = Math.round(state * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${Math.round(state * 100)}%`;
}
