import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interaction, InteractionResults, Provider } from 'oidc-provider';
import type { SignInClient } from './client-definition.ts';
import { grantScopes } from './grant-scopes.ts';
import type { IssuerParts } from './issuer-parts.ts';
import { chooseLanguage } from './language.ts';
import { mayHaveScope } from './official-scope.ts';
import { consentPage } from './pages/consent-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { readForm } from './read-form.ts';
import { signInLevel } from './sign-in-level.ts';
import { askedLevel } from './step-up.ts';
import { sendError, sendJson, sendPage } from './send.ts';

/** One request to `/interaction/<uid>`: the sign-in page, the consent page, or the form of either. */
export async function answerInteraction(
  request: IncomingMessage,
  response: ServerResponse,
  provider: Provider,
  parts: IssuerParts,
): Promise<void> {
  const step = await currentStep(request, response, provider, parts);
  if (step === null) return sendError(request, response, 400, 'invalid_request');
  if (request.method === 'GET') return show(step, request, response, parts);
  if (request.method !== 'POST') {
    response.setHeader('allow', 'GET, POST');
    return sendError(request, response, 405, 'invalid_request');
  }
  const form = await readForm(request);
  if (form === null) return sendError(request, response, 400, 'invalid_request');
  return finish(step, form, { request, response, provider, parts });
}

interface Step {
  readonly interaction: Interaction;
  readonly client: SignInClient;
  readonly redirectUri: string;
  /** Path of this interaction as the browser knows it. */
  readonly action: string;
}

/** Null when the browser has no such interaction under way: too old, finished, or somebody else's. */
async function currentStep(
  request: IncomingMessage,
  response: ServerResponse,
  provider: Provider,
  { clients, url }: IssuerParts,
): Promise<Step | null> {
  const interaction = await provider.interactionDetails(request, response).catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'SessionNotFound') return null;
    throw cause;
  });
  const uid = new URL(request.url ?? '/', url).pathname.split('/')[2];
  if (interaction === null || interaction.uid !== uid) return null;
  const client = clients.get(String(interaction.params['client_id']));
  if (client === undefined || client.kind === 'backOffice') return null;
  const action = `${new URL(url).pathname}/interaction/${uid}`;
  return { interaction, client, redirectUri: String(interaction.params['redirect_uri']), action };
}

function show(
  step: Step,
  request: IncomingMessage,
  response: ServerResponse,
  { personas, url }: IssuerParts,
  unknown = false,
): void {
  const { interaction, client, redirectUri, action } = step;
  const status = unknown ? 400 : 200;
  const { params, prompt, session } = interaction;
  if (prompt.name === 'login' && request.headers.accept === 'application/json') {
    const list = personas.all.map(({ name, titles, story }) => ({ name, titles, story }));
    return sendJson(response, status, { prompt: prompt.name, personas: list });
  }
  const language = chooseLanguage({
    chosen: new URL(request.url ?? '/', url).searchParams.get('lang'),
    uiLocales: typeof params['ui_locales'] === 'string' ? params['ui_locales'] : null,
    acceptLanguage: request.headers['accept-language'],
  });
  const common = { language, client, redirectUri, action };
  if (prompt.name === 'login') {
    const expected = typeof params['login_hint'] === 'string' ? params['login_hint'] : undefined;
    return sendPage(response, status, signInPage({ ...common, personas: personas.all, expected, unknown }));
  }
  const persona = personas.byRef(session?.accountId ?? '');
  const scopes = askedScopes(interaction, client).filter((scope) => mayHaveScope(persona, scope));
  return sendPage(response, status, consentPage({ ...common, persona, scopes }));
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly provider: Provider;
  readonly parts: IssuerParts;
}

async function finish(step: Step, form: URLSearchParams, exchange: Exchange): Promise<void> {
  const { request, response, provider, parts } = exchange;
  const { interaction, client } = step;
  const done = (result: InteractionResults): Promise<void> =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });

  if (form.get('decision') === 'cancel') {
    return done({ error: 'access_denied', error_description: 'the person cancelled the sign-in' });
  }
  if (interaction.prompt.name === 'consent') {
    if (form.get('decision') !== 'allow') return show(step, request, response, parts);
    return done({ consent: { grantId: await grant(step, provider, parts) } });
  }
  const persona = parts.personas.byName(form.get('persona') ?? '');
  if (persona === undefined) return show(step, request, response, parts, true);
  const needed = askedLevel(interaction.params['acr_values']);
  const level = signInLevel(persona, needed);
  if (level === null) return done(unmet(needed));
  const login = { accountId: persona.ref, acr: String(level) };
  // Who chose a persona just now for an app of our house has been asked enough (RFC 8252 8.6).
  return done(client.firstParty && !asksForConsent(interaction) ? { login, consent: {} } : { login });
}

/** OpenID Connect Core Error Code unmet_authentication_requirements 1.0, as RFC 9470 5 asks for. */
function unmet(level: number): InteractionResults {
  const error = 'unmet_authentication_requirements';
  return { error, error_description: `this person cannot sign in at level ${level}` };
}

function asksForConsent({ params }: Interaction): boolean {
  return typeof params['prompt'] === 'string' && params['prompt'].split(' ').includes('consent');
}

async function grant({ interaction, client }: Step, provider: Provider, parts: IssuerParts): Promise<string> {
  const person = parts.personas.byRef(interaction.session?.accountId ?? '');
  if (person === undefined) throw new TypeError('A consent page without a signed-in person.');
  const known = interaction.grantId === undefined ? undefined : await provider.Grant.find(interaction.grantId);
  const given = known ?? new provider.Grant({ accountId: person.ref, clientId: client.id });
  grantScopes(given, parts.resource, ['openid', ...askedScopes(interaction, client)], person);
  return given.save();
}

function askedScopes({ params }: Interaction, client: SignInClient): string[] {
  const asked = typeof params['scope'] === 'string' ? params['scope'].split(' ') : [];
  return asked.filter((scope) => client.scopes.includes(scope));
}
