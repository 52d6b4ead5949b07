// @ts-check

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { vademecum } from '#site/integration.ts';
import { basePath, outDir, siteUrl } from '#site/settings.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Pages wait for the thread that takes them; so many at once give it, and this one, always something to do.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 64 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Pagefind compiles its WebAssembly in the page; nothing else needs the exception.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Of MDX only the taking apart of files is used: front matter and text. src/markdown/parts.ts makes pages of it.
  integrations: [mdx(), vademecum()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  },
});
