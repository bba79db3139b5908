import type { Transaction } from 'kysely';
import { putEvent, type ToldEvent } from './events/events.ts';

/** What the traffic police ask an agency before plates are changed (`clearance.asked`). */
export interface ClearanceQuestion {
  /** The change, by its opaque id: the entity of the question and of its answers. */
  readonly change: string;
  /** About what: TRANSFER_TAX, MUNICIPAL_DUES, TOLLS, COURT_SEIZURE. */
  readonly conditions: readonly string[];
  /** Reference of who gives the vehicle away. */
  readonly owner: string;
  readonly vehicle: string;
  readonly vehicleKind: string;
  readonly model: string;
  /** Jalali. */
  readonly modelYear: number;
}

/** @throws TypeError when the event is not as the traffic police tell it */
export function readClearanceQuestion({ entity: change, data }: ToldEvent): ClearanceQuestion {
  const { conditions, owner, vehicle, vehicleKind, model, modelYear } = data;
  if (!Array.isArray(conditions) || typeof modelYear !== 'number') throw malformed();
  const texts = {
    owner: textOf(owner),
    vehicle: textOf(vehicle),
    vehicleKind: textOf(vehicleKind),
    model: textOf(model),
  };
  return { change, conditions: conditions.map(textOf), ...texts, modelYear };
}

/** Answers for one condition: whether it is clear, and nothing else. The last statement of its transaction. */
export async function tellClearance(
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any agency's tables
  transaction: Transaction<any>,
  { change, condition, isClear }: { readonly change: string; readonly condition: string; readonly isClear: boolean },
): Promise<void> {
  const type = isClear ? 'clearance.given' : 'clearance.refused';
  await putEvent(transaction, { type, entity: change, to: ['traffic-police'], data: { condition } });
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw malformed();
}

function malformed(): TypeError {
  return new TypeError('A question for a clearance cannot be read.');
}
