import type { Copy, CopyField, CopySentence } from '../../copy.ts';
import type { ReasonName } from '../../reasons.ts';
import type { Remark } from '../../rule.ts';
import { meets, wholeWords } from '../../whole-words.ts';
import { type Match, matchesIn } from './place-in-sentence.ts';

/** Children, patients and homes that a story of crime, harm or stigma should not let anybody recognise. */
export function exposedPeople(copy: Copy, field: CopyField): Remark[] {
  const remarks = field.sentences.flatMap((sentence, index) => {
    const story = () => surroundings(copy, field, index);
    return [
      ...children(sentence, story),
      ...victims(sentence, story),
      ...patients(sentence, story),
      ...homes(sentence, story),
      ...wholeAddresses(sentence, story),
    ];
  });
  return remarks.filter(
    (one, index) => !remarks.slice(0, index).some((other) => other.start < one.end && one.start < other.end),
  );
}

interface Surroundings {
  /** This sentence and its neighbours. */
  around: string;
  /** This sentence and the one before. */
  upToHere: string;
  isHarmful: boolean;
  isStigma: boolean;
  isSexual: boolean;
}

function surroundings({ fields }: Copy, field: CopyField, index: number): Surroundings {
  const text = (at: number) => field.sentences[at]?.text ?? '';
  const around = `${text(index - 1)} ${text(index)} ${text(index + 1)}`;
  const topic = `${fields.judul.text} ${fields.teras.text}`;
  return {
    around,
    upToHere: `${text(index - 1)} ${text(index)}`,
    isHarmful: [topic, around].some((words) => meets(HARM, words) && !meets(PREVENTION, words)),
    isStigma: meets(STIGMA, around),
    isSexual: [topic, around].some((words) => meets(SEXUAL, words) && !meets(PREVENTION, words)),
  };
}

const SEXUAL_CRIME =
  '(?:di|pen|men)?(?:cabul|setubuh|perkosa|lecehkan)(?:i|an|kan|nya)?|pelecehan|asusila|pemerkosaan|perkosaan|persetubuhan|rudapaksa|kekerasan seksual|pencabulan|disodomi|sodomi|eksploitasi seksual';
/** Crime, violence, drugs: here names and addresses do harm. */
const HARM = wholeWords(
  `${SEXUAL_CRIME}|(?:di|pen|men)?(?:culik|aniaya|cekoki)(?:an|nya)?|kekerasan|perundungan|dirundung|bullying|narkoba|narkotika|sabu|tawuran|klitih|begal|prostitusi|perdagangan orang|eksploitasi|pencurian|mencuri|pembunuhan|menghirup lem|ngelem|tersangka|terduga|hamil di luar nikah|pernikahan dini|bunuh diri|hiv|aids|pemukulan|dipukuli|dipukul|dikeroyok|pengeroyokan`,
);
/** Of harm they speak to keep it away. */
const PREVENTION = wholeWords(
  'sosialisasi|penyuluhan|kampanye|edukasi|pencegahan|mencegah|peringatan|memperingati|lomba|juara|bahaya|anti|duta|seminar|deklarasi',
);
const STIGMA = wholeWords(
  'tuberkulosis|tbc|tb|hiv|aids|odha|odgj|kusta|gangguan jiwa|narkoba|sifilis|rehabilitasi',
);
const ALIAS = /bukan nama sebenarnya|nama samaran|disamarkan|bukan nama asli|nama inisial/i;

const NAME = `(?<!\\p{L})\\p{Lu}[\\p{Ll}'’]{1,30}(?: (?:binti|bin|al|\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]{0,30})){0,6}`;
const AGED = new RegExp(
  `(?<name>${NAME})(?:,? \\((?<inBrackets>\\d{1,2})(?: ?(?:tahun|thn|th))?\\)|,? (?:yang )?(?:(?:masih |baru )?(?:berusia|berumur) )?(?<inWords>\\d{1,2}) tahun(?![\\p{L}]))`,
  'gu',
);
const CHILD_BY_ROLE = new RegExp(
  `(?:[Ss]iswa|[Ss]iswi|[Mm]urid|[Pp]elajar|[Aa]nak|[Bb]ocah|[Bb]alita|[Bb]ayi)(?: [\\p{L}\\d/]+){0,6}? (?:bernama|atas nama) (?<name>${NAME})`,
  'gu',
);
const ADULT = 18;

function children(sentence: CopySentence, story: () => Surroundings): Remark[] {
  const aged = matchesIn(sentence, AGED).filter(({ groups }) => isChildsAge(groups));
  const named = [...aged, ...matchesIn(sentence, CHILD_BY_ROLE)].filter(
    ({ groups }) => !isInitials(groups.name ?? ''),
  );
  if (named.length === 0) return [];
  const { around, upToHere, isHarmful } = story();
  if (ALIAS.test(around)) return [];
  if (isHarmful)
    return named.map((one) =>
      remarkOn(
        sentence,
        one,
        'Identitas anak dalam perkara seperti ini dilindungi. Pakai sebutan umum tanpa nama, sekolah, dan alamat.',
        'identitas-anak',
      ),
    );
  // Victims of accidents and disasters may be named; a child's name is still worth a second thought.
  if (!/korban/i.test(upToHere)) return [];
  return aged.map((one) =>
    remarkOn(
      sentence,
      one,
      'Ini nama anak yang menjadi korban. Tulis tanpa nama, kecuali keluarganya mengizinkan.',
    ),
  );
}

function isChildsAge({ inBrackets, inWords }: Match['groups']): boolean {
  const age = Number(inBrackets ?? inWords);
  return age >= 1 && age < ADULT;
}

function isInitials(name: string): boolean {
  return name.length <= 3 && name === name.toUpperCase();
}

/** Of sexual crimes nobody's name is told, whatever the age. */
const SEXUAL = wholeWords(SEXUAL_CRIME);
const VICTIM = new RegExp(
  `(?:[Kk]orban(?:nya)?|[Pp]enyintas)(?:,| adalah| ialah| bernama| atas nama| yakni| yaitu)? (?:seorang \\p{Ll}+ (?:bernama )?)?(?<name>${NAME})`,
  'gu',
);
/** A family tells who the child is. */
const FAMILY = new RegExp(
  `(?:[Ii]bu|[Aa]yah|[Oo]rang tua|[Kk]akak|[Aa]dik|[Nn]enek|[Kk]akek)(?: kandung| tiri)? (?:korban|pelaku|anak itu)(?:,| bernama| adalah)? (?<name>${NAME})`,
  'gu',
);

function victims(sentence: CopySentence, story: () => Surroundings): Remark[] {
  const named = [...matchesIn(sentence, VICTIM), ...matchesIn(sentence, FAMILY)].filter(
    ({ groups }) => !isInitials(groups.name ?? '') && !OFFICE_NAME.test(groups.name ?? ''),
  );
  if (named.length === 0) return [];
  const { around, isSexual } = story();
  if (!isSexual || ALIAS.test(around)) return [];
  return named.map((one) => {
    const start = one.start + one.text.indexOf(one.groups.name ?? '');
    return remarkOn(
      sentence,
      { ...one, start },
      'Identitas korban kejahatan susila tidak dibuka. Pakai sebutan umum tanpa nama, termasuk nama keluarganya.',
      'identitas-anak',
    );
  });
}

const OFFICE_NAME =
  /^(?:Polisi|Polres|Polsek|Polda|Dinas|Unit|Kapolres|Kasat|Kepala|Menurut|Kecamatan|Desa|Kabupaten|Kota)/;

const PATIENT = new RegExp(
  `(?:[Pp]asien|[Pp]enderita|[Pp]enyintas|ODHA|ODGJ)(?: \\p{L}+){0,3}? (?:bernama|atas nama) (?<name>${NAME})`,
  'gu',
);

function patients(sentence: CopySentence, story: () => Surroundings): Remark[] {
  return matchesIn(sentence, PATIENT)
    .filter(() => story().isStigma)
    .map((one) =>
      remarkOn(
        sentence,
        one,
        'Nama pasien adalah data kesehatan. Tulis tanpa nama, kecuali ada persetujuan tertulis.',
      ),
    );
}

const LIVES =
  '(?:warga|tinggal di|bertempat tinggal di|beralamat(?:kan)? di|alamat(?:nya)?|rumahnya di|berdomisili di|domisili|kediaman(?:nya)? di|rumah (?:korban|pasien|tersangka|pelaku|terduga|orang tuanya|keluarganya|\\p{Lu}{1,3}|\\p{Lu}\\p{Ll}+)(?: \\(\\d+\\))?,? di|rumahnya,? di)';
const STREET =
  '(?:Jalan|Jl\\.?|Gang|Gg\\.?|Lorong|Perumahan|Kompleks|Blok) ?(?:[\\p{Lu}\\d][\\p{L}\\d.\'’]* ?){1,5},? ?(?:Nomor|No\\.?) ?\\d+(?:,? RT[ .]?\\d+(?:[ ,/]*RW[ .]?\\d+)?|,? RT ?/ ?RW[ .]?\\d+ ?/ ?\\d+)?[^,.;”"]{0,60}?(?=[,.;”"]|$| dan | yang | itu )';
const HOME = new RegExp(`${LIVES} (?<address>${STREET})`, 'gu');
const HOME_BY_WARD = new RegExp(
  `(?:${LIVES}|warga|di) (?<address>RT ?\\.?\\s?\\d+[ /,]*RW ?\\.?\\s?\\d+|RT ?/ ?RW[ .]?\\d+ ?/ ?\\d+)`,
  'gu',
);
const LIVES_THERE = wholeWords(
  'korban|pasien|penderita|tersangka|terduga|pelaku|saksi|terdakwa|anak|ibunya|ayahnya|orang tua(?:nya)?|keluarganya|penyintas',
);

/** However it is introduced, of a child or a victim: a house and its neighbourhood. */
const WHOLE_ADDRESS = new RegExp(`(?<address>${STREET})`, 'gu');
const CHILD_OR_VICTIM = wholeWords(
  'anak|anaknya|pelajar|siswa|siswi|murid|bocah|remaja|balita|bayi|abh|di bawah umur|korban|korbannya',
);
/** "RS (15)", "berumur 15 tahun". */
const CHILDS_AGE = /(?:\(|berusia |berumur |, )(?:[1-9]|1[0-7])(?: tahun|\))/;
/** Where something happened, or where anybody may go. */
const PLACE_OF_EVENT =
  /(?:terjadi|kejadian|peristiwa|berlokasi|lokasi|tkp|toko|kantor|kafe|warung|kios|sekolah|sd|smp|sma|smk|polsek|polres|polda|puskesmas|klinik|rumah sakit|rsud|hotel|gudang|masjid|gereja|depan|dekat|sekitar|sepanjang|kawasan|pinggir|simpang|pasar|yayasan|panti|rumah aman|lapas|dinas|balai)(?:nya)?(?: (?!korban|pelaku)[\p{L}\d]+){0,4},?(?: (?:di|pada))* $/iu;

function wholeAddresses(sentence: CopySentence, story: () => Surroundings): Remark[] {
  return matchesIn(sentence, WHOLE_ADDRESS).flatMap((one) => {
    const { upToHere, isHarmful } = story();
    const isChild = meets(CHILD_OR_VICTIM, one.before) || CHILDS_AGE.test(one.before);
    const isHome = /RT[ .]?\/?/.test(one.text) ? isChild || meets(CHILD_OR_VICTIM, upToHere) : isChild;
    if (!isHarmful || !isHome || PLACE_OF_EVENT.test(one.before)) return [];
    return [remarkOnAddress(sentence, one)];
  });
}

/** A house by its number; in a story of crime also by its neighbourhood. */
function homes(sentence: CopySentence, story: () => Surroundings): Remark[] {
  const found = [...matchesIn(sentence, HOME), ...matchesIn(sentence, HOME_BY_WARD)];
  return found.flatMap((one) => {
    const { upToHere, isHarmful, isStigma } = story();
    const isHouse = !one.groups.address?.startsWith('RT');
    const isDelicate = isHarmful || (isHouse && (isStigma || /korban/i.test(upToHere)));
    if (!isDelicate || !meets(LIVES_THERE, upToHere)) return [];
    const start = one.start + one.text.indexOf(one.groups.address ?? '');
    return [remarkOnAddress(sentence, { ...one, start })];
  });
}

function remarkOnAddress(sentence: CopySentence, place: { start: number; end: number }): Remark {
  const message = 'Alamat ini membuka identitas orangnya. Cukup sebut desa atau kecamatannya.';
  return remarkOn(sentence, place, message);
}

function remarkOn(
  { field }: CopySentence,
  { start, end }: { start: number; end: number },
  message: string,
  reason?: ReasonName,
): Remark {
  return { field, start, end, message, ...(reason && { reason }) };
}
