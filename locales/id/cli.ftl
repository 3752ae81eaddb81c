## Baris perintah: npx kentongan <perintah>

cli-keterangan = Menyiapkan kantor, mengundang petugas, dan melihat keadaan laporan. Dapat dipakai selagi bot berjalan.
cli-pemakaian = <perintah> [opsi]
cli-judul-pemakaian = Pemakaian:
cli-judul-opsi = Opsi:
cli-judul-perintah = Perintah:
cli-judul-argumen = Isian:
cli-opsi-bantuan = menampilkan bantuan ini
cli-opsi-json = menjawab dalam bentuk JSON
cli-opsi-demo = memakai basis data peragaan, walaupun BOT_TOKEN terisi
cli-peragaan = (Basis data peragaan: isinya laporan rekaan.)
cli-kantor = Kecamatan { $name } ({ $kode }), { $kabupaten }
cli-sudah-ada = { $office } sudah ada. Tidak ada yang diubah.

## Baris perintah yang belum dapat dibaca

cli-keliru-perintah = Perintah “{ $part }” tidak dikenal. Daftar perintah: npx kentongan --bantuan
cli-keliru-opsi = Opsi “{ $part }” tidak dikenal. Daftar opsi: tambahkan --bantuan
cli-keliru-opsi-wajib = Opsi “{ $part }” wajib diisi. Caranya: tambahkan --bantuan
cli-keliru-opsi-kosong = Opsi “{ $part }” belum ada isinya. Caranya: tambahkan --bantuan
cli-keliru-argumen-kurang = Isian “{ $part }” belum ada. Caranya: tambahkan --bantuan
cli-keliru-argumen-lebih = Ada isian yang tidak dipakai. Caranya: tambahkan --bantuan
cli-keliru-pilihan = “{ $part }” tidak dapat dipakai. Pilihannya: { $choices }
cli-keliru-kosong = Sebutkan satu perintah. Daftar perintah: npx kentongan --bantuan

## siapkan

cli-siapkan = membuat kantor sebuah kecamatan beserta pelapor desanya
cli-siapkan-pemakaian = --kecamatan <kode> | --cari <nama>
cli-siapkan-kecamatan = kode Kemendagri kecamatan, misalnya 33.28.04
cli-siapkan-cari = menampilkan kode kecamatan menurut namanya, tanpa mengubah apa pun
cli-siapkan-ditemukan = Berikutnya: npx kentongan siapkan --kecamatan { $kode }
cli-siapkan-jadi = { $office } siap, dengan { $count } desa dan bendahara sebagai pelapor.
cli-siapkan-kelurahan = { $count } kelurahan tidak menjadi pelapor, karena kelurahan adalah bagian dari kecamatan.
cli-siapkan-lanjut = Berikutnya: npx kentongan undang --peran sekcam --wilayah { $kode }

refusal-bukan-kode-kecamatan = “{ $text }” bukan kode kecamatan. Tulis kode Kemendagri seperti 35.17.01.
refusal-nama-kecamatan-tidak-ada = Tidak ada kecamatan yang namanya memuat “{ $text }”. Periksa ejaannya, atau tulis sebagian namanya saja.
refusal-kecamatan-tidak-ada = Tidak ada kecamatan dengan kode { $kode }. Periksa lagi kodenya.

## contoh

cli-contoh = memuat kantor contoh dengan rencananya, tanpa orang dan tanpa laporan
cli-contoh-pemakaian = perak
cli-contoh-nama = nama contoh
cli-contoh-jadi = { $office } dimuat: { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $desa } desa.

## undang

cli-undang = mencetak tautan undangan sekali pakai
cli-undang-pemakaian = --peran <peran> --wilayah <kode> [--unit <kode>] [--plt --sampai <tanggal>]
cli-undang-peran = peran yang diberikan
cli-undang-wilayah = kode kecamatan; untuk operator desa boleh kode desanya
cli-undang-unit = kode seksi, subbagian, atau desa, misalnya PMD
cli-undang-plt = sebagai pelaksana tugas
cli-undang-sampai = hari terakhir pelaksana tugas, misalnya 2026-06-30
cli-undang-untuk = Undangan sebagai { $role }, Kecamatan { $kecamatan }:
cli-undang-tanpa-tautan = Nama bot belum dapat ditanyakan kepada Telegram, jadi tautannya belum ada. Petugas dapat mengirim pesan ini kepada bot:
cli-undang-berlaku = Sekali pakai, berlaku sampai { $time }. Berikan hanya kepada orangnya.

refusal-kantor-belum-ada = Belum ada kantor dengan kode { $wilayah }. Buat dahulu: npx kentongan siapkan --kecamatan <kode>
refusal-peran-perlu-unit = { $choicesCount ->
    [0] Kantor ini belum punya unit untuk peran itu. Muat dahulu rencananya.
   *[other] Peran itu milik satu unit. Tambahkan --unit dengan { $choices }.
  }
refusal-unit-tidak-dikenal = { $choicesCount ->
    [0] Kantor ini belum punya unit untuk peran itu, jadi { $unit } belum dapat dipakai.
   *[other] Unit { $unit } tidak ada untuk peran itu. Pilihannya: { $choices }.
  }
refusal-peran-tanpa-unit = Peran itu berlaku untuk seluruh kantor. Hapus { $unit }, cukup kode kecamatan.
refusal-plt-perlu-sampai = Pelaksana tugas perlu hari terakhir. Tambahkan --sampai, misalnya --sampai 2026-06-30.
refusal-sampai-perlu-plt = --sampai hanya untuk pelaksana tugas. Tambahkan --plt, atau hapus --sampai.
refusal-bukan-tanggal-iso = “{ $text }” bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-06-30.
refusal-plt-sudah-lewat = { $until } sudah lewat. Tulis hari terakhir yang akan datang.

## status

cli-status = menampilkan siapa yang sudah melapor di setiap kantor
cli-status-pemakaian = [--bulan 2026-03]
cli-status-bulan = bulan laporan; tanpa ini bulan terakhir yang sudah dibuka
cli-status-kosong = Belum ada kantor. Buat dahulu: npx kentongan siapkan --kecamatan <kode>
cli-status-judul = Kecamatan { $kecamatan } ({ $kode }) · laporan { $month } · batas { $due }
cli-status-tanpa-rencana = Belum ada rencana yang berlaku untuk bulan itu, jadi belum ada yang diminta.
cli-status-masuk = Lengkap: { $done } dari { $from } pelapor.
cli-keadaan-belum = belum lapor
cli-keadaan-draf = draf
cli-keadaan-diajukan = menunggu verifikasi
cli-keadaan-dikembalikan = dikembalikan
cli-keadaan-diverifikasi = diverifikasi
cli-keadaan-disetujui = disetujui
cli-kolom-pelapor = Pelapor
cli-kolom-status = Keadaan
cli-kolom-lengkap = Isian
cli-kolom-kapan = Dikirim

cli-jelaskan = dari mana sebuah angka berasal, sampai siapa yang melaporkan
cli-jelaskan-pemakaian = <kode> [angka] [--bulan 2026-03] [--json]
cli-jelaskan-kode = kode kecamatan, misalnya 35.17.01
cli-jelaskan-angka = nama angka, misalnya serapan, fisik, kelengkapan, uang:7.01.06 atau kunci indikator; tanpa nama: semua angka
cli-jelaskan-bulan = bulan laporan; bulan berjalan bila tidak disebut
refusal-angka-tidak-bernama = Tidak ada angka bernama “{ $angka }”. Jalankan tanpa nama angka untuk melihat semua namanya.

refusal-kantor-tidak-ada = Belum ada kantor dengan kode { $kode }. Buat dulu: kentongan siapkan --kecamatan { $kode }.
cli-status-gagal = Pekerjaan terjadwal yang gagal dan akan dicoba lagi:
cli-status-gagal-baris = { $key }: { $times } kali, terakhir { $departure }: { $cause }
