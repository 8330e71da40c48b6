//! A function a method, that begins it.

use std::slice;
use std::sync::Arc;

use uniffi::{Handle, Lift, Lower};

use super::crew::Crew;
use super::driver::Work;
use super::outcome::Outcome;
use crate::{NativeAppliedJobs, NativeClient, NativeWait, UniFfiTag};

/// Functions that begin a method: they take the number that the language gives the call, the object, and the arguments as UniFFI
/// writes them, one after the other.
///
/// They give 0: the outcome is told later, or, to Swift, was told already. To a JVM they may give more than 0: so many bytes of outcome stand where
/// the arguments stood.
macro_rules! beginning {
    ($($name:ident = $object:ident::$method:ident($($argument:ident),*);)*) => {$(
        #[doc = concat!("Begins [`", stringify!($object), "::", stringify!($method), "`].")]
        ///
        /// # Safety
        /// `object` is the handle of such an object, which the caller keeps until this returns; `arguments` is room for so many bytes, of
        /// which so many are arguments, and nobody else's meanwhile.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(call: u64, object: u64, arguments: *mut u8, length: i32, capacity: i32) -> i32 {
            // SAFETY: the caller's promise.
            let (object, room) = unsafe {
                let object: Arc<$object> = Handle::from_raw_unchecked(object).into_arc_borrowed();
                (object, given(arguments, capacity))
            };
            #[allow(unused_mut, unused_variables, reason = "some take no arguments")]
            let mut left = &room[..usize::try_from(length).unwrap_or_default().min(room.len())];
            $(
                let $argument = match Lift::<UniFfiTag>::try_read(&mut left) {
                    Ok(argument) => argument,
                    Err(error) => return refused(call, &format!("{error:#}"), room),
                };
            )*
            begun(call, Box::pin(async move { object.$method($($argument),*).await }), room)
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

/// Begins a call, and tells of it if it has ended already.
fn begun<T: Lower<UniFfiTag> + 'static>(call: u64, work: Work<T>, room: &mut [u8]) -> i32 {
    match Crew::get() {
        Ok(crew) => crew.next().begin(call, work).map_or(0, |outcome| ended(outcome, room)),
        Err(error) => refused(call, &error.to_string(), room),
    }
}

fn refused(call: u64, why: &str, room: &mut [u8]) -> i32 {
    ended(Outcome::refused(call, why), room)
}

fn ended(outcome: Outcome, room: &mut [u8]) -> i32 {
    if let Some(told) = Crew::told() {
        outcome.tell(told);
        return 0;
    }
    outcome.write(room).unwrap_or_else(|| {
        // What has no room here comes like that of any other call.
        if let Some(driver) = Crew::driver(0) {
            driver.leave(outcome);
        }
        0
    })
}

/// # Safety
/// It is room for so many bytes, until this function's caller returns.
unsafe fn given<'a>(room: *mut u8, capacity: i32) -> &'a mut [u8] {
    match usize::try_from(capacity) {
        // SAFETY: the caller's promise.
        Ok(capacity) if capacity > 0 => unsafe { slice::from_raw_parts_mut(room, capacity) },
        // An empty array may have no address.
        _ => &mut [],
    }
}
