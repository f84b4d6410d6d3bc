//! The texts of a language as they stand in its source: for those who count, translate or read them aloud.

use super::Locale;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub id: &'static str,
    /// The page it stands on.
    pub page: String,
    /// As it is read, with `{name}` where something is filled in; of a plural, the form for most numbers.
    pub words: String,
    pub is_plural: bool,
}

impl Text {
    /// True if nothing is filled in.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !self.is_plural && gaps(&self.words).is_empty()
    }
}

/// The names in braces, each once and in order.
#[must_use]
pub fn gaps(words: &str) -> Vec<&str> {
    let mut gaps: Vec<&str> = words.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name.trim())).collect();
    gaps.sort_unstable();
    gaps.dedup();
    gaps
}

impl Locale {
    /// All texts, in the order of their source.
    #[must_use]
    pub fn texts(self) -> Vec<Text> {
        let source = parser::parse(self.source()).unwrap_or_else(|(partial, _)| partial);
        let (mut page, mut texts) = (String::new(), Vec::new());
        for entry in source.body {
            match entry {
                Entry::GroupComment(heading) => page = heading.content.join(" "),
                Entry::Message(message) => {
                    if let Some(pattern) = message.value {
                        texts.push(Text { id: message.id.name, page: page.clone(), words: read(&pattern), is_plural: is_plural(&pattern) });
                    }
                }
                _ => {}
            }
        }
        texts
    }
}

fn is_plural(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|e| matches!(e, PatternElement::Placeable { expression: Expression::Select { .. } }))
}

fn read(pattern: &Pattern<&str>) -> String {
    let element = |e: &PatternElement<&str>| match e {
        PatternElement::TextElement { value } => (*value).to_string(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => format!("{{{}}}", id.name),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|v| v.default).map(|v| read(&v.value)).unwrap_or_default()
        }
        // Marks of direction.
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(element).collect()
}
