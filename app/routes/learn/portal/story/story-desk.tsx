import type { Finding } from '#app/domain/portal/check-portal.ts';
import { LIMITS } from '#app/domain/portal/limits.ts';
import type { PortalPicture, PortalStory } from '#app/domain/portal/snapshot.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps, withSentences } from '#app/ui/field-props.ts';
import { FileField } from '#app/ui/file-field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { FindingList } from '../finding-list.tsx';
import { type FrameFacts, portalHref } from '../frame-facts.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';
import { Publication } from '../publication.tsx';
import { formSentence } from '../sentences.ts';
import { Correction } from './correction.tsx';
import type { StoryReply } from './post.server.ts';

interface StoryDeskProps {
  frame: FrameFacts;
  story: PortalStory | null;
  picture: PortalPicture | null;
  stamp: string;
  findings: Finding[];
  path: string;
  reply: StoryReply | undefined;
}

/** A story with its picture: written, corrected, taken away. */
export function StoryDesk({ frame, story, picture, stamp, findings, path, reply }: StoryDeskProps) {
  const result = withSentences(reply?.result, formSentence);
  const side = { frame, checklist: null, path };
  const here = portalHref(frame.portalId, `/berita/${story?.id ?? 'baru'}`);
  const isLocked = frame.lock !== null;
  return (
    <PortalFrame frame={frame} current="berita" side={<PortalSide {...side} />} bar={<PortalBar {...side} />}>
      <h1>{story?.headline ?? 'Tulis berita'}</h1>
      {reply?.message && (
        <Notice tone="warning">
          {reply.message}
          {reply.stored && (
            <>
              {' '}
              Yang tersimpan: <q className="kept-text">{`${reply.stored.headline}\n${reply.stored.body}`}</q>
            </>
          )}
        </Notice>
      )}
      <FindingList findings={findings} />
      <form method="post" action={here} encType="multipart/form-data" className="form portal-sheet">
        <input type="hidden" name="was" value={reply?.stamp || stamp} />
        <Field
          label="Judul"
          {...fieldProps(result, 'headline', story?.headline)}
          maxLength={LIMITS.title}
          required
        />
        <div className="field-grid">
          <Field label="Kota asal berita" isOptional {...fieldProps(result, 'dateline', story?.dateline)} />
          <Field
            label="Tanggal peristiwa"
            type="date"
            isOptional
            {...fieldProps(result, 'eventOn', story?.eventOn ?? '')}
          />
        </div>
        <TextArea
          label="Isi berita"
          hint="Paragraf dipisah satu baris kosong. **tebal**, [kata](alamat)."
          rows={12}
          {...fieldProps(result, 'body', story?.body)}
        />
        {story?.picture && picture && (
          <img
            className="portal-sheet__picture"
            src={portalHref(frame.portalId, `/gambar/${picture.id}`)}
            width={picture.width || undefined}
            height={picture.height || undefined}
            alt={story.picture.alt}
          />
        )}
        <FileField
          label={picture ? 'Ganti foto' : 'Foto'}
          name="picture"
          accept="image/jpeg,image/png,image/webp"
          hint="JPEG, PNG, atau WebP, paling besar 12 MB. Data lokasi dihapus."
          isOptional
        />
        <Field
          label="Teks pengganti"
          hint="Apa yang tampak di foto, bagi warga yang tidak melihatnya."
          isOptional
          {...fieldProps(result, 'alt', story?.picture?.alt)}
          maxLength={LIMITS.alt}
        />
        <Field
          label="Takarir"
          hint="Siapa, sedang apa, di mana, kapan, dan siapa pemotretnya."
          isOptional
          {...fieldProps(result, 'caption', story?.picture?.caption)}
          maxLength={LIMITS.caption}
        />
        <div className="form__actions">
          <Button variant="primary" isUnavailable={isLocked}>
            {story ? 'Simpan berita' : 'Tayangkan berita'}
          </Button>
          <a href={portalHref(frame.portalId, '/berita')}>Semua berita</a>
        </div>
      </form>
      {story && !isLocked && (
        <>
          <Correction action={`${here}/ralat`} story={story} />
          <Publication
            action={`${here}/terbit`}
            isPublished={story.state === 'published'}
            reason={story.withdrawnReason}
            what="berita"
          />
        </>
      )}
    </PortalFrame>
  );
}
