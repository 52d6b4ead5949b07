import type { ComponentChildren, JSX } from 'preact';

/** The heading of a screen: where the focus goes when it opens. */
export function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <h2 data-heading tabIndex={-1}>
      {children}
    </h2>
  );
}
