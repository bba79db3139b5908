import type { Mission } from './mission-row.ts';

const slots = `query ($code: ID!) { trafficPoliceRequest(trackingCode: $code) {
  ... on PlateChangeRequest { appointmentSlots(first: 1) { nodes { id } } }
} }`;
const book = `mutation ($input: BookAppointmentInput!, $key: ID!) {
  bookTrafficPoliceAppointment(input: $input, idempotencyKey: $key) { trackingCode }
}`;
const complete = `mutation ($code: ID!, $key: ID!) {
  completePlateChange(input: { trackingCode: $code }, idempotencyKey: $key) { trackingCode completedAt }
}`;
const first = `mutation ($input: RequestFirstNumberingInput!, $key: ID!) {
  requestFirstNumbering(input: $input, idempotencyKey: $key) { trackingCode kind progress }
}`;
const offer = `mutation ($input: OfferPlateChangeInput!, $key: ID!) {
  offerPlateChange(input: $input, idempotencyKey: $key) { code request { trackingCode side progress } }
}`;
const accept = `mutation ($input: AcceptPlateChangeInput!, $key: ID!) {
  acceptPlateChange(input: $input, idempotencyKey: $key) { trackingCode side }
}`;

/** What rows do with plates; `key` begins every idempotency key. */
export function platesOf(mission: Mission, key: string) {
  const plates = {
    async pass(persona: string): Promise<string> {
      const { data } = await mission.ask(persona, '{ me { platePass } }');
      return data.me.platePass as string;
    },
    async appoint(persona: string, code: string) {
      const { data } = await mission.ask(persona, slots, { variables: { code } });
      const slot = data.trafficPoliceRequest.appointmentSlots.nodes[0].id as string;
      const input = { request: code, slot };
      return mission.ask(persona, book, { variables: { input, key: `${key}-book-${code}` } });
    },
    /** By an officer of the traffic police. */
    complete: (code: string, more = '') =>
      mission.ask('technician-traffic', complete, { variables: { code, key: `${key}-complete-${code}${more}` } }),
    async offer(persona: string, vehicle: string) {
      const input = { vehicle, pass: await plates.pass(persona) };
      return mission.ask(persona, offer, { variables: { input, key: `${key}-offer-${persona}` } });
    },
    async accept(persona: string, code: string) {
      const input = { code, pass: await plates.pass(persona) };
      return mission.ask(persona, accept, { variables: { input, key: `${key}-accept-${persona}` } });
    },
    /** The first plate of the vehicle that this persona bought new; the vehicle. */
    async number(persona: string): Promise<string> {
      const listed = await mission.ask(persona, '{ me { newVehicles { nodes { id } } } }');
      const newVehicle = listed.data.me.newVehicles.nodes[0].id as string;
      const input = { newVehicle, pass: await plates.pass(persona) };
      const opened = await mission.ask(persona, first, { variables: { input, key: `${key}-first` } });
      const asked = opened.data?.requestFirstNumbering;
      mission.expect('the request for a first plate', asked, { kind: 'FIRST_NUMBERING', progress: 'CLEARED' });
      await plates.appoint(persona, asked.trackingCode as string);
      const done = await plates.complete(asked.trackingCode as string);
      mission.expect('the first numbering', done.data?.completePlateChange, { completedAt: /^\d{4}-/ });
      return newVehicle;
    },
  };
  return plates;
}
