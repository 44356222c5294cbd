import type { Moment } from './history.ts';
import type { LearningPlan } from './learning.ts';
import type { Reaction, Ruling } from './reviewing.ts';
import * as review from './running-rulings.ts';
import { passes } from './running-rulings.ts';
import * as talks from './stories/interviews.ts';
import * as later from './stories/more-news.ts';
import * as news from './stories/news.ts';
import * as photos from './stories/photos.ts';
import type { Story } from './story.ts';
import type { SentVersion, TaskName, Work } from './writing.ts';

export interface ParticipantPlan extends LearningPlan {
  works: Work[];
}

const version = (story: Story, sent: Moment, at?: Moment, ruling?: Ruling): SentVersion =>
  at && ruling ? { story, sent, ruling: { ...ruling, at } } : { story, sent };

/** The same, with what the participant answered to the review. */
const answered = (sent: SentVersion, at: Moment, reaction: Reaction): SentVersion => ({
  ...sent,
  reaction: { ...reaction, at },
});

/** The same, with the levels its writer saw in it before sending. */
const selfScored = (sent: SentVersion, ...ownLevels: number[]): SentVersion => ({ ...sent, ownLevels });

const work = (task: TaskName, event: number, versions: SentVersion[], more: Partial<Work> = {}): Work => ({
  task,
  event,
  versions,
  ...more,
});

const plan = (modules: number, lessonsMore: number, lag: number, ...works: Work[]): ParticipantPlan => ({
  modules,
  lessonsMore,
  lag,
  works,
});

/**
 * `peserta1` … `peserta30` on the day of the first start: from nothing read to five modules complete. `modules` are
 * those whose lessons and quiz are done; with the works passed they become complete.
 */
export const RUNNING_PLANS: readonly ParticipantPlan[] = [
  // 1 fresh · 2 a draft, with an extension · 3 a manuscript waiting, the oldest
  plan(0, 0, 0),
  plan(2, 5, 0, work('news', -4, [], { draft: { story: news.banjirDraft, saved: [-2, '20.47'] } })),
  plan(2, 7, -1, work('news', -7, [version(news.ktpKeliling, [-5, '07.52'])])),
  // 4 returned with suggestions: the person of the mockups
  plan(
    5,
    0,
    -1,
    work(
      'news',
      -11,
      [
        answered(
          selfScored(
            version(news.imunisasi1, [-9, '21.08'], [-8, '19.10'], review.imunisasiFirst),
            3,
            2,
            3,
            3,
            3,
          ),
          [-7, '20.30'],
          review.imunisasiFirstReaction,
        ),
        answered(
          selfScored(
            version(news.imunisasi2, [-4, '15.36'], [-1, '19.42'], review.imunisasiSecond),
            3,
            4,
            3,
            4,
            3,
          ),
          [-1, '21.05'],
          review.imunisasiSecondReaction,
        ),
      ],
      { draft: { story: news.imunisasi3, saved: [-1, '21.14'] } },
    ),
    work('interview', -6, [version(talks.bidanDesa, [-5, '20.15'], [-3, '21.02'], passes.bidanDesa)]),
    work('photo', -3, [version(photos.timbangPosyandu, [-2, '16.20'])], { picture: 'posyandu' }),
  ),
  // 5 in version 3
  plan(
    3,
    3,
    0,
    work('news', -11, [
      version(news.sanggah1, [-10, '13.30'], [-9, '20.05'], review.sanggahFirst),
      version(news.sanggah2, [-7, '21.44'], [-5, '19.31'], review.sanggahSecond),
      version(news.sanggah3, [-1, '08.12']),
    ]),
  ),
  // 6 overdue, nothing sent · 7 overdue, returned and not sent again · 8 sent late · 9 never signed in
  plan(1, 4, 2),
  plan(
    2,
    3,
    1,
    work('news', -9, [
      answered(
        version(news.lapakPasar, [-8, '11.20'], [-7, '18.55'], review.lapakFirst),
        [-6, '20.10'],
        review.lapakFirstReaction,
      ),
    ]),
  ),
  plan(2, 6, 1, work('news', -5, [version(news.sampahPlastik, [-3, '10.06'])])),
  plan(0, 0, 0),
  plan(
    4,
    2,
    -1,
    work('news', -10, [version(news.usulanJalan, [-8, '19.20'], [-6, '20.40'], passes.usulanJalan)]),
    work('interview', -4, [version(talks.jalanSibolangit, [-3, '09.15'])]),
  ),
  plan(
    4,
    1,
    -1,
    work('news', -11, [version(news.padiGogo, [-9, '20.31'], [-7, '19.15'], passes.padiGogo)], {
      mayPublish: true,
    }),
    work('interview', -5, [version(talks.penyuluhBenih, [-4, '21.17'])]),
  ),
  plan(2, 5, 0, work('news', -6, [version(news.jembatanAekNauli, [-2, '12.44'])])),
  plan(3, 1, 0, work('news', -6, [version(news.antreanObat, [-5, '22.03'])])),
  plan(
    3,
    2,
    0,
    work('news', -10, [
      version(news.tersedak1, [-8, '14.25'], [-7, '20.12'], review.tersedakFirst),
      version(news.tersedak2, [-5, '19.36'], [-3, '20.15'], passes.tersedak),
    ]),
  ),
  plan(
    4,
    2,
    0,
    work('news', -9, [version(later.loketSore, [-7, '17.48'], [-6, '21.20'], passes.loketSore)]),
    work('interview', -4, [version(talks.petugasLoket, [-1, '13.05'])]),
  ),
  plan(
    5,
    0,
    -1,
    work('news', -12, [version(later.rumahJentik, [-9, '16.12'], [-8, '21.31'], passes.rumahJentik)], {
      mayPublish: true,
    }),
    work('interview', -5, [version(talks.kepalaPuskesmas, [-2, '18.40'])]),
    work(
      'photo',
      -4,
      [version(photos.periksaTampungan, [-3, '19.22'], [-2, '20.48'], passes.periksaTampungan)],
      { picture: 'arsip' },
    ),
  ),
  plan(
    5,
    0,
    -1,
    work('news', -10, [version(later.asetDaerah, [-8, '10.02'], [-7, '20.33'], passes.asetDaerah)]),
    work('interview', -6, [
      version(talks.kepalaSekolahAset, [-5, '13.44'], [-4, '19.09'], passes.kepalaSekolahAset),
    ]),
    work('photo', -4, [version(photos.ukurTanah, [-3, '12.05'], [-2, '19.40'], passes.ukurTanah)], {
      picture: 'sekolah',
    }),
  ),
  plan(
    2,
    7,
    1,
    work('news', -10, [
      version(later.bukuBacaan1, [-9, '09.30'], [-7, '21.02'], review.bukuFirst),
      version(later.bukuBacaan2, [-3, '20.26']),
    ]),
  ),
  plan(
    5,
    0,
    -1,
    work('news', -11, [version(later.wifiPasar, [-9, '11.50'], [-8, '20.20'], passes.wifiPasar)]),
    work('interview', -7, [
      version(talks.pedagangKodeQr, [-6, '15.31'], [-5, '20.54'], passes.pedagangKodeQr),
    ]),
    work('photo', -4, [version(photos.antenaPasar, [-3, '08.45'], [-2, '19.15'], passes.antenaPasar)], {
      picture: 'pasar',
    }),
  ),
  plan(
    5,
    0,
    0,
    work('news', -11, [version(later.apbdesDaring, [-8, '20.58'], [-6, '19.50'], passes.apbdesDaring)]),
    work('interview', -5, [version(talks.operatorDesa, [-4, '10.24'], [-3, '20.31'], passes.operatorDesa)]),
    work('photo', -3, [version(photos.latihOperator, [-1, '11.36'])], { picture: 'balai' }),
  ),
  plan(
    5,
    0,
    -1,
    work('news', -12, [version(later.arsipDigital, [-10, '14.42'], [-9, '19.25'], passes.arsipDigital)], {
      mayPublish: true,
    }),
    work('interview', -7, [version(talks.arsiparis, [-5, '09.58'], [-4, '20.22'], passes.arsiparis)]),
    work('photo', -4, [version(photos.pindaiPeta, [-3, '15.17'], [-2, '20.02'], passes.pindaiPeta)], {
      picture: 'arsip',
    }),
  ),
  plan(
    3,
    3,
    0,
    work('news', -9, [version(later.kelasIbu, [-6, '21.11'], [-5, '20.10'], passes.kelasIbu)]),
    work('interview', -3, [], { draft: { story: talks.bidanLabuhanDraft, saved: [-1, '21.33'] } }),
  ),
  plan(2, 4, 0, work('news', -6, [version(later.rakorPupuk, [-5, '16.55'])])),
  plan(
    4,
    2,
    -1,
    work('news', -10, [version(later.klinikDesa, [-8, '09.12'], [-7, '19.44'], passes.klinikDesa)]),
    work('interview', -6, [version(talks.bendaharaDesa, [-4, '14.27'], [-3, '19.18'], passes.bendaharaDesa)]),
  ),
  plan(1, 2, 3),
  plan(
    2,
    4,
    1,
    work('news', -6, [version(later.kartuKeluarga, [-5, '15.08'], [-3, '20.37'], review.kkFirst)]),
  ),
  plan(2, 2, 2),
  plan(
    4,
    0,
    0,
    work('news', -9, [version(later.sekolahRamah, [-7, '20.16'], [-6, '21.05'], passes.sekolahRamah)]),
    work('interview', -4, [
      version(talks.angkutanSekolah, [-3, '14.13'], [-1, '20.26'], review.angkutanFirst),
    ]),
  ),
  plan(
    5,
    0,
    0,
    work('news', -10, [version(later.kacamataLansia, [-8, '13.21'], [-7, '21.14'], passes.kacamataLansia)]),
    work('interview', -6, [version(talks.pekerjaSosial, [-4, '19.55'], [-2, '21.09'], passes.pekerjaSosial)]),
    work('photo', -3, [version(photos.kacamataBaru, [-1, '17.42'])], { picture: 'balai' }),
  ),
  plan(1, 3, 2),
];
