import type { ComponentKind } from '#db/schema/courses.ts';

/** Where a part of a course is opened. */
export function addressOf(
  batchId: string,
  component: { id: string; kind: ComponentKind; slug: string },
): string {
  switch (component.kind) {
    case 'lesson':
      return `/kelas/${batchId}/pelajaran/${component.slug}`;
    case 'quiz':
      return `/kelas/${batchId}/kuis/${component.slug}`;
    case 'drill':
      return `/kelas/${batchId}/latihan/${component.slug}`;
    case 'assignment':
      return `/tugas/${component.id}`;
  }
}
