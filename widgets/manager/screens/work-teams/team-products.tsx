import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { productsOf } from '#backend/queries/products.ts';
import { productsOfTeam } from '#backend/queries/teams.ts';
import type { ProductId } from '#schema/ids.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { markedFields, readGrants } from '#widgets/manager/screens/work-teams/grants.ts';
import { ProductPicks } from '#widgets/manager/screens/work-teams/product-picks.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = ScreenProps<WorkTeamWords> & { team: WorkTeam };

/** What a team may do with which products, and for those who may change the team, the way to change it. */
export function TeamProducts({ isOpen, ...props }: Props & { isOpen: boolean }): JSX.Element {
  return (
    <section class="kit-card">
      <h3>{props.words.productsTitle}</h3>
      {isOpen ? <ProductsForm {...props} /> : <ProductList {...props} />}
    </section>
  );
}

function ProductList({ manager, frame, words, team }: Props): JSX.Element {
  const products = productsOfTeam(manager.state.value.world, team);
  if (products.length === 0) return <p>{words.noProducts}</p>;
  return (
    <ul>
      {products.map(({ product, rights }) => (
        <li key={product.id}>
          <bdi>{product.name}</bdi>
          {`: ${rights.map((right) => frame.right[right]).join(', ')}`}
        </li>
      ))}
    </ul>
  );
}

function ProductsForm({ manager, frame, words, team }: Props): JSX.Element {
  const [rightless, setRightless] = useState<readonly ProductId[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const products = productsOf(manager.state.value.world, team.organisation);
  const submit = onSubmit(async (form) => {
    const picked = readGrants(form, products);
    setRightless(picked.rightless);
    setRefusal(
      picked.rightless.length > 0
        ? markedFields()
        : await manager.run({
            type: 'set-work-team-products',
            team: team.id,
            products: picked.grants,
          }),
    );
  });
  return (
    <form onSubmit={submit} noValidate>
      <ProductPicks
        // What changed elsewhere is shown anew; the button keeps the focus.
        key={JSON.stringify(team.products)}
        frame={frame}
        words={words}
        products={products}
        grants={team.products}
        rightless={rightless}
      />
      <p class="kit-hint">{words.ticketingIsInferred}</p>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="work-teams.products-save" type="submit" tone="main">
          {words.workTeams['products-save']}
        </Button>
      </div>
    </form>
  );
}
