import { type MdastNode, markdownToMdast } from 'satteri';
import { fakeLinks } from '#check/corpus/fake-links.ts';
import type { GuideFile } from '#check/corpus/guide.ts';
import type { Spot } from '#check/problem.ts';
import type { KeyPath } from '#check/yaml/yaml.ts';
import { markdownFeatures } from '#markdown/features.ts';
import { plainText } from '#markdown/outline.ts';

/** A link or an image, and where it is written. */
export type Reference = Spot & {
  type: 'link' | 'image';
  target: string;
  text: string;
  /** It stands in front matter, which is shown on other pages too. */
  inField: boolean;
};

/** All links and images of a guide: in its text, its answer and the answers to its questions. */
export function referencesOf(guide: GuideFile): Reference[] {
  const { file, body } = guide;
  const links = (body?.outline.links ?? []).map(({ href, ...rest }) => ({
    ...rest,
    file,
    type: 'link' as const,
    target: href,
    inField: false,
  }));
  const images = (body?.outline.images ?? []).map(({ src, alt, line, column }) => {
    return { file, line, column, type: 'image' as const, target: src, text: alt, inField: false };
  });
  return [...links, ...images, ...inlineFields(guide).flatMap((path) => inField(guide, path))];
}

/** The fields of front matter that are inline Markdown. */
export function inlineFields({ yaml }: Pick<GuideFile, 'yaml'>): KeyPath[] {
  const answers = Array.from({ length: yaml?.length(['faq']) ?? 0 }, (_, index) => [
    'faq',
    index,
    'answer',
  ]);
  return [['answer'], ...answers].filter((path) => typeof yaml?.value(path) === 'string');
}

/** What looks like a link in the front matter, and is none. */
export function fakeLinksInFields(guide: GuideFile): (Spot & { text: string })[] {
  return inlineFields(guide).flatMap((path) => {
    const text = String(guide.yaml?.value(path)).replace(/</g, '‹');
    if (!text.includes('](') && !/\][ \t]\(/.test(text)) return [];
    return fakeLinks(markdownToMdast(text, { features: markdownFeatures }), text).map((fake) => ({
      ...spotOf(guide, path, { needle: fake.text }).spot,
      text: fake.text,
    }));
  });
}

/** Without one of these there is no link and no image, and no need to parse. */
const mayLink = /[[@:<]|www\./;

function inField(guide: GuideFile, path: KeyPath): Reference[] {
  const text = String(guide.yaml?.value(path));
  if (!mayLink.test(text)) return [];
  const found: Omit<Reference, keyof Spot>[] = [];
  collect(markdownToMdast(text.replace(/</g, '&lt;'), { features: markdownFeatures }), found);
  const seen = new Map<string, number>();
  return found.map((one) => {
    const spot = spotOf(guide, path, { needle: `](${one.target}`, from: seen.get(one.target) });
    seen.set(one.target, spot.offset + 1);
    return { ...one, ...spot.spot };
  });
}

function collect(node: MdastNode, found: Omit<Reference, keyof Spot>[]): void {
  if (node.type === 'link')
    found.push({
      type: 'link',
      target: node.url,
      text: plainText(node, (id) => id),
      inField: true,
    });
  if (node.type === 'image')
    found.push({ type: 'image', target: node.url, text: node.alt ?? '', inField: true });
  if ('children' in node) for (const child of node.children as MdastNode[]) collect(child, found);
}

/** Where in a field's text something stands; the field itself when it is written another way there. */
export function spotOf(
  { yaml, source, file, lines }: GuideFile,
  path: KeyPath,
  { needle, from }: { needle: string; from?: number | undefined },
): { spot: Spot; offset: number } {
  const [start, end] = yaml?.range(path) ?? [0, 0];
  const at = source.indexOf(needle, from ?? start);
  if (at < 0 || at >= end)
    return { spot: yaml?.spot(path) ?? { file, line: 1, column: 1 }, offset: start };
  const bracket = needle.startsWith('](') ? source.lastIndexOf('[', at) : at;
  const offset = bracket >= start ? bracket : at;
  return { spot: { file, ...lines.placeAt(offset) }, offset: at };
}
