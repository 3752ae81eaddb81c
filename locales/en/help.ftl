menu-bantuan = What can be done here
menu-batal = Leave the open conversation

bantuan-judul = Kentongan
bantuan-lapor = This bot is for sending the monthly realisasi and seeing the result. Your commands:
bantuan-pantau = This bot is for following the monthly realisasi of desa and kecamatan. Your commands:
bantuan-perintah = /{ $command }: { $purpose }
bantuan-tanya = Any questions? Please contact { $person }.
bantuan-tanya-kantor = Any questions? Please contact the Sekretaris Kecamatan.
bantuan-batal = All right, the open conversation is closed.
bantuan-batal-lapor = All right. Your answers are kept; type /lapor to go on.

## Kind words while nothing is asked

bantuan-sama-sama = You are welcome.
bantuan-siap = Good, thank you.
