//! Answers each line of its standard input, as `ask-signer.ts` writes them, by the sample's signer.

use std::{env, io};

use trade_signing::{SignType, TradeSigner};

fn main() {
    let key = env::var("TRADE_KEY").expect("TRADE_KEY");
    for line in io::stdin().lines() {
        println!("{}", answer(&line.expect("a line"), &key));
    }
}

fn answer(question: &str, key: &str) -> String {
    let [what, sign_type, signature, data] = question.split('\t').collect::<Vec<_>>()[..] else {
        panic!("not a question: {question}");
    };
    let sign_type = if sign_type == "MD5" {
        SignType::Md5
    } else {
        SignType::Sha256
    };
    let signer = TradeSigner::new("APP", key, sign_type);
    let signature = String::from_utf8(bytes(signature)).expect("UTF-8");
    let data = bytes(data);
    match what {
        "headers" => signer.headers(&data).map(|(_, value)| value).join(" "),
        "sign" => signer.sign(&data),
        "verify" => signer.verify(&data, &signature).to_string(),
        "verify-form" => signer.verify_form(&data, &signature).to_string(),
        _ => panic!("not a question: {question}"),
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex"))
        .collect()
}
