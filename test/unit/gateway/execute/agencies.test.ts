import { describe, expect, it } from '@jest/globals';
import { Agencies } from '../../../../gateway/execute/agencies.ts';

describe('extensions.agencies', () => {
  it('tells of several fetches the one that went worst', () => {
    const agencies = new Agencies();
    agencies.report('a', 'OK');
    agencies.reportFailure('a', ['SUBGRAPH_UNAVAILABLE']);
    agencies.report('a', 'OK');
    expect({ ...agencies.toJSON() }).toEqual({ a: 'UNAVAILABLE' });
  });

  it('tells timeouts, refusals and other failures apart', () => {
    const agencies = new Agencies();
    agencies.reportFailure('a', ['SUBGRAPH_REQUEST_TIMEOUT']);
    agencies.reportFailure('b', ['GATEWAY_TIMEOUT']);
    agencies.reportFailure('c', ['FORBIDDEN']);
    agencies.reportFailure('d', ['FORBIDDEN', 'INTERNAL_SERVER_ERROR']);
    expect({ ...agencies.toJSON() }).toEqual({ a: 'TIMEOUT', b: 'TIMEOUT', c: 'DENIED', d: 'UNAVAILABLE' });
  });

  it('says QUARANTINED of an agency that was in quarantine for any part of the answer', () => {
    const agencies = new Agencies();
    agencies.reportFailure('a', ['AGENCY_QUARANTINED']);
    agencies.reportFailure('a', ['SUBGRAPH_REQUEST_TIMEOUT']);
    agencies.report('a', 'OK');
    expect({ ...agencies.toJSON() }).toEqual({ a: 'QUARANTINED' });
  });

  it('says OK of an agency that refused what was sent, for a reason of its own or because it was wrong', () => {
    const agencies = new Agencies();
    agencies.reportFailure('a', ['BAD_USER_INPUT']);
    agencies.reportFailure('b', ['NOTICE_NOT_DELIVERED']);
    agencies.reportFailure('c', ['NOTICE_NOT_DELIVERED', 'SUBGRAPH_CONNECTION_LOST']);
    expect({ ...agencies.toJSON() }).toEqual({ a: 'OK', b: 'OK', c: 'UNAVAILABLE' });
  });

  it('says DENIED only of an agency that nothing could be asked of', () => {
    const agencies = new Agencies();
    agencies.report('a', 'DENIED');
    agencies.report('b', 'DENIED');
    agencies.report('b', 'OK');
    expect({ ...agencies.toJSON() }).toEqual({ a: 'DENIED', b: 'OK' });
  });
});
