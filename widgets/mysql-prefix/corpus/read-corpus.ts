import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const caseShape = z.strictObject({
  file: z.string(),
  about: z.string().check(z.minLength(10)),
  application: z.optional(z.string()),
  prefix: z._default(z.string(), 'wxyz_'),
  direction: z._default(z.enum(['add', 'remove']), 'add'),
  fileName: z.optional(z.string()),
  warnings: z._default(z.array(z.string()), []),
  /** What cannot be known and stands in no line: `database missing`. */
  cannotKnow: z._default(z.array(z.string()), []),
});

export type CorpusCase = Omit<z.infer<typeof caseShape>, 'application'> & {
  application: string | undefined;
  folder: string;
  before: Uint8Array;
  after: Uint8Array;
  /** `12 table-prefix`, `14 environment DB_NAME`, `3 database`: the line, then the mark. */
  leftAlone: string[];
  unknown: string[];
  choices: string[];
};

/** All files of the corpus with what must come of them, as people wrote it. */
export function readCorpus(root = import.meta.dirname): CorpusCase[] {
  return globSync('*/cases.yaml', { cwd: root })
    .sort()
    .flatMap((list) => readFolder(join(root, dirname(list)), dirname(list)));
}

function readFolder(path: string, folder: string): CorpusCase[] {
  const listed = z.array(caseShape).parse(parse(readFileSync(join(path, 'cases.yaml'), 'utf8')));
  const forgotten = globSync('*', { cwd: path }).filter(
    (file) => file !== 'cases.yaml' && !listed.some((each) => each.file === file),
  );
  if (forgotten.length > 0)
    throw new Error(`${path}/cases.yaml does not list ${forgotten.join()}.`);
  return listed.map((each) => ({
    ...each,
    folder,
    application: each.application === 'none' ? undefined : (each.application ?? folder),
    ...readMarks(readFileSync(join(path, each.file)).toString('latin1')),
  }));
}

const mark = /\{([+\-#?!])(.*?)\1\}/g;

/** Takes the marks out; the text is one character per byte. */
export function readMarks(text: string) {
  const found = { '#': [] as string[], '?': [] as string[], '!': [] as string[] };
  for (const match of text.matchAll(mark)) {
    const [, kind, body = ''] = match;
    const line = text.slice(0, match.index).split(/\r\n|\r|\n/).length;
    if (kind === '#' || kind === '?' || kind === '!') found[kind].push(`${line} ${body}`);
  }
  const without = (shown: string) =>
    Uint8Array.from(
      Buffer.from(
        text.replace(mark, (_, kind, body) => (kind === shown ? body : '')),
        'latin1',
      ),
    );
  return {
    before: without('-'),
    after: without('+'),
    leftAlone: found['#'],
    unknown: found['?'],
    choices: found['!'],
  };
}
