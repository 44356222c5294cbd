/** What waits for the viewer, oldest first, and whose answer this is. */
export interface QueueOrder {
  accountId: string;
  manuscripts: { submissionId: string; n: number }[];
}
