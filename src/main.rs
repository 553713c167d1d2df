//! The page: mounts the application on the element that index.html keeps for it.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Defined by web/boot/; absent where the page starts without it.
    #[wasm_bindgen(catch, js_name = "__huiqisuan_panic")]
    fn tell_panic(message: &str) -> Result<(), JsValue>;
}

#[component]
fn App() -> Html {
    html! { <main id="app"><h1>{ "惠企算" }</h1></main> }
}

fn main() {
    // Through Yew, which would otherwise put its own hook in place.
    yew::set_custom_panic_hook(Box::new(|info| drop(tell_panic(&info.to_string()))));
    // Without its element there is nothing to draw on; web/boot/ then tells the reader.
    let root = web_sys::window().and_then(|window| window.document()?.get_element_by_id("root"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
