import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFile } from '../../../schema/grant/key-file.ts';
import { type GrantKey, readKeySet } from '../../../schema/grant/key-set.ts';
import { writeKeySet } from '../../../schema/grant/make-key.ts';

/** The other agencies, as one of them knows them. */
export interface Peers {
  /** Those that have an address now. */
  names(): readonly string[];
  /** `http://127.0.0.1:4013` or `unix:/path/of.sock`; undefined: not known. */
  addressOf(agency: string): string | undefined;
  /** The public half of a key of that agency. */
  keyOf(agency: string, id: string): GrantKey | undefined;
}

export interface PeerFiles {
  /** JSON, the address of each agency by its name; read again when it changes, and it may be missing. */
  readonly addresses: string;
  /** The public keys of each agency, in `<agency>.json`: a JWK set, read again when it changes. */
  readonly keysFolder: string;
  readonly onTrouble: (error: unknown) => void;
}

/** An agency's key, to sign with as it is signed with elsewhere; its id is the thumbprint of RFC 7638. */
export function signingKeyOf(privateKey: KeyObject): GrantKey {
  const { d } = privateKey.export({ format: 'jwk' });
  const jwk = publicJwkOf(privateKey);
  return readKeySet(JSON.stringify({ keys: [{ ...jwk, d }] }), 'the agency’s own key')[0]!; // a set is never empty
}

/** The public half as a JWK, for those who verify. */
export function publicJwkOf(privateKey: KeyObject) {
  const { kty, crv, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { kty, crv, x, kid: hash('sha256', JSON.stringify({ crv, kty, x }), 'base64url') };
}

/** Lays the public half where the agencies of this data folder look for it. */
export function publishKey(keysFolder: string, agency: string, privateKey: KeyObject): void {
  const file = fileOf(keysFolder, agency);
  const draft = `${file}.${process.pid}`;
  const text = writeKeySet([publicJwkOf(privateKey)]);
  // Putting a file in another's place waits for the disk.
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(keysFolder, { recursive: true });
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The other agencies by files that an operator, or `npm start`, writes. */
export function readPeers({ addresses, keysFolder, onTrouble }: PeerFiles): Peers {
  const keys = new Map<string, KeyFile>();
  let known: { readonly stamp: string; readonly byName: ReadonlyMap<string, string> } = {
    stamp: '',
    byName: new Map(),
  };
  const current = () => {
    const stamp = stampOf(addresses);
    if (stamp !== known.stamp) known = { stamp, byName: readAddresses(addresses, onTrouble) ?? known.byName };
    return known.byName;
  };
  return {
    names: () => [...current().keys()],
    addressOf: (agency) => current().get(agency),
    keyOf(agency, id) {
      const file = fileOf(keysFolder, agency);
      if (!keys.has(agency) && isName(agency) && stampOf(file) !== '')
        keys.set(agency, new KeyFile(file, { onTrouble }));
      return keys.get(agency)?.find(id);
    },
  };
}

function fileOf(keysFolder: string, agency: string): string {
  return join(keysFolder, `${agency}.json`);
}

function isName(agency: string): boolean {
  return /^[a-z][a-z0-9-]{0,63}$/.test(agency);
}

/** Empty when there is no such file. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
}

/** Null for what is no list of addresses: those known so far go on. */
function readAddresses(file: string, onTrouble: (error: unknown) => void): ReadonlyMap<string, string> | null {
  try {
    if (stampOf(file) === '') return new Map();
    const written = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    for (const [name, address] of written) {
      if (isName(name) && typeof address === 'string' && /^(http:\/\/[^/]+|unix:\/.+)$/.test(address)) continue;
      throw new TypeError(`${file}: ${JSON.stringify(name)} must be an agency with http://host:port or unix:/path.`);
    }
    return new Map(written as [string, string][]);
  } catch (error) {
    onTrouble(error);
    return null;
  }
}
