import { expect, it } from '@jest/globals';
import { runHttpLoad } from '../../support/http-load.ts';
import { createProgress, soakSize } from '../../support/soak.ts';
import { turnOf, turnQuery, turns } from '../../support/taking-turns.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTurnStand } from '../../support/turn-stand.ts';

const folder = temporaryFolder();
const reloads = soakSize('SOAK_MEMORY_RELOADS', 40);
/** Reloads before the first measurement: code is compiled and caches are filled by then. */
const settled = Math.min(50, reloads / 2);

/**
 * Bytes that the heap may rise from one reload to the next. What is made of one of these supergraphs weighs 430,000
 * (fifty kept on purpose, Node 26.10): over hundreds of reloads one kept in fifty shows. V8's own notes on code that
 * runs for the first time rise by 4,000 at first, over 500 reloads, and ever slower.
 */
const mostRise = 430_000 / (reloads < 200 ? 10 : 50);

/** The line through points that lies nearest to them, by least squares: how much it rises from one to the next. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const rise = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return rise / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

it(
  'a gateway that is given one supergraph after the other keeps none of those before',
  async () => {
    await using gateway = await openTurnStand(folder.path);
    const progress = createProgress('reloads', reloads);
    const points: [number, number][] = [];
    let number = 0;

    /** Asks until an answer is by the supergraph whose turn it is. */
    async function askUntil(turn: number): Promise<void> {
      let isSeen = false;
      await runHttpLoad({
        url: gateway.url,
        clients: 4,
        next: () => (isSeen ? null : { query: turnQuery((number += 1) % 10) }),
        check: (_asked, { body }) => void (isSeen ||= turnOf(JSON.parse(body)) === turn),
      });
    }

    for (let reload = 1; reload <= reloads; reload += 1) {
      gateway.replaceSupergraph(turns[reload % 2]!);
      await askUntil(reload % 2);
      if (reload > settled && reload % 5 === 0) points.push([reload, await gateway.heapUsed()]);
      progress(reload);
    }

    expect({ points, slope: slopeOf(points), isFlat: slopeOf(points) < mostRise }).toMatchObject({ isFlat: true });
  },
  60_000 + reloads * 2000,
);
