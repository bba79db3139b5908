import { normaliseNumber } from './normalise.ts';

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
// RFC 3339, section 5.6, `date-time`. Leap seconds are refused: no agency's clock shows them.
const timeForm = /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** `YYYY-MM-DD` when that day exists (2025-02-29 does not); otherwise null. */
export function parseDate(text: string): string | null {
  const day = normaliseNumber(text);
  const parts = dayForm.exec(day);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date); // Date.UTC takes years below 100 for 19xx
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? day : null;
}

/** The same instant in UTC, to the millisecond, `2026-10-23T08:30:00Z`; null when the text is not RFC 3339. */
export function parseDateTime(text: string): string | null {
  const time = normaliseNumber(text).toUpperCase();
  const day = timeForm.exec(time)?.[1];
  return day !== undefined && parseDate(day) !== null ? printInstant(new Date(time.replace(' ', 'T'))) : null;
}

export function printDateTime(value: unknown): string | null {
  if (value instanceof Date) return printInstant(value);
  return typeof value === 'string' ? parseDateTime(value) : null;
}

function printInstant(instant: Date): string | null {
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().replace('.000Z', 'Z');
}
