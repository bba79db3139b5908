import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CallVerifier, type ReceivedCall } from '../../../../subgraphs/kit/call-verifier.ts';
import { keysOf, signedHeaders, testKey, type CallToSign } from '../../../support/sign-call.ts';

const url = 'http://agency.test/graphql?a=b';
const body = '{"query":"{ me { id } }","variables":{"نام":1}}';
const start = 1_795_300_000_000;

const hmac = testKey();
const ed25519 = testKey('ed25519');

interface Received extends ReceivedCall {
  readonly body: Uint8Array;
}

/** A call as the gateway signs it. */
function callOf(signed: Partial<CallToSign> = {}): Received {
  const headers = signedHeaders({ agency: 'post', url, body, keys: keysOf(hmac), clock: () => start, ...signed });
  return { method: 'POST', url: '/graphql?a=b', headers, body: Buffer.from(body) };
}

function verifierAt({ now = start, keys = [hmac, ed25519], agency = 'post' } = {}) {
  const times = [start, now]; // it began before the call was made
  return new CallVerifier({ agency, keys: keysOf(...keys), now: () => times.shift() ?? now });
}

/** The code of the refusal, or the subject of who may ask. */
function verdict(call: Received, verifier = verifierAt()): unknown {
  try {
    const pledged = verifier.verifyHead(call);
    verifier.verifyBody(pledged, call.body);
    return pledged.grant.caller.kind;
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
}

describe('A call', () => {
  it.each([
    ['hmac-sha256', hmac],
    ['ed25519', ed25519],
  ])('signed with %s is taken once', (_algorithm, key) => {
    const call = callOf({ keys: keysOf(key) });
    const verifier = verifierAt();

    expect([verdict(call, verifier), verdict(call, verifier)]).toEqual(['anonymous', 'SIGNATURE_REPLAYED']);
  });

  it('signed anew is another one, though everything else is the same', () => {
    const verifier = verifierAt();

    expect([verdict(callOf(), verifier), verdict(callOf(), verifier)]).toEqual(['anonymous', 'anonymous']);
  });

  it.each([
    ['a minute later', 60, 'anonymous'],
    ['after its time', 61, 'SIGNATURE_EXPIRED'],
    ['by a clock half a minute behind', -30, 'anonymous'],
    ['before its time', -31, 'SIGNATURE_NOT_YET_VALID'],
  ])('that comes %s is judged by the clock', (_when, seconds, expected) => {
    const clock = () => start - Math.min(seconds, 0) * 1000;

    expect(verdict(callOf({ clock }), verifierAt({ now: start + Math.max(seconds, 0) * 1000 }))).toBe(expected);
  });

  it('from before the agency began is refused, since nobody knows whether it was answered', () => {
    const began = new CallVerifier({ agency: 'post', keys: keysOf(hmac), now: () => start + 1000 });

    expect(verdict(callOf(), began)).toBe('SIGNATURE_EXPIRED');
  });

  it('for another agency is refused, even where both have the same key', () => {
    expect(verdict(callOf({ agency: 'bills' }))).toBe('GRANT_MISADDRESSED');
  });

  it('signed with a key of nobody, or of another agency, is refused', () => {
    expect(verdict(callOf({ keys: keysOf(testKey()) }))).toBe('SIGNATURE_INVALID');
    expect(verdict(callOf(), verifierAt({ keys: [ed25519] }))).toBe('SIGNATURE_INVALID');
  });

  it('cannot choose how its key is used: no public key is taken for a shared one', () => {
    const named = { ...testKey(), id: ed25519.id };

    expect(verdict(callOf({ keys: keysOf(named) }))).toBe('SIGNATURE_INVALID');
  });

  it('whose nonce is spent by a forger is still taken', () => {
    const call = callOf();
    const verifier = verifierAt();

    expect(verdict({ ...call, body: Buffer.from('{}') }, verifier)).toBe('SIGNATURE_INVALID');
    expect(verdict(call, verifier)).toBe('anonymous');
  });
});

describe('A call of which one byte is changed', () => {
  const replace = (text: string, at: number, character: string) => text.slice(0, at) + character + text.slice(at + 1);
  const inHeader = (name: string) => (at: number, character: string) => {
    const call = callOf();
    const header = String(call.headers[name]);
    const changed = replace(header, at % header.length, character);
    return changed === header ? null : { ...call, headers: { ...call.headers, [name]: changed } };
  };
  const inText = (key: 'method' | 'url') => (at: number, character: string) => {
    const call = callOf();
    const changed = replace(call[key], at % call[key].length, character);
    return changed === call[key] ? null : { ...call, [key]: changed };
  };

  it.each([
    ['grant', inHeader('x-panjereh-grant')],
    ['digest', inHeader('content-digest')],
    ['parameters', inHeader('signature-input')],
    ['signature', inHeader('signature')],
    ['method', inText('method')],
    ['path or query', inText('url')],
  ] as const)('in its %s is refused', (_part, change) => {
    const character = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.nat(2000), character, (at, written) => {
        const changed = change(at, written);
        return changed === null || /^(SIGNATURE|GRANT)_/.test(String(verdict(changed)));
      }),
      { numRuns: 500 },
    );
  });

  it('in its body is refused, and so is any other body', () => {
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, bit) => {
        const changed = Buffer.from(body);
        changed[at]! ^= bit;
        return verdict({ ...callOf(), body: changed }) === 'SIGNATURE_INVALID';
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (other) => verdict({ ...callOf(), body: other }) === 'SIGNATURE_INVALID'));
  });
});

describe('A signature in another shape is refused', () => {
  const input = (change: (text: string) => string) => {
    const { headers, ...call } = callOf();
    return { ...call, headers: { ...headers, 'signature-input': change(String(headers['signature-input'])) } };
  };

  it.each<[string, Received]>([
    ['with a second one', input((text) => `${text}, ${text}`)],
    ['with another label', input((text) => text.replace('panjereh=', 'sig1='))],
    ['with white space', input((text) => text.replaceAll(';', '; '))],
    ['covering less', input((text) => text.replace(' "content-digest"', ''))],
    ['with another order', input((text) => text.replace(/(;created=\d+)(;expires=\d+)/, '$2$1'))],
    ['with a parameter more', input((text) => `${text};tag="x"`)],
    ['without a nonce', input((text) => text.replace(/;nonce="[^"]*"/, ''))],
    ['with no algorithm', input((text) => text.replace(/;alg="[^"]*"/, ''))],
    ['with a leading zero', input((text) => text.replace('created=', 'created=0'))],
  ])('%s', (_case, call) => {
    expect(verdict(call)).toBe('SIGNATURE_INVALID');
  });

  it('with bits that base64 does not use', () => {
    const { headers, ...call } = callOf();
    const loose = String(headers['signature']).replace(/(.)=:$/, (_all, last: string) => {
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
      return `${alphabet[alphabet.indexOf(last) + 1]}=:`;
    });

    expect(verdict({ ...call, headers: { ...headers, signature: loose } })).toBe('SIGNATURE_INVALID');
  });

  it.each(['signature', 'signature-input', 'content-digest', 'x-panjereh-grant'])('without %s', (name) => {
    const { headers, ...call } = callOf();
    const { [name]: _gone, ...rest } = headers;

    expect(verdict({ ...call, headers: rest })).toMatch(/^SIGNATURE_(MISSING|INVALID)$/);
  });
});
