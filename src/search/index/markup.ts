const onlyForTheIndex =
  /<meta name="keywords"(?:"[^"]*"|[^">])*>\s*|\s+data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A page without what only the index reads, half a kilobyte of a guide: everyday words, and what is a part or a title. */
export function withoutIndexMarkup(html: string): string {
  return html.replace(onlyForTheIndex, '');
}
