## /riwayat_kantor

menu-riwayat_kantor = Who changed what at this office

jejak-judul = Record of Kantor { $office } · { $subject } ({ $count })
jejak-kosong = No change has been recorded yet.
jejak-lagi = and { $count } more
jejak-ya = yes
jejak-tidak = no
jejak-alasan = Reason: { $reason }
jejak-apa = { $subject }, { $action }
jejak-oleh-baris_perintah = command line
jejak-oleh-program = program

jejak-perihal-semua = All
jejak-perihal-peran = Roles
jejak-perihal-kalender = Calendar
jejak-perihal-libur = Holidays
jejak-perihal-buka_lagi = Months opened again
jejak-perihal-pengaturan = Settings
jejak-perihal-kantor = Office
jejak-perihal-unit = Units
jejak-perihal-rencana = Plan
jejak-perihal-dpa = DPA
jejak-perihal-kas = Anggaran kas
jejak-perihal-target = Monthly targets
jejak-perihal-aturan = Rules of the kabupaten

jejak-tindakan-tambah = added
jejak-tindakan-ubah = changed
jejak-tindakan-hapus = removed
jejak-tindakan-undang = invitation made
jejak-tindakan-beri = given
jejak-tindakan-perpanjang = extended
jejak-tindakan-akhiri = ended

jejak-isi-bukaTanggal = opening day
jejak-isi-batasTanggal = due day
jejak-isi-tutupTanggal = closing day
jejak-isi-buka = opens
jejak-isi-batas = due
jejak-isi-tutup = closes
jejak-isi-nama = name
jejak-isi-libur = holiday
jejak-isi-jumlah = count
jejak-isi-uangDari = money reported by
jejak-isi-dasarUang = what counts as spent
jejak-isi-mulaiBulan = first month
jejak-isi-sampai = until
jejak-isi-orang = person
jejak-isi-plt = acting
jejak-isi-menggantikan = in place of
jejak-isi-desa = desa
jejak-isi-unit = unit
jejak-isi-jenis = kind
jejak-isi-dokumen = document
jejak-isi-berlakuDari = in force from
jejak-isi-subKegiatan = sub kegiatan
jejak-isi-indikator = indicators
jejak-isi-wilayah = area code
jejak-isi-pagu = pagu
jejak-isi-kas = anggaran kas of the year
jejak-isi-targetBulanan = spread of the target

cli-riwayat-kantor = shows who changed what at an office, when, before and after
cli-riwayat-kantor-pemakaian = <kode> [--perihal peran]
cli-riwayat-kantor-kode = code of the kecamatan, such as 35.17.01
cli-riwayat-kantor-perihal = only this subject
jejak-isi-dihitung = what counts
jejak-isi-angka = figure
jejak-isi-sejak = from month
jejak-isi-pelaksana = reported by
jejak-isi-penerus = goes on as
jejak-isi-sampaiBulan = last month

refusal-kantor-berubah = While you were reading, { $by } changed it ({ $time }). { $what }. Look again, then press again.
refusal-kantor-sudah = Done already by { $by } ({ $time }). { $what }.
