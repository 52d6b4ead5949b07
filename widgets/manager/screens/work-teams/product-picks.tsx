import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { rightsTo } from '#backend/queries/products.ts';
import type { ProductId } from '#schema/ids.ts';
import type { Product, ProductGrant, ProductRight } from '#schema/records/product.ts';
import { CheckField } from '#widgets/_kit/field.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { rightsField } from '#widgets/manager/screens/work-teams/grants.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = Pick<ScreenProps<WorkTeamWords>, 'frame' | 'words'> & {
  products: readonly Product[];
  /** What the team has so far. */
  grants: readonly ProductGrant[];
  /** Products that were ticked without any right. */
  rightless: readonly ProductId[];
};

/** Which products a team uses, and what it may do with each; read with `readGrants`. */
export function ProductPicks(props: Props): JSX.Element {
  const { words, products, grants } = props;
  if (products.length === 0) return <p>{words.organisationHasNone}</p>;
  return (
    <div class="kit-grid">
      {products.map((product) => (
        <ProductPick
          key={product.id}
          {...props}
          product={product}
          granted={grants.find((grant) => grant.product === product.id)?.rights ?? []}
        />
      ))}
    </div>
  );
}

function ProductPick({
  frame,
  words,
  product,
  granted,
  rightless,
}: Props & { product: Product; granted: readonly ProductRight[] }): JSX.Element {
  const isGranted = granted.length > 0;
  const [isTicked, setTicked] = useState(isGranted);
  const rights = [...new Set([...rightsTo(product), ...granted])];
  return (
    <fieldset class="kit-fieldset">
      <legend>
        <bdi>{product.name}</bdi>
      </legend>
      <CheckField
        control="work-teams.product"
        of={product.id}
        name="product"
        value={product.id}
        label={words.workTeams.product}
        checked={isGranted}
        error={isTicked && rightless.includes(product.id) ? words.rightMissing : undefined}
        onPick={setTicked}
      />
      <div hidden={!isTicked}>
        {rights.map((right) => (
          <CheckField
            key={right}
            control={`right.${right}`}
            of={product.id}
            name={rightsField(product.id)}
            value={right}
            label={frame.right[right]}
            checked={granted.includes(right)}
          />
        ))}
      </div>
    </fieldset>
  );
}
