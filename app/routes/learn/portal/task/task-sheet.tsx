import { ChangeList } from '#app/desk/portal/change-list.tsx';
import { PortalOverview } from '#app/desk/portal/portal-overview.tsx';
import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import type { PortalCheck } from '#app/domain/portal/check-portal.ts';
import type { PortalChange } from '#app/domain/portal/list-changes.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps, withSentences } from '#app/ui/field-props.ts';
import { formatLongDateTime, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { StatusLabel } from '#app/ui/status.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { deadlineWords, STATE_WORDS } from '../../tasks/task-words.ts';
import type { BriefOnDesk } from '../../writing/brief.ts';
import { type FrameFacts, portalHref } from '../frame-facts.ts';
import { placeHref } from '../place-href.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { adviceWords, PortalBar, PortalSide } from '../portal-side.tsx';
import { formSentence } from '../sentences.ts';
import type { TaskReply } from './post.server.ts';

interface TaskSheetProps {
  frame: FrameFacts;
  task: OwnAssignment & { mentorName: string | null };
  brief: BriefOnDesk;
  note: { judul: string; catatan: string };
  report: PortalCheck;
  changes: PortalChange[];
  now: Date | string;
  reply: TaskReply | undefined;
}

/** What the task asks, how the whole portal stands, and the way to the mentor. */
export function TaskSheet(props: TaskSheetProps) {
  const { frame, task, brief, report, changes, reply } = props;
  const { tone, word } = STATE_WORDS[task.state];
  const side = { frame, checklist: null, path: '/', isTask: true };
  return (
    <PortalFrame frame={frame} current="tugas" side={<PortalSide {...side} />} bar={<PortalBar {...side} />}>
      <header className="stack stack--tight">
        <p className="kicker">Tugas {task.number}</p>
        <h1>{task.title}</h1>
        <p className="row row--tight">
          <StatusLabel tone={tone}>{task.state === 'none' ? 'Belum dikirim' : word}</StatusLabel>
          <span className="meta">{deadlineWords(task, new Date(props.now))}</span>
        </p>
        {task.state === 'waiting' && task.waitingSince && (
          <p>
            Versi {task.versionCount} terkirim {formatLongDateTime(task.waitingSince, task.zone)}.{' '}
            {task.mentorName ?? 'Mentor'} membacanya dalam {task.reviewDays} hari kerja.
          </p>
        )}
        {task.lastDecision && (
          <p>
            <ButtonLink href={portalHref(frame.portalId, '/umpan-balik')}>Buka umpan balik</ButtonLink>
          </p>
        )}
      </header>
      {reply?.message && <Notice tone="warning">{reply.message}</Notice>}
      {!frame.lock && <SendForm {...props} />}
      <Section
        title="Kelengkapan situs"
        id="kelengkapan-situs"
        aside={
          <p className="number">
            {report.done} dari {report.total} hal · nilai {formatNumber(report.score)}
          </p>
        }
      >
        <p className="meta">
          Nilai ini membantu Anda melihat yang tersisa. Nilai tugas diberikan mentor dengan rubrik.
        </p>
        <PortalOverview report={report} linkTo={(place) => placeHref(frame.portalId, place)} />
      </Section>
      <Section title="Yang sudah Anda ubah">
        <ChangeList changes={changes} zone={frame.zone} before={null} />
      </Section>
      {brief.briefHtml && (
        <div className="gap-large">
          <Disclosure summary="Lembar tugas" isOpen={task.state === 'none'}>
            <StoredHtml html={brief.briefHtml} />
          </Disclosure>
        </div>
      )}
    </PortalFrame>
  );
}

function SendForm({ frame, note, reply }: TaskSheetProps) {
  const result = withSentences(reply?.result, formSentence);
  return (
    <Section title="Kirim ke mentor" id="kirim">
      <form method="post" className="form">
        <Field label="Judul" {...fieldProps(result, 'judul', note.judul)} required />
        <TextArea
          label="Catatan"
          hint="Apa yang Anda benahi, dan apa yang ingin Anda tanyakan."
          isOptional
          rows={5}
          {...fieldProps(result, 'catatan', note.catatan)}
        />
        <Checkbox
          label="Naskah ini karya saya sendiri"
          name="ownWork"
          required
          error={result?.error?.ownWork ?? undefined}
        />
        <div className="form__actions">
          <Button name="intent" value="kirim" variant="primary" icon="send">
            Kirim ke mentor
          </Button>
          <Button name="intent" value="simpan" formNoValidate>
            Simpan draf
          </Button>
        </div>
        <p className="meta">{adviceWords(frame)}</p>
      </form>
    </Section>
  );
}
