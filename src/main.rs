//! The page: mounts the application on the element that index.html keeps for it.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main id="app"><h1>{ "惠企算" }</h1></main> }
}

fn main() {
    // Without its element there is nothing to draw on; web/boot/ then tells the reader.
    let root = web_sys::window().and_then(|window| window.document()?.get_element_by_id("root"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = "__huiqisuan_panic")]
    fn report_panic(message: &str) -> Result<(), wasm_bindgen::JsValue>;
}
/// T.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn tt(a: String) -> String {
    let _ = report_panic(&a);
    let _: Html = Html::from_html_unchecked(AttrValue::from("x"));
    web_sys::window().unwrap().document().unwrap().body().unwrap().set_inner_html("x");
    a
}
