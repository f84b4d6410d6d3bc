//! The clock of the town strikes: what runs by it runs, and mail leaves.

use super::{Town, Worker};
use hearback::{
    act::promise,
    channel::{
        email::{self, Gateway, Letter},
        kiosk,
    },
    config::{Config, Mail},
    decide::{meeting, round},
    hear::{handover, reminder},
};

/// Tells a story twice, as [`story!`](crate::story) does, in a house with mail.
#[macro_export]
macro_rules! mail_story {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name($crate::support::Town::on_sqlite($crate::support::with_mail).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name($crate::support::Town::on_postgres($crate::support::with_mail).await).await;
            }
        }
    )+ };
}

/// Settings of a house with mail.
pub fn with_mail(config: &mut Config) {
    config.mail = Mail::File("nowhere".into());
    config.mail_from = "Hearback <hearback@town.example>".into();
    config.public_url = "https://hear.town.example".into();
}

impl Town {
    /// All rounds of the clock, without handing anything over.
    pub async fn rounds(&self) {
        handover::job::change_over(&self.app).await.unwrap();
        reminder::job::look_after(&self.app).await.unwrap();
        reminder::job::remind(&self.app).await.unwrap();
        promise::job::remind(&self.app).await.unwrap();
        round::job::remind(&self.app).await.unwrap();
        meeting::job::remind(&self.app).await.unwrap();
        reminder::job::look(&self.app).await.unwrap();
        reminder::job::week(&self.app).await.unwrap();
        kiosk::job::look(&self.app).await.unwrap();
    }

    /// All rounds of the clock, and the postman's. Gives the letters that left now.
    pub async fn strike(&self) -> Vec<Letter> {
        self.rounds().await;
        self.deliver(self.post.as_ref()).await
    }

    /// The postman's round alone, with another gateway.
    pub async fn deliver(&self, gateway: &dyn Gateway) -> Vec<Letter> {
        let before = self.post.letters().len();
        email::job::deliver(&self.app, gateway).await.unwrap();
        self.post.letters().split_off(before)
    }

    /// To whom and about what: "ana: Northside Night Shelter: an answer is late".
    pub fn told(letters: &[Letter]) -> Vec<String> {
        let mut told: Vec<String> = letters.iter().map(|l| format!("{}: {}", l.to.split('@').next().unwrap(), l.subject)).collect();
        told.sort();
        told
    }

    /// Answers what somebody finds first in their inbox.
    pub async fn answer(&self, worker: &Worker, subject: &str, words: &str) {
        let mut desk = self.at_desk(worker).await;
        desk.go("/desk").await;
        desk.click(subject).await;
        desk.press("Send to the person", &[("words", words)]).await;
    }
}
