import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, today } from '#check/check.ts';
import { checkApart } from '#check/check-apart.ts';
import type { Problem } from '#check/problem.ts';
import { searchWhileWriting } from '#search/index/dev.ts';
import { browserCode } from '#site/browser-code.ts';
import { finish } from '#site/finish/finish.ts';
import { PageThread } from '#site/finish/page-thread.ts';
import { renderingWith } from '#site/finish/rendering.ts';
import { basePath } from '#site/settings.ts';
import { holdSound, told } from '#site/sound-content.ts';
import { problemsWhileWriting } from '#site/writing/problems.ts';
import { unread } from '#site/writing/unread.ts';

const islandPackages = ['preact', 'preact/hooks', 'preact/jsx-dev-runtime'];

/**
 * Joins the site's own work to Astro's: checks the content while the code is bundled, takes the pages as they are
 * rendered, and indexes and finishes the site after it.
 */
export function vademecum(): AstroIntegration {
  let checked: Promise<Problem[]> = Promise.resolve([]);
  let thread: PageThread | undefined;
  let folder = '';
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        const root = process.cwd();
        if (command === 'build') checked = checkApart(root);
        if (command === 'dev') {
          const problems = checkContent(root, { today: today() });
          if (problems.length > 0) logger.warn(told(problems));
        }
        // Whoever waits for it is told; until then it is no unhandled rejection.
        checked.catch(() => undefined);
        const writing = [searchWhileWriting(basePath), problemsWhileWriting(basePath)];
        // Found one after the other, they would be loaded twice, and two Preacts do not know of each other.
        const include = command === 'dev' ? islandPackages : [];
        updateConfig({
          vite: { plugins: [...writing, browserCode()], optimizeDeps: { include } },
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        thread = new PageThread(folder);
        const sound = checked.then((problems) =>
          holdSound(problems, unread(), (text) => logger.warn(text)),
        );
        sound.catch(() => undefined);
        setPrerenderer(renderingWith(thread, sound));
      },
      'astro:build:done': async () => {
        if (thread) await finish(folder, thread);
      },
    },
  };
}
