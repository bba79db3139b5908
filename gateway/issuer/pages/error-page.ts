import type { Language } from '../language.ts';
import { html } from './html.ts';
import { page, type Page } from './page.ts';
import { problems, words } from './words.ts';

export interface ErrorPage {
  readonly language: Language;
  /** An error code of OAuth 2.0 or OpenID Connect. */
  readonly code: string;
  /** The protocol's own explanation for developers, in English; never a stack. */
  readonly description?: string | undefined;
}

export function errorPage({ language, code, description }: ErrorPage): Page {
  const problem = problems[code] ?? problems['invalid_request'];
  const content = html` <h1>${words.problem[language]}</h1>
    <p>${problem?.[language] ?? ''}</p>
    <p class="soft">${words.errorCode[language]}: <code>${code}</code></p>
    ${description === undefined ? null : html`<p class="soft" dir="ltr" lang="en">${description}</p>`}`;
  return page({ language, title: words.problem[language], content });
}
