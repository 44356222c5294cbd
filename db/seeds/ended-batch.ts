import { displayName, splitName } from '#app/domain/accounts/person-name.ts';
import type { LearningPlan } from './learning.ts';
import { ENDED_BATCH } from './people.ts';
import type { Ruling } from './reviewing.ts';
import { clarifications, RUMOUR_ON } from './stories/clarifications.ts';
import { type Beat, ENDED_BEATS } from './stories/ended-beats.ts';
import type { Story } from './story.ts';
import type { TaskName, Work } from './writing.ts';

/** Days from the first start on which each task was sent, in the order of the course; read two days later. */
const SENT_ON: Record<TaskName, number> = {
  news: -100,
  interview: -95,
  photo: -92,
  service: -88,
  clarification: -84,
  package: -80,
};

export const ENDED_LEARNING: LearningPlan = { modules: 8, lessonsMore: 0, lag: -1 };

/** The six passed works of each participant of the ended batch. */
export function endedWorks(place: number): Work[] {
  const beat = ENDED_BEATS[place];
  const author = ENDED_BATCH[place];
  const clarification = clarifications[place % clarifications.length];
  if (!beat || !author || !clarification) throw new Error(`no participant ${place} in the ended batch`);
  const { name } = splitName(author.name);
  const stories: Record<TaskName, Story> = {
    news: newsOf(beat),
    interview: interviewOf(beat),
    photo: photoOf(beat, displayName({ titleBefore: '', name, titleAfter: '' })),
    service: serviceOf(beat),
    clarification,
    package: packageOf(beat, name),
  };
  return (Object.keys(stories) as TaskName[]).map((task, index) => {
    const sentOn = SENT_ON[task] + (place % 2);
    return {
      task,
      event: task === 'clarification' ? RUMOUR_ON : sentOn - 3,
      versions: [
        {
          story: stories[task],
          sent: [sentOn, `${9 + ((place * 5 + index) % 11)}.${10 + place}`],
          ruling: { ...rulingOf(task, place), at: [sentOn + 2, `${19 + (index % 3)}.${12 + place * 4}`] },
        },
      ],
      picture: task === 'photo' || task === 'package' ? beat.scene : undefined,
      ...(task === 'package' && {
        shareText: `${stories.package.lead} Baca selengkapnya di situs ${beat.agency}.`,
      }),
      mayPublish: task === 'package' && place % 2 === 0,
    };
  });
}

const newsOf = ({ headlines, change, why, official, figure, citizen, next, useful }: Beat): Story => ({
  headline: headlines.news,
  lead: change,
  body: [
    why,
    `${official.who} mengatakan, “${official.says}.”`,
    figure,
    `“${citizen.says},” kata ${citizen.who}.`,
    next,
    'Perubahan itu diumumkan lewat papan layanan dan kepala desa sejak sepekan sebelumnya.',
    useful,
  ].join('\n\n'),
  sources: [`Wawancara ${official.who}`, `Wawancara ${citizen.who}`],
  caption: '',
});

const interviewOf = ({
  headlines,
  change,
  why,
  official,
  figure,
  citizen,
  history,
  useful,
}: Beat): Story => ({
  headline: headlines.interview,
  lead: `“${citizen.adds},” kata ${citizen.who}, {H}.`,
  body: [
    `Perubahannya sendiri sudah berjalan. ${change.replace(/, \{H\}\.$/, '.')}`,
    `${official.who} membenarkan masih ada yang harus diselesaikan. “${official.adds},” ujarnya.`,
    why,
    history,
    figure,
    'Dua orang lain di tempat itu memberi keterangan yang sama, tetapi meminta namanya tidak dimuat.',
    `Meski begitu, perubahan itu terasa. “${citizen.says},” katanya lagi.`,
    useful,
  ].join('\n\n'),
  sources: [`Wawancara ${citizen.who}`, `Wawancara ${official.who}`],
  caption: '',
});

const photoOf = ({ headlines, photo }: Beat, author: string): Story => ({
  headline: headlines.photo,
  lead: `${photo.shows}, {H}.`,
  body: 'Saya datang sebelum pekerjaan dimulai dan berbicara dulu dengan orang yang akan saya potret.\n\nSaya mengambil delapan bingkai dalam sepuluh menit. Foto pilihan memakai jarak dua langkah supaya tangan dan alatnya terlihat.\n\nBingkai yang memuat barisan orang saya buang. Orang yang terlihat sudah mengetahui pemuatan foto ini. Saya tidak memakai lampu kilat.',
  sources: [],
  caption: `${photo.shows}, {H}. ${photo.behind}. (Foto: ${author})`,
});

const serviceOf = ({ agency, headlines, service }: Beat): Story => ({
  headline: headlines.service,
  lead: service.summary,
  body: [
    `Produk. ${headlines.service}, dilayani oleh ${agency} bagi penduduk Kabupaten Sei Rantau.`,
    `Biaya. ${service.cost}`,
    `Waktu. ${service.time}`,
    `Syarat. ${service.papers}`,
    `Prosedur. ${service.steps.map((step, index) => `${index + 1}. ${step}`).join(' ')}`,
    'Bila berkas belum lengkap. Petugas menuliskan yang kurang dan menyimpan nomor antrean Anda sampai loket tutup hari itu. Anda tidak perlu mengulang dari awal. Yang tidak dapat datang sendiri boleh diwakili keluarga dengan membawa KTP.',
    'Pengaduan. Sampaikan kepada petugas informasi di lantai dasar pada jam layanan, atau lewat SP4N-LAPOR!. Jawaban paling lama tiga hari kerja.',
    `Keterangan halaman. Disusun menurut standar pelayanan ${agency} yang ditempel di loket. Isinya sudah dibaca petugas loket. Diperiksa lagi {bulan+90} {tahun+90}.`,
  ].join('\n\n'),
  sources: [`Standar pelayanan ${agency}`],
  caption: '',
});

const packageOf = (
  { agency, headlines, why, official, figure, citizen, history, useful, photo }: Beat,
  author: string,
): Story => ({
  headline: headlines.package,
  lead: `Tiga pekan setelah perubahan di ${agency}, hasilnya mulai terlihat, kata ${official.who}, {H}.`,
  body: [
    figure,
    why,
    history,
    'Angka itu dicocokkan dengan catatan petugas pada hari yang sama, lalu dibaca ulang bersama penanggung jawabnya.',
    `“${official.says},” katanya. “${official.adds}.”`,
    `${citizen.who} merasakannya. “${citizen.says},” ujarnya. “${citizen.adds}.”`,
    useful,
  ].join('\n\n'),
  sources: [`Wawancara ${official.who}`, `Wawancara ${citizen.who}`],
  caption: `${photo.shows}, {H}. ${photo.behind}. (Foto: ${author})`,
});

const NOTES = [
  'Lulus. Angka dan orangnya sama-sama hadir.',
  'Lulus. Kutipan warga memberi keterangan yang tidak ada di surat mana pun.',
  'Lulus. Alinea terakhir dapat langsung dipakai pembaca.',
  'Lulus. Lain kali pendekkan satu kalimat di tengah.',
] as const;

/** Enough levels for every rubric of the course; the third and fourth are those that must be 3 somewhere. */
function rulingOf(task: TaskName, place: number): Ruling {
  const shift = (place + task.length) % 4;
  const levels = [3, 4, 3, 4, 3, 4].map((level, index) => (index === shift ? 4 : level));
  return { kind: 'pass', levels, note: NOTES[(place * 2 + task.length) % NOTES.length] ?? NOTES[0] };
}
