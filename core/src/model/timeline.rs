//! How long a proposal says the work will take.

use super::open_enum::open_enum;

open_enum! {
    /// How long a proposal says the work will take. Upwork offers these four.
    ///
    /// Source: `contract.md`, "apply". The service answers 422 to any other text.
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
