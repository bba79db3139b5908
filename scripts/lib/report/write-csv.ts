/** A table to be written: column titles, and rows of as many cells. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** U+FEFF: without it Excel reads UTF-8 as something else. */
const byteOrderMark = '\ufeff';

/** A table as CSV (RFC 4180): lines end in CR LF, and no cell is a formula to a spreadsheet. */
export function writeCsv({ columns, rows }: CsvTable, { bom }: { readonly bom: boolean }): string {
  const lines = [columns, ...rows].map((cells) => cells.map(writeCell).join(','));
  return `${bom ? byteOrderMark : ''}${lines.join('\r\n')}\r\n`;
}

function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe makes it text: https://owasp.org/www-community/attacks/CSV_Injection. Invisible marks before it count too. */
function withoutFormula(text: string): string {
  return /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text)
    ? `'${text}`
    : text;
}
