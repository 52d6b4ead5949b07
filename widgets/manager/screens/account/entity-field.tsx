import type { JSX } from 'preact';
import { type Entity, entities } from '#schema/records/organisation.ts';
import { SelectField } from '#widgets/_kit/field.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';

type Props = {
  control: 'sign-up.entity' | 'profile.organisation-entity';
  label: string;
  words: AccountWords;
};

/** What the organisation is in law; the form hands it on as `entity`. */
export function EntityField({ control, label, words }: Props): JSX.Element {
  const options = entities.map((entity) => ({
    value: entity,
    label: words.signUp[`entity-${entity}`],
    control: `sign-up.entity-${entity}` as const,
  }));
  return <SelectField<Entity> control={control} name="entity" label={label} options={options} />;
}
