import type { LedgerOperation, Reading } from '../kernel/ledger.ts';
import type { RecordKind } from '../../schema/shared/ledger/record.ts';
import { writePhrase, writeWord } from './phrase.ts';

/** A record on its way to the writer: what the request knows of it. */
export interface Line {
  readonly kind: RecordKind;
  readonly intent: string | null;
  readonly subject: string | null;
  readonly reader: string | null;
  readonly visibleFrom: string | null;
  /** JSON texts; empty: null. */
  readonly caseText: string;
  readonly groundsText: string;
  /** The rest of its content: see `writePhrase`. */
  readonly phrase: string;
}

type What = Pick<Line, 'kind' | 'intent'>;

const betweenLines = '\n';
const betweenParts = '\t';

/**
 * The lines of one operation as rows of text, parts between tabs: handing over a text costs a tenth of what an object
 * costs. The first row is what they have in common; one without a phrase has that of the row before.
 *
 * @throws TypeError when there is no line, or a reference is no reference.
 */
export function writeLines(what: What, operation: LedgerOperation, readings: readonly Reading[]): string {
  if (readings.length === 0) throw new TypeError('What is written into the ledger concerns somebody, or nobody known.');
  const common = [what.kind, what.intent ?? '', checkReference(operation.reader), writeWord(operation.case)];
  const rows = readings.map((reading, index) => {
    const { subject, visibleFrom, grounds } = reading;
    const phrase = isAlike(reading, readings[index - 1]) ? '' : phraseOf(what, operation, reading);
    return [checkReference(subject), visibleFrom?.toISOString() ?? '', writeWord(grounds), phrase].join(betweenParts);
  });
  return [common.join(betweenParts), ...rows].join(betweenLines);
}

export function readLines(text: string): readonly Line[] {
  const [common = '', ...rows] = text.split(betweenLines);
  const [kind = '', intent, reader, caseText = ''] = common.split(betweenParts);
  let latest = '';
  return rows.map((row) => {
    const [subject, visibleFrom, groundsText = '', ...phrase] = row.split(betweenParts);
    if (phrase.length > 1) latest = phrase.join(betweenParts);
    return {
      kind: kind as RecordKind,
      intent: intent || null,
      subject: subject || null,
      reader: reader || null,
      visibleFrom: visibleFrom || null,
      caseText,
      groundsText,
      phrase: latest,
    };
  });
}

/** Whether two lines of one operation say the same of their people; whoever was asked for the same has the same list. */
function isAlike({ basis, fields }: Reading, before: Reading | undefined): boolean {
  return fields === before?.fields && basis === before.basis;
}

function phraseOf({ kind }: What, operation: LedgerOperation, { basis, fields }: Reading): string {
  const { agency, client, hash, purpose, role } = operation;
  return writePhrase({ agency, basis, client, fields, kind, operation: hash, purpose, role });
}

/** References are opaque words; one with a tab in it would become two parts. */
function checkReference(reference: string | null): string {
  if (reference === null) return '';
  if (reference !== '' && !/\s/.test(reference)) return reference;
  throw new TypeError('A reference in the ledger is one word, without white space.');
}
