-- Names as they were taken before they were cleaned at the door (src/domain/clean-text.ts does the same, and more, from
-- now on): directions and characters that show nothing, line ends, our own marks, heaped accents.
UPDATE "Person" SET "nama" = btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace("nama",
  '[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0]', '', 'g'),
  '[\u0001-\u001F\u007F-\u009F\u2028\u2029\s]+', ' ', 'g'),
  '[✓✔✅☑✗✘✖❌★☆⭐🌟●⚫⚪🔴🟠🟡🟢🔵⬤○◉▲△▴▵🔺■□▪▫◼◻⬛⬜◆◇·•∙‧⋅・]', '', 'g'),
  '([\u0300-\u036F\u0483-\u0489]{2})[\u0300-\u036F\u0483-\u0489]+', '\1', 'g'))
WHERE "nama" ~ '[\u0001-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0✓✔✅☑✗✘✖❌★☆⭐🌟●⚫⚪🔴🟠🟡🟢🔵⬤○◉▲△▴▵🔺■□▪▫◼◻⬛⬜◆◇·•∙‧⋅・]|[\u0300-\u036F\u0483-\u0489]{3}';

UPDATE "Person" SET "nama" = 'Tanpa nama' WHERE regexp_replace("nama", '[\u200C\u200D\u0300-\u036F\s]', '', 'g') = '';
