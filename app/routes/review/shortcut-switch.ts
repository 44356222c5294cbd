import { useState } from 'react';

/** Whether single keys work, and the switch: kept in the account, so that it is the same on every device. */
export function useShortcutSwitch(isOnAtFirst: boolean) {
  const [isOn, setIsOn] = useState(isOnAtFirst);
  const change = (next: boolean) => {
    setIsOn(next);
    const body = new URLSearchParams({ pintasan: next ? 'hidup' : 'mati' });
    // Without a connection the choice holds on this page only.
    fetch('/profil/pintasan', { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => {});
  };
  return [isOn, change] as const;
}
