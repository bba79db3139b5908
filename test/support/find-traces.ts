/** Which of the facts it was made for stand in some bytes, in whatever form. */
export type FindTraces = (written: Buffer) => readonly string[];

interface Form {
  readonly fact: string;
  readonly bytes: Buffer;
}

/** Looked up once: in a test's context every look at a global is slow. */
const { imul } = Math;

/** Bytes by which a form is looked up; shorter ones would stand anywhere. */
const lead = 6;
const factor = 0x01000193;
/** What a byte has become when it leaves the lead. */
const spent = Array.from({ length: lead }).reduce<number>((power) => imul(power, factor), 1);
const buckets = 2 ** 22;

/**
 * Looks for facts as they are, in Persian and in Arabic digits, with ی and ک of either kind, percent-encoded, as JSON may
 * escape them, and in hex, base64 and base64url, whatever else was encoded with them. One way through the bytes finds all.
 */
export function createTraceSearch(facts: Iterable<string>): FindTraces {
  const byLead = new Map<number, Form[]>();
  const mayBegin = new Uint8Array(buckets);
  for (const fact of new Set(facts)) {
    for (const bytes of formsOf(fact)) {
      const start = bytes.subarray(0, lead).reduce((sum, byte) => (imul(sum, factor) + byte) | 0, 0);
      mayBegin[start & (buckets - 1)] = 1;
      byLead.set(start, [...(byLead.get(start) ?? []), { fact, bytes }]);
    }
  }
  return (written) => {
    const found = new Set<string>();
    let start = 0; // a rolling hash (Rabin and Karp) of the bytes up to here
    for (let end = 0; end < written.length; end += 1) {
      const gone = end < lead ? 0 : imul(spent, written[end - lead]!);
      start = (imul(start, factor) + written[end]! - gone) | 0;
      if (mayBegin[start & (buckets - 1)] === 0) continue;
      const at = end - lead + 1;
      for (const { fact, bytes } of byLead.get(start) ?? none) if (isAt(written, at, bytes)) found.add(fact);
    }
    return [...found];
  };
}

const none: readonly Form[] = [];

function isAt(written: Buffer, at: number, bytes: Buffer): boolean {
  const { length } = bytes;
  return at >= 0 && at + length <= written.length && written.compare(bytes, 0, length, at, at + length) === 0;
}

/** Every form of a fact, as bytes, each once. */
export function formsOf(fact: string): readonly Buffer[] {
  const texts = new Set([...spellingsOf(fact)].flatMap((text) => [text, ...escaped(text), ...encoded(text)]));
  const forms = [...texts].map((text) => Buffer.from(text));
  return forms.filter(({ length }) => length >= lead);
}

function spellingsOf(fact: string): ReadonlySet<string> {
  const inDigits = (zero: number) => fact.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  return new Set([
    fact,
    inDigits(0x6f0),
    inDigits(0x660),
    fact.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
    fact.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  ]);
}

function escaped(text: string): readonly string[] {
  const codes = (toCase: (digits: string) => string) =>
    text.replace(/[^ -~]/g, (sign) => `\\u${toCase(sign.charCodeAt(0).toString(16).padStart(4, '0'))}`);
  const lower = codes((digits) => digits);
  return [
    encodeURIComponent(text),
    encodeURIComponent(text).toLowerCase(),
    lower,
    codes((digits) => digits.toUpperCase()),
  ];
}

/** Base64 depends on where in its group of three bytes a text begins: of each place that part which the text alone decides. */
function encoded(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const inBase64 = [0, 1, 2].map((before) => {
    const bits = 8 * (before + bytes.length);
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return whole.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6));
  });
  const telling = inBase64.filter(({ length }) => length >= leastBase64);
  return [bytes.toString('hex'), ...telling, ...telling.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** Fewer letters come about by chance. */
const leastBase64 = 7;
