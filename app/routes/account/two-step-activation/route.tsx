import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import qrcode from 'qrcode';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findPreparedTwoStep, switchTwoStep } from '#app/domain/accounts/two-step.server.ts';
import { landingPages } from '#app/domain/accounts/viewer.ts';
import { readForm } from '#app/http/parse-form.ts';
import { requireViewer } from '#app/http/session.server.ts';
import { signInLimiter } from '#app/http/sign-in-limiter.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { twoStepSentence } from '../two-step-sentence.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Aktifkan masuk dua langkah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const prepared = await findPreparedTwoStep(db, viewer);
  if (!prepared) throw redirect('/profil/dua-langkah');
  const svg = await qrcode.toString(prepared.address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  return {
    shell: shellFacts(viewer, landingPages(viewer)[0]?.persona ?? 'participant'),
    qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    secret: prepared.secret.replace(/.{4}(?=.)/g, '$& '),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const form = await readForm(args.request);
  const change = { to: 'on' as const, code: String(form.get('code') ?? '') };
  const outcome = await switchTwoStep(db, viewer, change, args.context.clientAddress, signInLimiter, now());
  if (outcome.ok) return redirect('/profil?pesan=dua-langkah-aktif');
  return data({ error: twoStepSentence(outcome) }, { status: outcome.reason === 'wait' ? 429 : 400 });
}

export default function TwoStepActivation() {
  const { shell, qr, secret } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  return (
    <Shell shell={shell}>
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Pindai kode QR ini"
          lede="Buka aplikasi autentikator, pilih tambah akun, lalu arahkan kamera ke kode ini."
          back={{ href: '/profil/dua-langkah', label: 'Masuk dua langkah' }}
        />
        <img src={qr} width={240} height={240} alt="Kode QR untuk aplikasi autentikator" />
        <p className="gap-small">
          Tidak dapat memindai? Ketik kunci ini di aplikasi: <b className="number">{secret}</b>
        </p>
        <form method="post" className="form gap">
          <Field
            label="Kode pengaman"
            name="code"
            className="number"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            required
            error={error}
            hint="Kode 6 angka yang tampil di aplikasi."
          />
          <div className="form__actions">
            <Button variant="primary">Aktifkan</Button>
          </div>
        </form>
      </main>
    </Shell>
  );
}
