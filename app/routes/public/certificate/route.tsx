import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { parseCode } from '#app/domain/certificates/code.ts';
import { findPublicCertificate } from '#app/domain/certificates/public-certificate.server.ts';
import { admitLookup } from '#app/http/lookup-limiter.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { checkedNote } from '../verification/checked-note.server.ts';
import { CodeForm } from '../verification/code-form.tsx';
import { CodeNotFound } from '../verification/code-not-found.tsx';
import { checkPostedFile } from '../verification/file-check.server.ts';
import { FileForm } from '../verification/file-form.tsx';
import { VerificationPage } from '../verification/verification-page.tsx';
import { VerdictOf } from './verdict-of.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [
  { title: 'Pemeriksaan sertifikat · Pewarta' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  await admitLookup(args);
  const typed = (args.params.code ?? '').slice(0, 100);
  const certificate = await findPublicCertificate(db, typed);
  if (!certificate) return data({ note: checkedNote(), typed, certificate: null }, { status: 404 });
  return { note: checkedNote(certificate.zone), typed, certificate };
}

export async function action(args: ActionFunctionArgs) {
  await admitLookup(args);
  const answer = await checkPostedFile(args.request);
  return data(
    answer.ok ? { ...answer, isThisOne: answer.code === parseCode(args.params.code ?? '') } : answer,
    {
      status: answer.ok ? 200 : 400,
    },
  );
}

export default function CertificateCheck() {
  const { note, typed, certificate } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <VerificationPage note={note}>
      {certificate ? <VerdictOf certificate={certificate} /> : <CodeNotFound typed={typed} />}
      {certificate && (
        <div className="section-gap">
          <FileForm action={`/v/${certificate.code}`} error={answer && !answer.ok ? answer.error : undefined}>
            {answer?.ok && <FileVerdict answer={answer} />}
          </FileForm>
        </div>
      )}
      <CodeForm isAgain />
    </VerificationPage>
  );
}

function FileVerdict({ answer }: { answer: { fileName: string; code: string | null; isThisOne: boolean } }) {
  if (answer.isThisOne)
    return (
      <Notice tone="success" title="Berkas ini asli." isLive>
        “{answer.fileName}” sama persis dengan yang diterbitkan untuk kode ini.
      </Notice>
    );
  if (answer.code)
    return (
      <Notice tone="warning" title="Berkas ini sertifikat yang lain." isLive>
        “{answer.fileName}” asli, tetapi milik kode <a href={`/v/${answer.code}`}>{answer.code}</a>.
      </Notice>
    );
  return (
    <Notice tone="error" title="Berkas ini berbeda." isLive>
      Isi “{answer.fileName}” tidak sama dengan yang diterbitkan. Berkas yang dipindai, dicetak ulang, atau
      disimpan ulang selalu berbeda; cocokkan data di atas satu per satu.
    </Notice>
  );
}
