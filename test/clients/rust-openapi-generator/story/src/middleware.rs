//! Signs every request and verifies every answer.

use std::{error, fmt};

use async_trait::async_trait;
use http::Extensions;
use reqwest::header::HeaderValue;
use reqwest::{Request, Response, StatusCode};
use reqwest_middleware::{Error, Middleware, Next, Result};
use trade_signing::TradeSigner;

/// Stands between the generated client and the network.
pub struct SigningMiddleware(pub TradeSigner);

#[async_trait]
impl Middleware for SigningMiddleware {
    async fn handle(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        // The bytes that are about to be sent.
        let form = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
        for (name, value) in self.0.headers(form) {
            let value = HeaderValue::try_from(value).map_err(Error::middleware)?;
            request.headers_mut().insert(name, value);
        }
        let answer = next.run(request, extensions).await?;
        self.verified(answer).await
    }
}

impl SigningMiddleware {
    /// The answer, its bytes read and verified before anything parses them.
    async fn verified(&self, answer: Response) -> Result<Response> {
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.bytes().await?;
        let signature = headers.get("X-QF-SIGN").map(|value| value.to_str().unwrap_or_default());
        let believed = match signature {
            Some(signature) => self.0.verify(&body, signature),
            // What is answered before the gateway knows who calls, like a 401, is not signed.
            None => status != StatusCode::OK,
        };
        if !believed {
            return Err(Error::middleware(Forged(status)));
        }
        let mut answer = http::Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer.into())
    }
}

/// The answer is not the gateway's. Nobody knows then what the gateway did: the same request again finds
/// out, and acts only once.
#[derive(Debug)]
struct Forged(StatusCode);

impl fmt::Display for Forged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer, HTTP {}, is not the gateway's", self.0)
    }
}

impl error::Error for Forged {}
