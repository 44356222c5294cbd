import { type RefObject, useEffect } from 'react';

/**
 * Links to the brief's drawer open it as a dialog, which keeps the focus inside and gives it back; its own link, a press
 * beside it and Escape close it. Without a script the same links show and hide it by their address.
 */
export function useBrief(drawer: RefObject<HTMLDialogElement>, id: string): void {
  useEffect(() => {
    const dialog = drawer.current;
    if (!dialog) return;
    const press = (event: MouseEvent) => {
      const target = event.target as HTMLElement;
      const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
      const isOpener = link?.hash === `#${id}`;
      const isCloser = target === dialog || (link !== null && dialog.contains(link));
      if (!isOpener && !isCloser) return;
      event.preventDefault();
      if (isOpener) dialog.showModal();
      else dialog.close();
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [drawer, id]);
}
