//! A table as the reader can use it: fitted to the width of a terminal, or one record a line for another program.
//!
//! Piped, a record is its cells separated by one TAB, without heading, colour or boxes; a TAB or line break inside a
//! cell becomes a space, so that a line is always a whole record. Never asks what the stream is: it is told.

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};

/// Headings and records, all of them text already.
#[derive(Clone, Debug, Default)]
pub struct Table {
    headings: Vec<String>,
    right: Vec<usize>,
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
        let mut drawing = comfy_table::Table::new();
        drawing
            .load_style(light())
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width)
            .set_header(&self.headings)
            .add_rows(self.cells(&['\t', '\r']));
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
