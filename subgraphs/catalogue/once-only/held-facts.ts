import { readFileSync } from 'node:fs';

/** A fact that an agency holds of whoever asks: where it is in the national graph, and never what it is. */
export interface HeldFact {
  readonly path: string;
  /** Each field on the way, as a coordinate. */
  readonly coordinates: readonly string[];
  readonly type: string;
  readonly isList: boolean;
  /** The subgraph that answers the last field. */
  readonly holder: string;
}

/** A field that an inquiry reads. */
export interface InquiryField {
  readonly coordinate: string;
  readonly type: string;
  readonly holder: string;
  /** What else than the person's own affairs it may be read for. */
  readonly purposes: readonly string[];
}

/** What composition has found of the bindings: a path that is not here leads nowhere any more. */
export interface HeldFacts {
  fact(path: string): HeldFact | null;
  inquiryField(coordinate: string): InquiryField | null;
}

interface Written {
  readonly facts: Readonly<Record<string, Omit<HeldFact, 'path'>>>;
  readonly inquiries: Readonly<Record<string, Omit<InquiryField, 'coordinate'>>>;
}

/** Written by `npm run compose` from the composed graph: who holds what is computed, not declared. */
export function readHeldFacts(): HeldFacts {
  const file = new URL('../../../schema/held-facts.json', import.meta.url);
  const { facts, inquiries } = JSON.parse(readFileSync(file, 'utf8')) as Written;
  const [byPath, byCoordinate] = [new Map(Object.entries(facts)), new Map(Object.entries(inquiries))];
  return {
    fact(path) {
      const found = byPath.get(path);
      return found === undefined ? null : { path, ...found };
    },
    inquiryField(coordinate) {
      const found = byCoordinate.get(coordinate);
      return found === undefined ? null : { coordinate, ...found };
    },
  };
}
