import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownCopy } from '#feeds/markdown/copy.ts';
import { addressesOf } from '#feeds/markdown/guide-links.ts';
import { copySource } from '#feeds/markdown/source.ts';
import { realLibrary } from '#feeds/testing/real-guides.ts';
import { t } from '#i18n/t.ts';
import { markdownFeatures } from '#markdown/features.ts';
import { plainText } from '#markdown/outline.ts';
import { typeset } from '#markdown/typography.ts';

const { guides } = realLibrary();
const all = Object.values(guides).flat();

function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function parsed(markdown: string): MdastNode[] {
  return nodesOf(markdownToMdast(markdown, { features: { gfm: { footnotes: false } } }));
}

/** Spaces that hold words together are read as spaces. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.each(all.map((guide) => [guide.entry.id, guide] as const))('%s', (_, guide) => {
  const copy = markdownCopy(copySource(guide), guide.body, addressesOf(all));
  const nodes = parsed(copy);
  const written = nodesOf(mdxToMdast(guide.body, { features: markdownFeatures }));
  const count = (all: MdastNode[], is: (node: MdastNode) => boolean) => all.filter(is).length;

  test('holds nothing of MDX, and no markup that is shown as such', () => {
    expect(copy).not.toMatch(/<\/?[A-Z]|[{}]|\bimport\b/);
    const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(texts.filter((text) => /\*\*|`|\]\(|^#|"/.test(text))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
  });

  test('links with whole addresses only', () => {
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((url) => !/^(https:\/\/|mailto:)/.test(url))).toEqual([]);
  });

  test('has every step, heading, table and question of the guide', () => {
    const headings = count(written, ({ type }) => type === 'heading') + guide.data.faq.length;
    // The title, who may and the sources come with the copy.
    expect(count(nodes, ({ type }) => type === 'heading')).toBe(headings + 3);
    for (const type of ['table', 'code'] as const) {
      const is = (node: MdastNode) => node.type === type;
      expect(count(nodes, is)).toBe(count(written, is));
    }
    const bold = nodes.flatMap((node) =>
      node.type === 'strong' ? [plainText(node, (id) => id)] : [],
    );
    const names = guide.outline.steps.map(({ name = '' }) => typeset(name, guide.locale));
    expect(bold.map(spaced)).toEqual(expect.arrayContaining(names.map(spaced)));
    expect(copy).toContain(t(guide.locale).footer.notAffiliated);
  });
});
