import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '#markdown/features.ts';
import { guideLinks } from '#markdown/links.ts';
import { mayBeSet, typography } from '#markdown/typography.ts';

/**
 * HTML of a short Markdown text from a guide's front matter. Raw HTML in it is shown, not obeyed.
 * @param file the guide's path, for its language and its relative links
 */
export function inlineHtml(markdown: string, file: string): string {
  // While writing, the guide that a link names may move.
  if (!import.meta.env?.PROD) return render(markdown, file);
  const key = `${file}\n${markdown}`;
  const html = rendered.get(key) ?? render(markdown, file);
  rendered.set(key, html);
  return html;
}

/** Each answer stands on its page, in its structured data and among all questions. */
const rendered = new Map<string, string>();

function render(markdown: string, file: string): string {
  // A plugin goes through all of the text, which takes three times as long as the rest; most texts need none.
  const plugins = [
    ...(mayBeSet(markdown) || markdown.includes('&') ? [typography] : []),
    ...(/\.mdx/i.test(markdown) ? [guideLinks] : []),
  ];
  const { html } = markdownToHtml(escapeTags(markdown), {
    features: markdownFeatures,
    mdastPlugins: plugins,
    fileURL: pathToFileURL(file),
  });
  const paragraphs = html.trim();
  return /^<p>(?:(?!<p>)[\s\S])*<\/p>$/.test(paragraphs) ? paragraphs.slice(3, -4) : paragraphs;
}

/** The same text without any markup. */
export function inlineText(markdown: string, file: string): string {
  return inlineHtml(markdown, file)
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&');
}

function escapeTags(markdown: string): string {
  return markdown.replace(/</g, '&lt;');
}
