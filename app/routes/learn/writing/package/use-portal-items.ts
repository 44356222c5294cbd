import { useMemo, useState } from 'react';
import type { PackageItem } from '#app/domain/packages/own-items.server.ts';

/** What can be chosen: what the page came with, and what was made in the portal since. */
export function usePortalItems(stored: PackageItem[] | undefined) {
  const [made, setMade] = useState<PackageItem[]>([]);
  const items = useMemo(() => {
    const others = (stored ?? []).filter(({ ref }) => !made.some((one) => one.ref === ref));
    return [...made, ...others];
  }, [stored, made]);
  const add = (item: PackageItem) =>
    setMade((before) => [item, ...before.filter(({ ref }) => ref !== item.ref)]);
  return { items, add };
}
