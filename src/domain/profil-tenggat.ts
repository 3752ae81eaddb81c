import type { ProfilKabupaten } from './profil.ts';
import type { Indikator, Rencana } from './rencana.ts';

/** Beginning of the kunci of what the desa report. */
const AWALAN = 'desa/';

/** Plans with the deadlines of a profile; both are the same objects as long as an office is kept in memory. */
const DENGAN_TENGGAT = new WeakMap<Rencana, WeakMap<ProfilKabupaten, Rencana>>();

/**
 * The plan with the kabupaten's legal deadlines in place of its own, for the documents that the profile names. The same
 * plan where it names none of them. A document that is no dated event is left as it is.
 */
export function rencanaBertenggat(rencana: Rencana, profil: ProfilKabupaten): Rencana {
  if (Object.keys(profil.tenggat).length === 0) return rencana;
  const menurut = DENGAN_TENGGAT.get(rencana) ?? new WeakMap<ProfilKabupaten, Rencana>();
  DENGAN_TENGGAT.set(rencana, menurut);
  const ada = menurut.get(profil) ?? {
    ...rencana,
    indikators: rencana.indikators.map((one) => bertenggat(one, profil)),
  };
  menurut.set(profil, ada);
  return ada;
}

function bertenggat(indikator: Indikator, { tenggat }: ProfilKabupaten): Indikator {
  const { kunci, jenisNilai } = indikator;
  const nama = kunci.startsWith(AWALAN) ? kunci.slice(AWALAN.length) : '';
  if (jenisNilai !== 'tanggal' || !Object.hasOwn(tenggat, nama)) return indikator;
  return { ...indikator, tenggat: tenggat[nama] };
}
