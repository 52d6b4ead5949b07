import type { JSX } from 'preact';

const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  chevron: 'm6 9 6 6 6-6',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  date: 'M5 6h14v14H5zM5 11h14M9 3v5M15 3v5',
  add: 'M12 5v14M5 12h14',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  no: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM6 6l12 12',
  open: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.6 9.4a2.5 2.5 0 1 1 3.4 2.4c-.7.3-1 .8-1 1.6M12 16.6v.01',
  done: 'm5 12.5 4.5 4.5L19 7',
} as const;
export type IconName = keyof typeof paths;

/** Decoration beside words; never alone. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="kit-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
