//! `#[derive(FromJson)]`, for the crate `uphunt` and its bindings.
//!
//! serde's `Deserialize` is written out anew for every format and every way into it, which costs WebAssembly most of its
//! size. This derive reads the same declarations, serde's own attributes among them, and writes one short function a
//! model (`docs/decisions/013-npm.md`).

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Expr, ExprLit, Field, Fields, Lit, Meta, Token, punctuated::Punctuated};

/// Writes `FromJson` for a struct by what serde's attributes say: `rename_all = "camelCase"`, `default`, `flatten` on the
/// last field, `transparent`, `deny_unknown_fields`, and `deserialize_with` one of the core's own functions.
#[proc_macro_derive(FromJson, attributes(serde))]
pub fn from_json(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &DeriveInput) -> syn::Result<Tokens> {
    let refuse = || syn::Error::new_spanned(&input.ident, "FromJson is for structs with named fields");
    let Data::Struct(data) = &input.data else { return Err(refuse()) };
    let name = &input.ident;
    let container = serde(&input.attrs)?;
    let read = if has(&container, "transparent") {
        let Some(field) = data.fields.iter().next() else { return Err(refuse()) };
        let member = field.ident.as_ref().map_or_else(|| quote!(0), |ident| quote!(#ident));
        quote!(Ok(Self { #member: ::uphunt::model::FromJson::from_json(value)? }))
    } else {
        let Fields::Named(fields) = &data.fields else { return Err(refuse()) };
        let fields = fields.named.iter().map(|field| member(field, &container)).collect::<syn::Result<Vec<_>>>()?;
        let end = has(&container, "deny_unknown_fields").then(|| quote!(fields.end()?;));
        quote! {
            let mut fields = ::uphunt::model::Fields::of(value)?;
            let read = Self { #(#fields,)* };
            #end
            Ok(read)
        }
    };
    Ok(quote! {
        impl ::uphunt::model::FromJson for #name {
            fn from_json(value: ::uphunt::model::JsonValue) -> Result<Self, ::uphunt::model::Misfit> {
                #read
            }
        }
    })
}

fn member(field: &Field, container: &[Meta]) -> syn::Result<Tokens> {
    let attributes = serde(&field.attrs)?;
    let Some(ident) = &field.ident else { return Err(syn::Error::new_spanned(field, "it has no name")) };
    if has(&attributes, "flatten") {
        return Ok(quote!(#ident: fields.rest()));
    }
    let name = ident.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    let name =
        if text(container, "rename_all").as_deref() == Some("camelCase") { camel(name) } else { name.to_owned() };
    Ok(match text(&attributes, "deserialize_with") {
        Some(path) => {
            let function = path.rsplit("::").next().unwrap_or(&path);
            let read = format_ident!("{function}");
            quote!(#ident: fields.with(#name, ::uphunt::model::lenient::#read)?)
        }
        None if has(&attributes, "default") || has(container, "default") => quote!(#ident: fields.or_default(#name)?),
        None => quote!(#ident: fields.take(#name)?),
    })
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
