/**
 * Kind of a message; it decides what happens when its fate is unknown: jawaban and kuitansi are repeated (with the
 * same number), pengingat, ringkasan and kabar are listed as tidak pasti.
 */
export type MessageKind = 'jawaban' | 'kuitansi' | 'pengingat' | 'ringkasan' | 'kabar';
