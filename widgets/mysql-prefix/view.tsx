import type { JSX } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { archive as makeArchive } from '#widgets/mysql-prefix/archive.ts';
import { download } from '#widgets/mysql-prefix/deliver.ts';
import { distinctNames } from '#widgets/mysql-prefix/distinct-names.ts';
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
  const { progress, results, cancelled } = converter.state.value;
  const isSaidBelow = results.length > 0 && !cancelled;
  return (
    <div class="converter-app" data-state={progress ? 'busy' : 'ready'}>
      <Assurance words={words} />
      <Settings converter={converter} words={words} />
      <p role="status" class={isSaidBelow ? 'hidden' : undefined}>
        {announcement(converter.state.value, words)}
      </p>
      <div class="converter-out">
        {results.length > 0 && (
          <Results converter={converter} words={words} archive={archive} results={results} />
        )}
        {progress && <Working converter={converter} words={words} progress={progress} />}
      </div>
    </div>
  );
}

function Results({
  converter,
  words,
  archive,
  results,
}: Props & { results: readonly Result[] }): JSX.Element {
  const names = distinctNames(results.map(({ source }) => source.name));
  return (
    <section class="converter-results">
      <h3 tabIndex={-1} data-result>
        {words.result}
      </h3>
      <p class="converter-found">{summary(results, words)}</p>
      {results.length > 1 && (
        <Press onPress={() => download(words.zipName, zip(results, archive), 'application/zip')}>
          {words.downloadAll}
        </Press>
      )}
      {results.map((result, at) => (
        <FileResult
          key={at}
          converter={converter}
          result={result}
          name={names[at] ?? ''}
          words={words}
        />
      ))}
    </section>
  );
}

type Progress = NonNullable<State['progress']>;

/** Stays in sight while somebody waits for it, wherever in the results they are. */
function Working({
  converter,
  words,
  progress,
}: Omit<Props, 'archive'> & { progress: Progress }): JSX.Element {
  const here = useRef<HTMLDivElement>(null);
  // Of one file nobody knows how far it is.
  const known = progress.of > 1 ? { value: progress.done, max: progress.of } : {};
  return (
    <div ref={here} class="converter-working">
      <progress aria-label={words.progress} {...known} />
      <Press
        onPress={() => {
          const app = here.current?.closest('.converter-app');
          converter.cancel();
          const next = '[data-result], [type=submit]';
          [...(app?.querySelectorAll<HTMLElement>(next) ?? [])]
            .at(-1)
            ?.focus({ preventScroll: true });
        }}
      >
        {words.cancel}
      </Press>
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

function announcement({ progress, results, cancelled }: State, words: Words): string {
  if (progress) return words.working(progress.done, progress.of);
  if (cancelled) return words.cancelled;
  return results.length > 0 ? summary(results, words) : '';
}

function summary(results: readonly Result[], words: Words): string {
  const inspections = results.flatMap(({ inspection }) => inspection ?? []);
  const edits = inspections.reduce((sum, { conversion }) => sum + conversion.edits.length, 0);
  return words.done(inspections.length, edits, results.length - inspections.length);
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
