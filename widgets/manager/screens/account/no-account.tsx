import type { JSX } from 'preact';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { Console } from '#widgets/manager/model.ts';

type Props = {
  manager: Console;
  title: string;
  words: { accountNeeded: string; toSignUp: string };
};

/** In place of a screen that only somebody with an account has. */
export function NoAccount({ manager, title, words }: Props): JSX.Element {
  return (
    <>
      <Heading>{title}</Heading>
      <div class="kit-empty">
        <p>{words.accountNeeded}</p>
        <button
          class="kit-button kit-plain"
          type="button"
          onClick={() => manager.go({ name: 'sign-up' })}
        >
          {words.toSignUp}
        </button>
      </div>
    </>
  );
}
