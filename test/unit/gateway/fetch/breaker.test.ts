import { describe, expect, it } from '@jest/globals';
import { Breaker, type BreakerState, type Verdict } from '../../../../gateway/fetch/breaker.ts';

const settings = { breakerFailures: 50, breakerCalls: 4, breakerWindow: 1000, breakerPause: 100 };

/** A breaker with a clock of its own. */
function open() {
  const states: BreakerState[] = [];
  const breaker = new Breaker(settings, (state) => states.push(state));
  let now = 0;
  return {
    states,
    wait: (milliseconds: number) => void (now += milliseconds),
    begin: () => breaker.enter(now),
    end: (permit: number | null, verdict: Verdict) => breaker.leave(permit ?? -1, verdict, now),
    refuses: () => breaker.refuses(now),
    call(...verdicts: Verdict[]) {
      for (const verdict of verdicts) breaker.leave(breaker.enter(now) ?? -1, verdict, now);
    },
  };
}

/** `bad`, `good`, `none`: a call with this verdict; `+N`: N milliseconds pass; `try` begins a call that goes on. */
type Step = Verdict | `+${number}` | 'try' | 'try good' | 'try bad' | 'try none';

describe('the circuit breaker', () => {
  it.each<[string, readonly Step[], readonly BreakerState[], 'refuses' | 'lets through']>([
    ['is closed at first', [], [], 'lets through'],
    ['stays closed for good calls', ['good', 'good', 'good', 'good', 'good'], [], 'lets through'],
    ['stays closed before enough calls were made', ['bad', 'bad', 'bad'], [], 'lets through'],
    ['opens when enough calls are bad', ['bad', 'bad', 'bad', 'bad'], ['open'], 'refuses'],
    ['opens at exactly its share of bad calls', ['good', 'good', 'bad', 'bad'], ['open'], 'refuses'],
    ['stays closed below its share', ['good', 'good', 'good', 'bad', 'good', 'bad'], [], 'lets through'],
    ['does not count what is not the agency’s doing', ['none', 'none', 'none', 'none', 'none'], [], 'lets through'],
    ['nor lets it dilute the rest', ['bad', 'none', 'bad', 'none', 'bad', 'bad'], ['open'], 'refuses'],
    ['opens with a bad call only', ['bad', 'bad', 'bad', 'none', 'good'], [], 'lets through'],
    ['forgets what is older than its window', ['bad', 'bad', 'bad', '+1000', 'bad'], [], 'lets through'],
    ['remembers what is not', ['bad', 'bad', 'bad', '+890', 'bad'], ['open'], 'refuses'],
    [
      'forgets everything after a long silence',
      ['bad', 'bad', 'bad', '+100000', 'bad', 'bad', 'bad'],
      [],
      'lets through',
    ],
    ['refuses until its pause is over', ['bad', 'bad', 'bad', 'bad', '+99'], ['open'], 'refuses'],
    ['may be tried after its pause', ['bad', 'bad', 'bad', 'bad', '+100'], ['open'], 'lets through'],
    [
      'lets one call try it, and no second',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try'],
      ['open', 'half-open'],
      'refuses',
    ],
    [
      'refuses others for as long as that call takes',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try', '+5000'],
      ['open', 'half-open'],
      'refuses',
    ],
    [
      'closes when the call is good',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try good'],
      ['open', 'half-open', 'closed'],
      'lets through',
    ],
    [
      'opens again when it is bad',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try bad', '+99'],
      ['open', 'half-open', 'open'],
      'refuses',
    ],
    [
      'and may be tried again after another pause',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try bad', '+100', 'try good'],
      ['open', 'half-open', 'open', 'half-open', 'closed'],
      'lets through',
    ],
    [
      'lets another call try when the first said nothing',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try none'],
      ['open', 'half-open'],
      'lets through',
    ],
    [
      'begins to count anew once it is closed',
      ['bad', 'bad', 'bad', 'bad', '+100', 'try good', 'bad', 'bad', 'bad'],
      ['open', 'half-open', 'closed'],
      'lets through',
    ],
  ])('%s', (_, steps, states, then) => {
    const breaker = open();
    for (const step of steps) {
      if (step.startsWith('+')) breaker.wait(Number(step));
      else if (step.startsWith('try')) {
        const permit = breaker.begin();
        expect(permit).not.toBeNull();
        if (step !== 'try') breaker.end(permit, step.slice(4) as Verdict);
      } else breaker.call(step as Verdict);
    }

    expect([breaker.states, breaker.refuses() ? 'refuses' : 'lets through']).toEqual([states, then]);
  });

  it('does not listen to calls that began before it opened', () => {
    const breaker = open();
    const [late, later] = [breaker.begin(), breaker.begin()];
    breaker.call('bad', 'bad', 'bad', 'bad');
    breaker.end(late, 'good');
    breaker.wait(100);
    const trial = breaker.begin();
    breaker.end(later, 'good');

    expect([trial === null, breaker.states, breaker.refuses()]).toEqual([false, ['open', 'half-open'], true]);
  });

  it('lets nothing in while it refuses', () => {
    const breaker = open();
    breaker.call('bad', 'bad', 'bad', 'bad');

    expect(breaker.begin()).toBeNull();
  });
});
