import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { invitationsOfNewcomers } from '#backend/queries/people.ts';
import { all, fullName } from '#backend/world.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { controlProps } from '#widgets/_kit/control.ts';
import { longDay } from '#widgets/_kit/day.ts';
import { type Option, SelectField } from '#widgets/_kit/field.tsx';
import { Icon } from '#widgets/_kit/icon.tsx';
import { Menu } from '#widgets/_kit/menu.tsx';
import { useLoaded } from '#widgets/_kit/use-loaded.ts';
import type { BenchQuestion } from '#widgets/manager/bench/dialogs.tsx';
import { loadDialogs } from '#widgets/manager/bench/load.ts';
import type { Console } from '#widgets/manager/model.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

type Props = { manager: Console; words: ConsoleWords };
type Open = BenchQuestion | null;

/** What the simulation has and the real Manager has not: other eyes, another day, the way back. */
export function Bench({ manager, words }: Props): JSX.Element {
  const [open, setOpen] = useState<Open>(null);
  const { world, canUndo, canRedo } = manager.state.value;
  const labels = words.simulation;
  const mails = all(world, 'mails').length;
  const dialogs = useLoaded(open !== null, () => loadDialogs(manager.locale));
  return (
    <section class="console-bench" aria-label={words.bench}>
      <ActingAs manager={manager} words={words} />
      <div class="console-day">
        <span>{words.today(longDay(world.today, manager.locale))}</span>
        <Button control="simulation.move-date" icon="date" onPress={() => setOpen('date')}>
          {labels['move-date']}
        </Button>
      </div>
      <div class="console-tools">
        <button
          {...controlProps('simulation.outbox')}
          type="button"
          class="kit-button kit-plain"
          onClick={() => manager.go({ name: 'outbox' })}
        >
          <Icon name="mail" />
          <span>{labels.outbox}</span>
          <span class="kit-count" aria-hidden="true">
            {mails}
          </span>
          <span class="hidden">: {words.outboxCount(mails)}</span>
        </button>
        <Button control="simulation.undo" icon="undo" disabled={!canUndo} onPress={manager.undo}>
          {labels.undo}
        </Button>
        <Button control="simulation.redo" icon="redo" disabled={!canRedo} onPress={manager.redo}>
          {labels.redo}
        </Button>
        <More manager={manager} words={words} onOpen={setOpen} />
      </div>
      {open && dialogs && (
        <dialogs.BenchDialog
          manager={manager}
          frame={words}
          words={dialogs.words}
          open={open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

const newcomer = 'newcomer';

function ActingAs({ manager, words }: Props): JSX.Element {
  const { world } = manager.state.value;
  const { screen } = manager.view.value;
  const invited = invitationsOfNewcomers(world);
  const options: Option<string>[] = [
    ...all(world, 'users').map((user) => ({ value: user.id, label: fullName(user) })),
    ...invited.map((invitation) => ({
      value: invitation.id,
      label: words.invitedTo(
        fullName(invitation),
        world.organisations[invitation.organisation]?.name ?? '',
      ),
    })),
    { value: newcomer, label: words.simulation.newcomer },
  ];
  const isInvited = screen.name === 'invitation' && !manager.actor.value;
  return (
    <SelectField
      control="simulation.acting-as"
      name="acting-as"
      label={words.simulation['acting-as']}
      options={options}
      value={manager.actor.value?.id ?? (isInvited ? screen.invitation : newcomer)}
      onPick={(value) => {
        const invitation = invited.find(({ id }) => id === value);
        const user = all(world, 'users').find(({ id }) => id === value);
        if (invitation) manager.actAs(null, { name: 'invitation', invitation: invitation.id });
        else manager.actAs(user?.id ?? null);
      }}
    />
  );
}

function More({ manager, words, onOpen }: Props & { onOpen: (open: Open) => void }): JSX.Element {
  const file = useRef<HTMLInputElement>(null);
  const labels = words.simulation;
  const take = async (input: HTMLInputElement) => {
    const { readFile } = await loadFiles();
    const outcome = await readFile(input, manager);
    if (outcome.ok) manager.startOver('imported');
    else onOpen({ failed: outcome.problem });
  };
  return (
    <>
      <Menu
        control="simulation.more"
        label={labels.more}
        class="console-more"
        items={[
          { control: 'simulation.reset', label: labels.reset, onPick: () => onOpen('reset') },
          {
            control: 'simulation.export',
            label: labels.export,
            onPick: async () => (await loadFiles()).offerFile(manager),
          },
          {
            control: 'simulation.import',
            label: labels.import,
            onPick: () => file.current?.click(),
          },
        ]}
      >
        <Icon name="more" />
        <span>{labels.more}</span>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}

function loadFiles() {
  return import('#widgets/manager/bench/files.ts');
}
