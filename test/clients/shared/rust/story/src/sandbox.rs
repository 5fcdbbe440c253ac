//! What is no call of the Trade API: the customer, the inbox of notifications, and fresh numbers.

use std::error::Error;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The customer approves an order of the sandbox.
pub async fn approve(url: &str, syssn: &str) -> Result<(), Box<dyn Error>> {
    let url = format!("{url}/sandbox/v1/orders/{syssn}/approve");
    let request = reqwest::Client::new().post(url).header("Content-Type", "application/json");
    request.body("{}").send().await?.error_for_status()?;
    Ok(())
}

/// The bytes of a notification as they came, and its signature.
pub async fn notification(inbox: &str, syssn: &str) -> Result<(Vec<u8>, String), Box<dyn Error>> {
    let answer = reqwest::get(format!("{inbox}/{syssn}")).await?.error_for_status()?;
    let signature = answer.headers().get("X-QF-SIGN").ok_or("the notification is not signed")?;
    let signature = signature.to_str()?.to_owned();
    Ok((answer.bytes().await?.to_vec(), signature))
}

/// A number that names one payment, for ever.
pub fn fresh_number() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    format!("rust-{now}-{}", COUNT.fetch_add(1, Ordering::Relaxed))
}
