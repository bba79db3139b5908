import { describe, expect, it } from '@jest/globals';
import { createSpeaker } from '../../../../subgraphs/kit/speaker.ts';

function surroundings({ forked }: { readonly forked: boolean }) {
  const sent: object[] = [];
  const out: string[] = [];
  const errors: string[] = [];
  const send = (message: object, delivered: () => void) => {
    sent.push(message);
    delivered();
  };
  return {
    sent,
    out,
    errors,
    around: {
      send: forked ? send : undefined,
      stdout: { write: (text: string) => out.push(text) },
      stderr: { write: (text: string) => errors.push(text) },
    },
  };
}

describe('A starting agency', () => {
  it('tells the process that forked it how far it is, not more often than ten times a second, and the end', () => {
    const { around, sent } = surroundings({ forked: true });
    let time = 0;
    const speaker = createSpeaker('post', around, () => time);

    for (time = 0; time <= 250; time += 50) speaker.progress(time, 1000);
    speaker.progress(1000, 1000);

    expect(sent).toEqual([0, 100, 200, 1000].map((done) => ({ type: 'progress', agency: 'post', done, total: 1000 })));
  });

  it('writes a line for each tenth to a person', () => {
    const { around, out } = surroundings({ forked: false });
    const speaker = createSpeaker('post', around);

    for (let done = 1; done <= 1000; done++) speaker.progress(done, 1000);

    expect(out).toHaveLength(10);
    expect(out.at(-1)).toBe('post: 1000 of 1000 seeded\n');
  });

  it('tells where it answers', () => {
    const { around, sent } = surroundings({ forked: true });

    createSpeaker('post', around).ready('http://127.0.0.1:1/graphql');

    expect(sent).toEqual([{ type: 'ready', agency: 'post', url: 'http://127.0.0.1:1/graphql' }]);
  });

  it('tells a failure in one line, and to its parent', async () => {
    const { around, sent, errors } = surroundings({ forked: true });

    await createSpeaker('post', around).failed({ code: 'EADDRINUSE', text: 'Port 1 is taken.' });

    expect(errors).toEqual(['post: Port 1 is taken. [EADDRINUSE]\n']);
    expect(sent).toEqual([{ type: 'failed', agency: 'post', code: 'EADDRINUSE', text: 'Port 1 is taken.' }]);
  });
});
