import { agencyFile, instantOf } from './connection-state.ts';
import type { Loaders } from './context.ts';
import type { WindowRecord } from './records.ts';
import { isOffered } from './rules/agency-file.ts';
import { tehranDay } from './rules/tehran-day.ts';

/** For an agency without a window of its own: the other agency's window in which a service of its stands, or null. */
export async function hostWindow(
  agencyId: string,
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<WindowRecord | null> {
  const [instant, windows] = await Promise.all([instantOf(asOf, loaders), loaders.allWindows()]);
  const day = tehranDay(instant);
  const file = await agencyFile(agencyId, loaders, day);
  if (file.ownWindowIds.length > 0) return null;
  const hosts = new Set(
    file.services.flatMap(({ exposures }) =>
      exposures.filter((exposure) => isOffered(exposure, day)).map(({ windowId }) => windowId),
    ),
  );
  return windows.find(({ id, isNational }) => !isNational && hosts.has(id)) ?? null;
}
