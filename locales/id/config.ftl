## Mulai: kesalahan dalam variabel lingkungan

refusal-config-token = { $variable }: bukan token bot; salin dari BotFather, bentuknya angka:huruf-dan-angka
refusal-config-database-url = { $variable }: harus alamat PostgreSQL, misalnya postgresql://pengguna:sandi@server:5432/kentongan
refusal-config-url = { $variable }: harus alamat lengkap yang diawali https:// atau http://
refusal-config-webhook-url = { $variable }: Telegram hanya memanggil alamat https://
refusal-config-webhook-secret = { $variable }: hanya boleh huruf A-Z dan a-z, angka, garis bawah, dan tanda hubung, 16 sampai 256 tanda
refusal-config-webhook-secret-short = { $variable }: kurang dari 16 tanda, mudah ditebak; buat yang baru dengan: node -p "crypto.randomBytes(24).toString('base64url')"
refusal-config-env-open = { $path } berisi rahasia dan dapat dibaca pengguna lain di komputer ini; tutup dengan: { $line }
refusal-config-env-owner = { $path } berisi rahasia dan milik pengguna lain; ambil alih dengan: { $line }
refusal-config-port = { $variable }: harus nomor port, 0 sampai 65535
refusal-config-host = { $variable }: harus nama atau alamat IP, misalnya 127.0.0.1
refusal-config-choice = { $variable }: pilihannya { $choices }
refusal-config-clock = { $variable }: harus waktu ISO dengan zona, misalnya 2026-04-03T00:00:00Z
refusal-config-clock-real = { $variable }: jam hanya boleh digeser bila TELEGRAM_API_ROOT menunjuk ke komputer ini sendiri
refusal-config-needs-token = { $variable }: hanya dipakai bersama BOT_TOKEN; isi BOT_TOKEN, atau kosongkan untuk peragaan
refusal-config-needs-database = { $variable }: hanya dipakai bersama DATABASE_URL
refusal-config-secret-missing = { $variable }: wajib diisi bila WEBHOOK_URL diisi
refusal-config-data-dir-relative = { $variable }: harus jalur lengkap dari akar, misalnya /srv/kentongan
refusal-config-data-dir-inside = { $variable }: { $path } berada di dalam folder program; data bisa ikut terhapus bersamanya

## Mulai: PostgreSQL bawaan

refusal-embedded-no-binaries = Tidak ada PostgreSQL bawaan untuk komputer ini ({ $platform }); isi DATABASE_URL dengan alamat server PostgreSQL
refusal-embedded-path-too-long = DATA_DIR: { $path } terlalu panjang; paling banyak { $max } tanda
refusal-embedded-unreachable = DATA_DIR: { $path } tidak dapat dibuka oleh pengguna { $user } yang menjalankan PostgreSQL; pilih folder lain
refusal-embedded-not-ours = DATA_DIR: { $path } tidak boleh ditulis oleh pengguna yang menjalankan program ini
refusal-embedded-no-user = PostgreSQL bawaan memerlukan pengguna sistem tersendiri bila program dijalankan sebagai root. Buat sekali dengan: { $line } — atau jalankan program ini sebagai pengguna biasa
refusal-embedded-nameless-user = PostgreSQL bawaan tidak mau dijalankan oleh pengguna nomor { $uid } yang tidak bernama; jalankan program ini sebagai pengguna yang terdaftar di sistem
refusal-embedded-unsafe-folder = DATA_DIR: { $path } tidak dipakai, sebab { $folder } dapat ditukar oleh pengguna selain root; pilih folder yang seluruh jalurnya milik root
refusal-embedded-root-owned = DATA_DIR: { $path } milik root dan sudah berisi; serahkan kepada pengguna PostgreSQL dengan: chown -R { $user }: { $path }
refusal-embedded-file = DATA_DIR: { $path } tidak dapat dipakai oleh pengguna { $user } ({ $detail }); periksa apa yang ada di sana, pindahkan, lalu jalankan lagi
refusal-embedded-not-admitted = DATA_DIR: PostgreSQL di { $path } sedang dijalankan oleh pengguna lain; hentikan program itu, atau jalankan perintah ini sebagai pengguna yang sama
refusal-embedded-version = DATA_DIR: data di { $path } dibuat oleh PostgreSQL { $found }, program ini membawa PostgreSQL { $wanted }

## Mulai: basis data

refusal-database-unreachable = DATABASE_URL: basis data tidak dapat dihubungi: { $detail }
refusal-database-role = MIGRATE_DATABASE_URL: hak atas tabel tidak dapat diberikan kepada peran di DATABASE_URL: { $detail }
refusal-migration-unfinished = Basis data: perubahan { $name } tercatat mulai tetapi tidak selesai; periksa dengan "prisma migrate resolve"
refusal-migration-unknown = Basis data: perubahan { $name } tidak dikenal program ini; mungkin programnya lebih lama daripada basis datanya
refusal-migration-edited = Basis data: berkas perubahan { $name } berbeda dari yang dulu diterapkan
refusal-migration-out-of-order = Basis data: perubahan { $name } bertanggal lebih awal daripada { $newest } yang sudah diterapkan
refusal-migration-failed = Basis data: perubahan { $name } gagal, tidak ada yang tersimpan darinya: { $detail }
refusal-installation-demo = Basis data ini milik peragaan, isinya laporan rekaan; pakai basis data lain untuk bot sungguhan
refusal-installation-live = Basis data ini berisi laporan sungguhan bot { $found }; peragaan tidak boleh memakainya
refusal-installation-other-bot = Basis data ini milik bot { $found }, bukan bot { $wanted }; periksa BOT_TOKEN, atau pakai basis data lain
