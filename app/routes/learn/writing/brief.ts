/** The brief as the desk shows it. */
export interface BriefOnDesk {
  briefHtml: string;
  checklist: string[];
  /** Hours of competence: of the module, and of the whole course. */
  jp: { module: number; course: number };
  criteria: BriefCriterion[];
}

export interface BriefCriterion {
  id: string;
  title: string;
  mustPassLevel: number | null;
  /** Level 1 first. */
  levels: { label: string; descriptor: string; exemplar: Exemplar | null }[];
}

/** A piece of writing at a level, and what makes it that. */
export interface Exemplar {
  text: string;
  note: string;
}
