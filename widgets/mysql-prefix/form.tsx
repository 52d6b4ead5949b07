import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Direction } from '#widgets/mysql-prefix/conversion.ts';
import { distinctNames } from '#widgets/mysql-prefix/distinct-names.ts';
import { droppedFiles, type Refused, readFiles, readPasted } from '#widgets/mysql-prefix/intake.ts';
import type { Converter } from '#widgets/mysql-prefix/model.ts';
import { Press } from '#widgets/mysql-prefix/parts.tsx';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

type Props = { converter: Converter; words: Words };

const directions: readonly Direction[] = ['add', 'remove'];

/** What is to be converted, and how. */
export function Settings({ converter, words }: Props): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const done = await converter.convert();
    const next = done
      ? form.current?.parentElement?.querySelector<HTMLElement>('[data-result]')
      : form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    next?.focus();
  };
  return (
    <form ref={form} class="converter-form" noValidate autocomplete="off" onSubmit={submit}>
      <PrefixField converter={converter} words={words} />
      <DirectionField converter={converter} words={words} />
      <Files converter={converter} words={words} />
      <div class="converter-buttons">
        <Press type="submit" main>
          {words.convert}
        </Press>
        <Press
          onPress={() => {
            converter.clear();
            form.current?.querySelector('input')?.focus();
          }}
        >
          {words.clear}
        </Press>
      </div>
    </form>
  );
}

function PrefixField({ converter, words }: Props): JSX.Element {
  const id = useId();
  const { prefix, prefixProblem } = converter.state.value;
  return (
    <div class="converter-field">
      <label for={id}>{words.prefix}</label>
      <input
        id={id}
        class="converter-prefix"
        value={prefix}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={prefixProblem ? 'true' : undefined}
        aria-describedby={`${prefixProblem ? `${id}-error ` : ''}${id}-hint`}
        onInput={({ currentTarget }) => converter.setPrefix(currentTarget.value)}
      />
      {prefixProblem && (
        <p class="converter-error" id={`${id}-error`}>
          {words.prefixProblems[prefixProblem]}
        </p>
      )}
      <div class="converter-hint" id={`${id}-hint`}>
        <p>{words.prefixHint}</p>
        <p>{words.prefixSource}</p>
      </div>
    </div>
  );
}

function DirectionField({ converter, words }: Props): JSX.Element {
  const name = useId();
  return (
    <fieldset class="converter-field converter-choice">
      <legend>{words.direction}</legend>
      {directions.map((direction) => (
        <label key={direction}>
          <input
            type="radio"
            name={name}
            checked={converter.state.value.direction === direction}
            onChange={() => converter.setDirection(direction)}
          />
          <span>
            {words.directions[direction]}{' '}
            <span class="converter-hint">{words.directionHints[direction]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Text that is dragged into the field is left to the browser. */
function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

const canRead = 'arrayBuffer' in Blob.prototype;

function Files({ converter, words }: Props): JSX.Element {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { pasted, pasteProblem } = converter.state.value;
  const take = async (files: readonly File[], refused: readonly Refused[] = []) => {
    const read = await readFiles(files);
    converter.take({ ...read, refused: [...refused, ...read.refused] });
  };
  const problem =
    pasteProblem && (pasteProblem === 'nothing' ? words.nothing : words.refused[pasteProblem]);
  return (
    <fieldset
      class={`converter-field converter-files${isOver ? ' converter-over' : ''}`}
      onDragOver={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!event.dataTransfer || !bringsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const { files, refused } = droppedFiles(event.dataTransfer);
        void take(files, refused);
      }}
    >
      <legend class="hidden">{words.files}</legend>
      <label for={`${id}-text`}>{words.paste}</label>
      <textarea
        id={`${id}-text`}
        rows={6}
        value={pasted}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="ltr"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${problem ? `${id}-error ` : ''}${id}-hint`}
        onInput={({ currentTarget }) => converter.setPasted(currentTarget.value)}
        onPaste={(event) => {
          if (!event.clipboardData) return;
          const { files, problem } = readPasted(event.clipboardData);
          if (files.length === 0 && !problem) return;
          event.preventDefault();
          if (problem) converter.refusePaste(problem);
          else void take(files);
        }}
      />
      {problem && (
        <p class="converter-error" id={`${id}-error`} role="alert">
          {problem}
        </p>
      )}
      {canRead ? (
        <p class="converter-choose">
          <input
            id={`${id}-files`}
            class="hidden"
            type="file"
            multiple
            onChange={async ({ currentTarget }) => {
              await take([...(currentTarget.files ?? [])]);
              // So that the same file can be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
          <label class="converter-button" for={`${id}-files`}>
            {words.choose}
          </label>
          <span class="converter-hint">{words.chooseOr}</span>
        </p>
      ) : (
        <p>{words.noFileApi}</p>
      )}
      <p class="converter-hint" id={`${id}-hint`}>
        {words.pasteHint}
      </p>
      <Taken converter={converter} words={words} />
    </fieldset>
  );
}

/** What was taken in, and what was not, and why. */
function Taken({ converter, words }: Props): JSX.Element {
  const { files, refused, leftOut } = converter.state.value;
  const names = distinctNames(files.map(({ name }) => name));
  return (
    <div role="status" class="converter-taken-in">
      {files.length > 0 && (
        <ul class="converter-list" aria-label={words.chosen}>
          {files.map((file, at) => (
            <li key={at} class="converter-taken">
              <bdi translate={false}>{names[at]}</bdi>
              <span class="converter-hint">{words.size(file.bytes.length)}</span>
              <button
                type="button"
                class="converter-drop"
                aria-label={words.dropFile(names[at] ?? '')}
                onClick={() => converter.drop(file)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {refused.map(({ name, why }, at) => (
        <p key={at} class="converter-error">
          <strong translate={false}>{name}</strong>: {words.refused[why]}
        </p>
      ))}
      {leftOut > 0 && <p class="converter-error">{words.leftOut(leftOut)}</p>}
    </div>
  );
}
