import { bindings, notOfApplicant, type Binding } from '../data/bindings.ts';
import { documentKinds } from '../data/document-kinds.ts';
import { inquiryFields } from '../data/inquiry-fields.ts';
import { requirementDrafts } from '../data/requirement-drafts.ts';
import type { CatalogueTables } from '../tables.ts';

type Asked = Pick<CatalogueTables['requirement'], 'service_id' | 'id'>;

/** What of a requirement of a service is bound. */
export function bindingsOf({ service_id, id }: Asked): readonly Binding[] {
  const kind = id as keyof typeof documentKinds;
  return notOfApplicant[kind]?.has(service_id) === true ? [] : (bindings[kind] ?? []);
}

/** The bindings of requirements, published and drafted, each once. */
export function bindingRows(requirements: readonly Asked[]): CatalogueTables['requirement_binding'][] {
  const each = new Map(requirements.map((asked) => [`${asked.service_id} ${asked.id}`, asked]));
  return [...each.values()].flatMap((asked) =>
    bindingsOf(asked).map(({ path }, position) => ({
      service_id: asked.service_id,
      requirement_id: asked.id,
      position,
      path,
    })),
  );
}

export function requirementDraftRows(): CatalogueTables['requirement_draft'][] {
  return Object.entries(requirementDrafts).flatMap(([service, needs]) =>
    needs.map((need) => {
      const { fa, en, document } = documentKinds[need];
      return { service_id: service, id: need, label_fa: fa, label_en: en, document };
    }),
  );
}

export function inquiryFieldRows(): CatalogueTables['inquiry_field'][] {
  return Object.entries(inquiryFields).flatMap(([service, coordinates]) =>
    coordinates.map((coordinate, position) => ({ service_id: service, position, coordinate })),
  );
}
