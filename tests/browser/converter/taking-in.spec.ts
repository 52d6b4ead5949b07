import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from '../site.ts';
import { languages, long, open, short } from './converter.ts';

for (const words of Object.values(languages)) {
  test(`${words.address}: a dropped folder is named and not opened, also where a browser cannot tell one`, async ({
    page,
  }) => {
    const converter = await open(page, words);
    await drop(page, { files: [{ name: 'wp-config.php', text: short }], folder: 'fotos' });
    await expect(converter).toContainText(words.folder);
    await expect(converter.locator('.converter-taken')).toHaveText([/^wp-config\.php/]);
    await drop(page, { folder: 'fotos', tellsFolders: false });
    await expect(converter.locator('.converter-error')).toContainText(words.unreadable);
  });
}

const words = languages.es;

test('what is pasted and is no text of a file says what to do, and a picture beside a text does no harm', async ({
  page,
}) => {
  const converter = await open(page, words);
  await page.getByLabel(words.prefix).fill('wxyz');
  const field = page.getByLabel(words.paste);
  for (const [text, told] of [
    [`PNG\0\u0001${'\ufffd'.repeat(50)}`, /binario/],
    [[...'<?php $a = 1;'].join('\0'), /UTF-16/],
    ['// filler\n'.repeat(500_001), /más de 5 MB/],
  ] as const) {
    await paste(page, { text });
    await expect(field).toHaveAccessibleDescription(told);
    await expect(field).toHaveValue('');
  }
  await paste(page, { picture: true });
  await expect(converter).toContainText('image.png: No es un archivo de texto');
  await expect(field).toHaveValue('');
  await paste(page, { picture: true, text: short });
  await expect(field).toHaveValue(short);
  await expect(field).not.toHaveAttribute('aria-invalid');
  await page.getByRole('button', { name: words.show }).click();
  await expect(converter.locator('.converter-change')).toHaveCount(2);
});

/** Pastes into the field: the event, and what the browser does with a text when nobody keeps it from doing so. */
async function paste(page: Page, pasted: { text?: string; picture?: boolean }): Promise<void> {
  await page.getByLabel(words.paste).evaluate((field, { text, picture }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.items.add(text, 'text/plain');
    const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]);
    if (picture) data.items.add(new File([png], 'image.png', { type: 'image/png' }));
    const isLeft = field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    if (!isLeft || text === undefined) return;
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, pasted);
}

test('several dropped files are all taken in, two of the same name apart, and a text is left to the browser', async ({
  page,
}) => {
  const converter = await open(page, words);
  const name = 'wp-config.php';
  await drop(page, {
    files: [
      { name, text: short },
      { name: 'empty.php', text: '' },
    ],
  });
  await drop(page, { files: [{ name, text: `${short}// second\n` }] });
  const taken = converter.locator('.converter-taken bdi');
  await expect(taken).toHaveText([name, 'wp-config-2.php']);
  expect(await drop(page, { text: short })).toBe(true);
  await page.getByLabel(words.prefix).fill('wxyz');
  await page.getByRole('button', { name: words.show }).click();
  await expect(converter.getByRole('article')).toHaveCount(2);
  const second = converter.getByRole('article', { name: 'wp-config-2.php' });
  await expect(second).toContainText('Aplicación reconocida: WordPress');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.all }).click();
  const files = unzipSync(readFileSync(await (await downloading).path()));
  expect(Object.keys(files)).toEqual([name, 'wp-config-2.php']);
  expect(Buffer.from(files['wp-config-2.php'] ?? []).toString()).toBe(`${long}// second\n`);
  await converter.getByRole('button', { name: 'Quitar wp-config-2.php de la lista' }).click();
  await expect(taken).toHaveText([name]);
});

type Dropped = {
  files?: readonly { name: string; text: string }[];
  folder?: string;
  text?: string;
  /** Whether the browser has `webkitGetAsEntry`. */
  tellsFolders?: boolean;
};

/**
 * Drops files where they belong. A script cannot make a folder: what stands for it answers as Chromium does for one that is
 * dropped, and cannot be read.
 * @returns whether the browser may still do what it does with it
 */
function drop(page: Page, dropped: Dropped): Promise<boolean> {
  return page
    .locator('.converter-files')
    .evaluate((place, { files = [], folder, text, tellsFolders = true }: Dropped) => {
      const data = new DataTransfer();
      for (const each of files) data.items.add(new File([each.text], each.name));
      if (folder) data.items.add(new File([], folder));
      if (text) data.items.add(text, 'text/plain');
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function () {
        return (this as File).name === folder
          ? Promise.reject(new DOMException('A folder', 'NotFoundError'))
          : read.call(this);
      };
      DataTransferItem.prototype.webkitGetAsEntry = function () {
        const name = this.getAsFile()?.name ?? '';
        return { isDirectory: name === folder, name } as FileSystemEntry;
      };
      if (!tellsFolders) Reflect.deleteProperty(DataTransferItem.prototype, 'webkitGetAsEntry');
      const say = (type: string) =>
        place.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      say('dragover');
      return say('drop');
    }, dropped);
}
