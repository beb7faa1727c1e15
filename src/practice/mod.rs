//! The verbs of the field: pure questions asked of domain values and today's date.
