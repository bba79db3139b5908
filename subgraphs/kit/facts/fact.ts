import type { Kysely } from 'kysely';

/** What a side of a rule says of a subject. */
export interface Fact {
  /** The day from which it is so, or on which it was, `YYYY-MM-DD`. */
  readonly day?: string;
  /** The last day on which it holds; without end when left out. */
  readonly until?: string | null;
  /** What the two sides compare, normalised; it leaves the agency as a keyed digest alone. */
  readonly value?: string;
}

/** A subject, a person or a company by the reference of the federation, with its fact; null: there is none. */
export interface SubjectFact {
  readonly subject: string;
  readonly fact: Fact | null;
}

/** These subjects, or the next so many after one, in the order of their references. */
export type Asked = { readonly subjects: readonly string[] } | { readonly after: string; readonly limit: number };

/** One agency's side of a rule of the agency trust (contradictions/rules.ts there). */
export interface FactSide<Tables> {
  readonly rule: string;
  readonly side: 'A' | 'B';
  /** Of a rule that compares values: the agency of the other side. */
  readonly comparesWith?: string;
  /** What the agency's tables say now. A pass through all is at its end when nothing comes. */
  read(db: Kysely<Tables>, asked: Asked): Promise<readonly SubjectFact[]>;
}
