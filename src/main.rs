//! The program: it starts nothing by itself, since only whoever loads it knows on what page it is.

use huiqisuan::ui::app;
use huiqisuan::ui::host::{Guest, Host};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// The page holds little and frees it soon: an allocator of a third of the standard one's size serves it as well.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Mounts the page on an element: by itself, or, where the address of the calculator is given, as a guest that shows
/// this link first and saves under this key, if any.
#[wasm_bindgen]
pub fn mount(root: Element, home: Option<String>, link: Option<String>, key: Option<String>) {
    let guest = home.map(|home| Guest { home, link: link.unwrap_or_default(), key });
    app::mount(Host::new(root, guest));
}

fn main() {}
