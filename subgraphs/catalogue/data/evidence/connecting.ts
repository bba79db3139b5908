import type { Fact } from './fact.ts';

const failing = { passed: 41, failed: 7 } as const;
const passing = { passed: 46, failed: 0 } as const;

/** Agencies on their way: each lacks something else, and what it lacks is why it is not connected. */
export const connectingFacts: readonly Fact[] = [
  // Its window is open; the schema of Mikhak does not compose yet.
  { agency: 'foreign-affairs', at: '2022-09-18', kind: 'WINDOW_OPENED' },
  { agency: 'foreign-affairs', at: '2022-12-11', kind: 'COMPOSITION_FAILED', schemaVersion: 'v1' },

  // The last run failed.
  { agency: 'bank-mellat', at: '2022-09-04', kind: 'WINDOW_OPENED' },
  { agency: 'bank-mellat', at: '2022-11-15', kind: 'COMPOSED', schemaVersion: 'v1' },
  { agency: 'bank-mellat', at: '2022-12-13', kind: 'CONFORMANCE_RUN', schemaVersion: 'v1', ...failing },
  { agency: 'bank-mellat', at: '2022-12-18T08:20:00Z', kind: 'ANSWERED', caller: 'tax-administration' },

  // Only itself and the probes asked.
  { agency: 'bank-maskan', at: '2022-08-30', kind: 'WINDOW_OPENED' },
  { agency: 'bank-maskan', at: '2022-11-20', kind: 'COMPOSED', schemaVersion: 'v1' },
  { agency: 'bank-maskan', at: '2022-12-06', kind: 'CONFORMANCE_RUN', schemaVersion: 'v1', ...passing },
  { agency: 'bank-maskan', at: '2022-12-19T07:00:00Z', kind: 'ANSWERED', caller: 'bank-maskan' },
  { agency: 'bank-maskan', at: '2022-12-19T07:05:00Z', kind: 'ANSWERED', caller: null },

  // The last run is more than 30 days old.
  { agency: 'bank-keshavarzi', at: '2022-08-12', kind: 'WINDOW_OPENED' },
  { agency: 'bank-keshavarzi', at: '2022-10-02', kind: 'COMPOSED', schemaVersion: 'v1' },
  { agency: 'bank-keshavarzi', at: '2022-10-25', kind: 'CONFORMANCE_RUN', schemaVersion: 'v1', ...passing },
  { agency: 'bank-keshavarzi', at: '2022-12-17T09:45:00Z', kind: 'ANSWERED', caller: 'agriculture-jihad' },

  // One of five services in its window.
  { agency: 'nursing-council', at: '2022-09-10', kind: 'WINDOW_OPENED' },
  { agency: 'nursing-council', at: '2022-11-08', kind: 'COMPOSED', schemaVersion: 'v1' },
  { agency: 'nursing-council', at: '2022-12-09', kind: 'CONFORMANCE_RUN', schemaVersion: 'v1', ...passing },
  { agency: 'nursing-council', at: '2022-12-18T11:30:00Z', kind: 'ANSWERED', caller: 'health-ministry' },

  // A schema that composes, and nothing else.
  { agency: 'milad-hospital', at: '2022-12-14', kind: 'COMPOSED', schemaVersion: 'v1' },

  // Its window was opened and closed again.
  { agency: 'ferdowsi-university', at: '2022-08-20', kind: 'WINDOW_OPENED' },
  { agency: 'ferdowsi-university', at: '2022-12-02', kind: 'WINDOW_CLOSED' },
  { agency: 'ferdowsi-university', at: '2022-11-01', kind: 'COMPOSED', schemaVersion: 'v1' },
  { agency: 'ferdowsi-university', at: '2022-12-05', kind: 'CONFORMANCE_RUN', schemaVersion: 'v1', ...passing },
  { agency: 'ferdowsi-university', at: '2022-12-16T06:50:00Z', kind: 'ANSWERED', caller: 'science-ministry' },

  // A new schema has been published since the last run.
  { agency: 'bar-association', at: '2022-09-01', kind: 'WINDOW_OPENED' },
  { agency: 'bar-association', at: '2022-10-15', kind: 'COMPOSED', schemaVersion: 'v1' },
  { agency: 'bar-association', at: '2022-11-28', kind: 'CONFORMANCE_RUN', schemaVersion: 'v1', ...passing },
  { agency: 'bar-association', at: '2022-12-10', kind: 'COMPOSED', schemaVersion: 'v2' },
  { agency: 'bar-association', at: '2022-12-19T12:10:00Z', kind: 'ANSWERED', caller: 'judiciary' },

  // A window, and nothing behind it.
  { agency: 'official-experts', at: '2022-09-21', kind: 'WINDOW_OPENED' },
];
