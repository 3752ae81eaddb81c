bukti-tersimpan = Evidence kept: { $jumlah } files.
bukti-selesai = Done
bukti-tolak-jenis = “{ $nama }” was not kept: it is neither a photo nor a PDF inside. Send the photo itself, or save the document as PDF and send it again.
bukti-tolak-besar = “{ $nama }” was not kept: it has more than 20 MB. Send it as a photo, or make the PDF smaller and send it again.
bukti-tolak-ambil = We could not fetch “{ $nama }” from Telegram. Send it once more, 20 MB at most.
