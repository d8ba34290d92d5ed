import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

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
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: [...POLICY, ["script-src 'self'", ...inlineScripts(html).map(hashOf)].join(' ')].join('; '),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

function inlineScripts(html: string): readonly string[] {
  return Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) => script);
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
