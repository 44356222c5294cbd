import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { PASSWORD_SENTENCES } from '#app/desk/password-sentences.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { changePassword } from '#app/domain/accounts/own-account.server.ts';
import { landingPages } from '#app/domain/accounts/viewer.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { requireViewer, startSession } from '#app/http/session.server.ts';
import { signInLimiter } from '#app/http/sign-in-limiter.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps } from '#app/ui/field-props.ts';
import { PageHeader } from '#app/ui/page-header.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Ganti kata sandi · Pewarta' }];

const password = (missing: string) => z.string(missing).max(512, PASSWORD_SENTENCES.too_long);
const schema = z
  .object({
    old: password('Isi kata sandi Anda sekarang.'),
    password: password('Isi kata sandi baru.'),
    repeated: password('Ulangi kata sandi baru.'),
  })
  .refine((typed) => typed.password === typed.repeated, {
    path: ['repeated'],
    error: 'Ulangan ini berbeda dari kata sandi di atasnya.',
  });

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  return {
    shell: shellFacts(viewer, landingPages(viewer)[0]?.persona ?? 'participant'),
    identifier: viewer.email ?? '',
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const form = await parseForm(args.request, schema);
  const reply = (fieldErrors?: Record<string, string[]>) =>
    form.submission.reply({ hideFields: ['old', 'password', 'repeated'], fieldErrors });
  if (!form.ok) return data({ result: reply() }, { status: 400 });
  const { clientAddress } = args.context;
  const outcome = await changePassword(db, viewer, form.value, clientAddress, signInLimiter, now());
  if (outcome.ok)
    return redirect('/profil?pesan=kata-sandi', {
      headers: { 'Set-Cookie': await startSession(viewer.accountId, args.request) },
    });
  if (outcome.reason === 'wait') {
    const minutes = Math.ceil(outcome.seconds / 60);
    const message = `Terlalu banyak percobaan. Coba lagi setelah ${minutes} menit.`;
    return data({ result: reply({ old: [message] }) }, { status: 429 });
  }
  const errors: Record<string, string[]> =
    outcome.reason === 'old'
      ? { old: ['Kata sandi sekarang belum cocok.'] }
      : { password: [PASSWORD_SENTENCES[outcome.reason]] };
  return data({ result: reply(errors) }, { status: 400 });
}

export default function ChangePassword() {
  const { shell, identifier } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const field = (name: string) => ({
    ...fieldProps(result, name),
    type: 'password',
    maxLength: 512,
    required: true,
  });
  return (
    <Shell shell={shell}>
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Ganti kata sandi"
          lede="Setelah diganti, sesi di perangkat lain berakhir."
          back={{ href: '/profil', label: 'Profil' }}
        />
        <form method="post" className="form">
          <input type="text" name="username" value={identifier} autoComplete="username" readOnly hidden />
          <Field {...field('old')} label="Kata sandi sekarang" autoComplete="current-password" />
          <Field
            {...field('password')}
            label="Kata sandi baru"
            autoComplete="new-password"
            hint="Paling sedikit 8 karakter. Beberapa kata yang tidak lazim bersama lebih aman dan mudah diingat."
          />
          <Field {...field('repeated')} label="Ulangi kata sandi baru" autoComplete="new-password" />
          <div className="form__actions">
            <Button variant="primary">Simpan kata sandi</Button>
          </div>
        </form>
      </main>
    </Shell>
  );
}
