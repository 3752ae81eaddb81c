## What the bot says before any dialogue

stranger = We are sorry, we do not know you yet. This bot is for desa and kecamatan staff who report their monthly realisasi. Please ask the Kasubbag Perencanaan or the Sekretaris Kecamatan of your kecamatan for an invitation link, then open that link.
command-unknown = We do not know the command /{ $command }. Type /bantuan to see your commands.
command-not-yours = The command /{ $command } is not part of your role. Type /bantuan to see your commands.
button-unknown = We do not know this button. Please type the command again.
button-not-yours = This is not part of your role.
button-expired = This button is no longer valid. Please type the command again.
not-understood = We did not understand that. Type /bantuan to see your commands.
dialog-early = “{ $text }” reached us before the last question was shown. Is it meant as the answer?
dialog-early-use = Yes, use it
dialog-edited = We do not read a message again when it is changed. Please send its content as a new message.
trouble = We are sorry, something failed on our side and your last message was not processed. Please try again.
text-unreadable = That message holds signs that we cannot read, so we did not process it. Please type it once more.
too-much = Too many messages at once, so we did not process the last ones. Please wait a minute, then go on.
group-goodbye = This bot works in private chats only, because reports are not for a group to read. We are leaving; please open the bot directly.

## Choosing

kantor-yang-mana = For which office?
halaman-sebelum = ‹ Previous
halaman-berikut = Next ›
ketik-tanggal = Type the date, for example 30-6 or 30 Juni.

## Dates to come that were not accepted

refusal-tanggal-sudah-lewat = { $read } is over. Type a date from today on, for example 30-6.
refusal-tanggal-terlalu-jauh = { $read } is too far away. Type a date within the next two years.
dialog-outdated = That question is no longer valid. Your answers are kept; type /lapor to go on.
dialog-tabel = That message looks like a table, not like an answer to the question. A plan goes through /rencana, a list of budgets through /dpa, a list of spending through /daftar_belanja.
dialog-panjang = That message has { $length } letters, longer than any answer ({ $limit } at most). Send only the answer; your message stays in this chat.
dialog-tabel-jawaban = It is the answer

# A person whose name shows nothing
tanpa-nama = No name
