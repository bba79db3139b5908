import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type GrantKey, type Jwk, readKeySet } from '../../schema/grant/key-set.ts';
import { writeKeySet } from '../../schema/grant/make-key.ts';
import { type Peers, publicJwkOf } from '../../subgraphs/kit/events/events.ts';

/** Agencies of one process, which find one another's addresses and keys here. */
export class TestPeers implements Peers {
  readonly #addresses = new Map<string, string>();
  readonly #keys = new Map<string, { readonly jwk: Jwk; readonly key: GrantKey }>();

  /** A new key of this agency. */
  makeKey(agency: string): KeyObject {
    const { privateKey } = generateKeyPairSync('ed25519');
    const jwk = publicJwkOf(privateKey);
    this.#keys.set(agency, { jwk, key: readKeySet(writeKeySet([jwk]), agency)[0]! });
    return privateKey;
  }

  /** The public half of its key. */
  publicJwkOf(agency: string): Jwk {
    return this.#keys.get(agency)!.jwk;
  }

  /** @param address undefined: nobody knows any more where it is. */
  settle(agency: string, address: string | undefined): void {
    if (address === undefined) this.#addresses.delete(agency);
    else this.#addresses.set(agency, address);
  }

  names(): readonly string[] {
    return [...this.#addresses.keys()];
  }

  addressOf(agency: string): string | undefined {
    return this.#addresses.get(agency);
  }

  keyOf(agency: string, id: string): GrantKey | undefined {
    const key = this.#keys.get(agency)?.key;
    return key?.id === id ? key : undefined;
  }
}

/** Takes everything that these agencies have told one another, and what they tell because of it, without waiting. */
export async function deliverEvents(agencies: Iterable<{ catchUp(): Promise<number> }>): Promise<void> {
  const all = [...agencies];
  for (let taken = 1; taken > 0;) {
    taken = 0;
    for (const agency of all) taken += await agency.catchUp();
  }
}
