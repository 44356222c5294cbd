import type { PackageNote, PackagePart } from '#app/domain/packages/notes.server.ts';

export interface NewNote {
  action: string;
  n: number;
  rev: number;
}

interface PartNotesProps {
  part: PackagePart;
  notes: PackageNote[];
  newNote: NewNote | null;
}

const NAMES: Record<PackagePart, string> = {
  photo: 'foto dan takarir',
  portal: 'halaman portal',
  share: 'teks bagikan',
};

/** Longest note. */
const NOTE_LIMIT = 4_000;

/** What a mentor said of one part, and a new note where one may be written: plain forms, drawn on the server. */
export function PartNotes({ part, notes, newNote }: PartNotesProps) {
  const own = notes.filter((note) => note.part === part);
  return (
    <div className="package-notes" id={`catatan-${part}`}>
      {own.map(({ id, kind, body }) => (
        <div key={id} className="package-note" data-kind={kind}>
          <p className="meta">
            {kind === 'praise' ? 'Pujian' : 'Komentar'} pada {NAMES[part]}
          </p>
          <p>{body}</p>
          {newNote && (
            <form method="post" action={newNote.action}>
              <Edit newNote={newNote} part={part} />
              <input type="hidden" name="noteId" value={id} />
              <button type="submit" name="intent" value="hapus" className="link-button link-button--danger">
                Hapus komentar
              </button>
            </form>
          )}
        </div>
      ))}
      {newNote && (
        <details>
          <summary>Komentar pada {NAMES[part]}</summary>
          <form method="post" action={newNote.action} className="stack stack--tight">
            <Edit newNote={newNote} part={part} />
            <div className="field">
              <label htmlFor={`isi-${part}`}>Komentar pada {NAMES[part]}</label>
              <textarea
                id={`isi-${part}`}
                name="body"
                className="input"
                rows={3}
                maxLength={NOTE_LIMIT}
                required
              />
            </div>
            <div className="row">
              <button type="submit" name="kind" value="comment" className="button button--small">
                Simpan komentar
              </button>
              <button type="submit" name="kind" value="praise" className="button button--small">
                Simpan sebagai pujian
              </button>
            </div>
          </form>
        </details>
      )}
    </div>
  );
}

function Edit({ newNote, part }: { newNote: NewNote; part: PackagePart }) {
  return (
    <>
      <input type="hidden" name="n" value={newNote.n} />
      <input type="hidden" name="rev" value={newNote.rev} />
      <input type="hidden" name="part" value={part} />
    </>
  );
}
