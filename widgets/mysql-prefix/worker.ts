import type { ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import { type Answered, inspectAnyway } from '#widgets/mysql-prefix/inspect.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';

export type Question = { id: number; bytes: Uint8Array; options: ConvertOptions };
export type Ready = { ready: true };
export type Answer = { id: number; answered: Answered };

/** Converts large files beside the page, so that the page goes on answering. */
addEventListener('message', ({ data: { id, bytes, options } }: MessageEvent<Question>) => {
  postMessage({ id, answered: inspectAnyway(convert, bytes, options) } satisfies Answer);
});

postMessage({ ready: true } satisfies Ready);
