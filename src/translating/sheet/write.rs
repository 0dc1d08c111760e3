//! Writing a spreadsheet: how to fill it, what to fill, and what people don't see.

use rust_xlsxwriter::{
    Color, Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};
use trame_dsl::platform::Platform;

use super::{ABOUT, FORMAT, HIDDEN, Row, SHOWN, Sheet};
use crate::platform::Icu;
use crate::words::{UiLanguage, Words, language_name};

/// How wide the columns are, in characters.
const WIDTHS: [f64; 8] = [18.0, 18.0, 34.0, 28.0, 48.0, 20.0, 48.0, 16.0];
/// The only column that can be written in.
const TRANSLATION: usize = 6;
const PAPER_A4: u8 = 9;
const LOCKED: Color = Color::RGB(0x00F2_F2F2);
const OPEN: Color = Color::RGB(0x00FF_FBE6);
const LINES: Color = Color::RGB(0x00BF_BFBF);

/// The bytes of a spreadsheet.
///
/// # Errors
/// When it cannot be made.
pub fn write(sheet: &Sheet, language: UiLanguage) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let words = Words::of(language);
    guide(book.add_worksheet(), sheet)?;
    let texts = book.add_worksheet();
    texts.set_name(words.text("sheet-tab-texts", &[]))?;
    heads(texts, words)?;
    let formats = Formats::of(sheet);
    for (at, row) in sheet.rows.iter().enumerate() {
        let line = u32::try_from(at + 1).unwrap_or(u32::MAX);
        formats.write(texts, line, row)?;
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    texts.autofilter(0, 0, last, 7)?;
    texts.set_freeze_panes(1, 0)?;
    protect(texts);
    texts.set_landscape().set_paper_size(PAPER_A4);
    texts.set_print_fit_to_pages(1, 0);
    texts.set_repeat_rows(0, 0)?;
    about(book.add_worksheet(), sheet)?;
    book.save_to_buffer()
}

/// How to fill it, in French and in English.
fn guide(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name(Words::of(UiLanguage::French).text("sheet-tab-guide", &[]))?;
    page.set_column_width(0, 100)?;
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = body.clone().set_bold().set_font_size(14);
    let mut line = 0;
    for language in [UiLanguage::French, UiLanguage::English] {
        let words = Words::of(language);
        let args = [
            ("package", sheet.title.clone()),
            ("lang", language_name(language, &sheet.language)),
        ];
        page.write_with_format(line, 0, words.text("sheet-guide-title", &args), &head)?;
        line += 1;
        for said in words.text("sheet-guide", &args).lines() {
            page.write_with_format(line, 0, said, &body)?;
            line += 1;
        }
        line += 1;
    }
    protect(page);
    page.set_paper_size(PAPER_A4).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn heads(page: &mut Worksheet, words: &Words) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(LINES)
        .set_border(FormatBorder::Thin);
    for ((code, width), column) in SHOWN.iter().zip(WIDTHS).zip(0..) {
        let said = words.text(&format!("sheet-head-{code}"), &[]);
        page.write_with_format(0, column, said, &head)?;
        page.set_column_width(column, width)?;
    }
    for (name, column) in HIDDEN.iter().zip(8..) {
        page.write_with_format(0, column, *name, &head)?;
        page.set_column_hidden(column)?;
    }
    Ok(())
}

/// Only what is to be filled can be written in; columns may still be made wider.
fn protect(page: &mut Worksheet) {
    page.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    });
}

/// What the file is of, for when it comes back.
fn about(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name(ABOUT)?;
    let language = sheet.language.to_string();
    let facts = [FORMAT, sheet.package.as_str(), language.as_str()];
    for (fact, line) in facts.into_iter().zip(0..) {
        page.write_string(line, 0, fact)?;
    }
    page.set_very_hidden(true);
    Ok(())
}

struct Formats {
    locked: Format,
    open: Format,
}

impl Formats {
    fn of(sheet: &Sheet) -> Self {
        let cell = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            // What is typed stays as it is typed: no number, no date.
            .set_num_format("@")
            .set_border(FormatBorder::Thin)
            .set_border_color(LINES);
        let open = cell.clone().set_background_color(OPEN).set_unlocked();
        let open = if Icu::is_rtl(&sheet.language) {
            open.set_reading_direction(2).set_align(FormatAlign::Right)
        } else {
            open.set_reading_direction(1)
        };
        Self {
            locked: cell.set_background_color(LOCKED),
            open,
        }
    }

    fn write(&self, page: &mut Worksheet, line: u32, row: &Row) -> Result<(), XlsxError> {
        let shown = [
            &row.id,
            &row.step,
            &row.context,
            &row.variables,
            &row.source,
            &row.form,
            &row.translation,
            &row.status,
        ];
        let hidden = std::iter::once(&row.keys).chain(&row.hashes);
        for (at, text) in shown.into_iter().chain(hidden).enumerate() {
            let column = u16::try_from(at).unwrap_or(u16::MAX);
            let format = if at == TRANSLATION {
                &self.open
            } else {
                &self.locked
            };
            if text.is_empty() {
                page.write_blank(line, column, format)?;
            } else {
                page.write_string_with_format(line, column, text, format)?;
            }
        }
        Ok(())
    }
}
