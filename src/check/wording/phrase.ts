import { nearest } from '#check/nearest.ts';

/** What is wrong, and how to mend it: whole sentences for people who write, not for programmers. */
export type Sentences = { message: string; remedy: string };

/** The words for each kind of problem, given what is known about it. */
export type Wordings = Record<string, (facts: never) => Sentences>;

/** `a`, `b` or `c` */
export function oneOf(names: readonly string[]): string {
  return joined(names, 'or');
}

/** `a`, `b` and `c` */
export function allOf(names: readonly string[]): string {
  return joined(names, 'and');
}

function joined(names: readonly string[], word: string): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} ${word} ${last}` : last;
}

/** “Did you mean `title`? ” when a name is like the word; otherwise nothing. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const name = nearest(word, names);
  return name === undefined ? '' : `Did you mean \`${name}\`? `;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `1 character`, `2 characters` */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** A writer's text as a short quotation. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
