const token = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const longNumber = /(?<![\w.])[\d\u06f0-\u06f9\u0660-\u0669]{8,}(?![\w.])/g;
const credentials = /\/\/[^\s/@]+@/g;

/**
 * Takes out of a text for the log what may belong to a person or open a door: tokens, passwords in addresses,
 * and long numbers in any digits (national ids, bills, cards, telephones).
 */
export function redact(text: string): string {
  return text.replace(token, '[token]').replace(credentials, '//[credentials]@').replace(longNumber, '[number]');
}
