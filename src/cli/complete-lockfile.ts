import { readFile, writeFile } from 'node:fs/promises';
import { completeLockfile } from '#cli/lockfile/complete.ts';
import { type Lockfile, missingOptional } from '#cli/lockfile/lockfile.ts';

/** `npm run lockfile`: makes package-lock.json good for every system. Run it after every change of a dependency. */
const file = new URL('../../package-lock.json', import.meta.url);

const text = await readFile(file, 'utf8');
const lockfile: Lockfile = JSON.parse(text);
const missing = missingOptional(lockfile);
const completed = `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`;

if (completed === text) {
  console.log('package-lock.json was complete already.');
} else {
  await writeFile(file, completed);
  for (const { name, range } of missing) console.log(`  + ${name}@${range}`);
  console.log(`package-lock.json is complete: ${missing.length} packages of other systems added.`);
}
