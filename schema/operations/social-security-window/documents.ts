// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type WindowInsuranceData = {
  readonly me: {
    readonly givenName: string | null;
    readonly insurance: {
      readonly totalDays: number;
      readonly periods: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly jalaliYear: number;
          readonly jalaliMonth: number;
          readonly days: number;
          readonly employerName: string | null;
        }[];
      };
      readonly pensions: {
        readonly nodes: readonly {
          readonly kind: 'DISABILITY' | 'OLD_AGE' | 'SURVIVORS';
          readonly startedOn: string;
          readonly lastPaidOn: string;
        }[];
      };
    } | null;
  } | null;
};
export type WindowInsuranceVariables = { readonly first?: number | null; readonly after?: string | null };
export const WindowInsurance: ClientDocument<WindowInsuranceData, WindowInsuranceVariables> = {
  id: 'bbbc8b8d2ad56a284e8def0df4f5e2d690f53a69d8a73d13150b9f02747e02df',
  name: 'WindowInsurance',
  text: 'query WindowInsurance($first:Int=12$after:String){me{givenName insurance{totalDays periods(first:$first after:$after){totalCount nodes{jalaliYear jalaliMonth days employerName}}pensions{nodes{kind startedOn lastPaidOn}}}}}',
};

export type SocialSecurityServicesData = {
  readonly window: {
    readonly id: string;
    readonly title: { readonly fa: string; readonly en: string };
    readonly agency: { readonly id: string } | null;
  } | null;
  readonly services: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly title: { readonly fa: string; readonly en: string } | null;
      readonly stages:
        | readonly {
            readonly kind: 'DELIVERY' | 'PROCESSING' | 'RECEIPT';
            readonly channel: 'IN_PERSON' | 'ONLINE' | 'POST';
          }[]
        | null;
    }[];
  } | null;
};
export type SocialSecurityServicesVariables = { readonly first?: number | null; readonly after?: string | null };
export const SocialSecurityServices: ClientDocument<SocialSecurityServicesData, SocialSecurityServicesVariables> = {
  id: '5beb3173d18253408191fc6773c28e5648783faf8a4baa0fbe2c1bc45eee850a',
  name: 'SocialSecurityServices',
  text: 'query SocialSecurityServices($first:Int=20$after:String){window(id:"social-security-window"){id title{fa en}agency{id}}services(agency:"social-security" first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title{fa en}stages{kind channel}}}}',
};
