import { z } from 'zod';
import { checkNumberPattern, type PatternProblem } from '#app/domain/certificates/number-pattern.ts';
import { ZONES } from '../zones.ts';

const text = (missing: string, max: number) =>
  z.string(missing).trim().min(1, missing).max(max, `Paling banyak ${max} huruf.`);

/** Institutions know nothing of certificates, so the pattern's rule is asked here. */
export const balaiForm = z.object({
  name: text('Isi nama balai.', 200),
  shortName: text('Isi nama pendek balai.', 40),
  institutionLine: z.string().trim().max(200, 'Paling banyak 200 huruf.').default(''),
  city: text('Isi kota kedudukan balai.', 80),
  zone: z.enum(
    ZONES.map((zone) => zone.value),
    'Pilih zona waktu.',
  ),
  numberPattern: text('Isi pola nomor.', 100).superRefine((pattern, context) => {
    const checked = checkNumberPattern(pattern);
    if (!checked.ok) context.addIssue({ code: 'custom', message: patternSentence(checked.problem) });
  }),
});

export function patternSentence(problem: PatternProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'Isi pola nomor.';
    case 'too_long':
      return `Pola nomor paling banyak ${problem.max} karakter.`;
    case 'braces':
      return 'Tanda kurung kurawal tidak berpasangan.';
    case 'unknown_placeholder':
      return `Penanda ${problem.placeholder} tidak dikenal.`;
    case 'characters':
      return `Karakter “${problem.found}” tidak dapat dipakai dalam nomor.`;
    case 'no_seq':
      return 'Pola harus memuat nomor urut, misalnya {seq:4}.';
    case 'no_year':
      return 'Pola harus memuat {year}, karena nomor urut mulai lagi dari 1 setiap tahun.';
  }
}
