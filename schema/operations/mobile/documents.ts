// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type MobileFolderChangesData = {
  readonly me: {
    readonly folder: {
      readonly changes: {
        readonly messages:
          | readonly {
              readonly id: string;
              readonly from: { readonly id: string } | null;
              readonly subject: { readonly fa: string; readonly en: string } | null;
              readonly state: 'ARCHIVED' | 'DELIVERED' | 'READ' | null;
              readonly deliveredAt: string | null;
            }[]
          | null;
        readonly requests:
          | readonly ({
              readonly trackingCode: string;
              readonly stage: 'DELIVERY' | 'PROCESSING' | 'RECEIPT' | null;
              readonly state: 'COMPLETED' | 'IN_PROGRESS' | 'REFUSED' | 'WAITING_FOR_APPLICANT' | 'WITHDRAWN' | null;
            } | null)[]
          | null;
        readonly removed: readonly string[] | null;
        readonly until: string | null;
        readonly hasMore: boolean | null;
        readonly eraseBy: string | null;
      } | null;
    } | null;
  } | null;
};
export type MobileFolderChangesVariables = { readonly since?: string | null };
export const MobileFolderChanges: ClientDocument<MobileFolderChangesData, MobileFolderChangesVariables> = {
  id: 'ece6cfa69065efe197e54bee7edeb459b2f3066afcb8699ae658c460ea52e900',
  name: 'MobileFolderChanges',
  text: 'query MobileFolderChanges($since:DateTime){me{folder{changes(since:$since first:10){messages{id from{id}subject{fa en}state deliveredAt}requests{trackingCode stage state}removed until hasMore eraseBy}}}}',
};

export type MobileHomeData = {
  readonly me: {
    readonly id: string;
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly bills: {
      readonly total: string | null;
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly kind:
          'ELECTRICITY' | 'GAS' | 'LANDLINE' | 'MOBILE' | 'MUNICIPAL' | 'TAX' | 'TRAFFIC_FINE' | 'WATER' | null;
        readonly amount: string | null;
        readonly dueOn: string | null;
      }[];
    } | null;
    readonly sana: { readonly unreadCount: number } | null;
    readonly fines: { readonly total: string; readonly totalCount: number } | null;
  } | null;
};
export type MobileHomeVariables = Readonly<Record<string, never>>;
export const MobileHome: ClientDocument<MobileHomeData, MobileHomeVariables> = {
  id: '3d0a9c717690e049ce7df4b59afaa31348a86b2760fc2ecb20d7d11faf9c12e7',
  name: 'MobileHome',
  text: 'query MobileHome{me{id givenName familyName bills(state:DUE first:5){total totalCount nodes{id kind amount dueOn}}sana{unreadCount}fines(state:DUE first:5){total totalCount}}}',
};

export type MobileNoticesData = {
  readonly me: {
    readonly sana: {
      readonly registered: boolean;
      readonly notices: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly id: string;
          readonly kind: 'EXECUTION' | 'JUDGMENT' | 'PETITION' | 'SUMMONS' | 'WARNING';
          readonly state: 'DELIVERED' | 'ISSUED' | 'OPENED';
          readonly deliveredAt: string | null;
          readonly deadlineAt: string | null;
          readonly openedAt: string | null;
          readonly textVersion: string;
        }[];
      };
    } | null;
  } | null;
};
export type MobileNoticesVariables = { readonly first?: number | null; readonly after?: string | null };
export const MobileNotices: ClientDocument<MobileNoticesData, MobileNoticesVariables> = {
  id: '4b5c7892728fbb5635535859f9d07223ef4f210c0c950abd097ef5f37371524d',
  name: 'MobileNotices',
  text: 'query MobileNotices($first:Int=10$after:String){me{sana{registered notices(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id kind state deliveredAt deadlineAt openedAt textVersion}}}}}',
};

export type MobileOpenNoticeData = {
  readonly openNotice: {
    readonly id: string;
    readonly state: 'DELIVERED' | 'ISSUED' | 'OPENED';
    readonly openedAt: string | null;
    readonly body: string | null;
  } | null;
};
export type MobileOpenNoticeVariables = {
  readonly notice: {
    readonly acknowledgeActualService: boolean;
    readonly notice: string;
    readonly textVersion: string;
  };
  readonly key: string;
};
export const MobileOpenNotice: ClientDocument<MobileOpenNoticeData, MobileOpenNoticeVariables> = {
  id: '95213ec930a54f61105cd161c53c46a00acf329f282e250136b8d7344532a85e',
  name: 'MobileOpenNotice',
  text: 'mutation MobileOpenNotice($notice:OpenNoticeInput!$key:ID!){openNotice(input:$notice idempotencyKey:$key){id state openedAt body}}',
};

export type MobileServicesData = {
  readonly services: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly title: { readonly fa: string } | null;
      readonly agency: { readonly id: string; readonly name: { readonly fa: string } | null } | null;
    }[];
  } | null;
};
export type MobileServicesVariables = { readonly text: string; readonly after?: string | null };
export const MobileServices: ClientDocument<MobileServicesData, MobileServicesVariables> = {
  id: 'c34eb2e0918063e36cf54a8e4892e49367b033d2e40628888be645cf5a0dfb4b',
  name: 'MobileServices',
  text: 'query MobileServices($text:String!$after:String){services(text:$text first:10 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title{fa}agency{id name{fa}}}}}',
};

export type MobileVehiclesData = {
  readonly me: {
    readonly vehicles: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly model: string | null;
        readonly plate: { readonly display: string } | null;
        readonly fines: { readonly total: string; readonly totalCount: number } | null;
      }[];
    } | null;
  } | null;
};
export type MobileVehiclesVariables = Readonly<Record<string, never>>;
export const MobileVehicles: ClientDocument<MobileVehiclesData, MobileVehiclesVariables> = {
  id: 'c834b7e5453775cf803453021a7275017650a1be15c179766404d8f62beef858',
  name: 'MobileVehicles',
  text: 'query MobileVehicles{me{vehicles(first:5){totalCount nodes{id model plate{display}fines(state:DUE first:3){total totalCount}}}}}',
};
