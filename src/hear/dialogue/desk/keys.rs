//! The keys of the desk.

use crate::{
    app::App,
    error::Result,
    hear::{concern::desk::desk, dialogue::view},
    house::staff::Seat,
};
use axum::extract::State;
use maud::Markup;

/// `GET /desk/keys`
pub async fn keys(State(app): State<App>, seat: Seat) -> Result<Markup> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    Ok(desk(&seat, &tree, "Keys", "/desk/keys", "", view::keys()))
}
