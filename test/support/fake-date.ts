import { jest } from '@jest/globals';

/** Puts the date into the test's hands, `jest.setSystemTime`, and nothing else: timers go on, as servers need them. */
export function fakeDate(): void {
  jest.useFakeTimers({
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
      'hrtime',
    ],
  });
}
