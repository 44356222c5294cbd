import { useEffect, useState } from 'react';
import { useCopyCheck } from '#app/desk/copycheck/use-copy-check.ts';
import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import type { PackageAdvice } from '#app/domain/packages/advise-package.ts';
import { shareFields } from '#app/domain/packages/share-check.ts';

const PAUSE_MS = 400;

/** The advice on a package while it is written; what reads it comes after the page. */
export function usePackageAdvice(
  { texts, caption, shareText }: DraftValues,
  itemWords: string,
  first: PackageAdvice | null,
): PackageAdvice | null {
  const [advice, setAdvice] = useState(first);
  const check = useCopyCheck(shareFields(shareText), null);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const { advisePackage } = await import('#app/domain/packages/advise-package.ts');
      if (!isOver) setAdvice(advisePackage({ texts, caption, shareText, itemWords }, check));
    };
    // Without a line the page stands without it.
    const timer = setTimeout(() => void read().catch(() => undefined), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [texts, caption, shareText, itemWords, check]);
  return advice;
}
