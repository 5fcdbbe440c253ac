//! Signs every request and verifies every answer.

use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::header::HeaderValue;
use reqwest::{Request, Response, StatusCode};
use trade_signing::TradeSigner;

use crate::Client;

/// Marks an answer that the gateway did not sign, on its way from `exec`, which may not refuse it, to `post`.
#[derive(Clone)]
struct Forged;

impl ClientHooks<TradeSigner> for Client {
    /// Signs the bytes that are about to be sent.
    async fn pre<E>(&self, request: &mut Request, _: &OperationInfo) -> Result<(), Error<E>> {
        let form = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
        for (name, value) in self.inner().headers(form) {
            request.headers_mut().insert(name, HeaderValue::try_from(value)?);
        }
        Ok(())
    }

    /// Reads the answer and verifies its bytes before anything parses them.
    async fn exec(&self, request: Request, _: &OperationInfo) -> reqwest::Result<Response> {
        let answer = self.client().execute(request).await?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.bytes().await?;
        let signature = headers.get("X-QF-SIGN").map(|value| value.to_str().unwrap_or_default());
        let believed = match signature {
            Some(signature) => self.inner().verify(&body, signature),
            // What is answered before the gateway knows who calls, like a 401, is not signed.
            None => status != StatusCode::OK,
        };
        let mut answer = http::Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        if !believed {
            answer.extensions_mut().insert(Forged);
        }
        Ok(answer.into())
    }

    /// Nobody knows then what the gateway did: the same request again finds out, and acts only once.
    async fn post<E>(
        &self,
        result: &reqwest::Result<Response>,
        info: &OperationInfo,
    ) -> Result<(), Error<E>> {
        match result {
            Ok(answer) if answer.extensions().get::<Forged>().is_some() => {
                let message = format!("the answer to {} is not the gateway's", info.operation_id);
                Err(Error::Custom(message))
            }
            _ => Ok(()),
        }
    }
}
