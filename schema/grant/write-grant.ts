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
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/**
 * A piece of a half: pieces that follow each other are that half, as if they had been encoded together. Three bytes are
 * four characters, so what lacks some is filled up with spaces.
 *
 * @param json ends where JSON may have white space
 */
export function encodeGrantPiece(json: string): string {
  const lacking = (3 - (Buffer.byteLength(json) % 3)) % 3;
  return Buffer.from(json + ' '.repeat(lacking)).toString('base64url');
}
