import process from 'node:process';
import { Refusal } from './pewarta/refusal.ts';

/** A verb of the administration: `run` gets what stands after its name. */
export interface Verb {
  run(args: string[]): Promise<void>;
}

interface Entry {
  usage: string;
  summary: string;
  /** Loaded when it is called, so that `--help` opens no database. */
  load(): Promise<Verb>;
}

const verbs: Record<string, Entry> = {
  'create-admin': {
    usage: 'create-admin [--email ADDRESS] [--name NAME] [--password-stdin]',
    summary: 'makes an administrator, or gives an existing account the role and a new password',
    load: () => import('./pewarta/create-admin.ts'),
  },
  'demo-password': {
    usage: 'demo-password [--password-stdin]',
    summary: 'gives all demo accounts a new password, random unless given; only in a demo database',
    load: () => import('./pewarta/demo-password.ts'),
  },
  'import-course': {
    usage: 'import-course FOLDER',
    summary: "checks a course's folder and stores it as the next version; its slug is the folder's name",
    load: () => import('./pewarta/import-course.ts'),
  },
  'import-roster': {
    usage: 'import-roster FILE --batch ID [--check]',
    summary: 'enrols the ready people of an XLSX or CSV roster and lists the rows to be mended',
    load: () => import('./pewarta/import-roster.ts'),
  },
  'rebuild-completion': {
    usage: 'rebuild-completion [--batch ID] [--check]',
    summary:
      'computes all completion anew and puts right what differs; --check only reports, and ends with 1',
    load: () => import('./pewarta/rebuild-completion.ts'),
  },
  'issue-certificates': {
    usage: 'issue-certificates --batch ID',
    summary: 'issues and draws the certificates of all eligible participants of a batch',
    load: () => import('./pewarta/issue-certificates.ts'),
  },
  'check-copy': {
    usage: 'check-copy FILE',
    summary:
      'reads a story in plain text, headline first, and prints what the copy check finds, one JSON object a line',
    load: () => import('./pewarta/check-copy.ts'),
  },
  backup: {
    usage: 'backup FILE',
    summary: 'writes database and files into one .tar.gz; Pewarta may keep running',
    load: () => import('./pewarta/backup.ts'),
  },
  restore: {
    usage: 'restore FILE [--force]',
    summary: 'puts a backup into an empty PEWARTA_DATA; --force sets aside what is there',
    load: () => import('./pewarta/restore.ts'),
  },
  doctor: {
    usage: 'doctor',
    summary: 'checks the installation and says what is wrong; ends with 1 if anything is',
    load: () => import('./pewarta/doctor.ts'),
  },
};

const [name = '--help', ...args] = process.argv.slice(2);

if (name === '--help' || name === 'help' || name === '-h') {
  console.log(help());
} else {
  const entry = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!entry) {
    console.error(`There is no verb "${name}".\n\n${help()}`);
    process.exitCode = 1;
  } else if (args.includes('--help')) {
    console.log(`npm run pewarta -- ${entry.usage}\n  ${entry.summary}`);
  } else {
    await runVerb(await entry.load(), entry.usage);
  }
}

async function runVerb(verb: Verb, usage: string): Promise<void> {
  try {
    await verb.run(args);
  } catch (error) {
    process.exitCode = 1;
    // A foreseen failure explains itself; anything else is a bug of ours and keeps its stack.
    if (error instanceof Refusal) console.error(`✗ ${error.message}`);
    else if (isArgumentError(error)) console.error(`✗ ${error.message}\n  npm run pewarta -- ${usage}`);
    else console.error(error);
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}

function help(): string {
  const lines = Object.values(verbs).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return ['Administration: npm run pewarta -- VERB', '', ...lines].join('\n');
}
