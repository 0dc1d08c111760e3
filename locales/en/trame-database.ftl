# The database of a site: copying it elsewhere, backing it up, restoring it.

## Commands; each attribute is an option of the command

cli-migrate = Copies a site from one database to another, and checks that all of it is there
    .from = The database that the site is in, for example sqlite://trame.db
    .to = The database to copy it to, for example postgres://user@machine/database
    .format = Form of the answer: human or json
cli-backup = Backs an SQLite database up into a file, without stopping the site
    .file = File to write the backup to
    .database = Database (otherwise: sqlite://trame.db)
    .force = Replaces the file if it exists
cli-restore = Puts a backup in the place of an SQLite database
    .file = The backup's file
    .database = Database to restore (otherwise: sqlite://trame.db)
    .force = Replaces the database there is; it is kept beside

## Copying from one database to another

cli-migrate-progress = Rows
# $tables, $rows, $before: numbers; $before counts the rows that an interrupted copy had written already.
cli-migrate-done = Copied and checked: { $tables } tables, { $rows } rows, of which { $before } were there before. The count and the hash of each table are the same on both sides.
cli-migrate-next = This is the source as it was when this copy began: what was noted there since is not copied. If the site was open, stop it and do this again into a new database. Then open the site with its new database: trame serve --database …
cli-migrate-same = The source and the target are the same database: give two different addresses.
# $cause: the database's message, in English.
cli-migrate-failed = the copy has stopped: { $cause }. What is copied stays: run the same command again to go on.
cli-migrate-no-source = there is no database of Trame at the source's address. Check the address given to --from.
cli-migrate-older = the source was made by an earlier version of Trame. Open it with this version first (trame serve --database …), stop the site, then do this again.
cli-migrate-later = the source was made by a later version of Trame. Make the copy with that version.
# $table: the name of a table of the database.
cli-migrate-differs = the target holds something else than the source (table “{ $table }”): nothing is written there. Give a new database. If the target comes from an interrupted copy, the source has changed since: stop the site, then do this again into a new database.
cli-migrate-unfit = the source's table “{ $table }” holds a null character (U+0000), which PostgreSQL does not keep. The copy stops there; what is copied stays. Ask whoever looks after the database to take that character out of the source, then do this again into a new database.
cli-migrate-unequal = the table “{ $table }” is not the same on both sides: something wrote to the target during the copy. Do not open that site; do this again into a new database.
serve-copy-unfinished = a copy into this database was interrupted. Run “trame migrate” again to finish it, or give another database.

## Backing up and restoring

# $size: the size of the file, in kilobytes.
cli-backup-done = Backup written and checked: { $path } ({ $size } KB). It holds everything that was saved when it began.
cli-backup-exists = “{ $path }” exists already. Give another name, or add --force to replace it.
# $cause: the system's or the database's message, in English.
cli-backup-no-plain-file = “{ $path }” is no plain file: nothing is written there. Give the name of a file.
cli-backup-itself = “{ $path }” is the database itself. Give its copy another name.
cli-restore-itself = “{ $path }” is the database itself: there is nothing to put back. Give the file of a backup.
cli-backup-failed = this was not done: { $cause }. The database “{ $database }” is as it was.
cli-backup-not-a-file = “{ $database }” is not an SQLite file. On PostgreSQL, back up with pg_dump and restore with pg_restore.
cli-backup-no-database = there is no database of Trame at the address “{ $database }”. Check the option --database.
cli-backup-damaged = the file is damaged: { $cause }. Nothing is changed. Take another backup.
cli-backup-later = this backup was made by a later version of Trame. Restore it with that version.
cli-backup-in-use = the database “{ $database }” is open in another program. Stop the site (Ctrl + C), then do this again.
cli-restore-exists = “{ $database }” exists already. To put the backup in its place, add --force: the database it replaces is kept beside.
cli-restore-not-ours = this file is not a backup of Trame. Give a file that “trame backup” wrote.
cli-restore-done = Database restored: { $database }. Nobody has an open session in it: everyone must sign in again.
cli-restore-replaced = Database restored: { $database }. The one that was there is kept: { $aside }. Nobody has an open session: everyone must sign in again.
