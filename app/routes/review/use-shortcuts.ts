import { useRef } from 'react';
import { useBeforePaint } from '#app/ui/use-before-paint.ts';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/**
 * Single letters work only where nobody is typing and no dialog is open, and can be switched off (WCAG 2.1.4); `?`,
 * which shows them, always works. Enter stays what it is on links and buttons.
 */
export function useShortcuts(isOn: boolean, shortcuts: Shortcuts): void {
  const latest = useRef({ isOn, shortcuts });
  latest.current = { isOn, shortcuts };
  useBeforePaint(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === 'Enter' && isPressable(event.target)) return;
      const name = event.shiftKey && /^[a-z]$/.test(key) ? `Shift+${key}` : key;
      if (name !== '?' && !latest.current.isOn) return;
      const run = latest.current.shortcuts[name];
      if (!run) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'))
  );
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('a, button, input, summary, [role="button"]');
}
