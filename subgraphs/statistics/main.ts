import { runAgency } from '../kit/run-agency.ts';
import { subgraph } from './subgraph.ts';

await runAgency(subgraph);
