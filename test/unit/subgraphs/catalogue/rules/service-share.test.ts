import { describe, expect, it } from '@jest/globals';
import { serviceShare } from '../../../../../subgraphs/catalogue/rules/service-share.ts';
import { asOf, connectedAgency, obligation, service } from '../agency-file.ts';

const smart = service('a.smart', 'a-window', 'national');
const uploaded = {
  ...service('a.uploaded', 'a-window'),
  requirements: [{ id: 'photograph', label: { fa: 'عکس', en: 'Photograph' }, document: 'UPLOAD' as const }],
};
const general = { ...service('a.general'), scope: 'GENERAL' as const };
const highUseLists = [
  { id: 'list', notifiedAt: '2022-10-01T08:00:00Z', serviceIds: new Set(['a.smart', 'a.uploaded']) },
];
const file = connectedAgency({ services: [smart, uploaded, general], highUseLists });

describe('serviceShare', () => {
  it.each([
    [{ base: 'ALL', counts: 'OFFERED', through: 'OWN_WINDOW' }, 2, 3],
    [{ base: 'SPECIFIC', counts: 'OFFERED', through: 'OWN_WINDOW' }, 2, 2],
    [{ base: 'HIGH_USE', counts: 'SMART', through: 'OWN_WINDOW' }, 1, 2],
    [{ base: 'ALL', counts: 'OFFERED', through: 'NATIONAL_WINDOW' }, 1, 3],
  ] as const)('measures the reading %j', (reading, offered, base) => {
    expect(serviceShare(file, { ...obligation, reading }, asOf)).toMatchObject({ offered, base });
  });

  it('names what counts, what is missing, and what is left out with the reason', () => {
    const reading = { base: 'SPECIFIC', counts: 'SMART', through: 'OWN_WINDOW' } as const;

    expect(serviceShare(file, { ...obligation, reading }, asOf)).toMatchObject({
      counted: ['a.smart'],
      missing: ['a.uploaded'],
      excluded: [{ serviceId: 'a.general', reason: 'GENERAL_SERVICE' }],
    });
  });

  it('is reached by an empty base: nothing ought to be offered', () => {
    const none = connectedAgency({ services: [general] });
    const reading = { base: 'HIGH_USE', counts: 'SMART', through: 'OWN_WINDOW' } as const;

    expect(serviceShare(none, { ...obligation, reading }, asOf)).toMatchObject({ offered: 0, base: 0, reached: true });
  });
});
