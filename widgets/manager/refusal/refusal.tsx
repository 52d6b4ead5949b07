import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '#schema/refusal.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import { useLoaded } from '#widgets/_kit/use-loaded.ts';
import type { Console } from '#widgets/manager/model.ts';
import { loadExplanations } from '#widgets/manager/refusal/load.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

type Props = { refusal: Refusal; manager: Console; frame: ConsoleWords };

/**
 * Why nothing was changed, and what would have to change. In a form, the focus goes to the first field that is wrong,
 * else to this note; outside of one, where nobody has pressed anything, it stays. The sentences are loaded with the first refusal.
 */
export function RefusalNote({ refusal, manager, frame }: Props): JSX.Element | null {
  const ref = useRef<HTMLDivElement>(null);
  const loaded = useLoaded(true, () => loadExplanations(manager.locale));
  useEffect(() => {
    const form = ref.current?.closest('form');
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (form) (wrong ?? ref.current)?.focus();
  }, [refusal, loaded === undefined]);
  if (loaded === undefined) return null;
  const { happened, why, ways, waysTitle, sources } = loaded
    ? loaded.explain(refusal, {
        world: manager.state.value.world,
        actor: manager.actor.value,
        organisation: manager.organisation.value,
        locale: manager.locale,
        frame,
        words: loaded.words,
      })
    : {
        happened: frame.nothingChanged,
        why: [frame.loadFailed],
        ways: [],
        waysTitle: '',
        sources: '',
      };
  return (
    <div
      ref={ref}
      class="kit-note kit-refusal"
      role="alert"
      tabIndex={-1}
      data-refusal={refusal.code}
    >
      <p class="kit-refusal-title">
        <Icon name={refusal.code === 'not-documented' ? 'open' : 'no'} />
        <strong>{happened}</strong>
      </p>
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {ways.length > 0 && (
        <>
          <p>{waysTitle}</p>
          <ul>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      )}
      {sources && <p class="kit-sources">{sources}</p>}
    </div>
  );
}
