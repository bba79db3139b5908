import type { AgencyCaller } from '../../kit/context.ts';
import type { AgencyError } from '../../kit/errors.ts';
import { secretariat } from '../rules/offices.ts';
import { approverOnly, notOwnService, secretariatOnly } from './refusals.ts';

/** Whose officials approve processes of services. */
export const approver = 'administrative-employment';

interface Official {
  /** By the federation's reference; kept with idempotency keys alone. */
  readonly official: string;
  /** The agency for which she acts, by its id. */
  readonly agency: string;
}

/** @throws AgencyError FORBIDDEN unless it is an official of an agency */
export function requireOfficial(caller: AgencyCaller): Official {
  return officialOf(caller) ?? refuse(notOwnService());
}

/** @throws AgencyError FORBIDDEN unless it is an official of the secretariat */
export function requireSecretariat(caller: AgencyCaller): Official {
  const found = officialOf(caller);
  return found?.agency === secretariat ? found : refuse(secretariatOnly());
}

/** @throws AgencyError FORBIDDEN unless it is an official of who approves processes */
export function requireApprover(caller: AgencyCaller): Official {
  const found = officialOf(caller);
  return found?.agency === approver ? found : refuse(approverOnly());
}

function officialOf({ kind, subject, agency }: AgencyCaller): Official | null {
  return kind === 'official' && subject !== null && agency !== null ? { official: subject, agency } : null;
}

function refuse(error: AgencyError): never {
  throw error;
}
