## Menu

menu-petugas = List of staff: replace, revoke, extend

## How roles are called

peran-operator_desa = Operator of { $unit }
peran-seksi = { $unit }
peran-bendahara = Bendahara
peran-kasubbag = Kasubbag Perencanaan dan Keuangan
peran-sekcam = Sekretaris Kecamatan
peran-camat = Camat
peran-pengamat = Observer
petugas-plt = Acting { $peran }
petugas-orang = { $nama } ({ $peran })

## The list

petugas-judul = Staff of Kecamatan { $kantor } ({ $jumlah })
petugas-baris = { $nama } · { $peran } · { $aktif }
petugas-memblokir = has blocked the bot
petugas-aktif-belum = never active
petugas-aktif-hari-ini = last active today
petugas-aktif-kemarin = last active yesterday
petugas-aktif-hari = last active { $hari } days ago
petugas-aktif-tanggal = last active { $tanggal }
petugas-kosong = { $jumlah ->
    [0] Every reporter unit has somebody.
   *[other] Nobody there yet ({ $jumlah }): { $unit }.
  }
petugas-jabatan-kosong = ▲ Empty posts: { $jabatan }. Invite the officer or an acting one with /undang.
petugas-dan-lain = { $nama }, and { $lain } more
petugas-undang = Invite staff

## One person

petugas-sejak = Since { $tanggal }
petugas-ganti = Replace
petugas-cabut = Revoke
petugas-perpanjang = Extend acting role
petugas-kembali = ‹ Back
petugas-batal = Cancel
petugas-cabut-tanya = Revoke the role { $peran } of { $nama }? Reports and answers stay stored.
petugas-cabut-ya = Yes, revoke
petugas-dicabut = The role { $peran } of { $nama } was revoked.{ $undangan ->
    [0] {""}
   *[other] {" "}{ $undangan } of their unused invitations ended with it.
  }
petugas-ganti-tanya = Successor of { $nama } as { $peran }: permanent or acting? The role of { $nama } ends when the successor accepts the invitation.
petugas-tanya-perpanjang = Until which date is { $nama } to go on acting? Choose, or type for example 30-6.
petugas-diperpanjang = { $nama } is now acting up to and including { $sampai }.

## News for the person

petugas-kabar-diganti = Your role as { $peran }, Kecamatan { $kantor }, was taken over by your successor. Thank you for your reports.
petugas-kabar-dicabut = Your role as { $peran }, Kecamatan { $kantor }, has ended. Thank you for your reports. If this is a mistake, please contact the Sekretaris Kecamatan.
petugas-kabar-diperpanjang = Your role as { $peran } was extended up to and including { $sampai }.

## News for the heads of the office

petugas-oleh-baris-perintah = whoever runs the server (command line)
petugas-kabar-diberi = { $nama } is now registered as { $peran }, Kecamatan { $kantor }. Invited by { $oleh }. If this is a mistake, see /petugas.
petugas-kabar-menggantikan = In place of { $nama }.
petugas-kabar-dicabut-lain = The role of { $nama } as { $peran } was revoked by { $oleh }. If this is a mistake, see /petugas.
petugas-kabar-diperpanjang-lain = The role of { $nama } as { $peran } was extended up to and including { $sampai } by { $oleh }.

refusal-petugas-tidak-ada = That person no longer holds this role. Type /petugas to see the newest list.
refusal-petugas-terakhir = This is the only permanent officer who can invite and revoke; an acting one does not count, since the term ends by itself. First invite another permanent Camat, Sekcam or Kasubbag with /undang.
refusal-peran-diri-sendiri = You cannot give, extend or end a role of your own. Please ask { $oleh }.
refusal-peran-oleh-plt = As an acting officer you cannot give, extend or end this role. Please ask a permanent officer: { $oleh }.
refusal-peran-bukan-wewenang = This role is given, extended and ended by { $oleh } only. Please ask them.
refusal-bukan-plt = This role is permanent, so there is no date to extend.

## The end of an acting role

plt-anda = Your term as { $peran }, Kecamatan { $kantor }, ends on { $tanggal } ({ $hari ->
    [0] today
    [1] tomorrow
   *[other] in { $hari } days
  }). After that day the role cannot be used any more; if it has to be extended, please ask your superior.
plt-anda-berakhir = Your term as { $peran }, Kecamatan { $kantor }, ended on { $tanggal }. Your reports and answers stay stored. Thank you.
plt-pimpinan = The term of { $nama } as { $peran } ends on { $tanggal } ({ $hari ->
    [0] today
    [1] tomorrow
   *[other] in { $hari } days
  }).
plt-pimpinan-berakhir = The term of { $nama } as { $peran } ended on { $tanggal }.
plt-kembali = After that { $nama } holds the role of { $peran } as before.
plt-kosong = After that the role of { $peran } is empty. If need be, extend it with /petugas or invite a successor with /undang.
plt-tanpa-pengelola = After that nobody can invite staff at this office any more. Ask whoever runs the server: npx kentongan undang --peran sekcam --wilayah { $kode }
plt-kembali-kepada-anda = The term of { $nama } as { $peran } ended on { $tanggal }. The duty is yours again as before.
