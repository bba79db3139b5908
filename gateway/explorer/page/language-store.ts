import type { Language } from './language.ts';

/** The chosen language, for components and for what outlives a rendering. */
export interface LanguageStore {
  readonly get: () => Language;
  readonly set: (language: Language) => void;
  /** Calls the listener at every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLanguageStore(initial: Language): LanguageStore {
  const listeners = new Set<() => void>();
  let language = initial;
  return {
    get: () => language,
    set(chosen) {
      language = chosen;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
