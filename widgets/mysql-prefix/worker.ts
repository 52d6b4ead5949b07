import type { ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import { type Inspection, inspect } from '#widgets/mysql-prefix/inspect.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';

export type Question = { id: number; bytes: Uint8Array; options: ConvertOptions };
export type Answer = { id: number; inspection?: Inspection; failed?: string };

/** Converts large files beside the page, so that the page goes on answering. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, bytes, options } = data;
  try {
    postMessage({ id, inspection: inspect(convert, bytes, options) } satisfies Answer);
  } catch (error) {
    postMessage({ id, failed: String(error) } satisfies Answer);
  }
});
