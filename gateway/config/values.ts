import { isIP } from 'node:net';
import { z } from 'zod';
import { parseDuration, parseSize } from './units.ts';
import { isHttpUrl } from '../kernel/is-http-url.ts';

/**
 * Kinds of values in the configuration. Each also reads the text that an environment variable can hold,
 * and says what it expects in words.
 */

const durationWords = 'a duration with its unit, such as "30s", "500ms" or "5m"';
const sizeWords = 'a size with its unit, such as "256kB" or "2MB"';

/** Milliseconds. */
export const duration = z.string(expected(durationWords)).transform((text, context) => {
  return parseDuration(text) ?? refuse(context, durationWords);
});

/** Bytes. */
export const size = z.string(expected(sizeWords)).transform((text, context) => {
  return parseSize(text) ?? refuse(context, sizeWords);
});

export const flag = z.union(
  [z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')],
  expected('true or false'),
);

/** A whole number between two bounds. */
export function count(least: number, most: number) {
  const words = `a whole number from ${least} to ${most}`;
  return z.union([z.number(), z.string()], expected(words)).transform((given, context) => {
    const value = given === '' ? Number.NaN : Number(given);
    return Number.isInteger(value) && value >= least && value <= most ? value : refuse(context, words);
  });
}

/** A list of texts; in an environment variable, separated by commas. */
export const list = z.union(
  [
    z.array(z.string()),
    z.string().transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  ],
  expected('a list'),
);

const networkWords = 'a list of addresses and networks, such as "10.1.2.3" or "10.0.0.0/8"';

/** IP addresses and networks in CIDR notation. */
export const networks = list.refine((entries) => entries.every(isNetwork), expected(networkWords));

export const text = z.string(expected('a text')).min(1, 'must not be empty');

const urlWords = 'an absolute URL with http or https';

export const url = z.string(expected(urlWords)).refine((value) => isHttpUrl(value), expected(urlWords));

export function expected(words: string): { error: string } {
  return { error: `must be ${words}` };
}

function isNetwork(entry: string): boolean {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return bits >= Number(prefix ?? 0);
}

function refuse(context: z.RefinementCtx, words: string): never {
  context.addIssue({ code: 'custom', message: `must be ${words}` });
  return z.NEVER;
}
