import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { scriptCommand } from '../../../../scripts/lib/script-command.ts';
import { projectFolder } from '../../../../scripts/lib/project-folder.ts';

it.each(['start', 'gateway'] as const)('finds the program that the npm script %s runs', (name) => {
  expect(existsSync(join(projectFolder, scriptCommand(name).args.at(-1) ?? 'no program'))).toBe(true);
});

it('gives the gateway the environment that `npm run gateway` gives it', () => {
  expect(scriptCommand('gateway').environment).toEqual({ MALLOC_ARENA_MAX: '1' });
});
