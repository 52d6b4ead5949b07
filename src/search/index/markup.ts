const onlyForTheIndex =
  /<meta name="keywords"(?:"[^"]*"|[^">])*>\s*|\s+data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A page without what only the index reads, half a kilobyte of a guide: everyday words, and what is a part or a title. */
export function withoutIndexMarkup(html: string): string {
  return html.replace(onlyForTheIndex, '');
}

const noText = /<(style|script|svg)\b[\s\S]*?<\/\1>/g;

/** A page without what has no words in it, half of its bytes, so that Pagefind has less to read. */
export function withoutCode(html: string): string {
  return html.replace(noText, '');
}
