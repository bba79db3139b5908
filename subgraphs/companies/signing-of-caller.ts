import { AgencyError } from '../kit/errors.ts';
import { today } from '../kit/today.ts';
import { type CompaniesContext, loadFile } from './context.ts';
import type { LegalPersonRecord } from './records.ts';
import { requireSigningFor, type Signing } from './rules.ts';
import { signerOf } from './signer.ts';

/** By what right whoever asks signs requests of a company today, or the code of the refusal. */
export async function signingOfCaller(
  company: LegalPersonRecord,
  { caller, loaders }: CompaniesContext,
): Promise<Signing | { readonly refusal: string }> {
  try {
    return requireSigningFor('FILE_REQUEST', await loadFile(company, loaders), signerOf(caller), today());
  } catch (error) {
    if (error instanceof AgencyError) return { refusal: error.code };
    throw error;
  }
}
