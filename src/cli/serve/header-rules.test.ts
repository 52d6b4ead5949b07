import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules, prefixHeaderPaths } from '#cli/serve/header-rules.ts';

const text = `# for all
/*
  X-Frame-Options: DENY
  Content-Security-Policy: frame-ancestors 'none'; report-to https://a.example

/_astro/*
  Cache-Control: immutable
/es/
  Cache-Control: no-cache
`;

function headersOf(path: string) {
  return Object.fromEntries(headersFor(parseHeaderRules(text), path));
}

describe('a _headers file', () => {
  test('gives an address the headers of every pattern it fits', () => {
    expect(headersOf('/_astro/page.a1b2.css')).toEqual({
      'X-Frame-Options': 'DENY',
      'Content-Security-Policy': "frame-ancestors 'none'; report-to https://a.example",
      'Cache-Control': 'immutable',
    });
  });

  test('a pattern without an asterisk fits one address only', () => {
    expect(headersOf('/es/')['Cache-Control']).toBe('no-cache');
    expect(headersOf('/es/facturas/')).not.toHaveProperty('Cache-Control');
  });

  test('a dot in a pattern is a dot', () => {
    const rules = parseHeaderRules('/a.js\n  X-Test: 1');
    expect(headersFor(rules, '/axjs').size).toBe(0);
  });

  test('two rules with one header give both values, as the hosts do', () => {
    const rules = parseHeaderRules('/*\n  X-Test: 1\n/es/*\n  X-Test: 2');
    expect(headersFor(rules, '/es/').get('X-Test')).toBe('1, 2');
  });

  test('may end its lines as Windows does', () => {
    expect(parseHeaderRules('/*\r\n  X-Test: 1\r\n')).toEqual([
      { pattern: '/*', headers: [['X-Test', '1']] },
    ]);
  });

  test('a line that is neither path nor header is named', () => {
    expect(() => parseHeaderRules('/*\n  X-Test 1')).toThrow(
      '_headers, line 2: "X-Test 1" is neither a path nor a header. ' +
        'Write a path at the beginning of a line, and below it, indented, "Name: value".',
    );
  });

  test('can be moved below a base path', () => {
    const rules = parseHeaderRules(prefixHeaderPaths(text, '/handbuch/'));
    expect(rules.map(({ pattern }) => pattern)).toEqual([
      '/handbuch/*',
      '/handbuch/_astro/*',
      '/handbuch/es/',
    ]);
    expect(prefixHeaderPaths(text, '/')).toBe(text);
  });
});
