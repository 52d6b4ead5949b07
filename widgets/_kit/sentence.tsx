import type { JSX } from 'preact';

type Props = {
  /** Words with places for names: `{by} invites you to {organisation}.` */
  text: string;
  /** What stands in the places. */
  with: Readonly<Record<string, string>>;
};

/** A sentence with what people typed in it: whatever its script, it does not turn the words around it. */
export function Sentence({ text, with: parts }: Props): JSX.Element {
  const pieces = text.split(/\{(\w+)\}/);
  return (
    <>
      {pieces.map((piece, at) =>
        at % 2 === 0 ? piece : <bdi key={at}>{parts[piece] ?? `{${piece}}`}</bdi>,
      )}
    </>
  );
}
