import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, isError, today } from '#check/check.ts';
import type { Problem } from '#check/problem.ts';
import { report } from '#check/report.ts';
import { searchWhileWriting } from '#search/index/dev.ts';
import { browserCode } from '#site/browser-code.ts';
import { finish } from '#site/finish.ts';
import { basePath } from '#site/settings.ts';
import { problemsWhileWriting } from '#site/writing/problems.ts';

/** Joins the site's own work to Astro's: check the content before a build, index and finish the site after it. */
export function vademecum(): AstroIntegration {
  return {
    name: 'vademecum',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'build' || command === 'dev')
          tell(command, checkContent(process.cwd(), { today: today() }), logger);
        const writing = [searchWhileWriting(basePath), problemsWhileWriting(basePath)];
        updateConfig({ vite: { plugins: [...writing, browserCode()] } });
      },
      'astro:build:done': async ({ dir }) => {
        await finish(dir);
      },
    },
  };
}

/** While writing, mistakes are told; a build with mistakes stops, with all of them. */
function tell(
  command: 'build' | 'dev',
  problems: readonly Problem[],
  logger: AstroIntegrationLogger,
): void {
  if (problems.length === 0) return;
  const text = `The content needs a hand:\n\n${report(problems)}`;
  if (command === 'build' && problems.some(isError)) throw new Error(text);
  logger.warn(text);
}
