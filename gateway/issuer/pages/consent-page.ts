import type { SignInClient } from '../client-definition.ts';
import type { Language } from '../language.ts';
import type { Persona } from '../personas.ts';
import { html } from './html.ts';
import { page, type Page } from './page.ts';
import { words } from './words.ts';

export interface ConsentPage {
  readonly language: Language;
  readonly client: SignInClient;
  readonly persona: Persona | undefined;
  readonly scopes: readonly string[];
  /** Path of this interaction: the form goes there. */
  readonly action: string;
  readonly redirectUri: string;
}

/** Asked for clients that are not of our house, for installed apps (RFC 8252 8.6), and on `prompt=consent`. */
export function consentPage({ language, client, persona, scopes, action, redirectUri }: ConsentPage): Page {
  const content = html` <h1>${words.consentQuestion[language]}</h1>
    <p><b>${client.name[language]}</b> <code>${client.id}</code></p>
    ${persona === undefined ? null : html`<p class="soft">${words.signedInAs[language]} ${persona.titles[language]}</p>`}
    <p>${words.consentScopes[language]}</p>
    <ul>
      ${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
    </ul>
    <form method="post" action="${action}">
      <p class="actions">
        <button class="main" name="decision" value="allow">${words.allow[language]}</button>
        <button name="decision" value="cancel">${words.cancel[language]}</button>
      </p>
    </form>`;
  const otherLanguage = `${action}?lang=${language === 'fa' ? 'en' : 'fa'}`;
  return page({ language, title: words.consent[language], content, otherLanguage, formTargets: [redirectUri] });
}
