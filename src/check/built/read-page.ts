import { interned } from '#check/built/interned.ts';

/** One tag with those of its attributes that a rule looks at, entities resolved. */
export type Tag = { name: string; attributes: Readonly<Record<string, string>> };

/** What a built page says of itself and where it leads. */
export type Page = {
  address: string;
  language: string;
  /** `es/billing/invoices` on the page of a guide. */
  guide: string | undefined;
  /** Those that a rule looks at, in the order in which they stand. */
  tags: readonly Tag[];
  headings: readonly { depth: number; text: string }[];
  ids: readonly string[];
  /** Where the page sends the reader on, when it does nothing else. */
  redirects: string | undefined;
};

const tagPattern =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/g;

/** Attributes that name, lead somewhere or refer to something; a large site has millions of tags without one. */
const judged =
  /\s(?:id|href|src|action|lang|for|popovertarget|aria-labelledby|aria-describedby|aria-controls|http-equiv|data-guide)=/i;

const kept = new Set([
  'action',
  'alt',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'content',
  'data-guide',
  'for',
  'href',
  'hreflang',
  'http-equiv',
  'id',
  'lang',
  'popovertarget',
  'rel',
  'src',
]);

/** Reads the HTML that the build wrote; it is well-formed, so that tags need no parser. */
export function readPage(address: string, html: string): Page {
  const markup = html
    .replace(/(<script[^>]*>)[\s\S]*?(<\/script>)/gi, '$1$2')
    .replace(/<!--[\s\S]*?-->/g, '');
  const tags: Tag[] = [];
  for (const [, name = '', attributes = ''] of markup.matchAll(tagPattern)) {
    if (!judged.test(attributes) && !/^img$/i.test(name)) continue;
    tags.push({ name: interned(name.toLowerCase()), attributes: readAttributes(attributes) });
  }
  return {
    address,
    language: tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '',
    guide: tags.find(({ attributes }) => attributes['data-guide'])?.attributes['data-guide'],
    tags,
    headings: [...markup.matchAll(/<h([1-6])[\s>][\s\S]*?<\/h\1>/gi)].map(([text, depth]) => ({
      depth: Number(depth),
      text: interned(text.replace(/<[^>]+>/g, ' ').trim()),
    })),
    ids: tags.flatMap(({ attributes: { id } }) => id ?? []),
    redirects: redirectOf(tags),
  };
}

function redirectOf(tags: readonly Tag[]): string | undefined {
  const refresh = tags.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
  return /url=(.*)$/.exec(refresh?.attributes['content'] ?? '')?.[1];
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, written = '', double, single, bare] of text.matchAll(attributePattern)) {
    const name = written.toLowerCase();
    if (kept.has(name))
      attributes[interned(name)] = interned(withoutEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(amp|#38);/g, '&')
    .replace(/&(quot|#34);/g, '"')
    .replace(/&#39;/g, "'");
}
