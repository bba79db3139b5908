/**
 * The rules by which reports are computed (subgraphs/catalogue/rules). Every line of a report cites the version; it is
 * raised whenever a change of the rules can change a number, so that an old report is known to be of the old rules.
 */
export const ruleSet = { id: 'catalogue-rules', version: '1' } as const;
