//! Reads what the core declares: its models, its open enums, its kinds of error.
//!
//! Each binding writes its own language's faces from this (`docs/decisions/007-python-faces.md`), so that there is one list of
//! models, fields, names and documentation. The core does not know of it.

mod text;

pub use text::{camel, paragraphs, parts, wrap};

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Expr, Fields, Item, Lit, Meta, Type};

/// Where the models are, in the order in which they are listed.
const SOURCES: [&str; 10] = [
    "model/status.rs",
    "model/timeline.rs",
    "model/application.rs",
    "model/apply.rs",
    "model/proposal.rs",
    "model/freelancer.rs",
    "model/job.rs",
    "model/client_jobs.rs",
    "setup.rs",
    "webhook/event.rs",
];
const LEDGER: &str = "policy/credits.rs";
const ERRORS: [&str; 2] = ["error/kind.rs", "error/mod.rs"];

/// All that is declared.
#[derive(Debug)]
pub struct Declared {
    /// Texts that a growing service may extend.
    pub enums: Vec<OpenEnum>,
    /// What travels as JSON.
    pub models: Vec<Model>,
    /// The kinds of error.
    pub kinds: Vec<Variant>,
    /// `ErrorDetails`: the fields of every error.
    pub error: Model,
}

/// Texts with known values.
#[derive(Debug)]
pub struct OpenEnum {
    /// As Rust calls it.
    pub name: String,
    /// Its documentation, as Rust has it.
    pub doc: String,
    /// The known values.
    pub variants: Vec<Variant>,
}

/// A name, the text that it stands for, and what it means.
#[derive(Debug)]
pub struct Variant {
    /// As Rust calls it.
    pub name: String,
    /// As it travels.
    pub wire: String,
    /// Its documentation, as Rust has it.
    pub doc: String,
}

/// A struct that travels as JSON.
#[derive(Debug)]
pub struct Model {
    /// As Rust calls it.
    pub name: String,
    /// Its documentation, as Rust has it.
    pub doc: String,
    /// Its fields but for `extra`, which holds what the model does not know.
    pub fields: Vec<Field>,
}

/// A field of a model.
#[derive(Debug)]
pub struct Field {
    /// As Rust calls it; it travels as [`camel`] spells it.
    pub name: String,
    /// Its documentation, as Rust has it.
    pub doc: String,
    /// As Rust has it.
    pub ty: Type,
}

impl Declared {
    /// Reads `core/src`.
    ///
    /// # Errors
    /// What is no longer where it was, in a sentence.
    pub fn read(core: &Path) -> Result<Self, String> {
        let (mut enums, mut models) = (Vec::new(), Vec::new());
        for source in SOURCES.iter().chain([&LEDGER]) {
            for item in items(core, source)? {
                match item {
                    Item::Macro(item) if item.mac.path.is_ident("open_enum") => {
                        enums.push(open_enum(item.mac.tokens)?);
                    }
                    Item::Struct(item) if is_public(&item.vis) && travels(&item.attrs) => models.push(model(item)),
                    _ => {}
                }
            }
        }
        let (mut kinds, mut error) = (Vec::new(), None);
        for source in ERRORS {
            for item in items(core, source)? {
                match item {
                    Item::Macro(item) if item.mac.path.is_ident("error_kinds") => kinds = variants(item.mac.tokens),
                    Item::Struct(item) if item.ident == "ErrorDetails" => error = Some(model(item)),
                    _ => {}
                }
            }
        }
        let error = error.ok_or("the core declares no ErrorDetails")?;
        if kinds.is_empty() || models.is_empty() || enums.is_empty() {
            return Err("the core's declarations are no longer where they were".to_owned());
        }
        Ok(Self { enums, models, kinds, error })
    }
}

fn items(core: &Path, source: &str) -> Result<Vec<Item>, String> {
    let path = core.join(source);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?.items)
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// Whether it is among those that serde writes.
fn travels(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
        .any(|attribute| matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string().contains("Serialize")))
}

/// Whether serde writes the one field of it instead of the struct.
fn is_transparent(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        matches!(&attribute.meta, Meta::List(list) if list.path.is_ident("serde") && list.tokens.to_string() == "transparent")
    })
}

fn model(item: syn::ItemStruct) -> Model {
    let doc = doc(&item.attrs);
    let transparent = is_transparent(&item.attrs);
    let fields = match item.fields {
        Fields::Named(named) if !transparent => named.named.into_iter().collect(),
        _ => Vec::new(),
    };
    let fields = fields.into_iter().filter_map(|field| {
        let name = field.ident?.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
        (name != "extra").then(|| Field { name, doc: self::doc(&field.attrs), ty: field.ty })
    });
    Model { name: item.ident.to_string(), doc, fields: fields.collect() }
}

/// `#[doc…] pub enum Name { #[doc…] Variant = "wire", … }`
fn open_enum(tokens: TokenStream) -> Result<OpenEnum, String> {
    let mut docs = Vec::new();
    let mut name = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) if name.is_none() => docs.extend(doc_text(group.stream())),
            TokenTree::Ident(ident) => name = Some(ident.to_string()),
            TokenTree::Group(group) => {
                let name = name.ok_or("an open enum has no name")?;
                return Ok(OpenEnum { name, doc: join(&docs), variants: variants(group.stream()) });
            }
            _ => {}
        }
    }
    Err("an open enum has no values".to_owned())
}

/// `#[doc…] Name = "wire", …` with anything else after the text.
fn variants(tokens: TokenStream) -> Vec<Variant> {
    let mut found: Vec<Variant> = Vec::new();
    let (mut docs, mut name, mut named) = (Vec::new(), None, false);
    for token in tokens {
        match token {
            TokenTree::Group(group) => docs.extend(doc_text(group.stream())),
            TokenTree::Ident(ident) => name = Some(ident.to_string()),
            TokenTree::Punct(punct) => named = punct.as_char() == '=',
            TokenTree::Literal(literal) => {
                let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
                if let (true, Some(name), Ok(wire)) = (named, name.take(), text) {
                    found.push(Variant { name, wire: wire.value(), doc: join(&docs) });
                    docs.clear();
                }
            }
        }
    }
    found
}

/// The text of `doc = "…"`.
fn doc_text(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    let is_doc = matches!(tokens.next(), Some(TokenTree::Ident(ident)) if ident == "doc");
    let literal = is_doc.then(|| tokens.nth(1)).flatten()?;
    syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
}

fn doc(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
        .collect();
    join(&lines)
}

fn join(lines: &[String]) -> String {
    lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}
