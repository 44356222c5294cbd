import type { ReactNode } from 'react';
import type { MailMessage } from '#app/domain/notifications/outbox.server.ts';
import { formatDate } from '#app/ui/format.ts';
import { Items, Words } from './frame.tsx';

/** What one mail says; the frame around it is the same for all. */
export interface MailText {
  subject: string;
  preview: string;
  title: string;
  action: string;
  footnote: string;
  body: ReactNode;
}

const ASK = 'Bila ada yang tidak sesuai, hubungi panitia bimtek Anda.';
const AUTOMATIC = 'Surel ini dikirim otomatis oleh Pewarta dan tidak perlu dibalas.';

type Message<Kind extends MailMessage['kind']> = Extract<MailMessage, { kind: Kind }>;

export function mailText(message: MailMessage): MailText {
  switch (message.kind) {
    case 'invitation':
      return invitation(message);
    case 'reset':
      return reset(message);
    case 'decision':
      return message.decision === 'pass' ? passed(message) : returned(message);
    case 'new_manuscripts':
      return newManuscripts(message);
    case 'reminder':
      return reminder(message);
    case 'certificate':
      return certificate(message);
  }
}

function invitation({ batch, expiresOn }: Message<'invitation'>): MailText {
  return {
    subject: batch ? `Undangan mengikuti ${batch} di Pewarta` : 'Akun Anda di Pewarta',
    preview: 'Buat kata sandi Anda untuk mulai.',
    title: 'Buat kata sandi Anda',
    action: 'Buat kata sandi',
    footnote: `Anda menerima surel ini karena didaftarkan oleh panitia. ${ASK} ${AUTOMATIC}`,
    body: (
      <>
        <Words>
          {batch
            ? `Panitia mendaftarkan Anda pada ${batch}. Buat kata sandi untuk mulai belajar.`
            : 'Panitia membuatkan akun untuk Anda. Buat kata sandi untuk mulai memakainya.'}
        </Words>
        <Words>
          Tautan di bawah ini berlaku sampai {formatDate(expiresOn)} dan hanya dapat dipakai satu kali.
        </Words>
      </>
    ),
  };
}

function reset({ minutes }: Message<'reset'>): MailText {
  return {
    subject: 'Atur ulang kata sandi Pewarta',
    preview: `Tautan berlaku ${minutes} menit.`,
    title: 'Atur ulang kata sandi',
    action: 'Buat kata sandi baru',
    footnote: AUTOMATIC,
    body: (
      <>
        <Words>
          Ada permintaan mengatur ulang kata sandi akun Anda. Tautan di bawah ini berlaku {minutes} menit dan
          hanya dapat dipakai satu kali.
        </Words>
        <Words>Bila bukan Anda yang meminta, abaikan surel ini. Kata sandi Anda tidak berubah.</Words>
      </>
    ),
  };
}

function passed({ assignment, title }: Message<'decision'>): MailText {
  return {
    subject: `Naskah Anda lulus: ${title}`,
    preview: `${assignment} selesai.`,
    title: 'Naskah Anda lulus',
    action: 'Buka umpan balik',
    footnote: `${ASK} ${AUTOMATIC}`,
    body: (
      <Words>
        Mentor telah menelaah “{title}” untuk {assignment} dan menyatakannya lulus. Catatan dan nilainya sudah
        dapat dibaca.
      </Words>
    ),
  };
}

function returned({ assignment, title, dueOn }: Message<'decision'>): MailText {
  return {
    subject: `Naskah Anda perlu perbaikan: ${title}`,
    preview: 'Catatan mentor sudah dapat dibaca.',
    title: 'Naskah Anda perlu perbaikan',
    action: 'Buka umpan balik',
    footnote: `${ASK} ${AUTOMATIC}`,
    body: (
      <>
        <Words>
          Mentor telah menelaah “{title}” untuk {assignment} dan mengembalikannya untuk diperbaiki. Catatan
          dan usul suntingannya sudah dapat dibaca.
        </Words>
        {dueOn && <Words>Kirim perbaikannya paling lambat {formatDate(dueOn)}.</Words>}
      </>
    ),
  };
}

function newManuscripts({ count }: Message<'new_manuscripts'>): MailText {
  return {
    subject: `${count} naskah menunggu telaah Anda`,
    preview: 'Yang terlama menunggu berada paling atas.',
    title: `${count} naskah menunggu telaah Anda`,
    action: 'Buka antrean telaah',
    footnote: `Surel ini dikirim paling sering sekali dalam satu jam. ${AUTOMATIC}`,
    body: <Words>Naskah yang terlama menunggu berada paling atas dalam antrean.</Words>,
  };
}

function reminder({ batch, items, senderName }: Message<'reminder'>): MailText {
  return {
    subject: `Pengingat dari panitia ${batch}`,
    preview: items[0] ?? 'Ada yang belum selesai.',
    title: 'Yang belum kami terima dari Anda',
    action: 'Lanjutkan belajar',
    footnote: `Sudah mengerjakannya? Abaikan surel ini. ${AUTOMATIC}`,
    body: (
      <>
        <Words>Berikut bagian {batch} yang belum selesai:</Words>
        <Items items={items} />
        <Words>Salam, {senderName}, panitia.</Words>
      </>
    ),
  };
}

function certificate({ training, number }: Message<'certificate'>): MailText {
  return {
    subject: 'Sertifikat Anda sudah terbit',
    preview: `Nomor ${number}`,
    title: 'Sertifikat Anda sudah terbit',
    action: 'Buka sertifikat',
    footnote: `${ASK} ${AUTOMATIC}`,
    body: (
      <>
        <Words>
          Selamat, Anda menyelesaikan {training}. Sertifikat Anda terbit dengan nomor {number}.
        </Words>
        <Words>
          Unduh dan simpan berkas PDF-nya: berkas itulah aslinya, dan siapa saja dapat memeriksanya dengan
          kode QR di dalamnya.
        </Words>
      </>
    ),
  };
}
