import { useEffect, useRef, useState } from 'react';
import { TrackedCaption } from '#app/desk/photos/tracked-caption.tsx';
import { CAPTION_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import { Button } from '#app/ui/button.tsx';
import { StatusLabel } from '#app/ui/status.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

interface CaptionEditorProps {
  photo: PhotoLook;
  better: string | null;
  onCaption: (caption: string | null) => void;
}

/** The takarir as it was sent, with what the mentor would rather read marked in it as they write it. */
export function CaptionEditor({ photo, better, onCaption }: CaptionEditorProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(better ?? photo.caption);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);
  // Saved in another window, or chosen from there.
  useEffect(() => {
    if (!isOpen) setText(better ?? photo.caption);
  }, [isOpen, better, photo.caption]);
  const type = (next: string) => {
    setText(next);
    const trimmed = next.trim();
    onCaption(trimmed === '' || trimmed === photo.caption ? null : trimmed);
  };
  return (
    <section aria-labelledby="keterangan-foto">
      <div className="photo-line">
        <h2 id="keterangan-foto">Keterangan foto</h2>
        {photo.isCaptionNew && <StatusLabel tone="progress">Baru sejak versi lalu</StatusLabel>}
        <span className="muted number">{photo.words} kata · anjuran 15–30</span>
      </div>
      <TrackedCaption sent={photo.caption} better={better} />
      <p className="row row--tight gap-small script-only">
        <Button
          type="button"
          size="small"
          variant="ghost"
          icon="pencil-line"
          data-tool="caption"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Selesai mengusulkan' : 'Usulkan takarir'}
        </Button>
        {better !== null && (
          <Button type="button" size="small" variant="ghost" onClick={() => type(photo.caption)}>
            Hapus usul
          </Button>
        )}
      </p>
      {isOpen && (
        <TextArea
          areaRef={area}
          id="usul-takarir"
          label="Usul takarir"
          hint="Perubahannya tampak di atas, dan peserta dapat menerima atau menolaknya."
          rows={4}
          maxLength={CAPTION_LIMIT}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      )}
    </section>
  );
}
