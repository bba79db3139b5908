import { readSnapshot, type Snapshot } from '../../../gateway/supergraph/supergraph.ts';
import type { Purpose } from '../../../schema/shared/purposes.ts';
import { inquiryFields } from '../../../subgraphs/catalogue/data/inquiry-fields.ts';
import { bindingsOf, requirementDraftRows } from '../../../subgraphs/catalogue/seed/binding-rows.ts';
import { serviceRows } from '../../../subgraphs/catalogue/seed/service-rows.ts';
import type { Binding } from '../../../subgraphs/catalogue/data/bindings.ts';
import { followBinding, type HeldFact } from './follow-binding.ts';

/** What the catalogue binds, found in the composed graph; and what of it is not there. */
interface HeldFacts {
  /** JSON: `facts` by path, `inquiries` by coordinate. */
  readonly text: string;
  readonly problems: readonly string[];
}

const where = 'subgraphs/catalogue/data';

/** Finds all that the services of the catalogue ask, and its inquiries read, in a composed graph. */
export function heldFacts(supergraph: string): HeldFacts {
  const graph = readSnapshot(supergraph, { hasIssuer: true, hasPairwise: true, allowUnenforced: [] });
  const [facts, inquiries] = [followAll(graph), readInquiries(graph)];
  const text = `{\n"facts": ${textOf(facts.found)},\n"inquiries": ${textOf(inquiries.found)}\n}\n`;
  return { text, problems: [...facts.problems, ...inquiries.problems] };
}

interface Found<Value> {
  readonly found: ReadonlyMap<string, Value>;
  readonly problems: readonly string[];
}

function followAll(graph: Snapshot): Found<HeldFact> {
  const found = new Map<string, HeldFact>();
  const problems: string[] = [];
  for (const { binding, requirement, services } of bound()) {
    const fact = followBinding(graph, binding);
    if (typeof fact !== 'string') found.set(binding.path, fact);
    else
      problems.push(
        `catalogue: ${some(services)}: requirement ${requirement} is bound to ${binding.path}, but ${fact}.\n` +
          `  fix: Leave the field as it was beside the new one, or bind ${requirement} anew in ${where}/bindings.ts.`,
      );
  }
  return { found, problems };
}

interface Bound {
  readonly binding: Binding;
  readonly requirement: string;
  readonly services: readonly string[];
}

/** Each binding of each kind of requirement once, with the services that ask for it. */
function bound(): Iterable<Bound> {
  const asked = [...serviceRows().requirement, ...requirementDraftRows()];
  const byBinding = new Map<string, { binding: Binding; requirement: string; services: string[] }>();
  for (const row of asked) {
    for (const binding of bindingsOf(row)) {
      const key = `${row.id} ${binding.path}`;
      const one = byBinding.get(key) ?? { binding, requirement: row.id, services: [] };
      byBinding.set(key, one);
      if (!one.services.includes(row.service_id)) one.services.push(row.service_id);
    }
  }
  return byBinding.values();
}

interface InquiryField {
  readonly type: string;
  readonly holder: string;
  readonly purposes: readonly Purpose[];
}

function readInquiries({ types, owners, access, apiSchema }: Snapshot): Found<InquiryField> {
  const found = new Map<string, InquiryField>();
  const problems: string[] = [];
  for (const [service, coordinates] of Object.entries(inquiryFields)) {
    for (const coordinate of coordinates) {
      const [type = '', field = ''] = coordinate.split('.');
      const known = types.field(type, field) && apiSchema.getType(type);
      const purposes = (access.fields.get(coordinate)?.purposes ?? []).filter((one) => one !== 'SELF_SERVICE');
      const shown = known && 'getFields' in known ? known.getFields()[field]?.type.toString() : undefined;
      if (shown === undefined) problems.push(ofInquiry(service, `${coordinate} is not in the graph, or not any more`));
      else if (purposes.length === 0)
        problems.push(ofInquiry(service, `${coordinate} may be read by nobody but the person`));
      else found.set(coordinate, { type: shown, holder: owners.get(coordinate)?.[0] ?? '', purposes });
    }
  }
  return { found, problems };
}

function ofInquiry(service: string, what: string): string {
  return `catalogue: ${service}: ${what}, and the inquiry reads it.\n  fix: Name another field in ${where}/inquiry-fields.ts.`;
}

function some([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more services`;
}

/** A line for each, so that a change shows what has changed. */
function textOf(found: ReadonlyMap<string, object>): string {
  const lines = Array.from(found, ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${lines.sort().join(',\n')}\n}`;
}
