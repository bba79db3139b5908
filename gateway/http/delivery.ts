import { mediaTypeFor } from './media-type.ts';

/** How a client takes an answer that comes in several parts. */
export interface Delivery {
  /** Which of the two formats that Apollo Server writes. */
  readonly format: 'deferSpec=20220824' | 'incrementalSpec=v0.2';
  /** It takes nothing else: an answer in one piece, too, comes as a part. */
  readonly only: boolean;
}

const formats: readonly Delivery['format'][] = ['deferSpec=20220824', 'incrementalSpec=v0.2'];
/**
 * What an `Accept` header says of answers in several parts: the format that it prefers, of equal ones the first; null
 * when it names none of those that we write.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function deliveryOf(accept: string | undefined): Delivery | null {
  if (accept === undefined || !/multipart\/mixed/i.test(accept)) return null;
  const [best] = readRanges(accept)
    .flatMap(({ type, parameters, quality }) => {
      const format = formats.find((one) => parameters.includes(one.toLowerCase()));
      return type === 'multipart/mixed' && format !== undefined ? [{ format, quality }] : [];
    })
    .sort((one, other) => other.quality - one.quality);
  return best === undefined ? null : { format: best.format, only: mediaTypeFor(accept) === null };
}

/** The media types that a header takes; those with a quality of 0 are refused. */
function readRanges(accept: string) {
  return accept.split(',').flatMap((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.replaceAll(/[\s"]/g, '').toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return quality === 0 ? [] : [{ type, parameters, quality }];
  });
}
