import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { parseCode } from '#app/domain/certificates/code.ts';
import { admitLookup } from '#app/http/lookup-limiter.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { checkedNote } from './checked-note.server.ts';
import { CodeForm } from './code-form.tsx';
import { CodeNotFound } from './code-not-found.tsx';
import { checkPostedFile } from './file-check.server.ts';
import { FileForm } from './file-form.tsx';
import { VerificationPage } from './verification-page.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [
  { title: 'Periksa sertifikat · Pewarta' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const typed = new URL(args.request.url).searchParams.get('kode')?.trim().slice(0, 100);
  if (typed === undefined) return { note: checkedNote(), typed: null };
  await admitLookup(args);
  const code = parseCode(typed);
  if (code) throw redirect(`/v/${code}`);
  return data({ note: checkedNote(), typed }, { status: typed === '' ? 400 : 404 });
}

export async function action(args: ActionFunctionArgs) {
  await admitLookup(args);
  const answer = await checkPostedFile(args.request);
  return data(answer, { status: answer.ok ? 200 : 400 });
}

export default function Verification() {
  const { note, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <VerificationPage note={note}>
      {typed ? (
        <CodeNotFound typed={typed} />
      ) : (
        <header className="page-header">
          <h1>Periksa sertifikat</h1>
          <p className="lede">
            Setiap sertifikat Pewarta membawa kode. Ketik kode itu, atau pindai kode QR pada lembarnya.
          </p>
        </header>
      )}
      <CodeForm
        isAgain={Boolean(typed)}
        error={typed === '' ? 'Ketik kode yang tertera pada sertifikat.' : undefined}
      />
      <div className="section-gap">
        <FileForm action="/verifikasi" error={answer && !answer.ok ? answer.error : undefined}>
          {answer?.ok && answer.code && (
            <Notice tone="success" title="Berkas ini asli." isLive>
              “{answer.fileName}” sama persis dengan yang diterbitkan.{' '}
              <a href={`/v/${answer.code}`}>Lihat apakah sertifikatnya masih berlaku</a>.
            </Notice>
          )}
          {answer?.ok && !answer.code && (
            <Notice tone="error" title="Berkas ini tidak kami kenal." isLive>
              Isi “{answer.fileName}” tidak sama dengan sertifikat mana pun yang diterbitkan. Berkas yang
              dipindai, dicetak ulang, atau disimpan ulang selalu berbeda; periksa kodenya di atas.
            </Notice>
          )}
        </FileForm>
      </div>
    </VerificationPage>
  );
}
