import { sql } from 'kysely';
import { where } from '../compare.ts';
import { missionRow, type Mission } from '../mission-row.ts';

const query = '{ me { givenName bills(first: 1) { totalCount } } }';
const fromHereAlone = where('nothing of another host', (found) => !/(?:src|href)="https?:/.test(String(found)));
const ledger = sql`select count(*) as lines from ledger_record`;

/** The explorer comes from the window itself, and says before a query runs what it reads and what the ledger will hold. */
export const row = missionRow({
  id: 'D3',
  title: { fa: 'کاوشگر تحلیلگران', en: 'Explorer for analysts' },
  owners: ['bills', 'civil-registry'],
  restarts: [],

  async allowed(mission) {
    const page = await fetch(`${mission.url}/explorer/`);
    mission.expect('the page', page.status, 200);
    mission.expect('from where it may load', page.headers.get('content-security-policy'), /default-src 'none'/);
    mission.expect('what it loads', await page.text(), fromHereAlone);

    const { accessToken: token } = await mission.signIn('citizen', { client: 'explorer' });
    const before = await linesOf(mission);
    const foreseen = await preview(mission.url, token);
    mission.expect('what it would do', foreseen, {
      fields: { asked: 4, allowed: 4, denied: [] },
      agencies: where('both agencies', (found) => [...(found as string[])].sort().join() === 'bills,civil-registry'),
      ledgerLines: { least: 1, most: 1 },
    });
    mission.expect('what looking ahead left in the ledger', await linesOf(mission), before);
    const answer = await mission.ask({ token }, query);
    mission.expect('what it did', answer, { data: { me: { givenName: 'مریم' } }, errors: [] });
    mission.expect('the line that was foreseen', await linesOf(mission), before + 1);
    return before;
  },

  async refused(mission) {
    const foreseen = await preview(mission.url, null);
    mission.expect('what nobody may read, told before', foreseen, { fields: { allowed: 0 }, agencies: [] });
  },

  async effect(mission, before) {
    mission.expect('lines that are still there', (await linesOf(mission)) > before, true);
  },
});

async function preview(url: string, token: string | null): Promise<unknown> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const headers = { 'content-type': 'application/json', ...authorization };
  const response = await fetch(`${url}/graphql/preview`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { extensions } = (await response.json()) as { readonly extensions?: { readonly preview?: unknown } };
  return extensions?.preview;
}

async function linesOf(mission: Mission): Promise<number> {
  const [{ lines }] = (await mission.stored('ledger', ledger)) as [{ readonly lines: number | bigint }];
  return Number(lines);
}
