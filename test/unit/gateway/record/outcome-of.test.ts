import { describe, expect, it } from '@jest/globals';
import { outcomeOfEffect, outcomeOfReading } from '../../../../gateway/record/outcome-of.ts';

describe('What the ledger says of an agency in quarantine', () => {
  it('is that it was unavailable, of a reading and of what was to have an effect: nothing left the gateway', () => {
    expect(outcomeOfReading('AGENCY_QUARANTINED')).toBe('UNAVAILABLE');
    expect(outcomeOfEffect('AGENCY_QUARANTINED')).toBe('UNAVAILABLE');
  });
});
