import { describe, expect, it } from '@jest/globals';
import { expandVariables } from '../../../../scripts/lib/expand-variables.ts';

describe('expandVariables', () => {
  it('puts in environment variables, defaults and dollar signs', () => {
    expect(expandVariables('http://${env.HOST}:${env.PORT:-4001}/$$', { HOST: 'post.test' })).toBe(
      'http://post.test:4001/$',
    );
  });

  it('leaves a file that does not exist as it stands, as Rover does', () => {
    expect(expandVariables('${file.no-such-file}', {})).toBe('${file.no-such-file}');
  });

  it('names the variable that is not set', () => {
    expect(() => expandVariables('${env.HOST}', {})).toThrow('The environment variable HOST is not set.');
  });

  it('refuses a variable without env. or file.', () => {
    expect(() => expandVariables('${HOST}', { HOST: 'x' })).toThrow('${HOST} is not a variable');
  });
});
