import { formatBytes } from '#app/ui/format.ts';
import type { Pack } from './saved-pack.ts';

interface SaveButtonProps {
  pack: Pack;
  /** What it will take, roughly. */
  bytes: number;
  /** What stays behind: "Kuis memerlukan jaringan." */
  note: string;
}

/** "Simpan di perangkat" with its cost; shown only where a browser can do it. Needs a DeviceLink on the page. */
export function SaveButton({ pack, bytes, note }: SaveButtonProps) {
  return (
    <p className="save-on-device" data-simpan={JSON.stringify(pack)} hidden>
      <button type="button" className="button button--small" data-simpan-tombol="">
        Simpan di perangkat
      </button>
      <span className="meta">
        <span data-simpan-keadaan="" role="status">
          kira-kira {formatBytes(bytes)}
        </span>
        {note && ` · ${note}`}
      </span>
    </p>
  );
}
