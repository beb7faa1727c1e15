//! Arguments whose values are a closed list of words: the parser knows the list, so help, completion and errors name it.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Makes the parser of a closed list from its words.
pub(crate) fn coded<T>(codes: &'static [&'static str]) -> impl TypedValueParser<Value = T>
where
    T: FromStr + Clone + Send + Sync + 'static,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    PossibleValuesParser::new(codes).try_map(|text| text.parse::<T>())
}
