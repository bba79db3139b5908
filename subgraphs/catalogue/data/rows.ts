import type { AgencyClass } from '../rules/agency-class.ts';
import type { documentKinds } from './document-kinds.ts';
import type { stagePatterns } from './stage-patterns.ts';

/** One public body: slug, class, Persian and English name, and where it has one, its parent and its only province. */
export interface AgencyRow {
  readonly id: string;
  readonly class: AgencyClass;
  readonly fa: string;
  readonly en: string;
  readonly parent?: string;
  /** Two digits of the statistical coding; absent when the body serves all 31 provinces. */
  readonly province?: string;
}

/**
 * `own`: offered in the agency's own window from the day it opens (without a window: nowhere).
 * `high-use`, `inquiry`: as in the schema. `general`: the one service that every agency gives in the same way.
 */
type ServiceMark = 'own' | 'high-use' | 'inquiry' | 'general';

/** Slug inside the agency, Persian and English title, how its stages run, marks, and what the applicant must bring. */
export type ServiceRow = readonly [
  id: string,
  fa: string,
  en: string,
  stages: keyof typeof stagePatterns,
  marks?: readonly ServiceMark[],
  needs?: readonly (keyof typeof documentKinds)[],
];

/** Services by the slug of their agency. */
export type ServiceTable = Readonly<Record<string, readonly ServiceRow[]>>;
