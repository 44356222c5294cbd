import { TrackedCaption } from '#app/desk/photos/tracked-caption.tsx';
import type { PhotoFeedback } from '#app/domain/photos/photo-feedback.server.ts';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import { Button } from '#app/ui/button.tsx';
import { Status } from '#app/ui/status.tsx';

interface AdvisedCaptionProps extends Pick<PhotoFeedback, 'answers' | 'canAnswer'> {
  shown: PhotoLook;
  better: string | null;
  /** The page with this picture, where the answer goes. */
  href: string;
}

/** The takarir with the mentor's changes, to be taken over into the draft or left. */
export function AdvisedCaption({ shown, better, answers, canAnswer, href }: AdvisedCaptionProps) {
  const answer = answers[shown.photoId] ?? null;
  return (
    <section aria-labelledby="keterangan-foto">
      <div className="photo-line">
        <h2 id="keterangan-foto">Keterangan foto</h2>
        <span className="muted number">{shown.words} kata · anjuran 15–30</span>
      </div>
      <TrackedCaption sent={shown.caption} better={better} />
      {better !== null && (
        <form method="post" action={href} className="row row--tight photo-caption__answer">
          <input type="hidden" name="photoId" value={shown.photoId} />
          {answer && (
            <Status
              tone={answer === 'accept' ? 'passed' : 'neutral'}
              icon={answer === 'accept' ? 'check' : 'x'}
            >
              {answer === 'accept' ? 'Anda terima, sudah masuk draf' : 'Anda tolak, takarir Anda tetap'}
            </Status>
          )}
          {canAnswer && answer !== 'accept' && (
            <Button name="answer" value="accept" size="small" icon="check">
              Terima usul
            </Button>
          )}
          {canAnswer && answer !== 'reject' && (
            <Button name="answer" value="reject" size="small" icon="x">
              Tolak usul
            </Button>
          )}
        </form>
      )}
    </section>
  );
}
