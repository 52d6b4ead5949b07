import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Choice } from '#widgets/mysql-prefix/conversion.ts';
import { valueAt } from '#widgets/mysql-prefix/findings.tsx';
import type { Inspection } from '#widgets/mysql-prefix/inspect.ts';
import type { Converter, Result } from '#widgets/mysql-prefix/model.ts';
import { Line } from '#widgets/mysql-prefix/parts.tsx';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

type Props = { converter: Converter; result: Result; inspection: Inspection; words: Words };

/** What the file does not say by itself, asked of the reader. */
export function DecisionsForm(props: Props): JSX.Element {
  return (
    <>
      {props.result.choices.map((choice, at) => (
        <ChoiceField key={at} {...props} choice={choice} />
      ))}
      {props.result.foreign && <ForeignField {...props} foreign={props.result.foreign} />}
    </>
  );
}

function ChoiceField({
  converter,
  result,
  inspection,
  words,
  choice,
}: Props & { choice: Choice }): JSX.Element {
  const { choose = [] } = result.decisions;
  const pick = (start: number, isChosen: boolean) =>
    converter.decide(result, {
      ...result.decisions,
      choose: isChosen ? [...choose, start] : choose.filter((each) => each !== start),
    });
  return (
    <fieldset class="converter-part converter-choice">
      <legend>{words.choices}</legend>
      <p class="converter-hint">{words.choicesHint(choice.setting)}</p>
      {choice.options.map((option) => (
        <label key={option.start}>
          <input
            type="checkbox"
            checked={choose.includes(option.start)}
            onChange={({ currentTarget }) => void pick(option.start, currentTarget.checked)}
          />
          <span>
            <Line pieces={valueAt(result, inspection, option)} words={words} />{' '}
            <span class="converter-hint">
              {words.line(option.line)}, {option.key}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ForeignField({
  converter,
  result,
  words,
  foreign,
}: Props & { foreign: string }): JSX.Element {
  const name = useId();
  const own = converter.ownPrefix();
  const become = result.decisions.foreign?.become;
  const options = [
    [undefined, words.foreignOptions.undecided],
    ['replaced', words.foreignOptions.replaced(foreign, own)],
    ['kept', words.foreignOptions.kept(foreign, own)],
  ] as const;
  return (
    <fieldset class="converter-part converter-choice">
      <legend>{words.foreign(foreign)}</legend>
      {options.map(([value, label]) => (
        <label key={label}>
          <input
            type="radio"
            name={name}
            checked={become === value}
            onChange={() =>
              void converter.decide(result, {
                ...result.decisions,
                foreign: value && { prefix: foreign, become: value },
              })
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
