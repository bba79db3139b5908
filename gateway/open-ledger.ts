import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config/config.ts';
import { StartError } from './kernel/start-error.ts';
import type { LedgerOptions, OpenLedger } from './ledger/ledger.ts';

/**
 * Opens the ledger, when the configuration names one, and settles what gateways that ended left open in it.
 *
 * @throws StartError
 */
export async function openLedgerOf({ ledger, agencies }: GatewayConfig, log: Logger): Promise<OpenLedger | null> {
  if (ledger === null) return null;
  const { openLedger } = await import('./ledger/ledger.ts');
  return openLedger({
    ...ledger,
    checkpoints: checkpointsOf(ledger, agencies),
    onCheckpoint(troubles) {
      if (troubles.length > 0) log.warn({ troubles }, 'a checkpoint of the ledger is not countersigned by all');
    },
    onOpened: (opened) => log.info(opened, 'the ledger is open'),
    onFailed: (failure) => log.error(failure, 'the ledger cannot be written; personal requests are refused'),
  });
}

function checkpointsOf(
  { witnesses, checkpoint }: NonNullable<GatewayConfig['ledger']>,
  { keysFolder, named }: GatewayConfig['agencies'],
): LedgerOptions['checkpoints'] {
  if (witnesses.length === 0) return null;
  const asked = witnesses.map((name) => ({
    name,
    origin: originOf(name, named[name]?.url ?? null),
    keyFile: keyFileOf(name, keysFolder),
  }));
  return { witnesses: asked, interval: checkpoint };
}

function originOf(name: string, url: string | null): string {
  if (url !== null) return new URL(url).origin;
  throw new StartError('CONFIG_INVALID', `ledger.witnesses names "${name}": set agencies.${name}.url as well.`);
}

function keyFileOf(name: string, folder: string | null): string {
  const file = folder === null ? null : join(folder, `${name}.json`);
  if (file !== null && existsSync(file)) return file;
  const where = folder === null ? 'set agencies.keysFolder' : `make its keys with npm run keys -- ${name}`;
  throw new StartError('CONFIG_INVALID', `ledger.witnesses names "${name}", whose calls must be signed: ${where}.`);
}
