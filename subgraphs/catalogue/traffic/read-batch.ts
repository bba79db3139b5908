import { AgencyError } from '../../kit/errors.ts';
import type { TrafficBatch, TrafficCount } from '../resolver-types.ts';
import { isSlug } from '../slug.ts';
import type { Batch, CountedCalls } from './batch.ts';

/**
 * Reads what a process of the window hands in.
 *
 * @throws AgencyError BAD_USER_INPUT for what no window writes
 */
export function readBatch({ writer, sequence, counts }: TrafficBatch, key: string): Batch {
  require(/^[a-z0-9]{1,64}$/.test(writer) && sequence > 0 && key === `${writer}-${sequence}`);
  require(counts.length <= 100);
  return { writer, sequence, counts: counts.map(readCount) };
}

function readCount({ hour, latency, reader = null, code = null, ...rest }: TrafficCount): CountedCalls {
  const [first = 0, second = 0, third = 0, fourth = 0, more = 0] = latency;
  const inBuckets = first + second + third + fourth + more;
  require(latency.length === 5 && latency.every((count) => count >= 0) && rest.calls >= inBuckets);
  require(/^\d{4}-\d\d-\d\dT\d\d:00:00(\.000)?Z$/.test(hour) && isSlug(rest.subgraph));
  require((reader === null || isSlug(reader)) && (code === null || /^[A-Z][A-Z_]{0,63}$/.test(code)));
  return { ...rest, hour: `${hour.slice(0, 19)}Z`, reader, code, latency: [first, second, third, fourth, more] };
}

function require(holds: boolean): void {
  if (holds) return;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'این بسته آن‌چنان نیست که پنجره می‌نویسد؛ کلید آن نویسنده، خط تیره و شماره است و هر ردیف یک ساعت کامل دارد.',
    en: 'This is no batch that the window writes: its key is the writer, a hyphen and the number, and each count is of a whole hour.',
  });
}
