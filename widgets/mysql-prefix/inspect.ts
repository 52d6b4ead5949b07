import type { Conversion, ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import { byteString } from '#widgets/mysql-prefix/lines.ts';
import { findSecrets, type Range } from '#widgets/mysql-prefix/secrets.ts';

export type Convert = (bytes: Uint8Array, options: ConvertOptions) => Conversion;

/** What is found in one file: its conversion, and what must not be shown of it. */
export type Inspection = { conversion: Conversion; secrets: readonly Range[] };

export function inspect(convert: Convert, bytes: Uint8Array, options: ConvertOptions): Inspection {
  return { conversion: convert(bytes, options), secrets: findSecrets(byteString(bytes)) };
}
