//! `generate <document> <file>`: makes the client's code of a published document (OpenAPI 3.0).

use std::{env, error::Error, fs};

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;

fn main() -> Result<(), Box<dyn Error>> {
    let [document, output] = [1, 2].map(|n| env::args().nth(n).expect("a document and a file"));
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        // Every client carries a signer, which `client/src/hooks.rs` uses for each request and answer.
        .with_inner_type(quote!(trade_signing::TradeSigner))
        .with_hooks(HooksMode::Expected);
    let document = serde_json::from_str(&fs::read_to_string(document)?)?;
    let tokens = Generator::new(&settings).generate_tokens(&document)?;
    fs::write(output, prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
