import { describe, expect, it } from '@jest/globals';
import { deliveryOf } from '../../../../gateway/http/delivery.ts';

describe('an Accept header', () => {
  it.each([
    [undefined, null],
    ['application/json', null],
    ['*/*', null],
    ['multipart/mixed', null],
    ['multipart/mixed;deferSpec=20210101', null],
    ['multipart/mixed;deferSpec=20220824;q=0, application/json', null],
    ['multipart/mixed;deferSpec=20220824,application/json;q=0.9', { format: 'deferSpec=20220824', only: false }],
    ['Multipart/Mixed; DeferSpec="20220824"', { format: 'deferSpec=20220824', only: true }],
    ['multipart/mixed; incrementalSpec=v0.2, */*', { format: 'incrementalSpec=v0.2', only: false }],
    [
      'multipart/mixed;deferSpec=20220824;q=0.5, multipart/mixed;incrementalSpec=v0.2',
      { format: 'incrementalSpec=v0.2', only: true },
    ],
    [
      'multipart/mixed;deferSpec=20220824, multipart/mixed;incrementalSpec=v0.2',
      { format: 'deferSpec=20220824', only: true },
    ],
  ])('%s names the format of parts', (accept, delivery) => {
    expect(deliveryOf(accept)).toEqual(delivery);
  });
});
