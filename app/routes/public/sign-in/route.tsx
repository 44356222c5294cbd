import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { db } from '#app/database.server.ts';
import { firstLandingPage } from '#app/domain/accounts/landing-page.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { admit, beginWithSecondStep } from '#app/http/admission.server.ts';
import { ownPath } from '#app/http/own-path.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { findViewer } from '#app/http/session.server.ts';
import { signInLimiter } from '#app/http/sign-in-limiter.server.ts';
import { log } from '#app/log.server.ts';
import { PanelPage } from '../panel-page.tsx';
import { signInSentence } from './sentences.ts';
import { SignInForm } from './sign-in-form.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Masuk · Pewarta' }];

const schema = z.object({
  identifier: z.string('Isi NIP atau surel Anda.').max(254, 'Isian ini terlalu panjang.'),
  password: z.string('Isi kata sandi Anda.').max(512, 'Kata sandi ini terlalu panjang.'),
  ke: z.string().optional(),
});

/** What another page asks to be said here, by name. */
const NOTES: Record<string, string> = {
  keluar: 'Anda sudah keluar. Pekerjaan yang sudah tersimpan tetap aman.',
  'kode-kedaluwarsa': 'Waktu untuk mengisi kode sudah lewat. Silakan masuk kembali.',
};

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const next = ownPath(searchParams.get('ke'));
  const viewer = await findViewer(args);
  if (viewer) throw redirect(next && next !== '/' ? next : firstLandingPage(viewer));
  return { next, note: NOTES[searchParams.get('pesan') ?? ''] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  const reply = (formErrors?: string[]) => form.submission.reply({ hideFields: ['password'], formErrors });
  if (!form.ok) return data({ result: reply() }, { status: 400 });
  const { ke, ...typed } = form.value;
  const result = await signIn(db, typed, context.clientAddress, signInLimiter);
  if (!result.ok) {
    const isLimited = result.reason === 'wait';
    log.warn({ requestId: context.requestId, reason: result.reason }, 'sign-in refused');
    return data(
      { result: reply([signInSentence(result)]) },
      isLimited ? { status: 429, headers: { 'Retry-After': String(result.seconds) } } : { status: 400 },
    );
  }
  return result.needsSecondStep
    ? beginWithSecondStep(result.accountId, ke)
    : admit(result.accountId, request, ke);
}

export default function SignIn() {
  const { next, note } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PanelPage>
      <SignInForm heading="h1" result={refused?.result} next={next} note={refused ? undefined : note} />
    </PanelPage>
  );
}
