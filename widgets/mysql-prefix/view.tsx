import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { archive as makeArchive } from '#widgets/mysql-prefix/archive.ts';
import { download } from '#widgets/mysql-prefix/deliver.ts';
import { Settings } from '#widgets/mysql-prefix/form.tsx';
import type { Converter, Result, State } from '#widgets/mysql-prefix/model.ts';
import { Press } from '#widgets/mysql-prefix/parts.tsx';
import { FileResult } from '#widgets/mysql-prefix/result.tsx';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

type Props = { converter: Converter; words: Words; archive: typeof makeArchive };

/** The whole converter: what goes in, and below it what comes out. */
export function ConverterView({ converter, words, archive }: Props): JSX.Element {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => converter.subscribe(() => redraw(undefined)), [converter]);
  const { progress, results } = converter.state.value;
  return (
    <div class="converter-app" data-state={progress ? 'busy' : 'ready'}>
      <Assurance words={words} />
      <Settings converter={converter} words={words} />
      {progress && <progress aria-label={words.result} value={progress.done} max={progress.of} />}
      <p role="status" class={results.length > 0 ? 'hidden' : undefined}>
        {announcement(converter.state.value, words)}
      </p>
      {results.length > 0 && (
        <section class="converter-results">
          <h3 tabIndex={-1} data-result>
            {words.result}
          </h3>
          <p class="converter-found">{words.done(results.length, editsOf(results))}</p>
          {results.length > 1 && (
            <Press
              onPress={() => download(words.zipName, zip(results, archive), 'application/zip')}
            >
              {words.downloadAll}
            </Press>
          )}
          {results.map((result, at) => (
            <FileResult key={at} converter={converter} result={result} words={words} />
          ))}
        </section>
      )}
    </div>
  );
}

function Assurance({ words }: { words: Words }): JSX.Element {
  return (
    <div class="converter-promise">
      <p>{words.promise}</p>
      <details>
        <summary>{words.check}</summary>
        {words.checkText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </div>
  );
}

function announcement({ progress, results }: State, words: Words): string {
  if (progress) return words.working(progress.done, progress.of);
  return results.length > 0 ? words.done(results.length, editsOf(results)) : '';
}

function editsOf(results: readonly Result[]): number {
  return results.reduce(
    (sum, { inspection }) => sum + (inspection?.conversion.edits.length ?? 0),
    0,
  );
}

/** Files that could not be converted are in it as they were. */
function zip(results: readonly Result[], archive: typeof makeArchive): Uint8Array<ArrayBuffer> {
  return archive(
    results.map(({ source, inspection }) => ({
      name: source.name,
      bytes: inspection?.conversion.bytes ?? source.bytes,
    })),
  );
}
