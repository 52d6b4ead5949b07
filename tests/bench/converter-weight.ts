import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of the converter's code with all applications, minified and compressed with Brotli. */
export async function weighConverter(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { output: { minify: true } },
      lib: { entry: 'widgets/mysql-prefix/logic.ts', formats: ['es'], fileName: 'logic' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  return chunk?.type === 'chunk' ? brotliCompressSync(chunk.code).length : Number.NaN;
}
