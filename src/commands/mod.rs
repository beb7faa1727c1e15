//! One file per noun or front door: gather, decide, confirm, write, tell.
