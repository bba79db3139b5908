import type { SignInClient } from '../client-definition.ts';
import type { Language } from '../language.ts';
import { html, Html } from './html.ts';
import { page, type Page } from './page.ts';
import { words } from './words.ts';

export interface SignOutPage {
  readonly language: Language;
  /** The client that sent the person here, when it said so. */
  readonly client: SignInClient | undefined;
  /** The library's form, with the id `op.logoutForm`, an address and a secret against forgery. */
  readonly form: string;
  readonly redirectUri: string | undefined;
}

/** OpenID Connect RP-Initiated Logout 1.0, 2: the person is asked, because a link must not sign anyone out. */
export function signOutPage({ language, client, form, redirectUri }: SignOutPage): Page {
  const onlyHere =
    client === undefined
      ? null
      : html`<button form="op.logoutForm">${words.signOutOnlyHere[language]} ${client.name[language]}</button>`;
  const content = html` <h1>${words.signOut[language]}</h1>
    <p>${words.signOutQuestion[language]}</p>
    ${new Html(form)}
    <p class="actions">
      <button class="main" form="op.logoutForm" name="logout" value="yes" autofocus>
        ${words.signOutYes[language]}
      </button>
      ${onlyHere}
    </p>
    <p class="soft">${words.signOutStay[language]}</p>`;
  return page({
    language,
    title: words.signOut[language],
    content,
    formTargets: redirectUri === undefined ? [] : [redirectUri],
  });
}

/** After a sign-out that has no address to return to. `client`: the one application that was left. */
export function signedOutPage(language: Language, client: SignInClient | undefined): Page {
  const content =
    client === undefined
      ? html`<h1>${words.signedOut[language]}</h1>
          <p>${words.signedOutText[language]}</p>`
      : html`<h1>${words.leftOne[language]} ${client.name[language]}</h1>
          <p>${words.leftOneText[language]}</p>`;
  return page({ language, title: words.signOut[language], content });
}
