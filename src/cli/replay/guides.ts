import { globSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '#cli/project.ts';

/** Where walkthroughs stand in the project, each as `<category>/<guide>.yaml`. */
export const walkthroughsFolder = 'content/walkthroughs';

/** The ids of all guides that have a walkthrough, such as `users/roles`, in the order of their names. */
export function practisedGuides(): string[] {
  return globSync('*/*.yaml', { cwd: join(project, walkthroughsFolder) })
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.yaml'.length))
    .sort();
}
