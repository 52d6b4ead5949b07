import { checkContent, isError, today } from '#check/check.ts';
import { report } from '#check/report.ts';

/** `npm run check:content`: tells what is wrong with the content; fails if anything must be mended. */
const problems = checkContent(process.cwd(), { today: today() });
process.stdout.write(report(problems));
if (problems.some(isError)) process.exitCode = 1;
