/** The language switch keeps the reader's place: anchors are the same in both languages. */
export function keepPlaceOnSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
      if (document.body.dataset['kind'] === 'search') link.search = location.search;
      try {
        localStorage.setItem('vademecum:language', link.dataset['language'] ?? '');
      } catch {
        // Storage may be forbidden; the address still says which language was chosen.
      }
    });
  }
}
