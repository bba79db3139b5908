import { sql } from 'kysely';
import { where } from '../compare.ts';
import { missionRow } from '../mission-row.ts';

const list = `{ me { folder { unread messages { totalCount nodes {
  id subject { en } body { en } warning { en } state attachments { mediaType digest }
} } } serviceRequests { edges { cursor openedAt node { __typename trackingCode } } } } }`;
const readers = '{ me { accessLog(first: 20) { nodes { bySelf agencies { name outcome } } } } }';
const mark = `mutation ($message: ID!, $as: FolderMark!, $key: ID!) {
  markFolderMessage(input: { message: $message, as: $as }, idempotencyKey: $key) { state readAt }
}`;
const ofCompany = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  id folder { unread messages { nodes { subject { en } } } }
} }`;
const company = '99016406162';

/** Messages of agencies to a person and to a company, her requests everywhere in one list, and who reads her data. */
export const row = missionRow({
  id: 'A3',
  title: { fa: 'کارپوشهٔ ملی ایرانیان', en: 'National folder' },
  owners: ['civil-registry', 'companies', 'judiciary', 'ledger', 'national-folder'],
  restarts: ['national-folder'],

  async allowed(mission) {
    const { data, errors } = await mission.ask('citizen', list);
    mission.expect('errors of the list', errors, []);
    const { messages, unread } = data.me.folder;
    const pointer = messages.nodes.find((one: { body: unknown }) => one.body === null);
    const statement = messages.nodes.find((one: { attachments: unknown[] }) => one.attachments.length > 0);
    mission.expect('a message that only points to a notice', pointer, {
      subject: { en: 'There is a notice in your Sana account' },
      warning: { en: /no judicial notice/ },
      attachments: [],
    });
    mission.expect('a message with an attachment by its digest', statement, {
      subject: { en: 'Yearly statement of insurance' },
      state: 'DELIVERED',
      attachments: [{ mediaType: 'text/plain', digest: /^sha-256=:.{44}:$/ }],
    });
    mission.expect('messages not read', unread >= 3 && unread <= messages.totalCount, true);
    mission.expect('her requests in one list', data.me.serviceRequests.edges, where('a list', Array.isArray));

    const variables = { message: statement.id as string, as: 'READ', key: 'mission-a3' };
    const read = await mission.ask('citizen', mark, { variables });
    mission.expect('a message marked as read', read.data?.markFolderMessage, { state: 'READ' });
    const archived = await mission.ask('citizen', mark, {
      variables: { ...variables, as: 'ARCHIVED', key: 'mission-a3-away' },
    });
    mission.expect('the same, archived', archived.data?.markFolderMessage, {
      state: 'ARCHIVED',
      readAt: read.data.markFolderMessage.readAt,
    });

    const known = await mission.ask(
      'sole-signatory',
      'query ($legalId: LegalId!) { company(legalId: $legalId) { id } }',
      {
        variables: { legalId: company },
      },
    );
    const named = await mission.ask('sole-signatory', ofCompany, {
      variables: { legalId: company },
      basis: known.data.company.id as string,
    });
    mission.expect('the folder of a company, to whoever signs for it', named.data.company.folder, {
      messages: { nodes: [{ subject: { en: 'When this month’s insurance list is due' } }] },
    });
    const { data: log } = await mission.ask('citizen', readers);
    mission.expect(
      'who has read her data',
      log.me.accessLog.nodes,
      where('a line of her own about the folder', (found) =>
        (found as { bySelf: boolean; agencies: { name: string }[] }[]).some(
          ({ bySelf, agencies }) => bySelf && agencies.some(({ name }) => name === 'national-folder'),
        ),
      ),
    );
    return { message: variables.message };
  },

  async refused(mission, { message }) {
    const variables = { message, as: 'READ', key: 'mission-a3-foreign' };
    const foreign = await mission.ask('spouse', mark, { variables });
    mission.expect("another's message", foreign, {
      data: { markFolderMessage: null },
      errors: ['markFolderMessage FORBIDDEN'],
    });
    const unnamed = await mission.ask('citizen', ofCompany, { variables: { legalId: company } });
    mission.expect('the folder of a company, to somebody else', unnamed, {
      data: { company: { folder: null } },
      errors: ['company.folder FORBIDDEN'],
      called: where('nobody for the folder', (found) => !(found as string[]).includes('national-folder')),
    });
    const nobody = await mission.ask(null, list);
    mission.expect('to nobody', nobody, { data: { me: null }, errors: ['me UNAUTHENTICATED'], called: [] });
  },

  async effect(mission, { message }) {
    const marked = sql`select id from message where read_at is not null and archived_at is not null`;
    mission.expect('marks in the database', await mission.stored('national-folder', marked), [{ id: message }]);
    const { data } = await mission.ask('citizen', list);
    const kept = data.me.folder.messages.nodes.find((one: { id: string }) => one.id === message);
    mission.expect('the mark after the restart', kept, { state: 'ARCHIVED' });
  },
});
