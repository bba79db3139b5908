import type { DenialCode } from '../kernel/errors.ts';

/** Hears that policy denies something of an agency. */
export type HearDenial = (agency: string, code: DenialCode) => void;
