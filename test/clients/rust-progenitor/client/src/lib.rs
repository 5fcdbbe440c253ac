//! The client of /trade/v1.

// Made by `cargo run --package generate`; never edited.
#[rustfmt::skip]
mod generated;
mod hooks;

pub use generated::*;
