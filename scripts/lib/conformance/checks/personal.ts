import type { FieldDefinitionNode } from 'graphql';
import { type AgencyUnderTest, ask, type Asker, type Reply } from '../agency-under-test.ts';
import type { Check, Fault } from '../check.ts';
import { codesOf, formFault } from '../national-form.ts';
import { fieldsOf, hasDirective, isPlain, readTypes, selectionOf, unionsIn } from '../subgraph-types.ts';

const person = 'conformance-person';
const refusals: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FORBIDDEN_SCOPE',
  'CONSENT_REQUIRED',
  'INSUFFICIENT_ASSURANCE',
]);

/** That no field of a person is given without a grant that gives it: the agency authorises again. */
export const personalChecks: readonly Check[] = [
  refusal(
    'personal-needs-sign-in',
    'دادهٔ شخص را بی ورود نمی‌دهد',
    'Gives nothing of a person without sign-in',
    () => ({}),
  ),
  refusal(
    'personal-is-not-for-others',
    'دادهٔ شخص را به دیگری نمی‌دهد',
    'Gives nothing of a person to another one',
    ({ scopes }) => ({
      subject: 'conformance-stranger',
      scopes,
    }),
  ),
  refusal(
    'grant-is-for-its-coordinates',
    'مجوزِ فیلدی دیگر را برای این فیلد نمی‌پذیرد',
    'Takes a grant for one field as none for another',
    ({ scopes }) => ({
      subject: 'conformance-stranger',
      scopes,
      rights: [{ subjects: [person], basis: 'CONSENT', coordinates: ['Person.conformanceOtherField'] }],
    }),
  ),
  refusal(
    'grant-is-for-its-person',
    'مجوزِ شخصی دیگر را برای این شخص نمی‌پذیرد',
    'Takes a grant for one person as none for another',
    ({ scopes, names }) => ({
      subject: 'conformance-stranger',
      scopes,
      rights: [
        {
          subjects: ['conformance-somebody-else'],
          basis: 'CONSENT',
          coordinates: names.map((name) => `Person.${name}`),
        },
      ],
    }),
  ),
  refusal(
    'personal-needs-scope',
    'دادهٔ شخص را بی scope نمی‌دهد',
    'Gives nothing of a person without the scope',
    () => ({ subject: person, scopes: [] }),
    (field) => hasDirective(field, 'requiresScopes'),
  ),
];

interface Known {
  /** Every scope that the schema names. */
  readonly scopes: readonly string[];
  readonly names: readonly string[];
}

function refusal(
  id: string,
  fa: string,
  en: string,
  askerOf: (known: Known) => Asker,
  isMeant: (field: FieldDefinitionNode) => boolean = () => true,
): Check {
  return {
    id,
    title: { fa, en },
    async run(agency) {
      const { sdl } = agency.registered.find(({ name }) => name === agency.name)!; // only agencies of rover.yaml are tested
      const types = readTypes(sdl);
      const own = fieldsOf(types, 'Person').filter((field) => isOwn(field) && isPlain(field) && isMeant(field));
      if (own.length === 0) return 'none';
      const selections = own.map((field) => selectionOf(types, field, unionsIn(sdl)));
      const asker = askerOf({ scopes: types.scopes, names: own.map(({ name }) => name.value) });
      for (const selection of selections) {
        const fault = await givenFault(agency, selection, asker);
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

/** A field that another agency answers is named here only to be required, or no more. */
function isOwn(field: FieldDefinitionNode): boolean {
  return field.name.value !== 'id' && !hasDirective(field, 'external') && !field.name.value.startsWith('_');
}

async function givenFault(agency: AgencyUnderTest, selection: string, asker: Asker): Promise<Fault | null> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${selection} } } }`;
  const reply = await ask(agency, query, { variables: { of: [{ __typename: 'Person', id: person }] }, asker });
  const [name = ''] = selection.split(' ');
  const value: unknown = reply.body?.data?._entities?.[0]?.[name];
  if ((value ?? null) !== null || !isRefusal(reply)) return given(name, value, reply);
  return formFault(reply);
}

function isRefusal(reply: Reply): boolean {
  const codes = codesOf(reply);
  return codes.length > 0 && codes.every((code) => refusals.has(code));
}

function given(field: string, value: unknown, reply: Reply): Fault {
  const codes = codesOf(reply).join(', ') || '-';
  const what = (value ?? null) === null ? 'null' : 'a value';
  return {
    expected: { fa: `Person.${field}: تهی با دلیل رد`, en: `Person.${field}: null, and a refusal as its reason` },
    found: { fa: `${what === 'null' ? 'تهی' : 'مقداری'}، ${codes}`, en: `${what}, ${codes}` },
    advice: {
      fa: 'دستگاه باید خود نیز اجازه را بسنجد و به دروازه بسنده نکند؛ guard.ts در کیت و @authenticated و @requiresScopes طرح‌واره.',
      en: 'The agency has to authorise again and not rely on the gateway; see guard.ts of the kit, @authenticated and @requiresScopes.',
    },
  };
}
