import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { StartError } from '../kernel/start-error.ts';

const localised = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });

const persona = z.strictObject({
  /** As people type it: `npm run token -- NAME`. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  /** The federation key of the person. */
  ref: z.string().regex(/^[\w-]{21}[AQgw]$/, 'must be 16 bytes as 22 characters of base64url'),
  kind: z.enum(['citizen', 'official']),
  /** Catalogue id of the agency an official acts for. */
  agency: z.string().min(1).nullable(),
  /** Level of assurance of the sign-in, ISO/IEC 29115. */
  assurance: z.int().min(0).max(4),
  /** Signs in by an e-mail address alone, at level 1, until more is asked for. */
  byEmail: z.boolean().default(false),
  titles: localised,
  story: localised,
});

export type Persona = Readonly<z.infer<typeof persona>>;

export interface Personas {
  /** In the file's order. */
  readonly all: readonly Persona[];
  byName(name: string): Persona | undefined;
  byRef(ref: string): Persona | undefined;
}

/**
 * Reads the made-up people that may sign in at the embedded issuer.
 *
 * @throws StartError PERSONAS_UNREADABLE or PERSONAS_INVALID, naming the file and the place in it.
 */
export async function readPersonas(file: string): Promise<Personas> {
  const all = parse(file, await read(file));
  const byName = new Map(all.map((one) => [one.name, one]));
  const byRef = new Map(all.map((one) => [one.ref, one]));
  if (byName.size < all.length) throw invalid(file, 'two personas have the same name');
  if (byRef.size < all.length) throw invalid(file, 'two personas have the same ref');
  return { all, byName: (name) => byName.get(name), byRef: (ref) => byRef.get(ref) };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    const advice = 'npm start writes it; or name an OpenID Connect issuer in identity.issuer and leave issuer out.';
    throw new StartError('PERSONAS_UNREADABLE', `The personas file ${file} cannot be read (${code}); ${advice}`, {
      cause,
    });
  }
}

function parse(file: string, text: string): readonly Persona[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalid(file, 'it is not JSON');
  }
  const result = z.array(persona).min(1, 'needs at least one persona').safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(file, `at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'wrong shape'}`);
}

function invalid(file: string, problem: string): StartError {
  const shape =
    'expected a list of { name, ref, kind, agency, assurance, byEmail?, titles: { fa, en }, story: { fa, en } }';
  return new StartError('PERSONAS_INVALID', `The personas file ${file} is not usable: ${problem}; ${shape}.`);
}
