/** What the supergraph in use asks of those who read its fields. It is about the schema, never about people. */
export interface SchemaRights {
  /** Of the supergraph. */
  readonly id: string;
  /** By coordinate of an object type's field (`Person.insurance`); what is missing, everybody may read. */
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** As the supergraph's access rules have it. */
export interface FieldRule {
  readonly authenticated: boolean;
  /** Each list of groups must be met; one is, when all scopes of one of its groups are granted. */
  readonly scopes: readonly (readonly (readonly string[])[])[];
  /** How much the field says of a person, and what it may be read for; absent or null where the schema does not say. */
  readonly class?: string | null;
  readonly purposes?: readonly string[] | null;
}
