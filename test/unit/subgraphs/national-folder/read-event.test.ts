import { describe, expect, it } from '@jest/globals';
import type { ToldEvent } from '../../../../subgraphs/kit/events/events.ts';
import { readMessage, readRequest, Refusal } from '../../../../subgraphs/national-folder/read-event.ts';

const told = (data: object, more: Partial<ToldEvent> = {}): ToldEvent => ({
  id: 'event-1',
  from: 'lamp-office',
  type: 'folder.message',
  entity: 'lamp-1',
  sequence: '1',
  at: '2026-03-01T08:00:00.000Z',
  data: { recipient: { person: 'somebody' }, subject: { fa: 'چراغ', en: 'Lamp' }, ...data },
  ...more,
});

describe('A message that an agency tells of', () => {
  it('is read with what it has, and points only where it has no text', () => {
    expect(readMessage(told({}), false)).toEqual({
      source: 'event-1',
      office: 'lamp-office',
      owner: 'somebody',
      subject: { fa: 'چراغ', en: 'Lamp' },
      body: null,
      attachments: [],
      visibleFrom: null,
    });
  });

  it.each([
    ['a reference', 'somebody'],
    ['a person', { person: 'somebody' }],
    ['a company', { company: 'somebody' }],
  ])('is for whom %s names', (_how, recipient) => {
    expect(readMessage(told({ recipient }), false).owner).toBe('somebody');
  });

  it('keeps the half-space and the letters as they were written', () => {
    const subject = { fa: 'درخواست‌های شما، ي و ك', en: 'x' };

    expect(readMessage(told({ subject }), false).subject).toEqual(subject);
  });

  it('carries no text where its sender’s messages may only point', () => {
    const body = { fa: 'متن ابلاغیه', en: 'The text of a notice' };

    expect(() => readMessage(told({ body }), true)).toThrow(Refusal);
    expect(readMessage(told({}), true).body).toBeNull();
    expect(readMessage(told({ body }), false).body).toEqual(body);
  });

  it('says of what it refuses nothing but what is wrong', () => {
    const secret = 'a-secret-text';

    expect(() => readMessage(told({ subject: { fa: secret.repeat(50), en: 'x' } }), false)).toThrow(
      expect.objectContaining({ message: 'has a subject.fa of more than 200 characters' }),
    );
  });
});

describe('A request that an agency tells of', () => {
  const data = { type: 'LampRequest', owner: 'somebody', openedAt: '2026-03-01T08:00:00+03:30', office: 'lamps' };
  const entity = 'CNS-0000-0000-0000-0000-42';

  it('is read with its code, its type, whose it is and when it was opened', () => {
    expect(readRequest(told(data, { entity }))).toEqual({
      trackingCode: entity,
      type: 'LampRequest',
      office: 'lamps',
      owner: 'somebody',
      openedAt: '2026-03-01T04:30:00.000Z',
    });
  });

  it.each([
    ['a code with a wrong sign', { entity: 'CNS-0000-0000-0000-0000-43' }, {}],
    ['a code that is not as it is stored', { entity: entity.toLowerCase() }, {}],
    ['a type that is no name', { entity }, { type: '__typename' }],
    ['no owner', { entity }, { owner: '' }],
    ['no time', { entity }, { openedAt: 'yesterday' }],
  ])('is refused with %s', (_what, more, other) => {
    expect(() => readRequest(told({ ...data, ...other }, more))).toThrow(Refusal);
  });
});
