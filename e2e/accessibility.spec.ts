import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { addressOf, screens } from '../bin/measure/screens.ts';
import { test } from './support/fixtures.ts';

// Every main screen, on the desk and on a telephone: WCAG 2.2 A and AA as far as a machine can tell, and nothing
// to be pushed sideways.
for (const { path, login } of screens) {
  test(`${path} can be used by everybody`, { tag: '@ponsel' }, async ({
    page: nobodysPage,
    pageOf,
    server,
  }) => {
    const landmarks = await findLandmarks(server.dataFolder);
    const page = login ? await pageOf(login) : nobodysPage;
    const answer = await page.goto(addressOf(path, landmarks));
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysPixels(page), 'pixels beyond the right edge').toBeLessThanOrEqual(0);
  });
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} — ${failureSummary}`),
  );
}

function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
