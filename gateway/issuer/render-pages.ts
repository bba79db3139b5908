import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import type { ClientDefinition, SignInClient } from './client-definition.ts';
import { chooseLanguage, type Language } from './language.ts';
import { errorPage } from './pages/error-page.ts';
import type { Page } from './pages/page.ts';
import { signedOutPage, signOutPage } from './pages/sign-out-page.ts';

type Clients = ReadonlyMap<string, ClientDefinition>;

/** An error that cannot be sent back to the client is shown to the person; scripts get it as JSON. */
export function renderError(context: KoaContextWithOIDC, out: ErrorOut): void {
  const { error: code, error_description: description } = out;
  if (context.accepts('html', 'json') === 'json') {
    context.body = out;
    return;
  }
  const language = languageOf(context);
  send(context, errorPage(code === 'server_error' ? { language, code } : { language, code, description }));
}

export function renderSignOut(context: KoaContextWithOIDC, form: string, clients: Clients): void {
  const redirectUri = context.oidc.session?.state?.['postLogoutRedirectUri'];
  const language = languageOf(context);
  const client = clientOf(context, clients);
  send(
    context,
    signOutPage({ language, form, client, redirectUri: typeof redirectUri === 'string' ? redirectUri : undefined }),
  );
}

export function renderSignedOut(context: KoaContextWithOIDC, clients: Clients): void {
  send(context, signedOutPage(languageOf(context), clientOf(context, clients)));
}

function clientOf(context: KoaContextWithOIDC, clients: Clients): SignInClient | undefined {
  const client = clients.get(context.oidc.client?.clientId ?? '');
  return client?.kind === 'backOffice' ? undefined : client;
}

function languageOf(context: KoaContextWithOIDC): Language {
  const asked = context.oidc.params?.['ui_locales'] ?? context.query['ui_locales'];
  return chooseLanguage({
    uiLocales: typeof asked === 'string' ? asked : null,
    acceptLanguage: context.get('accept-language'),
  });
}

function send(context: KoaContextWithOIDC, { body, contentSecurityPolicy }: Page): void {
  context.set('content-security-policy', contentSecurityPolicy);
  context.type = 'html';
  context.body = body;
}
