import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ControlId } from '#schema/control.ts';
import { controlProps } from '#widgets/_kit/control.ts';

export type MenuItem = {
  control: ControlId;
  of?: string | undefined;
  label: string;
  /** The one that is chosen now. */
  current?: boolean;
  onPick: () => void;
};

type Props = {
  control: ControlId;
  of?: string;
  /** What the button is called. */
  label: string;
  /** What the button shows. */
  children: ComponentChildren;
  items: readonly MenuItem[];
  class?: string;
};

/** A button that opens a menu: arrows walk it, Home and End jump, Escape closes it and goes back to the button. */
export function Menu({
  control,
  of,
  label,
  children,
  items,
  class: look = '',
}: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open || !root.current) return;
    itemsOf(root.current)[0]?.focus();
    return whileOpen(root.current, close, () => setOpen(false));
  }, [open]);
  return (
    <div ref={root} class={`kit-menu ${look}`}>
      <button
        {...controlProps(control, of)}
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        {children}
      </button>
      {open && (
        <div id={id} role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={`${item.control}${item.of ?? ''}`}
              {...controlProps(item.control, item.of)}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-current={item.current ? 'true' : undefined}
              onClick={() => {
                close();
                item.onPick();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Listens to what may close an open menu. @returns the way to stop */
function whileOpen(root: HTMLElement, close: () => void, vanish: () => void): () => void {
  const onKey = (event: KeyboardEvent) => walk(event, root, close);
  const onOutside = ({ target }: Event) => {
    if (!root.contains(target as Node)) vanish();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !root.contains(relatedTarget as Node)) vanish();
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('focusout', onFocusOut);
  document.addEventListener('pointerdown', onOutside);
  return () => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('pointerdown', onOutside);
  };
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function walk(event: KeyboardEvent, root: HTMLElement, close: () => void): void {
  const items = itemsOf(root);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === 'Escape') {
    event.stopPropagation();
    event.preventDefault();
    close();
  } else if (event.key in next) {
    event.preventDefault();
    items[next[event.key] ?? 0]?.focus();
  }
}
