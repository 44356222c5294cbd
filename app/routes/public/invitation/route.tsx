import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { PASSWORD_SENTENCES } from '#app/desk/password-sentences.ts';
import { findLinkOwner, setPasswordByLink } from '#app/domain/accounts/account-links.server.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { admit, beginWithSecondStep } from '#app/http/admission.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { signInLimiter } from '#app/http/sign-in-limiter.server.ts';
import { DeadLink } from './dead-link.tsx';
import { SetPasswordForm } from './set-password-form.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Atur kata sandi · Pewarta' }];

const schema = z
  .object({
    password: z.string('Isi kata sandi baru.').max(512, PASSWORD_SENTENCES.too_long),
    repeated: z.string('Ulangi kata sandi baru.').max(512, PASSWORD_SENTENCES.too_long),
  })
  .refine((typed) => typed.password === typed.repeated, {
    path: ['repeated'],
    error: 'Ulangan ini berbeda dari kata sandi di atasnya.',
  });

export async function loader({ params }: LoaderFunctionArgs) {
  const owner = await findLinkOwner(db, params.token ?? '', now());
  if (!owner) return data(null, { status: 404 });
  return {
    kind: owner.kind,
    name: displayName(owner),
    identifier: owner.nip ?? owner.email ?? '',
    hasAcceptedPrivacy: owner.privacyAcceptedAt !== null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  const reply = (fieldErrors?: Record<string, string[]>) =>
    form.submission.reply({ hideFields: ['password', 'repeated'], fieldErrors });
  if (!form.ok) return data({ result: reply() }, { status: 400 });
  const owner = await findLinkOwner(db, params.token ?? '', now());
  const outcome = await setPasswordByLink(db, params.token ?? '', form.value.password, now());
  if (!outcome.ok) {
    // The loader finds the link dead and the page says so.
    if (outcome.reason === 'link') return data({ result: reply() }, { status: 404 });
    return data({ result: reply({ password: [PASSWORD_SENTENCES[outcome.reason]] }) }, { status: 400 });
  }
  for (const account of [owner?.nip, owner?.email])
    if (account) await signInLimiter.clear({ account, address: context.clientAddress });
  return outcome.needsSecondStep
    ? beginWithSecondStep(outcome.accountId)
    : admit(outcome.accountId, request, undefined);
}

export default function Invitation() {
  const link = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return link ? <SetPasswordForm {...link} result={refused?.result} /> : <DeadLink />;
}
