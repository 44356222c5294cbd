import { parseArgs } from 'node:util';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { makeAdmin } from '#app/domain/accounts/make-admin.server.ts';
import type { PasswordProblem } from '#app/domain/accounts/password-rules.ts';
import { splitName } from '#app/domain/accounts/person-name.ts';
import { ask, askNewPassword, readPipedLine } from './ask.ts';
import { withDatabase } from './opened-database.ts';
import { Refusal } from './refusal.ts';

const PROBLEMS: Record<PasswordProblem, string> = {
  too_short: 'it needs at least 8 characters',
  too_long: 'it has more than 128 characters',
  common: 'it is among those that are guessed first',
  contains_nip: 'it contains the NIP',
  contains_email_name: 'it contains the name of the e-mail address',
};

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  });
  const email = z.email().safeParse((values.email ?? (await ask('E-mail: ', '--email'))).toLowerCase());
  if (!email.success) throw new Refusal('This is no e-mail address.');
  const name = values.name ?? (await ask('Full name with titles: ', '--name'));
  if (name.trim().length < 2) throw new Refusal('The name is missing.');
  const password = values['password-stdin'] ? await readPipedLine() : await askNewPassword();
  await withDatabase(async (db) => {
    const made = await makeAdmin(db, { email: email.data, person: splitName(name), password }, now());
    if (!made.ok) throw new Refusal(`The password cannot be used: ${PROBLEMS[made.reason]}.`);
    console.log(
      made.isNew
        ? `${email.data} is an administrator and can sign in at /masuk.`
        : `${email.data} had an account: it is an administrator now, with the new password; its name stays.`,
    );
  });
}
