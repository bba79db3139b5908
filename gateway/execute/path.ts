/** Keys from the root of the answer, as GraphQL errors write them. */
export type ResponsePath = readonly (string | number)[];
