bukti-tersimpan = Bukti tersimpan: { $jumlah } berkas.
bukti-selesai = Selesai
bukti-tolak-jenis = “{ $nama }” tidak disimpan: isinya bukan foto atau PDF. Kirim fotonya, atau simpan dokumennya sebagai PDF lalu kirim lagi.
bukti-tolak-besar = “{ $nama }” tidak disimpan: lebih dari 20 MB. Kirim sebagai foto, atau perkecil PDF-nya lalu kirim lagi.
bukti-tolak-ambil = “{ $nama }” tidak dapat kami ambil dari Telegram. Kirim sekali lagi, paling besar 20 MB.
