# A new enquête: `trame new`.

cli-new = Begins an enquête that already works, to be written from there: a blank page, or the copy of another
    .name = The enquête's name: a lower-case letter without accent, then lower-case letters, digits or “-”
    .from = Enquête to copy, with its translations: one of the folder, or of the library that comes with Trame
cli-new-bad-name = “{ $name }” cannot be the name of an enquête: it takes a lower-case letter without accent, then lower-case letters, digits or “-”, and is neither communs, termes, diagnostics, nor a name that begins with trame.
cli-new-taken = “{ $name }” is taken: { $path } is there, and was not touched. Choose another name.
# $known: the enquêtes that can be copied
cli-new-unknown = No enquête is called “{ $name }”. These can be copied: { $known }.
cli-new-unknown-near = No enquête is called “{ $name }”. Perhaps “{ $near }”? These can be copied: { $known }.
# $count (number): files that other enquêtes read too
cli-new-shared = { $count ->
    [one] Also written: { $count } file shared with other enquêtes (communs, terms, directory)
   *[other] Also written: { $count } files shared with other enquêtes (communs, terms, directory)
}
cli-new-completed = Completed, at its end: { $path }
cli-new-next =
    The enquête “{ $name }” is ready. Next:
      1. open scripts-library/{ $name }/enquete.yaml (title, direction, purpose) and scripts-library/{ $name }/script.trame (what is said and asked);
      2. check and rehearse: trame check scripts-library/{ $name }, then trame test scripts-library/{ $name };
      3. play the call: trame play scripts-library/{ $name }
cli-new-own =
    The script of another département becomes yours in minutes: its name and those of its services are in locales/*/termes.ftl, its telephone numbers and addresses in scripts-library/annuaire.yaml. A name that you change in French waits to be changed in each language: trame locales status says which are closed, and trame locales mark that they are up to date.
