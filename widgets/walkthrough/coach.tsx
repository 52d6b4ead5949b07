import type { JSX } from 'preact';
import type { Missing } from '#backend/goals/missing.ts';
import type { Locale } from '#i18n/locales.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import { useLoaded } from '#widgets/_kit/use-loaded.ts';
import { loadDiagnosis } from '#widgets/walkthrough/diagnosis/load.ts';
import type { Practice } from '#widgets/walkthrough/model.ts';
import type { StepInPage } from '#widgets/walkthrough/step-names.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

export type CoachProps = {
  practice: Practice;
  locale: Locale;
  words: WalkthroughWords;
  pages: readonly StepInPage[];
  /** What to do next, in words; undefined while that is not known. */
  hint: string | undefined;
  /** What a screen reader is told of what has changed. */
  said: string;
  onWhere: () => void;
  onClose: () => void;
};

/** Beside the console: which step comes next, what to press for it, and what came out otherwise. */
export function Coach(props: CoachProps): JSX.Element {
  const { practice, words, said, onClose } = props;
  const { steps, unfit, busy } = practice;
  const count = steps.filter(({ done }) => done).length;
  return (
    <section class="coach" aria-label={words.title} data-coach-state={busy ? 'busy' : 'ready'}>
      <header>
        <progress value={count} max={steps.length} aria-label={words.progress} />
        <span class="coach-count">{words.doneOf(count, steps.length)}</span>
        <button
          class="kit-close"
          type="button"
          aria-label={words.close}
          data-practice-close
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {unfit ? <Unfit {...props} /> : <Now {...props} />}
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  );
}

function Unfit({ practice, words }: CoachProps): JSX.Element {
  const isOther = practice.unfit === 'other-world';
  return (
    <div role="alert">
      <p>{isOther ? words.otherWorld : words.otherEdition}</p>
      <div class="coach-actions">
        <Action name="start-over" label={words.startOver} isMain onPress={practice.startOver} />
        {!isOther && <Action name="go-on" label={words.goOn} onPress={practice.goOn} />}
      </div>
    </div>
  );
}

function Now(props: CoachProps): JSX.Element {
  const { practice, words, pages } = props;
  const { current, steps, busy } = practice;
  if (!current) return <Finished practice={practice} words={words} />;
  const name = pages.find(({ id }) => id === current.id)?.name ?? '';
  const at = steps.indexOf(current) + 1;
  return (
    <>
      <h2 tabIndex={-1} data-coach-heading>
        {`${at}. `}
        <a href={`#${current.id}`}>{name}</a>
      </h2>
      <Diagnosis {...props} />
      {current.outside ? <Outside {...props} id={current.id} /> : <Hint {...props} />}
      {busy && <p class="coach-hint">{words.busy}</p>}
    </>
  );
}

function Finished({ practice, words }: Pick<CoachProps, 'practice' | 'words'>): JSX.Element {
  return (
    <>
      <h2 tabIndex={-1} data-coach-heading>
        <Icon name="done" /> {words.finished}
      </h2>
      <p class="coach-hint">{words.finishedText}</p>
      <div class="coach-actions">
        <Action name="start-over" label={words.startOver} onPress={practice.startOver} />
      </div>
    </>
  );
}

/** What was tried and came out otherwise, or what stopped a demonstration. */
function Diagnosis({ practice, locale, words }: CoachProps): JSX.Element {
  const { current, stuck, situation } = practice;
  const mistake = mistakeIn(practice);
  const loaded = useLoaded(mistake !== null, () => loadDiagnosis(locale));
  const told = mistake ? loaded?.diagnose(mistake, situation) : undefined;
  const text = told ?? (stuck === current?.id ? words.stuck : undefined);
  return (
    <div role="alert" class="coach-diagnosis">
      {text && <p>{text}</p>}
    </div>
  );
}

/** What came out otherwise first; while that is so, later steps do not count. */
function mistakeIn({ steps }: Practice): Missing | null {
  const missing = steps.map((step) => step.missing);
  return missing.find((each) => each && each.code !== 'not-yet') ?? null;
}

function Outside({ practice, words, id }: CoachProps & { id: string }): JSX.Element {
  return (
    <>
      <p class="coach-hint">{words.outside}</p>
      <div class="coach-actions">
        <Action
          name="tick"
          label={words.tickByHand}
          isMain
          onPress={() => practice.tick(id, true)}
        />
      </div>
    </>
  );
}

function Hint({ practice, words, hint, onWhere }: CoachProps): JSX.Element {
  const { current, busy } = practice;
  const again = () => current && practice.resetTo(current.id);
  return (
    <>
      <p class="coach-hint">{hint ? [<b>{words.next}</b>, ' ', hint] : words.noWay}</p>
      {!busy && (
        <div class="coach-actions">
          {hint && <Action name="where" label={words.where} onPress={onWhere} />}
          {hint && <Action name="show-me" label={words.showMe} onPress={practice.showMe} />}
          {(!hint || mistakeIn(practice)) && (
            <Action name="reset" label={words.backToStart} onPress={again} />
          )}
        </div>
      )}
    </>
  );
}

type ActionProps = { name: string; label: string; isMain?: boolean; onPress: () => void };

function Action({ name, label, isMain, onPress }: ActionProps): JSX.Element {
  return (
    <button
      class={`kit-button ${isMain ? 'kit-main' : 'kit-plain'}`}
      type="button"
      data-practice-action={name}
      onClick={() => onPress()}
    >
      {label}
    </button>
  );
}
