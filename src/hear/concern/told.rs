//! Who hears that a conversation changed: its two sides, each when it may see the change.

use super::{Concern, Lane};
use crate::{
    clock::Time,
    ground::db::{Topic, Tx},
};

/// The desk that knows of this concern at all: what is about staff wakes nobody who works there.
fn desk(concern: &Concern) -> Topic {
    match concern.lane {
        Lane::Team | Lane::Safety => Topic::Desk(concern.place_id.clone()),
        Lane::Outside => Topic::Outside(concern.place_id.clone()),
        Lane::Beyond => Topic::Beyond(concern.place_id.clone()),
    }
}

/// Staff did something: both sides may see it at once.
pub fn told_by_staff(tx: &mut Tx, concern: &Concern) {
    tx.changed(desk(concern));
    tx.changed(Topic::Concern(concern.id.clone()));
    tx.changed(Topic::Thread(concern.id.clone()));
}

/// Staff did something that the writer does not see yet, and perhaps never.
pub fn told_among_staff(tx: &mut Tx, concern: &Concern) {
    tx.changed(desk(concern));
    tx.changed(Topic::Concern(concern.id.clone()));
}

/// The writer did something: their own page may show it at once, the desk hears of it from this slot and not before.
pub fn told_by_writer(tx: &mut Tx, concern: &Concern, from: Time) {
    told_to_desk(tx, concern, from);
    tx.changed(Topic::Thread(concern.id.clone()));
}

/// Something new is there, which nobody can have open yet.
pub(super) fn told_to_desk(tx: &mut Tx, concern: &Concern, from: Time) {
    tx.changes_from(desk(concern), from);
    tx.changes_from(Topic::Concern(concern.id.clone()), from);
}
