// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { markdownFeatures } from '#markdown/features.ts';
import { guideLinks } from '#markdown/links.ts';
import { typography } from '#markdown/typography.ts';
import { vademecum } from '#site/integration.ts';
import { basePath, outDir, siteUrl } from '#site/settings.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, mdastPlugins: [typography, guideLinks] }),
  },
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
  integrations: [preact(), mdx(), vademecum()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { onLog: withoutKnownNoise },
    },
  },
});

/**
 * Astro marks every guide with a directive that the bundler does not know and keeps as it is; its warning, one for each
 * guide, would bury the real ones.
 *
 * @param {string} level
 * @param {{ code?: string }} log
 * @param {(level: any, log: any) => void} report
 */
function withoutKnownNoise(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
