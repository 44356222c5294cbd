import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Refusal } from './refusal.ts';

/** Asks a question on the terminal. Without a terminal the answer must come as an option. */
export async function ask(question: string, option: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Refusal(`Nobody is here to ask; give ${option}.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

/** Asks for a new password twice, showing nothing of it. */
export async function askNewPassword(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Refusal('Nobody is here to ask for a password; pipe it in with --password-stdin.');
  const password = await readHidden('Password: ');
  if (password !== (await readHidden('The same once more: '))) throw new Refusal('The two differ.');
  return password;
}

/** The first line that is piped in. */
export async function readPipedLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text.split(/\r?\n/, 1)[0] ?? '';
}

const ENTER = /[\r\n]/;
const INTERRUPT = '\u0003';
const BACKSPACE = ['\b', '\u007f'];

function readHidden(question: string): Promise<string> {
  const { stdin, stdout } = process;
  stdout.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const finish = (end: () => void) => {
      stdin.off('data', read);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write('\n');
      end();
    };
    const read = (chunk: string) => {
      for (const key of chunk) {
        if (key === INTERRUPT) return finish(() => reject(new Refusal('Interrupted.')));
        if (ENTER.test(key)) return finish(() => resolve(typed.join('')));
        typed = BACKSPACE.includes(key) ? typed.slice(0, -1) : [...typed, key];
      }
    };
    stdin.on('data', read);
  });
}
