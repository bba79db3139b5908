import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readActingPass, writeActingPass } from '../../../../subgraphs/kit/acting-pass.ts';

const secret = randomBytes(32);
const now = new Date('2026-11-22T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const pass = writeActingPass({ subject: 'ward', actor: 'guardian' }, secret, now);

describe('A pass to act for somebody', () => {
  it('names whom it is for, to its holder, for five minutes', () => {
    expect(readActingPass(pass, 'guardian', secret, now)).toBe('ward');
    expect(readActingPass(pass, 'guardian', secret, later(300))).toBe('ward');
    expect(readActingPass(pass, 'guardian', secret, later(301))).toBeNull();
  });

  it('is nothing to anybody else, and nothing at another agency', () => {
    expect(readActingPass(pass, 'stranger', secret, now)).toBeNull();
    expect(readActingPass(pass, 'guardian', randomBytes(32), now)).toBeNull();
  });

  it('shows neither of the two, and is another each time', () => {
    expect(Buffer.from(pass, 'base64url').toString('latin1')).not.toMatch(/ward|guardian/);
    expect(writeActingPass({ subject: 'ward', actor: 'guardian' }, secret, now)).not.toBe(pass);
  });

  it.each(['', 'x', 'گذرواژه', pass.slice(0, -2), `${pass.slice(0, 20)}AAAA${pass.slice(24)}`])(
    'that was made up or altered is none: %j',
    (text) => {
      expect(readActingPass(text, 'guardian', secret, now)).toBeNull();
    },
  );
});
