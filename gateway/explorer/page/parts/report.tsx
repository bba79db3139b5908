import type { AnswerReport, ReportedError } from '../answer-report.ts';
import { formatNumber, type Language } from '../language.ts';
import type { StepUp } from '../sign-in/step-up.ts';
import { say } from '../words.ts';
import { AgencyList, Origins } from './origins.tsx';

interface ReportProps {
  readonly language: Language;
  readonly report: AnswerReport | null;
  /** Null where nobody can sign in. */
  readonly signIn: ((stepUp: StepUp) => void) | null;
}

/**
 * How the last operation went, in the chosen language: time, agencies, each error with its code, agency and place, and
 * where the data come from.
 */
export function Report({ language, report, signIn }: ReportProps) {
  const stepUp = report?.stepUp ?? null;
  return (
    <section
      className="report"
      dir={language === 'fa' ? 'rtl' : 'ltr'}
      lang={language}
      aria-label={say(language, 'report')}
      data-errors={report?.errors.length}
    >
      <p role="status" className="report-summary">
        {report === null ? say(language, 'reportWaiting') : <Summary language={language} report={report} />}
      </p>
      {report !== null && report.agencies.length > 0 && <AgencyList language={language} agencies={report.agencies} />}
      {report !== null && report.errors.length > 0 && (
        <ul className="errors">
          {report.errors.map((error, index) => (
            <ErrorLine key={index} error={error} language={language} />
          ))}
        </ul>
      )}
      {stepUp !== null && signIn !== null && (
        <button type="button" className="plain-button" onClick={() => signIn(stepUp)}>
          {say(language, 'signInAgain')}
        </button>
      )}
      {report !== null && report.origins.length > 0 && <Origins language={language} origins={report.origins} />}
    </section>
  );
}

function Summary({ language, report }: { readonly language: Language; readonly report: AnswerReport }) {
  return (
    <>
      <strong>{countErrors(report.errors.length, language)}</strong>
      {report.agencies.length > 0 && <span>{countAgencies(report.agencies.length, language)}</span>}
      {(report.parts > 1 || report.hasNext) && <span>{countParts(report, language)}</span>}
      <span className="quiet">
        {say(language, 'milliseconds', { count: formatNumber(report.milliseconds, language) })}
      </span>
    </>
  );
}

function countErrors(count: number, language: Language): string {
  if (count === 0) return say(language, 'reportClean');
  if (count === 1) return say(language, 'reportOneError');
  return say(language, 'reportErrors', { count: formatNumber(count, language) });
}

function countAgencies(count: number, language: Language): string {
  if (count === 1) return say(language, 'reportOneAgency');
  return say(language, 'reportAgencies', { count: formatNumber(count, language) });
}

function countParts({ parts, hasNext }: AnswerReport, language: Language): string {
  return say(language, hasNext ? 'reportMoreParts' : 'reportParts', { count: formatNumber(parts, language) });
}

function ErrorLine({ error, language }: { readonly error: ReportedError; readonly language: Language }) {
  return (
    <li>
      <bdi>{error.messages[language]}</bdi>
      <small>
        {error.code && <bdi className="code">{error.code}</bdi>}
        {error.agency && (
          <span>
            {say(language, 'errorAgency')} <bdi className="code">{error.agency}</bdi>
          </span>
        )}
        {error.path && (
          <span>
            {say(language, 'errorPath')} <bdi className="code">{error.path}</bdi>
          </span>
        )}
      </small>
    </li>
  );
}
