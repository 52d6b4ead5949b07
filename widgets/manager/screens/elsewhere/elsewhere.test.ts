import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import de from '#widgets/manager/screens/elsewhere/strings/de.ts';
import es from '#widgets/manager/screens/elsewhere/strings/es.ts';

/** Title by the last segment of the address, from the guides themselves. */
function titles(locale: string): Map<string, string> {
  return new Map(
    globSync(`content/${locale}/**/*.mdx`).map((file) => {
      const front = parse(readFileSync(file, 'utf8').split('---\n')[1] ?? '');
      return [String(front.path), String(front.title)];
    }),
  );
}

for (const [locale, words] of [
  ['es', es],
  ['de', de],
] as const) {
  test(`the guides that stand in for what is not simulated bear their own titles (${locale})`, () => {
    const known = titles(locale);
    const named = Object.values(words.guides).flat();
    expect(named.length).toBeGreaterThan(4);
    for (const { path, title } of named)
      expect(title).toBe(known.get(path.split('/').at(-2) ?? ''));
  });
}
