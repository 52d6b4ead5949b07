import type { JSX } from 'preact';
import { productsOf } from '#backend/queries/products.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import type { HomeWords } from '#widgets/manager/screens/home/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** Where a practice begins that wants nothing done yet: the organisation with its products, and the way to the rest. */
export default function Home({ manager, words }: ScreenProps<HomeWords>): JSX.Element {
  const actor = manager.actor.value;
  const organisation = manager.organisation.value;
  const products = organisation ? productsOf(manager.state.value.world, organisation.id) : [];
  return (
    <>
      <Heading>
        <Sentence text={words.welcome} with={{ name: actor?.firstName ?? '' }} />
      </Heading>
      <p class="kit-lead">{words.lead}</p>
      {organisation && (
        <section class="kit-card">
          <h3>
            <Sentence text={words.productsOf} with={{ organisation: organisation.name }} />
          </h3>
          {products.length === 0 && <p class="kit-soft">{words.noProducts}</p>}
          <ul>
            {products.map((product) => (
              <li key={product.id}>
                <bdi>{product.name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
