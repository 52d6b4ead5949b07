import type { Page } from 'playwright/test';
import { expect } from '../site.ts';

/** Holds back what the page asks of its workers until the test lets it go, or breaks them. */
export async function holdBack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      document.documentElement.dataset['asked'] = 'yes';
      addEventListener('test-release', () => post.call(this, message), { once: true });
      addEventListener('test-break', () => this.dispatchEvent(new Event('error')), { once: true });
    };
  });
}

/** Waits until a worker was asked, and looks away again. */
export async function atWork(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  await page.evaluate(() => delete document.documentElement.dataset['asked']);
}
