//! Configuration, context and the one error: the only room that reads the environment and the clock.
