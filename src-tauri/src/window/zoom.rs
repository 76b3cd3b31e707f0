//! The steps by which pages become larger and smaller.

/// The zoom factors, as in browsers. Pages remain usable up to 400 %.
const ZOOM: [f64; 14] = [0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0];

/// Returns the next larger zoom factor, or the largest.
pub(crate) fn larger(zoom: f64) -> f64 {
    ZOOM.into_iter().find(|step| *step > zoom + 0.01).unwrap_or(zoom)
}

/// Returns the next smaller zoom factor, or the smallest.
pub(crate) fn smaller(zoom: f64) -> f64 {
    ZOOM.into_iter().rev().find(|step| *step < zoom - 0.01).unwrap_or(zoom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn larger_and_smaller_undo_each_other_and_stop_at_the_ends() {
        for zoom in [0.8, 1.0, 1.25, 3.5] {
            assert!((smaller(larger(zoom)) - zoom).abs() < f64::EPSILON, "{zoom}");
        }
        assert!((larger(4.0) - 4.0).abs() < f64::EPSILON);
        assert!((smaller(0.5) - 0.5).abs() < f64::EPSILON);
    }
}
