import type { ActKind, Company, Director } from './company.ts';

/** A seat on the board of a company of the stories. */
interface Seat {
  /** The household whose first member has it. */
  readonly household: number;
  readonly position: Director['position'];
  /** Days from the day everything is true at; a seat ends with its last day. */
  readonly from: number;
  readonly until: number;
}

/** A company whose people have a story. The first seat is its founder's. */
export interface CompanyStory {
  readonly kind: Company['kind'];
  readonly state: Company['state'];
  readonly seats: readonly Seat[];
  /** Whose signatures count, by place among the seats. */
  readonly rules: readonly {
    readonly kinds: readonly ActKind[];
    readonly required: number;
    readonly seats: readonly number[];
  }[];
  /** The household whose first member winds it up. */
  readonly liquidator: number | null;
}

export const everyKind: readonly ActKind[] = ['READ_RECORDS', 'CHANGE_OF_ADDRESS', 'APPOINT_SIGNATORY', 'FILE_REQUEST'];

/** Households of the stories, by place. */
const places = { signatoryA: 3, signatoryB: 4, namesake: 12, sole: 20, former: 21 } as const;

/** The first companies, in this order. */
export const companyStories: readonly CompanyStory[] = [
  {
    kind: 'PRIVATE_JOINT_STOCK',
    state: 'ACTIVE',
    seats: [
      { household: places.signatoryA, position: 'MANAGING_DIRECTOR', from: -300, until: 430 },
      { household: places.signatoryB, position: 'CHAIR', from: -300, until: 430 },
    ],
    rules: [{ kinds: everyKind, required: 2, seats: [0, 1] }],
    liquidator: null,
  },
  {
    kind: 'LIMITED_LIABILITY',
    state: 'ACTIVE',
    seats: [
      { household: places.sole, position: 'MANAGING_DIRECTOR', from: -95, until: 635 },
      { household: places.former, position: 'MANAGING_DIRECTOR', from: -826, until: -96 },
    ],
    rules: [{ kinds: everyKind, required: 1, seats: [0, 1] }],
    liquidator: null,
  },
  {
    kind: 'PRIVATE_JOINT_STOCK',
    state: 'IN_LIQUIDATION',
    seats: [{ household: places.former, position: 'MANAGING_DIRECTOR', from: -500, until: 230 }],
    rules: [{ kinds: everyKind, required: 1, seats: [0] }],
    liquidator: places.namesake,
  },
];
