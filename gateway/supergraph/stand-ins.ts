import { print, type ConstArgumentNode, type FieldNode } from 'graphql';
import type { TypeTable } from './type-table.ts';

/** What a field that exists for the planner only stands for: a real field with its arguments. */
export interface StandIn {
  readonly name: string;
  readonly arguments: readonly ConstArgumentNode[];
}

/** Fields that stand in for others in the planner's copy of a supergraph. */
export class StandIns {
  /** By the name that the planner knows, which is no field's name anywhere else. */
  readonly fields = new Map<string, StandIn>();
  /** What an agency needs before it resolves a field, as dotted paths of the planner's names, by `agency Type.field`. */
  readonly needs = new Map<string, ReadonlySet<string>>();
  /** Dotted paths of each key, by `agency Type`. */
  readonly keys = new Map<string, ReadonlySet<string>[]>();
  /** Names of the stand-ins that a type has. */
  readonly byType = new Map<string, Set<string>>();
  readonly #types: TypeTable;
  readonly #byText = new Map<string, string>();

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /** The name that stands for a field of a type with these arguments, on that type and all below it. */
  name(typeName: string, { name: { value: name }, arguments: given = [] }: FieldNode): string {
    const standIn = { name, arguments: given as readonly ConstArgumentNode[] };
    const text = [name, ...standIn.arguments.map((argument) => print(argument)).sort()].join(' ');
    const known = this.#byText.get(text) ?? this.#freshName(`${name}__with_${this.#byText.size}`);
    this.#byText.set(text, known);
    this.fields.set(known, standIn);
    for (const [member] of this.#types.withFields) {
      if (this.#types.isSubtype(typeName, member) && this.#types.field(member, name) !== undefined) {
        this.byType.set(member, (this.byType.get(member) ?? new Set()).add(known));
      }
    }
    return known;
  }

  /** The paths that an agency needs before it resolves a field of a type, or of any type below it. */
  needsOf(agency: string, typeName: string, fieldName: string): ReadonlySet<string> {
    const types = [typeName, ...this.#types.possibleTypes(typeName)];
    return new Set(types.flatMap((type) => [...(this.needs.get(`${agency} ${type}.${fieldName}`) ?? [])]));
  }

  /** The keys by which an agency knows objects of a type, or of any type below it. */
  keysOf(agency: string, typeName: string): readonly ReadonlySet<string>[] {
    const types = [typeName, ...this.#types.possibleTypes(typeName)];
    return types.flatMap((type) => this.keys.get(`${agency} ${type}`) ?? []);
  }

  /** Whether an object may be of both types. */
  mayBeBoth(one: string, other: string): boolean {
    const others = new Set(this.#types.possibleTypes(other));
    return this.#types.possibleTypes(one).some((type) => others.has(type));
  }

  #freshName(name: string): string {
    const taken = [...this.#types.withFields.keys()].some((type) => this.#types.field(type, name) !== undefined);
    return taken ? this.#freshName(`${name}_`) : name;
  }
}
