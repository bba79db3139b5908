import type { Fact } from '../data/evidence/fact.ts';
import type { CatalogueTables } from '../tables.ts';
import { facts } from './facts.ts';
import { windowId } from './window-rows.ts';

type EvidenceRow = CatalogueTables['evidence'];

export function evidenceRows(): EvidenceRow[] {
  return facts.map((fact, index) => ({
    id: `seed-${String(index + 1).padStart(4, '0')}`,
    agency_id: fact.agency,
    at: fact.at.includes('T') ? fact.at : `${fact.at}T08:00:00Z`,
    kind: fact.kind,
    origin: 'SEEDED',
    source_fa: sourceOf(fact)?.fa ?? null,
    source_en: sourceOf(fact)?.en ?? null,
    ...nothing,
    ...detailsOf(fact),
  }));
}

type Details = Omit<EvidenceRow, 'id' | 'agency_id' | 'at' | 'kind' | 'origin' | 'source_fa' | 'source_en'>;

const nothing: Details = {
  subject: null,
  schema_version: null,
  passed: null,
  failed: null,
  text_fa: null,
  text_en: null,
  subgraph: null,
  centre: null,
  hosted_at: null,
  site: null,
};

function detailsOf(fact: Fact): Partial<Details> {
  switch (fact.kind) {
    case 'WINDOW_OPENED':
    case 'WINDOW_CLOSED':
      return { subject: windowId(fact.agency) };
    case 'COMPOSED':
    case 'COMPOSITION_FAILED':
      return { schema_version: fact.schemaVersion };
    case 'CONFORMANCE_RUN':
      return { schema_version: fact.schemaVersion, passed: fact.passed, failed: fact.failed };
    case 'ANSWERED':
      return { subject: fact.caller };
    case 'SYSTEM_CONNECTED':
      return { subject: fact.system };
    case 'MEETING':
    case 'DECLARATION':
      return { text_fa: fact.fa, text_en: fact.en };
    default:
      return fact satisfies never;
  }
}

function sourceOf(fact: Fact) {
  return 'source' in fact ? fact.source : undefined;
}
