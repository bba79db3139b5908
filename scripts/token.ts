import { defaultClients, officialScopes } from '../gateway/issuer/default-clients.ts';
import { backOfficeToken } from './lib/back-office-token.ts';
import { signInPersona, SignInFailure, type PersonaChoice } from './lib/persona-sign-in.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';
import { wholeNumber } from './lib/whole-number.ts';

const usage = `Usage: npm run -s token -- PERSONA [--port N] [--host NAME] [--client ID] [--scope "SCOPE …"]
       npm run -s token -- --agency ID [--official PERSONA] [--data DIR] [--port N] [--host NAME] [--scope "SCOPE …"]

Signs a made-up person in at the running gateway and prints her access token, good for five minutes. With --agency, the
made-up back office of an agency signs in by a key of its own; with --official too, it names the official it acts for.

  PERSONA       citizen, spouse, child, pensioner, …; an unknown one makes it print the list
  --port N      port of the gateway; default 4000
  --host NAME   127.0.0.1 (default), localhost or ::1: it signs in on this machine only
  --client ID   portal, explorer, mobile, business, licences, an agency's window (traffic-police-window) or scripts (default); it
                decides the ids and the scopes of the token, and by its contract what it may ask for
  --scope TEXT  the scopes to ask for, with spaces between; default all that the client may have, for a back office none
  --agency ID   civil-registry, tax-administration, judiciary, social-security, red-crescent or traffic-police
  --official P  the persona of that agency, such as official-social-security; needed for the scopes official:inquiry and
                official:emergency, which are then the default
  --data DIR    the folder of the running window, where the back office's key is; default .data
  --help        print this

Example: curl -s localhost:4000/graphql -H "authorization: Bearer $(npm run -s token -- citizen)" \\
  -H 'content-type: application/json' -d '{"query":"{ me { givenName } }"}'
`;

async function run(input: CommandInput): Promise<void> {
  const { agency } = input.flags;
  const token = typeof agency === 'string' ? await ofBackOffice(agency, input) : await ofPersona(input);
  process.stdout.write(`${token}\n`);
}

function ofBackOffice(agency: string, { flags, words }: CommandInput): Promise<string> {
  if (words.length > 0) throw new ToolError(`With --agency no persona signs in.\n\n${usage}`);
  const official = typeof flags['official'] === 'string' ? flags['official'] : null;
  const data = typeof flags['data'] === 'string' ? flags['data'] : '.data';
  const scopes = readScopes(flags['scope']) ?? (official === null ? [] : officialScopes);
  return backOfficeToken({ gateway: readGateway(flags), data, agency, official, scopes });
}

async function ofPersona({ flags, words }: CommandInput): Promise<string> {
  const [persona, ...others] = words;
  if (persona === undefined || others.length > 0) {
    throw new ToolError(`Name one persona.\n\n${usage}`, 'نام یک شخص ساختگی را بنویسید.');
  }
  const gateway = readGateway(flags);
  const client = readClient(gateway, flags['client']);
  const scopes = readScopes(flags['scope']) ?? client.scopes;
  const [redirectUri = ''] = client.redirectUris;
  const { accessToken } = await signInPersona({ gateway, persona, client: client.id, redirectUri, scopes }).catch(
    explain,
  );
  return accessToken;
}

function readScopes(flag: unknown): string[] | null {
  return typeof flag === 'string' ? flag.split(/\s+/).filter(Boolean) : null;
}

function readGateway(flags: CommandInput['flags']): string {
  return `http://${readHost(flags['host'])}:${wholeNumber('--port', flags['port'] ?? 4000, 1, 65_535)}`;
}

const loopback: Readonly<Record<string, string>> = { '127.0.0.1': '127.0.0.1', localhost: 'localhost', '::1': '[::1]' };

function readHost(flag: unknown): string {
  const host = loopback[typeof flag === 'string' ? flag : '127.0.0.1'];
  if (host !== undefined) return host;
  throw new ToolError(
    `--host must be 127.0.0.1, localhost or ::1, but is ${String(flag)}: personas sign in on this machine only.`,
    'این فرمان فقط با دروازه همین رایانه کار می‌کند.',
  );
}

function readClient(gateway: string, flag: unknown) {
  const clients = defaultClients(gateway);
  const client = clients.find(({ id }) => id === (flag ?? 'scripts'));
  if (client !== undefined) return client;
  const known = clients.map(({ id }) => id).join(', ');
  throw new ToolError(
    `--client must be one of ${known}, but is ${String(flag)}.`,
    `برنامه باید یکی از این‌ها باشد: ${known}.`,
  );
}

const persian = {
  GATEWAY_NOT_RUNNING: 'دروازه در این نشانی پاسخ نمی‌دهد؛ آن را با «npm start» راه بیندازید.',
  NO_PERSONA_ISSUER: 'این دروازه اشخاص ساختگی ندارد؛ نشان دسترسی را از صادرکنندهٔ آن بگیرید.',
  UNKNOWN_PERSONA: 'چنین شخصی نیست؛ اشخاص ساختگی این‌ها هستند:',
  SIGN_IN_REFUSED: 'ورود انجام نشد.',
} as const;

function explain(error: unknown): never {
  if (!(error instanceof SignInFailure)) throw error;
  const list = error.personas.map(describe).join('\n');
  throw new ToolError(error.message, list === '' ? persian[error.code] : `${persian[error.code]}\n${list}`);
}

function describe({ name, titles }: PersonaChoice): string {
  return `  ${name.padEnd(18)} ${titles.en} · ${titles.fa}`;
}

await runCommand({
  usage,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    client: { type: 'string' },
    scope: { type: 'string' },
    agency: { type: 'string' },
    official: { type: 'string' },
    data: { type: 'string' },
  },
  run,
});
