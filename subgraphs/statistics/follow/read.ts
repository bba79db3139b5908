import { Refusal } from './refusal.ts';

type Data = Readonly<Record<string, unknown>>;

export function readText(data: Data, name: string): string {
  const value = data[name];
  if (typeof value === 'string' && value !== '' && value.length <= 200) return value;
  throw new Refusal(`has no ${name}`);
}

export function readOptionalText(data: Data, name: string): string | null {
  return data[name] === null || data[name] === undefined ? null : readText(data, name);
}

export function readWord<Word extends string>(data: Data, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === data[name]);
  if (found === undefined) throw new Refusal(`has another ${name} than expected`);
  return found;
}

/** A count or a sum, which may come as text. */
export function readCount(data: Data, name: string): bigint {
  const value = data[name];
  if ((typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) || isDigits(value)) return BigInt(value);
  throw new Refusal(`has no count as ${name}`);
}

export function readFlag(data: Data, name: string): boolean {
  if (typeof data[name] !== 'boolean') throw new Refusal(`does not say whether ${name}`);
  return data[name];
}

export function readTime(data: Data, name: string): Date {
  const time = new Date(readText(data, name));
  if (Number.isNaN(time.getTime())) throw new Refusal(`names a time as ${name} that is none`);
  return time;
}

export function readRows(data: Data, name = 'rows'): readonly Data[] {
  const rows = data[name];
  if (!Array.isArray(rows) || !rows.every(isData)) throw new Refusal(`has no ${name}`);
  return rows;
}

export function readPart(data: Data, name: string): Data {
  const part = data[name];
  if (!isData(part)) throw new Refusal(`has no ${name}`);
  return part;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDigits(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,18}$/.test(value);
}
