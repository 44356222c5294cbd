import { Button } from '#app/ui/button.tsx';
import type { MarkKind } from './pencil.ts';

interface MarkToolsProps {
  onMark: (kind: MarkKind) => void;
  /** What was just done. */
  said: string;
  /** Absent until the editor has come. */
  editing?: {
    isOn: boolean;
    onSwitch: () => void;
    onUndo: () => void;
    onRedo: () => void;
  };
}

/** The pencil's uses, on the selection or the paragraph that was last visited. */
export function MarkTools({ onMark, said, editing }: MarkToolsProps) {
  return (
    <div className="mark-tools script-only" role="toolbar" aria-label="Tanda pada naskah">
      {editing && (
        <Tool icon="pencil-line" isOn={editing.isOn} onPress={editing.onSwitch}>
          Sunting
        </Tool>
      )}
      <Tool icon="message-square-text" onPress={() => onMark('comment')}>
        Komentar
      </Tool>
      <Tool icon="thumbs-up" onPress={() => onMark('praise')}>
        Pujian
      </Tool>
      <Tool onPress={() => onMark('insert')}>Usul sisip</Tool>
      <Tool onPress={() => onMark('strike')}>Usul hapus</Tool>
      {editing && (
        <>
          <Tool icon="undo-2" label="Kembali selangkah" onPress={editing.onUndo} />
          <Tool icon="redo-2" label="Maju selangkah" onPress={editing.onRedo} />
        </>
      )}
      <span className="mark-tools__said" role="status">
        {said || (editing?.isOn ? 'Yang diketik menjadi usul · Esc: selesai' : '')}
      </span>
    </div>
  );
}

interface ToolProps {
  icon?: React.ComponentProps<typeof Button>['icon'];
  /** For a tool that is an icon only. */
  label?: string;
  isOn?: boolean;
  onPress: () => void;
  children?: React.ReactNode;
}

function Tool({ icon, label, isOn, onPress, children }: ToolProps) {
  return (
    <Button
      type="button"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      className={label && 'button--icon'}
      // Pressing a button must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
