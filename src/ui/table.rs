//! A table as the reader can use it: fitted to the width of a terminal, or one record a line for another program.
//!
//! Piped, a record is its cells separated by one TAB, without heading, colour or boxes; a TAB or line break inside a
//! cell becomes a space, so that a line is always a whole record. Never asks what the stream is: it is told.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};

mod fit;

use fit::Way;

/// Columns of space between columns that all fit.
const AIRY: usize = 3;
/// Columns of space between columns that do not.
const DENSE: usize = 2;

/// Headings and records, all of them text already.
#[derive(Clone, Debug, Default)]
pub struct Table {
    headings: Vec<String>,
    right: Vec<usize>,
    ways: Vec<(usize, Way)>,
    records: Vec<Vec<String>>,
}

impl Table {
    /// Starts a table with these headings.
    pub fn new<T: Into<String>>(headings: impl IntoIterator<Item = T>) -> Self {
        Self {
            headings: headings.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets a column, counted from 0, to the right: for figures.
    #[must_use]
    pub fn right(mut self, column: usize) -> Self {
        self.right.push(column);
        self
    }

    /// Never breaks a column, counted from 0: for ids, that people copy.
    #[must_use]
    pub fn whole(mut self, column: usize) -> Self {
        self.ways.push((column, Way::Whole));
        self
    }

    /// Shortens words of a column, counted from 0, where the terminal is narrow: for names.
    #[must_use]
    pub fn shortened(mut self, column: usize) -> Self {
        self.ways.push((column, Way::Shortens));
        self
    }

    /// Adds a record.
    pub fn add<T: Into<String>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.records
            .push(cells.into_iter().map(Into::into).collect());
    }

    /// Tells whether there is no record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Draws for a terminal of that width, each line ended.
    #[must_use]
    pub fn drawn(&self, width: u16) -> String {
        let widths = self.narrowed(width.into());
        let cells = self.cells(&['\t', '\r']).map(|cells| {
            let cells = cells.into_iter().enumerate();
            cells.map(|(at, cell)| match widths.as_ref().and_then(|w| w.get(at)) {
                Some(width) if self.way(at) == Way::Shortens => fit::shortened(&cell, *width),
                _ => cell,
            })
        });
        let mut drawing = comfy_table::Table::new();
        drawing
            .load_style(light())
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width)
            .set_header(&self.headings)
            .add_rows(cells.map(Vec::from_iter));
        for (at, width) in widths.iter().flatten().enumerate() {
            if let Some(column) = drawing.column_mut(at) {
                let width = u16::try_from(*width).unwrap_or(u16::MAX).saturating_add(1);
                column.set_padding((0, 1));
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
            }
        }
        for column in &self.right {
            if let Some(column) = drawing.column_mut(*column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        // Padding on the left would indent every table by one column for nothing.
        if let Some(first) = drawing.column_mut(0) {
            first.set_padding((0, 1));
        }
        ended(drawing.lines().map(|line| line.trim_end().to_owned()))
    }

    /// Writes for another program: one record a line, cells separated by TAB, no headings.
    #[must_use]
    pub fn piped(&self) -> String {
        ended(
            self.cells(&['\t', '\n', '\r'])
                .map(|cells| cells.join("\t")),
        )
    }

    /// Reckons the widths of the columns where some give way before others, and not all fit as wide as they are.
    fn narrowed(&self, width: usize) -> Option<Vec<usize>> {
        let count = self.headings.len();
        let column = |at: usize| {
            let cells = self.records.iter().filter_map(|cells| cells.get(at));
            let texts = cells.chain(self.headings.get(at));
            (self.way(at), texts.map(String::as_str).collect())
        };
        let all: Vec<(Way, Vec<&str>)> = (0..count).map(column).collect();
        let full: usize = all.iter().map(|(_, texts)| fit::widest(texts)).sum();
        let fits = full + AIRY * count.saturating_sub(1) < width;
        if fits || self.ways.is_empty() {
            return None;
        }
        let between = DENSE * count.saturating_sub(1) + 1;
        fit::widths(&all, width.checked_sub(between)?)
    }

    /// Returns how a column gives way.
    fn way(&self, column: usize) -> Way {
        let mut ways = self.ways.iter();
        let found = ways.find(|(at, _)| *at == column);
        found.map_or(Way::Wraps, |(_, way)| *way)
    }

    fn cells(&self, unwanted: &[char]) -> impl Iterator<Item = Vec<String>> {
        let clean = move |cell: &String| cell.replace(unwanted, " ");
        self.records
            .iter()
            .map(move |cells| cells.iter().map(clean).collect())
    }
}

fn light() -> TableStyle {
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'))
}

fn ended(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::Table;

    fn clients() -> Table {
        let mut table = Table::new(["id", "nimi", "käynnit"]).right(2);
        table.add(["savela", "Savelan hoivakoti", "12"]);
        table.add(["koivu", "Äänekosken\tkoulu", "4"]);
        table
    }

    #[test]
    fn a_terminal_gets_headings_and_one_light_line() {
        let drawn = clients().drawn(60);

        let expected = "\
id       nimi                käynnit
─────────────────────────────────────
savela   Savelan hoivakoti        12
koivu    Äänekosken koulu          4
";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn a_narrow_terminal_wraps_cells_and_is_never_overrun() {
        let drawn = clients().drawn(32);

        let expected = "\
id       nimi           käynnit
────────────────────────────────
savela   Savelan             12
         hoivakoti
koivu    Äänekosken           4
         koulu
";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn an_id_is_never_broken_and_a_name_is_shortened() {
        let mut table = Table::new(["id", "nimi", "aika"]).whole(0).shortened(1);
        table.add([
            "monityonantaja-ryhma",
            "esihenkilötyönohjaus",
            "to 26.11.2026 13.00",
        ]);

        let expected = "\
id                    nimi          aika
──────────────────────────────────────────────────
monityonantaja-ryhma  esihenkilöt…  to 26.11.2026
                                    13.00
";
        assert_eq!(table.drawn(50), expected);
    }

    #[test]
    fn another_program_gets_one_record_a_line() {
        assert_eq!(
            clients().piped(),
            "savela\tSavelan hoivakoti\t12\nkoivu\tÄänekosken koulu\t4\n"
        );
    }

    #[test]
    fn an_empty_table_says_nothing_to_another_program() {
        assert!(Table::new(["id"]).is_empty());
        assert_eq!(Table::new(["id"]).piped(), "");
    }
}
