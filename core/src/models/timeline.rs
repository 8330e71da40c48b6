//! How long a proposal says the work will take.

use super::open_enum::open_enum;

open_enum! {
    /// How long a proposal says the work will take. Upwork offers these four.
    ///
    /// The service returns HTTP 422 for any other text (`docs/api.md`, "Apply").
    pub enum Timeline {
        /// Less than 1 month.
        LessThanOneMonth = "Less than 1 month",
        /// 1 to 3 months.
        OneToThreeMonths = "1 to 3 months",
        /// 3 to 6 months.
        ThreeToSixMonths = "3 to 6 months",
        /// More than 6 months.
        MoreThanSixMonths = "More than 6 months",
    }
}
