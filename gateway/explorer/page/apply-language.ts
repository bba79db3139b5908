import type { Language } from './language.ts';
import { say } from './words.ts';

/** Turns the document to a language: direction, `lang`, title, and the address, so that a reload and a link keep it. */
export function applyLanguage(language: Language): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'fa' ? 'rtl' : 'ltr';
  document.title = say(language, 'documentTitle');
  window.history.replaceState(null, '', `?lang=${language}`);
}
