import type { Watch } from '../execute/execute.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';

/** Objects with a subject are asked whose they are, where the token does not say it, and told of with their parts. */
export function watchSubjects({ subjects, owners }: Snapshot): Watch {
  const { fields, keys, ofCaller, personal } = subjects;
  return {
    subjectField: (type) => fields.get(type),
    canTell: (type, agency) => owners.get(`${type}.${fields.get(type)}`)?.includes(agency) === true,
    isKey: (coordinate) => keys.has(coordinate),
    isPart: (type) => personal.has(type),
    isOfCaller: (coordinate) => ofCaller.has(coordinate) || coordinate.startsWith('Mutation.'),
    isTold: (coordinate) => isPersonal(subjects, coordinate),
  };
}

/** Whether a field says something of a person that not everybody may know; whom the line is about says nothing more. */
export function isPersonal({ fields, personal, published }: Snapshot['subjects'], coordinate: string): boolean {
  const [type = '', field] = coordinate.split('.');
  return personal.has(type) && fields.get(type) !== field && !published.fields.has(coordinate);
}
