import { AgencyError } from '../../kit/errors.ts';
import { requireFreeText } from '../../kit/free-text.ts';
import type { CatalogueContext } from '../context.ts';
import { isListed } from '../is-listed.ts';
import type { Text } from '../records.ts';
import type { FailedCheckInput, LocalisedTextInput, RecordConformanceRunInput } from '../resolver-types.ts';
import { officeOf, operator, secretariat } from '../rules/offices.ts';
import type { SubgraphRecord } from '../records.ts';
import type { ConformanceFinding } from './conformance-run.ts';

/**
 * Puts a run of the conformance suite on record. The window's operator records it; runs of the operator's own
 * subgraphs the secretariat does, for no agency records its own.
 *
 * @returns the run's subgraph, and the id of its evidence
 * @throws AgencyError FORBIDDEN, CONFORMANCE_OF_OWN_AGENCY, SUBGRAPH_OF_ANOTHER_AGENCY or BAD_USER_INPUT
 */
export async function recordConformanceRun(
  { input, idempotencyKey }: { readonly input: RecordConformanceRunInput; readonly idempotencyKey: string },
  { caller, registry, loaders }: CatalogueContext,
): Promise<{ readonly run: string; readonly subgraph: SubgraphRecord }> {
  const office = officeOf(caller);
  if (office !== operator && office !== secretariat) throw operatorOnly();
  if ((input.agency ?? null) === office) throw ownRun();
  if (input.agency && !(await isListed(input.agency, loaders))) throw noSuchAgency();
  const finding = readFinding(input);
  const request = { caller: `agency:${office}`, key: idempotencyKey, input };
  const run = await registry.recordRun(request, finding, (known) => {
    if (known?.agencyId === office) throw ownRun();
    if (finding.agency !== null && (known?.agencyId ?? finding.agency) !== finding.agency) throw ofAnother();
  });
  return { run, subgraph: (await registry.subgraph(finding.subgraph))! };
}

function readFinding(input: RecordConformanceRunInput): ConformanceFinding {
  const { subgraph, schemaVersion, composes, passed } = input;
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(subgraph))
    throw unacceptable('subgraph', 'نام زیرگراف', 'a name as in rover.yaml');
  if (!/^[0-9a-f]{8,64}$/.test(schemaVersion))
    throw unacceptable('schemaVersion', 'نسخهٔ طرح‌واره', 'a hash in hexadecimal');
  if (passed < 0 || passed > most) throw unacceptable('passed', 'شمار پذیرفته‌ها', `a number from 0 to ${most}`);
  if (input.failedChecks.length > 100) throw unacceptable('failedChecks', 'بررسی‌های رد شده', 'at most 100 checks');
  if (input.hosting.length > 2) throw unacceptable('hosting', 'مرکزهای داده', 'at most 2 data centres');
  const hosting = input.hosting.map(({ centre, hostedAt, site }) => ({ centre, hostedAt, site: siteOf(site) }));
  const both = { failedChecks: input.failedChecks.map(readCheck), hosting };
  if (new Set(hosting.map(({ centre }) => centre)).size < hosting.length) throw twice('hosting');
  if (new Set(both.failedChecks.map(({ id }) => id)).size < both.failedChecks.length) throw twice('failedChecks');
  return { subgraph, agency: input.agency ?? null, schemaVersion, composes, passed, ...both };
}

const most = 10_000;

function readCheck({ id, title, expected, found, advice }: FailedCheckInput) {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) throw unacceptable('id', 'شناسهٔ بررسی', 'lower-case words joined by hyphens');
  return {
    id,
    title: readText(title, 'title'),
    expected: readText(expected, 'expected'),
    found: readText(found, 'found'),
    advice: readText(advice, 'advice'),
  };
}

function readText({ fa, en }: LocalisedTextInput, name: string): Text {
  const bounds = { least: 1, most: 1_000 };
  return { fa: requireFreeText(fa, name, bounds), en: requireFreeText(en, name, bounds) };
}

function siteOf(site: string | null | undefined): string | null {
  return site ? requireFreeText(site, 'site', { least: 1, most: 100 }) : null;
}

function operatorOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'نتیجهٔ آزمون انطباق را تنها گردانندهٔ پنجره ثبت می‌کند و برای زیرگراف‌های خود او دبیرخانه.',
    en: "Only the window's operator records conformance runs, and of the operator's own subgraphs the secretariat.",
  });
}

function ownRun(): AgencyError {
  return new AgencyError('CONFORMANCE_OF_OWN_AGENCY', {
    fa: 'هیچ دستگاهی آزمون انطباق خود را ثبت نمی‌کند؛ برای زیرگراف‌های گرداننده دبیرخانه و برای زیرگراف‌های دبیرخانه گرداننده آن را ثبت می‌کند.',
    en: 'No agency records its own conformance run; the secretariat records those of the operator, and the operator all others.',
  });
}

function ofAnother(): AgencyError {
  return new AgencyError('SUBGRAPH_OF_ANOTHER_AGENCY', {
    fa: 'این زیرگراف در فهرست از آنِ دستگاه دیگری است؛ پیش از ثبت، آنچه در /health/agency می‌گوید را با فهرست یکی کنید.',
    en: 'In the catalogue this subgraph belongs to another agency; first settle what it says at /health/agency.',
  });
}

function noSuchAgency(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'چنین دستگاهی در فهرست نیست؛ شناسه را از agencies بردارید، یا اگر دستگاه در فهرست نیست آن را خالی بگذارید.',
    en: 'The catalogue has no such agency; take the id from `agencies`, or leave it out for a body that is not listed.',
  });
}

function twice(name: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `در ${name} یک مورد دو بار آمده است.`,
    en: `\`${name}\` has one entry twice.`,
  });
}

function unacceptable(name: string, fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار ${name} (${fa}) پذیرفتنی نیست.`,
    en: `The value of \`${name}\` must be ${en}.`,
  });
}
