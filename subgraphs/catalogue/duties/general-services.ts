import type { Loaders } from '../context.ts';
import type { GeneralImplementationRecord, ShareCountRecord } from '../duty-records.ts';
import type { Text } from '../records.ts';
import { type ImplementedService, requestType } from './implementations.ts';

type GeneralCode = ImplementedService | 'INFORMATION_ACCESS';

const titles: Readonly<Record<GeneralCode, Text>> = {
  TRACKING: { fa: 'پیگیری درخواست', en: 'Following a request' },
  COMPLAINT: { fa: 'شکایت از رسیدگی', en: 'Complaint about how a request is handled' },
  APPOINTMENT: { fa: 'نوبت', en: 'Appointment' },
  INFORMATION_ACCESS: { fa: 'درخواست دسترسی به اطلاعات عمومی', en: 'Request for access to public information' },
};

interface GeneralService {
  readonly code: GeneralCode;
  readonly title: Text;
  readonly type: string | null;
  readonly count: ShareCountRecord;
  readonly implementations: GeneralImplementationRecord[];
}

/** The general services, and who implements them in the composed schema. */
export async function generalServices(loaders: Loaders): Promise<readonly GeneralService[]> {
  const [implementations, subgraphs, agencies] = await Promise.all([
    loaders.implementations(),
    loaders.subgraphAgencies(),
    loaders.allAgencies(),
  ]);
  const services = await Promise.all(agencies.map(({ id }) => loaders.servicesOf.load(id)));
  const denominator = services.filter((found) => (found?.length ?? 0) > 0).length;
  return (Object.keys(titles) as GeneralCode[]).map((code) => {
    const found = implementations
      .filter((one) => one.services.some((service) => service === code))
      .map(({ subgraph, type }) => ({
        subgraph,
        type,
        agencyId: subgraphs.find((one) => one.subgraph === subgraph)?.agencyId ?? null,
      }));
    const numerator = new Set(found.flatMap(({ agencyId }) => agencyId ?? [])).size;
    const type = code === 'INFORMATION_ACCESS' ? null : requestType;
    return { code, title: titles[code], type, count: { numerator, denominator }, implementations: found };
  });
}
