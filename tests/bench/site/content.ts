import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { locales } from '#i18n/locales.ts';

type Category = { id: string; guides: string[] };

/** The guides that all others of a generated site are copies of. */
export type Templates = {
  categories: Category[];
  /** Text by path below `content`: `es/billing/invoices.mdx`. */
  files: ReadonlyMap<string, string>;
};

export function readTemplates(content: string): Templates {
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(mdx|yaml)$/.test(path));
  return {
    categories: parse(readFileSync(join(content, 'categories.yaml'), 'utf8')),
    files: new Map(paths.map((path) => [path, readFileSync(join(content, path), 'utf8')])),
  };
}

/** How many guides one round of templates makes, in each language. */
export function guidesPerRound({ categories }: Templates): number {
  return categories.reduce((sum, { guides }) => sum + guides.length, 0);
}

/**
 * Writes the content of a site with so many rounds of all guides, the same at every run. Each round links within itself,
 * and names itself in titles and sentences, so that no two guides read alike.
 */
export function writeContent(target: string, templates: Templates, rounds: number): void {
  const names = templates.categories.flatMap(({ guides }) => guides);
  for (const [path, text] of templates.files) {
    const parts = path.split('/');
    if (parts.length < 3) write(join(target, path), text);
    else
      for (let round = 0; round < rounds; round++) writeCopy(target, path, text, { names, round });
  }
  const listed = templates.categories.map((category) => ({
    ...category,
    guides: Array.from({ length: rounds }, (_, round) =>
      category.guides.map((name) => named(name, round)),
    ).flat(),
  }));
  write(join(target, 'categories.yaml'), stringify(listed));
}

type Round = { names: readonly string[]; round: number };

function writeCopy(target: string, path: string, text: string, { names, round }: Round): void {
  const copied = path.replace(/([^/]+)(\.\w+)$/, (_, name, end) => `${named(name, round)}${end}`);
  write(join(target, copied), round === 0 ? text : copyOf(text, { names, round }));
}

/** A guide that says the same about another subject, as far as a search can tell. */
function copyOf(text: string, { names, round }: Round): string {
  const links = new RegExp(`\\b(${names.join('|')})\\.mdx`, 'g');
  const ids = new RegExp(`\\b([a-z]+)/(${names.join('|')})\\b`, 'g');
  return text
    .replace(links, (_, name) => `${named(name, round)}.mdx`)
    .replace(/^related: .*$/m, (line) =>
      line.replace(ids, (_, category, name) => `${category}/${named(name, round)}`),
    )
    .replace(/^path: (\S+)$/m, (_, path) => `path: ${named(path, round)}`)
    .replace(/^formerly:.*$/m, 'formerly: []')
    .replace(
      /^title: (["']?)(.*)\1$/m,
      (_, quote, title) => `title: ${quote}${title.slice(0, 80)} ${round}${quote}`,
    );
}

function named(name: string, round: number): string {
  return round === 0 ? name : `${name}-${round}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The guides of one language as a bare project would have them: Markdown, and nothing of ours. */
export function bareGuides(content: string): { path: string; text: string }[] {
  return locales.flatMap((locale) =>
    readdirSync(join(content, locale), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mdx'))
      .map((path) => ({
        path: `${locale}/${path.replaceAll('\\', '/')}`,
        text: bare(readFileSync(join(content, locale, path), 'utf8')),
      })),
  );
}

/** The same words with headings and lists instead of components. */
function bare(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data = parse(front) as {
    title: string;
    description: string;
    answer: string;
    faq: { question: string; answer: string }[];
  };
  const questions = data.faq.map(({ question, answer }) => `### ${question}\n\n${answer}`);
  const plain = body
    .replace(/^import .*$/gm, '')
    .replace(/<Step id="[^"]*" name="([^"]*)">/g, '### $1')
    .replace(/<Ui id="([^"]*)"\s*\/>/g, '**$1**')
    .replace(/<Term id="[^"]*">([\s\S]*?)<\/Term>/g, '$1')
    .replace(/<Faq \/>/g, questions.join('\n\n'))
    .replace(/<\/?[A-Z]\w*\b[^>]*>/g, '')
    .replace(/ \{#[a-z-]+\}/g, '')
    .replace(/\]\([^)]*\)/g, '](/)');
  const head = stringify({ title: data.title, description: data.description });
  return `---\n${head}---\n\n${data.answer.replace(/\]\([^)]*\)/g, '](/)')}\n${plain}`;
}

/** Copies what a project needs beside its content. */
export function copyProject(from: string, to: string, entries: readonly string[]): void {
  for (const entry of entries) cpSync(join(from, entry), join(to, entry), { recursive: true });
}
