import type { JSX } from 'preact';
import { Button } from '#widgets/_kit/button.tsx';
import { longDay } from '#widgets/_kit/day.ts';
import { useLoaded } from '#widgets/_kit/use-loaded.ts';
import type { Console } from '#widgets/manager/model.ts';
import { loadNews } from '#widgets/manager/news/load.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

type Props = { manager: Console; frame: ConsoleWords };

/** What was done last, read out as it comes, with the way back beside it. */
export function NewsLine({ manager, frame }: Props): JSX.Element {
  const news = manager.news.value;
  const loaded = useLoaded(news !== null, () => loadNews(manager.locale));
  const formatDate = (day: string) => longDay(day, manager.locale);
  const text =
    news && loaded ? loaded.tell(news, { words: loaded.words, role: frame.role, formatDate }) : '';
  return (
    <div class="console-news" data-empty={text === '' ? 'true' : undefined}>
      <p role="status">
        <bdi>{text}</bdi>
      </p>
      {news?.kind === 'done' && manager.state.value.canUndo && (
        <Button control="simulation.undo" of="news" tone="quiet" icon="undo" onPress={manager.undo}>
          {frame.simulation.undo}
        </Button>
      )}
    </div>
  );
}
