import { describe, expect, it } from '@jest/globals';
import Keyv from 'keyv';
import { createRevocations, type SharedStore } from '../../../../gateway/identity/revocations.ts';

const unavailable = { code: 'SHARED_STATE_UNAVAILABLE' };
const token = { sid: 's', jti: 't', subject: 'p', client: 'portal', issuedAt: 100 };

/** What Keyv does over a store that cannot be reached, once somebody listens to its errors. */
const unreachable: SharedStore = {
  getMany: (keys) => Promise.resolve(keys.map(() => undefined)),
  set: () => Promise.resolve(false),
};

describe('revocations', () => {
  it('know a revoked session in every process that shares the store', async () => {
    const store = new Keyv();
    await createRevocations({ store, keepFor: 900 }).revokeSession('s');

    await expect(createRevocations({ store, keepFor: 900 }).isRevoked(token)).resolves.toBe(true);
  });

  it('know no session of a store that is new', async () => {
    await expect(createRevocations({ store: new Keyv(), keepFor: 900 }).isRevoked(token)).resolves.toBe(false);
  });

  it('are not taken as empty when the store cannot be reached and says so by leaving out', async () => {
    const revocations = createRevocations({ store: unreachable, keepFor: 900 });

    await expect(revocations.isRevoked(token)).rejects.toMatchObject(unavailable);
    await expect(revocations.revokeSession('s')).rejects.toMatchObject(unavailable);
  });

  it('are not taken as empty when the store loses writes', async () => {
    const forgetful: SharedStore = { ...unreachable, set: () => Promise.resolve(true) };

    await expect(createRevocations({ store: forgetful, keepFor: 900 }).isRevoked(token)).rejects.toMatchObject(
      unavailable,
    );
  });

  it('are refused when a Keyv over a broken store swallows the error', async () => {
    const broken = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('gone')) };
    const store = new Keyv({ store: { ...broken, delete: broken.get, clear: broken.get } });
    store.on('error', () => undefined);

    await expect(createRevocations({ store, keepFor: 900 }).isRevoked(token)).rejects.toMatchObject(unavailable);
  });

  it('are refused when the store throws, or says nothing', async () => {
    const throwing: SharedStore = { ...unreachable, getMany: () => Promise.reject(new Error('gone')) };
    const silent: SharedStore = { ...unreachable, getMany: () => new Promise(() => undefined) };

    await expect(createRevocations({ store: throwing, keepFor: 900 }).isRevoked(token)).rejects.toMatchObject(
      unavailable,
    );
    await expect(createRevocations({ store: silent, keepFor: 900, timeout: 5 }).isRevoked(token)).rejects.toMatchObject(
      unavailable,
    );
  });

  it('of a person end what a client was given for her until then, and nothing else', async () => {
    const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });

    await revocations.revokePerson(token, 100, 'all');

    await expect(revocations.isRevoked({ ...token })).resolves.toBe(true);
    for (const other of [{ issuedAt: 101 }, { client: 'mobile' }, { subject: 'q' }, { subject: null }]) {
      await expect(revocations.isRevoked({ ...token, ...other })).resolves.toBe(false);
    }
  });

  it('of a person may be of those tokens only that name no session', async () => {
    const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });

    await revocations.revokePerson(token, 100, 'unnamed');

    await expect(revocations.isRevoked({ ...token, sid: null })).resolves.toBe(true);
    await expect(revocations.isRevoked({ ...token })).resolves.toBe(false);
  });

  it('hold no reference of a person', async () => {
    const kept: string[] = [];
    const store: SharedStore = { ...unreachable, set: (key) => Promise.resolve(kept.push(key) > 0) };

    await createRevocations({ store, keepFor: 900 }).revokePerson({ subject: 'reference', client: 'c' }, 1, 'all');

    expect(kept).toEqual([expect.not.stringContaining('reference')]);
  });

  it('are kept as long as a token may live', async () => {
    const kept: (number | undefined)[] = [];
    const store: SharedStore = { ...unreachable, set: (_key, _value, ttl) => Promise.resolve(kept.push(ttl) > 0) };

    await createRevocations({ store, keepFor: 900 }).revokeSession('s');

    expect(kept).toEqual([900_000]);
  });
});
