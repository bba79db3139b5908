import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../../../../gateway/http/language.ts';
import { mediaTypeFor } from '../../../../gateway/http/media-type.ts';
import { requestId } from '../../../../gateway/http/request-id.ts';
import { createRandomHex } from '../../../../gateway/http/random-hex.ts';
import { continueTrace } from '../../../../gateway/http/trace-context.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'fa'],
    ['', 'fa'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fa-IR, en;q=0.9', 'fa'],
    ['en, fa', 'fa'],
    ['fa;q=0.5, en;q=0.8', 'en'],
    ['fa;q=0.8, en;q=0.5', 'fa'],
    ['en;q=0', 'fa'],
    ['de, fr', 'fa'],
    ['de, en;q=0.1', 'en'],
    ['*', 'fa'],
    ['*;q=0.1, en', 'en'],
    ['EN ; Q=1', 'en'],
    ['en;q=2', 'fa'],
    ['en;q=x', 'fa'],
    [`en,${'x,'.repeat(1000)}`, 'fa'],
  ])('for %j is %s', (header, language) => {
    expect(chooseLanguage(header)).toBe(language);
  });
});

describe('a trace', () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const draw = createRandomHex();

  it('of the client goes on under a new parent', () => {
    const trace = continueTrace(`00-${traceId}-b7ad6b7169203331-01`, draw);

    expect(trace.traceId).toBe(traceId);
    expect(trace.traceparent).toMatch(new RegExp(`^00-${traceId}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`));
  });

  it('of a later version is read as far as it is known', () => {
    expect(continueTrace(`01-${traceId}-b7ad6b7169203331-03-more`, draw).traceparent).toMatch(/^00-0af7.*-01$/);
  });

  it.each([
    undefined,
    '',
    `00-${traceId}`,
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${traceId}-0000000000000000-01`,
    `ff-${traceId}-b7ad6b7169203331-01`,
    `00-${traceId}-b7ad6b7169203331-01-more`,
    `00-${traceId.toUpperCase()}-b7ad6b7169203331-01`,
    [`00-${traceId}-b7ad6b7169203331-01`, 'twice'],
  ])('begins anew for %j', (header) => {
    const trace = continueTrace(header, draw);

    expect(trace.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(trace.traceId).not.toBe(traceId);
  });
});

describe('the id of a request', () => {
  it('is the one the client gave', () => {
    expect(requestId('my-id.1:2_3')).toBe('my-id.1:2_3');
  });

  it.each([undefined, '', 'with space', 'line\nbreak', 'x'.repeat(65), ['a', 'b'], '0012345678'])(
    'is a new one for %j',
    (given) => {
      expect(requestId(given)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('the media type of an answer', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['Application/JSON; charset=utf-8', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json;q=0.9, application/graphql-response+json', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    ['application/graphql-response+json, */*', 'application/graphql-response+json'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['text/html', null],
    ['application/json;q=0', null],
    ['*/*;q=0', null],
  ])('for %j is %s', (accept, name) => {
    expect(mediaTypeFor(accept)?.split(';', 1)[0] ?? null).toBe(name);
  });
});
