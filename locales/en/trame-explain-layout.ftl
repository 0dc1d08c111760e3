# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-layout = Reading the file, and its layout

explain-not-utf8 = A file saved in another encoding than UTF-8
    .finds = The file holds a byte that is not UTF-8, the encoding in which all texts of Trame are written. Nothing of this file is read.
    .hurts = Read by guess, “Écoutez-moi” would become “Ã‰coutez-moi” under the agente's eyes, and an accented name would be misread to the person. Save the file again and choose “UTF-8”.
explain-file-too-large = A file too large to be a script
    .finds = The file is larger than 10 MB. A long questionnaire is not a tenth of that: it is probably another file, or a text pasted several times.
    .hurts = Nothing of it is read, so no call can be made with it. If the script is really long, divide it into several files that “inclure” brings together.
explain-control-character = An invisible character in the middle of the file
    .finds = The line holds a control character, which editors do not show. It usually comes from pasting out of another program.
    .hurts = The agente would not see that a word is cut or changed, and a name that holds it would never be recognised. Delete the few letters around the place shown, then type them again.
explain-line-too-long = A line that is too long
    .finds = The line is longer than 4 KiB, which is more than a page of text.
    .hurts = A sentence of that length is not read in one breath: the agente would lose her way, and the person would stop listening. Divide the text into several “>” lines, or the calculation into several “calculer”.
explain-text-too-long = A text that is too long
    .finds = The “>” lines, or the “!” lines, that follow one another under one “dire” or question take more than 16 KiB together, which is several pages.
    .hurts = This text is one screen and is read in one go: the person would listen for more than ten minutes without a chance to answer. Divide it into several “dire”, with questions between them.
explain-too-many-faults = Too many faults to read on
    .finds = The file holds more than 1,000 faults: reading stopped at this place.
    .hurts = Such a file is probably no script, or one fault is repeated all over it (tabs, for instance). No call can be made with it. Correct the first faults, then check again.
explain-tab-indentation = A tab at the beginning of the line
    .finds = The beginning of the line holds a tab. In a script only spaces say what a line belongs to: two more for each level.
    .hurts = A tab looks four or eight columns wide depending on the editor: two people who work on one script would not see the same sentence under the same question, and the agente could read a prompt at the wrong moment.
explain-nbsp-indentation = A non-breaking space at the beginning of the line
    .finds = The beginning of the line holds a non-breaking space: it looks like an ordinary one, and is not. It often comes from a word processor or from a web page.
    .hurts = Nothing then says for certain what the line belongs to: the text could be said elsewhere than where you put it. Type the spaces at the beginning of the line again.
explain-misaligned = A line that is not level with its neighbours
    .finds = The line does not begin at the same column as those around it, though it belongs to the same thing.
    .hurts = The layout says what depends on what: a question shifted by one step could be asked in one case only, or of everybody. The agente would ask it wrongly, or its answer would be missing from the results.
explain-misplaced = A line that cannot be there
    .finds = Each kind of line has its place: what is said and asked is in an étape, answers are under their question, “liste”, “phrase” and “données” are at the margin. This one is under a line that cannot hold it.
    .hurts = Out of its place, what it says would belong to no moment of the call: the agente would never see this sentence.
explain-too-many-levels = Too many blocks inside one another
    .finds = More than 32 blocks, a “si” in a “si” for instance, are inside one another.
    .hurts = Nobody can then tell in which case such a question is asked, nor explain it to the agente who reads it. Take some of these lines out into an étape of their own, to which an arrow leads.
explain-empty-block = Nothing under a line that announces something
    .finds = The line announces a text, answers or other lines, and nothing stands below it.
    .hurts = The agente would come to an empty screen, or the script would do nothing in a case that you did foresee. If the lines exist, they may have lost the two spaces at their beginning.
explain-line-after-end = A line after the end of the call or after an arrow
    .finds = The line follows, at the same level, an arrow “->” or a “fin”: there the call has already gone elsewhere, or ended.
    .hurts = The agente would never see these lines: what they had to tell the person would be told to nobody.
