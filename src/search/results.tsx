import type { Answer, Hit, Piece } from '#search/engine.ts';
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
            <HitRow key={hit.address} hit={hit} />
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

function HitRow({ hit }: { hit: Hit }) {
  return (
    <li>
      <a href={hit.address}>{hit.title}</a>
      <p>
        {hit.category && <span class="search-place">{hit.category} · </span>}
        <Excerpt pieces={hit.excerpt} />
      </p>
      {hit.parts.length > 0 && (
        <ul class="search-parts">
          {hit.parts.map((part) => (
            <li key={part.address}>
              <a href={part.address}>{part.title}</a>
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

function Excerpt({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
