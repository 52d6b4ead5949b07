/** The text of a guide's file, every line at its place: front matter becomes empty lines. */
export function withoutFrontMatter(source: string): string {
  return source.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/, (head) =>
    head.replace(/[^\n]+/g, ''),
  );
}
