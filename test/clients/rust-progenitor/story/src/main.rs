//! A whole story through the generated client: it prints a line for each step, and stops at the first
//! that goes otherwise than it should.

mod sandbox;

use std::env;
use std::error::Error as StdError;
use std::fmt::Debug;

use trade_client::types::{
    CloseRequestSyssn, ErrorResponse, Notification, PaymentResponse, QueryRequestSyssn,
};
use trade_client::{Client, Error};
use trade_signing::{SignType, TradeSigner};

type Outcome<T = ()> = Result<T, Box<dyn StdError>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let url = setting("TRADE_URL")?;
    let (app_code, key, mchid) =
        (setting("TRADE_APPCODE")?, setting("TRADE_KEY")?, setting("TRADE_MCHID")?);
    let signer = TradeSigner::new(&app_code, key, SignType::Sha256);
    let trade = Client::new(&url, signer.clone());

    let order = open(&trade, "800201", 1000).await?;
    let (syssn, out_trade_no) = numbers(&order)?;
    check("pay_url is there", order.pay_url.is_some_and(|pay_url| !pay_url.is_empty()), true)?;
    ok("open");

    sandbox::approve(&url, &syssn).await?;
    ok("approve");

    let by_syssn = QueryRequestSyssn::try_from(&*syssn)?;
    let found = trade.query_transactions().body_map(|body| body.syssn(by_syssn)).send().await?;
    let [transaction] = &found.data[..] else {
        return Err(format!("expected one transaction, got {}", found.data.len()).into());
    };
    check("respcd", transaction.respcd.as_str(), "0000")?;
    check("txamt", transaction.txamt.as_str(), "1000")?;
    ok("query");

    // A refusal is an answer like any other: `respcd` says what became of the request.
    let by_syssn = CloseRequestSyssn::try_from(&*syssn)?;
    let refused = trade.close_order().body_map(|body| body.syssn(by_syssn)).send().await?;
    check("respcd", refused.respcd.as_str(), "1260")?;
    ok("refuse-close");

    for (step, amount, respcd) in
        [("refund-1", 400, "0000"), ("refund-2", 600, "0000"), ("refuse-refund", 1, "1125")]
    {
        let refund = trade
            .create_refund()
            .body_map(|body| {
                body.syssn(&*syssn)
                    .out_trade_no(format!("{out_trade_no}-{step}"))
                    .txamt(amount)
                    .txdtm(order.sysdtm.as_str())
            })
            .send()
            .await?;
        check("respcd", refund.respcd.as_str(), respcd)?;
        if respcd == "0000" {
            check("orig_syssn", refund.orig_syssn.as_deref(), Some(&syssn))?;
        }
        ok(step);
    }

    let alipay = open(&trade, "800151", 500).await?;
    let (alipay_syssn, alipay_number) = numbers(&alipay)?;
    let reversal = trade
        .create_reversal()
        .body_map(|body| {
            body.mchid(mchid)
                .syssn(alipay_syssn)
                .out_trade_no(alipay_number)
                .txamt(500)
                .txdtm(alipay.sysdtm.as_str())
        })
        .send()
        .await?;
    check("respcd", reversal.respcd.as_str(), "0000")?;
    ok("reverse");

    let (mut body, signature) = sandbox::notification(&setting("TRADE_INBOX")?, &syssn).await?;
    check("the notification is the gateway's", signer.verify(&body, &signature), true)?;
    let notification: Notification = serde_json::from_slice(&body)?;
    check("txamt", notification.txamt.as_str(), "1000")?;
    body[0] ^= 1;
    check("a changed notification is believed", signer.verify(&body, &signature), false)?;
    ok("notification");

    let stranger = TradeSigner::new(&app_code, "0".repeat(32), SignType::Sha256);
    let answer = failure(open(&Client::new(&url, stranger), "800201", 1000).await)?;
    check("status", answer.status().as_u16(), 401)?;
    check("respcd", answer.respcd.as_str(), "1108")?;
    ok("wrong-key");

    let answer = failure(open(&trade, "800201", 100_000_000_000).await)?;
    check("status", answer.status().as_u16(), 400)?;
    check("respcd", answer.respcd.as_str(), "1104")?;
    check("resperr names txamt", answer.resperr.contains("txamt"), true)?;
    ok("bad-field");
    Ok(())
}

/// Opens a payment under a number of its own.
async fn open(
    trade: &Client,
    pay_type: &str,
    amount: u64,
) -> Result<PaymentResponse, Error<ErrorResponse>> {
    let answer = trade
        .create_payment()
        .body_map(|body| {
            body.pay_type(pay_type).out_trade_no(sandbox::fresh_number()).txamt(amount)
        })
        .send()
        .await?;
    Ok(answer.into_inner())
}

/// The gateway's number of a payment, and ours.
fn numbers(payment: &PaymentResponse) -> Outcome<(String, String)> {
    check("respcd", payment.respcd.as_str(), "0000")?;
    match (&payment.syssn, &payment.out_trade_no) {
        (Some(syssn), Some(out_trade_no)) => Ok((syssn.to_string(), out_trade_no.to_string())),
        _ => Err("expected syssn and out_trade_no in an answer with 0000".into()),
    }
}

/// The answer to a request that the gateway did not carry out: the client makes an error of every 4xx.
fn failure<T>(
    result: Result<T, Error<ErrorResponse>>,
) -> Outcome<trade_client::ResponseValue<ErrorResponse>> {
    match result {
        Ok(_) => Err("expected an error, got an answer".into()),
        Err(Error::ErrorResponse(answer)) => Ok(answer),
        Err(other) => Err(other.into()),
    }
}

fn check<T: PartialEq + Debug>(what: &str, got: T, expected: T) -> Outcome {
    if got == expected {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, got {got:?}").into())
}

fn ok(step: &str) {
    println!("ok {step}");
}

fn setting(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("{name} is not set").into())
}
