//! The nouns of the field: plain values that cannot be wrong. Touches nothing outside: no files, clock, environment or serde.
