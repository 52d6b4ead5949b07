import type { Answer } from '#search/engine.ts';
import type { Piece } from '#search/excerpt.ts';
import type { Part } from '#search/hit.ts';
import type { Hit } from '#search/merge.ts';
import type { SearchStrings } from '#search/strings/es.ts';

/** What the results show: nothing yet, work, an answer, or a search that could not be loaded. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching'; last: Answer | undefined }
  | { kind: 'answered'; query: string; answer: Answer }
  | { kind: 'failed' };

type Props = { state: SearchState; words: SearchStrings; indexAddress: string };

export function Results({ state, words, indexAddress }: Props) {
  const answer = answerOf(state);
  const helpless =
    state.kind === 'failed' || (state.kind === 'answered' && state.answer.total === 0);
  return (
    <>
      <p class="search-status" role="status">
        {statusOf(state, words)}
      </p>
      {helpless && (
        <p>
          <a href={indexAddress}>{words.noneLink}</a>
        </p>
      )}
      {answer && answer.hits.length > 0 && (
        <ol class="search-hits">
          {answer.hits.map((hit) => (
            <HitRow key={hit.address} hit={hit} words={words} />
          ))}
        </ol>
      )}
    </>
  );
}

/** While the next answer is on its way the last one stays, so that nothing jumps. */
function answerOf(state: SearchState): Answer | undefined {
  if (state.kind === 'answered') return state.answer;
  return state.kind === 'searching' ? state.last : undefined;
}

function statusOf(state: SearchState, words: SearchStrings): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'searching':
      return words.searching;
    case 'failed':
      return words.failed;
    case 'answered': {
      const { query, answer } = state;
      if (answer.total === 0) return words.none(query);
      return answer.instead
        ? words.instead(query, answer.instead)
        : words.count(answer.total, query);
    }
  }
}

type RowProps = { hit: Hit; words: SearchStrings };

function HitRow({ hit, words }: RowProps) {
  return (
    <li data-kind={hit.kind}>
      <PartLink part={hit} words={words} />
      <p>
        {hit.place && <span class="search-place">{hit.place} · </span>}
        <Excerpt pieces={hit.excerpt} />
      </p>
      {hit.parts.length > 0 && (
        <ul class="search-parts">
          {hit.parts.map((part) => (
            <li key={part.address} data-kind={part.kind}>
              <PartLink part={part} words={words} />
              <p>
                <Excerpt pieces={part.excerpt} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The kind is part of the link's name: who walks the links hears it. */
function PartLink({ part, words }: { part: Part; words: SearchStrings }) {
  return (
    <a href={part.address}>
      <span class="search-kind">{words.kinds[part.kind]}</span>{' '}
      <span class="search-title">{part.title}</span>
    </a>
  );
}

function Excerpt({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
