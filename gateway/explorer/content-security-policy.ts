/**
 * The Content-Security-Policy of the page, its scripts and its workers.
 *
 * Nothing is allowed that the page does not need: no inline script, no eval, no other host but the issuer's,
 * where that has an origin of its own.
 */
export function contentSecurityPolicy(issuer: string | null): string {
  const issuerOrigin = issuer === null ? [] : [new URL(issuer).origin];
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    // The editor (monaco) writes <style> elements and style attributes while it runs, and has no way to give them a
    // nonce. Style alone cannot send anything out: images, fonts and connections are limited below.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...issuerOrigin],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
