import type { SignInClient } from '../client-definition.ts';
import type { Language } from '../language.ts';
import type { Persona } from '../personas.ts';
import { html, type Html } from './html.ts';
import { page, type Page } from './page.ts';
import { words } from './words.ts';

export interface SignInPage {
  readonly language: Language;
  readonly client: SignInClient;
  readonly personas: readonly Persona[];
  /** Path of this interaction: the form goes there. */
  readonly action: string;
  /** Name of the persona whom the client expects (`login_hint`). */
  readonly expected: string | undefined;
  /** A choice was sent that is not on the list. */
  readonly unknown: boolean;
  readonly redirectUri: string;
}

/** Where a person says who she is. There is no password because the people are made up, which it says first of all. */
export function signInPage(parts: SignInPage): Page {
  const { language, client, personas, action, redirectUri } = parts;
  const content = html` <p class="note" role="note">${words.madeUp[language]}</p>
    <h1>${words.chooseWho[language]}</h1>
    <p class="soft">${words.signInFor[language]}: ${client.name[language]}</p>
    ${parts.unknown ? html`<p class="error" role="alert">${words.unknownPersona[language]}</p>` : null}
    <form method="post" action="${action}">
      <ul class="personas">
        ${personas.map((persona) => entry(persona, language, persona.name === parts.expected))}
      </ul>
      <p class="actions"><button name="decision" value="cancel">${words.cancel[language]}</button></p>
    </form>`;
  const otherLanguage = `${action}?lang=${language === 'fa' ? 'en' : 'fa'}`;
  return page({ language, title: words.signIn[language], content, otherLanguage, formTargets: [redirectUri] });
}

function entry({ name, titles, story }: Persona, language: Language, expected: boolean): Html {
  return html`<li>
    <button class="persona" name="persona" value="${name}" ${expected ? html` autofocus` : null}>
      <b>${titles[language]}</b><span>${story[language]}</span><code>${name}</code>
    </button>
  </li> `;
}
