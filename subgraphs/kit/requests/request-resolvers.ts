import type { GraphQLResolveInfo } from 'graphql';
import { connectionArguments, connectionOf } from '../connection.ts';
import { requireOwnRecord } from '../own-record.ts';
import { selectedOf } from '../selected-parts.ts';
import { bookAppointment, cancelAppointment } from './appointments.ts';
import { answerComplaint, fileComplaint } from './complaints.ts';
import { rateRequest } from './feedback.ts';
import { noSuchRequest } from './refusals.ts';
import type { AppointmentRecord, ComplaintRecord, RequestRecord, SlotRecord, StepRecord } from './records.ts';
import { appointmentState, complaintState, isClosed } from './rules.ts';
import { type RequestsContext, slotId } from './store.ts';
import { readTrackingCode } from './tracking-code.ts';

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What tells an agency's general services from another's. */
export interface RequestDesk {
  /** The agency's types that `implements ServiceRequest`. */
  readonly types: readonly string[];
  /** The agency's id in the catalogue. */
  readonly office: string;
  /** The agency's name as it stands in those of root fields: `TrafficPolice`. */
  readonly word: string;
}

const page = { default: 20 };

/** The resolvers of schema/shared/service-requests.graphql, as `npm run compose` names them for the agency. */
export function requestResolvers({ types, office, word }: RequestDesk): Readonly<Record<string, object>> {
  const lowerWord = `${word[0]?.toLowerCase()}${word.slice(1)}`;
  const isOwnType = (type: string) => types.includes(type);
  return {
    Query: {
      [`${lowerWord}Request`]: (_parent: unknown, given: Code, context: RequestsContext, info: GraphQLResolveInfo) =>
        readable(given.trackingCode, context, info, isOwnType),
    },
    Mutation: {
      [`file${word}Complaint`]: async (
        _parent: unknown,
        given: Parameters<typeof fileComplaint>[0],
        context: RequestsContext,
      ) => acted(await fileComplaint(given, context.caller, context.requests.db), context),
      [`answer${word}Complaint`]: (
        _parent: unknown,
        given: Parameters<typeof answerComplaint>[0],
        context: RequestsContext,
      ) => answerComplaint(given, context.caller, { db: context.requests.db, office }),
      [`book${word}Appointment`]: async (
        _parent: unknown,
        given: Parameters<typeof bookAppointment>[0],
        context: RequestsContext,
      ) => acted(await bookAppointment(given, context.caller, context.requests.db), context),
      [`cancel${word}Appointment`]: async (
        _parent: unknown,
        given: Parameters<typeof cancelAppointment>[0],
        context: RequestsContext,
      ) => acted(await cancelAppointment(given, context.caller, context.requests.db), context),
      [`rate${word}Request`]: async (
        _parent: unknown,
        given: Parameters<typeof rateRequest>[0],
        context: RequestsContext,
      ) => acted(await rateRequest(given, context.caller, context.requests.db), context),
    },
    ServiceRequest: { __resolveType: ({ type }: RequestRecord) => type },
    ...Object.fromEntries(types.map((type) => [type, { ...fields, __resolveReference: referenceTo(type) }])),
    RequestStep: { ...step },
    RequestComplaint: { ...complaint },
    RequestAppointment: { ...appointment },
    RequestSlot: { ...slot },
  };
}

interface Code {
  readonly trackingCode: string;
}

const fields = {
  trackingCode: ({ tracking_code }: RequestRecord) => tracking_code,
  parties: ({ owner_ref }: RequestRecord) => [owner_ref],
  service: ({ service }: RequestRecord) => ({ id: service }),
  openedAt: ({ opened_at }: RequestRecord) => opened_at,
  updatedAt: ({ updated_at }: RequestRecord) => updated_at,
  steps: async ({ tracking_code }: RequestRecord, given: PageArguments, context: RequestsContext) => {
    const steps = (await context.requests.stepsOf.load(tracking_code)) ?? [];
    return connectionOf(steps, connectionArguments(given, page), ({ ordinal }) => [ordinal]);
  },
  complaints: async ({ tracking_code }: RequestRecord, given: PageArguments, context: RequestsContext) => {
    const complaints = (await context.requests.complaintsOf.load(tracking_code)) ?? [];
    return connectionOf(complaints, connectionArguments(given, page), ({ filed_at, id }) => [filed_at, id]);
  },
  appointments: async ({ tracking_code }: RequestRecord, given: PageArguments, context: RequestsContext) => {
    const appointments = (await context.requests.appointmentsOf.load(tracking_code)) ?? [];
    return connectionOf(appointments, connectionArguments(given, page), ({ starts_at, id }) => [starts_at, id]);
  },
  appointmentSlots: async (request: RequestRecord, given: PageArguments, context: RequestsContext) => {
    const slots = isClosed(request) ? [] : ((await context.requests.slotsFor.load(request.service)) ?? []);
    return connectionOf(slots, connectionArguments(given, page), ({ starts_at, place }) => [starts_at, place.id]);
  },
  rated: async ({ tracking_code }: RequestRecord, _given: unknown, context: RequestsContext) =>
    (await context.requests.rated.load(tracking_code)) !== null,
};

const step = {
  inPerson: ({ in_person }: StepRecord) => in_person === 1,
  note: ({ note_fa: fa, note_en: en }: StepRecord) => (fa === null ? null : { fa, en }),
};

const complaint = {
  filedAt: ({ filed_at }: ComplaintRecord) => filed_at,
  dueAt: ({ due_at }: ComplaintRecord) => due_at,
  state: (row: ComplaintRecord) => complaintState(row, new Date()),
  answeredAt: ({ answered_at }: ComplaintRecord) => answered_at,
};

const appointment = {
  place: ({ name_fa: fa, name_en: en }: AppointmentRecord) => ({ fa, en }),
  startsAt: ({ starts_at }: AppointmentRecord) => starts_at,
  endsAt: ({ ends_at }: AppointmentRecord) => ends_at,
  state: (row: AppointmentRecord) => appointmentState(row, new Date()),
  bookedAt: ({ booked_at }: AppointmentRecord) => booked_at,
};

const slot = {
  id: ({ place, starts_at }: SlotRecord) => slotId(place.id, starts_at),
  place: ({ place }: SlotRecord) => ({ fa: place.name_fa, en: place.name_en }),
  startsAt: ({ starts_at }: SlotRecord) => starts_at,
  endsAt: ({ ends_at }: SlotRecord) => ends_at,
};

function referenceTo(type: string) {
  return ({ trackingCode }: Code, context: RequestsContext, info: GraphQLResolveInfo) =>
    readable(trackingCode, context, info, (each) => each === type);
}

/**
 * Her own request, or one of which she has a right to what is selected; another's and one that does not exist are
 * refused alike.
 */
async function readable(
  typed: string,
  context: RequestsContext,
  info: GraphQLResolveInfo,
  isMeant: (type: string) => boolean,
): Promise<RequestRecord> {
  const code = readTrackingCode(typed);
  const request = code === null ? null : await context.requests.request.load(code);
  if (request === null || !isMeant(request.type)) throw noSuchRequest();
  try {
    requireOwnRecord(context.caller, request.owner_ref, selectedOf(request.type, info));
  } catch {
    throw noSuchRequest();
  }
  return request;
}

/** The request as it stands now. */
function acted(trackingCode: string, context: RequestsContext): Promise<RequestRecord | null> {
  return context.requests.request.load(trackingCode);
}
