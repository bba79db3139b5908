import type { FieldRule } from '../../schema-rights.ts';
import type { GuardedField } from '../guarded-fields.ts';
import { formatNumber, type Language } from '../language.ts';
import type { Preview, Range } from '../preview.ts';
import { say } from '../words.ts';
import { LockIcon } from './icons.tsx';

/** What is known of the operation in the editor before it runs. */
export interface Foreseen {
  readonly guarded: readonly GuardedField[];
  /** Null where the gateway does not say: it would refuse the operation as it stands. */
  readonly preview: Preview | null;
}

interface ForesightProps extends Foreseen {
  readonly language: Language;
}

/** What running the operation would do, and which of its fields are guarded by what. */
export function Foresight({ language, guarded, preview }: ForesightProps) {
  return (
    <section
      className="foresight"
      dir={language === 'fa' ? 'rtl' : 'ltr'}
      lang={language}
      aria-label={say(language, 'foresight')}
      data-ready={preview !== null}
    >
      <p role="status" className="foresight-summary">
        <strong>{say(language, 'foresight')}</strong>
        {preview === null ? (
          <span className="quiet">{say(language, 'foresightWaiting')}</span>
        ) : (
          summaryOf(preview, language).map((text) => <span key={text}>{text}</span>)
        )}
      </p>
      {guarded.length > 0 && <GuardedList {...{ language, guarded, preview }} />}
    </section>
  );
}

function summaryOf(preview: Preview, language: Language): string[] {
  const { fields, agencies, people, ledgerLines, deferredParts, isFilled } = preview;
  const number = (value: number) => formatNumber(value, language);
  const [asked, allowed] = [number(fields.asked), number(fields.allowed)];
  return [
    fields.asked === fields.allowed
      ? say(language, 'foreseenFieldsAll', { asked })
      : say(language, 'foreseenFields', { asked, allowed }),
    say(language, 'foreseenAgencies', { count: number(agencies.length) }),
    people.most === 0
      ? say(language, 'foreseenNobody')
      : say(language, 'foreseenPeople', { count: rangeOf(people, language) }),
    say(language, 'foreseenLines', { count: rangeOf(ledgerLines, language) }),
    ...(deferredParts === 0 ? [] : [say(language, 'foreseenParts', { count: number(deferredParts) })]),
    ...(isFilled ? [say(language, 'foreseenFilled')] : []),
  ];
}

function rangeOf({ least, most }: Range, language: Language): string {
  const from = formatNumber(least, language);
  if (most === null) return say(language, 'atLeast', { from });
  return least === most ? from : say(language, 'atMost', { from, to: formatNumber(most, language) });
}

function GuardedList({ language, guarded, preview }: ForesightProps) {
  const denied = new Map(preview?.fields.denied.map(({ coordinate, code }) => [coordinate, code]));
  const rules = [...new Map(guarded.map(({ coordinate, rule }) => [coordinate, rule]))];
  return (
    <details>
      <summary>{say(language, 'guardedFields', { count: formatNumber(rules.length, language) })}</summary>
      <ul className="guarded-list">
        {rules.map(([coordinate, rule]) => (
          <li key={coordinate} data-denied={denied.has(coordinate)}>
            <LockIcon />
            <bdi className="code">{coordinate}</bdi>
            {requirements(rule, language).map((requirement) => (
              <span key={requirement} className="badge">
                {requirement}
              </span>
            ))}
            {denied.has(coordinate) && (
              <span className="badge denied">
                {say(language, 'notAllowed')} <bdi className="code">{denied.get(coordinate)}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a rule asks for, in words: each of these has to be met. */
export function requirements(
  { authenticated, scopes, class: height, purposes }: FieldRule,
  language: Language,
): readonly string[] {
  const either = ` ${say(language, 'or')} `;
  return [
    ...(height ? [say(language, 'classified', { class: height })] : []),
    ...(authenticated || scopes.length > 0 ? [say(language, 'needsSignIn')] : []),
    ...scopes.map((groups) =>
      say(language, 'needsScope', { scope: groups.map((all) => all.join(' + ')).join(either) }),
    ),
    ...(purposes ? [say(language, 'forPurposes', { purposes: purposes.join(either) })] : []),
  ];
}
