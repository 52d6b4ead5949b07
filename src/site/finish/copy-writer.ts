import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { markdownAddress } from '#feeds/addresses.ts';
import { markdownCopy } from '#feeds/markdown/copy.ts';
import { type Addresses, addressesOf } from '#feeds/markdown/guide-links.ts';
import type { CopySource } from '#feeds/markdown/source.ts';
import { withoutFrontMatter } from '#markdown/front-matter.ts';
import { builtFile } from '#site/built-file.ts';

/** Writes the Markdown copies of guides one by one, so that pages need not wait for all of them. */
export class CopyWriter {
  readonly #folder: string;
  readonly #addresses: Addresses;
  readonly #waiting: CopySource[];

  /** @param folder of the built site */
  constructor(folder: string, guides: readonly CopySource[]) {
    this.#folder = folder;
    this.#addresses = addressesOf(guides);
    this.#waiting = [...guides];
  }

  /**
   * @returns whether there was a copy to write
   * @throws when a guide cannot be read or links to none, or when its copy cannot be written
   */
  writeNext(): boolean {
    const guide = this.#waiting.pop();
    if (!guide) return false;
    const body = withoutFrontMatter(readFileSync(guide.file, 'utf8'));
    const file = builtFile(markdownAddress(guide.address), this.#folder);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdownCopy(guide, body, this.#addresses));
    return true;
  }
}
