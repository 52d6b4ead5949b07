import { brotliCompressSync } from 'node:zlib';
import type { Page } from '#check/built/read-page.ts';

/** Upper limits for a guide as built, before any interaction; in package.json. */
export type GuideBudget = {
  /** HTML and all its stylesheets, compressed with Brotli. */
  htmlAndCssBytes: number;
  /** All scripts, in the page and beside it, compressed with Brotli. */
  scriptBytes: number;
};

/** What a guide weighs, in bytes compressed with Brotli. */
export type Weight = { address: string; htmlAndCss: number; script: number };

/** The files of the built site by their address. */
export type BuiltFiles = {
  read(address: string): Promise<Buffer>;
  /** Bytes as sent to a browser that takes Brotli. */
  size(address: string): Promise<number>;
};

/** What a guide's page is made of, beside its HTML. */
export type GuideParts = {
  address: string;
  /** Addresses. */
  styles: string[];
  /** Addresses. */
  scripts: string[];
  /** Bytes of the scripts in the page, compressed with Brotli. */
  inlineScript: number;
};

/** Of a page that is no guide: nothing. */
export function guideParts({ address, guide, tags }: Page, html: string): GuideParts | undefined {
  if (guide === undefined) return undefined;
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)];
  const named = (tag: string) => tags.filter(({ name }) => name === tag);
  return {
    address,
    styles: named('link').flatMap(({ attributes: { rel, href } }) =>
      rel === 'stylesheet' && href !== undefined ? [href] : [],
    ),
    scripts: named('script').flatMap(({ attributes: { src } }) => src ?? []),
    inlineScript: sum(inline.map(([, code]) => brotli(code ?? ''))),
  };
}

/** Weighs every guide. A file that many guides share is read once. */
export function weighGuides(
  guides: readonly GuideParts[],
  { read, size }: BuiltFiles,
): Promise<Weight[]> {
  const known: BuiltFiles = { read: once(read), size: once(size) };
  return Promise.all(guides.map((guide) => weighGuide(guide, known)));
}

function once<T>(ask: (address: string) => Promise<T>): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    const answer = known.get(address) ?? ask(address);
    known.set(address, answer);
    return answer;
  };
}

async function weighGuide(guide: GuideParts, files: BuiltFiles): Promise<Weight> {
  const { address, styles, inlineScript } = guide;
  const scripts = await withImports(guide.scripts, files);
  const weigh = (addresses: string[]) => Promise.all(addresses.map(files.size));
  return {
    address,
    htmlAndCss: sum(await weigh([address, ...styles])),
    script: inlineScript + sum(await weigh(scripts)),
  };
}

/** The scripts and everything they import at once; what they load later is not part of the page. */
async function withImports(addresses: string[], { read }: BuiltFiles): Promise<string[]> {
  const found = new Set(addresses);
  for (const address of found) {
    const code = (await read(address)).toString('utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      found.add(new URL(target ?? '', `http://site${address}`).pathname);
    }
  }
  return [...found];
}

const weighed = new Map<string, number>();

/** Every page has the same few lines of script in it. */
function brotli(code: string): number {
  const bytes = weighed.get(code) ?? brotliCompressSync(code).length;
  weighed.set(code, bytes);
  return bytes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Whether compressing its page better could help a guide. */
export function tooLong({ htmlAndCss }: Weight, budget: GuideBudget): boolean {
  return htmlAndCss > budget.htmlAndCssBytes;
}

/** One sentence for each guide that is too heavy. */
export function overBudget(weights: readonly Weight[], budget: GuideBudget): string[] {
  return weights.flatMap(({ address, htmlAndCss, script }) => [
    ...tooHeavy(address, 'HTML and CSS', htmlAndCss, budget.htmlAndCssBytes),
    ...tooHeavy(address, 'script', script, budget.scriptBytes),
  ]);
}

function tooHeavy(address: string, what: string, bytes: number, limit: number): string[] {
  return bytes > limit
    ? [
        `${address} has ${bytes} bytes of ${what} (compressed); the budget in package.json is ${limit}. Make it lighter.`,
      ]
    : [];
}
