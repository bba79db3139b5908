import { describe, expect, it } from '@jest/globals';
import { createPreviewer } from '../../../../../gateway/explorer/page/preview.ts';

const operation = { query: '{ me { id } }', variables: { n: 1 } };

function previewer(answer: () => Promise<Response>, asked: unknown[] = []) {
  return createPreviewer({
    endpoint: '/graphql',
    language: () => 'en',
    session: { accessToken: async () => 'token-1' },
    async fetch(address, init) {
      asked.push([address, new Headers(init?.headers).get('authorization'), JSON.parse(init?.body as string)]);
      return answer();
    },
  });
}

describe('the preview of an operation', () => {
  it('is asked for at a path of its own, in the name of who is signed in', async () => {
    const asked: unknown[] = [];
    const preview = { agencies: ['civil'] };
    const ask = previewer(async () => Response.json({ data: null, extensions: { preview } }), asked);

    expect(await ask(operation)).toEqual(preview);
    expect(asked).toEqual([['/graphql/preview', 'Bearer token-1', operation]]);
  });

  it.each([
    ['is refused', async () => Response.json({ errors: [{ message: 'no' }] }, { status: 400 })],
    ['is unknown here', async () => Response.json({ errors: [] }, { status: 404 })],
    ['is no JSON', async () => new Response('<html>')],
  ])('is refused where it %s', async (_, answer) => {
    expect(await previewer(answer)(operation)).toBe('refused');
  });

  const late = { errors: [{ message: 'late', extensions: { code: 'QUERY_PLANNING_TIMEOUT' } }] };
  it.each([
    ['cannot be asked', () => Promise.reject(new TypeError('refused'))],
    ['found too many others', async () => Response.json({ errors: [{ message: 'busy' }] }, { status: 503 })],
    ['came too often', async () => Response.json({ errors: [{ message: 'often' }] }, { status: 429 })],
    ['was not planned in time', async () => Response.json(late, { status: 400 })],
  ])('is to be asked for later where it %s', async (_, answer) => {
    expect(await previewer(answer)(operation)).toBe('later');
  });
});
