import { readDotenv } from './dotenv.ts';
import { readIni } from './ini.ts';
import { parsePhp } from './parse-php.ts';
import type { Source } from './source.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

/** Finds out by the content what kind of file it is, and reads it. */
export function readFile(text: string, fileName = ''): Source {
  const head = text.slice(0, 200_000);
  if (/^(?:\xef\xbb\xbf)?\s*;\s*<\?php/.test(head)) return readIni(text);
  if (!/<\?(?:php|=|\s)/i.test(head)) {
    if (/^(?:\xef\xbb\xbf)?\s*<[?!\w]/.test(head)) return readXml(text);
    if (!looksLikePhp(head)) return readLines(text, head, fileName);
  }
  return parsePhp(text);
}

function looksLikePhp(text: string): boolean {
  return /^[ \t]*(?:\$\w+[^\r\n]*=|(?:\w+\s+or\s+|if\s*\(.*\)\s*)?\\?(?:define|mysqli?_\w+)\s*\(|(?:public|var|private|protected|return|class|new|const|use|require|include)\b)|=>|\bnew\s+\\?\w+\s*\(/im.test(
    text.replace(/^[ \t]*[#;].*$/gm, ''),
  );
}

function readLines(text: string, head: string, fileName: string): Source {
  if (/^[ \t]*\[[\w -]+\][ \t]*$/m.test(head)) return readIni(text);
  const assigned = /^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=/m.test(head);
  const colons = /^[ \t]*['"]?[\w.%-]+['"]?:(?:[ \t]|\r?$)/m.test(head);
  if (colons && (!assigned || /\.ya?ml$/i.test(fileName))) return readYaml(text);
  return assigned ? readDotenv(text) : parsePhp(text);
}
