import { describe, expect, it } from '@jest/globals';
import { evidenceDigest } from '../../../../../subgraphs/catalogue/rules/evidence-digest.ts';
import { answered, asOf, composed, connectedAgency, facts, opened, run, service } from '../agency-file.ts';

const file = connectedAgency();
const digest = evidenceDigest(file, asOf);

describe("the digest of an agency's evidence", () => {
  it('is SHA-256 in hexadecimal, and does not depend on the order of rows', () => {
    const { evidence, services } = file;
    const turned = connectedAgency({ evidence: evidence.toReversed(), services: services.toReversed() });

    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(evidenceDigest(turned, asOf)).toBe(digest);
  });

  it('leaves out what happened later', () => {
    const later = facts(opened, composed, run, answered, { ...run, at: '2022-12-31T08:00:00Z', failed: 1 });

    expect(evidenceDigest({ ...file, evidence: later }, asOf)).toBe(digest);
    expect(evidenceDigest({ ...file, evidence: later }, Date.parse('2023-01-01T00:00:00Z'))).not.toBe(digest);
  });

  it('changes with every fact that it rests on', () => {
    const changes = [
      { evidence: facts(opened, composed, { ...run, failed: 1 }, answered) },
      { services: [service('a.one', 'a-window')] },
      { obligations: [] },
      { ownWindowIds: [] },
    ];

    for (const change of changes) expect(evidenceDigest(connectedAgency(change), asOf)).not.toBe(digest);
  });
});
