import { readFileSync, writeFileSync } from 'node:fs';
import { composeSupergraph } from '../../compose-supergraph.ts';
import { createStar } from './star.ts';

/** Composes a star in a process of its own, whose memory is that of the composition: `main.ts AGENCIES FILE`. */
const [agencies = '', file = ''] = process.argv.slice(2);
const subgraphs = createStar(Number(agencies)).map(({ name, sdl }) => ({
  name,
  sdl,
  routingUrl: 'http://127.0.0.1:9/graphql', // the port that nobody listens on (discard): only plans are measured
  source: name,
}));
const startedAt = performance.now();
const composition = composeSupergraph(subgraphs);
const milliseconds = performance.now() - startedAt;
if (composition.kind === 'failed') throw new Error(composition.problems.slice(0, 5).join('\n'));
writeFileSync(file, composition.supergraph);
const peakMb = (Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024) / 1e6;
const { user, system } = process.cpuUsage();
process.send?.({ type: 'composed', milliseconds, peakMb, cpuMs: (user + system) / 1000 });
