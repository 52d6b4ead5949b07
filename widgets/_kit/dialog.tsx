import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { controlProps } from '#widgets/_kit/control.ts';
import { Icon } from '#widgets/_kit/icon.tsx';

type Props = {
  title: string;
  /** The words of the button in the corner. */
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
};

/**
 * A window over the console. Escape closes it; the focus goes back to where it was opened. In a guide it takes the place
 * of the screen instead of covering the page, so that the guide can be read on beside it.
 */
export function Dialog({ title, closeLabel, onClose, children }: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = ref.current;
    if (dialog?.closest('[data-console=embedded]')) dialog.show();
    else dialog?.showModal();
    return () => {
      // As long as it is open, nothing outside can take the focus.
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="kit-dialog"
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button
          {...controlProps('dialog.close')}
          class="kit-close"
          type="button"
          aria-label={closeLabel}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
