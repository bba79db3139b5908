import type { Insertable, Selectable } from 'kysely';
import { requests } from './requests.ts';
import type { HospitalTables } from './tables.ts';

const prefix = `${requests.office}.clinic-`;

interface Clinic extends Insertable<HospitalTables['clinic']> {
  readonly minutes: number;
  /** How many are seen at once. */
  readonly capacity: number;
}

/** Made up. */
const clinics: readonly Clinic[] = [
  { code: 'internal', title_fa: 'درمانگاه داخلی', title_en: 'Internal medicine', minutes: 20, capacity: 3 },
  { code: 'heart', title_fa: 'درمانگاه قلب', title_en: 'Cardiology', minutes: 30, capacity: 2 },
  { code: 'children', title_fa: 'درمانگاه کودکان', title_en: 'Paediatrics', minutes: 20, capacity: 2 },
  { code: 'eye', title_fa: 'درمانگاه چشم', title_en: 'Ophthalmology', minutes: 30, capacity: 1 },
];

export const clinicRows = clinics.map(({ code, title_fa, title_en }) => ({ code, title_fa, title_en }));

/** Open from Saturday to Wednesday in the morning. */
export const clinicPlaces: readonly Selectable<HospitalTables['request_place']>[] = clinics.map(
  ({ code, title_fa, title_en, minutes, capacity }) => ({
    id: code,
    service: serviceOf(code),
    name_fa: title_fa,
    name_en: title_en,
    weekdays: '60123',
    opens: '08:00',
    closes: '13:00',
    minutes,
    capacity,
  }),
);

/** The service that a request for a clinic asks for. */
export function serviceOf(clinic: string): string {
  return `${prefix}${clinic}`;
}

/** The clinic that a request is for; null when it is for none. */
export function clinicOf(service: string): string | null {
  return service.startsWith(prefix) ? service.slice(prefix.length) : null;
}
