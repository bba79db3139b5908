import type { EndedSessions } from './issuer-parts.ts';
import type { RecordStore } from './record-store.ts';

const model = 'EndedSession';

/**
 * Remembers ended sessions in the issuer's database too, for as long as an access token of theirs may be accepted, and
 * tells the shared state of them at the start: a gateway that keeps it in memory forgets it when it restarts, and its
 * tokens do not.
 *
 * @param keepFor in seconds.
 */
export async function rememberEndedSessions(
  ended: EndedSessions,
  records: RecordStore,
  keepFor: number,
): Promise<EndedSessions> {
  const remembered = await records.all(model);
  // A shared state that cannot be reached now is a server's, which has kept them by itself.
  await Promise.allSettled(remembered.map(async ({ sid }) => ended.revokeSession(sid ?? '')));
  return {
    ...ended,
    async revokeSession(sid) {
      await ended.revokeSession(sid);
      await records.adapterFor(model).upsert(sid, { sid }, keepFor);
    },
  };
}
