var P0=class{decode(u=new Uint8Array){let A=Array.from(u,f=>`%${f.toString(16).padStart(2,"0")}`);return decodeURIComponent(A.join(""))}},I0=class{encode(u){let A=encodeURIComponent(u).replace(/%(..)/g,(f,j)=>String.fromCharCode(parseInt(j,16)));return Uint8Array.from(A,f=>f.charCodeAt(0))}},o=globalThis.
TextDecoder??P0,i=globalThis.TextEncoder??I0;function s(b,u){Object.defineProperty(b,"name",{value:u,configurable:!0})}var O0=Symbol.for("uphunt-sdk.error"),j0=class extends Error{#u;constructor(u,A,f=null){let{message:j,hint:r}=u;super(r?`${j.replace(/[^.!?]$/,"$&.")} ${r}`:j,A===void 0?{}:{cause:A}),this.#u=u;let e={...u,application:f,name:new.target.name};for(let[n,x]of Object.entries(e))n!=="message"&&Object.defineProperty(
this,n,{value:x,enumerable:x!==null&&n!=="name"})}get[O0](){return!0}toJSON(){return this.#u}},D0=class extends Error{static{s(this,"NotSentError")}code="UPHUNT_NOT_SENT";name="NotSentError"};var c=class extends j0{static{s(this,"UpHuntError")}},r0=class extends c{static{s(this,"InvalidInputError")}},t0=class extends c{static{s(this,"BadRequestError")}},e0=class extends c{static{s(this,"AuthenticationError")}},n0=class extends c{static{s(this,"OutOfCreditsError")}},x0=class extends c{static{
s(this,"SubscriptionInactiveError")}},s0=class extends c{static{s(this,"NotFoundError")}},a0=class extends c{static{s(this,"AlreadyAppliedError")}},o0=class extends c{static{s(this,"UnprocessableEntityError")}},i0=class extends c{static{s(this,"RateLimitError")}},k0=class extends c{static{s(this,"Se\
rverError")}},c0=class extends c{static{s(this,"ServiceUnavailableError")}},B0=class extends c{static{s(this,"APIConnectionError")}},l0=class extends c{static{s(this,"APITimeoutError")}},d0=class extends c{static{s(this,"DeadlineExceededError")}},G0=class extends c{static{s(this,"UnexpectedResponseE\
rror")}},$0=class extends c{static{s(this,"DecodeError")}},_0=class extends c{static{s(this,"OutcomeUnknownError")}},p0=class extends c{static{s(this,"WaitTimeoutError")}},F0=class extends c{static{s(this,"UnsupportedRuntimeError")}};var Z0={invalid_input:r0,bad_request:t0,unauthorized:e0,out_of_credits:n0,subscription_inactive:x0,not_found:s0,already_applied:a0,unprocessable:o0,rate_limited:i0,server:k0,unavailable:c0,connection:B0,timeout:l0,deadline_exceeded:d0,unexpected_response:G0,decode:$0,outcome_unknown:_0,wait_timeout:p0,
unsupported_runtime:F0};function C({details:b,cause:u},A=null){return new(Z0[b.kind]??c)(b,u,A)}function d(b,u,A){return C({details:H0("invalid_input",u,A,b)})}function H0(b,u,A,f=null){return{kind:b,message:u,hint:A,field:f,attempts:0,application:null}}var z0={Application:["queueId","jobId","processedJobId","applicationStatus","applicationStatusMessage","appliedAt","processedAt","errorMessage"],AppliedJobsPage:["jobs","total","limit","offset"],Submission:["queueId","creditsRemaining","jobId","processedJobId","applicationStatus","recovered"],ClientJobs:[
"companyId","lastSyncedAt","buyer","openJobs","workHistory","archivedCiphers","archivedJobIds"],Freelancers:["freelancers"],Freelancer:["id","name","title","hourlyRate","profileUrl","profiles"],Profile:["profileId","title","hourlyRate","isDefault"],GeneratedProposal:["proposal"],SetupReport:["checks",
"freelancers"],WebhookEvent:["event","deliveryId","deliveredAt","application"]};var Ru=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","ERR_ACCESS_DENIED","UND_ERR_CONNECT_TIMEOUT","UND_MOCK_ERR_MOCK_NOT_MATCHED"]),Mu="UPHUNT_NOT_SENT";async function Y0(b,u,A,f,j,r){let e=0;try{let n=new Promise((W0,v0)=>r.addEventListener("abort",()=>v0(r.reason),{
once:!0})),x={method:u,headers:Nu(f),body:j,redirect:"manual",signal:r,...Qu(A)},w=b??globalThis.fetch,B=await Promise.race([w(A,x),n]);if(typeof B?.arrayBuffer!="function")throw new TypeError("fetch did not return a Response");if(B.type==="opaqueredirect")return{status:e,failure:"redirected",message:"\
the response is a redirect"};e=Number(B.status)|0;let m0={status:e,failure:"too_long",message:"the response is longer than 64 MiB"};if(B.headers.get("content-length")>67108864)return m0;let J0=await Promise.race([Lu(B),n]);if(!J0)return m0;let V0=[];return B.headers.forEach((W0,v0)=>V0.push(`${v0}`,
`${W0}`)),{status:e,headers:V0,body:J0}}catch(n){let{message:x,isNotSent:w}=Ku(n,b?void 0:A);return{status:e,failure:w?"not_sent":"interrupted",message:x,thrown:n}}}async function Lu(b){if(b.headers.get("content-length")&&!b.headers.get("content-encoding")||typeof b.body?.getReader!="function")return new Uint8Array(
await b.arrayBuffer());let A=b.body.getReader(),f=[],j=0;for(let n=await A.read();!n.done;n=await A.read()){if(j+=n.value.length,j>67108864){A.cancel().catch(()=>{});return}f.push(n.value)}let r=new Uint8Array(j),e=0;for(let n of f)r.set(n,e),e+=n.length;return r}var U;function Qu(b){if(!U){U={cache:"\
no-store"};try{globalThis.Request&&new Request(b,U)}catch{U={}}}return U}function Nu(b){let u={};for(let A=0;A<b.length;A+=2)u[b[A]]=b[A+1];return u}function Ku(b,u){try{let A=b?.cause??b,f=A?.code??b?.code,j=`${A?.message||A}`;return{message:typeof f=="string"&&!j.includes(f)?`${j} (${f})`:j,isNotSent:b?.
code===Mu||!!u&&Xu(b,A,f,u)}}catch{return{message:"the request failed",isNotSent:!1}}}function Xu(b,u,A,f){if(b.name==="NotCapable")return!0;if(!Ru.has(A))return!1;let{path:j,hostname:r,port:e}=u.errors?.[0]??u,n=new URL(f);return j!==void 0?j===f:r!==void 0?r===n.hostname:e===void 0||Number(e)===Number(
n.port||(n.protocol==="https:"?443:80))}var l=class{__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,Au.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_cancellation_free(u,0)}cancel(){t.cancellation_cancel(this.__wbg_ptr)}constructor(){let u=t.cancellation_new();return this.__wbg_ptr=u,Au.register(this,this.
__wbg_ptr,this),this}};Symbol.dispose&&(l.prototype[Symbol.dispose]=l.prototype.free);var H=class b{static __wrap(u){let A=Object.create(b.prototype);return A.__wbg_ptr=u,bu.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,bu.unregister(this),u}free(){let u=this.
__destroy_into_raw();t.__wbg_nativebatch_free(u,0)}add(u){let A=t.nativebatch_add(this.__wbg_ptr,u);if(A[1])throw a(A[0])}close(){t.nativebatch_close(this.__wbg_ptr)}finish(u){return F(u,l),t.nativebatch_finish(this.__wbg_ptr,u.__wbg_ptr)}next(u){return F(u,l),t.nativebatch_next(this.__wbg_ptr,u.__wbg_ptr)}onProgress(u){
t.nativebatch_onProgress(this.__wbg_ptr,u)}progress(){let u=t.nativebatch_progress(this.__wbg_ptr);if(u[2])throw a(u[1]);return a(u[0])}settled(u){let A=t.nativebatch_settled(this.__wbg_ptr,u);if(A[1])throw a(A[0])}stop(){t.nativebatch_stop(this.__wbg_ptr)}};Symbol.dispose&&(H.prototype[Symbol.dispose]=
H.prototype.free);var Q=class b{static __wrap(u){let A=Object.create(b.prototype);return A.__wbg_ptr=u,T0.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,T0.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_nativeclient_free(u,0)}appliedJobs(u,A){
F(A,l);let f=t.nativeclient_appliedJobs(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw a(f[1]);return a(f[0])}applyAndWaitMany(u,A){let f=t.nativeclient_applyAndWaitMany(this.__wbg_ptr,u,A);if(f[2])throw a(f[1]);return H.__wrap(f[0])}applyAndWait(u,A,f,j){F(j,l);let r=t.nativeclient_applyAndWait(this.__wbg_ptr,
u,A,_(f)?0:g(f),j.__wbg_ptr);if(r[2])throw a(r[1]);return a(r[0])}applyMany(u,A){let f=t.nativeclient_applyMany(this.__wbg_ptr,u,A);if(f[2])throw a(f[1]);return H.__wrap(f[0])}apply(u,A){F(A,l);let f=t.nativeclient_apply(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw a(f[1]);return a(f[0])}checkSetup(u){
return F(u,l),t.nativeclient_checkSetup(this.__wbg_ptr,u.__wbg_ptr)}confirm(u,A){F(A,l);let f=t.nativeclient_confirm(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw a(f[1]);return a(f[0])}credits(){let u=t.nativeclient_credits(this.__wbg_ptr);if(u[2])throw a(u[1]);return a(u[0])}freelancers(u){return F(
u,l),t.nativeclient_freelancers(this.__wbg_ptr,u.__wbg_ptr)}generateProposal(u,A){F(A,l);let f=t.nativeclient_generateProposal(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw a(f[1]);return a(f[0])}getClientJobs(u,A){F(A,l);let f=y(u,t.__wbindgen_malloc,t.__wbindgen_realloc),j=G;return t.nativeclient_getClientJobs(
this.__wbg_ptr,f,j,A.__wbg_ptr)}getJob(u,A){F(A,l);let f=y(u,t.__wbindgen_malloc,t.__wbindgen_realloc),j=G;return t.nativeclient_getJob(this.__wbg_ptr,f,j,A.__wbg_ptr)}iterAppliedJobs(u){let A=t.nativeclient_iterAppliedJobs(this.__wbg_ptr,u);if(A[2])throw a(A[1]);return W.__wrap(A[0])}constructor(u,A,f){
let j=t.nativeclient_new(u,_(A)?0:g(A),_(f)?0:g(f));if(j[2])throw a(j[1]);return this.__wbg_ptr=j[0],T0.register(this,this.__wbg_ptr,this),this}request(u,A){F(A,l);let f=t.nativeclient_request(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw a(f[1]);return a(f[0])}status(u,A){F(A,l);let f=t.nativeclient_status(
this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw a(f[1]);return a(f[0])}waitMany(u,A){let f=t.nativeclient_waitMany(this.__wbg_ptr,u,A);if(f[2])throw a(f[1]);return H.__wrap(f[0])}wait(u,A,f,j){F(j,l);let r=t.nativeclient_wait(this.__wbg_ptr,u,A,_(f)?0:g(f),j.__wbg_ptr);if(r[2])throw a(r[1]);return a(r[0])}withOptions(u){
let A=t.nativeclient_withOptions(this.__wbg_ptr,u);if(A[2])throw a(A[1]);return b.__wrap(A[0])}};Symbol.dispose&&(Q.prototype[Symbol.dispose]=Q.prototype.free);var N=class{__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,fu.unregister(this),u}free(){let u=this.__destroy_into_raw();t.
__wbg_nativeinbox_free(u,0)}constructor(u){let A=t.nativeinbox_new(u);return this.__wbg_ptr=A,fu.register(this,this.__wbg_ptr,this),this}receive(u,A){let f,j,r,e;try{f=M0(u,t.__wbindgen_malloc),j=G,r=_(A)?0:y(A,t.__wbindgen_malloc,t.__wbindgen_realloc),e=G}catch(x){throw r&&t.__wbindgen_free(r,e*1,1),
f&&t.__wbindgen_free(f,j*1,1),x}let n=t.nativeinbox_receive(this.__wbg_ptr,f,j,r,e);if(n[2])throw a(n[1]);return a(n[0])}release(u){let A=t.nativeinbox_release(this.__wbg_ptr,u);if(A[1])throw a(A[0])}};Symbol.dispose&&(N.prototype[Symbol.dispose]=N.prototype.free);var W=class b{static __wrap(u){let A=Object.
create(b.prototype);return A.__wbg_ptr=u,ju.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,ju.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_nativepages_free(u,0)}nextPage(u){return F(u,l),t.nativepages_nextPage(this.__wbg_ptr,u.__wbg_ptr)}};
Symbol.dispose&&(W.prototype[Symbol.dispose]=W.prototype.free);function tu(b){let u=y(b,t.__wbindgen_malloc,t.__wbindgen_realloc),A=G,f=t.meaning(u,A);if(f[2])throw a(f[1]);return a(f[0])}function eu(b,u){let A,f,j,r;try{A=M0(b,t.__wbindgen_malloc),f=G,j=_(u)?0:y(u,t.__wbindgen_malloc,t.__wbindgen_realloc),
r=G}catch(n){throw j&&t.__wbindgen_free(j,r*1,1),A&&t.__wbindgen_free(A,f*1,1),n}let e=t.parseWebhook(A,f,j,r);if(e[2])throw a(e[1]);return a(e[0])}function nu(b,u){let A,f,j,r;try{A=y(b,t.__wbindgen_malloc,t.__wbindgen_realloc),f=G,j=su(u,t.__wbindgen_malloc),r=G}catch(x){throw j&&(t.__externref_drop_slice(
j,r),t.__wbindgen_free(j,r*4,4)),A&&t.__wbindgen_free(A,f*1,1),x}let e=t.suggest(A,f,j,r),n;return e[0]!==0&&(n=O(e[0],e[1]),t.__wbindgen_free(e[0],e[1]*1,1)),n}function Su(){return{__proto__:null,"./uphunt_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(u,A){return Error(O(u,A))},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(u,A){
let f=A,j=typeof f=="bigint"?f:void 0;$().setBigInt64((u>>>0)+8,_(j)?BigInt(0):j,!0),$().setInt32((u>>>0)+0,!_(j),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(u){let A=u,f=typeof A=="boolean"?A:void 0;return _(f)?16777215:f?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(u,A){
let f=xu(A),j=y(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=G;$().setInt32((u>>>0)+4,r,!0),$().setInt32((u>>>0)+0,j,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(u,A){return u in A},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(u){return typeof u=="bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(u){
return typeof u=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(u){let A=u;return typeof A=="object"&&A!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(u){return typeof u=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(u){return u===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(u,A){
return u===A},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(u,A){return u==A},__wbg___wbindgen_number_get_934b640d0889af78:function(u,A){let f=A,j=typeof f=="number"?f:void 0;$().setFloat64((u>>>0)+8,_(j)?0:j,!0),$().setInt32((u>>>0)+0,!_(j),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(u,A){
let f=A,j=typeof f=="string"?f:void 0;var r=_(j)?0:y(j,t.__wbindgen_malloc,t.__wbindgen_realloc),e=G;$().setInt32((u>>>0)+4,e,!0),$().setInt32((u>>>0)+0,r,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(u,A){throw new Error(O(u,A))},__wbg__wbg_cb_unref_09736879a3f67559:function(u){u._wbg_cb_unref()},
__wbg_abort_f8d1589eb0c65ee2:function(u){u.abort()},__wbg_body_f3a14b4bf5a47abc:function(u,A){let f=A.body;var j=_(f)?0:M0(f,t.__wbindgen_malloc),r=G;$().setInt32((u>>>0)+4,r,!0),$().setInt32((u>>>0)+0,j,!0)},__wbg_call_40b008ba32f73991:function(){return m(function(u,A){return u.call(A)},arguments)},
__wbg_call_a410eb4b59ed5965:function(){return m(function(u,A,f){return u.call(A,f)},arguments)},__wbg_call_fc92fee6137d452d:function(){return m(function(u,A,f,j){return u.call(A,f,j)},arguments)},__wbg_clearTimeout_4436a2d4270d994f:function(u){clearTimeout(u)},__wbg_done_57e08d0be6e30c02:function(u){
return u.done},__wbg_entries_7bb1459bd9b5c2b9:function(u){return Object.entries(u)},__wbg_failure_9e93dcafcf85ca69:function(u,A){let f=A.failure,j=y(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=G;$().setInt32((u>>>0)+4,r,!0),$().setInt32((u>>>0)+0,j,!0)},__wbg_get_635eea311fa1a291:function(){return m(
function(u,A){return Reflect.get(u,A)},arguments)},__wbg_get_d7176cfb76d71114:function(u,A){return u[A>>>0]},__wbg_get_unchecked_e6325ad374eff861:function(u,A){return u[A>>>0]},__wbg_headers_69981e9fca94710c:function(u,A){let f=A.headers,j=su(f,t.__wbindgen_malloc),r=G;$().setInt32((u>>>0)+4,r,!0),$().
setInt32((u>>>0)+0,j,!0)},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(u){let A;try{A=u instanceof ArrayBuffer}catch{A=!1}return A},__wbg_instanceof_Map_0b4fc8b62e73f163:function(u){let A;try{A=u instanceof Map}catch{A=!1}return A},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(u){let A;
try{A=u instanceof Uint8Array}catch{A=!1}return A},__wbg_isArray_bcf1376d0d732d08:function(u){return Array.isArray(u)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(u){return Number.isSafeInteger(u)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(u){
return u.length},__wbg_length_b03a0fabb109b1e9:function(u){return u.length},__wbg_message_8a4cda92248546dc:function(u,A){let f=A.message,j=y(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=G;$().setInt32((u>>>0)+4,r,!0),$().setInt32((u>>>0)+0,j,!0)},__wbg_new_13de428334042d26:function(u){return new Uint8Array(
u)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_5f28518387ad0e34:function(){return m(function(){return new AbortController},arguments)},__wbg_new_7075786089b89c5e:function(){return new Map},__wbg_new_ba40181b3f24ac80:function(u,A){try{var f={a:u,b:A},j=(e,n)=>{let x=f.a;f.a=0;try{
return uu(x,f.b,e,n)}finally{f.a=x}};return new Promise(j)}finally{f.a=0}},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_typed_e09da9dae6ee5935:function(u,A){try{var f={a:u,b:A},j=(e,n)=>{let x=f.a;f.a=0;try{return uu(x,f.b,e,n)}finally{f.a=x}};return new Promise(j)}finally{f.a=
0}},__wbg_next_178c1651c11432b3:function(u){return u.next},__wbg_next_af5ac6a08bb0a717:function(){return m(function(u){return u.next()},arguments)},__wbg_now_463ac581d2fc7ea3:function(){return Date.now()},__wbg_now_e7c6795a7f81e10f:function(u){return u.now()},__wbg_performance_7e4e4494fdc9d07a:function(u){
return u.performance},__wbg_prototypesetcall_13162965d1fe7aa3:function(u,A,f){Uint8Array.prototype.set.call(Uu(u,A),f)},__wbg_push_c9f4893fc209f768:function(u,A){return u.push(A)},__wbg_queueMicrotask_1e8503a8a690f0a3:function(u){return u.queueMicrotask},__wbg_queueMicrotask_4a1a4d8dd332373b:function(u){
queueMicrotask(u)},__wbg_random_df36b90cd78a7d54:function(){return Math.random()},__wbg_resolve_dbf78ab4942478b0:function(u){return Promise.resolve(u)},__wbg_send_0bb7845f7d98a4d7:function(u,A,f,j,r,e,n,x,w){let B;return n!==0&&(B=O(n,x),t.__wbindgen_free(n,x*1,1)),Y0(u,O(A,f),O(j,r),e,B,w)},__wbg_setTimeout_8dfdb0999ad4a0c9:function(){
return m(function(u,A){return setTimeout(u,A)},arguments)},__wbg_set_2793479888329cb6:function(){return m(function(u,A,f){return Reflect.set(u,A,f)},arguments)},__wbg_set_8282f7e0d2d01336:function(u,A,f){return u.set(A,f)},__wbg_set_d2d33b52458e984a:function(u,A,f){u[A>>>0]=f},__wbg_set_e4b9a833d288759a:function(u,A,f){
u[A]=f},__wbg_signal_fac908876f45725d:function(u){return u.signal},__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc:function(){let u=typeof globalThis>"u"?void 0:globalThis;return _(u)?0:g(u)},__wbg_static_accessor_GLOBAL_e4293fb22cbe77da:function(){let u=typeof global>"u"?void 0:global;return _(u)?
0:g(u)},__wbg_static_accessor_SELF_53bb20457401453d:function(){let u=typeof self>"u"?void 0:self;return _(u)?0:g(u)},__wbg_static_accessor_WINDOW_b5e0810bfecb7feb:function(){let u=typeof window>"u"?void 0:window;return _(u)?0:g(u)},__wbg_status_6d9b429a7b0cf6f9:function(u){return u.status},__wbg_then_656f253a5dd7d8ea:function(u,A,f){
return u.then(A,f)},__wbg_then_e3f7f2d365708be8:function(u,A){return u.then(A)},__wbg_thrown_a5386424f3eb1d11:function(u){return u.thrown},__wbg_value_e0f328965e184931:function(u){return u.value},__wbindgen_generic_0000000000000001:function(u,A){return Ju(u,A,Cu)},__wbindgen_generic_0000000000000002:function(u){
return u},__wbindgen_generic_0000000000000003:function(u){return u},__wbindgen_generic_0000000000000004:function(u,A){return O(u,A)},__wbindgen_generic_0000000000000005:function(u){return BigInt.asUintN(64,u)},__wbindgen_init_externref_table:function(){let u=t.__wbindgen_externrefs;u.set(0,void 0),u.
set(1024,void 0),u.set(1025,null),u.set(1026,!0),u.set(1027,!1)}}}}function Cu(b,u,A){let f=t.wasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___wasm_bindgen_aa181eeb6cdb8674___JsValue__core_48032cbd955c9ee8___result__Result_____wasm_bindgen_aa181eeb6cdb8674___JsError___true_(b,u,A);if(f[1])
throw a(f[0])}function uu(b,u,A,f){t.wasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined_______true_(
b,u,A,f)}var Au=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_cancellation_free(b,1)),bu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativebatch_free(b,1)),T0=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativeclient_free(b,1)),fu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativeinbox_free(b,1)),ju=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(b=>t.__wbg_nativepages_free(b,1));function g(b){let u=t.__externref_table_alloc();return t.__wbindgen_externrefs.set(u,b),u}function F(b,u){if(!(b instanceof u))throw new Error(`expected instance of ${u.name}`)}var ru=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(b=>t.__wbindgen_destroy_closure(b.a,b.b));function xu(b){switch(typeof b){case"number":case"boolean":case"undefined":return`${b}`;case"string":return JSON.stringify(b);case"bigint":return`${b}n`;case"symbol":return b.description!==void 0?`Symbol(${b.description})`:"Symbol";case"\
function":return typeof b.name=="string"&&b.name!==""?`Function(${b.name})`:"Function";case"object":{if(b===null)return"null";if(Array.isArray(b))return"["+Array.from(b,xu).join(", ")+"]";if(b instanceof Error)return`${b.name}: ${b.message}
${b.stack}`;let u=toString.call(b),A=/\[object ([^\]]+)\]/.exec(u)?.[1];if(A===void 0)return u;if(A==="Object")try{return"Object("+JSON.stringify(b)+")"}catch{return"Object"}return A}}}function Uu(b,u){return b=b>>>0,L().subarray(b/1,b/1+u)}var D=null;function $(){return(D===null||D.buffer.detached===
!0||D.buffer.detached===void 0&&D.buffer!==t.memory.buffer)&&(D=new DataView(t.memory.buffer)),D}function O(b,u){return b=b>>>0,Wu(L().subarray(b,b+u))}var J=null;function L(){return(J===null||J.byteLength===0)&&(J=new Uint8Array(t.memory.buffer)),J}function m(b,u){try{return b.apply(this,u)}catch(A){
let f=g(A);t.__wbindgen_exn_store(f)}}function _(b){return b==null}function Ju(b,u,A){let f={a:b,b:u,cnt:1},j=(...r)=>{f.cnt++;let e=f.a;f.a=0;try{return A(e,f.b,...r)}finally{f.a=e,j._wbg_cb_unref()}};return j._wbg_cb_unref=()=>{--f.cnt===0&&(t.__wbindgen_destroy_closure(f.a,f.b),f.a=0,ru.unregister(
f))},ru.register(j,f,f),j}function M0(b,u){let A=u(b.length*1,1)>>>0;return L().set(b,A/1),G=b.length,A}function su(b,u){let A=u(b.length*4,4)>>>0;for(let f=0;f<b.length;f++){let j=g(b[f]);$().setUint32(A+4*f,j,!0)}return G=b.length,A}function y(b,u,A){if(A===void 0){let n=V.encode(b),x=u(n.length,1)>>>
0;return L().subarray(x,x+n.length).set(n),G=n.length,x}let f=b.length,j=u(f,1)>>>0,r=L(),e=0;for(;e<f;e++){let n=b.charCodeAt(e);if(n>127)break;r[j+e]=n}if(e!==f){e!==0&&(b=b.slice(e)),j=A(j,f,f=e+b.length*3,1)>>>0;let n=L().subarray(j+e,j+f),x=V.encodeInto(b,n);e+=x.written,j=A(j,f,e,1)>>>0}return G=
e,j}function a(b){let u=t.__wbindgen_externrefs.get(b);return t.__externref_table_dealloc(b),u}var E0=new o("utf-8",{ignoreBOM:!0});E0.decode();var Vu=2146435072,R0=0;function Wu(b){return R0+=b.length,R0>=Vu&&(E0=new o("utf-8",{ignoreBOM:!0}),E0.decode(),R0=b.length),E0.decode(b)}var V=new i;"encod\
eInto"in V||(V.encodeInto=function(b,u){let A=V.encode(b);return u.set(A),{read:b.length,written:A.length}});var G=0,Zu,zu,t;function Yu(b,u){return zu=b,t=b.exports,Zu=u,D=null,J=null,t.__wbindgen_start(),t}function au(b){if(t!==void 0)return t;b!==void 0&&(Object.getPrototypeOf(b)===Object.prototype?{module:b}=b:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let u=Su();b instanceof WebAssembly.Module||(b=new WebAssembly.Module(b));let A=new WebAssembly.Instance(
b,u);return Yu(A,b)}var ou=`ĀasmĀĀĀ\x07{\`Ā\`Ā\`Ā\`\`\`Ā\`\`Ā\`\`Ā\`Ā\`~\`o\`\`~Ā\`o\`oo\`Ā\`~Ā\`oĀ\`\`~~Ā\`~Ā\`ĀĀ\`~Ā\`o\`Āo\`~~Ā\`~\`~Ā\`Ā\`oo\`oĀ\`\x07Ā\`|Ā\`~Ā\`~\`~\`~\`oooo\`ooo\`~\`~Ā\`~\
Ā\`~|\`~}\`~~~\`~\`~\`oo\`o\`Ā|\`oo\`~o\`~Ā\`|\`\b~~Ā\`|Ā\`~\`~~Ā\`|Ā\`~~~~Ā\`~\`~~\`~~~\`~|Ā\`|\`oo\`o\`\`o\`ooĀ\`oooĀ\`ooo\`ooooo\`oĀ\`o|o\`	oooo\`o|\`|o\`||\`}}\`|\`~~Ā\`|\
Ā\`\x07~~~Ā\`\x07\`	~~~~~Ā\`	~~~Ā\`~\`\x07~Ā\`~~\`~~Ā\`\x07~~Ā\`~~\`~\`~~~~\`|\`|Ā\`}Ā\`~~~Ā\`~~~\`~|Ā\`\`\`o\`\`\`|\`|Ā\`}Ā\`}\`~Ā\`o\`ooĀ\`~Ā\`~\`~\`o\`oo\
\`o\`\x07~Ā\`~~Ā´N./uphunt_bg.js__wbg_Error_208446807d0d1e30Ā./uphunt_bg.js\x1B__wbg_call_a410eb4b59ed5965Ā'./uphunt_bg.js+__wbg___wbindgen_is_bigint_5fa10641e039d3efĀ\f./uphunt_bg.js$__wbg_isSafeInteger_1a35ba4d31e71d38Ā\f./uphunt_bg.js__wbg_length_b03a0fabb109b1e9Ā\f./uphunt_bg\
.js__wbg_iterator_e4c5e8f68ada7b58Ā./uphunt_bg.js$__wbg___wbindgen_in_3f58a9d3b3a7eed2Ā./uphunt_bg.js%__wbg_instanceof_Map_0b4fc8b62e73f163Ā\f./uphunt_bg.js__wbg_entries_7bb1459bd9b5c2b9Ā./uphunt_bg.js__wbg_new_37eb45aaf5eeb820Ā./uphunt_bg.js__wbg_set_d2d33b52458e984aĀG./uphunt_bg.js__\
wbg_new_7075786089b89c5eĀ./uphunt_bg.js__wbg_new_cd4348290afae586Ā./uphunt_bg.js+__wbg___wbindgen_is_string_fc456fee5d3317deĀ\f./uphunt_bg.js__wbg_set_8282f7e0d2d01336Ā'./uphunt_bg.js__wbg_set_e4b9a833d288759aĀH./uphunt_bg.js__wbg_random_df36b90cd78a7d54Ā3./uphunt_bg.js__wbg_set_27934798\
88329cb6ĀI./uphunt_bg.js __wbg_new_typed_e09da9dae6ee5935Ā./uphunt_bg.js\x1B__wbg_call_fc92fee6137d452dĀJ./uphunt_bg.js\x1B__wbg_next_af5ac6a08bb0a717Ā./uphunt_bg.js\x1B__wbg_done_57e08d0be6e30c02Ā\f./uphunt_bg.js__wbg_value_e0f328965e184931Ā./uphunt_bg.js$__wbg_get_unchecked_e6325ad374eff861Ā4./up\
hunt_bg.js%__wbg_queueMicrotask_1e8503a8a690f0a3Ā./uphunt_bg.js__wbg_resolve_dbf78ab4942478b0Ā./uphunt_bg.js-__wbg_static_accessor_GLOBAL_e4293fb22cbe77daĀ	./uphunt_bg.js2__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fcĀ	./uphunt_bg.js-__wbg_static_accessor_WINDOW_b5e0810bfecb7febĀ	./uphun\
t_bg.js+__wbg_static_accessor_SELF_53bb20457401453dĀ	./uphunt_bg.js\x1B__wbg_then_e3f7f2d365708be8Ā(./uphunt_bg.js%__wbg_queueMicrotask_4a1a4d8dd332373bĀ ./uphunt_bg.js$__wbg__wbg_cb_unref_09736879a3f67559Ā ./uphunt_bg.js__wbg_get_635eea311fa1a291Ā(./uphunt_bg.js\x1B__wbg_next_178c1651c11432b3Ā./u\
phunt_bg.js\x1B__wbg_call_40b008ba32f73991Ā(./uphunt_bg.js__wbg_isArray_bcf1376d0d732d08Ā\f./uphunt_bg.js__wbg_length_186163212ffe79c3Ā\f./uphunt_bg.js'__wbg_prototypesetcall_13162965d1fe7aa3ĀK./uphunt_bg.js0__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36Ā./uphunt_bg.js,__wbg_instanceof_Uint8Arr\
ay_d7aeb0dcb3108feaĀ\f./uphunt_bg.js-__wbg_instanceof_ArrayBuffer_12cdaa4161423e6bĀ\f./uphunt_bg.js__wbg_new_13de428334042d26Ā./uphunt_bg.js__wbg_get_d7176cfb76d71114Ā4./uphunt_bg.js__wbg_new_ba40181b3f24ac80Ā./uphunt_bg.js!__wbg_setTimeout_8dfdb0999ad4a0c9ĀL./uphunt_bg.js#__wbg_clearTimeou\
t_4436a2d4270d994fĀ ./uphunt_bg.js__wbg_now_463ac581d2fc7ea3Ā3./uphunt_bg.js__wbg_new_5f28518387ad0e34Ā./uphunt_bg.js__wbg_signal_fac908876f45725dĀ./uphunt_bg.js\x1B__wbg_push_c9f4893fc209f768Ā./uphunt_bg.js\x1B__wbg_send_0bb7845f7d98a4d7ĀM./uphunt_bg.js__wbg_status_6d9b429a7b0cf6f9Ā\f./uphun\
t_bg.js\x1B__wbg_body_f3a14b4bf5a47abcĀ./uphunt_bg.js__wbg_headers_69981e9fca94710cĀ./uphunt_bg.js__wbg_failure_9e93dcafcf85ca69Ā./uphunt_bg.js__wbg_thrown_a5386424f3eb1d11Ā./uphunt_bg.js__wbg_message_8a4cda92248546dcĀ./uphunt_bg.js\x1B__wbg_then_656f253a5dd7d8eaĀ'./uphunt_bg.js__wbg_abort\
_f8d1589eb0c65ee2Ā ./uphunt_bg.js,__wbg___wbindgen_string_get_7ce8eee7fd327545Ā./uphunt_bg.js'__wbg___wbindgen_throw_4c88d8bf264fd984ĀĀ./uphunt_bg.js,__wbg___wbindgen_number_get_934b640d0889af78Ā./uphunt_bg.js*__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039Ā./uphunt_bg.js+__wbg___wbindgen_is_obje\
ct_8b968c3ab8e96595Ā\f./uphunt_bg.js-__wbg___wbindgen_boolean_get_4f1baf9a00be3c74Ā\f./uphunt_bg.js-__wbg___wbindgen_is_function_741ff2bb612836f5Ā\f./uphunt_bg.js.__wbg___wbindgen_is_undefined_be5b34249ff1fc15Ā\f./uphunt_bg.js3__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedefĀ./uphunt_bg.js.__wb\
g___wbindgen_debug_string_f249a2a76caa9a55Ā./uphunt_bg.js"__wbg_performance_7e4e4494fdc9d07aĀ./uphunt_bg.js__wbg_now_e7c6795a7f81e10fĀN./uphunt_bg.js__wbindgen_init_externref_tableĀ./uphunt_bg.js#__wbindgen_generic_0000000000000001Ā./uphunt_bg.js#__wbindgen_generic_0000000000000002ĀO./up\
hunt_bg.js#__wbindgen_generic_0000000000000003Ā5./uphunt_bg.js#__wbindgen_generic_0000000000000004Ā./uphunt_bg.js#__wbindgen_generic_0000000000000005Ā5¨¦ĀĀ\x07Ā\x07ĀĀ\x07Ā\x07ĀĀĀ7\x07ĀĀ\x07ĀĀĀ8ĀĀĀĀĀ\x07\x07ĀPQĀ\x07Ā\x1B\bĀĀĀ9RĀĀĀĀĀ\x07Ā\x07\x07\bĀĀĀĀĀĀ!\bĀĀ\b\
\x1BĀ\x07ĀĀĀĀĀĀĀĀĀĀĀSĀĀĀ\x07"ĀĀĀĀ!ĀĀ##7ĀĀ\x07Ā\x1BĀTĀĀ\bĀĀĀĀĀĀĀĀĀ\r)U*VĀĀĀ\r\rĀ8\x07ĀĀĀW	ĀĀXĀĀĀĀ\bĀĀĀY	ĀĀĀĀĀ+Ā:Ā\x07)Z$ĀĀĀ\rĀĀĀĀĀĀĀĀĀĀĀ"%%%[)ĀĀĀ,-Ā+ĀĀĀĀ\\ĀĀĀĀĀĀĀĀ	Ā\bĀĀĀĀĀ!\x07,-Ā\bĀĀ\x07\b\
ĀĀ\bĀ!]\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀ^\rĀĀĀ\x07\x07ĀĀ_ĀĀ\x07Ā\r;Ā.Ā<ĀĀĀ\bĀĀĀ\bĀ%ĀĀĀĀĀ\vĀ/Ā\bĀ\b=>Ā\bĀĀ??\x07\x07>\`ĀĀĀĀĀĀ.Ā*ĀĀ#\bĀa\x07\r\x07@ĀĀĀĀĀ\x07Ā$$@ĀĀ.ĀĀĀĀĀĀ\x07bc*\rĀ/ĀĀĀĀ\
ĀĀ\bĀĀĀĀ-ĀĀ,ĀĀdAĀ	/Ā\x1B\x1BeĀĀĀĀĀ\x07ĀĀĀ\bĀ\x07"<\x07\x07ĀĀĀĀ"fĀĀĀĀĀĀĀ\bĀĀ0ĀĀĀ\b6ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ#Ā\x07ĀĀ&ĀĀĀĀĀĀĀ	ĀĀĀ\v\v\vĀĀĀĀĀĀ\
ĀĀĀ\x07\r\vĀĀĀĀĀĀĀĀ=ĀĀĀĀ\v\v$ĀĀ&ĀĀĀ\bĀ	ĀĀĀĀ\bBĀĀĀgCCĀĀĀĀĀĀĀĀĀĀĀhĀĀ;Ā\rĀĀĀĀĀ\v\v\vĀ11i1Ā9Ā\b+\v\vjkDD\bĀlmno:pĀĀĀĀ\vEEqĀĀĀĀĀĀ222ĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07\b\b\
ĀĀĀĀ		ĀĀĀĀĀĀĀĀ				Ā		rAĀĀ\bĀ\x07ĀĀĀĀĀ\bĀFFĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀB&&ĀĀĀĀ\bĀ		ĀĀĀ\
Ā\bĀĀĀ			ĀsĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ	ĀĀĀĀ0\vĀ\rtu\r\b\x07\x07vwxyz\vpýýoĀ\bĀAÀĀ\vĀA°ÃĀ\vĀAàÃĀ\v\x078memoryĀ__wbg_cancellation_freeĀ±\b__wbg_nativebatch_freeĀ²\b\
__wbg_nativeclient_freeĀ³\b__wbg_nativeinbox_freeĀ´\b__wbg_nativepages_freeĀµ\bcancellation_cancelĀcancellation_newĀà\x07meaningĀ
nativebatch_addĀÌ
nativebatch_closeĀönativebatch_finishĀË\rnativebatch_nextĀÌ\rnativebatch_onProgressĀÍ\rnativebatch_progressĀ®
nativebatch_settledĀÍ
nativebatch_stopĀ÷nativeclient_appliedJobsĀø	nativeclient_applyĀü	nativeclient_applyAndWaitĀÂ	nativeclient_applyAndWaitManyĀú	nativeclient_applyManyĀ÷	nativeclient_checkSetupĀÎ\rnativeclient_confirmĀþ	nativeclient_creditsĀ¯
nativeclient_freelancersĀÏ\rnativeclient_generateProposalĀù	nativeclient_getClientJobsĀ¹\fnativeclient_getJobĀº\fnativeclient_iterAppliedJobsĀ
nativeclient_newĀû	nativeclient_requestĀÿ	nativeclient_statusĀý	nativeclient_waitĀÃ	nativeclient_waitManyĀ
nativeclient_withOptionsĀ
nativeinbox_newĀÅnativeinbox_receiveĀÁ	nativeinbox_releaseĀË
nativepages_nextPageĀÐ\r\fparseWebhookĀÚ	\x07suggestĀ
__abort_handler__instance_terminatedÎwasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cd\
b8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined_______true_Ā³\vÂwasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___wasm_bindgen_aa181eeb6cdb8674___JsValue__core_48032cbd955c9ee8___result__Result_____wasm_bindgen_aa181eeb6cdb8674___JsError___true_Ā°
__wbindgen_mallocĀú\b__wbindgen_reallocĀ£	__wbindgen_freeĀÇ\r__wbindgen_exn_storeĀ\r__externref_table_allocĀã__wbindgen_externrefs__externref_drop_sliceĀØ	__wbindgen_destroy_closureĀÙ	__externref_table_deallocĀý__wbindgen_startĀH	ðĀA\vüÑ\r»Ô\rë\x07®\fÝÿ\rò
ý\rÈKMÊJ¤\fª«¥Ø\f¨¹	L\vË«©\rý
	À	°\rÓÀI¬®
Ä	á

®®
å	å	
¢
å	å	£
®Ä¡
¤
Ä¿
®Ä®®Ä®®® 

®å	å	á
®ÿÖ\vº¨\fÕ
ê\b¢¯²ñ\b	Ð\b		Ñ\bï	ª


ò	ó	Ô\b¬\v\bÃ\bÃ\b¹ç½	¦\bü
û
¯\f«òºÌ	Å\fØÝ\r	ÑÎ××ÐûØÊÙÒ½õ
ì\fÍ	Æ´ÚÜ	Á\vcÂ\vÃ\vSÄ\v]Æ\v¨²hÇ\vóÉ\v~Ê\vÜË\vÛÌ\v®Í\vôÎ\vÄÏ\vZ \fÛ\r¸ê\fë\fÚ\f÷\fô\fò\fó\fì\fÙ\fß\fà\fá\fâ\fã\fä\få\fæ\fé\fí\fî\fï\fð\fñ\fÚ\fê\fë\fÛ\fÜ\fÝ\fÞ\fç\fè\fØÏÏÑÖ××ÐØÊÙÒ½ø
ù\r


ß	ß	
°	±	¦ìÏä\bå\b¼²°\rìÙ\v¡ã	Ô×à\rÌÊ\x07ä\rÚ³	á\râ\r÷
\vâ	Þ\rß\rØ\v\b«þÍêæ	¥
¼\b¥ç	­\r¦§«\f­\fª\f¬\fÁè\bØ©
Ù\fÔ\r§\f¾õ\fë\r×¬ù­Ý°\fæ\r©\fÐÏ­´\r³\fä\v³
û\f¿	Ò	·¶ù\fü\fú\fÿ\fü\f\rÚ\fù\fý\fû\f²\r±\r\f\r¼	¾\rë\r×§\fö\x07|±³\rÃ\rô	N\vVÊ
Ãê\v»º\f\f\r\r\rø\f\vÑ	\vò\b\rÒ\b¨\bÓ\b©\büp¯\vì
Ú\x07é¸Û\fH
¦ü3~#ĀAÐ\fk"$Ā@@@@ Ā-ĀìAkĀ\v ĀAà\x07j"\r ĀAà\x07ü
ĀĀ Ā(¨" (Ā"Aj6Ā AĀH\r Ā 6è AÐj"Ð )Ð!5 Ā (Ø6È Ā 57À  ĀA	j ĀA \bjÔ ĀAè	j"x  AØü
ĀĀ  Ā(¨A\bjà	@ )àBR\rĀ  )ð7°\x07  )è7¨\x07AÃĀ(ĀAK\rĀA¤ÃĀ¤\vAÿq"E\rĀA¤ÃĀ(Ā óE\rĀ A6È\b A6À\bA¤ÃĀ(Ā! A ÂĀ6Ü
 AäÂĀ6Ô
  Aj6Ì\b A6\f AìÂÂĀ6\f  AÐ
j6Ä\b  A¨\x07j6Ø
  A\fj6Ð
  AÀ\bjì\v AÐjÕ\f Ā( ! Ā(¤! ĀB7  Ā( ĀAĀ6  At"j !@ @ (!\x07 (Ā! Ā-ĀºAG@ Ā(¨"
-ĀHAF\r 
AĀ:ĀH 
 
)B}7\v A\bj! Ā(¨  \x07þ A\bk!\f\v\vAĀÔ	 ï\r Ā(! Ā(! ĀB7 Ā(! ĀAĀ6   Al"j"\x076Ü
  6Ø
  6Ð
 Aj! AÔj!\b@@   ("AG\r  \x07\v6Ô
 AÐ
j\v\f\v \b )\b7Ā \b (6\b  6Ð \r (Ā AÐjÜ Ak! Aj! Aj!\fĀ\vĀ\v ĀAÀj! ĀAàj!\x1B@@ Ā-ĀàAkĀ\v Ā(Ì!A\f\v Ā)À!; Ā(Ø!A\f\vAĀ\v!@@@@@ Ā\v Ā(¨"-Ā(AF\r AĀ:Ā( Ā(¨"\x07-ĀHAF\r ĀAà\x07j! )0!; \x07AĀ:ĀH \x07(¬! \x07(°! \x07B7¬ \x07(!	 \x07( ! \x07B7 \x07(¤!\b \x07(¨!\
 \x07BĀ7¤ \x07-Ā´!   Al"j"\x076Ü  6Ø  6Ð Aj!\v Aü\vj!\r@@@@@   ("AG\r \v \x07\v6Ô AÐj\v  	6\f  6\f   \bAlj"6\f ĀA j!\x1B ĀAj!\x07 ĀAð\rj! ĀAÈ
j! ĀAè	j!& Aàj!\v AÔ
j! AÜj! A\bj!
 A\bj!\r Aø\x07j!	 A°\x07j!\b@@@   G Aj! )Ā"5BR\r  \v6\f A\fjó
 Aq\r\f\x07\v  57¨\x07 \b A\bjAü
ĀĀ@@@A\x07 (´\b"Axs AĀN\x1B"E A\x07Fr\rĀ@@ (ø\x07AxF\rĀ Aj  (ü\x07 (\bâ (AG\rĀ (\f\v  \r6ĀAĀ! AĀ6ì AĀ6ä  
6à@ Aj"A\fF\rAĀ!  j(Ā"(ĀAxG@  Aj(Ā A\bj(Āø A6Ð
 AÀ\bj" AÐ
jÏ  æ\x07! (Ä\b (È\bî\r (Ô
 (Ø
î\r\v ! E\rĀ\v (Ā\v! Ā(° Ā(´ ­E\rĀ   Aø	j &  A¨\x07j"Ì ±\x07\f\v AÐj 	Û
 (Ð"AxF\rĀ Ā(AÎĀI\r  (Ôî\r\v AĀ6
 B7ø	 A¨\x07j±\x07\f\v  )Ô"57
  6
 AÐ
j A¨\x07jAü
ĀĀ Ā)  Ā)¨ 5§ 5B §÷!7  A
j6À\b Ā(E@@#ĀAàĀk"\f$Ā \f \x1B6 \x07(\f \f \fAj6 Aj"@@ \x07(" AjAvA\x07l A\bI\x1B"Av I@ \fA@k \x07AjA¨ Aj"   K\x1Bá \f(D" \f(@"E\r \f \f)L"970 \f \f)T78 \f \f(H6, \f 6( \f 6$ \x07(Ā")Ā!5 \x07(\f! \f 6P \f 6L \fAĀ6H \f 5BB À7@ 9§! \fA0j! \f(4!@ @@ \fAj \fA@kÙ\x07 \f(AqE\
@ \f \f(P"A\bj6P \f \f(HA\bj6H \f )\bBB À7@\f\v\v \f(! \f \f(LAk"6L \fA\bj   \fA j \x07  \f(Hj"Ð\b¸\x07  \f(\bAsA¨lj \x07(Ā AsA¨ljA¨ü
ĀĀ\f\v\v \f \x07(\f"6< \f \f(8 k68 \x07 © \fA$j\v\f\v \x07 \fA jAÛĀA¨¾\vAĀ\v \fAàĀj$Ā\f\vĀ\v\v  \x076Ô  AÀ\bj6Ð Aj Ā( Ā( 7 AÐj"AîĀÄ (" Ā(" AØ~lj ("Aq\x1B!@ AF@  ( 
6Ø  )
7Ð \v AÐ
jAü
ĀĀ \x07   j-ĀĀ 7§AvÐ\x07 \x07(Ā AØ~ljA¨k A¨ü
ĀĀ B7À\b\f\v AÀ\bj Ak"Aü
ĀĀ  AÐ
jAü
ĀĀ (
 (
î\r\v AÀ\bjÀ\f AĀ6
 B7ø	\v  Aø	j· !\f\v\v A6\f A¤ÂÂĀ6\f Ā-Ā»AF\r ĀA:Ā» Ā(ì Ā(¸rE\rA¤ÂÂĀ!A!AÃĀ(ĀAK\rAÃĀ¤\vAÿq"E\rAÃĀ(Ā ó\r\f\v \r )\b7Ā \r (6\b  6ø\v  (Ā Aø\vjÜ Ak! \vAj!\v Aj!\f\v\v A6Ø
 A6Ð
AÃĀ(Ā! AôÂĀ6Ü AäÂĀ6Ô  Aj6Ü
 A)6Ä\b AÐÂĀ6À\b  AÐj6Ô
  A\fj6Ø  AÀ\bj6Ð  AÐ
jì (\f! (\f!\v AØ
j  ø Ā(¨"-ĀH A:ĀH BĀ7Ð  )Ð
7Ø  )Ø
7à  (à
6è AĀ:Āü AĀ6ø Ax6ìAF\r A j AÐjÁ
 AĀ:ĀH\v@ Ā(ð\b"AëÜF\rĀ Ā)è\b!5 AÐj" Ā)À Ā(Èî (Ø O )Ð"6 5Z 5 6Q\x1BE\rĀ A#6\f A¹ÂÂĀ6\f Ā-Ā»AF\rĀ ĀA:Ā» Ā(ì Ā(¸rE\rĀA¹ÂÂĀ!A#!@AÃĀ(ĀAK\rĀAÃĀ¤\vAÿq"E\rĀAÃĀ(Ā óE\rĀ A6Ø
 A6Ð
AÃĀ(Ā! AôÂĀ6Ü AäÂĀ6Ô  Aj6Ü
 A)6Ä\b AÐÂĀ6À\b  6Ô
  A\fj6Ø  AÀ\bj6Ð  AÐ
jì (\f! (\f!\v AØ
j  ø Ā(¨"-ĀH A:ĀH BĀ7Ð  )Ð
7Ø  )Ø
7à  (à
6è A:Āü AĀ6ø Ax6ìAF\r A j AÐjÁ
 AĀ:ĀH\v AÐj"\x07 Ā)Ð\r Ā(Ø\rî )Ð!5  (Ø6È\b  57À\b  6\f Ā(À\r! Ā(È\r!AĀ!  AÀ\bj6\f Ā(Ä\r!  AĀ \x1B6ð
  6ì
  6è
 AĀ6ä
  AĀG"6à
  6Ü
  6Ø
 AĀ6Ô
  6Ð
  A\fj6ô
 Aj AÐ
j"»AĀ!A!AĀ!\v (AF@ (! \x07Aá\b (Ô 6Ā A6°\x07  )Ð7¨\x07 \x07 A(ü
ĀĀ@@ Aj AÐj» (AG\rĀ (! (°\x07" (¨\x07F@ A¨\x07jAÚ
\v (¬\x07 Atj 6Ā  Aj6°\x07\f\v\v (°\x07! (¨\x07!\v (¬\x07!\v ĀAÀ\rj!  At"j!@  G@   j(Ā Aj!\f\v\v  &6Ø\x07  6Ô\x07  \v6Ð\x07  6Ì\x07  6È\x07 AĀ6¸\x07 AĀ6¨\x07 AÐ
j" A¨\x07j"ä@ (Ð
AG@ AÐj" ¦ A (ÐAj"A \x1B" AM\x1Bø\b (Ô A ü
ĀĀ A6\f  )Ð7ø\v AÀ\bj A4ü
ĀĀ@@ AÐj AÀ\bj"ä (ÐAF\rĀ (\f" (ø\vF@ A\fj ¦ Aø\vj (\fAj"A \x1B¿\r\v (ü\v A lj AÐjA ü
ĀĀ  Aj6\f\f\v\v AÀ\bjè
  )ø\v7   (\f6¨\f\v AĀ6¨ B7  A¨\x07jè
\v  A j·@ Ā-Ā¸\rĀ Ā-Ā»AG\rĀ Ā(ìE\rĀ ½E\rĀ ĀA:Ā¸ AÐj" ĀA	jÌA\bA »\f" Aü
ĀĀ AĀ:Ā ĀA¬j AÜÂÂĀÄ\vAëÜ! ĀAëÜ6ØAĀ Ā-Ā»AF\rĀ AĀ6ä	 BÀĀ7Ü	 Aè	j Ë ĀA\rj!# ĀAø\fj! ĀAÀ\fj!' ĀA\fj!* ĀAð\vj!+ Aøj!, AÈ\bj!$ Aàj!(AĀ!@@@ Ā(¼AK\r AÐj Ā)Ð\r Ā(Ø\rî )Ð!6  (Ø"6
  67ø	@ Ā(È\r"E@A!\f\v Â!8  6
  8BĀU:Ā
 Ā(À\r!  A
j6
 Ā(Ä\r!  AĀ \x1B6ð
  6ì
  6è
 AĀ6ä
  AĀG"6à
  6Ü
  6Ø
 AĀ6Ô
  6Ð
  Aø	j6ø
  A
j6ô
 A¨\x07j AÐ
j§@ (°\x07AëÜF@A\b!AĀ!-AĀ!\f\vA! AøĀjAA\bA\b (x! (|" )¸\x077  )°\x077\b  )¨\x077ĀA! A6\f  6\f  6\f AÐj AÐ
jA,ü
ĀĀ@ AÀ\bj AÐj§ (È\bAëÜG@ (\f F@ A\fj AA\bA\v (\f!\v  j" )Ð\b7  )È\b7\b  )À\b7Ā  Aj"6\f Aj!\f\v\v (\f!- AI\rĀ#ĀA k"\x07$Ā Av j!	@ 	@  	Ak"	K@  	Alj")!7 )\b!8 )Ā!9  )Ā7Ā )\b!5  87\b )!8  77  97Ā  57\b  87AĀ\f\v 	 k\v!  	  	I\x1B!\b\
@ At"Ar" \bO\r \b Aj"K@  Alj  Alj° j!\v  Alj"  Alj"°E\r  A¡\b !\fĀ\vĀ\v\v \x07A j$Ā\v AÐj Ā)°\v Ā(¸\vAÖAÿëÜ!~B )Ð"8 6|"5 8T\rĀ (Ø j"AëÜI@ ! 5\f\vB 5BQ\rĀ AëÜk! 5B|\v!8  6 
  87
  6¬
 )Ā!8  A
j6´
  A
j6°
@@ 6 8Q@ Ā(Ð
 M\r\f\v 6 8T\r\v ¬
\f\vAĀ\v!. AÐj"\x07 + 6  (Ø! )Ð!9 \x07 * 6  (Ø!\f )Ð!AAĀ!/ Ā(Ä\r!  Ā(È\rAĀ Ā(À\r"\x1B6ð
  6ì
  6è
 AĀ6ä
  AĀG"6à
  6Ü
  6Ø
 AĀ6Ô
  6Ð
  A¬
j6ô
 AðĀj AÐ
j"A!AĀ! (pAF@ (t! \x07Aá\b (Ô 6Ā A6È\b  )Ð7À\b \x07 A(ü
ĀĀ@@ AèĀj AÐj (hAG\rĀ (l! (È\b" (À\bF@ AÀ\bjAÚ
\v (Ä\b Atj 6Ā  Aj6È\b\f\v\v (Ä\b! (À\b!/ (È\b!\v@@ Ā-ĀÐ\f"AF"E@AĀ!) Aq@AÿëÜ!B!8\f\v@ 6 9Q@ 6!8 " M\r\f\v ! 9"8 6V\r\v ')Ā!8A! A!AĀ!AĀ!AĀ!!\f\vAĀ!)AÿëÜ!B!8 .E\rĀ@ 6 Ā)à
"5Q@ Ā(è
 M\r\f\v 5 6V\r\v AK!)\vB\x07 Ā)¸\r"5 5B\x07X\x1B!=  Alj! Ā) \r!B !\v@@  \v"F@A!\f\v Aj!\v Ā(À\r Ā(Ä\r Aj"(Ā®"\bE\rĀ@@@@ . \b-ĀdAsqAG\rĀ \b(P!\x07 \b)H!7 AÐj" 6  \b)"5 \b( "Ä\x07 )ÐB÷ĀV@  6  5 7 \x07AëÜF"\x1B  \x07 \x1BÄ\x07 )ÐB;V\r\v \b)ĀBR\r  \b)\b \b)} B|"7B}"5BĀ 5 7X\x1B7\f  7B|"7 =\
}"5BĀ 5 7X\x1B7ø\vAĀ! Aø\vj!\r@ AG@  = \r)Ā"5|7\f  57\f  6¸
 Ā(À\r!\b Ā(È\r!AĀ!\x07  A\fj6¼
 Ā(Ä\r!  AĀ \b\x1B6È\x07  6Ä\x07  \b6À\x07 AĀ6¼\x07  \bAĀG"6¸\x07  6´\x07  \b6°\x07 AĀ6¬\x07  6¨\x07  A¸
j6Ì\x07 AàĀj A¨\x07j"\b¯A!AĀ! (\`AF@ (d! AÐ
j"Aá\b (Ô
 6Ā A6È
  )Ð
7À
  \bA(ü
ĀĀ@@ AØĀj AÐ
j¯ (XAG\rĀ (\\! (È
" (À
F@ AÀ
jAÚ
\v (Ä
 Atj 6Ā  Aj6È
\f\v\v (È
! (À
!\x07 (Ä
!\v \rA\bj!\r AÐj Alj" 6  6\f  \x076\b  57Ā Aj!\f\v\v $ AÐjA0ü
ĀĀ B 7À\b (Ð\bAxF@ AÀ\bjÙ\f\v (Ø\b! (Ü\b! (Ð\b! (Ô\b!	 )È\b!7 AÐ
j AÀ\bjA8ü
ĀĀ 7B!5 (Ð
"\rAl!\x07 (Ô
! !\b@  \rG@  6ô  \b6ð  	6ì  6è  77à  57Ø  16Ô  AÐ
j \x07j"\bAj(Ā6  \bAj(Ā"6  \bAj)Ā">7  \bA\bj)Ā"77  6ø  7B"77  6Ð@  F@ 5 7V\r 	!
 !\x1B ! ,\f\v 	!
 !\x1B ,  O\r\v >§!\x1B >B §!
 ! AÐj\v"($! ( !\b (!	 (! )!7 )\b!5 (!1 \x1B 
 \rAj!\r \x07Aj!\x07 !\f\v\v  6Ð
 AÐ
jÙAx! AxF\r@ \bE\rĀAĀ! 	! \b!\r@ A¬
j (Ā j! Aj! \rAk"\r\rĀ\v AM\rĀAĀ!  \b!! 	! ! 7!?\f\v  	\r\f\v Aj!\v\vAx!\f\v E@ \b(XAxG\r\v Aj!\vAx! )E\rĀ \b(XAxF\rĀBĀ!?A!AĀ!!A! AĀ!\v \f  AxF"\x1B!@@ 6 A 9 \x1B"5Q@  K\r\f\v 5 6X\r\v@@ 5 8Q@  I\r\f\v 5 8Z\r\v 5!8 !\v  \r\f\v\vAĀ! AxG@ ?!8 !\f\v 5Ā!\
8Ax!\v\v / @ @ Ā(Ä\r! Ā(È\r! Ā(À\r!\x07 (
!	 (
!\b AÐj Ë (Ø! )Ð!6  AĀ \x07\x1B6ð  6ì  \x076è AĀ6ä  \x07AĀG"6à  6Ü  \x076Ø AĀ6Ô  6Ð (
! )ø	!9@ 8!5 !\x07@ AÐj	"@ AÐ
j \b 	-ĀĀ  (Ø
!@ 9 )Ð
"8Q@  O\r\f\v 8 9X\r\v 5 8Q@  \x07I\r\f\v 5 8X\r\f\v\v\v@ "AëÜG@@ 5 6Q@AëÜ! 6!5  \x07O\r\f\vAëÜ! 5 6X\r\v 6!5 !\x07\f\v\v \x07­ :Bp!:A! 5!8\f\v Ā Ā)\r":B|7\r Ā Ā)¨\rB|7¨\r@ AxF@ * 6 A! Ā(À\r Ā(Ä\r 8§"%Añ\v\f\v + 6  !At! !@ @ Ā(À\r Ā(Ä\r (ĀAñ\v Ak! Aj!\f\v\
\vAĀ!AäĀ!%  E\rĀ Ā-ĀÐ\fAF@ 'BĀ7\b 'BĀ7Ā\v ĀA:ĀÐ\f\v  :7Ð
 Ā)\r Ā)\r :²!7  AÐ
j6À\b Ā(\rE@@#ĀAàĀk"
$Ā 
 #6 (\f 
 
Aj6 Aj"@@ (" AjAvA\x07l A\bI\x1B"Av I@ 
A@k AjA  Aj"   K\x1Bá 
(D" 
(@"E\r 
 
)L"970 
 
)T78 
 
(H6, 
 6( 
 6$ (Ā")Ā!5 (\f!\r 
 6P 
 \r6L 
AĀ6H 
 5BB À7@ 9§!\b 
A0j!\x07 
(4!@ \r@@ 
Aj 
A@kÙ\x07 
(AqE@ 
 
(P"A\bj6P 
 
(HA\bj6H 
 )\bBB À7@\f\v\v 
(! 
 
(LAk"\r6L 
A\bj \b  
A j   
(Hj"
¸\x07 \b 
(\bAsAtj"	 (Ā AsAtj")Ā\b7Ā\b 	 )Ā7Ā 	 )Ā7Ā 	 )ĀĀ7ĀĀ\f\v\v 
 (\f"6< 
 
(8 k68  \x07© 
A$j\v\f\v  
A jAáĀA ¾\vAĀ\v 
AàĀj$Ā\f\vĀ\v\v  6Ô  AÀ\bj6Ð AÐĀj Ā(ø\f Ā(ü\f 7 AÐjAïĀÄ (T" Ā(ø\f"\x07 Atk (P"Aq\x1B!@ AF@    \x07j-ĀĀ 7§AvÐ\x07 (Ā Atk"A\fk 6Ā Ak 6Ā Ak 87Ā A k :7ĀAx!\f\v Ak 87Ā A\fk"(Ā!2  6Ā Ak"\x07(Ā! \x07 6Ā\v Ak  :ĀĀ A\bk !6Ā  2\r\v - A\bA¡\v@@  AĀGkAkĀ\v\
 Ā Ā(¼Aj6¼ AÐ
j &Ì AF@@ Ā(° Ā(´ %­"@ AÀ\bj Aj\v\f\v A6À\b\v  )È\b7Ø  )À\b7Ð ( AÐ
jAàĀü
ĀĀA\bAÐ
»\f" AÐjAðĀü
ĀĀ AĀ:ĀÜ  %6Ø  :7pAäÂĀ\f\vA\bA¸
»\f" AÐ
jAàĀü
ĀĀ AĀ:Āü  %6ø  :7h  87\`AÔÂĀ\v! (ä	" (Ü	F@ AÜ	j³\v (à	 Atj" 6  6Ā  Aj"6ä	\f\v\v :§!@@ (ð	"AëÜF\rĀ )è	"5 8Q@ 8!5  I\r\f\v 5 8X\r\v 8!5 !\v  6ð	  57è	\v (ä	!\vAëÜ!\x07 (à	! (Ü	 (ð	"AëÜG@ )è	!5 AÐj" Ā)Ð\r Ā(Ø\rî  5  )Ð (ØÄ\x07 (\
Ø!\x07 )Ð!6\v At! ĀA¬j! !@ @ )Ā!5AA»\f"	AĀ:Ā 	 57Ā  	AÂÂĀÄ A\bk! A\bj!\f\v\v AA\b¡ Ā(¨"-ĀHAF\r Ā)¨\r!5 AĀ:ĀH  57Ð Ā \x076Ø Ā 67ÐAĀ Ā-Ā»AG\rĀ Ā(ì\v!\x07 AÐ
j Ā(à	(h"Aj(Ā A j(ĀAĀ¾\x07 (Ô
!@ (Ø
"E\rĀ AÐj \x07 Ó	 (Ø! )Ð!5 AF\rĀ Aj! AlAkAn!@ AÐj \x07 Ó	  (Ø"  I 5 )Ð"6V 5 6Q\x1B"\x1B! 5 6 \x1B!5 Aj! Ak"\rĀ\v\vBĀ!6@ Ā-ĀºE\rĀ \x07E@ Ā(¸E\r\vBÚĀ!6\v Ā(¨"-ĀHAF\r B7P AĀ:ĀH D¡vÿÿÿï?AĀ  AëÜF"\x1B¸DĀĀĀĀeÍÍA£ 6BĀ 5 \x1B|"5 6T"\x1BB 5 \x1Bº 9X (Ð
 ø\r Ā(¨"-ĀH A:ĀHAF\r AÐĀj!@ Ā-Ā	E@ AÐj \f\v -Āµ! AÐj A AG\r\v (°AĀG\v! AÐ
j AÐjA¨ü
ĀĀ AĀ:ĀH@@@@@@@ Ā(ì@ Ā-Ā»"AF\r )\vP\r\f\v )\vP\r\v AÐ
jÕ\f\f\v Ā-Ā»!\v AÿqAF\r Ā(¸ AÐ
jÕ\fAĀG rE\r\v Ā(¨A\bjÕ ĀAĀ:Āà Ā 6Ø Ā ;7À ĀAàj!\x1B ĀAÀj!\f\v AÐ
jÕ\f\v Ā(¸!AĀ! ĀAĀ6¸ Ā(°! ĀAĀ6° Ā(´! A6\v A6ô
  AĀ \x1B6ð
  6ì
  6è
 AĀ6ä
  AĀG"6à
  6Ü
  6Ø
 AĀ6Ô
  6Ð
 Aj AÐ
j"Ê (AF@ (! AÐj"  AÄ\fjA (ÐAj"A \x1B" AM\x1Bá\b (È\f 6Ā A6Ì\f  AÔĀü
ĀĀ@@ A\bj AÐj"Ê (\bAG\rĀ (\f! (Ì\f" (Ä\fF@ AÀ\bj  AÄ\fj (À\bAj"A \x1BÚ
\v (È\f Atj 6Ā  Aj6Ì\f\f\v\v AÐjé
 (È\f!\r (Ä\f! (Ì\f\f\v AÐ
jé
A!\rAĀ\vAt!\x07 Ā(¨"\bAÐĀj!AĀ!@  \x07G@  \rj(Ā! \b-ĀH \bA:ĀHAF\r\x07 \b \b)B}7  A¥ \bAĀ:ĀH Aj!\f\v\v \r Å ĀAèjö AĀ!A!\f\vA!\f\v Ā ;7ÈAëÜ! ("AëÜG@ )!5 AÐj" )à Aèj(Āî  5  )Ð (ØÄ\x07 )Ð!5 (Ø!\v ĀAÈj!\b  57ð A6Ü B7Ð  (ø6è  \
)ð7à AëÜAëÜ  -ĀÛ\x07AF\x1B AëÜF\x1B6ø AØj!AĀ! AÐj!@@ AF@AëÜ!\v\f\v Aj! Aj Aj!(Ā"\vAëÜF\rĀ\v  6Ø )Ā!5 AÐ
j A(ü
ĀĀ Aà
j!\x07 (Ô
! (Ð
!@ \x07 Atj!@ !  F\r Aj! Aj! (Ā"	AëÜF\rĀ\v \v 	 	 \vO 5 A\bk)Ā"6X 5 6Q\x1B"\x1B!\v 5 6 \x1B!5\fĀ\vĀ\v ĀAĀ:Āà Ā \v6Ø Ā 57Ð Ā \b6Ð Ā ĀAÐj6Ü Ā ĀAÜj6Ô Ā AÌ\x07j"6Ì Ā AÈ\x07j6ÈA!\f\v (Ā!\bAĀ!\x07 ("@ (Ā(\bA\bj!@ (\f F\rĀ\v (!\x07\v (Ā"A\fj \bAĀ!AĀ!\v@ AÈĀj A\bj°@@@@@@\
@ (HAkĀ\v (\r A:Ā\b\f\v \b( \b(Ā(\bĀ\f\v@ (L"(@  "-Ā$ AĀ:Ā$\r\f	\v  A\bk6Ð AÐjÂ
\f\v  6ü	  6ø	 AĀ:Ā%  A\bj6
 A¬ÂĀ6
 AĀ6\f  A
j"6ü\v  6ø\v AÐj ( Aø\vj (\b(\fĀ@ )Ð"5B\bQ@ -Ā%! AĀ6ü	  @  AĀGj"AK\rĀ \vAj"\v \x07F\rĀ Aø	jé\v\f\v \b( \b(Ā(\bĀB	!5\f\v AÐ
j AØjAøĀü
ĀĀ  )Ô7¨\x07  )Ü7°\x07  (ä6¸\x07 (ð!3 )è!C (Ð!4\v Aø	jé\v 5BB\bR\r\vB\x07!5 Ā(È(ĀA(j Ā(Ð)Ā \bE\rA!@@@@ Ā(Ô(Ā"-ĀAk

Ā\v (\b"AëÜF\r AĀ:Āp  )Ā"67 AÀ=  AÀ=M\x1B  6P\x1B6 \v Aj" \bÑE\rA!\v  :ĀA! \x1BA:ĀĀA!\f\v ÿ\v A:Ā\f\v AÀ\bj AÐ
jAøĀü
ĀĀ  (¸\x076\f  )°\x077\f  )¨\x077\f 3!" C!@ 4!\v ĀAÐj\f ĀA:Āà AÈj AÀ\bjAøĀü
ĀĀ  (\f6À  )\f7¸  )\f7° \f@@@@@@@@@@@@ 5BT\rĀ@@ 5§AkĀ\v ĀAĀ:Ā¸@@ Ā-Ā»AG\rĀ ĀAà\x07j½E\rĀ Ā(ì"\r\v AÈjÐ\f\v Ā Ak6ì Ā Ā(è"Aj" Ā(à"AĀ  M\x1Bk6è Ā(¨"-ĀHAF\r Ā(ä Atj)Ā!5  )B}7  )B|7 AĀ:ĀHA\bA»\f" AÈjAàĀü
ĀĀ AĀ:Ā  5B 7 ĀA¬j AÂÂĀÄ\f\r\v ĀA:Ā¹ Ā(¨"	-ĀHAF\r ĀAà\x07j! 	AĀ:ĀH 	 	)B}7@@@ )ÈBQ@ (Ð"\x07-Āí! 	AĀ:ĀH 	 	)È AF­|7È  \x076ø\v \x07-ĀíA\bG\r\b A6Ô  \x07Aj6Ð AÀ\bjAÀĀ AÐj³
 (Ä\b!  (È\b"\v6\f  6\f Ā-Ā»AI\r\x07 ĀAĀ:Ā» Ā(ìE\r\x07AÃĀ(ĀAM\r\f\v A¨\x07j AÈj\x07 	-ĀH 	A:ĀHAF\r  	(O\r Aj!\x07 Ā-Āº 	( AÐj (" ("ø A¸lj!\bAx!\v@ (Ð"AxF\rĀ )Ô"5BÿÿÿÿV@ !\v\f\v  (Ôî\r\v \b(¤ \bA¨j"(Ā¼\f  57Ā \b \v6¤ \bÅ\f \b AÈjAÄĀü
ĀĀ \b 6H \b 6D \bAÌĀj \x07A,ü
ĀĀ 	 	)B|7 	 	)°B|7°AG@ 	AÐĀj AĀ¥ 	AĀ:ĀH (¬\x07 (°\x07î\r\f\v 	AĀ:ĀH 	 	)B|7 (¬\x07!
 (°\x07! (´\x07! (¨\x07!\b AÐj Ā)Ð\r Ā(Ø\rî ĀAè	j! (Ø!\v )Ð!5 \bAF@ ĀAÈ
j AĀ  5 \vç\x07\f\v Ā)  Ā)¨  ÷!6 Ā("\x07 6§q!\r 6BBÿĀB À~!9 ĀAj! Ā(!AĀ!	@   \rj)ĀĀ"7 9"6B 6B À}B À7\f@@@ Aj A\fjÙ\x07 (AG\r    ( \rj \x07q"AØ~lj"A¤k(Ā A k(Ā\vE\rĀ\v  A¨lA¨mã A¤k(Ā! A¨k(Ā! Ak)Ā!6 AÐj AkAü
ĀĀ 6BR\r\f\v 7 7BB ÀBĀR\r \r 	A\bj"	j \x07q!\r\f\v\v AÐ
j" AÐjAü
ĀĀ  î\r AÀ\bj Aü
ĀĀ 
 î\r !0 6!<AĀ\f\vAÃĀ¤\vAÿq"\r\v !\r\f\v !\rAÃĀ(Ā ó\r\f\v Ā Ā(¼Ak6¼ )¸!7 (Ð! (Ì! (È! AÐj Ā)Ð\r Ā(Ø\rî ĀAè	j!# ĀAà\x07j!( (Ø! )Ð!6 AÔj! 5B}"9BV\r 9§Ak\r ­ ­B BQ@ ĀAÈ
j 7 6 A\bA »\f" 6 A6Ā A6È  6Ä A6À\f\b\v  6È\b  6Ä\b  6À\b AÌ\bj AäĀü
ĀĀ (¤	! A@k (¨	"\vAA\b AĀ6Ø
  )@7Ð
 AÐ
jAĀ \vAA\v (Ø
!\x07 (Ô
!	 \v@ \x07 \vj Aj! 	 \x07Atj!@ AÐj A<kÛ
A! 
E@A\x07 (Ā"Axs AĀN\x1B"AĀG A\x07Gq!\v  (Ø6\b  )Ð7Ā A\fj :ĀĀ Aj! Aj! \vAk"\v\rĀ\v!\x07\v (Ð
!\f A8j \x07AA\f\b AĀ6Ø  )87Ð AÐjAĀ \x07AA\f\v (Ø! (Ô! \x07@  \x07j  A\flj! 	! \x07!@ A0j \v  )07Ā A\bj A\fj-ĀĀ:ĀĀ A\fj! Aj! Ak"\rĀ\v!\v (Ð! (À\b! )È\b!5 AÐj ĀAø\fj 7ò (Ø"AxL@A!AĀ!AĀ!\f\x07\v ĀAÈ
j!$ -Āä!! (à! (Ü! )Ð!9AĀ! ĀAĀ6Ø
 ĀAĀ6Ð
 ĀBĀ7È
 ­!7A E\rĀA 5 7 9|X AäĀI  5BĀYq\x1B\rĀ Ā 77¸\rAĀ\v!  AĀ6Ø
 BÀĀ7Ð
  A\flj!A!\bAĀ! !AĀ!
AĀ!@ 
!\r@  "\vG@ 
Aj!
 A\fj! \v(Ā"E\r A(j $  \v(â (,! ! \b! ((AG\r@ E\r A\bk! ( A\bj! G\rĀ\v\f\v  Atj!\v (Ô
! !@  \vG@ Ā(À\r Ā(Ä\r (ĀAĀñ\v Aj (Ā! ! !@ "\b@ A\bk! ( A\bj! G\r\v\v! Ā(À\r Ā(Ä\r º\x07"E \br\r BĀ7Ā\f\v\v@ !AqE\rĀ Ā-ĀÐ\f"AG@ ĀAĀ:ĀÐ\f\v Ā(Ä\r!  Ā(È\rAĀ Ā(À\r"\b\x1B6ð  6ì  \b6è AĀ6ä  \bAĀG"6à  6Ü  \b6Ø AĀ6Ô  6ÐAĀ!@ A j AÐj³ ( @ AĀ ($"-\
ĀdAsAĀ (XAxG\x1B (Ā\x1Bj!\f\v\v $¬
!\b AF\rĀ Ā Ā(È\f j"6È\f ĀAĀ Ā(Ì\fAj \x1B"6Ì\f@ AnAj O@ Ā Ā)À\fB 7 7BĀR­}"5 5BX\x1B|7À\f AI\r   \bAsrE\r\f\v Ā Ā)À\fB 7 7BĀR­}"5 5BX\x1B|7À\f\v ĀAà
j!@ E AKqE@  6 \x07\f\v ĀAĀ6ð
 ĀAĀ6è
 ĀBĀ7à
\v ĀA:ĀÐ\f\v (Ð
!  \f\b\v Ā) \r!5@@ Ā(À\r Ā(Ä\r º\x07"E@ \v-Ā\b!\f\v  57 (Ā B7Ā  9 \r­|7\b  \v-Ā\b"AF:ĀdAs j! \rĀ  6@  678\f\v AÿqAG\rĀ $ \v (Ð
 F@ AÐ
j³ (Ô
!\b\v \b Atj" 6  \r6Ā  Aj"6Ø
 A\bj!\fĀ\vĀ\v A6Ø
 A6Ð
AÃĀ(Ā! AôÂĀ6Ü AäÂĀ6Ô  Aj6Ü
 A)6¬\x07 AÐÂĀ6¨\x07  AÐj6Ô
  A\fj6Ø  A¨\x07j6Ð  AÐ
jì (\f!\v (\f!\r\v Aàj \r \vø Ax6ì A:Āü  ­7Ø B7Ð \x07Ë! Ā(¨"-ĀH A:ĀH  6øAF\r A j AÐjÁ
 AĀ:ĀH\v (À\b î\r\v AĀA  Aø\vj» Ā(¨  \x07þ\f\x07\v  6à  6Ü  6Ø  57Ð Aäj AäĀü
ĀĀ  6Ð  77È  )°7Ô  )¸7Ü  (À6ä@ Ā(° Ā(´ "­"E\rĀ ( AxF\rĀ (AG\rĀ (¨! (¤! Ā(À\r Ā(Ä\r "º\x07"E\rĀ AÐ
j"  ø (X AÜĀj(Ā¼\f  (Ø
6\`  )Ð
7X   ø ĀAØ\fj  "ê\v (Ü! AÐ
j ĀAø\fj @ò@@@ (Ø
"AxG@  (Ü
\r\f\v (Ð
!\x07Ax (Ü
\r Ā(À\r" Ā(Ä\r" \x07®   \x07AĀñ\v@A\x07 Axs AĀN\x1B"A\x07GAĀ \x1BE@ Ā(À\r  \x07º\x07"E\r  6P  67H  6@  678\f\v ĀAÈ
j \x07\v\r\v AĀ6È B7À\f\v AÀj # \x07 AÐjÌ\v AÐj±\x07\f\v  6Ð ĀAÈ
j" @ 6  -Āí"A\bkAÿqAI AqAFrE@  " AÀj # " AÐj­ Ñ\f\v Ā(° Ā(´ "¹\x07"@ Ë! (´é\r  6´\vA\bA »\f" 6 A6Ā A6È  6Ä A6À\f\v  #6¸\f  6°\f  6¬\f  6¨\f AĀ6\f AĀ6\f   Atj6´\f  AÀ\bj6¼\f AÐ
j" A\fj"¦@ (Ð
AG@ AÐj" ¦ A (ÐAj"A \x1B" AM\x1Bø\b (Ô A ü
ĀĀ A6 
  )Ð7
 A¨\x07j A8ü
ĀĀ@@ AÐj A¨\x07j"¦ (ÐAF\rĀ ( 
" (
F@ Aø\vj ¦ A
j (ø\vAj"A \x1B¿\r\v (
 A lj AÐjA ü
ĀĀ  Aj6 
\f\v\v A¨\x07j«
  )
7À  ( 
6È\f\v AĀ6È B7À A\fj«
\v  AA\f¡ 	!@ \x07@ (Ā Aj(Ā¼\f \x07Ak!\x07 Aj!\f\v\v \f 	AA¡ AÀ\bjþ\f\v ( AÀj·\f\v Ā Ā) \rB|"77 \r Ā(¸\v! Ā)°\v!6 AÐj Ā)à\v Ā(è\vAÖ ĀAÈ
j (Ø!@@ )Ð"9 6Q@  I\r\f\v 6 9X\r\v 9!6 !\vAÿëÜ!\r AÐ
j"  ø  77à BĀ7Ø B7Ð   AÐj 5 \v~B 5 6|"9 6T\rĀ  \vj"AëÜI@ !\r 9\f\vB 9BQ\rĀ AëÜk!\r 9B|\v \ry\v  6Ü  6Ø  
6Ô  \b6Ð   AÐjtA\v!  06Ô  <7Ø Aàj AÀ\bjAü
ĀĀ <B §! AØ
j! <§!@ AqE@  6Ô
  6Ð
  AÀ\bjAü
ĀĀ  0 AÐ
jA!\f\v\v A6Ð AÐj\r\vAĀ!\f\v (Ā!\fĀ\vĀ\v\v Ā :Āì AÐ\fj$Ā \vĀ\vÇ=J#ĀA@j!  Atj!F Ā(!\v Ā(!: Ā(!6 Ā(! Ā(\f!B Ā(\b!7 Ā(!/ Ā(Ā!@  FFE@AĀ!@ AÀĀFE@  j  j(ĀĀ"Aÿü\x07qA\bx AxAÿü\x07qr6Ā Aj!\f\v\vA¤úÁĀ(Ā!GA¨úÁĀ(Ā!HA¬úÁĀ(Ā!I Ā \v ($"\x1B (Ā"8 ("	Aw 	Aws 	Avsjj (\
8"Aw A\rws A
vsj" (" ( "Aw Aws Avsjj  ("5 ("4Aw 4Aws 4Avsjj (0"0 (\f"\r ("
Aw 
Aws 
Avsjj (("1 	 (\b"Aw Aws Avsjj (<"Aw A\rws A
vsj"Aw A\rws A
vsj"Aw A\rws A
vsj"\x07Aw \x07A\rws \x07A
vsj"\b  Aw Aws Avsjj 0 (4"9Aw 9Aws 9Avsj \x07j 1 (,"2Aw 2Aws 2Avsj j  \x1BAw \x1BAws \x1BAvsj j  4 Aw Aws Avsjj 9 
 5Aw 5Aws 5Avsjj 2  \rAw \rAws \rAvsjj Aw A\rws A
vsj"\fAw \fA\rws \fA
vsj"Aw A\rws A
vsj"Aw A\rws A
vsj"Aw A\rws A
vsj"Aw A\rws A
vsj"Aw A\rws A
vsj"Aw Aws Avs 9 Aw Aws Avsj j 2 0Aw 0Aws 0Avsj j \x1B 1Aw 1Aws 1Avsj \fj \bAw \bA\rws \bA
vsj"Aw A\rws A
vsj"Aw A\rws A
vsj"j  Aw Aws Avsj j Aw A\rws A
vsj" \bAw \bAws \bAvs jj \x07Aw \x07Aws \x07Avs j j Aw Aws Avs \fj j Aw Aws Avs j j Aw A\rws A
vsj"Aw A\rws A
vsj" Aw  A\rws  A
vsj"!Aw !A\rws !A
vsj""j Aw Aws Avs j !j Aw Aws Avs j  j Aw Aws Avs \bj j Aw Aws Avs \x07j j Aw Aws Avs j j \fAw \fAws \fAvs j j Aw A\rws A
vsj"#Aw #A\rws #A
vsj"$Aw $A\rws $A
vsj"%Aw %A\rws %A
vsj"&Aw &A\rws &A
vsj"'Aw 'A\rws 'A
vsj"(Aw (A\rws (A
vsj")Aw )Aws )Avs Aw Aws Avs j %j Aw Aws Avs j $j Aw Aws Avs j #j "Aw "A\rws "A
vsj"*Aw *A\rws *A
vsj"+Aw +A\rws +A
vsj",j Aw Aws Avs j &j ,Aw ,A\rws ,A
vsj"- "Aw "Aws "Avs %jj !Aw !Aws !Avs $j ,j  Aw  Aws  Avs #j +j Aw Aws Avs j *j )Aw )A\rws )A
vsj".Aw .A\rws .A
vsj";Aw ;A\rws ;A
vsj"<Aw <A\rws <A
vsj"=j (Aw (Aws (Avs +j <j 'Aw 'Aws 'Avs *j ;j &Aw &Aws &Avs "j .j %Aw %Aws %Avs !j )j $Aw $Aws $Avs  j (j #Aw #Aws #Avs j 'j -Aw -A\rws -A
vsj"3Aw 3A\rws 3A
vsj">Aw >A\rws >A
vsj"?Aw ?A\rws ?A
vsj"@Aw @A\rws @A
vsj"AAw AA\rws AA
vsj"CAw CA\rws CA
vsj"DA úÁĀ(ĀjAÀøÁĀ(Ā 
A°øÁĀ(Ā 8  6q \vj : Asqj Aw Aws A\x07wsjjj"8 Bj"\vjjA´øÁĀ(Ā 	 :jj 6 \vAsqj \v qj \vAw \vAws \vA\x07wsj"E 7j"	A¼øÁĀ(Ā \r jj \vA¸øÁĀ(Ā  6jj  	Asqj 	 \vqj 	Aw 	Aws 	A\x07wsj"J /j"
Asqj 	 
qj 
Aw 
Aws 
A\x07wsj"K j"\rAsqj 
 \rqj \rAw \rAws \rA\x07wsj"L Aw Aws A
ws / 7s q / 7qsj 8j"\vj" AÐøÁĀ(Ājj 5AÄøÁĀ(Āj 	j 
 Asqj \r qj Aw Aws A\x07wsj"5 \vAw \vAws \vA
ws \v  /sq  /qsj Ej"	j" AÌøÁĀ(Āj \rj  4AÈøÁĀ(Āj 
j \r Asqj  qj Aw Aws A\x07wsj"4 	Aw 	Aws 	A
ws 	 \v sq \v qsj Jj"
j"\rAsqj \r qj \rAw \rAws \rA\x07wsj"8 
Aw 
Aws 
A
ws 
 	 \vsq 	 \vqsj Kj"\vj"Asqj \r qj Aw Aws A\x07wsj"E \vAw \vAws \vA
ws \v 	 
sq 	 
qsj Lj"	j" 0AàøÁĀ(Ājj \x1BAÔøÁĀ(Āj j \r Asqj  qj Aw Aws A\x07wsj"\x1B 	Aw 	Aws 	A
ws 	 
 \vsq 
 \vqsj 5j"
j" 2AÜøÁĀ(Āj j  1AØøÁĀ(Āj \rj  Asqj  qj Aw Aws A\x07wsj"0 
Aw 
Aws 
A
ws 
 	 \vsq 	 \vqsj 4j"\vj"\rAsqj \r qj \rAw \rAws \rA\x07wsj"1 \vAw \vAws \vA
ws \v 	 
sq 	 
qsj 8j"	j"Asqj \r qj Aw Aws A\x07wsj"2 	Aw 	Aws 	A
ws 	 
 \vsq 
 \vqsj Ej"
j" AðøÁĀ(Ājj 9AäøÁĀ(Āj j \r Asqj  qj Aw Aws A\x07wsj" 
Aw 
Aws 
A
ws 
 	 \vsq 	 \vqsj \x1Bj"j"\v AìøÁĀ(Āj j  AèøÁĀ(Āj \rj  \vAsqj \v qj \vAw \vAws \vA\x07wsj" Aw Aws A
ws  	 
sq 	 
qsj 0j"j"	Asqj 	 \vqj 	Aw 	Aws 	A\x07wsj" Aw Aws A
ws   
sq  
qsj 1j"j"
Asqj 	 
qj 
Aw 
Aws 
A\x07wsj"\x1B Aw Aws A
ws   sq  qsj 2j"j"\r AùÁĀ(Ājj AôøÁĀ(Āj \vj 	 \rAsqj 
 \rqj \rAw \rAws \rA\x07wsj"\v Aw Aws A
ws   sq  qsj j"j" AüøÁĀ(Āj 
j \r \fAøøÁĀ(Āj 	j 
 Asqj  \rqj Aw Aws A\x07wsj"	 Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj"
 Aw Aws A
ws   sq  qsj j"j"\fAsqj  \fqj \fAw \fAws \fA\x07wsj"\r Aw Aws A
ws   sq  qsj \x1Bj"j" AùÁĀ(Ājj \x07AùÁĀ(Āj j  Asqj \f qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj \vj"j" \bAùÁĀ(Āj \fj  AùÁĀ(Āj j \f Asqj  qj Aw Aws A\x07wsj"\f Aw Aws A
ws   sq  qsj 	j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj 
j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj \rj"j"\b A ùÁĀ(Ājj AùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j" AùÁĀ(Āj \x07j \b AùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj \fj"j"Asqj  qj Aw Aws A\x07wsj"\f Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\b A°ùÁĀ(Ājj A¤ùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j" A¬ùÁĀ(Āj \x07j \b A¨ùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj \fj"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj"\f Aw Aws A
ws   sq  qsj j"j"\b !AÀùÁĀ(Ājj #A´ùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j" $A¼ùÁĀ(Āj \x07j \b  A¸ùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj \fj"j"\b *AÐùÁĀ(Ājj %AÄùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj"\f Aw Aws A
ws   sq  qsj j"j" &AÌùÁĀ(Āj \x07j \b "AÈùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\b ,AàùÁĀ(Ājj 'AÔùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj \fj"j" (AÜùÁĀ(Āj \x07j \b +AØùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj"\f Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\b 3AðùÁĀ(Ājj )AäùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j" .AìùÁĀ(Āj \x07j \b -AèùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj \fj"j"Asqj  qj Aw Aws A\x07wsj"\f Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\b ?AúÁĀ(Ājj ;AôùÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j" <AüùÁĀ(Āj \x07j \b >AøùÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj \fj"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj"\f Aw Aws A
ws   sq  qsj j"j"\b AAúÁĀ(Ājj =AúÁĀ(Āj j  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j" *Aw *Aws *Avs &j 3j =Aw =A\rws =A
vsj"AúÁĀ(Āj \x07j \b @AúÁĀ(Āj j \x07 Asqj  \bqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"Asqj  qj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj \fj"j"\bj  +Aw +Aws +Avs 'j >j Aw A\rws A
vsj"AúÁĀ(Ājj  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj" Aw Aws A
ws   sq  qsj j"j"\f ,Aw ,Aws ,Avs (j ?j Aw A\rws A
vsj"AúÁĀ(Āj \x07j \b CAúÁĀ(Āj j \x07 \fAsqj \b \fqj \fAw \fAws \fA\x07wsj" Aw Aws A
ws   sq  qsj j"j"Asqj  \fqj Aw Aws A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\x07Asqj  \x07qj \x07Aw \x07Aws \x07A\x07wsj" Aw Aws A
ws   sq  qsj j"j"\bj"\v6 Ā Aw Aws A
ws   sq  qsj j"Aw Aws A
ws   sq  qsj j"Aw Aws A
ws   sq  qsj j"Aw Aws A
ws   sq  qsj j" Bj"B6\f Ā G -Aw -Aws -Avs )j @j Aw A\rws A
vsj"j \fj  \bAsqj \x07 \bqj \bAw \bAws \bA\x07wsj"\f j" :j":6 Ā Aw Aws A
ws   sq  qsj \fj"\f 7j"76\b Ā - Hj .Aw .Aws .Avsj j DAw DA\rws DA
vsj j \x07 Asqj  \bqj Aw Aws A\x07wsj" j" 6j"66 Ā \fAw \fAws \fA
ws \f  sq  qsj j" /j"/6 Ā . Ij 3Aw 3Aws 3Avsj Aj Aw A\rws A
vsj \x07j \b Asqj  qj Aw Aws A\x07wsj"  jj"6 Ā   \fsq  \fqs j Aw Aws A
wsj j"6Ā A@k!\f\v\v\vóWA~|#ĀAà\x07k"$Ā (\bAG@ A\bj ¥\b\v@@@@@@@@@@@@@@ -ĀÜAk\x07\fĀ\v AĀ:Āá AĀ:Āß  (À"6Ì  (Ä"6Ð AÐĀj A jA0ü
ĀĀ A:Āà B7  (È6Ô  (x6Ø  (X6  )P7AĀ\f\f\v Aèj! A¬j!!@@@ -Ā¬AkĀ\v ( ! (! (!A\f\r\v A°j!- AÝj!.@ -ĀÝAkĀ\v (¸! )°!K -ĀÜ!" -ĀÞ!# (Ô! (Ð!/A\f\f\v A°j!0 AÈj!@@@ -ĀÈAkĀ\v (Ô! (Ð!\f\f\v (Ä! (À!\f (\
¸!A\f\f\v AÐj!1 Aàj!2@@ -ĀàAkĀ\v AÔj(Ā!3 (Ð(Ā"4(Ā!\f\f\v (ä! (à!\f (Ø!$ )Ð!MA\f\v\v Aèj!\v@@@ -ĀAkĀ\v -ĀAq\r\r\f\x07\v )ø!G (ð!A\b\f\v\v Aj!5@@ -ĀAk\r\rĀ\v ((Ā!%\f\x07\v )!G (!& )!NA
\f
\v Aèj!6 AÐj!'@@ -ĀÐAk\f\fĀ\v (¼!( (ð!7 (¸!) (´!8 (°!9A\f\f
\v Aj!: A¨j!;@@ -Ā¨Ak\f\fĀ\v Aj(Ā!< ((Ā"=(Ā!\f\x07\v (¬!* (¨! ( !+ )!HA\r\f	\v Aèj! Aj! @@ -ĀAk\v\vĀ\v (!> (ü!,\f\x07\v (ô!\b (ø!\r (ð! (ì!A\f\b\vA\f\x07\vA\f\vA\x07\f\vA	\f\vA\v\f\vA\f\vA\f\vA\v!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ Ā\x07\b	\v )h!D A:Ām  D7ø  )\`7ð Aèj" AðjA0ü
ĀĀ AĀ:Ā¬  AÐĀj"6   6  6 A¬j!!\f0\v A:Ā­  6¨  6¤  )Ā7ø  )\b7 (\b!  )Ā"K7  6@@ -Ā'"#A\x07F\rĀ ((-ĀH""AF\rĀ -ĀAG\r  #:ĀÞ AĀ:ĀÝ  ":ĀÜ  6Ô  6¸  K7°  AàĀj"/6Ð AÝj!. A°j!-\f2\v K 	\r\f A:Āõ\f\v AĀ:Ā­  )Ā7è  )\b7ð\f\
\v  ":Āß  6Ø AĀ:Āà  6È  K7À AÐj /(Ā #Õ A:Āà\f\v Aðj" (ĀÑ\r
 ÿ\v\v )À (È	E@ A¸j AÐj (Ø-Ā% (À"AëÜF@ AĀ:ĀàA! A:ĀÝ  )Ô7¨\x07  -ĀÜ:Ā°\x07 /Þ!	 (Ð!AĀ\f\v  6è  )¸7à A¸j )À (È×\x07@@@@@ )à"D )¸"EQ@ (è (ÀO\r\f\v D EZ\r\v -ĀßAF@ (Ø"-Ā%E\r\vAÃĀ(ĀAK\rAÜÃĀ¤\vAÿq"E\rAÜÃĀ(Ā ó\r\f\
\v (Ø!\v Aj" D (è A6Ä A6¼  Aj6¸  6À A¨j"AáÀĀ A¸j³
 ( (î\rA\b ª" (è6H  )à7@A!A\f\vAÜÃĀ(Ā! A96¤ AàÂĀ6  (Ø! AÀj )àBĀBè\x07BĀ A6  A6 A ÂĀ6Ì AôÂĀ6Ä AäÂĀ6¼  Aj6¤  Aj6À  )À"D (èAÀ=n­|"EB )È D EV­|P\x1B7Ø\x07  A¸j6  AØ\x07j6È  A j6¸  Ajì\v )à"DBX@ (è"\
 D§Ak\rB!DAĀ E\r\vB!DAĀ\v! AĀ:ĀÈ  6ø  D7ð\f0\vA! (ØØ\x07!A\v -ĀàAF@ AÐj°\v A:ĀÝ AĀ:Āà -Ä
\r  6è  )¨\x077ì  -Ā°\x07:Āô  	;ö  :Āõ\v (¨"( "E\r (¤-Ā'"A\x07F\r )!D (! A¸j   ($(\fĀ (¸!\f (¼! AĀ:ĀÈ  6Ä  \f6À  6¸  D7° AÈj! A°j!0\f.\v AëÜG@ A¸j )° ×\x07 )¸!M (À!$ AĀ:Āà  6ä  \f6à  $6Ø  M7Ð Aàj!2 AÐj!1\f/\v \
 6Ô  \f6ÐA!\f=\v A¨j \f  (\fĀA!\v (¨AqE\r A:ĀĀ\f\v AĀ:ĀÈ  $6ø  M7ð  6ì  \f6è  Aðj6Ü  Aèj"46Ø  AÜj"36Ô  AØj6ÐA\x07!\f;\v A°j \f  4((\fĀA!\v (°AG\rAĀ!\v 3(Ā (ĀÑE\r A:ĀĀ 2A:ĀĀ\vA!\v\f\v (´!\v Aðjÿ\v (è Aìj(ĀÛ	 A:Āà 1	\f\v (¤\
Ø\x07!\f\vA! .A:ĀĀ\f\v AëÜG@ A¸j )è ×\x07 )¸!N (À!& AĀ:Ā  G7  &6  N7 Aj!5\f(\v  G7 GBPE\r5A	!\f4\v A:Ā\f\v AĀ:Ā  &6°  N7¨  G7   A¨j6  A j"%6  Aj6  Aj6A\v!\f2\v %-ĀAq\r2 %A:Ā A¨jÿ\v A:Ā 5\f\v A:Ā \v\f A:ĀÝ \
(Ô" (Aj6 A¸jÐ )¸!D (Ô" (À6\b  D7Ā (Ô"-Ā! A:Ā  :ĀÞ (Ô(!( AĀ:ĀÐ  (6¼  (Ø")6¸  (Ð"86´  (Ì"96°  ("76ð  )7è Aèj!6 AÐj!'\f$\v  86Ä  96À  (6È Aj )è 7×\x07 ( ! )!D Aj ))ĀBĀ (Ä5 "EBĀ AÈj!\x07@ )\
P@ )5\b E~"E EBëÜ"HBëÜ~}§! H )|"E HZ\r\vAÿëÜ!B!E\v  6  E7  6  D7ø@ D EQ@  D7     I\x1B6 A!  K\r\f\v D EV\r  6   D7A! D EZ\r\vA!\f\v AĀ:Ā  +6À  H7¸  *6´  6°  A¸j6¤  A°j"=6   A¤j"<6  A j6A!\f.\v Aj   =(\
(\fĀB!D@ )"EBQ@ <(Ā (ĀÑE\r ;A:ĀĀ 'A:ĀĀ\f+\v A¨j A jAÈĀü
ĀĀ E!D\v A¸jÿ\v (° A´j(ĀÛ	 A:Ā¨ Aðj A¨j"AÈĀü
ĀĀ :	 AÌj!@@ DBQ@ -ĀÑ! ( !\b )!D AA' (Ì-Ā\bAG"\x1B6Ì A×ÂĀAôÖÂĀ \x1B6È A¨\x07j"\x07 D \b A6´ A6¬  \x076°  AÈj6¨ A jAæÀĀ ³
 (¨\x07 (¬\x07î\r  :ĀÁ  :ĀÀ AĀ6¸ AĀ6° AĀ;¬ B7\f\v A j AðjAÈĀü
ĀĀ  D7 DBR\r\vAA,»\f"B7Ā A\bj A jA$ü
ĀĀ B7¸  6À\f)\v /ä"AÈkAÿÿqAäĀO@ A¨j" (Ü (à (¸"AxF@ ã\v Ax6Ø\f\v  )°7°\x07  )¨7¨\x07  )¼7¼\x07  )Ä7Ä\x07  )Ì7Ì\x07  (Ô6Ô\x07  6¸\x07 AĀN@ Aøj A¨\x07jA0ü
ĀĀAp!@ E\r AðĀj Aøj" A¤ÂĀj(Ā A¨ÂĀj(Ā© A\bj! (pE\rĀ\v AÈj A0ü
ĀĀ (ØAxF\f\v A¨\x07jÅ\b Ax6Ø\f\v Ax6Ø\f\v \b)ĀBV\r \r@ \rA\fj-ĀĀ! \rA\bj(Ā! \b(X! \b)P!P A8j \bAÄÂĀA¡AëÜ!
 (8"@ (<!	 A0j \bAÉÂĀA¡ (4!\x07 (0!
 A¸j"½\x07   	 
 \x07 )¸ (À (À!
 )¸!I\v A(j \bAÄÂĀA½ (,! ((!	 A j \bA®ÄÂĀA½ ($!? ( !A A¸j" )\b Aj(Āî (À!@ )¸!Q  Aj(Ā A j(Ā Õ\b"\x07(D" \x07(H" )¸"EB~Z\r. 
AĀ 
AëÜG"\x1B!@@ IBĀ \x1B"D EB|"EQ@  (ÀM\r\f\v D EV\r\v@ E 	AGr\rĀ  Al"j!\x1B !@ @ Ak! (!	 Aj! 	 G\r\f\v\v Aj D BAĀÄ\x07 Al! ( ! )!E@@ E\r Aj!@@ E )Ā"DQ@ A\bj(Ā"	 I\r\f\v D EZ\r\v Ak! !\f\v\v (\b!	\v  \x1BG@ \x1B kAn! AÐj!\x1B@@@ E )Ā"FQ@ A\bj(Ā" \
O\r\f\v E FV\r A\bj(Ā!\v  6à  6Ø  B6Ì  6È  C6Ä  	6À  D7¸  F7Ð@ D FQ@  	O\r D!F \x1B\f\v \x1B D FV\r\v D!F A¸j\v"(!B (! (\f!C (\b!	 F!D\v Aj! Ak"\rĀ\v 	AëÜF\r\v  6\v AAqE 
AëÜFr\rĀ ? \x07(d"AĀG kj"AĀ  ?M\x1B!AÿëÜ!~B I Q|"D IT\rĀ 
 @j"AëÜI@ ! D\f\vB DBQ\rĀ AëÜk! DB|\v!D \x07 60 \x07 6( \x07 D7 \v@ AëÜF\rĀ \b/LA­G\rĀ A¸j \x07(D \x07(H P AÿëÜ! (À!~B )¸"E Q|"F ET\rĀ  @j"AëÜI@ ! F\f\vB FBQ\rĀ AëÜk! FB|\v!D \x07("AëÜG@  O \x07)\b"F DX D FQ\x1BAG\r\v \x07 6 \x07 D7\b \x07  G E PRr:Ā\v \x07AĀ:ĀĀ\v (\
 "E\r -Ā'"A\x07F\r Aj   \b/L \b)P \b(X ($(6Ā (!,  (">6  ,6üA!\f,\v ,  >(\fĀ\r (ü Aj(ĀÛ	\v A:Ā ²\v AĀ:Āß  ) 7À  )¨7È  -ĀÝ:Ā¸ AÀj\r Aj A°j"	² A j!AëÜ! ("AëÜM\r !\f\v Aèj" (ĀÑ@ ĀB7ĀA\x07!\f(\v ÿ\v AĀ:Āß AĀ:Āá (\
Ð! (Ì!\f\v@ AëÜF\rĀ )!O (Ð-Ā'"A\x07F@ !\f\v (Ì(\`"A j(Ā M\r* Aj(Ā AèĀlj"-ĀĀ A:ĀĀAF\r* A¸j AÄĀj(Ā AÈĀj(Ā O  AĀ:ĀĀ (À! )¸!O\v  6  O7\v (Ð-Ā$!
 (Ô(! (Ø! A¸j ) (×\x07 (À!\x07 )¸!E!R@@@  (0K\rĀ Aj Aj"  Rï@@@@A AëÜk AëÜM\x1BAkĀ\v 
Aq\r\v  ( 6À  )7¸\f\v /! 
AqE@@@@ A©kĀ\v AF\r AõkĀĀĀĀ\v AôkAÿÿqAãĀK\r\v AëÜG@ )!D  6À  D7¸\f\v A¸j    ) (  E \x07Õ\f\v A­G\r AëÜG@ )!D  6À  D7¸\f\v A¸j A­  ) (  E \x07Õ\v@ E )¸"DQ@ D L (À" \x07I"\x1B!L \r\f\v D EZ\r (À! D!L\vAÃĀ(ĀAK\rAÃĀ\
¤\vAÿq"E\rAÃĀ(Ā ó\r\f\v )°!G Aj A¸jAü
ĀĀ AĀ:Āá -ĀßE\r \r\f\v (Ì!AÃĀ(ĀAj!@@@@ )°"D§AkAĀ DBV\x1BAkĀ\v A\v6¼  Aüj6¸ AðjAâÀĀ A¸j³
\f\v Aðj (¸"\x07A\fj(Ā \x07Aj(Āø\f\v Aj (¸-Āí¯\v Aðj ( (ø\v A¨j"\x07  (ô" (ø\b AúÀĀ6Ø A6Ì  LBĀBè\x07BĀ A ÂĀ6Ô AÂĀ6Ì AôÂĀ6Ä AäÂĀ6¼  6¤ A6  A6  (ÔAj6È  (ÐAj6À )Ā!D )\b!E  AÈj6Ü  \x076È  D AÀ=n­|"FB E D FV­|P\x1B7¨\x07 \
 A¨\x07j6Ð  AØj6¸  A¸j6AÃĀ(Ā Ajì (¨ (¬î\r (ð î\r\v AĀ:Āá A¸j" 	Aü
ĀĀ Aj"\r A:Āà  Aü
ĀĀ AĀ:ĀÀ  6ð  L7è\f\v ĀB7Ā  A:ĀĀA!\f$\v (¬! (Ð AÔj(ĀÛ	\v A:ĀĀ\v \vAF@A!\f\v 0Ä\b@ \vAqE@ (¤Ø\x07!\f\v E\r\v Aèj\r\v -Ā­\r\f\v  )ì7È  -Āô:ĀÐ /ö! -Āõ!\v (è! -Ā­@ Aøj\r\v AĀ:Ā­\f\v Aøj\r\v AĀ:Ā­A!\v\v  -ĀÐ:Āà  )È7Ø !A:ĀĀ \vAÿq"AF\r \
 -Āà:Āð  )Ø7è ¢\x07 AG\r AĀ:Āà )!G B7¸  6À GBQ\r Aj AjAü
ĀĀ A¸j¾\f\v ! :ĀĀ\v ĀB7ĀA!\f\v  6  A:Āß  )è7¤  -Āð:Ā¬  ;®  \v:Ā­ AĀ:Ā  ("6ð  )7è  (ÌAäĀj­"G7ø Aèj!\v\f\r\v Aj AÀjAü
ĀĀB!G\v AĀ:Āß -ĀàE\r Aj\r\f\v  6   E7A!\v  :ĀÑ@AÃĀ(ĀAK\rĀA ÃĀ¤\vAÿq"E\rĀA ÃĀ(Ā óE\rĀA ÃĀ(Ā! A6Ü\x07 A°ÂĀ6Ø\x07 Aj (Ä"-Ā&¢\v  )7Ø A¨j Aj(Ā" A\bj(Ā"A?ß AÂĀ6¼  \x076¸ AôÂĀ6´ AôÂĀ6¬ AôÂĀ6¤  Aj6  AäÂĀ6  Aj6´\x07 A6°\x07 \
A6¨\x07  (¬  (¨"\x1B6Ì    \x1B6È  AÈj6°  AØj6¨  AØ\x07j6  Aj6¬\x07  A¨\x07jì\v A¨jÐ (Ä! (À"/8! Aj ( (ì (!\x07 (! A¨\x07j ($ (( Aj (0 (4æBĀ!D@@@ (ĀAkĀ\vB!D\f\v )!H )\b!EB!D\v  (°\x076Ð  )¨\x077È  )7Ô  ( 6\
Ü  ;à  6À  H7¸  E7°  D7¨  \x076Ä (\fAxG@ A¨jAäÂĀA\fAðÂĀA\v A6´\x07 A6¬\x07  AÈĀj6¨\x07  6°\x07 AØjAÀĀ A¨\x07j³
 A¸j" A¨jAÀĀü
ĀĀ Aj A\fjÛ
 AĀ;Ð B7È BĀ7À BÀĀ7¸ B7° BĀ7 -Ā%!\x07 -Ā&!AA\f»\f"AĀ:Ā\b B7Ā  :Ā  \x07:Ā  6  )Ø7ø  (à6  :Āõ AĀ:Āô Ax6ä  6ð Aj"
Ax ¼\f (" (Ā"\x07Aj6Ā \x07AĀH\r  6Ì )!H ( !+ (À!  AàĀü
ĀĀ AøĀj (@ AÄĀj(Ā"(\bAkAxqjA\bj  (\fĀ (x! (|!* AĀ:Ā¨  *6¬  6¨  +6   H7 A¨j!; Aj!:\f\f\v Ax6Ø Aøj\v\vA\v AèĀj Aj"Aø¾ÂĀA\v¡ (l!\b (h! AàĀj AÄÂĀA¡ (d!  (\`!AĀ!E@ A¨j AÈj» (¨! )°!F\v AØĀj AjAÉÂĀA¡ (\\! (X!\x07 A¨j½\x07 \
(°!
 )¨!IAëÜ! E@ J!E\f\v AÐĀj  \b± A¨j" (P" (T"\b (¨"E\r\f (°!	 (´!\r   (¬¯ )°!E -Ā¨! A¶jA0:ĀĀ A°àĀ;´ B7¨ A6°A \r \rAO\x1BAs!\b A´j!BĀ!DAĀ!@  \rF@@ DB
~ -ĀĀA0k­Bÿ|!D Aj! \bAk"\b\rĀ\f\vĀ\v DB
~  	j-ĀĀA0k­Bÿ|!D Aj"AG\rĀ\v\f\r\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\f\vA!\f\vA\b!\f\r\vA
!\f\f\vA\f!\f\v\vA\r!\f
\vA!\f	\v AĀ:Āà AàĀj\r Ā G7Ā ĀA\bj AjAü
ĀĀA!\f\v A¨j"\r  \bXAëÜ! J!E (°"AëÜF\r \r )¨  \x07  I 
 (°! )¨!E\f\v@ DBè\x07"JBB E EBÿV\x1B Aq\x1B|"E JT\rĀ D JBè\x07~}!D EBQ@AĀ!B!E DPE\r\f\v D§AÀ=l! EBT\r\vAĀ!B!E\v~ E A­F AëÜFqE\rĀ @ A¨j    \x07  I 
 )¨ (°"AëÜG\r\vAëÜ! E  FBĀYqE\rĀ A¨j FBè\x07"D F DBè\x07~}§AÀ=l \x07  I 
 (°! )¨\v!J A¬j AÈjA0ü
ĀĀ A¸j AjAÐĀü
ĀĀ  6  J7 Aj A¨jA4ü
ĀĀ\v (Ä! (À! Aj )¨ A°j(Āî A@k )BĀBè\x07BĀ  )@"D ( AÀ=n­|"EB )H D EV­|P\x1B7Ø\x07@@@ )¸"D§AkAĀ DBV\x1BAkĀ\vAÃĀ(ĀAK\rAèÃĀ¤\vAÿq"E\rAèÃĀ(Ā óE\r A6° A6¨AèÃĀ(Ā! A ÂĀ6´ AÄÂĀ6¬  Aj6¨ AôÂĀ6¤  Aj6  AäÂĀ6  Aj6´ A'6¬\
\x07 A°ÂĀ6¨\x07  Aj6¬  AØ\x07j6°  A¨\x07j6  A¨jì\f\vAÃĀ(ĀAK\rĀAôÃĀ¤\vAÿq"E\rĀAôÃĀ(Ā óE\rĀAôÃĀ(Ā! A¨\x07j"\b  (À"(\f (\b A§ÀĀ6Ø A6Ì AÔÂĀ6´ A ÂĀ6¬ AôÂĀ6¤  Aj6  AäÂĀ6  Aj6´ A6° A6¨  AÈj6Ü  \b6È  A(j6   A j6°  AØ\x07j6\
¨  AØj6  Aj6¬AôÃĀ(Ā A¨jì (¨\x07 (¬\x07î\r\v Å
 )¸!D Aøj AÀjAü
ĀĀA! 'A:ĀĀ DBR\r\v ĀB7ĀA!\f\v  D7° A:Āá A¸j AøjAü
ĀĀ 6\v A°j!\b@ -ĀÞ\rĀ A¸j \b²AĀ!@@A (À"AëÜk AëÜM\x1BAkĀ\vA!\f\v /ÈÝ\x07As!\v (Ô :Ā AĀ:Ā  \b6ô  AÐĀj"6ð  (Ð"6ì  (Ì6è  A jAĀ -Ā­AG\x1B"\r6ø Aèj! Aj! \f\v  :ĀÜ ¼\x07 Aà\x07j$Ā\vA!\fĀ\vĀ\vĀ\véE;~|#ĀAÀ\rk"$Ā  (60  )\b7(  )Ā7  (\
!  ("68 (!  A j"64@@@@@@@@ AĀN@ A(j(Ā!0 Aj(Ā!\x07 Aj(Ā! AĀ6D  6<   \x07Atj6@  6 Ax6  6  A<j6 B7 Ax6è AĀ6ü B7ô A¼j! A¬j!" A¬	j! A	j! Aj! AjAr!# AÌj!1 Aj!2 Aè	j!$ A¸	j!% A	jAr!& A¤\rj!\v \
A\rjAr! AÔ\vj! AÀ\vjAr!' A\fj! Að\vjAr!(Ax!Ax!Ax!A!\x1B@@ Aj ("\b@@@@Ax ("E\rĀ  (6\b A	j (" (\b"ø ( (¼\f  (	6  )	7Ax  AÃÂĀA\v\rĀAx  A³ÂĀA\v\v\rĀAx  A¾ÂĀA	\v\rĀAx  AÇÂĀA\b\v\rĀAx  AÏ\
ÂĀA\v\rĀAxAx  AåÂĀA\v\x1B\v"AxG@ ­ ?Bp!?@@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxG@AÃÂĀA\b!\f\v A	j Aj· (	! (	"AxF\r (	!) !\f\v\v AxG@A³ÂĀA\v\b!\f\v A	j Aj· (	! (	"AxF\r (	!* !\f
\v AxG@A¾ÂĀA	\b!\f\v A	j Ajµ (	! (	"AxF\r\f (	!+ !\f	\v )BQ\r\x07AÇÂĀA\b\b!\f\v \x1BAG@AÏÂĀA\b!\f\v A	j Aj -Ā	\r -Ā	!\x1B\f\x07\v (èAxF\rAåÂĀA\b!\f\f\v  ?7\r  6\r  6\r Aj Aj¶ (! ("AxF\r  )\r7	  )\r7	  )7 	  6\
	  6	 Aôj A	j\x07\f\v AxG@@ AxF@A!A³ÂĀA\v\b!A!A!\f\v@ )BQ"E@ A	j AjAÐĀü
ĀĀ\f\v B7	\v AxF!@ (èAxF"E@  (ð6\r  )è7\r\f\v Ax6\r\vAx  \x1B!\x07 Aj (ø (üÁ (! ("AxF@ A\rjÂ\f A	jÆ\f \x07 ¼\f  î\r\f\vA \x1B \x1BAF\x1B!  (6¸  )7°  )7  )7  )¤7   (¬6¨ )	!= (	! A¼j A	jAÄĀü
ĀĀ  (\r6  )\r7 Aôjô\v\f\v  î\rAĀ! AxF\f\f\vAÃÂĀA\b!\f	\v A\rj¾\f\v (! Ax6 (!, )!= (!	 (\b! AĀ6\b  	6  =7  6  ,6 A\bA AxF\x1B6@@@@@ @  (6¨  )7   )7 A°j" AjåAx! ("\x07AxF\r A6È  \
6Ì  	6ä  AÈj6à \x07AxF@ (!\b AjAñ8 (\b" Añ8O\x1BA\bA\b  ("6ø  (6ô \b A0lj!
AĀ!\f@@@  \f6ü  	6´\x07  \f6¤\x07 A6 \x07  AÈj6¨\x07@@@ \b 
G@  (°\x076Ø\b  )¨\x077Ð\b  ) \x077È\b Aà\bj" A \x07jå  	6ø\b \b(  6ô\bAĀN@ \bA(j(Ā!3 \bAj(Ā!\x07 \bAj(Ā! AĀ6	  6ü\b   \x07Atj6	  	6¼\v Ax6¨\v  6¸\v  Aü\bj"6´\vAx! Ax6Ð\v Ax6\f AĀ6¨\f B7 \fAx!\r@ A\bj \b@@@@@Ax (\b"E\rĀ  (\f6\b A\
\rj (" (\b"ø (¨\v (¬\v¼\f  (\r6°\v  )\r7¨\vAx  AÂĀA\b\v\rĀAxAx  AÂĀA\v\x1B\v"AxG@ ­ =Bp!=@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxG@A!AÂĀA\b\b!A!\x07\f\v A\rj A¨\vj¢ (\r! ( \r"\x07AxF\r  (\b6¸\f  )Ā7°\f  \v)Ā7à\f  \v)\b7è\f  \v)7ð\f\
  \v(6ø\f AÀ\vj½\f ' )°\f7Ā ' (¸\f6\b  )à\f7Ā  )è\f7\b  )ð\f7  (ø\f6  6À\v  \x076Ð\v \x07!\f\x07\v \rAxG@A!AÂĀA\b!A!\x07\f\v A\rj A¨\vj¢ (\r! ( \r"\x07AxF\r  (\b6¸\f  )Ā7°\f  \v)Ā7à\f  \v)\b7è\f  \v)7ð\f  \v(6ø\f Að\vj½\f ( )°\f7Ā ( (¸\f6\b  )à\f7Ā  )è\f7\
\b  )ð\f7  (ø\f6  6ð\v  \x076\f \x07!\r\f\v  =7¸\f  6´\f  6°\f Aà\fj A¨\vj¶ (ä\f! (à\f"\x07AxF\r  )°\f7\r  )¸\f7\r  )è\f7¨\r  6¤\r  \x076 \r A \fj A\rj\x07\f\v@ AxF"\x07E@ A°\fj AÀ\vjA0ü
ĀĀ\f\v Ax6À\f\v@ \rAxF"E@ Aà\fj Að\vjA0ü
ĀĀ\f\v Ax6ð\f\v A\rj (¤\f (¨\fÁ (\r! ( \r"AxF@ Aà\fjÅ\b A°\fjÅ\b\f\v  (\b6 \v  )Ā7\v  \v)Ā7ø
  \v)\b7\v  \v)7\v  \v(6\v AÈ
j A°\fjA0ü
ĀĀ A
j Aà\fjA0ü
ĀĀ A \fjô\v\f\v A°\fj¾\vA!A!\x07\v A \fjô\v E \rAxFrE@ Að\vjÅ\b\vAx! \x07 AxGqE\rĀ AÀ\vjÅ\b\v (¨\v (¬\v¼\f AxF@ 	 Aà\bjÓ\f\v  ( \v6°\v  )\v7¨\v  )ø
7ð\v  )\v7ø\v  )\v7\f  (\v6\f A\rj" AÈ
jA0ü
ĀĀ Aà\fj"\x07 A
jA0ü
ĀĀ & )¨\v7Ā & (°\v6\b  )ð\v7Ā  )ø\v7\b  )\f7  (\f6  6	  6	 % A0ü
ĀĀ $ \x07A0ü
ĀĀ (	 (ü\bG@ 3AÂĀAÂĀÑ! %Å\b $Å\b A	j\v\f\v  )¨\v7È
  (°\v6Ð
  )ð\v7À\v  )ø\v7È\v  )\f7Ð\v  (\f6Ø\v A	j A\rjA0ü
ĀĀ A°\fj Aà\fjA0ü
ĀĀ\f\v (´\v!\fĀ\vĀ\v \b Aô\bjA£ÀĀ!\f\v A \x07jµ\vAx! 
!\b\f\v 	 Aà\bjÓAx!\v Aà\bjµ\v@ AxF@ 	 AÈ\bjÓ\f\v  (Ð
6À\b  )È
7¸\b  )À\v7\b  )È\v7 \b  )Ð\v7¨\b  (Ø\v6°\b Aè\x07j A	jA0ü
ĀĀ A¸\x07j A°\fjA0ü
ĀĀ\v AÈ\bjµ\v AxG@ \bA0j!\b  (À\b6\x07  )¸\b7\x07  )\b7ð  ) \b7ø  )¨\b7\x07  (°\b6\x07 AÀj Aè\x07jA0ü
ĀĀ Aj A¸\x07jA0ü
ĀĀ\f\v 	 AÈjÓ Aôj÷\v\f\v  )\x077  (\x076  )ð7  )ø7  )\x077  (\x076 2 AÀjA0ü
ĀĀ 1 AjA0ü
ĀĀ (ô! AxG@  \fF@ AôjA\bAÕ\v (ø!\v  \fAlj" 6Ā  )7  (6\f  6 Aj AjAüĀü
ĀĀ \fAj!\f\f\v\v (ø! AxG\r\v 	 AÈjÓ\f\v  \f6ð  6ì  6è \b 
G@ AÂĀAÂĀÑ! Aèj÷\v\f\v AÈjµ\v AxG\r\f\v  AàjA´¤ÀĀ!\f\vAÌÂĀAÆ	! Ajµ\v\f\v 	 AÈj"Ó µ\v\v 	 A°j"Ó 	 ÓAx!\v A°jµ\v AxG\r 	 Aj"Ó µ\v\v 	 ,Ó\f\v Ajµ\v (èAxG@ AèjÂ\f\v  \f6ð  6ì  6è\f\v (	!\f\v (!\x07 Ax6 (!	 )\
!= (!
 (\b! AĀ6\b  
6¬
  =7¤
  \x076 
  	6
 A\bA \x07AxF\x1B6
@@@@@@@@@@ @  (¨
6\v  ) 
7\v  )
7ø
 Aj" A
jåB!= ("AxF\r\b A6À  6Ä  
6  AÀj"6 AĀN@ A(j(Ā! Aj(Ā!\x07 Aj(Ā! AĀ6  6   \x07Atj6  
6Ü
 Ax6È
  6Ø
  Aj"6Ô
 AĀ6°\v B7¨\vAx!\b@ ! !\x07 (Ü
! (Ø
!\f@  \b@@@@Ax (Ā"E\rĀ  (6\b Aj ("\r (\b"ø (È
 (Ì
¼\f  (6Ð
  )7È
Ax \r AôÂĀA
\v\rĀAxAx \r AþÂĀA\b\v\x1B\v"AxG@ ­ @Bp!@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v =BQ\rAôÂĀA
\b!\f\v\v \bAxF\rAþÂĀA\b\b!\f
\v  @7ð\x07  \r6ì\x07  6è\x07 AÀ\vj AÈ
j¶ (Ä\v! (À\v"AxF\r  )è\x077  )ð\x077  )È\v7  6  6 A¨\vj Aj\x07 (Ô
! \x07! !\f\v Aj (¬\v (°\vÁAx \b \bAxF"\x1B!    \x1B!  - \x07 \x1B!- (! ("AxF\r  #(\b6¨\x07  #)Ā7 \x07  )Ā7\r  )\b7\r  )7 \r  (6¨\r =BĀ =BR\x1B!=  A9° A¨\vjô\v -!.  !/ A½§\f\v\v  6° Aè\x07j¾\f\b\v  6°   Ê\f\f\b\v (È
! Ax6È
 (Ø
!\r )Ì
!> (Ü
! (\b! AĀ6\b  6Ô\v  >7Ì\v  6È\v  \r6Ä\v A\bA AxF\x1B6À\v@ @  (Ð\v6È\x07  )È\v7À\x07  )À\v7¸\x07 Aè\x07j" AÀ\vjåAx!\b@ (AxF\rĀ  6 A6  6  6 A\bj Aj´ (\b!@ (\b"AxF\rĀAx  ( \b"A¢ÂĀA\v\rĀAx  A¢ÂĀA\r\v\rĀAx  A¡¢ÂĀA\r\v\r\
ĀAx  A®¢ÂĀA\v\rĀ Aðj  ø (ð\v!\b  î\r (ô! \bAxF \bAxFr\rĀ (ø!\f\v  Aè\x07j"Ó  ÓAx!\b\v Aè\x07jµ\v \bAxF@  A¸\x07jÓ\v A¸\x07jµ\v \bAxG\r\f\vAÌÂĀAÆ	! AÀ\vjµ\v\v  \rÓ  6°A!Ax!\b\f\x07\v (È
! Ax6È
 )Ì
!= (\b! AĀ6\b  6Ô\v  =7Ì\v  6È\v  \f6Ä\v A\bA AxF\x1B6À\v@@@ @ Aè\x07j" AÀ\vjåBĀ!= (AxG@  6 A6  6  6 A¸\x07j Ajô (¸\x07\r )À\x07!>B!=\v  >7 >§!\f\vAÌÂĀAÆ	! AÀ\vjµ\v\f\v (¼\x07!  Aè\x07j"Ó  Ó  6B!=\v Aè\x07jµ\v@ =BQ@  AÀ\vjÓ  6\b\f\
\v  +"A9\b A½§!\v AÀ\vjµ\v =BQ\rĀ +\b!A\f\v\v\v  \fÓ\f\v  AjAô¢ÀĀ! !! !\x07 !\f\vAÌÂĀAÆ	! A
jµ\v\f
\v  6°\vA!\v A¨\vjô\vB!= E \bAxFrE@ \b Ê\f\v !! \v! (È
 (Ì
¼\f =BQ@ 
 AÀjÓ\f\v  ) \x077À\v  (¨\x076È\v  )\r7  )\r7  ) \r7  (¨\r6  6	  +°"A9	  =7	  )À\v7Ā  (È\v6\b  6¨	  )7Ā  )7\b  )7  (6  .6Ð	  /6Ì	  6È	 ( (F\r AÂĀAÂĀÑ! A	j\f\v 
 AÀjÓ  6 \fB!=\f\v  )À\v7à\b  (È\v6è\b  )7à\f  )7è\f  )7ð\f  (6ø\f  A9 \f A½§! !4 /!5 .!6 !\v AÀjµ\v =BQ\r  )à\b7  (è\b6  )à\f7	  )è\f7	  )ð\f7	  (ø\f6 	 ) \f!> !! \x07! ! 4!7 5!8 6!9\v  >7\r >§!\f\v 
 Aj"Ó 
 Ó  6\rB!= !! \x07! !\v Ajµ\v@ =BQ@ 
 Aø
jÓ  6\v\f\v  +\r"A9\v  )7È\b  (6Ð\b  )	7°\f  )	7¸\f  )	7À\f  ( 	6È\f A½§! 7!: 8!; 9!<\v Aø
jµ\v =BQ\rĀ  )È\b7È  (Ð\b6Ð  )°\f7ð\v  )¸\f7ø\v  )À\f7\f  (È\f6\f )\v">B §! )BR@ AjÆ\f\v " )È7Ā " (Ð6\b  )ð\v7Ā  )ø\v7\b  )\f7  (\f6  6¨  6¤  >>   =7  6¸  :6Ø  ;6Ü  <6à\f\v\v 
 	Ó\v\f\v  A4jA£ÀĀ!\f\vAx!\f\vAx!\f\vAx!\vA!A!A!A!A\v!\x07 Aôjô\v@ E\rĀ (èAxF\rĀ AèjÂ\f\v )BR q@ AjÆ\f\v AxG q@  ¼\f\v AxG \x07q@  î\r\vB!= AxG q@  î\r\v !\v ( (¼\f =BQ@  A jÓ\f\v A	j" A¼jAÄĀü
ĀĀ  (¸6   )°7  )7  )7  ) 7  (¨6  )7\r  (6\r  6P  =7H AÔĀj AÄĀü
ĀĀ  6  6¨  +6è  6ä  \x076à  *6Ü  6Ø  6Ô  )6Ð  6Ì  6È  )7  ( 6¤  )7¬  )7´  )7¼  (6Ä  :Āø  (\r6ô  )\r7ì (@ (<F\r 0AÂĀAÂĀÑ! AÈĀjß\b\v  A jÓ ĀB7Ā Ā 6\b\f\v Ā 6\b Ā =7Ā ĀA\fj A	jAÄĀü
ĀĀ Ā 6P Ā 6\` Ā +6  Ā 6 Ā \x076 Ā *6 Ā 6 Ā 6 Ā )6 Ā 6 Ā 6 Ā )7T Ā ( 6\\ Ā )7d Ā )7l Ā )7t Ā (6| Ā :Ā° Ā (\r6¬ Ā )\r7¤\v A jµ\v AÀ\rj$Ā\v6~#ĀAð\fk"$Ā@@@@@@@@@@@@@@@@@@@@@@~@@ -Ā\rAkĀ\v Aj! A¤\
j!@ -Ā¤Ak	Ā\v ((! ) ! (! (! )\f\v AĀ:Ā¤ BĀ7  (\r"6  (\r"6  (\b"6(  )Ā"7  A¤j! Aj!BĀ\v!  6  6 AĀ:Ā¥  68  70  7@  )7HB! Ñ"\r A\vj" ({ (\v! (\v"AxF\r  ) \v"7¨	  )\v"7 	  )\v"\x1B7	 \
 )\v"7	  6T  6P  7X  \x1B7\`  7h  7p@@ (\\AxF\rĀ  AàĀj(Ā AäĀj(Āø (\vAxF\rĀ Aj" (\v6\b  )\v7Ā\f\v AĀ6  B7\v AøĀj" ("( (Æ A:Ā¥ (AØĀj(Ā! )0! (8! A\vj \f  (\v"6@  )\v"78  )\v"\x1B70  6°  7¨  \x1B7\
´  7¼  6Ä AĀ:Āü AĀ:Āø  Aj6È Aüj! A¨j!
\f\v A¨j!
 Aüj!@ -ĀüAkĀ\v (°! )¨!\v A	j"\x07 A¸j"AÄĀü
ĀĀ AëÜG@ A¨j  ×\x07 )¨! (°! Aì\vj \x07AÄĀü
ĀĀ  6  7 Aj A\vjA°ü
ĀĀ AĀ:Ā Aj!\x07 Aj!\r\f\v Aj AÄĀü
ĀĀ\v Aj!\x07@ -ĀÀAk	Ā\v  \x07)Ā7  \x07)\b7 ("-ĀĀ A:ĀĀAF\r A¼j" Aj"\r\f A¨j A\bj Ç (¨AxF@ (¬\f\v  )À7Ø\x07  )¸7Ð\x07  )°7È\x07  )¨"7À\x07 §AxG\r (Ä\x07\vAk!\f\x07\v Aj!\r Aj!\x07@@ -ĀAkĀ\v Aôj(Ā! (ð(Ā!\f\v (! )!\v AÄj" \
AøjAÄĀü
ĀĀ  Aj6À  6¼ AĀ:Āè  6  7  AÀj"6ô  A¼j6ð\v A¨j   (Ā© (¨"AxF@A! \x07A:ĀĀ\f\x07\v Ajÿ\v AÄj¦	 A:Ā  )°7¨  (¸6° (¬! (¼!\f \r
\f\x07\v AÈj!
 A¼j!\r@@@@@ -Ā¼AkĀ\v (°!\f\r\vA\f\r\v AÀj! AÄ
j!@ -ĀÄ
AkĀ\v (À
!\bA\f\f\vA\f\v\v AÀj!\v Aø\vj!@ -Āø\vAk\f\fĀ\v (ð\v!	A\f
\v AÀ\x07j«	ò!\f\vA\f\b\vA\f\x07\v (Ā" (Ā"\fAj6Ā \fAĀH\r\x07 AĀ:ĀĀ  6´ A6¼  6¸  \r)Ā7¤  \r)\b7¬\v A¸j" (Āä"\fE@ A:ĀÀA!\f\v À\v A:ĀÀA! (¤"AxF\rĀ  )¬7¨  (´6° (¨! \x07¦	\f\v  :ĀĀ\f\v  (°6À\b  )¨7¸\b A:ĀĀ AxG\r\vA!\f\v  (À\b6  )¸\b7\
 
È	 AÐĀj!\x07@ AxF@ (! ( \x07Ø\x07!AØĀj(Ā  Aj(Ā Aj(Ā\x07!B!\f\v  6¬  6¨  )7°  (6¸  \f6¼ A\vj 
Aj(Ā¢@ )\vBR@ (\v! )\v! (\v! (\v" (\v Aj(Ā A j(Ā\v\r@ BR@ A\vjü\b\f\v ó\v  î\r\v (AØĀj(Ā"-Ā A:ĀAF\r  )B|"7 A\vj Aj ("( (¿ )\v! (\v! AĀ:Ā  7À ()!\x1B AĀ:Ā¥  \x076ü\f  (6ø\f  7ð\f  \x1B7è\f  )x7Ø\f \
 )7à\f  )07 \f  (86¨\f AëÜ6¸\f AĀ6À\f AĀ:ĀÄ\f )@! )H!\x1B  6Ð\f  7È\f  \x1B7\f  7\f BĀ7\f AĀ:Ā¼  A\fj"6° AÈj!
 A¼j!\r\f\v Aüj A\vjAìĀü
ĀĀ  î\r 
¡\f\v (x AüĀj(Āî\r AĀ:Ā¥ ( Aj(Āî\r \x07Ð
\f\v  6´ Aèj" (xAj"A(ü
ĀĀ (Ā@ 
 	 (AĀG\f\v (P AØj A(ü
ĀĀAëÜG@ BĀ7 A6 AĀ; A:Ā AĀ6Ð BĀ7ÈA\f\v Aj"BĀ7 BĀ7Ā A:Ā AĀ6Ð BĀ7ÈAĀ\v! AĀ6  BĀ7 AĀ6¸ B7¨  6AĀ\v!@@@@@@@@@ \r@@@@@@@@@@@@@@@@ Ā\v Ak\b\x07\v AÀj" (ĀÑE\r\bA\f\v A¸\bj" \b)  \b((×\x07  )¸\b (À\bï \b)\
x!  \b)  \b(( )¸\b (À\bª )¸\b! (À\b! AĀ:Ā¸
  \bA0j6°
  7¨
  6È  7ÀA!\f\v A\vj  ¯ )\vBR\r\b A:ĀĀA\f\f\v AÀj"\v (ĀÑE\r	A\f\v\v  	6ô\vB! 	-ĀdAG\r 	(x! \v 	(\\ 	(\`¥\f (ô\v") ! ((! A;è\v  \v6Ü\v  6Ø\v  6Ø  7ÐA!\f\v A\vj AÐj" ¤ )\v"BQ\r\b (\v! A¨j A\vjAÄĀü
ĀĀ (Ø\v!\f (Ô\v!\x07 (Ð\v! A¸\bj AÜ\vjA<ü
ĀĀ ( \f! (\f! (\f! ý\x07@@ BQ@ -ĀíAG\r -ĀøE\r óB!\f\vAĀ! \x07E AxFrE@ (ô\v(xAØĀj(Ā"-Ā A:ĀAF\r AÈj \x07 \f	! AĀ:Ā\v (ô\v")\b!~B (Ā\rĀ A\vj" (xAØĀj(Ā")p AøĀj(ĀîBĀ (P"AëÜF\rĀ  )\v (\v )H Ä\x07  AĀ AxG\x1B  )\v (\v¯ )\v! \
)\v\v!A\bA»\f" 6\b  7Ā A\fj A¨jAÄĀü
ĀĀ  \f6X  \x076T  6P AÜĀj A¸\bjA<ü
ĀĀ  ¼\f\f\v@AÃĀ(ĀAK\rĀA¸ÃĀ¤\vAÿq"E\rĀA¸ÃĀ(Ā óE\rĀA¸ÃĀ(Ā! A#6	 A¨ÂĀ6	 A6	 A6ø\b AôÂĀ6\v AôÂĀ6\v AäÂĀ6\v  Aj6	  (ô\v(|Aj6\v  -ĀíAt"(­@6  (Ð­@6  A\vj6ü\b  Aj6\v  A	j6\v  Aø\bjì\v óB!\v (Ä AÈj(Āî\r\v A:Āø\v  :Ā¼\x07  6\
¸\x07  7°\x07  7¨\x07 \v¹
 A\vj" (´ Aj 
 A¨\x07j ¹\f\v  ( "6¨  )"7  E Pq\r AĀ:Ā  6È  7À\f\f\v ( ! )! A\vj (´")  ((×\x07 )\v"§AqAå÷Āl (\vAvj!@@ B" Q@  K\r\f\v  X\r\v ! !\v AĀ:Ā  6È  7À\f\r\v ÿ\v\v AĀ:ĀÄ
  (´"\b6À
 AÀj! AÄ
j!\f
\v \f A:ĀÄ
 A	j"\x07 A\vj"Aü
ĀĀ A¨j" Aü
ĀĀ Ô\f )ø! ( )¨! A\bj ú  (\b (\fBĀAĀ¯ )\v! (´" )\v7  7  (´ \x07W (\v! -Ā\v! )\v! A¼j A\vjAìĀü
ĀĀAëÜ BT"\x1B!\f  \x1B \x1B!\x1B@ BQ@ (¸×\r  6¸\f\v A¨jÅ\f  6°  7¨ A´j A¼jAìĀü
ĀĀ\v@ AkAýq\rĀ (´")H! (P"\x07AëÜF@ A\vj ß (\v!\x07 )\v!\v  \x076P  7H (´A:ĀDAÃĀ(ĀAK\rĀA¬ÃĀ¤\vAÿq"E\rĀA¬ÃĀ(Ā óE\rĀ A6À\b A6¸\bA¬ÃĀ(Ā! AÂĀ6\v AôÂĀ6\v AäÂĀ6\v  Aj6Ä\b A6ü\b AÂĀ6ø\b  (´"A@k6\v  (|Aj6\v  A\vj6¼\b  Aø\bj6\v  A¸\bjì\
\v A\vj (´  \f6à\b  \x1B7Ø\b  (°\v6è\b  (\v6À\b  )\v7¸\b  (\v6Ð\b  )\v7È\b Aj 
  A¸\bj\v  ) 7   )7  )7 (!\f\v \vÿ\v AĀ:Āø\v  (´"	6ð\v Aø\vj!\f	\v A:ĀĀA\v:ĀĀ\f\v (´! (! (! A\vj"\b A¨jAøĀü
ĀĀ AÀ\x07j    \b (¸ (\f (È\x07! )À\x07! A¨j AÌ\x07jAìĀü
ĀĀ A:Ā¼ BR\r\vA!\f	\v Aj A¨j"\bAìĀü
ĀĀ  68  70 A<j \bAìĀü
ĀĀ 
ÜAĀ!\b  BR"AĀ -ĀíAF\v:ĀÄ\f )\f! )\f!\x1B A\vj"\b A\fjAü
ĀĀ \b\r (AØĀj(Ā A0j )À ("( (  \x1BÃ@ E@ (AØĀj(Ā  ("Aj(Ā Aj(Ā\x07! B7¨  6°  ( 6  )7§\r!	 -Āí! Aø\bj Aj(Ā Aj(Āø Aj AjÛ
 /â! /à!
 A¨\x07j AjÛ
 (ä!\b )@! (H!\x07 Aèj A¤jÛ
 A¸\bj A°jÛ
 )8!\x1B )0! )(! ) ! )! )!  -Āì! )\b!! )Ā!" A¨j A¼jÛ
 A¼j AÈjÛ
 A	j AÔjÛ
@ (è"E@AĀ!\v\f\v¨\r!\v AÐ\vj AÐĀjÛ
 AÜ\vj AÜĀjÛ
 Aè\vj AèĀjÛ
 A\fj AjÎ Aô\vj AôĀjÛ
 )Ā!# )\b!$ )!% )!& A\fj AjÛ
 A \vj A j¦  &7\v  %7\v  $7\v  #7\v \v A\vjAü
ĀĀ\v AÐ\vj AÐĀj¦  :Āí\f  ;â\f  
;à\f  \b6ä\f  \x076È\v  7À\v  )ø\b7\f  (	6\f  )7\f  (6\f  )¨\x077\f  (°\x076 \f  "7\v  !7\v  :Āì\f   7\v  7\v  7 \v  7¨\v  7°\v  \x1B7¸\v  (ð6¬\f  )è7¤\f  )¸\b7°\f  (À\b6¸\f  )¨7¼\f  (°6Ä\f  \v6è\f  (Ä6Ð\f  )¼7È\f  (	6Ü\f  )	7Ô\f\
 (ð"@ (ô!\v  (Ā"Aj6Ā AĀH\r	\v -Āø! A	j"\b A\vjAðü
ĀĀ 	 \bAðü
ĀĀ 	 :Āø 	 \v6ô 	 6ð\f\v  6°  7¨ A´j AjAìĀü
ĀĀ  ( 6  )7 AÀ\vj (ì (ðø )°! AÌ\vj AôjÛ
 AØ\vj AjÛ
 Aä\vj Aj¡\v -Ā! A\vj A¸j¦  :Āð\v  7\v Aj A\vjAìĀü
ĀĀ §"!	\v  (6È\x07  )7À\x07 A¼j(Ā"A(jô
  	6@  78  )È\x0770  )À\x077( AÄĀj AjAìĀü
ĀĀ Aüj A´jAìĀü
ĀĀ A¨j¡\f AĀ:Ā¥ AÐĀjÐ
\f\x07\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v Ā 6\b Ā 7Ā ĀA\fj AüjAìĀü
ĀĀA! A:ĀĀ BQ\r Ô\f\v  :ĀĀ\v ĀB7ĀA!\v  :Ā\r Að\fj$Ā\v©6~#ĀA°#k"$Ā @@@@@@@@@@@ -ĀÀAkĀ\v A \fj A \fü
ĀĀ\v A \fj!@@@@@@@@@@@@@ -Ā¸AkĀ\v Aø\rj!\v A¶j!@ -Ā¶AkĀ\v (°\f\v A¸j A\rjAøĀü
ĀĀ A@k"\b Aø
jA¸
ü
ĀĀ Aø\rj"\v \bA¸
ü
ĀĀ AĀ:Ā¶  6° A¶j! \v!	 A;´ \v A¸jAøĀü
ĀĀ (à! (Ü!A{!@@ E\r A8j AÝÄÂĀj-ĀĀ"\x07¢\v Aj! (8 (<  þE\rĀ\v AĀ:Āµ  \x07:Āè  	6ä B7Ô BÀĀ7Ì  )ä7À  (ì6È AĀ:Ā´ Aø
j"\b A¨jA0ü
ĀĀ Aðj \bî\x07 AÜj! A\vj!	 AÌj!@ Aø
j Aðjé (ø
AxFE@@ (\vAxF@ A!j (\v (\vø\f\v A!j 	µ\v  )!7Ā  ( !6\b  (\v6Ø  )ø
7Ð  AÐjÃ\x07 	Å\b\f\v\v Aðjñ
 ("AxF\r A\x076! A¼ÀĀ6! Aø
j"\bAØ\b  \b6ø!@@@@@@@@A Axs AĀN\x1BAkĀ\v Aø
jAÓÂĀAÎÂĀ \v-ĀĀ"\x1BAA \x1BÒ\r A:ĀÐ AÐj\v\f\v \v Aø
jÕ\f\v AÐj"\b Aø
j (ü\r (ÿ \b\v\f\v Aø!j \v×\f\v A j(Ā! Aø
jAÜÂĀAÝÂĀø\x07 A:ĀÐ AÐj\v"\r  A AÐj"\b (ø!¢\r \b\v"\rAĀ\v:Āô Aj(ĀAt! Aj(Ā!\x07  Aø!j6ð@ @ A@j! Aðj \x07A4j \x07Ç! \x07A@k!\x07 E\r\f\v\vAĀ -ĀôE\r AÐj"\b (ð(Ā¢\r \b\v\f\v Aø
jA×ÂĀAÛÂĀø\x07 A:ĀÐ AÐj\v\v"E\r\v (ø
 (ü
î\r\f\v (ü
! (ø
"\x07AxF\r (\v!\f\v A6ü
  AØj6ø
 A´j"\bAúÀĀ Aø
j³
A§éÂĀA \bAù¦ÀĀA%¼!\f	\v Aðj!	 A²j! -Ā²Ak

\v  6ð A\f6\v A6ü
  Aðj6\v  A!j6ø
 AÐj"\bAàÀĀ Aø
j³
A¡ÂĀA \bA¥ÂĀA¼! (ðâAx!\x07\v (Ø (Ü\v  6à  6Ü  \x076Ø\v Aj AÀjA,ü
ĀĀ AÐj"\b Aø
jAÂ\bü
ĀĀ Aðj"	 \bAÀ\bü
ĀĀ AĀ:Ā² A²j!\v A;° AØj"\b AjA,ü
ĀĀ (Ü" (à"A/	E\r  AÒÂĀA\v\rAĀ!@@  G@  j-ĀĀ"\x07A0kAÿqA
I \x07A_qAÁĀkAÿqAMr\rAüÂĀA \x07©	\r\f\v  ß\r@@@@@@ -ĀE\rĀ Aà"j (Ü"  (àjõ Aø
j (ä""\f \f (è"jõ Aì"j (ü
" (\v¡ (ø
 ¼\f (ð"!\x07 (ô"! A;#  6# BĀ7#   \x07j6#  \x076#  6#  \x076# B¯À\v7ø" A0j Aø"j\x07 (0"E@A!
AĀ\f\v (4! Aø
j"AÙ\b (ü
"
 6 
 6Ā A6¨#  )ø
7 #  Aø"jA(ü
ĀĀ@@ A(j Aø
j\x07 (("E\rĀ (,!
 (¨#" ( #F@ A #jA\r\v (¤# Atj" 
6  6Ā  Aj6¨#\f\v\v (¤#!
 ( #!\r (¨#\v"At 
j!@ E\rĀ A\bk"E\rĀ A j (Ā Ak(Āï (  ($AûÂĀA\v\r\v AO@AĀ!A!@@ AF@A!\f\v Aj!  j! AÒÂĀj! AüÑÂĀj A\bj!(Ā (Ā Ak(Ā A\fk(Ā¤\rE\r\v\v \r 
ï\r (ì" \x07î\r (à" \f¼\f AM\r\f\v \r 
ï\r (ì" \x07î\r (à" \f¼\f\v (à! (Ü!Ay!@@ E@A\x07!
\f\v AûÂĀj Aj!-ĀĀ"
At"\x07(¬@ \x07(¬@  \vE\r\v\v (ì!\x07 (è! -Ā!\r AĀ:Ā±  \b)Ā7ø
  \b(\b6\v \x07@ Aj!@ (ø
 Aø
j"\b (ü
" (\v Ak(Ā A\fk(Ā Ak(Ā (Ā î\r Aj! \x07Ak"\x07\rĀ\v\v \b(\b! \b(!\x07 \b(Ā!\f AĀ:Ā°Ax! (ô! (ð"Axk\v \r 
ï\r (ì" \x07î\r (à" \f¼\f\vAÒÂĀAA§ÀĀA2AÐ§ÀĀA3¾!\f\x07\v (ø!\b !\v  
:Ā× A¼ÀĀ6È  \r:ĀÖ  \b6Ä  6À  6¼  6¸  \x076´  \f6° AĀ:ĀÕ B7Ì  -ĀAĀG:ĀÔ Aø
j (ü"A8j)Ā A@k(Āñ )ø
! (\v! AĀ:Ā¨  A°j6  6  6ø  7ð\f\v \f \x07î\r\f\v Aj!\fĀ\vĀ\v Aø
j 	 £ )ø
"BQ@ A:ĀĀ A:ĀĀ\f\v (\v! A!j A\vjAÀĀü
ĀĀ /Ä\v! 	ü\v A°j! BQ@@ AÔj-ĀĀE\rĀ -ĀíA\bkAÿqAK\rĀ (äE\rĀ Aø
jAÓÂĀAÃĀø ( Aj(Ā¼\f  (\v6  )ø
7\v Ð
\f\v Aø!j A!jA4ü
ĀĀ  (Ô!6ð!  )Ì!7è! AÜ!j (üAØĀj(ĀAÜĀjÛ
 Ð
 Aäjù\v AĀ;°\f\vAÒÂĀAAÒÂĀA%A·ÒÂĀAÓĀ¾!\v -Ā±@ (Ø AÜj(Āî\r\v Aäjù\v -Ā°@ (ð Aôj(Ā\v\v AĀ;°B!\v A´j" Aø!jA4ü
ĀĀ  (ð!6°  )è!7¨  )Ü!7  (ä!6  A:ĀĀ Aèj"\b A4ü
ĀĀ  (°6¤   )¨7   )7¨   ( 6°  	ù BQ\rĀ Aüj \bAÌĀü
ĀĀ  ;È  6ø  7ð (!	 Aø
jÊ	 AĀ6°! B7¨! A ÂĀ)Ā7´! A¨ÂĀ)Ā7¼!  )\v7 !  )ø
7! A!j AĀ6" BĀB 	\x1B7ø!  Aðj6" A\vj!@@ Aj Aø!j ("	E\rĀ (!\x07@ 	(Ā@ 	(\b! 	(!\f\vA!A¹ÂĀ!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 	-ĀAkPĀ\
\x07\b	
\v\f\r\x1B !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOP\vA!A¹ÂĀ!\fO\vA!A¦¹ÂĀ!\fN\vA!Aµ¹ÂĀ!\fM\vA\r!AÄ¹ÂĀ!\fL\vA !AÑ¹ÂĀ!\fK\vA!Añ¹ÂĀ!\fJ\vA!AºÂĀ!\fI\vA\x1B!A©ºÂĀ!\fH\vA!AÄºÂĀ!\fG\vA!AáºÂĀ!\fF\vA!A÷ºÂĀ!\fE\vA!A»ÂĀ!\fD\vA!A²»ÂĀ!\fC\vA!Aµ»ÂĀ!\fB\vA\x07!Aº»ÂĀ!\fA\vA\r!A¯ÂĀ!\f@\vA\r!A\
Á»ÂĀ!\f?\vA\f!AÎ»ÂĀ!\f>\vA!AÚ»ÂĀ!\f=\vA
!Aä¶ÂĀ!\f<\vA!Aë»ÂĀ!\f;\vA!Aþ»ÂĀ!\f:\vA!A¼ÂĀ!\f9\vA!A¼ÂĀ!\f8\vA!A¬¼ÂĀ!\f7\vA\r!A¼¼ÂĀ!\f6\vA!AÉ¼ÂĀ!\f5\vA#!Aà¼ÂĀ!\f4\vA\f!AäÂĀ!\f3\vAÏÂĀ!\f2\vA!A½ÂĀ!\f1\vA!AÉÂĀ!\f0\vA!A½ÂĀ!\f/\vA½ÂĀ!\f.\vA\x07!A½ÂĀ!\f-\vA	!A½ÂĀ!\f,\vA!A ½ÂĀ!\f+\vA!A¤½ÂĀ!\f*\vA\b!A¨½ÂĀ!\f)\vA!A°½ÂĀ!\f(\vA\r!AÁ½ÂĀ!\f'\vA\b\
!AÎ½ÂĀ!\f&\vA!AÖ½ÂĀ!\f%\vA\r!Aé½ÂĀ!\f$\vA!Aö½ÂĀ!\f#\vA\b!Aú½ÂĀ!\f"\vA\f!A¾ÂĀ!\f!\vA¾ÂĀ!\f \vA¾ÂĀ!\f\vA!A¾ÂĀ!\f\vA!A¼ÂĀ!\f\vA!A¬¾ÂĀ!\f\vA\x1B!A»¾ÂĀ!\f\x1B\vA!AÖ¾ÂĀ!\f\vA\x07!AÛ¾ÂĀ!\f\vA!Aâ¾ÂĀ!\f\vA\x07!Añ¾ÂĀ!\f\vA\v!Aø¾ÂĀ!\f\vA!A¿ÂĀ!\f\vA!A¿ÂĀ!\f\vA!A¯¿ÂĀ!\f\vA!AÀ¿ÂĀ!\f\vA!AÖ¿ÂĀ!\f\vAÓ\
¶ÂĀ!\f\vA
!AÕÂĀ!\f\vA!Aë¿ÂĀ!\f\vA!AÀÂĀ!\f\r\vA\x07!AÀÂĀ!\f\f\vA!AÀÂĀ!\f\v\vA
!AÀÂĀ!\f
\vA\x07!A¨ÀÂĀ!\f	\vA!A¯ÀÂĀ!\f\b\vA!AÈÀÂĀ!\f\x07\vA!AÌÀÂĀ!\f\vA\x07!AÏÀÂĀ!\f\vA!AÖÀÂĀ!\f\vA!AæÀÂĀ!\f\vA!AüÀÂĀ!\f\vA!AÁÂĀ!\f\vA!A¡ÁÂĀ!\v Aø
j" \x07( \x07(\bº (\v!	 (ü
!\x07 (ø
 Er\r   ø  \x07 	\r AÐj"\b A!j  ± \b½\f\f\v\v Aø!j A!jA0ü
ĀĀ /¨!	 Aj ( (ì (! (! A´j ( ( AÐj (  (¤æ@@@ §AkĀ\vB!\f\vB! )! )ø!\v  (¼6 \v  )´7\v  )Ð7¤\v  (Ø6¬\v A¸\vj (´ (¸ø  	;°\v  6\v  6\v  7\v  7\v  7ø
  ;Ä\v AÐjA¼ÀĀA\x07 Aø
jÁ (Ð!@ (à"	AxF@ A¼j [\f\v  (Ü6#  )Ô7ø"  )ä7!  )ì7 !  )ô7¨!  (ü6°!\v Aø
j \r 	AxF@ Aø!j\v AðjÔ\v\f\v  (#6Ä   )ø"7¼   )!7Ì   ) !7Ô   )¨!7Ü   (°!6ä   	6È   6¸  A #j A¸ jì\r (ø!! Aì j Aø!jArA,ü
ĀĀ )¤#! ( #!\x07 AðjÔ\v (Ø AÜj(Āî\r \v½\f A:Ā¶ AĀ;´ \x07AxF\r
\f\v (Ø AÜj(Āî\r -Āµ@ (ä Aèj(Āî\r\v -Ā´@ A¨j\v\v \v½\f A:Ā¶ AĀ;´Ax!\x07\v \v¬\b ©A! A:Ā¸ 
 \x07AxF@ !A\f
\v AðjAr Aì jA,ü
ĀĀ  ;¬  \x076   6ð  7¤ Aø
j"A (ø
! (\v"AxF\r  (\v6Ü  )ü
7Ô Aäj A\vjA,ü
ĀĀ  6à  6Ð AÐj"\bAçÂĀAÁ"\r (! Ax6 AxF\rĀ )! Ax6\v BĀ7ø
  7ì  6è  ­Bÿÿ7\v A@k" \b Aèj ± ½\f \bA®áÂĀA\x07Á"\r (! Ax6 AxF\rĀ )!  6´  7¸ A (Ö@ (\vAxF@ (ø
!\f\v A@k Aø
jAÀĀü
ĀĀ (At! (!@@ E\r A@j! A@k" A4j Ò! A@k! E\rĀ\v \r\f\v Aø
j" A@kAÀĀü
ĀĀ A°"j ï
 (À"AxG\r (°"!\v  §î\r \r\f\vĀ\v Aèj" AÐj A´j A°"j± ½\f\v AÐjA¡ÂĀA §"	 B §É"E\r\v AÐj\r\f\v Aø
j" AÐjAÀĀü
ĀĀ A!j ï
 (¨!"AxG\r (!!\v  6@ Aø
j" A@k² ·\v! âA! (¤!	\f\v  )!7ü!  (¤!6"  )¬!7"  )´!7"  )¼!7"  (Ä!6¤"  6"  (!6ø! A\b6ø
 A\bj Aø!j" Aø
jµ (\f! (\b! Å\b\v Aðj\v \x07 	î\rA\f\v A:Ā¸A!A\v:ĀÀ Ā 6 Ā 6Ā A°#j$Ā\vË2W~|#ĀAà\vk"$Ā A¨\vj!> AÐj!' A´j! (! (\f!? AÔj!@ AÐj! Aj!( A\bj! Aj!  Aj!A A°j!B Aj! AÀj!) A¤j! A´
j! A¨\bj!! Aø\x07j!" Aü\x07j! AÌ	j!\x1B A¸	jAr!* Aè\x07jAr!+ (!,@@@  ?G@ Aj" A0ü
ĀĀ  A0j"6 AÈj ò Ax6 AĀ6Ø (Ø!  Aj"6ð  AØj"\x076ì@@@@@@ AĀN@ (ð!C AĀ6ü  (Ü"6ô   (àAtj6øAx!
 Ax6¸\x07  \x076È\x07  Aôj"6Ä\x07  6Ì\x07 Ax6Ð\x07 AĀ6ä\x07 B7Ü\x07B![Ax!	Ax!\vAx!\fAx!\r@ Aj \b@@@@@@@@@@Ax ("E\rĀ  (6\b Aè\x07j (" (\b"ø (¸\x07 (¼\x07¼\f  (ð\x076À\x07  )è\x077¸\x07Ax  AÖÀĀA\v\rĀAx  A ìÂĀA\v\rĀAx  AØÀĀA\v\
\rĀAx  AôÂĀA
\v\rĀAx  AÝÀĀA
\v\rĀAxAx  A¸ÂĀA\b\v\x1B\v"AxG@ ­ YBp!Y@@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v 	AxF\rAÖÀĀA\b!\f\r\v \vAxF\r\vA ìÂĀA\b!\f\f\v \fAxF\r	AØÀĀA\b!\f\v\v [BQ\r\x07AôÂĀA
\b!\f
\v \rAxF\rAÝÀĀA
\b!\f	\v 
AxF\rA¸ÂĀA\b\b!\f\b\v  Y7À	  6¼	  6¸	 A 
j A¸\x07j¶ (¤
! ( 
"AxF\r  )¸	7è\x07  )À	7ð\x07  )¨
7\b  6ü\x07  6ø\x07 AÜ\x07j Aè\x07j\x07\f
\v "\x07 Ax6Ì\b Ax6À\b Ax6Ø\b B7°\b B7¨\b BĀ7è\x07 +ð\x07!_ (¸\b!# (¼\b (Ä\b!$ (È\b (Ð\b!% (Ô\b (Ü\b!& (à\b  ! AÐ\x07j 
AxF"\x1B"(\b6À	  )Ā7¸	 A 
j (à\x07 (ä\x07ÁAx \r \rAxF"\x1B!Ax \f \fAxF"\x1B!Ax \v \vAxF"\x1B!Ax 	 	AxF"\x1B!\x07 & - \x1B!\b % . \x1B! $ / \x1B! # 0 \x1B! ( 
!@@@@ (°
"1AxG@  )Ā7\x07  )\b7\x07  )7 \x07  (6¨\x07  )¸	7\x07  (À	6\x07  _ ^ [BQ"\x1B"^9°\x07 )¨
!\\ (¤
!2 	AxG\r\f\v  6°\x07 A¸	jû\x07  \b¼\f  ¼\f  ¼\f \x07 ¼\f 	AxG\r\f\vAx #¼\f\f\vAx #¼\f\v \vAxG@Ax $¼\f\v \fAxG@Ax %¼\f\v \rAxG@Ax &¼\f\v 
AxG@ !û\x07\v "\v\f\v \vAxG@Ax $¼\f\v \fAxG@Ax %¼\f\v \rAxG@Ax &¼\f\v ^½§!	 
AxG@ !û\x07\v H \x1B!3BĀ [ \x1B!Y I \x1B!4 J \x1B!5 K \x1B!6 "\v AÜ\x07jô\v\f\v  6°\x07 A¸	j¾\f\v (¸\x07! Ax6¸\x07 (È\x07!\x07 )¼\x07!Z (Ì\x07! (\b! AĀ6\b  6ü\b  Z7ô\b  6ð\b  \x076ì\b A\bA AxF\x1B6è\b@ @  (ø\b6	  )ð\b7	  )è\b7	 A	j" Aè\bjå  6°	  6¬	 Aè\x07j z (è\x07!@ (\
ø\x07"AxG@ * +(\b6\b * +)Ā7Ā \x1B )Ā7Ā \x1B )\b7\b \x1B )7 \x1B (6  6¸	  6È	@ AxF@ (À	!\b (¼	!  6\v  6\v  6\v   \bA0l"j6\v AjAÕª A0n" AÕªO\x1BA\bA0\b AĀ6
  )7
@@@@ A 
j A\vj@ (°
"Aûÿÿÿ\x07jĀ\v  )Ā7Ā  )\b7\b  )7  (6  )¨
7ð\x07  ) 
7è\x07  6ø\x07 A
j Aè\x07jÿ\b\f\v\vAx! (
! (
!
 (
"AxF\r  
6ð\x07  6ì\x07  6è\x07 (\v (\vF@ !\f\v \bAÂĀAÂĀÑ! Aè\x07j\r\f\v ( 
! A
j\rAx!\v A\vjì\x07 AxF\r AĀ6ì	   
A0lj6
  6
  6
  6
  Aì	j6
 A 
j" A
j^@ ) 
BR@AàĀ! A\bjAA\bAàĀ\b (\b!\b (\f" AàĀü
ĀĀA! A6
  6
  \b6
  (
6\v  )
7\v  )
7\v@ Aè\x07j A\vj^ )è\x07BR@ (
 F@ A
j AA\bAàĀ\v (
!\v  j Aè\x07jAàĀü
ĀĀ  Aj"6
 AàĀj!\f\v\v A\vjì\x07  )
7ð	  (
6ø	\f\v AĀ6ø	 B7ð	 A
jì\x07\v (ì	"@ Að	jû\x07\f\v (ô	! (ð	"
AxF\r (ø	!\f\v A¸	j" Aß\vjAÐ ÀĀ! Å\b\v âA\b!AĀ!AĀ!
\f\v  Aè\bjÓAx!
\v A	jµ\v (Ð\x07! 
AxG\r \f\vAÌÂĀAÆ	! Aè\bjµ\vAx\v!
  \x07Ó\f\v AxG@ AÐ\x07jû\x07\v  6Ø\x07  6Ô\x07  
6Ð\x07\f\x07\v (¸\x07! Ax6¸\x07 (È\x07!\x07 )¼\x07!Z (Ì\x07! (\b! AĀ6\b  6´
  Z7¬
  6¨
  \x076¤
 A\bA AxF\x1B6 
@ @ Aè\x07j" A 
j"\bå  6\b  6ü\x07 A¸	j ô (¼	!@ (¸	"\rAxF@  \bÓ\f\v (À	!\v A 
jµ\v \rAxF\r !H !-\f\b\vAÌÂĀAÆ	! A 
jµ\v\v  \x07Ó  6°\x07A!Ax!\r\f	\v (¸\x07! Ax6¸\x07 (È\x07!\x07 )¼\x07![ (Ì\x07! (\b! AĀ6\b  6´
  [7¬
  6¨
  \x076¤
 A\bA AxF\x1B6 
@ @ Aè\x07j" A 
j"\bå  6\b  6ü\x07 A¸	j ´@ )¸	"[BQ@ (À	!  \bÓ  6	\f\v  +À	"^9	 ^½§!\v A 
jµ\v [BQ\r +	!^\f\x07\vAÌÂĀAÆ	! A 
jµ\v\v  \x07Ó\f\v (¸\x07! Ax6¸\x07 (È\x07!\x07 )¼\x07!Z (Ì\x07! (\b! AĀ6\b  6´
  Z7¬
  6¨
  \x076¤
 A\bA AxF\x1B6 
@ @ Aè\x07j" A 
j"\bå  6\b  6ü\x07 A¸	j ô (¼	!@ (¸	"\fAxF@  \bÓ\f\v (À	!\v A 
jµ\v \fAxF\r !I !.\f\vAÌÂĀAÆ	! A 
jµ\v\v  \x07Ó  6°\x07A!Ax!\f\f\x07\v (¸\x07! Ax6¸\x07 (È\x07!\x07 )¼\x07!Z (Ì\x07! (\b! AĀ6\b  6´
  Z7¬
  6¨
  \x076¤
 A\bA AxF\x1B6 
@ @ Aè\x07j" A 
j"\bå  6\b  6ü\x07 A¸	j ô (¼	!@ (¸	"\vAxF@  \bÓ\f\v (À	!\v A 
jµ\v \vAxF\r !J !/\f\vAÌÂĀAÆ	! A 
jµ\v\v  \x07Ó  6°\x07A!Ax!\v\f\v  6°\x07\vA!\f\v (¸\x07! Ax6¸\x07 (È\x07!\x07 )¼\x07!Z (Ì\x07! (\b! AĀ6\b  6´
  Z7¬
  6¨
  \x076¤
 A\bA AxF\x1B6 
@ @ Aè\x07j" A 
j"\bå  6\b  6ü\x07 A¸	j õ (¼	!@ (¸	"	AxF@  \bÓ\f\v (À	!\v A 
jµ\v 	AxF\r !K !0\f\vAÌÂĀAÆ	! A 
jµ\v\v  \x07Ó  6°\x07A!Ax!	\f\v (Ä\x07!\fĀ\vĀ\v AÈj AìjAÄ¢ÀĀ!	 ! 7! 8! 9! :! ;!\b <! =!\x07\f\vA!A!A!A!\v AÜ\x07jô\v E 
AxFrE@ AÐ\x07jû\x07\v \rAxG q@ \r -¼\f\v \fAxG q@ \f .¼\f\v \vAxG q@ \v /¼\f\vB!Y 	AxG q@ 	 0¼\f\v ! 7! 8! 9! :! ;!\b <! =!\x07 !	\v (¸\x07 (¼\x07¼\f YBQ@ Aj AØjÓ\f\v  )\x077è\x07  )\x077ð\x07  ) \x077ø\x07  (¨\x076\b  )\x077 
  (\x076¨
  16   \\7  26  6  +°\x07"^9  Y7  )è\x077Ā  )ð\x077\b  )ø\x077  (\b6 ) ) 
7Ā ) (¨
6\b  36ø  \b6ô  6ð  46ì  6è  6ä  56à  6Ü  6Ø  66Ô  6Ð  \x076Ì (ø (ôF\r CAÂĀAÂĀÑ!	 Aj\b\v Aj AØjÓ  	6ÐB!Y\f\v  )è\x077°  )ð\x077¸  )ø\x077À  (\b6È  ) 
7   (¨
6¨  ^9Ð ^½§!	 2!L \\!] 5!M !N !O !P !Q 4!R 6!S !T \x07!U !V \b!W 3!X\v AØjµ\v@ YBQ@ ("AxF@BÀĀ!YAĀ\f\v ­ 5B !Y (\v!  	6ô\x07  6ð\x07  Y7è\x07  Aè\x07j÷  )"\\7  )\b"]7  )Ā"Y7ø  \\7  ]7\b  Y7Ā B7È AÈjÅ\b\f\v  )°7Ā  )¸7\b  )À7 \
 (È6 ' ) 7Ā ' (¨6\b +Ð!^ Aj¾\f  X6  W6  V6  R6ü  Q6ø  P6ô  M6ð  N6ì  O6è  S6ä  T6à  U6Ü  16°  ]7¨  ^9  L6¤  6   )Ā7ø  )7  )\b7 A BAàĀü
ĀĀ   )7   )7\b   )ø7Ā  Y7ø  Aøj¬ Aè\x07j AÈj"A0ü
ĀĀ@@ (ø\x07AĀN@ (¨\b"AĀN@ Aj A0ü
ĀĀ Aj î\x07 (@@ A\vj" Ajé (\vAxF\rĀ Aj Ë	@ ¢\f Aè\x07j" ( A\vj >± ½\f\v\f\v\v Ajñ
 Aj\v\f\v Aè\x07j\v\f\v Aè\x07jÅ\b (¨\b!\v AxF@ ¸\v\f\v AĀN@ \v\f\v Å\b\v AÈj AøjAü
ĀĀ )È"YBR\r\v °\b! ,(ĀÕ\r , 6Ā\v ĀB7Ā\f\v (Ð! A$j @AôĀü
ĀĀ YBQ@ ! !7 !8 !9 !: \b!; !< \x07!=\f\v\v ĀA\fj A$jAôĀü
ĀĀ Ā 6\b Ā Y7Ā\v Aà\vj$Ā\v±4\x07~#ĀAÀk"$Ā@@@@ (ĀAF@ (E\r\v AðĀjAĀ (pAxG\x1B!\v@ \x07E \x07 \bFrE@An!@@ E@AĀ!@ AÔĀG@ AøĀj Aà¢ÂĀj A\fj! \x07 (x (|Â\rE\r\f\v\v \x07(!\r  \x07(\b"6ü  \r6ø A´£ÂĀ6Ô Aà¢ÂĀ6Ð AÞ¢ÂĀ6Ì AÌ¢ÂĀ6È A
j"	 AÈj"Ô (
AG\r\b Aè\bj" (
Ù\b 	 Ô (
AG\r\b  (
\r (ð\b"At!AĀ!\x07 (ì\b!\v@ AðĀj \x07AÌ¢ÂĀj-ĀĀ¯\v  \vj )p7Ā A\bj! \x07Aj"\x07AG\rĀ\v  \x07j!  \vj!AĀ!\bAà¢ÂĀ!\x07@ AèĀj \x07  )h7Ā A\bj! \x07A\fj!\x07 \bAj"\bA\x07G\rĀ\v (è\b Aè\bj \v  \bjA¨ÂĀAÞ \vï\r A
j \r ½An!@@@@ @ AàĀj AÞ¢ÂĀj-ĀĀ¯\v AÈj A
j (\` (dæ (Ð"\b\r Aj!\f\v\vAĀ!\bAĀ!@A´£ÂĀ AÔĀF\r AØĀj Aà¢ÂĀj AÈj A
j (X (\\æ A\fj! (Ð"E\rĀ\v (Ô!\v )È!\x1B !\b Aà¢ÂĀj\v!AĀ!\x07 \b\r\f\v Aß¢ÂĀj!\x07 (Ô!\v )È!\x1BAà¢ÂĀ!\v  \v6  \b6  \x1B7 \x07E \x07AÞ¢ÂĀFrE@AÞ¢ÂĀ \x07k! (
!	 (
!@ AÐĀj \x07-ĀĀ¯\v (P!\v (T!\b  )7Ð  )7È  \b6Ü  \v6Ø Aj  	 AÈj \v \b¶ \x07Aj!\x07 Ak"\rĀ\v\v A´£ÂĀG@A´£ÂĀ kA\fn!\x07 (
!\b (
!	@  )7Ð  )7È AÈĀj   (L"6Ü  (H"6Ø Aj 	 \b AÈj  ¶ A\fj! \x07Ak"\x07\rĀ\v\v (! (!\x07\v (
 (
î\r@ \x07@  6ô  \x076ð A6Ô A6Ì  Aðj6Ð  Aøj6È A
jAÀĀ AÈj³
\f\v A6Ô A6Ì  Aè\bj6Ð  Aøj6È A
jAüÀĀ AÈj³
\v (è\b (ì\bî\r A6Ì  A
j6È Aèj"AïÀĀ AÈj³
 (
 (
î\rA´£ÂĀA Aº£ÂĀA*¼\f\v Aj AÞ¢ÂĀj-ĀĀ¯\v Aj! \x07 ( (Â\rE\r\v\v \x07A\fj!\x07\f\v \v@ \v("\x07 \v(\bA\flj!\bAĀ!\v\f\v\v@ AÿqAG@ -Ā|Aq\r\v (!	 A
j"\b (\b"â\b \b (
 A\bA¸\v At!\r (
! @ (
 A¸lj!\bAĀ!\x07 	!\v@ AÈj" \v \x07  \b A¸ü
ĀĀ \vAj!\v \bA¸j!\b  \x07Aj"\x07G\rĀ\v \x07 j! )
!  	!\x07@  \x07(ĀAFj! \x07Aj!\x07 Ak"\rĀ\v\f\v )
! \f\vA¥ÂĀA\bA¥ÂĀAA°¥ÂĀAÁĀ¾\f\vAä£ÂĀA\vAï£ÂĀAAÿ£ÂĀA'¾\v! ĀA:Ā Ā 6Ā \f ("Ā (\bí
 (Ā Āö\r\f\v 	 \rj!\r AÈjÊ	 A ÂĀ)Ā7ð A¨ÂĀ)Ā7ø  )Ð7  )È7 Aj!@@~@@ 	 \rG@ 	(ĀAF\r\f\v (ð"\x07A\bj!\v \x07 (ô"	jAj!\b \x07)ĀBB À! (ü! 	 AÈjAA\b 	AjÇ  (Ì6  \x07 (Ðk6 (ÈAĀ\v!	  6  \x076ø  \b6ô  \v6ð  7è  	6@ AÈj Aè\
j"	 (ÈE\r )Ð"BX\rĀ\v )Ø! A
j 	A0ü
ĀĀ B! Aèj! !@@ Aè\bj A
j (è\bE\rĀ )ð\b"\x1BBT\r  )ø\b"7  \x1B7ø  B"7ð  \x1B7è  7à  7Ø  7Ð  7È@  \x1BQ@  V\r !\x1B \f\v   \x1BX\r\v !\x1B AÈj\v"	)! 	)! 	)\b! \x1B!\f\v\v A
jæ\vB\f\v A@k 	("( (ï ) ) (@" (D"÷! (ô"\v §q!\x07 BBÿĀB À~!AĀ! (ð!\b@@  \x07 \bj)ĀĀ" "B B À}B À7È@@ A8j AÈjÙ\x07 (8AG\rĀ \b (< \x07j \vqAhlj"Ak(Ā Ak(Ā  \vE\r\f\v\v  BB ÀP@ \x07 A\bj"j \vq!\x07\f\v\v (øE@@#ĀAàĀ\
k"
$Ā 
 6 Aðj"(\f 
 
Aj6 Aj"\b@@ (" AjAvA\x07l A\bI\x1B"Av \bI@ 
A@k AjA Aj" \b  \bK\x1Bá 
(D"\b 
(@"E\r 
 
)L"70 
 
)T78 
 
(H6, 
 \b6( 
 6$ (Ā")Ā! (\f! 
 6P 
 6L 
AĀ6H 
 BB À7@ §! 
A0j!\v 
(4!\b@ @@ 
Aj 
A@kÙ\x07 
(AqE@ 
 
(P"A\bj6P 
 
(HA\bj6H 
 )\bBB À7@\f\v\v 
(! 
 
(LAk"6L 
A\bj  \b 
A j   
(Hj"Ô\b¸\x07  
(\bAsAlj"\x07 (Ā AsAlj")Ā\b7Ā\b \x07 )Ā7Ā \x07 )ĀĀ7ĀĀ\f\v\v 
 (\f"6< 
 
(8 k68  \v© 
A$j\v\f\v  
A jAåĀA¾\vAĀ\v 
AàĀj$Ā\f\vĀ\v\v A0j (ð" (ô ¸\x07 -Ā4!\b  (0Ahlj"A\bk \x1B7Ā AkBĀ7Ā Ak 6Ā Ak 6Ā  (üAj6ü  (ø \bAqk6ø\v Ak" )ĀB|7Ā\f\v Aèjæ\vBĀ\v!AĀ!\r AĀ6
 BĀ7è\b  ­7	  ­7	 A 	jAĀAàĀü\vĀ AĀ:Ā
  7	  7	  7ø\b A¸\vj Aè\bj"\x07 AjAĀAäĀü\vĀ AøjAĀAäĀü\vĀ AĀ6 B7 BĀ7Ø BĀ7È Aàj AðjAôĀü
ĀĀ BĀ7 B7 BĀ7ø BÀĀ7ð B7 AĀ:Āè AĀ6ä BĀ7Ø B7¤ BĀ7 BĀ7ð AĀ6Ā« Aj AèjAôĀü
ĀĀ AĀ6 B7È AĀ:Ā AĀ6 BĀ7 A
j"\b \x07A¨ü
ĀĀ Aà\fj AjA0ü
ĀĀ  )ø7À  )ð7¸  )7è  (6ð  ) 7ð  (¨6ø A\rj AÈjA¨ü
ĀĀ Aj\f AÈj"Õ\f AðjÕ\f A¸j \bA¸ü
ĀĀA\bA¸»\f"\fAĀ:ĀH \fAĀ6@ \fBÀĀ78 \fBĀ70 \fAĀ:Ā( \fAĀ6  \fBÀĀ7 \fBĀ7 \fAĀ:Ā\b \fB7Ā \fAÉĀj A±jA¿ü
ĀĀ \f 6 \f  7 \fAĀ6 \fAĀ:Ā¶ \fAĀ;´ \f )è7 \f (ð6¤ \f )ð7¨ \f (ø6° \f \f(Ā"	Aj6Ā 	AĀH\r (\b!	 (! (Ā! Ê	 A ÂĀ)Ā7
 A¨ÂĀ)Ā7
  )Ð7¨
  )È7 
 AĀ6ð\bA!\v  6è\b   	Atj"6ì\b  \b6ô\b A(j \x07Ý (,"@ ((!	 A jAAA\b\b ( ! ($"\x07 6 \x07 	6Ā A6ð  \x076ì  6è  )ð\b7Ð  )è\b7ÈA\f!A!\r@ Aj AÈjÝ ("\b@ (!	 (è \rF@ Aèj \rAAA\b\v (ì!\x07\v  \x07j" \b6Ā Ak 	6Ā  \rAj"\r6ð A\bj!\f\v\v (è! (ì!\v\v \
(
"	@ (
!\b@ (
"E\rĀ \b)Ā!  6à  \b6Ø  \b 	jAj6Ô  \bA\bj6Ð  BB À7ÈA!@ E\r@ Aj AÈjÙ\x07 (AqE@  (ØAk6Ø  (Ð"A\bj6Ð  )ĀBB À7È\f\v\v (!  (àAk"6à (Ø Atk"Ak(Ā A\fk(Āî\r\fĀ\vĀ\v \b 	AA\bÂ\b\v A
jÊ	 A ÂĀ)Ā7È A¨ÂĀ)Ā7Ð  )
7à  )
7Ø AÈj \r AØj"\x07ï\v \r@ \v! \r!\b@  (Ā"6è )Ø )à !  Aèj6è\b AÈj"A \x07ï\v  6
  Aè\bj6
 A\bj (È (Ì  A
jAÄ (\b"	AF@ (È" (\f"  Atk 	Aq\x1B"j"-ĀĀ!	  §Av":ĀĀ  (Ì A\bkqjA\bj :ĀĀ  (ÔAj6Ô  (Ð 	Aqk6Ð (È AtkAk 6Ā\v A\bj! \bAk"\b\rĀ\v\v BĀ7ä BÀĀ7Ü AĀ6ô BÀĀ7ì )à! )Ø! (Ô! (Ì! (È!A! AÌj!
AĀ!AĀ! !	AĀ!\x07@@ \x07!\b@@  	"G@ 
 )\b7\b 
 )Ā7Ā  \x076È Aj!	@ E\rĀ    \x07"§q!\x07 BBÿĀB À~!\x1BAĀ!@  \x07 j)ĀĀ"  \x1B"B B À}B À7
@@  A
jÙ\x07 (ĀAG\r \b  ( \x07j qAtkAk(ĀG\rĀ\v 
ö
 \bAj!\x07\f\x07\v    BB ÀBĀR\r A\bj" \x07j q!\x07\fĀ\vĀ\v \bAj!\x07 (! (Ì"Ak\v   kAví
  ö\r 5! (! 5\f!\x1B (\b!@ (pAxF\rĀ A
j (t (x (
AxF\rĀ  (
6Ð  )
7È\f\vA\`! Aj!\x07@ @ AÈj AÂĀj(Ā AÂĀj(Āø \x07 (Ð6\b \x07 )È7Ā \x07A\fj!\x07 A\bj!\f\v\v AÈj AjAAĀ!@ A0F\r Aj j"(Ā Aj(Āî\r A\fj!\fĀ\vĀ\v  )\b7Ô  6Ð  6Ì  \b6È Aìj AÈjÅ\x07\f\v  F@ AÜj (à! (ä! (Ü! (è!\v  Aj"6è   j" AĀ  O\x1BkA\
tj" 6  \b6Ā !\f\v\v (È (Ì! (Ð! A
jÊ	AĀ! A ÂĀ)Ā7È A¨ÂĀ)Ā7Ð  )
7à  )
7Ø AÈj  AØjî\v  A\fl"\bj@  \bG@   j"(\b6
  )Ā7
 A\fj! AÈj A
jø\f\v\vAĀÇ	 ô\r  )à7	  )Ø7ø\b  )Ð7ð\b  )È7è\b AÈj"	  AjÔ A°j Ì A
j"Ð )
! (
! BĀ7
 Bÿÿÿÿ7
 BĀ7¤
 A;¬
 ¢	!AA »\f"\b A\bj"6 \b 6 \bAĀ6 \bAĀ6\f \b 6\b \bB7Ā  :Āâ\b AĀ:ĀÜ\b AĀ6Ø\b  \b6Ô\b  \f6Ð\b  )Ü7\b  )ä7\b  )ì7¸\b  (ô6À\b  \r6Ì\b  \v6È\b  6Ä\b A°j Aü
ĀĀ  :Ā¨  7   ­7  \x1B7  ­7  )è\b7\b  )ð\b7 \b  )ø\b7¨\b  )	7°\b Aj 	AØü
ĀĀ A:Āã\b AĀ;à\b  6ð\x07  7è\x07 AëÜ6\b @  AA\bÂ\b\vA\bAð»\f" AjAà\x07ü
ĀĀ Ā :Ā ĀA¥ÂĀ6 Ā 6\f ĀAĀ6\b ĀAĀ:Ā Ā \f6Ā AĀ:Āì\f\v 	Aj!	 \x1BB|!\x1B\fĀ\vĀ\vĀ\v AÀj$Ā\v-~#ĀAà
k"$Ā @@@@@@@@@@@@@@@@@@@@@@@~@@@ Aèj@@ -ĀAkĀ\v AàĀj! Aø\rj!@ -Āø\rAkĀ\v (ô\r! (ð\r\f\v AĀ:Āø\r  (6  ("6ô\r  6ð\r AàĀj! Aø\rj! \v"A8j)Ā A@k(Āñ )è! (ð!\b AĀ:Āè\r  6ä\r  6à\r  \b6h  7\` Aè\rj!\f\v Aè\rj!@ \
-Āè\rAkĀ\v (h!\b )\`! (ä\r! (à\r!\v AĀ:Ā  6ì  6è  \b6  7 BĀ7p Aj! AðĀj!BĀ\f\v AðĀj! Aj!@ -ĀAk
Ā\v (!\b )! (ì! (è! )p\v!  6ô  6ð AĀ:Ā  \b6  7  7   )x7¨B! Ñ"\r Aèj" (ô{ (ì! (è"AxF\r  )"7\b  )"7ø\x07  )ø"7ð\x07  )ð"7è\x07  6´  6°  7¸  7À  7È  7Ð  A¼jÛ
@ (èAxG@ Aøj" (ð6\b  )è7Ā\f\v AĀ6 B7ø\v AØj" (ô"( (Æ A:Ā (ð(X!\x07 )! (! Aìj \f  (ø"6¨  )ð"7   )è"7  6  7  7  7  6¤ AĀ:ĀÜ AĀ:ĀØ  \x07Aj6¨ AÜj! Aj!\b\f\v Aj!\b AÜj!@ -ĀÜAk\
Ā\v (! )!\v Aè\x07j"
 Aj"AÄĀü
ĀĀ AëÜG@ AØj  ×\x07 )Ø! (à!	 AÔj 
AÄĀü
ĀĀ  	6è  7à Aìj AèjA°ü
ĀĀ AĀ:Āè Aèj!\x07 Aàj!\f\v Aàj AÄĀü
ĀĀ\v AØj Aàj" (Ā£ (Ø"AxG\rA\f\v Aàj! Aèj!\x07@@ -ĀèAkĀ\v AÔj(Ā!	 (Ð(Ā!\f\v (è!	 )à!\v A¤j" AØjAÄĀü
ĀĀ  Aðj6   6 AĀ:ĀÈ  	6ø  7ð  A j"	6Ô  Aj6Ð\v AØj  	 (Ā© (ØAxG\r \x07A:ĀĀA\v!  :ĀĀ\f\v Aðjÿ\v A¤j¾	 A:Āè  )à7   )è7¨ (Ø! (Ü!\x07 ­
\f\v A¨j!	 Aj!@@@@@ -ĀAkĀ\v (!\f
\vA!\f\f\v A j! A¤\vj!@ -Ā¤\vAk\r\rĀ\v ( \v!\fA!\f\v\vA!\f
\v A j! AØ\fj!@ -ĀØ\fAk\v\vĀ\v (Ð\f!\rA!\f	\v  )à7   )è7¨ (Ü!\x07 ¾	\f\vA!\f\x07\vA!\f\v  )¨7	  ) 7ø\b A:ĀĀ AxG\r\vA!\f\b\v  )	7  )ø\b7 \bÖ	 A°j!\v AxF@ (ô! (ð \vØ\x07!AØĀj(Ā  Aj(Ā Aj(Ā\x07!B!\f\v  \x076  6  )7  )7\
 Aèj \bAj(Ā¢ )øBR@ (è!\x07 (ì" (ð Aüj(Ā Aj(Ā\v\r Aøjå\v \x07 î\r\v (ð(X"-Ā A:ĀAF\r  )B|"7 Aèj Aj (ô"( (¿ )è! (ð! AĀ:Ā  7  (ô)! AĀ:Ā  \v6Ü\r  (ð6Ø\r  7Ð\r  7È\r  )Ø7¸\r  )à7À\r  )7\r  (\
6\r AëÜ6\r AĀ6 \r AĀ:Ā¤\r ) ! )¨!  6°\r  7¨\r  7è\f  7à\f BĀ7ð\f AĀ:Ā  Aà\fj"6 A¨j!	 Aj!\v  6 Aj" (xAj"A(ü
ĀĀ (Ā@ 	 	 (àAĀG\f\v (P A¸j A(ü
ĀĀAëÜG@ BĀ7ä A6à AĀ;ì A:Āî AĀ6° BĀ7¨A\f\v Aàj"BĀ7 BĀ7Ā A:Āî AĀ6° BĀ7¨AĀ\v! AĀ6 BĀ7ø AĀ6 B7  6ðAĀ!\f\v )ø! (! Aüj AjAìĀü
ĀĀ \x07 î\r \b¡\f\v (Ø AÜj(Āî\r AĀ:Ā (ø Aüj(Āî\r \v\f A:Ā BR\r\f\v@@@@@@@@@ @@@@@@@@@@@@@@@@ Ā\v Ak\b\x07\v A j" (ĀÑE\r\bA\f\v A
j" \f)  \f((×\x07  )
 (
ï \f)x!  \f)  \f(( )
 (
ª )
! (
! AĀ:Ā\v  \fA0j6\v  7\v  6¨  7 A!\f\v Aèj  ° )èBR\r\b A:ĀĀA\f\f\v A j" (ĀÑE\r	A\f\v\v  \r6Ô\fB! \r-ĀdAG\r \r(x!  \r(\\ \r(\`¥\f (Ô\f") ! ((! A;È\f  6¼\f  6¸\f  6¸  7°A!\f\v Aèj A°j" ¥ )è"BQ\r\b (ð! AØj AôjAÄĀü
ĀĀ (À! (¼! (¸!\x1B A
j AÄjA<ü
ĀĀ (!\x07 (!\b (!\v \b@@ BQ@ -ĀíAG\r -ĀøE\r ÑB!\f\v (Ô\f!AĀ! E \x1BAxFrE@ (x(X"-Ā A:ĀAF\r AÈj  	! AĀ:Ā (Ô\f!\v )\b!~B (Ā\rĀ Aèj"
 (x(X")p AøĀj(ĀîBĀ (P"AëÜF\rĀ 
 )è (ð )H Ä\x07 
 \bAĀ \vAxG\x1B \x07 )è (ð¯ )ð! )è\v!A\bA»\f" 6\b  7Ā A\fj AØjAÄĀü
ĀĀ  6X  6T  \x1B6P AÜĀj A
jA<ü
ĀĀ \v \b¼\f\f\v@AÃĀ(ĀAK\rĀA¸ÃĀ¤\vAÿq"E\rĀA¸ÃĀ(Ā óE\rĀA¸ÃĀ(Ā! A#6Ô
 A¨ÂĀ6Ð
 (Ô\f(|! A\bj -Āí¯\v AôÂĀ6ü AôÂĀ6ô  Aj6ð AäÂĀ6ì  Aj6Ì
 A6È
 A6À
  )\b7Ø
  AØ
j6ø  AÐ
j6è  Aèj6Ä
  AÀ
jì\v ÑB!\v (¤ A¨j(Āî\r\v A:ĀØ\f  :Āü	  6ø	  7ð	  7è	 É
 Aèj" ( AÀj 	 Aè	j ¹\f\v  ("6  )ø"7 E Pq\r AĀ:Āø  6¨  7 \f\f\v (! )ø! Aèj"
 (")  ((×\x07 
 )è (ðAÖ (ð!@@ )è" Q@  K\r\f\v  X\r\v ! !\v AĀ:Āø  6¨  7 \f\r\v ÿ\v\v AĀ:Ā¤\v  ("\f6 \v A j! A¤\vj!\f
\v \f A:Ā¤\v Aè\x07j" Aèj"
Aü
ĀĀ AØj" 
Aü
ĀĀ \r )¨\x07! (°\x07 )Ø!  ú 
 (Ā (BĀAĀ¯ )è! (" )ð7  7 
 ( W (ø!\x07 -Āè!\v )ð! Aø\bj AüjAìĀü
ĀĀAëÜ BT"\x1B!   \x1B!@ BQ@ (é\r  \x076\f\v AjÅ\f  \x076  7 Aj Aø\bjAìĀü
ĀĀ\v@ \vAkAýq\rĀ (")H! (P"\x07AëÜF@ Aèj ß (ð!\x07 )è!\v  \x076P  7H (A:ĀDAÃĀ(ĀAK\rĀA¬ÃĀ¤\vAÿq"E\rĀA¬ÃĀ(Ā óE\rĀ A6
 A6
A¬ÃĀ(Ā!\x07 AÂĀ6ü AôÂĀ6ô AäÂĀ6ì  \x07Aj6
 A6Ä
 AÂĀ6À
  ("A@k6ø  (|Aj6ð  Aèj6
  AÀ
j6è \x07 A
jì\v Aèj (  6¨
  7 
  (6°
  (ð6
  )è7
  (6
  )ø7
 AÀj 	 \v A
j\v  )Ð7  )È7ø  )À7ð (ð!\f\v ÿ\v AĀ:ĀØ\f  ("\r6Ð\f AØ\fj!\f	\v A:ĀĀA\v:ĀĀ\f\v (! (ø! (ô! Aèj" AjAøĀü
ĀĀ Aj     ( (èç\r A:Ā )"BR\r\vA!\f
\v ( ! Aj A¤j"AìĀü
ĀĀ  6¨  7  A¬j AìĀü
ĀĀ 	èAĀ!  BR"AĀ -ĀíAF\v:Ā¤\r )ð\f! )ø\f! Aèj" Aà\fjAü
ĀĀ \r (ðAØĀj(Ā A j )  (ô"( (  Ã@ E@ (ðAØĀj(Ā  (ô"Aj(Ā Aj(Ā\x07\f\v Aô\x07j AjAìĀü
ĀĀ\v  7è\x07  6ð\x07  (6ð  )ø7è Aøj Aè\x07jö	 Aj(ĀA(j"ô
  AèjAü
ĀĀ Aüj Aô\x07jAìĀü
ĀĀ Aj¡\f AĀ:Ā A°j\f\f\x07\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v A:ĀĀ\v à A:Āè\r \f A:Āø\r Aj" AüjAìĀü
ĀĀ \r (! Ð (Õ Ā 6 Ā 7\b ĀB7Ā ĀAj AìĀü
ĀĀ Ā 6A\f\v  :ĀĀ\v A:ĀĀ A:ĀĀ ĀB\b7ĀA\v:Ā Aà
j$Ā\v*~#ĀA 
k"$Ā Aøj ²A!@@@@@A (\x07"\x07AëÜk \x07AëÜM\x1BAkĀ\v /\x07"\x07AÈkAÿÿqAäĀI@A!\f\v (pAxG )ĀBTq!\f@@ \x07Ak\bĀ\v@ \x07A­kĀ\v \x07AF\r\v \f\r\vA!\f\vAA \f\x1B!\f\vAA \x07Ý\x07\x1B!\v AøĀj (xAØĀj"(Ā (|"  (@d@ )xBQ@ (!B!\f\v AÐj AøĀj"\x07AØĀü
ĀĀ (Ā! (! (È!  ("6¬  6¨ Aøj   \x07¬ (ø!@@ (\x07"AxG@  (\x076¬  )ü7¤  )\x077´  )\x077¼  )\x077Ä  (¤\x076Ì  6°  6  AÐj A jA0ü
ĀĀ Ax6¤ AĀ6Ð (à!  A¤j"6è  AÐj"\x076ä@@@ AĀN@ (ø! AĀ6ô  (ä"6ì   (èAtj6ð Ax6\b  \x076 \b  Aìj"6\b  6¤\b AĀ6´\b B7¬\b A¼	j! A	j! A¨	jAr! Aø\bjAr! \x07!Ax!\bAx!	Ax!
Ax!\vA!\x07B! AĀ!\f@@  \b@@@@@@@@@ (Ā"@  (6\b A¨	j (" (\b"ø (\b (\b¼\f  (°	6\b  )¨	7\b@@@@@@  A¼ÂĀA\x07\vE@  AÂĀA\v\r  AÃÂĀA\v\r  AÈÂĀA\v\r  AÖÂĀA\v\r  A¤ÂĀA	\vE\r \x07AF\rA!A¤ÂĀA	\b!\f\v \vAxF\r\rA!A¼ÂĀA\x07\b!\f\v  \
BQ\r
A!AÂĀA\b!\f\v 
AxF\r\bA!AÃÂĀA\b!\f\r\v 	AxF\rA!AÈÂĀA\b!\f\f\v \bAxF\rA!AÖÂĀA\b!\f\v\v (\b!\f Ax6\b )\b! (\b! AĀ6\b  6	  7	  \f6	  6ü\b A\bA \fAxF\x1B6ø\b @ A¨	j" Aø\bj"\få  6À	  6¼	 AÐ\bj ½ -ĀÐ\bAF@ (Ô\b!  \fÓA\f\v -ĀÑ\b!\x07AĀ\f\vAÌÂĀAÆ	!A\v Aø\bj\
µ\v@  ÓA! !\f\v\v \x07!\f\f\v\v  6Ô\b Ax6Ð\b  ­ "Bp""7Ø\b Aø\bj A\bj¶ (ü\b! (ø\b"AxF\r  )Ð\b7¨	  )Ø\b7°	  )	7À	  6¼	  6¸	 A¬\bj A¨	j\x07\f
\v@ \vAxG@ A¨	j (°\b (´\bÁAx \b \bAxF"\x1B!Ax 	 	AxF"\x07\x1B!Ax 
 
AxF"\x1B! (¨	! (¸	"AxG\r  \rÇ\f  ¼\f  ¼\f \v î\rAĀ!\f\f\vA¼ÂĀA\x07\b!A\f\b\v  )¼	7ð\x07  )Ä	7ø\x07  )Ì	7\b  (Ô	6\b  BĀ  BR\x1B! \fAq!\b !B §!	 )°	!  (¬	!
 A¬\bjô\v !§\f\v AÐ\bj\f\v (\b! Ax6\b )\b! (\b! AĀ6\b  6Ì\b  7Ä\b  6À\b  6¼\b A\bA AxF\x1B6¸\b@@@ @ AÐ\bj" A¸\bjå  6è\b  6ä\b Aø\bj z (ø\b! (	"AxG@  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  6¨	  6¸	@@@@ AxG@ A¨	j\
"\b A
jA ÂĀ! \bÅ\b\f\v (¬	! AxG\r\v Ax6ì\b  6ð\b\f\v  (°	6	  6ü\b  6ø\b Aì\bj Aø\bjí\v (ì\b"\bAxG\r (ð\b!\v \x07Ax!\b\f\v )ð\b"§! \bAxG\r\v  A¸\bjÓAx!\b\f\vAÌÂĀAÆ	! A¸\bjµ\v\f\v B §!\v A¸\bjµ\v \bAxF\rĀ !\r\f\b\v  ÓA!Ax!\b\f\v (\b! Ax6\b )\b\
! (\b! AĀ6\b  6	  7	  6	  6ü\b A\bA AxF\x1B6ø\b@ @ A¨	j" Aø\bj"å  6À	  6¼	 AÐ\bj õ (Ô\b!@ (Ð\b"	AxF@  ÓAx!	\f\v (Ø\b!\v Aø\bjµ\v 	AxF\r !\f\b\vAÌÂĀAÆ	! Aø\bjµ\v\v  ÓA!Ax!	\f\v (\b! Ax6\b )\b! (\b! AĀ6\b  6	  7\
	  6	  6ü\b A\bA AxF\x1B6ø\b@ @ A¨	j" Aø\bj"å  6À	  6¼	 AÐ\bj õ (Ô\b!@ (Ð\b"
AxF@  ÓAx!
\f\v (Ø\b!\v Aø\bjµ\v 
AxF\r !\f\x07\vAÌÂĀAÆ	! Aø\bjµ\v\v  ÓA!Ax!
\f\v (\b! Ax6\b )\b! (\b! AĀ6\b  6	  7	  6	  6ü\b A\bA AxF\x1B6ø\b@@@ @ A¨	j" Aø\bj"å  6À	  6¼	 AÐ\bj ¢ )Ð\b" BR\r (Ø\b!  Ó\f\vAÌÂĀAÆ	! Aø\bjµ\v\f\v (Ü\b! (Ø\b!\v Aø\bjµ\v  BQ\rĀ ­ ­B !!\f\v  Ó\vA!\f\v (\b! Ax6\b )\b! \
(\b! AĀ6\b  6	  7	  6	  6ü\b A\bA AxF\x1B6ø\b@ @ A¨	j" Aø\bjå  6À	  6¼	 AÐ\bj õ (Ô\b!@@ (Ð\b"\vAxG@ \vAxG\rAÂĀA!Æ	!\v  Aø\bjÓAx!\v\f\v (Ø\b!\x1B\v Aø\bjµ\v \vAxF\r !\f\vAÌÂĀAÆ	! Aø\bjµ\v\v  ÓA\v!Ax!\v\vA!\x07A!A!\f\v (\b! (¤\b!\
 ( \b!\f\v\v A¬\bjô\v E \bAxFr\r \b \rÇ\f\f\v A j AäjAÂĀ!\f\v 	AxG \x07q@ 	 ¼\f\v 
AxG q@ 
 ¼\f\vB! \vAxG q@ \v î\r\v \v! (\b (\b¼\f BQ@ A¤j AÐjÓ\f\v  (\b"\x076À	  )\b"!7¸	  )ø\x07""7°	  )ð\x07"#7¨	  6\x07   7\x07  
6\x07  6\x07  	6\x07  6\x07  7ø  #7\x07  "7¤\x07  !7¬\x07  \x076´\x07  \b:Āè\x07  6ä\x07  \r6à\x07  6Ü\x07  6Ø\x07  6Ô\x07  6Ð\x07  6Ì\x07  6È\x07  6Ä\x07  \x1B6À\x07  6¼\x07  \v6¸\x07 (ð (ìG@ AÂĀAÂĀÑ! Aøjü\b\f\v  )¨	7°  )°	7¸  )¸	7À  (À	6È\f\v A¤j AÐjÓB!\v AÐjµ\v@ \
BQ@ (¨!\r (¬! (¤!  6\x07 AĀ  AxF"\x1B6\x07 A \r \x1B6ü AĀ  \x1B6ø Aj Aøj÷  (¬"6  )7°  )¤7¸  6À (! AÐjÅ\b\f\v  (È6   )À7  )¸7  )°7 A¤j¾\f  6°   7¨  \b:Ā  6ü  \r6ø  6ô  6ð  6ì  6è  6\
ä  6à  6Ü  \x1B6Ø  6Ô  \v6Ð  )7´  )7¼  )7Ä  ( 6Ì  	6  6   
6¤  (¬6  )7ø  )¤7 A j"\r A°jAØĀü
ĀĀ  6  7  )ø7  )7  (6 A¨\x07j" Aj Aøj A j"A0ü
ĀĀ@@ (\x07AĀN@ (¸\x07"AĀN@ Aj A0ü
ĀĀ A¨	j î\x07 \rAĀÐ	  )°	7	  )¨	7ø\b Aè	j! Aj!@ AØ	j" Aø\bjé (Ø	AxF\r Aj Ë	@ ¢\f Aøj"  AØ	j ± ½\f\v\fĀ\vĀ\v Aøj\v\f\v AøjÅ\b (¸\x07!\v@ AxF@ ã\v\f\v AĀN@ \v\f\v Å\b\v A°j AjAìĀü
ĀĀ\f\v Aø\bjñ
 Aj\v (! )! A°j AjAìĀü
ĀĀ BR\r\v  )°7  6  )¸7  (À6¤@ (@ A6ü  Aj6ø A¨	jAµÀĀ Aøj³
\f\v A¨	jAÁÂĀA\fø\v  /Ä;ø\b A6\x07  Aj6\x07 A6\x07 A\v6\x07 A6ü  A¨	j6\x07  Aø\bj6\x07  A¨j6ø Aj"A¨ÀĀ Aøj³
A  AøĀj! (¨	 (¬	î\r Aj\f\v  6äB! AÜĀj [!\f\v Aøj" A°jAìĀü
ĀĀ A\fj AìĀü
ĀĀ\v AĀ BQ\x1B! AÐjÁ\r\v Ā 6 Ā 7\b Ā :ĀĀ ĀAj A\fjAìĀü
ĀĀ A 
j$Ā\vã#\v\b~#ĀAðk"$Ā@@@ AM@ Ak! !@ E\r  j Ak!,ĀĀAĀN\rĀ\v\f\v (ĀĀAxq\rA AjA|q" k  F\x1B! Ak!@  I@  j(ĀAxq\r Aj!\f\v\v  j(ĀĀAxq\r\v Aj  ï (! ~@@@ ("AF@ (ĀA µ¢G\r -ĀA G\r -ĀA:G\r -ĀA:G\r AøĀj Aj \b -Āx\r -Āy! AðĀj A\
j \b -Āp\r -Āq!\x07 AèĀj Aj \b -Āh\r -Āi! AàĀj Aj \b -Ā\`\r -Ā\x07A G\r -Āa!	@@@@@@@@@@@@ -Ā\bAÁĀk\vĀ
	\b\v -Ā	"AáĀF\r AõĀG\r\r -Ā
AìĀk\r\r\v -Ā	"AðĀF\r AõĀG\r\f -Ā
AçĀG\r\f -Ā\vA G\r\fB!\f\v\v -Ā
AîĀG\r\v -Ā\vA G\r\vBÀĀ!\f
\v -Ā\vA G\r
B!\f	\v -Ā\vA G\r	BÀ!\f\b\v -Ā	AåĀG\r\b -Ā
AâĀG\r\b -Ā\vA G\r\bB!\f\x07\v -Ā	AáĀG\r\x07 -Ā
"AùĀG@ AòĀG\r\b -Ā\vA G\r\bBÀ!\f\x07\v -Ā\vA G\r\x07BÀ!\f\v -Ā
AòĀG\r -Ā\vA G\rB!\f\v -Ā	AåĀG\r -Ā
AðĀG\r -Ā\vA G\rBÀ!\f\v -Ā	AãĀG\r -Ā
AôĀG\r -Ā\vA G\rB!\f\v -Ā	AïĀG\r -Ā
AöĀG\r -Ā\vA G\rBÀ!\f\v -Ā	AåĀG\r -Ā
AãĀG\r -Ā\vA G\rB!\f\v AI\r\f\v AØĀj A\fjµ /XAq\rĀ /Z!
@@@@@@@ -ĀĀ"AÓĀk\x07\x07Ā\v AÆĀF\r AÍĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀA,G\r -ĀA G\rB!\f\x07\v -Ā"AèĀF\r AõĀG\r -ĀAåĀG\r -ĀA,G\r -ĀA G\rB!\f\v -Ā"AáĀF\r AõĀG\r -ĀAîĀG\r -ĀA,G\r -ĀA G\rB\x07!\f\v -ĀAõĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAåĀG\r \
-ĀAäĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAòĀG\r -ĀAéĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAôĀG\rĀ -ĀA,G\rĀ -ĀA G\rĀB!\f\vA\b!Ax!@@@ )ĀĀBÍÞ¹£¬ Q@B!\f\v A®ÁĀA	è\x07E@B!Aw!A	!\f\v A¥®ÁĀA\vè\x07E@B!Au!A\v!\f\v@ A®ÁĀA
è\x07E@B!\f\v )ĀĀBÆä¥£¬ Q@B!\f\v A®ÁĀA
è\x07E@B!\f\v )ĀĀBÓê¹£¬ R\rB\x07!\f\vAv!A
!\v  jAG\rĀ  j"-Ā\fA:G\rĀ -ĀA:G\rĀ (ĀA µ¢G\rĀ AÐĀj A\x07j \b -ĀP\rĀ -ĀQ! AÈĀj Aj \b -ĀH\rĀ -ĀI!\x07 A@k A\rj \b -Ā@\rĀ -ĀA! A8j A
j \b -Ā8\rĀ -Ā9!	 A0j  \b -Ā0\rĀ -ĀA-G\rĀ -Ā1!
@@@@@@@@@@@@ -ĀAÁĀk\f\f
\f\v\f\f\fĀ\f\f	\b\f\f\f\x07\f\v -Ā"\bAáĀF\r \bAõĀG\r\v -ĀAìĀk\v\v\v -Ā"\bAðĀF\r \bAõĀG\r
 -ĀAçĀG\r
 -ĀA-G\r
B!\f\v\v -ĀAîĀG\r	 -ĀA-G\r	BÀĀ!\f
\v -ĀA-G\r\bB!\f	\v -ĀA-G\r\x07BÀ!\f\b\v -ĀAáĀG\r -Ā"\bAùĀG@ \bAòĀG\r\x07 -ĀA-G\r\x07BÀ!\f\b\v -ĀA-G\rBÀ!\f\x07\v -ĀAòĀG\r -ĀA-G\rB!\f\v -ĀAåĀG\r -ĀAðĀG\r -ĀA-G\rBÀ!\f\v -ĀAãĀG\r -ĀAôĀG\r -ĀA-G\rB!\f\v -ĀAïĀG\r -ĀAöĀG\r -ĀA-G\rBÀ!\f\
\v -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\rB!\f\v -ĀAåĀG\rĀ -ĀAâĀG\rĀ -ĀA-G\rĀB!\f\v AG\r -Ā
A G\r -Ā\rA:G\r -ĀA:G\r -ĀA G\r A(j Aj \b -Ā(\r -Ā)! A j Aj \b -Ā \r -Ā!! Aj A\vj \b -Ā\r -Ā!\x07 -Ā\bA G@ Aj A\bj \b -Ā! -Ā\f\v -Ā	A0k"AÿqA	K\vAq\r~@@@@@@@@@@@@ -ĀAÁĀk\vĀ
	\b\v -Ā"AáĀF\r AõĀG\r -ĀAìĀk\v -Ā"AðĀF\r AõĀG\r -ĀAçĀG\r -Ā\x07A G\rB\f
\v -ĀAîĀG\r\r -Ā\x07A G\r\rBÀĀ\f	\v -Ā\x07A G\r\fB\f\b\v -Ā\x07A G\r\vBÀ\f\x07\v -ĀAåĀG\r
 -ĀAâĀG\r
 -Ā\x07A G\r
B\f\v -ĀAáĀG\r	 -Ā"AùĀG@ AòĀG\r
 -Ā\x07A G\r
BÀ\f\v -Ā\x07A G\r	BÀ\f\v -ĀAòĀG\r\b -Ā\x07A G\r\bB\f\v -ĀAåĀG\r\x07 -ĀAðĀG\r\x07 -Ā\x07A G\r\x07BÀ\f\v -ĀAãĀG\r -ĀAôĀG\r -Ā\x07A G\rB\f\v -ĀAïĀG\r -ĀAöĀG\r -Ā\x07A G\rBÀ\f\v -ĀAåĀG\r -ĀAãĀG\r -Ā\x07A G\rB\v! A\bj Ajµ /\bAq\r 3
Bÿÿ ­BÿB ­BÿB \x07­BÿB  ­BÿB( ~@@@@@@@ -ĀĀ"AÓĀk\v\vĀ\v AÆĀF\r AÍĀG\r
 -ĀAïĀG\r
 -ĀAîĀG\r
 -ĀA G\r
B\f\v -Ā"AèĀF\r AõĀG\r	 -ĀAåĀG\r	 -ĀA G\r	B\f\v -Ā"AáĀF\r AõĀG\r\b -ĀAîĀG\r\b -ĀA G\r\bB\x07\f\v -ĀAõĀG\r\x07 -ĀA G\r\x07B\f\v -ĀAåĀG\r -ĀAäĀG\r -ĀA G\rB\f\v -ĀAòĀG\r -ĀAéĀG\r -ĀA G\rB\f\v -ĀAôĀG\r -ĀA G\rB\v\f\v  ­BÿBÐBì \
AÆĀI\x1B| \x07­BÿB ­BÿB 	­BÿB  
­BÿB( \f\v  
­Bÿÿ ­BÿB \x07­BÿB ­BÿB  	­BÿB( \v"7 B§"AÿqA;K\rĀ B§"\x07AÿqA;K\rĀ B §"AÿqAK\rĀ B(§"	AkAÿqAK\rĀ B0§"
AkAÿqA\vK\rĀ §"\bA²kAÿÿqAÝ>K\rĀ Aj" Ajù  ) (BĀAĀ­@ )BQ\rĀ )"BÿÑÿ¯\x07V\rĀ B7è B7à B7Ø B7Ð B7È B7À B7¸ B7° B7¨ B7  B7 B7AĀ!BBB B£"§AÖĀk" A±õ\bm"\vA±õ\blk"¬"B±õ\b|  AĀH\x1B"B¬ B°õ\b}B¬T\x1B"BÔâ}~ |"Bµ\v B­}\
Bµ\vT\x1B"BËt~ |"Bí B´\v}BíT\x1B"B}~ |!A!@@ AàĀF@A\f!\f\v  Aj j)Ā"S\rĀ Aj!  }! A\bj!\f\v\v  B£~}§" An"\fAlkAÿÿqA<n!\r A<p AÿqG \rAÿq \x07AÿqGr \fAÿq AÿqG §AjAÿq 	AÿqGrr\r Aöj Aj" A\fJ"\x1BAÿq 
AÿqG ­ Au \vjAl­ BäĀ~| B| ||§AÐjAÿÿq \bAÿÿqGr\r B8 BÖĀ}B\x07"B\x07|  BĀW\x1BR\r  7 Aj Ajù (! Ā )7Ā\f\vĀ\vAëÜ!\v Ā 6\b Aðj$Ā\ví$#~#ĀAÀk"$Ā  (6  )\b7  )Ā7\b (!  ("6  (!  A\bj"6@@@ AĀN@ ((!# AĀ6,  ("6$   (At\
j6(  6 Ax6ø  6  A$j"6 AĀ6 B7 Aôj! A¤j! AàjAr! AjAr! !Ax!
Ax!	Ax!\bAx!\vAx!\fAx!\rB!'B!&@@  \b@@@@@@@@@@@@ (Ā"E\rĀ  (6\b Aàj (" (\b"ø (ø (ü¼\f  (è6  )à7ø Aj  Ê (! ("AxG AxGqE@ (ø! Ax6øA\b! AxG@  )ü7  6A!\v  6  6  Aj"\
Ó µ\v\f\v\v AxF\rĀ@@@@@@@@@A\b Aëÿÿÿ\x07j AxM\x1BAk\b\x07\bĀ\v \rAxF\rA¼ÂĀA\x07\b!\f\v \fAxF\rAÃÂĀA\b!\f\v \vAxF\r\rAÈÂĀA\b!\f\v \bAxF\r\vAÖÂĀA\b!\f\v 	AxF\r	AçÂĀA\b!\f\v &BQ\r\x07AÿÂĀA	\b!\f\r\v 'BQ\rAÂĀA\v\b!\f\f\v 
AxF\rAÂĀA\f\b!\f\v\v  )7À  6¼  6¸ Aàj Aøj¶ (ä! (à"AxF\r  )¸7  )À7  )è7¨  6¤  6  Aj Aj\x07\f\v\v Aj ( (ÁAx 
 
AxF"\x07\x1B!Ax 	 	AxF"\x1B\x1B!AĀ \b \bAxF"\x1B!A  \x1B!Ax \v \vAxF"\x1B!Ax \f \fAxF"\x1B!Ax \r \rAxF"\x1B! (! ( "AxG@  (6ð  )7è  )¤7È  )¬7Ð  )´7Ø  (¼6à &BĀ &BR\x1B!& $AĀ \bAxG\x1B!\b 'BĀ 'BR\x1B!' )B §!	 Ajô\v )§\f\v  ¼\f  ¼\
\f  È\f  ¼\f  ¼\f  ¼\f\f\v\v A¸j\f\b\v (ø! Ax6ø (! )ü!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j ô (¼!@ (¸"
AxF@  \x07ÓAx!
\f\v (À!\v Aàjµ\v 
AxF\r !\f
\vAÌÂĀAÆ	! Aàjµ\v\v  ÓAx!
\f\x07\v (ø! Ax6ø (! )ü!( (! ("(\b! AĀ6\b  6ô  (7ì  6è  6ä A\bA AxF\x1B6à@@@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j ð )¸"'BR\r (À!  \x07Ó\f\vAÌÂĀAÆ	! Aàjµ\v\f\v (Ä! (À!\v Aàjµ\v 'BQ\rĀ ­ ­B !(\f\b\v  Ó\f\v (ø! A\
x6ø (! )ü!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@@@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j ð )¸"&BR\r (À!  \x07Ó\f\vAÌÂĀAÆ	! Aàjµ\v\f\v (Ä! (À!\v Aàjµ\v &BQ\rĀ ­ ­B !)\f\x07\v  Ó\f\v (ø! Ax6ø (!\
 )ü!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j ô (¼!@ (¸"	AxF@  \x07ÓAx!	\f\v (À! \v Aàjµ\v 	AxF\r !\f\x07\vAÌÂĀAÆ	! Aàjµ\v\v  ÓAx!	\f\v (ø! Ax6ø (! )ü!% \
(! ("(\b! AĀ6\b  6´  %7¬  6¨  6¤ A\bA AxF\x1B6 @ @ A¸j" A jå  6Ð  6Ì Aj z (!@@ ( "AxG@  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  6à  6ð AÔj (äAĀ AxF\x1B (èù
 AàjÅ\b (Ø! (Ô"\bAxG\r\v  A jÓAx!\b\f\v (Ü!$\v A jµ\v \bAxF\r !\f\vAÌÂĀAÆ	! A jµ\v\v  ÓAx!\b\f\v (ø! Ax6ø (! )ü!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j õ\
 (¼!@ (¸"\vAxF@  \x07ÓAx!\v\f\v (À!!\v Aàjµ\v \vAxF\r !\f\vAÌÂĀAÆ	! Aàjµ\v\v  ÓAx!\v\f\v (ø! Ax6ø (! )ü!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j õ (¼!@\
 (¸"\fAxF@  \x07ÓAx!\f\f\v (À!"\v Aàjµ\v \fAxF\r !\f\vAÌÂĀAÆ	! Aàjµ\v\v  ÓAx!\f\f\v (ø! Ax6ø (! )ü!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"\x07å  6¨  6¤ A¸j õ (¼!@ (¸"\rA\
xF@  \x07ÓAx!\r\f\v (À!\v Aàjµ\v \rAxF\r !\f\vAÌÂĀAÆ	! Aàjµ\v\v  ÓAx!\r\vA!\x07A!\x1BA!A!A!A!\f\v (! (! (!\f\v\v Ajô\v \x07E 
AxFr\r 
 ¼\f\f\v  AjAüÂĀ!\f\v 	AxG \x1Bq@ 	 ¼\f\v \bAxG q@ \b È\f\v \vAxG q@ \v ¼\f\v \fAxG q@ \f ¼\f\vB!& \rAxG q@ \r ¼\f\v \v! (ø (ü¼\f &BQ@  A\bjÓ\f\v  (ð6è  )è7à  )È7  )Ð7  )Ø7   (à6¨  6P  (7H  '7@  	6<  68  &70  \
(è6\\  )à7T  6\`  (¨6|  ) 7t  )7l  )7d  \b6Ä  6À  6¼  6¸  6´  6°   6¬  6¨  6¤  !6   6  6  "6  6  6  6  6  6 (( ($G@ #AÂĀAÂĀÑ! A0j±\x07\f\v Ā 6  Ā (7 Ā '7 Ā 	6\f Ā 6\b Ā &7Ā Ā \
)à7$ Ā (è6, Ā 60 Ā )74 Ā )7< Ā ) 7D Ā (¨6L Ā \b6 Ā 6 Ā 6 Ā 6 Ā 6 Ā 6 Ā  6| Ā 6x Ā 6t Ā !6p Ā 6l Ā 6h Ā "6d Ā 6\` Ā 6\\ Ā 6X Ā 6T Ā 6P\f\v  A\bjÓ ĀB7Ā Ā 6\b\v A\bjµ\v AÀj$Ā\v¾$~#ĀAÐ\x07k"$Ā @@@ @@@@@@ -Ā Ak\
Ā\v A
j A
ü
ĀĀ\v A
j!\v@@@ -ĀAkĀ\v Aà\vj!\f@ -ĀAkĀ\v (! (\f\v AĀ:Ā  \v6  Að
j"6 Aà\vj!\f \v\v! Aj(Ā Aj(ĀAAĀA´¦ÂĀA¸"\r (0"\bAxG@ (4 (8\b!\f\v (H!@ (<AxG@ AxF\rA­ÂĀA\b (@ (DAø¦ÂĀA2Í"\rAµÂĀA (L (PAø¦ÂĀA2Í!\f\v AxG@A­ÂĀA\bAª§ÂĀA)Aø¦ÂĀA2¾!\f\vAÃÂĀAAÜ¦ÂĀAAø¦ÂĀA2¾!\f\vAµÂĀAAÓ§ÂĀA)Aø¦ÂĀA2¾!\f\v A°\fj!\r Aj!\x07\
@ -ĀAkĀ\v (ð! (ô\f\vĀ\v \rĀ A6 AÂĀ6 A°j"AØ\b  6¨ AÐĀj A¨jAĀ · (P!\x07@@@@ -ĀT"AF\rĀ  :Ā¬  \x076¨ \bAxG@ A¨jAÃÂĀA A0j"\x07\r\v (<AxG@ A¨jA­ÂĀA\b A<j"\x07\r\v (HAxG@ A¨jAµÂĀA AÈĀj"\x07\r\v (TAxG@ A¨jAÃÂĀA AÔĀj"\x07\r\
\v (\`AxG@ A¨jAÉÂĀA"\x07\r AÐĀj"\b (¨"(Ā¦\r \b\v"\x07\r (Ā!	 (\`"AxG@A!\x07A¶¨ÂĀ!\b@@@@A Axs AĀN\x1BAkĀ\vA¹¨ÂĀ!\bA!\x07\f\vA¿¨ÂĀ!\bA!\x07\f\v (h!\x07 (d!\b\v 	 \b \x07ª	\f\v 	Þ	\v"\x07\r A:ĀP AÐĀj\v"\x07\r\v Aj(Ā Aj(Ā A¨j\b"\x07\rĀ (¨(Ā -Ā¬\b"\x07E\r\v (° (´î\r\f\v (´\
!\x07 (°"\rAxG\r\v  \x076¨ A\f6¼ A6´  A¨j6¸  Aj6° AÐĀj"AàÀĀ A°j³
A¡ÂĀA A¥ÂĀA¼! (¨\x07\f\v (¸!\b A°jAAAĀï\x07 -ĀÕ!
 (¸! (´! -Ā×! (Ì! (È!	 (°! (¼ (À¼\f AxG\r\vAx! Ax6\f  6\f\f\v  :Ā¯\f A:Ā®\f  
:Ā­\f AĀ:Ā¬\f A6¨\f  6¤\f  	6 \f  \b6\f  \x076\f  \r6\f  6\f  6\f  6\f \f A\fjA(ü
ĀĀ AĀ:Ā  \f6ô  6ð A°\fj!\r Aj!\x07 \f\v"6ü  6ø A°j A8j)Ā A@k(Āñ )°! (¸!	 AĀ:Āè  6Ü  6Ø  	6¸\f  7°\f\v A°j \r £ )°"BQ@ \x07A:ĀĀ\f\v (¸! A¨j A¼jAÌĀü
ĀĀ \rü\v@ BQ@ \x07A:ĀĀAx!\f\v AÜĀj A¨jAÌĀü
ĀĀ  6X  7P (ø! (ü"(!	 ( !  ("6´  	6° A°j 	  AÐĀj¬ (°!@@ (À"	AxG@  (¼6  )´7ü  )Ä7  )Ì7  )Ô7  (Ü6¤  6ø  	6 Ax6Ä AĀ6ð  AÄj"6  Aðj"6@@ 	AĀN@ ( ! AĀ6  ("6   (\
Atj6 Ax6¸  6È  Aj"6Ä  6Ì AĀ6Ü B7ÔAx!@ Aj \b@@@@ ("@  (6\b Aj (" (\b"ø (¸ (¼¼\f  (6À  )7¸ ­ Bp!@  AÇÂĀA\b\vE@  7è  6ä Ax6à Aðj A¸j¶ (ô! (ð"AxG\r Aàj¾A\f\v \
AxG\r Aj A¸j· (! ("AxF@Ax!A\f\v (!
 !\b\f\v  )à7  )è7  )ø7  6  6 AÔj Aj\x07\f\v AxF\r Aj (Ø (ÜÁ (! ("AxF@  \bî\rAĀ\f\v  )7  )7   )¤7¨  (¬6° \b­ 
­B ! (! (!\b (!
 AÔjô\v\f\vAÇÂĀA\b\b!A\f\vAÇÂĀA\b\b!Ax!A\v! AÔjô\v E AxFrE@  \bî\r\vAx!\v (¸ (¼¼\f AxF@ AÄj AðjÓ\f\v  (°"	6  )¨"7  ) "7  )"7  6À  6¼  \b6¸  
6´  6°  7Ä  7Ì  7Ô  	6Ü  7ä  6à ( (G@ AÂĀAÂĀÑ! A°j¡\r\f\v  )7Ð  )7Ø  )7à  (6è\f\v (Ä!\fĀ\vĀ\v Aøj AjA¤£ÀĀ!\v AÄj AðjÓAx!\v Aðjµ\v@ AxF@ (È!\b (Ì! (Ä!  6¼ AĀ  AxF"\x1B6¸ A \b \x1B\
6´ AĀ  \x1B6° Aj A°j÷  ("6ø  )7È  )7Ð  6Ø (! AøjÅ\b\f\v  (è6¬  )à7¤  )Ø7  )Ð7 AÄj¾\f  \b6  
6  6  6  7´  6  (6ø  )7À  ) 7È  )¨7Ð  )7è  )7ð  7Ü  (¼6ä  6¨  (ø6¼  )ð7´  )è7¬  6Ø Aàj" A¨j"	Í A°j Aøj"A0ü
ĀĀ 	Ar!\b AÜj!@@ (ÀAĀN@ (ð"
AĀN@ Aj A0ü
ĀĀ Aj î\x07 	 A \x07j!@@ A\x07j" Ajé (\x07AxF\rĀ Aj Ë	@ ¢\f\f A°j" A¨j A\x07j ± ½\f\f\vĀ\v\v Ajñ
 Aj\v (Ø! (¨!\f\v A°j\v\f\v A°jÅ\b (ð!
\v 
AxF@ ¸\v\f\v 
AĀN@ \v\f\v Å\b\v AÈj \bA,ü
ĀĀ  (\b6À  )Ā7¸ AxG\r\v  )È7  6  )Ð7  (Ø6@ (@ A6´  Aj6° AjAµÀĀ A°j³
\f\v AjAÁÂĀA\fø\v  /; A6Ì  Aj6È A6Ä A\v6¼ A6´  Aj6À  Aj6¸  A°j6° A¨j"A¨ÀĀ A°j³
A  AÐĀj! ( (î\r Aj\f\v  6äAx! AØĀj(ĀAÜĀj [!\f\v Aj AÈjA,ü
ĀĀ  (À6  )¸7ø\v AÐĀj \r \x07A:ĀĀ AxF\r\v A$j AjA,ü
ĀĀ  (6   )ø7 \rÒ\f \fÐ
\vA! A:Ā \fÒ\v \v© Að
j­\b A:Ā \vÓ
 AxF@ !\vA\f\v A°j"Ar A$jA,ü
ĀĀ  6à  6°  ( 6ì  )7ä AÐĀj Í@ (\`"AxF@  (P"6¨ Aj" A¨j² ·\v!\v â\f\v  )T7¬  (\\6´  )d7¼  )l7Ä  )t7Ì  (|6Ô  6¸  (P6¨ A\b6P A\bj A¨j" AÐĀjµ (\f!\v (\b! Å\b\v A°j¡\rA\f\v A:Ā A:ĀA!A\v:Ā  Ā \v6 \
Ā 6Ā AÐ\x07j$Ā\v½%'~#ĀA°k"$Ā@ Ā(ĀAxF\rĀ Aj"\b Aj6Ā  AÔj6¨  AÈj6¤  A¼j6   A°j6  A¤j6 A6 B7  Aj"6 A6 A6øA!@@ AG@ \b Atj!@@ AF\r (Ā! Aj! Aj"\x07! (ĀAxF\rĀ\v  \x076A\f\v  \x076A!\v \rA! A6ü !A\v! \
 Ā Aj"	(Ā (\b (ĀAxF\r (Ā 	(Āî\r  (\b6\b  )Ā7Ā\f\v\v@ (è"E\rĀ A\fj Î (!@@@@@ (\f" AxG@ A¤j Ā  ( (¤"!AxF\r\x07 (¨! (¬! AĀ6  6  6ü AĀ6ø B7ð A; Aàj Aðj -ĀàAF@ (ä\f\v -ĀáAF@ -ĀâAûĀF@  -Ā\
Ak":Ā AÿqE@ A6ø Aðj Aøj\x07\f\x07\v  (Aj6 A:Ā  Aðj6 AĀ6¨ B7  Aôj! Aj! AàjAr! AøjAr!Ax!\bAx!	Ax!Ax!
Ax!\vAx!\fB!*B!)@ Aøj Aj@@@@@@@@@@@@@@ -ĀøAF@ (ü!\f\v -ĀùAG\r ("AĀ6\b  (Aj6 Aàj A\fj  (ä! (à"\x07AF\rĀ (è!@ \x07AF@ Aøj"\x07Ax  A¼ÂĀA\x07\v\rĀAx  AÃÂĀA\v\rĀAx  AÈÂĀA\v\rĀAx  AÖÂĀA\v\rĀAx  AçÂĀA\
\v\rĀAx  AÿÂĀA	\v\rĀAx  AÂĀA\v\v\rĀAx  AÂĀA\f\v\rĀ \x07Aj  øAx\v6Ā\f\v Aøj  Ê\v (ü! (ø"AxG\r\vA!\x07\f\vA!\x07 AxF\r@@@@@@@@@A\b Aëÿÿÿ\x07j AxM\x1BAk\b\x07\bĀ\v \fAxF\rA¼ÂĀA\x07\b!\f\v \vAxF\rAÃÂĀA\b!\f\v 
AxF\rAÈÂĀA\b!\f\v AxF\r\rAÖÂĀA\b!\f\v 	AxF\r\vAçÂĀA\b!\f\v )BQ\r\x07AÿÂĀA	\b!\f\v *BQ\rAÂĀA\v\b!\f\v \bAxF\rAÂĀA\f\b!\f\v  )7¨  6¤  6  Aàj Aj§
 (ä! (à"AxF\r  ) 7ø  )¨7  )è7  6  6 A j Aøj\x07\f\f\v Aøj (¤ (¨ÁAx \b \bAxF"\x07\x1B!Ax 	 	AxF"\x1B!AĀ  AxF"\x1B!A \r \x1B!Ax 
 
AxF"\x1B!\x1BAx \v \vAxF"\x1B!Ax \f \fAxF"\x1B! (ø! (""AxG@  (6  )ü7  )7À  )7È  )7Ð  (¤6Ø )BĀ )BR\x1B!) #AĀ AxG\x1B!\x07 *BĀ *BR\x1B!* +B §! A jô\v +§\f\v  ¼\f  ¼\f  È\f \x1B ¼\f  ¼\f  ¼\f\f\v A j\f\vAx!\b î"\r\r Aøj ú\
 (ü! (ø"\bAxF@Ax!\b\f\v (!$ !\f	\v î"\r\f Aøj ñ )ø"*BQ\r )!,\f\b\v î"\r\v Aøj ñ )ø")BR\r\v (!\f
\v )!+\f\vAx!	 î"\r\b Aøj ú (ü! (ø"	AxF@Ax!	\f	\v (!% !\f\vAx! î"\r\x07 Aøj  (ø!@ ("AxG@  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  6à  6ð A j (äAĀ AxF\x1B (èù
 AàjÅ\b (¤! ( "AxG\r\vAx!\f\b\v (¨!# !\r\f\vAx!
 î"\r Aøj û (ü! (ø"
AxF@Ax!
\f\x07\v (!& !\f\vAx!\v î"\r Aøj û (ü! (ø"\vAxF@Ax!\v\f\v (!' !\f\vAx!\f î"\r Aøj û (ü! (ø"\fAxF@Ax!\f\f (!( !\f\vĀ\vĀ\v Aðj" A¯jA¼ÂĀÒ \v\f\v A6ø Aðj Aøj\x07\f\v \x07\f\x07\vA!A!A!A!A!\v A jô\v \x07E \bAxFrE@ \b ¼\f\v 	\
AxG q@ 	 ¼\f\v AxG q@  \rÈ\f\v 
AxG q@ 
 ¼\f\v \vAxG q@ \v ¼\f\vB!) \fAxG q@ \f ¼\f\v \v!  -ĀAj:Ā Aðj!\r  6  ,7  *7  6  6  "6¨  )7  (6¤  )À7¬  )È7´  )Ð7¼  (Ø6Ä  )7ø  \r6  \x076  6  6  $6  6ü  6ø  %6ô  6ð  6ì  &6è\
  6ä  \x1B6à  '6Ü  6Ø  6Ô  (6Ð  6Ì  6È@ )BR@ \rE\r Aøj±\x07 \r!\f\v \rE\rĀ \r\x07\v  Aðj\v\v!B!)\f\v Aj" AjAü
ĀĀ  6è  )7à Aìj Aü
ĀĀ AðjÌ"E\rĀ Aàj±\x07B!) !\v (ð (ôî\r@ )BR@ ±\x07  6\b  )7Ā A\fj AjAü
ĀĀ\f\v \x07\v ! î\r\v   î\r\v Aøj"AØ\b  6À Aàj AÀjA AøĀj(Ā· (à!@@@ -Āä"AF\rĀ AÐĀj!  :Ā  6 AèĀj(ĀAt! AäĀj(Ā!@ @ A@j! Aj A4j Ç! A@k! E\r\f\v\v ((Ā -Ā\b"E\r\v (ø (üî\r\f\v (ü! (ø"AxF\rĀ A¤j Ā  ( (¤"AxG@ (\
¨! (¬!Ā AĀ6´  Ā6°  6¬ AĀ6¨ B7  A;¸ Aàj A j@@@@@ -ĀàAF@ (ä\f\v -ĀáAF@ -ĀâAûĀG\r  -Ā¹Ak"Ā:Ā¹ ĀAÿq\r A6ø A j Aøj\x07!Ā Ax6À  Ā6°\f\v A6ø A j Aøj\x07\v!Ā Ax6À  Ā6°\f\v  (´Aj6´ A:Ā  A j6\f Aj\x07 \
Aj!Ā@@ Aøj A\fjÚ@@ (ø"AxkĀ\v (ü!\x07 Aj\vAx\f\v  )ü7¤  6  Aàj" Aj A j Ā± ½\f\f\v\v  )7  ($6  ),7ð  )47ø  )<7  (D6 (!\x07 ((\v!  -Ā¹Aj:Ā¹ A j!Ā  \x076ø  Ā6¨  )7ü  (6  )ð7  )ø7\
  )7  (6¤  6@@ AxG@ ĀE\r Aøj\v\f\v Ā@ Ā	\v \x07!Ā\v Ā A j\v!Ā Ax6À  Ā6°\f\v  (6¼  )7´  )ð7Ä  )ø7Ì  )7Ô  (6Ü  6À  \x076° AÀj"Ā A°jA0ü
ĀĀ A jÌ"E\r Ax6À  6° Ā\v\f\v A j"Ā A¯jA¸ÁĀÒ Ā\v!Ā Ax6À  Ā6°\v (  (¤î\r@ A°j"Ā(AxG@ Ā\v\f\v Ā(Ā\x07\v\f\v (  (¤î\r \v  A°jA0ü
ĀĀ\v  î\r\v  î\r\f\v \x07\v A°j$Ā \vÓ"\r\b~#ĀAà
k"$Ā (P!\f  6  6 A	j   ¬ (	!@@ (	"AxG@  (	6  )	7  )	7  )¤	7¤  )¬	7¬  (´	6´  6  6 A¸j AjAðûÂĀAÉ Ax6 AĀ6è  Aj"\v6  Aèj"
6ü@@ (ÈAĀN@ (à!\r AĀ6  (Ì"6   (ÐAtj6 Ax6Ø Ax6À  
6Ð  Aj"6Ì  \v6Ô AĀ6ì B7ä 
!	 \v!\x07Ax!\bB!B!B!@@@ Aj \b@@@@@@@@ ("@  (6\b A	j (" (\b"ø (À (Ä¼\f  (	6È  )	7À@@@@  AÂĀA\vE@  A£ÂĀA\v\r  A¨ÂĀA\v\r  A­ÂĀA\vE\r BQ\rA­ÂĀA\b!\f\v \bAxF\r	AÂĀA\b!AĀ\f\v BQ\r\x07A£ÂĀA\b!\f\f\v BQ\rA¨ÂĀA\
\b!\f\v\v (À! Ax6À )Ä! (\b! AĀ6\b  \x076ì\x07  7ä\x07  6à\x07  	6Ü\x07 A\bA AxF\x1B6Ø\x07@@ @ A	j" AØ\x07j"å  \x076 	  6	 A\x07j ¢ )\x07"BR\r (\x07! \x07 Ó\f\vAÌÂĀAÆ	! AØ\x07jµ\v\f	\v (\x07! (\x07!\v AØ\x07jµ\v BQ\r\x07 ­ ­B !\f	\v  6\x07 Ax6\x07  ­ Bp"7\
\x07 AØ\x07j AÀj¶ (Ü\x07! (Ø\x07"AxF\r  )\x077	  )\x077	  )à\x077 	  6	  6	 Aäj A	j\x07 (Ô!\x07 (Ð!	\f\b\v (ØAxG@ A	j (è (ìÁ (	"AxG\r (	! AØj\f Aäjô\vB!\f\f\vAÂĀA\b!A\f
\v A\x07j\f\x07\v  )	7°  (	6¸  )	7  )¤	7  )¬	7   (´	6¨  )Ø7  (à6 BĀ BR\x1B! BĀ BR\x1B! BĀ BR\x1B! B §! (	!\x07 Aäjô\v §!\f	\v (À! Ax6À )Ä! (\b! AĀ6\b  \x076ì\x07  7ä\x07  6à\x07  	6Ü\x07 A\bA AxF\x1B6Ø\x07@@ @ A	j" AØ\x07j"å \
 \x076 	  6	 A\x07j ¢ )\x07"BR\r (\x07! \x07 Ó\f\vAÌÂĀAÆ	! AØ\x07jµ\v\f\v (\x07! (\x07!\v AØ\x07jµ\v BQ\r ­ ­B !\f\v (À! Ax6À )Ä! (\b! AĀ6\b  \x076ì\x07  7ä\x07  6à\x07  	6Ü\x07 A\bA AxF\x1B6Ø\x07@@ @ A	j" AØ\x07j"å  \x076 	  6	 A\x07j ¢ )\x07"BR\r (\x07! \x07\
 Ó\f\vAÌÂĀAÆ	! AØ\x07jµ\v\f\v (\x07! (\x07!\v AØ\x07jµ\v BQ\r ­ ­B !\f\v (À! Ax6À )Ä! (\b! AĀ6\b  \x076\x07  7ü  6ø  	6ô A\bA AxF\x1B6ð@@ @ A\x07j" Aðjå  \x076 \x07  6\x07 A	j ø (	!@ (	"AxF\rĀ (	! AĀ6¤\x07   A0lj6Ä\x07  6À\x07  6¼\x07 \
 6¸\x07  A¤\x07j6È\x07 AØ\x07j" A¸\x07j@ )Ø\x07BR@A! A\bjAA\bA\b (\b!\b (\f" Aü
ĀĀA! A6Ô\x07  6Ð\x07  \b6Ì\x07  (È\x076	  )À\x077ø\b  )¸\x077ð\b@ A	j Að\bj )	BQE@ (Ì\x07 F@ AÌ\x07jA£\r (Ð\x07!\v  j A	jAü
ĀĀ  Aj"6Ô\x07 Aj!\f\v\v Að\bjì\x07  )Ì\x077¨\x07  (Ô\x076°\x07\f\v AĀ6°\x07 B7¨\x07 A¸\x07jì\x07\v (¤\x07"@ A¨\x07j\f\f\v (¬\x07! (¨\x07"\bAxG\r\v \x07 AðjÓAx!\b\f\vAÌÂĀAÆ	! Aðjµ\v\f\v (°\x07!\v Aðjµ\v \bAxG\r\v \x07 	Ó\f\v  6à  6Ü  \b6Ø\v (Ì!\f\v\v (ØAxF\v! Aäjô\vB! \rĀ \
AØj\f\v (À (Ä¼\f BQ@ Aj AèjÓ\f\v  (¸6à\x07  )°7Ø\x07  )7	  )7	  ) 7	  (¨6 	  )7\x07  (6\x07  \x076À  7¸  7°  7¨  B §"\b6¤  §"	6   6  6  7  (à\x076Ì  )Ø\x077Ä  6Ð  ( 	6ì  )	7ä  )	7Ü  )\
	7Ô  (\x076ø  )\x077ð ( (G@ \rAÂĀAÂĀÑ! Ajþ\f\f\v  )Ø\x077Ø  (à\x076à  )	7¸  )	7À  )	7È  ( 	6Ð  )\x077¨  (\x076°\f\v A¸j AüjAìÂĀ!\v Aj AèjÓB!\v Aèjµ\v@ BQ@ ( ! (¤!\x07 (!  6	 AĀ \x07 AxF"\x1B6	 A  \x1B6	\
 AĀ  \x1B6	 Aøj A	j÷  ("6è  )ü7   )7(  60 (ø! A¸jÅ\b\f\v  (à6  )Ø7  )¸7ð  )À7ø  )È7  (Ð6  )¨7à  (°6è Aj¾\f  \x076   7  7  7  6°  )7¤  (6¬  )ð7´  )ø7¼  )7Ä  \
(6Ì  6ü  	6  \b6  (è6Ø  )à7Ð  (6è  )ü7Ø  )7à Aj AjAÐĀü
ĀĀ  6ð  7è  )Ø7ô  )à7ü  (è6 A¸	j" Aèj A	j A¸j"
A0ü
ĀĀ@@ (	AĀN@ (È	"AĀN@ AØ\x07j A0ü
ĀĀ Aj 
î\x07 A¨jAĀÐ	  )7ø  )7ð A°
j! Aj!@ A 
j" Aðjé ( 
AxF\r AØ\x07j Ë	@ ¢\f A	j"  A 
j ± ½\f\v\fĀ\vĀ\v A	j\v\f\v A	jÅ\b (È	!\v@ AxF@ ã\v\f\v AĀN@ \v\f\v Å\b\v A j AôjAäĀü
ĀĀ\f\v Aðjñ
 AØ\x07j\v (ð! )è! A j AôjAäĀü
ĀĀ BR\r\v  ) 7Ü\x07  6Ø\x07  )(7ä\x07  (06ì\x07@ (à\x07@ A6	  AØ\x07j6	 AðjAµÀĀ A	j³
\f\v AðjAÁÂĀA\fø\v  /L;è A6¤	  Aä\x07j6 	 A6	 A\v6	 A6	  Aðj6	  Aèj6	  Aj6	 Aj"A¨ÀĀ A	j³
A  ! (ð (ôî\r AØ\x07j\f\v  \f6ä AÜĀj [! ĀB7Ā Ā 6\b\f\v A	j" A jAäĀü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj AäĀü
ĀĀ\v Aà
j$Ā\vô!~#ĀA\bk"$Ā@@@ -ĀÀAkĀ\v Aà
j Aà
ü
ĀĀ\v Aà
j! @@@@@@@@@@ -Ā¸Ak\r\rĀ\v AÀ\vj!
 A\fj!\r@ -Ā\fAk\r\rĀ\v (\f\f\v AĀ:Ā\f  6\f AÀ\vj!
 A\fj!\r \v! AĀ:Ā  6  6\f\v A°j" A\fj" _A (àAxF\r 
 AÀĀü
ĀĀ Ñ\vAx!\b (ð\vAxF@ 
(Ā! A6  6 AĀ6È B7À AÀj Aj AÀju\f\v Aøj 
AÀĀü
ĀĀ A°j(Ā"@ A¬j(Ā! AÄj!\x07 !\v@ AÈĀj(Ā!\f AÄĀj(Ā!\b AĀ:ĀÜ  \b6Ô A:ĀÐ  \b6È  6Ä  6À  \b \fAàĀlj"\b6Ø  \b6Ì Aj!AĀ!\f \x07-Ā! \x07(! \x07(!@ \x07-Ā\f"AF\rĀ \x07("	 \x07(\b"F\rĀ 	AØĀj!\b  	kAàĀn!	@ \f \b-ĀĀ Fj!\f \bAàĀj!\b 	Ak"	\rĀ\v\v AF  FrE@ AØĀj!\b  kAàĀn!	@ \f \b-ĀĀ Fj!\f\
 \bAàĀj!\b 	Ak"	\rĀ\v\v  \fj! \vAk"\v\rĀ\v\v  6\f  6\f AĀ:Āð Ax6°\f BÀ7¨\f BĀ7\f  A\fj6Ä  (\f6À\v AÀj AÀ\fj"  )À"BR\rA\v! \r :ĀĀ\f\v (È! AàĀj AÌj"AàĀü
ĀĀ (¬! À\x07 (°\f A´\fj(ĀÇ\f AĀ6à  )\f7ä@ BQ@ Ax6  6\f\v  6È  7À  AàĀjAàĀü
ĀĀ  6¬  )´7  (¼6 Aðj\v\v AÀj Aàj Aju (ø!	 AÀj AüjA,ü
ĀĀ  )¬7Ð  (´6Ø (¨!\b\v )Ä! (È! (Ä! (À!\f \rA:ĀĀ \fAxG\r\v A:Ā¸\f\v Aj AÀjA,ü
ĀĀ  (Ø6¸  )Ð7° 
\b  A0l"j!\r !@ "\v@ A0k! ( A0j!AxG\r\v\v AĀ6 B7@@  \rF\rA ("Axs AĀN\x1B"AK@A!AÈ÷ÂĀ\f\v At"(èC! (ÜC\v!  6ä  6à A j A$jØ  ) 7\` A6Ô  6Ð A6Ì A6Ä  AàĀj6È  Aàj6À AjAªÀĀAÉ÷ÂĀ AÀj"Ú\r@ (\fAxG@ (\
! (! AĀ6¸ BÀĀ7°   A \vA!@  (¸"A\fl"j"Ak!\x07 A\bk! E A\fk"
Er!@@ Aj AÀjÆ ("E\rĀ (!@ E@ (Ā"  \x07(Āj   jjAjAÍĀI\r\v AàĀj  ø (° F@ A°j\v (´" j" )\`7Ā  (h6\b  Aj6¸\f\v 
A Ä 
  Ò\r\f\v\v\v  )°7À  (¸"6È A\fl!AĀ! (Ä!@ @  6° A6d Aê÷ÂĀAè÷ÂĀ \x1B6\` A6Ô A6Ì A6Ä Aà÷ÂĀ6À  A°j6Ð  AàĀj6È AjAªÀĀAì÷ÂĀ AÀjÚ\r Ak! A\fk! A\fj!\f\v\v AÀjö\v\v A0j!\f\v\v AÀjö\v\f\v )! (!
 Aj AjA,ü
ĀĀ  (¸6ø  )°7ð © A:Ā¸ 
AxG\r\vA!A\f\v A4j AjA,ü
ĀĀ  (ø60  )ð7( Å\v@ 
AxF@A! 	!\x07\f\v AÀjAr A4jA,ü
ĀĀ  \vE":Ā  
6  \f6  \b6ð  	6À  (06ü  )(7ô  7  7 AàĀj"A (\`!@@@ (p"AxF\rĀ  (l6  )d7 A¤j AôĀj"A,ü
ĀĀ  6   6@@@ Aj"AøÀĀA "\rĀ AýÀĀA §"\v B §É"\rĀ AÀĀAÁ"\rĀ (À!	 Ax6À 	AxF\r\b B §! §! )Ä!  	6  7 A (\`!@ (p"AxF\rĀ  (l6Ì  )d7Ä AÔj A,ü
ĀĀ  6Ð  6À@@ AÀjAÐÀĀAÁ"\rĀ (ð! Ax6ð AxF\r\v )ô!  6´  7¸ Aj A0\b (!@ ("AxG@ AĀ6ø  6ô  6ð A0l! AÄj! A°jAr! Ar!AĀ!@  F\r AàĀjA (\`!@ (p"AxF\rĀ  (\b6\b  )Ā7Ā  A,ü
ĀĀ  6À  6°@@ A°jA ìÂĀAÁ"\rĀ (à!\x07 Ax6à \x07AxF\r  )ä"7  \x076 A\bj  j"A$jØ Aðj (\b (\f\r (\x07AxF@ (ð! \x07 §î\r\f\v AàĀj" A°j"\x07 Aj Aðj± ½\f \x07AÉÀĀA\x07Á"\rĀ (à!\r Ax6à \rAxF\r )ä!  \r6 Aj(Ā!  7A¨ÊÂĀ!\x07A!@@@\
@@A Axs AĀN\x1BAkĀ\vA¨ÂĀ!\x07\f\vAÏÀÂĀ!\x07A\x07!\f\vA®ÊÂĀ!\x07A\x07!\f\v A j(Ā! Aj(Ā!\x07\v A \x07j \x07 \r (°\x07AxF@ ( \x07! \r §î\r\f\v AàĀj" A°j"\x07 Aj A \x07j± ½\f \x07AÔÂĀA\x07 Aj(Ā A\bj(ĀÉ"\rĀ \x07AãÂĀA A\fj"E\r\v A°j\r\f\v AàĀj" A°jAÀĀü
ĀĀ Aj ï
 (AxF@ (!\f\v Aðj Ajÿ\bAĀ!\v A0j! E\rĀ\v Aðj\r\v  §î\r\f\v Ax6Ð  )ô7Ä  (ð6À Aj" AÀj" A´j AÀj± ½\f AÂĀA\vÁ"\rĀ (ð! Ax6ð AxF\r\v )ô!  6°  7´ \bAxF@ Ax6à\x07\f\v AÐ\x07j AÀjò (à\x07AxG\r (Ð\x07!  §î\r\v AÀ\
j\r\f\v AàĀj" AÀj" A°j AÐ\x07j± ½\f  AÀĀü
ĀĀ Aj ï
 ( AxG\r (!\v 	 §î\r E\r\v Aj\r\f\v AÐj" Aj Aj Aj± ½\f\v AàĀj" AjAÀĀü
ĀĀ Aàj ï
 (ð"AxG\r (à!\v  6° AàĀj" A°j² ·\v!\x07 âA! (! (! (!\v\f\v  )ä7´  (ì6¼  )ô7Ä  )ü7Ì  )7Ô  (6Ü  6À  (à6° A\b6\`  A°j" AàĀjµ (!\x07 (Ā! Å\b\v 
 \vî\rAĀ!@ @  j"A$j(Ā"\vAxN@ \v A(j(Āî\r\v Aj(Ā"\vAxN@ \v Aj(Āî\r\v (Ā Aj(Āî\r A\fj(Ā Aj(Ā¼\f Ak! A0j!\f\v\v \f AA0¡ \bAxF\rĀ AÀjÙ\r\vA\v:ĀÀ Ā \x076 Ā 6Ā A\bj$Ā\vĀ\vò2~|#ĀAð\x07k"$Ā AÀ\x07j!$ A¼j! (! (\f!% Aj!& Aj! A°j!\x1B A\x07j! A¨j! AÀj!\
' A¸j!( A j!\r Aüj! Aj! Aàj! (!@@@  %G@ AàĀj" A0ü
ĀĀ  A0j"6 Aðj ò Ax6ü AĀ6° (!  Aüj"6È  A°j"6Ä@@@@@ AĀN@ (!)AĀ! AĀ6Ô  ("6Ì   (Atj6ÐAx!	 Ax6à  6ð  AÌj"6ì  6ô AĀ6 B7üB!4A!Ax!\v@@@ (ô! (ð!\f@@@@@@  \b@@@Ax (Ā"E\
\rĀ  (6\b AÐj ("\x07 (\b"ø (à (ä¼\f  (Ø6è  )Ð7àAx \x07 A¾ÂĀA	\v\rĀAx \x07 AØÀĀA\v\rĀAx \x07 AôÂĀA
\v\rĀAxAx \x07 AçÀĀA	\v\x1B\v"AxG@ ­ 6Bp!6@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v 	AxF\r\rA¾ÂĀA	\b!\f\v\v \vAxF\r	AØÀĀA\b!\f
\v 4BQ\rAôÂĀA
\b!\f	\v AÿqAF\rAçÀĀA	\b!\f\b\v  67È  \x076Ä  6À Aj Aàj¶ (! ("AxF\r  )À7Ð  )È7Ø  )7è  6ä  6à Aüj AÐj\x07 (ì!\f
\v \x07 B7\x07 B7\x07 BĀ7Ð AĀ:Ā¨\x07 +Ø!; ( \x07! (¤\x07 Aj ( (ÁAx \v \vAxF"
\x1B!A  	AxF"\x1B!   
\x1B!AĀ 	 \x1B!\x07@@@@ ("\fAxG@  )Ā7¸  )\b7À  )7È  (6Ð  ; : 4BQ"\b\x1B":9Ø :½!6 )!7 (! (! 	AxG\r\f\v  ("6Ø  ¼\f \x07 î\r 	AxG\r\f\vAĀAî\r\f\vAĀAî\r\v \vAxG@Ax ¼\f\v \v\f\f\v 6§! \vAxG@Ax ¼\f\v + 
\x1B!AĀ , \x1B! BĀ 4 \b\x1B!4 Aq!	 \v Aüjô\v\f\v  6Ø AÀj¾\f\v (à! Ax6à )ä!5 (\b! AĀ6\b  6  57  6  \f6 A\bA AxF\x1B6 @ AÐj" Aj"
å  6è  6ä AÀj ½@ -ĀÀ"AF@ (Ä!  
Ó\f\v -ĀÁ!\v Ajµ\v ! E\r\f\vAÌÂĀAÆ	! Ajµ\v\f\v (à! Ax6à )ä!4 (\b! AĀ6\b  6  47  6  \f6 A\bA AxF\x1B6 @ AÐj" Aj"
å  6è  6ä AÀj ´@ )À"4BQ@ (È!  
Ó  6¸\f\v  +È":9¸ :½§!\v Ajµ\v 4BQ\r +¸!:\f\v\vAÌÂĀAÆ	! Ajµ\v\v  \fÓ\f\v (à! Ax6à (ð!\x07 )ä!5 (ô! (\b! AĀ6\b  6  57  6  \x076 A\bA AxF\x1B6@ @ AÐj" Aj"
å  6è  6ä AÀj ô (Ä!@ (À"\vAxF@  
Ó\f\v (È!\v Ajµ\v \vAxF\r !+ !\f\vAÌÂĀAÆ	! Ajµ\v\v  \x07Ó  6ØA!
Ax!\vA!\f\v  6Ø\vA!
A!\f\v (à! Ax6à (ð!\x07 )ä!5 (ô! (\b! AĀ6\b  6  57  6  \x076 A\bA AxF\x1B6 @ AÐj" Ajå  6è  6ä AÀj õ (Ä!@ (À"AxG@AĀ  AxF"\f\x1B!	A  \f\x1B!AĀ (È \f\x1B!\f\v  AjÓAx!	\v Ajµ\v 	AxF\rAx ¼\f !, !\f\v\vAÌ\
ÂĀAÆ	! Ajµ\v\v  \x07Ó  6ØA!
Ax!	A!\v Aüjô\v 
E \vAxFr\r \v ¼\f\f\v Aðj AÄjAÔ¢ÀĀ! \b! !! "!\x07 #!\f\vB!4 	AxG q@ 	 î\r\v \b! !! "!\x07 #!\v (à (ä¼\f 4BQ@ Aüj A°jÓ\f\v  )¸"67Ð  )À"57Ø  )È"97à  (Ð"\b6è +Ø!:  67Ā  57\b  97  \b6  \f6ø  77ð  6ì  6è  :9à  47Ø  	:Ā°  6\
¬  6¨  6¤   6   6  \x076 (Ð (ÌF\r )AÂĀAÂĀÑ! AØj\v\v Aüj A°jÓ  6¨B!4\f\v  )Ð7  )Ø7  )à7  (è6   :9¨ :½§! !- 7!8 \x07!. !/  !0 !1 !2 !3\v A°jµ\v@ 4BQ@ (ü"AxF@BÀĀ!4AĀ\f\v ­ 5B !4 (\v!  6Ü  6Ø\
  47Ð \r AÐj÷  \r)"77  \r)\b"87  \r)Ā"47  77  87\b  47Ā B7 AðjÅ\b\f\v  )7Ā  )7\b  )7  ( 6 +¨!: Aüj¾\f  :9   -6¬  6¨  87°  	:Āð  36ì  26è  16ä  06à  /6Ü  .6Ø  \f6¸  \r)Ā7  \r)\b7  \r)7 ' (AÀĀü
ĀĀ  )7  )7\b  )7Ā  47   A j AÐj Aðj"\bA0ü
ĀĀ@@ (àAĀN@ (\x07"AĀN@ AØj A0ü
ĀĀ Aj \bî\x07 \x1B@@ A°\x07j"\b Ajé (°\x07AxF\rĀ AØj \bË	@ \b¢\f AÐj"\b \x1B A°\x07j $± \b½\f\v\f\v\v Ajñ
 AØj\v\f\v AÐj\v\f\v AÐjÅ\b (\x07!\v AxF@ ¸\v\f\v AĀN@ \v\f\v Å\b\v Aj A jAàĀü
ĀĀ )"4BR\r\v °\b! (ĀÕ\r  6Ā\v ĀB7Ā\f\v (!\b A\fj &AÔĀü
ĀĀ 4BQ@ !\b !! \x07!" !#\f\v\v ĀA\fj A\fjAÔĀü
ĀĀ Ā \b6\b Ā 47Ā\v Að\x07j$Ā\võ~#ĀAà	k"$Ā@@@@@@@@@@@@@@@@@ @@ -Ā\bAkĀ\v A(j!\r Aø\x07j!@ -Āø\x07AkĀ\v (è\x07! (ì\x07\f\v (\b! AAAĀï\x07 AĀ:Āø\x07  6è\x07  6ì\x07 A(j!\r Aø\x07j! \v"6ô\x07  6ð\x07 A \bj A8j)Ā A@k(Āñ ) \b! (¨\b!	 AĀ:Āà\x07  6Ô\x07  6Ð\x07  	60\
  7(\v A \bj \r £ ) \b"BQ@ A:ĀĀ\f\v (¨\b! AôĀj" A¬\bjAÌĀü
ĀĀ \rü\vAx!\x07 BQ\r\r A$j AÌĀü
ĀĀ  6   7 (ð\x07! (ô\x07"(! (h!  ("6ü  6ø A \bj   Aj¬ ( \b! (°\b"AxF\r
  (¬\b6Ì  )¤\b7Ä  )´\b7Ô  )¼\b7Ü  )Ä\b7ä  (Ì\b6ì  6Ð  6À Aðj AÀjAèýÂĀAÉ Ax6¼ AĀ6è (  A¼j"6  Aèj"\x076üAĀH\r (! AĀ6  ("6   (Atj6 Ax6ð  \x076  Aj"	6ü  6 Ax6 AĀ6 B7 (!\
 (!Ax!Ax!@@ !\x07 !
 !\v !\f Aj 	\b ("E\rĀ 	 (6\b A \bj (" (\b"ø (ð (ô¼\f  (¨\b6ø  ) \b7ð ­ Bp!@  AÂĀA\v\vE@  7À  6¼ Ax6¸ A\x07j Aðj¶ (\x07! (\x07"AxG\r  6  \v6  
6 A¸j¾\f\b\v \x07AxG\r (ð! Ax6ð (! )ô! (!\b 	(\b! 	AĀ6\b  \b6´  7¬  6¨  6¤ A\bA AxF\x1B6 @@@ @ A¸j" A jå  \b6Ð  6Ì A \bj ø (¤\b!@ ( \b"AxF\rĀ (¨\b! AĀ6Ô   A0lj6ô  6ð  6ì  6è  AÔj6ø A\x07j" AèjT\
@ )\x07BR@A! A\bjAA\bA\b (\b! (\f" Aü
ĀĀA! A6\x07  6\x07  6ü  (ø6\b  )ð7\b  )è7\b@ A \bj A\bjT ) \bBQE@ (ü F@ Aüj AA\bA\v (\x07!\v  j A \bjAü
ĀĀ  Aj"6\x07 Aj!\f\v\v A\bjì\x07  )ü7Ø  (\x076à\f\v AĀ6à B7Ø Aèjì\x07\v (Ô"@ AØjú\x07\f\v (Ü! (Ø"AxG\r\v \b A jÓAx!\f\v  \v6  \f6  
6AÌÂĀAÆ	! A jµ\v\f\v (à!\v A jµ\v ! AxG\r  \v6  \f6  
6\v \b Ó\f\x07\v  )¸7 \b  )À7¨\b  )\x077¸\b  6´\b  6°\b Aj A \bj\x07 (ü!	 \v! 
! \x07!\f\v\v  \v6  \f6  
6 \x07AxG@ )! A \bj ( (Á ( \b! (°\b"AxG\r Ajú\x07 Ajô\vAx!\x07\f\x07\vAÂĀA\v\b!A\f\vĀ\v  \v6  \f6  
6AÂĀA\v\b!AĀ\f\v  )´\b7Ð  )¼\b7Ø  )Ä\b7à  (Ì\b6è (¬\b!\b (¨\b!	 (¤\b! Ajô\v\f\v Aðj AüjAä¢ÀĀ!\f\v \x07AxF\v! Ajô\vAx!\x07 \rĀ Ajú\x07\v (ð (ô¼\f \x07AxF@ A¼j AèjÓ\f\v  (è"6¸\b  )à"7°\b  )Ø"7¨\b  )Ð"7 \b  6   \b6  	6  \
6  6  7¤  7¬  7´  6¼  7Ä  \x076À ( (F\r AÂĀAÂĀÑ! AjÙ\r\v A¼j AèjÓAx!\x07\f\v  ) \b7È  )¨\b7Ð  )°\b7Ø  (¸\b6à\v Aèjµ\v@ \x07AxF@ (À! (Ä! (¼!  6¬\b AĀ  AxF"\x1B6¨\b A  \x1B6¤\b AĀ  \x1B6 \b Aøj A \bj÷  (\
"6ð  )ü7  )7  6  (ø! AðjÅ\b\f\v  (à6¤  )Ø7  )Ð7  )È7 A¼j¾\f  	6  6ü  6  \b6  7¬  6ø  (6ð  )7¸  )7À  ) 7È  )ü7à  )7è  7Ô  (´6Ü  6   (ð6´  )è7¬  )à7\
¤  \x076Ð AÐ\bj" A j"
ò A \bj Aðj"\vA0ü
ĀĀ 
Ar! AÔj!@@ (°\bAĀN@ (à\b"\bAĀN@ A\x07j A0ü
ĀĀ Aj \vî\x07 
 A°	j!@@ A 	j" Ajé ( 	AxF\rĀ A\x07j Ë	@ ¢\f\f A \bj" A j A 	j ± ½\f\f\vĀ\v\v Ajñ
 A\x07j\v (Ð!\x07 ( !\f\v A \bj\v\f\v A \bjÅ\b (à\b!\b\v \bAxF@ ¸\v\f\v \bAĀN@ \v\f\v Å\b\v Aj A,ü
ĀĀ  (\b6  )Ā7 \x07AxG\r\v  )7\x07  6\x07  )7\x07  ( 6\x07@ (\x07@ A6¤\b  A\x07j6 \b AøjAµÀĀ A \bj³
\f\v AøjAÁÂĀA\fø\v  /d;  A6¼\b  A\x07j6¸\b A6´\b A\v6¬\b A6¤\b  Aøj6°\b  A j6¨\b  Aøj6 \b Aj"A¨ÀĀ A \bj³
A  Aj! (ø (üî\r A\x07j\f\v  6äAx!\x07 AØĀj(ĀAÜĀj [!\f\v AÌj AjA,ü
ĀĀ  (6È  )7À\v Aj \r\v Ā 6Ā ĀAj AÌjA,ü
ĀĀ Ā )À74 Ā (È6< Ā \x0760A! A:ĀĀ \x07AxG\r\v ĀAx60A!\f\v \rÒ\f Ð
\v  :Ā\b Aà	j$Ā\v\x1B~|#ĀAk"$Ā  (6  )\b7  )Ā7\b (!  ("6  (!  A\bj"6@@ AĀN@ A(j(Ā! Aj(Ā!\b Aj(Ā! AĀ6,  6$   \bAtj6(  6D Ax60  6@  A$j6<AĀ!B!!B<!"B!$D¹?!.AëÜ!@@@ Aj A0j ("AxF@ (!	\f\v AxF\
\r@@@@@@@@@@@@@@@@@@@@@ ("\r ("Aî¶ÂĀA\x07\vE@ \r AÜÀĀA\b\vE\r (0! Ax60 (@!\f )4! (D!
 (<"(\b! AĀ6\b  
6d  7\\  6X  \f6T A\bA AxF\x1B6P E\r  (\`6x  )X7p  )P7h AüĀj AÐĀjåAëÜ! (AxF@ !\b\f\v  
6¨ A6  6¤  AüĀj6 Aèj Aj (ì! (è"AxF@ !\b\f\v  )ð"7¸  6´  6°AĀ!\x07 A°j!@@A Axs" AĀN\x1B"\bA\fkAO@ \bAG@ Aèj" ² AÜ¡ÀĀAÂĀ!\b\f\v@@ §Ā\v A\v:Āè AèjAÄ¡ÀĀAÂĀ!\b\f\v Aj!\x07 (Ā"Axs! !\vA  AĀN\x1BAk
	\b\x07\v A\v:Āè AèjAÄ¡ÀĀAÂĀ!\b\f\v\v  AÿjA¢ÀĀ
!\b\f
\v Aj A0j ("AëÜG@ & ) AëÜF\x1B"&§!	 &B §!\f\v (!	\f\vAÌÂĀAÆ	!	 AÐĀjµ\v\f\v Aj" \r AèÀĀAøÀĀ A0j ®!	\f\v ( (\b\f\v (\b (\f\f\v ( (\b\v\f\v (\b (\f\v\f\v )\b¯\b\f\v 1Ā¯\b\v"\b\rĀ \x07E\r \x07(ĀAxF\r \x07 AÿjAä¡ÀĀ
!\b\v \bâ AÀj A°jã (È"AëÜG@ ­ #Bp!#B! (Ä! (À!\f\v (Àâ@~@@@A (°"Axs AĀN\x1BAkĀ\v (¼! (¸!AĀ! AĀ6ä  6Ü   Atj"6àAëÜ!@ E@ !AëÜ!\x07\f\v A6ä  Aj"6Ü Aèj  (ð"\x07AëÜF\r\b )è!A!\vBĀ!@  F@AëÜ!\f\v  \
Aj"6ä  Aj"6Ü Aèj"\v  (ð"AëÜF\r\b )è!!  F\rĀ  Aj"6ä  Aj"6Ü \v  (ð"AëÜF\r\b )è!"  F\rĀ  Aj6ä  Aj6Ü \v Â\x07 )è"BQ\r\x07 )ð! \v   7Ð AÜjì"E\r\f\b\v (´" (¸Atj!\vB!AëÜ!AĀ!AëÜ!AëÜ!@ A j!@@@@ A k"\x07 \vF\r@@@@@\
@@@A \x07(Ā"Axs AĀN\x1BAkĀĀĀĀĀĀĀĀĀĀ\v \x07 AÿjA¢ÀĀ
!\x07 A:Āè  \x076ì\f\v Aèj Ak1ĀĀ\f\v Aèj Ak)Ā\f\v Aèj Ak(Ā Ak(Ā\f\v Aèj Ak(Ā Ak(Ā\f\v Aèj Ak(Ā Ak(Āê\f\v Aèj Ak(Ā Ak(Āê\v -ĀèAF@ (ì!\f\r\v Aj! Ak!\x07@@ -ĀéAkĀ\v AëÜG@AÀĀA\b\b!\f\v Aèj \x07 (ð"AëÜF\r\f A j! )è!\f\v\v\
 AëÜG@AÀĀA	\b!\f\f\v Aèj \x07 (ð"AëÜF\r
 )è!!\f\v AëÜG@AÀĀA\f\b!\f\v\v Aèj \x07 (ð"AëÜF\r	 )è! \f\v BR@AÀĀA\b!\f
\v Aèj \x07Â\x07 )è"BQ\r\x07 +ð!.\f\v\v  .9Ð  6ô AĀ6ð  \v6ì  \v6è Aèjí"\r\x07 BĀ BR\x1B!AëÜ  AëÜF\x1B!AëÜ  AëÜF\x1B!AëÜ  AëÜF\x1B!  \f\v ! ! \x07! "\v!' !!( !# )Ð"§"! BQ@ â\v B §!\f\v A°j AÿjAô¡ÀĀ
!\f\vB! !\b\v §! A°j¾@@@@@ BT\rĀB!B<! B!D¹?!. Ak"!@ "AkĀ\vAĀ!DĀĀĀĀĀĀĀĀ!. ­ ­B "! #§"!\f\v ­ ­B ¿D¹? Aq\x1B!.AĀ  AëÜF"\x1B!B ' \x1B!AĀ  AëÜF"\x1B!B< ( \x1B! AĀ  AëÜF"\x1B!B # \x1B!\vAîõÂĀ!A)! E Pq\r BĀR\rĀ E\r\vAÐõÂĀ!A! .DĀĀĀĀĀĀĀĀfE\rĀ\
 .DĀĀĀĀĀĀð?e\r\v  Æ	!\f\v .½"%B §! %§! !% !  !) ! !*\f\v (ð!\f\v (è!\v  6Ð\v âAÀĀAçĀÆ	! A°j¾\v 
 AüĀj"Ó 
 ÓAëÜ!\v AüĀjµ\v %! ! ! )! ! *!  AëÜG"\x07E@ 
 AèĀjÓ +! \x1B! ,! ! -!  !\v AèĀjµ\v \x07\r !	\v 
 \fÓ\f\v AëÜF@B!$B<!"B!!AĀ!D¹?!.AĀ!\fAĀ\f\v  6L  6H +H!.  !! !" !\f !$ \v! !+ ! !\x1B !, !  !- \b!\v  \rî\r\f\v\v  \rî\r\vAëÜ!\v (0 (4¼\f AëÜF@  A\bjÓ\f\v (( ($G@ AÂĀAÂĀÑ!	\f\v Ā !78 Ā 60 Ā "7( Ā \f6  Ā $7 Ā .9 Ā 6\b Ā 6 Ā 	6Ā\f\v  AjA\
ô£ÀĀ!	\v  A\bjÓ Ā 	6ĀAëÜ!\v Ā 6@ A\bjµ\v Aj$Ā\vð\v~|#ĀAÐk"$Ā Ā@@@@~@@@@@@@  Aî¶ÂĀA\x07\vE@  A¬ÀĀA\b\v\r  A´ÀĀA
\v\r  A¾ÀĀA\x07\vE@  AÅÀĀA\v\r ĀAĀ:ĀAĀ\f\v (Ā! Ax6Ā (!\r )! (! (\f"	(\b! 	AĀ6\b  6,  7$  6   \r6 A\bA AxF\x1B6 E\r  ((6@  ) 78  )70 AÈĀj Ajå ("AxF@AëÜ!\f\v\v  AÈĀj6 A6  6Ì  Aj6È@@A Axs AĀN\x1BAkĀ\x07\
\v (!\x07 (\b!\b  6 B7p  Aj6x@@ \b@ A j" AðĀj"å  6¸  \x076´ AàĀj â~ (h"	AëÜF@ (\`!  ÓBĀ\f\v (\`! 5dB \v! AðĀjµ\v 	AëÜF\r  ­! \x07A0j\f\v AðĀjµ\vAÊµî!	 \x07\v!  6 B7p  Aj6x  \x07 \bA0lj"\x07F\r
 A j" AðĀj"
å  6¸  6´ AàĀj â~ (h"AëÜF@ (\`!  
ÓBĀ\f\v (\`! 5dB \v! AðĀjµ\v AëÜF\rĀ \x07 A0jG\r  ­\f\v\v  Aj"Ó  Ó\f\b\v \bAÂĀAÂĀÑ!\f\x07\v Aj(Ā" Aj(ĀAtj! A(j(ĀAëÜ!\vAëÜ!AëÜ!\b@@@@@@  G@ A j A8j(Ā"\x07 A<j(Ā"\fø A@k! ( !	 )¤"§!
 \x07 \fAÄÀĀA\v\r \x07 \fAÈÀĀA\v\rAx!\b \x07 \fAÌÀĀAÀ!A\b!  	AxG  B >°  
6¬  	6¨AA\b\v6   Aj6¤  A j"Ó µ\v\f\vAĀ \v \vAëÜF"\x1B!B  \x1B!AÊµî \b \bAëÜF"\x1B!	BĀ  \x1B"§! B §!\x07Ax!\bA\f\x07\v AëÜG\r  6  7|  	6x A\bA 	AxF\x1B6p  Aj6t A j" AðĀj"\bå  6¸  6´ AàĀj â~ (h"AëÜF@ (\`!  \bÓBĀ\f\v (\`! 5dB \v!\
 AðĀjµ\v AëÜF@  AjÓAx!\b\f\v  ­! ! !\b\f\v \vAëÜF\rAÈÀĀA\b\f\vAÄÀĀA\b\v! 	!\b\f\v  6  7|  	6x A\bA 	AxF\x1B6p  Aj6t A j"\v AðĀj"\få  6¸  6´ AàĀj \vâ~ (h"\vAëÜF@ (\`!  \fÓBĀ\f\v (\`! 5dB \v! AðĀjµ\v \vAëÜF@  AjÓAx!\b \
 ­! !\f\v\v\vAëÜ!  F\v \b 
¼\f AëÜF@  AjÓ\f\x07\v\r	AÂĀAÂĀÑ!\f\v A j  (¨"AëÜG@ ) !  6  7\b\f\v\v Ā ( 6A\f\f\v A j  (¨"AëÜG@AëÜ!  AëÜG AëÜ AÿëÜI ) "BR BQ\x1B\x1BAëÜ\v6@  78\f
\v Ā ( 6A\f\v\v A j ý (¤! ( "AG@  6  6Ā\f	\v Ā 6A\f
\vAÌÂĀAÆ	! Ajµ\v\f\b\v (Ā! Ax6Ā (!\v )! (!	 (\f"(\b! AĀ6\b  	6  7|  6x  \v6t A\bA AxF\x1B6p@@ @  (6  )x7  )p7 Aj AðĀjå@ (AxF@A!\f\v  	6¸ A6   6´  Aj6¤ AÈĀj A j´ (L!\b@ (H"\fAxF@ \b!\f\v (P!\x07A}\
!@@ E\r AÂĀj Aj!-ĀĀ"At"(ÐC (ÄC \b \x07\vE\rĀ\v \f \bî\r\f\v  \x076Ä  \b6À AÈĀj"AÙ\b A\r (L" (P"
Atj!AĀ!@ Aj AÂĀj-ĀĀ\v  )7Ā A\bj! Aj"AG\rĀ\v (H AàĀj   
jÓ\r ï\r A0j \b \x07¤\x07A}! (8! (4!@@ E@AĀ!\x07\f\v A\bj AÂĀj-ĀĀ\v AÈĀj   (\b (\f\x07@ +H"D333333ë?f@ (P"\x07\r\v Aj!\f\v\v (T! AF\rĀ Aj! ½!@  AÂĀj-ĀĀ\v AÈĀj   (Ā (\x07 +H"D333333ë?f@  (T ½" B?B S"
\x1B!   
\x1B! \x07 (P 
\x1B!\x07\v Aj"AG\rĀ\v\v (0 î\r@ \x07@  6Ì  \x076È A6T A6L  AÈj6P  AÀj6H A0jAÀĀ AÈĀj³
\f\v A6T A6L  AàĀj6P  AÀj6H A0jAüÀĀ AÈĀj³
\v (\` (dî\r A0j\b! \f \bî\r\v 	 Aj"Ó 	 ÓA!
\v Ajµ\v 
E\r 	 Aj"Ó µ\v\f\vAÌÂĀAÆ	! AðĀjµ\v\v 	 \vÓ Ā 6A\f	\v Ajµ\v  :ĀH\f\v  AÈjA´¥ÀĀ!\v  AjÓAëÜ!\f\v AðĀjµ\vAĀ!B\v! B §!\x07 §!\v Ajµ\v AëÜG\rĀ  AÈĀj"Ó  ÓAëÜ!\v AÈĀjµ\v AëÜF@  A0jÓ\v A0jµ\v AëÜF\r  60  7(  	6   \x076  6\v ĀA:ĀA\
Ā\f\v  \rÓ Ā 6A\v:ĀĀ AÐj$Ā\v¸~#ĀA\vk"$Ā A°j Þ\x07 (°!@ (À"AxF@ ĀB7Ā Ā 6\b\f\v  (¼6  )´7\f  )Ä7  )Ì7$  )Ô7,  (Ü64  6\b  6 Ax6< AĀ6  A<j"\b6   Aj"6@@@@ AĀN@ (0! AĀ6¬  ("6¤   ( Atj6¨ A\
x6à  6ð  A¤j"6ì  \b6ô B7ø AĀ6\x07 B7\x07 Aj!\f Aä	j!\rB!Ax!	Ax!B!@  \b@@@@@@@@@Ax (Ā"\x07E\rĀ  (6\b AØ	j \x07(" \x07(\b"ø (à (ä¼\f  (à	6è  )Ø	7àAx  A¸ÂĀA\v\rĀAx  AìÀĀA
\v\rĀAx  AÔÂĀA\v\v\rĀAxAx  AÂĀA\v\v\x1B\v"AxG@ ­ Bp!@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxF\r	A¸ÂĀA\b!\f
\v 	AxG@AìÀĀA
\b!\f
\v AØ	j Aàjµ (Ü	! (Ø	"	AxF\r\x07 (à	! !
\f\v\v BQ\rAÔÂĀA\v\b!\f\b\v BQ\rAÂĀA\v\b!\f\x07\v  7¨\x07  6¤\x07  6 \x07 A°\bj Aàj¶ (´\b! (°\b"AxF\r  ) \x077Ø	  )¨\x077à	  )¸\b7ð	  6ì	  6è	 A\x07j AØ	j\x07\f\b\v \v! "AxF"\b@A¸ÂĀA\b! Ax6Ø	  6Ü	 A°\bj AØ	j²
 (´\b! (°\b"AxF@A!A!\f\b\v (¸\b! !\vAx 	 	AxF"\x1B!@ BQ"@AÂĀA\v\b!\f\v (ü!\f (ø!\x07 AØ	j (\x07 (\x07Á (Ø	! (è	"\rAxG@ BĀ BR\x1B!  (ä	6È  )Ü	7À  )ì	7   )ô	7¨  )ü	7°  (
6¸ AÐj AjAü
ĀĀ B §!	 A\x07jô\v §\f\v Aøj±\x07\v  
¼\f  ¿\f )ø!\f\v A \x07j¾\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ô	  7Ì	  6È	  \x076Ä	 A\bA AxF\x1B6À	@ @ Aô
j" AÀ	j"\bå  6\v  6\v AØ	j Y (à	!@ )Ø	"BQ@  \bÓ\f\v A°\bj \rAü
ĀĀ\v AÀ	jµ\v BQ\r A \x07j" A°\bjAü
ĀĀ AøjÀ\f  6  7ø \f Aü
ĀĀ\f\x07\vAÌÂĀAÆ	! AÀ	jµ\v\v  \x07ÓB!\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ä\b  7¼\b  6¸\b  \x076´\b A\bA AxF\x1B6°\b@ @ AØ	j" A°\bj"\bå  6ð	  6ì	 A \x07j ð~ ) \x07"BQ@ (¨\x07!  \bÓBĀ\f\v (¨\x07! 5¬\x07B \v A°\bjµ\v BQ\r ­!\f\vAÌÂĀAÆ	! A°\bj\
µ\v\v  \x07Ó\f\vAx!	\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ä\b  7¼\b  6¸\b  \x076´\b A\bA AxF\x1B6°\b@ @ AØ	j" A°\bj"\bå  6ð	  6ì	 A \x07j" ´ Aô
j ²
 (ø
!@ (ô
"AxF@  \bÓ\f\v (ü
!\v A°\bjµ\v AxF\r !\v\f\vAÌÂĀAÆ	! A°\bjµ\v\v  \x07ÓAx!\vA!A!A!\b\v A\x07jô\v E\r BR\r\f\v (ì!\f\v\v Aøj±\x07\f\v A\bj AjAÄ£ÀĀ!\f\v 	AxG q@ 	 
¼\f\vB! AxG \bq@  \v¿\f\v \v! (à (ä¼\f BQ@ A<j AjÓ\f\v AØ	j"\v AÐjAü
ĀĀ  (È6¸\b  )À7°\b  ) 7ø  )¨7  )°7  (¸6  \f6Ä  \x076À  	6¼  6¸  7° AÈj \vAü
ĀĀ  6Ø  \r6è  6  6  6  6  
6  6  )°\b7Ü  (¸\b6ä  )ø7ì  )7ô  )7ü  (6 (¨ (¤F\r AÂĀAÂĀÑ! A°j
\v A<j AjÓB!\f\v AøĀj AØ	jAü
ĀĀ  (¸\b6p  )°\b7h  )ø7H  )7P  )7X  (6\`\v Ajµ\v@ BQ@ (@! (D! (<!
  6ä	 AĀ  
AxF"\x1B"\v6à	 A  \x1B"6Ü	 AĀ 
 \x1B6Ø	 AÐj  \v°\x07 A (Ø" (Ô" ð\r"\x1B"\v6´\b A¸ÂĀ  \x1B"6°\b  Aä	j6x A\b6¼ A6´  AøĀj"
6¸  A°\bj"6° Aøj"AÓÀĀ A°j"\b³
 A6|  6x \bAÍÀĀ 
³
  \v  \b«! (Ð î\r AØ	jñ\r  6¸ B7°\f\v AÈj AøĀjAü
ĀĀ  (p6ä  )h7Ü  )H7ì  )P7ô  )X7ü  (\`6 A<j¾\f  6  6  6  6  
6  6  \r6è  6Ø  \f6Ä  \x076À  	6¼  6¸  7°\v Ā A°jÅ	 A\bjÅ\b\v A\vj$Ā\vø~#ĀA°k"$Ā@@@ -Ā°AkĀ\v A	j A	ü
ĀĀ\v @@@@@@@@@@@ -Ā 	Ak\r\rĀ\v (¤	"\r\f\f\v A6¨	  (	A\bj"6¤	\v  ("Ar6 AqE\r -ĀĀ A:ĀĀAF\r
@ (¨	"AF@ A j (Ā"( (Ā(ĀĀĀ  Aj (  ($6¨	 (AG\r  (Ar6\f\v  A\fj(ĀO\r\v A\bj(Ā A\flj"(ĀE\r\v Aj (Ā"(Ā Aj(ĀÌ\v AĀ:ĀĀ  ("Ar6 AqE\rA!\f\b\v A¨	j!\r A¬j!@ -Ā¬Ak

Ā\v (!\f\v  (¨	AĀ¾ AĀ:Ā¬  A j"6  6	 AĀ6¤	 A¨	j!\r A¬j!\v  6 (Ü!
 (Ø!\b B7Ø (Ô! (Ð!	 B7Ð  	F@ 
 	kAn!\f\v 
 k"An" \bAvI\r E\r 	  ü
ĀĀ\f\v Aj!@@ -ĀAk\b\bĀ\v (!A\f\vA\f\v AĀ60 B7(  \b6   	6  6 A(j £\r (0!	 E  
FrE@ (, 	Alj  ü
ĀĀ\v  6¤   	j60 Ajó
 A j" (06\b  )(7Ā (¨!\f\v  6¨  	6¤  \b6 \vAĀ\v!@@@@@@@@@@@@@@@@@ Ā\v \r AĀ:Ā  ("6 Aj!\f\v  6Ax Aj(Ā Aj(Ā
"
\rAx ("-ĀÉ\r )¨! (°! A°j Aj¡\v  6¼	 A6¸	  7°	 B7¨	  )°7À	  (¸6È	 AĀ:Ā  \r6Ô  (A(j6ÐA!\f\v Aj AÐ	j"  )"BQ@ A:ĀĀ\f\x07\v ( !
 Aj A¤jAäĀü
ĀĀ À\x07 BR\r (À	 AÄ	j(ĀÇ\fAx\v!\v A:ĀĀ\f\v A4j AjAäĀü
ĀĀ  
60  7( (!\v (!
 )0! (!\x07 A j" ("	à\b  	Ù
 (¨!\b 	@ \b 	j (¤ \bA\flj! 
! 	!@@ AÐĀj(ĀAxG@ Aj AÔĀj(Ā AØĀj(Āø\f\v Aj Î (AxG@  ( 6  )7\f\v AĀ6 B7 (\x07\v  (6\b  )7Ā Aj! A\fj! Ak"\rĀ\v!\b\v \x07Aj! § BĀYq!  ) 7  \b6@@@ \x07-ĀÈAG\rĀ \b  (çAsA\vE\rĀ \x07)¨"P\rĀ \x07(¸"AäĀI\r\v \x07\
AĀ6¸ AĀ6  6  Aj6  \b6 Aj Ajå \b­!@ (AF@ (! AjAá\b ( 6Ā A6¨  )7   )7   )7@@ Aj Ajå (AG\rĀ (! (¨" ( F@ A jAÚ
\v (¤ Atj 6Ā  Aj6¨\f\v\v  ) 7ð  (¨6ø\f\v AĀ6ø BÀĀ7ð\v \x07A¼j!\f \x07)¨ |! \x07A´j (" \x07(ÄGAĀ (A\bj! \x07(ÀA\bj!AĀ!@   F\r Aj! Ak! Ak (Ā! (Ā! A\fj! A\fj!(Ā  (Ā ¤\rE\rĀ\v Ak\v! \x07(´AjAĀ  O\x1B\v"6Ā \x07A \bE\rĀ  Z \rĀ \x07-ĀÈ \bAFq \
A	Kr\v:ĀÉ \x07 \bAK":ĀÈ \x07  ­}7¨  (6   )7 \fö\v \f ( 6\b \f )7Ā\f\v \x07 Aj6¸ \x07(Ä! \x07AĀ6Ä \x07  \x075°B}"V:ĀÈ \x07  }"BĀ  Z\x1B7¨ \x07(À Ç	 AĀ6ø BÀĀ7ð Ajö\v\vAĀ! AĀ6 	E\rAĀ!@@ Aj Aðj·E\r 	 Aj"G\rĀ\v 	!\f\v 
 Alj±\x07 
Aj!\b !@ Aj! \b Alj!@  	O\r Aj Aðj·E@ Aj! ±\x07 Aj!\f\v\v 
 Alj Aü
ĀĀ Aj! !\fĀ\vĀ\v A:Ā¬ ( "\vAxF\r (¤!
\f\x07\vA!\f	\v (ð (ô AØĀj\v (À	 AÄ	j(ĀÇ\f A:Ā \vAxF\r\v \r¸
 \vAxk\v A:ĀĀ\vA!\f\x07\v A j\f  6¨  
6¤  \v6 \f\v A j\f A:Ā¬\v A	j! \rÐ\vAx!@@@ \vAxkĀ\v \v!\f\vAx!\v (	ë (	¾\vA! A:Ā 	 Þ\b AxF@ 
!\f\v  6  
6  6Ax!@ AxF"E@ Aj 
 ª (¨"AxF\r (!\v  (¤64  )7,  )¬7<  )´7D  )¼7L  (Ä6T  68  6( A\b6 A\bj A(j" Ajµ (\f! (\b! Å\b \r\f\v  ("6  Aj" A j² ·\v! âA!\f\vAĀ!\f\v\v Aj\f\vA\f\v  :Ā 	A!A\v:Ā° Ā 6 Ā 6Ā A°j$Ā\vĀ\vç\v~#ĀAÀk\
"$Ā@@@@@@ )Ā"§AkAĀ BV\x1BAkĀ\v@ (\b"/AF@ /"\x07A«K\r\vB´ØàÁÃ -Ā)At­§\f\v \x07Ð\v Aj" (\f (Þ A6Ü A6Ô  Aj6Ð  6Ø A j"AÀĀ AÐj"³
 ( (î\r ª" (6à ("\x07@  \x07 (ø ( Aj(Ā¼\f  (Ø6  )Ð7\v Aðj¾\r AÈÖÂĀ6ô  6ð\f\v (\b!\f\v@@@@@ /LAÈkAÿÿqAäĀO@ (X!\f )P! A j AàĀj"A0ü
ĀĀ /L!\x07 (!\b  ("
6X  \b6T  \x07;^ AàĀj (D (HÎ (0"	AxF\r Aj A·ÂĀAÖ Aj AÔÂĀA\x07Ö ("AxF ("\vAxFr\r (!\r (! (" ("å\r    \r¤\rE\r  (6¨  )7   (6  )7 A6Ü A6Ô  Aj6Ø  A j6Ð AøĀjAÓÀĀ AÐj³
 ( (î\r (  (¤î\r\f\v (\b! AàĀj\r BQ\r ĀA\fj A\fjAÄĀü
ĀĀ Ā 6P Ā 6\b Ā 7Ā\f\x07\v  (6  )7x  î\r\f\v  Aj Aj AxF"\x1B"(\b6  )Ā7xAx \v \x1B Aj Aj \x1B(Ā¼\f\v (x"AxF\rĀ AìĀj (|" (Þ  î\r\f\v Ax6l\v A\v6Ü A6Ô  AÞĀj6Ø  AÔĀj6Ð Aj"A¼ÀĀ AÐj"³
 Aj Aú½ÂĀA\b¡@@ \x07A¬kAÿÿqAäĀO@ (lAxG@  (t6  )l7 A6Ü A6Ô  Aj6Ø  6Ð AjAïÀĀ ³
 ( (î\rAĀ\f\v Aj (d" (h"ï@ (@ Aj"\v  ì A6Ü A6Ô  \v6Ø  Aj6Ð AjAïÀĀ AÐj³
 ( (î\r\f\v A6Ô  Aj6Ð AjAÀĀ AÐj³
\vA\v"\v \x07AkAÿÿqAO\r 	AxF\r\f\v ("@ Aj"  (Þ A6Ü A6Ô  6Ø  Aj6Ð AjAÀĀ AÐj³
 ( (î\rA\f\v A6Ô  Aj6Ð AjAçÀĀ AÐj³
A\v!\v \x07AG@ \x07A¦G 	AxGr\r\f\v 	AxG\r\vA\f\v \x07Ð\v"\x07 Ajª" 	AxG:Āø@ \x07Aÿq /^"ÐAÿqG\rĀ@@@@@@@@@@ \b 
AûÂĀA\vE@ \b 
AçÂĀA\v\r \b 
A´ÂĀA\v\v\r \b 
A¨ÂĀA\f\v\r Ak	\b\v	\v\v\v\v\vAÂÙÂĀ!\bAîĀ!\x07@ Ak

\b\v	\v\v\v\vĀ\v A©F\r AóG\r
\f\vA²ØÂĀ!\bA!\x07@ Ak
	\x07
\b



Ā\v A©F\r AóG\r	\f\vAó×ÂĀ!\bA?!\x07@ Ak
\b	\x07				Ā\v A©F\r AóG\r\b\f\v A©F\r AóF\r\f\x07\vA±×ÂĀ!\bAÂĀ!\x07@ Ak
\x07\x07\x07\x07\x07Ā\v A©F\r AóG\r\vAùÚÂĀ!\bAÈĀ!\x07\f\vAÁÛÂĀ!\bAÂĀ!\x07\f\vAÜÂĀ!\bAÏĀ!\x07\f\vAÒÜÂĀ!\bAÞĀ!\x07\f\vA°ÚÂĀ!\bAÉĀ!\x07\v AÐj \b \x07ø ( Aj(Ā¼\f  (Ø6  )Ð7\v  ;â A;à  \f6H  7@ AÐj  (¤ A¨j(Ā¼\f  (Ø6¬  )Ð7¤@ 	AxF\rĀ A\bj A jAÛÂĀAÀ\b@ (\b"\x07@ (\f!	\f\v  A\
 jA·ÂĀAÀ\b (Ā"\x07E@AĀ!\x07\f\v \x07AĀ \x07 ("	å\x1B!\x07\v AÐj" \x07 	á\v ( Aj(Ā¼\f  (Ø6   )Ð7  A j"\x07AÂĀAú
 )Ð!  )Ø7\b  7Ā A \x07A¼ÂĀA\fË"\x07E\rĀ \x07(AxF@ \x07-ĀĀ\f\v AÐj \x07¬ )ØBĀUA (Ð\x1B\v"\b:Āì AÐj" A j"\x07A¨ÂĀAú
 )Ð!  )Ø7  7  \x07AÈÂĀAú
 )Ð!  )Ø7(  7   \x07» )Ð!  )Ø78  70 (4!\x07 (8 Ê	 A jAĀ )Ð )Øè A°jAĀÐ	At!	 Aàj!
 \bAÿqAG!\f@@@@@@@ 	@ \x07A8j(Ā" \x07A<j(Ā"\bAÂĀA\v\r  \bA¼ÂĀA\f\vE@  \bA¨ÂĀA\v\r  \bAÈÂĀA\v\r  \bAÌÂĀA\b\v\r  \bA·ÂĀA\v\r\x07  \bAÔÂĀA\x07\v\r\x07  \bAÛÂĀA\v\r\x07  \bAßÂĀA\v\r\x07  \bAãÂĀA\v\r\x07  \bAçÂĀA\v\r\x07  \bAíÂĀA
\v\r\x07  \bA÷ÂĀA\b\v\r\x07  \bAÿÂĀA	\v\r\x07  \bA¡ÂĀA\v\r\x07  \bAÂĀA\v\r\x07  \bA¼ÂĀA\x07\v\r\x07  \bAÃÂĀA\v\r\x07  \bAÂĀA\v\vE\r\f\x07\v \f\r\f\v AÐj"\x07 A jA0ü
ĀĀ AÐĀj"\v  \x07A0ü
ĀĀ\f\x07\v P\r\f\v P\r\f\v P\r\f\v PE\r\v AÐj"\r  \bø 
 \x07Þ Aj" A j \r 
± ½\f\v \x07A@k!\x07 	A@j!	\fĀ\vĀ\v (° A´j(Ā¼\f  (h6¸  )\`7° ( (î\r (l"\x07AxG \vq@ \x07 (pî\r\v A j\r Á\r\v  6ä\v AÜĀj [! ĀB7Ā Ā 6\b\v AÀj$Ā\v(
~|#ĀA\x07k"$Ā AÈj Þ\x07 (È!@ (Ø"AxF@ ĀA6Ā Ā 6\f\v  (Ô6\f  )Ì7  )Ü7  )ä7  )ì7$  (ô6,  6Ā  6 Ax6  AĀ6  A j"6°  Aj"\b6¬@@ AĀN@ ((! AĀ6¼  ("6´   (Atj6¸ Ax6°  \b6À  A´j6¼  6Ä AĀ6 \
 B7 AĀ6 B<7 AĀ6 B7ø B³æÌ³æÜ?7ð AëÜ6è Ax6¸ AĀ6È AĀ:ĀÄ AëÜ6° AĀ6Ø AĀ6Ð A¸j!@@@ AÈj A°j (È"AxF@ (Ì!\f\v@@@@@@@@@ AxG@@@@@@@@@@@ (Ì"	 (Ð"Aä£ÂĀA\v\vE@ 	 A´£ÂĀA\v\r 	 AÉÃÂĀA
\v\r 	 AºÃÂĀA\v\r 	 Aî¶ÂĀA\x07\v\r\b 	 AÂĀA\v\r 	 A¥ÂĀA\b\v\r AÈj" 	 AøÀĀA°ÀĀ A°j ®!\f\v AÈj A°jý (Ì! (È"\vAF\r  6Ì  \v6È\f\v (°! Ax6° (À!\f )´!* (Ä! (¼"(\b! AĀ6\b  6Ü  *7Ô  6Ð  \f6Ì A\bA AxF\x1B6È E\r\b Aj"
 AÈjåAx! ("\bAxF\r A6¬  
6°  6Ð  A¬j"
6Ì \bAxG\r\f (\b!\b  ("6Ô   \bA0lj6Ø AĀ6¤  6   
6  AÔj6 AèjAÕª \b \bAÕªO\x1Bà\b@@@@ Aôj AjÇ@@ (ô"AxkĀ\v (ø! Aèjö\v\f\v )ø!* (ð" (èF@ Aèj\v (ì A\flj"
 *7 
 6Ā  Aj6ð\f\v\v (ì! (è"AxG\r\v  A¬jÓ\f\v  (ð"6ä  6à  6Ü (Ø (ÔF\r \bAÂĀAÂĀÑ! AÜjö\v\f\r\v AÈj A°jý (Ì! (È"AG\r !\f\v AÈj A°jý (Ì! (È"AF\r  6Ü  6Ø\f\v (°! Ax6° (À! )´!* (Ä!\r (¼"(\b! AĀ6\b  \r\
6  *7  6  6 A\bA AxF\x1B6 E\r Aj" AjåAëÜ!@ (AxF\rĀ  \r6Ä A6¬  6À  6° AÈj A¬j\` (È! (\x07"AëÜG@ (\x07! )\x07!- (ü! (ø! )ð!. (ì! (è! )à!/ +Ø!5 (Ô!\x1B (Ð! (Ì!\f\v \r Aj"Ó \r ÓAëÜ!\v Aj\
µ\v 5!4 \x1B! ! ! /!* ! !\b .!+ !\f !
 -!, AëÜF@ \r AjÓ 6!4 ! ! 0!*  ! !!\b 1!+ "!\f #!
 2!, \x07!\v Ajµ\v AëÜF\r  $  AëÜF"\x07\x1B"$6¤ AĀ  \x07\x1B6  B , \x07\x1B7  % 
 \x07\x1B"%6 AĀ \f \x07\x1B6 B< + \x07\x1B7  & \b \x07\x1B"&6 AĀ  \x07\x1B6 B * \x07\x1B7ø D¹? 4 \x07\x1B9ð  '  \x07\x1B"'6ì AëÜ  \x07\x1B6è  (  \x07\x1B"(6ä  )  \x07\x1B")6à 4!6 !\x07 ! ! *!0 !  \b!! +!1 \f!" 
!# ,!2\f\v AÈj A°j -ĀÈAG\r (Ì!\f\vAÌÂĀAÆ	! Ajµ\v\v \r Ó\f\f\v AÈj A°j (Ð"AëÜF\r  6°  3 )È AëÜF\x1B"37¨\f
\v  6Ô  6Ð\f	\vAÌÂĀAÆ	! AÈjµ\v\f\x07\v (Ì! AÄj AÜjAìĀü
ĀĀ\f\v\v  -ĀÉAq:ĀÄ\f\v (È!\f\v  AÌjA´¤ÀĀ!\v  A¬jÓAx!\v A¬jµ\v AxJ\rĀ  Aj"Ó  ÓAx!\v Ajµ\v AxF@  AÈjÓ\v AÈjµ\v AxF\rĀ Á\f  6À  6¼  6¸\f\v  \fÓ\f\v  	î\r\f\v\v  	î\r\v Á\fA!\v\v (° (´¼\f \vAF@ A j AjÓ\f\v AÈj" AÄjA\
ìĀü
ĀĀ  6Ð  6Ì  6È  6Ä  \v6À AÔj AìĀü
ĀĀ (¸ (´G@ AÂĀAÂĀÑ! A°jÁ\f\f\v A¬j AÈjAìĀü
ĀĀ\f\v  A¬jA¤¤ÀĀ!\v A j AjÓA!\v\v Ajµ\v@ \vAF@ (¤! (¨! ( !  6Ì AĀ  AxF"\x1B"6È A  \x1B"6Ä AĀ  \x1B6À A¬j  °\x07 A\x07 (´" (°" ð\r"\x1B"6Ì AÄ¥ÀĀ  \x1B"6È  AÌj6¬ A\b6Ô A6Ì  A¬j6Ð  AÈj6È AÄj"AÓÀĀ AÈj³
   A§¦ÀĀA¼ (¬ î\r AÀjñ\r!\f\v A4j" A¬jAìĀü
ĀĀ A j¾\f Ā 6 Ā 6\f Ā 6\b ĀAj AìĀü
ĀĀ\v Ā \v6Ā Ā 6 Å\b\v A\x07j$Ā\v¶\x07~|o#ĀAàk"$Ā  6<@@@@@@@ £\fE@ \fAÿq"AG@ ĀAx6 Ā :ĀĀ\f\x07\v@@ %E@ A@k ÿ\x07 (@E\r +H!
 %\r Ā 
½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX Ax6 AðjÅ\bAxAx\v6 Ā 
9\b ĀB7Ā\f	\v Aðj \b )ðBQ@  )ø"	\r"þ\r \r\r\v Aðj \b )ðBQ@  )ø"	\r"þ\r \r\r\vAà ÀĀAÏĀ«\b! ĀAx6 Ā 6Ā\f\b\v ĀAx6 Ā 
ü"	7\b Ā 	B?7Ā\f\x07\v AÔĀj í\x07 (TAxG@ Ā (\\6\b Ā )T7Ā ĀAx6\f\x07\v@ E@ AàĀj A<j¶ (\`"AxF\r (d!  (h6ø  6ô A:Āð Aðj AßjAðÂĀ\x07! ĀAx6 Ā 6Ā  î\r\f\b\v  6t @  Ç6¸ AĀ6´ AĀ6¼  AôĀj"6° AĀ6È B7À A¼j! A¨jAr! \
Aj! AðjAr!\x07@@ E\rĀ A\bj A°jà\x07 (\bAG\rĀ (\f!  (¼Aj6¼ Aðj f (ð! ("\bAxF@ ĀAx6 Ā 6Ā AÀj\r\f\v  \x07(\b6\b  \x07)Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  \b6¸  6¨ AÀj A¨jÿ\b (°!\f\vĀ\v\v Ā (È6\b Ā )À7Ā ĀAx6\f\b\v Aðj Ï (ð!@\
@@ -Āô"AkĀ\v ĀAx6 Ā 6Ā\f	\v  :ĀÄ  6À AĀ6¸ B7° A¼j! A¨jAr! Aj! AðjAr!\x07@@@ Aj AÀjð (!@@@ (Ā\v Aðj f (ð! ("\bAxG\r\v ĀAx6 Ā 6Ā A°j\r\f\v  \x07(\b6\b  \x07)Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  \b6¸  6\
¨ A°j A¨jÿ\b\f\v\v Ā (¸6\b Ā )°7Ā ĀAx6\v (À\r\f\b\v Ā AôĀj¤	\f\x07\v E\rÈ\r"% % \r@ %\x07E\r\v  6l Aðj Ï (ð!@@@ -Āô"AkĀ\v ĀAx6 Ā 6Ā\f\b\v  :Ā  6| AĀ6t A0j AüĀj"ð (4!@@@@@ (0Ā\v A(j Ø
 ((! (,! (t (xÖ\r  6x A6t Aðj ê (ð"AxG\r (ô!\v ĀAx6 Ā 6Ā\f\v Ā\x07\f\v )ô!	 AÀj"\x07  	7¬  6¨ Ā AôĀj¼
@ Ā(AxG@ Aðj"  A¨j Ā± ½\f Aj! Aôj!\x07@@ A j ð ($!@@@ ( Ā\v Aj Ø
 (! (! (t (xÖ\r  6x A6t Aðj"\b ë (ô! (ð"AxF\rĀ )ô!	 \b AôĀj¼
 (AxG\r (ð  î\r!\v ĀAx6 Ā 6Ā\f\v A¨j"\b Aðj"A0ü
ĀĀ \x07 \bA0ü
ĀĀ Aj A4ü
ĀĀ  	7è  6ä A°j" A0ü
ĀĀ  AÀj Aäj ± ½\f\f\v\v Ā AÀjA0ü
ĀĀ\f\v  	§î\r\v AÀj\v\v (|\r (t (xÖ\r\f\x07\v @ %\b!\vã" \v&  "6p  Ç6 AĀ6 AĀ6 AĀ6t  AðĀj6| A¨j AôĀj (¨E@ Ā\x07\f\x07\v (¬! (°! (t (xÖ\r  6x A6t Aðj ê (ð"AxF@ (ô! ĀAx6 Ā 6Ā\f\x07\v )ô!	 AÀj\x07 AĀ6t  	7¬  6¨ Ā\
 f Ā(AxF@  	§î\r\f\v Aðj" AÀj A¨j Ā± ½\f Aôj! Aôj!\x07@@ Aäj AôĀj (äAG\rĀ (ì! Aðj (èë@@ (ð"AxF@ (ô! \r\f\v )ô!	 Aðj f (AxG\r (ð!  	§î\r\v ĀAx6 Ā 6Ā\f\b\v A¨j"\b Aðj"A0ü
ĀĀ \x07 \bA0ü
ĀĀ Aðj A4ü
ĀĀ  	7¨  6¤ A°j" A0ü
ĀĀ  AÀj A¤j ± ½\f\f\v\v Ā AÀjA0ü
ĀĀ\f\v Ā AìĀj¤	\f\v ĀAx6\f\v \r ĀAx6 Ā 	7\b Ā 	B?7Ā\f\v \r ĀAx6 Ā 	7\b ĀBĀ7Ā\f\v Ā A<j¤	\f\v AÀj\v\v (t (xÖ\r \r\v \r\v Aàj$Ā\v\r~|#ĀA°\fk"$Ā@ Ā Ā|@@@@@@@@@@@ @ -ĀĀ"A+k\v ĀA;Ā\f\v Ak"E\r Aj!\v Aj  BĀõ  )"7Ā  ("
k!A!\b@ 
E@\f\v~ ("\x07-ĀĀA.G@ 
!	BĀ\f\v A j \x07Aj 
Ak" õ  )¨"7Ā ( !\x07AĀ  (¤"	k"k¬\v!  j"E\r 	E\rĀ \x07-ĀĀA rAåĀG@AĀ!\b\f\v 	Ak"E\r \x07Aj"-ĀĀ"\v!\b@@ \vA+kĀĀ\v 	Ak"E\r \x07Aj! \x07-Ā!\b\v \bA0kAÿqA	K\r@@ E\rĀ -ĀĀA0k"	AÿqA	K\rĀ B
~ 	­Bÿ|"  BS"	\x1B!   	\x1B! Aj! Ak!\f\v\v E!\bBĀ }  \vA-F\x1B" |!\v AH\r Ak!AĀ!@@  F\rĀ@  j-ĀĀ"A.kĀĀ\v  A/k"AĀ  O\x1Bk! Aj!\f\v\v AĀL\r BĀ7Ā  6¤  6  A j"	 É (¤!  )Ā"Bÿÿ»ºÖ­ð\rX@ E\r\b  ( Aj6   Ak"6¤ 	 É )Ā! (¤ k\f\v  
k\v¬|!A\f\v ĀA;Ā\f\v\vAĀ\v \bE\rĀ   ù (\b"AĀNq\r AĀH\r )Ā!\f\v@ AG@ A\bG\r )ĀĀBß¿ÿþýû÷ï_BÉÊä©ªÙĀR\r\f\x07\v 3ĀĀ 1ĀBBß¿ÿ"BÉQ\r BÎ¹R\rĀDĀĀĀĀĀĀø\f\x07\v ĀA:ĀA\f\x07\v A j  B|ù )Ā" ) R\rĀ  (¨F\r\v A j"!AĀ!\v AĀAü\vĀ  j!	 ! !@@@@@@@ @ -ĀĀA0F\r !\v !\
	\v A¨j!\fAĀ! \v! 	!@ E\r Ak!
 Aj!\x07 -ĀĀ"\rA0k"\bAÿqA	K\r AÿM@  \fj \b:ĀĀ\v Aj! 
! \x07!\fĀ\vĀ\v Aj! Ak!\f\v\v  6 AĀ!\b \rA.G\r @ 
!\f\v 	 \vj!	 
!@ E@AĀ!\f\v \x07-ĀĀA0G\r \x07Aj!\x07 Ak!\fĀ\vĀ\v  6 AĀ!\bAĀ!\f\v \x07!	\v  \fj!\x07@@ \b 	j!\r  \bj"!\v A\bjAI A\bOqE@\f\v \r)ĀĀ"BÆ²äÈ£ÆĀ| B°àÀ0}"B ÀBĀR\rĀ \vAO\r \x07 \bj 7ĀĀ \bA\bj!\b A\bk!\f\v\v  6Ā \v \fj!	AĀ!\x07@@@ \x07 \rj! E\rĀ -ĀĀA0k"\fAÿqA	K\r \x07 \vjAÿM@ \x07 	j \f:ĀĀ\v Ak! \x07Aj!\x07\f\v\v\
AĀ!\v   \bj \x07j"6    
k"\b6¤\v E@AĀ!\f\v  I\rĀ   kj!AĀ!\x07@@@@  F\rĀ Ak"-ĀĀA.kĀĀ\v   \bj"\b6¤   \x07k"6 A! AK\r !\f\v \x07Aj!\x07\f\v\v A6  A:Ā¨\f\f\vĀ\v@ E Er\rĀ -ĀĀA rAåĀG\rĀ Aj! @@@@ Ak"@ -ĀĀ"
A+k\v AĀ6 AĀ AjÊ\f\v Aj! Ak!\v AĀ6   AjÊ 
A-F\r\v (\f\vAĀ (k\v \bj6¤\vA  AM\x1B!@  FE@  jA¨jAĀ:ĀĀ Aj!\f\v\v Aj A jAü
ĀĀAĀ!BĀ! (E\rĀ ("A¼}H\rĀAÿ! AµJ\rĀAĀ!@@ AĀL\rA<! AM@ -Ā¶@!\v Aj ú  j! ("ApN\rĀ\vAĀ!\f\v@@@ Aj@@ AĀL@ \r -Ā"AM\r\v Ak!\f\vA<AĀ k"AK\r -Ā¶@\f\vAA AI\x1B\v"ð ("AÿL\r\f\v@ AxNE@ AjA<Ax k" A<O\x1B"ú  j!\f\v\v Aÿ\x07jAþJ\r Aj"A5ð \
"BZ@ Aú ! A\bjAþJ\r Aj!\v Bÿÿÿÿÿÿÿ\x07!Aþ\x07Aÿ\x07 B\bT\x1B j!\f\v  k!\fĀ\vĀ\v ĀAĀ:ĀĀ Ā ­B4 ¿"  A-F\x1B9\b\f\vDĀĀĀĀĀĀð\v"  A-F\x1B9\bAĀ\v:ĀĀ\v A°\fj$Ā\vå\b~#ĀA
k"$Ā@@@ -ĀAkĀ\v AÈĀj AÈĀü
ĀĀ\v AÈĀj!	@@@@ -ĀAkĀ\v Aj!\b@ -ĀAkĀ\v (x!\f\v AĀ:Ā  (A\bj"6x Aj!\b\v  6| AĀ\f\vA\v! @@@@@@@@@@@@@ E@ (|(Ā"-Ā\bAF\r AĀ:Ā\b (|(Ā"-ĀHAF\r )!\f AĀ:ĀH (|(Ā! -Ā¶\r AĀ:Āt  \f7H  A\bj6pA!\f\b\v 	 (Ā×E\r \bA:ĀĀ\f\v -ĀH A\
:ĀHAF\r\r Aj(Ā! Aj Aj(Ā"\x07â\b \x07 ( ("k"  \x07K\x1B! ( A¸lj!@ @ AØ\x07j"
   
A¸ü
ĀĀ Ak! A¸j! A¸j!\f\v\v  )7¨  \x076° AØ\x07j AÐĀj ) "\fBR@ -ĀÌ! Aj A´j(Ā A¸j(Āø A¤j A¼jÛ
 )¨!\v  (È¥\r6°  \v7  :Ā´ Aèj AjA(ü
ĀĀ\v  (°6 \x07  )¨7\x07 AÈj AèjA(ü
ĀĀ (à\x07! )Ø\x07!\v Aj Aä\x07jAü
ĀĀ AĀ:ĀH \bA:ĀĀ \vBR\r\v A:Ā\f\v Aj AjAü
ĀĀ AØj AÈjA(ü
ĀĀ  ( \x076  )\x077ø (¿\v A:Ā \vBR\r\vA!A\f	\v Aìj" AjAü
ĀĀ AÄj" AØjA(ü
ĀĀ  (6À  )ø7¸ 	 \v Aä\x07j Aü
ĀĀ  \f7	 A	j A(ü
ĀĀ  6à\x07  \v7Ø\x07  (À6¸	  )¸7°	 AjAA \fBQ\x1B (! ("AxF\r  (6  )7 Aj AjA,ü
ĀĀ  6  6 AjAãûÂĀAÁ"\r (¸! Ax6¸ AxF\r	 )¼!\v  6\x07  \v7\x07 (´	! Aj (¸	"\bA0\b (!@ ("\x07AxG@AĀ! AĀ6Ð  6Ì  \x076È \bA¸l!@  F\r Aj"  j© (AxG@ A¸j! AÈj ÿ\b\f\v\v (! AÈj\r\v  \v§î\r\f\v Ax6(  )Ì7  (\
È6 Aèj" Aj" A\x07j Aj"
± ½\f \fBQ\r A¹ÀĀA
Á"\r (¸! Ax6¸ AxF\r	 )¼!\v  6ø (¨	! (	!	  \v7ü Aj \f§AA 	AxF\x1Bj AĀGj (!@@ ("\x07AxF\rĀ  (6$  )7 A,j AjA,ü
ĀĀ  \x076(  6@@ 
A¯ÀĀAÁ"\rĀ (H!\x07 Ax6H \x07AxF\r\r )L!\r  \x076è  \r7ì@@@@@@@ -Ā¬	AkĀ\v A¸jAÀĀA\x07\r\f\v A¸jAÀĀA\x07\r\f\v A¸jAÀĀA\v\r\f\v A¸jAÀĀA\r\f\v A¸jAÇ¶ÂĀA\f\r\f\v A¸jAî¶ÂĀA\x07\r\v (ÈAxF@ (¸! \x07 \r§î\r\f\v Aj" Aj" Aèj A¸j± ½\f AÔÂĀA\x07 (	 (	\
É"\rĀ 	AxG@ AµÀĀA A	j"\r\v \fPE@ Aj"AòÀĀAÁ"\r (H! Ax6H AxF\r )L!\r Ax6  )	7 BĀ7  \r7\x07  6\x07 Aèj"  A\x07j Aj± ½\f\v E\r Aj ¤"E\r\v Aj\r\f\v Aj" AjAÀĀü
ĀĀ Aj ï
 (AxG\r (!\v  \v§î\r \r\f\v AÈj" Aj Aøj Aj± ½\f\f\vAĀ!\f\v\v AjAÃÀĀA\bÁ"\rĀ (¸! Ax6¸ AxF\r  )¼"\v7  6 A¨\x07j AØ\x07j (¸\x07AxG\r (¨\x07!  \v§î\r\v Aj\r\f\v Aj" Aj" Aj A¨\x07j± ½\f  AÀĀü
ĀĀ AØj ï
 (è"AxG\r (Ø!\v  6 Aj" Aj² ·\v! âA! (¸	!\b (´	!\f\v  )Ü7¬  (ä6´  )ì7¼  )ô7Ä  )ü7Ì  (6Ô  6¸  (Ø6¨ A\b6 A\bj A¨j" Ajµ (\f! (\b! Å\b\v  \b¶ (°	  \fBR@ (	 (	î\r (	 ( 	¼\f (¨	×\r\v AØ\x07j\
Õ\fA\v:Ā Ā 6 Ā 6Ā A
j$Ā\vĀ\vÄ	~|#ĀAk"$Ā@@@@@ -Ā¼\fAkĀ\v  )Ā7  )\b7 ) !\f )!\r (! (¸\f! A°j"\b A8jA8ü
ĀĀ Aj Ì AÈjÐ )È! (Ð!  )7  )7 Aj \bA8ü
ĀĀ  6  7  6  \r7ø AĀ;Ô AĀ6Ð B7p  \f7ØAĀ\f\v Aàj!
 Aèj!	@ -ĀèAkĀ\v 
(Ā!\x07A\f\vĀ\vA\f\vA\v!@@@@@@@@@@@@@ Ā\v AĀ:Āè  AðĀj"\x076à Aèj!	 Aàj!
\f\b\v  \x076ä\f\v A°j Aðj" þ )°"\fBQ@ 	A:ĀĀA!\f\v (¸! AÈj A¼jAü
ĀĀ ý\v (äA:Āä@@@ \fBQ@ (ä! -Āí"A\rF@ (à\r\v AqAF A\bkAIr\r A:ĀåA\f\b\v  6à  \f7Ø Aäj AÈjAü
ĀĀ (ä(à×\r (äAĀ6à (äA\x07 (ä"Axs AĀN\x1B"AĀG A\x07Gq:Āå Aäj!@@@@ (ä")Ā"\rBQ\rĀ AÐĀj A¨jð\x07E\rĀ AÜĀj A´jð\x07E\rĀ AèĀj AÀjð\x07E\rĀA\x07 ("\bAxs \bAĀN\x1B G\rĀ A\x07F@ Aj(Ā Aj(Ā (è (ì\vE\r\v AôĀj AÌjð\x07E\rĀ \f§!@ \rBQ@ AqE\r )\b )àQ\r\f\v Aq\r\v (\
è!@ )BQ@ E\r ) )ðR\r\f\v \r\v Aj AØjð\x07E\rĀ A j Aøj\r\v A\bj   )\b7ðAÃĀ(ĀAK\rAÐÃĀ¤\vAÿq"E\rAÐÃĀ(Ā ó\r\f\v AØj±\x07\f\v A6 A6øAÐÃĀ(Ā! AôÂĀ6¼ AäÂĀ6´  Aj6 AÁĀ6 A¨ÀĀ6  A°j6ü  Aðj6¸  Aj6°  Aøjì\v (ä"À\f  \
AØjAü
ĀĀAĀ\f\x07\v ó\f\v (à×\r (ä 6à\v (ä!\x07\vA \x07-Āå\r \x07-ĀäE\r A°j" \x07) \x07A j(Āî (¸!\v )°!  (ä"Aj)Ā" Aj(Ā"A
ÖB!\f (¸!@@ )°"\rBQ@AĀ! \r\f\v ! \r"\fBT\r\vAĀ!B!\f\v A°j"   \f Ä\x07 (¸! )°!\f!  \f   \vÀ (¸"AëÜF\r E )°"\rPq\r \x07A¨j!@@ \x07)À"\f Q@A0!A(!\b \v \x07(ÈI\r\f\vA0!A(!\b \f X\r\vA!A\b!\b\v A°j  j(Ā"¸DĀĀĀĀeÍÍA£  \bj)Ā"\fº DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀ\
ĀĀĀĀĀð?d\x1B"  DĀĀĀĀĀĀð¿ DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ +Ā" DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B¢DĀĀĀĀĀĀð? ¢AÀ=  (¸" AëÜF"\x1B" AÀ=M\x1B  \f )° \x1B"\fP\x1B!@@ \f \rQ@  I\r \r!\f\f\v \f \rX\r\v \r!\f !\v AĀ:ĀÈ  6ø  \f7ðA!\f\b\v Aðj" (ĀÑ@A! 	A:ĀĀ\f\v ÿ\v@AÐÃĀ-ĀĀE\rĀ (ä("-ĀÐ A:ĀÐ\rĀAÃ\
Ā(ĀAK\rĀAÃĀ¤\vAÿq"E\rĀAÃĀ(Ā óE\rĀ A6¸ A6°AÃĀ(Ā! AäÂĀ6  Aj6¼ A¯6ü A»¸ÂĀ6ø  Aj6´  Aøj6  A°jì\v (ä!\x07\v \x07(! \x07)!\f A°j"\b \x07) \x07A j(Āî \b \f  )° (¸Ä\x07 \b )° (¸ñ (¸! )°!\f \b (ä"Aàj)Ā Aèj(Āñ \b \f  )° (¸í\
 )°!\f (¸! AĀ:Ā°\f  6ø  \f7ð  (ä"Aj6¤\f  A¨j6 \f\f\v (äA:Āå (äÅ!A\v! 	A:ĀĀ\vA! AF@ ĀB7Ā\f\v 
º
@ AG@ (Ø! AqE\r  AÜj(Ā	 AðĀj!\x07B!\f\f\v )p!\f B7p AðĀj!\x07@ \fBR@ (x! A$j AüĀjAü
ĀĀ\f\v \x07Å!\v (Ø AÜj(Ā	\f\v @   (Ü(ĀĀ\vAĀ!\f\vA!\f\vA!\f\v\v \x07\v Ā 6\b Ā \f7Ā ĀA\fj A$jAü
ĀĀA!\v  :Ā¼\f Aj$Ā\vÑ\b~@@@@@ ĀAõO@ ĀAÍÿ{O\r ĀA\vjAxq!AðÃĀ(Ā"\bE\rAĀ k!@ Ì\b"\x07AtAÔÃĀj(Ā"ĀE\rĀ A \x07AvkAĀ \x07AG\x1Bt!@@ Ā(Axq" I\rĀ  k" O\rĀ Ā! "\rĀAĀ! Ā!\f\v  Ā("  Ā AvAqj("ĀF\x1B  \x1B! At! Ā\rĀ\v \r E\rĀAĀ!\f\vAĀ!Ā \bA \x07t"AĀ krq"E@AĀ!\f\v hAtAÔÃĀj(Ā!\
\f\vAìÃĀ(ĀA ĀA\vjAøq ĀA\vI\x1B"Av"Āv"Aq@ AsAq Āj"At"ĀAäÃĀj ĀAìÃĀj(Ā"A\bj"(Ā ë	  ĀAr6 Ā j"Ā Ā(Ar6 \v AôÃĀ(ĀM\r E@AðÃĀ(Ā"ĀE\r ĀhAtAÔÃĀj(Ā"(Axq k! !@@ ("ĀE@ ("ĀE\r\v Ā(Axq k"   I"\x1B! Ā  \x1B! Ā!\f\v\v Í@ AO@  Ar6  j"Ā Ar6 Ā j \
6Ā Ā â
\f\v   j"ĀAr6 Ā j"Ā Ā(Ar6\v A\bj"ĀE\r\f\vA Āt"AĀ kr  Ātqh"At"ĀAäÃĀj ĀAìÃĀj(Ā"A\bj"(Ā ë	  Ar6  j" Ā k"Ar6 Ā j 6Ā  â
 \v !Ā\v@ "@  (Axq" k"   K"\x1B  I"\x1B! Ā  Ā \x1B \x1B!Ā ("\r (!\f\v\v ĀE\rĀ AôÃĀ(Ā"M   kOq\rĀ ĀÍ@ AO@ Ā Ar6 Ā j" Ar6  j 6Ā  à\v\f\v Ā  j"Ar6 Ā j" (Ar6\v ĀA\bj"Ā\r\v@@@@@@@@ AôÃĀ(Ā"K@ AøÃĀ(Ā"ĀO@ A¯j"Av@Ā"AF\r\vAĀ!Ā At"E\r\

AÃĀ A|q"ĀAk Ā AĀ ĀkF\x1B"AÃĀ(Āj"Ā6ĀAÃĀ ĀAÃĀ(Ā" Ā K\x1B6Ā@@@AÃĀ(Ā"@AÔÃĀ!Ā@ ĀE\r Ā(Ā" ĀAj(Ā"j F\r Ā(\b!Ā\fĀ\vĀ\vAÃĀ(Ā"ĀE Ā Kr\r\f\v\v Ā(\f  Ir\rĀ  I\r\vAÃĀAÃĀ(Ā"Ā  Ā I\x1B6Ā  j!AÔÃĀ!Ā@@ ĀE\r  Ā(Ā"G@ Ā(\b!Ā\f\v\v Ā(\f\rĀ Ā 6Ā Ā Ā( j6  Ar6 AjAxqA\bk\
"Ā  j"k! ĀAÃĀ(ĀF\r ĀAüÃĀ(ĀF\r Ā("AqAF@ Ā Axq"ü Ā j"Ā(!  j!\v Ā A~q6  Ar6  j 6Ā  à\v\f	\v ä\x07"ĀAj(Ā! Ā(Ā!Ā  A(k¶\x07  Ā j"A kAxqA\bk"Ā Ā AjI\x1B"A\x1B6AÔÃĀ)Ā!	 AjAÜÃĀ)Ā7Ā A\bj"Ā 	7ĀAØÃĀ 6ĀAÔÃĀ 6ĀAÜÃĀ Ā6ĀAàÃĀAĀ6Ā Aj!Ā@ ĀA\x076Ā ĀAj"Ā I\rĀ\v\
  F\r
  (A~q6   k"ĀAr6  Ā6Ā  Āà\v\f
\vAÃĀ 6Ā\f\b\vAøÃĀ Ā k"6ĀAÃĀAÃĀ(Ā"Ā j"6Ā  Ar6 Ā Ar6 ĀA\bj!Ā\f	\vAüÃĀ(Ā!Ā  k"AI\rAôÃĀ 6ĀAüÃĀ Ā j"6Ā  Ar6 Ā j 6Ā Ā Ar6\f\v ĀAj  j6ĀAÃĀ(ĀAøÃĀ(Ā j¶\x07\f\vAÃĀ 6ĀAøÃĀAøÃĀ(Ā j"Ā6Ā  ĀAr6\f\vAüÃĀ 6ĀAôÃĀAôÃĀ(Ā j"Ā6Ā  ĀAr6 Ā j Ā6Ā\f\vAü\
ÃĀAĀ6ĀAôÃĀAĀ6Ā Ā Ar6 Ā j" (Ar6\v ĀA\bj\v A\bj\vAĀ!ĀAÃĀAÿ6ĀAØÃĀ 6ĀAÔÃĀ 6ĀAàÃĀAĀ6Ā@ ĀAFE@ ĀAìÃĀj ĀAäÃĀj"6Ā ĀAðÃĀj 6Ā ĀA\bj!Ā\f\v\v  A(k¶\x07\vAĀ!ĀAøÃĀ(Ā" M\rĀAøÃĀ  k"6ĀAÃĀAÃĀ(Ā"Ā j"6Ā  Ar6 Ā Ar6 ĀA\bj\v Ā\vAĀ\vË\f~#ĀAÐk"$Ā A@k Þ\x07 (@!@\
@ (P"AxG@  (L6  )D7  )T7$  )\\7,  )d74  (l6<  6  6  Ax6t AĀ6  AôĀj6  Aj6@@@@@@@@@@@@@A Axs AĀN\x1BAkĀ\v Aj AjAô¤ÀĀ!\f
\v (!	  ("6   	A0lj6   AôĀj"6È  Aj"\x076Ä  Aj6À B7@  6T  \x076H 	E\r  A0j6 A¨j A@k Ú (¬! (¨"AF@  \x07Ó\f\b\v A6Ì B7@ ( ! (!  AôĀj"6T  Aj"\x076H@  G@  A0j6 A¨j A@k  )¨"BQ@ (°!  \x07Ó\f
\v (´! (°! A@k AÀjÅ (@"AxG\r (D!\f	\v A@kµ\vAAÌÀĀAÂĀÑ!\f\b\v AxF\r (H!\r (D!\b (  (F@ !	 !\f	\v 	AÂĀAÂĀÑ  \b¼\fB! !	!\f\b\v (8!\f AĀ6¤  ($"6   ((Atj6  Ax6¨  Aj"\x076¸  Aj"6´  AôĀj"
6¼Ax!\vB!A!B!A!@ A\bj \b@@@@@ (\b"@  (\f6\b A@k (" (\b"ø (¨ (¬¼\f  (H6°  )@7¨@@  A¨ÂĀA\vE@  A­ÂĀA\v\r  AçÂĀA\v\r  AàÀĀAÀ! (¨! Ax6¨A\b! AxG@  )¬7L  6HA!\v  6@  \x076D 
 A@k"Ó µ\v\f\v\v AF\rA¨ÂĀA\b!\f
\v BQ\rA­ÂĀA\b!\f	\v \vAxG@AçÂĀA\b!\f
\v A@k A¨jµ (D!\b (@"\vAxF\r (H!\r (´! (¼!
 (¸!\x07\f\vBĀ  BQ"\x1B!Ax \v \vAxF\x1B! AĀ AG\x1B!BĀ  \x1B"§! B §!\f
\vB! \b!\f	\v (¨! Ax6¨ )¬! (\b! AĀ6\b  
6T  7L  6H  \x076D A\bA AxF\x1B6@ E@AÌÂĀAÆ	! A@kµ\v\f\v AÀj A@k  )À"BQ@ (È!\f\v )È! !\f\v (¨! Ax6¨ )¬! (\b! AĀ6\b  
6T  7L  6H  \x076D A\bA AxF\x1B6@ E@AÌÂĀAÆ	! A@kµ\v\f\v AÀj A@k Ú (À"AG\r (Ä!\v 
 \x07Ó\f\v (Ä!	 !\fĀ\vĀ\v A@kµ\vAĀAÌÀĀAÂĀÑ!\f\v \vAxF\r\v \v \b¼\f\vB!\v (¨ (¬¼\fB! BQ@ AôĀj AjÓ\f\v (  (F@ !\f\v \fAÂĀAÂĀÑ!  \b¼\f\f\vAAÌÀĀAÂĀÑ!\v AôĀj AjÓB!\v BR\r\v AôĀj AjÓB!\v Aj"\x07µ\v~ BQ@ (x! (|!	 (t!\f  6´ AĀ 	 \fAx\
F"\b\x1B"	6° A  \b\x1B"6¬ AĀ \f \b\x1B6¨ AÀj  	°\x07 A (È" (Ä" ð\r"\x1B"6x AÀĀ  \x1B"6t  A´j6 A\b6L A6D  Aj"
6H  AôĀj"6@ \x07AÓÀĀ A@k"\b³
 A6   6 \bAÍÀĀ 
³
   \x07 \b« (À î\r A¨jñ\r!BĀ\f\v \b­ \r­B ! AôĀj¾\f ­B \v! AjÅ\b BR\r\v ĀB7Ā Ā 6\b\f\v  ­!Ax! AxG@  7D  6@ Aj A@kí\v (!\vAx Ç\f (! Ā 57  Ā 6 Ā 6 Ā 	6 Ā 6 Ā 7\b Ā 7Ā\v AÐj$Ā\vÕ	~#ĀAðk"$Ā A0j ¹A!@ -ĀR"AF\rĀ -Ā0! \
@AäÂĀAð¶ÀĀ \x1B!A!\f\vAäÂĀA \x1B!\v Aÿÿq!@@@@@A Ak AM\x1BAÿqAkĀ\v A6Ô\r A¿ÃĀ6Ð\r A;Ì\rA! AÌ\rj\f\v A6Ô\r A¸ÃĀ6Ð\r A;Ì\rA! AÌ\rj\f\vA! A;Ì\r AÿÿqE\r  6Ü\r AĀ;Ø\r A6Ô\r AôµÀĀ6Ð\r AÌ\rj\f\v@@AtA .P"	AĀH\x1B 	l"A¿ýĀK\rĀ )8"P B Zr\rĀ )H!\x1B )@!\
A~AĀ k ÁAĀH\x1BÁ!\v AvAj!\x07 A0jA  	 y"§k"kò\x07 A j )8BĀ  BĀ@BA@  /@jk"­""B}" )( ) B?|""P\rĀ A?q­! Aj  §"Ü (!@@ \v -Ā" /0kAjÁ"\bH@ Aÿÿq \b \vk"Á \x07  \x07I\x1B"\fAk!AĀ!@ E\r  n!\r  \x07F\r   \rlk! A0j j \rA0j:ĀĀ  F\r  G@ Aj! A
n!\f\v\v Aj!AkA?q­!B!@  BĀR\r  \x07O\r A0j" j B
~" §A0j:ĀĀ B
~!  ! \f Aj"G\rĀ\v A°\bj  \x07 \f \b \v   í\f\v A°\bj A0j \x07AĀ \b \v B
 ­  í\f\v A°\bj A0j \x07 \f \b \v ­  | ­  í\v (°\b"E\rĀ /¸\b!\b (´\b!\f\v P \x1BPr  T \x1B BVrr\rĀ A¼\bj" Ù Aä	jAĀAü\vĀ A6à	 A6\v 	¬ B}y}BÂÁè~B¡Í ´|B §"Á!\b@ 	AĀN@  	\f\v Aà	jAĀ 	kÁ\v@ \bAĀH@ A¼\bjAĀ \bkAÿÿq¸\f\v Aà	j Aÿÿq¸\v AÌ\rj Aà	jA¤ü
ĀĀ \x07!@ A
O@ AÌ\rjAëÜÁ A	k!\f\v\v AÌ\rj" At(¬AAtÁ@  A¼\bj"é Aà	jã\rE@ A
Ê\f\v \bAj!\b\vAĀ!AĀ!@@ \bÁ" \vH"\rĀ \b \vkÁ \x07  \vk \x07I\x1B"E@AĀ!\f\v A\vj" Aà	j"A¤ü
ĀĀ A!\f A¨\fj" A¤ü
ĀĀ A!\r AÌ\rj"	 A¤ü
ĀĀAĀ! 	A!@@  G@ (Ü	"A)O\r Aj At!AĀ!@  F\r A¼\bj"
 j Aj!(ĀE\rĀ\vAĀ! 
 ã\r@ 
 ¸A\b!\v A¼\bj"
 \rã\r@ 
 \r¸ Ar!\v A¼\bj"
 \fã\r@ 
 \f¸ Aj!\v A¼\bj"
 Aà	j"ã\r@ 
 ¸ Aj!\v  \x07F\r A0j j A0j:ĀĀ A¼\bjA
Ê!\f\v\vA!\f\v  \x07K\r@  F\r A0j jA0:ĀĀ Aj!\fĀ\vĀ\v@ A¼\bj Aà	jAÊÍAÿq"AG@  EqE\r Ak" \x07O\r A0j j-ĀĀAqE\r\v  \x07K\r Aj A0j" ¡ -ĀE\rĀ \bAj!\b   \x07Or\rĀ  j -Ā:ĀĀ Aj!\v  \x07K\r\v A0j!\f\vĀ\v \v \bÁH@ A\bj   \b  AÌ\rjÀ (\f! (\b\f\vA! A;Ì\r AÿÿqE@A! A6Ô\r \
AóµÀĀ6Ð\r AÌ\rj\f\v  6Ü\r AĀ;Ø\r A6Ô\r AôµÀĀ6Ð\r AÌ\rj\f\vA! A6Ô\r AóµÀĀ6Ð\r AÌ\rj\v!  6´\f  6°\f  6¬\f  6¨\f Ā A¨\fj¢ Aðj$Ā\væ\b~#ĀA\x07k"$Ā Aðj   (ð!\x07@@ ("\bAxF@ \x07\x07AªÂĀ!A!\b\f\v  )7ì  )7ô  )7ü  (6  )ø7à  (ô6Ü  \
\x076Ø  \b6è \bAĀN@@ AØjA°äÂĀAË"\x07@A!	 \x07Ý\r\v Aðj"\x07 AØj¦ \x07ÝAs!	 \x07Å\b\v Aèj"\x07\x07 Aj"\x07 Aj \x07A0ü
ĀĀ A¸j A0ü
ĀĀ AÈj AØjî\x07 Aàj!
 Aj!@ Aðj AÈjé@@@@@@@@ (ð"\vAxG@ (ô!\x07 (ø!\b 
 A0ü
ĀĀ  \b6Ü  \x076Ø \x07 \bA°äÂĀA\v\r \x07 \bA¸ÂĀA\v\r\b \x07 \bA½ÂĀA\vE\r\f\b\v AÈjñ
 Aj"\x07 A¸jA0ü
ĀĀ Aðj \x07³ )ð"\rBQ@ Aøj\fAßÂĀ!A\f\v )ø! Aèj AjAü
ĀĀ  7à  \r7Ø@@ (¨AxG\rĀ (´AxG\rĀ (ÀAxF\r\vAp!@@ E@Ap!@ E\r AØÂĀj! AÔÂĀj! A\bj! Aj (Ā (ĀË"\bE\rĀ\v\f\b\v Aj AÔÂĀj(Ā AØÂĀj(ĀË"\b@ \bê	\r\b\v A\bj!\f\v\v Ax6\f\v AØj±\x07A´äÂĀ!A=\v!\b Aj\v\f
\v \x07 \bAÔÂĀA\v\v\r\f\v 	 (ðAĀNqE\rĀ A¸j"\f\v \f A0ü
ĀĀ \v \x07î\r\f\v 	E@ Aj"\x07 A¸j Aðj ± \x07½\f\f\v Aj"\x07 Aj Aðj ± \x07½\f\f\v Aðj" \bÞ (AxF\rĀ AÐj" Þ (àAxF\rĀ AÄj" ý (ÄAxF\rĀ A¸j £\x07 (¸AxG\r\f\v (ä"AxF@ Ax6¸\f\vA\x07 Axs AĀN\x1B"A\x07GAĀ \x1BE@ AĀ6À B7¸\f\v Ax6¸\f\v Aä\
j
E\rĀ (ä (èÈ\f Ax6ä@ ("\x07E@AĀ!\f\vAĀ! ("	!@@ A8j(Ā A<j(ĀE\r A@k! \x07 Aj"G\rĀ\v \x07!\f\v µ\r 	A@k!
 !@ Aj!\b 
 Atj!@ \x07 \bM@  6\f\v A8j(Ā A<j(ĀE@ \bAj!\b µ\r A@k!\f\v\v 	 Atj AÀĀü
ĀĀ Aj! \b!\fĀ\vĀ\v  ( O\rĀ Ajð\v~ AjAÔÂĀA\vË"@ A\x07j n )\x07!\r )\x07\f\v BĀ7\x07BĀ\v!@ ( "\x07E@AĀ!\f\vAĀ! ("	!@@ Aðj A\x07j E\r A@k! \x07 Aj"G\rĀ\v ( !\f\v µ\r 	A@k!
 !@ Aj!\b 
 Atj!@ \x07 \bM@  6 \f\v Aðj A\x07j E@ \bAj!\b µ\r A@k!\f\v\v 	 Atj AÀĀü
ĀĀ Aj! \b!\fĀ\vĀ\v (° K@ Ajð\v A@k AØjAü
ĀĀ Aj AjA0ü
ĀĀ \rB §! Aðj½\f \r§! Aðj  A\bj  ï (\f!\b (\bAĀ\v"AĀ \b\x1BAĀ \x1B \b´\v )ð!\r (ø! Ā 6\f Ā 6\b Ā 7Ā ĀAj A@kAü
ĀĀ ĀA¨j AjA0ü
ĀĀ Ā 6à Ā \r7Ø Ā )¸7ä Ā (À6ì\f\v Aj"\x07 Aj Aðj ± \x07½\f\fĀ\vĀ\v AØjÅ\bAñäÂĀ!A!\b\v  \b6  6 A6Ü  Aj6Ø Aðj"A¢ÀĀ AØj³
AĀ ª! A¡ÂĀAø (¼ AÀj(Ā¼\f  (ø6Ä  )ð7¼ AçÂĀAÃĀø ( Aj(Ā¼\f  (ø6  )ð7   Î (° A´j(Ā¼\f  (ø6¸  )ð7° ĀB7Ā Ā 6\b\v A\x07j$Ā\và\v
~|#ĀAðĀk"$Ā@@@~@@@A ("Axs AĀN\x1BAkĀ\v AÐĀj" ¬ (P\r  Í\b (P +X"½BÿÿÿÿÿÿÿÿÿĀBøÿĀTq! ü!\f\v AÐĀj ¬ (P\rĀ A(j ( (\bï ((!\x07@ (,"A\vO@ \x07,Ā
A¿L\r\f\v A
G\r\v AĀ6h B«Ð7P   \x07j6d  \x07A
j"6\`  A
k"6\\  6X AàĀj!@@@@ À"AÄĀF\r AÐĀj °E\rĀ\v A j (h (dj (\`k"  Î\x07 ($! ( ! Aj   Æ\x07 (!\b@ ("AO@ \b,ĀA¿L\r\b\f\v AG\r\x07\vAĀ! AÄĀjAĀØ\b AÐĀjA: \bAj"
 Ak"¸@ A4j AÐĀj (4AF@ (8 k!	  
j!\v (<! AÄĀj"\f \v 	Ò\r \fAAø\x07\f\v\v AÄĀj  
j  kÒ\r (H! (D!
@@ (L"	AkĀĀ\vAĀ!@  	G@  j Aj!-ĀĀA:kAÿqAöO\r\f\v\v AÐĀj"  	Aá (\\!	 (X!\v  (P (TÃ -ĀPAG\r\v 
 î\r\f\v !\f\v )X!\r AÐĀj \v 	Ã )X! -ĀP! \b-ĀĀ!\b 
 î\rBĀ \rB<~BĀ  \x1B|"\r} \r \bA-F\x1BB «|~! !\v  A	 \x1B6@  AäÂĀ \x1B6< A
68  \x0764 AÄĀj A4jAAAĀÞ (H!@ (L"AI\rĀ -ĀA-G\rĀ -Ā\x07A-G\rĀ -Ā
"AÔĀG A Gq\rĀ -Ā\rA:G\rĀ -ĀA:G\rĀ AÐĀj" -ĀĀ -Āò -ĀPAF\rĀ )X!\r  -Ā -Āò -ĀPAF\rĀ )X!  -Ā -Āò -ĀPAF\rĀ )X!  -Ā\b -Ā	ò -ĀPAF\rĀ )X!  -Ā\v -Ā\fò -ĀPAF\rĀ )X!  -Ā -Āò -ĀPAF\rĀ )X!  -Ā -Āò -ĀPAF\rĀ  \rBäĀ~|"B²T BVr B;Vr\rĀ )X"B<V\rĀBĀ\
!\r B}"B\vV\rĀAĀ BPE\rĀA BäĀPE\rĀ BP\v!B!~@@@@@@@@@@@@ §Ak\v\vĀ\x07\b	
\vB;!\r\f	\vB!BÚĀ!\r\f\b\vBøĀ!\r\f\x07\vB!B!\r\f\vBµ!\r\f\vBÔ!\r\f\vB!Bó!\r\f\vB!\r\f\vB!B°!\r\f\vBÎ!\r\v B} Z\r  As BTr­} \r|\f\v E@ B}BdT\r B|\f\v B}BcT\r B|\v!\r Bí}BäĀ! BÁ\f}B!AĀ!@ AF\rĀ -Ā"A.F@A!A  AM\x1B!\bAÂ×/!\x07@  \bF\r@  j-ĀĀ"A+G@ AÚĀG\r  AkF\r\f\v  AkF\r\f\v \
A0k"A
O\r Aj!  \x07l j! \x07A
n!\x07\fĀ\vĀ\v AK\r AÚĀF\rĀ AG\r 5Ā Aj3ĀĀB B«àÀÑ\fR\r\v B<~ B~|B;  B<Q\x1B| Bí~ } B±}B| | \r|BÊñ+}B£~|"BÿÑÿ¯\x07V\rĀ (D î\rBĀ!\r AÐĀj AëÜO~  AëÜn"AëÜlk!  ­| \v BĀAĀ­ )PBQ\r  )XBĀBè\x07BĀ )Ā" (\`AÀ=n­|"BĀS )\b  T­|"BĀR P\x1B\r  |\f\v (D î\r\f\v \
)X\v!A!\v E\rĀ BðÁ¬|Bà­ÙV\r Ā 7\bB!\r\f\vBĀ!\r\v Ā \r7Ā AðĀj$Ā\vÞ\r~#ĀAÀk"$Ā  (D6  )<7  )47\b (0!@@@@@@@@@@@@@A ("Axs AĀN\x1BAkĀ\v Ax60  -ĀĀ6 \f\v@@@ (ĀAkĀ\v Ax60 BĀ7   )\b7(\f\x07\v Ax60 AĀ6$  )\b"7(  \
B?> \f\v A j A4j  +\b\x07 (0!\f\v Ax60  )7$  (Ā6 \f\v (\b!\f (!  (Ā6X  6T  6P   \fA0lj"\v6\\ AĀ6ô B7ì A¼j!	 A¨jAr!\r Aj!\x07 AjAr! AôĀj! !@@@  6ü  \b6ì A6è  A\bj6ð@@ \v" G@ A0j! ("AxG\r !\v Aèjµ\vAx!\f\v \
)Ā! )\b! )! )$! (,!
  )7Ā  
6  7  7\b  7h  7\`  6p Aj Aèj AàĀj (!
 ("AxF\r  (\b6à  )Ā7Ø  \x07)Ā7Ð  \x07)\b7Ø  \x07)7à  \x07(6è !\v  )Ø7  (à6   )Ð7ø  )Ø7  )à7  (è6 AxF\r \r )7Ā \r ( 6\b 	 )ø7Ā 	 )7\b 	 )7 	 (6  
6¨  6¸ \bAj!\b Aìj A¨jÿ\b !\f\v\v  6T  A\bj"Ó Aìj\r  Ó Ax60  
6  AÐĀjì\x07\f	\v  6TAx! Ax60  )ð7$  (ì6  A¸j" A jA0ü
ĀĀ  \vG@ \fAÂĀAÂĀÑ! Ax60  6  Å\bAx!\v AÐĀjì\x07\f\v ((!\v AàĀj" Ö\f  6  A\bj6  6 Ax6ø Aj Ajé (AxF@ A j\x07Ax\f\v AàĀj"½\f  AjA0ü
ĀĀ A¨j Aøj Aj³ (¬! (¨"AxF@ )ü"§!A\b!\b  (ø"AxG  7  6AA\b\v6  A\bj6  Aj"Ó µ\v  6 Ax\f\v (°! AÐj\x07  6°  6¬  6¨ A j Aøjæ (°AxF@  î\r\f\v Aj" AÐj A¨j A j± ½\f Aj! Aj!\b Aj!	@@ (\
!\x07 (! Aj" ("A0jé (AxF\rĀ ½\f  	A0ü
ĀĀ AÐĀj Aøj ³ (T!@@ (P"AxF@ (ø! Ax6øA\b!  AxG  )ü7  6AA\b\v6  \x076  Aj"Ó µ\v\f\v (X!\x07 Aj Aøjæ (AxG\r (  î\r!\v  6 \f\x07\v A¨j"
 Aj"A0ü
ĀĀ \b 
A0ü
ĀĀ Aj A4ü
ĀĀ  \x076à  6Ü  6Ø A¸j" A0ü
ĀĀ  AÐj AØj ± ½\f\f\v\v A j AÐjA0ü
ĀĀ (ü! (ø\v ¼\f (°AxF\r A j A j"A0ü
ĀĀ (0"AxF\r ( (G@ \vAÂĀAÂĀÑ! Ax60  6  Å\bAx!\v AàĀjÚ\r\v AxG\r\f\v Ax60\v Ā A jA0ü
ĀĀ\f\v AÐj\v (ü! (ø\v ¼\f\v ( !  A\bjÓ Ax60  6 \v AàĀjÚ\r\v ( !  A\bjÓ ĀAx6 Ā 6Ā\v A\bjµ\v AÀj$Ā\v~o#ĀAÐk"$Ā @@@@@@@ -Ā AkĀ\v0!ã" & ! AÐĀj´
@ (PAG\rĀ  (T6p  AðĀj6t AêĀ6È  AôĀj6Ä AøĀjAÆÀĀ AÄj³
 (p\r (|! (x"
AxF\rĀ (! /! (!\f (!\v /! (x AüĀj(Āî\r 
 ( Aj(Ā¼\fA!\rB!\f\v  6 %1!ã" &  6 AĀ:ĀD  (6@ ((!É\r!	 AĀ6¼  6¸ AĀA \x1B6° AĀ6 AĀ6x Aj! A°j!\x07 Aj!\b@@ AÈĀj AøĀj¼ (H"@ (L\f\v@ (°AF\rĀ@ A@k \x07 (@"E\r (D"A\bj(Ā!
 Aj(Ā! A8j  (<!\v (8! AÄj  
º (Ì! (È!
 (Ä Er\rĀ\v  6  
6  6 A6 B7x  \v6\f\v A0j \b¼ (0"E\r (4\v!  ¸\f! 	% %2 \r\f\v\v  	6 Aj!\x07@ ("AxG@ AøĀj ("	 ("\bº (xE@ 	­ \b­B !\f\v  	î\r\vAx!\v (! A(j -Ā¡¢\v ((!	 (,!
 AĀ:Āt  6l  \x076h  ("\f6d  (|"\v6\`  
6\\  	6X  6T  7L  6H AôĀj!\b AÈĀj!\f\v AÈĀj! AôĀj!\b@@ -ĀtAkĀ\v (p!\f\v (l! (H! (h!\x07 (d!\f (\`!\v (\\!
 (X!	 (T!\v \x07(Ā! (ĀAĀ!\x07AĀ! AxG@  )L7|  6x A j AøĀj\b ($! ( !\x07\v% 	 
 \v \f % \x07  (Ā%3!ã" &  "6p\v Aj  (Ā ("AF@ \bA:ĀĀA\f\v (!\x07 (pÓ\v AF\r \bA:ĀĀAĀ\vAq@ ĀB7ĀA\f\v Ç
 AÄĀjA:ĀĀ \x07%4!	 AøĀj" \x07%5@@ (x"E\rĀ Aj  (|\b ("AxF\rĀ (!  \x07%6  (x (|á (! (|! (xAF\r  6Ì  6Ä  6È B7¨ BĀ7  BÀĀ7 B7 BĀ7x Aj! AĀ;°AĀ AþÿÿÿĀqk!\b A¤j!@ \b@ AøĀj Ak(Ā A\fk(Ā Ak(Ā (Ā¼ \bAj!\b Aj!\f\v\v\
  )Ā7X  )\b7\`  (6h /¢! -Ā¡!\r -Ā ! (!\v (!\b (!\f (! /! /! (! (! (!
 )x! AÄjö\v\f\v AøĀj \x07%7 A\bj (x (|\bAĀ (\b" (\f"A¼ÕÂĀA\b\v"\rĀA  AÄÕÂĀA
\v\rĀAA  AÎÕÂĀA\b\v\x1B\v!\r  î\r As! \x07%8!ã" &@ ¤@ \rAĀ!\b\f\v "6x )\b! AøĀj»
A\bA»\f"\b 6\b \b 7Ā\v AøĀj \x07%9  (x (|\b 	AÿÿqAĀG!A¬ÂĀ!\vB! (Ā! ("
! 	!\v \x07\r (\r (@ AÄĀj-ĀĀµ\f (\r (x AüĀj(Āî\r 
\f\vĀ\v  Ā\v Ā ;* Ā \r:Ā) Ā :Ā( Ā \v6$ Ā \b6  Ā \f6 Ā 6 Ā ; Ā ; Ā 6 Ā 6\f Ā 
6\b Ā 7Ā Ā )X7, Ā )\`74 Ā (h6< Ā 	;L Ā 6H Ā 6D Ā 6@A\v:Ā  AÐj$Ā\væ\v~#ĀA k"$Ā (P!  6¤  6  A¨j   ¬ (¨!@@ (¸"AxG@  (´6Ì  )¬7Ä  )¼7Ô  )Ä7Ü  )Ì7ä  (Ô6ì  6Ð  6À Aðj AÀjé Ax6¼ (! AĀ6È \
 A¼j6à  AÈj6Ü@@@@@@A Axs AĀN\x1BAkĀ\v Aðj AÜjA¼ÂĀ!\f\v (ø!  (ô"6ð   A0lj6ô AĀ6  AÈj6  Aðj6  A¼j6 Aj AjÇ@@ ("AxF@ (\f\v AxG\rAĀAøÂĀAÂĀÑ\v! A¼j AÈjÓ\f\v (! (ô (ðF@ !\f\v AÂĀAÂĀÑ\
!  î\r\vAx!\f\v ( AĀ6ì  ("6ä   (Atj6è Ax6ð  AÈj"\f6  Aäj"6ü  A¼j"	6Ax!
@@@@@@AĀ!@@ A\bj \b (\b"\x07E\r  (\f6\b Aj"\v \x07("\r \x07(\b"\x07ø (ð (ô¼\f  (6ø  )7ð \r \x07AÖÂĀA\v!\x07 \vAĀ:ĀĀ \v \x07As:Ā (  -Ā"\x07\x1B! \x07AF@ (ð! Ax6ð  AxG  )ô7  6AA\b\v6  \f6 	 Aj"Ó µ\v\f\v@@  -Ā \x07\x1B"AÿqĀĀ\v (ð!\x07 Ax6\
ð )ô! (\b!\v AĀ6\b  	6  7  \x076  \f6 A\bA \x07AxF\x1B6 \vE\r Aj"\x07 Aj"\rå  	6(  \v6$ \x07µ\v \rµ\v\f\v\v@ 
AxF@ Aj Aðj·Ax! (!\b ("
AxG\r \b!\f\b\vAÖÂĀA\b!\f\v (ü! (!	 (!\f\f\v\v \b! 
"AxG\rAÖÂĀA\b!\f\vAÌÂĀAÆ	! Ajµ\v 	 \fÓ\vAx! 
AxF\r\v 
 \bî\r\vAx!\v (ð (ô¼\fAx! AxF@ A¼j AÈjÓ\f\v (è (äF@ !\f\vAÂĀAÂĀÑ  î\r!\v AxG\r\v A¼j AÈjÓAx!\v AÈjµ\v@@ AxF@ (À!\b (Ä! (¼!  6 AĀ  AxF"\x1B6 A \b \x1B6 AĀ  \x1B6 A¤j Aj÷ (¬! (¨! (¤"AxF\r  (\
°6¼  6¸  6´  )´7À  6° AðjÅ\b\f\v A¼j¾\f\v  î\r Aj" AðjA0ü
ĀĀ A¨j ³ )¨"BR\r\v  )À7  )¸"7ø  )°7ð@ §@ A6  Aðj6 AjAµÀĀ Aj³
\f\v AjAÁÂĀA\fø\v  /L;ð A6,  Aüj6( A6$ A\v6 A6  Aj6   Aðj6  A j6 AÀj"A¨ÀĀ Aj³
A  ! ( (î\r Aðj\f\v  6ä AÜĀj [! ĀB7Ā Ā 6\b\f\v (°! Aj" A´jAü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj Aü
ĀĀ\v A j$Ā\vÉ~#ĀAðĀk"$Ā Aj @@@@@@@@@@@@@@@@@ -ĀAF@ (\f\v -ĀAF@ -Ā"A"F\r A-F\r AÛĀF\r\x07 AæĀF\r AîĀF\r AôĀF\r AûĀF\r\b A0kAÿqA
I\r
 A
6@  A@k\x07 \v! ĀAx6Ā Ā 6\f\v A6@  A@k\x07\v! ĀAx6Ā Ā 6\f\v  (Aj6 A°ÂĀAª"E\r\b ĀAx6Ā Ā 6\f\v  (Aj6 A³ÂĀAª"@ ĀAx6Ā Ā 6\f\v A:Ā Ax6Ā\f
\v  (Aj6 A¶ÂĀAª"@ ĀAx6Ā Ā 6\f\v AĀ:Ā Ax6Ā\f	\v  (Aj6 A@k AĀë )@"\x07BQ\r  )H7\b  \x07§At(øC6Ā\f\b\v AĀ6\b  (Aj6 A@k A\fj  (D! (@"AF\r
 (H! AF@   ±\f\f\x07\v  6\b  6 Ax6Ā\f\v  -ĀAk":Ā AÿqE\r\b  (Aj6 A:Ā8  64 AàĀjAĀí\b@@ A@k A4j¦@@ -Ā@AF@ (D!\f\v -ĀAAG\r A@k (4r (D! (@"AxG\r\v Ax6@  6D AàĀjº\rA\f\v  )H7  6  6 AàĀj Aj\b\f\v\v  (h6L  )\`7D \
Ax6@AĀ\v  -ĀAj:Ā  ñ"6PE@ E@  )H7\b  )@7Ā\f\x07\v Ax6Ā  6 A@k\f\v  (D6 Ax6Ā E\r \x07\f\v  -ĀAk":Ā AÿqE\r  (Aj6 A:Ā0  6, A4jAĀî\b AÐĀj!@@ Aj A,j@@ -ĀAF@ (!\f\v -ĀAG\r (,"AĀ6\b  (Aj6 AàĀj A\fj  (d\
! (\`"AF\rĀ (h! ~ AqE@  6Ax! )\f\v Aj  ±\f (! ("AxF AxFr\r )\v"\x077h  6d  6\` Aj A,j§
 (AxG\r (! AàĀj\v Ax6  6 A4j¸\rA\f\v  )7\b  )7Ā  \x077H  6D  6@ A4j A@k\x07\f\v\v  (<6  )4"\x077 \x07§AxF\v  -ĀAj:Ā  "6 E@ E@  )7\b  )7Ā\f\v Ax6Ā  6 Aj\f\v  (6 Ax6Ā E\r \x07\f\v Ā (H6 ĀAx6Ā\f\b\v A@\
k Aë )@"\x07BQ\r  )H7\b  \x07§At(C6Ā\f\v Ax6Ā\f\v Ā (H6 ĀAx6Ā\f\v (ĀAxG\rĀ ( \v! ĀAx6Ā Ā 6\f\v Ā )\b7\b Ā )Ā7Ā\f\v A6@  A@k\x07! ĀAx6Ā Ā 6\f\v A6@  A@k\x07! ĀAx6Ā Ā 6\f\v ĀAx6Ā Ā 6\v AðĀj$Ā\vê\f~#ĀAk"$Ā@@@@@@@@@\
@@@@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk\x07\b	
\v\f\rĀ\v ĀAx6 Ā -Ā:ĀĀ\f\v ĀAx6 ĀBĀ7Ā Ā 1Ā7\b\f\v ĀAx6 ĀBĀ7Ā Ā 37\b\f\v ĀAx6 ĀBĀ7Ā Ā 57\b\f\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā 0Ā"7\b Ā B?7Ā\f\v ĀAx6 Ā 2"7\b Ā B?7Ā\f\v ĀAx6 Ā 4"7\b Ā B?7Ā\f\v ĀAx6 Ā )\b"7\b Ā B?7\
Ā\f\v Ā *»ª\x07\f\r\v Ā +\bª\x07\f\f\v (! AĀ6Ø   AØjÈ\x07 Ā (Ā (\r\f\v\v Ā (\b (\f\r\f
\v Ā ( (\b\r\f	\v Ā (\b (\fÌ\x07\f\b\v Ā ( (\bÌ\x07\f\x07\v ĀAx6\f\v (!\f\v\v ĀAx6\f\v A	:ĀØ AØj AjAðÂĀ! ĀAx6 Ā 6Ā\f\v  (\b" (\f"\bAt"j"	6p AĀ6 B7\b A8jAr!
 Aìj! AØjAr!\x07 AÌĀj!@ @ AØj s (Ø! (è"\vAxF@ ĀAx6 Ā 6Ā A\bj\r\f Aj!  \x07(\b"\r6  \x07)Ā"7x  )Ā"7¨  )\b"7°  )"7¸  ("\f6À 
 7Ā 
 \r6\b  7Ā  7\b  7  \f6  68  \v6H Ak! A\bj A8jÿ\b\f\vĀ\v\v  \b6t  	6l Ā (6\b Ā )\b7Ā ĀAx6 AØj" ĀA0ü
ĀĀ AìĀjì"E\r ĀAx6 Ā 6Ā Å\b\f\v (" (\b"At"\bj!
@@ @ Aj! A j!@@@@@@@A (Ā"Axs AĀN\x1BA\fkĀ\v  AjAÜÂĀ
!\f\v AØj (\b (\fø\f\v AØj ( (\bø\f\v AØj (\b (\fÍ\x07\f\v AØj ( (\bÍ\x07\v (Ø"\x07AxF@ (Ü!\f\v (Ü! \x07AxG\r\v ĀAx6 Ā 6ĀA!\f\v Ā\x07 !\f\v (à!	 A\bj"\v\x07  	6@  6<  \x0768 Ā s@@ Ā(AxG@ AØj" \v A8j Ā± \bA k! A@k! AkAÿÿÿ?qAj!\x07 ½\f A<j!\
	 AÜj!\vA!@ E\r A¨j Û@@ (¨"AxF@ (¬!\f\v (°!\r (¬!\b A¨j Ajs (¸AxG\r (¨!  \bî\r\v ĀAx6 Ā 6Ā !\f\v A j! \v A¨jA0ü
ĀĀ A8j AØj"\fA4ü
ĀĀ  \r6t  \b6p  6l AøĀj" 	A0ü
ĀĀ A k! A j! Aj! \f A\bj AìĀj ± \f½\f\fĀ\vĀ\v \x07 î\rA!\v A\bj\vAĀ!\f\v Ā A\bjA0ü
ĀĀAĀ! \x07! 
!\v Ā(AxF\rĀ AØj" ĀA0ü
ĀĀ  6D  6@  
6<  68 A8jí"E\rĀ ĀAx6 Ā 6Ā Å\b\v Aj$Ā\v¸~#ĀA
k"$Ā Aj" Ï ĀAj! Ā) Ā)  Å!  6à\b Ā(E@@#ĀAàĀk"$Ā  ĀAj6 (\f  Aj6 Aj"\b@@ (" AjAvA\x07l A\bI\x1B"Av \bI@ A@k AjA Aj" \b  \bK\x1Bá (D"\b (@"E\r  )L"70  )T78  (H6,  \b6(  6$ (Ā")Ā! (\f!\v  6P  \v6L AĀ6H  BB À7@\
 §!	 A0j!\x07 (4!\b@ \v@@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"\v6L A\bj 	 \b A j   (Hj"ï	¸\x07 	 (\bAsAlj"\f (Ā AsAlj")Ā\b7Ā\b \f (Ā6Ā \f )ĀĀ7ĀĀ\f\v\v  (\f"6<  (8 k68  \x07© A$j\v\f\v  A jAßĀA¾\vAĀ\v AàĀj$Ā\f\vĀ\v\
\v  6  Aà\bj6 Aj Ā( Ā(  AjAðĀÄ (" Ā("\b Allj ("Aq\x1B!\x07@ AF@  ) 7   )7  \x07 \x07 \bj-ĀĀ §AvÐ\x07 (Ā \x07Allj"Ak" )7Ā  ) 7\b Ak 6Ā\f\v \x07Ak 6Ā ( ( î\r\v BÀĀ7À BĀ7È B7  )\b7¸  )Ā7° ĀAÈj!@@@@@@ Ā(È"@ Aj"\
	  Ā(Ì  Aj! (E\r  6Ø  6Ô  (\b6ä  )Ā"7Ü §"E\r /A\vI\r 	 (äÓ (!\r ( !\f (! (à!\vª\v"\b / \rAsj"
; Aìj"\x07 \rAtj(Ā!  \rA¸lj")Ā! 	 A\bjA°ü
ĀĀ 
A\fO\r \rAj!	 
At"@ \bAìj \x07 	Atj ü
ĀĀ\v 
A¸l"@ \b  	A¸lj ü
ĀĀ\v  \r; Aà\bj"\x07 Aj"A°ü
ĀĀ  \f6¸\x07AĀ!
 AĀ \v \x1B6´\x07  \b  \x1B6°\x07  A°\x07j  AjÒ\x07 BQ\r AÐj \x07A°ü
ĀĀ \vAj! A j!\r@ (è"\x07E@ (Ā"E\r Ā(Ì°\v" 6 Aj"E\r    (Ā! Ā ("6Ì Ā 6È 
 AkG\r /"A\vO\r  Aj";  Atj 6ì  A¸lj" 7Ā A\bj AÐjA°ü
ĀĀ  Atj \b6  \b ; \b 6è\f\x07\v /!  7 \r AÐjA°ü
ĀĀ Ak 
G\r \x07/"
A\vO@ Aà\bj" Ó (à\b! (è\b!\v (ä\b!	°\v" \x07/ Asj"; \x07Aìj" At"\fj(Ā \x07 A¸lj")Ā!  A\bjA°ü
ĀĀ A\fO\r Aj! At"@ Aìj  Atj ü
ĀĀ\v A¸l"@  \x07 A¸lj ü
ĀĀ\v \x07 ; A°\x07j Aà\bjA°ü
ĀĀ /"A\fO\r 
 k" AjAÿÿqG\r At"@ A j \x07 \fjA¤j ü
ĀĀ\v A\bj   (\f!
 (\b! Aj"\f A°\x07jA°ü
ĀĀ  \x07 	\x1B \v  Aj \bÒ Aèj" \fA°ü
ĀĀ BQ\r\x07 AÐj A°ü
ĀĀ Aj! \x07!! !\b\f\v\v \x07   Aj \bÒ\f\v AĀ6Ü  6Ø  6Ô\vª\v! ĀAĀ6Ì Ā 6È /"A\vO\r  Aj;  Atj 6ì  A¸lj AjA¸ü
ĀĀ\f\v  (\b"Ā6à  )Ā"7Ø Aj" § ĀA¸lj"ĀA¸ü
ĀĀ Ā AjA¸ü
ĀĀ )BQ\r \v\f\vĀ\v Aj AÜj  AjÒ\x07\v Ā Ā(ÐAj6Ð\v A
j$Ā\v~#ĀA°k"$Ā A(jA\bAA0\b AĀ6<  )(74@@ (ĀAF@@@@@@ ("-Āí"Ak\x07Ā\vA!\f\vA!\f\vAAĀ /à\x1B!\f\v AG\rĀA!\v  6 AÎÂĀ6 AÎÂĀ6 Aj" A4j"÷ Ax6  Aj\v   ( ( (Ā (  (<6  )47 Ā AÑÑÂĀAAĀ \x07 Ñ (ĀA\
xG\r (Ñ\f\v A6 AÎÂĀ6 AÎÂĀ6 Aj"\x07 A4j"÷ (\b!  ("6@  6D@ E@ Ax6  \x07AóÏÂĀAÐĀAÎÂĀAÛ Ax6  \x07AÃÐÂĀA:AĀ \f\v A4j"AýÐÂĀA'×	 AxAx \x1B6H A6 A6  A@k6  AÄĀj6 Aj"A¸ÀĀ Aj³
  AÈĀj AĀA¤ÑÂĀ \x1BA-á\v (! (ĀAxF@ A6  Aj6 AjA²ÀĀ Aj"³
  (<6  )47 A\bj Aj\v Ā  ("Ā ( (\b (\f\x07 ( Āî\r Ñ\f\v (\b!  6x   Alj6|AĀ!\x07A! AøĀjØ"@ )x! A jAAA\b ( !	 ($" 6Ā A6  6  	6  7A!A!\b@ AjØ"	@ ( \bF@ Aj \bAAA\v (!\v  j 	6Ā  \bAj"\b6 Aj!\f\v\
\v (!\f (!\v \bAt!AĀ!@@  F"@ \b!\x07\f\v  j(ĀAjAÂĀ½\rĀ Aj! \x07Aj!\x07\f\v\v Aj! \x07At"\rAk!  \rj!@ \vAÔĀG@  \vAÌÂĀj"
A\fj6T \vAj!\v !\x07 !	 \r! !@@ ! 	! \x07! E\r Aj!\x07 	Ak!	 Ak! Aj! 
 (ĀE\rĀ\v@  F@AĀ!\f\v Av!AĀ!@ 
 (Ā j! Aj! Ak"\rĀ\v\v  Aj"6X   \bG@Ax 
AèÌÂĀ½E\r\vAxAx 
AôÌÂĀ½\x1B\v6\\ Aj (Ā"Aj\v (! Aj AôĀj\v@@ (" ( \x1B"\x07E\rĀ Aj"	 \x07  ( \x1BÞ A6l  	6h AøĀjAðÀĀ AèĀj³
 ( (î\r (xAxF\rĀ  (6p  )x7h\f\v AĀ6p B7h\v  \b6x A6¬ A6¤ A6 A6  AèĀj6¨  AøĀj6   AØĀj6  AÔĀj6 Aj"AÀĀ Aj³
 A4j AÜĀj A\x07 
(Ā" AĀN\x1BAt"AèÃĀj(Ā AÈÃĀj(Āá (h (lî\r\f\v @ Ax6 A4j AjAÍÂĀA?AĀ \f A4j 
( 
(×	\f\vĀ\v\v \f AA¡ Ā (<6\b Ā )47Ā\v \f\v A°j$Ā\v¯\v\v~#ĀA\vk"$Ā@ )Ā"P\rĀ )\b"P\rĀ )"P\rĀ  T  |" Tr B Zr\rĀ AØ	j"  } ."\b \b y"§k"\x07\b )Ø	!   \b \x07\b )Ø	! A  \x07kò\x07 Aj )à	"BĀ  BĀ A j BĀ BĀ A0j BĀ BĀAĀ! AÈĀj ) )B?|B|"AĀ\
 \x07 /è	jk"\x07­"§"
Ü B "B}"! ) B? )(} |B|" ! )8 )0B?|! -ĀH"\v /Ø	kAj!	 \x07A?q­! \b¬! (L!@ E\r 
 n! AF\r  j A0j:ĀĀ Aj!\x07@@  
  lk"
­  |"\x1BX@  \vG\r \x07!B!@ AF\r  j B
~" §A0j:ĀĀ Aj! B
~!  " B
~"Z\rĀ\v AÐĀj   	     }~  à\f\v AÐĀj  \x07 	 \x1B   } ­ Bà\f\v A
n! \x07!\f\v\v@ (P@ Ā (X6\b Ā )P7Ā\f\v ,Ā!\x07 AÜĀj" Ù Aj" Ù A¤j"
 Ù AÌjAĀAü\vĀ A6È A6è  B}y}BÂÁè~B¡Í ´|B §"	Á!@ \bAĀN@  \b  \b 
 \b\f\v AÈjAĀ \bkÁ\v@ AĀH@ AÜĀjAĀ kAÿÿq"¸ Aj ¸ A¤j ¸\f\v AÈj 	Aÿÿq¸\v AØ	j" AÜĀj"A¤ü
ĀĀ@ \x07 AÈj  A¤j"éÍÀL@ A
Ê AjA
Ê A
Ê\f\v Aj!\v Aìj" AÈj"A¤ü
ĀĀ A!\b A\x07j" A¤ü
ĀĀ A!
 A´\bj"	 A¤ü
ĀĀAĀ! 	A!	@@@@@@AĀ! AÜĀj" 	ã\r@  	¸A\b!\v AÜĀj" 
ã\r@  
¸ Ar!\v AÜĀj" \bã\r@  \b¸ Aj!\v AÜĀj" AÈj"\vã\r@  \v¸ Aj!\v AF\r\x07  j A0j:ĀĀ AÜĀj" Aj"\vÍ!\f AØ	j" A¤ü
ĀĀ AÈj  A¤j"\réÍÀ! \x07 \fÀL@  \x07H\r A
Ê \vA
Ê \rA
Ê Aj!\f\v\v Aj!  \x07N\r AÜĀjA AÈjã\r\r\f\v Aj!\v A\bj  ¡ -Ā\b\r\v AI\r\f\v AK\r  j -Ā	:ĀĀ Aj! Aj!\v Ā ;\b Ā 6 Ā 6Ā\v A\vj$Ā\vĀ\v~|#ĀAÐk"$Ā A@kAĀ Ö (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AßÂĀAÁ"\rĀ (0! Ax60@@ AxF\rĀ )4!  6à  7ä@@@@@@@@@@@@@@@@@@@ -ĀíAk\x07\b	
\v\f\rĀ\v AjA¶ÂĀA\r\r\f\v AjA¶ÂĀA\v\r\f\v AjAÐÂĀA\f\r\f\v AjA¯ÂĀA\r\f\v AjAÜÂĀA\r\f\r\v AjA¢¶ÂĀA	\r\f\f\v AjA«¶ÂĀA\r\f\v\v AjAº¶ÂĀA\r\r\f
\v AjAÇ¶ÂĀA\f\r\f	\v AjAÓ¶ÂĀA\r\f\b\v AjAÙ¶ÂĀA\v\r\f\x07\v AjAä¶ÂĀA
\r\f\v AjAî¶ÂĀA\x07\r\f\v AjAõ¶ÂĀA\r\f\v AjA·ÂĀA\r\f\v AjA·ÂĀA\r\f\v AjA·ÂĀA\r\f\v AjA®·ÂĀA\f\r\v (AxF@ (!  §î\r\f\v A@k"  Aàj" Aj± ½\f AÔÂĀA\x07 ( (É"\r AãÂĀA Aj"\r AçÂĀAÁ"\r (0! Ax60 AxF\rĀ )4! BĀ7@  7\
  6 AxAx /à\x1B6P  3âBÿÿ7H   Aj ± ½\f AÛÂĀA Aj"\r AíÂĀA
Á"\r (0! Ax60 AxF\rĀ )4!  6à (H!  7ä A°j AëÜF~BĀ ¸DĀĀĀĀeÍÍA£ )@º !\x07B\v \x07¶\v (ÀAxF@ (°!  §î\r\f\v A@k"  Aàj" A°j± ½\f A÷ÂĀA\bÁ"\r (0! Ax60 AxF\rĀ )4! Ax6P BĀ7@  7  6  5ä7H   Aj ± ½\f \
AÿÂĀA	 A¤j"\r A¡ÂĀA A°j"\r )ĀPE@ AÂĀAB )\bÄ"\r\v -Āì"AG@ A¼ÂĀA\fÁ"\r (0! Ax60 AxF\r )4! Ax6P  6@  7  6 Aàj"  Aj A@k± ½\f\v )PE@ A¨ÂĀAB )Ä"\r\v ) PE@ AÈÂĀAB )(Ä"\r\v )0PE@ AÌÂĀA\bB )8Ä"\
\r\v AÂĀA A¼j"\r A¼ÂĀA\x07 AÈj"\r AÃÂĀA AÔj"\r AÂĀA\vÁ"\r (0! Ax60 AxF\rĀ )4!  6à (è!  7ä E@ Ax6°\f\v A j Ø (°AxG\r ( !  §î\r\f\vĀ\v A@k"  Aàj A j± ½\f (d (h ù\x07"\rĀ  AÀĀü
ĀĀ Ā ï
\f\v ĀAx6 Ā 6Ā \r\v AÐj$Ā\v¶\f\b~#ĀAÐĀk"$Ā ĀÐ Ā(àAĀ Ā(Ø"\x1B!\x07 AĀG!\b Ā(Ü! !@@ \x07@@@ \bE\rĀ E@@ @ Ak! (°	!\f\v\vAĀ!AĀ! !\v \x07Ak!\x07@ /ª	 M@ A(j  ÷\b (("E\r (0! (,!\f\v\v E\r Ak!  AtjA´	j!@ (Ā!AĀ E\r Ak! A°	j!\fĀ\vĀ\vĀ\v ! Aj\v  AèĀ\
lj"(X AÜĀj(Ā¼\fA!\bAĀ!!AĀ! !\f@ \bE\r \rĀ  Ak! (°	!\f !AĀ\v\v!\v\v\v@ A(j  ÷\b (("E\r (,!\fĀ\vĀ\v Ā(ô"@ Ā(ð!@ Ā(ü"E\rĀ )Ā!	  6@  68   jAj64  A\bj60  	BB À7(A!@ E\r@ A j A(jÙ\x07 ( AqE@  (8Ak68  (0"A\bj60  )ĀBB\
 À7(\f\v\v ($!  (@Ak"6@ (8 Atk"Ak(Ā A\fk(Āî\r\fĀ\vĀ\v  AA\bÂ\b\v Ā("@ Ā(!@ Ā("E\rĀ )Ā!	  6@  68   jAj64  A\bj60  	BB À7(A!@ E\r@ Aj A(jÙ\x07 (AqE@  (8Ak68  (0"A\bj60  )ĀBB À7(\f\v\v (!  (@Ak"6@ \
(8 Atk"Ak(Ā A\fk(Ā\r\fĀ\vĀ\v  A A\bÂ\b\v Ā(  Ā(¤ú\r Ā(È Ā(Ìú\r  Ā(È"E@AĀ!AĀ\f\v  6@ AĀ6<  60 AĀ6,  Ā(Ì"6D  64A! Ā(Ð\v6H  68  6( A(j\b Ā("@ Ā(!@ Ā("E\rĀ )Ā!	  6@  68   jAj64  A\bj60  	BB À7(A!@ E\r@ Aj \
A(jÙ\x07 (AqE@  (8A k68  (0"A\bj60  )ĀBB À7(\f\v\v (!  (@Ak"6@ (8 Allj"Ak(Ā A\fk(Āî\r\fĀ\vĀ\v  AA\bÂ\b\v Ā(¬"@ Ā(¨!@ Ā(´"ĀE\rĀ )Ā!	  Ā6@  68   jAj64  A\bj60  	BB À7(A!@ E\r@ A\bj A(jÙ\x07 (\bAqE@  (8AÀ
k68  (0"ĀA\bj60  Ā)ĀBB À7(\f\v\v (\f!Ā  (@Ak"6@ (8 ĀAØ~lj"ĀA¨k(Ā ĀA¤k(Āî\r ĀAk±\x07\fĀ\vĀ\v  A¨A\bÂ\b\v AÐĀj$Ā\võ\v\r#ĀAàk"\b$Ā (ĀAxG@ \bAøj"	 ( (\bø ĀAj 	 ê\v \bAëÜ6h \bAëÜ6X \b 68 \b 70 \b \x076H \b 7@ \bAĀ;| \b (\b6x \b )Ā7p \b )Ā7 \b )\b7 \
 \b )7( ĀAøj!@@@@@@ Ā(ø"@ \bAøj"\v  Ā(ü  \bAüj! \b(øE\r \b 6 \b 6 \b (\b6 \b )Ā"7 §"E\r /ª	A\vI\r \v \b(Ó \b(ø! \b(! \b(ü!	 \b(!\f«\v" /ª	 Asj"\x07;ª	 Aü\bj" Atj(Ā!\r  AèĀlj"
)Ā! \v 
A\bjAàĀü
ĀĀ \x07A\fO\r Aj!
 \x07At"\v@ Aü\bj  
Atj \vü
ĀĀ\v \x07AèĀl"\x07@   
AèĀlj \x07ü
ĀĀ\v  ;ª	 \bAj"\x07 \bAøj"
AàĀü
ĀĀ \b 6¨AĀ! \bAĀ \f 	\x1B6¤ \b   	\x1B6  
 \bA j  \bAjÓ\x07 BQ\r \bAàj \x07AàĀü
ĀĀ \fAj!\x07 \bAj!@ (ø\b"E@ (Ā"E\r Ā(ü±\v"\x07 6°	Aj"E\r \bA\bj \x07  \b(\b! Ā \b(\f"6ü Ā 6ø  AkG\r /ª	"A\vO\r  Aj";ª	  Atj \r6ü\b  AèĀlj" 7Ā A\bj \bAàjAàĀü
ĀĀ  Atj 6°	  ;¨	  6ø\b\f\x07\v /¨	! \b 7ø  \bAàjAàĀü
ĀĀ \x07Ak G\r /ª	"A\vO@ \bAj" Ó \b(! \b(!\v \b(!±\v" /ª	 Asj"	;ª	 Aü\bj" At"j(Ā  AèĀlj"
)Ā!  
A\bjAàĀü
ĀĀ 	A\fO\r Aj!
 	At"@ Aü\bj  
Atj ü
ĀĀ\v 	AèĀl"	@   
AèĀlj 	ü
ĀĀ\v  ;ª	 \bA j \bAjAàĀü
ĀĀ /ª	"	A\fO\r  k" 	AjAÿÿqG\r At"@ A°	j  jA´	j ü
ĀĀ\v \bAj  \x07 \b(! \b(!	 \bAÀj" \bA jAàĀü
ĀĀ 	  \x1B \v \r \bAøj Ó \bAj" AàĀü
ĀĀ BQ\r\x07 \bAàj AàĀü
ĀĀ \x07Aj!\x07 !!\r 	!\f\v\v   \r \bAøj Ó\f\v \bAĀ6 \b 6 \b 6\v«\v! ĀAĀ6ü Ā 6ø /ª	"A\vO\r  Aj;ª	  Atj 6ü\b  AèĀlj \bAjAèĀü
ĀĀ\f\v \b (\b"Ā6 \b )Ā"7 § ĀAèĀlj"Ā(\\! Ā(X Ā)Ā Ā \bAjAèĀü
ĀĀBQ\r ¼\f\f\vĀ\v \bAøj \bAj  \bAjÓ\x07\v Ā Ā(Aj6\v \bAàj$Ā\vÐ\r\x07~#ĀAk"$Ā  (6   )\b7  )Ā7 (!@@@@@@@A ("("\x07Axs \x07AĀN\x1BAkĀ\v Ax6¸\f\v Ax6¸  -ĀĀ6¨\f\v@@@ (ĀAkĀ\v Ax6¸ BĀ7¨  )\b7°\f\v Ax6¸ AĀ6¬  )\b"	7°\
  	B?>¨\f\v A¨j   +\b\x07\f\v AØj ( (\b\r (èAxF@ (Ø!  AjÓ Ax6¸  6¨\f\v A¨j AØjA0ü
ĀĀ\f\v (\b!\x07  ("6\`   \x07A0lj6d AĀ6ô  6ð  Aj6ì  AàĀj6è AĀ6 B7x Aìj! A¼j!@@@ A¨j Aèj×@ (¸"Aûÿÿÿ\x07jĀ\v  )Ā7Ā  )\b7\b  )7  (6  )°7à  )¨7Ø  6è AøĀj AØjÿ\b\f\v\v (¨! AøĀj\r  AjÓ Ax6¸  6¨\f\v A\
x6¸  )|7¬  (x6¨ AØj" A¨jA0ü
ĀĀ (d (\`F\r \x07AÂĀAÂĀÑ! Ax6¸  6¨ Å\b\f\v (( AĀ6,  ("6$   (Atj6(  6t Ax6\`  Aj6p  A$j"6l A\bj \b@ (\b"E@ A0j\x07\f\v  (\f6,  )7¬ Ax6¨ AØj AàĀj A¨j³ (Ø"AxF@ (\`! Ax6\` (Ü!A\b!  AxG  )d7ä \
 6àAA\b\v6Ø  Aj6Ü  AØj"Ó µ\v Ax6@  60\f\v (Ü! (à! AøĀj"\x07  6°  6¬  6¨ A0j" AàĀj¢@ (@AxG@ AØj"  A¨j ± ½\f A¬j! AÜj!@@ Aj AàĀj@@@@ ("AxkĀ\v ( !\f\v ) !	 ( ! AØj AàĀj¢ (èAxG\r (\
Ø!  î\r\v Ax6@  60\f\v A¨j"\b AØj"A0ü
ĀĀ  \bA0ü
ĀĀ A¨j A4ü
ĀĀ  	7à  6Ü Aèj" A0ü
ĀĀ  AøĀj AÜj ± ½\f\f\v\v A0j AøĀjA0ü
ĀĀ\f\v  î\r\v AøĀj\v\v (\` (d¼\f (@AxF@ (0!  AjÓ Ax6¸  6¨\f\v A¨j" A0jA0ü
ĀĀ (¸AxF\rĀ AØj" A0ü
ĀĀ (( ($F\rĀAÂĀAÂĀÑ! Ax6¸  6¨ Å\b\v@ (¸AxF@ (¨!  AjÓ ĀAx6 Ā 6Ā\f\v Ā A¨jA0ü
ĀĀ\v Ajµ\v Aj$Ā\v¸\f\b|~#ĀAÐĀk"$Ā A6, AûÂĀ6( AØ\b  60 A4j A0jAĀ · (4!@@@@@@@ -Ā8"AF\rĀ  :ĀD  6@ A@k"AÃÂĀA ( ("\rĀ A³ÂĀA\v ( ("\rĀ (AxG@ A¾ÂĀA	 Aj"\r\v )Ā"\vBR@ A@kAÇÂĀA\b"\r A4j" (@"(Ā¦\r \v"\r  AĀ\
 · (4! -Ā8"AF\r  :ĀL  6H \vPE@ AÈĀjAôÂĀA
"\r  (H"(Ā¦\r \v"\r (Ā! +\b"
DĀĀĀĀĀĀ@CeE 
 
¡DĀĀĀĀĀĀĀĀbrE@  
üÛ\x07\f\v  
Ü\v"\r A:Ā4 A4j\v"\r\v (@"AxG@ AÈĀjAþÂĀA\b"\r A4j" (H"(Ā¦\r \v"\r (ĀA¢ÂĀ!A!@@@@@A Axs AĀN\x1BAkĀ\vA¢ÂĀ!A\r!\f\vA¡¢ÂĀ!A\r!\f\vA®¢ÂĀ!A!\f\v (H! (D!\v  ª	"\r A:Ā4 A4j\v"\r\v ($ (( AÈĀj\b"\r (H(Ā -ĀL\b"\r A:Ā4 A4j\v"\r\v \
-Ā°"AG@ A@kAÏÂĀA"\r A4j" (@"(Ā¦\r \v"\r (Ā Aq§\b"\r A:Ā4 \v"\r\v (¤AxG@ A@kAåÂĀA"\r A4j" (@"(Ā¦\r \v"\r (¨!   (¬"Ú (4! -Ā8"\x07AF@ !\f\v Al! AàĀj!\b \x07AF!	@ @ A4j"\x07 (Ā 	\f \x07\v"\r \x07 AĀ · (4! -Ā8"\x07AF\r  \x07:ĀL  \
6H (@AxG@ AÈĀjAÂĀA\b \bA0kâ\v"\r\v (pAxG@ AÈĀjAÂĀA \bâ\v"\r\v Aj(Ā Aj(Ā AÈĀj\b"\r (H(Ā -ĀL\b"\r Aj! A:Ā4 Ak! \bAj!\bAĀ!	A!\x07 A4j\v"E\r\f\v\v (Ā \x07\b"\r A:Ā4 A4j\v"\r\v (d (h A@k\b"E\r\v (Ā!\f\v (@(Ā -ĀD\b! (Ā! E\r\v  (î\r\f\v \
(! AxG\r\v  6H A\f6\f A6  AÈĀj6\b  A(j6Ā A4j"AàÀĀ ³
A¡ÂĀA A¥ÂĀA¼! (H\x07 ĀAx6Ā Ā 6\f\v (\b! AĀAAĀï\x07 ĀA:Ā& ĀA:Ā$ Ā 6 Ā 6 Ā 6\f Ā )Ā7Ā Ā (\b6\b Ā -Ā':Ā' Ā -Ā%:Ā% Ā ( 6  Ā )7 (\f (¼\f\v AÐĀj$Ā\vÝ\f	~#ĀAðk"$Ā@ @@ @@@@@@ -ĀüAk

Ā\v A;° Ax6 A6 B7p  (ø6  )\`7x  6¬\v Aj Aj"\x07 (Ā« ( AëÜG\r ĀB7ĀA\f\x07\v Aj!\x07 A°
j!
@ -Ā°
Ak\b\bĀ\v (
! (
!\f\v Aj" AjAàĀü
ĀĀ \x07\r AĀ:Ā°
  AðĀj"6
  6
 A°
j!
\v  6
 Aj"(Ā Aj(Ā
"@B!\f\f\vAx!\bAx! (ĀAF@  Aj(Ā6 AĀ6à B7Ø A°üÂĀ6 B 7  AØj6 Aj Aj\r )Ü!\f (Ø!\v )ĀBQ@  )\b7 AĀ6à B7Ø A°üÂĀ6 B 7  AØj6 Aj Ajÿ\r\r )Ü!\r (Ø!\b\v  \r7
  \b6
  \f7
  6
 A
j!\vAĀ! (AxG@ Aj Aj (! (!\v A\bj \v\v )\b!\f  A
j\v )Ā!\r  6´  6° A6¬ AçÂĀ6¨  \r7  A6 A­ÂĀ6  \f7 A6 A¨ÂĀ6 B07 A¤
j Ajô (
! \x07A (¨
 (¬
ï\x07 AĀ:Āø	  \x076ì	  6è	 A¨j! Aø	j!	 \x07\f\v A¨j! Aø	j!	@ -Āø	AkĀ\v (è	! (ì	\v"6ô	  6ð	 AØj A8j)Ā A@k(Āñ )Ø!\f (à!\b AĀ:Āà	  6Ô	  6Ð	  \b6°  \f7¨\v AØj  ¨@@ )Ø"\fBQ@ 	A:ĀĀ\f\v (à! A´j AäjAÌĀü
ĀĀ \f \fBQ~B Aj A´jAÌĀü
ĀĀ  6  \f7 Aj (ð	AØĀj(Ā Aj" (ô	"( (\\ Á\r (ì!\v (è!\b (ä! (! )\v!\f AøĀj AjAØĀü
ĀĀ 	A:ĀĀ \fBR\r\v 
A:ĀĀ ĀB7ĀA\f\v AÐj AøĀjAØĀü
ĀĀ \r@ \fBQ@ \x07\f\f\v \x07\f (
(X"-Ā A:ĀAF\r \bAl!	 Aj!
AĀ!@  	FE@ 
  j Aj!\f\v\v AĀ:Ā A¨j AÐjAØĀü
ĀĀ\v (¤
 A¨
j(Āö\r (
 A
j(Ā¼\f (
 A
j(Ā¼\f\v A:Ā°
 \x07Õ\x07 AjÐ )h!\r ( Aj(ĀÇ\f Ð Ā 6 Ā \f7\b ĀB7Ā ĀAj A¨jAØĀü
ĀĀ Ā \r7x Ā \v6t Ā \b6p Ā 6lA\v:Āü Aðj$Ā\vĀ\vÕ\v\b~#ĀAÐk"$Ā  @@@@@@@@@@@@@@ -ĀĀAF@ (\f\v -ĀAF@ -Ā"A"F\r A-F\r AÛĀF\r\x07 AæĀF\r AîĀF\r AôĀF\r AûĀF\r\b A0kAÿqA
I\r
 A
6  Aj\x07 \v! ĀAx6 Ā 6Ā\f\v A6  Aj\x07\v! ĀAx6 Ā 6Ā\f\r\v  (Aj6 A°ÂĀAª"@ ĀAx6 Ā 6Ā\f\r\v Ax6\f\v\v  (Aj6 A³ÂĀAª"@ ĀAx6 Ā 6Ā\f\f\v Ax6 A:ĀĀ\f
\v  (Aj6 A¶ÂĀAª"@ ĀAx6 Ā 6Ā\f\v\v Ax6 AĀ:ĀĀ\f	\v  (Aj6 A0j" AĀë )0BQ\r  Î\f\b\v AĀ6\b  (Aj6 Aj A\fj  (! (AF\r   (ø Ax6\f\x07\v  -ĀAk":Ā AÿqE\r  (Aj6 A:ĀÀ  6¼AĀ! AĀ6Ì B7ÄA!\x07 Aj!A\b!@ \
Aj A¼jº ("\bAxF@ (! AÄj\rAx\f\v \bAxG@ (Ä F@ AÄj» (È!\v  \x07j"Ak"	 )7\b 	 )7Ā Ak \b6Ā  )Ā7Ā  )\b7\b  )7  (6  Aj"6Ì \x07A0j!\x07\f\v\v )È!
 (Ä!Ax\v!  -ĀAj:Ā  ñ"6°  6  
7  6 \bAxG@ E@  AjA0ü
ĀĀ\f\b\v Ax6  6Ā AjÅ\b\f\x07\v Ax6  6Ā E\r 	\f\v  -ĀAk":Ā AÿqE\r  (Aj6 AÐĀj"   -ĀAj:Ā ! Aj A0ü
ĀĀ  6° (AxG@ E@  A0ü
ĀĀ\f\x07\v Ax6  6Ā AjÅ\b\f\v Ax6  (6Ā E\r 	\f\v ĀAx6 Ā (86Ā\f\v A@k" Aë )@BR@  Î\f\v ĀAx6 Ā (H6Ā\f\v A6  Aj\x07! ĀAx6 Ā 6Ā\f\v A6  Aj\x07! ĀAx6 Ā 6Ā\f\v ĀAx6 Ā 6Ā\f\v (AxF@ (Ā \v! ĀAx6 Ā 6\
Ā\f\v Ā A0ü
ĀĀ\v AÐj$Ā\vÖ\v\x07~#ĀA°k"$Ā@@@ -Āà&AkĀ\v A°j A°ü
ĀĀ\v A°j!\b@@@ @@@@@@ -ĀØ&Ak\v\vĀ\v Aj!@ -ĀÐ&Ak\v\vĀ\v (È&! (Ì&\f\v Aj AÈjAÐĀü
ĀĀ Aj" A¸jA°ü
ĀĀ AĀ:ĀÐ&  \b6Ì&  Aèj"6È& \b\v! AÐj Aø%jAÐĀü
ĀĀ  AèjA¸ü
ĀĀ AĀ:Āâ  6Ü  6Ø\f\v@ -ĀâAk\b\bĀ\v (Ü! (Ø!\v A:Āá  6Ô  6Ð  AjAÐĀü
ĀĀ A:Āà AèjÐ A\bj)Ā!
 AĀ Aj(Ā" AëÜF"\x1B"6 B¬ 
 \x1B"
7ø Aj"\x07 
 ñ (! )!
 \x07 (Ð"A8j)Ā A@k(Āñ \x07 
  ) (í )!
 (! AĀ:Āð%  6ð  
7è  )Ð7è%\v Aj Aèj" RA )"\vBQ\r (! A¬j AjAìĀü
ĀĀ þ\vB!
 \vBQ@ AĀ:Āà ( Aj(Ā	\f\v  6  \v7 Aj A¬jAìĀü
ĀĀ AĀ:Āà )ø!
 (! Aj"\x07 )è Aðj(Āî \x07 
  ) (Ä\x07 )!
 (! (Ð!	 Aj Aj\x07 AĀ:Āá A°j AÐĀü
ĀĀ  6  
7ø  ) 7\b  )7Ā Aj A¬jAÔĀü
ĀĀ AĀ:Ā¤%  	6 %\v Aj Aèj" i )"
BR\rA\v:ĀâA! A:ĀÐ& A:ĀØ&A!\f\v (! Aj AjAü
ĀĀ \x07 (Ì! (È!@@ 
BQ@ (Ð!	 (ÔAxF@ Aj (Ô"\x07Aj(Ā \x07Aj(Āø (Ô AØj(Ā¼\f AÔj"\x07 (6\b \x07 )7Ā\v (ÈAxG\rAx AÌj"\x07(Ā¼\f  	6Ð \x07 6Ā  6È\f\v A¤j AjAü
ĀĀ\v  î\r\v (Ô AØj(Ā¼\f (à Aäj(Ā¼\f (ì Aðj(ĀÇ\f Aj\v AĀ:Āà\v A;Āá A! A:ĀÐ& Õ
 Aèj© \bß\b A:ĀØ&  6¨  
7  A¬j A¤jAü
ĀĀ \bê\x07 A\bj A jÄ	 )\bBQ@ (!\bA!\f\v  A\bj"¡ (!\b (Ā! ±\x07\v  :Āà& Ā \b6 Ā 6Ā A°j$Ā\vĀ\vÿ
~#ĀA°k"$Ā Aj @@@@@@@@@@@@@@ -ĀAF@ (\f\v -ĀAF@ -Ā"A"F\r A-F\r AÛĀF\r\x07 AæĀF\r AîĀF\r AôĀF\r AûĀF\r\b A0kAÿqA
I\r	 A
60  A0j\x07 \v! ĀAx6 Ā 6Ā\f\v A60  A0j\x07\v! ĀAx6 Ā 6Ā\f\r\v  (Aj6 A°ÂĀAª"@ ĀAx6 Ā 6Ā\f\r\v Ax6\f\v\v  (Aj6 A³ÂĀAª"@ ĀAx6 Ā 6Ā\f\f\v Ax6 A:ĀĀ\f
\v  (Aj6 A¶ÂĀAª"@ ĀAx6 Ā 6Ā\f\v\v Ax6 AĀ:ĀĀ\f	\v  (Aj6 A0j" AĀë )0BQ\r\x07  Î\f\b\v AĀ6\b  (Aj6 A0j A\fj  (4! (0AF\r   (8\r\f\x07\v  -ĀAk":Ā AÿqE\r  (Aj6 A:Āp  6l AĀ6| B7t AÄĀj! Aj!@@ Aj AìĀjº@@ (\
"Aûÿÿÿ\x07jĀ\v (! AôĀj\rA!Ax\f\v  )Ā7Ā  )\b7\b  )7  (6  )78  )70  6@ AôĀj A0jÿ\b\f\v\v )x!\x07 (t!Ax\v!  -ĀAj:Ā  ñ"6\`  6@  \x0774  60 E@ E@  A0jA0ü
ĀĀ\f\b\v Ax6  6Ā A0jÅ\b\f\x07\v Ax6  6Ā E\r \x07\f\v  -ĀAk":Ā AÿqE\r  (Aj6 Aj"   -ĀAj:Ā ! A0j A0ü
ĀĀ  6\` (@AxG@ E@  A0ü
ĀĀ\f\x07\v Ax6  6Ā A0jÅ\b\f\v Ax6  (06Ā E\r \x07\f\v A0j Aë )0BQ@ ĀAx6 Ā (86Ā\f\v  A0jÎ\f\v A60  A0j\x07! ĀAx6 Ā 6Ā\f\v A60  A0j\x07! ĀAx6 Ā 6Ā\f\v ĀAx6 Ā 6Ā\f\v ĀAx6 Ā (86Ā\f\v (AxF@ (Ā \v! ĀAx6 Ā 6Ā\f\v \
Ā A0ü
ĀĀ\v A°j$Ā\vÒ

~#ĀAk"$Ā (|!\x07@@@@ E@ AF@ \x07Ø\x07!\f\vAAÕÂĀA%¥!\v@@@@@@@ Ak\b\x07Ā\v ĀA\bj!@ )Ā"BR@  A\bjAðĀü
ĀĀ Ñ\f\v  6Ā\v Ā 7Ā\f	\v@ -ĀíAG@AAñ¥ÂĀA¥ (x!\x07 (@ È! \x07AØĀj(ĀAÜĀj [! Ñ\f\v (x  (@ È!AØĀj(ĀAÜĀj [!\v ĀB7Ā Ā 6\b\f\x07\v A6  Aj6 A6|  AèĀj6x A(j"AÁÀĀ AøĀj³
A ª"Aðj!\b Aôj(Ā!@ (ðAĀ (ð"\x07\x1BE@  \x07 ô\b (! (Ā!\x07 \b¾\r\f\v \x07 \x07(Ā"	Aj6Ā 	AĀH\r \bÞ
\v  \x076ð  6ô  (@6ä  (à6à A¤j A¤j A°j A°j ĀB7Ā Ā 6\b\f\vAÃĀ(ĀAK\rAÃĀ¤\vAÿq"E\rAÃĀ(Ā óE\r A60 A6(AÃĀ(Ā! AôÂĀ6  \x07Aj6 AäÂĀ6|  Aj64 AÉĀ6\f A¦ÂĀ6\b  AøĀj6,  A\bj6x  A(jì\f\vĀ\v A(j AÐĀü
ĀĀ  )h7  (p6   )7\b  )7AĀ )T"B § (P"\x07AxF"\x1B!\bA § \x1B!	AĀ \x07 \x1B! (t (x (!\r (!@ (\\"\x07AxG@  )\`7ø  \x076ô\f\v Aôj (h (lø\v  ( 6Ø  )7Ð  )\f7Ü  (6ä Aj AÈĀjA0ü
ĀĀ  \b6À  	6¼  6¸ BĀ7x A:Āè  )ô7Ä  (ü6Ì@ ( "	E@AĀ!\b\f\vAĀ!\x07 ("
!@@ A8j(Ā A<j(Ā	E\r A@k! 	 \x07Aj"\x07G\rĀ\v 	!\b\f\v µ\r 
A@k! \x07!\b@ \x07Aj!  \x07Atj!@  	O@  \b6 \f\v A8j(Ā A<j(Ā	E@ Aj! µ\r A@k!\f\v\v 
 \bAtj AÀĀü
ĀĀ \bAj!\b !\x07\fĀ\vĀ\v (° \bK@ Ajð\v Ā AøĀjAøĀü
ĀĀ¼\f \r ¼\f Ä\v Ñ\f\v (@! AjAúÂĀA¨ÂĀø\x07  6ä\v ĀB7Ā Ā 6\b\v Å\f\v Aj$Ā\vé
\f#ĀAàĀk"$Ā  (6  )\b7  )Ā7\b (!  ("\b6  (!  A\bj6@@@@@@@@@@A Axs AĀN\x1BAkĀ\v  AjA¥ÀĀ!\f\x07\v (\b!  ("6$   A0lj6( AĀ6X  \b6T  A\bj6P  A$j6L A0j AÌĀjÅ (0"AxF@ (4!\f\v@ AxG@ (8! (4! A0j AÌĀjÅ (0"\
AxG\r (4\f\vAĀA  ÀĀAÂĀÑ!\f\v AxF\r (4!	  (8"\v6D  	6@  6<  68  64  60 (( ($F@ !\f\v AÂĀAÂĀÑ!\f\v A(j(Ā!\r Aj(Ā! Aj(Ā! AĀ6,  6$   Atj6(  \b6D Ax60  A\bj"6@  A$j"6<Ax!\x07Ax!
 \b!\f@  \b@@@@@@@@@ (Ā"@  (6\b AÌĀj (" (\b"ø (0 (4¼\f  (T68  )L70  A¼ÂĀA\x07\v\r  AÃÂĀA\v\r  A¬ÀĀAÀ! (0! Ax60A\b! AxG@  )47X  6TA!\v  6L  6P \f AÌĀj"Ó µ\v\f\vAx \x07 \x07AxF\x1B!Ax 
 
AxF\x1B!\f\x07\v \x07AxG\r AÌĀj A0jµ (P! (L"\x07AxF@Ax!\x07\f\v (T! !\f\x07\v 
AxG@AÃÂĀA\b!\f\v AÌĀj A0jµ (P!	 (L"
AxF\r (T!\v\f\vA¼ÂĀA\x07\b!\v 
AxG\r\f\v 	!\f\v 
 	¼\f\vAx! \x07AxG@ \x07 ¼\f\v !\v (0 (4¼\fAx! AxF@ \b A\bjÓ\f\x07\v  \v6D  	6@  6<  68  64  60 (( ($F@ !\f\x07\v \rAÂĀAÂĀÑ!\f\v (<! (D!\f (@!\fĀ\vĀ\v A0j\fAx!\f\vAA  ÀĀAÂĀÑ\v!  ¼\f\v \b A\bjÓAx!\v AxG\r\v \b A\bjÓ ĀAx6Ā Ā 6\f\v Ā\
 \v6 Ā 	6 Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v A\bjµ\v AàĀj$Ā\v²
\b~#ĀAk"$Ā @@@@@ @@ -Ā°\bAkĀ\v  (\b6\b (\b"Aj"\x07(Ā Aj(Ā
"@B!\f\f\x07\vAx!Ax! \x07(ĀAF@  Aj(Ā6  AĀ6 B7ø AªÀĀ6¤ B 7¨  Aøj6  A j A j\r (ø! )ü!\f\v )ĀBQ@  )\b7  AĀ6 B7ø AªÀĀ6¤ B 7¨  Aøj6  A j A jÿ\r\r )ü!\v (ø!\v  \v7\b  6\b  \f7\b  6\bAĀ!\x07 (AxG@\
 Aj Aj (!\x07 (!\v A\bj A\bj\v )\b!\v  A\bj\v )Ā!\f  6Ô  \x076Ð A6Ì AçÂĀ6È  \f7À A6¼ A­ÂĀ6¸  \v7° A6¬ A¨ÂĀ6¨ B07  A¤\bj A jô (\b! A (¨\b (¬\bï\x07 AĀ:Āø\x07  6è\x07  6ì\x07 A(j!\x07 Aø\x07j! \f\v A(j!\x07 Aø\x07j!@ -Āø\x07AkĀ\v (è\x07! (ì\
\x07\v"6ô\x07  6ð\x07 Aøj A8j)Ā A@k(Āñ )ø!\v (!\b AĀ:Āà\x07  6Ô\x07  6Ð\x07  \b60  \v7(\v Aøj \x07 £@@ )ø"\vBQ@ A:ĀĀ\f\v (! AÔj AjAÌĀü
ĀĀ \x07ü\v \vBQ~B A¬j AÔjAÌĀü
ĀĀ  6¨  \v7  A j (ð\x07AØĀj(Ā A j" (ô\x07"( (\\  \r (!	 (!\b (! (¨! ) \v!\v Aj A¬jAØĀü
ĀĀ A:ĀĀ \vBR\r\v ĀB7ĀA\f\v AðĀj AjAØĀü
ĀĀ \x07Ò\fB!\f \vBQ@ Ð
\f\v Ð
 (\bAØĀj(Ā"-Ā A:ĀAF\rĀ \bAl!\x07 Aj!
AĀ!@  \x07F\r 
  j Aj!\fĀ\vĀ\vĀ\v AĀ:Ā AÈj AðĀjAØĀü
ĀĀ \v!\f\v (¤\b A¨\bj(Āö\r (\b A\bj(Ā¼\f (\b A\bj(Ā¼\f\v Ā 6\b Ā \f7Ā ĀA\fj AÈjAØĀü
ĀĀ Ā 	6l Ā \b6h Ā 6dA\v:Ā°\b Aj$Ā\v·\b#ĀA0k"\x07$Ā \x07A\fj"    @@ \x07-Ā,AF\rĀ \x07((! \x07($! \x07( ! \x07(! ĀÇ@    (Ā »\rĀ\v \x07Aj!\f Ā \x07A\fj! Ā/8" Aÿÿq"q! Ā($!\v Ā((!
 Ā(!	 Ā(!\rAĀ!@@@ !AĀ!  \rO\rĀ 	 Atj"/Ā"AÿÿF\r   /"qk q I\r@  F@  
O\r \v A4lj"A j \x07A\fj\r\v Aj! Aj!\f\v\v (ĀAF@ Ā(0"	 Ā(4"A$ljA$k!\r (!@  O\r 	 A$lj"(\f! (\b!\b (!@@ (ĀAF@ \bE\r  M\r\b 	 A$lj"\b 6\f \bA6\b  M\r\b 	 A$lj" 6 A6Ā\f\v \b@  
O\r\b \v A4lj"\b(ĀE\r\b \b 6  M\r\b 	 A$lj" 6 AĀ6Ā\f\v  
O\r\x07 \v A4ljAĀ6Ā\f\v  
O\r \v A4lj"\b(ĀE\r \b 6\b  M\r 	 A$lj" 6\f AĀ6\b\v ( (! ( (! (\f!\b (\b!  \rA$ü
ĀĀ Ā Ak"64@  F\rĀ  O\r (! (\f! (\b@ (ĀAF@  M\r\b 	 A$lj" 6\f A6\b\f\v  
O\r\x07 \v A4lj"(ĀE\r\x07  6\v@  M\r\x07 	 A$lj" 6 A6Ā\f\v  
O\r \v A4lj"(ĀE\r  6\b\v  (Ā  \b  \bF\x1B \b AF\x1B! \rA$k!\r Aq\rĀ\v\v (!Ā (\f!  \f)Ā7\f ( (!  \f)\b7 -Ā!  \f(6 \x07A\fj»\r@ AkĀ\v Ā  (Ā\f\v Ā \x07A\fj \f   AÿK Ā)ĀBRq\x07E\r\f\v Ā  \x07A\fj \fï\r  Ā(O\r Ā( Atj"Ā ; Ā 
;Ā\v \x07A0j$Ā\vĀ\vê		~#ĀA k"$Ā@@@@@@@@ (\b" ("\bF\r  \bO\r@ (Ā"	 j-ĀĀ"A"F AÜĀFr A IrE@ 	 Aj"
j!\x07AĀ \b 
k"\vAøÿÿÿ\x07qk!@@ \x07! E\r A\bj! A\bj!\x07 )ĀĀ"\fB¢Ä¢Ä"B À} \fB À } \fBÜ¸ñâÅ®ÜĀB À} \fBB À"\fP\rĀ\v   	k \fz§Avj"6\b\f\v  \vAxq 
j6\b (\b" ("  K\x1B!\x07 (Ā!\b@@  \x07F\rĀ  \bj-ĀĀ"A"F AÜĀFr A Ir\rĀ  Aj"6\b\f\v\v (!\b (\b!\f\v !\v  \bF\r  \bO\r@ (Ā" j-ĀĀ"\x07AÜĀG@ \x07A"F\r  Aj6\b A6 Ā  Aj½\b\f
\v  I\r   j  kÒ\r  Aj6\b A\fj ó\x07@@@ -Ā\fAF@  (6\b\f\v -Ā\rAF@  -Ā":Ā\f\v A6 Aj  Aj¾\b -ĀAG\r\v (\b\f
\v -Ā!\v@@@@@@@@@@@ Aÿq"AîĀk\b\x07\b	
Ā\v@ AâĀkĀ\v A"F\r A/F\r AÜĀF\r\v A\f6  Aj¸	\f\v A"Ï	\f	\v AÜĀÏ	\f\b\v A/Ï	\f\x07\v A\bÏ	\f\v A\fÏ	\f\v A
Ï	\f\v A\rÏ	\f\v A	Ï	\f\v Aj" Î /AF\r\x07 /"AøqA¸F\r AÈĀjAÿÿqAøO@  ÿ -ĀAF\r\b -Ā  (\b"\x07Aj6\bAÜĀG\r  ÿ -Ā\r\b -Ā  \x07Aj6\bAõĀG\r  Î /\r\b /"A@kAÿÿqAÿ÷M@ A6  ¸	\f
\v AÈĀjAÿÿq AÐĀjAÿÿqA
tjAj ±\f\v  ±\f\v\v (\b@  I\r   j  kÒ\r  Aj6\b ĀA6Ā Ā )7\f\b\v  I\r ĀAĀ6Ā Ā  k6\b  Aj6\b Ā  j6\f\x07\v A6  Aj¸	\f\v A6 Ā  Aj½\b\f\v A6  Aj¸	\f\v A6  Aj¸	\f\vĀ\v (\v! ĀA6Ā Ā 6\v A j$Ā\vÌ\b\v#ĀAk"$Ā Aj   A0jû@@@@ -Ā$"AF\r\
Ā ( !
 (!\r@@@ Ā\vAĀ! Aj 
AĀAAù (AF\rA\x07A  ( "A
vgk"\x07 \x07A\x07O\x1BAtAr! ($!\x07@@@@@  
G@  \rj-ĀĀ-Ā°B"E\r  G\r AqE\r  Av"\bj!	  \bMAĀ \b\x1B\r  	6$  	6  \x07 \bk6  AjAÝ
 ( \bk! (  \bj!\x07\f\vAô­ÁĀ AqE\r
  Av" 
j6  \x07 k6   j6\f Aj A\fjè ($" I\r\b (  j!\x07  k!
 ((! (\f
\v AqE\r  Av"j \x07 kî\r\f\v \x07 \bk!\b @ \b \x07 ü
ĀĀ\v Aq! 	! \b!\x07\f\v Aj"	E\r (AG@ Aj"\vA (\f"\bA	jt"\f 	 	 \fI\x1B 	 \b\x1BÉ\x07 \v \x07 Ò\r ´	 \bAtAr! (! ( !\x07\f\v \x07 ("\bk"\v 	j"\f \vI\r \f (Ā"M@ 	!\f\v  \vM 	 MqE@   \vj"6\b  \f At"\x07 \x07 \fI\x1B kÝ
 (Ā \vk! ( \vj!\x07\f\v @ \b \x07 ü
ĀĀ\v (Ā! \b!\x07\v  \x07j :ĀĀ Aj!\fĀ\vĀ\v \rAÿq!\x07AĀ\f\v ´	\v ĀA:Ā \f\vĀ\v AðĀj \r 
ä	 (|! (x!
 (t!\x07 (p\v!  6  
6  \x076  6\fAĀ!AĀ!@  G@   j-ĀĀ"A	G AÿĀF A Irqr! Aj!\f\v\v Aq@ ĀA:Ā  A\fj»\r\f\v Aj  ä	 Ā /Ā-;Ā! Ā -Ā/:Ā#  )$7H  )7@  A\fjAX! (! (Ā!@@ E\rĀ  AÂĀj(ĀF@ AÂĀj(Ā  è\x07E\r\v A\bj!\f\v\v Ā )\f7Ā Ā )7\b Ā )@7 Ā )H7 Ā AĀG:Ā \v Aj$Ā\vª\


~#ĀAàk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6\f\v ĀAx6 Ā -ĀĀ:ĀĀ\f\v@@@ (ĀAkĀ\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā )\b"\f7\b Ā \fB?7Ā\f\v Ā +\bª\x07\f\v ĀAx6 Ā (\b6\b Ā )Ā7Ā\f\v (\b!  (Ā6x  ("6t  6p   A0lj6| AĀ6è B7\
à A¤j! Aj!@@@@  AðĀj@ ("Aûÿÿÿ\x07jĀ\v  )Ā7Ā  )\b7\b  )7  (6  )\b7  )Ā7  6  Aàj Ajÿ\b\f\v\v ĀAx6 Ā (Ā6Ā Aàj\r\f\v Ā (è6\b Ā )à7Ā ĀAx6 Aj" ĀA0ü
ĀĀ (| (tF\rĀ AÂĀAÂĀÑ! ĀAx6 Ā 6Ā Å\b\v AðĀjì\x07\f\v ((!\x07  Ö\f Aj A0j"é@@@@ (AxG@ ½\f  A jA0ü
ĀĀ  (6x  )"\f7p \f§"AxG\r (t!\f\v Ā\x07\f\v (t! AxG\r\v ĀAx6 Ā 6Ā\f\v (x! A@k\x07  6x  6t  6p Ā @ Ā(AxF@  î\r\f\v Aj" A@k AðĀj Ā± ½\f A j! AôĀj!\b Aj!	@ Aj é@@ (AxG@ ½\f  A0ü
ĀĀ  (6Ø  )"\f7Ð \f§"AxG\r (Ô\f\v Ā A@kA0ü
ĀĀ\f\v (Ô" AxF\rĀ (Ø!
 Aj  ( AxG\r (  î\r\v! ĀAx6 Ā 6Ā\f\v Aàj"\v Aj"A0ü
ĀĀ 	 \vA0ü
ĀĀ AðĀj A4ü
ĀĀ  
6¬  6¨  6¤ A°j" \bA0ü
ĀĀ  A@k A¤j ± ½\f\fĀ\vĀ\v A@k\v\v@ Ā(AxF\rĀ Aj" ĀA0ü
ĀĀ (< (4F\rĀ \x07AÂĀAÂĀÑ! ĀAx6 Ā 6Ā Å\b\v ñ
 ½\f\v Aàj$Ā\vµ	\x07~#ĀAÐ\x07k"$Ā@@@@ (È"E\rĀ Aèj  (Ì  (èAF\rĀ (ô! (ð! (ì! AĀ:Āû@ @ Ak!  AtjA j!@ (Ā"/! @ Ak!  AtjA j!\f\v\v AĀ6  6ü  Ak6 Aj Aüj Aûj (!\x07 Aj AjA¸ü
ĀĀ (Ð! (Ì! (È!@  /IE@ Aj! /! (è!\f\v\v  Atj"\b(ì!	 \b \x076ì Aàj  A¸lj"\x07A¸ü
ĀĀ \x07 AjA¸ü
ĀĀ@ @ \bA¤j!AĀ!\bAĀ!\x07@ (Ā"A j!  \x07Aj"\x07G\rĀ\v\f\v Aj!\b\v  \b6Ð AĀ6Ì  6È  	6 AjAr AÜjA¼ü
ĀĀ\f\v  6ä AĀ6à  6Ü Aj AÜj Aûj\v )!
 A¸j AjA°ü
ĀĀ  (ÐAk6Ð -ĀûAF@ (È"E\r (Ì"E\r  Ak6Ì  ( "6È AĀ6è AÐÃ\f\v 
BR\r\v ĀAĀ6\b ĀBÀĀ7Ā\f\v A\bj" A¸jA°ü
ĀĀ  
7 Aj A°ü
ĀĀ AÜj" A jÏ ) )  Å!
@ (" ( 
 º"E\rĀ Aj  kAmã Ak(ĀAF\rĀ Ak(Ā A\fk(Āî\r\v (à (äî\r  (°"\b6ì  (´"6è  6ä  6à   (¸"Atj6ð A6Ü Aj" AÜj" (AG\rĀ A¸j"\x07 ( á\b   (AG\rĀ \x07 ( Ú
 (¼ (À"\x07Atj!A!@ Aq@  6Ā Aj!AĀ!\f At!  \x07jAj!AĀ!@  FE@   j(Ā6Ā Aj! Aj!\f\v\v  6À  \bÅ Ā (À6\b Ā )¸7Ā (¤ (¨î\r AjÀ\f (¼é\r\f\vĀ\vĀ\vĀ\v AÐ\x07j$Ā\vÆ\b|#ĀAÐĀk"$Ā@@@@@@@@@A Ā("Axs AĀN\x1BAkĀ\v A j" (Ā(ĀAÓÂĀAÎÂĀ Ā\
-ĀĀ"Ā\x1BAA Ā\x1B \v!\f\x07\v (Ā!@@@ Ā(ĀAkĀ\v A\bj A j Ā)\b¦\v AÈĀj"Ā (Ā (\b (\f Ā\v!\f\b\v Aj A j Ā)\b²\x07 AÈĀj"Ā (Ā ( ( Ā\v!\f\x07\v Ā+\b"\bµ	AÿqAO@ Aj A j \b  AÈĀj"Ā (Ā ( ( Ā\v!\f\x07\v A j"Ā (Ā Ā\v!\f\v (Ā Ā( Ā(\bÉ!\f\v Ā(\b! Ā(!Ā AĀ:Ā\
A!  (\fAj6\f A j" (Ā(ĀAÛÂĀA \v"\r Aj!\x07 E@  \x07 (Ā® \v"\rAĀ!\v A0l!@ @ A j" (Ā(ĀA ¸ÁĀA¡¸ÁĀ AF"\x1BAA \x1B -Ā AF@  (Ā (\f ( (\b¢\b\v A j"\v"\r Ā "\r ĀA0j!Ā A:Ā A:Ā  A0k!A! \v"E\r\f\v\v E\r A j"Ā \x07 (Ā® Ā\v!\f\v Ā(( AĀ:ĀA!\
  (\fAj6\f A j" (Ā(ĀAÜÂĀA \v"\r Aj!\x07E@  \x07 (Ā¯ \v"\rAĀ!\v Ā(At! Ā(!Ā@ E\r A j" (Ā(ĀA ¸ÁĀA¡¸ÁĀ AF"\x1BAA \x1B -Ā AF@  (Ā (\f ( (\b¢\b\v A j"\v"\r (Ā Ā(8 Ā(<É"\r A:Ā  \v"\r  (Ā(ĀA£¸ÁĀA \v"\r Ā "\r ĀA@k!Ā A:Ā A:Ā  \
A@j!A! \v"E\rĀ\v\f\v A j"Ā (Ā(Ā Ā\v!\f\v E\rĀ A j"Ā \x07 (Ā¯ Ā\v!\f\vAĀ!\v AÐĀj$Ā \vÝ\b\v|#ĀA k"$Ā A,j   A j (0"\v (4"Aÿýâ ($! ( ! AĀ6@ B78 AĀ6D    \x1B"\x076\\   \v \x1B"\b6XAĀ \x07k!\f  AÄĀj6\`  A8j6TAĀ!@ !@@@  \x07I@@@@  \bj"	-ĀĀ"A"G@ A-\
F\r AÜĀF\rA! A:kAÿqAöI rAq\r\f\vA! As!\f\vA! Aq\rAĀ!\f\vA!A! AqE\r\f\v Aj \b \x07 À (! ( A\bj \b \x07 Aj"	ÀA!A!AG\r@ (\bAG AxqA°Gr\rĀ (\fAxqA¸G\rĀA\f!\f\v ApqA°G\r AÔĀj  	AøÔÂĀAÝA!\f\v (D"@ Aj \b \x07 Æ\x07 A8j ( (Ò\r (@!\x07 (<!\b (8\f\v\
 (8 (<î\rAx\v AĀ6h  \x076d  \b6\` AĀ6\\ B7T A;l Ā AÔĀj"}@ Ā(AxF\rĀ AðĀj" ĀA0ü
ĀĀ Ì"E\rĀ ĀAx6 Ā 6Ā Å\b\v (T (Xî\r \b¼\f (, \v¼\f A j$Ā\v  \fj!
 \x07 k!AĀ!@@  
jE@ !\f\v@  	j-ĀĀ"A0kAÿqA
I\rĀ A+k"\rAMAĀA \rtA q\x1B\rĀ AåĀG\r\v Aj!\f\v\v  \b \x07   j"	¬ (Ā! ("AM@  BåÐ\bãE\r\v AðĀj"
  g -ĀpAF\rĀ +x! AĀ6  6  6| AÅĀ6x B®Ð\f7p  6   j6 AÈĀj 
¼@@ "DĀĀĀĀĀĀða\rĀ (H\rĀ 
  ¯ -ĀpE\r 
  Ã -ĀpE\r\f\v DĀĀĀĀĀĀðb\r\v A6 AÍÂĀ6  6|  6x A6t AÍÂĀ6p AÔĀj  	 AðĀjAÝ\v !\v  j!\fĀ\vĀ\vä\x07~#ĀA0k"$Ā@@@@@@ E@@@  \x07F@ !\x07\f\v  \x07j-ĀĀA0F@ \x07Aj!\x07\f\v\v  \x07I\r\vAx  \x07k"\bAuAxs \b \x07AĀJ  \bJs\x1B"Ak"\b  \bL\x1B!  \x07j!  \x07k\f\v  Ak"	j"\bAuAxs \b 	\
AĀH  \bJs\x1B! \v!\b Aj	  6(   \bj6,  6    j6$ A  j \x07k" AO\x1BkAj!AĀ!AĀ!\x07@@ A j¼"E@ !\f\v -ĀĀ \x07AF@ Aj"B»ºÖ­ð\r  
ªBĀ!
AĀ!\x07\vA0k"A
O\r \x07Aj!\x07 ­ 
B
~|!
A! Aj"AG\r\v\v \x07@ \x07AO\r Aj" \x07At)ð¶A  
ª\v  \bj K@ Aj"B
 Bª\v  (6\b  )7Ā AĀH@  (\b6  )Ā7 A j" Ā½"
BBþÿÿÿÿÿÿBB 
BøÿĀP"\x1B\x07 AĀ kÈAÍw 
B4§AÿqA´\bk \x1B k"AĀJ\r AĀN\r AjAĀ kÅ\f\v  (\b6  )Ā7 Aj å\r A j"\x07 (" ("³\x07 -Ā(!   ã\x07AĀ ) "
y§ 
P\x1B"k"A@j"6(  
 ­7  \x07 A5kAÍwL AwM@ BĀ7 AĀ!\f\vAÎw kA\v\v Aq ) "
BP\r  
B7  ((Aj!\f\vĀ\v A j Å\f\v  6(\v A j©\x07 )  ((Õ!Ā ( \f\v@@@ ( ( ($" ((øAÿqĀ\v Ā 
B|¿ 
BP\x1B!Ā\f\v 
B|¿!Ā\v (   ( (\v A0j$Ā Ā\vÑ\x07~#ĀA0k"$Ā@@@@@@ E@@@  \x07F@ !\x07\f\v  \x07j-ĀĀA0F@ \x07Aj!\x07\f\v\v  \x07I\r\vAx  \x07k"\bAuAxs \b \x07AĀJ  \bJs\x1B"Ak"\b  \bL\x1B!  \x07j!  \x07k\f\v  Ak"	j"\bAuAxs \b 	AĀH  \bJs\x1B! \v!\b Aj	  6(   \bj6,  6    j6$ AòĀ  j \x07k" AòĀO\x1B\
kAj!AĀ!AĀ!\x07@@ A j¼"E@ !\f\v -ĀĀ \x07AF@ Aj"B»ºÖ­ð\r  
ªBĀ!
AĀ!\x07\vA0k"A
O\r \x07Aj!\x07 ­ 
B
~|!
AñĀ! Aj"AñĀG\r\v\v \x07@ \x07AO\r Aj" \x07At)ð¶A  
ª\v  \bj K@ Aj"B
 Bª\v  (6\b  )7Ā AĀH@  (\b6  )Ā7 A j" Ā¼"AtAþÿÿ\x07qA\bA Aü\x07q"\x1Br­\x07 AĀ kÈ AvAÿqAkAê~ \x1B k"AĀJ\r AĀN\r AjAĀ kÅ\f\v  (\b6  )Ā7 Aj å\r A j"\x07 (" ("³\x07 -Ā(!   ã\x07AĀ ) "
y§ 
P\x1B"k"A@j"6(  
 ­7  \x07 AkAê~L Aª~M@ BĀ7 AĀ!\f\vAë~ kA(\v Aq ) "
B\bP\r  
B7  ((Aj!\f\vĀ\v A j Å\f\v  6(\v A j¨\x07 )  ((Í!Ā ( \f\v@@@ ( ( ($" ((øAÿqĀ\v Aj¾ Ā Aq\x1B!Ā\f\v Aj¾!Ā\v (   ( (\v A0j$Ā Ā\vý
@ (Ā@ (\b! (!\f\vA!A¹ÂĀ!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ -ĀAkPĀ\x07\b	
\v\f\r\x1B !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOP\vA!A¹ÂĀ!\fO\vA!A¦¹ÂĀ!\fN\vA!Aµ¹ÂĀ!\fM\vA\r!AÄ¹ÂĀ!\fL\vA !AÑ¹ÂĀ!\fK\vA!Añ¹ÂĀ!\fJ\vA!AºÂĀ!\fI\vA\x1B!A©ºÂĀ!\fH\vA!AÄºÂĀ!\fG\vA!AáºÂĀ!\fF\vA!A÷ºÂĀ!\fE\vA!A»ÂĀ!\fD\vA!A²»ÂĀ!\fC\vA!Aµ»ÂĀ!\fB\vA\x07!Aº»ÂĀ!\fA\vA\r!A¯ÂĀ!\f@\vA\r!A\
Á»ÂĀ!\f?\vA\f!AÎ»ÂĀ!\f>\vA!AÚ»ÂĀ!\f=\vA
!Aä¶ÂĀ!\f<\vA!Aë»ÂĀ!\f;\vA!Aþ»ÂĀ!\f:\vA!A¼ÂĀ!\f9\vA!A¼ÂĀ!\f8\vA!A¬¼ÂĀ!\f7\vA\r!A¼¼ÂĀ!\f6\vA!AÉ¼ÂĀ!\f5\vA#!Aà¼ÂĀ!\f4\vA\f!AäÂĀ!\f3\vAÏÂĀ!\f2\vA!A½ÂĀ!\f1\vA!AÉÂĀ!\f0\vA!A½ÂĀ!\f/\vA½ÂĀ!\f.\vA\x07!A½ÂĀ!\f-\vA	!A½ÂĀ!\f,\vA!A ½ÂĀ!\f+\vA!A¤½ÂĀ!\f*\vA\b!A¨½ÂĀ!\f)\vA!A°½ÂĀ!\f(\vA\r!AÁ½ÂĀ!\f'\vA\b\
!AÎ½ÂĀ!\f&\vA!AÖ½ÂĀ!\f%\vA\r!Aé½ÂĀ!\f$\vA!Aö½ÂĀ!\f#\vA\b!Aú½ÂĀ!\f"\vA\f!A¾ÂĀ!\f!\vA¾ÂĀ!\f \vA¾ÂĀ!\f\vA!A¾ÂĀ!\f\vA!A¼ÂĀ!\f\vA!A¬¾ÂĀ!\f\vA\x1B!A»¾ÂĀ!\f\x1B\vA!AÖ¾ÂĀ!\f\vA\x07!AÛ¾ÂĀ!\f\vA!Aâ¾ÂĀ!\f\vA\x07!Añ¾ÂĀ!\f\vA\v!Aø¾ÂĀ!\f\vA!A¿ÂĀ!\f\vA!A¿ÂĀ!\f\vA!A¯¿ÂĀ!\f\vA!AÀ¿ÂĀ!\f\vA!AÖ¿ÂĀ!\f\vAÓ\
¶ÂĀ!\f\vA
!AÕÂĀ!\f\vA!Aë¿ÂĀ!\f\vA!AÀÂĀ!\f\r\vA\x07!AÀÂĀ!\f\f\vA!AÀÂĀ!\f\v\vA
!AÀÂĀ!\f
\vA\x07!A¨ÀÂĀ!\f	\vA!A¯ÀÂĀ!\f\b\vA!AÈÀÂĀ!\f\x07\vA!AÌÀÂĀ!\f\vA\x07!AÏÀÂĀ!\f\vA!AÖÀÂĀ!\f\vA!AæÀÂĀ!\f\vA!AüÀÂĀ!\f\vA!AÁÂĀ!\f\vA!A¡ÁÂĀ!\v Ā 6Ā Ā 6\vï\x07~#ĀAÐĀk"$Ā Ā(ĀAxF@ Ā( Ā(\fAtj\f\v Ā(\f!
@@@ Ā("@ /âA\vO@ Aj Ā(Ó (! ( !\v (! Ā(!\b©\v"\x07 /â Asj";â A\fO\r  Atj"\f)Ā!  A\flj"AàĀj)Ā! AÜĀj(Ā!	 A\fl"\r@ \x07AÜĀj AèĀj \rü
ĀĀ\v At"@ \x07 \fA\bj ü
ĀĀ\v  ;â  \v6HAĀ! AĀ \b \x1B6D  \x07  \x1B6@ Aj A@k ĀÑ\x07 ( ! (! 	AxF\r  7D  	6@ \bAj!\b@ \bAk! (X"ĀE@  )H7   )@7  6<  \x0768  64  60  7( 
(ĀE\r A\bj 
ú (\b (\f Aj  \x07 Ë\f\v  G\r /à! Ā/â"\fA\vI\r Aj Ó (! ( !\r (!­\v" Ā/â Asj";â A\fO\r ĀAÜĀj" A\flj"	)! 	(Ā!	 Ā Atj)Ā Aj!\v A\fl"@ AÜĀj  \vA\flj ü
ĀĀ\v At"@  Ā \vAtj ü
ĀĀ\v Ā ;â /â"A\fO\r \f k"\v AjAÿÿqG\r \vAt"@ Aèj Ā AtjAìj ü
ĀĀ\v Aj  \b (! (" Ā \x1B \r A@k  \x07¥ 	AxF\r  7D  	6@ \bAj!\b Ā!! !\x07\fĀ\vĀ\v Aj ĀAj ĀÑ\x07 ( ! (!\f\v \r (Ā! 
AĀ6 
 6Ā /â"A\vO\r  Aj;â  A\flj" Ā(\b6d  Ā)Ā7\\  AtjBĀ7Ā\f\v Ā  A@k  \x07¥\f\vĀ\v 
 
(\bAj6\b  Atj\v AÐĀj$Ā\vä\x07\x07~|}#ĀAÐĀk"$Ā@@  (\b"\x07K\rĀ ("	 j!
 -ĀE@AĀ k!\b@ \x07 	j!@@ \x07 \bjE\rĀ Ak"\vE\rĀ \v-ĀĀA0F\r\v \x07 k!\x07  64  
60  
6,  	6( \x07@ \f!\rAĀ A(j¼"E\r -ĀĀA0k"A
O\r Aj \fBĀB
BĀ )P@ )" ­|"\f Z\r\v\v (, (("kAjA \x1B (4 (0"kAĀ \x1Bj\v"M@Aÿÿÿÿ\x07 Aÿÿÿÿ\x07  \x07k" Aÿÿÿÿ\x07O\x1B"j"\b AĀH  \bJs\x1B\f\vAx Aÿÿÿÿ\x07 \x07 k" Aÿÿÿÿ\x07O\x1B"k"\b AĀJ  \bJs\x1B\v! A8j \r A (@! )8!\f -ĀHE@ \f È"½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀV\r  	  
 \x07 !\f\v \f ú!\f\v \x07Ak!\x07\fĀ\vĀ\vAĀ k!\b@ \x07 	j!@@ \x07 \bjE\rĀ Ak"\vE\rĀ \v-ĀĀA0F\r\v \x07 k!\x07  64  
60  
6,  	6( \x07@ \f!\rAĀ A(j¼"E\r -ĀĀA0k"A
O\r  \fBĀB
BĀ )\bP@ )Ā" ­|"\f Z\r\v\v (, (("kAjA \x1B (4 (0"kAĀ \x1Bj\v"M@Aÿÿÿÿ\x07 Aÿÿÿÿ\x07  \x07k" Aÿÿÿÿ\x07O\x1B"j"\b AĀH  \bJs\x1B\f\vAx Aÿÿÿÿ\x07 \x07 k" Aÿÿÿÿ\x07O\x1B"k"\b AĀJ  \bJs\x1B\v! A8j \r A (@! )8!\f@ -ĀHE@ \f É"¼Aÿÿÿÿ\x07qAÿÿÿû\x07K\r  	  
 \x07 !\f\v \f û!\v »!\f\v \x07Ak!\x07\fĀ\vĀ\vĀ\v Ā DĀĀĀĀĀĀðb@ Ā   \x1B9\bAĀ\f\v A68 Ā  A8j	6A\v6Ā AÐĀj$Ā\vÄ\b
~#ĀAÀk"$Ā Aèj Þ\x07 (è!@ (ø"AxF@ ĀAx6Ā Ā 6\f\v  (ô6  )ì7  )ü7$  )7,  )74  (6<  6  6  Ax6DAĀ! AĀ6P  AÄĀj6h  AÐĀj6d@@ AxF@ (!\x07 A\bjAÂ, (" AÂ,O\x1BA\bA¸\b AĀ6t  (\f"\b6p  (\b6l A0l!A\f! Aôj!	@@\
@ A6¤  6¨  AÄĀj"6¸  AÐĀj6¬ E\rĀ A¤j" A¤j"
å  \x076¸  6¼ Aèj Q (ð!@ )è"\fBR"\vE@  
Ó\f\v A¼j 	A¬ü
ĀĀ\v A¤jµ\v \v@ AøĀj A¼jA¬ü
ĀĀ \x07A0j!\x07 (l F@ AìĀjA\bA¸Õ\v (p!\b\v  \bj"Ak 6Ā A\fk \f7Ā  AøĀjA¬ü
ĀĀ  Aj"6t A0k! A¸j!\f AÄĀj AÐĀjÓ AìĀjó\v\f\vĀ\v\v A¤jµ\v (p! (l"AxG\r\v AÄĀj AÐĀjÓ\f\v Aj AäĀjA´¤ÀĀ!\v AÄĀj AÐĀjÓAx!\v AÐĀj"\x07µ\v@ AxF@ (H! (L! (D!  6È AĀ  AxF"\x1B"6Ä A  \x1B"6À AĀ  \x1B6¼ A¤j  °\x07 A\b (¬" (¨" \
ð\r"\x1B"6T AÀĀ  \x1B"6P  AÈj6¤ A\b6ô A6ì  A¤j"\b6ð  \x076è AøĀj"AÓÀĀ Aèj"³
 A6¨  \x076¤ AÍÀĀ \b³
    « (¤ î\r A¼jñ\r! ĀAx6Ā Ā 6\f\v AÄĀj¾\f Ā 6\b Ā 6 Ā 6Ā\v AjÅ\b\v AÀj$Ā\v\x07~#ĀAk"$Ā A@k Ā("\b Ā(\b"\x07A¦ÀÁĀA	@@ (@E@ -ĀM! (H! (t!	 (p!
 -ĀNAq!\f@@ \f\r@@@ @@  	I@  
j,ĀĀA¿J\r\f\v\v  	G\r
\v  
j"Ak,ĀĀ"AĀN\r Ak-ĀĀ"\vÀ"\rA@N@ \vAq\f\v Ak-ĀĀ"\vÀ"A@N@ \vAq!\f\v A?q Ak-ĀĀA\x07qAtr!\f\v AqE\r\f\v \rA?q Atr\v! A?q Atr!\v Aq@ !\f\v AÄĀF\rA AI\rĀA~ AI\rĀA}A| AI\x1B\v j!A!\f\v\v  68A!\v  64\f\v AÈĀj! (|! (x! (t! (p! (dAG@ A4j     AĀÖ\f\v \
A4j     AÖ\vAĀ!AĀ!@ (4AG\rĀ (8"A	j"	!@@ A(j \b \x07 Æ\x07@ (,@ ((-ĀĀA0kAÿqA
I\r\v A j \b \x07 Æ\x07 (  ($A¯ÀÁĀA\b\vE\r A\bj"
!@ Aj \b \x07 Æ\x07@ (@ (-ĀĀA0kAÿqA
I\r\v  \x07I\r Aj \b \x07 	 ¬ A@k" ( (Ù -Ā@AF\r (D! A\bj \b \x07 
 ¬  (\b (\fÙ -Ā@AF\r (D!  \x07K\r E  \x07OrE@  \bj,ĀĀA¿L\r\x07\v Ā 6\b\f\v Aj!\fĀ\vĀ\v Aj!\f\v\vAĀ!\v  Ā(\b6H  Ā)Ā7@  A@k\b )Ā!A¬\r"Ā 6 Ā 6\f Ā 7 ĀAĀ6Ā Aj$Ā Ā\vĀ\vÏ\x07~#ĀA k"$Ā@  P@ A0:Ā&A&!\f\vA' P Bþ¦ÞáTq\rĀ AàĀj BĀBíÔó¡óëSBĀ AðĀj BĀBíÔó¡óë\
SBĀ AÐĀj BĀBÖðÍû¥ÙÒ9BĀ Aj BĀBÖðÍû¥ÙÒ9BĀ Aj )" )x )p"
 )h|"\v 
T­|"
 )X \v )P"\f| \fT­||"\v|"\fB3  \fV­ ) 
 \vV­||"
B\r" 
B3"
BüÙ¡nBĀ ) |!@ ApG@  j"A#j  BÎĀ"BÎĀ~}§"\x07AÿÿqAäĀn"\bAt/ÌÿB;ĀĀ A%j \x07 \bAäĀlkAÿÿqAt/ÌÿB;ĀĀ Ak!\f\v\v 
P Bþ¦ÞáTq@ !A\f\v Aj BĀBíÔó¡óëSBĀ A j 
BĀBíÔó¡óëSBĀ  BĀBÖðÍû¥ÙÒ9BĀ A0j 
BĀBÖðÍû¥ÙÒ9BĀ A@k )0" )( ) "
 )|"\v 
T­|"
 )\b \v )Ā"\f| \fT­||"\v|"\fB3  \fV­ )8 
 \vV­||"
B\r" 
B3BüÙ¡nBĀ )@ |!A!@ @  j"Aj  BÎĀ"BÎĀ~}§"\x07AÿÿqAäĀn"\bAt/ÌÿB;ĀĀ Aj \x07 \bAäĀlkAÿÿqAt/ÌÿB;ĀĀ Ak!\f\v\vA\x07\v! Ak!@ Bç\x07X@ B	V@  Ak"j §" AÿÿqAäĀn"AäĀlkAÿÿqAt/ÌÿB;ĀĀ ­!\v P\r  Ak"j §At-ĀÍÿB:ĀĀ  j"\x07  BÎĀ"BÎĀ~}§"\bAÿÿqAäĀn"	At/ÌÿB;ĀĀ \x07Aj \b\
 	AäĀlkAÿÿqAt/ÌÿB;ĀĀ Ak!\f\v\v\v ĀA' k6 Ā  j6Ā A j$Ā\vð

#ĀA0k"$Ā@ A" ("\fĀ\rĀ Ā! !@@ A\bj Ā  \v   j!	AĀ!\x07@  \x07G@  \x07j"\r-ĀĀ"\bAÿĀkAÿqA¡I \bA"Fr \bAÜĀFr\r \x07Aj!\x07\f\v\v  
j 
\v¬  (\b (\f (\fĀ\r A" \fĀ\f\v  	6  \r6 \x07 
j!
 AjÑ"AÄĀG@@@@@@@@@@@@@@ A	kĀ\v E\r A"F\r A'F\r
 AÜĀF\r\v AÿM\rAĀ! A\vt!\bA!!\x07@ \x07AO@  \x07Av"	 j" At(ø AA\vt \bK\x1B! \x07 	k!\x07\f\v\v  At(ø AA\vt"\x07 \bIj \x07 \bFj"\x07AtAø ÁĀj"\b(ĀAÿ!@ \x07AK\rĀ \b(Av! \x07\rĀAĀ\f\v \bAk(ĀAÿÿÿĀq\v!\bAv!\x07 Ak!	  \bk!\bAĀ!@@ \x07 	F\rĀ  \x07Aô¯ÀĀj-ĀĀj" \bK\rĀ \x07Aj!\x07\f\v\v \x07Aq\r
 AI\r\x07 A\bI\r\b AþÿÿĀq"A®\vF AàÿÿĀqAàÍ
Fr Að
F Að×\vkApKrr Að\vkAÝlK A\fkAtKr AÐ¦\fkAzK A8kAùæTKrrr Að8Or\r
\f	\v A;, BĀ7" AÜàĀ; A\f
\v A;, BĀ7" AÜè; A\f	\v A;, BĀ7" AÜä; A\f\b\v A;, BĀ7" AÜÜ; A\f\x07\v A;, BĀ7" AÜ¸; A\f\v A;, BĀ7" AÜÄĀ; A\f\v A I\r AÿĀI\r\v A¿ÀĀA&Aè¿ÀĀAAÂÀĀA¤Æ\r\f\v Aô¸ÀĀA.AÐ¹ÀĀAÔA¤»ÀĀAøÆE\r\v A;,  6 A\f\v#ĀAk"AĀ:Ā\b AĀ;  Av-ĀÞB:Ā	  AvAq-ĀÞB:Ā\
\r  A\bvAq-ĀÞB:Ā\f  A\fvAq-ĀÞB:Ā\v  AvAq-ĀÞB:Ā
 ArgAv"\x07 Aj"\bj"	AûĀ:ĀĀ 	AkAõĀ:ĀĀ \b \x07Ak"	jAÜĀ:ĀĀ A j"\x07A
:Ā\r \x07 	:Ā\f \x07 )7ĀĀ AýĀ:Ā  Aq-ĀÞB:Ā \x07 /;Ā\b -Ā-\v"\x07 -Ā,"kAÿqAG@ Aj Ā  \v 
¬  ( ( (\f"\bĀ\r@ \x07Aÿq"\x07AO@  (  \fĀ\r\f\v  A j j \x07 k \bĀ\r\vA AI\rĀA AI\rĀAA AI\x1B\v 
j!\v\vA AI\rĀA AI\rĀAA AI\x1B\v 
j!
\v ( ("k!\fĀ\vĀ\vA\v A0j$Ā\vÊ\x07|#ĀAÐĀk"$Ā@@@@@@@@A Ā("Axs AĀN\x1BAkĀ\v A j" (Ā(ĀAÓÂĀAÎÂĀ Ā-ĀĀ"Ā\x1BAA Ā\x1B \v!\f\v (Ā!@@@ Ā(ĀAkĀ\v A\bj A j Ā)\b¦\v AÈĀj"Ā (Ā (\b (\f Ā\v!\f\x07\v Aj A j Ā)\b²\x07 AÈĀj"Ā (Ā ( ( Ā\v!\f\v Ā+\b"\bµ	Aÿ\
qAO@ Aj A j \b  AÈĀj"Ā (Ā ( ( Ā\v!\f\v A j"Ā (Ā Ā\v!\f\v (Ā Ā( Ā(\bÉ!\f\v Ā(\b! Ā(!ĀA! A j" (Ā(ĀAÛÂĀA \v"\r AĀ A j" (Ā(Ā \v"\rAĀ!A\v! A0l!@ @@ AqE@ A j (Ā(ĀAÝÂĀA\f\v A:Ā \v A j"\x07\v"\r Ā "\r ĀA0j!Ā A:Ā  A0\
k!AĀ!AĀ! \x07\v"E\r\f\v\v \r A j"Ā (Ā(Ā Ā\v!\f\v Ā((A! A j" (Ā(ĀAÜÂĀA \v"\rE@  (Ā(Ā \v"\rAĀ!\v Ā(At! Ā(!Ā@ @@ AG@ A j (Ā(ĀAÝÂĀA\f\v A:Ā \v A j"\v"\r (Ā Ā(8 Ā(<É"\r A:Ā  \v"\r  (Ā(ĀAîÂĀA \v"\r Ā "\r ĀA@k!Ā A:\
Ā  A@j!A! \v"E\r\f\v\v E\r A j"Ā (Ā(Ā Ā\v!\f\v A j"Ā (Ā(Ā Ā\v!\f\vAĀ!\v AÐĀj$Ā \v»\b~#ĀAk"$Ā  (6  )\b7  )Ā7\b (!Ax!@@@@@@@@@A ("("\x07Axs \x07AĀN\x1BAkĀ\x07\v )\b!\bAx!@@ (ĀAkĀ\b\vAx!\f\x07\vAx!\f\v 5\b!\b (!Ax!\
\f\v (! AðĀjA (\b" AO\x1Bí\b A0l!@@  6d  6T A6P  A\bj6X E\rĀ A(j AÐĀj ± (("AxF\r  )07  (,6  6 Aj! A0k! A0j! AðĀj Aj\b\f\v\v AÐĀjµ\vAx! Ax6(  )t"\b70  (p"6,\f\v (( AĀ6$  ("6   ("Atj6   6< Ax6\
(  A\bj68  Aj"64 AÄĀjA  AO\x1Bî\b AàĀj!@@  \b (Ā"E\rĀ  (6\b Aj" (" (\b"ø (( (,¼\f  (60  )7(  ­"\b7x  6t Ax6p  A(j¶ (AxF@ (! AðĀj AÄĀj¸\rAx\f  )7\b  )7Ā  \b7X  6T Ax6P AÄĀj AÐĀj\x07 \
(4!\f\vĀ\v\v 5L!\b (H! (D\v! (( (,¼\fAx! AxF@  A\bjÓ\f\v  \b7X  6T  6P (  (F@ !\f\vAÂĀAÂĀÑ! AÐĀj\f\v -ĀĀ!Ax!\f\v (,!  A\bj"Ó AðĀjº\r  ÓAx!\v AxG\rĀ  A\bjÓ ĀAx6Ā Ā 6\f\v Ā \b7\b Ā 6 Ā 6Ā\v A\bjµ\v Aj$Ā\vÅ\b	~#ĀA°\
k"$Ā @@@@@@@@@@@@@@ -ĀÜAk		Ā\v AĀ:ĀÝ Aj! (ĀAF\r A:ĀÝ  )Ā7  )\b7  A;  6\v Aè\bj Aàj" (Ā« (ð\bAëÜG\r ĀB7ĀA\f\f\v (Ø! )p!\rµ! ÐB!\f\f
\v Aàj! AÌ
j!\b@ -ĀÌ
AkĀ\v (È
!\f\v AøĀj" Aè\bjAàĀü
ĀĀ \r AĀ:ĀÝ  )7Ā  ) 7\b  Aè\bü
ĀĀ AĀ:ĀÌ
  6È
 AÌ
j!\b\v  )\b7ø  )Ā7ð Að
j A8j)Ā A@k(Āñ )ð
!\f (ø
! AĀ:ĀÀ
  Aðj"\x076´
  6°
  6  \f7 AÀ
j!	 Aj!
\f\v Aj!
 AÀ
j!	@ -ĀÀ
AkĀ\v (! )!\f (´
!\x07 (°
!\v  \x076¼
  6¸
 AĀ;¨
  \x076
  6
  6  \f7\v Að
j Aj" ¥ )ð
"\fBQ\r (ø
! A\fj Aü
j"Aü
ĀĀ  6Ð	  \f7È	 (\f!	 (\f!\v AÔ	j Aü
ĀĀ \b (¸
(X"-Ā A:ĀAF\rĀ (¼
"(Ā!\x07@ \fBQ@ \x07\r\f\v Aj!\b@ \x07@ \b (\b (\f AÈ	jã\b\f\v \b AÈ	j\v AĀ:Ā A¤\rj A\fjAü
ĀĀ \v 	¼\f\f\v -ĀíAG\r -ĀøAG\r Aj (\b (\f	\f\vĀ\v 	A:ĀĀ \bA:ĀĀ ĀB7ĀA\f\v AĀ:Ā\v A:ĀÀ
 
\f (ô Aøj(Āî\r A:ĀÌ
 	 AøĀjÐ AĀ:ĀÝ (Ø! )p!\r AjÐ\v Ā 6\b Ā \f7Ā ĀA\fj A¤\rjAü
ĀĀ Ā 6  Ā \r7A\v:ĀÜ A°j$Ā\vî\x07\b#ĀA k"$Ā  6\b  Aj A\fj" (Ā (ø Ā(È\x07! Aj Aü
ĀĀ -ĀH! A:ĀH  A\bj6´  6°@ AF\rĀ  )B}7  )°B}7° AÐĀj"
A\x07 (¤" AĀN\x1BAtAÃĀj(Āj" )ĀB|7Ā  )  A¤jAÂĀ½­|7  Aj" ( (ø Aøj" AØj ß " )ĀB|7Ā (\b" (O\rĀ ( A¸lj"(¤!\x07Ax!\b Ax6¤ A¤j!	 A¨j!@ \x07AxG@ (Ā!  (¬6  6ü  \x076ø\f\v Aøj AèĀjÛ
 (Ā! (¤!\b\v \b ¼\f 	 (6\b 	 )ø7Ā AøĀj"À\f  Aü
ĀĀ 
 A¥ AĀ:ĀH@@ Ā-ĀÚ\x07AG@ ĀA\x07j A\fjç\r\v (\f (î\r\f\v A6  A\fj6 AjA­ÀĀ Aj"	³
 (\f! (! (!\x07 (!  ("6¼  6¸@ AØj@@ Ā-ĀÛ\x07AI\rĀ ĀAĀ:ĀÛ\x07 Ā(\x07E\rĀAÃĀ(ĀAK\rAÃĀ¤\vAÿq"\bE\r AÃĀ(Ā \bóE\r A6 A6øAÃĀ(Ā!Ā AôÂĀ6$ AäÂĀ6  ĀAj6 A)6Ä AÐÂĀ6À  	6ü  A¸j6   AÀj6 Ā Aøjì (¼! (¸\f\v  î\r\f\v \v ø -ĀH \
A:ĀH AĀ6ð A:Āô  \x076ì  6è  6ä B7È  5\b7ÐAF\r A j AÈjÁ
 AĀ:ĀH\v ( î\r\v A j$Ā\vĀ\vò\x07\b~#ĀA°\x07k"$Ā@@@ -ĀAkĀ\v AÈĀj AÈĀü
ĀĀ\v AÈĀj!\b@@@@ -ĀAkĀ\v Aj!\x07@ -ĀAkĀ\v (x!\f\v AĀ:Ā  (A\bj"6x Aj!\x07\v  6| AĀ\f\vA\v! @@@@@@@@@ E@ (|(Ā"-Ā\bAF\r\v AĀ:Ā\b )!\f (|(Ā"-ĀH A:ĀHAF\r\v@ ("E@ AĀ:ĀH B7è\f\v  Ak6AĀ!  ("Aj"	 (ø"
AĀ 	 
O\x1Bk6 (ü Atj(Ā" (O\r\f Aèj ( A¸lj AĀ:ĀH )è"\vBR\r\vA! (|(Ā"-ĀHAF\r\v AĀ:ĀH -Ā¶\r (|(Ā! AĀ:Āt  \f7H  A\bj6pA!\f	\v \b (Ā×E\r \x07A:ĀĀ\f\vB!\v\v (ð! A¸j AôjA¬ü
ĀĀ \x07A:ĀĀ \vBR\r\v A:Ā\f\v A\bj A¸jA¬ü
ĀĀ (¿\v A:Ā \vBR\r\vA!A\f\v Aôj A\bjA¬ü
ĀĀ \b \v  6ð  \v7è@@ @Ax!\f\v A¸j Aèj© (È"AxF\r (¸!\v  (Ä6  )¼7\f  )Ì7  )Ô7$  )Ü7,  (ä64  6  6\b A\b6¸  A\bj" A¸jµ (! (Ā! Å\b\f\v  (¸"6 \x07 A¤\x07j" A \x07j² ·\v! âA!\f\vAĀ!\f\v\v \vBR@ (\x07 (\x07¼\f (\x07\
 (\x07¼\f AèjÅ\f AàjÀ\f (\x07×\r\vA\v:Ā Ā 6 Ā 6Ā A°\x07j$Ā\vĀ\v\b~#ĀAàk"$Ā A j )"§AA )ĀP"\x1BjAj ( !@ (°"AxF@ ĀAx6 Ā 6Ā\f\v  (¬6\f  )¤7 Aj A´jA,ü
ĀĀ  6  6Ā@ A£ÂĀA )( "\rĀ AËÀĀA )0 "\rĀ A°ÂĀA\x07 )8 "\rĀ Aü§ÂĀA
 )@ "\rĀ AÖÀĀA\b )H "\rĀ A¨ÂĀA\x07 )P "\rĀ AÑÀĀA\b Aj×"\rĀ A¨ÂĀA )X "\rĀ AÙÀĀA\x07 Aj×"\rĀ AàÀĀA )\` "\rĀ AïÀĀA )h "\rĀ AþÀĀA )p "\rĀ AÀĀA )x "\rĀ AÀĀA\b ) "\rĀ@@@@ E@ A£ÀĀAÁ"\r (0! Ax60 AxF\r  )4"\x077ä  \
6à A@k"B +\b¶\v (PAxF\r A j"  Aàj ± ½\f\v P\r A·ÀĀA
Á"\r (0! Ax60 AxF\r )4!  6¤  7¨ A jA ( !@ (°"AxF\rĀ  (¬6ì  )¤7ä Aôj A´jA,ü
ĀĀ  6ð  6à@ Aàj"AÇÀĀA ) "E@ AÌÀĀA
 )  "E\r\v Aàj\r\f\v A j" AàjAÀĀü
ĀĀ A°j ï
 (ÀAxG\r (°!\v  §î\r \r\f\v (@!  \x07§î\r\f\vĀ\v AðĀj"  A¤j A°j± ½\f\v AÁÀĀA -Ā "\rĀ A j" AÀĀü
ĀĀ Ā ï
\f\v ĀAx6 Ā 6Ā \r\v Aàj$Ā\v\x07\x07#ĀA k"$Ā@@@@@ (ĀAxG@ Aj  A¦ÀĀ\v@ A\bj AjÆ (\b"E\r   (\fÃE\rĀ\v (!\x07 (\b!\f\v Ā 6\b Ā 6 ĀAx6Ā\f\v ("\x07 (\b"  ¤E\r\v Aj AĀ A	M\x1BØ\b Aj   \x07 @ AÐĀj Aj¹ (PAGE@ (T k!  j!\x07 (X! Aj"\b \x07 \
Ò\r \bAÂĀA¡ÂĀø\x07\f\v\v Aj  j  kÒ\r ( AÐĀj" ("	 (A¦ÀĀ\v  6x AüĀj ¿@@@ (|AxG@ AjAà\b (" )|7Ā  (6\b A6 Aj A,ü
ĀĀ@@ Aj Aj¿ (AxF\rĀ (" (F@ AjAÙ
\v ( A\flj" )7Ā  (6\b  Aj6\f\v\v ("E\r A\fl"A\fk"Av! ("!@ E\r A\fk! (\b!\x07 A\fj!  \x07j" \x07O\rĀ\v\f\v AĀ6 BÀĀ7\v ĀAĀ6\b ĀB7Ā\f\v Aj" Ø\b  ( (\bÒ\r Aj!  ("k! ( j!\x07@ @ AM\r Ak(Ā!
 (Ā! \x07A¦ÂĀ-ĀĀ:Ā \x07A¤ÂĀ/ĀĀ;ĀĀ Ak" I\r \x07Aj!\x07 @ \x07 
 ü
ĀĀ\v A\fk! A\fj!  k!  \x07j!\x07\f\v\v Ā )7Ā Ā  k6\b\v Ajö\v 	î\r\f\v Ā 6\b Ā 6 ĀAx6Ā\v A j$Ā\vĀ\v÷~\x07#ĀA0k"\x07$Ā \x07A\bj (\b"\b)\b \bAj(Āî \bAj(Ā \bA j(Ā -Ā\fÕ\b"
A\bj!\v )Ā! \x07(!\b \x07)\b!@@@@ E@ \v  \b 
AÌĀj!	AĀ!@ 
(P!\r 
(T"E\r \r("\fAëÜF\r \r)Ā Z\r@ B \r)\b"B|"  V\x1B"Q@AÿëÜ \f BzV\x1B \bK\r\f\v  T\r\v \x07Aj 	AĀÂ\fĀ\vĀ\v \v  \b \x07Aj \vAĀ  \bÀ@  \x07)"Q@ \x07( " \bK\r\f\v  V\r\v \v 	AëÜ!\f\v !\v \x07Aj \v \r   "\f  \bÀ 
("	AëÜG@@@ 
)\b" Q@ ! \b! \b 	I\r\f\v ! \b!  Z\r\v ! 	!\v 
-Ā!	@@ \fE@ 	AO\r\f\v 	E\r\vB B|" P"	\x1B!AÿëÜ  	\x1B!\v \x07( !	@@ \x07)" Q@  	I\r\f\v  Z\r\v ! 	!\v \x07 6  \x07 7\v@ 
(("AëÜF@ \x07)!\f\v \x07)!@  \bK  
) "T  Q\x1BAG\rĀ \f 
(0I\rĀ \x07( !	@@  Q@  	I\r\f\v  Z\r\v ! 	!\v \x07 6 \f\v !\v@@  Q@ \x07(  \bM\r\f\v  V\r\v \v 	AëÜ! 
(AëÜF\r 
A:Ā\f\v  \fM\rĀ \r \fAlj")Ā R\rĀ  \b6  7\b\v \x07( !\vAëÜ! AëÜG@ \x07Aj    \bÄ\x07 \x07( ! Ā \x07)7Ā\v Ā 6\b 
AĀ:ĀĀ \x07A0j$Ā\vó
\b~#ĀAÐĀk"$Ā -ĀĀ!\x07 A:ĀĀ@@@ \x07AF\rĀ A jA \x07 Aj (  ($Ë\b ("\bE\rĀ \bB7Ā @ \bA\bj  ü
ĀĀ\v \b \b(Ā"Aj6Ā  6,  \b6( AĀH\rĀ Aj!\x07  6<  \b68 )( )0 \b æ!\r  A8j60 ( E@@#ĀAàĀk"$Ā  A(j6 \x07(\f  Aj6 Aj"@@ \x07(" AjAvA\x07l A\bI\x1B"Av I@ A@k \x07AjA\b Aj"   K\x1Bá (D" (@"E\r  )L"70  )T78  (H6,  6(  6$ \x07(Ā")Ā!\f \x07(\f!
  6P  
6L AĀ6H  \fBB À7@ §!\v A0j!	 (4!@ 
@@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"
6L A\bj \v  A j \x07  (Hj"	¸\x07 \v (\bAsAtj \x07(Ā AsAtj)ĀĀ7ĀĀ\f\v\v  \x07(\f"6<  (8 k68 \x07 	© A$j\v\f\v \x07 A jAÚĀA\b¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v  \x076D  A0j6@ Aj ( ( \r A@kAÙĀÄ (Aq"	E@ A8jç
 A(jç
\f\v \x07 (" (" Atk 	\x1B"  j-ĀĀ \r§AvÐ\x07 ( Atk"Ak 6Ā A\bk \b6Ā (" (\b"	F@ A\bj (\b!	 (!\vAĀ! (\f ( j" 	AĀ  	O\x1BkAtj" 6  \b6Ā  Aj"6B!  (8M\r  Ak6  ("Aj" (\b"AĀ  M\x1Bk6 (\f Atj"(Ā!\b  ("
64  \b60 )( )0 \b 
æ!\f ("\v \f§q! \fBBÿĀB À~! (!	@   	j)ĀĀ"\r "\fB \fB À}B À7@@@ A\bj A@k"Ù\x07 (\bAG\r \b 
 	 (\f j \vqAtk"A\bk(Ā Ak(Ā²\fE\rĀ\v  \x07 º	  )@78 A8jç
\f\v \r \rBB ÀBĀR\r  A\bj"j \vq!\fĀ\vĀ\vĀ\v A0jç
\v AĀ:ĀĀAA\f»\f" 7 A6Ā ĀA´úÂĀ6 Ā 6Ā AÐĀj$Ā\v£\x07~#ĀA@j"$Ā ĀAÈĀjÞ
 Ā(P ĀAÔĀj(Āî\r ĀA\bj
 ĀAèĀjÆ
 Ā(\\ ĀAàĀj(Ā¼\f Ā(Ì"@ Ā(È!@ Ā(Ô"E\rĀ )Ā!  68  60   jAj6,  A\bj6(  BB À7 A!@ E\r@ Aj A jÙ\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(Āî\r\fĀ\vĀ\v  AA\bÂ\b\v Ā(ì"@ Ā(è!@ Ā\
(ô"E\rĀ )Ā!  68  60   jAj6,  A\bj6(  BB À7 A!@ E\r@ Aj A jÙ\x07 (AqE@  (0AÀk60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 AXlj"A(k(Ā A$k(Āî\r\fĀ\vĀ\v  A(A\bÂ\b\v Ā(¤"@ Ā( !@ Ā(¬"E\rĀ )Ā!  68  60   jA\
j6,  A\bj6(  BB À7 A!@ E\r@ A\bj A jÙ\x07 (\bAqE@  (0A k60  (("A\bj6(  )ĀBB À7 \f\v\v (\f!  (8Ak"68 (0 Allj"Ak(Ā Ak(Āî\r Ak·
\fĀ\vĀ\v  AA\bÂ\b\v Ā(À ĀAÄj(Āî\r@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀAØÃ\f\v A@k$Ā\v¿
#ĀA°k"$Ā (Ā" (\b"	Atj"Aìj"(Ā! /"\x07 	Asj"
At"\v@  Aðj \vü
ĀĀ\v A8j  	A¸lj"A¸ü
ĀĀ 
A¸l"@  A¸j ü
ĀĀ\v  \x07Ak"; Aøj A8j"A¸ü
ĀĀ (!\x07@ AÿÿqAK\rĀ   \x07í A<j!@@@@ (8Ā\v  	6  )<7\f\f\v (T! (L! (H"\x07/ (P"/jA\vO@  60  6,  6(  \x076$  (\b6   )Ā7 AjAâ  6  6\f  	Aj6\f\v  60  6,  6(  \x076$  (\b6   )Ā7 A\fj AjA 	á\f\v (T! (L! (H"/ \
(P"\x07/jA\vO@  60  \x076,  6(  6$  (\b6   )Ā7 AjAæ  	6  6  6\f\f\v  60  \x076,  6(  6$  (\b6   )Ā7 A\fj AjAĀ 	á\v (!	 (!\x07 (\f"(è"E\rĀ \x07Aj!
 A<j!@@ /"AK\r A8j  
í@@@@ (8Ā\v (H/ (P/jA\vI\r A kâ\f\v (H/ (P/jA\vO\r\v#ĀAÀk"$Ā@@ (\f"/"\rAj"
 ("\v/"j"A\fO\rĀ (! (Ā"/!  ;  (\b"\fAtj"\bAìj"(Ā!  \fAsj"At"E"E@  \bAðj ü
ĀĀ\v Aìj"\b \rAtj 6Ā At"@ \b 
Atj \vAìj ü
ĀĀ\v A\bj  \fA¸lj"\bA¸ü
ĀĀ A¸l"@ \b \bA¸j ü
ĀĀ\v  \rA¸lj A\bjA¸ü
ĀĀ A¸l"\b@  
A¸lj \v \bü
ĀĀ\v \fAj!\f E@  \fAtj"\bA j \bA¤j ü
ĀĀ\v  \f \x07  /Ak; \v AO Aj"  \rkG\r At"\r@  
AtjA j \vA j \rü
ĀĀ\v  
 Aj\x07AÐA \vÃ\f  6  6Ā AÀj$Ā\f\vĀ\v (!
 (Ā"\r\f\v\v \r A:ĀĀ\f\v A kæ\v Ā 6Ā ĀAj AôjA¼ü
ĀĀ Ā 	6È Ā \x076Ä Ā 6À A°j$Ā\v¼
#ĀAk"$Ā (Ā" (\b"	Atj"Aü\bj"(Ā! /ª	"\x07 	Asj"
At"\v@  A	j \vü
ĀĀ\v A8j  	AèĀlj"AèĀü
ĀĀ 
AèĀl"@  AèĀj ü
ĀĀ\v  \x07Ak";ª	 A¨j A8j"AèĀü
ĀĀ (!\x07@ AÿÿqAK\rĀ   \x07î A<j!@@@@ (8Ā\v  	6  )<7\f\f\v (T! (L! (H"\x07/ª	 (P"/ª	jA\vO@  60  6,  6(  \x076$  (\b6   )Ā7 AjAã  6  6\f  	Aj6\f\v  60  6,  6(  \x076$  (\b6   )Ā7 A\fj AjA 	â\f\v (T! (L! (H"/ª	 \
(P"\x07/ª	jA\vO@  60  \x076,  6(  6$  (\b6   )Ā7 AjAç  	6  6  6\f\f\v  60  \x076,  6(  6$  (\b6   )Ā7 A\fj AjAĀ 	â\v (!	 (!\x07 (\f"(ø\b"E\rĀ \x07Aj!
 A<j!@@ /ª	"AK\r A8j  
î@@@@ (8Ā\v (H/ª	 (P/ª	jA\vI\r A kã\f\v (H/ª	 (P/ª	jA\vO\r\v#ĀAðĀk"$Ā@@ (\f"/ª	"\rAj"
 ("\v/ª	"j"A\fO\rĀ (! (Ā"/ª	!  ;ª	  (\b"\fAtj"\bAü\bj"(Ā!  \fAsj"At"E"E@  \bA	j ü
ĀĀ\v Aü\bj"\b \rAtj 6Ā At"@ \b 
Atj \vAü\bj ü
ĀĀ\v A\bj  \fAèĀlj"\bAèĀü
ĀĀ AèĀl"@ \b \bAèĀj ü
ĀĀ\v  \rAèĀlj A\bjAèĀü
ĀĀ AèĀl"\b@  
AèĀlj \v \bü
ĀĀ\v \fAj!\f E@  \fAtj"\bA°	j \bA´	j ü
ĀĀ\v  \f \x07  /ª	Ak;ª	 \v AO Aj"  \rkG\r At"\r@  
AtjA°	j \vA°	j \rü
ĀĀ\v  
 Aj\x07Aà	A°	\vÃ\f  6  6Ā AðĀj$Ā\f\vĀ\v (!
 (Ā"\r\f\v\v \r A:ĀĀ\f\v A kç\v Ā 6Ā ĀAj A¤jAìĀü
ĀĀ Ā 	6x Ā \x076t Ā 6p Aj$Ā\v\x07	~#ĀAàk"$Ā@ Ā(ø"E\rĀ AèĀj  Ā(ü  (hAF\rĀ (t! (p! (l! AĀ:Ā{@ @ Ak!  AtjA°	j!@ (Ā"/ª	! @ Ak!  AtjA°	j!\f\v\v AĀ6  6|  Ak6 Aj AüĀj AûĀj (! Aøj AjAèĀü
ĀĀ (! (ø!@ /ª	 M@ /¨	! (ø\b!\f\v\v  Atj 6ü\b Aj  AèĀlj"AèĀü
ĀĀ  AøjAèĀü
ĀĀ AjAr AjAìĀü
ĀĀ\f\v  6 AĀ6  6 Aj Aj AûĀj\v )!\v A\bj AjAàĀü
ĀĀ Ā Ā(Ak6@@ -Ā{AF@ Ā(ø"E\r Ā(ü"E\r Ā Ak6ü Ā (°	"6ø AĀ6ø\b Aà	Ã\f\v \vBQ\r  \v7 Aj A\bjAàĀü
ĀĀ (à! Ā Ā AjÈ Ā)è|B|7è AxF\r Ā)  Ā)¨ (ä" (è"\x07÷!\v Ā(" \v§q! \vBBÿĀB À~!\f ĀAj!\b Ā(!@   j)ĀĀ"\v \f"\rB \rB À}B À7@@  AjÙ\x07 (ĀAG\r  \x07  ( j q"	Atk"ĀA\fk(Ā ĀA\bk(Ā\vE\rĀ\v \b 	ã ĀAk(Ā"AxF\r  ĀA\fk(Āî\r\f\v \v\
 \vBB ÀBĀR\r  
A\bj"
j q!\fĀ\vĀ\vĀ\v  î\r\v Aàj$Ā\vÁ\b~#ĀA k"$Ā A-:ĀĀ ½"\fBÿÿÿÿÿÿÿ\x07!\v  \fB?§j!@ \fB4Bÿ"\fP@ \vP\r Aj \vBAÛ )B
~ 1ĀBĀ 1Ā}|!\v (!@ \vB¦ê¯ãY@  \vBĀB³æÌ³æÌBĀ \v )\b"\vBv~|"\fBĀR!\x07 \f§\f Ak! \vB
~!\v\f\vĀ\vĀ\v Aj \vB\b \f \vBĀRÛ -Ā!\x07 (! )!\v -Ā\v!
 Aj \vBÂ×/"\fBÿÿÿÿá  \vBÿÿ¦ê¯ãU"jAj! )!\r~ \v \fBÂ×/~}"\vP@ (!\bB°àÀ0\f\v Aj \vá (A\bj!\b )B°àÀ0|\v!\v  j"	 
A0j:Ā 	 \v7Ā\b 	 \rB°àÀ0|7ĀĀA \b \x07Aq\x1B j"Ak!\x07 AjAO@ -Ā! A.:Ā  :ĀĀ  \x07j \x07AKj"\x07  Au"s k"A	Jj" Aû(lAv"\bA0j:Ā Aj AãĀJj" \bA¸~l AtjAÌÿÂĀj/Ā;ĀĀ \x07AåÖĀAåÚĀ AĀN\x1B;ĀĀ Aj\f\v@  AkH@ Aj!\b AĀN\r A k"j! \x07@  \b \x07ü
ĀĀ\v @ A0 ü\vĀ\v A.:Ā  \x07j\f\v \x07@  Aj \x07ü
ĀĀ\v Aj" \x07k"\b@  \x07jA0 \bü\vĀ\v  jAjA.:ĀĀ  j\f\v Aj"@  \b ü
ĀĀ\v  jA.:ĀĀ  j\f\v A0:Ā A°ÜĀ;ĀĀ Aj\v! Ā 6Ā Ā  k6 A j$Ā\vø~#ĀAk"$Ā AÈĀj"\b   A\bjû@ -ĀP"AF\rĀ (("E\rĀ )H"B §!\x07 (L! (H!\f §!~ )ĀBQ@ BĀ7x BĀ7  )"7p  )\b"7h  BóÊÑË§Ù²ôĀ7\`  BíÞóÌÜ·äĀ7X  BáäóÖìÙ¼ìĀ7P  BõÊÍ×¬Û·óĀ7H \b AG\
¨
@@@@ ĀĀ\v AÈĀj  \x07þ\f\v \x07! !@ E\r  -ĀĀ-Ā°B:Ā Ak! AÈĀj AjAþ Aj!\fĀ\vĀ\v AÈĀj Aÿq¨
\v AÈĀjÂ\f\v B¥Æ¡È§ùK7H AG AÈĀj©
@@@@ ĀĀ\v AÈĀj  \x07Á\b\f\v \x07! !@ E\r  -ĀĀ-Ā°B:Ā Ak! AÈĀj AjAÁ\b Aj!\fĀ\vĀ\v \f AÈĀj\v )H\v§Aÿÿq" /8"\rq! ($! (! (! Aÿq!@ !AĀ!  O\rĀ  Atj"/Ā"	AÿÿF\r 
  /" \rqk \rqK\r@  G\rĀ@ 	 O\rĀ@@  	A4lj"( @@ Ā\v (( \x07G\r ($!\v \x07! !\b@ E\r Ak! \v-ĀĀ \b-ĀĀ \bAj!\b \vAj!\v-Ā°BF\rĀ\v\f\v AG\r -Ā$ F\r\f\v ($ (( \f \vE\r\v (( 	M\rĀ AÈĀj ($ 	A4lj"( (º (P!AĀ (L (H\x1B\f\vĀ\v Aj! 
Aj!
\fĀ\vĀ\vAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vÉ|#ĀAàĀk"$Ā Ā Ā j"
!   j"\v!@@@ E@ \rDĀĀĀĀĀĀð?!\f\v E\r A(j  j"\fAAAù@@ ((AF\rĀ (,! (0!\x07 AĀ6P  
6L  Ā6H    K\x1BAv" AĀGk"Aj!  \x07j!\b@ A j AÈĀjì	 ($"AÄĀF\r ( !  \v6,  6(  j"   K\x1B! AĀ60  k"\rAĀ  \rO\x1B!\r@ E\r  Ak64 Aj A(jì	 ("AÄĀF\r@  G \r ("Kr\rĀ  M\r  \bj"-ĀĀ\rĀ  M\r  \x07jA:ĀĀ A:ĀĀ 	Aj!	\f\v (4!\fĀ\vĀ\vĀ\vĀ\v 	| BĀ7X  \v6T  6P  \
\b6H  \x07 \fj6L BĀ78  
64  Ā60  \b6,  \x076(AĀ!@@ Aj A(jô\x07 ("AÄĀF\rĀ (-ĀĀAG\r@ A\bj AÈĀjô\x07 (\b (\f"\fAÄĀF\rĀ-ĀĀAG\rĀ\v   \fGj!\f\v\v 	¸" ¸£  ¸£  	 Avk¸ £ DĀĀĀĀĀĀ\b@£DĀĀĀĀĀĀĀĀ\v!  \x07AA¡ Dffffffæ?dE\r\v BĀ7<  \v68  64  
6,  Ā6(AĀ! AĀ:ĀD A4j!ĀA!@@ E\rĀ  Ak60 A(jÑ"AÄĀF\rĀ ĀÑ G\rĀ Aj! (0!\f\v\v DĀĀĀĀĀĀð? ¡ ¸D¹?¢¢ !\f\v\v AàĀj$Ā \ví\v~|#ĀAàĀk"$Ā ($!	@@@@@ AÐĀj  (P"E\r  (XA\flj"("
AxF\r )!\r (!\f (!\b (\b!\v )\b"B §! §!Ay!@@ E\r A j AûÂĀj-ĀĀ"¥\v Aj! (  ($  \vE\rĀ\v 
 \vî\r \bAxk\v\v  6,  6( AÐĀj"A\x07Ù\b A\x07\r (T"\x07 (X"Atj!AĀ!@ Aj AôÂĀj-ĀĀ£\v  )7Ā A\bj! Aj"A\x07G\rĀ\v (P A0j \x07  jÓ\r \x07ï\r AÄĀj  ¤\x07Ay! (L! (H!@@ E@AĀ!\f\v Aj AûÂĀj-ĀĀ£\v AÐĀj   ( (\x07@ +P"D333333ë?f@ (X"\r\v Aj!\f\v\v (\\! AF\rĀ\
 A\bj! ½!\r@ A\bj AôÂĀj-ĀĀ£\v AÐĀj   (\b (\f\x07 +P"D333333ë?f@  (\\ ½" \rB?B \rS"\x07\x1B! \r  \x07\x1B!\r  (X \x07\x1B!\v Aj"A\x07G\rĀ\v\v (D î\r@ @  6@  6< A6\\ A6T  A<j6X  A(j6P AÄĀjAÀĀ AÐĀj³
\f\v A6\\ A6T  A0j6X  A(j6P AÄĀjAüÀĀ AÐĀj³
\v (0 (4î\r AÄĀj\b! \b \fø\r 
 \vî\r\v 	(ĀÕ\r 	 6Ā\v ĀAx6\f\v Ā \r7\b Ā \b6 Ā 6Ā\v AàĀj$Ā\v\x07\b~#ĀAàk"$Ā @@@@@@@@ -Ā\bAkĀ\v AĀ:Ā\b  (\b6\b (\b!	 )Ā!\f -Ā\b!
B!\v (\b"	"E\r\f\vĀ\v (ĀAF@ A°j (\b (\fÆ A:Ā\b  )°7  )¸7 -ĀE\r Aj!AÃÂĀ!\x07A!\b Aj\f\v A\bj!A¼ÂĀ!\x07A\x07!\b A\fj\v! (Ā!  (Ā6  6  \b6\f  \x076\b A°jA A\bjAï\x07  
:ĀE  /Ö;F  )°7   (¸6(  )¼7,  )Ä74  -ĀÔ:ĀD  )Ì7<  6\b AĀ:Ā\b  A j6ô\x07  	6P  \f7H  (\b6ð\x07\v A°j AÈĀj" £ )°"\vBR\r ĀB7ĀA\f\v (\b (\fÒ!\f\v (¸! AäĀj A¼jAÌĀü
ĀĀ ü\v (\b!@@ \vBQ@  (\bÿ! AØĀj(ĀAÜĀj [!\f\v Aj AäĀjAÌĀü
ĀĀ  6  \v7\b A°j AØĀj(Ā A\bj" (8 (<q (¸! )°"\vBR\r  (\bÿ!  \r\v A jÐ
\f\v AÔj A¼jAü
ĀĀ  A\bj"AÉÂĀA¡ AÈj (Ā (´\v  \r A jÐ
 -Ā\b@ ( Aj(Āî\r\v AĀ:Ā\b\f\v -Ā\b@ ( Aj(Āî\r\v AĀ:Ā\bB!\v\v Ā 6\b Ā \v7Ā ĀA\fj AÔjAü
ĀĀ Ā (Ð6  Ā )È7A\v:Ā\b Aàj$Ā\v\x07\b~#ĀAàk"$Ā @@@@@@@@ -Ā\bAkĀ\v AĀ:Ā\b  (\b6\b (\b!	 )Ā!\f -Ā\b!
B!\v (\b"	"E\r\f\vĀ\v (ĀAF@ A°j (\b (\fÆ A:Ā\b  )°7  )¸7 -ĀE\r Aj!AÃÂĀ!\x07A!\b Aj\f\v A\bj!A¼ÂĀ!\x07A\x07!\b A\fj\v! (Ā!  (Ā6  6  \b6\f  \x076\b A°jA A\bjAï\x07  
:ĀE  /Ö;F  )°7   (¸6(  )¼7,  )Ä74  -ĀÔ:ĀD  )Ì7<  6\b AĀ:Ā\b  A j6ô\x07  	6P  \f7H  (\b6ð\x07\v A°j AÈĀj" ¨ )°"\vBR\r ĀB7ĀA\f\v (\b (\fÒ!\f\v (¸! AäĀj A¼jAÌĀü
ĀĀ \f (\b!@@ \vBQ@  (\bÿ! AØĀj(ĀAÜĀj [!\f\v Aj AäĀjAÌĀü
ĀĀ  6  \v7\b A°j AØĀj(Ā A\bj" (8 (<q (¸! )°"\vBR\r  (\bÿ! Á\r\v A j\f\f\v AÔj A¼jAü
ĀĀ  A\bj"AÉÂĀA¡ AÈj (Ā (´\v Á\r A j\f -Ā\b@ ( Aj(Āî\r\v AĀ:Ā\b\f\v -Ā\b@ ( Aj(Āî\r\v AĀ:Ā\bB!\v\v Ā 6\b Ā \v7Ā ĀA\fj AÔjAü
ĀĀ Ā (Ð6  Ā )È7A\v:Ā\b Aàj$Ā\v³
~#ĀAàĀk"$Ā B7 AĀ6\f A¨ÂĀ)Ā"\f7 A ÂĀ)Ā"\r7 Aj!@ ( "@ A j Aj¢  )(7\b  ) 7Ā (! (!\x07 (A	j"@ \x07  ü
ĀĀ\v A\bj! )ĀBB À!\f ! (("\b!@ @@ \fBĀRE@ A k! )ĀBB À!\f A\bj!\f\v\v \x07  \fz§AvA<qk"	 kjAk 	Ak(Ā6Ā Ak! \fB} \f!\f\f\v\v  \b6  ($6\f\v  \f7\b  \r7ĀAÂĀAĀ\f\v@@@@ ("E@ (!\x07AĀ!\f\v Aj \b (!\x07  (\f"K\r\v  6\f (\b Atj  kä
 !\f\v  K\r\vAĀ! (\b!
 !@ @  
j"\bA0j  \x07j"	A0j(Ā6Ā \bA4j 	A8j(Ā 	A<j(Ā«\r A j"\v 	Þ \bÅ\b \b \vA0ü
ĀĀ Ak! A@k!\f\v\v Aj   k"A\bAÀĀ\v (\f!  G@ \x07 Atj!\x07  j k (\b Atj!\b AÔĀj!	AĀ!@  \x07j"A0j(Ā!
 	 A8j(Ā A<j(Āø A j"\v Þ  
6P  \bj \vAÀĀü
ĀĀ A@k! Ak"\rĀ\v!\v Ā )7 Ā )7  Ā (6(  6\f Ā )\f7 Ā )\b7\b Ā )Ā7Ā AàĀj$Ā\vĀ\vº\x07~#ĀAÀk"$Ā (! A\bj" å  6  (!  6@@ AĀN@ ((!\b AĀ6,  ("6$   (Atj6(  6¤ Ax6  6   A$j6 A¨j\x07 AÜj! Aj!@@ AÌj Aj@@\
@@ (Ì"AxkĀ\v (Ð!\f\v )Ð!	 (Ð!\x07 AØj Aj¢ (èAxG\r (Ø!  \x07î\r\v A¨j\vAx\f\v  AØjA0ü
ĀĀ AØj Aj"\x07A4ü
ĀĀ  	7  6 Aj" A0ü
ĀĀ \x07 A¨j Aj ± \x07½\f\f\v\v  )¬7  (´6  )¼7\`  )Ä7h  )Ì7p  (Ô6x (¨! (¸\v! ( (¼\f AxF@  A\bjÓ\f\v  ("6à  )"	7Ø  )\`7  )h7  )p7  (x6   60  	74  6<  6@  ( 6\\  )7T  )7L  )7D \
(( ($G@ \bAÂĀAÂĀÑ! A0j\v\f\v  )Ø7  (à6   )7Ø  )7à  )7è  ( 6ð\f\v  AjA¤ÀĀ!\v  A\bjÓAx!\v A\bjµ\v@ AxF@  Ó\f\v Ā ( 6\f Ā )7 Ā )Ø7 Ā )à7 Ā )è7$ Ā (ð6,\v Ā 6 Ā 6Ā µ\v AÀj$Ā\vÚ\x07\x07#ĀAðk"$Ā @@\
@@@@ -ĀÐAkĀ\v A¨	j A¨	ü
ĀĀ\v A¨	j!@@@@ -ĀÌAkĀ\v A
j!\x07@ -Ā¼AkĀ\v (
! (
!\b (¸\f\v AĀ:Ā¼  6¸  (È"6
  (Ä"\b6
 A
j!\x07 \v!	@A¤ãÂĀA	 \b A­ãÂĀA)"E@ A¬ÕÂĀ6Ð  6Ì  \b6È AĀ6Ü B7Ô A°üÂĀ6ä B 7è  AÔj6à AÈj Aàj«\r (Ô A¼j"\bAèÂĀAAÖãÂĀA\v (Ø" (Üø î\r AàĀjA \bAAĀ (\`AxG\r (d!\v Ax6¸
  6¼
Ax!\f\v A¸
j" AàĀjA(ü
ĀĀ (ĀAxF@ (¼
!Ax!\f\v A
j" A(ü
ĀĀ AĀ:Ā°  6¤  	6 \v AàĀj Aà
j"	 ÿ (p"AxF\r  )d7°  (l6¸  )t7  )|7  )7   (6¨ (\`! 	Ò\f A
jÐ
\v A:Ā¼  60  )°74  (¸6<  6@  )7D  )7L  ) 7T  (¨6\\ \x07\v Aj A0j±
 © (À AÄj(Āî\r A:ĀÌ (AxF\r  (6(  )7  
 A\bj A jÖ\b (\b"AxG\r (\f!A!\x07A\f\vĀ\v A:ĀÌ A:Ā¼\vA!\x07A\f\v  (\f"	 ( (! (Ā!\x07  	î\rA\v:ĀÐ Ā 6 Ā \x076Ā Aðj$Ā\v\x07~#ĀA k"$Ā A@k (¤"AxGAA ("\x07AxF\x1Bj )Ā"	BRj )x"
BRj (°"AĀGj (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AòÀĀA ) "\rĀ A÷ÀĀAÁ"\rĀ (0! Ax60@@ AxF\rĀ )4!\b  6ä  \b7è@@@@@@ -Ā´AkĀ\v AjAÖÀĀA\b\r\f\v AjA¼ÀĀA\x07\r\f\v AjA¨ÂĀA\r\f\v AjAÞÀĀA	\r\f\v AjAçÀĀA\v\r\v (AxF@ (!  \b§î\r\f\v A@k"  Aäj Aj± ½\f \x07A\
xG@ AÃÂĀA Aj"\r\v AxG@ A¼ÂĀA\x07 A¤j"\r\v@ 	BR@ AüÀĀA
Á"\r (0! Ax60 AxF\r  )4"\b7è  6ä A°j"  (ÀAxF\r A@k"  Aäj ± ½\f\v 
BR@ AÂĀA\vÁ"\r (0! Ax60 AxF\r  )4"\b7è  6ä Aðj" AøĀjØ (AxF\r A@k"  Aäj ± ½\f\v @  ¤"\r\v A@k" AÀĀü
ĀĀ Ā ï
\f\v (°!  \b§î\r\f\vĀ\v (ð!  \b§î\r\v ĀAx6 Ā 6Ā \r\v A j$Ā\v\b#ĀA k"$Ā@@@@@@@@@@@@@@@@@@@@@@@@@@ Ā(ĀAk\x07\b	
\v\f\rĀ\v (Ā Ā( Ā(\b ((\fĀ!\f\v@@@@ Ā-ĀAkĀ\v  Ā(\b6Ā Aj"ĀAÂĀAø AÔĀ6 A6  6  Ā6 (Ā (A÷ÀĀ AjÚ! ( (\bî\r\f\v  Ā-ĀAt"Ā(C6\b  Ā(ÀC6 A6  Aj6 (Ā (AÜÀĀ AjÚ!\f\v  Ā(\b"Ā(Ā Ā(ú!\f\v Ā(\b"Ā(Ā  Ā((Ā!\f\v (\
ĀAØòÁĀA ((\fĀ!\f\v (ĀAðòÁĀA\x1B ((\fĀ!\f\v (ĀAóÁĀA ((\fĀ!\f\v (ĀA¥óÁĀA ((\fĀ!\f\v (ĀA¾óÁĀA\f ((\fĀ!\f\v (ĀAÊóÁĀA ((\fĀ!\f\v (ĀAÝóÁĀA ((\fĀ!\f\v (ĀAðóÁĀA ((\fĀ!\f\v (ĀAþóÁĀA ((\fĀ!\f\v (ĀAôÁĀA\f ((\fĀ!\f\r\v (ĀAôÁĀA ((\fĀ\
!\f\f\v (ĀA¦ôÁĀA ((\fĀ!\f\v\v (ĀA´ôÁĀA ((\fĀ!\f
\v (ĀAÇôÁĀA ((\fĀ!\f	\v (ĀAáôÁĀA> ((\fĀ!\f\b\v (ĀAõÁĀA ((\fĀ!\f\x07\v (ĀA³õÁĀA4 ((\fĀ!\f\v (ĀAçõÁĀA, ((\fĀ!\f\v (ĀAöÁĀA$ ((\fĀ!\f\v (ĀA·öÁĀA ((\fĀ!\f\v (ĀAÅöÁĀA ((\fĀ!\f\v (ĀAØöÁĀA ((\fĀ!\f\v (ĀAôöÁĀA ((\fĀ!\v A j$Ā \vï~#ĀAð\
Āk"$Ā @@@@@@@@ -Ā±AkĀ\v  (¬"6¨ -ĀHE\r\f\v A¤j!\x07@ -Ā¤AkĀ\v (\b! )Ā!	 -Ā¥! ( !\b\f\v )8!
 (@! (X!  -Ā°":Ā¥ AĀ:Ā¤  AèĀj"\b6  AÿëÜ  AëÜF"\x1B"6\b B 
 \x1B"	7Ā A¤j!\x07\v Aj \b(Ā Õ  Aj(Ā"Aj(Ā A j(Ā Aj-ĀĀÕ\b"AÄĀj(Ā AÈĀj(Ā (\b!@@ )Ā"
 	Q@  K\r\f\v 	 
Z\r\v 
!	 !\v  6(  	7  AĀ:ĀĀAĀ\f\vĀ\vA\v!@@@@@ E@  Aj"AĀ (\b"AëÜG\r A:Ā  )Ā7\`  )Ā7Āe /!A\f\v A@k" Ñ\r ÿ\v\f\v  68  )Ā"	70@@ ) "
 	Q@  ((K\r\f\v 	 
V\r\v AĀ:Ā  	BX@  	§Ak\rB!	AĀ E\r\vB!	AĀ\v6H  	7@\f\v °A\v! A:Ā¤ \v AëÜG\r  )Āe7Ā\f  )\`7Ā\x07A\bA »\f"AĀ:Ā\b B7Ā  ;  :Ā  )ĀĀ7Ā	  )Ā\b7Ā  (Ā6Ā\f\v \x07A:ĀĀ ĀAëÜ6\bA\f\vAĀ!\f\vA!\fĀ\vĀ\vAĀ!\v  (¨Ì (X! Ā AÐĀü
ĀĀ )P!
 AÜĀjõ	 Ā 6\\ Ā 6X Ā 
7PA\v:Ā± AðĀj$Ā\vç~#ĀAÀk"$Ā AÐĀjAĀ Ö (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ (LAxG@ AjAÖÀĀA AÌĀj"\r\v (XAxG@ AjA ìÂĀA AØĀj"\r\v (dAxG@ AjAØÀĀA AäĀj"\r\v@ )ĀPE@ AjAôÂĀA
Á"\r (@! Ax6@ AxF\r  )D"\b7  6 Aj )Ā A\bj+ĀÝ ( AxF@ (!  \b§î\r\f\v AÐĀj" Aj Aj Aj± ½\f\v (pAxG@ AjAÝÀĀA
 AðĀj"\r\v (H"@ AjA¸ÂĀA\bÁ"\r (@! Ax6@ AxF\r )D!\b  6ô (D!  \b7ø A\bj A0\b (\f!@ (\b"\x07AxG@ AĀ6¼  6¸  \x076´ AàĀl!@ E\r AÐĀj"  (\`AxG@ AàĀk! AàĀj! A´j ÿ\b\f\v\v (P! A´j\r\v  \b§î\r\f\v Ax6  )¸7  (´6 \
AÀj" Aj Aôj Aj± ½\f\v A$j(Ā A(j(Ā Aj"ù\x07"\r AÐĀj" AÀĀü
ĀĀ Ā ï
\f\vĀ\v ĀAx6 Ā 6Ā Aj\r\v AÀj$Ā\vî
~#ĀA k"$Ā -ĀĀ! A:ĀĀ@ AF\rĀ )( )0  ÷! ("\x07 §q! BBÿĀB À~! Aj!\v (!@   j)ĀĀ" "B B À}B À7@@@  Aj"
Ù\x07 (ĀAG\r    ( j \x07qAtk"\bA\bk(ĀA\bj \bAk(Ā\vE\rĀ\v 
 \v \bº	  )7\b A\bj!	 A\bjç
 (!\x07AĀ!@@  \x07F@ \x07"!\f\v 	 Ï\b!\b Aj"!   \b(Ā \bAj(Ā¼\r\rĀ\v Ak!\v  \x07  \x07K\x1B!\v@  \x07  \x07K\x1B!\b@@  \bF@  \bF  \x07Or\r Aj 	 (! (!  ("\x07K\r (  6 Atj \x07 kæ
  æ
\f\v   	 Ï\b"\f(Ā \fAj(Ā¼\rE@ Aj!\f\v\v  \vF  \x07Or\r (\f"\f ("\r j"
 (\b"\bAĀ \b 
M\x1BkAtj"
)Ā! 
 \f  \rj"\r \bAĀ \b \rM\x1BkAtj"\b)Ā7Ā \b 7Ā Aj! Aj!\f\v\v  6   \x07k"Atj  kæ
\f\v  BB ÀBĀR\rĀ  	A\bj"	j \x07q!\f\v\v AĀ:ĀĀAA\f»\f"B7Ā ĀAÄúÂĀ6 Ā 6Ā A j$Ā\vĀ\vé\f~#ĀAk"$Ā@@@@@@ -ĀÐAkĀ\v Aè\vj Aè\vü
ĀĀ\v Aè\vj!@@ Aôj@@ -ĀÈAkĀ\v A¸j!\x07@ -ĀÀAkĀ\v (¸!\f (¼\f\v AĀ:ĀÀ  6¼  AØ\rj"\f6¸ A¸j!\x07 \v"AàĀjÛ
 AøĀj! AìĀj!\bA!	A! (ô"\rAxG@  (ü6ð  )ô7èAĀ!\v  6ä@ \b(Ā"
AxF (Ā"\vAxFq\rĀ Aôj AĀ \vAxG\x1B \b 
AxF\x1B"Aj(Ā A\bj(Āø (ôAxF\rĀ  (ü6Ì  )ô7ÄA!	\v  	6À AÀj"
 Aäj" \rAxF"\x1B)\b! (Ä!\b (è!\v  
 \x1Bë\v 	  \x1B"AF@A¼ÂĀA\x07AÍÂĀA+AøÂĀA7¾! A6¸  6¼B!\f\v  6¸  \b \v \x1B6¼  7À AĀ:Ā´  \f6°  \x07)Ā7È  \x07)\b7Ð\v AÀj AÈj" ä )À"BQ\r (È! AØj AÌjAü
ĀĀ þ\b\vA! A:ĀÀ \x07\f AØ\rj© 
 A:ĀÈ  6°  7¨ A´j AØjAü
ĀĀ Ñ
 Aj A¨jÄ	 )BR\r (!A!\f\vĀ\vA! A:ĀÈ A:ĀÀA!\f\v A\bj Aj"¡ (\f! (\b! ±\x07\v  :ĀÐ Ā 6 Ā 6Ā Aj$Ā\v§\v~#ĀAðk"$Ā @@@@@@ -ĀøAkĀ\v  (è"(X"A\bj"
6ô (ð!\v (\b!\f )Ā!@ AÜĀj" (ì"( (\b¸\rĀ (\fAxG@  ( (¸\r\vA!\x07@ (\\"E\rĀ -Ā'"\bA\x07F\rĀ -Ā\bAF\r@ -ĀAF\rĀ -Ā \bAÿqG\rĀ A:Ā  )Ā7Ā\r  )7\b /!\rA!\x07\v AĀ:Ā\b\v (P"  (T"\b(\bAkAxqjA\bjAĀ\v!  )Ā\r7Ā%  )\b7 AÃĀ(ĀAK\rAÄÃĀ¤\vAÿq"	E\rAÄÃĀ(Ā 	ó\
E\r AÄÃĀ(Ā"	Aj6d A6\` A6X AôÂĀ64  Aj60  A0j6\\ A8j 	 AØĀj\f\v A64  Aj60 AØĀj"AÌÀĀ A0j³
AÂĀA A¹ÂĀA'¼!B!\f\vĀ\v AĀ6P A6@\v  )P7(  )H7   )@7  )87  \f68  70  )7<  )$7D  -Ā,:ĀL AĀ:Āì  \v6Ø  6Ô  
6Ð  6X  \b6T  6P  \r;N  \x07:ĀM\v AØĀj Aj" P )X"BQ@ ĀB7ĀA\f\v (\`! Aìj AäĀjAü
ĀĀ ¶
\v Ā 6\b Ā 7Ā ĀA\fj AìjAü
ĀĀA\v:Āø Aðj$Ā\v§\v~#ĀAðk"$Ā @@@@@@ -ĀøAkĀ\v  (è"(X"A\bj"
6ô (ð!\v (\b!\f )Ā!@ AÜĀj" (ì"( (\b¸\rĀ (\fAxG@  ( (¸\r\vA!\x07@ (\\"E\rĀ -Ā'"\bA\x07F\rĀ -Ā\bAF\r@ -ĀAF\rĀ -Ā \bAÿqG\rĀ A:Ā  )Ā7Ā\r  )7\b /!\rA!\x07\v AĀ:Ā\b\v (P"  (T"\b(\bAkAxqjA\bjAĀ\v!  )Ā\r7Ā%  )\b7 AÃĀ(ĀAK\rAÄÃĀ¤\vAÿq"	E\rAÄÃĀ(Ā 	ó\
E\r AÄÃĀ(Ā"	Aj6d A6\` A6X AôÂĀ64  Aj60  A0j6\\ A8j 	 AØĀj\f\v A64  Aj60 AØĀj"AÌÀĀ A0j³
AÂĀA A¹ÂĀA'¼!B!\f\vĀ\v AĀ6P A6@\v  )P7(  )H7   )@7  )87  \f68  70  )7<  )$7D  -Ā,:ĀL AĀ:Āì  \v6Ø  6Ô  
6Ð  6X  \b6T  6P  \r;N  \x07:ĀM\v AØĀj Aj" P )X"BQ@ ĀB7ĀA\f\v (\`! Aìj AäĀjAü
ĀĀ ®\x07\v Ā 6\b Ā 7Ā ĀA\fj AìjAü
ĀĀA\v:Āø Aðj$Ā\v~#ĀA@j"$Ā )Ā )\b (" (\b"	÷! (Ā!
 Aj"A (" ("Þ\v BBÿĀ"B À~! ( "\x07 §"q! Aj!\b (!@@@@@   j)ĀĀ" "B B À}B À7@@ A\bj AjÙ\x07 (\bAG\r  (\f j \x07qAtkAk(Ā"\v O\r  	  \vAt"j"A8j(Ā A<j(Ā\vE\rĀ\v \v (O\r   (j")Ā70  )\b78  )7  )7  )$7 \
  (,6( (!  A0ü
ĀĀ 
 î\r\f\v@ \f@A!\f\f\v  \x07  
 (!\r (Ā"\f!\v AF  BB ÀBĀRqE@  A\bj"j \x07q!\f\v\v  §  \rj,ĀĀAĀN )ĀB Àz§Av \r\v ( (" (G\rAÿÿÿ ($ ((j" AÿÿÿO\x1B k"AM\r \b 	AxG\r\f\vĀ\v \bA¯\r\v (" (F@ \bAÀĀß\v\v ( Atj" A0ü
ĀĀ  	6<  68  
64  60  Aj6Ax!\v Ā )87\b Ā )07Ā Ā 6 Ā )7 Ā )7 Ā ) 7$ Ā ((6, A@k$Ā\võ\x07#ĀAÐk"$Ā @@@@@@ -ĀÐAkĀ\v A¨	j A¨	ü
ĀĀ\v A¨	j!@@@@ -ĀÌAkĀ\v A
j!\x07@ -Ā¼AkĀ\v (
! (
!	 (¸\f\v AĀ:Ā¼  6¸  (È"6
  (Ä"	6
 A
j!\x07 \v!\b@@AáãÂĀA 	 AçãÂĀA"@  6d\f\v  6Ì  	6È A6Ä AáãÂĀ6À AàĀjA AÀjAï\x07 (\`AxG\r (d!\v Ax6¸
  6¼
Ax!\f\v A¸
j" AàĀjA(ü
ĀĀ (ĀAxF@ (¼
!Ax!\f\v A
j" A(ü
ĀĀ AĀ:Ā°  6¤  \b6 \v AàĀj Aà
j"\b ÿ (p"AxF\r  )d7°  (l6¸  )t7  )|7  )7   (6¨ (\`! \bÒ\f A
jÐ
\v A:Ā¼  60  )°74  (¸6<  6@  )7D  )7L  ) 7T  (¨6\\ \x07\v Aj A0j±
 © (À AÄj(Āî\r A:ĀÌ (AxF\r  (6(  )7  
 A\bj A jÖ\b (\b"AxG\r (\f!A!\x07A\f\vĀ\v A:ĀÌ A:Ā¼\vA!\x07A\f\v  (\f"\b ( (! (Ā!\x07  \bî\rA\v:ĀÐ Ā 6 Ā \x076Ā AÐj$Ā\v~#ĀAk"$Ā  é Ax6ü AĀ6¤  Aüj6¼  6¸ Aj" A¤jY@ )"\bBQ@ (! (! (ü!  (6 AĀ  AxF"\x1B6 A \
 \x1B6 AĀ  \x1B6 Aèj ÷  )ø"7Ø  )ð"\x077Ð  )è"\b7È Ā 7 Ā \x077 Ā \b7\b ĀB7Ā Å\b\f\v )! )!\x07 Aøj" A jAü
ĀĀ Aüj¾\f Aøj Aü
ĀĀ  \x077è  7ð  \x077È  7Ð  )ø7Ø AÐĀj" AjAøĀü
ĀĀ  \b70  )È78  )Ð7@  )Ø7H  A0ü
ĀĀ A¸j" A0jØ Aj A0ü
ĀĀ@@ (AĀN@ (È"AĀN@ Aàj A0ü
ĀĀ A¤j î\x07 AàĀjAĀÐ	  )¬7Ð  )¤7È AÐj!@@ AÀj" AÈjé (ÀAxF\rĀ Aàj Ë	@ ¢\f\f Aj"  AÀj ± ½\f\f\vĀ\v\v AÈjñ
 Aàj\v\f\v Aj\v\f\v AjÅ\b (È!\v AxF@ ã\v\f\v AĀN@ \v\f\v Å\b\v Ā A0jAü
ĀĀ\v Aj$Ā\v­	#ĀA@j"$Ā@@@ A!O@  Av"I\r Aj    At"\x07j"\b  k"\x07 Aj    \x07j"\x07  k"	\x07 Aj"
    ´ A(j" (\b"\v (\f ("\f (´ A4j \b  \x07 	´  (8" (<"ö  (  ($"ö 
 ($"\x07  AþÿÿÿĀq"j"\b (0"	 j"\r   \rI\x1B"  \bI\x1B \x07kA\bA\bæ\b 
 (," 	  
    Ā ($6\b Ā )7Ā (4  ((  ( \f ( \v\f\v E\r A(j"   )Ā´\x07   jï A\bj! AtA\bk!A!@ @ A4j   )Ā´\x07 A(j (8"\x07 (<  (4 \x07 Aj! A\bk! A\bj!\f\v\v A(j \x07 Ā (06\b Ā )(7Ā\f\vAĀ! AĀ60 B7( A(j  jï@ @ A4j       K\
\x1B"\x07´ A(j (8"\b (<  (4 \b  \x07j!  \x07k!  \x07Atj!\f\v\v A(j \x07 Ā (06\b Ā )(7Ā\v A@k$Ā\vĀ\v\x07~o#ĀA0k"$Ā Ā@@@@@@@@@@@@A ("Axs AĀN\x1BAkĀ\x07\vA\bA\b -ĀĀ\x1B!\f\v@@ (ĀAk\bĀ\v -Ā  )\b"
7 \r\v 
BZ@ A	6,  A j6(AÿÀĀ A(j®\b!A\f\r\v 
º\r!AĀ\f\f\v -Ā  )\b"
7 \r	 
Bÿÿÿÿÿÿÿ|BÿÿÿÿÿÿÿZ@ A
6,  A j6(AÿÀĀ A(j®\b!A\f\f\v 
¹\r!AĀ\f\v\v  ( (\b×\f (! (Ā\f
\v (\bA0l! (!\x07É\r!@ E\r A\bj \x07 µ (\f! (\bAq\r %  % ý
 A0k! Aj! \x07A0j!\x07\fĀ\vĀ\vA\bA\b -ĀĀ\x1B!\vAĀ\f\x07\v \r !A\f\v -Ā"	\r\v!\vã" \v& \f\v +\b\r!AĀ\f\vÊ\r\v!\b (At!\x07 (!@@ \x07@ Aj (8 (<×\f (!AĀ Ö\r Aj  µ (!@@@ (Aq@ !\f\v 	E\r %\r\rAÆ¦ÀĀA3«\b! \r !\v \r \b\rA\f\x07\v \b% % %!\vã" \v& \r \r \r\f\v\
 \b% % ý % ý\f\v \b!AĀ\f\v A@k! \x07A@j!\x07 !\fĀ\vĀ\v 
\r!AĀ\f\v 
\r!AĀ\v6Ā Ā 6 A0j$Ā\vÎ|}~#ĀAðĀk"$Ā@@@@@@@ -ĀE@ P\r\x07@ BÿÿÿÿÿÿÿV\rĀ E@ º!\b\f	\v AjA-O@ A&O\r A0j BĀ AtAÀµÁĀj)ĀBĀ )8BĀR\r )0"
BÿÿÿÿÿÿÿV\r 
ºDÕMÏðD¢!\b\f	\v º!\b AĀL@AĀ k"AK\r \b At+ ñA£!\b\f	\v At+ ñA \b¢!\b\f\b\v AÈĀj"\x07  AĀ (P! )H!
 -ĀX\r 
 È"\b½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀV\r\x07 A(j \x07 ¦\v \b (( (,AAĀ !\b\f\x07\v P\r Bÿÿÿ\x07V\r E@ µ!	\f\v A
jAO@ AO\r Aj BĀ AtA ¶ÁĀj)ĀBĀ )BĀR\r )"
Bÿÿÿ\x07V\r 
µCùP!	\f\v µ!	 AĀJ\rAĀ k"A
K\rĀ 	 At*÷A!	\f\vĀ\v At*÷A 	!	\f\v AÈĀj"\x07  AĀ (P! )H!
 -ĀX\r 
 É"	¼Aÿÿÿÿ\x07qAÿÿÿû\x07K\r A\bj \x07 ¦\v 	 (\b (\fAAĀ !	\f\v 
 ú!\b\f\v 
 û!	\v 	»!\b\v Ā \bDĀĀĀĀĀĀðb@ Ā \b \b \x1B9\bAĀ\f\v A6H Ā  AÈĀj	6A\v6Ā AðĀj$Ā\v¥#ĀAk"$Ā (\b! (!\b  (Ā6\b  \b6Ā  \b A l"	j"\f6\f \bA j! AàĀj!\r AjAr! A°jAr!@@ 	E@ \f!\f\v Ak! \b(\b! \b(!@@@@@@ \b(ĀAk\x07Ā\v  6Ð  Aü
ĀĀ Ā(È\x07"-ĀH A:ĀH  6  AÐj6¨AF\r  (O\r ( A¸lj"(¤! Ax6¤ A¤j!\x07 A¨j! AxG@ (Ā!  (¬6ð  6ì  6èAx\f\v Aèj \rÛ
 (Ā! (¤\v ¼\f \x07 (ð6\b \x07 )è7Ā AøĀj"À\f  AjAü
ĀĀ AĀ:ĀH\f\v  6°  Aü
ĀĀ Ā  A°j\f\v  6Ì -Āí! Ā(È\x07"-ĀH A:ĀHAF\r  )B}7  )° AG­}7° AÐj!@ (è"\x07@  \x07¾\f\v B7Ā\v  (O\r Aj"\x07 ( A¸lj"
AøĀj"\vAü
ĀĀ 
B7x Aèj"
 \x07  )ĀBQ"\x1BAü
ĀĀ  \x07 \x1BÀ\f \vÀ\f \v 
Aü
ĀĀ AĀ:ĀH ĀAA  AÌj» Ā(È\x07  þ\f\v  6 ĀAAĀ  Aj» Ñ\v \bA j!\b 	A k!	 A j!\f\v\vĀ\v  6 Ü\x07 Aj$Ā\v\b#ĀAk"$Ā  6\b  6 At! A\bk! Ā Atj!@AĀ Ā F\r  ĀA4j6\f ĀA@k! Ā(<!	 Ā(8!
 !Ā !@ ĀE@ !Ā\f\v A\fj!\b A j"\v A\bj"(Ā \b(ĀÃ Aj"\x07 
 	Ã ($"\b (( ("\f (\v ( \fî\r (  \bî\r ĀA\bk!ĀE\rĀ\v\v  6 A6 A6  A\fj6  Aj"Ā6 Aj"AÀĀ \x07³
 A6 A6  Aj"6  6 A jAîÀĀ \x07³
 A6 A6  6  Ā6 A¬jAºÀĀ \x07³
  )7Ü  (6ä \x07Û AĀ:Ā  )¨7¸  (°6À  (Ø6h  )Ð7\`  )ð7  )´7Ä  (¼6Ì  (È6Ø  )À7Ð  )7   )7(  -Āü:Ā  ) 70  )¨78  )°7@  )¸7H  )À7P  )È7X  (à6ð  )Ø7è  (ì6ü  )ä7ô  (ø6\
 AðĀj AàjA0ü
ĀĀ ( (î\r ( ( ¼\f (Ì (Ð¼\f \v\v\v Aj$Ā\v\x07~#ĀAk"$Ā (8!\b -ĀF!@@@@@@@@@@@ (@"
AĀ )Ā"BV"\x1BE@ §AkAĀ \x1BAk\v Ā 
¡	6\b ĀB7Ā\f
\v )\b! -ĀA! A\x07 ("("\x07 \x07AĀN\x1BAtAðÃĀj(Ā6Ā A¼ÉÂĀ¿!\x07 \bE\r\x07Aq -ĀD"	AqEq\r\x07 )\b!\v )!\r@@ )Ā"\f )"PE@ \v \rS\r\f\v §E \f§r\r\v !\f \r!\v\v \f PE@BÿÿÿÿÿÿÿÿÿĀ \vBÀ©\x07BÐ 	Aq\x1B"\f|"\r \fBĀS \v \rUs\x1B S\r\b\vA! 
E \bAGq \x07qE\r\bAĀç\r  6@  Aj (0DĀĀĀĀĀĀð?ï )Ā!\v Ā (\b6 Ā \v7\b ĀA6Ā\f	\vA! AF\r -ĀEE\r\f\vA! AF\rĀ\f\v \bE@AĀ!\f\v\f\v AF@A!\f\v Ā  è\f\v -ĀE\rĀA!\f\v Ā  )Ā (\bÌ\v BZ\r (®\f\v AF\rĀ AG@ \x07E\r@ -ĀEE@ Ā  è\f\v Ā  )Ā (\bÌ\v ®\f\v ®A!\v Ā 6\b Ā 6\
 ĀA6Ā\v Aj$Ā\v~ A\x07k"AĀ  O\x1B!\x07 AjA|q k!\b@@ Ā@@@@@@@@  K@  j-ĀĀ"À"AĀH@B !	 -Āô¶@Ak	\v \b kAq\r
@@  \x07I@  j"Aj(Ā (ĀrAxqE\r\v    K\x1B!@  M@ !\f\v  j,ĀĀAĀH\r Aj!\fĀ\vĀ\v A\bj!\fĀ\vĀ\v Ā 6\b Ā 6AĀ\f\b\v Aj" O\r  j,ĀĀ!@@@ AàG@ AíF\r AjAÿqA\fI\r A~qAnG\r
 A@H\r\f
\v A\`qA F\r\f	\v AJ\r\b\f\v A@N\r\x07\vBĀ!	 Aj" O\r  j,ĀĀA¿L\r\f\v Aj" O\r  j,ĀĀ!@@@@ AðkĀĀĀĀ\v AjAÿqAK\r\b A@H\r\f\b\v AðĀjAÿqA0I\r\f\x07\v AJ\r\v Aj" O\r  j,ĀĀA¿J\rĀBĀ!	 Aj" O\r  j,ĀĀA@H\rBàĀ!	\f\vBÀĀ!	\f\v Aj" I\r\vBĀ!	\f\v  j,ĀĀA¿J\r\v Aj!\f\v Ā 	 ­7\
A\v6Ā\v Aj!\fĀ\vĀ\vÝ\b~#ĀAk"$Ā@ Ā(\x07E\rĀ Aj (Ā"\x07-Āí¯\v Ā) \x07 Ā)¨\x07 ("
 ("\v÷!\r Ā(\x07" \r§q! \rBBÿĀB À~! Ā(\x07!\b@   \bj)ĀĀ"\r "B B À}B À78@@@ Aj A8jÙ\x07 (AG\r 
 \v \b ( j qAtlj"\fA\bk(Ā \fAk(Ā\vE\rĀ\v \x07(!  \x07("6$  6  Ā-ĀÛ\x07"\bAF  \bFr\r Ā :ĀÛ\x07 Ā(\x07E@ E\r Ā(ØE\r\v@AÃĀ(ĀAK\rĀAÃĀ¤\vAÿq"E\rĀAÃĀ(Ā óE\rĀ A60 A6(AÃĀ(Ā! AôÂĀ6D AäÂĀ6<  Aj64 A)6L AÐÂĀ6H  A8j6,  A j6@  AÈĀj68  A(jì ($! ( !\v Aà\
Āj  ø Ax6l A:Ā| A\bj \x07-Āí¯\v A8j (\b (\føAx (p¼\f  (@6t  )87l  ­7X  ­7P \x07Ë!AĀé\r Ā(È\x07"Ā-ĀH ĀA:ĀH  6xAF\r ĀA j AÐĀjÁ
 ĀAĀ:ĀH\f\v \r \rBB ÀBĀR\r  	A\bj"	j q!\f\v\vĀ\v Aj$Ā\v\b#ĀAÐĀk"$Ā A\bj"    @ -Ā(AF\rĀ ($! ( ! (! (! ĀÇ@    (Ā »\rĀ\v Aj! Ā A\bj! Ā/8"\b Aÿÿq"q! Ā($!
 Ā((!	 Ā(!\v Ā(!\fAĀ!@@@@@ !AĀ!  \fO\rĀ \v Atj"/Ā"\x07AÿÿF\r  \b /"qk \bq I\r@  F@ \x07 	O\r 
 \x07A4lj"A j A\bj\r\v Aj! Aj!\f\v\v ĀA,j!@ (ĀAF@ Ā(4! (\b!  \x0768 AĀ64  60 A6,  (6L  )\b7D  )Ā7<  A,j	  Ā(4O\r  6\b A6Ā Ā(0 A$lj"Ā 6\f ĀA6\b\f\v Ā(4!Ā  \x0768 AĀ64  \x0760 AĀ6,  (6L  )\b7D  )Ā7<  A,j	  Ā6\b  Ā6 A6Ā\v A\bj»\r\f\
\v Ā  A\bj ïE\r\f\v Ā A\bj    AÿK Ā)ĀBRq\x07\r\f\v  Ā(O\rĀ Ā( Atj"Ā ; Ā 	;Ā\f\vĀ\v AÐĀj$Ā\vË~#ĀA k"$Ā A\bj Ā(È\x07"A\bjà	@@@ )@"\x07 Ā((Ì" Ā(,A\b Ā((\x1B"  I\x1B­B Ā-ĀÙ\x07\x1BZ\rĀ ) \x07|!\b @@@ Ā)BQ@ Ā) )P \b|X\r\vA! Ā)ĀBR\r Ā)\b )p )h \b||V\rA! Ā-Ā AF\r \
\x07P\r\f\v \x07PE\rA!AºÃÂĀ!A\f\v \x07 )HBĀR\r\vAÉÃÂĀ!A
\v6¸  6´ A6ô  A´j6ð A¼jAâÀĀ Aðj"³
 (À!  (Ä"6Ì  6È@ Ā-ĀÛ\x07AI\rĀ ĀAĀ:ĀÛ\x07 Ā(\x07E\rĀ Aàj@AÃĀ(ĀAK\rĀAÃĀ¤\vAÿq"ĀE\rĀ AÃĀ(Ā ĀóE\r A6à A6ØAÃĀ(Ā!Ā AôÂĀ6ü AäÂĀ6ô  ĀAj6ä A)6Ô AÐÂĀ6Ð  6Ü  AÈj6ø  AÐj6ð Ā AØjì (Ì! (È\f\v \v ø -ĀH A:ĀH BĀ7ð  )Ø7ø  \
)à7  (è6  :Ā AĀ6 Ax6AF\r A j AðjÁ
 AĀ:ĀH\v (¼ î\r\vAĀ!\v A\bjÕ\f A j$Ā \vĀ\vØ~ Ā(Aj"	Av 	A\x07qAĀGj! Ā(Ā"!\b@ @ \b \b)Ā"BB\x07B À Bÿþýû÷ïß¿ÿĀ|7Ā \bA\bj!\b Ak!\f\v\v@ 	A\bO@  	j )ĀĀ7ĀĀ\f\v 	E\rĀ A\bj  	ü
ĀĀ\v Aq! Aq! Aüq! Av! Aq!AĀ!\b@@ 	 \b"G@ Aj!\b Ā(Ā" j-ĀĀAG\r   Aslj" j!\f@   Ā  \vĀ"§"\x07 Ā("\vq"k Ā(Ā"
 \v " ks \vqA\bI\r  
j"-ĀĀ  \x07Av":ĀĀ 
 \v A\bkqjA\bj :ĀĀ 
  Aslj!\x07AÿG@  \x07 ¡\b E\r \x07 j!\x07AĀ! @ \f/ĀĀ! \f \x07/ĀĀ;ĀĀ \x07 ;ĀĀA!\v E\r  \fj"-ĀĀ!\r   \x07j"-ĀĀ:ĀĀ  \r:ĀĀ\f\v\v Ā(Ā" jAÿ:ĀĀ  Ā( A\bkqjA\bjAÿ:ĀĀ E\r \x07  ü
ĀĀ\f\v Ā Ā(" AjAvA\x07l A\bI\x1B Ā(\fk6\b\v  
j \x07Av":ĀĀ 
 \v A\bkqjA\bj :ĀĀ\fĀ\vĀ\v×\b#ĀA k"$Ā Aj Þ\x07 (!@@@ (¨"AxF@ ĀAëÜ6H Ā 6Ā\f\v  (¤6D  )7<  )¬7L  )´7T  )¼7\\  (Ä6d  6H  68 Ax6AĀ! AĀ6à  Aj"\x076ø  A8j"\b6ô Aj"	 Aàj"
\` (Ø"AëÜG\r (! (! (!  (6ì AĀ  AxF"\x1B"\v6è A  \x1B"6ä AĀ  \x1B6à Aüj  \v°\x07 A\x07 (" (" ð\r"\x1B"6 AÄ¥ÀĀ  \x1B"6  Aìj6 A\b6¤ A6  Aj6   Aj6 \x07AÓÀĀ 	³
   \x07Aë¥ÀĀA¼ (ü î\r 
ñ\r! ĀAëÜ6H Ā 6Ā \bÅ\b\v  Ö\r\f\v (¤! ( !\v (!\x07 (!\b AèĀj"	 A¨jA0ü
ĀĀ (Ü!
 Aj¾\f A\bj 	A0ü
ĀĀ A8jÅ\b AF@AA»\f" 6Ā\v Ā 6 Ā \v6 Ā \x076\f Ā \b6\b ĀAôÀĀ6 Ā 6Ā ĀAj A\bjA0ü
ĀĀ Ā 
6L Ā 6H\v A j$Ā\vÄ~\f#ĀAk"
$Ā@ (@"E@ ! !\f\v (<!  (\\jAj! (X!\v (T!\f ! !@ ! !\x07 
 6\b 
 7Ā  \rAlj!\bAĀ!@ \vE\rĀ \v! AM \b 
 \f Atj")Ā A\bj(ĀAÿq"E\r  AÿFj  Av"	 j" \b 
 \f Atj")Ā A\bj(ĀAÿqAF\x1B!  	k!\f\v\v!\v !@@ \x07~  \v k" j"	 \b("I\rĀ  	 k"	E\rĀ@@ 	 M@  	jAk" \vI\r\vAÿëÜ! \b)Ā" |" T\r \b(\b j"AëÜI@ ! \f\vB BQ\r AëÜk! B|\f\vAÿëÜ! \b)Ā" \f Atj")Ā|" T\rĀ (\b \b(\bj"AëÜI@ ! \f\vB BQ\r AëÜk! B|\
\f\vB\v"Q@  I\r \x07!\f\v  \x07Z\r\v \x07! !\v \rAj"\r G\rĀ\v\v Ā 6\b Ā 7Ā 
Aj$Ā\vÈ~#ĀAÀk"$Ā  6  6Ā A(j   ¬ ((!@ (8"AxF@ ĀAx6 Ā 6Ā\f\v  (46d  ),7\\  )<7l  )D7t  )L7|  (T6 Ax6´ AĀ6  6h  6X  A´j6 A(j" AØĀjo (8"AxF@ (¸! (¼! (´!  ((64 AĀ  AxF"\x1B60 A  \x1B6\
, AĀ  \x1B6( AìĀj ÷  )|7  )t"\x077  )l7\b@ \x07§@ A6,  A\bj6( A¤jAµÀĀ ³
\f\v A¤jAÁÂĀA\fø\v  /L;² A6D  Aj6@ A6< A\v64 A6,  A¤j68  A²j60  6( A´j"A¨ÀĀ A(j³
A  ! (¤ (¨î\r A\bj\f ĀAx6 Ā 6Ā\f\v  )<7\b  )D7  )L7  (T6  )(!\x07 )0!\b A´j¾\f  6h  \b7\`  \x077X  )\b7l  )7t  )7|  ( 6 Ā AØĀjA0ü
ĀĀ\v AÀj$Ā\vä ĀAk"\b(Ā" ·\b@@@@@@ A	O@  ¿"\rAĀ\vAĀ! AÌÿ{K\rA A\vjAxq A\vI\x1B! Axq! ĀA\bk!@@@@ Aq@  M\r  j"AÃĀ(ĀF\r AüÃĀ(ĀF\r ("\x07Aq\r	 \x07Axq"\x07 j" I\r	  \x07ü  k"AI\r  
  j" 
  ¡\f\b\v AI  Or  kA\bKr\r\b\f\vAôÃĀ(Ā j" I\r\x07@  k"AM@  
AĀ!AĀ!\f\v  
  j" Ar6  j" 6Ā  (A~q6\vAüÃĀ 6ĀAôÃĀ 6Ā\f\v  k"AI\r  
  j" 
  ¡\f\v  
\f\vAøÃĀ(Ā j" K\r\f\v    K\x1B"@  Ā ü
ĀĀ\v Ā Ã\f\f\v  
  j"  k"Ar6AøÃĀ 6ĀAÃĀ 6Ā\f\v E\r\v Ā\v j"E\rĀ A|Ax \b(Ā"Aq\x1B Axqj"  K\x1B"@  Ā ü
ĀĀ\v Āñ \v \vÂ~#ĀAÐĀk"$Ā Ā@@@@@@@@ Ā\v ĀAĀ:ĀA\f\x07\v -ĀĀ"A+k\v -ĀĀ!\v@@@@@@@ AÿqA+kĀ\v Ak! Aj! AI\r@ E\r
 A0j  B?B
BĀ AÈĀj -ĀĀA
\b (HAG\r\x07 )8 )0"B?R\r\b 5L"BĀR   }"Us\r Aj! Ak!\fĀ\vĀ\v Ak! Aj!\v AI\r@ E\r\b Aj  B?B
BĀ A j -ĀĀA
\b ( AG\r ) )"B?R\r\x07 5$ |" S\r Aj! Ak!\fĀ\vĀ\v ĀA:ĀA\f\x07\v@ E\r A(j -ĀĀA
\b ((AG\r Aj! Ak! B
~ 5,}!\fĀ\vĀ\v ĀA:ĀA\f\v@ E\r A\bj -ĀĀA
\b (\bAG\r Aj! Ak! 5\f B
~|!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 7\bAĀ\v:ĀĀ AÐĀj$Ā\vÏ~#ĀAàk"$Ā @@@@@@ -ĀAkĀ\v AÀj AÀü
ĀĀ\v AÀj!@@@ -ĀøAkĀ\v AØj!@ -ĀðAkĀ\v (è! (ì\f\v AĀ:Āð  6ì  Aøj"6è AØj! \v!\x07 A j A8j)Ā A@k(Āñ ) !	 (¨!\b AĀ:Āà  \x076Ü  6Ø  \b6à  	7Ø\v AøĀj  R )xBR\r A:Āø A:Āð\f\vĀ\v þ\v A:Āð Ó\f Aøj© ß\b A:Āø )x"	BR\r\vA\
!A\f\v (! A\fj Aj"\x07AìĀü
ĀĀ Ò
@ 	BQ@A! !\f\v \x07 A\fjAìĀü
ĀĀ  6  	7x A j AøĀj@ (°"AxF@  ( "6Ð AÔj" AÐj² ·\v! âA!\f\v  )¤7ô  (¬6ü  )´7  )¼7  )Ä7  (Ì6  6  ( 6ð A\b6   Aðj" A jµ (! (Ā! Å\b\v AøĀjü\b\vA\v:Ā Ā 6 Ā 6Ā Aàj$Ā\vÄ~#ĀA@j"$Ā \
Av!@ A?q"E\rĀ Ā(\bAt!AÀĀ k­!	 ­!
 Ā(!@ @  \b 	 )Ā"\b 
7Ā A\bk! A\bj!\f\v\v \b 	"\bP\rĀ Ā \b	\v@ E\rĀ Ā(\bE\rĀ Ā  Ā(\b! ĀAĀ6\b AĀ6$  Ā6  B7  6 BĀ7\b  6(@ E@ Ā A\bj­\f\v ĀAĀ A\bj"E\rĀ Aj!ĀAĀ!  (" Ā å (  ($ E\r (AĀ\vA\b\b AĀ6<  )Ā74 A4j A\bj­ (8! (4@ (<"E\rĀ Ā å ($At ( "(\
\bAt"Āk! At! ( Āj!Ā !@ E Er\r Ā )Ā7Ā  (\bAj6\b A\bk! A\bk! A\bj! ĀA\bj!Ā\fĀ\vĀ\v \v (("ĀE\rĀ@ ($" ( "(\b"F\rĀ ĀAt"E\rĀ (" Atj  Atj ü
ĀĀ\v  Ā j6\b\v A@k$Ā\vì#ĀA k"$Ā A0j  ï AÈĀj (0" (4"A-\v@@@@ AG@ A(j AÈĀjÆ (("E\r (," AäÂĀj(ĀG\r Aj!@ E\r Ak! -ĀĀ!\x07 Aj! \x07A:kAÿqAõK \x07A_qAÇĀkAÿqAùKr\rĀ\v\f\v\v A j AÈĀjÆ ( E\r\v  A/ðE@ Ā  »\x07 ĀA:Ā\f\f\v A<j  »\x07 (@! (D! A;l  6\
h BĀ7\`   j6\\  6X  6T  6P B¿°7H Aj AÈĀj"Ë Ā@@ ("E\rĀ   ("AäÂĀA  6  6@ Aj AÈĀj× (E\r Aj ( ( ( ("E\rĀ\v (!@ Aj AÈĀj× (E\r A\bj ( ( ( (\f!\x07 (\b"\bE\rĀ \b \x07  \v\rĀ\v\v Ā  øAĀ\f\v Ā  øA\
\v:Ā\f (< î\r\f\v Ā  ¡ ĀA:Ā\f\v A j$Ā\vÖ\r~#ĀA k"$Ā Ā((!@@@@ Ā)ĀBR@  Ā(" AvkG\r \r ĀA\x07;8 Aj"A\b A\bj \b )\b! Ā( \f Ā 7 Aï\b ĀA j"Ā\f Ā (6\b Ā )7Ā\f\v Ā("\b AlK\r ĀBĀ7Ā Ā \bAt!\x07\f\v Ā At!\x07\f\v@AÈÃĀ-ĀĀAF@AÀÃĀ)Ā!A¸ÃĀ)Ā!\f\v Aj\bAÈ\
ÃĀ-ĀĀAF\r )! )!AÈÃĀA:ĀĀAÀÃĀ 7Ā\v Ā 7 Ā 7\b ĀB7ĀA¸ÃĀ B|7Ā \bAt! Ā("\f!@ @ Aÿÿ6Ā Ak! Aj!\f\v\v Ā($" A4lj!\r Ā/8!	AĀ!@  \rF\r  Ā A jAÿÿq"
;0 Aj! A4j! 	 
q!AĀ!\v@@ !AĀ!  \bO\rĀ \f Atj"/ĀAÿÿF\r \v  / 	qk 	qM@ Aj! \vAj!\v\f\v\v \f \b   
Þ !\f\v  
;  ;Ā !\fĀ\vĀ\v A j$Ā \x07\vĀ\v±\b~#ĀA k"$Ā (@"AëÜG@ Aj )8  ) ( Ä\x07 Aj )BĀBè\x07BĀ (! AðĀj Ā)hBĀBè\x07BĀ AàĀj Ā)xBĀBè\x07BĀ AÐĀj )\`" Ā(AÀ=n­|" )h  V­|"\bB )p"\x07 Ā(pAÀ=n­|" BX\x1BB  )x  \x07T­|"P\x1B P\x1B"\x07 û\b A@k )P" )X"	 \x07  A0j  \
 )@"
} \b )H}  
T­}BĀR­|"\b 	  \bV­|"\v \x07 ~ )" AÀ=n­|" )0"	X )  T­|" )8"
X  
Q\x1BE@ Aj Ā)BĀBè\x07BĀ   	}  
}  	T­}B )" Ā(AÀ=n­|" BX\x1BB  )  T­|"P\x1B P\x1B û\b )Ā" \b|" T­ )\b \v||\f\v A j   \x07 û\b ) ! )(\v!B B| BĀR\x1B!\v A j$Ā \vñ\r#ĀAk"$Ā@@@@A ("\bAxs \bAĀN\x1BAkĀ\v Ā A0ü
ĀĀ\f\v AøĀj" (Ā (ø Aj A0ü
ĀĀ B70 A8j AÀĀü
ĀĀ  A0j¬ Ā A0ü
ĀĀ\f\v At!@@@  F\r@   j"(Ā"
 Aj(Ā"\vË"\x07@ \x07Aj(ĀAxF\r\v A\bj!\f\v\v A¼j î\x07 (!\f (Ā!\r A0jÊ	 AàjAĀ )0 )8è AðjAĀÐ	  )Ä7  )¼7 A°j!\x07 A@k! Aj!@@ A j" Ajé ( "AxF\rĀ@ (¤" (¨"	 (Ā (Ā\v\rĀ  	 (Ā Aj(Ā¤\r\rĀ ¢\f\f\v@  	 
 \v\vE@  (¨68  ) 70  \x07A0ü
ĀĀ\f\v A0j \r \fø  \x07A0ü
ĀĀ  î\r\v Aàj" Aàj A0j ± ½\f\f\v\v Ajñ
  AàjA0ü
ĀĀ\f\v  A0ü
ĀĀ\v Ā A0ü
ĀĀ \bAĀN\rĀ Å\b\v Aj$Ā\v¿#ĀAk"$Ā@@@@@@@@@@@@@@@@@@ Ā-ĀĀAk\x07\b	
\v\f\rĀ\v  Ā-Ā:ĀĀ AÐĀ6\f  6\b (Ā (AýÀĀ A\bjÚ\f\v  Ā)\b7Ā A	6\f  6\b (Ā (AïÀĀ A\bjÚ\f\v  Ā)\b7Ā A
6\f  6\b (Ā (AïÀĀ A\bjÚ\f\v  Ā+\b9Ā AÑĀ6\f  6\b (Ā (AðÀĀ A\bjÚ\f\v  Ā(6Ā A6\f  6\b (Ā (AßÀĀ A\bjÚ\f\r\v  Ā)7Ā AÒĀ6\f  6\b (Ā (AòÀĀ A\bjÚ\f\f\v (ĀA½µÁĀA
 ((\fĀ\f\v\v (ĀAÇµÁĀA
 ((\fĀ\f
\v (ĀAÑµÁĀA\f ((\fĀ\f	\v (ĀAÝµÁĀA ((\fĀ\f\b\v (ĀAëµÁĀA\b ((\fĀ\f\x07\v (ĀAóµÁĀA ((\fĀ\f\v (ĀAöµÁĀA ((\fĀ\f\v (ĀAúµÁĀA\f ((\fĀ\f\v (ĀA¶ÁĀA ((\fĀ\f\v (ĀA¶ÁĀA\r ((\fĀ\f\v (ĀA¢¶ÁĀA ((\fĀ\f\v (Ā Ā( Ā(\b ((\fĀ\v Aj$Ā\v¯		~#ĀAàk"$Ā§\r! Ā-Āí!\
 Aj ĀAj(Ā ĀAj(Āø Aj ĀAjÛ
 Ā/â! Ā/à! Aj ĀAjÛ
 Ā(ä!\x07 Ā)@!
 Ā(H!\b A¤j ĀA¤jÛ
 A°j ĀA°jÛ
 Ā)8!\v Ā)0!\f Ā)(!\r Ā) ! Ā)! Ā)! Ā-Āì!	 Ā)\b! Ā)Ā! A¼j ĀA¼jÛ
 AÈj ĀAÈjÛ
 AÔj ĀAÔjÛ
 Ā(è" ¡	AĀ\v! AàĀj ĀAÐĀj¦  :Āý  ;ò  ;ð  \x076ô  \b6X  
7P  )7  (6  )7  (6¤  )7¨  ( 6°  7  7  	:Āü  7   7(  70  \r78  \f7@  \v7H  (¬6¼  )¤7´  )°7À  (¸6È  )¼7Ì  (Ä6Ô  6ø  (Ð6à  )È7Ø  (Ü6ì  )Ô7ä A\bj Ā(ð ĀAôj(Āô\b Ā-Āø!Ā \
)\b!
  AjAðü
ĀĀ  Ā:Āø  
7ð Aàj$Ā \vþ\x07~#ĀAÐk"$Ā@@@@A\x07 ("Axs AĀN\x1B"A\x07GAĀ \x1BE@ (È (Ì ¹\x07"E\r  ¾ À\f  Aü
ĀĀ (´é\r AĀ6´  6  6  (¬"6\b   (°"Atj6\f A6Ā AÀj  (ÄAF\r\f\v    (! (Ā! AÀj" (\b"ø\b  ¿\r At!\x07  (È"j!\b (Ä A lj! A\bj!	AĀ!@  \x07FE@  j(Ā!
 	 ¾ A6Ā  
6  A ü
ĀĀ A j! Aj!\f\v\v  \b6È  Å Ā (È6\b Ā )À7Ā\f\v A¤j" (Èø\b AÀj  (ÄAG\r  (È¿\r )¨!\v  6¼  \vB 7´  A¬j6° A°j \x07  )¸7È  )°7À @@ AÀj (Ā\x07 Aj! Ak"\rĀ\v\v (À (Ä6Ā Ā (¬6\b Ā )¤7Ā\f\v ĀAĀ6\b ĀB7Ā\v AÐj$Ā\vĀ\vú\b\
~#ĀAÐk"$Ā AÐj Þ\x07 (Ð!@ (à"AxF@ ĀB7Ā Ā 6\b\f\v  (Ü6\f  )Ô7  )ä7  )ì7  )ô7$  (ü6,  6  6Ā Ax6¼ AĀ6  A¼j"\x076¤  6  AÐj" Aj"\bQ@ )Ð"
BQ@ (À! (Ä! (¼!  (Ø6 AĀ  AxF"\x1B"6 A  \x1B"6 AĀ  \x1B6 A¨j  °\x07 A\x07 (°" (¬" ð\r"\x1B"6¸ A¼ÀĀ  \x1B"6´  Aj6È A\b6Ü A6Ô  AÈj"6Ø  A´j"	6Ð \x07AÓÀĀ ³
 A6Ì  	6È AÍÀĀ ³
   \x07 « (¨ î\r \bñ\r! ĀB7Ā Ā 6\b\f\v (Ø! )Ü!\v (ä! A0j" AèjA ü
ĀĀ A¼j¾\f Ā 6 Ā \v7\f ĀAj A ü
ĀĀ Ā 6\b Ā 
7Ā\v Å\b\v AÐj$Ā\vâ#ĀA0k"$Ā Aj"AØ\b  6 A(j AjAĀ · ((!@@@@@ -Ā,"AF\rĀ  :Ā$  6  (PAxG@ A jA¼ÂĀA\x07 AÐĀj"\r\v (\\AxG@ A jAÃÂĀA AÜĀj"\r\v (hAxG@ A jAÈÂĀA AèĀj"\r\v Aj"
E@ A jAÖÂĀA"\r A(j" ( "(Ā¦\r \v"\r A\bj  (Ā (\b (\fª	"\r A:Ā( \v"\r\v (tAxG@ A jAçÂĀA AôĀj"\r\v )ĀPE@ A jAÿÂĀA	 )\b°"\r\v )PE@ A jAÂĀA\v )°"\r\v (AxG@ A jAÂĀA\f Aj"\r\v (4 (8 A j\b"\rĀ ( (Ā -Ā$\b"E\r\v ( \
(î\r\f\v (! ("AxG\r\v ĀAx6Ā Ā 6\f\v Ā (6\b Ā 6 Ā 6Ā\v A0j$Ā\v~#ĀAk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6 Ā -ĀĀ:ĀĀ\f\v@@@ (ĀAkĀ\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā )\b"7\b Ā B?7Ā\f\v Ā +\b\x07\f\v Ā ( (\b\r\f\v (!\
 A\bj (\b"A0\b (\f! (\b"AxF@ ĀAx6 Ā 6Ā\f\v AĀ6  6  6 A0l!@@ E\r AÐĀj" Ï (\`AxG@ A0k! A0j! Aj ÿ\b\f\v\v (P! ĀAx6 Ā 6Ā Aj\r\f\v Ā (6\b Ā )7Ā ĀAx6\f\v ĀAx6\f\v AÐĀj"A ((Ö (\`AxG@ Aj AÀĀü
ĀĀ (At! (!@@ E\r A@j! Aj" A4j Ò! A@k! E\rĀ\v ĀAx6 Ā 6Ā \r\f\v AÐĀj" AjAÀĀü
ĀĀ Ā ï
\f\v ĀAx6 Ā (P6Ā\v Aj$Ā\vÞ~#ĀAk"$Ā AÐĀjAĀ Ö (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ AjA¸ÂĀAÁ"\rĀ (@! Ax6@@ AxF\rĀ  )D"7È  6Ä A\bj Aäj¥\x07 Aj (\b (\f\r ( AxF@ (!  §î\r\f\v AÐĀj" Aj" AÄj Aj± ½\f (ØAxG@ AìÀĀA
 AØj"\r\v )ĀPE@ AjAÔÂĀA\vB )\bÄ"\r\v AjAÂĀA\vÁ"\r (@! Ax6@ AxF\rĀ  )D"7È  6Ä AÐj AjØ (àAxF@ (Ð!  §î\r\f\v AÐĀj" Aj" AÄj AÐj± ½\f (¼ (À ù\x07"\r  AÀĀü
ĀĀ Ā ï
\f\vĀ\v ĀAx6 Ā 6Ā Aj\r\v Aj$Ā\vî\x07~|o#ĀA k"$Ā@@@ Ā-ĀXAkĀ\v Ā Ā(\b"6 Ā Ā)Ā"	7AĀ\f\v ĀA0j! ĀAÑĀj!@@ Ā-ĀQAkĀ\v +Ā!\fA\f\v Ā(L!\x07A\v!@@@@@@@@@@@ Ā\v 	BĀR r\rA!AĀ\f\v ĀAĀ6@ Ā \f98 ĀAĀ:ĀP  ĀA8j6  ĀA@k6 AjA°ÂĀ,!\rã" \r& !\b ĀA:ĀP Ā(\
@E\r ĀAĀ:ĀP Ā "\x076L\f\b\v A\bj \x07  (\bAF\r (\f Ā(LÓ\v\r Ā-ĀPE\r\v \b\r\v ĀAĀ:ĀP ĀA@k×
 ĀA:ĀQ Ö
 Ā(! Ā)!	\f\vA! A:ĀĀA\v Ā :ĀX A j$Ā\vBÀ=!
@@ 	BÀ=Q@AĀ! \r\f\v 	!
 ! 	BÁ=T\r\vAĀ!BÀ=!
\v Ā 6( Ā 
7  Aj 	  
 À ("AëÜF\r )!\v ĀAĀ:ĀQ Ā 6 Ā \v7 Ā ¸DĀĀĀĀeÍÍA£ 
º DĀĀĀĀĀ@@¢"\f90 ĀAÑĀj! ĀA0j!\f\vAĀ!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v¢#ĀA@j"$Ā@@@@@@@@@@@ Ā(" Ā(I@ Ā(\f j-ĀĀ"A"F\r A-F\r AæĀF\r AîĀF\r\b AôĀF\r AÛĀF\r AûĀF\r A0kAÿqA
I\r\x07\v A
60 Ā A0j\x07\f
\v A
:Ā0 A0j  \f	\v A\v:Ā0 A0j  \f\b\v Ā Aj6 ĀA³ÂĀAª"\r\b A;0 A0j  \f\x07\v Ā Aj6 ĀA¶ÂĀAª"\r\x07 AĀ;0 A0j  \f\v Ā Aj6  ĀAĀë )ĀBQ\r   ä\f\v ĀAĀ6\b Ā Aj6 A$j ĀA\fj Ā ((! ($AF\r  (,68  64 A:Ā0 A0j  \f\v Aj ĀAë )BQ@ (!\f\v \
Aj  ä\f\v Ā Aj6 ĀA°ÂĀAª"E\r\f\v (\b!\f\v A\x07:Ā0 A0j  \v Ā\v!\v A@k$Ā \v½\x07#ĀA k"$Ā Ā(Ā! ĀAx6Ā@ AxG@ Ā Ā)7 Ā 6Ā\f\v AĀ6\f BÀĀ7 Aj!@@@@@@@@@@ (ĀAk\bĀ\v (\f"Av!\x07 (\b" AtjAk!@  \x07F\r\x07AĀ!@ AFE@  j"(ĀĀ!\b   j"(ĀĀ6\
ĀĀ  \b6ĀĀ Aj!\f\v\v Ak! Aj! Aj!\fĀ\vĀ\v AĀ6  (6 A\bj! Aj Aj\b\f\v  A\fj(Ā Aj(Āø A6 Aj! Aj Aj\b\f\v  (\b (\fø A6 Aj! Aj Aj\b\f\v  A\fj(Ā Aj(Āø A6 Aj! Aj Aj\b\f\v A6 Aj! Aj Aj\b\f\v Aj!\f\v (! Ā(\b! Ā(! Ā )\
\b7 Ā(Ā! Ā 6Ā AxF\r  ß\x07  ö\r\f\v (Ā!\fĀ\vĀ\v A j$Ā\v\b~#ĀAàk"$Ā )Ā!\x07 (\b! A8j AjA8ü
ĀĀ A\bj" (XAèĀj"(ĀA÷ A j" (ĀA÷ AĀ  AëÜF"\x1B"6x B¬ \x07 \x1B"\v7p A:ĀÈ AëÜ6À AëÜ6° AëÜ6 B7 Ā  Aj§ AÐj"Ê	 )Ð!\x07 )Ø!\b Ê	 )Ð!	 )Ø!
 ĀAj ö ĀA°j ö ĀAj AøĀü
ĀĀ ĀAĀ6à ĀAĀ6Ø Ā \b7 Ā \x077 ĀBĀ7° Ā 
7¨ Ā 	7  ĀBĀ7¸ ĀBĀ7À ĀBĀ7È ĀBäĀ7Ð ĀA:Āè ĀAĀ6 ĀAĀ6 ĀBĀ7x ĀAĀ6p ĀAĀ6h ĀBĀ7\` ĀA ÂĀ)Ā"\x077ð ĀA¨ÂĀ)Ā"\b7ø Ā \x077 Ā \b7 Ð )Ð!	 (Ø! Ê	 )Ð!
 )Ø!\f Ê	 )Ð!\r )Ø! ĀAĀ6È Ā 6 Ā \v7ø Ā 6ð Ā 	7è Ā \x077 Ā \b7 Ā \f7  Ā 
7 Ā \x077¨ Ā \b7° ĀBĀ7Ð Ā 7À Ā \r7¸ Aàj$Ā\vÅ#ĀAÐk"$Ā Ā-Ā@! ĀA:Ā@@@ AF\rĀ  ĀAÈĀj ĀAðj!@ )( Ā)R\rĀ )0 Ā) R\rĀ )8 Ā)¨R\rĀ )@ Ā)°R\rĀ )H Ā)¸R\rĀ )P Ā)ÀR\rĀ )X Ā)ÈR\rĀ )\` Ā)ÐR\rĀ )h Ā)ØR\rĀ )p Ā)àR\rĀ )x Ā)èR\rĀ ) Ā)ðR\rĀ -Ā  Ā-ĀG\rĀ \
Aj ĀAøj½E\rĀ Aj ĀAj½E\rĀ (Ā!@ )ĀBQ@ E\r +\b Ā+øa\r\f\v \r\v Ā(!@ )BQ@ E\r ) Ā)R\r )  Ā)R\r\f\v \r\v ĀAĀ:Ā@ Āæ\f\v A¨j"  Õ\f  A¨ü
ĀĀ ĀAĀ:Ā@ Ā(! ĀAĀ6 ĀAj(Ā! Āæ E\r   (ĀĀ Ā-Ā@ ĀA:Ā@AF\rĀ@ Ā(@  Û	\f\vAĀ ĀAj"(Āª\r  6Ā Ā 6\v ĀAĀ:Ā@\f\vĀ\v Õ\f AÐj$Ā\vç~  (\f"\bk"\x07AĀ  \x07O\x1B! As!  k! Ak!AĀ \bk!  \bj! \b k! ( ! (!\r )Ā! (!\x07@    \x1B"	 \b \b 	I\x1Bj! \b  \b  \bI\x1B \x1B"Ak I!\
@ @@@  \x07 k"	K@   	j1ĀĀBP\r \x07 j!
 \x07 j!\v !\f\vAĀ! AĀ6\f\v  	6 	!\x07 \r \f\v@@@ E@ \x07 j! !
 !\v !\f@@ 
E\r \vE  Mr\r 
Ak!
 \vAk!\v  j! \f-ĀĀ \fAj!\f Aj! -ĀĀF\rĀ\v  \x07 \rk"\x076 \r \r\f\v  	6 E@  6 \v Ā \x076\b Ā 	6A!\f\v E  
j Or\rĀ  j-ĀĀ Ak" \vj-ĀĀF\r\f\v\vĀ\v   \x07j \bk"\x076 \rĀ\v \v"6 \f\v\v Ā 6Ā\vß~#ĀA°k"$Ā@@ Ā  Á"\rĀ Ā(0! ĀAx60 AxF\r Ā)4!\x07  6\f  \x077  (Ā"E@AĀ!AĀ\f\v  6d AĀ6\`  6T AĀ6P  ("6h  6XA! (\b\v"6l  6\\  6L A°jA Ö@@ (ÀAxF@ (°!\
\f\v AðĀj A°jAÀĀü
ĀĀ A j!@@  AÌĀj± (Ā"E\r (! A°j" ( (\bø (°AxG@ (  (¤¼\f  (¸6\b  )°7Ā ( ! Ax6  AxF\r )¤!\b Ax6À BĀ7°  \b7¨  6¤  )Ā7¸ Aðj" AðĀj A¤j ± ½\f\f\v\v (´! AðĀj\r\f\v A°j" AðĀjAÀĀü
ĀĀ Aj ï
 ((AxG\r (!\v  \x07§î\r\f\v A°j" Ā A\fj Aj± ½\fAĀ!\v A°j$Ā \vĀ\væ~#ĀAÀk"$Ā A@kAĀ Ö (@!@@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ (PAxG@ A¼ÂĀA\x07 AÐĀj"\r\v (\\AxG@ AÃÂĀA AÜĀj"\r\v (hAxG@ AÈÂĀA AèĀj"\r\v@ Aj"
E@ AÖÂĀAÁ"\r (0! Ax60 AxF\r  )4"7  6 Aj" í	 ( AxF\r A@k"  Aj ± ½\f\v (tAxG@ AçÂĀA AôĀj"\r\v )ĀPE@ AÿÂĀA	B )\bÄ"\r\v )PE@ AÂĀA\vB )Ä"\r\v (AxG@ AÂĀA\f Aj"\r\v (4 (8 ù\x07"\r A@k" AÀĀü
ĀĀ Ā ï
\f\v (!  §î\r\v ĀAx6 Ā 6Ā \r\v AÀj$Ā\vĀ\vÉ\b~#ĀA k"$Ā A0j Þ\x07 (0!@ (@"AxF@ ĀAx6Ā Ā 6\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā Ax6 AĀ60  Aj"\x076H  6D AàĀj"\b A0j"@ (\`"AxF@ (! (! (\
!  (d6l AĀ  AxF"\x1B"6h A  \x1B"6d AĀ  \x1B6\` AøĀj  °\x07 A	 (" (|" ð\r"\x1B"6 A¦¤ÂĀ  \x1B"6  AìĀj6 A\b6< A64  Aj"68  Aj"	60 \x07AÓÀĀ ³
 A6  	6 AÍÀĀ ³
   \x07 « (x î\r \bñ\r! ĀAx6Ā Ā 6\f\v )d!
 )l!\v (t! Aj¾\f Ā 6 Ā \v7\f Ā 
7 Ā 6Ā\v Å\b\v A j$Ā\vÝ\b~#ĀAk"$Ā@ AqE@ (\f!\v@ -ĀĀ"E\r Aj!@@@ À"\x07AĀH@ AF\r AÀG\r  6  Ā6Ā B 7\b  \bAtj"(Ā  (Ā\r \bAj!\b !\f\v  j! Ā   \vĀE\r\f\v Aj" /Ā"\x07j! Ā  \x07 \vĀE\r\f\vB !\f \x07Aq@ 5Ā!\f Aj!\vAĀ! \x07AqE@AĀ!	 \f\v /ĀĀ!	 Aj\v!\
 \x07Aq /ĀĀ! Aj \v! \x07A\bq /ĀĀ!\b Aj \v! \x07Aq@  	Atj/!	\v \x07A q@  Atj/!\v  6  Ā6Ā  ­B0 	­BÿÿB  \f7\b  \bAtj"(Ā  (Ā\rĀ \bAj!\b\f\v\vA!
\f\v Ā  Av (\fĀ!
\v Aj$Ā 
\vò~#ĀA@j"$Ā §A³\bk"A¢l!@ E@ A0j"\x07 A\bkAu"As³ \x07 )0" )8  AÛò\x07lAÛò\x07jAv j"A\x07j­Û A j )0"	B: )8B"BĀB
BĀ Aj  AĀ k­"B"
}BĀB
BĀ  BV"\x07  
Tr! )( ) "BÿÿÿÿÿÿÿÿÿĀ| T­|§" ) )BĀR­|§"\b  \bK\x1B! \x07­ 	B|!\f\v A0j"\x07 Au"As³ \x07 )0"	 )8  AÛò\x07lAÛò\x07jAv j"A\x07j­Û  )0"
B: )8B"BĀB
BĀ BB 	AĀ k­|" BV"  Vr! ­ 
B|!A )\b )Ā"	BúÿÿÿÿÿÿÿÿĀ} 	T­|§ BÀĀQ\x1B!\v Ā :Ā\f Ā 6\b Ā 7Ā Ā E:Ā\r A@k$Ā\vÙ~#ĀA k"$Ā @@@@@@ -ĀAkĀ\v AÀj AÀü
ĀĀ\v AÀj!\x07@@@@ -ĀøAkĀ\v Aj!@ -ĀôAkĀ\v (ð!\f\v  \x07)\b7à  \x07)Ā7Ø Aèj A°jAÐĀü
ĀĀ Aj" AØjAð\rü
ĀĀ AĀ:Āô  AÐj"6ð\v Aàj Aj"\bAÐĀü
ĀĀ Aèj)Ā!	 Aðj(Ā! AÐj \bAÐĀü
ĀĀ  )\b7¸  )Ā7° AĀ  AëÜF"\x1B6È B¬ 	 \x1B7À AÌj AÌjAÔĀü
ĀĀ AĀ:Āì  6è\v A¨j A°j" i )¨BR\r A:Āô A:Āø\f\vĀ\v \x07 A:Āô Ý\b AÐj© A:Āø )¨BR\r\vA!A\f\v AÀj" A¨jAü
ĀĀ \x07¿\x07 Aj Ä	 )BQ@ (!A!A\f\v A\bj Aj"¡ (\f! (\b! ±\x07A\v:Ā Ā 6 Ā 6Ā A j$Ā\v \b~#ĀA@j"$Ā (\f"Aj!
 (\b!	 (Ā! (!\v@@@@  \vF@AĀ!\f\v  Aj"\f6Ā@ (ĀAF@ Aj(Ā"\x07Ñ"\r A\fj" \x07Aj(Ā \x07Aj(ĀÆ ) ) ê!  6< (\bE@@#ĀAàĀk"$Ā  
6 (\f  Aj6 Aj"@@ (" AjAvA\x07l A\bI\x1B"Av I@ A@k AjA Aj"   I\x1Bá (D" (@"E\r  )L"70  )T78  (H6,  6(  6$ (Ā")Ā! (\f!  6P  6L AĀ6H  BB À7@ §! A0j!\r (4!@ @@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H \
 )\bBB À7@\f\v\v (!\b  (LAk"6L A\bj   A j  \b (Hj"\bª
¸\x07  (\bAsAtj" (Ā \bAsAtj"\b)Ā\b7Ā\b  \b)ĀĀ7ĀĀ\f\v\v  (\f"6<  (8 k68  \r© A$j\v\f\v  A jAàĀA¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v  A<j6(  6,  (Ā (  A(j"AæĀÄ (ĀAq"\r (\f (î\r A6,  \x07Aj6( Aj"AýÀĀ ³
AÃÂĀA AÓÃÂĀA9¼!  \x07Aj(Ā \x07Aj(Āø (Ô AØj(Ā¼\f  (06Ü  )(7Ô\f\v 	"E\r\v  	Aj6\b\v Ā 6 Ā 	6Ā A@k$Ā\v (! (Ā!\x07  )70  )\f7(   \x07 Atk \x1B"  \x07j-ĀĀ §AvÐ\x07 (Ā AtkAk" )(7Ā  )07\b\v  	Aj"	6\b \f!\fĀ\vĀ\ví#ĀAk"	$Ā@@@@@@ @ A\bj!  At\
"A\bk"\x07Avl!
 !@ @ A\bk! (!\b A\bj! \b 
j"
 \bO\r\f\b\v\v 	Aj" 
Ø\b  (Ā (Ò\r 
 	(\f"k! 	(\b j! Ak\v ĀAĀ6\b ĀB7Ā\f\v@ \x07E\r  ("I\r @  (Ā ü
ĀĀ\v \x07A\bk!\x07  k!  j! A\bj!\fĀ\vĀ\v@ \x07E\r E\r (! (Ā!\b  -ĀĀ:ĀĀ Ak" I\r Aj! @  \b ü
ĀĀ\v A\bj! \x07A\bk!\x07  k!  j!\fĀ\vĀ\v@ \x07E\r AM\r (! (Ā!\b  /ĀĀ;ĀĀ Ak" I\r Aj! @  \b ü
ĀĀ\v A\bj! \x07A\bk!\x07  k!  j!\fĀ\vĀ\v Ā 	)7Ā Ā 
 k6\b\v 	Aj$Ā\vĀ\vô#ĀAk"$Ā Ak!  Atj! !\x07@@@ \x07 F\rĀ (!
 (Ā!\v@@@@@  I@@ @ A:á	E\r\v A\vj º -Ā\vAq\r\v  
6  \v6Ā\v 
!\b \v!\f @AĀ! A:á	E\r (Ā!\f (!\b\vAĀ!	 \f! \b!AĀ!@AĀ!@ Î	"AÄĀG@  A\b (! (Ā"\r\v  6  6Ā\v@ AF@ AG\r\f\v E\r 	AI"\r\f\v Aj!  	Atj!	 (Ā! (!\fĀ\vĀ\vA!\r  Atj" (Ā\f"A\bvAþÿ\x07q Avr;  A\bt AþqA\bvr;Ā Aj!\f\vAĀ!\v  \b6  \f6Ā\v Aÿÿq\r\v  
6  \v6Ā Aq\r !\v Ā \r:Ā Ā 6Ā Aj$Ā\v Aj! \x07 	;Ā \x07Aj!\x07\fĀ\vĀ\vî\x07@ ("@ (Ā!@  "M\r Aj!  j-ĀĀ"\x07À"\bAĀN\rĀ@@@@@@@@@@@ \x07-Āô¶@AkĀ\r\vA¥ÀĀ  j  O\x1B,ĀĀ! \x07AàF\r \x07AíF\r \bAjAÿqA\fI\r\b \bA~qAnG A@Nr\r\f\f	\vA¥ÀĀ  j  O\x1B,ĀĀ! \x07Aðk\vA¥ÀĀ  j  O\x1B,ĀĀA@N\r
 Aj!\f\b\v A\`qA G\r	\f\v AJ\r\b\f\v \bAjAÿqAK A@Nr\r\x07\f\v AðĀjAÿqA0O\r\f\v AJ\r\vA¥ÀĀ  Aj"j  O\x1B,ĀĀA¿J\rA¥ÀĀ  Aj"j  O\x1B,ĀĀA¿J\r Aj!\f\v A@N\r\vA¥ÀĀ  Aj"j  O\x1B,ĀĀA@N\r Aj!\fĀ\vĀ\v ĀAĀ6Ā\v Ā 6 Ā 6Ā   k6   j6Ā Ā  k6\f Ā  j6\b\vÈ#ĀAàĀk"$Ā  6H  6D  \
6@  A@k"(\b" (ĀI  Aî
 (\b \v6  (6Ā (Ā! (!AĀ! AĀ6\f   Atj6   6  6  6  A\fj6$ A4j Aj@@@ (4AxG@ AAĀAA\fù (@AF\r (D! (H" (<6\b  )47Ā A60  6,  6(  ($6P  )7H  )7@A\f!A!@ AÔĀj A@k (TAxF\r (( F@ A(jAÙ
 (,!\v  j" (\\6\b  )T7Ā  Aj"60 A\fj!\fĀ\vĀ\v AĀ60 BÀĀ7( AjÖ\x07\f\v A@kÖ\x07 (0" ((O\rĀ A(j A\fî
 (0!\v (,!@ (\f"@ Ā (6\b Ā 6 ĀA6Ā  Ç	 E\r  A\flÃ\f\f\v Ā 6\b Ā 6 ĀAĀ6Ā\v AàĀj$Ā\vĀ\vè\f#ĀA°k"$Ā@ E\rĀ  Ā("/"j"\fA\fO\rĀ Ā(\f"	/"\x07 I\rĀ 	 \x07 k";  \f; Aìj" Atj!\r At"
@ \r  
ü
ĀĀ\v  A¸lj!
 A¸l"@ 
  ü
ĀĀ\v 	Aìj! \x07 Aj"\x07k"\bAt"\v@   \x07Atj \vü
ĀĀ\v 	 A¸lj! \bA¸l"\b@  A¸j \bü
ĀĀ\v  Atj(Ā!  A¸ü
ĀĀ Ā(Ā" Ā(\b"Atj"\b(ì!\v \b 6ì AÀj"  A¸lj"A¸ü
ĀĀ  A¸ü
ĀĀ Aøj" A¸ü
ĀĀ \rAk \v6Ā 
A¸k A¸ü
ĀĀ Ā(!@ Ā(@ E\r At!Ā A j! \fAj" kAt"@ Ā j  ü
ĀĀ\v Ā@  	 \x07AtjA j Āü
ĀĀ\v AĀ \x07\f\v \r\v A°j$Ā\vĀ\vè\f#ĀAÀk"$Ā@ E\rĀ  Ā("/ª	"j"\fA\fO\rĀ Ā(\f"	/ª	"\x07 I\rĀ 	 \x07 k";ª	  \f;ª	 Aü\bj" Atj!\r At"
@ \r  
ü
ĀĀ\v  AèĀlj!
 AèĀl"@ 
  ü
ĀĀ\v 	Aü\bj! \x07 Aj"\x07k"\bAt"\v@   \x07Atj \vü
ĀĀ\v 	 AèĀlj! \bAèĀl"\b@  AèĀj \bü
ĀĀ\v  Atj(Ā!  AèĀü
ĀĀ Ā(Ā" Ā(\b"Atj"\b(ü\b!\v \b 6ü\b AðĀj"  AèĀlj"AèĀü
ĀĀ  AèĀü
ĀĀ AØj" AèĀü
ĀĀ \rAk \v6Ā 
AèĀk AèĀü
ĀĀ Ā(!@ Ā(@ E\r At!Ā A°	j! \fAj" kAt"@ Ā j  ü
ĀĀ\v Ā@  	 \x07AtjA°	j Āü
ĀĀ\v AĀ \x07\f\v \r\v AÀj$Ā\vĀ\v¤\x07#ĀAàk"$Ā A j!\x07@@ Aj" ü (AG@ Ā A ü
ĀĀ\f\v Aj"\r@ \x07(ĀE\rĀ A\bj \x07ª\b (\bAG\rĀ (\f! A¼j"\b (0")ø (@ (È AÌj(Ā ­"@@ )ĀBR@ A6 A6  Aj6  \b6 AÈjAÀĀ ³
\f\v A6  A¼j6 AÈjA±ÀĀ Aj³
\v (´"@ A6 A6  Aj6  AÈj6 AÔj"AÀĀ Aj³
A ª Ajÿ Î\b! (È (Ìî\r\f\vA AÈjª Ajÿ Î\b!\f\vµ!\v (¼ (Àî\r  6 A°j   Aj­ Ñ (°"AxF\rĀ (¸! (´! À\r  6\b  6  6Ā   A lj6\f\f\v\v Ā Ajü\v Aàj$Ā\v	~#ĀA k"$Ā@@@@@@ (" ("\bI@ (\f"	 j-ĀĀ"A.F\r AÅĀF AåĀFr\r\v\
 E\rB!\r\f\v  Aj"\x076 \x07 \bk!AĀ!@@@@@@ \x07 \bG@ \x07 	j-ĀĀ"
A0k"\vAÿq"\fA
I\r \r A\r6   Aj\x076 A6Ā\f\v \r A6   Aj\x076 A6Ā\f\v 
A rAåĀF\r !\v     ¶\f\v     ö\f\v \fAK B³æÌ³æÌRr B³æÌ³æÌVqE@  \x07Aj"\x076 Ak! B
~ \v­Bÿ|!\f\v\v#ĀA0k"$Ā  A\bj ¦\v (Ā!
 (!\b AĀ6\b@ \bAĀ kO\rĀ  \bAs kAj"\x07Ý
 \x07E\rĀ (\b!	 \x07@ ( 	jA0 \x07ü\vĀ\v  \x07 	j6\b\v  
 \bÒ\r    (\b j A0j$Ā\v (ĀE\r Ā (6\b ĀB7Ā\f\v    AĀö (ĀE\r Ā (6\b ĀB7Ā\f\vBĀ }"BĀS@B!\r !\f\v º½B!\f\v )\b!\v Ā 7\b Ā \r7Ā\v A j$Ā\vá#ĀA°k"$Ā@ E\rĀ  Ā(\f"/"j"\fA\fO\rĀ Ā("/"\x07 I\rĀ  \f;  \x07 k"\x07; Aìj" At"Ak"\bj(Ā!	   A¸l"A¸k\
"\rjA¸ü
ĀĀ Ā(Ā"
 Ā(\b"\vAtj"(ì!  	6ì AÀj"	 
 \vA¸lj"
A¸ü
ĀĀ 
 A¸ü
ĀĀ Aøj"\v 	A¸ü
ĀĀ Aìj"	 Atj 6Ā  A¸lj"
 \vA¸ü
ĀĀ Aj! \b@ 	 Atj  \bü
ĀĀ\v \r@ 
A¸j  \rü
ĀĀ\v \x07At"\b@   j \bü
ĀĀ\v \x07A¸l"@   j ü
ĀĀ\v Ā(!@ Ā(@ E\r A j!Ā At"@  AtjA j Ā ü
ĀĀ\v \bAj"@ Ā Ā j ü
ĀĀ\v   \fAj\x07 AĀ \x07Aj\x07\f\v \r\v A°j$Ā\vĀ\vá#ĀAÀk"$Ā@ E\rĀ  Ā(\f"/ª	"j"\fA\fO\rĀ Ā("/ª	"\x07 I\rĀ  \f;ª	  \x07 k"\x07;ª	 Aü\bj" At"Ak"\bj(Ā!	   AèĀl"AèĀk"\rjAèĀü
ĀĀ Ā(Ā"
 Ā(\b"\vAtj"(ü\b!  	6ü\b AðĀj"	 
 \vAèĀlj"
AèĀü
ĀĀ 
 AèĀü
ĀĀ AØj"\v 	AèĀü
ĀĀ Aü\bj"	 Atj 6Ā  AèĀlj"
 \vAèĀü
ĀĀ Aj! \b@ 	 Atj  \bü
ĀĀ\v \r@ 
AèĀj  \rü
ĀĀ\v \x07At"\b@   j \bü
ĀĀ\v \x07AèĀl"@   j ü
ĀĀ\v Ā(!@ Ā(@ E\r A°	j!Ā At"@  AtjA°	j Ā ü
ĀĀ\v \bAj"@ Ā Ā j ü
ĀĀ\v   \fAj\x07 AĀ \x07Aj\x07\f\v \r\v AÀj$Ā\vĀ\vè\v~#ĀA@j"$Ā@@ @ Aj" (è Ak"
è (E\r AäĀj! Aìj! Aj ú ($!\b (!\v (!\f !@ /â M@ Ā )7Ā Ā \b6\b\f A(j Ak(Ā (Āø )Ā! A4j (Ā 
è (<!\r (4"\x07@ (8\f\v A\bjñ	 (\b!\x07 (\f\v!	 \f \v A(j  \x07 	Ë Aj! A\fj! Aj! A\bj! \b \rjAj!\b\f\vĀ\vĀ\v AäĀj! ñ	 (Ā"AÜĀj!\b !\x07@ /â M@ Ā 6\b ĀAĀ6 Ā 6Ā\f\v Aj Ak(Ā (Āø /â"A\vO\r \x07)Ā!  Aj;â \b A\flj"	 ($6\b 	 )7Ā  Atj 7Ā A\fj! \x07A\bj!\x07 Aj!\fĀ\vĀ\
\vĀ\v A@k$Ā\vÒ
~ Ā(Aj"Av A\x07qAĀGj! Ā(Ā"!@ @  )Ā"\rBB\x07B À \rBÿþýû÷ïß¿ÿĀ|7Ā A\bj! Ak!\f\v\v@ A\bO@  j )ĀĀ7ĀĀ\f\v E\rĀ A\bj  ü
ĀĀ\vAĀ!@@  "G@ Aj! Ā(Ā" j-ĀĀAG\r  AtkAk!\v@   Ā  \vĀ"\r§"\x07 Ā("	q"k Ā(Ā"\b 	 \r"
 ks 	qA\bI\r \b 
j"-ĀĀ  \x07Av":ĀĀ \b 	 
A\bkqjA\bj :ĀĀ \b 
AtkAk!\x07AÿG@ \v \x07A¡\b\f\v\v Ā(Ā" jAÿ:ĀĀ  Ā( A\bkqjA\bjAÿ:ĀĀ \x07 \v(ĀĀ6ĀĀ\f\v Ā Ā(" AjAvA\x07l A\bI\x1B Ā(\fk6\b\v  \bj \x07Av":ĀĀ \b 	 A\bkqjA\bj :ĀĀ\fĀ\vĀ\v#ĀAk"$Ā@@@@@@ Ak\x07Ā\v -ĀĀAéĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAòĀG\r -ĀAöĀG\r -ĀAáĀG\r -Ā\x07AìĀG\r ĀAĀ;Ā\f\v -Ā\
ĀAóĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀAÁĀG\r -ĀAæĀG\r -ĀAôĀG\r -Ā\x07AåĀG\r -Ā\bAòĀG\r ĀA;Ā\f\v -ĀĀAóĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀAÉĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07AåĀG\r -Ā\bAòĀG\r -Ā	AöĀG\r -Ā
AáĀG\r -Ā\vAìĀG\r ĀA;Ā\f\v -ĀĀAêĀG\rĀ -ĀAéĀG\rĀ -ĀAôĀG\rĀ -ĀAôĀG\rĀ -ĀAåĀG\rĀ -ĀAòĀG\rĀ ĀA;Ā\f\v Aj   (\b" (\fA¤ÀĀAÀ! ĀA:ĀĀ Ā 6 ( ¼\f\v Aj$Ā\v³~#ĀA k"$Ā A\bj A\fj"ó\x07@@@@ -Ā\bAF@ (\f\f\v -Ā	AF@ -Ā
"A0G\r (" (I@ (Ā j-ĀĀA0kAÿqA
I\r\v Ā  BĀå\f\v A6  Aj	\v! ĀB7Ā Ā 6\b\f\v A1kAÿqA	I\r A\r6  Aj	! ĀB7Ā Ā 6\b\f\v A\r6  Aj\x07! ĀB7Ā Ā 6\b\f\v (" ("  K\x1B! A0k­Bÿ!	 (\f!@@  G@  j-ĀĀA0k"\x07Aÿq"\bA
I\r\v Ā   	å\f\v \bAK 	B³æÌ³æÌRr 	B³æÌ³æÌZqE@  Aj"6 	B
~ \x07­Bÿ|!	\f\v\v Aj!\x07#ĀA0k"$Ā AĀ6\b  A\bj 	¦\v  (Ā (Ò\r (!@@@@@@ ( K@ (\f j-ĀĀ"A0kAÿqA
I\r AÅĀF AåĀFr\r A.F\r\v \x07   (\bAĀ\f\v  Aj6 \x07   (\b\f\v \x07   (\bü\v A0j$Ā\f\v  Ï	  (Aj"6\f\v\v Ā~ (AF@ Ā (6\bB\f\v Ā +9\bBĀ\v7Ā\v A j$Ā\v#ĀAk"$Ā A;\\ AĀ6X   j6T  6P  6L  6H  6D BøĀ7< Aj A<jó ("E@A!AĀ\f\v (! AàĀjA\
Ù\b (d" 6  6Ā A6h AìĀj A<jA$ü
ĀĀ@@ Aj AìĀjó ("E\rĀ (! (h" (\`F@ AàĀjA\r\v (d Atj" 6  6Ā  Aj6h\f\v\v (d! (\`! (h\v! A j  A°×ÂĀAÞ  ï\r A<j ($" ((Þ AĀ6t  (@"6l   (D"j6p@@ AìĀj"AøĀ¹\rĀ A\bj ·\x07 (\fAÄĀF\rĀ  (\b  Î\x07  )Ā7, A68  A,j64 ĀAÞÀĀ A4\
j³
 (< î\r\f\v Ā (D6\b Ā )<7Ā\v (  î\r Aj$Ā\vØ#ĀAÀk"	$Ā@ (\f"/"
Aj"\x07 ("\b/"\vj"\fA\fO\rĀ (! (Ā"/!\r  \f;  (\b"Atj"Aìj"(Ā! (! \r Asj"At"E"E@  Aðj ü
ĀĀ\v Aìj" 
Atj 6Ā \vAt"@  \x07Atj \bAìj ü
ĀĀ\v 	A\bj  A¸lj"A¸ü
ĀĀ A¸l"@  A¸j ü
ĀĀ\v  
A¸lj 	A\bjA¸ü
ĀĀ \vA¸l"@  \x07A¸lj \b ü
ĀĀ\v Aj!A ! E@  Atj"A j A¤j ü
ĀĀ\v   \r\x07  /Ak; \b AO \vAj" \f 
kG\r At"@  \x07AtjA j \bA j ü
ĀĀ\v  \x07 \fAj\x07AÐA \vÃ\f Ā 6 Ā 6Ā 	AÀj$Ā\vĀ\vØ#ĀAðĀk"	$Ā@ (\f"/ª	"
Aj"\x07 ("\b/ª	"\vj"\fA\fO\rĀ (! (Ā"/ª	!\r  \f;ª	  (\b"Atj"Aü\bj"(Ā! (! \r Asj"At"E"E@  A	j ü
ĀĀ\v Aü\bj" 
Atj 6Ā \vAt"@  \x07Atj \bAü\bj ü
ĀĀ\v 	A\bj  AèĀlj"AèĀü
ĀĀ AèĀl"@  AèĀj ü
ĀĀ\v  
AèĀlj 	A\bjAèĀü
ĀĀ \vAèĀl"@  \x07AèĀlj \b ü
ĀĀ\v Aj!A°	! E@  Atj"A°	j A´	j ü
ĀĀ\v   \r\x07  /ª	Ak;ª	 \b AO \vAj" \f 
kG\r At"@  \x07AtjA°	j \bA°	j ü
ĀĀ\v  \x07 \fAj\x07Aà	A°	\vÃ\f Ā 6 Ā 6Ā 	AðĀj$Ā\vĀ\v¦\x07  j! !@@ !\b@@  "F@ !\f\v ,ĀĀ"AĀN@ Aj! Aÿq!\f\v -ĀA?q! Aq! A_M@ At r! Aj!\f\v -ĀA?q Atr!\x07 ApI@ \x07 A\ftr! Aj!\f\v Aj! AtAðĀq -ĀA?q \x07Atrr"AÄĀG\r\v \b!AĀ!	AĀ!\b\f\v  k \bj"!	 Æ\r\v\v@@  \
"F\r Ak",ĀĀ"AĀH@ A?q Ak"-ĀĀ"\x07À"A@N@ \x07Aq\f\v A?q Ak"-ĀĀ"\x07À"A@N@ \x07Aq\f\v A?q Ak"-ĀĀA\x07qAtr\vAtr\vAtr"AÄĀF\r\v Æ\rĀ\v  k j!	\v Ā 	 \bk6 Ā  \bj6Ā\v·	~@ Ā(Ā"E\rĀ A?q"At"/¨Ä@"Aÿq" /ªÄ@Aÿqk! ĀA\bj!	 A\vv!A
 k!
AĀ!@@@@  jE  
Fr\r  F\r AF\r  j!\x07  	j Aj!-ĀĀ"\b \x07AªÅÀĀj-ĀĀ"\x07F\rĀ\v  \x07 \bKk!\f\v Ak!\v ĀA\x07j!  j! ­!\r AI!@ E@ A\x07j!@ \vP@ Ā Ā( j6 ĀA Ā(Ā j" AO\x1B6Ā Āñ\f \v \vB
"\vBv~|!\f@ A\bkAO@ \fP\r ĀA:Ā\f\v Ā j \f<ĀĀ\v Ak!\f\vĀ\vĀ\v E\r  j1ĀĀ \r \v|"\v \vB
"\vBv~|!\f@ Ak"AO@ \fP\r ĀA:Ā\f\v  j \f<ĀĀ\v Ak! !\fĀ\vĀ\vĀ\v\v ĀA\bk" ĀAk(Ā"Axq"Āj!@@@@ Aq\rĀ AqE\r (Ā" Āj!Ā  k"AüÃĀ(ĀF@ (AqAG\rAôÃĀ Ā6Ā  (A~q6  ĀAr6  Ā6Ā\v  ü\v@@ ("AqE@ AÃĀ(ĀF\r AüÃĀ(ĀF\r  Axq"ü  Ā j"ĀAr6 Ā j Ā6Ā Aü\
ÃĀ(ĀG\rAôÃĀ Ā6Ā\v  A~q6  ĀAr6 Ā j Ā6Ā\v ĀAI\r  ĀAÃĀAÃĀ(ĀAk"Ā6Ā Ā\r£\b\vAÃĀ 6ĀAøÃĀAøÃĀ(Ā Āj"Ā6Ā  ĀAr6AüÃĀ(Ā F@AôÃĀAĀ6ĀAüÃĀAĀ6Ā\v ĀAÃĀ(ĀM\rĀAÃĀ(Ā"ĀE\rĀAøÃĀ(ĀA)O@ Āä\x07\v£\bAøÃĀ(ĀAÃĀ(ĀM\rĀAÃĀA6Ā\v\v  Āð\vAüÃĀ 6ĀAôÃĀAôÃĀ(Ā Āj"Ā6Ā  ĀAr\
6 Ā j Ā6Ā\v~#ĀAk"$Ā AÐĀjAĀ Ö (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ AjAÂĀA\vÁ"\rĀ (@! Ax6@ AxG@ )D!\b  6Ä (4!  \b7È A\bj (8"A0\b (\f!@ (\b"\x07AxG@ AĀ6  6  \x076 A\x07t!@ E\r AÐĀj" ¬ (\`AxG@ Ak! Aj! Aj ÿ\b\f\v\v (P! Aj\r\v  \b§î\r\f\v Ax6à  )7Ô  (6Ð \
Aj" Aj" AÄj AÐj± ½\f ( ( ù\x07"\r AÐĀj" AÀĀü
ĀĀ Ā ï
\f\vĀ\v ĀAx6 Ā 6Ā Aj\r\v Aj$Ā\v³#ĀAðk"$Ā @@@@ -ĀàAkĀ\v Að\bj Að\bü
ĀĀ\v Að\bj!@@ -ĀØAkĀ\v AĀ:ĀÔ  6Ð\v A@k AÐ	j" _ (p"AxG\r A:ĀØA!A\f\vĀ\v Ñ\v ©A! A:ĀØ (@! Aj A@kAr"A,ü
ĀĀ  (|6  )t7\b È\v@ AxF@ !\f\v  AjA,ü
ĀĀ  6p  6@  (6|  )\b7t A°j A@kò@ (À"AxF@  (°"6à Aäj" Aàj² ·\v! âA!\f\v  )´7  (¼6  )Ä7  )Ì7  )Ô7¤  (Ü6¬  6  (°6 A\b6°  Aj" A°jµ (! (Ā! Å\b\v A@kÙ\r\vA\v:Āà Ā 6 Ā 6Ā Aðj$Ā\v\
´~#ĀAÐk"$Ā @@@@ -ĀAkĀ\v AÈ	j AÈ	ü
ĀĀ\v AÈ	j!@@ -ĀAkĀ\v AĀ:Ā  6Ô  Að	j6Ð\v AðĀj AÐ
j"  )p"BR\r A:ĀA!A\f\vĀ\v À\x07 Að	j© (à	 Aä	j(ĀÇ\fA! A:Ā (x! A\fj AüĀj"AäĀü
ĀĀ É	@ BQ@ !\f\v  A\fjAäĀü
ĀĀ  6x  7p Aj AðĀj@ ( "AxF@  ("6À AÄj" AÀj² ·\v! âA!\f\v  )7ä  (6ì  )¤7ô  )¬7ü  )´7  (¼6  6ð  (6à A\b6  Aàj" Ajµ (! (Ā! Å\b\v AÐj\f A j\v\vA\v:Ā Ā 6 Ā 6Ā AÐj$Ā\vÒ\x07#ĀA0\
k"$Ā  6  6@@@ (! (!@  F@  k!\f\v -ĀĀ Aj!A%G\rĀ\v  6 Aj Aj¹ -ĀE\rĀ\v ("  k" ("\x07kjAk" M@ -Ā!\b Aj"	  ø ($" (F@ 	×\v\v ( " j \b:ĀĀ  Aj"6$  \x076,@  \x07FE@  Aj6( -ĀĀ"A%F@ A\bj A(j¹ -Ā	A% -Ā\b\x1B!\v ( F@ Aj (, ((\
kAjAnAjÝ
 ( !\v  j :ĀĀ  Aj"6$ (,!\x07 ((!\f\v\v ("AxF\r Ā ( "  Ā(ĀAxG@  î\r\f\v Ā 6\b Ā 6 Ā 6Ā\f\vĀ\v Ā  \v A0j$Ā\vÄ\x07#ĀA k"$Ā  ("\x07Aj"6A!\b@  (O\rĀ@@ (\f j-ĀĀA+kĀ\vAĀ!\b\v  \x07Aj6\v A\fj A\fjó\x07@@ -Ā\fAF@ (\f\v -Ā\rAF@ -ĀA0kAÿq"\x07A
I\r A\r6  Aj	! ĀA6Ā Ā 6\f\v A6  Aj	\v! ĀA6Ā Ā 6\f\v (" ("	  	K\x1B!
 (\f!\v@@  
G@  \vj-ĀĀA0kAÿq"	A
I\r\v Ā    \bE@  \x07k"AuAxs  \x07AĀJ  Js\x1B\f\v  \x07j"AuAxs  \x07AĀH  Js\x1B\v¶\f\v  Aj"6 \x07AÌ³æĀG 	A\x07Kr \x07AË³æĀJqE@ \x07A
l 	j!\x07\f\v\v Ā   P \b\v A j$Ā\vç\v~#ĀAàĀk"$Ā Aj Aj(Ā A j(Ā ¾\x07 (! (!\b Ā@ ("@ (\b"AëÜG\r\v  \bÆAëÜ\f\v  )\f7Ā  (6\b AlAk!\f A,j!	 A8j!
 AÔĀj!\vAĀ! ! )Ā"!@  \fFE@  j"Aj)Ā! A j(Ā!\x07 	 )Ā7Ā 	 (\b6\b \v A,j(Ā6\b \v A$j)Ā7Ā  6(  7   \r6  6  \x076P  7H  \x076@  78 @  Q@  \x07M\r ! 
\f\v 
  T\r\v ! Aj\v")7Ā  ($6\b Aj! (! )! (\f!\r (\b! !\f\v\v  \bÆAëÜ AëÜF\rĀ Ā (\b6 Ā )Ā7\f Ā 7Ā \v6\b AàĀj$Ā\v#ĀA°k"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6@@ AxF@ (\b!  ("6    A0lj6$ AĀ6@  6<  68  A j\
64 AÄĀjAÕª  AÕªO\x1Bì\b Aj! AäĀj!@@@@ AÐĀj A4j×@@ (\`"Aûÿÿÿ\x07jĀ\v (P! AÄĀj\r\f\v  )Ā7Ā  )\b7\b  )7  (6  )X7  )P7  6 AÄĀj Ajÿ\b\f\v\v (H! (D"AxG\r\v  Ó\f\v  (L"60  6,  6( ($ ( G@ AÂĀAÂĀÑ! A(j\r\f\v Ā \
6\b Ā 6 Ā 6Ā\f\v  AjAÂĀ!\v  Ó ĀAx6Ā Ā 6\v µ\v A°j$Ā\vµ~#ĀA k"
$Ā ĀAĀ6\b ĀBĀ7Ā@ P Bª}Sr\rĀAÿ!	 B´W@ 
Aj §"	At"\vA¨úÀĀj)ĀBĀ  y""BĀ 
)! 
)"BÿBÿQ@ 
 \vA°úÀĀj)ĀBĀ BĀ  
)\b" |" T­|!\v@ BR B\x1B|BÓĀTrE@A!	\f\v  B?"\x07B	|"\b! \x07§ 	Aê¤\rlAu §kjA?j"	AxN@A\bAÿ\x07 BüÿÿÿÿÿÿÿĀ   \b Q\x1B  BBQ\x1B  BT\x1B  B|BT\x1B"B |"BÿÿÿÿÿÿÿV"\v\x1B 	j"	AþK@Aÿ!	\f\vBĀ BBÿÿÿÿÿÿÿ÷ÿĀ \v\x1B!\f\v 	AÃwI\r A 	k­"B |"BÿÿÿÿÿÿÿV!	 B!\v Ā 7Ā\v Ā 	6\b\v 
A j$Ā\v~ ĀA\bj!	 A?q­! Ā(Ā!AĀ!@@@@@  BĀR\rĀ  F@ P\r !@  BĀR\r Aj! B
~!\fĀ\vĀ\v AG\rĀ\v Ā Ā( kAj"\b6 \bApN@A k"\bAĀ \bAM\x1B!
  k"\bAĀ  \bO\x1B! Ā jA\bj!B B!@  \x07F@@ P@ Ā 6Ā Āñ\v  B
~!  §! AO@ ! AÿqE\r ĀA:Ā  	j :ĀĀ Aj! !\v\fĀ\vĀ\v \x07 
F\r  \x07j1ĀĀ Ā \x07jA\bj  <ĀĀ  B
~|! \x07Aj!\x07\fĀ\vĀ\v ĀAĀ:Ā ĀBĀ7Ā\v\vĀ\v Ā jA\bj1ĀĀ B
~|! Aj!\fĀ\vĀ\vê	o#ĀA@j"$Ā AĀ6 B7 ("(\b! (!@ (ĀAF@ At! (\f"(\f!\x07 (\b!\b (Ā!	 (!@ E  Fr\r  68  \x0764  \b60  6,  	6( (Ā"
@ 
 A(j AjA ©ÀĀ Aj(Ā(\fĀ\v A\bj! Aj! A\bk!\fĀ\vĀ\v A\fl! (\f(\b!@ E\r@ (Ā"(\b G\rĀ Aj(Ā"\x07E\rĀ \x07  AjA ©ÀĀ A\bj(Ā(\fĀ\v A\fj! A\fk!\fĀ\vĀ\v Aj ((\bAt"(¬®@ (®@¡ Ā)Ā	E@Ā\v Aj·\v!  (60  )7( A(j·\v! Ā(\b%A\b% % %!\vã"Ā \v& A\bj´
 (\f Ā (\bAq\x1B\r \r \rA\b\r A@k$Ā\vµ\x07#ĀA k"$Ā  ("Aj"6A!\b@  (O\rĀ@@ (\f j-ĀĀA+kĀ\vAĀ!\b\v  Aj6\v A\fj A\fjó\x07@@ -Ā\fAF@ (\f\v -Ā\rAF@ -ĀA0kAÿq"A
I\r A\r6  Aj	! ĀA6Ā Ā 6\f\v A6  Aj	\v! ĀA6Ā Ā 6\f\v (" ("\x07  \x07K\x1B!	 (\f!
@@  	G@  
j-ĀĀA0kAÿq"\x07A
I\r\v Ā    AĀ k \b\x1B\f\v  Aj"6 AÌ³æĀG \x07A\x07Kr AË³æĀJqE@ A
l \x07j!\f\v\v (\b! (!@ "@ Ak! -ĀĀ Aj!A0F\r\v\v Ā   E \b\v A j$Ā\vÜ|~#ĀAðĀk"$Ā (Ā! Ax6Ā (! )!	 (! (\f"\x07(\b! \x07AĀ6\b  6  	7  6  6\f A\bA AxF\x1B6\b@@@@ @ A j A\bjåAĀ (AxF\r  6L A64  6H  A j68 AØĀj A4jô (\
XAF@ (\\\f\v  +\`"\b9P \bDĀĀĀĀĀĀĀĀfE \b \b¡DĀĀĀĀĀĀĀĀbrE \bDĀĀàÿÿÿïAeq\r A6l  AÐĀj6h AØĀj"AÙÀĀ AèĀj³
 \b\v!  A j"Ó  ÓA!A\f\vAÌÂĀAÆ	! A\bjµ\v\f\v \bü!A\v! A jµ\v E\r  A\bj"Ó µ\v\v  ÓA!\f\v A\bjµ\v\v Ā 6Ā Ā 6 AðĀj$Ā\vð~#ĀAðk"$Ā @@@@@ -ĀÀ\bAkĀ\v  (°\b"6¸\b  (´\b"6¼\b )Ā!	 (\b! AĀ;¨\b  6\b  6\b  6  	7\v A°j Aj" ¤ )°"\
	BQ@ ĀB7ĀA\f\v (¸! AØj A¼j"Aü
ĀĀ  6  	7\b (Ì!\x07 (È!\b Aj Aü
ĀĀ ý\x07 (¸\bAØĀj(Ā"-Ā A:ĀAF\rĀ (¼\b"(Ā!@ 	BQ@ \r\f\v Aj!@ @  (\b (\f A\bjã\b\f\v  A\bj\v AĀ:Ā Aäj AØjAü
ĀĀ \b \x07¼\f\f\v -ĀíAG\r -ĀøAG\r Aj (\b (\f	\f\vĀ\v AĀ:Ā\v Ā 6\b Ā 	7Ā ĀA\fj AäjAü
ĀĀA\v:ĀÀ\b Aðj$Ā\v~#ĀA°k"$Ā @@@@ -ĀÐ\x07AkĀ\v  (À\x07"6È\x07  (Ä\x07"6Ì\x07 AØĀj A8j)Ā A@k(Āñ )X!\x07 (\`! AĀ:Ā¸\x07  6¬\x07  6¨\x07  6\b  \x077Ā\v AØĀj  £ )X"\x07BR\r ĀAx6A\f\vĀ\v (\`! A´j" AäĀjAÌĀü
ĀĀ ü\vAx! \x07BR@ A\fj AÌĀü
ĀĀ  6\b  \x077Ā (È\x07! (P! AØĀj (Ì\x07"( ( Á (X!@ (h"AxF@  6ä AØĀj(ĀAÜĀj [\f\v  (d6¨  )\\7   )l7  )t7  )|7  (6\v  \r\v Ā 6Ā Ā ) 7 Ā (¨6\f Ā 6 Ā )7 Ā )7 Ā )7$ Ā (6,A\v:ĀÐ\x07 A°j$Ā\v°\b~#ĀAk"	$Ā@\
@@@ @ 	A\bj  AĀ° 	(\f 	(\b!
 	  A°  
 	(Ā"  
I"\x1B"\bI\r 	( \x1B" \bj" I  Ir\r  \b  j \b\vE@  \bk" \b  \bK\x1BAj!A!\x07A!\f \b!
 \f\v   AĀý!\x07    Aý" \x07  \x07K\x1Bk!
 E\r !\x07 \v! !\v@B \v1ĀĀ \r!\r \vAj!\v Ak"\rĀ\v\f\v ĀAĀ6< Ā 68 Ā 64 Ā 60 ĀAĀ:Ā ĀA;\f Ā 6\b ĀBĀ7Ā\f\vĀ\v !\x07AĀ!\v Ā 6< Ā 68 Ā 64 Ā 60 Ā \x076( Ā \f6$ Ā 6  ĀAĀ6 Ā 6 Ā 
6 Ā \b6 Ā \r7\b ĀA6Ā\v 	Aj$Ā\vÂ~#ĀA0k"$Ā@ Ā~@@@ DĀĀĀĀĀĀĀĀcE@BĀ ½"\x07B4§Aÿq"Aà\x07I\r \x07Bÿÿÿÿÿÿÿ\x07B\b! Aÿ\x07I\r A³\bI\r A¿\bO@ ĀA:ĀĀ\f\v  A³\bk­\f\v ĀAĀ:ĀĀ\vAëÜ!\f\v A j \x07 Aÿ\x07k¬Bÿÿÿÿÿÿÿ\x07BĀBëÜBĀ )(B\f ) "\x07B4§!AĀ  \x07BPE \x07Büÿÿÿÿÿ\x07BR rAqqj"\
 AëÜF"\x1B! ­ A³\b k­|\f\v Aj BĀ AÓ\x07kAÿÿqê  ) )BëÜBĀ )\b"B §!AĀ B\bPAĀ )ĀB| BÿÿÿÿB\bBĀR rAq\v j" AëÜF"\x1B! ­\v7Ā\v Ā 6\b A0j$Ā\v~#ĀAÀk"$Ā A@kAĀ Ö (@!@@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ A¼ÂĀA\x07 (D (HÉ"\rĀ )ĀPE@ AÂĀAB )\bÄ"\r\v (LAxG@ AÃÂĀA AÌĀj"\r\v (XAxG@ AÈÂĀA AØĀj"\r\v@ (dAxG@ AÖÂĀAÁ"\r (0! Ax60 AxF\r  )4"7  6 Aj" AäĀjí	 ( AxF\r A@k"  Aj ± ½\f\v A¤ÂĀA	\
 -Āp"\r ($ (( ù\x07"\r A@k" AÀĀü
ĀĀ Ā ï
\f\v (!  §î\r\v ĀAx6 Ā 6Ā \r\v AÀj$Ā\vĀ\vÀ\x07#ĀAk"$Ā@@@ ( "E@ (Ā AĀ6ĀAG\r (\b! ("\r (\f! !@ @ Ak! ( !\fAĀ!\f\vĀ\vĀ\v  Ak6  @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! A j!\f\v\v BĀ7\b  6 A6ĀAĀ!AĀ\v!@ /\
 M@ Aj  ö\b ("E\r (\f! (\b!\f\v\v E\r  AtjA¤j! !\x07@ (Ā"\bA j! \x07Ak"\x07\rĀ\vAĀ\f\vĀ\v !\b Aj\v6\f AĀ6\b  \b6 Ā 6\b Ā 6 Ā 6Ā\f\v@ Aj  ö\b ("E\r (\b!\fĀ\vĀ\v ĀAĀ6Ā\v Aj$Ā\v¯\f#ĀA@j"$Ā AĀ;8  64 AĀ60 A:Ā, A
6(  6$  6  6 A
6 Ā(!\f Ā(Ā!	 Ā(\b!
 A(j!\rAĀ!Ā@@@ Aq\rĀ@@@@ Ā K\r Ā j!  Āk"A\bO@ A\bjA
  ï (\f! (\b\f\v A
  ä (! (Ā\vAG\r  Ā j"Aj"Ā6   M\rĀ  jA \rA\vE\rĀ\v  Ā60AĀ! Ā"!\f\v  6  !Ā\vA! A:Ā9 ! \x07" F\r\v \f(\f!\v@ 
-ĀĀE\rĀ 	A¤­ÁĀA \vĀE\rĀA!\b\f\v A
6<A!\b 
  \x07j"  \x07k" A<jA
:ĀĀ !\x07 	   \vĀE\r\f\v\vAĀ!\b\v A@k$Ā \b\vè#ĀAÀk"$Ā  6\b A:Ā\f A@k A\bj@@@@ -Ā@AF@ (D!\f\v -ĀAAG\r (\b"AĀ6\b  (Aj6 A@k A\fj  (D! (@AF\rĀ Aj  (Hø ("AxF@ (!\f\v (! AxG\r\v ĀAx6 Ā 6Ā\f\v Ā\x07\f\v (! Aj"\x07  6  \
6  6 Ā A\bj¦
@ Ā(AxG@ A@k"  Aj Ā± ½\f AÐĀj!@@ A@k A\bjÚ@@ (@"AxkĀ\v ĀAx6 Ā (D6Ā\f\v  )D7  6 Aj" Aj Aj ± ½\f\f\v\v Ā AjA0ü
ĀĀ\f\v  î\r\v Aj\v\v AÀj$Ā\v²\x07#ĀAk"$Ā@@@ ( "E@ (Ā AĀ6ĀAG\r (\b! ("\r (\f! !@ @ Ak! (!\fAĀ!\f\vĀ\vĀ\v  Ak6  @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! Aj!\f\v\v A6ĀAĀ!AĀ\v!@ / M@ Aj  Ú\b ("E\r (\f! \
(\b!\f\v\v E\r  AtjAj! !\x07@ (Ā"\bAj! \x07Ak"\x07\rĀ\vAĀ\f\vĀ\v !\b Aj\v6\f AĀ6\b  \b6 Ā 6\b Ā 6 Ā 6Ā\f\v@ Aj  Ú\b ("E\r (\b!\fĀ\vĀ\v ĀAĀ6Ā\v Aj$Ā\v­@@@@  O@ E\r  j! AM@@  O\r Ak"-ĀĀA
G\rĀ\f\vĀ\vA\b Ak(ĀĀ"A¨ÐĀsk rAxqAxG@@  O\r Ak"-ĀĀA
G\rĀ\f\vĀ\v  Aqk! A	I\r@@ A\bN@A\b  j"A\bk(Ā"A¨ÐĀsk rAxqAxF\r\v  j!\f\v A\bk!A\b Ak(Ā"A¨ÐĀsk rAxqAxF\rĀ\v\f\vĀ\v  j!@  O\r Ak"-ĀĀA
G\rĀ\v\f\v@  O\r Ak"-ĀĀA
G\rĀ\v\v  kAj!\vA! Ā  j" KAĀ!@  OE@  -ĀĀA
Fj! Aj!\f\v\v AjA\v6Ā Ā  k6\v~ Ak! (\b"	Ak!  ("k! (!\x07 )Ā! (!\b Ā@AĀ \x07 \x1B! 	 \x07 	 \x07 	K\x1B \x1B"\f   \fI\x1B!@ @ \b j"\x07 O\r    \x07j1ĀĀBPE@  \bj!\r \f!\x07@@ \x07 F@ !\x07@@  \x07AjO\r  \x07M \x07 \bj Or\r \x07 \rj!
  \x07j \x07Ak!\x07-ĀĀ 
-ĀĀF\rĀ\v  \b j"\b6 \r \f\x07\v   \bj"6 E@ AĀ6\v Ā 6\b Ā \b6A\f	\v \x07 \bj"
 O\r \x07 \rj!\v  \x07j \x07Aj!\x07-ĀĀ \v-ĀĀF\rĀ\v 
 	kAj\f\vĀ\v  \bj\v"\b6 \rĀ\vAĀ\v"\x076\f\v\v  6AĀ\v6Ā\v#ĀA k"$Ā A\fj (Ā"@@ -Ā\fAF@ (\f\v -Ā\rAF@ -Ā"AýĀG\r ĀAĀ;Ā\f\v A6  Aj\x07\v! ĀA:ĀĀ Ā 6\f\v Ā@@@ -ĀE@ A,G\r  (Aj6 A\fj  -Ā\f@ Ā (6 ĀA:ĀĀ\f\v@@ -Ā\rAF@ -Ā"A"F\r AýĀF\r A6\f\v A6\
\f\v ĀA:ĀAĀ\f\v A6\f\v AĀ:Ā A"F\r A6  Aj\x07! ĀA:ĀĀ Ā 6\f\v A\b6  Aj\x07! ĀA:ĀĀ Ā 6\f\v ĀA;Ā\f\v Ā  Aj\x076A\v:ĀĀ\v A j$Ā\v×#ĀAk"$Ā Ê\r"6 Ā(ð"  Ā(ô"(\bAkAxqjA\bjAĀ\v!@ @ AÐĀj"  (ĀĀ )PBåúÕêöóßĀ )XB÷áô±¨ïdP@ )ĀÜ\r  AjA©ÀĀA\
 (\bñ -ĀP (TË\f\v Aj  (ĀĀ (! (!\f\v\v AÐĀj Āw@ (\`"AxF@  (P"6 Aj" Aj² ·\v! âA!\f\v  )T7$  (\\6,  )d74  )l7<  )t7D  (|6L  60  (P6  A\b6P A\bj A j" AÐĀjµ (\f! (\b! Å\b\v AqE@ AÐĀj AjA©ÀĀA\x07 ñ -ĀP (\
TË\f\v \r Āó Aj$Ā \vÓ#ĀA k"$Ā@@@@@@ Ā-ĀpAkĀ\v ĀA<j ĀA4ü
ĀĀ\v ĀA<j!@@@@ Ā-ĀTAkĀ\v Ā )Ā7X Ā )\b7\` Ā (6h Ā(P"\r\v Aj ĀAØĀj" ®A! ("AG\rA!\f\v Ā(l!\f\v (! Æ\bA! !\f\vĀ\v Ā 6l\v ĀAØĀj!A!@ -Ā\rĀ Aj  ® ("AF@ Ā(lA\bj (Ā Ā(l-Ā\rA!A!\f\v (!\x07 !\v Ø\rA\b!A!A! AF\rĀA\b\r ! \x07!\v Ā :ĀT \
Ā AF"A 	 A\bj ĀA8A4 Aq\x1Bj(Ā ¯\x07 (\f (\bAF@AÍªÀĀA1Ā\v\rA\b\r \r Ā(4\r Ā(8\rA\v:Āp A j$Ā \vß~#ĀAÀk"$Ā A@kAĀ Ö (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AÈĀj(Ā"@ A¾ÂĀA	 AÄĀj(Ā É"\r\v (LAxG@ AØÀĀA AÌĀj"\r\v@ )ĀPE@ AôÂĀA
Á"\r (0! Ax60 AxF\r  )4"7  6 Aj )Ā A\bj+ĀÝ ( AxF@ (!  §î\r\f\v A@k"  Aj Aj± ½\f\v -ĀX@ AçÀĀA	A"\r\v A$j(Ā A(j(Ā ù\x07"\r A@k" AÀĀü
ĀĀ Ā ï
\f\vĀ\v ĀAx6 Ā 6Ā \r\v AÀj$Ā\v~#ĀA k"$Ā  6\b  7Ā Aj Ā(< Ā(@@ Ā(X"E\rĀ Ā(T!\x07 !@ AM@@ Aj  \x07 Atj")Ā A\bj(ĀAÿq"@  AÿFj!\v  AvM\r  K\rĀ ĀAĀ6X  F\r  k"At"@ \x07 \x07 Atj ü
ĀĀ\v Ā 6X\f\v  Av"\b j" Aj  \x07 Atj")Ā A\bj(ĀAÿqAF\x1B!  \bk!\f\v\vĀ\v@ Ā( "AëÜF\rĀ  O Ā)"	 X  	Q\x1BAG\rĀ ĀAëÜ6 \v@ Ā(\b"AëÜF\rĀ Ā-Ā\rĀ@  Ā)Ā"	Q@  O\r\f\v  	T\r\v ĀAëÜ6\b\v A j$Ā\vĀ Ā   AÃwAÎwA\vò\vĀ Ā   AÃ~Aë~A(ò\v¹#ĀAk"$Ā A j ¹ -Ā !  )@7\
x  )87p  )07h  )(7\`A!AĀ -Āz"\x07AF\rĀ @AäÂĀAð¶ÀĀ \x1B!A\f\vAäÂĀA \x1B! \v!@@@@A \x07Ak \x07AM\x1BAÿqAkĀ\v A6( A¿ÃĀ6$ A; A! A j\f\v A6( A¸ÃĀ6$ A; A! A j\f\v A j" AàĀj Ajv  (  ($ /( Aÿÿq À (! (Ā\f\vA! A;  Aÿÿq@ A60 AĀ;,\
 A6( AôµÀĀ6$ A j\f\vA! A6( AóµÀĀ6$ A j\v!  6\\  6X  6T  6P Ā AÐĀj¢ Aj$Ā\v~#ĀAk"\b$Ā@ -Āe@AÿëÜ!B!\f\v~ (@"
AëÜF@ ( !\v )!BĀ\f\v AàĀj!\f \b )8" 
 )" ( "\vÄ\x07 \b)Ā" )x"\x07R@  \x07T\f\v \b(\b (I\v!\rAÿëÜ!	B \fA\bA(  \rrAq"\x1Bj)Ā"\x07 |" \x07T\rĀ \fAA0 \x1Bj(Ā 
j"AëÜI@ !	 \f\vB BQ\rĀ AëÜk!	 B|\v! \b Aj)Ā A j(Ā  \v \b(\b!@@  \b)Ā"Q@  	I\r\f\v  Z\r\v ! !	\v (0!@  )("Q@  	I\r !\f\v  Z\r\v ! 	!\v Ā 6\b Ā 7Ā \bAj$Ā\vÌ~#ĀAðĀk"$Ā (Ā! Ax6Ā (!\x07 )!\b (! (\f"(\b! AĀ6\b  6  \b7  6\f  \
\x076\b A\bA AxF\x1B6@@ @ Aj Ajå@ (AxF@AëÜ!\f\v A60  Aj64  6\\ A6D  6X  A0j"6H AàĀj AÄĀjâ@ (h"AëÜF@ (\`!  Ó  Ó\f\v (d! (\`!\v A0jµ\v AëÜG\rĀ  Aj"Ó  ÓAëÜ!\v Ajµ\v AëÜG"E@  AjÓ\v Ajµ\v E\r Ā 6 Ā 6Ā\
\f\vAÌÂĀAÆ	! Ajµ\v\v  \x07Ó Ā 6ĀAëÜ!\v Ā 6\b AðĀj$Ā\vû\x07@@ A
O\rĀ Aq! Av"Ak! Ā Atj!\x07 Ā( "At! A)I!@@ E@ At!AĀ!@  F@ Ā(  j! E@ !\f\x07\v Ak"A'K\r ! Ā Atj(Ā"\bA  k"v"E\r A'K\r Ā Atj 6Ā Aj!\f Ā jAĀ6Ā Aj!\f\vĀ\vĀ\v E  jA(Or\r Ak" \x07j Ā j(Ā6Ā Ak!\f\v\v Aj!\x07 At ĀjA\bk!@  \x07M@ Ā Atj" (Ā t6Ā\f\v \
Ak"A'K\r Aj \b t (Ā"\b vr6Ā Aj! Ak!\fĀ\vĀ\vĀ\v Ā 6  Ā\v¸~#ĀAk"\x07$Ā E@ Ā(\b!A-!\b Aj\f\vA+AÄĀ Ā(\b"Aq"\x1B!\b Av j\v!@ AqE@AĀ!\f\v   j j!\v@@@@ Ā/\f"	 K@ A\bq\rA! \x07 Ā 	 kA§ \x07(Ā"	AÄĀF\r \x07/!
 Ā(Ā" Ā("Ā \b  ç\b\r    Ā(\fĀ\r 	 
  Āá\x07!\f\v Ā(Ā" Ā("Ā \b  ç\bE\r\f\v Ā Ā)\b"\f§AÿyqA°r6\b Ā(Ā"
 Ā("\v \b  ç\b\rA! \x07A\bj Ā 	 kA§ \x07(\b"AÄĀF\r \x07/\f! 
   \v(\fĀ\r   
 \vá\x07\r Ā \f7\bAĀ!\f\v    Ā(\fĀ!\f\vA!\v \x07Aj$Ā \vþ\x07#ĀAk"$Ā Ā(\bAĀ Ā(Ā"\x1B! AĀG!\x07 Ā(!Ā !@@ @@@ \x07E\rĀ E@@ Ā@ ĀAk!Ā (è!\f\v\vAĀ! !AĀ!Ā\v Ak!@ /â ĀM@ Aj  õ\b ("E\r (\f!Ā (\b!\f\v\v E\r Ak!  ĀAtjAìj!@ (Ā!AĀ E\r Ak! Aèj!\fĀ\vĀ\vĀ\v ! ĀAj\
\v  ĀA\flj"Ā(\\ ĀAàĀj(Āî\rA!\x07AĀ!!ĀAĀ! !\f@ \x07E\r \rĀ@ Ā@ ĀAk!Ā (è!\f !AĀ!\v\v\v\v\v@ Aj  õ\b ("E\r (\b!\fĀ\vĀ\v Aj$Ā\v®\x07~#ĀA@j"$Ā  AÐĀj\v@ (Ā"E\rĀ@ ĀA@k"  ("	\rĀ AĀ6( AĀ6  A6 B7\f  AèĀj6  AÜĀj6 Aj!\x07@ (\fAG\r \x07å\x07"E\r (ĀAxF\rĀ A0j"\
\b ( (\bÆ Ā \b \x07 (0 (4î\r\fĀ\vĀ\v Ā(LE\rĀ Ā)P Ā)X  ÷!	 Ā(@ Ā(D 	  "E\rĀ -Ā\f\rĀ A\x07 (" AĀN\x1BAtAÐÃĀj(Ā6\f A\fj"AÀ¢ÂĀ¿\rĀ   ø  Aé Ā Ā)B}7 AjAÂĀ½E@ Ā Ā) B|7  Ā Ā)\b Ā)0 )P Ā)8 )Wr­|7\b\f\v Ā Ā)B|7\v A@k$Ā\v~|#ĀA0k"$Ā Aj  ¤\
\x07  kA\bk! (!	 (!\x07@@  F@AĀ!\f\v A j \x07 	 (Ā Aj(Ā\x07 A\bj!@ + "\fD333333ë?f@ (("\r\v A\bk! !\f\v\v (,!\b  F\rĀ A\fj! Av! \f½!
@ A j \x07 	 Ak(Ā (Ā\x07 + "\fD333333ë?f@ \b (, \f½"\v 
B?B 
S"\x1B!\b 
 \v \x1B!
  (( \x1B!\v A\bj! Ak"\rĀ\v\v ( \x07î\r@ @  \b6  6\f A6  A\fj6 A jAÁÀĀ Aj³
\f\v A jAÀĀAø\v Ā ((6\b Ā ) 7Ā A0j$Ā\vÍ~#ĀAÀk"$Ā A@kAĀ Ö (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā (h! (d!@ AÂĀAÁ"\rĀ (0! Ax60 AxG@  )4"\x077  6 Aj  ª ( AxF@ (!  \x07§î\r\f\v A@k"  Aj Aj± ½\f )ĀPE@ A£ÂĀAB )\bÄ"\r\v )PE@ A¨ÂĀAB )Ä"\r\v ) PE@ A­ÂĀAB )(Ä"\r\v (D (H ù\x07"\r A@k" \
AÀĀü
ĀĀ Ā ï
\f\vĀ\v ĀAx6 Ā 6Ā \r\v AÀj$Ā\vÒ\b#ĀA k"$Ā Ā-Ā! ĀA:Ā@ AF\rĀ Ā(\b! ĀA6\b ĀA\bj! Ā(! Ā(\f!@ E@ Ê\b (!\x07 (Ā!\b BĀ7\b A:Ā A\bj
" (ĀAj"6Ā E\rAA»\f"AĀ:Ā  \x076\b  6  6Ā (\b\r (\f"@  Aj(ĀÛ	 ( ((\fĀ\v  A\bj6 Aä®ÁĀ6 AÂĀ6  6\f AĀ6\bä  
 Ā \b6\f ĀA6\b\f\v 
 Ā 6 Ā 6\f Ā 6\b\v ĀAĀ:Ā A j$Ā\vĀ\v\v~#ĀAàĀk"$Ā A\fj ï\b A4l!\b (" (\fk!\x07 ( A4lj!	@ \x07E  \bFrE@  j"A0j/Ā!
@ A j"(Ā@ AÐĀj è\v\f\v AĀ6P  A$j-ĀĀ:ĀT\v A<j A\fjÄ\rAĀ! (ĀAF@ A\bj(Ā!\v Aj(Ā!\fA!\v  )X7   )P7  (L"\r68  )D"70  )<"7(  	j"A\bj \v6Ā Aj \f6Ā  6Ā A\fj 7Ā Aj 7Ā Aj \r6Ā A0j 
;Ā A j )7Ā A(j ) 7Ā \x07Aj!\x07 A4j!\f\v\v Ā )\f7Ā Ā 6\b AàĀj$Ā\v~|#ĀAÐĀk"$Ā (! A\bj å~BĀ ("AxF\rĀ A6  A\bj6   64  Aj60@@@ AxF@@@ (ĀAkĀ\v )\b"\x07BĀY\r A:Ā8  \x077@ A8j AÏĀjAÈÀĀ!  AjÓ\f\v +\b!\b A:Ā8  \b9@ A8j AÏĀjAÈÀĀ\
!  AjÓ\f\v  A0jAÔ¤ÀĀ!\v  AjÓA\f\v )\b!\x07\vAĀ\v! Ajµ\v E@ \x07B §! \x07§!B\f\v  A\bj"Ó  ÓA!B\v!\x07 A\bjµ\v@ @  Ó\f\v Ā 6\f\v Ā \x077Ā Ā 6\b µ\v AÐĀj$Ā\v\x07~#ĀA k"$ĀAÿëÜ!~B Ā)h"\f |"\v \fT\rĀ Ā(p j"AëÜI@ ! \v\f\vB \vBQ\rĀ AëÜk! \vB|\v!\f ĀA°j! Ā Ā(¼\
~ Ā)À Ā)È ²!\v Ā(° Ā(´ \v ÁAĀG­BĀ\v Ā)è|7è A\bj  ò@@@@@ ("AxkĀ\v Ā(ø" Ā(ü"Ā (\b"AĀñ\v  Ā º\x07"Ā\r\f\v -Ā (! ( Ā  \x07At!\x07 Ā(ü!	 Ā(ø!
AĀ!@  \x07FE@ 
 	  j(ĀAĀñ\v Aj!\f\v\vAqE\r ĀA:Ā\f\v Ā 60 Ā \f7(\f\v  \v A j$Ā\vä
#ĀA k"$Ā@ AK"
\rĀ Ā("\bAt!\v Ā/8!	 Ā(!\x07@@@  \vG@  \x07j"/ĀAÿÿF\r  	 Aj/Āqk 	q\r !\v Aj"  A\bj \b (\b! (\f! Ā Ak;8 Ā 6 Ā 6  \bK\r \bAt At"k!  \x07j!@ @ Ā /Ā /ù Ak! Aj!\f At! \x07!@ @ Ā /Ā /ù Ak! Aj!\f\v\v ĀA j Ā(("Ā  Ā AvjkAA4æ\b \x07 \b\f\f\vĀ\
\vĀ\v Aj! Aj!\f\v\vĀ\v A j$Ā 
\v\x07~#ĀAÐĀk"$Ā (Ā! Ax6Ā (!\x07 )!	 (! (\f"(\b! AĀ6\b  6  	7  6  \x076\fA! A\bA AxF\x1B6\b Ā@ @ A j" A\bjå@ ("AxF\rĀ A64  68  6L  A4j"6H@ AxG@  AÈĀjAä¤ÀĀ!  Ó\f\v -ĀĀ!\v A4jµ\v AxF\rĀ  A j"Ó  ÓA!\b\v A j\
µ\v \b@  A\bj"Ó µ\v\f\v A\bjµ\v Ā :ĀAĀ\f\vAÌÂĀAÆ	! A\bjµ\v\v  \x07Ó Ā 6A\v:ĀĀ AÐĀj$Ā\v¡~#ĀAk"$Ā  :ĀF AĀ ((" AëÜF"\x1B6\b BĀ )  \x1B7Ā Ā@@@@@@@ Aÿq"AkĀĀ\v  (8Aj68  -ĀE AFr:ĀE  Aj (0DĀĀĀĀĀĀð?ï  )Ā"\b (\b"AÖ (\b! )Ā  \b AÖ  )\
Ā (\bDĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B«\x07 )Ā"\b|"\x07 \bT\r Ā (\b j"AëÜO \x07BQ\r \x07B|!\x07 AëÜk \v6 Ā \x077\bA\f\v ĀAĀ6 ĀBĀ7\bA\f\v ĀAĀ6\f\v (8E\r ĀAĀ6 ĀBĀ7\bA\f\vĀ\v ĀA6\vA\v6Ā Aj$Ā\vì#ĀAk"$Ā AjAr!\x07 Ā(Ā!@@@@@ AqAkĀ\v@@@! Ā \x07 Ā(Ā"  F"\
\b\x1B6Ā AĀ:Ā\f  6  A|q6\b \b\rĀ Aj®\r "AqAF\r\f\v\v@ -Ā\fE@" (Ā"Ak6Ā AG\r \x07\f\v\v Aj®\r\v Ā(Ā!\f\v@\fĀ\vĀ\v Ā Aj Ā(Ā"  F\x1B6Ā  G !\rĀ\v  (Ā! Ā(Ā! ĀAAĀ \x1B6Ā@ AqAG\rĀ Ak!Ā@ ĀE\r Ā( Ā(Ā! ĀAĀ6Ā E\r ĀA:Ā\b  6 Aj»
!Ā\fĀ\vĀ\vĀ\v Aj$Ā\v Ā j!@@ Ā("Aq\rĀ AqE\r Ā(Ā" j! Ā k"ĀAüÃĀ(ĀF@ (AqAG\rAôÃĀ 6Ā  (A~q6 Ā Ar6  6Ā\v Ā ü\v@@@ ("AqE@ AÃĀ(ĀF\r AüÃĀ(ĀF\r  Axq"ü Ā  j"Ar6 Ā j 6Ā ĀAüÃĀ(ĀG\rAôÃĀ 6Ā\v  A~q6 Ā Ar6 Ā j 6Ā\v Ā à\v\f\vAÃĀ \
Ā6ĀAøÃĀAøÃĀ(Ā j"6Ā Ā Ar6 ĀAüÃĀ(ĀG\rAôÃĀAĀ6ĀAüÃĀAĀ6Ā\vAüÃĀ Ā6ĀAôÃĀAôÃĀ(Ā j"6Ā Ā Ar6 Ā j 6Ā\v\v~#ĀA k"$Ā@ Ā/\f"E@ Ā(Ā Ā( ¨!\f\v  )\b7  )Ā7@@ Ā)\b"\x07§"A\bqE@ (\f\v Ā(Ā ( (" Ā((\fĀ\r Ā AÿyqA°r6\b B7  Aÿÿqk"AĀ \
 M\x1B!AĀ\v!@ ("E@AĀ!\f\v (!AĀ!@ þ j! A\fj! Ak"\rĀ\v\v  j" AÿÿqO\r A\bj Ā  kA§ (\b"AÄĀF\rĀ /\f! Ā(Ā" Ā(" Aj¨\rĀ    á\x07\f\vA!\f\v Ā(Ā Ā( Aj¨\v! Ā \x077\b\v A j$Ā \v~#ĀAÐĀk"$Ā @@@@ -Ā@AkĀ\v  )Ā7  )\b7 ("-ĀĀ A:ĀĀAF\r A\
 j" Aj"\f A0j A\bj Ç@ (0AxF@ (4\f\v  )H7  )@7  )87\b  )0"\b7Ā \b§AxG\r (\vAk\f\v «	ò\v(Ā" (Ā"\x07Aj6Ā \x07AĀH\r AĀ:ĀĀ  64 A6<  68  )Ā7$  )\b7,\v A8j" ä"\r ĀAx6ĀA\f\vĀ\v Å\r Ā 6 Ā (46 Ā ),7\b Ā )$7ĀA\v:Ā@ AÐĀj$Ā\vû\
	~#ĀAk"$Ā ("!@@@ Ā\v ( (\b ("A8j(Ā A<j(Ā\v!\f\v )Ā )\b ("	 (\b"
÷!\f ( "\x07 \f§q! \fBBÿĀB À~!\r (!\b (!\vAĀ!@   \bj)ĀĀ"\f \r"B B À}B À7\b@@@  A\bjÙ\x07 (ĀAG\r \b ( j \x07qAtkAk(Ā" O\r 	 
 \v Atj"A8j(Ā A<j(Ā\vE\rĀ\vA!\f\vAĀ! \f \fBB ÀBĀR\r  A\bj"j \x07q!\f\v\vĀ\v Ā 6 Ā 6Ā Aj$Ā\vÀ#ĀAk"$Ā A\bj Ā§\v Aj (\b (\f´\v A j  ø AjÛ  Ā:Ā  )7¬  (6´  )¨7¸  (°6À  (Ø6h  )Ð7\`  )ð7  (¼6Ì  )´7Ä  (È6Ø \
 )À7Ð  )7   )7(  -Āü:Ā  ) 70  )¨78  )°7@  )¸7H  )È7X  )À7P  )Ì7Ü  (Ô6ä  (à6ð  )Ø7è  (ì6ü  )ä7ô  (ø6 AðĀj AàjA0ü
ĀĀ A j\v ( (î\r ( ( ¼\f Aj$Ā\vÓ#ĀA k"$Ā A\fj (Ā"@@ -Ā\fAF@ (\f\v -Ā\rAF@ -Ā"AÝĀG\r ĀAĀ;Ā\f\v A6  Aj\x07\v! ĀA:ĀĀ Ā 6\f\v@@ -ĀE@ A,G\r  (Aj6 A\fj  -Ā\f@ Ā (6 ĀA:ĀĀ\f\v@@ -Ā\rAF@ -ĀAÝĀG\r A6\f\v A6\v Ā  Aj\x076A\
!\f\v ĀA:ĀAĀ!\f\v AĀ:Ā ĀA;Ā\f\v A\x076  Aj\x07! ĀA:ĀĀ Ā 6\f\v Ā :ĀĀ\v A j$Ā\v
~#ĀA k"$Ā A8j A8j (@"AëÜF"\x1B)Ā!\r Aj A0j (Ā\x1B(Ā!\x07  A\bj ("\bAëÜF"	\x1B)Ā! -ĀH!
 (\b!\v (@!\f  )0"7x  )(7p  ) 7h  )7\`  )(7  ) 7  )7  )7  Aj AàĀj §AëÜF\x1B")70  )7(  )\b7   )Ā7 -ĀH!  \f  \x1B6@  \r78  \v \b 	\x1B6  7\b  \x076 A6Ā  
  AF\x1B:ĀH Ā ÷  Ì Ā )P7P Ā )X7X A j$Ā\vÝ\x07#ĀAk"$Ā@@ ("@ Ā (Ā  (\fĀ\r\v (\b" (\fA\flj!	@  	F\r A\fj!@@@@ /ĀAkĀ\v /! AĀ:Ā\f AĀ6\b þ"\b! \bAI\rĀ\v (\b! (! ! Ā   (\fĀ\r\f\v (!@ AÀĀM@ ! E\r ĀA°¶ÀĀ  (\fĀ\r\f\v ĀA°¶ÀĀAÀĀ (\fĀ\r\
 A@j!\fĀ\vĀ\v@ @ Ak" A\bjj  AÿÿqA
n"A
lkA0r:ĀĀ !\f\v\v ! Ā A\bj \b (\fĀE\rĀ\v\vA!\x07\v Aj$Ā \x07\vë\b~#ĀAk"$Ā ("\b!@@@ \bĀ\v   ("A8j(Ā A<j(Ā\v!\f\v )Ā )\b  ÷!\f ( "	 \f§q! \fBBÿĀB À~!\r (!
 (!\vAĀ!@   
j)ĀĀ"\f \r"B B À}B À7\b@@@  A\bjÙ\x07 (ĀAG\r 
 ( j 	qAtkAk(Ā"\x07 \bO\r   \v \x07Atj"A8j(Ā A<j(Ā\vE\rĀ\vA!\f\vAĀ! \f \fBB ÀBĀR\r  A\bj"j 	q!\f\v\vĀ\v Ā \x076 Ā 6Ā Aj$Ā\v´#ĀAðk"$Ā A\bj Ā§\v Aj (\b (\f´\v AjÛ  Ā:Āý  )Ā7  (\b6  )7¨  ( 6°  (È6X  )À7P  )à7ð  (¬6¼  )\
¤7´  (¸6È  )°7À  )7  )7  -Āì:Āü  )7   )7(  ) 70  )¨78  )¸7H  )°7@  )¼7Ì  (Ä6Ô  (Ð6à  )È7Ø  (Ü6ì  )Ô7ä  (è6ø AàĀj AÐjA0ü
ĀĀ Aj\v ( (î\r ( (¼\f Aðj$Ā\vº#ĀAàk"$Ā A¼j Ā ø AðjÛ AĀ:Āí  )Ā7  (\b6  )Ā7  (\b6  (Ð6à  )7  (6   )°7@  (¸6H  (Ô6ä  )7¤  (6¬  ) 7°  (¨6¸  )ð7Ā  )ø7\b  -ĀÜ:Āì  )7\
  )7  )7(  )7   )¨78  ) 70  )¸7È  (À6Ð  (Ì6Ü  )Ä7Ô  (Ø6è AÐĀj AÀjA0ü
ĀĀ (ð (ôî\r (ü (¼\f (¬ (°¼\f \v Aàj$Ā\vý#ĀAk"$Ā  6\f  6\b Aj (D" (H"@ ( AxF@  (6D  /L;J AÌĀj  Î  (P" (T"ï@ (@ AäĀj"  ì A6 A\f6 A\v6| A6t  6  AÄĀj6  AÊĀj6x  A\bj6p AØĀjAÀĀ AðĀj³
 (d (hî\r\f\v A\v6| A6t  AÊĀj6x  A\bj6p AØĀjAðÀĀ AðĀj³
\vA AØĀj ! (L î\r (D\x07 ĀAx6 Ā 6Ā\f\v Ā AjA0ü
ĀĀ\v Aj$Ā\vò#ĀAÐĀk"$Ā@@@ Ā(Ā"£\fE@ \fAÿq"AG@ AĀ:Ā  :Ā\f\v A j ÿ\x07 ) BR\r  +(9 A:Ā\f\v A\x07:Ā\v Aj  \x07!Ā\f\v A0j í\x07@ (0AxG@  )07Ā  (8"Ā6\b  Ā6 A:Ā\f\v A<j Ā¶ (<"AxG@  (D6  (@"6 A:Ā Aj  \x07!Ā  î\r\f\v A6L  Ā6\
H AÜÀĀ AÈĀj³
 A:Ā  (\b6\v  ("6 Aj  \x07!Ā (Ā î\r\v AÐĀj$Ā Ā\v~#ĀA@j"$ĀA!@ (ĀAF@ (" (Ā"Aj6Ā AĀH\r (\b\f\v (!AĀ! (\b\v!AÀÃĀA:ĀĀA°ÃĀ(Ā\rĀA¸ÃĀ)Ā!\x07A¼ÃĀ 6ĀA¸ÃĀ 6ĀA´ÃĀ(Ā!A´ÃĀ 6ĀA¨ÃĀA¨ÃĀ(ĀAj6Ā  \x077 A  AF\x1B6 A\bj (\f  ((\fĀ )!\x07 A6\
 (\f! (\b!  (68  \x0770A°ÃĀ(Ā\rĀA´ÃĀ)Ā!\x07A´ÃĀ )07ĀA¼ÃĀ(Ā!A¼ÃĀ (86ĀA¨ÃĀA¨ÃĀ(ĀAk6Ā  6(  \x077  \x07§AG@ A jÄ\f\v AjÄ\f Ā 6 Ā 6Ā A@k$Ā\vĀ\v»~#ĀA0k"$Ā Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  A+F"j!  k"AO@@ E\r Aj BĀB
BĀ A(j -ĀĀA
\b ((AG\r )BĀR\r Aj! Ak! )" 5,|" Z\rĀ\v ĀA:ĀA\f\v@ E\r A\bj -ĀĀA
\b (\bAG\r Aj! Ak! 5\f B
~|!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 7\bAĀ\v:ĀĀ A0j$Ā\vé~#ĀAk"$Ā Ā(\b"Aj(Ā A j(Ā Ā-Ā\fÕ\b"A\bj! ĀA\bj@@@@ Ā-Ā\rAkĀ\v  Ā)Āõ\f\v  (d"Ā ĀAĀGk6d@ (AëÜF\rĀ -ĀAG\rĀ A:Ā\v ((AëÜF\r  (0Aj"ĀA Ā\x1B60\f\v  )\b Aj(Āî (\b!Ā )Ā!  (d" AĀGk6d (\`" (XF@\
 AØĀj±\v  Aj6\` (\\ Atj" Ā6\b  7Ā ("AëÜF\rĀ Ā O )Ā"\x07 X  \x07Q\x1BAG\rĀ AëÜ6\v AĀ:ĀĀÆ
 Aj$Ā\v¶\x07 ( "  Ak6 @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! Aèj!\f\v\v BĀ7\b  6 A6ĀAĀ\v!@  /âI\r (X"E\r Aj! /à! !\fĀ\vĀ\vĀ\v@ @  AtjAìj!@ (Ā"Aèj!  \bAj"\bG\rĀ\v\f\v Aj!\x07 !\v  \x076\f AĀ6\b  6  Atj!  A\fljAÜĀj\
AĀ\v! Ā 6 Ā 6Ā\vA\b!@@@@@@@@@@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk\x07\b	
\v\f\rĀ\v Ā -Ā:ĀAĀ!\f\v Ā 1Ā7\bA!\f\v Ā 37\bA!\f\v Ā 57\bA!\f\v Ā )\b7\bA!\f\v Ā 0Ā7\bA!\f\v Ā 27\bA!\f\r\v Ā 47\bA!\f\f\v Ā )\b7\bA!\f\v\v Ā *»9\bA!\f
\v Ā +\b9\bA!\f	\v Ā (6A!\f\b\v Ā )\b7A!\f\x07\v Ā )7A!\f\v Ā )\b7A!\f\v Ā )7A!\f\vA\x07!\f\vA	!\f\vA
!\f\vA\v!\v Ā :ĀĀ\v¸\x07 ( "  Ak6 @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! A°	j!\f\v\v BĀ7\b  6 A6ĀAĀ\v!@  /ª	I\r (ø\b"E\r Aj! /¨	! !\fĀ\vĀ\vĀ\v@ @  AtjA´	j!@ (Ā"A°	j!  \bAj"\bG\rĀ\v\f\v Aj!\x07 !\v  \x076\f AĀ6\b  6  AèĀlj! \
 AtjAü\bjAĀ\v! Ā 6 Ā 6Ā\vö~|#ĀAðĀk"$Ā A@k z (@!@ (P"AxF@ ĀB7Ā Ā 6\b\f\v  (L6  )D7  )T7$  )\\7,  )d74  (l6<  6  6 @@@A Axs AĀN\x1BAkĀ\v )!@@@ (AkĀ\v º!\x07B!\f\v ¹!\x07B!\f\v ¿!\x07B!\f\v A\bj (" (ï A@k (\
\b (\fg +H!\x07 -Ā@  î\rAs \x07½BÿÿÿÿÿÿÿÿÿĀBøÿĀTq­!\v Ā \x079\b Ā 7Ā A~qAxF\rĀ AjÅ\b\v AðĀj$Ā\vô~|#ĀA@j"$Ā  (6  )\b7  )Ā7\b (!  ("6$ (!  A\bj6 @@@ AxF@@@ (ĀAkĀ\v )\b"BT\r A:Ā(  70 A(j A?jA¸ÀĀ!  A\bjÓ\f\v )\b"B\
T\r A:Ā(  70 A(j A?jA¸ÀĀ!  A\bjÓ\f\v  A jAÄ¤ÀĀ!\f\v §!AĀ\f\v +\b! A:Ā(  90 A(j A?jA¸ÀĀ!  A\bjÓ\v  A\bjÓA\v! A\bjµ\v Ā 6 Ā 6Ā A@k$Ā\vè|~#ĀAàĀk"$Ā A8j Í\b )Ā!@@@@ )8BR\rĀ +@"DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr\rĀ BQ\r\v AĀ64 B7,\
@@@@ §AkĀ\v A\bj A8j )\b¦\v A,j (\b (\fÒ\r\f\v Aj A8j )\b²\x07 A,j ( (Ò\r\f\v Aj A8j +\b  A,j ( (Ò\r\v\f\v  ü7  AĀ64 B7, A°üÂĀ6< B 7@  A,j68 A j A8jò
\r\v Ā (46\b Ā ),7Ā AàĀj$Ā\vĀ\v»~#ĀAk"$Ā Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  AÿqA+F"j!  k"A	O@ ­!\x07AĀ!@ E\r A\bj -ĀĀ \b (\bAG\r ­ \x07~"\bB §\r Aj! Ak! (\f" \b§j" O\rĀ\v ĀA:ĀA\f\vAĀ!@ E\r  -ĀĀ \b (ĀAG\r Aj! Ak! (  lj\
!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 6AĀ\v:ĀĀ Aj$Ā\v#ĀAÐĀk"$Ā Ā(Ā! ĀAĀ6Ā@ Aq@ Aj" ĀAjA4ü
ĀĀ BĀ78 A:ĀL A8j
"Ā Ā(ĀAj"6Ā E\rAAôĀ»\f" A4ü
ĀĀ AĀ:Āp  68  64 Ā(\b\r Ā(\f"@  ĀAj(ĀÛ	 Ā( Ā((\fĀ\v Ā ĀA\bj6 ĀAä®ÁĀ6 ĀAÀĀ6 Ā 6\f ĀAĀ6\bä Ā AÐĀj$Ā\vAªÀĀA1\vĀ\vÉ\b#ĀAk"$Ā@ (ĀE@ -Ā\f! (4!\x07 (0!\b (! -ĀAq!	@@ 	\r  AsAq":Ā\f  \b \x07 Æ\x07  (Ā"6\b   (j6\f A\bjÑ! E@ Ā 6\b Ā 6A!\f\
\v AÄĀG@A! A AI\rĀA AI\rĀAA AI\x1B\v j"6\f\v\v A:Ā\v Ā 6Ā\f\v A\bj! (<! (8! (4! (0!\x07 ($AG@ Ā  \x07   AĀ\f\v Ā  \x07   A\v Aj$Ā\v¾\r#ĀAk"$Ā (!
 (Ā!\v AĀ6\f@@@ AG@ @ A.á	E\r\v (Ā!AĀ!AĀ!\x07 ("\b@ -ĀĀA0F!\x07\v A\fj j!\f Aj!AĀ!@AĀ!	@ Î	"\rAÄĀG@  \rA
\b (! (Ā"	\r\v  \b6  6Ā\v 	AG\r AF\r Aj!  A
lj! (Ā! (!\b\fĀ\vĀ\v (\f!A\f\v E \x07 AGqr AÿKr\rĀ \f :ĀĀ\f\v\v  
6  \v6ĀAĀ\v! Ā 6Ā Ā :ĀĀ Aj$Ā\vÑ~#ĀA k"\x07$Ā@ \x07A\bj ³AĀ \x07(\b"\vE\r ($"	(Ā!\b@@ \x07(\f"(@"
AëÜF@ \b)! )!\f\v )8! \x07Aj \bAj)Ā" \bA j(Ā Aj)Ā" A j(Ā 
 \x07(O  \x07)"Z  Q\x1B\r\v 	(!
AÿëÜ!	~B   |"V\rĀ (  \b( j"AëÜI@ !	 \f\vB BQ\rĀ AëÜk!	 B|\v!  
)Ā"Q@ 
(\b 	I\r\f\v  T\r\v\v \v(Ā!\bA\v! Ā \b6 Ā 6Ā \x07A j$Ā\v¥#ĀAàk"$Ā Aj  ø A¼j Ā ø AðjÛ AĀ:Āí  )Ā7  (\b6  )7  (6   (¸6H  )°7@  )Ð7à  (6¬  )7¤  (¨6¸  ) 7°  )ð7Ā  )ø7\b  -ĀÜ:Āì  )7  )7  \
)7   )7(  )¨78  ) 70  )¸7È  (À6Ð  (Ì6Ü  )Ä7Ô  (Ø6è AÐĀj AÀjA0ü
ĀĀ (ð (ôî\r (ü (¼\f (¬ (°¼\f \v Aàj$Ā\vÎ#ĀAàĀk"$Ā@ Ā(\b" (\bG\rĀ BĀ7X AĀ6H AĀ68 AĀ6$ AĀ6  (Ā"6L  6<  Ā(Ā"6(  6  AĀ \x1B6T  ("6P  AĀG"6D  6@  64  AĀ \x1B60  Ā("Ā6,  AĀG"6   Ā6  6 A4j!@ A\bj Aj±A! (\b"ĀE\
\r (\f  ± (Ā"E\r (!AĀ! ĀAj(Ā ĀA\bj(Ā Aj(Ā A\bj(Ā\vE\r)Ā )ĀQ\rĀ\v\v AàĀj$Ā \v#ĀAàk"$Ā Aj  ø Aj  ø A¼j Ā ø AðjÛ AĀ:Āí  )7  (6   (¸6H  )°7@  )Ð7à  )7¤  (6¬  (¨6¸  ) 7°  )ð7Ā  )ø7\b  \
-ĀÜ:Āì  )7  )7  )7   )7(  ) 70  )¨78  (À6Ð  )¸7È  (Ì6Ü  )Ä7Ô  (Ø6è AÐĀj AÀjA0ü
ĀĀ (ð (ôî\r (ü (¼\f (¬ (°¼\f \v Aàj$Ā\v@@ A	O@ ĀAÍÿ{A  AM\x1B"kO\r A ĀA\vjAxq ĀA\vI\x1B"jA\fjj"E\r A\bk!Ā Ak" qE@ Ā!\f\v Ak(Ā"Axq  jAĀ kqA\bk" AĀ  ĀkAM\x1Bj" Āk"k! Aq@  
 Ā 
 Ā ¡\f\v Ā(Ā!Ā  6  Ā j6Ā\f\v Āj!\v \v@ ("ĀAqE\rĀ ĀAxq"Ā AjM\rĀ  
  j" Ā k"Ā
  Ā¡\v A\bj\vÓ@ E\rĀ -ĀĀA0M\rĀ A;Ā@@@@@ Á"AĀJ@  6  Aÿÿq"K\r AĀ;\f  6\b   k6 \rA!\f\v  6   6 A; AĀ;\f A6\b AôµÀĀ6 AĀ k"6A!  O\r  k" M\r  j!\f\v A; A6 AÂĀ6 A;\f  6\b   k"6    j6  I\rA!\f\v A6  AÂĀ6\
 A;\f\v  k!\v  6( AĀ;$A!\v Ā 6 Ā 6Ā\vĀ\vÌ\x07#ĀAk"$Ā  Atj! A\bj\x07 A<j!\x07 AÜj!\b@@  "G@ A j! (ĀAxF\r A¨j Û@@ (¨"AxF@ (¬!\f\v (°!	 (¬! A¨j Ajs (¸AxG\r (¨!  î\r\v ĀAx6 Ā 6Ā A\bj\v\f\v \b A¨jA0ü
ĀĀ A8j AØj"A4ü
ĀĀ  	6t  6p  6l AøĀj" \x07A0ü
ĀĀ  A\bj AìĀj ± ½\f\f\v\v Ā A\bjA0ü
ĀĀ\v Aj$Ā\v~#ĀA k"$Ā  Ā)7  Ā)\b7\b  Ā)Ā7Ā  Ā)0 Ā58B8" Ā)7 Ú )! )Ā! )\b! )! A j$Ā  Bÿ|"   |" B\r"|" B"B\r  B " B |"|""B B " B |" |""B\r B " B |" |"B B " B |" |"B  B B \vÃ\
~ Ā-Ā ĀA:ĀAG@@ )Ā"\bBQ@ (\b"(Ā@ Ā )\b7 ĀB7\v (è"E\r ĀAj \f\v@ (H"	E\rĀ )\b!\x07 ĀAj"
 (D 	ç \bBQ@ Ā Ā)BQ~ \x07 \x07 Ā)"\b \x07 \bS\x1B  Ā)V\x1B \x07\v7 ĀB7 Ā Ā)7 Ā)À!@@ Ā)¸"\x07 PE@  U\r\f\v \x07§E BQr\r\v \x07! !\v Ā 7À Ā 7¸\f\vE\rĀ 
 ç\v\v ĀAj  	\v ĀAĀ:Ā\vĀ\vÁ\x07~#ĀA k"$Ā  §q!\x07 BBÿĀB À~!\r@@   \x07j)ĀĀ" \r"B B À}B À7@@ Aj AjÙ\x07 (AG\r  ( \x07j q"\b ĀE\rĀ\vAĀ!\x07\f\vA!\b 
E@ A\bj   \x07
 (\b"\b!\f (\f!	\v \fAF  BB ÀBĀRqE@ \x07 \vA\bj"\vj q!\x07 \b!
\f\v\vA!\x07  	j,ĀĀAĀH@ 	!\b\f\v )ĀB Àz§Av!\b\v Ā \b6 Ā \x076Ā A j$Ā\vÓ#ĀAÀk"$Ā  Ā) Ā(@ Ā)ĀBR@ A64 A6,  ĀAj6(  60 A\fjAÀĀ A(j³
\f\v A6,  6( A\fjA±ÀĀ A(j³
\v@ Ā(à"@ A64 A6,  Aj60  A\fj6( AjAÀĀ A(j³
\f\v  (6   )\f7\vA Ajª ĀAjÿ! A(j" ĀAü
ĀĀ ĀB7Ā ã
! (èç\r  6è Ā(AÜĀj [ @ (\f (î\r\v (Ā (î\r AÀj$Ā\v\x07  Atj!\v ĀAþqA\bv!	 ĀAÿq!\f@@@@  \vG@ Aj!
 \x07 -Ā"j!\b -ĀĀ"\r 	F\r 
! \b!\x07 	 \rO\r\v  j! ĀAÿÿq!ĀA!\x07@  F\r Aj! ,ĀĀ"AĀH@  F\r -Ā AÿĀqA\btr! Aj!\v Ā k"ĀAĀH\r \x07As!\x07 !\fĀ\vĀ\v  \bI \x07 \bKr\r  \x07j!@ E@ 
! \b!\x07\f\v Ak! -ĀĀ Aj! \fG\rĀ\v\vAĀ!\x07\v \x07Aq\vĀ\vÚ\b~#ĀAk"$Ā ) ) ê!\f (" \f§q! \fBBÿĀB À~!\r Aj!\x07 (Ā!@@   j)ĀĀ"\v \r"B B À}B À7\b@@  A\bjÙ\x07 (ĀAG\r  ( j qAllj"\bAk ð	E\rĀ\v Ā 6\b Ā \b6 ĀAx6Ā (Ā (î\r\f\v \v \vBB À\
P@  	A\bj"	j q!\f\v\v (\bE@@#ĀAàĀk"$Ā  \x076 (\f  Aj6 Aj"@@ (" AjAvA\x07l A\bI\x1B"Av I@ A@k AjA Aj"   I\x1Bá (D" (@"E\r  )L"\v70  )T78  (H6,  6(  6$ (Ā")Ā!\r (\f!  6P  6L AĀ6H  \rBB À7@ \v§! A0j!	 (4!
@ @@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!\x07  (LAk"6L A\bj  
 A j  \x07 (Hj"\bò	¸\x07  (\bAsAlj"\x07 (Ā \bAsAlj"\b)Ā\b7Ā\b \x07 \b(Ā6Ā \x07 \b)ĀĀ7ĀĀ\f\v\v  (\f"6<  (8 k68  	© A$j\v\f\v  A jAãĀA¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v Ā 6 Ā \f7 Ā )\b7\b Ā )Ā7Ā\v Aj$Ā\v»\b#ĀAk"$Ā@ E\rĀ@@ gAs"AO\rĀ At(ðA Ā(\bjA?M@@ A\x1BI\r ĀBÀÐ¿òñ²çĀ A\x1Bk!\fĀ\vĀ\
\vAĀ!AðÁĀ!A!@ E\r  q@ AO\r (Ā!@ AO@ Ā(!\x07@ Ā(\b"\b Aj(Ā"	O@ Aj  	 \x07 \b´\f\v Aj \x07 \b  	´\v Ā(Ā \x07 Ā (\f6\b Ā )7Ā\f\v Ā )Ā\v  s!\v A\bj! At! Aj!\fĀ\vĀ\vĀ\v Ā At)ÈÈA\v Aj$Ā\vÆ#ĀAk"$Ā  Ā(ĀAÍÂĀA@ -ĀĀAG\rĀ@@AĀ!@@ " F@ \r A:ĀĀ\f\v\
 Aj!  j"\b-ĀĀ"-ĀÄB"\x07E\rĀ\v @  Ā(Ā   -ĀĀAG\r\v@ \x07AõĀF@ AÜêÁ6Ā
  Aq-ĀÞB:Ā  Av-ĀÞB:Ā  Ā(Ā A
jA\f\v  \x07:Ā\v AÜĀ:Ā
  Ā(Ā A
jA\v \bAj!  Asj! -ĀĀAF\r\f\v\v  Ā(Ā   -ĀĀAG\r\v  Ā(ĀAÍÂĀA\v \v Aj$Ā\vÁ	~#ĀAÐk"$Ā A$j! A j!\bA!\x07@ Aj Ë (Aq@ (\f\v@ (ĀAF\rĀ Aj"	  ("E\rĀ  ( "A¸lj")Ā"\vBQ\rĀ  Atj(ì!  \v7 \b A\bjA°ü
ĀĀ (À! (Ä! (È!
 (´ (¸î\r 	À\f (Ìé\r ÿ
   
Atj68  64  60  6,  6( A6$\f\v\v A\bj A<jË (\b!\x07 (\f\v! Ā \x076Ā Ā 6 AÐj$Ā\vÆ~#ĀAàĀk"$Ā AĀ6 AĀ6  6$  (ø"6  6\b  (AĀ \x1B6   (ü"6  AĀG"6  6\f  6Ā@ 	"E@AëÜ!\f\v A(j" ($"Aj)Ā"\b A j(Ā" Aj)Ā A j(Āê\r (0! )(!\
  A$ü
ĀĀ@ A(j	"@ AÐĀj \b  Aj)Ā A j(Āê\r  (X"  M  )P"\x07X  \x07Q\x1B"\x1B!  \x07 \x1B!\f\v\v Ā 7Ā\v Ā 6\b AàĀj$Ā\vÍ#ĀA k"$ĀA!\x07@ Ā-Ā\rĀ Ā-Ā!\b Ā(Ā"-Ā
AqE@ (ĀA¨ÂĀAùµÀĀ \bAq"\b\x1BAA \b\x1B ((\fĀ\r (Ā   ((\fĀ\r (ĀA£¸ÁĀA ((\fĀ\r   Ā!\x07\f\v \bAqE@ (ĀAüµÀĀA ((\fĀ\r\v A:Ā A¶ÀĀ6  )Ā7Ā  )\b7  Aj6\b  6   \rĀ A£¸ÁĀA\rĀ  Aj Ā@\f\v (A¡¸ÁĀA ((\fĀ!\x07\v ĀA:Ā Ā \x07:Ā A j$Ā Ā\v» Ā(\
!@@ Ā ĀA\fj(Ā"F@ ĀAA Ā("\x1Bj(Ā"\rAĀ!\f\v ĀA\bj(Ā" 6\f  6\b\f\v ĀAj ĀAj \x1B!@ ! "Aj! ("\rĀ Aj! ("\rĀ\v AĀ6Ā\v@@ E\rĀ@ Ā("AtAÔÃĀj"(Ā ĀG@@ Ā (G@  6\f\v  6\v \r\f\v  6Ā E\r\v  6 Ā("@  6  6\v Ā("ĀE\rĀ  Ā6 Ā 6\v\vAðÃĀAðÃĀ(ĀA~\
 wq6Ā\v
~ At!\v Aj!\f  Atj!\r@@ Ā 
Atj!@ 
!\b !  \rF\r Aj! \bAj!
 (Ā! Aj"! E\rĀ\v ­!AĀ!	 \b! \v! !@@ @ A(O\r  5Ā 	­| 5Ā ~|">Ā B §!	 Aj! Aj! Ak! Aj!\f\v\v ! \x07 	  \bj"A(O\r Ā Atj 	6Ā \f \v \bj"  \x07I\x1B!\x07 !\f\v\vĀ\v \x07\vÆ~#ĀA0k"$Ā Aj ĀA\bj (! ( ( (æ
 æ
 Ā(\b Ā(\fAA\b¡ Ā("@ Ā(!@ Ā($"ĀE\rĀ )Ā!  Ā6(  6    jAj6  A\bj6  BB À7A!Ā@ ĀE\r@ A\bj AjÙ\x07 (\bAqE@  ( A@j6   ("ĀA\bj6  Ā)ĀBB À7\f\v\v (\f!  ((Ak"Ā6( (  AtkA\bkç
\fĀ\vĀ\v  A\bA\bÂ\b\v A0j$Ā\v#ĀAk"$Ā@ Aq@ Av!\f\v !@ ,ĀĀ"E@ At"AĀ AO\x1B  \x07Aq\x1B!\f\v Aj! AĀH@ AF@  /ĀĀ"j!  jAj!\f\v  AqA\bx"\bAtAq \bA\x07trAvj AvAqj AvAqj! E \x07r!\x07  j!  j!\v\fĀ\vĀ\v Aj" É\x07   E@ Ā (\f6\b Ā )7Ā Aj$Ā\vĀ\v~|#ĀA k"\
$Ā@ Ā( Ā(\b"\rĀA³ÂĀA\v Ā( Ā(A´ÂĀA*Í"\rĀ Ā(AxG@A¾ÂĀA	 Ā( Ā( AÞÂĀAÆĀ"\r\v Ā(d Ā(hAAĀA¤ÂĀA¸"\rĀAĀ! Ā)Ā"BQ\rĀ@ BR\rĀ Ā+\b"½"BÿÿÿÿÿÿÿÿÿĀ"B}Bÿÿÿÿÿÿÿ\x07T BĀS"q BøÿĀQr BøÿĀVr B\b}BðÿĀT qrE\rĀ  9Ā A6  6 A\fj"ĀAàÀĀ \
Aj³
A±ÁÂĀA ĀAÄÁÂĀA#¼!\f\v Ā($ Ā((AøÁÂĀA	AèÁÂĀA¸!\v A j$Ā \vÀ#ĀAÐĀk"$Ā A\fj AØjÛ
@ (\fAxG@ Ā (6\b Ā )\f7Ā\f\v AĀ6@ AĀ68  AøĀj64  AìĀj60  AàĀj6, A6( B7  A$j!@@A! ( AG\r å\x07"E\r (ĀAxF\rĀ\v (\b! (!\v  6  6  )(BĀ ( \x1B7H A
6< A64  Aj60 A6, A 6$  Aäj6   AÈĀj68  Aj6( ĀAÕÀĀ A j³
\v AÐĀj$Ā\v¢~@@A Ā("Axs AĀN\x1B"A ("Axs AĀN\x1BG\rĀA!@@@@@ AkĀ\v Ā-ĀĀ -ĀĀF\vAĀ! Ā)Ā" )ĀR\r@ §AkĀ\v Ā+\b +\ba\v Ā( Ā(\b ( (\b\v\vAĀ! Ā(\b" (\bG\r Ā(A0k! (!ĀAĀ!@   F\r Aj! A0j" ĀÓ ĀA0j!Ā\rĀ\v Ak\v O\v Ā !\v \v Ā)\b )\b\
Q\vÒ#ĀAk"$Ā (! Aj å@ (AxF@Ax!\f\v  6\\ A6D  6X  Aj6H AàĀj AÄĀjz (\`! (p"AxG@  (l6@  )d78  )t7  )|7   )7(  (60\f\v  Aj"Ó  ÓAx!\v Ajµ\v@ AxF@  Ó\f\v Ā (@6\f Ā )87 Ā )7 Ā ) 7 Ā )(\
7$ Ā (06,\v Ā 6 Ā 6Ā µ\v Aj$Ā\v¢~#ĀA k"\v$Ā@@ Aÿÿq"A÷G A­Gq\rĀ \v )ĀBĀB
BĀ@ \v)\bBĀR\rĀ (\b"­B
~BëÜ \v)Ā"
 AÂ×/n­|"\b 
T\rĀ§\f\vB!\bAÿëÜ\v! \vAj"\f ) (  \b Ô \v(! \v)!\b \f  \x07AÖ \v(!@@ \v)" \bQ@  K\r\f\v  \bZ\r\v !\b !\v  \bQ@  I\r !\b\f\v  \bX\r\v !\b !\v Ā 6\b Ā \b7Ā \vA j$Ā\v¯#ĀA k"$Ā Ā Ā! A:ĀA\b!A!\x07@@@@ AkĀ\vA¨ÃĀ(ĀE@  AjA¨ÂĀ§\f\vAÀÃĀ-ĀĀAÀÃĀAĀ:ĀĀAF@ A\bjë\b \
(\f!  Aj (\b§  (ĀAk6ĀAÀÃĀA:ĀĀ\f\v  AjA¨ÂĀ§\f\vA\f!A\b!\x07\v  j(Ā"E\rĀ  \x07j(Ā!@ Aj" Þ (AG@  Aj § ¥	\v A\fj! Ak"\rĀ\v\v Ā -Ā"ĀAĀ ĀAG\x1B ĀĀ A j$Ā\vÍ#ĀAk"$Ā  (\f"Aj6\f (!  (\b"6L  6@  6< A68@@ (Ā"(Ā" (G@  A0j6Ā AÐĀj A8\
j Ê (P! (\`"AxG@  (\\60  )T7(  )d7\b  )l7  )t7  (|6 \f\v  Ó ĀAx6 Ā 6Ā\f\v A8jµ\vAx!\v Ā 6Ā Ā )(7 Ā (06\f Ā 6 Ā )\b7 Ā )7 Ā )7$ Ā ( 6,\v Aj$Ā\v«#ĀAk"$Ā (Ā"AĀ:Ā@ (\bAÿÿÿÿ\x07O\rĀ (!@@ E\r (\b\r A6\b ("\
@  Ak6 ( ("Atj(Ā! AĀ6\b  Aj" (\f"\x07AĀ  \x07O\x1Bk6 (\b\r A6\b@ (\f"E\rĀ AĀ:Ā AĀ6\b  Aj"\x076  \x076Ā   ((\fĀ\rĀ A\fj"à
 AĀ6Ā\v  (\bAj6\b Û\v Ak!\f\v\v AĀ6\b\v \r ĀAĀ6Ā Aj$Ā\vĀ\v~ Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  AÿqA+F"j!  k"A	O@AĀ!@ E\r -ĀĀA0k"A	K\r ­B
~"B §\r Aj! Ak!  §j" O\rĀ\v ĀA:ĀA\f\vAĀ!@ E\r -ĀĀA0k"A	K\r Aj! Ak!  A
lj!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 6AĀ\v:ĀĀ\vÇ#ĀAðĀk"$Ā  @@@@ -ĀĀAF@ (!\f\v -ĀAG\r (Ā"AĀ6\b  (Aj6  A\fj  (! (ĀAF\rĀ AäĀj  (\bø (d"AxF@ (h!\f\v (h! AxG\r\v ĀAx6Ā Ā 6\f\v ĀAx6Ā\f\v (l!  ¦
 (AxG@ A4j A0ü
ĀĀ Ā 6\b Ā 6 Ā 6Ā ĀA\fj A0jA4ü
ĀĀ\f\v Ā (Ā6 ĀAx6Ā  î\r\v AðĀj$Ā\vÆ#ĀAÐk"$Ā@@@@@ -ĀÐAkĀ\v Aè	j Aè	ü
ĀĀ\v Aè	j!@@ -ĀÈAkĀ\v AĀ:ĀÄ  )\b7à
  )Ā7Ø
  Aø	j6À\v A j AØ
j" ä ) BR\rA! A:ĀÈA!\f\vĀ\v þ\b Aø	j©A! A:ĀÈ A¸j" A jAü
ĀĀ Ç\b A\bj Ä	 )\bBQ@ (!A!\f\v  A\bj"¡ (! (Ā! ±\x07\v  :ĀÐ Ā 6 Ā 6Ā AÐj$Ā\vµ#ĀA k"$Ā Ā(È\x07"-ĀHAG@ AĀ:ĀH  )B|7  )°B|7°  Ï@@ ĀAj æ\x07"E\rĀ Ā(Ð Ā(Ô (Ā¹\x07"E\rĀ (°"Ā (¨F@ A¨jÜ\v\v (¬ ĀAtj 6Ā  ĀAj6° ( (\bî\r ( (\
\bî\r\f\v (\f! (\b! (Ā! Aj Ā)ð Ā(øî ĀAèj AĀ  \x1B  ) (ç\x07 ĀAj  t ( (\bî\r\v A j$Ā\vĀ\v±#ĀA k"$Ā Ā(Ā!@@@@@ Ā("ĀĀ\vA! (Ā"AÎ¶ÁĀA\x07 ("(\f"\x07Ā\r ĀAt!ĀAĀ!@ ĀE@AĀ!\f\v  6 @ A¨ÂĀA \x07Ā\r\v A6  Aj6\f  AµÀĀ A\fjÚ\r A\bj! Ak! Ā\
A\bk!Ā\fĀ\vĀ\v A6 A6  6\f  A\bj6 (Ā (AÑÀĀ A\fjÚ!\f\v A6  6\f (Ā (AµÀĀ A\fjÚ!\v A j$Ā \vĀ\v¿#ĀA@j"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6\f\v Ā A0ü
ĀĀ\f\v ĀAx6 Ā )\b7\b Ā )Ā7Ā\f\v Ā ( (\bø ĀAx6\f\v (! Aj (\b"ì\b AÿÿÿÿĀq" ( (\f"k"  I\x1B! (\b A0lj!@ @ Aj" Þ  A0ü
ĀĀ Ak! A0j! A0j!\f\v\v Ā )7Ā Ā 6\b ĀAx6\f\v Ā ¦\v A@k$Ā\v¬
 (Ā"@ (\b!	 (!\b (!@ AÜĀj! /â"
A\fl!\x07A!@@ \x07E@ 
!\f\v (\b!\v (!\f Aj! \x07A\fk!\x07 A\fj!@ \b 	 \f \v²	AÿqĀ\v\v Ā 6 Ā 6\f Ā 6\b Ā 6 ĀAx6Ā (Ā \bî\r\v @ Ak!  Atj(è!\f\v\v Ā 6 ĀAĀ6 Ā 6 Ā 6\f Ā )Ā7Ā Ā (\b6\b\v ĀAĀ6 Ā 6\f Ā (\b6\b Ā )Ā7Ā\vð~@  jAk"\r@  \b}!\v  \b|!	BĀ }!
 \x07 \b| }!\f@  
|" \x07T!  \x07T  \vZr\r  \x07|" \vT 
 \v|  \f|Zr@ \r \r-ĀĀAk:ĀĀ 
 \x07}!
 !\fAĀ!\f\vĀ\vĀ\vĀ\v@  	Z r\rĀ 	  \x07|"X 	 }  	}Tq\rĀ ĀAĀ6Ā\v   \bB}X  \bBZqE@ ĀAĀ6Ā\v Ā ;\b Ā 6 Ā 6Ā\võ~@ ­ AO@ AÿÿÿÿK\rA AtA\x07nAkgvAj\f\vA A\bqA\bj AI\x1B\v"­~"\x07B §\rĀ \x07§"AxK\rĀ A\bj" A\x07jAxq"j" I Aøÿÿÿ\x07Kr\rĀA\b! @ A\b¿"E\r\v  j! A\bj"@ Aÿ ü\vĀ\v ĀAĀ6\
 Ā Ak"6 Ā 6\f ĀA\b6\b Ā 6 Ā 6Ā Ā  AvA\x07l A\bI\x1B6\vĀ\vª~#ĀAk"$Ā@ (E\rĀ )  )¨  ÷!	 (" 	§q! 	BBÿĀB À~!
 (!@   j)ĀĀ"	 
"\vB \vB À}B À7\b@@  A\bjÙ\x07 (ĀAG\r    ( j qAtk"\bA\fk(Ā \bA\bk(Ā\vE\rĀ\v \bAk(Ā!A\f\v 	 	BB ÀBĀR\r  \x07A\bj"\x07j q!\fĀ\vĀ\vAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vÁ#ĀAk"$Ā@A´ÃĀ(Ā\rĀA´ÃĀA6ĀAÄÃĀ(Ā"AÀÃĀ(Ā"ĀF@ !ĀA¸ÃĀ(Ā" F@ÐoA  AM\x1B"ü"AF\r@AÈÃ\
Ā(Ā"ĀE@AÈÃĀ 6Ā\f\v Ā j G\r\v A\bjA¸ÃĀAÀÃĀ(Ā AAß (\bAxG\rA¸ÃĀ(Ā!AÀÃĀ(Ā!Ā\v Ā O\rA¼ÃĀ(Ā ĀAtj Aj6ĀAÀÃĀ ĀAj"Ā6Ā\v Ā M\rĀAÄÃĀA¼ÃĀ(Ā Atj(Ā6ĀA´ÃĀA´ÃĀ(ĀAj6ĀAÈÃĀ(Ā Aj$Ā j\vĀ\v#ĀAk"$Ā@ Ā(Ā"E\rĀ A\bj!@ \b"@ Ā(!\f\v -ĀĀ A:ĀĀAF\r@ Ā("AF@\
 A\bj ( (Ā(ĀĀĀ Ā A\fj (\b (\f"6 (AG\r  ( Ar6 \f\v  (O\r ( A\flj"(ĀE\r Aj (Ā Aj(ĀÌ\v AĀ:Ā\bAĀ \b"E\r\v  AĀ¾ ĀÆ\r ĀAĀ6Ā \v Aj$Ā\vĀ\v»@@@@@ (ĀAk\bĀ\v ĀAĀ6Ā\v (! ĀA\bj (\f (ø ĀA6Ā Ā 6\v (! ĀA\bj (\f (ø ĀA6Ā Ā \
6\v Ā (6 Ā )\b7\b Ā )Ā7Ā\v Ā (6 Ā )\b7\b Ā )Ā7Ā\vÁ~#ĀAk"$Ā (Ā! Ax6Ā (! )!  ("6L  7D  6@  6< A\bA AxF\x1B68 (\f"(! Ax6@@@ AxF@AÌÂĀAÆ	! A8jµ\v\f\v  6\`  )\b7X  )Ā7P  )7d  )7l  )$7t  (,6| \
A\bj A8j AÐĀj (AxG\r (\b!\v  Ó ĀAx6 Ā 6Ā\f\v Ā A\bjA0ü
ĀĀ\v Aj$Ā\v~#ĀAk"$Ā@ Ā(\fE\rĀ Ā) Ā) (" (\b"÷!\b Ā(" \b§q! \bBBÿĀB À~!	 Ā(Ā!Ā@  Ā j)ĀĀ"\b 	"
B 
B À}B À7\b@@  A\bjÙ\x07 (ĀAG\r   Ā ( j qAtlj"A\bk(Ā Ak(Ā\vE\rĀ\vA\f\v \b \bBB ÀBĀR\r  \x07A\bj"\x07j q!\fĀ\vĀ\vAĀ\v Aj$Ā\v~#ĀA k"\b$Ā \b )Ā (\b )Ā" (\b"	Ä\x07 (!\x07 )"BR BTqE@AĀ!\x07B!\v \bAj \b)Ā" \b(\b"
ï Ā@@ \b)" |" T\rĀ \b( \x07j"\x07AëÜO@ BQ\r \x07AëÜk!\x07 B|!\v \x07 
M  X  Q\x1B!\x07@ (0"E@ \x07E\r\f\v \x07  (0Mq\r\v ĀA6A\f\vĀ\v Ā 	6 Ā 7\bAĀ\v6Ā \bA j$Ā\v\b~#ĀA k"$Ā Ā) Ā) ( (\b÷!\v  6 Ā(\bE@@#ĀAàĀk"$Ā  ĀAj"\x076 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k \x07A Aj"   I\x1Bá (D" (@"E\r  )L"\f70  )T78  \
(H6,  6(  6$ Ā(Ā")Ā!\r Ā(\f!  6P  6L AĀ6H  \rBB À7@ \f§! A0j!\b (4!	@ @@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!\x07  (LAk"6L A\bj  	 A j Ā \x07 (Hj"\x07	¸\x07  (\bAsAtj"
 Ā(Ā \x07AsAtj"\x07)Ā\b7Ā\b 
 \x07)ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā \b© A$j\v\f\v Ā A jAÜĀA¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v  Aj6  Ā6 A\bj Ā(Ā Ā( \v AjAèĀÄ (\f" Ā(Ā" Atk (\b"Aq\x1B!@ AF@  (\b6  )Ā7 Ā   j-ĀĀ \v§AvÐ\x07 Ā(Ā Atk"ĀAk" )7Ā  (6\b ĀAk :ĀĀ\f\v Ak :ĀĀ (Ā (î\r\v A j$Ā\v\
\b~#ĀA k"$Ā Ā) Ā) ( (\b÷!\v  6 Ā(\bE@@#ĀAàĀk"$Ā  ĀAj"\x076 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k \x07A Aj"   I\x1Bá (D" (@"E\r  )L"\f70  )T78  (H6,  6(  6$ Ā(Ā")Ā!\r Ā(\f!  6P  6L AĀ6H  \rBB À7@ \f§! A0\
j!\b (4!	@ @@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!\x07  (LAk"6L A\bj  	 A j Ā \x07 (Hj"\x07	¸\x07  (\bAsAtj"
 Ā(Ā \x07AsAtj"\x07)Ā\b7Ā\b 
 \x07)ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā \b© A$j\v\f\v Ā A jAÝĀA¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v  Aj6  Ā6 A\bj Ā(Ā Ā( \v AjAéĀÄ (\f" Ā(Ā" Atk (\b"Aq\x1B!@ AF@  (\b6  )Ā7 Ā   j-ĀĀ \v§AvÐ\x07 Ā(Ā Atk"ĀAk" )7Ā  (6\b ĀAk 6Ā\f\v Ak 6Ā (Ā (î\r\v A j$Ā\v\
~#ĀA0k"$Ā Ā("@ Ā(Ā!@ Ā(\f"ĀE\rĀ )Ā!  Ā6(  6    jAj6  A\bj6  BB À7A!Ā@ ĀE\r@ A\bj AjÙ\x07 (\bAqE@  ( AàĀk6   ("ĀA\bj6  Ā)ĀBB À7\f\v\v (\f!  ((Ak"Ā6( (  Atlj"A\fk(Ā A\bk(Āî\r\fĀ\vĀ\v  A\fA\bÂ\b\v A0j$Ā\vþ Ā(\b! ĀA \
AI"\rĀA AI\rĀAA AI\x1B\v"\x07Ý
 Ā( Ā(\bj!@@@ E@ AI\r A\fv! A?qAr! AvA?qAr! AO\r  :Ā  :Ā  Aàr:ĀĀ\f\v  :ĀĀ\f\v  A?qAr:Ā  AvAÀr:ĀĀ\f\v  :Ā  :Ā  A?qAr:Ā  AvAðr:ĀĀ\v Ā  \x07j6\bAĀ\vò#ĀAk"	$Ā@@@@ \x07 \bV@ \x07 \b} \bX\r@@  \x07 }T \x07 B} \bBZqE@  \bV\r\f\v  I\r\f\v \x07  \b}"} V\
\r  I\rĀ 	A\bj  ¡@ 	-Ā\bE\rĀ AjÁ" ÁL  Mr\rĀ  j 	-Ā	:ĀĀ Aj!\v  O\r\vĀ\v ĀAĀ6Ā\f\v ĀAĀ6Ā\f\v Ā ;\b Ā 6 Ā 6Ā\f\v ĀAĀ6Ā\v 	Aj$Ā\vý#ĀA k"$Ā Aj   ÉA!\x07 (!\b (!@ (AF@ Ā \b6\f\v E@AĀ!\x07 Aj\f\v  6  l!\x07 Aj\v \x076Ā (@ ("E@ A\bj \b AĀý (\b!\x07 (\f\f\
\v   \b Â!\x07 \f\v  \b Ë\b (Ā!\x07 (\v \x07E@ Ā \b6A!\x07\f\v Ā \x076AĀ!\x07!\v Ā \x076Ā Ā 6\b A j$Ā\vÿ#ĀAk"$Ā@@  AjA|q"G@ A\bj    k"äA! (\bAq\r\v A\bk!\b AÿqA\bl!@@@  \bM@A\b  j"\x07(Ā s"	k 	rA\b \x07Aj(Ā s"\x07k \x07rqAxqAxF\r\v    j  käA! (ĀAq\rAĀ!\f\v\
 A\bj!\f\v\v ( j!\f\v (\f!\v Ā 6 Ā 6Ā Aj$Ā\vî\x07~ ĀA\fj!@ Ā(E@ Ā(!\f\v Ā("@ A	j"@ (ĀAÿ ü\vĀ\v !\v ĀAĀ6 Ā  AjAvA\x07l A\bI\x1B"6\v Ā(\b" M@ Ā(! At!@ @ Ā(!\x07 Ā(\f" Ā( 50"\b!@ Ā(\rĀ  j-ĀĀAqE\rĀ#ĀAÐĀk"$Ā (\f!  AÏĀj6@@@@ Aj"E\rĀ  (\
" AjAvA\x07l A\bI\x1B"AvM\r A0j Aj Aj"   K\x1BÒ (4" (0"E\r  )<7   (D6(  (86  6  6 (Ā")Ā!	 (\f!  6@  6< AĀ68  	BB À70 E\r@ A\bj A0jÙ\x07 (\bAq\r  (@"ĀA\bj6@  (8A\bj68  Ā)\bBB À70\fĀ\vĀ\vĀ\v AĀ6,  A j© Aj\v\f\v  \
AjAÓĀé\vAĀ\v AÐĀj$Ā Ā(\f Ā( \b!\v A@k!  \bB§  \x07 A@j!\f\v\v\vĀ\v#ĀA k"$Ā Aj Ā@ -ĀAF@ (\b!Ā\f\v -ĀAF@@ -Ā"AÝĀG@ A,F\r A6 Ā Aj\x07!Ā\f\v Ā Ā(Aj6AĀ!Ā\f\v Ā Ā(Aj6 A\fj Ā@ -Ā\f"\rĀ -Ā\rAG\rĀ -ĀAÝĀG\rĀ A6 Ā Aj\x07!Ā\f\v A6 Ā Aj\x07!Ā E\r \
(	\f\v A6 Ā Aj\x07!Ā\v A j$Ā Ā\vë#ĀAk"$Ā Ā(Ā!Ā@ (\b"AqE@ A q\r Ā ý\r\f\v Ā/Ā!A!Ā@ Ā jAj AqAÞÂĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AA¨­ÁĀA Ā jA\x07jA Āk\f\v Ā/Ā!A!Ā@ Ā jA
j AqAª­ÁĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AA¨­ÁĀA Ā jA\vjA Āk\v Aj$Ā\v\x07#ĀAk"$Ā@@ (Ā"E\rĀ  Ak6Ā Aj!@ -Ā!\r (\f!@@@ (!\x07 (!\b A\bj ·\x07 (\f"AÄĀF\r (\b! ÆE\rĀ\v (!  ( \b \x07k jj (k6  j!  k!\f\v -Ā!\r A:Ā! -Ā E (\b" ("Fq\r  k! (\f j!\v \
E\rĀ\v\f\vAĀ!\v Ā 6 Ā 6Ā Aj$Ā\v#ĀAðĀk"$Ā Aj §@ (@ AAA\b (Ā! (" ) 7\b  )7Ā A6  6  6\f A(j A8ü
ĀĀA!A!@ AàĀj A(j§ (\`@ (\f F@ A\fj AAA\v (!\v  j" )h7\b  )\`7Ā  Aj"6 Aj!\f\v\v Ā (6\b Ā )\f7Ā\f\v ĀAĀ6\b ĀBÀĀ7Ā\v AðĀj$Ā\v¡~ A\x07q!  Aøÿÿÿ\x07qj!@@ A\bO@ )ĀĀ"BÆ²äÈ£ÆĀ| B°àÀ0}"B ÀP\r ! !\v  j!@@@ E@AĀ!\f\v -ĀĀA0k"\
AÿqA	M\r !\v Ā 7\b Ā 6 Ā 6Ā\v B
~ ­Bÿ|! Aj! Ak!\fĀ\vĀ\v BÂ×/~ B
~ B\b|"BBÿðBâ	~ BÿðBäÈÐ\x07~|B |! A\bj! A\bk!\fĀ\vĀ\væ~  Ā(\b"  I"\x07\x1B! Ā("\b!@@@ @  )Ā"	 )Ā"
}"\v7Ā \r 	 
T\f\v@ E\rĀ \x07E\r \b Atj" )Ā"	B}7Ā As j! A\bj!@ E 	BĀRr\r  )Ā"	B}7Ā A\bj! Ak!\fĀ\vĀ\v Ā \x07\v  \vB}7Ā 	 
X\v! Ak! A\bj! A\bj!\f\v\vĀ\v~ (! (Ā!\x07 )\b!\b (! )8!	 (@!#ĀA@j" )0"
7  )(7  ) 7\b  )7Ā BĀ7  Ā A j  
§AëÜF\x1B")Ā7 AÊµî6( Ā )\b7 B70 Ā )7  AĀ68 Ā )7( ĀAĀ  AëÜF"\x1B6@ ĀBÚĀ 	 \x1B78 ĀAĀ  AëÜF"\x1B6\b ĀB \b \x1B7Ā Ā A \x07\x1B60 Ā -ĀH"ĀAĀ ĀAG\x1B:ĀH\vÿ~#ĀA k"$Ā Ā) Ā) ( (\b÷!  6 ĀA ĀAjî\v  Ā6  Aj6 A\bj Ā(Ā Ā(  AjAçĀÄ@ (\b"AF@ (\f! Ā\
(Ā!  (\b6  )Ā7 Ā   Atlj Aq\x1B"  j-ĀĀ §AvÐ\x07 Ā(Ā AtljA\fk"Ā )7Ā Ā (6\b\f\v (Ā (î\r\v A j$Ā AsAq\vÜ~ -Ā"AkAÿq"A\fI@ /Ā"­Bÿÿ! At)¸C! 1Ā!\x07 ĀAĀ6\b Ā 1Ā 1ĀB<~| Bí~ A±kAüÿqAv AíkAÿÿqAäĀnk AÁ\fkAÿÿqAnj­Bÿÿ| | \x07|A Aq\rĀAĀ AäĀp\r\
Ā ApAĀG\v AIr­}B£~| 1ĀB~|Bù·ç}7Ā\vĀ\v#ĀA k"$Ā@ Ā(\b"AÀqE@ Ā(Ā   Ā((\fĀ!\f\v@ Aq@ Ā/! AĀ6  6   j6  Aj ¹k! (!\f\v   j!\v Ā/\f" M@ Ā(Ā   Ā((\fĀ!\f\v A\bj Ā  kAĀ§A! (\b"AÄĀF\rĀ /\f! Ā(Ā"\x07   Ā("Ā(\fĀ\rĀ  \
 \x07 Āá\x07!\v A j$Ā \v\`#ĀAk"$ĀA!@ E\rĀ@ AÀĀM@@  F\r  j  j-ĀĀA°ÂĀj-ĀĀ:ĀĀ Aj!\fĀ\vĀ\v AÿÿK\r Ā 6 Ā 6ĀAĀ!\f\v@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ Ak"
\vĀ\f\r\x1B\b\x07	\v@@@@@@@ -ĀĀ"AáĀk$$Ā\v AïĀk###\v -ĀAãĀG\r" -ĀAãĀG\r" -ĀAåĀG\r" -ĀAðĀG\r" -ĀAôĀG\r"AĀ\f#\v -ĀAïĀG\r! -ĀAïĀG\r! -ĀAëĀG\r! -ĀAéĀG\r! -ĀAåĀG\r!A\f"\v -ĀAøĀG\r  -ĀAðĀG\r  -ĀAåĀG\r  -ĀAãĀG\r  -ĀAôĀG\r A"\f!\v -ĀAòĀG\r -ĀAéĀG\r -ĀAçĀG\r -Ā\
AéĀG\r -ĀAîĀG\rA0\f \v -ĀAòĀG\r -ĀAáĀG\r -ĀAçĀG\r -ĀAíĀG\r -ĀAáĀG\rA1\f\v -ĀAåĀG\r -ĀAòĀG\r -ĀAöĀG\r -ĀAåĀG\r -ĀAòĀG\rAÀĀ\f\v@@ -ĀĀAáĀkĀ\v -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAðĀG\r -ĀAôĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAèĀG\r -Ā	AáĀG\r -Ā
AòĀG\r -Ā\vAóĀG\r -Ā\fAåĀG\r -Ā\rAôĀG\rA\f\v -ĀAïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07A-G\r -Ā\bAìĀG\r -Ā	AåĀG\r -Ā
AîĀG\r -Ā\vAçĀG\r -Ā\fAôĀG\r -Ā\rAèĀG\rA\f\v@@@@ -ĀĀ"AðĀkĀ\v AøĀF\r AáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAðĀG\r -ĀAôĀG\r -ĀA-G\r -Ā\x07"AìĀG@ AåĀG\r -Ā\bAîĀG\r -Ā	AãĀG\r -Ā
AïĀG\r -Ā\vAäĀG\r -Ā\fAéĀG\r -Ā\rAîĀG\r -ĀAçĀG\rA\f \v -Ā\bAáĀG\r -Ā	AîĀG\r -Ā
AçĀG\r -Ā\vAõĀG\r -Ā\fAáĀG\r -Ā\rAçĀG\r -ĀAåĀG\rA\f\v -ĀAõĀG\r -ĀAâĀG\r -ĀAìĀG\r -ĀAéĀG\r -ĀAãĀG\r -ĀA-G\r -Ā\x07AëĀG\r -Ā\bAåĀG\r -Ā	AùĀG\r -Ā
A-G\r -Ā\vAðĀG\r -Ā\fAéĀG\r -Ā\rAîĀG\r -ĀAóĀG\rA4\f\v -ĀAåĀG\r -ĀAæĀG\r -ĀAåĀG\r -ĀAòĀG\r -ĀAòĀG\r -ĀAåĀG\r -Ā\x07AòĀG\r -Ā\bA-G\r -Ā	AðĀG\r -Ā
AïĀG\r -Ā\vAìĀG\r -Ā\fAéĀG\r -Ā\rAãĀG\r -ĀAùĀG\rA8\f\v -ĀA-G\r\x1B -ĀAæĀG\r\x1B -ĀAòĀG\r\x1B -ĀAáĀG\r\x1B -ĀAíĀG\r\x1B -ĀAåĀG\r\x1B -Ā\x07A-G\r\x1B -Ā\bAïĀG\r\x1B -Ā	AðĀG\r\x1B -Ā
AôĀG\r\x1B -Ā\vAéĀG\r\x1B -Ā\fAïĀG\r\x1B -Ā\rAîĀG\r\x1B -ĀAóĀG\r\x1BAÏĀ\f\v@@@@@@@ -ĀĀ"AáĀk!Ā\v AéĀk   \v -Ā"AãĀF\r AõĀG\r -ĀAôĀG\r -ĀAèĀG\r -ĀAïĀG\r -ĀAòĀG\r -ĀAéĀG\r -Ā\x07AúĀG\r -Ā\bAáĀG\r -Ā	AôĀG\r -Ā
AéĀG\r -Ā\vAïĀG\r -Ā\fAîĀG\rA\f \v -Ā"AáĀF\r AïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07A-G\r -Ā\bAòĀG\r -Ā	AáĀG\r -Ā
AîĀG\r -Ā\vAçĀG\r -Ā\fAåĀG\rA\f\v -ĀAãĀG\r -ĀAåĀG\r -ĀAðĀG\r -ĀAôĀG\r -ĀA-G\r -Ā\x07AòĀG\r -Ā\bAáĀG\r -Ā	AîĀG\r -Ā
AçĀG\r -Ā\vAåĀG\r -Ā\fAóĀG\rA\f\v -ĀAãĀG\r -ĀAèĀG\r -ĀAåĀG\r -ĀA-G\r -ĀAãĀG\r -Ā\x07AïĀG\r -Ā\bAîĀG\r -Ā	AôĀG\r -Ā
AòĀG\r -Ā\vAïĀG\r -Ā\fAìĀG\rA\f\v -ĀAæĀG\r\x1B -ĀA-G\r\x1B -ĀAîĀG\r\x1B -ĀAïĀG\r\x1B -ĀAîĀG\r\x1B -ĀAåĀG\r\x1B -Ā\x07A-G\r\x1B -Ā\bAíĀG\r\x1B -Ā	AáĀG\r\x1B -Ā
AôĀG\r\x1B -Ā\vAãĀG\r\x1B -Ā\fAèĀG\r\x1BA)\f\v -ĀAáĀG\r -ĀAóĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAíĀG\r -ĀAïĀG\r -Ā\x07AäĀG\r -Ā\bAéĀG\r -Ā	AæĀG\r -Ā
AéĀG\r -Ā\vAåĀG\r -Ā\fAäĀG\rA,\f\x1B\v -ĀĀAáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAóĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAïĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAòĀG\r -Ā\fAïĀG\r -Ā\rAìĀG\r -ĀA-G\r -ĀAáĀG\r -ĀAìĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀA-G\r -ĀAãĀG\r -ĀAòĀG\r -ĀAåĀG\r -ĀAäĀG\r -ĀAåĀG\r -ĀAîĀG\r -Ā\x1BAôĀG\r -ĀAéĀG\r -ĀAáĀG\r -ĀAìĀG\r -ĀAóĀG\rA\f\v -ĀĀAáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAóĀG\r -Ā\
AóĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAïĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAòĀG\r -Ā\fAïĀG\r -Ā\rAìĀG\r -ĀA-G\r -ĀAáĀG\r -ĀAìĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀA-G\r -Ā"AíĀG@ AèĀG\r -ĀAåĀG\r -ĀAáĀG\r -ĀAäĀG\r -ĀAåĀG\r -ĀAòĀG\r -Ā\x1BAóĀG\rA\f\v -ĀAåĀG\r -ĀAôĀG\r -ĀAèĀG\r -ĀAïĀG\r -ĀAäĀG\r -Ā\x1BAóĀG\rA\x07\f\v -ĀĀ"AðĀG@ AáĀG\r \
-ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAóĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAïĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAòĀG\r -Ā\fAïĀG\r -Ā\rAìĀG\r -ĀA-G\r -ĀAáĀG\r -ĀAìĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀA-G\r -ĀAïĀG\r -ĀAòĀG\r -ĀAéĀG\r -ĀAçĀG\r -ĀAéĀG\r -ĀAîĀG\rA\b\f\v -ĀAõĀG\r -ĀAâĀG\r -ĀAìĀG\r -ĀAéĀG\r -ĀAãĀG\r -ĀA-G\r -Ā\x07AëĀG\r -Ā\bAåĀG\r -Ā	AùĀG\r -Ā
A-G\r -Ā\vAðĀG\r -Ā\fAéĀG\r -Ā\rAîĀG\r -ĀAóĀG\r -ĀA-G\r -ĀAòĀG\r -ĀAåĀG\r -ĀAðĀG\r -ĀAïĀG\r -ĀAòĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAïĀG\r -ĀAîĀG\r -ĀAìĀG\r -ĀAùĀG\rA5\f\v -ĀĀAáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAóĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAïĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAòĀG\r -Ā\fAïĀG\r -Ā\rAìĀG\r -ĀA-G\r -Ā"AòĀG@ AåĀG\r -ĀAøĀG\r -ĀAðĀG\r -ĀAïĀG\r -ĀAóĀG\r -ĀAåĀG\r -ĀA-G\r -ĀAèĀG\r -ĀAåĀG\r -ĀAáĀG\r -ĀAäĀG\r -ĀAåĀG\r -Ā\x1BAòĀG\r -ĀAóĀG\rA	\f\v -ĀAåĀG\r -ĀAñĀG\r -ĀAõĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAí\
ĀG\r -ĀAåĀG\r -ĀAôĀG\r -ĀAèĀG\r -Ā\x1BAïĀG\r -ĀAäĀG\rA\f\f\v -ĀĀ"AøĀG@ AóĀG@ AáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAóĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAïĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAòĀG\r -Ā\fAïĀG\r -Ā\rAìĀG\r -ĀA-G\r -ĀAíĀG\r -ĀAáĀG\r -ĀAøĀG\r -ĀA-G\r -ĀAáĀG\r -ĀAçĀG\r -ĀAåĀG\rA
\f\v -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\r -ĀA÷ĀG\r -ĀAåĀG\r -ĀAâĀG\r -Ā\x07AóĀG\r -Ā\bAïĀG\r -Ā	AãĀG\r -Ā
AëĀG\r -Ā\vAåĀG\r -Ā\fAôĀG\r -Ā\rA-G\r -ĀAðĀG\r -ĀAòĀG\r -ĀAïĀG\r -ĀAôĀG\r -ĀAïĀG\r -ĀAãĀG\r -ĀAïĀG\r -ĀAìĀG\rA>\f\v -ĀA-G\r@@ -ĀAãĀkĀ\v -ĀAïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -Ā\x07AîĀG\r -Ā\bAôĀG\r -Ā	A-G\r -Ā
AôĀG\r -Ā\vAùĀG\r -Ā\fAðĀG\r -Ā\rAåĀG\r -ĀA-G\r -ĀAïĀG\r -ĀAðĀG\r -ĀAôĀG\r -ĀAéĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀAóĀG\rAÍĀ\f\v -ĀAîĀG\r -ĀAóĀG\r -ĀA-G\r -ĀAðĀG\r -Ā\x07AòĀG\r -Ā\bAåĀG\r -Ā	AæĀG\r -Ā
AåĀG\r -Ā\vAôĀG\r -Ā\fAãĀG\r -Ā\rAèĀG\r -ĀA-G\r -ĀAãĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAòĀG\r -ĀAïĀG\r -ĀAìĀG\rAÎĀ\f\v -ĀĀAáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAóĀG\r -ĀA-G\r -Ā\x07AãĀG\r -Ā\bAïĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAòĀG\r -Ā\fAïĀG\r -Ā\rAìĀG\r -ĀA-G\r -ĀAòĀG\r -ĀAåĀG\r -ĀAñĀG\r -ĀAõĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAèĀG\r -ĀAåĀG\r -ĀAáĀG\r -ĀAäĀG\r -Ā\x1BAåĀG\r -ĀAòĀG\r -ĀAóĀG\rA\v\f\v@@@ -ĀĀ"AáĀkĀ\v AöĀG\r -ĀAéĀG\r -ĀAáĀG\rAÊĀ\f\v -ĀAçĀG\r -ĀAåĀG\r\
A\r\f\v -ĀAîĀG\r -ĀAôĀG\rA\f\v -ĀĀ"AòĀG@ AáĀG\r -ĀAìĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\rA\f\v -ĀAáĀG\r -ĀAîĀG\r -ĀAçĀG\r -ĀAåĀG\rA6\f\v@@@@@ -ĀĀ"AòĀkĀ\v@@ AáĀkĀ\v -ĀAìĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAóĀG\r -ĀAöĀG\r -ĀAãĀG\rA\f\v -ĀAøĀG\r -ĀAðĀG\r -ĀA\
éĀG\r -ĀAòĀG\r -ĀAåĀG\r -ĀAóĀG\rA#\f\v -ĀAåĀG\r -ĀAæĀG\r -Ā"AòĀG@ AåĀG\r -ĀAòĀG\r -ĀAåĀG\r -ĀAòĀG\rA7\f\v -ĀAåĀG\r -ĀAóĀG\r -ĀAèĀG\rA9\f\v -ĀAòĀG\r -ĀAáĀG\r -ĀAéĀG\r -ĀAìĀG\r -ĀAåĀG\r -ĀAòĀG\rAÄĀ\f\v -ĀAðĀG\r -ĀAçĀG\r -ĀAòĀG\r -ĀAáĀG\r -ĀAäĀG\r -ĀAåĀG\r\
AÇĀ\f\v -ĀAáĀG\r -ĀAòĀG\r -ĀAîĀG\r -ĀAéĀG\r -ĀAîĀG\r -ĀAçĀG\rAËĀ\f\v -ĀĀ"AíĀG@ AãĀG\r -Ā"AáĀG@ AïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07A-G\r -Ā\bAôĀG\r -Ā	AùĀG\r -Ā
AðĀG\r -Ā\vAåĀG\rA\f\v -ĀAãĀG\r -ĀAèĀG\r -ĀAåĀG\r -ĀA-G\r -ĀAóĀG\r -Ā\x07AôĀG\r -Ā\bAáĀG\r -Ā	AôĀG\r -Ā
AõĀG\r -Ā\vAóĀG\rA\f\v -ĀAáĀG\r -ĀAøĀG\r -ĀA-G\r -ĀAæĀG\r -ĀAïĀG\r -ĀAòĀG\r -Ā\x07A÷ĀG\r -Ā\bAáĀG\r -Ā	AòĀG\r -Ā
AäĀG\r -Ā\vAóĀG\rA/\f\v@@@ -ĀĀ"AóĀkĀ\v AéĀG@ AãĀG\r -ĀAäĀG\r -ĀAîĀG\r -ĀA-G\r -ĀAãĀG\r -ĀAáĀG\r -ĀAãĀG\r -Ā\x07AèĀG\r -Ā\bAåĀG\r -Ā	A-G\r -Ā
AãĀG\r -Ā\vAïĀG\r -Ā\fAîĀG\r -Ā\rAôĀG\r -ĀAòĀG\r -ĀAïĀG\r -ĀAìĀG\rA\f\v -ĀAæĀG\r -ĀA-G\r -ĀAíĀG\r -ĀAïĀG\r -ĀAäĀG\r -ĀAéĀG\r -Ā\x07AæĀG\r -Ā\bAéĀG\r -Ā	AåĀG\r -Ā
AäĀG\r -Ā\vA-G\r -Ā\fAóĀG\r -Ā\rAéĀG\r -ĀAîĀG\r -ĀAãĀG\r -ĀAåĀG\rA(\f\v -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\r -ĀA÷ĀG\r -ĀAåĀG\r -ĀAâĀG\r -Ā\x07AóĀG\r -Ā\bAïĀG\r -Ā	AãĀG\r -Ā
AëĀG\r -Ā\vAåĀG\r -Ā\fAôĀG\r -Ā\rA-G\r -ĀAëĀG\r -ĀAåĀG\r -ĀAùĀG\rA=\f\v -ĀAòĀG\r -ĀAáĀG\r -ĀAîĀG\r -ĀAóĀG\r -ĀAæĀG\r -ĀAåĀG\r -Ā\x07AòĀG\r -Ā\bA-G\r -Ā	AåĀG\r -Ā
AîĀG\r -Ā\vAãĀG\r -Ā\fAïĀG\r -Ā\rAäĀG\r -ĀAéĀG\r -ĀAîĀG\r -ĀAçĀG\rAÅĀ\f\v@@@ -ĀĀ"AóĀkĀ\v AãĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀAîĀG\r -ĀAåĀG\r -ĀAãĀG\r -ĀAôĀG\r -Ā\x07AéĀG\r -Ā\bAïĀG\r -Ā	AîĀG\rA\f\v -ĀAåĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAãĀG\r -ĀAïĀG\r -ĀAïĀG\r -Ā\x07AëĀG\r -Ā\bAéĀG\r\
 -Ā	AåĀG\rAÁĀ\f\v -ĀAóĀG\r -ĀAåĀG\r -ĀAòĀG\r -ĀA-G\r -ĀAáĀG\r -ĀAçĀG\r -Ā\x07AåĀG\r -Ā\bAîĀG\r -Ā	AôĀG\rAÆĀ\f\v -ĀĀ"AðĀG@ AéĀG@ AãĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07A-G\r -Ā\bAäĀG\r -Ā	AéĀG\r -Ā
AóĀG\r -Ā\vAðĀG\r -Ā\fAïĀG\r -Ā\rAóĀG\r -ĀAéĀG\r -ĀAôĀG\r -ĀAéĀG\r -ĀAïĀG\r -ĀAîĀG\rA\f\v -ĀAæĀG\r -ĀA-G\r -ĀAõĀG\r -ĀAîĀG\r -ĀAíĀG\r -ĀAïĀG\r -Ā\x07AäĀG\r -Ā\bAéĀG\r -Ā	AæĀG\r -Ā
AéĀG\r -Ā\vAåĀG\r -Ā\fAäĀG\r -Ā\rA-G\r -ĀAóĀG\r -ĀAéĀG\r -ĀAîĀG\r -ĀAãĀG\r -ĀAåĀG\rA+\f\v -ĀAòĀG\r\r -ĀAïĀG\r\r -ĀAøĀG\r\r -ĀAùĀG\r\r -ĀA-G\r\r -ĀAáĀG\r\r -Ā\x07AõĀG\r\r -Ā\bAôĀG\r\r -Ā	AèĀG\r\r -Ā
AïĀG\r\r -Ā\vAòĀG\r\r -Ā\fAéĀG\r\r -Ā\rAúĀG\r\r -ĀAáĀG\r\r -ĀAôĀG\r\r -ĀAéĀG\r\r -ĀAïĀG\r\r -ĀAîĀG\r\rA3\f\v@@@@ -ĀĀ"A÷ĀkĀ\v AãĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07A-G\r -Ā\b"AìĀF\r AåĀG\r -Ā	AîĀG\r -Ā
AãĀG\r -Ā\vAïĀG\r -Ā\fAäĀG\r -Ā\rAéĀG\r -ĀAîĀG\r -ĀAçĀG\rA\f\v -ĀA÷ĀG\r -ĀA÷ĀG\r -ĀA-G\r -ĀAáĀG\r -ĀAõĀG\r -ĀAôĀG\r -Ā\x07AèĀG\r -Ā\bAåĀG\r -Ā	AîĀG\r -Ā
AôĀG\r -Ā\vAéĀG\r -Ā\fAãĀG\r -Ā\rAáĀG\r -ĀAôĀG\r -ĀAåĀG\rAÌĀ\f\v -Ā	"AáĀG@ AïĀG\r -Ā
AãĀG\r -Ā\vAáĀG\r -Ā\fAôĀG\r -Ā\rAéĀG\r -ĀAïĀG\r -ĀAîĀG\rA\f\v -Ā
AîĀG\r\r -Ā\vAçĀG\r\r -Ā\fAõĀG\r\r -Ā\rAáĀG\r\r -ĀAçĀG\r\r -ĀAåĀG\r\rA\f\v -ĀA-G\r\f -ĀAøĀG\r\f -ĀAóĀG\r\f -ĀAóĀG\r\f -ĀA-G\r\f -ĀAðĀG\r\f -Ā\x07AòĀG\r\f -Ā\bAïĀG\r\f -Ā	AôĀG\r\f -Ā
AåĀG\r\f -Ā\vAãĀG\r\f -Ā\fAôĀG\r\f -Ā\rAéĀG\r\f -ĀAïĀG\r\f -ĀAîĀG\r\fAÐĀ\f\r\v -ĀĀAãĀG\r\v -ĀAïĀG\r\v -ĀAîĀG\r\v -ĀAôĀG\r\v -ĀAåĀG\r\v -ĀAîĀG\r\v -ĀAôĀG\r\v -Ā\x07A-G\r\v -Ā\bAóĀG\r\v -Ā	AåĀG\r\v -Ā
AãĀG\r\v -Ā\vAõĀG\r\v -Ā\fAòĀG\r\v -Ā\rAéĀG\r\v -ĀAôĀG\r\v -ĀAùĀG\r\v -ĀA-G\r\v -ĀAðĀG\r\v -ĀAïĀG\r\v -ĀAìĀG\r\v -ĀAéĀG\r\v -ĀAãĀG\r\v -ĀAùĀG\r\vA\x1B\f\f\v -ĀĀAãĀG\r
 -ĀAïĀG\r
 -ĀAîĀG\r
 -ĀAôĀG\r
 -ĀAåĀG\r
 -ĀAîĀG\r
 -ĀAôĀG\r
 -Ā\x07A-G\r
 -Ā\bAóĀG\r
 -Ā	AåĀG\r
 -Ā
AãĀG\r
 -Ā\vAõĀG\r
 -Ā\fAòĀG\r
 -Ā\rAéĀG\r
 -ĀAôĀG\r
 -ĀAùĀG\r
 -ĀA-G\r
 -ĀAðĀG\r
 -ĀAïĀG\r
 -ĀAìĀG\r
 -ĀAéĀG\r
 -ĀAãĀG\r
 -ĀAùĀG\r
 -ĀA-G\r
 -ĀAòĀG\r
 -ĀAåĀG\r
 -ĀAðĀG\r
 -Ā\x1BAïĀG\r
 -ĀAòĀG\r
 -ĀAôĀG\r
 -ĀA-G\r
 -ĀAïĀG\r
 -Ā AîĀG\r
 -Ā!AìĀG\r
 -Ā"AùĀG\r
A\f\v\v@@@@@@ -ĀĀ"AäĀk	Ā\v AöĀG\r -ĀAáĀG\r -ĀAòĀG\r -ĀAùĀG\rAÉĀ\f\v -ĀAáĀG\r\r -ĀAôĀG\r\r -ĀAåĀG\r\rA \f\v -ĀAôĀG\r\f -ĀAáĀG\r\f -ĀAçĀG\r\fA!\f\r\v -ĀAòĀG\r\v -ĀAïĀG\r\v -ĀAíĀG\r\vA%\f\f\v -ĀAïĀG\r
 -ĀAóĀG\r
 -ĀAôĀG\r
A&\f\v\v -ĀAéĀG\r	 -ĀAîĀG\r	 -ĀAëĀG\r	A-\f
\v -ĀĀAæĀG\r\b -ĀAïĀG\r\b -ĀAòĀG\r\b -ĀA÷ĀG\r\b -ĀAáĀG\r\b -ĀAòĀG\r\b -ĀAäĀG\r\b -Ā\x07AåĀG\r\b -Ā\bAäĀG\r\bA$\f	\v@@ -ĀĀAéĀkĀ			\v -ĀAæĀG\r\b -ĀA-G\r\b -Ā"AòĀG@ AíĀG\r	 -ĀAáĀG\r	 -ĀAôĀG\r	 -ĀAãĀG\r	 -Ā\x07AèĀG\r	A'\f
\v -ĀAáĀG\r\b -ĀAîĀG\r\b -ĀAçĀG\r\b -Ā\x07AåĀG\r\bA*\f	\v -ĀAïĀG\r\x07 -ĀAãĀG\r\x07 -ĀAáĀG\r\x07 -ĀAôĀG\r\x07 -ĀAéĀG\r\x07 -ĀAïĀG\r\x07 -Ā\x07AîĀG\r\x07A.\f\b\v -ĀĀAðĀG\r -ĀAòĀG\r -ĀAïĀG\r -ĀAøĀG\r -ĀAùĀG\r -ĀA-G\r -ĀAáĀG\r -Ā\x07AõĀG\r -Ā\bAôĀG\r -Ā	AèĀG\r -Ā
AåĀG\r -Ā\vAîĀG\r -Ā\fAôĀG\r -Ā\rAéĀG\r -ĀAãĀG\r -ĀAáĀG\r -ĀAôĀG\r -ĀAåĀG\rA2\f\x07\v -ĀĀAòĀG\r -ĀAåĀG\r -ĀAôĀG\r -ĀAòĀG\r -ĀAùĀG\r -ĀA-G\r -ĀAáĀG\r -Ā\x07AæĀG\r -Ā\bAôĀG\r -Ā	AåĀG\r -Ā
AòĀG\rA:\f\v -ĀĀAóĀG\r -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\r -ĀA÷ĀG\r -ĀAåĀG\r -ĀAâĀG\r -Ā\x07AóĀG\r -Ā\bAïĀG\r -Ā	AãĀG\r -Ā
AëĀG\r -Ā\vAåĀG\r -Ā\fAôĀG\r -Ā\rA-G\r -ĀAáĀG\r -ĀAãĀG\r -ĀAãĀG\r -ĀAåĀG\r -ĀAðĀG\r -ĀAôĀG\rA;\f\v -ĀĀAóĀG\r -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\r -ĀA÷ĀG\r -ĀAåĀG\r -ĀAâĀG\r -Ā\x07AóĀG\r -Ā\bAïĀG\r -Ā	AãĀG\r -Ā
AëĀG\r -Ā\vAåĀG\r -Ā\fAôĀG\r -Ā\rA-G\r -ĀAåĀG\r -ĀAøĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAîĀG\r -ĀAóĀG\r -ĀAéĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀAóĀG\rA<\f\v -ĀĀAóĀG\r -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\r -ĀA÷ĀG\r -ĀAåĀG\r -ĀAâĀG\r -Ā\x07AóĀG\r -Ā\bAïĀG\r -Ā	AãĀG\r -Ā
AëĀG\r -Ā\vAåĀG\r -Ā\fAôĀG\r -Ā\rA-G\r -ĀAöĀG\r -ĀAåĀG\r -ĀAòĀG\r -ĀAóĀG\r -ĀAéĀG\r -ĀAïĀG\r -ĀAîĀG\rA?\f\v@@@ -ĀĀAóĀkĀ\v -ĀAðĀF\r\f\v -ĀAôĀG\r -ĀAòĀG\r -ĀAéĀG\r -ĀAãĀG\r -ĀAôĀG\r -ĀA-G\r -Ā\x07AôĀG\r -Ā\bAòĀG\r -Ā	AáĀG\r -Ā
AîĀG\r -Ā\vAóĀG\r -Ā\fAðĀG\r -Ā\rAïĀG\r -ĀAòĀG\r -ĀAôĀG\r -ĀA-G\r -ĀAóĀG\r -ĀAåĀG\r -ĀAãĀG\r -ĀAõĀG\r -ĀAòĀG\r -ĀAéĀG\r -ĀAôĀG\r -ĀAùĀG\rAÂĀ\f\v -ĀAçĀG\r -ĀAòĀG\r -ĀAáĀG\r -ĀAäĀG\r -ĀAåĀG\r -Ā\x07A-G\r -Ā\bAéĀG\r -Ā	AîĀG\r -Ā
AóĀG\r -Ā\vAåĀG\r -Ā\fAãĀG\r -Ā\rAõĀG\r -ĀAòĀG\r -ĀAåĀG\r -ĀA-G\r -ĀAòĀG\r -ĀAåĀG\r -ĀAñĀG\r -ĀAõĀG\r -ĀAåĀG\r -ĀAóĀG\r -ĀAôĀG\r -ĀAóĀG\rAÈĀ\f\v -ĀĀAôĀG\rĀ -ĀAåĀG\rĀAÃĀ\f\vAÑĀ\vAÿq"AÑĀG@ Ā :ĀĀA!\f\v@ A\x07M@ ! !@ E\r -ĀĀE\r Ak! Aj!\fĀ\vĀ\v A\bjAĀ  ï (\b\r\v Ā \
6 Ā 6ĀA!\v Ā :Ā\b Aj$Ā\v#ĀAk"$Ā@@@@@@@A Ā("Axs AĀN\x1BAkĀ\v (Ā Ā-ĀĀ§\b!\f\v Ā (ĀÕ!\f\v (Ā Ā( Ā(\bª	!\f\v  Ā×!\f\v (ĀÞ	!\f\v A\bj A Ā((· (\b! -Ā\f"AF\rĀ  :Ā  6Ā Ā(At! Ā(!Ā@ @ A@j!  ĀA4j ĀÇ! ĀA@k!Ā E\r\f\v\v (Ā(Ā -Ā\b!\
\v Aj$Ā \vÐ\x07A!\x07A!@  "	 j"
K@@@@  k Asj" O\rĀ  Asj \bk" O\rĀ@ Ā j-ĀĀ" Ā j-ĀĀ"O@ E  Mr\r\f\v E\r\v  G@ 	Aj!AĀ!A!\x07 	!\b\f\vAĀ Aj"  \x07F"\x1B! AĀ \x1B 	j!\f\vĀ\v 
Aj" \bk!\x07AĀ!\v  \x07G\r\v\v \b\vò~ Ā Ā(8 j68@@ Ā(<"E@\f\v AĀA\b k"   K\x1B! Ā Ā)0  At­"70  O@ Ā Ā) 7 ĀÚ ĀAĀ6< Ā Ā)Ā Ā)07Ā\f\v  j!\f\v  k"Axq!@  OE@ Ā  j)ĀĀ" Ā)7 ĀÚ Ā  Ā)Ā7Ā A\bj!\f\v\v Ā   A\x07q"70\v Ā 6<\v\b#ĀAk"$Ā AÍÂĀAÎÂĀø\x07\
 Aj!	 Aj!
@AĀ!@ " F@ @   Ò\r\v AÍÂĀAÎÂĀø\x07 ĀA:ĀĀ Aj$Ā\v Aj!  j"\v-ĀĀ"\x07-ĀÄB"\bE\rĀ\v @   Ò\r\v \vAj!  Asj! \bAõĀF@ AÜêÁ6Ā\b  \x07Aq-ĀÞB:Ā\r  \x07Av-ĀÞB:Ā\f  A\bj 	ø\x07  \b:Ā AÜĀ:Ā  Aj 
ø\x07\v\fĀ\vĀ\v#ĀAk"$Ā Ā Ā(\b"A \x1B6\b@@@@@@@ Ā\v (Ā! Ā(Ā"\r (!\f\v ( (Ā(\bĀ\f\v (" Ā(G\rĀ  F\r\v A\bj  (ĀĀĀ (\f! (\b! Ā(Ā"@ Ā( (\fĀ\v Ā 6 Ā 6Ā\v ĀAĀ Ā(\b" AF"\x1B6\b \rĀ Ā(Ā! ĀAĀ6Ā E\r Ā( ĀAĀ6\b (Ā\v Aj$Ā\vĀ\v#ĀA0k"$Ā (! (\
! A\bj (\f"\b@@@ (\b"@  (\f6\b  )7( Ax6$ Aj  A$j³ (! ("AxG\r (Ā! Ax6ĀA\b!\x07  AxG  )7  6AA\b\v6  6  Aj"Ó µ\v ĀAx6Ā Ā 6\f\vAx!\f\v (!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\vð ĀA¨jÐ ĀAÈ\x07jÈ
 Ā(\x07! Ā(\x07"E@AĀ\f\v  Ā(\x07" AĀ  O\x1Bk"k" I@  k! \f\v  j\v! Ā(\x07" Atj  kÕ	  Õ	  AA\b¡ ĀA°\x07j\f Ā(À\x07" Ā(Ä\x07Ô	 Ā(¼\x07 ï\r ĀA(j\f ĀA\x07jë ĀAjx ĀAÌ\x07j!@ Ā(Ð\x07"@  ­\x07\f\v\v Ã
\v}#ĀAk"$Ā@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk
\x07\b	
Ā\v Ā  AjAäÀĀ
6A!\f
\v Ā -Ā¸9\b\f	\v Ā /¸9\b\f\b\v Ā (¸9\b\f\x07\v Ā )\bº9\b\f\v Ā ,Ā·9\b\f\v Ā .·9\b\f\v Ā (·9\b\f\v Ā )\b¹9\b\f\v Ā *"»DĀĀĀĀĀĀð?DĀĀĀĀĀĀð¿ ¼AĀN\x1B¦9\b\f\v Ā +\b9\b\v Ā 6Ā Aj$Ā\vì~#ĀAk"$Ā Ā-ĀĀ ĀA:ĀĀAG@@ Ā)\b"\b V\rĀ ĀAj!\x07 Ā(At! Ā(!@ @ A\bk! "A\bj! ( (G\r (Ā (ĀG\r\
\f\v\v A\bj ( (Ā(ĀĀĀ (\f! (\b! Ā(" Ā(F@ \x07³\v Ā( Atj" 6  6Ā Ā Aj6\v ĀAĀ:ĀĀ Aj$Ā  \bZ\vĀ\v~#ĀAk"$Ā@@AÐÃĀ(Ā"ĀAM@ Ā@Ā\vAÐÃĀA6ĀAÃĀ)Ā"P@A ÃĀ)Ā!@ BQ\rA ÃĀ B|"A ÃĀ)Ā"  Q"Ā\x1B7Ā ! ĀE\rĀ\vAÃĀ 7Ā\v A\bjA\bA\x07 (\b!Ā (\f"@  Ā¿!Ā\v ĀE\r \
ĀAĀ6 ĀB7Ā Ā 7\bAÐÃĀ ĀA\bj6Ā\f\v ĀA\bk"Ā Ā(Ā"Aj6Ā AĀN\r\vĀ\v Aj$Ā Ā\vÞ~#ĀAk"$Ā Aj!\b@@@@ @@ (Ā   \b(Ā(\fĀ@#ĀAk"$Ā AjAøðÁĀA	øA\f¬\r"\x07 (\f6\b \x07 )7ĀAA\f»\f"A(:Ā\b AÈ÷ÁĀ6  \x076Ā A\bj"\x07 6 \x07A6Ā Aj$Ā -Ā\bAG\r\v !\f\v )\b"	B "
§!@@@@@ 	§"AÿqAkĀ\v 	BþBÆĀR\r\f\v 
P@A¨øÁĀ)Ā!	\f\v  O\rĀ\v -Ā\bA#F\r\f\v -Ā\bA#G\r\v  Ú\x07\f\v ĀA:ĀĀ\f\v Ā 	7Ā\v Aj$Ā\v  j!  k!\fĀ\vĀ\vú ĀBĀ7 Ā Ì\b"6 AtAÔÃĀj!AðÃĀ(Ā"A t"qE@  Ā6Ā Ā 6 Ā Ā6\f Ā Ā6\bAðÃĀ  r6Ā\v A AvkAĀ AG\x1Bt! (Ā!@  "(AxqF@ (\b" Ā6\f  Ā6\b ĀAĀ6 Ā 6\f Ā 6\b\v Av!\
 At!  Aqj"("\rĀ\v Aj Ā6Ā Ā 6 Ā Ā6\f Ā Ā6\b\vë
#ĀAk"$Ā Aj"	 -Ā"jAk!
 (\f! (!\x07 (! (\b!\b AI!\v@@@@AĀ!  K  \bKr\r A\bj 
-ĀĀ  \x07j  kç (\bAG\r  (\f jAj"6\f  I\rĀ  k!  \bK\rĀ \vE\r  \x07j  	 \vE\rĀ\v Ā 6\b Ā 6A!\f\v  6\f\f\vĀ\v Ā 6Ā Aj$Ā\vô	#ĀAÐk"$Ā (Ā (!  (\b"AA\bAĀ! AĀ6  )Ā7\f A\fjAĀ AA\v  A¸l"\x07j  ("j!	 ( Atj!@  \x07FE@ Aj"
  jA¸ü
ĀĀA\bA¸»\f" 
A¸ü
ĀĀ Aj 6Ā A6Ā A¸j! Aj!\f\v\v  	6AĀÎ
 í\r Ā (6\b Ā )\f7Ā AÐj$Ā\v#ĀA@j"$Ā AýÂĀ60 AøüÂĀ6( AÂĀ6  AèüÂĀ6 AØüÂĀ6 AÈüÂĀ6\b  Ā6  ĀAj6$  ĀA\fj6  ĀA j6\f  ĀA!j6  ĀAj64  A4j6,AĀ!Ā (ĀAÐýÂĀA ((\fĀ! AĀ:Ā=  :Ā<  68@ ĀA0FE@ A8j ĀA ýÂĀj(Ā ĀA¤ýÂĀj(Ā Aj ĀjAÌ ĀA\bj!Ā\f\v\v A8jö A@k\
$Ā\vê@ @ (Ā"AF@ (\fAj" (\b"((I\rAĀ\f\v (\f" (\b"((O\r ($ A4lj" E\r (" (4O\rA!  (0 A$lj"(\b  (\f6AA\v6Ā Aj\f\v  6\f ($ A4lj\v"(6 A (Āk6Ā A\fj\v! A j\v! Ā 6 Ā 6Ā\vĀ\vù~#ĀAk"$Ā@@ (" (\fG@ (! Aj" A0ü
ĀĀ  A0j6 Aàj" ò AÈj ³ )È"BR\r  AÐj")7ð  )\b7è  )Ā7à õ! (Ā"@ \x07\v  6Ā\v ĀB7Ā\f\v (Ð! A\fj" AÔjAü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj Aü
ĀĀ\v Aj$Ā\v÷#ĀA0k"$Ā  6\b  6 A j Ajà@ Ā ( "@ ($" (,E\r A\fj" É\x07   Ò\r A°¯ÀĀA³¯ÀĀø\x07  )7@@ A j Ajà ( "E\rĀ (, A\fj"  ($Ò\rE\r A°¯ÀĀA³¯ÀĀø\x07\f\v\v Ā (6\b Ā )\f7Ā\f\vA!AĀ\v6\b Ā 6 ĀAx6Ā\v A0j$Ā\vì#ĀAk"$Ā  (\bI! (!@@@@\
@@ ( K@ (\f j-ĀĀ"A0kAÿqA
I\r \r A\r6  Aj\x07! ĀA6Ā Ā 6\f\v \r A6  Aj\x07! ĀA6Ā Ā 6\f\v A rAåĀF\r\v Ā   AĀ\f\v Ā   ü\v Aj$Ā\v  Ï	A!  (Aj"6\fĀ\vĀ\v~#ĀA@j"$Ā~ Ā)ĀBQ@ BĀ70 BĀ78  Ā)"7(  Ā)\b"7   BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  BáäóÖìÙ¼ìĀ7\b  BõÊÍ×¬Û·ó\
Ā7Ā  (Ā"ĀAĀG¨
@ Ā@  ( (\bþ\f\v  -Ā¨
\v Â\f\v B¥Æ¡È§ùK7Ā (Ā"ĀAĀG ©
@ Ā@  ( (\bÁ\b\f\v -Ā \v )Ā\v A@k$Ā§Aÿÿq\vç~@@@ (\b"	AëÜF\rĀ ($"\b ("I\rĀ E\rAÿëÜ!\x07~B ( (  \b kj" ("\bAĀ  \bO\x1BkAtj")Ā" )Ā|" T\rĀ (\b 	j"AëÜI@ !\x07 \f\vB BQ\rĀ AëÜk!\x07 B|\v" Q@  \x07K\r !\f\v  X\r\v ! !\x07\v Ā \x076\b Ā 7Ā\vĀ\v\x07~| )(\
! )0! )8! )@! )H! )P!\x07 ĀAj Ajó\b )X!\b ĀAj Ajó\b Ā \b7X Ā \x077P Ā 7H Ā 7@ Ā 78 Ā 70 Ā 7( Ā )7 Ā )x7x Ā )p7p Ā )h7h Ā )\`7\` )Ā! +\b!	 )! )! ) ! Ā -Ā :Ā  Ā 7  Ā 7 Ā 7 Ā 	9\b Ā 7Ā\vÕ#ĀAk"$Ā   A.ß@@ (  (Ā"\
\x1B"E\rĀAĀ! (\fAĀ \x1B! (\bA \x1B!\x07   \x1B!@  F@AĀ!@  G@  \x07j Aj!-ĀĀA0kAÿqA
I\r\f\v\v Ā 6\f Ā \x076\b Ā 6 Ā 6Ā\f\v  j Aj!-ĀĀA0kAÿqA
I\rĀ\v\v ĀAĀ6Ā\v Aj$Ā\vë~#ĀAk"$Ā  §q! BBÿĀB À~!	@  Ā j)ĀĀ" 	"
B 
B À}B À7\b@@@  A\bjÙ\x07 (ĀAG\r   Ā ( j qAtk"\bA\fk(Ā \bA\bk(Ā\vE\rĀ\v \bAk!Ā\f\v  BB ÀPE@AĀ!Ā\f\v  \x07A\bj"\x07j q!\f\v\v Aj$Ā Ā\v|#ĀA k"$Ā  ¸DĀĀĀĀeÍÍA£ º "9\b@@ DĀĀĀĀĀĀð?cE@ DĀĀĀĀĀĀ^@c\r DĀĀĀĀĀ ¼@cE@  DĀĀĀĀĀ ¬@£9 A6  Aj6 ĀAÖÕÂĀ A\
j³
\f\v  DĀĀĀĀĀĀN@£9 A6  Aj6 ĀAáÕÂĀ Aj³
\f\v  AÀ=n6 A6  Aj6 ĀAÖÀĀ Aj³
\f\v A6  A\bj6 ĀAîÕÂĀ Aj³
\v A j$Ā\vÒ\x07#ĀA k"$Ā AĀ6 B7\b Aj" A$jAĀ ($AG\x1B A\bj"\x07ê
 (! (!\b (!  A<jAĀ (<AG\x1B \x07ê
 (!@ ( E (ĀAFr"E \bEr Er\rĀ (E\rĀ Ā ( j"6\b  O!\v Ā 6 ĀA  j"Ā Ā I\x1B6Ā A j$Ā\ví#ĀA k"$Ā@ Ā     ¨"\x07\rĀ  6Ā   j6@@ Ñ"\x07AÄĀF\rAÂĀA \x07ðE\rĀ\v  \x076\b A6  A\bj6 A\fjAÜÀĀ Aj³
 Ā  ("Ā (  £!\x07 (\f Āî\r\f\v@@ E\r Ak! -ĀĀ Aj!A.F\rĀ\vAĀ!\x07\f\v Ā AÍÓÂĀA  £!\x07\v A j$Ā \x07\v~#ĀA@j"$Ā@A¨ÃĀ(ĀE@ Ā  A¨ÂĀü\f\vAÀÃĀ-ĀĀ!AÀÃĀAĀ:ĀĀ@ AF@ ë\b (! A j   (Āü  (ĀAk6ĀAÀÃĀA:ĀĀ\f\v A j  A¨ÂĀü\v  ),7\b  )47  (<6 (("AF@\
 Ā  A¨ÂĀü\f\v ) ! Ā 6\b Ā 7Ā Ā )\b7\f Ā )7 Ā (6\v A@k$Ā\vÝ#ĀA0k"$Ā Aj   Aj"\bÆ\x07 (! (! AĀ6,   j6(  6$  6   6 A$j!@@ A\bj ·\x07 (\f"\x07AÄĀF\r \x07AßĀF \x07A:kAuKr \x07AßÿÿĀqAÛĀkAeKr\rĀ\v (\b!\v       \bj¬ (! (ĀAĀ\v! Ā 6 Ā 6Ā A0j$Ā\v\
Ñ ĀAj Ā/"Aj"  ´ ĀAj   ´ Aj! ĀAj!@ Aj"\x07 Aj"\bM\rĀ  kAt"E\rĀ  \bAtj  Atj ü
ĀĀ\v  Atj 6Ā Ā ; \x07   \x07I\x1B! At ĀjAj!@  FE@ (Ā" ;  Ā6Ā Aj! Aj!\f\v\v\v¹~@ Ā(Ā"E\rĀ Ā("AĀH\rĀB! AK\rĀ ĀA\bj!BĀ!@  FE@ B
~!  I@   j1ĀĀ|!\v Aj!\f\v\v  O\rĀ@  AjF  j"-ĀĀ"AFqE@ AK\r\f\v Ā-Ā\rĀ E\r Ak-ĀĀAqE\r\v B|!\v \v~|#ĀA0k"$Ā@@@ Ā-ĀĀAkĀĀĀĀ\v Ā Ê\f\v  Ā+\b"½"BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX@  Aj   (!Ā (Ā\f\vAA BĀY"\x1BA Bÿÿÿÿÿÿÿ\x07P"\x1B!ĀA¸ÃĀA»ÃĀ \x1BA¿ÃĀ \x1B\v6\b  \
Ā6\f A6,  A\bj6( (Ā (AðÀĀ A(jÚ\f\v (ĀA×ÂĀA ((\fĀ\v A0j$Ā\v¼~ Ā(\b" k I@ Ā  jï Ā(\b!\v  M@   k"  I\x1B! Ā( Atj!@@ @  )Ā"\b )Ā|"\x077Ā \r \x07 \bT\f\v @ ĀB  jÏ\v\v  \x07B|"	7Ā 	P \x07 \bTr\v! Ak! A\bj! A\bj!\fĀ\vĀ\vĀ\vì~#ĀA k"\x07$Ā \x07A\bj  ± \x07A\
j" \x07(\b \x07(\f@@ \x07("E\rĀ   \x07(¯ \x07-ĀAF\rĀ@@ \x07)"\bBÂ×/Z@AĀ! \bBÐÛÃôZ\r\f\v ĀB \b \bBZ\x1B7ĀAĀ!\f\v \b \bBè\x07"\bBè\x07~}§AÀ=l!\v \x07Aj \b      \x07(! Ā \x07)7Ā\f\vAëÜ!\v Ā 6\b \x07A j$Ā\vñ#ĀAk"$Ā A@k  \r@ (P"AxF@  (@"6p AôĀj" AðĀj² ·\v! âA!\f\v\
  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 A\b6@ A\bj Aj" A@kµ (\f! (\b! Å\b\v Ā 6Ā Ā 6 Aj$Ā\vÇ~A! Ā! Bç\x07X B
Z@  Ak"j §"Aû(lAv"Al jAt/ÌÿB;ĀĀ ­!\v ĀPE PqE@  Ak"j §A0r:ĀĀ\v   j"Ak  BÎĀ"BÎĀ~}§"Aû(lAv"At/ÌÿB;ĀĀ Ak Al jAt/ÌÿB;ĀĀ Ak!\f\v\v\vï#ĀAk"$Ā A@k @ (P"AxF@  (@"6p AôĀj" AðĀj² ·\v! âA!\f\v  )D7  (L6  )T7$  )\\\
7,  )d74  (l6<  6   (@6 A\b6@ A\bj Aj" A@kµ (\f! (\b! Å\b\v Ā 6Ā Ā 6 Aj$Ā\vï#ĀAk"$Ā A@k Ø@ (P"AxF@  (@"6p AôĀj" AðĀj² ·\v! âA!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 A\b6@ A\bj A\
j" A@kµ (\f! (\b! Å\b\v Ā 6Ā Ā 6 Aj$Ā\vý~#ĀAÐĀk"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6L  \x077D  6@  6< A\bA AxF\x1B68@@ @ A\bj" A8j Ê (AxF\r Ā A0ü
ĀĀ\f\vAÌÂĀAÆ	! Ax6  6\b A8jµ\v\v (\b!  Ó ĀAx6 Ā 6Ā\v AÐĀj$Ā\v#ĀA k"$Ā @@@@ -Ā¸\x07AkĀ\v AĀ6  AĀ:Ā \x07 AĀ:Ā$ AëÜ6  (¨\x07"6°\x07  (¬\x07"6´\x07  Aj6\x07  6\x07  6\x07  (\b60  )Ā7(\v  A(j" ¯ )ĀBR\r ĀB7ĀA\f\vĀ\v Aj" Aü
ĀĀ \f Ā (°\x07AØĀj(Ā (´\x07  ( dA\v:Ā¸\x07 A j$Ā\vñ#ĀA k"$ĀA!@ Ā(Ā"\x07   Ā("(\f"Ā\rĀ@ Ā-Ā
AqE@ \x07AÿµÀĀA Ā\r  Ā ĀE\r\f\v \x07A¶ÀĀA Ā\r A:Ā  6  \x076Ā A¶ÀĀ6  Ā)\b7  Aj6\b  6  Aj Ā\r (A¡¸ÁĀA ((\fĀ\r\v Ā(ĀA¶ÀĀA Ā((\fĀ!\v A j$Ā \vÎ ĀAÜĀj Ā/â"Aj"\x07  ´ Ā \x07  \x07 Aj! ĀAèj!@ Aj"\b Aj"	M\rĀ  kAt"E\rĀ  	Atj  Atj ü
ĀĀ\v  Atj 6Ā Ā \x07;â \b   \bI\x1B! At ĀjAìj!@  FE@ (Ā" ;à  Ā6X Aj! Aj!\f\v\v\vê#ĀA k"$Ā@@@  ü (ĀAG@ Ā A ü
ĀĀ\f\v \r@ ( E\rĀ ($" (,F\rĀ  A\bj6$ (Ā" (4"(hO\r  (0 ( (d AljÌ (Ā"AxF\rĀ (\b! (! À\r  6\b  6  6Ā   A lj6\f\f\v\v Ā Ajü\v A j$Ā\vĀ\vê~#ĀA k"$Ā ((! ($"Aj!\x07@  ³ (Ā"E@AëÜ! A\bj\f\v Aj (Ā \x07(Ā-ĀĀ ( (! (Ā!\
@ )"\b )Ā"	Q@  (\bK\r\f\v \b 	V\r\v\v  6\b Aj\v 6Ā@ (\b"AëÜG@ Ā 6\b Ā \b7Ā Ā (6\f\v ĀAëÜ6\b\v A j$Ā\v#ĀA k"$Ā @@@@ -Ā¸\x07AkĀ\v AĀ6  AĀ:Ā \x07 AĀ:Ā$ AëÜ6  (¨\x07"6°\x07  (¬\x07"6´\x07  Aj6\x07  6\x07  6\x07  (\b60  )Ā7(\v  A(j" ° )ĀBR\r\
 ĀB7ĀA\f\vĀ\v Aj" Aü
ĀĀ \f Ā (°\x07AØĀj(Ā (´\x07  ( dA\v:Ā¸\x07 A j$Ā\võ~#ĀA0k"$Ā  (D (Hø )\b! )Ā! A\fj AÌĀjÛ
 Aj AØĀjÛ
@ (dAxG@ A$j AäĀjÎ\f\v Ax6$\v -Āp! ĀAj Aj¦ Ā 7\b Ā 7Ā Ā (\b6H Ā )Ā7@ Ā )\f7L Ā (6T Ā )7X Ā ( 6\` Ā )$7d Ā (,6l Ā :Āp A0j$Ā\vò#ĀAÐĀk"$Ā A\bj A0\b (\f!@ (\b"AxF@ ĀAx6 Ā 6Ā\f\v AĀ6  6  6 Al!@@ E\r A j" Ø (\
0AxG@ Ak! Aj! Aj ÿ\b\f\v\v ( ! ĀAx6 Ā 6Ā Aj\r\f\v Ā (6\b Ā )7Ā ĀAx6\v AÐĀj$Ā\vÕ\x07 (!\x07 (Ā!\b Ā(\b! Ā(! Ā(Ā!@@ ! "E\rĀ@@  -ĀĀ"è	E@A!A!@ "Ā F@AĀ! !Ā\f\v ĀAj!  Ā j"-ĀĀè	E\rĀ\v ĀAk O\r  Āk! !\f\v Aj! Ak!A!Ā AlA¯ÁĀ\
j!\f\vĀ\v \b  Ā \x07(\fĀE\r\v\v AĀG\v¡|~#ĀA k"$Ā@@@@@A ("Axs AĀN\x1BAkĀ\v ĀBĀ7Ā\f\v@@@ (ĀAkĀ\v )\b!\f\v )\b"BĀY\r\v Aj Í\b (E@ ĀBĀ7Ā\f\v Ā +"DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr~BĀ Ā ü7\bB\v7Ā\f\v A\bj ( (\bï Aj (\b (\fÃ Ā -Ā~BĀ Ā )7\bB\v7Ā\f\
\v Ā 7\b ĀB7Ā\v A j$Ā\vÖ#ĀAk"$Ā Aj"   (\b! (!\x07  (\f"ø\b  ¿\r At!  (\f"j!\b (\b A lj! (Ā!AĀ!@  FE@  j(Ā!	 A\bj Ë6Ā Aj 	6Ā A6Ā A j! Aj!\f\v\v  \b6\f  \x07Å Ā (\f6\b Ā )7Ā Aj$Ā\vñ~#ĀA@j"$Ā Ā(Ā! ĀAx6Ā Ā(! Ā)!\x07 Ā(! Ā(\f\
"(\b!Ā AĀ6\b  6   \x077\f  6\b  6 A\bA AxF\x1B6Ā  (\b6  )Ā7@ Ā@ A$j" å  6<  Ā68 \b!Ā µ\v  Ó\f\vAÌÂĀAÆ	!Ā ( (î\r\v µ\v  Ó A@k$Ā Ā\vÜ~#ĀA@j"$Ā A0j"  @@ (8"AëÜF\rĀ  )0   À (8"AëÜF\rĀ Aj )0 BĀAĀ­ )BQ@ ĀBĀ7\
Ā\f\v  ) BĀBè\x07BĀ )Ā"\x07 ((AÀ=n­|"BĀY )\b  \x07T­|PqE@ ĀBĀ7Ā\f\v ĀB7Ā Ā 7\b\f\v ĀBĀ7Ā\v A@k$Ā\v»\x07A!@A!	@AĀ!\b@@@   \bj"
K@ \x07 \bj" O\r@  
j-ĀĀ"  j-ĀĀ"O@ E  Or\r\f\v E\r\v  G@ "\x07Aj!\fAĀ \bAj"  	F"\x1B!\b AĀ \x1B j!\f\vĀ\v\v Ā 	6 Ā \x076Ā\vĀ\v 
Aj" \x07k!	\fĀ\vĀ\vĀ\vÆ ĀAO@ AÝ
 (\b" (j!  ĀAI@  ĀAvAÀr:ĀĀA\f\v ĀAÿÿM@  ĀA\fvAàr:ĀĀ  ĀAvA?qAr:ĀA\f\v  ĀAvAðr:ĀĀ  ĀAvA?qAr:Ā  ĀA\fvA?qAr:ĀA\v" j6\b  jAk ĀA?qAr:ĀĀ\v  ĀÏ	\vÚ#ĀAk"$ĀA!@ (Ā"AÛĀ ("("\x07Ā\rĀ Ā(Ā"! Ā("Ā@  6 A×Ā6\f  Aj6\b  A´ÂĀ A\bjÚ\r Aj!\v Ā \
j!Ā@@ Ā G@  6 A×Ā6\f  Aj6\b  A¼ÂĀ A\bjÚE\r\f\v AÝĀ \x07Ā!\f\v Aj!\fĀ\vĀ\v Aj$Ā \vÌ~#ĀA k"$Ā  A¯j"\x07An"\bAt"	)C"BĀ \x07 \bAlkAt)C"BĀ Aj 	)øC"BĀ BĀ )  ~" )\b|" T­|"BĀY@ B B?! B  ~B?!\v Ā 7Ā Ā  A¥j"ĀAvAüÿÿÿq(èC ĀvAq­}7\b \
A j$Ā\vì#ĀA0k"$Ā  (6  )\b7  )Ā7\b (!  ("6  (!  A\bj"6@@ AxF@ A$j ( (\bø ((! ($"AxF@  Ó\f\v Ā (,6\b Ā 6 Ā 6Ā\f\v  AjA¬ÂĀ!\v  A\bjÓ ĀAx6Ā Ā 6\v A\bjµ\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! \
(\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@AÌÂĀAÆ	! Ajµ\v\f\v A\fj Aj ¿ (\fAxG\r (!\v  Ó ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\f7Ā\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA\
 AxF\x1B6@@@ E@AÌÂĀAÆ	! Ajµ\v\f\v A\bj Aj ± (\bAxG\r (\f!\v  Ó ĀAx6Ā Ā 6\f\v Ā )7\b Ā )\b7Ā\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@AÌÂĀAÆ	! Ajµ\v\f\v A\
\fj Aj  (\fAxG\r (!\v  Ó ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\f7Ā\v A0j$Ā\vÂ@@ A\bO@ A\x07q"\r\f\v Ā At(¬AÊ\v Ā At(¬A vÊ\v A\bq@ ĀAáëÊ\v Aq@ ĀAÈÊÁĀAã\v A q@ ĀA¸¬ÁĀAã\v AÀĀq@ ĀAÄ¬ÁĀAã\v Aq@ ĀAøÊÁĀA
ã\v Aq@ ĀAØ¬ÁĀAã\v Ā \ví~ ½"Bÿÿÿÿÿÿÿ\x07B\b BBþÿÿÿÿÿÿ B4§Aÿq"\x1B"B!\x07 A³\bk!A!@@@@@ µ	AÿqAkĀ\vA!\f\vA!\f\v \x07P!B!\b\f\vB  B B\bQ"\x1B!BB \x1B!\b \x07P!A~A \x1B j!\v Ā :Ā" Ā ;  Ā \b7 ĀB7 Ā 7\b Ā B?<ĀĀ\vØ~#ĀAk"$Ā  §q! B\
BÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bjÙ\x07 (ĀAG\rĀ  Ā ( j qAllj"\x07Akî	E\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v  A\bj"j q!\fĀ\vĀ\vĀ Ā   AAlã\vĀ Ā   A(AXã\vÑ#ĀA@j"$Ā A\bjAĀØ\b AĀ60   j6,  6(  6$  6  A 6 Bß\
Ð7@ A4j Aj¼ (4AGE@ (8 k!  j! (<! A\bj"\x07  Ò\r \x07AAø\x07\f\v\v A\bj  j  kÒ\r (\b Ā (\f"Ā (¡ Āî\r A@k$Ā\v~#ĀA k"$Ā AG@ Ā-ĀĀ! ĀA:ĀĀ@ AG@ A\bj@ ĀAj"(\b K@ ( A\flj"(Ā\r\vĀ\v AĀ6Ā )  (6  6  (\fAk6\f7Ā (\f!AĀ  (\b"\x1BE@ E\r \
 (\fĀ\f\v AĀ6  Ā(6  Ā(\b"6   Ā(\fA\flj6 Aj"E\r ð
\f\vĀ\v Ā(E@ Ā Ā(A}q6\v ĀAĀ:ĀĀ\v A j$Ā\vß#ĀA@j"$Ā (! Aj" åAx!@ (AxF\rĀ  60 A6  6,  6 A4j Aj´ (8! (4"AxG@ (<!\x07\f\v  Aj"Ó  ÓAx!\v Ajµ\v@ AxF@  Ó\f\v Ā \x076\b\v Ā 6Ā Ā 6 µ\v A@k$Ā\v± Ā(" Ā(ĀF@AÄĀ\v Ā A\
k"6 ,ĀĀ"AĀH Ā Ak"6 A?q -ĀĀ"À"A@N@ Aq\f\v Ā Ak"6 A?q -ĀĀ"À"A@N@ Aq\f\v Ā Ak"Ā6 A?q Ā-ĀĀA\x07qAtr\vAtr\vAtr \v\vØ~#ĀAk"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bjÙ\x07 (ĀAG\rĀ  Ā ( j qAtk"\x07A k)ĀR\
\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v A\bj" j q!\fĀ\vĀ\vò~#ĀA0k"$Ā Ā)è!\b Ā-Ā! Ā(ü!  Ā(AĀ Ā(ø"\x1B6,  6(  6$ AĀ6   AĀG"6  6  6 AĀ6  6\f@ A\fj	"@ Ā È | 1Āe|!\f\v\v Ā)à!\x07 A0j$ĀBÿÿÿÿÿÿÿÿÿĀ \b ­B| |" BÿÿÿÿÿÿÿÿÿĀZ\x1BBÿÿÿÿÿÿÿÿÿĀ \x07 \x07Bÿÿÿÿÿ\
ÿÿÿÿĀZ\x1B}\vÊ#ĀA@j"$Ā A\fjAĀØ\b AĀ60   j6,  6(  6$  6  BßÐ7@ A4j AjÁ (4AGE@ (8 k!  j! (<! A\fj"\x07  Ò\r \x07AAø\x07\f\v\v A\fj  j  kÒ\r (\f Ā ("Ā (¡ Āî\r A@k$Ā\vÌ#ĀA k"$Ā Ā(Ā"(\b!\x07@@ (!@ AF\r AĀH\r  Aj ("  F\x1B6  G !\rĀ\
\v\v AĀ6 BĀ7  6\b  6 A;  6Ā  \x07A\bj6\f ¢	! ĀAĀ:Ā\b Ā ! Ā(Ā!Ā AĀ6 Ā( Ā 6 6 A j$Ā\vĀ\và#ĀA0k"$Ā  (\f"Aj6\f (!  (\b"6   6  6 A6\f@@ (Ā"(Ā" (G@  A0j6Ā A$j A\fj ¿ ((! ($"AxG@ (,!\f\v  Ó ĀAx6Ā Ā 6\f\v \
A\fjµ\vAx!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\vÁ#ĀAk"$Ā@ -Ā%@\f\v (! Aj  (AF@ (!  (\f6  j! (\b k!\f\vAĀ! -Ā%\rĀ A:Ā%@ -Ā$AF@ ( ! (!\f\v ( " ("F\r\v  k! ( j!\v Ā 6 Ā 6Ā Aj$Ā\vâ#ĀA0k"$Ā  (\f"Aj6\f (!  (\b"6   6  6\
 A6\f@@@ (Ā"(Ā" (G@  A0j6Ā A$j A\fj  ((! ($"AxG\r  Ó ĀAx6Ā Ā 6\f\v A\fjµ\vAx!\f\v (,!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\v·|#ĀAk"$Ā ĀAĀ Āy§ ĀP\x1B"­!Ā@   k"A\vj"AÎwN~ ĀB\v AwM@ BĀ7ĀAĀ\f\vAÎw! ĀA k­BĀ AwG\x1B\v!Ā  6\b  Ā7Ā ĀB\
P\r  ĀB7Ā Aj\v6\b\v ©\x07 )Ā (\bÕ Aj$Ā\v³}#ĀAk"$Ā ĀAĀ Āy§ ĀP\x1B"­!Ā@   k"A(j"Aë~N~ ĀB( Aª~M@ BĀ7ĀAĀ\f\vAë~! ĀA+ k­BĀ A«~G\x1B\v!Ā  6\b  Ā7Ā ĀB\bP\r  ĀB7Ā Aj\v6\b\v ¨\x07 )Ā (\bÍ Aj$Ā\vĀ@@@@@@  A¼ÂĀA\x07\vE@  AÃÂĀA\v\r  AÈÂĀA\v\r \
 AÖÂĀA\v\r  AçÂĀA\v\r  AÿÂĀA	\v\r  AÂĀA\v\v\r  AÂĀA\f\vE@ Ā 6\b Ā 6 ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\vÁ#ĀAk"$Ā@ -Ā%@\f\v (\b! Aj Á (AF@ (!  (\f6  j! (\b k!\f\vA\
Ā! -Ā%\rĀ A:Ā%@ -Ā$AF@ ( ! (!\f\v ( " ("F\r\v  k! (\b j!\v Ā 6 Ā 6Ā Aj$Ā\vÑ~#ĀAk"$Ā  (<Aj"6<  Aj DĀĀĀĀĀĀð?ï~ )Ā"BĀS@AÿëÜ!B\f\v (\b"\x07At" AëÜk \x07AÊµîI\x1B! \x07AÿÉµîK­ B\v! Ā@@ AK\rĀ  Q@  O\r\f\v  V\r\v ĀA6A\f\v Ā 6 Ā 7\
\bA\v6Ā Aj$Ā\vä#ĀAk"$Ā A@kAĀ Ö (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AÇÂĀA\b (4 (8É"\rĀ ( ( ù\x07"\rĀ A@k" AÀĀü
ĀĀ Ā ï
\f\v ĀAx6 Ā 6Ā \r\v Aj$Ā\vË#ĀAk"$Ā@@ (" (\b"O@  kAM@  6\b A6 Ā  Aj¿\b\f\v  Aj6\b (Ā j"-ĀAt/¦¸A -ĀĀAt/¦¼ArÁA\bt -ĀAt.¦¼Ar -ĀAt.¦¸Ar"AĀN\r A\f6 Ā  Aj¿\b\f\vĀ\v ĀAĀ;Ā Ā ;\v Aj$Ā\véo#ĀAk"$ĀÈ\r"! % %!!\x07ã" \x07& A\bj´
@ (\bAF@ (\f! ĀA:Ā Ā 6Ā\f\v@ £@   Ë\x07 (!@@ (ĀAF@ ĀA:Ā\f\v E\r %"!\x07ã" \x07& £ \rE\r ĀAĀ:Ā\v Ā 6Ā\f\v ĀA:Ā \r\f\v ĀA:Ā\v \r\v \r Aj$Ā\vÜ~|o@@AèÃĀ-ĀĀAF@AäÃĀ(Ā!\f\v»\b"%F!\bã" \b& ¤\r \r@@AèÃĀ-ĀĀAkĀ\vAèÃĀA:ĀĀAäÃĀ(Ā\r\vA\
èÃĀA:ĀĀAäÃĀ 6Ā\v Ā %G""\x07ü\x07" Bè\x07"Bè\x07~}§AÀ=l  \x07¡DĀĀĀĀ.A¢"Dÿÿÿÿÿÿß? ¦ "½"B4§Aÿq"A²\bM|BBBx Aÿ\x07k­ Aÿ\x07I\x1B" B P\x1B ¿ \vü\x07" BëÜ"BëÜ~}§j"AëÜk  AÿëÜK"\x1B6\b Ā ­  ||7Ā\vĀ\v² Ā(Ā" Ā(F@AÄĀ\v Ā Aj6Ā -ĀĀ"ÀAĀH Ā Aj6Ā -ĀA?\
q! Aq! AßM@ At r\v Ā Aj6Ā -ĀA?q Atr! AðI@  A\ftr\v Ā Aj6Ā AtAðĀq -ĀA?q Atrr \v\vÞ~#ĀAðĀk"$Ā  ( (\bø@@ (ĀAxF@ (!Ā\f\v Ā(0 Ā(4¼\f Ā (\b68 Ā )Ā70 Ā(0! ĀAx60 AxF\r  Ā)4"78  64 A@k Ï (PAxF@ (@!Ā  §î\r\f\v  Ā\
 A4j A@k± ½\fAĀ!Ā\v AðĀj$Ā Ā\vĀ\vÕ#ĀAàĀk"$Ā A0j  (0!@ (@"AxF@ ĀA6Ā Ā 6\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā A0j n Ā )0BQ@ Ā )87\bAĀ\f\v ĀAÍÂĀA4Æ	6A\v6Ā Å\b\v AàĀj$Ā\v½~#ĀAk"$Ā  BĀAA  AĀGk" AO\x1B"t­BĀ\
@ )\bBĀR\rĀ )Ā"\x07 ­ ­"\bBëÜ"	|" \x07T\rĀ \b 	BëÜ~}§\f\vB!AÿëÜ\v!@@  Q@  I\r !\f\v  Z\r\v ! !\v Ā 6\b Ā 7Ā Aj$Ā\vÆ~@ Aÿq" A j(ĀO\rĀ Aj(Ā AèĀlj"-ĀĀ A:ĀĀAF\rĀ  )8"B|78 (T" (LF@ AÌĀj\v (P Alj"AëÜ6  7Ā  Aj6T AĀ:ĀĀ  (Ā"A\
j6Ā AĀH\rĀ Ā :Ā\f Ā 6\b ĀAĀ:Ā\r Ā 7Ā\vĀ\vÚ~#ĀA@j"$Ā A jÂ )(! ) ! AFAĀ \x1BE@AĀ! A¨ÂĀ)Ā7 A ÂĀ)Ā7A\b\f\v A,j é	 A\bj AÀĀ\b  ),7  )47 (\b! (\f\v! ĀAĀ6 Ā 6 Ā 6 Ā 7\b Ā 7Ā Ā )7 Ā )7$ ĀAx60 A@k$Ā\v³#ĀAk"$Ā (! A\bj Ā (\b"ĀÚ\
 (\b!@ -Ā\f"AF@ !\f\v ĀA0l!Ā@ Ā@ A\bj" (Ā AF\f \v"\r  ü"\r A0j! A:Ā\b ĀA0k!ĀA! \v"E\r\f\v\v (Ā \b!\v Aj$Ā \vè ĀAj! (\f!@ (Ā"AxG@ AxG\r ĀAĀ6Ā  (\b6\b  )Ā7Ā\v AxG@ ĀA6Ā  A\fj"Ā(\b6\b  Ā)Ā7Ā\vA¼ÂĀA\x07AÃ¨ÂĀA#Aæ¨ÂĀA3¾! ĀA6Ā \
Ā 6\v (! (!A¼ÂĀA\x07A©ÂĀA!Aº©ÂĀAÙĀ¾! ĀA6Ā Ā 6  î\r  î\r\và Ā(\bAG@ ĀA\bj Ā¥\b\vA!@@@@@@@@@@@ Ā-ĀÜ\b	

Ā
\v ĀAèjÿ\v\f\v ĀAèj¢\x07\f\v ĀAèj\f\f\v ĀAèj\v\f\v ĀAèj²\v\v Ā-ĀáAG\rĀ ĀA°j¾\v ĀAĀ:Āá\v Ā-ĀßE\rĀ ĀA j\r\v ĀAĀ:Āß ĀAj\r ĀAĀ:ĀàAÀĀ!\v ĀA j j\r\v Ā¼\x07\v½#ĀA@j"$Ā (! Aj å@ (AxF@AĀ!\f\v  6< A6$  68  Aj"6( A\bj A$jµ (\f! (\bAj"AG\rĀ  Ó  ÓA!\v \
Ajµ\v AF@  Ó\v Ā 6Ā Ā 6 µ\v A@k$Ā\v¸ @ Ā(\f"Aq@@ Av" j"AÀĀO@A¬\r"A6  AvA\x07q6\f  Ā( j6\b  Ā(Ā k6  Ā(\b j6Ā\f\v Aq Atr!\v Ā 6\f\v Ā Ā(Ā j6Ā Ā Ā(\b k6\b Ā Ā("Ā k"AĀ Ā O\x1B6\v\vÁ Ā@ AÎĀO@ AÀ=I\r AÂ×/O@A\bA	 AëÜI"\x1B!AÂ×/Aë\
Ü \x1B\f\vAA\x07 A­âI"\x1B!AÀ=A­â \x1B\f\v AäĀO@AA Aè\x07I"\x1B!AäĀAè\x07 \x1B\f\vA
A A	K"\x1B\f\vAA A I"\x1B!AÎĀA  \x1B\v6 Ā :ĀĀ\v¾#ĀAk"$Ā Ā(Ā"(Ā! AĀ6Ā (! AĀ6 @  Ā Ā("(Ā"(Ā@ Aj(Ā! A\fj(Ā!Ā@ @ Ak! Āî ĀA\fj!Ā\f\v\v (\b A\fj(ĀAA\f¡ (Ā!\v A6Ā  )Ā7  )\b7\f Aj$ĀA\vĀ\vÂ#ĀA k"$Ā B7\f AĀ6 A\fj Av AqAĀGjÝ
  6   j6@@ A\fjAýÿ AjÑ"A¨ÀĀkA\x07I\rĀAýÿ AæÀĀkAI\rĀ AÄĀF\rAýÿAýÿ  AÿĀkA!I\x1B A I\x1B\vÄ\f\v\v Ā (6\b Ā )\f7Ā A j$Ā\vÏ#ĀAÐĀk"$Ā Aj Ā A/\v@@ A\bj AjÆ (\b"E\r AÄĀj  (\f¡ A8j (H" (LAÂĀAAÂĀAø (<"Ā (@"AÂĀA\vE@ Ā AÂĀA\v (8 Āî\r \
(D î\rE\r\f\v\v (8 Āî\r (D î\r\v AÐĀj$Ā AĀG\v«#ĀAk"$Ā  AO@A AtA\x07nAkgvAj AÿÿÿÿM\rĀ\vA A\bqA\bj AI\x1B\v¢ (\b! (!@ (Ā"E@AĀ!\f\v (\f! A	j"@ Aÿ ü\vĀ\v Ā 6\f\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vºĀ Ā B»ñ¶4~B(Bð±ÿÿ~ |"Bû(~BBÿðBÿ~ |"BçĀ~B
B¼ðÀ\x07Bö~ |"B8 BþB( Bü\x07B BøB\b B\bBø BBü\x07 B(Bþ B8"7Ā ĀAÆĀ BBy§kAv6\b\vÐ|#ĀA0k"$Ā A\bj ô@ Ā (\bAF@ Ā (\f6ĀAëÜ\f\v  +"9Ā DĀĀĀ\fëcBdE@ A\bj @ ("AëÜF@ A6,  6( Aj"A°ÀĀ A(j³
 Ā \b6Ā\f\v Ā )\b7Ā\v Ā 6\b\f\v ĀB7ĀAÿëÜ\v6\b\v A0j$Ā\vÐ|#ĀA0k"$Ā A\bj @ Ā (\bAF@ Ā (\f6ĀAëÜ\f\v  +"9Ā DĀĀĀ\fëcBdE@ A\bj @ ("AëÜF@ A6,  6( Aj"A°ÀĀ A(j³
 Ā \b6Ā\f\v Ā )\b7Ā\v Ā 6\b\f\v ĀB7ĀAÿëÜ\v6\b\v A0j$Ā\vÓ~#ĀAk"$Ā@@@ -Āì\bAkĀ\v  )Ā7  )\b7  (è\b"A8j)Ā A@k(Āñ )Ā! (\b! AĀ:Āà\b  Aj6Ô\b  6Ð\b  6(  7 \v Ā A j" þA!  Ā)ĀBR ý\v ( Aj(Āî\rAA\v:Āì\b Aj$Ā\vĀ\v°	#ĀAk"$Ā (\b" (\f"\
  I\x1B!\x07 A\flA\bj! (! (Ā!\b@@AĀ " \x07F\r  Aj"6\b  (\bO\r Aj"	 ( j"
Ak(Ā 
(Āø A\fj! \b 	ø\rĀ\vA\v! Ā 6 Ā 6Ā Aj$Ā\vĀ\v®\x07#ĀA0k"$Ā  AA$\b (Ā"\x07   \x07K\x1B! Aj!	 (!\b@ @ 	  j"AjÄ\r  A\fj(Ā6  Aj)Ā7  (Ā6\f  \bj A\fjA$ü
ĀĀ Ak! A$j!\f\v\v Ā 6\b Ā \b6 Ā \x076Ā A0j$Ā\v«@AÀĀ Ā-Ā?"k" M@ ĀA@k! @ @ Ā j  ü
ĀĀ\v  ĀAò\v ĀAĀ:Ā?  k!  j!\v Av"@   ò\v\v Ā A?q":Ā? E\r Ā  AÀÿÿÿ\x07qj ü
ĀĀ\v @ Ā j  ü
ĀĀ\v Ā  j:Ā?\v\vÈ#ĀA k"$Ā@ (\b" (Ā"G@A\f¬\r"A6\b  6  ("6ĀAà¯ÀĀ!\f\v  (\b6  )Ā7 A\bj Aj\b (\f"E@AÌ¯ÀĀ!AĀ!A!\f\vAà­ÁĀAÌ­ÁĀ (\b"Aq\x1B! Ar!\v Ā 6\f Ā 6\b Ā 6 Ā 6Ā A j$Ā\v@ ( " Ā( "  K\x1B"A(K\rĀ !@ @ Ā j"   j(Ā" (Āj"\x07j"6Ā  \x07\
I  \x07Kr! Ak! Aj!\f\v\v Ā  A(F\r Ā AtjA6Ā Aj \v6  Ā\vĀ\vÅ#ĀA k"Ā$Ā ĀAjAÃĀëA! Ā(AF@ Ā(\f\v ĀAjA¨ÃĀë Ā(! Ā(\v!A! AG@ ĀA\bjAÃĀë Ā(\b! Ā(\f!\vA! AG@ ĀA ÃĀë Ā(Ā! Ā(!\vA\b!@ AG\rĀ ¤E@ !\f\v \r\v ĀA j$Ā \vº~#ĀAk"$Ā@@@A (Ā\
"Ak AM\x1BAkĀ\v )Ā! B7Ā B §! §"AF@ A\bj Ā  (\b"­ 5\fB 7Ā AI\rĀ\v AM@  Ö\r\vĀ\vĀ\v AGAĀ (ß
!A\v! Ā 6 Ā 6Ā Aj$Ā\v¢~@@ Ā\v  Atj"Ak)Ā! A\bk)Ā"y"P~BĀ   BĀ }! B?\v!A!@  BĀR\rĀ At! Ak!@ AF@AĀ!\f\v  j A\bk!)ĀP\rĀ\v\v Ā :Ā\b Ā 7Ā\vĀ\vË (è"E@ Ā 6\b Ā 6 ĀA6Ā\v Aj!@ /"E@ /E\r Ā 6 Ā 6 Ā 6 Ā 6\f Ā 6\b Ā \
6 ĀA6Ā Ā (¤6\v Ā 6 Ā 6 Ā 6 Ā 6\b Ā 6 ĀAĀ6Ā Ā Ak"6\f Ā  Atj( 6\vĀ\vË (ø\b"E@ Ā 6\b Ā 6 ĀA6Ā\v Aj!@ /¨	"E@ /ª	E\r Ā 6 Ā 6 Ā 6 Ā 6\f Ā 6\b Ā 6 ĀA6Ā Ā (´	6\v Ā 6 Ā 6 Ā 6 Ā 6\b Ā 6 ĀAĀ6Ā Ā Ak"6\f Ā  Atj(°	6\
\vĀ\vÏ#ĀA k"$Ā@ Ā(("AÿÿM@  (6  )\b7  )Ā7\f ĀA j"(Ā F@ AA4Õ\v\v Ā Aj6( Ā($ A4lj"ĀAĀ6Ā Ā )7 Ā )\f7\f Ā )7 Ā (6 Ā )Ā7  Ā )\b7( Ā ;0\f\v \f »\r\v A j$Ā AÿÿK\vÎ~#ĀAðĀk"$Ā Aj z (!@ ( "AxF@ Ā 6\bB!\f\v  (6L  )7D  \
)$7T  ),7\\  )47d  (<6l  6P  6@  A@kÓ~ (ĀE@ )\b!B\f\v (\x07BĀ\v! Ā 7\b\v Ā 7Ā AðĀj$Ā\vÎ~#ĀAðĀk"$Ā Aj  (!@ ( "AxF@ Ā 6\bB!\f\v  (6L  )7D  )$7T  ),7\\  )47d  (<6l  6P  6@  A@kÓ~ (ĀE@ )\b!B\f\v (\x07B\
Ā\v! Ā 7\b\v Ā 7Ā AðĀj$Ā\vÏ~#ĀA k"$Ā ) ) ²!@@ (Ā" (  Á"E\rĀ   kAuã Ak(Ā!  A\fk"(\b6  )Ā7 A k")Ā!  )\b7\b  7Ā AxF\rĀ Ā 6\b Ā )\b7Ā Ā )7\f Ā (6\f\v ĀAx6\b\v A j$Ā\vÛ Ā( ĀAj(Āî\r Ā( ĀAj(Ā¼\f Ā( ĀAj(Ā¼\f Ā(\
¤ ĀA¨j(Ā¼\f Ā(° ĀA´j(Ā¼\f Ā(¼ ĀAÀj(Ā¼\f Ā(È ĀAÌj(Ā¼\f Ā(Ô ĀAØj(Ā¼\f Ā(è\f ĀAÐĀj\v@ Ā(ð"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAðj\v ĀAÃ\f\vÄ#ĀA k"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6 Ā Ā|@ AxF@@@ (ĀAkĀ\v )\b¹\f\v +\b\f\v  AjA¤\
¢ÀĀ!  Ó Ā 6A\f\v )\bº\v9\bAĀ\v6Ā µ\v A j$Ā\vÁ#ĀA0k"$Ā AĀ6 B7\f@ Ā(" Ā(\b"AAĀ\v@ A\fj Ā( Ā(Ò\r\f\v  6  6 A6,  ĀA\fj6( A6$  Aj6  A\fjA°üÂĀAÓÀĀ A jÚE\rĀĀ\v  (6(  )\f7  A j Ā\f A0j$Ā\vº~#ĀA k"$ĀAëÜ! (\b"AëÜF A\bj )\
Ā! ("A\fO@ Aj  AÖ (! )! An\f\vA  AM\x1B\v!  6\b Aj\v 6Ā Ā 7Ā ĀBĀ7  ĀB7 Ā (\b6\b Ā (6 A j$Ā\v¤\b#ĀAk"$Ā AĀ6\f B7 ( (\b Aj"A°üÂĀE@ (!A! (\b"\x07 (\f"\bAÂĀA\v!	#ĀA k"$Ā AĀ6\f B7 A°üÂĀ6 B 7  Aj6 A\fj \
AjÈ@Ā\v  (\f6\b  )7Ā A j$Ā Ā (\f6 Ā )7\f@ 	E@ \x07!\f\v  \x07î\rAĀ!AĀ!\b\v Ā \b6\b Ā 6 Ā 6Ā õ\v (\f\x07 Aj$Ā\vĀ\vª#ĀAàĀk"\x07$Ā \x07Aj AĀ  M\x1BØ\b \x07Aj    @  \bj! \x07AÔĀj \x07Aj× \x07(X@ \x07(\\! \x07Aj"	  \x07(T" \bkÒ\r 	  Ò\r  j!\b\f\v\v \x07Aj   \bkÒ\r Ā \x07(\f6\b Ā \x07)7Ā \x07Aà\
Āj$Ā\v¹#ĀA k"$Ā Aj   É@ (AF@ ĀB7Ā\f\v ("E@ Ā 6\b ĀBĀ7Ā\f\v (! E@ A\bj  Ë\b (\b\f\v   Aý (Ā\v"E@ Ā 6\b Ā 6 ĀA6Ā\f\v Ā 6\b Ā 6 ĀAĀ6Ā\v A j$Ā\v¬|#ĀAk"$Ā  AĀ Āy§ ĀP\x1B"k"6\b  Ā ­7ĀA\v!@   A\vjAÍwL AwM@ BĀ7ĀAĀ\f\vAÎw kA\v\vô )\
Ā"ĀBP\r  ĀB7Ā (\bAj\v6\b\v ©\x07 )Ā (\bÕ Aj$Ā\v¨}#ĀAk"$Ā  AĀ Āy§ ĀP\x1B"k"6\b  Ā ­7ĀA(!@   A(jAê~L Aª~M@ BĀ7ĀAĀ\f\vAë~ kA(\vô )Ā"ĀB\bP\r  ĀB7Ā (\bAj\v6\b\v ¨\x07 )Ā (\bÍ Aj$Ā\v¶~#ĀA k"$Ā  6  6 B7\b (\b! ("! (Ā"\x07AF\
@  (\bAkAxqjA\bj!\vAĀ!  A\bj (Ā!\b@ \x07E\rĀA!  (Ā"Aj6Ā AĀN\rĀĀ\v Ā 6 Ā 6 Ā 6\f Ā 6\b Ā \b7Ā A j$Ā\vÛ#ĀA k"$Ā@@@@@@@@A ("Axs AĀN\x1BĀĀ\v AĀ6\f B7 A°üÂĀ6 B 7  Aj6  Ají\r Ā (\f6\b Ā )7Ā\f\v ĀAx6Ā\f\v Ā ¶\f\v Ā (\b6\b Ā\
 )Ā7Ā\v A~qAxF\r\v Å\b\v A j$Ā\vĀ\v½#ĀA0k"$Ā Ā-ĀH! ĀA:ĀH@ AF\rĀ Ā Ā)¨B|7¨  -Āí¯\v A$j" (Ā (ø A\bj" ĀAäj ß " )ĀB|7Ā  Ā(O\rĀ Ā( A¸lj"(°é\r  6° ĀAÐĀj A¥ ĀAĀ:ĀH A0j$Ā\vĀ\v§#ĀAk"$Ā@@ Ā(\b"AF\rĀ ĀA\bj! (Ā!@ E\r AĀH\r  Aj (\
Ā"  F\x1B6Ā  G !\rĀ\v Ā-Ā$ ĀA;Ā$  6\fE@ ĀAĀ6  (  6 6 A\fjº\b\v A\fjÃ
\v Aj$Ā\vĀ\vÈ\x07@ Ā(\bAëÜF\rĀ Ā(!\b Ā($" Ā("F@ ĀAj"(Ā! ±@ (\b"  (\f"\x07kM\rĀ  k" \x07 k"\x07K (Ā"	 k \x07OqE@ 	 k! At"@ ("\x07 Atj \x07 Atj ü
ĀĀ\v  6\b\f\v \x07At"E\rĀ (" Atj  ü
ĀĀ\v Ā(! Ā($!\v Ā Aj6$ Ā( Ā( " j" AĀ  M\x1BkAtj" 6\b  7Ā@ Aj \bM\r Ā 6$ Ā Aj" AĀ  O\x1Bk"6  Ak!\fĀ\vĀ\v\vÍ~#ĀAðĀk"$Ā@@ Ā  Á"\rĀ Ā(0! ĀAx60 AxF\r Ā)4!  64 (Ā!  78@ AxG@ A@k ( (\b\r (PAxG\r (@!  §î\r\f\v Ax6P\v  \
Ā A4j A@k± ½\fAĀ!\v AðĀj$Ā \vĀ\v¸#ĀAk"$Ā@@ A
G\rĀ Ā-ĀĀAäĀG\rĀ Ā-ĀAïĀG\rĀ Ā-ĀAãĀG\rĀ Ā-ĀAõĀG\rĀ Ā-ĀAíĀG\rĀ Ā-ĀAåĀG\rĀ Ā-ĀAîĀG\rĀ Ā-Ā\x07AôĀG\rĀ Ā-Ā\bAåĀG\rĀ Ā-Ā	AäĀF\r\v Aj Ā  (\b"Ā (\fÃ! ( Ā¼\f\v Aj$Ā \vÎ~#ĀAk"$Ā -Ā´! )!  AjÛ
 A\fj A¤jÛ
@ )ĀBR@ Aj ©\f\v B7\v ĀAøĀj AøĀj¨\v (°¥\r! Ā :Ā´ Ā 7 Ā )Ā7 Ā (\b6  Ā )\f7¤ Ā (6¬ Ā AjAøĀü
ĀĀ Ā 6° Aj$Ā\vÒ#ĀAàĀk"$Ā@@ (" (\fF\rĀ  A0j6 ("AxF\rĀ  6  )\b7\b  )Ā7Ā  )7  )7  )$7$  (,6, A0j  (@AxF@ ĀAx6 Ā (06Ā\f\v Ā A0jA0ü
ĀĀ\f\v ĀAx6\v AàĀj$Ā\v¹~#ĀAk"$Ā @@ (Ā  ("\x07 (\b (Ā Aj(Ā A\bj(Ā A\fj(Ā \x07î\r Aj! Ak"\rĀ\v\v Ā (\b6\b Ā )Ā7Ā A\bj ¥\v )\b!\b Ā :Ā' Ā \b7 ĀAĀ:Ā& ĀAx6\f ĀAĀ;$ ĀA6  Aj$Ā\v«#ĀAk"$Ā@ @ At!A!@ E\r  Ā6@ Ā(Ā@   \x07 (\fĀ\r\v A6\f  Aj6\
\b  AÜÀĀ A\bjÚ\rĀ ĀAj!Ā Ak!AÂĀ!A!\x07\f\v\vA!\f\v AÂĀA (\fĀ!\v Aj$Ā \v­@@ ĀAO@ ĀAI\r ĀA\fv! ĀA?qAr! ĀAvA?qAr! ĀAO\r  :Ā  :Ā  Aàr:ĀĀ\v  Ā:ĀĀ\v  ĀA?qAr:Ā  ĀAvAÀr:ĀĀ\v  :Ā  :Ā  A?qAr:Ā  ĀAvAðr:ĀĀ\v»#ĀAk"$Ā@@ (@@ A\bj Ù\x07 \
(\bAq\r  (AÀk6  (\b"A\bj6\b  )ĀBB À7Ā\fĀ\vĀ\v ĀAĀ6Ā\f\v (\f!  (Ak6 Ā ( AhljAk")Ā7Ā Ā )\b7\b Ā )7\v Aj$Ā\vË#ĀAk"$ĀA\x07!@@@@@@A Ā("Axs AĀN\x1BAkĀ\v  Ā-ĀĀ:ĀAĀ!\f\v@@@ Ā(ĀAkĀ\v  Ā)\b7\bA!\f\v  Ā)\b7\bA!\f\v  Ā+\b9\bA!\f\
\v  Ā)7A!\f\vA
!\f\vA\v!\v  :ĀĀ    Aj$Ā\v° Ā Ā(\fAj6\f@ Ā(" Ā(\b"G@  K@ Ā( A\flj"(ĀAG\r\vĀ\v Ā(Ā F@ Ā\v Ā Aj"6 Ā 6\b Ā( A\flj"Ā 6\b Ā 6 ĀA6Ā \v Ā (6 þ
  6\b  6 A6Ā \vÑoAÃĀ(Ā"(\bE@ A6\b (" (\f"F@ A\fj (\f! (!\v ( ( j" AĀ  M\x1BkAtj Ā6Ā  Aj6 -Ā A:Ā  (\bAj6\bE@AÃĀ-ĀĀE@AÃĀ(Ā%AÃĀ(Ā%!ã"Ā & Ā\r\vAÃĀ(Ā%\v\vĀ\vª#ĀA k"$Ā@ (\bAF@ (Ā! (! ¿  6\f   k" j6\
\b  6 A\x07A  A
vgk" A\x07O\x1BAtAr6 Aj Û Ā )\f7\b Ā )7Ā\f\v Aj"  ø \b Ā ¹\b\v A j$Ā\v°@ Aìj! /"\bAt!A!@@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\vAĀ\f\v \rAĀ!A\v! Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v Ak!  Atj( !\fĀ\vĀ\v°@ Aü\bj! /ª	"\bAt!A!@\
@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\vAĀ\f\v \rAĀ!A\v! Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v Ak!  Atj(°	!\fĀ\vĀ\v­#ĀAk"$Ā (\bE@ A6\b (! A6  AG@ (!AĀ\f\v A\bj ( (Ā(ĀĀĀ (\f! (\b! ( "@ ($ (\fĀ\v  6$  6  (\bAj\v6\b Ā 6\
 Ā 6Ā Aj$Ā\vĀ\v¯#ĀAk"$Ā Ā(Ā"E@ A\fj!AĀ\f\v  6\f Ā(!\x07 A\bj!  l\v!  6Ā@@ (\f"E\rĀ (\b! E@ \x07 \r ĀAĀ6Ā Ā 6\f\v \x07    lÂ"E\r Ā 6Ā Ā 6\vAx!\v Aj$Ā \v Ā(Ā! ĀÜ\v@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  \
Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\v#ĀA k"$Ā A\fj Ā -Ā\fAF@ (\f\v -Ā\rAF@@ -Ā"AýĀG@ A,F\r A6 Ā Aj\x07\f\v Ā Ā(Aj6AĀ\f\v A6 Ā Aj\x07\f\v A6 Ā Aj\x07\v A j$Ā\v§#ĀAk"$Ā Aj" ð\b  (\f AA\vA  AM\x1B"Ak! (\b (\f"Atj!@ @ Aÿÿ6Ā Ak! Aj!\f\v\v  j!@ E@ Ak!\f\v \
Aÿÿ6Ā\v Ā )7Ā Ā 6\b Aj$Ā\v Ā(Ā! Ā³@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\vµ~#ĀAk"$Ā@ Ā(Ā\rĀ ĀA6Ā Ā(E\rĀ Ā(AG\rĀ ĀAj")Ā! (\b! ĀAĀ6  6\b  7Ā ð\v Ā( ĀAj"(Ā½\r  6Ā Ā 6 Ā(! ĀAĀ6 Ā Ā(ĀAj6Ā @ Ā( (Ā\v Aj$Ā\vĀ\vâĀ@@@@@  Aü§ÂĀA
\vE@  A¨ÂĀA\x07\v\r  A¨ÂĀA\v\r  A¨ÂĀA\r\v\r  A ¨ÂĀA\f\v\r  A½ÂĀA\v\r  A¬¨ÂĀA
\vE@ Ā  ø\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v¤#ĀA k"$Ā A\bj à\b  (\b ("k"  I\x1B! Aj! (\f A\flj!@ @ Aj (Ā Aj(Āø  (6\b  )7Ā Ak! A\fj! A\fj!\f\v\v Ā )\b7Ā Ā 6\b A j$Ā\vº#ĀAÐĀk"\x07$Ā \x07 6 \x07 6\
\f \x07A&A?  A?ð\x1B6 \x07A¬ÕÂĀ6  \x07 6 \x07 6 \x07A¬ÕÂĀ6, \x07 6( \x07 6$ \x07A6L \x07A6D \x07A6< \x07A64 \x07 \x07A$j6H \x07 \x07Aj6@ \x07 \x07Aj68 \x07 \x07A\fj60 ĀAÇÀĀ \x07A0j³
 \x07AÐĀj$Ā\v#ĀAk"$Ā@@ Ā(( ((G\rĀ Ā(At! (! (!\x07 Ā(!Ā@ E@A!\f\v A\bj  ĀA4j¤ (\bAG\r (\f" \x07O\r A@j! Ā  AtjÓ ĀA@k!Ā\rĀ\v\v Aj$Ā \vĀ\v×oAA(»\f"AĀ6  A6 BĀ7\b B7ĀAA»\f" 6Ā AûÂĀ·\f!  (ĀAj"6Ā@ E\rĀAA»\f" 6Ā AûÂĀ·\f! Ā% % %:\
!ã" & \r (\b\rĀ A6\b A\fjð\v  6  6 A6\f  (\bAj6\b Ā\r \vĀ\v¢~#ĀA0k"$Ā (\b"AqE@ Ā)\b! Ā)Ā! A qE@ BĀ }  BĀS"Ā\x1BBĀ  BĀR­|}  Ā\x1B A	j  BĀYAAĀ (Ā (\f\v   ª\f\v Ā)Ā Ā)\b «\v A0j$Ā\v¥~@ E@AëÜ!\f\v (\b! )Ā! AF\rĀ A j!\
 AlAkAn!@  (Ā"  K  A\bk)Ā"V  Q\x1B"\x1B!   \x1B! Aj! Ak"\rĀ\v\v ĀAĀ  AëÜF"\x1B6\b ĀBĀ  \x1B7Ā\v¥~@ E@AëÜ!\f\v (\b! )Ā! AF\rĀ A j! AlAkAn!@  (Ā"  M  A\bk)Ā"X  Q\x1B"\x1B!   \x1B! Aj! Ak"\rĀ\v\v ĀAĀ  AëÜF"\x1B6\b ĀBĀ  \x1B7Ā\v°#ĀA k"\x07$Ā \x07A\bj\
"\b   \b    \x07)\b \x07("AëÜF"\x1B   \x1B­AĀ!AĀ \x07( \x07(\b"\x1B!B!@@BĀ \x07) \x1B"BQ@ \r\f\v ! "BT\r\vAĀ!B!\v Ā 6\b Ā 7Ā \x07A j$Ā\vª#ĀAk"$Ā Ā A \x1B@ (" ("  K\x1B! (\f!@@  G@  j-ĀĀA0kAÿqA
I\r\v ĀDĀĀĀĀĀĀĀĀDĀĀĀĀĀĀĀ \x1B9\bAĀ\f\v  Aj"6\fĀ\vĀ\v A6 Ā  Aj	6A\v6Ā Aj$Ā\vÐĀ@@@@ (ĀĀ\v ĀAj ("Aj(Ā Aj(Āø ĀA:Ā´ Ā ­7 ĀAx6¤\f\v ĀAj (\b (\fø ĀA:Ā´ Ā ­7 ĀAx6¤\f\v ĀA¤j (\b (\fø ĀA:Ā´ Ā ­7 ĀAx6\v ĀAĀ6° ĀB7x ĀB7Ā\v\
 !@@@ "E\r Ak" j"-ĀĀA9F\rĀ\v  -ĀĀAj:ĀĀ  O\rĀ\v E@A1!A\f\v A1:ĀĀ Ak!A\f\v  k! \v!A0! @  jA0 ü\vĀ\v E\v! Ā :Ā Ā :ĀĀ\vº~#ĀAàĀk"$Ā A0j z (0!@ (@"AxF@ Ā 6\bB!\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā A0j \
¬ )0! Ā )87\b Å\b\v Ā 7Ā AàĀj$Ā\v¡#ĀA@j"$Ā  6\b  Ā6  6  6\f  6  6 A64 A6,  A\fj60  Aj6( Aj"AÙÀĀ A(j"³
 A6<  Aj68 AØÀĀ A8j³
 Ā   « A@k$Ā\v¹~#ĀAðĀk"$Ā@ ĀA·ÂĀAÁ"\rĀ Ā(0! ĀAx60@ AxG@ Ā)4!  64  78 E@ Ax6P\f\v A@k w (PAxG\r (@!  §î\r\f\vĀ\v  Ā A4j A@k± ½\fAĀ!\v AðĀj$Ā \v« ĀAj\f ĀAÐĀjÕ\f ĀA j\r Ā(ø ĀAüj(Ā ĀAj\f ĀA¨j\f ĀAøjÕ\f Ā)ÐBR@ ĀAÐj\
Õ\f\v Ā( ĀAj(Āª\r ĀA\bj\f ĀA(j\f@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA¸Ã\f\v\v®#ĀA0k"$Ā  6  6 A\bj 
@ (\b" (\f"AÔÂĀA\x07\vE@  6  6 A6, A6$  Aj6(  Aj6  ĀAÎÀĀ A j\f\v A6$  Aj6  ĀAÜÀĀ A j\v A0j$Ā\v¨@@@  (\b"AvAq" AF\x1BAÿqAkĀ\v !\f\v AþÿqAv!\v AÿÿÿĀq! (! (Ā!@@@ Aÿÿq AÿÿqO\r Aj!   (ĀE\rĀ\vAÄĀ!\f\v  k!\v Ā ;\
 Ā 6Ā\v#ĀAk"$Ā@ E@AÔÂĀ!A\b\f\v AK@AÔÂĀ!A\f\v  6\b   j6\f@ A\bjÑ"AÄĀF\r Æ A IrE AÿĀkA!Oq\rĀ\vAÝÓÂĀ!A+\v! Ā     £\f\vAĀ\v Aj$Ā\v#ĀAk"$Ā@ A\x07M@ ! !@ E@AĀ!\f\v Ak!A! -ĀĀ Aj!A.G\rĀ\v\f\v A\bjA.  ï (\bAĀG!\v Ā  Ā-Ār:Ā Ā(Ā"Ā(Ā   ĀA\
j(Ā(\fĀ Aj$Ā\v#ĀA k"$Ā ĀA\fj!@@@AĀ E\r A\fj ó\x07 -Ā\f\r -Ā\rAG\r -Ā -ĀĀF@ Aj! Ak!\f\v\v A	6 Ā Aj	\f\v A6 Ā Aj	\f\v (\v A j$Ā\v¯#ĀAk"$Ā (! (Ā!@@@ Ā(Ā"Ā(ĀAkĀ\v  ĀAj6 AÖĀ6\f  Aj6\b  A»ÀĀ A\bjÚ\f\v AÈ÷ÂĀA (\fĀ\f\v  ĀAj6\
 A6\f  Aj6\b  AÜÀĀ A\bjÚ\v Aj$Ā\v#ĀAàĀk"$Ā (Ā! (! A0jÊ	   k" )0 )8è Aj Aq Avj  ((\x1BÐ	 Aj! A\bj!@  G@ A0j"   ± ½\fA!\f\v\v Ā A0ü
ĀĀ AàĀj$Ā\v@ ĀE\rĀ@ ĀAìj! Ā/"\bAt!A!@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\v Ā A¸lj!\f\v E\r Ak! Ā Atj( !Ā\fĀ\vĀ\v \v@ ĀE\rĀ@ ĀAü\bj! Ā/ª	"\bAt!A!@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\v Ā AèĀlj!\f\v E\r Ak! \
Ā Atj(°	!Ā\fĀ\vĀ\v \v¤~#ĀAk"$Ā@ A\bj ³AĀ (\b"E\r ($! (\f"-Āe! -Ād Aqr\rĀ )ĀBR\rĀ (Ā)Ø )\b )}|"\x07 (")ĀT\rĀ \x07 )\bZ\rĀ\v (Ā!A\v! Ā 6 Ā 6Ā Aj$Ā\v¤ ("(!@@ (ĀA\bj G@ ! !\f\v E@A!\f\v  6 (!\v@ \rĀA!  (F@ (Ā"AĀ6  (  \
A\bj"6 6 ("\r\v\f\v  6AĀ!\v Ā 6 Ā 6Ā\v  j!@@ E@AĀ! !\f\v -ĀĀA	k"AKA tAqEr\rĀ Aj! Ak!\f\v\v@@ E@AĀ!\f\v  jAk-ĀĀA	k"AKA tAqEr\rĀ Ak!\f\v\v Ā 6 Ā 6Ā\v²~AëÜ!@@@ )Ā"§AkAĀ BV\x1BAkĀ\v Ā /L; Ā )P7Ā (X!\f\v (\b"-Ā(E\rĀ\
@ -Ā)"AG@AëÜ! /AqE\r AG /"A«Mq\r Ā ;\f\v ĀA®;\vAëÜ!\v Ā 6\b\v°#ĀAk"$Ā (\b! (!@ (Ā"AxG@ Aj  ø (Ā (¼\f  (\f6\b  )7Ā Ā 6\b Ā 6 Ā 6Ā\f\v Aj  ø (Ā (¼\f  (\f6\b  )7Ā Ā  ø\v Aj$Ā\v¬|~#ĀA0k"$Ā     \x07@ \
+Ā"\x07D333333ë?fE@ Ā )\b7\b Ā )Ā7Ā\f\v )\b!	  )\b7  )Ā"\b7  \x079  Ā Aj A j \x07½ \b \bB?BS\x1B")Ā7Ā  	7( Ā )\b7\b\v A0j$Ā\vA!@ -ĀĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ AÿqAäĀl AÿqAè\x07lj A
lAþqj Aÿqj!AĀ!\v Ā ; Ā ;Ā\v¬|~#ĀA0k"$Ā     \x07@ +Ā"\x07D333333ë?fE@ Ā )\b7\b Ā )Ā7Ā\f\v )\b!	  )\b7  )Ā"\b7  \x079  Ā Aj A j \x07½ \b \bB?BS\x1B")Ā7Ā  	7( Ā )\b7\b\v A0j$Ā\v#ĀAk"$Ā (Ā"AÜÂĀAÝÂĀø\x07 A:Ā\b@ A\bj\v"@ ĀA:Ā Ā 6Ā\f\v@ E AFqE@ ĀA:\
Ā\f\v A\bj" ¢\r \v"@ ĀA:Ā Ā 6Ā\f\v ĀAĀ:Ā\v Ā 6Ā\v Aj$Ā\v\x07@ ( " Ā( "  K\x1B"A(M@ !A!@ @ Ā j"  (Ā"\b  j(ĀAsj"\x07j"6Ā  \x07I \x07 \bIr! Ak! Aj!\f\v\v \r\vĀ\v Ā 6 \v#ĀAk"$Ā@ (Ā" ("F\rĀ A\bj -ĀĀ¶	 (\bAG\rĀ Aj" F\rĀ (\f!\x07  -ĀĀ¶	 (ĀAG\rĀ (\
  Aj6Ā \x07Atj!A!\v Ā :Ā Ā :ĀĀ Aj$Ā\v¶#ĀAk"$Ā Ā)ĀBÿÿÿÿÿÿÿÿÿĀBøÿĀZ@ A6\f  Ā6\b (Ā (AÜÀĀ A\bjÚ\f\v AĀ:Ā  6Ā A6\f  Ā6\b@ AÜÀĀ A\bj\rĀ -ĀE@ (ĀAÕ¶ÁĀA ((\fĀ\r\vAĀ\f\vA\v Aj$Ā\v®~#ĀA k"$Ā@ AÌÂĀA\bË"E@ ĀBĀ7Ā\f\v Aj ¬ )BQ@ )"\
BÐÛÃôY@ ĀB7Ā Ā 7\b\f\v   B?Bè\x07BĀ ĀB7Ā ĀB )Ā" )\b B?R\x1B7\b\f\v Ā n\v A j$Ā\v\b#ĀAk"$Ā Aj! (! (! Ā@ !\x07 !\b A\bj ·\x07AĀ (\f"	AÄĀF\r (\b! (! (! A 	¦\bE\rĀ\v Ā 6 Ā  \x07j  \bjk j6\bA\v6Ā Aj$Ā\vª#ĀAàĀk"$Ā A0j z (0! Ā (@"A\
xF@ Ā 6A\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā Ā AÈÂĀÓ:Ā Å\bAĀ\v:ĀĀ AàĀj$Ā\v£~ ĀAÐĀj AÐĀjÛ
 ĀAÜĀj AÜĀjÛ
 ĀAèĀj AèĀjÛ
 ĀAj AjÎ ĀAôĀj AôĀjÛ
 )Ā! )\b! )! )! ĀAj AjÛ
 ĀA j A j¦ Ā 7 Ā 7 Ā 7\b Ā 7Ā\v¦#ĀA0k"$Ā Aj Æ@ ("@ ((  ("Ã"E@ Ā  ø\f\v A\bj  k  Î\x07  )\b7 A6, A¤ÂĀ6( A6$  Aj6  ĀAÀĀ A j³
\f\v ĀAx6Ā\v A0j$Ā\v#ĀAk"$Ā@ Aj K AyKr\rĀ  j"/ĀĀAÜêG\rĀ Aj AjAº (@\f\v Aj (\b (\fA· -ĀAsAq! (\b!\v Ā 6 Ā 6Ā Aj$Ā\v\b#ĀAk"$Ā Aj! (! (! Ā@ !\x07 !\b A\bj ·\x07AĀ (\f"	AÄĀF\r (\b! (! (!  	°E\rĀ\v Ā 6 Ā  \x07j  \bjk j6\bA\v6\
Ā Aj$Ā\v#ĀAk!@  (\b"O\rĀ  ( Alj")Ā7Ā  )\b7\b (!\x07 (!  AsjAl"@  Aj ü
ĀĀ\v  Ak6\b AëÜF\rĀ Ā )\b7\b Ā )Ā7Ā Ā \x076 Ā 6\vĀ\vª#ĀA°k"$Ā @@@@@ -ĀAkĀ\v (\f! (\b!\f\v  ("6\f  (Ā"6\b\v A\bj   (\fĀ )\bBR\r ĀB\b7ĀA\f\vĀ\v Ā A\bjA¨ü
ĀĀ (\b A\fj(ĀÛ	A\v:Ā A°j$Ā\vª~#ĀAðĀk"$Ā@ Ā  Á"E@ Ā(0! ĀAx60 AxF\r Ā)4! AĀ6D  78  64  7H  B?>@ AxAx §Aq\x1B6P  Ā A4j A@k± ½\fAĀ!\v AðĀj$Ā \vĀ\v¼~#ĀAk"$Ā Ê	 )Ā! )\b!A\bAÈĀ»\f"BĀ7 BÀĀ7 AĀ:Ā\b B7Ā A Ā ĀAM\x1B6@\
  78  70 A ÂĀ)Ā7  A¨ÂĀ)Ā7(AA»\f"ĀA¬ÂĀ6 Ā 6\f ĀAĀ6\b ĀB7Ā Aj$Ā ĀA\bj\v@ ĀA	k"AM@A!A vAq\r\vAĀ! ĀAI\rĀ@ ĀA\bv"@ A0G@ A F\r AG\r ĀA-F!\f\v ĀAàĀF!\f\v ĀAÿq-Ā åB!\f\v ĀAÿq-Ā åBAqAv!\v Aq\v~@ ­ ­~"B PE@\f\v  §"jAk" I@\f\v A\bj" A\
Ā kq"j" I@\f\vAx k O@ Ā 6\b Ā 6 Ā 6Ā\v ĀAĀ6Ā\v ĀAĀ6Ā\v©#ĀA k"$Ā @  Aj6Ā AØĀ6 A6  ĀAj6  6 AjAÀĀ Aj³
 Ā( ĀAj(Āî\r Ā (\f6 Ā )7 ĀAÈj AÐĀj\v Ā 6ä Ā(èç\r Ā 6è A j$Ā Ā\v¥~#ĀAðĀk"$Ā@@ Ā  Á"\rĀ Ā(0! ĀAx60 AxF\r  Ā)4"78  64 A@k  \r (PAxF@ (@!  §î\r\f\v  Ā A4j A@k± ½\fAĀ!\v AðĀj$Ā \vĀ\v~@ Ā( "A)O\rĀ Ā At"j! ­!\x07AĀ!\
@  FE@ Ā j" ­ 5Ā \x07~|"\b>Ā Aj! \bB §!\f\v\v Ā  A(F\r  6Ā Aj \v6  Ā\vĀ\v#ĀAk"$Ā@@@ (Ā"AkĀ\v AĀA \x1B6ĀA! AqE\rĀ (!\f\v (\b@ A\bj A\bjª\bA! (\f! (\b\r\v ÿ
 A6ĀAĀ!\v Ā 6 Ā 6Ā Aj$Ā\v (X" (Ā"Aj6Ā@ AĀH\rĀ (P"@  (Ā"Aj6Ā AĀH\r (T!\v (\\"@  (Ā"Aj6Ā AĀH\r\v Ā 6X Ā AÐĀü
ĀĀ Ā 6\\ Ā 6T Ā 6P\vĀ\v ( " Ā( "  K\x1B"A)I@ ĀAk! At!Ā@ Ā"E@AĀ!A\f\v  j(Ā"  Ak"Āj"(Ā"F\rĀ\v  G!  K  Ik\vAĀ k \x1B\vĀ\vÁ~|#ĀA@j"$Ā@@@@ (ĀAkĀ\vB!  +\b"½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX~  9\bBB\v7Ā Ax6  Ā  Aj	\f\v ĀAx6 ĀBĀ7Ā Ā \
)\b7\b\f\v ĀAx6 Ā )\b"7\b Ā B?7Ā\v A@k$Ā\v~@ Ā  Ā(\b"I~ Ā( Atj"Ā  Ā)Ā"|"7Ā  V! As j! ĀA\bj!~ E\r ~  )ĀB|"7Ā A\bj! Ak! P!\fB\v\v \v	\v\v­A!@@@@@@@@@@@ ĀAÿÿq"Ak		\bĀ\v@ A©k\b\x07Ā\v@ Aók\b\bĀ\v A¦F\r\v ĀAkAÿÿqA\
äĀO\r\bA\vA\vA\vA\vA\vA\x07\vA\b\vA
!\v \vA	A ĀAôkAÿÿqAäĀI\x1B\vµĀ Ā( ĀAj(Āî\r Ā( ĀAj(Ā¼\f Ā( ĀAj(Ā¼\f Ā(¤ ĀA¨j(Ā¼\f Ā(° ĀA´j(Ā¼\f Ā(¼ ĀAÀj(Ā¼\f Ā(È ĀAÌj(Ā¼\f Ā(Ô ĀAØj(Ā¼\f Ā(èç\r ĀAÐĀj\v ĀAðj¾\r ĀAÃ\f\v ĀAìj Ā/"Aj"  \x07 Ā   \x07 Aj! ĀA j!@ Aj"\x07 Aj"\bM\rĀ  kAt"E\rĀ\
  \bAtj  Atj ü
ĀĀ\v  Atj 6Ā Ā ; Ā  \x07\x07\v ĀAü\bj Ā/ª	"Aj"  \x07 Ā   \x07 Aj! ĀA°	j!@ Aj"\x07 Aj"\bM\rĀ  kAt"E\rĀ  \bAtj  Atj ü
ĀĀ\v  Atj 6Ā Ā ;ª	 Ā  \x07\x07\v (\b!@@@ (Ā"@ ( k! \rA!\f\vA! E@AĀ!AĀ!\f\v (\f kA\fn!\v !\f\v (\f kA\fn j" O!A   I\x1B!\v Ā 6\b Ā 6 Ā 6Ā\v® Ā( ĀAj(Āî\r Ā( ĀAj(Āî\r Ā( ĀAj(Ā¼\f Ā)ĀBR@ Ā(@"AxN@  Ā(Dî\r\v ĀAj\v\v Ā(¤AxG@ \
ĀA¨j"(Ā ĀA¬j(Āý\b Ā(¤ (Ā÷\r\v ĀAÐĀj\v ĀA¸Ã\f\v«#ĀAk"$Ā@   Ë"E@ ĀAx6Ā\f\v@@@@A ("Axs AĀN\x1BAkĀ\v A\bj(Ā"\r\v ĀAx6Ā\f\v A\bj AÔÂĀA\x07ËÏ\x07 Ā (\b (\f´\v\f\v Ā Aj(Ā ø\v Aj$Ā\v³~@@@@@@ Ā-Ā,AkĀ\v@ Ā-Ā$AkĀ\v Ā)\b! Ā( !\f\v ĀAĀ\
:Ā$ Ā Ā(("6  Ā Ā)Ā"7\b\v Ā 6 Ā 7 Ā ĀAj6\f\v Ā(! Ā()Ā!\v ĀAA   "\x1B":Ā, Ā :Ā$ \vĀ\vÁAñ·ÂĀ!A\x07!@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\bĀ\x07\b\vAø·ÂĀ!A!\f\x07\vAû·ÂĀ!A\f!\f\vA¸ÂĀ!A!\f\vA¸ÂĀ!A\b!\f\vA¡¸ÂĀ!A\v!\f\vA¬¸ÂĀ!A\b!\f\vA´¸ÂĀ!\f\v (\b! (!\v Ā 6 Ā \
6Ā\vr~#ĀA k"$ĀA!@@ "AK\r A\fj j Ā ĀB
"\x07B
~}§A0r:ĀĀ Ak! ĀB
T \x07!ĀE\rĀ\v  AAĀ  jA\rjA k A j$Ā\vĀ\v#ĀAk"$Ā (Ā"AÛÂĀAÜÂĀø\x07 A:Ā\b@ A\bj\v"@ ĀA:Ā Ā 6Ā\f\v@ @ ĀA:Ā\f\v A\bj" ·\r \v"@ ĀA:Ā Ā 6Ā\f\v ĀAĀ:Ā\v Ā 6Ā\v Aj$Ā\v­#ĀAk"$Ā@@@@@@A (Ā"Axs AĀN\x1BA\fkĀ\v  AjA ÂĀ
! ĀAx6Ā Ā 6\f\v Ā (\b (\fø\f\v Ā ( (\bø\f\v Ā (\b (\fÓ\f\v Ā ( (\bÓ\v Aj$Ā\v~ )p )x ê! Ā~@ (\`" (d  ¼"E\rĀ AàĀj  kA(mã A\bk(ĀAëÜF\rĀ Ak)Ā! A(k(Ā A$k(Āî\r Ā 7\b  5l7(B\f\v  5l7(BĀ\v7Ā\v#ĀA@j"$ĀAh! Ā(AĀN!@@ @ E\r Ā\
 A åÂĀj(Ā A¤åÂĀj(ĀË"E\r Aj" Þ Aj  (" (\b¼\f AxF\r\v A@k$Ā AĀG\v A\bj!\fĀ\vĀ\v (\b! (!@@ (ĀAF@ AF\r (Ā!@ E\r AĀH\rA!  Aj (Ā"  F\x1B6Ā  G !\rĀ\v\v Ā 6\b Ā 6 Ā 6Ā\v ĀA6Ā\vĀ\v#ĀAk"$Ā@@  (Ā"\b kM\rĀ  j" I\r Aj \b (  \
 î (\b!\x07 (E@  6Ā  \x076\f\v \x07AxF\rĀ (\f!\f\vAx!\x07\v Ā 6 Ā \x076Ā Aj$Ā\v#ĀAk"$Ā@ AqE@ Ā   \f\v   Ā"6Ā   k" j"6\b  6 A\x07A  A
vgk" A\x07O\x1BAtAr6\f  Û Ā )\b7\b Ā )Ā7Ā\v Aj$Ā\v#ĀAk"$Ā (\f/!@ AF@  (/K\r  í  jAj! (Ā! (\f\v  K\r A\bj í (\b! (\f\v! Ā 6\b Ā 6Ā Ā 6 Aj$Ā\vĀ\v#ĀAk"$Ā (\f/ª	!@ AF@  (/ª	K\r  î  jAj! (Ā! (\f\v  K\r A\bj î\
 (\b! (\f\v! Ā 6\b Ā 6Ā Ā 6 Aj$Ā\vĀ\v~A! Ā(Ā" j")ĀĀ" BB Àz§Av  Ā( A\bkqj")ĀĀ" BB Ày§AvjA\x07M@ Ā Ā(\bAj6\bAÿ!\v  :ĀĀ A\bj :ĀĀ Ā Ā(\fAk6\f\vÑ~#ĀAk"Ā$Ā@@@AAÃĀ-ĀĀ"Ak AM\x1BAÿqAkĀ\vAÃĀ)Ā!AÃĀA:ĀĀ Ā 7\b ĀAÃĀ)Ā7Ā Ā-Ā\
\fAF@ Ā Ā(ĀĀAÃĀ Ā)\b7ĀAÃĀ Ā)Ā7ĀAÃĀ-ĀĀAI\rĀ\v Ā-Ā\fAM@ Ā(ĀÚ\v Ā(\r Ā(\b"ĀÈ Ā\r\vĀ\vĀ\v ĀAj$Ā\v#ĀAk"$ĀAĀ  j" I\rĀ Aj Ā(Ā" Ā(  At"  K\x1B"A\bA AF\x1B"  K\x1B"  î (\b" (\rĀ Ā 6Ā Ā 6Ax\v Aj$Ā\v Ā-ĀĀAG@ ĀAĀ:ĀĀ Ā( Ā(! ĀBÀĀ7 Ā(!\
 ĀAĀ6 Ā Ā)\bB|7\b  At"j !Ā@ @ Ā( Ā(Ā(Ā A\bk! ĀA\bj!Ā\f\v\vAĀ»	 ï\r\vĀ\v#ĀAk"$Ā@ A\x07M@ Aÿq!AĀ!@  F@ !\f\v   j-ĀĀF@A!\f Aj!\f\vĀ\vĀ\v A\bj   ï (\f! (\b!\v Ā 6Ā Ā 6 Aj$Ā\v¨~#ĀA0k"$Ā@ E@ ĀAĀ6 ĀB7 ĀA ÂĀ)Ā7 ĀA¨ÂĀ)Ā7$\f\v A j\
 é	 A\bj A\bAÀĀ\b )\b! Ā )$7  Ā (,6( Ā 7 AĀ6 Ā )7\v Ā 7\b Ā 7Ā A0j$Ā\v#ĀAðĀk"$Ā@ (AĀH\rĀ AÖÂĀAË"@ ê	\r\v AçÂĀAË"E\rĀ (AxG\rĀ A4j"AÖÂĀAø A@k" ( (\b\r    ± ½\f\v Ā A0ü
ĀĀ AðĀj$Ā\v®#ĀAÐĀk"$Ā BĀ7@ BĀ78  70  BóÊÑË§Ù²ôĀ7   BíÞóÌÜ·äĀ7  Ā7(  ĀBáäóÖìÙ¼ìĀ7  ĀBõÊÍ×¬Û·óĀ7\b ( (\b A\bj"·	  -Ā\f:ĀO  AÏĀjAþ Â AÐĀj$Ā\v#ĀAk"$Ā Ā Ā("A~q6@ Aq@ Ā-ĀĀ ĀA:ĀĀAF\r AĀ6\b  Ā(6\f  Ā(\b"6Ā   Ā(\fA\flj6 "@ ð\

\v ĀAĀ:ĀĀ\v Aj$Ā\vĀ\v#ĀA k"$Ā  Ā6  6 B7\b@A¨ÃĀ(ĀE@ A\bjA¨ÂĀ¡\x07\f\vAÀÃĀ-ĀĀAÀÃĀAĀ:ĀĀAF@ ë\b (!Ā A\bj (Ā¡\x07 Ā Ā(ĀAk6ĀAÀÃĀA:ĀĀ\f\v A\bjA¨ÂĀ¡\x07\v A j$Ā\v#ĀA k"$Ā (\b!  6\b@ AqE@  A\bj6\f Ā A\fj"Ā\rAĀ\f\v AĀ:Ā B7 Aê÷ÂĀ6  A\bj6\fAĀ Ā A\fj"Ā\
E\r\v Ā	A\v A j$Ā\v~#ĀA k"$Ā A\fj Ā -Ā\fAF@ (\f\v -Ā\rAF@ -ĀA:F@ Ā Ā(Aj6AĀ\f\v A6 Ā Aj\x07\f\v A6 Ā Aj\x07\v A j$Ā\v®~#ĀA k"$Ā  ) (  )Ā (\bÔ AjDĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B (\b"¸DĀĀĀĀeÍÍA£ )Ā"º ¢ Ā  (" AëÜF"\x1B6\
\b Ā  ) \x1B7Ā A j$Ā\vªo#ĀAk"$Ā@ -Ā@A!\f\v (Ā%!ã" & ! A\bj´
A! (\bAF@ (\f! A:Ā\f\v %E@ %!ã" & !AĀ\f\v A:ĀA\v! \r\v Ā 6 Ā 6Ā Aj$Ā\v~#ĀAk"$ĀAëÜ!@ AëÜF\rĀ Ð  )Ā"|" T@\f\v (\b j"AëÜI@ !\f\v BQ\rĀ AëÜk! B|!\v Ā 6\b Ā 7Ā Aj$Ā\v#ĀAk"$Ā A\bj Ā("(Ā" ( Ā)¸\x07 (\b!  (\
\b -Ā\fAqk6\b  Allj"Ak" Ā)\b7\b  Ā)Ā7Ā Ak"Ā 6Ā  (\fAj6\f Aj$Ā Ā\v#ĀAk"$ĀA!@ AÿqAF\rĀA¨ÃĀ(ĀE@ ĀA¨ÂĀ¤\b!\f\vAÀÃĀ-ĀĀAÀÃĀAĀ:ĀĀAF@ A\bjë\b (\f! Ā (\b¤\b!  (ĀAk6ĀAÀÃĀA:ĀĀ\f\v ĀA¨ÂĀ¤\b!\v Aj$Ā \v#ĀAàĀk"$Ā  z (Ā!@ ("AxF@ ĀAx6Ā Ā 6\
\f\v  (\f6<  )74  )7D  )7L  )$7T  (,6\\  6@  60 Ā A0jý\v AàĀj$Ā\v#ĀAàĀk"$Ā  z (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D  )7L  )$7T  (,6\\  6@  60 Ā A0j\v AàĀj$Ā\v#ĀA k"$Ā Aj Ā@ ("Ā@ Ā(\f\
(\b"Ā-ĀHAF\r ĀAĀ:ĀH ĀA:Āµ ĀA(jæ ( (Í\f A j$Ā\v A\bj Aj¬	 (\b"ĀA Ā\x1B (\fAĀ Ā\x1B\vĀ\v#ĀA k"$Ā Aj Ā@ ("Ā@ Ā(\f(\b"Ā-ĀHAF\r ĀAĀ:ĀH ĀA:Ā´ ĀA(jæ ( (Í\f A j$Ā\v A\bj Aj¬	 (\b"ĀA Ā\x1B (\fAĀ Ā\x1B\vĀ\vx~@  K\rĀ  O@ At! A\bk! At! ĀA\bk!Ā@AĀ E E\
r\r Ā j)Ā"  j)Ā"V\r A\bk! A\bk!  Z\rĀ\v\vAÿ\v\vA\v#ĀAk"$Ā Ā(Ā"(Ā! AĀ6Ā (! AĀ6 @  Ā Ā("(Ā"Ā(Ā@ Ā(\b ĀA\fj(ĀAA\b¡ (Ā!Ā\v ĀA6Ā Ā )Ā7 Ā )\b7\f Aj$ĀA\vĀ\v#ĀAàĀk"$Ā   (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D \
 )7L  )$7T  (,6\\  6@  60 Ā A0jý\v AàĀj$Ā\v#ĀAàĀk"$Ā   (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D  )7L  )$7T  (,6\\  6@  60 Ā A0j\v AàĀj$Ā\v#ĀA k"$Ā@ (ĀE@ ĀA6Ā\f\v@ (" (\fG@  A j6 (Ā! Aj \
AjAü
ĀĀ AG\r\v À\r AĀ6ĀA!\v Ā 6Ā ĀAj AjAü
ĀĀ\v A j$Ā\v Ā(Ā! Ā("Ā(Ā"@  Ā(\bAkAxqjA\bj Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A ĀA\bj(Ā" AM\x1B"!  ĀAj(ĀjA\x07jAĀ kq\r\v\vv@  G\rĀ@ E@A!\f\vA AĀ Ā-ĀĀ"AÁĀkAÿqAI\x1B rAÿqA AĀ -ĀĀ"AÁĀkAÿqAI\x1B rAÿqG\r ĀAj!Ā Aj! Ak!\fĀ\vĀ\v \v#ĀAk"$Ā@ (ĀAF@ Aj (\b (\f\
ø Ā(Ô ĀAØj(Ā¼\f Ā (\f6Ü Ā )7Ô\f\v Aj (\b (\fø Ā(È ĀAÌj(Ā¼\f Ā (\f6Ð Ā )7È\v Aj$Ā Ā\v#ĀA k"$Ā  6\b  Ā6 A!6  Aj6\f Aj"AïÀĀ A\fj³
A
 ª!Ā AôÂĀA2ø Ā( ĀAj(Ā¼\f Ā (6 Ā )7 ( (\bÛ	 A j$Ā Ā\v (" ("  K\x1B! (\f!@  I@  j-ĀĀ!\v@  F\rĀ A	k"\x07AKA \x07tAqEr\rĀ  Aj"6\f\v\v Ā :Ā ĀAĀ:ĀĀ Ā  I:Ā\v~AÿëÜ!AA~B Ā)Ā" |" T\rĀ  Ā(\bj"ĀAëÜI@ Ā! \f\vB BQ\rĀ ĀAëÜk!\
 B|\v" )Ā"R@  Z\f\v  (\bM\v\x1B\vr@ (\f"E@\f\v (Ā" (\b" AĀ  O\x1Bk"k" I@  k!\f\v  j!\v Ā 6\f Ā ("6\b Ā  k6 Ā  Atj6Ā\v#ĀAk"$Ā Ā ª"ĀA;à Ā /L;â Aj"  Ā(¤ ĀA¨j(Ā¼\f Ā (\f6¬ Ā )7¤  (D (HÎ Ā(° ĀA´j(Ā¼\f Ā (\f6¸ Ā )7°\
 Aj$Ā Ā\v #ĀAk"$Ā@@@@@A (Ā"Axs AĀN\x1BAkĀ\v  \f\v AëÜ6\b\f\v  (\f\v AëÜ6\b\v@ (\b"AëÜF@ Ā (Ā6Ā\f\v Ā )Ā7Ā\v Ā 6\b Aj$Ā\v°Aü§ÂĀ!A
!@@@@@@@@A\x07 (Ā"Axs AĀN\x1BAk\x07Ā\x07\vA¨ÂĀ!A\x07!\f\vA¨ÂĀ!A!\f\vA¨ÂĀ!A\r!\f\vA ¨ÂĀ!A\f!\f\vA½ÂĀ!A!\f\vA¬¨ÂĀ!\f\v (\b! (!\v Ā 6 Ā 6Ā\v\vĀ Ā Aë\v\vĀ Ā A\bë\vp~A!~ AI@AĀ!BĀ\f\v Ā j5ĀĀ\v!  ArK@ Ā j j3ĀĀ At­ ! Ar!\v  K~ Ā  jj1ĀĀ At­  \v\
\v|~#ĀAk"$Ā Ā(\bAt! Ā(!@ @  )ĀBĀ BĀ   )Ā"|"7Ā A\bk! A\bj! )\b  T­|!\f\v\v PE@ Ā 	\v Aj$Ā\vz~#ĀAk"$Ā   @@ (\b"E )Ā"\x07Pq\rĀ \x07B~T@@ \x07B|"\x07 Q@  K\r\f\v  \x07X\r\v Ā  \f\vĀ\v Ā 6\b Ā 7Ā\v Aj$Ā\v~#ĀAk"$Ā@@ (" (\fG@ (!  Aj6\
 Aj (Ā"í\x07 ("AxG\r \r A(6 AÿÂĀ6Ā\v ĀAx6Ā\f\v )\b! \r Ā 7 Ā 6Ā\v Aj$Ā\vĀ Ā@@@  AÀĀA\b\vE@  AÀĀA	\v\r  AÀĀA\f\v\r  AÀĀA\vE@ Ā  A¤ÀĀAÀ6A\f\v ĀA:Ā\f\v ĀAĀ:ĀAĀ\f\v ĀA:Ā\f\v ĀA:Ā\vAĀ\v:ĀĀ\v#ĀAk"$Ā  §q!A\b!@ A\bj  Ā j)ĀĀ \

 (\bE@  j q! A\bj!\f\v\v Ā (\f"j,ĀĀAĀN@ Ā)ĀB Àz§Av!\v Aj$Ā \v#ĀA0k"$Ā (! Ax6@ AxG@  6  )\b7\b  )Ā7Ā  )7  )7  )$7$  (,6, Ā \f\vAÌÂĀAÆ	! ĀAx6 Ā 6Ā\v A0j$Ā\v~#ĀAk"$ĀAĀ Ā(Ā"(Ā Aj(Ā ®"E\rĀ Ā(\b! \
 Ā("Ā(Ā ĀAj(Ā-ĀĀ  )Ā" )Ā"R@  X\f\v (\b (\bM\v Aj$Ā\v~#ĀAàĀk"$Ā @@@@ -ĀAkĀ\v AĀ;  6\v  AàĀj" (Ā« (\bAëÜG\rB\b!A\f\vĀ\v ĀA\bj AàĀü
ĀĀ \r ÐB!A\v:Ā Ā 7Ā AàĀj$Ā\v#ĀAk"$Ā (! AìĀj å A8j" A0ü
ĀĀ  6h A\bj o@ (AxF@ (\b!  Ó ĀAx6 Ā 6Ā\f\v Ā A\bjA0ü
ĀĀ\v µ\v Aj$Ā\v#ĀAk"$Ā@ Ā  "\rĀ A\bj" Ā(Ā"Ā(Ā¦\r \v"\rĀ (ĀAxG@ Ā(Ā ( (\bª	\f\v Ā(ĀÞ	\v"\rĀ A:Ā\b A\bj\v!\v Aj$Ā \vy~ At Ā(\bAt"k! (\bAk! Ā( j! )Ā! AĀ AG\x1B  7Ā  6\b Ā Ā(\bAj6\b A\bk! Ak! A\bj!\f E\v\v\v{#ĀAk"$Ā ($!@ \
A\bj ³AĀ (\b"E\r (\f"-ĀdAq (Ā (XAxFrr\rĀ  (Ā"E\rĀ\vA\v! Ā 6 Ā 6Ā Aj$Ā\v (! Ā("(! Ā(Ā(\b! AĀ6 (\f!  A\bj6\f@@@@ @  6 E\r\f\v \r ĀAĀ6\f\v Ā 6 !\f\v  6\f\v  Ak6\v A\bk\v~#ĀAðĀk"$Ā@ Ā  Á"E@ Ā(0! ĀAx60 AxF\r \
Ā)4! Ax6P  78  64  Aÿq6@  Ā A4j A@k± ½\fAĀ!\v AðĀj$Ā \vĀ\vy Ā(Ā! Ā("Ā(Ā"@  Ā(\bAkAxqjA\bj Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A Ā(\b" AM\x1B"!  Ā(jA\x07jAĀ kq\r\v\v#ĀAk"$Ā Ā@@@@@ BX@ §Ak\v A:ĀĀ  7\b Ā A°ÀĀAÂĀ6A\f\v ĀAĀ:ĀA\
Ā\f\v ĀA:Ā\f\v ĀA:Ā\f\v ĀA:Ā\vAĀ\v:ĀĀ Aj$Ā\v~#ĀA0k"$Ā (\b"AqE@ Ā)\b! Ā)Ā! A qE@    A	j AAAĀ (Ā (\f\v   ª\f\v Ā)Ā Ā)\b «\v A0j$Ā\v#ĀA0k"$Ā (! Aj" å  6,  6( A\bj ´@ (\bAxF@ (\f!  Ó ĀAx6Ā Ā 6\f\v Ā (6\b Ā \
)\b7Ā\v µ\v A0j$Ā\v#ĀA k"$Ā /â! AĀ:Ā  6 AĀ6 Aèj!@ A\bj AjÖ (\bAGE@  (\f"Atj(Ā" ;à  6X\f\v\v Ā 6 Ā 6Ā A j$Ā\v#ĀA k"$Ā /! AĀ:Ā  6 AĀ6 A j!@ A\bj AjÖ (\bAGE@  (\f"Atj(Ā" ;  6è\f\v\v Ā 6 Ā 6Ā A j$Ā\v#ĀA k\
"$Ā /ª	! AĀ:Ā  6 AĀ6 A°	j!@ A\bj AjÖ (\bAGE@  (\f"Atj(Ā" ;¨	  6ø\b\f\v\v Ā 6 Ā 6Ā A j$Ā\vn~ Ā Bÿÿÿÿ" Bÿÿÿÿ"~"\x07  B "~"\b  B "	~|"B |"
7Ā Ā \x07 
V­  	~  \bT­B  B ||  ~  ~||7\b\v~#ĀAðĀk"$Ā@ Ā  Á"E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6P  7H BĀ7@  78  64  Ā A4j A@k± ½\f\v AðĀj$Ā \vĀ\vy#ĀAk"$Ā Aj  ø (\f! (\b!@ @ A AĀ -ĀĀ"AÁĀkAÿqAI\x1B r:ĀĀ Ak! Aj!\f\v\v Ā (\f6\b Ā )7Ā \
Aj$Ā\vw#ĀAk"$Ā AjAA\b Ç@ ("@ (\f! (\b ¿"\r\vĀ\v ĀAĀ6\f Ā Ak"6 Ā  j6Ā Ā  AvA\x07l A\bI\x1B6\b Aj$Ā\v|~ Ā Ā(\b jA@k6\b Ā Bÿÿÿÿ" Ā)Ā"B "~"B  B " ~|  Bÿÿÿÿ"~"B | Bÿÿÿÿ Bÿÿÿÿ|  ~B |B\b|B |7Ā\vm#ĀAÐĀk"$ĀA E\rĀ  O@ Ā   \v\f\v A\
G@ Aj"   Ā  Aj ¹ (\f\v   Ā-ĀĀ©	\v AÐĀj$Ā\v Ā(È K@ Ā(Ä A¸lj :Ā´ Ā(´" Ā(¨"F@ ĀA¨j Ā(¨! Ā(´!\v Ā Aj6´ Ā(¬ Ā(° j"Ā AĀ Ā O\x1BkAtj 6Ā\vĀ\vl (Ā@ (\f (kA n!\v ( ( (kA nAĀ\v j! Ā ( @AĀ (, ($G\r\v Ā 6\bA\v6 Ā 6\
Ā\v{ ( (Ā"k! At jAj!@@ ! E\r  Aj"6Ā Ak! Aj! (Ā"E\rĀ\v Ā 6\b Ā A\bk"(\f6\f Ā )Ā7Ā\v ĀAĀ6Ā\v#ĀA0k"$Ā Ā(Ā"E@AĀ!AĀ\f\v  6$ AĀ6   6 AĀ6  Ā("6(  6 Ā(\b!A\v!Ā  6,  Ā6  Ā6\f A\fjÂ A0j$Ā\v Ā(X" (Ā"Ak6Ā AF@ Ā(X\v@\
 Ā(P"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAÐĀj\v@ Ā(\\"E\rĀ  (Ā"Ak6Ā AG\rĀ Ā(\\	\v\vm#ĀA k"$ĀA!!@  jAk Ā§Aq-Āª­A:ĀĀ Ak! B< ĀB"Ā B"BĀR\rĀ\v AA¨­ÁĀA  jAkA! k A j$Ā\vm#ĀA k"$ĀA!!@  jAk Ā§Aq-ĀÞB:ĀĀ Ak! B< ĀB"Ā B"BĀR\rĀ\v AA¨­ÁĀA  jAkA! k \
A j$Ā\vnĀ@@  K\rĀ@ E\rĀ  K@  j,ĀĀA¿J\rĀ\v  G\r\v E\r  K@  j,ĀĀA¿L\r\f\v  F\r\vĀ\v Ā  k6 Ā  j6Ā\v#ĀAk"$Ā     À@~ (\b"AëÜG@ )Ā!BĀ\f\v     À (\b"AëÜF\r )Ā!B\v! Ā 6 Ā 7\b Ā 7Ā Aj$Ā\vĀ\vĀĀ\vi#ĀAk"$Ā Ā(Ā-ĀĀ!A!Ā@ Ā jA\fj AqAÞÂĀ\
j-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AA¨­ÁĀA Ā jA\rjA Āk Aj$Ā\vb#ĀAk"$Ā@ Ā  "\rĀ A\bj" Ā(Ā"Ā(Ā¦\r \v"\rĀ Ā(Ā Û\x07"\rĀ A:Ā\b A\bj\v!\v Aj$Ā \v#ĀA0k"$Ā (! Aj" å  6,  6(  @ (ĀAxF@ (!  Ó ĀAx6Ā Ā 6\f\v Ā )\b7\b Ā )Ā7Ā\v µ\v A0j$Ā\v\
#ĀAÐĀk"$Ā BĀ7@ BĀ78  70  BóÊÑË§Ù²ôĀ7   BíÞóÌÜ·äĀ7  Ā7(  ĀBáäóÖìÙ¼ìĀ7  ĀBõÊÍ×¬Û·óĀ7\b  7H A\bj" AÈĀjA\bþ Â AÐĀj$Ā\v@@@@ Ā-ĀAkĀ\v Ā Ā(\b6 Ā Ā)Ā7\f\v@ Ā("-Ā\rĀ Ā(\f  Ā((\fĀE\rĀ A\bj (Ā -Ā\rĀA!A!\f\v ĀA\fj´\fA!AĀ!\f\vĀ\v Ā :Ā \
\v#ĀAk"$Ā  )@7x  (H6 -Ā]!  AÀĀü
ĀĀ  (T6  )L7A\bA¨»\f" Aü
ĀĀ  :Ā¡ AĀ:Ā   6 AØĀjÅ
 ĀA¨ûÂĀ6 Ā 6Ā Aj$Ā\v²@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\b\x07\bĀ\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v Ā ( (\bø\vo#ĀAk"$Ā@ (Ā"%(@ Aj Ñ Ā (\f6\b Ā )7Ā\f\v %)@ %*!ã" & Aj\
 Ñ Ā (\f6\b Ā )7Ā \r\f\v ĀAx6Ā\v Aj$Ā\vn Ā Ā(Ā"Aj6Ā (\b"ĀE@AĀ\v (!AĀ! ĀAM  Atj(Ā F  ĀAv" j"  Atj(Ā K\x1B! Ā k!Ā\f\v\v\vp#ĀAk"$Ā A\bj Ā\v@@ (\b"E\rĀ (\f"Ā@ Ak!@ Ā K\r Ak!A! Aj" Ā  Ā\vE\rĀ\v\f\vĀ\vAĀ!\v Aj$Ā \vy#ĀAk"$Ā Ā (\`\
AF@A! (Ā\f\v Aj AðĀü
ĀĀA\bA»\f"AĀ6\b B7Ā A\fj A\fjAôĀü
ĀĀ A\bj\v6 Ā 6Ā Aj$Ā\v#ĀA0k"$Ā  ¦@ -ĀĀAF@ ĀAx6 Ā (6Ā\f\v -ĀE@ ĀAx6\f\v  (Ā} (AxG@ Ā A0ü
ĀĀ\f\v ĀAx6 Ā (Ā6Ā\v A0j$Ā\v#ĀA k"$Ā A\fj" Ā(Ā%E  (\f (\b  ("Ā6  (Ā6  Ā6\f A6  6 (Ā (AâÀĀ AjÚ (\f (î\r A j$Ā\vn#ĀAk"$ĀAĀ (ĀAG\rĀ A\bj Aj 	 (\bAF@  (\fAtj"(! (\f\f\v AĀ6ĀAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vt#ĀA k"$Ā Aj  \
 ¡ (" A\bj  (ï Aj (\b (\fA
· (! -ĀAsAqAĀ\v! Ā 6 Ā 6Ā A j$Ā\v@@@@@@A Ā(Ā"Axs AĀN\x1BĀ\v Ā§	  Ā(ó\r\v\v ĀAj\r\v ĀAj\r\v ĀAj¨	 Ā( Ā(\bú\r\v Ā( Ā(\bî\r\v~#ĀAk"$Ā   ÆAëÜ!@ (lE\rĀ )p )x ê! (\` (d  ¼"E\rĀ Ā Ak)Ā7Ā A\bk(Ā!\v Ā 6\
\b (Ā (î\r Aj$Ā\vwAëÜ!@@  T\rĀ  }! Ā  I P\r B}! AëÜj \v k"AëÜO~ BQ\r AëÜk! B| \v7Ā\v Ā 6\b\vĀ\vg~@ E\rĀ Ā( "A)O\rĀ At! ĀAk!Ā ­!@ @ Ā j" 5Ā B " ">Ā   ~}! Ak!\f\v\v\vĀ\v~#ĀAk"$Ā@@AÈÃĀ-ĀĀAF@AÀÃĀ)Ā!A¸ÃĀ)Ā!\f\
\v \bAÈÃĀ-ĀĀAF\r )\b! )Ā!AÈÃĀA:ĀĀAÀÃĀ 7Ā\v Ā 7\b Ā 7ĀA¸ÃĀ B|7Ā Aj$Ā\vĀ\vt#ĀAk"$Ā A\bj Ā\v (\b"ĀA Ā\x1B! (\fAĀ Ā\x1B"!Ā@@ ĀA	I@AĀ!Ā\f\v  ĀAk"Ā  Î\x07   (Ā (
E\r\v\v Aj$Ā Ā\vĀĀ\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā  (Ā¨
 (\b (\f ·	 Â A@k$Ā\vs#ĀA0k"$Ā (! Aj" å  6,  6( A\bj µ (\f!AĀ! (\bAF@  ÓA!\v µ\v Ā 6 Ā 6Ā A0j$Ā\vt#ĀAk"$Ā A\bj" Ā(Ā"(Ā Ā-ĀAF\f@ \v"\rĀ ĀA:Ā (Ā ( (\bª	"\rĀ A:Ā\b \v"\rĀ Ā \x07!\v Aj$Ā \vu#ĀA k"$Ā Ā(Ā"Ā(\fE@ Ā ª\f\v \
A6 A6  ĀA\fj6 A6\f  Ā6\b  ĀAj6 (Ā (AÀĀ A\bjÚ\v A j$Ā\vy~ )Ā! Ā(! Ā(Ā!@@ E Bÿÿ»ºÖ­ð\rVr\rĀ -ĀĀA0k"AÿqA	K\rĀ  B
~ ­Bÿ|"7Ā Aj! Ak!\f\v\v Ā 6 Ā 6Ā\v#ĀAÐĀk"$Ā (! A4j" å  6L  6H  z@ (AxF@ (Ā!  Ó ĀAx6 Ā 6Ā\f\v Ā A0ü
ĀĀ\v µ\v AÐĀj$Ā\vs@  AkG\rĀ Ā/â"A\vO\rĀ Ā Aj";â Ā A\flj" (\b6d  )Ā7\\ Ā Atj 7Ā Ā Atj 6è  ;à  Ā6X\vĀ\vr#ĀAk"$Ā@@ Ā(Ā"E\rĀ  Ā(G\rĀ  F\r\v A\bj  (ĀĀĀ (\f! (\b! @ Ā( (\fĀ\v Ā 6 Ā 6Ā\v Aj$Ā\vq#ĀA0k"$Ā  6  Ā6 A\bj  ïAĀ! (\fE@ \
A6,  Aj6( Aj"AäÀĀ A(j³
 Ā    ¼!\v A0j$Ā \v¢@@@@@@@@A\x07 (Ā"Axs AĀN\x1BAk\x07\x07Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v Ā ( (\bø\v¡| (\b"Aq! Aq@  Ā+Ā AĀG /l\v Ā+Ā"\b"	DĀà7yÃACf \bDĀĀĀĀĀĀĀĀb 	D-Cëâ6?cqrE@  \b A\
ĀGA\v AĀG!#ĀAk"Ā$Ā ĀAj \b¹ Ā-Ā! Ā Ā)87 Ā Ā)07 Ā Ā)(7x Ā Ā) 7pA!AĀ Ā-Ā"AF\rĀ @AäÂĀAð¶ÀĀ \x1B!A\f\vAäÂĀA \x1B! \v!@@@@@@A Ak AM\x1BAÿqAkĀ\v ĀA6  ĀA¿ÃĀ6 ĀA;A!\f\v ĀA6  ĀA¸ÃĀ6 ĀA;A!\f\v ĀA6  ĀAöµÀĀ6 ĀA;A!\f\v ĀAàĀj ĀAðĀj ĀA\x07j\
v Ā(d"E\r Ā(\`"-ĀĀA0M\r Ā.h! Ā 6 ĀA; ĀA6  AF@A! ĀA$j\f\v ĀA;0 ĀAÂĀ6( ĀA;$ Ā Ak68 ĀA6, Ā Aj64A! ĀA<j\v"A;\f A;Ā AA AĀL"\x07\x1B6\b Aò¶ÀĀAñ¶ÀĀ \x07\x1B6  Ak" Au"s k;\v Ā 6l Ā 6d Ā 6\` Ā ĀAj6h  ĀAàĀj¢ ĀAj$Ā\f\vĀ\v\v¤oA ¬\r"BĀ7 BÀĀ7\f B\
7 AĀ:Ā»\b"%!ã" & £! \r \rA\b%!ã" & A6ĀA¬\r" 6Ā A¯ÁĀ·\f! Ā :Ā\f Ā 6\b Ā 6 Ā 6ĀA\b\r\vt#ĀAk"$Ā Aj É"AĀAAù@ (AF\rĀ (\f! (\b! É" ÉG\rĀ   %& Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vĀ\vy#ĀAk"$Ā  à (\b! (!@ (Ā"E@AĀ!\f\
\v Ā (\f6 Ā 6 Ā 6 Ā 6\fA\b!A!\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vz#ĀA0k"$Ā A\fj  º@ (\fAF@  6   6 A:Ā Aj A/jA ÂĀ! ĀAx6Ā Ā 6\f\v Ā ( (ø\v A0j$Ā\v~Ā@@@@ Ā-ĀAkĀ\v ĀAjÈ	\f\v ĀA¸jÜ ĀAð\vj\r ĀAj¡\f\v Ā-Ā@ Ā(h ĀAìĀj(Āî\r\v ĀAĀ:Ā Ā( Ā\
Aj(Āî\r ĀA@kÐ
\v\vu#ĀA@j"$Ā@@@ Ā(ĀAkĀ\v A\bj Aj Ā)\b¦\v  (\b (\fÒ\r A:Ā Aj\v\f\v  Ā)\bÛ\x07\f\v  Ā+\bÜ\v A@k$Ā\vl~  n"   lk­   ­"" ~}BëÜ~ §j"AëÜO@  AëÜn"AëÜlk!  ­|!\v Ā 6\b Ā 7Ā\vzo#ĀA@j"$Ā Ā(@Ā\v Ā(\b! ĀAĀ6\b A\fj £ AĀ:Ā$  6   6 \
 6 A6\b A\bj"ĀA¼ÀĀ!ã" & Ā \f A@k$Ā \vy#ĀA0k"$Ā  Ù (!@ (Ā"AxF@ ĀA6Ā Ā 6\f\v  )7(  )\b7   6  6  AjØ Ā ×\b\v A0j$Ā\vi#ĀA k"$Ā AĀA ü\vĀ !@@ P\r A(G@  >Ā Aj! Aj! B !\f\v\vĀ\v Ā 6  Ā A ü
ĀĀ A j$Ā\vf~ Ā Ā)"B  Ā)\b|"" Ā)" Ā)Ā|"B |"7Ā Ā B 7 Ā  B\r "|" B7 Ā B 7\b\v¯Ā ĀAÐĀj\x07 ĀAĀ;à ĀB7 ĀB7 ĀAx6 ĀAëÜ6H ĀAx6° ĀAx6¤ ĀA;ì ĀBĀ7Ā ĀBĀ7ä ĀAx6Ô ĀAx6È ĀAx6¼ ĀBĀ70 ĀBĀ7  ĀBĀ7\vf#ĀA0k\
"$Ā µ	AÿqAO@ A\bj Aj   Ā (\b (\fÒ\r A:Ā Aj\v\f\v Aj" Ā¶\r \v\v A0j$Ā\vt#ĀAk"$Ā Ā(Ā! A\bj Ā( Ā(\b Ā(\f"Ā(Ā ¬  (\b (\fÒ\r@  (Ā Aj(ĀÒ\r A\bj! Ak"\rĀ\v Ā 6Ā Aj$Ā\vf@ !AĀ!  M\rĀ Ā Atj"/Ā"\x07AÿÿG@  ;Ā /  ; Aj! Aj!! \x07!\f\v\v  \
;  ;Ā \vn#ĀA0k"$Ā Aj"   ¸ A\bj @ (\bE@AĀ!\f\v (\f! Ā  ("k6\f Ā  j6\b Ā 6\v Ā 6Ā A0j$Ā\v~Ā@@@@ Ā-ĀAkĀ\v ĀAjÖ	\f\v ĀA¸jè ĀAð\vj\r ĀAj¡\f\v Ā-Ā@ Ā(h ĀAìĀj(Āî\r\v ĀAĀ:Ā Ā( ĀAj(Āî\r ĀA@k\f\v\vq#ĀA0k"$Ā Ā(\b"A\x07M@ A$j A\flAÀÂĀjµ A\f\
j  ´\v  (\b6   )Ā7  )Ā7Ā  (\b6\b Ā 	 A0j$Ā\vĀ\vz@@@ Ā(ĀĀ\v Ā( ĀA\bj(ĀÌ\f\f\v Ā-ĀAG\rĀ Ā(\b"("(Ā"@ (Ā Ā\v ("@ (Ā (\b! \r\v A\fÃ\f\v ĀAÃ\f\vn#ĀA k"$Ā AĀA ü\vĀ@  Ā( "M@ A)O\r    Ā Î\f\v  Ā   Î\v! Ā A ü
ĀĀ Ā 6  A j$Ā\vĀ\v}~|#ĀAk"$Ā@@@@ Ā(ĀAkĀ\v Ā+\b! A:ĀĀ  9\b\f\v Ā)\b! A:ĀĀ  7\b\f\v Ā)\b! A:ĀĀ  7\b\v    Aj$Ā\v_@ Ā AßĀðE\rĀ@ E@A!\f\v Ā-ĀĀ"AáĀkAÿqAI AßĀFrE A0kAÿqA	Kq\r ĀAj!Ā Ak!\fĀ\vĀ\v \v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7 \
 BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā A\bj  ·	 Â A@k$Ā\vy#ĀAk"$Ā Ā(Ā!Ā (ĀA¸ûÂĀA\v ((\fĀ! AĀ:Ā\r  :Ā\f  6\b Ā)ĀÜ\r A\bjA°äÂĀA ĀA\bjAÌAÃûÂĀA	 ĀAìĀÌö Aj$Ā\v^ Aj! /!@   KrE@  Atj(Ā" ;  6Ā  O!   Ij!\f\v\v Ā 6 Ā \
6Ā\vw~#ĀA@j!@ (" (\fF\rĀ  A@k6 (4"AxF\rĀ )8! Aj A0ü
ĀĀ Ā 7 Ā 6Ā ĀA\fj A\fjA4ü
ĀĀ\v ĀAx6Ā\vĀ Ā AÜÂĀé\vĀ Ā A ÂĀé\vf#ĀA k"$Ā Aj ð\b @ At"@ (  ü
ĀĀ\v  6\v A\bj Aj\b (\f! Ā (\b6Ā Ā 6 A j$Ā\vj@ AëÜF"E AëÜGqE@   \x1B!   \x1B!\f\v@  Q@  K\r !\f\v  X\r\v ! !\v Ā 6\b Ā 7Ā\vg@ Ā(ĀE\rĀ Ā("AF\rĀ Ā(\b!Ā  ("Ak6 AG\rĀ A ĀA\bj(Ā" AM\x1B"!  ĀAj(ĀjA\x07jAĀ kq\r\v\vb Ā Ā(\b" I Ā  k" A\
k! Ā( Ā(\b"ĀAtj!@ BĀ7Ā @ Ak! A\bj!\f\v\v Ā j \v6\b\vv@AìÃĀ(Ā"A Avt"qE@AìÃĀ  r6Ā AxqAäÃĀj"!\f\v Axq"AäÃĀj! AìÃĀj(Ā!\v  Ā6\b  Ā6\f Ā 6\f Ā 6\b\vp#ĀAk"$Ā  ¸\f! (Ā% % %! A\bj´
A!@ (\bAF@ Ā (\f6\f\vAĀ! Ā AĀG:Ā\v Ā :ĀĀ \r Aj$Ā\vs#ĀAk"$Ā@ (AĀN@ Ā A0ü
ĀĀ\f\v AÐĀj"AäÂĀAø AàĀj A0ü
ĀĀ B7\b Aj AÀĀü
ĀĀ Ā A\bj¬\v Aj$Ā\v_#ĀAk"$ĀA!@  jAk Ā§Aq-Āª­A:ĀĀ Ak! ĀB"ĀBĀR\rĀ\v AA¨­ÁĀA  jAkA k Aj$Ā\v_#ĀAk"$ĀA!@  jAk Ā§Aq-ĀÞB:ĀĀ Ak! ĀB"ĀBĀR\rĀ\v AA¨­ÁĀA  jAkA k Aj$Ā\vpA\f¬\r"A6\b  6Ā   k j6   (Ā"  F"\x1B6Ā E@ Ā   ¸\b ¿\v Ā 6\
\f Ā 6\b Ā 6 ĀAà¯ÀĀ6Ā\vn Ā-Ā! Ā-Ā@ ĀA Aq\rĀ Ā(Ā"-Ā
AqE@ (ĀA¶ÀĀA ((\fĀ\f\v (ĀAÌÂĀA ((\fĀ\v":Ā\v Aq\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā   ·	 Â A@k$Ā\v_~  (\b j6\b BĀ )Ā" ­" AÀĀF"\x1B7Ā Ā BB B \x1B"B B}BĀ \x1B"Q:Ā Ā  \
T:ĀĀ\vi AÿÿqAÿÿG@  Ā/8q! Ā(! Ā(!@ !ĀAĀ! Ā O\rĀ  ĀAtj"/ĀAÿÿG@ ĀAj!\f\v\v  ;  ;Ā\v\vi#ĀAk"$Ā ( (Ā!­\v" 6èAj"E@Ā\v A\bj   (\b!  (\f"6  6Ā Ā 6 Ā 6Ā Aj$Ā\vo#ĀAk"$Ā % Ā(+Ā-!ã" & ! A\bj´
A! (\bAF@ (\f\r \rAĀ!\v Ā(Ā"Ā×
 Ā 6\b Ā 6 Ā 6Ā \r Aj$Ā\vĀ@@@ Ā-Ā Ā\v Ā(x ĀAüĀj(Āî\r Ā
 Ā( ĀAj(Ā¼\f\v ĀAÈĀjÇ
 Ā(\r Ā(@ ĀAÄĀj-ĀĀµ\f Ā(\r Ā(x ĀAüĀj(Āî\r Ā
\v\v@ ĀA\bO@ ĀÐo&A´ÃĀ(Ā\rA´ÃĀA6Ā ĀAÈÃĀ(Ā"I\r Ā k"ĀAÀÃĀ(ĀO\rA¼ÃĀ(Ā ĀAtjAÄÃĀ(Ā6ĀAÄÃĀ Ā6ĀA´ÃĀA´ÃĀ(ĀAj6Ā\v\vĀ\vf#ĀAk"$Ā@ (AG@ Aj"  ø ´	 Ā ¹\b\f\v Ā 6\f Ā 6 Ā 6Ā Ā ( (Ā kj6\b\v Aj$Ā\vd#ĀAk"$Ā @ A\bj  (ĀĀ (\f! Ā (\b"6\b Ā AĀ Aq\
"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\vA°®ÁĀA2Ā\vl#ĀAk"$ĀAh!@@ E@AĀ!\f\v A\bj  A¸ÖÂĀj(Ā A¼ÖÂĀj(Ā¡ (\f! (\b"\rĀ A\bj!\f\v\v Ā  á\v Aj$Ā\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā  ¨
 Â A@k$Ā\vf (\b!@ (Ā"AG@ E\r ( (\fkAv j!\f\v E@AĀ!\f\v ( (\fkAv!\v Ā 6\b ĀA6 Ā 6Ā\vf#ĀA0k"$Ā Ā(\b"\x07A\x07M@ A$j \x07A\flAÀÂĀjµ   ø A\fj  ´\v  (\b6   )Ā7 Ā 	 A0j$Ā\vĀ\vxĀ@@@@@ Ā-ĀÊĀ\v Ā(è ĀAìj(Ā	\v ĀAÐjþ\v\f\v ĀAÐj\x07 ĀAðĀjü\b\v ĀA\
Ā:ĀÈ Ā-ĀÉ@ Ā(Ā ĀAj(Ā	\v ĀAĀ:ĀÉ\v\vb#ĀAk"$Ā@ (\bE\rĀ A\bj A\bjà\x07 (\bAG\rĀ  (\fØ
 Ā )Ā7  (Aj6A!\v Ā 6Ā Aj$Ā\vc#ĀAk"$Ā A\bj" Ā(Ā"(Ā Ā-ĀAF\f@ \v"\rĀ ĀA:Ā (Ā  ª	"\rĀ A:Ā\b \v!\v Aj$Ā \vh#ĀA0k"$Ā  6  6 A\bj 
  )\b7 A6, A6$  Aj6(  Aj6  ĀAÎÀĀ A j A0j$Ā\ve#ĀAk"$Ā @ A\bj   (Ā Ā -Ā\b"6\b Ā (\fAĀ \x1B6 ĀAĀ -Ā	 \x1B6Ā Aj$Ā\v \rA°®ÁĀA2Ā\v\`~#ĀAk"$Ā A\bj Ā ø Ā)Ā!@@  -Ā	"q\rĀ -Ā\bAq\rĀ BP AsrAq\r\v Ā B|7Ā\v Aj$Ā\vr#ĀAk"$Ā@@ Ā(Ā"AxG@\
 (ĀAxG\r\v Aj Û
  Ā(¼\f Ā (\f6\b Ā )7Ā\f\v Ā ( (\b«\r\v Aj$Ā\vr@@@@@@A Ā(Ā"Axs AĀN\x1BĀ\v Ā¸\r\v\v ĀAj¹\r\v ĀAj¹\r\v ĀAjº\r\v Ā( Ā(\bî\r\v{@@@@A ("Axs AĀN\x1BAkĀ\v Ā ¶\v (\b\r ĀAx6Ā (Ā (î\r\v ĀAx6Ā Å\b\v Ā (\b6\b Ā )Ā7Ā\vZ\
@ (ĀE Ā(Ā"AĀGF\rĀ @ ĀA\bj(Ā" A\bj(ĀG\r ĀAj(Ā Aj(Ā è\x07E\v Ā-Ā -ĀF!\v \v\`#ĀAk"$Ā   A
Ö (\b!    )Ā"BR BTq~ AĀ!B\v Ä\x07 Ā   )Ā (\b¨ Aj$Ā\vh#ĀA k"$Ā ĀAëÜ E\rĀ A\bj  ± Aj (\b (\fXAëÜ ("AëÜF\rĀ Ā )7Ā \v6\b A j$Ā\vi Ā(! Ā A\bj"6 E@ AĀ6 A6 \v Ā(Ā(\bA\bj!Ā@ (\f ĀF\rĀ\v (!Ā  6  ĀAj6  6 \v\` Ā(\bAj!\
 Ā(Ā! Ā(!@  "F@AĀ\v Ā 6\b Ā A\fj"6Ā Aj! (ĀE\rĀ\v Ā Ā(\fAk6\f Aj\vq#ĀAk"$Ā  (  (ĀAxF\x1Bã@ (\b"AëÜF@ (Ā!AëÜ!\f\v (Ā! Ā (6\v Ā 6\b Ā 6Ā Aj$Ā\vĀ Ā  AÿÀĀç\vĀ Ā  AÀĀç\vs~#ĀAk"$Ā (@!  )  ((×\x07 )Ā! (\b! Ā 60 ĀAëÜ6\
( Ā 6\b Ā 7Ā Ā (x"(\b6 Ā )Ā7 Aj$Ā\va#ĀA k"$Ā Aj" Ā ("ĀE@ A\bj ­	 (\b"ĀA Ā\x1B (\fAĀ Ā\x1BĀ\v Ā¦\f ( (Î\f A j$Ā\vk#ĀA k"$Ā  6\b  6 A6  Aj6 A\fj"AêÀĀ Aj³
A¬ÂĀA\x07   ¼! ĀAx6Ā Ā 6 A j$Ā\vf AĀ (\b" AF"\x1B6\b E@ Ā  ø \b\v (! (Ā! ¿ @   ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā\vĀĀ\vĀĀ\vĀĀ\v_ Ā(Ā" j"-ĀĀ!  :ĀĀ  Ā( A\bkqjA\bj :ĀĀ Ā Ā(\fAj6\f Ā Ā(\b Aqk6\b  AtkAk 6Ā\va#ĀAk"$Ā@ Ā  "\rĀ A\bj" Ā(Ā"Ā(Ā¦\r \v"\rĀ Ā(Ā  ª	"\rĀ A:Ā\b \v!\v Aj$Ā \vn (8" (<"A¸ÂĀA\v@AĀ\v@@  A½ÂĀA\vE@  AÔÂĀA\v\v\
\r\f\v Ā(AxF\r  ĀÓAs\v )ĀP\vA\v\` (\b!@ (Ā"AG@ E\r (\f kAv j!\f\v E@AĀ!\f\v (\f kAv!\v Ā 6\b ĀA6 Ā 6Ā\vR E@AĀ\v@ AIE@ Av" j"  Ā Alj)Ā T\x1B!  k!\f\v\v  Ā Alj)Ā Tj\vX#ĀAk"$Ā ĀE@AĀ!Ā A\fj\f\v  6\f Ā l!Ā A\bj\v Ā6Ā (\f"Ā@ (\b!  \
\r\v Aj$Ā\v_#ĀAk"$Ā@ )8BR@ A\bj" A,j(Ā A0j(Āø Aj A8jö	 Ā Aü
ĀĀ\f\v ĀB7\v Aj$Ā\v]A! Ā (ĀAF@ (" (Ā"Aj6Ā AĀN@ (\b\f\vĀ\v (!AĀ! (\b\v6\b Ā 6 Ā 6Ā\va#ĀAk"$Ā A\bj A\bA\b (\f! (\b!@ E\rĀ Al"E\rĀ   ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\v#ĀAk"$Ā Ā(Ā!Ā -Ā\vAqE@ (Ā Ā ((Ā\f\v AĀ6\f A\fj! @@ ĀAO@ ĀAI\r ĀA\fv! ĀA?qAr! ĀAvA?qAr! ĀAO\r  :Ā  :Ā  Aàr:ĀĀA\f\v  Ā:ĀĀA\f\v  ĀA?qAr:Ā  ĀAvAÀr:ĀĀA\f\v  :Ā  :Ā  A?qAr:Ā  ĀAvAðr:ĀĀA\v6  6Ā  \
(Ā (ú\v Aj$Ā\va~#ĀAk"$Ā  Ā(Ā)Ā"7\b (\b"ĀAqE@ ĀA qE@ A\bj ÿ\r\f\v  ó\f\v  ô\v Aj$Ā\v[ (\b! (!  (ĀAF  (\bAkAxqjA\bj \v Ā (ĀAÿq"A -ĀĀ"Ā Ā G\x1B ĀAF\x1B:ĀĀ\vaAÿëÜ!~B  |" T\rĀ  j"AëÜI@ ! \f\vB BQ\rĀ AëÜk! B|\v! Ā 6\b\
 Ā 7Ā\vn#ĀA k"$Ā A\bj  £@ (\bAxF@ ĀAxAx (Ā Ñ\x1B6Ā\f\v Ā )7 Ā )7\b Ā )\b7Ā\v A j$Ā\vk~#ĀAk"$ĀAëÜ! Ā AëÜG     À  )Ā (\b"AëÜF"\x1B!\x07   \x1BAëÜ\v6\b Ā \x077Ā Aj$Ā\vg (AG@ Ā  ø ´	\v AĀ6\b (Ā! (! B7Ā ´	 @ \
  ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā\v]#ĀAk"$Ā @ A\bj   (Ā (\f! Ā (\b"6 Ā AĀ Aq\x1B6Ā Aj$Ā\v \rA°®ÁĀA2Ā\v_~ Ā (\b" @  Ā(\b"j! Ā( Atj! )Ā!@  7Ā A\bj! Ak"\rĀ\v Ā 6\b AĀ6\b\v\vĀ Ā  AïÂĀè\vĀ Ā  AÌÂĀè\vS~ Ā)Ā" )Ā"R@  V  Tk\f\v Ā(\b" (\b\
"K  Ik\v"@ AĀH\v Ā( (I\vqĀ@@@@@@ Ā-ĀÜĀ\v Āë\v\f\v ĀAàj\r\f\v ĀAàj	 ĀAøĀjÐ\v Ā-ĀÝ@ Ā( ĀA j(Āî\r\v ĀAĀ:ĀÝ\v ĀAjÐ\v\vg#ĀA k"$Ā AĀ6\f B7 AªÀĀ6 B 7  Aj6  AjÈ@Ā\v Ā (\f6\b Ā )7Ā A j$Ā\v}Ā Ā( Ā(¼\f Ā( Ā(¼\f ĀAèĀjù\v Ā( Ā\
(¼\f ĀAôĀjú\v Ā(¤ Ā(¨¼\f Ā(° Ā(´¼\f Ā(¼ Ā(À¼\f Ā(È Ā(Ì¼\f\vU@  Aj"M\rĀ  AsjA\fl"E\rĀ Ā A\flj Ā A\flj ü
ĀĀ\v Ā A\flj"Ā (\b6\b Ā )Ā7Ā\vg#ĀA k"$Ā AĀ6\f B7 AªÀĀ6 B 7  Aj6  Ají@Ā\v Ā (\f6\b Ā )7Ā A j$Ā\v_Ā@ @ ĀAj(Ā ĀAj(Ā¼\f ĀA¤j(Ā ĀA¨j(Ā¼\f ĀÅ\f ĀAøĀjÀ\f ĀA°j(Āé\r Ak! ĀA¸j!Ā\f\v\v\v]#ĀAk"$Ā Ā  A\bj  \b (\b! Ā (\f"6\b Ā 6Ax  A\
xL\x1BAx\v6Ā Aj$Ā\vb#ĀAk"$Ā AĀ6\f   A\fjÈ\x07 (! Ā 6 ĀAĀ6\f Ā 6\b Ā 6 Ā :Ā Ā 6Ā Ā (\f6 Aj$Ā\vV @ Ā(Ā! Ā(!@ ĀÑAÄĀF@ \v Ā Ā(\b j  Ā("jk Ā(Ā"j6\b Ak"\rĀ\v\vAĀ\vĀ Ā A®ÀĀAAµÁĀå\vĀ Ā A¨ÀĀAA¨µÁĀå\vW@ Ā(Ā"@ Ā AjAĀ  Ā("G\x1B6Ā  G\r\
\vAĀ! Ā(\b"E\rĀ  Ā(\fF\rĀ Ā Aj6\b !\v \v\vĀ Ā A\x07ê\v~@@@ Ā)Ā"§AkAĀ BV\x1BĀ\v Ā(\bÑ\v ĀÁ\r ĀAàĀj\r\v Ā(\b" (Ā"Ak6Ā AF@ Ā(\b"ĀA\bj\f@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA,Ã\f\v\v\v\vĀ Ā Aê\v\\#ĀA k"$Ā  6  Ā6Ā  6\f  6\b A\x076 A6  A\bj6  6AÀÀĀ Aj\x07 \
A j$Ā\v\\#ĀAk"$Ā Aj  ø (AxF@ (\b\f\v Ā(0 Ā(4¼\f Ā (\f68 Ā )70AĀ\v Aj$Ā\vZ#ĀAk"$Ā@ Aj Ā ("@  (\fA\flj"( A\bj(Āî\r ( Aj(Āø\r\f\v\v Aj$Ā\v_#ĀA k"$Ā  6  Ā6Ā A6\f AøÀĀ6\b A\x076 A6  A\bj6  6AÀĀ Aj\x07 A j$Ā\vQ Ā(\b! Ā\
A AI\rĀA AI\rĀAA AI\x1B\v"Ý
  Ā( Ā(\bj Ā  j6\b\v\\#ĀAk"$Ā A\bj   (\f!@ (\bAq@ !Ā\f\v  Ā(Ā ¯\x07 (!ĀA\b\r \r\v Ā\r Aj$Ā\v\\#ĀAk"$Ā A\bj ¡ (\f!@ (\bAq@ !Ā\f\v  Ā(Ā ¯\x07 (!ĀA\b\r \r\v Ā\r Aj$Ā\v[ Ā (ĀAF@A! (\f\vAA»\f"AĀ6\b B7Ā  )Ā7\f  )\b7 A\bj\v6 Ā \
6Ā\vf#ĀA k"Ā$ĀAäÃĀ(ĀAG@ ĀAäÃĀ6\b ĀAèÃĀ6\f Ā ĀAj6 Ā ĀA\fj6 Ā ĀA\bj6AäÃĀ ĀAjAÈÂĀ \v ĀA j$Ā\vU~A!A!@ ­ ­~"\x07B §\rĀ \x07§"Ax kK\rĀ Ā 6AĀ!A\b! !\v Ā j 6Ā Ā 6Ā\vX (Ā!@ AÿÿJ!@@ E\r Ā-ĀĀA0kAÿq"A	K\r ĀAj!Ā Ak! \rĀ\v  A
l j"6Ā\f\v\v\vT#ĀAk"$Ā A\bj Ā  ©AĀ!@ (\bAF@ (\f" Ā(O\r Ā( Atj!\v Aj$Ā \vĀ\vQ#ĀA k"$Ā A\fj Ā -Ā\fAF@ (\f\vAĀ -Ā\rAG\rĀ A6 Ā Aj\x07\v A j$Ā\vS~}CĀĀĀĀ ĀP Aë~Hr\rĀCĀĀ AèĀJ\rĀ ĀBÿÿÿ AtAØj­" ĀB(B?  Aë~F\x1B§¾\v\vc#ĀAk"$Ā Aj A  AO\x1B\
@ (AxG@ Ā (\f6\b Ā )7Ā\f\v Ā (\b (\fø\v Aj$Ā\v_#ĀAk"$Ā@ (ĀAF@  (\b (\fÆ ĀAj (" (\bø ĀA6Ā (Ā î\r\f\v Ā \v\v Aj$Ā\v] Ā(X" (Ā"Ak6Ā AF@ Ā(X\v@ Ā(P"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAÐĀj\v ĀAÜĀjõ	\vX#ĀA k"$Ā  6\f  6\b  Ā6 A6 A\
6  A\bj6  Aj6AàÀĀ Aj\x07 A j$Ā\vZ#ĀA k"$Ā  6\b  Ā6 A6  Aj6 A\fj"ĀAúÀĀ Aj³
AÃÂĀA ĀAëâÂĀA9¼ A j$Ā\vXA!@ AI\rĀ !@@ AkĀ\v A\x07k!A!A!\f\vAĀ!A!A!\v Ā 6\b Ā 6 Ā 6Ā\v_@@@@@ Ā-ĀAkĀ\v ĀA\bj(ĀAÿÿÿÿ\x07O\r Ā(\f\r\v\v ĀA:Ā\v Ā Ā(ĀAj"6Ā E\rĀ ĀA:ĀĀ\vĀ\v[~|DĀĀĀĀĀĀĀĀ ĀP AÎwHr\rĀDĀĀĀĀĀĀð AË\x07J\rĀ ĀBÿÿÿÿÿÿÿ\x07 A³\bj­B4" ĀB\vB?  AÎwF\x1B\
¿\v\vP@ -Ā\b\rĀ (Ā" ("K\rĀ  O@A! A:Ā\b\f\vA!  Aj6Ā\v Ā 6 Ā 6Ā\vR#ĀAk"$Ā Aj ¹ Ā (AF Ā (\b"6Ā Ā (\f k6\b  (0jAĀ\v6 Aj$Ā\vV Ā(Ā! Ā(!@  "F@AĀ\v Ā Aj"6ĀA\x07 Aj(Ā"Axs AĀN\x1B"E A\x07Fr\rĀ\v \vU@ Ā(" Ā(Ā"F\rĀ  k! Al ĀjAj!Ā@\
 E\r ĀAk(Ā Ā(Ā Ak! ĀAj!Ā\fĀ\vĀ\v\vY#ĀAk"$Ā Ā/ĀAF@  ĀAj6\f AâýÂĀA A\fjAóĀ¤\f\v (ĀAÞýÂĀA ((\fĀ\v Aj$Ā\vV#ĀA k"$Ā  BĀ BĀ Aj BĀ BĀ Ā )" )Ā|"7\b Ā )\b  V­|7Ā A j$Ā\vhĀ@@@@@@ Ā-ĀôAkĀ\v ĀAøjÿ\v\f\v ĀAøjÔ\f\f\v ĀAøjÿ\v\f\v ĀAøj¹
\v Ā(ð×\r ĀAàĀjÅ\f Ā(@\f\v\vbĀ@ BQ@ DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr\r ĀAx6 Ā ü"7\b Ā B?7Ā\v ĀAx6\v Ā \x07\va|#ĀAk"$Ā  Aj(Ā A\bj(Ā  \x07@ +Ā"D333333ë?fE@ ĀAĀ6\b\f\v Ā )\b7\b Ā 9Ā\v Aj$Ā\vc#ĀAk"$ĀAëÜ! (8"AëÜG@  )0  (x(X")p (x¬\x07 (\b!\
 Ā )Ā7Ā\v Ā 6\b Aj$Ā\v]#ĀAk"$Ā A\bjÊ\b (\b! (\f!AA»\f"Ā 6 ĀAĀ6 Ā 6\f ĀAĀ6\b ĀB7Ā Aj$Ā ĀA\bj\vOĀ@@ E\rĀ  K@  j,ĀĀA¿J\rĀ\v  G\r\v Ā 6 Ā 6Ā Ā  k6\f Ā  j6\b\vĀ\vU#ĀAk"$Ā AĀ6\f   A\fjÈ\x07   (Ā ("\v! Ā  k6 Ā  jAĀ \x1B6Ā Aj$Ā\vS#ĀA0k"$Ā \
AĀ6(  Ā6   Ā6  7  6  Ā j6$ Aj AjÁ ( A0j$Ā\vN Aÿq!AĀ!@@  F@ !\f\v   j-ĀĀF@A! Aj!\f\v\v\v Ā 6 Ā 6Ā\vR Ā(\b" Ā(" Ā(\f"j \v  j! At"@ (" Atj  Atj ü
ĀĀ\v Ā 6\f\va|#ĀAk"$Ā  Aj(Ā A\bj(Ā  \x07@ +Ā"D333333ë?fE@ ĀAĀ6\b\f\v Ā )\b7\b Ā 9Ā\v Aj$Ā\vQ#ĀAk"$Ā ĀA@k"  	"E@ Aj"  ø  AĀé Ā Ā)B|7\v Aj$Ā As\vhĀ@@@@@@ Ā-ĀôAkĀ\v ĀAøjÿ\v\f\v ĀAøj\r\f\v ĀAøjÿ\v\f\v ĀAøjÉ
\v Ā(ðé\r ĀAàĀjÅ\f Ā(@ç\r\v\vX#ĀAk"$Ā Ā(Ā"Ā(Ā@  Ā6\f AâýÂĀA A\fjAñĀ¤\f\v (ĀAÞýÂĀA ((\fĀ\v Aj$Ā\vM~@ AÀĀqE@ E\r  ­" AĀ k­!  !\f\v  ­!BĀ!\v Ā 7Ā Ā 7\b\vM~@ AÀĀqE@ E\r AĀ k­  ­"!  !\f\v  ­!BĀ!\v Ā 7Ā Ā 7\b\vN#ĀAk"$Ā Ā(" Ā(Ā"\
G@  Ā(\b"Ā6\f Ā  kAvj A\fjAÊÂĀÑ!\v Aj$Ā \vN#ĀAk"$Ā Ā(" Ā(Ā"G@  Ā(\f"Ā6\f Ā  kAvj A\fjAÊÂĀÑ!\v Aj$Ā \vY#ĀAk"$Ā Ð  )Ā (\b  À )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$Ā\vP#ĀAk"$Ā   AÖ (\b! )Ā"BR BTqE@AĀ!B!\v Ā 6\b Ā 7Ā Aj\
$Ā\vO#ĀAk"$Ā AO@ AĀ6\f   A\fjÈ\x07 (Ā ( Ā ¤\f\v Ā  ©	\v Aj$Ā\vO Ā(Ā"A\x07j! AI!@@@ A\x07G@ E\r Ā j-ĀĀE\r\v\vĀ\v Ā A\bk6Ā Ak!\fĀ\vĀ\vHĀ Ā@ AÿqA0k"A	K\rĀ AÿqA0k"A	K\rĀ Ā A
l j­7\bAĀ\f\v ĀA:ĀA\v:ĀĀ\vAĀ BÁĀQ@ Ā BX\v BB B BÀĀQ\x1B"B B}" Ā}X  Ā |Zr\vQ~#ĀAk"$Ā A\bj Ā ø Ā)Ā!@ -Ā\bE@ -Ā	AqE BPr\r\v Ā B|7Ā\v Aj$Ā\vQ#ĀA k"$Ā@ Ā(H" Ā(L"  " O\rĀ  Alj)Ā R\rĀ A\bj ĀAÄĀj Â\v A j$Ā\v[ Ā(Ā"-ĀHAG@ -Ā¶! A:Ā¶@ E@ \
BĀ7P A:Āð AĀ:ĀH A\bjÕ\f\v AĀ:ĀH\v ĀÈ
\vĀ\vO Ā( Ā(Ā"kAv" Ā(\b"Ā Ā K\x1B!Ā@ Ā@  (Ā Aj(Ā×	 ĀAk!Ā A\bj!\f\v\v\vP#ĀAk"$Ā Aj É\x07 @ @ (\b  ü
ĀĀ\v  6\f\v Ā (\f6\b Ā )7Ā Aj$Ā\veĀ@@@ Ā-ĀÂ\bĀ\v Ā(\b ĀA\bj(Āî\r ĀA \bjù\v Ā(¬\b ĀA°\bj(Ā\v\v Āü\v ĀAÀ\x07jÐ
 ĀAô\x07jù\v ĀAĀ;À\b\v\vO#ĀAk"$Ā )ĀBVAĀ A\bj AÉÂĀA¡ (\f! (\b\v! Ā 6 Ā 6Ā Aj$Ā\vR#ĀA k!@ A FE@  jAĀ:ĀĀ Aj!\f\v\v Ā )Ā7Ā Ā )Ā7Ā Ā )Ā\b7Ā\b Ā )ĀĀ7ĀĀ\vS AO@ ĀÍ\v ĀA\fj(Ā" ĀA\bj(Ā"ĀG@ Ā 6\f  Ā6\b\vAìÃĀAìÃĀ(ĀA~ Avwq6Ā\vMĀ@ E\rĀ  ¿! E\rĀ E@AĀ!\f\
\v Ak-ĀĀAqE Er\rĀ AĀ ü\vĀ\v Ā 6 Ā 6Ā\vWĀ@@@ Ā/ĀAkĀ\v Ā(\v Ā/"ĀE@A\v ĀAöÿj ĀAÿjq ĀAø7j ĀAð±jqsAvAj\v Ā(\b\vS#ĀAk"$Ā@ (\b" (I@ ĀAĀ:ĀĀ Ā (Ā j-ĀĀ:Ā\f\v A6 Ā  Aj¾\b\v Aj$Ā\vL#ĀA k"$Ā A\fj"	  7  Aj A j"µ\x07  \x07 Ā (6\b Ā )\f7Ā $Ā\vO#ĀA\
k"$Ā A\bj" Ā(Ā"(Ā¦\r@ \v"Ā\rĀ  ü"Ā\rĀ A:Ā\b \v!Ā\v Aj$Ā Ā\vO    I\x1B! At ĀjA j!@  FE@ (Ā" ;  Ā6è Aj! Aj!\f\v\v\vO    I\x1B! At ĀjA°	j!@  FE@ (Ā" ;¨	  Ā6ø\b Aj! Aj!\f\v\v\vU Ā((!\x07A!@ Ā   ï\rĀAĀ! As Ā( Ā(  \x07 ÞAIq\rĀ Ā\
)ĀBĀR\rĀ ĀB7Ā\v \vĀ Ā   A¸í\vĀ Ā   AèĀí\vZ~#ĀAk"$Ā  Ā Ü@ )ĀBR\rĀ (PAxF\rĀ )\b! Ā (T (XçE\rĀ Ā ç\v\v Aj$Ā\vM Ā Ā("Aj6 ĀAÿëÜ   A<AA\b  A\bO\x1Bt AK\x1B­|"V"\x1B6\b ĀB  \x1B7Ā\vS#ĀAk"$Ā Ā(Ā@  Ā6\f AâýÂĀA A\fjAòĀ¤\f\v (ĀAÞýÂĀA ((\fĀ\v \
Aj$Ā\vV#ĀAk"$Ā@ (\bA\bO@ Ā (\b6\b Ā )Ā7Ā Aj$Ā Ax6  Aj    \f\v\v\vV|#ĀAk"$Ā Aj  ¤\x07   (\b" (\f¢! Ā 6\f Ā 6\b Ā 9Ā ( î\r Aj$Ā\vZ Ā(\b" Ā(ĀF@ ĀA\bA Õ\v\v Ā Aj6\b Ā( Atj"Ā )Ā7Ā Ā )\b7\b Ā )7 Ā )7\vd~#ĀAk"$Ā Â )Ā! \
)\b! ĀAĀ6 ĀB7 ĀA ÂĀ)Ā7 ĀA¨ÂĀ)Ā7$ Ā 7\b Ā 7Ā Aj$Ā\vR#ĀAk"$Ā@@ A\bj Ë (\b"E\rĀ   (\f"ï (E\r\v\v Ā 6 Ā 6Ā Aj$Ā\vL Ā (H"E (LAxGqE@ ĀAj (D øAĀ\f\v ĀAj (P (TøA\v6Ā\vZ@@@ Ā(ĀĀ\v Ā(\b"E\r Ā( \r\f\v Ā-ĀAG\rĀ Ā(\b"(Ā A\
j(ĀÛ	 A\fÃ\f\v ĀAÃ\f\vR#ĀAk"$Ā Aj  ø (Ô AØj(Ā¼\f  (\f6Ü  )7Ô ĀAÜĀj [ Aj$Ā\vD#ĀAk"$Ā@ Aq@ Aj Ā Avø\f\v Aj Ā Ð\v Aj Aj$Ā\vDĀ A\x07jAĀ kq j"AxA  AM\x1B"kK@Ā\v Ā 6Ā Ā  jAkAĀ kq6\vF@  Aj"M\rĀ  AsjAt"E\rĀ Ā Atj Ā Atj ü
ĀĀ\v Ā Atj 7Ā\vF@  Aj"M\rĀ  AsjAt"E\rĀ Ā Atj Ā Atj ü
ĀĀ\v Ā Atj 6Ā\vU#ĀA k"$Ā A\bj Ā(\f¾ AĀ6Ā  6 Ā(\b Ā("A lj A ü
ĀĀ Ā Aj6 A j$Ā\vV|#ĀAk"$Ā Aj  ½   (\b" (\f¢! Ā 6\f Ā 6\b Ā 9Ā ( î\r Aj$Ā\v]Ā@@@ Ā-Ā¼\fĀ\v Ā( ĀA\bj(Āî\r Ā(  ĀA$j(Ā	\v ĀAàjº
 Ā(Ø ĀAÜj(Ā	 ĀAðĀj\v\v\vP@ Ā("E\rĀ AĀ:ĀĀ Ā("E\rĀ  Ã\f\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀAÃ\f\v\v\`~#ĀA@j"$ĀB!  ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX~  9\bBB\v7Ā Ax6  Ā  Aj	 A@k$Ā\vY#ĀA0k"$Ā  ª\x07@ (AxF@ (Ā!  Ó ĀAx6 Ā 6Ā\f\v Ā A0ü
ĀĀ\v A0j$Ā\vN#ĀA k"$Ā  6\f  6\b A6 A6  Ā6  A\bj6AÀĀ Aj®\b A j$Ā\vJĀ AqE@ Ā   \v  Ā! @   ü
ĀĀ\v Ā 6\b Ā 6 Ā  j k6Ā\vI#ĀAk"$Ā A\bj Ā(\f Ā(" Ā(Aj"Ā  Ā I\x1B  (\b (\fÀ
 Aj$Ā\vT#ĀAk"$Ā AĀ6\f B7 Aj"  ö\f   AĀ Ā (\f6\b Ā )7Ā Aj$Ā\vI Ā( Ā(\b"AtjA\bk!@@ E ErE@ )ĀP\r\v\v Ā Ak"6\b A\bk!\fĀ\vĀ\vK (\b! (! (ĀAF@  (\bAkAxqjA\bj!\v  Ā ((Ā@  Ā (,ĀĀ\v\vXĀ@@@@@ Ā-ĀDĀ\v Ā\r\v ĀAÈĀjÄ
\f\v ĀAÈĀjÄ\b ĀAj\r\v Ā-ĀE@ ĀAj\r\v ĀAĀ:ĀE\v\vb@ (" (\b"AÈÉÂĀA\vE@  AÛÉÂĀA\vE@ Ā  ø\f\v ĀAx6Ā\f\v ĀAx6Ā\v (Ā î\r\vþ\v#ĀA k"$Ā A 6 BßÐ7 A\bj!\v#ĀA0k"$Ā AjAĀØ\b AĀ6,  "	 "\fj"\r6(  6   6  Aj"(\b6  )Ā7 	!@ \x07!
@@  \rF\r  Aj"6$@ -ĀĀ"ÀAĀN\rĀ  Aj"6$ -ĀA?q! Aq!\b AßM@ \bAt r!\f\v  Aj"6$ -ĀA?q Atr! AðI@  \bA\ftr!\f\v  Aj"6$ \bAtAðĀq -ĀA?q Atrr"AÄĀF\r\v   k 
j"\b6, AÄĀF\rAĀ!@ A\fF@ \b!
 !\f\v Aj j Aj!(Ā G\rĀ\v\v Aj" \x07 	j 
 \x07kÒ\r AAø\x07 \b!\x07 !\f\v\v Aj \x07 	j \f \x07kÒ\r \v (\f6\b \v )7Ā A0j$Ā Ā (\f"Ā (¡ (\b Āî\r A j$Ā\v_AÈÉÂĀ!A!@@@A (Ā"Axs AĀN\x1BAkĀ\vAÛÉÂĀ!A!\f\v (\b! (!\v Ā 6 Ā 6Ā\vH#ĀAk"$Ā   Ā~ (ĀAF@ Ā (6\bB\f\v Ā +\b9\bB\v7Ā Aj$Ā\vT (Ā"Aj /Aj"\
 (\b" ´ Aj   ´  ; Ā 6\b Ā 6Ā Ā (6\vĀ ĀAèĀBxBAAéĀó\vĀ ĀAË\x07BpB5A5AÌ\x07ó\vj#ĀA0k"$ĀAx! Ā ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX Ax6 Å\bAxAx\v6 Ā 9\b ĀB7Ā A0j$Ā\vP#ĀAk"$Ā   ¸DĀĀĀĀeÍÍA£ º ¢ (\b"AëÜF@Ā\v Ā 6\b Ā )Ā7Ā Aj$Ā\vN\
#ĀAk"$Ā     À )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$Ā\vJ#ĀAk"$Ā Ā-Ā$ ĀA:Ā$  Ā6\f Ā(\f ĀAj(Ā	 ĀAĀ6\fE@ A\fjÂ
\v Aj$Ā\vM ĀÙ@ Ā(\b"AF\rĀ ĀA\bj Ā)Āü\x07 E\rĀ Ā(\f" (Ā"Ak6Ā AG\rĀ ĀA\fjý\v\vZo#ĀAk"$Ā %A\b% %!ã" & A\bj´
 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\vO#ĀAk"$Ā AĀ6\f B7   AjAªÀĀ@Ā\v Ā (\f6\b Ā )7Ā Aj$Ā\v\\Ā Ā(P Ā(T¼\f Ā(\\ Ā(\`¼\f Ā(h Ā(l¼\f Ā( Ā(È\f Ā(t Ā(x¼\f Ā( Ā(¼\f ĀA j\v\vE~  B?" } ! BĀS@  Ak"jA-:ĀĀ\v ĀA k6 Ā  j6Ā\vR~@@@@ \
Ā\v Ā  ì\v ĀAĀ:Ā\b ĀBĀ7Ā\v ĀAĀ:Ā\b Ā )Ā" y7Ā\v Ā Aì\vP#ĀAk"$Ā AĀ6\f B7 Aj"  ö\f   Ā (\f6\b Ā )7Ā Aj$Ā\vF Ā  k"Av" Ā(\b! E  FrE@ Ā( Atj  ü
ĀĀ\v Ā  j6\b\vQAÃĀ ĀAjAxq"A\bk"6ĀAøÃĀ Ā k jA\bj"6Ā  Ar6 Ā jA(6AÃĀA6Ā\vN (Ā! (! Ñ"AÄĀG@  (Ā (\b" j  (jkj6\b\v Ā 6 Ā 6Ā\vG    "j"-ĀĀ!  §Av":ĀĀ   A\bkqjA\bj :ĀĀ Ā :Ā Ā 6Ā\v>#ĀAk"$Ā Ā  Ā  AĀ ( (\fA¸lj (Ā\x1BA\
Ā\v Aj$Ā\v>#ĀAk"$Ā Ā  Ā  AĀ ( (\fAèĀlj (Ā\x1BAĀ\v Aj$Ā\vW#ĀAk"$Ā Aj  AäÂĀAAäÂĀAø Ā (\b"Ā (\fAäÂĀAAäÂĀAø ( Āî\r Aj$Ā\vE Ā(\b"AG@ Ā(! Ā(\f! AF  (\bAkAxqjA\bj \v Ā (4ĀĀ\v\vT~#ĀAk"$Ā /DĀĀĀĀĀ@@£ )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ\
  \x1B7Ā Aj$Ā\vDĀ@  Aÿq"M\rĀ  AèĀlj"-ĀĀ A:ĀĀAF\rĀ Ā (D (H¤ AĀ:ĀĀ\vĀ\vSĀ@@@ Ā-Ā¸Ā\v ĀAj© Ā( ĀA\bj(Āî\r Ā(p ĀAôĀj(Ā	\v ĀAÀjÝ\b ĀAj©\v\vQĀ Ā-Ā°\bAF@ ĀA(jÒ\f ĀÐ
 Ā(¤\b ĀA¨\bj(Āö\r Ā(\b ĀA\bj(Ā¼\f Ā(\b ĀA\bj(Ā¼\f\v\vM Ā("@ Ā( At\r\v Ā($" Ā((þ\x07 Ā(  û\r Ā(0" Ā(4Ý	 Ā(, ü\r\vQ@@@@A (Ā"Axs AĀN\x1BAkĀ\v Ā ¦\x07\v ĀBĀ7Ā\v Ā (¦\x07\v ĀBĀ7Ā\vL Ā(\b" Ā(ĀF@ Ā\v Ā Aj6\b Ā( Alj"Ā )Ā7Ā Ā )\b7\b Ā )7\vJ#ĀA\
k"$Ā     À ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ )Ā \x1B7Ā Aj$Ā\vP Ā(\b" Ā(ĀF@ ĀAAÕ\v\v Ā Aj6\b Ā( Alj"Ā )Ā7Ā Ā )\b7\b Ā (6\vAĀ@ E\rĀ@  K@  j,ĀĀA¿L\r\f\v  F\r\vĀ\v Ā  k6 Ā  j6Ā\vF#ĀA0k"$Ā Aj"   ¸ A\bj  (\b! Ā (\f6 Ā 6Ā A0j$Ā\v:Ā   ĀA\
 AI\rĀA AI\rĀAA AI\x1B\v6 Ā 6Ā\vG~#ĀAk"$Ā Aj AĀAAù (AF@Ā\v )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\vO Ā(! Ā(Ā!@ Ā(\b"Ā-ĀĀE\rĀ A¤­ÁĀA (\fĀE\rĀA\v Ā A
F:ĀĀ   (Ā\vUo#ĀAk"$Ā % %#!ã" & A\bj´
 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\vO#ĀA k"$Ā  6  6\f A:Ā\b A\bj AjAðÂĀ! ĀAx6 Ā 6Ā A j$Ā\vO#ĀA k"$Ā  6  6\f A:Ā\b A\bj AjAÜÂĀ! ĀAx6Ā Ā 6 A j$Ā\vC#ĀAk"$Ā A\bj   õ\x07 (\b"@ (\f! Ā 6Ā Ā 6 Aj$Ā\vĀ\vB#ĀAk"$Ā  A\bj \v (\
\f! (\bAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vF Ā(Ā" j :ĀĀ Ā Ā(\b Aqk6\b Ā Ā(\fAj6\f  Ā( A\bkqjA\bj :ĀĀ\vQ (Ā"AÜĀj /âAj" (\b" ´   BĀ\x07  ;â Ā 6\b Ā 6Ā Ā (6\vQ (Ā"Aìj /Aj" (\b" \x07    \x07  ; Ā 6\b Ā 6Ā Ā (6\vQ (Ā"Aü\bj /ª	Aj" \
(\b" \x07    \x07  ;ª	 Ā 6\b Ā 6Ā Ā (6\v=#ĀAk"$Ā A\bj  Ā õ\x07 (\b"Ā Ā (\f  þAĀ\v Aj$Ā\vQĀ Ā-Ā°\bAF@ ĀA(j\r Ā\f Ā(¤\b ĀA¨\bj(Āö\r Ā(\b ĀA\bj(Ā¼\f Ā(\b ĀA\bj(Ā¼\f\v\vG Ā(\f Ā("kAv!@ @ (Ā\r Ak! Aj!\f\v\v Ā(\b Ā(ĀAA¡\vO#ĀAk"$Ā@ AëÜG@ Ð\
 Ā   )Ā (\b¬\x07\f\v ĀAÿëÜ6\b ĀB7Ā\v Aj$Ā\v@#ĀA k"$Ā A6  ĀAj6 A\fj"ĀA¹ÀĀ Aj³
A\r Āª A j$Ā\v<~ )Ā"PAĀ  B} 7Ā z§Av!A\v! Ā 6 Ā 6Ā\vD ĀAÿqAF@ ("Ā(Ā"@ (Ā Ā\v Ā("Ā@ (Ā ĀÃ\f\v A\fÃ\f\v\vA#ĀA@j"$Ā A\bj Aj ²\x07 Ā (\b (\fÒ\r A:Ā Aj\v A@k$Ā\vG Ā(\f Ā("kA n!@ @ Ak! 	 A j!\f\v\v Ā(\b Ā(ĀA\bA ¡\v>ĀAĀ ĀAkAÿÿq\
AãĀK\rĀ ĀAÿÿq"ĀAF ĀA©FrE@A ĀAóG\r\vAĀ\v\vM#ĀA0k"$Ā  f@ (AxF@ ĀAx6 Ā (Ā6Ā\f\v Ā A0ü
ĀĀ\v A0j$Ā\v;Ā@ @ Ā(ĀAkAM@ ĀAj(Ā ĀA\bj(Āî\r\v Ak! ĀAj!Ā\f\v\v\vNo (" (\bOAĀ  Aj6 (Ā(Ā% !ã" &A\v! Ā 6 Ā 6Ā\v@@ "Aÿÿq AÿÿqI@ Aj!  Ā (ĀE\r\v\v Aÿÿq AÿÿqI\vAĀ@ ( K@  (\fI\r\vĀ\v Ā (\b Atj(Ā6\b Ā (Ā Atj)Ā7Ā\v8@ E\rĀ Ā Atj\
A\bk"ĀE\rĀ Ā)Āy§!\vA At k A O\x1B\vEAÔÃĀ!@@ E@AĀ!\f\v Ā (Ā"O@ Ā  Aj(ĀjI\r\v (\b!\f\v\v \v;#ĀAk"$Ā A\bj Ā 	 (\bAF@ Ā (\fAtj(\b!\v Aj$Ā \vD~ Ā(\fE@AĀ\v Ā) Ā) Å! Ā(Ā Ā(  º"ĀAkAĀ Ā\x1BAjAĀ Ā\x1B\v>#ĀA0k"$Ā A\fj"\x07  ´\v BĀ7 Ā  \x07 Aj    y A0j$Ā\v\
?@ E@AĀ\v Ak! -ĀĀ! Ā-ĀĀ! Aj! ĀAj!Ā  F\rĀ\v  k\v=Ā@ @ Ā(Ā ĀAj(Āî\r ĀA\fj(Ā ĀAj(Āî\r Ak! ĀAj!Ā\f\v\v\vPĀ@@@ Ā-Ā¨Ā\v ĀA¸j© Āß\b Ā( ĀAj(Ā	\v ĀAèjÕ
 ĀA¸j© Āß\b\v\vD (\b"Aq! Aq@  Ā+Ā AĀG /l\v  Ā+Ā AĀGAĀ\v@ Ā(\f Ā("kA0n!@ @ Ak! Å\b A0j!\f\v\v Ā(\b Ā(Ā\v}#ĀAk"$Ā A\bj %<@ (\b"@ (\f!#ĀAk"$Ā A\bj  \b (\b! Ā (\f"6\b Ā 6 Ā 6Ā Aj$Ā\f\v ĀAx6Ā\v Aj$Ā\vH (! (! (!\
 ( ( \f Ā 6\b Ā 6 Ā 6Ā Ā  Atj6\f\vB#ĀAk"$Ā Aj" AÿqAt"(àC (ÈCø Ā     Aj$Ā\vL Ā(ĀAxF" (Ā"AxFq!  AxFr  Ā( Ā(\b ( (\b\v\v\vE@@@@ Ā(ĀĀ\v Ā("Ā(Ā ĀAĀ6ĀAG\r\v\v Ā(\b"Ā Ā(ĀAk6Ā\vĀ\vFĀ ÁAÐĀlA°§jAÎm"AÐĀM@ Ā At"/\
¢A; Ā )¢A7\b Ā /¢A;Ā\vĀ\vA Ā (\b" (I"  Aj6\b (Ā j-ĀĀAĀ\v:Ā ĀAĀ:ĀĀ Ā :Ā\v@ Ā (Ā" (F@AĀ!AÄĀ\f\v  Aj6Ā A\bjÑ\v6 Ā 6Ā\v>Ā@ E\rĀ@  I@  j,ĀĀA¿J\r\f\v  F\r\vAĀ!\v Ā 6 Ā 6Ā\vSĀ@@@@@ Ā-ĀüĀ\v ĀAj\r\f\v ĀAjÕ\x07 ĀAjÐ\v Ā( ĀAj(\
ĀÇ\f\v ĀÐ\v\vDĀ -ĀAF@ (Ā! ĀA:Ā Ā 6Ā\v Ā )7 Ā )\b7\b Ā )Ā7Ā\v> Ā  k"Ý
 Ā(\b! E  FrE@ Ā( j  ü
ĀĀ\v Ā  j6\b\v: At!@ E@AĀ\v A@j!  ĀA4j ĀÒ! ĀA@k!Ā E\rĀ\v \vA Ā(\b! Ā("!@ @ Ak! \b Aj!\f\v\v Ā(Ā A\bA¡\vA Ā(\b! Ā("!@ @ Ak! \v AàĀj!\f\v\v Ā(Ā A\bAàĀ¡\v< Ā(\b! Ā(! Ā(ĀAF  (\bAkAxqjA\bj \v  (@0Ā\v@Ā Ā-Ā\bAF@ ĀAÈĀjü\v ĀA jÐ
 Ā-Ā\b@ Ā( ĀAj(Āî\r\v ĀAĀ:Ā\b\v\v6Ā ĀA j!Ā@ @ Ā(Ā@ Ā\f\v ĀAk\f Ak! ĀA4j!Ā\f\v\v\v8#ĀAk"$Ā  %> Ā (Ā~ Ā +\b9\bBBĀ\v7Ā Aj$Ā\v8#ĀAk"$Ā  %D Ā (Ā~ Ā )\b7\bBBĀ\v7Ā Aj$Ā\v: At!@ E@AĀ\v A@j!  ĀA4j ĀÇ! ĀA@k!Ā E\rĀ\v \v1#ĀAk"$Ā Aÿq A\bj" Ā¢\r \
\vAĀ\v Aj$Ā\v@#ĀA k"$Ā  6  6  6 A\bj Aj\b Ā )\b7Ā A j$Ā\v\rĀ Ā AAÞ\v> Ā Ā(\b"Ak6\b@ AF@ ĀAj(Ā"AĀH\r Ā(Ā Ã\f Ā¿\v\vĀ\vC#ĀAk"$Ā A\bj (Ā ( (\b (\f! Ā (\b6Ā Ā 6 Aj$Ā\v>#ĀAk"$Ā AĀ:ĀAA»\f! Ā Aj­7Ā Ā ­7\b AÃ\f Aj$Ā\vX Ā(\b" Ā(\
ĀF@ Ā Ā(ĀAAAåAxG@Ā\v\v Ā Aj6\b Ā( Atj"Ā )Ā7Ā Ā )\b7\b\vG@Aÿÿÿ Ā( Ā(j" AÿÿÿO\x1B Ā(\bk" M\rĀ Ā 	AxG\rĀ\v Ā ¯\r\v1#ĀAk"$Ā Aÿq A\bj" Ā·\r \vAĀ\v Aj$Ā\vB Ā(\b" Ā(ĀF@ Ā±\v Ā Aj6\b Ā( Atj"Ā )Ā7Ā Ā )\b7\b\v\rĀ Ā AAÞ\vĀ Ā A A¤AØ~á\vĀ \
Ā AA\bAtá\v<#ĀAk"$Ā@ Aj Ā ("@  (\fA¸lj\v\f\v\v Aj$Ā\vA#ĀAk"$Ā Aj AÔĀj   Ā (\b"Ā (\fÞ ( Ā¼\f Aj$Ā\v@Ā Ā-Ā\bAF@ ĀAÈĀj\f ĀA j\f Ā-Ā\b@ Ā( ĀAj(Āî\r\v ĀAĀ:Ā\b\v\v: Ā Ā( "Ar6 @ Aq\rĀ Ā Ā(Ā"Aj6Ā Ā! AĀN\rĀĀ\v \v:#ĀAk"$Ā Aj AĀ  ù (A\
F@Ā\v Ā )\b7Ā Aj$Ā\vĀ Ā AÀĀæ\v9#ĀAk"$Ā Aj" Ā(" Ā(\bø  Ā(Ā î\r Aj$Ā\v8 (Ā" (G@  A@k6Ā !\v Ā 6 Ā A4jAĀ \x1B6Ā\vĀ Ā AÀĀæ\vFĀ Ā(L Ā(P¼\f Ā(X Ā(\\¼\f Ā(d Ā(h¼\f Ā(p Ā(t¼\f ĀA@kû\x07 ĀAj\v\vEĀ@@@ Ā-ĀHAkĀ\v ĀAÐĀjÑ\v\v\v ĀAjÀ\x07 Ā(p ĀAôĀj(ĀÇ\f \
ĀA¸	jÙ\r\v:#ĀAk"$Ā Aj AĀA\b ù (AF@Ā\v Ā )\b7Ā Aj$Ā\vPĀ@ Ā A§ÔÂĀA\bÔ\x07\rĀ Ā A¯ÔÂĀA\x07Ô\x07\rĀAÃÂĀA Ā A¶ÔÂĀA<\vAÃÂĀA Ā A¶ÔÂĀA<¨\v6 Ā AÁĀkA_qA
j A0k" A
K\x1B  A9K\x1B"6 Ā  I6Ā\v7#ĀAk"$Ā Aj" ĀÞ ("ĀAG@ ¥	\v Aj$Ā ĀAG\v@ (Ā" ("Aj6 AĀH@Ā\v Ā 6\f Ā 6\b Ā 6 ĀAô­ÁĀ6Ā\v6~@  kÁ"AĀH\rĀ   ­"" R\rĀ Ā ;\b Ā 7Ā\vĀ\v9 Ā -ĀA0k" -ĀĀA0k"A
lj:Ā Ā AÿqA	K AÿqA	Kr:ĀĀ\v;@ @ Ā(ĀĀ! Ā (ĀĀ6ĀĀ  6ĀĀ Ak! Aj! ĀAj!Ā\f\v\v\v:Ā Aj!@@ Ak"@ Ā (Ā   Ā-ĀĀAF\r\f\v\v ĀA:ĀĀ\v\v<AÜÃĀ!@ (Ā"@ ĀAj!Ā A\bj!\f\v\vAÃĀAÿ Ā ĀAÿM\x1B6Ā\v; (\b! (! (ĀAF  (\bAkAxqjA\bj \v Ā (Ā\v; Ā(\b! Ā(! Ā(ĀAF \
 (\bAkAxqjA\bj \v  (0ĀĀ\v6 At!@ "@ Ak! Ā(Ā! ĀAj!Ā  G\r\v\v AĀG\v<#ĀAk"$Ā ĀAÓÂĀAÎÂĀ \x1BAA \x1BÒ\r A:Ā\b A\bj\v Aj$Ā\v\rĀ Ā  AĀÜ\v\rĀ Ā  AÜ\v: (" (\fFAĀ  Aj6 (Ā!A\v! Ā 6 Ā 6Ā\v9#ĀAk"$Ā Aj Ā ø (\b"Ā (\f¶\f ( Āî\r Aj$Ā\vIĀ@@@ \
Ā-Ā¾
Ā\v ĀAÀ	jÔ
\v ĀAøĀjù Ā(\` ĀAäĀj(Āî\r Ā½\f ĀAĀ;¼
\v\vHĀ Ā(0 Ā(4¼\f Ā(< Ā(@¼\f Ā(H Ā(L¼\f Ā(T Ā(X¼\f Ā(\` Ā(dÉ\f Ā\v\v9#ĀAk"$Ā Aj Ā ³
 (\b"Ā (\f¶\f ( Āî\r Aj$Ā\v<#ĀAk"$Ā ĀPE@ A:ĀĀ  Ā7\b AÀĀAÂĀ!\v Aj$Ā \v:#ĀA k"$Ā  Ā)7  Ā)\b7  Ā)Ā7\b A\bjõ A j$Ā\v8@ Ā@ ĀA\bk"Ā(Ā! Āº\v E AGq\r\v Ā\vAÐÀĀA?Ā\v8@ Ā@ ĀA\bk"Ā(Ā! Ā¹\v E AGq\r\v Ā\vAÐÀĀA?Ā\v8@ Ā@ ĀA\bk"Ā(Ā! Ā¼\v E A\
Gq\r\v Ā\vAÐÀĀA?Ā\v8@ Ā@ ĀA\bk"Ā(Ā! Ā½\v E AGq\r\v Ā\vAÐÀĀA?Ā\v8@ Ā@ ĀA\bk"Ā(Ā! Ā»\v E AGq\r\v Ā\vAÐÀĀA?Ā\v2@ "@ Ak! Ā-ĀĀ ĀAj!ĀAÿĀkAÿqA K\r\v\v E\v- ĀAxq"AA\b ĀAq"Ā\x1B jO ĀE  A'jMrqE@Ā\v\v<  (\b"Aj6\b AĀN@ Ā 6\f Ā 6\b Ā 6 ĀAà¯ÀĀ6Ā\vĀ\v8\
 Ā (Ā"6\b Ā )7Ā ĀA\x07A  A
vgk"Ā ĀA\x07O\x1BAtAr6\f\vA Ā Ā(\b"Ar6\b@ \rĀ ĀAĀ6\b Ā(Ā! ĀAĀ6Ā E\rĀ Ā( (Ā\v\v[@@@@AÃĀ(ĀAkĀ\vAÃĀA6ĀAÃĀAÃĀ(Ā	Ā"Ā6ĀAÃĀA6Ā\f\vĀ\vAÃĀ(Ā!Ā\v Āß
\v; Ā-Ā! ĀA:Ā@ E@ ĀA\bk"Ā Ā(ĀAj"6Ā E\r ĀÂ\v\vĀ\v=#ĀAk"$Ā A\bj \b  (\b (\fÀ
! ĀA6Ā Ā 6 Aj$Ā\v=#ĀAk"$Ā A\bj \b  (\b (\fÀ
! ĀA:ĀĀ Ā 6 Aj$Ā\v=#ĀAk"$Ā A\bj \b  (\b (\fÀ
! ĀA;Ā Ā 6 Aj$Ā\v=#ĀAk"$Ā A\bj   ËÏ\x07 (\f! Ā (\b6Ā Ā 6 Aj$Ā\v<~ Ā)Ā!@ @ Ak!  1ĀĀB³ ~! Aj!\f\v\v Ā 7Ā\v<#ĀAk"$Ā Aj   AjÇ Ā (\fk (! (\b\r Aj$Ā\v= Ā(Ā(Ā"Aj(Ā A\bj(Ā Ā((Ā Atk"ĀA\fk(Ā ĀA\bk(Ā\v\vEĀ@@@@ Ā-ĀĀ\v Ā( \
ĀAj(ĀÛ	\v ĀA j	\v Ā(  ĀA$j(ĀÛ	\v\vG@@@@A Ā("Axs AĀN\x1BĀ\v Ā\v\v\v Ā(Ā Ā(î\r\v Ā\r\v= Ā("(Ā"@ Ā(\f Ā\v ("@ Ā(\f (\b! \r\v Ā¥	\vBĀ@@@ Ā-Āà	Ā\v ĀAj© Ā( ĀA\bj(Āî\r\v ĀAðĀjþ\b ĀAj©\v\vA (!@ (Ā"AxF@ (\b!\f\v  ¼\fAĀ!\v Ā 6 \
Ā 6Ā\vA (!@ (Ā"AxF@ (\b!\f\v  î\rAĀ!\v Ā 6 Ā 6Ā\v6Aj"@ BĀ7\b B7Ā BĀ7Ā\r Ā 6 Ā 6Ā\vĀ\v:#ĀAk"$Ā A\bj  AĀý (\f! Ā (\b6Ā Ā 6 Aj$Ā\v0A! ĀA\bI ĀA& ĀA\bvg"ĀkvAq ĀAtrA>sA\v\vB||@@@ (ĀAkĀ\v )\bº\f\v )\b¹\f\v +\b\v! ĀB7Ā Ā 9\
\b\v<#ĀA k"$Ā A\bj" ¨\v ã
! Ā(èç\r Ā 6è A j$Ā Ā\v1Ā Ā(\f M@Ā\v Ā( Ā(\b j" Ā(Ā"ĀAĀ Ā M\x1BkAtj\vĀ Ā  A A¤AØ~â\vĀ Ā  AA\bAtâ\v8#ĀAk"$Ā  (Ā6\f  A\fj" ¨\b \r ĀAĀ6Ā Aj$Ā\v8#ĀAk"$Ā  (Ā6\f  A\fj" ©\b \r ĀAĀ6Ā Aj$Ā\vĀ Ā  AAAhâ\v0Ā@  Aÿq"M\rĀ Ā AèĀlj"Ā-ĀĀ ĀA:ĀĀAF\rĀ Ā\vĀ\v\
BĀ (ĀAxF@ (! ĀAx6Ā Ā 6\v Ā (\b6\b Ā )Ā7Ā\v:Ā (ĀAF@ (! ĀA6Ā Ā 6\v Ā )\b7\b Ā )Ā7Ā\v\rĀ Ā AAß\v\rĀ Ā A\bAß\v8 (Ā"@ Ā /6\b Ā Aj6\v Ā 6Ā AÀA \x1B\r\v\rĀ Ā AA\bî\v1Ā ĀA\bj!Ā@ @ ĀAk(Ā Ā(Āø\r Ak! ĀAj!Ā\f\v\v\vBĀ@@@ Ā-Āô\rĀ\v Ā(\
 ĀA\bj(Āî\r Ā( ĀAj(Ā	\v ĀA°j\x07\v\vT@@@@ Ā-Ā\bĀ\v ĀAj(Ā! Ā(\f"@  A¾\v\f\v ĀAjÐ\v Ā(ë\v Ā(Ā¾\v\v\vFĀ Ā( Ā(î\r Ā( Ā(î\r Ā( Ā(¼\f ĀÆ\f ĀA¤jÂ\f ĀAÐĀj\v\v\rĀ Ā A\fAß\v\rĀ Ā AAß\vĀ Ā A¸A\bß\v:#ĀAk"$Ā   Æ Ā  \x07 (Ā (î\r Ā  Aj$Ā\v\
> (\b"AqE@ A qE@ Ā ò
\v Ā)Ā ó\v Ā)Ā ô\v> (\b"AqE@ A qE@ Ā ÿ\r\v Ā)Ā ó\v Ā)Ā ô\v6#ĀAk"$Ā A\bj Ā    ß (\bAxG@Ā\v Aj$Ā\v8Ā@ AÄĀF\rĀ Ā  (ĀE\rĀA\v E@AĀ\v Ā   (\fĀ\v8#ĀAk"$Ā  (Ā"6\f  A\fj Ø Ú\v ĀAĀ6Ā Aj$Ā\v5#ĀAk"$Ā Aj   AjÇ Ā (\fk (\b\
Ã\f Aj$Ā\v2Ā (Ā AtkAk(Ā" Ā(Ā"Ā(O@Ā\v Ā(Ā Atj50\vKA°ÃĀ(Ā"Aÿÿÿÿ\x07O@Ā\vA°ÃĀ Aj6Ā ĀA°ÃĀ6 ĀA¨ÂĀA´ÃĀA´ÃĀ(ĀAF\x1B6Ā\v\rĀ Ā A0A\bß\v\rĀ Ā AA\bß\v\rĀ Ā A A\bß\v\rĀ Ā A4Aß\v\rĀ Ā AAß\v: Ā(Ā(Ā"(Ā Aj(Ā Ā((Ā Atk"ĀA\bk(Ā ĀAk(Ā²\f\v5Ā (Ā AĀ6ĀAqE@Ā\v (! Ā \
(\b6\b Ā 6 ĀAĀ6Ā\v6@ (\b@ (Ā"E\r Ā  (è\v ĀAĀ6\b ĀAĀ6Ā\vĀ\v8@ E@AĀ!\f\v  (Ā"Aj6Ā AĀN\rĀĀ\v Ā 6 Ā 6Ā\v8 (X"@ Ā /à6\b Ā Aj6\v Ā 6Ā AAè \x1B\r\v9 (è"@ Ā /6\b Ā Aj6\v Ā 6Ā AÐA  \x1B\r\v9 (ø\b"@ Ā /¨	6\b Ā Aj6\v Ā 6Ā Aà	A°	 \
\x1B\r\vĀ Ā A A\bß\v\rĀ Ā AA\fî\v/Ā@ iAG ĀAx kKr\rĀ Ā@ Ā ¿"E\r\v \vĀ\vß\x07~#ĀA k"\x07$Ā#ĀA°k"$Ā \x07~@@@@@@ y yB@} BĀR\x1B§"\b y yB@} BĀR\x1B§"K@ A?K\r \bAßĀK\r \b kA I\r A j  AàĀ \bk"	ë 5 B|!\r\f\v  T"  T  Q\x1BE\r \f\v  !
BĀ!  \f\v  Bÿÿÿÿ"B  B " "\fB  Bÿÿÿÿ  B " !
   \fB !\fBĀ!  \f\v A0j  AÀĀ k"ë A j   ë  BĀ )0 ) "
BĀ Aj BĀ 
BĀ )Ā!\v ) )\b" )|"\r T­|P@  \vT"  \rT  \rQ\x1BE\r\v  |" T­  || \r}  \vT­}! 
B}!
  \v}\f\v@@@ Aj  AÀĀ k"ë )!\v  	I@ AÐĀj   ë A@k   \v )P"BĀ  )@"\vT"  )H"\rT  \rQ\x1BE@  \r} ­}! \f 
 
 |"
V­|!\f  \v}\f\x07\v   |"V­  || \r}  \vT­}! \f 
 
 |B}"
V­|!\f  \v}\f\v Aj \v \r"\vBĀ  	k"ê AðĀj   \vBĀ AàĀj )p )x ê )"\v 
|"
 \vT­ ) \f||!\f  )h}  )\`"\vT­}"y  \v}"yB@} BĀR\x1B§" \bI@ A?K\r\f\v\v  T"  T  Q\x1BE\r \f\v \f 
 
  |"
V­|!\fBĀ!  \f\v  } ­}! \f 
B|"
P­|!\f  }\f\v  \r} ­}!  \v}\f\v  } ­}!B!
  }\v7 \x07 
7Ā \x07 7 \x07 \f7\b A°j$Ā \x07)Ā! Ā \x07)\b7\b Ā 7Ā \x07A j$Ā\v>Ā Ā(@ Ā(Dî\r Ā(L Ā(P¼\f Ā(X Ā(\\¼\f Ā(d Ā(hÇ\f ĀAj\v\v1Ā@ @ ĀA0jÅ\b ĀAàĀjÅ\b Ā\v Ak! ĀAj!Ā\f\v\v\v?A!@@@ Ā-Āì\bĀ\v ĀA jý\vA!\v Ā j"Ā(Ā ĀAj(Āî\r\v\v6 Ā(\b" Ā(ĀF@ Ā»\v Ā( A0lj A0ü
ĀĀ Ā Aj6\b\v0#ĀAk"$Ā AĀ6\f  :Ā\f Ā  A\fjA\v Aj$Ā\v9Ā ĀAj A(ü
ĀĀ ĀA;D ĀA:ĀF ĀAĀ6@ ĀB78 ĀAĀ6\b ĀBĀ7Ā\v9~ Ā(\fE@AĀ\v Ā) Ā)  ÷! Ā(Ā Ā(   AĀG\v6#ĀA k"$Ā   Æ Aj Ā Ü (Ā (î\r A j$Ā\vBAA »\f"B7Ā  )Ā7\b  )\b7  )7 Ā £ Ā 6\f\v7ĀAĀ!Ā@ -Ā<AqE\rĀ ( (AÃçÂĀA\vE\rĀ (\bAĀG!Ā\v Ā\v3#ĀAk"$Ā A\bj \
Ā(Ā-ĀĀ¥\v  (\b (\fú Aj$Ā\v0#ĀAk"$Ā A\bj ĀA\fj\b  (\b (\fÀ
 Aj$Ā\v<Ā )ĀBR@ ĀAx6 Ā )\b7\b Ā )Ā7Ā Å\b\v Ā A0ü
ĀĀ\v7~#ĀAk"$Ā A\bjAA\b\b )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\v\vĀ Ā A$Ý\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā Atk"ĀA\bk(Ā ĀAk(Āæ\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā Atk"ĀA\fk(Ā ĀA\bk(Ā÷\v<@ Ā A¼ÂĀA\x07\v\rĀ Ā AÃÂĀA\v\rĀ Ā A¤ÂĀA	\vAs!\v \v?Ā@@@@ Ā(ĀAkĀ\v Ā(Ñ\v ĀA\bj±\x07\v ĀA\bj±\x07\v Ā(\b\
Ñ\v?A!@@@ Ā-ĀĀ\v ĀA jÿ\vA!\v Ā j"Ā(Ā ĀAj(ĀÛ	\v\v/#ĀAk"$Ā A\bj Ā³ (\b!Ā (\f Aj$ĀAĀ Ā\x1B\v.#ĀAk"$Ā  Ā ×\x07 )Ā!Ā (\b Aj$ĀE ĀPq\v7Ā Ā õ Ā Ā(\\Aj6\\ Ā( AëÜG@ Ā Ā(("Ā ĀAĀGk6(\v\v?A!@@@ Ā-Āì\bĀ\v ĀA j\fA!\v Ā j"Ā(Ā ĀAj(Āî\r\v\v\vĀ Ā A0Ý\v5\
@ ĀE\rĀ (Ā"@ Ā Ā\v ("E\rĀ (\b! Ā \r\v\v:Ā@@@@ Ā-ĀĀ\v ĀAj\r ĀÆ\b\v ĀAjØ\r\v ĀAjÆ\b\v\v4~#ĀAk"$Ā "6\f )\b! A\fj»
 Aj$Ā Ā Q\v3 ĀAj\r@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA Ã\f\v\v: Ā(\f! Ā(\b! Ā(ĀAF@  \b\vA¼ÂĀA\x07  AªÂĀA\v6 (\b! (! (ĀAG@  Ö\rAĀ!\v Ā 6 Ā 6Ā\v6 (\b! (! (ĀAG@  Ì\fAĀ!\v Ā 6 Ā 6Ā\vĀĀ\v?@@@ Ā(ĀĀ\v Ā(\b"E\r Ā( Ã\f\f\v Ā-Ā Ā(\bÚ\x07\v ĀÃ\
\v/#ĀAk"$Ā A\bj Ā Ā(\b A\bAÀĀß (\b Aj$Ā\v5 Ā(\b" Ā(ĀF@ ĀA\bß\v\v Ā Aj6\b Ā( Atj 7Ā\v0 (Ā" (G@  Aj6ĀA!\v Ā 6 Ā 6Ā\v4#ĀA k"$Ā¨\r! A\bj" Ā¾  Aü
ĀĀ A j$Ā \v@AA(»\f"B7Ā  Ā)Ā7\b  Ā)\b7  Ā)7  Ā)7  \v.Ā@ iAG Ax kKr\rĀ Ā   Â"ĀE\rĀ Ā\vĀ\v7#ĀAk"$Ā  AjAðÂĀ­! ĀAx6 Ā 6Ā Aj$Ā\v2@ Ā(ĀE\rĀ Ā(" (Ā"Ak6Ā AG\rĀ ĀAjý\v\v8Ā@@@ Ā-Ā@Ā\v Ā(Ā ĀAj(Āî\r\v ĀA8jÀ\v ĀA$j\r\v\v/ Ā(\b!\
 Ā(!Ā@ @ Ak! Āè\r ĀA j!Ā\f\v\v\v/ Ā(\b! Ā(!Ā@ @ Ak! Ā ĀAj!Ā\f\v\v\v*#ĀAk"$Ā A\bj  Ā ç (\b Aj$ĀAĀG\v)#ĀAk"$Ā A\bj" Ā  ÿ \v Aj$Ā\vAA\bA°»\f"ĀBĀ7 ĀBÀĀ7\f ĀAĀ:Ā\b ĀB7Ā ĀBĀ7 ĀB78 Ā\v3 (\b! (! (Ā@  Í\fAĀ!\v Ā 6 Ā 6Ā\v3 (\b! \
(! (Ā@  Î\fAĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  Ð\fAĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  Ñ\fAĀ!\v Ā 6 Ā 6Ā\vĀ Ā   Aà«ÀĀì\vĀ Ā   Að«ÀĀì\v(Ā Ā     I\x1Bè\x07"Ā  k Ā\x1B"ĀAĀJ ĀAĀHk\v0 (Ā"AqE@ Ā   ¸\b\v Ā   A~q  õ\v2 Ā Ā("Ak6 AF@ Ā\
(Ā ĀAj(Āî\r ĀAÃ\f\v\vB~ Ā½"Bÿÿÿÿÿÿÿ\x07P"AA \x1BA BøÿĀ"P\x1B BøÿĀQ\x1B\v*Ā Ā AÁĀkA_qA
j A0k A9K\x1B"6 Ā AI6Ā\v1#ĀAk"$Ā  Ā þ Aÿ:Ā  AjAþ Aj$Ā\v-#ĀAk"$Ā A\bj Ā\b  (\b (\fÀ
 Aj$Ā\v-#ĀAk"$Ā A\bj Ā  (\b (\fú Aj$Ā\v/Ā  (Ā kAuã Ā A\bk)Ā7Ā Ā (Ā kAu6\b\v-Ā@ @ ĀAj(Ā Ā(Ā(\fĀ Ak! ĀA\bj!Ā\f\v\v\v/#ĀAk"$Ā  Ā6\f AþÂĀA
 A\fjAëĀ¤ Aj$Ā\v/#ĀAk"$Ā  Ā6\f A üÂĀA\b A\fjAíĀ¤ Aj$Ā\v8Ā@@@ Ā-Ā@Ā\v Ā(Ā ĀAj(Āî\r\v ĀA8jÅ\r ĀA$j\r\v\v2 A\bk" (Ā"Aj6Ā AĀH@Ā\v Ā 6 ĀA¬ÂĀ6Ā\v-#ĀAk"$Ā A\bj Ā¥\x07  (\b (\fú Aj$Ā\v
\x07~#ĀAk"$Ā#ĀAk"$Ā A4j Ā A(j  \b AĀ6@  (,"\x076H  (("\b6D AÌĀj  ·@@@@@@@@@ (4"ĀE\rĀ (L"AxF\rĀ (<!
 (8!\v (P! (T! AĀ6\\ A¼­ÁĀ6X AĀ6h  AØĀj"6d  6\` AĀ:Ā  Ā6  \x076ô  \b6ð  6ä  AĀ AxG\x1B"6à AĀ:Ā Aj"	   \b \x07m (!@@ )"\fBR@ AüĀj AjAäü
ĀĀ A:Ā  6x  \f7p Aøj AðĀj"Ò A:Ā A j Ā(Ā ĀAj(Ā"Ā(\bAkAxqjA\bj (ü ( Ā(\fĀ  ($"Ā6ì  ( "6è 	  AàĀj Ā(\fĀ (\r (!Ā (! (è (ìÛ	 E\r  Ā! (ø (üî\r AĀ:Ā 
\v (\\ (X(\fĀ\f	\vAÐÃĀA:ĀĀ ĀAqE@ (ü! (ø!Ā\f\v AĀ:ĀA\bAð»\f" AðĀjAðü
ĀĀAx!Ā -Ā\r\f\v A:Ā (è (ìÛ	 (ø (üî\r AĀ:Ā AðĀj
\f\v Aj AÌĀjÈ\b (! (! A\bj A@k	 (\b! (\f!  A4j¯	 (Ā"Ā  Ā\x1B"  \x1B"A \x1B (  Ā\x1B  \x1BAĀ \x1BĀ\v (ø (üî\r\v AĀ:Ā -Ā@ AðĀj
\v ĀAxF\rĀ (\\ (X(\fĀ ĀAxk\v (\\ (X(\fĀ\f\v AðĀj Ð@ ("ĀAxF@  (p"Ā6X AàĀj" AØĀj² ·\v! ĀâA!Ā\f\v  )t7  (|6  )7¤  )7¬  )7´  (6¼  Ā6   (p6 A\b6p Aj Aj"	 AðĀjµ (! (!Ā 	Å\b\v 
 AðÃ\f\f\v Ā î\r\vA\b!AĀ!Ā\f\vA!Ā !\v  ¼\f \b \x07Ì\f \v 
Ñ\f  Ā6\b  AĀ ĀAq"Ā\x1B6 AĀ  Ā\x1B6Ā Aj$Ā (Ā ( (\b Aj$Ā\v±\x07~#ĀAk"$Āã" & !	ã" & !\b#ĀAÐk"$Ā Aj Ā @  60A!\x07\v AĀ6(  \x076, A4j @@ ("
E\rĀ (4"\vE\rĀ AØj"Ā 
Ì A¸j 	Í (À! )¸"\fBQ@ Ā© \x07 Ö\r \b\rA\f\v A¬j AÄjA¬ü
ĀĀ A@k"Ā AØjAàĀü
ĀĀ  6¨  \f7  A¸j \b \x07 ¿ (¸! ("\x07AëÜF@ A jß\b Ā©A\f\v AØj"\b A¸j"ArAÄĀü
ĀĀ (!	 Aðj A@kAàĀü
ĀĀ  A jA¸ü
ĀĀA\bAè&»\f"Ā Aü
ĀĀ Ā 6 ĀAj \bAÄĀü
ĀĀ ĀAĀ:Āà& ĀAĀ:Ā¨ Ā 	6ä Ā \x076à \v 
AàĀj ĀAÌÀĀ×!AĀ\v!Ā (8 (<Î\f (  ($Ð\f  Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā AÐj$Ā\f\v Aj A4j­	 (! (! A\bj A(j	 (\b! (\f!\x07 \b\r 	\r  Aj®	 (Ā"Ā  Ā\x1B"  \x1B"A \x1B ( \x07 Ā\x1B  \x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\v
#ĀAk"$Āã" & !\bã" & !	#ĀAÐk"$Ā A$j Ā @  68A!\x07\v AĀ60  \x0764 A<j @@ ($"\vE\rĀ (<"\fE\rĀ A¨j" \vÌ Aj \bØ (!Ā ("\rAF@ © \x07 Ö\r 	\rA\f\v (! (!\b AÈĀj" A¨j"
AàĀü
ĀĀ 
 	 \x07 ¿ (¨! (ð"\x07AëÜF@ Ā \bî\r © !ĀA\f\v Aj"	 A¨jArAÄĀü
ĀĀ (ô!
A\bA»\f" 6\f  \b6\b  Ā6  \r6Ā Aj AÈĀjAàĀü
ĀĀ  6p AôĀj 	AÄĀü
ĀĀ AĀ:Ā AĀ:Ā¸  
6¼  \x076¸ \f \vAàĀj AÜÀĀ×!ĀAĀ\v! (@ (DÎ\f (( (,Ð\f  6\b  ĀAĀ \x1B6 AĀ Ā \x1B6Ā AÐj$Ā\f\v Aj A<j­	 (! (! Aj A0j	 (! (!\x07 	\r \b\r A\bj A$j®	 (\b"Ā  Ā\x1B"  \x1B"A \x1B (\f \x07 Ā\x1B  \x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\v\fĀ Ā Aà\v\fĀ Ā Aðà\v'#ĀAk"$Ā Aj\
" Ā ø  Aj$Ā\v*Ā@ @ Ā(Ā ĀAj(Āî\r Ak! ĀA\fj!Ā\f\v\v\v7Ā@@@@ Ā-ĀTĀ\v ĀAj¦	\v ĀAØĀj
\v ĀAØĀj¦	\v\v9Ā@@@ Ā-ĀÀ	Ā\v ĀAjÀ\x07\v ĀA(j© Ā( ĀAj(ĀÇ\f\v\v2~AĀ¤\f"E@Ā\v Ā )\b7\b Ā )Ā"7Ā  B|7Ā\v(#ĀAk"$Ā A\bj Ā ¤ (\b Aj$ĀAĀG\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj Å Ā\r Aj$Ā\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj Æ Ā\r Aj$Ā\v3 Ā("E@AÄĀ\v Ā Ak6 Ā Ā(Ā"ĀA\
j6Ā Ā-ĀĀ\v0 Ā(\b" Ā(ĀF@ Ā×\v\v Ā Aj6\b Ā( j :ĀĀ\v.Ā ĀA\fj  Ā( Ā(\bÞ\v Ā(Ā Ā(\bk I@ Ā \b\v\v-~ (Ā AĀ6ĀAqE@Ā\v )! ĀAĀ6Ā Ā 7\v-#ĀAk"$Ā  ĀA\bk"Ā6\f Āÿ A\fjÂ
 Aj$Ā\v*Ā Ā )Ā (\b  AĀGkA ("Ā ĀAM\x1Bn¸«\x07\v)Ā ĀAj!Ā@ @ Ā(ĀÑ Ak! ĀA\bj!Ā\f\v\v\v)Ā ĀAj!Ā@ @ Ā(ĀÕ Ak! ĀA\bj!Ā\f\v\v\v7Ā@@@@ Ā-ĀTĀ\v ĀAj¾	\v ĀAØĀj­
\v ĀAØĀj¾	\v\v1#ĀAk"$Ā Ax6 Ā Aj  AĀ  Aj$Ā\v)Ā At!@ @ Ā(Āý Ak! ĀAj!Ā\f\v\v\v.@ ĀE\rĀ (Ā"@ Ā Ā\v ("E\rĀ Ā Ã\f\v\vè~#ĀAk"$Ā#ĀA k"$Ā A j Ā \b AĀ6(  ($"60  ( "\x076, A4j  ·@ (4"AxG@ A j"Ā (8"AĀ AxG\x1B (< \x07 m A°j ĀÅ	\
 (¸!Ā@ )°"	BQ@  ¼\fA!\f\v AÌĀj A¼jAäü
ĀĀ  Ā6H  	7@ A j A@kÐ@ (°"ĀAxF@  ( "6 Aj"Ā Aj² Ā·\v!Ā âA!\f\v  )¤7´  (¬6¼  )´7Ä  )¼7Ì  )Ä7Ô  (Ì6Ü  Ā6À  ( 6° A\b6  Aj A°j"\b A jµ (!Ā (! \bÅ\b\v A@k
  ¼\f\v \x07 Ì\f  6\b  ĀAĀ Aq"\x1B6 AĀ Ā \x1B6Ā A j$Ā\f\v Aj A4jÈ\b (! (! A\bj A(j	 (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\v- (Ā"@ Ā Ā\v ("@ (\b! Ā \r\v\v9 Ā!@@@ Ā-ĀpĀ\v ĀA<j!\v 	 Ā(4\r Ā(8\r\v\v&Ā ĀAj!Ā@ @ Ak! Ā\f ĀA$j\
!Ā\f\v\v\v%#ĀAk"$Ā A\bj" Ā¶\r \v Aj$Ā\vĀĀ\v) -Ā@ A:Ā@AF@Ā\v Ā AÈĀj AĀ:Ā@\v0 Ā(! Ā(Ā! ĀÎ	 F"E@ Ā 6 Ā 6Ā\v \v- (Ā"AqE@ Ā   ¸\b\v Ā     õ\v)#ĀAk"$Ā Aj"  ø Ā ¹\b Aj$Ā\v)#ĀAk"$Ā Aj"  ø Ā è Aj$Ā\vĀĀ\vĀ Ā Aä®ÁĀä\vĀ Ā Aô®ÁĀ\
ä\v"Ā ÀAĀH@A\v Ā AvAqj(Ā vAq\v/#ĀAk"$Ā  à Ā )\b7\b Ā )Ā7Ā Aj$Ā\v&#ĀAk"$Ā A\bj Ā\v (\b Aj$ĀAĀG\v/Ā Ā G@  Ā6\f Ā 6\b\vAìÃĀAìÃĀ(ĀA~ wq6Ā\v1 Ñ"AÄĀG@  (\b"Aj6\b\v Ā 6 Ā 6Ā\v-#ĀAk"$Ā A\bj  Ā (\b (\f\r Aj$Ā\v, Ā(Ā (ĀF Ā(\b Ā(\f (\
\b (\f\vAĀ\v\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AlljAkÅ\v, Ā-Ā\f -Ā\fF Ā( Ā(\b ( (\b\vAĀ\v\v-#ĀAk"$Ā A\bj\r Ā (\b6Ā ĀAĀ6 Aj$Ā\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AlljAkê\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AXljA(kê\v7Ā@@@ Ā-ĀìĀ\v ĀAÀj\f ĀAèjö ĀAà\x07j!Ā\v Ā\v\v/@ Ā(Ā"E\r\
Ā  (Ā"Ak6Ā AG\rĀ Ā(Ā	\v\v-Ā )ĀBQ@ (\bË! ĀB7Ā Ā 6\b\v Ā ©\v\rĀ Ā  AĀð\vô~#ĀAk"$Āã" & !#ĀAk"$Ā Aj Ā A$j @@ ("E\rĀ ($"\x07E\rĀ A0j"Ā Ì Aj k (! )"\bBQ@ Ā©A\f\v  (´6  )¬7  )¤7ø  )7ð Aj" A0jAàĀü
ĀĀA\bA»\f"Ā 6\b Ā \b7Ā Ā )ð7\f Ā )ø7 Ā )7 Ā (6$ ĀA(j AàĀü
ĀĀ ĀAĀ:Ā ĀAĀ:ĀÀ	 \x07 AàĀj ĀAÀĀ×!AĀ\v!Ā (( (,Î\f ( ( Ð\f  Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā Aj$Ā\f\v Aj A$j­	 (! (! \r A\bj Aj®	 (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\v»"~#ĀAk"\f$Āã" & !AĀ!#ĀAk"$Ā A j Ā A,j @@@@@@@@\
@@ ( "E\rĀ (," E\rĀ (4!! (0!" ((!# ($!$ A8j Ì Aàj Þ\x07 (à!Ā (ð"AxF\r\b  (ì6Ä  )ä7¼  )ô7Ì  )ü7Ô  )7Ü  (6ä  Ā6¸  6È Ax6 AĀ6¸  Aj"\r6Ð  A¸j"6Ì AĀN@ (à! AĀ6Ü  (Ì"Ā6Ô  Ā (ÐAtj6Ø Ax6ð\
  6  AÔj"\b6ü  \r6 AĀ6 B7Ax!\x07Ax!
Ax!\vAx!Ax!@ Aj \b\b@@@@@@Ax ("	E\rĀ \b (6\b Aj 	(" 	(\b"ø (ð (ô¼\f  ( 6ø  )7ðAx  AÃÂĀA\v\rĀAx  A­ÂĀA\b\v\rĀAx  AµÂĀA\v\rĀAx  AÃÂĀA\v\rĀAxAx  AÉÂĀA\v\x1B\v"ĀAxG@ ­ %Bp!%@@@@@@A \
ĀAëÿÿÿ\x07j ĀAxM\x1BAkĀ\v AxG@AÃÂĀA\b!Ā\f\v Aj Aðjµ (!Ā ("AxF\r ( ! Ā!\f\v\v AxG@A­ÂĀA\b\b!Ā\f\v Aj Aðjµ (!Ā ("AxF\r	 ( !\x1B Ā!\f
\v \vAxG@AµÂĀA\b!Ā\f\v Aj Aðjµ (!Ā ("\vAxF\r\x07 ( ! Ā!\f	\v 
AxG@AÃÂĀA\b!Ā\f\v Aj Aðjµ (!Ā ("
AxF\r ( ! Ā!\f\b\v \x07AxF\rAÉÂĀA\b!Ā\f\f\v  %7è  6ä  Ā6à AÈj Aðj¶ (Ì!Ā (È"AxF\r  )à7  )è7   )Ð7°  Ā6¬  6¨ Aj Aj\x07\f\v Aj ( (ÁAx \x07 \x07AxF"\x1B!\bAx 
 
AxF"\x1B!	Ax \v \vAxF"\x1B!Ax  AxF"\r\x1B!Ax  AxF"\x1B! (!Ā (¨"AxG@  )¬7Ð  )´7Ø  )¼7à  (Ä6è (¤!\x07 ( !
 (!\v Ajô\v\f\r\v \b É\f 	 ¼\f  ¼\f  ¼\f  ¼\f\f\v\v Aàj¾\f	\v (ð!Ā Ax6ð (!	 )ô!& (! \b(\b! \bAĀ6\b  6Ü  &7Ô  Ā6Ð  	6Ì A\bA ĀAxF\x1B6È@ @ Aàj" AÈjåAx!\x07@ (AxF\rĀ  6° A6  6¬  6 Aj Aj´ (!Ā@ ("AxF\r\
ĀAx Ā ("\bA¶¨ÂĀA\v\rĀAx Ā \bA¹¨ÂĀA\v\rĀAx Ā \bA¿¨ÂĀA\v\rĀ Aøj Ā \bø (ø\v!\x07  Āî\r (ü!Ā \x07AxF \x07AxFr\rĀ (!\f\v  Aàj"Ó  ÓAx!\x07\v Aàjµ\v \x07AxF@  AÈjÓ\v AÈjµ\v \x07AxF\r Ā!\f\vAÌÂĀAÆ	!Ā AÈjµ\v\v  	ÓAx!\x07\f\b\vAx!
\f\x07\vAx!\v\f\vAx!\f\v (ü!\b\fĀ\vĀ\v A¸j AÌjA´£ÀĀ!Ā\f\v Aj A,j­	 (! (!Ā \r A\bj A j®	 (\b"\f  \f\x1B"A \x1B (\f Ā \f\x1BAĀ \x1BĀ\vAx!\vA!A!A!A!\rA!\v Ajô\v E \x07AxFrE@ \x07 É\f\v 
AxG q@ 
 ¼\f\v \vAxG q@ \v ¼\f\v AxG \rq@  ¼\f\vAx! AxG q@  ¼\f\v\v (ð (ô¼\f AxF@ Aj A¸jÓ\f\v  (è"6°  )à"'7¨  )Ø"%7   )Ð"&7  6ð  \x076ì  
6è  \v6ä  Ā6à  &7ô  %7ü  '7  6  6È  6Ä  \b6À  6¼  6¸  	6´  6°  6¬  6¨  \x1B6¤  6   6  6  6  6 (Ø (ÔF\r AÂĀAÂĀÑ!Ā Aàj­\b\v Aj A¸jÓAx!\f\v  )7  ) 7   )¨7¨  (°6°\v A¸jµ\v@\
 AxF@ (! (! (!\r  Ā6¤ AĀ  \rAxF"\x1B"	6  A  \x1B"Ā6 AĀ \r \x1B6 Aj Ā 	°\x07 A\x07 ( "Ā (" Āð\r"Ā\x1B"\r6ô A¼ÀĀ  Ā\x1B"\b6ð  A¤j6È A\b6ì A6ä  AÈj"6è  Aðj"6à AÐj"ĀAÓÀĀ Aàj"³
 A6Ì  6È AÍÀĀ ³
 \b \r Ā « ( î\r Ajñ\r!Ā\f\v  (°6  )¨7ü  ) 7ô  )7ì Aj¾\f  )ì7  )ô7   )ü7¨  (6°\v A¸jÅ\b AxG\r\v A8j©A\f\v  (°6°  )¨7¨  ) 7   )7 Aàj" A8jAàĀü
ĀĀA\bA¨»\f" AàĀü
ĀĀ  6p  \x076l  
6h  \v6d  Ā6\` AĀ:Ā  AĀ:Ā
  6È  6Ä  \b6À  6¼  6¸  	6´  6°  6¬  6¨  \x1B6¤  6   6  6  6  6  )7t  ) 7|  )¨7  (°6   AàĀj A¬ÀĀ×!ĀAĀ\v! " !Î\f $ #Ð\f \f 6\b \f ĀAĀ \x1B6 \fAĀ Ā \x1B6Ā Aj$Ā \f(Ā \f( \f(\b \fAj$Ā\v\rĀ Ā  Að\vü$
~#ĀAk"$Āã" Ā& !#ĀA°k"$Ā Aè\vj Þ\x07 "\x1BAĀG! (è\v!@@@@@ (ø\v"\bAxF@ A6  6¨\f\v  (ô\v6¤  )ì\v7  )ü\v7¬  )\f7´  )\f7¼  (\f6Ä  6  \b6¨ Ax6ì AĀ6À  Aìj"	6Ø  AÀj"6Ô@@ \bAĀN@ (À!$ AĀ6ä  (¬"6Ü   (°Atj6\
à Ax6\b  6\b  AÜj6\b  	6\b AĀ6Ø\f BÀĀ7Ð\f AĀ;¼\r Ax6ô\f Ax6\r B7ä\f BÀĀ7Ü\f Ax6°\r Ax6¤\r Ax6\r Ax6\r AëÜ6È\f AĀ6è\v A:Ā¸\f AëÜ6°\f AëÜ6 \f AëÜ6\f AĀ6ð\v AÌ\vj!  AÐ\vj!% Að\vj!& AÜ\fj! AÐ\fj!@@@@ AÀ\vj \
A\bj (À\v"AxF@ (Ä\v!\f\v@@@@@@@@@@@@@@@@@@@@@@ AxG@ (Ä\v"\b (È\v"AÂĀA\v\r \b AÀĀA
\v\r \b A¬ÂĀA\x07\v\r \b AÀĀA	\v\r@@@ \b A®áÂĀA\x07\vE@ \b A×àÂĀA	\v\r\v \b A°ÝÂĀA\v\r \b AëÝÂĀA\v\v\r \b A£ÀĀA\v\r\r \b A±ÀĀA\v\r \b A¶ÀĀA\x07\v\r \b A½ÀĀA\v\r \b AËÀĀA\v\r A \bj & \b  A\bja -Ā \bE\r (¤\b!\f\v (\b! Ax6\b (\b!	 )\b!( (\b! (\b"(\b!\f AĀ6\b  6\
  (7  6  	6 A\bA AxF\x1B6 \fE\r	  (6¸\b  )7°\b  )7¨\b A	j" AjåAx! \f("
AxF\r A6Ø	  6Ü	  6Ø\b  AØ	j"6Ô\b 
AĀH\r \fA(j(Ā!
 \fAj(Ā! \fAj(Ā! AĀ6ð\b  6è\b   Atj6ì\b  6¬\v Ax6\v  6¨\v  Aè\bj6¤\v AĀ6
 BÀĀ7
@@ AÀ
j A\vj@@@@ (À
"AxkĀ\v (Ä
!\f\v )Ä
!( (Ä
!\f AØ
j A\vj· (Ø
AxG\r (Ü
!  \fî\r\v A
jù\vAx\f\v   (à
6\b   )Ø
7Ā  6À\v  (>Ä\v  (B >È\v A
j AÀ\vjÃ\x07\f\v\v (
! (
! (
\v! (\v (\v¼\f AxF@  AØ	jÓ\f\v  6ø	  6ô	  6ð	 (ì\b (è\bG@ 
AÂĀAÂĀÑ! Að	jù\v\f\v AØ	jµ\v AxG\r\f\v (\b! Ax6\b (\b!! )\b!' (\b! (\b"(\b! AĀ6\b  6¼\b  '7´\b  6°\b  !6¬\b A\bA AxF\x1B6¨\b E\r
  (¸\b6Ð\b  )°\b7È\b  )¨\b7À\b AÔ\bj"	 A¨\bjåAx! ("AxF\r A6è\b  	6ì\b  6	  Aè\bj"6ü\b AĀN@ A(j(Ā! Aj(Ā! Aj(Ā! AĀ6	  6	   Atj6	  6°	 Ax6	  6¬	  A	j6¨	 AĀ6¼	 AĀ6´	@ AÌ	j A	j@@@@@@ (Ì	"Axk"Ā\v (Ð	!\
\f\v (	! Ax6	 (Ð	!" )Ð	!( (¬	!# ) 	!' (°	!
 (¨	"(\b! AĀ6\b  
6ì	  '7ä	  6à	  #6Ü	 A\bA AxF\x1B6Ø	@@@@@ @  (è	6
  )à	7ø	  )Ø	7ð	 A
j"	 AØ	jå  
6 
 (  	6
AxG\r (!\r A jAªÕ (\b" AªÕO\x1BA\bA\bAĀ!\v AĀ6¬
  (¤"6¨
  ( 6¤
 \r A0lj!@@@  
6 A6  \v6  A
j6@@@@@@ \r G@  (6Ð
  )7È
  )7À
 AØ
j" Ajå  
6ô
 \r(!  6ð
@@A Axs AĀN\x1BAkĀ\v \r(! \r(\b!  
6Ô\v B7À\v  A0lj!\x07  AØ
j6È\v@@ E@ AÀ\vjµ\vAĀAÈ ÀĀAÂĀÑ!\f\v Aj AÀ\vj Æ A0j! (! (AF@ 
 AØ
jÓ !\f\v  
6¬\v B7\v  AØ
j6 \v AG@ AÀ\vj"	 A\vj"\få  
6Ø\v  6Ô\v A\vj 	â (\v"AëÜG"E@ (\v!	 
 \fÓAĀ\f\v (\v!	 (\v\v!\f AàĀj! A\vjµ\v \r 
 AØ
jÓ 	!\f\v A\vjµ\vAAÈ ÀĀAÂĀÑ! \x07!\v 
 AØ
jÓAëÜ! AÀ\vj\f\v  6À\v ! 	! A\vj\v 6Ā (À\v"AëÜF  \x07Fr\r AÂĀAÂĀÑ!\f\v \rAj(Ā" \rAj(ĀAtj!	 \rA(j(ĀAëÜ!AĀ!@@@@  	G@ AÀ\vj A8j(Ā" A<j(Ā"\fø A@k! (À\v! )Ä\v"'§!@  \fAÀĀA\b\vE@  \fAðÀĀA\v\r  \fAôÀĀAÀ!  AxG  'B >Ð\v  6Ì\v  6È\vA\
A\b\v6À\v  AØ
j6Ä\v 
 AÀ\vj"Ó µ\vAx!\f\v \r  
6Ô\v  '7Ì\v  6È\v A\bA AxF\x1B6À\v  AØ
j"6Ä\v Aj AÀ\vj Æ (!\x07 (Aq@ 
 ÓAx! \x07!\f\v !A!\f\v AëÜF\rAðÀĀA\b!\f\v E@Ax!AÀĀA\b\b\f\v AëÜG@  6\v )B §!\f )§!Ax!A! Aø
j\f\vAx!AðÀĀA\b\v! 	!\f\vAÀĀA\b\b!\f\v  
6¬\v  '7¤\v  6 \v A\bA AxF\x1B6\v  AØ
j6\v AÀ\vj" A\vj"å  
6Ø\v  6Ô\v A\vj â~ (\v"AëÜF@ (\v! 
 ÓBĀ\f\v (\v! 5\vB \v!' A\vjµ\v AëÜF 
 AØ
jÓAx ' ­!) !\f\v!\v\v  	F!AëÜ!\x07 A\vj\v" \x076Ā  ¼\f (\v"AëÜF@ 
 AØ
jÓ\f\v  (ø
6\v \rAÂĀAÂĀÑ!\f\v Ajµ\vAëÜ! !\r\f\v AëÜF\r\v (\v!\f\v \r Að
jA¤¥ÀĀ!\v 
 AØ
jÓAëÜ!\v AØ
jµ\v AëÜF@ 
 AÀ
jÓ\v \rA0j!\r AÀ
jµ\v AëÜG@ \f!\f\v 
 A
jÓAëÜ! A¸
j\f\v  6¸
 A°
j\v 6Ā (¸
"AëÜF@ (¤
 (¨
ø\r\f\v AëÜG@ (°
!\f (¤
 \vF@ A¤
j (¨
!\v  \vAlj" \f6  6\b  6  6Ā  \vAj"6¬
 !\v\f\v\v (¨
! (¤
"AxG\r !\v 
 A
jÓ\f\v \r G@ AÂĀAÂĀÑ!  ø\r\f\v !\f\vAÌÂĀAÆ	! AØ	jµ\v\f\v  A
jA´¤ÀĀ!\v 
 A
jÓAx!\v A
jµ\v AxG\r 
 Að	j"Ó µ\v\v 
 #Ó  "î\r\f\v (§!\r Að	jµ\v@ Ā\v \r!\v A´	j¨A\f\v (B §!
  \v6È	  6Ä	  6À	 (´	"\x07E@AĀ!\x07\f\v (¸	!	@ \x07Aj! \x07/"A\fl!A!@@ E@ !\f\v (\b!\f (! Aj! A\fk! A\fj!@ \r 
  \f²	AÿqĀ\v\v  "î\r \x07 A\flj" (È	6 (! (!  )À	7 AxF\r  ø\r\f\v 	E\r 	Ak!	 \x07 Atj(!\x07\fĀ\vĀ\v )¸	!' (´	!AĀ\v (	 ( 	¼\f@  Aè\bjÓ\f\v  '7	  6	 (	 (	G@ AÂĀAÂĀÑ! A	j¨\f\vAĀ\f\v  6Ø\v AĀ6Ô\v  \x076Ð\v  
6È\v  \r6Ä\v  6À\v  A´	j6Ì\v@@ \x07@ \x07/A\vI\r A\vj Ó (\v! ( \v! (\v!	\v"
 \x07/ Asj"\f; \x07Aj" A\fl"\rj"(Ā! )!'  \x07Aj" \rj"(\b6 \v  )Ā7\v \fA\fO\r) \rA\fj!\r \fA\fl"E"\fE@ 
Aj  \rj ü
ĀĀ\v \fE@ 
Aj  \rj ü
ĀĀ\v \x07 ;  )\v7Ø
  ( \v6à
  6 AĀ6  
 \x07 	\x1B6 A\vj Aj AÀ\vj AÀ	j§\x07 AxF\r  (à
6à	  )Ø
7Ø	AĀ!A!\f@ \x07(Ā"E@ (´	"E\r+ (¸	\v"\f 6Aj"E\r+ Aj \f è  ("6¸	  ("	6´	  AkG\r+ 	/"A\vO\r+ 	 Aj"; 	 A\flj" '7\b  6  )Ø	7  (à	6 	 Atj 
6 
 ; 
 	6Ā\f\v \x07/!  '7Ü
  6Ø
 \fAk G\r* /"\x07A\vO@ A\vj Ó (\v! ( \v! (\v!\v\v" / Asj"\r;  Aj" A\fl"j")Ā7\v  (\b6 \v \rA\fO\r+  Aj"j")!' (Ā! Aj"	A\fl! \rA\fl"\rE"E@ Aj  j \rü
ĀĀ\v E@ Aj  j \rü
ĀĀ\v  ;  )\v7  ( \v6 /"A\fO\r+ \x07 k" AjAÿÿqG\r+ At"@ Aj  	AtjAj ü
ĀĀ\v Aj  \fè  )7À
  (6È
 (! ("  \v\x1B  AØ
j AØ	j 
 AxF\r  (È
6à	  )À
7Ø	 \fAj!\f !\x07 !
\f\v\v   AØ
j AØ	j 
\f\v\v! AĀ6¸	  6´	 /"A\vO\r(  Aj;  A\flj" (È\v6\f  )À\v7  )À	7  (È	6\f\v A\vj % AÀ\vj AÀ	j§\x07\v  (¼	Aj6¼	\fĀ\vĀ\v  Aü\bjA´¢ÀĀ!\f\v \f AÔ\bjAä£ÀĀ!\f\v -Ā¡\b\r Aj \b ¤\x07A!@@ E\r AÀ\vj Aj AÀÀĀj(Ā AÄÀĀj(ĀÞ (È\v"E@ A\bj!\f\v\v (Ì\v!\
 )À\v!'AĀ! AÈÀĀj\f\vAX!@AĀ E\r AÀ\vj Aj AèÀĀj(Ā AìÀĀj(ĀÞ (È\v"E@ A\bj!\f\v\v A0j! (Ì\v! )À\v!'AĀ\v!  6¤\v  6 \v  '7\v E AÀÀĀFrE@AÀÀĀ kAv! (!\v (!@  ) \v7È\v  )\v7À\v  6Ð\v A\vj  \v AÀ\vj (Ā Aj(Ā´ A\bj! Ak"\rĀ\v\v A(G@ AÀÀĀj!A( kA\
v! (! (!@  ) \v7È\v  )\v7À\v  6Ð\v A\vj   AÀ\vj (Ā Aj(Ā´ A\bj! Ak"\rĀ\v\v (¤\v! ( \v\v! ( (î\r@ @  6  6 A6\v  Aj6\v AÀ\vjAÁÀĀ A\vj³
\f\v AÀ\vjAÀĀAø\v A\bj AÀ\vj®!\f\v (ø\v! (ô\v!\b (ð\v! (ì\v! (è\v! AÀj Aü\vjAÄü
ĀĀ\f\v AÀ\vj A\bjµ (Ä\v! (À\v"AxF\r (È\v! (è\f (ì\f¼\f  6ð\f  6ì\f  6è\f\f\v AÀ\vj A\bj -ĀÀ\v\r  -ĀÁ\vAq:Ā¼\r\f\v AÀ\vj A\bjµ (Ä\v! (À\v"AxF\r (È\v! (ô\f (ø\f¼\f  6ü\f  6ø\f  6ô\f\f\v AÀ\vj A\bj -ĀÀ\v\rĀ  -ĀÁ\vAq:Ā½\r\f\v (Ä\v!\f\vAÌÂĀAÆ	! Ajµ\v\f\
\v AÀ\vj A\bjµ (Ä\v! (À\v"AxF\r (È\v! (\r (\r¼\f  6\r  6\r  6\r\f\vAÌÂĀAÆ	! A¨\bjµ\v\f	\v AÀ\vj A\bj (È\v"AëÜG@  6È\f  * )À\v AëÜF\x1B"*7À\f\f\r\v (À\v!\f\v AÀ\vj A\bjµ (Ä\v! (À\v"AxF\r (È\v! (\r (\r¼\f  6\r  6\r  6\r\f\v\v AÀ\vj A\bjµ\
 (Ä\v! (À\v"AxF\r\r (È\v! (\r (\r¼\f  6 \r  6\r  6\r\f
\v AÀ\vj A\bjµ (Ä\v! (À\v"AxF\r\f (È\v! (¤\r (¨\r¼\f  6¬\r  6¨\r  6¤\r\f	\v AÀ\vj A\bjµ (Ä\v! (À\v"AxF\r\v (È\v! (°\r (´\r¼\f  6¸\r  6´\r  6°\r\f\b\v AÀ\vj A\bjý (Ä\v! (À\v"AF\r
  6ì\v  6è\v\f\x07\v  Aè\bjÓA\v! Aè\bjµ\v@ \rĀ AĀ6À
  'B §AĀ \x1B6¸\v  '§"6´\v  6°\v AĀ6¬\v  AĀG"6¨\v  6¤\v  6 \v AĀ6\v  6\v  AÀ
j6¼\v AØ	j A\vj"	£@ (Ü	AxG@A! AøĀjAAA\b (x! (|"\f )à	7\b \f )Ø	7ĀA! A6¤	  \f6 	  6	 AÀ\vj 	A(ü
ĀĀ@ Aj AÀ\vj£ (AxG@ (	 F@ A	j AAA\v ( 	!\f\v  \fj" )7Ā  )7\b  Aj"6¤	 Aj!\f\v\v AÀ\vjÂ  )	7Ø
  (¤	6à
\f\v AĀ6à
 BÀĀ7Ø
 A\vjÂ\v (À
"@ AØ
jú\v\f\v (Ü
! (Ø
"AxL\rĀ (à
!\f\f\v  AÔ\bj"Ó  ÓAx!\v AÔ\bjµ\v AxF@  AÀ\bjÓ\v AÀ\bjµ\v AxF\rĀ ú\v AĀ \f AxF"\x1B6ä\f A  \x1B6à\f AĀ  \x1B6Ü\f\f\v  !Ó\f\v  AØ	j"Ó µ\v\v  A	j"Ó  ÓAx!\v A	jµ\v AxF@  A¨\bjÓ\v A¨\bjµ\v AxF\r ù\v AĀ  AxF"\x1B6Ø\f A  \x1B6Ô\f AĀ  \
\x1B6Ð\f\v  \bî\r\f\v\v  	Ó\v  \bî\r\v Aè\vj³A!\v (\b (\b¼\f AF@ Aìj AÀjÓ\f\v Aè\vj" AÀjAÄü
ĀĀ  6ø  \b6ô  6ð  6ì  6è Aüj AÄü
ĀĀ (à (ÜG@ $AÂĀAÂĀÑ! Aèj³\f\v Aøj Aè\vjAÄü
ĀĀ\f\v Aj AÔjAÔ£ÀĀ!\v Aìj AÀjÓA!\v AÀjµ\v AG\r (ð! (ô! (ì!\v  6ô AĀ  \vAxF"\x1B"6ð A  \x1B"6ì AĀ \v \x1B6è Aøj  °\x07 A\x07 (" (ü" ð\r"\x1B"6Ä\v AÄ¥ÀĀ  \x1B"6À\v  Aôj6\v A\b6ô\v A6ì\v  A\vj6ð\v  AÀ\vj6è\v AÀj"AÓÀĀ Aè\vj³
   AË¥ÀĀA ¼ (ø î\r Aèjñ\r! A6  6¨ AjÅ\b\v  \x1BÖ\r AĀG Ö\r\f\v Aèj" AøjAÄü
ĀĀ Aìj¾\f AjÅ\bAA\f»\f"\f A\b \x1B6\b \fB7Ā  6ø\v  \b6ô\v  6ð\v  6ì\v  6è\v Aü\vj AÄü
ĀĀ AÀĀ6Ä\r  \f6À\r AÀĀ6Ü
  \f6Ø
Ax! -Ā¼\r!@@@@@@@@@@@@@@@@@@@@ (è\fAxG@ AqE\rAÂĀAAÔßÂĀA5AàÂĀA>¾!\f\v Aq\rAÂĀAA¸ÞÂĀAAÌÞÂĀA¾!\f\v A\vj (ì\f (ð\fø ( \v"E\rAĀ! AĀ6È\v  (\v"
6À\v  
 j6Ä\v@@ AÀ\vjÑ"AÄĀF\r Aj! A!kAÞĀI\rĀ\vA%!AïÂĀ!@@@@ A	kĀĀ\vA\f!AØÂĀ!\f\v A G\r\vA\v!AäÂĀ!\v  6  6  6Ø	 A6Ì A6Ä  AØ	j6È  Aj6À Aøj"A¾ÀĀ AÀj³
AÂĀA AÂĀA=¼!\f\v 
! (\v"AxF\r\v Að\vj! A¨\bj 
AĀ AxG\x1B"AĀ A\x07K\x1BAĀ \x1B ´\v AÀĀ6\b  \f6\b (à\f" (ä\f"Atj!\v !\x07@@ \x07 \vF\r \x07Aj! \x07(\fAl! \x07(\b!\b@ E@ !\x07\f\v Ak! \b( \bAj!\b\rĀ\v\v  \x076ø A6Ä  Aøj6À A	j"A¤ÀĀ AÀj³
A°ÝÂĀA A¶ÝÂĀA$¼!\f\b\v E AFq\r -Ā½\r!\r AÀj"AÚÝÂĀ (ø\f (ô\fAxF"\x1B"	A (ü\f \x1B"\vA§ÂĀA Aøj ¹ (øAF@ (!\x07 A\vj 	 (ü¡@ (\v" ( \v"AªÂĀA¤\r@  A¯ÂĀA¤\r\r\v AÀj" \x07 	j" \v \x07k"A/\v AðĀj Æ AèĀj   (tAĀ (p"\x1B"Æ\x07 (l! (h! A \x1B" AÀĀðE@ \
 AÛĀ	\r AàĀj  A:Ç\x07 Aøj   (d  (\`Aq\x1Bá (ü!\x07 (ø!	 AĀ6À\v AØĀjA. AÀ\vjÈ\x07  	 \x07 (\\"AĀ 	 \x07 (X 
\x1BkA.\v@ AÐĀj AÀjÆ (P"\bE\r\x07 (T"E\r\b@ E\r \b-ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAMrE@AÂĀA ©	E\r
\v \bAj!\b Ak!\fĀ\vĀ\vĀ\v AjA¡ÂĀAA«¡ÂĀA#\f\x07\v AjAÎ¡ÂĀAAª ÂĀA:\f\v AjAç¡ÂĀAAª ÂĀA:\f\vAÂĀAA×ÂĀAAëÂĀAÀĀ¾! (\v!
\f\vAëÝÂĀA\vAöÝÂĀA2A¨ÞÂĀA¾!\f\v AÈĀj  AÝĀÇ\x07 (HAqE\r A@k  A (L"\v¬  )@7Ø	 BĀ7È BĀ7À A8j AØ	j" AÀjA\bß@ (8"A\bF\rĀ -Ā<Aq\r A:á	E\r A:á	E\r BĀ7Æ\v BĀ7À\v A\bO\r A0j  AÀ\vj"A\x07 kß (0"\x07A	O \x07A\bFr\r \x07At"E\rĀAĀ \x07kAt jAÐj  ü
ĀĀ\v (Ü	\r Aøj   \vAjá (ü!\x07 (ø!	\v A(j ( ("A:â@ (("\v@ (,!AĀ!@  G@  \vj Aj!-ĀĀA:kAÿqAöO\r\f\v\v@@@ Ā\v \v-ĀĀ"A+k\v \v-ĀĀ!\v \v AÿqA+F"j!\b  k"AI@@ E\r Aj \b-ĀĀA
\b (AG\r \bAj!\b Ak!\fĀ\vĀ\vAĀ!@ E\r A j \b-ĀĀA
\b AÿÿqA
l"Av\r ( AqE\r \bAj!\b Ak! Aÿÿq ($Aÿÿqj"Aÿÿq F\rĀ\v\f\v \r\v 	E\rĀ  B¿°ãE@AĀ!@@@@  G@  j-ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAMr\rA¶ÂĀA ©	\r\f\v  ßE\r\v AjA ÂĀAAª ÂĀA:\f\v AÀj  A/\v@@ Aj AÀjÆ ("E\r  (A³ÂĀAþE\rĀ\v AjA¼ÂĀAAÖÂĀAÁĀ\f\v@ (\v ( \vA¯ÂĀA\vE \rAqr\rĀ 	 \x07AÝâÂĀA	þ\rĀ 	 \x07AæâÂĀA\v\rĀ@ \x07AK\rĀ  \x076Ä  	6À Aøj AÀjº (Ä\rĀ -ĀøAqE\rĀ -ĀùAÿĀF\
\r\v AjA³ÂĀAÇĀAúÂĀAÂĀ\f\v Aøj  ¡ AÀjA/  ¸ (Ä"\b (Ì"	j!\x07 (À!\v (Ð!@@@  \x076À\v  \b "j6Ä\v AÀ\vjÀ"AÄĀF\rĀ (Ä\v (À\vk 	j!  \vF\r\f\v\vAĀ!\v  6Ä\v  6À\v A6Ô A6Ì A6Ä  AÀ\vj6Ð  Aøj6È  A\vj6À AjAÀĀ AÀj³
 (ø (üî\r (\v (\vî\r\f\v Aj!\fĀ\vĀ\v AjAä ÂĀAAª ÂĀA:\f\v AjAý ÂĀAAª ÂĀA:\v (\v (\vî\r\v (! ("AxF\rĀ (! (Ô\f!\v (Ø\f!	 (\r! (\r!\x07 (\r A6Ü	 AÇàÂĀ6Ø	AxF\r  \x076Ä\v  6À\v A6Ì A6Ä  AØ	j6È  AÀ\vj6À A\vjAÙÀĀ AÀj³
\f\v  6À\f\v A\vjAÇàÂĀAø\v@ (\v" ( \v"\r¶\bE@B!'A×àÂĀA	AààÂĀA*AáÂĀA$¾!\v\f\v B7ð BĀ7è BÀĀ7à B7Ø AĀ;ø BĀ7À \v 	Alj!\b@@ \b \vF\r  \v6À
@ \v(\b"E\rĀ \vAj! \v(!AĀ!@@@  F@A!@ E\r AÔâÂĀj!	 AÐâÂĀj!\x07 A\bj!   \x07(Ā 	(ĀþE\rĀ\v A6  AÀ
j6 AÀ\vj"AÀĀ Aj³
A®áÂĀA\x07 AÐâÂĀA\r¼\f\v  j-ĀĀ"\x07A0kAÿqA
I \x07A_qAÁĀkAÿqAMr\rAØÂĀA \x07©	\r\f\v \v("\x07 \v("\v¶\bE@ A6  AÀ
j6 AÀ\vj"AÀÀĀ Aj³
A®áÂĀA\x07 AáÂĀA$¼\f\v AÀj   \x07 \v¼ !\v\f\v Aj!\fĀ\vĀ\v\vA®áÂĀA\x07AµáÂĀAAáÂĀA$¾\v!\v AÀj
B!'\f\v AÀj"AÀÂĀA
  \r A¹ÂĀAAðÂĀA AxG@ A¦ÂĀA	 
 \v (È!\v )À!' Aøj AÌjA4ü
ĀĀ\v (\v î\r 'BR@ AÈ\rj AøjA4ü
ĀĀ A\vj  ø A\bjA\x07A\bAèĀ\b AĀ6È\v  )\b7À\v AÀ\vjAĀA\x07A\bAèĀ\v A Aq\x1B!\r At! A\x07j!\b (È\v! (Ä\v!	AĀ!\x07@ \x07-ĀôB! ! \b@@ E\r  Ak"j"-ĀĀ G\rĀ\v Aj"Ak! A\bk\f\v At"AÃĀj! AÃĀj\v(Ā (Ā¤ AĀ6\x07 B7\x07 BĀ7 \x07 B7\x07 BĀ7ø AëÜ6è AëÜ6Ð AĀ:ĀÀ\
 	 AèĀlj AÀj"AèĀü
ĀĀ Aj! \x07Aj"\x07A\x07G\rĀ\v  )À\v7ü  6 Ð )À!( (È!A\bA(»\f" 6  (7\b B7Ā  )ø7  )7 Aü\rj A¨\bjÛ
 (\v!	 (\v! ( \v!\b AøúÂĀ)Ā7\x07 AðúÂĀ)Ā7\x07 AèúÂĀ)Ā7\x07 AàúÂĀ)Ā7\x07 BĀ7 \x07 AĀ:Āÿ A©ÀĀAç Aøj" AèĀü
ĀĀ   
 AxF"\x1B \b  \x1Bç  AèĀü
ĀĀ AÀ\vjû û  -Āÿ"j"A:ĀĀ ) \x07!) A?s"@ AjAĀ ü\vĀ\v ­"*B; )B	"( *B"*BþB( *Bü\x07B *BøB\b )BBø )BBü\x07 )BBþ (B8!( A\x07j! A\x07M@  AÀj"½
 AĀA8ü\vĀ\v  (7ø  AÀj½
AĀ!@ A F\r Aøj j  j(Ā"Aÿü\x07qA\bx AxAÿü\x07qr6ĀĀ Aj!\fĀ\vĀ\v  \v6À  î\r \v!\v A\bjÞ
\f\v  )Ā"(7Ø\v  )Āø7\v  )Ā7 \v  )Ā7¨\v  (7°\vAĀ! AĀ6 B7ø AøjAĀÝ
@ AG@ A\vj j-ĀĀ! B 7À  AqA\bt Avr;È Aj! Aøj!\x07 AÀj"A\bj! (! (Ā!@@@  G@  j-ĀĀ"AO\r \x07 A0r A×Āj A
I\x1BÄ\f\v\f\v Aj!\f\v\v\f\v\v  (6à	  )ø7Ø	 AÀj"Ê	 )À!- )È!. Aøj"Ê	 BĀ7È BĀ7Ð BĀ7Ø BĀ7à A ÂĀ)Ā"+7È\v A¨ÂĀ)Ā",7Ð\v )ø!/ )!0  A(ü
ĀĀ  )Ð\v7  )È\v7  )À\v7 Ê	  +7ĀÇ\v  ,7ĀÏ\v )È!) )À!* Ð )À!( (È!  ÷A\bAØ»\f" \v6  '7\b B7Ā Aj AÈ\rjA4ü
ĀĀ  \b6X  6T  	6P AÀĀ6L  \f6H BĀ7 AĀ:Ā  6x  (7p  6h  )ü\r7\\  (6d Aj A(ü
ĀĀ BĀ7¸  .7à  -7Ø BĀ7  07  /7ø BĀ7 AĀ:Ā  )7À  )7È  )7Ð  +7è  ,7ð  *7°  )7¸  \r6Ì AĀ:ĀÐ  )ĀÏ\v7Ā¨  )ĀÈ\v7Ā¡  )ĀÀ\v7Ā  )Ø	7À  (à	6È AĀ6\x07  6\x07 AĀ6\x07  î\r (È"\x07AëÜG\r (À!\vAëÜ!\x07 A¨\bj [!\f\v (Ä!\f \
(À! Aj AÌjAÔĀü
ĀĀ\v (¨\b (¬\b¼\f AxF\r  
î\r\f\v (\v 
î\r\v AØ
jÞ
AëÜ!\x07\v (è\f (ì\f¼\f (ô\f (ø\f¼\f (Ô\f" (Ø\fé\x07 (Ð\f õ\r (\r (\r¼\f (à\f" (ä\fÜ\b (Ü\f ö\r (\r (\r¼\f (\r (\r¼\f (¤\r (¨\r¼\f (°\r (´\r¼\f \x07AëÜF@ ! A6  6¨  \x1BÖ\r\f\v Aè\vj AjAÔĀü
ĀĀ@@ \x1B@ "6À )\b!( AÀj»
A\bA»\f" \x1B6  (7\b B7Ā AÄÀĀ6   6 A6ÈAìÃĀ(ĀAìÃĀA6Ā\rAøÃĀ(Ā"	E\rAĀ!AôÃĀ(Ā"
!@ \b@ A\fj! 	 Aj"G\r\f\v\v î 
A\fj!\v !@ Aj!\b \v A\flj!@ \b 	O@AøÃĀ 6Ā\f\v \bE@ \bAj!\b î A\fj!\f\v\v 
 A\flj" (\b6\b  )Ā7Ā Aj! \b!\fĀ\vĀ\v A¤¨ÀĀ6  AÜÂĀ6 AĀ6\f\v@ (!@ AF\r AĀH\r  Aj ("  F\x1B6  G !\rĀ\v\vAøÃĀ(Ā"AðÃĀ(ĀF@AðÃĀAðÃĀ(ĀAAA\fåAxG@Ā\v\vAôÃĀ(Ā A\flj"AÄÀĀ6\b  6 A6ĀAÄÃĀ AĀL:ĀĀAøÃĀ Aj6Ā AìÃĀ6ü A6ø ( ! (! (AF\
  (\bAkAxqjA\bj \v Aj (\fĀĀ A6AøÃĀ(Ā"\b@AôÃĀ(Ā!@ A j"\v Þ ( AG@ Aj! \v(\b! \v(! \v(ĀAF  (\bAkAxqjA\bj \v (Ā"AĀ AG\x1B" (ĀI@  6Ā\v \v¥	\v A\fj! \bAk"\b\rĀ\v\vA¬ÃĀ(Ā!@ @ AA\x1BAAìÃĀÖ (!\f\v\vA°ÃĀ-ĀĀ@AÈÃĀ(ĀAG@ AÈÃĀ6\v AÌÃĀ6À\v  A¯\
j6È  AÀ\vj6Ä  A\vj6ÀAÈÃĀ AÀjA´ÂĀ \vAÐÃĀ-ĀĀAÐÃĀA:ĀĀAF\rAÜÃĀ(ĀAt!\bAØÃĀ(Ā!@ \b@ (Ā ("A\fj(Ā Aj(ĀAAìÃĀÖ \bA\bk!\b A\bj!\f\v\vAÐÃĀAĀ:ĀĀ\vAÃĀ (6Ā Aøjñ\x07\v  ( 6  )7  \x076°  \f6¬  6¨ A´j Aè\vjAÔĀü
ĀĀ\v  A¨j¹ (!  (Ā"6\b  AĀ Aq"\x1B6 AĀ  \x1B6Ā A°j$Ā\f\vĀ\v (Ā ( (\b Aj$Ā\vº~#ĀAk"$Āã" & !#ĀAðk"$Ā Aj Ā Aj @@ ("E\rĀ ("\x07E\rĀ A(j"Ā Ì Aj Í (! )"	BQ@ Ā©A\f\v AÄj" AjA¬ü
ĀĀ Aj"\b A(jAàĀü
ĀĀA\bA»\f"Ā 6\b Ā 	7Ā ĀA\fj A¬ü
ĀĀ ĀA¸j \bAàĀü
ĀĀ ĀAĀ:Ā ĀAĀ:Ā¸ \x07 AàĀj ĀAÀĀ×!AĀ\v!Ā (  ($Î\f ( (Ð\f  Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā Aðj$Ā\f\v A\bj Aj­	 (\b! (\f! \r  Aj®	 (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\v¨~#ĀAk"$Āã" & !#ĀAðk"$Ā Aj Ā A$j @@ ("E\rĀ ($"\x07E\rĀ \
A0j"Ā Ì Aj Ø (! ("AF@ Ā©A\f\v )!	 Aj"\b A0jAàĀü
ĀĀA\bAØ»\f"Ā 	7\b Ā 6 Ā 6Ā ĀAj \bAàĀü
ĀĀ ĀAĀ:ĀÐ ĀAĀ:Āà	 \x07 AàĀj ĀAìÀĀ×!AĀ\v!Ā (( (,Î\f ( ( Ð\f  Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā Aðj$Ā\f\v Aj A$j­	 (! (! \r A\bj Aj®	 (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\v¹~#ĀAk"$Āã" & !#ĀAàk"$Ā Aj Ā Aj @@ ("E\rĀ ("\x07E\r\
Ā A(j"Ā Ì Aj b (! )"	BQ@ Ā©A\f\v Aüj" AjAäü
ĀĀ Aj"\b A(jAàĀü
ĀĀA\bAØ»\f"Ā 6\b Ā 	7Ā ĀA\fj Aäü
ĀĀ ĀAðj \bAàĀü
ĀĀ ĀAĀ:ĀÐ ĀAĀ:Āà\v \x07 AàĀj ĀAüÀĀ×!AĀ\v!Ā (  ($Î\f ( (Ð\f  Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā Aàj$Ā\f\v A\bj Aj­	 (\b! (\f! \r  Aj®	 (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BĀ\v (Ā ( (\b Aj$Ā\vÆ%~#ĀAk"$Āã"\x07 & \x07!#ĀA°k"$Ā A j Ā A,j "@@@@@@@@@ \
( "E\rĀ (,"E\rĀ (4! (0! ((! ($!  A8j Ì A¨j Þ\x07 (¨! (¸"ĀAxF\r\b  (´6ô  )¬7ì  )¼7ü  )Ä7  )Ì7  (Ô6  6è  Ā6ø Ax6 AĀ6  Aj6  Aj6@@@@A ĀAxs ĀAĀN\x1BAkĀ\v Aèj AjA¥ÀĀ!\f\b\v (ð!\b  (ì"\
Ā6  Ā \bA0lj6 AĀ6  Aj6ü  Aj6ø  Aj6 A¨j AøjÇ (¨"\fAxF@ (¬!\f\v@ \fAxG@ (°! (¬! A¨j AøjÇ (¨"ĀAxG\r (¬!\f\vAĀAøÀĀAÂĀÑ!\f\v ĀAxF\r (°! (¬!  ("Aj"
6 (ü!  ("	6ü  6ð  6ì A6è@@@ (ø"(Ā" (G@  A0j6Ā A¨j Aèj § (¨! (¸"\x07AxF@ 	 Ó\f\v  (´6Ô  )¬7Ì  )¼7Ü  )Ä7ä  )Ì7ì  (Ô6ô  \x076Ø  6È\f\v Aèjµ\v AÈj\x07\v  	6ü  6ð  
6ì A6è@ (Ā" (G@  A0j6Ā A¨j Aèj Ô (¨! (¸"AxG\r 	 Ó\f\v Aèjµ\vAAøÀĀAÂĀÑ!\v AÈj\v\v Ā î\r\f\v  )¼7¸  )Ä7À  )Ì7È  (Ô6Ð (¬! (°! (´!	 Aèj"\x07 AÈjA0ü
ĀĀ  6¸  	6´  6°  6¬  6¨  )¸7¼  )À7Ä  )È7Ì  (Ð6Ô AØj \x07A0ü
ĀĀ  6  6  Ā6  6  6  \f6 ( (F\r \bAÂĀAÂĀÑ!\f\v (!! AĀ6¤  (ü"Ā6  Ā (Atj6  Ax6   Aj"6°  Aj"Ā6¬  Aj"	6´ Ax6È AÌj! A¸jAr! A¼j! A¨jAr! Aüj! AèjAr!\x1B (¸!Ax!\vAx!\x07Ax!\bAx!\fA\
x!
Ax!@ Aj Ā\b@@@@@@@@@@@ ("@ Ā (6\b A¨j (" (\b"ø (  (¤¼\f  (°6¨  )¨7 @@@  A§éÂĀA\vE@  AÒÂĀA\v\r  AÀĀA\v\r  A¡ÂĀA\v\r  \v6È  6¸  \b6ø  \r6è  AÀĀAÀ!Ā ( ! Ax6 A\b! AxG@  )¤7´  6°A\
!\v  6¨  6¬ 	 A¨j"Ó µ\vA!\f\f\v \fAxG@  \v6È  6¸  \b6ø  \r6èA!A§éÂĀA\b!Ā\f\f\v A¨j A j· (¬!Ā (¨"\fAxF\r (°! Ā!\f\v 
AxG@  \v6È  6¸  \b6ø  \r6èA!AÒÂĀA\b!Ā\f\v\v A¨j A j· (¬!Ā (¨"
AxF\r	 (°! Ā!\f\v \x07AxF\r\x07  \v6È  6¸  \b6ø  \r6èA!AÀĀA\b!Ā\f	\v AxF\r  \v6È  6¸  \b6ø  \r6èA!A¡ÂĀA\b!Ā\f	\v  \v6È  6¸  \b6ø  \r6è \fAxF\r 
AxF\r@ \x07AxG@ AÈj A¸jA0ü
ĀĀ\f\v AÈj\x07\v AxF@Ax!\f\v\v  )Ā7ø  )\b7  )7  (6 (ô!	 (ð! (ì!\f
\v  \v6È  6¸  \b6ø  \r6èA\f\vAÒÂĀA\b!Ā \f î\rAĀ!Ax!
\f\vA§éÂĀA\b!ĀA\v!Ax!\f\f\v ( ! Ax6  )¤!" Ā(\b! ĀAĀ6\b  	6¬  "7¤  6   6 A\bA AxF\x1B6@ E@  \v6È  6¸  \b6ø  \r6èAÌÂĀAÆ	!Ā Ajµ\v\f\v A¨j Aj Ô (¨! (¸"AxG@ \x1B (\b6\b \x1B )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6 !\b !\r\f\b\
\v  \v6È  6¸  \b6ø  \r6è !Ā\v 	 ÓA!\f\v ( !\x07 Ax6  )¤!" Ā(\b! ĀAĀ6\b  	6¬  "7¤  \x076   6 A\bA \x07AxF\x1B6@ E@  \v6È  6¸  \b6ø  \r6èAÌÂĀAÆ	!Ā Ajµ\v\f\v A¨j Aj § (¨!Ā (¸"\x07AxG@  (\b"\v6À  )Ā"#7¸  )Ā"$7  )\b"%7\
   )""7¨  ("6°  \v6\b  #7Ā  $7Ā  %7\b  "7  6 \x07!\v Ā!\f\x07\v  \v6È  6¸  \b6ø  \r6è\v 	 ÓA!\f\v  \v6È  6¸  \b6ø  \r6èA!Ax!
\v AxF\r\v Aèj½\f\v (ÈAxG@ A¸j\v\v 
AxG@ 
 î\r\vAx!
 \fAxG q@ \f î\r\v Ā!\v (  (¤¼\fAx!Ā 
AxF@ Aj AjÓ\f\b\v  (6Ð  )7È  )7À  )ø7¸ Aèj"Ā AÈjA0ü
ĀĀ  6¸  	6´  6°  6¬  6¨  )¸7¼  )À7Ä  )È7Ì  (Ð6Ô AØj ĀA0ü
ĀĀ  6  6  
6  6  6  \f6 (  (F@ 
!Ā\f\b\v !AÂĀAÂĀÑ!\f\v (¬!Ā (´!	 (°!\fĀ\vĀ\vAAøÀĀAÂĀÑ!\f\v Aj A,j­	 (! (!Ā \r A\bj A j®	 (\b"  \x1B"A \x1B (\f Ā \x1BAĀ \x1BĀ\v A¨jÔ
Ax!Ā\f\v \f î\r\v Aj AjÓAx!Ā\v ĀAxG\r\v Aj AjÓAx!BĀ!" A¬j\f\v  (Ð6ø  )È7ð  )À7è  )¸7à A°j AèjA0ü
ĀĀ  Ā6¬ ­!" A¨j\v 6Ā Ajµ\v@ (¬"\bAxF@ ( !Ā (¤!	 (!  6Ô AĀ 	 AxF"\x07\x1B"6Ð A Ā \x07\x1B"Ā6Ì AĀ  \x07\x1B6È A¸j Ā °\x07 A\x07 (À"Ā (¼" Āð\r"Ā\x1B"6ü A¼ÀĀ  Ā\x1B"6ø  AÔj6° A\b6´ A6¬  A°j"\x076°  Aøj"6¨ Aèj"ĀAÓÀĀ A¨j"
³
 A6´  6° 
AÍÀĀ \x07³
   Ā 
« (¸ î\r AÈjñ\r!\f\v  (ø6à  )ð7Ø  )è7Ð  )à7È Aj A°jA0ü
ĀĀ " 5¨B !" Aj¾\f\v AèjÅ\b \bAxG\r\v A8j©A\f\v  )È7è  )Ð7ð  )Ø7ø  (à6 AÈj"\x07 AjA0ü
ĀĀ A¨j"Ā A8jAàĀü
ĀĀA\bAÈ»\f" ĀAàĀü
ĀĀ  6p  	6l  6h  6d  6\`  )è7t  )ð7|  )ø7  (6 Aj \x07A0ü
ĀĀ AĀ:ĀÀ AĀ:Ā\f  "7Ð  \b6Ì  6È  6Ä  \f6À  AàĀj AìÀĀ×!AĀ\v!Ā  Î\f   Ð\f  Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā A°j$Ā (Ā ( (\b Aj$Ā\vë#ĀAk"\f$Āã" & !ã" & !#ĀAÀk"$Ā A,j Ā@@ (,"@ (4! (0 A¸j Þ\x07 (¸!@@@@ (È"ĀAxG@  (Ä6D \
 )¼7<  )Ì7L  )Ô7T  )Ü7\\  (ä6d  68  Ā6H Ax6¼ AĀ6È  A¼j6à  AÈj6Ü@@ ĀAxF@ (<!Ā AjAªÕ (@" AªÕO\x1BAA\b AĀ6ì  ("\r6è  (6ä A0l!A\b!\v A°j!	@@@ A6  6  A¼j"\x076  AÈj6 E\rĀ A¸j" Aj"\bå  Ā6Ì  \x07\
6Ð A¨j  (¬!@ (¨"
AxG"E@ \x07 \bÓ\f\v  	)\b7   	)Ā7\v Ajµ\v @  ) 7ø  )7ð ĀA0j!Ā (ä F@ Aäj (è!\r\v \v \rj"Ak 6Ā A\bk 
6Ā  )ð7Ā  )ø7\b  Aj"6ì A0k! \vAj!\v\f A¼j AÈjÓ Aäj"("Ā (\bÏ
 (Ā Āõ\r\f\vĀ\v\v Ajµ\v (è! (ä"AxG\r\v A¼j AÈjÓ\f\v A8j AÜjA´¤ÀĀ!\v A¼j AÈjÓAx!\vAx!Ā AÈj"
µ\v@ AxF@ (À! (Ä! (¼!\x07  6´ AĀ  \x07AxF"\b\x1B"6° A  \b\x1B"6¬ AĀ \x07 \b\x1B6¨ 
  °\x07 A
 (Ð" (Ì"	 ð\r"\x1B"\b6ô A©ÀĀ 	 \x1B"
6ð  A´j6 A\b6Ä A6¼  Aj"6À  Aðj"6¸ Aj"AÓÀĀ A¸j"\x07³
 A6  6 \x07AÍÀĀ ³
 
 \b  \x07« (È 	î\r A¨jñ\r!\f\v A¼j¾\f !Ā\v A8jÅ\b ĀAxG\r\v A6  6 \f\v ĀAl!\v  Al"
j!\b AÀj!\x07AĀ!ĀAĀ!@@ Ā j!	  
F\rĀ \x07  j")7 \x07 )\b7\b \x07 )Ā7Ā  	6¼  6¸ A8j \x07Ø (<!\r Aj (8"AF\r 	 6Ā 	A\bj )@7Ā 	Aj \r6Ā ĀAj!Ā Aj!\f\v\vAĀ!\r \b\v!ĀAĀAõ\r Ā \b ĀkAnÏ
 !Ā@ \vA\bqE\rĀ \vApq"ĀE@A!Ā  \v\r\f\v  \vA ĀÂ"ĀE\r\v  Ā6¬  \vAv"\b6¨  	 k"Av"
6°AAĀÏ
AĀAõ\r \rE\r A¨jø\v \r!Ā A6  Ā6 \v \r\f\v  
6°  Ā6¬  \b6¨ A8j e (<! (8"AF@  6  A6 A¨jø\v\f\v AÀj A@kAøĀü
ĀĀ  6¼  6¸AĀAö\r Ā jAĀÛ\bAAĀÛ\bAĀAö\r  
6@  Ā6<  \b68 Aj"Ā A A8j A¸jU A¨j Ā÷\x07 (¨! -Ā¼"ĀAF@  6  A6\f\v  )´7D  )¬7<  /Ā½;ĀM  -Ā¿:ĀO  Ā:ĀL  68 Aj A8j AàĀj	\v Ð\f A\bj AjÇ (\f! \f (\b"Ā6\b \f AĀ ĀAq"Ā\x1B6 \fAĀ  Ā\x1B6Ā AÀj$Ā\f\v \r \r  A,j®	 (Ā"ĀA Ā\x1B (AĀ Ā\x1B\vĀ\v \f(Ā \
\f( \f(\b \fAj$Ā\v8Ā@@@ Ā-Ā¤	Ā\v ĀAàĀj\v\v Ā© Ā(	 ĀA	j(Āî\r\v\v6AA »\f"B7Ā  Ā)Ā7\b  Ā)\b7  Ā)7 \v) (" (I@ Ā (Ā Atj)Ā7Ā\vĀ\vĀĀ\v,#ĀAk"$Ā  7\b Ā  A\bjA«ÀĀ¦ Aj$Ā\v,#ĀAk"$Ā  7\b Ā  A\bjA «ÀĀ¦ Aj$Ā\v,#ĀAk"$Ā  :Ā Ā  AjA°«ÀĀ\
¦ Aj$Ā\v2 Ā( Ā(\f ĀA j\f Ā(0" Ā(4Ý	 Ā(, ü\r\v'Ā Ā  Ā(AqrAr6 Ā j"Ā Ā(Ar6\v+Ā Ā@ Ā   (Ā\v \r \rA°®ÁĀA2Ā\vĀĀ\v,Ā Ā Ā-Ā A.Fr:Ā Ā(Ā"Ā(Ā  ĀAj(Ā(Ā\v,Ā Ā B À"BĀR6Ā Ā z§Av j q6\v$#ĀAk"$Ā A\bj Ā (\f Aj$ĀE\v+Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā \
(Ā AtkA k)Ā²\v+Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AtkAk(Ā\v*#ĀAk"$Ā  Ā)Ā7\b A\bj  û Aj$Ā\v2Ā@@@ Ā(ĀĀ\v Ā( Ā(\bÛ	\v ĀAj"Ā¦\f Āµ
\v\v\x07	~#ĀAk"$Ā#ĀAàk"$Ā Aj Ā \b  ("Ā6$  (6   Ā6@@@@@ ĀAxG@ A(j Ají\v A4jA\x07 (("Axs AĀN\x1B"\x07At"ĀAÀ®ÀĀj(ĀAtAôÃĀj(ĀA\bø (<!	 (8!\b (4!
 AàjA (à! (ð"AxF\r ĀA¯ÀĀj(Ā! ĀAà®ÀĀj(Ā!Ā  (ì6¬  )ä7¤ A´j AôjA,ü
ĀĀ  6°  6 @ A j"A¼ÀĀA\x07 \x07AĀG \x07A\x07Gq"\rĀ AÃÀĀA \b 	É"\rĀ AãÂĀAÁ"\rĀ (Ð! Ax6Ð AxF\r )Ô!\v  6¤  \v7¨ \x07A\x07kAzM@ Ax6À\f\v A°j  Ā\r (ÀAxG\r (°!  \v§î\r\v A j\r\f\v  AjÉ\b (Ā"ĀA Ā\x1B (AĀ Ā\x1B\vĀ\v Aàj" A j"Ā A¤j A°j± ½\f\
  ĀAÀĀü
ĀĀ AðĀj ï
 ("ĀAxG\r (p!\v  6  Aàj"Ā A j² Ā·\v! âA! ((!\f\v  )t7D  (|6L  )7T  )7\\  )7d  (6l  Ā6P  (p6@ A\b6à A\bj A@k"Ā Aàjµ (\f! (\b! ĀÅ\b\v 
 \bî\r  (,È\f  6\b  AĀ Aq"Ā\x1B6 AĀ  Ā\x1B6Ā Aàj$Ā (Ā ( (\b Aj$Ā\vÖ
~|#ĀAk"$Ā#ĀAàĀk"$Ā Aj Ā \bAĀ!Ā AĀ6,  ("	64  ("
60 AÐĀj  á (X! (T!@ (PAG@  6@  68  6< AÄĀj 
 	¤\x07  A\fl"\vj!\r (L!\f (H!@@ Ā \vF@AĀ!\f\v AÐĀj  \f Ā j"Aj(Ā A\bj(Ā\x07@ +P"D333333ë?f@ (X"\r\v ĀA\fj!Ā\f\v\v (\\!\x07 A\fj \rF\rĀ Aj! \v ĀkA\fkA\fn!Ā ½!@ AÐĀj  \f Ak(Ā (Ā\x07 +P"D333333ë?f@ \x07 (\\ ½" B?B S"\x1B!\x07   \x1B!  (X \x1B!\v A\fj! ĀAk"Ā\rĀ\v\v (D î\r A j \
 \x07´\v A8jö\v 
 	Ì\fAĀ!Ā ( AxG@  ((6X  ) 7P Aj AÐĀj\b (!\b (!Ā\v  \b6Ā  Ā6 AàĀj$Ā\f\v  6@  6< Ax68 A\bj! A8j"(ĀAxF@ (\b!Ā (\f\v ö\vAĀ\v!  Ā6  6Ā (\b! (\f!  A,j	 (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BĀ\v (Ā ( Aj$Ā\væ
\v#ĀAk"$Āã" & !#ĀA k"$Ā Aj Ā@@@@@ ("
@ (!\v (!\f AÀj Þ\x07 (À! (Ð"ĀAxF@ A6°  6P\f\v  (Ì6,  )Ä7$  )Ô74  )Ü7<  )ä7D  (ì6L  6   Ā60 Ax6ü AĀ6Ä  Aüj"6Ü  AÄj"6Ø ĀAĀN@ (H!\x07 AĀ6è  (4"\b6à  \b (8Atj6ä Ax6¨  6¸  Aàj6´  6¼ AëÜ6\
 AëÜ6Ð A:Ā AëÜ6ð AĀ6À@ Aj A¨j@@@ ("AxF@ (!\f\v AxF\r Aj AÀj ("Ā (" A¨ja -Ā@ (\f\v -Ā\r Aj"\b Ā AÀÀĀAèÀĀ A¨j \b®\v!  Āî\r\vA!\f\v (Ð! (Ì!	 (È!Ā (Ä! (À! Aìj AÔjA<ü
ĀĀ\f\v  Āî\r\fĀ\vĀ\v A j AØjA¤ÀĀ!\f\v \r  Aj®	 (Ā"ĀA Ā\x1B (AĀ Ā\x1BĀ\v (¨ (¬¼\f AF@ Aüj AÄjÓ\f\v AÀj AìjA<ü
ĀĀ (ä (àF\r \x07AÂĀAÂĀÑ!\v Aüj AÄjÓA!\f\v Aj AÀjA<ü
ĀĀ\v AÄj"\x07µ\v AF@ (! (! (ü!Ā  6ø AĀ  ĀAxF"\x1B"6ô A  \x1B"6ð AĀ Ā \x1B6ì A¨j  °\x07 A\x07 (°" (¬"Ā ð\r"\x1B"6È AÄ¥ÀĀ Ā \x1B"6Ä  Aøj6 A\b6Ì A6Ä  Aj6È  \x076À Aj"AÓÀĀ AÀj³
   A¦ÀĀA¼ (¨ Āî\r Aìjñ\r!Ā A6°  Ā6P A jÅ\b\f\v AÀj"\x07 AjA<ü
ĀĀ Aüj¾\f  6Ð  	6Ì  Ā6È AÔj \x07A<ü
ĀĀ  6Ä  6À A jÅ\b AÐĀj 
 AÀj§ A°j 
AàĀj£\v \f \vÐ\f A\bj AÐĀj¹ (\f!Ā  (\b"6\b  ĀAĀ Aq"\x1B6 AĀ Ā \x1B6Ā A j$Ā (Ā ( (\b Aj$Ā\vÆ\x07~#ĀAk"$Āã" & !#ĀAk"$Ā Aj Ā@ ("@ Aj k ( !Ā@ )"
BQ@ (  ($Ð\fA!\f\v  )°7  )¸7 5¤!	 (¨!\x07 (¬! Aj"\bÊ	 )!\v ) !\f AÐĀj Ì  6<  \x0768 B7 B7ø AĀ;ð AĀ6ì BÀĀ7ä BĀ7ÜA! A  AM\x1BA2 \x07Aq\x1B6Ø  \f7È  \v7À  )7@  )7H A ÂĀ)Ā7° A¨ÂĀ)Ā7¸  
7(  Ā­ 	B "	70  	BĀ 
§Aq\x1B7Ð A\fj AàĀj£ Aj A(jAàü
ĀĀA\bA»\f"ĀBĀ7 ĀBÀĀ7\f ĀAĀ:Ā\b ĀB7Ā ĀBĀ7 ĀA$j \bAäü
ĀĀ  Ā6 (\f (  ($Ð\fAF@ (!Ā\f\vAA»\f"ĀAĀ6\b ĀB7Ā Ā )\f7\f Ā )7 ĀA\bj!ĀAĀ!\v  6\b  ĀAĀ \x1B6 AĀ Ā \x1B6Ā Aj$Ā\f\v \r  Aj®	 (Ā"ĀA Ā\x1B (AĀ Ā\x1BĀ\v (Ā ( (\b Aj$Ā\v1Ā Ā(ä Ā(è¿\f Ā(Ø Ā(Ü¼\f ĀAj±\x07 ĀA¨j\v\v4AøĀ!@@@ Ā-ĀĀ\v ĀAjÿ\vAÄ!\v \
Ā j¦	\v\v4Ā@@@@ Ā-Ā\fĀ\v ĀAàĀjÔ
\f\v ĀAØj¬\b\v Ā©\v\v$#ĀAk"$Ā  Ā²    Aj$Ā\v* ĀAG rAĀA¨ÂĀAAº·ÂĀA
AÄ·ÂĀA-¾\v\v   O   Ā  kj \vAĀ\v\v$ Ā(Ā"Ā ĀAu"s k­ ĀAsAv Ù\v& (Ā"@ Ā Ā\v ("@ Ā Ã\f\v\vĀĀ\vĀĀ\vĀĀ\vĀĀ\vĀĀ\vĀĀ\v& Ā-Ā ĀA:Ā ĀA\bk!ĀE@ ĀÂ\v ĀÛ\v\v, (Ā"î"@ ĀAx6 Ā 6Ā\v Ā }\v, (Ā"î"@ ĀAx6Ā Ā 6\v Ā r\v'#ĀAk"$Ā  6\f Ā A\f\
jAþ Aj$Ā\v'#ĀAk"$Ā  Ā6\f  A\fjAÁ\b Aj$Ā\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AtkAkê\v) Ā( "@ Ā(( AA\b¡\v ĀÀ\r ĀAjÀ\r\v% Ā(! ĀÂA An"Ā ĀAM\x1B­|BĀU\v4AøĀ!@@@ Ā-ĀĀ\v ĀAjÿ\vAÄ!\v Ā j¾	\v\vÓ#ĀAk"$Ā#ĀAÐk"$Ā Aj" Ā ("E@ A\bj ¬	 (\b"ĀA Ā\x1B (\
\fAĀ Ā\x1BĀ\v A(j"Ā (\f(\bA\bjà	 Aj Ā  (! (! ĀÕ\f (  ($Í\f  6\b  AĀ Aq"Ā\x1B6 AĀ  Ā\x1B6Ā AÐj$Ā (Ā ( (\b Aj$Ā\vµ~#ĀAk"$Ā#ĀAk"$Ā Aj Ā@@ ("Ā@ ĀAØĀj(Ā"Ā-ĀAF\r (! ( ĀAĀ:Ā Ā)°!\x07 Ā)¨!\b Ā) !	 Ā)!
 Ā)!\v Ā)!\f AÀjA (À!Ā@@@ (Ð"AxF\rĀ  (Ì6  )Ä7 Aj AÔjA,ü
ĀĀ  6  Ā6@@ Aj"AÜÀĀA	 \f \vÄ"Ā\rĀ AíÉÂĀA\b 
 "Ā\rĀ AõÉÂĀA\b 	 "Ā\rĀ AýÉÂĀA\b \b "Ā\rĀ AåÀĀA\x07 \x07 "ĀE\r\v Aj\r\f\v AÀj"Ā AjAÀĀü
ĀĀ AÐĀj Āï
 (\`"ĀAxG\r (P!Ā\v  Ā6 AÀj" Aj² ·\v! ĀâA!Ā\f\v  )T7$  (\\6,  )d74  )l7<  )t7D  (|6L  Ā60  (P6  A\b6À A\bj A j" AÀjµ (\f! (\b!Ā Å\b\v Ð\f  Ā6\b  AĀ ĀAq"Ā\x1B6 AĀ  Ā\x1B6Ā Aj$Ā\f\v  Aj®	 (Ā"ĀA Ā\x1B (AĀ Ā\x1B\vĀ\v (Ā ( (\
\b Aj$Ā\v2#ĀAk"$Ā  Ā ã"Ā & Ā¬ (Ā ( Aj$Ā\v.Ā (AxF@ ĀAx6Ā Ā (Ā6\v Ā ì\r\v.Ā (ĀAxF@ ĀAx6Ā Ā (6\v Ā £\x07\v Ā Aq@ Ā  Avø\v Ā  Ð\v-~AØÃĀ)Ā!AØÃĀBĀ7Ā Ā B > Ā §AF6Ā\vc Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā"Ā(\b"@ Ā(\f (\fĀ\v@ ĀAF\
\rĀ Ā Ā("Ak6 AG\rĀ ĀAÃ\f\v\v\v( ĀÙ Ā(\bAG@ ĀA\bj" Ā)Āü\x07 ¥	\v\vw Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā"ĀAj"(Ā ĀAj(ĀÜ
 Ā(\f (Āô\r ĀA(jô
@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA°Ã\f\v\v\v&Ā Ā-Āè\bAF@ ĀA(jÀ\x07 Ā( ĀAj(ĀÇ\f\v\v&Ā Ā-Ā¸\bAF@ ĀAjý\x07 Ā( ĀA\bj(Āî\r\v\v)Ā@@@ Ā-Ā\bAkĀ\v ĀAjÿ\v\v\v ĀAjý\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā\x07\v\v( (Ā AĀ6ĀE@AªÀĀA1Ā\v Ā (f\v'#ĀA@j"$Ā  AÀĀü
ĀĀ Ā AO A@k$Ā\v"Ā@ @ Ā(ĀÛ\v Ak! ĀAj!Ā\f\v\v\v&Ā Ā@ Ā   (Ā\v \rA°®ÁĀA2Ā\v-A¬\r" 6  6\f  Ā(\b6\b  Ā)Ā7Ā \v"Ā Ā)ĀBR@ ®\v\v Ā\r Ā A0ü
ĀĀ\v Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"ĀA\fj(ĀE@AĀ ĀAj(Ā	@ Ā(\b"AF\rĀ  ("Ak6 AG\rĀ A Ã\f\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA(Ã\f\v\f\vĀ\v\v\v² Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā!Ā#ĀAk"$Ā ĀA\bj!@@@ A\bj °@ (\bAkĀ\v (\fA\bkë
\f\v\vĀ\v Ā(\f"@ Ā( (\fĀ\v Â
@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA Ã\f\v Aj$Ā\v\v&Ā Ā-Ā­AF@ ĀA@kÿ\v ĀA j° ĀAĀ:Ā°\v\vL Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA\fÃ\f\v\v\vÌ Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā"Aj(ĀAÜĀj!Ā A j(Ā!@ @ ĀAk(Ā ĀAk(Āø\r ĀAk(Ā ĀA\fk(ĀA\bA¡ ĀAk(Ā Ā(Āú\r Ak! ĀAè\
Āj!Ā\f\v\v ( Aj(ĀA\bAèĀ¡@ AF\rĀ  ("ĀAk6 ĀAG\rĀ A(Ã\f\v\v\v0Ā@@@ Ā-Ā,Ā\v Ā(Ā ĀAj(Ā¼\f\v Ā((Ó\v\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā¥\v\v&Ā Ā-Ā¸\bAF@ ĀAj\b Ā( ĀA\bj(Āî\r\v\v.Ā@@@ Ā-ĀĀ\v ĀA\bj!Ā\v Ā(Ā ĀAj(ĀÛ	\v\v
~#ĀAk"$Āã" & !#ĀA°k"$Ā Aj Ā@ ("@ ($!\x07 ( !\b Aj b ( !Ā )"\fBQ\r A4j A¤jAäü
ĀĀ  Ā60  \f7(AĀ!Ā AĀ6 A¼­ÁĀ6 AĀ6  Aj"6  6 A j A(jÒ Aj (Ā Aj(Ā"(\bAkAxqjA\bj (¤"	 (¨ (Ā A¤j (" Aj ("(\fĀ@ (¤"
E@ (¬!\v (¨!  Û	 E\r  \v!Ā\f\v  Û	\v (  	î\r ( ((\fĀ ĀE 
rE@ Ā!Ā A(j
\f\v A(j
AĀ\f\v \r A\bj Aj¯	 (\b"ĀA Ā\x1B (\fAĀ Ā\x1BĀ\vA\v! \b \x07Ñ\f  6  ĀAĀ \x1B6Ā A°j$Ā (Ā ( Aj$Ā\v\x07~#ĀAk"$Āã" & !#ĀA k"$Ā Aj Ā@@ ("Ā@ AØĀj"\x07 Ù (\\!@ (X"AxF\rĀ  )h7@  )\`78  64  60 Aj" A0jØ A j ×\b ($! ( "AF\rĀ  )("	7P\
  6L  6H@ Ā(\f"Ā-ĀAF@ Ā(\b!Ā AÈĀj"\b	"\r Ā-ĀH ĀA:ĀHAF\r@ Ā-Ā¶\rĀ Ā-Āµ\rĀ Ā-Ā´\rĀ Ā(!  \b\v \x07    Ā(" Ā(F@ ĀAjA\bA¸Õ\v\v Ā( A¸lj AØĀj"A¸ü
ĀĀ Ā Aj6 Ajö
 Ā Ā)xB|7x  )P7d  )H7\\  6X ĀA¨j Å\x07 ĀAĀ:ĀH ĀA(jæAĀ\f\vA¦¤ÂĀA	A²ªÂĀAAÃªÂĀA8¾! ĀAĀ:ĀH\f\vA¦¤ÂĀA	A¯¤ÂĀA$AÓ¤ÂĀA+¾!\v  	§î\r !A\f\vA\v!Ā ( (Í\f  Ā6  AĀ Ā\x1B6Ā A j$Ā\f\v \r A\bj Aj¬	 (\b"ĀA Ā\x1B (\fAĀ Ā\x1B\vĀ\v (Ā ( Aj$Ā\v~#ĀAk"$Āã" & !#ĀA\
k"$Ā Aj Ā@@ ("Ā@ Ā(\f!Ā Aj b )"BQ@ (!ĀA\f\v (! A,j AjAäü
ĀĀ  6(  7  Ā(\b!Ā Aj A0j¾ Ā-ĀH ĀA:ĀHAF\r Ā(¤" Ā(F@ ĀAjA\bAÕ\v\v Ā(  Alj AjAü
ĀĀ ĀAĀ:ĀH Ā Aj6¤ ĀA(jæ A j
AĀ\v! ( (Í\f  6  ĀAĀ \x1B6Ā Aj$Ā\f\v \r A\bj Aj¬	 (\b"ĀA Ā\x1B (\fAĀ Ā\x1B\vĀ\v (Ā ( Aj$Ā\v Ā@ @ Ak! Āß\b ĀA¸j!Ā\f\v\v\vĀ@ @ Ak! Ā\f ĀAj!Ā\f\v\v\v, Ā(Ā Ā(î\r Ā(\f"AxG@  Ā(î\r\v\v/Ā@@@ Ā-Āà\vĀ\v ĀAÐj\f\v ĀAðj© Ā
\v\v/Ā@@@ Ā-Ā¸Ā\v ĀAjÓ\f\v ĀA¸j© Āß\b\v\v/Ā@@@ Ā-Ā
Ā\v ĀAÐjÒ\v\v Ā© ĀAàĀj­\b\v\v)Ā Ā(\` Ā(dî\r Ā(l Ā(pî\r ĀA0j\v Ā½\f\v0Ā@@@ Ā-Ā¸Ā\v Ā(à ĀAäj(Ā	\v Ā\v\v$Ā Ā-Ā!AF@ Ā(Ó\v ĀAĀ:Ā  ĀAj×
\v\vU Ā(Ā@ Ā(! Ā(\b!#ĀAk"Ā$Ā %. ĀA\bj A\bË\x07 Ā(\f\rA\b\r ĀAj$Ā \r \r\v\v) AĀ\f! A\f! \r Ā 6 Ā 6Ā\v$ Ā(Ā Ā(\b"k I@ Ā  AA\fì\v\v\v$ Ā(Ā Ā(\b"k I@ Ā  AAì\v\v\v,Ā (ĀAxG@ Ā ( (\bø\v ĀAx6Ā\vĀ@ @ Ak! Āþ
 ĀA\fj!Ā\f\v\v\v$ Ā(Ā Ā(\b"k I@ Ā  AAì\v\v\v% Ā(Ā" (Ā"Ak6Ā AF@ Ā\v\v$ ĀA\bI ĀA\bOq Āã" Ā%& \v\v( Ā(Ā"@  Ā(
 Ā(\f Ā(\b(\fĀ\v\v$Ā Ā@ Ā  (Ā\v \rA°®ÁĀA2Ā\v2AôÃĀ(Ā"@AüÃĀ(Ā ð\vAüÃĀ Ā6ĀAôÃĀ 6Ā\v$ Ā)ĀBR@A\bA»\f" ĀAü
ĀĀ\v \vĀ@ @ Ak! Āµ\r ĀA@k!Ā\f\v\v\v Ā@ @ Ak! Ā±\x07 ĀAj!Ā\f\v\v\vĀ@ @ Ak! Āç
 ĀA\bj!Ā\f\v\v\vY Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"AF\rĀ Ā(!Ā  ("Ak6 AG\rĀ  ĀA\vjA|q\r\v\v\v% Ā( "@  Ā((Å\v ĀÀ\r ĀAjÀ\r\v"Ā Ā(ĀAG@ Ā\b\v ĀA$jÿ
 ĀA<jÿ
\v#Ā @ Ā \v Ā (\b6\b Ā )Ā7Ā\v##ĀAk"$Ā  Ā6\f A\fjÂ
 Aj$Ā\v+Ā (ĀAþÂĀAþÂĀ Ā-ĀĀ"Ā\x1BA	A\x07 Ā\x1B ((\fĀ\vĀ@ @ Ak! Āö
 ĀAj!Ā\f\v\v\v%Ā@  Ā(ĀK\rĀ Ā A AxG\rĀ\vĀ\v'Ā Ā A0ü
ĀĀ (0"ĀAxG@ Ā (4î\r\v\v$ Ā(Ā! ĀAĀ6Ā @ Ā( (Ā\v\v& Ā(" Ā(\f kAvä
 Ā(\b Ā(Āò\r\v ~ Ā)Ā" B?" } BĀY Ù\v' Ā(" Ā(\f kAnå
 Ā(\b Ā(Ā\v"Ā Ā)BR@ Ā(Ā Ā(î\r ĀAjå\v\v\v1Ā Ā 6 Ā )ĀB±ÑçïÝÛd )\bBºáâÀ±¥½P6Ā\v#Ā Ā(ĀAF@ Ā(Õ\v Ā( Ā(\bî\r\v A! Ā(Ā"ĀAqA Ā(\bAF\v\v1Ā Ā 6 Ā )ĀB·õåÄæåĀ )\bBÿ«½ÝÝçP6Ā\v#Ā @ Ā  \v ĀAĀ6\b ĀB7Ā\vĀ   Ë"@ Ā ¬\v ĀBĀ7Ā\vĀ Ā(Ā(Ā Ā(\
(Ā AlljAkî	\v"Ā Ā(Ā(Ā)Ā Ā((Ā AtkA k)ĀQ\v"Ā Ā(Ā(Ā(Ā Ā((Ā AtkAk(ĀF\v&@ Ā(ĀE\rĀ Ā("E\rĀ Ā(\b (\fĀ\v\v%@ Ā(ĀAF\rĀ Ā(\b"E\rĀ  Ā(Å\v\v.Ā Ā( Ā( î\r Ā(¨ Ā(¬ ĀÀ\f Ā(´é\r\v& Ā(" Ā(\f kAnù\b Ā(\b Ā(Ā\v/Ā@@@ Ā-ĀĀ\v ĀAàĀj\r\v ĀÐ Ā(Õ\v\vĀ\
 Ā(Ā k I@ Ā    ì\v\v\vĀ  F Ā  è\x07A\vE\va Ā( Ā( \f ĀAj"(\b! (!@ @ A4j(Ā A8j(Āî\r Å\b Ak! A@k!\f\v\v Ā( Ā(ò\r\v$Ā Ā(@ Ā(Dî\r Ā(L Ā(P¼\f ĀAj\v\vĀ Ā-Ā´\bAF@ ĀAØĀjÒ\f ĀA\bjÐ
\v\v(Ā ĀA¨j© Ā( Ā( î\r ĀÀ\f Ā(à×\r\v Ā AëÀĀA
\vAĀ Ā Ã\v\vĀ  O  Ā è\x07A\vE\v"Ā Ā   ¸ ĀA;$ Ā 6  ĀAĀ6\v%Ā Ā (\b6 Ā (AĀ (ĀAxG\x1B6Ā\v$ (Ā! ĀAj (\b (\fø Ā 6Ā\vĀ ĀAA Aÿq"ĀAF\x1BAĀ Ā\x1B:Ā\b\vĀ  Āk j"AĀH@Ā\v Ā Ã\f\vĀ ĀAqE@ Ā\b\v ĀA~q  \v\vĀ Ā(\f@ Ā\v  Ā	 ĀÃ\v" Ā("@ Ā(\f  Ā( Ā(\bé\b\v\vĀ\
 Ā(Ā k I@ Ā  A\bA\bì\v\v\v%Ā Ā (\b6 Ā (AĀ (AxF\x1B6Ā\v)A\bA»\f" ĀAðü
ĀĀ AĀ:Āø AĀ6ð \v#@ Ā(ĀE\rĀ Ā("E\rĀ  Ā(\bÛ	\v\v" Ā("@ Ā(\f  Ā( Ā(\bÂ\b\v\v Ā Ā-ĀèAF@ ĀA°j	 ĀAäjÅ
\v\v(Ā (Ā Ā-ĀĀAt"Ā(¬C Ā(C ((\fĀ\vĀ Ā-Ā¤AF@ ĀA@kÿ\v ĀAj°\v\v5~ Ā-ĀĀAG Ā)Ā!A¬\r"ĀBĀ7\f Ā 7 ĀA6Ā ĀAĀ\v\v!Aj"ĀE@Ā\v ĀAĀ; ĀAĀ6Ā Ā\v!AÀj"ĀE@Ā\v ĀAĀ; ĀAĀ6Ā Ā\v#Ā Ā AÿqAt"(¸¬@6 Ā (Ä¬@6Ā\v&Ā@@@ ĀAxkĀ\v Ā î\r\v ó\v\vĀ Ā-ĀDAkAÿqAO@ Ā(@¿\v\v\v\
$Ā (ĀAxG@ Ā Î\v ĀAx6Ā\v#Ā Ā AÿqAt"(¨C6 Ā (¼C6Ā\v#Ā Ā AÿqAt"(Ð¬@6 Ā (ì¬@6Ā\v¡ Ā-Ā\b"AO#ĀAk"$ĀA! Ā" Ā-Ā	"ĀA Ā\x1B:Ā	@@@ Ā@ ĀAF\r\f\vA¬ÃĀ(Ā!Ā@  Ā6 Ā F\rA¬ÃĀ A¬ÃĀ(Ā" Ā F"\x1B6Ā !Ā E\rĀ\vAĀ!ĀAÄÃĀ-ĀĀE@ÈAìÃĀ(Ā"ĀAĀH\rAìÃĀ ĀAj6Ā AìÃĀ6\f\
 AðÃĀ6\bA!Ā\v  Ā6 AA\x1B ĀAðÃĀÖ Ajñ\x07 A:Ā	\vAA -Ā\b"ĀAF\x1BAĀ Ā\x1B!\v Aj$Ā \f\vĀ\vAÿq \v\v#Ā Ā AÿqAt"(C6 Ā (¬C6Ā\v ĀA  "k6 Ā  j6Ā\v#Ā Ā AÿqAt"(èC6 Ā (°C6Ā\vĀ )ĀBR@ Ā ¾\v ĀB7Ā\v!Aèj"ĀE@Ā\v ĀAĀ;â ĀAĀ6X Ā\v"A j"ĀE@Ā\v ĀAĀ; ĀAĀ6è \
Ā\v"A°	j"ĀE@Ā\v ĀAĀ;ª	 ĀAĀ6ø\b Ā\vĀ Ā(Ā(Ā Ā((Ā AtkAkð	\v!Aj"ĀE@Ā\v ĀAĀ;â ĀAĀ6X Ā\v$Ā Ā( Ā(î\r Ā( Ā( ¼\f Ā((é\r\v#Ā Ā AÿqAt"(øC6 Ā (ÀC6Ā\v"AÐj"ĀE@Ā\v ĀAĀ; ĀAĀ6è Ā\v"Aà	j"ĀE@Ā\v ĀAĀ;ª	 ĀAĀ6ø\b Ā\vĀ Ā-ĀAF@ Ā( ĀAj(ĀÛ	\v\vĀ Ā ã"Ā & Āã"Ā &\
 Ā
\vĀ @ Ā  ø\v ĀAx6Ā\v#Ā@@ Ā(ĀAkĀĀ\v Ā(\b Ā(\fî\r\v\vĀ BQ@ Ā \x07\v ĀAx6\v Ā(" Ā(\b¸\f Ā(Ā î\r\vĀ Ā(AxG@ ĀÅ\b\v Ā(Āâ\vM Ā Ā(ĀAk"6Ā E@ Ā(¿\v ĀA\fj¥	@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\vM Ā Ā(ĀAk"6Ā E@ ĀA\fjµ
 ĀAj\r@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\vM Ā Ā(ĀAk"6Ā E@ Ā(¾\v ĀA\fj¥	@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\vO Ā Ā(ĀAk"6Ā E@ ĀAj© ĀAðĀj¥	@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\vÌ Ā Ā(ĀAk"6Ā E@ Ā(\f" (Ā"Ak6Ā AF@ Ā(\f! ĀAj(Ā"(\b! (Ā"@  AkAxqjA\b\
j Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A  AM\x1B" (jA\x07jAĀ kq\r\v\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\v Ā Ā(ĀAk"6Ā E@ ĀAj"(Ā ĀAj(ĀÜ
 Ā(\f (Āô\r ĀAÐĀj© Ā(@ ĀAÄĀj(ĀÇ\f ĀA°jë ĀAäjö\v ĀAøjó
@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\v Ā Ā(ĀAk"6Ā E@ Ā(\b" (Ā"Ak6Ā AF@ Ā(\b¥\v@@@ Ā(Ā\v Ā( ĀAj(ĀÛ	\f\v ĀAj"¦\f µ
\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA Ã\f\v\v\v Ā(Ā" Ā(û\v @ Ā·
\v\v%Ā@@@ Ā-Ā°Ā\v ĀA	j!Ā\v ĀÞ\b\v\v%Ā@@@ Ā-ĀĀ\v ĀAÈĀj!Ā\v Ā \v\v\v%Ā@@@ Ā-ĀÀĀ\v ĀA \fj!Ā\v Ā
\v\v%Ā@@@ Ā-ĀÀĀ\v ĀAà
j!Ā\v ĀÅ\v\v\v&Ā@@@ Ā-ĀØ
Ā\v ĀAàĀj\b\v Ā©\v\v%Ā@@@ Ā-ĀÐĀ\v ĀA¨	j!Ā\v Ā
\v\v%Ā@@@ Ā-ĀàĀ\v ĀAð\bj!Ā\v ĀÈ\v\v\v&Ā@@@ Ā-Āè\bĀ\v ĀAàĀjÑ\v\v Ā©\v\v%Ā@@@ Ā-Āà&Ā\v ĀA°j!Ā\v Āê\x07\v\v%Ā@@@ Ā-ĀĀ\v ĀAÀj!Ā\v Ā¿\x07\v\v%Ā@@@ Ā-ĀÐĀ\v ĀAè	j!Ā\v ĀÇ\b\v\v%Ā@@@ Ā-ĀÐĀ\v ĀAè\vj!Ā\v ĀÑ
\v\v%Ā@@@ Ā-ĀĀ\v ĀAÈ	j!Ā\v ĀÉ	\v\v%Ā@@@ Ā-ĀĀ\v ĀAÀj!Ā\v ĀÒ
\v\v%Ā@@@ Ā-Ā Ā\v ĀA
j!Ā\v ĀÓ
\v\vĀ Ā-Ā	AF@ Ā¸
 ĀAø\bj\f\v\v\x1BĀ Ā-Ā\bAF@ ĀA(jÒ\f ĀÐ
\v\vĀ Ā-Ā°\bAF@ ĀAÐĀjÒ\f ĀÐ
\v\vl Ā Ā(ĀAk"6Ā E@ Ā( ĀAj(Ā½\r Ā( "@ Ā($ (\fĀ\v ĀA\fjð\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA(Ã\f\v\v\v!Ā ĀÁ\x07 Ā(@ Ā(Dî\r Ā(L Ā(P¼\f\vĀ Ā Ā(ĀA  åAxG@Ā\v\v Ā AÓÂĀAÎÂĀ Ā-ĀĀ"Ā\x1BAA Ā\x1Bú\vĀ Ā Ā(ĀAAAåAxG@Ā\v\vĀ ĀAqE@ Ā\b\v Ā  \v\v!Ā ĀAĀ6\f Ā 6\b Ā 6 ĀAÌ¯ÀĀ6Ā\v´\
 Ā Ā(ĀAk"6Ā E@AĀ!@ Ā("E\rĀ Ā(\f" Ā(" AĀ  M\x1Bk"k" I@  k!\f\v  j!\v ĀAj"(Ā" Atj  k¾
  ¾
 Ā(\f (ĀAA¡@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA Ã\f\v\v\vE Ā Ā(ĀAk"6Ā E@ ĀA\fjà
@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA Ã\f\v\v\vĀ Ā Ā(ĀAAAåAxG@Ā\v\vX Ā Ā(ĀAk"6Ā E@ ĀAj(Ā! Ā(\f"@  
\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀAÃ\f\v\v\v´~ Ā(\b I@@#ĀAÐĀk"$Ā  6\f  6\b Ā(\f!  A\bj6   j"M@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A0j ĀAj Aj"   I\x1BÒ (4" (0"E\r  )<"	7   )D7(  (86  6  6 Ā(Ā")Ā!
 Ā(\f!  6@  6< AĀ68  
BB À70 	§! A j! ($!@ @@  A0jÙ\x07 (ĀAqE@  (@"A\bj6@  (8A\bj68  )\bBB À70\f\v\v (!  (<Ak"6<    Aj Ā  (8j"\x07ê\b"	"j 	B§"\b:ĀĀ   A\bkqjA\bj \b:ĀĀ  AtkAk Ā(Ā \x07AtkAk(ĀĀ6ĀĀ\f\v\v  Ā(\f"6,  (( k6( Ā © Aj\v\f\v Ā AjAÕĀé\
\vAĀ\v AÐĀj$Ā\f\vĀ\v\v\vĀ Ā Ā(ĀAA\b åAxG@Ā\v\vĀ AO@ Ā \v Ā ð\vĀ @ Ā  Þ\v ĀAx6Ā\vĀ Ā  "  Ā \x07\v\vĀ Ā(AxG@ ĀÅ\b\v Ā(Ā\x07\v#Ā@@@ Ā-ĀĀ\v ĀA\fj!Ā\v Ā´\f\v\v\x1BĀ Ā)ĀBR@ Āü\b\v Ā(\bÑ\v\x1B Ā( "@ Ā(( Ā($\r\v\v\x1BĀ Ā) T@ Ā Ā)\bB}7\b\v\vĀ Ā A\fj ( \
(\b (Ā(ĀĀ\v Ā(! ĀAĀ6 @ ­\x07\v\v&Ā@@@ Ā-ĀĀ\v ĀAàĀj\r\v ĀÐ\v\vĀ Ā(ĀAG@ Ā( Ā(\bî\r\v\vĀ Ā    åAxG@Ā\v\vĀ Ā ("Ā (\b (Ā Āî\r\v¥~ Ā(\b I@@#ĀAàĀk"$Ā  6 Ā(\f!  Aj6    j"M@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA\f Aj"   I\x1Bá\
 (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!@ @@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"Ñ\b¸\x07  (\bAsA\
\flj"\x07 Ā(Ā AsA\flj"(Ā\b6Ā\b \x07 )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā © A$j\v\f\v Ā A jAÞĀA\f¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v\v~ Ā(\b I@@#ĀAàĀk"$Ā  6 Ā(\f!  Aj6    j"M@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bá (D" (@"E\r  )L"\x0770  )T78  (H6\
,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ @@ Aj A@kÙ\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"
¸\x07  (\bAsAtj Ā(Ā AsAtj(ĀĀ6ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā © A$j\v\f\v Ā A jAâĀA¾\vAĀ\v AàĀj$Ā\f\vĀ\v\v\vĀ Ā(Ā@ Ā(´ Ā(\b´\v\vĀ Ā  º\x07"Ā@ Ā :Āe\v\vĀ Ā Ā)  ­|7  Ā  O\v Ā(" Ā(\bÎ
 Ā(Ā í\r\vJ Ā("! Ā(\b!@ @ (ĀAxG@ è\r\v Ak! A j!\f\v\v Ā(Ā ó\r\v Ā(" Ā(\bß\x07 Ā(Ā ö\r\v Ā(" Ā(\bÇ	 Ā(Ā ô\r\v Ā(" Ā(\bý\b Ā(Ā ÷\r\v Ā(" Ā(\bÛ\b Ā(Ā ö\r\v Ā(" Ā(\bé\x07 Ā(Ā õ\r\v Ā(" Ā(\bÜ\b Ā(Ā ö\r\vĀ Ā@ ĀA\bj A¾\v\vĀ Ā-Ā¸\x07AF@ \
ĀA(j\f\v\vĀ Ā-ĀÀ\bAF@ ĀAjý\x07\v\vĀ Ā-Ā\rAF@ ĀAjÔ\v\vĀ Ā-ĀXAF@ ĀA0jÖ
\v\v Ā(" Ā(\bå
 Ā(Ā \vĀ Ā-Ā	AF@ ĀAjþ\b\v\vĀ Ā-ĀøAF@ ĀAj¶
\v\vĀ Ā)Ā	E@Ā\v Ā(\b\r\vĀ Ā(Ā Ā(¼\f Ā(\f Ā(¼\f\vĀ Ā(Ā Ā(î\r Ā(\f Ā(î\r\vĀA Ā%A"ĀAĀG ĀAÿÿÿ\x07F\x1B\v\x1BĀ Ā ( (\bø Ā -Ā\f:Ā\f\vĀ Ā(\f Ā( Ā(\b Ā(Ā(Ā\vĀ (Ā Ā(Ā Ā( ((\fĀ\vĀ E@ AÝÂĀAÞÂĀø\x07\v ĀA:ĀĀ\vĀ @ Ā At\r\v\v Ā(" Ā(\bþ\x07 Ā(Ā û\r\vĀ Ā-ĀAF@ ĀA j\f\v\vĀ Ā\
-ĀAF@ ĀA jÿ\v\v\vĀ Ā(Ā Ā(î\r Ā( Ā(ª\r\vĀ Ā(pAxG@ ĀAðĀjö\v\v\v Ā(" Ā(\b¶ Ā(Ā \vĀ Ā-Ā AF@ ĀAj\f\v\vĀ Ā-ĀAF@ ĀAjÿ\v\v\v Ā(" Ā(\bù\b Ā(Ā \v Ā(" Ā(»	 Ā( ï\r\vĀ Ā(Ā Ā(î\r Ā(\f Ā(¼\f\vĀ Ā-ĀøAF@ ĀAj®\x07\v\vĀ Ā-Ā\rAF@ ĀAjà\v\vĀ Ā-Ā¸\x07AF@ Ā\
A(j\f\v\vĀ (Ā Ā( Ā(\b ((\fĀ\vĀ Ā-ĀÀ\bAF@ ĀAj\b\v\vo Ā% +!ã"Ā & Ā\vĀ Ā@ Ā±\x07 ĀAÃ\f\v\vĀ Ā(@ Ā(DÊ\f ĀAj\v\vĀ @ Ā AA\bé\b\v\vĀ Ā(Ā@ ĀAj	\v\v Ā(!#ĀAk"$Ā  ( "A~q6 @@ Aq@ -Ā\b A:Ā\bAF\r AĀ6\b  (6\f  ("6Ā   (A\flj6 "@ ð
\v AĀ:Ā\b\v Aj$Ā\f\vĀ\v ĀAj·
 Ā\r\vĀ Ā(Ā Ā(î\r ĀAjÅ\b\vĀ Ā%A\b%'A\b\rAĀG\v«~AÈÃĀ-ĀĀAG@@#ĀA k"$Ā@ ĀE@ A\bj!Ā\f\v  Ā)Ā7\b Ā)! Ā)\b!\v ĀBĀ7Ā (\bE@ Aj\b )! )!\vAÈÃĀ-ĀĀAG@AÈÃĀA:ĀĀAÀÃĀ 7ĀA¸ÃĀ 7Ā A j$Ā\f\vĀ\v\vA¸ÃĀ\vĀ ĀAj  ø ĀA6Ā\vĀ Ā(Ā"ĀA:Ā ĀA\bjº\b\vĀ Ā( Ā(\b (Ā (\vĀ \
Ā(Ā Ā( (Ā (\vĀ (Ā ( Ā(Ā Ā(Ú\v Ā"6 Ā AĀG6Ā\v Ā\x1B"6 Ā AĀG6Ā\v Ā"6 Ā AĀG6Ā\v Ā"6 Ā AĀG6Ā\vĀ Ā(Ā  Ā(A\fj(ĀĀ\vĀ Ā(Ā"Ā(Ā  Ā((\fĀ\vĀ ĀAĀ6\f ĀBÀĀ7 ĀAĀ:ĀĀ\vĀ ĀAj  ø ĀAx6Ā\vĀ ĀA\bj  A\bj \v\vĀ   Ā(Ā Ā( ($Ā\vĀ Ā(\
Ā Ā(Û	 ĀA\bjµ
\vĀ AqE@ Ā%;\v Ā\r\vo Ā Ā!ã"Ā & Ā\vo Ā I!ã"Ā & Ā\vo Ā L!ã"Ā & Ā\vĀ Ā   AÀĀñ\vĀ Ā   AÀĀñ\vĀ  Ā¿"ĀE@Ā\v Ā\vĀ ĀAxG@ Ā î\r\v\vĀ Ā(AxG@ ĀÅ\b\v\vĀ Ā(ĀAxG@ Āõ\v\v\vĀ ĀAxN@ Ā î\r\v\vĀ Ā)ĀBR@ Ā±\x07\v\vĀ Ā(ĀAxG@ Āö\v\v\vĀ Ā(ĀAxG\
@ Ā÷\v\v\vĀ ĀAk(Ā ·\b Āñ\vĀ Ā(ĀAG@ Ā¥	\v\vĀ Ā)ĀBR@ Āü\b\v\vĀ Ā)ĀBR@ Ā\f\v\vĀ ĀAxG@ Ā È\f\v\vĀ ĀAxN@ Ā î\r\v\vĀ ĀAxJ@ Ā î\r\v\vĀ ĀAxJ@ Ā î\r\v\vĀ ĀAÿq@ \r\v\vĀ @ Ā \r\v\vĀ Ā Ā(ĀAk6Ā ¹\v\vĀ Ā Ā(ĀAk6Ā º\v\vĀ Ā Ā(ĀAk6Ā »\v\vĀ Ā Ā(ĀAk6Ā ¼\v\vĀ Ā Ā(ĀA\
k6Ā ½\v\vĀ Ā-ĀÐ\x07AF@ Āü\v\v\vĀ Ā-Ā\rAF@ Āþ\v\v\vĀ Ā-Ā\x07AF@ Ā\f\v\vĀ ĀAj ĀAj\vĀ ĀA0j î\x07 ĀAx6\vĀ Ā  ¸\f6 ĀAĀ6Ā\vĀ  Ā(Ā"Ā( Ā(\bú\vĀ (ĀAñÁĀA ((\fĀ\vĀ (ĀA´÷ÂĀA
 ((\fĀ\vĀ (ĀA½¶ÁĀA	 ((\fĀ\vĀ (ĀAÔ©ÀĀA\f ((\fĀ\vĀ (ĀAà©ÀĀA ((\fĀ\vĀ (ĀAñ©ÀĀA ((\fĀ\vĀ (ĀAøÂĀA ((\fĀ\vĀ (ĀAøÂĀA ((\fĀ\vĀ (ĀA¥øÂĀA ((\fĀ\vĀ (ĀAßøÂĀA ((\fĀ\vĀ (ĀAóøÂĀA ((\fĀ\vĀ (ĀAùÂĀA ((\fĀ\vĀ (ĀA¬ùÂĀA ((\fĀ\vĀ\
 (ĀAÄùÂĀA ((\fĀ\vĀ (ĀAÛùÂĀA ((\fĀ\vĀ (ĀAúÂĀA ((\fĀ\vĀ (ĀAúÂĀA ((\fĀ\vĀ (ĀA´¶ÁĀA ((\fĀ\vĀ (ĀA·¶ÁĀA ((\fĀ\vĀ (ĀAº¶ÁĀA ((\fĀ\vĀ (ĀA¹öÂĀA ((\fĀ\vĀ (ĀAÐöÂĀA$ ((\fĀ\vĀ (ĀAôöÂĀA ((\fĀ\vĀ (ĀA÷ÂĀA ((\fĀ\vĀ (ĀA÷ÂĀA \
((\fĀ\vĀ (ĀA§öÂĀA ((\fĀ\vĀ (ĀAöÂĀA ((\fĀ\vĀ (ĀAëùÂĀA ((\fĀ\vĀ ĀA¨¯ÀĀ)Ā7\b ĀA ¯ÀĀ)Ā7Ā\vĀ Ā   Atjµ\x07\vĀ (ĀA°¶ÁĀA ((\fĀ\vĀ ĀA¨ÂĀ)Ā7\b ĀA ÂĀ)Ā7Ā\vĀ (ĀAÆ¶ÁĀA\b ((\fĀ\vĀ (ĀAô÷ÁĀA\f ((\fĀ\vĀ (ĀAñÁĀA ((\fĀ\vĀ (ĀAÍøÂĀA ((\fĀ\vĀ (\
ĀA¡úÂĀA ((\fĀ\vĀ ĀAàĀj\f ĀA0j\v\vĀ (ĀA·øÂĀA ((\fĀ\vĀ (ĀAùÂĀA ((\fĀ\vĀ Ā(Ā"Ā@ ĀÓ\v\v\v©\v! ĀAĀ6 Ā 6Ā\vĀ Ā)ĀBR@ Ā®\v\v\vĀ Ā(ĀAG@ Ā	\v\vĀ ĀAxG@ Ā \v\vĀ Ā-Ā\rAG@ Ā°\v\vĀ Ā)ĀBR@ Ā¾\v\vĀ Ā(AxG@ Ā\v\v\vĀ ĀAxG@ Ā \r\v\vĀ (ĀAú÷ÂĀA\f ((\f\
Ā\vĀ ĀA¸ÂĀ)Ā7\b ĀA°ÂĀ)Ā7Ā\vĀ Ā-Ā\rAF@ Ā\f\v\vĀ Ā-Ā\x07AF@ Ā\f\v\vĀ Ā (6Ā Ā (6\vĀ ĀAÈÂĀ)Ā7\b ĀAÀÂĀ)Ā7Ā\vĀ Ā-Ā±AF@ Ā\v\v\vĀ Ā-ĀÐ\x07AF@ Ā\f\v\vĀAØÃĀ Ā­B B7Ā\vo ĀJ!ã" & \vo ĀK!ã" & \vo ĀM!ã" & \vĀ Ā Ā(\b AA\b\v\vĀ @ Ā Ã\f\v\vĀ Ā\v Ā(\
0 Ā(4¼\f\vĀ Ā  ø ĀAx6\vĀ ĀA\bO@ Āý\v\vĀ Ā(Ā@ Āµ
\v\vĀ Ā(Ā"Ā¾ ĀAÃ\f\v	
~#ĀA0k"$Ā@@ Ā"-ĀD@~ Ā(P"ĀAëÜG@ )H\f\v Aj ß ( !Ā )\v!\f (x(X"-Ā A:ĀAF\r )p! Aj" (h (lÆBĀ \f ĀAëÜF"\x1B!AĀ Ā \x1B!
 Aøj!\b Aèj! )ø ) ê!\f (ì"\x07 \f§q! \fBBÿĀB À~!\r (è!	@@   	j)ĀĀ"\v \r"B B À}B À7(@@ Aj A(jÙ\x07 (AG\r 	 ( j \x07qAXlj"ĀA(k Ajð	E\rĀ\v ( (î\r\f\v \v \vBB ÀP@  A\bj"j \x07q!\f\v\v (ðE@@#ĀAàĀk"Ā$Ā Ā \b6 (\f Ā ĀAj6 Aj"\
@@ (" AjAvA\x07l A\bI\x1B"Av I@ ĀA@k AjA( Aj"   I\x1Bá Ā(D" Ā(@"E\r Ā Ā)L"\v70 Ā Ā)T78 Ā Ā(H6, Ā 6( Ā 6$ (Ā")Ā!\r (\f! Ā 6P Ā 6L ĀAĀ6H Ā \rBB À7@ \v§! ĀA0j!\x07 Ā(4!	@ @@ ĀAj ĀA@kÙ\x07 Ā(AqE@ Ā Ā(P"A\bj6P Ā Ā(HA\bj6H Ā )\bBB À7@\f\
\v\v Ā(!\b Ā Ā(LAk"6L ĀA\bj  	 ĀA j  \b Ā(Hj"\bó	¸\x07  Ā(\bAsA(lj (Ā \bAsA(ljA(ü
ĀĀ\f\v\v Ā (\f"6< Ā Ā(8 k68  \x07© ĀA$j\v\f\v  ĀA jAäĀA(¾\vAĀ\v ĀAàĀj$Ā\f\vĀ\v\v (! ("AxF@ !Ā\f\v ) !\v A\bj (è"Ā (ì \f¸\x07 (\b! -Ā\f!\x07  (ôAj6ô  (ð \x07Aqk6ð Ā AXlj"ĀA\bk 
6Ā ĀAk 7Ā ĀAk 7Ā ĀA k \v7Ā ĀA$k 6Ā ĀA(k 6Ā\v ĀAk 7Ā AĀ:Ā  5ô7°\v A0j$Ā\f\vĀ\v (X (\\î\r\v~#ĀAk"$Ā Ā("-ĀĀ! A:ĀĀ@ AG@@ (E\rĀ ) A j)Ā Āê! (\b A\fj(Ā  Ā»"E\rĀ Ak(Ā(ĀAG\rĀ ) A j)Ā Āê!@ (\b" A\fj(Ā  Ā»"E\rĀ A\bj  kAmã Ak(Ā"\
AxF\rĀ Ak(Ā!  Ak(Āî\r\v  6\f A\fjÆ\r\v AĀ:ĀĀ Aj$Ā\f\vĀ\v Ā(Ā Ā(î\r\v< Ā(\b! Ā(!@ @ Ak! Å\b A0j!\f\v\v Ā(Ā Ā(\vĀ ĀÁ\x07 Ā(@ Ā(Dî\r\vĀ Ā(0 Ā(4î\r Ā\v\vĀ AÌÂĀAÍÂĀø\x07 ĀA:ĀĀ\vĀ Ā Ā(\b A\bA\v\vĀ Ā   \vAs\vĀ ĀE@AĀ\v ĀË\vĀ AîÂĀAïÂĀø\x07 ĀA:ĀĀ\vAj"\
ĀE@Ā\v Ā\vAj"ĀE@Ā\v Ā\vĀ Ā(Ā  Ā((\fĀ\vĀ Ā@ Ā Û	\v\vĀ ĀAĀ6\b Ā  Ò\r\vĀ Āj"ĀE@Ā\v Ā\vĀ ĀA\bk"ĀÔ ĀÝ\v\vĀ Ā(Ā@ Ā»
\v\vĀ Ā Ā(\b A\bAÀĀæ\b\vĀ Ā(Ā  Ā((Ā\vĀ   Ā)Ā (Ā\vĀ   Ā5Ā (Ā\vĀ   Ā3Ā (Ā\vĀ   ĀAÈÂĀ (0Ā\vĀ Ā(4 Ā(8î\r ĀÅ\b\vĀ A×ÂĀAÛÂĀø\x07 ĀA:ĀĀ\vĀ AïÂĀAðÂĀø\x07 ĀA:ĀĀ\vĀ Ā§	 Ā(Ā Ā(ó\r\vĀ Ā(Ā"Ā ĀAÃ\f\vĀ Ā¨	 Ā(Ā Ā(ú\r\vĀ Ā(Ā@ Ā\f\v\vĀ A\bj  Ā ¤\r\vĀ ĀAG@\
 \r\v\vĀ Ā(Ā@ ĀÞ
\v\vĀ Ā Ā(\b A\bA \v\vĀ Ā(Ā@ ĀÜ\x07\v\vĀ Ā
 Ā(@ Ā(Dî\r\vĀ   Ā( Ā(\b\v\vĀ   ĀAÐþÂĀ (0Ā\vĀ Ā è\v Ā -Ā:Ā\vĀ Ā(Ā Ā(û\v ĀÆ\r\vĀ Ā(Ā@ Ā·
\v\vĀ @ Ā Ã\f\v\vo!Āã" Ā& \vo	!Āã" Ā& \vo\f!Āã" Ā& \vĀ Ā A¬ÀĀï\vĀ Ā AÜÀĀï\vÌ@ã" & !#ĀA k"$Ā Aj Ā@ ("Ā@ Ā(\f(\b!ĀAA»\f" 6Ā Ā-ĀH ĀA:ĀHAF\r Ā( ĀAj"(Āª\r A¨ÀĀ6Ā Ā 6 ĀAĀ:ĀH ( (Í\f A j$Ā\f\v \r A\bj Aj¬	 (\b"ĀA \
Ā\x1B (\fAĀ Ā\x1B\vĀ\v\vóo#ĀA\vk"$Ā Aj Ā Aj @ ("@ ("\r\v A\bj Aj­	 (\b! (\f!  Aj®	 (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BĀ\v A(j" ÌA\bAÈ»\f"Ā AØ
ü
ĀĀ ĀAĀ:ĀÀ ĀAĀ:ĀØ
  AàĀj ĀAüÀĀ×!Ā (  ($Î\f ( (Ð\f A\vj$Ā Ā% Āý\vóo#ĀA	k"$Ā Aj Ā Aj @ ("@ ("\r\v A\bj Aj­	 (\b! (\f!  Aj®	 (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BĀ\v A(j" ÌA\bAè»\f"Ā Aè\bü
ĀĀ ĀAĀ:Āà ĀAĀ:Āè\b  AàĀj ĀA¼ÀĀ×!Ā (  ($Î\f ( (Ð\f A	j$Ā Ā% Āý\v¦o#ĀA0k"$Ā@@@@  Ā@ Ā(Ā"Aÿÿÿÿ\x07I\rAÏĀ! AÏĀ6 AÀĀ\f\vA\x1B! A\x1B6 A°ÿÂĀ\v"Ā6 AĀ6A\f\v Ā Aj6Ā ĀA\bk" (ĀAj"6Ā E\r  6   Ā6  ĀAj"6AĀ\v A$j \r ($"E\r (\f" (ĀAj"6Ā \r\vĀ\v\
 Aj A$j­	 (! (! Aj"(\b! (!Ā (Ā@ Ā Ï\fAĀ!Ā\v A\bj" 6  Ā6Ā (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BĀ\vA\bA¸»\f"AĀ:Ā° AĀ:Ā\b  6Ā   AÌÀĀ×! (( (,Î\f Ā Ï\f A0j$Ā % ý\vĀ  Ā(Ā Ā(ú\vĀ Ā   jø\x07\vĀ Ā  A¨ÂĀAÞ\vĀ  Ā( Ā(\bú\v\fĀ Ā@ Āâ\v\v\fĀ Ā@ \r\
\v\v\fĀ Ā@ Āó\v\vĀ ĀÆ\b ĀAjµ
\vĀ ĀA0jú\x07 Ā\v\vĀ ĀA0jñ
 Ā½\f\vĀ Ā  ¸ Ā \f\v\fĀ Ā	E@Ā\v\vĀAAĀ  	\x1B\vĀ Ā   A"\x07\vĀ Ā   A"à\vĀ Ā (Ā  ¸\b\vĀ Ā   A#\x07\vĀ Ā   A#à\v\rĀ Ā ÍÀAĀN\vĀ ĀAĀ6 ĀA¼­ÁĀ6Ā\vĀ Ā È Ā Å\vĀ ĀB7\b ĀBĀ7Ā\v\fĀ Ā@ Ā®\v\vĀ Ā ĀAj\v\fĀ Ā@ ĀÑ\v\vĀ Ā    ¨\vĀ ĀA(6 ĀAàþÂĀ6Ā\vĀ Ā µ Å\b\vĀ Ā A\
\bA¸¡\v\rĀ Ā AA¡\v\rĀ Ā AA\b¡\vĀ Ā AÂĀA\v\vĀ Āõ\v Ā(\fâ\vĀ Ā A\bAÀĀ¡\v\rĀ Ā A\bA ¡\v\rĀ Ā AA\f¡\v\rĀ Ā AA¡\v\rĀ Ā AA¡\vĀ Ā A\bA¡\v\rĀ Ā A\bA¡\vĀ Ā(Ā Ā(î\r\v\rĀ Ā A\bA¡\v\rĀ Ā AA4¡\v\rĀ Ā AA$¡\vĀ Ā3ĀA Ù\vĀ Ā% %?AĀG\vĀ Ā)ĀA Ù\v\rĀ Ā AA¡\v\fĀ ĀAjAĀÐ	\v\
1  Āk"@@  Ā,ĀĀA¿Jj! ĀAj!Ā Ak"\rĀ\v\v \vĀ Ā A\bA¸¡\vĀ Ā5ĀA Ù\v\rĀ Ā  Ò\rAĀ\vĀ ĀA´¯ÀĀ  Ú\v\rĀ Ā   \v\rĀ Ā   \v\rĀ Ā(Ā(\bAF\v\rĀ Ā(Ā(AF\vĀ ĀA¶ÀĀ  Ú\vĀ ĀAØ¶ÁĀ  Ú\v\rĀ Ā A\bA0¡\vĀ Ā Ā(\b \v\v\rĀ Ā A\bA\b¡\vĀ Ā A×ÂĀA\vĀ Ā AïÂĀA\vĀ Ā AÌÂĀA\v\rĀ ĀA\
ÿq ©
\vĀ Ā A\bA¡\vĀ Ā AÖÂĀA¤\r\v\rĀ Aj Ā½\v\rĀ Ā AA¡\v\vĀ ĀA Ö\v\fĀ Ā(Ā È\v\vĀ Ā%$AĀG\v\vĀ Ā%@AĀG\v	Ā Ā =Ā\v\vĀ ĀAA\fÕ\v\v\vĀ ĀAAÕ\v\v\vĀ ĀA\bAÕ\v\v\rĀA°ÿÂĀA\x1BĀ\v\vĀ Ā  ø\v\fĀ Ā(Ā \v\vĀ Ā%BAĀG\v\vĀ Ā%CAĀG\v
Ā ĀA\bkÛ\v\v
Ā ĀA\bkÔ\v
Ā ĀA\bkÝ\v\v\fĀ Ā(Ā Ñ\r\v\vĀ Ā A¡\b\v\vĀ Ā AĀÏ\v\fĀ Ā(Ā ¨\f\v
Ā ĀùA\v
Ā ĀÝA\v\fĀ Ā±\x07 ĀÄ\v\vĀ Ā ÄAĀ\v\vĀ ĀA ¦\b\v\vĀ ĀA\bAÕ\v\v\fĀ Ā(Ā ¹	\v\vĀ ĀAA\bÕ\v\v\fĀ ĀÈ Ā\r\vĀAAÕÂĀA*¥\v
Ā ĀA\bkë
\v
Ā ĀA\bkÿ\v\fĀ Ā(Ā ì
\v\fĀ Ā(Ā »\v
Ā Ā(Ā\r\v	Ā ĀA0ß\v\v	Ā Ā Ö\v\v	Ā ĀA6Ā\v	Ā ĀAĀ6Ā\v	Ā ĀA\fÃ\f\v\x07Ā ĀA~q\v
Ā Ā(ĀÚ\v\v
Āä Ā\v	Ā ĀAÃ\f\v
Ā ĀAÃ\f\v	Ā  Ā\v	Ā  Āø\r\v\bĀ Ā%\v\bĀ Ā% \v\bĀ Ā%%\v\x07Ā )Ā\v\x07Ā Ā(Ā\v\x07Ā Ā\b\v\x07Ā Ā´	\vĀB\vĀAĀ\vĀA\vĀA\vĀAĀ\vĀ Ā\vĀAĀ\vĀĀ\vĀB­½\vĀ\vĀ\vĀĀ\vĀ\vĀĀ\v@ (Ā! AĀ6Ā @ A\bj   Ó\v ĀAĀ6Ā\v \rAÂĀAĀ\v: Ā(\b" Ā(ĀF@ ĀA Õ\v\v Ā(  lj  ü
ĀĀ Ā Aj6\b\vD@ Ā (\b" (ĀI    AxG\r (\b \v6 Ā (6Ā\vĀ\v9~#ĀAk"$Ā A\bj   \b )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\v0Ā )ĀBQ@ (\b! ĀB7Ā Ā 6\b\v Ā  ü
ĀĀ\v= Ā(Ā(Ā"Aj(Ā A\bj(Ā Ā((Ā  lj"Ā k(Ā Ā k(Ā\v\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā  lj"Ā k(Ā Ā k(Ā÷\vØ~#ĀAk"$Ā  §q!\x07 BBÿĀB À~!
@  Ā \x07j)ĀĀ" 
"\vB \vB À}B À7\b@@@@  A\bjÙ\x07 (ĀAG\rĀ  Ā ( \x07j q lj"	 kð	E\r\f\v\v  BB ÀP\rAĀ!	\v Aj$Ā 	\v \x07 \bA\bj"\bj q!\x07\fĀ\vĀ\v- A\bk" (ĀAj"6Ā E@Ā\v Ā 6 Ā 6Ā\vZ#ĀAk"$Ā Ā(ĀAF@ (Ā   ((\fĀ\f\v A6\f  Ā6\b (Ā (  A\bjÚ\v Aj$Ā\v:#ĀA\
k"$Ā  6  Ā6Ā A6\f  6\b  A\bj\x07 Aj$Ā\vb#ĀA0k"$Ā  6\f  6\b  Ā)\b7  Ā)Ā7 A6, A6$  A\bj6(  Aj6   A j\x07 A0j$Ā\vf  (\bAk"6\b@ -Ā\fE\rĀ Ā (ĀA ¸ÁĀA Ā-ĀĀAF@ Ā   (Ā (¢\b Ā-ĀĀAF\r\v\v Ā (Ā A\vu#ĀA k"$Ā  6\f Aj í\x07@ (AxG@\
 Ā (6\b Ā )7Ā\f\v A\fj Aj ­! ĀAx6Ā Ā 6\v \r A j$Ā\v\\AĀ  Ā(Ā"Axs AĀN\x1B"  (Ā"Axs AĀN\x1BG\rĀA  G\rĀ Ā( Ā(\b ( (\b\v\v\v@ @ (Ā"Aÿÿÿÿ\x07O@ ĀAÏĀ6\b ĀAÀĀ6 ĀAĀ6Ā\v  Aj6Ā A\bk" (ĀAj"6Ā E\r Ā 6\b Ā 6 Ā  j6Ā\v ĀA\x1B6\b ĀA°ÿÂĀ6 ĀA\
Ā6Ā\vĀ\v0#ĀAk"$Ā  6\f  6\b Ā  A\bj ¦ Aj$Ā\vI@  Aj"M\rĀ  Asj l"E\rĀ Ā  lj Ā  lj ü
ĀĀ\v Ā  lj  ü
ĀĀ\v1Ā Ā j!Ā@ @ ĀAk(Ā Ā(Āî\r Ak! Ā j!Ā\f\v\v\vüo#ĀA0k"$Ā Aj Ā A$j @@ ("E\rĀ ($"E\rĀ (\f" (ĀAj"Ā6Ā ĀE\rA\bA»\f"ĀAĀ:Ā ĀAĀ:ĀD Ā 6@   Ā × (( (,Î\f ( ( Í\f A0j$Ā\f\v Aj A$j­	 (! (! A\bj Aj¬	 (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1B\vĀ\v"Ā%\
 Āý\vÑ\x07#ĀAk"\x07$Āã" & !ã" & !#ĀAàk"$Ā A$j Ā@ ($"Ā@ (,!\b (( A°j  (´!@ (°"
AxF@  6 A6 \r\f\v  (¸6¸  6´  
6° A0j e (4! (0"AF@  6 A6 A°jó\v\f\v A¸j A8jAøĀü
ĀĀ  6´  6°  )°7È  (¸6Ð AÔj" AÈj A0j" Ā   A°jU A°j ÷\x07 (°! -ĀÄ"AF@  6 A6\f\v  )¼7<  )´74  /ĀÅ;ĀE  -ĀÇ:ĀG  :ĀD  60 Aj A0j ĀAàĀj	\v \bÐ\f A\bj AjÇ (\f!Ā \x07 (\b"6\b \x07 ĀAĀ Aq"\x1B6 \x07AĀ Ā \x1B6Ā Aàj$Ā\f\v \r \r  A$\
j®	 (Ā"ĀA Ā\x1B (AĀ Ā\x1BĀ\v \x07(Ā \x07( \x07(\b \x07Aj$Ā\vão#ĀAð	k"$Ā A$j Ā Aj  \b  ("Ā68  (64  Ā60 A<j @ ($"E ĀAxFrE@ (<"\r\v Aj A<j­	 (! (! A\bj A0jÉ\b (\b! (\f!  A$j®	 (Ā"Ā  Ā\x1B"  \x1B"A \x1B (  Ā\x1B  \x1BAĀ \x1BĀ\v AÈĀj" Ì  (8\
6è	  )07à	A\bAØ»\f"Ā A¤	ü
ĀĀ ĀAĀ:ĀÐ ĀAĀ:Ā¤	  AàĀj Ā ×!Ā (@ (DÎ\f (( (,Ð\f Að	j$Ā Ā% Āý\v#ĀA0k"\x07$ĀAÿÿÿÿ\x07 AÞj"\b  \bJ\x1B"	A
m!\bAĀ!A!
@@ 	AĀH@BĀ!\f\v \bAÁĀK@B!Aÿ!\f\v 	 \bA
lk"AĀH\rAAĀ \x1B! \x07 BĀ At)ÈÇABĀ@ \x07)\bP@ \x07AĀAĀ \x07)Ā"y§ P\x1B"k6 \x07  ­7\f\v \x07AĀAĀ y§ P\x1B"	k6 \x07  	­7 \x07A jAÈÁĀ â\x07 \x07Aj \x07)  \x07((£ Aj!\v \x07A jA¨ÈÁĀ \bâ\x07 \x07Aj \x07)  \x07((£ \x07)"AĀ y§ P\x1B"\b­!   \x07( \bk"k  N\x1B"	AÁĀK\rĀ AjA \x1B \bt­  	­ó!
\v Ā 
:Ā Ā 6\b Ā 7Ā \x07A0j$Ā\vĀ\vG~@ Ā(\b" k O\rĀ Ā)Ā"\x07B   k­"\b} BĀR\rĀ Ā 6\b Ā \x07 \b7Ā\v\v\v×HĀAÀĀ\vµthere is no such optionÀ://ÀÀĀÀ in À of the latest À\r applicationsÀĀÀÀÀ=ÀĀ À=ÀĀÀ:À:À:ÀĀproposal.hourlyRate is ÀĀthe method is ÀĀ&the application still has the status \`À\b\` afte\
r ÀĀthe API key has À at character ÀĀÀ5 was not sent: its rate limit is used up for another ÀĀÀ	 at line À\b column ÀĀ2the application's status could not be read within ÀĀÀ\b within ÀĀ\x07string ÀĀ\rthere is no \`À\`; it is one of ÀĀunknown variant \`À\f\`, expected ÀĀunknown field \`À\f\`, expected ÀĀinval\
id length À\v, expected ÀĀinvalid value: À\v, expected ÀĀinvalid type: À\v, expected ÀĀÀ" failed: the server returned HTTP ÀĀHTTP ÀĀ\rthe base URL ÀĀ%jobId is a URL without a ciphertext: ÀĀ!the body is not a webhook event: ÀĀ&this platform has no AbortController: ÀĀ\bstopOn: ÀĀ
retrying: ÀĀno further apply is admitted: ÀĀÀ" failed: the server returned HTTP À, but À is not as documented: ÀĀ(the store of webhook deliveries failed: ÀĀÀ	 failed: ÀĀ\bfailed: ÀĀ+the latest applications could not be read: ÀĀ\fthe body of À cannot be serialized as JSON: ÀĀÀ" failed: the server r\
eturned HTTP À, but not valid JSON (À): ÀĀÀ: ÀĀÀ ÀĀÀâ¦ĀÀ	 is emptyĀÀ" failed: the server returned HTTP À and an empty bodyĀuphunt accountĀÀ\r profiles of À\f freelancersĀÀ msĀ\fcontains a 'À', which no id doesĀÀ, can't be represented as a JavaScript numberĀÀ elements in mapĀthe proposal for \
job À  may or may not have been sent: À(, and the status endpoint could not tellĀ\va limit of À admits no request at allĀÀ6 was not sent: an argument contains the API key itselfĀ\vthe header À is set by the client itselfĀÀ& is not a number of seconds, 0 or moreĀÀ! is not a whole number, 0 or moreĀ\bt\
he job À is in the batch more than onceĀÀ elements in sequenceĀthe value of the header À\v is invalidĀÀ#, a redirect, which is not followedĀÀ, a redirect to À, which is not followedĀÀ& was not sent: its deadline has passedĀÀ\v is reachedĀfloating point \`À\`ĀÀ"; its application has the status \`À\
\`Āan application has settled as \`À\`Ā\`À\` or \`À\`Ā\vcharacter \`À\`Ā	integer \`À\`Ā	boolean \`À\`Āmissing field \`À\`Āduplicate field \`À\`Ā\`À\`Ā[À]Ā'there is no such option; did you mean \`À\`?ĀÀ is not a field; did you mean \`À\`?Ā\rthere is no \`À\`; did you mean \`À\`?Ā\fGive it as \`ÀÀ\`.ĀCheck À.\
ĀGive À.Ā\bJsValue(À)ĀÀ (À)ĀÀ\v (os error À)ĀÀ (the last poll failed: À)ĀĀĀtĀĀĀĀĀĀĀĀĀuĀĀĀvĀĀĀrequestĀwĀĀĀĀĀĀ\bĀĀĀxĀĀĀyĀĀĀzĀĀĀ{ĀĀĀ|ĀĀĀ}ĀĀĀ~ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀwithoutKeyallowHttpconnectTimeoutproxynoProxycaCertificatesclientCertificatescheduleĀĀĀĀĀĀĀĀĀĀĀĀĀĀtĀĀĀĀĀĀĀĀĀĀĀ\
ĀĀĀĀtĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀtĀĀĀĀĀĀĀĀĀdeadlinemaxRetriesbackoffpacingĀĀĀĀ8	ĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀH\fĀĀ\bĀĀĀĀĀĀĀĀĀÈ
ĀĀ\bĀĀĀĀĀĀĀĀĀX	ĀĀ\bĀĀĀĀĀĀĀĀĀX	ĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀè\bĀĀ\bĀĀĀĀĀĀĀĀĀhĀĀ\bĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ ĀĀĀØ	ĀĀ\bĀĀĀ¡ĀĀĀ¢ĀĀĀØ\vĀĀ\bĀĀĀ£ĀĀĀ¤ĀĀĀ	ĀĀ\bĀĀĀ¥ĀĀĀ¦ĀĀĀĀĀ\bĀĀĀ§ĀĀĀ¨ĀĀĀ(
ĀĀ\bĀĀĀ©ĀĀĀªĀĀĀ8ĀĀĀĀĀĀ«ĀĀĀ¬ĀĀĀattempted to take ownership of Rust value while it was borrowedrecursive use of an object detected which would lead to unsafe aliasing in rustĀĀ¨ĀĀĀĀ­ĀĀĀĀgĀĀĀĀreadytextreportquery§´ĀĀĀĀ©ĀĀĀĀ\x07\fĀĀĀĀ¡ĀĀĀĀ<Ā\x07ĀĀĀCĀĀĀĀsettledcreditverdictchecksaccepted\
unsettlednot_startedindexstatesubmissionstoppedstop_onmax_creditsmax_applicationsreasonruleendedEarlyprogressqueuedbyStatusbyErrorcreditsReservedcreditsDeductedcreditsRefundedcreditsInDoubtrequestsestimatedSecondsLeftsameLetterisOvercountfirstIndexidtitleprofileUrlisDefaultperĀ\x1B\rĀ\bĀĀĀp\rĀĀĀĀexpect\
ed "documented", a number of seconds, or an object with interval, slowAfter, slowInterval, jitterdocumentedĀĀĀë\rĀ
ĀĀĀintervalslowAfterslowIntervaljitterĀĀĀ\bĀĀĀ\bĀ	ĀĀĀĀ\fĀĀĀĀĀĀĀbasecapĀDĀĀĀĀHĀĀĀĀavailableinDoubtdeliveryIdvariant index 0 <= i < 1ĀĀvĀĀĀĀfield index 0 <= i < 4ĀĀĀĀAÀÀĀ\vĀĀĀ­ĀAÐÀĀ\výĀĀĀ®ĀĀĀĀĀĀĀ	Ā
ĀĀĀ¬Ā\x07ĀĀĀ	Ā	ĀĀĀ®°Ā\x07ĀĀĀW°Ā	ĀĀĀ°®ĀĀĀĀë®Ā\vĀĀĀ£	ĀĀĀĀ±	ĀĀĀĀ¶	Ā\x07ĀĀĀ½	ĀĀĀĀË	ĀĀĀĀnĀ\x07ĀĀĀ,
Ā\bĀĀĀ4
Ā
ĀĀĀ>
Ā\x07ĀĀĀE
ĀĀĀĀnĀ\x07ĀĀĀÜ	Ā\bĀĀĀäĀ\vĀĀĀ´ĀĀĀĀÉ¡Ā
ĀĀĀº¡ĀĀĀĀnĀ\x07ĀĀĀĀĀĀĀĀĀ\bĀĀĀstruct Query with 3 elements°ĀĀĀĀstruct RawRequest with 4 elementsĀĀĀÔĀ!ĀĀĀstruct Reference with 2 elementsĀĀ ĀĀĀstruct RateLimit with 2 elements(Ā ĀAØ ÀĀ\vĀĀĀ¯ĀĀĀCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundsmap with a s\
ingle key¯ĀĀĀĀstring or mapĀĀĀÌĀ\rĀAì¡ÀĀ\vĀĀĀ°ĀAü¡ÀĀ\vĀĀĀ±ĀA¢ÀĀ\vĀĀĀ²ĀA¢ÀĀ\vĀĀĀ³ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ´ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀµĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¶ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ·ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¸ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¹ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀºĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ»ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¼ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ½ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¾ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¿ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÀĀ\
ĀĀĀĀĀĀ\bĀĀĀĀĀĀÁĀĀĀĀĀĀĀ\bĀĀĀĀĀĀµĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÂĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÃĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÄĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÅĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÆĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÇĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÈĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÉĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÊĀĀĀĀĀĀĀ\bĀĀĀĀĀĀËĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÌĀĀĀoptionsCheck the options of the client.Check the options of the wait.Check the options of \
the call.Check the options of the batch.Map key is not a string and cannot be an object keyGive GET, POST, PUT, PATCH or DELETE.a raw request to apply could send a proposal twiceUse apply(): its request takes further fields, too.the application has a new statusĀA¬¨ÀĀ\vÍĀĀĀÍĀĀĀÎĀĀĀÏĀĀĀÐĀĀĀÑĀĀĀÒĀĀĀÓĀ\
ĀĀÔĀĀĀÕĀĀĀÕĀĀĀÕĀĀĀÖĀĀĀ×ĀĀĀØĀĀĀÙĀĀĀÚĀĀĀTRACEDEBUGINFOWARNERRORreferencescausedetailsĀĀĀÛĀĀĀ\fĀĀĀĀĀĀÜĀĀĀÝĀĀĀÞĀĀĀßĀĀĀàĀĀĀáĀĀĀâĀĀĀãĀĀĀäĀĀĀåĀĀĀstruct Querystruct RawRequeststruct ReferenceĀĀĀÛĀĀĀ\fĀĀĀĀĀĀæĀĀĀçĀĀĀèĀĀĀcalled \`Option::unwrap_throw()\` on a \`None\` valuecalled \`Result::unwrap_throw()\` on an \`Er\
r\` valueĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀéĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀêĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀëĀĀĀĀĀĀĀĀĀĀĀĀĀìĀĀĀĀĀĀĀĀĀĀĀĀĀíĀĀĀĀĀĀĀĀĀĀĀĀĀîĀĀĀĀĀĀĀ\bĀĀĀĀĀĀïĀĀĀĀĀĀĀ\bĀĀĀĀĀĀðĀĀĀĀĀĀĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀĀĀĀ?ĀWĀpĀĀ³ĀÑĀèĀĀĀĀ	ĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀûĀgĀĀĀ\fĀĀ(Ā4Ā\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀ\
ĀĀ\rĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀ
ĀĀPĀ/Ā\\Ā"Ā+Ā:ĀGĀSĀYĀdĀnĀuĀĀĀĀ®ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀpĀuĀzĀ~ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀtĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀA¯ÀĀ\vì\b]¢ĀÑ¢Ā$£Āî£ĀU¤ĀĀĀĀĀ0\b§'4¸Å;æ³Þ?ï¿½ĀÛĀĀĀ\fĀĀĀĀĀĀæĀĀĀñĀĀĀèĀĀĀòĀĀĀóĀĀĀôĀĀĀõĀĀĀöĀĀĀ÷ĀĀĀøĀĀĀùĀĀĀúĀĀĀûĀĀĀĀpĀ\x07Ā-H\
\v0e\x07#\x1B[\v:			+;	* 7\b\x07
:\b	
9\v9:\b\x07
;\f	(7\x07\v:\x07\v9\b	
H\bQ\x07\f\bb	\v\x07I\x1B7\v$	f\rĀĀ@\x07\b\v	-u"v	Û:\x07\b
0.\f0
&	\f 88\b\r\x07Æ@ĀÃ!Ā\` ĀiĀ
 PĀ\r&\b\v,0$C\f\b/3*\bîĀĀĀĀâĀ(¥ĀAĀMF\v1{6)
1\x07=$\b>\f4	\b_\b9\f	\x07CU\bQë\x1BU\bj\beĀ	õ
 
(\b	.\rÆÉ\x07R\x07z\x07HĀ\v4ĀĀ\fĀ;\x07Ā?Q\vĀĀ.Ā\b\b\x07Ā72\bĀ\x07\x07d \x07Ā=Āþó\x07Ā\x07m\x07Ā\`ðĀ00.0e0 {  {
((
Ā	\r!$'+.158; })ĀĀĀĀ\fĀĀĀĀĀĀüĀĀĀýĀĀĀþĀĀĀ0000000000000000000000000000000000000000000000000000000000000000+ee-ĀA¶¸ÀĀ\v3\
ĀAõ¸ÀĀ\v»A\x07\x07\b\b	
\v\r\b$jkn¯±¼ÏÑÔ\fÕ	Ö×Úàáæçèî ðøúû\f';>NO{¢²º±\x07	6=>VóÐÑ67VWª®¯½5à\r)14:EFIJNOde¶ÁÃÄÆËÖ\\¶·\x1B\x07\b
\v69:¨©ØÙ	7¨\x07
;>fio_¿îïZb¹ºôüÿST./'(U ¡£¤§¨­º¼Ä\v\f:?EQ¦§ÌÍ \x07"%>?ßçìïÿÅÆ #%&(38:HJLPSUVXZ\\^\`cefksx}¤ª¯°ÀÐ®¯noÇÝÞ^"{-f/.1$	+D*ª$$(\b4\vN4\f7	
\b;E9c\b	0!\x1B\x1B&8K/
\x07	\x07@ '\f	6:\x07\f\x07PI73\r3\x07.\b
&\bÐR\b	!.\b*&	N$	D\r\x07
H\b'	u\vB>*;
Q\vY\bbH\b
¦^"E\v
\r:
,¹<dS\fH	
FE\x1BH\bS\rI\x07
V\bX"
F
GI7\b
9\x07
,
ö\x07;U2\rfu\vÄLc\r0
G¹:Æ9\x07*\\&
F
(°:Æ[4,K9\x07@\v\x07	Ö) as¡ý3\bk\r	\x07\`ý´G	t<ö
s\bpFz\f\fW	GBPÕ+>!p-@:Ð*Ö+À6\bà÷)L
DL=Â<U\x1B4,d\fV
®8\r,	\x07Ù\rÚ\f\f8\b
(\b,	'X\b\v;
\x07ûĀ\x07\b\x07	
\v\f\r\f		\x1B +-\v.012©ª«\búûþÿ	­xy¢0WXÝKLûü./?\\]_â©±º»ÅÆÉÊÞäåÿĀ)147:;=IJ]©±´º»ÆÊÎÏäåĀ\r)14:;EFIJ^deÉÎÏ\r):;EIW[^_de©´º»ÅÉßäåð\rEIde²¼¾¿Õ×ðñ¤¦¾¿ÅÇÏÚÛH½ÍÆÎÏINOWY^_±¶·¿ÁÆÇ×[\\ö÷þÿmqÞßno_}~®¯ÞßM»¼FGNOXZ\\^~µÅÔÕÜðñõrstu&./§¯·¿\
ÇÏ×ßĀ@0ÎÿNOZ[\x07\b'/îïno7=?BESguÈÉÐÑØÙçþÿĀ _"ßD\b\x1B¬« \x07\b/4\x07\x07\x07
P\x07U\x07
	\b\x07\f\vN\x07\x1B\x07W\x07\fPC-\f:%_ mj%È°ýY\x07		\f\fj
Y\x07+F
,\f1\v,\v¬
Lô\b<>8\b+ÿ\b/-"!\v/;\x07	¾"t\fÖá	ò7	\\¸\bÝ<
8\bF\b\ft\vZY	
	L«¤\f1¡Ú&\x07\f³ *L¾\x1B\rĀĀĀ\b\b\b	\r$ + 3 < F(P([(g0s0088«8»8Ì@Ý@ï@II)I>QSQiQQY°YÉYãaýab4jPjmjjªrÉrér
{+{M{p·Ü(OwÈò\x07\b	Ā		\x07\b\b\bĀĀ\x07ĀĀĀ\x07\x07\b\b\x07\b	Ā\x07		\b	\x07	Ā\x07\b\b	\x07Ā\x07\b\x07\bĀ\b\b\x07	Ā	Ā	\b	Ā\x07\b	Ā\x07\x07	Ā	\bĀ\b\x07		Ā	\b\x07\x07Ā\bĀ\
		\b\b\x07	Ā	\b	Ā\b	Ā	\x07Ā	\x07\x07\b\b\x07Ā\x07\x07	\x07\b\bĀ\b	\b	Ā\b	\b\bĀ\x07Ā	\x07Ā\x07	Ā\bĀ\x07\x07Ā\b	\b\b\bĀĀ\x07\x07	\x07\b	ĀĀ\x07	\x07\b\bĀ\x07Ā	\x07	Ā\b\b	\b	Ā\b\x07\bĀĀ\x07\b	\
Ā		\x07Ā\x07\x07	\b\x07	Ā	Ā\x07\x07Ā\b\b\b	\x07	\x07\x07\x07Ā	\x07\b\x07	\x07\b\b\x07\x07Ā	\x07	\x07	\b\b\b\b\b\bĀ\bĀ\bĀ\b	\b		Ā\b\x07Ā	ĀĀĀĀ\x07\b	\x07Ā\x07ĀĀ\b\x07ĀĀĀ\x07\x07\b\x07Ā\x07\x07ĀĀĀ\b\b\x07\x07\x07\b\x07\x07\b\bĀĀĀĀ		\x07\b	Ā\x07\x07\b	ĀĀĀ\
\x07\x07\bĀ\b	\b\b\b\x07\b	\x07ĀĀ\b	Ā\x07Ā\b	Ā	\bĀĀ	\x07\bĀĀ	ĀĀ\bĀ\b\x07\bĀĀĀĀ\bĀ	Ā\bĀ\x07\b\x07Ā\b\bĀĀ\x07\x07\x07\b	Ā	Ā\x07	\x07Ā\x07ĀĀ\x07\b\b\x07\x07\x07\b\x07\bĀ\x07\b\x07		\b	Ā	\b\b		Ā	Ā\x07\b\x07\x07\x07\
	\x07	\x07				\b\b\b\b\b	\x07\b\b\x07\x07\x07\x07	\x07\bĀ\x07Ā		\b		Ā\x07\b\b\b\x07\x07\x07	\b\bĀ\x07Ā	Ā			ĀĀĀZÖ;ÖSôî?;¡)ª?øee\x1Bf´X\x07Å$¤YÊÇJv¿>¢á®ºIö-\rð¼y]SoÎßZéÜsy,,ØôÁ¶+ ØièK\x1B\x07yùFq¤6ÈN¶âÞlâH·MDzâã%\b#\x1B\x1Býrx°jm÷ åõð0þO\\ï\b²5©Q^3-½½#G¼³f+Þæ\
5x,­v¬U0 û1Ì¯!PË;Lk<è¹Ü­=¿\x1B*$¾JßxÝKbèSÙ\r¯¢4­m×kª3o=qÔh­å@drĀËÉ©ÂQ¯ýhHºÀýïð;ÔòÞf%\x1B½mtþv¥WK\`÷0¶K>~;ÔÎ¥-^85½£Aê5Î]JBÏ¹u¬LR²á zÎ	ÑëïCsIBûë¡ø\vùÅæë¦\`úfÊöNwwà&ÔÐ8G¸Āý´"U° c±^s °5U]_n´Ub¼Ý/6¨Åª4÷!ë{+Õ»C´÷ä#Õuìé¥-;eUª°kn6%!É3²Gø¾êÔÁ
ni»Àv,n%
DHñ\r%ÊCêpÀÊÛdW*Í(W^j8¼>í'u¼òìõ7\bÆkèq ë.h3ÆDJ÷£~X1[D!àûjî³zL®ýhr¸d)Øºê\`YßE=Ïæ½3)$¹o«k0bÁÐVàøyÔ¶Ó¥¼ºñÄ³lw¤H<¨«)).¶àÞþ«Í3%I\vºÙÜq\vÀðo\x1B(T¯ÙMä^®ðì\x07J¢±2éqÛPaöÙ,èÉn¯¬1'Ò\\":\b1¾ÊÆÇþp«ôªH
c½m}x¹=MÖ\b±ÕÚÌ»,	NëðFð¥Å\b\`õ»%!&í8#Xl§Nòö
¸ò*¯ªo(\x07,nGÑá®´\rf¯õÊEyÛ¤ÌMíÈÙP<eÎ£ (µº\x07ñå\f}ýþÁ_ÌÈrb©IíSOÜ¼¾ü±wÿz»èè%±	6÷=Ïª¬éTa±wu\rÇ$jï¹õÕ%oDÒÐãzù­Dk(sKwÅjbÎì2ì
CùgãNÕvE$ûèÂ?§Í÷A"ÔVíy¢óÁxuRCkÖDV4AE©ªxk
\fÖkAïV¾SÕVÆkÌ#ËÆk6ìí¨ì·¾¿,9?ë¢³©Öó2×÷{\x07Oã¥à¹SÌ°?ÙÌõÚÉ"\\$­Xèhÿ@³Ñ¾Ù6l7¡Â¹	\b#-ûÿDGµ§2(\f
Ô«ùùÿ³æâlQ?2\fÉ;ü­ÐãgÙ§=®Jûô'D±wAßÏÍúÇ11ÝÕ×CV@@Rüï>}r%kfê5(Hf;ä^«­ÏîĀeC2Ú@J6V²cØj\x07@>Ô¾hN"âuO>¢è¦DwZâªZSã\r©6Ë¢ÐqU1(\\QÓ>ÊD[Z\rÕÙÂþ
yXè¶àfÿ¥r¨9¾Mnbã-@ÿs]ÎÈ-!=
ûhú\v¼4fæ|r#j9¡NÄëÁÿN¬DGCÉ bµf²ÿ'£"©×éû¨ºbĀÿñKµÉ¦­¬q©´=\`Ã?wo"|³ÎÄÓ!M8´UË+T öHj\`F¡S*~ûàOÁmBüËDtÚ.9zc%C1À\bSûþUúX¼î=ðÊ'º~«U5yµc·5u|&ÞX4/UÁK¢<%\x1B°»oûíª±Ëî#w"êÜÊÁy©^F_uv¡ÉìÍú\v6]íúI·{fgìùÎôY¨yå@ç'á·ÒX®7	Ì1°¸ì²Ñ\x07ï\v?þ²ª´Üæ§ÉjĀgÎÎ½ßÔá\
à§g½B\`ĀA¡Öà$m\\,»ÈàmSx@IÌ®ns÷éúXHhõ[ÚjPu¤9¯-^zyBRÉmxõØ×³ª;Ó¦{\båÈÖá2ÏÍ_\`Õd
Jû&Í¡à;\\U îò\\oÀßÉØJ³¦HêÀHª/ô°Wü\`Ð&Ú$ñÚ;ñWÎ¶]y<X\b·Ö\b=Åví$µË¢nÊd\fKvTh¢m¢ÝÜ}Ë	ý}Ï]/©\v	\vT]þL|]C5;ùÓá¦å&Tú¯mJÅ{Äp°é¸Æ\x1B	¡A¶5ÀÔÆ$gøbKÉÒcÃøDü×v@Ï]BcÞày6VûM6ÂäBõüYÄ+záC¹ò²{[o>Z[ìlÊóBÏî,§1r'\b½0½S*xÿÆP½N1Jì<åì(d$5V¿ø¤6Ñ^®F¾6áw\x1Bö¹?nY{Uâ(å&tÀ~Ý\
WçÏå/Úê3OH8oê!vï]ÈÒð?c¾Z\v¥¼´©Skuz\x07íûmñÇMÎëá(ÆYIèÓ½äöð\`3\\Ù»«×-qdì4Ä,9°³ÏªMy½gÅAõwG Ü Uü ×ðì\`\x1BIùª,äDrµÄô9b·Õ7]¬ÕÎ"Åu(1Ç:%Ët×k62c}¼dq÷Ó¨1ÿ]®ë½Mµ\bS¨üýõÙf-¡b¨ÊgÒ{ý$ÃcßrÐ\`¼¤=©Þm÷YËGBxë\rSa¤\bætð¾ÙRVfQpè[yÍl'.göß2FqÙk¶SÛ£ØºĀó¿ÍÏ ¤(ÒÌ¤èð}¯ýÀ¨ÈÍ²Í"al]\
\x1B=±¤Òú_\b Wkyc1Æî¦Ã°;t60ãËü\`½wªôÃDüÛ¾;¹¬Õ´ñôD-HUûîÅó-JM-Ý\x1Bu¶ðîxFÕ\\¿]c xZÔbÒä¬*
4ï4|Èqû¬z M=®æ5]ÔWÒF¨àº	¡ÌY\`t×¬XÒéKÉ?p8¤Ñ+Ì#TwÿÏÝ'F£c{\b¿,)Ud¶BÕ±LÈ;Êîwsj=äJ_ºÊ >õ*bîr{´~T²5*ûg8²Cª#Oaé1ÃôùÆÞÔìâĀúd~óù8<<ÝÓ@¼Þ^p8G\v®EÔH±P«$vîÚÙW	Ý$Ö­;É¤ÏÔ¨øÖå
×¥Lå¼
Óö©L!ÍLÏ^+epÌtÔgiĀ ÃGv;?ÆÒßÔÈsàAĀôÙì)	ÏwÇ
û¥XRĀqhôÌÂU¹ÌyÏ´îf@q¿Õâ¬0U@HØLñÆ/ĀË8Û'¢|jPZ ­¸;ÀýÒñÊäð\bÙ¦J0½F.Dýc¦mJ.>vìJþ2NYºÍÓ'DÝÅý)?áñï@(Áá0T÷|ôæYî+Ñ¹xõ>ÝÎX0øt»çÖ20:Á¯<6Rjã¡?¼±ñÁ'ËÃæDÜå·§\`õ¹Àø^:«)Þ¥Û¸²¼çð¶öHÔtVÖfßë!­d4[I\x1BÉ%»Îk4ì¾ĀÙ\r±Êû;ïiÂF¸B§î@OQ]=ú
k³)XæQ*£¥´\fÜæÂâ÷«rºêçðG sÛàô³Vieg!íY¸PÒ¸òà,SÃ>Áih0sUrsOû:ÇBAÏêNdP#½¯ú\bùÑå¥b}$l¬Û9¿J·F÷Eßr§]ÎÃK·2ºkOõ|´«de2?/©n¢Ur¢aÖ½þþ{S
ÈuEý6__é,t½çRéAü§7·#8H, §£üQ;ÑÅ¥,Z÷ÄHæ=ïû"çÛsMõÚ_\rXf«£ºëàÒÐ\`>Á³Ñ·î?Ì¨&\x07ù1ÆåéÏ»ÿRpIFwñýÓýñaÕ3¦ïíê¶þÈS|nºÊÇÀké.¥dþ{ch\x1B
i½ù°sÆ£zÎý=->!Q¦aN\b\\¦\f¡¾¸iåú\x1BÃb
óÏOInH&ñÃÞøâóúÌïÃ£ÛZ·v:k\\ÛmàuZF)øe	3R¾#Xñ³»öYgÀ¦+î,.Xí} jtï·@8HÛÜW´N¤Â¨ëÝäPFºälabMófå× èÈùº °w\`Í2ï$^.ÜtÎ
¸ÿª¨­µµºV$\ræ\`¿Õ#ãilíöÿáÅ«ïõÁcôú?Ê³ý¶ks±²|±¦ø0½ ä¼d|FÐÝÞÛ]Ðö³|¬äö¾\r,¢k©:BzðÍk³.·J­ÆSÉÒlÁDw\`zÕdØ·¨{\x07¿ÇqèJ|l_brI­d×G-]ÇÆö:©ÏØ=\räÕy4yx´ÓÃÂNÿJË\`ñKË6º9QX*rßÎþ¸íþC¥(eî´NÂ>'©¦=zÎ2êþ)b"=s¸)fÌ_R?Z}5\b¨&4*ÿc¡÷&Ï°ÜÂ\x07ÊR0Á4\`ÿ¼ÉµðÝ³üg|ñA8?,üâ¬CÔx ¬»Àí6)§\rLª\
KKÕ1©ócÅßÔe^y
}Óeð¼5CöÕJÿµFM.¤?êEN¿ÑÎKP9ÏûdÀÖáq/Â^äpÃz¢}ðLZN»'sv]U&ºNoøÕø\x07j:ê¯(¶ï&â»6U
÷åÛ²£«°Úê.êÌt¬E+oÉOFk®ÈĀÉ\v;Ë»ãÚz·D7@»nÎ	½ªÜYåj
BÌ¶ê©ÂTúW-#JF©deTóéø-³ù«Ü"G½~)p$wùß÷V¼+~xY6ïÆvêûZ¶U<ÛNëWk wåú®ñ#k\v"æíÄY¹ÚíìE6«_éSuý÷´´ëËÛ¨Òüµáª¡&Â½RÖ¢R\x07|£DÕ_IðF3mçK¥-æÊÛ-V\f@¤po¸å¸½ß¦R¹kPÍLË²&§\x07­Ð§§F¤Ā ~/xsÈ$Ì^È(\ffĀÔ;Vú-ö¢ú2/ĀrÊk4yù´Ë¹ÿÒ: @+O¼×·&¡þ¨¿IÈöâ6ô°æ2¸$É×ô-}ÊÙ\rC1] ?æíÆ»\rry=P}tÏ_©ø*\
ÎcL¤u|ÎHµáÛiºá>¾¯É\x1B"ÚRDÂhaÎ­[èû¢ÂA«gÕòÃ¹?Brâú¥	kº\`ÅÔgÉÍÜ\`Ëé¸¶½ ÉÁ»éĀT8>G#g$íh;²ªé#)\vã\fvÀ6!e¯
r¶ ùÎ¨pD¹i>[ä\bøÂÂs¸ç²0\v¶¹¹;Hów½ÂHo^+òÆ±(¨JðÕì´ó\v6¶®82RÝ l\v(â°áÃcÚÆ%_S#\x07Y­8Z~HW7è¬yìH¯°QØÆðZ-D"'\x1BÛÜeølE1äøk¿øð\bÿX\x1BdË\x1BÅÚÒî6-¬?/"=~Frâwªø­×»jÌØ[êºêR»Ìé´ÂGé¥é9¥'ê¨$b³G×#?d±äÒ­: \rì>ùîî£¬$0hÏS+Z·ªê¤×-<BÃ¨_¶11eU%°ÍMyËô7¿>_UÐ\vä¾Ø»âÖn·*± \
Ä®®Îj[
ÒduÞÈuRDZZEò.¾ûgÕððâÖî=Ä¶{sík\`ÖMFULu¤ZÐ(Ä¸&<LáªßeMq3õ¨f0KÙ=Õ«{ÐÆâ?)@þ¨Få_xÛ¿3Ð½rRÞ|÷À¥VÒsï@Dmf>­'vc¨¨J¤yĀçÝYÁ~±S|»R]\rXÀ\`U¯qÞh\x1B×é¦´nð¸ª\r\x07«b!q&èpÊ³ÊÑÈU»i\r°¶"\rýÅ{\`=;+*Ä\\äjP|·}¸ã[z¹B²­\`ówÆñ@íg²ÓY7²8ðU£7._èßf/ÅÞFlkÆâ¼º;1a =;K¬##w\x1Bl©}9®\b\r
^ì«U"ÇSíÜÇÙ!J5½çuu\\TêT.ÚwAÖP~Òsi$$ªé¹ÐÕÑ\våÝwÐÃ¿-­ÔdèDKÆN^´JbÚ<ì>\vï;ñZ½aÝúÐ½K'¦ÕÍê­±ìº9E­±ÏòJ¥íÞgôüCK,³Î×ÎpÏê1ü^÷_B¢M©y%¡>;5õ÷ÒÊ0C Xän	\rÊĀòµýüSnÊH~à·Ñt~4UÏd¢^wÚXv%Æ*þJ6QÅîÓ®÷"õ½Ý:R;uDÍ¾C5yrjÄ'ĀmÁ<·u±,÷ºĀÉñ9cÝÆ$Sî{ÚtP ^ÊëüöÓêd\bå¼\
õ¼¦»ô¥a¶}Jìæ2lÐãé1+\x07]îÐCb.2ÿ:I´¤62ªw¸ÃÔú¹þ¾	[áMÄ¾æ´©yh¾.LÙ¬°:÷|
öK7Ø\\	5Ü$´óÁS´KB.áºo°ò¥e(ËPo	Ì¼ÔE.D·?ùþª$Ë\vÿë¯I×9¥i÷¾Õí½ÎþæÛMZDsµ¥´6A_p10ø
h1üÎawÌ«>|º6+\rÂý¼BzåÕ¿ÖM\x1Biv2=µil¯½7±ÁÂI?¦#G\x1BG¬Å§Tr3ÜÏ+eâX·Ñ©¤N@aÃÓ;ßOnê&1\b¬Zd
×£p=
×£¤p=
×£p=ÌÌÌÌÌÌÌÌÍÌÌÌÌÌÌÌĀĀĀĀĀĀĀĀA¿úÀĀ\v ĀAÏúÀĀ\vÈĀAßúÀĀ\vúĀAîúÀĀ\v@ĀAþúÀĀ\vPÃĀAûÀĀ\v$ôĀAûÀĀ\vĀA­ûÀĀ\v ¼¾ĀA½ûÀĀ\v(kîĀAÍûÀĀ\vùĀAÜûÀĀ\v@·CºĀAìûÀĀ\v¥ÔèĀAüûÀĀ\v*çĀAüÀĀ\vô æµĀAüÀĀ\v 1©_ãĀA«üÀĀ\v¿É\x1BĀA»üÀĀ\vÅ.¼¢±ĀAÊüÀĀ\v@v:k\vÞĀAÚüÀĀ\vè#ÇĀAêüÀĀ\vb¬Åëx­ĀAùüÀĀ\v\x07z·&×ØĀAýÀĀ\v\x07¬n2xĀAýÀĀ\v\x07´W
?h©ĀA©ýÀĀ\vÃ)¡íÌÎ\x1BÂÓĀĀĀĀĀĀĀĀ @aQYĀĀĀĀĀĀĀĀÈ¥¹¥o¥ĀĀĀĀĀĀĀĀ: ô'ËÎĀĀĀĀĀĀĀĀ	øx9?ĀĀĀĀĀĀĀ@å\v¹6×\x07¡ĀĀĀĀĀĀĀPÞNgÍÉòÉĀĀĀĀĀĀĀ¤"E@|oüĀĀĀĀĀĀĀMµp+¨­ÅĀĀĀĀĀĀ ðãL67ÅĀĀĀĀĀĀ(lÆ\x1BàÃVßöĀĀĀĀĀĀ2Ç\\l:\vĀĀĀĀĀ@<³\x07É{ÎÀĀĀĀĀĀK ÛH»Â½ðĀĀĀĀĀÔô\rµPvĀĀĀĀD1ëPâ¤?¼ĀĀĀĀ UÙý%åOëĀĀĀĀ\b«Ï]¾7ÏÐ¸ÑïĀĀĀĀåÊ¡Z\
­'Æ«·ĀĀĀ@=JñÇCÆ°·åĀĀĀÐÍmo\\ê{Î2~ĀĀĀ¢#Āäóä¿]³ĀĀ,¢Ýn0¡b/5àĀĀ ­7 \vÕEÞ¥=!ĀĀ4Ì"ô&EÖC)¯ĀĀA+±pL{ÔQFðóÚĀ@_vÝ\f<Í$ó+vØĀÈjûi
¥SĀîï¶«ĀzEz\rêhé«¤8ÒÕØÖE¤rAðqëfc£PG+Ú¦GQlN¦@<\f§$Ùg_¶e\x07âÏPKÏÐmÏA÷ã´ôÿDí¤!zñø¿Çh"×ò!£\rj+R-÷¯9»ëoêËDv¦øô\bjÃ%p\våþ´ÕSGÐ6òE"&'Oe,Bb×Öªïð"Çõ~¹·Ò:MBÕà+­ëø²Þ§eàÒw\f3;L/ëôUÌcÕ¦ÏÿIxÂû%kÇqk¿<Ã'ózïE9NFïV:ÚÏqØí¬µËãðuìÈÐCNé½£¾íîR='ûÄÔ1¢cíÝKîc¨ª§Løû$_E^jï\
t>©Êè6ä9î¶Öu¹D+Sýâ³D]È©dLÓç¶q¨¼Û\`J:ê¾äÍ1þFéU¼Ý¤¤®µA¾½c««k«ÍMXdâÑ-í~<Æì p\`·~¢<TÏåü¨­È8eÞ°ËK)C_¥%;Ùú¯þÝ¾ó·ïI«Çü-¿-7Cxl2i5nù{9Ù.¹¬T\x07ÃÂIû÷Úzç×é{É^t3ÜýÚè´¬ð£qí=»( i¼#"À×¬¨\fÎh\rê2\bÄ+Ö«*°\rØÒÃ¤?
õÛe«\bÇúàyÚÆg&yR?V¡±Ê¸¤8Y¸pW&Ï«	^ýæÍo^µ&Líxa\vÆZ^°´[1XOTÖ9wñuÜ !Ç±=®aciLÈqÕmÉé8Í:¼_:ÎJIxXû#Çe@ H«{äÀÎ-Kv?(d\rëbqBù]ÄO2½Ð¥;Āe\rwetõydã~ìDÊ _è»j¿hËNÏ~èvâjEïÂ¿~¦!ÃØí?¢Å«³ïêóNéÏÅåì;îJÐJrXÑñ¡»(aÊ©]D»Ü®En*&rù<uê½2×	-õXç\x1B¦,iMV_p&&<Y.á¢ÏwÃà¶lw\f°/ozÃUôäGd\
ûm\vì?7µß¬^½A½$GçÅĀã~²W¶,ììíXáSöÀ^=ßíã7g¶g)/lôX![tîĀÒày½qÀ®éñg®ª£YØìépdîÚÌ Hoè²Xþ4AÝÜ	1Þî§4>QªÔYðFK½êÑÁÍâåÔÉ\x07p¬l2#À­°ÝÆkÏâEÿk¿0S¦·FÛÿFï|èÏcgedæn_®Oñ~À\`?~ËOIwï£m¢ð83^¾ãU«\f	ËÅ,\x07Ó¿õ­\\c* OËýö÷ÈÇ/sÙs~ÚMÄúÝÜýçg(Q¡5ÖFÆ¸Týá²e¥	BÂØ\
÷&B©|Z"_\x07FiYWçXi°éxu37Ã/-¡Á®d±ÖRĀk}´{x	ò¤#½]gÀ2cÎPMëEàF6º·@øÿû¥ f½ØÃ;©åP¶ÿzBÎ¨?]ì¾Î´å£ßéÉGº7±6l3oÆð#á»Ù¨¸A]DGĀ\v¸ìlÙ*ÓæåtYÀ\r¦äÇêC/Ûh­7ÈwÝy¡äT´ûÃE¾º)^TØÉjázÖóþÖm)ô»4'Râ\ffX_¦ääé±Eç°.÷Ï]À^]dB¡!ÜsúôCupvº~Ir®¨SyJIjiÞÛÚEú«hcÛÖP×øÖ¶B<]Ò©EÂÅ\
[[²©Eº#\v2·ò6hò§×hw¬lÿd#¯DïÑ&Ù\fC×\x072víja5¸\x07èI½æDç¦Ó¨Å¹¤¦	bl _¡\b7hÍzÃ¨Û6dZåk"!",ÚTIIÂý°Þk©* l½·ªÛò=]ÈÅS5ÈÇ¬åoô»:·¨Búùº9#wË×xµr©iûnSv*ÿ\r×â%ÏÃºJhõþÑ[ïÂeôi]Â_fX²~8Õy/¿azÙû?w/ïÿJXûî¾úØÏúUûªg¿].ºªî8ÏùS*º² ú\\´*aò{tZÝß=9tauºäùîqùëGÑ¹é]¸ªVÍ7\
zî¸Ì"´«:³
ÁUàb¬ªæ+¡¶	\`M1k{Wß_vIã\v¸ ý~Zí}Âëûé­A\x07s¾X³æzdÒ±È%®Ø²nYã_ ½FÞ»ó®Ù_Êoî;Ö#ìTX\rH¹{Þ%éJ Ì,§­j®§V¯¤(ÿ÷ÙÚQ¡+\x1B"yÿªB\b]ðÒDû(+EW¿A©SJt¬\x07:5òu-/úÓè\\B·	.|]|Úºþ5ai%9Û4Â¥i~¹úC.ï\x07Â²Ï»ô^ägù}õDK¹¯aõxÂºîà\x1BÜ2§\x1Bº¡2si*Ùbd¿¢(ÊþÜÏu{}x¯ç5Ë²ü>ÔÃDRsÚ\\«­a°¿ï\
§dúj\b:zÂ®kÅÐý¸Eª\b[£rÆöE='WT­c?¦ <KxöâT¬6<Ï©(ËÀÝ§´\x1BjW\vÃóÓòýðÕQ¡¢DmeCçYxÄ·%³±¤åJdapµeF¼îÞ\r]=Yy\fü"ÿWëê§UÑµ\f©ØËÝuÿòÕB$ñ§	Î¾éTS¿Ü·/ëSmí\f.$*(ïÓåú¥m¨ÈhVyu¤¼Di}nùUDì\`×³¬©ÃÜÉ7jU'9÷pà{ôSâ»b¸C¸FìÌxtm»º¦TfAX¯²'ĀÑÈz8jiÐé¿Q.Û1Àü{âA"òóüø½ãìDZÒª\
îÝ/<«Ã&v­è'ÕñUjÕ;\vÖt°ÓØ#âqVtubeÇINgV-ölÑ»¾Æ8§Ûae¬ø(´Ç×inøÑRº¾×63á³&E[¤s4aFÀì\`°BrM£]ù×ð'¥x\\ÓÎ ÌôA´÷ì1Î3ÈB)ÿqR¡uqg~A> ½i¡yÓéÆbĀÑMh,Ä	XÇh\bæ£x{ÀREa75\f.ùßÌVp§Ë|±B¡Ç¼¶\v@v\`¦þÛ]ù«Â5¤ÐøÏjþR5øë÷VóCMÄ¸öÞS!{óZJpz3zrÃÖ¨éY°ñ\x1B¾\\L.YÀOt\fdpî¢ísßyoðÞbç>ÆÑÔ¨+¬EVËÝ\
á.Î7J§¹6×+>mºÁÅè7ÝÌ¶úÈ ÛÔ±
¢"
@ÈYJ^MµK«\fÐ¶¾%:0Üµ âÖd®D.$~sÞ©q¤ÒåÒþìê\\­]V\r±G_,>¨%tukñPÝw÷(N/Ñ/É<ãÿRoªÙpk½{û\vÜ¿<ç¬\vUMÆlcZúÓï\v!ØNªTà÷G<x\\éãu§q
4ìú¬e³ã\\SÑÙ¨\rM¡A§9| 4¨EÓP 	HÞMä +ê2F«
íJ\`]¶hk¶ä¤?VM¨ø¹ôãBäÎf«\`%6óxÎé®Ò\`Bk|+×Á0Bä$Z\x07¡ø[öL²üR®0IÉ'¶gò3àÞ<D§¤Ù|û±£}ï@¥è\b.ANî\`(N­¢\byÄâ'*¹ºò¦ñ¢XËì×µõÛ±tgi¯®e¿Öó¦)ï¨à¡mÊ¬?ÝnÌ°ö¿ó*ÓX
	ýÿÜóï°õ\x07ïLKüÝÙ¶
=øùd¯½JD¤§LLv»ñ7¾ÔmUÑ_ßSêíÅm!aÈ,Uøâkt´ä´õ<ý2wj¶Û·¡Â"3¼?¤#èÕäJ3¥ê?¯«-¦;±@§òMË)ø#Ê[Ç²Qïé >tö,4½²äxßT%k$©M@¶ï«T÷Â¶Ð ÃÐ£«r®±)µs$¬¡èóÄV<Út¢-×åÉqûeez|¦/~Þùûë~ª·êþ\x1B»Ý1Vxú¦Õe¥>"t*UÞ5k\\(3_':ÕVF¸sò¦7ñhóº*,W¦ïÐ-C°iu+-²ögjõsü)b);B\
_ôÅò¢{´ºóIwqBv/?Ës!6©p$×Ô\rÓSûþªÓ#í¥èc]Éª@J286ôHÎâ|Y´{ÆÕÐÜ>ÆC±Ú\x1BÜo¡ø
·Ý(1éå¤&´ò|Êr}õcÎÔÁð£ca/ýÏÜò<§Jòì<g9;c¼Ê\bAnØà¾Õ¼§JÑI½N§ØD-K¢+QEì!ÑÖçøÝE;óR«áµBÉå»Ê
°çbÚ¸Cb;uj=\f¡ûçÔ:x
gÅ\fâE}ajÅ$f+û'ÚéAÜù´öí-\`öù±QdÒ»S8¦ási9 øsx^²~cU4ã\x07èá#d{H\vÛ_^¼jÜI°bÚ,=Î÷ukÅS\\ÜûxÌ@¡Avº)c\x1Bá³¹
ËÈé©)ô;bÙ (¬DÍ½úEcT3ñÊº)2×@­Gy|©ÀÖ¾Ô©Y]HÌÌ«íIpîI0¨tZÿ¿Vòh\\/j\\ü&Ò1ÿoì.s·]ÂÙ]X«~ÿÅSý1È%õ2Ðót.¤U^·¨|>ºo²?Ä0:Íë5_åÒ\x1BÎ(Ï§z^KD³[ÏcÑyfÃQ6^U b2Ã¼á×@4¦ÃµjÈ§úþó+GÙPÁ4cúQ¹þðöO±ÒØ¹ÔĀ^Ó3V¿Ñn\x07Oè	5¸ÃÈĀGì/
ÈbbLáB¦ôúÀX'a»'Í½}½ÏÌéçx¸Õ8,Ý¬@ä!¿ÃV½æc
GàxP]êît¬làüÌXË\fßRzRÈëC\f7ýÏæ§ººæT%\`Óý|$ ßPéi *ó.¸ÆG~ÒÍtÒATúW3ÜLGQ.G¶Réø­ä?àå¡cåùØã¦#wÙÝXÿD^/gHvê§ê	WĀĀĀ Ā\`Ā] Ā \f \`ï,\`+*0à+o¦ ,¨ -û .Āþ\`6ÿ 6ý!7
a7$\r!8«¡9/!:ó!K@4¡SaáTðjaUOoáU¼aVĀÏaWeÑ¡WĀÚ!XĀà¡Y®â![ìäá\\Ðèa] Āî^ð_ĀĀĀĀßE=ÏæÁûÌþĀĀĀĀÊÆÇþp«ÜûÔþĀĀĀĀOÜ¼¾ü±wÿöûÜþĀĀĀĀ\fÖkAïV¾üäþĀĀĀĀ<ü­Ð,üìþĀĀĀĀU1(\\QÓFüôþĀĀĀĀµÉ¦­¬qaüüþĀĀĀĀËî#w"ê{üÿĀĀĀĀmSx@IÌ®ü\fÿĀĀĀĀWÎ¶]y<±üÿĀĀĀĀ7VûM6ÂËüÿĀĀĀĀOH8oêæü$ÿĀĀĀĀÇ:%Ët×Āý,ÿĀĀĀĀô¿ÍÏ \x1Bý4ÿĀĀ\
ĀĀå¬*
4ï5ý<ÿĀĀĀĀ²5*ûg8²PýDÿĀĀĀĀ;?ÆÒßÔÈkýLÿĀĀĀĀºÍÓ'DÝÅýTÿĀĀĀĀÉ%»Îk ý\\ÿĀĀĀĀ¥b}$l¬ÛºýdÿĀĀĀĀöÚ_\rXf«£ÕýlÿĀĀĀĀ&ñÃÞøâóïýtÿĀĀĀĀ¸ÿª¨­µµ
þ|ÿĀĀĀĀJ|l_b%þÿĀĀĀĀS0Á4\`ÿ¼É?þÿĀĀĀĀU&ºNZþÿĀĀĀĀ½~)p$wùßtþÿĀĀĀĀ¸å¸½ß¦þ¤ÿĀĀĀĀ}tÏ_©ø©þ¬ÿĀĀĀĀÏ¨pD¹Äþ´ÿĀĀĀĀk¿øð\bßþ¼ÿĀĀĀĀ¶11eU%°ÍùþÄÿĀĀĀĀ¬{ÐÆâ?ÿÌÿĀĀĀĀ;+*Ä\\ä.ÿÔÿĀĀĀĀÓsi$$ªIÿÜÿĀĀĀĀÊĀòµýcÿäÿĀĀĀĀëd\bå¼~ÿìÿĀĀĀĀÌPo	Ì¼ÿôÿĀĀĀĀ,eâX·Ñ³ÿüÿĀAö¦ÁĀ\v@ÎÿĀA§ÁĀ\vJ¥Ôèèÿ\fĀĀĀĀĀĀĀb¬Åëx\
­ĀĀĀĀĀĀ	øx9?ĀĀĀĀĀĀ³\x07É{ÎÀ8Ā$ĀĀĀĀĀp\\ê{Î2~SĀ,ĀĀĀĀĀhé«¤8ÒÕmĀ4ĀĀĀĀĀE"&'OĀ<ĀĀĀĀĀ'ûÄÔ1¢cí¢ĀDĀĀĀĀĀ¨­È8eÞ°½ĀLĀĀĀĀĀÛe«\bÇØĀTĀĀĀĀĀqBù]ÄòĀ\\ĀĀĀĀĀXç\x1B¦,iM\rdĀĀĀĀĀêpdîÚ'lĀĀĀĀĀJwï£m¢BtĀĀĀĀĀk}´{x	ò\\|ĀĀĀĀĀwÝy¡äT´wĀĀĀĀĀÂÅ[[ĀĀĀĀĀ=]ÈÅS5È¬ĀĀĀĀĀ³ ú\\´*ÇĀĀĀĀĀã_ ½FÞá¤ĀĀĀĀĀ%9\
Û4Â¥ü¬ĀĀĀĀĀ\\£rÆö´ĀĀĀĀĀÎ¾éTS¿Ü·1¼ĀĀĀĀĀâA"òóüLÄĀĀĀĀĀ¥x\\ÓÎ ÌfÌĀĀĀĀĀßS!{óZÔĀĀĀĀĀ:0Üµ âÜĀĀĀĀĀ³ã\\SÑÙ¨¶äĀĀĀĀĀ<D§¤Ù|ûÐìĀĀĀĀĀD¤§LLv»ëôĀĀĀĀĀ@¶ï«üĀĀĀĀĀ,W¦ïÐ ĀĀĀĀ)1éå¤;\fĀĀĀĀ\f¡ûçUĀĀĀĀ)ô;bÙ (¬pĀĀĀĀÏ§z^KD$ĀĀĀĀ-Ý¬@ä!¿¥,ĀĀĀĀÿD^/gÀ4ĀĀĀĀA¸3ÔÚ<ĀĀĀ\
Ā©\x1Bã´ÛõDĀĀĀĀÙwßºn¿ëLĀĀĀĀĀĀĀ
ĀĀĀdĀĀĀèĀĀ'ĀĀ Ā@BĀĀĀáõĀÊ;ï¬[Am-îĀĀj¿dí8ní§Úôù?éOĀ|.[Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷SĀ    0x0123456789ABCDEFĀĀÿĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀ\bĀĀĀĀ	ĀĀ
ĀĀ\vĀĀ\fĀĀ\rĀĀĀĀTuesday, Thursday, Saturday, Wednesday, closure invoked recursively or after being droppedĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2\
D%2E%2F%30%31%32%33%34%35%36%37%38%39%3A%3B%3C%3D%3E%3F%40%41%42%43%44%45%46%47%48%49%4A%4B%4C%4D%4E%4F%50%51%52%53%54%55%56%57%58%59%5A%5B%5C%5D%5E%5F%60%61%62%63%64%65%66%67%68%69%6A%6B%6C%6D%6E%6F%70%71%72%73%74%75%76%77%78%79%7A%7B%7C%7D%7E%7F%80%81%82%83%84%85%86%87%88%89%8A%8B%8C%8D%8E%8F%90%9\
1%92%93%94%95%96%97%98%99%9A%9B%9C%9D%9E%9F%A0%A1%A2%A3%A4%A5%A6%A7%A8%A9%AA%AB%AC%AD%AE%AF%B0%B1%B2%B3%B4%B5%B6%B7%B8%B9%BA%BB%BC%BD%BE%BF%C0%C1%C2%C3%C4%C5%C6%C7%C8%C9%CA%CB%CC%CD%CE%CF%D0%D1%D2%D3%D4%D5%D6%D7%D8%D9%DA%DB%DC%DD%DE%DF%E0%E1%E2%E3%E4%E5%E6%E7%E8%E9%EA%EB%EC%ED%EE%EF%F0%F1%F2%F3%F4%F\
5%F6%F7%F8%F9%FA%FB%FC%FD%FE%FF1 element in map1 element in sequencebyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct variantunitu32u64f64a booleana stringone of .0ĀĀĀĀĀ\bĀĀĀĀĀĀĀĀ ĀĀ!ĀĀĀĀĀĀĀĀĀ
ĀĀĀĀĀĀĀdĀĀĀĀĀĀĀèĀĀĀĀĀĀ'ĀĀĀĀĀĀ ĀĀĀĀĀ@BĀĀĀĀĀĀĀĀĀĀĀáõĀĀĀĀĀÊ;ĀĀĀĀĀä\vTĀĀĀĀèvHĀĀĀĀ¥ÔèĀĀĀĀ rN	ĀĀĀ@zóZĀĀĀÆ¤~ĀĀĀÁoò#ĀĀĀ]xEcĀĀd§³¶à\rĀĀè#ÇĀĀĀĀĀĀĀĀĀĀĀ"ĀĀ
,
: ĀÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿĀĀĀĀĀĀĀĀ\x07Ā\bĀ	Āÿÿÿÿÿÿÿÿÿÿÿÿÿÿ
Ā\vĀ\fĀ\rĀĀĀÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ
Ā\vĀ\fĀ\rĀĀĀÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ\
ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿĀĀĀ Ā0Ā@ĀPĀ\`ĀpĀĀĀÿÿÿÿÿÿÿÿÿÿÿÿÿÿ Ā°ĀÀĀÐĀàĀðĀÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ Ā°ĀÀĀÐĀàĀðĀÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ\
ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ at line  column ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ ĀĀĀĀĀĀĀÈĀĀĀĀĀĀĀúĀĀĀĀĀĀ@ĀĀĀĀĀĀPÃĀĀĀĀĀ\
Ā$ôĀĀĀĀĀĀĀĀĀĀ ¼¾ĀĀĀĀĀ(kîÁÿÿÿÄÿÿÿÇÿÿÿÊÿÿÿÎÿÿÿÑÿÿÿÔÿÿÿØÿÿÿÛÿÿÿÞÿÿÿn×\r\\ v¿>¢á®ºxÝKbèSÙÐ8G¸Āý£~X1[DÊÆÇþp«u\rÇÉ"\\$­XèhN"âuO>µÉ¦­¬q6]íúI·Öá2ÏÍ_\`ÕÀÔÆ$gøOH8oêë½Mµ\bS¨ü\`½wªôÃÊîwsj=ä;?ÆÒßÔÈ¹xõ>Ý sÛàô³ §£üQ;Ñ&ñÃÞøâóÅ«ïõþ¸íþC¥9ÏûdÀ½~)p$wùß/xsÈ$Ì^¥	kº\`Å7è¬yìH¯°¶\
11eU%°Í|÷À¥VÒsïÆâ¼º;1a1ü^÷_B¢êd\bå¼¾Õí½ÎþæÛĀĀĀĀĀĀĀĀĀĀĀĀùĀĀb¬Åëx­ÞNgÍÉòÉý%åOëÍ$ó+vØE"&'O6ä9î¶Öu¹û÷Úzç×_:ÎJIxXûXç\x1B¦,iMÞî§4>QªQ¡5ÖFÆìlÙ*ÓæÂÅ[[×xµr©iªæ+¡¶òu-/úÓ[£rÆöVyu¤lÑ»¾Æ8§þÛ]ù«Â:0Üµ âMä +êe¿Öó¦ø#Ê[Ç²,W¦ïÐÏÜò<§Jò²~cU4ã\x07%õ2Ðót.¤,Ý¬@ä!¿6ûÿÿW\
ûÿÿxûÿÿûÿÿ»ûÿÿÜûÿÿýûÿÿüÿÿ@üÿÿaüÿÿüÿÿ£üÿÿÄüÿÿæüÿÿ\x07ýÿÿ(ýÿÿIýÿÿkýÿÿýÿÿ­ýÿÿÎýÿÿïýÿÿþÿÿ2þÿÿSþÿÿtþÿÿþÿÿ·þÿÿØþÿÿùþÿÿÿÿÿ<ÿÿÿ]ÿÿÿ~ÿÿÿÿÿÿÁÿÿÿâÿÿÿĀĀĀ$ĀĀĀEĀĀĀgĀĀĀĀĀĀ©ĀĀĀÊĀĀĀëĀĀĀ\rĀĀ.ĀĀOĀĀpĀĀĀĀ³ĀĀÔĀĀõĀĀĀĀ8ĀĀYĀĀzĀĀĀĀ½ĀĀÞĀĀÿĀĀ ĀĀAĀĀcĀĀĀĀ¥ĀĀĀĀĀĀĀĀĀ
ĀĀĀĀĀĀĀdĀĀĀĀĀĀĀèĀĀĀĀĀĀ'ĀĀĀĀĀĀ ĀĀĀĀĀ@BĀĀĀĀĀĀĀĀĀĀĀáõĀĀĀĀĀÊ;ĀĀĀĀ8\`Ā
ĀĀĀ\`Ā
ĀĀĀ°\`ĀBĀĀĀÀbĀBĀĀĀÈcĀ
ĀĀĀ
ĀĀĀ^ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ}ĀĀĀĀĀĀĀqĀĀĀĀĀĀ5\fĀĀĀĀĀĀ	=ĀĀĀĀĀĀ-1ĀĀĀĀĀáõĀĀĀĀĀeÍĀĀĀĀĀùĀĀĀĀĀÝéĀĀĀĀQJĀĀĀĀsÂHĀĀĀĀéAÌkĀĀĀIý\x07ĀĀĀÁoò#ĀĀĀÅ.¼¢±ĀĀĀÙé¬-xĀĀ=\`äXĀĀ1Öâu¼VĀĀõ.nM®±ĀÉê&gx\bĀíÂZ*Ā¡íÌÎ\x1BÂÓĀ%¤Ā
Ê"¹42·ô­\x07úÇegĀĀĀĀĀĀĀĀĀĀĀĀĀĀqĀĀĀĀĀĀáõĀĀĀĀĀÁoò#ĀĀĀï¬[Am-îĀĀĀĀĀĀj¿dí8ní§Úôù?éOĀĀĀĀĀ>.	ßý8/ät#ìõÏÓ\bÜÄÚ°Í¼3¦&éNĀĀ|.[Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷SĀĀĀĀĀølügròwÜFo]:¸ÙÃÄFGWæÁvÈyµuD;sø(¿¡ª!Ó>pêÏ%"/².ûQ¼]Oá¬í£¿®W2Sqüç\
üÃ$©^c_ùà²ä­«*sf\\wI[¾i¬¯Cs¼°F§EHi¢s°\v«Ù8ÒÁÔ4cĀĀĀð)r+[õ[!|nÂNÅ5Å
}LØ,ÌDÑî4fûlá}öC}Î+#ÇU>#×\`Üe!Qô4Ñ\\YcÉ»+1è§\x07*Zi¾bÄBtz[ã¾¥"ØÄ4ºµØ³Þ?¿Å¼¸±ìîmõýkû1Keô¶6ûukþGÜÙ¥¥½( fë1ü3j~{jâ6hß¸ ã<ÎbB¢Q£uÉ¶°luYD?eµ1ãVÃ¦«ú5 ûRíÄ\x1BI¼J@A[Ā^#óôIFÞ¨6ISÅs*½æ§\f¦ÁpGïIÛÒ[?lÔ	b®I9C-Æ£ô4]0ÔÖÙ%ĀĀĀĀĀĀà3eh	ã?M}²ÏâI!G.ìTã\
îu¶»6¡å¥UmÕ.swýBÑPê²·Q,4¼ÚPÈñÖn,4IyÂiøÒJ.fýÇq-§WëRU#Ìíûàóá 8I´4Á4ÞTl(¨§Cf»-ódËãÿté.ãÁoñ¨Ö(¨³»z@ZíûRD´Ã	æ¯¤¼¢ñ´dûtÉº«ÖÇÖ5ÿHC½DeV¦ÄU^h6LU3I«þ!½\rIþ<f¤-§LêË{\fkÅyG Å_.ØDô©< s«±Wj¦÷R×bÜ§ÿEE\`f@/¤Áw]7¬Éï×fèðFtBkü¡{|×<ð{Aë3[÷W_®lý\b\x07Û¬%\
±·æ\\x[ÆVÛêFoî¾îNØUS<ÞD¢Às½vSÐÏKÂÞ9Îv\r±¾pîìU.y\`øÕKmõûûZïÅC@¤3?CyÓú\\ôÌXFø-ø>\\Aè)ô\\='_DjzµÛøpĀÊìØ4|è²ElÝ¾àÞÉÇV}¬úÓ*@\bÞà|gu÷Õ
½ñ"¾¹ú¤Î©oÃÒ$po?b¯(°îUxÖI>ØÜÅúN«çkÍw};u
´\bù
#6'0åq'"Öâ\bæ(é÷¦\\îò<¹a\x1B+ë²H¡Ë+ÎTq÷40¾¾{£&å¬)ãÒtJÞÕSÜµ³è	ĀĀĀĀĀÀg*NrÔçzþøA\bïTQàTQ»±)èkPr±)ûNWåFaÚðÓl¾åj¸^EÂYÀ4|~Ú#H|ÎLè¡uß¿Ö¾Aãx®ßÂ²gk#Í«¾=t%j¯×æ³Ê.'aH#,ĀùKËø/ÔæÝha¼	\vÿA«T$²vN0{þ;G-DêlOaðx¸eëA®Ç0\r~×Êë¡V}ÙMP0!Ë	\x07Õ¬ò*Ç?:7ý¼B¨2M(Àaó\
O´¥Ãm\x1BzÓÈ¸8þÜ ²NE	¹8éÄÌÙ+\fÍ20ì_e±%\x07®è	ôî}ío9kò;P¤ÉC4µ²¦uÁ¹P¬[Ë<bàÿa2¨BRêßÛÊë÷­çiî <h
z¹!pút0tv§löûwë¡ìÞñº·c¯È5Þë¤éÕ7á d´@èÍÑ½;BÿbÍó&.Ü^	\x1BÈY]ý¨=u8Q)+
9/%ÙØ->Øùt.z¯Á-TMíÐµùìuêbß
<Å4¡®\f9Ô¢7.úÈ~2!'¸{n \b$-à¾P¸ÔX¹+1«"#+%?\vDÞ~b¿ÇÚr¸\b¶*~xxð³Þ«zîoôs»{õì'~µØ÷j¢üÒè=ËßÉjr1|ÍàØü¨Ã²ÙAv0Á9ÉÏÄ\b&¿ÇÑ¶~j2=æ¯î_â+0cîmþ-X%Ä<ä|b
µ«È7êwû
éÏÊ,5ãPÈ6ÖxþPnx	[¤Ñ\x1B·4µì?\fE,³W8Ã ÚÏé¦Îô9qIHÛ¡í´¨¦¬ÙlÍMP#\x1BÏ*±èûwgÌ:ë8£-Ã±jû¨@? Fõ[í$GÎéýtJLØ0¡s-ÙÁÖë¢ëo«|;#o\`Is{KùÒµ6è5ÿÞm©1¼Ù\rk?ÌÆûf%(ç¸r;vÖ=4t¦PüĀw¿Ü?j&ÖýA®\x1BTN\x074\r@SZ×\rE3µå­¼TÉ¤Ac+;à={Cí¬pfÖËÂ\bU,i¼eð.O\\¿öOß¢Ý­9ÒØ^2XX%¹åãÔñô-ÀVøN ÁÈý\
qvÒæô4Â§Ìvò=×ÐúMÍOT²à+}\\
·IþýA?7ß»D!ýWèÕÓĀ¾üDGº¤ÉÊènÂ®8pì¥Āp;3î®,äfÿ%ký;ö´Üy½ÇÙ¸ZNhÔ.ltH\r¯IcÜ/Í~=°otéùgx¬!ìRJÝ¼Ā-ÝÞW5øYÇA¹ÔV9ò	T§¡Ø<«¶â!{>;b.¢w_£¼¥\f W´ü5äÆ¶\x1B(¹N÷T\v]=!ÌodI@B®u²hØ´ÒôcUõØ4Âpéhøÿù¢ä{®î3'"Ù»2I%%À
¦dÍKE)0bĀĀĀÏd&R4åcIdSP{)ªðI/ÈE¹xôC¸k;
-ø_ÔÅdtñ»s³áÁèû;é\r9÷ï?%ókDs,zÊõyã¾ò
'-õHí+ëár¿:ÂÿÄJ\b5Ï~"ZzY8<{j¾nÿQ7Ò¢¾
\fêÆ|ÿÇÈQXÐ dCÕêïTµrµÒ±øØz\x07[¿Ý\\íC;Çãýó-¾Ck=ª 29$8å Ö\f¡aáÑ ]¥Êæ3Éhâà»wéBAÔØ¶û\rP)ÅqTÏ&)¾¹h@±ÉÖZc¾\x07R!Wµ5s´Ā#ë1-1ÝÝÖ¥H%Mx7@.,Úúj ×Wj¬A\v2zðbðUÍjÐÊ.çß£æ°É4}v±!¶Ñ¯*u¾}è(×á\få08ÆÁ¢/VO<È@QüXP\x1Bpx«GÅ­T¥Åo(³LðGfn\x07´È¤^±útð´<z|Æ´Ð@>(¨ó2Ì\b·îâ=¶g<{O+À+ïã¿\
ÚÀDÄ¾¼ªæÄ¶¦Î.¡cMºÏÙäjrB\vÉ\x07çjîJ°BÅ«M\x07+ûÍIó
Kõ	ÊRá¿B\vpCv0»eUkJLëv<æqÇä¹SL¢=úfof<µyOãvK»>ÏH$¡¾­¾ÜNú¡Ñù{¹Ãsq¥\f7±Hâgdt#Û$~r<ÒÌ!n×gÏ®sùÓí½4ìÖ1«B° w<\\üto«ÎN ¸¥óCXí\flA/ÝxØKÇ±~;EÆü§Qv²
ÚÖü§4j¬ÌÐ=6Zn1íI\`I²¼"}©¡ÞZªòÍSW91©ÉeíËÑ'
N2>¸]4%C(è#¿À4±\\¶Ú
ÝQPĀÚa­ø×¦6~W^Çªæÿ½.SÕµh¬Ý½¡t_JÑĀÿÌúSU°RH.øEã×zÿpçnð¾wêi6Ág%/¬&lhdô?:ícBGX³zZ W­$?!kÄo®N>à=?+ÙXZ1JÂI\x1BË\x1B8s8ÁA%É{Ú
h¼¼Ï¥.p\r
öüLïíhÈ¬\`]ê60~ÈGÇ°¥-³6:X6kĀ5Qæ¦?äq´^À=¡¸=s×pq½\rÑgûÃç×~I*×âé_À@Û8[¢qÙhÔ9BY<"
sÁØÛÒ"À_{Vë´ÅzĀQÀĀÌ W5û\r\x07ia9ô4^òÑafÄè.<°
v¯4Â¥5¢tWÚåY³fÄZ½9óm«Dgýµ»r+òÉ6ĀÜå5Tp°Ï9R\b¡bu#ø%Ýµ£¿ÇRÏÐ³yàE2ÓøÿÇ8îºbU}ñ¹³÷cLÌ]'ÊËÑÙà¬Ûè
ÆPãÎbÀê¹IàtYYz¢²Zð\rðÎ}fÝ6Q"U757Ú" _\rÂW¾ïå 0aWGÌSÉCPs­&5¨àKDÀ<Føµ6Qÿ1f
*,W7ðÚdÓª¿±÷W~>çÏ¤å$&oÂäZôèßãúö	JÆêJ²¬ ²$0À*°ÝÝþÍÝtÅ4ØÃL8àÙq¥HÝ_ PEt\\³wq_èmÜëª±°TÀÍÔßôz¯W8ååÊ*ß¥öÄ£Vªö:§R/¿ðþç,bJèHeS;JG(ør\bÔöÜ#>ðIPJ\x1B\x07ìé6ÌÞ\x1B\fã (üEjB3ù·¯F7ãf9Du0ÑñAÓÑ\rAa6kyØØM}Ù\v¼éGQÚâÁ8äÍñ$]¡Y@±P	\x1B_c	Z¾þ±e¹rTa
À]Rgà\bcÔâ@¤çÔ	üC&Á2ú¥GDS'¯ÜÊ6ÒðÄM³.iï¡j¼Ye\vÜAFTdUÆèt\rÜK8Ó§a*)ÅÜ_¶NÂLGBs±ÆòîÉß¡
ã.Î¾wÆ|ªªðÛÈ¾ÒT®à*¹ôãÞ©À#\`R(®ö;v3¢ËA¤ÝÝF2·´:Ã£úDÈò0ý4%Òçë%;oo3bEj3\fæ,\vqñgèò¡îìr9RIßh$XÀP·LïQ¨òMËáú?/Êµ_cÑ>ÆÿÖÀZ
ÖÙÞoÇ=
ÝØÂ]Þ7²¬[ùn­î0¦ÇøÔÑ%2\bv¤MĀÿ_+vêçf\vÐ\\RGì\rØ](9$ ¡³CÈÿ¶Ëú¸öj¯ß±ñÙ\bÂvHôé¦,Ì­Lå¤Å«;)@ú×Êß\`k²"çÎ9´N%tôëÌÇmÂ¹¹ß\bk$Î>.ìUöß+N¼£oà\fT4µR<årï²ßZÀ¥²¥¢P831ÿS|YUôÖ&å4Å.¬9«\f¼Æ9u8À/s?ÇêĀÙ!ûÀ¥ÿ´?ùz¶Sãr#\x1B1¨¯ÉfÊä°ÛÛQ\vúÖï¥0V½¾ã¡T	E{S#ÐS-'g(¹U&ð\v\
]ÈúQ)VøÛ]Èh6­{ÒHæ·0ÉµãtÞ£©Í©î5nËnÑMzÕéL?\x07M¨[©tÀÏÿëÒrcyÍéWß¨íwN<G«áe¹­Yi­ÿYVÀ[8Ön'$û\v ßÝ_ÑE×ý}ó8µ.:o9søí¥ö!ä<5Ä\fdNus^¹ª\x1BÇcô/ôªúBÂe¬ĀÝ&~\bõÑ(¾\rÉcJÑùÝªì'ñº»Ú¶
¥æÎOÒõjµçZlÍ×ÑW(+ü]ðÒMì¡dþj!rw "_\bJñr°Ø«8ð;DÏÆ|]&Äç°±Ú,9FhÜÏ}Óç¶æÑ¯J,6\x07pØ·¬ö~M­$dÖQµ
ÄäÆÑÝ2¡ÈÒÉ*fÛîi@KWA­³FÈÊÓ$
FÈë_tè¨%ĀĀĀĀĀĀ(eĀĀĀĀ0eĀĀĀĀ8eĀĀĀĀ@eĀĀĀĀHeĀĀĀĀPeĀĀĀĀ\`eĀĀĀĀxeĀĀĀĀ eĀ
ĀĀĀðeĀĀĀĀfĀ&ĀĀĀ¸gĀKĀĀĀjĀĀĀĀ¸nĀ*ĀĀfmt errorany valid JSON valuea mapĀA¦ñÁĀ\v´ð?ĀĀĀĀĀĀ$@ĀĀĀĀĀĀY@ĀĀĀĀĀ@@ĀĀĀĀĀÃ@ĀĀĀĀĀjø@ĀĀĀĀ.AĀĀĀĀÐcAĀĀĀĀ×AĀĀĀĀeÍÍAĀĀĀ _ BĀĀĀèvH7BĀĀĀ¢mBĀĀ@å0¢BĀĀÄ¼ÖBĀĀ4&õk\fCĀà7yÃACĀ ØW4vCĀÈNgmÁ«CĀ=\`äXáC@µx¯DPïâÖäKDÕMÏðDEOF while parsing a listEOF while pa\
rsing an objectEOF while parsing a stringEOF while parsing a valueexpected \`:\`expected \`,\` or \`]\`expected \`,\` or \`}\`expected identexpected valueexpected \`"\`invalid escapeinvalid numbernumber out of rangeinvalid unicode code pointcontrol character (\\u0000-\\u001F) found while parsing a stringkey must \
be a stringinvalid value: expected key to be a number in quotesfloat key must be finite (got NaN or +/-inf)lone leading surrogate in hex escapetrailing commatrailing charactersunexpected end of hex escaperecursion limit exceededĀĀ?ĀĀ AĀĀÈBĀĀzDĀ@FĀPÃGĀ$tIK ¼¾L(knNùPÛĀĀĀ\fĀĀĀĀĀĀ#ĀĀÛĀĀĀ\fĀĀĀĀĀĀ\
$ĀĀ#ĀĀ¸{Ā%ĀĀ&ĀĀ'ĀĀ%ĀĀ(ĀĀa string keyfailed to write whole bufferĀ|ĀĀĀĀĀĀĀĀĀĀ|Ā/BD7qÏûÀµ¥Ûµé[ÂV9ññY¤?Õ^«ª\x07Ø[¾1$Ã}\fUt]¾rþ±Þ§ÜtñÁÁiäG¾ïÆÁÌ¡\f$o,é-ªtJÜ©°\\ÚùvRQ>mÆ1¨È'°ÇY¿ó\vàÆG§ÕQcÊg))
·'8!\x1B.üm,M\r8STs
e»
jv.ÉÂ,r¡è¿¢Kf¨pKÂ£QlÇèÑ$Ö5ôp jÁ¤\bl7LwH'µ¼°4³\f9JªØNOÊ[óo.hîtoc¥xxÈ\bÇúÿ¾ëlP¤÷£ù¾òxqÆentity not foundpermission deniedconnection refusedconnection resethost unreachablenetwork unreachableconnection abortednot connectedaddress in useaddress not availablenetwork downbroken pipeent\
ity already existsoperation would blocknot a directoryis a directorydirectory not emptyread-only filesystem or storage mediumfilesystem loop or indirection limit (e.g. symlink loop)stale network file handleinvalid input parameterinvalid datatimed outwrite zerono storage spaceseek on unseekable fileq\
uota exceededfile too largeresource busyexecutable file busydeadlockcross-device link or renametoo many linksinvalid filenameargument list too longoperation interruptedunsupportedunexpected end of fileout of memoryin progressother erroruncategorized erroroperation successfulĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ)ĀĀ*ĀĀĀĀ\
ĀĀ\fĀĀĀĀĀĀ+ĀĀ,ĀAäÂĀ\v¿ĀĀĀÍĀĀĀÎĀĀĀÏĀĀĀÐĀĀĀÑĀĀĀÒĀĀĀÓĀĀĀÔĀĀĀÕĀĀĀÕĀĀĀÕĀĀĀÖĀĀĀ×ĀĀĀØĀĀĀÙĀĀĀÚĀĀĀĀĀĀĀ\\Ā\\ĀÃ ĀĀiĀĀ Ã ĀĀiĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ/ĀĀa line breakwhite spacea character that is not visible ASCIIapiKeyRemove it, for example by trimming what was read from a file.the API key is emptyCreate one i\
n the dashboard under Auto-Apply â API & Webhooks.Ā1ĀĀ@ĀĀĀ\bĀĀĀ2ĀĀ3ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀaþÞ\fÐcµ"vÜð¯e}µ£¶+æ_{C]ÞäUs¼ºÚìs¦z£W
þthe batch ends earlyĀĀĀĀ\bĀĀĀĀĀĀ4ĀĀĀĀĀĀ\bĀĀĀĀĀĀ5ĀĀ6ĀĀĀĀĀĀĀĀ7ĀĀĀĀĀĀÿÿÿÿÿÿÿÿĀAÑÂĀ\v^!Ā#$%&'ĀĀ*+Ā-.Ā0123456789ĀĀĀĀĀĀĀabcdefghijklmnopqrstuvwxyzĀĀĀ^_\`abcdefghijklmnopqrstuvwxyzĀ|Ā~ĀA´ÂĀ\v3\bĀĀĀĀĀĀ8ĀĀ9ĀĀuuuuuuuubtnufruuuuuuuuuuuuuuuuuuĀĀ"ĀA ÂĀ\v\\ĀAÈÂĀ\vĀAØÂĀ\vĀĀĀAøÂĀ\v¥fewer elements i\
n arrayĀøĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ:ĀĀ, ĀĀ;ĀĀ<ĀĀ=ĀĀ>ĀĀqueueIdjobIdprocessedJobIdapplicationStatusapplicationStatusMessageappliedAtprocessedAterrorMessagejobstotallimitoffsetcoverLetterprofileIdproposalautoFillOtherQuestionsquestionAnswershourlyRatetimelinequestionanswercreditsRemainingrecoveredjobTitl\
ejobDescriptionfeedIdreasoningEffortstruct Essential with 1 elementĀXĀĀĀĀfewer elements in mapĀĀĀĀĀA¨ÂĀ\vĀĀĀ?ĀĀullruealseĀAÄÂĀ\vÄĀĀĀ@ĀĀvalue is missingĀĀĀĀĀĀĀĀĀĀĀAĀĀĀĀĀĀ\bĀĀĀĀĀĀBĀĀĀĀĀĀ\bĀĀĀĀĀĀCĀĀĀĀĀĀ\bĀĀĀĀĀĀDĀĀĀĀĀĀ\bĀĀĀĀĀĀEĀĀĀĀĀĀ\bĀĀĀĀĀĀFĀĀĀĀĀĀ\bĀĀĀĀĀĀGĀĀ}"falsetruenull[{,012345\
6789abcdef:]ĀĀĀĀĀĀĀĀĀĀĀHĀĀexpected an id (text or a number)bodyCheck the values in \`extra\`.the documentexpected a time (Unix milliseconds or ISO 8601 text)-_ĀĀĀĀAÂĀ\võ\vĀĀĀĀĀĀIĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀJĀĀsendingerrorneedsCreditsusedresetsAtmessagecodekindhintstatusretryAfterattemptsrequestIdfieldapplic\
ation[api key]ĀĀĀĀ	ĀĀĀbaseUrlapi/-._~%!$&'()*+,;=:@datethe event has neither a queueId nor a jobIdIgnore it: the service's events name their application.out_of_creditsnot_enough_connectsunauthorizedsubscription_inactiveĀĀĀ/ĀĀĀĀ=ĀĀĀĀPĀ\fĀĀĀ\\ĀĀĀĀno usable response: looking up whether the \
application was queuedan earlier attempt may have been made; the service confirms that nothing was queuedthe lookup failedGive the id or the text that was meant.waiting for the rate limiter/-._~!$'()*+,;=:@%/\\?#%&%2e...ĀĀKĀĀĀĀĀ\bĀĀĀLĀĀKĀĀĀĀĀ\bĀĀĀMĀĀLĀĀĀNĀĀOĀĀPĀĀNĀĀQĀĀ!#$%&'*+-.^_\`|~Pass\
 the raw request body, and respond 400 when it is not an event.it is not JSONeventtypeĀĀĀ8ĀĀĀĀ=ĀĀĀĀdeliveredAtit has no applicationRespond 503: the service delivers the event again.x-api-keyauthorizationproxy-authorizationcookieset-cookieĀ¦Ā	ĀĀĀ¯Ā\rĀĀĀ¼ĀĀĀĀÏĀĀĀĀÕĀ
ĀĀĀÛĀĀĀ\fĀĀĀĀĀĀRĀĀFnOnce called more than onceWrite one, or let the service generate it.a profileId from the freelancers list, or none for the default profileCĀĀĀĀ³Ā\vĀĀĀ¾Ā	ĀĀĀÇĀ\bĀĀĀÏĀĀĀĀåĀĀĀĀSĀĀ8ĀĀ\bĀĀĀTĀĀUĀĀPĀĀ\bĀĀĀVĀĀĀapplyapplied_jobsgenerate_proposalfreelancersarchived_\
jobclient_jobs/api/auto-apply-v2/apply/api/auto-apply-v2/status/api/auto-apply-v2/applied-jobs/api/auto-apply-v2/generate-proposal/api/auto-apply-v2/freelancers/api/jobs/by-ciphertext/api/clients/{companyId}/jobsĀĀĀ<ĀAÂĀ\v\v<ĀĀĀĀĀĀĀQĀA°ÂĀ\v	èĀĀĀĀĀĀ<ĀAÈÂĀ\v	,ĀĀĀĀĀĀ<ĀAàÂĀ\v\vĀĀĀĀĀĀĀQĀAøÂĀ\v	ôĀĀ\
ĀĀĀĀ<ĀAÂĀ\v	ĀĀĀĀĀĀĀ<ĀA¨ÂĀ\v<ĀĀĀĀĀĀĀreceived a responseĀĀĀĀĀĀĀĀĀĀĀWĀĀĀĀĀĀĀĀĀĀĀĀXĀĀcontent-typeapplication/jsonwaitfail_fastoffĀĀ7ĀĀĀĀTĀ\x07ĀĀĀâ¦://httpshttpis plain http to another machine: anybody on the way could read the keyUse https, or allow plain http explicitly if the network is\
 yours.contains a path of the APILeave out /api and what follows it: the client appends the paths.has an invalid pathGive it as https://host, with a port or a path if need be.has a query or a fragmenthas no valid host and portcontains a user nameLeave out what stands before the @.is neither https no\
r httpdoes not begin with https://Less than 1 month1 to 3 months3 to 6 monthsMore than 6 monthsĀĀĀĀAÍ¢ÂĀ\vÞB\x07\b	
\v\f\rĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀstopOnGive error kinds and application statuses.concurrencyconcurrency is 0Give at least 1, or leave it out for 8.referenceonly wait_many takes more referencesCall apply_many again for further requests.ĀĀYĀ\
Āp\bĀĀ\bĀĀĀZĀĀkeepOpenkeepOpen needs wait_manyUse it with wait_many, which takes more references while it runs.this job was applied to beforerecovered: the application is queuedĀCĀĀĀĀ-Ā\bĀĀĀ5ĀĀĀĀCĀĀĀĀIĀĀĀĀthere is no job to write forGive a jobId, or a jobTitle with a jobDescription.jobDe\
scription was given without jobTitlejobTitle was given without jobDescriptionprocessingappliedfailednot_availablenot_eligiblelogged_outlowmediumhighneither queueId nor jobId was givenGive the queueId that apply returned, or the jobId.both queueId and jobId were givenGive one of them: queueId for one\
 application, jobId for the latest application to a job.the queueId that apply returnedthe batch is overStart another wait_many, or make this one with keepOpen.Fix the request; the message names what the service did not accept.Check that the key was copied whole, and look for a newer one: a new key \
revokes the older ones at once. Keys are made in the dashboard under Auto-Apply â API & Webhooks; keys that begin with \`up_\` are retired.Top up credits in the dashboard, or wait for the next billing cycle.The account behind this key has no active subscription: check Billing in the dashboard.Check \
the id.Nothing was sent again. Read the existing application's status by the job id.Fix the value that the message names.Wait for the time in \`retry_after\`; the limit is per key and endpoint.The service failed. Try again later; if it persists, give the request id to the service's support.Upwork is d\
own or is limiting the service. Try again in about a minute.Check the network, the base URL and the proxy.Try again, or allow more time per attempt.Allow the call more time, or send fewer requests.Something other than the API responded: check the base URL, and whether a proxy or a login page is in b\
etween.The service's response has changed shape: update the SDK, or read the raw response with request().Do not apply again yet: read the status by the job id first. A 404 means that nothing was queued; otherwise the application exists.It may still settle: keep waiting, or read its status later. The\
 service's documentation advises to treat an application as failed after 5 minutes.invalid_inputbad_requestnot_foundalready_appliedunprocessablerate_limitedserverunavailableconnectiontimeoutdeadline_exceededunexpected_responsedecodeoutcome_unknownwait_timeoutlimit is 0Ask for at least one row, or le\
ave limit out.servicekeysubscriptionbusiness_developerprofileseligibilityconnectssessionpolling for an application although a webhook inbox receives events: use one of the twoacceptaccept-charsetaccept-encodingaccept-languageaccept-rangesaccess-control-allow-credentialsaccess-control-allow-headersac\
cess-control-allow-methodsaccess-control-allow-originaccess-control-expose-headersaccess-control-max-ageaccess-control-request-headersaccess-control-request-methodageallowalt-svccache-controlcache-statuscdn-cache-controlcontent-dispositioncontent-encodingcontent-languagecontent-lengthcontent-locatio\
ncontent-rangecontent-security-policycontent-security-policy-report-onlydntetagexpectexpiresforwardedfromhostif-matchif-modified-sinceif-none-matchif-rangeif-unmodified-sincelast-modifiedlinklocationmax-forwardsoriginpragmaproxy-authenticatepublic-key-pinspublic-key-pins-report-onlyrangerefererrefer\
rer-policyrefreshretry-aftersec-websocket-acceptsec-websocket-extensionssec-websocket-keysec-websocket-protocolsec-websocket-versionstrict-transport-securitytetrailertransfer-encodinguser-agentupgradeupgrade-insecure-requestsvaryviawarningwww-authenticatex-content-type-optionsx-dns-prefetch-controlx\
-frame-optionsx-xss-protectionproposal.hourlyRateGive US dollars an hour, 0 or more.ĀôĀ
ĀĀĀþĀ\bĀĀĀproposal.ĀĀĀ[ĀĀ\x07ĀĀ\bĀĀĀ\\ĀĀ]ĀĀĀĀĀĀĀĀ^ĀĀthe batch was stoppedthe timeout of the batch has passed_ĀĀ ĀĀ\bĀĀĀ\`ĀĀone cover letter goes to several jobs: identical proposals get agencies bannedmaxApplicationsmaxCreditsOnly its first request is sent: a job is applied to once.x-ratelimit-r\
esetx-ratelimit-limitx-ratelimit-remainingGETPOSTPUTPATCHDELETEĀThe service's worker failed; the error message says more. The credit is refunded, so you can apply to the job again.The job closed before the proposal could be sent. Nothing can be done for this job.Upwork rejected the profile. If t\
his happens on every job, fill out the agency profile on Upwork (location, skills, tier) or complete some work first; an agency without completed work is often rejected.Buy Connects for the agency on Upwork under Membership & Connects; the service cannot buy them for you.The business developer's Upw\
ork session lapsed. It reconnects by itself: apply again in a few minutes.ĀĀĀĀĀĀĀĀĀĀĀapplication.appliedapplication.failedreserveddeductedrefundedĀĀĀĀĀĀĀĀĀĀĀĀĀaĀĀĀĀĀĀĀĀĀĀĀĀbĀĀpassedunknownUpwork rejected the profileUpwork accepts the agency's profilethe agency was out of Connectsthe agency h\
ad Connects for the latest proposalthe business developer was logged out of Upworkthe business developer is logged inĀĀĀĀĀĀĀĀĀĀĀĀ5¥Ā\x1BĀĀĀP¥Ā#ĀĀĀĀĀĀĀĀĀĀĀĀĀs¥ĀĀĀĀ¥Ā/ĀĀĀĀĀĀĀĀĀĀĀĀĀÀ¥Ā/ĀĀĀï¥Ā#ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀno recent proposal reached Upwork, so this cannot be determinedthe servic\
e respondsthe key is acceptedthe subscription is active¿¦ĀĀĀĀÓ¦ĀĀĀĀæ¦ĀĀĀĀInvite the business developer on Upwork under My Teams â Members. An invite is accepted within seconds: if it is pending for more than a minute, the profile URL that was pasted is not the one that the dashboard shows.th\
e freelancers list is empty: the business developer is not in the agency (yet)not visible before the business developer is in the agencythe business developer is in the agencyComplete the freelancers' profiles on Upwork.not checked: see aboveauto-applyexternalĀĀĀç¨Ā
ĀĀĀñ¨Ā\bĀĀĀ//paththe path is not a plain absolute pathBegin it with one /, percent-encode its segments, and give the query apart from it.The service may have acted on it: find out before sending it again.consists of dotscontains white space or a control characteris too long to be an idis emptyhttps:\
//http://the job's URL, its ciphertext (~01â¦ or ~02â¦) or its UUID\\ufffdrªĀĀĀĀthe application is not waited for any moreĀĀÿÿÿÿÿĀüĀĀxĀĀ¸not_sentredirectedtoo_longÅ ĀĀpĀ hĀÅ ĀĀpĀ minĀÅ ĀĀpĀ sĀx-request-idx-uphunt-request-idcf-rayĀĀùªĀ\fĀĀĀ«ĀĀĀĀ«ĀĀĀĀcĀĀ$ĀĀĀĀĀĀdĀĀcĀĀ$ĀĀĀĀĀĀeĀĀd\
ĀĀ8«ĀfĀĀgĀĀ'ĀĀhĀĀ(ĀĀthe connection could not be establishedthere was no response The archive does not have this job. Check the ciphertext (~02â¦).No archived job of this company is known. Check the company id.Check the id: \`queueId\` is what apply returned, \`jobId\` is the job's ciphertext (~0\
2â¦) or UUID. One is not accepted in the place of the other.Check the job id. If the job is only minutes old, the service has not read it yet: try again in a few minutes.The proxy wants a user name and a password: give them in the proxy's URL.Something between the client and the service gave up wai\
ting. Try again.The request is too large: shorten the cover letter or the answers.The server refused a request that was sent early in a TLS handshake. Try again.The path exists, but not for this method. Check the base URL: it has no path of the API in it.limitsGive limits of at least one request.htt\
ps://uphunt.iomaxInFlightmax_in_flight is 0, which admits no request at allGive at least 1.no API key was givenPass one, or set UPHUNT_API_KEY and take it from the environment. Keys are created in the dashboard under Auto-Apply â API & Webhooks.an API key was given to a client that is to send none\
Leave out one of the two: the key, or the option to send none.uphunt-sdk/0.1.0userAgentthe user agent is not a valid header valueUse plain ASCII without line breaks.headersa header name is invalidkeep-aliveproxy-connectionĀĀĀĀĀ¦ĀĀĀĀdĀ
ĀĀĀĀĀĀĀäĀ\fĀĀĀĀĀĀĀ¤ĀĀĀĀÍ°Ā
ĀĀĀ×°ĀĀĀĀ ĀĀĀĀ Ā\x07ĀĀĀ\r ĀĀĀĀ( Ā\x07ĀĀĀLeave it out.localhost[::1]Give the job's ciphertext (~01â¦ or ~02â¦) or its UUID.companyIdthe company id of an archived job's buyer{companyId}cipherthe job's ciphertext (~02â¦)-T00:00:00value%7E~%7e~0\bĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀdatait names no application: it h\
as neither a queueId nor a jobIdit is not a JSON object<Ā\x07ĀĀĀCĀĀĀĀHĀĀĀĀĀAÈåÂĀ\v\bĀĀĀĀĀĀAÿåÂĀ\vĀA¥æÂĀ\vĀAÀæÂĀ\vĀA çÂĀ\vôevent core/src/http/pipeline.rs:101uphuntcallattemptwait_msĀTĀ\x07ĀĀĀÉ³ĀĀĀĀÍ³Ā\x07ĀĀĀÔ³Ā\x07ĀĀĀĀĀĀĀ\fĀĀĀĀĀĀĀĀĀ\x1BĀĀĀiĀĀuphunt::http::pipelinecore/src/http/pipeli\
ne.rsĀĀĀĀeĀĀĀĀĀĀ ³Ā#ĀĀĀÃ³ĀĀĀĀÜ³ĀĀĀĀÈĀü³Ā´ĀĀĀĀ*´ĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:140methodĀĀĀTĀ\x07ĀĀĀÉ³ĀĀĀĀ§´ĀĀĀĀ©ĀĀĀĀÍ³Ā\x07ĀĀĀĀĀĀĀĀĀĀĀĀ´Ā#ĀĀĀÃ³ĀĀĀĀ°´ĀĀĀĀ ÈĀü³Ā´ĀĀĀĀ*´ĀĀĀĀĀĀĀevent core/src/apply.rs:181ĀTĀ\x07ĀĀĀÉ³ĀĀĀĀÍ³Ā\x07ĀĀĀuphunt::applycore/src/apply.rs\
ĀĀĀĀĀµĀĀĀĀĀĀµĀ\x1BĀĀĀÃ³ĀĀĀĀ4µĀĀĀĀ¬ÈĀü³ĀLµĀ\rĀĀĀYµĀĀĀĀĀĀĀevent core/src/apply.rs:254ĀTĀ\x07ĀĀĀÉ³ĀĀĀĀ_ĀĀĀĀĀĀĀþĀĀĀĀĀĀ¬µĀ\x1BĀĀĀÃ³ĀĀĀĀÈµĀĀĀĀ¸ÈĀü³ĀLµĀ\rĀĀĀYµĀĀĀĀĀĀĀname ¶ĀĀĀĀuphunt::clientcore/src/client/mod.rsĀĀĀÞĀĀĀĀĀĀÉ³ĀĀĀĀÃ³ĀĀĀĀ$¶ĀĀĀĀÄÈĀü³Ā,¶ĀĀĀĀ:¶ĀĀĀĀĀĀĀevent \
core/src/wait.rs:114ĀĀTĀ\x07ĀĀĀgĀĀĀĀuphunt::waitcore/src/wait.rsĀĀĀrĀĀĀĀĀĀ¶ĀĀĀĀÃ³ĀĀĀĀ¬¶ĀĀĀĀÐÈĀü³Ā¼¶Ā\fĀĀĀÈ¶ĀĀĀĀĀĀĀevent core/src/http/rate_limiting.rs:109TĀ\x07ĀĀĀÉ³ĀĀĀĀÔ³Ā\x07ĀĀĀuphunt::http::rate_limitingcore/src/http/rate_limiting.rsĀĀĀĀĀĀmĀĀĀĀĀĀ·Ā(ĀĀĀÃ³ĀĀĀĀ@·ĀĀĀĀÜÈĀü³ĀX·\
Ā\x1BĀĀĀs·ĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:183took_msĀĀTĀ\x07ĀĀĀÉ³ĀĀĀĀgĀĀĀĀ÷·Ā\x07ĀĀĀĀĀĀ·ĀĀĀĀĀĀÔ·Ā#ĀĀĀÃ³ĀĀĀĀĀ¸ĀĀĀĀèÈĀü³Ā´ĀĀĀĀ*´ĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:188deliveryĀTĀ\x07ĀĀĀÉ³ĀĀĀĀ÷·Ā\x07ĀĀĀ¸Ā\bĀĀĀĀĀĀ¼ĀĀĀĀĀĀ\`¸Ā#ĀĀĀÃ³ĀĀĀĀ¸ĀĀĀĀôÈĀü³Ā´ĀĀĀĀ*´ĀĀĀĀĀĀĀev\
ent core/src/apply.rs:270ĀTĀ\x07ĀĀĀÉ³ĀĀĀĀĀĀĀĀĀĀĀĀì¸Ā\x1BĀĀĀÃ³ĀĀĀĀ\b¹ĀĀĀĀĀÉĀü³ĀLµĀ\rĀĀĀYµĀĀĀĀĀĀĀevent core/src/wait.rs:162ĀĀTĀ\x07ĀĀĀĀĀĀ¢ĀĀĀĀĀĀX¹ĀĀĀĀÃ³ĀĀĀĀt¹ĀĀĀĀ\fÉĀü³Ā¼¶Ā\fĀĀĀÈ¶ĀĀĀĀĀĀĀevent core/src/bulk/driver.rs:366ĀĀĀTĀ\x07ĀĀĀTĀ\x07ĀĀĀuphunt::bulk::drivercore/src/bulk/driver.r\
sĀĀĀĀnĀĀĀĀĀ¼¹Ā!ĀĀĀÃ³ĀĀĀĀà¹ĀĀĀĀÉĀü³Āð¹ĀĀĀĀºĀĀĀĀĀĀĀevent core/src/bulk/driver.rs:141ĀĀĀTĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\\ºĀ!ĀĀĀÃ³ĀĀĀĀºĀĀĀĀ$ÉĀü³Āð¹ĀĀĀĀºĀĀĀĀĀĀĀjitter must be between 0 and 1an interval must be longer than 0 secondsfield identifiervariant identifierthe options o\
f a clientan object of header names and valuesthe options of a waitthe options of a callthe options of a batcha sequenceokFAILwarn?[Ã ĀĀhĀ] Ã ĀĀhĀÀ
ĀĀĀĀĀĀĀĀ->  Ã ĀĀh\x1BĀÀ À
Āfetch failedstruct Freelancerstruct Profilestruct Freelancersstruct AppliedJobsPagestruct Applicationstruct ProposalTermsstruct QuestionAnswerstruct Submissionstruct ApplyRequeststruct GeneratedProposalstruct GenerateProposalstruct RateLimitstruct ScheduleFieldsstruct Backoffstruct WebhookEventstru\
ct EssentialĀĀĀjĀĀ\fĀĀĀĀĀĀkĀĀlĀĀ\fĀĀĀĀĀĀmĀĀTimeoutĀĀĀĀĀgæ	j®g»rón<:õO¥RQh«ÙÍà[nĀĀĀĀĀĀĀĀoĀĀpĀĀnĀĀĀĀĀĀĀĀqĀĀrĀĀsĀĀ¨ĀĀĀ\bĀĀĀtĀĀSendWrapperthread_idappliedJobsapplicationsitemsresultsĀĀĀĀĀÌ½Ā\vĀĀĀ×½Ā\fĀĀĀ0²ĀĀĀĀã½ĀĀĀĀè½Ā\x07ĀĀĀThreadIdOtherĀĀĀÛĀĀĀ\fĀĀĀĀĀĀæĀĀĀuĀĀèĀĀĀĀĀĀĀĀĀĀ\
ĀĀĀvĀĀĀĀĀĀĀĀĀĀĀĀwĀĀĀĀĀĀĀĀĀĀĀĀxĀĀĀĀĀĀ\bĀĀĀĀĀĀyĀĀĀĀĀĀĀĀĀĀĀĀzĀĀsourceĀĀ_ĀĀĀĀ¸Ā\bĀĀĀgĀĀĀĀTĀ\x07ĀĀĀcĀĀĀĀ¾ĀĀĀĀTransportErrorNoneSomeĀĀĀ\vĀĀĀ0²ĀĀĀĀã½ĀĀĀĀè½Ā\x07ĀĀĀNotSentMaybeSentFetchErrorConnectDeadlineInterruptedTooLongRedirectedĀĀĀĀĀĀĀĀĀĀĀĀĀ{ĀĀdescription() is deprecated; \
use Displayarray contains a value of the wrong typenull pointer passed to rustĀ00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899ĀAÃĀ\vĀĀĀĀĀĀĀ ĀĀĀ\
ĀĀĀĀÈĀĀĀĀĀĀĀúĀĀĀĀĀĀ@ĀĀĀĀĀĀPÃĀĀĀĀĀĀ$ôĀĀĀĀĀĀĀĀĀĀ ¼¾ĀĀĀĀĀ(kîĀĀĀĀĀùĀĀĀĀ@·CºĀĀĀĀ¥ÔèĀĀĀĀ*çĀĀĀô æµĀĀĀ 1©_ãĀĀĀ¿É\x1BĀĀĀÅ.¼¢±ĀĀ@v:k\vÞĀĀè#ÇĀĀb¬Åëx­Āz·&×ØĀ¬n2xĀ´W
?h©Ā¡íÌÎ\x1BÂÓ @aQYÈ¥¹¥o¥: ô'ËÎo\x1B(T¯ÚMä^®ðì\x07Jûô'D±wAßÏÍ\x07ï\v?þ²ª´Üæ§c¾Z\v¥¼´ªSkuz\x07í\b¿,)Ud¶CÕ±LÈ;û;ïiÂF¸B§î@OQ]=ëÝäPFºälabMóê¯(¶ï&â»6U
÷\`Ëé¸¶½!ÉÁ»éĀT_xÛ¿4Ð½rRÞ'ĀmÁ<·uĀĀĀĀĀĀPÃĀĀĀĀĀĀĀĀãL67ÅĀĀĀĀĀĀ(lÖªïð"Çö~¹·Ò:MBLÈqÕmÉê8Í:¼U«\f	ËÆ,\x07Ó¿õ­\\¡\b7hÍzÃ¨Û6.ï\x07Â²Ï¼ô^ägùÇ×inøÑRº¾×63á| 4¨EÓQ 	HÞ1Vxú¦Õf¥>"t*U3ñÊº)2×@­Gy|©t\b8Ç±ØJÙ¼"x®R7?6N
@ĀĀĀdĀĀ@Ā $ĀĀĀĀĀĀĀ\fÈàL^ö0×\x1BĀĀĀĀĀĀĀüÿ÷ÍØnÑ?Í@%dÛ\r\rĀĀĀ$@8qS´xĀĀĀĀinf-infNaNĀĀĀĀĀ	ĀĀĀĀĀĀĀĀĀ\rĀ¾»ĀÀ»ĀÄ»ĀĀĀĀĀĀĀĀĀĀí¤Āõ¤Āý¤Ā\bĀ8ĀĀPĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAÀÃĀ\v\bĀĀĀĀĀĀĀ;ĀĀĀĀĀĀĀZĀĀĀĀĀĀĀxĀĀĀĀĀĀĀĀĀĀĀĀĀĀµĀĀĀĀĀĀĀÔĀĀĀĀĀĀĀóĀĀĀĀĀĀĀĀĀĀĀĀĀ0ĀĀĀĀĀĀNĀĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀĀĀĀ\fĀĀĀ\vĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ&ĀĀĀ8ĀĀĀĀĀĀĀĀĀ\fĀĀĀ	ĀĀĀ
ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀ\bĀĀĀ\x1BĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\vĀĀĀĀĀĀ\rĀĀĀ\vĀĀĀ\vĀĀĀĀĀĀ0}Ā@}ĀQ}Āc}Ās}Ā}Ā}Ā¨}Āµ}ĀÃ}ĀØ}Āä}Āï}Ā~Ā~Ā(~Ā6~ĀI~Āo~Ā§~ĀÀ~Ā×~Āã~Āì~Āö~ĀĀĀ+Ā9ĀFĀZĀbĀ}ĀĀĀ±ĀÆĀÑĀçĀôĀÿĀ
ĀĀĀĀĀCĀĀĀÔĀĀĀDĀĀĀWĀĀĀ\rĀĀĀMĀĀĀ%ĀĀĀFĀĀĀbĀĀĀGĀĀĀ.ĀĀĀ*ĀĀĀ1ĀĀĀnĀĀĀbĀĀĀĀĀĀĀĀĀĀĀĀĀ{Ā¾ĀĀÖĀ-Ā:ĀĀ¬ĀòĀTĀĀÉĀóĀ$ĀĀôĀwĀ
ĀĀĀĀ\bĀĀ
ĀĀĀĀ\bĀĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀûĀgĀĀĀ\fĀĀ(Ā4ĀĀĀĀĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀ?ĀWĀpĀĀ³ĀÑĀ\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀĀĀ\rĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀ
ĀĀPĀ/Ā\\Ā"Ā+Ā:ĀGĀSĀYĀdĀnĀuĀĀĀĀ®ĀpĀĀĀhĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀC¢ĀF¢ĀJ¢ĀM¢ĀR¢ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀ\x07ĀĀĀ\bĀĀĀ\vĀĀĀ\x07ĀĀĀ
ĀĀĀĀĀĀ"¿ĀT½Ā)¿Ā1¿Ā<¿ĀC¿Ā(¾ĀAÐÃĀ\vtĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀAðÃĀ\v]¢ĀÑ¢Ā$£Āî£ĀU¤ĀAÃĀ\v)ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x1BĀĀĀĀĀĀĀAÀÃĀ\vĀĀĀĀAàÃĀ\v-ĀAüÃĀ\v.ĀĀ0ĀAÃĀ\v¦ĀĀĀĀĀĀD´ĀĀĀĀĀÿĀĀĀØ´ĀĀĀĀĀÿĀĀĀlµĀĀĀĀĀÿĀĀĀàµĀĀĀĀĀÿĀĀĀP¶ĀĀĀĀĀÿĀĀĀØ¶ĀĀĀĀĀÿĀĀĀ·ĀĀĀĀĀÿĀĀĀ ¸ĀĀĀĀĀÿĀĀĀ¬¸ĀĀĀĀĀÿĀĀĀ¹\
ĀĀĀĀĀÿĀĀĀ|¹ĀĀĀĀĀÿĀĀĀºĀĀĀĀĀÿĀĀĀºĀĀĀĀĀÿĀĀĀ|ĀA¼ÃĀ\vĀtarget_features\b+mutable-globals+nontrapping-fptoint+\vbulk-memory+\bsign-ext+reference-types+
multivalue+bulk-memory-opt+call-indirect-overlong`,iu=()=>new WebAssembly.Module(globalThis.Buffer?.from(ou,"latin1")??Uint8Array.from(ou,b=>b.charCodeAt(0)));var u1={Cancellation:l,NativeClient:Q,NativeInbox:N,meaning:tu,parseWebhook:eu,suggest:nu},ku=!1;function T(){if(!ku){try{au({module:iu()})}catch(b){let u=`the SDK's WebAssembly module cannot be started: ${String(b)}`,A=H0("unsupported_runtime",u,A1());throw C({details:A,cause:b})}ku=!0}return u1}function A1(){
let b=globalThis;return b.EdgeRuntime?"Vercel's edge runtime does not compile WebAssembly: export const runtime = 'nodejs' from this route.":b.document?"The page's Content-Security-Policy needs 'wasm-unsafe-eval', and scripts must be served as UTF-8.":b.process?.versions?.node?"Run Node without --ji\
tless; a vm context that forbids code generation needs `codeGeneration: { wasm: true }`.":"The runtime does not let WebAssembly be compiled: bundle with the export condition 'workerd', which imports the module."}var q=class{constructor(u){for(let[A,f]of Object.entries(u))A in this||(this[A]=f)}get extra(){let u=z0[this.constructor.name]??[];return Object.fromEntries(Object.entries(this).filter(([A])=>!u.includes(A)))}},E=class b extends q{static{s(this,"Application")}static from(u){return u instanceof b?u:new b(
u)}isSettled(){return L0(this).settled}isApplied(){return this.applicationStatus==="applied"}credit(){return L0(this).credit}hint(){return L0(this).hint}};function L0({applicationStatus:b}){return T().meaning(String(b))}var R=class b extends q{static{s(this,"Submission")}static from(u){return new b(
u)}reference(){return this.queueId||!this.jobId?{queueId:this.queueId}:{jobId:this.jobId}}},Z=class b extends q{static{s(this,"AppliedJobsPage")}static from(u){return new b({...u,jobs:u.jobs.map(E.from)})}},w0=class extends q{static{s(this,"Profile")}},q0=class b extends q{static{s(this,"Freelancer")}static from(u){
return new b({...u,profiles:(u.profiles??[]).map(A=>new w0(A))})}defaultProfile(){return this.profiles.find(u=>u.isDefault)??this.profiles[0]??null}},K=class b extends q{static{s(this,"Freelancers")}static from(u){return new b({...u,freelancers:u.freelancers.map(q0.from)})}profiles(){let u=(A,f)=>Number(
f.isDefault)-Number(A.isDefault);return this.freelancers.flatMap(({profiles:A})=>[...A].sort(u))}byProfile(u){return this.freelancers.find(({profiles:A})=>A.some(f=>f.profileId===u))??null}},z=class b extends q{static{s(this,"GeneratedProposal")}static from(u){return new b(u)}},Y=class b extends q{static{
s(this,"ClientJobs")}static from(u){return new b(u)}},u0=class b{static{s(this,"ArchivedJob")}static from(u){let A=new b;for(let[f,j]of Object.entries(u))f in A||(A[f]=j);return A}companyId(){let u=[["authJobDetailsResponse","data","jobAuthDetails","buyer","info","company","companyId"],["jobDetailsR\
esponse","data","jobPubDetails","buyer","company","companyId"]].map(A=>A.reduce((f,j)=>f?.[j],this)).find(A=>typeof A=="string"&&A!==""||typeof A=="number");return u===void 0?null:String(u)}},A0=class b{static{s(this,"SetupReport")}#u;#A;constructor(u,A,f){let{freelancers:j}=u;Object.assign(this,{...u,
freelancers:j&&K.from(j)}),this.#u=A,this.#A=f}static from({report:u,ready:A,text:f}){return new b(u,A,f)}isReady(){return this.#u}toString(){return this.#A}},X=class b extends q{static{s(this,"WebhookEvent")}static from(u){return new b({...u,application:E.from(u.application)})}};var cu=new WeakMap;function Bu(b,u){let A=cu.get(b);if(!A){let f=new Set;b.addEventListener("abort",()=>f.forEach(j=>j()),{once:!0}),cu.set(b,f),A=f}return A.add(u),()=>{A.delete(u)}}function p(b){let u=T();try{return b(u)}catch(A){throw lu(A,p)}}function h0(b,u){let{application:A}=b;return C({details:b,cause:u},A&&E.from(A))}function lu(b,u){if(typeof b!="object"||!b||!("details"in b))return b;let A=h0(b.details,b.cause);return Error.captureStackTrace?.(A,u),A}var b1;async function v(b,u,A,f){
let j=u?.signal;if(j&&typeof j.addEventListener!="function")throw d("signal","signal is not an AbortSignal","Give a controller's signal: controller.signal.");if(j?.aborted)throw j.reason;let{Cancellation:r}=T();try{if(!j&&!f)return A(await b(b1??=new r));let e=new r;return A(await f1(b(e),e,j,f))}catch(e){
throw lu(e,v)}}function f1(b,u,A,f){return new Promise((j,r)=>{let e=!1,n=B=>{e||(e=!0,w?.(),B(),u.free())},x=B=>n(()=>{u.cancel(),r(B)}),w=A&&Bu(A,()=>x(A.reason));A?.aborted&&x(A.reason),f?.failed.catch(x),b.then(async B=>{await f?.handled().catch(()=>{}),n(()=>j(B))},B=>n(()=>r(B)))})}var j1=64;function k(b,u,A="",f=j1){let j=A||b;switch(typeof u){case"string":if(/\p{Surrogate}/u.test(u))throw M(j,"text with half of a character in it");return u;case"number":if(!Number.isFinite(u))throw M(j,String(u));return u;case"boolean":case"undefined":return u;case"object":return u&&r1(b,u,A,
f);default:throw M(j,`a ${typeof u}`)}}function r1(b,u,A,f){let j=A||b;if(!f)throw M(b,"nested too deeply");let r=Object.prototype.toString.call(u).slice(8,-1);if(typeof u.toJSON=="function"){let n=u.toJSON();if(n==null)throw M(j,du(r));return k(b,n,A,f-1)}if(r==="Array")return Array.from(u,(n,x)=>{
if(n===void 0)throw M(`${A}[${x}]`,"undefined");return k(b,n,`${A}[${x}]`,f-1)});if(r!=="Object")throw M(j,du(r));let e=Object.entries(u).map(([n,x])=>[n,k(b,x,A?`${A}.${n}`:n,f-1)]);return Object.fromEntries(e.filter(([,n])=>n!==void 0))}function du(b){return`${/^[AEIO]/.test(b)?"an":"a"} ${b}`}function M(b,u){
return d(b,`${b} is ${u}, which cannot be sent`,"Give what JSON can hold: text, finite numbers, booleans, lists and plain objects.")}function S(b){if(typeof b=="string")return{queueId:k("queueId",b)};let u=Object(k("reference",b));return u.applicationStatus===void 0?u:u.queueId||!u.jobId?{queueId:u.queueId}:{jobId:u.jobId}}var b0=class{static{s(this,"Batch")}#u;#A;constructor(u,A,f){this.#u=u,this.#A={signal:A};let j=async r=>f?.(r);f&&u.onProgress(r=>{j(r).catch(()=>{})})}async*[Symbol.asyncIterator](){try{for(;;){let u=await v(A=>this.#u.next(A),this.#A,A=>A);if(!u)return;yield Gu(u)}}finally{this.#u.stop()}}finish(){
let u=({items:A,endedEarly:f,...j})=>({items:A.map(Gu),...f&&{endedEarly:{...f,...f.error&&{error:h0(f.error)}}},...j});return v(A=>this.#u.finish(A),this.#A,u)}progress(){return p(()=>this.#u.progress())}stop(){this.#u.stop()}settled(u){p(()=>this.#u.settled(k("event",u)))}add(u){p(()=>this.#u.add(
S(u)))}close(){this.#u.close()}};function Gu({submission:b,application:u,error:A,...f}){return{...f,...b&&{submission:R.from(b)},...u&&{application:E.from(u)},...A&&{error:h0(A)}}}var Q0={timeoutMs:["timeout",P],deadlineMs:["deadline",(b,u)=>u===null?null:P(b,u)],maxRetries:["maxRetries"],backoffMs:["backoff",e1],pacing:["pacing"]},$u={...Q0,apiKey:["apiKey"],baseUrl:["baseUrl"],withoutKey:["withoutKey"],allowHttp:["allowHttp"],headers:["headers"],userAgent:["userAgent"],limits:[
"limits",n1],fetch:[],logger:[],dangerouslyAllowBrowser:[]},N0={waitTimeoutMs:["timeout",P],intervalMs:["schedule",P]},Fu={concurrency:["concurrency"],stopOn:["stopOn"],maxCredits:["maxCredits"],maxApplications:["maxApplications"],totalTimeoutMs:["timeout",P],keepOpen:["keepOpen"]},_u={...Fu,...N0,signal:[],
onProgress:[]},Eu={...Q0,signal:[]},wu={...Eu,waitTimeoutMs:[],intervalMs:[],onUpdate:[]};function qu(b){return f0(b,$u,$u)}function K0(b,u=!1){let A=f0(b??{},Q0,u?wu:Eu);return Object.keys(A).length?A:void 0}function hu(b){return f0(b??{},N0,wu)}function gu(b){return{...f0(b??{},Fu,_u),wait:f0(b??{},
N0,_u)}}function f0(b,u,A){if(typeof b!="object")throw d("options",`the options are a ${typeof b}`,"Give an object, such as { apiKey: 'sk_…' }.");let f=Object.entries(b).filter(([,r])=>r!==void 0);for(let[r]of f)if(!Object.hasOwn(A,r))throw t1(r,Object.keys(A));let j=f.flatMap(([r,e])=>{let[n,x=k]=Object.
hasOwn(u,r)&&u[r]||[];return n?[[n,x(r,e)]]:[]});return Object.fromEntries(j)}function t1(b,u){let A=T().suggest(b,u),f=A?`Did you mean \`${A}\`?`:`The options are ${u.join(", ")}.`;return d(b,`there is no option \`${b}\``,f)}function P(b,u){if(typeof u=="number"&&u>=0)return Math.min(u/1e3,Number.MAX_VALUE);
throw d(b,`${b} is ${String(u)}`,"Give a number of milliseconds, 0 or more.")}function e1(b,u){let[A,f]=yu(b,u,"[base, cap], in milliseconds");return{base:P(b,A),cap:P(b,f)}}function n1(b,u){let A=Object.entries(Object(u)).map(([f,j])=>{if(!Array.isArray(j))throw mu(b,pu);let r=e=>{let[n,x]=yu(b,e,pu);
return{requests:k(b,n),per:P(b,x)}};return[f,j.map(r)]});return Object.fromEntries(A)}var pu="lists of [requests, milliseconds]";function yu(b,u,A){if(Array.isArray(u)&&u.length===2)return u;throw mu(b,A)}function mu(b,u){return d(b,`${b} is not made of pairs of numbers`,`Give ${u}.`)}var h=globalThis;function Pu(){return!!(h.document&&h.location)||!!h.WorkerGlobalScope&&!h.process?.versions?.node&&!h.Deno&&!!h.location}function I(b){try{return!Pu()&&h.process?.env?.[b]||void 0}catch{return}}var vu="Leave the key out, and set baseUrl to a proxy of your own that adds it.";function Iu(b){
let{apiKey:u,baseUrl:A,withoutKey:f,dangerouslyAllowBrowser:j}=b,r=Pu();if(r&&u!=null&&!j)throw d("apiKey","an API key was given to a client in a browser, where everybody who opens the page can read it",`${vu} Or, for a page that only you open, set dangerouslyAllowBrowser.`);let e=(A??I("UPHUNT_BASE\
_URL"))?.toString(),n=f??(r&&u==null&&e!=null),{allowHttp:x}=b;r&&e?.startsWith("/")&&(e=(h.origin??h.location?.origin)+e,x??=n);let w=u??(n?void 0:I("UPHUNT_API_KEY"));if(r&&w==null&&!n)throw d("baseUrl","neither a key nor a baseUrl was given to a client in a browser",vu);e?.startsWith("http:")&&!b.
fetch&&w&&x1(e);let B=b.logger??s1();return{...b,apiKey:w,baseUrl:e,withoutKey:n,allowHttp:x,logger:B}}function x1(b){let u=!!h.Bun||!!h.Deno||I("NODE_USE_ENV_PROXY")==="1",A=I("http_proxy")??I("HTTP_PROXY"),f=(I("no_proxy")??I("NO_PROXY")??"").split(/[\s,]+/);if(!u||!A)return;let{hostname:j,host:r}=new URL(
b);if(!f.some(e=>e==="*"||e===j||e===r))throw d("baseUrl",`requests to ${r} would take the key through the proxy that HTTP_PROXY names, in plain text`,`Add ${j} to NO_PROXY.`)}var X0=["error","warn","info","debug"];function s1(){let b=I("UPHUNT_LOG")?.trim().toLowerCase();if(!b)return;let u=f=>j=>console.
error(`uphunt-sdk ${f}: ${j}`),A=X0.slice(0,X0.indexOf(b)+1);return A.length||u("warn")(`UPHUNT_LOG is "${b}", which is none of ${X0.join(", ")}`),Object.fromEntries(A.map(f=>[f,u(f)]))}var S0=class b{static{s(this,"UpHunt")}#u;constructor(u={}){if(u instanceof y0){this.#u=u.native;return}let A=qu(u??{}),{fetch:f,logger:j}=u??{};if(f!=null&&typeof f!="function")throw g0("fetch","a function");if(j!=null&&!/^(object|function)$/.test(typeof j))throw g0("logger","an object like console");
let{logger:r,apiKey:e,baseUrl:n,withoutKey:x,allowHttp:w}=Iu(u??{});this.#u=p(({NativeClient:B})=>new B({...A,apiKey:e,baseUrl:n,withoutKey:x,allowHttp:w},f,r&&a1(r)))}withOptions(u){let A=p(()=>this.#u.withOptions(K0(u)??{}));return new b(new y0(A))}apply(u,A){return this.#A(A,(f,j)=>f.apply(k("req\
uest",u),j),R.from)}status(u,A){return this.#A(A,(f,j)=>f.status(S(u),j),E.from)}wait(u,A){return this.#r(A,(f,...j)=>f.wait(S(u),...j))}applyAndWait(u,A){return this.#r(A,(f,...j)=>f.applyAndWait(k("request",u),...j))}applyMany(u,A){return this.#b(A,(f,j)=>f.applyMany(k("requests",[...u]),j))}waitMany(u,A){
return this.#b(A,(f,j)=>f.waitMany(Array.from(u,S),j))}applyAndWaitMany(u,A){return this.#b(A,(f,j)=>f.applyAndWaitMany(k("requests",[...u]),j))}appliedJobs(u={},A){return this.#A(A,(f,j)=>f.appliedJobs(k("query",u),j),Z.from)}async*iterAppliedJobs(u={},A){let f=this.#f(A),j=p(()=>f.iterAppliedJobs(
k("query",u)));for(;;){let r=await v(e=>j.nextPage(e),A,e=>e);if(!r)return;for(let e of r)yield E.from(e)}}generateProposal(u,A){return this.#A(A,(f,j)=>f.generateProposal(k("request",u),j),z.from)}freelancers(u){return this.#A(u,(A,f)=>A.freelancers(f),K.from)}getJob(u,A){return this.#j(A,(f,j)=>f.
getJob(Du("cipher",u),j),u0.from)}getClientJobs(u,A){return this.#j(A,(f,j)=>f.getClientJobs(Du("companyId",u),j),Y.from)}checkSetup(u){return this.#A(u,(A,f)=>A.checkSetup(f),A0.from)}credits(){return p(()=>this.#u.credits())}confirm(u,A){return this.#A(A,(f,j)=>f.confirm(k("event",u),j),E.from)}request(u,A){
let f=(j,r)=>j.request(k("request",u),r);return this.#A(A,f,j=>({...j,body:JSON.parse(j.body)}))}#A(u,A,f){return v(j=>A(this.#f(u),j),u,f)}#j(u,A,f){return this.#A(u,A,j=>f(JSON.parse(j)))}#r(u,A){let{onUpdate:f}=u??{},j=f&&new C0(f);return v(r=>{if(f!=null&&typeof f!="function")throw g0("onUpdate",
"a function");return A(this.#f(u,!0),hu(u),j?.push,r)},u,r=>E.from(r),j)}#b(u,A){let{signal:f,onProgress:j}=u??{};if(j!=null&&typeof j!="function")throw g0("onProgress","a function");return new b0(p(()=>A(this.#u,gu(u))),f,j)}#f(u,A=!1){let f=K0(u,A);return f?p(()=>this.#u.withOptions(f)):this.#u}},
C0=class{#u=Promise.resolve();#A;failed=new Promise((u,A)=>this.#A=A);push;constructor(u){this.push=A=>{this.#u=this.#u.then(()=>u(E.from(A))),this.#u.catch(this.#A)}}handled(){return this.#u}},y0=class{constructor(u){this.native=u}native};function a1(b){let u=async(A,f)=>{try{await b[A]?.(f)}catch{}};
return(A,f)=>{u(A,f)}}function g0(b,u){return d(b,`${b} is not ${u}`,`Give ${u}, or leave it out.`)}function Du(b,u){if(typeof u=="string")return k(b,u);throw d(b,`${b} is not text`,`Give the ${b} as a string.`)}function o1(b){return b?.[O0]===!0}var i1="x-uphunt-delivery";function k1(b,u){return X.from(p(A=>A.parseWebhook(Hu(b),Ou(u))))}var U0=class{static{s(this,"WebhookInbox")}#u;constructor({capacity:u=1e4}={}){if(!(Number.isInteger(u)&&u>0&&u<2**32))throw d("capacity",`capacity is ${String(u)}`,"Give a whole number from 1 to 4,294,967,2\
95.");this.#u=p(({NativeInbox:A})=>new A(u))}receive(u,A){let f=p(()=>this.#u.receive(Hu(u),Ou(A)));return f==null?null:X.from(f)}release(u){p(()=>this.#u.release(k("event",u)))}};function Ou(b){return b==null?void 0:String(b)}function Hu(b){if(typeof b=="string")return new i().encode(b);if(ArrayBuffer.
isView(b))return new Uint8Array(b.buffer,b.byteOffset,b.byteLength);if(/ArrayBuffer/.test(Object.prototype.toString.call(b)))return new Uint8Array(b);throw d("body","the body is neither text nor bytes",'Pass the raw request body, as text or bytes (in Express: express.raw({ type: "application/json" }\
)).')}export{B0 as APIConnectionError,l0 as APITimeoutError,a0 as AlreadyAppliedError,E as Application,Z as AppliedJobsPage,u0 as ArchivedJob,e0 as AuthenticationError,t0 as BadRequestError,b0 as Batch,Y as ClientJobs,d0 as DeadlineExceededError,$0 as DecodeError,q0 as Freelancer,K as Freelancers,z as GeneratedProposal,
r0 as InvalidInputError,s0 as NotFoundError,D0 as NotSentError,n0 as OutOfCreditsError,_0 as OutcomeUnknownError,w0 as Profile,i0 as RateLimitError,k0 as ServerError,c0 as ServiceUnavailableError,A0 as SetupReport,R as Submission,x0 as SubscriptionInactiveError,G0 as UnexpectedResponseError,o0 as UnprocessableEntityError,
F0 as UnsupportedRuntimeError,S0 as UpHunt,c as UpHuntError,p0 as WaitTimeoutError,X as WebhookEvent,U0 as WebhookInbox,i1 as deliveryHeader,o1 as isUpHuntError,k1 as parseWebhook};
