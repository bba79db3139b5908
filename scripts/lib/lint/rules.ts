import type { LintRule } from './lint-rule.ts';
import { classificationIsKnown } from './rules/classification-is-known.ts';
import { classificationIsOne } from './rules/classification-is-one.ts';
import { classifiedHasSubject } from './rules/classified-has-subject.ts';
import { classifiedNeedsScope } from './rules/classified-needs-scope.ts';
import { collectorsInForm } from './rules/collectors-in-form.ts';
import { describedInTwoLanguages } from './rules/described-in-two-languages.ts';
import { figuresAreNotPeople } from './rules/figures-are-not-people.ts';
import { filledInForm } from './rules/filled-in-form.ts';
import { interfacesUnprotected } from './rules/interfaces-unprotected.ts';
import { legalEffectIsAMutation } from './rules/legal-effect-is-a-mutation.ts';
import { listsBounded } from './rules/lists-bounded.ts';
import { mutationsIdempotent } from './rules/mutations-idempotent.ts';
import { nationalScalarsAlike } from './rules/national-scalars-alike.ts';
import { nationalValues } from './rules/national-values.ts';
import { noIdentifierInKeysOrQueries } from './rules/no-identifier-in-keys-or-queries.ts';
import { nullableAcrossAgencies } from './rules/nullable-across-agencies.ts';
import { personalFieldsClassified } from './rules/personal-fields-classified.ts';
import { personalFieldsProtected } from './rules/personal-fields-protected.ts';
import { protectedIsNullable } from './rules/protected-is-nullable.ts';
import { registersInForm } from './rules/registers-in-form.ts';
import { requiresKeepsTheRight } from './rules/requires-keeps-the-right.ts';
import { sharedValuesAlike } from './rules/shared-values-alike.ts';
import { subjectIsKnown } from './rules/subject-is-known.ts';

/** The conventions of the national schema. */
export const lintRules: readonly LintRule[] = [
  nullableAcrossAgencies,
  personalFieldsProtected,
  personalFieldsClassified,
  classificationIsKnown,
  classificationIsOne,
  classifiedNeedsScope,
  classifiedHasSubject,
  figuresAreNotPeople,
  registersInForm,
  collectorsInForm,
  filledInForm,
  subjectIsKnown,
  noIdentifierInKeysOrQueries,
  interfacesUnprotected,
  requiresKeepsTheRight,
  legalEffectIsAMutation,
  nationalValues,
  mutationsIdempotent,
  describedInTwoLanguages,
  listsBounded,
  protectedIsNullable,
  nationalScalarsAlike,
  sharedValuesAlike,
];
