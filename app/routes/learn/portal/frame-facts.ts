import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { Task } from '#app/domain/assignments/task.server.ts';
import type { PortalPage } from '#app/domain/portal/snapshot.ts';
import type { PortalNoteOnPage } from './sentences.ts';

/** What stands around every page of the practice portal. */
export interface FrameFacts {
  shell: ShellFacts;
  portalId: string;
  opdName: string;
  host: string;
  zone: string;
  /** Why nothing can be changed now. */
  lock: 'not_open' | 'closed' | 'waiting' | 'passed' | null;
  state: Task['state'];
  /** When the version that waits was sent. */
  sentOn: string | null;
  assignmentId: string;
  pages: Pick<PortalPage, 'id' | 'title' | 'kind' | 'state'>[];
  storyCount: number;
  documentCount: number;
  /** Checks of the whole portal that still find something. */
  open: number;
  note: PortalNoteOnPage | null;
}

export const portalHref = (portalId: string, path = ''): string => `/situs-latihan/${portalId}${path}`;
export const visitorHref = (portalId: string, path: string): string =>
  portalHref(portalId, `/warga${path === '/' ? '' : path}`);
