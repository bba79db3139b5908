const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a request's host is the same port of this machine as `origin`, by another of its loopback names. */
export function isOtherLoopbackName(host: string, origin: URL): boolean {
  const asked = URL.parse(`${origin.protocol}//${host}`);
  return (
    asked !== null &&
    asked.port === origin.port &&
    asked.hostname !== origin.hostname &&
    loopbackNames.has(asked.hostname) &&
    loopbackNames.has(origin.hostname)
  );
}
