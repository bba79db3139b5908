import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier/standalone';
import { parsers, printers } from '../../../../../gateway/explorer/page/jsonc-plugin.ts';

const tidy = (text: string) => format(text, { parser: 'jsonc', plugins: [{ parsers, printers }] });

describe('tidying of variables', () => {
  it('indents by two and keeps comments', async () => {
    expect(await tidy('{"first":10, // a page\n"after":null}')).toBe('{\n  "first": 10, // a page\n  "after": null\n}');
  });

  it('leaves nothing as nothing', async () => {
    expect(await tidy('')).toBe('');
  });

  it('refuses what is not JSON', async () => {
    await expect(tidy('{"first": }')).rejects.toThrow('ValueExpected at offset 10');
  });
});
