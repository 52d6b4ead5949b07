import type { JSX } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { Bench } from '#widgets/manager/bench/bench.tsx';
import type { Console } from '#widgets/manager/model.ts';
import { NewsLine } from '#widgets/manager/news/news-line.tsx';
import { NoticesPlace } from '#widgets/manager/notices/notices-place.tsx';
import type { LoadedScreen } from '#widgets/manager/screens/screen.ts';
import { FrameHeader, SideMenu } from '#widgets/manager/shell/frame.tsx';
import { Outlet } from '#widgets/manager/shell/outlet.tsx';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

type Props = {
  manager: Console;
  words: ConsoleWords;
  first: LoadedScreen | null;
  /** Where the simulation's own tools stand: over the Manager, or below it, where something else is more important. */
  tools: 'above' | 'below';
};

/** The whole console: what belongs to the simulation around what stands for the Manager. */
export function ConsoleView({ manager, words, first, tools }: Props): JSX.Element {
  const [menuOpen, setMenuOpen] = useState(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => manager.subscribe(() => redraw(undefined)), [manager]);
  const { screen } = manager.view.value;
  return (
    <div
      class="console-app"
      data-state={manager.busy.value ? 'busy' : 'ready'}
      data-head={manager.state.value.head}
      data-revision={manager.state.value.revision}
    >
      <p class="console-simulation">{words.notice}</p>
      {tools === 'above' && <Bench manager={manager} words={words} />}
      <NoticesPlace manager={manager} />
      <div class={`console-window${menuOpen ? ' console-menu-is-open' : ''}`}>
        <FrameHeader
          manager={manager}
          words={words}
          menuOpen={menuOpen}
          onMenu={() => setMenuOpen(!menuOpen)}
        />
        <div class="console-body">
          {manager.actor.value && (
            <SideMenu manager={manager} words={words} onPick={() => setMenuOpen(false)} />
          )}
          <Outlet manager={manager} frame={words} first={{ name: screen.name, draw: first }} />
        </div>
        <NewsLine manager={manager} frame={words} />
      </div>
      {tools === 'below' && <Bench manager={manager} words={words} />}
    </div>
  );
}
