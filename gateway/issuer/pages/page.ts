import { hash } from 'node:crypto';
import type { Language } from '../language.ts';
import { html, Html } from './html.ts';
import { styles } from './styles.ts';

/** A page of the issuer, ready to be sent. */
export interface Page {
  readonly body: string;
  readonly contentSecurityPolicy: string;
}

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly content: Html;
  /** Address of the same page in the other language; without it there is no switch. */
  readonly otherLanguage?: string;
  /**
   * Where the page's form may lead in the end, beside the issuer; left out where there is no form. A browser holds the
   * redirects after a form to this list too, so the client that the person comes back to has to be on it.
   */
  readonly formTargets?: readonly string[];
}

// Not in the template below: its line breaks would be part of the text that the policy names by its hash.
const styleElement = new Html(`<style>${styles}</style>`);

const name = { fa: 'پنجره', en: 'Panjereh' } as const;
const other = { fa: { language: 'en', text: 'English' }, en: { language: 'fa', text: 'فارسی' } } as const;

export function page({ language, title, content, otherLanguage, formTargets }: PageParts): Page {
  const { language: otherCode, text: otherText } = other[language];
  const toOther =
    otherLanguage === undefined ? null : html`<a href="${otherLanguage}" lang="${otherCode}">${otherText}</a>`;
  const body = html`<!doctype html>
    <html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${name[language]}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        <header><strong>${name[language]}</strong>${toOther}</header>
        <main>${content}</main>
      </body>
    </html> `;
  return { body: body.text, contentSecurityPolicy: contentSecurityPolicy(formTargets) };
}

/** No script, no other host, no frame; the one style sheet is named by its hash. */
function contentSecurityPolicy(formTargets: readonly string[] | undefined): string {
  const targets = formTargets === undefined ? "'none'" : ["'self'", ...formTargets.map(formSource)].join(' ');
  const style = hash('sha256', styles, 'base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    'img-src data:',
    `form-action ${targets}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** An origin for the web, a scheme for an installed app. */
function formSource(address: string): string {
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : url.protocol;
}
