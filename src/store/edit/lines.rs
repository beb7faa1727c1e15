//! Lines of a text by byte position: where they begin and end, and how one is put in or taken out.

use std::ops::Range;

/// The beginning of the line that holds a position.
pub(super) fn start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The end of the line that holds a position, its line end included.
pub(super) fn end(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}

/// The line ends the text uses, judged by its first line.
pub(super) fn ending(text: &str) -> &'static str {
    let first = &text[..end(text, 0)];
    if first.ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    }
}

/// The blanks at the beginning of the line that holds a position.
pub(super) fn indent(text: &str, at: usize) -> &str {
    let line = &text[start(text, at)..at];
    &line[..line.len() - line.trim_start().len()]
}

/// Puts whole lines in at the beginning of a line, or at the end of the text.
pub(super) fn insert(text: &str, at: usize, lines: &str) -> String {
    let ending = ending(text);
    let missing = if at > 0 && !text[..at].ends_with('\n') {
        ending
    } else {
        ""
    };
    let lines = lines.replace('\n', ending);
    [&text[..at], missing, &lines, &text[at..]].concat()
}

/// Puts a section in, kept apart from its neighbours by blank lines.
pub(super) fn insert_section(text: &str, at: usize, lines: &str) -> String {
    let before = if at == 0 || is_blank(last_line(&text[..at])) {
        ""
    } else {
        "\n"
    };
    let after = if at == text.len() || is_blank(&text[at..end(text, at)]) {
        ""
    } else {
        "\n"
    };
    insert(
        text,
        at,
        &[before, lines.trim_matches('\n'), "\n", after].concat(),
    )
}

/// Takes a section out, and one of the blank lines that kept it apart.
pub(super) fn remove_section(text: &str, range: Range<usize>) -> String {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let open_above = before.is_empty() || is_blank(last_line(before));
    let open_below = after.is_empty() || is_blank(&after[..end(after, 0)]);
    if !open_above || !open_below {
        return [before, after].concat();
    }
    if before.is_empty() {
        let blank = if after.is_empty() { 0 } else { end(after, 0) };
        return after[blank..].to_owned();
    }
    [&before[..before.len() - last_line(before).len()], after].concat()
}

/// Moves past comments that stand right below a section and belong to it rather than to what follows.
pub(super) fn past_own_comments(text: &str, from: usize) -> usize {
    let mut at = from;
    while at < text.len() && text[at..].trim_start_matches([' ', '\t']).starts_with('#') {
        at = end(text, at);
    }
    if at == text.len() || is_blank(&text[at..end(text, at)]) {
        at
    } else {
        from
    }
}

/// Moves up over the comments that stand right above a line.
pub(super) fn above_own_comments(text: &str, from: usize) -> usize {
    let mut at = from;
    while at > 0 && last_line(&text[..at]).trim_start().starts_with('#') {
        at -= last_line(&text[..at]).len();
    }
    at
}

fn last_line(text: &str) -> &str {
    let body = text.strip_suffix('\n').unwrap_or(text);
    &text[start(body, body.len())..]
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}
