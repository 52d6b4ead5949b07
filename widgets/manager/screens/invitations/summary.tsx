import type { JSX } from 'preact';
import { mayHaveBillingRight, reachesAllProducts } from '#backend/policy/roles.ts';
import { fullName } from '#backend/world.ts';
import type { Product } from '#schema/records/product.ts';
import type { Draft } from '#widgets/manager/screens/invitations/draft.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords> & { draft: Draft; products: readonly Product[] };

/** What the steps before hold, to be looked over before it is sent. */
export function Summary(props: Props): JSX.Element {
  const { frame, words, draft } = props;
  return (
    <>
      <section class="kit-card">
        <h4>{words.summary}</h4>
        <dl>
          <dt class="kit-soft">{words.person}</dt>
          <dd>
            <bdi>{fullName(draft)}</bdi>
          </dd>
          <dt class="kit-soft">{words.invite.email}</dt>
          <dd>
            <bdi>{draft.email}</bdi>
          </dd>
          <dt class="kit-soft">{words.invite.role}</dt>
          <dd>{frame.role[draft.role]}</dd>
          <dt class="kit-soft">{words.invite.products}</dt>
          <Access {...props} />
          {mayHaveBillingRight(draft.role) && (
            <>
              <dt class="kit-soft">{words.invite['billing-right']}</dt>
              <dd>{draft.billingRight ? words.yes : words.no}</dd>
            </>
          )}
        </dl>
      </section>
      <p class="kit-note">{words.formIsNotDocumented}</p>
    </>
  );
}

function Access({ frame, words, draft, products }: Props): JSX.Element {
  if (reachesAllProducts(draft.role)) return <dd>{words.allProducts}</dd>;
  if (draft.products.length === 0) return <dd>{words.noAccess}</dd>;
  return (
    <>
      {draft.products.map(({ product, rights }) => (
        <dd key={product}>
          <bdi>{products.find(({ id }) => id === product)?.name ?? ''}</bdi>
          {`: ${rights.map((right) => frame.right[right]).join(', ')}`}
        </dd>
      ))}
    </>
  );
}
