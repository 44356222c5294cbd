import type { JudgeResult } from '#app/domain/practice/judge-case.server.ts';
import { MAX_REASON } from '#app/domain/practice/judgement-form.ts';
import type { FormResult } from '#app/ui/field-props.ts';
import { formatDateWithoutYear } from '#app/ui/format.ts';

const FIELDS = ['putusan', 'jenis', 'keyakinan', 'alasan'] as const;

/** What stands in the form while a tool is opened: nothing of it is lost. */
export function typedSoFar(form: FormData): FormResult {
  return { initialValue: Object.fromEntries(FIELDS.map((name) => [name, String(form.get(name) ?? '')])) };
}

export function fieldSentence(code: string): string {
  switch (code) {
    case 'verdict_missing':
      return 'Pilih satu dari lima putusan.';
    case 'kind_missing':
      return 'Pilih jenis kekeliruannya. Bila ragu, pilih yang paling dekat.';
    case 'confidence_missing':
      return 'Pilih seberapa yakin Anda.';
    case 'reason_missing':
      return 'Tulis alasan Anda dalam satu kalimat: bukti mana yang paling menentukan?';
    case 'reason_long':
      return `Alasan paling panjang ${MAX_REASON} huruf. Ringkas menjadi satu kalimat.`;
    case 'key_missing':
      return 'Formulir ini tidak utuh lagi. Periksa isinya, lalu kirim sekali lagi.';
    default:
      return code;
  }
}

type Refusal = Extract<JudgeResult, { ok: false }>;

export function refusalSentence(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'not_open':
      return 'Modul ini belum dibuka, jadi kasusnya belum dapat diperiksa.';
    case 'not_due':
      return refusal.dueOn
        ? `Kasus ini sudah Anda putuskan. Anda dapat memutuskannya lagi mulai ${formatDateWithoutYear(refusal.dueOn)}.`
        : 'Kasus ini sudah Anda kuasai dan tidak perlu diputuskan lagi.';
    case 'key_used':
      return 'Formulir ini sudah pernah dikirim untuk kasus lain. Periksa isinya, lalu kirim sekali lagi.';
    case 'not_found':
      return 'Kasus ini tidak ada.';
  }
}
