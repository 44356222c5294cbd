/** A note in the margin: where its paragraph begins, and how high it is. In pixels. */
export interface NoteSize {
  id: string;
  top: number;
  height: number;
}

export const NOTE_GAP = 12;

/**
 * Where the notes stand, in the order of the text: each at its paragraph, or 12 px below the note before it. The active
 * one stands exactly at its paragraph; those before it make room upwards as far as there is any.
 */
export function placeNotes(notes: readonly NoteSize[], activeId: string | undefined): Map<string, number> {
  const active = notes.findIndex(({ id }) => id === activeId);
  const tops = stacked(notes, 0);
  if (active > 0) {
    let ceiling = notes[active]?.top ?? 0;
    for (let index = active - 1; index >= 0; index -= 1) {
      const { height = 0 } = notes[index] ?? {};
      ceiling = Math.min(tops[index] ?? 0, ceiling - NOTE_GAP - height);
      tops[index] = ceiling;
    }
    // Above the first line there is no room: what does not fit pushes the others down after all.
    const lifted = stacked(
      notes.map((note, index) => ({ ...note, top: index < active ? (tops[index] ?? 0) : note.top })),
      0,
    );
    return byId(notes, lifted);
  }
  return byId(notes, tops);
}

function stacked(notes: readonly NoteSize[], from: number): number[] {
  let free = from;
  return notes.map(({ top, height }) => {
    const place = Math.max(top, free);
    free = place + height + NOTE_GAP;
    return place;
  });
}

function byId(notes: readonly NoteSize[], tops: readonly number[]): Map<string, number> {
  return new Map(notes.map(({ id }, index) => [id, tops[index] ?? 0]));
}
