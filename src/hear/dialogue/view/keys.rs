use maud::{Markup, html};

/// What can be done without a mouse beyond Tab and Enter.
pub fn keys() -> Markup {
    let row = |keys: &[&str], what: &str| {
        html! { tr { th scope="row" { @for (n, key) in keys.iter().enumerate() { @if n > 0 { " + " } kbd { (key) } } } td { (what) } } }
    };
    html! {
        h1 { "Keys" }
        p { "Everything can be reached with " kbd { "Tab" } " and pressed with " kbd { "Enter" } ". These are short cuts." }
        table.narrow.keys {
            caption { "At any time" }
            tbody {
                (row(&["Ctrl", "Enter"], "Send what you are writing"))
                (row(&["Alt", "Shift", "J"], "The next conversation of the list"))
                (row(&["Alt", "Shift", "K"], "The one before it"))
            }
        }
        table.narrow.keys {
            caption { "Single letters, if you turn them on" }
            tbody {
                (row(&["J"], "The next conversation"))
                (row(&["K"], "The one before it"))
                (row(&["R"], "Answer"))
                (row(&["E"], "Ask a question"))
                (row(&["N"], "Note for staff"))
                (row(&["?"], "This page"))
            }
        }
        p #letters hidden { label.pick { input type="checkbox"; "Single letters work in this browser" } }
        noscript { p.hint { "This browser runs no scripts, so short cuts do nothing here." } }
    }
}
