import { type ActionFunctionArgs, data } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { kickJobs } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { RESET_MINUTES } from '#app/domain/accounts/link-lifetimes.ts';
import { requestReset } from '#app/domain/accounts/request-reset.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { resetLimiter } from '#app/http/sign-in-limiter.server.ts';
import { log } from '#app/log.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps } from '#app/ui/field-props.ts';
import { Wordmark } from '#app/ui/wordmark.tsx';
import { PanelMessage, PanelPage } from '../panel-page.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Lupa kata sandi · Pewarta' }];

const schema = z.object({
  identifier: z.string('Isi NIP atau surel Anda.').max(254, 'Isian ini terlalu panjang.'),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return data({ isSent: false, result: form.submission.reply() }, { status: 400 });
  if (!(await resetLimiter.allows(context.clientAddress))) {
    const message = 'Terlalu banyak permintaan dari jaringan ini. Coba lagi setelah 15 menit.';
    const result = form.submission.reply({ fieldErrors: { identifier: [message] } });
    return data({ isSent: false, result }, { status: 429 });
  }
  // Not awaited: how long it takes would tell whether the name is known.
  requestReset(db, form.value.identifier, now())
    .then(() => kickJobs())
    .catch((error: unknown) =>
      log.error({ requestId: context.requestId, err: error }, 'a reset link could not be made'),
    );
  return { isSent: true, result: undefined };
}

export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  if (answer?.isSent) return <Sent />;
  return (
    <PanelPage>
      <form method="post" className="sign-in">
        <Wordmark href="/" />
        <h1>Lupa kata sandi</h1>
        <p className="meta">
          Tulis NIP atau surel Anda. Kami mengirim tautan untuk mengatur kata sandi baru ke surel yang
          terdaftar.
        </p>
        <Field
          {...fieldProps(answer?.result, 'identifier')}
          label="NIP atau surel"
          className="number"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
        />
        <Button variant="primary" size="large" isBlock>
          Kirim tautan
        </Button>
        <p className="meta">
          Tidak punya surel yang terdaftar? Panitia dapat memberi Anda tautan yang sama, tercetak atau lewat
          pesan. <a href="/masuk">Kembali ke halaman masuk</a>
        </p>
      </form>
    </PanelPage>
  );
}

/** The same for known and unknown names. */
function Sent() {
  return (
    <PanelMessage title="Periksa surel Anda">
      <p role="status">
        Bila akun itu ada dan punya surel, tautannya kami kirim sekarang. Tautan berlaku {RESET_MINUTES} menit
        dan hanya dapat dipakai sekali.
      </p>
      <p>
        Belum datang setelah beberapa menit? Periksa folder spam. Tanpa surel terdaftar, minta tautan kepada
        panitia Anda.
      </p>
      <p className="meta">
        <a href="/masuk">Kembali ke halaman masuk</a>
      </p>
    </PanelMessage>
  );
}
