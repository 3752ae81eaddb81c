## Peragaan (npm start tanpa BOT_TOKEN)

demo-address = Peragaan Kentongan, dengan orang dan laporan rekaan, siap di { $address }
demo-jump-satu-jam = Satu jam lagi
demo-jump-besok = Besok 07.00
demo-jump-senin = Senin depan 07.00
demo-jump-bulan-depan = Tanggal 1 bulan depan
demo-peran-operator_desa = mengisi laporan desa
demo-peran-seksi = mengisi laporan unitnya
demo-peran-bendahara = mengisi belanja
demo-peran-kasubbag = rencana, kalender, pemeriksaan
demo-peran-sekcam = memeriksa dan memantau
demo-peran-camat = menerima ringkasan, memutuskan
refusal-demo-running = Peragaan lain sedang berjalan dengan DATA_DIR yang sama; hentikan dahulu yang itu
refusal-demo-port-taken = DEMO_PORT: port { $port } sedang dipakai program lain; pilih port lain, atau 0 untuk port mana saja
refusal-token-rejected = BOT_TOKEN: ditolak Telegram; salin sekali lagi dari BotFather
refusal-webhook-rejected = WEBHOOK_URL: tidak diterima Telegram: { $detail }
refusal-webhook-port-taken = WEBHOOK_PORT: port { $port } sedang dipakai program lain; pilih port lain
