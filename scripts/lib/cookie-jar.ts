interface Cookie {
  readonly value: string;
  readonly path: string;
}

export interface CookieJar {
  /** Takes what one answer sets (RFC 6265 5.3), of one host only. */
  keep(setCookie: readonly string[]): void;
  /** The `Cookie` header for a path; empty when there is none. */
  headerFor(path: string): string;
}

/** As much of a browser's cookies as one sign-in needs: name, path and removal, all for one host. */
export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    keep(setCookie) {
      for (const line of setCookie) {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
        const name = pair.slice(0, pair.indexOf('='));
        const path = attributeOf(attributes, 'path') ?? '/';
        const expires = attributeOf(attributes, 'expires');
        const key = `${name};${path}`;
        if (expires !== undefined && Date.parse(expires) <= Date.now()) cookies.delete(key);
        else cookies.set(key, { value: pair, path });
      }
    },
    headerFor(path) {
      return [...cookies.values()]
        .filter((cookie) => covers(cookie.path, path))
        .map((cookie) => cookie.value)
        .join('; ');
    },
  };
}

function attributeOf(attributes: readonly string[], name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** RFC 6265 5.1.4. */
function covers(cookiePath: string, path: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}
