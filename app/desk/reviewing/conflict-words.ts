/** Why a decision waits for its mentor: it would be about something they have not seen. */
export const CHANGED_ELSEWHERE =
  'Tinjauan ini juga diubah di jendela lain. Buka naskahnya, bandingkan, lalu putuskan lagi.';
