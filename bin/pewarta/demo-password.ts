import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { now } from '#app/clock.ts';
import { setDemoPassword } from '#app/domain/accounts/demo-password.server.ts';
import { readPipedLine } from './ask.ts';
import { withDatabase } from './opened-database.ts';
import { Refusal } from './refusal.ts';

/** Without letters that are mistaken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { 'password-stdin': { type: 'boolean', default: false } } });
  const password = values['password-stdin'] ? await readPipedLine() : randomPassword();
  if (password.length < 8 || password.length > 128) throw new Refusal('A password has 8 to 128 characters.');
  await withDatabase(async (db) => {
    const count = await setDemoPassword(db, password, now());
    if (count === undefined) throw new Refusal('This database holds no demo world; nothing was changed.');
    console.log(
      `${count} demo accounts have a new password${values['password-stdin'] ? '.' : `: ${password}`}`,
    );
  });
}

function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}
