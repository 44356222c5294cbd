import type { ReactNode } from 'react';
import { ManuscriptView } from '#app/desk/manuscript/manuscript-view.tsx';
import { DrawnHtml } from '#app/desk/packages/drawn-html.tsx';
import { Shell } from '#app/desk/shell.tsx';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { DraftOnServer } from '#app/domain/assignments/draft-values.ts';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { fromFields } from '#app/domain/manuscript/document.ts';
import { segmentManuscript } from '#app/domain/manuscript/segments.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatLongDateTime, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { StatusLabel } from '#app/ui/status.tsx';
import { openingWords, STATE_WORDS } from '../tasks/task-words.ts';
import type { BriefOnDesk } from './brief.ts';
import { LeftBehind } from './left-behind.tsx';
import { Picture } from './picture.tsx';

interface NotWritableProps {
  shell: ShellFacts;
  task: OwnAssignment & { mentorName: string | null; isLate: boolean };
  brief: BriefOnDesk;
  draft: DraftOnServer;
  pictureFileId: string | null;
  refusal: 'not_open' | 'closed' | 'waiting' | 'passed';
  /** Just arrived, after it had waited on the device for the line. */
  wasQueued: boolean;
  /** Portal item and share text of a package, drawn already. */
  partsHtml?: string | null;
  /** The pictures, where there are more than the one: then the story is told in them, and they come first. */
  children?: ReactNode;
}

/** An assignment that is with the mentor, passed, closed or not open yet: why, and the text as it was sent. */
export function NotWritable(props: NotWritableProps) {
  const { shell, task, brief, draft, pictureFileId, refusal, wasQueued, partsHtml, children } = props;
  const { tone, word } = STATE_WORDS[task.state];
  const here = `/tugas/${task.assignmentId}`;
  const hasText = task.state !== 'none';
  const pictures = (
    <>
      {pictureFileId && <Picture fileId={pictureFileId} caption={draft.values.caption} />}
      {children}
    </>
  );
  return (
    <Shell shell={shell} current="/tugas">
      <main id="isi" className="page page--narrow">
        <PageHeader
          back={{ href: '/tugas', label: 'Tugas' }}
          title={task.headline || task.title}
          meta={`Tugas ${task.number}: ${task.title} · ${task.batchName}`}
        />
        <p>
          {refusal === 'not_open' ? (
            <StatusLabel icon="lock">Belum dibuka</StatusLabel>
          ) : (
            <StatusLabel tone={tone}>{word}</StatusLabel>
          )}
          {refusal === 'waiting' && task.isLate && (
            <>
              {' '}
              <StatusLabel tone="returned" icon="calendar-clock">
                Terlambat
              </StatusLabel>
            </>
          )}
        </p>
        {wasQueued && refusal === 'waiting' && task.waitingSince && (
          <Notice tone="success" isLive title="Koneksi kembali, naskah Anda terkirim.">
            Diterima {formatLongDateTime(task.waitingSince, task.zone)}.
            {task.isLate &&
              ' Tenggat sudah lewat saat itu, jadi naskah ditandai “Terlambat”, tanpa pengurangan nilai.'}
          </Notice>
        )}
        <LeftBehind accountId={shell.accountId} assignmentId={task.assignmentId} />
        <p className="lede gap-small">{sentence(task, refusal)}</p>
        <p className="row gap">
          {task.lastDecision && (
            <ButtonLink href={`${here}/umpan-balik`} variant="primary">
              Buka umpan balik
            </ButtonLink>
          )}
          {task.versionCount > 0 && <a href={`${here}/riwayat`}>Riwayat {task.versionCount} versi</a>}
        </p>
        {hasText && (
          <Section title={task.versionCount > 0 ? `Versi ${task.versionCount}` : 'Draf'}>
            {children && pictures}
            <ManuscriptView
              manuscript={segmentManuscript(fromFields(draft.values.texts), [])}
              headingLevel={3}
            />
            {!children && pictures}
            {partsHtml && <DrawnHtml html={partsHtml} />}
          </Section>
        )}
        {brief.briefHtml && (
          <div className="gap-large">
            <Disclosure summary="Lembar tugas">
              <StoredHtml html={brief.briefHtml} />
            </Disclosure>
          </div>
        )}
      </main>
    </Shell>
  );
}

function sentence(task: NotWritableProps['task'], refusal: NotWritableProps['refusal']): string {
  switch (refusal) {
    case 'waiting': {
      const sent = task.waitingSince ? formatLongDateTime(task.waitingSince, task.zone) : '';
      const reader = task.mentorName
        ? `${task.mentorName} membacanya`
        : 'Panitia menunjuk mentor, lalu naskah dibaca';
      return `Versi ${task.versionCount} terkirim ${sent}. ${reader} dalam ${task.reviewDays} hari kerja. Setelah itu Anda mendapat umpan balik.`;
    }
    case 'passed': {
      const score = task.lastDecision?.score;
      return `Versi ${task.versionCount} lulus${score == null ? '' : ` dengan nilai\u00a0${formatNumber(score, 2)}`}. Naskahnya tersimpan di sini.`;
    }
    case 'closed':
      return `Naskah diterima sampai ${formatLongDateTime(task.window.closesAt, task.zone)}. Hubungi panitia bila Anda memerlukan perpanjangan.`;
    case 'not_open':
      return openingWords(task);
  }
}
