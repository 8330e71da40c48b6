//! One keep-alive connection: reads requests, writes fixed answers. Understands just the HTTP/1.1 that clients send.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Answers;

/// A head longer than this is nothing that a client of ours sends.
const LONGEST_HEAD: usize = 64 * 1024;

/// Answers until the other side closes, or sends what is no request.
pub(super) async fn answer(mut stream: TcpStream, answers: Answers) {
    // Answers are complete; waiting to fill a packet would only add latency.
    let _ = stream.set_nodelay(true);
    // Small: ten thousand of these may be open at once.
    let mut received = Vec::with_capacity(512);
    let mut sending = Vec::new();
    loop {
        match request(&received) {
            Request::Whole { path, length } => {
                answers.write(&received[path], &mut sending);
                received.drain(..length);
                if stream.write_all(&sending).await.is_err() {
                    return;
                }
                sending.clear();
            }
            Request::Partial if received.len() < LONGEST_HEAD => match stream.read_buf(&mut received).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            },
            Request::Partial | Request::Malformed => return,
        }
    }
}

enum Request {
    Whole { path: std::ops::Range<usize>, length: usize },
    Partial,
    Malformed,
}

fn request(received: &[u8]) -> Request {
    let Some(head) = received.windows(4).position(|four| four == b"\r\n\r\n") else { return Request::Partial };
    let mut lines = received[..head].split(|byte| *byte == b'\n');
    let line = lines.next().unwrap_or_default();
    let Some(start) = line.iter().position(|byte| *byte == b' ') else { return Request::Malformed };
    let Some(path) = line[start + 1..].iter().position(|byte| *byte == b' ') else { return Request::Malformed };
    let body = lines.find_map(content_length).unwrap_or(0);
    let length = head + 4 + body;
    if received.len() < length {
        return Request::Partial;
    }
    Request::Whole { path: start + 1..start + 1 + path, length }
}

fn content_length(line: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"content-length:";
    let (name, value) = line.split_at_checked(NAME.len())?;
    if !name.eq_ignore_ascii_case(NAME) {
        return None;
    }
    std::str::from_utf8(value).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_whole_with_its_body_only() {
        let text = b"POST /a?b=c HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}GET";
        let Request::Whole { path, length } = request(text) else { panic!("it is whole") };
        assert_eq!(&text[path], b"/a?b=c");
        assert_eq!(length, text.len() - 3);
        assert!(matches!(request(&text[..length - 1]), Request::Partial));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        assert!(matches!(request(b"hello\r\n\r\n"), Request::Malformed));
    }
}
