/** Tells the time in UTC (RFC 3339). What the lines of one second have in common is written once for all of them. */
export function createClock(now: () => number = Date.now): () => string {
  let second = Number.NaN;
  let beginning = '';
  return () => {
    const milliseconds = now();
    const current = Math.floor(milliseconds / 1000);
    if (current !== second) {
      second = current;
      beginning = new Date(current * 1000).toISOString().slice(0, -'000Z'.length);
    }
    return `${beginning}${String(milliseconds - current * 1000).padStart(3, '0')}Z`;
  };
}
