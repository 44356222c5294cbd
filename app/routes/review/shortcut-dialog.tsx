import type { RefObject } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';

export type KeyMeaning = [keys: string[], meaning: string];

interface ShortcutDialogProps {
  dialog: RefObject<HTMLDialogElement>;
  keys: readonly KeyMeaning[];
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** All keys of a page, and the switch that turns the single letters off. */
export function ShortcutDialog({ dialog, keys: all, isOn, onSwitch }: ShortcutDialogProps) {
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="pintasan">
      <h2 id="pintasan">Pintasan papan tombol</h2>
      <dl className="shortcut-list">
        {all.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Pintasan satu huruf menyala"
        hint="Pilihan ini mengikuti akun Anda. Setiap pintasan juga punya tombol."
        checked={isOn}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <p className="gap">
        <Button type="button" onClick={() => dialog.current?.close()}>
          Tutup
        </Button>
      </p>
    </dialog>
  );
}
