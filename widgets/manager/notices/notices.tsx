import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Console } from '#widgets/manager/model.ts';
import type { NoticeWords } from '#widgets/manager/notices/strings/es.ts';

type Props = { manager: Console; words: NoticeWords };

/** Calm words about where the practice is kept, when that is not where it should be. */
export function Notices({ manager, words }: Props): JSX.Element {
  const { trouble, setAside } = manager.state.value;
  return (
    <>
      {trouble && (
        <div class="kit-note kit-warning" data-trouble={trouble}>
          <p>{words.troubles[trouble]}</p>
          {trouble === 'newer' && <Erase manager={manager} words={words} />}
        </div>
      )}
      {setAside > 0 && (
        <div class="kit-note" data-set-aside={setAside}>
          <p>{words.setAside(setAside)}</p>
        </div>
      )}
    </>
  );
}

/** The way out for whoever came back to an older version of the site. */
function Erase({ manager, words }: Props): JSX.Element {
  const [failed, setFailed] = useState(false);
  const erase = async () => {
    try {
      await manager.manager.erase();
      manager.startOver('reset');
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button class="kit-button kit-plain" type="button" onClick={erase}>
        {words.erase}
      </button>
      {failed && <p class="kit-error">{words.eraseFailed}</p>}
    </>
  );
}
