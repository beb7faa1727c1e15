//! Everything that leaves the house: bytes in, bytes out. Never sees confidential text.
