//! What the first page of the form weighs on the line.

use crate::{
    load::{Calls, closed},
    report::{Report, at_most},
    seed::Seeded,
    town::{Packed, Town, get, unpacked},
};

pub fn measure(town: &Town, small: &Seeded, report: &mut Report) {
    let house = small.open(town);
    let fetch = |path: &str| {
        let cell = closed(house.at, &Calls { keep: 1, once: true, ..Calls::of(vec![get(path, Packed::Gzip)]) }, 1, 5.0);
        cell.bodies.into_iter().next().map_or_else(|| panic!("{path} is not there"), |(_, body)| body)
    };
    let page = fetch("/p/place-0/tell");
    let html = unpacked(&page);
    let linked = |ending: &str| html.split('"').filter(|t| t.starts_with("/static/") && t.ends_with(ending)).map(String::from).collect::<Vec<_>>();
    let style = fetch(&linked(".css")[0]);
    let script: usize = linked(".js").iter().map(|path| fetch(path).len()).sum();
    let css = unpacked(&style);
    // A browser fetches the fonts of the family it needs whose range the page's letters touch: in English, those without
    // "ext". The desk has a family of its own.
    let fonts: Vec<(String, usize)> = css
        .split("@font-face")
        .filter(|face| face.contains("font-family:AHN;"))
        .filter_map(|face| face.split("url(").nth(1)?.split(')').next())
        .filter(|href| href.ends_with(".woff2"))
        .map(|href| (href.into(), fetch(href).len()))
        .collect();
    let (more, used): (Vec<_>, Vec<_>) = fonts.iter().partition(|(href, _)| href.contains("-ext-"));
    let sum = |fonts: &[&(String, usize)]| fonts.iter().map(|(_, n)| n).sum::<usize>();
    let kb = |n: usize| [n as f64 / 1000.0];
    println!("\nWeight of the form's first page, packed");
    report.figure("HTML", "kB", None, &kb(page.len()));
    report.figure("style sheet", "kB", None, &kb(style.len()));
    report.figure("HTML + CSS", "kB", at_most("post form, HTML + CSS, kB", 6.0, 6.0), &kb(page.len() + style.len()));
    report.figure(&format!("fonts of an English page ({})", used.len()), "kB", None, &kb(sum(&used)));
    report.figure("script, not needed", "kB", None, &kb(script));
    report.figure("in all", "kB", at_most("post form, in all, kB", 13.0, 13.0), &kb(page.len() + style.len() + script + sum(&used)));
    report.figure(&format!("fonts only other letters need ({})", more.len()), "kB", None, &kb(sum(&more)));
    town.close(house);
}
