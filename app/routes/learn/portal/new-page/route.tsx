import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import portalStyles from '#app/desk/portal/portal.css?url';
import { addPage } from '#app/domain/portal/change-pages.server.ts';
import { newPageForm } from '#app/domain/portal/forms.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps, withSentences } from '#app/ui/field-props.ts';
import { Notice } from '#app/ui/notice.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { portalHref } from '../frame-facts.ts';
import { ownPortalOf, portalOwnerOf } from '../own-portal.server.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';
import { formSentence, refusalSentence } from '../sentences.ts';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];
export const meta: MetaFunction = () => [{ title: 'Halaman baru · Situs latihan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await ownPortalOf(args);
  return { frame };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '' } = args.params;
  const typed = await parseForm(args.request, newPageForm);
  if (!typed.ok) return answer(typed.submission.reply(), null, 400);
  const added = await addPage(db, viewer, portalId, typed.value, now());
  if (added.ok) return redirect(portalHref(portalId, `/halaman/${added.pageId}?blok=kepala#blok-kepala`));
  if (added.reason === 'not_found') throw notFound();
  return answer(typed.submission.reply(), refusalSentence(added.reason), 409);
}

const answer = (result: FormResult, message: string | null, status: number) =>
  data({ result, message }, { status });

const KINDS = [
  { value: 'service', label: 'Halaman layanan', hint: 'Dimulai dengan komponen standar pelayanan.' },
  { value: 'page', label: 'Halaman biasa', hint: 'Kosong, untuk isi apa pun.' },
];

export default function NewPage() {
  const { frame } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const result = withSentences(reply?.result, formSentence);
  const side = { frame, checklist: null, path: '/' };
  return (
    <PortalFrame frame={frame} current="baru" side={<PortalSide {...side} />} bar={<PortalBar {...side} />}>
      <h1>Halaman baru</h1>
      {reply?.message && <Notice tone="warning">{reply.message}</Notice>}
      <form method="post" className="form">
        <Field label="Judul halaman" {...fieldProps(result, 'title')} maxLength={200} required />
        <RadioGroup legend="Jenis" {...fieldProps(result, 'kind', 'service')} options={KINDS} />
        <div className="form__actions">
          <Button variant="primary" isUnavailable={frame.lock !== null}>
            Buat halaman
          </Button>
        </div>
      </form>
    </PortalFrame>
  );
}
