//! Starts the page.

use huiqisuan::ui::app;

/// The page holds little and frees it soon: an allocator of a third of the standard one's size serves it as well.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    app::start();
}
