//! The smallest program that uses the client: its release build is what the client adds to a program.

#[tokio::main(flavor = "current_thread")]
async fn main() -> uphunt::Result<()> {
    let application = uphunt::Client::from_env()?.status(uphunt::ApplicationRef::queue("q_1")).await?;
    std::process::exit(i32::from(!application.is_settled()))
}
