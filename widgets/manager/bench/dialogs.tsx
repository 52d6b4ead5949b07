import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SeedName } from '#backend/worlds/seeds.ts';
import type { ImportProblem } from '#schema/space-file.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { longDay, nextDay } from '#widgets/_kit/day.ts';
import { Dialog } from '#widgets/_kit/dialog.tsx';
import { SelectField, TextField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import type { BenchWords } from '#widgets/manager/bench/strings/es.ts';
import type { Console } from '#widgets/manager/model.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

/** What a dialog is about: another day, a new beginning, or a file that could not be opened. */
export type BenchQuestion = 'date' | 'reset' | { failed: ImportProblem };

type Props = {
  manager: Console;
  frame: ConsoleWords;
  words: BenchWords;
  onClose: () => void;
};

export function BenchDialog({ open, ...props }: Props & { open: BenchQuestion }): JSX.Element {
  if (open === 'date') return <DateDialog {...props} />;
  if (open === 'reset') return <ResetDialog {...props} />;
  return <ImportFailed {...props} problem={open.failed} />;
}

function DateDialog({ manager, frame, words, onClose }: Props): JSX.Element {
  const [refused, setRefused] = useState(false);
  const { today } = manager.state.value.world;
  const earliest = nextDay(today);
  const labels = frame.simulation;
  const submit = onSubmit(async (form) => {
    const refusal = await manager.run({ type: 'move-business-date', to: form.text('date') });
    setRefused(refusal !== undefined);
    if (!refusal) onClose();
  });
  return (
    <Dialog title={labels['move-date']} closeLabel={frame.dialog.close} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextField
          control="simulation.date"
          name="date"
          type="date"
          label={labels.date}
          value={earliest}
          min={earliest}
          hint={words.dateHint(longDay(today, manager.locale))}
          error={refused ? words.dateRefused : undefined}
        />
        <Actions frame={frame} onClose={onClose}>
          <Button control="simulation.date-save" type="submit" tone="main">
            {labels['date-save']}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function ResetDialog({ manager, frame, words, onClose }: Props): JSX.Element {
  const labels = frame.simulation;
  const submit = onSubmit(async (form) => {
    await manager.manager.reset(form.text('world') as SeedName);
    onClose();
    manager.startOver('reset');
  });
  return (
    <Dialog title={labels.reset} closeLabel={frame.dialog.close} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{words.resetWarning}</p>
        <SelectField
          control="simulation.reset-world"
          name="world"
          label={labels['reset-world']}
          options={[
            { value: 'agency', label: words.startOptions.agency },
            { value: 'blank', label: words.startOptions.blank },
          ]}
        />
        <Actions frame={frame} onClose={onClose}>
          <Button control="simulation.reset-confirm" type="submit" tone="danger">
            {labels['reset-confirm']}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function ImportFailed({
  frame,
  words,
  problem,
  onClose,
}: Props & { problem: ImportProblem }): JSX.Element {
  return (
    <Dialog title={words.importTitle} closeLabel={frame.dialog.close} onClose={onClose}>
      <p>{words.importProblems[problem]}</p>
      <p>{words.importKept}</p>
    </Dialog>
  );
}

function Actions({
  frame,
  onClose,
  children,
}: Pick<Props, 'frame' | 'onClose'> & { children: JSX.Element }): JSX.Element {
  return (
    <div class="kit-actions">
      {children}
      <Button control="dialog.cancel" tone="quiet" onPress={onClose}>
        {frame.dialog.cancel}
      </Button>
    </div>
  );
}
