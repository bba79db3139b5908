import { describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../../../gateway/kernel/caller.ts';
import type { Right } from '../../../../gateway/kernel/rights.ts';
import { RequestRights } from '../../../../gateway/policy/request-rights.ts';
import { madeUpRights, rightTo } from '../../../support/made-up-rights.ts';

const citizen: Caller = { ...anonymous, kind: 'citizen', subject: 'p1' };
const ward = rightTo('p2', ['Person.name']);
const firm = rightTo('f1', ['Firm.title'], { basis: 'COMPANY_SIGNATORY' });
const consent = rightTo('p3', ['Person.name'], { basis: 'CONSENT', grounds: 'con_12345678', purpose: 'ELIGIBILITY' });

async function opened(rights: readonly Right[], reference: string | null) {
  const request = new RequestRights(madeUpRights(rights), citizen, reference);
  await request.open();
  return request;
}

describe('the rights of a request', () => {
  it('that names nothing are not asked for before somebody wants to know', async () => {
    const rights = madeUpRights([ward, firm]);
    const request = new RequestRights(rights, citizen, null);
    await request.open();
    expect([rights.questions, request.rights, request.purpose, request.self]).toEqual([[], [], 'SELF_SERVICE', 'p1']);

    await Promise.all([request.find(), request.find()]);
    expect(rights.questions).toHaveLength(1);
    expect(request.rights).toEqual([ward]); // for a company one acts only where one says so
  });

  it('that names a consent are what the consent gives, for its purpose', async () => {
    const request = await opened([ward, consent], 'con_12345678');
    expect([request.rights, request.purpose, request.about]).toEqual([[consent], 'ELIGIBILITY', 'p3']);
    expect([request.standing.basis, request.self]).toEqual(['good', 'p1']);
  });

  it('that names a company are what registers say of it, apart from the caller’s own', async () => {
    const request = await opened([firm], 'company-id');
    expect([request.rights, request.standing.basis, request.self]).toEqual([[firm], 'apart', null]);
  });

  it('that names a ward are what registers say of her', async () => {
    const request = await opened([ward], 'ward-id-1');
    expect([request.rights, request.standing.basis, request.self]).toEqual([[ward], 'good', 'p1']);
  });

  it('that names what gives nothing are none', async () => {
    const request = await opened([consent], 'con_87654321');
    expect([request.rights, request.standing.basis, request.purpose]).toEqual([[], 'CONSENT_REQUIRED', null]);
  });

  it('are forgotten once they have ended', async () => {
    const rights = madeUpRights([ward]);
    const request = new RequestRights(rights, citizen, null);
    await request.find();
    rights.revoke(ward);
    expect([await request.holding([ward]), request.rights]).toEqual([new Set(), []]);
  });

  it('cannot be found out while their store is down, whatever goes wrong with it', async () => {
    const broken = { find: () => Promise.reject(new TypeError('socket')), holding: async () => [] };
    const request = new RequestRights(broken, citizen, null);
    await expect(request.find()).rejects.toMatchObject({ code: 'RIGHTS_UNAVAILABLE' });
  });
});
