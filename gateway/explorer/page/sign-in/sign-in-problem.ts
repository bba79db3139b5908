/** Why there is no sign-in. `LOGIN_REQUIRED` is no fault: nobody is signed in at the issuer. */
export type SignInProblemCode =
  'LOGIN_REQUIRED' | 'ISSUER_UNREACHABLE' | 'REFUSED' | 'ANSWER_INVALID' | 'INSECURE_ADDRESS' | 'SESSION_ENDED';

export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';
  readonly code: SignInProblemCode;
  /** What the issuer named as its reason (OAuth `error`), or the check that failed. */
  readonly reason: string;

  constructor(code: SignInProblemCode, reason = '') {
    super(`${code} ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}
