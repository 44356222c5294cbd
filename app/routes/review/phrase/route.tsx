import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { hasRole } from '#app/domain/accounts/viewer.ts';
import { changePhrase } from '#app/domain/review/change-phrases.server.ts';
import { phraseForm } from '#app/domain/review/phrase-form.ts';
import { listPhrases } from '#app/domain/review/phrases.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { PhraseFields } from '../phrase-fields.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Ubah frasa · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const phrases = await listPhrases(db, viewer);
  return {
    shell: shellFacts(viewer, hasRole(viewer, 'mentor') ? 'mentor' : 'organizer'),
    phrase: found(phrases.find(({ id, canChange }) => canChange && id === args.params.phraseId)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const form = await parseForm(args.request, phraseForm);
  if (!form.ok) {
    const phrases = await listPhrases(db, viewer);
    found(phrases.find(({ id, canChange }) => canChange && id === args.params.phraseId));
    return badForm(form.submission);
  }
  const changed = await changePhrase(db, viewer, args.params.phraseId ?? '', form.value, now());
  if (!changed.ok) throw notFound();
  return redirect('/telaah/frasa?pesan=diubah');
}

export default function Phrase() {
  const { shell, phrase } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/telaah/frasa">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Ubah frasa"
          back={{ href: '/telaah/frasa', label: 'Frasa siap pakai' }}
          {...(phrase.isShared ? { meta: 'Frasa bersama: perubahannya berlaku untuk semua mentor.' } : {})}
        />
        <form method="post" className="form">
          <PhraseFields phrase={phrase} result={result} />
          <div className="form__actions">
            <Button variant="primary">Simpan frasa</Button>
          </div>
        </form>
      </main>
    </Shell>
  );
}
