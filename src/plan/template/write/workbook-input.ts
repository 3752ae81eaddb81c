import type { TemplateInput } from '../form/template-content.ts';

/** What a template is made of. */
export interface WorkbookInput extends TemplateInput {
  /** Kemendagri code and name of the kecamatan. */
  wilayah: string;
  office: string;
  /** ISO date on which it is made. */
  created: string;
}
