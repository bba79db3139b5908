import { inspect } from 'node:util';
import { expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { openRecordStore } from '../../../../gateway/issuer/record-store.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';

describeOnEachDatabase("the issuer's records", (open) => {
  async function setUp() {
    const clock = { now: Date.UTC(2026, 9, 23) };
    const { db } = await open<unknown>();
    const options = { db, now: () => clock.now, usedTwice: () => Promise.resolve(new Error('used twice')) };
    const store = await openRecordStore(options);
    return { clock, db, options, store };
  }

  it('are found by id until they expire', async () => {
    const { clock, store } = await setUp();
    const codes = store.adapterFor('AuthorizationCode');
    await codes.upsert('code-1', { accountId: 'a', jti: 'code-1' }, 60);

    clock.now += 59_000;
    expect(await codes.find('code-1')).toEqual({ accountId: 'a', jti: 'code-1' });
    clock.now += 1000;
    expect(await codes.find('code-1')).toBeUndefined();
  });

  it('are found after the store was opened anew', async () => {
    const { options, store } = await setUp();
    await store.adapterFor('Session').upsert('session-1', { uid: 'uid-1', jti: 'session-1' }, 60);

    const again = await openRecordStore(options);

    expect(await again.adapterFor('Session').findByUid('uid-1')).toEqual({ uid: 'uid-1', jti: 'session-1' });
  });

  it('are of one model only', async () => {
    const { store } = await setUp();
    await store.adapterFor('RefreshToken').upsert('token', { jti: 'token' }, 60);

    expect(await store.adapterFor('AuthorizationCode').find('token')).toBeUndefined();
  });

  it('are replaced by what is written under the same id', async () => {
    const { store } = await setUp();
    const grants = store.adapterFor('Grant');
    await grants.upsert('grant-1', { scope: 'a' }, 60);
    await grants.upsert('grant-1', { scope: 'b' }, 60);

    expect(await grants.find('grant-1')).toMatchObject({ scope: 'b' });
  });

  it('are consumed once, also by two at the same moment', async () => {
    const { clock, store } = await setUp();
    const codes = store.adapterFor('AuthorizationCode');
    await codes.upsert('code-1', { jti: 'code-1' }, 60);

    const outcomes = await Promise.allSettled([codes.consume('code-1'), codes.consume('code-1')]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await codes.find('code-1')).toMatchObject({ consumed: clock.now / 1000 });
  });

  it('go with their grant, model by model', async () => {
    const { store } = await setUp();
    const [codes, tokens] = [store.adapterFor('AuthorizationCode'), store.adapterFor('RefreshToken')];
    await codes.upsert('code-1', { grantId: 'grant-1' }, 60);
    await tokens.upsert('token-1', { grantId: 'grant-1' }, 60);
    await tokens.upsert('token-2', { grantId: 'grant-2' }, 60);

    await tokens.revokeByGrantId('grant-1');

    const found = await Promise.all([codes.find('code-1'), tokens.find('token-1'), tokens.find('token-2')]);
    expect(found.map((payload) => payload !== undefined)).toEqual([true, false, true]);
  });

  it('do not hold what the bearer of a token shows', async () => {
    const { db, store } = await setUp();
    await store.adapterFor('RefreshToken').upsert('secret-token', { jti: 'secret-token', grantId: 'grant-1' }, 60);

    const { rows } = await sql`select * from issuer_record`.execute(db);

    expect(inspect(rows)).not.toContain('secret-token');
  });

  it('are cleared away some time after they expired', async () => {
    const { clock, db, store } = await setUp();
    const codes = store.adapterFor('AuthorizationCode');
    await codes.upsert('old', {}, 60);

    clock.now += 600_000;
    await codes.upsert('new', {}, 60);

    const { rows } = await sql<{ many: number | bigint }>`select count(*) as many from issuer_record`.execute(db);
    expect(Number(rows[0]?.many)).toBe(1);
  });
});
