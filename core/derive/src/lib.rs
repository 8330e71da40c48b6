//! `#[derive(FromJson, ToJson)]`, for the crate `uphunt` and its bindings.
//!
//! serde's `Deserialize` is written out anew for every format and every way into it, which costs WebAssembly most of its
//! size. This derive reads the same declarations, serde's own attributes among them, and writes one short function a
//! model (`docs/decisions/013-npm.md`).

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{format_ident, quote};
use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, Field, Fields, Lit, LitStr, Meta, Token, punctuated::Punctuated,
};

/// Writes `FromJson` for a struct by what serde's attributes say: `rename_all = "camelCase"`, `default`, `flatten` on the
/// last field, `transparent`, `deny_unknown_fields`, and `deserialize_with` one of the core's own functions. With
/// `#[from_json("jobs", "data")]` the first field is a list that may have any of these names, or be the whole document.
#[proc_macro_derive(FromJson, attributes(serde, from_json))]
pub fn from_json(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &DeriveInput) -> syn::Result<Tokens> {
    let refuse = || syn::Error::new_spanned(&input.ident, "FromJson is for structs with named fields");
    let Data::Struct(data) = &input.data else { return Err(refuse()) };
    let name = &input.ident;
    let container = serde(&input.attrs)?;
    if has(&container, "transparent") {
        let Some(field) = data.fields.iter().next() else { return Err(refuse()) };
        let member = field.ident.as_ref().map_or_else(|| quote!(0), |ident| quote!(#ident));
        let inner = &field.ty;
        return Ok(quote! {
            impl ::uphunt::model::FromJson for #name {
                const SHAPE: ::uphunt::model::shape::Shape = <#inner as ::uphunt::model::FromJson>::SHAPE;

                fn of_fitting(value: ::uphunt::model::JsonValue) -> Self {
                    Self { #member: ::uphunt::model::FromJson::of_fitting(value) }
                }
            }
        });
    }
    let Fields::Named(fields) = &data.fields else { return Err(refuse()) };
    let members = fields.named.iter().map(|field| Member::of(field, &container)).collect::<syn::Result<Vec<_>>>()?;
    let (table, reads) = (members.iter().map(|member| &member.entry), members.iter().map(|member| &member.read));
    let names = input.attrs.iter().find(|attribute| attribute.path().is_ident("from_json"));
    let shape = match names {
        Some(names) => {
            let names = names.parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated)?;
            quote!(Listing(&[#names], FIELDS))
        }
        None if has(&container, "deny_unknown_fields") => quote!(Closed(FIELDS)),
        None => quote!(Model(FIELDS)),
    };
    Ok(quote! {
        const _: () = {
            const FIELDS: &[::uphunt::model::shape::Field] = &[#(#table)*];

            impl ::uphunt::model::FromJson for #name {
                const SHAPE: ::uphunt::model::shape::Shape = ::uphunt::model::shape::Shape::#shape;

                fn of_fitting(value: ::uphunt::model::JsonValue) -> Self {
                    let mut fields = ::uphunt::model::Fields::of(value);
                    Self { #(#reads,)* }
                }
            }
        };
    })
}

/// A field: its entry in the table, and how it is taken out of a value that fits.
struct Member {
    entry: Tokens,
    read: Tokens,
}

impl Member {
    fn of(field: &Field, container: &[Meta]) -> syn::Result<Self> {
        let attributes = serde(&field.attrs)?;
        let Some(ident) = &field.ident else { return Err(syn::Error::new_spanned(field, "it has no name")) };
        if has(&attributes, "flatten") {
            return Ok(Self { entry: Tokens::new(), read: quote!(#ident: fields.rest(FIELDS)) });
        }
        let name = json_name(ident, container);
        let kind = &field.ty;
        let whole = quote!(<#kind as ::uphunt::model::FromJson>::SHAPE);
        let function = text(&attributes, "deserialize_with");
        let shape = match function.as_deref().and_then(|path| path.rsplit("::").next()) {
            Some("list") => quote!(::uphunt::model::shape::Shape::OrEmpty(&#whole)),
            Some(function) => {
                let constant = format_ident!("{}", function.to_uppercase());
                quote!(::uphunt::model::lenient::#constant)
            }
            None => whole,
        };
        let optional = has(&attributes, "default") || has(container, "default");
        Ok(Self {
            entry: quote!(::uphunt::model::shape::Field { name: #name, optional: #optional, shape: &#shape },),
            read: quote!(#ident: fields.take(#name)),
        })
    }
}

/// Writes `ToJson` for a struct by what serde's attributes say: `rename_all = "camelCase"`, `skip_serializing_if` (of what is
/// `None` or `null`), and `flatten`.
#[proc_macro_derive(ToJson, attributes(serde))]
pub fn to_json(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    expand_to_json(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand_to_json(input: &DeriveInput) -> syn::Result<Tokens> {
    let Data::Struct(syn::DataStruct { fields: Fields::Named(fields), .. }) = &input.data else {
        return Err(syn::Error::new_spanned(&input.ident, "ToJson is for structs with named fields"));
    };
    let name = &input.ident;
    let container = serde(&input.attrs)?;
    let mut writes = Tokens::new();
    for field in &fields.named {
        let attributes = serde(&field.attrs)?;
        let Some(ident) = &field.ident else { continue };
        let name = json_name(ident, &container);
        writes.extend(if has(&attributes, "flatten") {
            quote!(object.rest(&self.#ident);)
        } else if has(&attributes, "skip_serializing_if") {
            quote!(object.given(#name, &self.#ident);)
        } else {
            quote!(object.field(#name, &self.#ident);)
        });
    }
    Ok(quote! {
        impl ::uphunt::json::write::ToJson for #name {
            fn write(&self, out: &mut String) {
                let mut object = ::uphunt::json::write::Object::begin(out);
                #writes
                object.end();
            }
        }
    })
}

/// What a field is called in JSON.
fn json_name(ident: &syn::Ident, container: &[Meta]) -> String {
    let name = ident.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    if text(container, "rename_all").as_deref() == Some("camelCase") { camel(name) } else { name.to_owned() }
}

fn serde(attributes: &[Attribute]) -> syn::Result<Vec<Meta>> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        all.extend(attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?);
    }
    Ok(all)
}

fn has(attributes: &[Meta], name: &str) -> bool {
    attributes.iter().any(|meta| meta.path().is_ident(name))
}

fn text(attributes: &[Meta], name: &str) -> Option<String> {
    attributes.iter().find_map(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident(name) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    })
}

fn camel(name: &str) -> String {
    let mut upper = false;
    let mut spelt = String::new();
    for letter in name.chars() {
        match letter {
            '_' => upper = true,
            letter if std::mem::take(&mut upper) => spelt.extend(letter.to_uppercase()),
            letter => spelt.push(letter),
        }
    }
    spelt
}
