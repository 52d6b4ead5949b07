import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Piece } from '#widgets/mysql-prefix/lines.ts';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

type PressProps = {
  children: ComponentChildren;
  main?: boolean;
  type?: 'button' | 'submit';
  /** Read out after the words, to tell apart buttons of the same words. */
  about?: string | undefined;
  onPress?: () => void;
};

export function Press({
  children,
  main,
  type = 'button',
  about,
  onPress,
}: PressProps): JSX.Element {
  return (
    <button
      type={type}
      class={`converter-button${main ? ' converter-main' : ''}`}
      onClick={onPress}
    >
      {children}
      {about && <span class="hidden"> {about}</span>}
    </button>
  );
}

/** A line of a file. What is marked is marked in its form, too; what is secret is not there at all. */
export function Line({ pieces, words }: { pieces: readonly Piece[]; words: Words }): JSX.Element {
  return (
    <code dir="ltr" translate={false}>
      {pieces.map(({ text, kind }, at) => {
        if (kind === 'hidden') return <Hidden key={at} words={words} />;
        if (kind === 'in') return <ins key={at}>{text}</ins>;
        return kind === 'out' ? <del key={at}>{text}</del> : text;
      })}
    </code>
  );
}

function Hidden({ words }: { words: Words }): JSX.Element {
  return (
    <span class="converter-hidden">
      <span aria-hidden="true">••••••</span>
      <span class="hidden">({words.hidden})</span>
    </span>
  );
}

const longestCode = 120;

/** A sentence in which some words are code. */
export function Coded({ text, code }: { text: string; code: string }): JSX.Element {
  const at = code === '' ? -1 : text.indexOf(code);
  if (at === -1) return <>{text}</>;
  const shown = code.length > longestCode ? `${code.slice(0, longestCode)} …` : code;
  return (
    <>
      {text.slice(0, at)}
      <code translate={false}>{shown}</code>
      {text.slice(at + code.length)}
    </>
  );
}

type LimitedProps<Item> = {
  items: readonly Item[];
  most: number;
  words: Words;
  draw: (item: Item, at: number) => JSX.Element;
  as?: 'ul' | 'div';
};

/** The first of many; the rest when asked for, as many again each time. */
export function Limited<Item>({ items, most, words, draw, as: Tag = 'ul' }: LimitedProps<Item>) {
  const [shown, setShown] = useState(most);
  return (
    <>
      <Tag class="converter-list">{items.slice(0, shown).map(draw)}</Tag>
      {items.length > shown && (
        <Press onPress={() => setShown(shown + most)}>
          {words.moreLines} ({items.length - shown})
        </Press>
      )}
    </>
  );
}
