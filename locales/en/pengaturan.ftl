menu-pengaturan = Settings of the money reports

pengaturan-judul = Settings · { $kantor }
pengaturan-uang-unit = Each section reports the money of its own sub kegiatan.
pengaturan-uang-bendahara = The bendahara reports the money of all sub kegiatan at once; the sections report only what was done.
pengaturan-dasar-SPJ = Money counts as spent by the approved SPJ.
pengaturan-dasar-SP2D = Money counts as spent by the issued SP2D.
pengaturan-tombol-unit = Each section
pengaturan-tombol-bendahara = Bendahara
pengaturan-tombol-spj = SPJ
pengaturan-tombol-sp2d = SP2D
pengaturan-kini = ✔ { $label }
pengaturan-sudah = It is so already; nothing changes.
pengaturan-uang-berubah = ✔ In force from now, for the open month too. Figures that were sent stay.
pengaturan-dasar-berubah = ✔ In force from now. Figures that were reported stay.
pengaturan-draf = { $draf } reports are being filled in. Their questions follow the new setting when they are opened again; answers that are no longer asked are not sent.
