import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { prepareTwoStep, switchTwoStep } from '#app/domain/accounts/two-step.server.ts';
import { landingPages } from '#app/domain/accounts/viewer.ts';
import { readForm } from '#app/http/parse-form.ts';
import { requireViewer } from '#app/http/session.server.ts';
import { signInLimiter } from '#app/http/sign-in-limiter.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { twoStepSentence } from '../two-step-sentence.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Masuk dua langkah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const shell = shellFacts(viewer, landingPages(viewer)[0]?.persona ?? 'participant');
  return { shell, isTwoStep: viewer.hasTwoStep };
}

/** Prepares a secret and goes on to the QR code; or switches off with a code. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const form = await readForm(args.request);
  if (!viewer.hasTwoStep) {
    await prepareTwoStep(db, viewer);
    return redirect('/profil/dua-langkah/aktifkan');
  }
  const change = { to: 'off' as const, code: String(form.get('code') ?? '') };
  const outcome = await switchTwoStep(db, viewer, change, args.context.clientAddress, signInLimiter, now());
  if (outcome.ok) return redirect('/profil?pesan=dua-langkah-mati');
  return data({ error: twoStepSentence(outcome) }, { status: outcome.reason === 'wait' ? 429 : 400 });
}

export default function TwoStep() {
  const { shell, isTwoStep } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  return (
    <Shell shell={shell}>
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Masuk dua langkah"
          lede="Setelah kata sandi, Pewarta meminta kode 6 angka dari ponsel Anda. Orang yang mengetahui kata sandi saja tidak dapat masuk."
          back={{ href: '/profil', label: 'Profil' }}
        />
        <form method="post" className="form">
          {isTwoStep ? (
            <>
              <Field
                label="Kode pengaman"
                name="code"
                className="number"
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={20}
                required
                error={error}
                hint="Kode 6 angka yang sekarang tampil di aplikasi autentikator."
              />
              <div className="form__actions">
                <Button variant="danger">Matikan masuk dua langkah</Button>
              </div>
            </>
          ) : (
            <>
              <ol className="prose">
                <li>Siapkan aplikasi autentikator di ponsel, misalnya Google Authenticator atau Aegis.</li>
                <li>Pindai kode QR yang kami tampilkan di langkah berikut.</li>
                <li>Ketik kode 6 angka dari aplikasi untuk memastikan semuanya cocok.</li>
              </ol>
              <div className="form__actions">
                <Button variant="primary">Tampilkan kode QR</Button>
              </div>
            </>
          )}
        </form>
      </main>
    </Shell>
  );
}
