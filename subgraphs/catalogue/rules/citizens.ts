/** Stands in a record where an agency's id would, when people asked through the national window. No agency's id has an `@`. */
export const citizens = 'citizens@national-window';
