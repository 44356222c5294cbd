import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

interface ConflictChoiceProps {
  /** Both forms of all that clashes. */
  children: ReactNode;
  /** What becomes of the side that is not chosen. */
  hint?: string;
  onChoose: (side: 'here' | 'there') => void;
}

/** Another window has changed the same: both are shown, and neither is overwritten until somebody has chosen. */
export function ConflictChoice({ children, hint, onChoose }: ConflictChoiceProps) {
  return (
    <Notice tone="warning" isLive title="Tinjauan ini juga diubah di jendela lain. Bandingkan, lalu pilih.">
      {children}
      <div className="row row--tight">
        <Button type="button" size="small" onClick={() => onChoose('there')}>
          Pakai yang tersimpan
        </Button>
        <Button type="button" size="small" onClick={() => onChoose('here')}>
          Simpan yang di halaman ini
        </Button>
        {hint && <span className="hint">{hint}</span>}
      </div>
    </Notice>
  );
}
