import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { runQuietly } from './child.mjs';
import { Failure } from './failure.mjs';
import { nodeBinary, tool } from './runtime.mjs';

// Without windows to draw, the shell takes half the time of a whole browser.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const debianPackages = ['chromium-headless-shell', 'chromium'];

/**
 * Finds a browser for the journeys, or fetches one: the machine's Chromium, else Playwright's, else Debian's.
 * Resolves to the environment that tells the journeys which; empty for Playwright's own.
 */
export async function ensureBrowser() {
  const installed = process.env.PEWARTA_CHROMIUM ?? systemBrowser();
  if (installed) return { PEWARTA_CHROMIUM: installed };
  if (await installPlaywrightBrowser()) return {};
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await runQuietly("Reading Debian's package lists", 'apt-get', ['update']);
    await installFirst(debianPackages);
    const fromDebian = systemBrowser();
    if (fromDebian) return { PEWARTA_CHROMIUM: fromDebian };
  }
  throw new Failure(
    'No browser for the journeys: install Chromium (Debian: apt-get install chromium), or name one with PEWARTA_CHROMIUM=/path/to/chrome, and run npm test again.',
  );
}

/** Older releases of Debian have no package of the shell alone. */
async function installFirst(packages) {
  for (const name of packages) {
    const { code } = await runQuietly(
      `Installing ${name} from Debian`,
      'apt-get',
      ['install', '-y', '--no-install-recommends', name],
      { env: { DEBIAN_FRONTEND: 'noninteractive' } },
    );
    if (code === 0) return;
  }
}

function systemBrowser() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function installPlaywrightBrowser() {
  const { code } = await runQuietly('Downloading Chromium for the journeys', nodeBinary(), [
    tool('playwright'),
    'install',
    'chromium',
  ]);
  return code === 0;
}
