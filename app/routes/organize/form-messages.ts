import type { FormResult } from '#app/ui/field-props.ts';

/** Codes of the domain's forms as sentences. */
const COMMON: Record<string, string> = {
  required: 'Isian ini perlu diisi.',
  too_long: 'Isian ini terlalu panjang.',
  number: 'Tulis dengan angka.',
  range: 'Angka ini di luar batas yang diterima.',
  date: 'Pilih tanggal yang benar.',
  unknown: 'Pilihan ini tidak ditemukan. Muat ulang halaman, lalu pilih lagi.',
};

/** The result of a refused form with sentences in place of codes; `own` says more where a form knows more. */
export function inSentences(
  result: FormResult | undefined,
  own: Record<string, string> = {},
): FormResult | undefined {
  if (!result?.error) return result;
  const error = Object.entries(result.error).map(([field, codes]): [string, string[] | null] => [
    field,
    codes?.map((code) => own[`${field}.${code}`] ?? own[code] ?? COMMON[code] ?? 'Isian ini belum benar.') ??
      null,
  ]);
  return { ...result, error: Object.fromEntries(error) };
}

/** What an error summary lists: each message after the label of its field, in the order of the labels. */
export function errorList(result: FormResult | undefined, labels: Record<string, string>) {
  return Object.entries(labels).flatMap(([field, label]) =>
    (result?.error?.[field] ?? []).map((message) => ({ fieldId: field, message: `${label}: ${message}` })),
  );
}
