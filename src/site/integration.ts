import type { AstroIntegration } from 'astro';
import { searchWhileWriting } from '#search/index/dev.ts';
import { finish } from '#site/finish.ts';
import { basePath } from '#site/settings.ts';

/** Joins the site's own work to Astro's: check the content before a build, index and finish the site after it. */
export function vademecum(): AstroIntegration {
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [searchWhileWriting(basePath)] } });
      },
      'astro:build:done': async ({ dir }) => {
        await finish(dir);
      },
    },
  };
}
