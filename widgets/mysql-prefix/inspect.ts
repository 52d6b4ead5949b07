import type { Conversion, ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import { byteString } from '#widgets/mysql-prefix/lines.ts';
import { findSecrets, type Range } from '#widgets/mysql-prefix/secrets.ts';

export type Convert = (bytes: Uint8Array, options: ConvertOptions) => Conversion;

/** What is found in one file: its conversion, and what must not be shown of it. */
export type Inspection = { conversion: Conversion; secrets: readonly Range[] };

/** Why there is none: the rules broke on the file, or what should have applied them stopped or did not answer. */
export type Failure = 'failed' | 'worker-lost' | 'no-answer';

export type Answered = { inspection: Inspection } | { failure: Failure | 'cancelled' };

export function inspect(convert: Convert, bytes: Uint8Array, options: ConvertOptions): Inspection {
  return { conversion: convert(bytes, options), secrets: findSecrets(byteString(bytes)) };
}

/** Whatever happens, there is an answer. */
export function inspectAnyway(
  convert: Convert,
  bytes: Uint8Array,
  options: ConvertOptions,
): Answered {
  try {
    return { inspection: inspect(convert, bytes, options) };
  } catch {
    return { failure: 'failed' };
  }
}
