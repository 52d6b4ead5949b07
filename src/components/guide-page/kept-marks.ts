import { type Marks, parseMarks, withMark } from '#components/guide-page/marks.ts';

export const marksKey = 'vademecum:guides';

/** Marks that stay on this device. Where storage is forbidden or full, they last as long as the page. */
export type KeptMarks = {
  all(): Marks;
  set(mark: string, on: boolean): void;
};

/** @param storage throws where storage is forbidden */
export function keepMarks(storage: () => Pick<Storage, 'getItem' | 'setItem'>): KeptMarks {
  let marks = parseMarks(null);
  let works = true;
  const attempt = (use: () => void) => {
    try {
      if (works) use();
    } catch {
      works = false;
    }
  };
  const read = () => {
    attempt(() => {
      marks = parseMarks(storage().getItem(marksKey));
    });
    return marks;
  };
  return {
    all: read,
    // Another tab may have written since: what it noted is kept.
    set: (mark, on) => {
      marks = withMark(read(), mark, on);
      attempt(() => storage().setItem(marksKey, JSON.stringify([...marks])));
    },
  };
}

export const keptMarks = keepMarks(() => localStorage);

/** Calls back when the marks may have changed: in another tab, or on another page before Back. */
export function followMarks(show: () => void): void {
  // The key is null when everything was removed.
  addEventListener('storage', ({ key }) => (key === marksKey || key === null) && show());
  addEventListener('pageshow', ({ persisted }) => persisted && show());
}
