import { isOpen } from '#app/domain/batches/calendar.ts';

export interface OpeningModule {
  id: string;
  /** Local date in the batch's zone; null = open from the start. */
  opensOn: string | null;
  /** Waits for this module to be complete; only "Proyek akhir" does. */
  opensAfterModuleId: string | null;
}

export type ModuleOpening =
  | { isOpen: true }
  | { isOpen: false; reason: 'date'; opensOn: string }
  | { isOpen: false; reason: 'module'; moduleId: string };

/** Modules open by date; one may also wait for another to be complete. Nothing else is gated. */
export function moduleOpening(
  module: OpeningModule,
  isComplete: (moduleId: string) => boolean,
  now: Date,
  zone: string,
): ModuleOpening {
  const { opensOn, opensAfterModuleId } = module;
  if (opensOn !== null && !isOpen(opensOn, now, zone)) return { isOpen: false, reason: 'date', opensOn };
  if (opensAfterModuleId !== null && !isComplete(opensAfterModuleId)) {
    return { isOpen: false, reason: 'module', moduleId: opensAfterModuleId };
  }
  return { isOpen: true };
}
