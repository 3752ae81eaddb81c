import type { AnswerAction } from '../../../text/buttons/wings/realisasi.ts';

/** What a question says, and the answers that it offers. */
export interface QuestionContent {
  text: string;
  /** Aksi and label of the buttons that answer, each in a row of its own. */
  answer: [action: AnswerAction, label: string][];
}
