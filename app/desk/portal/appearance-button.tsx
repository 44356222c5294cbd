import { useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { AppearanceFinding } from './appearance-check.ts';

interface AppearanceButtonProps {
  /** The page as visitors get it. */
  pageUrl: string;
  /** Where a part of the page is edited. */
  linkTo: (blockId: string) => string;
}

type State = { step: 'idle' | 'looking' | 'failed' } | { step: 'done'; findings: AppearanceFinding[] };

/**
 * Looks at the drawn page with axe-core, which comes only when it is asked for. What it says is advice of this browser:
 * the score of the portal is made on the server from the same pages.
 */
export function AppearanceButton({ pageUrl, linkTo }: AppearanceButtonProps) {
  const [hasScript, setHasScript] = useState(false);
  const [state, setState] = useState<State>({ step: 'idle' });
  useEffect(() => setHasScript(true), []);
  if (!hasScript) return null;

  async function look() {
    if (state.step === 'looking') return;
    setState({ step: 'looking' });
    try {
      const { checkAppearance } = await import('./appearance-check.ts');
      setState({ step: 'done', findings: await checkAppearance(pageUrl) });
    } catch {
      setState({ step: 'failed' });
    }
  }

  return (
    <div className="appearance gap-small">
      <Button type="button" icon="search" isBlock isBusy={state.step === 'looking'} onClick={look}>
        {state.step === 'looking' ? 'Memeriksa tampilan…' : 'Periksa tampilan halaman ini'}
      </Button>
      <div role="status">
        {state.step === 'failed' && (
          <Notice tone="warning">
            Tampilan belum dapat diperiksa. Periksa sambungan internet, lalu coba lagi.
          </Notice>
        )}
        {state.step === 'done' && <Findings findings={state.findings} linkTo={linkTo} />}
      </div>
    </div>
  );
}

function Findings({
  findings,
  linkTo,
}: { findings: AppearanceFinding[] } & Pick<AppearanceButtonProps, 'linkTo'>) {
  if (findings.length === 0)
    return <Notice tone="success">Tidak ada masalah yang terlihat di halaman ini.</Notice>;
  return (
    <>
      <p className="meta">{findings.length} hal terlihat di halaman ini. Saran ini tidak mengubah nilai.</p>
      <ul className="appearance__list">
        {findings.map(({ rule, problem, todo, words, blockId }) => (
          <li key={`${rule} ${blockId} ${words}`}>
            {blockId ? <a href={linkTo(blockId)}>{problem}</a> : problem} {todo}
            {words && <small>“{words}”</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
