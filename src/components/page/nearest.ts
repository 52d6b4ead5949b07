import { distance } from '#search/distance.ts';

const offered = 3;

/** On a missing page: offers the guides whose addresses are most like the one that was asked for. */
export function offerNearest(): void {
  const asked = lastSegments(location.pathname);
  for (const list of document.querySelectorAll('[data-guides]')) {
    const links = [...list.querySelectorAll('a')]
      .map((link) => ({ link, unlike: unlikeness(asked, lastSegments(link.pathname)) }))
      .filter(({ unlike }) => unlike < 0.6)
      .sort((a, b) => a.unlike - b.unlike)
      .slice(0, offered);
    const section = list
      .closest('main, [data-missing-in]')
      ?.querySelector<HTMLElement>('[data-nearest]');
    if (!section || links.length === 0) continue;
    const rows = links.map(({ link }) => {
      const row = document.createElement('li');
      row.append(link.cloneNode(true));
      return row;
    });
    section.querySelector('ul')?.replaceChildren(...rows);
    section.hidden = false;
  }
}

/** Leaves only the language of the address, where it says one. */
export function keepLanguageOfAddress(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-missing-in]')];
  const asked = blocks.find(({ dataset }) =>
    location.pathname.includes(`/${dataset['missingIn']}/`),
  );
  if (!asked) return;
  for (const block of blocks) if (block !== asked) block.remove();
}

function lastSegments(path: string): string {
  return decode(path).split('/').filter(Boolean).slice(-1).join('').toLowerCase();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** 0 for the same word, 1 for nothing in common; a shared word of an address counts for much. */
function unlikeness(asked: string, known: string): number {
  const words = new Set(known.split('-'));
  const shared = asked
    .split(/[-_.\s]+/)
    .filter((word) => word.length > 3 && words.has(word)).length;
  const apart = distance(asked, known) / Math.max(asked.length, known.length, 1);
  return shared > 0 ? apart / (1 + shared) : apart;
}
