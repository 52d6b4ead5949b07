import type { JSX } from 'preact';
import { useLoaded } from '#widgets/_kit/use-loaded.ts';
import type { Console } from '#widgets/manager/model.ts';
import { loadMemberDialog } from '#widgets/manager/screens/user/load-dialog.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

type Props = { manager: Console; frame: ConsoleWords };

/** Where the dialogs about one member open, from the list or from the details. */
export function MemberDialogPlace(props: Props): JSX.Element | null {
  const { manager, frame } = props;
  const open = manager.view.value.dialog;
  const dialog = useLoaded(open !== null, () => loadMemberDialog(manager.locale));
  if (!open || dialog === undefined) return null;
  if (dialog) {
    const close = () => manager.ask(null);
    return <dialog.MemberDialog {...props} open={open} onClose={close} words={dialog.words} />;
  }
  return (
    <p class="kit-note kit-warning" role="alert">
      {frame.loadFailed}
    </p>
  );
}
