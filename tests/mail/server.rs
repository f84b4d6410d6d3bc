//! A real mail server as a process of its own, with a certificate made for this test.

use serde_json::Value;
use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

pub struct Server {
    folder: tempfile::TempDir,
    manner: &'static str,
    pub port: u16,
    process: Option<Child>,
}

impl Server {
    /// `manner` is "starttls", "tls" or "open".
    pub fn start(manner: &'static str) -> Server {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Server { folder, manner, port: 0, process: None };
        server.make_certificates();
        server.come_back();
        server
    }

    /// A certificate that stands for others, and one that it vouches for.
    fn make_certificates(&self) {
        let of = |name: &str, more: &[&str]| {
            let at = |kind: &str| self.path(&format!("{name}.{kind}")).display().to_string();
            let mut openssl = Command::new("openssl");
            openssl.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]);
            openssl.args(["-keyout", &at("key"), "-out", &at("pem"), "-subj", &format!("/CN=hearback test {name}")]).args(more);
            let made = openssl.current_dir(self.folder.path()).output().expect("no openssl: start the tests with tests/run");
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        };
        of("ca", &[]);
        of("leaf", &["-CA", "ca.pem", "-CAkey", "ca.key", "-addext", "basicConstraints=critical,CA:FALSE", "-addext", "subjectAltName=DNS:localhost"]);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Who vouches for this server.
    pub fn ca(&self) -> PathBuf {
        self.path("ca.pem")
    }

    /// The server is there, at the port it had before.
    pub fn come_back(&mut self) {
        let mut python = Command::new(python());
        python.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/server.py")).arg(self.folder.path()).arg(self.port.to_string()).arg(self.manner);
        let trouble = self.path("trouble"); // it tells of every client that goes away
        let mut process = python.stdout(Stdio::piped()).stderr(fs::File::create(&trouble).unwrap()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        self.process = Some(process);
        self.port = line.trim().parse().unwrap_or_else(|_| panic!("the mail server did not start: {}", fs::read_to_string(trouble).unwrap_or_default()));
    }

    pub fn go_away(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            process.wait().unwrap();
        }
    }

    /// What it says to whom: an answer of a mail server, or "die"; "*" is everyone.
    pub fn behave(&self, manners: &[(&str, &str)]) {
        let told: serde_json::Map<String, Value> = manners.iter().map(|(to, said)| ((*to).to_string(), Value::from(*said))).collect();
        fs::write(self.path("manners"), Value::Object(told).to_string()).unwrap();
    }

    /// Everything it ever took.
    pub fn taken(&self) -> Vec<Value> {
        fs::read_to_string(self.path("taken")).unwrap_or_default().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// To whom, in order of the alphabet.
    pub fn took_for(&self) -> Vec<String> {
        let mut to: Vec<String> = self.taken().iter().map(|mail| mail["to"][0].as_str().unwrap().split('@').next().unwrap().to_string()).collect();
        to.sort();
        to
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.go_away();
    }
}

/// A Python that has aiosmtpd. Without one these tests fail: what is left out is not known to work.
fn python() -> String {
    let named = std::env::var("HEARBACK_TEST_PYTHON").ok();
    let has = |python: &String| Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status().is_ok_and(|s| s.success());
    let found = named.into_iter().chain(["python3".to_string(), "/usr/bin/python3".to_string()]).find(has);
    found.expect("no Python with aiosmtpd: start the tests with tests/run, or set HEARBACK_TEST_PYTHON")
}
