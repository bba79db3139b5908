import { describe, expect, it } from '@jest/globals';
import { serviceShare } from '../../../../../subgraphs/catalogue/rules/service-share.ts';
import { asOf, connectedAgency, obligation, service } from '../agency-file.ts';

const smart = { ...service('a.smart', 'a-window', 'national'), highUse: true };
const uploaded = {
  ...service('a.uploaded', 'a-window'),
  highUse: true,
  requirements: [{ id: 'photograph', label: { fa: 'عکس', en: 'Photograph' }, document: 'UPLOAD' as const }],
};
const general = { ...service('a.general'), scope: 'GENERAL' as const };
const file = connectedAgency({ services: [smart, uploaded, general] });

describe('serviceShare', () => {
  it.each([
    [{ base: 'ALL', counts: 'OFFERED', through: 'OWN_WINDOW' }, 2, 3],
    [{ base: 'SPECIFIC', counts: 'OFFERED', through: 'OWN_WINDOW' }, 2, 2],
    [{ base: 'HIGH_USE', counts: 'SMART', through: 'OWN_WINDOW' }, 1, 2],
    [{ base: 'ALL', counts: 'OFFERED', through: 'NATIONAL_WINDOW' }, 1, 3],
  ] as const)('measures the reading %j', (reading, offered, base) => {
    expect(serviceShare(file, { ...obligation, reading }, asOf)).toMatchObject({ offered, base });
  });

  it('is reached by an empty base: nothing ought to be offered', () => {
    const none = connectedAgency({ services: [general] });
    const reading = { base: 'HIGH_USE', counts: 'SMART', through: 'OWN_WINDOW' } as const;

    expect(serviceShare(none, { ...obligation, reading }, asOf)).toMatchObject({ offered: 0, base: 0, reached: true });
  });
});
