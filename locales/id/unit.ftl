## /unit

menu-unit = Seksi, subbagian, dan desa yang melapor

unit-judul = Unit pelapor · { $office }
unit-daftar-unit = Sekretariat dan seksi ({ $count }): { $list }
unit-daftar-desa = Desa ({ $count }): { $list }
unit-akan-mulai = { $unit } mulai { $month }.
unit-akan-akhir = { $unit } berakhir; sejak { $month } tidak melapor lagi.
unit-tanpa-pelaksana = { $count } sub kegiatan belum punya pelaksana, jadi belum ada yang diminta melaporkannya: { $list }. Buka unitnya, lalu tekan Sub kegiatan.
unit-tombol-tambah-unit = Tambah unit
unit-tombol-tambah-desa = Tambah desa
unit-tombol-unit = Seksi, subbag
unit-tombol-desa = Desa
unit-pilih-unit = { $count } unit. Unit mana?
unit-pilih-desa = { $count } desa. Desa mana?

unit-belum-ada = Kantor ini belum punya seksi dan subbagian. Tanpa itu tidak ada yang dapat melaporkan sub kegiatan.
unit-lazim = Beri centang pada yang ada di kantor ini. Nama lain dapat diketik; nama dapat diganti kapan saja.
unit-mulai = Mulai { $month }.
unit-centang = ☑ { $name }
unit-tanpa-centang = ☐ { $name }
unit-tombol-simpan = Simpan { $count } unit
unit-tombol-ketik = Ketik nama lain
unit-tombol-mulai = Mulai { $month }
unit-ditambah = ✔ { $count } unit ditambahkan.
unit-ditambah-nama = ✔ Ditambahkan: { $list }.
unit-langkah-rencana = Berikutnya: kirim rencana kantor ke sini (Word, PDF, atau Excel apa adanya), lalu /undang petugasnya.

unit-kode = Kode { $kode }
unit-sejak = Mulai { $month }
unit-berakhir = { $next ->
    [tidak] Sejak { $month } tidak ada lagi.
   *[other] Sejak { $month } dilanjutkan { $next }.
}
unit-nama-lama = Dahulu: { $list }
unit-petugas = Petugas: { $list }
unit-tanpa-petugas = Petugas: belum ada; undang dengan /undang.
unit-sub = Sub kegiatan ({ $count }): { $list }
unit-sub-akan = Ditambah mulai { $month }: { $list }
unit-tanpa-sub = Sub kegiatan: belum ada
unit-jalan-nama = Ganti nama
unit-jalan-sub = Sub kegiatan
unit-jalan-akhiri = Tutup unit ini
unit-jalan-gabung = Gabung/hapus
unit-jalan-kelurahan = Menjadi kelurahan
unit-jalan-lanjut = Batalkan penutupan

unit-tanya-nama-unit = Ketik namanya, misalnya: Seksi Pelayanan Umum. Beberapa sekaligus: satu nama satu baris.
unit-tanya-nama-desa = Ketik nama desanya, dengan kodenya bila sudah ada, misalnya: Sumber Agung. Beberapa sekaligus: satu nama satu baris.
unit-tanya-ganti-nama = Nama baru { $unit }? Ketik lengkap.
unit-nama-mulai = Berlaku mulai { $month }; laporan sebelumnya tetap dengan nama lama.
unit-tanya-bulan = Mulai bulan apa?
unit-dinamai = { $dated ->
    [ya] ✔ { $former } bernama { $name } mulai { $month }.
   *[tidak] ✔ { $former } kini bernama { $name }.
}

unit-tanya-sub = Sub kegiatan mana yang diberikan kepada { $unit }? Ketik nomornya, misalnya: 1, 3, 5-7; atau ketik: semua.
unit-sub-baris = { $number }. { $name } ({ $owner })
unit-sub-tanpa = belum ada pelaksana
unit-tanya-sub-bulan = { $count } sub kegiatan diberikan kepada { $unit }: { $list }. Mulai bulan apa? Bulan sebelumnya tetap dilaporkan pelaksana lama; yang sudah dikirim tetap dihitung.
unit-tekan-bulan = Tekan salah satu bulan di atas.
unit-diberi = ✔ { $count } sub kegiatan diberikan mulai { $month }.

unit-tanya-gabung = { $unit } bergabung ke desa mana?
unit-tanya-penerus = Siapa yang melanjutkan { $count } sub kegiatan { $unit }?
unit-tombol-tanpa-penerus = Tidak bergabung
unit-akhir = Mulai { $month } unit ini tidak melapor lagi dan tidak dihitung.
unit-akhir-gabung = Mulai { $month } desa ini bergabung ke { $next }: tidak melapor lagi dan tidak dihitung.
unit-akhir-kelurahan = Mulai { $month } menjadi Kelurahan { $name }: laporan desa berhenti, dan kelurahan melapor sebagai bagian kecamatan setelah diberi sub kegiatan.
unit-akhir-lama = Bulan sebelum { $month } tetap: masih dilaporkan, dihitung, dan tercatat atas nama { $unit }. Petugasnya tetap dapat memperbaikinya.
unit-akhir-sub = { $count } sub kegiatan dilanjutkan { $next }: { $list }.
unit-akhir-draf-unit = { $month } sudah diisi { $count } isian dan belum dikirim. Isian itu tetap tersimpan dan masih dapat dikirim.
unit-akhir-draf-desa = { $month } sudah diisi { $count } isian dan belum dikirim. Isian itu tetap tersimpan, tetapi tidak diminta lagi.
unit-akhir-undangan = { $count } undangan yang belum dipakai tetap berlaku selama masih ada bulan yang dapat dilaporkan.
unit-tombol-akhiri-ya = ✔ Ya, mulai { $month }
unit-berubah = Sementara itu ada yang berubah, belum ada yang disimpan. Periksa lagi, lalu tekan lagi.
unit-diakhiri = { $next ->
    [tidak] ✔ Tersimpan: tidak ada lagi mulai { $month }.
   *[other] ✔ Tersimpan: dilanjutkan { $next } mulai { $month }.
}
unit-dilanjutkan = ✔ Penutupan dibatalkan. Sub kegiatan yang sudah diberikan kepada unit lain tetap di sana.

unit-kabar-tambah = { $dated ->
    [ya] Unit baru di kantor mulai { $since }: { $name }.
   *[tidak] Unit baru di kantor: { $name }.
}
unit-kabar-nama = { $dated ->
    [ya] { $former } bernama { $name } mulai { $since }. Laporan sebelumnya tetap dengan nama lama.
   *[tidak] { $former } kini bernama { $name }.
}
unit-kabar-beri = Mulai { $since } { $count } sub kegiatan dilaporkan { $unit }: { $list }. Bulan sebelumnya tetap dilaporkan pelaksana lama.
unit-kabar-akhir = { $unit } melapor terakhir untuk { $last }; mulai { $since } { $next ->
    [tidak] tidak ada lagi.
   *[other] dilanjutkan { $next }.
}{ $count ->
    [0] {""}
   *[other] {" "}Sub kegiatan yang dilanjutkan: { $list }.
}
unit-kabar-lanjut = Penutupan { $unit } dibatalkan: unit ini tetap melapor.

refusal-unit-tidak-ada = Unit itu tidak ada atau sudah ditutup. Buka /unit dan pilih dari tombolnya.
refusal-unit-bulan = Bulan itu tidak dapat dipilih (lagi). Buka /unit dan pilih dari tombolnya.
refusal-unit-nama-kosong = Ketik namanya, misalnya: Seksi Pelayanan Umum.
refusal-unit-nama-panjang = Nama itu terlalu panjang. Ketik paling banyak { $atMost } huruf.
refusal-unit-nama-jenis = "{ $name }" belum menyebut jenisnya. Awali dengan Seksi, Subbagian, atau Kelurahan, misalnya: Seksi Pelayanan Umum.
refusal-unit-sudah-ada = { $name } sudah ada di kantor ini. Ketik nama lain.
refusal-unit-kode-terpakai = Kode { $kode } sudah dipakai { $name }. Periksa kodenya, lalu ketik lagi.
refusal-unit-kode-lain = Kode { $kode } bukan desa kecamatan { $wilayah }. Periksa kodenya, atau ketik namanya saja.
refusal-unit-nomor = "{ $text }" bukan nomor dari daftar. Ketik nomor 1 sampai { $last }, misalnya: 1, 3.
refusal-unit-tanpa-pilihan = Tidak ada sub kegiatan yang dapat diberikan: rencana belum ada, atau semua sudah di unit ini.
refusal-unit-sudah-lapor = { $unit } sudah mengirim laporan { $month }, jadi belum dapat ditutup. Kembalikan laporan itu kepada petugasnya, atau tutup bulan depan.
refusal-unit-perlu-penerus = { $unit } masih punya sub kegiatan. Tekan Tutup unit ini, lalu pilih siapa yang melanjutkannya.
refusal-undangan-unit-berakhir = Undangan ini untuk { $unit }, yang sudah tidak melapor lagi. Tanyakan kepada yang mengundang Anda.
