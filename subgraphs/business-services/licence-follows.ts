import type { EventFollow } from '../kit/events/events.ts';
import { requests } from './requests.ts';
import type { BusinessTables } from './tables.ts';

/** What the licences portal says of requests that were passed on to it. */
export const licenceFollows: readonly EventFollow<BusinessTables>[] = [
  {
    from: 'licences',
    type: 'licence.request-received',
    async apply(transaction, { entity: trackingCode, data, at }) {
      await requests.move(transaction, {
        trackingCode,
        stage: 'DELIVERY',
        state: 'COMPLETED',
        at: new Date(at),
        note: { fa: 'درگاه ملی مجوزها درخواست را به دست گرفت.', en: 'The licences portal has taken the request over.' },
      });
      const received = { licence_request: String(data['licenceRequest']) };
      const row = transaction.updateTable('business_request').set(received);
      await row.where('tracking_code', '=', trackingCode).execute();
    },
  },
  {
    from: 'licences',
    type: 'licence.request-not-taken',
    async apply(transaction, { entity: trackingCode, at }) {
      await requests.move(transaction, {
        trackingCode,
        stage: 'DELIVERY',
        state: 'REFUSED',
        at: new Date(at),
        note: {
          fa: 'درگاه ملی مجوزها چنین مجوزی برای شرکت‌ها ندارد، یا درخواستی برای آن در دست رسیدگی است.',
          en: 'The licences portal has no such licence for companies, or a request for it is open.',
        },
      });
    },
  },
];
