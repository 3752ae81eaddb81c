## /unit

menu-unit = Sections, sub-sections and villages that report

unit-judul = Reporting units · { $office }
unit-daftar-unit = Secretariat and sections ({ $count }): { $list }
unit-daftar-desa = Villages ({ $count }): { $list }
unit-akan-mulai = { $unit } begins in { $month }.
unit-akan-akhir = { $unit } ends; from { $month } on it no longer reports.
unit-tanpa-pelaksana = { $count ->
    [one] 1 sub kegiatan has
   *[other] { $count } sub kegiatan have
} no unit yet, so nobody is asked to report: { $list }. Open the unit and press Sub kegiatan.
unit-tombol-tambah-unit = Add a unit
unit-tombol-tambah-desa = Add a village
unit-tombol-unit = Sections
unit-tombol-desa = Villages
unit-pilih-unit = { $count ->
    [one] 1 unit.
   *[other] { $count } units.
} Which unit?
unit-pilih-desa = { $count ->
    [one] 1 village.
   *[other] { $count } villages.
} Which village?

unit-belum-ada = This office has no sections yet. Without them nobody can report a sub kegiatan.
unit-lazim = Tick what this office has. Other names can be typed; a name can be changed at any time.
unit-mulai = From { $month } on.
unit-centang = ☑ { $name }
unit-tanpa-centang = ☐ { $name }
unit-tombol-simpan = { $count ->
    [one] Save 1 unit
   *[other] Save { $count } units
}
unit-tombol-ketik = Type another name
unit-tombol-mulai = From { $month }
unit-ditambah = { $count ->
    [one] ✔ 1 unit added.
   *[other] ✔ { $count } units added.
}
unit-ditambah-nama = ✔ Added: { $list }.
unit-langkah-rencana = Next: send the office's plan here (Word, PDF or Excel as it is), then /undang its officers.

unit-kode = Code { $kode }
unit-sejak = From { $month } on
unit-berakhir = { $next ->
    [tidak] From { $month } on it is no more.
   *[other] From { $month } on { $next } takes its place.
}
unit-nama-lama = Formerly: { $list }
unit-petugas = Officers: { $list }
unit-tanpa-petugas = Officers: none yet; invite with /undang.
unit-sub = Sub kegiatan ({ $count }): { $list }
unit-sub-akan = More from { $month } on: { $list }
unit-tanpa-sub = Sub kegiatan: none yet
unit-jalan-nama = Rename
unit-jalan-sub = Sub kegiatan
unit-jalan-akhiri = Close this unit
unit-jalan-gabung = Merge or remove
unit-jalan-kelurahan = Becomes a kelurahan
unit-jalan-lanjut = Take the closing back

unit-tanya-nama-unit = Type its name, for example: Seksi Pelayanan Umum. Several at once: one name a line.
unit-tanya-nama-desa = Type the village's name, with its code where it has one, for example: Sumber Agung. Several at once: one name a line.
unit-tanya-ganti-nama = The new name of { $unit }? Type it in full.
unit-nama-mulai = In force from { $month } on; earlier reports keep the old name.
unit-tanya-bulan = From which month on?
unit-dinamai = { $dated ->
    [ya] ✔ { $former } is called { $name } from { $month } on.
   *[tidak] ✔ { $former } is now called { $name }.
}

unit-tanya-sub = Which sub kegiatan does { $unit } get? Type their numbers, for example: 1, 3, 5-7; or type: semua.
unit-sub-baris = { $number }. { $name } ({ $owner })
unit-sub-tanpa = no unit yet
unit-tanya-sub-bulan = { $count } sub kegiatan for { $unit }: { $list }. From which month on? Earlier months stay with the former unit; what was sent still counts.
unit-tekan-bulan = Press one of the months above.
unit-diberi = ✔ { $count } sub kegiatan given from { $month } on.

unit-tanya-gabung = Which village does { $unit } become part of?
unit-tanya-penerus = Who goes on with the { $count } sub kegiatan of { $unit }?
unit-tombol-tanpa-penerus = No merger
unit-akhir = From { $month } on this unit no longer reports and is not counted.
unit-akhir-gabung = From { $month } on this village is part of { $next }: it no longer reports and is not counted.
unit-akhir-kelurahan = From { $month } on it is Kelurahan { $name }: the village's reports end, and the kelurahan reports as a part of the kecamatan once it is given sub kegiatan.
unit-akhir-lama = Months before { $month } stay: still reported, counted and kept under the name of { $unit }. Its officers can still correct them.
unit-akhir-sub = { $next } goes on with { $count } sub kegiatan: { $list }.
unit-akhir-draf-unit = { $month } has { $count ->
    [one] 1 answer
   *[other] { $count } answers
} not sent yet. They stay stored and can still be sent.
unit-akhir-draf-desa = { $month } has { $count ->
    [one] 1 answer
   *[other] { $count } answers
} not sent yet. They stay stored but are asked for no more.
unit-akhir-undangan = { $count ->
    [one] 1 unused invitation stays
   *[other] { $count } unused invitations stay
} valid as long as a month can still be reported.
unit-tombol-akhiri-ya = ✔ Yes, from { $month }
unit-berubah = Something changed meanwhile and nothing was stored. Look again, then press again.
unit-diakhiri = { $next ->
    [tidak] ✔ Stored: no more from { $month } on.
   *[other] ✔ Stored: { $next } takes its place from { $month } on.
}
unit-dilanjutkan = ✔ The closing was taken back. Sub kegiatan that went to other units stay there.

unit-kabar-tambah = { $dated ->
    [ya] New at the office from { $since } on: { $name }.
   *[tidak] New at the office: { $name }.
}
unit-kabar-nama = { $dated ->
    [ya] { $former } is called { $name } from { $since } on. Earlier reports keep the old name.
   *[tidak] { $former } is now called { $name }.
}
unit-kabar-beri = From { $since } on { $unit } reports { $count } sub kegiatan: { $list }. Earlier months stay with the former unit.
unit-kabar-akhir = { $unit } reports for { $last } for the last time; from { $since } on { $next ->
    [tidak] it is no more.
   *[other] { $next } takes its place.
}{ $count ->
    [0] {""}
   *[other] {" "}Sub kegiatan that go on: { $list }.
}
unit-kabar-lanjut = The closing of { $unit } was taken back: it goes on reporting.

refusal-unit-tidak-ada = There is no such unit, or it was closed. Open /unit and choose from its buttons.
refusal-unit-bulan = That month cannot be chosen (any more). Open /unit and choose from its buttons.
refusal-unit-nama-kosong = Type its name, for example: Seksi Pelayanan Umum.
refusal-unit-nama-panjang = That name is too long. Type at most { $atMost } letters.
refusal-unit-nama-jenis = "{ $name }" does not say what it is. Begin with Seksi, Subbagian or Kelurahan, for example: Seksi Pelayanan Umum.
refusal-unit-sudah-ada = The office already has { $name }. Type another name.
refusal-unit-kode-terpakai = Code { $kode } belongs to { $name }. Check the code, then type it again.
refusal-unit-kode-lain = Code { $kode } is no village of kecamatan { $wilayah }. Check the code, or type the name alone.
refusal-unit-nomor = "{ $text }" is no number of the list. Type numbers from 1 to { $last }, for example: 1, 3.
refusal-unit-tanpa-pilihan = There is no sub kegiatan to give: there is no plan yet, or all are with this unit.
refusal-unit-sudah-lapor = { $unit } has sent its report for { $month }, so it cannot be closed yet. Return that report to its officer, or close the unit next month.
refusal-unit-perlu-penerus = { $unit } still has sub kegiatan. Press Close this unit, then choose who goes on with them.
refusal-undangan-unit-berakhir = This invitation is for { $unit }, which no longer reports. Ask whoever invited you.
