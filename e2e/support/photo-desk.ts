import type { Page } from '@playwright/test';
import { findLandmarks } from '../../bin/measure/landmarks.ts';
import { test as base } from './fixtures.ts';

interface Desk {
  page: Page;
  address: string;
}

/** Opens the photo desk as somebody of the running batch who has nothing on it yet. */
export const test = base.extend<{ deskOf: (login: string) => Promise<Desk> }>({
  deskOf: async ({ pageOf, server }, use) => {
    const { photoAssignmentId } = await findLandmarks(server.dataFolder);
    await use(async (login) => {
      const page = await pageOf(login);
      const address = `/tugas/${photoAssignmentId}/meja-foto`;
      await page.goto(address);
      return { page, address: `${server.origin}${address}` };
    });
  },
});
