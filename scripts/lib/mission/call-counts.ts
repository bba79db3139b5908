/** How often each agency was called so far, by the gateway's own counters (`/metrics`). */
export async function callCounts(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const counts = new Map<string, number>();
  for (const [, agency = '', count] of text.matchAll(
    /^panjereh_agency_calls_total\{agency="([^"]+)"[^}]*\} (\d+)$/gm,
  )) {
    counts.set(agency, (counts.get(agency) ?? 0) + Number(count));
  }
  return counts;
}
