import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GrowingTree } from '../../../../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../../../../schema/shared/ledger/hash-text.ts';
import { createLeafHash, leafHash } from '../../../../../schema/shared/ledger/merkle-hash.ts';
import {
  proveStoredConsistency,
  proveStoredInclusion,
  type ReadNodes,
  readPeaks,
} from '../../../../../schema/shared/ledger/stored-tree.ts';
import { proveInclusion, treeRoot, treeRootText } from '../../../../../schema/shared/ledger/tree.ts';
import { verifyConsistency } from '../../../../../schema/shared/ledger/verify-consistency.ts';
import { verifyInclusion } from '../../../../../schema/shared/ledger/verify-inclusion.ts';

const texts = fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 70 });
const sizes = fc.tuple(fc.nat(70), fc.nat(70)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** RFC 9162 §2.1.1 word for word, over the data itself. */
function naiveRoot(data: readonly string[]): Buffer {
  if (data.length === 0) return sha256(Buffer.of());
  if (data.length === 1) return sha256(Buffer.concat([Buffer.of(0), Buffer.from(data[0]!)]));
  let split = 1;
  while (split * 2 < data.length) split *= 2;
  return sha256(Buffer.concat([Buffer.of(1), naiveRoot(data.slice(0, split)), naiveRoot(data.slice(split))]));
}

const hashLeafParts = createLeafHash();

function hashLeaf(...parts: readonly (string | Uint8Array)[]): string {
  return hashLeafParts(parts);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function numbered(size: number): string[] {
  return Array.from({ length: size }, (_, n) => `leaf ${n}`);
}

/** What a database keeps of a tree. */
function store(data: readonly string[]): { readonly tree: GrowingTree; readonly read: ReadNodes } {
  const tree = new GrowingTree();
  const rows = data.map((text) => tree.append(leafHash(text)).map(encodeHash).join(''));
  return { tree, read: async (leaves) => new Map(leaves.map((leaf) => [leaf, rows[leaf]!])) };
}

describe('the root of a Merkle tree', () => {
  it('is that of RFC 9162, made at once or leaf by leaf', () => {
    fc.assert(
      fc.property(texts, (data) => {
        const expected = naiveRoot(data).toString('hex');
        expect(Buffer.from(treeRoot(data.map(leafHash))).toString('hex')).toBe(expected);
        expect(Buffer.from(store(data).tree.root()).toString('hex')).toBe(expected);
        expect(Buffer.from(treeRootText(data.map((text) => hashLeaf(text))), 'base64url').toString('hex')).toBe(
          expected,
        );
      }),
    );
  });

  it('has the same leaves when they come in parts, texts or bytes, long or short', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.boolean())), (parts) => {
        const whole = parts.map(([text]) => text).join('');
        const given = parts.map(([text, isText]) => (isText ? text : Buffer.from(text)));
        expect(createLeafHash(40)(given)).toBe(encodeHash(leafHash(whole)));
        expect(hashLeaf(...given)).toBe(encodeHash(leafHash(whole)));
      }),
    );
  });

  it('of nothing is the hash of nothing', () => {
    expect([treeRoot([]), new GrowingTree().root()]).toEqual([sha256(Buffer.of()), sha256(Buffer.of())]);
    expect(treeRootText([])).toBe(encodeHash(sha256(Buffer.of())));
  });

  it('goes on from what is stored as if it had never stopped', async () => {
    for (let size = 0; size <= 40; size += 1) {
      const { tree, read } = store(numbered(size));
      const resumed = new GrowingTree(size, await readPeaks(read, size));
      expect(resumed.append(leafHash('next'))).toEqual(tree.append(leafHash('next')));
      expect(resumed.root()).toEqual(tree.root());
    }
  });
});

describe('an inclusion proof', () => {
  it('leads every leaf to the root, from memory and from what is stored', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (data, any) => {
        const [index, size, root, leaves] = [any % data.length, data.length, naiveRoot(data), data.map(leafHash)];
        const proof = proveInclusion(leaves, index);
        expect(verifyInclusion({ leaf: leaves[index]!, index, size, proof, root })).toBe(true);
        expect(await proveStoredInclusion(store(data).read, index, size)).toEqual(proof);
      }),
    );
  });

  it('leads no other leaf, place, size, path or root anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), (size, any, step) => {
        const data = numbered(size);
        const leaves = data.map(leafHash);
        const index = any % size;
        const good = { leaf: leaves[index]!, index, size, proof: proveInclusion(leaves, index), root: naiveRoot(data) };
        const other = (index + 1 + (step % (size - 1))) % size;
        expect(verifyInclusion({ ...good, leaf: leafHash('foreign') })).toBe(false);
        expect(verifyInclusion({ ...good, index: other })).toBe(false);
        expect(verifyInclusion({ ...good, index: size })).toBe(false);
        expect(verifyInclusion({ ...good, proof: good.proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...good, proof: [...good.proof, leafHash('more')] })).toBe(false);
        expect(verifyInclusion({ ...good, root: leafHash('other') })).toBe(false);
      }),
    );
  });
});

describe('a consistency proof', () => {
  it('shows that a tree is the beginning of another', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ([first, second]) => {
        const data = numbered(second);
        const proof = await proveStoredConsistency(store(data).read, first, second);
        const [before, after] = [naiveRoot(data.slice(0, first)), naiveRoot(data)];
        expect(verifyConsistency({ size: first, root: before }, { size: second, root: after }, proof)).toBe(true);
      }),
    );
  });

  it('shows it of no tree in which an early leaf is another', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async ([first, second], any) => {
        fc.pre(first > 0);
        const rewritten = numbered(second).with(any % first, 'rewritten');
        const proof = await proveStoredConsistency(store(rewritten).read, first, second);
        const before = { size: first, root: naiveRoot(numbered(first)) };
        expect(verifyConsistency(before, { size: second, root: naiveRoot(rewritten) }, proof)).toBe(false);
        expect(verifyConsistency({ size: second + 1, root: naiveRoot(rewritten) }, before, proof)).toBe(false);
      }),
    );
  });

  it('cannot be read from a store that has lost a leaf', async () => {
    await expect(proveStoredConsistency(async () => new Map(), 3, 7)).rejects.toThrow('missing or damaged');
  });
});
