import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { type Mission, missionRow } from '../mission-row.ts';
import { platesOf } from '../plates.ts';

const standing =
  '{ me { taxStanding { inGoodStanding } taxDebts(state: DUE) { total nodes { kind amount overdue } } } }';
const entry = 'query ($legalId: LegalId!) { company(legalId: $legalId) { id name } }';
const ofCompany = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  name taxStanding { inGoodStanding } taxDebts { nodes { kind state } }
} }`;
const transfers = `{ me { vehicleTransferTaxes { nodes { vehicleModel permille reductionPercent amount state bill { id } } }
  bills(state: DUE) { nodes { id kind amount billId paymentId } } } }`;
const blockers = '{ me { plateChanges { nodes { side progress blockers { condition state } } } } }';
const initiate = `mutation ($input: InitiatePaymentInput!) { initiatePayment(input: $input, idempotencyKey: "mission-a10-begin") { id } }`;
const authorise = `mutation ($input: AuthorisePaymentInput!) { authorisePayment(input: $input, idempotencyKey: "mission-a10-agree") { id } }`;
const own = '{ me { accounts { nodes { id } } payments { nodes { id amount } } } }';
const company = '99016406162';

/** A yes or no to whoever is entitled, amounts to the taxpayer; the tax on a vehicle is assessed, billed and paid. */
export const row = missionRow({
  id: 'A10',
  title: { fa: 'مالیات', en: 'Tax' },
  owners: ['banking', 'bills', 'civil-registry', 'companies', 'judiciary', 'tax', 'traffic-police'],
  restarts: ['tax'],

  async allowed(mission) {
    const good = await mission.ask('spouse', standing);
    mission.expect('somebody who owes nothing', good.data.me, {
      taxStanding: { inGoodStanding: true },
      taxDebts: { total: '0', nodes: [] },
    });
    const late = await mission.ask('pensioner', standing);
    mission.expect('somebody who is late', late.data.me, {
      taxStanding: { inGoodStanding: false },
      taxDebts: { total: '854434000', nodes: [{ kind: 'RENTAL', amount: '854434000', overdue: true }] },
    });
    const { data } = await mission.ask('sole-signatory', entry, { variables: { legalId: company } });
    const basis = data.company.id as string;
    const read = await mission.ask('sole-signatory', ofCompany, { variables: { legalId: company }, basis });
    mission.expect("a company's, to whoever signs for it", read.data.company, {
      taxStanding: { inGoodStanding: true },
      taxDebts: { nodes: [{ kind: 'VALUE_ADDED', state: 'IN_INSTALMENTS' }] },
    });
    await giveAway(mission);
    await payForIt(mission);
    return { basis };
  },

  async refused(mission) {
    const buyer = await mission.ask('widow', '{ me { vehicleTransferTaxes { totalCount } } }');
    mission.expect('the tax, to the buyer', buyer.data.me.vehicleTransferTaxes, { totalCount: 0 });
    const sees = await mission.ask('widow', blockers);
    mission.expect("the seller's blockers, to the buyer", sees.data.me.plateChanges.nodes, [
      { side: 'BUYER', blockers: [] },
    ]);
    const { data } = await mission.ask('former-signatory', entry, { variables: { legalId: company } });
    const variables = { legalId: company };
    const former = await mission.ask('former-signatory', ofCompany, { variables, basis: data.company.id as string });
    mission.expect("a company's, to whoever signed for it once", former.data.company, {
      taxStanding: null,
      taxDebts: null,
    });
    mission.expect('whether the tax administration was asked', former.called.includes('tax'), false);
    const nobody = await mission.ask(null, standing);
    mission.expect('to nobody', nobody, { data: { me: null }, errors: ['me UNAUTHENTICATED'], called: [] });
  },

  async effect(mission) {
    const paid = sql`select model, amount, state from transfer_tax where state = 'PAID'`;
    mission.expect('the books of transfer taxes', await mission.stored('tax', paid), [
      { model: 'کوییک', amount: 56000000, state: 'PAID' },
    ]);
  },
});

/** The husband numbers his new car, and gives it away. */
async function giveAway(mission: Mission): Promise<void> {
  const plates = platesOf(mission, 'mission-a10');
  const vehicle = await plates.number('spouse');
  const offered = await plates.offer('spouse', vehicle);
  mission.expect('the offer', offered.data?.offerPlateChange.request, { side: 'SELLER', progress: 'OFFERED' });
  const accepted = await plates.accept('widow', offered.data.offerPlateChange.code as string);
  mission.expect('the acceptance', accepted.data?.acceptPlateChange, { side: 'BUYER' });
}

async function payForIt(mission: Mission): Promise<void> {
  const billed = await eventually(
    () => mission.ask('spouse', transfers),
    ({ data }) => billIn(data) !== undefined,
  );
  mission.expect('the tax, to the seller', billed.data.me.vehicleTransferTaxes.nodes, [
    { vehicleModel: 'کوییک', permille: 10, reductionPercent: 0, amount: '56000000', state: 'DUE' },
  ]);
  const { billId, paymentId } = billIn(billed.data) ?? {};
  const begun = await mission.ask('spouse', initiate, { variables: { input: { billId, paymentId } } });
  const payment = begun.data.initiatePayment.id as string;
  const quoted = await eventually(
    () => mission.ask('spouse', own),
    ({ data }) => data.me.payments.nodes.some(({ amount }: { amount: string | null }) => amount === '56000000'),
  );
  const account = quoted.data.me.accounts.nodes[0].id as string;
  await mission.ask('spouse', authorise, { variables: { input: { payment, account } } });
  const cleared = await eventually(
    () => mission.ask('spouse', blockers),
    ({ data }) => data.me.plateChanges.nodes[0].progress === 'CLEARED',
  );
  mission.expect('the change of plates, once it is paid', cleared.data.me.plateChanges.nodes[0], {
    side: 'SELLER',
    progress: 'CLEARED',
    blockers: [],
  });
}

interface Billed {
  readonly id: string;
  readonly billId: string;
  readonly paymentId: string;
}

/** The very bill that the tax names. */
function billIn({ me }: Record<string, Record<string, Record<string, readonly unknown[]>>>): Billed | undefined {
  const [tax] = (me?.['vehicleTransferTaxes']?.['nodes'] ?? []) as readonly { readonly bill: Billed | null }[];
  const bills = (me?.['bills']?.['nodes'] ?? []) as readonly Billed[];
  return bills.find(({ id }) => id === tax?.bill?.id);
}
