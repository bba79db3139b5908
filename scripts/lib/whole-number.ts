import { ToolError } from './tool-error.ts';

/** @throws {ToolError} naming the flag, the range and what was given */
export function wholeNumber(flag: string, given: unknown, least: number, most: number): number {
  const text = String(given);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new ToolError(
    `${flag} takes a whole number from ${least} to ${most}, but is ${JSON.stringify(given)}.`,
    `${flag} عددی درست از ${least} تا ${most} می‌خواهد.`,
  );
}
