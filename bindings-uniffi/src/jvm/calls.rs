//! A function a method, that begins it.

use std::slice;
use std::sync::Arc;

use uniffi::{Handle, Lift};

use super::existing;
use crate::{NativeAppliedJobs, NativeClient, NativeWait, UniFfiTag};

/// Functions that begin a method: they take the driver, the number that the JVM gives the call, the object, and the arguments as
/// UniFFI writes them, one after the other.
macro_rules! beginning {
    ($($name:ident = $object:ident::$method:ident($($argument:ident),*);)*) => {$(
        #[doc = concat!("Begins [`", stringify!($object), "::", stringify!($method), "`].")]
        ///
        /// # Safety
        /// `driver` comes from [`uphunt_driver`](super::uphunt_driver), `object` is the handle of such an object, which the caller
        /// keeps until this returns, and so many bytes may be read at `arguments`.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(driver: u64, call: u64, object: u64, arguments: *const u8, length: i32) {
            // SAFETY: the caller's promise.
            let (driver, object, arguments) = unsafe {
                let object: Arc<$object> = Handle::from_raw_unchecked(object).into_arc_borrowed();
                (existing(driver), object, given(arguments, length))
            };
            #[allow(unused_mut, unused_variables, reason = "some take no arguments")]
            let mut left = arguments;
            $(
                let $argument = match Lift::<UniFfiTag>::try_read(&mut left) {
                    Ok(argument) => argument,
                    Err(error) => return driver.refuse(call, &format!("{error:#}")),
                };
            )*
            driver.begin(call, Box::pin(async move { object.$method($($argument),*).await }));
        }
    )*};
}

beginning! {
    uphunt_nativeappliedjobs_next = NativeAppliedJobs::next();
    uphunt_nativeclient_applied_jobs = NativeClient::applied_jobs(limit, offset, status);
    uphunt_nativeclient_apply = NativeClient::apply(request);
    uphunt_nativeclient_check_setup = NativeClient::check_setup();
    uphunt_nativeclient_confirm = NativeClient::confirm(event);
    uphunt_nativeclient_freelancers = NativeClient::freelancers();
    uphunt_nativeclient_generate_proposal = NativeClient::generate_proposal(request);
    uphunt_nativeclient_get_client_jobs = NativeClient::get_client_jobs(company_id);
    uphunt_nativeclient_get_job = NativeClient::get_job(cipher);
    uphunt_nativeclient_request = NativeClient::request(method, path, query, json);
    uphunt_nativeclient_status = NativeClient::status(reference);
    uphunt_nativewait_next = NativeWait::next();
}

/// # Safety
/// So many bytes may be read there, until this function's caller returns.
unsafe fn given<'a>(arguments: *const u8, length: i32) -> &'a [u8] {
    match usize::try_from(length) {
        // SAFETY: the caller's promise.
        Ok(length) if length > 0 => unsafe { slice::from_raw_parts(arguments, length) },
        // An empty array may have no address.
        _ => &[],
    }
}
