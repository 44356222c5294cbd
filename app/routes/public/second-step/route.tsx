import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findSecondStep, finishSecondStep } from '#app/domain/accounts/second-step.server.ts';
import { admit } from '#app/http/admission.server.ts';
import { ownPath } from '#app/http/own-path.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { secondStepCookie } from '#app/http/second-step-cookie.server.ts';
import { signInLimiter } from '#app/http/sign-in-limiter.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps } from '#app/ui/field-props.ts';
import { Wordmark } from '#app/ui/wordmark.tsx';
import { PanelPage } from '../panel-page.tsx';
import { waitSentence } from '../sign-in/sentences.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Kode pengaman · Pewarta' }];

const schema = z.object({
  code: z.string('Isi kode dari aplikasi autentikator.').max(20, 'Kode terdiri atas 6 angka.'),
  ke: z.string().optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const secret = await readSecret(request);
  if (!(await findSecondStep(db, secret, now()))) throw redirect('/masuk');
  return { next: ownPath(new URL(request.url).searchParams.get('ke')) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const secret = await readSecret(request);
  const form = await parseForm(request, schema);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const { code, ke } = form.value;
  const result = await finishSecondStep(db, { secret, code }, context.clientAddress, signInLimiter, now());
  if (result.ok) return admit(result.accountId, request, ke);
  if (result.reason === 'expired') throw redirect('/masuk?pesan=kode-kedaluwarsa');
  const isLimited = result.reason === 'wait';
  const message = isLimited
    ? waitSentence(result.seconds)
    : `Kode belum cocok. Tunggu kode berikutnya di aplikasi, lalu coba lagi. Anda masih dapat mencoba ${result.remaining} kali.`;
  return data(
    { result: form.submission.reply({ fieldErrors: { code: [message] }, hideFields: ['code'] }) },
    isLimited ? { status: 429, headers: { 'Retry-After': String(result.seconds) } } : { status: 400 },
  );
}

const readSecret = async (request: Request): Promise<string> =>
  String((await secondStepCookie.parse(request.headers.get('cookie'))) ?? '');

export default function SecondStep() {
  const { next } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <PanelPage>
      <form method="post" className="sign-in">
        <Wordmark href="/" />
        <h1>Kode pengaman</h1>
        <p className="meta">
          Kata sandi Anda cocok. Isi kode 6 angka dari aplikasi autentikator di ponsel Anda.
        </p>
        {next && <input type="hidden" name="ke" value={next} />}
        <Field
          {...fieldProps(result, 'code')}
          label="Kode pengaman"
          className="number"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
        />
        <Button variant="primary" size="large" isBlock>
          Lanjutkan
        </Button>
        <p className="meta">
          Ponsel Anda hilang atau berganti? Minta pengelola mematikan langkah kedua, lalu{' '}
          <a href="/masuk">masuk kembali</a>.
        </p>
      </form>
    </PanelPage>
  );
}
