//! Decompresses response bodies.
//!
//! The client requests no compression, but some proxies compress anyway. reqwest's own decompression does not know raw deflate
//! (which old servers send as `deflate`) or bodies that were compressed twice.

use std::io::{self, Read};

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

/// Longer responses are refused: nothing of the service comes near it, and a program must not run out of memory.
pub(super) const MAX_BODY_BYTES: usize = 64 * 1024 * 1024;

/// Returns the body without its content codings, and removes the headers that describe the compressed body.
///
/// A body that does not have a coding it claims to have is returned unchanged: some proxies decompress a body and keep the header.
pub(super) fn decompress(headers: &mut HeaderMap, body: Vec<u8>) -> Vec<u8> {
    let values: Vec<_> = headers.get_all(CONTENT_ENCODING).iter().filter_map(|value| value.to_str().ok()).collect();
    match decode_all(&values.join(","), &body) {
        Ok(Some(decoded)) => {
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
            decoded
        }
        Ok(None) | Err(_) => body,
    }
}

/// Undoes codings, given in the order in which they were applied (RFC 9110, section 8.4). `None` if there are none.
fn decode_all(content_encoding: &str, body: &[u8]) -> io::Result<Option<Vec<u8>>> {
    let codings = content_encoding.split(',').rev().map(str::trim).filter(|coding| !coding.is_empty());
    if body.is_empty() {
        return Ok(None);
    }
    codings.map(str::to_ascii_lowercase).try_fold(None, |decoded: Option<Vec<u8>>, coding| {
        decode(&coding, decoded.as_deref().unwrap_or(body)).map(Some)
    })
}

fn decode(coding: &str, body: &[u8]) -> io::Result<Vec<u8>> {
    match coding {
        "identity" => Ok(body.to_vec()),
        "gzip" | "x-gzip" => read(flate2::read::MultiGzDecoder::new(body)),
        "deflate" => {
            read(flate2::read::ZlibDecoder::new(body)).or_else(|_| read(flate2::read::DeflateDecoder::new(body)))
        }
        "br" => read(brotli_decompressor::Decompressor::new(body, 4096)),
        "zstd" => read(ruzstd::decoding::StreamingDecoder::new(body).map_err(io::Error::other)?),
        other => Err(io::Error::other(format!("unknown content coding `{other}`"))),
    }
}

fn read(decoder: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let length = decoder.take(MAX_BODY_BYTES as u64).read_to_end(&mut bytes)?;
    if length == MAX_BODY_BYTES { Err(io::Error::other("the body is too large")) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::read::{DeflateEncoder, GzEncoder, ZlibEncoder};

    const TEXT: &[u8] = b"{\"applicationStatus\":\"applied\"}";
    const BROTLI: &[u8] = &[
        0x1b, 0x1e, 0x00, 0xf8, 0xa5, 0x45, 0x74, 0xf6, 0xfa, 0x36, 0x21, 0x92, 0x54, 0x02, 0x8d, 0xc4, 0x40, 0x17,
        0xa4, 0x3e, 0xf8, 0x3e, 0x94, 0x44, 0x07,
    ];
    const ZSTD: &[u8] = &[
        0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x1f, 0xf9, 0x00, 0x00, 0x7b, 0x22, 0x61, 0x70, 0x70, 0x6c, 0x69, 0x63, 0x61,
        0x74, 0x69, 0x6f, 0x6e, 0x53, 0x74, 0x61, 0x74, 0x75, 0x73, 0x22, 0x3a, 0x22, 0x61, 0x70, 0x70, 0x6c, 0x69,
        0x65, 0x64, 0x22, 0x7d,
    ];

    fn compress(encoder: impl Read) -> Vec<u8> {
        let mut compressed = Vec::new();
        let mut encoder = encoder;
        encoder.read_to_end(&mut compressed).unwrap();
        compressed
    }

    #[test]
    fn every_coding_is_decoded() {
        let level = Compression::default();
        let gzip = compress(GzEncoder::new(TEXT, level));
        for (content_encoding, body) in [
            ("gzip", gzip.clone()),
            ("X-GZIP", gzip.clone()),
            ("gzip", [gzip.clone(), compress(GzEncoder::new(&b""[..], level))].concat()),
            ("deflate", compress(ZlibEncoder::new(TEXT, level))),
            ("deflate", compress(DeflateEncoder::new(TEXT, level))),
            ("br", BROTLI.to_vec()),
            ("zstd", ZSTD.to_vec()),
            ("gzip, deflate", compress(ZlibEncoder::new(&gzip[..], level))),
            (" deflate ,, gzip", compress(GzEncoder::new(&compress(ZlibEncoder::new(TEXT, level))[..], level))),
            ("identity", TEXT.to_vec()),
            ("", TEXT.to_vec()),
        ] {
            let decoded = decode_all(content_encoding, &body).unwrap();
            assert_eq!(decoded.as_deref().unwrap_or(&body), TEXT, "{content_encoding}");
        }
    }

    #[test]
    fn headers_of_the_compressed_body_are_removed() {
        let body = compress(GzEncoder::new(TEXT, Compression::default()));
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_LENGTH, body.len().into());
        headers.append(CONTENT_ENCODING, "identity".parse().unwrap());
        headers.append(CONTENT_ENCODING, "gzip".parse().unwrap());
        assert_eq!(decompress(&mut headers, body), TEXT);
        assert!(headers.is_empty());
        headers.insert(CONTENT_ENCODING, "gzip".parse().unwrap());
        assert_eq!(decompress(&mut headers, TEXT.to_vec()), TEXT);
        assert!(headers.contains_key(CONTENT_ENCODING));
    }

    #[test]
    fn a_body_without_the_coding_it_claims_is_an_error() {
        for content_encoding in ["gzip", "deflate", "br", "zstd", "gzip, br", "aes128gcm"] {
            assert!(decode_all(content_encoding, TEXT).is_err(), "{content_encoding}");
        }
        let cut = &compress(GzEncoder::new(TEXT, Compression::default()))[..20];
        assert!(decode_all("gzip", cut).is_err());
        assert_eq!(decode_all("gzip", b"").unwrap(), None);
    }

    #[test]
    fn a_body_that_expands_beyond_the_limit_is_an_error() {
        let bomb = compress(GzEncoder::new(io::repeat(0).take(MAX_BODY_BYTES as u64 + 1), Compression::best()));
        assert!(decode_all("gzip", &bomb).is_err());
    }
}
