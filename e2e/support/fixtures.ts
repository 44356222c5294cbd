import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../bin/measure/demo-data.ts';
import { Visitor } from '../../bin/measure/visitor.ts';
import { startDemoServer, type TestServer } from './servers.ts';

interface JourneyFixtures {
  /** A page on which this person of the demo world is signed in, in a browser context of their own. */
  pageOf: (login: string) => Promise<Page>;
}

interface WorkerFixtures {
  /** Journeys that name another world than the shared one have a server of their own: nobody else moves its queues. */
  world: string;
  server: TestServer;
  /** People who have signed in on this worker's server: a password costs a good moment. */
  sessions: Map<string, Visitor>;
}

export const test = base.extend<JourneyFixtures, WorkerFixtures>({
  world: ['shared', { scope: 'worker', option: true }],
  server: [
    async ({ world: _ }, use) => {
      const server = await startDemoServer();
      await use(server);
      await server.stop();
      expect(faultLines(server.output()), 'errors in the log').toEqual([]);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  sessions: [async ({ server: _ }, use) => use(new Map()), { scope: 'worker' }],
  baseURL: async ({ server }, use) => use(server.origin),

  page: async ({ page }, use) => {
    const faults = watch(page);
    await use(page);
    expect(faults, 'errors in the browser').toEqual([]);
  },

  pageOf: async ({ browser, contextOptions, server, sessions }, use) => {
    const opened: { context: BrowserContext; faults: string[] }[] = [];
    await use(async (login) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: server.origin });
      const visitor = sessions.get(login) ?? (await signedIn(server.origin, login));
      sessions.set(login, visitor);
      await context.addCookies(visitor.cookies.map((cookie) => ({ ...cookie, url: server.origin })));
      const page = await context.newPage();
      opened.push({ context, faults: watch(page) });
      return page;
    });
    for (const { context } of opened) await context.close();
    expect(
      opened.flatMap(({ faults }) => faults),
      'errors in the browser',
    ).toEqual([]);
  },
});

/** A person of the demo world, signed in without a browser. */
export async function signedIn(origin: string, login: string): Promise<Visitor> {
  const visitor = new Visitor(origin);
  await visitor.signIn(`${login}@demo.test`, DEMO_PASSWORD);
  return visitor;
}

/** Collects what goes wrong in a page by itself: exceptions, refused content, failed loading of parts. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // The browser reports every answer of 400 and more; journeys look at those pages themselves.
    const isAnswer = message.text().startsWith('Failed to load resource');
    // So does Remix of links it cannot look up while the network is cut.
    const isOffline = message.text().startsWith('Failed to fetch manifest patches');
    if (message.type() === 'error' && !isAnswer && !isOffline)
      faults.push(`${page.url()}: ${message.text()}`);
  });
  return faults;
}

const faultLines = (output: string): string[] =>
  output.split('\n').filter((line) => /"level":(50|60)\b/.test(line));
