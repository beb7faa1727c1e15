//! Moments as people type them: `2026-11-05 13:00`, `5.11. klo 13`, `to 13:00`, `eilen 9.30`.
//!
//! Pure, as dates are. A time that the clock in Finland skips is no moment; one that it shows twice is told with both
//! readings, and whoever asked decides whether the difference matters.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{DateError, Direction, date_toward, time};
use crate::domain::helsinki::{Shown, shown};

/// Words that may stand before a time.
const AT: [&str; 3] = ["klo", "kello", "at"];

/// Why a text is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentError {
    /// The day is wrong.
    Date(DateError),
    /// The time of day is wrong.
    NotATime,
    /// There is a day and no time of day.
    NoTime(NaiveDate),
    /// The clock skips it, in the night when summer time begins.
    Skipped(NaiveDateTime),
    /// The clock shows it twice, in the night when summer time ends.
    Doubled(NaiveDateTime),
}

impl From<DateError> for MomentError {
    fn from(error: DateError) -> Self {
        Self::Date(error)
    }
}

/// Reads a moment as seen from today; a time alone, such as `13:00` or `klo 13`, is today's.
///
/// Where `usual` is given, a day alone is taken at that time.
///
/// # Errors
/// When day or time cannot be read, or the clock does not show the moment exactly once.
pub fn moment(
    text: &str,
    today: NaiveDate,
    direction: Direction,
    usual: Option<NaiveTime>,
) -> Result<NaiveDateTime, MomentError> {
    let (day, time) = halves(text, today, direction)?;
    let time = time.or(usual).ok_or(MomentError::NoTime(day))?;
    shown_once(day.and_time(time))
}

/// Checks that the clock in Finland shows a moment exactly once.
///
/// # Errors
/// When it skips it or shows it twice.
pub fn shown_once(moment: NaiveDateTime) -> Result<NaiveDateTime, MomentError> {
    match shown(moment) {
        Shown::Once(_) => Ok(moment),
        Shown::Never => Err(MomentError::Skipped(moment)),
        Shown::Twice { .. } => Err(MomentError::Doubled(moment)),
    }
}

/// Reads the day and, where there is one, the time of day.
///
/// # Errors
/// When either cannot be read.
pub fn halves(
    text: &str,
    today: NaiveDate,
    direction: Direction,
) -> Result<(NaiveDate, Option<NaiveTime>), MomentError> {
    let text = text.trim().to_lowercase();
    let day = date_toward(&text, today, direction);
    if day != Err(DateError::NotADate) {
        return Ok((day?, None));
    }
    if let Some(alone) = time_alone(&text) {
        return Ok((today, Some(alone)));
    }
    let (day, time_text) = parted(&text).ok_or(DateError::NotADate)?;
    let day = date_toward(day, today, direction)?;
    Ok((day, Some(time(time_text).ok_or(MomentError::NotATime)?)))
}

/// Reads a time that stands alone: with a colon or a word before it, since `5.11` alone could be a day.
fn time_alone(text: &str) -> Option<NaiveTime> {
    let word = AT.iter().find_map(|at| text.strip_prefix(at));
    let is_time = word.is_some() || text.contains(':');
    is_time.then(|| time(word.unwrap_or(text))).flatten()
}

/// Parts the day from the time, with or without a word between them.
fn parted(text: &str) -> Option<(&str, &str)> {
    let (day, time) = text
        .rsplit_once(char::is_whitespace)
        .or_else(|| text.split_once('t').filter(|(day, _)| day.len() == 10))?;
    let day = day.trim_end();
    let word = AT.iter().find_map(|at| day.strip_suffix(at));
    Some((word.unwrap_or(day).trim_end(), time))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::super::{DateError, Direction};
    use super::{MomentError, moment};

    fn read(text: &str, direction: Direction) -> Result<String, MomentError> {
        let today = "2026-11-21".parse().unwrap();
        moment(text, today, direction, None).map(|moment| moment.to_string())
    }

    #[test]
    fn moments_are_read_as_people_type_them() {
        for (text, expected) in [
            ("2026-11-05 13:00", "2026-11-05 13:00:00"),
            ("2026-11-05T13:00", "2026-11-05 13:00:00"),
            ("5.11. 13.00", "2026-11-05 13:00:00"),
            ("5.11. klo 13", "2026-11-05 13:00:00"),
            ("5.11.2026 klo 9.30", "2026-11-05 09:30:00"),
            ("To 13:00", "2026-11-19 13:00:00"),
            ("torstai kello 13", "2026-11-19 13:00:00"),
            ("thu at 13", "2026-11-19 13:00:00"),
            ("eilen 9.30", "2026-11-20 09:30:00"),
            ("tänään  8", "2026-11-21 08:00:00"),
            ("-2d 16:45", "2026-11-19 16:45:00"),
            ("13:00", "2026-11-21 13:00:00"),
            ("klo 9.30", "2026-11-21 09:30:00"),
        ] {
            assert_eq!(
                read(text, Direction::Past).as_deref(),
                Ok(expected),
                "{text}"
            );
        }
        assert_eq!(
            read("to 13", Direction::Future).as_deref(),
            Ok("2026-11-26 13:00:00")
        );
    }

    #[test]
    fn what_is_no_moment_is_told_by_its_half() {
        let read = |text| read(text, Direction::Past);

        assert_eq!(read("5.11. 25:00"), Err(MomentError::NotATime));
        assert_eq!(read("5.11"), Err(DateError::NotADate.into()));
        assert_eq!(read("13"), Err(DateError::NotADate.into()));
        assert_eq!(read(""), Err(DateError::NotADate.into()));
        assert_eq!(read("joskus 13:00"), Err(DateError::NotADate.into()));
        assert_eq!(read("31.2. 13:00"), Err(DateError::Impossible.into()));
        assert!(matches!(
            read("10/11/2026 13:00"),
            Err(MomentError::Date(DateError::TwoReadings(..)))
        ));
        assert!(matches!(read("eilen"), Err(MomentError::NoTime(_))));
    }

    #[test]
    fn a_day_alone_is_taken_at_the_usual_time() {
        let (today, usual) = (
            "2026-11-21".parse().unwrap(),
            NaiveTime::from_hms_opt(13, 0, 0),
        );
        let read = moment("3.12.", today, Direction::Future, usual).unwrap();

        assert_eq!(read.to_string(), "2026-12-03 13:00:00");
    }

    #[test]
    fn the_nights_of_the_clock_change_are_not_guessed() {
        let read = |text| read(text, Direction::Past);

        assert!(matches!(
            read("2026-03-29 03:30"),
            Err(MomentError::Skipped(_))
        ));
        assert!(matches!(
            read("2026-10-25 03:30"),
            Err(MomentError::Doubled(_))
        ));
        assert_eq!(
            read("2026-10-25 04:00").as_deref(),
            Ok("2026-10-25 04:00:00")
        );
    }

    proptest! {
        #[test]
        fn a_direction_never_decides_whether_a_text_is_a_day(text in "[0-9a-z.:/ -]{0,16}") {
            let no_day = |read: Result<String, MomentError>| read == Err(DateError::NotADate.into());
            prop_assert_eq!(no_day(read(&text, Direction::Past)), no_day(read(&text, Direction::Future)));
        }

        #[test]
        fn a_written_moment_reads_back(days in 0_u64..40_000, minutes in 240_i64..1_439) {
            let day: chrono::NaiveDate = "1990-01-01".parse().unwrap();
            let written = (day + chrono::Days::new(days)).and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(minutes);
            for form in ["%Y-%m-%d %H:%M", "%-d.%-m.%Y klo %-H.%M", "%-d.%-m.%Y %-H:%M"] {
                let text = written.format(form).to_string();
                prop_assert_eq!(moment(&text, day, Direction::Nearest, None), Ok(written));
            }
        }
    }
}
