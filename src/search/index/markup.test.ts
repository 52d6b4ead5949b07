import { expect, test } from 'vitest';
import { searchedPart, withoutIndexMarkup } from '#search/index/markup.ts';

test('what only the index reads leaves the page, and nothing else does', () => {
  const written =
    '<meta name="description" content="a > b" data-pagefind-meta="description[content]">' +
    '<meta name="keywords" content="2FA, a > b" data-pagefind-meta="keywords[content]"> ' +
    '<main id="content" data-guide="es/a/b" data-pagefind-body><p>data-pagefind-body</p>' +
    '<li id="x" data-pagefind-title="Öffnen Sie &#34;x&#34;" class="step">y</li></main>';
  expect(withoutIndexMarkup(written)).toBe(
    '<meta name="description" content="a > b">' +
      '<main id="content" data-guide="es/a/b"><p>data-pagefind-body</p>' +
      '<li id="x" class="step">y</li></main>',
  );
});

test('of a page, the head and the main part are searched, without styles, scripts and drawings', () => {
  const page =
    '<html lang="es"><head><style>a{color:red}</style><title>T</title><script>x()</script></head>' +
    '<body data-kind="guide"><header>Menú</header>' +
    '<main data-pagefind-body>Uno<svg viewBox="0 0 1 1"><path d="M0 0"/></svg> dos<script type="a">{}</script> tres</main>' +
    '<footer>Pie</footer></body></html>';
  expect(searchedPart(page)).toBe(
    '<html lang="es"><head><title>T</title></head><body><main data-pagefind-body>Uno dos tres</main></body></html>',
  );
});

test('the contents and the definitions of a guide are left out, and nothing between them', () => {
  const guide =
    '<head></head><body><main><details class="contents-fold"><summary>A</summary><ul><li>B</li></ul></details>' +
    '<details class="question"><summary>Uno</summary></details>' +
    '<div class="definition" id="term-x" popover><p>C</p></div><p>dos</p>' +
    '<div class="definition" id="term-y" popover><p>D</p></div></main></body>';
  expect(searchedPart(guide)).toBe(
    '<head></head><body><main><details class="question"><summary>Uno</summary></details><p>dos</p></main></body></html>',
  );
});

test('a page without a main part is searched as a whole', () => {
  expect(searchedPart('<head><title>T</title></head><body>Uno<style>a{}</style></body>')).toBe(
    '<head><title>T</title></head><body>Uno</body>',
  );
});
