import { sql } from 'kysely';
import { type Mission, missionRow } from '../mission-row.ts';

const initiate = `mutation ($input: InitiatePaymentInput!, $key: ID!) {
  initiatePayment(input: $input, idempotencyKey: $key) { id state kind amount }
}`;
const authorise = `mutation ($input: AuthorisePaymentInput!, $key: ID!) {
  authorisePayment(input: $input, idempotencyKey: $key) { id state amount }
}`;
const payments = '{ me { payments(first: 100) { nodes { id state kind amount reason receiptNumber } } } }';
const askAbout = `mutation ($sheba: Sheba!, $key: ID!) {
  askAboutAccount(input: { sheba: $sheba }, idempotencyKey: $key) { id }
}`;
const owns = 'query ($basis: ID!, $question: ID!) { subjectOf(basis: $basis) { ownsAccount(question: $question) } }';
const give = `mutation ($input: GiveConsentInput!, $pass: String!) {
  giveConsent(input: $input, pass: $pass, idempotencyKey: "mission-a16") { id state }
}`;

/** A fine of somebody else: whoever has its two numbers may pay it. */
const fine = { billId: '8442968299990', paymentId: '1200040503' };
const office = { office: 'tax-administration', scopes: ['banking:inquire'] };

/** Whose an account is, by MATCH, NO_MATCH or UNKNOWN alone; a bill is paid once and only once. */
export const row = missionRow({
  id: 'A16',
  title: { fa: 'خدمات بانکی', en: 'Banking' },
  owners: ['banking', 'bills', 'civil-registry', 'traffic-police', 'trust'],
  restarts: ['banking', 'bills', 'traffic-police'],

  async allowed(mission) {
    const { data } = await mission.ask('citizen', '{ me { accounts { nodes { id bank maskedSheba kind state } } } }');
    const [first] = data.me.accounts.nodes;
    mission.expect('an account', first, { kind: 'CURRENT', state: 'ACTIVE', maskedSheba: /^IR••99\d•{15}\d{4}$/ });
    const account = first.id as string;
    const begun = await mission.ask('citizen', initiate, { variables: { input: fine, key: 'mission-a16-begin' } });
    mission.expect('what is begun', begun.data?.initiatePayment, { state: 'INITIATED', kind: null, amount: null });
    const payment = begun.data.initiatePayment.id as string;
    const quoted = await whenever(mission, payment, ({ amount }) => amount !== null);
    mission.expect('what the bill says', quoted, { state: 'INITIATED', kind: 'TRAFFIC_FINE', amount: '12000000' });
    const variables = { input: { payment, account }, key: 'mission-a16-agree' };
    const agreed = await mission.ask('citizen', authorise, { variables });
    mission.expect('the authorisation', agreed.data?.authorisePayment, { amount: '12000000' });
    const paid = await whenever(mission, payment, ({ state }) => state === 'RECEIPTED' || state === 'REVERSED');
    mission.expect('the payment', paid, { state: 'RECEIPTED', reason: null, receiptNumber: /^\d{20}$/ });

    const consent = await consentOf(mission);
    mission.expect('of her own account', await asked(mission, consent, await shebaOf(mission, 'own')), 'MATCH');
    mission.expect("of another's", await asked(mission, consent, await shebaOf(mission, 'other')), 'NO_MATCH');
    mission.expect(
      'of one that no bank here has',
      await asked(mission, consent, 'IR062960000000100324200001'),
      'UNKNOWN',
    );
    return { payment, account, consent };
  },

  async refused(mission, { account, consent }) {
    const again = await mission.ask('citizen', initiate, { variables: { input: fine, key: 'mission-a16-again' } });
    const second = again.data.initiatePayment.id as string;
    const refused = await whenever(mission, second, ({ state }) => state === 'REVERSED');
    mission.expect('a second payment', refused, { reason: 'BILL_ALREADY_PAID', amount: null, receiptNumber: null });
    const input = { payment: second, account };
    const late = await mission.ask('citizen', authorise, { variables: { input, key: 'mission-a16-late' } });
    mission.expect('its authorisation', late.errors, ['authorisePayment PAYMENT_NOT_OPEN']);
    const foreign = await mission.ask('widow', authorise, { variables: { input, key: 'mission-a16-widow' } });
    mission.expect("somebody else's payment", foreign.errors, ['authorisePayment FORBIDDEN']);
    const silent = await mission.ask(null, initiate, { variables: { input: fine, key: 'mission-a16-nobody' } });
    mission.expect('a payment by nobody', silent, { errors: ['initiatePayment UNAUTHENTICATED'], called: [] });

    const question = await questionOf(mission, await shebaOf(mission, 'own'), 'refused');
    const without = await mission.ask(office, owns, { variables: { basis: consent, question } });
    const denied = { data: { subjectOf: null }, called: [] };
    mission.expect('without a consent', without, { ...denied, errors: ['subjectOf FORBIDDEN_PURPOSE'] });
    const other = { ...office, office: 'traffic-police' };
    const variables = { basis: consent, question };
    const stranger = await mission.ask(other, owns, { variables, basis: consent });
    mission.expect("by another's consent", stranger, { ...denied, errors: ['subjectOf CONSENT_REQUIRED'] });
  },

  async effect(mission, { payment }) {
    const receipts = sql`select payment.state, receipt.amount, booking.direction from payment
      join receipt on receipt.payment_id = payment.id join booking on booking.payment_id = payment.id
      where payment.id = ${payment}`;
    mission.expect("the bank's books", await mission.stored('banking', receipts), [
      { state: 'RECEIPTED', amount: 12000000, direction: 'TAKEN' },
    ]);
    const bill = sql`select bill.id, bill.state, bill_claim.payment, bill_claim.state as claim from bill
      join bill_claim on bill_claim.bill_id = bill.id where bill.payment_id = ${fine.paymentId}`;
    const [billed, ...others] = await mission.stored('bills', bill);
    mission.expect('the bill', [billed, ...others], [{ state: 'PAID', payment, claim: 'PAID' }]);
    const cleared = sql`select state, amount from fine where bill_ref = ${billed.id}`;
    mission.expect('the fine', await mission.stored('traffic-police', cleared), [{ state: 'PAID', amount: 12000000 }]);
  },
});

interface Paid {
  readonly id: string;
  readonly state: string;
  readonly amount: string | null;
}

/** The payment, as soon as it is so: what agencies tell one another takes a moment. */
async function whenever(
  mission: Mission,
  payment: string,
  isSo: (payment: Paid) => boolean,
): Promise<Paid | undefined> {
  const until = performance.now() + 20_000;
  for (;;) {
    const { data } = await mission.ask('citizen', payments);
    const nodes = (data?.me.payments?.nodes ?? []) as readonly Paid[];
    const found = nodes.find(({ id }) => id === payment);
    if ((found !== undefined && isSo(found)) || performance.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function consentOf(mission: Mission): Promise<string> {
  const { data } = await mission.ask('citizen', '{ me { decisionPass } }');
  const input = {
    recipientKind: 'AGENCY',
    recipient: 'tax-administration',
    coordinates: ['Person.ownsAccount'],
    validUntil: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const consent = await mission.ask('citizen', give, { variables: { input, pass: data.me.decisionPass as string } });
  mission.expect('the consent', consent.data?.giveConsent, { state: 'GRANTED' });
  return consent.data.giveConsent.id as string;
}

/** An account number as it stands in the bank's own books: no answer of the window has it. */
async function shebaOf(mission: Mission, whose: 'own' | 'other'): Promise<string> {
  const { data } = await mission.ask('citizen', '{ me { accounts { nodes { maskedSheba } } } }');
  const ends = (data.me.accounts.nodes as { maskedSheba: string }[]).map(({ maskedSheba }) => maskedSheba.slice(-4));
  const all = await mission.stored('banking', sql`select sheba from account where state = 'ACTIVE' order by id`);
  const numbers = all.map(({ sheba }) => String(sheba));
  const isOwn = (sheba: string) => ends.includes(sheba.slice(-4));
  return numbers.find((sheba) => isOwn(sheba) === (whose === 'own')) ?? '';
}

async function questionOf(mission: Mission, sheba: string, key: string): Promise<string> {
  const { data } = await mission.ask(office, askAbout, { variables: { sheba, key: `mission-a16-${key}` } });
  return data.askAboutAccount.id as string;
}

async function asked(mission: Mission, consent: string, sheba: string): Promise<unknown> {
  const question = await questionOf(mission, sheba, sheba);
  const { data } = await mission.ask(office, owns, { variables: { basis: consent, question }, basis: consent });
  return data.subjectOf?.ownsAccount;
}
