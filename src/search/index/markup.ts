const keywords = /<meta name="keywords"(?:"[^"]*"|[^">])*>\s*/;
const marks = /\sdata-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A page without what only the index reads, half a kilobyte of a guide: everyday words, and what is a part or a title. */
export function withoutIndexMarkup(html: string): string {
  return html.replace(keywords, '').replace(marks, '');
}

const noText = /<(style|script|svg)\b[\s\S]*?<\/\1>/g;
/** The largest of what the index leaves out, and no element of their kind is in them. */
const besides =
  /<details class="contents-fold">[\s\S]*?<\/details>|<div class="definition"[\s\S]*?<\/div>/g;

/**
 * What Pagefind needs of a page, less than half of its bytes: the head, and the main part, without what has no words in
 * it or is left out of the index.
 */
export function searchedPart(html: string): string {
  const [head, start, end] = ['</head>', '<main', '</main>'].map((tag) => html.indexOf(tag));
  const part =
    head !== undefined && start !== undefined && end !== undefined && head < start && start < end
      ? `${html.slice(0, head)}</head><body>${html.slice(start, end)}</main></body></html>`
      : html;
  return part.replace(noText, '').replace(besides, '');
}
