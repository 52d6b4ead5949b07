import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { referencesOf } from '#check/corpus/references.ts';
import { problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';

/** Images are there, are our own, and say what they show. */
export const imagesRule: Rule = ({ guides, root }) =>
  guides.flatMap((guide) =>
    referencesOf(guide)
      .filter(({ type }) => type === 'image')
      .flatMap((image) => {
        const src = image.target;
        const foreign = /^([a-z]+:|\/\/)/i.test(src);
        const path = src.startsWith('/')
          ? `public${src}`
          : posix.join(posix.dirname(guide.file), decode(src));
        return [
          ...(image.text.trim() === '' ? [problem('image-without-text', image, { src })] : []),
          ...(foreign ? [problem('image-elsewhere', image, { src })] : []),
          ...(foreign || existsSync(join(root, path))
            ? []
            : [problem('image-missing', image, { src, file: path })]),
        ];
      }),
  );

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
