/** Goes along with the console of a practised guide: loads what follows its steps when the console opens. */
for (const root of document.querySelectorAll<HTMLElement>('[data-practice]')) accompany(root);

function accompany(root: HTMLElement): void {
  const { guide = '', again = '' } = root.dataset;
  const door = root.querySelector<HTMLElement>('[data-console-open]');
  if (door && stepsDone(guide) > 0) door.textContent = again;
  let isFollowed = false;
  const follow = async () => {
    if (isFollowed) return;
    isFollowed = true;
    try {
      await start(root);
    } catch (error) {
      reportError(error);
      isFollowed = false;
      tellFailed(root, true);
    }
  };
  root.addEventListener('console-opening', follow);
  root.querySelector('[data-practice-retry]')?.addEventListener('click', () => {
    tellFailed(root, false);
    void follow();
  });
}

async function start(root: HTMLElement): Promise<void> {
  const { mount } = await import('#widgets/walkthrough/mount.tsx');
  await mount(root);
}

/** The console works without; only that nothing is ticked must be said. */
function tellFailed(root: HTMLElement, failed: boolean): void {
  const told = root.querySelector<HTMLElement>('[data-practice-failed]');
  if (told) told.hidden = !failed;
}

/** How many steps were done when the page was last left; whatever else is stored there counts as none. */
function stepsDone(guide: string): number {
  try {
    return JSON.parse(localStorage.getItem(`practice:${guide}`) ?? '{}').done?.length || 0;
  } catch {
    return 0;
  }
}
