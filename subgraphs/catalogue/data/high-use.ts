/**
 * The second list: the working group met and agencies proposed these; nobody has finalised it. Made up, as are the
 * counts; the first list is what `high-use` marks in `services/`.
 */
export const secondList = {
  id: 'high-use-2',
  openedAt: '2022-12-12T07:30:00Z',
  proposedAt: '2022-12-13T08:00:00Z',
  countedFrom: '2021-03-21',
  countedUntil: '2022-03-20',
  proposals: [
    { agency: 'conscription', service: 'conscription.service-status' },
    { agency: 'municipalities', service: 'municipalities.vehicle-dues' },
    { agency: 'tax-administration', service: 'tax-administration.tax-debt' },
  ],
} as const;
