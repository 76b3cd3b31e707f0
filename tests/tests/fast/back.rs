//! The button to the page before.

use waymark_tests::{NOW, guide, moment, on_every_page, visit};
use waymark_ui::{Links, PageRoute, Route};

#[test]
fn every_page_of_a_running_guide_has_a_way_back_that_waits_for_the_script() {
    on_every_page(|page| {
        let buttons: Vec<_> =
            page.document.all().filter(|node| node.attribute("data-back").is_some()).collect();
        let hidden = buttons.iter().all(|node| node.attribute("hidden").is_some());
        // A question has a link to the question before in its place. A card shown large leads back to its page, the choice of a
        // language comes first, and behind "Start again" stands the person before.
        let own = page.document.classed("back").count() == 1;
        let none = match &page.route {
            Some(Route::Start | Route::Page(_, PageRoute::CardLarge(_) | PageRoute::Again)) => {
                page.status == 200
            }
            _ => own,
        };
        let expected = usize::from(page.links == Links::Live && !none);
        (buttons.len() != expected || !hidden).then(|| format!("{} ways back", buttons.len()))
    });
}

#[test]
fn nothing_leads_back_over_starting_again() {
    let page = visit(guide(), "/en/again", moment(NOW), Links::Live);
    assert_eq!(page.document.all().filter(|node| node.attribute("data-back").is_some()).count(), 0);
}
