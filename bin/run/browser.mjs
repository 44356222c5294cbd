import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { runQuietly } from './child.mjs';
import { Failure } from './failure.mjs';
import { nodeBinary, tool } from './runtime.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
    await runQuietly(
      'Installing Chromium from Debian',
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
    const fromDebian = systemBrowser();
    if (fromDebian) return { PEWARTA_CHROMIUM: fromDebian };
  }
  throw new Failure(
    'No browser for the journeys: install Chromium (Debian: apt-get install chromium), or name one with PEWARTA_CHROMIUM=/path/to/chrome, and run npm test again.',
  );
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
