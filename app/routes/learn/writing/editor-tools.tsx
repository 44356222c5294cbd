import { Icon } from '#app/ui/icons/icon.tsx';
import type { IconName } from '#app/ui/icons/names.ts';

interface EditorToolsProps {
  onUndo: () => void;
  onRedo: () => void;
  onPicture: () => void;
}

/** What a manuscript of plain paragraphs needs: going back, going forward again, the picture. */
export function EditorTools({ onUndo, onRedo, onPicture }: EditorToolsProps) {
  return (
    <div className="editor-tools" role="toolbar" aria-label="Alat naskah">
      <Tool icon="undo-2" label="Urungkan ketikan" onPress={onUndo} />
      <Tool icon="redo-2" label="Ulangi ketikan" onPress={onRedo} />
      <Tool icon="image-up" label="Sisipkan foto" onPress={onPicture} />
    </div>
  );
}

function Tool({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
