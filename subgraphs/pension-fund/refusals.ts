import { AgencyError } from '../kit/errors.ts';

export function notAcknowledged(): AgencyError {
  return new AgencyError('ACKNOWLEDGEMENT_REQUIRED', {
    fa: 'سوابق منتقل‌شده دیگر در صندوق پیشین به شمار نمی‌آید؛ acknowledgeTransfer را true بفرستید.',
    en: 'What is transferred does not count in the former fund any more: send acknowledgeTransfer: true.',
  });
}

export function notServing(): AgencyError {
  return new AgencyError('NOT_A_MEMBER', {
    fa: 'تنها کسی که اکنون کارمند و عضو این صندوق است می‌تواند سوابق خود را به آن منتقل کند.',
    en: 'Only somebody who serves now and is a member of this fund may transfer months to it.',
  });
}

export function transferExists(): AgencyError {
  return new AgencyError('TRANSFER_EXISTS', {
    fa: 'سوابق شما منتقل شده یا در راه است؛ وضعیت درخواست پیشین را ببینید.',
    en: 'Your months were transferred or are on their way; look at what becomes of your former request.',
  });
}
