// Written by `npm run codegen` from the documents beside it; do not edit.

import type { ClientDocument } from '../client-document.ts';

export type TrafficPoliceServicesData = {
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
export type TrafficPoliceServicesVariables = { readonly first?: number | null; readonly after?: string | null };
export const TrafficPoliceServices: ClientDocument<TrafficPoliceServicesData, TrafficPoliceServicesVariables> = {
  id: '0ecef0d10dd9d08343e8eb3b858a8713b50fd89d441e0e63a10806c54f8cec63',
  name: 'TrafficPoliceServices',
  text: 'query TrafficPoliceServices($first:Int=20$after:String){window(id:"traffic-police-window"){id title{fa en}agency{id}}services(agency:"traffic-police" first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title{fa en}stages{kind channel}}}}',
};

export type WindowVehiclesData = {
  readonly me: {
    readonly givenName: string | null;
    readonly vehicles: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly model: string | null;
        readonly plate: { readonly display: string } | null;
      }[];
    } | null;
    readonly fines: {
      readonly total: string;
      readonly nodes: readonly { readonly id: string; readonly title: string | null; readonly amount: string | null }[];
    } | null;
  } | null;
};
export type WindowVehiclesVariables = Readonly<Record<string, never>>;
export const WindowVehicles: ClientDocument<WindowVehiclesData, WindowVehiclesVariables> = {
  id: '9ab1fede2f27fc662409a1fd969db5bd3025bec00af1dad31dee1be785814a23',
  name: 'WindowVehicles',
  text: 'query WindowVehicles{me{givenName vehicles(first:10){totalCount nodes{id model plate{display}}}fines(state:DUE first:10){total nodes{id title amount}}}}',
};
