import { describe, expect, it } from 'vitest';
import { readConfig } from './config.server.ts';

const read = (env: Record<string, string>) => {
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.config;
};
const problems = (env: Record<string, string>) => {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.problems;
};

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      ownOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
      isHttps: false,
      dataFolder: './data',
      databaseUrl: undefined,
      isDemoAllowed: true,
      isSecondFactorRequired: false,
      workers: 1,
    });
  });

  it('takes an empty value for none, as in a copied .env.example', () => {
    expect(read({ PORT: '', PEWARTA_ORIGIN: ' ', DATABASE_URL: '' })).toEqual(read({}));
  });

  it('knows one origin only where one is configured', () => {
    const config = read({ PEWARTA_ORIGIN: 'https://pewarta.example.go.id/' });
    expect(config.origin).toBe('https://pewarta.example.go.id');
    expect(config.ownOrigins).toEqual(['https://pewarta.example.go.id']);
    expect(config.isHttps).toBe(true);
  });

  it('follows the port while no origin is configured', () => {
    expect(read({ PORT: '8080' }).ownOrigins).toEqual(['http://localhost:8080', 'http://127.0.0.1:8080']);
  });

  it.each([
    [{}, true],
    [{ PEWARTA_DEMO: 'on' }, true],
    [{ PEWARTA_DEMO: 'off' }, false],
    [{ PEWARTA_ORIGIN: 'http://127.0.0.1:3000' }, true],
    [{ PEWARTA_ORIGIN: 'http://[::1]:3000' }, true],
    [{ PEWARTA_ORIGIN: 'https://pewarta.example.go.id' }, false],
    [{ PEWARTA_ORIGIN: 'https://127.0.0.1.evil.example' }, false],
  ])('allows the demo world with %o: %s', (env, expected) => {
    expect(read(env as Record<string, string>).isDemoAllowed).toBe(expected);
  });

  it('refuses a demo that was asked for on a public origin', () => {
    expect(problems({ PEWARTA_DEMO: 'on', PEWARTA_ORIGIN: 'https://pewarta.example.go.id' })).toEqual([
      expect.stringMatching(/^PEWARTA_DEMO: /),
    ]);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PEWARTA_ORIGIN', 'pewarta.example.go.id'],
    ['PEWARTA_ORIGIN', 'https://pewarta.example.go.id/belajar'],
    ['PEWARTA_ORIGIN', 'ftp://pewarta.example.go.id'],
    ['DATABASE_URL', 'mysql://localhost/pewarta'],
    ['S3_URL', 'https://kunci:rahasia@s3.example.go.id/arsip'],
    ['SMTP_URL', 'mail.example.go.id'],
    ['PEWARTA_DEMO', 'yes'],
    ['PEWARTA_DEMO_PASSWORD', 'pendek'],
    ['PEWARTA_REQUIRE_2FA', '1'],
    ['PEWARTA_SIGNING_P12', './rahasia.p12'],
    ['PEWARTA_SIGNING_PASSWORD', 'rahasia'],
    ['LOG_LEVEL', 'loud'],
    ['PEWARTA_WORKERS', '0'],
  ])('says in one line what is wrong with %s=%s', (name, value) => {
    const found = problems({ [name]: value });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${name}: .+$`))]);
    // A secret must not reach the terminal or a log by way of a message.
    expect(found[0]).not.toContain('rahasia');
  });

  it('names every mistake at once', () => {
    expect(problems({ PORT: 'abc', LOG_LEVEL: 'loud' })).toHaveLength(2);
  });
});
