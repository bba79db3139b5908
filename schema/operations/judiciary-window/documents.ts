// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type WindowNoticesData = {
  readonly me: {
    readonly givenName: string | null;
    readonly sana: {
      readonly registered: boolean;
      readonly unreadCount: number;
      readonly notices: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly id: string;
          readonly kind: 'EXECUTION' | 'JUDGMENT' | 'PETITION' | 'SUMMONS' | 'WARNING';
          readonly state: 'DELIVERED' | 'ISSUED' | 'OPENED';
          readonly deliveredAt: string | null;
          readonly deadlineAt: string | null;
        }[];
      };
    } | null;
  } | null;
};
export type WindowNoticesVariables = { readonly first?: number | null; readonly after?: string | null };
export const WindowNotices: ClientDocument<WindowNoticesData, WindowNoticesVariables> = {
  id: 'bcfac56584adb42214eaec606c6686f73bc476122d7f9837c8df974ee1811ca4',
  name: 'WindowNotices',
  text: 'query WindowNotices($first:Int=10$after:String){me{givenName sana{registered unreadCount notices(first:$first after:$after){totalCount nodes{id kind state deliveredAt deadlineAt}}}}}',
};

export type JudiciaryServicesData = {
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
export type JudiciaryServicesVariables = { readonly first?: number | null; readonly after?: string | null };
export const JudiciaryServices: ClientDocument<JudiciaryServicesData, JudiciaryServicesVariables> = {
  id: '8794940cadaf2c29bc314160b86afa7a8d72d449bd60592f6768a94962db0b19',
  name: 'JudiciaryServices',
  text: 'query JudiciaryServices($first:Int=20$after:String){window(id:"judiciary-window"){id title{fa en}agency{id}}services(agency:"judiciary" first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title{fa en}stages{kind channel}}}}',
};
