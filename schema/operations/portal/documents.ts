// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type CitizenProfileData = {
  readonly me: {
    readonly id: string;
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly residence: {
      readonly postalCode: string | null;
      readonly province: string | null;
      readonly city: string | null;
      readonly text: string | null;
    } | null;
    readonly vehicles: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly model: string | null;
        readonly plate: { readonly display: string } | null;
        readonly fines: {
          readonly totalCount: number;
          readonly total: string;
          readonly nodes: readonly {
            readonly id: string;
            readonly title: string | null;
            readonly amount: string | null;
            readonly occurredAt: string | null;
          }[];
        } | null;
      }[];
    } | null;
    readonly insurance: {
      readonly totalDays: number;
      readonly periods: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly jalaliYear: number;
          readonly jalaliMonth: number;
          readonly from: string;
          readonly to: string;
          readonly days: number;
          readonly employerName: string | null;
        }[];
      };
    } | null;
    readonly basicCover: {
      readonly insurer: { readonly fa: string; readonly en: string };
      readonly scheme: { readonly fa: string; readonly en: string };
      readonly relation: 'CHILD' | 'HEAD' | 'SPOUSE';
      readonly entitledUntil: string;
    } | null;
    readonly supplementaryCover: {
      readonly insurer: { readonly fa: string; readonly en: string };
      readonly scheme: { readonly fa: string; readonly en: string };
      readonly relation: 'CHILD' | 'HEAD' | 'SPOUSE';
      readonly entitledUntil: string;
    } | null;
    readonly sana: { readonly registered: boolean; readonly unreadCount: number } | null;
    readonly bills: {
      readonly totalCount: number;
      readonly total: string | null;
      readonly missingIssuers: readonly ({ readonly id: string } | null)[] | null;
      readonly nodes: readonly {
        readonly id: string;
        readonly kind:
          'ELECTRICITY' | 'GAS' | 'LANDLINE' | 'MOBILE' | 'MUNICIPAL' | 'TAX' | 'TRAFFIC_FINE' | 'WATER' | null;
        readonly amount: string | null;
        readonly dueOn: string | null;
        readonly issuer: {
          readonly id: string;
          readonly name: { readonly fa: string; readonly en: string } | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly trafficPolice: {
    readonly id: string;
    readonly name: { readonly fa: string; readonly en: string } | null;
    readonly services: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly title: { readonly fa: string; readonly en: string } | null;
        readonly isSmart: boolean | null;
      }[];
    } | null;
  } | null;
  readonly socialSecurity: {
    readonly id: string;
    readonly name: { readonly fa: string; readonly en: string } | null;
    readonly services: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly title: { readonly fa: string; readonly en: string } | null;
        readonly isSmart: boolean | null;
      }[];
    } | null;
  } | null;
};
export type CitizenProfileVariables = Readonly<Record<string, never>>;
export const CitizenProfile: ClientDocument<CitizenProfileData, CitizenProfileVariables> = {
  id: '87779612ce18f9af1704ea8922b83ed4714c84648f5246bf091ec994d2ef582b',
  name: 'CitizenProfile',
  text: 'query CitizenProfile{me{id givenName familyName residence{postalCode province city text}vehicles(first:10){totalCount nodes{id model plate{display}fines(state:DUE first:10){totalCount total nodes{id title amount occurredAt}}}}insurance{totalDays periods(first:12){totalCount nodes{jalaliYear jalaliMonth from to days employerName}}}basicCover{...Cover}supplementaryCover{...Cover}sana{registered unreadCount}bills(state:DUE first:20){totalCount total missingIssuers{id}nodes{id kind amount dueOn issuer{id name{fa en}}}}}trafficPolice:agency(id:"traffic-police"){id name{fa en}services(first:5){totalCount nodes{id title{fa en}isSmart}}}socialSecurity:agency(id:"social-security"){id name{fa en}services(first:5){totalCount nodes{id title{fa en}isSmart}}}}fragment Cover on HealthCover{insurer{fa en}scheme{fa en}relation entitledUntil}',
};

export type PortalServicesData = {
  readonly services: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly title: { readonly fa: string; readonly en: string } | null;
      readonly scope: 'GENERAL' | 'SPECIFIC' | null;
      readonly agency: {
        readonly id: string;
        readonly name: { readonly fa: string; readonly en: string } | null;
      } | null;
      readonly stages:
        | readonly {
            readonly kind: 'DELIVERY' | 'PROCESSING' | 'RECEIPT';
            readonly channel: 'IN_PERSON' | 'ONLINE' | 'POST';
            readonly document: 'NONE' | 'PAPER' | 'UPLOAD';
          }[]
        | null;
      readonly requirements: {
        readonly nodes: readonly {
          readonly id: string;
          readonly label: { readonly fa: string; readonly en: string };
        }[];
      } | null;
      readonly exposedIn: {
        readonly nodes: readonly {
          readonly id: string;
          readonly title: { readonly fa: string; readonly en: string };
        }[];
      } | null;
    }[];
  } | null;
};
export type PortalServicesVariables = {
  readonly text?: string | null;
  readonly scope?: 'GENERAL' | 'SPECIFIC' | null;
  readonly first?: number | null;
  readonly after?: string | null;
};
export const PortalServices: ClientDocument<PortalServicesData, PortalServicesVariables> = {
  id: '267fbdc3ed922820dcdf25969b7f83e87a315d98087208c08f6b0e3512c6d86b',
  name: 'PortalServices',
  text: 'query PortalServices($text:String$scope:ServiceScope$first:Int=10$after:String){services(text:$text scope:$scope first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title{fa en}scope agency{id name{fa en}}stages{kind channel document}requirements(first:10){nodes{id label{fa en}}}exposedIn(first:5){nodes{id title{fa en}}}}}}',
};
