/** Mail to be sent once; written in the transaction of its cause. */
export interface MailTable {
  id: string;
  kind: string;
  accountId: string | null;
  toEmail: string;
  /** JSON message (data, not text): rendered when it is sent. */
  message: string;
  /** Same key = same mail: a second insert is ignored. */
  dedupeKey: string;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled';
  attempts: number;
  notBefore: string;
  lastError: string;
  createdAt: string;
  sentAt: string | null;
}

export interface JobTable {
  id: string;
  kind: string;
  payload: string;
  dedupeKey: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  attempts: number;
  notBefore: string;
  lastError: string;
  createdAt: string;
  finishedAt: string | null;
}

export interface AuditEventTable {
  id: string;
  at: string;
  actorId: string | null;
  verb: string;
  subjectKind: string;
  subjectId: string;
  balaiId: string | null;
  /** JSON without secrets. */
  detail: string;
}

export interface SettingTable {
  key: string;
  value: string;
}
