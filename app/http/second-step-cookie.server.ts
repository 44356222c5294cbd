import { createCookie } from '@remix-run/node';
import { config } from '#app/config.server.ts';
import { SECOND_STEP_SECONDS } from '#app/domain/accounts/second-step.server.ts';

/** Carries the proof of a right password from /masuk to /masuk/kode; the secret itself is random and stored hashed. */
export const secondStepCookie = createCookie(config.isHttps ? '__Host-langkah-dua' : 'pewarta-langkah-dua', {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: config.isHttps,
  maxAge: SECOND_STEP_SECONDS,
});

export const clearedSecondStepCookie = () => secondStepCookie.serialize('', { maxAge: 0 });
