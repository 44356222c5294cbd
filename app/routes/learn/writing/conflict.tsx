import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import type { DraftOnPage } from './draft-values.ts';

interface ConflictProps {
  message: string;
  stored: DraftOnPage | null;
  zone: string;
  here: string;
  /** Absent without a script: then the link and "Simpan draf" do it. */
  onTakeStored?: () => void;
  onKeepTyped?: () => void;
}

/** Another device was quicker: both texts are there, and the person chooses. */
export function Conflict({ message, stored, zone, here, onTakeStored, onKeepTyped }: ConflictProps) {
  if (!stored)
    return (
      <Notice tone="error" isLive title="Belum tersimpan.">
        {message} Tulisan Anda masih ada di halaman ini.
      </Notice>
    );
  const { judul, kota, hari, teras, tubuh } = stored.texts;
  return (
    <Notice tone="warning" isLive title={message}>
      <p>
        Yang tersimpan {stored.savedAt ? `pada ${formatDateTime(stored.savedAt, zone)} ` : ''}berbeda dari
        tulisan di bawah ini. Keduanya masih ada; bandingkan, lalu pilih.
      </p>
      <Disclosure summary="Bandingkan dengan yang tersimpan" isOpen>
        <div className="manuscript kept-text">
          <h3>{judul}</h3>
          <p>{[kota, hari].filter(Boolean).join(' · ')}</p>
          <p>{teras}</p>
          <p>{tubuh}</p>
        </div>
      </Disclosure>
      {onTakeStored && onKeepTyped ? (
        <div className="row row--tight gap-small">
          <Button type="button" size="small" onClick={onTakeStored}>
            Pakai yang tersimpan
          </Button>
          <Button type="button" size="small" onClick={onKeepTyped}>
            Simpan tulisan di halaman ini
          </Button>
        </div>
      ) : (
        <p>
          Tekan “Simpan draf” untuk menyimpan tulisan di bawah ini, atau{' '}
          <a href={here}>buka yang tersimpan</a>.
        </p>
      )}
    </Notice>
  );
}
