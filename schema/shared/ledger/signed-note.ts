/** A text and the signatures under it: https://c2sp.org/signed-note. */
export interface SignedNote {
  /** Ends with a newline. */
  readonly body: string;
  readonly signatures: readonly string[];
}

export function noteText({ body, signatures }: SignedNote): string {
  return `${body}\n${signatures.map((line) => `${line}\n`).join('')}`;
}

/** Null when there is no empty line between text and signatures. */
export function readNote(text: string): SignedNote | null {
  const end = text.lastIndexOf('\n\n');
  if (end < 0) return null;
  const signatures = text.slice(end + 2).split('\n');
  return { body: text.slice(0, end + 1), signatures: signatures.filter((line) => line !== '') };
}
