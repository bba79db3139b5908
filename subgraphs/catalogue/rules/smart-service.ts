import { type Requirement, type Stage, type StageKind, stageKinds } from './stage.ts';

/**
 * The two definitions of a smart service (خدمت هوشمند) in the source documents.
 *
 * MINISTER (1401): no visit, online, no document sent.
 * BILL (draft seventh plan, article 280 c): the same, and secure, and without human intervention.
 */
export type SmartDefinition = 'MINISTER' | 'BILL';

const both: readonly SmartDefinition[] = ['MINISTER', 'BILL'];
const billOnly: readonly SmartDefinition[] = ['BILL'];

/** Why a service is not smart: which definitions each reason breaks, and its sentence. */
export const smartReasons = {
  STAGE_NOT_RECORDED: { breaks: both, fa: 'این مرحله ثبت نشده است.', en: 'This stage is not recorded.' },
  STAGE_NOT_IMPLEMENTED: {
    breaks: both,
    fa: 'این مرحله هنوز پیاده نشده است.',
    en: 'This stage is not implemented yet.',
  },
  RECEIPT_NOT_ONLINE: {
    breaks: both,
    fa: 'درخواست را نمی‌توان برخط داد، حال آنکه دریافت همیشه می‌تواند الکترونیکی باشد.',
    en: 'The request cannot be made online, although receipt can always be electronic.',
  },
  VISIT_NEEDED: { breaks: both, fa: 'این مرحله مراجعهٔ حضوری می‌خواهد.', en: 'This stage needs a visit in person.' },
  SENT_BY_POST: {
    breaks: both,
    fa: 'این مرحله با پست انجام می‌شود و برخط نیست.',
    en: 'This stage runs by post and is not online.',
  },
  UPLOAD_NEEDED: { breaks: both, fa: 'باید پرونده‌ای بارگذاری شود.', en: 'A document must be uploaded.' },
  PAPER_NEEDED: { breaks: both, fa: 'باید مدرک کاغذی داده شود.', en: 'A paper document must be handed in.' },
  HUMAN_STEP: {
    breaks: billOnly,
    fa: 'کارمندی در این مرحله دست می‌برد.',
    en: 'Somebody of the agency intervenes in this stage.',
  },
  NOT_SECURE: {
    breaks: billOnly,
    fa: 'دستگاه در ۳۰ روز گذشته آزمون انطباق نسخهٔ جاری را نگذرانده است، پس «امن» ثابت نشده است.',
    en: 'The agency has not passed a conformance run of its current schema within 30 days, so "secure" is not shown.',
  },
} as const satisfies Record<string, { breaks: readonly SmartDefinition[]; fa: string; en: string }>;

type SmartReason = keyof typeof smartReasons;

/** One reason, where it was found: in a stage, in a requirement, or in the agency as a whole. */
export interface Shortfall {
  readonly code: SmartReason;
  readonly stage: StageKind | null;
  readonly requirement: Requirement | null;
}

/**
 * Everything that keeps a service from being smart, by either definition; empty when it is smart by both.
 *
 * @param secure whether the agency's current schema passed its conformance run within 30 days
 */
export function shortfalls(service: {
  readonly stages: readonly Stage[];
  readonly requirements: readonly Requirement[];
  readonly secure: boolean;
}): readonly Shortfall[] {
  return [
    ...stageKinds.flatMap((kind) => ofStage(kind, service.stages)),
    ...service.requirements.flatMap(ofRequirement),
    ...(service.secure ? [] : [{ code: 'NOT_SECURE', stage: null, requirement: null } as const]),
  ];
}

/** Whether none of the reasons breaks this definition. */
export function isSmartBy(definition: SmartDefinition, found: readonly Shortfall[]): boolean {
  return !found.some((shortfall) => breaks(shortfall, definition));
}

/** Whether this reason counts under the definition. */
export function breaks({ code }: Shortfall, definition: SmartDefinition): boolean {
  return smartReasons[code].breaks.some((broken) => broken === definition);
}

function ofStage(kind: StageKind, stages: readonly Stage[]): readonly Shortfall[] {
  const stage = stages.find((candidate) => candidate.kind === kind);
  const codes: readonly (SmartReason | null)[] = stage
    ? [
        stage.implemented ? null : 'STAGE_NOT_IMPLEMENTED',
        channelReason(stage),
        documentReason(stage),
        stage.humanStep ? 'HUMAN_STEP' : null,
      ]
    : ['STAGE_NOT_RECORDED'];
  return codes.flatMap((code) => (code === null ? [] : [{ code, stage: kind, requirement: null }]));
}

function channelReason({ kind, channel }: Stage): SmartReason | null {
  if (channel === 'ONLINE') return null;
  if (kind === 'RECEIPT') return 'RECEIPT_NOT_ONLINE';
  return channel === 'POST' ? 'SENT_BY_POST' : 'VISIT_NEEDED';
}

function documentReason({ document }: { readonly document: Stage['document'] }): SmartReason | null {
  if (document === 'NONE') return null;
  return document === 'UPLOAD' ? 'UPLOAD_NEEDED' : 'PAPER_NEEDED';
}

function ofRequirement(requirement: Requirement): readonly Shortfall[] {
  const code = documentReason(requirement);
  return code === null ? [] : [{ code, stage: null, requirement }];
}
