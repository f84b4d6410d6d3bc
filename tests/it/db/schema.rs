//! One set of tables and one set of statements for two databases.

use crate::support::Town;
use hearback::ground::db::{Statement, inventory};
use sqlx::{Column, Connection, Executor, PgConnection, Row, SqlSafeStr, SqliteConnection, Statement as _};
use std::collections::{BTreeMap, BTreeSet};

async fn both() -> (Town, SqliteConnection, Town, PgConnection) {
    let (sqlite, postgres) = (Town::sqlite().await, Town::postgres().await);
    let file = SqliteConnection::connect(&format!("sqlite://{}", sqlite.dir.path().join("hearback.db").display())).await.unwrap();
    let server = PgConnection::connect(postgres.url.as_deref().unwrap()).await.unwrap();
    (sqlite, file, postgres, server)
}

#[tokio::test]
async fn every_statement_of_the_house_fits_both_databases() {
    let (_sqlite, mut file, _postgres, mut server) = both().await;
    let (mut wrong, mut registered) = (vec![], 0);
    for Statement { text, file: source, line, .. } in inventory::iter::<Statement>.into_iter().filter(|s| !s.relay) {
        registered += 1;
        let one = (&mut file).prepare(text.into_sql_str()).await.map(|s| names(s.columns()));
        let other = (&mut server).prepare(text.into_sql_str()).await.map(|s| names(s.columns()));
        match (one, other) {
            (Ok(one), Ok(other)) if !same(&one, &other) => wrong.push(format!("{source}:{line}: SQLite answers with {one:?}, PostgreSQL with {other:?}")),
            (one, other) => {
                for (database, error) in [("SQLite", one.err()), ("PostgreSQL", other.err())] {
                    wrong.extend(error.map(|e| format!("{source}:{line}: {database}: {e}\n      {text}")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n\n  {}\n", wrong.join("\n  "));
    assert!(registered >= 30, "only {registered} statements were found: does the registry still reach this test?");
}

#[tokio::test]
async fn every_statement_of_the_relay_fits_its_own_file() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("relay.db");
    hearback::ground::db::Db::relay(&path).await.unwrap().close().await;
    let mut file = SqliteConnection::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    let mut wrong = Vec::new();
    let of_relay: Vec<_> = inventory::iter::<Statement>.into_iter().filter(|s| s.relay).collect();
    for Statement { text, file: source, line, .. } in &of_relay {
        wrong.extend((&mut file).prepare(text.into_sql_str()).await.err().map(|e| format!("{source}:{line}: {e}\n      {text}")));
    }
    assert!(wrong.is_empty(), "\n\n  {}\n", wrong.join("\n  "));
    assert!(of_relay.len() >= 10, "only {} statements of the relay", of_relay.len());
}

/// What has no name of its own is called by each database as it likes.
fn same(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a == b || !a.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

fn names<C: Column>(columns: &[C]) -> Vec<String> {
    columns.iter().map(|c| c.name().to_string()).collect()
}

/// Table or view, and its columns in their order: the name, what it holds, whether it may be empty, its place in the key.
type Tables = BTreeMap<String, Vec<(String, &'static str, bool, i64)>>;

#[tokio::test]
async fn both_folders_of_migrations_make_the_same_tables() {
    let (_sqlite, mut file, _postgres, mut server) = both().await;
    let (one, other) = (of_sqlite(&mut file).await, of_postgres(&mut server).await);
    assert!(one.contains_key("concern") && one.contains_key("sight"), "tables and views are both here: {:?}", one.keys());
    let everything: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let differences: Vec<String> = everything
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name))
        .map(|name| format!("{name}\n    SQLite      {:?}\n    PostgreSQL  {:?}", one.get(name), other.get(name)))
        .collect();
    assert!(differences.is_empty(), "\n\n  {}\n", differences.join("\n  "));

    let indexes = "select name from sqlite_schema where type = 'index' and sql is not null order by 1";
    let one: Vec<String> = file.fetch_all(indexes).await.unwrap().iter().map(|row| row.get(0)).collect();
    // Those that come with a key or a unique column are named by each database as it likes.
    let indexes = "select c.relname::text from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname = 'public' and c.relname not like '\\_sqlx%' and not exists (select 1 from pg_constraint k where k.conindid = c.oid)
                   order by 1";
    let other: Vec<String> = server.fetch_all(indexes).await.unwrap().iter().map(|row| row.get(0)).collect();
    assert_eq!(one, other, "indexes");
    assert!(one.len() >= 3);
}

async fn of_sqlite(conn: &mut SqliteConnection) -> Tables {
    let text = "select t.name, t.type, c.name, c.type, c.\"notnull\", c.pk from sqlite_schema t, pragma_table_xinfo(t.name) c
                where t.type in ('table', 'view') and t.name not like 'sqlite\\_%' escape '\\' and t.name not like '\\_sqlx%' escape '\\' order by t.name, c.cid";
    let mut tables = Tables::new();
    for row in conn.fetch_all(text).await.unwrap() {
        let (key, filled): (i64, bool) = (row.get(5), row.get::<i64, _>(4) == 1);
        let kind = row.get::<String, _>(3).to_lowercase();
        // SQLite says nothing sure about what a view holds, nor that an `integer primary key` is never empty.
        let view = row.get::<String, _>(1) == "view";
        let column = (row.get(2), if view { "any" } else { holds(&kind) }, view || !(filled || key > 0), key);
        tables.entry(row.get(0)).or_default().push(column);
    }
    tables
}

async fn of_postgres(conn: &mut PgConnection) -> Tables {
    let text = "select c.table_name::text, t.table_type = 'VIEW', c.column_name::text, c.data_type::text, c.is_nullable = 'YES', coalesce(k.ordinal_position, 0)::bigint
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                left join information_schema.table_constraints p on p.table_schema = c.table_schema and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY'
                left join information_schema.key_column_usage k on k.constraint_name = p.constraint_name and k.table_name = c.table_name and k.column_name = c.column_name
                where c.table_schema = 'public' and c.table_name not like '\\_sqlx%' order by c.table_name, c.ordinal_position";
    let mut tables = Tables::new();
    for row in conn.fetch_all(text).await.unwrap() {
        let kind = row.get::<String, _>(3);
        let column = (row.get(2), if row.get(1) { "any" } else { holds(&kind) }, row.get(4), row.get(5));
        tables.entry(row.get(0)).or_default().push(column);
    }
    tables
}

/// The few kinds of values there are, whatever a database calls them.
fn holds(kind: &str) -> &'static str {
    match kind {
        "text" => "text",
        "blob" | "bytea" => "bytes",
        "integer" | "bigint" | "boolean" => "number or truth",
        _ => panic!("{kind:?} is not one of the kinds both databases have"),
    }
}
