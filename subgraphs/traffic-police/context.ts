import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { FineRecord, Registry, VehicleRecord } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type TrafficContext = AgencyContext<Registry, Loaders>;

/** One per request. What belongs to a person is asked for together with who asks. */
export function createLoaders(registry: Registry, { subject }: AgencyCaller) {
  const mine =
    <Value>(ask: (ids: readonly string[], person: string) => Promise<ReadonlyMap<string, Value>>) =>
    async (ids: readonly string[]) =>
      subject === null ? new Map<string, Value>() : ask(ids, subject);
  return {
    vehiclesOf: createLoader((persons: readonly string[]) => registry.vehiclesOf(persons)),
    platesOf: createLoader((persons: readonly string[]) => registry.platesOf(persons)),
    finesOf: createLoader((persons: readonly string[]) => registry.finesOf(persons)),
    presentPlate: createLoader((vehicles: readonly string[]) => registry.presentPlates(vehicles)),
    finesWith: createLoader<string, readonly FineRecord[]>(mine(registry.finesWith)),
    ownVehicle: createLoader<string, VehicleRecord>(mine(registry.ownVehicles)),
    ownFine: createLoader<string, FineRecord>(mine(registry.ownFines)),
  };
}
