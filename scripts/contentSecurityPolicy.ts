import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What each kind of content may come from; inline code and styles have their hashes added. */
type Policy = Readonly<Record<string, readonly string[]>>;

const NOTHING_ELSE: Policy = { 'object-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] };

/** The site: its own files. */
const SITE: Policy = {
  'default-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'img-src': ["'self'", 'data:', 'blob:'],
  ...NOTHING_ELSE,
  'script-src': ["'self'"],
};

/** The page as one file: only what is in it. Opened from the disk, it has no origin that `'self'` could mean. */
export const ONE_FILE: Policy = {
  'default-src': ["'none'"],
  'worker-src': ['blob:'],
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
  ...NOTHING_ELSE,
  'script-src': [],
  'style-src': [],
};

/**
 * Puts the Content-Security-Policy into the built page, with hashes of its inline code. Only there: the development
 * server injects inline scripts and styles that the policy would rightly block.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html, SITE) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The text of a policy for a page. */
export function policyFor(html: string, policy: Policy): string {
  const inline = inlineElements(html);
  return Object.entries(policy)
    .map(([kind, sources]) => [kind, ...sources, ...inline.filter((element) => element.kind === kind).map(hashOf)])
    .map((words) => words.join(' '))
    .join('; ');
}

interface InlineElement {
  readonly kind: string;
  readonly content: string;
}

/** Scripts and styles in the page itself; a script with a `src` has no content. One regular expression, as code may name styles. */
function inlineElements(html: string): readonly InlineElement[] {
  const elements = html.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g);
  return Array.from(elements, ([, tag, content = '']) => ({ kind: `${tag}-src`, content })).filter(
    ({ content }) => content !== '',
  );
}

function hashOf({ content }: InlineElement): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
