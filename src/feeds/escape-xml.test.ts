import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '#feeds/escape-xml.ts';

test('signs that XML reads are written as entities', () => {
  expect(escapeXml(`«R&D» <b>"x"</b> 'y'`)).toBe(
    '«R&amp;D» &lt;b&gt;&quot;x&quot;&lt;/b&gt; &#39;y&#39;',
  );
});

test('what no XML document may hold is left out', () => {
  expect(escapeXml('a\u0000b\u000bc\ufffed\ud800e\tf\n🙂')).toBe('abcde\tf\n🙂');
});

/** As a parser reads it, written apart from the code above. */
function read(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}

test('whatever the text, a parser reads the same, and no sign is left that begins markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (plain, odd) => {
      const inXml = (sign: string) =>
        sign >= ' ' ? !/[\ufffe\uffff\ud800-\udfff]/u.test(sign) : '\t\n\r'.includes(sign);
      for (const text of [plain, odd]) {
        const xml = escapeXml(text);
        expect(xml.replace(/&(amp|lt|gt|quot|#39|#13);/g, '')).not.toMatch(/[&<>"'\r]/);
        expect(read(xml)).toBe([...text].filter(inXml).join(''));
      }
    }),
  );
});
