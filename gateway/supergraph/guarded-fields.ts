import { isObjectType } from 'graphql';
import type { AccessRule } from './access-rules.ts';
import type { Snapshot } from './snapshot.ts';

/** What a caller must have to read a field, by coordinate: of the fields that clients see, those that not everybody may. */
export function guardedFields({
  access,
  apiSchema,
}: Pick<Snapshot, 'access' | 'apiSchema'>): Record<string, AccessRule> {
  return Object.fromEntries(
    [...access.fields].filter(([coordinate]) => {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = apiSchema.getType(typeName);
      return isObjectType(type) && fieldName in type.getFields();
    }),
  );
}
