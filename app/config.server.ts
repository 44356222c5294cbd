import { z } from 'zod';

/** Everything the environment decides. This file is the only one that reads `process.env`. */
export interface Config {
  host: string;
  port: number;
  /** The public origin; mail links and QR codes use only this, never a request's Host. */
  origin: string;
  /** The origins a form may come from: one, or localhost and 127.0.0.1 while none is configured. */
  ownOrigins: string[];
  isHttps: boolean;
  dataFolder: string;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  /** Whether an empty database may be filled with the demo world. */
  isDemoAllowed: boolean;
  demoPassword: string | undefined;
  isSecondFactorRequired: boolean;
  logLevel: z.infer<typeof logLevel>;
  workers: number;
  /** Where this process's clock starts, for tests on loopback; undefined = the real time. */
  clockStartsAt: Date | undefined;
}

const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
const onOff = z.enum(['on', 'off']);
const url = (protocols: RegExp) => z.url({ protocol: protocols, abort: true });

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PEWARTA_ORIGIN: url(/^https?$/)
    .refine((value) => URL.parse(value)?.origin === withoutSlash(value), 'must be an origin without a path')
    .optional(),
  PEWARTA_DATA: z.string().default('./data'),
  DATABASE_URL: url(/^postgres(ql)?$/).optional(),
  S3_URL: z.string().optional(),
  SMTP_URL: url(/^smtps?$/).optional(),
  PEWARTA_DEMO: onOff.optional(),
  PEWARTA_DEMO_PASSWORD: z.string().min(8).max(128).optional(),
  PEWARTA_REQUIRE_2FA: onOff.default('off'),
  PEWARTA_SIGNING_P12: z.string().optional(),
  PEWARTA_SIGNING_PASSWORD: z.string().optional(),
  LOG_LEVEL: logLevel.default('info'),
  PEWARTA_CLOCK: z.iso.datetime().optional(),
  PEWARTA_WORKERS: z.coerce.number().int().min(1).max(64).default(1),
});

export type ConfigReading = { ok: true; config: Config } | { ok: false; problems: string[] };

/** Reads the environment, or says in one line each what is wrong with it. An empty value counts as unset. */
export function readConfig(env: Record<string, string | undefined>): ConfigReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(describeIssue) };
  const values = parsed.data;

  const origin =
    (values.PEWARTA_ORIGIN && withoutSlash(values.PEWARTA_ORIGIN)) ?? `http://localhost:${values.PORT}`;
  const isLoopback = isLoopbackHost(new URL(origin).hostname);
  const problems: string[] = [];
  if (values.PEWARTA_DEMO === 'on' && !isLoopback) {
    problems.push('PEWARTA_DEMO: cannot be "on" with a public PEWARTA_ORIGIN; remove one of the two.');
  }
  // Ignoring them would let an office believe that its certificates are signed.
  for (const name of ['PEWARTA_SIGNING_P12', 'PEWARTA_SIGNING_PASSWORD'] as const) {
    if (values[name]) problems.push(`${name}: this version cannot sign certificates; remove it.`);
  }
  if (values.S3_URL) {
    problems.push('S3_URL: this version keeps files only in PEWARTA_DATA; remove it.');
  }
  if (values.PEWARTA_CLOCK && !isLoopback) {
    problems.push('PEWARTA_CLOCK: is for tests on this machine; remove it where PEWARTA_ORIGIN is public.');
  }
  if (problems.length > 0) return { ok: false, problems };

  return {
    ok: true,
    config: {
      host: values.HOST,
      port: values.PORT,
      origin,
      ownOrigins: values.PEWARTA_ORIGIN ? [origin] : [origin, `http://127.0.0.1:${values.PORT}`],
      isHttps: origin.startsWith('https:'),
      dataFolder: values.PEWARTA_DATA,
      databaseUrl: values.DATABASE_URL,
      smtpUrl: values.SMTP_URL,
      isDemoAllowed: values.PEWARTA_DEMO !== 'off' && isLoopback,
      demoPassword: values.PEWARTA_DEMO_PASSWORD,
      isSecondFactorRequired: values.PEWARTA_REQUIRE_2FA === 'on',
      logLevel: values.LOG_LEVEL,
      workers: values.PEWARTA_WORKERS,
      clockStartsAt: values.PEWARTA_CLOCK ? new Date(values.PEWARTA_CLOCK) : undefined,
    },
  };
}

/** The configuration of this process; a wrong environment ends it before anything is opened. */
export const config: Config = configOrExit();

function configOrExit(): Config {
  const reading = readConfig(process.env);
  if (reading.ok) return reading.config;
  for (const problem of reading.problems) console.error(problem);
  console.error('Correct the environment or the file .env; .env.example explains every name.');
  process.exit(1);
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`;
}

function withoutSlash(origin: string): string {
  return origin.replace(/\/$/, '');
}

function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
