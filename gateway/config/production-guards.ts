import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../kernel/start-error.ts';
import { isLoopbackName } from './loopback-name.ts';
import type { WrittenConfig } from './schema.ts';

/**
 * With a real issuer configured, nothing made up may be near it: neither the issuer of personas, nor keys, secrets
 * and data that `npm start` wrote.
 *
 * @throws StartError DEVELOPMENT_IN_PRODUCTION naming the key.
 */
export function guardProduction(written: WrittenConfig): void {
  if (written.identity?.issuer === undefined) return;
  if (written.issuer !== undefined) refuse('issuer', 'it signs in made-up personas');
  if (written.development) refuse('development', 'it marks a configuration with seeded data');
  for (const key of ['issuer', 'jwksUri'] as const) {
    const address = written.identity[key];
    if (address === undefined || isProtected(new URL(address))) continue;
    throw new StartError('CONFIG_INVALID', `identity.${key} must be https, except on a loopback address.`);
  }
  for (const [key, file] of keyFiles(written)) {
    if (file !== undefined && isSeeded(dirname(file))) refuse(key, 'it lies in a data folder that "npm start" seeded');
  }
}

function keyFiles({
  agencies,
  identity,
  ledger,
  rights,
}: WrittenConfig): readonly (readonly [string, string | undefined])[] {
  return [
    ['agencies.keysFolder', agencies.keysFolder],
    ['identity.pairwiseSecretFile', identity?.pairwiseSecretFile],
    ['ledger.subjectKeyFile', ledger?.subjectKeyFile],
    ['rights.databaseFile', rights?.databaseFile],
  ];
}

/** `npm start` leaves its list of personas beside everything that it makes. */
function isSeeded(folder: string): boolean {
  return existsSync(join(folder, 'personas.json'));
}

function isProtected({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || isLoopbackName(hostname);
}

function refuse(key: string, reason: string): never {
  throw new StartError(
    'DEVELOPMENT_IN_PRODUCTION',
    `identity.issuer names a real issuer, so "${key}" is refused: ${reason}. Remove one of the two.`,
  );
}
