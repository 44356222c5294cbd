import type { ReactNode } from 'react';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDateTime, formatDateWithoutYear, localDate } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import type { NextStep } from './next-step.ts';

interface NextStepProps {
  step: NextStep;
  /** The certificate of this class is in force. */
  isCertified: boolean;
  note: { note: string; decidedAt: string; mentorName: string } | null;
  zone: string;
  /** Local date in the batch's zone. */
  today: string;
}

/** What to do now, in one headline, one sentence and one filled button. */
export function NextStepSection({ step, isCertified, note, zone, today }: NextStepProps) {
  const words = wordsOf(step, isCertified);
  return (
    <section className="section next-step">
      <div className="section__body">
        <p className="kicker">Langkah Anda berikutnya</p>
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        {note?.note && (
          <blockquote className="quotation">
            “{note.note}”
            <footer>
              {note.mentorName}, mentor · {formatDateTime(note.decidedAt, zone)}
            </footer>
          </blockquote>
        )}
        <div className="next-step__actions">
          {words.button && (
            <ButtonLink href={words.button.href} variant="primary" size="large" iconAfter="arrow-right">
              {words.button.label}
            </ButtonLink>
          )}
          {words.due && (
            <Status tone="waiting" icon="calendar-clock">
              {words.due < today ? 'Lewat tenggat' : 'Tenggat'} {formatDateWithoutYear(words.due)}
            </Status>
          )}
        </div>
      </div>
    </section>
  );
}

interface Words {
  title: string;
  lede: ReactNode;
  button?: { href: string; label: string };
  due?: string | null;
}

function wordsOf(step: NextStep, isCertified: boolean): Words {
  switch (step.kind) {
    case 'revise': {
      const { task } = step;
      return {
        title: task.headline ? `Perbaiki naskah “${task.headline}”` : `Perbaiki Tugas ${task.number}`,
        lede: `Mentor sudah membaca versi ${task.versionCount} Anda untuk tugas ${task.title} dan menitipkan catatan. Baca dahulu, lalu kirim versi berikutnya.`,
        button: { href: step.href, label: 'Buka umpan balik' },
        due: localDate(task.window.dueAt, task.zone),
      };
    }
    case 'component':
      return componentWords(step);
    case 'wait':
      return {
        title: 'Naskah Anda sedang dibaca mentor',
        lede:
          step.waiting === 1
            ? 'Satu kiriman menunggu. Anda akan menerima surel begitu mentor selesai; sementara itu Anda boleh mengulang materi.'
            : `${step.waiting} kiriman menunggu. Anda akan menerima surel begitu mentor selesai; sementara itu Anda boleh mengulang materi.`,
        button: { href: '/tugas', label: 'Lihat tugas' },
      };
    case 'soon':
      return {
        title: `Modul ${step.module.ord} belum dibuka`,
        lede:
          step.module.opening.isOpen === false && step.module.opening.reason === 'date'
            ? `Semua yang sudah dibuka selesai. ${step.module.title} dibuka ${formatDateWithoutYear(step.module.opening.opensOn)}.`
            : 'Semua yang sudah dibuka selesai. Modul ini dibuka setelah modul prasyaratnya tuntas.',
      };
    case 'complete':
      if (isCertified)
        return {
          title: 'Sertifikat Anda sudah terbit',
          lede: 'Unduh dan simpan berkasnya. Materi tetap dapat Anda baca lagi kapan saja.',
          button: { href: '/sertifikat', label: 'Buka sertifikat' },
        };
      return {
        title: 'Semua modul tuntas',
        lede: 'Terima kasih atas ketekunan Anda. Sertifikat diterbitkan panitia setelah syaratnya terpenuhi.',
        button: { href: '/sertifikat', label: 'Lihat sertifikat' },
      };
  }
}

function componentWords({ module, component, task, isFirst, href }: NextStep & { kind: 'component' }): Words {
  const place = `Modul ${module.ord}: ${module.title}`;
  const due = module.dueOn;
  if (component.kind === 'lesson')
    return {
      title: isFirst ? `Mulai dari “${component.title}”` : component.title,
      lede: isFirst
        ? `Pelajaran pertama bimtek ini, kira-kira ${component.minutes} menit. Anda boleh berhenti kapan saja; tempat terakhir Anda diingat.`
        : `${place}. Kira-kira ${component.minutes} menit membaca.`,
      button: { href, label: isFirst ? 'Mulai belajar' : 'Lanjutkan membaca' },
      due,
    };
  if (component.kind === 'quiz')
    return {
      title: component.title,
      lede: `${place}. Kira-kira ${component.minutes} menit. Nilai terbaik yang dihitung.`,
      button: { href, label: component.state === 'open' ? 'Coba lagi' : 'Kerjakan kuis' },
      due,
    };
  if (component.kind === 'drill')
    return {
      title: component.title,
      lede: `${place}. Kira-kira ${component.minutes} menit, boleh dicicil; setiap kasus langsung dijelaskan.`,
      button: { href, label: component.state === 'open' ? 'Lanjutkan latihan' : 'Mulai latihan' },
      due,
    };
  return {
    title:
      task?.state === 'draft'
        ? `Selesaikan draf “${task.headline || component.title}”`
        : `Tulis: ${component.title}`,
    lede: `${place}. Kerjakan dari kejadian di kantor Anda sendiri; mentor membacanya baris demi baris.`,
    button: { href, label: task?.state === 'draft' ? 'Lanjutkan menulis' : 'Buka tugas' },
    due: task ? localDate(task.window.dueAt, task.zone) : due,
  };
}
