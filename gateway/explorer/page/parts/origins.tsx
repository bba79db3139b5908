import type { ReportedAgency, ReportedOrigin } from '../answer-report.ts';
import { formatInstant, formatNumber, type Language } from '../language.ts';
import { say, type Word } from '../words.ts';

interface AgencyListProps {
  readonly language: Language;
  readonly agencies: readonly ReportedAgency[];
}

const statusWords: Readonly<Record<string, Word>> = {
  OK: 'statusOk',
  DENIED: 'statusDenied',
  UNAVAILABLE: 'statusUnavailable',
  TIMEOUT: 'statusTimeout',
};

/** The agencies of an answer, each with how it went. */
export function AgencyList({ language, agencies }: AgencyListProps) {
  return (
    <ul className="agencies" aria-label={say(language, 'agencies')}>
      {agencies.map(({ name, status }) => (
        <li key={name} className="badge" data-status={status}>
          <bdi className="code">{name}</bdi> {describeStatus(status, language)}
        </li>
      ))}
    </ul>
  );
}

/** A word that we do not know stands as it is. */
function describeStatus(status: string, language: Language): string {
  const word = statusWords[status];
  return word === undefined ? status : say(language, word);
}

interface OriginsProps {
  readonly language: Language;
  readonly origins: readonly ReportedOrigin[];
}

/** Where each value of an answer comes from, and how old it is. */
export function Origins({ language, origins }: OriginsProps) {
  return (
    <details className="origins">
      <summary>{say(language, 'origins', { count: formatNumber(origins.length, language) })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(language, 'originPath')}</th>
            <th scope="col">{say(language, 'errorAgency')}</th>
            <th scope="col">{say(language, 'originAsOf')}</th>
          </tr>
        </thead>
        <tbody>
          {origins.map(({ path, coordinate, owner, asOf }) => (
            <tr key={`${path} ${coordinate}`}>
              <th scope="row" title={coordinate}>
                <bdi className="code">{path}</bdi>
              </th>
              <td>
                <bdi className="code">{owner}</bdi>
              </td>
              <td>{asOf === null ? say(language, 'originUnknown') : <Instant {...{ asOf, language }} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Instant({ asOf, language }: { readonly asOf: Date; readonly language: Language }) {
  return <time dateTime={asOf.toISOString()}>{formatInstant(asOf, language)}</time>;
}
