//! Signs requests to /trade/v1 and verifies what comes back.
//!
//! It knows no HTTP library: copy it, or name its folder in your `Cargo.toml`.

use std::borrow::Cow;
use std::fmt;

use md5::{Digest, Md5};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The hash that signatures are made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignType {
    Md5,
    Sha256,
}

impl SignType {
    /// As the header `X-QF-SIGNTYPE` spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA256",
        }
    }
}

/// Signs and verifies in the name of one app. The key belongs on your server only.
#[derive(Clone)]
pub struct TradeSigner {
    app_code: String,
    key: String,
    sign_type: SignType,
}

impl TradeSigner {
    pub fn new(app_code: impl Into<String>, key: impl Into<String>, sign_type: SignType) -> Self {
        Self {
            app_code: app_code.into(),
            key: key.into(),
            sign_type,
        }
    }

    /// The headers of a request whose body is this form: the bytes that are about to be sent.
    pub fn headers(&self, form: &[u8]) -> [(&'static str, String); 3] {
        [
            ("X-QF-APPCODE", self.app_code.clone()),
            ("X-QF-SIGNTYPE", self.sign_type.as_str().to_owned()),
            (
                "X-QF-SIGN",
                self.sign(canonical_string(form, false).as_bytes()),
            ),
        ]
    }

    /// The hash of these bytes and the key.
    pub fn sign(&self, data: &[u8]) -> String {
        match self.sign_type {
            SignType::Md5 => self.hash(Md5::new(), data),
            SignType::Sha256 => self.hash(Sha256::new(), data),
        }
    }

    /// Whether an answer or a notification is the gateway's: its bytes as they came, before anything
    /// parses them, and its header `X-QF-SIGN`, empty if it has none.
    pub fn verify(&self, body: &[u8], signature: &str) -> bool {
        let given = signature.to_ascii_uppercase();
        self.sign(body).as_bytes().ct_eq(given.as_bytes()).into()
    }

    /// Whether a form was signed by this key, as the gateway checks it: a signer may leave empty fields
    /// out, as this one does, or keep all of them.
    pub fn verify_form(&self, form: &[u8], signature: &str) -> bool {
        [false, true].iter().any(|&keep_empty| {
            self.verify(canonical_string(form, keep_empty).as_bytes(), signature)
        })
    }

    fn hash(&self, hash: impl Digest, data: &[u8]) -> String {
        let digest = hash.chain_update(data).chain_update(&self.key).finalize();
        digest.iter().map(|byte| format!("{byte:02X}")).collect()
    }
}

/// Without the key, which has no place in a log.
impl fmt::Debug for TradeSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TradeSigner")
            .field("app_code", &self.app_code)
            .finish_non_exhaustive()
    }
}

/// What is hashed before the key: the decoded fields, sorted by the bytes of their names, without the
/// empty ones.
fn canonical_string(form: &[u8], keep_empty: bool) -> String {
    let mut fields: Vec<(Cow<str>, Cow<str>)> = form_urlencoded::parse(form)
        .filter(|(_, value)| keep_empty || !value.is_empty())
        .collect();
    fields.sort_by(|(a, _), (b, _)| a.cmp(b));
    fields
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("&")
}
