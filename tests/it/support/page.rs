//! A page as a browser without scripts has it.

use scraper::{ElementRef, Html, Selector};

#[derive(Clone, Default)]
pub struct Page {
    pub status: u16,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub html: String,
}

/// What pressing a button sends.
#[derive(Debug)]
pub struct Sending {
    pub action: String,
    pub is_post: bool,
    pub fields: Vec<(String, String)>,
}

impl Page {
    fn doc(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// The words of the page, with every run of white space as one space and without isolation marks.
    pub fn text(&self) -> String {
        let doc = self.doc();
        doc.select(&css("body")).next().map(|b| words(&b)).unwrap_or_default()
    }

    pub fn says(&self, what: &str) -> bool {
        self.text().contains(what)
    }

    /// Fails, showing the page, unless it says all of these.
    #[track_caller]
    pub fn expect(&self, all: &[&str]) {
        for what in all {
            assert!(self.says(what), "the page does not say {what:?} (status {}, {}):\n{}", self.status, self.path, self.text());
        }
    }

    pub fn title(&self) -> String {
        self.doc().select(&css("title")).next().map(|t| words(&t)).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// What stands in the elements a selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        self.doc().select(&css(selector)).map(|e| words(&e)).collect()
    }

    /// An attribute of the elements a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.doc().select(&css(selector)).filter_map(|e| e.value().attr(name).map(String::from)).collect()
    }

    /// The six words and the digits of a receipt page.
    pub fn receipt(&self) -> (String, String) {
        let words = self.all("#ticket ol li");
        assert_eq!(words.len(), 6, "no receipt on this page (status {}):\n{}", self.status, self.text());
        (words.join(" "), self.all("#ticket .digits").join(""))
    }

    /// The spellings of a receipt, if this page shows one.
    pub fn shown_receipt(&self) -> Vec<String> {
        if !self.html.contains("id=\"ticket\"") {
            return Vec::new();
        }
        let (words, digits) = self.receipt();
        vec![
            words.clone(),
            words.replace(' ', "-"),
            words.replace(' ', "+"),
            words.replace(' ', ""),
            digits.clone(),
            digits.replace(' ', ""),
            digits.replace(' ', "+"),
        ]
    }

    /// What a field holds as the page comes.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let doc = self.doc();
        let found = doc.select(&css(&format!("[name='{name}']"))).next().map(|e| value(&e));
        found.unwrap_or_else(|| panic!("no field {name:?} on {} (status {}):\n{}", self.path, self.status, self.text()))
    }

    pub fn has_button(&self, label: &str) -> bool {
        self.doc().select(&css("button")).any(|b| words(&b).contains(label))
    }

    /// Where a link with these words leads.
    #[track_caller]
    pub fn link(&self, label: &str) -> String {
        let doc = self.doc();
        let found = doc.select(&css("a[href]")).find(|a| words(a).contains(label)).and_then(|a| a.value().attr("href").map(String::from));
        found.unwrap_or_else(|| panic!("no link {label:?} on {} (status {}):\n{}", self.path, self.status, self.text()))
    }

    /// What a box with these words beside it sends when it is ticked.
    #[track_caller]
    pub fn choice(&self, label: &str) -> String {
        let doc = self.doc();
        let found = doc.select(&css("label")).find(|l| words(l).starts_with(label)).and_then(|l| l.select(&css("input")).next());
        found.and_then(|i| i.value().attr("value").map(String::from)).unwrap_or_else(|| panic!("no box {label:?} on {}:\n{}", self.path, self.text()))
    }

    /// What the browser would send when this button is pressed after filling in these fields. A field that its form does
    /// not have, or a choice it does not offer, fails the story.
    #[track_caller]
    pub fn press(&self, label: &str, fill: &[(&str, &str)]) -> Sending {
        let doc = self.doc();
        let Some(button) = doc.select(&css("button")).find(|b| words(b) == label || words(b).starts_with(label)) else {
            panic!("no button {label:?} on {} (status {}):\n{}", self.path, self.status, self.text())
        };
        let form = match button.value().attr("form") {
            Some(id) => doc.select(&css(&format!("form#{id}"))).next(),
            None => button.ancestors().filter_map(ElementRef::wrap).find(|e| e.value().name() == "form"),
        }
        .unwrap_or_else(|| panic!("the button {label:?} belongs to no form"));
        let held = held(&doc, &form);
        let mut fields = controls(&held);
        for (name, typed) in fill {
            set(&held, &mut fields, name, typed);
        }
        if let Some(name) = button.value().attr("name") {
            fields.push((name.into(), button.value().attr("value").unwrap_or_default().into()));
        }
        let action = button.value().attr("formaction").or(form.value().attr("action")).unwrap_or(&self.path);
        Sending { action: action.into(), is_post: form.value().attr("method").is_some_and(|m| m.eq_ignore_ascii_case("post")), fields }
    }
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn words(element: &ElementRef) -> String {
    let text: String = element.text().collect::<Vec<_>>().join(" ");
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn value(element: &ElementRef) -> String {
    if element.value().name() == "textarea" {
        // The first line end after the tag belongs to the tag.
        let text: String = element.text().collect();
        text.strip_prefix('\n').map_or(text.clone(), String::from)
    } else {
        element.value().attr("value").unwrap_or_default().to_string()
    }
}

/// The controls of a form: those in it, and those elsewhere that name it.
fn held<'d>(doc: &'d Html, form: &ElementRef<'d>) -> Vec<ElementRef<'d>> {
    let fields = css("input[name], textarea[name], select[name]");
    let inside = form.select(&fields).filter(|e| e.value().attr("form").is_none());
    let named = doc.select(&fields).filter(|e| form.value().id().is_some() && e.value().attr("form") == form.value().id());
    inside.chain(named).collect()
}

/// The successful controls of a form as it stands.
fn controls(held: &[ElementRef]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for e in held {
        let v = e.value();
        let name = v.attr("name").unwrap_or_default().to_string();
        match (v.name(), v.attr("type").unwrap_or("text")) {
            ("input", "radio" | "checkbox") => {
                if v.attr("checked").is_some() {
                    fields.push((name, v.attr("value").unwrap_or("on").into()));
                }
            }
            ("select", _) => {
                let options: Vec<_> = e.select(&css("option")).collect();
                let chosen = options.iter().find(|o| o.value().attr("selected").is_some()).or(options.first());
                if let Some(o) = chosen {
                    fields.push((name, o.value().attr("value").map_or_else(|| words(o), String::from)));
                }
            }
            _ => fields.push((name, value(e))),
        }
    }
    fields
}

#[track_caller]
fn set(held: &[ElementRef], fields: &mut Vec<(String, String)>, name: &str, typed: &str) {
    let shown: Vec<_> = held.iter().filter(|e| e.value().attr("name") == Some(name)).collect();
    let Some(first) = shown.first() else { panic!("the form has no field {name:?}; it has {:?}", fields.iter().map(|f| &f.0).collect::<Vec<_>>()) };
    let kind = first.value().attr("type").unwrap_or("text");
    if kind == "checkbox" && typed.is_empty() {
        fields.retain(|(n, _)| n != name);
        return;
    }
    if matches!(kind, "radio" | "checkbox") {
        let offered: Vec<_> = shown.iter().filter_map(|e| e.value().attr("value")).collect();
        assert!(offered.contains(&typed), "{name:?} offers {offered:?}, not {typed:?}");
    }
    if kind == "checkbox" {
        fields.retain(|f| f != &(name.to_string(), typed.to_string()));
    } else {
        fields.retain(|(n, _)| n != name);
    }
    fields.push((name.into(), typed.into()));
}
