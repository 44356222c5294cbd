/** Where a manuscript stands in the viewer's own queue. */
export interface QueuePlace {
  position: number;
  total: number;
  previousId: string | null;
  nextId: string | null;
  /** Opens once this one is decided: the next, else the oldest that is left. */
  afterId: string | null;
}

export function placeInQueue(queue: readonly string[], submissionId: string): QueuePlace | null {
  const index = queue.indexOf(submissionId);
  if (index < 0) return null;
  return {
    position: index + 1,
    total: queue.length,
    previousId: queue[index - 1] ?? null,
    nextId: queue[index + 1] ?? null,
    afterId: queue[index + 1] ?? queue.find((id) => id !== submissionId) ?? null,
  };
}
