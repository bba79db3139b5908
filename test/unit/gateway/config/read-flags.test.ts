import { describe, expect, it } from '@jest/globals';
import { readFlags } from '../../../../gateway/config/config.ts';

describe('the command line', () => {
  it('is read', () => {
    expect({ ...readFlags(['--supergraph', 'a.graphql', '--port=0']) }).toEqual({ supergraph: 'a.graphql', port: '0' });
  });

  it.each([
    [['--suppergraph', 'x'], 'FLAG_UNKNOWN', 'Did you mean --supergraph?'],
    [['--verbose'], 'FLAG_UNKNOWN', '--help'],
    [['-p', '1'], 'FLAG_UNKNOWN', '-p'],
    [['supergraph.graphql'], 'FLAG_UNKNOWN', '"supergraph.graphql"'],
    [['--port'], 'FLAG_INVALID', '--port VALUE'],
    [['--port', '--host', 'x'], 'FLAG_INVALID', '--port VALUE'],
    [['--help=yes'], 'FLAG_INVALID', '--help'],
  ])('%j is refused', (args, code, words) => {
    expect(() => readFlags(args)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }));
  });
});
