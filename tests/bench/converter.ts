import { readFileSync } from 'node:fs';
import { parser } from '@lezer/php';
import phpParser from 'php-parser';
import { readCorpus } from '#widgets/mysql-prefix/corpus/read-corpus.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';
import { weighConverter } from './converter-weight.ts';
import { median } from './median.ts';

/** Of each in turn, so that all of them run warm and in the same minute; the first is not counted. */
const rounds = 9;
const bytesAtLeast = 1_000_000;
const aimBytes = 9000;
const budgetBytes: number = JSON.parse(readFileSync('package.json', 'utf8')).budgets.converter
  .codeBytes;

/** Converts one megabyte of PHP and lets two parsers read the same; then weighs the code of the converter. */
export async function benchConverter(): Promise<void> {
  const text = manyFiles();
  const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
  const megabytes = bytes.length / 1e6;
  const engine = new phpParser.Engine({ parser: { version: '8.4', suppressErrors: true } });
  const speeds = speedsOf(megabytes, {
    converter: () => convert(bytes, { prefix: 'wxyz_', direction: 'add' }),
    'php-parser': () => engine.parseCode(text, 'file.php'),
    '@lezer/php': () => parser.parse(text),
  });
  console.log(`one file of ${megabytes.toFixed(2)} MB of PHP, MB/s`);
  for (const [name, each] of Object.entries(speeds)) {
    const ratio = (speeds.converter / each).toFixed(2);
    console.log(`  ${name}: ${each.toFixed(1)}${name === 'converter' ? '' : `; ratio ${ratio}`}`);
  }
  const weight = await weighConverter();
  const verdict = weight <= aimBytes ? 'within' : 'over';
  console.log(`code of the converter, Brotli: ${weight} bytes, ${verdict} the aim of ${aimBytes}`);
  console.log(`  budget ${budgetBytes}\n`);
}

/** The sound PHP files of the corpus in one file, again and again. */
function manyFiles(): string {
  const bodies = readCorpus()
    .map(({ before }) => Buffer.from(before).toString('latin1'))
    .filter((text) => text.startsWith('<?php') && !/\?>|__halt_compiler|unclosed|<<</.test(text))
    .filter((text) => parses(text))
    .map((text) => text.slice(5));
  let text = '<?php\n';
  while (text.length < bytesAtLeast) text += bodies.join('\n');
  return text;
}

function parses(text: string): boolean {
  try {
    new phpParser.Engine({ parser: { version: '8.4' } }).parseCode(text, 'file.php');
    return true;
  } catch {
    return false;
  }
}

/** Megabytes per second. */
function speedsOf<Name extends string>(
  megabytes: number,
  readers: Record<Name, () => unknown>,
): Record<Name, number> {
  const names = Object.keys(readers) as Name[];
  const seconds = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const start = performance.now();
      readers[name]();
      if (round > 0) seconds.get(name)?.push((performance.now() - start) / 1000);
    }
  const speeds = names.map((name) => [name, megabytes / median(seconds.get(name) ?? [])] as const);
  return Object.fromEntries(speeds) as Record<Name, number>;
}
