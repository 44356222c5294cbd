export interface BatchTable {
  id: string;
  balaiId: string;
  pemdaId: string;
  courseVersionId: string;
  /** "Angkatan III". */
  name: string;
  /** Short label for numbers: "III". */
  label: string;
  place: string;
  zone: string;
  startsOn: string;
  endsOn: string;
  /** Most participants of one OPD; null = no limit. */
  quotaPerOpd: number | null;
  /** Final grade and rubric score needed, in points of 100. */
  passScore: number;
  /** Share of sessions to be attended, in percent. */
  attendancePercent: number;
  resubmissionDays: number;
  reviewDays: number;
  certificateCity: string;
  certificateOn: string | null;
  signatoryId: string | null;
  secondSignatoryId: string | null;
  createdAt: string;
  createdBy: string | null;
}

export interface BatchModuleTable {
  batchId: string;
  moduleId: string;
  opensOn: string;
  dueOn: string;
}

export interface BatchMentorTable {
  batchId: string;
  accountId: string;
  /** Manuscripts a mentor can hold at once; allocation divides the load by it. */
  capacity: number;
  takesText: number;
  takesPhoto: number;
  isActive: number;
}

/** A face-to-face or online session with an attendance list. */
export interface MeetingTable {
  id: string;
  batchId: string;
  title: string;
  heldOn: string;
  createdAt: string;
}

export interface AttendanceTable {
  meetingId: string;
  enrolmentId: string;
  isPresent: number;
  markedAt: string;
  markedBy: string;
}
