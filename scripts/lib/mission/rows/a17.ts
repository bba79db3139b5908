import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const list = `{ me { sana { notices { nodes { id state deliveredAt deadlineAt openedAt textVersion warning { en } body } } } } }`;
const open = `mutation ($input: OpenNoticeInput!, $key: ID!) {
  openNotice(input: $input, idempotencyKey: $key) { state openedBy body }
}`;

/** Delivery is service with a date of its own; the list never opens; opening is an acknowledged act. */
export const row = missionRow({
  id: 'A17',
  title: { fa: 'ابلاغیه‌های قضایی', en: 'Judicial notices' },
  owners: ['judiciary'],
  restarts: ['judiciary'],

  async allowed(mission) {
    const listed = await mission.ask('citizen', list);
    mission.expect('the list', listed.data.me.sana.notices.nodes, [
      {
        state: 'DELIVERED',
        deliveredAt: '2026-10-22T10:27:07Z',
        deadlineAt: /^2026-11-/,
        openedAt: null,
        warning: { en: /was served when it arrived/ },
        body: null,
      },
      { state: 'ISSUED', deliveredAt: null, deadlineAt: null, openedAt: null, body: null },
    ]);
    mission.expect('the text of an unopened notice', listed.errors, [
      'me.sana.notices.nodes.0.body NOTICE_NOT_OPENED',
      'me.sana.notices.nodes.1.body NOTICE_NOT_OPENED',
    ]);
    const { id, textVersion } = listed.data.me.sana.notices.nodes[0];
    const input = { notice: id, textVersion, acknowledgeActualService: true };
    const opened = await mission.ask('citizen', open, { variables: { input, key: 'mission-a17' } });
    mission.expect('the opening', opened.data?.openNotice, { state: 'OPENED', openedBy: 'SELF', body: /./ });
    return { id: id as string, input };
  },

  async refused(mission, { input }) {
    const foreign = await mission.ask('spouse', open, { variables: { input, key: 'mission-a17-spouse' } });
    mission.expect("somebody else's opening", foreign.errors, ['openNotice FORBIDDEN']);
    const silent = { ...input, acknowledgeActualService: false };
    const answer = await mission.ask('citizen', open, { variables: { input: silent, key: 'mission-a17-silent' } });
    mission.expect('an opening without acknowledgement', answer.errors, ['openNotice ACKNOWLEDGEMENT_REQUIRED']);
  },

  async effect(mission, { id }) {
    const query = sql`select delivered_at, opened_at, opened_by from notice where id = ${id}`;
    mission.expect('the notice', await mission.stored('judiciary', query), [
      { delivered_at: '2026-10-22T10:27:07.000Z', opened_at: /^\d{4}-/, opened_by: 'SELF' },
    ]);
  },
});
