import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, isError, today } from '#check/check.ts';
import { checkApart } from '#check/check-apart.ts';
import type { Problem } from '#check/problem.ts';
import { report } from '#check/report.ts';
import { searchWhileWriting } from '#search/index/dev.ts';
import { browserCode } from '#site/browser-code.ts';
import { finish } from '#site/finish/finish.ts';
import { PageThread } from '#site/finish/page-thread.ts';
import { renderingWith } from '#site/finish/rendering.ts';
import { basePath } from '#site/settings.ts';
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
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        const root = process.cwd();
        if (command === 'build') checked = checkApart(root);
        if (command === 'dev') tell(checkContent(root, { today: today() }), logger);
        // Whoever waits for it is told; until then it is no unhandled rejection.
        checked.catch(() => undefined);
        const writing = [searchWhileWriting(basePath), problemsWhileWriting(basePath)];
        // Found one after the other, they would be loaded twice, and two Preacts do not know of each other.
        const include = command === 'dev' ? islandPackages : [];
        updateConfig({
          vite: { plugins: [...writing, browserCode()], optimizeDeps: { include } },
        });
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        thread = new PageThread();
        const sound = checked.then((problems) => holdSound(problems, logger));
        sound.catch(() => undefined);
        setPrerenderer(renderingWith(thread, sound));
      },
      'astro:build:done': async ({ dir }) => {
        if (thread) await finish(dir, thread);
      },
    },
  };
}

/** @throws when something in the content must be mended; the message names all */
function holdSound(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.some(isError)) throw new Error(told(problems));
  tell(problems, logger);
  // What the checker has no words for stops a build all the same.
  const [error] = unread();
  if (error) throw error;
}

function tell(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length > 0) logger.warn(told(problems));
}

function told(problems: readonly Problem[]): string {
  return `The content needs a hand:\n\n${report(problems)}`;
}
