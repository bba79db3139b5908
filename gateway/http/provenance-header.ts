/** `true`: the answer is to say where what is in it comes from, in `extensions.provenance`. */
export const provenanceHeader = 'x-panjereh-provenance';
