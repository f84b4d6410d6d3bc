use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    house::staff::{Absence, Details, Post, Role},
    sql,
};

/// What signing in needs to know of a person.
#[derive(sqlx::FromRow)]
pub struct Account {
    pub id: Id,
    pub password: Option<String>,
    pub totp: Option<Vec<u8>>,
    pub ended_at: Option<Time>,
}

/// Somebody who reads, as guests may know them.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Reader {
    pub staff_id: Id,
    /// The first name.
    pub name: String,
    pub title: String,
    /// What makes them a reader.
    pub role: Role,
}

/// A person as those see them who give roles.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Person {
    pub id: Id,
    pub name: String,
    pub title: String,
    pub email: String,
    /// Where they were first given something to do: whose people they are while they hold nothing.
    pub first_place: Option<Id>,
    /// True once they chose a password.
    pub joined: bool,
    /// When the link was made that they have not used yet.
    pub asked_at: Option<Time>,
    /// From the morning of this day they work here no longer.
    pub leaving_on: Option<Day>,
    pub ended_at: Option<Time>,
    #[sqlx(skip)]
    pub posts: Vec<Post>,
    /// Those that were not taken back.
    #[sqlx(skip)]
    pub absences: Vec<Absence>,
}

#[derive(sqlx::FromRow)]
struct Held {
    staff_id: Id,
    #[sqlx(flatten)]
    post: Post,
}

pub async fn insert(tx: &mut Tx, id: &Id, d: &Details, now: Time) -> Result<u64> {
    tx.q(sql!(
        "insert into staff (id, name, title, email, totp_step, made_at) values ($1, $2, $3, $4, 0, $5)
         on conflict (email) do nothing"
    ))
    .bind(id.clone())
    .bind(d.name.clone())
    .bind(d.title.clone())
    .bind(d.email.clone())
    .bind(now)
    .exec()
    .await
}

pub async fn set_name(tx: &mut Tx, id: &Id, name: &str, title: &str) -> Result<()> {
    tx.q(sql!("update staff set name = $2, title = $3 where id = $1")).bind(id.clone()).bind(name.to_string()).bind(title.to_string()).exec().await.map(drop)
}

pub async fn set_credentials(tx: &mut Tx, id: &Id, hash: &str, totp: Option<&[u8]>, step: i64) -> Result<()> {
    tx.q(sql!("update staff set password = $2, totp = $3, totp_step = $4 where id = $1"))
        .bind(id.clone())
        .bind(hash.to_string())
        .bind(totp.map(<[u8]>::to_vec))
        .bind(step)
        .exec()
        .await
        .map(drop)
}

pub async fn set_password(tx: &mut Tx, id: &Id, hash: &str) -> Result<()> {
    tx.q(sql!("update staff set password = $2 where id = $1")).bind(id.clone()).bind(hash.to_string()).exec().await.map(drop)
}

/// Uses up a step, unless it or a later one was used, or the account is no longer what was read.
pub async fn use_step(tx: &mut Tx, id: &Id, hash: &str, step: i64) -> Result<u64> {
    tx.q(sql!("update staff set totp_step = $3 where id = $1 and password = $2 and totp_step < $3 and ended_at is null"))
        .bind(id.clone())
        .bind(hash.to_string())
        .bind(step)
        .exec()
        .await
}

pub async fn is_still(tx: &mut Tx, id: &Id, hash: &str) -> Result<bool> {
    let row: Option<(Id,)> =
        tx.q(sql!("select id from staff where id = $1 and password = $2 and ended_at is null")).bind(id.clone()).bind(hash.to_string()).opt().await?;
    Ok(row.is_some())
}

pub async fn set_first_place(tx: &mut Tx, id: &Id, place: &Id) -> Result<()> {
    tx.q(sql!("update staff set first_place = $2 where id = $1 and first_place is null")).bind(id.clone()).bind(place.clone()).exec().await.map(drop)
}

pub async fn set_ended(tx: &mut Tx, id: &Id, now: Time) -> Result<u64> {
    tx.q(sql!("update staff set ended_at = $2, leaving_on = null, password = null, totp = null where id = $1 and ended_at is null"))
        .bind(id.clone())
        .bind(now)
        .exec()
        .await
}

pub async fn set_leaving(tx: &mut Tx, id: &Id, day: Option<Day>) -> Result<u64> {
    tx.q(sql!("update staff set leaving_on = $2 where id = $1 and ended_at is null")).bind(id.clone()).bind(day).exec().await
}

/// Holds a person for the rest of this transaction, so that nothing else is said of them at once.
pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!("update staff set title = title where id = $1")).bind(id.clone()).exec().await
}

pub fn insert_absence(tx: &mut Tx, a: &Absence) {
    tx.q(sql!("insert into absence (id, staff_id, deputy_id, from_day, to_day) values ($1, $2, $3, $4, $5)"))
        .bind(a.id.clone())
        .bind(a.staff_id.clone())
        .bind(a.deputy_id.clone())
        .bind(a.from_day)
        .bind(a.to_day)
        .later();
}

/// Those that stand or are to come.
pub async fn end_absence(tx: &mut Tx, staff: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update absence set back_on = $2 where staff_id = $1 and back_on is null and to_day >= $2")).bind(staff.clone()).bind(today).exec().await
}

/// What never began is no absence.
pub fn delete_absences_to_come(tx: &mut Tx, staff: &Id, today: Day) {
    tx.q(sql!("delete from absence where staff_id = $1 and from_day > $2")).bind(staff.clone()).bind(today).later();
}

pub async fn delete_absences(tx: &mut Tx, before: Day) -> Result<()> {
    tx.q(sql!("delete from absence where to_day < $1 or back_on < $1")).bind(before).exec().await.map(drop)
}

pub async fn set_back(tx: &mut Tx, id: &Id) -> Result<()> {
    tx.q(sql!("update staff set ended_at = null where id = $1")).bind(id.clone()).exec().await.map(drop)
}

pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Account>> {
    tx.q(sql!("select id, password, totp, ended_at from staff where email = $1")).bind(email.to_string()).opt().await
}

pub async fn count(tx: &mut Tx) -> Result<i64> {
    tx.q(sql!("select count(*) from staff")).scalar().await
}

/// Whose journal a person stands in: that of a place where they hold a post, or held their first.
pub async fn home_of(tx: &mut Tx, id: &Id) -> Result<Option<Id>> {
    let row: Option<(Option<Id>,)> = tx
        .q(sql!(
            "select coalesce((select min(p.place_id) from post p where p.staff_id = s.id), s.first_place)
             from staff s where s.id = $1"
        ))
        .bind(id.clone())
        .opt()
        .await?;
    Ok(row.and_then(|(place,)| place))
}

pub async fn people(tx: &mut Tx) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = tx
        .q(sql!(
            "select s.id, s.name, s.title, s.email, s.first_place, s.password is not null as joined, s.leaving_on, s.ended_at,
                    (select max(i.made_at) from invitation i where i.staff_id = s.id and i.used_at is null) as asked_at
             from staff s order by s.name, s.id"
        ))
        .all()
        .await?;
    let held: Vec<Held> = tx
        .q(sql!(
            "select g.staff_id, g.id, g.role, g.place_id, p.path
             from post g join place p on p.id = g.place_id order by p.path, g.role"
        ))
        .all()
        .await?;
    for Held { staff_id, post } in held {
        if let Some(person) = people.iter_mut().find(|p| p.id == staff_id) {
            person.posts.push(post);
        }
    }
    let away: Vec<Absence> =
        tx.q(sql!("select id, staff_id, deputy_id, from_day, to_day from absence where back_on is null order by from_day, id")).all().await?;
    for absence in away {
        if let Some(person) = people.iter_mut().find(|p| p.id == absence.staff_id) {
            person.absences.push(absence);
        }
    }
    Ok(people)
}

pub async fn insert_post(tx: &mut Tx, id: &Id, staff: &Id, place: &Id, role: Role, now: Time) -> Result<u64> {
    tx.q(sql!(
        "insert into post (id, staff_id, place_id, role, made_at) values ($1, $2, $3, $4, $5)
         on conflict (staff_id, place_id, role) do nothing"
    ))
    .bind(id.clone())
    .bind(staff.clone())
    .bind(place.clone())
    .bind(role)
    .bind(now)
    .exec()
    .await
}

pub async fn delete_post(tx: &mut Tx, id: &Id) -> Result<()> {
    tx.q(sql!("delete from post where id = $1")).bind(id.clone()).exec().await.map(drop)
}

pub async fn posts_of(tx: &mut Tx, staff: &Id) -> Result<Vec<Post>> {
    tx.q(sql!(
        "select g.id, g.role, g.place_id, p.path
         from post g join place p on p.id = g.place_id where g.staff_id = $1 order by p.path, g.role"
    ))
    .bind(staff.clone())
    .all()
    .await
}

/// Posts at a place and above it, of people who are here: the nearest first, then by name.
pub async fn posted_at_or_above(tx: &mut Tx, path: &str) -> Result<Vec<Reader>> {
    tx.q(sql!(
        "select s.id as staff_id, s.name, s.title, g.role
         from post g
         join place p on p.id = g.place_id
         join staff s on s.id = g.staff_id
         where substr($1, 1, length(p.path)) = p.path and s.password is not null and s.ended_at is null
         order by length(p.path) desc, s.name, s.id, g.role"
    ))
    .bind(path.to_string())
    .all()
    .await
}
