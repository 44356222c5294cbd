import { type Calibration, MIN_JUDGEMENTS } from '#app/domain/practice/calibration.ts';

const percent = (share: number | null): number => Math.round((share ?? 0) * 100);

/** The finding in one sentence; too sure or too unsure is said only when there is enough to say it. */
export function calibrationSentence(calibration: Calibration): string {
  const { leaning, count, meanConfidence, shareRight } = calibration;
  const facts = `Keyakinan Anda rata-rata ${percent(meanConfidence)} persen, yang tepat ${percent(shareRight)} persen dari ${count} putusan.`;
  switch (leaning) {
    case 'too_few':
      return `Gambar ini mulai berbicara setelah ${MIN_JUDGEMENTS} putusan; Anda baru membuat ${count}.`;
    case 'too_sure':
      return `Anda cenderung terlalu yakin. ${facts} Buka satu alat lagi sebelum memutuskan.`;
    case 'too_unsure':
      return `Anda lebih sering tepat daripada yang Anda kira. ${facts}`;
    case 'balanced':
      return `Keyakinan Anda sejalan dengan ketepatan. ${facts}`;
  }
}

/** One band in words: "Yakin (85 persen): 75 persen tepat dari 4 putusan". */
export function bandWords(share: number | null, count: number): string {
  return share === null ? 'belum ada putusan' : `${percent(share)} persen tepat dari ${count} putusan`;
}
