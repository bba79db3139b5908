// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type CoverageData = {
  readonly coverage: {
    readonly lastPeriod: string | null;
    readonly k: number;
    readonly rounding: number;
    readonly rows: {
      readonly nodes: readonly {
        readonly reading: 'OFFERED' | 'USED';
        readonly whom: 'ADULTS' | 'LEGAL_PERSONS';
        readonly isCumulative: boolean;
        readonly province: string | null;
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly share: number | null;
        readonly target: number;
        readonly suppressed: boolean;
      }[];
    };
  } | null;
};
export type CoverageVariables = { readonly year: string };
export const Coverage: ClientDocument<CoverageData, CoverageVariables> = {
  id: '46dbd83de57ccbf91048011377e18107fd99431c74a3bb982cda80d84b406e72',
  name: 'Coverage',
  text: 'query Coverage($year:String!){coverage(year:$year){lastPeriod k rounding rows(first:10){nodes{reading whom isCumulative province numerator denominator share target suppressed}}}}',
};

export type RefusalsByAgencyData = {
  readonly figure: {
    readonly whole: number | null;
    readonly k: number;
    readonly rounding: number;
    readonly cells: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly keys: readonly { readonly dimension: string; readonly value: string }[];
        readonly value: number | null;
        readonly suppressed: boolean;
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};
export type RefusalsByAgencyVariables = { readonly month: string };
export const RefusalsByAgency: ClientDocument<RefusalsByAgencyData, RefusalsByAgencyVariables> = {
  id: 'b21395849c121180341e77c814484baaeec9c70440b3e1239847227d372e631f',
  name: 'RefusalsByAgency',
  text: 'query RefusalsByAgency($month:String!){figure(input:{figure:REFUSALS first:$month dimensions:["agency"]}){whole k rounding cells(first:50){totalCount nodes{keys{dimension value}value suppressed}pageInfo{hasNextPage endCursor}}}}',
};
