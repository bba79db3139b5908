import { describe, expect, it } from '@jest/globals';
import { readAgencyOptions } from '../../../../subgraphs/kit/agency-options.ts';

describe("An agency's command line", () => {
  it('may be empty', () => {
    expect(readAgencyOptions([])).toEqual({
      data: '.data',
      port: 0,
      host: '127.0.0.1',
      people: 1000,
      noSeed: false,
      help: false,
    });
  });

  it('gives folder, port and people', () => {
    expect(readAgencyOptions(['--data', '/d', '--port', '4001', '--people', '50'])).toMatchObject({
      data: '/d',
      port: 4001,
      people: 50,
    });
  });

  it('gives a unix socket', () => {
    expect(readAgencyOptions(['--socket', '/run/post.sock'])).toMatchObject({ socket: '/run/post.sock' });
  });

  it.each([
    [['--port', 'x'], /--port takes a whole number from 0 to 65535, but is "x"/],
    [['--port', '65536'], /--port/],
    [['--port=-1'], /--port/],
    [['--people', '49'], /--people takes a whole number from 50/],
    [['--people', '1e3'], /--people/],
    [['--colour', 'red'], /--colour/],
    [['post'], /post/],
  ])('refuses %j', (words, text) => {
    expect(() => readAgencyOptions(words)).toThrow(text);
  });
});
