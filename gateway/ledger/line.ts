import type { LedgerOperation, Reading } from '../kernel/ledger.ts';
import type { RecordKind } from '../../schema/shared/ledger/record.ts';

/** A record on its way to the writer: what the request knows of it. */
export interface Line {
  readonly kind: RecordKind;
  readonly intent: string | null;
  readonly subject: string | null;
  readonly reader: string | null;
  readonly visibleFrom: string | null;
  /** Canonical JSON of a `RecordContent`. */
  readonly content: string;
}

type What = Pick<Line, 'kind' | 'intent'>;

const betweenLines = '\n';
const betweenParts = '\t';

/**
 * The lines of one operation as rows of text, parts between tabs: handing over a text costs a tenth of what an object
 * costs. The first row is what they have in common; one without content has that of the row before.
 *
 * @throws TypeError when there is no line, or a reference is no reference.
 */
export function writeLines(what: What, operation: LedgerOperation, readings: readonly Reading[]): string {
  if (readings.length === 0) throw new TypeError('What is written into the ledger concerns somebody, or nobody known.');
  const rows = readings.map((reading, index) => {
    const isAsBefore = isAlike(reading, readings[index - 1]);
    const content = isAsBefore ? '' : writeContent(what, operation, reading);
    const { subject, visibleFrom } = reading;
    return [checkReference(subject), visibleFrom?.toISOString() ?? '', content].join(betweenParts);
  });
  const common = [what.kind, what.intent ?? '', checkReference(operation.reader)].join(betweenParts);
  return [common, ...rows].join(betweenLines);
}

export function readLines(text: string): readonly Line[] {
  const [common = '', ...rows] = text.split(betweenLines);
  const [kind = '', intent, reader] = common.split(betweenParts);
  let latest = '';
  return rows.map((row) => {
    const [subject, visibleFrom, content] = row.split(betweenParts);
    latest = content || latest;
    return {
      kind: kind as RecordKind,
      intent: intent || null,
      subject: subject || null,
      reader: reader || null,
      visibleFrom: visibleFrom || null,
      content: latest,
    };
  });
}

/** Whether two lines of one operation say the same of their people; whoever was asked for the same has the same list. */
function isAlike({ basis, grounds, fields }: Reading, before: Reading | undefined): boolean {
  return fields === before?.fields && basis === before.basis && grounds === before.grounds;
}

/** Canonical JSON (RFC 8785) without sorting anything: the keys are written in their order. */
function writeContent({ kind, intent }: What, operation: LedgerOperation, reading: Reading): string {
  return JSON.stringify({
    agency: operation.agency,
    basis: reading.basis,
    case: operation.case,
    client: operation.client,
    fields: reading.fields.map(({ agency, coordinates, outcome }) => ({ agency, coordinates, outcome })),
    grounds: reading.grounds,
    intent,
    kind,
    operation: operation.hash,
    purpose: operation.purpose,
    role: operation.role,
  });
}

/** References are opaque words; one with a tab in it would become two parts. */
function checkReference(reference: string | null): string {
  if (reference === null) return '';
  if (reference !== '' && !/\s/.test(reference)) return reference;
  throw new TypeError('A reference in the ledger is one word, without white space.');
}
