menu-bantuan = Apa saja yang dapat dilakukan
menu-batal = Keluar dari percakapan yang terbuka

bantuan-judul = Kentongan
bantuan-lapor = Bot ini untuk mengirim laporan realisasi bulanan dan melihat hasilnya. Perintah Anda:
bantuan-pantau = Bot ini untuk memantau laporan realisasi bulanan desa dan kecamatan. Perintah Anda:
bantuan-perintah = /{ $command }: { $purpose }
bantuan-tanya = Ada pertanyaan? Hubungi { $person }.
bantuan-tanya-kantor = Ada pertanyaan? Hubungi Sekretaris Kecamatan.
bantuan-batal = Baik, percakapan yang terbuka ditutup.
bantuan-batal-lapor = Baik. Isian Anda tersimpan; ketik /lapor untuk melanjutkan.

## Kind words while nothing is asked

bantuan-sama-sama = Sama-sama.
bantuan-siap = Baik, terima kasih.
