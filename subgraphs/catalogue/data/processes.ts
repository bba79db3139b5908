import type { StageFacts, StageKind } from '../rules/stage.ts';

interface ProcessRow {
  readonly id: string;
  readonly service: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly reason: string;
  readonly stages: Readonly<Record<StageKind, StageFacts>>;
  readonly approved?: { readonly at: string; readonly inForceFrom: string };
}

const online: StageFacts = { channel: 'ONLINE', document: 'NONE', humanStep: false, implemented: true };

/** Versions of processes after the first; made up. */
export const processes: readonly ProcessRow[] = [
  {
    id: 'process-tax-objection-2',
    service: 'tax-administration.tax-objection',
    proposedBy: 'tax-administration',
    proposedAt: '2022-10-30T07:00:00Z',
    reason: 'برگ تشخیص نزد خود سازمان است و دیگر از مؤدی خواسته نمی‌شود (ساختگی).',
    stages: { RECEIPT: online, PROCESSING: { ...online, humanStep: true }, DELIVERY: online },
    approved: { at: '2022-11-20T09:00:00Z', inForceFrom: '2022-11-22' },
  },
  {
    id: 'process-fine-objection-2',
    service: 'traffic-police.fine-objection',
    proposedBy: 'traffic-police',
    proposedAt: '2022-12-04T07:00:00Z',
    reason: 'اعتراض به جریمهٔ دوربین با تصویر ثبت‌شده بی‌دخالت کارمند بررسی می‌شود (ساختگی).',
    stages: { RECEIPT: online, PROCESSING: online, DELIVERY: online },
  },
];
