import { readLines } from './lines.ts';
import { readPhp } from './php-statements.ts';
import { hasOpeningTag } from './scan-php.ts';
import type { Source } from './source.ts';
import { readXml } from './xml.ts';

/** Finds out by the content what kind of file it is, and reads it. */
export function readFile(text: string, fileName = ''): Source {
  const head = text.slice(0, 200_000);
  const has = (pattern: RegExp) => pattern.test(head);
  if (has(/^(?:\xef\xbb\xbf)?\s*;\s*<\?php/)) return readLines(text, 'ini');
  if (hasOpeningTag(head)) return readPhp(text);
  if (has(/^(?:\xef\xbb\xbf)?\s*<[?!\w]/)) return readXml(text);
  if (looksLikePhp(head)) return readPhp(text);
  if (has(/^[ \t]*\[[\w -]+\][ \t]*$/m)) return readLines(text, 'ini');
  const assigned = has(/^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=/m);
  const colons = has(/^[ \t]*['"]?[\w.%-]+['"]?:(?:[ \t]|\r?$)/m);
  if (colons && (!assigned || /\.ya?ml$/i.test(fileName))) return readLines(text, 'yaml');
  return assigned ? readLines(text, 'env') : readPhp(text);
}

function looksLikePhp(text: string): boolean {
  return /^[ \t]*(?:\$\w+[^\r\n]*=|(?:public|var|private|protected|return|class|new|const|use|require|include)\b)|\b(?:define|mysqli?_\w+|new\s+\\?\w+)\s*\(|['"\])]\s*=>/im.test(
    text.replace(/^[ \t]*[#;].*$/gm, ''),
  );
}
