import { describe, expect, it } from '@jest/globals';
import { RequestEnd } from '../../../../gateway/kernel/request-end.ts';

function listener() {
  const told: string[] = [];
  return { told, on: (name: string) => ({ handleEvent: () => void told.push(name) }) };
}

describe('the end of a request', () => {
  it('is told once to everyone who waits for it, with the first reason', () => {
    const end = new RequestEnd();
    const { told, on } = listener();
    end.addEventListener('abort', on('one'));
    end.addEventListener('abort', on('other'));
    end.abort('first');
    end.abort('second');

    expect([told, end.aborted, end.reason]).toEqual([['one', 'other'], true, 'first']);
  });

  it('is not told to those who wait no longer', () => {
    const end = new RequestEnd();
    const { told, on } = listener();
    const [one, other] = [on('one'), on('other')];
    end.addEventListener('abort', one);
    end.addEventListener('abort', other);
    end.removeEventListener('abort', one);
    end.removeEventListener('abort', on('a stranger'));
    end.abort('why');

    expect(told).toEqual(['other']);
  });
});
