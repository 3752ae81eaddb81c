import type ExcelJS from 'exceljs';
import type { Form, FormColumn } from '../form/form.ts';

/** A sheet in work and where the parts of its form begin; rows from 1. */
export interface FormSheet {
  sheet: ExcelJS.Worksheet;
  form: Form;
  columns: readonly FormColumn[];
  headFrom: number;
  rowsFrom: number;
}

const LINE = { style: 'thin' } as const;
/** The frame of a cell. */
export const THIN: Partial<ExcelJS.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
