/** Why a manuscript did not change hands. */
export const MOVING_REFUSALS = {
  not_waiting: 'Naskah ini sudah diputuskan, jadi tidak berpindah lagi.',
  may_not_take:
    'Naskah ini tidak dapat Anda ambil: bukan bidang Anda di angkatan ini, atau penulisnya dari OPD Anda sendiri.',
  not_yours: 'Naskah ini sudah tidak pada Anda.',
  nobody_else:
    'Belum ada mentor lain yang dapat menerima naskah ini, jadi naskah tetap pada Anda. Panitia dapat menambah mentor.',
  no_reason: 'Tulis alasannya dengan singkat, agar panitia dan mentor berikutnya mengerti.',
} as const;
