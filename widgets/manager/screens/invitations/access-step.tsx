import type { JSX } from 'preact';
import { isExternal, mayHaveBillingRight, reachesAllProducts } from '#backend/policy/roles.ts';
import { rightsTo } from '#backend/queries/products.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import type { Product } from '#schema/records/product.ts';
import { controlProps } from '#widgets/_kit/control.ts';
import { CheckField } from '#widgets/_kit/field.tsx';
import { rightField } from '#widgets/manager/screens/invitations/draft.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords> & { role: MemberRole; products: readonly Product[] };

/** What the invited person reaches, as far as the role leaves a choice. What was ticked stays, whatever the role. */
export function AccessStep({ frame, words, role, products }: Props): JSX.Element {
  const isOpen = reachesAllProducts(role);
  return (
    <>
      {isOpen && <p>{words.reachesAll}</p>}
      <fieldset class="kit-fieldset" hidden={isOpen} {...controlProps('invite.products')}>
        <legend>{words.invite.products}</legend>
        <p class="kit-hint">{products.length > 0 ? words.accessHint : words.noProducts}</p>
        <div class="kit-grid">
          {products.map((product) => (
            <ProductRights key={product.id} product={product} frame={frame} />
          ))}
        </div>
      </fieldset>
      {!isOpen && products.length > 0 && <p class="kit-note">{words.rightsAreAssumed}</p>}
      <BillingRight role={role} words={words} />
    </>
  );
}

function ProductRights({
  product,
  frame,
}: Pick<Props, 'frame'> & { product: Product }): JSX.Element {
  return (
    <fieldset class="kit-fieldset">
      <legend>
        <bdi>{product.name}</bdi>
      </legend>
      {rightsTo(product).map((right) => (
        <CheckField
          key={right}
          control={`right.${right}`}
          of={product.id}
          name={rightField(product, right)}
          label={frame.right[right]}
        />
      ))}
    </fieldset>
  );
}

function BillingRight({ role, words }: Pick<Props, 'role' | 'words'>): JSX.Element {
  const isOffered = mayHaveBillingRight(role);
  const otherwise = isExternal(role) ? words.billingNotDocumented : words.billingComesWithRole;
  return (
    <>
      <div hidden={!isOffered}>
        <CheckField
          control="invite.billing-right"
          name="billingRight"
          label={words.invite['billing-right']}
          hint={words.billingHint}
        />
      </div>
      {!isOffered && <p>{otherwise}</p>}
    </>
  );
}
