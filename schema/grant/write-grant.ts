/** Who asks, as one half of the grant. */
export interface GrantCaller {
  readonly subject: string | null;
  readonly kind: 'anonymous' | 'citizen' | 'official' | 'client';
  readonly client: string;
  readonly scopes: readonly string[];
  readonly assurance: number;
  readonly authTime: number | null;
  readonly agency: string | null;
  readonly purpose: string | null;
  readonly case: string | null;
  /** What may be read of others, as far as it is asked for; none where only the caller's own data are. */
  readonly rights: readonly GrantRight[];
  readonly language: 'fa' | 'en';
}

/** That whoever asks may read the same fields of each of these people or companies. */
export interface GrantRight {
  readonly subjects: readonly string[];
  readonly basis: string;
  readonly coordinates: readonly string[];
}

/** What is asked, as the other half. */
export interface GrantQuestion {
  /** The agency that the call is for. */
  readonly to: string;
  /** Null: nobody listed them. */
  readonly coordinates: readonly string[] | null;
}

/** One half of a grant; the whole has a dot between the two. */
export function writeGrantPart(part: GrantCaller | GrantQuestion): string {
  return encodeGrantPart(JSON.stringify(part));
}

/** @param json a `GrantCaller` or a `GrantQuestion` */
export function encodeGrantPart(json: string): string {
  return Buffer.from(json).toString('base64url');
}
