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
import mentorStyles from '#app/desk/mentor.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { hasRole } from '#app/domain/accounts/viewer.ts';
import { addPhrase } from '#app/domain/review/change-phrases.server.ts';
import { phraseForm } from '#app/domain/review/phrase-form.ts';
import { listPhraseBalai, listPhrases } from '#app/domain/review/phrases.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { PHRASE_REFUSALS, phraseNote } from '../phrase-sentences.ts';
import { AddPhrase } from './add-phrase.tsx';
import { PhraseRows } from './phrase-rows.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mentorStyles }];

export const meta: MetaFunction = () => [{ title: 'Frasa siap pakai · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const [phrases, balai] = await Promise.all([listPhrases(db, viewer), listPhraseBalai(db, viewer)]);
  return {
    shell: shellFacts(viewer, hasRole(viewer, 'mentor') ? 'mentor' : 'organizer'),
    phrases,
    balai,
    note: phraseNote(new URL(args.request.url).searchParams.get('pesan')),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const form = await parseForm(args.request, phraseForm);
  if (!form.ok) return badForm(form.submission);
  const added = await addPhrase(db, viewer, form.value, now());
  if (added.ok) return redirect('/telaah/frasa?pesan=ditambah');
  if (added.reason === 'not_found') throw notFound();
  const result = form.submission.reply({ fieldErrors: { label: [PHRASE_REFUSALS[added.reason]] } });
  return data({ ok: false as const, result }, { status: 409 });
}

export default function Phrases() {
  const { shell, phrases, balai, note } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [own, shared] = [phrases.filter(({ isOwn }) => isOwn), phrases.filter(({ isOwn }) => !isOwn)];
  return (
    <Shell shell={shell} current="/telaah/frasa">
      <main id="isi" className="page">
        <PageHeader
          title="Frasa siap pakai"
          lede="Kalimat yang sering Anda tulis. Di ruang telaah, ketik / di awal kata atau tekan “Frasa siap pakai”."
        />
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        <div className="sections section-gap">
          <Section title="Milik Anda">
            {own.length > 0 ? (
              <PhraseRows phrases={own} balai={balai} />
            ) : (
              <EmptyState title="Belum ada frasa milik Anda">
                Tambahkan kalimat yang sering Anda tulis, misalnya pertanyaan tentang sumber data.
              </EmptyState>
            )}
          </Section>
          {shared.length > 0 && (
            <Section title="Bersama">
              <PhraseRows phrases={shared} balai={balai} />
            </Section>
          )}
          <Section title="Tambah frasa">
            <AddPhrase balai={balai} result={result} />
          </Section>
        </div>
      </main>
    </Shell>
  );
}
