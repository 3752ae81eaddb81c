## Demonstration (npm start without BOT_TOKEN)

demo-address = The demonstration of Kentongan, with invented people and reports, is ready at { $address }
demo-jump-satu-jam = One hour on
demo-jump-besok = Tomorrow 07.00
demo-jump-senin = Next Monday 07.00
demo-jump-bulan-depan = First of next month
demo-peran-operator_desa = fills in the desa's report
demo-peran-seksi = fills in the unit's report
demo-peran-bendahara = fills in the money
demo-peran-kasubbag = plan, calendar, verification
demo-peran-sekcam = verifies and watches
demo-peran-camat = gets the digest, decides
refusal-demo-running = Another demonstration is running with the same DATA_DIR; stop that one first
refusal-demo-port-taken = DEMO_PORT: port { $port } is in use by another program; choose another, or 0 for any
refusal-token-rejected = BOT_TOKEN: refused by Telegram; copy it from BotFather once more
refusal-webhook-rejected = WEBHOOK_URL: Telegram does not accept it: { $detail }
refusal-webhook-port-taken = WEBHOOK_PORT: port { $port } is used by another program; choose another port
