/** Invisible marks of writing direction and joining that copying from a right-to-left page brings along. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Persian (U+06F0) and Arabic-Indic (U+0660) digits to ASCII ones. */
export function normaliseDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** A number as typed, without the space around it and invisible marks; digits in ASCII. */
export function normaliseNumber(text: string): string {
  return normaliseDigits(text).replace(invisible, '').trim();
}

/**
 * Text for comparison and search: Arabic yeh and kaf to the Persian letters, digits to ASCII, half-space and runs of
 * space to one space. The original is what is stored and shown.
 */
export function normaliseText(text: string): string {
  return normaliseDigits(text)
    .replace(/[\u064a\u0649]/gu, '\u06cc')
    .replace(/\u0643/gu, '\u06a9')
    .replace(/\u200c/gu, ' ')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
