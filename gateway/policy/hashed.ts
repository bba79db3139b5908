import { createHash } from 'node:crypto';
import { print, type DocumentNode } from 'graphql';
import type { AllowedDocument } from '../operation/operation.ts';

/** A document with the hash by which plans are kept. */
export function hashed(document: DocumentNode): AllowedDocument {
  return { document, hash: createHash('sha256').update(print(document)).digest('hex') };
}
