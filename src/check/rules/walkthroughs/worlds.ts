import { recordNames, recordsNamed } from '#backend/records-named.ts';
import { isSeedName, seeds } from '#backend/worlds/seeds.ts';
import type { WalkthroughFile } from '#check/corpus/walkthrough.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { idsNamed, namesOf, wholeName } from '#check/rules/walkthroughs/named.ts';
import { namesIn } from '#check/rules/walkthroughs/names-in.ts';
import type { Located } from '#check/yaml/yaml.ts';
import { newcomer } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

/** Whom and what a walkthrough names is there in the world that it begins with. */
export const worldsRule: Rule = ({ walkthroughs }) => walkthroughs.flatMap(judge);

type Start = { name: string; world: World };

function judge({ yaml }: WalkthroughFile): Problem[] {
  const name = String(yaml.value(['world']));
  // A world that there is not, the schema tells.
  if (!isSeedName(name)) return [];
  const start = { name, world: seeds[name]() };
  return [
    ...yaml.texts(['as']).flatMap((actor) => judgePerson(actor, start)),
    ...judgeNames(namesIn(yaml), start),
  ];
}

function judgePerson(named: Located, { name: world, world: start }: Start): Problem[] {
  const { value: name } = named;
  if (name === newcomer || idsNamed(start, 'user', name).length === 1) return [];
  const people = namesOf(start, 'user');
  return people.length > 0
    ? [problem('unknown-person', named, { name, world, people })]
    : [problem('nobody-yet', named, { name, world })];
}

function judgeNames(
  { members, products, websites, records }: ReturnType<typeof namesIn>,
  start: Start,
): Problem[] {
  if (recordNames(start.world).length === 0) {
    return [...members, ...products, ...websites, ...records].map((named) =>
      problem('nothing-yet', named, { name: named.value, world: start.name }),
    );
  }
  return [
    ...members.flatMap((named) => judgeMember(named, start)),
    ...products.flatMap((named) => judgeProduct(named, start)),
    ...websites.flatMap((named) => judgeWebsite(named, start)),
    ...records.flatMap((named) => judgeRecord(named, start)),
  ];
}

function judgeMember(named: Located, { name: world, world: start }: Start): Problem[] {
  const { value: name } = named;
  const found = idsNamed(start, 'membership', name);
  if (found.length === 1) return [];
  return found.length > 1
    ? [problem('ambiguous-member', named, { name, world, members: found.map(wholeName) })]
    : [problem('unknown-member', named, { name, world, members: namesOf(start, 'membership') })];
}

function judgeProduct(named: Located, { name: world, world: start }: Start): Problem[] {
  const { value: name } = named;
  if (idsNamed(start, 'product', name).length === 1) return [];
  return [problem('unknown-product', named, { name, world, products: namesOf(start, 'product') })];
}

function judgeWebsite(named: Located, { name: world, world: start }: Start): Problem[] {
  const { value: name } = named;
  if (idsNamed(start, 'website', name).length === 1) return [];
  return [problem('unknown-website', named, { name, world, websites: namesOf(start, 'website') })];
}

function judgeRecord(named: Located, { name: world, world: start }: Start): Problem[] {
  const { value: name } = named;
  if (recordsNamed(start, name).length > 0) return [];
  const names = recordNames(start);
  const words = names.filter((each) => !each.includes('@'));
  return [problem('unknown-record', named, { name, world, names, words })];
}
