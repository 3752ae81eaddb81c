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
petugas-plt = Acting { $role }
petugas-orang = { $name } ({ $role })

## The list

petugas-judul = Staff of Kecamatan { $office } ({ $count })
petugas-baris = { $name } · { $role } · { $active }
petugas-memblokir = has blocked the bot
petugas-aktif-belum = never active
petugas-aktif-hari-ini = last active today
petugas-aktif-kemarin = last active yesterday
petugas-aktif-hari = last active { $day } days ago
petugas-aktif-tanggal = last active { $date }
petugas-kosong = { $count ->
    [0] Every reporter unit has somebody.
   *[other] Nobody there yet ({ $count }): { $unit }.
  }
petugas-jabatan-kosong = ▲ Empty posts: { $posts }. Invite the officer or an acting one with /undang.
petugas-dan-lain = { $name }, and { $other } more
petugas-undang = Invite staff

## One person

petugas-sejak = Since { $date }
petugas-ganti = Replace
petugas-cabut = Revoke
petugas-perpanjang = Extend acting role
petugas-kembali = ‹ Back
petugas-batal = Cancel
petugas-cabut-tanya = Revoke the role { $role } of { $name }? Reports and answers stay stored.
petugas-cabut-ya = Yes, revoke
petugas-dicabut = The role { $role } of { $name } was revoked.{ $invitation ->
    [0] {""}
   *[other] {" "}{ $invitation } of their unused invitations ended with it.
  }
petugas-ganti-tanya = Successor of { $name } as { $role }: permanent or acting? The role of { $name } ends when the successor accepts the invitation.
petugas-tanya-perpanjang = Until which date is { $name } to go on acting? Choose, or type for example 30-6.
petugas-diperpanjang = { $name } is now acting up to and including { $until }.

## News for the person

petugas-kabar-diganti = Your role as { $role }, Kecamatan { $office }, was taken over by your successor. Thank you for your reports.
petugas-kabar-dicabut = Your role as { $role }, Kecamatan { $office }, has ended. Thank you for your reports. If this is a mistake, please contact the Sekretaris Kecamatan.
petugas-kabar-diperpanjang = Your role as { $role } was extended up to and including { $until }.

## News for the heads of the office

petugas-oleh-baris-perintah = whoever runs the server (command line)
petugas-kabar-diberi = { $name } is now registered as { $role }, Kecamatan { $office }. Invited by { $by }. If this is a mistake, see /petugas.
petugas-kabar-menggantikan = In place of { $name }.
petugas-kabar-dicabut-lain = The role of { $name } as { $role } was revoked by { $by }. If this is a mistake, see /petugas.
petugas-kabar-diperpanjang-lain = The role of { $name } as { $role } was extended up to and including { $until } by { $by }.

refusal-petugas-tidak-ada = That person no longer holds this role. Type /petugas to see the newest list.
refusal-petugas-terakhir = This is the only permanent officer who can invite and revoke; an acting one does not count, since the term ends by itself. First invite another permanent Camat, Sekcam or Kasubbag with /undang.
refusal-peran-diri-sendiri = You cannot give, extend or end a role of your own. Please ask { $by }.
refusal-peran-oleh-plt = As an acting officer you cannot give, extend or end this role. Please ask a permanent officer: { $by }.
refusal-peran-bukan-wewenang = This role is given, extended and ended by { $by } only. Please ask them.
refusal-bukan-plt = This role is permanent, so there is no date to extend.

## The end of an acting role

plt-anda = Your term as { $role }, Kecamatan { $office }, ends on { $date } ({ $day ->
    [0] today
    [1] tomorrow
   *[other] in { $day } days
  }). After that day the role cannot be used any more; if it has to be extended, please ask your superior.
plt-anda-berakhir = Your term as { $role }, Kecamatan { $office }, ended on { $date }. Your reports and answers stay stored. Thank you.
plt-pimpinan = The term of { $name } as { $role } ends on { $date } ({ $day ->
    [0] today
    [1] tomorrow
   *[other] in { $day } days
  }).
plt-pimpinan-berakhir = The term of { $name } as { $role } ended on { $date }.
plt-kembali = After that { $name } holds the role of { $role } as before.
plt-kosong = After that the role of { $role } is empty. If need be, extend it with /petugas or invite a successor with /undang.
plt-tanpa-pengelola = After that nobody can invite staff at this office any more. Ask whoever runs the server: npx kentongan undang --peran sekcam --wilayah { $kode }
plt-kembali-kepada-anda = The term of { $name } as { $role } ended on { $date }. The duty is yours again as before.
