import type { DenialCode } from '../kernel/errors.ts';

/** Hears of a place that policy denies, and at which agency it is. */
export type HearDenial = (agency: string, code: DenialCode) => void;
