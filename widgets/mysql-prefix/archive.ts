import { zipSync } from 'fflate';
import { distinctNames } from '#widgets/mysql-prefix/distinct-names.ts';

/** A zip of these files, each under its name. */
export function archive(
  files: readonly { name: string; bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const names = distinctNames(files.map(({ name }) => name));
  const entries = files.map(({ bytes }, at): [string, Uint8Array] => [names[at] ?? '', bytes]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
