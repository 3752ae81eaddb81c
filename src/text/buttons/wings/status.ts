import { butir, month, oneOf, optional, whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

const place = { office: whole, month };
const page = optional(whole);

/** Buttons of the state of an office's month. */
export const statusButtons = {
  'ringkasan.status': parts(place),
  'ringkasan.bulan': parts(place),
  'ringkasan.ingatkan': parts(place),
  'ringkasan.ingatkan_ya': parts(place),
  'ringkasan.keputusan': parts({ ...place, page }),
  'ringkasan.wa': parts(place),
  'ringkasan.desa': parts({ ...place, page }),
  'ringkasan.unit': parts({ ...place, page }),
  'ringkasan.pelapor': parts({ ...place, reporter: whole }),
  'ringkasan.bukti': parts({ ...place, reporter: whole }),
  /** An item, reached from its reporter, or from its sub kegiatan. */
  'ringkasan.butir': parts({ ...place, reporter: whole, butir }),
  'ringkasan.butir_node': parts({ ...place, reporter: whole, butir }),
  'ringkasan.program': parts(place),
  'ringkasan.node': parts({ ...place, node: whole }),
  /** Tujuan, sasaran and IKU, and what the present pace does not reach. */
  'ringkasan.sasaran': parts({ ...place, page }),
  'ringkasan.perhatian': parts({ ...place, order: optional(oneOf('program', 'desa')), page }),
  'ringkasan.riwayat_pilih': parts({ ...place, page }),
  'ringkasan.riwayat': parts({ ...place, reporter: whole }),
  /** Progress of one desa or unit. */
  'ringkasan.capaian': parts({ ...place, reporter: whole }),
  'ringkasan.revisi': parts({ ...place, reporter: whole }),
};
