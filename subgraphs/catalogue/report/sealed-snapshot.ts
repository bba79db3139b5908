import { compactVerify, importJWK, type JWK } from 'jose';
import { canonicalJson, type Json } from '../../../schema/shared/ledger/canonical-json.ts';
import { isJsonObject, parseJson } from '../../../schema/shared/ledger/parse-json.ts';
import type { AgencyStatements } from '../../kit/agency-statement.ts';
import { contentsOf, sha256, type Snapshot, snapshotFormat, snapshotText } from './snapshot.ts';

/** The public key by which a snapshot's signature is checked: RFC 8037, with its thumbprint (RFC 7638) as its id. */
export interface PublicKey {
  readonly crv: 'Ed25519';
  readonly kid: string;
  readonly kty: 'OKP';
  readonly x: string;
}

/** A snapshot with the catalogue's word for it. The file that is handed on is its canonical JSON. */
export interface SealedSnapshot {
  /** SHA-256 of the snapshot's canonical JSON, in hexadecimal. */
  readonly digest: string;
  /** Compact JWS with detached content (RFC 7515, appendix F): header, nothing, signature. */
  readonly signature: string;
  readonly key: PublicKey;
  readonly snapshot: Snapshot;
}

/** Why a snapshot is not to be trusted. `table`: where rows are missing, added or changed. */
export interface SnapshotFault {
  readonly code:
    'NOT_A_SNAPSHOT' | 'ROWS_MISSING' | 'ROWS_ADDED' | 'ROWS_CHANGED' | 'DIGEST_DIFFERS' | 'SIGNATURE_INVALID';
  readonly table?: string;
  /** Rows that were signed for, and rows that are there. */
  readonly signed?: number;
  readonly found?: number;
}

export function sealSnapshot(snapshot: Snapshot, { publicKey, signDetached }: AgencyStatements): SealedSnapshot {
  const text = snapshotText(snapshot);
  const { kid, x } = publicKey;
  const key = { crv: 'Ed25519', kid: String(kid), kty: 'OKP', x: String(x) } as const;
  return { digest: sha256(text), signature: signDetached(text), key, snapshot };
}

export function sealedText(sealed: SealedSnapshot): string {
  return canonicalJson(sealed as unknown as Json);
}

/** Null when the text is no sealed snapshot at all. */
export function readSealed(text: string): SealedSnapshot | null {
  const value = parseJson(text);
  if (!isJsonObject(value) || !isJsonObject(value['snapshot']) || !isJsonObject(value['key'])) return null;
  const { digest, signature, snapshot } = value;
  const { format, from, to, contents, tables } = snapshot;
  const texts = [digest, signature, from, to].every((part) => typeof part === 'string');
  const objects = isJsonObject(contents) && isJsonObject(tables) && Object.values(tables).every(isRows);
  return texts && objects && format === snapshotFormat ? (value as unknown as SealedSnapshot) : null;
}

/**
 * Everything that is wrong with a snapshot: what differs from what was signed, table by table, and the signature.
 *
 * @param key that the catalogue is known by; when not given the one in the file, which proves only that the file is whole
 */
export async function faultsOf(
  { snapshot, digest, signature, key: own }: SealedSnapshot,
  key: JWK = own,
): Promise<readonly SnapshotFault[]> {
  const text = snapshotText(snapshot);
  const names = new Set([...Object.keys(snapshot.contents), ...Object.keys(snapshot.tables)]);
  return [
    ...[...names].sort().flatMap((table) => tableFault(table, snapshot)),
    ...(sha256(text) === digest ? [] : [{ code: 'DIGEST_DIFFERS' } as const]),
    ...((await isSigned(text, signature, key)) ? [] : [{ code: 'SIGNATURE_INVALID' } as const]),
  ];
}

function tableFault(table: string, { contents, tables }: Snapshot): readonly SnapshotFault[] {
  const signed = contents[table]?.rows ?? 0;
  const rows = tables[table] ?? [];
  const counts = { table, signed, found: rows.length };
  if (rows.length < signed) return [{ code: 'ROWS_MISSING', ...counts }];
  if (rows.length > signed) return [{ code: 'ROWS_ADDED', ...counts }];
  return contentsOf(rows).sha256 === contents[table]?.sha256 ? [] : [{ code: 'ROWS_CHANGED', ...counts }];
}

async function isSigned(text: string, signature: string, key: JWK): Promise<boolean> {
  const whole = signature.replace('..', `.${Buffer.from(text).toString('base64url')}.`);
  try {
    await compactVerify(whole, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    return true;
  } catch {
    return false; // whatever is wrong with it, it proves nothing
  }
}

function isRows(value: Json): boolean {
  return Array.isArray(value) && value.every(isJsonObject);
}
