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
                  readonly kind: 'APPOINT_SIGNATORY' | 'CHANGE_OF_ADDRESS' | 'FILE_REQUEST' | 'READ_RECORDS';
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

export type FileBusinessRequestData = {
  readonly fileBusinessRequest: {
    readonly filing: {
      readonly id: string;
      readonly kind: 'ECONOMIC_CODE' | 'EMPLOYER_WORKSHOP' | 'LICENCE';
      readonly state: 'FILED' | 'LAPSED' | 'PENDING';
      readonly required: number;
      readonly signedBy: readonly string[];
      readonly lapsesAt: string;
      readonly trackingCode: string | null;
    } | null;
  } | null;
};
export type FileBusinessRequestVariables = {
  readonly input: {
    readonly kind: 'ECONOMIC_CODE' | 'EMPLOYER_WORKSHOP' | 'LICENCE';
    readonly legalId: string;
    readonly licenceKind?: string | null;
  };
  readonly key: string;
};
export const FileBusinessRequest: ClientDocument<FileBusinessRequestData, FileBusinessRequestVariables> = {
  id: '9e3a714742f5c21017002d418c632d42b117eea4949a3b1204409de7d9e2aa60',
  name: 'FileBusinessRequest',
  text: 'mutation FileBusinessRequest($input:FileBusinessRequestInput!$key:ID!){fileBusinessRequest(input:$input idempotencyKey:$key){filing{id kind state required signedBy lapsesAt trackingCode}}}',
};

export type CompanyFilingsData = {
  readonly company: {
    readonly id: string;
    readonly name: string | null;
    readonly companyFilings: {
      readonly totalCount: number | null;
      readonly nodes:
        | readonly {
            readonly id: string;
            readonly kind: 'ECONOMIC_CODE' | 'EMPLOYER_WORKSHOP' | 'LICENCE';
            readonly licenceKind: string | null;
            readonly state: 'FILED' | 'LAPSED' | 'PENDING';
            readonly required: number;
            readonly signedBy: readonly string[];
            readonly proposedAt: string;
            readonly lapsesAt: string;
            readonly trackingCode: string | null;
          }[]
        | null;
    } | null;
  } | null;
};
export type CompanyFilingsVariables = {
  readonly legalId: string;
  readonly state?: 'FILED' | 'LAPSED' | 'PENDING' | null;
};
export const CompanyFilings: ClientDocument<CompanyFilingsData, CompanyFilingsVariables> = {
  id: '369cd8df93566733c635e3d80624f18b04d58c90c28d9ff941cf94e3009c8bc7',
  name: 'CompanyFilings',
  text: 'query CompanyFilings($legalId:LegalId!$state:FilingState){company(legalId:$legalId){id name companyFilings(state:$state first:20){totalCount nodes{id kind licenceKind state required signedBy proposedAt lapsesAt trackingCode}}}}',
};

export type LegalPersonStandingData = {
  readonly lookUpLegalPerson: {
    readonly id: string;
    readonly legalId: string | null;
    readonly name: string | null;
    readonly state: 'ACTIVE' | 'DISSOLVED' | 'IN_LIQUIDATION' | null;
    readonly publishedLicences: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly number: string;
        readonly state: 'EXPIRED' | 'REVOKED' | 'TRANSFERRED' | 'VALID';
        readonly kind: { readonly id: string; readonly title: { readonly fa: string; readonly en: string } };
        readonly decisions: readonly {
          readonly decision: 'ISSUE' | 'REINSTATEMENT' | 'RENEWAL' | 'REVOCATION' | 'TRANSFER';
          readonly decidedOn: string;
          readonly ground: { readonly code: string };
        }[];
      }[];
    } | null;
    readonly businessProfile: {
      readonly startedOn: string;
      readonly economicCodeOn: string | null;
      readonly employerSince: string | null;
      readonly openRequests: number;
    } | null;
    readonly licences: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly number: string;
        readonly state: 'EXPIRED' | 'REVOKED' | 'TRANSFERRED' | 'VALID';
        readonly validUntil: string | null;
      }[];
    } | null;
    readonly businessRequests: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly trackingCode: string;
        readonly kind: 'ECONOMIC_CODE' | 'EMPLOYER_WORKSHOP' | 'LICENCE' | null;
        readonly stage: 'DELIVERY' | 'PROCESSING' | 'RECEIPT' | null;
        readonly state: 'COMPLETED' | 'IN_PROGRESS' | 'REFUSED' | 'WAITING_FOR_APPLICANT' | 'WITHDRAWN' | null;
      }[];
    } | null;
    readonly taxStanding: { readonly inGoodStanding: boolean; readonly determinedOn: string } | null;
    readonly taxDebts: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: 'BUSINESS' | 'CORPORATE' | 'RENTAL' | 'SALARY' | 'VALUE_ADDED';
        readonly remaining: string;
        readonly dueOn: string;
      }[];
    } | null;
    readonly employerDebt: string | null;
    readonly workshops: {
      readonly nodes: readonly {
        readonly name: string;
        readonly debt: string | null;
        readonly lists: {
          readonly nodes: readonly {
            readonly jalaliYear: number;
            readonly jalaliMonth: number;
            readonly insuredCount: number;
            readonly premium: string | null;
          }[];
        };
      }[];
    } | null;
  } | null;
};
export type LegalPersonStandingVariables = { readonly input: { readonly legalId: string }; readonly key: string };
export const LegalPersonStanding: ClientDocument<LegalPersonStandingData, LegalPersonStandingVariables> = {
  id: 'ba1bd2b0d78e93fde23961f25fb400e902434f07b095b55ee993fa5e0b02236b',
  name: 'LegalPersonStanding',
  text: 'mutation LegalPersonStanding($input:LookUpLegalPersonInput!$key:ID!){lookUpLegalPerson(input:$input idempotencyKey:$key){id legalId name state publishedLicences(first:20){totalCount nodes{number state kind{id title{fa en}}decisions{decision decidedOn ground{code}}}}businessProfile{startedOn economicCodeOn employerSince openRequests}licences(first:20){totalCount nodes{id number state validUntil}}businessRequests(first:20){totalCount nodes{trackingCode kind stage state}}taxStanding{inGoodStanding determinedOn}taxDebts(first:10){totalCount nodes{kind remaining dueOn}}employerDebt workshops(first:10){nodes{name debt lists(first:3){nodes{jalaliYear jalaliMonth insuredCount premium}}}}}}',
};

export type SignBusinessRequestData = {
  readonly signBusinessRequest: {
    readonly filing: {
      readonly id: string;
      readonly state: 'FILED' | 'LAPSED' | 'PENDING';
      readonly required: number;
      readonly signedBy: readonly string[];
      readonly trackingCode: string | null;
    } | null;
  } | null;
};
export type SignBusinessRequestVariables = { readonly input: { readonly filing: string }; readonly key: string };
export const SignBusinessRequest: ClientDocument<SignBusinessRequestData, SignBusinessRequestVariables> = {
  id: '536b0a4c613ffefc3bc3db45642d15279b822f670b7e98373136ed2a470096f6',
  name: 'SignBusinessRequest',
  text: 'mutation SignBusinessRequest($input:SignBusinessRequestInput!$key:ID!){signBusinessRequest(input:$input idempotencyKey:$key){filing{id state required signedBy trackingCode}}}',
};
