import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AccountRoleTable, AccountTable, AccountTokenTable, SessionTable } from './schema/accounts.ts';
import type { BalaiTable, OpdAliasTable, OpdTable, PemdaTable, SignatoryTable } from './schema/agencies.ts';
import type {
  AllocationTable,
  DecisionTable,
  DecisionWithdrawalTable,
  DraftTable,
  ExtensionTable,
  FileTable,
  HandBackTable,
  KeptDraftTable,
  SelfLevelTable,
  SubmissionTable,
  VersionTable,
} from './schema/assignments.ts';
import type {
  AttendanceTable,
  BatchMentorTable,
  BatchModuleTable,
  BatchTable,
  MeetingTable,
} from './schema/batches.ts';
import type { CertificateCounterTable, CertificateTable, RevocationTable } from './schema/certificates.ts';
import type {
  AssignmentTable,
  ComponentTable,
  CourseTable,
  CourseVersionTable,
  CriterionLevelTable,
  CriterionTable,
  LessonCheckTable,
  LessonTable,
  ModuleTable,
  QuestionTable,
  QuizTable,
  RubricTable,
} from './schema/courses.ts';
import type {
  CompletionDayTable,
  ModuleProgressTable,
  OpdProgressTable,
  ResultTable,
} from './schema/learning.ts';
import type { AuditEventTable, JobTable, MailTable, SettingTable } from './schema/operations.ts';
import type { PhotoCropTable, PhotoMarkTable, PhotoTable, VersionPhotoTable } from './schema/photos.ts';
import type {
  CaseScheduleTable,
  DrillTable,
  HoaxCaseTable,
  JudgementTable,
  ToolOpeningTable,
} from './schema/practice.ts';
import type {
  AnswerTable,
  AttemptQuestionTable,
  AttemptTable,
  QuizAllowanceTable,
} from './schema/quizzes.ts';
import type {
  AdviceReplyTable,
  CommentTable,
  CommentThreadTable,
  PhraseTable,
  PresenceTable,
  ReviewLevelTable,
  ReviewTable,
  SuggestionTable,
} from './schema/review.ts';
import type { EnrolmentTable, RosterImportTable } from './schema/roster.ts';
import type {
  FingerprintTable,
  PressReleaseTable,
  SimilarityCheckTable,
  SimilarityMatchTable,
} from './schema/similarity.ts';

/** Every table; names are snake_case in the database, camelCase here. */
export interface Schema {
  balai: BalaiTable;
  pemda: PemdaTable;
  opd: OpdTable;
  opdAlias: OpdAliasTable;
  signatory: SignatoryTable;
  account: AccountTable;
  accountRole: AccountRoleTable;
  session: SessionTable;
  accountToken: AccountTokenTable;
  course: CourseTable;
  courseVersion: CourseVersionTable;
  module: ModuleTable;
  component: ComponentTable;
  lesson: LessonTable;
  lessonCheck: LessonCheckTable;
  quiz: QuizTable;
  question: QuestionTable;
  assignment: AssignmentTable;
  rubric: RubricTable;
  criterion: CriterionTable;
  criterionLevel: CriterionLevelTable;
  batch: BatchTable;
  batchModule: BatchModuleTable;
  batchMentor: BatchMentorTable;
  meeting: MeetingTable;
  attendance: AttendanceTable;
  enrolment: EnrolmentTable;
  rosterImport: RosterImportTable;
  result: ResultTable;
  moduleProgress: ModuleProgressTable;
  opdProgress: OpdProgressTable;
  completionDay: CompletionDayTable;
  attempt: AttemptTable;
  attemptQuestion: AttemptQuestionTable;
  answer: AnswerTable;
  quizAllowance: QuizAllowanceTable;
  drill: DrillTable;
  hoaxCase: HoaxCaseTable;
  toolOpening: ToolOpeningTable;
  judgement: JudgementTable;
  caseSchedule: CaseScheduleTable;
  submission: SubmissionTable;
  draft: DraftTable;
  version: VersionTable;
  keptDraft: KeptDraftTable;
  selfLevel: SelfLevelTable;
  extension: ExtensionTable;
  allocation: AllocationTable;
  decision: DecisionTable;
  decisionWithdrawal: DecisionWithdrawalTable;
  handBack: HandBackTable;
  file: FileTable;
  photo: PhotoTable;
  versionPhoto: VersionPhotoTable;
  photoMark: PhotoMarkTable;
  photoCrop: PhotoCropTable;
  review: ReviewTable;
  reviewLevel: ReviewLevelTable;
  suggestion: SuggestionTable;
  commentThread: CommentThreadTable;
  comment: CommentTable;
  pressRelease: PressReleaseTable;
  fingerprint: FingerprintTable;
  similarityCheck: SimilarityCheckTable;
  similarityMatch: SimilarityMatchTable;
  presence: PresenceTable;
  phrase: PhraseTable;
  adviceReply: AdviceReplyTable;
  certificate: CertificateTable;
  certificateCounter: CertificateCounterTable;
  revocation: RevocationTable;
  mail: MailTable;
  job: JobTable;
  auditEvent: AuditEventTable;
  setting: SettingTable;
}

export type Db = Kysely<Schema>;
/** Inside a write transaction: nothing but queries may be awaited. */
export type Tx = Transaction<Schema>;
export type Row<T extends keyof Schema> = Selectable<Schema[T]>;
