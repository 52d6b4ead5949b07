import { mdxToMdast } from 'satteri';
import { sourceDetails } from '#components/guide-page/source-details.ts';
import { everyoneMay, someInferred } from '#components/guide-page/who-may.ts';
import { blocks } from '#feeds/markdown/blocks.ts';
import { destination, escapeText } from '#feeds/markdown/escape.ts';
import type { Addresses } from '#feeds/markdown/guide-links.ts';
import { guideRendering, shortText } from '#feeds/markdown/guide-rendering.ts';
import type { Rendering } from '#feeds/markdown/rendering.ts';
import type { CopySource } from '#feeds/markdown/source.ts';
import { longDate, t } from '#i18n/t.ts';
import { markdownFeatures } from '#markdown/features.ts';
import { typeset } from '#markdown/typography.ts';
import { roles } from '#schema/guide.ts';
import { absolute } from '#site/address.ts';

/**
 * A guide as Markdown that can be read without the site: everything its page says, in the order of the page, every link
 * with its whole address, nothing of MDX.
 * @param body MDX without its front matter
 * @param addresses of guides to which it may link
 */
export function markdownCopy(guide: CopySource, body: string, addresses: Addresses): string {
  const { locale, data } = guide;
  const rendering = guideRendering(guide, addresses);
  const parts = [
    `# ${escapeText(typeset(data.title, locale))}`,
    `**${t(locale).guide.inShort}:** ${shortText(data.answer, rendering)}`,
    whoMay(guide),
    text(body, rendering),
    ourLabels(guide),
    sources(guide),
    imprint(guide),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function text(body: string, rendering: Rendering): string {
  const root = mdxToMdast(body, { features: markdownFeatures, position: false });
  return blocks('children' in root ? root.children : [], rendering);
}

function whoMay({ data: { who }, locale }: CopySource): string {
  const words = t(locale);
  const answer = everyoneMay(who)
    ? words.everyone
    : roles.map((role) => `- ${words.roles[role]}: ${words.permissions[who[role]]}`).join('\n');
  const explained = someInferred(who) ? `\n\n${words.permissionsInferred}` : '';
  return `## ${words.guide.whoMay}\n\n${answer}${explained}`;
}

function ourLabels({ ourLabels, locale }: CopySource): string {
  return ourLabels ? `° ${t(locale).guide.ourLabels}` : '';
}

function sources({ data, locale }: CopySource): string {
  const lines = data.sources.map((source) => {
    const title = escapeText(typeset(source.title, locale));
    const named = source.url ? `[${title}](${destination(source.url)})` : title;
    return `- ${escapeText(source.publisher)}: ${named} (${sourceDetails(source, locale)})`;
  });
  return `## ${t(locale).guide.sources}\n\n${lines.join('\n')}`;
}

/** When it was checked, where it comes from, and whose it is not. */
function imprint({ data, locale, address }: CopySource): string {
  const { guide, footer } = t(locale);
  return [
    '---',
    `${guide.checked} ${longDate(data.checked, locale)}.`,
    `${guide.printedFrom} <${absolute(address)}>`,
    footer.notAffiliated,
  ].join('\n\n');
}
