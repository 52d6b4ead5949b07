import { expect, test } from 'vitest';
import { WordCount } from '#search/index/vocabulary.ts';

test('words of the text and the keywords are listed once, the most frequent first', () => {
  const count = new WordCount();
  count.add(
    '<meta name="keywords" content="Beleg, Quittung"><nav>Menü</nav><main><p>Rechnung und Beleg</p></main>',
  );
  count.add('<main data-x="attribut">Rechnung, Rechnung</main>');
  expect(count.words()).toEqual(['rechnung', 'beleg', 'quittung']);
});
