import type { PlateKind } from '../vehicle.ts';

/** The letters a plate of each kind may carry (traffic regulation of 1384, art. 1, and its tables (k)). */
export const plateLetters: Readonly<Record<Exclude<PlateKind, 'MOTORCYCLE'>, readonly string[]>> = {
  PRIVATE: ['ب', 'ج', 'د', 'س', 'ص', 'ط', 'ق', 'ل', 'م', 'ن', 'و', 'ه', 'ی'],
  TAXI: ['ت'],
  PUBLIC: ['ع'],
  AGRICULTURE: ['ک'],
  DISABLED: ['ژ'],
};
