import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readLinks } from '../../../../gateway/supergraph/links.ts';

const authenticated = 'https://specs.apollo.dev/authenticated';
const scopes = 'https://specs.apollo.dev/requiresScopes';
const linked = (text: string, link = '@link(url: "https://specs.apollo.dev/link/v1.0")') =>
  readLinks(parse(`schema ${link} ${text} { query: Query }`));

describe('readLinks', () => {
  it('names a directive like its feature', () => {
    const links = linked(`@link(url: "${authenticated}/v0.1", for: SECURITY)`);
    expect(links.directive(authenticated, 'authenticated')).toBe('authenticated');
  });

  it('follows a feature that was renamed as a whole', () => {
    const links = linked(`@link(url: "${authenticated}/v0.1", as: "login", for: SECURITY)`);
    expect(links.directive(authenticated, 'authenticated')).toBe('login');
    expect(links.directive(authenticated, 'other')).toBe('login__other');
  });

  it('follows a directive that was renamed when it was imported', () => {
    const links = linked(`@link(url: "${scopes}/v0.1", import: [{ name: "@requiresScopes", as: "@needs" }, "Scope"])`);
    expect(links.directive(scopes, 'requiresScopes')).toBe('needs');
    expect(links.type(scopes, 'Scope')).toBe('Scope');
    expect(links.type(scopes, 'Other')).toBe('requiresScopes__Other');
  });

  it('follows @link itself under another name, and the older @core', () => {
    const renamed = '@see(url: "https://specs.apollo.dev/link/v1.0", as: "see")';
    expect(linked(`@see(url: "${authenticated}/v0.1")`, renamed).has(authenticated)).toBe(true);
    const core = '@core(feature: "https://specs.apollo.dev/core/v0.2")';
    expect(linked(`@core(feature: "${authenticated}/v0.1", for: SECURITY)`, core).has(authenticated)).toBe(true);
  });

  it('knows nothing of features that are not linked', () => {
    expect(linked('').directive(authenticated, 'authenticated')).toBeNull();
    expect(readLinks(parse('type Query { a: Int }')).has(authenticated)).toBe(false);
  });
});
