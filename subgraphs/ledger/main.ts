import { runAgency } from '../kit/run-agency.ts';
import { ledgerBeside } from './ledger-beside.ts';
import { createLedgerSubgraph } from './subgraph.ts';

await runAgency(createLedgerSubgraph(ledgerBeside(process.argv.slice(2), process.env)));
