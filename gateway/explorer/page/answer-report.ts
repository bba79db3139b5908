import type { Language } from './language.ts';
import { isObject, type Loose, text } from './loose.ts';
import type { StepUp } from './sign-in/step-up.ts';

/** What the page says about the last answer, beside showing it. */
export interface AnswerReport {
  readonly milliseconds: number;
  readonly errors: readonly ReportedError[];
  /** The agencies that were asked, or denied; none where the gateway does not say. */
  readonly agencies: readonly ReportedAgency[];
  readonly origins: readonly ReportedOrigin[];
  /** How many parts have come, and whether more are to come. */
  readonly parts: number;
  readonly hasNext: boolean;
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

export interface ReportedAgency {
  readonly name: string;
  /** `OK`, `DENIED`, `UNAVAILABLE` or `TIMEOUT`. */
  readonly status: string;
}

/** Where something in the answer comes from. */
export interface ReportedOrigin {
  /** As `me.vehicles.nodes.plate`, without positions in lists. */
  readonly path: string;
  readonly coordinate: string;
  readonly owner: string;
  /** Null where the agency does not say how old it is. */
  readonly asOf: Date | null;
}

/** Reads the errors of a GraphQL answer, whoever wrote it: each one gets a text in both languages. */
export function readErrors(answer: unknown, withoutText: Readonly<Record<Language, string>>): readonly ReportedError[] {
  const errors = isObject(answer) ? answer['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(isObject).map((error) => readError(error, withoutText)) : [];
}

/** Reads the answer's `extensions.agencies`. */
export function readAgencies(answer: unknown): readonly ReportedAgency[] {
  return Object.entries(extension(answer, 'agencies')).map(([name, status]) => ({ name, status: text(status) ?? '' }));
}

/** Reads the answer's `extensions.provenance`. */
export function readOrigins(answer: unknown): readonly ReportedOrigin[] {
  return Object.entries(extension(answer, 'provenance')).flatMap(([path, origins]) =>
    Array.isArray(origins) ? origins.filter(isObject).map((origin) => readOrigin(path, origin)) : [],
  );
}

function readOrigin(path: string, origin: Loose): ReportedOrigin {
  const time = Date.parse(text(origin['asOf']) ?? '');
  return {
    path,
    coordinate: text(origin['coordinate']) ?? '',
    owner: text(origin['owner']) ?? '',
    asOf: Number.isNaN(time) ? null : new Date(time),
  };
}

function extension(answer: unknown, name: string): Loose {
  const extensions = isObject(answer) ? answer['extensions'] : undefined;
  const value = isObject(extensions) ? extensions[name] : undefined;
  return isObject(value) ? value : {};
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
