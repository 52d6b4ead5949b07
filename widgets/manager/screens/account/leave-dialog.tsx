import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Belonging } from '#backend/queries/people.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Dialog } from '#widgets/_kit/dialog.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<AccountWords> & {
  belonging: Belonging;
  /** The person has no other organisation. */
  isLast: boolean;
  onClose: () => void;
  onLeft: () => void;
};

/** Says what leaving brings, and leaves. */
export function LeaveDialog(props: Props): JSX.Element {
  const { manager, frame, words, isLast, onClose, onLeft } = props;
  const { organisation } = props.belonging;
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = onSubmit(async () => {
    const refused = await manager.run({
      type: 'leave-organisation',
      organisation: organisation.id,
    });
    if (refused) setRefusal(refused);
    else onLeft();
  });
  const title = frame.profile['leave-confirm'];
  return (
    <Dialog title={title} closeLabel={frame.dialog.close} onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          <Sentence text={words.leaveMeans} with={{ organisation: organisation.name }} />
        </p>
        <p>{words.leaveKeeps}</p>
        {isLast && <p>{words.leaveLast}</p>}
        {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
        <div class="kit-actions">
          <Button control="profile.leave-confirm" type="submit" tone="danger">
            {title}
          </Button>
          <Button control="dialog.cancel" tone="quiet" onPress={onClose}>
            {frame.dialog.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
