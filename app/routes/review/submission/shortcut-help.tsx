import { type RefObject, useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { areShortcutsOn, switchShortcuts } from './use-shortcuts.ts';

const KEYS: [keys: string[], meaning: string][] = [
  [['J', 'K'], 'paragraf berikutnya, sebelumnya'],
  [['C'], 'komentar pada pilihan atau paragraf'],
  [['G'], 'pujian pada pilihan atau paragraf'],
  [['S'], 'usul suntingan pada pilihan atau paragraf'],
  [['R'], 'ke rubrik; lagi: kriteria berikutnya'],
  [['1', '2', '3', '4'], 'tingkat kriteria yang terbuka'],
  [['B'], 'beda versi'],
  [['T'], 'lembar tugas'],
  [['N', 'Shift N'], 'naskah berikutnya, sebelumnya'],
  [['L'], 'lulus (tekan dua kali)'],
  [['P'], 'kembalikan untuk perbaikan (tekan dua kali)'],
  [['Ctrl Enter'], 'simpan komentar atau usul'],
  [['Esc'], 'keluar dari isian tanpa membuang tulisan di halaman'],
];

/** All keys, and the switch that turns the single letters off. */
export function ShortcutHelp({ dialog }: { dialog: RefObject<HTMLDialogElement> }) {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(areShortcutsOn()), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="pintasan">
      <h2 id="pintasan">Pintasan papan tombol</h2>
      <dl className="shortcut-list">
        {KEYS.map(([keys, meaning]) => (
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
        checked={isOn}
        onChange={(event) => {
          setIsOn(event.target.checked);
          switchShortcuts(event.target.checked);
        }}
      />
      <p className="gap">
        <Button type="button" onClick={() => dialog.current?.close()}>
          Tutup
        </Button>
      </p>
    </dialog>
  );
}
