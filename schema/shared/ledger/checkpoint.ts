import { decodeHash } from './hash-text.ts';
import { readPosition } from './position.ts';

/** How long a writer's chain is, and the root of the tree of its entries. */
export interface WriterHead {
  readonly writer: string;
  readonly size: number;
  /** 43 characters, base64url. */
  readonly root: string;
}

/** The heads of all writers at one moment. */
export interface Checkpoint {
  /** Counted from 1. */
  readonly number: number;
  /** RFC 3339 in UTC with milliseconds. */
  readonly at: string;
  /** Sorted by writer. */
  readonly heads: readonly WriterHead[];
}

const heading = 'panjereh-ledger-checkpoint/v1';

/**
 * The text that agencies countersign: the heading, the number, the time, and a line for each writer. It is the body
 * of a signed note (https://c2sp.org/signed-note).
 */
export function checkpointText({ number, at, heads }: Checkpoint): string {
  const lines = heads.map(({ writer, size, root }) => `${writer} ${size} ${root}`);
  return `${[heading, number, at, ...lines].join('\n')}\n`;
}

/** Null when it is not exactly the text of a checkpoint. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [first, numberText, at = '', ...lines] = text.split('\n');
  const number = readPosition(numberText);
  const heads = lines.slice(0, -1).map(readHead);
  if (first !== heading || number === null || Number.isNaN(Date.parse(at)) || !heads.every((head) => head !== null)) {
    return null;
  }
  const isSorted = heads.every(({ writer }, index) => index === 0 || writer > heads[index - 1]!.writer);
  const checkpoint = { number, at, heads };
  return isSorted && checkpointText(checkpoint) === text ? checkpoint : null;
}

function readHead(line: string): WriterHead | null {
  const [writer = '', sizeText, root = ''] = line.split(' ');
  const size = readPosition(sizeText);
  return writer === '' || size === null || decodeHash(root) === null ? null : { writer, size, root };
}
