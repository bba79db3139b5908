import { describe, expect, it } from '@jest/globals';
import { foreignCallerOf } from '../../../../subgraphs/catalogue/rules/foreign-caller.ts';

const count = { callerKind: 'CITIZEN', clientKind: 'NATIONAL_WINDOW', reader: null, outcome: 'ANSWERED', calls: 1 };

describe('Whom an agency answered', () => {
  it.each([
    ['people at the national window', {}, 'citizens'],
    ['a signatory there', { callerKind: 'SIGNATORY' }, 'citizens'],
    [
      'an official of another agency',
      { callerKind: 'OFFICIAL', clientKind: 'BACK_OFFICE', reader: 'b' },
      { agencyId: 'b' },
    ],
    ["people in another agency's window", { clientKind: 'AGENCY_WINDOW', reader: 'b' }, { agencyId: 'b' }],
  ])('was somebody else: %s', (_who, differs, expected) => {
    expect(foreignCallerOf({ ...count, ...differs }, 'a')).toEqual(expected);
  });

  it.each([
    ['people in its own window', { clientKind: 'AGENCY_WINDOW', reader: 'a' }],
    ['its own back office', { callerKind: 'CLIENT', clientKind: 'BACK_OFFICE', reader: 'a' }],
    ['whoever did not sign in, who may be a probe', { callerKind: 'ANONYMOUS', clientKind: 'OTHER' }],
    ['an official of nobody here', { callerKind: 'OFFICIAL', clientKind: 'BACK_OFFICE' }],
    ['nobody: it refused', { outcome: 'REFUSED' }],
    ['nobody: it was away', { outcome: 'FAILED' }],
    ['nobody: the window refused', { outcome: 'DENIED' }],
  ])('was no proof of connection: %s', (_who, differs) => {
    expect(foreignCallerOf({ ...count, ...differs }, 'a')).toBeNull();
  });
});
