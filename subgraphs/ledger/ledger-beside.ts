import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { readAgencyOptions } from '../kit/agency-options.ts';
import { type Database, type DatabaseLocation, openDatabase } from '../kit/database/database.ts';
import { AgencyError } from '../kit/errors.ts';
import type { LedgerSubgraphOptions } from './subgraph.ts';

/**
 * The ledger that the gateways write: `ACCESS_LEDGER_URL`, or the file `access-ledger.db` of the data folder. It is
 * opened for reading, when somebody first asks: until a gateway has made it the agency answers SERVICE_UNAVAILABLE.
 *
 * The key of its references is `LEDGER_SUBJECT_KEY`, or in the file `ledger-key` of the data folder.
 */
export function ledgerBeside(words: readonly string[], environment: NodeJS.ProcessEnv): LedgerSubgraphOptions {
  const folder = () => readAgencyOptions(words).data;
  let opened: Promise<Database<LedgerTables>> | null = null;
  return {
    async openLedger() {
      opened ??= openForReading(locate(folder, environment['ACCESS_LEDGER_URL']));
      try {
        return (await opened).db;
      } catch (cause) {
        opened = null; // the next question tries again
        throw cause;
      }
    },
    subjectKey: () => environment['LEDGER_SUBJECT_KEY'] ?? readFileSync(join(folder(), 'ledger-key'), 'utf8').trim(),
  };
}

function locate(folder: () => string, url: string | undefined): DatabaseLocation {
  return url === undefined ? { file: join(folder(), 'access-ledger.db') } : { url };
}

async function openForReading(location: DatabaseLocation): Promise<Database<LedgerTables>> {
  if ('file' in location && !existsSync(location.file)) throw new AgencyError('SERVICE_UNAVAILABLE');
  return openDatabase<LedgerTables>({ ...location, readOnly: true });
}
