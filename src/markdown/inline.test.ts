import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inlineHtml, inlineText } from '#markdown/inline.ts';

const spanish = resolve('content/es/billing/invoices.mdx');
const german = resolve('content/de/billing/invoices.mdx');

test('one paragraph comes without its frame', () => {
  expect(inlineHtml('Una **factura**.', spanish)).toBe('Una <strong>factura</strong>.');
});

test('quotes are set in the language of the file', () => {
  expect(inlineHtml('"así"', spanish)).toBe('«así»');
  expect(inlineHtml('"so"', german)).toBe('„so“');
});

test('a link between files becomes an address with its anchor', () => {
  expect(inlineHtml('[x](payment-reminder.mdx#steps)', german)).toBe(
    '<a href="/de/abrechnung/zahlungserinnerung/#steps">x</a>',
  );
  expect(inlineHtml('[x](../security/two-factor-disable.mdx)', spanish)).toBe(
    '<a href="/es/seguridad/desactivar-2fa/">x</a>',
  );
});

test('HTML that somebody writes is shown, not obeyed', () => {
  expect(inlineHtml('<script>alert(1)</script>', spanish)).toBe(
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  );
});

test('plain text has neither markup nor entities', () => {
  expect(inlineText('**A** & [b](payment-reminder.mdx) "c"', spanish)).toBe('A & b «c»');
});
