import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const covers = `{ me {
  basicCover { ...Cover }
  supplementaryCover { ...Cover members { id relation } }
} } fragment Cover on HealthCover { insurer { en } relation entitledUntil }`;
const claim = `mutation ($input: ClaimReimbursementInput!, $key: ID!) {
  claimReimbursement(input: $input, idempotencyKey: $key) { trackingCode stage state payable refusal }
}`;

/** Cover from two different insurers in one query, and what a claim on one of them comes to. */
export const row = missionRow({
  id: 'A12',
  title: { fa: 'سلامت پایه، تکمیلی', en: 'Health cover, basic and supplementary' },
  owners: ['health-insurance', 'supplementary-insurance'],
  restarts: ['health-insurance', 'supplementary-insurance'],

  async allowed(mission) {
    const { data, errors } = await mission.ask('citizen', covers);
    mission.expect('reasons for nulls', errors, []);
    mission.expect('both covers', data.me, {
      basicCover: { insurer: { en: 'Social Security Organization' }, relation: 'HEAD', entitledUntil: '2027-03-20' },
      supplementaryCover: {
        insurer: { en: 'Mehrban Supplementary Insurance (made up)' },
        relation: 'HEAD',
        entitledUntil: '2027-09-22',
      },
    });
    const servicedOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    const input = {
      member: data.me.supplementaryCover.members[0].id as string,
      kind: 'MEDICINE',
      amount: '10000000',
      servicedOn,
      receiptNumber: 'RX-۱۴۰۵-۱۲',
    };
    const claimed = await mission.ask('citizen', claim, { variables: { input, key: 'mission-a12' } });
    mission.expect('the claim, paid by the rules of the plan', claimed.data.claimReimbursement, {
      trackingCode: /^SUP-/,
      stage: 'DELIVERY',
      state: 'COMPLETED',
      payable: '8000000',
      refusal: null,
    });
    return { input, trackingCode: claimed.data.claimReimbursement.trackingCode as string };
  },

  async refused(mission, { input }) {
    const nobody = await mission.ask(null, covers);
    mission.expect('to nobody', nobody, { data: { me: null }, errors: ['me UNAUTHENTICATED'], called: [] });
    const weak = await mission.ask('abroad', '{ me { basicCover { state } supplementaryCover { state } } }');
    mission.expect('by a weak sign-in', weak, {
      data: { me: null },
      errors: ['me INSUFFICIENT_ASSURANCE'],
      called: [],
    });
    const stranger = await mission.ask('pensioner', claim, { variables: { input, key: 'mission-a12' } });
    mission.expect("a claim for another head's dependant", stranger, { errors: ['claimReimbursement FORBIDDEN'] });
    const twice = await mission.ask('citizen', claim, { variables: { input, key: 'mission-a12-again' } });
    mission.expect('the same receipt once more', twice, { errors: ['claimReimbursement RECEIPT_USED'] });
  },

  async effect(mission, { trackingCode }) {
    const paid = sql`select amount, payable, receipt from claim where tracking_code = ${trackingCode}`;
    mission.expect('the claim in the insurer’s books', await mission.stored('supplementary-insurance', paid), [
      { amount: 10_000_000, payable: 8_000_000, receipt: 'RX-1405-12' },
    ]);
    const schemes = sql`select distinct insurer_en from cover join scheme on scheme.code = cover.scheme
      where cover.until_day = '2027-03-20'`;
    mission.expect('the fund in the register of the insured', await mission.stored('health-insurance', schemes), [
      { insurer_en: 'Social Security Organization' },
    ]);
  },
});
