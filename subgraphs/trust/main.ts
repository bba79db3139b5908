import { join } from 'node:path';
import { readAgencyOptions } from '../kit/agency-options.ts';
import { readWitnessKey } from '../kit/ledger-witness/ledger-witness.ts';
import { runAgency } from '../kit/run-agency.ts';
import { createTrustSubgraph } from './subgraph.ts';
import { createTrustKey } from './trust-key.ts';

const keyFile = () => join(readAgencyOptions(process.argv.slice(2)).data, 'trust-signing.pem');

await runAgency(createTrustSubgraph({ key: () => createTrustKey(readWitnessKey(keyFile())) }));
