import { expect, type Page } from '@playwright/test';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { addressOf, screens } from '../bin/measure/screens.ts';
import { findViolations, WCAG } from './support/axe.ts';
import { test } from './support/fixtures.ts';

test.describe.configure({ mode: 'parallel' });

const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

// Every main screen, on the desk and on a telephone: WCAG 2.2 A and AA as far as a machine can tell, and nothing
// to be pushed sideways.
for (const { path, login } of screens) {
  test(`${path}${login ? ` of ${login}` : ''} can be used by everybody`, async ({
    page: nobodys,
    pageOf,
    server,
  }) => {
    const landmarks = await findLandmarks(server.dataFolder);
    const page = login ? await pageOf(login) : nobodys;
    const answer = await page.goto(addressOf(path, landmarks));
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    for (const size of widths) {
      await page.setViewportSize(size);
      expect(await violations(page), `at ${size.width} px`).toEqual([]);
      expect(await sidewaysPixels(page), `beyond the right edge at ${size.width} px`).toBeLessThanOrEqual(0);
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  return (await findViolations(page, WCAG)).flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} — ${failureSummary}`),
  );
}

function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
