import { expect, test } from 'vitest';
import { withoutCode, withoutIndexMarkup } from '#search/index/markup.ts';

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

test('styles, scripts and drawings have no words; what stands between them stays', () => {
  const page =
    '<head><style>a{color:red}</style><title>T</title><script>x()</script></head>' +
    '<main>Uno<svg viewBox="0 0 1 1"><path d="M0 0"/></svg> dos<script type="a">{}</script> tres</main>';
  expect(withoutCode(page)).toBe('<head><title>T</title></head><main>Uno dos tres</main>');
});
