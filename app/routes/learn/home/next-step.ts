import type { Task } from '#app/domain/assignments/task.server.ts';
import type { ClassMap, MapComponent, MapModule } from '#app/domain/learning/class-map.server.ts';
import { addressOf } from '../component-address.ts';

/** The one thing to do now. */
export type NextStep =
  | { kind: 'revise'; task: Task; href: string }
  | {
      kind: 'component';
      module: MapModule;
      component: MapComponent;
      task: Task | null;
      isFirst: boolean;
      href: string;
    }
  | { kind: 'wait'; waiting: number }
  | { kind: 'soon'; module: MapModule }
  | { kind: 'complete' };

/** First what a mentor gave back, then the course in its order, past what waits for a mentor. */
export function nextStep(map: ClassMap, tasks: readonly Task[]): NextStep {
  const returned = tasks
    .filter((task) => task.state === 'returned' && task.window.state !== 'closed')
    .sort((a, b) => Number(a.window.dueAt) - Number(b.window.dueAt))[0];
  if (returned)
    return { kind: 'revise', task: returned, href: `/tugas/${returned.assignmentId}/umpan-balik` };
  const taskOf = (component: MapComponent) =>
    tasks.find((task) => task.assignmentId === component.id) ?? null;
  const { batchId } = map.class;
  for (const module of map.modules.filter((m) => m.opening.isOpen)) {
    const component = module.components.find((c) => isToDo(c, taskOf(c)));
    if (component)
      return {
        kind: 'component',
        module,
        component,
        task: taskOf(component),
        isFirst: map.modules.every((m) => m.components.every((c) => c.state === 'none')),
        href: addressOf(batchId, component),
      };
  }
  const waiting = tasks.filter((task) => task.state === 'waiting').length;
  if (waiting > 0) return { kind: 'wait', waiting };
  const closed = map.modules.find((m) => !m.opening.isOpen);
  return closed ? { kind: 'soon', module: closed } : { kind: 'complete' };
}

/** JP of modules in which only a mentor's word is missing. */
export function waitingJp(map: ClassMap, tasks: readonly Task[]): number {
  const isWaiting = (component: MapComponent) =>
    tasks.some((task) => task.assignmentId === component.id && task.state === 'waiting');
  return map.modules
    .filter((m) => !m.isComplete && m.components.every((c) => isSettled(c) || isWaiting(c)))
    .reduce((sum, m) => sum + m.jp, 0);
}

export const isSettled = ({ state }: Pick<MapComponent, 'state'>): boolean =>
  state === 'done' || state === 'passed';

function isToDo(component: MapComponent, task: Task | null): boolean {
  if (isSettled(component)) return false;
  return !task || (task.state !== 'waiting' && task.state !== 'passed' && task.window.state !== 'closed');
}
