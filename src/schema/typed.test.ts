import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { email, nameLine, tidyEmail, tidyLine } from '#schema/typed.ts';

/** What a field makes of a text: the text as it is kept, or the problems with it. */
function read(field: typeof nameLine | typeof email, text: unknown): string | string[] {
  const parsed = field.safeParse(text);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message);
}

describe('a name', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['{{constructor}} & "co" \'x\'', '{{constructor}} & "co" \'x\''],
    ['__proto__', '__proto__'],
    ['زينب الأندلسية', 'زينب الأندلسية'],
    ['אבי כהן', 'אבי כהן'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d👩\u200d👧 Studio', '👩\u200d👩\u200d👧 Studio'],
    ['✈\ufe0f', '✈\ufe0f'],
    ['山田太郎', '山田太郎'],
    ['O’Neill-Núñez', 'O’Neill-Núñez'],
    ['0', '0'],
  ])('%j is kept', (text, kept) => {
    expect(read(nameLine, text)).toBe(kept);
  });

  test.each([
    ['  Ana \t Ferrer ', 'Ana Ferrer'],
    ['Ana\nFerrer', 'Ana Ferrer'],
    ['Ana\r\nFerrer\r\n', 'Ana Ferrer'],
    ['Ana\u000bFerrer\u0085Gil\u2028Sanz', 'Ana Ferrer Gil Sanz'],
    ['Ana\u00a0\u3000Ferrer', 'Ana Ferrer'],
    ['\u202egpj.exe\u202c', 'gpj.exe'],
    ['\u2067Ana\u2069 \u200fFerrer\u061c', 'Ana Ferrer'],
    ['A\u200bn\u00ada\ufeff', 'Ana'],
    ['A\u0000n\u001ba\u007f', 'Ana'],
    ['Jose\u0301', 'José'],
    ['Ana\ud83d', 'Ana'],
  ])('%j is tidied', (text, kept) => {
    expect(read(nameLine, text)).toBe(kept);
  });

  test.each([
    '',
    '   ',
    '\n\t',
    '\u200b\u200b',
    '\u200d',
    '\u200c \u200d',
    '\ufeff',
    '\u202e\u202c',
    '\u2800',
    '\u3164',
    '\ud800',
  ])('%j is empty', (text) => {
    expect(read(nameLine, text)).toEqual(['empty']);
  });

  test('the length is counted in characters, after tidying', () => {
    expect(read(nameLine, ` ${'x'.repeat(80)} `)).toBe('x'.repeat(80));
    expect(read(nameLine, 'x'.repeat(81))).toEqual(['too-long']);
    expect(read(nameLine, '🙂'.repeat(80))).toBe('🙂'.repeat(80));
    expect(read(nameLine, '🙂'.repeat(81))).toEqual(['too-long']);
    expect(read(nameLine, 'x'.repeat(10_000))).toEqual(['too-long']);
  });

  test.each([[undefined], [null], [7], [['Ana']], [{}]])('%j is no text', (value) => {
    expect(nameLine.safeParse(value).success).toBe(false);
  });
});

describe('an e-mail address', () => {
  test.each([
    ['ana@lumen.example', 'ana@lumen.example'],
    ['  Ana@Lumen.Example ', 'ana@lumen.example'],
    ['Ana Ferrer <ana@lumen.example>', 'ana@lumen.example'],
    ['"Ferrer, Ana" <Ana@lumen.example> ', 'ana@lumen.example'],
    ['<ana@lumen.example>', 'ana@lumen.example'],
    ['mailto:ana@lumen.example', 'ana@lumen.example'],
    ['MAILTO: ana@lumen.example', 'ana@lumen.example'],
    ['<mailto:ana@lumen.example>', 'ana@lumen.example'],
    ['mailto:mailto:ana@lumen.example', 'ana@lumen.example'],
    ['ana.ferrer+news@mail.lumen.example', 'ana.ferrer+news@mail.lumen.example'],
    ["o'neill@lumen.example", "o'neill@lumen.example"],
    ['josé@españa.example', 'josé@españa.example'],
    ['ana@xn--espaa-rta.example', 'ana@xn--espaa-rta.example'],
    ['ana@lumen.xn--p1ai', 'ana@lumen.xn--p1ai'],
    ['a@b.co', 'a@b.co'],
    ['ana@3com.example', 'ana@3com.example'],
    ['ana\u200b@lumen.example', 'ana@lumen.example'],
  ])('%j is kept as %s', (text, kept) => {
    expect(read(email, text)).toBe(kept);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['<>', 'empty'],
    ['ana', 'email-no-at'],
    ['ana.lumen.example', 'email-no-at'],
    ['ana@lumen.example, bruno@lumen.example', 'email-several'],
    ['ana@lumen.example;bruno@lumen.example', 'email-several'],
    ['ana@bruno@lumen.example', 'email-several'],
    ['ana ferrer@lumen.example', 'email-space'],
    ['ana@ lumen.example', 'email-space'],
    ['@lumen.example', 'email-no-name'],
    ['.ana@lumen.example', 'email-no-name'],
    ['ana.@lumen.example', 'email-no-name'],
    ['a..b@lumen.example', 'email-no-name'],
    ['ana@', 'email-domain'],
    ['ana@lumen', 'email-domain'],
    ['ana@lumen.', 'email-domain'],
    ['ana@.example', 'email-domain'],
    ['ana@lumen..example', 'email-domain'],
    ['ana@-lumen.example', 'email-domain'],
    ['ana@lumen-.example', 'email-domain'],
    ['ana@lumen_x.example', 'email-domain'],
    ['ana@lumen.e', 'email-domain'],
    ['ana@192.168.0.1', 'email-domain'],
    [`ana@${'x'.repeat(64)}.example`, 'email-domain'],
  ])('%j is refused as %s', (text, problem) => {
    expect(read(email, text)).toEqual([problem]);
  });

  test('an address of 254 characters is kept, one more is too long', () => {
    const rest = `@${'d'.repeat(60)}.example`;
    const long = 'x'.repeat(254 - rest.length) + rest;
    expect(read(email, long)).toBe(long);
    expect(read(email, `x${long}`)).toEqual(['too-long']);
  });

  test.each([
    '<'.repeat(200_000),
    '<a>'.repeat(70_000),
    'a.'.repeat(100_000),
    `a@${'a.'.repeat(100_000)}`,
    `a@${'a-'.repeat(100_000)}`,
    ' '.repeat(200_000),
  ])('an endless one is refused, and not only after minutes (case %#)', (text) => {
    expect(email.safeParse(text).success).toBe(false);
  });
});

/** Texts of what people and machines put in: marks, joiners, addresses, halves of characters. */
const odd = fc.constantFrom(
  ...['mailto:', 'MAILTO:', '<', '>', '@', '.', ' ', '\u0301', '\u030c', 'J', 'İ', 'Σ', 'K', 'ß'],
  ...['\u200b', '\u200d', '\u202e', '\ufe0f', '\ud83d', '\ude42', 'e', 'ana@lumen.example', ' <'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(odd, { maxLength: 10 }).map((parts) => parts.join('')),
);

test('what is tidy stays as it is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const tidy of [tidyLine, tidyEmail]) expect(tidy(tidy(text))).toBe(tidy(text));
    }),
    { numRuns: 5000 },
  );
});

test('what was read is read again as the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const field of [nameLine, email]) {
        const parsed = field.safeParse(text);
        if (parsed.success) expect(field.parse(parsed.data)).toBe(parsed.data);
      }
    }),
    { numRuns: 5000 },
  );
});
