import { useSyncExternalStore } from 'react';
import type { Language } from '../language.ts';
import { describePerson } from '../sign-in/describe-person.ts';
import type { Session, SessionState } from '../sign-in/session.ts';
import type { SignInProblem, SignInProblemCode } from '../sign-in/sign-in-problem.ts';
import { say, type Word } from '../words.ts';

interface AccountProps {
  readonly session: Session;
  readonly language: Language;
  /** True where everybody who can sign in is made up. */
  readonly madeUp: boolean;
}

/** Who is signed in, and the way in and out. */
export function Account({ session, language, madeUp }: AccountProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <section className="account" aria-label={say(language, 'account')} data-state={state.kind}>
      <p role="status">
        <AccountStatus {...{ state, language, madeUp }} />
      </p>
      {state.kind === 'signed-in' && (
        <button type="button" className="plain-button" onClick={() => void session.signOut()}>
          {say(language, 'signOut')}
        </button>
      )}
      {state.kind === 'signed-out' && (
        <button type="button" className="main-button" onClick={() => void session.signIn()}>
          {say(language, 'signIn')}
        </button>
      )}
    </section>
  );
}

interface AccountStatusProps {
  readonly state: SessionState;
  readonly language: Language;
  readonly madeUp: boolean;
}

function AccountStatus({ state, language, madeUp }: AccountStatusProps) {
  switch (state.kind) {
    case 'checking':
      return <span className="quiet">{say(language, 'checking')}</span>;
    case 'signed-out':
      return state.problem && <span className="problem">{describeProblem(state.problem, language)}</span>;
    case 'signed-in':
      return <Person name={describePerson(state.claims, language)} {...{ language, madeUp }} />;
    default:
      return state satisfies never;
  }
}

interface PersonProps extends Omit<AccountStatusProps, 'state'> {
  readonly name: string;
}

function Person({ name, language, madeUp }: PersonProps) {
  const mark = say(language, 'madeUp');
  return (
    <>
      <span className="visually-hidden">{say(language, 'signedInAs')} </span>
      <bdi className="person">{name}</bdi>
      {madeUp && !name.includes(mark) && <span className="tag">{mark}</span>}
    </>
  );
}

const problemWords: Readonly<Record<Exclude<SignInProblemCode, 'LOGIN_REQUIRED'>, Word>> = {
  ISSUER_UNREACHABLE: 'problemIssuerUnreachable',
  REFUSED: 'problemRefused',
  ANSWER_INVALID: 'problemAnswerInvalid',
  INSECURE_ADDRESS: 'problemInsecureAddress',
  SESSION_ENDED: 'problemSessionEnded',
};

function describeProblem({ code, reason }: SignInProblem, language: Language): string {
  return say(language, problemWords[code === 'LOGIN_REQUIRED' ? 'SESSION_ENDED' : code], { reason });
}
