//! A whole story through the generated client: it prints a line for each step, and stops at the first
//! that goes otherwise than it should.

mod middleware;
mod sandbox;

use std::env;
use std::error::Error as StdError;
use std::fmt::Debug;

use reqwest_middleware::ClientBuilder;
use trade_client::apis::configuration::Configuration;
use trade_client::apis::payments_api::{
    CloseOrderParams, CreatePaymentError, CreatePaymentParams, close_order, create_payment,
};
use trade_client::apis::queries_api::{QueryTransactionsParams, query_transactions};
use trade_client::apis::refunds_api::{
    CreateRefundParams, CreateReversalParams, create_refund, create_reversal,
};
use trade_client::apis::{Error, ResponseContent};
use trade_client::models::{ErrorResponse, Notification, PaymentResponse};
use trade_signing::{SignType, TradeSigner};

use crate::middleware::SigningMiddleware;

type Outcome<T = ()> = Result<T, Box<dyn StdError>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let url = setting("TRADE_URL")?;
    let (app_code, key, mchid) =
        (setting("TRADE_APPCODE")?, setting("TRADE_KEY")?, setting("TRADE_MCHID")?);
    let signer = TradeSigner::new(&app_code, key, SignType::Sha256);
    let trade = configuration(&url, signer.clone());

    let order = open(&trade, "800201", 1000).await?;
    let (syssn, out_trade_no) = numbers(&order)?;
    check("pay_url is there", order.pay_url.is_some_and(|pay_url| !pay_url.is_empty()), true)?;
    ok("open");

    sandbox::approve(&url, &syssn).await?;
    ok("approve");

    let found = query_transactions(&trade, by_syssn(&syssn)).await?.data.unwrap_or_default();
    let [transaction] = &found[..] else {
        return Err(format!("expected one transaction, got {}", found.len()).into());
    };
    check("respcd", &*transaction.respcd, "0000")?;
    check("txamt", &*transaction.txamt, "1000")?;
    ok("query");

    // A refusal is an answer like any other: `respcd` says what became of the request.
    let refused = close_order(&trade, close_by_syssn(&syssn)).await?;
    check("respcd", &*refused.respcd, "1260")?;
    ok("refuse-close");

    for (step, amount, respcd) in
        [("refund-1", 400, "0000"), ("refund-2", 600, "0000"), ("refuse-refund", 1, "1125")]
    {
        let params = CreateRefundParams {
            syssn: syssn.clone(),
            out_trade_no: format!("{out_trade_no}-{step}"),
            txamt: amount,
            txdtm: order.sysdtm.clone(),
            x_qf_signtype: None,
            mchid: None,
            udid: None,
            txcurrcd: None,
        };
        let refund = create_refund(&trade, params).await?;
        check("respcd", &*refund.respcd, respcd)?;
        if respcd == "0000" {
            check("orig_syssn", refund.orig_syssn.as_ref(), Some(&syssn))?;
        }
        ok(step);
    }

    let alipay = open(&trade, "800151", 500).await?;
    let (alipay_syssn, alipay_number) = numbers(&alipay)?;
    let params = CreateReversalParams {
        mchid,
        syssn: alipay_syssn,
        out_trade_no: alipay_number,
        txdtm: alipay.sysdtm,
        txamt: 500,
        x_qf_signtype: None,
        udid: None,
    };
    check("respcd", &*create_reversal(&trade, params).await?.respcd, "0000")?;
    ok("reverse");

    let (mut body, signature) = sandbox::notification(&setting("TRADE_INBOX")?, &syssn).await?;
    check("the notification is the gateway's", signer.verify(&body, &signature), true)?;
    let notification: Notification = serde_json::from_slice(&body)?;
    check("txamt", &*notification.txamt, "1000")?;
    body[0] ^= 1;
    check("a changed notification is believed", signer.verify(&body, &signature), false)?;
    ok("notification");

    let stranger = TradeSigner::new(&app_code, "0".repeat(32), SignType::Sha256);
    let answer = open(&configuration(&url, stranger), "800201", 1000).await;
    refused_with(answer, 401, "1108")?;
    ok("wrong-key");

    let wrong = refused_with(open(&trade, "800201", 0).await, 400, "1104")?;
    check("resperr names txamt", wrong.resperr.contains("txamt"), true)?;
    ok("bad-field");
    Ok(())
}

/// The generated client, on an HTTP client that signs.
fn configuration(url: &str, signer: TradeSigner) -> Configuration {
    let client = ClientBuilder::new(reqwest::Client::new()).with(SigningMiddleware(signer)).build();
    Configuration { base_path: url.to_owned(), client, ..Configuration::default() }
}

/// Opens a payment under a number of its own.
async fn open(
    trade: &Configuration,
    pay_type: &str,
    amount: i64,
) -> Result<PaymentResponse, Error<CreatePaymentError>> {
    let params = CreatePaymentParams {
        pay_type: pay_type.to_owned(),
        out_trade_no: sandbox::fresh_number(),
        txamt: amount,
        x_qf_signtype: None,
        mchid: None,
        txdtm: None,
        udid: None,
        auth_code: None,
        openid: None,
        lnglat: None,
        txcurrcd: None,
        goods_name: None,
        notify_url: None,
        return_url: None,
        expired_time: None,
    };
    create_payment(trade, params).await
}

fn by_syssn(syssn: &str) -> QueryTransactionsParams {
    QueryTransactionsParams {
        syssn: Some(syssn.to_owned()),
        x_qf_signtype: None,
        mchid: None,
        out_trade_no: None,
        pay_type: None,
        respcd: None,
        start_time: None,
        end_time: None,
        page: None,
        page_size: None,
    }
}

fn close_by_syssn(syssn: &str) -> CloseOrderParams {
    CloseOrderParams {
        syssn: Some(syssn.to_owned()),
        x_qf_signtype: None,
        mchid: None,
        out_trade_no: None,
        txdtm: None,
        txamt: None,
        udid: None,
    }
}

/// The gateway's number of a payment, and ours.
fn numbers(payment: &PaymentResponse) -> Outcome<(String, String)> {
    check("respcd", &*payment.respcd, "0000")?;
    match (&payment.syssn, &payment.out_trade_no) {
        (Some(syssn), Some(out_trade_no)) => Ok((syssn.clone(), out_trade_no.clone())),
        _ => Err("expected syssn and out_trade_no in an answer with 0000".into()),
    }
}

/// The answer to a request that the gateway did not carry out: the client makes an error of every 4xx.
/// Its variants are named by the status, but all have one shape, and it always takes the first: only
/// `status` tells which it was.
fn refused_with(
    result: Result<PaymentResponse, Error<CreatePaymentError>>,
    status: u16,
    respcd: &str,
) -> Outcome<ErrorResponse> {
    match result {
        Err(Error::ResponseError(ResponseContent {
            status: got,
            entity: Some(CreatePaymentError::Status400(error)),
            ..
        })) => {
            check("status", got.as_u16(), status)?;
            check("respcd", &*error.respcd, respcd)?;
            Ok(error)
        }
        other => Err(format!("expected HTTP {status}, got {other:?}").into()),
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
