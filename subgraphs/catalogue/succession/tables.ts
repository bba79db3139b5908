import type { CentreVote, SuccessionKind } from '../rules/succession.ts';

/** Mergers and splits of agencies. Rows are added, never changed. */
export interface SuccessionTables {
  succession: {
    id: string;
    kind: SuccessionKind;
    effective_on: string;
    legal_basis_fa: string;
    legal_basis_en: string;
    source_fa: string | null;
    source_en: string | null;
    decided_by_fa: string;
    decided_by_en: string;
    decided_on: string;
    centre_vote: CentreVote;
  };
  succession_agency: { succession_id: string; agency_id: string; role: 'PREDECESSOR' | 'SUCCESSOR' };
  service_handover: { succession_id: string; service_id: string; from_agency: string; to_agency: string };
}
