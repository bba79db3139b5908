/** The media types of one answer; the first is what is sent to who does not say. */
const mediaTypes = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'] as const;

export type MediaType = (typeof mediaTypes)[number];

/** Headers that name one media type, or all. */
const plain: ReadonlyMap<string, MediaType> = new Map([
  ['*/*', mediaTypes[0]],
  ['application/json', mediaTypes[0]],
  ['application/graphql-response+json', mediaTypes[1]],
]);

/** How a client would take one media type. */
interface Taking {
  readonly quality: number;
  /** 2: named; 1: by `application/*`; 0: by everything. */
  readonly specificity: number;
  /** Where in the header. */
  readonly position: number;
}

/**
 * The media type of an answer by `Accept` (RFC 9110 §12.5.1, GraphQL over HTTP): the one preferred, then the one named
 * more exactly, then the one named first. Null: the client would take none.
 */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept.trim() === '') return mediaTypes[0];
  const only = plain.get(accept);
  if (only !== undefined) return only;
  const ranges = accept.split(',');
  let best: (Taking & { readonly mediaType: MediaType }) | null = null;
  for (const mediaType of mediaTypes) {
    const taking = takingOf(mediaType.split(';', 1)[0]!, ranges);
    if (taking !== null && taking.quality > 0 && (best === null || isBetter(taking, best)))
      best = { ...taking, mediaType };
  }
  return best?.mediaType ?? null;
}

function takingOf(name: string, ranges: readonly string[]): Taking | null {
  const names = ['*/*', 'application/*', name];
  let found: Taking | null = null;
  for (const [position, range] of ranges.entries()) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const specificity = names.indexOf(type);
    if (specificity > (found?.specificity ?? -1)) found = { quality: qualityOf(parameters), specificity, position };
  }
  return found;
}

function qualityOf(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return quality === undefined ? 1 : Number.parseFloat(quality.slice(2)) || 0;
}

function isBetter(one: Taking, other: Taking): boolean {
  if (one.quality !== other.quality) return one.quality > other.quality;
  if (one.specificity !== other.specificity) return one.specificity > other.specificity;
  return one.position < other.position;
}
