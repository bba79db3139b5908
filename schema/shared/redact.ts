const token = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const longNumber = /(?<!\w|\d\.)(?:IR ?)?[\d\u06f0-\u06f9\u0660-\u0669]{8,}(?!\w|\.\d)/gi;
const credentials = /\/\/[^\s/@]+@/g;
/** With what joins and parts words of it. */
const persian =
  /(?:\p{Script=Arabic}|\\u0[67][\da-f]{2})(?:[\p{Script=Arabic}\p{M}\s،؛\u200c]|\\u0[67][\da-f]{2}|\\u200c)*/giu;

/**
 * Takes out of a text for a log what may belong to a person or open a door: tokens, passwords in addresses, long numbers
 * in any digits (national ids, bills, cards, telephones), and whatever is written in Persian: our own faults are told in
 * English, names and addresses are not.
 */
export function redact(text: string): string {
  return text
    .replace(token, '[token]')
    .replace(credentials, '//[credentials]@')
    .replace(longNumber, '[number]')
    .replace(persian, '[text]');
}
