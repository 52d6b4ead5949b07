import { useEffect, useRef } from 'preact/hooks';

/**
 * A new part of a form is read from its heading on.
 * @param step what changes when another part is shown
 * @param isHeld whether the focus belongs to something else, such as a refusal
 * @returns what the heading is to be given as `ref`
 */
export function useFocusOnStep(step: number | string, isHeld: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (!isHeld) heading.current?.focus();
  }, [step]);
  return heading;
}

/**
 * The second half of a double click would press what has just come to the same place, or send a form twice.
 * @returns what listens to a form's clicks before its fields do
 */
export function useFirstClicks(): (event: MouseEvent) => void {
  const pressed = useRef<Element | null>(null);
  return (event) => {
    const { target, detail } = event;
    const place = target instanceof Element ? target.closest('button, .kit-check') : null;
    const isSecond = detail > 1 && (place !== pressed.current || place?.matches('[type=submit]'));
    if (isSecond) {
      event.preventDefault();
      event.stopPropagation();
    } else pressed.current = place;
  };
}
