import type { Logger } from 'pino';
import type { GatewayConfig } from './config/config.ts';
import type { OpenLedger } from './ledger/ledger.ts';

/**
 * Opens the ledger, when the configuration names one, and settles what gateways that ended left open in it.
 *
 * @throws StartError
 */
export async function openLedgerOf({ ledger }: GatewayConfig, log: Logger): Promise<OpenLedger | null> {
  if (ledger === null) return null;
  const { openLedger } = await import('./ledger/ledger.ts');
  return openLedger({
    ...ledger,
    onOpened: (opened) => log.info(opened, 'the ledger is open'),
    onFailed: (failure) => log.error(failure, 'the ledger cannot be written; personal requests are refused'),
  });
}
