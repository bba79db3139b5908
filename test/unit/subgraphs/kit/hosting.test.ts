import { describe, expect, it } from '@jest/globals';
import { readHosting } from '../../../../subgraphs/kit/hosting.ts';

describe('where an agency is hosted', () => {
  it.each([
    [undefined, 'THIS_MACHINE', null],
    ['', 'THIS_MACHINE', null],
    ['government-cloud:Tehran 1', 'GOVERNMENT_CLOUD', 'Tehran 1'],
    ['own-data-centre', 'OWN_DATA_CENTRE', null],
    ['own-data-centre: Isfahan: building 2', 'OWN_DATA_CENTRE', 'Isfahan: building 2'],
  ])('is read from %j', (text, kind, site) => {
    expect(readHosting('POST_HOSTING', text)).toEqual({ kind, site });
  });

  it('is refused in other words', () => {
    expect(() => readHosting('POST_HOSTING', 'somewhere')).toThrow(
      /POST_HOSTING begins with government-cloud, own-data-centre, this-machine.*"somewhere"/,
    );
  });
});
