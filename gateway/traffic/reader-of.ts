import type { Caller } from '../kernel/caller.ts';
import type { CallerKind, ClientKind } from './count.ts';

/** Who reads, as far as that is counted. */
interface Reader {
  readonly callerKind: CallerKind;
  readonly clientKind: ClientKind;
  readonly reader: string | null;
}

/** Ids of agencies in the catalogue: nothing else that a token may say goes on. */
const agencyId = /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/;

/** A call through an agency's own window is that agency's, whoever sits before it. */
export function readerOf({ kind, agency, window }: Caller, asSignatory: boolean): Reader {
  const reader = window ?? agency;
  return {
    callerKind: kind === 'citizen' && asSignatory ? 'SIGNATORY' : kindNames[kind],
    clientKind: clientKindOf(kind, agency, window),
    reader: reader !== null && reader.length <= 100 && agencyId.test(reader) ? reader : null,
  };
}

const kindNames = { anonymous: 'ANONYMOUS', citizen: 'CITIZEN', official: 'OFFICIAL', client: 'CLIENT' } as const;

function clientKindOf(kind: Caller['kind'], agency: string | null, window: string | null): ClientKind {
  if (window !== null) return 'AGENCY_WINDOW';
  if (agency !== null) return 'BACK_OFFICE';
  return kind === 'citizen' ? 'NATIONAL_WINDOW' : 'OTHER';
}
