import { allOf, capitalised, didYouMean, oneOf, type Wordings } from '#check/wording/phrase.ts';

type Named = { name: string; world: string };

/** Problems between a walkthrough and the world that it begins with. */
export const worlds = {
  'unknown-person': ({ name, world, people }: Named & { people: readonly string[] }) => ({
    message: `\`${name}\` is nobody in the world \`${world}\`.`,
    remedy: `${didYouMean(name, [...people, 'newcomer'])}Its people are ${allOf(people)}; \`newcomer\` is somebody without an account.`,
  }),
  'unknown-member': ({ name, world, members }: Named & { members: readonly string[] }) => ({
    message: `\`${name}\` is no member of an organisation in the world \`${world}\`.`,
    remedy: `${didYouMean(name, members)}Its members are ${allOf(members)}.`,
  }),
  'unknown-product': ({ name, world, products }: Named & { products: readonly string[] }) => ({
    message: `\`${name}\` is no product in the world \`${world}\`.`,
    remedy: `${didYouMean(name, products)}Its products are ${allOf(products)}.`,
  }),
  'unknown-website': ({ name, world, websites }: Named & { websites: readonly string[] }) => ({
    message: `\`${name}\` is no website in the world \`${world}\`.`,
    remedy: `${didYouMean(name, websites)}Its websites are ${allOf(websites)}.`,
  }),
  'unknown-record': ({
    name,
    world,
    names,
    words,
  }: Named & { names: readonly string[]; words: readonly string[] }) => ({
    message: `\`${name}\` is nothing and nobody in the world \`${world}\`.`,
    remedy: `${didYouMean(name, names)}What can be named there is ${allOf(words)}.`,
  }),
  'ambiguous-member': ({ name, world, members }: Named & { members: readonly string[] }) => ({
    message: `\`${name}\` is a member of ${members.length} organisations in the world \`${world}\`.`,
    remedy: `Say which membership is meant: ${oneOf(members)}.`,
  }),
  'nobody-yet': ({ name, world }: Named) => ({
    message: `\`${name}\` is nobody in the world \`${world}\`, in which nobody has an account yet.`,
    remedy: 'Write `as: newcomer`, for somebody without an account, or choose another world.',
  }),
  'nothing-yet': ({ name, world }: Named) => ({
    message: `\`${name}\` is nothing and nobody in the world \`${world}\`, in which there are no records yet.`,
    remedy: 'Leave it out, or choose another world.',
  }),
  'goal-at-start': ({ step, facts }: { step: string; facts: readonly string[] }) => ({
    message: capitalised(
      `${step} would be done before anybody has done anything: ${facts.join(', and ')}.`,
    ),
    remedy: 'Ask in `until` for something that only this step brings about.',
  }),
} satisfies Wordings;
