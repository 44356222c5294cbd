import type { ScheduledModule } from '#app/domain/batches/set-schedule.server.ts';

/** The dates as typed: fields "opensOn.<id>" and "dueOn.<id>". */
export function readSchedule(form: FormData): ScheduledModule[] {
  const ids = [...form.keys()].flatMap((name) => (name.startsWith('opensOn.') ? [name.slice(8)] : []));
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return ids.map((moduleId) => ({
    moduleId,
    opensOn: text(`opensOn.${moduleId}`),
    dueOn: text(`dueOn.${moduleId}`),
  }));
}
