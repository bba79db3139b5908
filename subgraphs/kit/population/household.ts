import type { Person } from './person.ts';
import type { Vehicle } from './vehicle.ts';

export interface Address {
  /** Opaque, 22 characters of base64url. */
  readonly id: string;
  readonly postalCode: string;
  /** Two digits of the statistical coding of provinces, `00` to `30`. */
  readonly provinceCode: string;
  readonly province: string;
  readonly county: string;
  readonly city: string;
  /** Street, alley, number and unit, as recorded. */
  readonly text: string;
}

/** People who live together; the unit in which the population is made. */
export interface Household {
  /** Stable key for `population.random('agency', household.key)`. */
  readonly key: string;
  /** Null when the address is missing from the register, or is abroad. */
  readonly address: Address | null;
  /** Since when they live at the address; null without an address. */
  readonly residentSince: string | null;
  /** Who lived at the same address before, as far as that is known: a person of another household. */
  readonly formerOccupantRef: string | null;
  /** In whose name the household's subscriptions (water, electricity, ...) are: a living adult. */
  readonly holderRef: string;
  /** Parents first, then children by age. Includes the household's recent dead. */
  readonly members: readonly Person[];
  readonly vehicles: readonly Vehicle[];
}
