import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { productsOf } from '#backend/queries/products.ts';
import { newTeam } from '#backend/queries/teams.ts';
import type { ProductId, WorkTeamId } from '#schema/ids.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { useFirstClicks, useFocusOnStep } from '#widgets/_kit/steps.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { markedFields } from '#widgets/manager/screens/work-teams/grants.ts';
import { NameFields } from '#widgets/manager/screens/work-teams/name-fields.tsx';
import { ProductPicks } from '#widgets/manager/screens/work-teams/product-picks.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { readTeam } from '#widgets/manager/screens/work-teams/team-draft.ts';

type Props = ScreenProps<WorkTeamWords> & {
  organisation: Organisation;
  onCreated: (team: WorkTeamId) => void;
};

const stages = ['name', 'products'] as const;
type Stage = (typeof stages)[number];

/** Name, then products: one form of which one part is seen. It is through when the team is created. */
export function TeamForm(props: Props): JSX.Element {
  const { manager, frame, words, organisation, onCreated } = props;
  const [stage, setStage] = useState<Stage>('name');
  const [refusal, setRefusal] = useState<Refusal>();
  const [rightless, setRightless] = useState<readonly ProductId[]>([]);
  const heading = useFocusOnStep(stage, refusal !== undefined);
  const firstClicks = useFirstClicks();
  useEffect(() => manager.setStage('name'), []);
  const products = productsOf(manager.state.value.world, organisation.id);
  const show = (to: Stage, why?: Refusal) => {
    setStage(to);
    manager.setStage(to);
    setRefusal(why);
  };
  const submit = onSubmit(async (form) => {
    const read = readTeam(form, organisation.id, products);
    if (!read.ok) return show('name', read.refusal);
    if (stage === 'name') return show('products');
    setRightless(read.rightless);
    if (read.rightless.length > 0) return show('products', markedFields());
    const before = manager.manager.state.world;
    const refused = await manager.run(read.draft);
    if (refused) return show('products', refused);
    const team = newTeam(before, manager.manager.state.world);
    if (team) onCreated(team.id);
    else manager.go({ name: 'work-teams' });
  });
  return (
    <form onSubmit={submit} onClickCapture={firstClicks} noValidate>
      <h3 ref={heading} tabIndex={-1} class="kit-step">
        {words.step(stages.indexOf(stage) + 1, stages.length + 1, words.stepTitles[stage])}
      </h3>
      <div class="kit-card" hidden={stage !== 'name'}>
        <NameFields {...props} refusal={refusal} />
      </div>
      <div class="kit-card" hidden={stage !== 'products'}>
        <p class="kit-hint">{words.productsHint}</p>
        <ProductPicks {...props} products={products} grants={[]} rightless={rightless} />
        <p class="kit-hint">{words.ticketingIsInferred}</p>
      </div>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <Actions words={words} stage={stage} onBack={() => show('name')} />
    </form>
  );
}

function Actions({
  words,
  stage,
  onBack,
}: Pick<Props, 'words'> & { stage: Stage; onBack: () => void }): JSX.Element {
  const labels = words.workTeams;
  return (
    <div class="kit-actions">
      {stage === 'name' ? (
        <Button key="next" control="work-teams.next" type="submit" tone="main">
          {labels.next}
        </Button>
      ) : (
        <Button key="create" control="work-teams.create" type="submit" tone="main">
          {labels.create}
        </Button>
      )}
      {stage === 'products' && (
        <Button control="work-teams.back" tone="quiet" icon="back" onPress={onBack}>
          {labels.back}
        </Button>
      )}
    </div>
  );
}
