import type { RefObject } from 'react';
import { ManuscriptView } from '#app/desk/manuscript/manuscript-view.tsx';
import { SharePost } from '#app/desk/packages/share-post.tsx';
import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import { fromFields } from '#app/domain/manuscript/document.ts';
import { segmentManuscript } from '#app/domain/manuscript/segments.ts';
import type { PackageItem } from '#app/domain/packages/own-items.server.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Picture } from './picture.tsx';

interface PreviewDialogProps {
  dialog: RefObject<HTMLDialogElement>;
  /** Null while it is closed: a long text is not drawn at every keystroke. */
  values: DraftValues | null;
  pictureFileId: string | null;
  /** Of a news package. */
  packageItems: PackageItem[] | undefined;
  onClose: () => void;
}

/** The story as it would be printed: always on white paper. */
export function PreviewDialog({ dialog, values, pictureFileId, packageItems, onClose }: PreviewDialogProps) {
  return (
    <dialog
      ref={dialog}
      className="dialog preview"
      data-tema="terang"
      aria-labelledby="pratinjau"
      onClose={onClose}
    >
      <div className="brief__head">
        <h2 id="pratinjau" className="kicker">
          Pratinjau
        </h2>
        <button
          type="button"
          className="button button--ghost button--icon"
          aria-label="Tutup pratinjau"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" />
        </button>
      </div>
      {values && (
        <>
          <ManuscriptView manuscript={segmentManuscript(fromFields(values.texts), [])} headingLevel={3} />
          {pictureFileId && <Picture fileId={pictureFileId} caption={values.caption} />}
          {packageItems && (
            <SharePost
              text={values.shareText}
              link={packageItems.find(({ ref }) => ref === values.portalItem)?.title ?? ''}
            />
          )}
        </>
      )}
    </dialog>
  );
}
