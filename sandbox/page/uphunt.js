var D0=class{decode(u=new Uint8Array){let A=Array.from(u,f=>`%${f.toString(16).padStart(2,"0")}`);return decodeURIComponent(A.join(""))}},O0=class{encode(u){let A=encodeURIComponent(u).replace(/%(..)/g,(f,j)=>String.fromCharCode(parseInt(j,16)));return Uint8Array.from(A,f=>f.charCodeAt(0))}},a=globalThis.
TextDecoder??D0,i=globalThis.TextEncoder??O0;function G(b){for(let[u,A]of Object.entries(b))Object.defineProperty(A,"name",{value:u})}var R0=Symbol.for("uphunt-sdk.error"),G0=class extends Error{#u;constructor(u,A,f=null){let{message:j,hint:r}=u;super(r?`${j.replace(/[^.!?]$/,"$&.")} ${r}`:j,A===void 0?{}:{cause:A}),this.#u=u;let n={...u,application:f,name:new.target.name};for(let[e,x]of Object.entries(n))e!=="message"&&Object.defineProperty(
this,e,{value:x,enumerable:x!==null&&e!=="name"})}get[R0](){return!0}toJSON(){return this.#u}},g0=class extends Error{code="UPHUNT_NOT_SENT";name="NotSentError"};G({NotSentError:g0});var s=class extends G0{},Y=class extends s{},z=class extends s{},u0=class extends s{},A0=class extends s{},b0=class extends s{},f0=class extends s{},j0=class extends s{},r0=class extends s{},t0=class extends s{},n0=class extends s{},e0=class extends s{},x0=class extends s{},o0=class extends s{},a0=class extends s{},
i0=class extends s{},s0=class extends s{},c0=class extends s{},k0=class extends s{},l0=class extends s{};G({UpHuntError:s,InvalidInputError:Y,BadRequestError:z,AuthenticationError:u0,OutOfCreditsError:A0,SubscriptionInactiveError:b0,NotFoundError:f0,AlreadyAppliedError:j0,UnprocessableEntityError:r0,
RateLimitError:t0,ServerError:n0,ServiceUnavailableError:e0,APIConnectionError:x0,APITimeoutError:o0,DeadlineExceededError:a0,UnexpectedResponseError:i0,DecodeError:s0,OutcomeUnknownError:c0,WaitTimeoutError:k0,UnsupportedRuntimeError:l0});var Z0={invalid_input:Y,bad_request:z,unauthorized:u0,out_of_credits:A0,subscription_inactive:b0,not_found:f0,already_applied:j0,unprocessable:r0,rate_limited:t0,server:n0,unavailable:e0,connection:x0,timeout:o0,deadline_exceeded:a0,unexpected_response:i0,decode:s0,outcome_unknown:c0,wait_timeout:k0,
unsupported_runtime:l0};function B0({details:b,cause:u},A=null){return new(Z0[b.kind]??s)(b,u,A)}function d(b,u,A){return B0({details:T0("invalid_input",u,A,b)})}function T0(b,u,A,f=null){return{kind:b,message:u,hint:A,field:f,attempts:0,application:null}}var Y0={Application:["queueId","jobId","processedJobId","applicationStatus","applicationStatusMessage","appliedAt","processedAt","errorMessage"],AppliedJobsPage:["jobs","total","limit","offset"],Submission:["queueId","creditsRemaining","jobId","processedJobId","applicationStatus","recovered"],ClientJobs:[
"companyId","lastSyncedAt","buyer","openJobs","workHistory","archivedCiphers","archivedJobIds"],Freelancers:["freelancers"],Freelancer:["id","name","title","hourlyRate","profileUrl","profiles"],Profile:["profileId","title","hourlyRate","isDefault"],GeneratedProposal:["proposal"],SetupReport:["checks",
"freelancers"],WebhookEvent:["event","deliveryId","deliveredAt","application"]};var Qu=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","ERR_ACCESS_DENIED","UND_ERR_CONNECT_TIMEOUT","UND_MOCK_ERR_MOCK_NOT_MATCHED"]),Mu="UPHUNT_NOT_SENT";async function z0(b,u,A,f,j,r){let n=0;try{let e=new Promise((V0,H0)=>r.addEventListener("abort",()=>H0(r.reason),{
once:!0})),x={method:u,headers:Ku(f),body:j,redirect:"manual",signal:r,...Su(A)},F=b??globalThis.fetch,k=await Promise.race([F(A,x),e]);if(typeof k?.arrayBuffer!="function")throw new TypeError("fetch did not return a Response");if(k.type==="opaqueredirect")return{status:n,failure:"redirected",message:"\
the response is a redirect"};n=Number(k.status)|0;let I0={status:n,failure:"too_long",message:"the response is longer than 64 MiB"};if(k.headers.get("content-length")>67108864)return I0;let J0=await Promise.race([Xu(k),e]);if(!J0)return I0;let W0=[];return k.headers.forEach((V0,H0)=>W0.push(`${H0}`,
`${V0}`)),{status:n,headers:W0,body:J0}}catch(e){let{message:x,isNotSent:F}=Cu(e,b?void 0:A);return{status:n,failure:F?"not_sent":"interrupted",message:x,thrown:e}}}async function Xu(b){if(b.headers.get("content-length")&&!b.headers.get("content-encoding")||typeof b.body?.getReader!="function")return new Uint8Array(
await b.arrayBuffer());let A=b.body.getReader(),f=[],j=0;for(let e=await A.read();!e.done;e=await A.read()){if(j+=e.value.length,j>67108864){A.cancel().catch(()=>{});return}f.push(e.value)}let r=new Uint8Array(j),n=0;for(let e of f)r.set(e,n),n+=e.length;return r}var d0;function Su(b){if(!d0){d0={cache:"\
no-store"};try{globalThis.Request&&new Request(b,d0)}catch{d0={}}}return d0}function Ku(b){let u={};for(let A=0;A<b.length;A+=2)u[b[A]]=b[A+1];return u}function Cu(b,u){try{let A=b?.cause??b,f=A?.code??b?.code,j=`${A?.message||A}`;return{message:typeof f=="string"&&!j.includes(f)?`${j} (${f})`:j,isNotSent:b?.
code===Mu||!!u&&Uu(b,A,f,u)}}catch{return{message:"the request failed",isNotSent:!1}}}function Uu(b,u,A,f){if(b.name==="NotCapable")return!0;if(!Qu.has(A))return!1;let{path:j,hostname:r,port:n}=u.errors?.[0]??u,e=new URL(f);return j!==void 0?j===f:r!==void 0?r===e.hostname:n===void 0||Number(n)===Number(
e.port||(e.protocol==="https:"?443:80))}var Ju=/"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d(?:[\d.]{15,}|[\d.]*[eE])[\d.eE+-]*/g,Wu=/^-?(?:0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;function uu(b){let u=JSON.parse(b.replace(Ju,A=>Vu(A)?`"${A}"`:A));if(Au(u,128))throw new Error("it is nested more than 128 deep");return u}function Vu(b){let[u,A,f]=Wu.exec(b)??
[],j=Number(u);return Math.abs(j)===1/0||!!u&&!A&&!f&&!Number.isSafeInteger(j)}function Au(b,u){return typeof b!="object"||!b?!1:!u||Object.values(b).some(A=>Au(A,u-1))}var l=class{__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,fu.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_cancellation_free(u,0)}cancel(){t.cancellation_cancel(this.__wbg_ptr)}constructor(){let u=t.cancellation_new();return this.__wbg_ptr=u,fu.register(this,this.
__wbg_ptr,this),this}};Symbol.dispose&&(l.prototype[Symbol.dispose]=l.prototype.free);var R=class b{static __wrap(u){let A=Object.create(b.prototype);return A.__wbg_ptr=u,ju.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,ju.unregister(this),u}free(){let u=this.
__destroy_into_raw();t.__wbg_nativebatch_free(u,0)}add(u){let A=t.nativebatch_add(this.__wbg_ptr,u);if(A[1])throw o(A[0])}close(){t.nativebatch_close(this.__wbg_ptr)}finish(u){return h(u,l),t.nativebatch_finish(this.__wbg_ptr,u.__wbg_ptr)}next(u){return h(u,l),t.nativebatch_next(this.__wbg_ptr,u.__wbg_ptr)}onProgress(u){
t.nativebatch_onProgress(this.__wbg_ptr,u)}progress(){let u=t.nativebatch_progress(this.__wbg_ptr);if(u[2])throw o(u[1]);return o(u[0])}settled(u){let A=t.nativebatch_settled(this.__wbg_ptr,u);if(A[1])throw o(A[0])}stop(){t.nativebatch_stop(this.__wbg_ptr)}};Symbol.dispose&&(R.prototype[Symbol.dispose]=
R.prototype.free);var X=class b{static __wrap(u){let A=Object.create(b.prototype);return A.__wbg_ptr=u,L0.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,L0.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_nativeclient_free(u,0)}appliedJobs(u,A){
h(A,l);let f=t.nativeclient_appliedJobs(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}applyAndWaitMany(u,A){let f=t.nativeclient_applyAndWaitMany(this.__wbg_ptr,u,A);if(f[2])throw o(f[1]);return R.__wrap(f[0])}applyAndWait(u,A,f,j){h(j,l);let r=t.nativeclient_applyAndWait(this.__wbg_ptr,
u,A,p(f)?0:m(f),j.__wbg_ptr);if(r[2])throw o(r[1]);return o(r[0])}applyMany(u,A){let f=t.nativeclient_applyMany(this.__wbg_ptr,u,A);if(f[2])throw o(f[1]);return R.__wrap(f[0])}apply(u,A){h(A,l);let f=t.nativeclient_apply(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}checkSetup(u){
return h(u,l),t.nativeclient_checkSetup(this.__wbg_ptr,u.__wbg_ptr)}confirm(u,A){h(A,l);let f=t.nativeclient_confirm(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}credits(){let u=t.nativeclient_credits(this.__wbg_ptr);if(u[2])throw o(u[1]);return o(u[0])}freelancers(u){return h(
u,l),t.nativeclient_freelancers(this.__wbg_ptr,u.__wbg_ptr)}generateProposal(u,A){h(A,l);let f=t.nativeclient_generateProposal(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}getClientJobs(u,A){h(A,l);let f=g(u,t.__wbindgen_malloc,t.__wbindgen_realloc),j=B;return t.nativeclient_getClientJobs(
this.__wbg_ptr,f,j,A.__wbg_ptr)}getJob(u,A){h(A,l);let f=g(u,t.__wbindgen_malloc,t.__wbindgen_realloc),j=B;return t.nativeclient_getJob(this.__wbg_ptr,f,j,A.__wbg_ptr)}iterAppliedJobs(u){let A=t.nativeclient_iterAppliedJobs(this.__wbg_ptr,u);if(A[2])throw o(A[1]);return $0.__wrap(A[0])}constructor(u,A,f){
let j=t.nativeclient_new(u,p(A)?0:m(A),p(f)?0:m(f));if(j[2])throw o(j[1]);return this.__wbg_ptr=j[0],L0.register(this,this.__wbg_ptr,this),this}request(u,A){h(A,l);let f=t.nativeclient_request(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}status(u,A){h(A,l);let f=t.nativeclient_status(
this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}waitMany(u,A){let f=t.nativeclient_waitMany(this.__wbg_ptr,u,A);if(f[2])throw o(f[1]);return R.__wrap(f[0])}wait(u,A,f,j){h(j,l);let r=t.nativeclient_wait(this.__wbg_ptr,u,A,p(f)?0:m(f),j.__wbg_ptr);if(r[2])throw o(r[1]);return o(r[0])}withOptions(u){
let A=t.nativeclient_withOptions(this.__wbg_ptr,u);if(A[2])throw o(A[1]);return b.__wrap(A[0])}};Symbol.dispose&&(X.prototype[Symbol.dispose]=X.prototype.free);var S=class{__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,ru.unregister(this),u}free(){let u=this.__destroy_into_raw();t.
__wbg_nativeinbox_free(u,0)}constructor(u){let A=t.nativeinbox_new(u);return this.__wbg_ptr=A,ru.register(this,this.__wbg_ptr,this),this}receive(u,A){let f,j,r,n;try{f=Q0(u,t.__wbindgen_malloc),j=B,r=p(A)?0:g(A,t.__wbindgen_malloc,t.__wbindgen_realloc),n=B}catch(x){throw r&&t.__wbindgen_free(r,n*1,1),
f&&t.__wbindgen_free(f,j*1,1),x}let e=t.nativeinbox_receive(this.__wbg_ptr,f,j,r,n);if(e[2])throw o(e[1]);return o(e[0])}release(u){let A=t.nativeinbox_release(this.__wbg_ptr,u);if(A[1])throw o(A[0])}};Symbol.dispose&&(S.prototype[Symbol.dispose]=S.prototype.free);var $0=class b{static __wrap(u){let A=Object.
create(b.prototype);return A.__wbg_ptr=u,tu.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,tu.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_nativepages_free(u,0)}nextPage(u){return h(u,l),t.nativepages_nextPage(this.__wbg_ptr,u.__wbg_ptr)}};
Symbol.dispose&&($0.prototype[Symbol.dispose]=$0.prototype.free);function eu(b){let u=g(b,t.__wbindgen_malloc,t.__wbindgen_realloc),A=B,f=t.meaning(u,A);if(f[2])throw o(f[1]);return o(f[0])}function xu(b,u){let A,f,j,r;try{A=Q0(b,t.__wbindgen_malloc),f=B,j=p(u)?0:g(u,t.__wbindgen_malloc,t.__wbindgen_realloc),
r=B}catch(e){throw j&&t.__wbindgen_free(j,r*1,1),A&&t.__wbindgen_free(A,f*1,1),e}let n=t.parseWebhook(A,f,j,r);if(n[2])throw o(n[1]);return o(n[0])}function ou(b,u){let A,f,j,r;try{A=g(b,t.__wbindgen_malloc,t.__wbindgen_realloc),f=B,j=iu(u,t.__wbindgen_malloc),r=B}catch(x){throw j&&(t.__externref_drop_slice(
j,r),t.__wbindgen_free(j,r*4,4)),A&&t.__wbindgen_free(A,f*1,1),x}let n=t.suggest(A,f,j,r),e;return n[0]!==0&&(e=P(n[0],n[1]),t.__wbindgen_free(n[0],n[1]*1,1)),e}function Zu(){return{__proto__:null,"./uphunt_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(u,A){return Error(P(u,A))},__wbg_String_8564e559799eccda:function(u,A){
let f=String(A),j=g(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=B;_().setInt32((u>>>0)+4,r,!0),_().setInt32((u>>>0)+0,j,!0)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(u,A){let f=A,j=typeof f=="bigint"?f:void 0;_().setBigInt64((u>>>0)+8,p(j)?BigInt(0):j,!0),_().setInt32((u>>>0)+0,
!p(j),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(u){let A=u,f=typeof A=="boolean"?A:void 0;return p(f)?16777215:f?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(u,A){let f=au(A),j=g(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=B;_().setInt32((u>>>0)+4,r,!0),_().setInt32(
(u>>>0)+0,j,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(u,A){return u in A},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(u){return typeof u=="bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(u){return typeof u=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(u){
let A=u;return typeof A=="object"&&A!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(u){return typeof u=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(u){return u===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(u,A){return u===A},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(u,A){
return u==A},__wbg___wbindgen_number_get_934b640d0889af78:function(u,A){let f=A,j=typeof f=="number"?f:void 0;_().setFloat64((u>>>0)+8,p(j)?0:j,!0),_().setInt32((u>>>0)+0,!p(j),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(u,A){let f=A,j=typeof f=="string"?f:void 0;var r=p(j)?0:g(j,t.__wbindgen_malloc,
t.__wbindgen_realloc),n=B;_().setInt32((u>>>0)+4,n,!0),_().setInt32((u>>>0)+0,r,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(u,A){throw new Error(P(u,A))},__wbg__wbg_cb_unref_09736879a3f67559:function(u){u._wbg_cb_unref()},__wbg_abort_f8d1589eb0c65ee2:function(u){u.abort()},__wbg_body_f3a14b4bf5a47abc:function(u,A){
let f=A.body;var j=p(f)?0:Q0(f,t.__wbindgen_malloc),r=B;_().setInt32((u>>>0)+4,r,!0),_().setInt32((u>>>0)+0,j,!0)},__wbg_call_40b008ba32f73991:function(){return q(function(u,A){return u.call(A)},arguments)},__wbg_call_a410eb4b59ed5965:function(){return q(function(u,A,f){return u.call(A,f)},arguments)},
__wbg_call_fc92fee6137d452d:function(){return q(function(u,A,f,j){return u.call(A,f,j)},arguments)},__wbg_clearTimeout_4436a2d4270d994f:function(u){clearTimeout(u)},__wbg_done_57e08d0be6e30c02:function(u){return u.done},__wbg_entries_7bb1459bd9b5c2b9:function(u){return Object.entries(u)},__wbg_failure_9e93dcafcf85ca69:function(u,A){
let f=A.failure,j=g(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=B;_().setInt32((u>>>0)+4,r,!0),_().setInt32((u>>>0)+0,j,!0)},__wbg_get_635eea311fa1a291:function(){return q(function(u,A){return Reflect.get(u,A)},arguments)},__wbg_get_d7176cfb76d71114:function(u,A){return u[A>>>0]},__wbg_get_unchecked_e6325ad374eff861:function(u,A){
return u[A>>>0]},__wbg_headers_69981e9fca94710c:function(u,A){let f=A.headers,j=iu(f,t.__wbindgen_malloc),r=B;_().setInt32((u>>>0)+4,r,!0),_().setInt32((u>>>0)+0,j,!0)},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(u){let A;try{A=u instanceof ArrayBuffer}catch{A=!1}return A},__wbg_instanceof_Map_0b4fc8b62e73f163:function(u){
let A;try{A=u instanceof Map}catch{A=!1}return A},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(u){let A;try{A=u instanceof Uint8Array}catch{A=!1}return A},__wbg_isArray_bcf1376d0d732d08:function(u){return Array.isArray(u)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(u){return Number.isSafeInteger(
u)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(u){return u.length},__wbg_length_b03a0fabb109b1e9:function(u){return u.length},__wbg_message_43d8c8f1d543a349:function(u){return u.message},__wbg_message_8a4cda92248546dc:function(u,A){let f=A.
message,j=g(f,t.__wbindgen_malloc,t.__wbindgen_realloc),r=B;_().setInt32((u>>>0)+4,r,!0),_().setInt32((u>>>0)+0,j,!0)},__wbg_new_13de428334042d26:function(u){return new Uint8Array(u)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_5f28518387ad0e34:function(){return q(function(){return new AbortController},
arguments)},__wbg_new_7075786089b89c5e:function(){return new Map},__wbg_new_ba40181b3f24ac80:function(u,A){try{var f={a:u,b:A},j=(n,e)=>{let x=f.a;f.a=0;try{return bu(x,f.b,n,e)}finally{f.a=x}};return new Promise(j)}finally{f.a=0}},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_typed_e09da9dae6ee5935:function(u,A){
try{var f={a:u,b:A},j=(n,e)=>{let x=f.a;f.a=0;try{return bu(x,f.b,n,e)}finally{f.a=x}};return new Promise(j)}finally{f.a=0}},__wbg_next_178c1651c11432b3:function(u){return u.next},__wbg_next_af5ac6a08bb0a717:function(){return q(function(u){return u.next()},arguments)},__wbg_now_463ac581d2fc7ea3:function(){
return Date.now()},__wbg_now_e7c6795a7f81e10f:function(u){return u.now()},__wbg_parse_16990c4b92420e13:function(){return q(function(u,A){return uu(P(u,A))},arguments)},__wbg_performance_7e4e4494fdc9d07a:function(u){return u.performance},__wbg_prototypesetcall_13162965d1fe7aa3:function(u,A,f){Uint8Array.
prototype.set.call(zu(u,A),f)},__wbg_push_c9f4893fc209f768:function(u,A){return u.push(A)},__wbg_queueMicrotask_1e8503a8a690f0a3:function(u){return u.queueMicrotask},__wbg_queueMicrotask_4a1a4d8dd332373b:function(u){queueMicrotask(u)},__wbg_random_df36b90cd78a7d54:function(){return Math.random()},__wbg_resolve_dbf78ab4942478b0:function(u){
return Promise.resolve(u)},__wbg_send_0bb7845f7d98a4d7:function(u,A,f,j,r,n,e,x,F){let k;return e!==0&&(k=P(e,x),t.__wbindgen_free(e,x*1,1)),z0(u,P(A,f),P(j,r),n,k,F)},__wbg_setTimeout_8dfdb0999ad4a0c9:function(){return q(function(u,A){return setTimeout(u,A)},arguments)},__wbg_set_2793479888329cb6:function(){
return q(function(u,A,f){return Reflect.set(u,A,f)},arguments)},__wbg_set_8282f7e0d2d01336:function(u,A,f){return u.set(A,f)},__wbg_set_d2d33b52458e984a:function(u,A,f){u[A>>>0]=f},__wbg_set_e4b9a833d288759a:function(u,A,f){u[A]=f},__wbg_signal_fac908876f45725d:function(u){return u.signal},__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc:function(){
let u=typeof globalThis>"u"?void 0:globalThis;return p(u)?0:m(u)},__wbg_static_accessor_GLOBAL_e4293fb22cbe77da:function(){let u=typeof global>"u"?void 0:global;return p(u)?0:m(u)},__wbg_static_accessor_SELF_53bb20457401453d:function(){let u=typeof self>"u"?void 0:self;return p(u)?0:m(u)},__wbg_static_accessor_WINDOW_b5e0810bfecb7feb:function(){
let u=typeof window>"u"?void 0:window;return p(u)?0:m(u)},__wbg_status_6d9b429a7b0cf6f9:function(u){return u.status},__wbg_stringify_0a0fbf2ef722380a:function(){return q(function(u){return JSON.stringify(u)},arguments)},__wbg_then_656f253a5dd7d8ea:function(u,A,f){return u.then(A,f)},__wbg_then_e3f7f2d365708be8:function(u,A){
return u.then(A)},__wbg_thrown_a5386424f3eb1d11:function(u){return u.thrown},__wbg_value_e0f328965e184931:function(u){return u.value},__wbindgen_generic_0000000000000001:function(u,A){return u2(u,A,Yu)},__wbindgen_generic_0000000000000002:function(u){return u},__wbindgen_generic_0000000000000003:function(u){
return u},__wbindgen_generic_0000000000000004:function(u,A){return P(u,A)},__wbindgen_generic_0000000000000005:function(u){return BigInt.asUintN(64,u)},__wbindgen_init_externref_table:function(){let u=t.__wbindgen_externrefs;u.set(0,void 0),u.set(1024,void 0),u.set(1025,null),u.set(1026,!0),u.set(1027,
!1)}}}}function Yu(b,u,A){let f=t.wasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___wasm_bindgen_aa181eeb6cdb8674___JsValue__core_48032cbd955c9ee8___result__Result_____wasm_bindgen_aa181eeb6cdb8674___JsError___true_(b,u,A);if(f[1])throw o(f[0])}function bu(b,u,A,f){t.wasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined_______true_(
b,u,A,f)}var fu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_cancellation_free(b,1)),ju=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativebatch_free(b,1)),L0=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativeclient_free(b,1)),ru=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativeinbox_free(b,1)),tu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(b=>t.__wbg_nativepages_free(b,1));function m(b){let u=t.__externref_table_alloc();return t.__wbindgen_externrefs.set(u,b),u}function h(b,u){if(!(b instanceof u))throw new Error(`expected instance of ${u.name}`)}var nu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(b=>t.__wbindgen_destroy_closure(b.a,b.b));function au(b){switch(typeof b){case"number":case"boolean":case"undefined":return`${b}`;case"string":return JSON.stringify(b);case"bigint":return`${b}n`;case"symbol":return b.description!==void 0?`Symbol(${b.description})`:"Symbol";case"\
function":return typeof b.name=="string"&&b.name!==""?`Function(${b.name})`:"Function";case"object":{if(b===null)return"null";if(Array.isArray(b))return"["+Array.from(b,au).join(", ")+"]";if(b instanceof Error)return`${b.name}: ${b.message}
${b.stack}`;let u=toString.call(b),A=/\[object ([^\]]+)\]/.exec(u)?.[1];if(A===void 0)return u;if(A==="Object")try{return"Object("+JSON.stringify(b)+")"}catch{return"Object"}return A}}}function zu(b,u){return b=b>>>0,M().subarray(b/1,b/1+u)}var O=null;function _(){return(O===null||O.buffer.detached===
!0||O.buffer.detached===void 0&&O.buffer!==t.memory.buffer)&&(O=new DataView(t.memory.buffer)),O}function P(b,u){return b=b>>>0,b2(M().subarray(b,b+u))}var _0=null;function M(){return(_0===null||_0.byteLength===0)&&(_0=new Uint8Array(t.memory.buffer)),_0}function q(b,u){try{return b.apply(this,u)}catch(A){
let f=m(A);t.__wbindgen_exn_store(f)}}function p(b){return b==null}function u2(b,u,A){let f={a:b,b:u,cnt:1},j=(...r)=>{f.cnt++;let n=f.a;f.a=0;try{return A(n,f.b,...r)}finally{f.a=n,j._wbg_cb_unref()}};return j._wbg_cb_unref=()=>{--f.cnt===0&&(t.__wbindgen_destroy_closure(f.a,f.b),f.a=0,nu.unregister(
f))},nu.register(j,f,f),j}function Q0(b,u){let A=u(b.length*1,1)>>>0;return M().set(b,A/1),B=b.length,A}function iu(b,u){let A=u(b.length*4,4)>>>0;for(let f=0;f<b.length;f++){let j=m(b[f]);_().setUint32(A+4*f,j,!0)}return B=b.length,A}function g(b,u,A){if(A===void 0){let e=p0.encode(b),x=u(e.length,
1)>>>0;return M().subarray(x,x+e.length).set(e),B=e.length,x}let f=b.length,j=u(f,1)>>>0,r=M(),n=0;for(;n<f;n++){let e=b.charCodeAt(n);if(e>127)break;r[j+n]=e}if(n!==f){n!==0&&(b=b.slice(n)),j=A(j,f,f=n+b.length*3,1)>>>0;let e=M().subarray(j+n,j+f),x=p0.encodeInto(b,e);n+=x.written,j=A(j,f,n,1)>>>0}
return B=n,j}function o(b){let u=t.__wbindgen_externrefs.get(b);return t.__externref_table_dealloc(b),u}var y0=new a("utf-8",{ignoreBOM:!0});y0.decode();var A2=2146435072,N0=0;function b2(b){return N0+=b.length,N0>=A2&&(y0=new a("utf-8",{ignoreBOM:!0}),y0.decode(),N0=b.length),y0.decode(b)}var p0=new i;
"encodeInto"in p0||(p0.encodeInto=function(b,u){let A=p0.encode(b);return u.set(A),{read:b.length,written:A.length}});var B=0,f2,j2,t;function r2(b,u){return j2=b,t=b.exports,f2=u,O=null,_0=null,t.__wbindgen_start(),t}function su(b){if(t!==void 0)return t;b!==void 0&&(Object.getPrototypeOf(b)===Object.prototype?{module:b}=b:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let u=Zu();b instanceof WebAssembly.Module||(b=new WebAssembly.Module(b));let A=new WebAssembly.Instance(
b,u);return r2(A,b)}var cu=`ĀasmĀĀĀ·p\`Ā\`Ā\`\`Ā\`\`Ā\`\`\`Ā\`Ā\`Ā\`~\`o\`Ā\`oo\`o\`\`oĀ\`~~Ā\`\`~Ā\`~Ā\`ĀĀ\`~\`~Ā\`o\`Āo\`~~Ā\`~\`Ā\`oĀ\`oo\`~Ā\`\x07Ā\`|Ā\`~\`oooo\`ooo\`~~~~Ā\`~Ā\`~Ā\`~~~\`~\`\
oo\`o\`Ā|\`oo\`~o\`~Ā\`|\`\b~~Ā\`~\`~\`~~Ā\`~\`~\`~~\`~Ā\`~~~\`~|Ā\`~Ā\`oo\`o\`\`~\`o\`ooo\`ooooo\`oĀ\`ooĀ\`oooĀ\`o|o\`	oooo\`o|\`|o\`|\`|\`|Ā\`\x07~~~Ā\`\x07\`	~~~~~Ā\`	~~~Ā\`\
~\`\x07~Ā\`~~\`~~Ā\`\x07~~Ā\`~~\`~\`|Ā\`~~~~\`|Ā\`}Ā\`~~~Ā\`~|Ā\`\`\`o\`|Ā\`\`\`|\`|Ā\`}Ā\`}\`~Ā\`o\`ooĀ\`|\`~Ā\`~\`~ó R./uphunt_bg.js\x1B__wbg_call_a410eb4b59ed5965Ā$./uphunt\
_bg.js__wbg_random_df36b90cd78a7d54Ā-./uphunt_bg.js__wbg_set_2793479888329cb6ĀB./uphunt_bg.js __wbg_new_typed_e09da9dae6ee5935Ā./uphunt_bg.js__wbg_new_cd4348290afae586Ā./uphunt_bg.js\x1B__wbg_call_fc92fee6137d452dĀC./uphunt_bg.js%__wbg_queueMicrotask_1e8503a8a690f0a3Ā./uphunt_bg.js__wbg_re\
solve_dbf78ab4942478b0Ā./uphunt_bg.js-__wbg_static_accessor_GLOBAL_e4293fb22cbe77daĀ	./uphunt_bg.js2__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fcĀ	./uphunt_bg.js-__wbg_static_accessor_WINDOW_b5e0810bfecb7febĀ	./uphunt_bg.js+__wbg_static_accessor_SELF_53bb20457401453dĀ	./uphunt_bg.js\x1B__wbg\
_then_e3f7f2d365708be8Ā%./uphunt_bg.js%__wbg_queueMicrotask_4a1a4d8dd332373bĀ./uphunt_bg.js$__wbg__wbg_cb_unref_09736879a3f67559Ā./uphunt_bg.js__wbg_iterator_e4c5e8f68ada7b58Ā./uphunt_bg.js__wbg_get_635eea311fa1a291Ā%./uphunt_bg.js\x1B__wbg_next_178c1651c11432b3Ā./uphunt_bg.js\x1B__wbg_call_40\
b008ba32f73991Ā%./uphunt_bg.js__wbg_isArray_bcf1376d0d732d08Ā\f./uphunt_bg.js__wbg_length_186163212ffe79c3Ā\f./uphunt_bg.js'__wbg_prototypesetcall_13162965d1fe7aa3ĀD./uphunt_bg.js __wbg_stringify_0a0fbf2ef722380aĀ./uphunt_bg.js__wbg_Error_208446807d0d1e30Ā./uphunt_bg.js0__wbg___wbindgen_jsv\
al_loose_eq_b2f214e2e4b30e36Ā./uphunt_bg.js,__wbg_instanceof_Uint8Array_d7aeb0dcb3108feaĀ\f./uphunt_bg.js-__wbg_instanceof_ArrayBuffer_12cdaa4161423e6bĀ\f./uphunt_bg.js__wbg_new_13de428334042d26Ā./uphunt_bg.js__wbg_get_d7176cfb76d71114Ā../uphunt_bg.js__wbg_new_7075786089b89c5eĀ./uphunt_bg.\
js+__wbg___wbindgen_is_bigint_5fa10641e039d3efĀ\f./uphunt_bg.js$__wbg_isSafeInteger_1a35ba4d31e71d38Ā\f./uphunt_bg.js__wbg_length_b03a0fabb109b1e9Ā\f./uphunt_bg.js$__wbg___wbindgen_in_3f58a9d3b3a7eed2Ā./uphunt_bg.js%__wbg_instanceof_Map_0b4fc8b62e73f163Ā\f./uphunt_bg.js__wbg_entries_7bb1459bd9b5\
c2b9Ā./uphunt_bg.js$__wbg_get_unchecked_e6325ad374eff861Ā../uphunt_bg.js\x1B__wbg_next_af5ac6a08bb0a717Ā./uphunt_bg.js\x1B__wbg_done_57e08d0be6e30c02Ā\f./uphunt_bg.js__wbg_value_e0f328965e184931Ā./uphunt_bg.js__wbg_String_8564e559799eccdaĀ./uphunt_bg.js__wbg_new_37eb45aaf5eeb820Ā./uphunt_bg.\
js__wbg_set_d2d33b52458e984aĀE./uphunt_bg.js+__wbg___wbindgen_is_string_fc456fee5d3317deĀ\f./uphunt_bg.js__wbg_set_e4b9a833d288759aĀF./uphunt_bg.js__wbg_set_8282f7e0d2d01336Ā$./uphunt_bg.js__wbg_parse_16990c4b92420e13Ā./uphunt_bg.js__wbg_message_43d8c8f1d543a349Ā./uphunt_bg.js__wbg_new_\
ba40181b3f24ac80Ā./uphunt_bg.js!__wbg_setTimeout_8dfdb0999ad4a0c9ĀG./uphunt_bg.js#__wbg_clearTimeout_4436a2d4270d994fĀ./uphunt_bg.js__wbg_now_463ac581d2fc7ea3Ā-./uphunt_bg.js__wbg_new_5f28518387ad0e34Ā./uphunt_bg.js__wbg_signal_fac908876f45725dĀ./uphunt_bg.js\x1B__wbg_push_c9f4893fc209f768\
Ā./uphunt_bg.js\x1B__wbg_send_0bb7845f7d98a4d7ĀH./uphunt_bg.js__wbg_status_6d9b429a7b0cf6f9Ā\f./uphunt_bg.js\x1B__wbg_body_f3a14b4bf5a47abcĀ./uphunt_bg.js__wbg_headers_69981e9fca94710cĀ./uphunt_bg.js__wbg_failure_9e93dcafcf85ca69Ā./uphunt_bg.js__wbg_thrown_a5386424f3eb1d11Ā./uphunt_bg.js__\
wbg_message_8a4cda92248546dcĀ./uphunt_bg.js\x1B__wbg_then_656f253a5dd7d8eaĀ$./uphunt_bg.js__wbg_abort_f8d1589eb0c65ee2Ā./uphunt_bg.js,__wbg___wbindgen_string_get_7ce8eee7fd327545Ā./uphunt_bg.js'__wbg___wbindgen_throw_4c88d8bf264fd984ĀĀ./uphunt_bg.js,__wbg___wbindgen_number_get_934b640d0889af78\
Ā./uphunt_bg.js*__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039Ā./uphunt_bg.js+__wbg___wbindgen_is_object_8b968c3ab8e96595Ā\f./uphunt_bg.js-__wbg___wbindgen_boolean_get_4f1baf9a00be3c74Ā\f./uphunt_bg.js-__wbg___wbindgen_is_function_741ff2bb612836f5Ā\f./uphunt_bg.js.__wbg___wbindgen_is_undefined_be5b3\
4249ff1fc15Ā\f./uphunt_bg.js3__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedefĀ./uphunt_bg.js.__wbg___wbindgen_debug_string_f249a2a76caa9a55Ā./uphunt_bg.js"__wbg_performance_7e4e4494fdc9d07aĀ./uphunt_bg.js__wbg_now_e7c6795a7f81e10fĀI./uphunt_bg.js__wbindgen_init_externref_tableĀ./uphunt\
_bg.js#__wbindgen_generic_0000000000000001Ā./uphunt_bg.js#__wbindgen_generic_0000000000000002ĀJ./uphunt_bg.js#__wbindgen_generic_0000000000000003Ā/./uphunt_bg.js#__wbindgen_generic_0000000000000004Ā./uphunt_bg.js#__wbindgen_generic_0000000000000005Ā/ç\få\fĀĀ\bĀ\bĀĀ\b\rĀĀĀĀ1\bĀĀ\bĀĀ\
2Ā\rĀ&Ā\rĀ\x1B\x07ĀĀKĀĀĀĀĀ\b \x07\rĀ\rĀĀĀĀĀ!\x07ĀĀ\x07ĀĀĀ\b\x1BĀĀĀĀĀL\bĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\b"Ā!ĀĀ1ĀĀĀ\bĀ\x1BĀMĀĀĀĀĀ\x07\x07\bĀĀĀ\r3N'OĀĀĀ2Ā\bĀĀĀĀP	ĀQ\rĀĀĀĀ\bĀ\x07ĀĀR	ĀĀĀ"(ĀĀ4\bĀĀSĀ ĀĀĀ\
Ā ĀĀĀĀĀĀĀĀĀĀT3ĀĀĀĀ(ĀĀUĀ\bĀĀĀ	ĀĀĀĀ!\bĀĀ\x07Ā\b\x07ĀĀ\x07!VĀĀĀĀĀ\rĀ\rĀĀĀĀĀĀĀWĀ\bĀĀXĀĀ\rĀĀ5)ĀYĀĀĀĀ\x07Ā\x07ĀĀ6ĀĀĀ\v Ā7Ā\x07&6Ā\x07ĀĀ88\b\bZĀĀĀĀĀĀ\r)'ĀĀ9\x07Ā\b:ĀĀĀĀ:\bĀ**Ā\
)Ā\rĀĀĀĀĀ\b[\\'ĀĀ7Ā\bĀĀĀĀ\x07ĀĀĀĀĀĀĀĀ];Ā	\x1B\x1BĀĀ\r\bĀ"ĀĀ\x07<Ā\bĀ"ĀĀĀ\x07^ĀĀĀĀ<\x07ĀĀĀĀĀ\x07ĀĀĀ\x07ĀĀ0ĀĀĀĀĀĀĀĀĀĀĀĀ9ĀĀ#ĀĀĀĀĀĀ	ĀĀĀĀ\v\v\vĀĀĀĀĀĀĀ\
\vĀĀĀĀĀ&ĀĀĀĀ\v\v*ĀĀ#ĀĀĀĀ\x07	ĀĀĀĀĀĀĀĀ_==ĀĀĀĀĀĀĀĀ\vĀĀĀĀ\`ĀĀ5ĀĀĀĀĀ\v\v\vĀ++a+ĀbĀ\x07(\vcd>>\x07Āefgh4iĀ\v??jĀĀĀĀ,,,ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\b\x07\x07ĀĀĀĀĀĀĀĀĀĀĀĀ			\
Ā	k;\x07ĀĀ\bĀĀĀĀ\x07ĀAAĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀl##ĀĀĀ\x07		ĀĀ\x07Ā\x07Ā			ĀmĀĀĀĀĀĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀĀĀĀ	ĀĀĀĀ@\vĀno\x07\b\b\vpÞÞoĀ\bĀAÀĀ\vĀA°éÁĀ\vĀAàíÁĀ\v\x078memoryĀ__wbg_cancellation_freeĀÐ\x07__wbg_nativebatch_freeĀÑ\x07__wbg_nativeclient_freeĀÒ\x07__wbg_nativeinbox_freeĀÓ\x07__wbg_nativepages_freeĀÔ\x07cancellatio\
n_cancelĀçcancellation_newĀ©\x07meaningĀ	nativebatch_addĀÑ	nativebatch_closeĀÙnativebatch_finishĀ±\fnativebatch_nextĀ²\fnativebatch_onProgressĀ³\fnativebatch_progressĀµ	nativebatch_settledĀÒ	nativebatch_stopĀÚnativeclient_appliedJobsĀ	nativeclient_applyĀ	nativeclient_applyAndWaitĀÐ\bnat\
iveclient_applyAndWaitManyĀ	nativeclient_applyManyĀ	nativeclient_checkSetupĀ´\fnativeclient_confirmĀ	nativeclient_creditsĀ¶	nativeclient_freelancersĀµ\fnativeclient_generateProposalĀ	nativeclient_getClientJobsĀ¨\vnativeclient_getJobĀ©\vnativeclient_iterAppliedJobsĀ	nativeclient_newĀ	nat\
iveclient_requestĀ	nativeclient_statusĀ	nativeclient_waitĀÑ\bnativeclient_waitManyĀ	nativeclient_withOptionsĀ	nativeinbox_newĀ°nativeinbox_receiveĀÏ\bnativeinbox_releaseĀÐ	nativepages_nextPageĀ¶\f\fparseWebhookĀê\b\x07suggestĀ	__abort_handler__instance_terminatedÎwasm_bindgen_aa181eeb6c\
db8674___convert__closures_____invoke___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined_\
______true_Ā­
Âwasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___wasm_bindgen_aa181eeb6cdb8674___JsValue__core_48032cbd955c9ee8___result__Result_____wasm_bindgen_aa181eeb6cdb8674___JsError___true_Ā·	__wbindgen_mallocĀ\b__wbindgen_reallocĀ¶\b__wbindgen_freeĀ­\f__wbindgen_exn_storeĀý\v__externref_ta\
ble_allocĀå__wbindgen_externrefs__externref_drop_sliceĀè\b__wbindgen_destroy_closureĀé\b__externref_table_deallocĀÐ__wbindgen_startĀL	²ĀA\vÝ·\fº\f\x07\vÚ\fàÕ\fÖ\fÛ\fú	µ\x07\v¥öÆ\v÷\fÈ\bP
\r\f\bÎ\b\fMþN	¡°\bå			ñ\bñ\b¨	«	ñ\bñ\b¬	¡éª	­	¡Ä	¡ëê¡©		ñ\bñ\bå	ÙÒÑ
¦\v\r¦	\bï\f¿OQ\b\bì\x07 \b \bí\x07ú\b°		á\bý\bþ\bð\x07§
Þ\x07Þ\x07\r¿Ë\b÷´\x07

Æ	\vù\fò\rÜ\b÷
\rÁ\f\b\r\r\r\r\rÿ\r\r \r\r\rû	Ü\vÝ\bé¡\rì\b\v¿\f¸¹
bº
»
\\¼
a¾
£©l¿
ùÁ
Â
ÞÃ
ÝÄ
¢Å
úÆ
ºÇ
[Ú\vÛ\vÈ\vä\vã\vá\vâ\vÜ\vÉ\vÎ\vÏ\vÐ\vÒ\vÓ\vÔ\vÕ\vÖ\vÙ\vÝ\vÞ\vß\và\vÈ\vÊ\vÚ\vÛ\vË\vÌ\vÍ\vÑ\v×\vØ\v\r\r\r\r\r\r\r\r\r\r \r\r\rý	ß\f			î\bî\b	×Á\bÂ\bÝ\fìÞ\fªþ\x07ÿ\x07\rü¬\fìþà\fÃ\f¡\ráò\b®	Ù\x07ô\fó\b\fõ\fö\f\v\v\v\v\r\bÛ	á\fú\fÛû\fØ\vÄ\f\v«Ï¡ç\væ\vè\vÛ
	Ïü
Í\bâ\b\r\rì\vé\ví\vÊ\væ\vê\v\f¢\v\f\f÷
÷\vÊ\b\rø\vÉ\f\r¤\v§\x07~\f©\fÿ\bR¬\f
YÏ	®à
ö\v\v\vú\vû\vÉ\fú\v\rå\v
à\b
\b¯wî\vî\x07Ë\x07ï\x07Ì\x07ý\f
ð	£Æ±\r¢\r\f,
ãå\fØ|4~#ĀAÐ\fk"$Ā@@@@ Ā-ĀìAkĀ\v ĀAà\x07j"\f ĀAà\x07ü
ĀĀ Ā(¬" (Ā"Aj6Ā AĀH\r Ā 6è AÈj"Î )È!6 Ā (Ð6à Ā 67Ø  ĀA	j ĀA \bj½ ĀAè	j"{  Aðü
ĀĀ  Ā(¬A\bjï\b@ )ØBR\rĀ  )è7À\x07  )à7¸\x07AèÁĀ(ĀAK\rĀA¤éÁĀ¡
Aÿq"E\rĀA¤éÁĀ(Ā ÖE\rĀ A6Ø\b A6Ð\bA¤éÁĀ(Ā! A ïÀĀ6ì
 AðîÀĀ6ä
  Aj6Ü\b A6\f A¬ÁĀ6\f  Aà
j6Ô\b  A¸\x07j6è
  A\fj6à
  AÐ\bjÑ\v AÈjÂ\v Ā(! Ā(! ĀB7 Ā( ĀAĀ6  At"j !@ @ (!\x07 (Ā! Ā-Ā¾AG@ Ā(¬"
-ĀHAF\r 
AĀ:ĀH 
 
)B}7\v A\bj! Ā(¬  \x07ï A\bk!\f\v\vAĀä\b Ì\f Ā(! Ā(! ĀB7 Ā(! ĀAĀ6   Al"j"\x076ì
  6è
  6à
 Aj! AÌj!\b@@   ("AG\r  \x07\v6ä
 Aà
j
\f\v \b )\b7Ā \b (6\b  6È \f (Ā AÈj Ak! Aj! Aj!\fĀ\vĀ\v ĀAÀj! ĀAàj!@@ Ā-ĀàAkĀ\v Ā(Ì!A\f\v Ā)À!= Ā(Ø!A\f\vAĀ\v!@@@@@ Ā\v Ā(¬"-Ā(AF\r AĀ:Ā( Ā(¬"\x07-ĀHAF\r ĀAà\x07j! )0!= \x07AĀ:ĀH \x07(¬! \x07(°! \x07B7¬ \x07(!	 \x07( ! \x07B7 \x07(¤!\b \x07(¨! \x07BĀ\
7¤ \x07-Ā´!\v   Al"j"\x076Ô  6Ð  6È Aj!
 A\fj!\f@@   ("AG\r 
 \x07\v6Ì AÈj
  	6 \f  6\f   \bAlj"6¤\f ĀAÀj! ĀA°j! ĀAj! ĀAÈ
j! ĀAè	j!' AØj! Aä
j!
 AÔj! A \bj!\f A\bj!	 A\bj!\b AÀ\x07j!\x07@@@@   G Aj! )Ā"6BR\r  \v6\f A\fjõ	 \vAq\r\f\v  67¸\x07 \x07 A\bjAü
ĀĀ@@@A\x07 (Ä\b"Axs AĀN\x1B"E A\x07Fr\rĀ@@ (\bAxF\rĀ Aj  (\b (\bä (AG\rĀ (\f\v  	6ĀAĀ! AĀ6ä AĀ6Ü  \f6Ø@ Aj"A\fF\rAĀ!  j(Ā"(ĀAxG@ 
 Aj(Ā A\bj(Ā½ A6à
 AÐ\bj" Aà
j  \x07! (Ô\b (Ø\bË\f (ä
 (è
Ë\f\v ! E\rĀ\v (Ā\v! Ā(ü\rE\rĀ Ā) Ā) Ó!6 Ā(ð\r Ā(ô\r 6 ä
E\rĀ   A
j '  A¸\x07j"Ã æ\f\v AÈj \bß	 (È"AxF\rĀ Ā(¼AÎĀI\r  (ÌË\f\v AĀ6
 B7
 A¸\x07jæ\f\v  )Ì"67¬
  6¨
 Aà
j A¸\x07jAü
ĀĀ Ā)À Ā)È 6§ 6B §Æ!6  A¨
j6Ð\b Ā(¸E@  ä\v  6Ì  AÐ\bj6È Aj Ā(° Ā(´ 6 AÈj"AéĀÄ (" Ā(°" AØ~lj ("Aq\x1B!\r@ AF@  (°
6Ð  )¨
7È  Aà
jAü
ĀĀ  \r  \rj-ĀĀ 6§Av\x07 (Ā \rAØ~ljA¨k A¨ü
ĀĀ B7Ð\b\f\v AÐ\bj \rAk"Aü
ĀĀ  Aà
jAü
ĀĀ (¨
 (¬
Ë\f\v AÐ\bj±\v AĀ6
 B7
\v  A
j¨ !\f\v\v AÈj"AĀAÀÁĀA±	 A È\v@ Ā(ð\b"AëÜF\rĀ Ā)è\b!6 AÈj" Ā)Ø Ā(à¶ (Ð O )È"7 6Z 6 7Q\x1BE\rĀ AAÕÁĀA#±	 A È\v AÈj"\x07 Ā)Ð\r Ā(Ø\r¶ )È!6  (Ð6Ø\b  67Ð\b  6\f Ā(À\r! Ā(È\r!AĀ!  AÐ\bj6\f Ā(Ä\r!  AĀ \x1B6\v  6ü
  6ø
 AĀ6ô
  AĀG"6ð
  6ì
  6è
 AĀ6ä
  6à
  A\fj6\v Aj Aà
j"»AĀ!A!AĀ!
 (AF@ (! \x07Aû\x07 (Ì 6Ā A6À\x07  )È7¸\x07 \x07 A(ü
ĀĀ@@ AøĀj AÈj» (xAG\rĀ (|! (À\x07" (¸\x07F@ A¸\x07jAÞ	\v (¼\x07 Atj 6Ā  Aj6À\x07\f\v\v (À\x07! (¸\x07!
 (¼\x07!\v ĀAð\rj! ĀAÀ\rj!#  At"j!@  G@   j(Ā Aj!\f\v\v  '6è\x07  6ä\x07  
6à\x07  6Ü\x07  6Ø\x07 AĀ6È\x07 AĀ6¸\x07 Aà
j" A¸\x07j"á@ (à
AG@ AÈj"  A (ÈAj"A \x1B" AM\x1B\b (Ì A ü
ĀĀ A6\f  )È7\f AÐ\bj A4ü
ĀĀ@@ AÈj AÐ\bj"á (ÈAF\rĀ (\f" (\fF@ A\fj  A\fj (\fAj"A \x1B¦\f\v (\f A lj AÈjA ü
ĀĀ  Aj6\f\f\v\v AÐ\bjî	  )\f7  (\f6 \f\v AĀ6  B7 A¸\x07jî	\v  Aj¨@ Ā-Ā¼\rĀ Ā-Ā¿AG\rĀ Ā(E\rĀ ¥E\rĀ ĀA:Ā¼ AÈj" ĀA	jµA\bA ª\v" Aü
ĀĀ AĀ:Ā ĀA°j AøÁĀÅ\vAëÜ! ĀAëÜ6ðAĀ Ā-Ā¿AF\rĀ AĀ6ô	 BÀĀ7ì	 Aø	j Ë ĀA\rj!$ ĀAø\fj!% ĀAÀ\fj!( ĀA\fj!- ĀAð\vj!. Aðj!/ AØ\bj!) AØj!*AĀ!@@@ Ā(ÐAK\r AÈj Ā)Ð\r Ā(Ø\r¶ )È!7  (Ð"6
  77
@ Ā(È\r"E@A!\f\v Ã!8  6 
  8BĀU:Ā
 Ā(À\r!  A
j6¤
 Ā(Ä\r!  AĀ \x1B6\v  6ü
  6ø
 AĀ6ô
  AĀG"6ð
  6ì
  6è
 AĀ6ä
  6à
  A
j6\v  A 
j6\v A¸\x07j Aà
j¡@ (À\x07AëÜF@A\b!AĀ!0AĀ!\f\vA! AðĀjAA\bA¹\x07 (p! (t" )È\x077  )À\x077\b  )¸\x077ĀA! A6 \f  6\f  6\f AÈj Aà
jA,ü
ĀĀ@ AÐ\bj AÈj¡ (Ø\bAëÜG@ (\f F@ A\fj AA\bA
 (\f!\v  j" )à\b7  )Ø\b7\b  )Ð\b7Ā  Aj"6 \f Aj!\f\v\v (\f!0 AI\rĀ  Þ\v AÈj Ā)°\v Ā(¸\vA±AÿëÜ!~B )È"8 7|"6 8T\rĀ (Ð j"AëÜI@ ! 6\f\vB 6BQ\rĀ AëÜk! 6B|\v!8  6°
  87¨
  #6¼
 )Ā!8  A¨
j6Ä
  A 
j6À
@@ 7 8Q@ Ā(Ð
 M\r\f\v 7 8T\r\v ³	\f\vAĀ\v! AÈj"\x07 . 7  (Ð! )È!: \x07 - 7  (Ð!+ )È!CAĀ! Ā(Ä\r!  Ā(È\rAĀ Ā(À\r"\x1B6\v  6ü
  6ø
 AĀ6ô
  AĀG"6ð
  6ì
  6è
 AĀ6ä
  6à
  A¼
j6\v AèĀj Aà
j"÷A!\x1BAĀ! (hAF@ (l! \x07Aû\x07 (Ì 6Ā A6Ø\b  )È7Ð\b \x07 A(ü
ĀĀ@@ AàĀj AÈj÷ (\`AG\rĀ (d! (Ø\b" (Ð\bF@ AÐ\bjAÞ	\v (Ô\b Atj 6Ā  Aj6Ø\b\f\v\v (Ô\b!\x1B (Ð\b! (Ø\b!\v@@ Ā-ĀÐ\f"AF"E@AĀ!, Aq@AÿëÜ!B!8\f\v@ 7 :Q@ 7!8 " M\r\f\v ! :"8 7V\r\v ()Ā!8A! A!AĀ!AĀ!AĀ!!\f\vAĀ!,AÿëÜ!B!8 E\rĀ@ 7 Ā)à
"6Q@ Ā(è
 M\r\f\v 6 7V\r\v AK!,\vB\x07 Ā)¸\r"6 6B\x07X\x1B!?  Alj!\r Ā) \r!< !
@@ \r 
"F@A!\f\v Aj!
 Ā(À\r Ā(Ä\r Aj"(Ā"\bE\rĀ@@@@  \b-ĀdAsqAG\rĀ \b(P!\x07 \b)H!9 AÈj" 7  \b)"6 \b( "ø )ÈB÷ĀV@  7  6 9 \x07AëÜF"\x1B  \x07 \x1Bø )ÈB;V\r\v \b)ĀBR\r  \b)\b \b)} <|"9B}"6BĀ 6 9X\x1B7\f  9B|"9 ?}"6BĀ 6 9X\x1B7\fAĀ! A\fj!\v@ AG@  ? \v)Ā"6|7 \f  67\f  6È
 Ā(À\r!\x07 Ā(È\r!AĀ!\b  A\fj6Ì
 Ā(Ä\r!  AĀ \x07\x1B6Ø\x07  6Ô\x07  \x076Ð\x07 AĀ6Ì\x07  \x07AĀG"6È\x07  6Ä\x07  \x076À\x07 AĀ6¼\x07  6¸\x07  AÈ
j6Ü\x07 AØĀj A¸\x07j"\x07A!AĀ!\f (XAF@ (\\! Aà
j"Aû\x07 (ä
 6Ā A6Ø
  )à
7Ð
  \x07A(ü
ĀĀ@@ AÐĀj Aà
j (PAG\rĀ (T! (Ø
" (Ð
F@ AÐ
jAÞ	\v (Ô
 Atj 6Ā  Aj6Ø
\f\v\v (Ø
!\f (Ð
!\b (Ô
!\v \vA\bj!\v AÈj Alj" \f6  6\f  \b6\b  67Ā Aj!\f\v\v ) AÈjA0ü
ĀĀ B 7Ð\b (à\bAxF@ AÐ\bj¢\f\v (è\b! (ì\b! (à\b!\f (ä\b!\x07 )Ø\b!9 Aà
j AÐ\bjA8ü
ĀĀ 9B!6 (à
"\vAl!\b (ä
! !	@  \vG@  6ì  	6è  \x076ä  \f6à  97Ø  67Ð  26Ì  Aà
j \bj"	Aj(Ā6  	Aj(Ā"6  	Aj)Ā"@7  	A\bj)Ā"97  6ð  9B"97ø  6È@  F@ 6 9V\r \x07! \f! ! /\f\v \x07! \f! /  O\r\v @§! @B §! ! AÈj\v"($! ( !	 (!\x07 (!\f )!9 )\b!6 (!2  ×\f \vAj!\v \bAj!\b !\f\v\v  6à
 Aà
j¢Ax! \fAxF\r@ 	E\rĀAĀ! \x07! 	!\v@ A¼
j (Āõ j! Aj! \vAk"\v\rĀ\v AM\rĀAĀ!  	!! \x07! \f! 9!A\f\v \f \x07ò\v\f\v Aj!
\vAx!\f\v E@ \b(XAxG\r\v Aj!
Ax! ,E\rĀ \b(XAxF\rĀBĀ!AA!AĀ!!A! AĀ!\v +  AxF"\x1B!@@ 7 C : \x1B"6Q@  K\r\f\v 6 7X\r\v@@ 6 8Q@  I\r\f\v 6 8Z\r\v 6!8 !\v  ö\v\f\v\vAĀ! AxG@ A!8 !\f\v 5Ā!8Ax!\v\v  \x1B×\f@ @ Ā(Ä\r! Ā(È\r! Ā(À\r!\b (¤
!	 ( 
!\x07 AÈj Ë (Ð! )È!7  AĀ \b\x1B6è  6ä  \b6à AĀ6Ü  \bAĀG"6Ø  6Ô  \b6Ð AĀ6Ì  6È (
! )
!:@ 8!6 !\b@ AÈj¤\b"@ Aà
j \x07 	-ĀĀ  (è
!@ : )à
"8Q@  O\r\f\v 8 :X\r\v 6 8Q@  \bI\r\f\v 6 8X\r\f\v\v\v@ "AëÜG@@ 6 7Q@AëÜ! 7!6  \bO\r\f\vAëÜ! 6 7X\r\v 7!6 !\b\f\v\v \b­ ;Bp!;A! 6!8\f\v Ā Ā)\r";B|7\r Ā Ā)¨\rB|7¨\r@ AxF@ - 7 ñA! Ā(À\r Ā(Ä\r 8§"&Aæ
\f\v . 7 ñ !At! !@ @ Ā(À\r Ā(Ä\r (ĀAæ
 Ak! Aj!\f\v\vAĀ!AäĀ!&  AqE\rĀ Ā-ĀÐ\fAF@ (BĀ7\b (BĀ7Ā\v ĀA:ĀÐ\f\v  ;7à
 Ā)\r Ā)\r ;!6  Aà
j6Ð\b Ā(\rE@ % $Ì\v  %6Ì  AÐ\bj6È AÈĀj Ā(ø\f Ā(ü\f 6 AÈjAêĀÄ (L" Ā(ø\f"\x07 Atk (H"Aq\x1B!@ AF@ %   \x07j-ĀĀ 6§Av\x07 %(Ā Atk"A\fk 6Ā Ak 6Ā Ak 87Ā A k ;7ĀAx!\f\v Ak 87Ā A\fk"(Ā!3  6Ā Ak"\x07(Ā! \x07 6Ā\v Ak  :ĀĀ A\bk !6Ā  3ö\v\v 0 A\bAñ\v@@  AĀG\
kAkĀ\v Ā Ā(ÐAj6Ð Aà
j 'µ AF@@  &ñ\x07"@ AÐ\bj Aj
\f\v A6Ð\b\v  )Ø\b7Ð  )Ð\b7È * Aà
jAàĀü
ĀĀA\bA\bª\v" AÈjAðĀü
ĀĀ AĀ:ĀÜ  &6Ø  ;7pAøÀĀ\f\vA\bAð\x07ª\v" Aà
jAàĀü
ĀĀ AĀ:Āü  &6ø  ;7h  87\`Aü÷ÀĀ\v! (ô	" (ì	F@ Aì	j\r\v (ð	 Atj" 6  6Ā  Aj"6ô	\f\v\v ;§!@@ (
"AëÜF\rĀ )ø	"6 8Q@ 8!6  I\r\f\v 6 8X\r\v 8!6 !\v  6
  67ø	\v (ô	!\vAëÜ!\b (ð	! (ì	 (
"AëÜG@ )ø	!6 AÈj" Ā)Ð\r Ā(Ø\r¶  6  )È (Ðø (Ð!\b )È!7\v At! ĀA°j! !@ @ )Ā!6AAª\v"	AĀ:Ā 	 67Ā  	A°ÁĀÅ A\bk! A\bj!\f\v\v AA\bñ Ā(¬"-ĀHAF\r\x07 Ā)¨\r!6 AĀ:ĀH  67Ð Ā \b6ð Ā 77èAĀ Ā-Ā¿AG\rĀ Ā(\v!\x07 Aà
j Ā(à	(D"Aj(Ā A j(ĀAĀò (ä
!@ (è
"E\rĀ AÈj \x07 ã\b (Ð! )È!6 AF\rĀ Aj! AlAkAn!@ AÈj \x07 ã\b  (Ð"  I 6 )È"7V 6 7Q\x1B"\x1B! 6 7 \x1B!6 Aj! Ak"\rĀ\v\vBĀ!7@ Ā-Ā¾E\rĀ \x07E@ Ā(ü\rE\r\vBÚĀ!7\v Ā(¬"-ĀHAF\r B7P AĀ:ĀH D¡vÿÿÿï?AĀ  AëÜF"\x1B¸DĀĀĀĀeÍÍA£ 7BĀ 6 \x1B|"6 7T"\x1BB 6 \x1Bº 9X (à
 Ó\f Ā(¬"-ĀH A:ĀHAF\r AÐĀj!@ Ā-Ā	E@ AÈj \f\v -Āµ! AÈj A AG\r\v (°AĀG\v! Aà
j AÈjA¨ü
ĀĀ AĀ:ĀH@@@@@@@ Ā(@ Ā-Ā¿"AF\r )\vP\r\f\v )\vP\r\v Aà
jÂ\v\f\v Ā-Ā¿!\v AÿqAF\r Ā(ü\r Aà
jÂ\vAĀG rE\r\v Ā(¬A\bjË ĀAĀ:Āà Ā 6Ø Ā =7À ĀAàj! ĀAÀj!\f\v Aà
jÂ\v\vAĀ!
 AĀ6Ø\b BÀĀ7Ð\b Ā(ð\r")Ā!7 Ā(ô\r! )Ā!6 AÐçÀĀ)Ā7Ā Ā(ü\r! )\b!8 AØçÀĀ)Ā7\b  6\v  67à
  87è
  6\v  6\v  A\bj6ø
   jAj6ü
  7BB À7ð
 AÐj! Að
j!\x07@@ \x07º"E\rĀ A¸k)Ā"8BQ\rĀ AÀk(Ā!  87È  A°kA°ü
ĀĀ AÐ\bj" µ\b (ô! (ð!  (ø"\bÞ	 (Ø\b!@ \bE\rĀ \bAt"E\rĀ (Ô\b Atj  ü
ĀĀ\v   \bj"
6Ø\b  \r (ä (èË\f AÈj±\v (üÇ\f\f\v\v@ (\vE\rĀ@ \x07º"E\r A¸k
\fĀ\vĀ\vAĀ! (ä
"@ A	j"@ (à
Aÿ ü\vĀ\v !\v (\v" )à
7Ā AĀ6ì
   AjAvA\x07l A\bI\x1B6è
  )è
7\b (Ô\b!\x07 
AO@ \x07 
\v 
At! (Ð\b!AĀ!@  G@  \x07j(Ā! Ā(¬"\b-ĀH \bA:ĀHAF\r	 \b \b)B}7 \bAÐĀj A \bAĀ:ĀH Aj!\f\v\v \x07 \r ĀAèj» þAĀ!A!\f\vA!\f\v \f )\b7Ā \f (6\b  6\f  (Ā A\fj Ak! 
Aj!
 Aj!\fĀ\vĀ\v Ā =7ÈAëÜ! ("AëÜG@ )!6 AÈj" )ø A\x07j(Ā¶  6  )È (Ðø )È!6 (Ð!\v ĀAÈj!\b  67è A6Ô B7È  (\x076à  )\x077Ø AëÜAëÜ  -Āß\x07AF\x1B AëÜF\x1B6ð AÐj!AĀ! AÈj!@@ AF@AëÜ!
\f\v Aj! Aj Aj!(Ā"
AëÜF\rĀ\v  6Ð )Ā!6 Aà
j A(ü
ĀĀ Að
j!\x07 (ä
! (à
!@ \x07 Atj!@ !  F\r Aj! Aj! (Ā"	AëÜF\rĀ\v 
 	 	 
O 6 A\bk)Ā"7X 6 7Q\x1B"\x1B!
 6 7 \x1B!6\fĀ\vĀ\v ĀAĀ:Āà Ā 
6Ø Ā 67Ð Ā \b6Ð Ā ĀAÐj6Ü Ā ĀAÜj6Ô Ā AÐ\x07j"6Ì Ā AÌ\x07j6ÈA!\f\v (Ā!\x07AĀ!\b ("@ (Ā(\bA\bj!@ (\f F\rĀ\v (!\b\v (Ā"A\fj \x07ýAĀ!AĀ!
@ A@k A\bj@@@@@@@ (@AkĀ\v (\r A:Ā\b\f\v \x07( \x07(Ā(\bĀ\f\v@ (D"(@  ø"-Ā$ AĀ:Ā$\r\f	\v  A\bk6È AÈjÇ	\f\v  6
  6
 AĀ:Ā%  A\bj6¬
 AÜèÀĀ6¨
 AĀ6\f  A¨
j"6\f  6\f AÈj ( A\fj (\b(\fĀ@ )È"6B\bQ@ -Ā%! AĀ6
  à@  AĀGj"AK\rĀ 
Aj"
 \bF\rĀ A
jß
\f\v \x07( \x07(Ā(\bĀB	!6\f\v Aà
j AÐjAøĀü
ĀĀ  )Ì7¸\x07  )Ô7À\x07  (Ü6È\x07 (è!4 )à!D (È!5\v A
jß
 6BB\bR\r\vB\x07!6 Ā(È(ĀA(j Ā(Ð)Ā \x07E\rA!@@@@ Ā(Ô(Ā"-ĀAk

Ā\v (\b"AëÜF\r AĀ:Āp  )Ā"77 AÀ=  AÀ=M\x1B  7P\x1B6 \v Aj" \x07ÈE\rA!\v  :ĀA! A:ĀĀA!\f\v ó
 A:Ā\f\v AÐ\bj Aà
jAøĀü
ĀĀ  (È\x076¨\f  )À\x077 \f  )¸\x077\f 4!" D!B 5!\v ĀAÐj\v ĀA:Āà AÀj AÐ\bjAøĀü
ĀĀ  (¨\f6¸  ) \f7°  )\f7¨ \v@@@@ 6BT\rĀ@@ 6§AkĀ\v ĀAĀ:Ā¼@@ Ā-Ā¿AG\rĀ ĀAà\x07j¥E\rĀ Ā("\r\v AÀj\f\v Ā Ak6 Ā Ā("Aj" Ā(ø"AĀ  M\x1Bk6 Ā(¬"-ĀHAF\r
 Ā(ü Atj)Ā!6  )B}7  )B|7 AĀ:ĀHA\bAÈ\vª\v" AÀjAàĀü
ĀĀ AĀ:ĀÄ\v  6B 7¸\v ĀA°j A ÁĀÅ\f\v ĀA:Ā½ Ā(¬"	-ĀHAF\r	 ĀAà\x07j! 	AĀ:ĀH 	 	)B}7 )ÀBQ@ (È"-Āí! 	AĀ:ĀH 	 	)È AF­|7È -ĀíA\bF@ A6ä
  Aj6à
 AØjAÀĀ Aà
j¹	 À! Ax6ä A:Āô  6ð  ­7Ð B7È AĀ AÈjÈ\v AĀA   Ā(¬  ï\f\v A¸\x07j AÀjÍ 	-ĀH 	A:ĀHAF\r	  	(O\r	 Aj!\x07 Ā-Ā¾ 	( AÈj (" ("½ A¸lj!\bAx!
@ (È"AxF\rĀ )Ì"6BÿÿÿÿV@ !
\f\v  (ÌË\f\v \b(¤ \bA¨j"(Ā«\v  67Ā \b 
6¤ \b²\v \b AÀjAÄĀü
ĀĀ \b 6H \b 6D \bAÌĀj \x07A,ü
ĀĀ 	 	)B|7 	 	)°B|7°AG@ 	AÐĀj AĀ 	AĀ:ĀH (¼\x07 (À\x07Ë\f\f\v 	AĀ:ĀH 	 	)B|7 (¼\x07!\f (À\x07!\r (Ä\x07! (¸\x07!	 AÈj Ā)Ð\r Ā(Ø\r¶ ĀAè	j! (Ð!
 )È!6 	AF@ ĀAÈ
j AĀ  6 
\x07\f\v Ā)À Ā)È \r Æ!7 Ā(´"\b 7§q!\v 7BBÿĀB À~!: ĀA°j! Ā(°!AĀ!\x07@   \vj)ĀĀ"9 :"7B 7B À}B À7\f@@@ A\bj A\fj\x07 (\bAG\r \r   (\f \vj \bq"AØ~lj"A¤k(Ā A k(Ā
E\rĀ\v  A¨lA¨mÇ A¤k(Ā! A¨k(Ā! Ak)Ā!7 AÈj AkAü
ĀĀ 7BR\r\f\v 9 9BB ÀBĀR\r \v \x07A\bj"\x07j \bq!\v\f\v\v Aà
j" AÈjAü
ĀĀ  Ë\f AÐ\bj Aü
ĀĀ \f \rË\f !1 7!>AĀ\f\v Ā Ā(ÐAk6Ð )°!9 (È! (Ä! (À! AÈj Ā)Ð\r Ā(Ø\r¶ ĀAè	j!# ĀAà\x07j (Ð! )È!7 AÌj!@@@ 6B}":BX@ :§Ak\r ­ ­B BQ@ ĀAÈ
j 9 7 A\bA ª\v" 6 A6Ā A6À  6¼ A6¸\f\v  6Ø\b  6Ô\b  6Ð\b AÜ\bj AäĀü
ĀĀ (´	! A8j (¸	"
AA¹\x07 AĀ6è
  )87à
 Aà
jAĀ 
AA
 (è
!\b (ä
!\f 
@ \b 
j Aj! \f \bAtj!@ AÈj A<kß	A! 	E@A\x07 (Ā"Axs AĀN\x1B"AĀG A\x07Gq!\v  (Ð6\b  )È7Ā A\fj :ĀĀ Aj! Aj! 
Ak"
\rĀ\v!\b\v (à
!* A0j \bAA\f¹\x07 AĀ6Ð  )07È AÈjAĀ \bAA\f
 (Ð! (Ì! \b@  \bj  A\flj! \f! \b!@ A(j 
  )(7Ā A\bj A\fj-ĀĀ:ĀĀ A\fj! Aj! Ak"\rĀ\v!\v (È! (Ð\b! )Ø\b!6 AÈj ĀAø\fj 9å (Ð"+AxL@A!AĀ!AĀ!\f\v -ĀÜ!  (Ø!! (Ô! )È!9 ĀAĀ6Ø
 ĀAĀ6Ð
 ĀBĀ7È
A! E 6 ­"< 9|X AäĀI  6BĀYq\x1BrE@ Ā <7¸\rAĀ!\v  97\f  ĀAÈ
j"$6ì
 AĀ6è
  6à
   A\flj"6ä
  A\fj6ð
 AÈj Aà
j×~@ )ÈBQ@ )Ð!6 A jAA\bA\b¹\x07 ( ! ($" 67Ā A6 \f  6\f  6\f  (ð
6Ø  )è
7Ð  )à
7ÈA\b!A!@ A¸\x07j AÈj× )¸\x07BR\r )À\x07!6 (\f F@ A\fj AA\bA\bâ
 (\f!\v  j 67Ā  Aj"6 \f A\bj!\fĀ\vĀ\vAĀ!A\b!BĀ\f\v (\f! AO@  \v  AtAxqj)Ā\v!6  A\bA\bñ Ā Ā) \r 6|7 \rAĀ! AĀ6è
 BÀĀ7à
A!	AĀ! !AĀ!\x07AĀ!\x1B@ \x07!
@  "\vG@ \x07Aj!\x07 A\fj! \v(Ā"E\r Aj $  \v(ä (! ! 	! (AG\r@ E\r A\bk! ( A\bj! G\rĀ\v\f\v  !Atj!\v (ä
! !@  \vG@ Ā(À\r Ā(Ä\r (ĀAĀæ
 Aj (Ā!\r ! !@ "\x07@ A\bk! ( A\bj! \rG\r\v\v! Ā(À\r Ā(Ä\r \rî"E 6BĀR \x07rr\r BĀ7Ā\f\v\v@  AqE\rĀ Ā-ĀÐ\f"AG@ ĀAĀ:ĀÐ\f\v Ā(Ä\r!  Ā(È\rAĀ Ā(À\r"\x07\x1B6è  6ä  \x076à AĀ6Ü  \x07AĀG"6Ø  6Ô  \x076Ð AĀ6Ì  6ÈAĀ!@ Aj AÈj³ (@ AĀ ("-ĀdAsAĀ (XAxG\x1B (Ā\x1Bj!\f\
\v\v $³	!\x07 AF\rĀ Ā Ā(È\f \x1Bj"6È\f ĀAĀ Ā(Ì\fAj \x1B\x1B"6Ì\f@ AnAj O@ Ā Ā)À\fB < <BĀR­}"6 6BX\x1B|7À\f AI\r  \x07AsrE\r\f\v Ā Ā)À\fB < <BĀR­}"6 6BX\x1B|7À\f\v ĀAà
j!@ E AKqE@  7 Å\f\v ĀAĀ6ð
 ĀAĀ6è
 ĀBĀ7à
\v ĀA:ĀÐ\f\v (à
! + ×\f\f\v Ā) \r!:@@ Ā(À\r Ā(Ä\r î"\rE@ \v-Ā\b!\f\v \r :7 \r(Ā \rB7Ā \r 9 
­|7\b \r \v-Ā\b"AF:ĀdAs \x1Bj!\x1B \rĀ \r 6@ \r 778\f\v AÿqAG\rĀ $ \v (à
 F@ Aà
j\r (ä
!	\v 	 Atj" 6  
6Ā  Aj"6è
 A\bj!\fĀ\vĀ\v  6Ø  6Ô  6Ð  67È AÜj AäĀü
ĀĀ  6È  97À  )¨7Ì  )°7Ô  (¸6Ü@ ĀAð\rj "ñ\x07"E\rĀ (AxF\rĀ (AG\rĀ ( ! (! Ā(À\r Ā(Ä\r "î"E\rĀ Aà
j"  ½ (X AÜĀj(Ā«\v  (è
6\`  )à
7X   ½ ĀAØ\fj  "ë\v (Ô! Aà
j ĀAø\fj Bå@@@ (è
"AxG@  (ì
ö\v\f\v (à
!\x07Ax (ì
ö\v Ā(À\r" Ā(Ä\r" \x07   \x07AĀæ
@A\x07 Axs AĀN\x1B"A\x07GAĀ \x1BE@ Ā(À\r  \x07î"E\r  6P  77H  6@  778\f\v ĀAÈ
j \x07\v\r\v AĀ6À B7¸\f\v A¸j # \x07 AÈjÃ\v AÈjæ\f\v  6È ĀAÈ
j" B 7  -Āí"A\bkAÿqAI AqAFrE@  " A¸j # " AÈj§ ¸\f\v ĀAð\rj "\x07"@ À! (´Ç\f  6´\vA\bA ª\v" 6 A6Ā A6À  6¼ A6¸\f\v  #6È\f  6À\f  6¼\f  6¸\f AĀ6¨\f AĀ6\f   Atj6Ä\f  AÐ\bj6Ì\f Aà
j" A\fj" @ (à
AG@ AÈj"  A (ÈAj"A \x1B" AM\x1B\b (Ì A ü
ĀĀ A6°
  )È7¨
 A¸\x07j A8ü
ĀĀ@@ AÈj A¸\x07j"  (ÈAF\rĀ (°
" (¨
F@ A\fj  A¨
j (\fAj"A \x1B¦\f\v (¬
 A lj AÈjA ü
ĀĀ  Aj6°
\f\v\v A¸\x07j²	  )¨
7¸  (°
6À\f\v AĀ6À B7¸ A\fj²	\v  AA\fñ \f!@ \b@ (Ā Aj(Ā«\v \bAk!\b Aj!\f\v\v * \fAAñ AÐ\bjë\v\v A¸j¨\f\v Ā Ā) \rB|"97 \r Ā(¸\v! Ā)°\v!7 AÈj Ā)à\v Ā(è\vA± ĀAÈ
j (Ð!@@ )È": 7Q@  I\r\f\v 7 :X\r\v :!7 !\vAÿëÜ!\v Aà
j" \r ½  97Ø BĀ7Ð B7È   AÈj 6 
~B 6 7|": 7T\rĀ  
j"AëÜI@ !\v :\f\vB :BQ\rĀ AëÜk!\v :B|\v \v|\v  6Ô  \r6Ð  \f6Ì  	6È   AÈj­A\v!  16Ì  >7Ð AØj AÐ\bjAü
ĀĀ >B §! Aè
j! >§!@ AqE@  6ä
  6à
  AÐ\bjAü
ĀĀ  1 Aà
j¬A!\f\v\v A6È AÈjñ\v\vAĀ!\f\v (Ā!\fĀ\vĀ\v\v Ā :Āì AÐ\fj$Ā \vĀ\vo,	~|#ĀAÐk"$Ā Aè\fj \x07 AĀG!\x1B (è\f!@@@@@@@ (ø\f"\bAxF@ A6  6¨\f\v  (ô\f6¤  )ì\f7  )ü\f7¬  )\r7´  )\r7¼  (\r6Ä  6  \b6¨ Ax6ü AĀ6¼  Aüj"6  A¼j"6\
@@ \bAĀN@ (À!! AĀ6¤  (¬"6   (°Atj6  Ax6¸	  6È	  Aj6Ä	  6Ì	 AĀ6Ø\r BÀĀ7Ð\r AĀ;¼ Ax6ô\r Ax6 B7ä\r BÀĀ7Ü\r Ax6° Ax6¤ Ax6 Ax6 AëÜ6È\r AĀ6è\f A:Ā¸\r AëÜ6°\r AëÜ6 \r AëÜ6\r A\
Ā6ð\f AÜj! AÀ\rj!" Að\fj!# A°j!$ A¤j!% Aj!& Aj!' AÜ\rj!( Aj!) A½j! Aô\rj!* A¼j! Aè\rj! AÐ\rj!+@ AÐj A¸	jß@@@ (Ð"\bAxF@ (Ô!\f\v@@@@@@@@@@@@@@@@ \bAxG@@ (Ô"\v (Ø"AÌäÀĀA
E@ \v AüÀĀA

E@ \v A¬ðÀĀA\x07
E@ \v AÀĀA	
E@@@@ \v Aü·ÁĀA\x07
E@ \v A·ÁĀA	
\r \v Aî³ÁĀA
\r \v A©´ÁĀA\v
\r \v AÀĀA
\r \v AÀĀA
\r \v A¢ÀĀA\x07
\r\r \v A©ÀĀA
\r\f \v A·ÀĀA
E\r\b A¸	j $ú"\r\f\v (¸	! Ax6¸	 (È	! )¼	!0 (Ì	! (Ä	"(\b!	 AĀ6\b  6ü\v  07ô\v  6ð\v  6ì\v A\bA AxF\x1B6è\v 	E\r	  (ø\v6è	  )ð\v7à	  )è\v7Ø	 AÐ
j"\f Aè\vjèAx! 	("\rAxF\r A6\v  \f6\v  6
  A\vj"6
 \rAĀH\r 	A(j(Ā!\r 	Aj(Ā!\f 	Aj(Ā! AĀ6¤
  6
   \fAtj6 
  6Ô\f Ax6À\f  6Ð\f  A
j6Ì\f AĀ6¸\v BÀĀ7°\v@@ A\fj AÀ\fjß@@@@ (\f"AxkĀ\v (\f!\f\v )\f!0 (\f!	 A\fj AÀ\fj± (\fAxG\r (\f!  	Ë\f\v A°\vjö
Ax\f\v  (\f6\b  )\f7Ā  6Ð  0>Ô  0B >Ø A°\vj AÐj÷\f\v\v (¸\v!\x07 (´\v! (°\v\v! (À\f (Ä\f«\v AxF@  A\vjÉ\f\v  \x076 \v  6\v  6\v ( 
 (
G@ \rA¤ìÀĀAÈèÀĀ! A\vjö
\f\v A\vj®
 AxG\r\f\v A¸	j )ú"E\r\f\v (¸	! Ax6¸	 (È	! )¼	!0 (Ì	! (Ä	"(\b! AĀ6\b  6ì	  07ä	  6à	  6Ü	 A\bA AxF\x1B6Ø	 E\r\b  (è	6
  )à	7ø	  )Ø	7ð	 A
j" AØ	jèAx! ("AxF\r A6
  6 
  6´
  A
j"\f6°
 AĀN@ A(j(Ā Aj(Ā! Aj(Ā!AĀ! AĀ6À
  6¸
   Atj6¼
  6ä
 Ax6Ð
  \f6à
  A¸
j6Ü
 BÀĀ7è
A!@@@  6ð
 Aô
j AÐ
jß@@@@ (ô
"Axk"-Ā\v (ø
!\f\v (Ð
! Ax6Ð
 (ø
!. )ø
!2 (à
! )Ô
!0 (ä
!\r (Ü
"(\b! AĀ6\b  \r6\v  07\v  6\v  6\v A\bA AxF\x1B6\v@@@@@ @  (\v6¨\v  )\v7 \v  )\v7\v A°\vj" A\vjè  \r6È\v (!  6Ä\v AxG\r (! A jAªÕ (\b" AªÕO\x1BA\bA¹\x07AĀ! AĀ6Ô\v  (¤"6Ð\v  ( 6Ì\v  A0lj!@@@  \r6ü\v A6è\v  6ì\v  A°\vj6ð\v@\
@@@@@  G@  (ø\v6\f  )ð\v7\f  )è\v7\f A\fj" Aè\vjè  \r6¬\f (!  6¨\f@@A Axs AĀN\x1BAkĀ\v (! (\b!\x07  \r6ä B7Ð  \x07A0lj!
  A\fj6Ø@@ \x07E@ AÐj®
AĀA  ÀĀAÈèÀĀ!\f\v Aj AÐj £ A0j! (! (AF@ \r A\fjÉ !\f\v  \r6Ô\f B7À\f  A\fj6È\f \x07AG@ AÐj"	 AÀ\fj"è  \r6è  6ä AØ\fj 	Ý (à\f"AëÜG"E@ (Ø\f!\f \r ÉAĀ\f\v (Ø\f!\f (Ü\f\v!	 AàĀj! AÀ\fj®
 \r \r A\fjÉ \f!\f\v AÀ\fj®
AA  ÀĀAÈèÀĀ! 
!\v \r A\fjÉAëÜ! AÐj\f\v  6Ð ! \f! AÀ\fj\v 6Ā (Ð"AëÜF  
Fr\r \x07AÀèÀĀAÈèÀĀ!\f\v Aj(Ā" Aj(ĀAtj! A(j(ĀAĀ!\fAëÜ!AĀ!@@@@  G@ AÐj A8j(Ā" A<j(Ā"	½ A@k!\x07 (Ð! )Ô"0§! @  	AìÀĀA\b
E@  	AÜÀĀA
\r  	AàÀĀA!  AxG  0B >à   6Ü  6ØAA\b\v6Ð  A\fj6Ô \r AÐj"É ®
Ax!\f\v \r  \r6ä  07Ü  6Ø A\bA AxF\x1B6Ð  A\fj"6Ô Aj AÐj £ (!
 (Aq@ \r ÉAx! 
!\f\vA! \x07!A!\f\f\v AëÜF\rAÜÀĀAº\x07!\f\v \fAqE@Ax!AìÀĀA\b¿\x07\f\v AëÜG@  6¸\f 1B §!	 1§!Ax!A!\x07 A°\fj\f\vAx!AÜÀĀA¿\x07\v! !\x07\f\vAìÀĀA\bº\x07!\f\v  \r6Ô\f  07Ì\f  6È\f A\bA AxF\x1B6À\f  A\fj6Ä\f AÐj" AÀ\fj"è  \r6è  6ä AØ\fj Ý~ (à\f"AëÜF@ (Ø\f\
! \r ÉBĀ\f\v (Ø\f! 5Ü\fB \v!0 AÀ\fj®
 AëÜF \r A\fjÉAx 0 ­!1 \x07!\f\v!\v\v \x07 F!\x07AëÜ!
 A¸\fj\v 
6Ā   «\v (¸\f"AëÜF@ \r A\fjÉ\f\v  (°\f6À\f \x07\rA¤ìÀĀAÈèÀĀ!\f\v Aè\vj®
AëÜ! !\f\v AëÜF\r\v (À\f!\f\v  A¨\fjA¤ÀĀû!\v \r A\fjÉAëÜ!\v A\fj®
 AëÜF@ \r A\fjÉ\v A0j! A\fj®
 AëÜG@ 	!\f\v \r A°\vjÉAëÜ! Aà\vj\f\v  6à\v AØ\vj\v" 6Ā (à\v"AëÜF@ (Ì\v (Ð\vÓ\f\f\v AëÜG@ (Ø\v!	 (Ì\v F@ AÌ\vjí\f (Ð\v!\v  Alj" 	6  6\b  6  6Ā  Aj"6Ô\v\f\v\v (Ð\v! (Ì\v"AxG\r !\v \r A°\vjÉ\f\v  G@ AÀèÀĀAÈèÀĀ!  Ó\f\f\v !\f\vA°ëÀĀAÕ\b!\
 A\vj®
\f\v  AÄ\vjA £ÀĀû!\v \r A°\vjÉAx!\v A°\vj®
 AxG\r \r A\vj"É ®
 !\v \r É  .Ë\f\f\v 2§!	 A\vj®
@ -Ā\v 	!\v Aè
jí
Ax\f\v (ð
"\x07 (è
F@ Aè
jì\f\v (ì
" \x07Alj" 6  6  6\f  2B >\b  	6  6Ā \x07Aj!\f\v\v (ð
! (ì
!\v (è
\v! (Ð
 (Ô
«\v AxF@  A
jÉ\f\v  6Ì
  6È
  6Ä
 (¼
 (¸
F\rA¤ìÀĀAÈèÀĀ! AÄ
jí
\f\v  A°
jA°¡ÀĀû!\f\v 	 A
jA°¡ÀĀû!\f\v A¸	j è"E\r\f\v A¸	j *ú"E\r\f\v A¸	j è"E\r\f\v A¸	j ú"E\r\f\v AÐ	j # \v  A¸	jg -ĀÐ	E@ -ĀÑ	\r Aè\vj \v ÞA!@@ E\r AÐj Aè\vj A¼ÀĀj(Ā AÀÀĀj(Ā§ (Ø"E@ A\bj!\f\v\v (Ü! )Ð!0AĀ!\x07 AÄÀĀj\f\vAX!@AĀ E\r AÐj Aè\vj AäÀĀj(Ā AèÀĀj(Ā§ \
(Ø"E@ A\bj!\f\v\v A0j!\x07 (Ü! )Ð!0AĀ\v!  6Ì\f  6È\f  07À\f E A¼ÀĀFrE@A¼ÀĀ kAv! (ð\v! (ì\v!	@  )È\f7Ø  )À\f7Ð  6à AÀ\fj 	  AÐj (Ā Aj(Ā¡ A\bj! Ak"\rĀ\v\v \x07A(G@ \x07A¼ÀĀj!A( \x07kAv! (ð\v! (ì\v!	@  )È\f7Ø  )À\f7Ð  6à AÀ\fj 	  AÐj (Ā \
Aj(Ā¡ A\bj! Ak"\rĀ\v\v (Ì\f! (È\f\v! (è\v (ì\vË\f@ @  6ì\v  6è\v A6Ä\f  Aè\vj6À\f AÐjA¬ÀĀ AÀ\fj¹	\f\v AÐjAÀĀA½\v A¸	j AÐj©!\f\v (Ô	!\f\v (ø\f!\v (ô\f!\x07 (ð\f! (ì\f! (è\f! AÌ\bj Aü\fjAìĀü
ĀĀ (ô\r!	 )ì\r!0 (è\r! A\bj Aø\rjAÄĀü
ĀĀ  /Ā½;\b  -Ā¿:Ā\b -Ā¼!\b\f\vA°ëÀĀAÕ\b! Aè\vj®
\f\r\vA°ëÀĀAÕ\b! AØ	j®
\f\b\v A¸	j %ú"E\r\f\f\v A¸	j &ú"E\r\f\v\v A¸	j 'ú"E\r\r\f
\v A¸	j "Ö"E\r\f\f	\v A¸	j Aè\fjþ"E\r\v\f\b\v  A
jÉAx!\v A
j®
@ AxF@ !\f\v Al!	  Alj! "!
@@@@  F@AĀ!\f\v Aj! )!0 (! (\f!\f (\b! (! (ĀAy!@@ @ Aj A£øÀĀj-ĀĀ"¢
 Aj! ( (  
E\r\f\v\v  6\f  6\f AÐj"A\x07ô\x07 A\x07\f (Ô"\x07 (Ø"Atj!AĀ!@ Aj AøÀĀj-ĀĀ 
  )7Ā A\bj! Aj"A\x07G\rĀ\v (Ð Aè\vj \x07  j¹\f \x07Ì\f AÀ\fj  ÞA! (È\f!\x07 (Ä\f!AĀ!@@ A\x07F@AĀ!\f\v AøĀj AøÀĀj-ĀĀ 
 AÐj  \x07 (x (|È Aj!@ +Ð"9D333333ë?f@ (Ø"\r\v Aj!\f\v\v (Ü!\r A\x07F\rĀ 9½!0@ AðĀj AøÀĀj-ĀĀ 
 AÐj  \x07 (p (tÈ +Ð"9D333333ë?f@ \r (Ü 9½"1 0B?B 0S"\x1B!\r  (Ø \x1B! 0 1 \x1B!0\v Aj"A\x07G\rĀ\v\v (À\f Ë\f@ @  \r6Ô
  6Ð
 A6Ü A6Ô  AÐ
j6Ø  A\fj6Ð AÀ\fjAÿÀĀ AÐj¹	\f\v A6Ü A6Ô  Aè\vj6Ø  A\fj6Ð AÀ\fjAüÀĀ AÐj¹	\v (è\v (ì\vË\f AÀ\fj»\x07! \f Ó\fAx!\f\v Ë\f \fAxG\r !\vAĀAÎ\f   kAn\x07 ! 	A\bq@  	 	Apq
"E\r\v  6\v  	Av"6\v  
 kAv"	6\vAAĀ\x07AĀAÎ\f E\r A\vjî
\f\v 
 07\b 
 \f6 
 6Ā 
Aj!
 !\f\v\v !\f\v  A
j"É  ÉAx!\v A
j®
 AxF@  Að	jÉ\v Að	j®
 AxF\rĀ (î
 AĀ 	 AxF"\x1B6ä\r A  \x1B6à\r AĀ  \x1B6Ü\r\f\b\v  É\f\v  A\vj"É ®
\v  AÐ
j"É  ÉAx!\v AÐ
j®
 AxF@  AØ	jÉ\v AØ	j®
 AxF\rĀ +ö
 AĀ \x07 AxF"\x1B6Ø\r A  \x1B6Ô\r AĀ  \x1B6Ð\r\f\v  É\v \b \vË\f\v Aè\fjA!\v (¸	 (¼	«\v AF@ Aüj A¼jÉ\f\v Aè\fj" AÌ\bjAìĀü
ĀĀ AÐj"
 A\bjAÄĀü
ĀĀ  -Ā\b:ĀÂ\f  /\b;À\f  \v6¸  \x076´  6°  6¬  6¨ A¼j AìĀü
ĀĀ  	6´\x07  07¬\x07  6¨\x07 A¸\x07j 
AÄĀü
ĀĀ  \b:Āü\x07  /À\f;Āý\x07  -ĀÂ\f:Āÿ\x07 (  (G@ !A¤ìÀĀAÈèÀĀ! A¨j\f\v AÐj Aè\fjAìĀü
ĀĀ Aj AÐjAÄĀü
ĀĀ  -ĀÂ\f:Ā  /À\f;\f\v \b \vË\f\fĀ\vĀ\v Aj AjAÐ¢ÀĀû!\v Aüj A¼jÉA!\v A¼j®
 AG\r (!\x07 (! (ü!  6´ AĀ  AxF"\x1B"6° A \x07 \x1B"\x076¬ AĀ  \x1B6¨ AÐj \x07 ç A\x07 (Ø" (Ô" Ô\f"\x1B"\x076\b A°¤ÀĀ  \x1B"6\b  A´j6Ð A\x076ô\f A6ì\f  AÐj6ð\f  A\bj6è\f AÌ\bj"AÓÀĀ Aè\fj¹	  \x07 A·¤ÀĀA û (Ð Ë\f A¨jÍ\f! A6  6¨ Ajà\x07\v \x1B \
»\f AĀG »\f\f\v Aj" AÐjAìĀü
ĀĀ AÌj"
 AjAÄĀü
ĀĀ  -Ā:ĀÊ  /;È AüjÄ\v Ajà\x07AA\fª\v" A\b \x1B6\b B7Ā AôÀĀ6Ü	  6Ø	  \v6ø\f  \x076ô\f  6ð\f  6ì\f  6è\f Aü\fj AìĀü
ĀĀ  	6ô\r  07ì\r  6è\r Aø\rj 
AÄĀü
ĀĀ  \b:Ā¼  /È;Ā½  -ĀÊ:Ā¿Ax!@@@@@@@@@@@@@@@@@ AxG@ \bAqE\rAÌäÀĀAA¶ÁĀA5AÇ¶ÁĀA>Ñ!\x07\f\v \bAq\rAÌäÀĀAAö´ÁĀAAµÁĀAÑ!\x07\f\v AÐj 0§ 0B §½ (Ø"E\rAĀ! AĀ6\b  (Ô"\r6\b  \r j6\b@@ A\bjÏ"AÄĀF\r Aj! A!kAÞĀI\rĀ\vA%!\vA§äÀĀ!@@@@ A	kĀĀ\
\vA\f!\vAäÀĀ!\f\v A G\r\vA\v!\vAäÀĀ!\v  \v6  6  6 A6´ A6¬  Aj6°  Aj6¨ AÐj"A¾ÀĀ A¨j¹	AÌäÀĀA AÒäÀĀA=û!\x07\f\v \r!\x07 (Ð"AxF\r\v A\vj \rAĀ AxG\x1B"AĀ A\x07K\x1BAĀ \x1B Ï
 AôÀĀ6Ô
  6Ð
 (à\r" (ä\r"Atj!
 !\x07@@ \x07 
F\r \x07Aj! \x07(\fAl! \x07(\b!\b@ E@ !\x07\f\v Ak! \b( \bAj!\b\rĀ\v\v  \x076Ð A6¬  AÐj6¨ Aè\vj"A²ÀĀ A¨j¹	Aî³ÁĀA Aô³ÁĀA$û!	\f\b\v E AFq\r -Ā½! A¨j"A´ÁĀ (ø\r 	AxF"\x07\x1B"A (ü\r \x07\x1B"\x07AÏüÀĀA AÐj ¹ (ÐAF@ (Ø! AÐj  (Ô@ (Ô"
 (Ø"	AÒüÀĀA\f@ 
 	A×üÀĀA\f\r\v A¨j"\b  j" \x07 k"A/
 AèĀj \bÈ AàĀj   (lAĀ (h"\x1B"ú (d!	 (\`!\x07 A \x1B"
 AÀĀ¸E@ 
 AÛĀ\b\r AØĀj 
 A:û AÐj 
  (\\  (XAq\x1Bª (Ô! (Ð!\f AĀ6\b AÐĀjA. A\bjü \b \f  (T"AĀ \f  (P ¥	\x1BkA.
@ AÈĀj A¨jÈ (H"\bE\r\x07 (L"E\r\b@ E\r \b-ĀĀ"\vA0kAÿqA
I \vA_qAÁĀkAÿqAMrE@AáîÀĀA \v»\bE\r
\v \bAj!\b Ak!\fĀ\vĀ\vĀ\v AjAÃÿÀĀAA×ÿÀĀA#è\f\x07\v AjAúÿÀĀAAÖþÀĀA:è\f\v AjAÁĀAAÖþÀĀA:è\f\vAÌäÀĀAAåÀĀAA£åÀĀAÀĀÑ!\x07 (Ô!\r\f\vA©´ÁĀA\vA´´ÁĀA2Aæ´ÁĀAÑ!	\f\v A@k 
 AÝĀû (@AqE\r A8j 
 A (D"\b  )87 BĀ7° BĀ7¨ A0j Aj" A¨jA\bß@ (0"\fA\bF\rĀ -Ā4Aq\r A:ð\bE\r A:ð\bE\r BĀ7\b BĀ7\b \fA\bO\r\r A(j  A\bj"\vA\x07 \fkß (("A	O A\bFr\r\r At"\fE\rĀAĀ kAt jA¸j \v \fü
ĀĀ\v (\r AÐj 
  \bAjª (Ô! (Ð!\f\v A j (Ø (Ü"A:«@ ( "\b@ ($!\vAĀ!@  \vG@  \bj Aj!-ĀĀA:kAÿqAöO\r\f\v\v@@@ \vĀ\v \b-ĀĀ"A+k\v \b-ĀĀ!\v \b AÿqA+F"j!\b \v k"AI@@ E\r \b-ĀĀA0kAÿqA	K\r \bAj!\b Ak!\fĀ\vĀ\vAĀ!\v@ E\r \vAÿÿqA
l"\vAv\r \b-ĀĀA0k"A	K\r \bAj!\b Ak! \vAÿÿq Aÿÿqj"\vAÿÿq \vF\rĀ\v\f\v \r\v \fE\rĀAĀ! AĀ6À  \x076¸  \x076° B¿°7¨  	6´  \x07 	j6¼ AÐj A¨j« (ÐE@@@@@  	G@  \x07j-ĀĀ"\bA0kAÿqA
I \bA_qAÁĀkAÿqAMr\rA¶ðÀĀA \b»\b\r\f\v \x07 	ÛE\r\v AjAÃþÀĀAAÖþÀĀA:è\f\v A¨j \x07 	A/
@@ Aj A¨jÈ ("E\r  (A³ðÀĀAàE\rĀ\v AjAèýÀĀAAþÀĀAÁĀè\f\v@ (Ô (ØA×üÀĀA
E Aqr\rĀ \f Aõ¹ÁĀA	à\rĀ \f Aþ¹ÁĀA
\rĀ@ AK\rĀ  6¬  \f6¨ AÐj A¨jº (¬\rĀ -ĀÐAqE\rĀ -ĀÑAÿĀF\r\v AjAÛüÀĀAËĀA¦ýÀĀAÂĀè\f\v AÐj 
  A¨jA/ \x07 	 (¬" (´"
j!	 (¨!\f (¸!@@@  	6\b   "\vj6\b A\bj¿"\bAÄĀF\rĀ (\b (\bk 
j! \b \fF\r\f\v\vAĀ!\v\v  \v6\b  \x076\b A6¼ A6´ A6¬  A\bj6¸  AÐj6°  AÐj6¨ AjAÀĀ A¨j¹	 (Ð (ÔË\f (Ð (ÔË\f\f\v Aj!\fĀ\vĀ\v AjAÿÀĀAAÖþÀĀA:è\f\v AjA©ÿÀĀAAÖþÀĀA:è\v (Ð (ÔË\f\v (!	 ("\x07AxF\rĀ (!\v (Ô\r!
 (Ø\r! (! (!\f ( A6 A·ÁĀ6AxF\r  \f6Ô  6Ð A6´ A6¬  Aj6°  AÐj6¨ A\bjAÙÀĀ A¨j¹	\f\v  	6¨\f\v A\bjA·ÁĀA½\v (\b" (\b"Õ\x07E@A·ÁĀA	A·ÁĀA*AÈ·ÁĀA$Ñ!\fAx\f\v AĀ6Ø BÀĀ7Ð 
 Alj!@@ 
 G@  
6 
("\f 
(\b"\bØE\r 
Aj!A!@ E\r Aì¹ÁĀj! Aè¹ÁĀj! A\bj! \f \b (Ā (ĀàE\rĀ\v A6Ô  Aj6Ð A¨j"AÀĀ AÐj¹	Aü·ÁĀA\x07 Aè¹ÁĀA\rû\f\v AÐj"Aì·ÁĀA
  ÷ Aö·ÁĀAAüÀĀA÷ AxG@ A¹óÀĀA	 \r ÷\v (Ø! (Ô!\f (Ð\f\vAü·ÁĀA\x07A¸ÁĀAAÈ·ÁĀA$Ñ\f\v 
(" 
("
Õ\x07 AÐj \f \b  
Õ !
\f A6Ô  Aj6Ð A¨j"AÎÀĀ AÐj¹	Aü·ÁĀA\x07 AÈ·ÁĀA$û\v\v\v!\f AÐjö
Ax\v!
 (\b Ë\f 
AxG\r  \f6¨ \x07 	Ë\f \f!	\v AÐ
jâ	\f\v AÀ\fj 	 \v½ AjA\x07A\bAèĀ¹\x07 AĀ6\b  )7\b A\bjAĀA\x07A\bAèĀ
 A Aq\x1B!\v At! Aèj! (\b! (\b!AĀ!@ -Āø@!\b ! @@ E\r  Ak"j"-ĀĀ \bG\rĀ\v Aj"\bAk! \bA\bk\f\v \bAt"\bA´ÞÁĀj! \bAÞÁĀj\v(Ā (Āõ AĀ6ü B7ô BĀ7\x07 B7\x07 BĀ7à AëÜ6Ð AëÜ6¸ AĀ:Ā¨  AèĀlj A¨j"AèĀü
ĀĀ Aj! Aj"A\x07G\rĀ\v  )\b7Ô  6Ü Î )¨!0 (°!A\bA(ª\v" 6  07\b B7Ā  )Ð7  )Ø7 Aj A\vjß	 Ù\b )¨!2 )°!3 AÐj"Ù\b BĀ7° BĀ7¸ BĀ7À BĀ7È AÐçÀĀ)Ā"07\b AØçÀĀ)Ā"17\b )Ð!4 )Ø!5  A(ü
ĀĀ  )\b7à  )\b7Ø  )\b7Ð Ù\b  07Ā\b  17Ā\b )°!6 )¨!7 Î  )À\f7  (È\f6 )¨!8 (°!  Að\fjõA\bA ª\v" 6  87\b B7Ā  6,  \f6(  
6$ BĀ7P AĀ:ĀH  6D AôÀĀ6@  6<  )7  )7  )70  ( 68 AØĀj A(ü
ĀĀ BĀ7  37¨  27  BĀ7Ð  57È  47À BĀ7Ø AĀ:Āà  )Ð7  )Ø7  )à7  07°  17¸  77ø  67  \v6 AĀ:Ā AĀ:Ā  )Ā\b7Āð  )Ā\b7Āé  )Ā\b7Āá AĀ6ø  6\x07 AĀ6\x07 \x07 	Ë\f (°"AëÜG\r (¨!	\vAëÜ! A\vj 	â!\x07\f\v (¬!	 (¨!\x07 AÌ\bj A\
´jAÔĀü
ĀĀ\v (\v (\v«\v AxG@  \rË\f\v Aè\fj"Ë AëÜF\r  AÌ\bjAÔĀü
ĀĀ@@ @ "6¨ )\b!0 A¨jÂ	A\bAª\v" 6  07\b B7Ā A°ÀĀ6Ø  6Ô A6ÐAØçÁĀ(ĀAØçÁĀA6Ā\rAäçÁĀ(Ā"E\rAĀ!AàçÁĀ(Ā"!@ Â\x07@ A\fj!  Aj"G\r\f\v\v Â A\fj!
 !@ Aj!\b 
 A\flj!@  \bM@AäçÁĀ 6Ā\f\v Â\x07E@ \bAj!\b Â A\fj!\f\v\v  A\flj" (\b6\b  )Ā7Ā Aj! \b!\fĀ\vĀ\v AÜ¦ÀĀ6Ø A ãÀĀ6Ô AĀ6Ð\f\v@ (!@ AF\r AĀH\r  Aj ("  F\x1B6  G !\rĀ\v\vAäçÁĀ(Ā"AÜçÁĀ(ĀF@AÜçÁĀAÜçÁĀ(ĀAAA\fÉAxG@Ā\v\vAàçÁĀ(Ā A\flj"A°ÀĀ6\b  6 A6ĀA°çÁĀ A\
ĀL:ĀĀAäçÁĀ Aj6Ā AØçÁĀ6Ð\b A6Ì\b (Ø! (Ô! (ÐAF  (\bAkAxqjA\bj \v AÐj (\fĀĀ A6AäçÁĀ(Ā"\b@AàçÁĀ(Ā!@ AÀj" Ä (ÀAG@ Aj! (\b! (! (ĀAF  (\bAkAxqjA\bj \v (Ā"AĀ AG\x1B" (ĀI@  6Ā\v ·\b\v A\fj! \bAk"\b\rĀ\v\vA¨íÁĀ(Ā!@ @ AAAAØçÁĀØ\
 (!\f\v\vA¬íÁĀ-ĀĀ@A´çÁĀ(ĀAG@ A´çÁĀ6Ð A¸çÁĀ6\b  AÏj6°  A\bj6¬  AÐj6¨A´çÁĀ A¨jAøâÀĀ\vA¼çÁĀ-ĀĀA¼çÁĀA:ĀĀAF\rAÈçÁĀ(ĀAt!\bAÄçÁĀ(Ā!@ \b@ (Ā ("A\fj(Ā Aj(ĀAAØçÁĀØ \bA\bk!\b A\bj!\f\v\vA¼çÁĀAĀ:ĀĀ\vAèÁĀ (6Ā AÌ\bj¢\x07\v  (Ø6  )Ð7  6°  	6¬  \x076¨\
 A´j Aè\fjAÔĀü
ĀĀ\f\vĀ\v (Ð \rË\f\v Aè\fjË AØ	jâ	\v \x07! A6  6¨ \x1B »\f\v A\bj A¨j (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\v¶VA~|#ĀAÀk"$Ā (\bAG@ A\bj É\x07\v@@@@@@@@@@@@@@ -ĀÌAk\x07\fĀ\v AĀ:ĀÑ AĀ:ĀÏ  (°"6¼  (´"\r6À AÐĀj A jA0ü
ĀĀ A:ĀÐ A6  (¸6Ä  (x6È  (X6  )P7AĀ\f\f\v AØj! Aj!"@@@ -ĀAkĀ\v (! (!\r (!A\f\r\v A j!- AÍj!.@ -ĀÍAkĀ\v (¨! ) !J -ĀÌ!# -ĀÎ!$ (Ä!\r (À!/A\f\f\v A j!0 A¸j!@@@ -Ā¸AkĀ\v (Ä! (À!\f\f\v (´! (°!\f (\
¨!A\f\f\v AÀj!1 AÐj!2@@ -ĀÐAkĀ\v AÄj(Ā!3 (À(Ā"4(Ā!\f\f\v (Ô! (Ð!\f (È!% )À!LA\f\v\v AØj!5@@@ -ĀðAkĀ\v -ĀüAq\r\r\f\x07\v )è!I (à!A\b\f\v\v Aøj!6@@ -ĀAk\r\rĀ\v (ø(Ā!&\f\x07\v )!I (!' )ø!MA
\f
\v AØj!7 Aj!8@@ -ĀAk\f\fĀ\v (Ì!( (à!9 (È!) (Ä!: (À!;A\f\f
\v A¨j!< A¸j!=@@ -Ā¸Ak\f\fĀ\v A¬j(Ā!> (¨(Ā"?(Ā!\f\x07\v (¼!* (¸! (°!+ )¨!NA\r\f	\v AØj!@@ -ĀôAk\v\vĀ\v (ð!@ (ì!,\f\x07\v (ä!
 (è! (à! (Ü! A\f\b\vA\f\x07\vA\f\vA\x07\f\vA	\f\vA\v\f\vA\f\vA\f\vA\v!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ Ā\x07\b	\v )h!D A:Ām  D7  )\`7ø AØj" AøjA0ü
ĀĀ AĀ:Ā  AÐĀj"6  \r6  6 Aj!"\f/\v A:Ā  6  \r6  )Ā7è  )\b7ð (\b!  )Ā"J7ø  6@@ \r-Ā'"$A\x07F\rĀ ((-ĀH"#AF\rĀ -ĀõAG\r  $:ĀÎ AĀ:ĀÍ  #:ĀÌ  \r6Ä  6¨  J7   A,j"/6À AÍj!. A j!-\f1\v J ¥\b\r\f A:Āå\f\v AĀ:Ā  )Ā7Ø  )\b7à\f\v\
  #:ĀÏ  \r6È AĀ:ĀÐ  6¸  J7° AÀj /(Ā $Ò A:ĀÐ\f\v Aàj" (ĀÈ\r
 ó
\v )° (¸¥\bE@ Aj AÀj (È-Ā% ("AëÜF@AĀ! AĀ:ĀÐ A:ĀÍ  )Ä7°  -ĀÌ:Ā¸ /Î!\b (À!A\f\v  6Ø  )7Ð Aj )° (¸\x07@@@@@ )Ð"D )"EQ@ (Ø (O\r\f\v D EZ\r\v -ĀÏAF@ (È"-Ā%E\r\vAèÁĀ(ĀAK\rAÜèÁĀ¡
Aÿq"E\rAÜèÁĀ(Ā Ö\r\f\v (È!\v A°j" D (Ø A6 A6  Aj6  6 AÔj"AáÀĀ Aj¹	 (° (´Ë\fA\b ©" (Ø6H  )Ð7@A!A\f\vAÜèÁĀ(Ā! A96¤ AéóÀĀ6  (È! AÀj )ÐBĀBè\x07BĀ A6¸ A6° A ïÀĀ6¤ AïÀĀ6 AðîÀĀ6  Aj6¼  Aj6  )\
À"D (ØAÀ=n­|"EB )È D EV­|P\x1B7¨  Aj6´  A¨j6   A j6  A°jÑ\v )Ð"DBX@ (Ø" D§Ak\rB!DAĀ E\r\vB!DAĀ\v! AĀ:Ā¸  6è  D7à\f/\vA! (È\x07!A\v! -ĀÐAF@ AÀj°\v A:ĀÍ AĀ:ĀÐ -É	 \r  6Ø  )°7Ü  -Ā¸:Āä  \b;æ  :Āå\v ("( "E\r\
 (-Ā'"A\x07F\r )ø!D (! A¸j   ($(\fĀ (¸!\f (¼! AĀ:Ā¸  6´  \f6°  6¨  D7  A¸j! A j!0\f-\v AëÜG@ Aj )  \x07 )!L (!% AĀ:ĀÐ  6Ô  \f6Ð  %6È  L7À AÐj!2 AÀj!1\f.\v  6Ä  \f6ÀA!\f;\v A¨j \f  (\fĀA! (¨AqE\r A:ĀĀ\f\v \
AĀ:Ā¸  %6è  L7à  6Ü  \f6Ø  Aàj6Ì  AØj"46È  AÌj"36Ä  AÈj6ÀA\x07!\f9\v A°j \f  4((\fĀA! (°AG\rAĀ! 3(Ā (ĀÈE\r A:ĀĀ 2A:ĀĀ\vA!\f\v (´!\v Aàjó
 (Ø AÜj(Āë\b A:ĀÐ 1£\b\f\v (\x07!\f\vA! .A:ĀĀ\f\v AëÜG@ Aøj )Ø \x07 )ø!M (!' AĀ:Ā  I7  '6  M7ø Aøj!6\f'\v  I7ø IBPE\r3A	!\f2\v A:Āü\f\v AĀ:Āð  '6   M7  I7  Aj6  Aj"&6  Aj6ü  Aj6øA\v!\f0\v &-ĀAq\r0 &A:Ā Aj\
ó
 A:Ā 6ÿ
\v A:Āð 5þ
 A:ĀÍ (Ä" (Aj6 AøjÎ )ø!D (Ä" (6\b  D7Ā (Ä"-Ā! A:Ā  :ĀÎ (Ä(!( AĀ:Ā  (6Ì  (È")6È  (À":6Ä  (¼";6À  ("96à  )7Ø AØj!7 Aj!8\f#\v  :6Ô  ;6Ð  (6Ø Aøj )Ø 9\x07 (! )ø!D Aj ))ĀBĀ (Ô5 "EBĀ AØ\
j!\x07@ )P@ )5\b E~"E EBëÜ"GBëÜ~}§! G G )|"EX\r\vAÿëÜ!B!E\v  6  E7ø  6ð  D7è@ D EQ@  D7     I\x1B6A!  K\r\f\v D EV\r  6  D7A! D EZ\r\vA!\f\v AĀ:Ā   +6Ð  N7È  *6Ä  6À  AÈj6´  AÀj"?6°  A´j">6¬  A°j6¨A!\f,\v A\
øj   ?((\fĀAx!@ (ø"AxF@ >(Ā (ĀÈE\rA! =A:ĀĀ H!FA\f*\v  )7¨  )7   )7  )ü7 !\v AÈjó
 (À AÄj(Āë\b A:Ā¸  )7°  )7¸  ) 7À  )¨7È <£\b Aj!@ AxG@  6Ô  )°7Ø  )¸7à  )À7è  )È7ð\f\v -Ā! (! )!E AA' (-Ā\bAG"\x1B6´ Aç­ÁĀAÀ­ÁĀ \x1B6° Aj"\x07 E  A6 A6ü  \x076  A°j6ø AÔjAæÀĀ Aøj¹	 \
( (Ë\f  :Āõ  :Āô AĀ6ì AĀ6ä AĀ;à (Ô!\v AxG@AA,ª\v"B7Ā A\bj AÔjA$ü
ĀĀ H!FA\f(\v AØj!\b /ð"AÈkAÿÿqAäĀO@ Aøj (è (ì ("AxF@ (ø (üË\f Ax6À\f\v  )7  )ø7  )7¤  )7¬  )7´  (¤6¼  6  AĀN@ Aàj AjA0ü
ĀĀAp!@ E\r AøĀj Aàj" AÌüÀĀj(Ā AÐüÀĀj(Ā¬ A\bj! (xE\rĀ\v A°j A0ü
ĀĀ (ÀAxF\f\v Ajà\x07 Ax6À\f\v Ax6À\f\v 
(Ā\r @ A\fj-ĀĀ!\b A\bj(Ā! 
("	(\b! 	)Ā!Q A8j 	AÄĀj"\x07(Ā" 	AÈĀj"\v(Ā"AÌÁĀAó (8" (<! A0j  AÉðÀĀAó (4! (0! Aøj"!ñ !     )ø ( \v(Ā! \x07(Ā! )ø!O (AëÜ\v!\v A(j  AÝÁĀA· (,! ((! A j  AîÁĀA· ($! ( !A Aøj" )\b Aj(Ā¶ (!! )ø!R  Aj(Ā A\
 j(Ā \bò\x07"\x07(D" \x07(H"\x1B )ø"DB~Z\r, \vAĀ \vAëÜG"\x1B!@@ OBĀ \x1B"E DB|"DQ@  (M\r\f\v D ET\r\v@ E AGr\rĀ  \x1BAl"j! !@ @ Ak! (!\b Aj! \b G\r\f\v\v Aj E BAĀø \x1BAl! (!\x1B )!G@@ E\r Aj!@@ G )Ā"DQ@ A\bj(Ā"\b \x1BI\r\f\v D GZ\r\v Ak! !\f\v\v (\b!\b\v  G@ \
 kAn! Aj!@@@ G )Ā"EQ@ A\bj(Ā" \x1BO\r\f\v E GT\r A\bj(Ā!\v  6   6  B6  6  C6  \b6  D7ø  E7@ D EQ@  \bO\r D!E \f\v  D EV\r\v D!E Aøj\v"(!B (! (\f!C (\b!\b E!D\v Aj! Ak"\rĀ\v \bAëÜF\r\v  6\v AAqE \vAëÜFr\rĀ  \x07(d"AĀG kj"AĀ  M\x1B!A\
ÿëÜ!~B O R|"D OT\rĀ \v !j"AëÜI@ ! D\f\vB DBQ\rĀ AëÜk! DB|\v!D \x07 60 \x07 6( \x07 D7 \v@ AëÜF\rĀ 	/XA­G\rĀ Aøj \x07(D \x07(H Q ðAÿëÜ! (!~B )ø"E R|"D ET\rĀ  !j"AëÜI@ ! D\f\vB DBQ\rĀ AëÜk! DB|\v!D \x07("AëÜG@  O \x07)\b"G DX D GQ\x1BAG\r\v \x07 6 \x07 D7\b \x07 \
 G E QRr:Ā\v \x07AĀ:ĀĀ\v ( "E\r  -Ā'"A\x07F\r Aj   
("/X )Ā (\b ($(0Ā (!,  ("@6ð  ,6ìA!\f*\v ,  @(\fĀ\r (ì Aðj(Āë\b\v A:Āô ¬
 AĀ:ĀÏ  )7  ) 7  -ĀÍ:Āø Ajó\v Aøj (¨ A¬j(Āè Aj!\vAëÜ! ("AëÜM\r !\f\v AØj" (ĀÈ@ A\x07:ĀÌA!\f&\v ó
 AĀ:ĀÏ AĀ:ĀÑ (À!\r (¼!\f\v@ AëÜF\rĀ )ø!P (À-Ā'"A\x07F@ !\f\v (¼(,"A j(Ā M\r( Aj(Ā AèĀlj"-ĀĀ A:ĀĀAF\r( Aøj AÄĀj(Ā AÈĀj(Ā P ð AĀ:ĀĀ (! )ø!P\v  6  P7ø\v (À-Ā$!\b (Ä(! (È! Aøj ) (\x07 (!\x07 )ø!E!S@@@  (0K\rĀ Aj \
Aj"	  SÓ@@@@A AëÜk AëÜM\x1BAkĀ\v \bAq\r\v  (6  )7ø\f\v /! \bAqE@@@@ A©kĀ\v AF\r AõkĀĀĀĀ\v AôkAÿÿqAãĀK\r\v AëÜG@ )ø!D  6  D7ø\f\v Aøj 	   ) ( E \x07Ö\f\v A­G\r AëÜG@ )ø!D  6  D7ø\f\v Aøj 	A­  )\
 ( E \x07Ö\v@ E )ø"DQ@ D K (" \x07I"\x1B!K \r\f\v D EZ\r (! D!K\vAèÁĀ(ĀAK\rAèÁĀ¡
Aÿq"E\rAèÁĀ(Ā Ö\r\f\v AĀ:ĀÑ A¬j(Ā! (¨! -ĀÏE\r \vó\v\f\vAèÁĀ(ĀAj! (¼!\b A¬j(Ā!@@@@ (¨AkĀ\v A\b6ü  AØĀj6ø A°jAâÀĀ Aøj¹	\f\v A°j A\fj(Ā Aj(Ā½\f\v Aj -Āíª
 A°j ( (½\v AÔj" \b (´"\x07 (¸¶\x07 AúÀĀ6Ø A6  KBĀBè\x07BĀ A ïÀĀ6 AïÀĀ6 AïÀĀ6 AðîÀĀ6ü  6 A6 A6  (ÄAj6  (ÀAj6 )Ā!D )\b!E  Aj6Ü  6  D AÀ=n­|"GB E D GV­|P\x1B7°  A°j6  AØj6ø  Aøj6AèÁĀ(Ā AjÑ (\
Ô (ØË\f (° \x07Ë\f\v AĀ:ĀÑ )¨!D Ajô\v AĀ:Ā°  6à  K7Ø  D7 A:ĀÐ\f\v A:ĀÌA! A:Āô\f"\v (¬! (À AÄj(Āë\b\v A:ĀĀ\v AF@A!\f\v 0ß\x07@ AqE@ (\x07!\f\v E\r\v AØjó\v\v -Ā\r\f\v  )Ü7  -Āä:Ā /æ! -Āå! (Ø! -Ā@ Aèjó\v\v AĀ:Ā\f\v A\
èjó\v\v AĀ:ĀA!\v  -Ā:Āà  )7Ø "A:ĀĀ Aÿq"AF\r  -Āà:Āð  )Ø7è Ü AG\r AĀ:ĀÐ ( (!  6A! A6 AF\r Aj® !!\f\v " :ĀĀ\vA! A:ĀÌ\f\v  6 A:ĀÏ  )è7  -Āð:Ā¤  ;¦  :Ā¥ AĀ:Āð  ("6à  )7Ø  (¼A0j­"I7è \
AØj!5 F!H\f\f\v AĀ:ĀÏ -ĀÐE\r Ajô\v\f\v  6  E7A!\v  :Ā@AèÁĀ(ĀAK\rĀA èÁĀ¡
Aÿq"E\rĀA èÁĀ(Ā ÖE\rĀA èÁĀ(Ā! A6Ü A°ïÀĀ6Ø Aj (Ô"-Ā&
  )7 Aj Aj(Ā" A\bj(Ā"A?¸ AïÀĀ6  \x076 AïÀĀ6 AïÀĀ6 AïÀĀ6  Aj6 AðîÀĀ6ü  Aj6¼ A6¸ A6°  (  ("\x1B6Ø    \x1B6Ô  AÔj6  Aj6  AØj6ø  Aøj6´  A°jÑ\v AjÎ (Ô! A°j" (Ð"( (Ì (\fAxG@ \
AüÀĀA\fAüÀĀA÷\v A6 A6  6  6 Aøj"AÀĀ Aj¹	  (¸6ð  )°7è Aôj A\fjß	 -Ā%!\x07 -Ā&!AA\fª\v"AĀ:Ā\b B7Ā  :Ā  \x07:Ā  6 AÜj"\x07 )ø7Ā \x07 (6\b  :Ā¡ AĀ:Ā  B7 BÀĀ7  6 Ajö
Ax («\v (" (Ā"Aj6Ā AĀH\r  6 )!N (!+ (Ð!  \x07A,ü
ĀĀ Aj ($ A(j(Ā"(\bAkAxqjA\bj  (\fĀ (! (!* AĀ:Ā¸  *6¼  6¸  +6°  N7¨ A¸j!= A¨j!<\f\f\v Ax6À Aàj
\vA\v AðĀj (Ü" (à"AÁĀA\vó (t! (p!	 AèĀj  AÌÁĀAó (l!  (h!\vAĀ!E@ Aøj A°j§ (ø! )!D\v AàĀj  AÉðÀĀAó (d!\x07 (\`!
 Aøj"ñ (! )ø!EAëÜ! 	E\r AØĀj 	    (X" (\\" (ø"E\r\f (! (!	   (üÉ )!H -Āø! AjA0:ĀĀ A°àĀ; B7ø A6A 	 	AO\x1BAs! Aj!BĀ!FAĀ!@  	F@@ FB
~ -ĀĀA0k­Bÿ|!F Aj! Ak"\rĀ\f\vĀ\v FB
~  j-ĀĀA0k­Bÿ|!F Aj"AG\rĀ\v\f\r\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\f\vA!\f\r\vA\b!\f\f\vA
!\f\v\vA\f!\f
\vA\r!\f	\vA!\f\b\v AĀ:ĀÐ AàĀjó\v A:ĀÌ\f\v Aøj"  ]AëÜ! ("AëÜF\r  )ø  
 \x07 E  (! )ø!H\f\v@ FBè\x07"GBB H HBÿV\x1B Aq\x1B|"H GT\rĀ F GBè\x07~}!F HBQ@AĀ!B!H FPE\r\f\v F§AÀ=l! HBT\r\vAĀ!B!H\v~ H A­F AëÜFqE\rĀ \v@ Aøj \v   
 \x07 E  )ø ("AëÜG\r\vAëÜ! H  DBĀYqE\rĀ Aøj DBè\x07"F D FBè\x07~}§AÀ=l 
 \x07 E  (! )ø\v!F Aüj A°jA0ü
ĀĀA\bAàĀª\v" 6\b  F7Ā A\fj AøjA4ü
ĀĀ  \b(6X  \b)7P  \b)\b7H  \b)Ā7@AĀ\v! (Ô! (Ð! Aøj"
 ) A j(Ā¶ A@k )øBĀBè\x07BĀ  )@"D (AÀ=n­|"EB )H D EV­|P\x1B7ØAèÁĀ(Ā!\x07@ E@ \x07AK\rAèèÁĀ¡
Aÿq"\x07E\rAèèÁĀ(Ā \x07ÖE\r A6 A6AèèÁĀ(Ā!\x07 A ïÀĀ6 AìûÀĀ6  AØĀj6 AïÀĀ6  Aj6 AðîÀĀ6ü  \x07Aj6 A'6´ AØûÀĀ6°  
6  AØj6  A°j6ø \x07 AjÑ\f\v \x07AK\rĀAôèÁĀ¡
Aÿq"\x07E\rĀAôèÁĀ(Ā \x07ÖE\rĀAôèÁĀ(Ā!\x07 A°j"
  (\f (¶\x07 A§ÀĀ6 A6Ø AüûÀĀ6 A ïÀĀ6 AïÀĀ6  Aj6 AðîÀĀ6ü  \x07Aj6 A6 A6  AÔj6  
6Ô  A(j6¨  A¨j6  AØj6  Aj6ø  Aøj6AôèÁĀ(Ā AjÑ (° (´Ë\f\v Ê	A\v! 8 :ĀĀA! AF@ A:ĀÌ\f\v  6¨A! A:ĀÑ A¬j" 6Ā 7
 A¨j!
@ -ĀÎ\rĀ Aøj (¨ (ĀèAĀ!@@A ("AëÜk AëÜM\x1BAkĀ\vA!\f\v /\x07As!\v (Ä :Ā AĀ:Āô  
6ä  AÐĀj"6à  (À" 6Ü  (¼6Ø  AjAĀ -Ā¥AG\x1B"6è AØj!\f\v ð Ā 6 Ā 6Ā AÀj$Ā\vA!\fĀ\vĀ\vĀ\vãE;~|#ĀAÀ\rk"$Ā  (60  )\b7(  )Ā7  (!  ("68 (!  A j"64@@@@@@@@@ AĀN@ A(j(Ā!. Aj(Ā!\x07 Aj(Ā! AĀ6D  6<   \x07Atj6@  6 \
Ax6  6  A<j6 B7 Ax6è AĀ6ü B7ô A¼j! A¬j!! A¬	j! A	j! Aj!\x1B AjAr!" AÌj!/ Aj!0 Aè	j!# A¸	j!$ A	jAr!% A¤\rj!\r A\rjAr! AÔ\vj! AÀ\vjAr! A\fj! Að\vjAr!&Ax!Ax!Ax!A!@@ Aj ("¾\x07@@@@Ax ("E\rĀ  \
(6\b A	j (" (\b"½ ( («\v  (	6  )	7Ax  AóèÀĀA
\rĀAx  AãéÀĀA\v
\rĀAx  AîéÀĀA	
\rĀAx  A÷éÀĀA\b
\rĀAx  AÿéÀĀA
\rĀAxAx  AêÀĀA
\x1B\v"AxG@ ­ ?Bp!?@@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxG@AóèÀĀAº\x07!\f\v A	j Aj± (	! (	"AxF\r (	!1 !'\f\v\v AxG@AãéÀĀA\vº\x07!\f\v A	j Aj± (	! (	"AxF\r (	!2 !(\f
\v AxG@AîéÀĀA	º\x07!\f\v A	j Aj¯ (	! (	"AxF\r\f (	!) !\f	\v )BQ\r\x07A÷éÀĀA\bº\x07!\f\v AG@AÿéÀĀAº\x07!\f\v A	j Aj -Ā	\r -Ā	!\f\x07\v (èAxF\rAêÀĀAº\x07!\f\f\v  ?7\r  6\r  6\r Aj Aj° (! ("AxF\r  )\r7	  )\r7	  )7 	  6\
	  6	 Aôj A	jÉ\f\v@ )BQ"\x07E@ A	j AjAÐĀü
ĀĀ\f\v B7	\v AxF!	 AxF! AxF!@ (èAxF"\vE@  (ð6\r  )è7\r\f\v Ax6\r\vAx  	\x1B!AĀ  \x1B!A ( \x1B!AĀ  \x1B!A ' \x1B! Aj (ø (üÀ (! ("AxF@ A\rj¯\v A	j³\v  «\v  Ë\f  Ë\f\f\f\vAĀ 2 \x1B!	AĀ 1 \x1B!A  AF\x1B!\x07  (6¸  )7° \
 )7  )7  )¤7   (¬6¨ )	!= (	! A¼j A	jAÄĀü
ĀĀ  (\r6  )\r7 Aôjù
\f\f\v A\rj\f\v (! Ax6 (!* )!= (!
 (\b! AĀ6\b  
6  =7  6  *6 A\bA AxF\x1B6@@@@@ @  (6¨  )7   )7 A°j"\x07 AjèAx! ("AxF\r A6È  \x076Ì  
6ä  AÈj6à AxF@ (!\b AjAñ8 (\b" Añ8O\x1BA\bA¹\x07  ("6ø  (6ô \b A0lj!\fAĀ!\v@@@  \v6ü  
6´\x07  \v6¤\x07 A6 \x07  AÈj6¨\x07@@@ \b \fG@  (°\x076Ø\b  )¨\x077Ð\b  ) \x077È\b Aà\bj" A \x07jè  
6ø\b \b(  6ô\bAĀN@ \bA(j(Ā!3 \bAj(Ā!\x07 \bAj(Ā! AĀ6	  6ü\b   \x07Atj6	  
6¼\v Ax6¨\v  6¸\v  Aü\bj"6´\vAx! Ax6Ð\v Ax6\f AĀ6¨\f B7 \fAx!	@ A\bj ¾\x07@@@@@Ax (\b"E\rĀ  (\f6\b A\rj (" (\b"½ (¨\v (¬\v«\v  (\r6°\v  )\r7¨\vAx  A¶êÀĀA\b
\rĀAxAx  A¾êÀĀA
\x1B\v"AxG@ ­ =Bp!=@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxG@A!A¶êÀĀA\bº\x07!A!\x07\f\v A\rj A¨\vj (\r! ( \r"\x07AxF\r  (\b6¸\f  )Ā7°\f  \r)Ā7à\f  \r)\b7è\f  \r)7ð\f  \r(6ø\f AÀ\vj¬\v  )°\f7Ā  (¸\f6\b  )à\f7Ā  )è\f7\b  )ð\f7  (ø\f6  6À\v  \x076Ð\v \x07!\f\
\x07\v 	AxG@A!A¾êÀĀAº\x07!A!\x07\f\v A\rj A¨\vj (\r! ( \r"\x07AxF\r  (\b6¸\f  )Ā7°\f  \r)Ā7à\f  \r)\b7è\f  \r)7ð\f  \r(6ø\f Að\vj¬\v & )°\f7Ā & (¸\f6\b  )à\f7Ā  )è\f7\b  )ð\f7  (ø\f6  6ð\v  \x076\f \x07!	\f\v  =7¸\f  6´\f  6°\f Aà\fj A¨\vj° (ä\f! (à\f"\x07A\
xF\r  )°\f7\r  )¸\f7\r  )è\f7¨\r  6¤\r  \x076 \r A \fj A\rjÉ\f\v@ AxF"\x07E@ A°\fj AÀ\vjA0ü
ĀĀ\f\v Ax6À\f\v@ 	AxF"E@ Aà\fj Að\vjA0ü
ĀĀ\f\v Ax6ð\f\v A\rj (¤\f (¨\fÀ (\r! ( \r"AxF@ Aà\fjà\x07 A°\fjà\x07\f\v  (\b6 \v  )Ā7\v  \r)Ā7ø
  \r)\b7\v  \r)7\v  \r(6\v AÈ
j A°\fjA0ü
ĀĀ A
j Aà\fjA0ü
ĀĀ A \fjù
\f\v A°\fj\vA!A!\x07\v A \fjù
 E 	AxFrE@ Að\vjà\x07\vAx! \x07 AxGqE\rĀ AÀ\vjà\x07\v (¨\v (¬\v«\v AxF@ 
 Aà\bjÉ\f\v  ( \v6°\v  )\v7¨\v  )ø
7ð\v  )\v7ø\v  )\v7\f  (\v6\f A\rj"\x07 AÈ
jA0ü
ĀĀ Aà\fj" A
jA0ü
ĀĀ % )¨\v7Ā % (°\v6\b  )ð\v7Ā  )ø\v7\b  )\f7  (\f6  6	  6	 $ \x07A0ü
ĀĀ # A0ü
ĀĀ (	 (ü\bG@ 3A¤ìÀĀAÈèÀĀ! $à\x07 #à\x07 A	j
\f\v  )¨\v7È
  (°\v6Ð
  )ð\v7À\v  )ø\v7È\v  )\f7Ð\v  (\f6Ø\v A	j A\rjA0ü
ĀĀ A°\fj Aà\fjA0ü
ĀĀ\f\v (´\v!\fĀ\vĀ\v \b Aô\bjA¢ÀĀû!\f\v A \x07j®
Ax! \f!\b\f\v 
 Aà\bjÉAx!\v Aà\bj®
@ AxF@ 
 AÈ\bjÉ\f\v  (Ð
6À\b  )È
7¸\b  )À\v7\b  )È\v7 \b  )Ð\v7¨\b  (Ø\v6°\b Aè\x07j A	jA0ü
ĀĀ A¸\x07j A°\fjA0ü
ĀĀ\v AÈ\bj®
 AxG@ \bA0j!\b  (À\b6\x07  )¸\b7\x07  )\b7ð  ) \b7ø  )¨\b7\x07  (°\b6\x07 AÀj Aè\x07jA0ü
ĀĀ Aj A¸\x07jA0ü
ĀĀ\f\v 
 AÈjÉ Aôjê
\f\v  )\x077  (\x076  )ð7  )ø7  )\x077  (\x076 0 AÀjA0ü
ĀĀ / AjA0ü
ĀĀ (ô! AxG@  \vF@ AôjA\bAÐ
 (ø!\v  \vAlj" 6Ā  )7  (6\f  6 Aj AjAüĀü
ĀĀ \vAj!\v\f\v\v (ø! AxG\r\v 
 AÈjÉ\f\v  \v6ð  6ì  6è \b \fG@ AÀèÀĀAÈèÀĀ! Aèjê
\f\v AÈj®
 AxG\r\f\v  AàjA £ÀĀû!\f\vA°ëÀĀAÕ\b! Aj®
\f\v 
 AÈj"\x07É \x07®
\v 
 A°j"\x07É 
 \x07ÉAx!\v A°j®
 AxG\r 
 Aj"É ®
\v 
 *É\f\v Aj®
 (èAxG@ Aèj¯\v\v  \v6ð  6ì  6è\f\v (	!\f\v (!\x07 Ax6 (!
 )!= (!\f (\b! AĀ6\b  \f6¬
  =7¤
  \x076 
  
6
 A\bA \x07AxF\x1B6
@@@@@@@@@@ @  (¨
6\v  ) 
7\v  )
7ø
 Aj"\x07 A
jèB!= ("AxF\r\b A6À  \x076Ä  \f6  AÀj"6 AĀN@ A(j(Ā! Aj(Ā!\x07 Aj(Ā! AĀ6  6   \x07Atj6  \f6Ü
 Ax6È
  6Ø
  Aj"6Ô
 AĀ6°\v B7¨\vAx!\b@ ! !\x07 (Ü
! (Ø
!\v@  ¾\x07@@@@Ax (Ā"E\rĀ  (6\b Aj ("	 (\b"½ (È
 (Ì
«\v  (6Ð
  )7È
Ax 	 A¤êÀĀA

\rĀAxAx 	 A®êÀĀA\b
\x1B\v"AxG@ ­ @Bp!@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v =BQ\rA¤êÀĀA
º\x07!\f\v\v \bAxF\rA®êÀĀA\bº\x07!\f
\v  @7ð\x07  	6ì\x07  6è\x07 AÀ\vj AÈ
j° (Ä\v! (À\v"AxF\r  )è\x077  )ð\x077  )È\v7  6  6 A¨\vj AjÉ (Ô
! \x07! !\f\v Aj (¬\v (°\vÀAx \b \bAxF"\x1B!   \x1B! + \x07 \x1B!+ (! ("AxF\r  "(\b6¨\x07  ")Ā7 \x07  \x1B)Ā7\r  \x1B)\b7\r  \x1B)7 \r  \x1B(6¨\r =BĀ =BR\x1B!=  A9° A¨\vjù
 +!, !- A½§\f\v\v  6° Aè\x07j\f\b\v  6°  ·\v\f\b\v (È
! Ax6È
 (Ø
!	 )Ì
!> (Ü
! (\b! AĀ6\b  6Ô\v  >7Ì\v  6È\v  	6Ä\v A\bA AxF\x1B6À\v@ @  (Ð\v6È\x07  )È\v7À\x07  )À\v7¸\x07 Aè\x07j" AÀ\vjèAx!\b@ (AxF\rĀ  6 A6  6  6 A\bj Aj® (\b!@ (\b"AxF\rĀAx  ( \b"A¯ÁĀA
\rĀAx  AÀÁĀA\r
\rĀAx  AÍÁĀA\r
\rĀAx  AÚÁĀA
\rĀ Aðj  ½ (ð\v!\b  Ë\f (ô! \bAxF \bAxFr\rĀ (ø!\f\v  Aè\x07j"É  ÉAx!\b\v Aè\x07j®
 \bAxF@  A¸\x07jÉ\v A¸\x07j®
 \bAxG\r\f\vA°ëÀĀAÕ\b! AÀ\vj®
\v  	É  6°A!Ax!\b\f\x07\v (È
! Ax6È
 )Ì
!= (\b! AĀ6\b  6Ô\v  =7Ì\v  6È\v  \v6Ä\v A\bA AxF\x1B6À\v@@@ @ Aè\x07j" AÀ\vjèBĀ!= (AxG@  6 A6  6  6 A¸\x07j Ajç (¸\x07\r )À\x07!>B!=\v  >7 >§!\f\vA°ëÀĀAÕ\b! AÀ\vj®
\f\v (¼\x07!  Aè\x07j"É  É  6B!=\v Aè\x07j®
@ =BQ@  AÀ\vjÉ  6\b\f\v  +"A9\b A½§!\v AÀ\vj®
 =BQ\rĀ +\b!A\f\v\v\v  \vÉ\f\v  AjAð¡ÀĀû!  ! !\x07 !\f\vA°ëÀĀAÕ\b! A
j®
\f
\v  6°\vA!\v A¨\vjù
B!= E \bAxFrE@ \b ·\v\v  ! \v! (È
 (Ì
«\v =BQ@ \f AÀjÉ\f\v  ) \x077À\v  (¨\x076È\v  )\r7  )\r7  ) \r7  (¨\r6  6	  +°"A9	  =7	  )À\v7Ā  (È\v6\b  6¨	  )7Ā  )7\b  )7  (6  ,6Ð	  -6Ì	  6È	 ( (F\r A¤ìÀĀAÈèÀĀ! A	j\v\v \f AÀjÉ  6 \fB!=\f\v  )À\v\
7à\b  (È\v6è\b  )7à\f  )7è\f  )7ð\f  (6ø\f  A9 \f A½§! !4 -!5 ,!6 !\v AÀj®
 =BQ\r  )à\b7  (è\b6  )à\f7	  )è\f7	  )ð\f7	  (ø\f6 	 ) \f!> !  \x07! ! 4!7 5!8 6!9\v  >7\r >§!\f\v \f Aj"É \f É  6\rB!= !  \x07! !\v Aj®
@ =BQ@ \f Aø
jÉ  6\v\f\v  +\r"A9\v  )7È\b  (6Ð\b  )	7°\f  )	7¸\f  )	7À\f  ( 	6È\f A½§! 7!: 8!; 9!<\v Aø
j®
 =BQ\rĀ  )È\b7È  (Ð\b6Ð  )°\f7ð\v  )¸\f7ø\v  )À\f7\f  (È\f6\f )\v">B §! )BR@ Aj³\v\v ! )È7Ā ! (Ð6\b  )ð\v7Ā  )ø\v7\b  )\f7  (\f6  6¨  6¤  >>   =7  6¸  :6Ø  ;6Ü  <6à\f\v\v \f 
É\v\f\v  A4jA¢ÀĀû!\f\vAx!\f\vAx!\f\vAx!\vA!\vA!\x07A!	A!A!\v Aôjù
@ \vE\rĀ (èAxF\rĀ Aèj¯\v\v )BR \x07q@ Aj³\v\v AxG 	q@  «\v\v AxG q@  (Ë\f\vB!= AxG q@  'Ë\f\v !\v ( («\v =BQ@  A jÉ\f\v A	j" A¼jAÄĀü
ĀĀ  (¸6   )°7  )7  )7  ) 7  (¨6  )7\r  (6\r  6P  =7H AÔĀj AÄĀü
ĀĀ  6  6¨  )6è  6ä  6à  	6Ü  6Ø  6Ô  6Ð  6Ì  6È  )7  ( 6¤  )7¬  )7´  )7¼  (6Ä  \x07:Āø  (\r6ô  )\r7ì (@ (<F\r .A¤ìÀĀAÈèÀĀ! AÈĀjù\x07\v  A jÉ ĀB7Ā Ā 6\b\f\v Ā 6\b Ā =7Ā ĀA\fj A	jAÄĀü
ĀĀ Ā 6P Ā 6\` Ā )6  Ā 6 Ā 6 Ā 	6 Ā 6 Ā 6 Ā 6 Ā 6 Ā 6 Ā )7T Ā ( 6\\ Ā )7d Ā )7l Ā )7t Ā (6| Ā \x07:Ā° Ā (\r6¬ Ā )\r7¤\v A j®
 AÀ\rj$Ā\vò5~#ĀAÀ\vk"$Ā@@@@@@@@@@@@@@@@@@@@@@~@@ -ĀÀ
AkĀ\v Aj! A¤j!@ -Ā¤Ak	Ā\v ((! ) ! (! (! )\f\v AĀ:Ā¤ BĀ7  (¼
"6  (¸
"6  (\b"6(  )Ā"7  A¤j! Aj!BĀ\v!  6  6 AĀ:Ā¥  68  70  7@  )7HB! Ñ"\r AÀ	j"\f (n (Ä	! (À	"AxF\r  )à	"7è\x07  )Ø	"7à\x07  )Ð	"\x1B7Ø\x07  )È	"7Ð\x07  6T  6P  7X  \x1B7\`  7h  7p@@ (\\AxF\rĀ \f AàĀj(Ā AäĀj(Ā½ \
(À	AxF\rĀ Aj" (È	6\b  )À	7Ā\f\v AĀ6  B7\v AøĀj" ("( (· A:Ā¥ (AØĀj(Ā! )0! (8! AÄ	j ú
  (Ð	"6¸  )È	"7°  )À	"\x1B7¨  6°  7¨  \x1B7´  7¼  6Ä AĀ:Āü AĀ:Āø  Aàj6È Aüj! A¨j!
\f\v A¨j!
 Aüj!@ -ĀüAkĀ\v (°! )¨!\v AÐ\x07j"\f A¸j"AÄĀü
ĀĀ AëÜG@ Aj  \x07 )! (! A¬
j \fAÄĀü
ĀĀ  6  7 Aj AÀ	jA°ü
ĀĀ AĀ:Ā Aj!\x07 Aj!\r\f\v Aj AÄĀü
ĀĀ\v Aj!\x07@ -ĀÀAk	Ā\v  \x07)Ā7  \x07)\b7 ("-ĀĀ A:ĀĀAF\r Aøj" Aj"\rú
 Aj A\bj Ê (AxF@ (\f\v  )7H  )7@  )78  )"70 §AxG\r (4\vAk!\f\x07\v Aj!\r Aj!\x07@@ -ĀAkĀ\v Aôj(Ā! (ð(Ā!\f\v (! )!\v AÄj" AøjAÄĀü
ĀĀ  Aj6À  6¼ AĀ:Āè  6  7  AÀj"6ô  A¼j6ð\v Aj   (Āü ("AxF@A! \x07A:ĀĀ\f\x07\v Ajó
 AÄj¸\b A:Ā  )7¸  (6À (! (! \r 	\f\x07\v AÈj!
 A¼j!\r@@@@@ -Ā¼AkĀ\v (°!\f\r\vA\f\r\v AÀj! Aü\x07j!@ -Āü\x07AkĀ\v (ø\x07!\bA\f\f\vA\f\v\v AÀj!\v A°	j!@ -Ā°	Ak\f\fĀ\v (¨	!	A\f
\v A0j¼\bÕ!\f\vA\f\b\vA\f\x07\v (Ā" (Ā"Aj6Ā AĀH\r\x07 AĀ:ĀĀ  6´ A6¼  6¸  \r)Ā7¤  \r)\b7¬\v A¸j" (Āæ"E@ A:ĀÀA!\f\v ¸
 A:ĀÀA! (¤"AxF\rĀ  )¬7¸  (´6À (¨! \x07¸\b\f\v  :ĀĀ\f\v  (À6è  )¸7à A:ĀĀ AxG\r\vA!\f\v  (è6  )à7 
Ö\b AÐĀj!\x07@ AxF@ (! ( \x07\x07!AØĀj(Ā  Aj(Ā Aj(ĀÎ!B!\f\v  6¬  6¨  )7°  (6¸  6¼ AÀ	j 
Aj(Āò@ )Ð	BR@ (Ø	! )Ð	! (À	! (Ä	" (È	 Aj(Ā A j(Ā
\r@ BR@ AÐ	j\b\f\v æ\v  Ë\f\v (AØĀj(Ā"-ĀH A:ĀHAF\r  )ÐB|"7Ð AÀ	j AÐĀj ("( ( )À	! (È	! AĀ:ĀH  7À ()!\x1B AĀ:Ā¥  \x076´
  (6°
  7¨
  \x1B7 
  )x7
  )7
  )07Ø	  (86à	 AëÜ6ð	 AĀ6ø	 AĀ:Āü	 )@! )H!\x1B  6
  7
  \x1B7À	  7¸	 BĀ7È	 AĀ:Ā¼  A¸	j"6° AÈj!
 A¼j!\r\f\v Aôj AÜ	jAìĀü
ĀĀ  Ë\f 
\v\v (x AüĀj(ĀË\f AĀ:Ā¥ ( Aj(ĀË\f \x07Õ	\f\v  6´ Aàj"\f (xAj"A(ü
ĀĀ (Ā@ 
 \f\b (AĀG\f\v (P AØj A(ü
ĀĀAëÜG@ BĀ7 A6 AĀ; A:Ā AĀ6Ð BĀ7ÈA\f\v Aj"BĀ7 BĀ7Ā A:Ā AĀ6Ð BĀ7ÈAĀ\v! AĀ6  BĀ7 AĀ6¸ B7¨  6AĀ\v!@@@@@@@@@ \r@@@@@@@@@@@@@@@@ Ā\v Ak\b\x07\v AÀj" (ĀÈE\r\bA\f\v AÀ	j" \b)  \b((\x07  )À	 (È	· \b)\
x!  \b)  \b(( )À	 (È	ý )À	! (È	! AĀ:Āð\x07  \bA0j6è\x07  7à\x07  6È  7ÀA!\f\v A\bj  ¦A! (\f!@ (\b"AF@A!\f\v û
A!\v  :ĀĀ AG\r\bA\f\f\v AÀj"\v (ĀÈE\r	A\f\v\v  	6¬	B! 	-ĀdAG\r 	(x! \v 	(\\ 	(\`\v (¬	") ! ((! A; 	  \v6	  6	  6Ø  7ÐA!\f\v AÀ	j AÐj"  )À	"\x1BBQ\r\b (È	! Aøj AÌ	jAÄĀü
ĀĀ (
! (
!\x07 (
! A¸j A
jA<ü
ĀĀ (à
!\f (Ü
! (Ø
! ­\x07@@ \x1BBQ@ -ĀíAG\r -ĀøE\r æB!\f\vAĀ! \x07E AxFrE@ (¬	(xAØĀj(Ā"-ĀH A:ĀHAF\r Aj \x07 \b! AĀ:ĀH\v (¬	")\b!~B (Ā\rĀ AÀ	j" (xAØĀj(Ā")\b Aj(Ā¶BĀ (P"AëÜF\rĀ  )À	 (È	 )H ø  AĀ AxG\x1B \f )À	 (È	ª )È	! )À	\v!A\bAª\v" 6\b  \x1B7\
Ā A\fj AøjAÄĀü
ĀĀ  6X  \x076T  6P AÜĀj A¸jA<ü
ĀĀ  «\v\f\v@AèÁĀ(ĀAK\rĀA¸èÁĀ¡
Aÿq"E\rĀA¸èÁĀ(Ā ÖE\rĀA¸èÁĀ(Ā! A#6ü A¨óÀĀ6ø A6È\x07 A6À\x07 AïÀĀ6Ô	 AïÀĀ6Ì	 AðîÀĀ6Ä	  Aj6Ì\x07  (¬	(|Aj6È	  -ĀíAt"(°«@6¸\v  (ø«@6´\v  AÀ	j6Ä\x07  A´\vj6Ð	  Aøj6À	  AÀ\x07jÑ\v æB!\v (Ä AÈj(ĀË\f\v A:Ā°	  :Ā´  6°  7¨  7  \v¾	 AÀ	j" (\
´æ Aj 
 A j ª\f\v  ( "6¨  )"7  E Pq\r AĀ:Ā  6È  7À\f\f\v ( ! )! AÀ	j (´")  ((\x07 )À	"§AqAå÷Āl (È	Avj!@@ B" Q@  K\r\f\v  X\r\v ! !\v AĀ:Ā  6È  7À\f\r\v ó
\v AĀ:Āü\x07  (´"\b6ø\x07 AÀj! Aü\x07j!\f
\v Á\vAëÜ! E@ )Ā! (\b!\v    AÀ	j"\f (Ā (BĀAĀª )À	! (´"\x07 )È	7 \x07 7 \f (´  Z (Ð	! -ĀÀ	! )È	! Aj AÔ	jAìĀü
ĀĀ@ BQ@ (¸¼\f  6¸\f\v A¨j²\v  6°  7¨ A´j AjAìĀü
ĀĀ\v@ AkAýq\rĀ (´")H! (P"\x07AëÜF@ AÀ	j ¨ (È	!\x07 )À	!\v  \x076P  7H (´A:ĀDAèÁĀ(ĀAK\rĀA¬èÁĀ¡
Aÿq"E\rĀA¬èÁĀ(Ā ÖE\rĀ A6\x07 A6øA¬èÁĀ(Ā! AïÀĀ6Ô	 AïÀĀ6Ì	 AðîÀĀ6Ä	  Aj6\x07 A6¼ AòÀĀ6¸  (´"\x07A@k6Ð	  \x07(|Aj6È	  AÀ	j6ü  A¸j6À	  AøjÑ\v AÀ	j (´æ  6 \x07  7\x07  (ð	6¨\x07  (È	6\x07  )À	7ø  (Ø	6\x07  )Ð	7\x07 Aj 
  Aøj\v  )7   )7  )7 (!\f\v \vó
 AĀ:Ā°	  (´"	6¨	 A°	j!\f	\v A:ĀĀA\v:ĀĀ\f\v (´! (! (! AÀ	j"\b A¨jAøĀü
ĀĀ AÐ\x07j    \b (¸ (\v (Ø\x07! )Ð\x07! A¨j AÜ\x07jAìĀü
ĀĀ A:Ā¼ BR\r\vA!\f	\v Aj A¨j"AìĀü
ĀĀ  68  70 A<j AìĀü
ĀĀ 
¥AĀ!\b  BR"AĀ -ĀíAF\v:Āü	 )È	! )Ð	! AÀ	j" A¸	jAü
ĀĀ \f (AØĀj(Ā A0j )À ("( (  Ã@ E@ (AØĀj(Ā  ("Aj(Ā Aj(ĀÎ! B7  6  ( 6  )7ø\f!	 -Āí! A´\vj Aj(Ā Aj(Ā½ AÀ\x07j Ajß	 /â! /à!
 Aj Ajß	 (ä!\b )@! (H!\x07 A j A¤jß	 Aàj A°jß	 )8! )0!\x1B )(! ) ! )! )!  -Āì! )\b!! )Ā!" A¸j A¼jß	 Aøj AÈjß	 AÐ\x07j AÔjß	@ (è"E@AĀ!\v\f\v\f!\v A
j AÐĀjß	 A
j AÜĀjß	 A¨
j AèĀjß	 AÌ
j Aj© A´
j AôĀjß	 )Ā!# )\b!$ )!% )!& AÀ
j Ajß	 Aà	j A j  &7Ø	  %7Ð	  $7È	  #7À	 \v AÀ	jAü
ĀĀ\v A
j AÐĀj  :Ā­\v  ;¢\v  
; \v  \b6¤\v  \x076
  7
  )´\v7À
  (¼\v6È
  )À\x077Ì
  (È\x076Ô
  )7Ø
  (6à
  "7À	  !7È	  :Ā¬\v   7Ð	  7Ø	  7à	  7è	  \x1B7ð	  7ø	  (¨6ì
  ) 7ä
  )à7ð
  (è6ø
  )¸7ü
  (À6\v  \v6¨\v  (\x076\v  )ø7\v  (Ø\x076\v  )Ð\x077\v (ð"@ (ô!\v  (Ā"Aj6Ā AĀH\r	\v -Āø! AÐ\x07j"\b AÀ	jAðü
ĀĀ 	 \bAðü
ĀĀ 	 :Āø 	 \v6ô 	 6ð\f\v  6  7 Aj AjAìĀü
ĀĀ  ( 6  )7ø A
j (Ä (È½ )! A
j AÌjß	 A
j AØjß	 A¤
j Aäj
 -Āð! AÐ	j Aj  :Ā°
  7È	 Aj AÌ	jAìĀü
ĀĀ §"!	\v  (6°  )ø7¨ A¼j(Ā"A(jø	  	6@  78  )°70  )¨7( AÄĀj AjAìĀü
ĀĀ Aôj AjAìĀü
ĀĀ A¨j\v AĀ:Ā¥ AÐĀjÕ	\f\x07\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v Ā 6\b Ā 7Ā ĀA\fj AôjAìĀü
ĀĀA! A:ĀĀ BQ\r °\f\v  :ĀĀ\v ĀB7ĀA!\v  :ĀÀ
 AÀ\vj$Ā\v0W~|#ĀAð\vk"$Ā (! AÈ
j!> AÈj!( A¬j! A\vj!? Aj!@ A\x07j! Aøj! Aj!! A¨j!A Aj! A¸j!) Aj! AÔ	j! A \x07j!" Aðj!# Aä\bj!* AÄ\bj! Aôj!\x1B A°\bjAr!+ AàjAr!, (! (\f!B@@@  BG@ Aj" A0ü
ĀĀ  A0j"6 AÀj È Ax6 AĀ6Ð (Ð!  Aj"6è  AÐj"\x076ä@@@@@@ AĀN@ (è!C AĀ6ô  (Ô"6ì   (ØAtj6ðAx! Ax6°  \x076À  Aìj"\x076¼  6Ä Ax6È AĀ6Ü B7ÔB!YAx!\vAx!	Ax!\fAx!\r@@ (Ä! (À!\b@@@@@@\
@ Aj \x07¾\x07@@@@Ax ("E\rĀ \x07 (6\b Aàj (" (\b"½ (° (´«\v  (è6¸  )à7°Ax  A§ÀĀA
\rĀAx  A¸ÃÁĀA
\rĀAx  A©ÀĀA
\rĀAx  A¤êÀĀA

\rĀAx  A®ÀĀA

\rĀAxAx  AÕÁĀA\b
\x1B\v"AxG@ ­ [Bp![@@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v \vAxF\rA§ÀĀAº\x07!\f\v 	AxF\r\rA¸ÃÁĀAº\x07!\f\v \fAxF\r\vA©ÀĀAº\x07!\f\r\v YBQ\r\x07A¤êÀĀA
º\x07!\f\f\v \rAxF\rA®ÀĀA
º\x07!\f\v\v AxF\rAÕÁĀA\bº\x07!\f
\v  [7¸\b  6´\b  6°\b AÀ	j A°j° (Ä	! (À	"AxF\r  )°\b7à  )¸\b7è  )È	7ø  6ô  6ð AÔj AàjÉ (¼!\x07\f\f\v #Ï Ax6Ä\x07 Ax6¸\x07 Ax6Ð\x07 B7¨\x07 B7 \x07 BĀ7à +è!_ (°\x07!$ (´\x07 (¼\x07!% (À\x07 (È\x07!& (Ì\x07 (Ô\x07!' (Ø\x07  " AÈj A\
xF"\x1B"(\b6¸\b  )Ā7°\b AÀ	j (Ø (ÜÀAx \r \rAxF"\x1B!\x07Ax \f \fAxF"\x1B!Ax 	 	AxF"\x1B!Ax \v \vAxF" \x1B! ' - \x1B!\b & . \x1B!
 % / \x1B! $ 0  \x1B! (À	!@@@@ (Ð	"1AxG@  )Ā7  )\b7  )7  (6   )°\b7ø  (¸\b6  _ ^ YBQ"\x1B"^9¨ )È	!\\ (Ä	!2 \vAxG\r\f\v  6¨ A°\bj¬\x07 \x07 \b«\v  
«\v  «\v  «\v \vAxG\r\f\vAx $«\v\f\vAx $«\v\v 	AxG@Ax %«\v\v \fAxG@Ax &«\v\v \rAxG@Ax '«\v\v AxG@ "¬\x07\v #
\f\v 	AxG@Ax %«\v\v \fAxG@Ax &«\v\v ^½![ \rAxG@Ax '«\v\v [§!	 AxG@ "¬\x07\v H \x1B!3BĀ Y \x1B!Y I \x1B!4 J \x1B!5 K  \x1B!6 #
 AÔjù
\f\v  6¨ A°\bj\f\b\v (°! Ax6° (À!\b )´!Z (Ä! \x07(\b! \x07AĀ6\b  6ô\x07  Z7ì\x07  6è\x07  \b6ä\x07 A\bA AxF\x1B6à\x07@@@@ @  (ð\x076\b  )è\x077\b  )à\x077ø\x07 A\bj" Aà\x07jè  6¨\b  6¤\b Aàj v (à! (ð"AxF\r + ,(\b6\b + ,)Ā7Ā  \x1B)Ā7Ā  \x1B)\b7\b  \x1B)7 \
 \x1B(6  6°\b  6À\b@ AxG@ A°\bjà\x07\f\v (´\b! (¸\b! Ax6ø\b   A0lj6¬	  6¨	  6¤	  6 	  Aø\bj6°	 AÀ	j" A 	jc@ )À	BR@AàĀ! A\bjAA\bAàĀ¹\x07 (\b!
 (\f" AàĀü
ĀĀA! A6¼	  6¸	  
6´	  (°	6°
  )¨	7¨
  ) 	7 
@ Aàj A 
jc )àBR@ (´	 F@ A´	j AA\bAàĀ
 (¸	!\v  j AàjAàĀü
ĀĀ  Aj"6¼	 AàĀj!\f\v\v A 
jù	  )´	7	  (¼	6	\f\v AĀ6	 B7	 A 	jù	\v (ø\bAxF@ * (	6\b * )	7Ā\f\v  )	7ð\b  )	7è\b  )ø\b7à\b A	j¬\x07 (à\bAxF\r Aà\bjè
\vA\b!AĀ!AĀ!\f\vA°ëÀĀAÕ\b! Aà\x07j®
\f\v (è\b! (ä\b"AxF\rĀ (ì\b!\f\v  Aø\x07jÉAx!\v Aø\x07j®
 AxF\rĀ  6Ð  6Ì  6È !\f
\v  \bÉ\f\v (°! Ax6° )´!Z \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  \b6Ä	 A\bA AxF\x1B6À	@ @ Aàj" AÀ	j"
è  6ø  6ô A°\bj × (´\b!@ (°\b"\rAxF@  
É\f\v (¸\b!\v AÀ	j®
 \rAxF\r !H !-\f\vA°ëÀĀAÕ\b! AÀ	j®
\v  \bÉ  6¨A!Ax!\r\f\v\v (°! Ax6° )´!Y \x07(\b! \x07AĀ6\b  6Ô	  Y7Ì	  6È	  \b6Ä	 A\bA AxF\x1B6À	 @ Aàj" AÀ	j"
è  6ø  6ô A°\bj ý@ )°\b"YBQ@ (¸\b!  
É  6\b\f\v  +¸\b"^9\b ^½§!\v AÀ	j®
 YBQ\r +\b!^\f\v\vA°ëÀĀAÕ\b! AÀ	j®
\v  \bÉ\f\v (°! Ax6° (À! )´!Z (Ä! \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  6Ä	 A\bA AxF\x1B6À	@ @ Aàj" AÀ	j"\bè  6ø  6ô A°\bj × (´\b!@ (°\b"\fAxF@  \bÉ\f\v (¸\b!\v AÀ	j®
 \fAxF\r !I !.\f\vA°ëÀĀAÕ\b! AÀ	j®
\v  É  6¨A!Ax!\f\f\x07\v (°! Ax6° (À! )´!Z (Ä! \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  6Ä	 A\bA AxF\x1B6À	@ @ Aàj" AÀ	j"\bè  6ø  6ô A°\bj × (´\b!@ (°\b"	AxF@  \bÉ\f\v (¸\b!\v AÀ	j®
 	AxF\r !J !/\f\vA°ëÀĀAÕ\b! AÀ	j®
\v  É  6¨A!Ax!	\f\v  6¨\vA!\f\v (°! Ax6° (À! )´!Z (Ä! \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  6Ä	 A\bA AxF\x1B6À	 @ Aàj" AÀ	j"\bè  6ø  6ô A°\bj Ø (´\b!@ (°\b"\vAxF@  \bÉ\f\v (¸\b!\v AÀ	j®
 \vAxF\r !K !0\f\v\vA°ëÀĀAÕ\b! AÀ	j®
\v  É  6¨A!Ax!\v\f\v AÀj AäjAÀ¡ÀĀû!	 ! 7! 8! 9!
 :!\x07 ;! <! =!\b\f\vA!A!A!A! \v AÔjù
 E AxFrE@ AÈj¬\x07\v \rAxG q@ \r -«\v\v \fAxG q@ \f .«\v\v 	AxG q@ 	 /«\v\vB!Y \vAxG  q@ \v 0«\v\v ! 7! 8! 9!
 :!\x07 ;! <! =!\b !	\v (° (´«\v YBQ@ Aj AÐjÉ\f\v  )7à  )7è  )7ð  ( 6ø  )ø7À	  (6È	  16  \\7  26  6  +¨"^9  Y7ø  )à7Ā  )è7\b  )ð7  (ø6 ) )À	7Ā ) (È	6\b  36ð  \b6ì  \x076è  46ä  
6à  6Ü  56Ø  6Ô  6Ð  66Ì  6È  6Ä (ð (ìF\r CA¤ìÀĀAÈèÀĀ!	 Aøj¼\x07\v Aj AÐjÉ  	6ÈB!Y\f\v  )à7¨  )è7°  )ð7¸  (ø6À  )À	7  (È	6   ^9È ^½§!	 2!L \\!] !M !N 5!O !P 6!Q !R !S 
!T 4!U \x07!V \b!W 3!X\v AÐj®
@ YBQ@ ("AxF@BÀĀ!YAĀ\f\v ­ 5B !Y (\v!  	6ì  6è  Y7à  Aàjò  )"\\7  )Ā7¨  )\b7°  \\7¸ AÀjà\x07\f\v  )¨7Ā  )°7\b  )¸7  (À6 ( )7Ā ( ( 6\b +È!^ AjÄ\v  X6  W6ü  V6ø  U6ô  T6ð  P6ì  O6è  N6\
ä  M6à  Q6Ü  R6Ø  S6Ô  16¨  ]7   ^9  L6  6  )Ā7ð  )7  )\b7ø ! AAàĀü
ĀĀ  )7  )ø7\b  )ð7Ā  Y7ð  Aðj Aàj AÀj"A0ü
ĀĀ@@ (ðAĀN@ ( \x07"AĀN@ Aøj A0ü
ĀĀ Aj  \x07 !AĀÚ\b@@ A¸
j" AjÁ (¸
AxF\rĀ Aøj Û\b@ \v Aàj" @ A¸
j >¤ ¬\v\v\f\v\v Aj÷	 Aøj
\f\v Aàj
\f\v Aàjà\x07 ( \x07!\v AxF@ °
\f\v AĀN@ 
\f\v à\x07\v  )Ā7¨  )\b7°  )7¸ )ð!Y AÈĀj !AàĀü
ĀĀ YBR\r\v ­\v  )¸7  )°7\b  )¨7Ā\vB!Y\f\v ? AÈĀjAàĀü
ĀĀ  )¸7\v  )°7\v  )¨7ø
 ! !7 !8 
!9 \x07!: !; !< \b!= YBQ\rĀ\v ĀA\bj Aø
jAøĀü
ĀĀ\v Ā Y7Ā Að\vj$Ā\v*\x07~#ĀAÀk"$Ā@@@@ (ĀAF@ (E\r\v AðĀjAĀ (pAxG\x1B!\b@ \x07E \x07 
FrE@An!@@ E@AĀ!@ AÔĀG@ AðĀj AÁĀjì A\fj! \x07 (p (t¨\fE\r\f\v\v \x07(!  \x07(\b"6ü  6ø AàÁĀ6 AÁĀ6 AÁĀ6 AøÁĀ6 A
j"\b Aj"	» (
AG\r\b Aà\bj" (
ô\x07 \b 	» (
AG\r\b  (
\f (è\b"	At!AĀ!\x07 (ä\b!\b@ AèĀj \x07AøÁĀj-ĀĀª
  \bj )h7Ā A\bj! \x07Aj"\x07AG\rĀ\v \x07 	j!	  \bj!AĀ!
AÁĀ!\x07@ AàĀj \x07ì  )\`7Ā A\bj! \x07A\fj!\x07 
Aj"
A\x07G\rĀ\v (à\b Aà\bj \b 	 
jAØèÀĀAÝ \bÌ\f A
j  çAn!@@@@ @ AØĀj AÁĀj-ĀĀª
 Aj A
j (X (\\­ ("
\r Aj!\f\v\vAĀ!
AĀ!@AàÁĀ AÔĀF\r AÐĀj AÁĀjì Aj A
j (P (T­ A\fj! ("E\rĀ\v (!\b )! !
 AÁĀj\v!AĀ!\x07 
\r\f\v AÁĀj!\x07 (!\b )!AÁĀ!\v  \b6  
6  7 \x07E \x07AÁĀFrE@AÁĀ \x07k!\b (
!	 (
!
@ AÈĀj \x07-ĀĀª
 (H! (L!  )7  )7  6  6 Aj 
 	 Aj  £ \x07Aj!\x07 \bAk"\b\rĀ\v\v AàÁĀG@AàÁĀ kA\fn!\x07 (
! (
!@  )7  )7 A@k ì  (D"\b6  (@"	6 Aj   Aj 	 \b£ A\fj! \x07Ak"\x07\rĀ\v\v (! (!\x07\v (
 (
Ë\f@ \x07@  6  \x076 A6 A6  Aj6  Aøj6 A
jAÿÀĀ Aj¹	\f\v A6 A6  Aà\bj6  Aøj6 A
jAüÀĀ Aj¹	\v (à\b (ä\bË\f A6  A
j6 Aøj"AïÀĀ Aj¹	 (
 (
Ë\fAàÁĀA AæÁĀA*û\f\v AøĀj AÁĀj-ĀĀª
 Aj! \x07 (x (|¨\fE\r\v\v \x07A\fj!\x07\f\v \b@ \b("\x07 \b(\bA\flj!
AĀ!\b\f\v\v@@ AÿqAG@ -Ā|Aq\r\v (!	 A
j"\b (\b"ü\x07 \b (
 A\bA¸
 At!\r (
!\f E\r (
 \fA¸lj!
AĀ!\x07 	!\b@ Aj"\v \b \x07 
 \vA¸ü
ĀĀ \bAj!\b 
A¸j!
  \x07Aj"\x07G\rĀ\v \x07 \fj!\f )
!AĀ!\b 	!\x07@ \b \x07(ĀAFj!\b \x07Aj!\x07 Ak"\rĀ\v\f\vA¼ÁĀA\bAÄÁĀAAÜÁĀAÁĀÑ\f\v )
!AĀ!\b\f\vAÁĀA\vAÁĀAA«ÁĀA'Ñ\v! ĀA:Ā Ā 6Ā \v ("Ā (\bñ	 (Ā ĀÏ\f\f\v 	 \rj! AjÙ\b AÐçÀĀ)Ā7 AØçÀĀ)Ā7  )7  )7 Aj!@@~@@ 	 G@ 	(ĀAF\r\f\v ("	A\bj!\x07 	 ("jAj!
 	)ĀBB À! (!\r  AjAA\b Aj²  (6  	 (k6  (AĀ\v!  \r6  	6  
6  \x076  7ø  6@ Aj Aøj"	ú (E\r )"BX\rĀ\v )! A
j 	A0ü
ĀĀ B!\x1B A¨j!	 !@@ Aà\bj A
jú (à\bE\rĀ )è\b"BT\r  )ð\b"7À  7¸  B"7°  7¨  7   7  \x1B7  7@  Q@ \x1B V\r ! 	\f\v 	  X\r\v ! Aj\v")! )! )\b!\x1B !\f\v\v A
jÝ
B\f\v A8j 	("( (ð ) ) (8"
 (<"\rÆ! ("\v §q!\x07 BBÿĀB À~!AĀ! (!@@  \x07 j)ĀĀ" "\x1BB \x1BB À}B À7@@ A0j Aj\x07 (0AG\rĀ  (4 \x07j \vqAhlj"Ak(Ā Ak(Ā 
 \r
E\r\f\v\v  BB ÀP@ \x07 A\bj"j \vq!\x07\f\v\v (E@ Aj Ô\v A(j (" ( í -Ā,!\x07  ((Ahlj"A\bk 7Ā AkBĀ7Ā Ak \r6Ā Ak 
6Ā  (Aj6  ( \x07Aqk6\v Ak" )ĀB|7Ā\f\v AøjÝ
BĀ\v!AĀ!	 AĀ6ü	 BĀ7à\b  \b­7	  \f­7	 A	jAĀAàĀü\vĀ AĀ:Ā
  7	  7ø\b  7ð\b A°\vj Aà\bj"\b AjAĀAäĀü\vĀ AjAĀAäĀü\vĀ AĀ6Ð B7È BĀ7 BĀ7 A j AjAôĀü
ĀĀ BĀ7Ü B7Ô BĀ7¸ BÀĀ7° B7Ø AĀ:Ā¨ AĀ6¤ BĀ7 B7ä BĀ7À BĀ7° AĀ6Āë AÈj AøjAôĀü
ĀĀ AĀ6À B7 AĀ:ĀÐ AĀ6Ì BĀ7À A
j" \bA¨ü
ĀĀ AØ\fj AØjA0ü
ĀĀ  )¸7¸  )°7°  )Ô7ø  (Ü6  )à7  (è6 A\rj AjA¨ü
ĀĀ AÈj\v Aj"\x07Â\v A°jÂ\v AÈj A¸ü
ĀĀA\bA¸ª\v"\vAĀ:ĀH \vAĀ6@ \vBÀĀ78 \vBĀ70 \vAĀ:Ā( \vAĀ6  \vBÀĀ7 \vBĀ7 \vAĀ:Ā\b \vB7Ā \vAÉĀj AÁjA¿ü
ĀĀ \v \f6 \v 7 \vAĀ6 \vAĀ:Ā¶ \vAĀ;´ \v )ø7 \v (6¤ \v )7¨ \v (6° \v \v(Ā"
Aj6Ā 
AĀH\r (\b!
 (!\f (Ā! \x07Ù\b AÐçÀĀ)Ā7
 AØçÀĀ)Ā7
  )7 
  )7
 AĀ6è\bA!  \f6à\b  \f 
Atj"6ä\b  6ì\b A j \bÛ ($"@ ( !	 AjAAA\b¹\x07 (! ("\b 6 \b 	6Ā A6  \b6ü  6ø  )è\b7  )à\b7A\f!A!	@ Aj AjÛ ("@ (!\x07 (ø 	F@ Aøj 	AAA\b
 (ü!\b\v  \bj"
 6Ā 
Ak \x076Ā  	Aj"	6 A\bj!\f\v\v (ø! (ü!\v (
"\b@ (
!@ (
"E\rĀ )Ā!  6   6   \bjAj6  A\bj6  BB À7A!@ E\r@ A\bj Aj\x07 (\bAqE@  (Ak6  ("A\bj6  )ĀBB À7\f\v\v (\f!\x07  ( Ak"6  ( \x07Atk"\x07Ak(Ā \x07A\fk(ĀË\f\fĀ\vĀ\v  \bAA\bÝ\x07\v BĀ7ô BÀĀ7ì AĀ6 BÀĀ7üA! A\
j!AĀ!AĀ! \f!\bAĀ!@@ !
@@  \b"\rG@  \b)\b7\b  \b)Ā7Ā  6 \bAj!\b@ 	E\rĀAĀ!\x07 	!@ AO@ \x07 Av" \x07j"\x07  \x07Atj(Ā 
K\x1B!\x07  k!\f\v\v  \x07Atj(Ā 
G\rĀ ü	 
Aj!\f\v 
Aj! \r(! ("\x07Ak\v \r  \rkAvñ	  \fÏ\f 5! (!\b 5\f! (\b!
@ (pAxF\rĀ A
j (t (x (
AxF\rĀ  (
6è\b  )
7à\b\f\vA\`! Aj!\x07@ @ Aj AòÀĀj(Ā AòÀĀj(Ā½ \x07 (6\b \x07 )7Ā \x07A\fj!\x07 A\bj!\f\v\v Aà\bj AjAAĀ!@ A0F\r Aj j"(Ā Aj(ĀË\f A\fj!\fĀ\vĀ\v  \r)\b7  6  \x076  
6 Aüj Ajù\f\v  F@ Aìj (ð! (ô! (ì! (ø!\v  Aj"\x076ø   j" AĀ  O\x1BkAtj" 6  
6Ā \x07!\f\v\v Aj"  Aj½ A¨j µ A
j"Î )
! (
!\x07 BĀ7
 Bÿÿÿÿ7
 BĀ7
 A;¤
 ´\b!AA ª\v" A\bj"\f6  \f6 AĀ6 AĀ6\f  6\b B7Ā  :ĀÞ\b AĀ:ĀØ\b AĀ6Ô\b  6Ð\b  \v6Ì\b  )ì7\b  )ô7 \b  )ü7¨\b  (6°\b  	6¼\b  6¸\b  6´\b A¨j Aü
ĀĀ  :Ā   7  \b­7  7  
­7  )à\b7À\b  (è\b6È\b Aj Aðü
ĀĀ A:Āß\b AĀ;Ü\b  \x076\b  7ø\x07 AëÜ6\bA\bAðª\v" AjAà\x07ü
ĀĀ Ā :Ā ĀA¬ÁĀ6 Ā 6\f ĀAĀ6\b ĀAĀ:Ā Ā \v6Ā AĀ:Āì\f\v 	Aj!	 B|!\fĀ\vĀ\vĀ\v AÀj$Ā\vî,~#ĀA 	k"$Ā @@@@@@@@@@@@@@@@@@@@@@@~@@@ Aj@@ -ĀÄ\vAkĀ\v AàĀj! A°\vj!@ -Ā°\vAkĀ\v (¬\v!\x07 (¨\v\f\v AĀ:Ā°\v  (¼\v6À\v  (¸\v"\x076¬\v  6¨\v AàĀj! A°\vj\
! \v"A8j)Ā A@k(ĀÔ )! (! AĀ:Ā \v  \x076\v  6\v  6h  7\` A \vj!\f\v A \vj!@ -Ā \vAkĀ\v (h! )\`! (\v!\x07 (\v!\v AĀ:Ā  \x076ì  6è  6  7 BĀ7p Aj! AðĀj!BĀ\f\v AðĀj! Aj!@ -ĀAk
Ā\v (! )! (ì!\x07 (è! )p\v!  \x076ô  6ð AĀ:Ā  6  7  7   )x7¨B! \x07Ñ"\r Aj" (ôn (! ("AxF\r  ) "7°  )"7¨  )"7   )"7  6´  6°  7¸  7À  7È  7Ð  A¼jß	@ (AxG@ Aøj" (\
6\b  )7Ā\f\v AĀ6 B7ø\v AØj" (ô"( (· A:Ā (ð(X!\b )! (! Aj ú
  ("6\x07  )"7ø  )"7ð  6  7  7  7  6¤ AĀ:ĀÜ AĀ:ĀØ  \bAàj6¨ AÜj!\x07 Aj!\f\v Aj! AÜj!\x07@ -ĀÜAkĀ\v (! )!\v Aj" Aj"AÄĀü
ĀĀ AëÜG@ A°j  \x07 )°! (¸!	 Aìj AÄĀü
ĀĀ  	6è  7à Aìj AjA°ü
ĀĀ AĀ:Āè Aèj!
 Aàj!\f\v Aàj AÄĀü
ĀĀ\v A°j Aàj" (Ā¦ (°"AxG\rA\f\v Aàj! Aèj!
@@ -ĀèAkĀ\v AÔj(Ā!	 (Ð(Ā!\f\v (è!	 )à!\v A¤j" AØjAÄĀü
ĀĀ  Aðj6   6 AĀ:ĀÈ  	6ø  7ð  A j"	6Ô  Aj6Ð\v A°j  	 (Āü (°AxG\r 
A:ĀĀA\v! \x07 :ĀĀ\f\v Aðjó
 A¤jÌ\b A:Āè  )¸7¸\b  )À7À\b (°! (´!
 ´	\f\v A¨j!	 Aj!@@@@@ -ĀAkĀ\v (!\f
\vA!\f\f\v A j! AÜ\bj!@ -ĀÜ\bAk\r\rĀ\v (Ø\b!\vA!\f\v\vA!\f
\v A j! A
j!@ -Ā
Ak\v\vĀ\v (
!\fA!\f	\v  )¸7¸\b  )À7À\b (´!
 Ì\b\f\vA!\f\x07\vA!\f\v  )À\b7\b  )¸\b7ø\x07 \x07A:ĀĀ AxG\r\vA!\f\b\v  )\b7  )ø\x077 æ\b A°j!\r AxF@ (ô! (ð \r\x07!AØĀj(Ā  Aj(Ā Aj(ĀÎ!B!\f\v  
6  6  )7  )7 Aj Aj(Āò )BR@ (!\b (" ( Aüj(Ā Aj(Ā
\r AjÜ
 \b Ë\f\v (ð(X"-ĀH A:ĀHAF\r  )ÐB|"7Ð Aj AÐĀj (ô"( ( )! (! AĀ:ĀH  7  (ô)! AĀ:Ā  \r6\v  (ð6\v  7\v  7\v  )Ø7ð
  )à7ø
  )7¸
  (6À
 AëÜ6Ð
 AĀ6Ø
 AĀ:ĀÜ
 ) ! )¨!  6è
  7à
  7 
  7
 BĀ7¨
 AĀ:Ā  A
j"6 A¨j!	 Aj!\v  6 A°j" (xAj"A(ü
ĀĀ (Ā@ 	 \b (àAĀG\f\v (P A¸j A(ü
ĀĀAëÜG@ BĀ7ä A6à AĀ;ì A:Āî AĀ6° BĀ7¨A\f\v Aàj"BĀ7 BĀ7Ā A:Āî AĀ6° BĀ7¨AĀ\v!\x07 AĀ6 BĀ7ø AĀ6 B7  \x076ðAĀ!\f\v )! (! Aj AjAìĀü
ĀĀ \b Ë\f \v\v (Ø AÜj(ĀË\f AĀ:Ā (ø Aüj(ĀË\f \r\v A:Ā BR\r\f\v@@@@@@@@@ @@@@@@@@@@@@@@@@ Ā\v \x07Ak\b\x07\v A j" (ĀÈE\r\bA\f\v Aj" \v)  \v((\x07  ) (· \v)x!  \v)  \v(( ) (ý )! (! AĀ:ĀÐ\b  \vA0j6È\b  7À\b \
 6¨  7 A!\f\v Aj  §A! (!\b@ ("AF@A!\f\v û
A!\v  :ĀĀ AG\r\bA\f\f\v A j" (ĀÈE\r	A\f\v\v  \f6
B! \f-ĀdAG\r \f(x!  \f(\\ \f(\`\v (
") ! ((! A;
  6ô	  6ð	  6¸  7°A!\f\v Aj A°j"  )"BQ\r\b (! A¸\bj AjAÄĀü
ĀĀ (Ø!\x1B (Ô! (Ð! Aø\x07j AÜjA<ü
ĀĀ ( !\b (!
 (!\r ·\x07@@ BQ@ -ĀíAG\r -ĀøE\r ¸B!\f\v (
!AĀ!\x07 E AxFrE@ (x(X"-ĀH A:ĀHAF\r Aj  \x1B\b!\x07 AĀ:ĀH (
!\v )\b!~B (Ā\rĀ Aj" (x(X")\b Aj(Ā¶BĀ (P"AëÜF\rĀ  ) ( )H ø  
AĀ \rAxG\x1B \b ) (ª )! )\v!A\bAª\v" 6\b  7Ā A\fj A¸\bjAÄĀü
ĀĀ  \x1B6X  6T  6P AÜĀj Aø\x07jA<ü
ĀĀ \r 
«\v\f\v@AèÁĀ(ĀAK\rĀA¸èÁĀ¡
Aÿq"E\rĀA¸èÁĀ(Ā ÖE\rĀA¸èÁĀ(Ā! A#6	 A¨óÀĀ6	 (
(|!\x07 Aj -Āíª
 AïÀĀ6 AïÀĀ6  \x07Aj6 AðîÀĀ6  Aj6	 A6	 A6	  )7	  A	j6  A	j6  Aj6	  A	jÑ\v ¸B!\v (¤ A¨j(ĀË\f\v A:Ā
  \x07:Āô\x07  6ð\x07  7è\x07  7à\x07 Î	 Aj" (æ AØj 	 Aà\x07j ª\f\v  ("6  )ø"7 E Pq\r AĀ:Āø  6¨  7 \f\f\v (! )ø! Aj" (")  ((\x07  ) (A± (!@@ )" Q@  K\r\f\v  X\r\v ! !\v AĀ:Āø  6¨  7 \f\r\v ó
\v AĀ:ĀÜ\b  ("\v6Ø\b A j! AÜ\bj!\f
\v Á\vAëÜ! E@ \b)Ā! \b(\b!\v A\bj  \b Aj"\x07 (\b (\fBĀAĀª )! (" )7  7 \x07 (  \bZ (! -Ā!\b )! Aðj AjAìĀü
ĀĀ@ BQ@ (Ç\f  6\f\v Aj²\v  6  7 Aj AðjAìĀü
ĀĀ\v@ \bAkAýq\rĀ (")H! (P"
AëÜF@ Aj ¨ (!
 )!\v  
6P  7H (A:ĀDAèÁĀ(ĀAK\rĀA¬èÁĀ¡
Aÿq"E\rĀA¬èÁĀ(Ā ÖE\rĀ A6À\b A6¸\bA¬èÁĀ(Ā! AïÀĀ6 AïÀĀ6 AðîÀĀ6  Aj6Ä\b A6ü\x07 AòÀĀ6ø\x07  ("A@k6  (|Aj6  Aj6¼\b  Aø\x07j6  A¸\bjÑ\v Aj (æ  6à\b  7Ø\b  (°6è\b  (6À\b  )7¸\b  (6Ð\b  )7È\b AØj 	 \b A¸\bj\v  )\
è7  )à7ø  )Ø7ð (ð!\x07\f\v ó
 AĀ:Ā
  ("\f6
 A
j!\f	\v A:ĀĀA\v:ĀĀ\f\v (! (ø! (ô! Aj" AjAøĀü
ĀĀ Aj     ( (èÅ\f A:Ā )"BR\r\vA!\f
\v ( ! A¬j A¤j"AìĀü
ĀĀ  6¸  7° A¼j AìĀü
ĀĀ 	°AĀ!\x07  BR"AĀ -ĀíAF\v:ĀÜ
 )¨
! )°
! Aj" A
jAü
ĀĀ \f (ðAØĀj(Ā A°j )  (ô"( (  Ã@ E@ (ðAØĀj(Ā  (ô"Aj(Ā Aj(ĀÎ\f\v A¤j A¬jAìĀü
ĀĀ\v  7  6   (6  )ø7 Aj Aj	 Aj(ĀA(j"ø	  AjAü
ĀĀ Aj A¤jAìĀü
ĀĀ Aj\v AĀ:Ā A°j\v\f\x07\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v A:ĀĀ\v ¹ A:Ā \v \v A:Ā°\v A$j" AjAìĀü
ĀĀ ù\v (À\v!  (¸\v¼ Ā 6 Ā 7\b ĀB7Ā ĀAj AìĀü
ĀĀ Ā 6A\f\v  :ĀĀ\v A:ĀĀ A:ĀĀ ĀB\b7ĀA\v:ĀÄ\v A 	j$Ā\v+\x1B~#ĀAÐ	k"$Ā Aj  èA!@@@@@A ("	AëÜk 	AëÜM\x1BAkĀ\v /!	 E@ ( AxG!\v 	AÈkAÿÿqAäĀI@A!\f\v@@ 	Ak\bĀ\v@ 	A­kĀ\v 	AF\r\v \r\vA!\f\vAA \x1B!\f\vAA 	\x07\x1B!\v AøĀj (xAØĀj"(Ā (|\
"   (@h@ (xAxF@ (|!B!\f\v  )7°  )7¨  )7   )x7 (Ā! (! (!  ("6¼  6¸ Aj   AøĀj§ (!@@ ("AxG@  (6¼  )7´  )7Ä  )¤7Ì  )¬7Ô  (´6Ü  6À  6° Aàj A°jA0ü
ĀĀ Ax6´ AĀ6à (ð!  A´j"	6ø  Aàj"6ô@@@ AĀN@ (! AĀ6  (ô"6ü   (øAtj6 Ax6 \x07  6°\x07  Aüj"6¬\x07  	6´\x07 AĀ6Ä\x07 B7¼\x07 A¬\bj! AÜ\bj! A\bjAr! AÈ\bjAr! !
 	!Ax!\x07Ax!\vAx!\fAx!A!B! AĀ!	@@  ¾\x07@@@@@@@@@ (Ā"\b@  (6\b AÈ\bj \b(" \b(\b"\b½ ( \x07 (¤\x07«\v  (Ð\b6¨\x07  )È\b7 \x07@@@@@@  \bAìèÀĀA\x07
E@  \bAÄêÀĀA
\r  \bAóèÀĀA
\r  \bAøèÀĀA
\r  \bAéÀĀA
\r  \bAÔêÀĀA	
E\r AF\rA!AÔêÀĀA	º\x07!\f\v AxF\r\rA!AìèÀĀA\x07º\x07!\f\v  BQ\r
A!AÄêÀĀAº\x07!\f\v \fAxF\r\bA!AóèÀĀAº\x07!\f\r\v \vAxF\rA!AøèÀĀAº\x07!\f\f\v \x07AxF\rA!AéÀĀAº\x07!\f\v\v ( \x07! Ax6 \x07 )¤\x07! (\b!	 AĀ6\b  6¬\b  7¤\b  6 \b  
6\b A\bA AxF\x1B6\b 	@ AÈ\bj" A\bj"è  6à\b  	6Ü\b Aà\x07j © -Āà\x07AF@ (ä\x07!  ÉA\f\v -Āá\x07!AĀ\f\vA°ëÀĀAÕ\b!A\v A\bj®
@  
ÉA! !\f\v\v !	\f\v\v  6ä\x07 Ax6à\x07  \b­ "Bp""7è\x07 A\bj A \x07j° (\b! (\b"AxF\r  )à\x077È\b  )è\x077Ð\b  ) \b7à\b  6Ü\b  6Ø\b A¼\x07j AÈ\bjÉ (´\x07! (°\x07!
\f
\v@ AxG@ AÈ\bj (À\x07 (Ä\x07ÀAx \x07 \x07AxF"\x1B!Ax \v \vAxF"\x1B!Ax \f \fAxF"\b\x1B!
 (È\b! (Ø\b"AxG\r  \r´\v  «\v 
 «\v  Ë\fAĀ!\f\f\vAìèÀĀA\x07¿\x07!A\f\b\v  )Ü\b7\x07  )ä\b7\x07  )ì\b7\x07  (ô\b6\x07  BĀ  BR\x1B! 	Aq!\x07 !B §!\v )Ð\b!  (Ì\b!\f A¼\x07jù
 !§\f\v Aà\x07jÜ\f\v ( \x07! Ax6 \x07 )¤\x07! (\b!\x07 AĀ6\b  6Ü\x07  7Ô\x07  6Ð\x07  
6Ì\x07 A\bA AxF\x1B6È\x07@@@@@@@ \x07@ Aà\x07j" AÈ\x07jè  6ø\x07  \x076ô\x07 AÈ\bj"\b v (È\b! (Ø\b"AxF\r  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  6¨\b  6\b Ax6ø\b AĀ6È\b  Aø\bj6à\b  A\bj6Ü\b A	j \bé (	"\x07AxG\r (ü\b!\x07 (	! (ø\b!  (	6Ô\b AĀ\
  AxF"\x1B6Ð\b A \x07 \x1B6Ì\b AĀ  \x1B6È\b A\bj \bò (\bAxF@ (\b!\x07\f\v A\bjè
Ax!\x07\f\vA°ëÀĀAÕ\b! AÈ\x07j®
\f\v )	! Aø\bjÄ\v  7\b  \x076\b\v )\b!\v A\bjà\x07 §! \x07AxG\r\v  AÈ\x07jÉAx!\x07\f\v B §!\v AÈ\x07j®
 \x07AxF\rĀ !\r\f\b\v  
ÉA!Ax!\x07\f\v ( \x07! Ax6 \x07 )¤\x07! (\b!\v AĀ6\b  6¬\b  7¤\b  6 \b  
6\b A\bA AxF\x1B6\b@ \v@ AÈ\bj" A\bj"è  6à\b  \v6Ü\b Aà\x07j Ø (ä\x07!@ (à\x07"\vAxF@  ÉAx!\v\f\v (è\x07!\v A\bj®
 \vAxF\r !\f\b\vA°ëÀĀAÕ\b! A\bj®
\v  
ÉA!Ax!\v\f\v ( \x07! Ax6 \x07 )¤\x07! (\b!\f AĀ6\b  6¬\b  7¤\b  6 \b  
6\b A\bA AxF\x1B6\b@ \f@ AÈ\bj" A\bj"è  6à\b  \f6Ü\b Aà\x07j Ø (ä\x07!@ (à\x07"\fAxF@  ÉAx!\f\f\v (è\x07!\v A\bj®
 \fAxF\r !\f\x07\vA°ëÀĀAÕ\b! A\bj®
\v  
ÉA!Ax!\f\f\v ( \x07! Ax6 \x07 )¤\x07! (\b!\b AĀ6\b  6¬\b  7¤\b  6 \b  
6\b A\bA AxF\x1B6\b@@@ \b@ AÈ\bj" A\bj"è  6à\b  \b6Ü\b Aà\x07j  )à\x07" BR\r (è\x07!  É\f\vA°ëÀĀAÕ\b! A\bj®
\f\v (ì\x07! (è\x07!\v A\bj®
  BQ\rĀ ­ ­B !!\f\v  
É\vA!\f\v ( \x07! Ax6 \x07 )¤\x07! (\b! AĀ6\b  6¬\b  7¤\b  6 \b  
6\b A\bA AxF\x1B6\b@ @ AÈ\bj" A\bjè  6à\b  6Ü\b Aà\x07j Ø (ä\x07!@@ (à\x07"AxG@ AxG\rAíÀĀA!Õ\b!\v  A\bjÉAx!\f\v (è\x07!\x1B\v A\bj®
 AxF\r !\f\vA°ëÀĀAÕ\b! A\bj®
\v  
ÉA\v!Ax!\vA!A!\bA!\f\v (¬\x07!\f\v\v A¼\x07jù
 E \x07AxFr\r \x07 \r´\v\f\v A°j AôjAÌìÀĀû!\f\v \vAxG q@ \v «\v\v \fAxG \bq@ \f «\v\vB! AxG q@  Ë\f\v \v! ( \x07 (¤\x07«\v BQ@ A´j AàjÉ\f\v  (\x07"	6à\b  )\x07"!7Ø\b  )\x07""7Ð\b  )\x07"#7È\b  6¨   7   \f6  6  \v6  6  7  #7¬  "7´  !7¼\
  	6Ä  \x07:Āø  6ô  \r6ð  6ì  6è  6ä  6à  6Ü  6Ø  
6Ô  \x1B6Ð  6Ì  6È ( (üG@ A¤ìÀĀAÈèÀĀ! Aj\b\f\v  )È\b7À  )Ð\b7È  )Ø\b7Ð  (à\b6Ø\f\v A´j AàjÉB!\v Aàj®
@ BQ@ (¸! (¼!\r (´!  6 AĀ \r AxF"\x1B6 A  \x1B6 AĀ  \x1B6 A¨j Ajò  (¼"6  )¬7À  )´7È  6Ð (¨! Aàjà\x07\f\v  (Ø6°  )Ð7¨  )È7   )À7 A´jÄ\v  6À   7¸  \x07:Ā  6  \r6  6  6  6ü  6ø \
 6ô  6ð  
6ì  \x1B6è  6ä  6à  )7Ä  ) 7Ì  )¨7Ô  (°6Ü  \v6¬  6°  \f6´  (¼6  )¬7  )´7 A°j"\r AÀjAØĀü
ĀĀ  6  7  )7  )7¤  (6¬ A¸j" Aj Aj A°j"A0ü
ĀĀ@@ (AĀN@ (È"AĀN@ A j A0ü
ĀĀ AÈ\bj  \x07 \rAĀÚ\b  )Ð\b7 \b  )È\b7\b A 	j! A j!@ A	j" A\bjÁ (	AxF\r A j Û\b@ \v Aj"  A	j ¤ ¬\v\v\fĀ\vĀ\v Aj
\f\v Ajà\x07 (È!\v@ AxF@ Ù
\f\v AĀN@ 
\f\v à\x07\v AÀj AjAìĀü
ĀĀ\f\v A\bj÷	 A j
 (! )! AÀj AjAìĀü
ĀĀ BR\r\v  )À7¤  6   )È7¬  (Ð6´@ (¨@ A6  A j6 AÈ\bjA ÀĀ Aj¹	\f\v AÈ\bjAÙíÀĀA\f½\v  /;\b A6¤  A¬j6  A6 A\b6 A6  AÈ\bj6  A\bj6  A¸j6 Aj"A¨ÀĀ Aj¹	A  AøĀjÐ! (È\b (Ì\bË\f A jè
\v  6äB! A0j â!\f\v Aj" AÀjAìĀü
ĀĀ A\fj AìĀü
ĀĀ\v AĀ BQ\x1B! Aj\f\v Ā 6 Ā 7\b Ā :ĀĀ ĀAj A\fjAìĀü
ĀĀ AÐ	j$Ā\vÆ)~#ĀA\x07k"$Ā @@@@@@@@@@@@@@@@@ -ĀAkĀ\v AÈ\x07j AÈ\x07ü
ĀĀ\v AÈ\x07j!
@ @@@@ -ĀAk\x07\x07Ā\v A	j!\f@ -ĀAk\x07\x07Ā\v (ü! (ø\f\v AĀ:Ā  
6ø  A¨\bj"6ü A	j!\f 
\v!\x07 Aj(Ā Aj(ĀAAĀAôÁĀA"\r (0"AxG@ (4 (8Á\x07!\f\v (H!@ (<AxG@ AxF\rAÝêÀĀA\b (@ (DA¸ÁĀA2¨"\rAåêÀĀA (L (PA¸ÁĀA2¨!\f\v AxG@AÝêÀĀA\bAêÁĀA)A¸ÁĀA2Ñ!\f\vAóèÀĀAAÁĀAA¸ÁĀA2Ñ!\f\vAåêÀĀAAÁĀA)A¸ÁĀA2Ñ!\f\v Aè	j!\v Aðj!	@ -ĀðAkĀ\v\
 (à!\x07 (ä\f\v \r A6Ü A´øÀĀ6Ø A jAĀ Ó ( ! (°"\bAxF@ Ax6   6\f\r\v  (¬6¬  )¤7¤ A´j A´jA,ü
ĀĀ  \b6°  6  AxG@ A jAóèÀĀA A0jó"\r\f\v (<AxG@ A jAÝêÀĀA\b A<jó"\r\f\v (HAxG@ A jAåêÀĀA AÈĀjó"\r\f\v (TAxG@ A jAóêÀĀA AÔĀjó"\r\f\v (\`AxG@ A jAùêÀĀA"\r\f (Ð!\b Ax6Ð \bAxF\r )Ô!  \b6ð (\`!  7ô@ AxG@A!	AöÁĀ!@\
@@@A Axs AĀN\x1BAkĀ\vAùÁĀ!A!	\f\vAÿÁĀ!A!	\f\v (h!	 (d!\v Aàj  	\f (ðAxG\r (à! \b §Ë\f\f\v Ax6ð\v A j" A j Aðj Aàj¤ ¬\v\v Aj(Ā Aj(Ā A j"ª\x07"\r\v A j" AÀĀü
ĀĀ Aj" ó	 ( AxF\r\f Aðj A0ü
ĀĀ ("AxF\r\r  )7Ô  )7Ü  )7ä  (6ì  )ð7À  )ø7È  6Ð A\b6  Aj AÀj"\b  (!@ (AG\rĀ  ß \f (¤! ( "AxF\rĀ  (¨6Ä  6À  6¼ \bà\x07\f\v Aj \x07 A j ( (ö	@ ( "AxF@ (¤ A¼jAåíÀĀA½\f\f\v  \
(¨6Ä  ) 7¼\v \f AÀjà\x07 (¼! (Ä!\v (À" AxF\r AxF\r A jAAAĀ\x07 -ĀÅ!\b (¨! (¤! -ĀÇ! (¼!\r (¸! ( !	 (¬ (°«\v 	AxF@ !\f\v  :Āç	 A:Āæ	  \b:Āå	 AĀ:Āä	 A6à	  \r6Ü	  6Ø	  \v6Ô	  6Ð	  6Ì	  6È	  6Ä	  	6À	 \f AÀ	jA(\
ü
ĀĀ AĀ:Āð  \f6ä  \x076à Aè	j!\v Aðj!	 \f\v"6ì  \x076è A j \x07A8j)Ā \x07A@k(ĀÔ ) ! (¨! AĀ:ĀØ  6Ì  \x076È  6ð	  7è	\v A j \v £ ( "\x07AxF@ 	A:ĀĀ\f	\v  )¨7x  )°7  )¸7 (¤! \vð
Ax! \x07AxF@ 	A:ĀĀ\f\b\v  )7p  )7h  )x7\`  6\\  \x076X (è! (ì"(! (t!  ("6Ì  6È A j   AØĀj§ ( ! (°"AxF\r  (¬6ì  )¤7ä  )´7ô  )¼7ü  )Ä7  (Ì6  6à  6ð Ax6ä AĀ6  Aäj"6¨  Aj"\
6¤ AĀH\r (!\r AĀ6´  (ô"6¬   (øAtj6° Ax6Ø  6è  A¬j"6ä  6ì AĀ6ü B7ôAx!@ A\bj ¾\x07@@@@ (\b"\x07@  (\f6\b Aðj \x07(" \x07(\b"½ (Ø (Ü«\v  (ø6à  )ð7Ø ­ Bp!@  A÷éÀĀA\b
E@  7  6 Ax6 Aj AØj° (! ("\x07AxG\r AjA\f\v AxG\r Aðj AØj± (ô! (ð"AxF@Ax!A\f\v (ø!\b !\f\v  )7ð  )7ø  )7  6  \x076 Aôj AðjÉ\f\v AxF\r Aðj (ø (üÀ (ð! ("\x07AxF@  Ë\fAĀ\
\f\v  )7¸  )7À  )7È  (6Ð ­ \b­B ! (ü! (ø! (ô!\b Aôjù
\f\vA÷éÀĀA\bº\x07!A\f\vA÷éÀĀA\b¿\x07!Ax!A\v!\x07 Aôjù
 \x07E AxFrE@  Ë\f\vAx!\v (Ø (Ü«\v AxF@ Aäj AjÉ\f\v  (Ð"6  )È"7  )À"7ø  )¸"7ð  \x076°  6¬  6¨  \b6¤  6   7´  7¼  7Ä  6Ì  7Ô  6Ð (° (¬G@ \rA¤ìÀĀAÈèÀĀ! A j\f\f\v  )ð7ð  )ø7ø  )7\
  (6\f\v (ä!\fĀ\vĀ\vĀ\v Aàj A¤jA ¢ÀĀû!\v Aäj AjÉAx!\v Aj®
@ AxF@ (è! (ì!\x07 (ä!  6¬ AĀ \x07 AxF"\x1B6¨ A  \x1B6¤ AĀ  \x1B6  A j A jò  (´"6à  )¤7À  )¬7È  6Ð ( ! Aàjà\x07\f\v  (6Ì  )7Ä  )ø7¼  )ð7´ AäjÄ\v  6¨  \b6¤  \x076°  6¬  7Ô  6   (´6à  )¸7\
¨  )À7°  )È7¸  )¤7Ð  )¬7Ø  7Ä  (Ü6Ì  6  (à6¤  )Ø7  )Ð7  6À AÐj" Aj"Ë A j Aàj"\rA0ü
ĀĀ Ar!\x07 AÄj!@@ (°AĀN@ (à"\bAĀN@ A j A0ü
ĀĀ Aðj \r \x07 A jAĀÚ\b Aj!@@ Aj" AðjÁ (AxF\rĀ A j Û\b@ \v\f A j" Aj Aj ¤ ¬\v\f\vĀ\v\v Aðj÷	 A j
 (À! (!\f\v A j
\f\v A jà\x07 (à!\b\v \bAxF@ °
\f\v \bAĀN@ 
\f\v à\x07\v AÀj \x07A,ü
ĀĀ  (\b6Ø  )Ā7Ð AxG\r\v  )À7¤  6   )È7¬  (Ð6´@ (¨@ A6¤  A j6  AðjA ÀĀ A j¹	\f\v AðjAÙíÀĀA\f½\v  /p;¸ A6¼  A¬j6¸ A6´ A\b6¬ A6¤  Aðj6°  A¸j6¨  AÈj6  Aj"A¨ÀĀ A j¹	A  AØĀjÐ! (ð (ôË\f A j\
è
\v  6äAx! AØĀj(ĀA0j â!\f\v Aj AÀjA,ü
ĀĀ  (Ø6  )Ð7\v AØĀj\f 	A:ĀĀ AxF\r\v A,j AjA,ü
ĀĀ  (6(  )7  \v¿\v \fÕ	\f\x07\v A:Ā A:ĀA!\x07A\f\x07\v Ax6   6 A j\f\v Aðj (" Ë\v  )ð7¼  (ø6Ä\v (¼! (Ä!\v (À\v!  \v6  6  6 A6¬ A6¤  Aj6¨  AØj6  A j"AàÀĀ A j¹	A¹íÀĀA A½íÀĀAû! ( (Ë\f\vAx! A\
x6À	  6Ä	\vA!\x07 A:Ā \fÊ
 
 A¨\bjÎ\x07 A:Ā 
Ø	 AxF@ !
A\f\v A j"Ar A,jA,ü
ĀĀ  6Ð  6   ((6Ü  ) 7Ô A j Ë@ (°"AxF@ Aðj" ( " Í
!
 »\f\v  )¤7  (¬6  )´7¤  )¼7¬  )Ä7´  (Ì6¼  6   ( 6 A\b6   Aj" A j (!
 (Ā!\x07 à\x07\v A j\fA\v:Ā Ā 
6 Ā \x076Ā A\x07j$Ā\v'~#ĀAÐk"$Ā @@@@@@@@@@@ -ĀðAkĀ\v Aø\bj Aø\bü
ĀĀ\v Aø\bj!@@@@@@@@@@ -ĀèAk\v\vĀ\v A°
j!\v Aæj!@ -ĀæAk\v\vĀ\v (à\f\v AÀj AØ	jAØĀü
ĀĀ A8j" Aè\x07jA°\x07ü
ĀĀ A°
j"\v A°\x07ü
ĀĀ AĀ:Āæ  6à Aæj! \v!\r A;ä A°j"
 AjAØĀü
ĀĀ (è!\b (ä!A{!@@ E\r A0j A°ÁĀj-ĀĀ"	
 Aj! (0 (4  \bàE\rĀ\v AĀ;ä  	:Āø  \r6ô B7ä BÀĀ7Ü  )Ä7Ð  (Ì6Ø (ü"\b (Al"	j! Aô\x07j!\x07 (ø AÜj! \b! @   	F\r (Ā"\fAxG@ )! \x07 (6\b \x07 )\f7Ā  7ì\x07  \f6è\x07  Aè\x07j÷ Aj! Aj!\f\v\v  \bjAj\v"kAn!@ @ Ak! è
 Aj!\f\v\v \bÎ\f (ÀAxG@ A\x076ä A¨ÀĀ6à Aè\x07j"\x07 
 (ô\x07! (ð\x07! (ì\x07! (è\x07AF@  6  6  6 A6ô\x07 A6ì\x07  Aj6ð\x07  Aàj6è\x07 A¨j"AàÀĀ \x07¹	A¹íÀĀA A½íÀĀAû! ( (Ë\fAx!\v (è (ì
  6ð  6ì  6è\v A´\rj AÐjA,ü
ĀĀ A¨j" Aè\x07jAúü
ĀĀ \v Aøü
ĀĀ AĀ:Āª Aªj!\r\f\v A6ì\x07  Aàj6è\x07 Aj"\x07AúÀĀ Aè\x07j¹	A¿ÀÁĀA \x07A²¥ÀĀA%û!\x07\f\v Aªj!\r -ĀªAk\x07\x07Ā\v A;¨ AÐj"\x07 AüjA,ü
ĀĀ (Ô"	 (Ø"A/\bE\r 	 Aè¨ÁĀA
\rAĀ!@@  G@  	j-ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAMr\rAôÀĀA »\b\r\f\v 	 Û\r@@@@@@ -ĀøE\rĀ A´j (Ô"  (Øjõ Aè\x07j (¸"  (¼jõ AÀj (ì\x07" (ð\x07 (è\x07 «\v (Ä! (È! A;´  6° BĀ7¨   j6¤  6   6  6 B¯À\v7 A(j AjÌ (("E@AĀ!\fA!
AĀ\f\v (,!
 Aè\x07j"\fAô\x07 (ì\x07" 
6  6Ā A6¸  )è\x077° \f AjA(ü
ĀĀ@@ A j Aè\x07jÌ ( "
E\rĀ ($! (¸" (°F@ A°jA\f\v (´ Atj"	 6 	 
6Ā  Aj6¸\f\v\v (´!
 (°!\f (¸\v"At 
j!@ E\rĀ A\bk"E\rĀ Aj (Ā Ak(Āð ( (A£øÀĀA
\r\v AO@AĀ!A!@@ AF@A!\f\v Aj!  j! AÜ¨ÁĀj!	 AØ¨ÁĀj!\b A\bj! \b(Ā 	(Ā Ak(Ā A\fk(Ā\fE\r\v\v \f 
Ì\f (À Ë\f (´ «\v AM\r\f\v \f 
Ì\f (À Ë\f (´ «\v\v (Ø! (Ô!	Ay!@@ E@A\x07!\b\f\v A£øÀĀj Aj!-ĀĀ"\bAt"(Äª@ (¨ª@ 	 
E\r\v\v (ä! (à! -Āø! AĀ:Ā©  \x07)Ā7è\x07  \x07(\b6ð\x07 @ Aj!@ (è\x07 Aè\x07j"\x07 (ì\x07"	 (ð\x07 Ak(Ā A\fk(Ā Ak(Ā (Ā 	Ë\f Aj! Ak"\rĀ\v\v \x07(\b!\f \x07(! \x07(Ā!
 AĀ:Ā¨Ax! (ì!\x07 (è"Axk\v \f 
Ì\f (À Ë\f (´ «\v\vAê¨ÁĀAA×¥ÀĀA2A¦ÀĀA3Ñ!\x07\f\x07\v (ð!	 !\v  \b:Ā×
 A\x076Ì
 A¨ÀĀ6È
  :ĀÖ
  
6°
 -Āø! \v \f6\b \v 6  AĀG:ĀÔ
  	6Ä
  \x076À
  6¼
 AĀ:ĀÕ
 A6Ð
 Aè\x07j (ô"A8j)Ā A@k(ĀÔ )è\x07! (ð\x07!\b AĀ:ĀÈ  \v6¼  6¸  \b6à
  7Ø
\f\v 
 Ë\f\f\v Aj!\fĀ\vĀ\v Aè\x07j AØ
j" £ (è\x07"AxF@ \rA:ĀĀ A:ĀĀ\f\v  )ô\x077  (ü\x076 (ð\x07!\b (ì\x07!\x07 /\b! ð
 AxF@@ \vA$j-ĀĀE\rĀ \x07-ĀíA\bkAÿqAK\rĀ \x07(äE\rĀ Aè\x07jAæ©ÁĀAÃĀ½ \x07( \x07Aj(Ā«\v \x07 (ð\x076 \x07 )è\x077\v \vÕ	\f\v  (6¨  )7  Aj (ôAØĀj(ĀA0jß	 \vÕ	 AÜjö
 AĀ;¨\f\vAê¨ÁĀAAî¨ÁĀA%A©ÁĀAÓĀÑ!\x07\v -Ā©@ (Ð AÔj(ĀË\f\v AÜjö
 -Ā¨@ (è Aìj(Ā
\v AĀ;¨Ax!\v \rA:ĀĀ \v¾ AxF\rĀ  (¨6ô  ) 7ì  )7ø  (6  ;  \b6è  \x076ä  6à Aè\x07jÙ\b )ð\x07! )è\x07! A j \b@ \bE@ B7   7  7 AĀ6¨ AÐçÀĀ)Ā7¬ AØçÀĀ)Ā7´\f\v Aô\x07j \bí\b Aj \bA\bAÀĀ¹\x07 AĀ6ð\x07  )7   )ø\x077°  (\b"6\
¸  )ð\x077¨  7  7 E\rĀ \bAv\f\vAĀ\vkÚ\b \b@ \x07Aj! Aø\x07j!	 \b!@ Ak(Ā!\r (Ā! Aè\x07j"
 Ak(Ā A\fk(Ā½ 	 \r \f A¨j" Aj 
 	¤ Aj! ¬\v Ak"\rĀ\v\v A¨j Aj"A0ü
ĀĀ  \x07 \bÌ Aj (ð (ô½  ;¨ Aè\x07jA¨ÀĀA\x07   (è\x07!	@ (ø\x07"AxF@ Aøj 	â\f\v  (ô\x076È  )ì\x077À  )ü\x077°  )\b7¸  )\b7À  (\b6È\v Aj\f AxF@ A¨j
 AàjÌ
 	!\x07\f\v  (È6Ð  )À7È  )°7¨  )¸7°  )À7¸  (È6À  )¬7ø  (´6 (¨!\x07 (¸!  (Ô6ð  )Ì7è  )Ä7à  )¼7Ø AàjÌ
 (à Aäj(ĀË\f A°j¬\v A:Āæ AĀ;ä AxF\r
\f\v (à Aäj(ĀË\f -Āå@ (ì Aðj(ĀË\f\v -Āä@ Aøjö
\v A°j¬\v A:Āæ AĀ;äAx!\v \vÍ\x07 A! A:Āè ¡	 AxF@ \x07!A\f
\v  (6ô\x07  )ø7ì\x07  )Ø7ü\x07  )à7\b  )è7\b  (ð6\b  )È7\b  (Ð6¤\b  )¨7¬\b  )°7´\b  )¸7¼\b  (À6Ä\b  ;È\b  6¨\b  	6\b  6ø\x07  \x076è\x07 A8j"Aé\f A\bj!\b (8! (H"AxF\r  (D6  )<7 A¤j AÌĀjA,ü
ĀĀ  6   6 Aj"AçïÀĀA"\r (À! Ax6À AxF\rĀ )Ä! Ax6H BĀ78  7Ô  6Ð  ­Bÿÿ7@ A¨j"  AÐj ¤ ¬\v Aü·ÁĀA\x07"\r (À! Ax6À AxF\rĀ )Ä!  6À  7Ä A (\bÓ@ (HAxF@ (8!\f\v A¨j A8jAÀĀü
ĀĀ (\bAt! (ü\x07!@@ E\r A@j! A¨j" A4j å! A@k! E\rĀ\v \f\f\v A8j" A¨jAÀĀü
ĀĀ Aj ó	 (AxG\r (!\v  §Ë\f \r\f\vĀ\v AÐj" Aj AÀj Aj¤ ¬\v\v AjA¹íÀĀA \bÎ
"E\r\v Aj\f\f\v A8j" AjAÀĀü
ĀĀ Aàj ó	 (ð"AxG\r (à!\v A8j"  Í
! »A!\f\v  )ä7´  (ì6¼  )ô7Ä  )ü7Ì  )7Ô  (6Ü  6À  (à6° A\b68 A\bj A°j" A8j (\f! (\b! à\x07\v Aè\x07j
 \bà\x07A\f\v A:ĀèA!A\v:Āð Ā 6 Ā 6Ā AÐj$Ā\vã#\v\b~#ĀAðk"$Ā@@@ AM@ Ak! !@ E\r  j Ak!,ĀĀAĀN\rĀ\v\f\v (ĀĀAxq\rA AjA|q" k  F\x1B! Ak!@  I@  j(ĀAxq\r Aj!\f\v\v  j(ĀĀAxq\r\v Aj  ð (! ~@@@ ("AF@ (ĀA µ¢G\r -ĀA G\r -ĀA:G\r\
 -ĀA:G\r AøĀj AjÅ\x07 -Āx\r -Āy! AðĀj AjÅ\x07 -Āp\r -Āq!\x07 AèĀj AjÅ\x07 -Āh\r -Āi! AàĀj AjÅ\x07 -Ā\`\r -Ā\x07A G\r -Āa!	@@@@@@@@@@@@ -Ā\bAÁĀk\vĀ
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
AãĀG\r -Ā\vA G\rB!\f\v AI\r\f\v AØĀj A\fj¢ /XAq\rĀ /Z!
@@@@@@@ -ĀĀ"AÓĀk\x07\x07Ā\v AÆĀF\r AÍĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀA,G\r -ĀA G\rB!\f\x07\v -Ā"AèĀF\r AõĀG\r -ĀAåĀG\r -ĀA,G\r -ĀA G\rB!\f\v -Ā"AáĀF\r AõĀG\r -ĀAîĀG\r -ĀA,G\r -ĀA G\rB\x07!\f\v -ĀAõĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAåĀG\r \
-ĀAäĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAòĀG\r -ĀAéĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAôĀG\rĀ -ĀA,G\rĀ -ĀA G\rĀB!\f\vA\b!Ax!@@@ )ĀĀBÍÞ¹£¬ Q@B!\f\v A¤ÏÀĀA	\x07E@B!Aw!A	!\f\v AÁÏÀĀA\v\x07E@B!Au!A\v!\f\v@ A­ÏÀĀA
\x07E@B!\f\v )ĀĀBÆä¥£¬ Q@B!\f\v A·ÏÀĀA
\x07E@B!\f\v )ĀĀBÓê¹£¬ R\rB\x07!\f\vAv!A
!\v  jAG\rĀ  j"-Ā\fA:G\rĀ -ĀA:G\rĀ (ĀA µ¢G\rĀ AÐĀj A\x07jÅ\x07 -ĀP\rĀ -ĀQ! AÈĀj AjÅ\x07 -ĀH\rĀ -ĀI!\x07 A@k A\rjÅ\x07 -Ā@\rĀ -ĀA! A8j A
jÅ\x07 -Ā8\rĀ -Ā9!	 A0j Å\x07 -Ā0\rĀ -ĀA-G\rĀ -Ā1!
@@@@@@@@@@@@ -ĀAÁĀk\f\f
\f\v\f\f\fĀ\f\f	\b\f\f\f\x07\f\v -Ā"\bAáĀF\r \bAõĀG\r\v -ĀAìĀk\v\v\v -Ā"\bAðĀF\r \bAõĀG\r
 -ĀAçĀG\r
 -ĀA-G\r
B!\f\v\v -ĀAîĀG\r	 -ĀA-G\r	BÀĀ!\f
\v -ĀA-G\r\bB!\f	\v -ĀA-G\r\x07BÀ!\f\b\v -ĀAáĀG\r -Ā"\bAùĀG@ \bAòĀG\r\x07 -ĀA-G\r\x07BÀ!\f\b\v -ĀA-G\rBÀ!\f\x07\v -ĀAòĀG\r -ĀA-G\rB!\f\v -ĀAåĀG\r -ĀAðĀG\r -ĀA-G\rBÀ!\f\v -ĀAãĀG\r -ĀAôĀG\r -ĀA-G\rB!\f\v -ĀAïĀG\r -ĀAöĀG\r -ĀA-G\rBÀ!\f\
\v -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\rB!\f\v -ĀAåĀG\rĀ -ĀAâĀG\rĀ -ĀA-G\rĀB!\f\v AG\r -Ā
A G\r -Ā\rA:G\r -ĀA:G\r -ĀA G\r A(j AjÅ\x07 -Ā(\r -Ā)! A j AjÅ\x07 -Ā \r -Ā!! Aj A\vjÅ\x07 -Ā\r -Ā!\x07 -Ā\bA G@ Aj A\bjÅ\x07 -Ā! -Ā\f\v -Ā	A0k"AÿqA	K\vAq\r~@@@@@@@@@@@@ -ĀAÁĀk\vĀ
	\b\v -Ā"AáĀF\r AõĀG\r -ĀAìĀk\v -Ā"AðĀF\r AõĀG\r -ĀAçĀG\r -Ā\x07A G\rB\f
\v -ĀAîĀG\r\r -Ā\x07A G\r\rBÀĀ\f	\v -Ā\x07A G\r\fB\f\b\v -Ā\x07A G\r\vBÀ\f\x07\v -ĀAåĀG\r
 -ĀAâĀG\r
 -Ā\x07A G\r
B\f\v -ĀAáĀG\r	 -Ā"AùĀG@ AòĀG\r
 -Ā\x07A G\r
BÀ\f\v -Ā\x07A G\r	BÀ\f\v -ĀAòĀG\r\b -Ā\x07A G\r\bB\f\v -ĀAåĀG\r\x07 -ĀAðĀG\r\x07 -Ā\x07A G\r\x07BÀ\f\v -ĀAãĀG\r -ĀAôĀG\r -Ā\x07A G\rB\f\v -ĀAïĀG\r -ĀAöĀG\r -Ā\x07A G\rBÀ\f\v -ĀAåĀG\r -ĀAãĀG\r -Ā\x07A G\rB\v! A\bj Aj¢ /\bAq\r 3
Bÿÿ ­BÿB ­BÿB \x07­BÿB  ­BÿB( ~@@@@@@@ -ĀĀ"AÓĀk\v\vĀ\v AÆĀF\r AÍĀG\r
 -ĀAïĀG\r
 -ĀAîĀG\r
 -ĀA G\r
B\f\v -Ā"AèĀF\r AõĀG\r	 -ĀAåĀG\r	 -ĀA G\r	B\f\v -Ā"AáĀF\r AõĀG\r\b -ĀAîĀG\r\b -ĀA G\r\bB\x07\f\v -ĀAõĀG\r\x07 -ĀA G\r\x07B\f\v -ĀAåĀG\r -ĀAäĀG\r -ĀA G\rB\f\v -ĀAòĀG\r -ĀAéĀG\r -ĀA G\rB\f\v -ĀAôĀG\r -ĀA G\rB\v\f\v  ­BÿBÐBì \
AÆĀI\x1B| \x07­BÿB ­BÿB 	­BÿB  
­BÿB( \f\v  
­Bÿÿ ­BÿB \x07­BÿB ­BÿB  	­BÿB( \v"7 B§"AÿqA;K\rĀ B§"\x07AÿqA;K\rĀ B §"AÿqAK\rĀ B(§"	AkAÿqAK\rĀ B0§"
AkAÿqA\vK\rĀ §"\bA²kAÿÿqAÝ>K\rĀ Aj" Ajø  ) (BĀAĀ@ )BQ\rĀ )"BÿÑÿ¯\x07V\rĀ B7è B7à B7Ø B7Ð B7È B7À B7¸ B7° B7¨ B7  B7 B7AĀ!BBB B£"§AÖĀk" A±õ\bm"\vA±õ\blk"¬"B±õ\b|  AĀH\x1B"B¬ B°õ\b}B¬T\x1B"BÔâ}~ |"Bµ\v B­}\
Bµ\vT\x1B"BËt~ |"Bí B´\v}BíT\x1B"B}~ |!A!@@ AàĀF@A\f!\f\v  Aj j)Ā"S\rĀ Aj!  }! A\bj!\f\v\v  B£~}§" An"\fAlkAÿÿqA<n!\r A<p AÿqG \rAÿq \x07AÿqGr \fAÿq AÿqG §AjAÿq 	AÿqGrr\r Aöj Aj" A\fJ"\x1BAÿq 
AÿqG ­ Au \vjAl­ BäĀ~| B| ||§AÐjAÿÿq \bAÿÿqGr\r B8 BÖĀ}B\x07"B\x07|  BĀW\x1BR\r  7 Aj Ajø (! Ā )7Ā\f\vĀ\vAëÜ!\v Ā 6\b Aðj$Ā\vË$#~#ĀAÀk"$Ā  (6   )\b7  )Ā7 (!  ("6( (!  Aj"6$@@@ AĀN@ ((!# AĀ64  ("6,   (At\
j60  6 Ax6  6  A,j"6 AĀ6¤ B7 Aôj!\r A¤j! AàjAr! AjAr!Ax!
Ax!\vAx!\x07Ax!\fAx!\bAx!	B!'B!&@@ A\bj ¾\x07@@@@@@@@@@ (\b"@  (\f6\b Aj (" (\b"½ ( («\v  (6  )7@@@@@@@@  AìèÀĀA\x07
E@  AóèÀĀA
\r  AøèÀĀA
\r  AéÀĀA
\r  AéÀĀA
\r  A¯éÀĀA	
\r  A¸éÀĀA\v
\r  AÃéÀĀA\f
E\r\b 
AxF\r\x07AÃéÀĀA\fº\x07!\f\v 	AxF\rAìèÀĀA\x07º\x07!\f\v \bAxF\rAóèÀĀAº\x07!\f\v \fAxF\r\fAøèÀĀAº\x07!\f\v \x07AxF\r
AéÀĀAº\x07!\f\v \vAxF\r\bAéÀĀAº\x07!\f\r\v &BQ\rA¯éÀĀA	º\x07!\f\f\v 'BQ\rA¸éÀĀA\vº\x07!\f\v\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"è  6¨  6¤ AÀj × (Ä!@ (À"
AxF@  ÉAx!
\f\v (È!\v Aàj®
 
AxF\r !\f\r\vA°ëÀĀAÕ\b! Aàj®
\v  ÉAx!
\f
\v  6Ä Ax6À  ­ *Bp"*7È Aàj Aj° (ä! (à"AxF\r  )À7  )È7  )è7¨  6¤  6  Aj AjÉ\f
\v Aj (  (¤ÀAx 
 
AxF"\x1B!Ax \v \vAxF"\x1B!AĀ \x07 \x07AxF"\x1B!\rA \x1B \x1B!Ax \f \fAxF"\x1B!Ax \b \bAxF"\x1B!Ax 	 	AxF"\x1B! (! ( "AxG@  (6ø  )7ð  )¤7Ð  )¬7Ø  )´7à  (¼6è &BĀ &BR\x1B!% $AĀ \x07AxG\x1B!	 'BĀ 'BR\x1B!& (B §!\b Ajù
 (§\f\v  «\v  «\v \r µ\v  «\v  «\v  «\v\f
\v AÀjÜ\f\x07\v (! Ax6 (! )!' (! ("(\b! AĀ6\b  6ô  '7ì  6è  6ä A\bA AxF\x1B6à@@@ @ Aj" Aàj"è  6¨  6¤ AÀj ÷ )À"'BR\r (È!  É\f\vA°ëÀĀAÕ\b! Aàj®
\f\v (Ì! (È!\v Aàj®
 'BQ\rĀ ­ ­B !)\f\b\v  É\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@@@ @ Aj" Aàj"è  6¨  6¤ AÀj ÷ )À"&BR\r (È!  É\f\vA°ëÀĀAÕ\b! Aàj®
\f\v (Ì! (È!\v Aàj®
 &BQ\rĀ ­ ­B !(\f\x07\v  É\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"è  6¨  6¤ AÀj × (Ä!@ (À"\vAxF@  ÉAx!\v\f\v (È!\v Aàj®
 \vAxF\r !\f\x07\vA°ëÀĀAÕ\b! Aàj®
\v  ÉAx!\v\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6¼  %7´  6°  6¬ A\bA AxF\x1B6¨@ @ AÀj" A¨jè  6Ø  6Ô Aj" v (!@@ ( "AxG@  (\b6\b  )Ā7Ā \r )Ā7Ā \r )\b7\b \r )7 \r (6  6à  6ð A\
xF@  (ä (è (! (!\x07 (\f\vAĀ! AĀ6 B7AĀ!\x07A\v! Aàjà\x07 \x07AxG\r\v  A¨jÉAx!\x07\f\v !$\v A¨j®
 \x07AxF\r !\x1B\f\vA°ëÀĀAÕ\b! A¨j®
\v  ÉAx!\x07\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"è  6¨  6¤ AÀj Ø (Ä!@ (À"\fAxF@  ÉAx!\f\f\v (È! \v Aàj®
 \fAxF\r !\f\vA°ëÀĀAÕ\b! Aàj®
\v  ÉAx!\f\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"è  6¨  6¤ AÀj Ø (Ä!@ (À"\bAxF@  ÉAx!\b\f\v (È!!\v Aàj®
 \bAxF\r !\f\vA°ëÀĀAÕ\b! Aàj®
\v  ÉAx!\b\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"è  6¨  6¤ AÀj Ø (Ä!@ (À"	AxF@  ÉAx!	\f\v (È!"\v Aàj®
 	AxF\r !\f\vA°ëÀĀAÕ\b! Aàj®
\v  ÉAx!	\vA!A!A!A!A!A!\f\v (!\f\v\v Ajù
 E 
AxFr\r 
 «\v\f\v  A$jA¼ìÀĀû!\f\v \vAxG q@ \v «\v\v \x07AxG q@ \x07 \x1Bµ\v\v \fAxG q@ \f «\v\v \bAxG q@ \b «\v\vB!% 	AxG q@ 	 «\v\v \v! ( («\v %BQ@  AjÉ\f\v  (ø6è  )ð7à  )Ð7  )Ø7  )à7   (è6¨  6X  )7P  &7H  \b6D  6@  %78  \
(è6d  )à7\\  6h  (¨6  ) 7|  )7t  )7l  	6Ì  6È  \r6Ä  6À  6¼  6¸  6´  6°  6¬   6¨  6¤  6   !6  6  6  "6  6  6 (0 (,G@ #A¤ìÀĀAÈèÀĀ! A8jæ\f\v Ā 6  Ā )7 Ā &7 Ā \b6\f Ā 6\b Ā %7Ā Ā \
)à7$ Ā (è6, Ā 60 Ā )74 Ā )7< Ā ) 7D Ā (¨6L Ā 	6 Ā 6 Ā \r6 Ā 6 Ā 6 Ā 6 Ā 6| Ā 6x Ā 6t Ā  6p Ā 6l Ā 6h Ā !6d Ā 6\` Ā 6\\ Ā "6X Ā 6T Ā 6P\f\v  AjÉ ĀB7Ā Ā 6\b\v Aj®
 AÀj$Ā\v#\r	~#ĀAð
k"$Ā (!\f  6  6 A	j   § (	!@@ (¨	"AxG@  (¤	6  )	7  )¬	7  )´	7  )¼	7¤  (Ä	6¬  6  6 A°j AjAØÒÁĀA» Ax6 AĀ6à  Aj"	6ø  Aàj"\v6ô@@@@@ (ÀAĀN@ (Ø!\r AĀ6  (Ä"6ü   (ÈAtj6 \
Ax6Ð Ax6¸  \v6È  Aüj"6Ä  	6Ì AĀ6ä B7Ü \v!
 	!\x07Ax!\bB!B!B!@@ A\bj ¾\x07@@@@@@ (\b"@  (\f6\b A	j (" (\b"½ (¸ (¼«\v  ( 	6À  )	7¸@@@@  AÏéÀĀA
E@  AÓéÀĀA
\r  AØéÀĀA
\r  AÝéÀĀA
E\r BQ\rAÝéÀĀAº\x07!\f\v \bAxF\r	AÏéÀĀAº\x07!AĀ\f\v BQ\r\x07AÓéÀĀAº\x07!\f\v BQ\rAØéÀĀAº\x07!\f\r\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü\x07  7ô\x07  6ð\x07  
6ì\x07 A\bA AxF\x1B6è\x07@@ @ A	j" Aè\x07j"	è  \x076°	  6¬	 A\x07j  )\x07"BR\r (\x07! \x07 	É\f\vA°ëÀĀAÕ\b! Aè\x07j®
\f\r\v (\x07! (\x07!\v Aè\x07j®
 BQ\r\v ­ ­B !\f\x07\v  6\x07 Ax6\x07  ­ Bp"7\x07 Aè\x07j A¸j° (ì\x07! (è\x07"AxF\r  )\x077	  )\x077 	  )ð\x077°	  6¬	  6¨	 AÜj A	jÉ (Ì!\x07 (È!
\f\v \bAxG@ A	j (à (äÀ (¨	"AxG\r (	! AÐjô
 AÜjù
B!\f\r\vAÏéÀĀA¿\x07!A\f\v\v A\x07jÜ\f	\v  )	7¨  (¤	6°  )¬	7  )´	7  )¼	7  (Ä	6   )Ð7ø  (Ø6 BĀ BR\x1B! BĀ BR\x1B! BĀ BR\x1B! B §! (	!\x07 AÜjù
 §!\f
\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü\x07  7ô\x07  6ð\x07  
6ì\x07 A\bA AxF\x1B6è\x07@@ @ A	j" Aè\x07j"	è  \x076°	  6¬	 A\x07j  )\x07"BR\r (\x07! \x07 	É\f\vA°ëÀĀAÕ\b! Aè\x07j®
\f\b\v (\x07! (\x07!\v Aè\x07j®
 BQ\r ­ ­B !\f\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü\x07  7ô\x07  6ð\x07  
6ì\x07 A\bA AxF\x1B6è\x07@@ @ A	j" Aè\x07j"	è  \x076°	  6¬	 A\x07j  )\x07"BR\r (\x07! \x07 	É\f\vA°ëÀĀAÕ\b! Aè\x07j®
\f\x07\v (\x07! (\x07!\v Aè\x07j®
 BQ\r ­ ­B !\f\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü  7ô  6ð  
6ì A\bA AxF\x1B6è E\r A\x07j" Aèjè  \x076\x07  6\x07 A	j û@ (	" (	"AxF\rĀ ( 	! Ax6 \x07   A0lj6Ô\x07  6Ð\x07  6Ì\x07  6È\x07  A \x07j6Ø\x07 Aè\x07j" AÈ\x07jÕ@ )è\x07BR@A! AA\bA¹\x07 (Ā!\b (" Aü
ĀĀA! A6ä\x07  6à\x07  \b6Ü\x07  (Ø\x076	  )Ð\x077	  )È\x077	@ A	j A	jÕ )	BQE@ (Ü\x07 F@ AÜ\x07jA\f (à\x07!\v  j A	jAü
ĀĀ  Aj"6ä\x07 Aj!\f\v\v A	jù	  )Ü\x077¸\x07  (ä\x076À\x07\f\v AĀ6À\x07 B7¸\x07 AÈ\x07jù	\v ( \x07"AxF@ (¼\x07" (¸\x07"\bAxF\r (À\x07!\f\v )¤\x07! (¬\x07! )°\x07! A¸\x07jô
  7¨	  6¤	  7	  6	 A	jè\v! \x07 AèjÉAx!\b\v Aèj®
 \bAxF\r  6Ø  6Ô  \b6Ð\v (Ä!\f\v\vA°ëÀĀAÕ\b! Aèj®
\f\v A°j AôjA¬ìÀĀû!\f\v \x07 
É\v (ÐAxF\v! AÜjù
B! \rĀ AÐjô
\v (¸ (¼«\v BQ@ Aj AàjÉ\f\v  (°6ð\x07  )¨7è\x07  )7	  )7 	  )7¨	  ( 6°	  )ø7\x07  (6\x07  \x076¸  7°  7¨  7   B §"\b6  §"
6  6  6  7  (ð\x076Ä  )è\x077¼  6È  (°	6ä  )¨	7Ü  ) 	7Ô  )	7Ì  (\x076ð  )\x077è ( (üG@ \rA¤ìÀĀAÈèÀĀ! Ajë\v\f\v  )è\x077Ð  (ð\x076Ø  )	7°  ) 	7¸  )¨	7À  (°	6È  )\x077   (\x076¨\f\v Aj AàjÉB!\v Aà\
j®
@ BQ@ (! (!\x07 (!  6¤	 AĀ \x07 AxF"\x1B6 	 A  \x1B6	 AĀ  \x1B6	 Aðj A	jò  ("6à  )ô7  )ü7   6( (ð! A°jà\x07\f\v  (Ø6  )Ð7  )°7è  )¸7ð  )À7ø  (È6  ) 7Ø  (¨6à AjÄ\v  \x076  7  7  \
7  6¨  )7  (6¤  )è7¬  )ð7´  )ø7¼  (6Ä  6ô  
6ø  \b6ü  (à6Ð  )Ø7È  (6à  )ô7Ð  )ü7Ø Aj AjAÐĀü
ĀĀ  6è  7à  )Ð7ì  )Ø7ô  (à6ü AÈ	j" Aàj A	j A°j"\x07A0ü
ĀĀ@@ (¨	AĀN@ (Ø	"AĀN@ Aè\x07j A0ü
ĀĀ Aj \x07 \x07 A jAĀÚ\b  )7ð  )7è AÀ
j! Aj!@ A°
j" AèjÁ (°
AxF\r Aè\x07j Û\b@ \v A	j"  A°
j ¤ ¬\v\v\fĀ\vĀ\v A	j
\f\v A	jà\x07 (Ø	!\v@ AxF@ Ù
\f\v AĀN@ 
\f\v à\x07\v Aj AìjAäĀü
ĀĀ\f\v Aèj÷	 Aè\x07j
 (è! )à! Aj AìjAäĀü
ĀĀ BR\r\v  )7ì\x07  6è\x07  ) 7ô\x07  ((6ü\x07@ (ð\x07@ A6	  Aè\x07j6	 AèjA ÀĀ A	j¹	\f\v AèjAÙíÀĀA\f½\v  /;à A6´	  Aô\x07j6°	 A6¬	 A\b6¤	 A6	  Aèj6¨	  Aàj6 	  Aj6	 Aj"A¨ÀĀ A	j¹	A  Ð! (è (ìË\f Aè\x07jè
\v  \f6ä A0j â! ĀB7Ā Ā 6\b\f\v A	j" AjAäĀü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj AäĀü
ĀĀ\v Að
j$Ā\vØ#~#ĀA°k"$Ā A j î A,j í@@@@@@@@ ( "E\rĀ (,"\x1BE\rĀ (4! (0! ((! ($! A8j µ A¸j \x07 (¸! (È"AxF\r  (Ä6¤  )¼7  )Ì7¬  )Ô7´  )Ü7¼  (ä6Ä  6  6¨ Ax6Ì AĀ6ô  AÌj6¨  Aôj6¤@@@A A\
xs AĀN\x1BAkĀ\v Aj A¤jAà£ÀĀû!\f\v ( !  ("6¬   A0lj6° AĀ6Ä  Aôj6¼  A¬j6¸  AÌj6À A¸j A¸jÇ@@ (¸"\rAxF@ (¼!\f\v@@ \rAxG@ (À! (¼! A¸j A¸jÇ (¸"AxG\r (¼!\f\vAĀAÐÀĀAÈèÀĀ!\f\v@ @ AxG@ (À! (¼! \
 (Ä"Aj"6Ä (¼!  (À"\x076Ì  6À  6¼ A6¸ (¸"(Ā" (F\r  A0j6Ā Aj A¸j  (! ("AxF@ \x07 É\f\v  6Ø  6Ô (\f\vAAÐÀĀAÈèÀĀ!\f\v A¸j®
 BÀĀ7ÔAĀ!AĀ\v6Ü  \x076¤  6  6 A6@ (Ā" (G@  A0j6Ā A¸j Aj Ô (¸! (È"AxG\r \x07 É\f\v Aj®
AAÐÀĀAÈèÀĀ!\v AÔjö
\v  Ë\f\v \r Ë\f\v AÌj AôjÉAx!\f\v  )Ì"!7à  )Ô""7è  !7  "7  )Ü7  (ä6  (¼! (À! (Ä!\x07 )Ø!!  6È  \x076Ä  6À  6¼  6¸  ( 6ä  )7Ü  )7Ô  )7Ì  !7  6  6ü  6ø  6ô  6ð  6ì  \r6è (°\
 (¬F\r AÀèÀĀAÈèÀĀ!\f\v (À!  AĀ6´  (¬"6¬   (°Atj6° Ax6¸  Aôj"\x076È  A¬j"6Ä  AÌj"6Ì Ax6Ô Aôj! AàjAr! AÌj! A¸jAr! (Ü!\v (Ø!Ax!	Ax!
Ax!Ax!\rAx!Ax!@ Aj ¾\x07@@@@@@@@@@ ("@  (6\b A¸j (" (\b"½ (¸ (¼«\v  (À6À  )¸7¸@@@  A¿ÀÁĀA
E@  Aê¨ÁĀA
\r  AèÀĀA
\r  A¹íÀĀA
\r  \v6Ü  6Ø  	6Ô  
6ð  \f6à  AðÀĀA! (¸! Ax6¸  AxG  )¼7Ä  6ÀAA\b\v6¸  \x076¼  A¸j"É ®
A!\f\v\v \rAxG@  \v6Ü  6Ø  	6Ô  
6ð  \f6àA!A¿ÀÁĀAº\x07!\f\v\v A¸j A¸j± (¼! (¸"\rAxF\r (À! !\f\v AxG@  \v6Ü  6Ø  	6Ô  
6ð  \f6àA!Aê¨ÁĀAº\x07!\f
\v A¸j A¸j± (¼! (¸"AxF\r\b (À! !\f\r\v AxF\r  \v6Ü  6Ø  	6Ô  
6ð  \f6àA!AèÀĀAº\x07!\f\b\v AxF\r  \v6Ü  6Ø  	6Ô  
6ð  \f6àA!A¹íÀĀAº\x07!\f\b\v  \v6Ü  6Ø  	6Ô  
6ð  \f6à \rAxF\r@@ AxG@ AxF! \b­ \v­B !! AxG\rAx!\f\vAê¨ÁĀA¿\x07! \r Ë\fAĀ!Ax!\f\b\v  )Ā7  )\b7  )7   (6¨ (ì!\x07 (è! (ä!\vB ! \x1B!!AĀ  \x1B!\b\f	\v  \v6Ü  6Ø  	6Ô  
6ð  \f6àA\f\vA¿ÀÁĀA¿\x07!A\v!Ax!\r\f\v (¸! Ax6¸ )¼!! (\b! AĀ6\b  6  !7  6  \x076 A\bA AxF\x1B6@ E@  \v6Ü  6Ø  	6Ô  
6ð  \f6àA°ëÀĀAÕ\b! Aj®
\f\v A¸j Aj Ô (¸! (È"AxG@  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6 !
 !\f\f\b\v  \v6Ü  6Ø  	6Ô  
6ð  \f6à !\v  \x07ÉA!\f\v (¸! Ax6¸ )¼!! (\b!\b AĀ6\b  6Ì  !7Ä  6À  \x076¼ A\bA AxF\x1B6¸@ \bE@  \v6Ü  6Ø  	6Ô  
6ð  \f6àA°ëÀĀAÕ\b! A¸j®
\f\v Aj A¸j \b (!\b ("AxG@ (!\v \b! !	\f\x07\v  \v6Ü  6Ø  	6Ô  
6ð  \f6à \b!\v  \x07ÉA!Ax!\f\v  \v6Ü  6Ø  	6Ô  
6ð  \f6àA!Ax!\v AxF\r\v Aàj¬\v\v AxG@ AÔjö
\v AxG@  Ë\f\vAx!\b \rAxG q@ \r Ë\f\v !\v (¸ (¼«\vAx! \bAxF@ AÌj AôjÉ\f\v  (¨"6   ) ""7  )"#7  )"$7  6È  \x076Ä  6À  6¼  6¸  $7Ì  #7Ô  "7Ü  6ä  !7  \b6  6ü  6ø  6ô  6ð  6ì  \r6è \
(° (¬F@ \b!\f\v  A¤ìÀĀAÈèÀĀ!\f\v (Ä! (Ì! (È!\x07\fĀ\vĀ\v Aj A,j¾\b (! (! \f A\bj A j¿\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\v A¸jÙ	Ax!\v AxG\r\v AÌj AôjÉAx!\f\v  ( 6ð  )7è  )7à  )7Ø\v Aôj®
@ AxF@ (Ð!\b (Ô!\x07 (Ì!  6ì AĀ \x07 AxF"\x1B"6è A \b \x1B"6ä AĀ  \x1B6à Aj  ç A\x07 (" (" Ô\f"\x1B"6¼ A¨ÀĀ  \x1B"\b6¸  Aìj6Ø A\x076Ä A6¼  AØj"	6À  A¸j"
6¸ Aj"\fAÓÀĀ A¸j"¹	 A6Ü  
6Ø A¸ÀĀ 	¹	 \b  \f õ ( Ë\f AàjÍ\f!\f\v  (ð6°  )è7¨  )à7   )Ø7 AÌjÄ\v\v Ajà\x07 AxG\r\v A8jA\f\v  (°6ø  )¨7ð  ) 7è  )7à A¸j"\b A8jAàĀü
ĀĀA\bAøª\v" \bAàĀü
ĀĀ  6p  \x076l  6h  6d  6\` AĀ:Āð AĀ:Āð\b  !7¬  6¨  6¤  6   6  6  6  \r6  )à7t  )è7|  )ð7  (ø6 \x1B AàĀj AüÀĀ²!AĀ\v!  »\v  ½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā A°j$Ā\vº ~#ĀA\bk"$Ā@@@ -Ā°AkĀ\v A\bj A\bü
ĀĀ\v A\bj!\f @@@@@@@@@@ -Ā¨Ak\r\rĀ\v Aø\bj!\b AÀ	j!\v@ -ĀÀ	Ak\r\rĀ\v (¸	\f\v AĀ:ĀÀ	  \f6¸	 Aø\bj!\b AÀ	j!\v \f\v! AĀ:Ā  6  6¼	\v A°j" AÈ	j" dA (àAxF\r \b AÀĀü
ĀĀ É
Ax!
 (¨	AxF@ \b(Ā! A6  6 AĀ6È B7À AÀj Aj AÀjy\f\v Aèj \bAÀĀü
ĀĀ A j(Ā"@ Aj(Ā! AÄj!\x07 !	@ AÈĀj(Ā! AÄĀj(Ā!
 AĀ:ĀÜ  
6Ô A:ĀÐ  
6È  6Ä  6À  
 AàĀlj"
6Ø  
6Ì Aj!  \x07¸! 	Ak"	\rĀ\v\v  6Ì	  6È	 AĀ:Āà Ax6è	 BÀ7à	 BĀ7Ð	  AÐ	j6´  (¼	6°\v AÀj Aø	j"  )À"BR\rA\v! \v :ĀĀ\f\v (È! AàĀj AÌj"AàĀü
ĀĀ (¬!	 ô (è	 Aì	j(Ā´\v AĀ6à  )È	7ä@ BQ@ Ax6  6\f\v  6È  7À  AàĀjAàĀü
ĀĀ  	6¬  )´7  (¼6 Aðj
\v AÀj Aàj Ajy (è!\r AÀj AìjA,ü
ĀĀ  )7Ð  (¤6Ø (!
\v )Ä! (È! (Ä! (À! \vA:ĀĀ AxG\r\v A:Ā¨\f\v Aj AÀjA,ü
ĀĀ  (Ø6¸  )Ð7° \b½\x07  A0l"j!\v !@ "	@ A0k! ( A0j!AxG\r\v\v AĀ6 B7@@  \vF\rA ("Axs AĀN\x1B"AK@A!AÀÎÁĀ\f\v At"(ÞA! (ôÝA\v!  6ä  6à A j A$j¿  ) 7\` A6Ô  6Ð A6Ì A6Ä  AàĀj6È  Aàj6À AjAÜ¨ÀĀAÁÎÁĀ AÀj\
"Ñ\r@ (\fAxG@ (! (! AĀ6¸ BÀĀ7°   A 
A!@  (¸"A\fl"j"Ak!\x07 A\bk! E A\fk"\bEr!@@ Aj AÀjÈ ("E\rĀ (!@ E@ (Ā"  \x07(ĀjØ\f   jØ\fjAjAÍĀI\r\v AàĀj  ½ (° F@ A°jë\f\v (´" j" )\`7Ā  (h6\b  Aj6¸\f\v \bA  \b  ¸\f\f\v\v\v  )°7À  (¸"6È A\fl!AĀ! (Ä!@ @  6° A6d A\
âÎÁĀAàÎÁĀ \x1B6\` A6Ô A6Ì A6Ä AØÎÁĀ6À  A°j6Ð  AàĀj6È AjAÜ¨ÀĀAäÎÁĀ AÀjÑ\r Ak! A\fk! A\fj!\f\v\v AÀjé
\v A0j!\f\v\v AÀjé
\f\v )! (!\b Aj AjA,ü
ĀĀ  (¸6ø  )°7ð \f A:Ā¨ \bAxG\r\vA!A\f\v A4j AjA,ü
ĀĀ  (ø60  )ð7( \f½
@ \bAxF@A! \r!\x07\f\v AÀjAr A4jA,ü
ĀĀ  	E":Ā  \b6  6  
6ð  \r6À  (06ü  )(7ô  7  7 AàĀj"Aé\f (\`!@@@ (p"AxF\rĀ  (l6  )d7 A¤j AôĀj"A,ü
ĀĀ  6   6@@@ Aj"AÙÀĀA ù"\rĀ AÞÀĀA §"	 B §³"\rĀ AâÀĀA"\rĀ (À!\f Ax6À \fAxF\r\b B §! §! )Ä!  \f6  7 Aé\f (\`!@ (p"AxF\rĀ  (l6Ì  )d7Ä AÔj A,ü
ĀĀ  6Ð  6À@@ AÀjAÓÀĀA"\rĀ (ð!\v Ax6ð \vAxF\r\v )ô!  \v6´  7¸ Aj A0À\x07 (!@ ("AxG@ AĀ6ø  6ô  6ð A0l! AÄj! A°jAr! Ar!AĀ!@  F\r AàĀjAé\f (\`!@ (p"AxF\rĀ  (\b6\b  )Ā7Ā  A,ü
ĀĀ  6À  6°@@ A°jA¸ÃÁĀA"\rĀ (à!\x07 Ax6à \x07AxF\r  )ä"7  \x076 A\bj  j"A$j¿ Aðj (\b (\f\f (\x07AxF@ (ð! \x07 §Ë\f\f\v AàĀj" A°j"\x07 Aj Aðj¤ ¬\v \x07AÌÀĀA\x07"\rĀ (à!\r Ax6à \rAxF\r )ä!  \r6 Aj(Ā!  7Aü ÁĀ!\x07A!@@@\
@@A Axs AĀN\x1BAkĀ\vAÍÁĀ!\x07\f\vA¡ÁĀ!\x07A\x07!\f\vA¡ÁĀ!\x07A\x07!\f\v A j(Ā! Aj(Ā!\x07\v A \x07j \x07 \f (°\x07AxF@ ( \x07! \r §Ë\f\f\v AàĀj" A°j"\x07 Aj A \x07j¤ ¬\v \x07AÔïÀĀA\x07 Aj(Ā A\bj(Ā³"\rĀ \x07AãïÀĀA A\fjó"E\r\v A°j\f\f\v AàĀj" A°jAÀĀü
ĀĀ Aj ó	 (AxF@ (!\f\v Aðj Aj\bAĀ!\v A0j! E\rĀ\v Aðj\f\v \v §Ë\f\f\v Ax6Ð  )ô7Ä  (ð6À Aj" AÀj" A´j AÀj¤ ¬\v AÅøÀĀA\v"\rĀ (ð! Ax6ð AxF\r\v )ô!  6°  7´ 
AxF@ Ax6à\x07\f\v AÐ\x07j AÀjô (à\x07AxG\r (Ð\x07!  §Ë\f\v AÀj\f\f\v AàĀj" AÀj" A°j AÐ\x07j¤ ¬\v  AÀĀü
ĀĀ Aj ó	 ( AxG\r (!\v \f §Ë\f E\r\v Aj\f\f\v AÐj" Aj Aj Aj¤ ¬\v\v AàĀj" AjAÀĀü
ĀĀ Aàj ó	 (ð"AxG\r (à!\v AàĀj"  Í
!\x07 »A! (! (! (!	\f\v  )ä7´  (ì6¼  )ô7Ä  )ü7Ì  )7Ô  (6Ü  6À  (à6° A\b6\`  A°j" AàĀj (!\x07 (Ā! à\x07\v \b 	Ë\fAĀ!@ @  j"A$j(Ā"	AxN@ 	 A(j(ĀË\f\v Aj(Ā"	AxN@ 	 Aj(ĀË\f\v (Ā Aj(ĀË\f A\fj(Ā Aj(Ā\
«\v Ak! A0j!\f\v\v  AA0ñ 
AxF\rĀ AÀj¾\f\vA\v:Ā° Ā \x076 Ā 6Ā A\bj$Ā\vĀ\v¬~#ĀAk"$Ā@@@ -Ā \rAkĀ\v AÐj AÐü
ĀĀ\v @@@@@@@@@@@ -ĀØAk\r\rĀ\v (Ü"\r\f\f\v A6à  (ÐA\bj"6Ü\v  ("Ar6 AqE\r -ĀĀ A:ĀĀAF\r
@ (à"AF@ A8j (Ā"( (Ā(ĀĀĀ  Aj (8 (<ý6à (AG\r  (Ar6\f\v  A\fj(ĀO\r\v A\bj(Ā A\flj"(ĀE\r\v Aj (Ā"(Ā Aj(Ā§\v AĀ:ĀĀ  ("Ar6 AqE\rA!\f\b\v Aàj! A\rj!@ -Ā\rAk

Ā\v (\r!\f\v  (àAĀ· AĀ:Ā\r  A j"6\r  6Ô AĀ6Ü Aàj! A\rj!\v  6\r (Ü!
 (Ø!\x07 B7Ø (Ô! (Ð!	 B7Ð  	F@ 
 	kAn!\f\v 
 k"An" \x07AvI\r E\r 	  ü
ĀĀ\f\v A\rj!@@ -Ā\rAk\b\bĀ\v (ø\f!A\f\vA\f\v AĀ6H B7@  \x076¸  	6°  6´ A@k \f (H!	 E  
FrE@ (D 	Alj  ü
ĀĀ\v  6¼   	j6H A°jõ	 A\rj" (H6\b  )@7Ā (\r!\f\v  6\r  	6\r  \x076\r\vAĀ\v!@@@@@@@@@@@@@@@@@@@ Ā\v \r AĀ:Ā\r  (\r"6ø\f A\rj!\f\v  6ü\fAx Aj(Ā Aj(Ā¤	"
\rAx (ü\f"-ĀÉ\r )¨! (°! AÈj Aj
  6ô A6ð  7è B7à  )È7ø  (Ð6\x07 AĀ:Āð\f  6Ä\f  (ü\fA(j6À\fA!\f\v A°j A\x07j"  )°"BQ@ A:ĀĀ\f
\v (¸!
 A j A¼jAäĀü
ĀĀ ô BR\r (ø Aüj(Ā´\vAx\v! A:ĀĀ\f\x07\v AÌĀj A jAäĀü
ĀĀ  
6H  7@ ( ! (¤!
 )H! (ü\f!\b Aj" (¨"	ú\x07  	Ý	 \bAj! § BĀYq! (!\x07 	@ \x07 	j ( \x07A\flj! Aj!\v A´j!\r Aôj! 
! 	!@@ AÐĀj(ĀAxG@ A°j AÔĀj(Ā AØĀj(Ā½\f\v A°j Ï@@@ (ÀAxF@ Aàj (°"\x07 \x07Ë\f\v Aàj A°jA0ü
ĀĀ (ð"\x07AxG\r\v  (è"\x076Ø  )à"7Ð \v \x076\b \v 7Ā A6\f\v \r )Ā7Ā \r )\b7\b \r )7 \r (6  )à7   )è7¨  \x076° A\b6à A0j A j" Aàj (4!\x07@ (0AG\rĀ A°j \x07ß \x07\f (´!\x07 (°"AxF\rĀ  (¸6  \x076  6 A6 à\x07\f\v A(j \x07\x07 A°j \
(( (,ö	  (°AxF@ (´ \vAåíÀĀA½\fA\f\v \v (¸6\b \v )°7ĀAĀ\v6 \x07\f A jà\x07\v A°j Aj\b\v  (¸6\b  )°7Ā Aj! A\fj! Ak"\rĀ\v!\x07\v  )7Ð  \x076Ø \b-ĀÈAG\rA \x07E\rA \b(E\r \b) \b)  (Ô"Aj(Ā"\v A\bj(Ā"\rÆ! \b(" §q! BBÿĀB À~! \b(\
!AĀ!\f@   j)ĀĀ" "\x1BB \x1BB À}B À7°@@ A j A°j\x07 ( "AG\rĀ \v \r  ($ j qAtlj"A\bk(Ā Ak(Ā
E\r\f\v\v  BB ÀBĀR\r  \fA\bj"\fj q!\fĀ\vĀ\v A:Ā\r (\r"AxF\r\x07 (\r!
\f
\vA!\f\f\v As\vAqE\rĀ \b)¨"P\rĀ \b(¸"AäĀO\rĀ \b Aj6¸ \b(Ä! \bAĀ6Ä \b  \b5°B}"V:ĀÈ \b  }"BĀ  Z\x1B7¨ \b(À Ø\b AĀ6 BÀĀ7 AÐjé
\f\v \bAĀ6¸ AĀ6è  6à  AÐj6ä  \x076ì Aj Aàj \x07­!@ (AF@ (! A°jAû\x07 (´ 6Ā A6¨  )°7   )è7¸  )à7°@@ Aj A°j (AG\rĀ (! (¨" ( F@ A jAÞ	\v (¤ Atj 6Ā  Aj6¨\f\v\v  ) 7  (¨6\f\v AĀ6 BÀĀ7\v \bA¼\
j!\f \b)¨ |! \bA´j (Ø"\v \b(ÄGAĀ (ÔA\bj! \b(ÀA\bj!AĀ!@ \v  \vF\r Aj! Ak!\r Ak (Ā! (Ā! A\fj! A\fj!(Ā  \r(Ā \fE\rĀ\v Ak\v! \b(´AjAĀ  \vO\x1B\v"6Ā \bA \x07E\rĀ  Z \rĀ \b-ĀÈ \x07AFq A	Kr\v:ĀÉ \b \x07AK":ĀÈ \b  ­}7¨  (Ø6¸  )Ð7° \fé
 \f (¸6\b \f )°7Ā\vAĀ! AĀ6°@ 	E\rĀAĀ!@@ A°j AjE\r 	 Aj"G\rĀ\v 	!\f\v 
 Aljæ 
Aj!\x07 !@ Aj! \x07 Alj!@  	O\r A°j AjE@ Aj! æ Aj!\f\v\v 
 Alj Aü
ĀĀ Aj! !\fĀ\vĀ\v ( (×\f AðĀj
 (ø Aüj(Ā´\v A:Ā\r AxF\r\v ½	 Axk\v A:ĀĀ\vA!\f\x07\v A\rjô
  6\r  
6\r  6\r\f\v A\rjô
 A:Ā\r\v AÐj! È
Ax!@@@ AxkĀ\v !\f\vAx!\v (ÔÏ (Ð¶
A! A:ĀØ ø\x07 AxF@ 
!\f\v  6è  
6ä  6àAx!@ AxF"E@ A°j 
 ¤ (À"AxF\r (°!\v  (¼6L  )´7D  )Ä7T  )Ì7\\  )Ô7d  (Ü6l  6P  6@ A\b6° A\bj A@k" A°j (\f! (\b! à\x07 \r\f\v A j" (°" Í
! »A!\f\vAĀ!\f\v\v Aàjô
\vA\f\v  :ĀØA!A\v:Ā \r Ā 6 Ā 6Ā Aj$Ā\vĀ\v1~|#ĀAð\x07k"$Ā (! Aèj!$ Aäj! A°\x07j!% AØj!& A¨j! AÐj! Aèj! Aàj!' AÈj!\r A¤j! AÄj! Aj! (! (\f!(@@@  (G@ Aj" A0ü
ĀĀ  A0j"6 Aj È Ax6¤ AĀ6Ø (¨!  A¤j"6ð  AØj"6ì@@@@@ AĀN@ (À!)AĀ! AĀ6ü  (¬"6ô   (°Atj6øAx!\b Ax6  6  Aôj"6  6 AĀ6¬ B7¤B!3A!Ax!\v@@@ (!
 (!\f@@@@@@ A\bj ¾\x07@@@Ax (\b"E\rĀ  (\f6\b Aøj ("\x07 (\b"½ ( («\v  (6  )ø7Ax \x07 AîéÀĀA	
\rĀAx \x07 A©ÀĀA
\rĀAx \x07 A¤êÀĀA

\rĀAxAx \x07 A¸ÀĀA	
\x1B\v"AxG@ ­ 5Bp!5@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v \bAxF\r\rAîéÀĀA	º\x07!\f\v\v \vAxF\r	A©ÀĀAº\x07!\f
\v 3BQ\rA¤êÀĀA
º\x07!\f	\v AÿqAF\rA¸ÀĀA	º\x07!\f\b\v  57ð  \x076ì  6è A°j Aj° (´! (°"AxF\r  )è7ø  )ð7  )¸7  6  6 A¤j AøjÉ (!\f
\v Ï B7À B7¸ BĀ7ø AĀ:ĀÐ +!9 (È!\x1B (Ì A°j (¨ (¬ÀAx \v \vAxF"\x1B!A  \bAxF"\x1B! \x1B  \x1B!AĀ \b \x1B!\x07@@@@ (À"\fAxG@  )Ā7à  )\b7è  )7ð  (6ø  9 : 3BQ"	\x1B"99 9½!5 )¸!7 (´! (°! \bAxG\r\f\v  (°"6 \
 «\v \x07 Ë\f \bAxG\r\f\vAĀAË\f\f\vAĀAË\f\v \vAxG@Ax \x1B«\v\v 
\f\f\v 5§! \vAxG@Ax \x1B«\v\v * \x1B!AĀ + \x1B! BĀ 3 	\x1B!3 Aq!\b 
 A¤jù
\f\v  6 Aèj\f\v (! Ax6 )!4 (\b! AĀ6\b  
6Ä  47¼  6¸  \f6´ A\bA AxF\x1B6° @ Aøj" A°j"è  
6  6 Aèj ©@ -Āè"AF@ (ì! 
 É\f\v -Āé!\v A°j®
 ! E\r\f\vA°ëÀĀAÕ\b! A°j®
\f\v (! Ax6 )!4 (\b! AĀ6\b  
6Ä  47¼  6¸  \f6´ A\bA AxF\x1B6° @ Aøj" A°j"è  
6  6 Aèj ý@ )è"3BQ@ (ð! 
 É  6à\f\v  +ð"99à 9½§!\v A°j®
 3BQ\r +à!:\f\v\vA°ëÀĀAÕ\b! A°j®
\v 
 \fÉ\f\v (! Ax6 (!\x07 )!4 (! (\b! AĀ6\b  6Ä  47¼  6¸  \x076´ A\bA AxF\x1B6°@ @ Aøj" A°j"
è  6  6 Aèj × (ì!@ (è"\vAxF@  
É\f\v (ð!\v A°j®
 \vAxF\r !* !\f\vA°ëÀĀAÕ\b! A°j®
\v  \x07É  6A!Ax!\vA!\f\v  6\vA!A!\f\v (! Ax6 (!\x07 )!4 (! (\b! AĀ6\b  6Ä  47¼  6¸  \x076´ A\bA AxF\x1B6° @ Aøj" A°jè  6  6 Aèj Ø (ì!@ (è"AxG@AĀ  AxF"\f\x1B!\bA  \f\x1B!AĀ (ð \f\x1B!\f\v  A°jÉAx\
!\b\v A°j®
 \bAxF\rAx «\v !+ !\f\v\vA°ëÀĀAÕ\b! A°j®
\v  \x07É  6A!Ax!\bA!\v A¤jù
 E \vAxFr\r \v «\v\f\v Aj AìjAÐ¡ÀĀû! !! "! #!\x07 	!\f\vB!3 \bAxG q@ \b Ë\f\v !! "! #!\x07 	!\v ( («\v 3BQ@ A¤j AØjÉ\f\v  )à"57ø  )è"87  )ð"47  (ø"	6 +!9  57Ā  87\b  47  	6  \f6   77  6  6  99  37  \b:ĀØ  \
6Ô  6Ð  6Ì   6È  6Ä  \x076À (ø (ôF\r )A¤ìÀĀAÈèÀĀ! Aj
\v A¤j AØjÉ  6ÐB!3\f\v  )ø7°  )7¸  )7À  (6È  99Ð 9½§! !, 7!6 \x07!- !.  !/ !0 !1 !2\v AØj®
@ 3BQ@ (¤"AxF@BÀĀ!3AĀ\f\v ­ 5¨B !3 (¬\v!  6  6  37ø \r Aøjò  \r)"67¸  \r)Ā7  \r)\b7  67 Ajà\x07\f\v  )°7Ā  )¸7\b  )À7  (È6 +Ð!: A¤jÄ\v  :9È  ,6Ô  6Ð  67Ø  \b:Ā  26  16  06  /6  .6  \
-6  \f6à  \r)Ā7¨  \r)\b7°  \r)7¸  'AÀĀü
ĀĀ  )¸7  )°7\b  )¨7Ā  37È  AÈj Aøj Aj"	A0ü
ĀĀ@@ (AĀN@ (¸"AĀN@ Aj A0ü
ĀĀ AÀj 	 \x07 AĀÚ\b@@ AØj"	 AÀjÁ (ØAxF\rĀ Aj 	Û\b@ 	\v Aøj"	 & AØj $¤ 	¬\v\v\f\v\v AÀj÷	 Aj
\f\v Aøj
\f\v Aøjà\x07 (¸!\v AxF@ °
\f\v AĀN@ 
\f\v à\x07\v  )Ā7  )\b7  )7 )È!3 A@k AÀĀü
ĀĀ 3BR\r\v ­\v  )7  )7\b  )7Ā\vB!3\f\v % A@kAÀĀü
ĀĀ  )7¨\x07  )7 \x07  )7\x07 !! !" \x07!# !	 3BQ\rĀ\v ĀA\bj A\x07jAØĀü
ĀĀ\v Ā 37Ā Að\x07j$Ā\v~#ĀA 	k"$Ā@@@@@@@@@@@@@@@@@ @@ -Ā¼AkĀ\v A(j!\r A°j!@ -Ā°AkĀ\v ( ! (¤\f\v (¸! AAAĀ\x07 AĀ:Ā°  6   6¤ A(j!\r A°j! \v"6¬  6¨ Aà\x07j A8j)Ā A@k(ĀÔ )à\x07! (è\x07!	 AĀ:Ā  6  6  	60  7(\
\v Aà\x07j \r £ (à\x07"AxF@ A:ĀĀ\f\v  )è\x0778  )ð\x077@  )ø\x077H (ä\x07! \rð
Ax!\x07 AxF\r\r  )H70  )@7(  )87   6  6 (¨! (¬"(! (4!  ("6  6 Aà\x07j   Aj§ (à\x07! (ð\x07"AxF\r
  (ì\x076Ü  )ä\x077Ô  )ô\x077ä  )ü\x077ì  )\b7ô  (\b6ü  6à  6Ð Aj AÐjAÕÁĀA» Ax6Ì AĀ6ø (  AÌj"6  Aøj"\x076AĀH\r (¨! AĀ6  ("6   (Atj6 Ax6  \x076  Aj"	6  6 Ax6 AĀ6¬ B7¤ ( !\
 (!Ax!Ax!@@ !\x07 !
 !\v !\f Aj 	¾\x07 ("E\rĀ 	 (6\b Aà\x07j (" (\b"½ ( («\v  (è\x076  )à\x077 ­ Bp!@  AÅøÀĀA\v
E@  7è  6ä Ax6à AÈj Aj° (Ì! (È"AxG\r  6   \v6  
6 Aàj\f\b\v \x07AxG\r (! Ax6 (! )! (!\b 	(\b! 	AĀ6\b  \b6Ä  7¼  6¸  6´ A\bA AxF\x1B6°@@@ @  (À6Ø  )¸7Ð  )°7È Aàj" A°jè  \b6ø  6ô Aà\x07j û (ä\x07!@ (à\x07"AxF\rĀ (è\x07! Ax6   A0lj6´  6°  \
6¬  6¨  Aj6¸ AÈj" A¨jW@ )ÈBR@A! A\bjAA\bA¹\x07 (\b! (\f" Aü
ĀĀA! A6Ä  6À  6¼  (¸6Ø\x07  )°7Ð\x07  )¨7È\x07@ Aà\x07j AÈ\x07jW )à\x07BQE@ (¼ F@ A¼j AA\bA
 (À!\v  j Aà\x07jAü
ĀĀ  Aj"6Ä Aj!\f\v\v AÈ\x07jù	  )¼7  (Ä6 \f\v AĀ6  B7 A¨jù	\v ("AxG@ )! (! )! Aj«\x07  7ð\x07  6ì\x07  7ä\x07  6à\x07 Aà\x07jè!\f\v (! ("AxG\r\v \b A°jÉAx!\f\v  \v6  \f6   
6A°ëÀĀAÕ\b! A°j®
\f\v ( !\v AÈj®
 ! AxG\r  \v6  \f6   
6\v \b É\f\x07\v  )à7à\x07  )è7è\x07  )Ð7ø\x07  6ô\x07  6ð\x07 A¤j Aà\x07jÉ (!	 \v! 
! \x07!\f\v\v  \v6  \f6   
6 \x07AxG@ )! Aà\x07j (¨ (¬À (à\x07! (ð\x07"AxG\r Aj«\x07 A¤jù
Ax!\x07\f\x07\vAÅøÀĀA\v¿\x07!A\f\vĀ\v  \v6  \f6   
6AÅøÀĀA\vº\x07!AĀ\f\v  )ô\x077à  )ü\x077è  )\b7ð  (\b6ø (ì\x07!\b (è\x07!	 (ä\x07! A¤jù
\f\v Aj AjAà¡ÀĀû!\f\v \x07AxF\v! A¤jù
Ax!\x07 \rĀ Aj«\x07\v ( («\v \x07AxF@ AÌj AøjÉ\f\v  (ø"6ø\x07  )ð"7ð\x07  )è"7è\x07  )à"7à\x07  6°  \b6¬  	6¨  6¤  6   7´  7¼  7Ä  6Ì  7Ô  \x076Ð ( (F\r A¤ìÀĀAÈèÀĀ! A j¾\f\v AÌj AøjÉAx!\x07\f\v  )à\x077Ø  )è\x077\
à  )ð\x077è  (ø\x076ð\v Aøj®
@ \x07AxF@ (Ð! (Ô! (Ì!  6ì\x07 AĀ  AxF"\x1B6è\x07 A  \x1B6ä\x07 AĀ  \x1B6à\x07 Aj Aà\x07jò  ("6  )7   )7¨  6° (! Ajà\x07\f\v  (ð6´  )è7¬  )à7¤  )Ø7 AÌjÄ\v  	6  6  6  \b6  7¼  6  (6  ) 7\
È  )¨7Ð  )°7Ø  )7ð  )7ø  7ä  (Ä6ì  6°  (6Ä  )ø7¼  )ð7´  \x076à A\bj" A°j"ô Aà\x07j Aj"
A0ü
ĀĀ Ar! Aäj!@@ (ð\x07AĀN@ ( \b"\bAĀN@ AÈj A0ü
ĀĀ A j 
 \x07 AÀjAĀÚ\b Að\bj!@@ Aà\bj" A jÁ (à\bAxF\rĀ AÈj Û\b@ \v\f Aà\x07j" A°j Aà\bj ¤ ¬\v\f\vĀ\v\v A j÷	 AÈj
 (à!\x07 (°!\f\v Aà\x07j
\f\v Aà\x07jà\x07 ( \b!\b\v \bAxF@ °
\f\v \bAĀN@ 
\f\v à\x07\v A j A,ü
ĀĀ  (\b6  )Ā7 \x07AxG\r\v  ) 7Ì  6È  )¨7Ô  (°6Ü@ (Ð@ A6ä\x07  AÈj6à\x07 AjA ÀĀ Aà\x07j¹	\f\v AjAÙíÀĀA\f½\v  /0;° A6ü\x07  AÔj6ø\x07 A6ô\x07 A\b6ì\x07 A6ä\x07  Aj6ð\x07  A°j6è\x07  Aj6à\x07 A j"A¨ÀĀ Aà\x07j¹	A  AjÐ! ( (Ë\f AÈjè\

\v  6äAx!\x07 AØĀj(ĀA0j â!\f\v AÜĀj A jA,ü
ĀĀ  (6X  )7P\v Aj\f\v Ā 6Ā ĀAj AÜĀjA,ü
ĀĀ Ā )P74 Ā (X6< Ā \x0760A! A:ĀĀ \x07AxG\r\v ĀAx60A!\f\v \r¿\v Õ	\v  :Ā¼ A 	j$Ā\vÐ\x1B~|#ĀAk"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6@@ AĀN@ A(j(Ā! Aj(Ā! Aj(Ā! AĀ6(  6    Atj6$  6| Ax6h  6x  A j6t AĀ6À B7¸ \
AĀ6° B<7¨ AĀ6  B7 B³æÌ³æÜ?7 AëÜ6@@@ Aj AèĀjß ("\vAxF@ (!\f\v@@@@@@@@@@@@@@@@@@@ \vAxG@ ("\f ("A³ÁĀA\x07
\r \f AÈÀĀA\b
E\r (h! Ax6h (x! )l! (|!	 (t"(\b! AĀ6\b  	6ä  7Ü  6Ø  6Ô A\bA AxF\x1B6Ð @  (à6ø  )Ø7ð  )Ð7è Aj AÐjèAëÜ! (AxF@ !\b\f\v  	6¬ A6  6¨  Aj6 Aèj Aj (ì! (è"AxF@ !\b\f\v  )ð"7¸  6\
´  6°AĀ!\x07 A°j!@@A Axs" AĀN\x1B"\bA\fkAO@ \bAG@ Aèj" ² AØ ÀĀAÈèÀĀä!\b\f\v@@ §Ā\v A\v:Āè AèjAÀ ÀĀAÈèÀĀã!\b\f\v Aj!\x07 (Ā"Axs! !\vA  AĀN\x1BAk\v
	\b\x07\v A\v:Āè AèjAÀ ÀĀAÈèÀĀã!\b\f\f\v  AÿjA¡ÀĀ£	!\b\f\v\vA°ëÀĀAÕ\b! AÐj®
\f\v (! A,j AjArA<ü
ĀĀ (Ä!\v (À\f\v Aj" \f AäÀĀAôÀĀ AèĀj ©!\f\v AèĀj AjÖ"E\r\f\v ( (\bô\f\v (\b (\fô\f\v ( (\b
\f\v (\b (\f
\f\v )\bÏ\x07\f\v 1ĀÏ\x07\v"\b\rĀ \x07E\r \x07(ĀAxF\r \x07 AÿjAà ÀĀ£	!\b\v \b» AÀj A°jÞ (È"AëÜG@ ­ Bp!B!\x1B (Ä! (À!\f\v (À»@~@@@A (°"Axs AĀN\x1BAkĀ\v (¼! (¸!AĀ! AĀ6ä  6Ü   Atj"6àAëÜ!@ E@ !AëÜ!\x07\f\v A6ä  Aj"6Ü Aèj\
 ê (ð"\x07AëÜF\r\b )è!A!\vBĀ!\x1B@  F@AëÜ!\f\v  Aj"6ä  Aj"6Ü Aèj"
 ê (ð"AëÜF\r\b )è!"  F\rĀ  Aj"6ä  Aj"6Ü 
 ê (ð"AëÜF\r\b )è!%  F\rĀ  Aj6ä  Aj6Ü 
 ö )è"\x1BBQ\r\x07 )ð!\v  7Ð AÜj´"E\r\f\b\v (´" (¸Atj!
B!\x1BAëÜ!AĀ!AëÜ!AëÜ!@ A j!@@@@ A k"\x07 
F\r@@@@@@@@A \x07(Ā"Axs AĀN\x1BAkĀĀĀĀĀĀĀĀĀĀ\v \x07 AÿjA¡ÀĀ£	!\x07 A:Āè  \x076ì\f\v Aèj Ak1ĀĀû\f\v Aèj Ak)Āû\f\v Aèj Ak(Ā Ak(Āò\f\v Aèj Ak(Ā Ak(Āò\f\v Aèj Ak(Ā Ak(Āí\f\v Aèj Ak(Ā Ak(Āí\v -ĀèAF@ (ì!\f\r\v Aj! Ak!\x07@@ -ĀéAk\
Ā\v AëÜG@AìÀĀA\bº\x07!\f\v Aèj \x07ê (ð"AëÜF\r\f A j! )è!\f\v\v AëÜG@AôÀĀA	º\x07!\f\f\v Aèj \x07ê (ð"AëÜF\r
 )è!"\f\v AëÜG@AýÀĀA\fº\x07!\f\v\v Aèj \x07ê (ð"AëÜF\r	 )è!\f\v \x1BBR@AÀĀAº\x07!\f
\v Aèj \x07ö )è"\x1BBQ\r\x07 +ð!)\f\v\v  )9Ð  6ô AĀ6ð  
6ì  
6è Aèjµ"\r\x07 \x1BBĀ \x1BBR\x1B!\x1BAëÜ  AëÜF\x1B!AëÜ  AëÜF\x1B!AëÜ  AëÜF\x1B! !$ ! "\f\v ! %!$ ! ! \x07! "\v!& )Ð"§"! \x1BBQ@ »\v B §!\f\v A°j AÿjAð ÀĀ£	!\f\vB!\x1B !\b\v \x1B§! A°j@@@@@ \x1BBT\rĀB!\x1BB<!B!D¹?!) Ak"!@ "AkĀ\vAĀ!DĀĀĀĀĀĀĀĀ!) ­ ­B \
"!\x1B §"!\f\v ­ ­B ¿D¹? Aq\x1B!)AĀ  AëÜF"\x1B!B $ \x1B!\x1BAĀ  AëÜF"\x1B!B< & \x1B!AĀ  AëÜF"\x1B!B  \x1B!\vAÍÁĀ!A)! E Pq\r \x1BBĀR\rĀ E\r\vAìÌÁĀ!A! )DĀĀĀĀĀĀĀĀfE\rĀ )DĀĀĀĀĀĀð?e\r\v  Õ\b!\f\v )½"#B §! #§! \x1B!# ! !' ! !(\f\v (ð!\f\v (è!\v  6Ð\v »AðÀĀAçĀÕ\b! A\
°j\v 	 Aj"É 	 ÉAëÜ!\v Aj®
 #! ! '!\x1B ! (! ! AëÜF@ 	 AèjÉ !  !\x1B ! !! \r! !\v Aèj®
 AëÜF\r AëÜF@B!B<! B!!AĀ!D¹?!)AĀ!\rAĀ\f\v  6Ì  6È +È!) !! !\r \x1B!  ! \v!  6À  !7¸  \r6°   7¨  6   7  )9 ! ! \x1B!  ! !! !\r \b!\v \v \fË\f\f\v\v 	 É\v \v \fË\f\vAëÜ\v! (h (l«\v AëÜF@  É\f\v Aj A,jA<ü
ĀĀ ($ ( G@ A¤ìÀĀAÈèÀĀ!\f\v Ā 6Ā ĀAj AjA<ü
ĀĀ Ā \v6D Ā 6@\f\v  AjAà¢ÀĀû!\v  É ĀAëÜ6@ Ā 6Ā\v ®
 Aj$Ā\v ~#ĀAk"$Ā A j î A,j í@@@@@@@@@@ ( "E\rĀ (,"E\rĀ (4! (0!  ((!! ($!" A8j µ Aàj \x07 (à! (ð"AxF\r\b  (ì6Ä  )ä7¼  )ô7Ì  )ü7Ô  )7Ü  (6ä  6¸  6È Ax6 AĀ6¸  Aj"6Ð  A¸j"\x076Ì \
AĀN@ (à!# AĀ6Ü  (Ì"6Ô   (ÐAtj6Ø Ax6ð  \x076  AÔj"6ü  6 AĀ6 B7Ax!Ax!	Ax!
Ax!\x07Ax!\v@ Aj ¾\x07@@@@@@Ax ("\bE\rĀ  (6\b Aj \b(" \b(\b"½ (ð (ô«\v  ( 6ø  )7ðAx  AóèÀĀA
\rĀAx  AÝêÀĀA\b
\rĀAx  AåêÀĀA
\rĀAx  AóêÀĀA
\rĀAxAx  AùêÀĀA
\x1B\v"AxG@ ­ $Bp!$@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v \vAxG@AóèÀĀAº\x07!\f\v Aj Aðj¯ (! ("\vAxF\r ( ! !\r\f\v\v \x07AxG@AÝêÀĀA\bº\x07!\f\v Aj Aðj¯ (! ("\x07AxF\r	 ( ! !\f
\v 
AxG@AåêÀĀAº\x07!\f\v Aj Aðj¯ (! ("
AxF\r\x07 ( ! !\f	\v 	AxG@AóêÀĀAº\x07!\f\v Aj Aðj¯ (! ("	AxF\r ( ! !\f\b\v AxF\rAùêÀĀAº\x07!\f\f\v  $7è  6ä  6à AÈj Aðj° (Ì! (È"AxF\r  )à7  )è7   )Ð7°  6¬  6¨ Aj AjÉ\f\v Aj ( (ÀAx  A\
xF"\f\x1B!Ax 	 	AxF"\x1B!\bAx 
 
AxF"\x1B!Ax \x07 \x07AxF"\x1B\x1B!Ax \v \vAxF"\x1B! (! (¨"AxG@  )¬7Ð  )´7Ø  )¼7à  (Ä6è (¤! ( !	 (!
 Ajù
\f\r\v  ¶\v \b «\v  «\v  «\v  \r«\v\f\v\v Aàj\f	\v (ð! Ax6ð (!\b )ô!% (! (\b! AĀ6\b  6Ü  %7Ô  6Ð  \b6Ì A\bA AxF\x1B6È@ @ Aàj"\f AÈjèAx!@ (AxF\rĀ  6° A6  6¬  \f6 Aj Aj® (!@ ("AxF\rĀAx  (\
"AöÁĀA
\rĀAx  AùÁĀA
\rĀAx  AÿÁĀA
\rĀ Aøj  ½ (ø\v!  Ë\f (ü! AxF AxFr\rĀ (!\f\v  Aàj"É  ÉAx!\v Aàj®
 AxF@  AÈjÉ\v AÈj®
 AxF\r !\f\vA°ëÀĀAÕ\b! AÈj®
\v  \bÉAx!\f\b\vAx!	\f\x07\vAx!
\f\vAx!\x07\f\v (ü!\fĀ\vĀ\v A¸j AÌjA°¢ÀĀû!\f\v Aj A,j¾\b (! (! \f A\bj A j¿\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\vAx!\v\vA!A!\fA!A!\x1BA!\v Ajù
 \fE AxFrE@  ¶\v\v 	AxG q@ 	 «\v\v 
AxG q@ 
 «\v\v \x07AxG \x1Bq@ \x07 «\v\vAx! \vAxG q@ \v \r«\v\v\v (ð (ô«\v AxF@ Aj A¸jÉ\f\v  (è"6°  )à"$7¨  )Ø"%7   )Ð"&7  6ð  6ì  	6è  
6ä  6à  &7ô  %7ü  $7  6  6È  6Ä  6À  6¼  6¸  \b6´  6°  6¬  6¨  6¤  6   6  6  \r6  6 (Ø (ÔF\r #A¤ìÀĀAÈèÀĀ! AàjÎ\x07\v Aj A¸jÉAx!\f\v  )7  ) 7   )¨7¨  (°6°\v A¸j®
@ AxF@ (! (!\b (!  6¤ AĀ \b AxF"\x1B"\b6  A  \x1B"6 AĀ  \x1B6 Aj  \bç A\x07 ( " (" Ô\f"\x1B"\x076ô A¨ÀĀ  \x1B"6ð  A¤j6È A\x076ì A6ä  AÈj"\v6è  Aðj"\f6à AÐj"AÓÀĀ Aàj"¹	 A6Ì  \f6È A¸ÀĀ \v¹	  \x07  õ ( Ë\f AjÍ\
\f!\f\v  (°6  )¨7ü  ) 7ô  )7ì AjÄ\v  )ì7  )ô7   )ü7¨  (6°\v A¸jà\x07 AxG\r\v A8jA\f\v  (°6°  )¨7¨  ) 7   )7 Aàj"\x07 A8jAàĀü
ĀĀA\bAª\v" \x07AàĀü
ĀĀ  6p  6l  	6h  
6d  6\` AĀ:Ā AĀ:ĀÀ\x07  6È  6Ä  6À  6¼  6¸  \b6´  6°  6¬  6¨  6¤  6   6  6  \r6  6  )7t  ) 7|  )¨7  (°6  AàĀj A¼ÀĀ²!AĀ\v!   »\v " !½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v¢\v~|#ĀAÐk"$Ā Ā@@@\
@~@@@@@  A³ÁĀA\x07
E@@@@  AÀĀA\b
E@  A ÀĀA

\r  AªÀĀA\x07
\r  A±ÀĀA
\r ĀAĀ:ĀAĀ\f\v A j  (¨"AëÜF\rAëÜ!  AëÜG AëÜ AÿëÜI ) "BR BQ\x1B\x1BAëÜ\v6@  78\f\r\v (Ā! Ax6Ā (!\r )! (! (\f"	(\b! 	AĀ6\b  6,  7$  6   \r6 A\bA AxF\x1B6 E\r  ((6@  ) 78  )70 AÈĀj Ajè ("AxF@AëÜ!\f\v\v\
  AÈĀj6 A6  6Ì  Aj6È@@A Axs AĀN\x1BAkĀ\x07\v (!\x07 (\b!\b  6 B7p  Aj6x@@ \b@ A j" AðĀj"è  6¸  \x076´ AàĀj Ý~ (h"	AëÜF@ (\`!  ÉBĀ\f\v (\`! 5dB \v! AðĀj®
 	AëÜF\r  ­! \x07A0j\f\v AðĀj®
AÊµî!	 \x07\v!  6 B7p  Aj6x  \x07 \bA0lj"\x07F\r
 A j" AðĀj"
è  6¸  6´ AàĀj Ý~ (h"AëÜF@ (\`!  
ÉBĀ\f\v (\`! 5dB \v! AðĀj®
 AëÜF\rĀ \x07 A0jG\r  ­\f\v\v  Aj"É  É\f\b\v \bAÀèÀĀAÈèÀĀ!\f\x07\v Aj(Ā" Aj(ĀAtj! A(j(ĀAëÜ!\vAëÜ!AëÜ!\b@@@@@@  G@ A j A8j(Ā"\x07 A<j(Ā"\f½ A@k! ( !	 )¤"§!
 \x07 \fA°ÀĀA
\r \x07 \fA´ÀĀA
\rAx!\b \x07 \fA¸ÀĀA!A\b!  	AxG  B >°  
6¬  	6¨AA\b\v6   Aj6¤  A j"É ®
\f\vAĀ \v \vAëÜF"\x1B!B  \x1B!AÊµî \b \bAëÜF"\x1B!	BĀ  \x1B"§! B §!\x07Ax!\bA\f\x07\v AëÜG\r  6  7|  	6x A\bA 	AxF\x1B6p  Aj6t A j" AðĀj"\bè  6¸  6´ AàĀj Ý~ (h"AëÜF@ (\`!  \bÉBĀ\f\v (\`! 5dB \v! AðĀj®
 AëÜF@  AjÉAx!\b\f\v  ­! ! !\b\f\v \vAëÜF\rA´ÀĀAº\x07\f\vA°ÀĀAº\x07\v! 	!\b\f\v  6  7|  	6x A\bA 	AxF\x1B6p  Aj6t A j"\v AðĀj"\fè  6¸  6´ AàĀj \vÝ~ (h"\vAëÜF@ (\`!  \fÉBĀ\f\v (\`! 5dB \v! AðĀj®
 \vAëÜF@  AjÉAx!\b  ­! !\f\v\v\vAëÜ!  F\v \b 
«\v AëÜF@  AjÉ\f\x07\v\r	A¤ìÀĀAÈèÀĀ!\f\v Ā ( 6A\f\f\v  þ"E\r
 Ā 6A\f\v\v  A\bjÖ"E\r	 Ā 6A\f
\v (Ā! Ax6Ā (!\v )! (!	 (\f"(\b! AĀ6\b  	6  7|  6x  \v6t A\bA AxF\x1B6p@ @  (6  )x7  )p7 Aj AðĀjè@ (AxF@A!\f\v  	6¸ A6   6´  Aj6¤ AÈĀj A j® (L!\b@ (H"\fAxF@ \b!\f\v (P!\x07A}!@@ E\r A»üÀĀj Aj!\
-ĀĀ"At"(èÝA (ÜÝA \b \x07
E\rĀ\v \f \bË\f\f\v  \x076Ä  \b6À AÈĀj"Aô\x07 A\f (L" (P"
Atj!AĀ!@ Aj A¸üÀĀj-ĀĀ
  )7Ā A\bj! Aj"AG\rĀ\v (H AàĀj   
j¹\f Ì\f A0j \b \x07ÞA}! (8! (4!@@ E@AĀ!\x07\f\v A\bj A»üÀĀj-ĀĀ
 AÈĀj   (\b (\fÈ@ +H"D333333ë?f@ (P"\x07\r\v Aj!\f\v\v (T! AF\rĀ Aj! ½!@  A¸üÀĀj-ĀĀ
 AÈĀj   (Ā (È +H"D333333ë?f@  (T ½" B?B S"
\x1B!   
\x1B! \x07 (P 
\x1B!\x07\v Aj"AG\rĀ\v\v (0 Ë\f@ \x07@  6Ì  \x076È A6T A6L  AÈj6P  AÀj6H A0jAÿÀĀ AÈĀj¹	\f\v A6T A6L  AàĀj6P  AÀj6H A0jAüÀĀ AÈĀj¹	\v (\` (dË\f A0j»\x07! \f \bË\f\v 	 Aj"É 	 ÉA!
\v Aj®
 
@ 	 Aj"É ®
\f\v Aj®
  :ĀH\f
\vA°ëÀĀAÕ\b! AðĀj®
\v 	 \vÉ Ā 6A\f	\vA°ëÀĀAÕ\b! Aj®
\f\v  AÈjA ¤ÀĀû!\v  AjÉAëÜ!\f\v AðĀj®
AĀ!B\v! B §!\x07 §!\v Aj®
 AëÜG\rĀ  AÈĀj"É  ÉAëÜ!\v AÈĀj®
 AëÜF@  A0jÉ\v A0j®
 AëÜF\rĀ  60  7(  	6   \x076  6\f\v  \rÉ Ā 6A\f\v ĀA:ĀAĀ\v:ĀĀ AÐj$Ā\vï
~#ĀAk"$Ā@@@@@ AkĀ\v@ /AF@ /"A«K\r\vB´ØàÁÃ -Ā)At­§\f\v ·\v AÐj"\x07 (\f (Ù A6 A6  Aj6  \x076 Aàj"AÀĀ Aj"\x07¹	 (Ð (ÔË\f ©" (6à ("@ \x07  (½ ( Aj(Ā«\v  (6  )7\v Aðj¤\f A­ÁĀ6ô  6ð !\f\
\v@@@@@ /XAÈkAÿÿqAäĀO@ (\b!\r )Ā!  A@k"(6X  )7P  )\b7H  )Ā7@ AàĀj"\x07 AjA0ü
ĀĀ (!\b /X!  ("	6  \b6  ; A j (P (T\b (p"AxF\r AÈj \x07A·ïÀĀA½ AÔj \x07AÔïÀĀA\x07½ (È"\x07AxF (Ô"\vAxFr\r (Ü!\f (Ø! (Ì"
 (Ð"½\r 
   \f\fE\r  (Ð6è  )È7à  (Ü6Ø  )Ô7Ð A6 A6  AÐj6  Aàj6 A¸jAÓÀĀ Aj¹	 (Ð (ÔË\f (à (äË\f\f\v  )H7(  )P70  (X68 (D! (@! Ajõ\v \r AxF@ !\f\x07\v Ā (86 Ā )07 Ā )(7\b Ā 6 Ā 6 Ā 6Ā\f\x07\v  (Ü6À  )\
Ô7¸ \x07 
Ë\f\f\v  AÔj AÈj \x07AxF"\x07\x1B"
(\b6À  
)Ā7¸Ax \v \x07\x1B AÌj AØj \x07\x1B(Ā«\v\v (¸"\x07AxF\rĀ A¬j (¼"
 (ÀÙ \x07 
Ë\f\f\v Ax6¬\v A\b6 A6  Aj6  Aj6 AÈj"\x07A¼ÀĀ Aj"
¹	 A j (D"\v (H"\fAÁĀA\bó@@ A¬kAÿÿqAäĀO@ (¬AxG@  (´6Ø  )¬7Ð A6 A6  AÐj6  \x076 AÔjAÚÀĀ 
¹	 (Ð (ÔË\fAĀ\f\v Aj (¤"\x07 (¨"
ð@ (@ AÐj" \x07 
î A6 A6  6  AÈj6 AÔjAÚÀĀ Aj¹	 (Ð (ÔË\f\f\v A6  AÈj6 AÔjAÀĀ Aj¹	\vA\v"
 AkAÿÿqAO\r AxF\r\f\v ( "\x07@ AÐj"
 \x07 ($Ù A6 A6  
6  AÈj6 AÔjAÀĀ Aj¹	 (Ð (ÔË\fA\f\v A6  AÈj6 AÔjAõÀĀ Aj¹	A\v!
 AG@ A¦G AxGr\r\f\v AxG\r\vA\f\v ·\v" AÔj©"\x07 AxG:Āø@ Aÿq /"·AÿqG\rĀ@@@@@@@@@@ \b 	A£øÀĀA
E@ \b 	AçïÀĀA
\r \b 	AÜøÀĀA\v
\r \b 	AÐøÀĀA\f
\r Ak	\b\v	\v\v\v\v\vA°ÁĀ!\bAîĀ!	@ Ak

\b\v	\v\v\v\vĀ\v A©F\r AóG\r
\f\vAþ®ÁĀ!\bA!	@ Ak
	\x07
\b



Ā\v A©F\r AóG\r	\f\vA¿®ÁĀ!\bA?!	@ Ak
\b	\x07				Ā\v A©F\r AóG\r\b\f\v A©F\r AóF\r\f\x07\vAý­ÁĀ!\bAÂĀ!	@ Ak
\x07\x07\x07\x07\x07Ā\v A©F\r AóG\r\vA·±ÁĀ!\bAÈĀ!	\f\vAÿ±ÁĀ!\bAÂĀ!	\f\vAÁ²ÁĀ!\bAÏĀ!	\f\vA³ÁĀ!\bAÞĀ!	\f\vAî°ÁĀ!\bAÉĀ!	\v Aj \b 	½ \x07( \x07Aj(Ā«\v \x07 (6 \x07 )7\v \x07 ;â \x07A;à \x07 \r6H \x07 7@ Aj \v \fÍ \x07(¤ \x07A¨j(Ā«\v \x07 (6¬ \x07 )7¤@ AxF\rĀ Aj AàĀjAÛïÀĀAÜ\x07@ ("@ (!\f\v \
A\bj AàĀjA·ïÀĀAÜ\x07 (\b"E@AĀ!\f\v AĀ  (\f"½\x1B!\v Aj"\b  Ú
 \x07( \x07Aj(Ā«\v \x07 (6  \x07 )7 \b AàĀj"AÄêÀĀAÿ	 )! \x07 )7\b \x07 7Ā \x07A A¼ïÀĀA\f"E\rĀ (AxF@ -ĀĀ\f\v Aj ñ )BĀUA (\x1B\v"\b:Āì Aj" AàĀj"AØéÀĀAÿ	 )! \x07 )7 \x07 7  AÈïÀĀAÿ	 )! \x07 )7( \x07 7   § )! \x07 )78 \x07 70 (t\
! (x Ù\b AàjAĀ ) )Ì AðjAĀÚ\bAt! A j!\r \bAÿqAG!\v@@@@@@@ @ A8j(Ā"\b A<j(Ā"	AÄêÀĀA
\r \b 	A¼ïÀĀA\f
E@ \b 	AØéÀĀA
\r \b 	AÈïÀĀA
\r \b 	AÌïÀĀA\b
\r \b 	A·ïÀĀA
\r\x07 \b 	AÔïÀĀA\x07
\r\x07 \b 	AÛïÀĀA
\r\x07 \b 	AßïÀĀA
\r\x07 \b 	AãïÀĀA
\r\x07 \b 	AçïÀĀA
\r\x07 \b 	AíïÀĀA

\r\x07 \b 	A÷ïÀĀA\b
\r\x07 \b 	AÿïÀĀA	
\r\x07 \b 	A¹íÀĀA
\r\x07 \b 	AðÀĀA
\r\x07 \b 	AìèÀĀA\x07
\r\x07 \b 	AóèÀĀA
\r\x07 \b 	AðÀĀA\v
E\r\f\x07\v \v\r\f\v Aj" AàjA0ü
ĀĀ \x07AÐĀj"
  A0ü
ĀĀ\f\x07\v P\r\f\v P\r\f\v P\r\f\v PE\r\v Aj"\f \b 	½ \r á AÐj"\b Aàj \f \r¤ \b¬\v\v A@k! A@j!\fĀ\vĀ\v \x07(° \x07A´j(Ā«\v \x07 (¨6¸ \x07 ) 7° (È (ÌË\f (¬"AxG 
q@  (°Ë\f\v AàĀjõ\v A@k\f \r \x07!\v  6ä\v A0j â! ĀAx6Ā Ā 6\v Aj$Ā\v¸~#ĀA\vk"$Ā A°j \x07 (°!@ (À"AxF@ ĀB7Ā Ā 6\b\f\v  (¼6  )´7\f  )Ä7  )Ì7$  )Ô7,  (Ü64  6\b  6 Ax6< AĀ6  A<j"\b6   Aj"6@@@@ \
AĀN@ (0! AĀ6¬  ("6¤   ( Atj6¨ Ax6à  6ð  A¤j"6ì  \b6ô B7ø AĀ6\x07 B7\x07 Aj!\f Aä	j!\rB!Ax!	Ax!B!@  ¾\x07@@@@@@@@@Ax (Ā"\x07E\rĀ  (6\b AØ	j \x07(" \x07(\b"½ (à (ä«\v  (à	6è  )Ø	7àAx  AÀõÀĀA
\rĀAx  AØÀĀA

\rĀAx  AÜõÀĀA\v
\rĀAxAx  AðÀĀA\v
\x1B\v"AxG@ ­ Bp!@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxF\r	AÀõÀĀAº\x07!\f
\v 	AxG@AØÀĀA
º\x07!\f
\v AØ	j Aàj¯ (Ü	! (Ø	"	AxF\r\x07 (à	! !
\f\v\v BQ\rAÜõÀĀA\vº\x07!\f\b\v BQ\rAðÀĀA\vº\x07!\f\x07\v  7¨\x07  6¤\x07  6 \x07 A°\bj Aàj° (´\b! (°\b"AxF\r  ) \x077Ø	  )¨\x077à	  )¸\b7ð	  6ì	  6è	 A\x07j AØ	jÉ\f\b\v \v! "AxF"\b@AÀõÀĀA¿\x07! Ax6Ø	  6Ü	 A°\bj AØ	j¸	 (´\b! (°\b"AxF@A!A!\f\b\v (¸\b! !\vA\
x 	 	AxF"\x1B!@ BQ"@AðÀĀA\v¿\x07!\f\v (ü!\f (ø!\x07 AØ	j (\x07 (\x07À (Ø	! (è	"\rAxG@ BĀ BR\x1B!  (ä	6È  )Ü	7À  )ì	7   )ô	7¨  )ü	7°  (
6¸ AÐj AjAü
ĀĀ B §!	 A\x07jù
 §\f\v Aøjæ\v  
«\v  Ã\v )ø!\f\v A \x07j\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ô	  7Ì	  6È	  \x076Ä	 A\bA AxF\x1B6À	@ @ Aô
j" AÀ	j"\bè  6\v  6\v AØ	j ^ (à	!@ )Ø	"BQ@  \bÉ\f\v A°\bj \rAü
ĀĀ\v AÀ	j®
 BQ\r A \x07j" A°\bjAü
ĀĀ Aøj±\v  6  7ø \f Aü
ĀĀ\f\x07\vA°ëÀĀAÕ\b! AÀ	j®
\v  \x07ÉB!\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ä\b  7¼\b  6¸\b  \x076´\b A\bA AxF\x1B6°\b@ @ AØ	j" A°\bj"\bè  6ð	  6ì	 A \x07j ÷~ ) \x07"BQ@ (¨\x07!  \bÉBĀ\f\v (¨\x07! 5¬\x07B \v A°\bj®
 BQ\r ­!\f\vA°ëÀĀAÕ\b! A°\bj®
\v  \x07É\f\vAx!	\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ä\b  7¼\b  6¸\b  \x076´\b A\bA AxF\x1B6°\b@ @ AØ	j" A°\bj"\bè  6ð	  6ì	 A \x07j" ® Aô
j ¸	 (ø
!@ (ô
"AxF@  \bÉ\f\v (ü
!\v A°\bj®
 AxF\r !\v\f\vA°ëÀĀAÕ\b! A°\bj®
\v  \x07ÉAx!\vA!A!A!\b\v A\x07jù
 E\r BR\r\f\v (ì!\f\v\v Aøjæ\f\v A\bj AjAÀ¢ÀĀû!\f\v 	AxG q@ 	 
«\v\vB! AxG \bq@  \vÃ\v\v \v! (à (ä«\v BQ@ A<j AjÉ\f\v AØ	j"\v AÐjAü
ĀĀ  (È6¸\b  )À7°\b  ) 7ø  )¨7  )°7  (¸6  \f6Ä  \x076À  	6¼  6¸  7° AÈj \vAü
ĀĀ  6Ø  \r6è  6  6  6  6  
6  6  )°\b7Ü  (¸\b6ä  )ø7ì  )7ô  )7ü  (6 (¨ (¤F\r A¤ìÀĀAÈèÀĀ! A°j¢	\v A<j AjÉB!\f\v AøĀj AØ	jAü
ĀĀ  (¸\b6p  )°\b7h  )ø7H  )7P  )7X  (6\`\v Aj®
@ BQ@ (@! (D! (<!
  6ä	 AĀ  
AxF"\x1B"\v6à	 A  \x1B"6Ü	 AĀ 
 \x1B6Ø	 AÐj  \vç A (Ø" (Ô" Ô\f"\x1B"\v6´\b AÀõÀĀ  \x1B"6°\b  Aä	j6x A\x076¼ A6´  AøĀj"
6¸  A°\bj"6° Aøj"AÓÀĀ A°j"\b¹	 A6|  6x \bA¸ÀĀ 
¹	  \v  \bõ! (Ð Ë\f AØ	jÍ\f  6¸ B7°\f\v AÈj AøĀjAü
ĀĀ  (p6ä  )h7Ü  )H7ì  )P7ô  )X7ü  (\`6 A<jÄ\v  6  6  6  6  
6  6  \r6è  6Ø  \f6Ä  \x076À  	6¼  6¸  7°\v Ā A°jÔ\b A\bjà\x07\v A\vj$Ā\v(	~|#ĀA\x07k"$Ā AÈj \x07 (È!@ (Ø"\bAxF@ ĀA6Ā Ā 6\f\v  (Ô6\f  )Ì7  )Ü7  )ä7  )ì7$  (ô6,  6Ā  \b6 Ax6  AĀ6  A j"\v6°  Aj"\x076¬\
@@ \bAĀN@ ((! AĀ6¼  ("6´   (Atj6¸ Ax6°  \x076À  A´j6¼  \v6Ä AĀ6  B7 AĀ6 B<7 AĀ6 B7ø B³æÌ³æÜ?7ð AëÜ6è Ax6¸ AĀ6È AĀ:ĀÄ AëÜ6° AĀ6Ø AĀ6Ð A¨j! AÄj! AØj! AÐj! A¸j!@@@ AÈj A°jß (È"\rA\
xF@ (Ì!\f\v@@@@@@@@@@ \rAxG@ (Ì"\b (Ð"AÁĀA\v
\r@@@@ \b AàÁĀA
E@ \b AÁĀA

\r\x07 \b AúÁĀA
\r \b A³ÁĀA\x07
\r \b A¨üÀĀA
\r \b A¼ÁĀA\b
E\r A°j è"E\r\f\v (°! Ax6° (À!	 )´!* (Ä! (¼"(\b! AĀ6\b  6Ü  *7Ô  6Ð  	6Ì A\bA AxF\x1B6È E\r Aj"\x07 AÈjèAx! ("AxF\r\v A6¬  \x076°  6Ð  A¬j"\x076Ì AxG\r\b (\b!  ("6Ô   A0lj6Ø AĀ6¤  6   \x076  AÔj6\
 AèjAÕª  AÕªO\x1Bú\x07@@@@ Aôj AjÇ@@ (ô"\fAxkĀ\v (ø! Aèjé
\f\v )ø!* (ð" (èF@ Aèjë\f\v (ì A\flj"\v *7 \v \f6Ā  Aj6ð\f\v\v (ì! (è"AxG\r\v  A¬jÉ\f
\v  (ð"
6ä  6à  6Ü (Ø (ÔF\r
 AÀèÀĀAÈèÀĀ! AÜjé
\f	\v A°j þ"E\r\f\f\r\v A°j Ö"E\r\v\f\f\v (°! Ax6° (À! )´!* (Ä! (¼"(\b! AĀ6\b  6  *7  6  6 A\bA AxF\x1B6@ @ Aj" AjèAëÜ!@ (AxF\rĀ  6Ä A6¬  6À  6° AÈj A¬je (È! (\x07"AëÜG@ (\x07! )\x07!- (ü! \
(ø! )ð!. (ì! (è! )à!/ +Ø!4 (Ô! (Ð!\x1B (Ì!\f\v  Aj"É  ÉAëÜ!\v Aj®
 ! /!* 4!3 !
 \x1B! !	 !\f .!+ !\v !\x07 -!, AëÜF@  AjÉ 0!* 5!3 !
 ! !	  !\f 1!+ !!\v "!\x07 2!, #!\v Aj®
 AëÜF\r  $  AëÜF"\x1B"$6¤ AĀ  \x1B6  B , \x1B7  % \x07 \x1B"%6 AĀ \v \x1B6 B< + \x1B7  & \f \x1B"&6 AĀ  \x1B6 B * \x1B7ø D¹? 3 \x1B9ð  ' 
 \x1B"'6ì AëÜ  \x1B6è  ( 	 \x1B"(6ä  )  \x1B")6à !# *!0 3!5 
! ! 	! \f!  +!1 \v!! \x07!" ,!2\f\f\vA°ëÀĀAÕ\b! Aj®
\v  É\f\v\vA°ëÀĀAÕ\b! AÈj®
\f\b\v (Ø!\b (Ô! (Ð! (Ì! (È! AÄj AÜjAìĀü
ĀĀ\f\f\v AÈj"\x07 \b AôÀĀA¬ÀĀ A°j \x07©!\f\b\v A°j þ"\r\x07\f\v A°j AÈjþ"E\r\f\v  AÌjA £ÀĀû!\v  A¬jÉAx!\v A¬j®
 AxJ\rĀ  Aj"É  ÉAx!\v Aj®
 AxF@  AÈjÉ\v AÈj®
 AxF\rĀ ®\v  
6À  6¼  6¸\f\v  	É\f\v \r \bË\f\f\v\v \r \bË\f\v ®\vA!\v (° (´«\v AF@ A j AjÉ\f\v AÈj"\x07 AÄjAìĀü
ĀĀ  \b6Ð  6Ì  6È  6Ä  6À AÔj \x07AìĀü
ĀĀ (¸ (´G@ A¤ìÀĀAÈèÀĀ! A°j®\v\f\v A¬j AÈjAìĀü
ĀĀ\f\v  A¬jA£ÀĀû!\v A j AjÉA!\v Aj®
@ AF@ (¤!	 (¨! ( !
  6Ì AĀ  
AxF"\x1B"\f6È A 	 \x1B"	6Ä AĀ 
 \x1B6À A¬j 	 \fç A\x07 (´" (°"
 Ô\f"\x1B"	6Ì A°¤ÀĀ 
 \x1B"6È  AÌj6¬ A\x076Ô A6Ì  A¬j6Ð  AÈj6È AÄj"\x07AÓÀĀ AÈj¹	  	 \x07A¥ÀĀAû (¬ 
Ë\f AÀjÍ\f!\f\v A4j"\x07 A¬jAìĀü
ĀĀ A jÄ\v Ā \b6 Ā 6\f Ā 6\b ĀAj \x07AìĀü
ĀĀ\v Ā 6Ā Ā 6 à\x07\v A\x07j$Ā\vÏ\b~|o#ĀA k"$Ā  6<@@@@@@@ \vE@ ý
Aÿq"AG@ ĀAx6 Ā :ĀĀ\f\x07\v@@ %E@ A@k ±\x07 (@E\r +H! %\r  ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX~  9ÐBB\v7È Ax6ø Ā AÈj Aèj\b\f	\v Aèj ²\x07 )èBQ@  )ð"
ÿ\v"ä\f \f\r\v Aèj ²\x07 )èBQ@  )ð"
\f"ä\f \f\r\vAÀëÀĀAÏĀÛ\x07! ĀAx6 Ā 6ĀA »\f\f	\v ĀAx6 Ā ü"
7\b Ā 
B?7Ā\f\x07\v AÔĀj ¤\x07 (TAxG@ Ā (\\6\b Ā )T7Ā ĀAx6\f\x07\v@ ó\fE@ AàĀj A<j (\`"AxF\r (d!  (h6ð  6ì A:Āè Aèj AjAøæÀĀÙ! ĀAx6 Ā 6Ā  Ë\f\f\b\v  6ü@ ó\f@ \r! AĀ6  6 AĀ6  Aüj"6 AĀ6| B7t AÈjAr! Aüj! AèjA\
r! AÜj!@@ E\rĀ A\bj Aj\x07 (\bAG\rĀ (\f!  (Aj6 Aèj k (è! (ø"\x07AxF@ ĀAx6 Ā 6Ā AôĀj\f\f  (\b"\b6   )Ā"
7  )Ā"\v7¸  )\b"\f7À  )"\r7È  ("	6Ð  
7Ā  \b6\b  \v7Ā  \f7\b  \r7  	6  6È  \x076Ø AôĀj AÈj\b (!\f\vĀ\v\v Ā (|6\b Ā )t7Ā ĀAx6\f\v Aèj Ð (è!@@@ -Āì"AkĀ\v ĀAx6 Ā 6Ā\f\v  :Āx  6t AĀ6  B7 AÈjAr! Aüj! AèjAr! AÜj!@@@ Aj AôĀjÜ (!@@@ (Ā\v \
Aèj k (è! (ø"\x07AxG\r\v ĀAx6 Ā 6Ā Aj\f\f\v  (\b"\b6  )Ā"
7  )Ā"\v7¸  )\b"\f7À  )"\r7È  ("	6Ð  
7Ā  \b6\b  \v7Ā  \f7\b  \r7  	6  6È  \x076Ø Aj AÈj\b\f\v\v Ā ( 6\b Ā )7Ā ĀAx6\v (t\f\f\v Ā AüjÆ\b\v (ü\f\f\b\v@ ò\fE\rĀ¯\f"% %! \f@ %"E\r\v  6l Aèj Ð (è!@@@ -Āì"AkĀ\v ĀAx6 Ā 6Ā\f	\v  :Ā  6| AĀ6t A0j AüĀj"Ü (4!@\
@@@@ (0Ā\v A(j æ	 ((! (,! (t (x»\f  6x A6t Aèj Ä (è"AxG\r (ì!\v ĀAx6 Ā 6Ā\f\v ĀÏ\f\v )ì!
 Aj"Ï  
7Ì  6È Ā AôĀjÅ	@ Ā(AxG@ Aèj"  AÈj Ā¤ ¬\v AÌj! Aìj!\x07@@ A j Ü ($!@@@ ( Ā\v Aj æ	 (! (! (t (x»\f  6x A6t Aèj Å (è"AxF@ (ì!\f\v )ì!
 Aèj AôĀjÅ	 (øAxG\r (è!  
§Ë\f\v ĀAx6 Ā 6Ā\f\v A¸j"\b Aèj"A0ü
ĀĀ \x07 \bA0ü
ĀĀ AÈj A4ü
ĀĀ  
7  6ü Aj" A0ü
ĀĀ  Aj Aüj ¤ ¬\v\f\v\v Ā AjA0ü
ĀĀ\f\v  
§Ë\f\v Aj
\v (|\f (t (x»\f\f\b\v ò\fE\r %#!å" &  6p  \r6 AĀ6 AĀ6 AĀ6t  AðĀj6| AÈj AôĀjÚ (ÈAF@ (Ì! (Ð! (t (x»\f  6x A6t Aèj Ä (è"AxF@ (ì! ĀAx6 Ā 6Ā\f\b\v )ì!
 AjÏ AĀ6t  
7Ì  6È Ā k Ā(AxF@  
§Ë\f\f\x07\v Aèj" Aj AÈj Ā¤ ¬\v AÌj! Aìj!\x07@ Aüj AôĀjÚ@ (üAF@ (! A¸j (Å@ (¸"AxF@ (¼! \f\f\v (À!\b (¼! A¸j k (ÈAxG\r (¸!  Ë\f\v ĀAx6 Ā 6Ā\f	\v Ā AjA0ü
ĀĀ\f	\v \x07 A¸jA0ü
ĀĀ AÈj Aèj"A4ü
ĀĀ  \b6  6  6 Aj" A0ü
ĀĀ  Aj Aj ¤ ¬\v\fĀ\vĀ\v ĀÏ\f\v Ā A<jÆ\b\f\v ĀAx6\f\v \f ĀAx6 Ā 
7\b ĀBĀ7ĀAĀ »\f\f\v \f ĀAx6 Ā 
7\b Ā 
B?7Ā\f\v Ā AìĀjÆ\b\f\v Aj
\v (t (x»\f (p\f\v \f\v A j$Ā\vÛ\b~#ĀA
k"$Ā@@@ -ĀAkĀ\v AÈĀj AÈĀü
ĀĀ\v AÈĀj!	@@@@ -ĀAkĀ\v Aj!\b@ -ĀAkĀ\v (x!\f\v AĀ:Ā  (A\bj"6x Aj!\b\v  6| µAĀ\f\vA\v! @@@@@@@@@@@@@ E@ (|(Ā"-Ā\bAF\r AĀ:Ā\b (|(Ā"-ĀHAF\r )!\f AĀ:ĀH (|(Ā! -Ā¶\r AĀ:Āt  \f7H  A\bj6pA!\f\b\v 	 (Ā¾E\r \bA:ĀĀ\f\v -ĀH A\
:ĀHAF\r\r Aj(Ā! Aj Aj(Ā"\x07ü\x07 \x07 ( ("k"  \x07K\x1B! ( A¸lj!@ @ AØ\x07j"
 õ  
A¸ü
ĀĀ Ak! A¸j! A¸j!\f\v\v  )7¨  \x076° AØ\x07j AÐĀj ) "\fBR@ -ĀÌ! Aj A´j(Ā A¸j(Ā½ A¤j A¼jß	 )¨!\v  (È\f6°  \v7  :Ā´ Aèj AjA(ü
ĀĀ\v  (°6 \x07  )¨7\x07 AÈj AèjA(ü
ĀĀ (à\x07! )Ø\x07!\v Aj Aä\x07jAü
ĀĀ AĀ:ĀH \bA:ĀĀ \vBR\r\v A:Ā\f\v Aj AjAü
ĀĀ AØj AÈjA(ü
ĀĀ  ( \x076  )\x077ø (·
 A:Ā \vBR\r\vA!A\f	\v Aìj" AjAü
ĀĀ AÄj" AØjA(ü
ĀĀ  (6À  )ø7¸ 	
 Aä\x07j Aü
ĀĀ  \f7	 A	j A(ü
ĀĀ  6à\x07  \v7Ø\x07  (À6¸	  )¸7°	 AjAA \fBQ\x1Bé\f (! ("AxF\r  (6  )7 Aj AjA,ü
ĀĀ  6  6 AjAËÒÁĀA"\r (¸! Ax6¸ AxF\r	 )¼!\v  6\x07  \v7\x07 (´	! Aj (¸	"\bA0À\x07 (!@ ("\x07AxG@AĀ! AĀ6Ð  6Ì  \x076È \bA¸l!@  F\r Aj"  j (AxG@ A¸j! AÈj \b\f\v\v (! AÈj\f\v  \v§Ë\f\f\v Ax6(  )Ì7  (\
È6 Aèj" Aj" A\x07j Aj"
¤ ¬\v \fBQ\r AÀĀA
"\r (¸! Ax6¸ AxF\r	 )¼!\v  6ø (¨	! (	!	  \v7ü Aj \f§AA 	AxF\x1Bj AĀGjé\f (!@@ ("\x07AxF\rĀ  (6$  )7 A,j AjA,ü
ĀĀ  \x076(  6@@ 
AõÊÁĀA"\rĀ (H!\x07 Ax6H \x07AxF\r\r )L!\r  \x076è  \r7ì@@@@@@@ -Ā¬	AkĀ\v A¸jAÝÀĀA\x07\f\f\v A¸jAäÀĀA\x07\f\f\v A¸jAëÀĀA\v\f\f\v A¸jAöÀĀA\f\f\v A¸jAÁĀA\f\f\f\v A¸jA³ÁĀA\x07\f\v (ÈAxF@ (¸! \x07 \r§Ë\f\f\v Aj" Aj" Aèj A¸j¤ ¬\v AÔïÀĀA\x07 (	 (	\
³"\rĀ 	AxG@ AÀĀA A	jó"\r\v \fPE@ Aj"AÉÀĀA"\r (H! Ax6H AxF\r )L!\r Ax6  )	7 BĀ7  \r7\x07  6\x07 Aèj"  A\x07j Aj¤ ¬\v\v E\r Aj "E\r\v Aj\f\f\v Aj" AjAÀĀü
ĀĀ Aj ó	 (AxG\r (!\v  \v§Ë\f \r\f\v AÈj" Aj Aøj Aj¤ ¬\v\f\vAĀ!\f\v\v AjAÀĀA\b"\rĀ (¸! Ax6¸ AxF\r  )¼"\v7  6 A¨\x07j AØ\x07j (¸\x07AxG\r (¨\x07!  \v§Ë\f\v Aj\f\f\v Aj" Aj" Aj A¨\x07j¤ ¬\v  AÀĀü
ĀĀ AØj ó	 (è"AxG\r (Ø!\v Aj"  Í
! »A! (¸	!\b (´	!\f\v  )Ü7¬  (ä6´  )ì7¼  )ô7Ä  )ü7Ì  (6Ô  6¸  (Ø6¨ A\b6 A\bj A¨j" Aj (\f! (\b! à\x07\v  \b (°	 Ù\f \fBR@ (	 (	Ë\f (	 ( 	«\v (¨	¼\f\v AØ\x07jÂ\vA\v:Ā Ā 6 Ā 6Ā A
j$Ā\vĀ\vÄ	~|#ĀAk"$Ā@@@@@ -Āô	AkĀ\v  )Ā7  )\b7 ) !\f )!\r (! (ð	! A°j"\b A8jA8ü
ĀĀ Aj µ AÈjÎ )È! (Ð!  )7  )7 Aj \bA8ü
ĀĀ  6  7  6  \r7ø AĀ;Ô AĀ6Ð B7p  \f7ØAĀ\f\v Aàj!
 Aèj!	@ -ĀèAkĀ\v 
(Ā!\x07A\f\vĀ\vA\f\vA\v!@@@@@@@@@@@@@ Ā\v AĀ:Āè  AðĀj"\x076à Aèj!	 Aàj!
\f\b\v  \x076ä\f\v A°j Aðj"  )°"\fBQ@ 	A:ĀĀA!\f\v (¸! AÈj A¼jAü
ĀĀ ñ
 (äA:Āä@@@ \fBQ@ (ä! -Āí"A\rF@ (à\r\v AqAF A\bkAIr\r A:ĀåA\f\b\v  6à  \f7Ø Aäj AÈjAü
ĀĀ (ä(à¼\f (äAĀ6à (äA\x07 (ä"Axs AĀN\x1B"AĀG A\x07Gq:Āå Aäj!@@@@ (ä")Ā"\rBQ\rĀ AÐĀj A¨j¡\x07E\rĀ AÜĀj A´j¡\x07E\rĀ AèĀj AÀj¡\x07E\rĀA\x07 ("\bAxs \bAĀN\x1B G\rĀ A\x07F@ Aj(Ā Aj(Ā (è (ì
E\r\v AôĀj AÌj¡\x07E\rĀ \f§!@ \rBQ@ AqE\r )\b )àQ\r\f\v Aq\r\v (è!@ )BQ@ E\r ) )ðR\r\f\v \r\v Aj AØj¡\x07E\rĀ A j Aøj\r\v A\bj ì  )\b7ðAèÁĀ(ĀAK\rAÐèÁĀ¡
Aÿq"E\rAÐèÁĀ(Ā Ö\r\f\v AØjæ\f\v A6 A6øAÐèÁĀ(Ā! AïÀĀ6¼ AðîÀĀ6´  Aj6 AÁĀ6 A¼¦ÀĀ6  A°j6ü  Aðj6¸  Aj6°  AøjÑ\v (ä"±\v  AØjAü
ĀĀAĀ\f\x07\v æ\f\v (à¼\f (ä 6à\v (ä!\x07\vA \x07-Āå\r \x07-ĀäE\r A°j" \x07) \x07A j(Ā¶ (¸!\v )°!  (ä"Aj)Ā" Aj(Ā"A
±B!\f (¸!@@ )°"\rBQ@AĀ! \r\f\v ! \r"\fBT\r\vAĀ!B!\f\v A°j"   \f ø (¸! )°!\f!  \f   \v (¸"AëÜF\r E )°"\rPq\r \x07A¨j!@@ \x07)À"\f Q@A0!A(!\b \v \x07(ÈI\r\f\vA0!A(!\b \f X\r\vA!A\b!\b\v A°j  j(Ā"¸DĀĀĀĀeÍÍA£  \bj)Ā"\fº DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀ\
ĀĀĀĀĀð?d\x1B"  DĀĀĀĀĀĀð¿ DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ +Ā" DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B¢DĀĀĀĀĀĀð? ¢AÀ=  (¸" AëÜF"\x1B" AÀ=M\x1B  \f )° \x1B"\fP\x1B!@@ \f \rQ@  I\r \r!\f\f\v \f \rX\r\v \r!\f !\v AĀ:ĀÈ  6ø  \f7ðA!\f\b\v Aðj" (ĀÈ@A! 	A:ĀĀ\f\v ó
@AÐíÁĀ-ĀĀE\rĀ (ä("-Ā A:Ā\rĀAèÁĀ(ĀAK\rĀAéÁĀ¡
Aÿq"E\rĀAéÁĀ(Ā ÖE\rĀ A6¸ A6°AéÁĀ(Ā! AðîÀĀ6  Aj6¼ A¯6ü A÷ÁĀ6ø  Aj6´  Aøj6  A°jÑ\v (ä!\x07\v \x07(! \x07)!\f A°j"\b \x07) \x07A j(Ā¶ \b \f  )° (¸ø \b )° (¸Ô (¸! )°!\f \b (ä"Aàj)Ā Aèj(ĀÔ \b \f  )° (¸À )°!\f (¸!\
 AĀ:Āè	  6ø  \f7ð  (ä"Aj6Ü	  A¨j6Ø	\f\v (äA:Āå (äÅ!A\v! 	A:ĀĀ\vA! AF@ ĀB7Ā\f\v 
¿	@ AG@ (Ø! AqE\r  AÜj(Ā©\b AðĀj!\x07B!\f\f\v )p!\f B7p AðĀj!\x07@ \fBR@ (x! A$j AüĀjAü
ĀĀ\f\v \x07Å!\v (Ø AÜj(Ā©\b\f\v @   (Ü(ĀĀ\vAĀ!\f\vA!\f\vA!\f\v\v \x07
 Ā 6\b Ā \f7Ā ĀA\fj A$jAü
ĀĀA!\v  :Āô	 Aj$Ā\v²\v~#ĀAàk"$Ā A6 A£øÀĀ6 A jAĀ Ó ( !@@@@@ (°"AxF@ Ax6°  6 \f\v  (¬6Ü  )¤7Ô Aäj A´jA,ü
ĀĀ  6à  6Ð@ AÐj"AóèÀĀA ( (³"\rĀ AãéÀĀA\v ( (³"\rĀ (AxG@ AîéÀĀA	 Ajó"\r\v@@@@ )Ā"BR@ AÐjA÷éÀĀA\b"\r (! Ax6 AxF\r )!\r  6   \r7¤ A jAĀ Ó ( ! (°"AxF@ Ax6   6\f\v  (¬6ì  )¤7ä\
 Aôj A´jA,ü
ĀĀ  6ð  6à PE@ AàjA¤êÀĀA
"\r (! Ax6 AxF\r  )"7ô  6ð AÀjB +\b¦ (ÐAxF@ (À!  §Ë\f\f\v A j" Aàj Aðj AÀj¤ ¬\v\v (@"AxG@ AàjA®êÀĀA\b"\r (!\x07 Ax6 \x07AxF\r )!  \x076ð  7ôA¯ÁĀ!A!@@@@@A Axs AĀN\x1BAkĀ\vAÀÁĀ!A\r!\f\vA\
ÍÁĀ!A\r!\f\vAÚÁĀ!A!\f\v (H! (D!\v Aðj"  \f (AxF\r A j" Aàj Aðj ¤ ¬\v\v ($ (( Aàj"ª\x07"\r A j" AÀĀü
ĀĀ Aj" ó	 ( AxF\r A°j" AÐj A j ¤ ¬\v\v -Ā°"AG@ AÐjAÿéÀĀA Þ"\r\v (¤AxG@ AÐjAêÀĀA"\r (!\x07 Ax6 \x07AxF\r )!\r  \x076Ô  \r7Ø (¨! Aj (¬"A0À\x07 (!@ ("AxG@ AĀ6¬  6¨  6¤ Al! AàĀj! Aôj!\v A´j!\f Aàj\
Ar!	 A jAr!
@@ E\r A jAĀ Ó ( ! (°"\bAxF@ Ax6À  6°\f\v 	 
(\b6\b 	 
)Ā7Ā \v \fA,ü
ĀĀ  \b6ð  6à@ (@AxG@ AàjA¶êÀĀA\b A0kÎ
"\r\v (pAxG@ AàjA¾êÀĀA Î
"\r\v Aj(Ā Aj(Ā Aàj"\bª\x07"\rĀ A j" \bAÀĀü
ĀĀ A°j"\b ó	 (ÀAxF\r Aj! Ak! Aj! A¤j \b\b\f\v\v Ax6À  6° Aàj\f\v (°! A¤j\f\v \x07 \r§Ë\f\f\v  )¨"\r7à  (¤6ð  \r7ô  (è6ü Ax6 A j" AÐj AÔj Aðj¤ ¬\v\v (d (h AÐj"ª\x07"\r A j" AÀĀü
ĀĀ A j" ó	 (°AxF\r AðĀj A0ü
ĀĀ ("AxF\r  )7D  )7L  )7T  (6\\  )p70  )x78  6@ A\b6à A\bj A0j" Aàj (\f!@ (\bAG\rĀ  ß \f (¤! ( "AxF\rĀ  (¨6,  6(  6$ à\x07\f\b\v  \x07 A j (Ā (ö	@ ( "AxF@ (¤ A$jAåíÀĀA½\f\f\v  (¨6,  )\
 7$\v \f A0jà\x07 ($! (,! ((" AxF\r\b AxF\r	 A jAĀAAĀ\x07 ĀA:Ā& ĀA:Ā$ Ā 6 Ā 6 Ā 6\f Ā ) 7Ā Ā (¨6\b Ā -ĀÇ:Ā' Ā -ĀÅ:Ā% Ā (À6  Ā )¸7 (¬ (°«\v\f
\vĀ\v (ð! \x07 §Ë\f\v Ax6   6 Aàj\f\v (!  \r§Ë\f\v Ax6°  6  AÐj\f\v AðĀj ( " Ë\v  )p7$  (x6,\v ($! (,! ((\v!  6Ø  6Ô  6Ð A6¬ A6¤  AÐj6¨  Aj6  Aàj"AàÀĀ A j¹	A¹íÀĀA A½íÀĀAû! (Ð (ÔË\f\v ĀAx6Ā Ā \
6\v Aàj$Ā\vÑ\b~@@@@@ ĀAõO@ ĀAÍÿ{O\r ĀA\vjAxq!AðìÁĀ(Ā"\bE\rAĀ k!@ è\x07"\x07AtAÔéÁĀj(Ā"ĀE\rĀ A \x07AvkAĀ \x07AG\x1Bt!@@ Ā(Axq" I\rĀ  k" O\rĀ Ā! "\rĀAĀ! Ā!\f\v  Ā("  Ā AvAqj("ĀF\x1B  \x1B! At! Ā\rĀ\v \r E\rĀAĀ!\f\vAĀ!Ā \bA \x07t"AĀ krq"E@AĀ!\f\v hAtAÔéÁĀj(Ā!\f\vAììÁĀ(Ā\
A ĀA\vjAøq ĀA\vI\x1B"Av"Āv"Aq@ AsAq Āj"At"ĀAäêÁĀj ĀAìêÁĀj(Ā"A\bj"(Ā ö\b  ĀAr6 Ā j"Ā Ā(Ar6 \v AôìÁĀ(ĀM\r E@AðìÁĀ(Ā"ĀE\r ĀhAtAÔéÁĀj(Ā"(Axq k! !@@ ("ĀE@ ("ĀE\r\v Ā(Axq k"   I"\x1B! Ā  \x1B! Ā!\f\v\v Í@ AO@  Ar6  j"Ā Ar6 Ā j 6Ā Ā ç	\
\f\v   j"ĀAr6 Ā j"Ā Ā(Ar6\v A\bj"ĀE\r\f\vA Āt"AĀ kr  Ātqh"At"ĀAäêÁĀj ĀAìêÁĀj(Ā"A\bj"(Ā ö\b  Ar6  j" Ā k"Ar6 Ā j 6Ā  ç	 \v !Ā\v@ "@  (Axq" k"   K"\x1B  I"\x1B! Ā  Ā \x1B \x1B!Ā ("\r (!\f\v\v ĀE\rĀ AôìÁĀ(Ā"M   kOq\rĀ ĀÍ@ AO@ Ā Ar6 Ā \
j" Ar6  j 6Ā  Ø
\f\v Ā  j"Ar6 Ā j" (Ar6\v ĀA\bj"Ā\r\v@@@@@@@@ AôìÁĀ(Ā"K@ AøìÁĀ(Ā"ĀO@ A¯j"Av@Ā"AF\r\vAĀ!Ā At"E\r
AíÁĀ A|q"ĀAk Ā AĀ ĀkF\x1B"AíÁĀ(Āj"Ā6ĀAíÁĀ ĀAíÁĀ(Ā" Ā K\x1B6Ā@@@AíÁĀ(Ā"@AÔêÁĀ!Ā@ ĀE\r Ā(Ā" ĀAj(Ā"j F\r Ā(\b!Ā\fĀ\vĀ\vAíÁĀ(Ā"ĀE Ā Kr\r\f\v\v Ā(\f  Ir\rĀ  I\r\vAíÁĀAíÁĀ(Ā"Ā  Ā I\x1B6Ā  j!AÔêÁĀ!Ā@@ ĀE\r  Ā(Ā"G@ Ā(\b!Ā\f\v\v Ā(\f\rĀ Ā 6Ā Ā Ā( j6  Ar6 AjAxqA\bk\
"Ā  j"k! ĀAíÁĀ(ĀF\r ĀAüìÁĀ(ĀF\r Ā("AqAF@ Ā Axq"À Ā j"Ā(!  j!\v Ā A~q6  Ar6  j 6Ā  Ø
\f	\v \x07"ĀAj(Ā! Ā(Ā!Ā  A(kë  Ā j"A kAxqA\bk"Ā Ā AjI\x1B"A\x1B6AÔêÁĀ)Ā!	 AjAÜêÁĀ)Ā7Ā A\bj"Ā 	7ĀAØêÁĀ 6ĀAÔêÁĀ 6ĀAÜêÁĀ Ā6ĀAàêÁĀAĀ6Ā Aj!Ā@ ĀA\x076Ā ĀAj"Ā I\rĀ\v  F\r
  (A~q6   k"ĀAr6  Ā6Ā  ĀØ
\f
\vAíÁĀ 6Ā\f\b\vAøìÁĀ Ā k"6ĀAíÁĀAíÁĀ(Ā"Ā j"6Ā  Ar6 Ā Ar6 ĀA\bj!Ā\f	\vAüìÁĀ(Ā!Ā  k"AI\rAôìÁĀ 6ĀAüìÁĀ Ā j"6Ā  Ar6 Ā j 6Ā Ā Ar6\f\v ĀAj  j6ĀAíÁĀ(ĀAøìÁĀ(Ā jë\f\vAíÁĀ 6ĀAøìÁĀAøìÁĀ(Ā j"Ā6Ā  ĀAr6\f\vAüìÁĀ 6ĀAôìÁĀAôìÁĀ(Ā j"Ā6Ā  ĀAr6 Ā j Ā6Ā\f\vAü\
ìÁĀAĀ6ĀAôìÁĀAĀ6Ā Ā Ar6 Ā j" (Ar6\v ĀA\bj\v A\bj\vAĀ!ĀAíÁĀAÿ6ĀAØêÁĀ 6ĀAÔêÁĀ 6ĀAàêÁĀAĀ6Ā@ ĀAFE@ ĀAìêÁĀj ĀAäêÁĀj"6Ā ĀAðêÁĀj 6Ā ĀA\bj!Ā\f\v\v  A(kë\vAĀ!ĀAøìÁĀ(Ā" M\rĀAøìÁĀ  k"6ĀAíÁĀAíÁĀ(Ā"Ā j"6Ā  Ar6 Ā Ar6 ĀA\bj\v Ā\vAĀ\vÕ	~#ĀAðk"$Ā A0j A!@ -\
ĀR"AF\rĀ -Ā0! @A»ÁĀAä´ÀĀ \x1B!A!\f\vA»ÁĀA \x1B!\v Aÿÿq!@@@@@A Ak AM\x1BAÿqAkĀ\v A6Ô\r A×ÝÁĀ6Ð\r A;Ì\rA! AÌ\rj\f\v A6Ô\r AÐÝÁĀ6Ð\r A;Ì\rA! AÌ\rj\f\vA! A;Ì\r AÿÿqE\r  6Ü\r AĀ;Ø\r A6Ô\r Aô³ÀĀ6Ð\r AÌ\rj\f\v@@AtA .P"	AĀH\x1B 	l"A¿ýĀK\rĀ )8"P B \
Zr\rĀ )H!\x1B )@!A~AĀ k ÁAĀH\x1BÁ!\v AvAj!\x07 A0jA  	 y"§k"k£\x07 A j )8BĀ  BĀ@BA@  /@jk"­""B}" )( ) B?|""P\rĀ A?q­! Aj  §"× (!@@ \v -Ā" /0kAjÁ"\bH@ Aÿÿq \b \vk"Á \x07  \x07I\x1B"\fAk!AĀ!@ E\r  n!\r  \x07F\r   \rlk! A0j j \rA0j:ĀĀ  F\r  G@ A\
j! A
n!\f\v\v Aj!AkA?q­!B!@  BĀR\r  \x07O\r A0j" j B
~" §A0j:ĀĀ B
~!  ! \f Aj"G\rĀ\v A°\bj  \x07 \f \b \v   í\f\v A°\bj A0j \x07AĀ \b \v B
 ­  í\f\v A°\bj A0j \x07 \f \b \v ­  | ­  í\v (°\b"E\rĀ /¸\b!\b (´\b!\f\v P \x1BPr  T \x1B BVrr\rĀ A¼\bj" µ Aä	jAĀAü\vĀ A6à	 A6\v 	¬ B}y}BÂÁè~B¡Í ´|B §"Á!\b@ 	AĀN@  	\f\v Aà	jAĀ 	kÁ\v@ \bAĀH@ A¼\bjAĀ \bkAÿÿq²\f\v Aà	j Aÿÿq²\v AÌ\rj Aà	jA¤ü
ĀĀ \x07!@ A
O@ AÌ\rjAëÜ A	k!\f\v\v AÌ\rj" At(°Í@At@  A¼\bj"à Aà	jÂ\fE@ A
´\f\v \bAj!\b\vAĀ!AĀ!@@ \bÁ" \vH"\rĀ \b \vkÁ \x07  \vk \x07I\x1B"E@AĀ!\f\v A\vj" Aà	j"A¤ü
ĀĀ A!\f A¨\fj" A¤ü
ĀĀ A!\r AÌ\rj"	 A¤ü
ĀĀAĀ! 	A!@@  G@ (Ü	"A)O\r Aj At!AĀ!@  F\r A¼\bj"
 j Aj!(ĀE\rĀ\vAĀ! 
 Â\f@ 
 ¤A\b!\v A¼\bj"
 \rÂ\f@ 
 \r¤ Ar!\v A¼\bj"
 \fÂ\f@ 
 \f¤ Aj!\v A¼\bj"
 Aà	j"Â\f@ 
 ¤ Aj!\v  \x07F\r A0j j A0j:ĀĀ A¼\bjA
´!\f\v\vA!\f\v  \x07K\r@  F\r A0j jA0:ĀĀ Aj!\fĀ\vĀ\v@ A¼\bj Aà	jA´¶Aÿq"AG@  EqE\r Ak" \x07O\r A0j j-ĀĀAqE\r\v  \x07K\r Aj A0j"  -ĀE\rĀ \bAj!\b   \x07Or\rĀ  j -Ā:ĀĀ Aj!\v  \x07K\r\v A0j!\f\vĀ\v \v \bÁH@ A\bj   \b  AÌ\rj¿ (\f! (\b\f\vA! A;Ì\r AÿÿqE@A! A6Ô\r \
Aó³ÀĀ6Ð\r AÌ\rj\f\v  6Ü\r AĀ;Ø\r A6Ô\r Aô³ÀĀ6Ð\r AÌ\rj\f\vA! A6Ô\r Aó³ÀĀ6Ð\r AÌ\rj\v!  6´\f  6°\f  6¬\f  6¨\f Ā A¨\fj£ Aðj$Ā\và\b~#ĀA\x07k"$Ā Aðj  @@ ("\x07AxF@ (ð (ôË\fA²õÀĀ!A!\b\f\v  )7ì  )7ô  )7ü  (6  )ø7à  )ð7Ø \
 \x076è \x07AĀN@@ AØjAÈ»ÁĀA"\x07@A!	 \x07Ã\r\v Aðj"\x07 AØj \x07ÃAs!	 \x07à\x07\v Aèj"\x07Ï Aj"Ï Aj \x07A0ü
ĀĀ A¸j A0ü
ĀĀ AÈj AØj \x07 Aàj!
 Aj!@ Aðj AÈjÁ@@@@@@@@ (ð"\vAxG@ (ô!\x07 (ø!\b 
 A0ü
ĀĀ  \b6Ü  \x076Ø \x07 \bAÈ»ÁĀA
\r \x07 \bAÀõÀĀA
\r\b \x07 \bAÅõÀĀA
E\r\f\b\v AÈj÷	 Aj"\x07 A¸jA0ü
ĀĀ Aðj \x07¥ )ð"\rBQ@ Aøjè
AçõÀĀ!A\f\v )ø! Aèj AjAü
ĀĀ  7à  \r7Ø@@ (¨AxG\rĀ (´AxG\rĀ (ÀAxF\r\vAp!@@ E@Ap!@ E\r AàõÀĀj! AÜõÀĀj! A\bj! Aj (Ā (Ā"\bE\rĀ\v\f\b\v Aj AÜõÀĀj(Ā AàõÀĀj(Ā"\b@ \bõ\b\r\b\v A\bj!\f\v\v Ax6\f\v AØjæAÌ»ÁĀ!A=\v!\b Aj
\f
\v \x07 \bAÜõÀĀA\v
\r\f\v 	 (ðAĀNqE\rĀ A¸j"\f
 \f A0ü
ĀĀ \v \x07Ë\f\f\v 	E@ Aj"\x07 A¸j Aðj ¤ \x07¬\v\f\v Aj"\x07 Aj Aðj ¤ \x07¬\v\f\v Aðj" \bá (AxF\rĀ AÐj" á (àAxF\rĀ AÄj" í (ÄAxF\rĀ A¸j Ý (¸AxG\r\f\v (ä"AxF@ Ax6¸\f\vA\x07 Axs AĀN\x1B"A\x07GAĀ \x1BE@ AĀ6À B7¸\f\v Ax6¸\f\v Aä\
j	E\rĀ (ä (èµ\v Ax6ä@ ("\x07E@AĀ!\f\vAĀ! ("	!@@ A8j(Ā A<j(Āæ\fE\r A@k! \x07 Aj"G\rĀ\v \x07!\f\v \f 	A@k!
 !@ Aj!\b 
 Atj!@ \x07 \bM@  6\f\v A8j(Ā A<j(Āæ\fE@ \bAj!\b \f A@k!\f\v\v 	 Atj AÀĀü
ĀĀ Aj! \b!\fĀ\vĀ\v  ( O\rĀ Ajð\v~ AjAÜõÀĀA\v"@ A\x07j r )\x07!\r )\x07\f\v BĀ7\x07BĀ\v!@ ( "\x07E@AĀ!\f\vAĀ! ("	!@@ Aðj A\x07j îE\r A@k! \x07 Aj"G\rĀ\v ( !\f\v \f 	A@k!
 !@ Aj!\b 
 Atj!@ \x07 \bM@  6 \f\v Aðj A\x07j îE@ \bAj!\b \f A@k!\f\v\v 	 Atj AÀĀü
ĀĀ Aj! \b!\fĀ\vĀ\v (° K@ Ajð\v A@k AØjAü
ĀĀ Aj AjA0ü
ĀĀ \rB §! Aðj¬\v \r§! Aðj  A\bj  ð (\f!\b (\bAĀ\v"AĀ \b\x1BAĀ \x1B \bÏ
 )ð!\r (ø! Ā 6\f Ā 6\b Ā 7Ā ĀAj A@kAü
ĀĀ ĀA¨j AjA0ü
ĀĀ Ā 6à Ā \r7Ø Ā )¸7ä Ā (À6ì\f\v Aj"\x07 Aj Aðj ¤ \x07¬\v\fĀ\vĀ\v AØjà\x07A¼ÁĀ!A!\b\v  \b6  6 A6Ü  Aj6Ø Aðj"A¢ÀĀ AØj¹	AĀ ©! A¹íÀĀA½ (¼ AÀj(Ā«\v  (ø6Ä  )ð7¼ AïôÀĀAÃĀ½ ( Aj(Ā«\v  (ø6  )ð7   \b (° A´j(\
Ā«\v  (ø6¸  )ð7° ĀB7Ā Ā 6\b\v A\x07j$Ā\và\v
~|#ĀAðĀk"$Ā@@@~@@@A ("Axs AĀN\x1BAkĀ\v AÐĀj" ñ (P\r  é\x07 (P +X"½BÿÿÿÿÿÿÿÿÿĀBøÿĀTq! ü!\f\v AÐĀj ñ (P\rĀ A(j ( (\bð ((!\x07@ (,"A\vO@ \x07,Ā
A¿L\r\f\v A
G\r\v AĀ6h B«Ð7P   \x07j6d  \x07A
j"6\`  A
k"6\\  6X AàĀj!@@@@ ¿"AÄĀF\r AÐĀj ÿ\fE\rĀ\v A j (h (dj (\`k"  \x07 ($! ( ! Aj   ú (!\b@ ("AO@ \b,ĀA¿L\r\b\f\v AG\r\x07\vAĀ! AÄĀjAĀ\b AÐĀjA: \bAj"
 Ak"@ A4j AÐĀj (4AF@ (8 k!	  
j!\v (<! AÄĀj"\f \v 	¸\f \fAA©\x07\f\v\v AÄĀj  
j  k¸\f (H! (D!
@@ (L"	AkĀĀ\vAĀ!@  	G@  j Aj!-ĀĀA:kAÿqAöO\r\f\v\v AÐĀj"  	Aª (\\!	 (X!\v  (P (TÁ -ĀPAG\r\v 
 Ë\f\f\v !\f\v )X!\r AÐĀj \v 	Á )X! -ĀP! \b-ĀĀ!\b 
 Ë\fBĀ \rB<~BĀ  \x1B|"\r} \r \bA-F\x1BB «|~! !\v  A	 \x1B6@  A»ÁĀ \x1B6< A
68  \x0764 AÄĀj A4jAAAĀÝ (H!@ (L"AI\rĀ -ĀA-G\rĀ -Ā\x07A-G\rĀ -Ā
"AÔĀG A Gq\rĀ -Ā\rA:G\rĀ -ĀA:G\rĀ AÐĀj" -ĀĀ -Ā¹ -ĀPAF\rĀ )X!\r  -Ā -Ā¹ -ĀPAF\rĀ )X!  -Ā -Ā¹ -ĀPAF\rĀ )X!  -Ā\b -Ā	¹ -ĀPAF\rĀ )X!  -Ā\v -Ā\f¹ -ĀPAF\rĀ )X!  -Ā -Ā¹ -ĀPAF\rĀ )X!  -Ā -Ā¹ -ĀPAF\rĀ  \rBäĀ~|"B²T BVr B;Vr\rĀ )X"B<V\rĀBĀ\
!\r B}"B\vV\rĀAĀ BPE\rĀA BäĀPE\rĀ BP\v!B!~@@@@@@@@@@@@ §Ak\v\vĀ\x07\b	
\vB;!\r\f	\vB!BÚĀ!\r\f\b\vBøĀ!\r\f\x07\vB!B!\r\f\vBµ!\r\f\vBÔ!\r\f\vB!Bó!\r\f\vB!\r\f\vB!B°!\r\f\vBÎ!\r\v B} Z\r  As BTr­} \r|\f\v E@ B}BdT\r B|\f\v B}BcT\r B|\v!\r Bí}BäĀ! BÁ\f}B!AĀ!@ AF\rĀ -Ā"A.F@A!A  AM\x1B!\bAÂ×/!\x07@  \bF\r@  j-ĀĀ"A+G@ AÚĀG\r  AkF\r\f\v  AkF\r\f\v \
A0k"A
O\r Aj!  \x07l j! \x07A
n!\x07\fĀ\vĀ\v AK\r AÚĀF\rĀ AG\r 5Ā Aj3ĀĀB B«àÀÑ\fR\r\v B<~ B~|B;  B<Q\x1B| Bí~ } B±}B| | \r|BÊñ+}B£~|"BÿÑÿ¯\x07V\rĀ (D Ë\fBĀ!\r AÐĀj AëÜO~  AëÜn"AëÜlk!  ­| \v BĀAĀ )PBQ\r  )XBĀBè\x07BĀ )Ā" (\`AÀ=n­|"BĀS )\b  T­|"BĀR P\x1B\r  |\f\v (D Ë\f\f\v \
)X\v!A!\v E\rĀ BðÁ¬|Bà­ÙV\r Ā 7\bB!\r\f\vBĀ!\r\v Ā \r7Ā AðĀj$Ā\v~#ĀA°k"$Ā A8j \x07 (8!@ (H"AxF@ ĀB7Ā Ā 6\b\f\v  (D6  )<7\f  )L7  )T7$  )\\7,  (d64  6\b  6 Ax6 AĀ6l  Aj6¬  AìĀj6¨@@~@@@@@@@@@@@@A A\
xs AĀN\x1BAkĀ\v (\f! (! B78  Aj6L  AìĀj6@ E\r Aj A8j Ö (! ("AF\r\b A0j! !\v\f\x07\v (" ( Atj!\b (0!Ax!	B!B!A!@@@@@@  \bG@ A8j A8j(Ā" A<j(Ā"\x07½ A@k! (8! )<"§!\r  \x07AØéÀĀA
\r  \x07AÝéÀĀA
\r  \x07AçïÀĀA
\rAx!  \x07AÄÀĀA!A\b! AxG@  B >H  \r6D  6@A!\v  68  AìĀj6< Aj A8j"É ®
\f	\v BĀ BR\x1B!Ax 	 	AxF\x1B! AĀ AG\x1B! 
­ ­B ! B §!\x07 §!Ax! \b!\f\v\v AF\rAØéÀĀAº\x07! !\f\x07\v BQ\rAÝéÀĀAº\x07! !\f\v 	AxG@AçïÀĀAº\x07!\f\x07\v  7D  6@ A\bA AxF\x1B68  Aj6L  AìĀj6< Aj A8j ¹ (!
 ("	AxG@ (! !\f\v Aj AìĀjÉB!Ax! 
!\f\b\v  7D  6@ A\bA AxF\x1B68  Aj"\f6L  AìĀj"6< Aj A8j  )"BQ@ (! \f ÉAx!\f\v )! ! !\f\v  7D  6@ A\bA AxF\x1B68  Aj"\f6L  AìĀj"6< Aj A8j Ö ("AF@ (! \f ÉAx!\f (!\v !\f\vĀ\vĀ\v A8j®
 !\f\v A\bj A¨jA¤ÀĀû!\f	\v 	AxF\r !\v 	 
´\vB!\f\vB! !\v  \r«\v BQ@ Aj AìĀjÉ\f\v  \bF\r A¤ìÀĀAÈèÀĀ!  §´\v\f\v B78  Aj6L  AìĀj6@  A0lj" G@ Aj A8j  )"BQ@ (!\f\v )! A0j\f\v A8j®
 \v!\x07 B 78  Aj6L  AìĀj6@  \x07F\r Aj A8j \x07¹ (! ("AxG\r\v Aj" AìĀj"É  É\f\v \x07A0j F@ ­ 5B \f\v AÀèÀĀAÈèÀĀ  ´\v!\f\v A8j®
Ax!BĀ\v! B §!\x07 §!\f\v Aj AìĀjÉB!\v AìĀj"
®
@ BQ@ (! (! (!  6x AĀ  AxF"\x1B"6t A  \x1B"6p AĀ  \x1B6l Aj  ç A (" (" Ô\f"\x1B"6¤ AèÀĀ  \x1B"6   AøĀj6¨ A\x076D A6<  A¨j"\v6@  A j"68 Aj"AÓÀĀ A8j"\b¹	 A6¬  6¨ \bA¸ÀĀ \v¹	    \bõ ( Ë\f 
Í\f!\f\v AjÄ\v Ā 7 Ā 6 Ā \v6 Ā 6 Ā \x076\f\v Ā 7Ā Ā 6\b A\bjà\x07\v A°j$Ā\v\r#ĀAÀk"$Ā A,j î@ (,"\r@ (4! (0 A¸j \x07 (¸!@@@@ (È"AxG@  (Ä6D  )¼7<  )Ì7L  )Ô7T  )Ü7\\  (ä6d  68  6H Ax6¼AĀ! AĀ6È  A¼j6à  \
AÈj6Ü@@ AxF@ (<! AjAªÕ (@" AªÕO\x1BAA¹\x07 AĀ6ì  ("	6è  (6ä A0l!A\b!\b A°j!
@@@ A6  6  A¼j"\x076  AÈj6 E\rĀ A¸j" Aj"\vè  6Ì  \x076Ð A¨j  (¬!@ (¨"\fAxG"E@ \x07 \vÉ\f\v  
)\b7   
)Ā7\v Aj®
 @  ) 7ø  )7ð A0j! (ä F@ Aäjì\f (è!	\v \b 	j"\x07Ak 6Ā \x07A\bk \f6Ā \x07 )ð7Ā \x07 )ø7\b  Aj"6ì A0k! \bAj!\b\f A¼j AÈjÉ Aäj"(" (\bÔ	 (Ā Î\f\f\vĀ\v\v Aj®
 (è! (ä"AxG\r\v A¼j AÈjÉ\f\v A8j AÜjA £ÀĀû!\v A¼j AÈjÉAx!\vAx! AÈj"\b®
@ AxF@ (À!\x07 (Ä!	 (¼!  6´ AĀ 	 AxF"\x1B"	6° A \x07 \x1B"\x076¬ AĀ  \x1B6¨ \b \x07 	ç A
 (Ð" (Ì" Ô\f"\x1B"\b6ô A¿§ÀĀ  \x1B"\x076ð  A´j6 A\x076Ä A6¼  Aj"	6À  Aðj"
6¸ Aj"\vAÓÀĀ A¸j"¹	 A6  
6 A¸ÀĀ 	¹	 \x07 \b \v õ (È Ë\f A¨jÍ\f!\f\v A¼jÄ\v !\v A8jà\x07 AxG\r\v A6  6 \f\v Al!\b  Al"\fj!\v AÀj!\x07AĀ!AĀ!@@  j!  \fF\rĀ \x07  j"
)7 \x07 
)\b7\b \x07 
)Ā7Ā  6¼  6¸ A8j \x07Ô (<!	 
Aj (8"
AF\r  
6Ā A\bj )@7Ā Aj 	6Ā Aj! Aj!\f\v\vAĀ!	 \v\v!AĀAÎ\f  \v kAnÔ	 ! \bA\bq@  \b \bApq
"E\r\v  6¬  \bAv"6¨   k"\bAv"6°AAĀÔ	AĀAÎ\f 	E\r A¨jë
 	! A6  6 \v \f\f\v  6°  6¬  6¨ A8j j (<! (8"AF@  6  A6 A¨jë
\f\v AÀj A@kAøĀü
ĀĀ  6¼  6¸AĀAÏ\f  \bjAĀõ\x07AAĀõ\x07AĀAÏ\f  6@  6<  68 Aj" \rA A8j A¸jX A¨j ¨\x07 (¨! -Ā¼"AF@  6  A6\f\v  )´7D  )¬7<  /Ā½;ĀM  -Ā¿:ĀO  :ĀL  68 Aj A8j \rAàĀj\b\v ½\v A\bj Aj (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā AÀj$Ā\v \
\f \f  A,j¿\b (Ā"ĀA Ā\x1B (AĀ Ā\x1Bê\f\vĀ\væ\v~#ĀA k"$Ā (!  6¤  6  A¨j   § (¨!@@ (¸"AxG@  (´6Ì  )¬7Ä  )¼7Ô  )Ä7Ü  )Ì7ä  (Ô6ì  6Ð  6À Aðj AÀjË Ax6¼ (! AĀ6È  A¼j6à  AÈj6Ü@@@@@@A \
Axs AĀN\x1BAkĀ\v Aðj AÜjAüìÀĀû!\f\v (ø!  (ô"6ð   A0lj6ô AĀ6  AÈj6  Aðj6  A¼j6 Aj AjÇ@@ ("AxF@ (\f\v AxG\rAĀA¨ëÀĀAÈèÀĀ\v! A¼j AÈjÉ\f\v (! (ô (ðF@ !\f\v AÀèÀĀAÈèÀĀ!  Ë\f\vAx!\f\v ( AĀ6ì  \
("6ä   (Atj6è Ax6ð  AÈj"\f6  Aäj"6ü  A¼j"	6Ax!
@@@@@@AĀ!@@ A\bj ¾\x07 (\b"\x07E\r  (\f6\b Aj"\v \x07("\r \x07(\b"\x07½ (ð (ô«\v  (6ø  )7ð \r \x07AéÀĀA
!\x07 \vAĀ:ĀĀ \v \x07As:Ā (  -Ā"\x07\x1B! \x07AF@ (ð! Ax6ð  AxG  )ô7  6AA\b\v6  \f6 	 Aj"É ®
\f\v@@  -Ā \x07\x1B"AÿqĀĀ\v (ð!\x07 Ax6ð )ô! (\b!\v AĀ6\b  	6  7  \x076  \f6 A\bA \x07AxF\x1B6 \vE\r Aj"\x07 Aj"\rè  	6(  \v6$ \x07®
 \r®
\f\v\v@ 
AxF@ Aj Aðj±Ax! (!\b ("
AxG\r \b!\f\b\vAéÀĀAº\x07!\f\v (ü! (!	 (!\f\f\v\v \b! 
"AxG\rAéÀĀA¿\x07!\f\vA°ëÀĀAÕ\b! Aj®
 	 \fÉ\vAx! 
AxF\r\v 
 \bË\f\vAx!\v (ð (ô«\vAx! AxF@ A¼j AÈjÉ\f\v (è (äF@ !\f\vA¤ìÀĀAÈèÀĀ  Ë\f!\v AxG\r\v A¼j AÈjÉAx!\v AÈj®
@@ AxF@ (À!\b (Ä! (¼!  6 AĀ  AxF"\x1B6 A \b \x1B6 AĀ  \x1B6 A¤j Ajò (¬! (¨! (¤"AxF\r  (°6¼  6¸  6´  )´7À  6° Aðjà\x07\f\v A¼jÄ\v\v  Ë\f Aj" AðjA0ü
ĀĀ A¨j ¥ )¨"BR\r\v  )À7  )¸"7ø  )°7ð@ §@ A6  Aðj6 AjA ÀĀ Aj¹	\f\v AjAÙíÀĀA\f½\v  /;ð A6,  Aüj6( A6$ A\b6 A6  Aj6   Aðj6  A j6 AÀj"A¨ÀĀ Aj¹	A  Ð! ( (Ë\f Aðjè
\v  6ä A0j â! ĀB7Ā Ā 6\b\f\v (°! Aj" A´jAü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj Aü
ĀĀ\v A j$Ā\vî\x07~#ĀAk"$Ā  (6   )\b7  )Ā7 (!Ax!@@@@@@@@@@A ("("\x07Axs \x07AĀN\x1BAkĀ\b\v@@@ (ĀAkĀ\v AĀ6\`  )\b7dAĀ\f\v AĀ6\`  )\b"	7d 	B?§\v!Ax!\f\b\v AØj +\bÛAx! (è"AxG\r (Ø!  AjÉ\f\v AØj ( (\b\fA\
x! (è"AxF@ (Ø!  AjÉ\f\v  )Ü7\`  (ä6h  )ì7¨  )ô7°  )ü7¸  (6À (Ø! !\f\v (\b!\x07  ("6   \x07A0lj6  AĀ6ô  6ð  Aj6ì  Aj6è AĀ6 B7x Aìj! A¼j!@@@ A¨j AèjÚ@ (¸"Aûÿÿÿ\x07jĀ\v  )Ā7Ā  )\b7\b \
 )7  (6  )°7à  )¨7Ø  6è AøĀj AØj\b\f\v\v (¨! AøĀj\f  AjÉ\f\v  )|"	7\`  (x"6¨  	7¬  (h6´Ax! Ax6¸ (  (F\r \x07AÀèÀĀAÈèÀĀ! A¨jà\x07\f\v (( AĀ6,  ("6$   (Atj6(  6t Ax6\`  Aj6p  A$j"6l A\bj ¾\x07@\
@ (\b"@  (\f6, AàĀj (" (\b"½Ax «\v AØj  ½@@ (Ø"AxF@ (Ü!\f\v (Ü! AxG\r\v (\`! Ax6\`A\b!  AxG  )d7ä  6àAA\b\v6Ø  Aj6Ü  AØj"É ®
 Ax6@  60\f\v AxG\r\v A0jÏ\f\v (à! AøĀj"Ï  6°  6¬  6¨ A0j" AàĀj@ (@AxG@ AØj"  A¨j ¤ ¬\v A¬j! AÜj!@@ Aj AàĀjß@@@@ ("AxkĀ\v ( !\f\v ) !	 ( ! AØj AàĀj (èAxG\r (Ø!  Ë\f\v Ax6@  60\
\f\v A¨j"\b AØj"A0ü
ĀĀ  \bA0ü
ĀĀ A¨j A4ü
ĀĀ  	7à  6Ü Aèj" A0ü
ĀĀ  AøĀj AÜj ¤ ¬\v\f\v\v A0j AøĀjA0ü
ĀĀ\f\v  Ë\f\v AøĀj
\v (\` (d«\v (@"AxF@ (0!  AjÉ\f\v  )4"	7\`  (<"6h  )D"
7¨  )L"\v7°  )T"\f7¸  (\\"6À  (0"6Ø  	7Ü  6ä  6è  
7ì  6  \f7ü  \v7ô (( ($F\rA¤ìÀĀAÈèÀĀ! AØjà\x07\f\v -ĀĀ!Ax!\f\v  )Ü7\`  (ä6h  )ì7¨  )ô7°  )ü7¸  (6À (Ø! !\f\vAx!\v AxG\rĀ  AjÉ ĀAx6 Ā 6Ā\f\v Ā 6Ā Ā )\`7 Ā (h6\f Ā 6 Ā )¨7 Ā )°7 Ā )¸7$ Ā (À6,\
\v Aj®
 Aj$Ā\vÄ\r~o#ĀA k"$Ā @@@@@@@ -ĀlAkĀ\v4!å" & A@kº	@ (@AG\rĀ  (D6L  AÌĀj6P AåĀ6X  AÐĀj6T AàĀjAÆÀĀ AÔĀj¹	 (L\f (d! (\`"AxF\rĀ (h!\b /n!\x07 (t!
 (|!	 /! (Ā Aj(ĀË\f A\fjö
 ( Aj(Ā«\vA!\vAĀ!\f\v  6( %5!å" &  6, AĀ:Ā4  ((60 (!\x07 (!°\f!   \x07Alj6  6 AĀ6| AĀ6\` A,j!
 AüĀj!\x07@@ A8j AàĀj (8"@ (<\f\v@ ("E\rĀ  (F\rĀ A6h B7\`  Aj6  )7t  )7l\f\v A0j \x07 (0"E\r (4\v!  §\v! % %6 \f\f\v\v  68 A8j!@ ("AxG@ AàĀj ("\x07 ( "« (\`E@ \x07­ ­B !\f\v  \x07Ë\f\vAx!\v ($!\x07 A(j -Ām
 ((!\b (,!	 AĀ:Āh  
6\`  6\\  (\b"\f6X  ("\r6T  	6P  \b6L  \x076H  7@  6< AèĀj! A<j!\v\f\v A<j!\v AèĀj!@@ -ĀhAkĀ\v (d!\f\v (\`!
 (<! (\\! (X!\f (T!\r (P!	 (L!\b (H!\x07\v (Ā! \x07(ĀAĀ!AĀ!\x07 AxG@  )@7d  6\` A j AàĀj¯\x07 ($!\x07 ( !\v% \b 	 \r \f %  \x07 
(Ā%7!å" &  "6d\v Aj  (Āÿ ("AF@ A:ĀĀA\f\v (! (dË
 AF\r A:ĀĀAĀ\vAq@ ĀAx6ĀA\f\v \vÌ	 A4jA:ĀĀ %8!\x07 AàĀj" %9@ (\`"E\rĀ Aj  (d®\x07 ("AxF\rĀ (!
  %:  (\` (dÆ (h! (d! (\`AF\r  6\\  6T  6X BÀĀ7\` Aj! AĀ6hAĀ AþÿÿÿĀqk!@ @ AàĀj Ak(Ā A\fk(Ā Ak(Ā (ĀÕ Aj! Aj!\f\v\v \x07Aÿÿq!	 /j!\x07 /h!\f (d!\b (\`! AÔĀjé
Ax! \f\v AàĀj %; A\bj (\` (d®\x07AĀ (\b" (\f"A¬ÁĀA\b
"\rĀA  A¬ÁĀA

\rĀAA  A¬ÁĀA\b
\x1B\v!\v  Ë\f As! %<!å" &@ "ñ\f@ \fAĀ!\f\v "6\` )\b! AàĀjÂ	A\bAª\v" 6\b  7Ā\v AàĀj %=  (\` (d®\x07 \x07AÿÿqAĀG!\fA´ôÀĀ!	 (Ā! ("!\bAĀ\v!\r \f (8\f (0 A4j-ĀĀ£\v (,\f (Ā Aj(ĀË\f A\fjö
\f\vĀ\v  ê\fĀ\v Ā ;" Ā \v:Ā! Ā :Ā  Ā 	6 Ā 6 Ā 
6 Ā \r6 Ā \x07; Ā \f;\f Ā \b6\b Ā 6 Ā 6ĀA\v:Āl A j$Ā\vê\f~#ĀAk"$Ā@@@@@@@@@@@@@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk\x07\b	
\v\f\rĀ\v ĀAx6 Ā -Ā:ĀĀ\f\v ĀAx6 ĀBĀ7Ā Ā 1Ā7\b\f\v ĀAx6 ĀBĀ7Ā Ā 37\b\f\v ĀAx6 ĀBĀ7Ā Ā 57\b\f\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā 0Ā"7\b Ā B?7Ā\f\v ĀAx6 Ā 2"7\b Ā B?7Ā\f\v ĀAx6 Ā 4"7\b Ā B?7Ā\f\v ĀAx6 Ā )\b"7\b Ā B?7\
Ā\f\v Ā *»Û\f\r\v Ā +\bÛ\f\f\v (! AĀ6Ø   AØjü Ā (Ā (\f\f\v\v Ā (\b (\f\f\f
\v Ā ( (\b\f\f	\v Ā (\b (\f\x07\f\b\v Ā ( (\b\x07\f\x07\v ĀAx6\f\v (!\f\v\v ĀAx6\f\v A	:ĀØ AØj AjAøæÀĀä! ĀAx6 Ā 6Ā\f\v  (\b" (\f"\bAt"j"	6p AĀ6 B7\b A8jAr!
 Aìj! AØjAr!\x07 AÌĀj!@ @ AØj x (Ø! (è"\vAxF@ ĀAx6 Ā 6Ā A\bj\f\f Aj!  \x07(\b"\r6  \x07)Ā"7x  )Ā"7¨  )\b"7°  )"7¸  ("\f6À 
 7Ā 
 \r6\b  7Ā  7\b  7  \f6  68  \v6H Ak! A\bj A8j\b\f\vĀ\v\v  \b6t  	6l Ā (6\b Ā )\b7Ā ĀAx6 AØj" ĀA0ü
ĀĀ AìĀj´"E\r ĀAx6 Ā 6Ā à\x07\f\v (" (\b"At"\bj!
@@ @ Aj! A j!@@@@@@@A (Ā"Axs AĀN\x1BA\fkĀ\v  AjAØæÀĀ£	!\f\v AØj (\b (\f½\f\v AØj ( (\b½\f\v AØj (\b (\f\x07\f\v AØj ( (\b\x07\v (Ø"\x07AxF@ (Ü!\f\v (Ü! \x07AxG\r\v ĀAx6 Ā 6ĀA!\f\v ĀÏ !\f\v (à!	 A\bj"\vÏ  	6@  6<  \x0768\
 Ā x@@ Ā(AxG@ AØj" \v A8j Ā¤ \bA k! A@k! AkAÿÿÿ?qAj!\x07 ¬\v A<j!	 AÜj!\vA!@ E\r A¨j Á@@ (¨"AxF@ (¬!\f\v (°!\r (¬!\b A¨j Ajx (¸AxG\r (¨!  \bË\f\v ĀAx6 Ā 6Ā !\f\v A j! \v A¨jA0ü
ĀĀ A8j AØj"\fA4ü
ĀĀ  \r6t  \b6p  6l AøĀj" 	A0ü
ĀĀ A k! A j! Aj! \f A\bj AìĀj ¤ \f¬\v\fĀ\vĀ\v \x07 Ë\fA!\v A\bj
AĀ!\f\v Ā A\bjA0ü
ĀĀAĀ! \x07! 
!\v Ā(AxF\rĀ AØj" ĀA0ü
ĀĀ  6D  6@  
6<  68 A8jµ"E\rĀ ĀAx6 Ā 6Ā à\x07\v Aj$Ā\v~#ĀA°k"$Ā A(jA\bAA0¹\x07 AĀ6<  )(74@@ (ĀAF@@@@@@ ("-Āí"Ak\x07Ā\vA!\f\vA!\f\vAAĀ /à\x1B!\f\v AG\rĀA!\v  6 Aô¤ÁĀ6 AÜ¤ÁĀ6 Aj" A4j"¼ Ax6  Aj
   ( ( (Ā (Õ  (<6  )47 Ā A­¨ÁĀAAĀ Ç ¸ (ĀAxG\r (¸\f\v A6 Aô¤ÁĀ6 AÜ¤ÁĀ6 Aj"\x07 A4j"¼ (\b!  ("6@  6D@ E@ Ax6  \x07AÏ¦ÁĀAÐĀAô¤ÁĀAÛÕ Ax6  \x07A§ÁĀA:AĀ Õ\f\v A4j"AÙ§ÁĀA'ç\b AxAx \x1B6H A6 A6\
  A@k6  AÄĀj6 Aj"A©ÀĀ Aj¹	  AÈĀj AĀA¨ÁĀ \x1BA-º\v (! (ĀAxF@ A6  Aj6 AjA²ÀĀ Aj"¹	  (<6  )47 A\bj Aj
 Ā  ("Ā ( (\b (\fÇ ( ĀË\f ¸\f\v (\b!  6x   Alj6|AĀ!\x07A! AøĀj¡"@ )x! A jAAA¹\x07 ( !	 ($" 6Ā A6  6  	6  7A!A!\b@ Aj¡"	@ ( \bF@ Aj \bAAA
 (!\v  j 	6Ā  \bAj"\b6 Aj!\f\v\v (!\f (!\v \bAt!AĀ!@@  F"@ \b!\x07\f\v  j(ĀAjAäîÀĀ\rĀ Aj! \x07Aj!\x07\f\v\v Aj! \x07At"\rAk!  \rj!@ \vAÔĀG@  \vAð¢ÁĀj"
A\fj6T \vAj!\v !\x07 !	 \r! !@@ ! 	! \x07! E\r Aj!\x07 	Ak!	 Ak! Aj! 
 (Āç\fE\rĀ\v@  F@AĀ!\f\v Av!AĀ!@ 
 (Āç\f j! Aj! Ak"\rĀ\v\v  Aj"6X   \bG@Ax 
AÄ£ÁĀE\r\vAxAx 
AÐ£ÁĀ\x1B\v6\\ Aj (Ā"Aj
 (! Aj AôĀj
@@ (" ( \x1B"\x07E\rĀ Aj"	 \x07  ( \x1BÙ A6l  	6h AøĀjAÛÀĀ AèĀj¹	 ( (Ë\f (xAxF\rĀ  (6p  )x7h\f\v AĀ6p B7h\v  \b6x A6¬ A6¤ A6 A6  AèĀj6¨  AøĀj6   AØĀj6  AÔĀj6 Aj"AÀĀ Aj¹	 A4j AÜĀj A\x07 
(Ā" AĀN\x1BAt"AèæÁĀj(Ā AÈæÁĀj(Āº (h (lË\f\f\v @ Ax6 A4j AjAÜ£ÁĀA?AĀ Õ\f A4j 
( 
(ç\b\f\vĀ\v\v \f AAñ Ā (<6\b Ā )47Ā\v ô
\v A°j$Ā\v¯\v\v~#ĀA\vk"$Ā@ )Ā"P\rĀ )\b"P\rĀ )"P\rĀ  T  |" Tr B Zr\rĀ AØ	j"  } ."\b \b y"§k"\x07Ã\x07 )Ø	!   \b \x07Ã\x07 )Ø	! A  \x07k£\x07 Aj )à	"BĀ  BĀ A j BĀ BĀ A0j BĀ BĀAĀ! AÈĀj ) )B?|B|"AĀ \x07 /è	jk"\x07­"§"
× B "B}"! ) B? )(} |B|" ! )8 )0B?|! -ĀH"\v /Ø	kAj!	 \x07A?q­! \b¬! (L!@ E\r 
 n! AF\r  j A0j:ĀĀ Aj!\x07@@  
  lk"
­  |"\x1BX@  \vG\r \x07!B!@ AF\r  j B
~" §A0j:ĀĀ Aj! B
~!  " B
~"Z\rĀ\v AÐĀj   	     }~  â\f\v AÐĀj  \x07 	 \x1B   } ­ Bâ\f\v A
n! \x07!\f\v\v@ (P@ Ā (X6\b Ā )P7Ā\f\v ,Ā!\x07 AÜĀj" µ Aj" µ A¤j"
 µ AÌjAĀAü\vĀ A6È A6è  B}y}BÂÁè~B¡Í ´|B §"	Á!@ \bAĀN@  \b  \b 
 \b\f\v AÈjAĀ \bkÁ\v@ AĀH@ AÜĀjAĀ kAÿÿq"² Aj ² A¤j ²\f\v AÈj 	Aÿÿq²\v AØ	j" AÜĀj"A¤ü
ĀĀ@ \x07 AÈj  A¤j"à¶ÀL@ A
´ AjA
´ A
´\f\v Aj!\v Aìj" AÈj"A¤ü
ĀĀ A!\b A\x07j" A¤ü
ĀĀ A!
 A´\bj"	 A¤ü
ĀĀAĀ! 	A!	@@@@@@AĀ! AÜĀj" 	Â\f@  	¤A\b!\v AÜĀj" 
Â\f@  
¤ Ar!\v AÜĀj" \bÂ\f@  \b¤ Aj!\v AÜĀj" AÈj"\vÂ\f@  \v¤ Aj!\v AF\r\x07  j A0j:ĀĀ AÜĀj" Aj"\v¶!\f AØ	j" A¤ü
ĀĀ AÈj  A¤j"\rà¶À! \x07 \fÀL@  \x07H\r A
´ \vA
´ \rA
´ Aj!\f\v\v Aj!  \x07N\r AÜĀjA AÈjÂ\f\r\f\v Aj!\v A\bj   -Ā\b\r\v AI\r\f\v AK\r  j -Ā	:ĀĀ Aj! Aj!\v Ā ;\b Ā 6 Ā 6Ā\v A\vj$Ā\vĀ\vÐ\f\b~#ĀA@j"$Ā Ā Ā(àAĀ Ā(Ø"\x1B!\x07 AĀG!\b Ā(Ü! !@@ \x07@@@ \bE\rĀ E@@ @ Ak! (°	!\f\v\vAĀ!AĀ! !\v \x07Ak!\x07@ /ª	 M\
@ A j  \b ( "E\r ((! ($!\f\v\v E\r Ak!  AtjA´	j!@ (Ā!AĀ E\r Ak! A°	j!\fĀ\vĀ\vĀ\v ! Aj\v  AèĀlj"(X AÜĀj(Ā«\vA!\bAĀ!!AĀ! !\f@ \bE\r \rĀ  Ak! (°	!\f !AĀ\v\v!\v\v\v@ A j  \b ( "E\r ($!\fĀ\vĀ\v Ā(ô"@ Ā(ð!@ Ā(ü"E\rĀ )Ā!	  68  60\
   jAj6,  A\bj6(  	BB À7 A!@ E\r@ Aj A j\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(ĀË\f\fĀ\vĀ\v  AA\bÝ\x07\v Ā("@ Ā(!@ Ā("E\rĀ )Ā!	  68  60   jAj6,  A\bj6(  	BB À\
7 A!@ E\r@ Aj A j\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(Āò\v\fĀ\vĀ\v  A A\bÝ\x07\v Ā(  Ā(¤Ò\f Ā(È Ā(ÌÒ\f Ā("@ Ā(!@ Ā("E\rĀ )Ā!	  68  60   jAj6,  A\bj6(  	BB À7 @ \
A jº"E\r A¸k
\fĀ\vĀ\v  AÀA\bÝ\x07\v Ā(¬"@ Ā(¨!@ Ā(´"E\rĀ )Ā!	  68  60   jAj6,  A\bj6(  	BB À7 A!@ E\r@ A\bj A j\x07 (\bAqE@  (0A k60  (("A\bj6(  )ĀBB À7 \f\v\v (\f!  (8Ak"68 (0 Allj"Ak(Ā A\fk(ĀË\f\fĀ\vĀ\v  AA\bÝ\x07\v Ā(Ì"@ Ā(È!@ \
Ā(Ô"ĀE\rĀ )Ā!	  Ā68  60   jAj6,  A\bj6(  	BB À7 A!@ E\r@  A j\x07 (ĀAqE@  (0AÀ
k60  (("ĀA\bj6(  Ā)ĀBB À7 \f\v\v (!Ā  (8Ak"68 (0 ĀAØ~lj"ĀA¨k(Ā ĀA¤k(ĀË\f ĀAkæ\fĀ\vĀ\v  A¨A\bÝ\x07\v A@k$Ā\võ\v\r#ĀAàk"\b$Ā (ĀAxG@ \bAøj"	 ( (\b½ ĀAj 	 ë\v \bAëÜ6h \bAëÜ6X \b 68 \b 70 \b \x076H \b 7@ \bAĀ;| \b (\b6x \b )Ā7p \b )Ā7 \b )\b7  \
\b )7( ĀAøj!@@@@@@ Ā(ø"@ \bAøj"\v  Ā(ü þ \bAüj! \b(øE\r \b 6 \b 6 \b (\b6 \b )Ā"7 §"E\r /ª	A\vI\r \v \b( \b(ø! \b(! \b(ü!	 \b(!\f¦
" /ª	 Asj"\x07;ª	 Aü\bj" Atj(Ā!\r  AèĀlj"
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
 \bA j  \bAj\x07 BQ\r \bAàj \x07AàĀü
ĀĀ \fAj!\x07 \bAj!@ (ø\b"E@ (Ā"E\r Ā(ü«
"\x07 6°	Aj"E\r \bA\bj \x07 ÿ \b(\b! Ā \b(\f"6ü Ā 6ø  AkG\r /ª	"A\vO\r  Aj";ª	  Atj \r6ü\b  AèĀlj" 7Ā A\bj \bAàjAàĀü
ĀĀ  Atj 6°	  ;¨	  6ø\b\f\x07\v /¨	! \b 7ø  \bAàjAàĀü
ĀĀ \x07Ak G\r /ª	"A\vO@ \bAj"  \b(! \b(!\v \b(!«
" /ª	 Asj"	;ª	 Aü\bj" At"j(Ā  AèĀlj"
)Ā!  
A\bjAàĀü
ĀĀ 	A\fO\r Aj!
 	At"@ Aü\bj  
Atj ü
ĀĀ\v 	AèĀl"	@   
AèĀlj 	ü
ĀĀ\v  ;ª	 \bA j \bAjAàĀü
ĀĀ /ª	"	A\fO\r  k" 	AjAÿÿqG\r At"@ A°	j  jA´	j ü
ĀĀ\v \bAj  \x07ÿ \b(! \b(!	 \bAÀj" \bA jAàĀü
ĀĀ 	  \x1B \v \r \bAøj ¹ \bAj" AàĀü
ĀĀ BQ\r\x07 \bAàj AàĀü
ĀĀ \x07Aj!\x07 !!\r 	!\f\v\v   \r \bAøj ¹\f\v \bAĀ6 \b 6 \b 6\v¦
! ĀAĀ6ü Ā 6ø /ª	"A\vO\r  Aj;ª	  Atj 6ü\b  AèĀlj \bAjAèĀü
ĀĀ\f\v \b (\b"Ā6 \b )Ā"7 § ĀAèĀlj"Ā(\\! Ā(X Ā)Ā Ā \bAjAèĀü
ĀĀBQ\r «\v\f\vĀ\v \bAøj \bAj  \bAj\x07\v Ā Ā(Aj6\v \bAàj$Ā\vª\r~|#ĀAÐk"$Ā A@kAĀ Ó (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AßïÀĀA"\rĀ (0! Ax60@@ AxF\rĀ )4!  6à  7ä@@@@@@@@@@@@@@@@@@@ -ĀíAk\x07\b	
\v\f\rĀ\v AjAÏÁĀA\r\f\f\v AjAÜÁĀA\v\f\f\v AjAÐñÀĀA\f\f\f\v AjA¯ñÀĀA\f\f\v AjAÜñÀĀA\f\f\r\v AjAçÁĀA	\f\f\f\v AjAðÁĀA\f\f\v\v AjAÿÁĀA\r\f\f
\v AjAÁĀA\f\f\f	\v AjAÁĀA\f\f\b\v AjAÁĀA\v\f\f\x07\v AjA©ÁĀA
\f\f\v AjA³ÁĀA\x07\f\f\v AjAºÁĀA\f\f\v AjAËÁĀA\f\f\v AjAÞÁĀA\f\f\v AjAäÁĀA\f\f\v AjAóÁĀA\f\f\v (AxF@ (!  §Ë\f\f\v A@k"  Aàj" Aj¤ ¬\v AÔïÀĀA\x07 ( (³"\r AãïÀĀA Ajó"\r AçïÀĀA"\r (0! Ax60 AxF\rĀ )4! BĀ7@  7\
  6 AxAx /à\x1B6P  3âBÿÿ7H   Aj ¤ ¬\v AÛïÀĀA Ajó"\r AíïÀĀA
"\r (0! Ax60 AxF\rĀ )4!  6à (H!  7ä A°j AëÜF~BĀ ¸DĀĀĀĀeÍÍA£ )@º !\x07B\v \x07¯
 (ÀAxF@ (°!  §Ë\f\f\v A@k"  Aàj" A°j¤ ¬\v A÷ïÀĀA\b"\r (0! Ax60 AxF\rĀ )4! Ax6P BĀ7@  7  6  5ä7H   Aj ¤ ¬\v AÿïÀĀA	 A¤jó"\r A¹íÀĀA A°jó"\r )ĀPE@ AÄêÀĀAB )\b¯"\r\v -Āì"AG@ A¼ïÀĀA\f Þ"\r\v )PE@\
 AØéÀĀAB )¯"\r\v ) PE@ AÈïÀĀAB )(¯"\r\v )0PE@ AÌïÀĀA\bB )8¯"\r\v AðÀĀA A¼jó"\r AìèÀĀA\x07 AÈjó"\r AóèÀĀA AÔjó"\r AðÀĀA\v"\r (0! Ax60 AxF\rĀ )4!  6à (è!  7ä E@ Ax6°\f\v A j Ï (°AxG\r ( !  §Ë\f\f\vĀ\v \
A@k"  Aàj A j¤ ¬\v (d (h ª\x07"\rĀ  AÀĀü
ĀĀ Ā ó	\f\v ĀAx6 Ā 6Ā \f\v AÐj$Ā\v\r	~#ĀAÐk"$Ā@ @@ @@@@@@ -ĀüAk

Ā\v A;° Ax6 A6 B7p  (ø6  )\`7x  6¬\v A j Aj"\x07 (Ā ((AëÜG\r ĀB7ĀA\f\x07\v Aj!\x07 Aè\x07j!
@ -Āè\x07Ak\b\bĀ\v (¼\x07! (¸\x07!\f\v Aj" A jAàĀü
ĀĀ \x07ü\v AĀ:Āè\x07  AðĀj"6¼\x07  6¸\x07 Aè\x07j!
\v  6À\x07 Aj"(Ā Aj(Ā¤	"@B!\f\f\vAx!\bAx! (ĀAF@  Aj(Ā6¨ AĀ6 B7 AÓÁĀ6ä B 7è  Aj6à A¨j AàjÚ\f\r )!\f (!\v )ĀBQ@  )\b7¨ AĀ6 B7 AÓÁĀ6ä B 7è  Aj6à A¨j AàjÛ\f\r )!\r (!\b\v  \r7Ô\x07  \b6Ð\x07  \f\
7È\x07  6Ä\x07 AÄ\x07j!\vAĀ! (AxG@ Aj Ajì (! (!\v Aj \v
 )!\f A\bj AÐ\x07j
 )\b!\r  6  6 A6 AçïÀĀ6  \r7 A6ü AÝéÀĀ6ø  \f7ð A6ì AØéÀĀ6è B07à AÜ\x07j Aàjô (À\x07! \x07A (à\x07 (ä\x07\x07 AĀ:Ā°\x07  \x076¤\x07  6 \x07 A¨j! A°\x07j!	 \x07\f\v A¨j! A°\x07j!	@ -Ā°\x07AkĀ\v ( \x07! (¤\x07\v"6¬\x07  6¨\x07 A¨j A8j)Ā A@k(ĀÔ )¨!\f (°!\b \
AĀ:Ā\x07  6\x07  6\x07  \b6°  \f7¨\v A¨j  ¨@@ (¨"AxF@ 	A:ĀĀ\f\v  )°7È  )¸7Ð  )À7Ø (¬! ð
 AxF~B  )Ø7   )Ð7  )È7  6  6 Aàj (¨\x07AØĀj(Ā Aj" (¬\x07"( (_ \f (Ì!\v (È!\b (Ä! (è! )à\v!\f Aj AìjAØĀü
ĀĀ 	A:ĀĀ \fBR\r\v 
A:ĀĀ ĀB7ĀA\f\v AØj AjAØĀü
ĀĀ ¿\v@ \fBQ@ \x07\v\f\v \x07\v (À\x07(X"-ĀH A:ĀHAF\r \bAl!	 AÐĀj!
AĀ!@  	FE@ 
  j Aj!\f\v\v AĀ:ĀH A°j AØjAØĀü
ĀĀ\v (Ü\x07 Aà\x07j(ĀÏ\f (Ð\x07 AÔ\x07j(Ā«\v (Ä\x07 AÈ\x07j(Ā«\v\v A:Āè\x07 \x07\x07 Aj )h!\r ( Aj(Ā´\v  Ā 6 Ā \f7\b ĀB7Ā ĀAj A°jAØĀü
ĀĀ Ā \r7x Ā \v6t Ā \b6p Ā 6lA\v:Āü AÐj$Ā\vĀ\vÙ\v\x07~#ĀAðk"$Ā@@@ -ĀÐ!AkĀ\v Aèj Aèü
ĀĀ\v Aèj!\b@@@ @@@@@@ -ĀÈ!Ak\v\vĀ\v AÐj!@ -ĀÀ!Ak\v\vĀ\v (¸!! (¼!\f\v AØj AjAÐĀü
ĀĀ AÐj" AÀjAè\rü
ĀĀ AĀ:ĀÀ!  \b6¼!  A j"6¸! \b\v! Aj Aè jAÐĀü
ĀĀ  A¨jA¸ü
ĀĀ AĀ:Ā  6  6\f\v@ -ĀAk\b\bĀ\v (! (!\v A:Ā  6  6  A¸jAÐĀü
ĀĀ A:Ā A jÎ A\bj)Ā!
 AĀ Aj(Ā" AëÜF"\x1B"6¸ B¬ 
 \x1B"
7° AÀj"\x07 
 Ô (È! )À!
 \x07 ("A8j)Ā A@k(ĀÔ \x07 
  )À (ÈÀ )À!
 (È! AĀ:Āà   6¨  
7   )7Ø \v AÀj A j" VA )À"\vBQ\r (È! Aìj AÌjAìĀü
ĀĀ ò
B!
 \vBQ@ AĀ:Ā (Ð Aj(Ā©\b\f\v  6È  \v7À AÌj AìjAìĀü
ĀĀ AĀ:Ā )°!
 (¸! AÀj"\x07 )  A¨j(Ā¶ \x07 
  )À (Èø )À!
 (È! (!	 AØj AÀjÍ AĀ:Ā Aðj AÐĀü
ĀĀ  6¸  
7°  )à7\b  )Ø7Ā A¼j AìjAÔĀü
ĀĀ AĀ:Ā   	6 \v AÀj A j" m )À"
BR\rA\v:ĀA! A:ĀÀ! A:ĀÈ!A!\f\v (È! AØj AÌjAü
ĀĀ × (! (!@@ 
BQ@ (!	 (ÔAxF@ AÀj ("\x07Aj(Ā \x07Aj(Ā½ (Ô AØj(Ā«\v AÔj"\x07 (È6\b \x07 )À7Ā\v (ÈAxG\rAx AÌj"\x07(Ā«\v  	6Ð \x07 6Ā  6È\f\v Aäj AØjAü
ĀĀ\v  Ë\f\v ( Aj(Ā«\v ( Aj(Ā«\v (¤ A¨j(Ā´\v AÐj
 AĀ:Ā\v A;Ā ÖA! A:ĀÀ! Ú	 A j \bù\x07 A:ĀÈ!  6°  
7¨ A´j AäjAü
ĀĀ \b\x07 Aj A¨jÓ\b )BQ@ (!\bA!\f\v A\bj Aj"¼ (\f!\b (\b! æ\v  :ĀÐ! Ā \b6 Ā 6Ā Aðj$Ā\vĀ\vÒ

~#ĀAk"$Ā (|!\x07@@@@ E@ AF@ \x07\x07!\f\vAAÕòÀĀA%­!\v@@@@@@@ Ak\b\x07Ā\v ĀA\bj!@ )Ā"BR@  A\bjAðĀü
ĀĀ ¸\f\v  6Ā\v Ā 7Ā\f	\v@ -ĀíAG@AA°ÁĀA­ (x!\x07 (@ é! \x07AØĀj(ĀA0j â! ¸\f\v (x  (@ é!AØĀj(ĀA0j â!\v ĀB7Ā Ā 6\b\f\x07\v A6  Aj6 A6|  AèĀj6x A(j"AþÀĀ AøĀj¹	A ©"Aðj!\b Aôj(Ā!@ (ðAĀ (ð"\x07\x1BE@  \x07 \b (! (Ā!\x07 \b¤\f\f\v \x07 \x07(Ā"	\
Aj6Ā 	AĀH\r \bâ	\v  \x076ð  6ô  (@6ä  (à6à A¤j A¤jÛ A°j A°jÛ ĀB7Ā Ā 6\b\f\vAèÁĀ(ĀAK\rAéÁĀ¡
Aÿq"E\rAéÁĀ(Ā ÖE\r A60 A6(AéÁĀ(Ā! AïÀĀ6  \x07Aj6 AðîÀĀ6|  Aj64 AÉĀ6\f AÎÁĀ6\b  AøĀj6,  A\bj6x  A(jÑ\f\vĀ\v A(j AÐĀü
ĀĀ  )h7  (p6   )7\b  )7AĀ )T"B § (P"\x07AxF"\x1B!\bA § \x1B!	AĀ \x07 \x1B! (t (x (!\r (!@ (\\"\x07AxG@  )\`7ø  \x076ô\f\v Aôj (h (l½\v  ( 6Ø  )7Ð  )\f7Ü  (6ä Aj AÈĀjA0ü
ĀĀ  \b6À  	6¼  6¸ BĀ7x A:Āè  )ô7Ä  (ü6Ì@ ( "	E@AĀ!\b\f\vAĀ!\x07 ("
!@@ A8j(Ā A<j(Ā¡\bE\r A@k! 	 \x07Aj"\x07G\rĀ\v 	!\b\f\v \f 
A@k! \x07!\b@ \x07Aj!  \x07Atj!@  	O@  \b6 \f\v A8j(Ā A<j(Ā¡\bE@ Aj! \f A@k!\f\v\v 
 \bAtj AÀĀü
ĀĀ \bAj!\b !\x07\fĀ\vĀ\v (° \bK@ Ajð\v Ā AøĀjAøĀü
ĀĀ«\v \r «\v \r\v ¸\f\v (@! AjAúòÀĀA¨óÀĀ©\x07  6ä\v ĀB7Ā Ā 6\b\v ²\v\v Aj$Ā\vé
\f#ĀAàĀk"$Ā  (6  )\b7  )Ā7\b (!  ("\b6  (!  A\bj6@@@@@@@@@@A Axs AĀN\x1BAkĀ\v  AjAð£ÀĀû!\f\x07\v (\b!  ("6$   A0lj6( AĀ6X  \b6T  A\bj6P  A$j6L A0j AÌĀjÆ (0"AxF@ (4!\f\v@ AxG@ (8! (4! A0j AÌĀjÆ (0"\
AxG\r (4\f\vAĀAøÀĀAÈèÀĀ!\f\v AxF\r (4!	  (8"\v6D  	6@  6<  68  64  60 (( ($F@ !\f\v AÀèÀĀAÈèÀĀ!\f\v A(j(Ā!\r Aj(Ā! Aj(Ā! AĀ6,  6$   Atj6(  \b6D Ax60  A\bj"6@  A$j"6<Ax!\x07Ax!
 \b!\f@  ¾\x07@@@@@@@@@ (Ā"@  (6\b AÌĀj (" (\b"½ (0 (4«\v  (T68  )L70  AìèÀĀA\x07
\r  AóèÀĀA
\r  AÀĀA! (0! Ax60A\b! AxG@  )47X  6TA!\v  6L  6P \f AÌĀj"É ®
\f\vAx \x07 \x07AxF\x1B!Ax 
 
AxF\x1B!\f\x07\v \x07AxG\r AÌĀj A0j¯ (P! (L"\x07AxF@Ax!\x07\f\v (T! !\f\x07\v 
AxG@AóèÀĀAº\x07!\f\v AÌĀj A0j¯ (P!	 (L"
AxF\r (T!\v\f\vAìèÀĀA\x07º\x07!\v 
AxG\r\f\v 	!\f\v 
 	«\v\vAx! \x07AxG@ \x07 «\v\v !\v (0 (4«\vAx! AxF@ \b A\bjÉ\f\x07\v  \v6D  	6@  6<  68  64  60 (( ($F@ !\f\x07\v \rA¤ìÀĀAÈèÀĀ!\f\v (<! (D!\f (@!\fĀ\vĀ\v A0jø
Ax!\f\vAAøÀĀAÈèÀĀ\v!  «\v\v \b A\bjÉAx!\v AxG\r\v \b A\bjÉ ĀAx6Ā Ā 6\f\v Ā \v6 Ā 	6 Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v A\bj®
 AàĀj$Ā\vº
	#ĀA k"$Ā Aj î@@@@@ ("@ (!\b (!	 AÀj \x07 (À! (Ð"AxF@ A6°  6P\f\v  (Ì6,  )Ä7$  )Ô74  )Ü7<  )ä7D  (ì6L  6   60 Ax6ü AĀ6Ä  Aüj"6Ü  AÄj"6Ø AĀN@ (H! AĀ6è  (4"\x076à  \x07 (8Atj6ä Ax6\
¨  6¸  Aàj6´  6¼ AëÜ6 AëÜ6Ð A:Ā AëÜ6ð AĀ6À@ Aj A¨jß@@@ ("AxF@ (!\f\v AxF\r Aj AÀj (" (" A¨jg -Ā@ (\f\v -Ā\r Aj"\x07  A¼ÀĀAäÀĀ A¨j \x07©\v!  Ë\f\vA!\f\v (Ð!
 (Ì!\v (È! (Ä! (À! Aìj AÔjA<ü
ĀĀ\f\v  Ë\f\fĀ\vĀ\v A j AØjAð¢ÀĀû!\f\v \f  Aj¿\b (Ā"ĀA Ā\x1B (AĀ Ā\x1Bê\fĀ\v (¨ (¬«\v AF@ Aüj AÄjÉ\f\v AÀj AìjA<ü
ĀĀ (ä (àF\r A¤ìÀĀAÈèÀĀ!\v Aüj AÄjÉA!\f\v Aj AÀjA<ü
ĀĀ\v AÄj"®
 AF@ (! (! (ü!  6ø AĀ  AxF"\x1B"6ô A  \x1B"6ð AĀ  \x1B6ì A¨j  ç A\x07 (°" (¬" Ô\f"\x1B"6È A°¤ÀĀ  \x1B"6Ä  Aøj6 A\x076Ì A6Ä  Aj6È  6À Aj"AÓÀĀ AÀj¹	   Aõ¤ÀĀAû (¨ Ë\f AìjÍ\f! A6°  6P A jà\x07\f\v AÀj"\
 AjA<ü
ĀĀ AüjÄ\v  
6Ð  \v6Ì  6È AÔj A<ü
ĀĀ  6Ä  6À A jà\x07 AÐĀj  AÀjª A°j AàĀjô\v 	 \b½\v A\bj AÐĀj (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā A j$Ā\vÒ
\b~#ĀAðk"$Ā @@@@@ @@ -ĀèAkĀ\v  (¸6À (¼"Aj"\x07(Ā Aj(Ā¤	"@B!\f\f\x07\vAx!Ax! \x07(ĀAF@  Aj(Ā6È AĀ6( B7  AÜ¨ÀĀ6 B 7  A j6 AÈj AjÚ\f\r ( ! )$!\f\v )ĀBQ@  )\b7È AĀ6( B7  AÜ¨ÀĀ6 B 7  A j6\
 AÈj AjÛ\f\r )$!\v ( !\v  \v7Ô  6Ð  \f7È  6ÄAĀ!\x07 (AxG@ Aj Ajì (!\x07 (!\v Aj AÄj
 )!\v A\bj AÐj
 )\b!\f  6´  \x076° A6¬ AçïÀĀ6¨  \f7  A6 AÝéÀĀ6  \v7 A6 AØéÀĀ6 B07 AÜj Ajô (À! A (à (ä\x07 AĀ:Ā°  6   6¤ A(j!\x07 A°j! \f\v A(j!\x07 A°j!@ -Ā°AkĀ\v ( ! (¤\v"6¬  6¨ AÈj A8j)Ā A@k(ĀÔ )È!\v (Ð!\b A\
Ā:Ā  6  6  \b60  \v7(\v AÈj \x07 £@@ (È"AxF@ A:ĀĀ\f\v  )Ð7è  )Ø7ð  )à7ø (Ì! \x07ð
 AxF~B  )ø7À  )ð7¸  )è7°  6¬  6¨ Aj (¨AØĀj(Ā A¨j" (¬"( (_ \f (ì!	 (è!\b (ä! (! )\v!\v A j AjAØĀü
ĀĀ A:ĀĀ \vBR\r\v ĀB7ĀA\f\v AøĀj A jAØĀü
ĀĀ \x07¿\vB!\f \vBQ@ Õ	\f\v Õ	 (ÀAØĀj(Ā"-ĀH A:ĀHAF\rĀ \bAl!\x07 AÐĀj!
AĀ!@  \x07F\r 
  j Aj!\fĀ\vĀ\vĀ\v AĀ:ĀH AÐj AøĀjAØĀü
ĀĀ \v!\f\v (Ü Aàj(ĀÏ\f (Ð AÔj(Ā«\v (Ä AÈj(Ā«\v\v Ā 6\b Ā \f7Ā ĀA\fj AÐjAØĀü
ĀĀ Ā 	6l Ā \b6h Ā 6dA\v:Āè Aðj$Ā\v·\x07~#ĀA°k"$Ā Ā~@@@@@@ y yB@} BĀR\x1B§"\x07 y yB@} BĀR\x1B§"K@ A?K\r \x07AßĀK\r \x07 kA I\r A j  AàĀ \x07k"\b³ 5 B|!\f\f\v  T"  T  Q\x1BE\r \f\v  !	BĀ!  \f\v  Bÿÿÿÿ"B  B " "\vB  Bÿÿÿÿ  B " !	   \vB !\vBĀ!  \f\v\
 A0j  AÀĀ k"³ A j   ³  BĀ )0 ) "	BĀ Aj BĀ 	BĀ )Ā!
 ) )\b"\r )|"\f \rT­|P@  
T"  \fT  \fQ\x1BE\r\v  |" T­  || \f}  
T­}! 	B}!	  
}\f\v@@@ Aj  AÀĀ k"³ )!
  \bI@ AÐĀj   ³ A@k   
 )P"\rBĀ  )@"
T"  )H"\fT  \fQ\x1BE@  \f} ­}! \v 	 	 \r|"	V­|!\v  
}\f\x07\v   |"V­  || \f}  
T­}! \v 	 	 \r|B}"	V­|!\v  
}\f\v Aj 
 \f"
BĀ  \bk"² AðĀj   
BĀ AàĀj )p )x ² )"
 	|"	 
T­ ) \v||!\v  )h}  )\`"
T­}"y  
}"yB@} BĀR\x1B§" \x07I@ A?K\r\f\v\v  T"  T  Q\x1BE\r \f\v \v 	 	  |"	V­|!\vBĀ!  \f\v  } ­}! \v 	B|"	P­|!\v  }\f\v  \f} ­}!  
}\f\v  } ­}!B!	  }\v7 Ā 	7Ā Ā 7 Ā \v7\b A°j$Ā\vê		~#ĀAk"$Ā  (6(  )\b7   )Ā7 (!\bAx!@@@@@@@@@A ("("Axs AĀN\x1BAkĀ\x07\v )\b!\vAx!@@ (ĀAkĀ\b\vAx!\f\x07\vAx!\f\v 5\b!\v (!Ax!\f\v (!A\b! A (\b" AO\x1BA\bA¹\x07AĀ!\
 AĀ6\`  ("\x076\\  (Ā6X A0l!@@  \b6| A6h  6l  Aj6p E\rĀ Aj AèĀj  ("	AxF\r )!\v (!
 A0j! (X F@ AØĀj\r (\\!\x07\v  \x07j" \v7Ā Ak 
6Ā A\bk 	6Ā  Aj"6\` A0k! Aj!\f\v\v AèĀj®
Ax! Ax6  )\\"\v7  (X"6\f\v ((!	 AĀ68  ("60   ("Atj64  \b6| Ax6h  Aj6x  A0j"\x076t AjA  AO\x1BA\bA ¹\x07 AĀ6D  ("6@  (6< \x07!A!@@ A\bj ¾\x07 (\b"E\rĀ  (\f6\b Aj"
 ("\x07 (\b"½ (h (l«\v  (6p  )7h  ­"\v7\`  \x076\\ Ax6X 
 AèĀj° (AxF@ (! AØĀjÜ A<j\fAx\f  )7P  )7H (< F@ A<jþ\f (@!\v  j"A\bk \v7Ā A\fk \x076Ā AkAx6Ā  )H7Ā  )P7\b  Aj"6D A j! (t!\f\vĀ\v\v ­!\v (<\v! (h (l«\v@ AxF@ \b AjÉ\f\v  \v7p  6l  6h (4 (0F\r 	A¤ìÀĀAÈèÀĀ!\
 AèĀjÜ\vAx!\f\v -ĀĀ!Ax!\f\v (! \b Aj"É AØĀj¡\f \b ÉAx!\v AxG\rĀ \b AjÉ ĀAx6Ā Ā 6\f\v Ā \v7\b Ā 6 Ā 6Ā\v Aj®
 Aj$Ā\vì	~#ĀAk"$Ā A4j í A(j  ®\x07 AĀ6@  (,"6H  (("\x076D AÌĀj  @@@@@@@@@ (4"E\rĀ (L"AxF\rĀ (<!
 (8!\v (P!	 (T! AĀ6\\ AÏÀĀ6X AĀ6h  AØĀj"6d  6\` AĀ:Ā  6  6ô  \x076ð  6ä  	AĀ AxG\x1B"6à AĀ:Ā Aj"\b   \x07 q (!@@ )"\fBR@ AüĀj AjAäü
ĀĀ A:Ā  6x  \f7p Aøj AðĀj"Ò A:Ā A j (Ā Aj(Ā"(\bAkAxqjA\bj (ü ( (\fĀ  ($"6ì  ( "6è \b  AàĀj (\fĀ (\r (! (! (è (ìë\b E\r  â! (ø (üË\f AĀ:Ā ¢	\v (\\ (X(\fĀ\f	\vAÐíÁĀA:ĀĀ AqE@ (ü! (ø!\f\v AĀ:ĀA\bAðª\v\
" AðĀjAðü
ĀĀAx! -Ā\r\f\v A:Ā (è (ìë\b (ø (üË\f AĀ:Ā AðĀj¢	\f\v Aj AÌĀjä\x07 (! (! A\bj A@k¯\b (\b! (\f!  A4jÀ\b (Ā"Ā  Ā\x1B"  \x1B"A \x1B (  Ā\x1B  \x1BAĀ \x1Bê\fĀ\v (ø (üË\f\v AĀ:Ā -Ā@ AðĀj¢	\v AxF\rĀ (\\ (X(\fĀ Axk\v (\\ (X(\fĀ\f\v \
AðĀj Ç@ ("AxF@ AàĀj" (p" Í
! »A!\f\v  )t7  (|6  )7¤  )7¬  )7´  (6¼  6   (p6 A\b6p Aj Aj"\b AðĀj (! (! \bà\x07\v ¢	 Að°\v\f\v  Ë\f\vA\b!AĀ!\f\vA! !\v  	«\v \x07 ¹\v \v 
¾\v Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v\b	~#ĀA@j"$Ā @@@@ Ā-ĀĀAkĀĀĀĀ\v Ā ¿\f\v Ā)\b"\vBÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX@ A-:Ā \vBÿÿÿÿÿÿÿ\x07!\f \vB?§ Ajj! \vB4Bÿ"\vP@ \fP\r A0j \fBAÖ )0B
~ 1Ā<BĀ 1Ā=}|!\v (8!Ā@ \vB¦ê¯ãY@  \vBĀB³æÌ³æÌBĀ \v )\b"\vBv~|"\fBĀR! \f§\f ĀAk!Ā \vB
~!\v\f\vĀ\vĀ\v A0j \fB\b \v \fBĀRÖ -Ā=! (8!Ā )0!\v -Ā<\v!\x07 A0j \vBÂ×/"\fBÿÿÿÿÜ Ā \vBÿÿ¦ê¯ãU"jAj!Ā )0!\r~ \v \fBÂ×/~}"\vP@ (8!B°àÀ0\f\v A0j \vÜ (8A\bj! )0B°àÀ0|\v!\v  j \rB°àÀ0|7ĀĀ A	A\b \x1Bj \v7ĀĀ AA \x1Bj \x07A0j:ĀĀA  Aq\x1B j"Ak! ĀAjAO@ -Ā! A.:Ā  :\
ĀĀ  j"\x07 AK"\bj Ā ĀAu"s k"A	Jj" Aû(lAv"	A0j:ĀĀ  AãĀJ"
j 	A¸~l AtjAäÖÁĀj/Ā;ĀĀ \x07  j \b\x1BAåÖĀAåÚĀ ĀAĀN\x1B;ĀĀ AA 
\x1Bj\f\v Aj!@ Ā AkH@ ĀAĀN\r A Āk"Āj! @   ü
ĀĀ\v Ā@ A0 Āü\vĀ\v A.:Ā  j\f\v @   ü
ĀĀ\v ĀAj" k"@  jA0 ü\vĀ\v Ā jAjA.:ĀĀ  j\f\v ĀAj"Ā@   Āü
ĀĀ\v Ā jA.:ĀĀ  j\f\vAÐÝÁĀAÓÝÁĀ \vBĀY"Ā\x1BA×ÝÁĀ \vBÿÿÿÿÿÿÿ\x07P"\x1B!AA Ā\x1BA \x1B\f\v (ĀAØÀĀA ((\fĀ\f\v A0:Ā A°ÜĀ;ĀĀ Aj\v Aj"k\v6  6 A64  Aj60 (Ā (AÛÀĀ A0jÑ\v A@k$Ā\vï\x07~#ĀAÐĀk"$Ā Ā(ĀAxF@ Ā( Ā(\fAtj\f\v Ā(\f!
@@@ Ā("@ /âA\vO@ Aj Ā( (! ( !\v (! Ā(!\b¥
"\x07 /â Asj";â A\fO\r  Atj"\f)Ā!  A\flj"AàĀj)Ā! AÜĀj(Ā!	 A\fl"\r@ \x07AÜĀj AèĀj \rü
ĀĀ\v At"@ \x07 \fA\bj ü
ĀĀ\v  ;â  \v6HAĀ! AĀ \b \x1B6D  \x07  \x1B6@ Aj A@k Ā\x07 ( ! (! 	AxF\r  7D  	6@ \bAj!\b@ \bAk! (X"ĀE@  )H7   )@7  6<  \x0768  64  60  7( 
(ĀE\r A\bj 
Î (\b (\f Aj  \x07 ¥\f\v  G\r /à! Ā/â"\fA\vI\r Aj  (! ( !\r (!¨
" Ā/â Asj";â A\fO\r ĀAÜĀj" A\flj"	)! 	(Ā!	 Ā Atj)Ā Aj!\v A\fl"@ AÜĀj  \vA\flj ü
ĀĀ\v At"@  Ā \vAtj ü
ĀĀ\v Ā ;â /â"A\fO\r \f k"\v AjAÿÿqG\r \vAt"@ Aèj Ā AtjAìj ü
ĀĀ\v Aj  \bþ (! (" Ā \x1B \r A@k  \x07 	AxF\r  7D  	6@ \bAj!\b Ā!! !\x07\fĀ\vĀ\v Aj ĀAj Ā\x07 ( ! (!\f\v ï\v (Ā! 
AĀ6 
 6Ā /â"A\vO\r  Aj;â  A\flj" Ā(\b6d  Ā)Ā7\\  AtjBĀ7Ā\f\v Ā  A@k  \x07\f\vĀ\v 
 
(\bAj6\b  Atj\v AÐĀj$Ā\vÄ\b
~#ĀAÀk"$Ā Aèj \x07 (è!@ (ø"AxF@ ĀAx6Ā Ā 6\f\v  (ô6  )ì7  )ü7$  )7,  )74  (6<  6  6  Ax6DAĀ! AĀ6P  AÄĀj6h  AÐĀj6d@@ AxF@ (!\x07 A\bjAÂ, (" AÂ,O\x1BA\bA¸¹\x07 AĀ6t  (\f"\b6p  (\b6l A0l!A\f! Aôj!	@@\
@ A6¤  6¨  AÄĀj"6¸  AÐĀj6¬ E\rĀ A¤j" A¤j"
è  \x076¸  6¼ Aèj U (ð!@ )è"\fBR"\vE@  
É\f\v A¼j 	A¬ü
ĀĀ\v A¤j®
 \v@ AøĀj A¼jA¬ü
ĀĀ \x07A0j!\x07 (l F@ AìĀjA\bA¸Ð
 (p!\b\v  \bj"Ak 6Ā A\fk \f7Ā  AøĀjA¬ü
ĀĀ  Aj"6t A0k! A¸j!\f AÄĀj AÐĀjÉ AìĀjì
\f\vĀ\v\v A¤j®
 (p! (l"AxG\r\v AÄĀj AÐĀjÉ\f\v Aj AäĀjA £ÀĀû!\v AÄĀj AÐĀjÉAx!\v AÐĀj"\x07®
@ AxF@ (H! (L! (D!  6È AĀ  AxF"\x1B"6Ä A  \x1B"6À AĀ  \x1B6¼ A¤j  ç A\b (¬" (¨" Ô\f"\x1B"6T AìÀĀ  \x1B"6P  AÈj6¤ A\x076ô A6ì  A¤j"\b6ð  \x076è AøĀj"AÓÀĀ Aèj"¹	 A6¨  \x076¤ A¸ÀĀ \b¹	    õ (¤ Ë\f A¼jÍ\f! ĀA\
x6Ā Ā 6\f\v AÄĀjÄ\v Ā 6\b Ā 6 Ā 6Ā\v Ajà\x07\v AÀj$Ā\v\x07#ĀAk"$Ā A@k Ā("\b Ā(\b"\x07AØÀĀA	@@@ (@E@ -ĀM! (H! (t!	 (p!\v -ĀNAq!\f@@ \f\r@@@ @@  	I@  \vj,ĀĀA¿J\rĀ\v  	G\r
\v  \vj"Ak,ĀĀ"AĀN\r Ak-ĀĀ"
À"\rA@N@ 
Aq\f\v Ak-ĀĀ"
À"A@N@ 
Aq!\f\v A?q Ak-ĀĀA\x07qAtr!\f\v AqE\r\f\v \rA?q Atr\v! A?q Atr!\v Aq@ !\f\v AÄĀF\rA AI\rĀA~ AI\rĀA}A| AI\x1B\v j!A!\f\v\v  68A!\v  64\f\v AÈĀj! (|! (x! (t! (p! (dAG@ A4j     AĀÍ\f\v A4j     AÍ\vAĀ!@@ (4AG\rĀ (8"A	j"!@ A(j \b \
\x07 ú@ (,@ ((-ĀĀA0kAÿqA
I\r\v A j \b \x07 ú (  ($AØÀĀA\b
E\r A\bj"	!@ Aj \b \x07 ú@ (@ (-ĀĀA0kAÿqA
I\r\v  \x07I\r Aj \b \x07   A@k" ( (Ü -Ā@AF\r (D! A\bj \b \x07 	   (\b (\fÜ -Ā@AF\r (D!  \x07K\r E  \x07OrE@  \bj,ĀĀA¿L\r\x07\v Ā 6\b\f\v Aj!\fĀ\vĀ\v Aj!\fĀ\vĀ\vAĀ!\v  Ā(\b6H  Ā)Ā7@  A@k¯\x07 (! (Ā!Ao"Ā\r\vĀ\v Ā 6 Ā 6\f Ā 6 ĀAĀ6Ā Ā 6\b Aj$Ā Ā\vÏ\x07~#ĀA k"\
$Ā@  P@ A0:Ā&A&!\f\vA' P Bþ¦ÞáTq\rĀ AàĀj BĀBíÔó¡óëSBĀ AðĀj BĀBíÔó¡óëSBĀ AÐĀj BĀBÖðÍû¥ÙÒ9BĀ Aj BĀBÖðÍû¥ÙÒ9BĀ Aj )" )x )p"
 )h|"\v 
T­|"
 )X \v )P"\f| \fT­||"\v|"\fB3  \fV­ ) 
 \vV­||"
B\r" 
B3"
BüÙ¡nBĀ ) |!@ ApG@  j"A#j  BÎĀ"BÎĀ~}§"\x07AÿÿqAäĀn"\bAt/äÖA;ĀĀ A%j \x07 \bAäĀlkAÿÿqAt/äÖA;ĀĀ Ak!\f\v\v 
P Bþ¦ÞáTq@ !A\f\v Aj BĀBíÔó¡óëSBĀ A j 
BĀBíÔó¡óëSBĀ  BĀBÖðÍû¥ÙÒ9BĀ A0j 
BĀBÖðÍû¥ÙÒ9BĀ A@k )0" )( ) "
 )|"\v 
T­|"
 )\b \v )Ā"\f| \fT­||"\v|"\fB3  \fV­ )8 
 \vV­||"
B\r" 
B3BüÙ¡nBĀ )@ |!A!@ @  j"Aj  BÎĀ"BÎĀ~}§"\x07AÿÿqAäĀn"\bAt/äÖA;ĀĀ Aj \x07 \bAäĀlkAÿÿqAt/äÖA;ĀĀ Ak!\f\v\vA\x07\v! Ak!@ Bç\x07X@ B	V@  Ak"j §" AÿÿqAäĀn"AäĀlkAÿÿqAt/äÖA;ĀĀ ­!\v P\r  Ak"j §At-ĀåÖA:ĀĀ  j"\x07  BÎĀ"BÎĀ~}§"\bAÿÿqAäĀn"	At/äÖA;ĀĀ \x07Aj \b\
 	AäĀlkAÿÿqAt/äÖA;ĀĀ Ak!\f\v\v\v ĀA' k6 Ā  j6Ā A j$Ā\v¸\x07
#ĀA0k"$Ā@ A" ("
Ā\rĀ Ā!\x07 !@@ A\bj Ā  	   \x07j!\fAĀ!@  G@  \x07j"\r-ĀĀ"\vAÿĀkAÿqA¡I \vA"Fr \vAÜĀFr\r Aj!\f\v\v  \bj \b\v  (\b (\f (\fĀ\r A" 
Ā\f\v  \f6  \r6  \bj!\b AjÏ"AÄĀG@@@@@@@@@@@@@@ A	kĀ\v E\r A"F\r A'F\r
 AÜĀF\r\v AÿM\r ö\r
 AI\r\x07 A\bI\r\b AþÿÿĀq"\x07A®\vF AàÿÿĀqAàÍ
Fr \x07Að
F Að×\vkApKrr Að\vkAÝlK A\fkAtKr AÐ¦\fkAzK A8kAùæTKrrr\r
 Að8O\r
\f	\v A;, BĀ7" AÜàĀ; A\f
\v A;, BĀ7" AÜè; A\f	\v A;, BĀ7" AÜä; A\f\b\v A;, BĀ7" AÜÜ; A\f\x07\v A;, BĀ7" AÜ¸; A\f\v A;, BĀ7" AÜÄĀ; A\f\v A I\r AÿĀI\r\v A½ÀĀA&AÜ½ÀĀAAø¿ÀĀA¤Æ\r\f\v Aè¶ÀĀA.AÄ·ÀĀAÔA¹ÀĀAøÆE\r\v A;,  6 A\f\v A j Á -Ā-\v"\x07 -Ā,"kAÿqAG@ Aj Ā  	 \b\
  ( ( (\f"	Ā\r@ \x07Aÿq"\x07AO@  (  
Ā\r\f\v  A j j \x07 k 	Ā\r\vA AI\rĀA AI\rĀAA AI\x1B\v \bj!	\vA AI\rĀA AI\rĀAA AI\x1B\v \bj!\b\v ( ("\x07k!\fĀ\vĀ\vA\v A0j$Ā\vÄ\b	~#ĀAð\vk"$Ā @@@@@@@@@@@@@@ -ĀÜAk		Ā\v AĀ:ĀÝ Aj! (ĀAF\r A:ĀÝ  )Ā7  )\b7  A;  6\v A¨j Aàj"\
 (Ā (°AëÜG\r ĀB7ĀA\f\f\v (Ø! )p!\r\r! B!\f\f
\v Aàj! A\bj!\b@ -Ā\bAkĀ\v (\b!\f\v AøĀj" A¨jAàĀü
ĀĀ ü\v AĀ:ĀÝ  )7\b  ) 7  A\bjA ü
ĀĀ AĀ:Ā\b  6\b A\bj!\b\v  )\b7ø  )Ā7ð A°\bj A8j)Ā A@k(ĀÔ )°\b!\f (¸\b! AĀ:Āø\x07  Aðj"\x076ì\x07  6è\x07  6  \f7 Aø\x07j!	 Aj!
\f\v Aj!
 Aø\x07j!	@ -Āø\x07AkĀ\v (! )!\f (ì\x07!\x07 (è\x07!\v  \x076ô\x07  6ð\x07 AĀ;à\x07  \x076Ô\x07  6Ð\x07  6  \f7\v A°\bj Aj"  )°\b"\fBQ\r (¸\b! AØ	j A¼\bj"Aü
ĀĀ  6\x07  \f7\x07 (Ì	!	 (È	!\v A\x07j Aü
ĀĀ ·\x07 (ð\x07(X"-ĀH A:ĀHAF\rĀ (ô\x07"(Ā!\x07@ \fBQ@ \x07\r\f\v AÐĀj!\b@ \x07@ \b (\b (\f A\x07jý\x07\f\v \b A\x07j\v AĀ:ĀH Aä
j AØ	jAü
ĀĀ \v 	«\v\f\v -ĀíAG\r -ĀøAG\r AÐĀj (\b (\f\b\f\vĀ\v 	A:ĀĀ \bA:ĀĀ ĀB7ĀA\f\v AĀ:ĀH\v A:Āø\x07 
\v (ô Aøj(ĀË\f A:Ā\b §\b AøĀj AĀ:ĀÝ (Ø! )p!\r Aj\v Ā 6\b Ā \f7Ā ĀA\fj Aä
jAü
ĀĀ Ā 6  Ā \r7A\v:ĀÜ Að\vj$Ā\v¸\x07~#ĀA@j"$Ā ĀA<jâ	 Ā( ĀAj(ĀË\f ĀA$jö
 ĀAÄĀjË	 Ā(0 ĀA4j(Ā«\v Ā("@ Ā(!@ Ā("E\rĀ )Ā!  68  60   jAj6,  A\bj6(  BB À7 A!@ E\r@ Aj A j\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(ĀË\f\fĀ\vĀ\v  AA\bÝ\x07\v Ā(´"@ Ā(\
°!@ Ā(¼"E\rĀ )Ā!  68  60   jAj6,  A\bj6(  BB À7 A!@ E\r@ Aj A j\x07 (AqE@  (0AÀk60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 AXlj"A(k(Ā A$k(ĀË\f\fĀ\vĀ\v  A(A\bÝ\x07\v Ā(ì"@ Ā(è!@ Ā(ô"E\rĀ )Ā!  68  60 \
  jAj6,  A\bj6(  BB À7 A!@ E\r@ A\bj A j\x07 (\bAqE@  (0A k60  (("A\bj6(  )ĀBB À7 \f\v\v (\f!  (8Ak"68 (0 Allj"Ak(Ā Ak(ĀË\f Ak¼	\fĀ\vĀ\v  AA\bÝ\x07\v@@@ Ā-ĀAkĀ\vĀ\v Ā( ĀAj(ĀË\f\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA °\v\v \
A@k$Ā\v\b~#ĀAàk"$Ā A j )"§AA )ĀP"\x1BjAjé\f ( !@ (°"AxF@ ĀAx6 Ā 6Ā\f\v  (¬6\f  )¤7 Aj A´jA,ü
ĀĀ  6  6Ā@ AÓéÀĀA )("\rĀ AÀĀA )0"\rĀ A°ïÀĀA\x07 )8"\rĀ A¼ÁĀA
 )@"\rĀ A­ÀĀA\b )H"\rĀ AÆÁĀA\x07 )P"\rĀ A¢ÀĀA\b AjÎ"\rĀ AÍÁĀA )X"\rĀ AªÀĀA\x07 AjÎ"\rĀ A±ÀĀA )\`"\rĀ AÀÀĀA )h"\rĀ AÏÀĀA )p"\rĀ AÞÀĀA )x"\rĀ AìÀĀA\b )"\rĀ@@@@ E@ AôÀĀA"\r (0! Ax60 AxF\r  )4"\x077ä  \
6à A@k"B +\b¯
 (PAxF\r A j"  Aàj ¤ ¬\v\v P\r AÀĀA
"\r (0! Ax60 AxF\r )4!  6¤  7¨ A jAé\f ( !@ (°"AxF\rĀ  (¬6ì  )¤7ä Aôj A´jA,ü
ĀĀ  6ð  6à@ Aàj"AÀĀA )"E@ AÀĀA
 ) "E\r\v Aàj\f\f\v A j" AàjAÀĀü
ĀĀ A°j ó	 (ÀAxG\r (°!\v  §Ë\f \r\f\v (@!  \x07§Ë\f\f\vĀ\v AðĀj"  A¤j A°j¤ ¬\v\v AÀĀA -Ā ù"\rĀ A j" AÀĀü
ĀĀ Ā ó	\f\v ĀAx6 Ā 6Ā \f\v Aàj$Ā\væ\x07\b~#ĀA°\x07k"$Ā@@@ -ĀAkĀ\v AÈĀj AÈĀü
ĀĀ\v AÈĀj!\b@@@@ -ĀAkĀ\v Aj!\x07@ -ĀAkĀ\v (x!\f\v AĀ:Ā  (A\bj"6x Aj!\x07\v  6| µAĀ\f\vA\v! @@@@@@@@@ E@ (|(Ā"-Ā\bAF\r\v AĀ:Ā\b )!\f (|(Ā"-ĀH A:ĀHAF\r\v@ ("E@ AĀ:ĀH B7è\f\v  Ak6AĀ!  ("Aj"	 (ø"
AĀ 	 
O\x1Bk6 (ü Atj(Ā" (O\r\f Aèj ( A¸ljõ AĀ:ĀH )è"\vBR\r\vA! (|(Ā"-ĀHAF\r\v AĀ:ĀH -Ā¶\r (|(Ā! AĀ:Āt  \f7H  A\bj6pA!\f	\v \b (Ā¾E\r \x07A:ĀĀ\f\vB!\v\v (ð! A¸j AôjA¬ü
ĀĀ \x07A:ĀĀ \vBR\r\v A:Ā\f\v A\bj A¸jA¬ü
ĀĀ (·
 A:Ā \vBR\r\vA!A\f\v Aôj A\bjA¬ü
ĀĀ \b
  6ð  \v7è@@ @Ax!\f\v A¸j Aèj (È"AxF\r (¸!\v  (Ä6  )¼7\f  )Ì7  )Ô7$  )Ü7,  (ä64  6  6\b A\b6¸  A\bj" A¸j (! (Ā! à\x07\f\v A¤\x07j" (¸" Í
! »A!\f\vAĀ!\f\v\v \vBR@ (\x07 (\x07«\v (\x07 (\x07«\v Aèj²\v Aàj±\v (\x07¼\f\vA\v:Ā Ā 6 Ā 6Ā A°\x07j$Ā\vĀ\v\x07\x07#ĀA k"$Ā@@@@@ (ĀAxG@ Aj  A¦ÀĀ
@ A\bj AjÈ (\b"E\r   (\fE\rĀ\v (!\x07 (\b!\f\v Ā 6\b Ā 6 ĀAx6Ā\f\v ("\x07 (\b"  E\r\v Aj AĀ A	M\x1B\b Aj   \x07 @ AÐĀj Aj¹ (PAGE@ (T k!  j!\x07 (X! Aj"\b \x07 ¸\f \bAðÀĀA¡ðÀĀ©\x07\f\v\v Aj  j  k¸\f ( AÐĀj" ("	 (A¦ÀĀ
  6x AüĀj ¬@@@ (|AxG@ AjAú\x07 (" )|7Ā  (6\b A6 Aj A,ü
ĀĀ@@ Aj Aj¬ (AxF\rĀ (" (F@ AjAÝ	\v ( A\flj" )7Ā  (6\b  Aj6\f\v\v ("E\r A\fl"A\fk"Av! ("!@ E\r A\fk! (\b!\x07 A\fj!  \x07j" \x07O\rĀ\v\f\v AĀ6 BÀĀ7\v ĀAĀ6\b ĀB7Ā\f\v Aj" \b  ( (\b¸\f Aj!  ("k! ( j!\x07@ @\
 AM\r Ak(Ā!
 (Ā! \x07AÎüÀĀ-ĀĀ:Ā \x07AÌüÀĀ/ĀĀ;ĀĀ Ak" I\r \x07Aj!\x07 @ \x07 
 ü
ĀĀ\v A\fk! A\fj!  k!  \x07j!\x07\f\v\v Ā )7Ā Ā  k6\b\v Ajé
 	Ë\f\f\v Ā 6\b Ā 6 ĀAx6Ā\v A j$Ā\vĀ\v÷~\x07#ĀA0k"\x07$Ā \x07A\bj (\b"\b)\b \bAj(Ā¶ \bAj(Ā \bA j(Ā -Ā\fò\x07"
A\bj!\v )Ā! \x07(!\b \x07)\b!@@@@ E@ \v  \b 
AÌĀj!	AĀ!@ 
(P!\r 
(T"E\r \r("\fAëÜF\r \r)Ā Z\r@ B \r)\b"B|"  V\x1B"Q@AÿëÜ \f BzV\x1B \bK\r\f\v  T\r\v \x07Aj 	AĀ­\fĀ\vĀ\v \v  \b \x07Aj \vAĀ  \b±@  \x07)"Q@ \x07( " \bK\r\f\v  V\r\v \v ¦\bAëÜ!\f\v !\v \x07Aj \v \r  ð"\f  \b± 
("	AëÜG@@@ 
)\b" Q@ ! \b! \b 	I\r\f\v ! \b!  Z\r\v ! 	!\v 
-Ā!	@@ \fE@ 	AO\r\f\v 	E\r\vB B|" P"	\x1B!AÿëÜ  	\x1B!\v \x07( !	@@ \x07)" Q@  	I\r\f\v  Z\r\v ! 	!\v \x07 6  \x07 7\v@ 
(("AëÜF@ \x07)!\f\v \x07)!@  \bK  
) "T  Q\x1BAG\rĀ \f 
(0I\rĀ \x07( !	@@  Q@  	I\r\f\v  Z\r\v ! 	!\v \x07 6 \f\v !\v@@  Q@ \x07(  \bM\r\f\v  V\r\v \v ¦\bAëÜ! 
(AëÜF\r 
A:Ā\f\v  \fM\rĀ \r \fAlj")Ā R\rĀ  \b6  7\b\v \x07( !\vAëÜ! AëÜG@ \x07Aj    \bø \x07( ! Ā \x07)7Ā\v Ā 6\b 
AĀ:ĀĀ \x07A0j$Ā\vÿ\b~#ĀAÐĀk"$Ā -ĀĀ! A:ĀĀ@@@ AF\rĀ A jA Ñ Aj (  ($ç\x07 ("E\rĀ B7Ā @ A\bj  ü
ĀĀ\v  (Ā"Aj6Ā  6,  6( AĀH\rĀ Aj!\x07  6<  68 )( )0  ¾!\f  A8j60 ( E@ \x07 A(jã\v  \x076D  A0j6@ Aj ( ( \f A@kAÕĀÄ (Aq"E@ A8jí	 A(jí	BĀ!\f\f\v \x07 (" ("\b Atk \x1B"  \bj-ĀĀ \f§Av\x07 ( Atk"Ak 6Ā A\bk 6Ā (" (\b"F@ A\bj (\b! (\
!\vAĀ!\b (\f ( j"	 AĀ  	M\x1BkAtj" 6  6Ā  Aj"6B!\f  (8M\r  Ak6  ("Aj" (\b"AĀ  O\x1Bk6 (\f Atj"(Ā!  ("64  60 )( )0  ¾!\r (" \r§q! \rBBÿĀB À~! (!	@   	j)ĀĀ"\r "B B À}B À7@@@ A\bj A@k"\v\x07 (\bA\
G\r   	 (\f j qAtk"
A\bk(Ā 
Ak(Ā \vE\rĀ\v \v \x07 
Ç\b  )@78 A8jí	\f\v \r \rBB ÀBĀR\r  \bA\bj"\bj q!\fĀ\vĀ\vĀ\v A0jí	\v AĀ:ĀĀAA\fª\v" \f7 A6Ā ĀAÀÑÁĀ6 Ā 6Ā AÐĀj$Ā\vº\x07	~#ĀAÐk"$Ā (! A\bj" è  6  (!  6@@ AxF@ (! AªÕ (\b" AªÕO\x1BAA¹\x07 AĀ6,  )Ā7$ A0l!\b@@  6\\  	6L A6H  A\bj6P\
@@@ \b@  (X6p  )P7h  )H7\` AôĀj" AÈĀjè  6 Aj(Ā  6AxG\r A\bj(Ā!\x07  Aj(Ā"6   \x07A0lj6 AĀ6¼  6¸  6´  Aj6° AÀj A°jÇ@@@@@@@ (À"AxkĀ\v (Ä!\f\v )Ä!\f (Ä!
 AÀj A°jÇ (À"\vAxk\vAĀ AÏjAÄÀĀ!\f\v (Ä\f\vA AÏjAÄÀĀ\v!  
Ë\f\v  AôĀjÉ\f\v  )Ä"\r7¨  \v6¤  6  \f§"6  \fB §"
6  ( (F\r \x07AÀèÀĀAÈèÀĀ! Ajè
\f\v AÈĀj®
 ((! ($"AxF\r (,!\f\x07\v  AjA£ÀĀû!\v  AôĀjÉAx!\v AôĀj®
 AxG"\x07E@  AàĀjÉ\v AàĀj®
 \x07@ A0j!  \r7@  \v6<  
68  64  60 	Aj!	 \bA0k!\b A$j A0j÷\f  A\bjÉ A$jö
\v\v\v  A\bjÉ\f\v  AjA £ÀĀû!\v  A\bjÉAx!\v A\bj®
@ AxF@  É\f\v Ā 6\b\v Ā 6Ā Ā 6 ®
 AÐj$Ā\v÷	#ĀAk"$Ā (Ā" (\b"\bAtj"Aü\bj"(Ā!
 /ª	"\x07 \bAsj"	At"\v@  A	j \vü
ĀĀ\v A8j  \bAèĀlj"AèĀü
ĀĀ 	AèĀl"@  AèĀj ü
ĀĀ\v  \x07Ak";ª	 A¨j A8j"\x07AèĀü
ĀĀ (!@ AÿÿqAK\rĀ \x07  ã A<j!@@@@ (8Ā\v  \b6  )<7\f\f\v (T! (L! (H"\x07/ª	 (P"/ª	jA\vO@  60  6,  6(  \x076$  (\b6   )Ā7 AjAé  6  6\f  \bAj6\f\v  60  6,  6(  \x076$  (\b6   )Ā7 A\fj AjA \bÆ\f\v (T! (L! (H"/ª	 \
(P"\x07/ª	jA\vO@  60  \x076,  6(  6$  (\b6   )Ā7 AjAê  \b6  6  6\f\f\v  60  \x076,  6(  6$  (\b6   )Ā7 A\fj AjAĀ \bÆ\v (!\b (! (\f"(ø\b"E\rĀ Aj!	 A<j!@@ /ª	"\x07AK\r A8j  	ã@@@@ (8Ā\v (H/ª	 (P/ª	jA\vI\r A \x07ké\f\v (H/\
ª	 (P/ª	jA\vO\r\v  ò (!	 (Ā"\r\f\v\v \x07\r A:ĀĀ\f\v A \x07kê\v Ā 
6Ā ĀAj A¤jAìĀü
ĀĀ Ā \b6x Ā 6t Ā 6p Aj$Ā\v\x07	~#ĀAàk"$Ā@ Ā(ø"E\rĀ AèĀj  Ā(ü þ (hAF\rĀ (t! (p! (l! AĀ:Ā{@ @ Ak!  AtjA°	j!@ (Ā"/ª	! @ Ak!  AtjA°	j!\f\v\v AĀ6  6|  Ak6 Aj AüĀj AûĀj (! Aøj AjAèĀü
ĀĀ (! (ø!@ /ª	 M@ /¨	! (ø\b!\f\v\v  Atj 6ü\b Aj  AèĀlj"AèĀü
ĀĀ  AøjAèĀü
ĀĀ AjAr AjAìĀü
ĀĀ\f\v  6 AĀ6  6 Aj Aj AûĀj\v )!\v A\bj AjAàĀü
ĀĀ Ā Ā(Ak6@@ -Ā{AF@ Ā(ø"E\r Ā(ü"E\r Ā Ak6ü Ā (°	"6ø AĀ6ø\b Aà	°\v\v \vBQ\r  \v7 Aj A\bjAàĀü
ĀĀ (à! Ā Ā Aj¹ Ā)è|B|7è AxF\r Ā)  Ā)¨ (ä" (è"\x07Æ!\v Ā(" \v§q! \vBBÿĀB À~!\f ĀAj!\b Ā(!@   j)ĀĀ"\v \f"\rB \rB À}B À7@@  Aj\x07 (ĀAG\r  \x07  ( j q"	Atk"ĀA\fk(Ā ĀA\bk(Ā
E\rĀ\v \b 	Ç ĀAk(Ā"AxF\r  ĀA\fk(ĀË\f\f\v \v \vBB ÀBĀR\r  
A\bj"
j q!\fĀ\vĀ\vĀ\v  Ë\f\v Aàj$Ā\vÉ|#ĀAàĀk"$Ā Ā Ā j"
Ø\f!   j"\vØ\f!@@@ E@ \rDĀĀĀĀĀĀð?!\f\v E\r A(j  j"\fAAAì@@ ((AF\rĀ (,! (0!\x07 AĀ6P  
6L  Ā6H    K\x1BAv" AĀGk"Aj!  \x07j!\b@ A j AÈĀj÷\b ($"AÄĀF\r ( !  \v6,  6(  j"   K\x1B! AĀ60  k"\rAĀ  \rO\x1B!\r@ E\r  Ak64 Aj A(j÷\b ("AÄĀF\r@  G \r ("Kr\rĀ  M\r  \bj"-ĀĀ\rĀ  M\r  \x07jA:ĀĀ A:ĀĀ 	Aj!	\f\v (4!\fĀ\vĀ\vĀ\vĀ\v 	| BĀ7X  \v6T  6P  \
\b6H  \x07 \fj6L BĀ78  
64  Ā60  \b6,  \x076(AĀ!@@ Aj A(j¥\x07 ("AÄĀF\rĀ (-ĀĀAG\r@ A\bj AÈĀj¥\x07 (\b (\f"\fAÄĀF\rĀ-ĀĀAG\rĀ\v   \fGj!\f\v\v 	¸" ¸£  ¸£  	 Avk¸ £ DĀĀĀĀĀĀ\b@£DĀĀĀĀĀĀĀĀ\v!  \x07AAñ Dffffffæ?dE\r\v BĀ7<  \v68  64  
6,  Ā6(AĀ! AĀ:ĀD A4j!ĀA!@@ E\rĀ  Ak60 A(jÏ"AÄĀF\rĀ ĀÏ G\rĀ Aj! (0!\f\v\v DĀĀĀĀĀĀð? ¡ ¸D¹?¢¢ !\f\v\v AàĀj$Ā \v£\x07\b~#ĀAðk"$Ā @@@@@@@@ -ĀÑAkĀ\v AĀ:ĀÒ  (À6È (\b!	 )Ā!\f -ĀÐ!
B!\v (Ä"­\b"E\r\f\vĀ\v (ĀAF@ A@k (\b (\f· A:ĀÒ  )@7  )H7 -ĀE\r Aj!AóèÀĀ!\x07A!\b Aj\f\v A\bj!AìèÀĀ!\x07A\x07!\b A\fj\v! (Ā!  (Ā6  6  \b6\f  \x076\b A@kA A\bjA\x07  
:ĀE  /f;F  )@7   (H6(  )L7,  )T74  -Ād:ĀD  )\\7<  6Ì AĀ:Ā¸  A j6¬  	6P  \f7H  (È6¨\v A@k AÈĀj" £ (@"AxG\r ĀB7ĀA\f\v (\b (\f!\f\v  )H7(  )P70  )X78 (D! ð
 (È!@@ AxF@  (Ìá! AØĀj(ĀA0j â!\f\v  )87   )07  )(7  6\f  6\b A@k AØĀj(Ā A\bj" (8 (<u (H! )@"\vBR\r  (Ìá! \f\v A jÕ	\f\v Aäj AÌĀjAü
ĀĀ   (AÉðÀĀAó AØj (Ā (Ï
 A\bj\f A jÕ	 -ĀÒ@ ( Aj(ĀË\f\v AĀ:ĀÒ\f\v -ĀÒ@ ( Aj(ĀË\f\v AĀ:ĀÒB!\v\v Ā 6\b Ā \v7Ā ĀA\fj AäjAü
ĀĀ Ā (à6  Ā )Ø7A\v:ĀÑ Aðj$Ā\v£\x07\b~#ĀAðk"$Ā @@@@@@@@ -ĀÑAkĀ\v AĀ:ĀÒ  (À6È (\b!	 )Ā!\f -ĀÐ!
B!\v (Ä"­\b"E\r\f\vĀ\v (ĀAF@ A@k (\b (\f· A:ĀÒ  )@7  )H7 -ĀE\r Aj!AóèÀĀ!\x07A!\b Aj\f\v A\bj!AìèÀĀ!\x07A\x07!\b A\fj\v! (Ā!  (Ā6  6  \b6\f  \x076\b A@kA A\bjA\x07  
:ĀE  /f;F  )@7   (H6(  )L7,  )T74  -Ād:ĀD  )\\7<  6Ì AĀ:Ā¸  A j6¬  	6P  \f7H  (È6¨\v A@k AÈĀj" ¨ (@"AxG\r ĀB7ĀA\f\v (\b (\f!\f\v  )H7(  )P70  )X78 (D! ð
 (È!@@ AxF@  (Ìá! AØĀj(ĀA0j â!\f\v  )87   )07  )(7  6\f  6\b A@k AØĀj(Ā A\bj" (8 (<u (H! )@"\vBR\r  (Ìá! \f\v A j\v\f\v Aäj AÌĀjAü
ĀĀ   (AÉðÀĀAó AØj (Ā (Ï
 A\bj\f A j\v -ĀÒ@ ( Aj(ĀË\f\v AĀ:ĀÒ\f\v -ĀÒ@ ( Aj(ĀË\f\v AĀ:ĀÒB!\v\v Ā 6\b Ā \v7Ā ĀA\fj AäjAü
ĀĀ Ā (à6  Ā )Ø7A\v:ĀÑ Aðj$Ā\v³
~#ĀAàĀk"$Ā B7 AĀ6\f AØçÀĀ)Ā"\f7 AÐçÀĀ)Ā"\r7 Aj!@ ( "@ A j Aj  )(7\b  ) 7Ā (! (!\x07 (A	j"@ \x07  ü
ĀĀ\v A\bj! )ĀBB À!\f ! (("\b!@ @@ \fBĀRE@ A k! )ĀBB À!\f A\bj!\f\v\v \x07  \fz§AvA<qk"	 kjAk 	Ak(Ā6Ā Ak! \fB} \f!\f\f\v\v  \b6  ($6\f\v  \f7\b  \r7ĀAÈçÀĀAĀ\v\v@@@@ ("E@ (!\x07AĀ!\f\v Aj ³\x07 (!\x07  (\f"K\r\v  6\f (\b Atj  ké	 !\f\v  \
K\r\vAĀ! (\b!
 !@ @  
j"\bA0j  \x07j"	A0j(Ā6Ā \bA4j 	A8j(Ā 	A<j(Ā\f A j"\v 	á \bà\x07 \b \vA0ü
ĀĀ Ak! A@k!\f\v\v Aj   k"A\bAÀĀ
 (\f!  G@ \x07 Atj!\x07  j k (\b Atj!\b AÔĀj!	AĀ!@  \x07j"A0j(Ā!
 	 A8j(Ā A<j(Ā½ A j"\v á  
6P  \bj \vAÀĀü
ĀĀ A@k! Ak"\rĀ\v!\v Ā )7 Ā )7  Ā (6(  6\f Ā )\f7 Ā )\b7\b Ā )Ā7Ā AàĀj$Ā\vĀ\v\x07~#ĀA k"$Ā A@k (¤"AxGAA ("\x07AxF\x1Bj )Ā"	BRj )x"
BRj (°"AĀGjé\f (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AÉÀĀA )"\rĀ AÎÀĀA"\rĀ (0! Ax60@@ AxF\rĀ )4!\b  6ä  \b7è@@@@@@ -Ā´AkĀ\v AjA­ÀĀA\b\f\f\v AjA ÀĀA\x07\f\f\v AjAÍÁĀA\f\f\v AjAµÀĀA	\f\f\v AjA¾ÀĀA\v\f\v (AxF@ (!  \b§Ë\f\f\v A@k"  Aäj Aj¤ ¬\v \x07A\
xG@ AóèÀĀA Ajó"\r\v AxG@ AìèÀĀA\x07 A¤jó"\r\v@ 	BR@ AÓÀĀA
"\r (0! Ax60 AxF\r  )4"\b7è  6ä A°j"  (ÀAxF\r A@k"  Aäj ¤ ¬\v\v 
BR@ AðÀĀA\v"\r (0! Ax60 AxF\r  )4"\b7è  6ä Aðj" AøĀjÏ (AxF\r A@k"  Aäj ¤ ¬\v\v @  "\r\v A@k" AÀĀü
ĀĀ Ā ó	\f\v (°!  \b§Ë\f\f\vĀ\v (ð!  \b§Ë\f\v ĀAx6 Ā 6Ā \f\v A j$Ā\v\b#ĀA k"$Ā@@@@@@@@@@@@@@@@@@@@@@@@@@ Ā(ĀAk\x07\b	
\v\f\rĀ\v (Ā Ā( Ā(\b ((\fĀ!\f\v@@@@ Ā-ĀAkĀ\v  Ā(\b6Ā Aj"ĀAââÀĀA½ AÍĀ6 A6  6  Ā6 (Ā (AâÀĀ AjÑ! ( (\bË\f\f\v  Ā-ĀAt"Ā(°ßA6\b  Ā(ØàA6 A6  Aj6 (Ā (AÜÀĀ AjÑ!\f\v  Ā(\b"Ā(Ā Ā(ù!\f\v Ā(\b"Ā(Ā  Ā((Ā!\f\v (\
ĀAµØÀĀA ((\fĀ!\f\v (ĀAÍØÀĀA\x1B ((\fĀ!\f\v (ĀAèØÀĀA ((\fĀ!\f\v (ĀAÙÀĀA ((\fĀ!\f\v (ĀAÙÀĀA\f ((\fĀ!\f\v (ĀA§ÙÀĀA ((\fĀ!\f\v (ĀAºÙÀĀA ((\fĀ!\f\v (ĀAÍÙÀĀA ((\fĀ!\f\v (ĀAÛÙÀĀA ((\fĀ!\f\v (ĀAéÙÀĀA\f ((\fĀ!\f\r\v (ĀAõÙÀĀA ((\fĀ\
!\f\f\v (ĀAÚÀĀA ((\fĀ!\f\v\v (ĀAÚÀĀA ((\fĀ!\f
\v (ĀA¤ÚÀĀA ((\fĀ!\f	\v (ĀA¾ÚÀĀA> ((\fĀ!\f\b\v (ĀAüÚÀĀA ((\fĀ!\f\x07\v (ĀAÛÀĀA4 ((\fĀ!\f\v (ĀAÄÛÀĀA, ((\fĀ!\f\v (ĀAðÛÀĀA$ ((\fĀ!\f\v (ĀAÜÀĀA ((\fĀ!\f\v (ĀA¢ÜÀĀA ((\fĀ!\f\v (ĀAµÜÀĀA ((\fĀ!\f\v (ĀAÑÜÀĀA ((\fĀ!\v A j$Ā \vï~#ĀAð\
Āk"$Ā @@@@@@@@ -Ā±AkĀ\v  (¬"6¨ -ĀHE\r\f\v A¤j!\x07@ -Ā¤AkĀ\v (\b! )Ā!	 -Ā¥! ( !\b\f\v )8!
 (@! (X!  -Ā°":Ā¥ AĀ:Ā¤  AÄĀj"\b6  AÿëÜ  AëÜF"\x1B"6\b B 
 \x1B"	7Ā A¤j!\x07\v Aj \b(Ā Ò  Aj(Ā"Aj(Ā A j(Ā Aj-ĀĀò\x07"AÄĀj(Ā AÈĀj(Ā (\b!@@ )Ā"
 	Q@  K\r\f\v 	 
Z\r\v 
!	 !\v  6(  	7  AĀ:ĀĀAĀ\f\vĀ\vA\v!@@@@@ E@  Aj"AĀ (\b"AëÜG\r A:Ā  )Ā7\`  )Ā7Āe /!A\f\v A@k" È\r ó
\f\v  68  )Ā"	70@@ ) "
 	Q@  ((K\r\f\v 	 
V\r\v AĀ:Ā  	BX@  	§Ak\rB!	AĀ E\r\vB!	AĀ\v6H  	7@\f\v °A\v! A:Ā¤ 
 AëÜG\r  )Āe7Ā\f  )\`7Ā\x07A\bA ª\v"AĀ:Ā\b B7Ā  ;  :Ā  )ĀĀ7Ā	  )Ā\b7Ā  (Ā6Ā\f\v \x07A:ĀĀ ĀAëÜ6\bA\f\vAĀ!\f\vA!\fĀ\vĀ\vAĀ!\v  (¨µ (X! Ā AÐĀü
ĀĀ )P!
 AÜĀj	 Ā 6\\ Ā 6X Ā 
7PA\v:Ā± AðĀj$Ā\vç~#ĀAÀk"$Ā AÐĀjAĀ Ó (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ (LAxG@ AjA§ÀĀA AÌĀjó"\r\v (XAxG@ AjA¸ÃÁĀA AØĀjó"\r\v (dAxG@ AjA©ÀĀA AäĀjó"\r\v@ )ĀPE@ AjA¤êÀĀA
"\r (@! Ax6@ AxF\r  )D"\b7  6 Aj )Ā A\bj+Ā¦ ( AxF@ (!  \b§Ë\f\f\v AÐĀj" Aj Aj Aj¤ ¬\v\v (pAxG@ AjA®ÀĀA
 AðĀjó"\r\v (H"@ AjAÕÁĀA\b"\r (@! Ax6@ AxF\r )D!\b  6ô (D!  \b7ø A\bj A0À\x07 (\f!@ (\b"\x07AxG@ AĀ6¼  6¸  \x076´ AàĀl!@ E\r AÐĀj"  (\`AxG@ AàĀk! AàĀj! A´j \b\f\v\v (P! A´j\f\v  \b§Ë\f\f\v Ax6  )¸7  (´6 \
AÀj" Aj Aôj Aj¤ ¬\v\v A$j(Ā A(j(Ā Aj"ª\x07"\r AÐĀj" AÀĀü
ĀĀ Ā ó	\f\vĀ\v ĀAx6 Ā 6Ā Aj\f\v AÀj$Ā\vÖ\b~#ĀAàk"$Ā Aj  ®\x07  ("6$  (6   6@@@@@ AxG@ A(j Ajã
 A4jA\x07 (("Axs AĀN\x1B"At"Aè¬ÀĀj(ĀAtAÞÁĀj(ĀA\b½ (<!\b (8!\x07 (4!	 AàjAé\f (à! (ð"AxF\r A¨­ÀĀj(Ā!
 A­ÀĀj(Ā!  (ì6¬  )ä7¤ A´j AôjA,ü
ĀĀ  6°  6 @ A j"A ÀĀA\x07 AĀG A\x07Gqù"\rĀ A§ÀĀA \x07 \b³"\rĀ AãïÀĀA"\rĀ (Ð! Ax6Ð AxF\r )Ô!\v  6¤  \v7¨ A\x07kAzM@ Ax6À\f\v A°j 
 \f (ÀAxG\r (°!  \v§Ë\f\v A j\f\f\v  Ajå\x07 (Ā"ĀA Ā\x1B (AĀ Ā\x1Bê\f\vĀ\v Aàj" A j" A¤j A°j¤ ¬\v  AÀĀü
ĀĀ AðĀj ó	 ("AxG\r (p!\v Aàj"  Í
! »A! ((!\f\v  )t7D  (|6L  )7T  )7\\  )7d  (6l  6P  (p6@ A\b6à A\bj A@k" Aàj (\f! (\b! à\x07\v 	 \x07Ë\f  (,µ\v Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aàj$Ā\v¡\x07~#ĀAðk"$Ā  6\f  6\b AÀj   § (À!@ (Ð"AxF@ ĀAx6\
 Ā 6Ā\f\v  (Ì6D  )Ä7<  )Ô7L  )Ü7T  )ä7\\  (ì6d  6H  68 Ax6´ AĀ6h  A´j6  A8j6| AÀj" AèĀjv@ (Ð"AxF@ (¸! (¼! (´!  (À6Ì AĀ  AxF"\x1B6È A  \x1B6Ä AĀ  \x1B6À AüĀj ò  )|7  )7  )7 Ax!\
\f\v  )Ô7  )Ü7   )ä7¨  (ì6° )È!\x07 )À!\b A´jÄ\v  )"	7|  ) "
7  )¨"\v7  (°6  \b7h  \x077p  \b7(  \x0770  	7  
7  \v7  (!\v A8jà\x07 AxF@  ) 7x  )"\x077p  )7h@ \x07§@ A6Ä  AèĀj6À AjA ÀĀ AÀj¹	\f\v AjAÙíÀĀA\f½\v  /;´ A6Ü  AôĀj6Ø A6Ô A\b6Ì A6Ä  Aj6Ð  A´j6È  A\bj6À A8j"A¨ÀĀ AÀj¹	A  Ð! ( (Ë\f AèĀjè
 ĀAx6 Ā 6Ā\f\v Ā )07\b Ā )(7Ā Ā 6 Ā )7 Ā )7 Ā ) 7$ Ā 6,\v Aðj$Ā\vî
~#ĀA k"$Ā -ĀĀ! A:ĀĀ@ AF\rĀ )( )0  Æ! ("\x07 §q! BBÿĀB À~! Aj!\v (!@   j)ĀĀ" "B B À}B À7@@@  Aj"
\x07 (ĀAG\r    ( j \x07qAtk"\bA\bk(ĀA\bj \bAk(Ā
E\rĀ\v 
 \v \bÇ\b  )7\b A\bj!	 A\bjí	 (!\x07AĀ!@@  \x07F@ \x07"!\f\v 	 ë\x07!\b Aj"!   \b(Ā \bAj(Ā¢\f\rĀ\v Ak!\v  \x07  \x07K\x1B!\v@  \x07  \x07K\x1B!\b@@  \bF@  \bF  \x07Or\r Aj 	æ (! (!  ("\x07K\r (  6 Atj \x07 kì	  ì	\f\v   	 ë\x07"\f(Ā \fAj(Ā¢\fE@ Aj!\f\v\v  \vF  \x07Or\r (\f"\f (\
"\r j"
 (\b"\bAĀ \b 
M\x1BkAtj"
)Ā! 
 \f  \rj"\r \bAĀ \b \rM\x1BkAtj"\b)Ā7Ā \b 7Ā Aj! Aj!\f\v\v  6   \x07k"Atj  kì	\f\v  BB ÀBĀR\rĀ  	A\bj"	j \x07q!\f\v\v AĀ:ĀĀAA\fª\v"B7Ā ĀAÐÑÁĀ6 Ā 6Ā A j$Ā\vĀ\vé\f~#ĀAk"$Ā@@@@@@ -ĀÀAkĀ\v A 	j A 	ü
ĀĀ\v A 	j!@@ Aôj@@ -Ā¸AkĀ\v Að\vj!\x07@ -Ā°AkĀ\v (¨!\f (¬\f\v AĀ:Ā°  6¬  A\vj"\f6¨ Að\vj!\x07 \v"AàĀjß	 AøĀj! AìĀj!\bA!	A! (ô"\rAxG@  (ü6ð  )ô7èAĀ!\v  6ä@ \b(Ā"
AxF (Ā"\vAxFq\rĀ Aôj AĀ \vAxG\x1B \b 
AxF\x1B"Aj(Ā A\bj(Ā½ (ôAxF\rĀ  (ü6Ì  )ô7ÄA!	\v  	6À AÀj"
 Aäj" \rAxF"\x1B)\b! (Ä!\b (è!\v  
 \x1Bá
 	  \x1B"AF@AìèÀĀA\x07AÍðÀĀA+AøðÀĀA7Ñ! A6ð\v  6ô\vB!\f\v  6ð\v  \b \v \x1B6ô\v  7ø\v AĀ:Ā¤  \f6   \x07)Ā7\f  \x07)\b7\f\v AÀj A\fj" ß )À"BQ\r (È! AØj AÌjAü
ĀĀ \b\vA! A:Ā° \x07õ
 A\vj ¢	 A:Ā¸  6°  7¨ A´j AØjAü
ĀĀ Ö	 Aj A¨jÓ\b )BR\r (!A!\f\vĀ\vA! A:Ā¸ A:Ā°A!\f\v A\bj Aj"¼ (\f! (\b! æ\v  :ĀÀ Ā 6 Ā 6Ā Aj$Ā\v©\x07\x07#ĀAk"$Ā@@@@@@ -ĀÀ\rAkĀ\v Aàj Aàü
ĀĀ\v Aàj!\x07@@@@ -Ā¼\rAkĀ\v AÀ\x07j!	@ -Ā¬\rAkĀ\v (Ä\x07! (À\x07! (¨\r\f\v AĀ:Ā¬\r  \x076¨\r  (¸\r"6Ä\x07  (´\r"6À\x07 AÀ\x07j!	 \x07\v!\b@A¼ºÁĀA	  AÅºÁĀA)"E@ Aø«ÁĀ6à  6Ü  6Ø AĀ6ì B7ä AÓÁĀ6ô B 7ø  Aäj6ð AØj Aðj¥\r (ä AÌj"AúÀĀAAîºÁĀA\v\
 (è" (ìë Ë\f AðĀjA AAĀ÷ (pAxG\r (t!\v Ax6ð\x07  6ô\x07Ax!\f\v Að\x07j" AðĀjA(ü
ĀĀ (ĀAxF@ (ô\x07!Ax!\f\v AÈ\x07j" A(ü
ĀĀ AĀ:Ā \r  6\r  \b6\r\v AðĀj A\bj"\b ö ("AxF\r  )t7À  (|6È  )7   )7¨  )7°  (6¸ (p! \b¿\v AÈ\x07jÕ	\vA! A:Ā¬\r 	
 \x07 (°\r A´\rj(ĀË\f A:Ā¼\r  6@  6P  )À7D  (È6L  ) 7T  )¨7\\  )°7d  (¸6l \x07	 Aj A@kÒ\b ( AxG\r (!\x07A!\f\vĀ\vA! A:Ā¼\r A:Ā¬\rA!\f\v A\bj Aj"º (\f!\x07 (\b! à\x07\v  :ĀÀ\r Ā \x076 Ā 6Ā Aj$Ā\v~#ĀA@j"$Ā )Ā )\b (" (\b"	Æ! (\
Ā!
 Aj"A (" ("Ö
 BBÿĀ"B À~! ( "\x07 §"q! Aj!\b (!@@@@@   j)ĀĀ" "B B À}B À7@@ A\bj Aj\x07 (\bAG\r  (\f j \x07qAtkAk(Ā"\v O\r  	  \vAt"j"A8j(Ā A<j(Ā
E\rĀ\v \v (O\r   (j")Ā70  )\b78  )7  )7  )$7   (,6( (!  A0ü
ĀĀ 
 Ë\f\f\v@ \f@A!\f\f\v  \x07  	 (!\r (Ā"\f!\v AF  BB ÀBĀRqE@  A\bj"j \x07q!\f\v\v  §  \rj,ĀĀAĀN )ĀB Àz§Av \r\v (ì (" (G\rAÿÿÿ ($ ((j" AÿÿÿO\x1B k"AM\r \b ±\bAxG\r\f\vĀ\v \bA\f\v (" (F@ \bAÀĀ×
\v ( Atj" A0ü
ĀĀ  	6<  68  
64  60  Aj6Ax!\v Ā )87\b Ā )07Ā Ā 6 Ā )7 Ā )7 Ā ) 7$ Ā ((6, A@k$Ā\v~#ĀAk"$Ā  Ë Ax6ü AĀ6¤  Aüj6¼  6¸ Aj" A¤j^@ )"\bBQ@ (! (! (ü!  (6 AĀ  AxF"\x1B6 A  \x1B6 AĀ  \x1B6 Aèj ò  )\
ø"7Ø  )ð"\x077Ð  )è"\b7È Ā 7 Ā \x077 Ā \b7\b ĀB7Ā à\x07\f\v )! )!\x07 Aøj" A jAü
ĀĀ AüjÄ\v Aøj Aü
ĀĀ  \x077è  7ð  \x077È  7Ð  )ø7Ø AÐĀj" AjAøĀü
ĀĀ  \b70  )È78  )Ð7@  )Ø7H  A0ü
ĀĀ A¸j" A0jÏ Aj A0ü
ĀĀ@@ (AĀN@ (È"AĀN@ Aàj A0ü
ĀĀ A¤j  \x07 AàĀjAĀÚ\b  )¬7Ð  )¤7È AÐj!@@ AÀj" AÈjÁ (ÀAxF\rĀ Aàj Û\b@ \v\f Aj"  AÀj ¤ ¬\v\f\vĀ\v\v AÈj÷	 Aàj
\f\v Aj
\f\v Ajà\x07 (È!\v AxF@ Ù
\f\v AĀN@ 
\f\v à\x07\v Ā A0jAü
ĀĀ\v Aj$Ā\v\v~#ĀAðĀk"$Ā@@@@@@@ -Ā°AkĀ\v  ( "(X"Aj"
6¬ (¨!\v (\b!\f )Ā!@ A0j" (¤"( (\b\rĀ (\fAxG@  ( (\r\vA!\x07@ (\\"E\rĀ -Ā'"\bA\x07F\rĀ -Ā\bAF\r@ -ĀAF\rĀ -Ā \bAÿqG\rĀ A:Ā  )Ā7Ā  )7 /!\rA!\x07\v AĀ:Ā\b\v (P"  (T"\b(\bAkAxqjA\bjAĀ\v!  )Ā7Ā-  )7(AèÁĀ(ĀAK\rAÄèÁĀ¡
Aÿq"	E\rAÄèÁĀ(Ā 	ÖE\r AÄèÁĀ(Ā"	Aj6D A6@ A68 AïÀĀ6L  Aj6H  AÈĀj6< AÐĀj 	 A8j\f\v A6L  Aj6H A8j"AÚÀĀ AÈĀj¹	AÌäÀĀA AÂóÀĀA'û!A!\f\vĀ\v AĀ6h A6X\v  )h7(  )\`7   )X7  )P7  \f68  70  )$7<  ),7D  -Ā4:ĀL AĀ:ĀÜ  \v6È  6Ä \
 
6À  6X  \b6T  6P  \r;N  \x07:ĀM\v A\bj Aj" TA! (\b"AF@A!\f\v (\f! Á	\vA!\v  :Ā° Ā 6 Ā 6Ā AðĀj$Ā\v\v~#ĀAðĀk"$Ā@@@@@@@ -Ā°AkĀ\v  ( "(X"Aj"
6¬ (¨!\v (\b!\f )Ā!@ A0j" (¤"( (\b\rĀ (\fAxG@  ( (\r\vA!\x07@ (\\"E\rĀ -Ā'"\bA\x07F\rĀ -Ā\bAF\r@ -ĀAF\rĀ -Ā \bAÿqG\rĀ A:Ā  )Ā7Ā  )7 /!\rA!\x07\v AĀ:Ā\b\v (P"  (T"\b(\bAkAxqjA\bjAĀ\v!  )Ā7Ā-  )7(AèÁĀ(ĀAK\rAÄèÁĀ¡
Aÿq"	E\rAÄèÁĀ(Ā 	ÖE\r AÄèÁĀ(Ā"	Aj6D A6@ A68 AïÀĀ6L  Aj6H  AÈĀj6< AÐĀj 	 A8j\f\v A6L  Aj6H A8j"AÚÀĀ AÈĀj¹	AÌäÀĀA AÂóÀĀA'û!A!\f\vĀ\v AĀ6h A6X\v  )h7(  )\`7   )X7  )P7  \f68  70  )$7<  ),7D  -Ā4:ĀL AĀ:ĀÜ  \v6È  6Ä \
 
6À  6X  \b6T  6P  \r;N  \x07:ĀM\v A\bj Aj" TA! (\b"AF@A!\f\v (\f! Á	\vA!\v  :Ā° Ā 6 Ā 6Ā AðĀj$Ā\v#ĀAk"$Ā (\b! (!  (Ā6  6\b   A l"	j"\f6 A j! AèĀj!\r AjAr! A¸jAr!@@ 	E@ \f!\f\v Ak! (\b!\x07 (!@@@@@@ (ĀAk\x07Ā\v  6\
Ð  Aü
ĀĀ Ā(Ì\x07"-ĀH A:ĀH  \x076  AÐj6°AF\r  (O\r ( A¸lj"(¤!\x07 Ax6¤ A¤j!\b A¨j! \x07AxG@ (Ā!  (¬6ð  6ì  \x076èAx\f\v Aèj \rß	 (Ā! (¤\v «\v \b (ð6\b \b )è7Ā AøĀj"±\v  AjAü
ĀĀ AĀ:ĀH\f\v  \x076¸  Aü
ĀĀ Ā  A¸j¬\f\v \x07-Āí! Ā(Ì\x07"-ĀH A:ĀHAF\r  )B}7  )° AG­}7° AÐj!@ \x07(è"\b@  \bª\f\v B7Ā\v  (O\r Aj"\b ( A¸lj"
AøĀj"\vAü
ĀĀ 
B7x Aèj"
 \b  )ĀBQ"\x1BAü
ĀĀ  \b \x1B±\v \v±\v \v 
Aü
ĀĀ AĀ:ĀH ĀAA  \x07 Ā(Ì\x07  \x07ï\f\v ĀAAĀ   ¸\v A j! 	A k!	 A j!\f\v\vĀ\v  6\f A\bj\x07 Aj$Ā\vÄ\x07#ĀAàk"$Ā@@@@@@ -ĀÀ\rAkĀ\v Aàj Aàü
ĀĀ\v Aàj!@@@@ -Ā¼\rAkĀ\v AÀ\x07j!	@ -Ā¬\rAkĀ\v (Ä\x07! (À\x07!\x07 (¨\r\f\v AĀ:Ā¬\r  6¨\r  (¸\r"6Ä\x07  (´\r"\x076À\x07 AÀ\x07j!	 \v!\b@@AùºÁĀA \x07 AÿºÁĀA"@  6t\f\v  6Ü  \x076Ø A6Ô AùºÁĀ6Ð AðĀjA AÐjA\x07 (pAxG\r (t!\v Ax6ð\x07  6ô\x07Ax!\x07\f\v Að\x07j" \
AðĀjA(ü
ĀĀ (ĀAxF@ (ô\x07!Ax!\x07\f\v AÈ\x07j" A(ü
ĀĀ AĀ:Ā \r  6\r  \b6\r\v AðĀj A\bj"\b ö ("\x07AxF\r  )t7À  (|6È  )7   )7¨  )7°  (6¸ (p! \b¿\v AÈ\x07jÕ	\vA! A:Ā¬\r 	
  (°\r A´\rj(ĀË\f A:Ā¼\r  6@  \x076P  )À7D  (È6L  ) 7T  )¨7\\  )°7d  (¸6l 	 Aj A@kÒ\b ( AxG\r (!A!\f\vĀ\vA! A:Ā¼\r A:Ā¬\rA!\f\v A\bj Aj"º (\f! (\b! à\x07\v  :ĀÀ\r Ā 6 Ā 6Ā Aàj$Ā\v\x07~#ĀAk"$Ā (8!\b -ĀF!@@@@@@@@@\
@@ (@"
AĀ )Ā"BV"\x1BE@ §AkAĀ \x1BAk\v Ā 
³\b6\b ĀB7Ā\f
\v )\b! -ĀA! A\x07 ("("\x07 \x07AĀN\x1BAtAðåÁĀj(Ā6Ā A ÁĀ!\x07 \bE\r\x07Aq -ĀD"	AqEq\r\x07 )\b!\v )!\r@@ )Ā"\f )"PE@ \v \rS\r\f\v §E \f§r\r\v !\f \r!\v\v \f PE@BÿÿÿÿÿÿÿÿÿĀ \vBÀ©\x07BÐ 	Aq\x1B"\f|"\r \fBĀS \v \rUs\x1B S\r\b\vA! 
E \bAGq \x07qE\r\bAĀÅ\f  6@  Aj (0DĀĀĀĀĀĀð?Ó )Ā!\v Ā (\b6 Ā \v7\b ĀA6Ā\f	\vA! AF\r -ĀEE\r\f\vA! AF\rĀ\f\v \bE@AĀ!\f\v\f\v AF@A!\f\v Ā  é\f\v -ĀE\rĀA!\f\v Ā  )Ā (\bÊ\v BZ\r (ü\f\f\v AF\rĀ AG@ \x07E\r@ -ĀEE@ Ā  é\f\v Ā  )Ā (\bÊ\v ü\f\f\v ü\fA!\v Ā 6\b Ā 6\
 ĀA6Ā\v Aj$Ā\v~ A\x07k"AĀ  O\x1B!\x07 AjA|q k!\b@@ Ā@@@@@@@@  K@  j-ĀĀ"À"AĀH@B !	 -Āè´@Ak	\v \b kAq\r
@@  \x07I@  j"Aj(Ā (ĀrAxqE\r\v    K\x1B!@  M@ !\f\v  j,ĀĀAĀH\r Aj!\fĀ\vĀ\v A\bj!\fĀ\vĀ\v Ā 6\b Ā 6AĀ\f\b\v Aj" O\r  j,ĀĀ!@@@ AàG@ AíF\r AjAÿqA\fI\r A~qAnG\r
 A@H\r\f
\v A\`qA F\r\f	\v AJ\r\b\f\v A@N\r\x07\vBĀ!	 Aj" O\r  j,ĀĀA¿L\r\f\v Aj" O\r  j,ĀĀ!@@@@ AðkĀĀĀĀ\v AjAÿqAK\r\b A@H\r\f\b\v AðĀjAÿqA0I\r\f\x07\v AJ\r\v Aj" O\r  j,ĀĀA¿J\rĀBĀ!	 Aj" O\r  j,ĀĀA@H\rBàĀ!	\f\vBÀĀ!	\f\v Aj" I\r\vBĀ!	\f\v  j,ĀĀA¿J\r\v Aj!\f\v Ā 	 ­7\
A\v6Ā\v Aj!\fĀ\vĀ\vÙ\b#ĀAàk"$Ā  6\b  Ajì A\fj" (Ā (½ Ā(Ì\x07! Aj Aü
ĀĀ -ĀH! A:ĀH  A\bj6´  6°@@@ AF\rĀ  )B}7  )°B}7° AÐĀj"
A\x07 (¤" AĀN\x1BAtAåÁĀj(Āj" )ĀB|7Ā  )  A¤jAäîÀĀ­|7  AÔj" ( (½ A¸j" AØj Ç " )ĀB|7Ā (\b" (O\rĀ ( A¸lj"(¤!\x07Ax!\b Ax6¤ A¤j!	 A¨j!@ \x07AxG@ (Ā!  (¬6À  6¼  \x076¸\f\v A¸j AèĀjß	 (Ā! (¤!\b\v \b «\v 	 (À6\
\b 	 )¸7Ā AøĀj"±\v  Aü
ĀĀ 
 A AĀ:ĀH (! Ā-ĀÞ\x07AF\r Ā(È\x07A\fl! Ā(Ä\x07! (!@ E\r A\fk! A\bj! Aj A\fj!(Ā (Ā  
E\rĀ\v A6¼  A\fj6¸ A(jAÀĀ A¸j¹	 A:ĀD AĀ6@ B7  )\f74  (6<  5\b7  ĀAĀ AjÈ\f\vĀ\v (\f Ë\f\v Aàj$Ā\v~#ĀAk"$Ā Aj"  ĀA¨j! Ā)¸ Ā)À ¢!\b  6ü Ā(°E@  ĀA¸jÒ\v  6$  Aüj6  A\bj Ā(¨ Ā(¬ \b A jAëĀÄ (\f" Ā(¨" Allj (\b"\x07Aq\x1B!@ \
\x07AF@  )7(  )7     j-ĀĀ \b§Av\x07 (Ā Allj"Ak" ) 7Ā  )(7\b Ak 6Ā\f\v Ak 6Ā ( (Ë\f\v  )Ā7è  )\b7ð  6ü ĀAj! Ā) Ā)  Ó!\b  Aüj6 Ā(E@  ĀAjå\v  6$  Aj6   Ā( Ā( \b A jAìĀÄ (" Ā(" AÀ~lj (Ā"Aq\x1B!Ā@ AF@  \
Ā Ā j-ĀĀ \b§Av\x07 (Ā ĀAÀ~lj"ĀA¸kB7Ā ĀAÀk 6Ā ĀA°k AØjA ü
ĀĀ ĀA\bkBĀ7Ā ĀAkBÀĀ7Ā\f\v A j" ĀA¸k"A¸ü
ĀĀ B7Ā ĀA°k AØjA ü
ĀĀ ĀA\bkBĀ7Ā ĀAkBÀĀ7Ā ) BQ\rĀ 
\v Aj$Ā\vØ~ Ā(Aj"	Av 	A\x07qAĀGj! Ā(Ā"!\b@ @ \b \b)Ā"BB\x07B À Bÿþýû÷ïß¿ÿĀ|7Ā \bA\bj!\b Ak!\f\v\v@ 	A\bO@  	j )ĀĀ7ĀĀ\f\v 	E\rĀ A\bj  	ü
ĀĀ\v Aq! Aq! Aüq! Av! Aq!AĀ!\b@@ 	 \b"G@ Aj!\b Ā(Ā" j-ĀĀAG\r   Aslj" j!\f@   Ā  \vĀ"§"\x07 Ā("\vq"k Ā(Ā"
 \v ó" ks \vqA\bI\r  
j"-ĀĀ  \x07Av":ĀĀ 
 \v A\bkqjA\bj :ĀĀ 
  Aslj!\x07AÿG@  \x07 Æ\x07 E\r \x07 j!\x07AĀ! @ \f/ĀĀ! \f \x07/ĀĀ;ĀĀ \x07 ;ĀĀA!\v E\r  \fj"-ĀĀ!\r   \x07j"-ĀĀ:ĀĀ  \r:ĀĀ\f\v\v Ā(Ā" jAÿ:ĀĀ  Ā( A\bkqjA\bjAÿ:ĀĀ E\r \x07  ü
ĀĀ\f\v Ā Ā(" AjAvA\x07l A\bI\x1B Ā(\fk6\b\v  
j \x07Av":ĀĀ 
 \v A\bkqjA\bj :ĀĀ\fĀ\vĀ\v¸	~|#ĀAàĀk"$Ā Aj  ®\x07AĀ! AĀ6,  ("\b64  ("	60 AÐĀj  Æ (X! (T! (PAG@  6@  68  6< AÄĀj 	 \bÞ  A\fl"
j!\f (L!\v (H!@@  
F@AĀ!\f\v AÐĀj  \v  j"Aj(Ā A\bj(ĀÈ@ +P"D333333ë?f@ (X"\r\v A\fj!\f\v\v (\\!\x07 A\fj \fF\rĀ Aj! 
 kA\fkA\fn! ½!@ AÐĀj  \v Ak(Ā (ĀÈ +P"D333333ë?f@ \x07 (\\ ½" B?B S"\x1B!\x07   \x1B!  (X \x1B!\v A\fj! Ak"\rĀ\v\v (D Ë\f A j  \x07Ï
 A8jé
 	 \b¹\vAĀ! ( AxG@  ((6X  ) 7P Aj AÐĀj¯\x07 (!\r (!\v Ā \r6Ā Ā 6 AàĀj$Ā\v  6@  6< Ax68 A\bj! A8j"Ā(ĀAxF@ Ā(\b! Ā(\f\v Āé
AĀ\v!Ā  6  Ā6Ā (\b! (\f!  A,j¯\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1Bê\fĀ\v×\b#ĀA k"$Ā Aj \x07 (!@@@ (¨"AxF@ ĀAëÜ6H Ā 6Ā\f\v  (¤6D  )7<  )¬7L  )´7T  )¼7\\  (Ä6d  6H  68 Ax6AĀ! AĀ6à  Aj"\x076ø  A8j"\b6ô Aj"	 \
Aàj"
e (Ø"AëÜG\r (! (! (!  (6ì AĀ  AxF"\x1B"\v6è A  \x1B"6ä AĀ  \x1B6à Aüj  \vç A\x07 (" (" Ô\f"\x1B"6 A°¤ÀĀ  \x1B"6  Aìj6 A\x076¤ A6  Aj6   Aj6 \x07AÓÀĀ 	¹	   \x07A×¤ÀĀAû (ü Ë\f 
Í\f! ĀAëÜ6H Ā 6Ā \bà\x07\v  »\f\f\v (¤! ( !\v (!\x07 (!\b AèĀj"	 A¨jA0ü
ĀĀ (Ü!
 AjÄ\v A\bj 	A0ü
ĀĀ A8jà\x07 AF@AAª\v" 6Ā\v Ā 6 Ā \v6 Ā \x076\f Ā \b6\b ĀAàÀĀ6 Ā 6Ā ĀAj A\bjA0ü
ĀĀ Ā 
6L Ā 6H\v A j$Ā\vÄ~\f#ĀAk"
$Ā@ (@"E@ ! !\f\v (<!  (\\jAj! (X!\v (T!\f ! !@ ! !\x07 
 6\b 
 7Ā  \rAlj!\bAĀ!@ \vE\rĀ \v! AM \b 
 \f Atj")Ā A\bj(ĀäAÿq"E\r  AÿFj  Av"	 j" \b 
 \f Atj")Ā A\bj(ĀäAÿqAF\x1B!  	k!\f\v\v!\v !@@ \x07~  \v k" j"	 \b("I\rĀ  	 k"	E\rĀ@@ 	 M@  	jAk" \vI\r\vAÿëÜ! \b)Ā" |" T\r \b(\b j"AëÜI@ ! \f\vB BQ\r AëÜk! B|\f\vAÿëÜ! \b)Ā" \f Atj")Ā|" T\rĀ (\b \b(\bj"AëÜI@ ! \f\vB BQ\r AëÜk! B|\
\f\vB\v"Q@  I\r \x07!\f\v  \x07Z\r\v \x07! !\v \rAj"\r G\rĀ\v\v Ā 6\b Ā 7Ā 
Aj$Ā\vä ĀAk"\b(Ā" Ö\x07@@@@@@ A	O@  ¾"\rAĀ\vAĀ! AÌÿ{K\rA A\vjAxq A\vI\x1B! Axq! ĀA\bk!@@@@ Aq@  M\r  j"AíÁĀ(ĀF\r AüìÁĀ(ĀF\r ("\x07Aq\r	 \x07Axq"\x07 j" I\r	  \x07À  k"AI\r  	  j" 	   \f\b\v AI  Or  kA\bKr\r\b\f\vAôìÁĀ(Ā j" I\r\x07@  k"AM@  \
	AĀ!AĀ!\f\v  	  j" Ar6  j" 6Ā  (A~q6\vAüìÁĀ 6ĀAôìÁĀ 6Ā\f\v  k"AI\r  	  j" 	   \f\v  	\f\vAøìÁĀ(Ā j" K\r\f\v    K\x1B"@  Ā ü
ĀĀ\v Ā °\v\f\v  	  j"  k"Ar6AøìÁĀ 6ĀAíÁĀ 6Ā\f\v E\r\v Ā\v o"E\rĀ A|Ax \b(Ā"Aq\x1B Axqj"  K\x1B"@  Ā ü
ĀĀ\v Āñ \v \vþ	~#ĀA0k"$Ā@ Ā-ĀD@~ Ā(P"AëÜG@ Ā)H\f\v Aj Ā¨ ( ! )\v!
 Ā(x(X"-ĀH A:ĀHAF\r Ā)p!\f Aj" Ā(h Ā(l·BĀ 
 AëÜF"Ā\x1B!\rAĀ  Ā\x1B!\x07 AÀj!\b A°j!	 )À )È Î!
 (´" 
§q!Ā 
BBÿĀB À~! (°!@@  Ā j)ĀĀ"\v "B B À}B À7(@@ Aj A(j\x07 (AG\r  ( Āj qAXlj"A(k Ajû\bE\rĀ\v ( (Ë\f\f\v \v \vBB ÀP@ Ā A\bj"j q!Ā\f\v\v (¸E@ 	 \bæ\v (!Ā ("AxF@ Ā!\f\v ) !\v A\bj (°" (´ 
í (\b! -Ā\f!  (¼Aj6¼  (¸ Aqk6¸  AXlj"A\bk \x076Ā Ak \r7Ā Ak \f7Ā A k \v7Ā A$k Ā6Ā A(k 6Ā\v Ak \f7Ā AĀ:ĀH  5¼7x\v A0j$Ā\vĀ\vô~#ĀAÐk"$Ā Aj î @  60A!\x07\v AĀ6(  \x076, A4j í@ ("E\rĀ (4"	E\rĀ AØj"\b µ A¸j Ä (À! )¸"
BQ@ \b \x07 »\f \fA\f\v A¬j AÄjA¬ü
ĀĀ A@k" AØjAàĀü
ĀĀ  6¨  
7  A¸j  \x07 ° (¸! ("AëÜF@ A jù\x07 A\f\v AØj"\x07 A¸j"ArAÄĀü
ĀĀ (!\b Aðj A@kAàĀü
ĀĀ  A jA¸ü
ĀĀA\bAØ!ª\v" Aü
ĀĀ  6 Aj \x07AÄĀü
ĀĀ AĀ:ĀÐ! AĀ:Āà  \b6ä  6à 	 AàĀj AÜÀĀ²!AĀ\v! (8 (<»\v (  ($½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\v Aj A4j¾\b (! (! A\bj A(j®\b (\b! (\f!\x07 \f \f  Aj¿\b (Ā"Ā  Ā\x1B"  \x1B"A \x1B ( \x07 Ā\x1B  \x1BAĀ \x1Bê\fĀ\vÜ\x07#ĀA k"$Ā Ā-Ā! ĀA:Ā@ AF\rĀ Ā(\b! ĀA6\
\b ĀA\bj! Ā(! Ā(\f!@ E@@A°íÁĀ(ĀE@ A\bjAíÀĀô\f\vAèÁĀ-ĀĀ!AèÁĀAĀ:ĀĀ@ AF@AüçÁĀ(Ā"Aÿÿÿÿ\x07O\rAüçÁĀ Aj6Ā A\bjAíÀĀAèÁĀAèÁĀ(ĀAF\x1BôAèÁĀA:ĀĀAüçÁĀAüçÁĀ(ĀAk6Ā\f\v A\bjAíÀĀô\v (\b"AF@ A\bjAíÀĀô\f\v  )\f7\f  6\b\v  6  6AAª\v" (6  )7\b  )\b7Ā æ\x07 \
(! (Ā!\x07 BĀ7\b A:Ā A\bj	" (ĀAj"6Ā E\rAAª\v"AĀ:Ā  6\b A ÁĀ6  6Ā (\b\r (\f"@  Aj(Āë\b ( ((\fĀ\v  A\bj6 AÐÀĀ6 A¸çÀĀ6  6\f AĀ6\bÈ ü 	 Ā \x076\f ĀA6\b\f\v 	 Ā 6 Ā 6\f Ā 6\b\v ĀAĀ:Ā A j$Ā\vĀ\v~#ĀAk"$Ā ) )  Ó!	@@@ \
(" ( 	 ¶"@ Aj  kAÀmÇ A¸k)Ā!	  A°kA°ü
ĀĀ 	BR\r\v ĀAĀ6\b ĀBÀĀ7Ā\f\v A¸j" A°ü
ĀĀ  	7Ā A\bj A°ü
ĀĀ  Aj )¸ )À ¢!	@ (¨" (¬ 	 ³"E\rĀ A¨j  kAmÇ Ak(ĀAF\rĀ Ak(Ā A\fk(ĀË\f\v (¼ (ÀË\f  (¨"\b6È  (¬"6Ä  6À  6¼   (°"Atj6Ì A6¸ Aôj" A¸j"Ô (øAG\r Aèj"\x07 (üû\x07  Ô (øAG\r \x07 (üÞ	 (ì (ð"\x07Atj!A!@ \
Aq@  6Ā Aj!AĀ!\f At!  \x07jAj!AĀ!@  FE@   j(Ā6Ā Aj! Aj!\f\v\v  6ð  \b\r Ā (ð6\b Ā )è7Ā ( ( Ë\f ±\v (´Ç\f\v\v\v Aj$Ā\vĀ\vì#ĀA k"$Ā A0j  ð AÈĀj (0" (4"A-
@@@@ AG@ A(j AÈĀjÈ (("E\r (," A´»ÁĀj(ĀG\r Aj!@ E\r Ak! -ĀĀ!\x07 Aj! \x07A:kAÿqAõK \x07A_qAÇĀkAÿqAùKr\rĀ\v\f\v\v A j AÈĀjÈ ( E\r\v  A/¸E@ Ā  ï ĀA:Ā\f\f\v A<j  ï (@! (D! A;l  6h BĀ7\`   j6\\  6X  6T  6P B¿°7H Aj AÈĀj"É Ā@\
@ ("E\rĀ   ("A²»ÁĀA  6  6@ Aj AÈĀj  (E\r Aj ( ( ( ("E\rĀ\v (!@ Aj AÈĀj  (E\r A\bj ( ( ( (\f!\x07 (\b"\bE\rĀ \b \x07  
\rĀ\v\v Ā  ½AĀ\f\v Ā  ½A\v:Ā\f (< Ë\f\f\v Ā   ĀA:Ā\f\v A j$Ā\vþ~#ĀAk"$Ā Aj î@ ("@ AØĀj(Ā"-ĀHAF\r (! ( AĀ:ĀH )x!\x07 )p!\b )h!	 )\`!
 )X!\v )P!\f AÀjAé\f (À!@@@ (Ð"AxF\rĀ  (Ì6  )Ä7 Aj AÔjA,ü
ĀĀ  6  6@@ Aj"AÈÀĀA	 \f \v¯"\rĀ AÁ ÁĀA\b 
ë"\rĀ AÉ ÁĀA\b 	ë"\rĀ AÑ ÁĀA\b \bë"\rĀ AÑÀĀA\x07 \x07ë"E\r\v Aj\f\f\v AÀj" AjAÀĀü
ĀĀ AÐĀj ó	 (\`"AxG\r (P!\v AÀj"  Í
! »A!\f\v  )T7$  (\\6,  )d74  )l7<  )t7D  (|6L  60  (P6  A\b6À A\bj A j" AÀj (\f! (\b! à\x07\v ½\v Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v  Aj¿\b (Ā"ĀA Ā\x1B (AĀ Ā\x1Bê\f\vĀ\v±\b~#ĀA k"$Ā (@"AëÜG@ Aj )8  ) ( ø Aj )\
BĀBè\x07BĀ (! AðĀj Ā)hBĀBè\x07BĀ AàĀj Ā)xBĀBè\x07BĀ AÐĀj )\`" Ā(AÀ=n­|" )h  V­|"\bB )p"\x07 Ā(pAÀ=n­|" BX\x1BB  )x  \x07T­|"P\x1B P\x1B"\x07 \b A@k )P" )X"	 \x07  A0j   )@"
} \b )H}  
T­}BĀR­|"\b 	  \bV­|"\v \x07 ~ )" AÀ=n­|" )0"	X )  T­|" )8"
X  
Q\x1BE@ Aj Ā)BĀBè\x07BĀ   	}  
}  	T­}B )" Ā(AÀ=n­|" BX\x1BB  )  T­|"P\x1B P\x1B \b )Ā" \b|" T­ )\b \v||\f\v A j   \x07 \b ) ! )(\v!B B| BĀR\x1B!\v A j$Ā \vÃ~#ĀAàk"$Ā @@@@@@ -ĀðAkĀ\v Aø\fj Aø\fü
ĀĀ\v Aø\fj!@@@ -ĀèAkĀ\v Aj!@ -ĀàAkĀ\v (Ø! (Ü\f\v AĀ:Āà  6Ü  A°j"6Ø Aj! \v!\x07 A j A8j)Ā A@k(ĀÔ ) !	 (¨!\b AĀ:ĀÐ  \x076Ì  6È  \b6  	7\v AøĀj  V )xBR\r A:Āè A:Āà\f\vĀ\v ò
 A:Āà À\v A°j ù\x07 A:Āè )x"	BR\r\vA!A\f\v (! A\fj Aj"\x07AìĀü
ĀĀ ×	@ 	BQ@A! !\f\v \x07 A\fjAìĀü
ĀĀ  6  	7x A j AøĀj@ (°"AxF@ AÔj" ( " Í
! »A!\f\v  )¤7ô  (¬6ü  )´7  )¼7  )Ä7  (Ì6  6  ( 6ð A\b6   Aðj" A j (! (Ā! à\x07\v AøĀj\b\vA\v:Āð Ā 6 Ā 6Ā Aàj$Ā\vñ\r#ĀAk"$Ā@@@@A ("\bAxs \bAĀN\x1BAkĀ\v Ā A0ü
ĀĀ\f\v AøĀj" (Ā (½ Aj A0ü
ĀĀ B70 A8j AÀĀü
ĀĀ  A0j Ā A0ü
ĀĀ\f\v At!@@@  F\r@   j"(Ā"
 Aj(Ā"\v"\x07@ \x07Aj(ĀAxF\r\v A\bj!\f\v\v A¼j  \x07 (!\f (Ā!\r A0jÙ\b AàjAĀ )0 )8Ì AðjAĀÚ\b  )Ä7  )¼7 A°j!\x07 A@k! Aj!@@ A j" AjÁ ( "AxF\rĀ@ (¤" (¨"	 (Ā (Ā
\rĀ  	 (Ā Aj(Ā\f\rĀ \v\f\v@  	 
 \v
E@  (¨68  ) 70  \x07A0ü
ĀĀ\f\v A0j \r \f½  \x07A0ü
ĀĀ  Ë\f\v Aàj" Aàj A0j ¤ ¬\v\f\v\v Aj÷	  AàjA0ü
ĀĀ\f\v  A0ü
ĀĀ\v Ā A0ü
ĀĀ \bAĀN\rĀ à\x07\v Aj$Ā\vâ\x07#ĀAÐk"$Ā A$j î @  68A!\x07\v AĀ60  \x0764 A<j í@ ($"E\rĀ (<"
E\rĀ A¨j"\b µ Aj ³ (! ("\vAF@ \b \x07 »\f \fA\f\v (!\f (!\b AÈĀj"	 A¨j"AàĀü
ĀĀ   \x07 ° (¨! (ð"AëÜF@  \bË\f 	 !A\f\v Aj"\x07 A¨jArAÄĀü
ĀĀ (ô!	A\bAøª\v" \f6\f  \b6\b  6  \v6Ā Aj AÈĀjAàĀü
ĀĀ  6p AôĀj \x07AÄĀü
ĀĀ AĀ:Āð AĀ:Āð\f  	6¼  6¸ 
 AàĀj AìÀĀ²!AĀ\v! (@ (D»\v (( (,½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\v Aj A<j¾\b (! (! Aj A0j®\b (! (!\x07 \f \f A\bj A$j¿\b (\b"Ā  Ā\x1B"  \x1B"A \x1B (\f \x07 Ā\x1B  \x1BAĀ \x1Bê\fĀ\v¶
~#ĀAàk"$Ā )Ā!\x07 (\b! A8j AjA8ü
ĀĀ A\bj" (XAÄĀj"(ĀAø A j" (ĀAø AĀ  AëÜF"\x1B"6x B¬ \x07 \x1B"\v7p A:ĀÈ AëÜ6À AëÜ6° AëÜ6 B7 Ā  Ajª AÐj"Ù\b )Ð!\x07 )Ø!\b Ù\b )Ð!	 )Ø!
 ĀAj ê ĀA°j ê ĀAj AøĀü
ĀĀ ĀAĀ6à ĀAĀ6Ø Ā \b7 Ā \x077 ĀBĀ7° Ā 
7¨ Ā 	7  ĀBĀ7¸ ĀBĀ7À ĀBĀ7È ĀBäĀ7Ð ĀA:Āè ĀAĀ6 ĀAĀ6 ĀBĀ7x ĀAĀ6p ĀAĀ6h ĀBĀ7\` ĀAÐçÀĀ)Ā"\x077ð ĀAØçÀĀ)Ā"\b7ø Ā \x077 Ā \b7 Î )Ð!	 (Ø! Ù\b )Ð!
 )Ø!\f Ù\b )Ð!\r )Ø! Ù\b )Ø! )Ð! Ā 6 Ā \v7ø Ā 6ð Ā 	7è Ā \x077 Ā \b7 Ā \f7  Ā 
7 Ā \x077¨ Ā \b7° Ā 7À Ā \r7¸ Ā \x077È Ā \b7Ð Ā 7Ø Ā 7à ĀAĀ6è Aàj$Ā\v~#ĀAk"$Ā Aj î ("@ Aj s ( !@ )"	BQ@ (  ($½\vA!\f\v  )°7  )¸7 5¤!\b (¨! (¬! Aj"\x07Ù\b )!
 ) !\v AÐĀj µ  6<  68 B7 B7ø AĀ;ð AĀ6ì BÀĀ7ä BĀ7ÜA! A  AM\x1BA2 Aq\x1B6Ø  \v7È  
7À  )7@  )7H AÐçÀĀ)Ā7° AØçÀĀ)Ā7¸  	7(  ­ \bB "\b70  \bBĀ 	§Aq\x1B7Ð A\fj AàĀjô Aj A(jAàü
ĀĀA\bAª\v"BĀ7 BÀĀ7\f AĀ:Ā\b B7Ā BĀ7 A$j \x07Aäü
ĀĀ  6 (\f (  ($½\vAF@ (!\f\vAAª\v"AĀ6\b B7Ā  )\f7\f  )7 A\bj!AĀ!\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v \f  Aj¿\b (Ā"ĀA Ā\x1B (AĀ Ā\x1Bê\fĀ\v¿#ĀAk"$Ā@@@@@@@@@@@@@@@@@@ Ā-ĀĀAk\x07\b	
\v\f\rĀ\v  Ā-Ā:ĀĀ AÉĀ6\f  6\b (Ā (AèÀĀ A\bjÑ\f\v  Ā)\b7Ā A	6\f  6\b (Ā (AÚÀĀ A\bjÑ\f\v  Ā)\b7Ā A
6\f  6\b (Ā (AÚÀĀ A\bjÑ\f\v  Ā+\b9Ā AÊĀ6\f  6\b (Ā (AÛÀĀ A\bjÑ\f\v  Ā(6Ā A6\f  6\b (Ā (AÊÀĀ A\bjÑ\f\r\v  Ā)7Ā AËĀ6\f  6\b (Ā (AòÀĀ A\bjÑ\f\f\v (ĀAÙÖÀĀA
 ((\fĀ\f\v\v (ĀAãÖÀĀA
 ((\fĀ\f
\v (ĀAíÖÀĀA\f ((\fĀ\f	\v (ĀAùÖÀĀA ((\fĀ\f\b\v (ĀA×ÀĀA\b ((\fĀ\f\x07\v (ĀA×ÀĀA ((\fĀ\f\v (ĀA×ÀĀA ((\fĀ\f\v (ĀA×ÀĀA\f ((\fĀ\f\v (ĀA¢×ÀĀA ((\fĀ\f\v (ĀA±×ÀĀA\r ((\fĀ\f\v (ĀA¾×ÀĀA ((\fĀ\f\v (Ā Ā( Ā(\b ((\fĀ\v Aj$Ā\v¯		~#ĀAàk"$Ā\f! Ā-Āí!\
 Aj ĀAj(Ā ĀAj(Ā½ Aj ĀAjß	 Ā/â! Ā/à! Aj ĀAjß	 Ā(ä!\x07 Ā)@!
 Ā(H!\b A¤j ĀA¤jß	 A°j ĀA°jß	 Ā)8!\v Ā)0!\f Ā)(!\r Ā) ! Ā)! Ā)! Ā-Āì!	 Ā)\b! Ā)Ā! A¼j ĀA¼jß	 AÈj ĀAÈjß	 AÔj ĀAÔjß	 Ā(è" ³\bAĀ\v! AàĀj ĀAÐĀj  :Āý  ;ò  ;ð  \x076ô  \b6X  
7P  )7  (6  )7  (6¤  )7¨  ( 6°  7  7  	:Āü  7   7(  70  \r78  \f7@  \v7H  (¬6¼  )¤7´  )°7À  (¸6È  )¼7Ì  (Ä6Ô  6ø  (Ð6à  )È7Ø  (Ü6ì  )Ô7ä A\bj Ā(ð ĀAôj(Ā\b Ā-Āø!Ā \
)\b!
  AjAðü
ĀĀ  Ā:Āø  
7ð Aàj$Ā \v~#ĀA k"$Ā Ā@@@@@@@@ Ā\v ĀAĀ:ĀA\f\x07\v -ĀĀ"A+k\v -ĀĀ!\v@@@@@@@ AÿqA+kĀ\v Ak! Aj! AI\r@ E\r
 Aj  B?B
BĀ -ĀĀA0k"A	K\r\x07 ) )"B?R\r\b ­"BĀR   }"Us\r Aj! Ak!\fĀ\vĀ\v Ak! Aj!\v AI\r@ E\r\b   B?B
BĀ -ĀĀA0k"A	K\r )\b )Ā"B?R\r\x07 ­ |" S\r Aj! Ak!\fĀ\vĀ\v ĀA:ĀA\f\x07\v@ E\r -ĀĀA0k"A	K\r Aj! Ak! B
~ ­}!\fĀ\vĀ\v ĀA:ĀA\f\v@ E\r -ĀĀA0k"A	K\r Aj! Ak! ­ B
~|!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 7\bAĀ\v:ĀĀ A j$Ā\væ~#ĀA k"$Ā Aj í@ ("@ AØĀj" Ð (\\!@ (X"AxF\rĀ  )h7@  )\`78  64  60 Aj" A0jÔ A j ó\x07 ($! ( "AF\rĀ  )("\b7P  6L  6H@ (\f"-ĀAF@ (\b! AÈĀj"\x07­\b"\r -ĀH A:ĀH\
AF\r@ -Ā¶\rĀ -Āµ\rĀ -Ā´\rĀ (!  \x07
    (" (F@ AjA\bA¸Ð
\v ( A¸lj AØĀj"A¸ü
ĀĀ  Aj6 Ajü	  )xB|7x  )P7d  )H7\\  6X A¨j ù AĀ:ĀH A(jÊAĀ\f\vAÒÁĀA	AòÁĀAAÁĀA8Ñ! AĀ:ĀH\f\vAÒÁĀA	AÛÁĀA$AÿÁĀA+Ñ!\v  \b§Ë\f !A\f\vA\v! ( (º\v Ā 6 Ā AĀ \x1B6Ā A j$Ā\v \f A\bj Aj½\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\f\vĀ\vø\x07~#ĀAÐk"$Ā@@@@A\x07 (\
"Axs AĀN\x1B"A\x07GAĀ \x1BE@ Aj \x07"E\r  ª ±\v  Aü
ĀĀ (´Ç\f AĀ6´  6  6  (¬"6\b   (°"Atj6\f A6Ā AÀj ï (ÄAF\r\f\v   ¶ (! (Ā! AÀj" (\b"\b  ¦\f At!\x07  (È"j!\b (Ä A lj! A\bj!	AĀ!@  \x07FE@  j(Ā!
 	 ª A6Ā  
6  A ü
ĀĀ A j! Aj!\f\v\v  \b6È  \r Ā (È6\b Ā )À7Ā\f\v A¤j" (È\b AÀj ï (ÄAG\r  (È¦\f )¨!\v  6¼  \vB 7´  A¬j6° A°j Ô  )¸7È  )°7À @@ AÀj (ĀÔ Aj! Ak"\rĀ\v\v (À (Ä6Ā Ā (¬6\b Ā )¤7Ā\f\v ĀAĀ6\b ĀB7Ā\v AÐj$Ā\vĀ\vú\b\
~#ĀAÐk"$Ā AÐj \x07 (Ð!@ (à"AxF@ ĀB7Ā Ā 6\b\f\v  (Ü6\f  )Ô7  )ä7  )ì7  )ô7$  (ü6,  6  6Ā Ax6¼ AĀ6  A¼j"\x076¤  6  AÐj" Aj"\bU@ )Ð"
BQ@ (À! (Ä! (¼!  (Ø6 AĀ  AxF"\x1B"6 A  \x1B"6 AĀ  \x1B6 A¨j  ç A\x07 (°" (¬" Ô\f"\x1B"6¸ A¨ÀĀ  \x1B"6´  Aj6È A\x076Ü A6Ô  AÈj"6Ø  A´j"	6Ð \x07AÓÀĀ ¹	 A6Ì  	6È A¸ÀĀ ¹	   \x07 õ (¨ Ë\f \bÍ\f! ĀB7Ā Ā 6\b\
\f\v (Ø! )Ü!\v (ä! A0j" AèjA ü
ĀĀ A¼jÄ\v Ā 6 Ā \v7\f ĀAj A ü
ĀĀ Ā 6\b Ā 
7Ā\v à\x07\v AÐj$Ā\v~#ĀAk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6 Ā -ĀĀ:ĀĀ\f\v@@@ (ĀAkĀ\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā )\b"7\b Ā B?7Ā\f\v Ā +\bÊ\f\v Ā ( (\b\f\f\v (! A\bj (\b"A0À\x07 (\f! (\b"AxF@ ĀAx6 Ā 6Ā\f\v AĀ6\
  6  6 A0l!@@ E\r AÐĀj" Å (\`AxG@ A0k! A0j! Aj \b\f\v\v (P! ĀAx6 Ā 6Ā Aj\f\f\v Ā (6\b Ā )7Ā ĀAx6\f\v ĀAx6\f\v AÐĀj"A ((Ó (\`AxG@ Aj AÀĀü
ĀĀ (At! (!@@ E\r A@j! Aj" A4j å! A@k! E\rĀ\v ĀAx6 Ā 6Ā \f\f\v AÐĀj" AjAÀĀü
ĀĀ Ā ó	\f\v ĀAx6 Ā (P6Ā\v Aj$Ā\ví#ĀAàĀk"$Ā  6H  6D  6@  A@k"(\b" (ĀI  Aò	 (\b \v6  (6Ā (Ā! (! AĀ6\f   Atj6   6  6  6  A\fj6$ A4j Ajñ@@@ (4AxG@ AAĀAA\fì (@AF\r (D! (H" (<6\b  )47Ā A60  6, \
 6(  ($6P  )7H  )7@A\f!A!@ AÔĀj A@kñ (TAxF\r (( F@ A(jAÝ	 (,!\v  j" (\\6\b  )T7Ā  Aj"60 A\fj!\fĀ\vĀ\v AĀ60 BÀĀ7( Aj\x07\f\v A@k\x07 (0" ((O\rĀ A(j A\fò	 (0!\v (,!@ (\f"@ Ā (6\b Ā 6 ĀA6Ā ! !@ @ (Ā Aj(ĀË\f A\
k! A\fj!\f\v\v E\r  A\fl°\v\f\v Ā 6\b Ā 6 ĀAĀ6Ā\v AàĀj$Ā\vĀ\vÞ~#ĀAk"$Ā AÐĀjAĀ Ó (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ AjAÀõÀĀA"\rĀ (@! Ax6@@ AxF\rĀ  )D"7È  6Ä A\bj Aäjß Aj (\b (\f\f ( AxF@ (!  §Ë\f\f\v AÐĀj" Aj" AÄj Aj¤ ¬\v (ØAxG@ AØÀĀA
 AØjó"\r\v )ĀPE@ AjAÜõÀĀA\vB )\b¯"\r\v AjAðÀĀA\v"\r (@! Ax6@ AxF\rĀ  )D"7È  6Ä AÐj AjÏ (àAxF@ (Ð!  §Ë\f\f\v AÐĀj" Aj" AÄj AÐj¤ ¬\v (¼ (À ª\x07"\r  AÀĀü
ĀĀ Ā ó	\f\vĀ\v ĀAx6 Ā 6Ā Aj\f\v Aj$Ā\vî\x07~|o#ĀA k"$Ā@@@ Ā-ĀXAkĀ\v Ā Ā(\b"6 Ā Ā)Ā"	7AĀ\f\v ĀA0j! ĀAÑĀj!@@ Ā-ĀQAkĀ\v +Ā!\fA\f\v Ā(L!\x07A\v!@@@@@@@@@@@ Ā\v 	BĀR r\rA!AĀ\f\v ĀAĀ6@ Ā \f98 ĀAĀ:ĀP  ĀA8j6  ĀA@k6 AjAàçÀĀ0!\rå" \r& !\b \
ĀA:ĀP Ā(@E\r ĀAĀ:ĀP Ā "\x076L\f\b\v A\bj \x07 ÿ (\bAF\r (\f Ā(LË
\f Ā-ĀPE\r\v \b\f\v ĀAĀ:ĀP ĀA@kÜ	 ĀA:ĀQ Û	 Ā(! Ā)!	\f\vA! A:ĀĀA\v Ā :ĀX A j$Ā\vBÀ=!
@@ 	BÀ=Q@AĀ! \r\f\v 	!
 ! 	BÁ=T\r\vAĀ!BÀ=!
\v Ā 6( Ā 
7  Aj 	  
  ("AëÜF\r )!\v ĀAĀ:ĀQ Ā 6 Ā \v7 Ā ¸DĀĀĀĀeÍÍA£ 
º DĀĀĀĀĀ@@¢"\f90 ĀAÑĀj! ĀA0j!\f\vAĀ!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v½\x07#ĀA k"$Ā Ā(Ā! ĀAx6Ā@ AxG@ Ā Ā)7 Ā 6Ā\f\v AĀ6\f BÀĀ7 Aj!@@@@@@@@@@ (ĀAk\bĀ\v (\f"Av!\x07 (\b" AtjAk!@  \x07F\r\x07AĀ!@ AFE@  j"(ĀĀ!\b   j"(ĀĀ6ĀĀ  \b6ĀĀ Aj!\f\v\v Ak! A\
j! Aj!\fĀ\vĀ\v AĀ6  (6 A\bj! Aj Aj°\x07\f\v  A\fj(Ā Aj(Ā½ A6 Aj! Aj Aj°\x07\f\v  (\b (\f½ A6 Aj! Aj Aj°\x07\f\v  A\fj(Ā Aj(Ā½ A6 Aj! Aj Aj°\x07\f\v A6 Aj! Aj Aj°\x07\f\v Aj!\f\v (! Ā(\b! Ā(! Ā )\b7 Ā(Ā! Ā 6Ā AxF\r \
 \x07  Ï\f\f\v (Ā!\fĀ\vĀ\v A j$Ā\v¥~#ĀAÐĀk"$Ā  6\f  6\b Ā(\f!  A\bj6   j"M@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A0j ĀAj Aj"   I\x1B­ (4" (0"E\r  )<"	7   )D7(  (86  6  6 Ā(Ā")Ā!
 Ā(\f!  6@  6< AĀ68  
BB À70 	§! A j! ($!@ @@  A0j\x07 (ĀAqE@  (@"A\bj6@  (8A\bj68  )\bBB À70\f\v\v (!  (<Ak"6<    Aj Ā  (8j"\x07\b"	ó"j 	B§"\b:ĀĀ   A\bkqjA\bj \b:ĀĀ  AtkAk Ā(Ā \x07AtkAk(ĀĀ6ĀĀ\f\v\v  Ā(\f"6,  (( k6( Ā ø\f Aj
\f\v Ā AjAÎĀì\vAĀ\v AÐĀj$Ā\vĀ\vÅ#ĀAÐk"$Ā Ā-Ā@! ĀA:Ā@@@ AF\rĀ  ĀAÈĀj ĀAðj!@ )( Ā)R\rĀ )0 Ā) R\rĀ )8 Ā)¨R\rĀ )@ Ā)°R\rĀ )H Ā)¸R\rĀ )P Ā)ÀR\rĀ )X Ā)ÈR\rĀ )\` Ā)ÐR\rĀ )h Ā)ØR\rĀ )p Ā)àR\rĀ )x Ā)èR\rĀ ) Ā)ðR\rĀ -Ā  Ā-ĀG\rĀ Aj ĀAøj¼E\rĀ A\
j ĀAj¼E\rĀ (Ā!@ )ĀBQ@ E\r +\b Ā+øa\r\f\v \r\v Ā(!@ )BQ@ E\r ) Ā)R\r )  Ā)R\r\f\v \r\v ĀAĀ:Ā@ ĀÊ\f\v A¨j"  Â\v  A¨ü
ĀĀ ĀAĀ:Ā@ Ā(! ĀAĀ6 ĀAj(Ā! ĀÊ E\r   (ĀĀ Ā-Ā@ ĀA:Ā@AF\rĀ@ Ā(@  ë\b\f\vAĀ ĀAj"(Ā\f  6Ā Ā 6\v ĀAĀ:Ā@\f\vĀ\v Â\v AÐj$Ā\v£~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA  Aj"   I\x1Bã (D" (@"E\r  )L"\b70  \
)T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"	í  (\bAsAtj" Ā(Ā AsAtj")Ā\b7Ā\b  )Ā\
7Ā  )Ā7Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAÝĀA ®\vAĀ\v AàĀj$Ā\vĀ\vç~  (\f"\bk"\x07AĀ  \x07O\x1B! As!  k! Ak!AĀ \bk!  \bj! \b k! ( ! (!\r )Ā! (!\x07@    \x1B"	 \b \b 	I\x1Bj! \b  \b  \bI\x1B \x1B"Ak I!@ @@@  \x07 k"	K@   	j1ĀĀBP\r \x07 j!
 \x07 j!\v !\f\vAĀ! AĀ6\f\v  	6 	!\x07 \r \f\v@@@ E@ \x07 j! !
 !\v !\f@@ 
E\r \vE  Mr\r 
Ak!
 \vAk!\v  j! \f-ĀĀ \fAj!\f Aj! -ĀĀF\rĀ\v  \x07 \rk"\x076 \r \r\f\v  	6 E@  6 \v Ā \x076\b Ā 	6A!\f\v E  
j Or\rĀ  j-ĀĀ Ak" \vj-ĀĀF\r\f\v\vĀ\v   \x07j \bk"\x076 \rĀ\v \v"6 \f\v\v Ā 6Ā\vß~#ĀA°k"$Ā@@ Ā  "\rĀ Ā(0! ĀAx60 AxF\r Ā)4!\x07  6\f  \x077  (Ā"E@AĀ!AĀ\f\v  6d AĀ6\`  6T AĀ6P  ("6h  6XA! (\b\v"6l  6\\  6L A°jA Ó@@ (ÀAxF@ (°!\
\f\v AðĀj A°jAÀĀü
ĀĀ A j!@@  AÌĀj± (Ā"E\r (! A°j" ( (\b½ (°AxG@ (  (¤«\v  (¸6\b  )°7Ā ( ! Ax6  AxF\r )¤!\b Ax6À BĀ7°  \b7¨  6¤  )Ā7¸ Aðj" AðĀj A¤j ¤ ¬\v\f\v\v (´! AðĀj\f\f\v A°j" AðĀjAÀĀü
ĀĀ Aj ó	 ((AxG\r (!\v  \x07§Ë\f\f\v A°j" Ā A\fj Aj¤ ¬\vAĀ!\v A°j$Ā \vĀ\væ~#ĀAÀk"$Ā A@kAĀ Ó (@!@@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ (PAxG@ AìèÀĀA\x07 AÐĀjó"\r\v (\\AxG@ AóèÀĀA AÜĀjó"\r\v (hAxG@ AøèÀĀA AèĀjó"\r\v@ Aj"	E@ AéÀĀA"\r (0! Ax60 AxF\r  )4"7  6 Aj" ø\b ( AxF\r A@k"  Aj ¤ ¬\v\v (tAxG@ AéÀĀA AôĀjó"\r\
\v )ĀPE@ A¯éÀĀA	B )\b¯"\r\v )PE@ A¸éÀĀA\vB )¯"\r\v (AxG@ AÃéÀĀA\f Ajó"\r\v (4 (8 ª\x07"\r A@k" AÀĀü
ĀĀ Ā ó	\f\v (!  §Ë\f\v ĀAx6 Ā 6Ā \f\v AÀj$Ā\vĀ\vÉ\b~#ĀA k"$Ā A0j \x07 (0!@ (@"AxF@ ĀAx6Ā Ā 6\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā Ax6 AĀ60  Aj"\x076H  6D AàĀj"\b A0j"@ (\`"AxF@ (! (\
! (!  (d6l AĀ  AxF"\x1B"6h A  \x1B"6d AĀ  \x1B6\` AøĀj  ç A	 (" (|" Ô\f"\x1B"6 AÒÁĀ  \x1B"6  AìĀj6 A\x076< A64  Aj"68  Aj"	60 \x07AÓÀĀ ¹	 A6  	6 A¸ÀĀ ¹	   \x07 õ (x Ë\f \bÍ\f! ĀAx6Ā Ā 6\f\v )d!
 )l!\v (t! AjÄ\v Ā 6 Ā \v7\f Ā 
7 Ā 6Ā\v à\x07\v A j$Ā\vÝ\b~#ĀAk"$Ā@ AqE@ (\f!\v@ -ĀĀ"E\r Aj!@@@ À"\x07AĀH@ AF\r AÀG\r  6  Ā6Ā B 7\b  \bAtj"(Ā  (Ā\r \bAj!\b !\f\v  j! Ā   \vĀE\r\f\v Aj" /Ā"\x07j! Ā  \x07 \vĀE\r\f\vB !\f \x07Aq@ 5Ā!\f Aj!\vAĀ! \x07AqE@AĀ!	 \f\v /ĀĀ!	 Aj\v!\
 \x07Aq /ĀĀ! Aj \v! \x07A\bq /ĀĀ!\b Aj \v! \x07Aq@  	Atj/!	\v \x07A q@  Atj/!\v  6  Ā6Ā  ­B0 	­BÿÿB  \f7\b  \bAtj"(Ā  (Ā\rĀ \bAj!\b\f\v\vA!
\f\v Ā  Av (\fĀ!
\v Aj$Ā 
\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bã (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @@ Aj A@k\x07 (AqE@  (P"\
A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"ú\bí  (\bAsAlj" Ā(Ā AsAlj")Ā\b7Ā\b  (Ā6Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAÛĀA®\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bã (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @\
@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"ý\bí  (\bAsAlj" Ā(Ā AsAlj")Ā\b7Ā\b  (Ā6Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAßĀA®\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bã (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @\
@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"ð\x07í  (\bAsAlj" Ā(Ā AsAlj")Ā\b7Ā\b  )Ā7Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAáĀA®\vAĀ\v AàĀj$Ā\vĀ\v¹~#ĀA k"$Ā A j  ®\x07 AĀ6(  ($"60  ( "\x076, A4j   (4"AxG@ A j" (8"AĀ AxG\x1B (< \x07 q A°j Ô\b (¸!@ )°"	BQ@  «\vA!\f\v AÌĀj A¼jAäü
ĀĀ  6H  	7@ A j A@kÇ@ (°"AxF@ Aj" ( " Í
! »A!\f\v  )¤7´  (¬6¼  )´7Ä  )¼7Ì  )Ä7Ô  (Ì6Ü  6À  ( 6° A\b6  Aj A°j"\b A j (! (! \bà\x07\v A@k¢	  «\v\v \x07 ¹\v Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā A j$Ā\v Aj A4jä\x07 (! (! A\bj A(j¯\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \
\x1Bê\fĀ\vò~#ĀA@j"$Ā §A³\bk"A¢l!@ E@ A0j"\x07 A\bkAu"As­ \x07 )0" )8  AÛò\x07lAÛò\x07jAv j"A\x07j­¤ A j )0"	B: )8B"BĀB
BĀ Aj  AĀ k­"B"
}BĀB
BĀ  BV"\x07  
Tr! )( ) "BÿÿÿÿÿÿÿÿÿĀ| T­|§" ) )BĀR­|§"\b  \bK\x1B! \x07­ 	B|!\f\v A0j"\x07 Au"As­ \x07 )0"	 )8  AÛò\x07lAÛò\x07jAv j"A\x07j­¤  )0"
B: )8B"BĀB
BĀ BB 	AĀ k­|" BV"  Vr! ­ 
B|!A )\b )Ā"	BúÿÿÿÿÿÿÿÿĀ} 	T­|§ BÀĀQ\x1B!\v Ā :Ā\f Ā 6\b Ā 7Ā Ā E:Ā\r A@k$Ā\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA\f Aj"   I\x1Bã (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  \
6L AĀ6H  	BB À7@ \b§! A0j! (4!@ @@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"í\x07í  (\bAsA\flj"\x07 Ā(Ā AsA\flj"(Ā\b6Ā\b \x07 )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAÚĀA\f®\vAĀ\v AàĀj$Ā\vĀ\v\fĀ Ā AØĀ¦\r\v\fĀ Ā AÙĀ¦\r\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bã (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7\
@ \b§! A0j! (4!@ @@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"°	í  (\bAsAtj"\x07 Ā(Ā AsAtj")Ā\b7Ā\b \x07 )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAÜĀA®\vAĀ\v AàĀj$Ā\vĀ\v
~#ĀA@j"$Ā (\f"Aj!\b (\b! (Ā! (!	@@@@  	F@AĀ!\f\v  Aj"
6Ā@ (ĀAF@ Aj(Ā"Ñ"\r A\fj" Aj(Ā Aj(Ā· ) ) Î!\f  6< (\bE@  \bÚ\v  A<j6(  6,  (Ā ( \f A(j"\x07AâĀÄ (ĀAq"\v\r (\f (Ë\f A6,  Aj6( Aj"AÀĀ \x07¹	AóèÀĀA AÁĀA9û! \x07 Aj(Ā Aj(Ā½ (Ô AØj(Ā«\v  (06Ü  )(7Ô\f\v ­\b"E\r\
\v  Aj6\b\v Ā 6 Ā 6Ā A@k$Ā\v (! (Ā!  )70  )\f7(    Atk \v\x1B"  j-ĀĀ \f§Av\x07 (Ā AtkAk" )(7Ā  )07\b\v  Aj"6\b 
!\fĀ\vĀ\v¤#ĀAk"$Ā Aj  -Ā!  )87  )07  )(7x  ) 7pA!AĀ -Ā"AF\rĀ @A»ÁĀAä´ÀĀ \x1B!A\f\vA»ÁĀA \x1B! \v!\b@@@@@@A Ak AM\x1BAÿqAkĀ\v A6  A×ÝÁĀ6 A;A!\f\v A6  AÐÝÁĀ6 A;A!\f\v A6  Aö³ÀĀ6 A;A!\f\v AàĀj AðĀj A\x07jz (d\
"E\r (\`"-ĀĀA0M\r .h!\x07  6 A; A6  AF@A! A$j\f\v A;0 A ôÀĀ6( A;$  Ak68 A6,  Aj64A! A<j\v"A;\f A;Ā AA \x07AĀL"\x1B6\b Aæ´ÀĀAå´ÀĀ \x1B6  \x07Ak" Au"s k;\v  6l  \b6d  6\`  Aj6h Ā AàĀj£ Aj$Ā\vĀ\ví#ĀAk"	$Ā@@@@@@ @ A\bj!  A\
t"A\bk"\x07Avl!
 !@ @ A\bk! (!\b A\bj! \b 
j"
 \bO\r\f\b\v\v 	Aj" 
\b  (Ā (¸\f 
 	(\f"k! 	(\b j! Ak\v ĀAĀ6\b ĀB7Ā\f\v@ \x07E\r  ("I\r @  (Ā ü
ĀĀ\v \x07A\bk!\x07  k!  j! A\bj!\fĀ\vĀ\v@ \x07E\r E\r (! (Ā!\b  -ĀĀ:ĀĀ Ak" I\r Aj! @  \b ü
ĀĀ\v A\bj! \x07A\bk!\x07  k!  j!\fĀ\vĀ\v@ \x07E\r AM\r (! (Ā!\b  /ĀĀ;ĀĀ Ak" I\r Aj! @  \b ü
ĀĀ\v A\bj! \x07A\bk!\x07  k!  j!\fĀ\vĀ\v Ā 	)7Ā Ā 
 k6\b\v 	Aj$Ā\vĀ\vÖ~#ĀAÐk"$Ā @@@@@@ -ĀðAkĀ\v Aø\fj Aø\fü
ĀĀ\v Aø\fj!\x07@@@@ -ĀèAkĀ\v A¸j!@ -ĀäAkĀ\v (à!\f\v  \x07)\b7Ø  \x07)Ā7Ð Aàj Aè\rjAÐĀü
ĀĀ A¸j" AÐjA¨\vü
ĀĀ AĀ:Āä  A\rj"6à\v Aj AÈj"\bAÐĀü
ĀĀ A j)Ā!	 A¨j(Ā! Aj \bAÐĀü
ĀĀ  )\b7ð  )Ā7è AĀ  AëÜF"\x1B6 B¬ 	 \x1B7ø Aj AüjAÔĀü
ĀĀ AĀ:ĀÜ  6Ø\v A j Aèj" m ) BR\r A:Āä A:Āè\f\vĀ\v × A:Āä ÷\x07 A\rj A:Āè ) BR\r\vA!A\f\v A¸j" A jAü
ĀĀ \x07ó A\bj Ó\b )\bBQ@ (!A!A\f\v  A\bj"¼ (! (Ā! æA\v:Āð Ā 6 Ā 6Ā AÐj$Ā\vô#ĀAk"$Ā Ak!  Atj! !\x07@@@ \x07 F\rĀ (!
 (Ā!\v@@@@@  I@@ @ A:ð\bE\r\v A\vj º -Ā\vAq\r\v  
6  \v6Ā\v 
!\b \v!\f @AĀ! A:ð\bE\r (Ā!\f (!\b\vAĀ!	 \f! \b!AĀ!@AĀ!@ ß\b"AÄĀG@  AÄ\x07 (! (Ā"\r\v  6  6Ā\v@ AF@ AG\r\f\v E\r 	AI"\r\f\v Aj!  	Atj!	 (Ā! (!\fĀ\vĀ\vA!\r  Atj" (Ā\f"A\bvAþÿ\x07q Avr;  A\bt AþqA\bvr;Ā Aj!\f\vAĀ!\v  \b6  \f6Ā\v Aÿÿq\r\v  
6  \v6Ā Aq\r !\v Ā \r:Ā Ā 6Ā Aj$Ā\v Aj! \x07 	;Ā \x07Aj!\x07\fĀ\vĀ\vî\x07@ ("@ (Ā!@  "M\r Aj!  j-ĀĀ"\x07À"\bAĀN\rĀ@@@@@@@@@@@ \x07-Āè´@AkĀ\r\vAÀĀ  j  O\x1B,ĀĀ! \x07AàF\r \x07AíF\r \bAjAÿqA\fI\r\b \bA~qAnG A@Nr\r\f\f	\vAÀĀ  j  O\x1B,ĀĀ! \x07Aðk\vAÀĀ  j  O\x1B,ĀĀA@N\r
 Aj!\f\b\v A\`qA G\r	\f\v AJ\r\b\f\v \bAjAÿqAK A@Nr\r\x07\f\v AðĀjAÿqA0O\r\f\v AJ\r\vAÀĀ  Aj"j  O\x1B,ĀĀA¿J\rAÀĀ  Aj"j  O\x1B,ĀĀA¿J\r Aj!\f\v A@N\r\vAÀĀ  Aj"j  O\x1B,ĀĀA@N\r Aj!\fĀ\vĀ\v ĀAĀ6Ā\v Ā 6 Ā 6Ā   k6   j6Ā Ā  k6\f Ā  j6\b\v±#ĀAàk"$Ā@@ A\bj" Ý \
(\bAG@ Ā A ü
ĀĀ\f\v A\bj"ñ\v@ ( E\rĀ ($" (,F\rĀ  Aj6$ (Ā! A¸j"\x07 (0")ø (@ Aj ñ\x07"@@ )ĀBR@ A6 A6\f  Aj6\b  \x076 AÄjAÀĀ ¹	\f\v A6\f  A¸j6\b AÄjA±ÀĀ A\bj¹	\v (´"@ A6 A6\f  Aj6  AÄj6\b AÐj"AóÀĀ A\bj¹	A © Ajá ê\x07! (Ä \
(ÈË\f\f\v  (Ì6Ø  )Ä7ÐA AÐj© Ajá ê\x07!\f\v\r!\v (¸ (¼Ë\f  6\b A¬j   A\bj§ ¸ (¬"AxF\rĀ (´! (°! §\f  6\b  6  6Ā   A lj6\f\f\v\v Ā AjÝ\v Aàj$Ā\v	#ĀA k"$Ā Ā(ĀAxG@ A$j"\b Aj6Ā  AÔj68  AÈj64  A¼j60  A°j6\
,  A¤j6( AĀ6 Aj!A!@@ AG@ \b Atj!@@ AF\r (Ā! Aj! Aj"\x07! (ĀAxF\rĀ\v  \x076A\f\v  \x076A!\v 	\rA!	 !A\v! AÌĀj Ā Aj"
(Ā (\b (LAxF\r (Ā 
(ĀË\f  (T6\b  )L7Ā\f\v\v@ (è"E\rĀ Aðj" Ï (AxF@ Ù
\f\v A\bj" Ā Aðj½ AØĀj" ¥ )XBR@ (èæ (è Aü
ĀĀ\f\v@ AØĀj")ĀBR@ æ\f\v A\bjè
\v\v A\bj"Ï Aðj" AÐĀj"A0ü
ĀĀ  A0ü
ĀĀ  Ā Ù 
  A0ü
ĀĀ\v A j$Ā \v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA\b Aj"   I\x1Bã (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ @@ Aj A@k\x07 (A\
qE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"\bí  (\bAsAtj Ā(Ā AsAtj)ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAÖĀA\b®\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA¨ Aj"   I\x1Bã (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ \
@@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"ì\x07í  (\bAsA¨lj Ā(Ā AsA¨ljA¨ü
ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jA×ĀA¨®\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjAÀ Aj"   I\x1Bã (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ \
@@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"á\bí  (\bAsAÀlj Ā(Ā AsAÀljAÀü
ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAÞĀAÀ®\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA( Aj"   I\x1Bã (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ \
@@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"þ\bí  (\bAsA(lj Ā(Ā AsA(ljA(ü
ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A jAàĀA(®\vAĀ\v AàĀj$Ā\vĀ\vĀ Ā   Aµ\r\vĀ Ā   AĀµ\r\vè\f#ĀAÀk"$Ā@ E\rĀ  Ā("/ª	"j"\fA\fO\rĀ Ā(\f"	/ª	"\x07 I\rĀ 	 \x07 k";ª	  \f;ª	 Aü\bj" Atj!\r At"
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
ĀĀ\v AĀ Â\f\v \r\v AÀj$Ā\vĀ\vá#ĀAÀk"$Ā@ E\rĀ  Ā(\f"/ª	"j"\fA\fO\rĀ Ā("/ª	"\x07 I\rĀ  \f;ª	  \x07 k"\x07;ª	 Aü\bj" At"Ak"\bj(Ā!	   AèĀl"AèĀk"\rjAèĀü
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
ĀĀ\v   \fAjÂ AĀ \x07AjÂ\f\v \r\v AÀj$Ā\vĀ\vè\v~#ĀA@j"$Ā@@ @ Aj" (è Ak"
ë (E\r AäĀj! Aìj! Aj Î ($!\b (!\v (!\f !@ /â M@ Ā )7Ā Ā \b6\b\f A(j Ak(Ā (Ā½ )Ā! A4j (Ā 
ë (<!\r (4"\x07@ (8\f\v A\bjü\b (\b!\x07 (\f\v!	 \f \v A(j  \x07 	¥ Aj! A\fj! Aj! A\bj! \b \rjAj!\b\f\vĀ\vĀ\v AäĀj! ü\b (Ā"AÜĀj!\b !\x07@ /â M@ Ā 6\b ĀAĀ6 Ā 6Ā\f\v Aj Ak(Ā (Ā½ /â"A\vO\r \x07)Ā!  Aj;â \b A\flj"	 ($6\b 	 )7Ā  Atj 7Ā A\fj! \x07A\bj!\x07 Aj!\fĀ\vĀ\
\vĀ\v A@k$Ā\vÒ
~ Ā(Aj"Av A\x07qAĀGj! Ā(Ā"!@ @  )Ā"\rBB\x07B À \rBÿþýû÷ïß¿ÿĀ|7Ā A\bj! Ak!\f\v\v@ A\bO@  j )ĀĀ7ĀĀ\f\v E\rĀ A\bj  ü
ĀĀ\vAĀ!@@  "G@ Aj! Ā(Ā" j-ĀĀAG\r  AtkAk!\v@   Ā  \vĀ"\r§"\x07 Ā("	q"k Ā(Ā"\b 	 \ró"
 ks 	qA\bI\r \b 
j"-ĀĀ  \x07Av":ĀĀ \b 	 
A\bkqjA\bj :ĀĀ \b 
AtkAk!\x07AÿG@ \v \x07AÆ\x07\f\v\v Ā(Ā" jAÿ:ĀĀ  Ā( A\bkqjA\bjAÿ:ĀĀ \x07 \v(ĀĀ6ĀĀ\f\v Ā Ā(" AjAvA\x07l A\bI\x1B Ā(\fk6\b\v  \bj \x07Av":ĀĀ \b 	 A\bkqjA\bj :ĀĀ\fĀ\vĀ\v#ĀAk"$Ā@@@@@@ Ak\x07Ā\v -ĀĀAéĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAòĀG\r -ĀAöĀG\r -ĀAáĀG\r -Ā\x07AìĀG\r ĀAĀ;Ā\f\v -Ā\
ĀAóĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀAÁĀG\r -ĀAæĀG\r -ĀAôĀG\r -Ā\x07AåĀG\r -Ā\bAòĀG\r ĀA;Ā\f\v -ĀĀAóĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀAÉĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07AåĀG\r -Ā\bAòĀG\r -Ā	AöĀG\r -Ā
AáĀG\r -Ā\vAìĀG\r ĀA;Ā\f\v -ĀĀAêĀG\rĀ -ĀAéĀG\rĀ -ĀAôĀG\rĀ -ĀAôĀG\rĀ -ĀAåĀG\rĀ -ĀAòĀG\rĀ ĀA;Ā\f\v Aj   (\b" (\fAÀĀA! ĀA:ĀĀ Ā 6 ( «\v\v Aj$Ā\v#ĀAk"$Ā A;\\ AĀ6X   j6T  6P  6L  6H  6D BøĀ7< Aj A<jó ("E@A!AĀ\f\v (! AàĀjAô\
\x07 (d" 6  6Ā A6h AìĀj A<jA$ü
ĀĀ@@ Aj AìĀjó ("E\rĀ (! (h" (\`F@ AàĀjA\f\v (d Atj" 6  6Ā  Aj6h\f\v\v (d! (\`! (h\v! A j  Aü­ÁĀAÝ  Ì\f A<j ($" ((Ù AĀ6t  (@"6l   (D"j6p@@ AìĀj"AøĀ\rĀ A\bj ì (\fAÄĀF\rĀ  (\b  \x07  )Ā7, A68  A,j64 ĀAÞÀĀ A4\
j¹	 (< Ë\f\f\v Ā (D6\b Ā )<7Ā\v (  Ë\f Aj$Ā\vØ#ĀAðĀk"	$Ā@ (\f"/ª	"
Aj"\x07 ("\b/ª	"\vj"\fA\fO\rĀ (! (Ā"/ª	!\r  \f;ª	  (\b"Atj"Aü\bj"(Ā! (! \r Asj"At"E"E@  A	j ü
ĀĀ\v Aü\bj" 
Atj 6Ā \vAt"@  \x07Atj \bAü\bj ü
ĀĀ\v 	A\bj  AèĀlj"AèĀü
ĀĀ AèĀl"@  AèĀj ü
ĀĀ\v  
AèĀlj 	A\bjAèĀü
ĀĀ \vAèĀl"@  \x07AèĀlj \b ü
ĀĀ\v Aj!A°	! E@  Atj"A°	j A´	j ü
ĀĀ\v   \rÂ  /ª	Ak;ª	 \b AO \vAj" \f 
kG\r At"@  \x07AtjA°	j \bA°	j ü
ĀĀ\v  \x07 \fAjÂAà	A°	\v°\v Ā 6 Ā 6Ā 	AðĀj$Ā\vĀ\v¦\x07  j! !@@ !\b@@  "F@ !\f\v ,ĀĀ"AĀN@ Aj! Aÿq!\f\v -ĀA?q! Aq! A_M@ At r! Aj!\f\v -ĀA?q Atr!\x07 ApI@ \x07 A\ftr! Aj!\f\v Aj! AtAðĀq -ĀA?q \x07Atrr"AÄĀG\r\v \b!AĀ!	AĀ!\b\f\v  k \bj"!	 ±\r\v\v@@  \
"F\r Ak",ĀĀ"AĀH@ A?q Ak"-ĀĀ"\x07À"A@N@ \x07Aq\f\v A?q Ak"-ĀĀ"\x07À"A@N@ \x07Aq\f\v A?q Ak"-ĀĀA\x07qAtr\vAtr\vAtr"AÄĀF\r\v ±\rĀ\v  k j!	\v Ā 	 \bk6 Ā  \bj6Ā\v ĀA\bk" ĀAk(Ā"Axq"Āj!@@@@ Aq\rĀ AqE\r (Ā" Āj!Ā  k"AüìÁĀ(ĀF@ (AqAG\rAôìÁĀ Ā6Ā  (A~q6  ĀA\
r6  Ā6Ā\v  À\v@@ ("AqE@ AíÁĀ(ĀF\r AüìÁĀ(ĀF\r  Axq"À  Ā j"ĀAr6 Ā j Ā6Ā AüìÁĀ(ĀG\rAôìÁĀ Ā6Ā\v  A~q6  ĀAr6 Ā j Ā6Ā\v ĀAI\r  ĀAíÁĀAíÁĀ(ĀAk"Ā6Ā Ā\rÇ\x07\vAíÁĀ 6ĀAøìÁĀAøìÁĀ(Ā Āj"Ā6Ā  ĀAr6AüìÁĀ(Ā F@AôìÁĀAĀ6ĀAüìÁĀAĀ6Ā\v ĀAíÁĀ(ĀM\rĀAíÁĀ(Ā"\
ĀE\rĀAøìÁĀ(ĀA)O@ Ā\x07\vÇ\x07AøìÁĀ(ĀAíÁĀ(ĀM\rĀAíÁĀA6Ā\v\v  ĀÃ\vAüìÁĀ 6ĀAôìÁĀAôìÁĀ(Ā Āj"Ā6Ā  ĀAr6 Ā j Ā6Ā\vÑ#ĀAðĀk"\b$Ā@ (\f"/ª	"	Aj" ("\x07/ª	"
j"\vA\fO\rĀ (!\f (Ā"/ª	!\r  \v;ª	  (\b"Atj"Aü\bj"(Ā! \r Asj"At"E"E@  A	j ü
ĀĀ\v Aü\bj" 	Atj 6Ā 
At"@  Atj \x07Aü\bj ü
ĀĀ\v \bA\bj  AèĀlj"AèĀü
ĀĀ AèĀl"@  AèĀj ü
ĀĀ\v  	AèĀlj \bA\bjAèĀü
ĀĀ 
AèĀl"@  AèĀlj \x07 ü
ĀĀ\v Aj!A°	! E@  Atj"A°	j A´	j ü
ĀĀ\v   \rÂ  /ª	Ak;ª	 \x07 \fAO 
Aj" \v 	kG\r At"@  AtjA°	j \x07A°	j ü
ĀĀ\v   \vAjÂAà	A°	\v°\v Ā \f6 Ā 6Ā \bAðĀj$Ā\vĀ\vÅ\b#ĀA@j"$Ā A\bjAĀAA¹\x07 AĀ6  )\b7 AĀ6<   j"\v68  60  6,  (\b6(  )Ā7  !@ \x07!
@@  \vF\r  Aj"\b64@ -ĀĀ"ÀAĀN\rĀ  Aj"\b64 -ĀA?q! Aq!	 AßM@ 	At r!\f\v  Aj"\b64 -ĀA?q Atr! AðI@  	A\ftr!\f\v  Aj"\b64 	AtAðĀq -ĀA?q Atrr"AÄĀF\r\v  \b k 
j"6< AÄĀF\rAĀ!@ A\fF@ !
 \b!\f\v A j j Aj!(Ā G\rĀ\v\v Aj"  \x07j 
 \x07k¸\f AA©\x07 !\x07 \b!\f\v\v Aj  \x07j  \x07k¸\f Ā (6\b Ā )7Ā A@k$Ā\v~#ĀAk"$Ā AÐĀjAĀ Ó (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ AjAÅøÀĀA\v"\rĀ (@! Ax6@ AxG@ )D!\b  6Ä (4!  \b7È A\bj (8"A0À\x07 (\f!@ (\b"\x07AxG@ AĀ6  6  \x076 A\x07t!@ E\r AÐĀj"  (\`AxG@ Ak! Aj! Aj \b\f\v\v (P! Aj\f\v  \b§Ë\f\f\v Ax6à  )7Ô  (6Ð \
Aj" Aj" AÄj AÐj¤ ¬\v ( ( ª\x07"\r AÐĀj" AÀĀü
ĀĀ Ā ó	\f\vĀ\v ĀAx6 Ā 6Ā Aj\f\v Aj$Ā\vç#ĀA0k"$Ā  6  6@@@ (! (!@  F@  k!\f\v -ĀĀ Aj!A%G\rĀ\v  6 Aj Aj¥ -ĀE\rĀ\v ("  k" ("\x07kjAk" M@ -Ā!\b Aj"  ½ ($" (F@  (ĀAAAÉAxG@Ā\v\v ( " j \b:ĀĀ  Aj"6$  \x076,@  \
\x07G@  Aj6( -ĀĀ"A%F@ A\bj A(j¥ -Ā	A% -Ā\b\x1B!\v ( F@ Aj (, ((kAjAnAjá	 ( !\v  j :ĀĀ  Aj"6$ (,!\x07 ((!\f\v\v ("AxF\r Ā ( "  Ā(ĀAxG@  Ë\f\f\v Ā 6\b Ā 6 Ā 6Ā\f\vĀ\v Ā  \v A0j$Ā\v·~#ĀA k"$Ā @@@@ -ĀAkĀ\v  (ø"6 \
 (ü"6 AðĀj A8j)Ā A@k(ĀÔ )p!\x07 (x! AĀ:Āð  6ä  6à  6\b  \x077Ā\v AðĀj  £ (p"AxG\r ĀAx6A\f\vĀ\v  )x7(  )70  )78 (t! ð
Ax! AxG@  )87   )07  )(7  6\f  6\b (! ($! AðĀj ("( ( A\bj  (p!@ ("AxF@  6ä AØĀj(ĀA0j â\f\v  (|6h  )t7\`  )7@  )7H  )7P  (6X\v A\bj\f\v Ā 6Ā Ā )\`7 Ā (h6\f Ā 6 Ā )@7 Ā )H7 Ā )P7\
$ Ā (X6,A\v:Ā A j$Ā\v©~#ĀAÐk"$Ā A j v ( !@ (°"AxF@ ĀB7Ā Ā 6\b\f\v  (¬6$  )¤7  )´7,  )¼74  )Ä7<  (Ì6D  6(  6 Ax6H AĀ6T  AÈĀj6l  Aj6h A j" AÔĀjv ( !~@@ (°"AxG@  (¬6|  )¤7t  )´7 \
 )¼7  )Ä7  (Ì6  6  6p  AðĀjr@ ( "@ )¨!\f\vA­îÀĀA4Õ\b!\v AðĀjà\x07 \r\v (L! (P! (H!  6¬ AĀ  AxF"\x1B6¨ A  \x1B6¤ AĀ  \x1B6   A jò (ĀAxF\r è
BĀ\f\v AÈĀjÄ\v  7\b\v )\b!\x07B\v! Ā \x077\b Ā 7Ā Ajà\x07\v AÐj$Ā\vç\v~#ĀAàĀk"$Ā Aj Aj(Ā A j(Ā ò (! (!\b Ā@ ("@ (\b"AëÜG\r\v  \b\rAëÜ\f\v  )\f7Ā  (6\b AlAk!\f A,j!	 A8j!
 AÔĀj!\vAĀ! ! )Ā"!@  \fFE@  j"Aj)Ā! A j(Ā!\x07 	 )Ā7Ā 	 (\b6\b \v A,j(Ā6\b \v A$j)Ā7Ā  6(  7   \r6  6  \x076P  7H  \x076@  78 @  Q@  \x07M\r ! 
\f\v 
  T\r\v ! Aj\v")7Ā  ($6\b Aj! (! )! (\f!\r (\b! !\f\v\v  \b\rAëÜ AëÜF\rĀ Ā (\b6 Ā )Ā7\f Ā 7Ā \v6\b AàĀj$Ā\v§#ĀAðk"$Ā @@@@ -ĀÐ\fAkĀ\v A¨j A¨ü
ĀĀ\v A¨j!@@ -ĀÈ\fAkĀ\v AĀ:ĀÄ\f  6À\f\v A@k A\x07j" d (p"AxG\r A:ĀÈ\fA!A\f\vĀ\v É
 A! A:ĀÈ\f (@! Aj A@kAr"A,ü
ĀĀ  (|6  )t7\b À
@ AxF@ !\f\v  AjA,ü
ĀĀ  6p  6@  (6|  )\b7t A°j A@kô@ (À"AxF@ Aäj" (°" Í
! »A!\f\v  )´7  (¼6  )Ä7  )Ì7  )Ô7¤  (Ü6¬  6  (°6 A\b6°  Aj" A°j (! (Ā! à\x07\v A@k¾\f\vA\v:ĀÐ\f Ā 6 Ā 6Ā Aðj$Ā\v¨~#ĀAÐk"$Ā @@@@ -ĀAkĀ\v A\x07j A\x07ü
ĀĀ\v A\x07j!@@ -Āø\rAkĀ\v AĀ:Āð\r  6Ä\r  A¨\x07j6À\r\v AðĀj A\bj"  )p"BR\r A:Āø\rA!A\f\vĀ\v ô A¨\x07j (\x07 A\x07j(Ā´\vA! A:Āø\r (x! A\fj AüĀj"AäĀü
ĀĀ ×\b@ BQ@ !\f\v  A\fjAäĀü
ĀĀ  6x  7p Aj AðĀj@ ( "AxF@ AÄj" (" Í
! »A!\f\v  )7ä  (6ì  )¤7ô  )¬7ü  )´7  (¼6  6ð  (6à A\b6  Aàj" Aj (! (Ā! à\x07\v AÐjô
 A j
\vA\v:Ā Ā 6 Ā 6Ā AÐj$Ā\v#ĀA°k"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6@@ AxF@ (\b!  ("6    A0lj6$ AĀ6@  6<  68  A j64 AÄĀjAÕª  AÕªO\x1B\b Aj! AäĀj!@@@@ AÐĀj A4jÚ@@ (\`"Aûÿÿÿ\x07jĀ\v (P! AÄĀj\f\f\v  )Ā7\
Ā  )\b7\b  )7  (6  )X7  )P7  6 AÄĀj Aj\b\f\v\v (H! (D"AxG\r\v  É\f\v  (L"60  6,  6( ($ ( G@ AÀèÀĀAÈèÀĀ! A(j\f\f\v Ā 6\b Ā 6 Ā 6Ā\f\v  AjAÜìÀĀû!\v  É ĀAx6Ā Ā 6\v ®
 A°j$Ā\vä\b~#ĀA°k"$Ā Aj í@ ("@ ($! ( !\x07 Aj i ( ! )"\vBQ\r A4j A¤jAäü
ĀĀ  60  \v7(AĀ! AĀ6 AÏÀĀ6 AĀ6  Aj"6  6 A j A(jÒ Aj (Ā Aj(Ā"(\bAkAxqjA\bj (¤"\b (¨ (Ā A¤j (" Aj ("(\fĀ@ (¤"	E@ (¬!
 (¨!  ë\b E\r  
â!\f\v  ë\b\v (  \bË\f ( ((\fĀ E 	rE@ ! A(j¢	\f\v A(j¢	AĀ\f\v \f A\bj AjÀ\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\fĀ\vA\v! \x07 ¾\v Ā 6 Ā AĀ \x1B6Ā A°j$Ā\v~|#ĀA k"$Ā AðĀj v (p!@ ("AxF@ ĀB7Ā Ā 6\b\f\v  (|6  )t7  )7$  )7,  )74  (\
6<  6  6 @@@A Axs AĀN\x1BAkĀ\v )!@@@ (AkĀ\v º!\x07B!\f\v ¹!\x07B!\f\v ¿!\x07B!\f\v A\bj (" (ð A@k (\b (\f@ (P"AxG@  )H7x  )@7p  )T7  )\\7  )d7  (l6  6~BĀ AxG\rĀ@@@ (pAkĀ\v )xº!\x07B\f\v )x¹!\x07\
B\f\v +x!\x07B\v! AðĀjà\x07\f\v (@ (DË\f\v  Ë\f\v Ā \x079\b Ā 7Ā A~qAxF\rĀ Ajà\x07\v A j$Ā\vÞ|~#ĀAðĀk"$Ā Ā(Ā! ĀAx6Ā Ā(! Ā)!	 Ā(! Ā(\f"\x07(\b!Ā \x07AĀ6\b  6  	7  6  6\f A\bA AxF\x1B6\b@@@@ Ā@ A j A\bjèAĀ Ā(AxF\r  6L A64  Ā6H  A j68 AØ\
Āj A4jç (XAF@ (\\\f\v  +\`"\b9P \bDĀĀĀĀĀĀĀĀfE \b \b¡DĀĀĀĀĀĀĀĀbrE \bDĀĀàÿÿÿïAeq\r A6l  AÐĀj6h AØĀj"ĀAçÀĀ AèĀj¹	 Ā»\x07\v!Ā  A j"É  ÉA!A\f\vA°ëÀĀAÕ\b!Ā A\bj®
\f\v \bü!ĀA\v! A j®
 E\r  A\bj"É ®
\v  É\f\v A\bj®
  Ā6  6ĀAĀ!Ā\v AðĀj$Ā Ā\vê	o#ĀA@j"$Ā AĀ6 B7 ("(\b! (!@ (ĀAF@ At! (\f"(\f!\x07 (\b!\b (Ā!	 (!@ E  Fr\r  68  \x0764  \b60  6,  	6( (Ā"
@ 
 A(j AjAØ§ÀĀ Aj(Ā(\fĀ\v A\bj! Aj! A\bk!\fĀ\vĀ\v A\fl! (\f(\b!@ E\r@ (Ā"(\b G\rĀ Aj(Ā"\x07E\rĀ \x07  AjAØ§ÀĀ A\bj(Ā(\fĀ\v A\fj! A\fk!\fĀ\vĀ\v Aj ((\bAt"(Ô¬@ (À¬@ Ā)Ā¬\bE@Ā\v AjÍ
!  (60  )7( A(jÍ
! Ā(\b%A\b% % %!\vå"Ā \v& A\bjº	 (\f Ā (\bAq\x1B\f \f \fA\b\f A@k$Ā\vì~#ĀAðk"$Ā @@@@@ -ĀøAkĀ\v  (è"6ð  (ì"6ô )Ā!	 (\b! AĀ;à  6Ô  6Ð  6  	7\v A°j Aj"  )°"	BQ@ ĀB7ĀA\f\v (¸! AØj A¼j"Aü
ĀĀ  6  	7\b (Ì!\x07 (È!\b Aj Aü
ĀĀ ­\x07 (ðAØĀj(Ā"-ĀH A:ĀHAF\rĀ (ô"(Ā!@ 	BQ@ \r\f\v AÐĀj!@ @  (\b (\f A\bjý\x07\f\v  A\bj\v AĀ:ĀH Aäj AØjAü
ĀĀ \b \x07«\v\f\v -ĀíAG\r -ĀøAG\r AÐĀj (\b (\f\b\f\vĀ\v AĀ:ĀH\v Ā 6\b Ā 	7Ā ĀA\fj AäjAü
ĀĀA\v:Āø Aðj$Ā\v°\b~#ĀAk"	$Ā@@@@ @ 	A\bj  AĀ« 	(\f 	(\b!
 	  A«  
 	(Ā"  
I"\x1B"\bI\r 	( \x1B" \bj" I  Ir\r  \b  j \b
E@  \bk" \b  \bK\x1BAj!A!\x07A!\f \b!
 \f\v   AĀû!\x07    Aû" \x07  \x07K\x1Bk!
 E\r !\x07 \v! !\v@B \v1ĀĀ \r!\r \vAj!\v Ak"\rĀ\v\f\v ĀAĀ6< Ā 68 Ā 64 Ā 60 ĀAĀ:Ā ĀA;\f Ā 6\b ĀBĀ7Ā\f\vĀ\v !\x07AĀ!\v Ā 6< Ā 68 Ā 64 Ā 60 Ā \x076( Ā \f6$ Ā 6  ĀAĀ6 Ā 6 Ā 
6 Ā \b6 Ā \r7\b ĀA6Ā\v 	Aj$Ā\vÂ~#ĀA0k"$Ā@ Ā~@@@ DĀĀĀĀĀĀĀĀcE@BĀ ½"\x07B4§Aÿq"Aà\x07I\r \x07Bÿÿÿÿÿÿÿ\x07B\b! Aÿ\x07I\r A³\bI\r A¿\bO@ ĀA:ĀĀ\f\v  A³\bk­\f\v ĀAĀ:ĀĀ\vAëÜ!\f\v A j \x07 Aÿ\x07k¬Bÿÿÿÿÿÿÿ\x07BĀBëÜBĀ )(B\f ) "\x07B4§!AĀ  \x07BPE \x07Büÿÿÿÿÿ\x07BR rAqqj"\
 AëÜF"\x1B! ­ A³\b k­|\f\v Aj BĀ AÓ\x07kAÿÿq²  ) )BëÜBĀ )\b"B §!AĀ B\bPAĀ )ĀB| BÿÿÿÿB\bBĀR rAq\v j" AëÜF"\x1B! ­\v7Ā\v Ā 6\b A0j$Ā\v~#ĀAÀk"$Ā A@kAĀ Ó (@!@@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AìèÀĀA\x07 (D (H³"\rĀ )ĀPE@ AÄêÀĀAB )\b¯"\r\v (LAxG@ AóèÀĀA AÌĀjó"\r\v (XAxG@ AøèÀĀA AØĀjó"\r\v@ (dAxG@ AéÀĀA"\r (0! Ax60 AxF\r  )4"7  6 Aj" AäĀjø\b ( AxF\r A@k"  Aj ¤ ¬\v\v AÔêÀĀA	\
 -Āpù"\r ($ (( ª\x07"\r A@k" AÀĀü
ĀĀ Ā ó	\f\v (!  §Ë\f\v ĀAx6 Ā 6Ā \f\v AÀj$Ā\vĀ\v·\b#ĀAÐĀk"$Ā  6\f  6\b At! A\bk! Ā Atj!@@ Ā F@AĀ!Ā\f\v  ĀA4j6 ĀA@k! Ā(<!
 Ā(8!\v !Ā !@ ĀE@ !Ā\f\v A\fj!\b AÄĀj"	 A\bj"(Ā \b(ĀÄ A0j"\x07 \v 
Ä (H"\b (L (4"\f (8
 (0 \fË\f (D \bË\f ĀA\bk!ĀE\rĀ\v\v  6 A6< A64  Aj68  A\bj"Ā60 Aj"AÀĀ \x07¹	 A6< A64  Aj"68  60 A$jAÙÀĀ \x07¹	 A6< A64  68  Ā60 	A¥ÀĀ \x07¹	  ( 68  )70 ($ \x07 ((" (, 	á!Ā Ë\f\v AÐĀj$Ā Ā\v¯\f#ĀA@j"$Ā AĀ;8  64 AĀ60 A:Ā, A
6(  6$  6  6 A
6 Ā(!\f Ā(Ā!	 Ā(\b!
 A(j!\rAĀ!Ā@@@ Aq\rĀ@@@@ Ā K\r Ā j!  Āk"A\bO@ A\bjA
  ï (\f! (\b\f\v A
  ¬ (! (Ā\vAG\r  Ā j"Aj"Ā6   M\rĀ  jA \rA
E\rĀ\v  Ā60AĀ! Ā"!\f\v  6  !Ā\vA! A:Ā9 ! \x07" F\r\v \f(\f!\v@ 
-ĀĀE\rĀ 	AôÎÀĀA \vĀE\rĀA!\b\f\v A
6<A!\b 
  \x07j"  \x07k" A<jA¥	:ĀĀ !\x07 	   \vĀE\r\f\v\vAĀ!\b\v A@k$Ā \b\v~ Ak! (\b"	Ak!  ("k! (!\x07 )Ā! (!\b Ā@AĀ \x07 \x1B! 	 \x07 	 \x07 	K\x1B \x1B"\f   \fI\x1B!@ @ \b j"\x07 O\r    \x07j1ĀĀBPE@  \bj!\r \f!\x07@@ \x07 F@ !\x07@@  \x07AjO\r  \x07M \x07 \bj Or\r \x07 \rj!
  \x07j \x07Ak!\x07-ĀĀ 
-ĀĀF\rĀ\v  \b j"\b6 \r \f\x07\v   \bj"6 E@ AĀ6\v Ā 6\b Ā \b6A\f	\v \x07 \bj"
 O\r \x07 \rj!\v  \x07j \x07Aj!\x07-ĀĀ \v-ĀĀF\rĀ\v 
 	kAj\f\vĀ\v  \bj\v"\b6 \rĀ\vAĀ\v"\x076\f\v\v  6AĀ\v6Ā\vÓ#ĀA k"$Ā@@@@@@ Ā-ĀpAkĀ\v ĀA<j ĀA4ü
ĀĀ\v ĀA<j!@@@@ Ā-ĀTAkĀ\v Ā )Ā7X Ā )\b7\` Ā (6h Ā(P"\r\v Aj ĀAØĀj" ÍA! ("AG\rA!\f\v Ā(l!\f\v (! á\x07A! !\f\vĀ\v Ā 6l\v ĀAØĀj!A!@ -Ā\rĀ Aj  Í ("AF@ Ā(lA\bj (Āý Ā(l-Ā\rA!A!\f\v (!\x07 !\v ½\fA\b!A!A! AF\rĀA\b\f ! \x07!\v Ā :ĀT \
Ā AF"A ª\b A\bj ĀA8A4 Aq\x1Bj(Ā å (\f (\bAF@Aô¨ÀĀA1ê\fĀ\v\fA\b\f \f Ā(4\f Ā(8\fA\v:Āp A j$Ā \vß~#ĀAÀk"$Ā A@kAĀ Ó (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AÈĀj(Ā"@ AîéÀĀA	 AÄĀj(Ā ³"\r\v (LAxG@ A©ÀĀA AÌĀjó"\r\v@ )ĀPE@ A¤êÀĀA
"\r (0! Ax60 AxF\r  )4"7  6 Aj )Ā A\bj+Ā¦ ( AxF@ (!  §Ë\f\f\v A@k"  Aj Aj¤ ¬\v\v -ĀX@ A¸ÀĀA	Aù"\r\v A$j(Ā A(j(Ā ª\x07"\r A@k" AÀĀü
ĀĀ Ā ó	\f\vĀ\v ĀAx6 Ā 6Ā \f\v AÀj$Ā\v~#ĀA k"$Ā  6\b  7Ā Aj Ā(< Ā(@@ Ā(X"E\rĀ Ā(T!\x07 !@ AM@@ Aj  \x07 Atj")Ā A\bj(ĀäAÿq"@  AÿFj!\v  AvM\r  K\rĀ ĀAĀ6X  F\r  k"At"@ \x07 \x07 Atj ü
ĀĀ\v Ā 6X\f\v  Av"\b j" Aj  \x07 Atj")Ā A\bj(ĀäAÿqAF\x1B!  \bk!\f\v\vĀ\v@ Ā( "AëÜF\rĀ  O Ā)"	 X  	Q\x1BAG\rĀ ĀAëÜ6 \v@ Ā(\b"AëÜF\rĀ Ā-Ā\rĀ@  Ā)Ā"	Q@  O\r\f\v  	T\r\v ĀAëÜ6\b\v A j$Ā\vË#ĀAk"$Ā ®\f"6 Ā(ð"  Ā(ô"(\bAkAxqjA\bjAĀ\v!@ @ AÐĀj"  (\
ĀĀ )PBòÚþÔøÔ3 )XB©»ìðãĀP@ )ĀÀ\f  AjAÉ§ÀĀA (\bÇ -ĀP (T¸\v\v Aj  (ĀĀ (! (!\f\v\v AÐĀj Ā}@ (\`"AxF@ Aj" (P" Í
! »A!\f\v  )T7$  (\\6,  )d74  )l7<  )t7D  (|6L  60  (P6  A\b6P A\bj A j" AÐĀj (\f! (\b! à\x07\v AqE@ AÐĀj AjAÎ§ÀĀA\x07 Ç -ĀP (T¸\v\v \f Āæ Aj$Ā \vÒ~#ĀAk"$Ā AÐĀj Å@@@ (\`AxF@ A j (P" Ë\f\v A j AÐĀjA0ü
ĀĀ (0"AxG\r\v  (("6  ) "7 Ā 6\f Ā 7 ĀA6Ā\f\v  )47d  )<7l  )D7t  (L6|  ) 7P  )(7X  6\` A\b6 A\bj AÐĀj" Aj (\f!@ (\bAG\rĀ A j ß \f ($! ( "AxF\rĀ Ā ((6\f Ā 6\b Ā 6 ĀA6Ā à\x07\f\v  \x07 A j (Ā (ö	 Ā ( A\
xF@ ($ ĀAjAåíÀĀA½\fA\f\v Ā ((6\f Ā ) 7AĀ\v6Ā \f AÐĀjà\x07\v Aj$Ā\v¹#ĀAk"$Ā A j  -Ā !  )@7x  )87p  )07h  )(7\`A!AĀ -Āz"\x07AF\rĀ @A»ÁĀAä´ÀĀ \x1B!A\f\vA»ÁĀA \x1B! \v!@@@@A \x07Ak \x07AM\x1BAÿqAkĀ\v A6( A×ÝÁĀ6$ A; A! A j\f\v A6( AÐ\
ÝÁĀ6$ A; A! A j\f\v A j" AàĀj Ajz  (  ($ /( Aÿÿq ¿ (! (Ā\f\vA! A;  Aÿÿq@ A60 AĀ;, A6( Aô³ÀĀ6$ A j\f\vA! A6( Aó³ÀĀ6$ A j\v!  6\\  6X  6T  6P Ā AÐĀj£ Aj$Ā\v~#ĀAk"\b$Ā@ -Āe@AÿëÜ!B!\f\v~ (@"
AëÜF@ ( !\v )!BĀ\f\v AàĀj!\f \b )8" 
 )" ( "\vø \b)Ā" )x"\x07R@  \x07T\f\v \b(\b (I\v!\rAÿëÜ!	B \fA\bA(  \rrAq"\x1Bj)Ā"\x07 |" \x07T\rĀ \fAA0 \x1Bj(Ā 
j"AëÜI@ !	 \f\vB BQ\rĀ AëÜk!	 B|\v! \b Aj)Ā A j(Ā  \vÞ \b(\b!@@  \b)Ā"Q@  	I\r\f\v  Z\r\v ! !	\v (0!@  )("Q@  	I\r !\f\v  Z\r\v ! 	!\v Ā 6\b Ā 7Ā \bAj$Ā\vÌ~#ĀAðĀk"$Ā (Ā! Ax6Ā (!\x07 )!\b (! (\f"(\b! AĀ6\b  6  \b7  6\f  \
\x076\b A\bA AxF\x1B6@@ @ Aj Ajè@ (AxF@AëÜ!\f\v A60  Aj64  6\\ A6D  6X  A0j"6H AàĀj AÄĀjÝ@ (h"AëÜF@ (\`!  É  É\f\v (d! (\`!\v A0j®
 AëÜG\rĀ  Aj"É  ÉAëÜ!\v Aj®
 AëÜG"E@  AjÉ\v Aj®
 E\r Ā 6 Ā 6Ā\f\vA°ëÀĀAÕ\b! Aj®
\v  \x07É Ā 6ĀAëÜ!\v Ā 6\b AðĀj$Ā\vû\x07@@ A
O\rĀ Aq! Av"Ak! Ā Atj!\x07 Ā( "At! A)I!@@ E@ At!AĀ!@  F@ Ā(  j! E@ !\f\x07\v Ak"A'K\r ! Ā Atj(Ā"\bA  k"v"E\r A'K\r Ā Atj 6Ā Aj!\f Ā jAĀ6Ā Aj!\f\vĀ\vĀ\v E  jA(Or\r Ak" \x07j Ā j(Ā6Ā Ak!\f\v\v Aj!\x07 At ĀjA\bk!@  \x07M@ Ā Atj" (Ā t6Ā\f\v \
Ak"A'K\r Aj \b t (Ā"\b vr6Ā Aj! Ak!\fĀ\vĀ\vĀ\v Ā 6  Ā\vÄ~#ĀAk"$Ā Aj î A$j í@ ("E\rĀ ($"E\rĀ A0j" µ Aj s (! )"\x07BQ@ A\f\v  (´6  )¬7  )¤7ø  )7ð Aj" A0jAàĀü
ĀĀA\bAª\v" 6\b  \x077Ā  )ð7\f  )ø7  )7  (6$ A(j AàĀü
ĀĀ AĀ:Ā AĀ:Āø  AàĀj AÀĀ²!AĀ\v! (( (,»\v ( ( ½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v Aj A$j¾\b (! (! \f A\bj Aj¿\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\v¸~#ĀAk"\x07$Ā E@ Ā(\b!A-!\b Aj\f\vA+AÄĀ Ā(\b"Aq"\x1B!\b Av j\v!@ AqE@AĀ!\f\v   j\
Ø\f j!\v@@@@ Ā/\f"	 K@ A\bq\rA! \x07 Ā 	 kA \x07(Ā"	AÄĀF\r \x07/!
 Ā(Ā" Ā("Ā \b  \b\r    Ā(\fĀ\r 	 
  Ā\x07!\f\v Ā(Ā" Ā("Ā \b  \bE\r\f\v Ā Ā)\b"\f§AÿyqA°r6\b Ā(Ā"
 Ā("\v \b  \b\rA! \x07A\bj Ā 	 kA \x07(\b"AÄĀF\r \x07/\f! 
   \v(\fĀ\r   
 \v\x07\r Ā \f7\bAĀ!\f\v    Ā(\fĀ!\f\vA!\v \x07Aj$Ā \vþ\x07#ĀAk"$Ā Ā(\bAĀ Ā(Ā"\x1B! AĀG!\x07 Ā(!Ā !@@ @@@ \x07E\rĀ E@@ Ā@ ĀAk!Ā (è!\f\v\vAĀ! !AĀ!Ā\v Ak!@ /â ĀM@ Aj  \b ("E\r (\f!Ā (\b!\f\v\v E\r Ak!  ĀAtjAìj!@ (Ā!AĀ E\r Ak! Aèj!\fĀ\vĀ\vĀ\v ! ĀAj\
\v  ĀA\flj"Ā(\\ ĀAàĀj(ĀË\fA!\x07AĀ!!ĀAĀ! !\f@ \x07E\r \rĀ@ Ā@ ĀAk!Ā (è!\f !AĀ!\v\v\v\v\v@ Aj  \b ("E\r (\b!\fĀ\vĀ\v Aj$Ā\v\v~#ĀA0k"$Ā (\b" (\f"  K\x1B!
 (Ā"Aj!\v A\flA\bj! (!	@@@  
G@  Aj"6\b  	(\bO\r Aj"\f 	( j"\bAk(Ā \b(Ā½ ) ) ( (Æ!\r  \f6, (\bE@  \v×\v  A,j6   6$ A\bj (Ā ( \r A jA\fÄ (\b"\bAG\r (\f! (Ā!  (6(  )7     Atlj \bAq\x1B"  j-ĀĀ \r§Av\x07 (Ā AtljA\fk" ) 7Ā  ((6\bA!\x07\v Ā 6 Ā \x076Ā A0j$Ā\vĀ\v (\
 (Ë\f A\fj! !\fĀ\vĀ\v®\x07~#ĀA@j"$Ā  AÐĀj
@ (Ā"E\rĀ@ ĀA@k"  ("\b\rĀ AĀ6( AĀ6  A6 B7\f  AèĀj6  AÜĀj6 Aj!\x07@ (\fAG\r \x07\x07"E\r (ĀAxF\rĀ A0j"\b ( (\b· Ā \b Ä (0 (4Ë\f\fĀ\vĀ\v Ā(LE\rĀ Ā)P Ā)X  Æ!	 Ā(@ Ā(D 	  "E\rĀ -Ā\f\rĀ A\x07 (" AĀN\x1BAtAÐåÁĀj(Ā6\f A\fj"AìÁĀ\rĀ   ½  Aê\
 Ā Ā)B}7 AjAäîÀĀE@ Ā Ā) B|7  Ā Ā)\b Ā)0 )P Ā)8 )Wr­|7\b\f\v Ā Ā)B|7\v A@k$Ā\v~|#ĀA0k"$Ā Aj  Þ  kA\bk! (!	 (!\x07@@  F@AĀ!\f\v A j \x07 	 (Ā Aj(ĀÈ A\bj!@ + "\fD333333ë?f@ (("\r\v A\bk! !\f\v\v (,!\b  F\rĀ A\fj! Av! \f½!
@ A j \x07 	 Ak(Ā (ĀÈ + "\fD333333ë?f@ \b (, \f½"\v 
B?B 
S"\x1B!\b 
 \v \x1B!
  (( \x1B!\v A\bj! Ak"\rĀ\v\v ( \x07Ë\f@ @  \b6  6\f A6  A\fj6 A jA¬ÀĀ Aj¹	\f\v A jAÀĀA½\v Ā ((6\b Ā ) 7Ā A0j$Ā\vÍ~#ĀAÀk"$Ā A@kAĀ Ó (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā (h! (d!@ AÏéÀĀA"\rĀ (0! Ax60 AxG@  )4"\x077  6 Aj  ¤ ( AxF@ (!  \x07§Ë\f\f\v A@k"  Aj Aj¤ ¬\v )ĀPE@ AÓéÀĀAB )\b¯"\r\v )PE@ AØéÀĀAB )¯"\r\v ) PE@ AÝéÀĀAB )(¯"\r\v (D (H ª\x07"\r A@k" \
AÀĀü
ĀĀ Ā ó	\f\vĀ\v ĀAx6 Ā 6Ā \f\v AÀj$Ā\v~|#ĀAÐĀk"$Ā (! A\bj è~BĀ ("AxF\rĀ A6  A\bj6   64  Aj60@@@ AxF@@@ (ĀAkĀ\v )\b"\x07BĀY\r A:Ā8  \x077@ A8j AÏĀjA´ÀĀã!  AjÉ\f\v +\b!\b A:Ā8  \b9@ A8j AÏĀjA´ÀĀä!  AjÉ\f\v  A0jAÀ£\
ÀĀû!\v  AjÉA\f\v )\b!\x07\vAĀ\v! Aj®
 E@ \x07B §! \x07§!B\f\v  A\bj"É  ÉA!B\v!\x07 A\bj®
@ @  É\f\v Ā 6\f\v Ā \x077Ā Ā 6\b ®
 AÐĀj$Ā\v\x07~#ĀA k"$ĀAÿëÜ!~B Ā)h"\f |"\v \fT\rĀ Ā(p j"AëÜI@ ! \v\f\vB \vBQ\rĀ AëÜk! \vB|\v!\f ĀA°j! Ā Ā(¼~ Ā)À Ā)È !\v Ā(° Ā(´ \v ÂAĀG­BĀ\v Ā)è|7è A\bj  å@@@@@ ("AxkĀ\v Ā(ø" Ā(ü"Ā (\b"AĀæ
  Ā î"Ā\r\f\v -Ā (! ( Ā  ÅAt!\x07 Ā(ü!	 Ā(ø!
AĀ!@  \x07FE@ 
 	  j(ĀAĀæ
 Aj!\f\v\vAqE\r ĀA:Ā\f\v Ā 60 Ā \f7(\f\v  ×\f\v A j$Ā\v#ĀAÐĀk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\vA\bA\b -ĀĀ\x1B!\f\v   -Ā (! (Ā!\f\v A\bj ( (\bÅ\v (\f! (\b!\f\v Aj  ¨ (! (!\f\vA\bA\b -ĀĀ\x1B!\f\v A<j ã\x07@ (<AG@  (L68  )D70  )<\
7( (At! (!@@ E\r A j A(j A4j ½ A@j! A@k! ( AqE\rĀ\v ($! (,\f (0E\r (4\f\f\v Aj A(jÀ	 (! (!\f\v (@!\vA!\v Ā 6Ā Ā 6 AÐĀj$Ā\v\x07~#ĀAÐĀk"$Ā (Ā! Ax6Ā (!\x07 )!	 (! (\f"(\b! AĀ6\b  6  	7  6  \x076\fA! A\bA AxF\x1B6\
\b Ā@ @ A j" A\bjè@ ("AxF\rĀ A64  68  6L  A4j"6H@ AxG@  AÈĀjAÐ£ÀĀû!  É\f\v -ĀĀ!\v A4j®
 AxF\rĀ  A j"É  ÉA!\b\v A j®
 \b@  A\bj"É ®
\f\v A\bj®
 Ā :ĀAĀ\f\vA°ëÀĀAÕ\b! A\bj®
\v  \x07É Ā 6A\v:ĀĀ AÐĀj$Ā\v~#ĀAðk"$Ā Aj î Aj í@ ("E\rĀ ("E\rĀ A(j" µ Aj Ä (! )"\bBQ@ A\f\v AÄj" AjA¬ü
ĀĀ Aj"\x07 A(jAàĀü
ĀĀA\bAøª\v" 6\b  \b7Ā A\fj A¬ü
ĀĀ A¸j \x07AàĀü
ĀĀ AĀ:Āð AĀ:Āð\f  AàĀj A¬ÀĀ²!AĀ\v! (  ($»\v ( (½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aðj$Ā\v A\bj Aj¾\b (\b! (\f! \f  Aj¿\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1Bê\fĀ\v~#ĀAàk"$Ā Aj î Aj í@ ("E\rĀ ("E\rĀ A(j" µ Aj i (! )"\bBQ@ \
A\f\v Aüj" AjAäü
ĀĀ Aj"\x07 A(jAàĀü
ĀĀA\bAÈª\v" 6\b  \b7Ā A\fj Aäü
ĀĀ Aðj \x07AàĀü
ĀĀ AĀ:ĀÀ AĀ:Ā	  AàĀj AÀĀ²!AĀ\v! (  ($»\v ( (½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aàj$Ā\v A\bj Aj¾\b (\b! (\f! \f  Aj¿\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1Bê\fĀ\v#ĀAÐĀk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\vA\bA\b -ĀĀ\x1B!\f\v   -Ā (! (Ā!\f\v\
 A\bj ( (\bÅ\v (\f! (\b!\f\v Aj  ¨ (! (!\f\vA\bA\b -ĀĀ\x1B!\f\v A<j ã\x07@ (<AG@  (L68  )D70  )<7( (At! (!@@ E\r A j A(j A4j ½ A@j! A@k! ( AqE\rĀ\v ($! (,\f (0 (4»\f\f\v Aj A(jÀ	 (! (!\f\v (@!\vA!\v Ā 6Ā Ā 6 AÐĀj$\
Ā\v¡~#ĀAk"$Ā  :ĀF AĀ ((" AëÜF"\x1B6\b BĀ )  \x1B7Ā Ā@@@@@@@ Aÿq"AkĀĀ\v  (8Aj68  -ĀE AFr:ĀE  Aj (0DĀĀĀĀĀĀð?Ó  )Ā"\b (\b"A± (\b! )Ā  \b A±  )Ā (\bDĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1Bâ )Ā"\b|"\x07 \bT\r Ā (\b j"AëÜO \
\x07BQ\r \x07B|!\x07 AëÜk \v6 Ā \x077\bA\f\v ĀAĀ6 ĀBĀ7\bA\f\v ĀAĀ6\f\v (8E\r ĀAĀ6 ĀBĀ7\bA\f\vĀ\v ĀA6\vA\v6Ā Aj$Ā\vì#ĀAk"$Ā AjAr!\x07 Ā(Ā!@@@@@ AqAkĀ\v@@@! Ā \x07 Ā(Ā"  F"\b\x1B6Ā AĀ:Ā\f  6  A|q6\b \b\rĀ Aj\f "AqAF\r\f\v\v@ -Ā\fE@" (Ā"Ak6Ā AG\r \
Ø\f\v\v Aj\f\v Ā(Ā!\f\v@\fĀ\vĀ\v Ā Aj Ā(Ā"  F\x1B6Ā  G !\rĀ\v  (Ā! Ā(Ā! ĀAAĀ \x1B6Ā@ AqAG\rĀ Ak!Ā@ ĀE\r Ā( Ā(Ā! ĀAĀ6Ā E\r ĀA:Ā\b  6 AjÂ	!Ā\fĀ\vĀ\vĀ\v Aj$Ā\v Ā j!@@ Ā("Aq\rĀ AqE\r Ā(Ā" j! Ā k"ĀAüìÁĀ(ĀF@ (AqAG\rAôìÁĀ 6Ā  (A~q6 Ā Ar6 \
 6Ā\v Ā À\v@@@ ("AqE@ AíÁĀ(ĀF\r AüìÁĀ(ĀF\r  Axq"À Ā  j"Ar6 Ā j 6Ā ĀAüìÁĀ(ĀG\rAôìÁĀ 6Ā\v  A~q6 Ā Ar6 Ā j 6Ā\v Ā Ø
\f\vAíÁĀ Ā6ĀAøìÁĀAøìÁĀ(Ā j"6Ā Ā Ar6 ĀAüìÁĀ(ĀG\rAôìÁĀAĀ6ĀAüìÁĀAĀ6Ā\vAüìÁĀ Ā6ĀAôìÁĀAôìÁĀ(Ā j"6Ā Ā Ar6 Ā j 6Ā\v\v~#ĀAÐĀk"$Ā Ā(\f!  AÏĀj6@@@@ Aj"E\rĀ  Ā(" AjAvA\x07l A\bI\x1B"AvM\r A0j ĀAj Aj"   I\x1B­ (4" (0"E\r  )<7   (D6(  (86  \
6  6 Ā(Ā")Ā! Ā(\f!  6@  6< AĀ68  BB À70 E\r@ A\bj A0j\x07 (\bAq\r  (@"ĀA\bj6@  (8A\bj68  Ā)\bBB À70\fĀ\vĀ\vĀ\v AĀ6, Ā A jø\f Aj
\f\v Ā AjAÌĀì\vAĀ\v AÐĀj$Ā\v#ĀA0k"$Ā@@@@  Ā@ Ā(Ā"Aÿÿÿÿ\x07I\rAÏĀ! AÏĀ6 AÀĀ\f\vA\x1B! A\x1B6 AÈÖÁĀ\v"Ā6 AĀ6A\f\v Ā Aj6Ā ĀA\bk" (ĀAj"6Ā E\r  6   Ā6  ĀAj"6AĀ\v A$j í\r ($"E\r (\f" (ĀAj"6Ā \r\vĀ\v Aj A$j¾\b (! (! A\bj! Aj"(\b! (!Ā \
(Ā@ Ā ¼\vAĀ!Ā\v  6  Ā6Ā (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\vA\bA¨\rª\v"AĀ:Ā \r AĀ:Ā\b  6Ā   AÜÀĀ² (( (,»\v Ā ¼\v A0j$Ā\v~#ĀA k"$Ā@ Ā/\f"E@ Ā(Ā Ā( «!\f\v  )\b7  )Ā7@@ Ā)\b"\x07§"A\bqE@ (\f\v Ā(Ā ( (" Ā((\fĀ\r Ā AÿyqA°r6\b B\
7  Aÿÿqk"AĀ  M\x1B!AĀ\v!@ ("E@AĀ!\f\v (!AĀ!@ Á j! A\fj! Ak"\rĀ\v\v  j" AÿÿqO\r A\bj Ā  kA (\b"AÄĀF\rĀ /\f! Ā(Ā" Ā(" Aj«\rĀ    \x07\f\vA!\f\v Ā(Ā Ā( Aj«\v! Ā \x077\b\v A j$Ā \vø~#ĀAðk"$Ā Aj î A$j í@ ("E\rĀ ($"E\rĀ A0j" \
µ Aj ³ (! ("\x07AF@ A\f\v )!\b Aj" A0jAàĀü
ĀĀA\bAÈª\v" \b7\b  6  \x076Ā Aj AàĀü
ĀĀ AĀ:ĀÀ AĀ:Ā\x07  AàĀj AüÀĀ²!AĀ\v! (( (,»\v ( ( ½\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aðj$Ā\v Aj A$j¾\b (! (! \f A\bj Aj¿\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\vð~#ĀAðk"$Ā A\bj Ā(Ì\x07A\bjï\b@ )@" Ā((" Ā(,A\b Ā((\x1B"  I\x1B­B Ā-ĀÝ\x07\x1BZ\rĀ ) |! @\
@@ Ā)BQ@ Ā) )P |X\r\vA! Ā)ĀBR\r Ā)\b )p )h ||V\rA! Ā-Ā AF\rAĀ! P\r\f\v PE\rA!AúÁĀ!A\f\vAĀ!  )HBĀR\r\vAÁĀ!A
\v6´  6° A6ì  A°j6è AÈjAðÀĀ Aèj¹	  :Āä Ax6Ô AĀ6à BĀ7¸ ĀAĀ A¸jÈ\v A\bjÂ\v Aðj$Ā \v~#ĀAÐĀk"$Ā @@@@ -Ā@AkĀ\v  )Ā7  )\b7 ("-ĀĀ A:ĀĀAF\r A j" Aj"ú
 A0j A\bj Ê@ (0AxF@ (4\f\v  )H7  )@7  )87\b  )0"\b7Ā \b§AxG\r (\vAk\f\v ¼\bÕ\v(Ā" (Ā"\x07Aj6Ā \x07AĀH\r AĀ:ĀĀ  64 A6<  68  )Ā7$  )\b7,\v A8j" æ"\r ĀAx6ĀA\f\vĀ\v ª\f Ā 6 Ā (46 Ā ),7\b Ā )$7ĀA\v:Ā@ AÐĀj$Ā\v#ĀA k"$Ā \
 6  6 Aj (" ("@ ((AxF@  ( 6P  )7H  /;Z AÜĀj  \b A\bj (\`" (d"ð@ (\f@ AôĀj"  î A6 A6 A\b6 A6  6  AÈĀj6  AÚĀj6  Aj6 AèĀjAÀĀ Aj¹	 (t (xË\f\f\v A\b6 A6  AÚĀj6  Aj6 AèĀjAðÀĀ\
 Aj¹	\vA AèĀj Ð! (\\ Ë\f (H (LË\f ĀAx6 Ā 6Ā\f\v Ā AjA0ü
ĀĀ\v A j$Ā\vû	~#ĀAk"$Ā ("!@@@ Ā\v ( (\b ("A8j(Ā A<j(Ā
!\f\v )Ā )\b ("	 (\b"
Æ!\f ( "\x07 \f§q! \fBBÿĀB À~!\r (!\b (!\vAĀ!@   \bj)ĀĀ"\f \r"B B À}B À7\b@@@  A\bj\x07 (ĀAG\r \b ( j \x07qAtkAk(Ā" O\r 	 
 \v Atj"A8j(Ā A<j(Ā
E\rĀ\vA!\f\vAĀ! \f \fBB ÀBĀR\r  A\bj"j \x07q!\f\v\vĀ\v Ā 6 Ā 6Ā Aj$Ā\v¾#ĀAðk"$Ā Aj ( (\bÙ A\bj Ā£
 Aj (\b (\fÏ
 Aj·  Ā:Āý  )7¨  ( 6°  (È6X  )À7P  )à7ð  )¤7´  (¬6¼  (¸6È  )°7À  )7  )7  -Āì:Āü  )7   )7(  ) 70  )¨78  )°7@  )¸7H  (Ä6Ô  )¼7Ì  (Ð6à  )È7Ø  (Ü6ì  )Ô7ä  (\
è6ø AàĀj AÐjA0ü
ĀĀ Aj
 ( (Ë\f ( («\v (Ā (Ë\f Aðj$Ā\v
~#ĀA k"$Ā A8j A8j (@"AëÜF"\x1B)Ā!\r Aj A0j (Ā\x1B(Ā!\x07  A\bj ("\bAëÜF"	\x1B)Ā! -ĀH!
 (\b!\v (@!\f  )0"7x  )(7p  ) 7h  )7\`  )(7  ) 7  )7  )7  Aj AàĀj §AëÜF\x1B")70  )7(  )\b7   )Ā7 -ĀH!  \f  \x1B6@  \r78  \v \b 	\x1B6  7\b  \x076 A6Ā  
  AF\x1B:ĀH Ā õ  µ Ā )P7P Ā )X7X A j$Ā\vÝ\x07#ĀAk"$Ā@@ ("@ Ā (Ā  (\fĀ\r\v (\b" (\fA\flj!	@  	F\r A\fj!@@@@ /ĀAkĀ\v /! AĀ:Ā\f AĀ6\b Á"\b! \bAI\rĀ\v (\b! (! ! Ā   (\fĀ\r\f\v (!@ AÀĀM@ ! E\r ĀA¤´ÀĀ  (\fĀ\r\f\v ĀA¤´ÀĀAÀĀ (\fĀ\r\
 A@j!\fĀ\vĀ\v@ @ Ak" A\bjj  AÿÿqA
n"A
lkA0r:ĀĀ !\f\v\v ! Ā A\bj \b (\fĀE\rĀ\v\vA!\x07\v Aj$Ā \x07\vë\b~#ĀAk"$Ā ("\b!@@@ \bĀ\v   ("A8j(Ā A<j(Ā
!\f\v )Ā )\b  Æ!\f ( "	 \f§q! \fBBÿĀB À~!\r (!
 (!\vAĀ!@   
j)ĀĀ"\f \r"B B À}B À7\b@@@  A\bj\x07 (ĀAG\r 
 ( j 	qAtkAk(Ā"\x07 \bO\r   \v \x07Atj"A8j(Ā A<j(Ā
E\rĀ\vA!\f\vAĀ! \f \fBB ÀBĀR\r  A\bj"j 	q!\f\v\vĀ\v Ā \x076 Ā 6Ā Aj$Ā\v«#ĀAðk"$Ā Aj  Ù A\bj Ā£
 Aj (\b (\fÏ
 Aj·  Ā:Āý  )7¨  ( 6°  (È6X  )À7P  )à7ð  )¤7´  (¬6¼  (¸6È  )°7À  )7  )7  -Āì:Āü  )7   )7(  ) 70  )¨78  )°7@  )¸7H  (Ä6Ô  )¼7Ì  (Ð6à  )È7Ø  (Ü6ì  )Ô7ä  (\
è6ø AàĀj AÐjA0ü
ĀĀ Aj
 ( (Ë\f ( («\v Aðj$Ā\vØ~#ĀAk"$Ā Aj í@ ("@ (\f! Aj i )"BQ@ (!A\f\v (! A,j AjAäü
ĀĀ  6(  7  (\b! Aj A0jª -ĀH A:ĀHAF\r (¤" (F@ AjA\bAÐ
\v (  Alj AjAü
ĀĀ AĀ:ĀH  Aj6¤ A(jÊ A j¢	AĀ\v! ( (º\v Ā 6 Ā AĀ \x1B6Ā Aj$Ā\v \f A\bj Aj½\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\f\vĀ\vó#ĀAÐĀk"$Ā@@@ Ā(Ā"\vE@ ý
Aÿq"AG@ AĀ:Ā  :Ā\f\v A j ±\x07 ) BR\r  +(9 A:Ā\f\v A\x07:Ā\v Aj  Ù!Ā\f\v A0j ¤\x07@ (0AxG@  )07Ā  (8"Ā6\b  Ā6 A:Ā\f\v A<j Ā (<"AxG@  (D6  (@"6 A:Ā Aj  Ù!Ā  Ë\f\f\v AÐĀ6L  Ā6H AÜÀĀ AÈĀj¹	 A:Ā  (\b6\v  ("6 \
Aj  Ù!Ā (Ā Ë\f\v AÐĀj$Ā Ā\vé~#ĀAk"$Ā Ā(\b"Aj(Ā A j(Ā Ā-Ā\fò\x07"A\bj! ĀA\bj@@@@ Ā-Ā\rAkĀ\v  Ā)Āº\f\v  (d"Ā ĀAĀGk6d@ (AëÜF\rĀ -ĀAG\rĀ A:Ā\v ((AëÜF\r  (0Aj"ĀA Ā\x1B60\f\v  )\b Aj(Ā¶ (\b!Ā )Ā!  (d" AĀGk6d (\`" (XF@ AØĀj\r\v  Aj6\`\
 (\\ Atj" Ā6\b  7Ā ("AëÜF\rĀ Ā O )Ā"\x07 X  \x07Q\x1BAG\rĀ AëÜ6\v AĀ:ĀĀË	 Aj$Ā\v¶\x07 ( "  Ak6 @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! Aèj!\f\v\v BĀ7\b  6 A6ĀAĀ\v!@  /âI\r (X"E\r Aj! /à! !\fĀ\vĀ\vĀ\v@ @  AtjAìj\
!@ (Ā"Aèj!  \bAj"\bG\rĀ\v\f\v Aj!\x07 !\v  \x076\f AĀ6\b  6  Atj!  A\fljAÜĀjAĀ\v! Ā 6 Ā 6Ā\vA\b!@@@@@@@@@@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk\x07\b	
\v\f\rĀ\v Ā -Ā:ĀAĀ!\f\v Ā 1Ā7\bA!\f\v Ā 37\bA!\f\v Ā 57\bA!\f\v Ā )\b7\bA!\f\v Ā 0Ā7\bA!\f\v Ā 27\bA!\f\r\v Ā 47\bA!\f\f\v Ā )\b7\bA!\f\v\v Ā *»9\bA!\f
\v Ā +\b9\bA!\f	\v Ā (6A!\f\b\v Ā )\b7A!\f\x07\v Ā )7A!\f\v Ā )\b7A!\f\v Ā )7A!\f\vA\x07!\f\vA	!\f\vA
!\f\vA\v!\v Ā :ĀĀ\v¸\x07 ( "  Ak6 @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! A°	j!\f\v\v BĀ7\b  6 A6ĀAĀ\v!@  /ª	I\r (ø\b"E\r Aj! /¨	! !\fĀ\vĀ\vĀ\v@ @  AtjA´	j!@ (Ā"A°	j!  \bAj"\bG\rĀ\v\f\v Aj!\x07 !\v  \x076\f AĀ6\b  6  AèĀlj! \
 AtjAü\bjAĀ\v! Ā 6 Ā 6Ā\vô~|#ĀA@j"$Ā  (6  )\b7  )Ā7\b (!  ("6$ (!  A\bj6 @@@ AxF@@@ (ĀAkĀ\v )\b"BT\r A:Ā(  70 A(j A?jA¤ÀĀã!  A\bjÉ\f\v )\b"BT\r A:Ā(  70 A(j A?jA¤ÀĀã!  A\bjÉ\f\v  A jA°£ÀĀû!\f\v \
§!AĀ\f\v +\b! A:Ā(  90 A(j A?jA¤ÀĀä!  A\bjÉ\v  A\bjÉA\v! A\bj®
 Ā 6 Ā 6Ā A@k$Ā\vĀ Ā   AÀĀ¶\r\vĀ Ā   A¬ÀĀ¶\r\v¹~#ĀAk"$Ā A\bj    óAĀ!@ (\b"E\rĀ   (\fð (Ā! ("!@@@ Ā\vAĀ! -ĀĀ"A+k\v -ĀĀ!\v  A+F"j!  k"A	O@AĀ!@ ! E@A!\f\vAĀ! -ĀĀA0k"A	K\r ­B
~"\x07B §\r Aj! Ak!   \x07§j"M\rĀ\v\f\vAĀ!A! E\r -ĀĀA0k"A	KAĀ Aj! Ak!  A
lj!\f\v\v!\v Ā 6 Ā 6Ā Aj$Ā\v#ĀAÐĀk"$Ā Ā(Ā! ĀAĀ6Ā@ Aq@ Aj" ĀAjA4ü
ĀĀ BĀ78 A:ĀL A8j	"Ā Ā(ĀAj"6Ā E\rAAôĀª\v" A4ü
ĀĀ AĀ:Āp  68  64 Ā(\b\r Ā(\f"@  ĀAj(Āë\b Ā( Ā((\fĀ\v Ā ĀA\bj6 ĀAÐÀĀ6 ĀAÀĀ6 Ā 6\f ĀAĀ6\bÈ Āü AÐĀj$Ā\vAÎÔÁĀA1ê\f\vĀ\vÉ\b#ĀAk"$Ā@ (ĀE@ -Ā\f! (4!\x07 (0!\b (! -ĀAq!	@@ 	\r  AsAq":Ā\f  \b \x07 ú  (Ā"6\b   (j6\f A\bjÏ! E@ Ā 6\b Ā 6A!\f\
\v AÄĀG@A! A AI\rĀA AI\rĀAA AI\x1B\v j"6\f\v\v A:Ā\v Ā 6Ā\f\v A\bj! (<! (8! (4! (0!\x07 ($AG@ Ā  \x07   AĀ\f\v Ā  \x07   A\v Aj$Ā\v¾\r#ĀAk"$Ā (!
 (Ā!\v AĀ6\f@@@ AG@ @ A.ð\bE\r\v (Ā!AĀ!AĀ!\x07 ("\b@ -ĀĀA0F!\x07\v A\fj j!\f Aj!AĀ!@AĀ!	@ ß\b"\rAÄĀG@  \rA
Ä\x07 (! (Ā"	\r\v  \b6  6Ā\v 	AG\r AF\r Aj!  A
lj! (Ā! (!\b\fĀ\vĀ\v (\f!A\f\v E \x07 AGqr AÿKr\rĀ \f :ĀĀ\f\v\v  
6  \v6ĀAĀ\v! Ā 6Ā Ā :ĀĀ Aj$Ā\vÑ~#ĀA k"\x07$Ā@ \x07A\bj ³AĀ \x07(\b"\vE\r ($"	(Ā!\b@@ \x07(\f"(@"
AëÜF@ \b)! )!\f\v )8! \x07Aj \bAj)Ā" \bA j(Ā Aj)Ā" A j(ĀÞ 
 \x07(O  \x07)"Z  Q\x1B\r\v 	(!
AÿëÜ!	~B   |"V\rĀ (  \b( j"AëÜI@ !	 \f\vB BQ\rĀ AëÜk!	 B|\v!  
)Ā"Q@ 
(\b 	I\r\f\v  T\r\v\v \v(Ā!\bA\v! Ā \b6 Ā 6Ā \x07A j$Ā\vÎ#ĀAàĀk"$Ā@ Ā(\b" (\bG\rĀ BĀ7X AĀ6H AĀ68 AĀ6$ AĀ6  (Ā"6L  6<  Ā(Ā"6(  6  AĀ \x1B6T  ("6P  AĀG"6D  6@  64  AĀ \x1B60  Ā("Ā6,  AĀG"6   Ā6  6 A4j!@ A\bj Aj±A! (\b"ĀE\r (\f\
  ± (Ā"E\r (!AĀ! ĀAj(Ā ĀA\bj(Ā Aj(Ā A\bj(Ā
E\r)Ā )ĀQ\rĀ\v\v AàĀj$Ā \vÒ\b#ĀAk"$Ā@@@@@A ("Axs AĀN\x1BAkĀ\v Ā A0ü
ĀĀ\f\v (Ā AÐĀj"  (" (\b Ā Þ\b ĀAx6 Ë\f\f\v (Ā! (! (\b!  6  A0l"\x07j@  j!  \x07FE@ AÐĀj"	 A0ü
ĀĀ A j"
  	½  
A0ü
ĀĀ A0j!\f\v\v A\b6\f AĀ6AĀA\bã\f A\b6 A\b6AĀê	 Ā  kA0n6\b Ā 6 Ā 6Ā A\fjù	 ĀAx6\f\v Ā  Ù\v Aj$Ā\v@@ A	O@ ĀAÍÿ{A  AM\x1B"kO\r A ĀA\vjAxq ĀA\vI\x1B"jA\fjo"E\r A\bk!Ā Ak" qE@ Ā!\f\v Ak(Ā"Axq  jAĀ kqA\bk" AĀ  ĀkAM\x1Bj" Āk"k! Aq@  	 Ā 	 Ā  \f\
\v Ā(Ā!Ā  6  Ā j6Ā\f\v Āo!\v \v@ ("ĀAqE\rĀ ĀAxq"Ā AjM\rĀ  	  j" Ā k"Ā	  Ā \v A\bj\vÓ@ E\rĀ -ĀĀA0M\rĀ A;Ā@@@@@ Á"AĀJ@  6  Aÿÿq"K\r AĀ;\f  6\b   k6 \rA!\f\v  6   6 A; AĀ;\f A6\b Aô³ÀĀ6 AĀ k"6A!  O\r  k" M\r  j!\f\
\v A; A6 A ôÀĀ6 A;\f  6\b   k"6    j6  I\rA!\f\v A6  A ôÀĀ6 A;\f\v  k!\v  6( AĀ;$A!\v Ā 6 Ā 6Ā\vĀ\vÌ\x07#ĀAk"$Ā  Atj! A\bjÏ A<j!\x07 AÜj!\b@@  "G@ A j! (ĀAxF\r A¨j Á@@ (¨"AxF@ (¬!\f\v (°!	 (¬! A¨j Aj\
x (¸AxG\r (¨!  Ë\f\v ĀAx6 Ā 6Ā A\bj
\f\v \b A¨jA0ü
ĀĀ A8j AØj"A4ü
ĀĀ  	6t  6p  6l AøĀj" \x07A0ü
ĀĀ  A\bj AìĀj ¤ ¬\v\f\v\v Ā A\bjA0ü
ĀĀ\v Aj$Ā\v~#ĀA k"$Ā  Ā)7  Ā)\b7\b  Ā)Ā7Ā  Ā)0 Ā58B8" Ā)7 ¶ )! )Ā! )\b! )! A j$Ā  Bÿ|"   |" B\r"|" B"B\r  B " B |"|""B B " B |" |""B\r B " B |" |"B B " B |" |"B  B B \vÅ\b\
~ ĀAj"(Ā ĀAj(Āà	 Ā(\f (ĀÜ\f ĀAÐĀj Ā(@ ĀAÄĀj(Ā´\v Ā(´"@ Ā(°!@ Ā(¼"E\rĀ A\bj! )ĀBB À!	 !@ E\r@ 	BĀRE@ AàĀk! )ĀBB À!	 A\bj!\f\v\v  	z§AvAtlj"A\fk(Ā A\bk(ĀË\f Ak! 	B} 	!	\fĀ\vĀ\v  A\flAjAxq"k  jA	j\f\v ĀAäjé
 ĀAøjõ	@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\vº~ Ā-ĀH ĀA:ĀHAG@@ )Ā"\bBQ@ (\b"(Ā@ Ā )\b7X ĀB7P\v (è"E\r ĀAÐĀj \f\v@ (H"	E\rĀ )\b!\x07 ĀAÐĀj"
 (D 	¯ \bBQ@ Ā Ā)PBQ~ \x07 \x07 Ā)X"\b \x07 \bS\x1B  Ā)ØV\x1B \x07\v7X ĀB7P Ā Ā)Ð7Ø Ā)!@@ Ā)"\x07 PE@  U\r\f\v \x07§E BQr\r\v \x07! !\v Ā 7 Ā 7\f\vE\rĀ 
 Þ
\v ĀAÐĀj  \b\v ĀAĀ:ĀH\vĀ\vÁ\x07~#ĀA k"$Ā  §q!\x07 BBÿĀB À~!\r@@   \x07j)ĀĀ" \r"B B À}B À7@@ Aj Aj\x07 (AG\r  ( \x07j q"\b ĀE\rĀ\vAĀ!\x07\f\vA!\b 
E@ A\bj   \x07	 (\b"\b!\f (\f!	\v \fAF  BB ÀBĀRqE@ \x07 \vA\bj"\vj q!\x07 \b!
\f\v\vA!\x07  	j,ĀĀAĀH@ 	!\b\f\v )ĀB Àz§Av!\b\v Ā \b6 Ā \x076Ā A j$Ā\vÓ#ĀAÀk"$Ā  Ā) Ā(@ Ā)ĀBR@ A64 A6,  ĀAj6(  60 A\fjAÀĀ A(j¹	\f\v A6,  6( A\fjA±ÀĀ A(j¹	\v@ Ā(à"@ A64 A6,  Aj60  A\fj6( AjAóÀĀ A(j¹	\f\v  (6   )\f7\vA A\
j© ĀAjá! A(j" ĀAü
ĀĀ ĀB7Ā è	! (èÅ\f  6è Ā(A0j â @ (\f (Ë\f\v (Ā (Ë\f AÀj$Ā\v\x07  Atj!\v ĀAþqA\bv!	 ĀAÿq!\f@@@@  \vG@ Aj!
 \x07 -Ā"j!\b -ĀĀ"\r 	F\r 
! \b!\x07 	 \rO\r\v  j! ĀAÿÿq!ĀA!\x07@  F\r Aj! ,ĀĀ"AĀH@  F\r -Ā AÿĀqA\btr! Aj!\v Ā k"ĀAĀH\r \x07As!\x07 !\fĀ\vĀ\v  \bI \x07 \bKr\r  \x07j!@ E@ 
! \b!\x07\f\v Ak! -ĀĀ Aj! \fG\rĀ\v\vAĀ!\x07\v \x07Aq\vĀ\vÇ
 (Ā"@ (\b!\b (!\v (!@ AÜĀj!\x07 /â"\fA\fl!	A!@@ 	E@ \f!\f\v \x07(\b! \x07(!
 Aj! 	A\fk!	 \x07A\fj!\x07@ \v 
 \b   \bK\x1B\x07"
 \b k 
\x1B"AĀJ AĀHkAÿqĀ\v\v Ā 6 Ā 6\f Ā 6\b Ā 6 ĀAx6Ā (Ā \vË\f\v @ Ak!  Atj(è!\f\v\v Ā 6 ĀAĀ6 Ā 6 Ā 6\f Ā )Ā7Ā Ā (\b6\b\v ĀAĀ6 Ā 6\f Ā (\b6\b Ā )Ā7Ā\v×#ĀAÐĀk"$Ā@@@ Ā-Āß\x07"AF  Fr\rĀ Ā :Āß\x07 Ā(¤\x07\r E\rĀ Ā(\r\v ©
\f\v@AèÁĀ(ĀAK\rĀAéÁĀ¡
Aÿq"E\rĀAéÁĀ(Ā ÖE\rĀ A6 A6\bAéÁĀ(Ā! AÁĀ6,  Aj6( AðîÀĀ6$  Aj6 A)6 AÁĀ6  A j6\f  Aj6   A\bjÑ\v Ā(Ì\x07!Ā A j" A0ü
ĀĀ Ā-ĀH ĀA:ĀHAG@@ Ā) BR@ ©
\f\v ĀA j"ð\v  A jA0ü
ĀĀ\v ĀAĀ:ĀH\f\vĀ\v AÐĀj$Ā\v ~#ĀAk"$Ā Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  A+F"j!  k"AO@@ E\r  BĀB
BĀ -ĀĀA0k"A	K\r )\bBĀR\r Aj! Ak! )Ā" ­|" Z\rĀ\v ĀA:ĀA\f\v@ E\r -ĀĀA0k"A	K\r Aj! Ak! ­ B
~|!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 7\bAĀ\v:ĀĀ Aj$Ā\vÊ\x07~#ĀAk"$Ā ) ) Î!
 (" 
§q! 
BBÿĀB À~!\f Aj!\b (Ā!@@   j)ĀĀ"\v \f"\rB \rB À}B À7\b@@  A\bj\x07 (ĀAG\r  ( j qAllj"	Ak û\bE\rĀ\v Ā 6\b Ā 	6 ĀAx6Ā (Ā (Ë\f\f\v \v \vBB ÀP@  \x07A\bj"\x07j q!\f\v\v (\bE@  \bÓ\v Ā 6 Ā 
7 Ā )\b7\b Ā )Ā7Ā\v Aj$Ā\vÆ~#ĀAàĀk"$Ā AĀ6 AĀ6  6$  (ø"6  6\b  (AĀ \x1B6   (ü"6  AĀG"6  6\f  6Ā@ ¤\b"E@AëÜ!\f\v A(j" ($"Aj)Ā"\b A j(Ā" Aj)Ā A j(ĀÈ\f (0! )(!  A$ü
ĀĀ@ A(j¤\b"@ AÐĀj \b  Aj)Ā A j(ĀÈ\f  (X"  M  )P"\x07X  \x07Q\x1B"\x1B!  \x07 \x1B!\f\v\v Ā 7Ā\v Ā 6\b AàĀj$Ā\vÍ#ĀA k"$ĀA!\x07@ Ā-Ā\rĀ Ā-Ā!\b Ā(Ā"-Ā
AqE@ (ĀAØèÀĀAù³ÀĀ \bAq"\b\x1BAA \b\x1B ((\fĀ\r (Ā   ((\fĀ\r (ĀAü³ÀĀA ((\fĀ\r   Ā!\x07\f\v \bAqE@ (ĀAþ³ÀĀA ((\fĀ\r\v A:Ā A´ÀĀ6  )Ā7Ā  )\b7  Aj6\b  6   \rĀ Aü³ÀĀA\rĀ  Aj Ā@\f\v (A´ÀĀA ((\fĀ!\x07\v ĀA:Ā Ā \x07:Ā A j$Ā Ā\v» Ā(\
!@@ Ā ĀA\fj(Ā"F@ ĀAA Ā("\x1Bj(Ā"\rAĀ!\f\v ĀA\bj(Ā" 6\f  6\b\f\v ĀAj ĀAj \x1B!@ ! "Aj! ("\rĀ Aj! ("\rĀ\v AĀ6Ā\v@@ E\rĀ@ Ā("AtAÔéÁĀj"(Ā ĀG@@ Ā (G@  6\f\v  6\v \r\f\v  6Ā E\r\v  6 Ā("@  6  6\v Ā("ĀE\rĀ  Ā6 Ā 6\v\vAðìÁĀAðìÁĀ(ĀA~\
 wq6Ā\v
~ At!\v Aj!\f  Atj!\r@@ Ā 
Atj!@ 
!\b !  \rF\r Aj! \bAj!
 (Ā! Aj"! E\rĀ\v ­!AĀ!	 \b! \v! !@@ @ A(O\r  5Ā 	­| 5Ā ~|">Ā B §!	 Aj! Aj! Ak! Aj!\f\v\v ! \x07 	  \bj"A(O\r Ā Atj 	6Ā \f \v \bj"  \x07I\x1B!\x07 !\f\v\vĀ\v \x07\vÆ~#ĀA0k"$Ā Aj ĀA\bjæ (! ( ( (ì	 ì	 Ā(\b Ā(\fAA\bñ Ā("@ Ā(!@ Ā($"ĀE\rĀ )Ā!\
  Ā6(  6    jAj6  A\bj6  BB À7A!Ā@ ĀE\r@ A\bj Aj\x07 (\bAqE@  ( A@j6   ("ĀA\bj6  Ā)ĀBB À7\f\v\v (\f!  ((Ak"Ā6( (  AtkA\bkí	\fĀ\vĀ\v  A\bA\bÝ\x07\v A0j$Ā\v#ĀAk"$Ā@ Aq@ Av!\f\v !@ ,ĀĀ"E@ At"AĀ AO\x1B  \x07Aq\x1B!\f\v Aj\
! AĀH@ AF@  /ĀĀ"j!  jAj!\f\v  AqA\bx"\bAtAq \bA\x07trAvj AvAqj AvAqj! E \x07r!\x07  j!  j!\v\fĀ\vĀ\v Aj" ý   Þ\fE@ Ā (\f6\b Ā )7Ā Aj$Ā\vĀ\v~|#ĀA k"$Ā@ Ā(d Ā(hAAĀAÜöÀĀA"\rĀ Ā( Ā(Á\x07"\rĀAãéÀĀA\v Ā( Ā(A÷ÀĀA*¨"\rĀ Ā(AxG@AîéÀĀA	\
 Ā( Ā( A¶÷ÀĀAÆĀ"\r\vAĀ! Ā)Ā"BQ\rĀ@ BR\rĀ Ā+\b"½"BÿÿÿÿÿÿÿÿÿĀ"B}Bÿÿÿÿÿÿÿ\x07T BĀS"q BøÿĀQr BøÿĀVr B\b}BðÿĀT qrE\rĀ  9Ā A6  6 A\fj"ĀAàÀĀ Aj¹	AÎÁĀA ĀAáÁĀA#û!\f\v Ā($ Ā((AÁĀA	AÁĀA!\v A j$Ā \vÀ#ĀAÐĀk"$Ā A\fj AØjß	@ (\f\
AxG@ Ā (6\b Ā )\f7Ā\f\v AĀ6@ AĀ68  AøĀj64  AìĀj60  AàĀj6, A6( B7  A$j!@@A! ( AG\r \x07"E\r (ĀAxF\rĀ\v (\b! (!\v  6  6  )(BĀ ( \x1B7H A
6< A64  Aj60 A6, A6$  Aäj6   AÈĀj68  Aj6( ĀAÕÀĀ A j¹	\v AÐĀj$Ā\v¢~@@A Ā("Axs AĀN\x1B"A ("Axs AĀN\x1BG\rĀA!@@@@@ AkĀ\v Ā-ĀĀ -ĀĀF\vAĀ! Ā)Ā" )ĀR\r@ §AkĀ\v Ā+\b +\ba\v Ā( Ā(\b ( (\b
\vAĀ! Ā(\b" (\bG\r Ā(A0k! (!ĀAĀ!@   F\r Aj! A0j" ĀÓ ĀA0j!Ā\rĀ\v Ak\v O\v Ā !\v \v Ā)\b )\bQ\vÒ#ĀAk"$Ā (! Aj è@ (AxF@Ax!\f\v  6\\ A6D  6X  Aj6H AàĀj AÄĀjv (\`! (p"AxG@  (l6@  )d78  )t7  )|7   )7(\
  (60\f\v  Aj"É  ÉAx!\v Aj®
@ AxF@  É\f\v Ā (@6\f Ā )87 Ā )7 Ā ) 7 Ā )(7$ Ā (06,\v Ā 6 Ā 6Ā ®
 Aj$Ā\v¼	~#ĀAk"$Ā (! Aj! AØĀj!\x07 A@k! (! (\f!\b@@@  \bG@ A\bj"	 A0ü
ĀĀ  A0j"6 AÐj"
 	È A8j 
¥ )8"\vBR\r (ĀAxG@ è
\v  )7  )\b7\b  )Ā7Ā A8j AjAü
ĀĀ\v ĀB7Ā\f\v  \x07AøĀü
ĀĀ  )7  )\b7  )Ā7 \vBQ\rĀ\v A8j" AjAü
ĀĀ Ā \v7Ā ĀA\bj Aü
ĀĀ\v Aj$Ā\v¢~#ĀA k"\v$Ā@@ Aÿÿq"A÷G A­Gq\rĀ \v )ĀBĀB
BĀ@ \v)\bBĀR\rĀ (\b"­B
~BëÜ \v)Ā"
 AÂ×/n­|"\b 
T\rĀ§\f\vB!\bAÿëÜ\v! \vAj"\f ) (  \b Ñ \v(! \v)!\b \f  \x07A± \v(!@@ \v)" \bQ@  K\r\f\v  \bZ\r\v !\b !\v  \bQ@  I\r !\b\f\v  \bX\r\v !\b !\v Ā 6\b Ā \b7Ā \vA j$Ā\v	~#ĀAk"$Ā (\b! (! (Ā! (!\x07 (\f"Aüj!\b@@ Ā  \x07F~BĀ  A\fj"	6Ā@@ (Ā"
E\rĀ A\bj  
 Aj(Āä (\bAG\rĀ )Ā (ø \b(Ā (\f"E\rĀ )ĀBR\rĀ )!\f )\b!  Aj6\b ­|"\v )Ø  \f}|"\f} \r \v \fZ"\x1B!\r \r\f\v  Aj6\b\f\v Ā \r7\bB\v7Ā Aj$Ā\v Aj! 	!\fĀ\vĀ\v¯#ĀA k"$Ā Ā Ā! A:ĀA\b!A!\x07@@@@ AkĀ\vA°íÁĀ(ĀE@  AjAíÀĀø\f\vAèÁĀ-ĀĀAèÁĀAĀ:ĀĀAF@ A\bj\b (\f! \
 Aj (\bø  (ĀAk6ĀAèÁĀA:ĀĀ\f\v  AjAíÀĀø\f\vA\f!A\b!\x07\v  j(Ā"E\rĀ  \x07j(Ā!@ Aj" Ä (AG@  Aj ø ·\b\v A\fj! Ak"\rĀ\v\v Ā -Ā"ĀAĀ ĀAG\x1B ĀĀ A j$Ā\v#ĀAk"$Ā A\fj  \x07 (! (! A jÙ\b A j  k"Av" )  )¨Ì A0j  A\x07vAĀ (H\x1BkÚ\b  )7X  )\
\f7P AðĀj! A°j!@ AàĀj AÐĀjÁ (\`"AxG@ Aàj"  (d"\x07 (h A j"\b Þ\b   ½  \x07Ë\f  A j \b ¤ ¬\v\f\v\v AÐĀj÷	 Ā A jA0ü
ĀĀ Aj$Ā\vÍ#ĀAk"$Ā  (\f"Aj6\f (!  (\b"6L  6@  6< A68@@ (Ā"(Ā" (G@  A0j6Ā AÐĀj A8j ¤ (P! (\`"AxG@  (\\60  )T7(  )d7\b  )l7  )t7  (|6 \f\v  É ĀAx6 Ā 6Ā\f\v A8j®
Ax!\v Ā 6Ā Ā )(7 Ā (06\f Ā 6 Ā )\b7 Ā )7 Ā )7$ Ā ( 6,\v Aj$Ā\v«#ĀAk"$Ā (Ā"AĀ:Ā@ (\bAÿÿÿÿ\x07O\rĀ (!@@ E\r (\b\r A6\b ("@  Ak6 ( ("Atj(Ā! AĀ6\b  Aj" (\f"\x07AĀ  \x07O\x1Bk6 (\b\r A6\b@ (\f"E\rĀ AĀ:Ā AĀ6\b  Aj"\x076  \x076Ā \
  ((\fĀ\rĀ A\fj"ä	 AĀ6Ā\v  (\bAj6\b Ó
 Ak!\f\v\v AĀ6\b\v \f ĀAĀ6Ā Aj$Ā\vĀ\v~ Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  AÿqA+F"j!  k"A	O@AĀ!@ E\r -ĀĀA0k"A	K\r ­B
~"B §\r Aj! Ak!  §j" O\rĀ\v ĀA:ĀA\f\vAĀ!@ E\r -ĀĀA0k"A	K\r Aj! Ak!  A
lj!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 6AĀ\v:ĀĀ\vÆ#ĀAÐk"$Ā@@@@@ -ĀÀAkĀ\v A \x07j A \x07ü
ĀĀ\v A \x07j!@@ -Ā¸AkĀ\v AĀ:Ā´  )\b7\b  )Ā7\b  A°\x07j6°\v A j A\bj" ß ) BR\rA! A:Ā¸A!\f\vĀ\v \b A°\x07jA! A:Ā¸ A¸j" A jAü
ĀĀ â\x07 A\bj Ó\b )\bBQ@ (!A!\f\v  A\bj"¼ (! (Ā! æ\v  :ĀÀ Ā 6 Ā 6Ā AÐj$Ā\v~#ĀA k"\x07$Ā Av j!@ @  Ak"K@ Ā Alj")!	 )\b!\b Ā)Ā!
 Ā )Ā7Ā Ā)\b!\v Ā \b7\b Ā)!\b Ā 	7  
7Ā  \v7\b  \b7AĀ\f\v  k\v!    I\x1B!@ At"Ar" O\r  Aj"K@ Ā Alj Ā Aljÿ j!\v Ā Alj" Ā Alj"ÿE\r  AÆ\x07 !\fĀ\vĀ\v\v \x07A j$Ā\vÃ#ĀA0k"$Ā (! (! A\bj (\f"¾\x07@@ (\b"E@Ax!\f\v  (\f6\b Aj (" (\b"½ (Ā («\v  (6\b  )7Ā A$j  ½ (\
(! ($"AxF AxFrE@ (,!\f\v (Ā! Ax6ĀA\b!\x07  AxG  )7  6AA\b\v6  6  Aj"É ®
 ĀAx6Ā Ā 6\f\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\v±#ĀA k"$Ā Ā(Ā!@@@@@ Ā("ĀĀ\vA! (Ā"Aê×ÀĀA\x07 ("(\f"\x07Ā\r ĀAt!ĀAĀ!@ ĀE@AĀ!\f\v  6 @ AØèÀĀA \x07Ā\r\v A6  Aj6\f  A ÀĀ A\fjÑ\r A\bj! Ak! ĀA\bk!Ā\fĀ\vĀ\v A6 A6  6\f  A\bj6 (Ā (A¼ÀĀ A\fjÑ\
!\f\v A6  6\f (Ā (A ÀĀ A\fjÑ!\v A j$Ā \vĀ\v¿#ĀA@j"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6\f\v Ā A0ü
ĀĀ\f\v ĀAx6 Ā )\b7\b Ā )Ā7Ā\f\v Ā ( (\b½ ĀAx6\f\v (! Aj (\b"\b AÿÿÿÿĀq" ( (\f"k"  I\x1B! (\b A0lj!@ @ Aj" á  A0ü
ĀĀ Ak! A0j! A0j!\f\v\v Ā )7Ā Ā 6\b ĀAx6\f\v Ā \v A@k$Ā\vð~@  jAk"\r@  \b}!\v  \b|!	BĀ }!
 \x07 \b| }!\f@  
|" \x07T!  \x07T  \vZr\r  \x07|" \vT 
 \v|  \f|Zr@ \r \r-ĀĀAk:ĀĀ 
 \x07}!
 !\fAĀ!\f\vĀ\vĀ\vĀ\v@  	Z r\rĀ 	  \x07|"X 	 }  	}Tq\rĀ ĀAĀ6Ā\v   \bB}X  \bBZqE@ ĀAĀ6Ā\v Ā ;\b Ā 6 Ā 6Ā\võ~@ ­ AO@ AÿÿÿÿK\rA AtA\x07nAkgvAj\f\vA A\bqA\bj AI\x1B\v"­~"\x07B §\rĀ \x07§"AxK\rĀ A\bj" A\x07jAxq"j" I Aøÿÿÿ\x07Kr\rĀA\b! @ A\b¾"E\r\v  j! A\bj"@ Aÿ ü\vĀ\v ĀAĀ6\
 Ā Ak"6 Ā 6\f ĀA\b6\b Ā 6 Ā 6Ā Ā  AvA\x07l A\bI\x1B6\vĀ\vª~#ĀAk"$Ā@ (E\rĀ )  )¨  Æ!	 (" 	§q! 	BBÿĀB À~!
 (!@   j)ĀĀ"	 
"\vB \vB À}B À7\b@@  A\bj\x07 (ĀAG\r    ( j qAtk"\bA\fk(Ā \bA\bk(Ā
E\rĀ\v \bAk(Ā!A\f\v 	 	BB ÀBĀR\r  \x07A\bj"\x07j q!\fĀ\vĀ\vAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vÁ#ĀAk"$Ā@A´éÁĀ(Ā\rĀA´éÁĀA6ĀAÄéÁĀ(Ā"AÀéÁĀ(Ā"ĀF@ !ĀA¸éÁĀ(Ā" F@ÐoA  AM\x1B"ü"AF\r@AÈéÁĀ(Ā"ĀE@AÈéÁĀ 6Ā\f\v Ā j G\r\v A\bjA¸éÁĀAÀéÁĀ(Ā AAÅ (\bAxG\rA¸éÁĀ(Ā!AÀéÁĀ(Ā!Ā\v Ā \
O\rA¼éÁĀ(Ā ĀAtj Aj6ĀAÀéÁĀ ĀAj"Ā6Ā\v Ā M\rĀAÄéÁĀA¼éÁĀ(Ā Atj(Ā6ĀA´éÁĀA´éÁĀ(ĀAj6ĀAÈéÁĀ(Ā Aj$Ā j\vĀ\v#ĀAk"$Ā@ Ā(Ā"E\rĀ A\bj!@ ¸\x07"@ Ā(!\f\v -ĀĀ A:ĀĀAF\r@ Ā("AF@ A\bj ( (Ā(ĀĀĀ Ā A\fj (\b (\fý"6 (AG\r  ( Ar6 \f\v  (O\r ( A\flj"(ĀE\
\r Aj (Ā Aj(Ā§\v AĀ:Ā\bAĀ ¸\x07"E\r\v  AĀ· Ā«\f ĀAĀ6Ā \v Aj$Ā\vĀ\v	#ĀA@j"$Ā AjAĀ\b AĀ6<   j"68  64  60  6, A 6( BßÐ7  A4j!	 !@@ A\bj 	ì (\f"\x07AÄĀF\rĀ !
 !\v (\b!\b (4! (8! A jA \x07Ê\x07E\r Aj"\x07  j \b k¸\f \x07AA©\x07 \b 
j  \vjk j!\f\v\v Aj  j  k¸\f ( Ā ("Ā ( ĀË\f A@k$Ā\v»@@@@@ (ĀAk\bĀ\v ĀAĀ6Ā\v (! ĀA\bj (\f (½ ĀA6Ā Ā 6\v (! ĀA\bj (\f (½ ĀA6Ā Ā 6\v Ā (6 Ā )\b7\b Ā )Ā7Ā\v Ā (6 Ā )\b7\b Ā )Ā7Ā\v~#ĀA k"\b$Ā \b )Ā (\b )Ā" (\b"	\
ø (!\x07 )"BR BTqE@AĀ!\x07B!\v \bAj \b)Ā" \b(\b"
· Ā@@ \b)" |" T\rĀ \b( \x07j"\x07AëÜO@ BQ\r \x07AëÜk!\x07 B|!\v \x07 
M  X  Q\x1B!\x07@ (0"E@ \x07E\r\f\v \x07  (0Mq\r\v ĀA6A\f\vĀ\v Ā 	6 Ā 7\bAĀ\v6Ā \bA j$Ā\v~#ĀA k"$Ā Ā) Ā) ( (\bÆ!\x07  6 Ā(\bE@ Ā ĀAjØ\v  Aj6  Ā6 A\bj Ā(Ā Ā( \x07 AjAãĀÄ (\f" Ā(Ā" Atk (\b"Aq\x1B!@ AF@  (\b6  )Ā7 Ā   j-ĀĀ \x07§Av\x07 Ā(Ā Atk"ĀA\
k" )7Ā  (6\b ĀAk :ĀĀ\f\v Ak :ĀĀ (Ā (Ë\f\v A j$Ā\v~#ĀA k"$Ā Ā) Ā) ( (\bÆ!\x07  6 Ā(\bE@ Ā ĀAjÙ\v  Aj6  Ā6 A\bj Ā(Ā Ā( \x07 AjAäĀÄ (\f" Ā(Ā" Atk (\b"Aq\x1B!@ AF@  (\b6  )Ā7 Ā   j-ĀĀ \x07§Av\x07 Ā(Ā Atk"ĀAk" )7Ā  (6\b ĀA\
k 6Ā\f\v Ak 6Ā (Ā (Ë\f\v A j$Ā\vþ Ā(\b! ĀA AI"\rĀA AI\rĀAA AI\x1B\v"\x07á	 Ā( Ā(\bj!@@@ E@ AI\r A\fv! A?qAr! AvA?qAr! AO\r  :Ā  :Ā  Aàr:ĀĀ\f\v  :ĀĀ\f\v  A?qAr:Ā  AvAÀr:ĀĀ\f\v  :Ā  :Ā  A?qAr:Ā  AvAðr:ĀĀ\v Ā  \x07j6\bAĀ\vò\
#ĀAk"	$Ā@@@@ \x07 \bV@ \x07 \b} \bX\r@@  \x07 }T \x07 B} \bBZqE@  \bV\r\f\v  I\r\f\v \x07  \b}"} V\r  I\rĀ 	A\bj  @ 	-Ā\bE\rĀ AjÁ" ÁL  Mr\rĀ  j 	-Ā	:ĀĀ Aj!\v  O\r\vĀ\v ĀAĀ6Ā\f\v ĀAĀ6Ā\f\v Ā ;\b Ā 6 Ā 6Ā\f\v ĀAĀ6Ā\v 	Aj$Ā\vý#ĀA k"$Ā Aj   A!\x07 (!\b (!@ (AF@\
 Ā \b6\f\v E@AĀ!\x07 Aj\f\v  6  l!\x07 Aj\v \x076Ā (@ ("E@ A\bj \b AĀ¿ (\b!\x07 (\f\f\v   \b ²!\x07 \f\v  \b ç\x07 (Ā!\x07 (\v \x07E@ Ā \b6A!\x07\f\v Ā \x076AĀ!\x07!\v Ā \x076Ā Ā 6\b A j$Ā\vÿ#ĀAk"$Ā@@  AjA|q"G@ A\bj    k"¬A! (\bAq\r\v A\bk!\b AÿqA\bl!@@@  \bM@A\
\b  j"\x07(Ā s"	k 	rA\b \x07Aj(Ā s"\x07k \x07rqAxqAxF\r\v    j  k¬A! (ĀAq\rAĀ!\f\v A\bj!\f\v\v ( j!\f\v (\f!\v Ā 6 Ā 6Ā Aj$Ā\vù~ ĀA\fj!@ Ā(E@ Ā(!\f\v Ā("@ A	j"@ (ĀAÿ ü\vĀ\v !\v ĀAĀ6 Ā  AjAvA\x07l A\bI\x1B"6\v Ā(\b" M@ Ā(! At!@ @ Ā(! Ā\
(\f" Ā( 50"\x07ó!@ Ā(\rĀ  j-ĀĀAqE\rĀ ¡ Ā(\f Ā( \x07ó!\v A@k!  \x07B§  ì A@j!\f\v\v\vĀ\v¥~|#ĀA k"$Ā@@@@@A ("Axs AĀN\x1BAkĀ\v ĀBĀ7Ā\f\v@@@ (ĀAkĀ\v )\b!\f\v )\b"BĀY\r\v Aj é\x07 (E@ ĀBĀ7Ā\f\vBĀ! Ā +"DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr~BĀ Ā ü7\
\bB\v7Ā\f\v A\bj ( (\bð Aj (\b (\fÁ Ā -Ā~BĀ Ā )7\bB\v7Ā\f\v Ā 7\b ĀB7Ā\v A j$Ā\vë#ĀAk"$Ā Ā(Ā!Ā@ (\b"AqE@ A q\r Ā Ö\f\f\v Ā/Ā!A!Ā@ Ā jAj AqAã³ÀĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AAøÎÀĀA Ā jA\x07jA Āk\f\v Ā/Ā!A!Ā@ Ā jA
j AqAúÎÀĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AAøÎÀĀA Ā jA\vjA Āk\v Aj$Ā\v\x07#ĀAk"$Ā@@ (Ā"E\rĀ  Ak6Ā Aj!@ -Ā!\r (\f!@@@ (!\x07 (!\b A\bj ì (\f"AÄĀF\r (\b! ±E\rĀ\v (!  ( \b \x07k jj (k6  j!  k!\f\v -Ā!\r A:Ā! -Ā E (\b" ("Fq\r  k! (\f j!\v \
E\rĀ\v\f\vAĀ!\v Ā 6 Ā 6Ā Aj$Ā\v#ĀAðĀk"$Ā Aj @ (@ AAA¹\x07 (Ā! (" ) 7\b  )7Ā A6  6  6\f A(j A8ü
ĀĀA!A!@ AàĀj A(j (\`@ (\f F@ A\fj AAA
 (!\v  j" )h7\b  )\`7Ā  Aj"6 Aj!\f\v\v Ā (6\b Ā )\f7Ā\f\v ĀAĀ6\b ĀBÀĀ7Ā\v AðĀj$Ā\v~ (! (Ā!\x07 )\b!\b (! )8!	 (@!#ĀA@j" )0"
7  )(7  ) 7\b  )7Ā BĀ7  Ā A j  
§AëÜF\x1B")Ā7 AÊµî6( Ā )\b7 B70 Ā )7  AĀ68 Ā )7( ĀAĀ  AëÜF"\x1B6@ ĀBÚĀ 	 \x1B78 ĀAĀ  AëÜF"\x1B6\b ĀB \b \x1B7Ā Ā A \x07\x1B60 Ā -ĀH"ĀAĀ ĀAG\x1B:ĀH\vë ĀA\vt!A!!@ AIE@  Av" j" At(Â@A\vt K\x1B!  k!\f\v\v  At(Â@A\vt" Ij  Fj"AtAÂÀĀj"(ĀAÿ!@ AK\r\
Ā (Av! \rĀAĀ\f\v Ak(ĀAÿÿÿĀq\v!Av! Ak! Ā k!ĀAĀ!@@  F\rĀ  Aä­ÀĀj-ĀĀj" ĀK\rĀ Aj!\f\v\v Aq\võ\x07@ Ā(\b"	E\rĀ Ā("
!@   Aj(Ā A\bj(Ā¥\f@ Aj! 	 Aj"G\r\f\v\v è
 
Aj!\v !\x07@ Aj!\b \v Alj!@ \b 	O@ Ā \x076\b\f\v   Aj(Ā A\bj(Ā¥\fE@ \bAj!\b è
 Aj!\f\v\v 
 \x07Alj" )7  )\b7\b  )Ā7Ā \x07Aj!\x07 \b!\fĀ\vĀ\v Ā    Õ\vÜ~ -Ā"AkAÿq"A\fI@ /Ā"­Bÿÿ! At)ÐÞA! 1Ā!\x07 ĀAĀ6\b Ā 1Ā 1ĀB<~| Bí~ A±kAüÿqAv AíkAÿÿqAäĀnk AÁ\fkAÿÿqAnj­Bÿÿ| | \x07|A Aq\rĀAĀ AäĀp\rĀ ApAĀG\v AIr­}B£~| 1ĀB~|Bù·ç}7Ā\vĀ\v#ĀA k"\
$Ā@ Ā(\b"AÀqE@ Ā(Ā   Ā((\fĀ!\f\v@ Aq@ Ā/! AĀ6  6   j6  Aj k! (!\f\v   jØ\f!\v Ā/\f" M@ Ā(Ā   Ā((\fĀ!\f\v A\bj Ā  kAĀA! (\b"AÄĀF\rĀ /\f! Ā(Ā"\x07   Ā("Ā(\fĀ\rĀ   \x07 Ā\x07!\v A j$Ā \vý~#ĀAk"$Ā Ā("-ĀĀ A:ĀĀAG@@ \
(E\rĀ ) A j)Ā ĀÎ! (\b A\fj(Ā  Ā´"E\rĀ Ak(Ā(ĀAG\rĀ ) A j)Ā ĀÎ!AĀ!@ (\b" A\fj(Ā  Ā´"ĀE\rĀ A\bj  ĀkAmÇ ĀAk(Ā"AxF\rĀ ĀAk(Ā!  ĀAk(ĀË\f\v  6\f A\fj«\f\v AĀ:ĀĀ Aj$Ā\vĀ\vÐ\x07A!\x07A!@  "	 j"
K@@@@  k Asj" O\rĀ  Asj \bk" O\rĀ@ Ā j-ĀĀ" Ā j-ĀĀ"O@ E  Mr\r\f\v E\r\v  G@ 	Aj!AĀ!A!\x07 	!\b\f\vAĀ Aj"  \x07F"\x1B! AĀ \x1B 	j!\f\vĀ\v 
Aj" \bk!\x07AĀ!\v  \x07G\r\v\v \b\vò~ Ā Ā(8 j68@@ Ā(<"E@\f\v AĀA\b k"   K\x1Bï! Ā Ā)0  At­"70  O@ Ā Ā) 7 Ā¶ ĀAĀ6< Ā Ā)Ā Ā)07Ā\f\v  j!\f\v  k"Axq!@  OE@ Ā  j)ĀĀ" Ā)7 Ā¶ Ā  Ā)Ā7Ā A\bj!\f\v\v Ā   A\x07q"ï70\v Ā 6<\v#ĀAk"$Ā Ā Ā(\b"A \x1B6\
\b@@@@@@@ Ā\v (Ā! Ā(Ā"\r (!\f\v ( (Ā(\bĀ\f\v (" Ā(G\rĀ  F\r\v A\bj  (ĀĀĀ (\f! (\b! Ā(Ā"@ Ā( (\fĀ\v Ā 6 Ā 6Ā\v ĀAĀ Ā(\b" AF"\x1B6\b \rĀ Ā(Ā! ĀAĀ6Ā E\r Ā( ĀAĀ6\b (Ā\v Aj$Ā\vĀ\vð ĀA¨j ĀAÌ\x07jÍ	 Ā(\x07! Ā(¤\x07"E@AĀ\f\v  Ā( \x07" AĀ\
  O\x1Bk"k" I@  k! \f\v  j\v! Ā(\x07" Atj  kå\b  å\b  AA\bñ ĀA¨\x07j\v Ā(¸\x07" Ā(¼\x07ä\b Ā(´\x07 Ì\f ĀA(j\v ĀAÀ\x07jé
 ĀAj{ ĀAÐ\x07j!@ Ā(Ô\x07"@  øä\f\v\v È	\v}#ĀAk"$Ā@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk
\x07\b	
Ā\v Ā  AjAÐÀĀ£	6A!\f
\v Ā -Ā¸9\b\f	\v Ā /¸9\b\f\b\v Ā (¸9\b\f\x07\v Ā )\bº9\b\f\v Ā ,Ā·9\b\f\v Ā .·9\b\f\v Ā (·9\b\f\v Ā )\b¹9\b\f\v Ā *"»DĀĀĀĀĀĀð?DĀĀĀĀĀĀð¿ ¼AĀN\x1B¦9\b\f\v Ā +\b9\b\v Ā 6Ā Aj$Ā\vì~#ĀAk"$Ā Ā-ĀĀ ĀA:ĀĀAG@@ Ā)\b"\b V\rĀ ĀAj!\x07 Ā(At! Ā(!@ @ A\bk! "A\bj! ( (G\r (Ā (ĀG\r\
\f\v\v A\bj ( (Ā(ĀĀĀ (\f! (\b! Ā(" Ā(F@ \x07\r\v Ā( Atj" 6  6Ā Ā Aj6\v ĀAĀ:ĀĀ Aj$Ā  \bZ\vĀ\v~#ĀAk"$Ā@@AÐéÁĀ(Ā"ĀAM@ Ā@Ā\vAÐéÁĀA6ĀAíÁĀ)Ā"P@A íÁĀ)Ā!@ BQ\rA íÁĀ B|"A íÁĀ)Ā"  Q"Ā\x1B7Ā ! ĀE\rĀ\vAíÁĀ 7Ā\v A\bjA\bAÑ (\b!Ā (\f"@  Ā¾!Ā\v ĀE\r \
ĀAĀ6 ĀB7Ā Ā 7\bAÐéÁĀ ĀA\bj6Ā\f\v ĀA\bk"Ā Ā(Ā"Aj6Ā AĀN\r\vĀ\v Aj$Ā Ā\vú ĀBĀ7 Ā è\x07"6 AtAÔéÁĀj!AðìÁĀ(Ā"A t"qE@  Ā6Ā Ā 6 Ā Ā6\f Ā Ā6\bAðìÁĀ  r6Ā\v A AvkAĀ AG\x1Bt! (Ā!@  "(AxqF@ (\b" Ā6\f  Ā6\b ĀAĀ6 Ā 6\f Ā 6\b\v Av! At!  Aqj"("\rĀ\v\
 Aj Ā6Ā Ā 6 Ā Ā6\f Ā Ā6\b\vë
#ĀAk"$Ā Aj"	 -Ā"jAk!
 (\f! (!\x07 (! (\b!\b AI!\v@@@@AĀ!  K  \bKr\r A\bj 
-ĀĀ  \x07j  kÍ (\bAG\r  (\f jAj"6\f  I\rĀ  k!  \bK\rĀ \vE\r  \x07j  	 
E\rĀ\v Ā 6\b Ā 6A!\f\v  6\f\f\vĀ\v Ā 6Ā Aj$Ā\vô	#ĀAÐk"$Ā (Ā (!  (\b"AA¹\x07AĀ! AĀ6  )Ā7\f A\fjAĀ AA
  A¸l"\x07j  ("j!	 ( Atj!@  \x07FE@ Aj"
  jA¸ü
ĀĀA\bA¸ª\v" 
A¸ü
ĀĀ Aj 6Ā A6Ā A¸j! Aj!\f\v\v  	6AĀÓ	 Ê\f Ā (6\b Ā )\f7Ā AÐj$Ā\v~#ĀAk"$Ā Ā@@@@@ (ĀAkĀ\v  )\b"7Ā Aq\r BZ@ A	6\f  6\bA!AðÀĀ A\bjÚ\x07\f\vAĀ! ºþ\v\f\v  )\b"7Ā Aq\r Bÿÿÿÿÿÿÿ|BÿÿÿÿÿÿÿZ@ A
6\f  6\bA!AðÀĀ A\bjÚ\x07\f\vAĀ! ¹þ\v\f\vAĀ! +\bþ\v\f\vAĀ! \f\f\vAĀ! ÿ\v\v6 Ā 6Ā Aj$Ā\v~ ½"Bÿÿÿÿÿÿÿ\x07"\x07B\b BBþÿÿÿÿÿÿ B4§Aÿq"\x1B"B!\bA! A³\bk!@@@@@ \x07P"AA \x1BA BøÿĀ"\x07P\x1B \x07BøÿĀQ\x1BAkĀ\vA!\f\vA!\f\v \bP!B!	\f\vB  B B\bQ"\
\x1B!BB \x1B!	 \bP!A~A \x1B j!\v Ā :Ā" Ā ;  Ā 	7 ĀB7 Ā 7\b Ā B?<ĀĀ\v#ĀA@j"$Ā AðÓÁĀ60 AàÓÁĀ6( A°öÀĀ6  AÐÓÁĀ6 AÀÓÁĀ6 A°ÓÁĀ6\b  Ā6  ĀAj6$  ĀA\fj6  ĀA j6\f  ĀA!j6  ĀAj64  A4j6,AĀ!Ā (ĀA¸ÔÁĀA ((\fĀ! AĀ:Ā=  :Ā<  68@ ĀA0FE@ A8j ĀAÔÁĀj(Ā ĀAÔÁ\
Āj(Ā Aj ĀjAÌ ĀA\bj!Ā\f\v\v A8jÌ A@k$Ā\v¨o#ĀAÐĀk"$Ā Aj   A\bj (" ("Aÿý« (\b"  \x1B (\f  \x1B.!å" & º	@@ (ĀAG\rĀ ("%/!å" & A j ê \f ($! ( "AxF\rĀ ((! ĀAx6 Ā 6\b Ā 6 Ā 6Ā\f\v A j k (0AxF@ Ā ( "ß \f ĀA\
x6\f\v Ā A jA0ü
ĀĀ\v ( «\v AÐĀj$Ā\v#ĀAk"$ĀA! Ā Ā-Ā	"A \x1B:Ā	@@@ @ AF\r\f\vA¨íÁĀ(Ā!@ Ā 6 Ā F\rA¨íÁĀ ĀA¨íÁĀ(Ā"  F"\x1B6Ā ! E\rĀ\vAĀ!A°çÁĀ-ĀĀE@AØçÁĀ(Ā"AĀH\rAØçÁĀ Aj6Ā AØçÁĀ6\f AÜçÁĀ6\bA!\v  6 ĀAA AÜçÁĀØ Aj¢\x07 ĀA:Ā	\vAA Ā-Ā\b"ĀAF\x1BAĀ Ā\x1B!\v Aj$Ā \vĀ\v÷#ĀA0k"$\
Ā  6\b  6 A j Ajà@ Ā ( "@ ($" (,E\r A\fj" ý   ¸\f AÈ­ÀĀAË­ÀĀ©\x07  )7@@ A j Ajà ( "E\rĀ (, A\fj"  ($¸\fE\r AÈ­ÀĀAË­ÀĀ©\x07\f\v\v Ā (6\b Ā )\f7Ā\f\vA!AĀ\v6\b Ā 6 ĀAx6Ā\v A0j$Ā\v#ĀA k"$Ā Ā(Ì\x07"-ĀHAG@ AĀ:ĀH  )B|7  )°B|7\
°  @@ ĀA°j \x07"E\rĀ ĀAj (Ā\x07"E\rĀ A¨j µ\b ( (\bË\f ( (\bË\f\f\v (\f! (\b! (Ā! Aj Ā)ð Ā(ø¶ ĀAèj AĀ  \x1B  ) (\x07 ĀAj  ­ ( (\bË\f\v A j$Ā\vĀ\vĀ Ā A¼ÀĀ´\r\vĀ Ā AìÀĀ´\r\vç~@@@ (\b"	AëÜF\rĀ ($"\b ("I\rĀ E\rAÿëÜ!\x07~B ( (\
  \b kj" ("\bAĀ  \bO\x1BkAtj")Ā" )Ā|" T\rĀ (\b 	j"AëÜI@ !\x07 \f\vB BQ\rĀ AëÜk!\x07 B|\v" Q@  \x07K\r !\f\v  X\r\v ! !\x07\v Ā \x076\b Ā 7Ā\vĀ\v\x07~| )(! )0! )8! )@! )H! )P!\x07 ĀAj Aj\b )X!\b ĀAj Aj\b Ā \b7X Ā \x077P Ā 7H Ā 7@ Ā 78 Ā 70 Ā 7( Ā \
)7 Ā )x7x Ā )p7p Ā )h7h Ā )\`7\` )Ā! +\b!	 )! )! ) ! Ā -Ā :Ā  Ā 7  Ā 7 Ā 7 Ā 	9\b Ā 7Ā\vÕ#ĀAk"$Ā   A.¸@@ (  (Ā"\x1B"E\rĀAĀ! (\fAĀ \x1B! (\bA \x1B!\x07   \x1B!@  F@AĀ!@  G@  \x07j Aj!-ĀĀA0kAÿqA
I\r\f\v\v Ā 6\f Ā \x076\b Ā 6 Ā 6Ā\f\v  j Aj!-ĀĀA0kAÿqA
I\rĀ\v\v ĀAĀ6Ā\v Aj$Ā\vé#ĀAÀ\bk"$Ā Aj Āî A$j í@ ("@ ($"\r\v Aj A$j¾\b (! (! A\bj Aj¿\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\v A0j" µA\bA¸ª\v"Ā A\bü
ĀĀ ĀAĀ:Ā° ĀAĀ:Ā\b  AàĀj ĀAÀĀ² (( (,»\v ( ( ½\v AÀ\bj$Ā\vé#ĀAÐk"$Ā Aj Āî A$j í@ ("@ ($"\r\v Aj A$j¾\b (! (! A\bj Aj¿\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\fĀ\v A0j" µA\bAØ\fª\v"Ā A ü
ĀĀ ĀAĀ:ĀÐ\f ĀAĀ:Ā   AàĀj ĀAÌÀĀ² (( (,»\v ( ( ½\v AÐj$Ā\vÞ#ĀAk"$Ā@ E@ ĀAØçÀĀ)Ā7\b ĀAÐçÀĀ)Ā7Ā\f\v  AO@A AtA\x07nAkgvAj AÿÿÿÿM\rĀ\vA A\bqA\bj AI\x1B\v (\b! (! (Ā"E@ Ā 6\b Ā 6 ĀAĀ6Ā\f\v (\f! A	j"@ Aÿ ü\vĀ\v Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v Aj$Ā\vë\
~#ĀAk"$Ā  §q! BBÿĀB À~!	@  Ā j)ĀĀ" 	"
B 
B À}B À7\b@@@  A\bj\x07 (ĀAG\r   Ā ( j qAtk"\bA\fk(Ā \bA\bk(Ā
E\rĀ\v \bAk!Ā\f\v  BB ÀPE@AĀ!Ā\f\v  \x07A\bj"\x07j q!\f\v\v Aj$Ā Ā\v|#ĀA k"$Ā  ¸DĀĀĀĀeÍÍA£ º "9\b@@ DĀĀĀĀĀĀð?cE@ DĀĀĀĀĀĀ^@c\r DĀĀĀĀĀ ¼@cE@  DĀĀĀĀĀ ¬@£9 A6  Aj6 ĀA¢¬ÁĀ Aj¹	\f\v  DĀĀĀĀĀĀN@£9 A6  Aj6 ĀA­¬ÁĀ Aj¹	\f\v  AÀ=n6 A6  Aj6 ĀAÇ\
ÀĀ Aj¹	\f\v A6  A\bj6 ĀAº¬ÁĀ Aj¹	\v A j$Ā\ví#ĀA k"$Ā@ Ā     "\x07\rĀ  6Ā   j6@@ Ï"\x07AÄĀF\rAôÀĀA \x07¸E\rĀ\v  \x076\b A6  A\bj6 A\fjAÍÀĀ Aj¹	 Ā  ("Ā (  !\x07 (\f ĀË\f\f\v@@ E\r Ak! -ĀĀ Aj!A.F\rĀ\vAĀ!\x07\f\v Ā A©ªÁĀA  !\x07\v A j$Ā \x07\v~\
#ĀA@j"$Ā@A°íÁĀ(ĀE@ Ā  AíÀĀî\f\vAèÁĀ-ĀĀ!AèÁĀAĀ:ĀĀ@ AF@ \b (! A j   (Āî  (ĀAk6ĀAèÁĀA:ĀĀ\f\v A j  AíÀĀî\v  ),7\b  )47  (<6 (("AF@ Ā  AíÀĀî\f\v ) ! Ā 6\b Ā 7Ā Ā )\b7\f Ā )7 Ā (6\v A@k$Ā\vò\x07#ĀAðĀk"$Ā A\bj -Āíª
 Ā(È\x07A\fl!\x07 Ā(Ä\x07! (\f!\b (\b!	@@ \x07E\r \x07A\fk!\x07 (\b!
 ( A\fj! 
 	 \b
E\rĀ\v AjA ( (±	 AÜĀj 	 \b½  À6h  ­7H  ­7@  -Ā<:Āl  ) 7P  ((6X Ā  A@kÈ (, (0«\v (8Ç\f\v AðĀj$Ā\vÝ#ĀA0k"$Ā Aj   Aj"\bú (! (! AĀ6,   j6(  6$  6   6 A$j!@@ A\bj ì (\f"\x07AÄĀF\r \x07AßĀF \x07A:kAuKr \x07AßÿÿĀqAÛĀkAeKr\rĀ\v (\b!\
\v       \bj (! (ĀAĀ\v! Ā 6 Ā 6Ā A0j$Ā\vÇ Av j!@ @  Ak"K@ Ā(Ā! Ā Ā Atj"(Ā6Ā  6ĀAĀ\f\v  k\v!    I\x1B!@ At"Ar" O\r  Aj"K@  Ā Atj(Ā Ā Atj(ĀIj!\v Ā Atj"(Ā Ā Atj"(ĀO\r  AÆ\x07 !\fĀ\vĀ\v\v\vÉ~ Av j!@ @  Ak"K@ \
Ā)Ā!\x07 Ā Ā Atj")Ā7Ā  \x077ĀAĀ\f\v  k\v!    I\x1B!@ At"Ar" O\r  Aj"K@  Ā Atj)Ā Ā Atj)ĀTj!\v Ā Atj")Ā Ā Atj")ĀZ\r  AÆ\x07 !\fĀ\vĀ\v\v\vì~#ĀA k"\x07$Ā \x07A\bj    \x07Aj" \x07(\b \x07(\f@@ \x07("E\rĀ   \x07(É \x07-ĀAF\rĀ@@ \x07)"\bBÂ×/Z@AĀ! \bBÐÛÃôZ\r\f\v ĀB \b \bB\
Z\x1B7ĀAĀ!\f\v \b \bBè\x07"\bBè\x07~}§AÀ=l!\v \x07Aj \b      \x07(! Ā \x07)7Ā\f\vAëÜ!\v Ā 6\b \x07A j$Ā\vý~#ĀAÐĀk"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6L  \x077D  6@  6< A\bA AxF\x1B68@@ @ A\bj" A8j ¤ (AxF\r Ā A0ü
ĀĀ\f\vA°ëÀĀAÕ\b! Ax6  6\b A8j®
\v (\b!  É ĀAx6 Ā 6Ā\v AÐĀj$Ā\vñ#ĀA k"$ĀA!@ Ā(Ā"\x07   Ā("(\f"Ā\rĀ@ Ā-Ā
AqE@ \x07A´ÀĀA Ā\r  Ā ĀE\r\f\v \x07A´ÀĀA Ā\r A:Ā  6  \x076Ā A´ÀĀ6  Ā)\b7  Aj6\b  6  Aj Ā\r (A´ÀĀA ((\fĀ\r\v Ā(ĀA´ÀĀA Ā((\fĀ!\v A j$Ā \vÎ ĀAÜĀj Ā/â"Aj"\x07   Ā \x07  Ò Aj! ĀAèj!@ Aj"\b Aj"	M\rĀ  kAt"E\rĀ  	Atj  Atj ü
ĀĀ\v  Atj 6Ā Ā \x07;â \b   \bI\x1B! At ĀjAìj!@  FE@ (Ā" ;à  Ā6X Aj! Aj!\f\v\v\vê#ĀA k"$Ā@@@  Ý (ĀAG@ Ā A ü
ĀĀ\f\v ñ\v@ ( E\rĀ ($" (,F\rĀ  A\bj6$ (Ā" (4"(hO\r  (0 ( (d AljÃ (Ā"AxF\rĀ (\b! (! §\f  6\b  6  6Ā   A lj6\f\f\v\v Ā AjÝ\v A j$Ā\vĀ\vê~#ĀA k"$Ā ((! ($"Aj!\x07@  ³ (Ā"E@AëÜ! A\bj\f\v Aj (Ā \x07(Ā-ĀĀ ( (! (Ā!\
@ )"\b )Ā"	Q@  (\bK\r\f\v \b 	V\r\v\v  6\b Aj\v 6Ā@ (\b"AëÜG@ Ā 6\b Ā \b7Ā Ā (6\f\v ĀAëÜ6\b\v A j$Ā\võ~#ĀA0k"$Ā  (D (H½ )\b! )Ā! A\fj AÌĀjß	 Aj AØĀjß	@ (dAxG@ A$j AäĀj©\f\v Ax6$\v -Āp! ĀAj Aj Ā 7\b Ā 7Ā Ā (\b6H Ā )Ā7@ Ā \
)\f7L Ā (6T Ā )7X Ā ( 6\` Ā )$7d Ā (,6l Ā :Āp A0j$Ā\v#ĀAk"$Ā@@@@@ -ĀðAkĀ\v AĀ6  AĀ:ĀØ AĀ:Ā$ AëÜ6  (à"6è  (ä"6ì  Aj6Ð  6Ì  6È  (\b60  )Ā7(\v A\bj A(j" ¦A! (\b"AG\r ĀAx6Ā\f\vĀ\v (\f! û
 Ā (èAØĀj(Ā (ì   ( hA!\v  :Āð Aj$Ā\vò#ĀAÐĀk"$Ā A\bj A0À\x07 (\f!@ (\b"AxF@ ĀAx6 Ā 6Ā\f\v AĀ6  6  6 Al!@@ E\r A j" Ï (0AxG@ Ak! Aj! Aj \b\f\v\v ( ! ĀAx6 Ā 6Ā Aj\f\f\v Ā (6\b Ā )7Ā ĀAx6\v AÐĀj$Ā\vÕ\
\x07 (!\x07 (Ā!\b Ā(\b! Ā(! Ā(Ā!@@ ! "E\rĀ@@  -ĀĀ"ô\bE@A!A!@ "Ā F@AĀ! !Ā\f\v ĀAj!  Ā j"-ĀĀô\bE\rĀ\v ĀAk O\r  Āk! !\f\v Aj! Ak!A!Ā AlA´ÐÀĀj!\f\vĀ\v \b  Ā \x07(\fĀE\r\v\v AĀG\vú|#ĀAÐĀk"$Ā Aj é\x07@@@@ )BR\rĀ +"DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr\rĀ )Ā\
BQ\r\v Ax6   )\b7  )Ā7 Ā Aj"Āþ	 Āà\x07\f\v  ü7\b AĀ6L B7D AÓÁĀ6 B 7  AÄĀj6 A\bj Ajú	\r Ā (L6\b Ā )D7Ā\v AÐĀj$Ā\vĀ\vÖ#ĀAk"$Ā Aj"  ¶ (\b! (!\x07  (\f"\b  ¦\f At!  (\f"j!\b (\b A lj! (Ā!AĀ!@  FE@  j(Ā!	 A\bj À6\
Ā Aj 	6Ā A6Ā A j! Aj!\f\v\v  \b6\f  \x07\r Ā (\f6\b Ā )7Ā Aj$Ā\v#ĀAk"$Ā@@@@@ -ĀðAkĀ\v AĀ6  AĀ:ĀØ AĀ:Ā$ AëÜ6  (à"6è  (ä"6ì  Aj6Ð  6Ì  6È  (\b60  )Ā7(\v A\bj A(j" §A! (\b"AG\r ĀAx6Ā\f\vĀ\v (\f! û
 Ā (èAØĀj(Ā (ì   ( hA!\v  :Āð Aj$Ā\vñ~#ĀA@j"$Ā Ā(Ā! ĀAx6Ā Ā(! Ā)!\x07 Ā(! Ā(\f"(\b!Ā AĀ6\b  6   \x077\f  6\b  6 A\bA AxF\x1B6Ā  (\b6  )Ā7@ Ā@ A$j" è  6<  Ā68 »\x07!Ā ®
  É\f\vA°ëÀĀAÕ\b!Ā ( (Ë\f\v ®
  É A@k$Ā Ā\vÜ~#ĀA@j"$Ā A0j"  ß@@ (8"AëÜF\rĀ  )0    (8"AëÜF\rĀ Aj )0 BĀAĀ )BQ@ ĀBĀ7Ā\f\v  ) BĀBè\x07BĀ )Ā"\x07 ((AÀ=n­|"BĀY )\b  \x07T­|PqE@ ĀBĀ7Ā\f\v ĀB7Ā Ā 7\b\f\v ĀBĀ7Ā\v A@k$Ā\v»\x07A!@A!	@AĀ!\b@@@   \bj"
K@ \x07 \bj" O\r@  
j-ĀĀ"  j-ĀĀ"O@ E  Or\r\f\v E\r\v  G@ "\x07Aj!\fAĀ \bAj"  	F"\x1B!\b AĀ \x1B j!\f\vĀ\v\v Ā 	6 Ā \x076Ā\vĀ\v 
Aj" \x07k!	\fĀ\vĀ\vĀ\vÚ#ĀAk"$ĀA!@ (Ā"AÛĀ ("("\x07Ā\rĀ Ā(Ā"! Ā("Ā@  6 AÒĀ6\f  Aj6\b  AìãÀĀ A\bjÑ\r Aj!\v Ā j!Ā@@ Ā G@  6 AÒĀ6\f  Aj6\b  AôãÀĀ A\bjÑE\r\f\v AÝĀ \x07Ā!\f\v Aj!\fĀ\vĀ\v Aj$Ā \vÌ~#ĀA k"$Ā  A¯j"\x07An"\bAt"	)ÚA"BĀ \x07 \bAlkAt)°ØA"\
BĀ Aj 	)ÚA"BĀ BĀ )  ~" )\b|" T­|"BĀY@ B B?! B  ~B?!\v Ā 7Ā Ā  A¥j"ĀAvAüÿÿÿq(ÝA ĀvAq­}7\b A j$Ā\vì#ĀA0k"$Ā  (6  )\b7  )Ā7\b (!  ("6  (!  A\bj"6@@ AxF@ A$j ( (\b½ ((! ($"AxF@  É\f\v Ā (,6\
\b Ā 6 Ā 6Ā\f\v  AjAììÀĀû!\v  A\bjÉ ĀAx6Ā Ā 6\v A\bj®
 A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@A°ëÀĀAÕ\b! Aj®
\f\v A\fj Aj ¾ (\fAxG\r (!\v  É ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\f7Ā\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@A°ëÀĀAÕ\b! Aj®
\f\v A\bj Aj  (\bAxG\r (\f!\v  É ĀAx6Ā Ā 6\f\v Ā )7\b Ā )\b7Ā\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@A°ëÀĀAÕ\b! Aj®
\f\v A\fj Aj ý (\fAxG\r (!\v  É ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\f7Ā\v A0j$Ā\vÂ@@ A\bO@ A\x07q"\r\f\v Ā At(°Í@´\v Ā At(°Í@ v´\v A\bq@ ĀAáë´\v Aq@ ĀAØÍÀĀA¼\v A q@ ĀAàÍÀĀA¼\v AÀĀq@ ĀAìÍÀĀA¼\v Aq@ ĀAÎÀĀA
¼\v Aq@ ĀA¨ÎÀĀA¼\v Ā \vØ~#ĀAk"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bj\x07 (ĀAG\rĀ  Ā ( j qAllj"\x07Akù\bE\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v  A\bj"j q!\fĀ\vĀ\vĀ Ā   AAl©\r\vĀ Ā   A(AX©\r\vÚ~#ĀAk\
"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bj\x07 (ĀAG\rĀ  Ā ( j qAÀ~lj"\x07AÀk(ĀG\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v A\bj" j q!\fĀ\vĀ\v~#ĀA k"$Ā AG@ Ā-ĀĀ! ĀA:ĀĀ@ AG@ A\bj@ ĀAj"(\b K@ ( A\flj"(Ā\r\vĀ\v A\
Ā6Ā )  (6  6  (\fAk6\f7Ā (\f!AĀ  (\b"\x1BE@ E\r  (\fĀ\f\v AĀ6  Ā(6  Ā(\b"6   Ā(\fA\flj6 Ajá"E\r ô	\f\vĀ\v Ā(E@ Ā Ā(A}q6\v ĀAĀ:ĀĀ\v A j$Ā\vµ\x07 -Ā! (! (!@ -Ā\f"\x07AF\rĀ (" (\b"\bF\rĀ AØĀj! \b kAàĀn!@  -ĀĀ \x07Fj! AàĀj! Ak"\rĀ\v\v \
AF  FrE@ AØĀj!  kAàĀn!@  -ĀĀ Fj! AàĀj! Ak"\rĀ\v\v Ā j\vã#ĀA@j"$Ā (! Aj è@ (AxF@Ax!\f\v  60 A6  6,  Aj6 A4j Ajé (8! (4"AxG@ (<!\f\v  Aj"É  ÉAx!\v Aj®
@ AxF@  É\f\v Ā 6\b\v Ā 6Ā Ā 6 ®
 A@k$Ā\vä#ĀAk"$Ā A@k Å@ (P"AxF@ AôĀj" (@" Í
! »A!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 A\b6@ A\bj Aj" A@k (\f! (\b! à\x07\v Ā 6Ā Ā 6 Aj$Ā\vä#ĀAk"$Ā A@k @ (P"AxF@ AôĀj" (@" Í
! »A!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 A\b6@ A\bj Aj" A@k (\f! (\b! à\x07\v Ā 6Ā Ā 6 Aj$Ā\vä#ĀAk"$Ā A@k Ï@ (P"AxF@ AôĀj" (@" Í
! »A!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 A\b6@ A\bj Aj" A@k (\f! (\b! à\x07\v Ā 6Ā Ā 6 Aj$Ā\vo#ĀAk"$Ā A\bj ( (\bÅ\v (\f! (\b (\f»\f AĀ6\b  6\f   (A! (!@ (ĀAF@ \f\f\v@ (ĀAF@ %+E@AúíÀ\
ĀA3Û\x07 \f \f!\f\v (% % Ð % Ð,\f\v (% % %-!å" & \f \f \f\vAĀ!\v Ā 6 Ā 6Ā Aj$Ā\vß#ĀA@j"$Ā (! Aj" èAx!@ (AxF\rĀ  60 A6  6,  6 A4j Aj® (8! (4"AxG@ (<!\x07\f\v  Aj"É  ÉAx!\v Aj®
@ AxF@  É\f\v Ā \x076\b\v Ā 6Ā Ā 6 ®
 A@k$Ā\v± Ā(" Ā(ĀF@AÄĀ\v Ā Ak"6 ,ĀĀ"AĀH Ā Ak"6 A?q -ĀĀ"À"A@N@ Aq\f\v Ā Ak"6 A?q -ĀĀ"À"A@N@ Aq\f\v Ā Ak"Ā6 A?q Ā-ĀĀA\x07qAtr\vAtr\vAtr \v\vÇ Ā@@ AO@ AI\r A\fv! A?qAr! AvA?qAr! AO\r  :Ā  :Ā  Aàr:ĀĀA\f\v  :ĀĀA\f\v \
 A?qAr:Ā  AvAÀr:ĀĀA\f\v  :Ā  :Ā  A?qAr:Ā  AvAðr:ĀĀA\v6 Ā 6Ā\vÝ#ĀAk"AĀ:Ā\b AĀ;  Av-Āã³@:Ā	  AvAq-Āã³@:Ā\r  A\bvAq-Āã³@:Ā\f  A\fvAq-Āã³@:Ā\v  AvAq-Āã³@:Ā
 ArgAv" Aj"j"AûĀ:ĀĀ AkAõĀ:ĀĀ  Ak"jAÜĀ:ĀĀ ĀA
:Ā\r Ā :Ā\f Ā )7ĀĀ AýĀ:Ā  Aq-Āã³@:Ā Ā /;Ā\b\vØ~#ĀAk"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bj\x07 (ĀAG\rĀ  Ā ( j qAtk"\x07A k)ĀR\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v A\bj" j q!\fĀ\vĀ\vò~#ĀA0k"$Ā Ā)è!\b Ā-Ā\
! Ā(ü!  Ā(AĀ Ā(ø"\x1B6,  6(  6$ AĀ6   AĀG"6  6  6 AĀ6  6\f@ A\fj¤\b"@ Ā ¹ | 1Āe|!\f\v\v Ā)à!\x07 A0j$ĀBÿÿÿÿÿÿÿÿÿĀ \b ­B| |" BÿÿÿÿÿÿÿÿÿĀZ\x1BBÿÿÿÿÿÿÿÿÿĀ \x07 \x07BÿÿÿÿÿÿÿÿÿĀZ\x1B}\vÊ#ĀA@j"$Ā A\fjAĀ\b AĀ60   j6,  6(  6$  6  BßÐ7@ A4j A\
j« (4AGE@ (8 k!  j! (<! A\fj"\x07  ¸\f \x07AA©\x07\f\v\v A\fj  j  k¸\f (\f Ā ("Ā ( ĀË\f A@k$Ā\vÌ#ĀA k"$Ā Ā(Ā"(\b!\x07@@ (!@ AF\r AĀH\r  Aj ("  F\x1B6  G !\rĀ\v\v AĀ6 BĀ7  6\b  6 A;  6Ā  \x07A\bj6\f ´\b! ĀAĀ:Ā\b Ā à! Ā(Ā!Ā AĀ6 Ā\
( Ā 6 6 A j$Ā\vĀ\và#ĀA0k"$Ā  (\f"Aj6\f (!  (\b"6   6  6 A6\f@@ (Ā"(Ā" (G@  A0j6Ā A$j A\fj ¾ ((! ($"AxG@ (,!\f\v  É ĀAx6Ā Ā 6\f\v A\fj®
Ax!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\vâ#ĀA0k"$Ā  (\f"Aj6\f (!  (\b"6   6  6 A6\f@@@ (Ā"(Ā" (G@  A0j6Ā A$j A\fj ý ((! ($"AxG\r  É ĀAx6Ā Ā 6\f\v A\fj®
Ax!\f\v (,!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\vÁ#ĀAk"$Ā@ -Ā%@\f\v (! Aj  (AF@ (!  (\f6  j! (\b k!\f\vAĀ! -Ā%\rĀ A:Ā%@ -Ā$AF@ ( ! (!\f\v ( " ("F\r\v  k! ( j!\v Ā 6 Ā 6Ā Aj$Ā\vÁ#ĀAk"$Ā@ -Ā%@\f\v (\b! Aj « (AF@ (\
!  (\f6  j! (\b k!\f\vAĀ! -Ā%\rĀ A:Ā%@ -Ā$AF@ ( ! (!\f\v ( " ("F\r\v  k! (\b j!\v Ā 6 Ā 6Ā Aj$Ā\vÑ~#ĀAk"$Ā  (<Aj"6<  Aj DĀĀĀĀĀĀð?Ó~ )Ā"BĀS@AÿëÜ!B\f\v (\b"\x07At" AëÜk \x07AÊµîI\x1B! \x07AÿÉµîK­ B\v! Ā@@ AK\rĀ  Q@  O\r\f\
\v  V\r\v ĀA6A\f\v Ā 6 Ā 7\bA\v6Ā Aj$Ā\vä#ĀAk"$Ā A@kAĀ Ó (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ A÷éÀĀA\b (4 (8³"\rĀ ( ( ª\x07"\rĀ A@k" AÀĀü
ĀĀ Ā ó	\f\v ĀAx6 Ā 6Ā \f\v Aj$Ā\vÀ\x07#ĀA k"$Ā  AA¹\x07 (Ā"\x07   \x07K\x1B! Aj!	 (!\b@ @ A\bj  j"Aj(Ā A\bj(Ā½ 	 Aj(Ā Aj(Ā½  \bj" )7  )7\b  )\b7Ā Ak! Aj!\f\v\v Ā 6\b Ā \b6 Ā \x076Ā A j$Ā\vè~#ĀA@j"$Ā Aj  A\bj (\f  ((\fĀ )! A6\
 (\f! (\b!  (68  70AüçÁĀ(ĀE@AèÁĀ)Ā!AèÁĀ )07ĀAèÁĀ(Ā!AèÁĀ (86ĀA°íÁĀA°íÁĀ(ĀAk6Ā  6(  7  §AG@ A jÇ\v\v AjÇ\v Ā 6 Ā 6Ā A@k$Ā\vĀ\vÜ~|o@@AèíÁĀ-ĀĀAF@AäíÁĀ(Ā!\f\vØ\x07"%J!\bå" \b& ñ\f\r \f@@AèíÁĀ-ĀĀAkĀ\vAèíÁĀA:ĀĀAäíÁĀ(Ā\f\vAèíÁĀA:ĀĀA\
äíÁĀ 6Ā\v Ā %K""\x07ü\x07" Bè\x07"Bè\x07~}§AÀ=l  \x07¡DĀĀĀĀ.A¢"Dÿÿÿÿÿÿß? ¦ "½"B4§Aÿq"A²\bM|BBBx Aÿ\x07k­ Aÿ\x07I\x1B" B P\x1B ¿ \vü\x07" BëÜ"BëÜ~}§j"AëÜk  AÿëÜK"\x1B6\b Ā ­  ||7Ā\vĀ\v² Ā(Ā" Ā(F@AÄĀ\v Ā Aj6Ā -ĀĀ"ÀAĀH Ā Aj6Ā -ĀA?q! Aq!\
 AßM@ At r\v Ā Aj6Ā -ĀA?q Atr! AðI@  A\ftr\v Ā Aj6Ā AtAðĀq -ĀA?q Atrr \v\véo#ĀAk"$Ā¯\f"! % %!\x07å" \x07& A\bjº	@ (\bAF@ (\f! ĀA:Ā Ā 6Ā\f\v@ ð\f@   ÿ (!@@ (ĀAF@ ĀA:Ā\f\v ò\fE\r %!\x07å" \x07& ð\f \fE\r ĀAĀ:Ā\v Ā 6Ā\f\v ĀA\
:Ā \f\f\v ĀA:Ā\v \f\v \f Aj$Ā\v½~#ĀAk"$Ā  BĀAA  AĀGk" AO\x1B"t­BĀ@ )\bBĀR\rĀ )Ā"\x07 ­ ­"\bBëÜ"	|" \x07T\rĀ \b 	BëÜ~}§\f\vB!AÿëÜ\v!@@  Q@  I\r !\f\v  Z\r\v ! !\v Ā 6\b Ā 7Ā Aj$Ā\vÆ~@ Aÿq" A j(ĀO\rĀ Aj(Ā AèĀlj"-ĀĀ A:ĀĀAF\rĀ  )8"B\
|78 (T" (LF@ AÌĀjí\f\v (P Alj"AëÜ6  7Ā  Aj6T AĀ:ĀĀ  (Ā"Aj6Ā AĀH\rĀ Ā :Ā\f Ā 6\b ĀAĀ:Ā\r Ā 7Ā\vĀ\vÚ~#ĀA@j"$Ā A j )(! ) ! AFAĀ \x1BE@AĀ! AØçÀĀ)Ā7 AÐçÀĀ)Ā7A\b\f\v A,j í\b A\bj AÀĀÀ\x07  ),7  )47 (\b! (\f\v! ĀAĀ6 Ā 6 Ā 6 Ā \
7\b Ā 7Ā Ā )7 Ā )7$ ĀAx60 A@k$Ā\vè ĀAj! (\f!@ (Ā"AxG@ AxG\r ĀAĀ6Ā  (\b6\b  )Ā7Ā\v AxG@ ĀA6Ā  A\fj"Ā(\b6\b  Ā)Ā7Ā\vAìèÀĀA\x07AÁĀA#A¦ÁĀA3Ñ! ĀA6Ā Ā 6\v (! (!AìèÀĀA\x07AÙÁĀA!AúÁĀAÙĀÑ! ĀA6Ā Ā 6  Ë\f  Ë\f\v²#ĀA k"$Ā@ \
 ØE\rĀ@  G@  j Aj!-ĀĀ"\x07A	F \x07AÿĀF \x07A IrEr\r\f\v\v A\bj   Aj  ½ Ā(\b" Ā(ĀF@ Āì\f\v Ā Aj6\b Ā( Alj"Ā )\b7Ā Ā )7\b Ā )7\v A j$Ā\v½#ĀA@j"$Ā (! Aj è@ (AxF@AĀ!\f\v  6< A6$  68  Aj"6( A\bj A$j´ (\f! (\bAj"AG\rĀ  É  ÉA\
!\v Aj®
 AF@  É\v Ā 6Ā Ā 6 ®
 A@k$Ā\vÁ Ā@ AÎĀO@ AÀ=I\r AÂ×/O@A\bA	 AëÜI"\x1B!AÂ×/AëÜ \x1B\f\vAA\x07 A­âI"\x1B!AÀ=A­â \x1B\f\v AäĀO@AA Aè\x07I"\x1B!AäĀAè\x07 \x1B\f\vA
A A	K"\x1B\f\vAA A I"\x1B!AÎĀA  \x1B\v6 Ā :ĀĀ\v¾#ĀAk"$Ā Ā(Ā"(Ā! AĀ6Ā (! AĀ6 @  Ā Ā("(Ā"(Ā@ Aj(Ā! A\fj(Ā!Ā@ @ Ak! ĀÂ ĀA\fj!Ā\f\v\v (\b A\fj(ĀAA\fñ (Ā!\v A6Ā  )Ā7  )\b7\f Aj$ĀA\vĀ\vÂ#ĀA k"$Ā B7\f AĀ6 A\fj Av AqAĀGjá	 \
 6   j6@@ A\fjAýÿ AjÏ"A¨ÀĀkA\x07I\rĀAýÿ AæÀĀkAI\rĀ AÄĀF\rAýÿAýÿ  AÿĀkA!I\x1B A I\x1B\v\f\v\v Ā (6\b Ā )\f7Ā A j$Ā\và Ā(\bAG@ ĀA\bj ĀÉ\x07\vA!@@@@@@@@@@@ Ā-ĀÌ\b	

Ā
\v ĀAØjó
\f\v ĀAØjÜ\f\v ĀAØjþ
\f\v ĀAØj
\f\v ĀAØj¬
\v Ā-ĀÑAG\rĀ ĀA¨j®\v ĀAĀ:ĀÑ\v Ā-ĀÏE\rĀ ĀAjó\v\v ĀAĀ:ĀÏ ĀAjô\v ĀAĀ:ĀÐAÀĀ!\v ĀA j jó\v\v Āð\vÏ#ĀAÐĀk"$Ā Aj Ā A/
@@ A\bj AjÈ (\b"E\r AÄĀj  (\f A8j (H" (LAôÀĀAA ôÀĀAë (<"Ā (@"A ôÀĀA
E@ Ā A¡ôÀĀA
 (8 ĀË\f (D Ë\fE\r\f\v\v (8 ĀË\f (D Ë\f\v AÐĀj$Ā AĀG\vºĀ Ā B»ñ¶4~B(Bð±ÿÿ~ |"Bû(~BBÿðBÿ~ |"BçĀ~B
B¼ðÀ\x07Bö~ |"B8 BþB( Bü\x07B BøB\b B\bBø BBü\x07 B(Bþ B8"7Ā ĀAÆĀ BBy§kAv6\b\vÐ|#ĀA0k"$Ā A\bj ç@ Ā (\bAF@ Ā (\f6ĀAëÜ\f\v  +"9Ā DĀĀĀ\fëcBdE@ A\bj @ ("AëÜF@ A6,  6( Aj"A¾ÀĀ A(j¹	 Ā »\x076Ā\f\v Ā )\b7\
Ā\v Ā 6\b\f\v ĀB7ĀAÿëÜ\v6\b\v A0j$Ā\vÐ|#ĀA0k"$Ā A\bj ÿ@ Ā (\bAF@ Ā (\f6ĀAëÜ\f\v  +"9Ā DĀĀĀ\fëcBdE@ A\bj @ ("AëÜF@ A6,  6( Aj"A¾ÀĀ A(j¹	 Ā »\x076Ā\f\v Ā )\b7Ā\v Ā 6\b\f\v ĀB7ĀAÿëÜ\v6\b\v A0j$Ā\vÓ~#ĀAk"$Ā@@@ -Ā¤AkĀ\v  )Ā7  \
)\b7  ( "A8j)Ā A@k(ĀÔ )Ā! (\b! AĀ:Ā  Aj6  6  6(  7 \v Ā A j" A!  Ā)ĀBR ñ
 ( Aj(ĀË\fAA\v:Ā¤ Aj$Ā\vĀ\v@ ( " Ā( "  K\x1B"A(K\rĀ !@ @ Ā j"   j(Ā" (Āj"\x07j"6Ā  \x07I  \x07Kr! Ak! Aj!\f\v\v Ā  A(F\r Ā AtjA6Ā Aj \v6  Ā\vĀ\vÅ#ĀA k"Ā$Ā ĀAjAçÁĀâA! Ā(AF@ Ā(\f\v ĀAjA¨çÁĀâ Ā(! Ā(\v!A! AG@ ĀA\bjAçÁĀâ Ā(\b\
! Ā(\f!\vA! AG@ ĀA çÁĀâ Ā(Ā! Ā(!\vA\b!@ AG\rĀ ñ\fE@ !\f\v \f\v ĀA j$Ā \vº~#ĀAk"$Ā@@@A (Ā"Ak AM\x1BAkĀ\v )Ā! B7Ā B §! §"AF@ A\bj Ā  (\b"­ 5\fB 7Ā AI\rĀ\v AM@  »\f\vĀ\vĀ\v AGAĀ (ã	!A\v! Ā 6 Ā 6Ā Aj$Ā\vË (ø\b"E@ Ā 6\
\b Ā 6 ĀA6Ā\v Aj!@ /¨	"E@ /ª	E\r Ā 6 Ā 6 Ā 6 Ā 6\f Ā 6\b Ā 6 ĀA6Ā Ā (´	6\v Ā 6 Ā 6 Ā 6 Ā 6\b Ā 6 ĀAĀ6Ā Ā Ak"6\f Ā  Atj(°	6\vĀ\v´#ĀAÐk"$Ā Aj" í ("E@ A\bj ½\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\fĀ\v A(j" (\f(\bA\bjï\b Aj » (! (\
! Â\v (  ($º\v Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\vÏ~#ĀA k"$Ā ) ) !@@ (Ā" (  Â"E\rĀ   kAuÇ Ak(Ā!  A\fk"(\b6  )Ā7 A k")Ā!  )\b7\b  7Ā AxF\rĀ Ā 6\b Ā )\b7Ā Ā )7\f Ā (6\f\v ĀAx6\b\v A j$Ā\vÛ Ā( ĀAj(ĀË\f Ā\
( ĀAj(Ā«\v Ā( ĀAj(Ā«\v Ā(¤ ĀA¨j(Ā«\v Ā(° ĀA´j(Ā«\v Ā(¼ ĀAÀj(Ā«\v Ā(È ĀAÌj(Ā«\v Ā(Ô ĀAØj(Ā«\v Ā(è\v ĀAÐĀj
@ Ā(ð"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAðjú\v ĀA°\v\vÄ#ĀA k"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6 Ā Ā|@ AxF@@@ (ĀAkĀ\v )\b¹\f\v +\b\f\v  AjA ¡ÀĀû!  É Ā 6A\f\v )\bº\v9\bAĀ\v6Ā ®
 A j$Ā\vÁ#ĀA0k"$Ā AĀ6 B7\f@ Ā(" Ā(\b"AAĀ
@ A\fj Ā( Ā(¸\f\f\v  6  6 A6,  ĀA\fj6( A6$  Aj6  A\fjAÓÁĀAÓÀĀ A jÑE\rĀĀ\v  (6(  )\f7  A j Āè
 A0j$Ā\vÉ#ĀA0k"$Ā @  Ajì A\bj" (Ā (Ù A6, A6$  ĀAj6   6( AjAðÀĀ A j¹	 Ā( ĀAj(ĀË\f Ā (6 Ā )7 ĀAÈj AÐĀjÛ (\b (\fË\f\v Ā 6ä Ā(èÅ\f Ā 6è A0j$Ā Ā\vº~#ĀA k"$ĀAëÜ! (\b"AëÜF A\bj )Ā! ("A\fO@ Aj  A± (! \
)! An\f\vA  AM\x1B\v!  6\b Aj\v 6Ā Ā 7Ā ĀBĀ7  ĀB7 Ā (\b6\b Ā (6 A j$Ā\vª#ĀAàĀk"\x07$Ā \x07Aj AĀ  M\x1B\b \x07Aj    @  \bj! \x07AÔĀj \x07Aj  \x07(X@ \x07(\\! \x07Aj"	  \x07(T" \bk¸\f 	  ¸\f  j!\b\f\v\v \x07Aj   \bk¸\f Ā \x07(\f6\b Ā \x07)7Ā \x07AàĀj$Ā\v¹#ĀA k"$Ā Aj   \
@ (AF@ ĀB7Ā\f\v ("E@ Ā 6\b ĀBĀ7Ā\f\v (! E@ A\bj  ç\x07 (\b\f\v   A¿ (Ā\v"E@ Ā 6\b Ā 6 ĀA6Ā\f\v Ā 6\b Ā 6 ĀAĀ6Ā\v A j$Ā\v»#ĀA k"$Ā Aj Āí@ ("Ā@ Ā(\f(\b!ĀAAª\v" 6Ā Ā-ĀH ĀA:ĀHAF\r Ā( ĀAj"(Ā\f AÀĀ6Ā Ā 6 ĀAĀ:ĀH ( (º\v A j$Ā\
\v \f A\bj Aj½\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\f\vĀ\v¶~#ĀA k"$Ā  6  6 B7\b (\b! ("! (Ā"\x07AF@  (\bAkAxqjA\bj!\vAĀ!  A\bj (Ā!\b@ \x07E\rĀA!  (Ā"Aj6Ā AĀN\rĀĀ\v Ā 6 Ā 6 Ā 6\f Ā 6\b Ā \b7Ā A j$Ā\v½#ĀA0k"$Ā Ā-ĀH! ĀA:ĀH@ AF\rĀ Ā Ā)¨B|7¨  -Āíª
 A$j" (Ā (½ A\bj" ĀAäj Ç " )ĀB|7Ā  Ā(O\rĀ Ā( A¸lj"(°Ç\f  6° ĀAÐĀj A ĀAĀ:ĀH A0j$Ā\vĀ\v§#ĀAk"$Ā@@ Ā(\b"AF\rĀ ĀA\bj! (Ā!@ E\r AĀH\r  Aj (Ā"  F\x1B6Ā  G !\rĀ\v Ā-Ā$ ĀA;Ā$  6\fE@ ĀAĀ6  (  6 6 A\fj×\x07\v A\fjÈ	\v Aj$Ā\vĀ\v³\
@ Ā(\bAëÜF\rĀ Ā(!\x07 Ā($" Ā("F@ ĀAj Ā(! Ā($!\v Ā Aj6$ Ā( Ā( " j" AĀ  M\x1BkAtj" 6\b  7Ā@ Aj \x07M\r Ā 6$ Ā Aj" AĀ  O\x1Bk"6  Ak!\fĀ\vĀ\v\vÇ\x07#ĀAk"$Ā AĀ6\f B7 ( (\b Aj"AÓÁĀøE@ (!A! (\b" (\f"\x07A ôÀĀA
!\b  (\f" Ā (\f6 Ā )7\f@ \bE@ !\f\v  Ë\fAĀ!AĀ!\x07\v Ā \x076\b Ā 6 Ā 6Ā ç
 Ë Aj$Ā\vĀ\vÍ~#ĀAðĀk"$Ā@@ Ā  "\rĀ Ā(0! ĀAx60 AxF\r Ā)4!  64 (Ā!  78@ AxG@ A@k ( (\b\f (PAxG\r (@!  §Ë\f\f\v Ax6P\v  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \vĀ\v¸#ĀAk"$Ā@@ A
G\rĀ Ā-ĀĀAäĀG\rĀ Ā-ĀAïĀG\rĀ Ā-ĀAãĀG\rĀ Ā-ĀAõĀG\rĀ Ā-ĀAíĀG\rĀ Ā-ĀAåĀG\rĀ Ā-ĀAîĀG\rĀ Ā-Ā\x07AôĀG\rĀ Ā-Ā\bAåĀG\rĀ Ā-Ā	AäĀF\r\v Aj Ā  (\b"Ā (\f! ( Ā«\v\v Aj$Ā \vÎ~#ĀAk"$Ā -Ā´! )!  Ajß	 A\fj A¤jß	@ )ĀBR@ Aj ¢\f\v B7\v ĀAøĀj AøĀj¤
 (°\f! Ā :Ā´ Ā 7 Ā )Ā7 Ā (\b6  Ā )\f7¤ Ā (6¬ Ā AjAøĀü
ĀĀ Ā 6° Aj$Ā\v@ Ā("E@\f\v Ā(\f" Ā(" AĀ  M\x1Bk"k" I@  k!\f\v  j!\v ĀAj"(Ā" Atj  kÃ	  Ã	 Ā(\f (ĀAAñ@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA °\v\v\v¹~#ĀAk"$Ā @@ (Ā  ("\x07 (\b (Ā Aj(Ā A\bj(Ā A\fj(Ā \x07Ë\f Aj! Ak"\rĀ\v\v Ā (\b6\b Ā )Ā7Ā A\bj\
 ¢
 )\b!\b Ā :Ā' Ā \b7 ĀAĀ:Ā& ĀAx6\f ĀAĀ;$ ĀA6  Aj$Ā\v«#ĀAk"$Ā@ @ At!A!@ E\r  Ā6@ Ā(Ā@   \x07 (\fĀ\r\v A6\f  Aj6\b  AÜÀĀ A\bjÑ\rĀ ĀAj!Ā Ak!A ôÀĀ!A!\x07\f\v\vA!\f\v A ôÀĀA (\fĀ!\v Aj$Ā \v­@@ ĀAO@ ĀAI\r ĀA\fv! ĀA?qAr! ĀAvA?qAr! ĀAO\r\
  :Ā  :Ā  Aàr:ĀĀ\v  Ā:ĀĀ\v  ĀA?qAr:Ā  ĀAvAÀr:ĀĀ\v  :Ā  :Ā  A?qAr:Ā  ĀAvAðr:ĀĀ\v»#ĀAk"$Ā@@ (@@ A\bj \x07 (\bAq\r  (AÀk6  (\b"A\bj6\b  )ĀBB À7Ā\fĀ\vĀ\v ĀAĀ6Ā\f\v (\f!  (Ak6 Ā ( AhljAk")Ā7Ā Ā )\b7\b Ā )7\v Aj$Ā\vË\
#ĀAk"$ĀA\x07!@@@@@@A Ā("Axs AĀN\x1BAkĀ\v  Ā-ĀĀ:ĀAĀ!\f\v@@@ Ā(ĀAkĀ\v  Ā)\b7\bA!\f\v  Ā)\b7\bA!\f\v  Ā+\b9\bA!\f\v  Ā)7A!\f\vA
!\f\vA\v!\v  :ĀĀ   ä Aj$Ā\vÑoAìçÁĀ(Ā"(\bE@ A6\b (" (\f"F@ A\fj (\f! (!\v ( ( j" AĀ  M\x1BkAtj Ā6Ā  Aj6 -Ā A:Ā  (\bAj6\bE@AøçÁĀ-ĀĀE@AðçÁĀ(Ā%AôçÁĀ(Ā%\f!å"Ā & Ā\f\vAôçÁĀ(Ā%\r\v\vĀ\v° Ā Ā(\fAj6\f@ Ā(" Ā(\b"G@  K@ Ā( A\flj\
"(ĀAG\r\vĀ\v Ā(Ā F@ Āë\f\v Ā Aj"6 Ā 6\b Ā( A\flj"Ā 6\b Ā 6 ĀA6Ā \v Ā (6 
  6\b  6 A6Ā \v°@ Aü\bj! /ª	"\bAt!A!@@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\vAĀ\f\v \rAĀ!A\v! Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v Ak!  Atj(°	!\fĀ\vĀ\v­#ĀAk"$Ā (\bE@ A6\b (! A6  AG@ (!AĀ\f\v A\bj ( (Ā(ĀĀĀ (\f! (\
\b! ( "@ ($ (\fĀ\v  6$  6  (\bAj\v6\b Ā 6 Ā 6Ā Aj$Ā\vĀ\v¯#ĀAk"$Ā Ā(Ā"E@ A\fj!AĀ\f\v  6\f Ā(!\x07 A\bj!  l\v!  6Ā@@ (\f"E\rĀ (\b! E@ \x07 \f ĀAĀ6Ā Ā 6\f\v \x07    l²"E\r Ā 6Ā Ā 6\vAx!\v Aj$Ā \v Ā(Ā! ĀÔ
@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\v Ā(Ā! Ā\r@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\vµ~#ĀAk"$Ā@ Ā(Ā\rĀ ĀA6Ā Ā(E\rĀ Ā(AG\rĀ ĀAj")Ā! (\b! ĀAĀ6  6\b  7Ā å
 Ā( ĀAj"(Ā£\f  6Ā Ā 6 Ā(! ĀAĀ6 Ā Ā(ĀAj6Ā @ Ā( (Ā\v Aj$Ā\vĀ\v Ā(Ā! Ā\r@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\vË~#ĀA0k"$Ā Aj Ā Ā(\f  Ā((\fĀ!Ā )! A6  (\f6(  7 AüçÁĀ(ĀE@AèÁĀ)Ā!AèÁĀ ) 7ĀAèÁĀ(Ā!AèÁĀ ((6ĀA°íÁĀA°íÁĀ(ĀAk6Ā  6  7 §AG@ AjÇ\v\v AjÇ\v A0j$Ā Ā\vĀ\vâĀ@@@@@  A¼ÁĀA

E@  AÆÁĀA\x07
\r  AÍÁĀA
\r  AÓÁĀA\r
\r  AàÁĀA\f
\r  A½ñÀĀA
\r  AìÁĀA

E@ Ā  ½\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v« ĀAj(ĀAÜĀj! ĀA j(Ā!@ @ Ak(Ā Ak(ĀÓ\f Ak(Ā A\fk(ĀA\bAñ Ak(Ā (ĀÒ\f Ak! AèĀj!\f\v\v Ā( ĀAj(ĀA\bAèĀñ@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA(°\v\v\v¤#ĀA k"$Ā A\bj ú\
\x07  (\b ("k"  I\x1B! Aj! (\f A\flj!@ @ Aj (Ā Aj(Ā½  (6\b  )7Ā Ak! A\fj! A\fj!\f\v\v Ā )\b7Ā Ā 6\b A j$Ā\vº#ĀAÐĀk"\x07$Ā \x07 6 \x07 6\f \x07A&A?  A?¸\x1B6 \x07Aø«ÁĀ6  \x07 6 \x07 6 \x07Aø«ÁĀ6, \x07 6( \x07 6$ \x07A6L \x07A6D \x07A6< \x07A64 \x07 \x07A$j6H \x07 \x07Aj6@ \x07 \x07Aj68 \x07 \
\x07A\fj60 ĀAÇÀĀ \x07A0j¹	 \x07AÐĀj$Ā\v#ĀAk"$Ā@@ Ā(( ((G\rĀ Ā(At! (! (!\x07 Ā(!Ā@ E@A!\f\v A\bj  ĀA4j¨ (\bAG\r (\f" \x07O\r A@j! Ā  AtjÓ ĀA@k!Ā\rĀ\v\v Aj$Ā \vĀ\v×oAA(ª\v"AĀ6  A6 BĀ7\b B7ĀAAª\v" 6Ā AøÑÁĀ¦\v!  (ĀAj"6Ā@ E\rĀAAª\v" 6Ā A\
ÒÁĀ¦\v! Ā% % %>!å" & \f (\b\rĀ A6\b A\fjå
  6  6 A6\f  (\bAj6\b Ā\f \vĀ\v¢~#ĀA0k"$Ā (\b"AqE@ Ā)\b! Ā)Ā! A qE@ BĀ }  BĀS"Ā\x1BBĀ  BĀR­|}  Ā\x1B A	j  BĀYAAĀ (Ā (\f\v   \f\v Ā)Ā Ā)\b \v A0j$Ā\v¥~@ E@AëÜ!\f\v (\b! )Ā! AF\rĀ A j! AlAkAn!@  (Ā"  K  A\bk)\
Ā"V  Q\x1B"\x1B!   \x1B! Aj! Ak"\rĀ\v\v ĀAĀ  AëÜF"\x1B6\b ĀBĀ  \x1B7Ā\v¥~@ E@AëÜ!\f\v (\b! )Ā! AF\rĀ A j! AlAkAn!@  (Ā"  M  A\bk)Ā"X  Q\x1B"\x1B!   \x1B! Aj! Ak"\rĀ\v\v ĀAĀ  AëÜF"\x1B6\b ĀBĀ  \x1B7Ā\v°#ĀA k"\x07$Ā \x07A\bj"\b  ß \b    \x07)\b \x07("AëÜF"\
\x1B   \x1BAĀ!AĀ \x07( \x07(\b"\x1B!B!@@BĀ \x07) \x1B"BQ@ \r\f\v ! "BT\r\vAĀ!B!\v Ā 6\b Ā 7Ā \x07A j$Ā\vÐĀ@@@@ (ĀĀ\v ĀAj ("Aj(Ā Aj(Ā½ ĀA:Ā´ Ā ­7 ĀAx6¤\f\v ĀAj (\b (\f½ ĀA:Ā´ Ā ­7 ĀAx6¤\f\v ĀA¤j (\b (\f½ ĀA:Ā´ Ā ­7 ĀA\
x6\v ĀAĀ6° ĀB7x ĀB7Ā\v !@@@ "E\r Ak" j"-ĀĀA9F\rĀ\v  -ĀĀAj:ĀĀ  O\rĀ\v E@A1!A\f\v A1:ĀĀ Ak!A\f\v  k! \v!A0! @  jA0 ü\vĀ\v E\v! Ā :Ā Ā :ĀĀ\vº~#ĀAàĀk"$Ā A0j v (0!@ (@"AxF@ Ā 6\bB!\f\v  (<6\f  )47  )D7  )L7  )T7\
$  (\\6,  6  6Ā A0j ñ )0! Ā )87\b à\x07\v Ā 7Ā AàĀj$Ā\v¡#ĀA@j"$Ā  6\b  Ā6  6  6\f  6  6 A64 A6,  A\fj60  Aj6( Aj"AÙÀĀ A(j"¹	 A6<  Aj68 AÃÀĀ A8j¹	 Ā   õ A@k$Ā\v¹~#ĀAðĀk"$Ā@ ĀA·ïÀĀA"\rĀ Ā(0! ĀAx60@ A\
xG@ Ā)4!  64  78 E@ Ax6P\f\v A@k } (PAxG\r (@!  §Ë\f\f\vĀ\v  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \v« ĀAj\v ĀAÐĀjÂ\v ĀA jð\v Ā(ø ĀAüj(Ā×\f ĀAjô
 ĀA¨j\v ĀAøjÂ\v Ā)ÐBR@ ĀAÐjÂ\v\v Ā( ĀAj(Ā\f ĀA\bj\v ĀA(j\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA¸°\v\v\v®#ĀA0k"$Ā  6  6 A\bj 	@ (\b" (\f"AÔïÀĀA\x07
E@  6  6 A6, A6$  Aj6(  Aj6  ĀAÎÀĀ A jÞ\f\f\v A6$  Aj6  ĀAÜÀĀ A jÞ\f\v A0j$Ā\v¨@@@  (\b"AvAq" AF\x1BAÿqAkĀ\v !\f\v AþÿqAv!\v AÿÿÿĀq! (! (Ā!@@@ Aÿÿq AÿÿqO\r Aj!   (ĀE\rĀ\vAÄĀ!\f\v  k!\v Ā ; Ā 6Ā\v#ĀAk"$Ā@\
 E@AûªÁĀ!A\b\f\v AK@AäªÁĀ!A\f\v  6\b   j6\f@ A\bjÏ"AÄĀF\r ± A IrE AÿĀkA!Oq\rĀ\vA¹ªÁĀ!A+\v! Ā     \f\vAĀ\v Aj$Ā\vÃ~A!@@ (ĀAF@ (" (Ā"Aj6Ā AĀH\r (\b\f\v (!AĀ! (\b\v!AèÁĀA:ĀĀAüçÁĀ(ĀE\r\vĀ\vAèÁĀ)Ā!AèÁĀ 6ĀAèÁĀ 6ĀAèÁĀ(Ā!AèÁĀ 6ĀA°í\
ÁĀA°íÁĀ(ĀAj6Ā Ā 7 ĀA  AF\x1B6Ā\v#ĀAk"$Ā@ A\x07M@ ! !@ E@AĀ!\f\v Ak!A! -ĀĀ Aj!A.G\rĀ\v\f\v A\bjA.  ï (\bAĀG!\v Ā  Ā-Ār:Ā Ā(Ā"Ā(Ā   ĀAj(Ā(\fĀ Aj$Ā\v¯#ĀAk"$Ā (! (Ā!@@@ Ā(Ā"Ā(ĀAkĀ\v  ĀAj6 AÏĀ6\f  Aj6\b  A¦ÀĀ A\bjÑ\f\v AÀÎÁ\
ĀA (\fĀ\f\v  ĀAj6 A6\f  Aj6\b  AÜÀĀ A\bjÑ\v Aj$Ā\v#ĀAàĀk"$Ā (Ā! (! A0jÙ\b   k" )0 )8Ì Aj Aq Avj  ((\x1BÚ\b Aj! A\bj!@  G@ A0j"   ¤ ¬\vA!\f\v\v Ā A0ü
ĀĀ AàĀj$Ā\v@ ĀE\rĀ@ ĀAü\bj! Ā/ª	"\bAt!A!@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\v Ā AèĀlj!\f\v E\r Ak! Ā Atj(°	!Ā\fĀ\vĀ\v \v¤~#ĀAk"$Ā@ A\bj ³AĀ (\b"E\r ($! (\f"-Āe! -Ād Aqr\rĀ )ĀBR\rĀ (Ā)Ø )\b )}|"\x07 (")ĀT\rĀ \x07 )\bZ\rĀ\v \
(Ā!A\v! Ā 6 Ā 6Ā Aj$Ā\v¤ ("(!@@ (ĀA\bj G@ ! !\f\v E@A!\f\v  6 (!\v@ \rĀA!  (F@ (Ā"AĀ6  (  A\bj"6 6 ("\r\v\f\v  6AĀ!\v Ā 6 Ā 6Ā\v  j!@@ E@AĀ! !\f\v -ĀĀA	k"AKA tAqEr\rĀ Aj! Ak!\f\v\v@@ E@AĀ!\f\v  jAk\
-ĀĀA	k"AKA tAqEr\rĀ Ak!\f\v\v Ā 6 Ā 6Ā\v¬|~#ĀA0k"$Ā     È@ +Ā"\x07D333333ë?fE@ Ā )\b7\b Ā )Ā7Ā\f\v )\b!	  )\b7  )Ā"\b7  \x079  Ā Aj A j \x07½ \b \bB?BS\x1B")Ā7Ā  	7( Ā )\b7\b\v A0j$Ā\vA!@ -ĀĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ -ĀA\
0k"AÿqA	K\rĀ AÿqAäĀl AÿqAè\x07lj A
lAþqj Aÿqj!AĀ!\v Ā ; Ā ;Ā\v¬|~#ĀA0k"$Ā     Õ@ +Ā"\x07D333333ë?fE@ Ā )\b7\b Ā )Ā7Ā\f\v )\b!	  )\b7  )Ā"\b7  \x079  Ā Aj A j \x07½ \b \bB?BS\x1B")Ā7Ā  	7( Ā )\b7\b\v A0j$Ā\v\x07@ ( " Ā( "  K\x1B"A(M@ !A!@ @ Ā j"  (Ā"\b  j(ĀAsj"\x07j"6Ā  \x07I\
 \x07 \bIr! Ak! Aj!\f\v\v \r\vĀ\v Ā 6 \v#ĀAk"$Ā@ (Ā" ("F\rĀ A\bj -ĀĀÃ\b (\bAG\rĀ Aj" F\rĀ (\f!\x07  -ĀĀÃ\b (ĀAG\rĀ (  Aj6Ā \x07Atj!A!\v Ā :Ā Ā :ĀĀ Aj$Ā\v¶#ĀAk"$Ā Ā)ĀBÿÿÿÿÿÿÿÿÿĀBøÿĀZ@ A6\f  Ā6\b (Ā (AÜÀĀ A\bjÑ\f\v AĀ:Ā  6Ā A6\f  Ā6\
\b@ AÜÀĀ A\bjá\f\rĀ -ĀE@ (ĀAñ×ÀĀA ((\fĀ\r\vAĀ\f\vA\v Aj$Ā\v®~#ĀA k"$Ā@ AÌïÀĀA\b"E@ ĀBĀ7Ā\f\v Aj ñ )BQ@ )"BÐÛÃôY@ ĀB7Ā Ā 7\b\f\v   B?Bè\x07BĀ ĀB7Ā ĀB )Ā" )\b B?R\x1B7\b\f\v Ā r\v A j$Ā\vo#ĀAk"$Ā (\bA0l! (!°\f!@@ E@ !\f\
\v A\bj   (\f! (\bAqE@ % \x07 % Ð* A0k! \x07Aj!\x07 A0j!\f\v\v \fA!\b\v Ā 6 Ā \b6Ā Aj$Ā\vª#ĀAàĀk"$Ā A0j v (0! Ā (@"AxF@ Ā 6A\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā Ā AøçÀĀÓ:Ā à\x07AĀ\v:ĀĀ AàĀj$Ā\v£~ ĀAÐĀj AÐĀjß	 ĀA\
ÜĀj AÜĀjß	 ĀAèĀj AèĀjß	 ĀAj Aj© ĀAôĀj AôĀjß	 )Ā! )\b! )! )! ĀAj Ajß	 ĀA j A j Ā 7 Ā 7 Ā 7\b Ā 7Ā\v\b#ĀAk"$Ā Aj! (! (! Ā@ !\x07 !\b A\bj ìAĀ (\f"	AÄĀF\r (\b! (! (!  	ÿ\fE\rĀ\v Ā 6 Ā  \x07j  \bjk j6\bA\v6Ā Aj$Ā\v¦#ĀA0\
k"$Ā Aj È@ ("@ ((  (""E@ Ā  ½\f\v A\bj  k  \x07  )\b7 A6, A¤ðÀĀ6( A6$  Aj6  ĀAÀĀ A j¹	\f\v ĀAx6Ā\v A0j$Ā\v#ĀAk!@  (\b"O\rĀ  ( Alj")Ā7Ā  )\b7\b (!\x07 (!  AsjAl"@  Aj ü
ĀĀ\v  Ak6\b AëÜF\rĀ Ā )\b7\b Ā )Ā7Ā Ā \x076 Ā 6\vĀ\vª#ĀA°k"$Ā @@@@@ -ĀAkĀ\v (\f! (\b!\f\v  ("6\f  (Ā"6\b\v A\bj   (\fĀ )\bBR\r ĀB\b7ĀA\f\vĀ\v Ā A\bjA¨ü
ĀĀ (\b A\fj(Āë\bA\v:Ā A°j$Ā\vª~#ĀAðĀk"$Ā@ Ā  "E@ Ā(0! ĀAx60 AxF\r Ā)4! AĀ6D  78  64  7H  B?>@ AxAx §Aq\x1B6P  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \vĀ\v¼~#ĀAk"$Ā Ù\b )Ā! )\b!A\bAÈĀª\v"BĀ7 BÀĀ7 AĀ:Ā\b B7Ā A Ā ĀAM\x1B6@\
  78  70 AÐçÀĀ)Ā7  AØçÀĀ)Ā7(AAª\v"ĀAäåÀĀ6 Ā 6\f ĀAĀ6\b ĀB7Ā Aj$Ā ĀA\bj\v@ ĀA	k"AM@A!A vAq\r\vAĀ! ĀAI\rĀ@ ĀA\bv"@ A0G@ A F\r AG\r ĀA-F!\f\v ĀAàĀF!\f\v ĀAÿq-Ā¸¼A!\f\v ĀAÿq-Ā¸¼AAqAv!\v Aq\v~@ ­ ­~"B PE@\f\v  §"jAk" I@\f\v A\bj" A\
Ā kq"j" I@\f\vAx k O@ Ā 6\b Ā 6 Ā 6Ā\v ĀAĀ6Ā\v ĀAĀ6Ā\v¥~#ĀAðĀk"$Ā@@ Ā  "\rĀ Ā(0! ĀAx60 AxF\r  Ā)4"78  64 A@k  \f (PAxF@ (@!  §Ë\f\f\v  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \vĀ\v~@ Ā( "A)O\rĀ Ā At"j! ­!\x07AĀ!@  FE@ Ā j" \
­ 5Ā \x07~|"\b>Ā Aj! \bB §!\f\v\v Ā  A(F\r  6Ā Aj \v6  Ā\vĀ\v (X" (Ā"Aj6Ā@ AĀH\rĀ (P"@  (Ā"Aj6Ā AĀH\r (T!\v (\\"@  (Ā"Aj6Ā AĀH\r\v Ā 6X Ā AÐĀü
ĀĀ Ā 6\\ Ā 6T Ā 6P\vĀ\v ( " Ā( "  K\x1B"A)I@ ĀAk! At!Ā@ Ā"E@AĀ!A\f\v  j(Ā"  Ak"Āj"(Ā"F\rĀ\v  G!  K  Ik\vAĀ k \x1B\vĀ\v­A!@@@@@@@@@@@ ĀAÿÿq"Ak		\bĀ\v@ A©k\b\x07Ā\v@ Aók\b\bĀ\v A¦F\r\v ĀAkAÿÿqAäĀO\r\bA\vA\vA\vA\vA\vA\x07\vA\b\
\vA
!\v \vA	A ĀAôkAÿÿqAäĀI\x1B\vµĀ Ā( ĀAj(ĀË\f Ā( ĀAj(Ā«\v Ā( ĀAj(Ā«\v Ā(¤ ĀA¨j(Ā«\v Ā(° ĀA´j(Ā«\v Ā(¼ ĀAÀj(Ā«\v Ā(È ĀAÌj(Ā«\v Ā(Ô ĀAØj(Ā«\v Ā(èÅ\f ĀAÐĀj
 ĀAðj¤\f ĀA°\v\v ĀAü\bj Ā/ª	"Aj"  Ó Ā   Ã Aj! ĀA°	j!@ Aj"\x07 Aj"\bM\rĀ  kAt"E\rĀ  \bAtj  Atj ü
ĀĀ\v  Atj 6Ā Ā ;ª	 Ā  \x07Â\v#ĀAk"$Ā Ā(@ A\bj Ā\x07 (\bAqE@ Ā Ā(A\fk6 Ā Ā(\b"A\bj6\b Ā )ĀBB À7Ā\f\v\v (\f! Ā Ā(Ak6 Ā( AÀ~ljAĀ\v Aj$Ā\v (\b!@@@ (Ā"@ ( k! \rA!\f\vA! E@AĀ!AĀ!\f\v (\f kA\fn!\v !\f\v (\f kA\fn j" O!A   I\x1B\
!\v Ā 6\b Ā 6 Ā 6Ā\v® Ā( ĀAj(ĀË\f Ā( ĀAj(ĀË\f Ā( ĀAj(Ā«\v Ā)ĀBR@ Ā(@"AxN@  Ā(DË\f\v ĀAj
\v Ā(¤AxG@ ĀA¨j"(Ā ĀA¬j(Ā\b Ā(¤ (ĀÐ\f\v ĀAÐĀj
 ĀA¸°\v\v«#ĀAk"$Ā@   "E@ ĀAx6Ā\f\v@@@@A ("Axs AĀN\x1BAkĀ\v A\bj(Ā"\r\v ĀAx6Ā\f\v A\bj AÔïÀĀA\x07\x07 Ā (\b (\fÏ
\f\v Ā Aj(Ā ½\v Aj$Ā\v³~@@@@@@ Ā-Ā,AkĀ\v@ Ā-Ā$AkĀ\v Ā)\b! Ā( !\f\v ĀAĀ:Ā$ Ā Ā(("6  Ā Ā)Ā"7\b\v Ā 6 Ā 7 Ā ĀAj6\f\v Ā(! Ā()Ā!\v ĀAA   "\x1B":Ā, Ā :Ā$ \vĀ\vÁA­ÁĀ!A\x07!@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\bĀ\x07\b\vA´ÁĀ!A!\f\x07\vA·ÁĀ!\
A\f!\f\vAÃÁĀ!A!\f\vAÕÁĀ!A\b!\f\vAÝÁĀ!A\v!\f\vAèÁĀ!A\b!\f\vAðÁĀ!\f\v (\b! (!\v Ā 6 Ā 6Ā\vr~#ĀA k"$ĀA!@@ "AK\r A\fj j Ā ĀB
"\x07B
~}§A0r:ĀĀ Ak! ĀB
T \x07!ĀE\rĀ\v  AAĀ  jA\rjA k A j$Ā\vĀ\v­#ĀAk"$Ā@@@@@@A (Ā"Axs AĀN\x1BA\fkĀ\v  AjAèæÀĀ£	! ĀAx6Ā Ā 6\f\v Ā (\b (\f½\f\v Ā ( (\b½\f\v Ā (\b (\f®\f\v Ā ( (\b®\v Aj$Ā\v~ )p )x Î! Ā~@ (\`" (d  µ"E\rĀ AàĀj  kA(mÇ A\bk(ĀA\
ëÜF\rĀ Ak)Ā! A(k(Ā A$k(ĀË\f Ā 7\b  5l7(B\f\v  5l7(BĀ\v7Ā\v#ĀA@j"$ĀAh! Ā(AĀN!@@ @ E\r Ā A¸¼ÁĀj(Ā A¼¼ÁĀj(Ā"E\r Aj" á Aj Ý (" (\b«\v AxF\r\v A@k$Ā AĀG\v A\bj!\fĀ\vĀ\v (\b! (!@@ (ĀAF@ AF\r (Ā!@ E\r AĀH\rA!  Aj (Ā\
"  F\x1B6Ā  G !\rĀ\v\v Ā 6\b Ā 6 Ā 6Ā\v ĀA6Ā\vĀ\v#ĀAk"$Ā@@  (Ā"\b kM\rĀ  j" I\r Aj \b (   î (\b!\x07 (E@  6Ā  \x076\f\v \x07AxF\rĀ (\f!\f\vAx!\x07\v Ā 6 Ā \x076Ā Aj$Ā\v#ĀAk"$Ā (\f/ª	!@ AF@  (/ª	K\r  ï  jAj! (Ā! (\f\v  K\r A\
\bj ï (\b! (\f\v! Ā 6\b Ā 6Ā Ā 6 Aj$Ā\vĀ\v~A! Ā(Ā" j")ĀĀ" BB Àz§Av  Ā( A\bkqj")ĀĀ" BB Ày§AvjA\x07M@ Ā Ā(\bAj6\bAÿ!\v  :ĀĀ A\bj :ĀĀ Ā Ā(\fAk6\f\vÑ~#ĀAk"Ā$Ā@@@AAøçÁĀ-ĀĀ"Ak AM\x1BAÿqAkĀ\vAôçÁĀ)Ā!AøçÁĀA:ĀĀ Ā 7\b ĀAìçÁĀ)Ā7\
Ā Ā-Ā\fAF@ Ā Ā(ĀĀAôçÁĀ Ā)\b7ĀAìçÁĀ Ā)Ā7ĀAøçÁĀ-ĀĀAI\rĀ\v Ā-Ā\fAM@ Ā(ĀÒ
 Ā(\f Ā(\b"Ā\r Ā\f\vĀ\vĀ\v ĀAj$Ā\v#ĀAk"$ĀAĀ  j" I\rĀ Aj Ā(Ā" Ā(  At"  K\x1B"A\bA AF\x1B"  K\x1B"  î (\b" (\rĀ Ā 6Ā Ā 6Ax\v Aj$Ā\v Ā-ĀĀAG@ ĀAĀ:ĀĀ Ā( Ā(! ĀBÀĀ7 Ā(! ĀAĀ6 Ā Ā)\bB|7\b  At"j !Ā@ @ Ā( Ā(Ā(Ā A\bk! ĀA\bj!Ā\f\v\vA\
ĀÉ\b Ì\f\vĀ\v#ĀAðĀk"$Ā@ (AĀH\rĀ AéÀĀA"@ õ\b\r\v AçïÀĀA"E\rĀ (AxG\rĀ A4j"AéÀĀA½ A@k" ( (\b\f    ¤ ¬\v\v Ā A0ü
ĀĀ AðĀj$Ā\v¨~#ĀA0k"$Ā@ E@ ĀAĀ6 ĀB7 ĀAÐçÀĀ)Ā7 ĀAØçÀĀ)Ā7$\f\v A j í\b A\bj A\bAÀĀ¹\x07 )\b! Ā )$7  Ā (,6( Ā 7 AĀ6 Ā )7\v Ā 7\b Ā 7Ā A0j$Ā\v#ĀAk"$Ā@ A\x07M@ Aÿq!AĀ!@  F@ !\f\v   j-ĀĀF@A!\f Aj!\f\vĀ\vĀ\v A\bj   ï (\f! (\b!\v Ā 6\
Ā Ā 6 Aj$Ā\v®#ĀAÐĀk"$Ā BĀ7@ BĀ78  70  BóÊÑË§Ù²ôĀ7   BíÞóÌÜ·äĀ7  Ā7(  ĀBáäóÖìÙ¼ìĀ7  ĀBõÊÍ×¬Û·óĀ7\b ( (\b A\bj"Ä\b  -Ā\f:ĀO  AÏĀjAü Á AÐĀj$Ā\v#ĀAk"$Ā Ā Ā("A~q6@ Aq@ Ā-ĀĀ ĀA:ĀĀAF\r AĀ6\b  Ā(6\f  Ā(\b"6Ā   Ā(\fA\flj6 á"\
@ ô	\v ĀAĀ:ĀĀ\v Aj$Ā\vĀ\v£#ĀAk"$Ā Ā ©"ĀA;à Ā /;â Aj" ( (\bÍ Ā(¤ ĀA¨j(Ā«\v Ā (\f6¬ Ā )7¤  ( (\b Ā(° ĀA´j(Ā«\v Ā (\f6¸ Ā )7° Aj$Ā Ā\v#ĀA k"$Ā  Ā6  6 B7\b@A°íÁĀ(ĀE@ A\bjAíÀĀÚ\f\vAèÁĀ-ĀĀAèÁĀAĀ:ĀĀAF@ \b (!Ā A\bj (\
ĀÚ Ā Ā(ĀAk6ĀAèÁĀA:ĀĀ\f\v A\bjAíÀĀÚ\v A j$Ā\v#ĀAk"$Ā Ā Ā( "A~q6 @ Aq@ Ā-Ā\b ĀA:Ā\bAF\r AĀ6\b  Ā(6\f  Ā("6Ā   Ā(A\flj6 á"@ ô	\v ĀAĀ:Ā\b\v Aj$Ā\vĀ\v®~#ĀA k"$Ā  ) (  )Ā (\bÑ AjDĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B (\b"¸DĀĀĀĀeÍÍA£\
 )Ā"º ¢ Ā  (" AëÜF"\x1B6\b Ā  ) \x1B7Ā A j$Ā\v~#ĀAk"$ĀAëÜ!@ AëÜF\rĀ Î  )Ā"|" T@\f\v (\b j"AëÜI@ !\f\v BQ\rĀ AëÜk! B|!\v Ā 6\b Ā 7Ā Aj$Ā\v#ĀAk"$Ā A\bj Ā("(Ā" ( Ā)í (\b!  (\b -Ā\fAqk6\b  Allj"Ak" Ā)\b7\b  Ā)Ā7\
Ā Ak"Ā 6Ā  (\fAj6\f Aj$Ā Ā\v#ĀAk"$ĀA!@ AÿqAF\rĀA°íÁĀ(ĀE@ ĀAíÀĀÈ\x07!\f\vAèÁĀ-ĀĀAèÁĀAĀ:ĀĀAF@ A\bj\b (\f! Ā (\bÈ\x07!  (ĀAk6ĀAèÁĀA:ĀĀ\f\v ĀAíÀĀÈ\x07!\v Aj$Ā \v#ĀAàĀk"$Ā  v (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D  )7L \
 )$7T  (,6\\  6@  60 Ā A0jí\v AàĀj$Ā\v#ĀAàĀk"$Ā  v (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D  )7L  )$7T  (,6\\  6@  60 Ā A0jÝ\v AàĀj$Ā\v#ĀA k"$Ā Aj Āí@ ("Ā@ Ā(\f(\b"Ā-ĀHAF\r ĀAĀ:ĀH ĀA:Āµ ĀA(jÊ ( (\
º\v A j$Ā\v A\bj Aj½\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\f\vĀ\v#ĀA k"$Ā Aj Āí@ ("Ā@ Ā(\f(\b"Ā-ĀHAF\r ĀAĀ:ĀH ĀA:Ā´ ĀA(jÊ ( (º\v A j$Ā\v A\bj Aj½\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\f\vĀ\v#ĀAk"$Ā Ā(Ā"(Ā! AĀ6Ā (! AĀ6 @  Ā Ā("(Ā"Ā(Ā@ Ā(\b ĀA\fj(ĀAA\bñ (Ā!Ā\v ĀA6\
Ā Ā )Ā7 Ā )\b7\f Aj$ĀA\vĀ\vªo#ĀAk"$Ā@ -Ā@A!\f\v (Ā%%!å" & ! A\bjº	A! (\bAF@ (\f! A:Ā\f\v %&E@ %'!å" & !AĀ\f\v A:ĀA\v! \f\v Ā 6 Ā 6Ā Aj$Ā\v#ĀA k"$Ā@ (ĀE@ ĀA6Ā\f\v@ (" (\fG@  A j6 (Ā! Aj AjAü
ĀĀ AG\r\v §\f AĀ6ĀA!\v Ā 6Ā ĀAj AjAü
ĀĀ\v A j$Ā\v#ĀAðĀk"$Ā@ Ā  "E@ Ā(0! ĀAx60 AxF\r  Ā)478  64  Aÿq"6@ AxAx AF\x1B6P  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \vĀ\v#ĀA0k"$Ā AĀ6 B7\f AÓÁĀ6 B 7   A\fj6 A(j %(  (( (,®\x07 Aj (Ā" ("ù  Ë\f@Ā\v Ā (6\b Ā\
 )\f7Ā A0j$Ā\vv@  G\rĀ@ E@A!\f\vA AĀ Ā-ĀĀ"AÁĀkAÿqAI\x1B rAÿqA AĀ -ĀĀ"AÁĀkAÿqAI\x1B rAÿqG\r ĀAj!Ā Aj! Ak!\fĀ\vĀ\v \v#ĀAk"$Ā@ (ĀAF@ Aj (\b (\f½ Ā(Ô ĀAØj(Ā«\v Ā (\f6Ü Ā )7Ô\f\v Aj (\b (\f½ Ā(È ĀAÌj(Ā«\v Ā (\f6Ð Ā )7È\v Aj$Ā Ā\v#ĀA \
k"$Ā  6\b  Ā6 A\x1B6  Aj6\f Aj"AïÀĀ A\fj¹	A
 ©!Ā AüõÀĀA2½ Ā( ĀAj(Ā«\v Ā (6 Ā )7 ( (\bë\b A j$Ā Ā\v Ā(Ā! Ā("Ā(Ā"@  Ā(\bAkAxqjA\bj Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A ĀA\bj(Ā" AM\x1B"!  ĀAj(ĀjA\x07jAĀ kq\f\v\v~AÿëÜ!AA~B Ā)Ā" |" T\rĀ  Ā(\bj"ĀAëÜI@ Ā! \f\vB BQ\rĀ ĀAëÜk!\
 B|\v" )Ā"R@  Z\f\v  (\bM\v\x1B\v~#ĀAðĀk"$Ā Ā(0! ĀAx60 AxG@  Ā)4"78  64 A@k Å@ (PAxF@ (@!Ā  §Ë\f\f\v  Ā A4j A@k¤ ¬\vAĀ!Ā\v AðĀj$Ā Ā\vĀ\vr@ (\f"E@\f\v (Ā" (\b" AĀ  O\x1Bk"k" I@  k!\f\v  j!\v Ā 6\f Ā ("6\b Ā  k6 Ā  Atj6\
Ā\v#ĀAk"$Ā ĀA\bj!@@@ A\bj @ (\bAkĀ\v (\fA\bkï	\f\v\vĀ\v Ā(\f"@ Ā( (\fĀ\v Ç	@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA °\v\v Aj$Ā\vAëÜ!@@@ AkĀ\v Ā /X; Ā )Ā7Ā (\b!\f\v -Ā(E\rĀ@ -Ā)"AG@AëÜ! /AqE\r AG /"A«Mq\r Ā ;\f\v ĀA®;\vAëÜ!\v Ā \
6\b\v#ĀA0k"$Ā  )Ā7\b  (\b6  )\f7  (6  )7   ( 6( -Ā)!AAðĀª\v" A\bjA$ü
ĀĀ  :Ām AĀ:Āl  6$ A$jÊ	 ĀAèÑÁĀ6 Ā 6Ā A0j$Ā\v #ĀAk"$Ā@@@@@A (Ā"Axs AĀN\x1BAkĀ\v  â\f\v AëÜ6\b\f\v  (â\f\v AëÜ6\b\v@ (\b"AëÜF@ Ā (Ā6Ā\f\v Ā )Ā7Ā\v Ā 6\b Aj$Ā\v~#ĀAðĀk"$Ā@ Ā  "E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6P \
 78  64  7H  B?7@  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \vĀ\v°A¼ÁĀ!A
!@@@@@@@@A\x07 (Ā"Axs AĀN\x1BAk\x07Ā\x07\vAÆÁĀ!A\x07!\f\vAÍÁĀ!A!\f\vAÓÁĀ!A\r!\f\vAàÁĀ!A\f!\f\vA½ñÀĀ!A!\f\vAìÁĀ!\f\v (\b! (!\v Ā 6 Ā 6Ā\v\vĀ Ā A±\r\v\vĀ Ā A\b±\r\vp~A!~ AI@AĀ!BĀ\f\v Ā j5ĀĀ\v!  ArK@ Ā j j3ĀĀ At­ ! Ar!\v  K~ Ā  jj1ĀĀ At­  \v\
\vz~#ĀAk"$Ā   @@ (\b"E )Ā"\x07Pq\rĀ \x07B~T@@ \x07B|"\x07 Q@  K\r\f\v  \x07X\r\v Ā  \f\vĀ\v Ā 6\b Ā 7Ā\v Aj$Ā\v~#ĀAk"$Ā@@ (" (\fG@ (!  Aj6 Aj (Ā"¤\x07 ("AxG\r \f A(6 A ÖÁĀ6Ā\v ĀAx6Ā\f\v )\b! \f Ā 7 Ā 6Ā\v Aj$Ā\vĀ Ā@@@  AìÀ\
ĀA\b
E@  AôÀĀA	
\r  AýÀĀA\f
\r  AÀĀA
E@ Ā  AÀĀA6A\f\v ĀA:Ā\f\v ĀAĀ:ĀAĀ\f\v ĀA:Ā\f\v ĀA:Ā\vAĀ\v:ĀĀ\v#ĀAk"$Ā  §q!A\b!@ A\bj  Ā j)ĀĀ 	 (\bE@  j q! A\bj!\f\v\v Ā (\f"j,ĀĀAĀN@ Ā)ĀB Àz§Av!\v Aj$Ā \v~#ĀA k"$Ā@ ĀE@ A\bj!Ā\f\v  Ā)Ā7\b Ā)! Ā)\b!\v ĀBĀ7Ā (\bE@ Aj\x07 )! )!\v\
AÈíÁĀ-ĀĀAG@AÈíÁĀA:ĀĀAÀíÁĀ 7ĀA¸íÁĀ 7Ā A j$Ā\vĀ\v~#ĀAk"$ĀAĀ Ā(Ā"(Ā Aj(Ā "E\rĀ Ā(\b!  Ā("Ā(Ā ĀAj(Ā-ĀĀ  )Ā" )Ā"R@  X\f\v (\b (\bM\v Aj$Ā\v~#ĀAàĀk"$Ā @@@@ -ĀAkĀ\v AĀ;  6\v  AàĀj" (Ā (\bAëÜG\rB\b!A\f\vĀ\v ĀA\bj AàĀü
ĀĀ ü\v B!A\v:Ā Ā 7Ā AàĀj$Ā\v{#ĀAk"$Ā ($!@ A\bj ³AĀ (\b"E\r (\f"-ĀdAq (Ā (XAxFrr\rĀ  (Ā"õE\rĀ\vA\v! Ā 6 Ā 6Ā Aj$Ā\v (! Ā("(! Ā(Ā(\b! AĀ6 (\f!  A\bj6\f@@@@ @  6 E\r\f\v \r ĀAĀ6\f\v Ā 6 !\f\v  6\f\v  Ak6\v A\bk\
\v~#ĀAðĀk"$Ā@ Ā  "E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6P  78  64  Aÿq6@  Ā A4j A@k¤ ¬\vAĀ!\v AðĀj$Ā \vĀ\vy Ā(Ā! Ā("Ā(Ā"@  Ā(\bAkAxqjA\bj Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A Ā(\b" AM\x1B"!  Ā(jA\x07jAĀ kq\f\v\v#ĀAk"$Ā Ā@@@@@ B\
X@ §Ak\v A:ĀĀ  7\b Ā AÀĀAÈèÀĀã6A\f\v ĀAĀ:ĀAĀ\f\v ĀA:Ā\f\v ĀA:Ā\f\v ĀA:Ā\vAĀ\v:ĀĀ Aj$Ā\v~#ĀA0k"$Ā (\b"AqE@ Ā)\b! Ā)Ā! A qE@    A	j AAAĀ (Ā (\f\v   \f\v Ā)Ā Ā)\b \v A0j$Ā\v#ĀA0k"$Ā (! Aj" è  6,  6( A\bj ®\
@ (\bAxF@ (\f!  É ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\b7Ā\v ®
 A0j$Ā\v#ĀA k"$Ā /â! AĀ:Ā  6 AĀ6 Aèj!@ A\bj Aj (\bAGE@  (\f"Atj(Ā" ;à  6X\f\v\v Ā 6 Ā 6Ā A j$Ā\v#ĀA k"$Ā /ª	! AĀ:Ā  6 AĀ6 A°	j!@ A\bj Aj (\bAGE@  (\f"Atj(Ā" ;¨	  6ø\b\f\v\v Ā 6 Ā 6Ā A j$Ā\vn~ Ā Bÿÿÿÿ" Bÿÿÿ\
ÿ"~"\x07  B "~"\b  B "	~|"B |"
7Ā Ā \x07 
V­  	~  \bT­B  B ||  ~  ~||7\b\v~#ĀAðĀk"$Ā@ Ā  "E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6P  7H BĀ7@  78  64  Ā A4j A@k¤ ¬\v\v AðĀj$Ā \vĀ\vy#ĀAk"$Ā Aj  ½ (\f! (\b!@ @ A AĀ -ĀĀ"AÁĀkAÿqAI\x1B r:ĀĀ Ak! Aj!\f\v\v Ā (\f6\b Ā )7Ā \
Aj$Ā\vw#ĀAk"$Ā AjAA\b ²@ ("@ (\f! (\b ¾"\r\vĀ\v ĀAĀ6\f Ā Ak"6 Ā  j6Ā Ā  AvA\x07l A\bI\x1B6\b Aj$Ā\vm#ĀAÐĀk"$ĀA E\rĀ  O@ Ā   
\f\v AG@ Aj"   Ā  Aj ¹ (\f\v   Ā-ĀĀ»\b\v AÐĀj$Ā\v Ā(È K@ Ā(Ä A¸lj :Ā´ Ā(´" Ā(¨"F@ ĀA¨j Ā(¨! Ā(´!\v Ā Aj6´ Ā(¬ Ā(° j"Ā AĀ Ā O\x1BkAtj 6Ā\vĀ\vl (Ā@ (\f (kA n!\v ( ( (kA nAĀ\v j! Ā ( @AĀ (, ($G\r\v Ā 6\bA\v6\
 Ā 6Ā\v{ ( (Ā"k! At jAj!@@ ! E\r  Aj"6Ā Ak! Aj! (Ā"E\rĀ\v Ā 6\b Ā A\bk"(\f6\f Ā )Ā7Ā\v ĀAĀ6Ā\v Ā(X" (Ā"Ak6Ā AF@ Ā(X\v@ Ā(P"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAÐĀjú\v@ Ā(\\"E\rĀ  (Ā"Ak6Ā AG\rĀ Ā(\\«\b\v\vm#ĀA k"$ĀA!!@  jAk Ā§Aq-ĀúÎ@:\
ĀĀ Ak! B< ĀB"Ā B"BĀR\rĀ\v AAøÎÀĀA  jAkA! k A j$Ā\vm#ĀA k"$ĀA!!@  jAk Ā§Aq-Āã³@:ĀĀ Ak! B< ĀB"Ā B"BĀR\rĀ\v AAøÎÀĀA  jAkA! k A j$Ā\vnĀ@@  K\rĀ@ E\rĀ  K@  j,ĀĀA¿J\rĀ\v  G\r\v E\r  K@  j,ĀĀA¿L\r\f\v  F\r\vĀ\v Ā  k6 Ā  j6Ā\v#ĀA\
k"$Ā     @~ (\b"AëÜG@ )Ā!BĀ\f\v      (\b"AëÜF\r )Ā!B\v! Ā 6 Ā 7\b Ā 7Ā Aj$Ā\vĀ\vĀĀ\vi#ĀAk"$Ā Ā(Ā-ĀĀ!A!Ā@ Ā jA\fj AqAã³ÀĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AAøÎÀĀA Ā jA\rjA Āk Aj$Ā\v#ĀA0k"$Ā (! Aj" è  6,  6(  @ (ĀA\
xF@ (!  É ĀAx6Ā Ā 6\f\v Ā )\b7\b Ā )Ā7Ā\v ®
 A0j$Ā\v#ĀAÐĀk"$Ā BĀ7@ BĀ78  70  BóÊÑË§Ù²ôĀ7   BíÞóÌÜ·äĀ7  Ā7(  ĀBáäóÖìÙ¼ìĀ7  ĀBõÊÍ×¬Û·óĀ7\b  7H A\bj" AÈĀjA\bü Á AÐĀj$Ā\v@@@@ Ā-ĀAkĀ\v Ā Ā(\b6 Ā Ā)Ā7\f\v@ Ā("-Ā\rĀ Ā(\f  Ā((\fĀE\rĀ A\bj (Āý -Ā\rĀA!A!\f\v ĀA\fj¡\vA!AĀ!\f\v\
Ā\v Ā :Ā \v²@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\b\x07\bĀ\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v Ā ( (\b½\vn Ā Ā(Ā"Aj6Ā (\b"ĀE@AĀ\v (!AĀ! ĀAM  Atj(Ā F  ĀAv" j"  Atj(Ā K\x1B! Ā k!Ā\f\
\v\v\vp#ĀAk"$Ā A\bj Ā
@@ (\b"E\rĀ (\f"Ā@ Ak!@ Ā K\r Ak!A! Aj" Ā  Ā
E\rĀ\v\f\vĀ\vAĀ!\v Aj$Ā \vy#ĀAk"$Ā Ā (\`AF@A! (Ā\f\v Aj AðĀü
ĀĀA\bAª\v"AĀ6\b B7Ā A\fj A\fjAôĀü
ĀĀ A\bj\v6 Ā 6Ā Aj$Ā\vo#ĀAk"$Ā@ (Ā"%@ Aj ¬ Ā (\f6\b Ā )7Ā\f\v %@ %\x1B!å" & Aj ¬ Ā (\f6\b Ā )7Ā \f\f\v ĀAx6Ā\v Aj$Ā\v#ĀA k"$Ā A\fj" Ā(Ā%I  (\f (®\x07  ("Ā6  (Ā6  Ā6\f A6  6 (Ā (AÍÀĀ AjÑ (\f (Ë\f \
A j$Ā\vn#ĀAk"$ĀAĀ (ĀAG\rĀ A\bj Aj²\b (\bAF@  (\fAtj"(! (\f\f\v AĀ6ĀAĀ\v! Ā 6 Ā 6Ā Aj$Ā\v@@@@@@A Ā(Ā"Axs AĀN\x1BĀ\v Ā¹\b  Ā(Ñ\f\v\v ĀAj\f\v ĀAj\f\v ĀAjº\b Ā( Ā(\bÒ\f\v Ā( Ā(\bË\f\v~#ĀAk"$Ā   ·AëÜ!@ (lE\rĀ \
)p )x Î! (\` (d  µ"E\rĀ Ā Ak)Ā7Ā A\bk(Ā!\v Ā 6\b (Ā (Ë\f Aj$Ā\vwAëÜ!@@  T\rĀ  }! Ā  I P\r B}! AëÜj \v k"AëÜO~ BQ\r AëÜk! B| \v7Ā\v Ā 6\b\vĀ\vg~@ E\rĀ Ā( "A)O\rĀ At! ĀAk!Ā ­!@ @ Ā j" 5Ā B " ">Ā   ~}! \
Ak!\f\v\v\vĀ\v~#ĀAk"$Ā@@AÈíÁĀ-ĀĀAF@AÀíÁĀ)Ā!A¸íÁĀ)Ā!\f\v \x07AÈíÁĀ-ĀĀAF\r )\b! )Ā!AÈíÁĀA:ĀĀAÀíÁĀ 7Ā\v Ā 7\b Ā 7ĀA¸íÁĀ B|7Ā Aj$Ā\vĀ\vt#ĀAk"$Ā A\bj Ā
 (\b"ĀA Ā\x1B! (\fAĀ Ā\x1B"!Ā@@ ĀA	I@AĀ!Ā\f\v  ĀAk"Ā  \x07   (Ā (¥	E\r\v\v Aj$Ā Ā\v Ā(\b" (Ā"Ak6Ā AF@ Ā(\b\v@@@ Ā(Ā\v Ā( ĀAj(Āë\b\f\v ĀAj"\v »	\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA °\v\v\vl (\b! (Ā"@ Ā AkAxqjA\bj Ā\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA \
 AM\x1B"Ā! Ā (jA\x07jAĀ Ākq\f\v\vĀĀ\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā  (Ā¯	 (\b (\f Ä\b Á A@k$Ā\vs#ĀA0k"$Ā (! Aj" è  6,  6( A\bj ´ (\f!AĀ! (\bAF@  ÉA!\v ®
 Ā 6 Ā 6Ā A0j$Ā\v#ĀAÐĀk"$Ā (! A4j" è  6L  6H  v@ (AxF@ (Ā!  É ĀAx6 Ā 6Ā\f\v Ā A0ü
ĀĀ\v ®
 AÐĀj$Ā\vs@  AkG\rĀ Ā/â"A\vO\rĀ Ā Aj";â Ā A\flj" (\b6d  )Ā7\\ Ā Atj 7Ā Ā Atj 6è  ;à  Ā6X\vĀ\vr ĀA\fj(ĀE@AĀ ĀAj(Ā©\b@ Ā(\b"AF\rĀ  ("Ak6 AG\rĀ A °\v\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA(°\v\v\vĀ\vr#ĀAk"$Ā@@ Ā(Ā"E\rĀ  Ā(G\rĀ  F\r\v A\bj  (ĀĀĀ\
 (\f! (\b! @ Ā( (\fĀ\v Ā 6 Ā 6Ā\v Aj$Ā\vq#ĀA0k"$Ā  6  Ā6 A\bj  ðAĀ! (\fE@ A6,  Aj6( Aj"AäÀĀ A(j¹	 Ā    û!\v A0j$Ā \v¢@@@@@@@@A\x07 (Ā"Axs AĀN\x1BAk\x07\x07Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6\
Ā\v ĀAx6Ā\v Ā ( (\b½\v| (\b"Aq! Aq@  Ā+Ā AĀG /p\v Ā+Ā""DĀà7yÃACf DĀĀĀĀĀĀĀĀb D-Cëâ6?cqrE@   AĀGA\v   AĀGÜ\v¤oA \f"BĀ7 BÀĀ7\f B7 AĀ:ĀØ\x07"%!å" & ð\f! \f \fA\b%\x07!å" & A6ĀA\f" 6Ā A ÐÀĀ¦\v! Ā \
:Ā\f Ā 6\b Ā 6 Ā 6ĀA\b\f\vt#ĀAk"$Ā Aj \r"AĀAAì@ (AF\rĀ (\f! (\b! \r" \rG\rĀ   % Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vĀ\vy#ĀAk"$Ā   (\b! (!@ (Ā"E@AĀ!\f\v Ā (\f6 Ā 6 Ā 6 Ā 6\fA\b!A!\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vz#ĀA0k"$Ā A\fj  «@ (\
\fAF@  6   6 A:Ā Aj A/jAèæÀĀã! ĀAx6Ā Ā 6\f\v Ā ( (½\v A0j$Ā\vĀ@@@ Ā-ĀlĀ\v Ā(Ā ĀAj(ĀË\f ĀA\fjö
 Ā( ĀAj(Ā«\v\v ĀA<jÌ	 Ā(8\f Ā(0 ĀA4j-ĀĀ£\v Ā(,\f Ā(Ā ĀAj(ĀË\f ĀA\fjö
\v\v~Ā@@@@ Ā-ĀAkĀ\v ĀAjÖ\b\f\v ĀA¸j¥ ĀA¨	j\f ĀAj\v\v Ā-Ā@ Ā(h ĀAìĀj(ĀË\f\v ĀAĀ:Ā Ā( ĀAj(ĀË\f ĀA@kÕ	\v\vl~  n"   lk­   ­"" ~}BëÜ~ §j"AëÜO@  AëÜn"AëÜlk!  ­|!\v Ā 6\b Ā 7Ā\vzo#ĀA@j"$Ā Ā(@Ā\v Ā(\b! ĀAĀ6\b A\fj ô AĀ:Ā$  6 \
  6  6 A6\b A\bj"ĀA¸ÀĀ!å" & Ā\v A@k$Ā \vy#ĀA0k"$Ā  Ð (!@ (Ā"AxF@ ĀA6Ā Ā 6\f\v  )7(  )\b7   6  6  AjÔ Ā ó\x07\v A0j$Ā\vp#ĀA k"$Ā Ā(\fE@ Ā \f\v A6 A6  ĀA\fj6 A6\f  Ā6\b  ĀAj6 (Ā (AÀĀ A\bjÑ\v A j$Ā\vi\
#ĀA k"$Ā AĀA ü\vĀ !@@ P\r A(G@  >Ā Aj! Aj! B !\f\v\vĀ\v Ā 6  Ā A ü
ĀĀ A j$Ā\vf~ Ā Ā)"B  Ā)\b|"" Ā)" Ā)Ā|"B |"7Ā Ā B 7 Ā  B\r "|" B7 Ā B 7\b\v¯Ā ĀAÐĀjÏ ĀAĀ;à ĀB7 ĀB7 ĀAx6 ĀAëÜ6H ĀAx6° ĀAx6¤ ĀA;ì ĀBĀ7Ā ĀBĀ7ä ĀAx6Ô ĀAx6È ĀAx6¼ ĀBĀ70 ĀBĀ7  ĀBĀ7\vn#ĀA0k\
"$Ā Aj"    A\bj @ (\bE@AĀ!\f\v (\f! Ā  ("k6\f Ā  j6\b Ā 6\v Ā 6Ā A0j$Ā\v~Ā@@@@ Ā-ĀAkĀ\v ĀAjæ\b\f\v ĀA¸j° ĀA¨	j\f ĀAj\v\v Ā-Ā@ Ā(h ĀAìĀj(ĀË\f\v ĀAĀ:Ā Ā( ĀAj(ĀË\f ĀA@k\v\v\vq#ĀA0k"$Ā Ā(\b"A\x07M@ A$j A\flAøåÀĀj A\fj  Ï
  (\b6   )Ā7  )Ā7Ā  (\b6\b Ā ¨\b A0j$Ā\vĀ\vz@@@ Ā(ĀĀ\v Ā( ĀA\bj(Ā¹\v\f\v Ā-ĀAG\rĀ Ā(\b"("(Ā"@ (Ā Ā\v ("@ (Ā (\b! \f\v A\f°\v\v ĀA°\v\vn#ĀA k"$Ā AĀA ü\vĀ@  Ā( "M@ A)O\r    Ā Î\f\v  Ā   Î\v! Ā A ü
ĀĀ Ā 6  A j$Ā\vĀ\v_@ Ā AßĀ¸E\rĀ@ E@A!\f\v Ā-ĀĀ"AáĀkAÿqAI AßĀFrE A0kAÿqA	Kq\r ĀAj!Ā Ak!\fĀ\vĀ\v \v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā A\bj  Ä\b Á A@k$Ā\vz#ĀAk"$Ā Ā(Ā!Ā (ĀA ÒÁĀA\v ((\
\fĀ! AĀ:Ā\r  :Ā\f  6\b Ā)ĀÀ\f A\bjAÈ»ÁĀA ĀA\bjAÐĀÌA«ÒÁĀA	 ĀAçĀÌÌ Aj$Ā\vj@ AëÜF"E AëÜGqE@   \x1B!   \x1B!\f\v@  Q@  K\r !\f\v  X\r\v ! !\v Ā 6\b Ā 7Ā\vw~#ĀA@j!@ (" (\fF\rĀ  A@k6 (4"AxF\rĀ )8! Aj A0ü
ĀĀ Ā 7 Ā 6Ā ĀA\fj A\fjA4ü
ĀĀ\v ĀAx6Ā\vg@ Ā(ĀE\rĀ Ā("AF\rĀ Ā(\b!Ā  ("Ak6 AG\rĀ A ĀA\bj(Ā" AM\x1B"!  ĀAj(ĀjA\x07jAĀ kq\f\v\vv@AììÁĀ(Ā"A Avt"qE@AììÁĀ  r6Ā AxqAäêÁĀj"!\f\v Axq"AäêÁĀj! AìêÁĀj(Ā!\v  Ā6\b  Ā6\f Ā 6\f Ā 6\b\vĀ Ā AØæÀĀ¯\r\vĀ Ā AèæÀĀ¯\r\v#ĀA@j"$Ā BĀ78 BĀ70  \
7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā   Ä\b Á A@k$Ā\vp#ĀAk"$Ā  §\v! (Ā% % %! A\bjº	A!@ (\bAF@ Ā (\f6\f\vAĀ! Ā AĀG:Ā\v Ā :ĀĀ \f Aj$Ā\vs#ĀAk"$Ā@ (AĀN@ Ā A0ü
ĀĀ\f\v AÐĀj"A¦»ÁĀA½ AàĀj A0ü
ĀĀ B7\b Aj AÀĀü
ĀĀ Ā A\bj\v Aj$Ā\v_#ĀAk"$ĀA!@  jAk Ā§Aq-ĀúÎ@:ĀĀ Ak! ĀB"ĀBĀR\rĀ\v AAøÎÀĀA  jAkA k Aj$Ā\v_#ĀAk"$ĀA!@  jAk Ā§Aq-Āã³@:ĀĀ Ak! ĀB"ĀBĀR\rĀ\v AAøÎÀĀA  jAkA k Aj$Ā\v Ā( Ā(«\v Ā( Ā(«\v ĀAèĀjö
 Ā( Ā(«\v Ā(x" Ā(|ö\x07 Ā(t Ï\f Ā(¤ Ā(¨«\v Ā(° Ā(´«\v Ā(¼ Ā(À«\v Ā(È Ā(Ì«\v\vn Ā-Ā! Ā-Ā@ ĀA Aq\rĀ Ā(Ā"-Ā
AqE@ (ĀA´ÀĀA ((\fĀ\f\v (ĀA´ÀĀA ((\fĀ\v":Ā\v Aq\vn#ĀAk"$ĀAh!@@ E@AĀ!\f\v A\bj   A­ÁĀj(Ā A­ÁĀj(Āó (\f! (\b"\rĀ A\bj!\f\v\v Ā  Ú
 Aj$Ā\vi#ĀAk"$Ā ( (Ā!¨
" 6èAj"E@Ā\v A\bj  þ (\b!  (\f"6  6Ā Ā 6 Ā 6Ā Aj$Ā\vo#ĀAk"$Ā % Ā(+Ā1!å" & ! A\bjº	A! (\bAF@ (\f\f \fAĀ!\v Ā(Ā"ĀÜ	 Ā 6\b Ā 6 Ā 6Ā \f Aj$Ā\v@ ĀA\bO@ ĀÐo&A´éÁĀ(Ā\rA´éÁĀA6Ā ĀAÈéÁĀ(Ā"I\r Ā k"ĀAÀéÁĀ(ĀO\rA¼éÁĀ(Ā ĀAtjAÄéÁĀ(\
Ā6ĀAÄéÁĀ Ā6ĀA´éÁĀA´éÁĀ(ĀAj6Ā\v\vĀ\v_#ĀA0k"$Ā A\fj"\x07 Ā ½ Aj  ½ ( ! (!Ā A$j"  ½ \x07 Ā  á ( ĀË\f A0j$Ā\vd#ĀAk"$Ā @ A\bj  (ĀĀ (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\vAÌÏÀĀA2ê\fĀ\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞó\
ÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā  ¯	 Á A@k$Ā\vf (\b!@ (Ā"AG@ E\r ( (\fkAv j!\f\v E@AĀ!\f\v ( (\fkAv!\v Ā 6\b ĀA6 Ā 6Ā\vf#ĀA0k"$Ā Ā(\b"\x07A\x07M@ A$j \x07A\flAøåÀĀj   ½ A\fj  Ï
  (\b6   )Ā7 Ā ¨\b A0j$Ā\vĀ\vxĀ@@@@@ Ā-ĀÊĀ\v Ā(è ĀAìj(Ā©\b\v ĀAÐjò
\f\v ĀAÐj× ĀAðĀj\b\v ĀAĀ:ĀÈ Ā-ĀÉ@ Ā(Ā ĀAj(Ā©\b\v ĀAĀ:ĀÉ\v\vh#ĀA0k"$Ā  6  6 A\bj 	  )\b7 A6, A6$  Aj6(  Aj6  ĀAÎÀĀ A jÞ\f A0j$Ā\v\`@ E\rĀ@ E@A\v Ā-ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAMrE@AàôÀĀA »\bE\r\v ĀAj!Ā Ak!\fĀ\vĀ\vAĀ\ve#ĀAk"$Ā @ A\bj   (Ā Ā -Ā\b"6\b Ā (\fAĀ \x1B6 ĀAĀ -Ā	 \x1B6Ā Aj$Ā\v \fAÌÏÀĀA2ê\fĀ\vb#ĀAk"$Ā@ (\bE\rĀ A\bj A\bj\x07 (\bAG\rĀ  (\fæ	 Ā )Ā7  (Aj6A!\v Ā 6Ā Aj$Ā\vr#ĀAk"$Ā@@ Ā(Ā"AxG@ (ĀA\
xG\r\v Aj ß	  Ā(«\v Ā (\f6\b Ā )7Ā\f\v Ā ( (\b\f\v Aj$Ā\vr@@@@@@A Ā(Ā"Axs AĀN\x1BĀ\v Ā\f\v\v ĀAj \f\v ĀAj \f\v ĀAj¡\f\v Ā( Ā(\bË\f\v{@@@@A ("Axs AĀN\x1BAkĀ\v Ā ¦\v (\b\r ĀAx6Ā (Ā (Ë\f\v ĀAx6Ā à\x07\v Ā (\b\
6\b Ā )Ā7Ā\v\`#ĀAk"$Ā   A
± (\b!    )Ā"BR BTq~ AĀ!B\v ø Ā   )Ā (\bù Aj$Ā\vh#ĀA k"$Ā ĀAëÜ E\rĀ A\bj    Aj (\b (\f]AëÜ ("AëÜF\rĀ Ā )7Ā \v6\b A j$Ā\vi Ā(! Ā A\bj"6 E@ AĀ6 A6 \v Ā(Ā(\bA\bj!Ā@ (\f ĀF\rĀ\v (!Ā  6  ĀAj6  6 \v\` Ā(\bAj!\
 Ā(Ā! Ā(!@  "F@AĀ\v Ā 6\b Ā A\fj"6Ā Aj! (ĀE\rĀ\v Ā Ā(\fAk6\f Aj\vq#ĀAk"$Ā  (  (ĀAxF\x1BÞ@ (\b"AëÜF@ (Ā!AëÜ!\f\v (Ā! Ā (6\v Ā 6\b Ā 6Ā Aj$Ā\vĀ Ā  AÿÀĀ®\r\vĀ Ā  AÀĀ®\r\vg#ĀAk"$Ā Aj ( (\b½ (AxF@ (\b\f\v Ā(0 Ā(4«\v\
 Ā (\f68 Ā )70 Ā å\v Aj$Ā\vs~#ĀAk"$Ā (@!  )  ((\x07 )Ā! (\b! Ā 60 ĀAëÜ6( Ā 6\b Ā 7Ā Ā (x"(\b6 Ā )Ā7 Aj$Ā\va#ĀA k"$Ā Aj" Āí ("ĀE@ A\bj ¾\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1Bê\fĀ\v Ā\v ( (»\v A j$Ā\vk#ĀA k"$Ā  6\b  6 A6  Aj6 A\fj"\
AêÀĀ Aj¹	A¬ðÀĀA\x07   û! ĀAx6Ā Ā 6 A j$Ā\vĀĀ\vĀĀ\vĀĀ\v_ Ā(Ā" j"-ĀĀ!  :ĀĀ  Ā( A\bkqjA\bj :ĀĀ Ā Ā(\fAj6\f Ā Ā(\b Aqk6\b  AtkAk 6Ā\v|@@@@@@@A ("Axs AĀN\x1BĀĀ\v Ā þ	\f\v ĀAx6Ā\f\v Ā ¦\f\v Ā (\b6\b Ā )Ā7Ā\v A~qAxF\r\v à\x07\v\vn (8\
" (<"AÀõÀĀA
@AĀ\v@@  AÅõÀĀA
E@  AÜõÀĀA\v
\r\f\v Ā(AxF\r  ĀÓAs\v )ĀP\vA\v\` (\b!@ (Ā"AG@ E\r (\f kAv j!\f\v E@AĀ!\f\v (\f kAv!\v Ā 6\b ĀA6 Ā 6Ā\vR E@AĀ\v@ AIE@ Av" j"  Ā Alj)Ā T\x1B!  k!\f\v\v  Ā Alj)Ā Tj\vX#ĀAk"$Ā ĀE@AĀ!Ā A\fj\f\v  6\f Ā l!Ā A\bj\v Ā6Ā (\f"Ā@ (\b!  \
\f\v Aj$Ā\v_#ĀAk"$Ā@ )8BR@ A\bj" A,j(Ā A0j(Ā½ Aj A8j	 Ā Aü
ĀĀ\f\v ĀB7\v Aj$Ā\v_ Al!@@ E@AĀ!\f\v Ak! (! (! (\b!\x07 ( Aj! \x07  àE\r\v\v Ā 6 Ā 6Ā\v]A! Ā (ĀAF@ (" (Ā"Aj6Ā AĀN@ (\b\f\vĀ\v (!AĀ! (\b\v6\b Ā 6 Ā 6Ā\va#ĀAk"$Ā A\bj A\bA¹\x07 (\f! (\b!@ E\rĀ Al"E\rĀ   ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\v\`#ĀAk"$Ā Ā(Ā!Ā -Ā\vAqE@ (Ā Ā ((Ā\f\v AĀ6\f  Ā A\fjÀ  (Ā (ù\v Aj$Ā\va~#ĀAk"$Ā  Ā(Ā)Ā"7\b (\b"ĀAqE@ ĀA qE@ A\bj Û\f\f\v  É\f\v  Ê\v Aj$Ā\v[ (\b! (!  (ĀAF  (\bAkAxqjA\bj \v Ā (ĀAÿq"A -Ā\
Ā"Ā Ā G\x1B ĀAF\x1B:ĀĀ\vaAÿëÜ!~B  |" T\rĀ  j"AëÜI@ ! \f\vB BQ\rĀ AëÜk! B|\v! Ā 6\b Ā 7Ā\ve#ĀAk"$Ā Aj Ā¯ (\b!Ā ("AxG@ (\f! (Ā («\v  6\b  Ā6  6ĀAĀ!Ā\v Aj$Ā Ā\vW#ĀA k"$Ā A\bj" Ā ½ (Ā (\b!Ā (! Aj"\x07  ½   Ā \x07á!Ā Ë\f A\
 j$Ā Ā\vn#ĀA k"$Ā A\bj  ¦@ (\bAxF@ ĀAxAx (Ā È\x1B6Ā\f\v Ā )7 Ā )7\b Ā )\b7Ā\v A j$Ā\vk~#ĀAk"$ĀAëÜ! Ā AëÜG       )Ā (\b"AëÜF"\x1B!\x07   \x1BAëÜ\v6\b Ā \x077Ā Aj$Ā\v]#ĀAk"$Ā @ A\bj   (Ā (\f! Ā (\b"6 Ā AĀ Aq\x1B6Ā Aj$\
Ā\v \fAÌÏÀĀA2ê\fĀ\vS~ Ā)Ā" )Ā"R@  V  Tk\f\v Ā(\b" (\b"K  Ik\v"@ AĀH\v Ā( (I\vqĀ@@@@@@ Ā-ĀÜĀ\v Āá
\f\v ĀAàjü\v\f\v ĀAàj§\b ĀAøĀj\v Ā-ĀÝ@ Ā( ĀA j(ĀË\f\v ĀAĀ:ĀÝ\v ĀAj\v\v}Ā Ā( Ā(«\v Ā( Ā(«\v ĀAèĀjö
 Ā( Ā(«\v ĀAôĀjî
 Ā(¤ Ā(¨«\v Ā(° Ā(´«\v Ā(¼ Ā(À«\v Ā(È Ā(Ì«\v\vĀ Ā AÜ¨ÀĀ¬\r\vĀ Ā AÓÁĀ¬\r\v_Ā@ @ ĀAj(Ā ĀAj(Ā«\v ĀA¤j(Ā ĀA¨j(Ā«\v Ā²\v ĀAøĀj±\v ĀA°j(ĀÇ\f Ak! ĀA¸j!Ā\f\v\v\vY#ĀAk"$Ā AĀ A\bj AÄĀj(Ā AÈĀj(ĀAÉðÀĀAó (\f! (\b\v! Ā 6 Ā 6Ā Aj$Ā\v]#ĀAk"$Ā Ā  A\b\
j  ®\x07 (\b! Ā (\f"6\b Ā 6Ax  AxL\x1BAx\v6Ā Aj$Ā\vb#ĀAk"$Ā AĀ6\f   A\fjü (! Ā 6 ĀAĀ6\f Ā 6\b Ā 6 Ā :Ā Ā 6Ā Ā (\f6 Aj$Ā\vV @ Ā(Ā! Ā(!@ ĀÏAÄĀF@ \v Ā Ā(\b j  Ā("jk Ā(Ā"j6\b Ak"\rĀ\v\vAĀ\vĀ Ā AÀĀAA´ÖÀĀ«\r\vĀ Ā A¶ÀĀAAÄÖÀĀ«\r\
\vU@  Aj"M\rĀ  AsjA\fl"E\rĀ Ā A\flj Ā A\flj ü
ĀĀ\v Ā A\flj"Ā (\b6\b Ā )Ā7Ā\v\vĀ Ā A\x07°\r\v\vĀ Ā A°\r\v\\#ĀA k"$Ā  6  Ā6Ā  6\f  6\b A6 A6  A\bj6  6AÀÀĀ AjÐ A j$Ā\v\\#ĀAk"$Ā Aj  ½ (AxF@ (\b\f\v Ā(0 Ā(4«\v Ā (\f68 Ā )70AĀ\v Aj$Ā\v_#ĀA k"$Ā  6  Ā6Ā A6\f AäÀĀ6\b A6 A6\
  A\bj6  6AÀĀ AjÐ A j$Ā\vQ Ā(\b! ĀA AI\rĀA AI\rĀAA AI\x1B\v"á	  Ā( Ā(\bjù Ā  j6\b\v\\#ĀAk"$Ā A\bj » (\f!@ (\bAq@ !Ā\f\v  Ā(Ā å (!ĀA\b\f \f\v Ā\f Aj$Ā\v\\#ĀAk"$Ā A\bj ¼ (\f!@ (\bAq@ !Ā\f\v  Ā(Ā å (!ĀA\b\f \f\v Ā\f \
Aj$Ā\v[ Ā (ĀAF@A! (\f\vAAª\v"AĀ6\b B7Ā  )Ā7\f  )\b7 A\bj\v6 Ā 6Ā\vf#ĀA k"Ā$ĀAÐçÁĀ(ĀAG@ ĀAÐçÁĀ6\b ĀAÔçÁĀ6\f Ā ĀAj6 Ā ĀA\fj6 Ā ĀA\bj6AÐçÁĀ ĀAjAãÀĀ\v ĀA j$Ā\vU~A!A!@ ­ ­~"\x07B §\rĀ \x07§"Ax kK\rĀ Ā 6AĀ!A\b! !\v Ā j 6Ā Ā 6Ā\vn@@@@A\
 Ā("Axs AĀN\x1BĀ\v Ā( Ā( \v ĀAj\x07  Ā(â\f\v\v Ā(Ā Ā(Ë\f\v ĀÅ\b Ā(Ā Ā(ã\f\vT#ĀAk"$Ā A\bj Ā  ¬AĀ!@ (\bAF@ (\f" Ā(O\r Ā( Atj!\v Aj$Ā \vĀ\v_#ĀAk"$Ā@ (ĀAF@  (\b (\f· ĀAj (" (\b½ ĀA6Ā (Ā Ë\f\f\v Ā 
\v Aj$Ā\v] Ā(X" (Ā"Ak6Ā AF@ Ā(X\v@ Ā(P"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAÐĀjú\v ĀAÜĀj	\vX#ĀA k"$Ā  6\f  6\b  Ā6 A6 A6  A\bj6  Aj6AàÀĀ AjÐ A j$Ā\vZ#ĀA k"$Ā  6\b  Ā6 A6  Aj6 A\fj"ĀAúÀĀ Aj¹	AóèÀĀA ĀAºÁĀA9û A j$Ā\v_@@@@@ Ā-\
ĀAkĀ\v ĀA\bj(ĀAÿÿÿÿ\x07O\r Ā(\f\r\v\v ĀA:Ā\v Ā Ā(ĀAj"6Ā E\rĀ ĀA:ĀĀ\vĀ\vP@ -Ā\b\rĀ (Ā" ("K\rĀ  O@A! A:Ā\b\f\vA!  Aj6Ā\v Ā 6 Ā 6Ā\vXA!@ AI\rĀ !@@ AkĀ\v A\x07k!A!A!\f\vAĀ!A!A!\v Ā 6\b Ā 6 Ā 6Ā\vR#ĀAk"$Ā Aj ¹ Ā (AF Ā (\b"6Ā Ā \
(\f k6\b  (0jAĀ\v6 Aj$Ā\vV Ā(Ā! Ā(!@  "F@AĀ\v Ā Aj"6ĀA\x07 Aj(Ā"Axs AĀN\x1B"E A\x07Fr\rĀ\v \vU@ Ā(" Ā(Ā"F\rĀ  k! Al ĀjAj!Ā@ E\r ĀAk(Ā Ā(Ā×\f Ak! ĀAj!Ā\fĀ\vĀ\v\vY#ĀAk"$Ā Ā/ĀAF@  ĀAj6\f AÊÔÁĀA A\fjAïĀ\f\v (ĀAÆÔÁĀA ((\fĀ\v Aj$Ā\vV#\
ĀA k"$Ā  BĀ BĀ Aj BĀ BĀ Ā )" )Ā|"7\b Ā )\b  V­|7Ā A j$Ā\vhĀ@@@@@@ Ā-ĀôAkĀ\v ĀAøjó
\f\v ĀAøjÁ\v\f\v ĀAøjó
\f\v ĀAøj¾	\v Ā(ð¼\f ĀAàĀj²\v Ā(@\v\v\vbĀ@ BQ@ DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr\r ĀAx6 Ā ü"7\b Ā B?7Ā\v ĀAx6\v Ā Ê\va|#ĀAk"$Ā  Aj(Ā A\bj(Ā  È@ +Ā"D333333ë?fE@ ĀAĀ6\b\f\v Ā )\b7\b Ā 9Ā\v Aj$Ā\vc#ĀAk"$ĀAëÜ! (8"AëÜG@  )0  (x(X")\b (\
ã (\b! Ā )Ā7Ā\v Ā 6\b Aj$Ā\v]#ĀAk"$Ā A\bjæ\x07 (\b! (\f!AAª\v"Ā 6 ĀAĀ6 Ā 6\f ĀAĀ6\b ĀB7Ā Aj$Ā ĀA\bj\vOĀ@@ E\rĀ  K@  j,ĀĀA¿J\rĀ\v  G\r\v Ā 6 Ā 6Ā Ā  k6\f Ā  j6\b\vĀ\vU#ĀAk"$Ā AĀ6\f   A\fjü   (Ā ("
! Ā  k6 Ā  jAĀ \x1B6Ā Aj$Ā\vN Aÿq!AĀ!@@  F@ !\f\v   j-ĀĀF@A! Aj!\f\v\v\v Ā 6 Ā 6Ā\va|#ĀAk"$Ā  Aj(Ā A\bj(Ā  Õ@ +Ā"D333333ë?fE@ ĀAĀ6\b\f\v Ā )\b7\b Ā 9Ā\v Aj$Ā\v@@@ Ā(ĀĀ\v Ā(¸\v Ā("ĀA@k\f ĀAjõ\v Ā\r\v Ā(" (Ā"Ak6Ā AF@ \
Ā("ĀA\bj\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA,°\v\v\v\vQ#ĀAk"$Ā ĀA@k"  \b"E@ Aj"  ½  AĀê Ā Ā)B|7\v Aj$Ā As\vhĀ@@@@@@ Ā-ĀôAkĀ\v ĀAøjó
\f\v ĀAøjÁ\v\f\v ĀAøjó
\f\v ĀAøjÎ	\v Ā(ðÇ\f ĀAàĀj²\v Ā(@Å\f\v\vX#ĀAk"$Ā Ā(Ā"Ā(Ā@  Ā6\f AÊÔÁĀA A\fjAíĀ\f\v (ĀAÆÔÁĀA ((\fĀ\v Aj$Ā\vM~@ AÀĀqE@ E\r  ­" AĀ k­!  !\f\v  ­!BĀ!\v Ā 7Ā Ā 7\b\vM~@ AÀĀqE@ E\r AĀ k­  ­"!  !\f\v  ­!BĀ!\v Ā 7Ā Ā 7\b\vN#ĀAk"$Ā \
Ā(" Ā(Ā"G@  Ā(\b"Ā6\f Ā  kAvj A\fjAÜ ÁĀ!\v Aj$Ā \vN#ĀAk"$Ā Ā(" Ā(Ā"G@  Ā(\f"Ā6\f Ā  kAvj A\fjAì ÁĀ!\v Aj$Ā \vY#ĀAk"$Ā Î  )Ā (\b   )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$Ā\vP#ĀAk"$Ā   A± (\b! )Ā"BR BTqE@AĀ!B!\v Ā 6\b\
 Ā 7Ā Aj$Ā\vO#ĀAk"$Ā AO@ AĀ6\f   A\fjü (Ā ( Ā \f\v Ā  »\b\v Aj$Ā\vHĀ Ā@ AÿqA0k"A	K\rĀ AÿqA0k"A	K\rĀ Ā A
l j­7\bAĀ\f\v ĀA:ĀA\v:ĀĀ\vQ#ĀA k"$Ā@ Ā(H" Ā(L" ð" O\rĀ  Alj)Ā R\rĀ A\bj ĀAÄĀj ­\v A j$Ā\v[ Ā(Ā"-ĀHAG@ -Ā¶! A:Ā¶@ E@ BĀ7P A:Āð AĀ:ĀH A\bjË\f\v AĀ:ĀH\v ĀÍ	\vĀ\vO Ā( Ā(Ā"kAv" Ā(\b"Ā Ā K\x1B!Ā@ Ā@  (Ā Aj(Āç\b ĀAk!Ā A\bj!\f\v\v\vP#ĀAk"$Ā Aj \
ý @ @ (\b  ü
ĀĀ\v  6\f\v Ā (\f6\b Ā )7Ā Aj$Ā\vdĀ@@@ Ā-ĀúĀ\v Ā(Ì ĀAÐj(ĀË\f ĀAØjö
 Ā(ä ĀAèj(Ā
\v ĀA(jð
 ĀÕ	 ĀA¬jö
 ĀAĀ;ø\v\vMĀ@ E\rĀ  ¾! E\rĀ E@AĀ!\f\v Ak-ĀĀAqE Er\rĀ AĀ ü\vĀ\v Ā 6 Ā 6Ā\vS AO@ ĀÍ\v ĀA\fj(Ā" ĀA\bj(Ā"ĀG@ Ā 6\f  Ā6\b\vAììÁĀAììÁĀ(ĀA~ Avwq6Ā\vWĀ@@@ Ā/ĀAkĀ\v Ā(\v Ā/"ĀE@A\v ĀAöÿj ĀAÿjq ĀAø7j ĀAð±jqsAvAj\v Ā(\b\vO    I\x1B! At ĀjA°	j!@  FE@\
 (Ā" ;¨	  Ā6ø\b Aj! Aj!\f\v\v\vN@  Aj"M\rĀ  AsjAèĀl"E\rĀ Ā AèĀlj Ā AèĀlj ü
ĀĀ\v Ā AèĀlj AèĀü
ĀĀ\vZ~#ĀAk"$Ā  Ā Â@ )ĀBR\rĀ (PAxF\rĀ )\b! Ā (T (X¯E\rĀ Ā Þ
\v Aj$Ā\vM Ā Ā("Aj6 ĀAÿëÜ   A<AA\b  A\bO\x1Bt AK\x1B­|"V"\x1B6\b ĀB  \x1B7Ā\vS#ĀAk"$Ā Ā(Ā@  Ā6\f AÊÔÁĀA A\fjAîĀ\f\v (ĀAÆÔÁĀA ((\fĀ\v Aj$Ā\vV#ĀAk"$Ā@ (\bA\bO@ Ā (\b6\b Ā )Ā7Ā Aj$Ā Ax6  Aj    Õ\f\v\v\vV|#ĀAk"$Ā Aj  Þ   (\b" (\
\f! Ā 6\f Ā 6\b Ā 9Ā ( Ë\f Aj$Ā\vV Ā(\b" Ā(ĀF@ Āþ\f\v Ā Aj6\b Ā( Atj"Ā )Ā7Ā Ā )\b7\b Ā )7 Ā )7\vj#ĀA0k"$Ā Ax6@ ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX@ ĀAx6 Ā 9\b ĀB7Ā \f\v Ā A0ü
ĀĀ\v A0j$Ā\vZ@@@ Ā(ĀĀ\v Ā(\b"E\r Ā( \f\f\v Ā-ĀAG\rĀ Ā(\b"(Ā Aj(Āë\b A\f°\v\v ĀA°\v\vR#ĀAk"$Ā@@ A\bj É (\b"E\rĀ   (\f"ð (E\r\v\v Ā 6 Ā 6Ā Aj$Ā\vL Ā (H"E (LAxGqE@ ĀAj (D ½AĀ\f\v ĀAj (P (T½A\v6Ā\vR#ĀAk"$Ā Aj  ½ (Ô AØj(\
Ā«\v  (\f6Ü  )7Ô ĀA0j â Aj$Ā\vd~#ĀAk"$Ā  )Ā! )\b! ĀAĀ6 ĀB7 ĀAÐçÀĀ)Ā7 ĀAØçÀĀ)Ā7$ Ā 7\b Ā 7Ā Aj$Ā\vD#ĀAk"$Ā@ Aq@ Aj Ā Av½\f\v Aj Ā Ð\v Aj Aj$Ā\vDĀ A\x07jAĀ kq j"AxA  AM\x1B"kK@Ā\v Ā 6Ā Ā  jAkAĀ kq6\vF@  Aj"M\
\rĀ  AsjAt"E\rĀ Ā Atj Ā Atj ü
ĀĀ\v Ā Atj 7Ā\vF@  Aj"M\rĀ  AsjAt"E\rĀ Ā Atj Ā Atj ü
ĀĀ\v Ā Atj 6Ā\vU#ĀA k"$Ā A\bj Ā(\fª AĀ6Ā  6 Ā(\b Ā("A lj A ü
ĀĀ Ā Aj6 A j$Ā\vV|#ĀAk"$Ā Aj  ç   (\b" (\f! Ā 6\f Ā 6\b Ā 9Ā ( Ë\f Aj$Ā\vO~#ĀAk"$Ā  Ā (\b"ĀAëÜF@ (Ā\f\v )Ā!  Ā6\b  7ĀAĀ\v Aj$Ā\v]Ā@@@ Ā-Āô	Ā\v Ā( ĀA\bj(ĀË\f Ā(  ĀA$j(Ā©\b\v ĀAàj¿	 Ā(Ø ĀAÜj(Ā©\b ĀAðĀj
\v\vP@ Ā("E\rĀ AĀ:ĀĀ Ā("E\rĀ  °\v\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA°\v\v\vO#ĀA k"$Ā  6\f  6\b A6 AÑĀ6  Ā6  A\bj6AÀĀ AjÚ\x07 A j$Ā\vK (\b! (! (ĀAF@  (\bAkAxqjA\bj!\v  Ā ((Ā@  Ā (,ĀĀ\v\v\`~#ĀA@j"$ĀB!  ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX~  9\bBB\
\v7Ā Ax6  Ā  Aj\b A@k$Ā\vXĀ@@@@@ Ā-ĀDĀ\v Āó\v\v ĀAÈĀjÉ	\f\v ĀAÈĀjß\x07 ĀAjó\v\v Ā-ĀE@ ĀAjó\v\v ĀAĀ:ĀE\v\vb@ (" (\b"A ÁĀA
E@  A¯ ÁĀA
E@ Ā  ½\f\v ĀAx6Ā\f\v ĀAx6Ā\v (Ā Ë\f\vS#ĀA k"$Ā A 6 BßÐ7 A\bj   Ajó Ā (\f"Ā ( (\b ĀË\f A j$Ā\v_A ÁĀ!A!@@@A (Ā"Axs AĀN\x1BAkĀ\vA¯ ÁĀ!A!\f\v (\b! (!\v Ā 6 Ā 6Ā\vH#ĀAk"$Ā  ÿ Ā~ (ĀAF@ Ā (6\bB\f\v Ā +\b9\bB\v7Ā A\
j$Ā\v]ĀAĀ  ­"(¼ AÀj(Ā«\v  Ā(\b6Ä  Ā)Ā7¼ ( Aj(Ā«\v  (\b6  )Ā7 \vP#ĀAk"$Ā   ¸DĀĀĀĀeÍÍA£ º ¢ (\b"AëÜF@Ā\v Ā 6\b Ā )Ā7Ā Aj$Ā\vN#ĀAk"$Ā      )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$Ā\vJ#ĀAk"$Ā Ā-Ā$ ĀA:Ā$  Ā6\f Ā(\f ĀA\
j(Ā©\b ĀAĀ6\fE@ A\fjÇ	\v Aj$Ā\vZo#ĀAk"$Ā %A\b% %Ā!å" & A\bjº	 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\v\\Ā Ā(P Ā(T«\v Ā(\\ Ā(\`«\v Ā(h Ā(l«\v Ā( Ā(µ\v Ā(t Ā(x«\v Ā( Ā(«\v ĀA j
\vO#ĀAk"$Ā AĀ6\f B7   AjAÜ¨ÀĀø@Ā\v Ā (\f6\b Ā )7Ā Aj$Ā\vB#ĀAk"$Ā A\bj Ā -Ā\bAF@ (\f\f\v  -Ā	Aq:ĀĀAĀ\v Aj$Ā\vQ#ĀAk"$Ā Aj ®@ (AxF@ Ā (\b6 ĀAx6Ā\f\v Ā Ajã
\v Aj$Ā\vQ#ĀAk"$Ā Aj ¤\x07 (AxF@AÎÔÁĀA1ê\fĀ\v Ā (\f6\b Ā )7Ā \f Aj$Ā\vQAíÁĀ ĀAjAxq"A\bk"6ĀAøìÁĀ Ā k jA\bj"6Ā  Ar6 Ā jA(6AíÁĀA6Ā\vN (Ā! (! Ï"AÄĀG@  (Ā (\b" j  (jkj6\b\v Ā 6 Ā 6Ā\vG    ó"j"-ĀĀ!  §Av":ĀĀ   A\bkq\
jA\bj :ĀĀ Ā :Ā Ā 6Ā\v>#ĀAk"$Ā Ā  Ā  þAĀ ( (\fAèĀlj (Ā\x1BAĀ\v Aj$Ā\vW#ĀAk"$Ā Aj  A«»ÁĀAA®»ÁĀAë Ā (\b"Ā (\fA¯»ÁĀAA®»ÁĀAë ( ĀË\f Aj$Ā\vE Ā(\b"AG@ Ā(! Ā(\f! AF  (\bAkAxqjA\bj \v Ā (4ĀĀ\v\vT~#ĀAk"$Ā 3DĀĀĀĀĀ@@£ )Ā! ĀAĀ (\b" A\
ëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$Ā\vDĀ@  Aÿq"M\rĀ  AèĀlj"-ĀĀ A:ĀĀAF\rĀ Ā (D (Hõ AĀ:ĀĀ\vĀ\vSĀ@@@ Ā-Āð\fĀ\v ĀAj Ā( ĀA\bj(ĀË\f Ā(p ĀAôĀj(Ā©\b\v ĀAÀj÷\x07 ĀAj\v\vQĀ Ā-ĀèAF@ ĀA(j¿\v ĀÕ	 Ā(Ü ĀAàj(ĀÏ\f Ā(Ð ĀAÔj(Ā«\v Ā(Ä ĀAÈj(Ā«\v\v\vC#ĀAk"$Ā Aj" Ā ½ (Ā  \
(" (\b á! Ë\f Aj$Ā \vQ@@@@A (Ā"Axs AĀN\x1BAkĀ\v Ā à\v ĀBĀ7Ā\v Ā (à\v ĀBĀ7Ā\vL Ā(\b" Ā(ĀF@ Āì\f\v Ā Aj6\b Ā( Alj"Ā )Ā7Ā Ā )\b7\b Ā )7\vJ#ĀAk"$Ā      ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ )Ā \x1B7Ā Aj$Ā\vP Ā(\b" Ā(ĀF@ ĀAAÐ
\v Ā Aj6\b Ā( Alj"Ā )Ā7Ā Ā )\b7\b Ā (6\vAĀ@ E\rĀ@  K@  j,ĀĀA¿L\r\f\v  F\r\vĀ\v Ā  k6 Ā  j6Ā\vF#ĀA0k"$Ā Aj"    A\bj  (\b! Ā (\f6 Ā 6Ā A0j$Ā\v:Ā  ù ĀA AI\rĀA AI\rĀAA AI\x1B\v6 Ā 6Ā\vG~#ĀAk"$Ā Aj AĀAAì (AF@Ā\v )\b! \
ĀAĀ6\b Ā 7Ā Aj$Ā\vO Ā(! Ā(Ā!@ Ā(\b"Ā-ĀĀE\rĀ AôÎÀĀA (\fĀE\rĀA\v Ā A
F:ĀĀ   (Ā\vUo#ĀAk"$Ā % %!å" & A\bjº	 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\vO#ĀA k"$Ā  6  6\f A:Ā\b A\bj AjAøæÀĀä! ĀAx6 Ā 6Ā A j$Ā\vO#ĀA k"$Ā  6  6\f A:Ā\b A\bj AjAØæÀĀä! ĀAx6Ā Ā 6 A j$Ā\vC#ĀAk"$Ā A\bj   ¦\x07 (\b"@ \
(\f! Ā 6Ā Ā 6 Aj$Ā\vĀ\vB#ĀAk"$Ā  A\bj 
 (\f! (\bAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vF Ā(Ā" j :ĀĀ Ā Ā(\b Aqk6\b Ā Ā(\fAj6\f  Ā( A\bkqjA\bj :ĀĀ\vQ (Ā"AÜĀj /âAj" (\b"    BĀÒ  ;â Ā 6\b Ā 6Ā Ā (6\vQ (Ā"Aü\bj /ª	Aj" (\b" Ó    Ã  ;ª	 Ā 6\b Ā 6Ā Ā (6\v=#ĀAk"$Ā A\bj  Ā \
¦\x07 (\b"Ā Ā (\f  àAĀ\v Aj$Ā\vQĀ Ā-ĀèAF@ ĀA(j¿\v Ā\v Ā(Ü ĀAàj(ĀÏ\f Ā(Ð ĀAÔj(Ā«\v Ā(Ä ĀAÈj(Ā«\v\v\vG Ā(\f Ā("kAv!@ @ (Ā\f Ak! Aj!\f\v\v Ā(\b Ā(ĀAAñ\vQo#ĀAk"$Ā %!å" & A\bjº	 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\v<~ )Ā"PAĀ  B} \
7Ā z§Av!A\v! Ā 6 Ā 6Ā\vO#ĀAk"$Ā@ AëÜG@ Î Ā   )Ā (\bã\f\v ĀAÿëÜ6\b ĀB7Ā\v Aj$Ā\v@#ĀA k"$Ā A6  ĀAj6 A\fj"ĀAÇÀĀ Aj¹	A\r Ā© A j$Ā\vG Ā(\f Ā("kA n!@ @ Ak! ¢\b A j!\f\v\v Ā(\b Ā(ĀA\bA ñ\v>ĀAĀ ĀAkAÿÿqAãĀK\rĀ ĀAÿÿq"ĀAF ĀA©FrE@A\
 ĀAóG\r\vAĀ\v\vM#ĀA0k"$Ā  k@ (AxF@ ĀAx6 Ā (Ā6Ā\f\v Ā A0ü
ĀĀ\v A0j$Ā\v@@ "Aÿÿq AÿÿqI@ Aj!  Ā (ĀE\r\v\v Aÿÿq AÿÿqI\vB Ā(\b! Ā(!Ā@ @ ĀA4j(Ā ĀA8j(ĀË\f Ā Ak! ĀA@k!Ā\f\v\v\v@#ĀAk"$Ā AĀ:ĀAo"E@Ā\v Ā Aj­7Ā Ā ­7\b A°\v Aj$Ā\v;Ā@ @ Ā(ĀAkAM@ ĀAj(Ā ĀA\bj(ĀË\f\v Ak! ĀAj!Ā\f\v\v\vEAÔêÁĀ!@@ E@AĀ!\f\v Ā (\
Ā"O@ Ā  Aj(ĀjI\r\v (\b!\f\v\v \vNo (" (\bOAĀ  Aj6 (Ā(Ā% $!å" &A\v! Ā 6 Ā 6Ā\vE~ Ā(\fE@AĀ\v Ā) Ā) Ó! Ā(Ā Ā(  ¶"ĀAÀkAĀ Ā\x1BA\bjAĀ Ā\x1B\v;#ĀAk"$Ā A\bj Ā²\b (\bAF@ Ā (\fAtj(\b!\v Aj$Ā \vD~ Ā(\fE@AĀ\v Ā) Ā) ¢! Ā(Ā Ā(  ³"ĀA\
kAĀ Ā\x1BAjAĀ Ā\x1B\v>#ĀA0k"$Ā A\fj"\x07  Ï
 BĀ7 Ā  \x07 Aj    | A0j$Ā\v?@ E@AĀ\v Ak! -ĀĀ! Ā-ĀĀ! Aj! ĀAj!Ā  F\rĀ\v  k\v=Ā@ @ Ā(Ā ĀAj(ĀË\f ĀA\fj(Ā ĀAj(ĀÓ\f Ak! ĀAj!Ā\f\v\v\vPĀ@@@ Ā-ĀàĀ\v ĀA¸j Āù\x07 Ā( ĀAj(Ā©\b\v ĀAèjÚ	 ĀA¸j Āù\x07\v\vD (\b"Aq! Aq@  Ā+Ā AĀG /p\v  Ā+\
Ā AĀGAĀ\vB#ĀAk"$Ā Aj" AÿqAt"(àãA (ÈãA½ Ā    ÷ Aj$Ā\vH (! (! (! ( ( \v Ā 6\b Ā 6 Ā 6Ā Ā  Atj6\f\vL Ā(ĀAxF" (Ā"AxFq!  AxFr  Ā( Ā(\b ( (\b
\v\vE@@@@ Ā(ĀĀ\v Ā("Ā(Ā ĀAĀ6ĀAG\r\v\v Ā(\b"Ā Ā(ĀAk6Ā\vĀ\vFĀ ÁAÐĀlA°§jAÎm"AÐĀM@ Ā At"/¨Ã@; Ā ) Ã@7\b Ā /ªÃ@;Ā\vĀ\v}#ĀAk"$Ā A\bj %@@ (\b"@ (\f!#ĀAk"$Ā A\bj  ®\x07 (\b! Ā (\f"6\b Ā 6 Ā 6Ā Aj$Ā\f\v ĀAx6Ā\v Aj$Ā\v@ Ā (Ā" (F@AĀ!AÄ\
Ā\f\v  Aj6Ā A\bjÏ\v6 Ā 6Ā\v>Ā@ E\rĀ@  I@  j,ĀĀA¿J\r\f\v  F\r\vAĀ!\v Ā 6 Ā 6Ā\vSĀ@@@@@ Ā-ĀüĀ\v ĀAjü\v\f\v ĀAj\x07 ĀAj\v Ā( ĀAj(Ā´\v\v Ā\v\vDĀ -ĀAF@ (Ā! ĀA:Ā Ā 6Ā\v Ā )7 Ā )\b7\b Ā )Ā7Ā\v> Ā  k"á	 Ā(\b! E  FrE@ Ā( j  ü
ĀĀ\v Ā  j6\b\v: At!@ E@AĀ\v A@j!  ĀA4j Āå! ĀA@k!Ā E\rĀ\v \vA Ā(\b! Ā("!@ @ Ak! ¼\x07 Aj!\f\v\v Ā(Ā A\bAñ\vA Ā(\b! Ā("!@ @ Ak! 
 AàĀj!\f\v\v Ā(Ā A\bAàĀñ\v@Ā Ā-ĀÑAF@ ĀAÈĀjð
 ĀA jÕ	 Ā-ĀÒ@ Ā( ĀAj(ĀË\f\v ĀAĀ:ĀÒ\v\v@#ĀA k"$Ā  6  6  6 A\bj Aj¯\x07 Ā )\b7Ā A j$Ā\vD@ Ā (\b" (ĀI  AAAxG\r (\b \v6 Ā (6Ā\vĀ\vX Ā(\b" Ā(ĀF@ Ā Ā(ĀAAAÉAxG@Ā\v\v Ā Aj6\b Ā( Atj"Ā )Ā7Ā Ā )\b7\b\v8#ĀAk"$Ā  %B Ā (Ā~ Ā \
+\b9\bBBĀ\v7Ā Aj$Ā\v8#ĀAk"$Ā  %H Ā (Ā~ Ā )\b7\bBBĀ\v7Ā Aj$Ā\vG@Aÿÿÿ Ā( Ā(j" AÿÿÿO\x1B Ā(\bk" M\rĀ Ā ±\bAxG\rĀ\v Ā \f\vĀ Ā A A¤AØ~§\r\vĀ Ā AA\bAt§\r\v@#ĀAk"$Ā Aj Aj   Ā (\b"Ā (\fÙ ( Ā«\v Aj$Ā\v@Ā Ā-ĀÑAF@ ĀAÈĀjð
 ĀA j\v Ā-ĀÒ@ Ā( ĀAj(ĀË\f\v ĀAĀ:ĀÒ\v\v: Ā Ā( "Ar6 @ Aq\rĀ Ā Ā(Ā"Aj6Ā Ā! AĀN\rĀĀ\v \v:#ĀAk"$Ā Aj AĀ  ì (AF@Ā\v Ā )\b7Ā Aj$Ā\vĀ Ā AÀĀ­\r\v9#ĀAk"$Ā Aj" Ā(" Ā(\b½  Ā(Ā Ë\f Aj$Ā\vFĀ Ā(L Ā(P«\v Ā(X Ā(\\«\v Ā(d Ā(h«\v Ā(p Ā(t«\v ĀA@k¬\x07 ĀA\
j
\vEĀ@@@ Ā-ĀHAkĀ\v ĀAÐĀjÉ
\v\v ĀAjô Ā(p ĀAôĀj(Ā´\v ĀAðj¾\f\v8 (Ā" (G@  A@k6Ā !\v Ā 6 Ā A4jAĀ \x1B6Ā\vĀ Ā AöÀĀ­\r\v:#ĀAk"$Ā Aj AĀA\b ì (AF@Ā\v Ā )\b7Ā Aj$Ā\vPĀ@ Ā A«ÁĀA\b\x07\rĀ Ā A«ÁĀA\x07\x07\rĀAóèÀĀA Ā A«ÁĀA<\vAóèÀĀA Ā A«ÁĀA<\v7#ĀAk"$Ā Aj" ĀÄ ("ĀAG@ ·\b\v Aj$\
Ā ĀAG\v6~@  kÁ"AĀH\rĀ   ­"" R\rĀ Ā ;\b Ā 7Ā\vĀ\v6 Ā AÁĀkA_qA
j A0k" A
K\x1B  A9K\x1B"6 Ā  I6Ā\v9 Ā -ĀA0k" -ĀĀA0k"A
lj:Ā Ā AÿqA	K AÿqA	Kr:ĀĀ\v;@ @ Ā(ĀĀ! Ā (ĀĀ6ĀĀ  6ĀĀ Ak! Aj! ĀAj!Ā\f\v\v\v<AÜêÁĀ!@ (Ā"@ ĀAj!Ā A\bj!\f\v\vAíÁĀAÿ Ā ĀAÿM\x1B6Ā\v; (\b! (! (ĀAF  (\bAkAxqjA\bj \v Ā (Ā\v; Ā(\b! Ā(! Ā(ĀAF  (\bAkAxqjA\bj \v  (0ĀĀ\v6 At!@ "@ Ak! Ā(\
Ā! ĀAj!Ā  G\r\v\v AĀG\v\rĀ Ā  AĀ£\r\v\rĀ Ā  A£\r\vJĀ@@@ Ā-Ā¶\x07Ā\v ĀAØjÙ	\v Ā¾ Ā(° ĀA´j(ĀË\f ĀAj¬\v ĀAĀ;´\x07\v\vHĀ Ā(0 Ā(4«\v Ā(< Ā(@«\v Ā(H Ā(L«\v Ā(T Ā(X«\v Ā(\` Ā(d¶\v Ā
\v<#ĀAk"$Ā ĀPE@ A:ĀĀ  Ā7\b AüÀĀAÈèÀĀã!\v Aj$Ā \v8@ Ā@ ĀA\bk"Ā(Ā! Ā²
 E AGq\r\vî\fĀ\vAÌÀĀA?ê\fĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Ā±
 E AGq\r\vî\fĀ\vAÌÀĀA?ê\fĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Ā´
 E AGq\r\vî\fĀ\vAÌÀĀA?ê\fĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Āµ
 E AGq\r\vî\fĀ\vAÌÀĀA?ê\fĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Ā³
 E AGq\r\vî\fĀ\vAÌÀĀA?ê\fĀ\v2@ "@ Ak! Ā-ĀĀ ĀAj!ĀAÿĀkAÿqA K\r\v\v E\v- ĀAxq"AA\b ĀAq"Ā\x1B jO ĀE  A'jMrqE@Ā\v\vA Ā Ā(\b"Ar6\b@ \rĀ ĀAĀ6\b Ā(Ā! ĀAĀ6Ā E\rĀ Ā( (Ā\v\v[@@@@AçÁĀ(ĀAkĀ\vAçÁĀA6ĀAçÁĀAçÁĀ(Ā	Ā"Ā6ĀAçÁĀA6Ā\f\vĀ\vAçÁĀ(Ā!Ā\v Āã	\v; Ā-Ā! ĀA\
:Ā@ E@ ĀA\bk"Ā Ā(ĀAj"6Ā E\r Ā\r\v\vĀ\v9#ĀAk"$Ā Aj Ā ¹	 (\b"Ā (\f¥\v ( ĀË\f Aj$Ā\v9#ĀAk"$Ā Aj Ā ½ (\b"Ā (\f¥\v ( ĀË\f Aj$Ā\v=#ĀAk"$Ā A\bj   \x07 (\f! Ā (\b6Ā Ā 6 Aj$Ā\v<#ĀAk"$Ā Aj   Aj² Ā (\fk (! (\b\f Aj$Ā\v= Ā(Ā(Ā"A\
j(Ā A\bj(Ā Ā((Ā Atk"ĀA\fk(Ā ĀA\bk(Ā
\vEĀ@@@@ Ā-ĀĀ\v Ā( ĀAj(Āë\b\v ĀA j£\b\v Ā(  ĀA$j(Āë\b\v\vG@@@@A Ā("Axs AĀN\x1BĀ\v Ā
\v\v Ā(Ā Ā(Ë\f\v Ā\f\v= Ā("(Ā"@ Ā(\f Ā\v ("@ Ā(\f (\b! \f\v Ā·\b\vBĀ@@@ Ā-Ā\x07Ā\v ĀAj Ā( ĀA\bj(ĀË\f\v ĀAðĀj\b ĀAj\v\vHo -ĀE@!å" &AĀ\f\v®\f!A\v! ĀAĀ6\b Ā 6 Ā 6Ā Ā 6\vA (!@ (Ā"AxF@ (\b!\f\v  «\vAĀ!\v Ā 6 Ā 6Ā\vA (\
!@ (Ā"AxF@ (\b!\f\v  Ë\fAĀ!\v Ā 6 Ā 6Ā\v6Ao"@ BĀ7\b B7Ā BĀ7Ā\r Ā 6 Ā 6Ā\vĀ\v:#ĀAk"$Ā A\bj  AĀ¿ (\f! Ā (\b6Ā Ā 6 Aj$Ā\v0A! ĀA\bI ĀA& ĀA\bvg"ĀkvAq ĀAtrA>sA\v\vB||@@@ (ĀAkĀ\v )\bº\f\v )\b¹\f\v +\b\v! ĀB7Ā Ā 9\b\v<#ĀA k"\
$Ā A\bj" ¤
 è	! Ā(èÅ\f Ā 6è A j$Ā Ā\v1Ā Ā(\f M@Ā\v Ā( Ā(\b j" Ā(Ā"ĀAĀ Ā M\x1BkAtj\vĀ Ā  A A¤AØ~¨\r\vĀ Ā  AA\bAt¨\r\v8#ĀAk"$Ā  (Ā6\f  A\fj" Ë\x07 î\v ĀAĀ6Ā Aj$Ā\v8#ĀAk"$Ā  (Ā6\f  A\fj" Ì\x07 î\v ĀAĀ6Ā Aj$Ā\vĀ Ā  AAAh¨\r\v<~ Ā(\fE@AĀ\v Ā) Ā) Ó! Ā(Ā Ā( \
 ä
"ĀA\bjAĀ Ā\x1B\v0Ā@  Aÿq"M\rĀ Ā AèĀlj"Ā-ĀĀ ĀA:ĀĀAF\rĀ Ā\vĀ\v:Ā (ĀAF@ (! ĀA6Ā Ā 6\v Ā )\b7\b Ā )Ā7Ā\v\rĀ Ā A\bA¤\r\v\rĀ Ā AA\b³\r\v1Ā ĀA\bj!Ā@ @ ĀAk(Ā Ā(ĀÓ\f Ak! ĀAj!Ā\f\v\v\vBĀ@@@ Ā-Ā¬\vĀ\v Ā( ĀA\bj(ĀË\f Ā( ĀAj(Ā©\b\v ĀA°j×\v\vT@@@@ Ā-Ā\bĀ\v ĀAj(Ā!\
 Ā(\f"@  A·\v\f\v ĀAjÈ
 Ā(Ï\v Ā(Ā¶
\v\vFĀ Ā( Ā(Ë\f Ā( Ā(Ë\f Ā( Ā(«\v Ā³\v ĀA¤j¯\v ĀAÐĀj
\v\rĀ Ā A\fA¤\r\v\rĀ Ā AA¤\r\vĀ Ā A¸A\b¤\r\v:#ĀAk"$Ā   · Ā  Ä (Ā (Ë\f Ā  Aj$Ā\v> (\b"AqE@ A qE@ Ā ú	\v Ā)Ā É\v Ā)Ā Ê\v> (\b"AqE@ A qE@ Ā Û\f\v Ā)Ā É\v Ā)Ā Ê\v8Ā@ AÄĀF\rĀ Ā  (ĀE\rĀA\v E@AĀ\v Ā   (\fĀ\v8#ĀAk"$Ā \
 (Ā"6\f  A\fj Û Ò
 ĀAĀ6Ā Aj$Ā\v5#ĀAk"$Ā Aj   Aj² Ā (\fk (\b°\v Aj$Ā\v2Ā (Ā AtkAk(Ā" Ā(Ā"Ā(O@Ā\v Ā(Ā Atj50\vKAüçÁĀ(Ā"Aÿÿÿÿ\x07O@Ā\vAüçÁĀ Aj6Ā ĀAüçÁĀ6 ĀAíÀĀAèÁĀAèÁĀ(ĀAF\x1B6Ā\v\rĀ Ā AA¤\r\v\rĀ Ā A0A\b¤\r\v5#ĀAk"$Ā Aj" A  AO\x1B Ā Þ\b Aj$Ā\v: Ā(Ā(Ā"(Ā Aj\
(Ā Ā((Ā Atk"ĀA\bk(Ā ĀAk(Ā \v\v5Ā (Ā AĀ6ĀAqE@Ā\v (! Ā (\b6\b Ā 6 ĀAĀ6Ā\v6@ (\b@ (Ā"E\r Ā  (ë\v ĀAĀ6\b ĀAĀ6Ā\vĀ\v8@ E@AĀ!\f\v  (Ā"Aj6Ā AĀN\rĀĀ\v Ā 6 Ā 6Ā\v8 (X"@ Ā /à6\b Ā Aj6\v Ā 6Ā AAè \x1B\f\v9 (ø\b"@ Ā /¨	6\b Ā Aj6\v Ā \
6Ā Aà	A°	 \x1B\f\vĀ Ā A A\b¤\r\v\rĀ Ā AA\f³\r\v/Ā@ iAG ĀAx kKr\rĀ Ā@ Ā ¾"E\r\v \vĀ\v9#ĀA k"$Ā      )Ā! Ā )\b7\b Ā 7Ā A j$Ā\v>Ā Ā(@ Ā(DË\f Ā(L Ā(P«\v Ā(X Ā(\\«\v Ā(d Ā(h´\v ĀAj
\v1Ā@ @ ĀA0jà\x07 ĀAàĀjà\x07 Ā
 Ak! ĀAj!Ā\f\v\v\v?A!@@@ Ā-Ā¤Ā\v ĀA jñ
A!\v Ā j"Ā(Ā ĀAj(ĀË\f\v\v8 Ā(\b" Ā(ĀF@ ĀA0×
\v Ā( A0lj A0ü
ĀĀ Ā Aj6\b\v?Ā (ĀE@ Ā (\f6\b Ā )7Ā\v ĀAĀ6\b ĀB7Ā ( (\bË\f\v0#ĀAk"$Ā AĀ6\f  :Ā\f Ā  A\fjA
 Aj$Ā\v9Ā ĀAj A(ü
ĀĀ ĀA;D ĀA:ĀF ĀAĀ6@ ĀB78 ĀAĀ6\b ĀBĀ7Ā\v9~ Ā(\fE@AĀ\v Ā) Ā)  Æ! Ā(Ā Ā(   AĀG\v6#ĀA k"$Ā   · Aj Ā Â (Ā (Ë\f A j$Ā\vBAA ª\v"B7Ā  )Ā7\b  )\b7  )7 Ā ô Ā 6\f\v7ĀAĀ!Ā@ -Ā<AqE\rĀ ( (AÛ¾ÁĀA
E\rĀ (\bAĀG!Ā\v Ā\v3#ĀAk"$Ā A\bj Ā(Ā-ĀĀ¢
  (\b (\fù Aj$Ā\v<Ā )ĀBR@ ĀAx6 Ā )\b7\b Ā )Ā7Ā à\x07\v Ā A0ü
ĀĀ\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā Atk"ĀA\bk(Ā ĀAk(Ā¾\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā Atk"ĀA\fk(Ā ĀA\bk(ĀÆ\v<@ Ā AìèÀĀA\x07
\rĀ Ā AóèÀĀA
\rĀ Ā AÔêÀĀA	
As!\v \v?Ā@@@@ Ā(ĀAkĀ\v Ā(¸\v ĀA\bjæ\v ĀA\bjæ\v Ā(\b¸\v?A!@@@ Ā-ĀĀ\v ĀA jó
A!\v Ā j"Ā(Ā ĀAj(Āë\b\v\v/#ĀAk"$Ā A\bj Ā³ (\b!Ā (\f Aj$ĀAĀ Ā\x1B\v.#ĀAk"$Ā  Ā \x07 )Ā!Ā (\b Aj$ĀE ĀPq\v7Ā Ā º Ā Ā(\\Aj6\\ Ā( AëÜG@ Ā Ā(("Ā ĀAĀGk6(\v\v?A!@@@ Ā-Ā¤Ā\v ĀA j\vA!\v Ā j"Ā(Ā ĀAj(ĀË\f\v\v: Ā(\b" Ā(ĀF@ ĀAA0Ð
\v Ā( A0lj A0ü
ĀĀ Ā Aj6\b\v5@ ĀE\rĀ (Ā"@ Ā Ā\v ("E\rĀ (\b! Ā \f\v\v:Ā@@@@ Ā-ĀĀ\v ĀAj\f Āá\x07\v ĀAj½\f\v ĀAjá\x07\v\v3 ĀAjó\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA °\v\v\v4~#ĀAk"$Ā "6\f )\b! A\fjÂ	 Aj$Ā Ā Q\v: Ā(\f! Ā(\b! Ā(ĀAF@  Á\x07\vAìèÀĀA\x07  AÓÁĀA\v6 (\b!\
 (! (ĀAG@  »\fAĀ!\v Ā 6 Ā 6Ā\v6 (\b! (! (ĀAG@  ¹\vAĀ!\v Ā 6 Ā 6Ā\vĀĀ\v/#ĀAk"$Ā A\bj Ā Ā(\b A\bAÀĀÅ (\b Aj$Ā\v0 (Ā" (G@  Aj6ĀA!\v Ā 6 Ā 6Ā\v4#ĀA k"$Ā\f! A\bj" Āª  Aü
ĀĀ A j$Ā \v@AA(ª\v"B7Ā  Ā)Ā7\b  Ā)\b7  Ā)7  Ā)7  \v3 Ā(\b" Ā(ĀF@ ĀÔ
\v Ā Aj6\b Ā( Atj 6Ā\v.Ā@ iAG Ax kKr\rĀ Ā   ²"ĀE\rĀ Ā\vĀ\v2@ Ā(ĀE\rĀ Ā(" (Ā"Ak6Ā AG\rĀ ĀAjã\v\v8Ā@@@ Ā-Ā@Ā\v Ā(Ā ĀAj(ĀË\f\v ĀA8j¸
 ĀA$j\f\v\v/ Ā(\b! Ā(!Ā@ @ Ak! ĀÆ\f ĀA j!Ā\f\v\v\v/ Ā(\b! Ā(!Ā@ @ Ak! ĀÜ ĀAj!Ā\f\v\v\v*#ĀAk"$Ā A\bj  Ā Í (\b Aj$ĀAĀG\vAA\bA°ª\v"ĀBĀ7 ĀBÀĀ7\f ĀAĀ:Ā\b ĀB7Ā ĀBĀ7 ĀB78 Ā\v3 (\b! (! (Ā@  º\vAĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  »\vA\
Ā!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  ½\vAĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  ¾\vAĀ!\v Ā 6 Ā 6Ā\vĀ Ā   AªÀĀ²\r\vĀ Ā   AªÀĀ²\r\v*Ā Ā AÁĀkA_qA
j A0k A9K\x1B"6 Ā AI6Ā\v1#ĀAk"$Ā  Ā ü Aÿ:Ā  AjAü Aj$Ā\v/ Ā(\b! Ā(!Ā@ @ Ak! Ā ĀA0j!Ā\f\v\v\v7#ĀAk"$Ā  AjAøæÀĀ¯! ĀAx6 Ā 6Ā Aj$Ā\v/Ā  (Ā kAuÇ Ā A\bk)Ā7Ā Ā (Ā kAu6\b\v-#ĀAk"$Ā A\bj Āì  (\b (\fù Aj$Ā\v-Ā@ @ ĀAj(Ā Ā(Ā(\f\
Ā Ak! ĀA\bj!Ā\f\v\v\v/#ĀAk"$Ā  Ā6\f A°ÕÁĀA
 A\fjAæĀ Aj$Ā\v/#ĀAk"$Ā  Ā6\f AÓÁĀA\b A\fjAèĀ Aj$Ā\v8Ā@@@ Ā-Ā@Ā\v Ā(Ā ĀAj(ĀË\f\v ĀA8jª\f ĀA$j\f\v\v2 A\bk" (Ā"Aj6Ā AĀH@Ā\v Ā 6 ĀAÜèÀĀ6Ā\v-#ĀAk"$Ā A\bj Āß  (\b (\fù Aj$Ā\v2#ĀAk"$Ā  Ā     (Ā ( (\b Aj$Ā\vD#ĀAk"$Ā  Āå"Ā & Ā\
å"Ā & Ā  ´ (Ā ( (\b Aj$Ā\vD#ĀAk"$Ā  Āå"Ā & Āå"Ā & Ā  ¼ (Ā ( (\b Aj$Ā\v8Ā (AxF@ (Ā! ĀAx6 Ā 6Ā\v Ā A0ü
ĀĀ\v\fĀ Ā A¥\r\v\fĀ Ā Að¥\r\v'#ĀAk"$Ā Aj" Ā ½  Aj$Ā\v7Ā@@@@ Ā-ĀTĀ\v ĀAj¸\b\v ĀAØĀj 	\v ĀAØĀj¸\b\v\v9Ā@@@ Ā-ĀøĀ\v ĀAjô\v ĀA(j Ā( ĀAj(Ā´\v\v\v*Ā@ @ Ā(Ā ĀAj(ĀË\f Ak! ĀA\fj!Ā\f\v\v\v2~AĀ\v"E@Ā\v Ā )\b7\b Ā )Ā"7Ā  B|7Ā\v.Ā ĀA\fj  Ā( Ā(\bÖ
 Ā(Ā Ā(\bk I@ Ā ³\x07\v\v(#ĀAk"$Ā A\bj Ā ¨ (\b Aj$ĀAĀG\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj  Ā\f Aj$Ā\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj  Ā\f Aj$Ā\v5Ā (ĀAxG@ Ā (\b6\b Ā )Ā7Ā\v Ā ( (\b½\v3 Ā("E@AÄĀ\v Ā Ak6 Ā Ā(Ā"ĀAj6Ā Ā-ĀĀ\v-~ (Ā AĀ6ĀAqE@Ā\v )! \
ĀAĀ6Ā Ā 7\v-Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AÀ~ljAÀk(ĀÓ\v-#ĀAk"$Ā  ĀA\bk"Ā6\f Āð A\fjÇ	 Aj$Ā\v*Ā Ā )Ā (\b  AĀGkA ("Ā ĀAM\x1Bn¸â\v)Ā ĀAj!Ā@ @ Ā(Ā¸ Ak! ĀA\bj!Ā\f\v\v\v)Ā ĀAj!Ā@ @ Ā(Ā¼ Ak! ĀA\bj!Ā\f\v\v\v7Ā@@@@ Ā-ĀTĀ\v ĀAjÌ\b\v ĀAØĀj´	\v ĀAØĀjÌ\b\v\v1#ĀAk"\
$Ā Ax6 Ā Aj  AĀ Õ Aj$Ā\v)Ā At!@ @ Ā(ĀÐ Ak! ĀAj!Ā\f\v\v\v.@ ĀE\rĀ (Ā"@ Ā Ā\v ("E\rĀ Ā °\v\v\v0#ĀAk"$Ā  Ā   Õ (Ā ( (\b Aj$Ā\v- (Ā"@ Ā Ā\v ("@ (\b! Ā \f\v\v9 Ā!@@@ Ā-ĀpĀ\v ĀA<j!\v ª\b Ā(4\f Ā(8\f\v\v/#ĀAk"$Ā  \
 Ā )\b7\b Ā )Ā7Ā Aj$Ā\vĀĀ\v) -Ā@ A:Ā@AF@Ā\v Ā AÈĀj AĀ:Ā@\v0 Ā(! Ā(Ā! Āß\b F"E@ Ā 6 Ā 6Ā\v \vĀĀ\vĀ Ā AÐÀĀª\r\vĀ Ā AÐÀĀª\r\v"Ā ÀAĀH@A\v Ā AvAqj(Ā vAq\v&#ĀAk"$Ā A\bj Ā
 (\b Aj$ĀAĀG\v/Ā Ā G@  Ā6\f Ā 6\b\vAììÁĀAììÁĀ(ĀA~ wq6Ā\v1 Ï"AÄĀG@  (\b"Aj6\b\v Ā 6 Ā 6Ā\v-#ĀAk"$Ā A\bj ì Ā (\b (\f\f Aj$Ā\v, Ā(Ā (ĀF Ā(\b Ā(\f (\b (\f
AĀ\v\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AlljAk¢\v, Ā-Ā\f -Ā\fF Ā( Ā(\b ( (\b
AĀ\v\v-#ĀAk"$Ā A\bjï\v Ā (\b6Ā ĀAĀ6 Aj$Ā\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AlljAkÎ\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AXljA(kÎ\v7Ā@@@ Ā-ĀìĀ\v ĀAÀj\v ĀAèj» ĀAà\x07j!Ā\v Āþ\v\v/@ Ā(Ā"E\rĀ  (Ā"Ak6Ā AG\rĀ Ā(Ā«\b\v\v-Ā )ĀBQ@ (\bÀ! ĀB7Ā Ā 6\b\v Ā ¢\v@#ĀAk"$Ā  Ā\
å"Ā & Āå"Ā & Āè (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āå"Ā & Ā  (Ā ( (\b Aj$Ā\v6#ĀAk"$Ā  Āå"Ā & Ā f (Ā ( (\b Aj$Ā\v@#ĀAk"$Ā  Āå"Ā & Āå"Ā & Āç (Ā ( (\b Aj$Ā\v6#ĀAk"$Āå" Ā&    S (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āå"\
Ā & Ā  (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āå"Ā & Ā ¤ (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āå"Ā & Ā  (Ā ( (\b Aj$Ā\v6#ĀAk"$Ā  Āå"Ā & Ā \` (Ā ( (\b Aj$Ā\v?#ĀAk"$Ā  Āå"Ā & Āå"Ā & Āt (Ā ( (\b Aj$Ā\v8Ā@@@ Ā-ĀÜĀ\v ĀAàĀj
\v Ā Ā(Ð ĀAÔj(ĀË\f\v\v6AA ª\v"B7Ā  Ā)Ā7\b  Ā)\b7  Ā)7 \v) (" (I@ Ā (Ā Atj)Ā7Ā\vĀ\vĀĀ\v,#ĀAk"$Ā  7\b Ā  A\bjA¸©ÀĀ Aj$Ā\v,#ĀAk"$Ā  7\b Ā  A\bjAÈ©ÀĀ Aj$Ā\v,#ĀAk"$Ā  :Ā Ā  AjAØ©ÀĀ Aj$Ā\v'Ā Ā  Ā(AqrAr6 Ā j"Ā Ā(Ar6\
\v+Ā Ā@ Ā   (Ā\v \f \fAÌÏÀĀA2ê\fĀ\vĀĀ\v,Ā Ā Ā-Ā A.Fr:Ā Ā(Ā"Ā(Ā  ĀAj(Ā(Ā\v,Ā Ā B À"BĀR6Ā Ā z§Av j q6\v$#ĀAk"$Ā A\bj Āì (\f Aj$ĀE\v+Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AtkA k)Ā\v*#ĀAk"$Ā  Ā)Ā7\b A\bj  Ï Aj$Ā\v2Ā@@@ Ā(ĀĀ\v Ā( Ā(\bë\b\v Ā\
Aj"Ā\v Ā»	\v\v,#ĀAk"$Ā  Ā  (Ā ( (\b Aj$Ā\v+#ĀAk"$Ā  Ā   ¯ (Ā ( Aj$Ā\v5#ĀAk"$Ā  Āå"Ā & Ā (Ā ( (\b Aj$Ā\v5#ĀAk"$Ā  Āå"Ā & Ā¾ (Ā ( (\b Aj$Ā\v4AøĀ!@@@ Ā-ĀĀ\v ĀAjó
AÄ!\v Ā j¸\b\v\v4Ā@@@@ Ā-Āð\bĀ\v ĀAàĀjÙ	\f\v ĀA¸jÍ\x07\v Ā\v\v1Ā Ā(ä Ā(èÃ\v Ā(Ø Ā(Ü«\v ĀAjæ ĀA¨j
\v$#ĀAk"$Ā  Ā²   ä Aj$Ā\v* ĀAG rAĀAØéÀĀAAÿÁĀA
AÁĀA$Ñ\v\v   O   Ā  kj 
AĀ\v\v$ Ā(Ā"Ā ĀAu"s k­ ĀAsAv À\v& (Ā"@ Ā Ā\v ("@ Ā °\v\v\vĀĀ\vĀĀ\vĀĀ\vĀĀ\vĀĀ\vĀĀ\v& Ā-Ā ĀA:Ā ĀA\bk!ĀE@ Ā\r\v ĀÓ
\v'#ĀAk"$Ā  6\f Ā A\fjAü Aj$Ā\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AtkAkÎ\v.Ā ĀAj  ½ ĀAx6 Ā :Ā, ĀAĀ6( ĀBĀ7Ā\v) Ā( "@ Ā(( AA\bñ\v Ā§\f ĀAj§\f\v% Ā(! ĀÃA An"Ā ĀAM\x1B­|BĀU\v4AøĀ!@@@ Ā-ĀĀ\v ĀAjó
AÄ!\v Ā jÌ\b\v\v*#ĀAk"$Ā  Āä (Ā ( (\b Aj$Ā\v*#ĀAk"$Ā  Ā¸ (Ā ( (\b Aj$Ā\v2#ĀAk"$Ā  Ā å"Ā & Āþ (Ā ( Aj$Ā\v.Ā (ĀAxF@ ĀAx6Ā Ā (6\v Ā Ý\v Ā Aq@ Ā  Av½\v Ā  Ð\v-~AØíÁĀ)Ā!AØíÁĀBĀ7Ā Ā B > Ā §AF6Ā\vc Ā(Ā" (Ā"Ak\
6Ā AF@ Ā(Ā"Ā(\b"@ Ā(\f (\fĀ\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA°\v\v\v\vw Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā"ĀAj"(Ā ĀAj(Āà	 Ā(\f (ĀÜ\f ĀA(jø	@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA°°\v\v\v\v&Ā Ā-Ā AF@ ĀA(jô Ā( ĀAj(Ā´\v\v\v&Ā Ā-ĀðAF@ ĀAj­\x07 Ā( ĀA\bj(ĀË\f\v\v)Ā@@@ Ā-Ā\bAkĀ\v \
ĀAjó
\v\v ĀAjñ
\v) (! (\b@ (\f\f\v Ā 6 ĀAĀ6Ā\v_~ ĀÚ Ā(\bAG@ Ā)Ā! ĀA\bj"Ā(\b! Ā(! Ā(ĀAF  (\bAkAxqjA\bj \v  (@@Ā Ā·\b\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(ĀØ\v\v"Ā@ @ Ā(ĀÓ
 Ak! ĀAj!Ā\f\v\v\v&Ā Ā@ Ā   (Ā\v \fAÌÏÀĀA2ê\fĀ\v( (Ā AĀ6ĀE@AÎÔÁĀA1ê\fĀ\v Ā (k\v$Ā Ā(Ā(Ā(Ā Ā((Ā AÀ~ljAÀk(ĀF\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā¦\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Āç\v\v&Ā Ā-Ā­AF@ ĀA@kó
 ĀA j° ĀAĀ:Ā°\v\vL Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA\f°\v\v\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā\v\v0Ā@@@ Ā-Ā,Ā\v Ā(Ā ĀAj(Ā«\v\v Ā((Ë
\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā\v\v&Ā Ā-ĀðAF@ ĀAj·\x07 Ā( ĀA\bj(ĀË\f\v\v.Ā@@@ Ā-ĀĀ\v ĀA\bj!Ā\v Ā(Ā ĀAj(Āë\b\v\v0#ĀAk"$Ā  Āå"Ā & Āü (Ā ( Aj$Ā\v0#ĀAk"$Ā  Āå"Ā & ĀÂ (Ā ( Aj$Ā\v0#ĀAk"$Ā  Āå"Ā & Ā® (Ā ( Aj$Ā\v Ā@ @ Ak! Āù\x07 ĀA¸\
j!Ā\f\v\v\vĀ@ @ Ak! Āø
 ĀAj!Ā\f\v\v\v, Ā(Ā Ā(Ë\f Ā(\f"AxG@  Ā(Ë\f\v\v/Ā@@@ Ā-Ā	Ā\v ĀAÐjõ
\v ĀAðj Ā¢	\v\v/Ā@@@ Ā-Āð\fĀ\v ĀAjÀ\v\v ĀA¸j Āù\x07\v\v/Ā@@@ Ā-ĀÀ\x07Ā\v ĀAÐjÊ
\v Ā ĀAàĀjÎ\x07\v\v*Ā Ā(0 Ā(4Ë\f Ā(< Ā(@Ë\f ĀAÈĀjö
 Ā¬\v\v0Ā@@@ Ā-Āð\rĀ\v Ā(\r ĀA\rj(Ā©\b\v ĀÖ\v\v$Ā Ā-Ā!AF@ Ā(Ë
 ĀAĀ:Ā  ĀAjÜ	\v\vU Ā(Ā@ Ā(! Ā(\b!#ĀAk"Ā$Ā %2 ĀA\bj A\bÿ Ā(\f\fA\b\f ĀAj$Ā \f \f\v\v$ Ā(Ā Ā(\b"k I@ Ā  AA\fâ
\v\v$ Ā(Ā Ā(\b"k I@ Ā  AAâ
\v\v,Ā (ĀAxG@ Ā ( (\b½\v ĀAx6Ā\vĀ@ @ Ak! Ā
 ĀA\fj!Ā\f\v\v\v$ Ā(Ā Ā(\b"k I@ Ā  AAâ
\v\v% Ā(Ā" (Ā"Ak6Ā AF@ Āú\v\v$ ĀA\bI ĀA\bOq Āå" Ā%& \v\v( Ā(Ā"@  Ā(§	 Ā(\f Ā(\b(\fĀ\v\v$Ā Ā@ Ā  (Ā\v \fAÌÏÀĀA2ê\fĀ\v) AĀ\v! A\v! \f Ā 6 Ā 6Ā\v2AôìÁĀ(Ā"@AüìÁĀ(Ā Ã\vAüìÁĀ Ā6ĀAôìÁĀ 6Ā\v$ Ā)ĀBR@A\bAª\v" ĀAü
ĀĀ\v \vĀ@ @ Ak! Ā\f ĀA@k!Ā\f\v\v\vĀ@ @ Ak! Āà\x07 ĀA0j!Ā\f\v\v\v Ā@ @ Ak! Āæ ĀAj!Ā\f\v\v\vĀ@ @ Ak! Āí	 ĀA\bj!Ā\f\v\v\vY Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"AF\rĀ Ā(!Ā  ("Ak6 AG\rĀ  ĀA\vjA|q\f\v\v\v% Ā( "@  Ā((\r\v Ā§\f ĀAj§\f\v##ĀAk"$Ā  Ā6\f A\fjÇ	 Aj$Ā\v+\
Ā (ĀA§ÕÁĀA ÕÁĀ Ā-ĀĀ"Ā\x1BA	A\x07 Ā\x1B ((\fĀ\vĀ@ @ Ak! Āü	 ĀAj!Ā\f\v\v\v%Ā@  Ā(ĀK\rĀ Ā A AxG\rĀ\vĀ\v'Ā Ā A0ü
ĀĀ (0"ĀAxG@ Ā (4Ë\f\v\v$ Ā(Ā! ĀAĀ6Ā @ Ā( (Ā\v\v' Ā(" Ā(\f kAnë	 Ā(\b Ā(Āå\f\v$Ā AF@ ĀAx6Ā Ā 6\v Ā ê\v& Ā(" Ā(\f kAvé	 Ā(\b Ā(Āâ\f\v"Ā Ā)BR@ Ā(Ā Ā(Ë\f ĀAjÜ
\v\v& Ā(" Ā(\f kA0nê	 Ā(\b Ā(Āã\f\v ~ Ā)Ā" B?" } BĀY À\v2Ā Ā 6 Ā )ĀBÄµö³ÊüĀ )\bB»­¦ÞÆ÷ĀP6Ā\v#Ā Ā(ĀAF@ Ā(¼\v Ā( Ā(\bË\f\v1Ā Ā 6 Ā )ĀB·õåÄæåĀ )\bBÿ«½ÝÝçP6Ā\v"#ĀAk"$Ā   Ā \b Aj$Ā\vĀ   "@ Ā ñ\v ĀBĀ7Ā\vĀ Ā(Ā(Ā Ā((Ā Al\
ljAkù\b\v"Ā Ā(Ā(Ā)Ā Ā((Ā AtkA k)ĀQ\v&@ Ā(ĀE\rĀ Ā("E\rĀ Ā(\b (\fĀ\v\v.Ā Ā( Ā( Ë\f Ā(¨ Ā(¬×\f Ā±\v Ā(´Ç\f\v& Ā(" Ā(\f kAn\b Ā(\b Ā(Āè\f\v/Ā@@@ Ā-ĀÄ\vĀ\v ĀAàĀjù\v\v Ā Ā(¸\v¼\v\vĀ Ā(Ā k I@ Ā    â
\v\vĀ  F Ā  \x07A\vE\v$Ā Ā(@ Ā(DË\f Ā(L Ā(P«\v ĀAj
\vĀ Ā-ĀìAF@ ĀAØĀj¿\v ĀA\bjÕ	\v\v(Ā ĀA¨j Ā( Ā( Ë\f Ā±\v Ā(à¼\f\v$Ā Ā( Ā( \v ĀAj\x07 Ā( Ā(â\f\v Ā A×ÀĀA

AĀ Ā \v\vĀ  O  Ā \x07A\vE\v"Ā Ā    ĀA;$ Ā 6  ĀAĀ6\v%Ā Ā (\b6 Ā (AĀ (ĀAxG\x1B6Ā\vĀ E@ Ā \fA\v Ā A ²\v$ (Ā! ĀAj (\b (\f½ Ā 6Ā\vĀ ĀAA Aÿq"ĀAF\x1BAĀ Ā\x1B:Ā\b\v" Ā("@ Ā(\f  Ā( Ā(\b\b\v\v%Ā Ā (\b6 Ā (AĀ (AxF\x1B6Ā\v)A\bAª\v" ĀAðü\

ĀĀ AĀ:Āø AĀ6ð \v#@ Ā(ĀE\rĀ Ā("E\rĀ  Ā(\bë\b\v\v" Ā("@ Ā(\f  Ā( Ā(\bÝ\x07\v\v Ā Ā-Ā´AF@ ĀAÐĀj£\b ĀA°jÊ	\v\v(Ā (Ā Ā-ĀĀAt"Ā(¬æA Ā(æA ((\fĀ\vĀ Ā-Ā¤AF@ ĀA@kó
 ĀAj°\v\v#Ā Ā AÿqAt"(àª@6 Ā (ìª@6Ā\v&Ā@@@ ĀAxkĀ\v Ā Ë\f\v æ\v\vĀ Ā-ĀDAkAÿqAO@ Ā(@·
\v\v$Ā (ĀAxG@ Ā ©\v ĀAx6Ā\v#Ā Ā AÿqAt"(¨åA6 Ā (¼åA6Ā\v#Ā Ā AÿqAt"(øª@6 Ā («@6Ā\v Ā-Ā\b"AO ĀAÿq \v\v#Ā Ā AÿqAt"(ãA6 Ā (¬ãA6Ā\v#Ā Ā AÿqAt"(âA6 Ā (ÈâA6Ā\vĀ )ĀBR@ Ā ª\v ĀB7Ā\v!Aèo"ĀE@Ā\v ĀAĀ;â ĀAĀ6X Ā\v"A°	o"ĀE@Ā\v ĀAĀ;ª	\
 ĀAĀ6ø\b Ā\vĀ Ā(Ā(Ā Ā((Ā AtkAkû\b\v!Ao"ĀE@Ā\v ĀAĀ;â ĀAĀ6X Ā\v$Ā Ā( Ā(Ë\f Ā( Ā( «\v Ā((Ç\f\v#Ā Ā AÿqAt"(øãA6 Ā (ÀäA6Ā\v"Aà	o"ĀE@Ā\v ĀAĀ;ª	 ĀAĀ6ø\b Ā\vĀ Ā-ĀAF@ Ā( ĀAj(Āë\b\v\vĀ Ā å"Ā & Āå"Ā & Ā	\v#Ā@@ Ā(ĀAkĀĀ\v Ā(\b Ā(\fË\f\v\vĀ BQ@ Ā Ê\v\
 ĀAx6\vĀ Ā(AxG@ Āà\x07\v Ā(Ā»\vM Ā Ā(ĀAk"6Ā E@ Ā(·
 ĀA\fj·\b@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\v\vM Ā Ā(ĀAk"6Ā E@ ĀA\fj»	 ĀAj\f@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\v\vM Ā Ā(ĀAk"6Ā E@ Ā(¶
 ĀA\fj·\b@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\v\vO Ā Ā(ĀAk"6Ā E@ ĀAj ĀAðĀj·\b@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\v\vi Ā Ā(ĀAk"6Ā E@ Ā(\f" (Ā"Ak6Ā AF@ Ā(\f ĀAj(Ā \v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\v\v Ā Ā(ĀAk"6Ā E@ ĀÂ\v\v Ā Ā(ĀAk"6Ā E@ Ā\v\v Ā\
(Ā" Ā(ï
 @ Ā¼	\v\v%Ā@@@ Ā-Ā \rĀ\v ĀAÐj!Ā\v Āø\x07\v\v%Ā@@@ Ā-ĀĀ\v ĀAÈĀj!Ā\v Ā
\v\v%Ā@@@ Ā-ĀðĀ\v ĀAø\bj!Ā\v Ā¡	\v\v%Ā@@@ Ā-Ā°Ā\v ĀA\bj!Ā\v Ā½
\v\v&Ā@@@ Ā-Ā\bĀ\v ĀAàĀj½\x07\v Ā\v\v%Ā@@@ Ā-ĀÀ\rĀ\v ĀAàj!Ā\v Ā	\v\v%Ā@@@ Ā-ĀÐ\fĀ\v ĀA¨j!Ā\v ĀÀ
\v\v&Ā@@@ Ā-Ā Ā\v ĀAàĀjÉ
\v Ā\v\v%Ā@@@ Ā-ĀÐ!Ā\v ĀAèj!Ā\v Ā\x07\v\v%Ā@@@ Ā-ĀðĀ\v ĀAø\fj!Ā\v Āó\v\v%Ā@@@ Ā-ĀÀĀ\v ĀA \x07j!Ā\v Āâ\x07\v\v%Ā@@@ Ā-ĀÀĀ\v ĀA 	j!Ā\v ĀÖ	\v\v%Ā@@@ Ā-ĀĀ\v ĀA\x07j!Ā\v Ā×\b\v\v%Ā@@@ Ā-ĀðĀ\v ĀAø\fj!Ā\v Ā×	\v\v%Ā@@@ Ā-ĀĀ\v ĀAÈ\x07j!Ā\v ĀØ	\v\vĀ Ā-Ā¼AF@ Ā½	 ĀA°jô\

\v\v\x1BĀ Ā-Ā¼AF@ ĀA(j¿\v ĀÕ	\v\vĀ Ā-ĀèAF@ ĀAÐĀj¿\v ĀÕ	\v\vl Ā Ā(ĀAk"6Ā E@ Ā( ĀAj(Ā£\f Ā( "@ Ā($ (\fĀ\v ĀA\fjå
@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA(°\v\v\v\v!Ā Āö
 Ā(\f Ā(Ë\f Ā( Ā(«\v\v Ā(" Ā(\b§\v Ā(Ā Ë\f\vĀ Ā  "  Ā å\v\vĀ @ Ā  ½\v ĀAx6Ā\vĀ Ā Ā(ĀA  ÉAxG@Ā\v\v Ā AÏÀĀAÏÀĀ Ā-ĀĀ"Ā\x1BAA Ā\x1Bù\v Ā Ā(ĀAk"6Ā E@ Āö\v\vE Ā Ā(ĀAk"6Ā E@ ĀA\fjä	@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA °\v\v\v\vĀ Ā Ā(ĀAAAÉA\
xG@Ā\v\vX Ā Ā(ĀAk"6Ā E@ ĀAj(Ā! Ā(\f"@  §	\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA°\v\v\v\vĀ Ā(\b I@ Ā   Ê\v\vĀ Ā Ā(ĀAA\b ÉAxG@Ā\v\vĀ AO@ Ā \v Ā Ã\vĀ Ā(AxG@ Āà\x07\v Ā(ĀË\vĀ @ Ā  Ù\v ĀAx6Ā\v#Ā@@@ Ā-ĀĀ\v ĀA\fj!Ā\v Ā¡\v\v\v\x1BĀ Ā)ĀBR@ Ā\b\v Ā(\b\
¸\v\x1B Ā( "@ Ā(( Ā($\f\v\v\x1BĀ Ā) T@ Ā Ā)\bB}7\b\v\v Ā(! ĀAĀ6 @ ä\v\v&Ā@@@ Ā-ĀĀ\v ĀAàĀjü\v\v Ā\v\vĀ Ā(ĀAG@ Ā( Ā(\bË\f\v\vĀ Ā    ÉAxG@Ā\v\vĀ Ā ("Ā (\b (Ā ĀË\f\vĀ Ā   ¶"ĀAÀkAĀ Ā\x1B\vĀ Ā(Ā@ Ā(\r Ā(\b\r\v\vĀ Ā  î"Ā@ Ā :Āe\v\v Ā(" Ā\
(\b\x07 Ā(Ā Ï\f\vĀ Ā(Ā Ā(Ë\f Ā(\f Ā(Ë\f\v Ā(" Ā(\bØ\b Ā(Ā Ü\f\v Ā(" Ā(\b\b Ā(Ā Ð\f\v Ā(" Ā(\bõ\x07 Ā(Ā Ï\f\v Ā(" Ā(\bÓ	 Ā(Ā Ê\f\v Ā(" Ā(\b\x07 Ā(Ā Î\f\v Ā(" Ā(\bö\x07 Ā(Ā Ï\f\vĀ Ā@ ĀA\bj A·\v\vĀ Ā-ĀðAF@ ĀA(jû
\v\vĀ Ā-ĀøAF@ ĀAj­\x07\v\vĀ Ā-ĀÀ
AF@ ĀAj°\v\vĀ Ā-ĀXAF@ ĀA0jÛ	\v\v Ā(" Ā(\bë	 Ā(Ā å\f\vĀ Ā-ĀÀAF@ ĀAj\b\v\v; Ā("! Ā(\b!@ @ Ak! è
 Aj!\f\v\v Ā(Ā Î\f\vĀ Ā)Ā¬\bE@Ā\v Ā(\b\f\vĀ Ā(Ā Ā(«\v Ā(\f Ā(«\v\vJ Ā("! Ā(\b!@ @ (ĀAxG@ Æ\f\v Ak! A j!\f\v\v Ā(Ā Ñ\f\v\x1BĀ Ā ( (\b½ Ā -Ā\f:Ā\f\vĀ Ā-Ā°AF@ ĀAjÁ	\v\vĀ (Ā Ā(Ā Ā( ((\fĀ\vĀA Ā%E"ĀAĀG ĀAÿÿÿ\x07F\x1B\vĀ Ā-ĀAF@ ĀA jÿ
\v\vĀ Ā-ĀAF@ ĀA jó
\v\vĀ Ā(Ā Ā(Ë\f Ā( Ā(\f\vĀ Ā(pAxG@ ĀAðĀjé
\v\v Ā(" Ā(\b Ā(Ā Ù\f\vĀ Ā-Ā AF@ ĀAj\v\v\vĀ Ā-ĀAF@ ĀAjó
\v\v Ā(" Ā(\b\b Ā(Ā è\f\v Ā(" Ā(É\b Ā( Ì\f\vĀ Ā(Ā Ā(Ë\f Ā(\f Ā(«\v\vĀ Ā-ĀÀ
AF@ ĀAj¹\v\vĀ (Ā Ā( Ā(\b ((\fĀ\vĀ Ā-ĀøAF@ ĀAj·\x07\v\vo Ā% !å"Ā & Ā\vĀ Ā@ Āæ ĀA°\v\v\vĀ Ā(@ Ā(D·\v ĀAj
\vĀ Ā(Ā@ ĀAjª\b\v\vĀ Ā(Ò ĀAj¼	 Ā\f\vĀAÈíÁĀ-ĀĀAG@ Āô\vA¸íÁĀ\vĀ Ā(Ā Ā(Ë\f ĀAjà\x07\vĀ ĀAj  ½ ĀA6Ā\vĀ Ā(Ā"ĀA:Ā ĀA\bj×\x07\vĀ Ā(Ā Ā( (Ā (\vĀ (Ā ( Ā(Ā Ā(Ñ\v Ā\b"6 Ā AĀG6Ā\v Ā	"6 Ā AĀG6Ā\v Ā
"6 Ā AĀG6Ā\v Ā\v"6 Ā AĀG6Ā\vĀ @ Ā AA\b\b\v\vĀ Ā(Ā  Ā(A\fj(ĀĀ\vĀ Ā%A\b%A\b\fAĀG\vĀ Ā(Ā"Ā(Ā  Ā((\fĀ\vĀ ĀAĀ6\f ĀBÀĀ7 ĀAĀ:ĀĀ\vĀ   Ā( Ā(\b ($Ā\vĀ ĀA\bj  A\bj 
\vĀ Ā(Ā Ā(ë\b ĀA\bj»	\vĀ   Ā(Ā Ā( ($Ā\vĀ AqE@ Ā%?\v Ā\f\vĀ Ā( Ā(\b (Ā (\vo Ā !å"Ā & Ā\vo Ā M!å"Ā & Ā\vo Ā P!å"Ā & Ā\vo Ā   µ"Ā% ĀÐ\vo Ā   ¶"Ā% ĀÐ\vĀ  Ā¾"ĀE@Ā\v Ā\vĀ ĀAxG@ Ā Ë\f\v\vĀ Ā(AxG@ Āà\x07\v\vĀ Ā(ĀAxG\
@ Āè
\v\vĀ Ā(ĀAxG@ Āé
\v\vĀ Ā(ĀAxG@ Āê
\v\vĀ ĀAk(Ā Ö\x07 Āñ\vĀ Ā)ĀBR@ Āæ\v\vĀ Ā)ĀBR@ Ā\b\v\vĀ Ā)ĀBR@ Ā\v\v\vĀ ĀAxG@ Ā µ\v\v\vĀ ĀAxN@ Ā Ë\f\v\vĀ ĀAxJ@ Ā Ë\f\v\vĀ ĀAxJ@ Ā Ë\f\v\vĀ ĀAÿq@ \f\v\vĀ @ Ā \f\v\vĀ Ā Ā(ĀAk6Ā ±
\vĀ Ā Ā(ĀAk6Ā ²
\vĀ Ā Ā(ĀAk6Ā ³
\vĀ Ā Ā(ĀAk6Ā ´
\vĀ Ā Ā(ĀAk6Ā µ
\vĀ Ā-ĀAF@ Āð
\v\vĀ Ā-ĀÐ
AF@ Āò
\v\vĀ Ā-Ā¼AF@ Āû
\v\vĀ ĀAj ĀAj\vĀ ĀAxN@ Ā Ë\f\v\vĀ Ā(ĀAxG@ Āç
\v\vĀ Ā  §\v6 ĀAĀ6Ā\vĀ  Ā(Ā"Ā( Ā(\bù\vĀ Ā(ĀAG@ Ā·\b\v\vĀ (ĀA¨ÀĀA ((\fĀ\vĀ (ĀA¨ÀĀA ((\fĀ\vĀ (ĀA¬ÎÁĀA
 ((\fĀ\vĀ (ĀAÙ×ÀĀA	 ((\fĀ\vĀ (ĀAº¨ÀĀA ((\fĀ\vĀ (ĀAË¨ÀĀA ((\fĀ\vĀ (ĀAþÎÁĀA ((\fĀ\vĀ (ĀAÏÁĀA ((\fĀ\vĀ (ĀAÏÁĀA ((\fĀ\vĀ (ĀA¯ÏÁĀA ((\fĀ\vĀ (ĀAîÏÁĀA ((\fĀ\vĀ (ĀAÐÁĀA ((\fĀ\vĀ (ĀA¨ÐÁĀA ((\fĀ\vĀ (ĀA»ÐÁĀA ((\fĀ\vĀ\
 (ĀAÓÐÁĀA ((\fĀ\vĀ (ĀAêÐÁĀA ((\fĀ\vĀ (ĀAÑÁĀA ((\fĀ\vĀ (ĀAÑÁĀA ((\fĀ\vĀ (ĀAÐ×ÀĀA ((\fĀ\vĀ (ĀAÓ×ÀĀA ((\fĀ\vĀ (ĀAÖ×ÀĀA ((\fĀ\vĀ (ĀAÕÍÁĀA ((\fĀ\vĀ (ĀAìÍÁĀA ((\fĀ\vĀ (ĀAÎÁĀA ((\fĀ\vĀ (ĀAÎÁĀA ((\fĀ\vĀ (ĀAÃÍÁĀA \
((\fĀ\vĀ (ĀA³ÍÁĀA ((\fĀ\vĀ (ĀAúÐÁĀA ((\fĀ\vĀ (ĀAÌ×ÀĀA ((\fĀ\vĀ ĀAçÀĀ)Ā7\b ĀAçÀĀ)Ā7Ā\vĀ (ĀAâ×ÀĀA\b ((\fĀ\vĀ (ĀAéÜÀĀA\f ((\fĀ\vĀ (ĀA¡ØÀĀA ((\fĀ\vĀ (ĀAÜÏÁĀA ((\fĀ\vĀ (ĀA°ÑÁĀA ((\fĀ\vĀ ĀAàĀjô
 ĀA0j
\vĀ (ĀAÆÏÁĀA ((\fĀ\vĀ (ĀAÐÁĀA ((\fĀ\vĀ Ā(Ā"Ā@ ĀË
\v\v¥
! ĀAĀ6 Ā 6Ā\vĀ Ā)ĀBR@ Ā©
\v\vĀ Ā(ĀAG@ Ā¢\b\v\vĀ ĀAxG@ Ā ×\f\v\vĀ Ā-Ā\rAG@ Ā°\v\vĀ Ā(ĀAG@ Ā®\v\vĀ Ā(AxG@ Ā
\v\vĀ ĀAxG@ Ā ò\v\v\vĀ (ĀAòÎÁĀA\f ((\fĀ\vĀ ĀA çÀĀ)Ā7\b ĀAçÀĀ)Ā7Ā\vĀ Ā-ĀÐ
AF@ Ā\v\v\vĀ Ā (6Ā Ā (6\vĀ ĀA°çÀĀ)Ā7\b ĀA¨çÀĀ)Ā7Ā\vĀ Ā-Ā±AF@ Ā
\v\vĀAØíÁĀ Ā­B B7Ā\vo ĀN!å" & \vo ĀO!å" & \vo ĀQ!å" & \vĀ Ā Ā(\b AA\b
\vĀ Ā
 Ā(0 Ā(4«\v\vĀ @ Ā °\v\v\vĀ ĀA\bO@ ĀÐ\v\vĀ Ā(Ā@ Ā»	\v\vĀ Ā(Ā"Ā ĀA°\v\vĀ Ā³ Ā(X Ā(\\Ë\f\vĀ Āú Ā(Ā Ā(Ë\f\vĀ Āö
 Ā(\f Ā(Ë\f\vĀ Ā(0 Ā(4Ë\f Ā
\vĀ Ā  ½ ĀAx6\vĀ ĀÅ\b Ā(Ā Ā(ã\f\vĀ Ā Ā(\b A\bA
\vĀ Ā   
As\vĀ ĀE@AĀ\v ĀÀ\vAo"ĀE@Ā\v Ā\vAo"ĀE@Ā\v Ā\vĀ Ā(Ā  Ā((\fĀ\vĀ Ā@ Ā ë\b\v\vĀ ĀAĀ6\b Ā  ¸\f\vĀ Āo"ĀE@Ā\v Ā\vĀ ĀA\bk"Ā ĀÕ
\vĀ Ā(Ā@ ĀÂ	\v\v> Ā(\b!#ĀAk"$Ā A\bj Ā  A\bAÀĀÅ (\bAxG@Ā\v Aj$Ā\vĀ Ā(Ā  Ā((Ā\vĀ   Ā)Ā (Ā\vĀ   Ā5Ā (Ā\vĀ   Ā3Ā (Ā\vĀ   ĀAäÀĀ (0Ā\vĀ Ā(4 Ā(8Ë\f Āà\x07\vĀ Ā¹\b Ā(Ā Ā(Ñ\f\vĀ Ā(Ā"ĀÜ ĀA°\v\vĀ Āº\b Ā(Ā Ā(Ò\f\vĀ A\bj  Ā \f\vĀ ĀAG@ \f\v\v\
Ā Ā(Ā@ Āâ	\v\vĀ   Ā àAs\vĀ Ā Ā(\b A\bA 
\vĀ Ā(Ā@ Ā\x07\v\vĀ   Ā( Ā(\b
\vĀ   ĀAèÕÁĀ (0Ā\vĀ Ā(Ā Ā(ï
 Ā«\f\vĀ Ā(Ā@ Ā¼	\v\vĀ Ā(\f Ā(ë\b Ā·\b\vĀ @ Ā °\v\v\vo!Āå" Ā& \vo!Āå" Ā& \vo)!Āå" Ā& \vo Ā "Ā% ĀÐ\vo Ā "Ā% ĀÐ\vĀ Āå"Ā & Āí\vo Ā "Ā% ĀÐ\vo Ā "Ā% ĀÐ\vo Ā ¢"Ā% ĀÐ\vĀ  Ā(Ā Ā(ù\vĀ Ā   j©\x07\vĀ Ā  AØèÀĀAÝ\v\
Ā  Ā( Ā(\bù\v\fĀ Ā@ \f\v\v\fĀ Ā@ Āæ\v\vĀ Āá\x07 ĀAj»	\vĀ ĀA0j«\x07 Ā
\vĀ Ā  ¸ Ā\v\v\fĀ Ā¬\bE@Ā\v\vĀAAĀ  \b\x1B\v\rĀ Ā ¶ÀAĀN\vĀ ĀAĀ6 ĀAÏÀĀ6Ā\vĀ ĀB7\b ĀBĀ7Ā\v\fĀ Ā@ Āü\f\v\vĀ ĀÜ ĀAjÜ\v\fĀ Ā@ Ā¸\v\vĀ Ā    ù\vĀ ĀA(6 ĀAøÕÁĀ6Ā\vĀ Ā A\bA¸ñ\v\rĀ Ā AAñ\v\rĀ Ā AA\bñ\vĀ Āç
 Ā(\f»\v\rĀ Ā AAñ\v\rĀ Ā AAñ\vĀ Ā A\bAñ\v\rĀ Ā A\bA ñ\v\rĀ Ā A\bAñ\v\rĀ Ā A\bAñ\vĀ Ā A ôÀĀA
\vĀ Ā(Ā(Ā ´\vĀ Ā3ĀA À\v\rĀ Ā AAñ\v1  Āk"@@  Ā,ĀĀA¿Jj! ĀAj!Ā Ak"\rĀ\v\v \vĀ Ā A\bA¸ñ\vĀ Ā5ĀA À\vĀ Ā)ĀA À\v\rĀ Ā AA\fñ\v\rĀ Ā  ¸\fAĀ\vĀ ĀAÌ­ÀĀ  Ñ\vĀ Ā(Ā Ā(Ë\f\vĀ ĀA´ÀĀ  Ñ\vĀ ĀAô×ÀĀ  Ñ\vĀ Ā A\bAÀĀñ\v\rĀ Ā A\bA0ñ\vĀ Ā% %CAĀG\vĀ Ā A\bAñ\vĀ Ā\
 AéÀĀA\f\v\rĀ Aj Ā\v\rĀ Ā AAñ\v\vĀ ĀA Ó\v	Ā Ā AĀ\v\vĀ ĀAA\fÐ
\v\vĀ ĀAAÐ
\v\vĀ ĀA\bAÐ
\v\rĀAÈÖÁĀA\x1Bê\fĀ\v\fĀ Ā(Ā Ú\f\v\vĀ Ā%FAĀG\v\vĀ Ā%GAĀG\v\vĀ Ā%DAĀG\v\vĀ Ā%AĀG\v
Ā ĀA\bkÓ
\v
Ā ĀA\bk\v
Ā ĀA\bkÕ
\v\fĀ Ā(Ā ·\f\v\vĀ Ā AÆ\x07\v\fĀ Ā(Ā \v\v
Ā ĀÛA\v
Ā ĀØA\v\fĀ Āæ Ā\r\v\vĀ Ā AĀ\v\vĀ ĀA\bA Ð
\v\vĀ ĀA Ê\x07\v\vĀ ĀA\bAÐ
\v\vĀ ĀAA\bÐ
\v\fĀ Ā\r Ā\f\vĀAAÎ«ÁĀA*­\v
Ā ĀA\bkï	\v
Ā ĀA\bkð\v\fĀ Ā(Ā ð	\v\fĀ Ā(Ā \v
Ā Ā(Ā\f\v	Ā Ā Ñ
\v	Ā ĀA6Ā\v
Ā Ā(ĀÒ
\v
ĀÈ Āü\v
Ā ĀA°\v\v	Ā  Ā×\f\v
Ā ĀAàĀ°\v\v	Ā  ĀÓ\f\v	Ā ĀAĀ6Ā\v\bĀ Ā%\v\bĀ Ā%\v\bĀ Ā% \v\x07Ā )Ā\v\x07Ā Ā(Ā\vĀB\vĀAĀ\vĀA\vĀA\vĀAĀ\vĀĀ\vĀB­½\vĀ\vĀ\vĀĀ\vĀ\vĀĀ\v@ (Ā! AĀ6Ā @ A\bj   Ë
 ĀAĀ6Ā\v \fAÀöÀĀAê\fĀ\v9~#ĀAk"$Ā A\bj   ¹\x07 )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\v0Ā )ĀBQ@ (\b! ĀB7Ā Ā 6\b\v Ā  ü
ĀĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bã (D" (@"E\r  )L"	70  )T78  (H6,  6(  6$ Ā(Ā")Ā!
 Ā(\f!  6P  6L AĀ6H  
BB À7@ 	§! A0j! (4!\x07@ @@ Aj A@k\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj" \bí  (\bAsAtj"\b Ā(Ā AsAtj")Ā\b7Ā\b \b )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā ø\f A$j
\f\v Ā A j A®\vAĀ\v AàĀj$Ā\vĀ\v= Ā(Ā(Ā"Aj(Ā A\bj(Ā Ā((Ā  lj"Ā k(Ā Ā k(Ā
\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā  lj"Ā k(Ā Ā k(ĀÆ\vØ~#ĀAk"$Ā  §q!\x07 BBÿĀB À~!
@  Ā \x07j)ĀĀ" 
"\vB \vB À}B À7\b@@@@  A\bj\x07 (ĀAG\rĀ  Ā ( \x07j q lj"	 kû\bE\r\f\v\v  BB ÀP\rAĀ!	\v Aj$Ā 	\v \x07 \bA\bj"\bj q!\x07\fĀ\vĀ\v- A\bk" (ĀAj"6Ā E@Ā\v Ā 6 Ā 6Ā\vZ#ĀAk"$Ā Ā(ĀAF@ (Ā   ((\fĀ\f\v A6\f  Ā6\b (Ā (  A\bjÑ\v Aj$Ā\vd#ĀA\
 k"$Ā AĀ6\f B7  6 B 7  Aj6  Aj´@Ā\v Ā (\f6\b Ā )7Ā A j$Ā\v:#ĀAk"$Ā  6  Ā6Ā A6\f  6\b  A\bjÐ Aj$Ā\vb#ĀA0k"$Ā  6\f  6\b  Ā)\b7  Ā)Ā7 A6, A\v6$  A\bj6(  Aj6   A jÐ A0j$Ā\vu#ĀA k"$Ā  6\f Aj ¤\x07@ (AxG@ Ā\
 (6\b Ā )7Ā\f\v A\fj Aj ¯! ĀAx6Ā Ā 6\v \f A j$Ā\v\\AĀ  Ā(Ā"Axs AĀN\x1B"  (Ā"Axs AĀN\x1BG\rĀA  G\rĀ Ā( Ā(\b ( (\b
\v\v@ @ (Ā"Aÿÿÿÿ\x07O@ ĀAÏĀ6\b ĀAÀĀ6 ĀAĀ6Ā\v  Aj6Ā A\bk" (ĀAj"6Ā E\r Ā 6\b Ā 6 Ā  j6Ā\v ĀA\x1B6\b ĀAÈÖÁĀ6 ĀAĀ6Ā\vĀ\v0#ĀAk"$Ā  6\f  6\b Ā  A\bj  Aj$Ā\v1Ā Ā j!Ā@ @ ĀAk(Ā Ā(ĀË\f Ak! Ā j!Ā\f\v\v\ví#ĀA0k"$Ā Aj Āí A$j í@@ ("E\rĀ ($"E\
\rĀ (\f" (ĀAj"Ā6Ā ĀE\rA\bAª\v"ĀAĀ:Ā ĀAĀ:ĀD Ā 6@   Ā ² (( (,»\v ( ( º\v A0j$Ā\v Aj A$j¾\b (! (! A\bj Aj½\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1Bê\f\vĀ\v#ĀAàk"$Ā A$j î ($"@ (,! (( A°j  (´!@ (°"\bAxF@  6 A6 \f\f\v  (¸6¸\
  6´  \b6° A0j j (4! (0"AF@  6 A6 A°jì
\f\v A¸j A8jAøĀü
ĀĀ  6´  6°  )°7È  (¸6Ð AÔj" AÈj A0j"    A°jX A°j ¨\x07 (°! -ĀÄ"AF@  6 A6\f\v  )¼7<  )´74  /ĀÅ;ĀE  -ĀÇ:ĀG  :ĀD  60 Aj A0j AàĀj\b\v ½\v A\bj Aj (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aàj$Ā\v \f \f  A$j\
¿\b (Ā"ĀA Ā\x1B (AĀ Ā\x1Bê\fĀ\vÛ#ĀA°\x07k"$Ā A,j Āî A j  ®\x07  ($"Ā6@  ( 6<  Ā68 AÄĀj í@ (,"E ĀAxFrE@ (D"\r\v Aj AÄĀj¾\b (! (! Aj A8jå\x07 (! (! A\bj A,j¿\b (\b"Ā  Ā\x1B"  \x1B"A \x1B (\f  Ā\x1B  \x1BAĀ \x1Bê\fĀ\v AÐĀj" µ  (@6¨\x07  )87 \x07A\bAÈ\r\
ª\v"Ā AÜü
ĀĀ ĀAĀ:ĀÀ\r ĀAĀ:ĀÜ  AàĀj Ā ² (H (L»\v (0 (4½\v A°\x07j$Ā\v\væ,ĀAÀĀ\v¡there is no such optionÀ://ÀÀĀÀ in À of the latest À\r applicationsÀĀÀÀÀ=ÀĀ À=ÀĀÀ:À:À:ÀĀproposal.hourlyRate is ÀĀthe method is ÀĀ&the application still has the status \`À\b\` after ÀĀthe API key has À at chara\
cter ÀĀÀ5 was not sent: its rate limit is used up for another ÀĀÀ	 at line À\b column ÀĀ2the application's status could not be read within ÀĀÀ\b within ÀĀ\x07string ÀĀ\rthere is no \`À\`; it is one of ÀĀunknown variant \`À\f\`, expected ÀĀunknown field \`À\f\`, expected ÀĀinvalid length À\v, expected ÀĀinvali\
d value: À\v, expected ÀĀinvalid type: À\v, expected ÀĀÀ" failed: the server returned HTTP ÀĀHTTP ÀĀ\rthe base URL ÀĀ%jobId is a URL without a ciphertext: ÀĀ!the body is not a webhook event: ÀĀ&this platform has no AbortController: ÀĀ\bstopOn: ÀĀ
retrying: ÀĀno further apply is admitted: ÀĀÀ" failed: the server returned HTTP À, but À is not as documented: ÀĀ(the store of webhook deliveries failed: ÀĀÀ	 failed: ÀĀ\bfailed: ÀĀ+the latest applications could not be read: ÀĀ\fthe body of À cannot be serialized as JSON: ÀĀÀ" failed: the server r\
eturned HTTP À, but not valid JSON (À): ÀĀÀ: ÀĀÀ ÀĀÀâ¦ĀÀ	 is emptyĀÀ" failed: the server returned HTTP À and an empty bodyĀÀ\r profiles of À\f freelancersĀÀ msĀ\fcontains a 'À', which no id doesĀÀ, can't be represented as a JavaScript numberĀÀ elements in mapĀ\va limit of À admits no request \
at allĀÀ6 was not sent: an argument contains the API key itselfĀ\vthe header À is set by the client itselfĀÀ& is not a number of seconds, 0 or moreĀÀ! is not a whole number, 0 or moreĀ\bthe job À is in the batch more than onceĀÀ elements in sequenceĀthe value of the header À\v is invalidĀÀ#, a redi\
rect, which is not followedĀÀ, a redirect to À, which is not followedĀÀ& was not sent: its deadline has passedĀÀ\v is reachedĀthe proposal for job À  may or may not have been sent: À", and its status could not be readĀfloating point \`À\`ĀÀ"; its application has the status \`À\`Āan application has\
 settled as \`À\`Ā\`À\` or \`À\`Ā\vcharacter \`À\`Ā	integer \`À\`Ā	boolean \`À\`Āmissing field \`À\`Āduplicate field \`À\`Ā\`À\`Ā[À]Ā'there is no such option; did you mean \`À\`?ĀÀ is not a field; did you mean \`À\`?Ā\rthere is no \`À\`; did you mean \`À\`?Ā\fGive it as \`ÀÀ\`.ĀCheck À.ĀGive À.Ā\bJsValue(À\
)ĀÀ (À)ĀÀ\v (os error À)ĀÀ (the last poll failed: À)ĀĀĀĀpĀĀĀĀĀĀĀĀĀqĀĀĀrĀĀĀrequestĀsĀĀĀĀĀĀ\bĀĀĀtĀĀĀuĀĀĀvĀĀĀwĀĀĀxĀĀĀyĀĀĀzĀĀĀ{ĀĀĀ|ĀĀĀ}ĀĀĀ}ĀĀĀ~ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀwithoutKeyallowHttpconnectTimeoutproxynoProxycaCertificatesclientCertificatescheduleĀĀĀĀĀĀĀĀĀĀĀĀĀĀpĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀpĀĀĀĀĀĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀtĀĀĀĀĀĀĀĀĀdeadlinemaxRetriesbackoffpacingĀĀĀĀ8ĀĀĀĀĀĀĀĀĀĀĀĀattempted to take ownership of Rust value while it was borrowedrecursive use of an object detected which would lead to unsafe aliasing in rustĀĀĀĀĀ¨ĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀø\bĀĀ\bĀĀĀĀĀĀĀĀĀ8\bĀĀ\bĀĀĀĀĀĀĀĀĀÈĀĀ\bĀĀĀĀĀĀĀĀ\
ĀÈĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀXĀĀ\bĀĀĀĀĀĀĀĀĀØĀĀ\bĀĀĀĀĀĀĀĀĀø\fĀĀ\bĀĀĀĀĀĀĀĀĀH\x07ĀĀ\bĀĀĀ ĀĀĀ¡ĀĀĀH	ĀĀ\bĀĀĀ¢ĀĀĀ£ĀĀĀ\b\x07ĀĀ\bĀĀĀ¤ĀĀĀ¥ĀĀĀø\fĀĀ\bĀĀĀ¦ĀĀĀ§ĀĀĀ\x07ĀĀ\bĀĀĀ¨ĀĀĀverdictchecksreadytextreportqueryĀĀĀ?\`ĀĀĀĀjTĀĀĀĀè\vĀĀĀĀ¹6ĀĀĀĀl4Ā\x07ĀĀĀs4ĀĀĀĀsettledcreditacceptedunsettlednot_startedindexstatesubmissi\
onstoppedstop_onmax_creditsmax_applicationsruleendedEarlyprogressqueuedbyStatusbyErrorcreditsReservedcreditsDeductedcreditsRefundedcreditsInDoubtrequestsestimatedSecondsLeftsameLetterisOvercountfirstIndexidtitleprofileUrlisDefaultĀĀĀØ4ĀĀĀĀÝ4ĀĀĀĀç7ĀĀĀĀperĀì\fĀ\bĀĀĀ\\\rĀĀĀĀexpected "documented", \
a number of seconds, or an object with interval, slowAfter, slowInterval, jitterdocumentedĀĀĀ×\rĀ
ĀĀĀintervalslowAfterslowIntervaljitterĀì\rĀ\bĀĀĀô\rĀ	ĀĀĀý\rĀ\fĀĀĀ	ĀĀĀĀbasecapĀ0ĀĀĀĀ4ĀĀĀĀavailableinDoubtdeliveryIdvariant index 0 <= i < 1ĀĀbĀĀĀĀfield index 0 <= i < 4ĀĀĀĀA¬ÀĀ\vĀĀĀ©ĀA¼ÀĀ\vĀĀĀªĀAÌÀĀ\vĀĀĀ«ĀĀĀL2ĀĀĀĀ|	Ā
ĀĀĀ,8Ā\x07ĀĀĀ	Ā	ĀĀĀü[Ā\x07ĀĀĀ[Ā	ĀĀĀîYĀĀĀĀ)ZĀ\vĀĀĀ	ĀĀĀĀ	ĀĀĀĀ¢	Ā\x07ĀĀĀ©	ĀĀĀĀ·	ĀĀĀĀ³JĀ\x07ĀĀĀ
Ā\bĀĀĀ 
Ā
ĀĀĀ*
Ā\x07ĀĀĀ1
ĀĀĀĀ³JĀ\x07ĀĀĀÈ	Ā\bĀĀĀAĀ\vĀĀĀà@ĀĀĀĀ	MĀ
ĀĀĀúLĀĀĀĀ³JĀ\x07ĀĀĀ(>ĀĀĀĀ¼AĀ\bĀĀĀstruct RawRequest with 4 elementsĀĀĀ¬Ā!ĀĀĀstruct Reference with 2 elementsØĀ ĀĀĀstruct RateLimit with 2 elementsĀĀ ĀĀĀmap with a single keyĀĀĀ(ĀĀĀĀstring or mapĀĀĀHĀ\rĀAè ÀĀ\vĀĀĀ¬ĀAø ÀĀ\vĀĀĀ­ĀA¡ÀĀ\vĀĀĀ®ĀA¡ÀĀ\v\fĀĀĀ¯ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ°ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ±ĀĀĀ\
ĀĀĀĀ\bĀĀĀĀĀĀ²ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ³ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ´ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀµĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¶ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ·ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¸ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¹ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀºĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ»ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¼ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ½ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¾ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¿ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÁĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÂĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÃĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ\
ÄĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÅĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÆĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÇĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÈĀĀĀoptionsCheck the options of the client.Check the options of the wait.Check the options of the call.Check the options of the batch.Give GET, POST, PUT, PATCH or DELETE.a raw request to apply could send a proposal twiceUse apply(): it\
s request takes further fields, too.the application has a new statusĀĀĀĀĀĀĀĀĀĀĀÉĀĀĀÊĀĀĀËĀĀĀÌĀĀĀÍĀĀĀÎĀĀĀÏĀĀĀÐĀĀĀÑĀĀĀÑĀĀĀÑĀĀĀÒĀĀĀÓĀĀĀÔĀĀĀÕĀĀĀÖĀĀĀTRACEDEBUGINFOWARNERRORreferencescausedetailsĀĀĀ×ĀĀĀ\fĀĀĀĀĀĀØĀĀĀÙĀĀĀÚĀĀĀÛĀĀĀÜĀĀĀÝĀĀĀÞĀĀĀßĀĀĀàĀĀĀáĀĀĀa tuple of size 2an object of names and valuesstruct Raw\
Requeststruct ReferenceĀ×ĀĀĀ\fĀĀĀĀĀĀâĀĀĀãĀĀĀäĀĀĀcalled \`Result::unwrap_throw()\` on an \`Err\` valueĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀåĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀæĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀçĀĀĀĀĀĀĀĀĀĀĀĀĀèĀĀĀĀĀĀĀĀĀĀĀĀĀéĀĀĀĀĀĀĀĀĀĀĀĀĀêĀĀĀĀĀĀĀ\bĀĀĀĀĀĀëĀĀĀĀĀĀĀ\bĀĀĀĀĀĀìĀĀĀĀĀĀĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀĀĀĀg<Ā<Ā<Ā·<ĀÛ<Āù<Ā=ĀĀĀĀ	ĀĀĀĀĀĀ(>Ā\
,>Ā5>ĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀ#<Āç7Ā(<Ā4<ĀE<ĀP<Ā\\<Ā\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀĀĀ\rĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀOJĀ\\JĀÐ8Ā¯8ĀÜ8ĀgJĀpJĀJĀJĀJĀJĀ©JĀ³JĀºJĀËJĀÞJĀäJĀóJĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ¨Ā­Ā²Ā¶ĀºĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀtĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀA°­ÀĀ\v¸\b°MĀ$NĀwNĀAOĀ¨OĀĀĀĀĀï¿½Ā×ĀĀĀ\fĀĀĀĀĀĀâĀĀĀíĀĀĀäĀĀĀĀpĀ\x07Ā-H\v0e\x07#\x1B[\v:			\
+;	* 7\b\x07
:\b	
9\v9:\b\x07
;\f	(7\x07\v:\x07\v9\b	
H\bQ\x07\f\bb	\v\x07I\x1B7\v$	f\rĀĀ@\x07\b\v	-u"v	Û:\x07\b
0.\f0
&	\f 88\b\r\x07Æ@ĀÃ!Ā\` ĀiĀ
 PĀ\r&\b\v,0$C\f\b/3*\bîĀĀĀĀâĀ(¥ĀAĀMF\v1{6)
1\x07=$\b>\f4	\b_\b9\f	\x07CU\bQë\x1BU\bj\beĀ	õ
 
(\b	.\rÆÉ\x07R\x07z\x07HĀ\v4ĀĀ\fĀ;\x07Ā?Q\vĀĀ.Ā\b\b\x07Ā72\bĀ\x07\x07d \x07Ā=Āþó\x07Ā\x07m\x07Ā\`ðĀ0123456789abcdef00.0e0 { :  {
,
((
} })ĀĀĀĀĀĀ\fĀĀĀĀĀĀîĀĀĀïĀĀĀðĀĀĀ0000000000000000000000000000000000000000000000000000000000000000+ee-ĀAª¶ÀĀ\v3ĀAé¶ÀĀ\v£\
\x07\x07\b\b	
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
	L«¤\f1¡Ú&\x07\f³ *L¾\x1B\rĀĀĀ Ā\`Ā] Ā \f \`ï,\`+*0à+o¦ ,¨ -û .Āþ\`6ÿ 6ý!7
a7$\r!8«¡9/!:ó!K@4¡SaáTðjaUOoáU¼aVĀÏaWeÑ¡WĀÚ!XĀà¡Y®â![ìäá\\Ðèa] Āî^ð_ßE=ÏæÁûÌþĀĀĀĀÊÆÇþp«ÜûÔþĀĀĀĀOÜ¼¾ü±wÿöûÜþĀĀĀĀ\fÖkAïV¾üäþĀĀĀĀ<ü­Ð,üìþĀĀĀĀU1(\\QÓFüôþĀĀĀĀµÉ¦­¬qaüüþĀĀĀĀËî#w"ê{üÿĀĀĀĀmSx@IÌ®ü\fÿĀĀĀĀWÎ¶]y<±üÿĀĀĀĀ7VûM6ÂËüÿĀĀĀĀOH8oêæü$ÿĀĀĀĀÇ:%Ët×Āý,ÿĀĀĀĀô¿ÍÏ \x1Bý4ÿĀĀĀĀå¬\
*
4ï5ý<ÿĀĀĀĀ²5*ûg8²PýDÿĀĀĀĀ;?ÆÒßÔÈkýLÿĀĀĀĀºÍÓ'DÝÅýTÿĀĀĀĀÉ%»Îk ý\\ÿĀĀĀĀ¥b}$l¬ÛºýdÿĀĀĀĀöÚ_\rXf«£ÕýlÿĀĀĀĀ&ñÃÞøâóïýtÿĀĀĀĀ¸ÿª¨­µµ
þ|ÿĀĀĀĀJ|l_b%þÿĀĀĀĀS0Á4\`ÿ¼É?þÿĀĀĀĀU&ºNZþÿĀĀĀĀ½~)p$wùßtþÿĀĀĀĀ¸å¸½ß¦þ¤ÿĀĀĀĀ}tÏ_©ø©þ¬ÿĀĀĀĀÏ¨pD¹Äþ´ÿĀĀĀĀk¿øð\bßþ¼ÿĀĀĀĀ¶11eU%°ÍùþÄÿĀĀĀĀ¬{ÐÆâ?ÿÌÿĀĀĀĀ;+*Ä\\ä.ÿÔÿĀĀĀĀÓsi$$ªIÿÜÿĀĀĀĀÊĀòµýcÿäÿĀĀĀĀëd\bå¼~ÿìÿĀĀĀĀÌPo	Ì¼ÿôÿĀĀĀĀ,eâX·Ñ³ÿüÿĀAÈÀĀ\v@ÎÿĀA¤ÈÀĀ\vú¥Ôèèÿ\fĀĀĀĀĀĀĀb¬Åëx\
­ĀĀĀĀĀĀ	øx9?ĀĀĀĀĀĀ³\x07É{ÎÀ8Ā$ĀĀĀĀĀp\\ê{Î2~SĀ,ĀĀĀĀĀhé«¤8ÒÕmĀ4ĀĀĀĀĀE"&'OĀ<ĀĀĀĀĀ'ûÄÔ1¢cí¢ĀDĀĀĀĀĀ¨­È8eÞ°½ĀLĀĀĀĀĀÛe«\bÇØĀTĀĀĀĀĀqBù]ÄòĀ\\ĀĀĀĀĀXç\x1B¦,iM\rdĀĀĀĀĀêpdîÚ'lĀĀĀĀĀJwï£m¢BtĀĀĀĀĀk}´{x	ò\\|ĀĀĀĀĀwÝy¡äT´wĀĀĀĀĀÂÅ[[ĀĀĀĀĀ=]ÈÅS5È¬ĀĀĀĀĀ³ ú\\´*ÇĀĀĀĀĀã_ ½FÞá¤ĀĀĀĀĀ%9\
Û4Â¥ü¬ĀĀĀĀĀ\\£rÆö´ĀĀĀĀĀÎ¾éTS¿Ü·1¼ĀĀĀĀĀâA"òóüLÄĀĀĀĀĀ¥x\\ÓÎ ÌfÌĀĀĀĀĀßS!{óZÔĀĀĀĀĀ:0Üµ âÜĀĀĀĀĀ³ã\\SÑÙ¨¶äĀĀĀĀĀ<D§¤Ù|ûÐìĀĀĀĀĀD¤§LLv»ëôĀĀĀĀĀ@¶ï«üĀĀĀĀĀ,W¦ïÐ ĀĀĀĀ)1éå¤;\fĀĀĀĀ\f¡ûçUĀĀĀĀ)ô;bÙ (¬pĀĀĀĀÏ§z^KD$ĀĀĀĀ-Ý¬@ä!¿¥,ĀĀĀĀÿD^/gÀ4ĀĀĀĀA¸3ÔÚ<ĀĀĀ\
Ā©\x1Bã´ÛõDĀĀĀĀÙwßºn¿ëLĀĀĀĀĀĀĀ
ĀĀĀdĀĀĀèĀĀ'ĀĀ Ā@BĀĀĀáõĀÊ;Áoò#ĀĀĀï¬[Am-îĀĀj¿dí8ní§Úôù?éOĀ>.	ßý8/ät#ìõÏÓ\bÜÄÚ°Í¼3¦&éNĀĀ|.[Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷SĀ    0x0123456789ABCDEFfalsetrueĀñĀĀĀòĀĀĀòĀĀĀòĀĀĀTuesday, Thursday, Saturday, Wednesday, closure invoked recur\
sively or after being droppedĀĀôĀĀĀõĀĀĀöĀĀĀ÷ĀĀĀøĀĀĀùĀĀĀúĀĀĀûĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2D%2E%2F%30%31%32%33%34%35%36%37%38%39%3A%3B%3C%3D%3E%3F%40%41%42%43%44%45%46%47%\
48%49%4A%4B%4C%4D%4E%4F%50%51%52%53%54%55%56%57%58%59%5A%5B%5C%5D%5E%5F%60%61%62%63%64%65%66%67%68%69%6A%6B%6C%6D%6E%6F%70%71%72%73%74%75%76%77%78%79%7A%7B%7C%7D%7E%7F%80%81%82%83%84%85%86%87%88%89%8A%8B%8C%8D%8E%8F%90%91%92%93%94%95%96%97%98%99%9A%9B%9C%9D%9E%9F%A0%A1%A2%A3%A4%A5%A6%A7%A8%A9%AA%AB%\
AC%AD%AE%AF%B0%B1%B2%B3%B4%B5%B6%B7%B8%B9%BA%BB%BC%BD%BE%BF%C0%C1%C2%C3%C4%C5%C6%C7%C8%C9%CA%CB%CC%CD%CE%CF%D0%D1%D2%D3%D4%D5%D6%D7%D8%D9%DA%DB%DC%DD%DE%DF%E0%E1%E2%E3%E4%E5%E6%E7%E8%E9%EA%EB%EC%ED%EE%EF%F0%F1%F2%F3%F4%F5%F6%F7%F8%F9%FA%FB%FC%FD%FE%FF1 element in map1 element in sequencebyte arrayun\
it valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct variantunitu32u64f64a booleana stringone of .0ĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀnull at line  column any valid JSON valueEOF while parsing a listEOF while parsing an objectEOF while parsing a stringEOF while parsi\
ng a valueexpected \`:\`expected \`,\` or \`]\`expected \`,\` or \`}\`expected identexpected valueexpected \`"\`invalid escapeinvalid numbernumber out of rangeinvalid unicode code pointcontrol character (\\u0000-\\u001F) found while parsing a stringkey must be a stringinvalid value: expected key to be a number in\
 quotesfloat key must be finite (got NaN or +/-inf)lone leading surrogate in hex escapetrailing commatrailing charactersunexpected end of hex escaperecursion limit exceededa string keyentity not foundpermission deniedconnection refusedconnection resethost unreachablenetwork unreachableconnection abo\
rtednot connectedaddress in useaddress not availablenetwork downbroken pipeentity already existsoperation would blocknot a directoryis a directorydirectory not emptyread-only filesystem or storage mediumfilesystem loop or indirection limit (e.g. symlink loop)stale network file handleinvalid input pa\
rameterinvalid datatimed outwrite zerono storage spaceseek on unseekable filequota exceededfile too largeresource busyexecutable file busydeadlockcross-device link or renametoo many linksinvalid filenameargument list too longoperation interruptedunsupportedunexpected end of fileout of memoryin progr\
essother erroruncategorized erroroperation successfulĀĀĀĀĀĀ\fĀĀĀĀĀĀĀĀ\x07ĀĀĀĀĀĀ\fĀĀĀĀĀĀ\bĀĀ	ĀA¨ãÀĀ\v¨ĀĀĀÉĀĀĀÊĀĀĀËĀĀĀÌĀĀĀÍĀĀĀÎĀĀĀÏĀĀĀÐĀĀĀÑĀĀĀÑĀĀĀÑĀĀĀÒĀĀĀÓĀĀĀÔĀĀĀÕĀĀĀÖĀĀĀÃ ĀĀiĀĀ Ã ĀĀiĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ\fĀĀa line breakwhite spacea character that is not visible ASCIIapiKeyRemove it, for example by tr\
imming what was read from a file.the API key is emptyCreate one in the dashboard under Auto-Apply â API & Webhooks.ĀĀĀ@ĀĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀAàæÀĀ\vĀĀĀĀAðæÀĀ\vĀĀĀĀAçÀĀ\vSĀĀĀĀĀaþÞ\fÐcµ"vÜð¯r­_@ÅS13©Î\`Çf|\
àc?2
úÌ_³4_Ý£YĀĀĀĀĀĀĀĀĀĀÿÿÿÿÿÿÿÿÈ3ĀAäçÀĀ\v\bĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAèÀĀ\vĀĀĀA¨èÀĀ\vÀfewer elements in arrayĀ(4ĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀ, ĀĀĀĀĀĀ\x1BĀĀĀĀqueueIdjobIdprocessedJobIdapplicationStatusapplicationStatusMessageappliedAtprocessedAterrorMessagejobstotallimitoffsetcoverLetterprofileIdpro\
posalautoFillOtherQuestionsquestionAnswershourlyRatetimelinequestionanswercreditsRemainingrecoveredjobTitlejobDescriptionfeedIdreasoningEffortstruct Essential with 1 elementĀ5ĀĀĀĀvalue is missingCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundsfewer elements in map6\
ĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ ĀĀĀĀĀĀ\bĀĀĀĀĀĀ!ĀĀĀĀĀĀ\bĀĀĀĀĀĀ"ĀĀĀĀĀĀ 1Ā 1Āexpected an id (text or a number)bodyCheck the values in \`extra\`.the documentJSON.stringify failedMap key is not a string and cannot be an object keyexpected a time (Unix milliseconds or\
 ISO 8601 text)-_ĀĀĀĀAôîÀĀ\v½\v\bĀĀĀĀĀĀ#ĀĀĀĀĀĀ\bĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀĀĀĀ%ĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀ&ĀĀsendingerrorneedsCreditsusedresetsAtmessagecodekindhintstatusretryAfterattemptsrequestIdfieldapplication[api key]ĀĀĀ8Ā	ĀĀĀbaseUrlapi/-._~%!$&'()*+,;=:@datethe event has neither a queueId nor a jobIdIgnore it\
: the service's events name their application.out_of_creditsnot_enough_connectsunauthorizedsubscription_inactiveĀĀĀ¯8ĀĀĀĀ½8ĀĀĀĀÐ8Ā\fĀĀĀÜ8ĀĀĀĀno usable response: looking up whether the application was queuedan earlier attempt may have been made; the service confirms that nothing was queuedthe l\
ookup failedx-api-keyGive the id or the text that was meant.waiting for the rate limiter/-._~!$'()*+,;=:@%/\\?#%&%2e...Ā'ĀĀĀĀĀ\bĀĀĀ(ĀĀ'ĀĀĀĀĀ\bĀĀĀ)ĀĀ(ĀĀ$:Ā*ĀĀ+ĀĀ,ĀĀ*ĀĀ-ĀĀ!#$%&'*+-.^_\`|~Pass the raw request body, and respond 400 when it is not an event.it is not JSONeventtypeĀĀĀÀ:ĀĀĀĀÅ:Ā\
ĀĀĀdeliveredAtit has no applicationRespond 503: the service delivers the event again.ĀĀ×ĀĀĀ\fĀĀĀĀĀĀ.ĀĀFnOnce called more than onces4ĀĀĀĀã4Ā\vĀĀĀî4Ā	ĀĀĀ÷4Ā\bĀĀĀÿ4ĀĀĀĀ5ĀĀĀĀWrite one, or let the service generate it.a profileId from the freelancers list, or none for the default profile/ĀĀðĀĀ\b\
ĀĀĀ0ĀĀ1ĀĀ\bĀĀ\bĀĀĀ2ĀĀĀapplyapplied_jobsgenerate_proposalfreelancersarchived_jobclient_jobs/api/auto-apply-v2/apply/api/auto-apply-v2/status/api/auto-apply-v2/applied-jobs/api/auto-apply-v2/generate-proposal/api/auto-apply-v2/freelancers/api/jobs/by-ciphertext/api/clients/{companyId}/jobsĀĀĀ<\
ĀAÀúÀĀ\v\v<ĀĀĀĀĀĀĀQĀAØúÀĀ\v	èĀĀĀĀĀĀ<ĀAðúÀĀ\v	,ĀĀĀĀĀĀ<ĀAûÀĀ\v\vĀĀĀĀĀĀĀQĀA ûÀĀ\v	ôĀĀĀĀĀĀ<ĀA¸ûÀĀ\v	ĀĀĀĀĀĀĀ<ĀAÐûÀĀ\v <ĀĀĀĀĀĀĀreceived a responseĀĀĀĀĀĀĀĀĀĀĀ3ĀĀĀĀĀĀĀĀĀĀĀĀ4ĀĀcontent-typeapplication/jsonwaitfail_fastoffĀĀ·7ĀĀĀĀÔ7Ā\x07ĀĀĀâ¦://httpshttpis plain http to another machine: anybody on t\
he network could read the keyUse https, or allow plain http explicitly if the network is yours.contains a path of the APILeave out /api and what follows it: the client appends the paths.has an invalid pathGive it as https://host, with a port or a path if need be.has a query or a fragmenthas no valid\
 host and portcontains a user nameLeave out what stands before the @.is neither https nor httpdoes not begin with https://Less than 1 month1 to 3 months3 to 6 monthsMore than 6 monthsĀĀĀĀAùÁĀ\vÊ;\x07\b	
\v\f\rĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀstopOnGive error kinds and application statuses.concurrencyconcurrency is 0Give at least 1, or leave it out for 8.referenceonly wait_many takes more referencesCall apply_many again for further requests.ĀĀ5Ā\
Āp\bĀĀ\bĀĀĀ6ĀĀkeepOpenkeepOpen needs wait_manyUse it with wait_many, which takes more references while it runs.ĀĀĀ7ĀĀĀĀĀĀĀĀ8ĀĀthis job was applied to beforerecovered: the application is queuedĀĀs4ĀĀĀĀ]5Ā\bĀĀĀe5ĀĀĀĀs5ĀĀĀĀy5ĀĀĀĀthere is no job to write forGive a jobId, or a jobTitle with a \
jobDescription.jobDescription was given without jobTitlejobTitle was given without jobDescriptionprocessingappliedfailednot_availablenot_eligiblelogged_outlowmediumhighneither queueId nor jobId was givenGive the queueId that apply returned, or the jobId.both queueId and jobId were givenGive one of t\
hem: queueId for one application, jobId for the latest application to a job.the queueId that apply returnedthe batch is overStart another wait_many, or make this one with keepOpen.Fix the request; the message names what the service did not accept.Check that the key was copied completely, and look fo\
r a newer one: a new key revokes the older ones at once. Keys are made in the dashboard under Auto-Apply â API & Webhooks; keys that begin with \`up_\` are retired.Top up credits in the dashboard, or wait for the next billing cycle.The account behind this key has no active subscription: check Billin\
g in the dashboard.Check the id.Nothing was sent again. Read the existing application's status by the job id.Fix the value that the message names.Wait for the time in \`retry_after\`; the limit is per key and endpoint.The service failed. Try again later; if it persists, give the request id to the serv\
ice's support.Upwork is down or is limiting the service. Try again in about a minute.Check the network, the base URL and the proxy.Try again, or allow more time per attempt.Allow the call more time, or send fewer requests.Something other than the API responded: check the base URL, and whether a prox\
y or a login page is in between.The service's response has changed shape: update the SDK, or read the raw response with request().Do not apply again yet: read the status by the job id first. A 404 means that nothing was queued; otherwise the application exists.It may still settle: keep waiting, or r\
ead its status later. The service's documentation advises treating an application as failed after 5 minutes.invalid_inputbad_requestnot_foundalready_appliedunprocessablerate_limitedserverunavailableconnectiontimeoutdeadline_exceededunexpected_responsedecodeoutcome_unknownwait_timeoutlimit is 0Give a\
t least 1, or leave limit out.servicekeysubscriptionbusiness_developerprofileseligibilityconnectssessionpolling for an application although a webhook inbox receives events: use one of the twoproposal.hourlyRateGive US dollars an hour, 0 or more.$5Ā
ĀĀĀ.5Ā\bĀĀĀproposal.ĀĀĀ9ĀĀÈĀĀ\bĀĀĀ:ĀĀ;ĀĀĀĀĀĀĀĀ<ĀĀthe batch was stoppedthe timeout of the batch has passed=ĀĀ ĀĀ\bĀĀĀ>ĀĀthe batch ends early×ĀĀĀ\fĀĀĀĀĀĀ?ĀĀone cover letter goes to several jobs: identical proposals get agencies bannedmaxApplicationsmaxCreditsOnly its first request is sent: a \
job is applied to once.x-ratelimit-resetx-ratelimit-limitx-ratelimit-remaininglocationretry-afterGETPOSTPUTPATCHDELETEĀThe service's worker failed; the error message says more. The credit is refunded, so you can apply to the job again.The job closed before the proposal could be sent. Nothing can\
 be done for this job.Upwork rejected the profile. If this happens on every job, fill out the agency profile on Upwork (location, skills, tier) or complete some work first; an agency without completed work is often rejected.Buy Connects for the agency on Upwork under Membership & Connects; the servi\
ce cannot buy them for you.The business developer's Upwork session lapsed. It reconnects by itself: apply again in a few minutes.ĀĀĀĀĀĀĀĀĀĀĀĀapplication.appliedapplication.failedreserveddeductedrefundedĀĀĀĀĀĀĀĀĀĀĀĀĀ@ĀĀĀĀĀĀĀĀĀĀĀĀAĀĀpassedwarningunknownUpwork rejected the profileUpwork accepts\
 the agency's profilethe agency was out of Connectsthe agency had Connects for the latest proposalthe business developer was logged out of Upworkthe business developer is logged inĀĀĀĀĀĀĀĀĀĀĀĀĀPĀ\x1BĀĀĀ«PĀ#ĀĀĀĀĀĀĀĀĀĀĀĀĀÎPĀĀĀĀìPĀ/ĀĀĀĀĀĀĀĀĀĀĀĀĀ\x1BQĀ/ĀĀĀJQĀ#ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀno recent\
 proposal reached Upwork, so this cannot be determinedthe service respondsthe key is acceptedthe subscription is active\x1BRĀĀĀĀ/RĀĀĀĀBRĀĀĀĀInvite the business developer on Upwork under My Teams â Members. An invite is accepted within seconds: if it is pending for more than a minute, the profil\
e URL that was pasted is not the one that the dashboard shows.the freelancers list is empty: the business developer is not in the agency (yet)not visible before the business developer is in the agencythe business developer is in the agencyComplete the freelancers' profiles on Upwork.not checked: see\
 aboveauto-applyexternalĀĀĀCTĀ
ĀĀĀMTĀ\bĀĀĀ//paththe path is not a plain absolute pathBegin it with one /, percent-encode its segments, and give the query apart from it.The service may have acted on it: find out before sending it again.consists of dotscontains white space or a control characteris too long to be an idis emptyhttps:\
//http://the job's URL, its ciphertext (~01â¦ or ~02â¦) or its UUIDthe application is not waited for any moreÿÿÿÿÿĀüĀĀxĀĀ¸not_sentredirectedtoo_longÅ ĀĀpĀ hĀÅ ĀĀpĀ minĀÅ ĀĀpĀ sĀx-request-idx-uphunt-request-idcf-rayĀĀEVĀ\fĀĀĀQVĀĀĀĀdVĀĀĀĀBĀĀ$ĀĀĀĀĀĀCĀĀBĀĀ$ĀĀĀĀĀĀDĀĀCĀĀVĀEĀĀFĀĀG\
ĀĀHĀĀIĀĀthe connection could not be establishedthere was no response The archive does not have this job. Check the ciphertext (~02â¦).No archived job of this company is known. Check the company id.Check the id: \`queueId\` is what apply returned, \`jobId\` is the job's ciphertext (~02â¦) or UUID. T\
he two are not interchangeable.Check the job id. If the job is only minutes old, the service has not read it yet: try again in a few minutes.The proxy wants a user name and a password: give them in the proxy's URL.Something between the client and the service gave up waiting. Try again.The request is\
 too large: shorten the cover letter or the answers.The server refused a request that was sent early in a TLS handshake. Try again.The path exists, but not for this method. Check the base URL: it has no path of the API in it.limitsGive limits of at least one request.https://uphunt.iomaxInFlightmax_i\
n_flight is 0, which admits no request at allGive at least 1.no API key was givenPass one, or set UPHUNT_API_KEY and take it from the environment. Keys are created in the dashboard under Auto-Apply â API & Webhooks.an API key was given to a client that is to send noneLeave out one of the two: the \
key, or the option to send none.uphunt-sdk/0.1.0userAgentthe user agent is not a valid header valueUse plain ASCII without line breaks.user-agentacceptheadersa header name is invalidaccept-encodingcontent-lengthexpecthostkeep-aliveproxy-connectiontetrailertransfer-encodingupgradeĀĀĀö[ĀĀĀĀ\x1B\\ĀĀĀĀ©\
JĀ
ĀĀĀ*\\ĀĀĀĀ\f>Ā\fĀĀĀ8\\ĀĀĀĀ>\\ĀĀĀĀB\\Ā
ĀĀĀL\\ĀĀĀĀ\\\\ĀĀĀĀ^\\Ā\x07ĀĀĀe\\ĀĀĀĀv\\Ā\x07ĀĀĀLeave it out.localhost[::1]Give the job's ciphertext (~01â¦ or ~02â¦) or its UUID.companyIdthe company id of an archived job's buyer{companyId}cipherthe job's ciphertext (~02â¦)-T00:00:00value%7E~%7e~0\bĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀdatait names no application: it h\
as neither a queueId nor a jobIdit is not a JSON objectl4Ā\x07ĀĀĀs4ĀĀĀĀx4ĀĀĀĀĀAà¼ÁĀ\v\bĀĀĀĀĀĀA½ÁĀ\vĀA½½ÁĀ\vĀAØ½ÁĀ\vĀA¸¾ÁĀ\vôevent core/src/http/pipeline.rs:101uphuntcallattemptwait_msĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀe_Ā\x07ĀĀĀl_Ā\x07ĀĀĀĀĀĀĀ\fĀĀĀĀĀĀĀĀĀĀĀĀJĀĀuphunt::http::pipelinecore/src/http/pipeli\
ne.rsĀĀĀĀeĀĀĀĀĀĀ8_Ā#ĀĀĀ[_ĀĀĀĀt_ĀĀĀĀtĀ_Ā¬_ĀĀĀĀÂ_ĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:140methodĀĀĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀ?\`ĀĀĀĀjTĀĀĀĀe_Ā\x07ĀĀĀĀĀĀĀĀĀĀĀĀ\`Ā#ĀĀĀ[_ĀĀĀĀH\`ĀĀĀĀ tĀ_Ā¬_ĀĀĀĀÂ_ĀĀĀĀĀĀĀevent core/src/apply.rs:181ĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀe_Ā\x07ĀĀĀuphunt::applycore/src/apply.rs\
ĀĀĀĀĀµĀĀĀĀĀĀ°\`Ā\x1BĀĀĀ[_ĀĀĀĀÌ\`ĀĀĀĀ,tĀ_Āä\`Ā\rĀĀĀñ\`ĀĀĀĀĀĀĀevent core/src/apply.rs:254ĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀß7ĀĀĀĀĀĀĀþĀĀĀĀĀĀDaĀ\x1BĀĀĀ[_ĀĀĀĀ\`aĀĀĀĀ8tĀ_Āä\`Ā\rĀĀĀñ\`ĀĀĀĀĀĀĀname¸aĀĀĀĀuphunt::clientcore/src/client/mod.rsĀĀĀáĀĀĀĀĀĀa_ĀĀĀĀ[_ĀĀĀĀ¼aĀĀĀĀDtĀ_ĀÄaĀĀĀĀÒaĀĀĀĀĀĀĀevent \
core/src/wait.rs:114ĀĀÔ7Ā\x07ĀĀĀç7ĀĀĀĀuphunt::waitcore/src/wait.rsĀĀĀrĀĀĀĀĀĀ(bĀĀĀĀ[_ĀĀĀĀDbĀĀĀĀPtĀ_ĀTbĀ\fĀĀĀ\`bĀĀĀĀĀĀĀevent core/src/http/rate_limiting.rs:109Ô7Ā\x07ĀĀĀa_ĀĀĀĀl_Ā\x07ĀĀĀuphunt::http::rate_limitingcore/src/http/rate_limiting.rsĀĀĀĀĀĀmĀĀĀĀĀĀ°bĀ(ĀĀĀ[_ĀĀĀĀØbĀĀĀĀ\\tĀ_Āðb\
Ā\x1BĀĀĀ\vcĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:183took_msĀĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀç7ĀĀĀĀcĀ\x07ĀĀĀĀĀĀ·ĀĀĀĀĀĀlcĀ#ĀĀĀ[_ĀĀĀĀcĀĀĀĀhtĀ_Ā¬_ĀĀĀĀÂ_ĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:188deliveryĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀcĀ\x07ĀĀĀ\x1BdĀ\bĀĀĀĀĀĀ¼ĀĀĀĀĀĀøcĀ#ĀĀĀ[_ĀĀĀĀ$dĀĀĀĀttĀ_Ā¬_ĀĀĀĀÂ_ĀĀĀĀĀĀĀev\
ent core/src/apply.rs:270ĀÔ7Ā\x07ĀĀĀa_ĀĀĀĀĀĀĀĀĀĀĀĀdĀ\x1BĀĀĀ[_ĀĀĀĀ dĀĀĀĀtĀ_Āä\`Ā\rĀĀĀñ\`ĀĀĀĀĀĀĀevent core/src/wait.rs:162ĀĀÔ7Ā\x07ĀĀĀĀĀĀ¢ĀĀĀĀĀĀðdĀĀĀĀ[_ĀĀĀĀ\feĀĀĀĀtĀ_ĀTbĀ\fĀĀĀ\`bĀĀĀĀĀĀĀevent core/src/bulk/driver.rs:362reasonĀÔ7Ā\x07ĀĀĀueĀĀĀĀuphunt::bulk::drivercore/src/bulk/driv\
er.rsĀĀĀĀjĀĀĀĀĀTeĀ!ĀĀĀ[_ĀĀĀĀ|eĀĀĀĀtĀ_ĀeĀĀĀĀ eĀĀĀĀĀĀĀevent core/src/bulk/driver.rs:141ĀĀĀÔ7Ā\x07ĀĀĀÏ4ĀĀĀĀĀĀĀĀĀĀĀĀĀøeĀ!ĀĀĀ[_ĀĀĀĀfĀĀĀĀ¤tĀ_ĀeĀĀĀĀ eĀĀĀĀĀĀĀjitter must be between 0 and 1an interval must be longer than 0 secondsfield identifiervariant identifierthe optio\
ns of a clientthe options of a waitthe options of a callthe options of a batcha sequenceokFAILwarn?[Ã ĀĀhĀ] Ã ĀĀhĀÀ
ĀĀĀĀĀĀĀĀ->  Ã ĀĀh\x1BĀÀ À
Āfetch failedstruct Freelancerstruct Profilestruct Freelancersstruct AppliedJobsQuerystruct AppliedJobsPagestruct Applicationstruct ProposalTermsstruct QuestionAnswerstruct Submissionstruct ApplyRequeststruct GeneratedProposalstruct GenerateProposalstruct RateLimitstruct ScheduleFieldsstruct Backoff\
struct WebhookEventstruct EssentialKĀĀ\fĀĀĀĀĀĀLĀĀMĀĀ\fĀĀĀĀĀĀNĀĀTimeoutĀOĀĀpĀĀĀĀĀĀPĀĀQĀĀĀĀĀĀĀĀRĀĀSĀĀQĀĀĀĀĀĀĀĀTĀĀUĀĀSendWrapperthread_idappliedJobsapplicationsitemsresultsĀÏ4ĀĀĀĀ4iĀ\vĀĀĀ?iĀ\fĀĀĀÈ]ĀĀĀĀKiĀĀĀĀPiĀ\x07ĀĀĀOtherThreadIdĀĀĀ×ĀĀĀ\fĀĀĀĀĀĀâĀĀĀVĀĀäĀĀĀĀĀĀĀĀĀĀĀĀĀWĀĀĀĀĀĀĀĀĀ\
ĀĀĀXĀĀĀĀĀĀĀĀĀĀĀĀYĀĀĀĀĀĀ\bĀĀĀĀĀĀZĀĀĀĀĀĀĀĀĀĀĀĀ[ĀĀsourceĀĀß7ĀĀĀĀ\x1BdĀ\bĀĀĀç7ĀĀĀĀÔ7Ā\x07ĀĀĀã7ĀĀĀĀĀjĀĀĀĀTransportErrorNoneSomecalled \`Option::unwrap_throw()\` on a \`None\` valueĀE<Ā\vĀĀĀÈ]ĀĀĀĀKiĀĀĀĀPiĀ\x07ĀĀĀNotSentMaybeSentFetchErrorConnectDeadlineInterruptedTooLongRedirectedĀĀĀĀĀĀĀĀĀĀĀĀĀ\\\
ĀĀdescription() is deprecated; use Displayarray contains a value of the wrong typenull pointer passed to rustĀ000102030405060708091011121314151617181920212223242526272829303132333435363738394041424344454647484950515253545556575859606162636465666768697071727374757677787980818283848586878889909192939\
49596979899ĀA·ØÁĀ\vĀĀĀĀĀĀĀ ĀĀĀĀĀĀĀÈĀĀĀĀĀĀĀúĀĀĀĀĀĀ@ĀĀĀĀĀĀPÃĀĀĀĀĀĀ$ôĀĀĀĀĀĀĀĀĀĀ ¼¾ĀĀĀĀĀ(kîĀĀĀĀĀùĀĀĀĀ@·CºĀĀĀĀ¥ÔèĀĀĀĀ*çĀĀĀô æµĀĀĀ 1©_ãĀĀĀ¿É\x1BĀĀĀÅ.¼¢±ĀĀ@v:k\vÞĀĀè#ÇĀĀb¬Åëx­Āz·&×ØĀ¬n2xĀ´W
?h©Ā¡íÌÎ\x1BÂÓ @aQYÈ¥¹¥o¥: ô'ËÎo\x1B(T¯ÚMä^®ðì\x07Jûô'D±wAßÏÍ\x07ï\v?þ²ª´Üæ§c¾Z\v¥¼´ªSkuz\x07í\b¿,)Ud¶CÕ±LÈ;û;ïiÂF¸B§î@OQ]=ëÝäPFºälabMóê¯(¶ï&â»6U
÷\`Ëé¸¶½!ÉÁ»éĀT_xÛ¿4Ð½rRÞ'ĀmÁ<·uĀĀĀĀĀĀPÃĀĀĀĀĀĀĀĀãL67ÅĀĀĀĀĀĀ(lÖªïð"Çö~¹·Ò:MBLÈqÕmÉê8Í:¼U«\f	ËÆ,\x07Ó¿õ­\\¡\b7hÍzÃ¨Û6.ï\x07Â²Ï¼ô^ägùÇ×inøÑRº¾×63á| 4¨EÓQ 	HÞ1Vxú¦Õf¥>"t*U3ñÊº)2×@­Gy|©t\b8Ç±ØJÙ¼"x®R7?6N
@ĀĀĀdĀĀ@Ā $ĀĀĀĀĀĀĀ\fÈàL^ö0×\x1BĀĀĀĀĀĀĀüÿ÷ÍØnÑ?Í@%dÛ\r\rĀĀĀ$@8qS´xĀĀĀĀinf-infNaNĀĀĀĀĀ	ĀĀĀĀĀĀ(>Ā,>Ā5>Ā6gĀ8gĀ<gĀĀĀĀĀĀĀĀĀĀAPĀIPĀQPĀ0=Ā\`=ĀÀ=Āx=Ā¨=ĀÀ=ĀÀ=ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAØÞÁĀ\vï\x07ĀĀĀĀĀĀĀ;ĀĀĀĀĀĀĀZĀĀĀĀĀĀĀxĀĀĀĀĀĀĀĀĀĀĀĀĀĀµĀĀĀĀĀĀĀÔĀĀĀĀĀĀĀóĀĀĀĀĀĀĀĀĀĀĀĀĀ0ĀĀĀĀĀĀNĀĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀĀĀĀ\fĀĀĀ\vĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ&ĀĀĀ8ĀĀĀĀĀĀĀĀĀ\fĀĀĀ	ĀĀĀ
ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀ\bĀĀĀ\x1BĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\vĀĀĀĀĀĀ\rĀĀĀ\vĀĀĀ\vĀĀĀĀĀĀu.Ā.Ā.Ā¨.Ā¸.ĀÈ.ĀÛ.Āí.Āú.Ā\b/Ā/Ā)/Ā4/ĀI/Ā^/Ām/Ā{/Ā/Ā´/Āì/Ā0Ā0Ā(0Ā10Ā;0ĀK0Āb0Āp0Ā~0Ā0Ā0Ā§0ĀÂ0ĀÐ0Āà0Āö0Ā\v1Ā1Ā,1Ā91ĀD1ĀO1ĀĀĀĀĀCĀĀĀÙĀĀĀDĀĀĀWĀĀĀ\rĀĀĀMĀĀĀ%ĀĀĀFĀĀĀbĀĀĀGĀĀĀ.ĀĀĀ*ĀĀĀ1ĀĀĀn\
ĀĀĀbĀĀĀĀĀĀĀĀĀĀĀĀĀ»DĀþDĀ×EĀ\x1BFĀrFĀFĀÌFĀñFĀ7GĀGĀàGĀHĀ8HĀiHĀ×HĀ9IĀ¼IĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀ#<Āç7Ā(<Ā4<ĀE<ĀP<Ā\\<ĀĀĀĀĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀg<Ā<Ā<Ā·<ĀÛ<Āù<Ā\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀĀĀ\rĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀOJĀ\\JĀÐ8Ā¯8ĀÜ8ĀgJĀpJĀJĀJĀJĀJĀ©JĀ³JĀºJĀËJĀÞJĀäJĀóJĀpĀĀĀhĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀMĀMĀMĀ MĀ¥MĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀ\x07ĀĀĀ\bĀĀĀ\vĀĀĀ\x07ĀĀĀ
ĀĀĀĀĀĀºjĀàhĀÁjĀÉjĀÔjĀÛjĀiĀAÐæÁĀ\vtĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀAðæÁĀ\v°MĀ$NĀwNĀAOĀ¨OĀAçÁĀ\v%óĀĀĀĀĀĀüĀĀĀĀĀĀýĀĀĀĀĀĀþĀĀĀĀĀĀÿĀĀĀĀAÌçÁĀ\v
ĀAèçÁĀ\v\vĀĀ\rĀAøçÁĀ\v	ĀĀĀĀĀĀĀĀAèÁĀ\v¦ĀĀĀĀĀĀÜ_ĀĀĀĀĀÿĀĀĀp\`ĀĀĀĀĀÿĀĀĀaĀĀĀĀĀÿĀĀĀxaĀĀĀĀĀÿĀĀĀèaĀĀĀĀĀÿĀĀĀpbĀĀĀĀĀÿĀĀĀ,cĀĀĀĀĀÿĀĀĀ¸cĀĀĀĀĀÿĀĀĀDdĀĀĀĀĀÿĀĀĀ°dĀĀĀĀĀÿĀĀĀeĀĀĀĀĀÿĀĀĀ¸eĀĀĀĀĀÿĀĀĀ,fĀĀĀĀĀÿĀĀĀ]ĀA¼éÁĀ\vĀtarget_features\b+mutable-globals+nontrapping-fptoint+\vbulk-memory+\bsign-ext+r\
eference-types+
multivalue+bulk-memory-opt+call-indirect-overlong`,ku=()=>new WebAssembly.Module(globalThis.Buffer?.from(cu,"latin1")??Uint8Array.from(cu,b=>b.charCodeAt(0)));var t2={Cancellation:l,NativeClient:X,NativeInbox:S,meaning:eu,parseWebhook:xu,suggest:ou},lu=!1;function T(){if(!lu){try{su({module:ku()})}catch(b){let u=`the SDK's WebAssembly module cannot be started: ${String(b)}`,A=T0("unsupported_runtime",u,n2());throw B0({details:A,cause:b})}lu=!0}return t2}function n2(){
let b=globalThis;return b.EdgeRuntime?"Vercel's edge runtime does not compile WebAssembly: export const runtime = 'nodejs' from this route.":b.document?"The page's Content-Security-Policy needs 'wasm-unsafe-eval', and scripts must be served as UTF-8.":b.process?.versions?.node?"Run Node without --ji\
tless; a vm context that forbids code generation needs `codeGeneration: { wasm: true }`.":"The runtime does not let WebAssembly be compiled: bundle with the export condition 'workerd', which imports the module."}var y=class{constructor(u){Bu(this,u)}get extra(){let u=Y0[this.constructor.name]??[];return Object.fromEntries(Object.entries(this).filter(([A])=>!u.includes(A)))}};function Bu(b,u){for(let[A,f]of Object.entries(u))A in b||(b[A]=f)}var E=class b extends y{static from(u){return u instanceof b?u:new b(
u)}isSettled(){return M0(this).settled}isApplied(){return this.applicationStatus==="applied"}credit(){return M0(this).credit}hint(){return M0(this).hint}};function M0({applicationStatus:b}){return T().meaning(String(b))}var I=class extends y{reference(){return this.queueId||!this.jobId?{queueId:this.
queueId}:{jobId:this.jobId}}},K=class extends y{constructor(u){super({...u,jobs:u.jobs.map(E.from)})}},F0=class extends y{},E0=class extends y{constructor(u){let A=Array.isArray(u.profiles)?u.profiles:[];super({...u,profiles:A.map(f=>new F0(f))})}defaultProfile(){return this.profiles.find(u=>u.isDefault)??
this.profiles[0]??null}},L=class extends y{constructor(u){super({...u,freelancers:u.freelancers.map(A=>new E0(A))})}profiles(){let u=(A,f)=>+(f.isDefault===!0)-+(A.isDefault===!0);return this.freelancers.flatMap(({profiles:A})=>[...A].sort(u))}byProfile(u){return this.freelancers.find(({profiles:A})=>A.
some(f=>f.profileId===u))??null}},C=class extends y{},U=class extends y{},J=class{constructor(u){Bu(this,u)}companyId(){let u=[["authJobDetailsResponse","data","jobAuthDetails","buyer","info","company","companyId"],["jobDetailsResponse","data","jobPubDetails","buyer","company","companyId"]].map(A=>A.
reduce((f,j)=>f?.[j],this)).find(A=>typeof A=="string"&&A!==""||typeof A=="number");return u===void 0?null:String(u)}},W=class{#u;#A;constructor({report:u,ready:A,text:f}){let{freelancers:j}=u;Object.assign(this,{...u,freelancers:j&&new L(j)}),this.#u=A,this.#A=f}isReady(){return this.#u}toString(){
return this.#A}},N=class extends y{constructor(u){super({...u,application:E.from(u.application)})}};G({Application:E,AppliedJobsPage:K,ArchivedJob:J,ClientJobs:U,Freelancer:E0,Freelancers:L,GeneratedProposal:C,Profile:F0,SetupReport:W,Submission:I,WebhookEvent:N});var du=new WeakMap;function _u(b,u){let A=du.get(b);if(!A){let f=new Set;b.addEventListener("abort",()=>f.forEach(j=>j()),{once:!0}),du.set(b,f),A=f}return A.add(u),()=>{A.delete(u)}}function $(b){let u=T();try{return b(u)}catch(A){throw pu(A,$)}}function w0(b,u){let{application:A}=b;return B0({details:b,cause:u},A&&E.from(A))}function pu(b,u){if(typeof b!="object"||!b||!("details"in b))return b;let A=w0(b.details,b.cause);return Error.captureStackTrace?.(A,u),A}var e2;async function v(b,u,A){
let f=u?.signal;if(f&&typeof f.addEventListener!="function")throw d("signal","signal is not an AbortSignal","Give a controller's signal: controller.signal.");if(f?.aborted)throw f.reason;let{Cancellation:j}=T();try{if(!f&&!A)return await b(e2??=new j);let r=new j;return await x2(b(r),r,f,A)}catch(r){
throw pu(r,v)}}function x2(b,u,A,f){return new Promise((j,r)=>{let n=!1,e=k=>{n||(n=!0,F?.(),k(),u.free())},x=k=>e(()=>{u.cancel(),r(k)}),F=A&&_u(A,()=>x(A.reason));A?.aborted&&x(A.reason),f?.failed.catch(x),b.then(async k=>{await f?.handled().catch(()=>{}),e(()=>j(k))},k=>e(()=>r(k)))})}var o2=64;function c(b,u,A="",f=o2){let j=A||b;switch(typeof u){case"string":if(/\p{Surrogate}/u.test(u))throw Q(j,"text with half of a character in it");return u;case"number":if(!Number.isFinite(u))throw Q(j,String(u));return u;case"boolean":case"undefined":return u;case"object":return u&&a2(b,u,A,
f);default:throw Q(j,`a ${typeof u}`)}}function a2(b,u,A,f){let j=A||b;if(!f)throw Q(b,"nested too deeply");let r=Object.prototype.toString.call(u).slice(8,-1);if(typeof u.toJSON=="function"){let e=u.toJSON();if(e==null)throw Q(j,$u(r));return c(b,e,A,f-1)}if(r==="Array")return Array.from(u,(e,x)=>{
if(e===void 0)throw Q(`${A}[${x}]`,"undefined");return c(b,e,`${A}[${x}]`,f-1)});if(r!=="Object")throw Q(j,$u(r));let n=Object.entries(u).map(([e,x])=>[e,c(b,x,A?`${A}.${e}`:e,f-1)]);return Object.fromEntries(n.filter(([,e])=>e!==void 0))}function $u(b){return`${/^[AEIO]/.test(b)?"an":"a"} ${b}`}function Q(b,u){
return d(b,`${b} is ${u}, which cannot be sent`,"Give what JSON can hold: text, finite numbers, booleans, lists and plain objects.")}function V(b){if(typeof b=="string")return{queueId:c("queueId",b)};let u=Object(c("reference",b));return u.applicationStatus===void 0?u:u.queueId||!u.jobId?{queueId:u.queueId}:{jobId:u.jobId}}var Z=class{#u;#A;constructor(u,A,f){this.#u=u,this.#A={signal:A};let j=async r=>f?.(r);f&&u.onProgress(r=>{j(r).catch(()=>{})})}async*[Symbol.asyncIterator](){try{for(;;){let u=await v(A=>this.#u.next(A),this.#A);if(!u)return;yield Fu(u)}}finally{this.#u.stop()}}async finish(){try{let u=await v(n=>this.#u.
finish(n),this.#A),{items:A,endedEarly:f,...j}=u,r=f?.error&&{error:w0(f.error)};return{items:A.map(Fu),...f&&{endedEarly:{...f,...r}},...j}}catch(u){throw this.#u.stop(),u}}progress(){return $(()=>this.#u.progress())}stop(){this.#u.stop()}settled(u){$(()=>this.#u.settled(c("event",u)))}add(u){$(()=>this.#u.
add(V(u)))}close(){this.#u.close()}};G({Batch:Z});function Fu({submission:b,application:u,error:A,...f}){return{...f,...b&&{submission:new I(b)},...u&&{application:E.from(u)},...A&&{error:w0(A)}}}var X0={timeoutMs:["timeout",H],deadlineMs:["deadline",(b,u)=>u===null?null:H(b,u)],maxRetries:["maxRetries"],backoffMs:["backoff",s2],pacing:["pacing"]},Eu={...X0,apiKey:["apiKey"],baseUrl:["baseUrl"],withoutKey:["withoutKey"],allowHttp:["allowHttp"],headers:["headers"],userAgent:["userAgent"],limits:[
"limits",c2],fetch:[],logger:[],dangerouslyAllowBrowser:[]},S0={waitTimeoutMs:["timeout",H],intervalMs:["schedule",H]},gu={concurrency:["concurrency"],stopOn:["stopOn"],maxCredits:["maxCredits"],maxApplications:["maxApplications"],totalTimeoutMs:["timeout",H],keepOpen:["keepOpen"]},hu={...gu,...S0,signal:[],
onProgress:[]},yu={...X0,signal:[]},wu={...yu,waitTimeoutMs:[],intervalMs:[],onUpdate:[]};function qu(b){return h0(b,Eu,Eu)}function K0(b,u=!1){let A=h0(b??{},X0,u?wu:yu);return Object.keys(A).length?A:void 0}function mu(b){return h0(b??{},S0,wu)}function vu(b){return{...h0(b??{},gu,hu),wait:h0(b??{},
S0,hu)}}function h0(b,u,A){if(typeof b!="object")throw d("options",`the options are a ${typeof b}`,"Give an object, such as { apiKey: 'sk_…' }.");let f=Object.entries(b).filter(([,r])=>r!==void 0);for(let[r]of f)if(!Object.hasOwn(A,r))throw i2(r,Object.keys(A));let j=f.flatMap(([r,n])=>{let[e,x=c]=Object.
hasOwn(u,r)&&u[r]||[];return e?[[e,x(r,n)]]:[]});return Object.fromEntries(j)}function i2(b,u){let A=T().suggest(b,u),f=A?`Did you mean \`${A}\`?`:`The options are ${u.join(", ")}.`;return d(b,`there is no option \`${b}\``,f)}function H(b,u){if(typeof u=="number"&&u>=0)return Math.min(u/1e3,Number.MAX_VALUE);
throw d(b,`${b} is ${String(u)}`,"Give a number of milliseconds, 0 or more.")}function s2(b,u){let[A,f]=Pu(b,u,"[base, cap], in milliseconds");return{base:H(b,A),cap:H(b,f)}}function c2(b,u){let A=Object.entries(Object(u)).map(([f,j])=>{if(!Array.isArray(j))throw Iu(b,Gu);let r=n=>{let[e,x]=Pu(b,n,Gu);
return{requests:c(b,e),per:H(b,x)}};return[f,j.map(r)]});return Object.fromEntries(A)}var Gu="lists of [requests, milliseconds]";function Pu(b,u,A){if(Array.isArray(u)&&u.length===2)return u;throw Iu(b,A)}function Iu(b,u){return d(b,`${b} is not made of pairs of numbers`,`Give ${u}.`)}var w=globalThis;function Du(){return!!(w.document&&w.location)||!!w.WorkerGlobalScope&&!w.process?.versions?.node&&!w.Deno&&!!w.location}function D(b){try{return!Du()&&w.process?.env?.[b]||void 0}catch{return}}var Hu="Leave the key out, and set baseUrl to a proxy of your own that adds it.";function Ou(b){
let{apiKey:u,baseUrl:A,withoutKey:f,dangerouslyAllowBrowser:j}=b,r=Du();if(r&&u!=null&&!j)throw d("apiKey","an API key was given to a client in a browser, where everybody who opens the page can read it",`${Hu} Or, for a page that only you open, set dangerouslyAllowBrowser.`);let n=(A??D("UPHUNT_BASE\
_URL"))?.toString(),e=f??(r&&u==null&&n!=null),{allowHttp:x}=b;r&&n?.startsWith("/")&&(n=(w.origin??w.location?.origin)+n,x??=e);let F=u??(e?void 0:D("UPHUNT_API_KEY"));if(r&&F==null&&!e)throw d("baseUrl","neither a key nor a baseUrl was given to a client in a browser",Hu);n?.startsWith("http:")&&!b.
fetch&&F&&k2(n);let k=b.logger??l2();return{...b,apiKey:F,baseUrl:n,withoutKey:e,allowHttp:x,logger:k}}function k2(b){let u=!!w.Bun||!!w.Deno||D("NODE_USE_ENV_PROXY")==="1",A=D("http_proxy")??D("HTTP_PROXY"),f=(D("no_proxy")??D("NO_PROXY")??"").split(/[\s,]+/);if(!u||!A)return;let{hostname:j,host:r}=new URL(
b);if(!f.some(n=>n==="*"||n===j||n===r))throw d("baseUrl",`requests to ${r} would take the key through the proxy that HTTP_PROXY names, in plain text`,`Add ${j} to NO_PROXY.`)}var C0=["error","warn","info","debug"];function l2(){let b=D("UPHUNT_LOG")?.trim().toLowerCase();if(!b)return;let u=f=>j=>console.
error(`uphunt-sdk ${f}: ${j}`),A=C0.slice(0,C0.indexOf(b)+1);return A.length||u("warn")(`UPHUNT_LOG is "${b}", which is none of ${C0.join(", ")}`),Object.fromEntries(A.map(f=>[f,u(f)]))}var m0=class b{#u;constructor(u={}){if(u instanceof v0){this.#u=u.native;return}let A=qu(u??{}),{fetch:f,logger:j}=u??{};if(f!=null&&typeof f!="function")throw q0("fetch","a function");if(j!=null&&!/^(object|function)$/.test(typeof j))throw q0("logger","an object like console");let{logger:r,apiKey:n,
baseUrl:e,withoutKey:x,allowHttp:F}=Ou(u??{});this.#u=$(({NativeClient:k})=>new k({...A,apiKey:n,baseUrl:e,withoutKey:x,allowHttp:F},f,r&&B2(r)))}withOptions(u){let A=$(()=>this.#u.withOptions(K0(u)??{}));return new b(new v0(A))}apply(u,A){return this.#A(A,(f,j)=>f.apply(c("request",u),j),I)}status(u,A){
return this.#A(A,(f,j)=>f.status(V(u),j),E)}wait(u,A){return this.#j(A,(f,...j)=>f.wait(V(u),...j))}applyAndWait(u,A){return this.#j(A,(f,...j)=>f.applyAndWait(c("request",u),...j))}applyMany(u,A){return this.#f(A,(f,j)=>f.applyMany(c("requests",[...u]),j))}waitMany(u,A){return this.#f(A,(f,j)=>f.waitMany(
Array.from(u,V),j))}applyAndWaitMany(u,A){return this.#f(A,(f,j)=>f.applyAndWaitMany(c("requests",[...u]),j))}appliedJobs(u={},A){return this.#A(A,(f,j)=>f.appliedJobs(c("query",u),j),K)}async*iterAppliedJobs(u={},A){let f=this.#b(A),j=$(()=>f.iterAppliedJobs(c("query",u)));for(;;){let r=await v(n=>j.
nextPage(n),A);if(!r)return;for(let n of r)yield new E(n)}}generateProposal(u,A){return this.#A(A,(f,j)=>f.generateProposal(c("request",u),j),C)}freelancers(u){return this.#A(u,(A,f)=>A.freelancers(f),L)}getJob(u,A){return this.#A(A,(f,j)=>f.getJob(Ru("cipher",u),j),J)}getClientJobs(u,A){return this.#A(
A,(f,j)=>f.getClientJobs(Ru("companyId",u),j),U)}checkSetup(u){return this.#A(u,(A,f)=>A.checkSetup(f),W)}credits(){return $(()=>this.#u.credits())}confirm(u,A){return this.#A(A,(f,j)=>f.confirm(c("event",u),j),E)}request(u,A){return v(f=>{let{query:j,...r}=Object(c("request",u)),n=x=>typeof x=="str\
ing"?x:JSON.stringify(x),e=j&&{query:Object.entries(j).map(([x,F])=>[x,n(F)])};return this.#b(A).request({...r,...e},f)},A)}async#A(u,A,f){return new f(await v(j=>A(this.#b(u),j),u))}async#j(u,A){let{onUpdate:f}=u??{};if(f!=null&&typeof f!="function")throw q0("onUpdate","a function");let j=f&&new U0(
f),r=n=>A(this.#b(u,!0),mu(u),j?.push,n);return new E(await v(r,u,j))}#f(u,A){let{signal:f,onProgress:j}=u??{};if(j!=null&&typeof j!="function")throw q0("onProgress","a function");return new Z($(()=>A(this.#u,vu(u))),f,j)}#b(u,A=!1){let f=K0(u,A);return f?$(()=>this.#u.withOptions(f)):this.#u}};G({UpHunt:m0});
var U0=class{#u=Promise.resolve();#A;failed=new Promise((u,A)=>this.#A=A);push;constructor(u){this.push=A=>{this.#u=this.#u.then(()=>u(new E(A))),this.#u.catch(this.#A)}}handled(){return this.#u}},v0=class{constructor(u){this.native=u}native};function B2(b){let u=async(A,f)=>{try{await b[A]?.(f)}catch{}};
return(A,f)=>{u(A,f)}}function q0(b,u){return d(b,`${b} is not ${u}`,`Give ${u}, or leave it out.`)}function Ru(b,u){if(typeof u=="string")return c(b,u);throw d(b,`${b} is not text`,`Give the ${b} as a string.`)}function d2(b){return b?.[R0]===!0}var _2="x-uphunt-delivery";function p2(b,u){return new N($(A=>A.parseWebhook(Lu(b),Tu(u))))}var P0=class{#u;constructor({capacity:u=1e4}={}){if(!(Number.isInteger(u)&&u>0&&u<2**32))throw d("capacity",`capacity is ${String(u)}`,"Give a whole number from 1 to 4,294,967,295.");this.#u=$(({NativeInbox:A})=>new A(
u))}receive(u,A){let f=$(()=>this.#u.receive(Lu(u),Tu(A)));return f==null?null:new N(f)}release(u){$(()=>this.#u.release(c("event",u)))}};G({WebhookInbox:P0});function Tu(b){return b==null?void 0:String(b)}function Lu(b){if(typeof b=="string")return new i().encode(b);if(ArrayBuffer.isView(b))return new Uint8Array(
b.buffer,b.byteOffset,b.byteLength);if(/ArrayBuffer/.test(Object.prototype.toString.call(b)))return new Uint8Array(b);throw d("body","the body is neither text nor bytes",'Pass the raw request body, as text or bytes (in Express: express.raw({ type: "application/json" })).')}export{x0 as APIConnectionError,o0 as APITimeoutError,j0 as AlreadyAppliedError,E as Application,K as AppliedJobsPage,J as ArchivedJob,u0 as AuthenticationError,z as BadRequestError,Z as Batch,U as ClientJobs,a0 as DeadlineExceededError,s0 as DecodeError,E0 as Freelancer,L as Freelancers,C as GeneratedProposal,
Y as InvalidInputError,f0 as NotFoundError,g0 as NotSentError,A0 as OutOfCreditsError,c0 as OutcomeUnknownError,F0 as Profile,t0 as RateLimitError,n0 as ServerError,e0 as ServiceUnavailableError,W as SetupReport,I as Submission,b0 as SubscriptionInactiveError,i0 as UnexpectedResponseError,r0 as UnprocessableEntityError,
l0 as UnsupportedRuntimeError,m0 as UpHunt,s as UpHuntError,k0 as WaitTimeoutError,N as WebhookEvent,P0 as WebhookInbox,_2 as deliveryHeader,d2 as isUpHuntError,p2 as parseWebhook};
