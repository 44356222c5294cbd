export interface EnrolmentTable {
  id: string;
  batchId: string;
  accountId: string;
  opdId: string;
  state: 'active' | 'withdrawn';
  /** Bit n set = the module with ord n+1 is complete. Kept in step with `module_progress`. */
  completedMask: number;
  enrolledAt: string;
  enrolledBy: string | null;
  lastActiveAt: string | null;
}

/** A checked file between "Periksa berkas" and "Impor peserta". */
export interface RosterImportTable {
  id: string;
  batchId: string;
  fileName: string;
  /** JSON rows as read. */
  rows: string;
  createdAt: string;
  createdBy: string;
  importedAt: string | null;
}
