import { join } from 'node:path';
import { readAgencyKey } from '../kit/agency-key.ts';
import { readAgencyOptions } from '../kit/agency-options.ts';
import { runAgency } from '../kit/run-agency.ts';
import { createTrustSubgraph } from './subgraph.ts';
import { createTrustKey } from './trust-key.ts';

const keyFile = () => join(readAgencyOptions(process.argv.slice(2)).data, 'trust-signing.pem');

await runAgency(createTrustSubgraph({ key: () => createTrustKey(readAgencyKey(keyFile())) }));
