import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { PageReply } from './post.server.ts';
import type { Saving } from './use-block-saving.ts';

interface BlockTroubleProps {
  /** To the last press of a button of this part. */
  reply: PageReply | undefined;
  saving: Saving;
  onDiscard: () => void;
}

/** Why the words of the open part are not saved, right above its buttons, and the way out. */
export function BlockTrouble({ reply, saving, onDiscard }: BlockTroubleProps) {
  // What was typed since the answer has been saved.
  if (saving.kind === 'saved') return null;
  const discard = (
    <p className="script-only">
      <Button type="button" size="small" onClick={onDiscard}>
        Buang tulisan ini
      </Button>
    </p>
  );
  if (reply?.message)
    return (
      <Notice tone="warning" isLive>
        <StoredBeside reply={reply} />
        {discard}
      </Notice>
    );
  if (saving.kind === 'refused')
    return (
      <Notice tone="error" isLive>
        {saving.message}
        {discard}
      </Notice>
    );
  if (saving.kind === 'offline')
    return (
      <Notice tone="warning" icon="cloud-off">
        Jaringan terputus. Biarkan halaman ini terbuka; tulisan Anda dikirim begitu jaringan kembali.
      </Notice>
    );
  return null;
}

/** What somebody else, or another device, has saved meanwhile stands beside what was typed here. */
export function StoredBeside({ reply: { message, stored } }: { reply: PageReply }) {
  return (
    <>
      {message}
      {stored && (
        <>
          {' '}
          Yang tersimpan:{' '}
          <q className="kept-text">{[stored.heading, stored.text].filter(Boolean).join('\n')}</q>. Tulisan
          Anda masih ada; simpan sekali lagi bila tulisan Anda yang dipakai.
        </>
      )}
    </>
  );
}
