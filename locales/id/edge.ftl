## What the bot says before any dialogue

stranger = Mohon maaf, kami belum mengenal Anda. Bot ini untuk petugas desa dan kecamatan yang melaporkan realisasi bulanan. Mintalah tautan undangan kepada Kasubbag Perencanaan atau Sekretaris Kecamatan Anda, lalu buka tautan itu.
command-unknown = Perintah /{ $command } belum kami kenal. Ketik /bantuan untuk melihat perintah Anda.
command-not-yours = Perintah /{ $command } tidak termasuk peran Anda. Ketik /bantuan untuk melihat perintah Anda.
button-unknown = Tombol ini tidak kami kenal. Ketik perintahnya sekali lagi.
button-not-yours = Hal ini tidak termasuk peran Anda.
button-expired = Tombol ini sudah tidak berlaku. Ketik perintahnya sekali lagi.
not-understood = Kami belum menangkap maksud Anda. Ketik /bantuan untuk melihat perintah Anda.
dialog-early = “{ $text }” kami terima sebelum pertanyaan terakhir tampil. Dimaksudkan sebagai jawabannya?
dialog-early-use = Ya, pakai
dialog-edited = Pesan yang diubah tidak kami baca lagi. Kirim isinya sebagai pesan baru.
trouble = Mohon maaf, ada gangguan di pihak kami dan pesan terakhir Anda belum diproses. Coba sekali lagi.
text-unreadable = Pesan itu memuat tanda yang tidak dapat kami baca, jadi belum kami proses. Ketik isinya sekali lagi.
too-much = Terlalu banyak pesan sekaligus, jadi yang terakhir belum kami proses. Tunggu satu menit, lalu lanjutkan.
group-goodbye = Bot ini hanya melayani percakapan pribadi, karena laporan tidak untuk dibaca di grup. Kami keluar dari sini; silakan buka bot ini langsung.

## Choosing

kantor-yang-mana = Untuk kantor yang mana?
halaman-sebelum = ‹ Sebelumnya
halaman-berikut = Berikutnya ›
ketik-tanggal = Ketik tanggalnya, misalnya 30-6 atau 30 Juni.

## Dates to come that were not accepted

refusal-tanggal-sudah-lewat = { $read } sudah lewat. Ketik tanggal mulai hari ini, misalnya 30-6.
refusal-tanggal-terlalu-jauh = { $read } terlalu jauh. Ketik tanggal dalam dua tahun ke depan.
dialog-outdated = Pertanyaan tadi sudah tidak berlaku. Isian Anda tersimpan; ketik /lapor untuk melanjutkan.
dialog-tabel = Pesan itu tampak seperti tabel, bukan jawaban pertanyaan tadi. Bila itu rencana, kirim lewat /rencana; bila daftar pagu, /dpa; bila daftar belanja, /daftar_belanja.
dialog-panjang = Pesan itu { $length } huruf, lebih panjang daripada jawaban apa pun (paling banyak { $limit }). Kirim jawabannya saja; pesan Anda tetap ada di percakapan ini.
dialog-tabel-jawaban = Itu memang jawabannya

# A person whose name shows nothing
tanpa-nama = Tanpa nama
