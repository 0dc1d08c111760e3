# Translations: the commands of "trame locales", the states of a text.

## Commands

cli-locales = Keeps translations: how far they are, their order, their faults
cli-locales-status = Says how far each language of each enquête is, and what keeps it closed
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .lang = Languages, with commas between (otherwise: all those of the enquête)
    .format = Form of the answer: human or json
