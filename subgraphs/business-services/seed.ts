import type { Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays } from '../kit/jalali.ts';
import type { Company, Population } from '../kit/population/population.ts';
import { requests } from './requests.ts';
import type { BusinessTables, Kind } from './tables.ts';

/** Companies as the business window knows them: most have all that they need, some still ask for it. */
export async function seed(db: Kysely<BusinessTables>, population: Population, report: Report): Promise<void> {
  const drawn = [...population.companies()].map((company) => draw(company, population));
  await bulkInsert(
    db,
    'business',
    drawn.map(({ business }) => business),
  );
  for (const one of drawn) await addRequests(db, one);
  report(population.people, population.people);
}

interface Drawn {
  readonly business: BusinessTables['business'];
  readonly asked: readonly { readonly kind: Kind; readonly on: string; readonly isGranted: boolean }[];
  readonly bytes: (length: number) => Uint8Array;
}

/** A company whose two directors sign together has not got its economic code yet; one in five asks to be an employer. */
function draw({ ref, legalId, registeredOn, signatureRules, state }: Company, { random, asOf }: Population): Drawn {
  const stream = random('business-services', ref);
  const isJoint = signatureRules.every(({ required }) => required > 1);
  const waits = !isJoint && state === 'ACTIVE' && stream.chance(0.2);
  const business = {
    company_ref: ref,
    legal_id: legalId,
    started_on: registeredOn,
    economic_code_on: isJoint ? null : addDays(registeredOn, stream.integer(20, 90)),
    employer_since: waits ? null : addDays(registeredOn, stream.integer(30, 120)),
  };
  const granted = { kind: 'ECONOMIC_CODE', on: business.economic_code_on ?? asOf, isGranted: true } as const;
  const open = { kind: 'EMPLOYER_WORKSHOP', on: addDays(asOf, -stream.integer(1, 20)), isGranted: false } as const;
  return {
    business,
    asked: [...(isJoint ? [] : [granted]), ...(waits ? [open] : [])],
    bytes: (length) => Uint8Array.from({ length }, () => stream.integer(0, 255)),
  };
}

async function addRequests(transaction: Kysely<BusinessTables>, { business, asked, bytes }: Drawn): Promise<void> {
  for (const { kind, on, isGranted } of asked) {
    const at = new Date(`${on}T08:00:00.000Z`);
    const owner = { company: business.company_ref };
    const service = kind === 'ECONOMIC_CODE' ? 'economic-code' : 'employer-workshop';
    const opening = { type: 'BusinessRequest', service, owner, at, random: bytes } as const;
    const { tracking_code } = await requests.open(transaction, opening);
    const row = { tracking_code, kind, licence_kind: null, licence_request: null };
    await transaction.insertInto('business_request').values(row).execute();
    if (!isGranted) continue;
    await requests.move(transaction, { trackingCode: tracking_code, stage: 'DELIVERY', state: 'COMPLETED', at });
  }
}
