import { type AgencyFile, isOffered } from '../agency-file.ts';
import type { Condition } from '../connection-reason.ts';
import { type Evidence, newestWhere } from '../evidence.ts';
import { tehranDay } from '../tehran-day.ts';

type WindowFact = Extract<Evidence, { readonly windowId: string }>;

/** The agency's own window is open; a place in somebody else's is none. */
export const ownWindowOpen: Condition = (file, asOf) => {
  const states = file.ownWindowIds.map((id) => stateOf(id, file, asOf));
  if (states.includes('WINDOW_OPENED')) return null;
  if (states.includes('WINDOW_CLOSED')) return 'WINDOW_CLOSED';
  return isHosted(file, asOf) ? 'HOSTED_ONLY' : 'NO_OWN_WINDOW';
};

/** The ids of the agency's own windows that are open at an instant. */
export function openWindowIds(file: AgencyFile, asOf: number): readonly string[] {
  return file.ownWindowIds.filter((id) => stateOf(id, file, asOf) === 'WINDOW_OPENED');
}

function stateOf(windowId: string, { evidence }: AgencyFile, asOf: number): WindowFact['kind'] | null {
  const isOfWindow = (fact: Evidence): fact is WindowFact => 'windowId' in fact && fact.windowId === windowId;
  return newestWhere(evidence, asOf, isOfWindow)?.kind ?? null;
}

function isHosted({ services, ownWindowIds, nationalWindowIds }: AgencyFile, asOf: number): boolean {
  const others = (id: string) => !ownWindowIds.includes(id) && !nationalWindowIds.includes(id);
  const day = tehranDay(asOf);
  return services.some(({ exposures }) =>
    exposures.some((exposure) => others(exposure.windowId) && isOffered(exposure, day)),
  );
}
