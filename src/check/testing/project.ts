import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#check/check.ts';
import type { Problem } from '#check/problem.ts';
import {
  exampleCategories,
  exampleGuide,
  exampleTerms,
  exampleWalkthrough,
} from '#check/testing/example.ts';
import type { Locale } from '#i18n/locales.ts';

/** The guide that has a walkthrough; below everything else, it shows it. */
function practised(locale: Locale, path: string): string {
  return `${exampleGuide(locale, path, 'invoices', 'billing/orders')}\n<Practice />\n`;
}

/** A project's files by their path; a test spoils them before they are written. */
export class Project {
  readonly files = new Map<string, string | Uint8Array>([
    ['content/es/billing/invoices.mdx', practised('es', 'ver')],
    ['content/de/billing/invoices.mdx', practised('de', 'sehen')],
    ['content/es/billing/orders.mdx', exampleGuide('es', 'pedidos', 'orders', 'billing/invoices')],
    [
      'content/de/billing/orders.mdx',
      exampleGuide('de', 'bestellungen', 'orders', 'billing/invoices'),
    ],
    ['content/walkthroughs/billing/invoices.yaml', exampleWalkthrough],
    ['content/categories.yaml', exampleCategories],
    ['content/journeys.yaml', '[]\n'],
    ['content/terms.yaml', exampleTerms],
  ]);

  text(file: string): string {
    return String(this.files.get(`content/${file}`) ?? '');
  }

  write(file: string, text: string | Uint8Array): this {
    this.files.set(file, text);
    return this;
  }

  remove(file: string): this {
    this.files.delete(`content/${file}`);
    return this;
  }

  /** @throws when the file does not hold the text, so that no test spoils nothing. */
  replace(file: string, old: string, text: string): this {
    if (!this.text(file).includes(old)) throw new Error(`${file} does not hold ${old}`);
    return this.write(
      `content/${file}`,
      this.text(file).replace(old, () => text),
    );
  }

  /** The same in both languages of a guide. */
  both(old: string, text: string): this {
    return this.replace(es, old, text).replace(de, old, text);
  }

  check(today = '2026-11-23'): Problem[] {
    const root = mkdtempSync(join(tmpdir(), 'vademecum-content-'));
    try {
      for (const [file, text] of this.files) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      return checkContent(root, { today });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  /** Every problem as text: place and kind, what is wrong, how to mend it. */
  told(today?: string): string {
    return this.check(today)
      .map(
        ({ file, line, column, kind, message, remedy }) =>
          `${file}:${line}:${column} ${kind}\n${message}\n${remedy}`,
      )
      .join('\n\n');
  }
}

export const es = 'es/billing/invoices.mdx';
export const de = 'de/billing/invoices.mdx';
export const practice = 'walkthroughs/billing/invoices.yaml';

export function project(): Project {
  return new Project();
}
