import {
  allOf,
  capitalised,
  count,
  didYouMean,
  oneOf,
  quoted,
  type Wordings,
} from '#check/wording/phrase.ts';

type Field = {
  /** How people call it: "`answer` in entry 2 of `faq`". */
  field: string;
};

/** Problems with the fields of front matter, term base and categories. */
export const fields = {
  'unknown-field': ({
    key,
    group,
    known,
  }: {
    key: string;
    group: string;
    known: readonly string[];
  }) => ({
    message: `There is no field \`${key}\` in ${group}.`,
    remedy: `${didYouMean(key, known)}The fields are ${allOf(known)}.`,
  }),
  'missing-field': ({ key, group, shape }: { key: string; group: string; shape: string }) => ({
    message: `\`${key}\` is missing in ${group}.`,
    remedy: `Add \`${key}:\` with ${shape}.`,
  }),
  'empty-field': ({ field, shape }: Field & { shape: string }) => ({
    message: capitalised(`${field} has no value.`),
    remedy: `What belongs there: ${shape}. To leave an optional field out, delete the line.`,
  }),
  'wrong-type': ({
    field,
    actual,
    shape,
    example,
  }: Field & { actual: string; shape: string; example: string }) => ({
    message: capitalised(`${field} is ${actual}, but must be ${shape}.`),
    remedy: example,
  }),
  'too-short': ({ field, length, minimum }: Field & { length: number; minimum: number }) => ({
    message: capitalised(
      `${field} has ${count(length, 'character')}; at least ${minimum} are needed.`,
    ),
    remedy: `Say more: ${count(minimum - length, 'character')} or more are missing.`,
  }),
  'too-long': ({ field, length, maximum }: Field & { length: number; maximum: number }) => ({
    message: capitalised(
      `${field} has ${count(length, 'character')}; at most ${maximum} are allowed.`,
    ),
    remedy: `Shorten it by ${count(length - maximum, 'character')} or more.`,
  }),
  'too-few': ({ field, length, minimum }: Field & { length: number; minimum: number }) => ({
    message: capitalised(
      `${field} has ${count(length, 'entry', 'entries')}; at least ${minimum} must be there.`,
    ),
    remedy: `Add ${minimum - length} more.`,
  }),
  'not-in-list': ({
    field,
    value,
    known,
  }: Field & { value: string; known: readonly string[] }) => ({
    message: capitalised(`${field} is ${quoted(value)}, which is not a possible value.`),
    remedy: `${didYouMean(value, known)}Choose ${oneOf(known)}.`,
  }),
  'repeated-value': ({ field, value, first }: Field & { value: string; first: number }) => ({
    message: capitalised(`${field} names \`${value}\` twice; it stands in line ${first} already.`),
    remedy: 'Delete one of the two.',
  }),
  'bad-id': ({ field, value, right }: Field & { value: string; right: string }) => ({
    message: capitalised(
      `${field} is ${quoted(value)}, but may only consist of a–z, digits and single hyphens.`,
    ),
    remedy: right ? `Write \`${right}\`.` : 'Write something like `pro-forma`.',
  }),
  'bad-guide-id': ({ field, value }: Field & { value: string }) => ({
    message: capitalised(`${field} is ${quoted(value)}, which is not the id of a guide.`),
    remedy: 'Write the category and the file name without ending, like `billing/invoices`.',
  }),
  'bad-joint': ({ field, value }: Field & { value: string }) => ({
    message: capitalised(
      `${field} is ${quoted(value)}, which does not show where the word can be cut.`,
    ),
    remedy:
      'Write one German word with `|` at each joint, like `Rechnungs|adresse`, or delete the entry.',
  }),
  'bad-date': ({ field, value }: Field & { value: string }) => ({
    message: capitalised(`${field} is ${quoted(value)}, which is not a day of the calendar.`),
    remedy: 'Write year, month and day with hyphens, like `2026-11-23`.',
  }),
  'bad-number': ({ field, value }: Field & { value: string }) => ({
    message: capitalised(`${field} is ${value}, but must be a whole number above 0.`),
    remedy: field.startsWith('`article`')
      ? 'Write the number as the source prints it, digits only.'
      : 'Write it in digits only, like `2`.',
  }),
  'bad-address': ({ field, value }: Field & { value: string }) => ({
    message: capitalised(
      `${field} is ${quoted(value)}, which is not a whole address beginning with https://.`,
    ),
    remedy: 'Copy the address from the browser. If it is not known whole, delete the field.',
  }),
  'date-in-future': ({ field, value, today }: Field & { value: string; today: string }) => ({
    message: capitalised(`${field} is ${value}, which is in the future: today is ${today}.`),
    remedy: 'Correct the date; year, month and day are written in this order.',
  }),
  'change-before-publication': ({
    field,
    on,
    published,
  }: Field & { on: string; published: string }) => ({
    message: capitalised(`${field} is ${on}, which is before \`published\` (${published}).`),
    remedy:
      'Correct the date that is wrong; what changed before the guide appeared is news to nobody and is left out.',
  }),
  'changes-not-newest-first': ({ field, on, above }: Field & { on: string; above: string }) => ({
    message: capitalised(`${field} is ${on}, which is not before the entry above it (${above}).`),
    remedy: 'Put the newest change first, and tell what changed on one day in one entry.',
  }),
  'review-before-check': ({ reviewBy, checked }: { reviewBy: string; checked: string }) => ({
    message: `\`reviewBy\` is ${reviewBy}, which is not after \`checked\` (${checked}).`,
    remedy:
      'Give the day by which the guide should be compared with its sources again, about half a year after `checked`.',
  }),
  'review-due': ({ reviewBy }: { reviewBy: string }) => ({
    message: `This guide was to be compared with its sources by ${reviewBy}.`,
    remedy:
      'Compare it, correct what has changed, then set `checked` to today and `reviewBy` to a later day, in both languages.',
  }),
} satisfies Wordings;
