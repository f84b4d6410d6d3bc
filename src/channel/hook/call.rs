//! One call: an address looked up, checked and called, and nothing read but the status.

use crate::ground::outbox::Failure;
use http_body_util::Full;
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    client::conn::http1,
    header,
};
use hyper_util::rt::TokioIo;
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};
use url::{Host, Url};

/// How long a call may take in all.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a call was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal(pub Failure);

/// Whoever calls.
pub struct Calls {
    tls: TlsConnector,
    may_call_inside: bool,
}

/// What is said, with the headers that prove who says it.
pub struct Call<'a> {
    pub url: &'a str,
    pub id: &'a str,
    pub second: i64,
    pub signature: &'a str,
    pub body: String,
}

impl Calls {
    /// # Errors
    /// One sentence when there can be no safe connection.
    pub fn new(may_call_inside: bool) -> Result<Calls, String> {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|e| format!("Other programs cannot be called: {e}."))?;
        Ok(Calls { tls: Arc::new(config.with_root_certificates(roots).with_no_client_auth()).into(), may_call_inside })
    }

    /// Calls. Only an answer of the second hundred is a yes.
    pub async fn make(&self, call: &Call<'_>) -> Result<(), Refusal> {
        let status = tokio::time::timeout(PATIENCE, self.ask(call)).await.unwrap_or(Err(Failure::Unreachable)).map_err(Refusal)?;
        Err(Refusal(match status {
            status if status.is_success() => return Ok(()),
            StatusCode::GONE => Failure::Gone,
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Failure::SignIn,
            StatusCode::TOO_MANY_REQUESTS => Failure::NotNow,
            status if status.is_server_error() => Failure::NotNow,
            _ => Failure::Refused,
        }))
    }

    async fn ask(&self, call: &Call<'_>) -> Result<StatusCode, Failure> {
        let request = request(call).ok_or(Failure::Address)?;
        Ok(self.send(request).await?.status())
    }

    /// Sends a request to its address. What comes behind the status is left where it is.
    ///
    /// # Errors
    /// One word of ours. [`Failure::Unreachable`] may come before the other side has it, or after.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Result<Response<Incoming>, Failure> {
        self.reach(request).await?.send().await
    }

    /// Goes as far as one can without saying anything.
    ///
    /// # Errors
    /// One word of ours; and whatever it is, the other side has heard nothing.
    pub async fn reach(&self, request: Request<Full<Bytes>>) -> Result<Reached, Failure> {
        let url = Url::parse(&request.uri().to_string()).map_err(|_| Failure::Address)?;
        let safe = url.scheme() == "https";
        let plain = self.may_call_inside && url.scheme() == "http";
        if !safe && !plain {
            return Err(Failure::Address);
        }
        let (host, port) = (url.host().ok_or(Failure::Address)?, url.port_or_known_default().ok_or(Failure::Address)?);
        let stream = connect(&self.addresses(&host, port).await?).await?;
        let request = relative(&url, request).ok_or(Failure::Address)?;
        if !safe {
            return reached(stream, request).await;
        }
        let name = ServerName::try_from(url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_string()).map_err(|_| Failure::Address)?;
        reached(self.tls.connect(name, stream).await.map_err(|_| Failure::Certificate)?, request).await
    }

    /// Where a host is. If a single one of its addresses lies in a closed network, none is called.
    async fn addresses(&self, host: &Host<&str>, port: u16) -> Result<Vec<SocketAddr>, Failure> {
        let found: Vec<SocketAddr> = match host {
            Host::Ipv4(ip) => vec![SocketAddr::new((*ip).into(), port)],
            Host::Ipv6(ip) => vec![SocketAddr::new((*ip).into(), port)],
            Host::Domain(name) => lookup_host((*name, port)).await.map_err(|_| Failure::Unreachable)?.collect(),
        };
        if !self.may_call_inside && found.iter().any(|at| is_inside(at.ip())) { Err(Failure::Address) } else { Ok(found) }
    }
}

async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Failure> {
    for at in addresses {
        if let Ok(stream) = TcpStream::connect(at).await {
            return Ok(stream);
        }
    }
    Err(Failure::Unreachable)
}

fn request(call: &Call<'_>) -> Option<Request<Full<Bytes>>> {
    Request::post(Url::parse(call.url).ok()?.as_str())
        .header(header::CONTENT_TYPE, "application/json")
        .header("webhook-id", call.id)
        .header("webhook-timestamp", call.second)
        .header("webhook-signature", call.signature)
        .body(Full::new(call.body.clone().into()))
        .ok()
}

/// As it goes over the line: the path, and the host beside it.
fn relative(url: &Url, mut request: Request<Full<Bytes>>) -> Option<Request<Full<Bytes>>> {
    let host = url.host_str()?;
    let host = url.port().map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
    let path = url.query().map_or_else(|| url.path().to_string(), |query| format!("{}?{query}", url.path()));
    *request.uri_mut() = path.parse().ok()?;
    let headers = request.headers_mut();
    headers.insert(header::HOST, host.parse().ok()?);
    headers.insert(header::CONNECTION, header::HeaderValue::from_static("close"));
    headers.insert(header::USER_AGENT, header::HeaderValue::from_static("Hearback"));
    Some(request)
}

/// The other side is there, and was told nothing yet.
pub struct Reached {
    sender: http1::SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
}

impl Reached {
    /// Sends the request and waits for the head of the answer. The rest comes, for whoever wants it, as long as the connection is
    /// driven.
    ///
    /// # Errors
    /// [`Failure::Unreachable`], and nobody knows whether it was heard.
    pub async fn send(mut self) -> Result<Response<Incoming>, Failure> {
        self.sender.send_request(self.request).await.map_err(|_| Failure::Unreachable)
    }
}

async fn reached(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, request: Request<Full<Bytes>>) -> Result<Reached, Failure> {
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| Failure::Unreachable)?;
    tokio::spawn(async move { drop(tokio::time::timeout(PATIENCE, connection).await) });
    Ok(Reached { sender, request })
}

/// True for addresses that no one in the open internet has: this computer, closed networks, and those that stand for others.
fn is_inside(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_inside_4(ip),
        IpAddr::V6(ip) => is_inside_6(ip),
    }
}

/// The IANA registry of special-purpose addresses, without those that lead to everyone.
fn is_inside_4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
}

fn is_inside_6(ip: Ipv6Addr) -> bool {
    let [a, b, .., g, h] = ip.segments();
    let last = Ipv4Addr::from((u32::from(g) << 16) | u32::from(h));
    if let Some(ip) = ip.to_ipv4_mapped() {
        return is_inside_4(ip);
    }
    match (a, b) {
        // Translated (RFC 6052): it is who it stands for.
        (0x64, 0xff9b) => ip.segments()[2..6] != [0; 4] || is_inside_4(last),
        // Of all others only global unicast, without what is tunnelled through or only an example.
        (0x2001, 0..0x200 | 0xdb8) | (0x2002 | 0x3fff, _) => true,
        _ => !(0x2000..0x4000).contains(&a),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_networks_are_not_called() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.2.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2001:0:7f00:1::",
            "2001:db8::1",
            "ff02::1",
        ] {
            assert!(is_inside(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["9.9.9.9", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2620:fe::fe", "2001:4860:4860::8888", "::ffff:9.9.9.9", "64:ff9b::909:909"] {
            assert!(!is_inside(outside.parse().unwrap()), "{outside}");
        }
    }

    #[tokio::test]
    async fn no_spelling_of_this_computer_is_called() {
        let calls = Calls::new(false).unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "127.1", "0"] {
            let url = format!("https://{host}:{port}/");
            let call = Call { url: &url, id: "x", second: 0, signature: "v1,x", body: String::new() };
            assert_eq!(calls.make(&call).await, Err(Refusal(Failure::Address)), "{host}");
        }
        let plain = format!("http://127.0.0.1:{port}/");
        assert_eq!(calls.make(&Call { url: &plain, id: "x", second: 0, signature: "v1,x", body: String::new() }).await, Err(Refusal(Failure::Address)));
        assert!(tokio::time::timeout(Duration::from_millis(50), listener.accept()).await.is_err(), "nobody knocked");
    }
}
