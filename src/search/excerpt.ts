/** A piece of an excerpt; `marked` pieces are the words that were found. */
export type Piece = { text: string; marked: boolean };

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Pagefind's excerpt is escaped HTML with `<mark>`; here it becomes text again, so that nothing of it is markup. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => ({
      marked: piece.startsWith('<mark>'),
      text: withoutJoints(
        piece
          .replace(/<\/?mark>/g, '')
          .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
      ),
    }));
}

export function plain(text: string): Piece[] {
  return [{ text, marked: false }];
}

/** An excerpt often begins with the heading that stands above it already. */
export function withoutTitle(excerpt: readonly Piece[], title: string): Piece[] {
  const whole = excerpt.map(({ text }) => text).join('');
  if (!whole.startsWith(title)) return [...excerpt];
  let left = whole.length - whole.slice(title.length).replace(/^[\s.:]+/, '').length;
  return excerpt.flatMap(({ text, marked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, marked }] : [];
  });
}

/** The index has `|` at the joints of German compounds, so that their parts are found. */
export function withoutJoints(text: string): string {
  return text.replace(/(?<=\p{L})\|(?=\p{L})/gu, '');
}

const openingWords = 36;

/**
 * How the part of a page begins that stands between two places of its text, its title left out.
 * @param text of the page as the index has it: places count its words
 */
export function opening(text: string, from: number, to: number | undefined, title: string): string {
  const whole = text.split(/\s+/).slice(from, to).map(withoutJoints);
  const words = whole.slice(title.split(/\s+/).length);
  const cut = words.length > openingWords ? [...words.slice(0, openingWords), '…'] : words;
  return cut.join(' ');
}
