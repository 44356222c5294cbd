import type { OpenQuestion } from '#app/domain/review/follow-up.server.ts';
import { Notice } from '#app/ui/notice.tsx';

/** What participants have asked about suggested edits, each a press away. */
export function OpenQuestions({ questions }: { questions: OpenQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <Notice
      icon="message-square-text"
      title={
        questions.length === 1
          ? 'Satu pertanyaan peserta menunggu jawaban Anda.'
          : `${questions.length} pertanyaan peserta menunggu jawaban Anda.`
      }
    >
      <ul className="stack stack--tight">
        {questions.map(({ submissionId, n, title, body, at }) => (
          <li key={`${submissionId}-${at}`}>
            <a href={`/telaah/${submissionId}/tindak-lanjut?versi=${n}`}>{title || 'Tanpa judul'}</a>: “{body}
            ”
          </li>
        ))}
      </ul>
    </Notice>
  );
}
