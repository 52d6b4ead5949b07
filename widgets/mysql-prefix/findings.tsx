import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Change, changes } from '#widgets/mysql-prefix/changes.ts';
import type { CannotKnow, LeftAlone, Place, Warning } from '#widgets/mysql-prefix/conversion.ts';
import { excerpts, type ShownLine } from '#widgets/mysql-prefix/excerpt.ts';
import type { Inspection } from '#widgets/mysql-prefix/inspect.ts';
import { type Piece, pieces } from '#widgets/mysql-prefix/lines.ts';
import type { Result } from '#widgets/mysql-prefix/model.ts';
import { Coded, Limited, Line } from '#widgets/mysql-prefix/parts.tsx';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

type Props = { result: Result; inspection: Inspection; words: Words };

/** Each changed line as it was and as it is, and why. */
export function Changes({ result, inspection, words }: Props): JSX.Element {
  const list = changes({ before: result.source.bytes, ...inspection });
  if (list.length === 0) return <p>{words.unchanged}</p>;
  return (
    <Limited
      items={list}
      most={50}
      words={words}
      draw={(change) => <ChangedLine key={change.line} change={change} words={words} />}
    />
  );
}

function ChangedLine({ change, words }: { change: Change; words: Words }): JSX.Element {
  return (
    <li class="converter-change">
      <p class="converter-where">{words.line(change.line)}</p>
      <p class="converter-line converter-before">
        <span class="converter-side">− {words.before}</span>
        <Line pieces={change.before} words={words} />
      </p>
      <p class="converter-line converter-after">
        <span class="converter-side">+ {words.after}</span>
        <Line pieces={change.after} words={words} />
      </p>
      {change.edits.map(({ start, setting, key, why }) => (
        <p key={start} class="converter-why">
          <Coded text={words.why[why](setting, key)} code={key} />
        </p>
      ))}
    </li>
  );
}

export function LeftAloneList({ result, inspection, words }: Props): JSX.Element | null {
  const { leftAlone } = inspection.conversion;
  if (leftAlone.length === 0) return null;
  return (
    <section class="converter-part">
      <h5>{words.leftAlone(leftAlone.length)}</h5>
      <Limited
        items={leftAlone}
        most={30}
        words={words}
        draw={(one: LeftAlone, at) => (
          <li key={at}>
            <span class="converter-where">{words.line(one.line)}</span>{' '}
            <code translate={false}>{one.key}</code>{' '}
            {one.why !== 'empty' && (
              <span class="converter-value">
                <Line pieces={valueAt(result, inspection, one)} words={words} />
              </span>
            )}
            <span class="converter-reason">{words.leftAloneWhy[one.why]}</span>
          </li>
        )}
      />
    </section>
  );
}

/** A value as it stands in the file, without what is secret. */
export function valueAt(result: Result, { secrets }: Inspection, place: Place): Piece[] {
  return pieces(result.source.bytes, place, [], secrets);
}

export function CannotKnowList({ inspection, words }: Props): JSX.Element | null {
  const { cannotKnow } = inspection.conversion;
  if (cannotKnow.length === 0) return null;
  return (
    <section class="converter-part converter-unknown">
      <h5>{words.cannotKnow}</h5>
      <Limited
        items={cannotKnow}
        most={30}
        words={words}
        draw={(one: CannotKnow, at) => (
          <li key={at}>
            {one.why !== 'missing' && (
              <>
                <span class="converter-where">{words.line(one.line)}</span>{' '}
              </>
            )}
            <Coded text={words.cannotKnowWhy[one.why](one.setting, one.look)} code={one.look} />
          </li>
        )}
      />
    </section>
  );
}

export function Warnings({ inspection, words }: Props): JSX.Element | null {
  const { warnings } = inspection.conversion;
  if (warnings.length === 0) return null;
  return (
    <Limited
      items={warnings}
      most={20}
      words={words}
      draw={(warning: Warning, at) => (
        <li key={at} class="converter-warning">
          <strong>{words.warning}</strong>
          {warning.place && <> · {words.line(warning.place.line)}</>}:{' '}
          <Coded text={words.warnings[warning.code](warning)} code={warning.name ?? ''} />
        </li>
      )}
    />
  );
}

/** The converted file around everything that was found. */
export function SourceView({ result, inspection, words }: Props): JSX.Element | null {
  const label = useId();
  const groups = excerpts({ before: result.source.bytes, ...inspection });
  if (groups.length === 0) return null;
  return (
    <details class="converter-source">
      <summary id={label}>{words.source}</summary>
      <p class="converter-hint">{words.sourceHint}</p>
      <Limited
        as="div"
        items={groups}
        most={12}
        words={words}
        draw={(lines, at) => <Excerpt key={at} lines={lines} words={words} />}
      />
    </details>
  );
}

function Excerpt({ lines, words }: { lines: readonly ShownLine[]; words: Words }): JSX.Element {
  const first = lines[0]?.line ?? 1;
  const last = lines.at(-1)?.line ?? first;
  return (
    <ol class="converter-excerpt" aria-label={words.lines(first, last)}>
      {lines.map(({ line, pieces: shown, mark }) => (
        <li key={line} class={mark && `converter-is-${mark}`}>
          <span class="converter-number" aria-label={words.line(line)} role="img">
            {line}
          </span>
          <Line pieces={shown} words={words} />
          {mark && <span class="converter-mark">{words.marks[mark]}</span>}
        </li>
      ))}
    </ol>
  );
}
