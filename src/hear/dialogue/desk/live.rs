//! What of a conversation stays live on the desk: everything but the forms. An answer that missed something must still
//! be stopped, so the number of what its page had seen is never renewed behind its writer.

use super::{board_state, chip, day_in, open, view};
use crate::{
    app::App,
    error::Result,
    ground::{
        db::Id,
        live::{Update, company::Other},
        web::page::desk_title,
    },
    hear::{
        concern::desk::{self as inbox, Ticks, Which},
        dialogue::Side,
    },
    house::{place::Tree, staff::Seat},
};
use maud::html;

/// The live parts of a conversation for this person as they stand now.
///
/// # Errors
/// [`crate::error::Error::NotFound`] when they may not read it.
pub async fn update(app: &App, seat: &Seat, tree: &Tree, id: &Id, which: &Which) -> Result<Update> {
    let now = app.clock.now();
    let o = open(app, seat, tree, id).await?;
    let panes = inbox::panes(app, seat, tree, which.list(), Some(&id.0), &Ticks::default()).await?;
    let (head, talk, say) = if o.concern.erased_on.is_some() {
        (view::deleted(), html! { ol.talk #talk {} }, "The person deleted this".to_string())
    } else {
        let day = day_in(&o.place);
        let thread = view::Thread { concern: &o.concern, words: &o.words, better: &o.better, messages: &o.messages };
        let holding = if seat.may(inbox::ANSWERERS, &o.place) { Some(inbox::holding(app, seat, &o.place, &o.concern).await?) } else { None };
        let board = board_state(app, seat, &o, now).await?;
        let head = view::head(&thread, chip(&o, now), &day(o.concern.day), holding.as_ref().map(|h| &h.holder), board);
        let say = o.messages.last().map_or_else(String::new, |m| match (m.side, m.signed.is_empty()) {
            (Side::Team, false) => format!("{} added to this", m.signed),
            _ => "The person wrote".to_string(),
        });
        (head, view::for_staff(&thread, &day), say)
    };
    let unsent = view::unsent(&id.0, o.unsent.as_ref(), &seat.staff_id, &seat.form_secret, now);
    Ok(Update::of([("lists", panes.lists), ("queue", panes.queue), ("head", html! { div #head { (head) } }), ("talk", talk), ("unsent", unsent)], say)
        .titled(desk_title("Conversation")))
}

/// Who else has it open, beside the page.
#[must_use]
pub fn aside(others: &[Other]) -> Update {
    Update::of([("company", view::company(others))], "")
}
