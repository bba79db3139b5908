import { expect, test } from '@jest/globals';
import { AnswerCheck } from '../../../../../scripts/lib/bench/load/answer-check.ts';

const check = () => new AnswerCheck((id) => ({ person: { id, city: 'تهران' } }));
const pieces = (text: string, cut = 9) => [Buffer.from(text).subarray(0, cut), Buffer.from(text).subarray(cut)];

test('an answer is right in any order of keys, and its bytes are known from then on', () => {
  const checked = check();
  const reordered = '{"extensions":{"x":1},"data":{"person":{"city":"تهران","id":"a"}}}';
  expect(checked.isRight('one', 'a', pieces(reordered))).toBe(true);
  expect(checked.isRight('one', 'a', pieces(reordered, 30))).toBe(true);
});

test('another person’s answer is wrong, also after it was right for that person', () => {
  const checked = check();
  const answer = '{"data":{"person":{"id":"a","city":"تهران"}}}';
  expect(checked.isRight('one', 'a', pieces(answer))).toBe(true);
  expect(checked.isRight('one', 'b', pieces(answer))).toBe(false);
});

test('errors, other text and one changed letter are wrong', () => {
  const checked = check();
  for (const answer of [
    '{"data":{"person":{"id":"a","city":"تهران"}},"errors":[{"message":"no"}]}',
    'Bad Gateway',
    '{"data":{"person":{"id":"a","city":"تهرا"}}}',
    '{"data":null}',
  ]) {
    expect(checked.isRight('one', 'a', pieces(answer))).toBe(false);
  }
});
