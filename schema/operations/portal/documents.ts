// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type AcceptPlateChangeData = {
  readonly acceptPlateChange: {
    readonly trackingCode: string;
    readonly progress: 'CLEARED' | 'CLEARING' | 'COMPLETED' | 'LAPSED' | 'OFFERED' | 'WITHDRAWN' | null;
    readonly blockers:
      | readonly {
          readonly condition:
            'COURT_SEIZURE' | 'FINES' | 'MUNICIPAL_DUES' | 'THIRD_PARTY_INSURANCE' | 'TOLLS' | 'TRANSFER_TAX';
          readonly state: 'BLOCKED' | 'WAITING';
          readonly agency: { readonly id: string } | null;
        }[]
      | null;
  } | null;
};
export type AcceptPlateChangeVariables = {
  readonly input: { readonly code: string; readonly pass: string };
  readonly idempotencyKey: string;
};
export const AcceptPlateChange: ClientDocument<AcceptPlateChangeData, AcceptPlateChangeVariables> = {
  id: '28d7663eeb8ac60ce9860583d3ac99c3e93894d3b55ad3f0755c429bc03250b3',
  name: 'AcceptPlateChange',
  text: 'mutation AcceptPlateChange($input:AcceptPlateChangeInput!$idempotencyKey:ID!){acceptPlateChange(input:$input idempotencyKey:$idempotencyKey){trackingCode progress blockers{condition state agency{id}}}}',
};

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

export type OfferPlateChangeData = {
  readonly offerPlateChange: {
    readonly code: string;
    readonly codeUntil: string;
    readonly request: {
      readonly trackingCode: string;
      readonly progress: 'CLEARED' | 'CLEARING' | 'COMPLETED' | 'LAPSED' | 'OFFERED' | 'WITHDRAWN' | null;
    } | null;
  } | null;
};
export type OfferPlateChangeVariables = {
  readonly input: { readonly pass: string; readonly vehicle: string };
  readonly idempotencyKey: string;
};
export const OfferPlateChange: ClientDocument<OfferPlateChangeData, OfferPlateChangeVariables> = {
  id: 'a9a86753c2720cb7c431760f7a801bdb87ce99035649d9b61f2f15f9fa5ce944',
  name: 'OfferPlateChange',
  text: 'mutation OfferPlateChange($input:OfferPlateChangeInput!$idempotencyKey:ID!){offerPlateChange(input:$input idempotencyKey:$idempotencyKey){code codeUntil request{trackingCode progress}}}',
};

export type PlateChangesData = {
  readonly me: {
    readonly plateChanges: {
      readonly totalCount: number | null;
      readonly nodes:
        | readonly {
            readonly trackingCode: string;
            readonly kind: 'CHANGE' | 'FIRST_NUMBERING' | null;
            readonly side: 'BUYER' | 'SELLER' | null;
            readonly progress: 'CLEARED' | 'CLEARING' | 'COMPLETED' | 'LAPSED' | 'OFFERED' | 'WITHDRAWN' | null;
            readonly stage: 'DELIVERY' | 'PROCESSING' | 'RECEIPT' | null;
            readonly state: 'COMPLETED' | 'IN_PROGRESS' | 'REFUSED' | 'WAITING_FOR_APPLICANT' | 'WITHDRAWN' | null;
            readonly openedAt: string | null;
            readonly updatedAt: string | null;
            readonly vehicleModel: string | null;
            readonly vehicleModelYear: number | null;
            readonly blockers:
              | readonly {
                  readonly condition:
                    'COURT_SEIZURE' | 'FINES' | 'MUNICIPAL_DUES' | 'THIRD_PARTY_INSURANCE' | 'TOLLS' | 'TRANSFER_TAX';
                  readonly state: 'BLOCKED' | 'WAITING';
                  readonly agency: { readonly id: string } | null;
                }[]
              | null;
            readonly ownPlate: { readonly display: string } | null;
            readonly appointments: {
              readonly nodes: readonly {
                readonly id: string;
                readonly startsAt: string;
                readonly state: 'BOOKED' | 'CANCELLED' | 'PAST';
              }[];
            } | null;
          }[]
        | null;
    } | null;
    readonly newVehicles: {
      readonly nodes: readonly {
        readonly id: string;
        readonly model: string;
        readonly modelYear: number;
        readonly soldOn: string;
      }[];
    } | null;
  } | null;
};
export type PlateChangesVariables = Readonly<Record<string, never>>;
export const PlateChanges: ClientDocument<PlateChangesData, PlateChangesVariables> = {
  id: '5fff8c4b4012ce8ba84006373717f841f649dfda0e47c90ac9f4613f5743de13',
  name: 'PlateChanges',
  text: 'query PlateChanges{me{plateChanges(first:20){totalCount nodes{trackingCode kind side progress stage state openedAt updatedAt vehicleModel vehicleModelYear blockers{condition state agency{id}}ownPlate{display}appointments(first:5){nodes{id startsAt state}}}}newVehicles(first:5){nodes{id model modelYear soldOn}}}}',
};

export type PortalPrefillData = {
  readonly prefill: {
    readonly service: { readonly id: string; readonly title: { readonly fa: string; readonly en: string } | null };
    readonly items: readonly {
      readonly requirement: {
        readonly id: string;
        readonly label: { readonly fa: string; readonly en: string };
        readonly document: 'NONE' | 'PAPER' | 'UPLOAD';
      };
      readonly fact: { readonly type: string; readonly isList: boolean };
      readonly filling: {
        readonly value: string | null;
        readonly choices: readonly string[] | null;
        readonly owner: string | null;
        readonly asOf: string | null;
        readonly state: 'DENIED' | 'FILLED' | 'NOT_HELD' | 'UNAVAILABLE' | null;
        readonly reason: string | null;
      };
    }[];
  } | null;
};
export type PortalPrefillVariables = {
  readonly service?: string;
  readonly about?: 'COURT_WARD' | 'GRANTOR' | 'SELF' | 'WARD';
};
export const PortalPrefill: ClientDocument<PortalPrefillData, PortalPrefillVariables> = {
  id: 'ade27f2c34e69edd19bf0cde02ea36c278698df3318bc3e64719b329a7147ad0',
  name: 'PortalPrefill',
  text: 'query PortalPrefill($service:ID!="traffic-police.plate-change"$about:PrefillAbout!=SELF){prefill(service:$service about:$about){service{id title{fa en}}items{requirement{id label{fa en}document}fact{type isList}filling{value choices owner asOf state reason}}}}',
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

export type TaxesData = {
  readonly me: {
    readonly taxStanding: { readonly inGoodStanding: boolean; readonly determinedOn: string } | null;
    readonly taxFiles: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: 'BUSINESS' | 'CORPORATE' | 'RENTAL' | 'SALARY' | 'VALUE_ADDED';
        readonly jalaliYear: number;
        readonly state: 'ASSESSED' | 'DECLARED' | 'FINAL' | 'OPEN';
        readonly declaredOn: string | null;
        readonly assessed: string | null;
      }[];
    } | null;
    readonly taxDebts: {
      readonly total: string;
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: 'BUSINESS' | 'CORPORATE' | 'RENTAL' | 'SALARY' | 'VALUE_ADDED';
        readonly jalaliYear: number;
        readonly remaining: string;
        readonly dueOn: string;
        readonly state: 'DUE' | 'IN_INSTALMENTS' | 'PAID';
        readonly overdue: boolean;
        readonly instalments: readonly {
          readonly number: number;
          readonly amount: string;
          readonly dueOn: string;
          readonly paidOn: string | null;
        }[];
      }[];
    } | null;
    readonly vehicleTransferTaxes: {
      readonly nodes: readonly {
        readonly id: string;
        readonly vehicleModel: string;
        readonly amount: string;
        readonly state: 'DUE' | 'EXEMPT' | 'PAID' | 'WITHDRAWN';
        readonly bill: { readonly id: string } | null;
      }[];
    } | null;
  } | null;
};
export type TaxesVariables = Readonly<Record<string, never>>;
export const Taxes: ClientDocument<TaxesData, TaxesVariables> = {
  id: 'cb5ab1017a0a15d827693bd217fdedd68bb9e825984afd1560669a729847d152',
  name: 'Taxes',
  text: 'query Taxes{me{taxStanding{inGoodStanding determinedOn}taxFiles(first:20){totalCount nodes{id kind jalaliYear state declaredOn assessed}}taxDebts(first:20){total nodes{id kind jalaliYear remaining dueOn state overdue instalments{number amount dueOn paidOn}}}vehicleTransferTaxes(first:20){nodes{id vehicleModel amount state bill{id}}}}}',
};
