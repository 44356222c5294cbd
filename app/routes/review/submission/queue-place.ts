/** Where a manuscript stands in the viewer's own queue. */
export interface QueuePlace {
  position: number;
  total: number;
  previousId: string | null;
  nextId: string | null;
}

export function placeInQueue(queue: readonly string[], submissionId: string): QueuePlace | null {
  const index = queue.indexOf(submissionId);
  if (index < 0) return null;
  return {
    position: index + 1,
    total: queue.length,
    previousId: queue[index - 1] ?? null,
    nextId: queue[index + 1] ?? null,
  };
}

/** The one to open after this one is decided: the next, else the oldest that is left. */
export function nextInQueue(queue: readonly string[], submissionId: string): string | null {
  const place = placeInQueue(queue, submissionId);
  return place?.nextId ?? queue.find((id) => id !== submissionId) ?? null;
}
