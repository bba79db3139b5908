import type { AgencyCaller } from '../../kit/context.ts';

/** Who runs the national window: records what the platform observes of agencies. An agency of the catalogue. */
export const operator = 'ict-organisation';

/**
 * The secretariat, which keeps the catalogue: its officials see to lists of high-use services, and to mergers and splits; its
 * back office records runs of the operator's own subgraphs.
 */
export const secretariat = 'executive-council-it';

/**
 * The security authority (draft seventh plan, art. 268). It gives no public services, so it is no agency of the
 * catalogue and in no base; what it decides about agencies names it.
 */
export const securityAuthority = {
  id: 'national-cyberspace-centre',
  name: { fa: 'مرکز ملی فضای مجازی', en: 'National Cyberspace Centre' },
} as const;

/** The office that an official or a back office speaks for; null for everybody else. */
export function officeOf({ kind, agency }: Pick<AgencyCaller, 'kind' | 'agency'>): string | null {
  return kind === 'official' || kind === 'client' ? agency : null;
}
