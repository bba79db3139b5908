import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { gatewayCommand } from '../../../../../scripts/lib/bench/gateways/gateway-command.ts';
import { projectFolder } from '../../../../../scripts/lib/project-folder.ts';

it('measures the gateway by the program that `npm run gateway` runs', () => {
  expect(existsSync(join(projectFolder, gatewayCommand().args.at(-1) ?? 'no program'))).toBe(true);
});

it('gives it the environment that `npm run gateway` gives it', () => {
  expect(gatewayCommand().environment).toEqual({ MALLOC_ARENA_MAX: '1' });
});
