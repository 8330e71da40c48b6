//! Parses the declarations of a crate: models, open enums, error kinds and the fields of an error.
//!
//! Models are the public structs that derive `Serialize`, wherever they are declared, and the enums with a tag; configuration
//! (`client/`) and errors (`error/`) are no models. A type is found by its form, not by its file.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Expr, Fields, Item, Lit, Meta, Type};

use crate::text::{camel_case, screaming_snake_case, split_type};

/// Everything that a crate declares for other languages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Declarations {
    /// Enums whose values travel as text and may grow.
    pub(crate) enums: Vec<OpenEnum>,
    /// Enums that travel as text and whose values all are known to the SDK, which makes them up itself.
    pub(crate) closed_enums: Vec<OpenEnum>,
    /// Structs that travel as JSON.
    pub(crate) models: Vec<Model>,
    /// The error kinds.
    pub(crate) kinds: Vec<ErrorKind>,
    /// `ErrorDetails`: the fields of every error.
    pub(crate) error: Model,
}

/// An enum with known values, declared by `open_enum!`.
#[derive(Debug, Clone)]
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) variants: Vec<Variant>,
}

/// A known value of an open enum.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) name: String,
    /// The text that travels.
    pub(crate) wire: String,
    pub(crate) doc: String,
}

/// A kind of error, declared by `error_kinds!`.
#[derive(Debug, Clone)]
pub(crate) struct ErrorKind {
    /// The variant's name in Rust: `RateLimited`.
    pub(crate) name: String,
    /// The text that travels: `rate_limited`.
    pub(crate) wire: String,
    /// The exception's class in other languages: `RateLimitError`.
    pub(crate) class: String,
    pub(crate) doc: String,
}

/// A struct that serde reads or writes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Its fields, without the flattened `extra`. Empty for a free-form document.
    pub(crate) fields: Vec<Field>,
}

/// A field of a model.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The name in Rust.
    pub(crate) name: String,
    /// The key in JSON.
    pub(crate) key: String,
    pub(crate) doc: String,
    pub(crate) ty: Type,
    /// Whether serialization leaves it out where the service sent nothing.
    pub(crate) may_be_absent: bool,
}

impl Declarations {
    /// Reads the core's source folder.
    ///
    /// # Errors
    /// Returns a message when a file cannot be read or parsed, or when a kind of declaration is missing altogether.
    pub(crate) fn read_core(core: &Path) -> Result<Self, String> {
        let found = Self::read(core)?;
        let parts = [found.enums.len(), found.models.len(), found.kinds.len(), found.error.fields.len()];
        if parts.contains(&0) {
            return Err(format!("{} declares no open enum, model, error kind or ErrorDetails", core.display()));
        }
        Ok(found)
    }

    /// Reads a crate's source folder.
    ///
    /// # Errors
    /// Returns a message when a file cannot be read or parsed.
    pub(crate) fn read(sources: &Path) -> Result<Self, String> {
        let mut found = Self::default();
        for path in source_files(sources)? {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            let is_model_file = !["client", "error"].iter().any(|folder| path.starts_with(sources.join(folder)));
            for item in file.items {
                found.add(item, is_model_file).map_err(|message| format!("{}: {message}", path.display()))?;
            }
        }
        Ok(found)
    }

    fn add(&mut self, item: Item, is_model_file: bool) -> Result<(), String> {
        match item {
            Item::Macro(item) if item.mac.path.is_ident("open_enum") => self.enums.push(open_enum(item.mac.tokens)?),
            Item::Macro(item) if item.mac.path.is_ident("error_kinds") => self.kinds = error_kinds(item.mac.tokens),
            Item::Enum(item) if is_model_file && is_closed_enum(&item) => self.closed_enums.push(closed_enum(item)),
            Item::Enum(item) if is_model_file => self.models.extend(tagged_enum(item)),
            Item::Struct(item) if item.ident == "ErrorDetails" => self.error = model(item),
            Item::Struct(item) if is_model_file && is_model(&item) => self.models.push(model(item)),
            _ => {}
        }
        Ok(())
    }
}

/// Returns all Rust files below a folder, sorted.
fn source_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(source_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Whether `Serialize` is derived.
fn derives_serialize(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("derive")
            && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string().contains("Serialize"))
    })
}

/// Whether an enum is public, derives `Serialize`, and travels as one word in `snake_case`.
fn is_closed_enum(item: &syn::ItemEnum) -> bool {
    derives_serialize(&item.attrs)
        && matches!(item.vis, syn::Visibility::Public(_))
        && item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit))
        && serde_tokens(&item.attrs).any(|tokens| tokens.contains("rename_all = \"snake_case\""))
}

fn closed_enum(item: syn::ItemEnum) -> OpenEnum {
    let variants = item.variants.into_iter().map(|variant| {
        let name = variant.ident.to_string();
        Variant { wire: screaming_snake_case(&name).to_ascii_lowercase(), name, doc: doc(&variant.attrs) }
    });
    OpenEnum { name: item.ident.to_string(), doc: doc(&item.attrs), variants: variants.collect() }
}

/// Returns a tagged enum as a model: the tag, and every field of its variants. `None` for an enum without a tag.
fn tagged_enum(item: syn::ItemEnum) -> Option<Model> {
    let tag = serde_tokens(&item.attrs)
        .find_map(|tokens| Some(tokens.split_once("tag = \"")?.1.split('"').next()?.to_owned()))?;
    let docs: Vec<String> = item
        .variants
        .iter()
        .map(|variant| {
            format!(
                "`{}`: {}",
                screaming_snake_case(&variant.ident.to_string()).to_ascii_lowercase(),
                doc(&variant.attrs)
            )
        })
        .collect();
    let name = Field {
        key: tag.clone(),
        name: tag,
        doc: docs.join("\n\n"),
        ty: syn::parse_quote!(String),
        may_be_absent: false,
    };
    let fields = item.variants.into_iter().flat_map(|variant| variant.fields).filter_map(field).map(|field| {
        let ty = &field.ty;
        let ty = if split_type(ty).0 == "Option" { ty.clone() } else { syn::parse_quote!(Option<#ty>) };
        Field { ty, may_be_absent: true, ..field }
    });
    let fields = std::iter::once(name).chain(fields).collect();
    Some(Model { name: item.ident.to_string(), doc: doc(&item.attrs), fields })
}

/// Whether a struct is public, has named fields, and derives `Serialize`.
fn is_model(item: &syn::ItemStruct) -> bool {
    derives_serialize(&item.attrs)
        && matches!(item.vis, syn::Visibility::Public(_))
        && matches!(item.fields, Fields::Named(_))
}

fn model(item: syn::ItemStruct) -> Model {
    let doc = doc(&item.attrs);
    let is_transparent = serde_tokens(&item.attrs).any(|tokens| tokens == "transparent");
    let fields = match item.fields {
        Fields::Named(named) if !is_transparent => named.named.into_iter().filter_map(field).collect(),
        _ => Vec::new(),
    };
    Model { name: item.ident.to_string(), doc, fields }
}

fn field(field: syn::Field) -> Option<Field> {
    let name = field.ident?.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
    let mut key = camel_case(&name);
    let mut may_be_absent = false;
    for tokens in serde_tokens(&field.attrs) {
        if tokens.starts_with("flatten") || tokens == "skip" {
            return None;
        }
        if let Some((_, renamed)) = tokens.split_once("rename = \"") {
            renamed.split('"').next().unwrap_or_default().clone_into(&mut key);
        }
        may_be_absent |= tokens.contains("skip_serializing_if");
    }
    Some(Field { name, key, doc: doc(&field.attrs), ty: field.ty, may_be_absent })
}

/// Returns what stands in each `#[serde(…)]`.
fn serde_tokens(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("serde") => Some(list.tokens.to_string()),
        _ => None,
    })
}

/// Parses `#[doc…] pub enum Name { #[doc…] Variant = "wire", … }`.
fn open_enum(tokens: TokenStream) -> Result<OpenEnum, String> {
    let mut docs = Vec::new();
    let mut name = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) if name.is_none() => docs.extend(doc_text(group.stream())),
            TokenTree::Ident(ident) => name = Some(ident.to_string()),
            TokenTree::Group(group) => {
                let name = name.ok_or("open_enum! without a name")?;
                let variants = entries(group.stream());
                let variants = variants.into_iter().map(|Entry { name, wire, doc, .. }| Variant { name, wire, doc });
                return Ok(OpenEnum { name, doc: join(&docs), variants: variants.collect() });
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    Err("open_enum! without values".to_owned())
}

/// Parses `#[doc…] Name = "wire", class: "NameError", hint: …;`. Without a class it is the name and `Error`.
fn error_kinds(tokens: TokenStream) -> Vec<ErrorKind> {
    let kinds = entries(tokens).into_iter().map(|Entry { name, wire, class, doc }| {
        let class = class.unwrap_or_else(|| format!("{name}Error"));
        ErrorKind { name, wire, class, doc }
    });
    kinds.collect()
}

/// One entry of a declaring macro.
struct Entry {
    name: String,
    wire: String,
    class: Option<String>,
    doc: String,
}

/// Parses a sequence of `#[doc…] Name = "wire"`, each with `label: value` pairs after it.
fn entries(tokens: TokenStream) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let (mut docs, mut name, mut sign) = (Vec::new(), String::new(), ' ');
    for token in tokens {
        match token {
            TokenTree::Group(group) => docs.extend(doc_text(group.stream())),
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Punct(punct) => sign = punct.as_char(),
            TokenTree::Literal(literal) => {
                let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) else { continue };
                if sign == '=' {
                    let (name, doc) = (std::mem::take(&mut name), join(&docs));
                    found.push(Entry { name, wire: text.value(), class: None, doc });
                    docs.clear();
                } else if let (':', "class", Some(entry)) = (sign, name.as_str(), found.last_mut()) {
                    entry.class = Some(text.value());
                }
            }
        }
    }
    found
}

/// Returns the text of `doc = "…"`.
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
