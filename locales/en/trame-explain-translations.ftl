# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-translations = Translation files

explain-file-entry-unreadable = An entry that cannot be read
    .finds = An entry begins at the margin with its name and “=”, and its further lines with spaces. This one does not follow that form.
    .hurts = It is left out: the person hears this text in the fallback language, in the middle of a call in their own.
explain-file-entry-twice = An entry that is there twice
    .finds = Two entries of the file have the same name; only the first is read.
    .hurts = If the second is the right one, the person hears the old translation.
explain-file-entry-too-long = An entry that is too long
    .finds = An entry of the file is longer than 256 KiB, about a hundred pages.
    .hurts = It is left out: the person hears this text in the fallback language. It is probably a whole file pasted into one entry.
explain-file-too-long = A translation file that is too large
    .finds = The file is larger than 16 MiB.
    .hurts = Nothing of it is read: the whole call would be held in the fallback language.
