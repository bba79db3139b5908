interface FactBase {
  readonly agency: string;
  /** RFC 3339 in UTC, or an ISO date that stands for 08:00 UTC of that day. */
  readonly at: string;
}

/** One dated fact as it is written down here; the seed gives it its id and origin. */
export type Fact = FactBase &
  (
    | { readonly kind: 'WINDOW_OPENED' | 'WINDOW_CLOSED' }
    | { readonly kind: 'COMPOSED' | 'COMPOSITION_FAILED'; readonly schemaVersion: string }
    | {
        readonly kind: 'CONFORMANCE_RUN';
        readonly schemaVersion: string;
        readonly passed: number;
        readonly failed: number;
      }
    | { readonly kind: 'ANSWERED'; readonly caller: string | null }
    | { readonly kind: 'SYSTEM_CONNECTED'; readonly system: string; readonly source: Text }
    | {
        readonly kind: 'MEETING' | 'DECLARATION';
        readonly fa: string;
        readonly en: string;
        /** The source document that states it; absent when it is made up. */
        readonly source?: Text;
      }
  );

interface Text {
  readonly fa: string;
  readonly en: string;
}
