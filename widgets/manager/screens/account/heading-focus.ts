import { useEffect, useState } from 'preact/hooks';

/** For when the focused thing goes away. @returns what takes the focus to the screen's heading after the next drawing */
export function useHeadingFocus(): () => void {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) document.querySelector<HTMLElement>('[data-heading]')?.focus();
  }, [times]);
  return () => setTimes((before) => before + 1);
}
