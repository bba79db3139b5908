import type { Language } from './language.ts';
import type { StepUp } from './sign-in/step-up.ts';

/** What the page says about the last answer, beside showing it. */
export interface AnswerReport {
  readonly milliseconds: number;
  readonly errors: readonly ReportedError[];
  /** How many agencies were asked; 0 where the gateway does not say. */
  readonly agencies: number;
  /** The sign-in that would have been enough; null where none was asked for. */
  readonly stepUp: StepUp | null;
}

export interface ReportedError {
  readonly code: string | null;
  readonly messages: Readonly<Record<Language, string>>;
  /** The agency that it concerns, by its id. */
  readonly agency: string | null;
  /** Where in the answer, as `me.vehicles.nodes.0`. */
  readonly path: string | null;
}

type Loose = Readonly<Record<string, unknown>>;

/** Reads the errors of a GraphQL answer, whoever wrote it: each one gets a text in both languages. */
export function readErrors(answer: unknown, withoutText: Readonly<Record<Language, string>>): readonly ReportedError[] {
  const errors = isObject(answer) ? answer['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(isObject).map((error) => readError(error, withoutText)) : [];
}

/** Counts the agencies in the answer's `extensions.agencies`. */
export function countAgencies(answer: unknown): number {
  const extensions = isObject(answer) ? answer['extensions'] : undefined;
  const agencies = isObject(extensions) ? extensions['agencies'] : undefined;
  return isObject(agencies) ? Object.keys(agencies).length : 0;
}

function readError(error: Loose, withoutText: Readonly<Record<Language, string>>): ReportedError {
  const extensions = isObject(error['extensions']) ? error['extensions'] : {};
  const messages = isObject(extensions['messages']) ? extensions['messages'] : {};
  const message = text(error['message']);
  return {
    code: text(extensions['code']),
    messages: {
      fa: text(messages['fa']) ?? message ?? withoutText.fa,
      en: text(messages['en']) ?? message ?? withoutText.en,
    },
    agency: text(extensions['serviceName']),
    path: Array.isArray(error['path']) ? error['path'].join('.') : null,
  };
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
