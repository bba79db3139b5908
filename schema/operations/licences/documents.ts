// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type ApplyForLicenceData = {
  readonly applyForLicence: {
    readonly trackingCode: string;
    readonly purpose: 'ISSUE' | 'RENEWAL' | 'TRANSFER' | null;
    readonly stage: 'DELIVERY' | 'PROCESSING' | 'RECEIPT' | null;
    readonly state: 'COMPLETED' | 'IN_PROGRESS' | 'REFUSED' | 'WAITING_FOR_APPLICANT' | 'WITHDRAWN' | null;
  } | null;
};
export type ApplyForLicenceVariables = {
  readonly input: { readonly applicant: 'COMPANY' | 'MYSELF'; readonly kind: string };
  readonly key: string;
};
export const ApplyForLicence: ClientDocument<ApplyForLicenceData, ApplyForLicenceVariables> = {
  id: '02c90658775840990ac72b68e07a53a9a2fb4db9f2ae868ace21a7a6ef83fa85',
  name: 'ApplyForLicence',
  text: 'mutation ApplyForLicence($input:ApplyForLicenceInput!$key:ID!){applyForLicence(input:$input idempotencyKey:$key){trackingCode purpose stage state}}',
};

export type MyLicencesData = {
  readonly me: {
    readonly id: string;
    readonly licences: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly number: string;
        readonly state: 'EXPIRED' | 'REVOKED' | 'TRANSFERRED' | 'VALID';
        readonly validUntil: string | null;
        readonly kind: { readonly id: string; readonly title: { readonly fa: string; readonly en: string } };
        readonly decisions: readonly {
          readonly decision: 'ISSUE' | 'REINSTATEMENT' | 'RENEWAL' | 'REVOCATION' | 'TRANSFER';
          readonly decidedOn: string;
          readonly published: boolean;
          readonly ground: { readonly code: string } | null;
        }[];
      }[];
    } | null;
    readonly licenceRequests: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly trackingCode: string;
        readonly purpose: 'ISSUE' | 'RENEWAL' | 'TRANSFER' | null;
        readonly stage: 'DELIVERY' | 'PROCESSING' | 'RECEIPT' | null;
        readonly state: 'COMPLETED' | 'IN_PROGRESS' | 'REFUSED' | 'WAITING_FOR_APPLICANT' | 'WITHDRAWN' | null;
        readonly licenceNumber: string | null;
      }[];
    } | null;
  } | null;
};
export type MyLicencesVariables = Readonly<Record<string, never>>;
export const MyLicences: ClientDocument<MyLicencesData, MyLicencesVariables> = {
  id: '8ece6f517ee77940bbcd1f959906f75aa4730ab0b25883d8f070de46c89abc94',
  name: 'MyLicences',
  text: 'query MyLicences{me{id licences(first:20){totalCount nodes{id number state validUntil kind{id title{fa en}}decisions{decision decidedOn published ground{code}}}}licenceRequests(first:20){totalCount nodes{trackingCode purpose stage state licenceNumber}}}}',
};

export type PublicationDutiesData = {
  readonly publicationDuties: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly institution: {
        readonly id: string;
        readonly name: { readonly fa: string; readonly en: string } | null;
      } | null;
      readonly jalaliYear: number;
      readonly duty: 'FINANCIAL_REPORT' | 'LICENCE_DECISIONS';
      readonly dueOn: string;
      readonly state: 'MET' | 'MET_LATE' | 'MISSING' | 'NOT_YET_DUE';
      readonly legalBasis: string;
      readonly madeUp: boolean;
      readonly missingCount: number | null;
    }[];
  } | null;
};
export type PublicationDutiesVariables = {
  readonly state?: 'MET' | 'MET_LATE' | 'MISSING' | 'NOT_YET_DUE' | null;
  readonly after?: string | null;
};
export const PublicationDuties: ClientDocument<PublicationDutiesData, PublicationDutiesVariables> = {
  id: '37d3b771c27401811aea6da5cd9f3d0ceecdc626f38cbdc84b7078c3c5450aa5',
  name: 'PublicationDuties',
  text: 'query PublicationDuties($state:PublicationDutyState=MISSING$after:String){publicationDuties(state:$state first:20 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{institution{id name{fa en}}jalaliYear duty dueOn state legalBasis madeUp missingCount}}}',
};

export type LicenceRegisterData = {
  readonly licenceRegister: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly number: string;
      readonly holder: string;
      readonly state: 'EXPIRED' | 'REVOKED' | 'TRANSFERRED' | 'VALID';
      readonly kind: { readonly id: string; readonly title: { readonly fa: string; readonly en: string } };
      readonly decisions: readonly {
        readonly decision: 'ISSUE' | 'REINSTATEMENT' | 'RENEWAL' | 'REVOCATION' | 'TRANSFER';
        readonly decidedOn: string;
        readonly inForceUntil: string | null;
        readonly ground: { readonly code: string; readonly title: { readonly fa: string; readonly en: string } };
        readonly details: string | null;
      }[];
    }[];
  } | null;
};
export type LicenceRegisterVariables = {
  readonly text?: string | null;
  readonly kind?: string | null;
  readonly after?: string | null;
};
export const LicenceRegister: ClientDocument<LicenceRegisterData, LicenceRegisterVariables> = {
  id: '507bcdd7635a4709ac9c8f71f6cdbff3c425279860de3a3f88b09542b4960ae6',
  name: 'LicenceRegister',
  text: 'query LicenceRegister($text:String$kind:ID$after:String){licenceRegister(text:$text kind:$kind first:20 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{number holder state kind{id title{fa en}}decisions{decision decidedOn inForceUntil ground{code title{fa en}}details}}}}',
};
