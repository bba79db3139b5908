import type { Selectable } from 'kysely';
import type { AgencyRecord, ServiceRecord, Text, WindowRecord } from './records.ts';
import type { Evidence } from './rules/evidence.ts';
import type { Obligation } from './rules/obligation.ts';
import type { CatalogueTables } from './tables.ts';

type Row<Table extends keyof CatalogueTables> = Selectable<CatalogueTables[Table]>;

export function readAgency(row: Row<'agency'>): AgencyRecord {
  return {
    id: row.id,
    class: row.class,
    name: { fa: row.name_fa, en: row.name_en },
    parentId: row.parent_id,
    provinceCode: row.province_code,
    stated: readStated(row),
  };
}

function readStated(row: Row<'agency'>): AgencyRecord['stated'] {
  const { stated_from: from, stated_until: until } = row;
  const source = optionalText(row.stated_by_fa, row.stated_by_en);
  return source === null || from === null || until === null ? null : { source, from, until };
}

export function readWindow(row: Row<'service_window'>): WindowRecord {
  const { id, agency_id: agencyId, url, is_national: national } = row;
  return { id, agencyId, title: { fa: row.title_fa, en: row.title_en }, url, isNational: national === 1 };
}

export function readService(row: Omit<Row<'service'>, 'search_text'>): ServiceRecord {
  return {
    id: row.id,
    agencyId: row.agency_id,
    title: { fa: row.title_fa, en: row.title_en },
    scope: row.scope,
    highUse: row.high_use === 1,
    isInquiry: row.inquiry === 1,
    madeUp: row.made_up === 1,
  };
}

export function readObligation(row: Row<'obligation'>): Obligation {
  const { threshold_numerator: numerator, threshold_denominator: denominator } = row;
  const { reading_base: base, reading_counts: counts, reading_through: through } = row;
  return {
    id: row.id,
    kind: row.kind,
    title: { fa: row.title_fa, en: row.title_en },
    force: row.force,
    legalBasis: { fa: row.legal_basis_fa, en: row.legal_basis_en },
    source: { fa: row.source_fa, en: row.source_en },
    threshold: numerator === null || denominator === null ? null : { numerator, denominator },
    reading: base === null || counts === null || through === null ? null : { base, counts, through },
    issuedOn: row.issued_on,
    inForceFrom: row.in_force_from,
    due: row.due,
    dueText: { fa: row.due_text_fa, en: row.due_text_en },
    supersededBy: row.superseded_by,
    decidesConnection: row.decides_connection === 1,
    appliesToClass: row.applies_to_class,
    appliesToAgency: row.applies_to_agency,
  };
}

/** @throws TypeError when the row lacks what facts of its kind consist of */
export function readEvidence(row: Row<'evidence'>): Evidence {
  const base = {
    id: row.id,
    agencyId: row.agency_id,
    at: row.at,
    origin: row.origin,
    source: optionalText(row.source_fa, row.source_en),
    subgraph: row.subgraph,
  };
  const needed = <Value>(value: Value | null): Value => value ?? incomplete(row);
  switch (row.kind) {
    case 'WINDOW_OPENED':
    case 'WINDOW_CLOSED':
      return { ...base, kind: row.kind, windowId: needed(row.subject) };
    case 'COMPOSED':
    case 'COMPOSITION_FAILED':
      return { ...base, kind: row.kind, schemaVersion: needed(row.schema_version) };
    case 'CONFORMANCE_RUN':
      return {
        ...base,
        kind: row.kind,
        schemaVersion: needed(row.schema_version),
        passed: needed(row.passed),
        failed: needed(row.failed),
      };
    case 'ANSWERED':
      return { ...base, kind: row.kind, callerId: row.subject };
    case 'SYSTEM_CONNECTED':
      return { ...base, kind: row.kind, systemId: needed(row.subject) };
    case 'HOSTED':
      return { ...base, kind: row.kind, centre: needed(row.centre), hostedAt: needed(row.hosted_at), site: row.site };
    case 'MEETING':
    case 'DECLARATION':
      return { ...base, kind: row.kind, text: { fa: needed(row.text_fa), en: needed(row.text_en) } };
    default:
      return row.kind satisfies never;
  }
}

function optionalText(fa: string | null, en: string | null): Text | null {
  return fa === null || en === null ? null : { fa, en };
}

function incomplete({ id, kind }: Pick<Row<'evidence'>, 'id' | 'kind'>): never {
  throw new TypeError(`Evidence ${id} of kind ${kind} lacks a part of what it states.`);
}
