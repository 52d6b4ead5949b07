import type { Features } from 'satteri';

/**
 * What Markdown may do in a guide. Quotes are set per language by our own plugin, because the built-in ones are
 * English; dashes stay as typed. Headings carry their id: `## Title {#id}`.
 */
export const markdownFeatures: Features = {
  gfm: { footnotes: false },
  headingAttributes: true,
  smartPunctuation: { quotes: false, dashes: false, ellipses: true },
};
