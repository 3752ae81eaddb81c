## Start: mistakes in the environment

refusal-config-token = { $variable }: not a bot token; copy it from BotFather, it looks like digits:letters-and-digits
refusal-config-database-url = { $variable }: must be the address of a PostgreSQL server, e.g. postgresql://user:password@server:5432/kentongan
refusal-config-url = { $variable }: must be a whole address that begins with https:// or http://
refusal-config-webhook-url = { $variable }: Telegram calls https:// addresses only
refusal-config-webhook-secret = { $variable }: may hold A-Z, a-z, digits, underscores and hyphens only, 16 to 256 of them
refusal-config-webhook-secret-short = { $variable }: fewer than 16 characters can be guessed; make a new one with: node -p "crypto.randomBytes(24).toString('base64url')"
refusal-config-env-open = { $path } holds secrets and can be read by other users of this computer; close it with: { $line }
refusal-config-env-owner = { $path } holds secrets and belongs to another user; take it over with: { $line }
refusal-config-port = { $variable }: must be a port number, 0 to 65535
refusal-config-host = { $variable }: must be a name or an IP address, e.g. 127.0.0.1
refusal-config-choice = { $variable }: choose { $choices }
refusal-config-clock = { $variable }: must be an ISO time with its zone, e.g. 2026-04-03T00:00:00Z
refusal-config-clock-real = { $variable }: the clock may be moved only when TELEGRAM_API_ROOT is this very machine
refusal-config-needs-token = { $variable }: is used with BOT_TOKEN only; set BOT_TOKEN, or leave this empty for the demonstration
refusal-config-needs-database = { $variable }: only used together with DATABASE_URL
refusal-config-secret-missing = { $variable }: is required when WEBHOOK_URL is set
refusal-config-data-dir-relative = { $variable }: must be a path from the root, e.g. /srv/kentongan
refusal-config-data-dir-inside = { $variable }: { $path } lies inside the program's folder; data could be deleted with it

## Start: embedded PostgreSQL

refusal-embedded-no-binaries = No PostgreSQL is packaged for this computer ({ $platform }); set DATABASE_URL to the address of a PostgreSQL server
refusal-embedded-path-too-long = DATA_DIR: { $path } is too long; { $max } characters at most
refusal-embedded-unreachable = DATA_DIR: { $path } cannot be entered by the user { $user } who runs PostgreSQL; choose another folder
refusal-embedded-not-ours = DATA_DIR: { $path } may not be written by the user who runs this program
refusal-embedded-no-user = The built-in PostgreSQL needs a system user of its own when the program runs as root. Make it once with: { $line } — or run the program as an ordinary user
refusal-embedded-nameless-user = The built-in PostgreSQL cannot run as user number { $uid }, which has no name; run the program as a user that the system knows
refusal-embedded-unsafe-folder = DATA_DIR: { $path } is not used, since others than root can exchange { $folder }; choose a folder that lies in folders of root only
refusal-embedded-root-owned = DATA_DIR: { $path } belongs to root and is not empty; give it to PostgreSQL's user with: chown -R { $user }: { $path }
refusal-embedded-file = DATA_DIR: { $path } cannot be used by { $user } ({ $detail }); look at what is there, move it away, and start again
refusal-embedded-not-admitted = DATA_DIR: the PostgreSQL in { $path } was started by another user; stop that program, or run this one as the same user
refusal-embedded-version = DATA_DIR: the data in { $path } was made by PostgreSQL { $found }, this program brings PostgreSQL { $wanted }

## Start: database

refusal-database-unreachable = DATABASE_URL: the database cannot be reached: { $detail }
refusal-database-role = MIGRATE_DATABASE_URL: the role of DATABASE_URL cannot be given its rights on the tables: { $detail }
refusal-migration-unfinished = Database: change { $name } is recorded as begun but not as finished; look with "prisma migrate resolve"
refusal-migration-unknown = Database: change { $name } is unknown to this program; perhaps the program is older than the database
refusal-migration-edited = Database: the file of change { $name } differs from what was applied
refusal-migration-out-of-order = Database: change { $name } is dated before { $newest }, which was applied already
refusal-migration-failed = Database: change { $name } failed, nothing of it was kept: { $detail }
refusal-installation-demo = This database belongs to the demonstration, its reports are invented; use another one for the real bot
refusal-installation-live = This database holds real reports of bot { $found }; the demonstration must not use it
refusal-installation-other-bot = This database belongs to bot { $found }, not to bot { $wanted }; check BOT_TOKEN, or use another database
