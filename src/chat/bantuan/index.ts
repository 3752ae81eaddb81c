import { narahubung } from '../../app/petugas/contacts.ts';
import { listAnd } from '../../text/list.ts';
import type { Fitur, Perintah } from '../shared/fitur.ts';
import { peranDengan, type Turn } from '../shared/turn.ts';

/** The commands that the sender may use now; `/start` needs no mention. */
function perintahSaya(turn: Turn, semua: readonly Fitur[]): Perintah[] {
  return semua
    .flatMap((one) => one.perintah ?? [])
    .filter(({ nama }) => nama !== 'start')
    .filter(({ syarat }) => syarat === 'siapa_pun' || peranDengan(turn, syarat) !== undefined);
}

async function bantu(turn: Turn, semua: readonly Fitur[]): Promise<void> {
  const { say } = turn;
  const baris = perintahSaya(turn, semua).map(({ nama }) =>
    say('bantuan-perintah', { perintah: nama, guna: say(`menu-${nama}`) }),
  );
  const kantor = new Set(turn.petugas?.penugasan.map((one) => one.officeId));
  const tanya: string[] = [];
  for (const id of kantor) tanya.push(...(await narahubung(turn, await turn.kantor(id))));
  turn.balas({
    judul: say('bantuan-judul'),
    teks: [
      peranDengan(turn, 'lapor') === undefined ? say('bantuan-pantau') : say('bantuan-lapor'),
      '',
      ...baris,
      '',
      tanya.length === 0 ? say('bantuan-tanya-kantor') : say('bantuan-tanya', { orang: listAnd(say, tanya) }),
    ].join('\n'),
  });
}

async function batal(turn: Turn): Promise<void> {
  turn.selesai();
  const melapor = peranDengan(turn, 'lapor') !== undefined;
  turn.balas({ teks: turn.say(melapor ? 'bantuan-batal-lapor' : 'bantuan-batal') });
}

/**
 * `/bantuan` and `/batal`, for anybody with a role.
 * @param semua every other folder's offer, whose commands `/bantuan` lists for the sender's roles
 */
export function bantuan(semua: readonly Fitur[]): Fitur {
  const perintah: Perintah[] = [
    { nama: 'bantuan', syarat: 'siapa_pun', jalankan: (turn) => bantu(turn, [...semua, { perintah }]) },
    { nama: 'batal', syarat: 'siapa_pun', jalankan: batal },
  ];
  return { perintah };
}
