// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type BusinessCompaniesData = {
  readonly me: {
    readonly id: string;
    readonly companies: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly position: 'CHAIR' | 'LIQUIDATOR' | 'MANAGING_DIRECTOR' | 'MEMBER';
        readonly from: string;
        readonly until: string;
        readonly company: {
          readonly id: string;
          readonly legalId: string | null;
          readonly name: string | null;
          readonly kind: 'COOPERATIVE' | 'LIMITED_LIABILITY' | 'PRIVATE_JOINT_STOCK' | null;
          readonly state: 'ACTIVE' | 'DISSOLVED' | 'IN_LIQUIDATION' | null;
          readonly acts: {
            readonly totalCount: number | null;
            readonly nodes:
              | readonly {
                  readonly id: string;
                  readonly kind: 'APPOINT_SIGNATORY' | 'CHANGE_OF_ADDRESS' | 'READ_RECORDS';
                  readonly state: 'LAPSED' | 'PENDING' | 'REGISTERED';
                  readonly required: number;
                  readonly lapsesAt: string;
                }[]
              | null;
          } | null;
        } | null;
      }[];
    } | null;
  } | null;
};
export type BusinessCompaniesVariables = { readonly first?: number | null; readonly after?: string | null };
export const BusinessCompanies: ClientDocument<BusinessCompaniesData, BusinessCompaniesVariables> = {
  id: '5203d3596d3942c048d1d5aeedabb3ef2eac5be3338913c27a59b0b11f940758',
  name: 'BusinessCompanies',
  text: 'query BusinessCompanies($first:Int=10$after:String){me{id companies(first:$first after:$after){totalCount nodes{position from until company{id legalId name kind state acts(first:5){totalCount nodes{id kind state required lapsesAt}}}}}}}',
};
