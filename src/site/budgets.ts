import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage } from '#search/index/build.ts';

/** Upper limits for a guide as built, before any interaction; in package.json. */
export type GuideBudget = {
  /** HTML and all its stylesheets, compressed with Brotli. */
  htmlAndCssBytes: number;
  /** All scripts, in the page and beside it, compressed with Brotli. */
  scriptBytes: number;
};

/** What a guide weighs, in bytes compressed with Brotli. */
export type Weight = { address: string; htmlAndCss: number; script: number };

/** Content of a file of the built site by its address. */
export type ReadFile = (address: string) => Promise<Buffer>;

/** Weighs every guide among the pages. A file that many guides share is compressed once. */
export function weighGuides(pages: readonly BuiltPage[], read: ReadFile): Promise<Weight[]> {
  const shared = new Map<string, Promise<number>>();
  const weigh = (address: string) => {
    const known = shared.get(address) ?? read(address).then((content) => brotli(content));
    shared.set(address, known);
    return known;
  };
  const guides = pages.filter(({ html }) => html.includes('data-guide='));
  return Promise.all(guides.map((guide) => weighGuide(guide, weigh, read)));
}

async function weighGuide(
  { address, html }: BuiltPage,
  weigh: (address: string) => Promise<number>,
  read: ReadFile,
): Promise<Weight> {
  const styles = attributes(html, /<link[^>]*rel="stylesheet"[^>]*>/g, 'href');
  const scripts = await withImports(attributes(html, /<script[^>]*src="[^>]*>/g, 'src'), read);
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)];
  return {
    address,
    htmlAndCss: sum([brotli(html), ...(await Promise.all(styles.map(weigh)))]),
    script: sum([
      ...inline.map(([, code]) => brotli(code ?? '')),
      ...(await Promise.all(scripts.map(weigh))),
    ]),
  };
}

/** The scripts and everything they import at once; what they load later is not part of the page. */
async function withImports(addresses: string[], read: ReadFile): Promise<string[]> {
  const found = new Set(addresses);
  for (const address of found) {
    const code = (await read(address)).toString('utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      found.add(new URL(target ?? '', `http://site${address}`).pathname);
    }
  }
  return [...found];
}

function attributes(html: string, tag: RegExp, name: string): string[] {
  return [...html.matchAll(tag)].flatMap(
    ([text]) => new RegExp(`${name}="([^"]+)"`).exec(text)?.[1] ?? [],
  );
}

function brotli(content: string | Buffer): number {
  return content.length > 0 ? brotliCompressSync(content).length : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
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
