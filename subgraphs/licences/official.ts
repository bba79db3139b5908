import type { AgencyCaller } from '../kit/context.ts';
import { officialsOnly } from './refusals.ts';

/** An official and the agency for which she acts, by its catalogue id. @throws AgencyError FORBIDDEN */
export function requireOfficial({ kind, subject, agency }: AgencyCaller): {
  readonly official: string;
  readonly agency: string;
} {
  if (kind !== 'official' || subject === null || agency === null) throw officialsOnly();
  return { official: subject, agency };
}
