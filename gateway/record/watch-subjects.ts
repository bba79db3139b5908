import type { Watch } from '../execute/execute.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';

/** Objects with a subject are asked whose they are, where the token does not say it, and told of with their parts. */
export function watchSubjects({ subjects, owners }: Snapshot): Watch {
  const { fields, ofCaller, personal } = subjects;
  return {
    hiddenFields(type, agency) {
      const field = fields.get(type);
      if (field === undefined) return null;
      return owners.get(`${type}.${field}`)?.includes(agency) === true ? [field] : [];
    },
    isPart: (type) => personal.has(type),
    isOfCaller: (coordinate) => ofCaller.has(coordinate) || coordinate.startsWith('Mutation.'),
    isTold: (coordinate) => isPersonal(subjects, coordinate),
  };
}

/** Whether a field says something of a person; whom the line is about anyway says nothing more. */
export function isPersonal({ fields, personal }: Snapshot['subjects'], coordinate: string): boolean {
  const [type = '', field] = coordinate.split('.');
  return personal.has(type) && fields.get(type) !== field;
}
