import type { CDPSession, Page } from '@playwright/test';

/** Of the keys that write nothing, by name: what Chromium knows them by. */
const CODES = {
  Backspace: 8,
  Enter: 13,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
} as const;

const MODIFIERS = { Control: 2, Shift: 8 } as const;

/**
 * Keys sent one behind the other without waiting for the page to be drawn in between, as fast as the browser takes
 * them. Playwright's own keyboard waits for a frame after each.
 */
export class FastKeys {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<FastKeys> {
    return new FastKeys(await page.context().newCDPSession(page));
  }

  /** `Control+Shift+ArrowRight`, `Delete`, `Control+z`. */
  async press(...names: string[]): Promise<void> {
    await Promise.all(names.flatMap((name) => this.#strike(name)));
  }

  async type(text: string): Promise<void> {
    await Promise.all(Array.from(text).flatMap((letter) => this.#send(letter, 0, 0, letter)));
  }

  #strike(name: string): Promise<unknown>[] {
    const parts = name.split('+');
    const key = parts.at(-1) ?? '';
    const modifiers = parts
      .slice(0, -1)
      .reduce((sum, modifier) => sum | MODIFIERS[modifier as keyof typeof MODIFIERS], 0);
    const code = CODES[key as keyof typeof CODES] ?? key.toUpperCase().charCodeAt(0);
    return this.#send(key, code, modifiers, key === 'Enter' ? '\r' : undefined);
  }

  #send(key: string, windowsVirtualKeyCode: number, modifiers: number, text?: string): Promise<unknown>[] {
    const shared = { key, windowsVirtualKeyCode, modifiers };
    return [
      this.#session.send('Input.dispatchKeyEvent', {
        type: text === undefined ? 'rawKeyDown' : 'keyDown',
        ...(text === undefined ? {} : { text }),
        ...shared,
      }),
      this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared }),
    ];
  }
}
