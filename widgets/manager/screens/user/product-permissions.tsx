import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Member, standingOf } from '#backend/queries/people.ts';
import { type Reach, reachOf, rightsTo } from '#backend/queries/products.ts';
import type { ProductRight } from '#schema/records/product.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { CheckField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords> & { member: Member };

/** What of each product a member may use, and by what way. */
export function ProductPermissions(props: Props): JSX.Element {
  const { manager, words, member } = props;
  const { world } = manager.state.value;
  const reach = reachOf(world, member.membership.id);
  const { reachesAllProducts } = standingOf(world, member.membership);
  return (
    <section class="kit-card">
      <h3>{words.productsTitle}</h3>
      {reachesAllProducts && <p>{words.reachesAll}</p>}
      {reach.length === 0 && <p>{words.noProducts}</p>}
      {reachesAllProducts
        ? null
        : reach.map((each) => (
            <ProductFold
              key={`${member.membership.id}${each.product.id}`}
              {...props}
              reach={each}
            />
          ))}
      {!reachesAllProducts && reach.length > 0 && <p class="kit-hint">{words.levelsAssumed}</p>}
    </section>
  );
}

function ProductFold(props: Props & { reach: Reach }): JSX.Element {
  const { words, frame, reach } = props;
  const { product, direct, teams } = reach;
  const ways = [
    ...(direct?.rights.map((right) => frame.right[right]) ?? []),
    ...teams.map(({ name }) => words.viaTeam(name)),
  ];
  return (
    <details class="kit-fold">
      <summary>
        <span>
          <bdi>{product.name}</bdi> <span class="kit-soft">{words.kinds[product.kind]}</span>
        </span>
        <span class="kit-soft">{ways.length > 0 ? ways.join(' · ') : words.noAccess}</span>
      </summary>
      <AccessForm {...props} key={direct?.rights.join() ?? ''} />
    </details>
  );
}

function AccessForm({
  manager,
  frame,
  words,
  member,
  reach,
}: Props & { reach: Reach }): JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const { product, direct } = reach;
  const submit = onSubmit(async (form) => {
    const rights = form.all('right') as ProductRight[];
    const refused = await manager.run({
      type: 'set-product-access',
      membership: member.membership.id,
      product: product.id,
      rights: rights.length > 0 ? rights : null,
    });
    setRefusal(refused);
  });
  return (
    <form onSubmit={submit}>
      <fieldset class="kit-fieldset">
        <legend>{words.rightsOf(product.name)}</legend>
        {rightsFor(reach).map((right) => (
          <CheckField
            key={right}
            control={`right.${right}`}
            of={product.id}
            name="right"
            value={right}
            label={frame.right[right]}
            checked={direct?.rights.includes(right) ?? false}
          />
        ))}
      </fieldset>
      <p class="kit-hint">{words.noRightsHint}</p>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="user.access-save" of={product.id} type="submit" about={product.name}>
          {words.user['access-save']}
        </Button>
      </div>
    </form>
  );
}

/** What there is to give, and what the member has of old. */
function rightsFor({ product, direct }: Reach): ProductRight[] {
  return [...new Set([...rightsTo(product), ...(direct?.rights ?? [])])];
}
