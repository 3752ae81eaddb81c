## Menu

menu-undang = Invite staff by link and QR

## /start

pendaftaran-selamat-datang = Welcome, { $name }. You are registered as { $role }, Kecamatan { $office }.
pendaftaran-plt-sampai = Valid up to and including { $until }.
pendaftaran-salam = Welcome back, { $name }. Your roles: { $role }.
pendaftaran-peran-di = { $role } (Kecamatan { $office })
pendaftaran-tugas-operator_desa = Type /lapor to fill in the desa's monthly report. It usually takes one minute.
pendaftaran-tugas-seksi = Type /lapor to fill in your unit's monthly report. It usually takes two minutes.
pendaftaran-tugas-bendahara = Type /lapor to fill in this month's spending. It usually takes a few minutes.
pendaftaran-tugas-kasubbag = Type /status to see who has not reported yet, and /undang to invite staff.
pendaftaran-tugas-sekcam = Type /status to see what needs doing, and /undang to invite staff.
pendaftaran-tugas-camat = Type /status to see how the reports stand, and /undang to invite the Sekcam and other staff. The weekly digest comes by itself every Monday.
pendaftaran-tugas-pengamat = Type /status to see how the reports stand.
pendaftaran-belum-dikirim = There are answers for { $month } that were not sent yet ({ $filled } of { $diminta }).
pendaftaran-dikembalikan = The report of { $month } was returned and waits to be corrected.
pendaftaran-lanjutkan = Continue { $month }
pendaftaran-kabar-diterima = { $name } has accepted your invitation as { $role }. If this is the wrong person, revoke it with /petugas.

## Invitations that give nothing

refusal-undangan-tidak-dikenal = We do not know this invitation. Open the whole link once more, or ask the Kasubbag Perencanaan or the Sekretaris Kecamatan for a new one.
refusal-undangan-terpakai = Another account has used this invitation; each one is for one person only. Ask the Kasubbag Perencanaan or the Sekretaris Kecamatan for a new one.
refusal-undangan-sudah-anda-pakai = You have used this invitation already. Type /bantuan to see your commands.
refusal-undangan-kedaluwarsa = This invitation has expired. Ask the Kasubbag Perencanaan or the Sekretaris Kecamatan for a new one.
refusal-undangan-sendiri = You made this invitation yourself, so you cannot use it. Pass it on to the person it is for.
refusal-undangan-gugur = This invitation is void, because whoever made it may no longer give this role. Ask the Sekretaris Kecamatan or the Camat for a new one.
refusal-peran-sudah-dipegang = You are registered as { $role } already, so this invitation was not used and is still valid for somebody else.

## /undang

pendaftaran-tanya-peran = Invite staff of Kecamatan { $office }. As what?
pendaftaran-tombol-operator_desa = Desa operator
pendaftaran-tombol-seksi = Seksi/Subbag
pendaftaran-tombol-bendahara = Bendahara
pendaftaran-tombol-kasubbag = Kasubbag
pendaftaran-tombol-sekcam = Sekcam
pendaftaran-tombol-camat = Camat
pendaftaran-tombol-pengamat = Observer
pendaftaran-semua-desa = All empty desa ({ $count })
pendaftaran-semua-sudah = Every desa has an operator.
pendaftaran-semua-dibuat = { $count } invitations for desa operators made.
pendaftaran-tanya-unit = { $role }: for which one? A ✓ means that somebody is there already.
pendaftaran-tanya-jenis = { $role }: permanent or acting (Plt.)?
pendaftaran-tetap = Permanent
pendaftaran-plt = Acting (Plt.)
pendaftaran-ulang = ‹ Choose again
pendaftaran-tanya-sampai = Acting until which date? Choose, or type for example 30-6. That day is included.
pendaftaran-dibuat = Invitation as { $role } made.
pendaftaran-undangan = Invitation as { $role }, Kecamatan { $office }. Single use, valid until { $inForce }, { $timeOfDay }.
pendaftaran-hanya-orangnya = Send it to that person only: whoever opens this link first gets the role.
pendaftaran-daftar-judul = Invitations for desa operators { $from }–{ $until } of { $all }
pendaftaran-daftar-kaki = Tap a desa to copy its invitation, then paste it into WhatsApp. Send each to that person only; every link is single use and valid for 7 days.
pendaftaran-teks-salin = Invitation as { $role } for monthly reports by the bot Kentongan (single use, until { $inForce }, { $timeOfDay }): { $link }

refusal-unit-tidak-cocok = That unit is not part of this office or does not fit the role. Type /undang to choose again.
