import type { SentParts } from '#app/domain/packages/sent-parts.server.ts';
import { SHARE_TEXT_LENGTH, shareLength } from '#app/domain/packages/share-length.ts';
import { FrozenItemView } from './frozen-item-view.tsx';
import { type NewNote, PartNotes } from './part-notes.tsx';
import { SharePost } from './share-post.tsx';

interface PackagePartsProps {
  parts: SentParts;
  /** Where a new note goes; null where nobody may write one. */
  newNote: NewNote | null;
}

/** Portal item and share text as others see them, with what was said of them and of the picture. */
export function PackageParts({ parts, newNote }: PackagePartsProps) {
  const { hasPicture, shareText, item, advice, notes, previous } = parts;
  const noted = { notes, newNote };
  return (
    <section className="package-parts gap-large" aria-labelledby="bagian-paket">
      <h2 className="h3" id="bagian-paket">
        Bagian paket
      </h2>
      {hasPicture && <PartNotes part="photo" {...noted} />}
      <div className="package-parts__columns">
        {item && (
          <div className="package-part" id="bagian-halaman">
            <h3 className="h4">Halaman portal</h3>
            <FrozenItemView item={item} />
            {previous && previous.itemTitle !== item.title && (
              <p className="hint">
                Versi {previous.n}: {previous.itemTitle || 'tanpa halaman portal'}.
              </p>
            )}
            <PartNotes part="portal" {...noted} />
          </div>
        )}
        {shareText && (
          <div className="package-part" id="bagian-teks">
            <h3 className="h4">Teks bagikan</h3>
            <SharePost text={shareText} link={item?.title ?? ''} />
            <p className="meta number">
              {shareLength(shareText)} dari {SHARE_TEXT_LENGTH} karakter
            </p>
            {previous && previous.shareText !== shareText && (
              <p className="hint">
                Versi {previous.n}: {previous.shareText ? <q>{previous.shareText}</q> : 'tanpa teks bagikan'}.
              </p>
            )}
            <Messages
              label="Temuan pada teks bagikan"
              messages={[
                ...advice.share.map(({ message }) => message),
                ...advice.findings.map(({ text, message }) => `“${text}”: ${message}`),
              ]}
            />
            <PartNotes part="share" {...noted} />
          </div>
        )}
      </div>
      <Messages
        label="Kecocokan paket"
        messages={advice.disagreements.map(({ message }) => message)}
        isTitled
      />
    </section>
  );
}

function Messages({ label, messages, isTitled }: { label: string; messages: string[]; isTitled?: boolean }) {
  if (messages.length === 0) return null;
  return (
    <>
      {isTitled && <h3 className="h4 package-agreement">{label}</h3>}
      <ul className="package-advice" aria-label={label}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );
}
