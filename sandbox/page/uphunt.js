var S0=class{decode(u=new Uint8Array){let A=Array.from(u,f=>`%${f.toString(16).padStart(2,"0")}`);return decodeURIComponent(A.join(""))}},X0=class{encode(u){let A=encodeURIComponent(u).replace(/%(..)/g,(f,r)=>String.fromCharCode(parseInt(r,16)));return Uint8Array.from(A,f=>f.charCodeAt(0))}},c=globalThis.
TextDecoder??S0,k=globalThis.TextEncoder??X0;var I0=new Set,J0;function a(){return J0}function iu(b){J0??={cause:b};for(let u of I0)u(b);I0.clear()}function l(b){try{return b()}catch(u){throw u instanceof WebAssembly.RuntimeError&&iu(u),u}}function B(b){let u=l(b);return new Promise((A,f)=>{I0.add(f),u.then(A,f).then(()=>I0.delete(f))})}function G(b){
globalThis.queueMicrotask(()=>{try{J0||b()}catch(u){iu(u)}})}function w(b){for(let[u,A]of Object.entries(b))Object.defineProperty(A,"name",{value:u})}var C0=Symbol.for("uphunt-sdk.error"),U0={creditsRemaining:null,needsCredits:null,limit:null,used:null,resetsAt:null},O0=class extends Error{#u;constructor(u,A,f=null){let{message:r,hint:j}=u;super(j?`${r.replace(/[^.!?]$/,"$&.")} ${j}`:r,A===void 0?{}:{cause:A}),this.#u={...U0,...u};let n={...this.#u,
application:f,name:new.target.name};for(let[e,x]of Object.entries(n)){if(e in this&&e!=="name"||e==="cause")continue;Object.defineProperty(this,e,{value:x,enumerable:x!==null&&e!=="name"})}}get[C0](){return!0}toJSON(){return this.#u}},H0=class extends Error{code="UPHUNT_NOT_SENT";name="NotSentError"};
w({NotSentError:H0});var d=class extends O0{},j0=class extends d{},t0=class extends d{},n0=class extends d{},e0=class extends d{},x0=class extends d{},o0=class extends d{},a0=class extends d{},i0=class extends d{},s0=class extends d{},c0=class extends d{},k0=class extends d{},l0=class extends d{},B0=class extends d{},d0=class extends d{},
G0=class extends d{},_0=class extends d{},p0=class extends d{},$0=class extends d{},F0=class extends d{},E0=class extends d{};w({UpHuntError:d,InvalidInputError:j0,BadRequestError:t0,AuthenticationError:n0,OutOfCreditsError:e0,SubscriptionInactiveError:x0,NotFoundError:o0,AlreadyAppliedError:a0,UnprocessableEntityError:i0,
RateLimitError:s0,ServerError:c0,ServiceUnavailableError:k0,APIConnectionError:l0,APITimeoutError:B0,DeadlineExceededError:d0,UnexpectedResponseError:G0,DecodeError:_0,OutcomeUnknownError:p0,WaitTimeoutError:$0,UnsupportedRuntimeError:F0,InternalError:E0});var su={invalid_input:j0,bad_request:t0,unauthorized:n0,out_of_credits:e0,subscription_inactive:x0,not_found:o0,already_applied:a0,unprocessable:i0,rate_limited:s0,server:c0,unavailable:k0,connection:l0,timeout:B0,deadline_exceeded:d0,unexpected_response:G0,decode:_0,outcome_unknown:p0,wait_timeout:$0,
unsupported_runtime:F0,internal:E0};function C({details:b,cause:u},A=null){return new(su[b.kind]??d)(b,u,A)}function i(b,u,A){return C({details:D0("invalid_input",u,A,b)})}function D0(b,u,A,f=null){return{kind:b,message:u,hint:A,field:f,attempts:0,status:null,code:null,retryAfter:null,requestId:null,body:null,...U0,queueId:null,jobId:null,
application:null}}var cu={Application:["queueId","jobId","processedJobId","applicationStatus","applicationStatusMessage","appliedAt","processedAt","errorMessage"],AppliedJobsPage:["jobs","total","limit","offset"],Submission:["queueId","creditsRemaining","jobId","processedJobId","applicationStatus","recovered"],ClientJobs:[
"companyId","lastSyncedAt","buyer","openJobs","workHistory","archivedCiphers","archivedJobIds"],Freelancers:["freelancers"],Freelancer:["id","name","title","hourlyRate","profileUrl","profiles"],Profile:["profileId","title","hourlyRate","isDefault"],GeneratedProposal:["proposal"],SetupReport:["checks",
"freelancers"],WebhookEvent:["event","deliveryId","deliveredAt","application"]};var t1=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","ERR_ACCESS_DENIED","UND_ERR_CONNECT_TIMEOUT","UND_MOCK_ERR_MOCK_NOT_MATCHED"]),n1="UPHUNT_NOT_SENT";async function ku(b,u,A,f,r,j){let n=0;try{let e=new Promise((au,Q0)=>j.addEventListener("abort",()=>Q0(j.reason),{
once:!0}));e.catch(()=>{});let x={method:u,headers:o1(f),body:r,redirect:"manual",signal:j,...x1(A)},y=b??globalThis.fetch,_=await Promise.race([y(A,x),e]);if(typeof _?.arrayBuffer!="function")throw new TypeError("fetch did not return a Response");if(_.type==="opaqueredirect")return{status:n,failure:"\
redirected",message:"the response is a redirect"};let r0=Number(_.status);if(!(Number.isInteger(r0)&&r0>=100&&r0<=999))throw new TypeError("fetch returned no HTTP status");n=r0;let eu={status:n,failure:"too_long",message:"the response is longer than 16 MiB"};if(_.headers.get("content-length")>16777216)
return eu;let xu=await Promise.race([e1(_),e]);if(!xu)return eu;let ou=[];return _.headers.forEach((au,Q0)=>ou.push(`${Q0}`,`${au}`)),{status:n,headers:ou,body:xu}}catch(e){let{message:x,isNotSent:y}=a1(e,b?void 0:A);return{status:n,failure:y?"not_sent":"interrupted",message:x,thrown:e}}}async function e1(b){
if(b.headers.get("content-length")&&!b.headers.get("content-encoding")||typeof b.body?.getReader!="function")return new Uint8Array(await b.arrayBuffer());let A=b.body.getReader(),f=[],r=0;for(let e=await A.read();!e.done;e=await A.read()){if(r+=e.value.length,r>16777216){A.cancel().catch(()=>{});return}
f.push(e.value)}let j=new Uint8Array(r),n=0;for(let e of f)j.set(e,n),n+=e.length;return j}var h0;function x1(b){if(!h0){h0={cache:"no-store"};try{globalThis.Request&&new Request(b,h0)}catch{h0={}}}return h0}function o1(b){let u={};for(let A=0;A<b.length;A+=2)u[b[A]]=b[A+1];return u}function a1(b,u){
try{let A=b?.cause??b,f=A?.code??b?.code,r=`${A?.message||A}`;return{message:typeof f=="string"&&!r.includes(f)?`${r} (${f})`:r,isNotSent:b?.code===n1||!!u&&i1(b,A,f,u)}}catch{return{message:"the request failed",isNotSent:!1}}}function i1(b,u,A,f){if(b.name==="NotCapable")return!0;if(!t1.has(A))return!1;
let{path:r,hostname:j,port:n,syscall:e}=u.errors?.[0]??u;if(e!==void 0&&e!=="connect"&&e!=="getaddrinfo")return!1;let x=new URL(f);return r!==void 0?r===f:j!==void 0?j===x.hostname:n===void 0||Number(n)===Number(x.port||(x.protocol==="https:"?443:80))}var s1=/"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d(?:[\d.]{15,}|[\d.]*[eE])[\d.eE+-]*/g,c1=/^-?(?:0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;function lu(b){let u=JSON.parse(b.replace(s1,A=>k1(A)?`"${A}"`:A));if(Bu(u,128))throw new Error("it is nested more than 128 deep");return u}function k1(b){let[u,A,f]=c1.exec(b)??
[],r=Number(u);return Math.abs(r)===1/0||!!u&&!A&&!f&&!Number.isSafeInteger(r)}function Bu(b,u){return typeof b!="object"||!b?!1:(Object.hasOwn(b,"__proto__")&&delete b.__proto__,!u||Object.values(b).some(A=>Bu(A,u-1)))}var p=class{__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,Gu.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_cancellation_free(u,0)}cancel(){t.cancellation_cancel(this.__wbg_ptr)}constructor(){let u=t.cancellation_new();return this.__wbg_ptr=u,Gu.register(this,this.
__wbg_ptr,this),this}};Symbol.dispose&&(p.prototype[Symbol.dispose]=p.prototype.free);var N=class b{static __wrap(u){let A=Object.create(b.prototype);return A.__wbg_ptr=u,_u.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,_u.unregister(this),u}free(){let u=this.
__destroy_into_raw();t.__wbg_nativebatch_free(u,0)}add(u){let A=t.nativebatch_add(this.__wbg_ptr,u);if(A[1])throw o(A[0])}close(){t.nativebatch_close(this.__wbg_ptr)}finish(u){return q(u,p),t.nativebatch_finish(this.__wbg_ptr,u.__wbg_ptr)}next(u){return q(u,p),t.nativebatch_next(this.__wbg_ptr,u.__wbg_ptr)}onProgress(u){
t.nativebatch_onProgress(this.__wbg_ptr,u)}progress(){let u=t.nativebatch_progress(this.__wbg_ptr);if(u[2])throw o(u[1]);return o(u[0])}settled(u){let A=t.nativebatch_settled(this.__wbg_ptr,u);if(A[1])throw o(A[0])}stop(){t.nativebatch_stop(this.__wbg_ptr)}};Symbol.dispose&&(N.prototype[Symbol.dispose]=
N.prototype.free);var V=class b{static __wrap(u){let A=Object.create(b.prototype);return A.__wbg_ptr=u,V0.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,V0.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_nativeclient_free(u,0)}appliedJobs(u,A){
q(A,p);let f=t.nativeclient_appliedJobs(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}applyAndWaitMany(u,A){let f=t.nativeclient_applyAndWaitMany(this.__wbg_ptr,u,A);if(f[2])throw o(f[1]);return N.__wrap(f[0])}applyAndWait(u,A,f,r){q(r,p);let j=t.nativeclient_applyAndWait(this.__wbg_ptr,
u,A,h(f)?0:O(f),r.__wbg_ptr);if(j[2])throw o(j[1]);return o(j[0])}applyMany(u,A){let f=t.nativeclient_applyMany(this.__wbg_ptr,u,A);if(f[2])throw o(f[1]);return N.__wrap(f[0])}apply(u,A){q(A,p);let f=t.nativeclient_apply(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}checkSetup(u){
return q(u,p),t.nativeclient_checkSetup(this.__wbg_ptr,u.__wbg_ptr)}confirm(u,A){q(A,p);let f=t.nativeclient_confirm(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}credits(){let u=t.nativeclient_credits(this.__wbg_ptr);if(u[2])throw o(u[1]);return o(u[0])}freelancers(u){return q(
u,p),t.nativeclient_freelancers(this.__wbg_ptr,u.__wbg_ptr)}generateProposal(u,A){q(A,p);let f=t.nativeclient_generateProposal(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}getClientJobs(u,A){q(A,p);let f=v(u,t.__wbindgen_malloc,t.__wbindgen_realloc),r=$;return t.nativeclient_getClientJobs(
this.__wbg_ptr,f,r,A.__wbg_ptr)}getJob(u,A){q(A,p);let f=v(u,t.__wbindgen_malloc,t.__wbindgen_realloc),r=$;return t.nativeclient_getJob(this.__wbg_ptr,f,r,A.__wbg_ptr)}iterAppliedJobs(u){let A=t.nativeclient_iterAppliedJobs(this.__wbg_ptr,u);if(A[2])throw o(A[1]);return q0.__wrap(A[0])}constructor(u,A,f){
let r=t.nativeclient_new(u,h(A)?0:O(A),h(f)?0:O(f));if(r[2])throw o(r[1]);return this.__wbg_ptr=r[0],V0.register(this,this.__wbg_ptr,this),this}request(u,A){q(A,p);let f=t.nativeclient_request(this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}status(u,A){q(A,p);let f=t.nativeclient_status(
this.__wbg_ptr,u,A.__wbg_ptr);if(f[2])throw o(f[1]);return o(f[0])}waitMany(u,A){let f=t.nativeclient_waitMany(this.__wbg_ptr,u,A);if(f[2])throw o(f[1]);return N.__wrap(f[0])}wait(u,A,f,r){q(r,p);let j=t.nativeclient_wait(this.__wbg_ptr,u,A,h(f)?0:O(f),r.__wbg_ptr);if(j[2])throw o(j[1]);return o(j[0])}withOptions(u){
let A=t.nativeclient_withOptions(this.__wbg_ptr,u);if(A[2])throw o(A[1]);return b.__wrap(A[0])}};Symbol.dispose&&(V.prototype[Symbol.dispose]=V.prototype.free);var W=class{__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,pu.unregister(this),u}free(){let u=this.__destroy_into_raw();t.
__wbg_nativeinbox_free(u,0)}constructor(u){let A=t.nativeinbox_new(u);return this.__wbg_ptr=A,pu.register(this,this.__wbg_ptr,this),this}receive(u,A){let f,r,j,n;try{f=Z0(u,t.__wbindgen_malloc),r=$,j=h(A)?0:v(A,t.__wbindgen_malloc,t.__wbindgen_realloc),n=$}catch(x){throw j&&t.__wbindgen_free(j,n*1,1),
f&&t.__wbindgen_free(f,r*1,1),x}let e=t.nativeinbox_receive(this.__wbg_ptr,f,r,j,n);if(e[2])throw o(e[1]);return o(e[0])}release(u){let A=t.nativeinbox_release(this.__wbg_ptr,u);if(A[1])throw o(A[0])}};Symbol.dispose&&(W.prototype[Symbol.dispose]=W.prototype.free);var q0=class b{static __wrap(u){let A=Object.
create(b.prototype);return A.__wbg_ptr=u,$u.register(A,A.__wbg_ptr,A),A}__destroy_into_raw(){let u=this.__wbg_ptr;return this.__wbg_ptr=0,$u.unregister(this),u}free(){let u=this.__destroy_into_raw();t.__wbg_nativepages_free(u,0)}nextPage(u){return q(u,p),t.nativepages_nextPage(this.__wbg_ptr,u.__wbg_ptr)}};
Symbol.dispose&&(q0.prototype[Symbol.dispose]=q0.prototype.free);function Eu(b){let u=v(b,t.__wbindgen_malloc,t.__wbindgen_realloc),A=$,f=t.meaning(u,A);if(f[2])throw o(f[1]);return o(f[0])}function hu(b,u){let A,f,r,j;try{A=Z0(b,t.__wbindgen_malloc),f=$,r=h(u)?0:v(u,t.__wbindgen_malloc,t.__wbindgen_realloc),
j=$}catch(e){throw r&&t.__wbindgen_free(r,j*1,1),A&&t.__wbindgen_free(A,f*1,1),e}let n=t.parseWebhook(A,f,r,j);if(n[2])throw o(n[1]);return o(n[0])}function gu(b,u){let A,f,r,j;try{A=v(b,t.__wbindgen_malloc,t.__wbindgen_realloc),f=$,r=qu(u,t.__wbindgen_malloc),j=$}catch(x){throw r&&(t.__externref_drop_slice(
r,j),t.__wbindgen_free(r,j*4,4)),A&&t.__wbindgen_free(A,f*1,1),x}let n=t.suggest(A,f,r,j),e;return n[0]!==0&&(e=T(n[0],n[1]),t.__wbindgen_free(n[0],n[1]*1,1)),e}function l1(){return{__proto__:null,"./uphunt_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(u,A){return Error(T(u,A))},__wbg_String_8564e559799eccda:function(u,A){
let f=String(A),r=v(f,t.__wbindgen_malloc,t.__wbindgen_realloc),j=$;F().setInt32((u>>>0)+4,j,!0),F().setInt32((u>>>0)+0,r,!0)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(u,A){let f=A,r=typeof f=="bigint"?f:void 0;F().setBigInt64((u>>>0)+8,h(r)?BigInt(0):r,!0),F().setInt32((u>>>0)+0,
!h(r),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(u){let A=u,f=typeof A=="boolean"?A:void 0;return h(f)?16777215:f?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(u,A){let f=yu(A),r=v(f,t.__wbindgen_malloc,t.__wbindgen_realloc),j=$;F().setInt32((u>>>0)+4,j,!0),F().setInt32(
(u>>>0)+0,r,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(u,A){return u in A},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(u){return typeof u=="bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(u){return typeof u=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(u){
let A=u;return typeof A=="object"&&A!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(u){return typeof u=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(u){return u===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(u,A){return u===A},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(u,A){
return u==A},__wbg___wbindgen_number_get_934b640d0889af78:function(u,A){let f=A,r=typeof f=="number"?f:void 0;F().setFloat64((u>>>0)+8,h(r)?0:r,!0),F().setInt32((u>>>0)+0,!h(r),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(u,A){let f=A,r=typeof f=="string"?f:void 0;var j=h(r)?0:v(r,t.__wbindgen_malloc,
t.__wbindgen_realloc),n=$;F().setInt32((u>>>0)+4,n,!0),F().setInt32((u>>>0)+0,j,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(u,A){throw new Error(T(u,A))},__wbg__wbg_cb_unref_09736879a3f67559:function(u){u._wbg_cb_unref()},__wbg_abort_f8d1589eb0c65ee2:function(u){u.abort()},__wbg_body_f3a14b4bf5a47abc:function(u,A){
let f=A.body;var r=h(f)?0:Z0(f,t.__wbindgen_malloc),j=$;F().setInt32((u>>>0)+4,j,!0),F().setInt32((u>>>0)+0,r,!0)},__wbg_call_40b008ba32f73991:function(){return I(function(u,A){return u.call(A)},arguments)},__wbg_call_a410eb4b59ed5965:function(){return I(function(u,A,f){return u.call(A,f)},arguments)},
__wbg_call_fc92fee6137d452d:function(){return I(function(u,A,f,r){return u.call(A,f,r)},arguments)},__wbg_clearTimeout_4436a2d4270d994f:function(u){clearTimeout(u)},__wbg_done_57e08d0be6e30c02:function(u){return u.done},__wbg_entries_7bb1459bd9b5c2b9:function(u){return Object.entries(u)},__wbg_failure_9e93dcafcf85ca69:function(u,A){
let f=A.failure,r=v(f,t.__wbindgen_malloc,t.__wbindgen_realloc),j=$;F().setInt32((u>>>0)+4,j,!0),F().setInt32((u>>>0)+0,r,!0)},__wbg_get_635eea311fa1a291:function(){return I(function(u,A){return Reflect.get(u,A)},arguments)},__wbg_get_d7176cfb76d71114:function(u,A){return u[A>>>0]},__wbg_get_unchecked_e6325ad374eff861:function(u,A){
return u[A>>>0]},__wbg_headers_69981e9fca94710c:function(u,A){let f=A.headers,r=qu(f,t.__wbindgen_malloc),j=$;F().setInt32((u>>>0)+4,j,!0),F().setInt32((u>>>0)+0,r,!0)},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(u){let A;try{A=u instanceof ArrayBuffer}catch{A=!1}return A},__wbg_instanceof_Map_0b4fc8b62e73f163:function(u){
let A;try{A=u instanceof Map}catch{A=!1}return A},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(u){let A;try{A=u instanceof Uint8Array}catch{A=!1}return A},__wbg_isArray_bcf1376d0d732d08:function(u){return Array.isArray(u)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(u){return Number.isSafeInteger(
u)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(u){return u.length},__wbg_length_b03a0fabb109b1e9:function(u){return u.length},__wbg_message_43d8c8f1d543a349:function(u){return u.message},__wbg_message_8a4cda92248546dc:function(u,A){let f=A.
message,r=v(f,t.__wbindgen_malloc,t.__wbindgen_realloc),j=$;F().setInt32((u>>>0)+4,j,!0),F().setInt32((u>>>0)+0,r,!0)},__wbg_new_13de428334042d26:function(u){return new Uint8Array(u)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_5f28518387ad0e34:function(){return I(function(){return new AbortController},
arguments)},__wbg_new_7075786089b89c5e:function(){return new Map},__wbg_new_ba40181b3f24ac80:function(u,A){try{var f={a:u,b:A},r=(n,e)=>{let x=f.a;f.a=0;try{return du(x,f.b,n,e)}finally{f.a=x}};return new Promise(r)}finally{f.a=0}},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_typed_e09da9dae6ee5935:function(u,A){
try{var f={a:u,b:A},r=(n,e)=>{let x=f.a;f.a=0;try{return du(x,f.b,n,e)}finally{f.a=x}};return new Promise(r)}finally{f.a=0}},__wbg_next_178c1651c11432b3:function(u){return u.next},__wbg_next_af5ac6a08bb0a717:function(){return I(function(u){return u.next()},arguments)},__wbg_now_463ac581d2fc7ea3:function(){
return Date.now()},__wbg_now_e7c6795a7f81e10f:function(u){return u.now()},__wbg_parse_16990c4b92420e13:function(){return I(function(u,A){return lu(T(u,A))},arguments)},__wbg_performance_7e4e4494fdc9d07a:function(u){return u.performance},__wbg_prototypesetcall_13162965d1fe7aa3:function(u,A,f){Uint8Array.
prototype.set.call(d1(u,A),f)},__wbg_push_c9f4893fc209f768:function(u,A){return u.push(A)},__wbg_queueMicrotask_1e8503a8a690f0a3:function(u){return u.queueMicrotask},__wbg_queueMicrotask_4a1a4d8dd332373b:function(u){G(u)},__wbg_random_df36b90cd78a7d54:function(){return Math.random()},__wbg_resolve_dbf78ab4942478b0:function(u){
return Promise.resolve(u)},__wbg_send_0bb7845f7d98a4d7:function(u,A,f,r,j,n,e,x,y){let _;return e!==0&&(_=T(e,x),t.__wbindgen_free(e,x*1,1)),ku(u,T(A,f),T(r,j),n,_,y)},__wbg_setTimeout_8dfdb0999ad4a0c9:function(){return I(function(u,A){return setTimeout(u,A)},arguments)},__wbg_set_2793479888329cb6:function(){
return I(function(u,A,f){return Reflect.set(u,A,f)},arguments)},__wbg_set_8282f7e0d2d01336:function(u,A,f){return u.set(A,f)},__wbg_set_d2d33b52458e984a:function(u,A,f){u[A>>>0]=f},__wbg_set_e4b9a833d288759a:function(u,A,f){u[A]=f},__wbg_signal_fac908876f45725d:function(u){return u.signal},__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc:function(){
let u=typeof globalThis>"u"?void 0:globalThis;return h(u)?0:O(u)},__wbg_static_accessor_GLOBAL_e4293fb22cbe77da:function(){let u=typeof global>"u"?void 0:global;return h(u)?0:O(u)},__wbg_static_accessor_SELF_53bb20457401453d:function(){let u=typeof self>"u"?void 0:self;return h(u)?0:O(u)},__wbg_static_accessor_WINDOW_b5e0810bfecb7feb:function(){
let u=typeof window>"u"?void 0:window;return h(u)?0:O(u)},__wbg_status_6d9b429a7b0cf6f9:function(u){return u.status},__wbg_stringify_0a0fbf2ef722380a:function(){return I(function(u){return JSON.stringify(u)},arguments)},__wbg_then_656f253a5dd7d8ea:function(u,A,f){return u.then(A,f)},__wbg_then_e3f7f2d365708be8:function(u,A){
return u.then(A)},__wbg_thrown_a5386424f3eb1d11:function(u){return u.thrown},__wbg_value_e0f328965e184931:function(u){return u.value},__wbindgen_generic_0000000000000001:function(u,A){return G1(u,A,B1)},__wbindgen_generic_0000000000000002:function(u){return u},__wbindgen_generic_0000000000000003:function(u){
return u},__wbindgen_generic_0000000000000004:function(u,A){return T(u,A)},__wbindgen_generic_0000000000000005:function(u){return BigInt.asUintN(64,u)},__wbindgen_init_externref_table:function(){let u=t.__wbindgen_externrefs;u.set(0,void 0),u.set(1024,void 0),u.set(1025,null),u.set(1026,!0),u.set(1027,
!1)}}}}function B1(b,u,A){let f=t.wasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___wasm_bindgen_aa181eeb6cdb8674___JsValue__core_48032cbd955c9ee8___result__Result_____wasm_bindgen_aa181eeb6cdb8674___JsError___true_(b,u,A);if(f[1])throw o(f[0])}function du(b,u,A,f){t.wasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined_______true_(
b,u,A,f)}var Gu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_cancellation_free(b,1)),_u=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativebatch_free(b,1)),V0=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativeclient_free(b,1)),pu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(b=>t.__wbg_nativeinbox_free(b,1)),$u=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(b=>t.__wbg_nativepages_free(b,1));function O(b){let u=t.__externref_table_alloc();return t.__wbindgen_externrefs.set(u,b),u}function q(b,u){if(!(b instanceof u))throw new Error(`expected instance of ${u.name}`)}var Fu=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(b=>t.__wbindgen_destroy_closure(b.a,b.b));function yu(b){switch(typeof b){case"number":case"boolean":case"undefined":return`${b}`;case"string":return JSON.stringify(b);case"bigint":return`${b}n`;case"symbol":return b.description!==void 0?`Symbol(${b.description})`:"Symbol";case"\
function":return typeof b.name=="string"&&b.name!==""?`Function(${b.name})`:"Function";case"object":{if(b===null)return"null";if(Array.isArray(b))return"["+Array.from(b,yu).join(", ")+"]";if(b instanceof Error)return`${b.name}: ${b.message}
${b.stack}`;let u=toString.call(b),A=/\[object ([^\]]+)\]/.exec(u)?.[1];if(A===void 0)return u;if(A==="Object")try{return"Object("+JSON.stringify(b)+")"}catch{return"Object"}return A}}}function d1(b,u){return b=b>>>0,U().subarray(b/1,b/1+u)}var L=null;function F(){return(L===null||L.buffer.detached===
!0||L.buffer.detached===void 0&&L.buffer!==t.memory.buffer)&&(L=new DataView(t.memory.buffer)),L}function T(b,u){return b=b>>>0,p1(U().subarray(b,b+u))}var g0=null;function U(){return(g0===null||g0.byteLength===0)&&(g0=new Uint8Array(t.memory.buffer)),g0}function I(b,u){try{return b.apply(this,u)}catch(A){
let f=O(A);t.__wbindgen_exn_store(f)}}function h(b){return b==null}function G1(b,u,A){let f={a:b,b:u,cnt:1},r=(...j)=>{f.cnt++;let n=f.a;f.a=0;try{return A(n,f.b,...j)}finally{f.a=n,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--f.cnt===0&&(t.__wbindgen_destroy_closure(f.a,f.b),f.a=0,Fu.unregister(
f))},Fu.register(r,f,f),r}function Z0(b,u){let A=u(b.length*1,1)>>>0;return U().set(b,A/1),$=b.length,A}function qu(b,u){let A=u(b.length*4,4)>>>0;for(let f=0;f<b.length;f++){let r=O(b[f]);F().setUint32(A+4*f,r,!0)}return $=b.length,A}function v(b,u,A){if(A===void 0){let e=y0.encode(b),x=u(e.length,
1)>>>0;return U().subarray(x,x+e.length).set(e),$=e.length,x}let f=b.length,r=u(f,1)>>>0,j=U(),n=0;for(;n<f;n++){let e=b.charCodeAt(n);if(e>127)break;j[r+n]=e}if(n!==f){n!==0&&(b=b.slice(n)),r=A(r,f,f=n+b.length*3,1)>>>0;let e=U().subarray(r+n,r+f),x=y0.encodeInto(b,e);n+=x.written,r=A(r,f,n,1)>>>0}
return $=n,r}function o(b){let u=t.__wbindgen_externrefs.get(b);return t.__externref_table_dealloc(b),u}var R0=new c("utf-8",{ignoreBOM:!0});R0.decode();var _1=2146435072,W0=0;function p1(b){return W0+=b.length,W0>=_1&&(R0=new c("utf-8",{ignoreBOM:!0}),R0.decode(),W0=b.length),R0.decode(b)}var y0=new k;
"encodeInto"in y0||(y0.encodeInto=function(b,u){let A=y0.encode(b);return u.set(A),{read:b.length,written:A.length}});var $=0,$1,F1,t;function E1(b,u){return F1=b,t=b.exports,$1=u,L=null,g0=null,t.__wbindgen_start(),t}function wu(b){if(t!==void 0)return t;b!==void 0&&(Object.getPrototypeOf(b)===Object.prototype?{module:b}=b:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let u=l1();b instanceof WebAssembly.Module||(b=new WebAssembly.Module(b));let A=new WebAssembly.Instance(
b,u);return E1(A,b)}var mu=`ĀasmĀĀĀÂq\`Ā\`Ā\`Ā\`\`\`Ā\`\`Ā\`\`Ā\`Ā\`~\`o\`Ā\`\`oo\`o\`oĀ\`\`~~Ā\`~Ā\`~Ā\`ĀĀ\`~\`~Ā\`o\`Āo\`~~Ā\`~\`Ā\`oĀ\`oo\`~Ā\`\x07Ā\`|Ā\`~\`oooo\`ooo\`~~~~Ā\`~Ā\`~Ā\`~~~\`~\`\
oo\`o\`Ā|\`oo\`~o\`~Ā\`|\`\b~~Ā\`~\`~\`~~Ā\`~\`~\`~~\`~Ā\`~~~\`~|Ā\`~Ā\`oo\`o\`\`~\`o\`ooo\`ooooo\`oĀ\`ooĀ\`oooĀ\`o|o\`	oooo\`o|\`|o\`|\`|\`|Ā\`\x07~~~Ā\`\x07\`	~~~~~Ā\`	~~~Ā\`~\
\`~\`\x07~Ā\`~~\`~~Ā\`\x07~~Ā\`~~\`~\`|Ā\`~~~~\`~Ā\`|Ā\`}Ā\`~~~Ā\`\`\`o\`|Ā\`\`\`|\`|Ā\`}Ā\`}\`~Ā\`o\`ooĀ\`|\`~Ā\`~\`~ó R./uphunt_bg.js\x1B__wbg_call_a410eb4b59ed5965\
Ā$./uphunt_bg.js__wbg_random_df36b90cd78a7d54Ā-./uphunt_bg.js__wbg_set_2793479888329cb6ĀB./uphunt_bg.js __wbg_new_typed_e09da9dae6ee5935Ā./uphunt_bg.js__wbg_new_cd4348290afae586Ā./uphunt_bg.js\x1B__wbg_call_fc92fee6137d452dĀC./uphunt_bg.js%__wbg_queueMicrotask_1e8503a8a690f0a3Ā./uphunt_bg.\
js__wbg_resolve_dbf78ab4942478b0Ā./uphunt_bg.js-__wbg_static_accessor_GLOBAL_e4293fb22cbe77daĀ	./uphunt_bg.js2__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fcĀ	./uphunt_bg.js-__wbg_static_accessor_WINDOW_b5e0810bfecb7febĀ	./uphunt_bg.js+__wbg_static_accessor_SELF_53bb20457401453dĀ	./uphunt_\
bg.js\x1B__wbg_then_e3f7f2d365708be8Ā%./uphunt_bg.js%__wbg_queueMicrotask_4a1a4d8dd332373bĀ./uphunt_bg.js$__wbg__wbg_cb_unref_09736879a3f67559Ā./uphunt_bg.js__wbg_iterator_e4c5e8f68ada7b58Ā./uphunt_bg.js__wbg_get_635eea311fa1a291Ā%./uphunt_bg.js\x1B__wbg_next_178c1651c11432b3Ā./uphunt_bg.js\x1B__\
wbg_call_40b008ba32f73991Ā%./uphunt_bg.js__wbg_isArray_bcf1376d0d732d08Ā\f./uphunt_bg.js__wbg_length_186163212ffe79c3Ā\f./uphunt_bg.js'__wbg_prototypesetcall_13162965d1fe7aa3ĀD./uphunt_bg.js __wbg_stringify_0a0fbf2ef722380aĀ./uphunt_bg.js__wbg_Error_208446807d0d1e30Ā./uphunt_bg.js0__wbg___w\
bindgen_jsval_loose_eq_b2f214e2e4b30e36Ā./uphunt_bg.js,__wbg_instanceof_Uint8Array_d7aeb0dcb3108feaĀ\f./uphunt_bg.js-__wbg_instanceof_ArrayBuffer_12cdaa4161423e6bĀ\f./uphunt_bg.js__wbg_new_13de428334042d26Ā./uphunt_bg.js__wbg_get_d7176cfb76d71114Ā../uphunt_bg.js__wbg_new_7075786089b89c5eĀ.\
/uphunt_bg.js+__wbg___wbindgen_is_bigint_5fa10641e039d3efĀ\f./uphunt_bg.js$__wbg_isSafeInteger_1a35ba4d31e71d38Ā\f./uphunt_bg.js__wbg_length_b03a0fabb109b1e9Ā\f./uphunt_bg.js$__wbg___wbindgen_in_3f58a9d3b3a7eed2Ā./uphunt_bg.js%__wbg_instanceof_Map_0b4fc8b62e73f163Ā\f./uphunt_bg.js__wbg_entries_7\
bb1459bd9b5c2b9Ā./uphunt_bg.js$__wbg_get_unchecked_e6325ad374eff861Ā../uphunt_bg.js\x1B__wbg_next_af5ac6a08bb0a717Ā./uphunt_bg.js\x1B__wbg_done_57e08d0be6e30c02Ā\f./uphunt_bg.js__wbg_value_e0f328965e184931Ā./uphunt_bg.js__wbg_String_8564e559799eccdaĀ./uphunt_bg.js__wbg_new_37eb45aaf5eeb820Ā.\
/uphunt_bg.js__wbg_set_d2d33b52458e984aĀE./uphunt_bg.js+__wbg___wbindgen_is_string_fc456fee5d3317deĀ\f./uphunt_bg.js__wbg_set_e4b9a833d288759aĀF./uphunt_bg.js__wbg_set_8282f7e0d2d01336Ā$./uphunt_bg.js__wbg_parse_16990c4b92420e13Ā./uphunt_bg.js__wbg_message_43d8c8f1d543a349Ā./uphunt_bg.js\
__wbg_new_ba40181b3f24ac80Ā./uphunt_bg.js!__wbg_setTimeout_8dfdb0999ad4a0c9ĀG./uphunt_bg.js#__wbg_clearTimeout_4436a2d4270d994fĀ./uphunt_bg.js__wbg_now_463ac581d2fc7ea3Ā-./uphunt_bg.js__wbg_new_5f28518387ad0e34Ā./uphunt_bg.js__wbg_signal_fac908876f45725dĀ./uphunt_bg.js\x1B__wbg_push_c9f48\
93fc209f768Ā./uphunt_bg.js\x1B__wbg_send_0bb7845f7d98a4d7ĀH./uphunt_bg.js__wbg_status_6d9b429a7b0cf6f9Ā\f./uphunt_bg.js\x1B__wbg_body_f3a14b4bf5a47abcĀ./uphunt_bg.js__wbg_headers_69981e9fca94710cĀ./uphunt_bg.js__wbg_failure_9e93dcafcf85ca69Ā./uphunt_bg.js__wbg_thrown_a5386424f3eb1d11Ā./uphu\
nt_bg.js__wbg_message_8a4cda92248546dcĀ./uphunt_bg.js\x1B__wbg_then_656f253a5dd7d8eaĀ$./uphunt_bg.js__wbg_abort_f8d1589eb0c65ee2Ā./uphunt_bg.js,__wbg___wbindgen_string_get_7ce8eee7fd327545Ā./uphunt_bg.js'__wbg___wbindgen_throw_4c88d8bf264fd984ĀĀ./uphunt_bg.js,__wbg___wbindgen_number_get_934b6\
40d0889af78Ā./uphunt_bg.js*__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039Ā./uphunt_bg.js+__wbg___wbindgen_is_object_8b968c3ab8e96595Ā\f./uphunt_bg.js-__wbg___wbindgen_boolean_get_4f1baf9a00be3c74Ā\f./uphunt_bg.js-__wbg___wbindgen_is_function_741ff2bb612836f5Ā\f./uphunt_bg.js.__wbg___wbindgen_is_unde\
fined_be5b34249ff1fc15Ā\f./uphunt_bg.js3__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedefĀ./uphunt_bg.js.__wbg___wbindgen_debug_string_f249a2a76caa9a55Ā./uphunt_bg.js"__wbg_performance_7e4e4494fdc9d07aĀ./uphunt_bg.js__wbg_now_e7c6795a7f81e10fĀI./uphunt_bg.js__wbindgen_init_externref_table\
Ā./uphunt_bg.js#__wbindgen_generic_0000000000000001Ā./uphunt_bg.js#__wbindgen_generic_0000000000000002ĀJ./uphunt_bg.js#__wbindgen_generic_0000000000000003Ā/./uphunt_bg.js#__wbindgen_generic_0000000000000004Ā./uphunt_bg.js#__wbindgen_generic_0000000000000005Ā/Å\rÃ\rĀĀ\x07Ā\x07ĀĀ\x07\rĀĀĀ\
Ā1\x07ĀĀ\x07ĀĀ2Ā\rĀ\x07&Ā\rĀ\x1B\bĀĀKĀĀĀĀĀĀĀ\x07\x07 \b\rĀ\rĀĀĀĀ\x07!\bĀ\bĀĀĀ\x1BĀĀĀĀĀL\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07"Ā!ĀĀ1ĀĀĀ\x07ĀM\x1BĀĀĀĀ\x07NĀĀĀĀĀĀĀ\b\b\r3Ā'OĀĀĀĀ2Ā\x07ĀĀĀĀP	ĀQR\rĀĀĀĀĀ\bĀĀS	ĀĀĀ"Ā\
(Ā4\x07ĀĀTĀ ĀĀĀĀĀĀĀ ĀĀĀĀĀĀĀU3ĀĀĀĀ(ĀĀVĀĀĀĀĀĀĀ	Ā\bĀĀĀ!\x07Ā\bĀ\x07ĀĀ\bĀ!WĀĀĀĀĀĀ\rĀ\rĀĀĀĀĀĀĀXĀ\x07ĀĀYĀĀ\r\x07ĀĀ5) ĀZĀĀĀĀ\bĀ\bĀĀ6ĀĀĀ\vĀ7Ā\b&6Ā\bĀĀ88\x07\x07[ĀĀĀĀĀĀĀ\r)\\'\x07\
ĀĀ9\bĀ\x07:ĀĀĀĀ:\x07Ā**\rĀĀ)Ā\rĀĀĀĀĀ\x07]^'ĀĀ7ĀĀĀĀĀ\bĀĀĀĀĀĀĀĀ_;Ā	\x1B\x1BĀĀ\r\x07Ā"ĀĀ\b<Ā\x07\x07Ā"ĀĀĀ\bĀĀĀĀ<ĀĀĀĀ\bĀ\bĀĀĀĀ\bĀ0ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ9Ā\
Ā#ĀĀĀĀĀĀĀ	ĀĀĀĀ\v\v\vĀĀĀĀĀĀĀ\x07\vĀĀĀĀĀĀĀ&ĀĀĀ\vĀ\v*ĀĀ#ĀĀĀĀ\b	ĀĀĀĀĀĀĀĀ\`==ĀĀĀĀĀĀĀĀ\vĀĀĀĀaĀĀ5ĀĀĀĀĀĀ\v\v\vĀ++b+\x07ĀcĀ\b(\vde>>\bĀfghi4jĀĀ\v??kĀĀ\x07ĀĀ,,,ĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀĀĀĀ\x07\b\bĀĀĀĀĀĀĀĀĀĀĀĀĀ			Ā	l;\bĀĀĀ\x07ĀĀĀĀĀ\bĀAAĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀm##Ā\
ĀĀ\b		ĀĀĀ\bĀĀĀ			ĀnĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ	ĀĀĀĀ@\vĀop\b\x07\x07\vp÷÷oĀ\bĀAÀĀ\vĀAÐõÁĀ\vĀAúÁĀ\v\x078memoryĀ__wbg_cancellation_freeĀû\x07__wbg_nativ\
ebatch_freeĀü\x07__wbg_nativeclient_freeĀý\x07__wbg_nativeinbox_freeĀþ\x07__wbg_nativepages_freeĀÿ\x07cancellation_cancelĀcancellation_newĀË\x07meaningĀÕ	nativebatch_addĀ
nativebatch_closeĀònativebatch_finishĀü\fnativebatch_nextĀý\fnativebatch_onProgressĀþ\fnativebatch_progressĀï	nativebatch_settledĀ
nativebatch_stopĀónativeclient_appliedJobsĀº	nativeclient_applyĀ¾	nativeclient_applyAndWaitĀ	nativeclient_applyAndWaitManyĀ¼	nativeclient_applyManyĀ¹	nativeclient_checkSetupĀÿ\fnativeclient_confirmĀÀ	nativeclient_creditsĀð	nativeclient_freelancersĀ\rnativeclient_generateProposalĀ»	nativ\
eclient_getClientJobsĀï\vnativeclient_getJobĀð\vnativeclient_iterAppliedJobsĀØ	nativeclient_newĀ½	nativeclient_requestĀÁ	nativeclient_statusĀ¿	nativeclient_waitĀ	nativeclient_waitManyĀÂ	nativeclient_withOptionsĀ×	nativeinbox_newĀÇnativeinbox_receiveĀ	nativeinbox_releaseĀ
nativepages_nextPageĀ\r\fparseWebhookĀ	\x07suggestĀÖ	__abort_handler__instance_terminatedÎwasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___js_sys_97c97ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined___js_sys_97c9\
7ee86d6a24de___Function_fn_wasm_bindgen_aa181eeb6cdb8674___JsValue_____wasm_bindgen_aa181eeb6cdb8674___sys__Undefined_______true_Āí
Âwasm_bindgen_aa181eeb6cdb8674___convert__closures_____invoke___wasm_bindgen_aa181eeb6cdb8674___JsValue__core_48032cbd955c9ee8___result__Result_____wasm_bindgen_aa181eeb6cdb8674___JsError___true_Āñ	__wbindgen_mallocĀ¿\b__wbindgen_reallocĀå\b__wbindgen_freeĀø\f__wbindgen_exn_storeĀÅ\f__externref_ta\
ble_allocĀó__wbindgen_externrefs__externref_drop_sliceĀ	__wbindgen_destroy_closureĀ	__externref_table_deallocĀñ__wbindgen_startĀL	åĀA\vö\r\rÃ\x07â\v«\rî²¦\r¬\r¶
ß\x07×\vº\fÄ\rPÏ
î\r¡Ú\fË\bû\b	â\fö\râ\rM¡N¥Î	¼ß\b¢
Î	¥¥Î	§	§	á	ä	§	§	å	¥¼ã	æ	¼ÿ	¥¼¥¥¼¥¥¥â	Í	¥§	§	¢
ú¥ô\v½Û\vø\rß	°\bÆ\r°È¦OQµ\bÍ\b\bÏ\bÏ\b\b±	ê	Ò		´	µ	\bç
\b\bÝ\rÝþ\bÞ\x07¾
½

ä\vÏ\rÞ\r	´»\vû\r\rÊ\bô\rñ\rú\rú\ró\rû\rí\rü\rõ\rà\r·
¢\f	µªý\r	ù
cú
û
Xü
aþ
©°mÿ
ü\v\vâ\vë\v¨\vý\vÀ\v]Õ\v\rÃ \f¡\f\f«\f©\f§\f¨\f¢\f\f\f\f\f\f\f\f\f\f\f£\f¤\f¥\f¦\f\f\f \f¡\f\f\f\f\f\f\fû\rò\rò\rô\rù\rú\rú\ró\rû\rí\rü\rõ\rà\rº
 \rÇ	È	É	¡	¡	Ê	ùð\bñ\b­®\rù¯\rÇª\b«\bß\r¢Áâ\fù\vÅ\r¥	÷\rú\r\r°\r±\r²\rï\r¢\x07´\r\rý\rò\b\r\r¹
Ñ
¤	\r\r\ví\x07 ó³\rð\rö¨	ç	\bË\r©	ß\fÌ\rÍ\rÞ\và\vÝ\vß\vã\r®\bé±Ï	µ\rÐ\rôÑ\réå\v\rÜ\vÜ§È®\f­\f¯\f\v©Ó	ïÀ\v		Û\rÚ\r´\f±\fµ\f\f­\f²\fæ\fé\vä\fã\f»\v¿\fý\bé\rÀ\f\rú\rë\vÍ\x07£å\fó\f¶	Rõ\fÂ
Z
Å£\væ\v¬«Ç\vÐ\vÂ\fÃ\f\rÂ\fú\r¬\fÕ
	Õ
¶\bðt¶\f\bö\x07\b÷\x07Ó\rØ
¬
ÅéÑÜ\rþ\r\f-
¼´\x1BÃ\rÍ|4~#ĀAÐ\fk"$Ā@@@@ Ā-ĀìAkĀ\v ĀAà\x07j"\f ĀAà\x07ü
ĀĀ Ā(¬" (Ā"Aj6Ā AĀH\r Ā 6è AÈj"ß )È!6 Ā (Ð6à Ā 67Ø  ĀA	j ĀA \bjÆ ĀAè	j"|  Aðü
ĀĀ  Ā(¬A\bj¢	@ )ØBR\rĀ  )è7À\x07  )à7¸\x07A°ôÁĀ(ĀAK\rĀAÄõÁĀá
Aÿq"E\rĀAÄõÁĀ(Ā ïE\rĀ A6Ø\b A6Ð\bAÄõÁĀ(Ā! AØñÀĀ6ì
 A¨ñÀĀ6ä
  Aj6Ü\b A6\f A°£ÁĀ6\f  Aà
j6Ô\b  A¸\x07j6è
  A\fj6à
  AÐ\bjê\v AÈj\f Ā(! Ā(! ĀB7 Ā( ĀAĀ6  At"j !@ @ (!\x07 (Ā! Ā-Ā¾AG@ Ā(¬"
-ĀHAF\r 
AĀ:ĀH 
 
)B}7\v A\bj! Ā(¬  \x07 A\bk!\f\v\vAĀ	 \r Ā(! Ā(! ĀB7 Ā(! ĀAĀ6   Al"j"\x076ì
  6è
  6à
 Aj! AÌj!\b@@   ("AG\r  \x07\v6ä
 Aà
jÁ
\f\v \b )\b7Ā \b (6\b  6È \f (Ā AÈj® Ak! Aj! Aj!\fĀ\vĀ\v ĀAÀj! ĀAàj!@@ Ā-ĀàAkĀ\v Ā(Ì!A\f\v Ā)À!= Ā(Ø!A\f\vAĀ\v!@@@@@ Ā\v Ā(¬"-Ā(AF\r AĀ:Ā( Ā(¬"\x07-ĀHAF\r ĀAà\x07j! )0!= \x07AĀ:ĀH \x07(¬! \x07(°! \x07B7¬ \x07(!	 \x07( ! \x07B7 \x07(¤!\b \x07(¨! \x07BĀ\
7¤ \x07-Ā´!\v   Al"j"\x076Ô  6Ð  6È Aj!
 A\fj!\f@@   ("AG\r 
 \x07\v6Ì AÈjÁ
  	6 \f  6\f   \bAlj"6¤\f ĀAÀj! ĀA°j! ĀAj! ĀAÈ
j! ĀAè	j!' AØj! Aä
j!
 AÔj! A \bj!\f A\bj!	 A\bj!\b AÀ\x07j!\x07@@@@   G Aj! )Ā"6BR\r  \v6\f A\fj±
 \vAq\r\f\v  67¸\x07 \x07 A\bjAü
ĀĀ@@@A\x07 (Ä\b"Axs AĀN\x1B"E A\x07Fr\rĀ@@ (\bAxF\rĀ Aj  (\b (\bò (AG\rĀ (\f\v  	6ĀAĀ! AĀ6ä AĀ6Ü  \f6Ø@ Aj"A\fF\rAĀ!  j(Ā"(ĀAxG@ 
 Aj(Ā A\bj(ĀÞ A6à
 AÐ\bj" Aà
j»  ½\x07! (Ô\b (Ø\b\r (ä
 (è
\r\v ! E\rĀ\v (Ā\v! Ā(ü\rE\rĀ Ā) Ā) ö!6 Ā(ð\r Ā(ô\r 6 §\vE\rĀ   A
j '  A¸\x07j"Ì \x07\f\v AÈj \b
 (È"AxF\rĀ Ā(¼AÎĀI\r  (Ì\r\v AĀ6
 B7
 A¸\x07j\x07\f\v  )Ì"67¬
  6¨
 Aà
j A¸\x07jAü
ĀĀ Ā)À Ā)È 6§ 6B §å!6  A¨
j6Ð\b Ā(¸E@  ê\v  6Ì  AÐ\bj6È Aj Ā(° Ā(´ 6 AÈj"AêĀÒ (" Ā(°" AØ~lj ("Aq\x1B!\r@ AF@  (°
6Ð  )¨
7È  Aà
jAü
ĀĀ  \r  \rj-ĀĀ 6§Avª\x07 (Ā \rAØ~ljA¨k A¨ü
ĀĀ B7Ð\b\f\v AÐ\bj \rAk"Aü
ĀĀ  Aà
jAü
ĀĀ (¨
 (¬
\r\v AÐ\bjø\v AĀ6
 B7
\v  A
j¯ !\f\v\v AÈj"AĀAÄ¢ÁĀAë	 A Õ\v@ Ā(ð\b"AëÜF\rĀ Ā)è\b!6 AÈj" Ā)Ø Ā(à× (Ð O )È"7 6Z 6 7Q\x1BE\rĀ AAÙ¢ÁĀA#ë	 A Õ\v AÈj"\x07 Ā)Ð\r Ā(Ø\r× )È!6  (Ð6Ø\b  67Ð\b  6\f Ā(À\r! Ā(È\r!AĀ!  AÐ\bj6\f Ā(Ä\r!  AĀ \x1B6\v  6ü
  6ø
 AĀ6ô
  AĀG"6ð
  6ì
  6è
 AĀ6ä
  6à
  A\fj6\v Aj Aà
j"ÆAĀ!A!AĀ!
 (AF@ (! \x07A§\b (Ì 6Ā A6À\x07  )È7¸\x07 \x07 A(ü
ĀĀ@@ AøĀj AÈjÆ (xAG\rĀ (|! (À\x07" (¸\x07F@ A¸\x07jA
\v (¼\x07 Atj 6Ā  Aj6À\x07\f\v\v (À\x07! (¸\x07!
 (¼\x07!\v ĀAð\rj! ĀAÀ\rj!#  At"j!@  G@   j(Ā Aj!\f\v\v  '6è\x07  6ä\x07  
6à\x07  6Ü\x07  6Ø\x07 AĀ6È\x07 AĀ6¸\x07 Aà
j" A¸\x07j"à@ (à
AG@ AÈj"  A (ÈAj"A \x1B" AM\x1B½\b (Ì A ü
ĀĀ A6\f  )È7\f AÐ\bj A4ü
ĀĀ@@ AÈj AÐ\bj"à (ÈAF\rĀ (\f" (\fF@ A\fj  A\fj (\fAj"A \x1Bï\f\v (\f A lj AÈjA ü
ĀĀ  Aj6\f\f\v\v AÐ\bjª
  )\f7  (\f6 \f\v AĀ6  B7 A¸\x07jª
\v  Aj¯@ Ā-Ā¼\rĀ Ā-Ā¿AG\rĀ Ā(E\rĀ ²E\rĀ ĀA:Ā¼ AÈj" ĀA	jÍA\bA ñ\v" Aü
ĀĀ AĀ:Ā ĀA°j Aü¢ÁĀ×\vAëÜ! ĀAëÜ6ðAĀ Ā-Ā¿AF\rĀ AĀ6ô	 BÀĀ7ì	 Aø	j Ø ĀA\rj!$ ĀAø\fj!% ĀAÀ\fj!( ĀA\fj!- ĀAð\vj!. Aðj!/ AØ\bj!) AØj!*AĀ!@@@ Ā(ÐAK\r AÈj Ā)Ð\r Ā(Ø\r× )È!7  (Ð"6
  77
@ Ā(È\r"E@A!\f\v Õ!8  6 
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
j´@ (À\x07AëÜF@A\b!AĀ!0AĀ!\f\vA! AðĀjAA\bAã\x07 (p! (t" )È\x077  )À\x077\b  )¸\x077ĀA! A6 \f  6\f  6\f AÈj Aà
jA,ü
ĀĀ@ AÐ\bj AÈj´ (Ø\bAëÜG@ (\f F@ A\fj AA\bAÃ
 (\f!\v  j" )à\b7  )Ø\b7\b  )Ð\b7Ā  Aj"6 \f Aj!\f\v\v (\f!0 AI\rĀ  ì\v AÈj Ā)°\v Ā(¸\vAÍAÿëÜ!~B )È"8 7|"6 8T\rĀ (Ð j"AëÜI@ ! 6\f\vB 6BQ\rĀ AëÜk! 6B|\v!8  6°
  87¨
  #6¼
 )Ā!8  A¨
j6Ä
  A 
j6À
@@ 7 8Q@ Ā(Ð
 M\r\f\v 7 8T\r\v í	\f\vAĀ\v! AÈj"\x07 . 7  (Ð! )È!: \x07 - 7  (Ð!+ )È!CAĀ! Ā(Ä\r!  Ā(È\rAĀ Ā(À\r"\x1B6\v  6ü
  6ø
 AĀ6ô
  AĀG"6ð
  6ì
  6è
 AĀ6ä
  6à
  A¼
j6\v AèĀj Aà
j"A!\x1BAĀ! (hAF@ (l! \x07A§\b (Ì 6Ā A6Ø\b  )È7Ð\b \x07 A(ü
ĀĀ@@ AàĀj AÈj (\`AG\rĀ (d! (Ø\b" (Ð\bF@ AÐ\bjA
\v (Ô\b Atj 6Ā  Aj6Ø\b\f\v\v (Ô\b!\x1B (Ð\b! (Ø\b!\v@@ Ā-ĀÐ\f"AF"E@AĀ!, Aq@AÿëÜ!B!8\f\v@ 7 :Q@ 7!8 " M\r\f\v ! :"8 7V\r\v ()Ā!8A! A!AĀ!AĀ!AĀ!!\f\vAĀ!,AÿëÜ!B!8 E\rĀ@ 7 Ā)à
"6Q@ Ā(è
 M\r\f\v 6 7V\r\v AK!,\vB\x07 Ā)¸\r"6 6B\x07X\x1B!?  Alj!\r Ā) \r!< !
@@ \r 
"F@A!\f\v Aj!
 Ā(À\r Ā(Ä\r Aj"(Ā´"\bE\rĀ@@@@  \b-ĀdAsqAG\rĀ \b(P!\x07 \b)H!9 AÈj" 7  \b)"6 \b( "\x07 )ÈB÷ĀV@  7  6 9 \x07AëÜF"\x1B  \x07 \x1B\x07 )ÈB;V\r\v \b)ĀBR\r  \b)\b \b)} <|"9B}"6BĀ 6 9X\x1B7\f  9B|"9 ?}"6BĀ 6 9X\x1B7\fAĀ! A\fj!\v@ AG@  ? \v)Ā"6|7 \f  67\f  6È
 Ā(À\r!\x07 Ā(È\r!AĀ!\b  A\fj6Ì
 Ā(Ä\r!  AĀ \x07\x1B6Ø\x07  6Ô\x07  \x076Ð\x07 AĀ6Ì\x07  \x07AĀG"6È\x07  6Ä\x07  \x076À\x07 AĀ6¼\x07  6¸\x07  AÈ
j6Ü\x07 AØĀj A¸\x07j"\x07µA!AĀ!\f (XAF@ (\\! Aà
j"A§\b (ä
 6Ā A6Ø
  )à
7Ð
  \x07A(ü
ĀĀ@@ AÐĀj Aà
jµ (PAG\rĀ (T! (Ø
" (Ð
F@ AÐ
jA
\v (Ô
 Atj 6Ā  Aj6Ø
\f\v\v (Ø
!\f (Ð
!\b (Ô
!\v \vA\bj!\v AÈj Alj" \f6  6\f  \b6\b  67Ā Aj!\f\v\v ) AÈjA0ü
ĀĀ B 7Ð\b (à\bAxF@ AÐ\bjÄ\f\v (è\b! (ì\b! (à\b!\f (ä\b!\x07 )Ø\b!9 Aà
j AÐ\bjA8ü
ĀĀ 9B!6 (à
"\vAl!\b (ä
! !	@  \vG@  6ì  	6è  \x076ä  \f6à  97Ø  67Ð  26Ì  Aà
j \bj"	Aj(Ā6  	Aj(Ā"6  	Aj)Ā"@7  	A\bj)Ā"97  6ð  9B"97ø  6È@  F@ 6 9V\r \x07! \f! ! /\f\v \x07! \f! /  O\r\v @§! @B §! ! AÈj\v"($! ( !	 (!\x07 (!\f )!9 )\b!6 (!2  §\r \vAj!\v \bAj!\b !\f\v\v  6à
 Aà
jÄAx! \fAxF\r@ 	E\rĀAĀ! \x07! 	!\v@ A¼
j (Ā j! Aj! \vAk"\v\rĀ\v AM\rĀAĀ!  	!! \x07! \f! 9!A\f\v \f \x07º\f\f\v Aj!
\vAx!\f\v E@ \b(XAxG\r\v Aj!
Ax! ,E\rĀ \b(XAxF\rĀBĀ!AA!AĀ!!A! AĀ!\v +  AxF"\x1B!@@ 7 C : \x1B"6Q@  K\r\f\v 6 7X\r\v@@ 6 8Q@  I\r\f\v 6 8Z\r\v 6!8 !\v  ¾\f\f\v\vAĀ! AxG@ A!8 !\f\v 5Ā!8Ax!\v\v  \x1B§\r@ @ Ā(Ä\r! Ā(È\r! Ā(À\r!\b (¤
!	 ( 
!\x07 AÈj Ø (Ð! )È!7  AĀ \b\x1B6è  6ä  \b6à AĀ6Ü  \bAĀG"6Ø  6Ô  \b6Ð AĀ6Ì  6È (
! )
!:@ 8!6 !\b@ AÈjÓ\b"@ Aà
j \x07 	-ĀĀ  (è
!@ : )à
"8Q@  O\r\f\v 8 :X\r\v 6 8Q@  \bI\r\f\v 6 8X\r\f\v\v\v@ "AëÜG@@ 6 7Q@AëÜ! 7!6  \bO\r\f\vAëÜ! 6 7X\r\v 7!6 !\b\f\v\v \b­ ;Bp!;A! 6!8\f\v Ā Ā)\r";B|7\r Ā Ā)¨\rB|7¨\r@ AxF@ - 7 A! Ā(À\r Ā(Ä\r 8§"&A©\v\f\v . 7  !At! !@ @ Ā(À\r Ā(Ä\r (ĀA©\v Ak! Aj!\f\v\
\vAĀ!AäĀ!&  AqE\rĀ Ā-ĀÐ\fAF@ (BĀ7\b (BĀ7Ā\v ĀA:ĀÐ\f\v  ;7à
 Ā)\r Ā)\r ;¨!6  Aà
j6Ð\b Ā(\rE@ % $Ô\v  %6Ì  AÐ\bj6È AÈĀj Ā(ø\f Ā(ü\f 6 AÈjAëĀÒ (L" Ā(ø\f"\x07 Atk (H"Aq\x1B!@ AF@ %   \x07j-ĀĀ 6§Avª\x07 %(Ā Atk"A\fk 6Ā Ak 6Ā Ak 87Ā A k ;7ĀAx!\f\v Ak 87Ā A\fk"(Ā!3  6Ā Ak"\x07(Ā! \x07 6Ā\v Ak  :ĀĀ A\bk !6Ā  3¾\f\v 0 A\bA\v@@  AĀG\
kAkĀ\v Ā Ā(ÐAj6Ð Aà
j 'Í AF@@  &\b"@ AÐ\bj AjÎ
\f\v A6Ð\b\v  )Ø\b7Ð  )Ð\b7È * Aà
jAàĀü
ĀĀA\bAÀ\bñ\v" AÈjAðĀü
ĀĀ AĀ:ĀÜ  &6Ø  ;7pA¸ûÀĀ\f\vA\bA¨\bñ\v" Aà
jAàĀü
ĀĀ AĀ:Āü  &6ø  ;7h  87\`A¨ûÀĀ\v! (ô	" (ì	F@ Aì	j×\r\v (ð	 Atj" 6  6Ā  Aj"6ô	\f\v\v ;§!@@ (
"AëÜF\rĀ )ø	"6 8Q@ 8!6  I\r\f\v 6 8X\r\v 8!6 !\v  6
  67ø	\v (ô	!\vAëÜ!\b (ð	! (ì	 (
"AëÜG@ )ø	!6 AÈj" Ā)Ð\r Ā(Ø\r×  6  )È (Ð\x07 (Ð!\b )È!7\v At! ĀA°j! !@ @ )Ā!6AAñ\v"	AĀ:Ā 	 67Ā  	A´¢ÁĀ× A\bk! A\bj!\f\v\v AA\b Ā(¬"-ĀHAF\r\x07 Ā)¨\r!6 AĀ:ĀH  67Ð Ā \b6ð Ā 77èAĀ Ā-Ā¿AG\rĀ Ā(\v!\x07 Aà
j Ā(à	(h"Aj(Ā A j(ĀAĀ\x07 (ä
!@ (è
"E\rĀ AÈj \x07 Ì (Ð! )È!6 AF\rĀ Aj! AlAkAn!@ AÈj \x07 Ì  (Ð"  I 6 )È"7V 6 7Q\x1B"\x1B! 6 7 \x1B!6 Aj! Ak"\rĀ\v\vBĀ!7@ Ā-Ā¾E\rĀ \x07E@ Ā(ü\rE\r\vBÚĀ!7\v Ā(¬"-ĀHAF\r B7P AĀ:ĀH D¡vÿÿÿï?AĀ  AëÜF"\x1B¸DĀĀĀĀeÍÍA£ 7BĀ 6 \x1B|"6 7T"\x1BB 6 \x1Bº 9X (à
 ¥\r Ā(¬"-ĀH A:ĀHAF\r AÐĀj!@ Ā-Ā	E@ AÈj  \f\v -Āµ! AÈj  A AG\r\v (°AĀG\v! Aà
j AÈjA¨ü
ĀĀ AĀ:ĀH@@@@@@@ Ā(@ Ā-Ā¿"AF\r )\vP\r\f\v )\vP\r\v Aà
j\f\f\v Ā-Ā¿!\v AÿqAF\r Ā(ü\r Aà
j\fAĀG rE\r\v Ā(¬A\bjÓ ĀAĀ:Āà Ā 6Ø Ā =7À ĀAàj! ĀAÀj!\f\v Aà
j\f\vAĀ!
 AĀ6Ø\b BÀĀ7Ð\b Ā(ð\r")Ā!7 Ā(ô\r! )Ā!6 AøçÀĀ)Ā7Ā Ā(ü\r! )\b!8 AèÀĀ)Ā7\b  6\v  67à
  87è
  6\v  6\v  A\bj6ø
   jAj6ü
  7BB À7ð
 AÐj! Að
j!\x07@@ \x07Ò"E\rĀ A¸k)Ā"8BQ\rĀ AÀk(Ā!  87È  A°kA°ü
ĀĀ AÐ\bj" ä\b (ô! (ð!  (ø"\b
 (Ø\b!@ \bE\rĀ \bAt"E\rĀ (Ô\b Atj  ü
ĀĀ\v   \bj"
6Ø\b  æ\r (ä (è\r AÈjø\v (ü\r\f\v\v@ (\vE\rĀ@ \x07Ò"E\r A¸kÀ
\fĀ\vĀ\vAĀ! (ä
"@ A	j"@ (à
Aÿ ü\vĀ\v !\v (\v" )à
7Ā AĀ6ì
   AjAvA\x07l A\bI\x1B6è
  )è
7\b (Ô\b!\x07 
AO@ \x07 
«\v 
At! (Ð\b!AĀ!@  G@  \x07j(Ā! Ā(¬"\b-ĀH \bA:ĀHAF\r	 \b \b)B}7 \bAÐĀj A \bAĀ:ĀH Aj!\f\v\v \x07 æ\r ĀAèjÜ AĀ!A!\f\vA!\f\v \f )\b7Ā \f (6\b  6\f  (Ā A\fj® Ak! 
Aj!
 Aj!\fĀ\vĀ\v Ā =7ÈAëÜ! ("AëÜG@ )!6 AÈj" )ø A\x07j(Ā×  6  )È (Ð\x07 )È!6 (Ð!\v ĀAÈj!\b  67è A6Ô B7È  (\x076à  )\x077Ø AëÜAëÜ  -Āß\x07AF\x1B AëÜF\x1B6ð AÐj!AĀ! AÈj!@@ AF@AëÜ!
\f\v Aj! Aj Aj!(Ā"
AëÜF\rĀ\v  6Ð )Ā!6 Aà
j A(ü
ĀĀ Að
j!\x07 (ä
! (à
!@ \x07 Atj!@ !  F\r Aj! Aj! (Ā"	AëÜF\rĀ\v 
 	 	 
O 6 A\bk)Ā"7X 6 7Q\x1B"\x1B!
 6 7 \x1B!6\fĀ\vĀ\v ĀAĀ:Āà Ā 
6Ø Ā 67Ð Ā \b6Ð Ā ĀAÐj6Ü Ā ĀAÜj6Ô Ā AÐ\x07j"6Ì Ā AÌ\x07j6ÈA!\f\v (Ā!\x07AĀ!\b ("@ (Ā(\bA\bj!@ (\f F\rĀ\v (!\b\v (Ā"A\fj \x07AĀ!AĀ!
@ A@k A\bj¶@@@@@@@ (@AkĀ\v (\r A:Ā\b\f\v \x07( \x07(Ā(\bĀ\f\v@ (D"(@  "-Ā$ AĀ:Ā$\r\f	\v  A\bk6È AÈj
\f\v  6
  6
 AĀ:Ā%  A\bj6¬
 AëÀĀ6¨
 AĀ6\f  A¨
j"6\f  6\f AÈj ( A\fj (\b(\fĀ@ )È"6B\bQ@ -Ā%! AĀ6
  @  AĀGj"AK\rĀ 
Aj"
 \bF\rĀ A
j¢\v\f\v \x07( \x07(Ā(\bĀB	!6\f\v Aà
j AÐjAøĀü
ĀĀ  )Ì7¸\x07  )Ô7À\x07  (Ü6È\x07 (è!4 )à!D (È!5\v A
j¢\v 6BB\bR\r\vB\x07!6 Ā(È(ĀA(j Ā(Ð)Ā \x07E\rA!@@@@ Ā(Ô(Ā"-ĀAk

Ā\v (\b"AëÜF\r AĀ:Āp  )Ā"77 AÀ=  AÀ=M\x1B  7P\x1B6 \v Aj" \x07ÐE\rA!\v  :ĀA! A:ĀĀA!\f\v ¶\v A:Ā\f\v AÐ\bj Aà
jAøĀü
ĀĀ  (È\x076¨\f  )À\x077 \f  )¸\x077\f 4!" D!B 5!\v ĀAÐjË\v ĀA:Āà AÀj AÐ\bjAøĀü
ĀĀ  (¨\f6¸  ) \f7°  )\f7¨ Ê\v@@@@ 6BT\rĀ@@ 6§AkĀ\v ĀAĀ:Ā¼@@ Ā-Ā¿AG\rĀ ĀAà\x07j²E\rĀ Ā("\r\v AÀj¼\f\v Ā Ak6 Ā Ā("Aj" Ā(ø"AĀ  M\x1Bk6 Ā(¬"-ĀHAF\r
 Ā(ü Atj)Ā!6  )B}7  )B|7 AĀ:ĀHA\bA\fñ\v" AÀjAàĀü
ĀĀ AĀ:Ā\f  6B 7\f ĀA°j A¤¢ÁĀ×\f\v ĀA:Ā½ Ā(¬"	-ĀHAF\r	 ĀAà\x07j! 	AĀ:ĀH 	 	)B}7 )ÀBQ@ (È"-Āí! 	AĀ:ĀH 	 	)È AF­|7È -ĀíA\bF@ A6ä
  Aj6à
 AØjAöÀĀ Aà
jó	 É! Ax6ä A:Āô  6ð  ­7Ð B7È AĀ AÈjÕ\v AĀA  § Ā(¬  \f\v A\fj AÀjð 	-ĀH 	A:ĀHAF\r	  	(O\r	 Aj!\x07 Ā-Ā¾ 	( AÈj (" ("Þ A¸lj!\bAx!
@ (È"AxF\rĀ )Ì"6BÿÿÿÿV@ !
\f\v  (Ì\r\v \b(¤ \bA¨j"(Āò\v  67Ā \b 
6¤ \bù\v \b AÀjAÄĀü
ĀĀ \b 6H \b 6D \bAÌĀj \x07A,ü
ĀĀ 	 	)B|7 	 	)°B|7°AG@ 	AÐĀj AĀ 	AĀ:ĀH (\f ( \f\r\f\v 	AĀ:ĀH 	 	)B|7 (\f!\f ( \f!\r (¤\f! (\f!	 AÈj Ā)Ð\r Ā(Ø\r× ĀAè	j! (Ð!
 )È!6 	AF@ ĀAÈ
j AĀ  6 
¾\x07\f\v Ā)À Ā)È \r å!7 Ā(´"\b 7§q!\v 7BBÿĀB À~!: ĀA°j! Ā(°!\x07AĀ!@  \x07 \vj)ĀĀ"9 :"7B 7B À}B À7È@@@ A\bj AÈj"±\x07 (\bAG\r \r  \x07 (\f \vj \bqAØ~lj"A¤k(Ā A k(ĀÄ
E\rĀ\v   ú\b (Ì! (È! )Ø!7 Aà
j AàjAü
ĀĀ 7BR\r\f\v 9 9BB ÀBĀR\r \v A\bj"j \bq!\v\f\v\v AÐ\bj" Aà
jAü
ĀĀ  \r A¸\x07j Aü
ĀĀ \f \r\r !1 7!>AĀ\f\v Ā Ā(ÐAk6Ð )°!9 (È! (Ä! (À! AÈj Ā)Ð\r Ā(Ø\r× ĀAè	j!# ĀAà\x07j (Ð! )È!7 AÌj!@@@ 6B}":BX@ :§Ak\r ­ ­B BQ@ ĀAÈ
j 9 7 ¡A\bA ñ\v" 6 A6Ā A6À  6¼ A6¸\f\v  6Ø\b  6Ô\b  6Ð\b AÜ\bj AäĀü
ĀĀ (´	! A8j (¸	"
AAã\x07 AĀ6è
  )87à
 Aà
jAĀ 
AAÃ
 (è
!\b (ä
!	 
@ \b 
j Aj! 	 \bAtj!@ AÈj A<k
A! Ñ	E@A\x07 (Ā"Axs AĀN\x1B"AĀG A\x07Gq!\v  (Ð6\b  )È7Ā A\fj :ĀĀ Aj! Aj! 
Ak"
\rĀ\v!\b\v (à
!* A0j \bAA\fã\x07 AĀ6Ð  )07È AÈjAĀ \bAA\fÃ
 (Ð! (Ì!\v \b@  \bj \v A\flj! 	! \b!@ A(j Ì
  )(7Ā A\bj A\fj-ĀĀ:ĀĀ A\fj! Aj! Ak"\rĀ\v!\v (È! (Ð\b! )Ø\b!6 AÈj ĀAø\fj 9û (Ð"+AxL@A!AĀ!AĀ!\f\v -ĀÜ!  (Ø!! (Ô!
 )È!9 ĀAĀ6Ø
 ĀAĀ6Ð
 ĀBĀ7È
A! E 6 ­"< 9|X AäĀI  6BĀYq\x1BrE@ Ā <7¸\rAĀ!\v  97\f  ĀAÈ
j"$6ì
 AĀ6è
  \v6à
  \v A\flj"6ä
  A\fj6ð
 AÈj Aà
jä~@ )ÈBQ@ )Ð!6 A jAA\bA\bã\x07 ( ! ($" 67Ā A6 \f  6\f  6\f  (ð
6Ø  )è
7Ð  )à
7ÈA\b!A!@ A¸\x07j AÈjä )¸\x07BR\r )À\x07!6 (\f F@ A\fj AA\bA\b¥\v (\f!\v  j 67Ā  Aj"6 \f A\bj!\fĀ\vĀ\vAĀ!A\b!BĀ\f\v (\f! AO@  ¬\v  AtAxqj)Ā\v!6  A\bA\b Ā Ā) \r 6|7 \rAĀ! AĀ6è
 BÀĀ7à
A!AĀ! \v!AĀ!\x07AĀ!\x1B@ \x07!\f@  "G@ \x07Aj!\x07 A\fj! (Ā"E\r Aj $  (ò (! ! ! (AG\r@ E\r A\bk! ( A\bj! G\rĀ\v\f\v 
 !Atj! (ä
! 
!@  G@ Ā(À\r Ā(Ä\r (ĀAĀ©\v Aj (Ā!\r ! !@ "\x07@ A\bk! (! A\bj! \r G\r\v\v! Ā(À\r Ā(Ä\r \r\x07"E 6BĀR \x07rr\r BĀ7Ā\f\v\v@  AqE\rĀ Ā-ĀÐ\f"AG@ ĀAĀ:ĀÐ\f\v Ā(Ä\r!  Ā(È\rAĀ Ā(À\r"\x07\x1B6è  6ä  \x076à AĀ6Ü  \x07AĀG"6Ø  6Ô  \x076Ð AĀ6Ì  6ÈAĀ!@ Aj AÈjÁ (@ AĀ \
("-ĀdAsAĀ (XAxG\x1B (Ā\x1Bj!\f\v\v $í	!\x07 AF\rĀ Ā Ā(È\f \x1Bj"6È\f ĀAĀ Ā(Ì\fAj \x1B\x1B"6Ì\f@ AnAj O@ Ā Ā)À\fB < <BĀR­}"6 6BX\x1B|7À\f AI\r  \x07AsrE\r\f\v Ā Ā)À\fB < <BĀR­}"6 6BX\x1B|7À\f\v ĀAà
j!@ E AKqE@  7 è\f\v ĀAĀ6ð
 ĀAĀ6è
 ĀBĀ7à
\v ĀA:ĀÐ\f\v (à
! + 
§\r\f\v Ā) \r!:@@ Ā(À\r Ā(Ä\r \x07"\rE@ -Ā\b!\f\v \r :7 \r(Ā \rB7Ā \r 9 \f­|7\b \r -Ā\b"AF:ĀdAs \x1Bj!\x1B \rĀ \r 6@ \r 778\f\v AÿqAG\rĀ $ \v (à
 F@ Aà
j×\r (ä
!\v  Atj" 6  \f6Ā  Aj"6è
 A\bj!\fĀ\vĀ\v  6Ø  6Ô  6Ð  67È AÜj AäĀü
ĀĀ  6È  97À  )¨7Ì  )°7Ô  (¸6Ü@ ĀAð\rj "\b"E\rĀ (AxF\rĀ (AG\rĀ ( ! (! Ā(À\r Ā(Ä\r "\x07"E\rĀ Aà
j"  Þ (X AÜĀj(Āò\v  (è
6\`  )à
7X   Þ ĀAØ\fj  "ø\v (Ô! Aà
j ĀAø\fj Bû@@@ (è
"AxG@  (ì
¾\f\f\v (à
!\x07Ax (ì
¾\f Ā(À\r" Ā(Ä\r" \x07´   \x07AĀ©\v@A\x07 Axs AĀN\x1B"A\x07GAĀ \x1BE@ Ā(À\r  \x07\x07"E\r  6P  77H  6@  778\f\v ĀAÈ
j \x07\v\r\v AĀ6À B7¸\f\v A¸j # \x07 AÈjÌ\v AÈj\x07\f\v  6È ĀAÈ
j" B 7 ¡ -Āí"A\bkAÿqAI AqAFrE@  " A¸j # " AÈj¼ Ð\f\v ĀAð\rj "»\x07"@ É! (´\r  6´\vA\bA ñ\v" 6 A6Ā A6À  6¼ A6¸\f\v  #6È\f  6À\f  6¼\f  6¸\f AĀ6¨\f AĀ6\f   Atj6Ä\f  AÐ\bj6Ì\f Aà
j" A\fj"³@ (à
AG@ AÈj"  A (ÈAj"A \x1B" AM\x1B½\b (Ì A ü
ĀĀ A6°
  )È7¨
 A¸\x07j A8ü
ĀĀ@@ AÈj A¸\x07j"³ (ÈAF\rĀ (°
" (¨
F@ A\fj  A¨
j (\fAj"A \x1Bï\f\v (¬
 A lj AÈjA ü
ĀĀ  Aj6°
\f\v\v A¸\x07jì	  )¨
7¸  (°
6À\f\v AĀ6À B7¸ A\fjì	\v  \vAA\f 	!@ \b@ (Ā Aj(Āò\v \bAk!\b Aj!\f\v\v * 	AA AÐ\bj³\f\v A¸j¯\f\v Ā Ā) \rB|"97 \r Ā(¸\v! Ā)°\v!7 AÈj Ā)à\v Ā(è\vAÍ ĀAÈ
j (Ð!@@ )È": 7Q@  I\r\f\v 7 :X\r\v :!7 !\vAÿëÜ!\v Aà
j" \r Þ  97Ø BĀ7Ð B7È   AÈj 6 
~B 6 7|": 7T\rĀ  
j"AëÜI@ !\v :\f\vB :BQ\rĀ AëÜk!\v :B|\v \v}\v  6Ô  \r6Ð  \f6Ì  	6È   AÈjµA\v!  16Ì  >7Ð AØj A¸\x07jAü
ĀĀ >B §! Aè
j! >§!@ AqE@  6ä
  6à
  A¸\x07jAü
ĀĀ  1 Aà
j³A!\f\v\v A6È AÈj¹\f\vAĀ!\f\v (Ā!\fĀ\vĀ\v\v Ā :Āì AÐ\fj$Ā \vĀ\vàr,
~|#ĀA°k"$Ā A \vj µ\x07 AĀG!% ( \v!@@@@@@@ (°\v"
AxF@ A6  6¨\f\v  (¬\v6¤  )¤\v7  )´\v7¬  )¼\v7´  )Ä\v7¼  (Ì\v6Ä  6  
6¨ Ax6Ð AĀ6¤  AÐj"\b6  A¤j"\x076ü@@ 
AĀN@ (À!+ AĀ6  (¬"6   (°Atj6 Ax6ð\x07  \x076\b  Aj6ü\x07  \b6\b AĀ6\f BÀĀ7\f AĀ;ô\f Ax6¬\f Ax6¸\f B7\f BÀĀ7\f Ax6è\f Ax6Ü\f Ax6Ð\f Ax6Ä\f AëÜ6\f AĀ6 \v A:Āð\v AëÜ6è\v AëÜ6Ø\v AëÜ6¸\v AĀ6¨\v AÄ\
j!& Aø\vj!, A¨\vj!- Aè\fj!. AÜ\fj!/ AÐ\fj! AÄ\fj!\x1B A\fj! A¸\fj! Aõ\fj! A¬\fj!  Aô\fj!! A \fj! A\fj!"@ A¸j Að\x07jí@@@ (¸"
AxF@ (¼!\f\v@@@@@@@@@@@@@@@@ 
AxG@@ (¼"\f (À"AðäÀĀAÄ
E@ \f AÀĀA
Ä
E@ \f AäòÀĀA\x07Ä
E@ \f AÀĀA	Ä
E@@@@ \f AøÅÁĀA\x07Ä
E@ \f AÄÁĀA	Ä
\r \f AµÀÁĀAÄ
\r \f AÍÁÁĀA\vÄ
\r \f AßÀÁĀAÄ
\r \f A£ÀĀAÄ
\r \f A¨ÀĀA\x07Ä
\r\r \f A¯ÀĀAÄ
\r\f \f A½ÀĀAÄ
E\r\b Að\x07j ."\r\f\v (ð\x07! Ax6ð\x07 (\b!\b )ô\x07!0 (\b! (ü\x07"(\b!	 AĀ6\b  6´
  07¬
  6¨
  \b6¤
 A\bA AxF\x1B6 
 	E\r	  (°
6 \b  )¨
7\b  ) 
7\b A	j"\x07 A 
jõAx! 	("\rAxF\r A6¸	  \x076¼	  6Ä\b  A¸	j"\x076À\b \rAĀH\r 	A(j(Ā!\r 	Aj(Ā! 	Aj(Ā! AĀ6Ü\b  6Ô\b   Atj6Ø\b  6\v Ax6ø
  \x076\v  AÔ\bj6\v AĀ6ð	 BÀĀ7è	@@ A¸
j Aø
jí@@@@ (¸
"AxkĀ\v (¼
!\f\v )¼
!0 (¼
!	 AÌ
j Aø
jÆ (Ì
AxG\r (Ð
!  	\r\v Aè	j¯\vAx\f\v & (Ô
6\b & )Ì
7Ā  6¸  0>¼  0B >À Aè	j A¸j\x07\f\v\v (ð	! (ì	! (è	\v! (ø
 (ü
ò\v AxF@  A¸	jÑ\f\v  6Ø	  6Ô	  6Ð	 (Ø\b (Ô\bG@ \rAÌîÀĀAðêÀĀ½! AÐ	j¯\v\f\v A¸	jî
 AxG\r\f\v Að\x07j "E\r\f\v (ð\x07! Ax6ð\x07 (\b!' )ô\x07!0 (\b! (ü\x07"\x07(\b! \x07AĀ6\b  6¤\b  07\b  6\b  '6\b A\bA AxF\x1B6\b E\r\b  ( \b6¸\b  )\b7°\b  )\b7¨\b AÀ\bj"\b A\bjõAx! ("\x07AxF\r A6Ô\b  \b6Ø\b  6ì\b  AÔ\bj"\b6è\b \x07AĀN@ A(j(Ā Aj(Ā!\x07 Aj(\
Ā!AĀ! AĀ6ø\b  6ð\b   \x07Atj6ô\b  6	 Ax6	  \b6	  Að\bj6	 BÀĀ7 	A!\b@@@  6¨	 A¬	j A	jí@@@@ (¬	"(Axk"Ā\v (°	!\b\f\v (	! Ax6	 (°	! )°	!1 (	!) )	!0 (	!\r (	"\x07(\b! \x07AĀ6\b  \r6Ì	  07Ä	  6À	  )6¼	 A\bA AxF\x1B6¸	\
@@@@@ @  (È	6à	  )À	7Ø	  )¸	7Ð	 Aè	j"\b A¸	jõ  \r6
 (!  \b6ü	 AxG\r (! A jAªÕ (\b"$ $AªÕO\x1BA\bAã\x07AĀ! AĀ6
  (¤"\b6
  ( 6
  $A0lj!@@@  \r6´
 A6 
  6¤
  Aè	j6¨
@@@@@@  G@  (°
6È
  )¨
7À
  ) 
7¸
 AÌ
j" A 
jõ  \r6ä
 (!\x07  6à
@@A \x07Axs \x07AĀN\x1BAkĀ\v (! (\b!  \r6Ì B7¸  A0lj!\v  AÌ
j6À@@ E@ A¸jî
AĀA¼ ÀĀAðêÀĀ½!\x07\f\v Aj A¸j ¾ A0j! (!\x07 (AF@ \r AÌ
jÑ !\f\v  \r6\v B7ø
  AÌ
j6\v AG@ A¸j" Aø
j"	õ  \r6Ð  6Ì A\vj ð (\v"AëÜG"E@ (\v! \r 	ÑAĀ\f\v (\v! (\v\v!	 AàĀj! Aø
jî
 \r \r AÌ
jÑ !\x07\f\v Aø
jî
AA¼ ÀĀAðêÀĀ½!\x07 \v!\v \r AÌ
jÑAëÜ! A¸j\f\v  6¸ \x07! !\x07 Aø
j\v 6Ā (¸"AëÜF  \vFr\r AèêÀĀAðêÀĀ½!\x07\f\v Aj(Ā" Aj(ĀAtj! A(j(ĀAĀ!AëÜ!AĀ!@@@@  G@ A¸j A8j(Ā"\x07 A<j(Ā"	Þ A@k! (¸! )¼"0§!*@ \x07 	AÀĀA\bÄ
E@ \x07 	AøÀĀAÄ
\r \x07 	AüÀĀA°!\x07  AxG  0B >È  *6Ä  6ÀAA\b\v6¸  AÌ
j6¼ \r A¸j"Ñ î
Ax!\f\v \r  \r6Ì  07Ä  6À A\bA AxF\x1B6¸  AÌ
j"\x076¼ Aj A¸j ¾ (!\v (Aq@ \r \x07ÑAx! \v!\x07\f\vA! !A!\f\v AëÜF\rAøÀĀAä\x07!\x07\f\v AqE@Ax!AÀĀA\bé\x07\f\v AëÜG@  6ð
 2B §!	 2§!\x07Ax!A! Aè
j\f\vAx!AøÀĀAé\x07\v!\x07 !\f\vAÀĀA\bä\x07!\x07\f\v  \r6\v  07\v  6\v A\bA AxF\x1B6ø
  AÌ
j6ü
 A¸j"\x07 Aø
j"õ  \r6Ð  6Ì A\vj \x07ð~ (\v"AëÜF@ (\v!\x07 \r ÑBĀ\f\v (\v!\x07 5\vB \v!0 Aø
jî
 AëÜF \r AÌ
jÑAx 0 \x07­!2 !\f\v!\v\v  F!AëÜ!\v Að
j\v \v6Ā  *ò\v (ð
"AëÜF@ \r AÌ
jÑ\f\v  (è
6ø
 \rAÌîÀĀAðêÀĀ½!\x07\f\v A 
jî
AëÜ! !\f\v AëÜF\r\v (ø
!\f\v  Aà
jA¬¤ÀĀ!\x07\v \r AÌ
jÑAëÜ!\v AÌ
jî
 AëÜF@ \r A¸
jÑ\v A0j! A¸
jî
 AëÜG@ 	!\f\v \r Aè	jÑAëÜ! A
j\f\v  6
 A
j\v" 6Ā (
"AëÜF@ (
 (
¥\r\f\v AëÜG@ (
!	 (
 F@ A
jÂ\r (
!\b\v \b Alj" 	6  6\b  6  \x076Ā  Aj"6
\f\v\v (
! (
"AxG\r !\x07\v \r Aè	jÑ\f\v  G@ $AèêÀĀAðêÀĀ½!\x07  ¥\r\f\v !\x07\f\vAØíÀĀA	!\b A¸	jî
\f\v  Aü	jA¼£ÀĀ!\x07\v \r Aè	jÑAx!\v Aè	jî
 AxG\r \r AÐ	j"Ñ î
 \x07!\b\v \r )Ñ ( \r\f\v 1§!	 AÐ	jî
@ Ā\v 	!\b\v A 	j°\vAx\f\v (¨	" ( 	F@ A 	jÁ\r\v (¤	"\b Alj" 6  \x076  6\f  1B >\b  	6  (6Ā Aj!\f\v\v (¨	! (¤	!\b\v ( 	\v! (	 (	ò\v AxF@  AÔ\bjÑ\f\v  6	  \b6	  6ü\b (ô\b (ð\bF\rAÌîÀĀAðêÀĀ½!\b Aü\bj°\v\f\v  Aè\bjAÌ¡ÀĀ!\b\f\v 	 AÀ\bjAÌ¡ÀĀ!\
\f\v Að\x07j \x07"E\r\f\v Að\x07j  "E\r\f\v Að\x07j !\x07"E\r\f\v Að\x07j "E\r\f\v A\bj - \f  Að\x07jg -Ā\bE@ -Ā\b\r A 
j \f \x07A!@@ E\r A¸j A 
j AØÀĀj(Ā AÜÀĀj(ĀÉ (À"E@ A\bj!\f\v\v (Ä!\x07 )¸!0AĀ! AàÀĀj\f\vAX!@AĀ E\r A¸j A 
j AÀĀj(Ā AÀĀj(ĀÉ (À"E@ A\bj!\f\v\v A0j! (Ä!\x07 )¸!0AĀ\v!  \x076\v  6\v  07ø
 E AØÀĀFrE@AØÀĀ kAv! (¨
!\x07 (¤
!	@  )\v7À  )ø
7¸  6È Aø
j 	 \x07 A¸j (Ā Aj(Ā¸ A\bj! Ak"\rĀ\v\v A(G@ AØÀĀj!A( kAv! (¨
!\x07 (¤
!	@  )\v7À  )ø
7¸  6È Aø
j 	 \x07 A¸j (Ā Aj(Ā¸ A\bj! Ak"\rĀ\v\v (\v! (\v\v! ( 
 (¤
\r@ @  6¤
  6 
 A6ü
  A 
j6ø
 A¸jAÂÀĀ Aø
jó	\f\v A¸jAÀĀAÞ\v Að\x07j A¸j¾!\f\v (\b!\f\v (°\v!\f (¬\v! (¨\v! (¤\v! ( \v!\x07 A°j A´\vjAìĀü
ĀĀ (¬\f!	 )¤\f!0 ( \f! Aüj A°\fjAÄĀü
ĀĀ  /Āõ\f;ì\x07  -Ā÷\f:Āî\x07 -Āô\f!
\f\vAØíÀĀA	! A 
jî
\f\r\vAØíÀĀA	! A\bjî
\f\b\v Að\x07j /"E\r\f\f\v Að\x07j "E\r\f\v\v Að\x07j \x1B"E\r\r\f
\v Að\x07j ,"E\r\f\f	\v Að\x07j A \vj"E\r\v\f\b\v  AÔ\bjÑAx!\v AÔ\bjî
@ AxF@ \b!\f\v Al! \b Alj! \b"!\v@@@@  F@AĀ!\f\v Aj!\x07 )!0 (! (\f! (\b! (! (ĀAy!@@ @ Aj AÏûÀĀj-ĀĀ"â
 Aj! ( (  Ä
E\r\f\v\v  6Ð
  6Ì
 A¸j"A\x07¡\b A\x07É\f (¼" (À"	Atj!AĀ!@ Aj AÈûÀĀj-ĀĀà
  )7Ā A\bj! Aj"A\x07G\rĀ\v (¸ A 
j   	j\r \r Aø
j  \x07A! (\v! (ü
!	AĀ!@@ A\x07F@AĀ!\f\v AøĀj AÈûÀĀj-ĀĀà
 A¸j 	  (x (|ë Aj!@ +¸":D333333ë?f@ (À"\r\v Aj!\f\v\v (Ä!\r A\x07F\rĀ :½!0@ AðĀj AÈûÀĀj-ĀĀà
 A¸j 	  (p (të +¸":D333333ë?f@ \r (Ä :½"2 0B?B 0S"\x1B!\r 0 2 \x1B!0  (À \x1B!\v Aj"A\x07G\rĀ\v\v (ø
 	\r@ @  \r6	  6	 A6Ä A6¼  A	j6À  AÌ
j6¸ Aø
jAÀĀ A¸jó	\f\v A6Ä A6¼  A 
j6À  AÌ
j6¸ Aø
jAëÀĀ A¸jó	\v ( 
 (¤
\r Aø
jå\x07!  ¥\rAx!\v \r AxG\r \x07!\vAĀA\r   kAnÁ\x07 \b!\x07 A\bq@ \x07  ApqÍ
"\x07E\r\v  \x076¼	  Av"6¸	  \v \bkAv"	6À	AAĀÁ\x07AĀA\r E\r A¸	j±\v\f\v \v 07\b \v 6 \v 6Ā \vAj!\v \x07!\f\v\v \x07!\f\v  AÀ\bj"Ñ  ÑAx!\v AÀ\bjî
 AxF@  A¨\bjÑ\v A¨\bjî
 AxF\rĀ ±\v AĀ 	 AxF"\x07\x1B6\f A  \x07\x1B6\f AĀ  \x07\x1B6\f\f\b\v  'Ñ\f\v  A¸	j"Ñ î
\v  A	j"Ñ  ÑAx!\v A	jî
 AxF@  A\bjÑ\v A\bjî
 AxF\rĀ "¯\v AĀ  AxF"\x07\x1B6\f A  \x07\x1B6\f AĀ  \x07\x1B6\f\f\v  \bÑ\v 
 \f\r\v A \vj¤A!\x07\v (ð\x07 (ô\x07ò\v \x07AF@ AÐj A¤jÑ\f\v A \vj"\v A°jAìĀü
ĀĀ A¸j"\b AüjAÄĀü
ĀĀ  -Āî\x07:Āú
  /ì\x07;ø
  \f6   6  6  6  \x076 A¤j \vAìĀü
ĀĀ  	6\x07  07\x07  6\x07 A \x07j \bAÄĀü
ĀĀ  
:Āä\x07  /ø
;Āå\x07  -Āú
:Āç\x07 ( (G@ +AÌîÀĀAðêÀĀ½! Aj¤\f\v AÀ\rj A \vjAìĀü
ĀĀ Aàj A¸jAÄĀü
ĀĀ  -Āú
:ĀÞ  /ø
;Ü\f\v 
 \f\r\fĀ\vĀ\v Aj AüjAì¢ÀĀ!\v AÐj A¤jÑA!\x07\v A¤jî
 \x07AG\r (Ô!\x07 (Ø! (Ð!  6 AĀ  AxF"\x1B6 A \x07 \x1B6 AĀ  \x1B6 A \vj" AjÑAì¤ÀĀA\x07 AÌ¤ÀĀA  ! A6  6¨ Aj\b\v % \r AĀG \r\f\v Aj"\v AÀ\rjAìĀü
ĀĀ AÌj"\b AàjAÄĀü
ĀĀ  -ĀÞ:ĀÊ  /Ü;È AÐj
 Aj\bAA\fñ\v" A\b \x1B6\b B7Ā AüÀĀ6\b  6\b  \f6°\v  6¬\v  6¨\v  6¤\v  \x076 \v A´\vj \vAìĀü
ĀĀ  	6¬\f  07¤\f  6 \f A°\fj \bAÄĀü
ĀĀ  
:Āô\f  /È;Āõ\f  -ĀÊ:Ā÷\fAx!@@@@@@@@@@@@@@@ AxG@ 
AqE\rAðäÀĀAAÃÁĀA5AÑÃÁĀA>ò!\f\v 
Aq\rAðäÀĀAAÂÁĀAA®ÂÁĀAîĀò!\f\v A¸j 0§ 0B §Þ (À"\rE\rAĀ! AĀ6È\r  (¼"6À\r   \rj6Ä\r@@ AÀ\rjà"AÄĀF\r Aj! A!kAÞĀI\rĀ\vA%!\fAËäÀĀ!@@@@ A	kĀĀ\vA\f!\fA´äÀĀ!\f\v A G\r\vA\v!\fAÀäÀĀ!\v  \f6ä  6à  6 A6 A6  Aj6  Aàj6 A°j"A­ÀĀ Ajó	AðäÀ\
ĀA AöäÀĀA=!\f\v ! (¸"AxF\r\v A 
j AĀ AxG\x1B"AĀ \rA\x07K\x1BAĀ \x1B \r\v AüÀĀ6	  6	 (\f" (\f"Atj! !@@  F\r Aj!\b (\fAl! (\b!
@ E@ \b!\f\v Ak! 
( 
Aj!
\rĀ\v\v  6° A6  A°j6 Aø
j"A¡ÀĀ Ajó	AµÀÁĀA A»ÀÁĀA$!\f\f\b\v  (\f6à  )ø\v7Ø A6Ô AßÀÁĀ6Ð  (¸\v6È  )°\v7À A\x076¼ AÁĀ6¸ A¨\vj!AĀ!@@ A0F\r A¸j j! Aj! Aj(Ā\rĀ A\bj)ĀBĀR\rĀ\v   jA j"6À\r (Ā ( A6 AÁÁĀ6 A6  AÀ\rj6 A°j"AÂÀĀ Ajó	 A¤ÁÁĀA!\f\f\b\v E\
 \x07AFq\r -Āõ\f!\v AjA¼ÁÁĀ (°\f 	AxF"\x1BA (´\f \x1BAÿÿÀĀAÄ ("@ (! (!\b Aàj  (@ (ä" (è"AÁĀAÖ\f@  AÁĀAÖ\f\r\v Aj" \b A/Ë
 AèĀj Ú AàĀj (lAĀ (h"\x1B" \b \x07 (d!	 (\`! A \x1B" AÀĀÖE@  AÛĀÆ\b\r AØĀj  A:\x07 A°j   (\\  (XAq\x1BÌ (´! (°! AĀ6À\r AÐĀjA. AÀ\rj \x07 AÈĀj (P (T  û	  (H"  \x1B (L  \x1BA.Ë
@ A@k AjÚ (@"
E\r\x07 (D"E\r\b@ E\r 
-ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAMrE@AñÀĀA ê\bE\r
\v 
Aj!
 Ak!\fĀ\vĀ\vĀ\v AjAóÁĀAAÁĀA#\f\x07\v AjAªÁĀAAÁĀA:\f\v AjAÃÁĀAAÁĀA:\f\vAðäÀĀAA³åÀĀAAÇåÀĀAÀĀò! (¼!\f\r\vAÍÁÁĀA\vAØÁÁĀA2AÂÁĀAò!\f\f\v A8j  AÝĀ\x07 (8AqE\r A0j  A (<"\b£  )07¸	 BĀ7 BĀ7 A(j A¸	j" AjA\bæ@ (("A\bF\rĀ -Ā,Aq\r A:£	E\r A:£	E\r\
 BĀ7Æ\r BĀ7À\r A\bO\r\v A j  AÀ\rj"A\x07 kæ ( "A	O A\bFr\r\v At"E\rĀAĀ kAt jA j  ü
ĀĀ\v (¼	\r A°j   \bAjÌ (´! (°!\v Aj (¸ (¼"A:\x07@ ("@ (!\bAĀ!@  \bG@  j Aj!-ĀĀA:kAÿqAöO\r\f\v\v@@@ \bĀ\v -ĀĀ"A+k\v -ĀĀ!\v  AÿqA+F"j!
 \b k"AI@@ E\r 
-ĀĀA0kAÿqA	K\r 
Aj!
 Ak!\fĀ\vĀ\vAĀ!\f@ E\r \fAÿÿqA
l"\bAv\r 
-ĀĀA0k"A	K\r 
Aj!
 Ak! \bAÿÿq Aÿÿqj"\fAÿÿq \fF\rĀ\v\f\v \r\v E\rĀAĀ! AĀ6¨  6   6 B¿°7  	6  	 j6¤ A°j AjÂ (°E@@@@@  	G@  j-ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAMr\rAîòÀĀA ê\b\r\f\v  	ìE\r\v AjAóÁĀAAÁĀA:\f\v Aj  	A/Ë
@@ Aj AjÚ ("E\r  (AëòÀĀAùE\rĀ\v AjAÁĀAA²ÁĀAÁĀ\f\v@ (ä (èAÁĀAÄ
E \vAqr\rĀ  A¤ÆÁĀA	ù\rĀ  A­ÆÁĀAÄ
\rĀ@ AK\rĀ  6  6 A°j AjÄ (\rĀ -Ā°AqE\rĀ -Ā±AÿĀF\r\v AjAÁĀAËĀAÖÁĀAÂĀ\f\v A°j   AjA/  	© ("
 ("j!\v (!\b ( !@@@  \v6À\r  
 "\fj6Ä\r AÀ\rjÑ"AÄĀF\rĀ (Ä\r (À\rk j!  \bF\r\f\v\vAĀ!\f\v  \f6Ä\r  6À\r A6¤ A6 A6  AÀ\rj6   A°j6  Aàj6 AjAÀĀ Ajó	 (° (´\r (à (ä\r\f\v Aj!\fĀ\vĀ\v AjAÀÁĀAAÁĀA:\f\v AjAÙÁĀAAÁĀA:\v (à (ä\r\v (!\f ("AxF\rĀ ( \
! (\f!\v (\f! (¼\f!\b (À\f! (¸\f A6¼	 AÄÁĀ6¸	AxF\r  6Ä\r  \b6À\r A6 A6  A¸	j6  AÀ\rj6 AàjAÈÀĀ Ajó	\f\v  \f6\f\v AàjAÄÁĀAÞ\v@ (ä" (è"	\bE@B!0AÄÁĀA	A¨ÄÁĀA*AÒÄÁĀA$ò!\f\v B7À BĀ7¸ BÀĀ7° B7¨ AĀ;È BĀ7 \v Alj!
@@@ 
 \vG@  \v6ð\x07 AÀ\rj" \v(" \v(\b" (À\r ª\f\r \vAj!A!@ E\r AüÅÁĀj! AøÅÁĀj!\b A\bj!   \b(Ā (ĀùE\rĀ\v A6  Að\x07j6 AÀ\rj"AÀĀ Ajó	AøÅÁĀA\x07 AÿÅÁĀA\r\f\v Aj"A½ ÁĀA
  	 A±ÁĀAAÈÿÀĀA AxG@ AõÀĀA	  \r\v (! )!0 A°j AjA4ü
ĀĀ\f\v \v("\b \v("\b@ Aj   \b ´ !\v\f A6  Að\x07j6 AÀ\rj"A½ÀĀ Ajó	AøÅÁĀA\x07 AÒÄÁĀA$\f\vĀ\v\vAøÅÁĀA\x07AÆÁĀAAÒÄÁĀA$ò\v! AjË	B!0\v (à \r 0BR@ Aü\fj A°jA4ü
ĀĀ A°\rj \f Þ A\bjA\x07A\bAøĀã\x07 AĀ6è  )\b7à AàjAĀA\x07A\bAøĀÃ
 A \x07Aq\x1B! At!\b AØ\rj! AÈj!\x1B Aj! Aj! Aj!  Aj!! Aø\rj!" Aèj!# Aj! Aj! (è!\x07 (ä!AĀ!	@ 	-ĀÈû@! \b!@@@ E\r  Ak"j"-ĀĀ G\rĀ\v A\bj(Ā! A°j" A\fj(Ā"\v§\b  \vÜ\f (¸!
 \v@ 
 \vj Aj! (´ 
Atj!
 \v!@ 
 (Ā6Ā Aj! 
Aj!
 Ak"\rĀ\v!
\v  )°7Ā  
6\b A°j  \v® " #(\b6\b " #)Ā7Ā   !)Ā7Ā   !(\b6\b  )Ā7Ā  (\b6\b  (6¨  )°7À\r  )¸7È\r  )À7Ð\r  \x1B)7  \x1B)\b7\b  \x1B)Ā7Ā  )à7ð\r (ô (ø§\r\f\v AÀ\rj At"(ÌêA (°êA®\v  AÀ\rjAðĀü
ĀĀ  \x07AøĀlj"AĀ:ĀĀ Aj Aj"A÷Āü
ĀĀ \x07Aj!\x07 	Aj"	A\x07G\rĀ\v  )à7´  \x076¼ ß )!1 (!A\bA(ñ\v" 6  17\b B7Ā  )°7  )¸7 Aj A 
j
 	 )!5 )!6 A°j"\x07	 BĀ7 BĀ7  BĀ7¨ BĀ7° AøçÀĀ)Ā"37È\r AèÀĀ)Ā"47Ð\r )°!7 )¸!8 \x07 A(ü
ĀĀ  )Ð\r7ð  )È\r7è  )À\r7à 	  37ĀÇ\r  47ĀÏ\r )!9 )!2 ß )!1 (!  A\bAØñ\v" 6  07\b B7Ā Aj Aü\fjA4ü
ĀĀ AüÀĀ6L  6H BĀ7 AĀ:Ā  6x  17p  6h  )°\r7P  (¸\r6X  )7\\  ( 6d Aj \x07A(ü
ĀĀ BĀ7¸  67à  57Ø BĀ7  87  77ø BĀ7 AĀ:Ā  )à7À  )è7È  )ð7Ð  37è  47ð  27°  97¸  6Ð AĀ:ĀÔ AĀ:ĀÌ  )ĀÏ\r7Ā¨  )ĀÈ\r7Ā¡  )ĀÀ\r7Ā AĀ6à  6è AĀ6ì  \f\r ("	AëÜF@ (!\f\f\v (! (! Aüj AjAÔĀü
ĀĀ\f\v  6  \f\r !\f\v A	j
\vAëÜ!	 A 
j \fè!\v ( 
 (¤
ò\v AxG@  \r\v A \vj"» 	AëÜF\r  AüjAÔĀü
ĀĀ@@ @ "6 )\b!1 Ajý	A\bAñ\v"\v 6 \v 17\b \vB7Ā AÄÀĀ6È\r  \v6Ä\r A6À\r·AøóÁĀ(ĀAøóÁĀA6Ā\rAôÁĀ(Ā"\bE\rAĀ!AôÁĀ(Ā"\x07!@ ì\x07@ A\fj! \b Aj"G\r\f\v\v á \x07A\fj! !@ Aj!
  A\flj!@ \b 
M@AôÁĀ 6Ā\f\v ì\x07E@ 
Aj!
 á A\fj!\f\v\v \x07 A\flj" (\b6\b  )Ā7Ā Aj! 
!\fĀ\vĀ\v AÔ¦ÀĀ6È\r AÄãÀĀ6Ä\r AĀ6À\r\f\v@ \v(!@ AF\r AĀH\r \v Aj \v("  F\x1B6  G !\rĀ\v\vAôÁĀ(Ā"AüóÁĀ(ĀF@AüóÁĀAüóÁĀ(ĀAAA\fâAxG@Ā\v\vAôÁĀ(Ā A\flj"AÄÀĀ6\b  \v6 A6ĀAÐóÁĀ AĀL:ĀĀAôÁĀ Aj6Ā AøóÁĀ6´ A6° (È\r! (Ä\r! (À\rAF  (\bAkAxqjA\bj \v AÀ\rj (\fĀ\
Ā A6àAôÁĀ(Ā"
@AôÁĀ(Ā!@ A j" Ü ( AG@ Aàj!\x07 (\b! (! (ĀAF  (\bAkAxqjA\bj \v (Ā"AĀ AG\x1B" \x07(ĀI@ \x07 6Ā\v æ\b\v A\fj! 
Ak"
\rĀ\v\vAÈùÁĀ(Ā!@ @ AAAAøóÁĀæ (!\f\v\vAÌùÁĀ-ĀĀ@AÔóÁĀ(ĀAG@ AÔóÁĀ6¸ AØóÁĀ6ü  A¯j6  Aüj6  A¸j6AÔóÁĀ AjAãÀĀ«\vAÜóÁĀ-ĀĀAÜóÁĀA:ĀĀAF\rAèóÁĀ(ĀAt!
AäóÁĀ(Ā!@ 
@ (Ā ("A\fj(Ā Aj(ĀAAøóÁĀæ 
A\bk!
 A\bj!\f\v\vAÜóÁĀAĀ:ĀĀ\vA°ôÁĀ (à6Ā A°jÈ\x07\v  (È\r6  )À\r7  	6°  6¬  6¨ A´j A \vjAÔĀü
ĀĀ\f\vĀ\v (¸ \r\v A \vj» A\bj
\v ! A6  6¨ % \r\v  A¨j® (! Ā (Ā"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā A°j$Ā\vÒ]Ā@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ Ak"
\vĀ\f\r\x1B\b\x07	\v@@@@@@@ Ā-ĀĀ"AáĀk$$Ā\v AïĀk###\v Ā-ĀAãĀG\r" Ā-ĀAãĀG\r" Ā-ĀAåĀG\r" Ā-ĀAðĀG\r" Ā-ĀAôĀG\r"AĀ\v Ā-ĀAïĀG\r! Ā-ĀAïĀG\r! Ā-ĀAëĀG\r! Ā-ĀAéĀG\r! Ā-ĀAåĀG\r!A\v Ā-ĀAøĀG\r  Ā-ĀAðĀG\r  Ā-ĀAåĀG\r  Ā-ĀAãĀG\r  Ā-ĀAôĀG\r A"\v Ā-ĀAòĀG\r Ā-ĀAéĀG\r Ā-ĀAçĀG\r Ā-ĀAé\
ĀG\r Ā-ĀAîĀG\rA0\v Ā-ĀAòĀG\r Ā-ĀAáĀG\r Ā-ĀAçĀG\r Ā-ĀAíĀG\r Ā-ĀAáĀG\rA1\v Ā-ĀAåĀG\r Ā-ĀAòĀG\r Ā-ĀAöĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\rAÀĀ\v@@ Ā-ĀĀAáĀkĀ\v Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAðĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAèĀG\r Ā-Ā	AáĀG\r Ā-Ā
AòĀG\r Ā-Ā\vAóĀG\r Ā-Ā\fAåĀG\r Ā-Ā\rAôĀG\rA\v Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-Ā\x07A-G\r Ā-Ā\bAìĀG\r Ā-Ā	AåĀG\r Ā-Ā
AîĀG\r Ā-Ā\vAçĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rAèĀG\rA\v@@@@ Ā-ĀĀ"AðĀkĀ\v AøĀF\r AáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAðĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-Ā\x07"AìĀG@ AåĀG\r Ā-Ā\bAîĀG\r Ā-Ā	AãĀG\r Ā-Ā
AïĀG\r Ā-Ā\vAäĀG\r Ā-Ā\fAéĀG\r Ā-Ā\rAîĀG\r Ā-ĀAçĀG\rA\v Ā-Ā\bAáĀG\r Ā-Ā	AîĀG\r Ā-Ā
AçĀG\r Ā-Ā\vAõĀG\r Ā-Ā\fAáĀG\r Ā-Ā\rAçĀG\r Ā-ĀAåĀG\rA\v Ā-ĀAõĀG\r Ā-ĀAâĀG\r Ā-ĀAìĀG\r Ā-ĀAéĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-Ā\x07AëĀG\r Ā-Ā\bAåĀG\r Ā-Ā	AùĀG\r Ā-Ā
A-G\r Ā-Ā\vAðĀG\r Ā-Ā\fAéĀG\r Ā-Ā\rAîĀG\r Ā-ĀAóĀG\rA4\v Ā-ĀAåĀG\r Ā-ĀAæĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-Ā\x07AòĀG\r Ā-Ā\bA-G\r Ā-Ā	AðĀG\r Ā-Ā
AïĀG\r Ā-Ā\vAìĀG\r Ā-Ā\fAéĀG\r Ā-Ā\rAãĀG\r Ā-ĀAùĀG\rA8\v Ā-ĀA-G\r\x1B Ā-ĀAæĀG\r\x1B Ā-ĀAòĀG\r\x1B Ā-ĀAáĀG\r\x1B Ā-ĀAíĀG\r\x1B Ā-ĀAåĀG\r\x1B Ā-Ā\x07A-G\r\x1B Ā-Ā\bAïĀG\r\x1B Ā-Ā	AðĀG\r\x1B Ā-Ā
AôĀG\r\x1B Ā-Ā\vAéĀG\r\x1B Ā-Ā\fAïĀG\r\x1B Ā-Ā\rAîĀG\r\x1B Ā-ĀAóĀG\r\x1BAÏĀ\v@@@@@@@ Ā-ĀĀ"AáĀk!Ā\v AéĀk   \v Ā-Ā"AãĀF\r AõĀG\r Ā-ĀAôĀG\r Ā-ĀAèĀG\r Ā-ĀAïĀG\r Ā-ĀAòĀG\r Ā-ĀAéĀG\r Ā-Ā\x07AúĀG\r Ā-Ā\bAáĀG\r Ā-Ā	AôĀG\r Ā-Ā
AéĀG\r Ā-Ā\vAïĀG\r Ā-Ā\fAîĀG\rA\v Ā-Ā"AáĀF\r AïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-Ā\x07A-G\r Ā-Ā\bAòĀG\r Ā-Ā	AáĀG\r Ā-Ā
AîĀG\r Ā-Ā\vAçĀG\r Ā-Ā\fAåĀG\rA\v Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAðĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-Ā\x07AòĀG\r Ā-Ā\bAáĀG\r Ā-Ā	AîĀG\r Ā-Ā
AçĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAóĀG\rA\v Ā-ĀAãĀG\r Ā-ĀAèĀG\r Ā-ĀAåĀG\r Ā-ĀA-G\r Ā-ĀAãĀG\r Ā-Ā\x07AïĀG\r Ā-Ā\bAîĀG\r Ā-Ā	AôĀG\r Ā-Ā
AòĀG\r Ā-Ā\vAïĀG\r Ā-Ā\fAìĀG\rA\v Ā-ĀAæĀG\r\x1B Ā-ĀA-G\r\x1B Ā-ĀAîĀG\r\x1B Ā-ĀAïĀG\r\x1B Ā-ĀAîĀG\r\x1B Ā-ĀAåĀG\r\x1B Ā-Ā\x07A-G\r\x1B Ā-Ā\bAíĀG\r\x1B Ā-Ā	AáĀG\r\x1B Ā-Ā
AôĀG\r\x1B Ā-Ā\vAãĀG\r\x1B Ā-Ā\fAèĀG\r\x1BA)\v Ā-ĀAáĀG\r Ā-ĀAóĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAíĀG\r Ā-ĀAïĀG\r Ā-Ā\x07AäĀG\r Ā-Ā\bAéĀG\r Ā-Ā	AæĀG\r Ā-Ā
AéĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAäĀG\rA,\v Ā-ĀĀAáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAòĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAìĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-ĀAìĀG\r Ā-ĀAìĀG\r Ā-ĀAïĀG\r Ā-ĀA÷ĀG\r Ā-ĀA-G\r Ā-ĀAãĀG\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAäĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-Ā\x1BAôĀG\r Ā-ĀAéĀG\r Ā-ĀAáĀG\r Ā-ĀAìĀG\r Ā-ĀAóĀG\rA\v Ā-ĀĀAáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀA\
óĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAòĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAìĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-ĀAìĀG\r Ā-ĀAìĀG\r Ā-ĀAïĀG\r Ā-ĀA÷ĀG\r Ā-ĀA-G\r Ā-Ā"AíĀG@ AèĀG\r Ā-ĀAåĀG\r Ā-ĀAáĀG\r Ā-ĀAäĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\r Ā-Ā\x1BAóĀG\rA\v Ā-ĀAåĀG\r Ā-ĀAôĀG\r Ā-ĀAèĀG\r Ā-ĀAïĀG\r Ā-ĀAäĀG\r Ā-Ā\x1BAóĀG\rA\x07\v Ā-ĀĀ"AðĀG@ AáĀG\r Ā-Ā\
AãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAòĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAìĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-ĀAìĀG\r Ā-ĀAìĀG\r Ā-ĀAïĀG\r Ā-ĀA÷ĀG\r Ā-ĀA-G\r Ā-ĀAïĀG\r Ā-ĀAòĀG\r Ā-ĀAéĀG\r Ā-ĀAçĀG\r Ā-ĀAéĀG\r Ā-ĀAîĀG\rA\b\v Ā-ĀAõĀG\r Ā-ĀAâĀG\r Ā-ĀAìĀG\r Ā-ĀAéĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-Ā\x07AëĀG\r Ā-Ā\bAåĀG\r Ā-Ā	AùĀG\r Ā-Ā
A-G\r Ā-Ā\vAðĀG\r Ā-Ā\fAéĀG\r Ā-Ā\rAîĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAðĀG\r Ā-ĀAïĀG\r Ā-ĀAòĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAìĀG\r Ā-ĀAùĀG\rA5\v Ā-ĀĀAáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAòĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAìĀG\r Ā-ĀA-G\r Ā-Ā"AòĀG@ AåĀG\r Ā-ĀAøĀG\r Ā-ĀAðĀG\r Ā-ĀAïĀG\r Ā-ĀAóĀG\r Ā-ĀAåĀG\r Ā-ĀA-G\r Ā-ĀAèĀG\r Ā-ĀAåĀG\r Ā-ĀAáĀG\r Ā-ĀAäĀG\r Ā-ĀAåĀG\r Ā-Ā\x1BAòĀG\r Ā-ĀAóĀG\rA	\v Ā-ĀAåĀG\r Ā-ĀAñĀG\r Ā-ĀAõĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAíĀ\
G\r Ā-ĀAåĀG\r Ā-ĀAôĀG\r Ā-ĀAèĀG\r Ā-Ā\x1BAïĀG\r Ā-ĀAäĀG\rA\f\v Ā-ĀĀ"AøĀG@ AóĀG@ AáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAòĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAìĀG\r Ā-ĀA-G\r Ā-ĀAíĀG\r Ā-ĀAáĀG\r Ā-ĀAøĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-ĀAçĀG\r Ā-ĀAåĀG\rA
\v Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-ĀA÷ĀG\r Ā-ĀAåĀG\r Ā-ĀAâĀG\r Ā-Ā\x07AóĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AãĀG\r Ā-Ā
AëĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rA-G\r Ā-ĀAðĀG\r Ā-ĀAòĀG\r Ā-ĀAïĀG\r Ā-ĀAôĀG\r Ā-ĀAïĀG\r Ā-ĀAãĀG\r Ā-ĀAïĀG\r Ā-ĀAìĀG\rA>\v Ā-ĀA-G\r@@ Ā-ĀAãĀkĀ\v Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-Ā\x07AîĀG\r Ā-Ā\bAôĀG\r Ā-Ā	A-G\r Ā-Ā
AôĀG\r Ā-Ā\vAùĀG\r Ā-Ā\fAðĀG\r Ā-Ā\rAåĀG\r Ā-ĀA-G\r Ā-ĀAïĀG\r Ā-ĀAðĀG\r Ā-ĀAôĀG\r Ā-ĀAéĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAóĀG\rAÍĀ\v Ā-ĀAîĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-ĀAðĀG\r Ā-Ā\x07AòĀG\r Ā-Ā\bAåĀG\r Ā-Ā	AæĀG\r Ā-Ā
AåĀG\r Ā-Ā\vAôĀG\r Ā-Ā\fAãĀG\r Ā-Ā\rAèĀG\r Ā-ĀA-G\r Ā-ĀAãĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAòĀG\r Ā-ĀAïĀG\r Ā-ĀAìĀG\rAÎĀ\v Ā-ĀĀAáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAóĀG\r Ā-ĀA-G\r Ā-Ā\x07AãĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAòĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAìĀG\r Ā-ĀA-G\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAñĀG\r Ā-ĀAõĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAèĀG\r Ā-ĀAåĀG\r Ā-ĀAáĀG\r Ā-ĀAäĀG\r Ā-Ā\x1BAåĀG\r Ā-ĀAòĀG\r Ā-ĀAóĀG\rA\v\v@@@ Ā-ĀĀ"AáĀkĀ\v AöĀG\r Ā-ĀAéĀG\r Ā-ĀAáĀG\rAÊĀ\v Ā-ĀAçĀG\r Ā-ĀAåĀG\rA\
\r\v Ā-ĀAîĀG\r Ā-ĀAôĀG\rA\v Ā-ĀĀ"AòĀG@ AáĀG\r Ā-ĀAìĀG\r Ā-ĀAìĀG\r Ā-ĀAïĀG\r Ā-ĀA÷ĀG\rA\v Ā-ĀAáĀG\r Ā-ĀAîĀG\r Ā-ĀAçĀG\r Ā-ĀAåĀG\rA6\v@@@@@ Ā-ĀĀ"AòĀkĀ\v@@ AáĀkĀ\v Ā-ĀAìĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAóĀG\r Ā-ĀAöĀG\r Ā-ĀAãĀG\rA\v Ā-ĀAøĀG\r Ā-ĀAðĀG\r Ā-ĀAéĀG\r Ā\
-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\rA#\v Ā-ĀAåĀG\r Ā-ĀAæĀG\r Ā-Ā"AòĀG@ AåĀG\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\rA7\v Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAèĀG\rA9\v Ā-ĀAòĀG\r Ā-ĀAáĀG\r Ā-ĀAéĀG\r Ā-ĀAìĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\rAÄĀ\v Ā-ĀAðĀG\r Ā-ĀAçĀG\r Ā-ĀAòĀG\r Ā-ĀAáĀG\r Ā-ĀAäĀG\r Ā-ĀAåĀG\rAÇĀ\v Ā-ĀA\
áĀG\r Ā-ĀAòĀG\r Ā-ĀAîĀG\r Ā-ĀAéĀG\r Ā-ĀAîĀG\r Ā-ĀAçĀG\rAËĀ\v Ā-ĀĀ"AíĀG@ AãĀG\r Ā-Ā"AáĀG@ AïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-Ā\x07A-G\r Ā-Ā\bAôĀG\r Ā-Ā	AùĀG\r Ā-Ā
AðĀG\r Ā-Ā\vAåĀG\rA\v Ā-ĀAãĀG\r Ā-ĀAèĀG\r Ā-ĀAåĀG\r Ā-ĀA-G\r Ā-ĀAóĀG\r Ā-Ā\x07AôĀG\r Ā-Ā\bAáĀG\r Ā-Ā	AôĀG\r Ā-Ā
AõĀG\r Ā-Ā\vAóĀG\rA\v Ā-ĀAáĀG\r Ā-ĀAøĀG\r Ā-ĀA-G\r Ā-ĀAæĀG\r Ā-ĀAïĀG\r Ā-ĀAòĀG\r Ā-Ā\x07A÷ĀG\r Ā-Ā\bAáĀG\r Ā-Ā	AòĀG\r Ā-Ā
AäĀG\r Ā-Ā\vAóĀG\rA/\v@@@ Ā-ĀĀ"AóĀkĀ\v AéĀG@ AãĀG\r Ā-ĀAäĀG\r Ā-ĀAîĀG\r Ā-ĀA-G\r Ā-ĀAãĀG\r Ā-ĀAáĀG\r Ā-ĀAãĀG\r Ā-Ā\x07AèĀG\r Ā-Ā\bAåĀG\r Ā-Ā	A-G\r Ā-Ā
AãĀG\r Ā-Ā\vAïĀG\r Ā-Ā\fAîĀG\r Ā-Ā\rAôĀG\r Ā-ĀAòĀG\r Ā-ĀAïĀG\r Ā-ĀAìĀG\rA\v Ā-ĀAæĀG\r Ā-ĀA-G\r Ā-ĀAíĀG\r Ā-ĀAïĀG\r Ā-ĀAäĀG\r Ā-ĀAéĀG\r Ā-Ā\x07AæĀG\r Ā-Ā\bAéĀG\r Ā-Ā	AåĀG\r Ā-Ā
AäĀG\r Ā-Ā\vA-G\r Ā-Ā\fAóĀG\r Ā-Ā\rAéĀG\r Ā-ĀAîĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\rA(\v Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-ĀA÷ĀG\r Ā-ĀAåĀG\r Ā-ĀAâĀG\r Ā-Ā\x07AóĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AãĀG\r Ā-Ā
AëĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rA-G\r Ā-ĀAëĀG\r Ā-ĀAåĀG\r Ā-ĀAùĀG\rA=\v Ā-ĀAòĀG\r Ā-ĀAáĀG\r Ā-ĀAîĀG\r Ā-ĀAóĀG\r Ā-ĀAæĀG\r Ā-ĀAåĀG\r Ā-Ā\x07AòĀG\r Ā-Ā\bA-G\r Ā-Ā	AåĀG\r Ā-Ā
AîĀG\r Ā-Ā\vAãĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAäĀG\r Ā-ĀAéĀG\r Ā-ĀAîĀG\r Ā-ĀAçĀG\rAÅĀ\v@@@ Ā-ĀĀ"AóĀkĀ\v AãĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAîĀG\r Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀAôĀG\r Ā-Ā\x07AéĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AîĀG\rA\v Ā-ĀAåĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAãĀG\r Ā-ĀAïĀG\r Ā-ĀAïĀG\r Ā-Ā\x07AëĀG\r Ā-Ā\bAéĀG\r \
Ā-Ā	AåĀG\rAÁĀ\v Ā-ĀAóĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-ĀAçĀG\r Ā-Ā\x07AåĀG\r Ā-Ā\bAîĀG\r Ā-Ā	AôĀG\rAÆĀ\v Ā-ĀĀ"AðĀG@ AéĀG@ AãĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-Ā\x07A-G\r Ā-Ā\bAäĀG\r Ā-Ā	AéĀG\r Ā-Ā
AóĀG\r Ā-Ā\vAðĀG\r Ā-Ā\fAïĀG\r Ā-Ā\rAóĀG\r Ā-ĀAéĀG\r Ā-ĀAôĀG\r Ā-ĀAéĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\rA\v Ā-ĀAæĀG\r Ā-ĀA-G\r Ā-ĀAõĀG\r Ā-ĀAîĀG\r Ā-ĀAíĀG\r Ā-ĀAïĀG\r Ā-Ā\x07AäĀG\r Ā-Ā\bAéĀG\r Ā-Ā	AæĀG\r Ā-Ā
AéĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAäĀG\r Ā-Ā\rA-G\r Ā-ĀAóĀG\r Ā-ĀAéĀG\r Ā-ĀAîĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\rA+\v Ā-ĀAòĀG\r\r Ā-ĀAïĀG\r\r Ā-ĀAøĀG\r\r Ā-ĀAùĀG\r\r Ā-ĀA-G\r\r Ā-ĀAáĀG\r\r Ā-Ā\x07AõĀG\r\r Ā-Ā\bAôĀG\r\r Ā-Ā	AèĀG\r\r Ā-Ā
AïĀG\r\r Ā-Ā\vAòĀG\r\r Ā-Ā\fAéĀG\r\r Ā-Ā\rAúĀG\r\r Ā-ĀAáĀG\r\r Ā-ĀAôĀG\r\r Ā-ĀAéĀG\r\r Ā-ĀAïĀG\r\r Ā-ĀAîĀG\r\rA3\v@@@@ Ā-ĀĀ"A÷ĀkĀ\v AãĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-ĀAôĀG\r Ā-Ā\x07A-G\r Ā-Ā\b"AìĀF\r AåĀG\r Ā-Ā	AîĀG\r Ā-Ā
AãĀG\r Ā-Ā\vAïĀG\r Ā-Ā\fAäĀG\r Ā-Ā\rAéĀG\r Ā-ĀAîĀG\r Ā-ĀAçĀG\rA\v Ā-ĀA÷ĀG\r Ā-ĀA÷ĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-ĀAõĀG\r Ā-ĀAôĀG\r Ā-Ā\x07AèĀG\r Ā-Ā\bAåĀG\r Ā-Ā	AîĀG\r Ā-Ā
AôĀG\r Ā-Ā\vAéĀG\r Ā-Ā\fAãĀG\r Ā-Ā\rAáĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\rAÌĀ\v Ā-Ā	"AáĀG@ AïĀG\r Ā-Ā
AãĀG\r Ā-Ā\vAáĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rAéĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\rA\v Ā-Ā
AîĀG\r\r Ā-Ā\vAçĀG\r\r Ā-Ā\fAõĀG\r\r Ā-Ā\rAáĀG\r\r Ā-ĀAçĀG\r\r Ā-ĀAåĀG\r\rA\v Ā-ĀA-G\r\f Ā-ĀAøĀG\r\f Ā-ĀAóĀG\r\f Ā-ĀAóĀG\r\f Ā-ĀA-G\r\f Ā-ĀAðĀG\r\f Ā-Ā\x07AòĀG\r\f Ā-Ā\bAïĀG\r\f Ā-Ā	AôĀG\r\f Ā-Ā
AåĀG\r\f Ā-Ā\vAãĀG\r\f Ā-Ā\fAôĀG\r\f Ā-Ā\rAéĀG\r\f Ā-ĀAïĀG\r\f Ā-ĀAîĀG\r\fAÐĀ\v Ā-ĀĀAãĀG\r\v Ā-ĀAïĀG\r\v Ā-ĀAîĀG\r\v Ā-ĀAôĀG\r\v Ā-ĀAåĀG\r\v Ā-ĀAîĀG\r\v Ā-ĀAôĀG\r\v Ā-Ā\x07A-G\r\v Ā-Ā\bAóĀG\r\v Ā-Ā	AåĀG\r\v Ā-Ā
AãĀG\r\v Ā-Ā\vAõĀG\r\v Ā-Ā\fAòĀG\r\v Ā-Ā\rAéĀG\r\v Ā-ĀAôĀG\r\v Ā-ĀAùĀG\r\v Ā-ĀA-G\r\v Ā-ĀAðĀG\r\v Ā-ĀAïĀG\r\v Ā-ĀAìĀG\r\v Ā-ĀAéĀG\r\v Ā-ĀAãĀG\r\v Ā-ĀAùĀG\r\vA\x1B\v Ā-ĀĀAãĀG\r
 Ā-ĀAïĀG\r
 Ā-ĀAîĀG\r
 Ā-ĀAôĀG\r
 Ā-ĀAåĀG\r
 Ā-ĀAîĀG\r
 Ā-ĀAôĀG\r
 Ā-Ā\x07A-G\r
 Ā-Ā\bAóĀG\r
 Ā-Ā	AåĀG\r
 Ā-Ā
AãĀG\r
 Ā-Ā\vAõĀG\r
 Ā-Ā\fAòĀG\r
 Ā-Ā\rAéĀG\r
 Ā-ĀAôĀG\r
 Ā-ĀAùĀG\r
 Ā-ĀA-G\r
 Ā-ĀAðĀG\r
 Ā-ĀAïĀG\r
 Ā-ĀAìĀG\r
 Ā-ĀAéĀG\r
 Ā-ĀAãĀG\r
 Ā-ĀAùĀG\r
 Ā-ĀA-G\r
 Ā-ĀAòĀG\r
 Ā-ĀAåĀG\r
 Ā-ĀAðĀG\r
 Ā-Ā\x1BAïĀG\r
 Ā-ĀAòĀG\r
 Ā-ĀAôĀG\r
 Ā-ĀA-G\r
 Ā-ĀAïĀG\r
 Ā-Ā AîĀG\r
 Ā-Ā!AìĀG\r
 Ā-Ā"AùĀG\r
A\v@@@@@@ Ā-ĀĀ"AäĀk	Ā\v AöĀG\r Ā-ĀAáĀG\r Ā-ĀAòĀG\r Ā-ĀAùĀG\rAÉĀ\v Ā-ĀAáĀG\r\r Ā-ĀAôĀG\r\r Ā-ĀAåĀG\r\rA \v Ā-ĀAôĀG\r\f Ā-ĀAáĀG\r\f Ā-ĀAçĀG\r\fA!\v Ā-ĀAòĀG\r\v Ā-ĀAïĀG\r\v Ā-ĀAíĀG\r\vA%\v Ā-ĀAïĀG\r
 Ā-ĀAóĀG\r
 Ā-ĀAôĀG\r
A&\v Ā-ĀAéĀG\r	 Ā-ĀAîĀG\r	 Ā-ĀAëĀG\r	A-\v Ā-ĀĀAæĀG\r\b Ā-ĀAïĀG\r\b Ā-ĀAòĀG\r\b Ā-ĀA÷ĀG\r\b Ā-ĀAáĀG\r\b Ā-ĀAòĀG\r\b Ā-ĀAäĀG\r\b Ā-Ā\x07AåĀG\r\b Ā-Ā\bAäĀG\r\bA$\v@@ Ā-ĀĀAéĀkĀ			\v Ā-ĀAæĀG\r\b Ā-ĀA-G\r\b Ā-Ā"AòĀG@ AíĀG\r	 Ā-ĀAáĀG\r	 Ā-ĀAôĀG\r	 Ā-ĀAãĀG\r	 Ā-Ā\x07AèĀG\r	A'\v Ā-ĀAáĀG\r\b Ā-ĀAîĀG\r\b Ā-ĀAçĀG\r\b Ā-Ā\x07AåĀG\r\bA\
*\v Ā-ĀAïĀG\r\x07 Ā-ĀAãĀG\r\x07 Ā-ĀAáĀG\r\x07 Ā-ĀAôĀG\r\x07 Ā-ĀAéĀG\r\x07 Ā-ĀAïĀG\r\x07 Ā-Ā\x07AîĀG\r\x07A.\v Ā-ĀĀAðĀG\r Ā-ĀAòĀG\r Ā-ĀAïĀG\r Ā-ĀAøĀG\r Ā-ĀAùĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-Ā\x07AõĀG\r Ā-Ā\bAôĀG\r Ā-Ā	AèĀG\r Ā-Ā
AåĀG\r Ā-Ā\vAîĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rAéĀG\r Ā-ĀAãĀG\r Ā-ĀAáĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\rA2\v Ā-ĀĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAôĀG\r Ā-ĀAòĀG\r Ā-ĀAùĀG\r Ā-ĀA-G\r Ā-ĀAáĀG\r Ā-Ā\x07AæĀG\r Ā-Ā\bAôĀG\r Ā-Ā	AåĀG\r Ā-Ā
AòĀG\rA:\v Ā-ĀĀAóĀG\r Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-ĀA÷ĀG\r Ā-ĀAåĀG\r Ā-ĀAâĀG\r Ā-Ā\x07AóĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AãĀG\r Ā-Ā
AëĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rA-G\r Ā-ĀAáĀG\r Ā-ĀAãĀG\r Ā-ĀAãĀG\r Ā-ĀAåĀG\r Ā-ĀAðĀG\r Ā-ĀAôĀG\rA;\v Ā-ĀĀAóĀG\r Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-ĀA÷ĀG\r Ā-ĀAåĀG\r Ā-ĀAâĀG\r Ā-Ā\x07AóĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AãĀG\r Ā-Ā
AëĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rA-G\r Ā-ĀAåĀG\r Ā-ĀAøĀG\r Ā-ĀAôĀG\r Ā-ĀAåĀG\r Ā-ĀAîĀG\r Ā-ĀAóĀG\r Ā-ĀAéĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\r Ā-ĀAóĀG\rA<\v Ā-ĀĀAóĀG\r Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀA-G\r Ā-ĀA÷ĀG\r Ā-ĀAåĀG\r Ā-ĀAâĀG\r Ā-Ā\x07AóĀG\r Ā-Ā\bAïĀG\r Ā-Ā	AãĀG\r Ā-Ā
AëĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAôĀG\r Ā-Ā\rA-G\r Ā-ĀAöĀG\r Ā-ĀAåĀG\r Ā-ĀAòĀG\r Ā-ĀAóĀG\r Ā-ĀAéĀG\r Ā-ĀAïĀG\r Ā-ĀAîĀG\rA?\v@@@ Ā-ĀĀAóĀkĀ\v Ā-ĀAðĀF\r\f\v Ā-ĀAôĀG\r Ā-ĀAòĀG\r Ā-ĀAéĀG\r Ā-ĀAãĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-Ā\x07AôĀG\r Ā-Ā\bAòĀG\r Ā-Ā	AáĀG\r Ā-Ā
AîĀG\r Ā-Ā\vAóĀG\r Ā-Ā\fAðĀG\r Ā-Ā\rAïĀG\r Ā-ĀAòĀG\r Ā-ĀAôĀG\r Ā-ĀA-G\r Ā-ĀAóĀG\r Ā-ĀAåĀG\r Ā-ĀAãĀG\r Ā-ĀAõĀG\r Ā-ĀAòĀG\r Ā-ĀAéĀG\r Ā-ĀAôĀG\r Ā-ĀAùĀG\rAÂĀ\v Ā-ĀAçĀG\r Ā-ĀAòĀG\r Ā-ĀAáĀG\r Ā-ĀAäĀG\r Ā-ĀAåĀG\r Ā-Ā\x07A-G\r Ā-Ā\bAéĀG\r Ā-Ā	AîĀG\r Ā-Ā
AóĀG\r Ā-Ā\vAåĀG\r Ā-Ā\fAãĀG\r Ā-Ā\rAõĀG\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀA-G\r Ā-ĀAòĀG\r Ā-ĀAåĀG\r Ā-ĀAñĀG\r Ā-ĀAõĀG\r Ā-ĀAåĀG\r Ā-ĀAóĀG\r Ā-ĀAôĀG\r Ā-ĀAóĀG\rAÈĀ\v Ā-ĀĀAôĀG\rĀ Ā-ĀAåĀG\rĀAÃĀ\vAÑĀ\vXG~|#ĀA°k"$Ā (\bAG@ A\bj ô\x07\v@@@@@@@@@@@@@@ -ĀÌAk\x07\fĀ\v AĀ:ĀÑ AĀ:ĀÏ\
  (°"6¼  (´"6À AÐĀj A jA0ü
ĀĀ A:ĀÐ A6  (¸6Ä  (x6È  (X6  )P7AĀ\f\f\v AØj! Aj!@@@ -ĀAkĀ\v (!\x1B (! (!A\f\r\v A j!+ AÍj!,@ -ĀÍAkĀ\v (¨!- ) !U -ĀÌ! -ĀÎ!  (Ä! (À!.A\f\f\v A j!/ A¸j!@@@ -Ā¸AkĀ\v (Ä! (À!\r\f\v (´! (°!\r (\
¨!A\f\f\v AÀj!0 AÐj!1@@ -ĀÐAkĀ\v AÄj(Ā!2 (À(Ā"3(Ā!\r\f\v (Ô! (Ð!\r (È!! )À!RA\f\v\v AØj!\v@@@ -ĀðAkĀ\v -ĀüAq\r\r\f\x07\v )è!O (à!A\b\f\v\v Aøj!4@@ -ĀAk\r\rĀ\v (ø(Ā!"\f\x07\v )!O (!# )ø!SA
\f
\v AØj!5 AÀj!6@@ -ĀÀAk\f\fĀ\v (¬!$ (à!7 (¨!% (¤!8 ( !9A\f\f
\v Aj!: Aj!;@@ -ĀAk\f\fĀ\v Aj(Ā!< ((Ā"=(Ā!\f\x07\v (!& (! (!' )!NA\r\f	\v AØj!>@@ -ĀôAk\v\vĀ\v (ð!? (ì!(\f\x07\v (ä! (è! (à! (Ü!@A\f\b\vA\f\x07\vA\f\vA\x07\f\vA	\f\vA\v\f\vA\f\vA\f\vA\v!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ Ā\x07\b	
\v )h!J A:Ām  J7È  )\`7À AØj" AÀjA0ü
ĀĀ AĀ:Ā  AÐĀj"\x1B6  6  6 Aj!\f/\v A:Ā  \x1B6  6  )Ā7è  )\b7ð \x1B(\b!  \x1B)Ā"J7ø  6 J Ô\b (!\r (!@@ -Ā'" A\x07F\rĀ ((-ĀH"AF\rĀ -ĀõAG\r   :ĀÎ AĀ:ĀÍ  :ĀÌ  6Ä  AàĀj".6À  ("-6¨  )ø"U7  AÍj!, A j!+\f1\v A:Āå\f\v AĀ\
:Ā  Aèj")Ā7Ø  )\b7à\f\v  :ĀÏ  6È AĀ:ĀÐ  -6¸  U7° AÀj .(Ā  ã A:ĀÐ\f\v Aàj" (ĀÐ\r
 ¶\v\v )° (¸Ô\bE@ Aøj AÀj (È-Ā% ("AëÜF@AĀ! AĀ:ĀÐ A:ĀÍ  )Ä7   -ĀÌ:Ā¨ /Î!	 (À!A\f\v  6Ø  )ø7Ð Aøj )° (¸²\x07@@@@@ )Ð"J )ø"KQ@ (Ø (O\r\f\v J KZ\r\v -ĀÏAF@ (È"-Ā%E\r\vA°ôÁĀ(ĀAK\rAüôÁĀá
Aÿq"E\rAüôÁĀ(Ā ï\r\f\v (È!\v A°j" J (Ø£ A6 A6ü  Aj6ø  6 Aj"AÐÀĀ Aøjó	 (° (´\rA\b ©" (Ø6H  )Ð7@A!A\f\vAüôÁĀ(Ā! A96¤ A¼õÀĀ6  (È! AÀj )ÐBĀBè\x07BĀ A6¸ A6° AØñÀĀ6 A¸ñÀĀ6 A¨ñÀĀ6ü  Aj6¼  Aj6  )\
À"J (ØAÀ=n­|"KB )È J KV­|P\x1B7¨  Aøj6´  A¨j6  A j6ø  A°jê\v )Ð"JBX@ (Ø" J§Ak\rB!JAĀ E\r\vB!JAĀ\v! AĀ:Ā¸  6è  J7à\f/\vA! (È³\x07!A\v! -ĀÐAF@ AÀj¾\v A:ĀÍ AĀ:ĀÐ +
 \r  6Ø  ) 7Ü  -Ā¨:Āä  	;æ  :Āå (! (!\v ( "E\r -Ā'"A\x07F\r )ø!J (! A¸j   ($(\fĀ (¸!\r (¼! AĀ:Ā¸  6´  \r6°  6¨  J7  A¸j! A j!/\f-\v ³\x07!\f\v AëÜG@ Aøj )  ²\x07 )ø!R (!! AĀ:ĀÐ  6Ô  \r6Ð  !6È  R7À A\
Ðj!1 AÀj!0\f-\v  6Ä  \r6ÀA!\f:\v A¨j \r  (\fĀA!\v (¨AqE\r A:ĀĀ\f\v AĀ:Ā¸  !6è  R7à  6Ü  \r6Ø  Aàj6Ì  AØj"36È  AÌj"26Ä  AÈj6ÀA\x07!\f8\v A°j \r  3((\fĀA!\v (°AG\rAĀ!\v 2(Ā (ĀÐE\r A:ĀĀ 1A:ĀĀ\vA!\v\f\v (´!\v Aàj¶\v (Ø AÜj(Ā	 A\
:ĀÐ 0Ò\b\f\vA! ,A:ĀĀ\f\v AëÜG@ AÀj )Ø ²\x07 )À!S (È!# AĀ:Ā  O7  #6  S7ø Aøj!4\f'\v  O7ø OBPE\r3A	!\f2\v A:Āü\f\v AĀ:Āð  #6   S7  O7  Aj6  Aj""6  Aj6ü  Aj6øA\v!\f0\v "-ĀAq\r0 "A:Ā Aj¶\v A:Ā 4Æ\v\v A:Āð \vÅ\v A:Ā\
Í (Ä" (Aj6 AÀjß )À!J (Ä" (È6\b  J7Ā (Ä"-Ā! A:Ā  :ĀÎ (Ä(!$ AĀ:ĀÀ  $6¬  (È"%6¨  (À"86¤  (¼"96   ("76à  )7Ø AØj!5 AÀj!6\f#\v  86´  96°  $6¸ AÀj )Ø 7²\x07 (È! )À!J Aj %)ĀBĀ (´5 "KBĀ A¸j!@\
 )P@ %5\b K~"K KBëÜ"NBëÜ~}§! N )|"K NZ\r\vAÿëÜ!B!K\v  6  K7ø  6ð  J7è@ J KQ@  J7     I\x1B6A!\x07  K\r\f\v J KV\r  6  J7A!\x07 J KZ\r\vA!\x07\f\v AĀ:Ā  '6°  N7¨  &6¤  6   A¨j6  A j"=6  Aj"<6  Aj6A!\f,\v AÀj  \
 =((\fĀB!J@ )À"KBQ@ <(Ā (ĀÐE\rA! ;A:ĀĀA\f*\v A°j AÈjAÈĀü
ĀĀ K!J\v A¨j¶\v (  A¤j(Ā	 A:Ā Aøj A°j"AÈĀü
ĀĀ :Ò\b A¼j!@@ JBQ@ -ĀÁ! (!\b )!J AA' (¼-Ā\bAG"\x1B6¤ A§ºÁĀAºÁĀ \x1B6  Aj"\x07 J \b£ A6¼ A6´  \x076¸  A j6° AÈjAÕÀĀ ó	 ( (\r  :Āé  :Āè AĀ6à AĀ6Ø AĀ;Ô\f\v AÈj AøjAÈĀü
ĀĀ  J7À JBR\r\vAA,ñ\v"B7Ā A\bj AÈjA$ü
ĀĀA\f(\v /"\fAÈkAÿÿqAäĀO@ A°j ( ( (À"AxF@ (° (´\r Ax6°\f\v  )¸7  )°7  )Ä7  )Ì7  )Ô7¤  (Ü6¬  6 AĀN@ AÐj AjA0ü
ĀĀAp!@ E\r AðĀj AÐj" AüÿÀĀj(Ā AÁĀj(Ā¼ A\bj! (pE\rĀ\v A j A0ü
ĀĀ (°AxF\f\v Aj\b Ax6°\f\v Ax6°\f\v (Ā\r @ A\fj-ĀĀ! A\bj(Ā! ("
(X! 
)P!V A8j 
AÊ¤ÁĀAAëÜ! (8"@ (<!\b A0j 
AóÀĀA (4!\x07 (0!	 AÀj"\x07   \b 	 \x07 )À (È­ (È! )À!L\v A(j 
AÛ¤ÁĀAÇ (,! ((!\f A j 
Aì¤ÁĀAÇ ($!A ( !F AÀj" )\b Aj(Ā× (È!B )À!W  Aj(Ā A j(Ā \b"	(D" 	(H"\b£ AĀ AëÜG"\x1B!\x07@@ LBĀ \x1B"JB )À"KB|"M K MV\x1B"MQ@ \x07AÿëÜ (È KB}V\x1BM\r\f\v J MV\r\v@ E \fAGr\rĀ \bAl! !@ @ Ak! ( Aj! G\r\f\v\vAĀ! Aøj J \x07BAĀ\x07 	(T" \b  \bI\x1B!\x07 	(P!C \
(!D )ø!M !@@  \x07F\r Aj!\b@@ M )Ā"JQ@ A\bj(Ā"\f DI\r\f\v J MZ\r\v Aj! \b!\f\v\v (\b!\f\v \b \x07k!G C Atj!) AØj!EAĀ!@ J!K   \bjAlj!\x07 Aj!@@@  GjAF\r  \bjAk!H@@ M \x07)Ā"JQ@ \x07A\bj(Ā"* DI\r\f\v J MZ\r\v \x07Aj!\x07 Aj!\f\v\v \x07(\b!*\v  C HAtj6ì  \x076è  *6à  )6Ô  6Ð  I\
6Ì  \f6È  K7À  J7Ø@ J KQ@ \f *M\r K!J E\f\v E J KT\r\v K!J AÀj\v"\x07(!) \x07(! \x07(\f!I \x07(\b!\f\f\v\v \fAëÜF\rĀ  )(Ā"   I\x1B6\v FAqE AëÜFr\rĀ A 	(p"AĀG kj"AĀ  AM\x1B!AÿëÜ!~B L W|"J LT\rĀ  Bj"AëÜI@ ! J\f\vB JBQ\rĀ AëÜk! JB|\v!J 	 60 	 6( 	 J7 \v@ AëÜF\r\
Ā 
/LA­G\rĀ AÀj 	(D 	(H V èAÿëÜ! (È!~B )À"K W|"L KT\rĀ  Bj"AëÜI@ ! L\f\vB LBQ\rĀ AëÜk! LB|\v!J 	("AëÜG@  O 	)\b"L JX J LQ\x1BAG\r\v 	 6 	 J7\b 	  G K VRr:Ā\v 	AĀ:ĀĀ\v ( "E\r @-Ā'"A\x07F\r Aj   ("/L )P (X ($(0Ā (!(  ("?6ð  (6ìA!\
\f*\v (  ?(\fĀ\r (ì Aðj(Ā	\v A:Āô >ì
 AĀ:ĀÏ  )7È  ) 7Ð  -ĀÍ:ĀÀ AÈj»\f Aøj (¨ A¬j(Ā Aj!
AëÜ! ("AëÜM\r !\f\v AØj" (ĀÐ@ A\x07:ĀÌA!\x07\f&\v ¶\v AĀ:ĀÏ AĀ:ĀÑ (À! (¼!\f\v@ AëÜF\rĀ )ø!T (À-Ā'"A\x07F@ !\f\v (¼(\`"A j(Ā M\r( Aj(Ā AøĀlj"-ĀĀ A:ĀĀAF\r( AÀj AÄĀj(Ā AÈĀj(Ā T è AĀ:ĀĀ (È! )À!T\v  6  T7ø\v (À-Ā$!	 (Ä(! (\
È! AÀj ) (²\x07 (È!\b )À!K!X@@@  (0K\rĀ Aøj Aj"\x07  Xì@@@@A AëÜk AëÜM\x1BAkĀ\v 	Aq\r\v  (6È  )ø7À\f\v /! 	AqE@@@@ A©kĀ\v AF\r AõkĀĀĀĀ\v AôkAÿÿqAãĀK\r\v AëÜG@ )ø!J  6È  J7À\f\v AÀj \x07   )ø ( K \b\
ã\f\v A­G\r AëÜG@ )ø!J  6È  J7À\f\v AÀj \x07A­  )ø ( K \bã\v@ K )À"JQ@ J Q (È" \bI"\x1B!Q \r\f\v J KZ\r (È! J!Q\vA°ôÁĀ(ĀAK\rA´ôÁĀá
Aÿq"E\rA´ôÁĀ(Ā ï\r\f\v AĀ:ĀÑ A¬j(Ā! (¨!\x07 -ĀÏE\r 
»\f\f\vA´ôÁĀ(ĀAj! (¼!	 A¬j(Ā!@@@@ (¨AkĀ\v A\b6Ä  AÌĀj6À A°jAÑÀĀ AÀjó	\f\v A°j A\fj(Ā Aj(ĀÞ\f\v Aj -Āíê
 A°j ( (Þ\v Aj"\b 	 (´" (¸à\x07 AéÀĀ6Ø A6  QBĀBè\x07BĀ AØñÀĀ6Ü AÈñÀĀ6Ô A¸ñÀĀ6Ì A¨ñÀĀ6Ä  6 A6 A6ø  (ÄAj6Ð  (ÀAj6È )Ā!J )\b!K  Aj6Ü  \b6  J AÀ=n­|"LB K J LV­|P\x1B7   A j6Ø  AØj6À  AÀj6üA´ôÁĀ(Ā Aøjê (\
 (\r (° \r\v AĀ:ĀÑ )¨!J Aj¼\f AĀ:Ā°  6à  Q7Ø  J7 A:ĀÐ\f\v A:ĀÌA!\x07 A:Āô\f"\v (¬! (À AÄj(Ā	\v A:ĀĀ\v \vAF@A!\f\v /\b@ \vAqE@ (³\x07!\f\v E\r\v AØj»\f\v -Ā\r\f\v  )Ü7  -Āä:Ā /æ! -Āå!\v (Ø! -Ā@ Aèj»\f\v AĀ:Ā\f\v A\
èj»\f\v AĀ:ĀA!\v\v  -Ā:Āà  )7Ø A:ĀĀ \vAÿq"AF\r  -Āà:Āð  )Ø7è \x07 AG\r AĀ:ĀÐ ( (!  6üA!\x07 A6ø AF\r Aøjæ !\x07!\f\v  :ĀĀ\vA!\x07 A:ĀÌ\f\v  6 A:ĀÏ  )è7  -Āð:Ā¤  ;¦  \v:Ā¥ AĀ:Āð  ("6à  )7Ø  (¼AäĀj­"O7è \
AØj!\v\f\f\v AĀ:ĀÏ -ĀÐE\r Aj¼\f\f\v  6  K7A!\x07\v  \x07:ĀÁ@A°ôÁĀ(ĀAK\rĀAÀôÁĀá
Aÿq"E\rĀAÀôÁĀ(Ā ïE\rĀAÀôÁĀ(Ā! A6Ü AèñÀĀ6Ø Aj (´"-Ā&Þ
  )7 A°j Aj(Ā"\b A\bj(Ā"\x07A?Õ AÈñÀĀ6ä  6à A¸ñÀĀ6Ü A¸ñÀĀ6Ô A¸ñÀĀ6Ì  Aj6È A¨ñÀĀ6Ä  Aj6 A6 A6  (´ \x07 (°"\x1B6¤   \b \x1B6   A j6Ø  Aj6Ð  AØj6À  AÀj6  Ajê\v Ajß (´! (°"/8! Aj ( (Þ (!\b (\
!\x07 Aj ($ (( AÀj (0 (4óBĀ!J@@@ (ĀAkĀ\vB!J\f\v )!N )\b!KB!J\v  (6Ø  )7Ð  )À7Ü  (È6ä  ;è  \x076È  N7À  K7¸  J7°  \b6Ì (\fAxG@ A°jA¼ÿÀĀA\fAÈÿÀĀA\v A6 A6  AÈĀj6  6 AjAÀĀ Ajó	 A¨j"\b A°jAÀĀ\
ü
ĀĀ Aôj A\fj
 AĀ;ø B7ð BĀ7è BÀĀ7à B7Ø BĀ7À -Ā%! -Ā&!AA\fñ\v"AĀ:Ā\b B7Ā  :Ā  :Ā  6  )7è  (6ð  :Ā AĀ:Ā Ax6  6 AÀj"Ë	Ax ò\v (" (Ā"Aj6Ā AĀH\r  6¼ )!N (!' (°!  \bAàĀü
ĀĀ AøĀj (@ AÄĀj(Ā"(\bAkAxqjA\bj  (\fĀ (x! (|!& AĀ:Ā  &6  6  '6  N7 Aj!; Aj!:\f\f\v Ax6° AÐjÈ
\vA\v AèĀj AÀj"AÁĀA\v (l!\x07 (h! AàĀj AÊ¤ÁĀA (d! (\`!AĀ!E@ A°j A j¾ (°! )¸!L\v AØĀj AÀjAóÀĀA (\\! (X!\b A°j\x07 (¸!	 )°!MAëÜ! E@ P!K\f\v AÐĀj  \x07· A°j" (P" (T"\x07¡ (°"E\r\f (¸! (¼!
   (´Ö )¸!K -Ā°! A¾jA0:ĀĀ A°àĀ;¼ B7° A6¸A 
 
AO\x1BAs!\x07 A¼j!BĀ!JAĀ!@  
F@@ JB
~ -ĀĀA0k­Bÿ|!J Aj! \x07Ak"\x07\rĀ\f\vĀ\v JB
~  j-ĀĀA0k­Bÿ|!J Aj"AG\rĀ\v\f\r\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\f\vA!\f\r\vA\b!\f\f\vA
!\f\v\vA\f!\f
\vA\r!\f	\vA!\f\b\v AĀ:ĀÐ AàĀj»\f A:ĀÌ\f\v A°j"
  \x07^AëÜ! P!K (¸"AëÜF\r 
 )°  \b  M 	¥ (¸! )°!K\f\v@ JBè\x07"PBB K KBÿV\x1B Aq\x1B|"K PT\rĀ J PBè\x07~}!J KBQ@AĀ!B!K JPE\r\f\v J§AÀ=l! KBT\r\vAĀ!B!K\v~ K \fA­F AëÜFqE\rĀ @ A°j   \b  M 	­ )° (¸"AëÜG\r\vAëÜ! K  LBĀYqE\rĀ A°j LBè\x07"J L JBè\x07~}§AÀ=l \b  M 	¥ (¸!\
 )°\v!P A´j A jA0ü
ĀĀA\bAñ\v" AÀjAÐĀü
ĀĀ  6X  P7P AÜĀj A°jA4ü
ĀĀAĀ\v! (´! (°!	 AÀj"\x07 ) A j(Ā× A@k )ÀBĀBè\x07BĀ  )@"J (ÈAÀ=n­|"KB )H J KV­|P\x1B7ØA°ôÁĀ(Ā!\b@ E@ \bAK\rAõÁĀá
Aÿq"\bE\rAõÁĀ(Ā \bïE\r A6¸ A6°AõÁĀ(Ā!\b AØñÀĀ6Ü AÿÀĀ6Ô  AÌĀj6Ð A¸ñÀĀ6Ì  Aj6È A¨ñÀĀ6Ä  \bAj6¼ A'6 AÿÀĀ6  \x076´  AØj6Ø  Aj6À \b A°jê\f\v \bAK\rĀAõÁĀá
Aÿq"\bE\rĀAõÁĀ(Ā \bïE\rĀAõÁĀ(Ā!\b Aj"\x07 	 (\f (à\x07 AÀĀ6 A6¤ A¬ÿÀĀ6Ü AØñÀĀ6Ô A¸ñÀĀ6Ì  Aj6È A¨ñÀĀ6Ä  \bAj6¼ A6¸ A6°  A j6  \x076   A(j6¨  A¨j6Ø  AØj6Ð  Aj6À  AÀj6´AõÁĀ(Ā A°jê ( (\r\v 
A\v! 6 :ĀĀA!\x07 AF@ A:ĀÌ\f\v  6¨A! A:ĀÑ A¬j" 6Ā 5×
 A¨j!@ -ĀÎ\rĀ AÀj (¨" (Ā"AĀ!AĀ!\x07 E@ (pAxG!\x07\v@@A (È"AëÜk AëÜM\x1BAkĀ\vA!\f\v /Ð \x07ÛAs!\v (Ä :Ā AĀ:Āô  6ä  AÐĀj"6à  (À"@6Ü  (¼6Ø  AjAĀ -Ā¥AG\x1B"6è AØj!>\f\v \x07 Ā 6 Ā \x076Ā A°j$Ā\vA!\fĀ\vĀ\vĀ\vãE;~|#ĀAÀ\rk"$Ā  \
(60  )\b7(  )Ā7  (!  ("68 (!  A j"64@@@@@@@@@ AĀN@ A(j(Ā!. Aj(Ā!\x07 Aj(Ā! AĀ6D  6<   \x07Atj6@  6 Ax6  6  A<j6 B7 Ax6è AĀ6ü B7ô A¼j! A¬j!! A¬	j! A	j! Aj!\x1B AjAr!" AÌj!/ Aj!0 Aè	j\
!# A¸	j!$ A	jAr!% A¤\rj!\r A\rjAr! AÔ\vj! AÀ\vjAr! A\fj! Að\vjAr!&Ax!Ax!Ax!A!@@ Aj ("è\x07@@@@Ax ("E\rĀ  (6\b A	j (" (\b"Þ ( (ò\v  (	6  )	7Ax  AëÀĀAÄ
\rĀAx  AìÀĀA\vÄ
\rĀAx  AìÀĀA	Ä
\rĀAx  AìÀĀA\bÄ
\rĀAx  A§ìÀĀAÄ
\rĀAxAx  A½ìÀĀAÄ
\x1B\v"AxG@ ­ ?Bp!?@@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxG@AëÀĀAä\x07!\f\v A	j AjÆ (	! (	"AxF\r (	!1 !'\f\v\v AxG@AìÀĀA\vä\x07!\f\v A	j AjÆ (	! (	"AxF\r (	!2 !(\f
\v AxG@AìÀĀA	ä\x07!\f\v A	j AjÄ (	! (	"AxF\r\f (	!) !\f	\v )BQ\r\x07AìÀĀA\bä\x07!\f\v AG@A§ìÀĀAä\x07!\f\v A	j Aj¤ -Ā	\r -Ā	!\f\x07\v (èAxF\rA½ìÀĀAä\x07!\f\f\v  ?7\r  6\r  6\r Aj AjÅ (! ("AxF\r  )\r7	  )\r7	  )7 	  6\
	  6	 Aôj A	jì\f\v@ )BQ"\x07E@ A	j AjAÐĀü
ĀĀ\f\v B7	\v AxF!	 AxF! AxF!@ (èAxF"\vE@  (ð6\r  )è7\r\f\v Ax6\r\vAx  	\x1B!AĀ  \x1B!A ( \x1B!AĀ  \x1B!A ' \x1B! Aj (ø (üÎ (! ("AxF@ A\rjö\v A	jú\v  ò\v  \r  \r\f\f\vAĀ 2 \x1B!	AĀ 1 \x1B!A  AF\x1B!\x07  (6¸  )7° \
 )7  )7  )¤7   (¬6¨ )	!= (	! A¼j A	jAÄĀü
ĀĀ  (\r6  )\r7 Aôj½\v\f\f\v A\rj²\f\v (! Ax6 (!* )!= (!
 (\b! AĀ6\b  
6  =7  6  *6 A\bA AxF\x1B6@@@@@ @  (6¨  )7   )7 A°j"\x07 AjõAx! ("AxF\r A6È  \x076Ì  
6ä  AÈj6à AxF@ (!\b AjAñ8 (\b" Añ8O\x1BA\bAã\x07  ("6ø  (6ô \b A0lj!\fAĀ!\v@@@  \v6ü  
6´\x07  \v6¤\x07 A6 \x07  AÈj6¨\x07@@@ \b \fG@  (°\x076Ø\b  )¨\x077Ð\b  ) \x077È\b Aà\bj" A \x07jõ  
6ø\b \b(  6ô\bAĀN@ \bA(j(Ā!3 \bAj(Ā!\x07 \bAj(Ā! AĀ6	  6ü\b   \x07Atj6	  
6¼\v Ax6¨\v  6¸\v  Aü\bj"6´\vAx! Ax6Ð\v Ax6\f AĀ6¨\f B7 \fAx!	@ A\bj è\x07@@@@@Ax (\b"E\rĀ  (\f6\b A\rj (" (\b"Þ (¨\v (¬\vò\v  (\r6°\v  )\r7¨\vAx  AÞìÀĀA\bÄ
\rĀAxAx  AæìÀĀAÄ
\x1B\v"AxG@ ­ =Bp!=@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxG@A!AÞìÀĀA\bä\x07!A!\x07\f\v A\rj A¨\vj¯ (\r! ( \r"\x07AxF\r  (\b6¸\f  )Ā7°\f  \r)Ā7à\f  \r)\b7è\f  \r)7ð\f  \r(6ø\f AÀ\vjó\v  )°\f7Ā  (¸\f6\b  )à\f7Ā  )è\f7\b  )ð\f7  (ø\f6  6À\v  \x076Ð\v \x07!\f\
\x07\v 	AxG@A!AæìÀĀAä\x07!A!\x07\f\v A\rj A¨\vj¯ (\r! ( \r"\x07AxF\r  (\b6¸\f  )Ā7°\f  \r)Ā7à\f  \r)\b7è\f  \r)7ð\f  \r(6ø\f Að\vjó\v & )°\f7Ā & (¸\f6\b  )à\f7Ā  )è\f7\b  )ð\f7  (ø\f6  6ð\v  \x076\f \x07!	\f\v  =7¸\f  6´\f  6°\f Aà\fj A¨\vjÅ (ä\f! (à\f"\x07A\
xF\r  )°\f7\r  )¸\f7\r  )è\f7¨\r  6¤\r  \x076 \r A \fj A\rjì\f\v@ AxF"\x07E@ A°\fj AÀ\vjA0ü
ĀĀ\f\v Ax6À\f\v@ 	AxF"E@ Aà\fj Að\vjA0ü
ĀĀ\f\v Ax6ð\f\v A\rj (¤\f (¨\fÎ (\r! ( \r"AxF@ Aà\fj\b A°\fj\b\f\v  (\b6 \v  )Ā7\v  \r)Ā7ø
  \r)\b7\v  \r)7\v  \r(6\v AÈ
j A°\fjA0ü
ĀĀ A
j Aà\fjA0ü
ĀĀ A \fj½\v\f\v A°\fj²\vA!A!\x07\v A \fj½\v E 	AxFrE@ Að\vj\b\vAx! \x07 AxGqE\rĀ AÀ\vj\b\v (¨\v (¬\vò\v AxF@ 
 Aà\bjÑ\f\v  ( \v6°\v  )\v7¨\v  )ø
7ð\v  )\v7ø\v  )\v7\f  (\v6\f A\rj"\x07 AÈ
jA0ü
ĀĀ Aà\fj" A
jA0ü
ĀĀ % )¨\v7Ā % (°\v6\b  )ð\v7Ā  )ø\v7\b  )\f7  (\f6  6	  6	 $ \x07A0ü
ĀĀ # A0ü
ĀĀ (	 (ü\bG@ 3AÌîÀĀAðêÀĀ½! $\b #\b A	jÈ
\f\v  )¨\v7È
  (°\v6Ð
  )ð\v7À\v  )ø\v7È\v  )\f7Ð\v  (\f6Ø\v A	j A\rjA0ü
ĀĀ A°\fj Aà\fjA0ü
ĀĀ\f\v (´\v!\fĀ\vĀ\v \b Aô\bjA¢ÀĀ!\f\v A \x07jî
Ax! \f!\b\f\v 
 Aà\bjÑAx!\v Aà\bjî
@ AxF@ 
 AÈ\bjÑ\f\v  (Ð
6À\b  )È
7¸\b  )À\v7\b  )È\v7 \b  )Ð\v7¨\b  (Ø\v6°\b Aè\x07j A	jA0ü
ĀĀ A¸\x07j A°\fjA0ü
ĀĀ\v AÈ\bjî
 AxG@ \bA0j!\b  (À\b6\x07  )¸\b7\x07  )\b7ð  ) \b7ø  )¨\b7\x07  (°\b6\x07 AÀj Aè\x07jA0ü
ĀĀ Aj A¸\x07jA0ü
ĀĀ\f\v 
 AÈjÑ Aôj¬\v\f\v  )\x077  (\x076  )ð7  )ø7  )\x077  (\x076 0 AÀjA0ü
ĀĀ / AjA0ü
ĀĀ (ô! AxG@  \vF@ AôjA\bA\v (ø!\v  \vAlj" 6Ā  )7  (6\f  6 Aj AjAüĀü
ĀĀ \vAj!\v\f\v\v (ø! AxG\r\v 
 AÈjÑ\f\v  \v6ð  6ì  6è \b \fG@ AèêÀĀAðêÀĀ½! Aèj¬\v\f\v AÈjî
 AxG\r\f\v  AàjA¼£ÀĀ!\f\vAØíÀĀA	! Ajî
\f\v 
 AÈj"\x07Ñ \x07î
\v 
 A°j"\x07Ñ 
 \x07ÑAx!\v A°jî
 AxG\r 
 Aj"Ñ î
\v 
 *Ñ\f\v Ajî
 (èAxG@ Aèjö\v\v  \v6ð  6ì  6è\f\v (	!\f\v (!\x07 Ax6 (!
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
jõB!= ("AxF\r\b A6À  \x076Ä  \f6  AÀj"6 AĀN@ A(j(Ā! Aj(Ā!\x07 Aj(Ā! AĀ6  6   \x07Atj6  \f6Ü
 Ax6È
  6Ø
  Aj"6Ô
 AĀ6°\v B7¨\vAx!\b@ ! !\x07 (Ü
! (Ø
!\v@  è\x07@@@@Ax (Ā"E\rĀ  (6\b Aj ("	 (\b"Þ (È
 (Ì
ò\v  (6Ð
  )7È
Ax 	 AÌìÀĀA
Ä
\rĀAxAx 	 AÖìÀĀA\bÄ
\x1B\v"AxG@ ­ @Bp!@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v =BQ\rAÌìÀĀA
ä\x07!\f\v\v \bAxF\rAÖìÀĀA\bä\x07!\f
\v  @7ð\x07  	6ì\x07  6è\x07 AÀ\vj AÈ
jÅ (Ä\v! (À\v"AxF\r  )è\x077  )ð\x077  )È\v7  6  6 A¨\vj Ajì (Ô
! \x07! !\f\v Aj (¬\v (°\vÎAx \b \bAxF"\x1B!   \x1B! + \x07 \x1B!+ (! ("AxF\r  "(\b6¨\x07  ")Ā7 \x07  \x1B)Ā7\r  \x1B)\b7\r  \x1B)7 \r  \x1B(6¨\r =BĀ =BR\x1B!=  A9° A¨\vj½\v +!, !- A½§\f\v\v  6° Aè\x07j²\f\b\v  6°  þ\v\f\b\v (È
! Ax6È
 (Ø
!	 )Ì
!> (Ü
! (\b! AĀ6\b  6Ô\v  >7Ì\v  6È\v  	6Ä\v A\bA AxF\x1B6À\v@ @  (Ð\v6È\x07  )È\v7À\x07  )À\v7¸\x07 Aè\x07j" AÀ\vjõAx!\b@ (AxF\rĀ  6 A6  6  6 A\bj AjÃ (\b!@ (\b"AxF\rĀAx  ( \b"AßÁĀAÄ
\rĀAx  AðÁĀA\rÄ
\rĀAx  AýÁĀA\rÄ
\rĀAx  AÁĀAÄ
\rĀ Aðj  Þ (ð\v!\b  \r (ô! \bAxF \bAxFr\rĀ (ø!\f\v  Aè\x07j"Ñ  ÑAx!\b\v Aè\x07jî
 \bAxF@  A¸\x07jÑ\v A¸\x07jî
 \bAxG\r\f\vAØíÀĀA	! AÀ\vjî
\v  	Ñ  6°A!Ax!\b\f\x07\v (È
! Ax6È
 )Ì
!= (\b! AĀ6\b  6Ô\v  =7Ì\v  6È\v  \v6Ä\v A\bA AxF\x1B6À\v@@@ @ Aè\x07j" AÀ\vjõBĀ!= (AxG@  6 A6  6  6 A¸\x07j Ajý (¸\x07\r )À\x07!>B!=\v  >7 >§!\f\vAØíÀĀA	! AÀ\vjî
\f\v (¼\x07!  Aè\x07j"Ñ  Ñ  6B!=\v Aè\x07jî
@ =BQ@  AÀ\vjÑ  6\b\f\v  +"A9\b A½§!\v AÀ\vjî
 =BQ\rĀ +\b!A\f\v\v\v  \vÑ\f\v  AjA¢ÀĀ!  ! !\x07 !\f\vAØíÀĀA	! A
jî
\f
\v  6°\vA!\v A¨\vj½\vB!= E \bAxFrE@ \b þ\v\v  ! \v! (È
 (Ì
ò\v =BQ@ \f AÀjÑ\f\v  ) \x077À\v  (¨\x076È\v  )\r7  )\r7  ) \r7  (¨\r6  6	  +°"A9	  =7	  )À\v7Ā  (È\v6\b  6¨	  )7Ā  )7\b  )7  (6  ,6Ð	  -6Ì	  6È	 ( (F\r AÌîÀĀAðêÀĀ½! A	jÔ\v\v \f AÀjÑ  6 \fB!=\f\v  )À\v\
7à\b  (È\v6è\b  )7à\f  )7è\f  )7ð\f  (6ø\f  A9 \f A½§! !4 -!5 ,!6 !\v AÀjî
 =BQ\r  )à\b7  (è\b6  )à\f7	  )è\f7	  )ð\f7	  (ø\f6 	 ) \f!> !  \x07! ! 4!7 5!8 6!9\v  >7\r >§!\f\v \f Aj"Ñ \f Ñ  6\rB!= !  \x07! !\v Ajî
@ =BQ@ \f Aø
jÑ  6\v\f\v  +\r"A9\v  )7È\b  (6Ð\b  )	7°\f  )	7¸\f  )	7À\f  ( 	6È\f A½§! 7!: 8!; 9!<\v Aø
jî
 =BQ\rĀ  )È\b7È  (Ð\b6Ð  )°\f7ð\v  )¸\f7ø\v  )À\f7\f  (È\f6\f )\v">B §! )BR@ Ajú\v\v ! )È7Ā ! (Ð6\b  )ð\v7Ā  )ø\v7\b  )\f7  (\f6  6¨  6¤  >>   =7  6¸  :6Ø  ;6Ü  <6à\f\v\v \f 
Ñ\v\f\v  A4jA¬¢ÀĀ!\f\vAx!\f\vAx!\f\vAx!\vA!\vA!\x07A!	A!A!\v Aôj½\v@ \vE\rĀ (èAxF\rĀ Aèjö\v\v )BR \x07q@ Ajú\v\v AxG 	q@  ò\v\v AxG q@  (\r\vB!= AxG q@  '\r\v !\v ( (ò\v =BQ@  A jÑ\f\v A	j" A¼jAÄĀü
ĀĀ  (¸6   )°7  )7  )7  ) 7  (¨6  )7\r  (6\r  6P  =7H AÔĀj AÄĀü
ĀĀ  6  6¨  )6è  6ä  6à  	6Ü  6Ø  6Ô  6Ð  6Ì  6È  )7  ( 6¤  )7¬  )7´  )7¼  (6Ä  \x07:Āø  (\r6ô  )\r7ì (@ (<F\r .AÌîÀĀAðêÀĀ½! AÈĀj¥\b\v  A jÑ ĀB7Ā Ā 6\b\f\v Ā 6\b Ā =7Ā ĀA\fj A	jAÄĀü
ĀĀ Ā 6P Ā 6\` Ā )6  Ā 6 Ā 6 Ā 	6 Ā 6 Ā 6 Ā 6 Ā 6 Ā 6 Ā )7T Ā ( 6\\ Ā )7d Ā )7l Ā )7t Ā (6| Ā \x07:Ā° Ā (\r6¬ Ā )\r7¤\v A jî
 AÀ\rj$Ā\vÝ6~#ĀAÀ\vk"$Ā@@@@@@@@@@@@@@@@@@@@@@~@@ -Ā\vAkĀ\v Aj! A¤j!@ -Ā¤Ak	Ā\v ((! ) ! (! (! )\f\v AĀ:Ā¤ BĀ7  (\v"6  (\v"6  (\b"6(  )Ā"7  A¤j! Aj!BĀ\v!  6  6 AĀ:Ā¥  68  70  7@ \
 )7HB! ¾"\r AÀ	j" (n (Ä	! (À	"AxF\r  )à	"7è\x07  )Ø	"7à\x07  )Ð	"\x1B7Ø\x07  )È	"7Ð\x07  6T  6P  7X  \x1B7\`  7h  7p@@ (\\AxF\rĀ  AàĀj(Ā AäĀj(ĀÞ (À	AxF\rĀ Aj" (È	6\b  )À	7Ā\f\v AĀ6  B7\v AøĀj" ("( (Á A\
:Ā¥ (AØĀj(Ā! )0! (8! AÄ	j ¾\v  (Ð	"6¸  )È	"7°  )À	"\x1B7¨  6°  7¨  \x1B7´  7¼  6Ä AĀ:Āü AĀ:Āø  Aj6È Aüj! A¨j!	\f\v A¨j!	 Aüj!@ -ĀüAkĀ\v (°! )¨!\v AÐ\x07j"\r A¸j"AÄĀü
ĀĀ AëÜG@ Aj  ²\x07 )! (! A¬
j \rAÄĀü
ĀĀ  6  7 Aj AÀ	jA°ü
ĀĀ AĀ:Ā Aj!\x07 Aj!\f\f\v Aj AÄĀü
ĀĀ\v Aj!\x07@ -ĀÀAk	Ā\v  \x07)Ā7  \x07)\b7 ("-ĀĀ A:ĀĀAF\r Aøj" Aj"\f¾\v Aj A\bj × (AxF@ (\f\v  )7H  )7@  )78  )"70 §AxG\r (4\vAk!\f\x07\v Aj!\f Aj!\x07@@ -ĀAkĀ\v Aôj(Ā! (ð(Ā!\f\v (! )!\v AÄj" AøjA\
ÄĀü
ĀĀ  Aj6À  6¼ AĀ:Āè  6  7  AÀj"6ô  A¼j6ð\v Aj   (Ā ("AxF@A! \x07A:ĀĀ\f\x07\v Aj¶\v AÄjç\b A:Ā  )7¸  (6À (! (! \fÙ	\f\x07\v AÈj!	 AÌj!\f@@@@@ -ĀÌAkĀ\v (À!\f\r\vA\f\r\v AÐj! AÄ\bj!@ -ĀÄ\bAkĀ\v (À\b!\bA\
\f\f\vA\f\v\v AÐj!\v Aø	j!@ -Āø	Ak\f\fĀ\v (ð	!
A\f
\v A0jë\bî!\f\vA\f\b\vA\f\x07\v (Ā" (Ā"Aj6Ā AĀH\r\x07 AĀ:ĀĀ  6´ A6¼  6¸  \f)Ā7¤  \f)\b7¬\v A¸j" (Āô"E@ A:ĀÀA!\f\v ø
 A:ĀÀA! (¤"AxF\rĀ  )¬7¸  (´6À (¨! \x07ç\b\f\v  :ĀĀ\f\v  (À6è  )¸7à A:ĀĀ AxG\r\vA!\f\v  (è6  )à7 		 AÐĀj!\x07@ AxF@ (! ( \x07³\x07!AØĀj(Ā  Aj(Ā Aj(Āñ!B!\f\v  6¬  6¨  )7°  (6¸  6¼ AÀ	j 	Aj(Ā\
@ )Ð	BR@ (Ø	! )Ð	! (À	! (Ä	" (È	 Aj(Ā A j(ĀÄ
\r@ BR@ AÐ	jÁ\b\f\v ü\v  \r\v (AØĀj(Ā"-Ā A:ĀAF\r  )B|"7 AÀ	j Aj ("( (³ )À	! (È	! AĀ:Ā  7À ()!\x1B AĀ:Ā¥  \x076ü
  (6ø
  7ð
  \x1B7è
  )x7Ø
  )7à
  )07 
  (86¨
 AëÜ6¸
 AĀ6À
 AĀ:ĀÄ
 )@! )H!\x1B  6Ð
  7È
  \x1B7
  7
 BĀ7
 AĀ:ĀÌ  A
j"6À AÈj!	 AÌj!\f\f\v Aôj AÜ	jAìĀü
ĀĀ  \r 	Ö\v\v (x AüĀj(Ā\r AĀ:Ā¥ ( Aj(Ā\r \x07
\f\v  6Ä Aàj"\r (x"Aj"A(ü
ĀĀ@ (Ā@ 	 \rÆ\x07\f\v (P"\x07AëÜG@ )H! AÀ	j" AØĀj(Ā")p AøĀj(Ā×  )À	 (È	  \x07\x07 )À	! (È	! Aèj AàjA(ü
ĀĀ BĀ7 A6 AĀ; A:Ā  6à  7Ø AĀ6Ð BĀ7È\f\v Aèj A(ü
ĀĀ BĀ7 BĀ7 A:Ā AÿëÜ6à B7Ø AĀ6Ð BĀ7È\v A j 	¹ AĀ6È B7¸AĀ\v!@@@@@@@@@ \f@@@@@@@@@@@@@@@@ Ā\v ( Ak\b\x07\v AÐj" (ĀÐE\r\bA\f\v AÀ	j" \b)  \b((²\x07  )À	 (È	Ø \b)x!  \b)  \b(( )À	 (È	 )À	! (È	! AĀ:Ā¸\b  \b\
A0j6°\b  7¨\b  6Ø  7ÐA!\f\v A\bj  ¬A! (\f!@ (\b"AF@A!\f\v º\vA!\v  :ĀĀ AG\r\bA\f\f\v AÐj"\v (ĀÐE\r	A\f\v\v  
6ô	B! 
-ĀdAG\r 
(x! \v 
(\\ 
(\`Ù\v (ô	") ! ((! A;è	  \v6Ü	  6Ø	  6è  7àA!\f\v AÀ	j Aàj"  )À	"\x1BBQ\r\b (È	! Aøj AÌ	jAÄĀü
ĀĀ (
! (
!\x07 (
! A¸j A
jA<ü
ĀĀ (à
!\r (Ü
! (Ø
! Ô\x07@@ \x1BBQ@ -ĀíAG\r -ĀøE\r üB!\f\vAĀ! \x07E AxFrE@ (ô	(xAØĀj(Ā"-Ā A:ĀAF\r AÈj \x07 Ç\b! AĀ:Ā\v (ô	")\b!~B (Ā\rĀ AÀ	j" (xAØĀj(Ā")p AøĀj(Ā×BĀ (P"AëÜF\rĀ  )À	 (È	 )H \x07  AĀ AxG\x1B \r )À	 (È	¿ )È	! )À	\v!A\bAñ\v" 6\b \
 \x1B7Ā A\fj AøjAÄĀü
ĀĀ  6X  \x076T  6P AÜĀj A¸jA<ü
ĀĀ  ò\v\f\v@A°ôÁĀ(ĀAK\rĀAØôÁĀá
Aÿq"E\rĀAØôÁĀ(Ā ïE\rĀAØôÁĀ(Ā! A#6ü AûôÀĀ6ø A6È\x07 A6À\x07 A¸ñÀĀ6Ô	 A¸ñÀĀ6Ì	 A¨ñÀĀ6Ä	  Aj6Ì\x07  (ô	(|Aj6È	  -ĀíAt"(ðª@6¸\v  (¸«@6´\v  AÀ	j6Ä\x07  A´\vj6Ð	  Aøj6À	  AÀ\x07jê\v üB!\v (Ô AØj(Ā\r\v A:Āø	  :Ā´  6°  7¨  7  \vø	 AÀ	j" (\
Ä Aj 	 A j ±\f\v  (°"6¸  )¨"7° E Pq\r AĀ:Ā¨  6Ø  7Ð\f\f\v (°! )¨! AÀ	j (Ä")  ((²\x07 )À	"§AqAå÷Āl (È	Avj!@@ B" Q@  K\r\f\v  X\r\v ! !\v AĀ:Ā¨  6Ø  7Ð\f\r\v ¶\v\v AĀ:ĀÄ\b  (Ä"\b6À\b AÐj! AÄ\bj!\f
\v \fAëÜ! E@ )P! (X!\v   ú AÀ	j"\r (Ā (BĀAĀ¿ )À	! (Ä"\x07 )È	7 \x07 7 \r (Ä  \\ (Ð	! -ĀÀ	! )È	! Aj AÔ	jAìĀü
ĀĀ@ BQ@ (È\r  6È\f\v A¸jù\v  6À  7¸ AÄj AjAìĀü
ĀĀ\v@ AkAýq\rĀ (Ä")H! (P"\x07AëÜF@ AÀ	j Ê (È	!\x07 )À	!\v  \x076P  7H (ÄA:ĀDA°ôÁĀ(ĀAK\rĀAÌôÁĀá
Aÿq"E\rĀAÌôÁĀ(Ā ïE\rĀ A6\x07 A6øAÌôÁĀ(Ā! AÈñÀĀ6Ô	 A¸ñÀĀ6Ì	 A¨ñÀĀ6Ä	  Aj6\x07 A6¼ AçóÀĀ6¸  (Ä"\x07A@k6Ð	  \x07(|Aj6È	  AÀ	j6ü  A¸j6À	  Aøjê\v AÀ	j (Ä  6 \x07  7\x07  (ð	6¨\x07  (È	6\x07  )À	7ø  (Ø	6\x07  )Ð	7\x07 Aj 	  Aøj\v  )\
7°  )7¨  )7 \f\v \v¶\v AĀ:Āø	  (Ä"
6ð	 Aø	j!\f	\v A:ĀĀA\v:ĀĀ\f\v (Ä! (¨! (¤! AÀ	j"\b A¸jAøĀü
ĀĀ AÐ\x07j    \b (È (Ó\v (Ø\x07! )Ð\x07! A¨j AÜ\x07jAìĀü
ĀĀ A:ĀÌ BR\r\vA!\f	\v Aj A¨j"\bAìĀü
ĀĀ  68  70 A<j \bAìĀü
ĀĀ 	ÇAĀ!\b  BR"AĀ -ĀíAF\v:ĀÄ
 )
! )
! AÀ	j"\b A
jAü
ĀĀ \bÏ\f (AØĀj(Ā A0j )À ("( (  »@ E@ (AØĀj(Ā  ("Aj(Ā Aj(Āñ! B7  6  ( 6  )7øØ\f!
 -Āí! A´\vj Aj(Ā Aj(ĀÞ AÀ\x07j Aj
 /â! /à!	 Aj Aj
 (ä!\b )@! (H!\x07 A j A¤j
 Aàj A°j
 )8! )0!\x1B )(! ) ! )! )!  -Āì! )\b!! )Ā!" A¸j A¼j
 Aøj AÈj
 AÐ\x07j AÔj
@ (è"E@AĀ!\v\f\vÙ\f!\v A
j AÐĀj
 A
j AÜĀj
 A¨
j AèĀj
 AÌ
j AjÆ A´
j AôĀj
 )Ā!# )\b!$ )!% )!& AÀ
j Aj
 Aà	j A j  &7Ø	  %7Ð	  $7È	  #7À	 \v AÀ	jAü
ĀĀ\v A
j AÐĀj  :Ā­\v  ;¢\v  	; \v  \b6¤\v  \x076
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
ĀĀ 
 \bAðü
ĀĀ 
 :Āø 
 \v6ô 
 6ð\f\v  6  7 Aj AjAìĀü
ĀĀ  ( 6  )7ø A
j (Ä (ÈÞ )! A
j AÌj
 A
j AØj
 A¤
j AäjÝ
 -Āð! AÐ	j Aj  :Ā°
  7È	 Aj AÌ	jAìĀü
ĀĀ §"!
\v  (6°  )ø7¨ A¼j(Ā"A(j´
  
6@  78  )°70  )¨7( AÄĀj AjAìĀü
ĀĀ Aôj AjAìĀü
ĀĀ A¨jÖ\v AĀ:Ā¥ AÐĀj
\f\x07\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v Ā 6\b Ā 7Ā ĀA\fj AôjAìĀü
ĀĀA! A:ĀĀ BQ\r Ì\f\v  :ĀĀ\v ĀB7ĀA!\v  :Ā\v AÀ\vj$Ā\vÁ5~#ĀA\x1Bk"$Ā @@@@@@@@@@ -ĀAkĀ\v A	j A	ü
ĀĀ\v A	j!@@@@@@@@@@@ -ĀAk\f\fĀ\v AÀ
j! Aj!@ -ĀAk\f\fĀ\v (\f\v Aj Aè	jAØĀü
ĀĀ AàĀj" A \bjAÀ\x07ü
ĀĀ AÀ
j" AÀ\x07ü
ĀĀ AĀ:Ā  6 Aj! \v!
 A; AÐj" A¨jAØĀü
ĀĀ (!	  ("\x076  	6A{!@@ E\r AØĀj AáÝÁĀj-ĀĀ"Þ
 Aj! (X (\\ 	 \x07ùE\rĀ\v AĀ;  :Ā  
6 B7ô BÀĀ7ì  )ä7à  (ì6è ("\x07 ( Al"\fj!
 A¬\bj! ( Aìj!	 \x07! 
@ 
 \b \fF\r (Ā"AxG@ )!  (6\b  )\f7Ā  7¤\b  6 \b 	 A \bj\x07 \bAj!\b Aj!\f\v\v \x07 \bjAj\v"kAn!\b@ \b@ \bAk!\b ª\v Aj!\f\v\v \x07\r (àAxG@ A\x076¤ A¼ÀĀ6  A \bj"\x07  (¬\b! (¨\b!\b (¤\b! ( \bAF@  6  \b6  6 A6¬\b A6¤\b  Aj6¨\b  A j6 \b Aðj"\
AÏÀĀ \x07ó	AäïÀĀA AèïÀĀA!\b ( (\rAx!\v (ø (üÛ
  6  \b6ü  6ø\v Aü\rj AàjA,ü
ĀĀ Aðj" A \bjAü
ĀĀ  Aü
ĀĀ AĀ:ĀÊ AÊj!
\f\v A6ô  Aj6ð A \bj"AóÀĀ Aðjó	A°ùÀĀA A¶ùÀĀA%!\f\x07\v AÊj!
 -ĀÊAk\b\bĀ\v A;È Aðj"\v AjA,ü
ĀĀ (ô" (ø"	A/Æ\bE\r  	A´ÁĀAÊ
\rAĀ!@@  	G@  j-ĀĀ"\x07A0kAÿqA
I \x07A_qAÁĀkAÿqAMr\rA¼öÀĀA \x07ê\b\r\f\v  	ì\r@@@ -ĀE\rĀ Aj (ô"  (øjû AØj ("  (jû Aj (Ü" (à (Ø ò\v (!\b (! A;Ä  6À BĀ7¸   \bj6´  \b6°  6¬  \b6¨ B¯À\v7  AÐĀj A jï (P"	E@A!AĀ!\fAĀ\f\v (T!\x07 AØj"A¡\b (Ü\
" \x076  	6Ā A6Ð  )Ø7È  A jA(ü
ĀĀ@@ AÈĀj AØjï (H"\x07E\rĀ (L! (Ð"	 (ÈF@ AÈjAÉ\f\v (Ì 	Atj" 6  \x076Ā  	Aj6Ð\f\v\v (Ì! (È!\f (Ð\v"At j!\r@ E\rĀ \rA\bk"\x07E\rĀ A@k \x07(Ā \rAk(Āö (@ (DAÏûÀĀAÄ
\r\v AO@AĀ!A!@@ AF@A!\f\v Aj!  \rj!	 A´ÁĀj! A´ÁĀj A\bj!(Ā (Ā 	Ak(Ā 	A\fk(ĀÖ\fE\r\v\v \f \r ( \b\r ( ò\v AM\r\f\v \f \r ( \b\r ( ò\v\v (ø!\f (ô!\rAy!@@@ E@A\x07!\f\v A8j AÏûÀĀj-ĀĀ"ß
 AØj (8"	 (<"AñÀĀA\vÄ (Ø"\x07@ A0j \x07 (Ü \r \fÄ	 (0"\x07E\r A(j (à (ä \x07 (4û	 (("E\r (,"\x07E\r  \x07A/ÖE\r\f\v 	  \r \fÄ
E\r\v (!\b (! -Ā!\r AĀ:ĀÉ  \v)Ā7Ø  \v(\b6à \b@ Aj!@ (Ø AØj" (Ü"\x07 (à Ak(Ā A\fk(Ā Ak(Ā (Ā \x07\r Aj! \bAk"\b\rĀ\v !\v\v \v(\b!	 \v(!\f \v(Ā! AĀ:ĀÈAx! (!@@@ ("\x07AxkĀ\v (!\v \x07!\v  :Ā× A¼ÀĀ6È  \r:ĀÖ  \v6Ä  6À  6¼  	6\
¸  \f6´  6° AĀ6è AĀ:ĀÕ B7Ì AĀ:Āì AëÜ6à  -ĀAĀG:ĀÔ AØj ("\x07A8j)Ā \x07A@k(Āí )Ø! (à! AĀ:Ā¨  AØj6   A°j6  \x076  6È
  7À
\f\x07\v  \f\r\f\b\v Aj!\fĀ\vĀ\v \f \r ( \b\r ( ò\v\vA´ÁĀAAÎ¥ÀĀA2A¦ÀĀA3ò!\f\v Aj!\fĀ\vĀ\v A j  ¬ ( "AG@ ($! º\v A°j!\x07 -ĀÔ -ĀìAĀ\v! A \bj (AØĀj(Ā \x07   (èh (¨\b! ) \b"BQ@ Aq@ AØjAµÁĀAÃĀÞ ( Aj(Āò\v  (à6  )Ø7\v \x07
\f\v /ì\b!\v A j A¬\bjA4ü
ĀĀ  (è\b6  )à\b7 Aj (AØĀj(ĀAÜĀj
 \x07
 Aüj¯\v AĀ;È\f\v 
A:ĀĀ A:ĀĀ\f\vA´ÁĀAA¢´ÁĀA%AÇ´ÁĀAÓĀò!\v -ĀÉ@ (ð Aôj(Ā\r\v Aüj¯\v -ĀÈ@ ( Aj(ĀÛ
\v AĀ;ÈB!\v A j" A j"A4ü
ĀĀ  (6  )7  )7  (6 
A:ĀĀ AØj"\x07 A4ü
ĀĀ  (6  )7  )7  (6  ß BQ\r Aj \x07AÌĀü
ĀĀ  \v;è  6  7 (¸! A \bj	 AĀ6¸ B7° AøçÀĀ)Ā7¼ AèÀĀ)Ā7Ä  )¨\b7¨  ) \b7  ¨\r AĀ6ä BĀB \x1B7Ø  Aj6à A°\bj!
@@ Aj AØj ("E\rĀ (!@ (Ā@ (\b! (!\f\vA!A±ÁĀ!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ -ĀAkPĀ\x07\b	
\v\f\r\x1B !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOP\vA!A·ÁĀ!\fO\vA!AÅÁĀ!\fN\vA!AÔÁĀ!\fM\vA\r!AãÁĀ!\fL\vA !AðÁĀ!\fK\vA!AÁĀ!\fJ\vA!A¬ÁĀ!\fI\vA\x1B!AÈÁĀ!\fH\vA!AãÁĀ!\fG\vA!AÁĀ!\fF\vA!AÁĀ!\fE\vA!A´ÁĀ!\fD\vA!AÑÁĀ!\fC\vA!AÔÁĀ!\fB\vA\x07!AÙÁĀ!\fA\vA\r!AÖøÀĀ!\f@\vA\r!A\
àÁĀ!\f?\vA\f!AíÁĀ!\f>\vA!AùÁĀ!\f=\vA
!AÁĀ!\f<\vA!AÁĀ!\f;\vA!AÁĀ!\f:\vA!A­ÁĀ!\f9\vA!A½ÁĀ!\f8\vA!AËÁĀ!\f7\vA\r!AÛÁĀ!\f6\vA!AèÁĀ!\f5\vA#!AÿÁĀ!\f4\vA\f!A¼ÿÀĀ!\f3\vAöøÀĀ!\f2\vA!A¢ÁĀ!\f1\vA!AóÀĀ!\f0\vA!A¥ÁĀ!\f/\vA©ÁĀ!\f.\vA\x07!A¯ÁĀ!\f-\vA	!A¶ÁĀ!\f,\vA!A¿ÁĀ!\f+\vA!AÃÁĀ!\f*\vA\b!AÇÁĀ!\f)\vA!AÏÁĀ!\f(\vA\r!AàÁĀ!\f'\vA\b\
!AíÁĀ!\f&\vA!AõÁĀ!\f%\vA\r!AÁĀ!\f$\vA!AÁĀ!\f#\vA\b!AÁĀ!\f"\vA\f!A¡ÁĀ!\f!\vA­ÁĀ!\f \vA³ÁĀ!\f\vA!A¹ÁĀ!\f\vA!AãøÀĀ!\f\vA!AËÁĀ!\f\vA\x1B!AÚÁĀ!\f\x1B\vA!AõÁĀ!\f\vA\x07!AúÁĀ!\f\vA!AÁĀ!\f\vA\x07!AÁĀ!\f\vA\v!AÁĀ!\f\vA!A¢ÁĀ!\f\vA!A¶ÁĀ!\f\vA!AÎÁĀ!\f\vA!AßÁĀ!\f\vA!AõÁĀ!\f\vAû\
ÁĀ!\f\vA
!AüøÀĀ!\f\vA!A ÁĀ!\f\vA!A£ ÁĀ!\f\r\vA\x07!A¥ ÁĀ!\f\f\vA!A¬ ÁĀ!\f\v\vA
!A½ ÁĀ!\f
\vA\x07!AÇ ÁĀ!\f	\vA!AÎ ÁĀ!\f\b\vA!Aç ÁĀ!\f\x07\vA!Aë ÁĀ!\f\vA\x07!Aî ÁĀ!\f\vA!Aõ ÁĀ!\f\vA!A¡ÁĀ!\f\vA!A¡ÁĀ!\f\vA!A±¡ÁĀ!\f\vA!AÀ¡ÁĀ!\v A \bj"\x07 ( (\b² (¨\b! (¤\b! ( \b Er\r \x07  Þ 
  Ó\f Aðj" A j \x07 
ª ó\v\f\v\v A j A jA0ü
ĀĀ@ (ØE@Ax!\f\v /È!\x07 Aj (¨ (¬Þ (! (! AØj (´ (¸ Aðj (À (ÄóBĀ!@@@ §AkĀ\vB!\f\vB! ) ! )!\v  (à6È\b  )Ø7À\b  )ð7Ì\b  (ø6Ô\b Aà\bj (Ô (ØÞ  \x07;Ø\b  6¼\b  6¸\b  7°\b  7¨\b  7 \b  \v;ì\b AðjA¼ÀĀA\x07 A \
\bj¦ (ð!@ ("AxF@ AÜj è\f\v  (ü6¨  )ô7   )7   )7¨  )7°  (6¸\v A \bjÑ\f AxF@ A jÈ
 Aj\v\f\v  (¨6Ð  ) 7È  ) 7¨  )¨7°  )°7¸  (¸6À !
\v  )¤7ø  (¬6  )´7Ø  )¼7à  )Ä7è  (Ì6ð ( ! (°! Aj\v ( Aj(Ā\r AÐjó\v A:Ā AĀ; AxG\r\v A:ĀA!\bA\f
\v ( Aj(Ā\r -Ā@ ( Aj(Ā\r\v -Ā@ Aj¯\v\v AÐjó\v A:Ā AĀ;Ax!\v ø\x07  A!\b A:Ā Ú	 AxF@ !A\f	\v  (6¬\b  )ø7¤\b  )Ø7´\b  )à7¼\b  )è7Ä\b  (ð6Ì\b  )È7Ô\b  (Ð6Ü\b  )¨7ä\b  )°7ì\b  )¸7ô\b  (À6ü\b  \v;	\
  6à\b  
6Ð\b  6°\b  6 \b AàĀj"A¾\r AÐ\bj!
 (\`! (p"AxF\r  (l6  )d7 A¤j AôĀjA,ü
ĀĀ  6   6 Aj"AòÀĀA±"\r (À! Ax6À AxF\rĀ )Ä! Ax6p BĀ7\`  7Ü  6Ø  \v­Bÿÿ7h Aðj"  AØj ª ó\v AøÅÁĀA\x07±"\r (À! Ax6À AxF\rĀ )Ä!  6à  7ä A (È\bä@ (pAxF@ (\`!\f\v Aðj AàĀjAÀĀü
ĀĀ (¸\bAt! (´\b!\b@@ E\r A@j! Aðj" \bA4j \b! \bA@k!\b E\rĀ\v Ê\f\f\v AàĀj" AðjAÀĀü
ĀĀ AØj ¯
 (èAxG\r (Ø!\v  §\r \r\f\vĀ\v AØj" Aj Aàj AØjª ó\v\v AjAäïÀĀA 
\v"E\r\v AjÊ\f\f\v AàĀj" AjAÀĀü
ĀĀ A j ¯
 (°"AxG\r ( !\v AàĀj" ¥ \v! ØA!\b\f\v  )¤7¤  (¬6¬  )´7´  )¼7¼  )Ä7Ä  (Ì6Ì  6°  ( 6  A j"å A\b6\` A\bj  AàĀj¢ (\f! (\b!\b \b\v A \bjÈ
 
\bA\v:Ā Ā 6 Ā \b6Ā A\x1Bj$Ā\v0W~|#ĀAð\vk"$Ā (! AÈ
j!? AÈj!' A¬j! A\vj!@ Aj!( A\x07j! Aøj! Aj!) A¨j!A Aj! A¸j!* Aj! AÔ	j! A \x07j!! Aðj!" Aä\bj!+ AÄ\bj! Aôj!\x1B A°\bjAr!, AàjAr!- (! (\f!B@@@  BG@ Aj" A0ü
ĀĀ  A0j"6 AÀj è Ax6 AĀ6Ð (Ð!  Aj"6è  AÐj"\x076ä@@@@@@ AĀN@ (è!C AĀ6ô  (Ô"6ì   (ØAtj6ðAx! Ax6°  \x076À  Aìj"\x076¼  6Ä Ax6È AĀ6Ü B7ÔB!YAx!\vAx!	Ax!\fAx!\r@@ (Ä! (À!\b@@@@@@\
@ Aj \x07è\x07@@@@Ax ("E\rĀ \x07 (6\b Aàj (" (\b"Þ (° (´ò\v  (è6¸  )à7°Ax  AÆÀĀAÄ
\rĀAx  AÔÏÁĀAÄ
\rĀAx  AÈÀĀAÄ
\rĀAx  AÌìÀĀA
Ä
\rĀAx  AÍÀĀA
Ä
\rĀAxAx  A¸ÁĀA\bÄ
\x1B\v"AxG@ ­ [Bp![@@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v \vAxF\rAÆÀĀAä\x07!\f\v 	AxF\r\rAÔÏÁĀAä\x07!\f\v \fAxF\r\vAÈÀĀAä\x07!\f\r\v YBQ\r\x07AÌìÀĀA
ä\x07!\f\f\v \rAxF\rAÍÀĀA
ä\x07!\f\v\v AxF\rA¸ÁĀA\bä\x07!\f
\v  [7¸\b  6´\b  6°\b AÀ	j A°jÅ (Ä	! (À	"AxF\r  )°\b7à  )¸\b7è  )È	7ø  6ô  6ð AÔj Aàjì (¼!\x07\f\f\v "ò Ax6Ä\x07 Ax6¸\x07 Ax6Ð\x07 B7¨\x07 B7 \x07 BĀ7à +è!_ (°\x07!# (´\x07 (¼\x07!$ (À\x07 (È\x07!% (Ì\x07 (Ô\x07!& (Ø\x07  ! AÈj A\
xF"\x1B"(\b6¸\b  )Ā7°\b AÀ	j (Ø (ÜÎAx \r \rAxF"\x1B!\x07Ax \f \fAxF"\x1B!Ax 	 	AxF"\x1B!Ax \v \vAxF" \x1B! & . \x1B!\b % / \x1B!
 $ 0 \x1B! # 1  \x1B! (À	!@@@@ (Ð	"2AxG@  )Ā7  )\b7  )7  (6   )°\b7ø  (¸\b6  _ ^ YBQ"\x1B"^9¨ )È	!\\ (Ä	!3 \vAxG\r\f\v  6¨ A°\bjÒ\x07 \x07 \bò\v  
ò\v  ò\v  ò\v \vAxG\r\f\vAx #ò\v\f\vAx #ò\v\v 	AxG@Ax $ò\v\v \fAxG@Ax %ò\v\v \rAxG@Ax &ò\v\v AxG@ !Ò\x07\v "È
\f\v 	AxG@Ax $ò\v\v \fAxG@Ax %ò\v\v ^½![ \rAxG@Ax &ò\v\v [§!	 AxG@ !Ò\x07\v H \x1B!4BĀ Y \x1B!Y I \x1B!5 J \x1B!6 K  \x1B!7 "È
 AÔj½\v\f\v  6¨ A°\bj²\f\b\v (°! Ax6° (À!\b )´!Z (Ä! \x07(\b! \x07AĀ6\b  6ô\x07  Z7ì\x07  6è\x07  \b6ä\x07 A\bA AxF\x1B6à\x07@@@@ @  (ð\x076\b  )è\x077\b  )à\x077ø\x07 A\bj" Aà\x07jõ  6¨\b  6¤\b Aàj w (à! (ð"AxF\r , -(\b6\b , -)Ā7Ā  \x1B)Ā7Ā  \x1B)\b7\b \
 \x1B)7  \x1B(6  6°\b  6À\b@ AxG@ A°\bj\b\f\v (´\b! (¸\b! Ax6ø\b   A0lj6¬	  6¨	  6¤	  6 	  Aø\bj6°	 AÀ	j" A 	jd@ )À	BR@AàĀ! A\bjAA\bAàĀã\x07 (\b!
 (\f" AàĀü
ĀĀA! A6¼	  6¸	  
6´	  (°	6°
  )¨	7¨
  ) 	7 
@ Aàj A 
jd )àBR@ (´	 F@ A´	j AA\bAàĀÃ
 (¸	!\v  j AàjAàĀü
ĀĀ  Aj"6¼	 AàĀj!\f\v\v A 
jµ
  )´	7	  (¼	6	\f\v AĀ6	 B7	 A 	jµ
\v (ø\bAxF@ + (	6\b + )	7Ā\f\v  )	7ð\b  )	7è\b  )ø\b7à\b A	jÒ\x07 (à\bAxF\r Aà\bjª\v\vA\b!AĀ!AĀ!\f\vAØíÀĀA	! Aà\x07jî
\f\v (è\b! (ä\b"AxF\rĀ (ì\b!\f\v  Aø\x07jÑAx!\v Aø\x07jî
 AxF\rĀ  6Ð  6Ì  6È !\f
\v  \bÑ\f\v (°! Ax6° )´!Z \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  \b6Ä	 A\bA AxF\x1B6À	@ @ Aàj" AÀ	j"
õ  6ø  6ô A°\bj ð (´\b!@ (°\b"\rAxF@  
Ñ\f\v (¸\b!\v AÀ	jî
 \rAxF\r !H !.\f\vAØíÀĀA	! AÀ	jî
\v  \bÑ  6¨A!Ax!\r\f\v\v (°! Ax6° )´!Y \x07(\b! \x07AĀ6\b  6Ô	  Y7Ì	  6È	  \b6Ä	 A\bA AxF\x1B6À	 @ Aàj" AÀ	j"
õ  6ø  6ô A°\bj @ )°\b"YBQ@ (¸\b!  
Ñ  6\b\f\v  +¸\b"^9\b ^½§!\v AÀ	jî
 YBQ\r +\b!^\f\v\vAØíÀĀA	! AÀ	jî
\v  \bÑ\f\v (°! Ax6° (À! )´!Z (Ä! \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  6Ä	 A\bA AxF\x1B6À	@ @ Aàj" AÀ	j"\bõ  6ø  6ô A°\bj ð (´\b!@ (°\b"\fAxF@  \bÑ\f\v (¸\b!\v AÀ	jî
 \fAxF\r !I !/\f\vAØíÀĀA	! AÀ	jî
\v  Ñ  6¨A!Ax!\f\f\x07\v (°! Ax6° (À! )´!Z (Ä! \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  6Ä	 A\bA AxF\x1B6À	@ @ Aàj" AÀ	j"\bõ  6ø  6ô A°\bj ð (´\b!@ (°\b"	AxF@  \bÑ\f\v (¸\b!\v AÀ	jî
 	AxF\r !J !0\f\vAØíÀĀA	! AÀ	jî
\v  Ñ  6¨A!Ax!	\f\v  6¨\vA!\f\v (°! Ax6° (À! )´!Z (Ä! \x07(\b! \x07AĀ6\b  6Ô	  Z7Ì	  6È	  6Ä	 A\bA AxF\x1B6À	 @ Aàj" AÀ	j"\bõ  6ø  6ô A°\bj ñ (´\b!@ (°\b"\vAxF@  \bÑ\f\v (¸\b!\v AÀ	jî
 \vAxF\r !K !1\f\v\vAØíÀĀA	! AÀ	jî
\v  Ñ  6¨A!Ax!\v\f\v AÀj AäjAÜ¡ÀĀ!	 ! 8! 9! :!
 ;!\x07 <! =! >!\b\f\vA!A!A!A! \v AÔj½\v E AxFrE@ AÈjÒ\x07\v \rAxG q@ \r .ò\v\v \fAxG q@ \f /ò\v\v 	AxG q@ 	 0ò\v\vB!Y \vAxG  q@ \v 1ò\v\v ! 8! 9! :!
 ;!\x07 <! =! >!\b !	\v (° (´ò\v YBQ@ Aj AÐjÑ\f\v  )7à  )7è  )7ð  ( 6ø  )ø7À	  (6È	  26  \\7  36  6  +¨"^9  Y7ø  )à7Ā  )è7\b  )ð7  (ø6 * )À	7Ā * (È	6\b  46ð  \b6ì  \x076è  56ä  
6à  6Ü  66Ø  6Ô  6Ð  76Ì  6È  6Ä (ð (ìF\r CAÌîÀĀAðêÀĀ½!	 Aøjæ\x07\v Aj AÐjÑ  	6ÈB!Y\f\v  )à7¨  )è7°  )ð7¸  (ø6À  )À	7  (È	6   ^9È ^½§!	 3!L \\!] !M !N 6!O !P 7!Q !R !S 
!T 5!U \x07!V \b!W 4!X\v AÐjî
@ YBQ@ ("AxF@BÀĀ!YAĀ\f\v ­ 5B !Y (\v!  	6ì  6è  Y7à  AàjÑ  )"\\7  )Ā7¨  )\b7°  \\7¸ AÀj\b\f\v  )¨7Ā  )°7\b  )¸7  (À6 ' )7Ā ' ( 6\b +È!^ Aj
  X6  W6ü  V6ø  U6ô  T6ð  P6ì  O6è  N6ä  M6à  Q6Ü  R6Ø  S6Ô  26¨  ]7   ^9  L6  6  )Ā7ð  )7  )\b7ø ) AAàĀü
ĀĀ  )7  )ø7\b  )ð7Ā  Y7ð  Aðj£ Aàj AÀj"A0ü
ĀĀ@@ (ðAĀN@ ( \x07"AĀN@ Aøj A0ü
ĀĀ Aj Å\x07 (¨\r@@ A¸
j" Ajà (¸
AxF\rĀ Aøj 	@ Ø\v Aàj" ( A¸
j ?ª ó\v\v\f\v\v Aj³
 AøjÈ
\f\v AàjÈ
\f\v Aàj\b ( \x07!\v AxF@ ð
\f\v AĀN@ È
\f\v \b\v  )Ā7¨  )\b7°  )7¸ )ð!Y AÈĀj )AàĀü
ĀĀ YBR\r\v ô\v  )¸7  )°7\b  )¨7Ā\vB!Y\f\v @ AÈĀjAàĀü
ĀĀ  )¸7\v  )°7\v  )¨7ø
 ! !8 !9 
!: \x07!; !< != \b!> YBQ\rĀ\v ĀA\bj Aø
jAøĀü
ĀĀ\v Ā Y7Ā Að\vj$Ā\vÕ-~#ĀA 	k"$Ā @@@@@@@@@@@@@@@@@@@@@@@~@@@ Aj@@ -Ā\fAkĀ\v AàĀj! Aø\vj!@ -Āø\vAkĀ\v (ô\v! (ð\v\f\v AĀ:Āø\v  (\f6\f  (\f"6ô\v  6ð\v AàĀj! Aø\vj! \v"A8j)Ā A@k(Āí )! (! AĀ:Āè\v  6ä\v  6à\v  6\
h  7\` Aè\vj!\f\v Aè\vj!@ -Āè\vAkĀ\v (h! )\`! (ä\v! (à\v!\v AĀ:Ā  6ì  6è  6  7 BĀ7p Aj! AðĀj!BĀ\f\v AðĀj! Aj!@ -ĀAk
Ā\v (! )! (ì! (è! )p\v!  6ô  6ð AĀ:Ā  6  7  7   )x7¨B! ¾"\r Aj" (ôn (! ("AxF\r  ) "7°  )"7¨  )"7   )"7  6´  6°  7¸  7À  7È  7Ð  A¼j
@ (AxG@ Aøj" (6\b  )7Ā\f\v AĀ6 B7ø\v AØj" (ô"( (Á A:Ā (ð(X! )! (! Aj ¾\v  ("6\x07  )"7ø  )"7ð  6  7  7  7  6¤ AĀ:ĀÜ AĀ:ĀØ  Aj6¨ AÜj! Aj!\f\v Aj! AÜj!@ -ĀÜAk\
Ā\v (! )!\v Aj"	 Aj"\bAÄĀü
ĀĀ AëÜG@ A°j  ²\x07 )°! (¸!\b Aìj 	AÄĀü
ĀĀ  \b6è  7à Aìj AjA°ü
ĀĀ AĀ:Āè Aèj!\x07 Aàj!\f\f\v Aàj \bAÄĀü
ĀĀ\v A°j Aàj"\b (Ā³ (°"AxG\rA\f\v Aàj!\f Aèj!\x07@@ -ĀèAkĀ\v AÔj(Ā!\b (Ð(Ā!\f\v (è!\b )à!\v A¤j" AØjAÄĀü
ĀĀ  Aðj6   6 AĀ:ĀÈ  \b6ø  7ð  A j"\b6Ô  Aj6Ð\v A°j  \b (Ā (°AxG\r \x07A:ĀĀA\v!  :ĀĀ\f\v Aðj¶\v A¤jÿ\b A:Āè  )¸7¸\b  )À7À\b (°! (´!\x07 \fî	\f\v A¨j!\b A¬j!\f@@@@@ -Ā¬AkĀ\v ( !\f
\vA!\f\f\v A°j! A¤	j!@ -Ā¤	Ak\r\rĀ\v ( 	!
A!\f\v\vA!\f
\v A°j!\r AØ
j!@ -ĀØ
Ak\v\vĀ\v (Ð
!\vA!\f	\v  )¸7¸\b  )À7À\b (´!\x07 \bÿ\b\f\vA!\f\x07\vA!\f\v  )À\b7\b  )¸\b7ø\x07 A:ĀĀ AxG\r\vA!\f\b\v  )\b7  )ø\x077 	 A°j! AxF@ (ô! (ð ³\x07!AØĀj(Ā  Aj(Ā Aj(Āñ!B!\f\v  \x076  6  )7  )7 Aj Aj(Ā )BR@ (!\b (\
"\x07 ( Aüj(Ā Aj(ĀÄ
\r Aj\v \b \x07\r\v (ð(X"-Ā A:ĀAF\r  )B|"7 Aj Aj (ô"( (³ )! (! AĀ:Ā  7  (ô)! AĀ:Ā  6Ü\v  (ð6Ø\v  7Ð\v  7È\v  )Ø7¸\v  )à7À\v  )7\v  (6\v AëÜ6\v AĀ6 \v AĀ:Ā¤\v ) ! )¨!  6°\v  7¨\v  7è\

  7à
 BĀ7ð
 AĀ:Ā¬  Aà
j"6  A¨j!\b A¬j!\f\v  6¤ A°j"	 (x"Aj"A(ü
ĀĀ@ (Ā@ \b 	Æ\x07\f\v (P"\x07AëÜG@ )H! Aj" (X")p AøĀj(Ā×  ) (  \x07\x07 )! (! AÈj A°jA(ü
ĀĀ BĀ7ô A6ð AĀ;ü A:Āþ  6À  7¸ AĀ6° BĀ7¨\f\v AÈj A(ü
ĀĀ BĀ7ö BĀ7ð A:Āþ AÿëÜ6À B7¸ AĀ6° BĀ7¨\v Aj \b¹ AĀ6¨ B7AĀ!\f\v )! (! Aj AjAìĀü
ĀĀ \b \x07\r Ö\v\v (Ø AÜj(Ā\r AĀ:Ā (ø Aüj(Ā\r Î\v A:Ā BR\r\f\v@@@@@@@@@ \f@@@@@@@@@@@@@@@@ Ā\v (Ak\b\x07\v A°j" (ĀÐE\r\bA\f\v Aj" 
)  
((²\x07  ) (Ø 
)x!  
)  
(( ) ( )! (! AĀ:Ā	  
A0j6	  7	  6¸  7°A!\f\v Aj  ­A! (!@ ("AF@A!\f\v º\vA!\v  :ĀĀ AG\r\bA\f\f\v A°j"\r (ĀÐE\r	A\f\v\v  \v6Ô
B! \v-ĀdAG\r \v(x! \r \v(\\ \v(\`Ù\v (Ô
") ! ((! A;È
  \r6¼
  6¸
  6È  7ÀA!\f\v Aj AÀj"  )"BQ\r\b (! A¸\bj AjAÄĀü
ĀĀ (Ø! (Ô!\x07 (Ð! Aø\x07j AÜjA<ü
ĀĀ ( !	 (! (! á\x07@@ BQ@ -ĀíAG\r -ĀøE\r ÐB!\f\v (Ô
!AĀ! \x07E AxFrE@ (x(X"-Ā A:ĀAF\r AÈj \x07 Ç\b! AĀ:Ā (Ô
!\v )\b!~B (Ā\rĀ Aj"\x1B (x(X")p AøĀj(Ā×BĀ (P"AëÜF\rĀ \x1B ) ( )H \x07 \x1B AĀ AxG\x1B 	 ) (¿ )! )\v!A\bAñ\v" 6\b  7Ā A\fj A¸\bjAÄĀü
ĀĀ  6X  \x076T  6P AÜĀj Aø\x07jA<ü
ĀĀ  ò\v\f\v@A°ôÁĀ(ĀAK\rĀAØôÁĀá
Aÿq"E\rĀAØôÁĀ(Ā ïE\rĀAØôÁĀ(Ā! A#6	 AûôÀĀ6	 (Ô
(|! Aj -Āíê
 A¸ñÀĀ6 A¸ñÀĀ6  Aj6 A¨ñÀĀ6  Aj6	 A6	 A6	  )7	  A	j6  A	j6  Aj6	  A	jê\v ÐB!\v (´ A¸j(Ā\r\v A:ĀØ
  :Āô\x07  6ð\x07  7è\x07  7à\x07 \r
 Aj" (¤ AØj \b Aà\x07j ±\f\v  ("6  )"7 E Pq\r AĀ:Ā  6¸  7°\f\f\v (! )! Aj" (¤")  ((²\x07  ) (AÍ (!@@ )" Q@  K\r\f\v  X\r\v ! !\v AĀ:Ā  6¸  7°\f\r\v ¶\v\v AĀ:Ā¤	  (¤"
6 	 A°j! A¤	j!\f
\v \fAëÜ! E@ )P! (X!\v A\bj  ú Aj"	 (\b (\fBĀAĀ¿ )! (¤"\x07 )7 \x07 7 	 (¤  \\ (! -Ā! )! Aðj AjAìĀü
ĀĀ@ BQ@ (¨\r  6¨\f\v Ajù\v  6   7 A¤j AðjAìĀü
ĀĀ\v@ AkAýq\rĀ (¤")H! (P"\x07AëÜF@ Aj Ê (!\x07 )!\v  \x076P  7H (¤A:ĀDA°ôÁĀ(ĀAK\rĀAÌôÁĀá
Aÿq"E\rĀAÌôÁĀ(Ā ïE\rĀ A6À\b A6¸\bAÌôÁĀ(Ā! AÈñÀĀ6 A¸ñÀĀ6 A¨ñÀĀ6  Aj6Ä\b A6ü\x07 AçóÀĀ6ø\x07  (¤"\x07A@k6  \x07(|Aj6  Aj6¼\b  Aø\x07j6  A¸\bjê\v Aj (¤  6à\b  7Ø\b  (°6è\b  (6À\b  )7¸\b  (6Ð\b  )7È\b AØj \b  A¸\bj\v  )\
è7  )à7  )Ø7\f\v \r¶\v AĀ:ĀØ
  (¤"\v6Ð
 AØ
j!\f	\v A:ĀĀA\v:ĀĀ\f\v (¤! (! (! Aj" AjAøĀü
ĀĀ Aj     (¨ (ø\r A:Ā¬ )"BR\r\vA!\f
\v ( ! A¬j A¤j"AìĀü
ĀĀ  6¸  7° A¼j AìĀü
ĀĀ \bÐAĀ!  BR"AĀ -ĀíAF\v:Ā¤\v )ð
! )ø
! Aj" Aà
jAü
ĀĀ Ï\f (ðAØĀj(Ā A°j )  (ô"( (  »@ E@ (ðAØĀj(Ā  (ô"Aj(Ā Aj(Āñ\f\v A¤j A¬jAìĀü
ĀĀ\v  7  6   (6  )ø7 Aj Aj¸	 Aj(ĀA(j"´
  AjAü
ĀĀ Aj A¤jAìĀü
ĀĀ AjÖ\v AĀ:Ā A°jÎ\v\f\x07\vAĀ!\f\vA!\f\vA!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v A:ĀĀ\v Ö A:Āè\v Ï\v A:Āø\v A$j" AjAìĀü
ĀĀ Á\f (\f! ¼ (\fÔ Ā 6 Ā 7\b ĀB7Ā ĀAj AìĀü
ĀĀ Ā 6A\f\v  :ĀĀ\v A:ĀĀ A:ĀĀ ĀB\b7ĀA\v:Ā\f A 	j$Ā\v*\x07~#ĀAÀk"$Ā@@@@ (ĀAF@ (E\r\v AðĀjAĀ (pAxG\x1B!\b@ \x07E \x07 
FrE@An!@@ E@AĀ!@ AÔĀG@ AðĀj A¸ªÁĀj A\fj! \x07 (p (tò\fE\r\f\v\v \x07(!  \x07(\b"6ü  6ø A«ÁĀ6 A¸ªÁĀ6 A·ªÁĀ6 A¥ªÁĀ6 A
j"\b Aj"	Ó (
AG\r\b Aà\bj" (
¡\b \b 	Ó (
AG\r\b  (
É\f (è\b"	At!AĀ!\x07 (ä\b!\b@ AèĀj \x07A¥ªÁĀj-ĀĀê
  \bj )h7Ā A\bj! \x07Aj"\x07AG\rĀ\v \x07 	j!	  \bj!AĀ!
A¸ªÁĀ!\x07@ AàĀj \x07  )\`7Ā A\bj! \x07A\fj!\x07 
Aj"
A\x07G\rĀ\v (à\b Aà\bj \b 	 
jAëÀĀAå \b\r A
j  \x07An!@@@@ @ AØĀj A·ªÁĀj-ĀĀê
 Aj A
j (X (\\Î ("
\r Aj!\f\v\vAĀ!
AĀ!@A«ÁĀ AÔĀF\r AÐĀj A¸ªÁĀj Aj A
j (P (TÎ A\fj! ("E\rĀ\v (!\b )! !
 A¸ªÁĀj\v!AĀ!\x07 
\r\f\v A¸ªÁĀj!\x07 (!\b )!A¸ªÁĀ!\v  \b6  
6  7 \x07E \x07A·ªÁĀFrE@A·ªÁĀ \x07k!\b (
!	 (
!
@ AÈĀj \x07-ĀĀê
 (H! (L!  )7  )7  6  6 Aj 
 	 Aj  º \x07Aj!\x07 \bAk"\b\rĀ\v\v A«ÁĀG@A«ÁĀ kA\fn!\x07 (
! (
!@  )7  )7 A@k   (D"\b6  (@"	6 Aj   Aj 	 \bº A\fj! \x07Ak"\x07\rĀ\v\v (! (!\x07\v (
 (
\r@ \x07@  6  \x076 A6 A6  Aj6  Aøj6 A
jAÀĀ Ajó	\f\v A6 A6  Aà\bj6  Aøj6 A
jAëÀĀ Ajó	\v (à\b (ä\b\r A6  A
j6 Aøj"AÞÀĀ Ajó	 (
 (
\rA«ÁĀA A«ÁĀA*\f\v AøĀj A·ªÁĀj-ĀĀê
 Aj! \x07 (x (|ò\fE\r\v\v \x07A\fj!\x07\f\v \b@ \b("\x07 \b(\bA\flj!
AĀ!\b\f\v\v@@ AÿqAG@ -Ā|Aq\r\v (!	 A
j"\b (\b"¨\b \b (
 A\bA¸Ã
 At!\r (
!\f E\r (
 \fA¸lj!
AĀ!\x07 	!\b@ Aj"\v \b \x07§ 
 \vA¸ü
ĀĀ \bAj!\b 
A¸j!
  \x07Aj"\x07G\rĀ\v \x07 \fj!\f )
!AĀ!\b 	!\x07@ \b \x07(ĀAFj!\b \x07Aj!\x07 Ak"\rĀ\v\f\vAÁĀA\bAÁĀAA°ÁĀAÁĀò\f\v )
!AĀ!\b\f\vA¼«ÁĀA\vAÇ«ÁĀAA×«ÁĀA'ò\v! ĀA:Ā Ā 6Ā È\v ("Ā (\b­
 (Ā Ā\r\f\v 	 \rj! Aj	 AøçÀĀ)Ā7 AèÀĀ)Ā7  )7  )7 Aj!@@~@@ 	 G@ 	(ĀAF\r\f\v ("	A\bj!\x07 	 ("jAj!
 	)ĀBB À! (!\r  AjAA\b AjÉ  (6  	 (k6  (AĀ\v!  \r6  	6  
6  \x076  7ø  6@ Aj Aøj"	 (E\r )"BX\rĀ\v )! A
j 	A0ü
ĀĀ B!\x1B A¨j!	 !@@ Aà\bj A
j (à\bE\rĀ )è\b"BT\r  )ð\b"7À  7¸  B"7°  7¨  7   7  \x1B7  7@  Q@ \x1B V\r ! 	\f\v 	  X\r\v ! Aj\v")! )! )\b!\x1B !\f\v\v A
j\vB\f\v A8j 	("( (ö ) ) (8"
 (<"\rå! ("\v §q!\x07 BBÿĀB À~!AĀ! (!@@  \x07 j)ĀĀ" "\x1BB \x1BB À}B À7@@ A0j Aj±\x07 (0AG\rĀ  (4 \x07j \vqAhlj"Ak(Ā Ak(Ā 
 \rÄ
E\r\f\v\v  BB ÀP@ \x07 A\bj"j \vq!\x07\f\v\v (E@ Aj Ü\v A(j (" ( \x07 -Ā,!\x07  ((Ahlj"A\bk 7Ā AkBĀ7Ā Ak \r6Ā Ak 
6Ā  (Aj6  ( \x07Aqk6\v Ak" )ĀB|7Ā\f\v Aøj\vBĀ\v!AĀ!	 AĀ6ü	 BĀ7à\b  \b­7	  \f­7	 A	jAĀAàĀü\vĀ AĀ:Ā
  7	  7ø\b  7ð\b A°\vj Aà\bj"\b  AjAĀAäĀü\vĀ AjAĀAäĀü\vĀ AĀ6Ð B7È BĀ7 BĀ7 A j AjAôĀü
ĀĀ BĀ7Ü B7Ô BĀ7¸ BÀĀ7° B7Ø AĀ:Ā¨ AĀ6¤ BĀ7 B7ä BĀ7À BĀ7° AĀ6Āë AÈj AøjAôĀü
ĀĀ AĀ6À B7 AĀ:ĀÐ AĀ6Ì BĀ7À A
j" \bA¨ü
ĀĀ AØ\fj AØjA0ü
ĀĀ  )¸7¸  )°7°  )Ô7ø  (Ü6  )à7  (è6 A\rj AjA¨ü
ĀĀ AÈjÉ\v Aj"\x07\f A°j\f AÈj A¸ü
ĀĀA\bA¸ñ\v"\vAĀ:ĀH \vAĀ6@ \vBÀĀ78 \vBĀ70 \vAĀ:Ā( \vAĀ6  \vBÀĀ7 \vBĀ7 \vAĀ:Ā\b \vB7Ā \vAÉĀj AÁjA¿ü
ĀĀ \v \f6 \v 7 \vAĀ6 \vAĀ:Ā¶ \vAĀ;´ \v )ø7 \v (6¤ \v )7¨ \v (6° \v \v(Ā"
Aj6Ā 
AĀH\r (\b!
 (!\f (Ā! \x07	 AøçÀĀ)Ā7
 AèÀĀ)Ā7
  )7 
  )7
 AĀ6è\bA!  \f6à\b  \f 
Atj"6ä\b  6ì\b A j \bã ($"@ ( !	 AjAAA\bã\x07 (! ("\b 6 \b 	6Ā A6  \b6ü  6ø  )è\b7  )à\b7A\f!A!	@ Aj Ajã ("@ (!\x07 (ø 	F@ Aøj 	AAA\bÃ
 (ü!\b\v  \bj"
 6Ā 
Ak \x076Ā  	Aj"	6 A\bj!\f\v\v (ø! (ü!\v (
"\b@ (
!@ (
"E\rĀ )Ā!  6   6   \bjAj6  A\bj6  BB À7A!@ E\r@ A\bj Aj±\x07 (\bAqE@  (Ak6  ("A\bj6  )ĀBB À7\f\v\v (\f!\x07  ( Ak"6  ( \x07Atk"\x07Ak(Ā \x07A\fk(Ā\r\fĀ\vĀ\v  \bAA\b\b\v BĀ7ô BÀĀ7ì AĀ6 BÀĀ7üA! A\
j!AĀ!AĀ! \f!\bAĀ!@@ !
@@  \b"\rG@  \b)\b7\b  \b)Ā7Ā  6 \bAj!\b@ 	E\rĀAĀ!\x07 	!@ AO@ \x07 Av" \x07j"\x07  \x07Atj(Ā 
K\x1B!\x07  k!\f\v\v  \x07Atj(Ā 
G\rĀ ¸
 
Aj!\f\v 
Aj! \r(! ("\x07Ak\v \r  \rkAv­
  \f\r 5! (!\b 5\f! (\b!
@ (pAxF\rĀ A
j (t (x (
AxF\rĀ  (
6è\b  )
7à\b\f\vA\`! Aj!\x07@ @ Aj A¼öÀĀj(Ā AÀöÀĀj(ĀÞ \x07 (6\b \x07 )7Ā \x07A\fj!\x07 A\bj!\f\v\v Aà\bj AjAAĀ!@ A0F\r Aj j"(Ā Aj(Ā\r A\fj!\fĀ\vĀ\v  \r)\b7  6  \x076  
6 Aüj Aj\x07\f\v  F@ Aìj (ð! (ô! (ì! (ø!\v  Aj"\x076ø   j" AĀ  O\x1BkAtj" 6  
6Ā \x07!\f\v\v Aj"  AjÆ A¨j Í A
j"ß )
! (
!\x07 BĀ7
 Bÿÿÿÿ7
 BĀ7
 A;¤
 ã\b!AA ñ\v" A\bj"\f6  \f6 AĀ6 AĀ6\f  6\b B7Ā  :ĀÞ\b AĀ:ĀØ\b AĀ6Ô\b  6Ð\b  \v6Ì\b  )ì7\b  )ô7 \b  )ü7¨\b  (6°\b  	6¼\b  6¸\b  6´\b A¨j Aü
ĀĀ  :Ā   7  \b­7  7  
­7  )à\b7À\b  (è\b6È\b Aj Aðü
ĀĀ A:Āß\b AĀ;Ü\b  \x076\b  7ø\x07 AëÜ6\bA\bAðñ\v" AjAà\x07ü
ĀĀ Ā :Ā ĀAÁĀ6 Ā 6\f ĀAĀ6\b ĀAĀ:Ā Ā \v6Ā AĀ:Āì\f\v 	Aj!	 B|!\fĀ\vĀ\vĀ\v AÀj$Ā\vÅ*\x1B~#ĀAÀ
k"$Ā Aøj  A!@@@A (\x07"	AëÜk 	AëÜM\x1BAkĀ\vA!\f\v /\x07!	 E@ (pAxG!\v 	AÈkAÿÿqAäĀI@A!\f\v  	AFq@A!\f\vAA 	 Û\x1B!\v AøĀj (xAØĀj"(Ā (|"   (@h@ )xBQ@ (!B!\f\v AÐj AøĀj"	AØĀü
ĀĀ (Ā! (! (È!  ("6¬  6¨ Aøj   	´ (ø!@@ (\x07"AxG@  (\x076¬  )ü7¤  )\x077´  )\x077¼  )\x077Ä  (¤\x076Ì  6°  6  AÐj A jA0ü
ĀĀ Ax6¤ AĀ6Ð (à!  A¤j"	6è  AÐj"6ä@@@ AĀN@ (ø! AĀ6ô  (ä"6ì   (èAtj6ð Ax6\b  6 \b  Aìj"6\b  	6¤\b AĀ6´\b B7¬\b A	j! AÌ	j! A	jAr! A¸	jAr! !
 	!Ax!\x07Ax!\vAx!\fAx!A!B! AĀ!	@@  è\x07@@@@@@@@@ (Ā"\b@  (6\b A¸	j \b(" \b(\b"\bÞ (\b (\bò\v  (À	6\b  )¸	7\b@@@@@@  \bAëÀĀA\x07Ä
E@  \bAììÀĀAÄ
\r  \bAëÀĀAÄ
\r  \bA ëÀĀAÄ
\r  \bA®ëÀĀAÄ
\r  \bAüìÀĀA	Ä
E\r AF\rA!AüìÀĀA	ä\x07!\f\v AxF\r\rA!AëÀĀA\x07ä\x07!\f\v  BQ\r
A!AììÀĀAä\x07!\f\v \fAxF\r\bA!AëÀĀAä\x07!\f\r\v \vAxF\rA!A ëÀĀAä\x07!\f\f\v \x07AxF\rA!A®ëÀĀAä\x07!\f\v\v (\b! Ax6\b )\b! (\b!	 AĀ6\b  6	  7	  6	  
6	 A\bA AxF\x1B6	 	@ A¸	j" A	j"õ  6Ð	  	6Ì	 AÐ\bj À -ĀÐ\bAF@ (Ô\b!  ÑA\f\v -ĀÑ\b!AĀ\f\vAØíÀĀA	!A\v A	jî
@  
ÑA! !\f\v\v !	\f\v\v  6Ô\b Ax6Ð\b  \b­ "Bp""7Ø\b A	j A\bjÅ (	! (	"AxF\r  )Ð\b7¸	  )Ø\b7À	  )	7Ð	  6Ì	  6È	 A¬\bj A¸	jì (¤\b! ( \b!
\f
\v@ AxG@ A¸	j (°\b (´\bÎAx \x07 \x07AxF"\x1B!Ax \v \vAxF"\x1B!Ax \f \fAxF"\b\x1B!
 (¸	! (È	"AxG\r  \rû\v  ò\v 
 ò\v  \rAĀ!\f\f\vAëÀĀA\x07é\x07!A\f\b\v  )Ì	7ð\x07  )Ô	7ø\x07  )Ü	7\b  (ä	6\b  BĀ  BR\x1B! 	Aq!\x07 !B §!\v )À	!  (¼	!\f A¬\bj½\v !§\f\v AÐ\bjý\f\v (\b! Ax6\b )\b! (\b!\x07 AĀ6\b  6Ì\b  7Ä\b  6À\b  
6¼\b A\bA AxF\x1B6¸\b@@@@@@@ \x07@ AÐ\bj" A¸\bjõ  6è\b  \x076ä\b A¸	j"\b w (¸	! (È	"AxF\r  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6  6	  6	 Ax6è	 AĀ6¸	  Aè	j6Ð	  A	j6Ì	 Aô	j \b\x07 (ô	"\x07AxG\r (ì	!\x07 (ð	! (è	!  (ø	6Ä	 AĀ\
  AxF"\x1B6À	 A \x07 \x1B6¼	 AĀ  \x1B6¸	 Að\bj \bÑ (ð\bAxF@ (ô\b!\x07\f\v Að\bjª\vAx!\x07\f\vAØíÀĀA	! A¸\bjî
\f\v )ø	! Aè	j°\f  7ø\b  \x076ô\b\v )ø\b!\v A	j\b §! \x07AxG\r\v  A¸\bjÑAx!\x07\f\v B §!\v A¸\bjî
 \x07AxF\rĀ !\r\f\b\v  
ÑA!Ax!\x07\f\v (\b! Ax6\b )\b! (\b!\v AĀ6\b  6	  7	  6	  
6	 A\bA AxF\x1B6	@ \v@ A¸	j" A	j"õ  6Ð	  \v6Ì	 AÐ\bj ñ (Ô\b!@ (Ð\b"\vAxF@  ÑAx!\v\f\v (Ø\b!\v A	jî
 \vAxF\r !\f\b\vAØíÀĀA	! A	jî
\v  
ÑA!Ax!\v\f\v (\b! Ax6\b )\b! (\b!\f AĀ6\b  6	  7	  6	  
6	 A\bA AxF\x1B6	@ \f@ A¸	j" A	j"õ  6Ð	  \f6Ì	 AÐ\bj ñ (Ô\b!@ (Ð\b"\fAxF@  ÑAx!\f\f\v (Ø\b!\v A	jî
 \fAxF\r !\f\x07\vAØíÀĀA	! A	jî
\v  
ÑA!Ax!\f\f\v (\b! Ax6\b )\b! (\b!\b AĀ6\b  6	  7	  6	  
6	 A\bA AxF\x1B6	@@@ \b@ A¸	j" A	j"õ  6Ð	  \b6Ì	 AÐ\bj © )Ð\b" BR\r (Ø\b!  Ñ\f\vAØíÀĀA	! A	jî
\f\v (Ü\b! (Ø\b!\v A	jî
  BQ\rĀ ­ ­B !!\f\v  
Ñ\vA!\f\v (\b! Ax6\b )\b! (\b! AĀ6\b  6	  7	  6	  
6	 A\bA AxF\x1B6	@ @ A¸	j" A	jõ  6Ð	  6Ì	 AÐ\bj ñ (Ô\b!@@ (Ð\b"AxG@ AxG\rA´ïÀĀA!	!\v  A	jÑAx!\f\v (Ø\b!\x1B\v A	jî
 AxF\r !\f\vAØíÀĀA	! A	jî
\v  
ÑA\v!Ax!\vA!A!\bA!\f\v (\b!\f\v\v A¬\bj½\v E \x07AxFr\r \x07 \rû\v\f\v A j AäjAôîÀĀ!\f\v \vAxG q@ \v ò\v\v \fAxG \bq@ \f ò\v\vB! AxG q@  \r\v \v! (\b (\bò\v BQ@ A¤j AÐjÑ\f\v  (\b"	6Ð	  )\b"!7È	  )ø\x07""7À	  )ð\x07"#7¸	  6\x07   7\x07  \f6\x07 \
 6\x07  \v6\x07  6\x07  7ø  #7\x07  "7¤\x07  !7¬\x07  	6´\x07  \x07:Āè\x07  6ä\x07  \r6à\x07  6Ü\x07  6Ø\x07  6Ô\x07  6Ð\x07  6Ì\x07  6È\x07  
6Ä\x07  \x1B6À\x07  6¼\x07  6¸\x07 (ð (ìG@ AÌîÀĀAðêÀĀ½! AøjÁ\b\f\v  )¸	7°  )À	7¸  )È	7À  (Ð	6È\f\v A¤j AÐjÑB!\v AÐjî
@ BQ@ (¨! (¬!\r (¤!  6\x07 AĀ \r AxF"\x1B6\x07 A  \x1B6ü AĀ  \x1B6ø Aj AøjÑ  (¬"6  )7°  )¤7¸  6À (! AÐj\b\f\v  (È6   )À7  )¸7  )°7 A¤j°\f  6°   7¨  \x07:Ā  6ü  \r6ø  6ô  6ð  6ì  6è \
 6ä  6à  
6Ü  \x1B6Ø  6Ô  6Ð  )7´  )7¼  )7Ä  ( 6Ì  \v6  6   \f6¤  (¬6  )7ø  )¤7 A j"\r A°jAØĀü
ĀĀ  6  7  )ø7  )7  (6 A¨\x07j" Aj Aøj A j"A0ü
ĀĀ@@ (\x07AĀN@ (¸\x07"AĀN@ Aj A0ü
ĀĀ A¸	j Å\x07 \rAĀ	  )À	7	  )¸	7	 A
j! Aj!@ A
j" A	jà (
AxF\r Aj 	@ Ø\v Aøj"  A
j ª ó\v\v\fĀ\vĀ\v AøjÈ
\f\v Aøj\b (¸\x07!\v@ AxF@ \v\f\v AĀN@ È
\f\v \b\v A°j AjAìĀü
ĀĀ\f\v A	j³
 AjÈ
 (! )! A°j AjAìĀü
ĀĀ BR\r\v  )°7  6  )¸7  (À6¤@ (@ A6ü  Aj6ø A¸	jA¶ÀĀ Aøjó	\f\v A¸	jAðÀĀA\fÞ\v  /Ä;	 A6\x07  Aj6\x07 A6\x07 A\b6\x07 A6ü  A¸	j6\x07  A	j6\x07  A¨j6ø Aj"AÀĀ Aøjó	A  AøĀj! (¸	 (¼	\r Ajª\v\v  6äB! AÜĀj è\
!\f\v Aøj" A°jAìĀü
ĀĀ A\fj AìĀü
ĀĀ\v AĀ BQ\x1B! AÐjñ\f\v Ā 6 Ā 7\b Ā :ĀĀ ĀAj A\fjAìĀü
ĀĀ AÀ
j$Ā\v)~#ĀA\bk"$Ā @@@@@@@@@@@@@@@@@ -ĀAkĀ\v A\bj A\bü
ĀĀ\v A\bj!
@ @@@@ -ĀøAk\x07\x07Ā\v AÐ	j!\r@ -ĀðAk\x07\x07Ā\v (ì! (è\f\v AĀ:Āð  
6è  Aà\bj"6ì AÐ	j!\r 
\v!\x07 Aj(Ā Aj(ĀAAĀAÈÁĀA¥"\r (0"AxG@ (4 (8ë\x07!\f\v (H!@ (<AxG@ AxF\rAíÀĀA\b (@ (DAÁĀA2Å"\rAíÀĀA (L (PAÁĀA2Å!\f\v AxG@AíÀĀA\bA¾ÁĀA)AÁĀA2ò!\f\vAëÀĀAAðÁĀAAÁĀA2ò!\f\vAíÀĀAAçÁĀA)AÁĀA2ò!\f\v A 
j!\v Aàj!	@ -ĀàAkĀ\v (Ð!\x07 (Ô\f\v \r A6ä AàûÀĀ6à AÀjAĀ ä (À! (Ð"\bAxF@ Ax6È  6¸\f\r\v  (Ì6l  )Ä7d AôĀj AÔjA,ü
ĀĀ  \b6p  6\` AxG@ AàĀjAëÀĀA A0j"\r\f\v (<AxG@ AàĀjAíÀĀA\b A<j"\r\f\v (HAxG@ AàĀjAíÀĀA AÈĀj"\r\f\v (TAxG@ AàĀjAíÀĀA AÔĀj"\r\f\v (\`AxG@ AàĀjA¡íÀĀA±"\r\f (!\b Ax6 \bAxF\r )!  \b6¨ (\`!  7¬@ AxG@A!	AÊÁĀ!@@\
@@A Axs AĀN\x1BAkĀ\vAÍÁĀ!A!	\f\vAÓÁĀ!A!	\f\v (h!	 (d!\v Aà\x07j  	Ó\f (ð\x07AxG\r (à\x07! \b §\r\f\v Ax6ð\x07\v AÀj" AàĀj A¨j Aà\x07jª ó\v\v Aj(Ā Aj(Ā AàĀj"Ð\x07"\r\v AÀj" AÀĀü
ĀĀ A¸j" ¯
 (ÈAxF\r\f Aj A0ü
ĀĀ ( "AxF\r\r  )¤7Ì  )¬7Ô  )´7Ü  (¼6ä  )7¸  )7À  6È A\b6\` A j A¸j"\b § ($!@ ( AG\rĀ  ø Ì\f (Ä! (À"AxF\rĀ  (È6ä  6à  6Ü \b\b\f\v Aj °\x07 AÀj ( (²
@ (À"AxF@ (Ä AÜjAðÀĀAÞÌ\f\f\v  (È6ä  )À7Ü\v Ì\f A¸j\b (Ü! (ä!\v (à" AxF\r AxF\r AÀjAAAĀÄ\x07 -Āå!\b (È! (Ä! -Āç! (Ü! (Ø!\f (À!	 (Ì (Ðò\v 	AxF@ !\f\v  :Ā
 A:Ā
  \b:Ā
 AĀ:Ā
 A6
  6
  \f6
  \v6
  6
  6
  6
  6ü	  	6ø	 \r Aø	jA(ü
ĀĀ AĀ:Āà  \r6Ô  \x076Ð A 
j!\v Aàj!	 \r\v"6Ü  \x076Ø AÀj \x07A8j)Ā \x07A@k(Āí )À! (È! AĀ:ĀÈ  6¼  \x076¸  6¨
  7 
\v AÀj \v ¸ )À"BQ@ 	A:ĀĀ\f	\v (È! A¸j AÌjAÌĀü
ĀĀ \v³\v BQ@ 	A:ĀĀAx!\f\b\v AìĀj A¸jAÌĀü
ĀĀ  6h  7\` (Ø! (Ü"(! (°!  ("6Ä  6À AÀj   AàĀj´ (À! (Ð"AxF\r  (Ì6  )Ä7  )Ô7  )Ü7¤  )ä7¬  (ì6´  6  6 Ax6Ô AĀ6  AÔj"\f6  Aj"6 AĀH\r (°! AĀ6¤  ("6   ( Atj6 \
 Ax6È  6Ø  Aj"6Ô  \f6Ü AĀ6ì B7äAx!@ Aj è\x07@@@@ ("\x07@  (6\b Aj \x07(" \x07(\b"Þ (È (Ìò\v  (6Ð  )7È ­ Bp!@  AìÀĀA\bÄ
E@  7ø  6ô Ax6ð Aj AÈjÅ (! ("\x07AxG\r Aðj²A\f\v AxG\r Aj AÈjÆ (! ("AxF@Ax!A\f\v (!\b !\f\v  )ð7  )ø7  )7¨  6¤  \x076  Aäj Ajì\f\v AxF\r Aj (è (ìÎ (! ( "\x07AxF@  \rAĀ\
\f\v  )¤7¨  )¬7°  )´7¸  (¼6À ­ \b­B ! (! (! (!\b Aäj½\v\f\vAìÀĀA\bä\x07!A\f\vAìÀĀA\bé\x07!Ax!A\v!\x07 Aäj½\v \x07E AxFrE@  \r\vAx!\v (È (Ìò\v AxF@ AÔj AjÑ\f\v  (À"\f6¨  )¸"7   )°"7  )¨"7  \x076Ð  6Ì \
 6È  \b6Ä  6À  7Ô  7Ü  7ä  \f6ì  7ô  6ð (  (G@ AÌîÀĀAðêÀĀ½! AÀjÒ\f\f\v  )7à  )7è  ) 7ð  (¨6ø\f\v (Ô!\fĀ\vĀ\vĀ\v Aj AjA¼¢ÀĀ!\v AÔj AjÑAx!\v Ajî
@ AxF@ (Ø! (Ü!\x07 (Ô!  6Ì AĀ \x07 AxF"\x1B6È A  \x1B6Ä AĀ  \x1B6À Aj AÀjÑ  (¤"6  )7Ø  )7à  6è (! Aj\b\f\v  (ø6¼  )ð7´  )è7¬  )à7¤ AÔj
  6  \b6  \x076   6  7Ä  6  (¤6  )¨7Ð  )°7Ø  )¸7à  )7ø  )7  7ì  (Ì6ô  6¸  (6Ì  )7Ä  )ø7¼  6è Aðj" A¸j"Ý AÀj Aj"\fA0ü
ĀĀ Ar!\x07 Aìj!@@ (ÐAĀN@ (\x07"\bAĀN@ Aj A0ü
ĀĀ Aj \fÅ\x07 ¨\r A°\x07j!@@ A \x07j" Ajà ( \x07AxF\rĀ Aj 	@ Ø\v\f AÀj" A¸j A \x07j ª ó\v\f\vĀ\v\v Aj³
 AjÈ
 (è! (¸!\f\v AÀjÈ
\f\v AÀj\b (\x07!\b\v \bAxF@ ð
\f\v \bAĀN@ È
\f\v \b\v AØj \x07A,ü
ĀĀ  (\b6Ð  )Ā7È AxG\r\v  )Ø7  6  )à7  (è6¤@ (@ A6Ä  Aj6À AjA¶ÀĀ AÀjó	\f\v AjAðÀĀA\fÞ\v  /¬;¨ A6Ü  Aj6Ø A6Ô A\b6Ì A6Ä  Aj6Ð  A¨j6È  AÀj6À A¸j"AÀĀ AÀjó	A  AàĀj! ( (\r Aj\
ª\v\v  6äAx! AØĀj(ĀAÜĀj è!\f\v Aj AØjA,ü
ĀĀ  (Ð6  )È7\v AàĀjÑ\f 	A:ĀĀ AxF\r\v A4j AjA,ü
ĀĀ  (60  )7( \v\f \r
\f\x07\v A:Āð A:ĀøA!\x07A\f\x07\v Ax6È  6¸ AàĀjÊ\f\v Aj (¸"¦ î\v  )7Ü  (6ä\v (Ü! (ä!\v (à\v!  \v6À  6¼  6¸ A6Ì A6Ä  A¸j6È  Aàj6À AàĀj"AÏÀĀ AÀjó	AäïÀĀA AèïÀĀA! (¸ (¼\r\vAx! Ax6ø	  6ü	\vA!\x07 A:Āð \r\v\
 
  Aà\bjù\x07 A:Āø 

 AxF@ !
A\f\v AÀj"Ar A4jA,ü
ĀĀ  6ð  6À  (06ü  )(7ô AàĀj Ý@ (p"AxF@ Aj" (\`"¥ \v!
 Ø\f\v  )d7¼  (l6Ä  )t7Ì  )|7Ô  )7Ü  (6ä  6È  (\`6¸ A¸j"å A\b6\` A\bj  AàĀj¢ (\f!
 (\b!\x07 \b\v AÀjÒ\fA\v:Ā Ā 
6 Ā \x076Ā A\bj$Ā\vã#\v\b~#ĀAðk"$Ā@@@ AM@ Ak! !@ E\r  j Ak!,ĀĀAĀN\rĀ\v\f\v (ĀĀAxq\rA AjA|q" k  F\x1B! Ak!@  I@  j(ĀAxq\r Aj!\f\v\v  j(ĀĀAxq\r\v Aj  ö (! ~@@@ ("AF@ (ĀA µ¢G\r -ĀA G\r -ĀA:G\r -ĀA:G\r AøĀj Ajð\x07 -Āx\r \
-Āy! AðĀj Ajð\x07 -Āp\r -Āq!\x07 AèĀj Ajð\x07 -Āh\r -Āi! AàĀj Ajð\x07 -Ā\`\r -Ā\x07A G\r -Āa!	@@@@@@@@@@@@ -Ā\bAÁĀk\vĀ
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
AãĀG\r -Ā\vA G\rB!\f\v AI\r\f\v AØĀj A\fj¹ /XAq\rĀ /Z!
@@@@@@@ -ĀĀ"AÓĀk\x07\x07Ā\v AÆĀF\r AÍĀG\r -ĀAïĀG\r -ĀAîĀG\r -ĀA,G\r -ĀA G\rB!\f\x07\v -Ā"AèĀF\r AõĀG\r -ĀAåĀG\r -ĀA,G\r -ĀA G\rB!\f\v -Ā"AáĀF\r AõĀG\r -ĀAîĀG\r -ĀA,G\r -ĀA G\rB\x07!\f\v -ĀAõĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAåĀG\r \
-ĀAäĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAòĀG\r -ĀAéĀG\r -ĀA,G\r -ĀA G\rB!\f\v -ĀAôĀG\rĀ -ĀA,G\rĀ -ĀA G\rĀB!\f\vA\b!Ax!@@@ )ĀĀBÍÞ¹£¬ Q@B!\f\v AÈÏÀĀA	¿\x07E@B!Aw!A	!\f\v AåÏÀĀA\v¿\x07E@B!Au!A\v!\f\v@ AÑÏÀĀA
¿\x07E@B!\f\v )ĀĀBÆä¥£¬ Q@B!\f\v AÛÏÀĀA
¿\x07E@B!\f\v )ĀĀBÓê¹£¬ R\rB\x07!\f\vAv!A
!\v  jAG\rĀ  j"-Ā\fA:G\rĀ -ĀA:G\rĀ (ĀA µ¢G\rĀ AÐĀj A\x07jð\x07 -ĀP\rĀ -ĀQ! AÈĀj Ajð\x07 -ĀH\rĀ -ĀI!\x07 A@k A\rjð\x07 -Ā@\rĀ -ĀA! A8j A
jð\x07 -Ā8\rĀ -Ā9!	 A0j ð\x07 -Ā0\rĀ -ĀA-G\rĀ -Ā1!
@@@@@@@@@@@@ -ĀAÁĀk\f\f
\f\v\f\f\fĀ\f\f	\b\f\f\f\x07\f\v -Ā"\bAáĀF\r \bAõĀG\r\v -ĀAìĀk\v\v\v -Ā"\bAðĀF\r \bAõĀG\r
 -ĀAçĀG\r
 -ĀA-G\r
B!\f\v\v -ĀAîĀG\r	 -ĀA-G\r	BÀĀ!\f
\v -ĀA-G\r\bB!\f	\v -ĀA-G\r\x07BÀ!\f\b\v -ĀAáĀG\r -Ā"\bAùĀG@ \bAòĀG\r\x07 -ĀA-G\r\x07BÀ!\f\b\v -ĀA-G\rBÀ!\f\x07\v -ĀAòĀG\r -ĀA-G\rB!\f\v -ĀAåĀG\r -ĀAðĀG\r -ĀA-G\rBÀ!\f\v -ĀAãĀG\r -ĀAôĀG\r -ĀA-G\rB!\f\v -ĀAïĀG\r -ĀAöĀG\r -ĀA-G\rBÀ!\f\
\v -ĀAåĀG\r -ĀAãĀG\r -ĀA-G\rB!\f\v -ĀAåĀG\rĀ -ĀAâĀG\rĀ -ĀA-G\rĀB!\f\v AG\r -Ā
A G\r -Ā\rA:G\r -ĀA:G\r -ĀA G\r A(j Ajð\x07 -Ā(\r -Ā)! A j Ajð\x07 -Ā \r -Ā!! Aj A\vjð\x07 -Ā\r -Ā!\x07 -Ā\bA G@ Aj A\bjð\x07 -Ā! -Ā\f\v -Ā	A0k"AÿqA	K\vAq\r~@@@@@@@@@@@@ -ĀAÁĀk\vĀ
	\b\v -Ā"AáĀF\r AõĀG\r -ĀAìĀk\v -Ā"AðĀF\r AõĀG\r -ĀAçĀG\r -Ā\x07A G\rB\f
\v -ĀAîĀG\r\r -Ā\x07A G\r\rBÀĀ\f	\v -Ā\x07A G\r\fB\f\b\v -Ā\x07A G\r\vBÀ\f\x07\v -ĀAåĀG\r
 -ĀAâĀG\r
 -Ā\x07A G\r
B\f\v -ĀAáĀG\r	 -Ā"AùĀG@ AòĀG\r
 -Ā\x07A G\r
BÀ\f\v -Ā\x07A G\r	BÀ\f\v -ĀAòĀG\r\b -Ā\x07A G\r\bB\f\v -ĀAåĀG\r\x07 -ĀAðĀG\r\x07 -Ā\x07A G\r\x07BÀ\f\v -ĀAãĀG\r -ĀAôĀG\r -Ā\x07A G\rB\f\v -ĀAïĀG\r -ĀAöĀG\r -Ā\x07A G\rBÀ\f\v -ĀAåĀG\r -ĀAãĀG\r -Ā\x07A G\rB\v! A\bj Aj¹ /\bAq\r 3
Bÿÿ ­BÿB ­BÿB \x07­BÿB  ­BÿB( ~@@@@@@@ -ĀĀ"AÓĀk\v\vĀ\v AÆĀF\r AÍĀG\r
 -ĀAïĀG\r
 -ĀAîĀG\r
 -ĀA G\r
B\f\v -Ā"AèĀF\r AõĀG\r	 -ĀAåĀG\r	 -ĀA G\r	B\f\v -Ā"AáĀF\r AõĀG\r\b -ĀAîĀG\r\b -ĀA G\r\bB\x07\f\v -ĀAõĀG\r\x07 -ĀA G\r\x07B\f\v -ĀAåĀG\r -ĀAäĀG\r -ĀA G\rB\f\v -ĀAòĀG\r -ĀAéĀG\r -ĀA G\rB\f\v -ĀAôĀG\r -ĀA G\rB\v\f\v  ­BÿBÐBì \
AÆĀI\x1B| \x07­BÿB ­BÿB 	­BÿB  
­BÿB( \f\v  
­Bÿÿ ­BÿB \x07­BÿB ­BÿB  	­BÿB( \v"7 B§"AÿqA;K\rĀ B§"\x07AÿqA;K\rĀ B §"AÿqAK\rĀ B(§"	AkAÿqAK\rĀ B0§"
AkAÿqA\vK\rĀ §"\bA²kAÿÿqAÝ>K\rĀ Aj" Aj  ) (BĀAĀ¤@ )BQ\rĀ )"BÿÑÿ¯\x07V\rĀ B7è B7à B7Ø B7Ð B7È B7À B7¸ B7° B7¨ B7  B7 B7AĀ!BBB B£"§AÖĀk" A±õ\bm"\vA±õ\blk"¬"B±õ\b|  AĀH\x1B"B¬ B°õ\b}B¬T\x1B"BÔâ}~ |"Bµ\v B­}\
Bµ\vT\x1B"BËt~ |"Bí B´\v}BíT\x1B"B}~ |!A!@@ AàĀF@A\f!\f\v  Aj j)Ā"S\rĀ Aj!  }! A\bj!\f\v\v  B£~}§" An"\fAlkAÿÿqA<n!\r A<p AÿqG \rAÿq \x07AÿqGr \fAÿq AÿqG §AjAÿq 	AÿqGrr\r Aöj Aj" A\fJ"\x1BAÿq 
AÿqG ­ Au \vjAl­ BäĀ~| B| ||§AÐjAÿÿq \bAÿÿqGr\r B8 BÖĀ}B\x07"B\x07|  BĀW\x1BR\r  7 Aj Aj (! Ā )7Ā\f\vĀ\vAëÜ!\v Ā 6\b Aðj$Ā\vË$#~#ĀAÀk"$Ā  (6   )\b7  )Ā7 (!  ("6( (!  Aj"6$@@@ AĀN@ ((!# AĀ64  ("6,   (At\
j60  6 Ax6  6  A,j"6 AĀ6¤ B7 Aôj!\r A¤j! AàjAr! AjAr!Ax!
Ax!\vAx!\x07Ax!\fAx!\bAx!	B!'B!&@@ A\bj è\x07@@@@@@@@@@ (\b"@  (\f6\b Aj (" (\b"Þ ( (ò\v  (6  )7@@@@@@@@  AëÀĀA\x07Ä
E@  AëÀĀAÄ
\r  A ëÀĀAÄ
\r  A®ëÀĀAÄ
\r  A¿ëÀĀAÄ
\r  A×ëÀĀA	Ä
\r  AàëÀĀA\vÄ
\r  AëëÀĀA\fÄ
E\r\b 
AxF\r\x07AëëÀĀA\fä\x07!\f\v 	AxF\rAëÀĀA\x07ä\x07!\f\v \bAxF\rAëÀĀAä\x07!\f\v \fAxF\r\fA ëÀĀAä\x07!\f\v \x07AxF\r
A®ëÀĀAä\x07!\f\v \vAxF\r\bA¿ëÀĀAä\x07!\f\r\v &BQ\rA×ëÀĀA	ä\x07!\f\f\v 'BQ\rAàëÀĀA\vä\x07!\f\v\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"õ  6¨  6¤ AÀj ð (Ä!@ (À"
AxF@  ÑAx!
\f\v (È!\v Aàjî
 
AxF\r !\f\r\vAØíÀĀA	! Aàjî
\v  ÑAx!
\f
\v  6Ä Ax6À  ­ *Bp"*7È Aàj AjÅ (ä! (à"AxF\r  )À7  )È7  )è7¨  6¤  6  Aj Ajì\f
\v Aj (  (¤ÎAx 
 
AxF"\x1B!Ax \v \vAxF"\x1B!AĀ \x07 \x07AxF"\x1B!\rA \x1B \x1B!Ax \f \fAxF"\x1B!Ax \b \bAxF"\x1B!Ax 	 	AxF"\x1B! (! ( "AxG@  (6ø  )7ð  )¤7Ð  )¬7Ø  )´7à  (¼6è &BĀ &BR\x1B!% $AĀ \x07AxG\x1B!	 'BĀ 'BR\x1B!& (B §!\b Aj½\v (§\f\v  ò\v  ò\
\v \r ü\v  ò\v  ò\v  ò\v\f
\v AÀjý\f\x07\v (! Ax6 (! )!' (! ("(\b! AĀ6\b  6ô  '7ì  6è  6ä A\bA AxF\x1B6à@@@ @ Aj" Aàj"õ  6¨  6¤ AÀj þ )À"'BR\r (È!  Ñ\f\vAØíÀĀA	! Aàjî
\f\v (Ì! (È!\v Aàjî
 'BQ\rĀ ­ ­B !)\f\b\v  Ñ\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@@@ @ Aj" Aàj"õ  6¨  6¤ AÀj þ )À"&BR\r (È!  Ñ\f\vAØíÀĀA	! Aàjî
\f\v (Ì! (È!\v Aàjî
 &BQ\rĀ ­ ­B !(\f\x07\v  Ñ\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"õ  6¨  6¤ AÀj ð (Ä!@ (À"\vAxF@  ÑAx!\v\f\v (È!\v Aàjî
 \vAxF\r !\f\x07\vAØíÀĀA	! Aàjî
\v  ÑAx!\v\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6¼  %7´  6°  6¬ A\bA AxF\x1B6¨@ @ AÀj" A¨jõ  6Ø  6Ô Aj" w (!@@ ( "AxG@  (\b6\b  )Ā7Ā \r )Ā7Ā \r )\b7\b \r )7 \r (6  6à  6ð A\
xF@  (ä (è (! (!\x07 (\f\vAĀ! AĀ6 B7AĀ!\x07A\v! Aàj\b \x07AxG\r\v  A¨jÑAx!\x07\f\v !$\v A¨jî
 \x07AxF\r !\x1B\f\vAØíÀĀA	! A¨jî
\v  ÑAx!\x07\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"õ  6¨  6¤ AÀj ñ (Ä!@ (À"\fAxF@  ÑAx!\f\f\v (È! \v Aàjî
 \fAxF\r !\f\vAØíÀĀA	! Aàjî
\v  ÑAx!\f\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"õ  6¨  6¤ AÀj ñ (Ä!@ (À"\bAxF@  ÑAx!\b\f\v (È!!\v Aàjî
 \bAxF\r !\f\vAØíÀĀA	! Aàjî
\v  ÑAx!\b\f\v (! Ax6 (! )!% (! ("(\b! AĀ6\b  6ô  %7ì  6è  6ä A\bA AxF\x1B6à@ @ Aj" Aàj"õ  6¨  6¤ AÀj ñ (Ä!@ (À"	AxF@  ÑAx!	\f\v (È!"\v Aàjî
 	AxF\r !\f\vAØíÀĀA	! Aàjî
\v  ÑAx!	\vA!A!A!A!A!A!\f\v (!\f\v\v Aj½\v E 
AxFr\r 
 ò\v\f\v  A$jAäîÀĀ!\f\v \vAxG q@ \v ò\v\v \x07AxG q@ \x07 \x1Bü\v\v \fAxG q@ \f ò\v\v \bAxG q@ \b ò\v\vB!% 	AxG q@ 	 ò\v\v \v! ( (ò\v %BQ@  AjÑ\f\v  (ø6è  )ð7à  )Ð7  )Ø7  )à7   (è6¨  6X  )7P  &7H  \b6D  6@  %78  \
(è6d  )à7\\  6h  (¨6  ) 7|  )7t  )7l  	6Ì  6È  \r6Ä  6À  6¼  6¸  6´  6°  6¬   6¨  6¤  6   !6  6  6  "6  6  6 (0 (,G@ #AÌîÀĀAðêÀĀ½! A8j\x07\f\v Ā 6  Ā )7 Ā &7 Ā \b6\f Ā 6\b Ā %7Ā Ā \
)à7$ Ā (è6, Ā 60 Ā )74 Ā )7< Ā ) 7D Ā (¨6L Ā 	6 Ā 6 Ā \r6 Ā 6 Ā 6 Ā 6 Ā 6| Ā 6x Ā 6t Ā  6p Ā 6l Ā 6h Ā !6d Ā 6\` Ā 6\\ Ā "6X Ā 6T Ā 6P\f\v  AjÑ ĀB7Ā Ā 6\b\v Ajî
 AÀj$Ā\v#\r	~#ĀAð
k"$Ā (P!\f  6  6 A	j   ´ (	!@@ (¨	"AxG@  (¤	6  )	7  )¬	7  )´	7  )¼	7¤  (Ä	6¬  6  6 A°j AjA´ÞÁĀAÄ Ax6 AĀ6à  Aj"	6ø  Aàj"\v6ô@@@@@ (ÀAĀN@ (Ø!\r AĀ6  (Ä"6ü   (ÈAtj6 \
Ax6Ð Ax6¸  \v6È  Aüj"6Ä  	6Ì AĀ6ä B7Ü \v!
 	!\x07Ax!\bB!B!B!@@ A\bj è\x07@@@@@@ (\b"@  (\f6\b A	j (" (\b"Þ (¸ (¼ò\v  ( 	6À  )	7¸@@@@  A÷ëÀĀAÄ
E@  AûëÀĀAÄ
\r  AìÀĀAÄ
\r  AìÀĀAÄ
E\r BQ\rAìÀĀAä\x07!\f\v \bAxF\r	A÷ëÀĀAä\x07!AĀ\f\v BQ\r\x07AûëÀĀAä\x07!\f\v BQ\rAìÀĀAä\x07!\f\r\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü\x07  7ô\x07  6ð\x07  
6ì\x07 A\bA AxF\x1B6è\x07@@ @ A	j" Aè\x07j"	õ  \x076°	  6¬	 A\x07j © )\x07"BR\r (\x07! \x07 	Ñ\f\vAØíÀĀA	! Aè\x07jî
\f\r\v (\x07! (\x07!\v Aè\x07jî
 BQ\r\v ­ ­B !\f\x07\v  6\x07 Ax6\x07  ­ Bp"7\x07 Aè\x07j A¸jÅ (ì\x07! (è\x07"AxF\r  )\x077	  )\x077 	  )ð\x077°	  6¬	  6¨	 AÜj A	jì (Ì!\x07 (È!
\f\v \bAxG@ A	j (à (äÎ (¨	"AxG\r (	! AÐj·\v AÜj½\vB!\f\r\vA÷ëÀĀAé\x07!A\f\v\v A\x07jý\f	\v  )	7¨  (¤	6°  )¬	7  )´	7  )¼	7  (Ä	6   )Ð7ø  (Ø6 BĀ BR\x1B! BĀ BR\x1B! BĀ BR\x1B! B §! (	!\x07 AÜj½\v §!\f
\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü\x07  7ô\x07  6ð\x07  
6ì\x07 A\bA AxF\x1B6è\x07@@ @ A	j" Aè\x07j"	õ  \x076°	  6¬	 A\x07j © )\x07"BR\r (\x07! \x07 	Ñ\f\vAØíÀĀA	! Aè\x07jî
\f\b\v (\x07! (\x07!\v Aè\x07jî
 BQ\r ­ ­B !\f\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü\x07  7ô\x07  6ð\x07  
6ì\x07 A\bA AxF\x1B6è\x07@@ @ A	j" Aè\x07j"	õ  \x076°	  6¬	 A\x07j © )\x07"BR\r (\x07! \x07 	Ñ\f\vAØíÀĀA	! Aè\x07jî
\f\x07\v (\x07! (\x07!\v Aè\x07jî
 BQ\r ­ ­B !\f\v (¸! Ax6¸ )¼! (\b! AĀ6\b  \x076ü  7ô  6ð  
6ì A\bA AxF\x1B6è E\r A\x07j" Aèjõ  \x076\x07  6\x07 A	j @ (	" (	"AxF\rĀ ( 	! Ax6 \x07   A0lj6Ô\x07  6Ð\x07  6Ì\x07  6È\x07  A \x07j6Ø\x07 Aè\x07j" AÈ\x07jâ@ )è\x07BR@A! AA\bAã\x07 (Ā!\b (" Aü
ĀĀA! A6ä\x07  6à\x07  \b6Ü\x07  (Ø\x076	  )Ð\x077	  )È\x077	@ A	j A	jâ )	BQE@ (Ü\x07 F@ AÜ\x07jAÕ\f (à\x07!\v  j A	jAü
ĀĀ  Aj"6ä\x07 Aj!\f\v\v A	jµ
  )Ü\x077¸\x07  (ä\x076À\x07\f\v AĀ6À\x07 B7¸\x07 AÈ\x07jµ
\v ( \x07"AxF@ (¼\x07" (¸\x07"\bAxF\r (À\x07!\f\v )¤\x07! (¬\x07! )°\x07! A¸\x07j·\v  7¨	  6¤	  7	  6	 A	jþ\v! \x07 AèjÑAx!\b\v Aèjî
 \bAxF\r  6Ø  6Ô  \b6Ð\v (Ä!\f\v\vAØíÀĀA	! Aèjî
\f\v A°j AôjAÔîÀĀ!\f\v \x07 
Ñ\v (ÐAxF\v! AÜj½\vB! \rĀ AÐj·\v\v (¸ (¼ò\v BQ@ Aj AàjÑ\f\v  (°6ð\x07  )¨7è\x07  )7	  )7 	  )7¨	  ( 6°	  )ø7\x07  (6\x07  \x076¸  7°  7¨  7   B §"\b6  §"
6  6  6  7  (ð\x076Ä  )è\x077¼  6È  (°	6ä  )¨	7Ü  ) 	7Ô  )	7Ì  (\x076ð  )\x077è ( (üG@ \rAÌîÀĀAðêÀĀ½! Aj³\f\f\v  )è\x077Ð  (ð\x076Ø  )	7°  ) 	7¸  )¨	7À  (°	6È  )\x077   (\x076¨\f\v Aj AàjÑB!\v Aà\
jî
@ BQ@ (! (!\x07 (!  6¤	 AĀ \x07 AxF"\x1B6 	 A  \x1B6	 AĀ  \x1B6	 Aðj A	jÑ  ("6à  )ô7  )ü7   6( (ð! A°j\b\f\v  (Ø6  )Ð7  )°7è  )¸7ð  )À7ø  (È6  ) 7Ø  (¨6à Aj°\f  \x076  7  7  \
7  6¨  )7  (6¤  )è7¬  )ð7´  )ø7¼  (6Ä  6ô  
6ø  \b6ü  (à6Ð  )Ø7È  (6à  )ô7Ð  )ü7Ø Aj AjAÐĀü
ĀĀ  6è  7à  )Ð7ì  )Ø7ô  (à6ü AÈ	j" Aàj A	j A°j"\x07A0ü
ĀĀ@@ (¨	AĀN@ (Ø	"AĀN@ Aè\x07j A0ü
ĀĀ Aj \x07Å\x07 A jAĀ	  )7ð  )7è AÀ
j! Aj!@ A°
j" Aèjà (°
AxF\r Aè\x07j 	@ Ø\v A	j"  A°
j ª ó\v\v\fĀ\vĀ\v A	jÈ
\f\v A	j\b (Ø	!\v@ AxF@ \v\f\v AĀN@ È
\f\v \b\v Aj AìjAäĀü
ĀĀ\f\v Aèj³
 Aè\x07jÈ
 (è! )à! Aj AìjAäĀü
ĀĀ BR\r\v  )7ì\x07  6è\x07  ) 7ô\x07  ((6ü\x07@ (ð\x07@ A6	  Aè\x07j6	 AèjA¶ÀĀ A	jó	\f\v AèjAðÀĀA\fÞ\v  /L;à A6´	  Aô\x07j6°	 A6¬	 A\b6¤	 A6	  Aèj6¨	  Aàj6 	  Aj6	 Aj"AÀĀ A	jó	A  ! (è (ì\r Aè\x07jª\v\v  \f6ä AÜĀj è! ĀB7Ā Ā \
6\b\f\v A	j" AjAäĀü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj AäĀü
ĀĀ\v Að
j$Ā\v¿ ~#ĀA\bk"$Ā@@@ -Ā AkĀ\v AÐ\bj AÐ\bü
ĀĀ\v AÐ\bj!\f @@@@@@@@@@ -ĀAk\r\rĀ\v A°	j!\b Aø	j!\v@ -Āø	Ak\r\rĀ\v (ð	\f\v AĀ:Āø	  \f6ð	 A°	j!\b Aø	j!\v \f\v! AĀ:Āô  6ð  6ô	\v A°j" A
j" eA (àAxF\r \b AÀĀü
ĀĀ \vAx!
 (à	AxF@ \b(Ā! A6  6 AĀ6È B7À AÀj Aj AÀjy\f\v AØj \bAÀĀü
ĀĀ Aj(Ā"@ Aj(Ā! AÄj!\x07 !	@ AÈĀj(Ā! AÄĀj(Ā!
 AĀ:ĀÜ  
6Ô A:ĀÐ  
6È  6Ä  6À  
 AàĀlj"
6Ø  
6Ì Aj!  \x07Í! 	Ak"	\rĀ\v\v  6
  6
 AĀ:ĀÐ Ax6 
 BÀ7
 BĀ7
  A
j6¤  (ô	6 \v AÀj A°
j"  )À"BR\rA\v! \v :ĀĀ\f\v (È! AàĀj AÌj"AàĀü
ĀĀ (¬!	 \x07 ( 
 A¤
j(Āû\v AĀ6à  )
7ä@ BQ@ Ax6  6\f\v  6È  7À  AàĀjAàĀü
ĀĀ  	6¬  )´7  (¼6 AðjÈ
\v AÀj Aàj Ajy (Ø!\r AÀj AÜjA,ü
ĀĀ  )7Ð  (6Ø (!
\v )Ä! (È! (Ä! (À! \vA:ĀĀ AxG\r\v A:Ā\f\v Aj AÀjA,ü
ĀĀ  (Ø6¸  )Ð7° \bç\x07  A0l"j!\v !@ "	@ A0k! ( A0j!AxG\r\v\v AĀ6 B7@@  \vF\rA ("Axs AĀN\x1B"AK@A!AÜÚÁĀ\f\v At"(êA! (êA\v!  6ä  6à A j A$j×  ) 7\` A6Ô  6Ð A6Ì A6Ä  AàĀj6È  Aàj6À AjAÔ¨ÀĀAÝÚÁĀ AÀj\
"Ù\r@ (\fAxG@ (! (! AĀ6¸ BÀĀ7°   A Ë
A!@  (¸"A\fl"j"Ak!\x07 A\bk! E A\fk"\bEr!@@ Aj AÀjÚ ("E\rĀ (!@ E@ (Ā"  \x07(Āj©\r   j©\rjAjAÍĀI\r\v AàĀj  Þ (° F@ A°j¿\r\v (´" j" )\`7Ā  (h6\b  Aj6¸\f\v \bA ³ \b  \r\f\v\v\v  )°7À  (¸"6È A\fl!AĀ! (Ä!@ @  6° A6d A\
þÚÁĀAüÚÁĀ \x1B6\` A6Ô A6Ì A6Ä AôÚÁĀ6À  A°j6Ð  AàĀj6È AjAÔ¨ÀĀAÛÁĀ AÀjÙ\r Ak! A\fk! A\fj!\f\v\v AÀj«\v\v A0j!\f\v\v AÀj«\v\f\v )! (!\b Aj AjA,ü
ĀĀ  (¸6ø  )°7ð \f  A:Ā \bAxG\r\vA!A\f\v A4j AjA,ü
ĀĀ  (ø60  )ð7( \fý
@ \bAxF@A! \r!\x07\f\v AÀjAr A4jA,ü
ĀĀ  	E":Ā  \b6  6  
6ð  \r6À  (06ü  )(7ô  7  7 AàĀj"A¾\r (\`!@@@ (p"AxF\rĀ  (l6  )d7 A¤j AôĀj"A,ü
ĀĀ  6   6@@@ Aj"A÷ÀĀA "\rĀ AüÀĀA §"	 B §Ê"\rĀ AÀĀA±"\rĀ (À!\f Ax6À \fAxF\r\b B §! §! )Ä!  \f6  7 A¾\r (\`!@ (p"AxF\rĀ  (l6Ì  )d7Ä AÔj A,ü
ĀĀ  6Ð  6À@@ AÀjAñÀĀA±"\rĀ (ð!\v Ax6ð \vAxF\r\v )ô!  \v6´  7¸ Aj A0ê\x07 (!@ ("AxG@ AĀ6ø  6ô  6ð A0l! AÄj! A°jAr! Ar!AĀ!@  F\r AàĀjA¾\r (\`!@ (p"AxF\rĀ  (\b6\b  )Ā7Ā  A,ü
ĀĀ  6À  6°@@ A°jAÔÏÁĀA±"\rĀ (à!\x07 Ax6à \x07AxF\r  )ä"7  \x076 A\bj  j"A$j× Aðj (\b (\fÓ\f (\x07AxF@ (ð! \x07 §\r\f\v AàĀj" A°j"\x07 Aj Aðjª ó\v \x07AêÀĀA\x07±"\rĀ (à!\r Ax6à \rAxF\r )ä!  \r6 Aj(Ā!  7A¸¬ÁĀ!\x07A!@@@\
@@A Axs AĀN\x1BAkĀ\vA¡ÁĀ!\x07\f\vAî ÁĀ!\x07A\x07!\f\vA¾¬ÁĀ!\x07A\x07!\f\v A j(Ā! Aj(Ā!\x07\v A \x07j \x07 Ó\f (°\x07AxF@ ( \x07! \r §\r\f\v AàĀj" A°j"\x07 Aj A \x07jª ó\v \x07AòÀĀA\x07 Aj(Ā A\bj(ĀÊ"\rĀ \x07AòÀĀA A\fj"E\r\v A°jÊ\f\f\v AàĀj" A°jAÀĀü
ĀĀ Aj ¯
 (AxF@ (!\f\v Aðj AjÄ\bAĀ!\v A0j! E\rĀ\v AðjÔ\f\v \v §\r\f\v Ax6Ð  )ô7Ä  (ð6À Aj" AÀj" A´j AÀjª ó\v AñûÀĀA\v±"\rĀ (ð! Ax6ð AxF\r\v )ô!  6°  7´ 
AxF@ Ax6à\x07\f\v AÐ\x07j AÀjú (à\x07AxG\r (Ð\x07!  §\r\v AÀjÊ\f\f\v AàĀj" AÀj" A°j AÐ\x07jª ó\v  AÀĀü
ĀĀ Aj ¯
 ( AxG\r (!\v \f §\r E\r\v AjÊ\f\f\v AÐj" Aj Aj Ajª ó\v\v AàĀj" AjAÀĀü
ĀĀ Aàj ¯
 (ð"AxG\r (à!\v AàĀj" ¥ \v!\x07 ØA! (! (! (!	\f\v  )ä7´  (ì6¼  )ô7Ä  )ü7Ì  )7Ô  (6Ü  6À  (à6° A°j"å A\b6\`   AàĀj¢ (!\x07 (Ā! \b\v \b 	\rAĀ!@ @  j"A$j(Ā"	AxN@ 	 A(j(Ā\r\v Aj(Ā"	AxN\
@ 	 Aj(Ā\r\v (Ā Aj(Ā\r A\fj(Ā Aj(Āò\v Ak! A0j!\f\v\v  AA0 
AxF\rĀ AÀj\r\vA\v:Ā  Ā \x076 Ā 6Ā A\bj$Ā\vĀ\v©"~#ĀA°k"$Ā A j  A,j @@@@@@@@ ( "E\rĀ (,"\x1BE\rĀ (4! (0! ((! ($! A8j Í A¸j µ\x07 (¸! (È"AxF\r  (Ä6¤  )¼7  )Ì7¬  )Ô7´  )Ü7¼  (ä6Ä  6  6¨ Ax6Ì\
 AĀ6ô  AÌj6¨  Aôj6¤@@@A Axs AĀN\x1BAkĀ\v Aj A¤jAü£ÀĀ!\f\v ( !  ("6¬   A0lj6° AĀ6Ä  Aôj6¼  A¬j6¸  AÌj6À A¸j A¸jÙ@@ (¸"	AxF@ (¼!\f\v@@ 	AxG@ (À! (¼! A¸j A¸jÙ (¸"
AxG\r (¼!\f\vAĀAìÀĀAðêÀĀ½!\f\v@ @ 
AxG@ (À! (¼!  (Ä"Aj"6Ä (¼!  (À"\x076Ì  6À  6¼ A6¸ (¸"(Ā" (F\r  A0j6Ā Aj A¸j  (! ("AxF@ \x07 Ñ\f\v  6Ø  6Ô (\f\vAAìÀĀAðêÀĀ½!\f\v A¸jî
 BÀĀ7ÔAĀ!AĀ\v6Ü  \x076¤  6  6 A6@ (Ā" (G@  A0j6Ā A¸j Aj á (¸! (È"AxG\r \x07 Ñ\f\v Ajî
AAìÀĀAðêÀĀ½!\v AÔj¯\v\v 
 \r\v 	 \r\v AÌj AôjÑAx!\f\v  )Ì"!7à  )Ô""7è  !7  "7  )Ü7  (ä6  (¼! (À! (Ä!\x07 )Ø!!  6È  \x076Ä  6À  6¼  6¸  ( 6ä  )7Ü  )7Ô  )7Ì  !7  6  6ü  6ø  
6ô  6ð  6ì  	6è (° (¬F\r AèêÀĀAðêÀĀ½!\f\v (À!  AĀ6´  (¬"6¬   (°Atj6° Ax6¸  Aôj"\x076È  A¬j"6Ä  AÌj"6Ì Ax6Ô Aôj! AàjAr! AÌj! A¸jAr! (Ü!\b (Ø!Ax!\vAx!\fAx!Ax!	Ax!
Ax!@ Aj è\x07@@@@@@@@@@ ("@  (6\b A¸j (" (\b"Þ (¸ (¼ò\v  (À6À  )¸7¸@@@  A°ùÀĀAÄ
E@  A´ÁĀAÄ
\r  AÀĀAÄ
\r  AäïÀĀAÄ
\r  \b6Ü  6Ø  \v6Ô  \f6ð  6à  AÀĀA°! (¸! Ax6¸  AxG  )¼7Ä  6ÀAA\b\v6¸  \x076¼  A¸j"Ñ î
A!\f\v\v 	AxG@  \b6Ü  6Ø  \v6Ô  \f6ð  6àA!A°ùÀĀAä\x07!\f\v\v A¸j A¸jÆ (¼! (¸"	AxF\r (À! !\f\v 
AxG@  \b6Ü  6Ø  \v6Ô  \f6ð  6àA!A´ÁĀAä\x07!\f
\v A¸j A¸jÆ (¼! (¸"
AxF\r\b (À! !\f\r\v AxF\r  \b6Ü  6Ø  \v6Ô  \f6ð  6àA!AÀĀAä\x07!\f\b\v AxF\r  \b6Ü  6Ø  \v6Ô  \f6ð  6àA!AäïÀĀAä\x07!\f\b\v  \b6Ü  6Ø  \v6Ô  \f6ð  6à 	AxF\r@@ 
AxG@ AxF! \r­ \b­B !! AxG\rAx!\f\vA´ÁĀAé\x07! 	 \rAĀ!Ax!
\f\b\v  )Ā7  )\b7  )7   (6¨ (ì!\x07 (è! (ä!\vB ! \x1B!!AĀ  \x1B!\r\f	\v  \b6Ü  6Ø  \v6Ô  \f6ð  6àA\f\vA°ùÀĀAé\x07!A\v!Ax!	\f\v (¸! Ax6¸ )¼!! (\b! AĀ6\b  6  !7  6  \x076 A\bA AxF\x1B6@ E@  \b6Ü  6Ø  \v6Ô  \f6ð \
 6àAØíÀĀA	! Ajî
\f\v A¸j Aj á (¸! (È"AxG@  (\b6\b  )Ā7Ā  )Ā7Ā  )\b7\b  )7  (6 !\f !\f\b\v  \b6Ü  6Ø  \v6Ô  \f6ð  6à !\v  \x07ÑA!\f\v (¸! Ax6¸ )¼!! (\b!\r AĀ6\b  6Ì  !7Ä  6À  \x076¼ A\bA AxF\x1B6¸@ \rE@  \b6Ü  6Ø  \v6Ô\
  \f6ð  6àAØíÀĀA	! A¸jî
\f\v Aj A¸j \r (!\r ("AxG@ (!\b \r! !\v\f\x07\v  \b6Ü  6Ø  \v6Ô  \f6ð  6à \r!\v  \x07ÑA!Ax!\f\v  \b6Ü  6Ø  \v6Ô  \f6ð  6àA!Ax!
\v AxF\r\v Aàjó\v\v AxG@ AÔj¯\v\v 
AxG@ 
 \r\vAx!\r 	AxG q@ 	 \r\v !\v (¸ (¼ò\vAx! \rAxF@ AÌj AôjÑ\f\v  (¨"6   ) ""7  )"#7  )"$7  6È  \x076Ä  6À  6¼  6¸  $7Ì  #7Ô  "7Ü  6ä  !7  \r6  6ü  6ø  
6ô  6ð  6ì  	6è (° (¬F@ \r!\f\v  AÌîÀĀAðêÀĀ½!\f\v (Ä! (Ì! (È!\x07\fĀ\vĀ\v Aj A,jí\b (! (! Ì\f A\bj A jî\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\rĀ\v A¸j
Ax!\v AxG\r\v AÌj AôjÑAx!\f\v  ( 6ð  )7è  )7à  )7Ø\v Aôjî
@ AxF@ (Ð! (Ô!\x07 (Ì!  6ì AĀ \x07 AxF"\x1B6è A  \x1B6ä AĀ  \x1B6à A¸j" AàjÑA¼ÀĀA\x07 AĀ  !\f\v  (ð6°  )è7¨  )à7   )Ø7 AÌj
\v Aj\b AxG\r\v A8j A\f\v  (°6ø  )¨7ð  ) 7è  )7à A¸j"\r A8jAàĀü
ĀĀA\bAñ\v" \rAàĀü
ĀĀ  6p  \x076l  6h  6d  6\` AĀ:Ā AĀ:Ā	  !7¬  6¨  6¤  6   
6  6  6  	6  )à7t  )è7|  )ð7  (ø6 \x1B AàĀj AøÀĀÎ!AĀ\v!  \f  \f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā A°j$Ā\v±~#ĀAk"$Ā@@@ -ĀAkĀ\v A\x07j A\x07ü
ĀĀ\v @@@@@@@@@@@ -Ā\x07Ak\r\rĀ\v (\x07"\r\f\f\v A6\x07  (\x07A\bj"6\x07\v  ("Ar6 AqE\r -ĀĀ A:ĀĀAF\r
@ (\x07"AF@ A8j (Ā"( (Ā(ĀĀĀ  Aj (8 (<6\x07 (AG\r  (Ar6\f\v  A\fj(ĀO\r\v A\bj(Ā A\flj"(ĀE\r\v Aj (Ā"(Ā Aj(ĀÃ\v AĀ:ĀĀ  ("Ar6 AqE\rA!\f\b\v A\x07j! Aj!@ -ĀAk

Ā\v (ø\r!\f\v  (\x07AĀÌ AĀ:Ā  A j"6ø\r  6\x07 AĀ6\x07 A\x07j! Aj!\v  6ü\r (Ü!
 (Ø!\x07 B7Ø (Ô! (Ð!	 B7Ð  	F@ 
 	kAn!\f\v 
 k"An" \x07AvI\r E\r 	  ü
ĀĀ\f\v Að\rj!@@ -Āð\rAk\b\bĀ\v (è\r!A\f\vA\f\v AĀ6H B7@  \x076¸  	6°  6´ A@k Õ\f (H!	 E  
FrE@ (D 	Alj  ü
ĀĀ\v  6¼   	j6H A°j±
 Aj" (H6\b  )@7Ā (!\f\v  6  	6  \x076\vAĀ\v!@@@@@@@@@@@@@@@@@@@ Ā\v \r AĀ:Āð\r  (ü\r"6è\r Að\rj!\f\v  6ì\rAx Aj(Ā Aj(ĀÝ	"
\rAx (ì\r"-ĀÉ\r )¨! (°! AÈj AjÝ
  6¬\x07 A6¨\x07  7 \x07 B7\x07  )È7°\x07  (Ð6¸\x07 AĀ:Āà\r  6´\r  (ì\rA(j6°\rA!\f\v A°j AÀ\x07j"  )°"BQ@ A:ĀĀ\f
\v (¸!
 A j A¼jAäĀü
ĀĀ \x07 BR\r (°\x07 A´\x07j(Āû\vAx\v! A:ĀĀ\f\x07\v AÌĀj A jAäĀü
ĀĀ  
6H  7@ ( ! (¤!
 )H! (ì\r!\b Aj" (¨"	¦\b  	
 \bAj! § BĀYq! (!\x07 	@ \x07 	j ( \x07A\flj! Aj!\v A´j!\r Aôj! 
! 	!@@ AÐĀj(ĀAxG@ A°j AÔĀj(Ā AØĀj(ĀÞ\f\v A°j Ø@@@ (ÀAxF@ Aàj (°"\x07¦ \x07î\f\v Aàj A°jA0ü
ĀĀ (ð"\x07AxG\r\v  (è"\x076Ø  )à"7Ð \v \x076\b \v 7Ā A6\f\v \r )Ā7Ā \r )\b7\b \r )7 \r (6  )à7   )è7¨  \x076° A\b6à A0j A j" Aàj§ (4!\x07@ (0AG\rĀ A°j \x07ø \x07Ì\f (´!\x07 (°"AxF\rĀ  (¸6  \x076  6 A6 \b\f\v A(j \x07°\x07 A°j \
(( (,²
  (°AxF@ (´ \vAðÀĀAÞÌ\fA\f\v \v (¸6\b \v )°7ĀAĀ\v6 \x07Ì\f A j\b\v A°j AjÅ\b\v  (¸6\b  )°7Ā Aj! A\fj! Ak"\rĀ\v!\x07\v  )7Ð  \x076Ø \b-ĀÈAG\rA \x07E\rA \b(E\r \b) \b)  (Ô"Aj(Ā"\v A\bj(Ā"\rå! \b(" §q! BBÿĀB À~! \b(!AĀ!\f@ \
  j)ĀĀ" "\x1BB \x1BB À}B À7°@@ A j A°j±\x07 ( "AG\rĀ \v \r  ($ j qAtlj"A\bk(Ā Ak(ĀÄ
E\r\f\v\v  BB ÀBĀR\r  \fA\bj"\fj q!\fĀ\vĀ\v A:Ā ("AxF\r\x07 (!
\f
\vA!\f\f\v As\vAqE\rĀ \b)¨"P\rĀ \b(¸"AäĀO\rĀ \b Aj6¸ \b(Ä! \bAĀ6Ä \b  \b5°B}"V:ĀÈ \b  }"BĀ  Z\x1B7¨ \b(À 	 AĀ6 BÀĀ7 AÐj«\v\f\v \bAĀ6¸ AĀ6è  6à  AÐj6ä  \x076ì Aj Aàj \x07­!@ (AF@ (! A°jA§\b (´ 6Ā A6¨  )°7   )è7¸  )à\
7°@@ Aj A°j (AG\rĀ (! (¨" ( F@ A jA
\v (¤ Atj 6Ā  Aj6¨\f\v\v  ) 7  (¨6\f\v AĀ6 BÀĀ7\v \bA¼j!\f \b)¨ |! \bA´j (Ø"\v \b(ÄGAĀ (ÔA\bj! \b(ÀA\bj!AĀ!@ \v  \vF\r Aj! Ak!\r Ak (Ā! (Ā! A\fj! A\fj!(Ā  \r(Ā Ö\fE\rĀ\v Ak\v! \b(´AjAĀ  \vO\x1B\v"6Ā \bA \x07E\rĀ  Z \rĀ \b-ĀÈ \x07AFq \
A	Kr\v:ĀÉ \b \x07AK":ĀÈ \b  ­}7¨  (Ø6¸  )Ð7° \f«\v \f (¸6\b \f )°7Ā\vAĀ! AĀ6°@ 	E\rĀAĀ!@@ A°j Aj¬E\r 	 Aj"G\rĀ\v 	!\f\v 
 Alj\x07 
Aj!\x07 !@ Aj! \x07 Alj!@  	O\r A°j Aj¬E@ Aj! \x07 Aj!\f\v\v 
 Alj Aü
ĀĀ Aj! !\fĀ\vĀ\v ( (§\r AðĀjÈ
 (°\x07 A´\x07j(Āû\v A:Āð\r AxF\r\v ÷	 Axk\v A:ĀĀ\vA!\f\x07\v Aj·\v  6  
6  6\f\v Aj·\v A:Ā\v A\x07j! \vAx!@@@ AxkĀ\v !\f\vAx!\v (\x07é (\x07ö
A! A:Ā\x07 ¤\b AxF@ 
!\f\v  6è  
6ä  6àAx!@ AxF"	E@ A°j 
 ¹ (À"AxF\r (°!\v  (¼6L  )´7D  )Ä7T  )Ì7\\  )Ô7d  (Ü6l  6P  6@ A@k"å A\b6° A\bj  A°j¢ (\f! (\b! \b 	\r\f\v A j" (°"¥ \v! ØA!\f\vAĀ!\f\v\v Aàj·\v\vA\f\v  :Ā\x07A!A\v:Ā Ā 6 Ā 6Ā Aj$Ā\vĀ\v1~|#ĀAð\x07k"$Ā \
(! Aèj!% Aäj! A°\x07j!& AØj! A¨j! AÐj! Aèj! Aàj!' AÈj!\r A¤j! AÄj! Aj! (! (\f!(@@@  (G@ Aj" A0ü
ĀĀ  A0j"6 Aj è Ax6¤ AĀ6Ø (¨!  A¤j"6ð  AØj"6ì@@@@@ AĀN@ (À!)AĀ! AĀ6ü  (¬"6ô   (°Atj6øAx!\b Ax6  6  Aôj"6  6 AĀ6¬ B7¤B!3A!Ax!\v@@@ (!
 (!\f@@@@@@ A\bj è\x07@@@Ax (\b"E\rĀ  (\f6\b Aøj ("\x07 (\b"Þ ( (ò\v  (6  )ø7Ax \x07 AìÀĀA	Ä
\rĀAx \x07 AÈÀĀAÄ
\rĀAx \x07 AÌìÀĀA
Ä
\rĀAxAx \x07 A×ÀĀA	Ä
\x1B\v"AxG@ ­ 5Bp!5@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v \bAxF\r\rAìÀĀA	ä\x07!\f\v\v \vAxF\r	AÈÀĀAä\x07!\f
\v 3BQ\rAÌìÀĀA
ä\x07!\f	\v AÿqAF\rA×ÀĀA	ä\x07!\f\b\v  57ð  \x076ì  6è A°j AjÅ (´! (°"AxF\r  )è7ø  )ð7  )¸7  6  6 A¤j Aøjì (!\f
\v ò B7À B7¸ BĀ7ø AĀ:ĀÐ +!9 (È! (Ì A°j (¨ (¬ÎAx \v \vAxF"\x1B!A \x1B \bAxF"\x1B!   \x1B!AĀ \b \x1B!\x07@@@@ (À"\fAxG@  )Ā7à  )\b7è  )7ð  (6ø  9 : 3BQ"	\x1B"99 9½!5 )¸!7 (´! (°! \bAxG\r\f\v  (°"6 \
 ò\v \x07 \r \bAxG\r\f\vAĀA\r\f\vAĀA\r\v \vAxG@Ax ò\v\v È
\f\f\v 5§! \vAxG@Ax ò\v\v * \x1B! AĀ + \x1B!!BĀ 3 	\x1B!3 Aq!\b È
 A¤j½\v\f\v  6 Aèj²\f\v (! Ax6 )!4 (\b! AĀ6\b  
6Ä  47¼  6¸  \f6´ A\bA AxF\x1B6° @ Aøj" A°j"õ  
6  6 Aèj À@ -Āè"AF@ (ì! 
 Ñ\f\v -Āé!\v A°jî
 ! E\r\f\vAØíÀĀA	! A°jî
\f\v (! Ax6 )!4 (\b! AĀ6\b  
6Ä  47¼  6¸  \f6´ A\bA AxF\x1B6° @ Aøj" A°j"õ  
6  6 Aèj @ )è"3BQ@ (ð! 
 Ñ  6à\f\v  +ð"99à 9½§!\v A°jî
 3BQ\r +à!:\f\v\vAØíÀĀA	! A°jî
\v 
 \fÑ\f\v (! Ax6 (!\x07 )!4 (! (\b! AĀ6\b  6Ä  47¼  6¸  \x076´ A\bA AxF\x1B6°@ @ Aøj" A°j"
õ  6  6 Aèj ð (ì!@ (è"\vAxF@  
Ñ\f\v (ð!\v A°jî
 \vAxF\r !* !\f\vAØíÀĀA	! A°jî
\v  \x07Ñ  6A!Ax!\vA!\f\v  6\vA!A!\f\v (! Ax6 (!\x07 )!4 (! (\b! AĀ6\b  6Ä  47¼  6¸  \x076´ A\bA AxF\x1B6° @ Aøj" A°jõ  6  6 Aèj ñ (ì!@ (è"AxG@AĀ  AxF"\f\x1B!\bA  \f\x1B!AĀ (ð \f\x1B!\f\v  A°jÑAx\
!\b\v A°jî
 \bAxF\rAx \x1Bò\v !+ !\x1B\f\v\vAØíÀĀA	! A°jî
\v  \x07Ñ  6A!Ax!\bA!\v A¤j½\v E \vAxFr\r \v ò\v\f\v Aj AìjAì¡ÀĀ! "! #! $!\x07 	!\f\vB!3 \bAxG q@ \b \x1B\r\v "! #! $!\x07 	!\v ( (ò\v 3BQ@ A¤j AØjÑ\f\v  )à"57ø  )è"87  )ð"47  (ø"	6 +!9  57Ā  87\b  47  	6  \f6   77 \
 6  6  99  37  \b:ĀØ   6Ô  6Ð  6Ì  !6È  6Ä  \x076À (ø (ôF\r )AÌîÀĀAðêÀĀ½! AjÅ
\v A¤j AØjÑ  6ÐB!3\f\v  )ø7°  )7¸  )7À  (6È  99Ð 9½§! !, 7!6 \x07!- !. !!/ !0 !1  !2\v AØjî
@ 3BQ@ (¤"AxF@BÀĀ!3AĀ\f\v ­ 5¨B !3 (¬\v!  6  6  37ø \r AøjÑ  \r)"67¸  \r)Ā7  \r)\b7  67 Aj\b\f\v  )°7Ā  )¸7\b  )À7  (È6 +Ð!: A¤j
  :9È  ,6Ô  6Ð  67Ø  \b:Ā  26  16  06  /6  .6  -6  \f6à  \r)Ā7¨  \r)\b7°  \r)7¸  'AÀĀü
ĀĀ  )¸7  )°7\b  )¨7Ā  37È  AÈj Aøj Aj"	A0ü
ĀĀ@@ (AĀN@ (¸"AĀN@ Aj A0ü
ĀĀ AÀj 	Å\x07 ¨\r@@ AØj"	 AÀjà (ØAxF\rĀ Aj 		@ 	Ø\v Aøj"	  AØj %ª 	ó\v\v\f\v\v AÀj³
 AjÈ
\f\v AøjÈ
\f\v Aøj\b (¸!\v AxF@ ð
\f\v AĀN@ È
\f\v \b\v  )Ā7  )\b7  )7 )È!3 A@k AÀĀü
ĀĀ 3BR\r\v ô\v  )7  )7\b  )7Ā\vB!3\f\v & A@kAÀĀü
ĀĀ  )7¨\x07  )7 \x07  )7\x07 !" !# \x07!$ !	 3BQ\rĀ\v ĀA\bj A\x07jAØĀü
ĀĀ\v Ā 37Ā Að\x07j$Ā\vè~#ĀA
k"$Ā@@@@@@@@@@@@@@@@@ @@ -ĀôAkĀ\v A(j!\r Aèj!@ -ĀèAkĀ\v (Ø! (Ü\f\v (ð! AAAĀÄ\x07 AĀ:Āè  6Ø  6Ü A(j!\r Aèj! \v"6ä  6à AÐ\bj A8j)Ā A@k(Āí )Ð\b! (Ø\b!	 AĀ:ĀÐ  6Ä  6À  	60  7(\v AÐ\bj \r ¸ )Ð\b"BQ@ A\
:ĀĀ\f\v (Ø\b! AôĀj" AÜ\bjAÌĀü
ĀĀ \r³\vAx!\x07 BQ\r\r A$j AÌĀü
ĀĀ  6   7 (à! (ä"(! (h!  ("6ü  6ø AÐ\bj   Aj´ (Ð\b! (à\b"AxF\r
  (Ü\b6Ì  )Ô\b7Ä  )ä\b7Ô  )ì\b7Ü  )ô\b7ä  (ü\b6ì  6Ð  6À Aðj AÀjAáÁĀAÄ Ax6¼ AĀ6è (  A¼j"6  Aèj"\x076üAĀH\r (! AĀ6  ("6   (Atj6 Ax6ð  \x076  Aj"	6ü  6 Ax6 AĀ6 B7 (!\
 (!Ax!Ax!@@ !\x07 !
 !\v !\f Aj 	è\x07 ("E\rĀ 	 (6\b AÐ\bj (" (\b"Þ (ð (ôò\v  (Ø\b6ø  )Ð\b7ð ­ Bp!@  AñûÀĀA\vÄ
E@  7Ø  6Ô Ax6Ð A¸\x07j AðjÅ (¼\x07! (¸\x07"AxG\r  6  \v6  
6 AÐj²\f\b\v \x07AxG\r (ð! Ax6ð (! )ô! (!\b 	(\b! 	AĀ6\b  \b6´  7¬  6¨  6¤ A\bA AxF\x1B6 @@@ @  (°6È  )¨7À  ) 7¸ AÐj" A jõ  \b6è  6ä AÐ\bj  (Ô\b!@ (Ð\b"AxF\rĀ (Ø\b! Ax6ð   A0lj6¤\x07  6 \x07  \
6\x07  6\x07  Aðj6¨\x07 A¸\x07j" A\x07jY@ )¸\x07BR@A! A\bjAA\bAã\x07 (\b! (\f" Aü
ĀĀA! A6´\x07  6°\x07  6¬\x07  (¨\x076È\b  ) \x077À\b  )\x077¸\b@ AÐ\bj A¸\bjY )Ð\bBQE@ (¬\x07 F@ A¬\x07j AA\bAÃ
 (°\x07!\v  j AÐ\bjAü
ĀĀ  Aj"6´\x07 Aj!\f\v\v A¸\bjµ
  )¬\x077\x07  (´\x076\x07\f\v AĀ6\x07 B7\x07 A\x07jµ
\v (ð"AxG@ )ô! (ü! )\x07! A\x07jÑ\x07  7à\b  6Ü\b  7Ô\b  6Ð\b AÐ\bjþ!\f\v (\x07! (\x07"AxG\r\v \b A jÑAx!\f\v  \v6  \f6  
6AØíÀĀA	! A jî
\f\v (\x07!\v A¸jî
 ! AxG\r  \v6  \f6  
6\v \b Ñ\f\x07\v  )Ð7Ð\b  )Ø7Ø\b  )À\x077è\b  6ä\b  6à\b Aj AÐ\bjì (ü!	 \v! 
! \x07!\f\v\v  \v6  \f6  
6 \x07AxG@ )! AÐ\bj ( (Î (Ð\b! (à\b"AxG\r AjÑ\x07 Aj½\vAx!\x07\f\x07\vAñûÀĀA\vé\x07!A\f\vĀ\v  \v6  \f6  
6AñûÀĀA\vä\x07!AĀ\f\v  )ä\b7Ð  )ì\b7Ø  )ô\b7à  (ü\b6è (Ü\b!\b (Ø\b!	 (Ô\b! Aj½\v\f\v Aðj AüjAü¡ÀĀ!\f\v \x07AxF\v! Aj½\vAx!\x07 \rĀ AjÑ\x07\v (ð (ôò\v \x07AxF@ A¼j AèjÑ\f\v  (è"6è\b  )à"7à\b  )Ø"7Ø\b  )Ð"7Ð\b  6   \b6  	6  \
6  6  7¤  7¬  7´  6¼  7Ä  \x076À ( (F\r AÌîÀĀAðêÀĀ½! Aj\r\v A¼j AèjÑAx!\x07\f\v  )Ð\b7È  )Ø\b7Ð  )à\b7Ø  (è\b6à\v Aèjî
@ \x07AxF@ (À! (Ä! (¼!  6Ü\b AĀ  AxF"\x1B6Ø\b A  \x1B6Ô\b AĀ  \x1B6Ð\b Aøj AÐ\bjÑ  ("6ð  )ü7  )7  6  (ø! Aðj\b\f\v  (à6¤  )Ø7  )Ð7  )È7 A¼j
  	6  6ü  6  \b6  7¬  6ø  (6ð  )7¸  )7À  ) 7È  )ü7à  )7è  7Ô  (´6Ü  6   (ð6´  )è7¬  )à7¤  \x076Ð A	j" A j"
ú AÐ\bj Aðj"\vA0ü
ĀĀ 
Ar! AÔj!@@ (à\bAĀN@ (	"\bAĀN@ A¸\x07j A0ü
ĀĀ Aj \vÅ\x07 
¨\r Aà	j!@@ AÐ	j" Ajà (Ð	AxF\rĀ A¸\x07j 	@ Ø\v\f AÐ\bj" A j AÐ	j ª ó\v\f\vĀ\v\v Aj³
 A¸\x07jÈ
 (Ð!\x07 ( !\f\v AÐ\bjÈ
\f\v AÐ\bj\b (	!\b\v \bAxF@ ð
\f\v \bAĀN@ È
\f\v \b\v Aj A,ü
ĀĀ  (\b6  )Ā7 \x07AxG\r\v  )7¼\x07  6¸\x07  )7Ä\x07  ( 6Ì\x07@ (À\x07@ A6Ô\b  A¸\x07j6Ð\b AøjA¶ÀĀ AÐ\bjó	\f\v AøjAðÀĀA\fÞ\v  /d;  A6ì\b  AÄ\x07j6è\b A6ä\b A\b6Ü\b A6Ô\b  Aøj6à\b  A j6Ø\b  Aøj6Ð\b Aj"AÀĀ AÐ\bjó	A  Aj! (ø (ü\r A¸\x07jª\
\v\v  6äAx!\x07 AØĀj(ĀAÜĀj è!\f\v AÌj AjA,ü
ĀĀ  (6È  )7À\v AjÑ\f\v Ā 6Ā ĀAj AÌjA,ü
ĀĀ Ā )À74 Ā (È6< Ā \x0760A! A:ĀĀ \x07AxG\r\v ĀAx60A!\f\v \r\f 
\v  :Āô A
j$Ā\vÐ\x1B~|#ĀAk"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6@@ AĀN@ A(j(Ā! Aj(Ā! Aj(Ā! AĀ6(  6    Atj6$  6| Ax6h  6x  A j6t AĀ6À B7¸ AĀ6° B<7¨ AĀ6  B7 B³æÌ³æÜ?7 AëÜ6@@@ Aj AèĀjí ("\vA\
xF@ (!\f\v@@@@@@@@@@@@@@@@@@@ \vAxG@ ("\f ("AÁĀA\x07Ä
\r \f AÎÀĀA\bÄ
E\r (h! Ax6h (x! )l! (|!	 (t"(\b! AĀ6\b  	6ä  7Ü  6Ø  6Ô A\bA AxF\x1B6Ð @  (à6ø  )Ø7ð  )Ð7è Aj AÐjõAëÜ! (AxF@ !\b\f\v  	6¬ A6  6¨  Aj6 Aèj Aj (ì! (è"AxF@ !\b\f\v  )ð"7¸  6\
´  6°AĀ!\x07 A°j!@@A Axs" AĀN\x1B"\bA\fkAO@ \bAG@ Aèj" À Aô ÀĀAðêÀĀ!\b\f\v@@ §Ā\v A\v:Āè AèjAÜ ÀĀAðêÀĀ!\b\f\v Aj!\x07 (Ā"Axs! !\vA  AĀN\x1BAk\v
	\b\x07\v A\v:Āè AèjAÜ ÀĀAðêÀĀ!\b\f\f\v  AÿjA¡ÀĀÜ	!\b\f\v\vAØíÀĀA	! AÐjî
\f\v (! A,j AjArA<ü
ĀĀ (Ä!\v (À\f\v Aj" \f AÀĀAÀĀ AèĀj ¾!\f\v AèĀj Ajù"E\r\f\v ( (\b\f\v (\b (\f\f\v ( (\bÉ
\f\v (\b (\fÉ
\f\v )\bú\x07\f\v 1Āú\x07\v"\b\rĀ \x07E\r \x07(ĀAxF\r \x07 AÿjAü ÀĀÜ	!\b\v \bØ AÀj A°jñ (È"AëÜG@ ­ Bp!B!\x1B (Ä! (À!\f\v (ÀØ@~@@@A (°"Axs AĀN\x1BAkĀ\v (¼! (¸!AĀ! AĀ6ä  6Ü   Atj"6àAëÜ!@ E@ !AëÜ!\x07\f\v A6ä  Aj"6Ü Aèj\
  (ð"\x07AëÜF\r\b )è!A!\vBĀ!\x1B@  F@AëÜ!\f\v  Aj"6ä  Aj"6Ü Aèj"
  (ð"AëÜF\r\b )è!"  F\rĀ  Aj"6ä  Aj"6Ü 
  (ð"AëÜF\r\b )è!%  F\rĀ  Aj6ä  Aj6Ü 
 \x07 )è"\x1BBQ\r\x07 )ð!\v  7Ð AÜjÔ"E\r\f\b\v (´" (¸Atj!
B!\x1BAëÜ!AĀ!AëÜ!AëÜ!@ A j!@@@@ A k"\x07 
F\r@@@@@@@@A \x07(Ā"Axs AĀN\x1BAkĀĀĀĀĀĀĀĀĀĀ\v \x07 AÿjA¬¡ÀĀÜ	!\x07 A:Āè  \x076ì\f\v Aèj Ak1ĀĀ\f\v Aèj Ak)Ā\f\v Aèj Ak(Ā Ak(Ā\f\v Aèj Ak(Ā Ak(Ā\f\v Aèj Ak(Ā Ak(Āô\f\v Aèj Ak(Ā Ak(Āô\v -ĀèAF@ (ì!\f\r\v Aj! Ak!\x07@@ -ĀéAk\
Ā\v AëÜG@AÀĀA\bä\x07!\f\v Aèj \x07 (ð"AëÜF\r\f A j! )è!\f\v\v AëÜG@AÀĀA	ä\x07!\f\f\v Aèj \x07 (ð"AëÜF\r
 )è!"\f\v AëÜG@AÀĀA\fä\x07!\f\v\v Aèj \x07 (ð"AëÜF\r	 )è!\f\v \x1BBR@A¥ÀĀAä\x07!\f
\v Aèj \x07\x07 )è"\x1BBQ\r\x07 +ð!)\f\v\v  )9Ð  6ô AĀ6ð  
6ì  
6è AèjÕ"\r\x07 \x1BBĀ \x1BBR\x1B!\x1BAëÜ  AëÜF\x1B!AëÜ  AëÜF\x1B!AëÜ  AëÜF\x1B! !$ ! "\f\v ! %!$ ! ! \x07! "\v!& )Ð"§"! \x1BBQ@ Ø\v B §!\f\v A°j AÿjA¡ÀĀÜ	!\f\vB!\x1B !\b\v \x1B§! A°j²@@@@@ \x1BBT\rĀB!\x1BB<!B!D¹?!) Ak"!@ "AkĀ\vAĀ!DĀĀĀĀĀĀĀĀ!) ­ ­B \
"!\x1B §"!\f\v ­ ­B ¿D¹? Aq\x1B!)AĀ  AëÜF"\x1B!B $ \x1B!\x1BAĀ  AëÜF"\x1B!B< & \x1B!AĀ  AëÜF"\x1B!B  \x1B!\vA¦ÙÁĀ!A)! E Pq\r \x1BBĀR\rĀ E\r\vAÙÁĀ!A! )DĀĀĀĀĀĀĀĀfE\rĀ )DĀĀĀĀĀĀð?e\r\v  	!\f\v )½"#B §! #§! \x1B!# ! !' ! !(\f\v (ð!\f\v (è!\v  6Ð\v ØAÀĀAçĀ	! A\
°j²\v 	 Aj"Ñ 	 ÑAëÜ!\v Ajî
 #! ! '!\x1B ! (! ! AëÜF@ 	 AèjÑ !  !\x1B ! !! \r! !\v Aèjî
 AëÜF\r AëÜF@B!B<! B!!AĀ!D¹?!)AĀ!\rAĀ\f\v  6Ì  6È +È!) !! !\r \x1B!  ! \v!  6À  !7¸  \r6°   7¨  6   7  )9 ! ! \x1B!  ! !! !\r \b!\v \v \f\r\f\v\v 	 Ñ\v \v \f\r\vAëÜ\v! (h (lò\v AëÜF@  Ñ\f\v Aj A,jA<ü
ĀĀ ($ ( G@ AÌîÀĀAðêÀĀ½!\f\v Ā 6Ā ĀAj AjA<ü
ĀĀ Ā \v6D Ā 6@\f\v  AjAü¢ÀĀ!\v  Ñ ĀAëÜ6@ Ā 6Ā\v î
 Aj$Ā\v¢\v~|#ĀAÐk"$Ā Ā@@@@~@@@@@  AÁĀA\x07Ä
E@@@@  A ÀĀA\bÄ
E@  A¨ÀĀA
Ä
\r  A²ÀĀA\x07Ä
\r  A¹ÀĀAÄ
\r ĀAĀ:ĀAĀ\f\v A j ° (¨"AëÜF\rAëÜ!  AëÜG AëÜ AÿëÜI ) "BR BQ\x1B\x1BAëÜ\v6@  78\f\r\v (Ā! Ax6Ā (!\r )! (! (\f"	(\b! 	AĀ6\b  6,  7$  6   \r6 A\bA AxF\x1B6 E\r  ((6@  ) 78  )70 AÈĀj Ajõ ("AxF@AëÜ!\f\v\v\
  AÈĀj6 A6  6Ì  Aj6È@@A Axs AĀN\x1BAkĀ\x07\v (!\x07 (\b!\b  6 B7p  Aj6x@@ \b@ A j" AðĀj"õ  6¸  \x076´ AàĀj ð~ (h"	AëÜF@ (\`!  ÑBĀ\f\v (\`! 5dB \v! AðĀjî
 	AëÜF\r  ­! \x07A0j\f\v AðĀjî
AÊµî!	 \x07\v!  6 B7p  Aj6x  \x07 \bA0lj"\x07F\r
 A j" AðĀj"
õ  6¸  6´ AàĀj ð~ (h"AëÜF@ (\`!  
ÑBĀ\f\v (\`! 5dB \v! AðĀjî
 AëÜF\rĀ \x07 A0jG\r  ­\f\v\v  Aj"Ñ  Ñ\f\b\v \bAèêÀĀAðêÀĀ½!\f\x07\v Aj(Ā" Aj(ĀAtj! A(j(ĀAëÜ!\vAëÜ!AëÜ!\b@@@@@@  G@ A j A8j(Ā"\x07 A<j(Ā"\fÞ A@k! ( !	 )¤"§!
 \x07 \fAÌÀĀAÄ
\r \x07 \fAÐÀĀAÄ
\rAx!\b \x07 \fAÔÀĀA°!A\b!  	AxG  B >°  
6¬  	6¨AA\b\v6   Aj6¤  A j"Ñ î
\f\vAĀ \v \vAëÜF"\x1B!B  \x1B!AÊµî \b \bAëÜF"\x1B!	BĀ  \x1B"§! B §!\x07Ax!\bA\f\x07\v AëÜG\r  6  7|  	6x A\bA 	AxF\x1B6p  Aj6t A j" AðĀj"\bõ  6¸  6´ AàĀj ð~ (h"AëÜF@ (\`!  \bÑBĀ\f\v (\`! 5dB \v! AðĀjî
 AëÜF@  AjÑAx!\b\f\v  ­! ! !\b\f\v \vAëÜF\rAÐÀĀAä\x07\f\vAÌÀĀAä\x07\v! 	!\b\f\v  6  7|  	6x A\bA 	AxF\x1B6p  Aj6t A j"\v AðĀj"\fõ  6¸  6´ AàĀj \vð~ (h"\vAëÜF@ (\`!  \fÑBĀ\f\v (\`! 5dB \v! AðĀjî
 \vAëÜF@  AjÑAx!\b  ­! !\f\v\v\vAëÜ!  F\v \b 
ò\v AëÜF@  AjÑ\f\x07\v\r	AÌîÀĀAðêÀĀ½!\f\v Ā ( 6A\f\f\v  "E\r
 Ā 6A\f\v\v  A\bj"E\r	 Ā 6A\f
\v (Ā! Ax6Ā (!\v )! (!	 (\f"(\b! AĀ6\b  	6  7|  6x  \v6t A\bA AxF\x1B6p@ @  (6  )x7  )p7 Aj AðĀjõ@ (AxF@A!\f\v  	6¸ A6   6´  Aj6¤ AÈĀj A jÃ (L!\b@ (H"\fAxF@ \b!\f\v (P!\x07A}!@@ E\r AëÿÀĀj Aj!\
-ĀĀ"At"(êA (ôéA \b \x07Ä
E\rĀ\v \f \b\r\f\v  \x076Ä  \b6À AÈĀj"A¡\b AÉ\f (L" (P"
Atj!AĀ!@ Aj AèÿÀĀj-ĀĀÚ
  )7Ā A\bj! Aj"AG\rĀ\v (H AàĀj   
j\r \r A0j \b \x07\x07A}! (8! (4!@@ E@AĀ!\x07\f\v A\bj AëÿÀĀj-ĀĀÚ
 AÈĀj   (\b (\fë@ +H"D333333ë?f@ (P"\x07\r\v Aj!\f\v\v (T! AF\rĀ Aj! ½!@  AèÿÀĀj-ĀĀÚ
 AÈĀj   (Ā (ë +H"D333333ë?f@  (T ½" B?B S"
\x1B!   
\x1B! \x07 (P 
\x1B!\x07\v Aj"AG\rĀ\v\v (0 \r@ \x07@  6Ì  \x076È A6T A6L  AÈj6P  AÀj6H A0jAÀĀ AÈĀjó	\f\v A6T A6L  AàĀj6P  AÀj6H A0jAëÀĀ AÈĀjó	\v (\` (d\r A0jå\x07! \f \b\r\v 	 Aj"Ñ 	 ÑA!
\v Ajî
 
@ 	 Aj"Ñ î
\f\v Ajî
  :ĀH\f
\vAØíÀĀA	! AðĀjî
\v 	 \vÑ Ā 6A\f	\vAØíÀĀA	! Ajî
\f\v  AÈjA¼¤ÀĀ!\v  AjÑAëÜ!\f\v AðĀjî
AĀ!B\v! B §!\x07 §!\v Ajî
 AëÜG\rĀ  AÈĀj"Ñ  ÑAëÜ!\v AÈĀjî
 AëÜF@  A0jÑ\v A0jî
 AëÜF\rĀ  60  7(  	6   \x076  6\f\v  \rÑ Ā 6A\f\v ĀA:ĀAĀ\v:ĀĀ AÐj$Ā\v­
~#ĀAàk"$Ā@@@@@ AkĀ\v@ /AF@ /"A«K\r\vB´ØàÁÃ -Ā)At­§\f\v Ï\v Aðj"\x07 (\f (ê A6| A6t  Aj6p  \x076x A°j"AÀĀ AðĀj"\x07ó	 (ð (ô\r ©" (6à ("@ \x07  (Þ ( Aj(Āò\v  (x6  )p7\v Aðjî\f AÔ¹ÁĀ6ô  6ð !\f\v@@\
@@@ /LAÈkAÿÿqAäĀO@ AðĀj AÐĀü
ĀĀ (X!\f )P! AÀj"\x07 AàĀjA0ü
ĀĀ (!\b /¼!  ("	6ø  \b6ô  ;þ Aj (´ (¸´\b (Ð"AxF\r A¨j \x07AïñÀĀAÕ A´j \x07AòÀĀA\x07Õ (¨"\x07AxF (´"\vAxFr\r (¼!\r (¸! (¬"
 (°"Û\r 
   \rÖ\fE\r  (°6È  )¨7À  (¼6¸  )´7° A6ü A6ô  A°j6ø  AÀj6ð AjAÂÀĀ Aðjó	 (° (´\r (À (Ä\r\f\v (\b! )Ā! A,j A\fjAÄĀü
ĀĀ AàĀj½\f ç\r BQ@ !\f\x07\v ĀA\fj A,jAÄĀü
ĀĀ Ā 6P Ā 6\b Ā 7Ā\f\x07\v  (¼6   )´7 \x07 
\r\f\v  A´j A¨j \x07AxF"\x07\x1B"
(\b6   
)Ā7Ax \v \x07\x1B A¬j A¸j \x07\x1B(Āò\v\v ("\x07AxF\rĀ Aj ("
 ( ê \x07 
\r\f\v Ax6\v A\b6ü A6ô  Aþj6ø  Aôj6ð A¨j"\x07A«ÀĀ Aðj"
ó	 A j AðĀjAÁĀA\b@@ A¬kAÿÿqAäĀO@ (AxG@  (6¸  )7° A6ü A6ô  A°j6ø  \x076ð A´jAðÀĀ 
ó	 (° (´\rAĀ\f\v Aj ("\x07 ("
ö@ (@ A°j"\v \x07 
· A6ü A6ô  \v6ø  A¨j6ð A´jAðÀĀ Aðjó	 (° (´\r\f\v A6ô  A¨j6ð A´jAÀĀ Aðjó	\vA\v"
 AkAÿÿqAO\r AxF\r\f\v ( "\x07@ A°j"
 \x07 ($ê A6ü A6ô  
6ø  A¨j6ð A´jAÀĀ Aðjó	 (° (´\rA\f\v A6ô  A¨j6ð A´jAäÀĀ Aðjó	A\v!
 AG@ A¦G AxGr\r\f\v AxG\r\vA\f\v Ï\v" A´j©"\x07 AxG:Āø@ Aÿq /þ"ÏAÿqG\rĀ@@@@@@@@@@ \b 	AÏûÀĀAÄ
E@ \b 	AòÀĀAÄ
\r \b 	AüÀĀA\vÄ
\r \b 	AüûÀĀA\fÄ
\r Ak	\b\v	\v\v\v\v\vAÇ¼ÁĀ!\bAîĀ!	@ Ak

\b\v	\v\v\v\vĀ\v A©F\r AóG\r
\f\vA¾»ÁĀ!\bA!	@ Ak
	\x07
\b



Ā\v A©F\r AóG\r	\f\vAÿºÁĀ!\bA?!	@ Ak
\b	\x07				Ā\v A©F\r AóG\r\b\f\v A©F\r AóF\r\f\x07\vA½ºÁĀ!\bAÂĀ!	@ Ak
\x07\x07\x07\x07\x07Ā\v A©F\r AóG\r\vAþ½ÁĀ!\bAÈĀ!	\f\vAÆ¾ÁĀ!\bAÂĀ!	\f\vA¿ÁĀ!\bAÏĀ!	\f\vA×¿ÁĀ!\bAÞĀ!	\f\vAµ½ÁĀ!\bAÉĀ!	\v Aðj \b 	Þ \x07( \x07Aj(Āò\v \x07 (ø6 \x07 )ð7\v \x07 ;â \x07A;à \x07 \f6H \x07 7@ Aðj AðĀjõ \x07(¤ \x07A¨j(Āò\v \x07 (ø6¬ \x07 )ð7¤@ AxF\rĀ Aj AÀjAòÀĀA\b@ ("@ (!\f\v\
 A\bj AÀjAïñÀĀA\b (\b"E@AĀ!\f\v AĀ  (\f"Û\x1B!\v Aðj"\b  \v \x07( \x07Aj(Āò\v \x07 (ø6  \x07 )ð7 \b AÀj"AììÀĀA¼
 )ð! \x07 )ø7\b \x07 7Ā \x07A AôñÀĀA\fº"E\rĀ (AxF@ -ĀĀ\f\v Aðj  )øBĀUA (ð\x1B\v"\b:Āì Aðj" AÀj"AìÀĀA¼
 )ð! \x07 )ø7 \x07 7  AòÀĀA¼
 )ð! \x07 )ø7( \x07 7   ¾ )ð! \x07 )ø78 \x07 70 (Ô! (Ø 	 AÀjAĀ )ð )øå AÐjAĀ	At! Aj!\f \bAÿqAG!\v@@@@@@@ @ A8j(Ā"\b A<j(Ā"	AììÀĀAÄ
\r \b 	AôñÀĀA\fÄ
E@ \b 	AìÀĀAÄ
\r \b 	AòÀĀAÄ
\r \b 	AòÀĀA\bÄ
\r \b 	AïñÀĀAÄ
\r\x07 \b 	AòÀĀA\x07Ä
\r\x07 \b 	AòÀĀAÄ
\r\x07 \b 	AòÀĀAÄ
\r\x07 \b 	AòÀĀAÄ
\r\x07 \b 	AòÀĀAÄ
\r\x07 \b 	A¥òÀĀA
Ä
\r\x07 \b 	A¯òÀĀA\bÄ
\r\x07 \b 	A·òÀĀA	Ä
\r\x07 \b 	AäïÀĀAÄ
\r\x07 \b 	AÀòÀĀAÄ
\r\x07 \b 	AëÀĀA\x07Ä
\r\x07 \b 	AëÀĀAÄ
\r\x07 \b 	AÅòÀĀA\vÄ
E\r\f\x07\v \v\r\f\v Aðj" AÀjA0ü
ĀĀ \x07AÐĀj"È
  A0ü
ĀĀ\f\x07\v P\r\f\v P\r\f\v P\r\f\v PE\r\v Aðj"\r \b 	Þ \f ï A°j"\b AÀj \r \fª \bó\v\v A@k! A@j!\fĀ\vĀ\v \x07(° \x07A´j(Āò\v \x07 (6¸ \x07 )7° (¨ (¬\r ("AxG 
q@  (\r\v AÀj½\f AðĀjñ\f ç\r \x07!\v  6ä\v AÜĀj è! ĀB7Ā Ā 6\b\v Aàj$Ā\vÜ ~#ĀAk"$Ā A j  A,j @@@@@@@@@@ ( "E\rĀ (,"E\rĀ (4! (0!  ((!! ($!" A8j Í Aàj µ\x07 (à! (ð"AxF\r\b  (ì6Ä  )ä7¼  )ô7Ì  )ü7Ô  )7\
Ü  (6ä  6¸  6È Ax6 AĀ6¸  Aj"6Ð  A¸j"\x076Ì AĀN@ (à!# AĀ6Ü  (Ì"6Ô   (ÐAtj6Ø Ax6ð  \x076  AÔj"6ü  6 AĀ6 B7Ax!Ax!	Ax!
Ax!\x07Ax!\v@ Aj è\x07@@@@@@Ax ("\bE\rĀ  (6\b Aj \b(" \b(\b"Þ (ð (ôò\v  ( 6ø  )7ðAx  AëÀĀAÄ
\rĀAx  AíÀĀA\bÄ
\rĀAx  AíÀĀAÄ
\rĀAx  AíÀĀAÄ
\rĀAxAx  A¡íÀĀAÄ
\x1B\v"AxG@ ­ $Bp!$@@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v \vAxG@AëÀĀAä\x07!\f\v Aj AðjÄ (! ("\vAxF\r ( ! !\f\f\v\v \x07AxG@AíÀĀA\bä\x07!\f\v Aj AðjÄ (! ("\x07AxF\r	 ( ! !\r\f
\v 
AxG@AíÀĀAä\x07!\f\v Aj AðjÄ (! ("
AxF\r\x07 ( ! !\f	\v 	AxG@AíÀĀAä\x07!\f\v Aj AðjÄ (! ("	AxF\r ( ! !\f\b\v AxF\rA¡íÀĀAä\x07!\f\f\v  $7è  6ä  6à AÈj AðjÅ (Ì! (È"AxF\r  )à7  )è7   )Ð7°  6¬  6¨ Aj Ajì\f\v Aj ( (ÎAx  A\
xF"\x1B!Ax 	 	AxF"\x1B!\bAx 
 
AxF"\x1B!Ax \x07 \x07AxF"\x1B\x1B!Ax \v \vAxF"\x1B! (! (¨"AxG@  )¬7Ð  )´7Ø  )¼7à  (Ä6è (¤! ( !	 (!
 Aj½\v\f\r\v  ý\v \b ò\v  ò\v  \rò\v  \fò\v\f\v\v Aàj²\f	\v (ð! Ax6ð (!\b )ô!% (! (\b! AĀ6\b  6Ü  %7Ô  6Ð  \b6Ì A\bA AxF\x1B6È@ @ Aàj" AÈjõAx!@ (AxF\rĀ  6° A6  6¬  6 Aj AjÃ (!@ ("AxF\rĀA\
x  ("AÊÁĀAÄ
\rĀAx  AÍÁĀAÄ
\rĀAx  AÓÁĀAÄ
\rĀ Aøj  Þ (ø\v!  \r (ü! AxF AxFr\rĀ (!\f\v  Aàj"Ñ  ÑAx!\v Aàjî
 AxF@  AÈjÑ\v AÈjî
 AxF\r !\f\vAØíÀĀA	! AÈjî
\v  \bÑAx!\f\b\vAx!	\f\x07\vAx!
\f\vAx!\x07\f\v (ü!\fĀ\vĀ\v A¸j AÌjAÌ¢ÀĀ!\f\v Aj A,jí\b (! (! Ì\f A\bj A jî\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\rĀ\vAx!\v\vA!A!A!A!\x1BA!\v Aj½\v E AxFrE@  ý\v\v 	AxG q@ 	 ò\v\v 
AxG q@ 
 ò\v\v \x07AxG \x1Bq@ \x07 \rò\v\vAx! \vAxG q@ \v \fò\v\v\v (ð (ôò\v AxF@ Aj A¸jÑ\f\v  (è"6°  )à"$7¨  )Ø"%7   )Ð"&7  6ð  6ì  	6è  
6ä  6à  &7ô  %7ü  $7  6  6È  6Ä  6À  6¼  6¸  \b6´  6°  6¬  6¨  6¤  \r6   6  6  \f6  6 (Ø (ÔF\r #AÌîÀĀAðêÀĀ½! Aàjù\x07\v Aj A¸jÑAx!\f\v  )7  ) 7   )¨7¨  (°6°\v A¸jî
@ AxF@ (! (!\b (!  6¤ AĀ \b AxF"\x1B6  A  \x1B6 AĀ  \x1B6 Aàj" AjÑA¼ÀĀA\x07 AĀ  !\f\v  (°6  )¨7ü  ) 7ô  )7ì Aj
  )ì7  )ô7   )ü7¨  (6°\v A¸j\b AxG\r\v A8j A\f\v  (°6°  )¨7¨  ) 7   )7 Aàj"\x07 A8jAàĀü
ĀĀA\bAñ\v" \x07AàĀü
ĀĀ  6p  6l  	6h  
6d  6\` AĀ:Ā AĀ:Āø\x07  6È  6Ä  6À  6¼  6¸  \b6´  6°  6¬  6¨  6¤  \r6   6  6  \f6  6  )7t  ) 7|  )¨7  (°6  AàĀj A¸ÀĀÎ!AĀ\v!   \f " !\f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v~#ĀA\vk"$Ā A°j µ\x07 \
(°!@ (À"AxF@ ĀB7Ā Ā 6\b\f\v  (¼6  )´7\f  )Ä7  )Ì7$  )Ô7,  (Ü64  6\b  6 Ax6< AĀ6  A<j"\b6   Aj"6@@@@ AĀN@ (0! AĀ6¬  ("6¤   ( Atj6¨ Ax6à  6ð  A¤j"6ì  \b6ô B7ø AĀ6\x07 B7\
\x07 Aj!\v Aä	j!\fB!Ax!	Ax!B!@  è\x07@@@@@@@@@Ax (Ā"\x07E\rĀ  (6\b AØ	j \x07(" \x07(\b"Þ (à (äò\v  (à	6è  )Ø	7àAx  Aé÷ÀĀAÄ
\rĀAx  AôÀĀA
Ä
\rĀAx  AøÀĀA\vÄ
\rĀAxAx  AÅòÀĀA\vÄ
\x1B\v"AxG@ ­ Bp!@@@@@A Aëÿÿÿ\x07j AxM\x1BAkĀ\v AxF\r	Aé÷ÀĀAä\x07!\f
\v 	AxG@AôÀĀA
ä\x07!\f
\v AØ	j AàjÄ (Ü	! (Ø	"	AxF\r\x07 (à	! !\r\f\v\v BQ\rAøÀĀA\vä\x07!\f\b\v BQ\rAÅòÀĀA\vä\x07!\f\x07\v  7¨\x07  6¤\x07  6 \x07 A°\bj AàjÅ (´\b! (°\b"AxF\r  ) \x077Ø	  )¨\x077à	  )¸\b7ð	  6ì	  6è	 A\x07j AØ	jì\f\b\v 
! "AxF"\b@Aé÷ÀĀAé\x07! Ax6Ø	  6Ü	 A°\bj AØ	jò	 (´\b! (°\b"AxF@A!A!\f\b\v (¸\b! !\vAx 	 	AxF"\x1B!@ BQ"@AÅòÀĀA\vé\x07!\f\v (ü!\v (ø!\x07 AØ	j (\x07 (\x07Î (Ø	! (è	"\fAxG@ BĀ BR\x1B!  (ä	6È  )Ü	7À  )ì	7   )ô	7¨  )ü	7°  (\

6¸ AÐj AjAü
ĀĀ B §!	 A\x07j½\v §\f\v Aøj\x07\v  \rò\v  \f )ø!\f\v A \x07j²\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ô	  7Ì	  6È	  \x076Ä	 A\bA AxF\x1B6À	@ @ Aô
j" AÀ	j"\bõ  6\v  6\v AØ	j _ (à	!@ )Ø	"BQ@  \bÑ\f\v A°\bj \fAü
ĀĀ\v AÀ	jî
 BQ\r A \x07j" A°\bjAü
ĀĀ Aøjø\v  6  7ø \v Aü
ĀĀ\f\x07\vAØíÀĀA	! AÀ	jî
\v  \x07ÑB!\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ä\b  7¼\b  6¸\b  \x076´\b A\bA AxF\x1B6°\b@ @ AØ	j" A°\bj"\bõ  6ð	  6ì	 A \x07j þ~ ) \x07"BQ@ (¨\x07!  \bÑBĀ\f\v (¨\x07! 5¬\x07B \v A°\bjî
 BQ\r ­!\f\vAØíÀĀA	! A°\bjî
\v  \x07Ñ\f\vAx!	\f\v (à! Ax6à (ð!\x07 )ä! (ô! (\b! AĀ6\b  6Ä\b  7¼\b  6¸\b  \x076´\b A\bA AxF\x1B6°\b@ @ AØ	j" A°\bj"\bõ  6ð	  6ì	 A \x07j" Ã Aô
j ò	 (ø
!@ (ô
"AxF@  \bÑ\f\v (ü
!\v A°\bjî
 AxF\r !
\f\vAØíÀĀA	! A°\bjî
\v  \x07ÑAx!\vA!A!A!\b\v A\x07j½\v E\r BR\r\f\v (ì!\f\v\v Aøj\x07\f\v A\bj AjAÜ¢ÀĀ!\f\v 	AxG q@ 	 \rò\v\vB! AxG \bq@  
\f\v \v! (à (äò\v BQ@ A<j AjÑ\f\v AØ	j"
 AÐjAü
ĀĀ  (È6¸\b  )À7°\b  ) 7ø  )¨7  )°7  (¸6  \v6Ä  \x076À  	6¼  6¸  7° AÈj 
Aü
ĀĀ  6Ø  \f6è  6  6  6  6  \r6  6  )°\b7Ü  (¸\b6ä  )ø7ì  )7ô  )7ü  (6 (¨ (¤F\r AÌîÀĀAðêÀĀ½! A°jÛ	\v A<j AjÑB!\f\v AøĀj AØ	jAü
ĀĀ  (¸\b6p  )°\b7h  )ø7H  )7P  )7X  (6\`\v Ajî
@ BQ@ (@!
 (D! (<!  6 AĀ  AxF"\x1B6 A 
 \x1B6ü AĀ  \x1B6ø AØ	j" AøjÑ Aé÷ÀĀA AĀ  6¸ B7°\f\v AÈj AøĀjAü
ĀĀ  (p6ä  )h7Ü  )H7ì  )P7ô  )X7ü  (\`6 A<j
  6  6  6  6  \r6  6  \f6è  6Ø  \v6Ä  \x076À  	6¼  6¸  7°\v Ā A°j	 A\bj\b\v A\vj$Ā\vÏ\b~|o#ĀA k"$Ā  6<@@@@@@@ ã\vE@ Á\vAÿq"AG@ ĀAx6 Ā :ĀĀ\f\x07\v@@ %E@ A@k Ú\x07 (@E\r +H! %\r  ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX~ \
 9ÐBB\v7È Ax6ø Ā AÈj AèjÌ\b\f	\v Aèj Û\x07 )èBQ@  )ð"
Ç\f"¸\r Ì\f\r\v Aèj Û\x07 )èBQ@  )ð"
È\f"¸\r Ì\f\r\vAèíÀĀAÏĀ\b! ĀAx6 Ā 6ĀA \r\f	\v ĀAx6 Ā ü"
7\b Ā 
B?7Ā\f\x07\v AÔĀj Ê\x07 (TAxG@ Ā (\\6\b Ā )T7Ā ĀAx6\f\x07\v@ Ê\rE@ AàĀj A<j¯ (\`"AxF\r (d!  (h6ð  6ì A:Āè Aèj AjAçÀĀý! ĀAx6 Ā 6Ā  \r\f\b\v  6ü@ Ê\r@ ì\r! AĀ6  6 AĀ6  Aüj"6 AĀ6| B7t AÈjAr! Aüj! AèjA\
r! AÜj!@@ E\rĀ A\bj Ajº\x07 (\bAG\rĀ (\f!  (Aj6 Aèj k (è! (ø"\x07AxF@ ĀAx6 Ā 6Ā AôĀjÔ\f\f  (\b"\b6   )Ā"
7  )Ā"\v7¸  )\b"\f7À  )"\r7È  ("	6Ð  
7Ā  \b6\b  \v7Ā  \f7\b  \r7  	6  6È  \x076Ø AôĀj AÈjÄ\b (!\f\vĀ\v\v Ā (|6\b Ā )t7Ā ĀAx6\f\v Aèj á (è!@@@ -Āì"AkĀ\v ĀAx6 Ā 6Ā\f\v  :Āx  6t AĀ6  B7 AÈjAr! Aüj! AèjAr! AÜj!@@@ Aj AôĀjõ (!@@@ (Ā\v \
Aèj k (è! (ø"\x07AxG\r\v ĀAx6 Ā 6Ā AjÔ\f\f\v  (\b"\b6  )Ā"
7  )Ā"\v7¸  )\b"\f7À  )"\r7È  ("	6Ð  
7Ā  \b6\b  \v7Ā  \f7\b  \r7  	6  6È  \x076Ø Aj AÈjÄ\b\f\v\v Ā ( 6\b Ā )7Ā ĀAx6\v (tÌ\f\f\v Ā Aüj÷\b\v (üÌ\f\f\b\v@ É\rE\rĀú\f"% %! Ì\f@ %"E\r\v  6l Aèj á (è!@@@ -Āì"AkĀ\v ĀAx6 Ā 6Ā\f	\v  :Ā  6| AĀ6t A0j AüĀj"õ (4!@\
@@@@ (0Ā\v A(j £
 ((! (,! (t (x\r  6x A6t Aèj ã (è"AxG\r (ì!\v ĀAx6 Ā 6Ā\f\v Āò\f\v )ì!
 Aj"ò  
7Ì  6È Ā AôĀj
@ Ā(AxG@ Aèj"  AÈj Āª ó\v AÌj! Aìj!\x07@@ A j õ ($!@@@ ( Ā\v Aj £
 (! (! (t (x\r  6x A6t Aèj ä (è"AxF@ (ì!\f\v )ì!
 Aèj AôĀj
 (øAxG\r (è!  
§\r\v ĀAx6 Ā 6Ā\f\v A¸j"\b Aèj"A0ü
ĀĀ \x07 \bA0ü
ĀĀ AÈj A4ü
ĀĀ  
7  6ü Aj" A0ü
ĀĀ  Aj Aüj ª ó\v\f\v\v Ā AjA0ü
ĀĀ\f\v  
§\r\v AjÈ
\v (|Ì\f (t (x\r\f\b\v É\rE\r %#!ó" &  6p  ì\r6 AĀ6 AĀ6 AĀ6t  AðĀj6| AÈj AôĀjû (ÈAF@ (Ì! (Ð! (t (x\r  6x A6t Aèj ã (è"AxF@ (ì! ĀAx6 Ā 6Ā\f\b\v )ì!
 Ajò AĀ6t  
7Ì  6È Ā k Ā(AxF@  
§\r\f\x07\v Aèj" Aj AÈj Āª ó\v AÌj! Aìj!\x07@ Aüj AôĀjû@ (üAF@ (! A¸j (ä@ (¸"AxF@ (¼! Ì\f\f\v (À!\b (¼! A¸j k (ÈAxG\r (¸!  \r\v ĀAx6 Ā 6Ā\f	\v Ā AjA0ü
ĀĀ\f	\v \x07 A¸jA0ü
ĀĀ AÈj Aèj"A4ü
ĀĀ  \b6  6  6 Aj" A0ü
ĀĀ  Aj Aj ª ó\v\fĀ\vĀ\v Āò\f\v Ā A<j÷\b\f\v ĀAx6\f\v Ì\f ĀAx6 Ā 
7\b ĀBĀ7ĀAĀ \r\f\v Ì\f ĀAx6 Ā 
7\b Ā 
B?7Ā\f\v Ā AìĀj÷\b\f\v AjÈ
\v (t (x\r (pÌ\f\v Ì\f\v A j$Ā\vô(	~|#ĀA\x07k"$Ā AÈj µ\x07 (È!@ (Ø"\x07AxF@ ĀA6Ā Ā 6\f\v  (Ô6\f  )Ì7  )Ü7  )ä7  )ì7$  (ô6,  6Ā  \x076 Ax6  AĀ6  A j"\v6°  Aj"6¬@@ \x07AĀN@ ((! AĀ6¼  ("6´   (Atj6¸ A\
x6°  6À  A´j6¼  \v6Ä AĀ6  B7 AĀ6 B<7 AĀ6 B7ø B³æÌ³æÜ?7ð AëÜ6è Ax6¸ AĀ6È AĀ:ĀÄ AëÜ6° AĀ6Ø AĀ6Ð A¨j! AÄj! AØj! AÐj! A¸j!@@@ AÈj A°jí (È"\rAxF@ (Ì!\f\v@@@@@@@@@@ \rAxG@ (Ì"\x07 (\
Ð"A¼«ÁĀA\vÄ
\r@@@@ \x07 A«ÁĀAÄ
E@ \x07 A¿ÀĀA
Ä
\r\x07 \x07 AÉÀĀAÄ
\r \x07 AÁĀA\x07Ä
\r \x07 AØÿÀĀAÄ
\r \x07 AÁĀA\bÄ
E\r A°j \x07"E\r\f\v (°! Ax6° (À!	 )´!* (Ä! (¼"(\b! AĀ6\b  6Ü  *7Ô  6Ð  	6Ì A\bA AxF\x1B6È E\r Aj" AÈjõAx! ("\bAxF\r\v A6¬  6°  6Ð  A¬j"6Ì \bAxG\r\b (\b!\b  ("6Ô   \bA0lj6Ø AĀ6¤  6   6  AÔj6\
 AèjAÕª \b \bAÕªO\x1B¦\b@@@@ Aôj AjÙ@@ (ô"\fAxkĀ\v (ø! Aèj«\v\f\v )ø!* (ð" (èF@ Aèj¿\r\v (ì A\flj"\v *7 \v \f6Ā  Aj6ð\f\v\v (ì! (è"AxG\r\v  A¬jÑ\f
\v  (ð"
6ä  6à  6Ü (Ø (ÔF\r
 \bAèêÀĀAðêÀĀ½! AÜj«\v\f	\v A°j "E\r\f\f\r\v A°j ù"E\r\v\f\f\v (°! Ax6° (À! )´!* (Ä! (¼"(\b! AĀ6\b  6  *7  6  6 A\bA AxF\x1B6@ @ Aj" AjõAëÜ!@ (AxF\rĀ  6Ä A6¬  6À  6° AÈj A¬jf (È! (\x07"AëÜG\
@ (\x07! )\x07!- (ü! (ø! )ð!. (ì! (è! )à!/ +Ø!4 (Ô! (Ð!\x1B (Ì!\f\v  Aj"Ñ  ÑAëÜ!\v Ajî
 ! /!* 4!3 !
 \x1B!\b !	 !\f .!+ !\v ! -!, AëÜF@  AjÑ 0!* 5!3 !
 !\b !	  !\f 1!+ !!\v "! 2!, #!\v Ajî
 AëÜF\r  $  AëÜF"\x1B"$6¤ AĀ  \x1B6  B , \x1B7  %  \x1B"%6 AĀ \v \x1B6 B< + \x1B7  & \f \x1B"&6 AĀ  \x1B6 B * \x1B7ø D¹? 3 \x1B9ð  ' 
 \x1B"'6ì AëÜ \b \x1B6è  ( 	 \x1B"(6ä  )  \x1B")6à !# *!0 3!5 
! \b! 	! \f!  +!1 \v!! !" ,!2\f\f\vAØíÀĀA	! Ajî
\v  Ñ\f\v\vAØíÀĀA	! AÈjî
\f\b\v (Ø!\x07 (Ô! (Ð! (Ì! (È! AÄj AÜjAìĀü
ĀĀ\f\f\v AÈj" \x07 AÀĀAÈÀĀ A°j ¾!\f\b\v A°j "\r\x07\f\v A°j AÈj"E\r\f\v  AÌjA¼£ÀĀ!\v  A¬jÑAx!\v A¬jî
 AxJ\rĀ  Aj"Ñ  ÑAx!\v Ajî
 AxF@  AÈjÑ\v AÈjî
 AxF\rĀ õ\v  
6À  6¼  6¸\f\v  	Ñ\f\v \r \x07\r\f\v\v \r \x07\r\v õ\vA!\v (° (´ò\v AF@ A j AjÑ\f\v AÈj" AÄjAìĀü
ĀĀ  \x076Ð  6Ì  6È  6Ä  6À AÔj AìĀü
ĀĀ (¸ (´G@ AÌîÀĀAðêÀĀ½! A°jõ\v\f\v A¬j AÈjAìĀü
ĀĀ\f\v  A¬jA£ÀĀ!\v A j AjÑA!\v Ajî
@ AF@ (¤!	 (¨!\b ( !
  6Ì AĀ \b 
AxF"\b\x1B6È A 	 \b\x1B6Ä AĀ 
 \b\x1B6À AÈj" AÀjÑAì¤ÀĀA\x07 A¯¥ÀĀA !\f\v A4j" A¬jAìĀü
ĀĀ A j
 Ā \x076 Ā 6\f Ā 6\b ĀAj AìĀü
ĀĀ\v Ā 6Ā Ā 6 \b\v A\x07j$Ā\và\b~#ĀA
k"$Ā@@@ -ĀAkĀ\v AÈĀj AÈĀü
ĀĀ\v AÈĀj!	@@@@ -ĀAkĀ\v Aj!\b@ -ĀAkĀ\v (x!\f\v AĀ:Ā  (A\bj"6x Aj!\b\v  6| »AĀ\f\vA\v! @@@@@@@@@@@@@ E@ (|(Ā"-Ā\bAF\r AĀ:Ā\b (|(Ā"-ĀHAF\r )!\f AĀ:ĀH (|(Ā! -Ā¶\r AĀ:Āt  \f7H  A\bj6pA!\f\b\v 	 (ĀÖE\r \bA:ĀĀ\f\v -ĀH A\
:ĀHAF\r\r Aj(Ā! Aj Aj(Ā"\x07¨\b \x07 ( ("k"  \x07K\x1B! ( A¸lj!@ @ AØ\x07j"
   
A¸ü
ĀĀ Ak! A¸j! A¸j!\f\v\v  )7¨  \x076° AØ\x07j AÐĀj  ) "\fBR@ -ĀÌ! Aj A´j(Ā A¸j(ĀÞ A¤j A¼j
 )¨!\v  (È×\f6°  \v7  :Ā´ Aèj AjA(ü
ĀĀ\v  (°6 \x07  )¨7\x07 AÈj AèjA(ü
ĀĀ (à\x07! )Ø\x07!\v Aj Aä\x07jAü
ĀĀ AĀ:ĀH \bA:ĀĀ \vBR\r\v A:Ā\f\v Aj AjAü
ĀĀ AØj AÈjA(ü
ĀĀ  ( \x076  )\x077ø (÷
 A:Ā \vBR\r\vA!A\f	\v Aìj" AjAü
ĀĀ AÄj" AØjA(ü
ĀĀ  (6À  )ø7¸ 	Ü
 Aä\x07j Aü
ĀĀ  \f7	 A	j A(ü
ĀĀ  6à\x07  \v7Ø\x07  (À6¸	  )¸7°	 AjAA \fBQ\x1B¾\r (! ("AxF\r  (6  )7 Aj AjA,ü
ĀĀ  6  6 AjA§ÞÁĀA±"\r (¸! Ax6¸ AxF\r	 )¼!\v  6\x07  \v7\x07 (´	! Aj (¸	"\bA0ê\x07 (!@ ("\x07AxG@AĀ! AĀ6Ð  6Ì  \x076È \bA¸l!@  F\r Aj"  j  (AxG@ A¸j! AÈj Ä\b\f\v\v (! AÈjÔ\f\v  \v§\r\f\v Ax6(  )Ì7  (\
È6 Aèj" Aj" A\x07j Aj"
ª ó\v \fBQ\r A©ÀĀA
±"\r (¸! Ax6¸ AxF\r	 )¼!\v  6ø (¨	! (	!	  \v7ü Aj \f§AA 	AxF\x1Bj AĀGj¾\r (!@@ ("\x07AxF\rĀ  (6$  )7 A,j AjA,ü
ĀĀ  \x076(  6@@ 
A×ÁĀA±"\rĀ (H!\x07 Ax6H \x07AxF\r\r )L!\r  \x076è  \r7ì@@@@@@@ -Ā¬	AkĀ\v A¸jAüÀĀA\x07Ó\f\f\v A¸jAÀĀA\x07Ó\f\f\v A¸jAÀĀA\vÓ\f\f\v A¸jAÀĀAÓ\f\f\v A¸jAïÁĀA\fÓ\f\f\v A¸jAÁĀA\x07Ó\f\v (ÈAxF@ (¸! \x07 \r§\r\f\v Aj" Aj" Aèj A¸jª ó\v AòÀĀA\x07 (	 (	\
Ê"\rĀ 	AxG@ A¥ÀĀA A	j"\r\v \fPE@ Aj"AèÀĀA±"\r (H! Ax6H AxF\r )L!\r Ax6  )	7 BĀ7  \r7\x07  6\x07 Aèj"  A\x07j Ajª ó\v\v E\r Aj «"E\r\v AjÊ\f\f\v Aj" AjAÀĀü
ĀĀ Aj ¯
 (AxG\r (!\v  \v§\r \r\f\v AÈj" Aj Aøj Ajª ó\v\f\vAĀ!\f\v\v AjA³ÀĀA\b±"\rĀ (¸! Ax6¸ AxF\r  )¼"\v7  6 A¨\x07j AØ\x07j (¸\x07AxG\r (¨\x07!  \v§\r\v AjÊ\f\f\v Aj" Aj" Aj A¨\x07jª ó\v  AÀĀü
ĀĀ AØj ¯
 (è"AxG\r (Ø!\v Aj" ¥ \v! ØA! (¸	!\b (´	!\f\v  )Ü7¬  (ä6´  )ì7¼  )ô7Ä  )ü7Ì  (6Ô  6¸  (Ø6¨ A¨j"å A\b6 A\bj  Aj¢ (\f! (\b! \b\v  \b§ (°	 ª\r \fBR@ (	 (	\r (	 ( 	ò\v (¨	\r\v AØ\x07j\fA\
\v:Ā Ā 6 Ā 6Ā A
j$Ā\vĀ\v²\v~#ĀAàk"$Ā A6 AÏûÀĀ6 A jAĀ ä ( !@@@@@ (°"AxF@ Ax6°  6 \f\v  (¬6Ü  )¤7Ô Aäj A´jA,ü
ĀĀ  6à  6Ð@ AÐj"AëÀĀA ( (Ê"\rĀ AìÀĀA\v ( (Ê"\rĀ (AxG@ AìÀĀA	 Aj"\r\v@@@@ )Ā"BR@ AÐjAìÀĀA\b±"\r (! Ax6 AxF\r )!\r  6   \r7¤ A jAĀ ä ( ! (°"AxF@ Ax6   6\f\v  (¬6ì  )¤7ä\
 Aôj A´jA,ü
ĀĀ  6ð  6à PE@ AàjAÌìÀĀA
±"\r (! Ax6 AxF\r  )"7ô  6ð AÀjB +\bÈ (ÐAxF@ (À!  §\r\f\v A j" Aàj Aðj AÀjª ó\v\v (@"AxG@ AàjAÖìÀĀA\b±"\r (!\x07 Ax6 \x07AxF\r )!  \x076ð  7ôAßÁĀ!A!@@@@@A Axs AĀN\x1BAkĀ\vAðÁĀ!A\r!\f\vA\
ýÁĀ!A\r!\f\vAÁĀ!A!\f\v (H! (D!\v Aðj"  Ó\f (AxF\r A j" Aàj Aðj ª ó\v\v ($ (( Aàj"Ð\x07"\r A j" AÀĀü
ĀĀ Aj" ¯
 ( AxF\r A°j" AÐj A j ª ó\v\v -Ā°"AG@ AÐjA§ìÀĀA ÷"\r\v (¤AxG@ AÐjA½ìÀĀA±"\r (!\x07 Ax6 \x07AxF\r )!\r  \x076Ô  \r7Ø (¨! Aj (¬"A0ê\x07 (!@ ("AxG@ AĀ6¬  6¨  6¤ Al! AàĀj! Aôj!\v A´j!\f AàjAr!	 A jAr!\

@@ E\r A jAĀ ä ( ! (°"\bAxF@ Ax6À  6°\f\v 	 
(\b6\b 	 
)Ā7Ā \v \fA,ü
ĀĀ  \b6ð  6à@ (@AxG@ AàjAÞìÀĀA\b A0k\v"\r\v (pAxG@ AàjAæìÀĀA \v"\r\v Aj(Ā Aj(Ā Aàj"\bÐ\x07"\rĀ A j" \bAÀĀü
ĀĀ A°j"\b ¯
 (ÀAxF\r Aj! Ak! Aj! A¤j \bÄ\b\f\v\v Ax6À  6° AàjÊ\f\v (°! A¤jÔ\f\v \x07 \r§\r\f\v  )¨"\r7à  (¤6ð  \r7ô  (è6ü Ax6 A j" AÐj AÔj Aðjª ó\v\v (d (h AÐj"Ð\x07"\r A j" AÀĀü
ĀĀ A j" ¯
 (°AxF\r AðĀj A0ü
ĀĀ ("AxF\r  )7D  )7L  )7T  (6\\  )p70  )x78  6@ A\b6à A\bj A0j" Aàj§ (\f!@ (\bAG\rĀ  ø Ì\f (¤! ( "AxF\rĀ  (¨6,  6(  6$ \b\f\b\v  °\x07 A j (Ā (²
@ ( "AxF@ (¤ A$jAðÀĀAÞÌ\f\f\v  (¨6,  ) 7$\v Ì\f A0j\b ($! (,! ((" AxF\r\b AxF\r	 A jAĀAAĀÄ\x07 ĀA:Ā& ĀA:Ā$ Ā 6 Ā 6 Ā 6\f Ā ) 7Ā Ā (¨6\b Ā -ĀÇ:Ā' Ā -ĀÅ:Ā% Ā (À6  Ā )¸7 (¬ (°ò\v\f
\vĀ\v (ð! \x07 §\r\v Ax6   6 AàjÊ\f\v (!  \r§\r\v Ax6°  6  AÐjÊ\f\v AðĀj ( "¦ î\v  )p7$  (x6,\v ($! (,! ((\v!  6Ø  6Ô  6Ð A6¬ A6¤  AÐj6¨  Aj6  Aàj"AÏÀĀ A jó	AäïÀĀA AèïÀĀA! (Ð (Ô\r\v ĀAx6Ā Ā \
6\v Aàj$Ā\vÑ\b~@@@@@ ĀAõO@ ĀAÍÿ{O\r ĀA\vjAxq!AùÁĀ(Ā"\bE\rAĀ k!@ \b"\x07AtAôõÁĀj(Ā"ĀE\rĀ A \x07AvkAĀ \x07AG\x1Bt!@@ Ā(Axq" I\rĀ  k" O\rĀ Ā! "\rĀAĀ! Ā!\f\v  Ā("  Ā AvAqj("ĀF\x1B  \x1B! At! Ā\rĀ\v \r E\rĀAĀ!\f\vAĀ!Ā \bA \x07t"AĀ krq"E@AĀ!\f\v hAtAôõÁĀj(Ā!\f\vAùÁĀ(Ā\
A ĀA\vjAøq ĀA\vI\x1B"Av"Āv"Aq@ AsAq Āj"At"ĀA÷ÁĀj ĀA÷ÁĀj(Ā"A\bj"(Ā ­	  ĀAr6 Ā j"Ā Ā(Ar6 \v AùÁĀ(ĀM\r E@AùÁĀ(Ā"ĀE\r ĀhAtAôõÁĀj(Ā"(Axq k! !@@ ("ĀE@ ("ĀE\r\v Ā(Axq k"   I"\x1B! Ā  \x1B! Ā!\f\v\v Ú@ AO@  Ar6  j"Ā Ar6 Ā j 6Ā Ā ¤
\f\v   j"ĀAr6 Ā j"Ā Ā(Ar6\v A\bj"ĀE\r\f\vA Āt"AĀ kr  Ātqh"At"ĀA÷ÁĀj ĀA÷ÁĀj(Ā"A\bj"(Ā ­	  Ar6  j" Ā k"Ar6 Ā j 6Ā  ¤
 \v !Ā\v@ "@  (Axq" k"   K"\x1B  I"\x1B! Ā  Ā \x1B \x1B!Ā ("\r (!\f\v\v ĀE\rĀ AùÁĀ(Ā"M   kOq\rĀ ĀÚ@ AO@ Ā Ar6 Ā j" Ar6  j 6Ā  \v\f\v Ā  j"Ar6 Ā j" (Ar6\v ĀA\bj"Ā\r\v@@@@@@@@ AùÁĀ(Ā"K@ AùÁĀ(Ā"ĀO@ A¯j"Av@Ā"AF\r\vAĀ!Ā At"E\r\

A¤ùÁĀ A|q"ĀAk Ā AĀ ĀkF\x1B"A¤ùÁĀ(Āj"Ā6ĀA¨ùÁĀ ĀA¨ùÁĀ(Ā" Ā K\x1B6Ā@@@A ùÁĀ(Ā"@AôöÁĀ!Ā@ ĀE\r Ā(Ā" ĀAj(Ā"j F\r Ā(\b!Ā\fĀ\vĀ\vA°ùÁĀ(Ā"ĀE Ā Kr\r\f\v\v Ā(\f  Ir\rĀ  I\r\vA°ùÁĀA°ùÁĀ(Ā"Ā  Ā I\x1B6Ā  j!AôöÁĀ!Ā@@ ĀE\r  Ā(Ā"G@ Ā(\b!Ā\f\v\v Ā(\f\rĀ Ā 6Ā Ā Ā( j6  Ar6 AjAxqA\bk\
"Ā  j"k! ĀA ùÁĀ(ĀF\r ĀAùÁĀ(ĀF\r Ā("AqAF@ Ā Axq"á Ā j"Ā(!  j!\v Ā A~q6  Ar6  j 6Ā  \v\f	\v ¹\x07"ĀAj(Ā! Ā(Ā!Ā  A(k\x07  Ā j"A kAxqA\bk"Ā Ā AjI\x1B"A\x1B6AôöÁĀ)Ā!	 AjAüöÁĀ)Ā7Ā A\bj"Ā 	7ĀAøöÁĀ 6ĀAôöÁĀ 6ĀAüöÁĀ Ā6ĀA÷ÁĀAĀ6Ā Aj!Ā@ ĀA\x076Ā ĀAj"Ā I\rĀ\v\
  F\r
  (A~q6   k"ĀAr6  Ā6Ā  Ā\v\f
\vA°ùÁĀ 6Ā\f\b\vAùÁĀ Ā k"6ĀA ùÁĀA ùÁĀ(Ā"Ā j"6Ā  Ar6 Ā Ar6 ĀA\bj!Ā\f	\vAùÁĀ(Ā!Ā  k"AI\rAùÁĀ 6ĀAùÁĀ Ā j"6Ā  Ar6 Ā j 6Ā Ā Ar6\f\v ĀAj  j6ĀA ùÁĀ(ĀAùÁĀ(Ā j\x07\f\vA ùÁĀ 6ĀAùÁĀAùÁĀ(Ā j"Ā6Ā  ĀAr6\f\vAùÁĀ 6ĀAùÁĀAùÁĀ(Ā j"Ā6Ā  ĀAr6 Ā j Ā6Ā\f\vA\
ùÁĀAĀ6ĀAùÁĀAĀ6Ā Ā Ar6 Ā j" (Ar6\v ĀA\bj\v A\bj\vAĀ!ĀA´ùÁĀAÿ6ĀAøöÁĀ 6ĀAôöÁĀ 6ĀA÷ÁĀAĀ6Ā@ ĀAFE@ ĀA÷ÁĀj ĀA÷ÁĀj"6Ā ĀA÷ÁĀj 6Ā ĀA\bj!Ā\f\v\v  A(k\x07\vAĀ!ĀAùÁĀ(Ā" M\rĀAùÁĀ  k"6ĀA ùÁĀA ùÁĀ(Ā"Ā j"6Ā  Ar6 Ā Ar6 ĀA\bj\v Ā\vAĀ\vØ	~|#ĀAk"$Ā@@@@@ -Āà\
AkĀ\v  (Ø"6Ü  )Ā7\bAĀ\f\v Aj!	 Aj!\b@ -ĀAkĀ\v 	(Ā!A\f\vĀ\vA\f\vA\v!@@@@@@@@@@@ Ā\v AĀ:Ā  6 Aj!\b Aj!	\f\b\v  6\f\v A j A j"  ) "\fBQ@ \bA:ĀĀA!\f\v (¨! A¼j A¬jAü
ĀĀ ´\v (A:Āä@@@ \fBQ@ (! -Āí"A\rF@ (à\r\v AqAF A\bkAIr\r A:ĀåA\f\b\v  6Ð  \f7È AÔj A¼jAü
ĀĀ ((à\r (AĀ6à (A\x07 (Ô"Axs AĀN\x1B"AĀG A\x07Gq:Āå AÔj!@@@@ (")Ā"\rBQ\rĀ AÐĀj AjÇ\x07E\rĀ AÜĀj A¤jÇ\x07E\rĀ AèĀj A°jÇ\x07E\rĀA\x07 ("\x07Axs \x07AĀN\x1B G\rĀ A\x07F@ Aj(Ā Aj(Ā (Ø (ÜÄ
E\r\v AôĀj A¼jÇ\x07E\rĀ \f§!@ \rBQ@ AqE\r )\b )ÐQ\r\f\v Aq\r\v (Ø!@ )BQ@ E\r ) )àR\r\f\v \r\v Aj AÈjÇ\x07E\rĀ A j Aèj \r\v A\bj   )\b7àA°ôÁĀ(ĀAK\rAðôÁĀá
Aÿq"E\rAðôÁĀ(Ā ï\r\f\v AÈj\x07\f\v A6ð A6èAðôÁĀ(Ā! A¸ñÀĀ6¬ A¨ñÀĀ6¤  Aj6ô AÁĀ6ü A³¦ÀĀ6ø  A j6ì  Aàj6¨  Aøj6   Aèjê\v ("ø\v  AÈjAü
ĀĀAĀ\f\x07\v ü\f\v (à\r ( 6à\v (!\vA -Āå\r -ĀäE\r A j" ) A j(Ā× (¨!\v ) !  ("Aj)Ā" Aj(Ā"\x07A
ÍB!\f (¨!@@ ) "\rBQ@AĀ! \r\f\v ! \r"\fBT\r\vAĀ!B!\f\v A j"  \x07 \f \x07 (¨! ) !\f!  \f   \v´ (¨"AëÜF\r E ) "\rPq\r A¨j!@@ )À"\f Q@A0!\x07A(!
 \v (ÈI\r\f\vA0!\x07A(!
 \f X\r\vA!\x07A\b!
\v A j  \x07j(Ā"\x07¸DĀĀĀĀeÍÍA£  
j)Ā"\fº DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B"  DĀĀĀĀĀĀð¿ DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ +Ā" DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B¢DĀĀĀĀĀĀð? ¢AÀ= \x07 (¨" AëÜF"\x07\x1B" AÀ=M\x1B  \f )  \x07\x1B"\fP\x1B!@@ \f \rQ@  I\r \r!\f\f\v \f \rX\r\v \r!\f !\v AĀ:Āx  6(  \f7 A!\f\x07\v A j" (ĀÐ@A! \bA:ĀĀ\f\v ¶\v\
@AðùÁĀ-ĀĀE\rĀ (("-ĀÔ A:ĀÔ\rĀA°ôÁĀ(ĀAK\rĀA¬õÁĀá
Aÿq"E\rĀA¬õÁĀ(Ā ïE\rĀ A6¨ A6 A¬õÁĀ(Ā! A¨ñÀĀ6ü  Aj6¬ A¯6ì AÚÁĀ6è  Aøj6¤  Aèj6ø  A jê\v (!\v (! )!\f A j"\x07 ) A j(Ā× \x07 \f  )  (¨\x07 \x07 )  (¨í (¨! ) !\f \x07 ("Aàj)Ā Aèj(Āí \x07 \f  )  (¨ß ) !\f (¨! \
AĀ:ĀÐ  6(  \f7   ("Aj6Ä  A¨j6À\f\v (A:Āå (æ!A\v! \bA:ĀĀ\vA!@@ AF@ ĀB7Ā\f\v 	ù	@@@ AG@ AqE\rB!\f\f\v (Ü")Ā!\f B7Ā \fBQ\r (\b! Aj A\fjAü
ĀĀ\f\v (\b"@   (\f(ĀĀ\v (Ü!\f\v (Üæ!\v (\b A\fj(ĀØ\b Ā 6\b Ā \f7Ā ĀA\fj AjAü
ĀĀA!\v  :Āà Aj$Ā\vAĀ!\f\vA!\f\vA!\fĀ\vĀ\vÕ	~#ĀAðk"$Ā A0j A!@ -ĀR"AF\rĀ -Ā0! @AÀÇÁĀAÌ´ÀĀ \x1B!A!\f\vAÀÇÁĀA \x1B!\v Aÿÿq!@@@@@A Ak AM\x1BAÿqAkĀ\v A6Ô\r AïéÁĀ6Ð\r A;Ì\rA! AÌ\rj\f\v A6Ô\r AèéÁĀ6Ð\r A;Ì\rA! AÌ\rj\f\vA! A;Ì\r AÿÿqE\r  6Ü\r A\
Ā;Ø\r A6Ô\r AÜ³ÀĀ6Ð\r AÌ\rj\f\v@@AtA .P"	AĀH\x1B 	l"A¿ýĀK\rĀ )8"P B Zr\rĀ )H!\x1B )@!A~AĀ k ÁAĀH\x1BÁ!\v AvAj!\x07 A0jA  	 y"§k"kÉ\x07 A j )8BĀ  BĀ@BA@  /@jk"­""B}" )( ) B?|""P\rĀ A?q­! Aj  §"è (!@@ \v -Ā" /0kAjÁ"\bH@ Aÿÿq \b \vk"Á\
 \x07  \x07I\x1B"\fAk!AĀ!@ E\r  n!\r  \x07F\r   \rlk! A0j j \rA0j:ĀĀ  F\r  G@ Aj! A
n!\f\v\v Aj!AkA?q­!B!@  BĀR\r  \x07O\r A0j" j B
~" §A0j:ĀĀ B
~!  ! \f Aj"G\rĀ\v A°\bj  \x07 \f \b \v   ú\f\v A°\bj A0j \x07AĀ \b \v B
 ­  ú\f\v A°\bj A0j \x07 \f \b \v ­  | ­  ú\v (°\b"E\rĀ /¸\b!\b (´\b!\f\v P \x1BPr  T \x1B BVrr\rĀ A¼\bj" Ñ Aä	jAĀAü\vĀ A6à	 A6\v 	¬ B}y}BÂÁè~B¡Í ´|B §"Á!\b@ 	AĀN@  	\f\v Aà	jAĀ 	kÁ\v@ \bAĀH@ A¼\bjAĀ \bkAÿÿqÇ\f\v Aà	j AÿÿqÇ\v AÌ\rj Aà	jA¤ü
ĀĀ \x07!@ A
O@ AÌ\rjAëÜµ A	k!\f\v\v AÌ\rj" At(Í@Atµ@  A¼\bj"õ Aà	j\rE@ A
Ë\f\v \bAj!\b\vAĀ!AĀ!@@ \bÁ" \vH"\rĀ \b \vkÁ \x07  \vk \x07I\x1B"E@AĀ!\f\v A\vj" Aà	j"A¤ü
ĀĀ A!\f A¨\fj" A¤ü
ĀĀ A!\r AÌ\rj"	 A¤ü
ĀĀAĀ! 	A!@@  G@ (Ü	"A)O\r Aj At!AĀ!@  F\r A¼\bj"
 j Aj!(ĀE\rĀ\vAĀ! 
 \r@ 
 »A\b!\v A¼\bj"
 \r\r@ 
 \r» Ar!\v A¼\bj"
 \f\r@ 
 \f» Aj!\v A¼\bj"
 Aà	j"\r@ 
 » Aj!\v  \x07F\r A0j j A0j:ĀĀ A¼\bjA
Ë!\f\v\vA!\f\v  \x07K\r@  F\r A0j jA0:ĀĀ Aj!\fĀ\vĀ\v@ A¼\bj Aà	jAËÎAÿq"AG@  EqE\r Ak" \x07O\r A0j j-ĀĀAqE\r\v  \x07K\r Aj A0j" ¨ -ĀE\rĀ \bAj!\b   \x07Or\rĀ  j -Ā:ĀĀ Aj!\v  \x07K\r\v A0j!\f\vĀ\v \v \bÁH@ A\bj   \b  AÌ\rjÍ (\f! (\b\f\vA! A;Ì\r AÿÿqE@A! A6Ô\r \
AÛ³ÀĀ6Ð\r AÌ\rj\f\v  6Ü\r AĀ;Ø\r A6Ô\r AÜ³ÀĀ6Ð\r AÌ\rj\f\vA! A6Ô\r AÛ³ÀĀ6Ð\r AÌ\rj\v!  6´\f  6°\f  6¬\f  6¨\f Ā A¨\fj¯ Aðj$Ā\và\b~#ĀA\x07k"$Ā Aðj  @@ ("\x07AxF@ (ð (ô\rAÛ÷ÀĀ!A!\b\f\v  )7ì  )7ô  )7ü  (6  )ø7à  )ð7Ø \
 \x076è \x07AĀN@@ AØjAìÇÁĀAº"\x07@A!	 \x07Û\r\v Aðj"\x07 AØj \x07ÛAs!	 \x07\b\v Aèj"\x07ò Aj"ò Aj \x07A0ü
ĀĀ A¸j A0ü
ĀĀ AÈj AØjÅ\x07 Aàj!
 Aj!@ Aðj AÈjà@@@@@@@@ (ð"\vAxG@ (ô!\x07 (ø!\b 
 A0ü
ĀĀ  \b6Ü  \x076Ø \x07 \bAìÇÁĀAÄ
\r \x07 \bAé÷ÀĀAÄ
\r\b \x07 \bAî÷ÀĀAÄ
E\r\f\b\v AÈj³
 Aj"\x07 A¸jA0ü
ĀĀ Aðj \x07« )ð"\rBQ@ Aøjª\vAøÀĀ!A\f\v )ø! Aèj AjAü
ĀĀ  7à  \r7Ø@@ (¨AxG\rĀ (´AxG\rĀ (ÀAxF\r\vAp!@@ E@Ap!@ E\r AøÀĀj! AøÀĀj! A\bj! Aj (Ā (Āº"\bE\rĀ\v\f\b\v Aj AøÀĀj(Ā AøÀĀj(Āº"\b@ \b¬	\r\b\v A\bj!\f\v\v Ax6\f\v AØj\x07AðÇÁĀ!A=\v!\b AjÈ
\f
\v \x07 \bAøÀĀA\vÄ
\r\f\v 	 (ðAĀNqE\rĀ A¸j"\fÈ
 \f A0ü
ĀĀ \v \x07\r\f\v 	E@ Aj"\x07 A¸j Aðj ª \x07ó\v\f\v Aj"\x07 Aj Aðj ª \x07ó\v\f\v Aðj" \bï (AxF\rĀ AÐj" ï (àAxF\rĀ AÄj"  (ÄAxF\rĀ A¸j \x07 (¸AxG\r\f\v (ä"AxF@ Ax6¸\f\vA\x07 Axs AĀN\x1B"A\x07GAĀ \x1BE@ AĀ6À B7¸\f\v Ax6¸\f\v Aä\
jÑ	E\rĀ (ä (èü\v Ax6ä@ ("\x07E@AĀ!\f\vAĀ! ("	!@@ A8j(Ā A<j(Ā»\rE\r A@k! \x07 Aj"G\rĀ\v \x07!\f\v ç\f 	A@k!
 !@ Aj!\b 
 Atj!@ \x07 \bM@  6\f\v A8j(Ā A<j(Ā»\rE@ \bAj!\b ç\f A@k!\f\v\v 	 Atj AÀĀü
ĀĀ Aj! \b!\fĀ\vĀ\v  ( O\rĀ Aj\v~ AjAøÀĀA\vº"@ A\x07j s )\x07!\r )\x07\f\v BĀ7\x07BĀ\v!@ ( "\x07E@AĀ!\f\vAĀ! ("	!@@ Aðj A\x07j E\r A@k! \x07 Aj"G\rĀ\v ( !\f\v ç\f 	A@k!
 !@ Aj!\b 
 Atj!@ \x07 \bM@  6 \f\v Aðj A\x07j E@ \bAj!\b ç\f A@k!\f\v\v 	 Atj AÀĀü
ĀĀ Aj! \b!\fĀ\vĀ\v (° K@ Aj\v A@k AØjAü
ĀĀ Aj AjA0ü
ĀĀ \rB §! Aðjó\v \r§! Aðj  A\bj  ö (\f!\b (\bAĀ\v"AĀ \b\x1BAĀ \x1B \b\v )ð!\r (ø! Ā 6\f Ā 6\b Ā 7Ā ĀAj A@kAü
ĀĀ ĀA¨j AjA0ü
ĀĀ Ā 6à Ā \r7Ø Ā )¸7ä Ā (À6ì\f\v Aj"\x07 Aj Aðj ª \x07ó\v\fĀ\vĀ\v AØj\bA­ÈÁĀ!A!\b\v  \b6  6 A6Ü  Aj6Ø Aðj"AÀĀ AØjó	AĀ ©! AäïÀĀAÞ (¼ AÀj(Āò\v  (ø6Ä  )ð7¼ A÷ÀĀAÃĀÞ ( Aj(Āò\v  (ø6  )ð7   ´\b (° A´j(\
Āò\v  (ø6¸  )ð7° ĀB7Ā Ā 6\b\v A\x07j$Ā\và\v
~|#ĀAðĀk"$Ā@@@~@@@A ("Axs AĀN\x1BAkĀ\v AÐĀj"  (P\r  \b (P +X"½BÿÿÿÿÿÿÿÿÿĀBøÿĀTq! ü!\f\v AÐĀj  (P\rĀ A(j ( (\bö ((!\x07@ (,"A\vO@ \x07,Ā
A¿L\r\f\v A
G\r\v AĀ6h B«Ð7P   \x07j6d  \x07A
j"6\`  A
k"6\\  6X AàĀj!@@@@ Ñ"AÄĀF\r AÐĀj Õ\rE\rĀ\v A j (h (dj (\`k"  ¥\x07 ($! ( ! Aj   \x07 (!\b@ ("AO@ \b,ĀA¿L\r\b\f\v AG\r\x07\vAĀ! AÄĀjAĀ³\b AÐĀjA: \bAj"
 Ak"©@ A4j AÐĀj (4AF@ (8 k!	  
j!\v (<! AÄĀj"\f \v 	\r \fAAÏ\x07\f\v\v AÄĀj  
j  k\r (H! (D!
@@ (L"	AkĀĀ\vAĀ!@  	G@  j Aj!-ĀĀA:kAÿqAöO\r\f\v\v AÐĀj"  	AÌ (\\!	 (X!\v  (P (TÊ -ĀPAG\r\v 
 \r\f\v !\f\v )X!\r AÐĀj \v 	Ê )X! -ĀP! \b-ĀĀ!\b 
 \rBĀ \rB<~BĀ  \x1B|"\r} \r \bA-F\x1BB «|~! !\v  A	 \x1B6@  AÁÇÁĀ \x1B6< A
68  \x0764 AÄĀj A4jAAAĀå (H!@ (L"AI\rĀ -ĀA-G\rĀ -Ā\x07A-G\rĀ -Ā
"AÔĀG A Gq\rĀ -Ā\rA:G\rĀ -ĀA:G\rĀ AÐĀj" -ĀĀ -ĀÙ -ĀPAF\rĀ )X!\r  -Ā -ĀÙ -ĀPAF\rĀ )X!  -Ā -ĀÙ -ĀPAF\rĀ )X!  -Ā\b -Ā	Ù -ĀPAF\rĀ )X!  -Ā\v -Ā\fÙ -ĀPAF\rĀ )X!  -Ā -ĀÙ -ĀPAF\rĀ )X!  -Ā -ĀÙ -ĀPAF\rĀ  \rBäĀ~|"B²T BVr B;Vr\rĀ )X"B<V\rĀBĀ\
!\r B}"B\vV\rĀAĀ BPE\rĀA BäĀPE\rĀ BP\v!B!~@@@@@@@@@@@@ §Ak\v\vĀ\x07\b	
\vB;!\r\f	\vB!BÚĀ!\r\f\b\vBøĀ!\r\f\x07\vB!B!\r\f\vBµ!\r\f\vBÔ!\r\f\vB!Bó!\r\f\vB!\r\f\vB!B°!\r\f\vBÎ!\r\v B} Z\r  As BTr­} \r|\f\v E@ B}BdT\r B|\f\v B}BcT\r B|\v!\r Bí}BäĀ! BÁ\f}B!AĀ!@ AF\rĀ -Ā"A.F@A!A  AM\x1B!\bAÂ×/!\x07@  \bF\r@  j-ĀĀ"A+G@ AÚĀG\r  AkF\r\f\v  AkF\r\f\v \
A0k"A
O\r Aj!  \x07l j! \x07A
n!\x07\fĀ\vĀ\v AK\r AÚĀF\rĀ AG\r 5Ā Aj3ĀĀB B«àÀÑ\fR\r\v B<~ B~|B;  B<Q\x1B| Bí~ } B±}B| | \r|BÊñ+}B£~|"BÿÑÿ¯\x07V\rĀ (D \rBĀ!\r AÐĀj AëÜO~  AëÜn"AëÜlk!  ­| \v BĀAĀ¤ )PBQ\r  )XBĀBè\x07BĀ )Ā" (\`AÀ=n­|"BĀS )\b  T­|"BĀR P\x1B\r  |\f\v (D \r\f\v \
)X\v!A!\v E\rĀ BðÁ¬|Bà­ÙV\r Ā 7\bB!\r\f\vBĀ!\r\v Ā \r7Ā AðĀj$Ā\v~o#ĀAÐk"$Ā @@@@@@@ -Ā AkĀ\v4!ó" & ! AÐĀjô	@ (PAG\rĀ  (T6p  AðĀj6t AæĀ6È  AôĀj6Ä AøĀjAµÀĀ AÄjó	 (pÌ\f (|! (x"
AxF\rĀ (! /! (!\f (!\v /! (x AüĀj(Ā\r Ë	 ( Aj(Āò\vA!\rB!\f\v  6 %5!ó" &  6 AĀ:ĀD  (6@ ((!û\f!	 AĀ6¼  6¸ AĀA \x1B6° AĀ6 AĀ6x Aj! A°j!\x07 Aj!\b@@ AÈĀj AøĀj± (H"@ (L\f\v@ (°AF\rĀ@ A@k \x07 (@"\
E\r (D"A\bj(Ā!
 Aj(Ā! A8j  (<!\v (8! AÄj  
² (Ì! (È!
 (Ä Er\rĀ\v  6  
6  6 A6 B7x  \v6\f\v A0j \b± (0"E\r (4\v!  î\v! 	% %6 Ì\f\f\v\v  	6 Aj!\x07@ ("AxG@ AøĀj ("	 ("\b² (xE@ 	­ \b­B !\f\v  	\r\vAx!\v (! A(j -Ā¡Þ
 ((!	 (,!
 AĀ:Āt  6l  \x076h  ("\f6d  (|"\v6\`  
6\\  	6X  6T  7L  6H AôĀj!\b AÈĀj!\f\v AÈĀj! AôĀj!\b@@ -ĀtAkĀ\v (p!\f\v (l! (H! (h!\x07 (d!\f (\`!\v (\\!
 (X!	 (T!\v \x07(Ā! (ĀAĀ!\x07AĀ! AxG@  )L7|  6x A j AøĀj×\x07 ($! ( !\x07\v% 	 
 \v \f % \x07  (Ā%7!ó" &  ¡"6p\v Aj  (Ā ("AF@ \bA:ĀĀA\f\v (!\x07 (p\v AF\r \bA:ĀĀAĀ\vAq@ ĀB7ĀA\f\v 
 AÄĀjA:ĀĀ \x07%8!	 AøĀj" \x07%9@@ (x"E\rĀ Aj  (|Ö\x07 ("AxF\rĀ (!  \x07%:  (x (|Î (! (|! (xAF\r  6Ì  6Ä  6È B7¨ BĀ7  BÀĀ7 B7 BĀ7x Aj! AĀ;°AĀ AþÿÿÿĀqk!\b A¤j!@ \b@ AøĀj Ak(Ā A\fk(Ā Ak(Ā (Ā´ \bAj!\b Aj!\f\v\v\
  )Ā7X  )\b7\`  (6h /¢! -Ā¡!\r -Ā ! (!\v (!\b (!\f (! /! /! (! (! (!
 )x! AÄj«\v\f\v AøĀj \x07%; A\bj (x (|Ö\x07AĀ (\b" (\f"AÈ¸ÁĀA\bÄ
"\rĀA  AÐ¸ÁĀA
Ä
\rĀAA  AÚ¸ÁĀA\bÄ
\x1B\v!\r  \r As! \x07%<!ó" &@ È\r@ Ì\fAĀ!\b\f\v "6x )\b! AøĀjý	A\bAñ\v"\b 6\b \b 7Ā\v AøĀj \x07%=  (x (|Ö\x07 	AÿÿqAĀG!AìöÀĀ!\vB! (Ā! ("
! 	!\v \x07Ì\f (Ì\f (@ AÄĀj-ĀĀê\v (Ì\f (x AüĀj(Ā\r Ë	\f\vĀ\v  À\rĀ\v Ā ;* Ā \r:Ā) Ā :Ā( Ā \v6$ Ā \b6  Ā \f6 Ā 6 Ā ; Ā ; Ā 6 Ā 6\f Ā 
6\b Ā 7Ā Ā )X7, Ā )\`74 Ā (h6< Ā 	;L Ā 6H Ā 6D Ā 6@A\v:Ā  AÐj$Ā\vÕ~#ĀA k"$Ā A8j µ\x07 (8!@ (H"AxF@ ĀB7Ā Ā 6\b\f\v  (D6  )<7\f  )L7  )T7$  )\\7,  (d64  6\b  6 Ax6h AĀ6t  AèĀj6  AôĀj6@@~@@@@@@@@@@@@A\
 Axs AĀN\x1BAkĀ\v (\f! (! B78  AèĀj6L  AôĀj6@ E\r Aj A8j æ (! ("AF\r\b A0j! !\f\f\x07\v (" ( Atj!	 (0!Ax!\bB!B!A!@@@@@@  	G@ A8j A8j(Ā" A<j(Ā"\x07Þ A@k! (8! )<"§!\r  \x07AìÀĀAÄ
\r  \x07AìÀĀAÄ
\r  \x07AòÀĀAÄ
\rAx!  \x07AàÀĀA°!A\b! AxG@  B >H  \r6D  6@A!\v  68  AôĀj6< AèĀj A8j"Ñ î
\f	\v BĀ BR\x1B!Ax \b \bAxF\x1B! AĀ AG\x1B! 
­ ­B ! B §!\x07 §!Ax! 	!\f\v\v AF\rAìÀĀAä\x07! !\f\x07\v BQ\rAìÀĀAä\x07! !\f\v \bAxG@AòÀĀAä\x07!\f\x07\v  7D  6@ A\bA AxF\x1B68  AèĀj6L  AôĀj6< Aj A8j Î (!
 ("\bAxG@ (! !\f\v AèĀj AôĀjÑB!Ax! 
!\f\b\v  7D  6@ A\bA AxF\x1B68  AèĀj"6L  AôĀj"\v6< Aj A8j  )"BQ@ (!  \vÑAx!\f\v )! ! !\f\v  7D  6@ A\bA AxF\x1B68  AèĀj"6L  AôĀj"\v6< Aj A8j æ ("AF@ (!  \vÑAx!\f (!\f !\f\vĀ\vĀ\v A8jî
 !\f\v A\bj AjA¤ÀĀ!\f	\v \bAxF\r !\v \b 
û\vB!\f\vB! !\v  \rò\v BQ@ AèĀj AôĀjÑ\f\v  	F\r AÌîÀĀAðêÀĀ½!  §û\v\f\v B78  AèĀj6L  AôĀj6@  A0lj" G@ Aj A8j  )"BQ@ (!\f\v )! A0j\f\v A8jî
 \v!\x07 B 78  AèĀj6L  AôĀj6@  \x07F\r Aj A8j \x07Î (! ("AxG\r\v AèĀj" AôĀj"Ñ  Ñ\f\v \x07A0j F@ ­ 5B \f\v AèêÀĀAðêÀĀ½  û\v!\f\v A8jî
Ax!BĀ\v! B §!\x07 §!\f\v AèĀj AôĀjÑB!\v AôĀj"	î
@ BQ@ (l! (p! (h!  6 AĀ  AxF"\x1B6| A  \x1B6x AĀ  \x1B6t A8j" 	ÑAÀĀA AĀ  !\f\v AèĀj
 Ā 7 Ā 6 Ā \f6 Ā 6 Ā \x076\f\v Ā 7Ā Ā 6\b A\bj\b\v A j$Ā\vç\v~#ĀA k"$Ā (P!  6¤  6  A¨j   ´ (¨!@@ (¸"AxG@  (´6Ì  )¬7Ä  )¼7Ô  )Ä7Ü  )Ì7ä  (Ô6ì  6Ð  6À Aðj AÀjä Ax6¼ (! AĀ6È  A¼j6à  A\
Èj6Ü@@@@@@A Axs AĀN\x1BAkĀ\v Aðj AÜjA¤ïÀĀ!\f\v (ø!  (ô"6ð   A0lj6ô AĀ6  AÈj6  Aðj6  A¼j6 Aj AjÙ@@ ("AxF@ (\f\v AxG\rAĀAÐíÀĀAðêÀĀ½\v! A¼j AÈjÑ\f\v (! (ô (ðF@ !\f\v AèêÀĀAðêÀĀ½!  \r\vAx\
!\f\v ( AĀ6ì  ("6ä   (Atj6è Ax6ð  AÈj"\f6  Aäj"6ü  A¼j"	6Ax!
@@@@@@AĀ!@@ A\bj è\x07 (\b"\x07E\r  (\f6\b Aj"\v \x07("\r \x07(\b"\x07Þ (ð (ôò\v  (6ø  )7ð \r \x07A®ëÀĀAÄ
!\x07 \vAĀ:ĀĀ \v \x07As:Ā (  -Ā"\x07\x1B! \x07AF@ (ð! Ax6ð  AxG  )ô7  6AA\b\v6  \f6 	 Aj"Ñ î
\f\v@@  -Ā \x07\x1B"AÿqĀĀ\v (ð!\x07 Ax6ð )ô! (\b!\v AĀ6\b  	6  7  \x076  \f6 A\bA \x07AxF\x1B6 \vE\r Aj"\x07 Aj"\rõ  	6(  \v6$ \x07î
 \rî
\f\v\v@ 
AxF@ Aj AðjÆAx! (!\b ("
AxG\r \b!\f\b\vA®ëÀĀAä\x07!\f\v (ü! (!	 (!\f\f\v\v \b! 
"AxG\rA®ëÀĀAé\x07!\f\vAØíÀĀA	! Ajî
 	 \fÑ\vAx! 
AxF\r\v 
 \b\r\vAx!\v (ð (ôò\vAx! AxF@ A¼j AÈjÑ\f\v (è (äF@ !\f\vAÌîÀĀAðêÀĀ½  \r!\v AxG\r\v A¼j AÈjÑAx!\v AÈjî
@@ AxF@ (À!\b (Ä! (¼!  6 AĀ  AxF"\x1B6 A \b \x1B6 AĀ  \x1B6 A¤j AjÑ (¬! (¨! (¤"AxF\r  (°6¼  6¸  6´  )´7À  6° Aðj\b\f\v A¼j°\f\v  \r Aj" AðjA0ü
ĀĀ A¨j « )¨"BR\r\v  )À7  )¸"7ø  )°7ð@ §@ A6  Aðj6 AjA¶ÀĀ Ajó	\f\v AjAðÀĀA\fÞ\v  /L;ð A6,  Aüj6( A6$ A\b6 A6  Aj6   Aðj6  A j6 AÀj"AÀĀ Ajó	A  ! ( (\r Aðjª\v\v  6ä AÜĀj è! ĀB7Ā Ā \
6\b\f\v (°! Aj" A´jAü
ĀĀ Ā 6\b Ā 7Ā ĀA\fj Aü
ĀĀ\v A j$Ā\vî\x07~#ĀAk"$Ā  (6   )\b7  )Ā7 (!Ax!@@@@@@@@@@A ("("\x07Axs \x07AĀN\x1BAkĀ\b\v@@@ (ĀAkĀ\v AĀ6\`  )\b7dAĀ\f\v AĀ6\`  )\b"	7d 	B?§\v!Ax!\f\b\v AØj +\bÿAx! (è"AxG\r (Ø!  AjÑ\f\v AØj ( (\bÓ\fA\
x! (è"AxF@ (Ø!  AjÑ\f\v  )Ü7\`  (ä6h  )ì7¨  )ô7°  )ü7¸  (6À (Ø! !\f\v (\b!\x07  ("6   \x07A0lj6  AĀ6ô  6ð  Aj6ì  Aj6è AĀ6 B7x Aìj! A¼j!@@@ A¨j Aèjè@ (¸"Aûÿÿÿ\x07jĀ\v  )Ā7Ā  )\b7\b \
 )7  (6  )°7à  )¨7Ø  6è AøĀj AØjÄ\b\f\v\v (¨! AøĀjÔ\f  AjÑ\f\v  )|"	7\`  (x"6¨  	7¬  (h6´Ax! Ax6¸ (  (F\r \x07AèêÀĀAðêÀĀ½! A¨j\b\f\v (( AĀ6,  ("6$   (Atj6(  6t Ax6\`  Aj6p  A$j"6l A\bj è\x07@\
@ (\b"@  (\f6, AàĀj (" (\b"ÞAx ò\v AØj  Þ@@ (Ø"AxF@ (Ü!\f\v (Ü! AxG\r\v (\`! Ax6\`A\b!  AxG  )d7ä  6àAA\b\v6Ø  Aj6Ü  AØj"Ñ î
 Ax6@  60\f\v AxG\r\v A0jò\f\v (à! AøĀj"ò  6°  6¬  6¨ A0j" AàĀj¯@ (@AxG@ AØj"  A¨j ª ó\v A¬j! AÜj!@@ Aj AàĀjí@@@@ ("AxkĀ\v ( !\f\v ) !	 ( ! AØj AàĀj¯ (èAxG\r (Ø!  \r\v Ax6@  60\
\f\v A¨j"\b AØj"A0ü
ĀĀ  \bA0ü
ĀĀ A¨j A4ü
ĀĀ  	7à  6Ü Aèj" A0ü
ĀĀ  AøĀj AÜj ª ó\v\f\v\v A0j AøĀjA0ü
ĀĀ\f\v  \r\v AøĀjÈ
\v (\` (dò\v (@"AxF@ (0!  AjÑ\f\v  )4"	7\`  (<"6h  )D"
7¨  )L"\v7°  )T"\f7¸  (\\"6À  (0"6Ø  	7Ü  6ä  6è  
7ì  6  \f7ü  \v7ô (( ($F\rAÌîÀĀAðêÀĀ½! AØj\b\f\v -ĀĀ!Ax!\f\v  )Ü7\`  (ä6h  )ì7¨  )ô7°  )ü7¸  (6À (Ø! !\f\vAx!\v AxG\rĀ  AjÑ ĀAx6 Ā 6Ā\f\v Ā 6Ā Ā )\`7 Ā (h6\f Ā 6 Ā )¨7 Ā )°7 Ā )¸7$ Ā (À6,\
\v Ajî
 Aj$Ā\vê\f~#ĀAk"$Ā@@@@@@@@@@@@@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk\x07\b	
\v\f\rĀ\v ĀAx6 Ā -Ā:ĀĀ\f\v ĀAx6 ĀBĀ7Ā Ā 1Ā7\b\f\v ĀAx6 ĀBĀ7Ā Ā 37\b\f\v ĀAx6 ĀBĀ7Ā Ā 57\b\f\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā 0Ā"7\b Ā B?7Ā\f\v ĀAx6 Ā 2"7\b Ā B?7Ā\f\v ĀAx6 Ā 4"7\b Ā B?7Ā\f\v ĀAx6 Ā )\b"7\b Ā B?7\
Ā\f\v Ā *»ÿ\f\r\v Ā +\bÿ\f\f\v (! AĀ6Ø   AØj \x07 Ā (Ā (Ó\f\f\v\v Ā (\b (\fÓ\f\f
\v Ā ( (\bÓ\f\f	\v Ā (\b (\f§\x07\f\b\v Ā ( (\b§\x07\f\x07\v ĀAx6\f\v (!\f\v\v ĀAx6\f\v A	:ĀØ AØj AjAçÀĀ! ĀAx6 Ā 6Ā\f\v  (\b" (\f"\bAt"j"	6p AĀ6 B7\b A8jAr!
 Aìj! AØjAr!\x07 AÌĀj!@ @ AØj x (Ø! (è"\vAxF@ ĀAx6 Ā 6Ā A\bjÔ\f\f Aj!  \x07(\b"\r6  \x07)Ā"7x  )Ā"7¨  )\b"7°  )"7¸  ("\f6À 
 7Ā 
 \r6\b  7Ā  7\b  7  \f6  68  \v6H Ak! A\bj A8jÄ\b\f\vĀ\v\v  \b6t  	6l Ā (6\b Ā )\b7Ā ĀAx6 AØj" ĀA0ü
ĀĀ AìĀjÔ"E\r ĀAx6 Ā 6Ā \b\f\v (" (\b"At"\bj!
@@ @ Aj! A j!@@@@@@@A (Ā"Axs AĀN\x1BA\fkĀ\v  AjAüæÀĀÜ	!\f\v AØj (\b (\fÞ\f\v AØj ( (\bÞ\f\v AØj (\b (\f¨\x07\f\v AØj ( (\b¨\x07\v (Ø"\x07AxF@ (Ü!\f\v (Ü! \x07AxG\r\v ĀAx6 Ā 6ĀA!\f\v Āò !\f\v (à!	 A\bj"\vò  	6@  6<  \x0768\
 Ā x@@ Ā(AxG@ AØj" \v A8j Āª \bA k! A@k! AkAÿÿÿ?qAj!\x07 ó\v A<j!	 AÜj!\vA!@ E\r A¨j Ù@@ (¨"AxF@ (¬!\f\v (°!\r (¬!\b A¨j Ajx (¸AxG\r (¨!  \b\r\v ĀAx6 Ā 6Ā !\f\v A j! \v A¨jA0ü
ĀĀ A8j AØj"\fA4ü
ĀĀ  \r6t  \b6p  6l AøĀj" 	A0ü
ĀĀ A k! A j! Aj! \f A\bj AìĀj ª \fó\v\fĀ\vĀ\v \x07 \rA!\v A\bjÈ
AĀ!\f\v Ā A\bjA0ü
ĀĀAĀ! \x07! 
!\v Ā(AxF\rĀ AØj" ĀA0ü
ĀĀ  6D  6@  
6<  68 A8jÕ"E\rĀ ĀAx6 Ā 6Ā \b\v Aj$Ā\v~#ĀA°k"$Ā A(jA\bAA0ã\x07 AĀ6<  )(74@@ (ĀAF@@@@@@ ("-Āí"Ak\x07Ā\vA!\f\vA!\f\vAAĀ /à\x1B!\f\v AG\rĀA!\v  6 A¨°ÁĀ6 A°ÁĀ6 Aj" A4j"Ý Ax6  AjÌ
   ( ( (Ā (ø  (<6  )47 Ā Aá³ÁĀAAĀ ê Ð (ĀAxG\r (Ð\f\v A6 A¨°ÁĀ6 A°ÁĀ6 Aj"\x07 A4j"Ý (\b!  ("6@  6D@ E@ Ax6  \x07A²ÁĀAÐĀA¨°ÁĀAÛø Ax6  \x07AÓ²ÁĀA:AĀ ø\f\v A4j"A³ÁĀA'	 AxAx \x1B6H A6 A6\
  A@k6  AÄĀj6 Aj"AÀĀ Ajó	  AÈĀj AĀA´³ÁĀ \x1BA-×\v (! (ĀAxF@ A6  Aj6 AjA¡ÀĀ Aj"ó	  (<6  )47 A\bj AjÌ
 Ā  ("Ā ( (\b (\fê ( Ā\r Ð\f\v (\b!  6x   Alj6|AĀ!\x07A! AøĀjÃ"@ )x! A jAAAã\x07 ( !	 ($" 6Ā A6  6  	6  7A!A!\b@ AjÃ"	@ ( \bF@ Aj \bAAAÃ
 (!\v  j 	6Ā  \bAj"\b6 Aj!\f\v\v (!\f (!\v \bAt!AĀ!@@  F"@ \b!\x07\f\v  j(ĀAjAñÀĀ®\rĀ Aj! \x07Aj!\x07\f\v\v Aj! \x07At"\rAk!  \rj!@ \vAÔĀG@  \vA¤®ÁĀj"
A\fj6T \vAj!\v !\x07 !	 \r! !@@ ! 	! \x07! E\r Aj!\x07 	Ak!	 Ak! Aj! 
 (Ā¼\rE\rĀ\v@  F@AĀ!\f\v Av!AĀ!@ 
 (Ā¼\r j! Aj! Ak"\rĀ\v\v  Aj"6X   \bG@Ax 
Aø®ÁĀ®E\r\vAxAx 
A¯ÁĀ®\x1B\v6\\ Aj (Ā"AjÌ
 (! Aj AôĀjÌ
@@ (" ( \x1B"\x07E\rĀ Aj"	 \x07  ( \x1Bê A6l  	6h AøĀjAñÀĀ AèĀjó	 ( (\r (xAxF\rĀ  (6p  )x7h\f\v AĀ6p B7h\v  \b6x A6¬ A6¤ A6 A6  AèĀj6¨  AøĀj6   AØĀj6  AÔĀj6 Aj"AÀĀ Ajó	 A4j AÜĀj A\x07 
(Ā" AĀN\x1BAt"AóÁĀj(Ā AèòÁĀj(Ā× (h (l\r\f\v @ Ax6 A4j AjA¯ÁĀA?AĀ ø\f A4j 
( 
(	\f\vĀ\v\v \f AA Ā (<6\b Ā )47Ā\v ·\v\v A°j$Ā\vë\r\r#ĀAÀk"$Ā A,j @ (,"\r@ (4! (0 A¸j µ\x07 (¸!@@@@ (È"AxG@  (Ä6D  )¼7<  )Ì7L  )Ô7T  )Ü7\\  (ä6d  68  6H Ax6¼AĀ! AĀ6È  A¼j6à  AÈj6Ü@@ AxF@ (<!\
 AjAªÕ (@" AªÕO\x1BAAã\x07 AĀ6ì  ("
6è  (6ä A0l!A\b!\b A°j!	@@@ A6  6  A¼j"\x076  AÈj6 E\rĀ A¸j" Aj"\võ  6Ì  \x076Ð A¨j  (¬!@ (¨"\fAxG"E@ \x07 \vÑ\f\v  	)\b7   	)Ā7\v Ajî
 @  ) 7ø  )7ð A0j! (ä F@ AäjÁ\r (è!
\v \b 
j"\x07Ak 6Ā \x07A\bk \f6Ā \x07 )ð7Ā \x07 )ø7\b  Aj"6ì A0k! \bAj!\b\f A¼j AÈjÑ Aäj"(" (\b
 (Ā \r\f\vĀ\v\v Ajî
 (è! (ä"AxG\r\v A¼j AÈjÑ\f\v A8j AÜjA¼£ÀĀ!\v A¼j AÈjÑAx!\vAx! AÈjî
@ AxF@ (À!\b (Ä!\x07 (¼!  6´ AĀ \x07 AxF"\x1B6° A \b \x1B6¬ AĀ  \x1B6¨ A¸j" A¨jÑA·§ÀĀA
 AĀ  !\f\v A¼j
 !\v A8j\b AxG\r\v A6  6 \f\v Al!\b  Al"\fj!\v AÀj!\x07AĀ!AĀ!@@  j!  \fF\rĀ \x07  j"	)7 \x07 	)\b7\b \x07 	)Ā7Ā  6¼  6¸ A8j \x07å (<!
 	Aj (8"	AF\r  	6Ā A\bj )@7Ā Aj 
6Ā Aj! Aj!\f\v\vAĀ!
 \v\v!AĀA\r  \v kAn
 ! \bA\bq@  \b \bApqÍ
"E\r\v  6¬  \bAv"6¨   k"\bAv"6°AAĀ
AĀA\r 
E\r A¨j­\v 
! A6  6 \v Ì\f\f\v  6°  6¬  6¨ A8j l (<! (8"AF@  6  A6 A¨j­\v\f\v AÀj A@kAøĀü
ĀĀ  6¼  6¸AĀA\r  \bjAĀ¢\bAAĀ¢\bAĀA\r  6@  6<  68 Aj" \rA A8j A¸j[ A¨j Î\x07 (¨! -Ā¼"AF@  6  A6\f\v  )´7D  )¬7<  /Ā½;ĀM  -Ā¿:ĀO  :ĀL  68 Aj A8j \rAàĀjÉ\b\v \f A\bj Aj¶ (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā AÀj$Ā\v \
Ì\f Ì\f  A,jî\b (Ā"ĀA Ā\x1B (AĀ Ā\x1BÀ\r\vĀ\v¯\v\v~#ĀA\vk"$Ā@ )Ā"P\rĀ )\b"P\rĀ )"P\rĀ  T  |" Tr B Zr\rĀ AØ	j"  } ."\b \b y"§k"\x07î\x07 )Ø	!   \b \x07î\x07 )Ø	! A  \x07kÉ\x07 Aj )à	"BĀ  BĀ A j BĀ BĀ A0j BĀ BĀAĀ! AÈĀj ) )B?|B|"AĀ \x07 /è	jk"\x07­\
"§"
è B "B}"! ) B? )(} |B|" ! )8 )0B?|! -ĀH"\v /Ø	kAj!	 \x07A?q­! \b¬! (L!@ E\r 
 n! AF\r  j A0j:ĀĀ Aj!\x07@@  
  lk"
­  |"\x1BX@  \vG\r \x07!B!@ AF\r  j B
~" §A0j:ĀĀ Aj! B
~!  " B
~"Z\rĀ\v AÐĀj   	     }~  ð\f\v AÐĀj  \x07 	 \x1B   } ­ Bð\f\v A
n! \x07!\f\v\v@ (P@ Ā (X6\b Ā )P7Ā\f\v ,Ā!\x07 AÜĀj" Ñ Aj" Ñ A¤j"
 Ñ AÌjAĀAü\vĀ A6È A6è  B}y}BÂÁè~B¡Í ´|B §"	Á!@ \bAĀN@  \b  \b 
 \b\f\v AÈjAĀ \bkÁ\v@ AĀH@ AÜĀjAĀ kAÿÿq"Ç Aj Ç A¤j Ç\f\v AÈj 	AÿÿqÇ\v AØ	j" AÜĀj"A¤ü
ĀĀ@ \x07 AÈj  A¤j"õÎÀL@ A
Ë AjA
Ë A
Ë\f\v Aj!\v Aìj" AÈj"A¤ü
ĀĀ A!\b A\x07j" A¤ü
ĀĀ A!
 A´\bj"	 A¤ü
ĀĀAĀ! 	A!	@@@@@@AĀ! AÜĀj" 	\r@  	»A\b!\v AÜĀj" 
\r@  
» Ar!\v AÜĀj" \b\r@  \b» Aj!\v AÜĀj" AÈj"\v\r@  \v» Aj!\v AF\r\x07  j A0j:ĀĀ AÜĀj" Aj"\vÎ!\f AØ	j" A¤ü
ĀĀ AÈj  A¤j"\rõÎÀ! \x07 \fÀL@  \x07H\r A
Ë \vA
Ë \rA
Ë Aj!\f\v\v Aj!  \x07N\r AÜĀjA AÈj\r\r\f\v Aj!\v A\bj  ¨ -Ā\b\r\v AI\r\f\v AK\r  j -Ā	:ĀĀ Aj! Aj!\v Ā ;\b Ā 6 Ā 6Ā\v A\vj$Ā\vĀ\vÐ\f\b~#ĀA@j"$Ā Ā¼ Ā(àAĀ Ā(Ø"\x1B!\x07 AĀG!\b Ā(Ü! !@@ \x07@@@ \bE\rĀ E@@ @ Ak! (°	!\f\v\vAĀ!AĀ! !\v \x07Ak!\x07@ /ª	 M\
@ A j  ¼\b ( "E\r ((! ($!\f\v\v E\r Ak!  AtjA´	j!@ (Ā!AĀ E\r Ak! A°	j!\fĀ\vĀ\vĀ\v ! Aj\v  AèĀlj"(X AÜĀj(Āò\vA!\bAĀ!!AĀ! !\f@ \bE\r \rĀ  Ak! (°	!\f !AĀ\v\v!\v\v\v@ A j  ¼\b ( "E\r ($!\fĀ\vĀ\v Ā(ô"@ Ā(ð!@ Ā(ü"E\rĀ )Ā!	  68  60\
   jAj6,  A\bj6(  	BB À7 A!@ E\r@ Aj A j±\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(Ā\r\fĀ\vĀ\v  AA\b\b\v Ā("@ Ā(!@ Ā("E\rĀ )Ā!	  68  60   jAj6,  A\bj6(  	BB À\
7 A!@ E\r@ Aj A j±\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(Āº\f\fĀ\vĀ\v  A A\b\b\v Ā(  Ā(¤¤\r Ā(È Ā(Ì¤\r Ā("@ Ā(!@ Ā("E\rĀ )Ā!	  68  60   jAj6,  A\bj6(  	BB À7 @ \
A jÒ"E\r A¸kÀ
\fĀ\vĀ\v  AÀA\b\b\v Ā(¬"@ Ā(¨!@ Ā(´"E\rĀ )Ā!	  68  60   jAj6,  A\bj6(  	BB À7 A!@ E\r@ A\bj A j±\x07 (\bAqE@  (0A k60  (("A\bj6(  )ĀBB À7 \f\v\v (\f!  (8Ak"68 (0 Allj"Ak(Ā A\fk(Ā\r\fĀ\vĀ\v  AA\b\b\v Ā(Ì"@ Ā(È!@ \
Ā(Ô"ĀE\rĀ )Ā!	  Ā68  60   jAj6,  A\bj6(  	BB À7 A!@ E\r@  A j±\x07 (ĀAqE@  (0AÀ
k60  (("ĀA\bj6(  Ā)ĀBB À7 \f\v\v (!Ā  (8Ak"68 (0 ĀAØ~lj"ĀA¨k(Ā ĀA¤k(Ā\r ĀAk\x07\fĀ\vĀ\v  A¨A\b\b\v A@k$Ā\võ\v\r#ĀAàk"\b$Ā (ĀAxG@ \bAøj"	 ( (\bÞ ĀAj 	 ø\v \bAëÜ6h \bAëÜ6X \b 68 \b 70 \b \x076H \b 7@ \bAĀ;| \b (\b6x \b )Ā7p \b )Ā7 \b )\b7  \
\b )7( ĀAøj!@@@@@@ Ā(ø"@ \bAøj"\v  Ā(ü  \bAüj! \b(øE\r \b 6 \b 6 \b (\b6 \b )Ā"7 §"E\r /ª	A\vI\r \v \b(Á \b(ø! \b(! \b(ü!	 \b(!\fæ
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
 \bA j  \bAj¬\x07 BQ\r \bAàj \x07AàĀü
ĀĀ \fAj!\x07 \bAj!@ (ø\b"E@ (Ā"E\r Ā(üë
"\x07 6°	Aj"E\r \bA\bj \x07  \b(\b! Ā \b(\f"6ü Ā 6ø  AkG\r /ª	"A\vO\r  Aj";ª	  Atj \r6ü\b  AèĀlj" 7Ā A\bj \bAàjAàĀü
ĀĀ  Atj 6°	  ;¨	  6ø\b\f\x07\v /¨	! \b 7ø  \bAàjAàĀü
ĀĀ \x07Ak G\r /ª	"A\vO@ \bAj" Á \b(! \b(!\v \b(!ë
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
ĀĀ\v \bAj  \x07 \b(! \b(!	 \bAÀj" \bA jAàĀü
ĀĀ 	  \x1B \v \r \bAøj Ñ \bAj" AàĀü
ĀĀ BQ\r\x07 \bAàj AàĀü
ĀĀ \x07Aj!\x07 !!\r 	!\f\v\v   \r \bAøj Ñ\f\v \bAĀ6 \b 6 \b 6\væ
! ĀAĀ6ü Ā 6ø /ª	"A\vO\r  Aj;ª	  Atj 6ü\b  AèĀlj \bAjAèĀü
ĀĀ\f\v \b (\b"Ā6 \b )Ā"7 § ĀAèĀlj"Ā(\\! Ā(X Ā)Ā Ā \bAjAèĀü
ĀĀBQ\r ò\v\f\vĀ\v \bAøj \bAj  \bAj¬\x07\v Ā Ā(Aj6\v \bAàj$Ā\vª\r~|#ĀAÐk"$Ā A@kAĀ ä (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AòÀĀA±"\rĀ (0! Ax60@@ AxF\rĀ )4!  6à  7ä@@@@@@@@@@@@@@@@@@@ -ĀíAk\x07\b	
\v\f\rĀ\v AjA²ÁĀA\rÓ\f\f\v AjA¿ÁĀA\vÓ\f\f\v AjAùõÀĀA\fÓ\f\f\v AjAØõÀĀAÓ\f\f\v AjAöÀĀAÓ\f\f\r\v AjAÊÁĀA	Ó\f\f\f\v AjAÓÁĀAÓ\f\f\v\v AjAâÁĀA\rÓ\f\f
\v AjAïÁĀA\fÓ\f\f	\v AjAûÁĀAÓ\f\f\b\v AjAÁĀA\vÓ\f\f\x07\v AjAÁĀA
Ó\f\f\v AjAÁĀA\x07Ó\f\f\v AjAÁĀAÓ\f\f\v AjA®ÁĀAÓ\f\f\v AjAÁÁĀAÓ\f\f\v AjAÇÁĀAÓ\f\f\v AjAÖÁĀA\fÓ\f\v (AxF@ (!  §\r\f\v A@k"  Aàj" Ajª ó\v AòÀĀA\x07 ( (Ê"\r AòÀĀA Aj"\r AòÀĀA±"\r (0! Ax60 AxF\rĀ )4! BĀ7@  7\
  6 AxAx /à\x1B6P  3âBÿÿ7H   Aj ª ó\v AòÀĀA Aj"\r A¥òÀĀA
±"\r (0! Ax60 AxF\rĀ )4!  6à (H!  7ä A°j AëÜF~BĀ ¸DĀĀĀĀeÍÍA£ )@º !\x07B\v \x07ï
 (ÀAxF@ (°!  §\r\f\v A@k"  Aàj" A°jª ó\v A¯òÀĀA\b±"\r (0! Ax60 AxF\rĀ )4! Ax6P BĀ7@  7  6  5ä7H   Aj ª ó\v A·òÀĀA	 A¤j"\r AäïÀĀA A°j"\r )ĀPE@ AììÀĀAB )\bÆ"\r\v -Āì"AG@ AôñÀĀA\f ÷"\r\v )PE@\
 AìÀĀAB )Æ"\r\v ) PE@ AòÀĀAB )(Æ"\r\v )0PE@ AòÀĀA\bB )8Æ"\r\v AÀòÀĀA A¼j"\r AëÀĀA\x07 AÈj"\r AëÀĀA AÔj"\r AÅòÀĀA\v±"\r (0! Ax60 AxF\rĀ )4!  6à (è!  7ä E@ Ax6°\f\v A j Ø (°AxG\r ( !  §\r\f\vĀ\v \
A@k"  Aàj A jª ó\v (d (h Ð\x07"\rĀ  AÀĀü
ĀĀ Ā ¯
\f\v ĀAx6 Ā 6Ā Ê\f\v AÐj$Ā\vÝ\f	~#ĀAðk"$Ā@ @@ @@@@@@ -ĀüAk

Ā\v A;° Ax6 A6 B7p  (ø6  )\`7x  6¬\v Aj Aj"\x07 (Ā¢ ( AëÜG\r ĀB7ĀA\f\x07\v Aj!\x07 A \bj!
@ -Ā \bAk\b\bĀ\v (ô\x07! (ð\x07!\f\v Aj" AjAàĀü
ĀĀ \x07Ä\f AĀ:Ā \b  AðĀj"6ô\x07  6ð\x07 A \bj!
\v  6ø\x07 Aj"(Ā Aj(ĀÝ	"@B!\f\f\vAx!\bAx! (ĀAF@  Aj(Ā6 AĀ6à B7Ø A°ßÁĀ6 B 7  AØj6 Aj Aj«\r\r )Ü!\f (Ø!\v )ĀBQ@  )\b7 AĀ6à B7Ø A°ßÁĀ6 B 7  AØj6 Aj Aj¬\r\r )Ü!\r (Ø!\b\v  \r7\b  \b6\b  \f\
7\b  6ü\x07 Aü\x07j!\vAĀ! (AxG@ Aj Aj (! (!\v A\bj \vÌ
 )\b!\f  A\bjÌ
 )Ā!\r  6´  6° A6¬ AòÀĀ6¨  \r7  A6 AìÀĀ6  \f7 A6 AìÀĀ6 B07 A\bj Aj (ø\x07! \x07A (\b (\bÄ\x07 AĀ:Āè\x07  \x076Ü\x07  6Ø\x07 A¨j! Aè\x07j!	 \x07\f\v A¨j! Aè\x07j!	@ -Āè\x07AkĀ\v (Ø\x07! (Ü\x07\v"6ä\x07  6à\x07 AØj A8j)Ā A@k(Āí )Ø!\f (à!\b \
AĀ:ĀÐ\x07  6Ä\x07  6À\x07  \b6°  \f7¨\v AØj  ½@@ )Ø"\fBQ@ 	A:ĀĀ\f\v (à! A´j AäjAÌĀü
ĀĀ ³\v \fBQ~B Aj A´jAÌĀü
ĀĀ  6  \f7 Aj (à\x07AØĀj(Ā Aj" (ä\x07"( (\` ñ\f (ì!\v (è!\b (ä! (! )\v!\f AøĀj AjAØĀü
ĀĀ 	A:ĀĀ \fBR\r\v 
A:ĀĀ ĀB7ĀA\f\v AÐj AøĀjAØĀü
ĀĀ \f@ \fBQ@ \x07Î\v\f\v \x07Î\v (ø\x07(X"-Ā A:ĀAF\r \bAl!	 Aj!
AĀ!@  	FE@ 
  j Aj!\f\v\v AĀ:Ā A¨j AÐjAØĀü
ĀĀ\v (\b A\bj(Ā\r (\b A\bj(Āò\v (ü\x07 A\bj(Āò\v\v A:Ā \b \x07®\x07 Aj¼ )h!\r ( Aj(Āû\v ¼ Ā 6 Ā \f7\b ĀB7Ā ĀAj A¨jAØĀü
ĀĀ Ā \r7x Ā \v6t Ā \b6p Ā 6lA\v:Āü Aðj$Ā\vĀ\v¯\f
~#ĀA.k"$Ā@@ @@@@@@@@ -Ā°)AkĀ\v AØj AØü
ĀĀ\v AØj!
@@@@@ -Ā¨)AkĀ\v AÀj!\x07@ -Ā )AkĀ\v ()! ()\f\v AÀj AðjAÐĀü
ĀĀ AÀj"\x07 A¸jAØü
ĀĀ AĀ:Ā )  
6)  Aj"6) 
\v! AÀj AÈ(jAÐĀü
ĀĀ \x07 AjAü
ĀĀ AĀ:ĀÎ  6È  6Ä\f\v@ -ĀÎAkĀ\v (È! (Ä!\v A:ĀÍ  6À \x07 Að\x1BjAÐĀü
ĀĀ A:ĀÌ A¸$j Aø\x1BjAÈĀü
ĀĀ AÐj"\b AjAè\vü
ĀĀ AĀ:ĀÀ(  6¼(  6¸( AÀ(j!\f\v AÐj!\b AÀ(j! -ĀÀ(AkĀĀ\vĀ\v \bß A%j"	B¬ )ð' Aø'j(Ā"AëÜF"\x1BAĀ  \x1Bí (%! )%!\r 	 (¸("A8j)Ā A@k(Āí 	 \r  )% (%ß )%!\r (%! AĀ:Āè'  6è  \r7à  )¸(7à'\v A%j"	 Aàj" W )%"\rBQ\r (%! A¬)j"\v A%jAìĀü\

ĀĀ ¸\v \rBR@ A-j \vAìĀü
ĀĀ  6¸(  \r7°( A¼(j \vAìĀü
ĀĀ (Ø! )Ð! (¸(!\v A*j"\f A°(jð 	 Að'jAÈĀü
ĀĀ A¨*j \v   \f 	¿\v A:ĀĀ \bµ\v \rBQ@ AĀ:ĀÌ (À \x07Aj(ĀØ\bB!\r\f\v  6  \r7 Aj A-jAìĀü
ĀĀ Aj" A¨*jAèü
ĀĀ AĀ;Ì AĀ:Ā°#  6¨#  )À7Ð\v A%j AÐj" pA )%"\rBQ\r (%! A&j A%jAü
ĀĀ 	 (Ô! (Ð!@@ \rBQ@ (Ø!\b (ÔAxF@ A%j (À"Aj(Ā Aj(ĀÞ (Ô AØj(Āò\v AÔj" (%6\b  )%7Ā\v (ÈAxG\rAx AÌj"(Āò\v  \b6Ð  6Ā  6È\f\v A¤'j A&jAü
ĀĀ\v  \r\v AjÇ
 (Ü Aàj(Āò\v (è Aìj(Āò\v (ô Aøj(Āû\v A jÈ
 AĀ:ĀÌ\v A;ĀÍ \x07ÙA! A:Ā ) \x07
 Aj  
¥\b A:Ā¨)  6¨  \r7  A¬j A¤'jAü
ĀĀ 
Â\x07 A\bj A j	 )\bBR\r (!\x07A!\f\v A:ĀĀA\v"\x07:ĀÎA! A:Ā ) A:Ā¨)A!\f\v  A\bj"· (!\x07 (Ā! \x07\v  :Ā°) Ā \x076 Ā 6Ā A.j$Ā\vÔ

~#ĀAk"$Ā (|!\x07@@@@ E@ AF@ \x07³\x07!\f\vAA¨ôÀĀA%¶!\v@@@@@@@ Ak\b\x07Ā\v ĀA\bj!@ )Ā"BR@  A\bjAðĀü
ĀĀ Ð\f\v  6Ā\v Ā 7Ā\f	\v@ -ĀíAG@AAÁĀA¶ (x!\x07 (@ ÿ! \x07AØĀj(ĀAÜĀj è! Ð\f\v (x  (@ ÿ!AØĀj(ĀAÜĀj è!\v ĀB7Ā Ā 6\b\f\x07\v A6  Aj6 A6|  AèĀj6x A(j"AûÀĀ AøĀjó	A ©"Aðj!\b Aôj(Ā!@ (ðAĀ (ð"\x07\x1BE@  \x07 º\b (! (Ā!\x07 \bî\f\f\v \x07 \x07(Ā\
"	Aj6Ā 	AĀH\r \b
\v  \x076ð  6ô  (@6ä  (à6à A¤j A¤jü A°j A°jü ĀB7Ā Ā 6\b\f\vA°ôÁĀ(ĀAK\rA õÁĀá
Aÿq"E\rA õÁĀ(Ā ïE\r A60 A6(A õÁĀ(Ā! A¸ñÀĀ6  \x07Aj6 A¨ñÀĀ6|  Aj64 AÉĀ6\f A¢ÁĀ6\b  AøĀj6,  A\bj6x  A(jê\f\vĀ\v A(j AÐĀü
ĀĀ  )h7  (p6   )7\b  )7AĀ )T"B § (P"\x07AxF"\x1B!\bA § \x1B!	AĀ \x07 \x1B! (t (x (!\r (!@ (\\"\x07AxG@  )\`7ø  \x076ô\f\v Aôj (h (lÞ\v  ( 6Ø  )7Ð  )\f7Ü  (6ä Aj AÈĀjA0ü
ĀĀ  \b6À  	6¼  6¸ BĀ7x A:Āè  )ô7Ä  (ü6Ì@ ( "	E@AĀ!\b\f\vAĀ!\x07 ("
!@@ A8j(Ā A<j(ĀÐ\bE\r A@k! 	 \x07Aj"\x07G\rĀ\v 	!\b\f\v ç\f 
A@k! \x07!\b@ \x07Aj!  \x07Atj!@  	O@  \b6 \f\v A8j(Ā A<j(ĀÐ\bE@ Aj! ç\f A@k!\f\v\v 
 \bAtj AÀĀü
ĀĀ \bAj!\b !\x07\fĀ\vĀ\v (° \bK@ Aj\v Ā AøĀjAøĀü
ĀĀò\v \r ò\v å\r\v Ð\f\v (@! AjAÍôÀĀAûôÀĀÏ\x07  6ä\v ĀB7Ā Ā 6\b\v ù\v\v Aj$Ā\vé
\f#ĀAàĀk"$Ā  (6  )\b7  )Ā7\b (!  ("\b6  (!  A\bj6@@@@@@@@@@A Axs AĀN\x1BAkĀ\v  AjA¤ÀĀ!\f\x07\v (\b!  ("6$   A0lj6( AĀ6X  \b6T  A\bj6P  A$j6L A0j AÌĀjØ (0"AxF@ (4!\f\v@ AxG@ (8! (4! A0j AÌĀjØ (0"\
AxG\r (4\f\vAĀA ÀĀAðêÀĀ½!\f\v AxF\r (4!	  (8"\v6D  	6@  6<  68  64  60 (( ($F@ !\f\v AèêÀĀAðêÀĀ½!\f\v A(j(Ā!\r Aj(Ā! Aj(Ā! AĀ6,  6$   Atj6(  \b6D Ax60  A\bj"6@  A$j"6<Ax!\x07Ax!
 \b!\f@  è\x07@@@@@@@@@ (Ā"@  (6\b AÌĀj (" (\b"Þ (0 (4ò\v  (T68  )L70  AëÀĀA\x07Ä
\r  AëÀĀAÄ
\r  A¼ÀĀA°! (0! Ax60A\b! AxG@  )47X  6TA!\v  6L  6P \f AÌĀj"Ñ î
\f\vAx \x07 \x07AxF\x1B!Ax 
 
AxF\x1B!\f\x07\v \x07AxG\r AÌĀj A0jÄ (P! (L"\x07AxF@Ax!\x07\f\v (T! !\f\x07\v 
AxG@AëÀĀAä\x07!\f\v AÌĀj A0jÄ (P!	 (L"
AxF\r (T!\v\f\vAëÀĀA\x07ä\x07!\v 
AxG\r\f\v 	!\f\v 
 	ò\v\vAx! \x07AxG@ \x07 ò\v\v !\v (0 (4ò\vAx! AxF@ \b A\bjÑ\f\x07\v  \v6D  	6@  6<  68  64  60 (( ($F@ !\f\x07\v \rAÌîÀĀAðêÀĀ½!\f\v (<! (D!\f (@!\fĀ\vĀ\v A0j¼\vAx!\f\vAA ÀĀAðêÀĀ½\v!  ò\v\v \b A\bjÑAx!\v AxG\r\v \b A\bjÑ ĀAx6Ā Ā 6\f\v Ā\
 \v6 Ā 	6 Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v A\bjî
 AàĀj$Ā\v²
\b~#ĀAk"$Ā @@@@@ @@ -Ā AkĀ\v  (ð6ø (ô"Aj"\x07(Ā Aj(ĀÝ	"@B!\f\f\x07\vAx!Ax! \x07(ĀAF@  Aj(Ā6  AĀ6 B7ø AÔ¨ÀĀ6¤ B 7¨  Aøj6  A j A j«\r\r (ø! )ü!\f\v )ĀBQ@  )\b7  AĀ6 B7ø AÔ¨ÀĀ6¤ B 7¨  \
Aøj6  A j A j¬\r\r )ü!\v (ø!\v  \v7  6  \f7  6üAĀ!\x07 (AxG@ Aj Aj (!\x07 (!\v A\bj AüjÌ
 )\b!\v  AjÌ
 )Ā!\f  6Ô  \x076Ð A6Ì AòÀĀ6È  \f7À A6¼ AìÀĀ6¸  \v7° A6¬ AìÀĀ6¨ B07  Aj A j (ø! A ( (Ä\x07 AĀ:Āè  6Ø  6Ü A(j!\x07 Aèj! \f\v A(j!\x07 Aèj!@ -ĀèAkĀ\v (Ø! (Ü\v"6ä  6à Aøj A8j)Ā A@k(Āí )ø!\v (!\b A\
Ā:ĀÐ  6Ä  6À  \b60  \v7(\v Aøj \x07 ¸@@ )ø"\vBQ@ A:ĀĀ\f\v (! AÔj AjAÌĀü
ĀĀ \x07³\v \vBQ~B A¬j AÔjAÌĀü
ĀĀ  6¨  \v7  A j (àAØĀj(Ā A j" (ä"( (\` Ñ\f (!	 (!\b (! (¨! ) \v!\v Aj A¬jAØĀü
ĀĀ A:ĀĀ \vBR\r\v ĀB7ĀA\f\v AðĀj AjAØĀü
ĀĀ \x07\fB!\f \vBQ@ 
\f\v 
 (øAØĀj(Ā"-Ā A:ĀAF\rĀ \bAl!\x07 Aj!
AĀ!@  \x07F\r 
  j Aj!\fĀ\vĀ\vĀ\v AĀ:Ā AÈj AðĀjAØĀü
ĀĀ \v!\f\v ( Aj(Ā\r ( Aj(Āò\v (ü Aj(Āò\v\v Ā 6\b Ā \f7Ā ĀA\fj AÈjAØĀü
ĀĀ Ā 	6l Ā \b6h Ā 6dA\v:Ā  Aj$Ā\v·\b#ĀA0k"\x07$Ā \x07A\fj"    ¸@@ \x07-Ā,AF\rĀ \x07((! \x07($! \x07( ! \x07(! ĀÂ@    (Ā ì\fĀ\v \x07Aj!\f Ā \x07A\fj! Ā/8" Aÿÿq"q! Ā($!\v Ā((!
 Ā(!	 Ā(!\rAĀ!@@@ !AĀ!  \rO\rĀ 	 Atj"/Ā"AÿÿF\r   /"qk q I\r@  F@  
O\r \v A4lj"A j \x07A\fjÿ\r\v Aj! Aj!\f\v\v (ĀAF@ Ā(0"	 Ā(4"A$ljA$k!\r (!@  O\r 	 A$lj"(\f! (\b!\b (!@@ (ĀAF@ \bE\r  M\r\b 	 A$lj"\b 6\f \bA6\b  M\r\b 	 A$lj" 6 A6Ā\f\v \b@  
O\r\b \v A4lj"\b(ĀE\r\b \b 6  M\r\b 	 A$lj" 6 AĀ6Ā\f\v  
O\r\x07 \v A4ljAĀ6Ā\f\v  
O\r \v A4lj"\b(ĀE\r \b 6\b  M\r 	 A$lj" 6\f AĀ6\b\v ( (! ( (! (\f!\b (\b!  \rA$ü
ĀĀ Ā Ak"64@  F\rĀ  O\r (! (\f! (\b@ (ĀAF@  M\r\b 	 A$lj" 6\f A6\b\f\v  
O\r\x07 \v A4lj"(ĀE\r\x07  6\v@  M\r\x07 	 A$lj" 6 A6Ā\f\v  
O\r \v A4lj"(ĀE\r  6\b\v  (Ā  \b  \bF\x1B \b AF\x1B! \rA$k!\r Aq\rĀ\v\v (!Ā (\f!  \f)Ā7\f ( (!  \f)\b7 -Ā!  \f(6 \x07A\fjì\f@ AkĀ\v Ā  (Ā\f\v Ā \x07A\fj \f   AÿK Ā)ĀBRqäE\r\f\v Ā  \x07A\fj \fù\r  Ā(O\r Ā( Atj"Ā ; Ā 
;Ā\v \x07A0j$Ā\vĀ\v·\x07~#ĀA°k"$Ā Ā~@@@@@@ y yB@} BĀR\x1B§"\x07 y yB@} BĀR\x1B§"K@ A?K\r \x07AßĀK\r \x07 kA I\r A j  AàĀ \x07k"\bÓ 5 B|!\f\f\v  T"  T  Q\x1BE\r \f\v  !	BĀ!  \f\v  Bÿÿÿÿ"B  B " "\vB  Bÿÿÿÿ  B " !	   \vB !\vBĀ!  \f\v A0j  AÀĀ k"Ó A \
j   Ó  BĀ )0 ) "	BĀ Aj BĀ 	BĀ )Ā!
 ) )\b"\r )|"\f \rT­|P@  
T"  \fT  \fQ\x1BE\r\v  |" T­  || \f}  
T­}! 	B}!	  
}\f\v@@@ Aj  AÀĀ k"Ó )!
  \bI@ AÐĀj   Ó A@k   
 )P"\rBĀ  )@"
T"  )H"\fT  \fQ\x1BE@  \f} ­}! \v 	 	 \r|"	V­|!\v  
}\f\x07\v   |"V­  || \f}  
T­}! \v 	 	 \r|B}"	V­|!\v  
}\f\v Aj 
 \f"
BĀ  \bk"Ò AðĀj   
BĀ AàĀj )p )x Ò )"
 	|"	 
T­ ) \v||!\v  )h}  )\`"
T­}"y  
}"yB@} BĀR\x1B§" \x07I@ A?K\r\f\v\v  T"  T  Q\x1BE\r \f\v \v 	 	  |"	V­|!\vBĀ!  \f\v  } ­}! \v 	B|"	P­|!\v  }\f\v  \f} ­}!  
}\f\v  } ­}!B!	  }\v7 Ā 	7Ā Ā 7 Ā \v7\b A°j$Ā\vê		~#ĀAk"$Ā  (6(  )\b7   )Ā7 (!\bAx!@@@@@@@@@A ("("Axs AĀN\x1BAkĀ\x07\v )\b!\vAx!@@ (ĀAkĀ\b\vAx!\f\x07\vAx!\f\v 5\b!\v (!Ax!\f\v (!A\b! A (\b" AO\x1BA\bAã\x07AĀ!\
 AĀ6\`  ("\x076\\  (Ā6X A0l!@@  \b6| A6h  6l  Aj6p E\rĀ Aj AèĀj § ("	AxF\r )!\v (!
 A0j! (X F@ AØĀjÖ\r (\\!\x07\v  \x07j" \v7Ā Ak 
6Ā A\bk 	6Ā  Aj"6\` A0k! Aj!\f\v\v AèĀjî
Ax! Ax6  )\\"\v7  (X"6\f\v ((!	 AĀ68  ("60   ("Atj64  \b6| Ax6h  Aj6x  A0j"\x076t AjA  AO\x1BA\bA ã\x07 AĀ6D  ("6@  (6< \x07!A!@@ A\bj è\x07 (\b"E\rĀ  (\f6\b Aj"
 ("\x07 (\b"Þ (h (lò\v  (6p  )7h  ­"\v7\`  \x076\\ Ax6X 
 AèĀjÅ (AxF@ (! AØĀjý A<jè\fAx\f  )7P  )7H (< F@ A<jÔ\r (@!\v  j"A\bk \v7Ā A\fk \x076Ā AkAx6Ā  )H7Ā  )P7\b  Aj"6D A j! (t!\f\vĀ\v\v ­!\v (<\v! (h (lò\v@ AxF@ \b AjÑ\f\v  \v7p  6l  6h (4 (0F\r 	AÌîÀĀAðêÀĀ½!\
 AèĀjý\vAx!\f\v -ĀĀ!Ax!\f\v (! \b Aj"Ñ AØĀjê\f \b ÑAx!\v AxG\rĀ \b AjÑ ĀAx6Ā Ā 6\f\v Ā \v7\b Ā 6 Ā 6Ā\v Ajî
 Aj$Ā\vñ	~#ĀAk"$Ā A4j  A(j  Ö\x07 AĀ6@  (,"6H  (("\b6D AÌĀj  ¨@@@@@@@@@ (4"E\rĀ (L"AxF\rĀ (<!
 (8!\v (P!	 (T! AĀ6\\ AüÎÀĀ6X AĀ6h  AØĀj"6d  6\` AĀ:Ā  6  6ô  \b6ð  6ä  	AĀ AxG\x1B"6à AĀ:Ā Aj"\x07   \b r (!@@ )"\fBR@ AüĀj AjAäü
ĀĀ A:Ā  6x  \f7p Aøj AðĀj"Þ A:Ā A j (Ā Aj(Ā"(\bAkAxqjA\bj (ü ( (\fĀ  ($"6ì  ( "6è \x07  AàĀj (\fĀ (\r (! (! (è (ì	 E\r  û! (ø (ü\r AĀ:Ā Û	\v (\\ (X(\fĀ\f	\vAðùÁĀA:ĀĀ AqE@ (ü! (ø!\f\v AĀ:ĀA\bAðñ\v\
" AðĀjAðü
ĀĀAx! -Ā\r\f\v A:Ā (è (ì	 (ø (ü\r AĀ:Ā AðĀjÛ	\f\v Aj AÌĀj\b (! (! A\bj A@kÞ\b (\b! (\f!  A4jï\b (Ā"Ā  Ā\x1B"  \x1B"A \x1B (  Ā\x1B  \x1BAĀ \x1BÀ\rĀ\v (ø (ü\r\v AĀ:Ā -Ā@ AðĀjÛ	\v AxF\rĀ (\\ (X(\fĀ Axk\v (\\ (X(\fĀ\f\v \
AðĀj Ï@ ("AxF@ AàĀj" (p"¥ \v! ØA!\f\v  )t7  (|6  )7¤  )7¬  )7´  (6¼  6   (p6 Aj"\x07å A\b6p Aj \x07 AðĀj¢ (! (! \x07\b\v Û	 Að÷\v\f\v  \r\vA\b!AĀ!\f\vA! !\v  	ò\v \b \f \v 
\f Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v\b	~#ĀA@j"$Ā @@@@ Ā-ĀĀAkĀĀĀĀ\v Ā È\f\v Ā)\b"\vBÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX@ A-:Ā \vBÿÿÿÿÿÿÿ\x07!\f \vB?§ Ajj! \vB4Bÿ"\vP@ \fP\r A0j \fBAÝ )0B
~ 1Ā<BĀ 1Ā=}|!\v (8!Ā@ \vB¦ê¯ãY@  \vBĀB³æÌ³æÌBĀ \v )\b"\vBv~|"\fBĀR! \f§\f ĀAk!Ā \vB
~!\v\f\vĀ\vĀ\v A0j \fB\b \v \fBĀRÝ -Ā=! (8!Ā )0!\v -Ā<\v!\x07 A0j \vBÂ×/"\fBÿÿÿÿî Ā \vBÿÿ¦ê¯ãU"jAj!Ā )0!\r~ \v \fBÂ×/~}"\vP@ (8!B°àÀ0\f\v A0j \vî (8A\bj! )0B°àÀ0|\v!\v  j \rB°àÀ0|7ĀĀ A	A\b \x1Bj \v7ĀĀ AA \x1Bj \x07A0j:ĀĀA  Aq\x1B j"Ak! ĀAjAO@ -Ā! A.:Ā  :\
ĀĀ  j"\x07 AK"\bj Ā ĀAu"s k"A	Jj" Aû(lAv"	A0j:ĀĀ  AãĀJ"
j 	A¸~l AtjAüâÁĀj/Ā;ĀĀ \x07  j \b\x1BAåÖĀAåÚĀ ĀAĀN\x1B;ĀĀ AA 
\x1Bj\f\v Aj!@ Ā AkH@ ĀAĀN\r A Āk"Āj! @   ü
ĀĀ\v Ā@ A0 Āü\vĀ\v A.:Ā  j\f\v @   ü
ĀĀ\v ĀAj" k"@  jA0 ü\vĀ\v Ā jAjA.:ĀĀ  j\f\v ĀAj"Ā@   Āü
ĀĀ\v Ā jA.:ĀĀ  j\f\vAèéÁĀAëéÁĀ \vBĀY"Ā\x1BAïéÁĀ \vBÿÿÿÿÿÿÿ\x07P"\x1B!AA Ā\x1BA \x1B\f\v (ĀA°ØÀĀA ((\fĀ\f\v A0:Ā A°ÜĀ;ĀĀ Aj\v Aj"k\v6  6 A64  Aj60 (Ā (AØÀĀ A0jÙ\v A@k$Ā\v­		#ĀA k"$Ā Aj @@@@@ ("@ (!\b (!	 AÀj µ\x07 (À! (Ð"AxF@ A6°  6\
P\f\v  (Ì6,  )Ä7$  )Ô74  )Ü7<  )ä7D  (ì6L  6   60 Ax6ü AĀ6Ä  Aüj"6Ü  AÄj"6Ø AĀN@ (H! AĀ6è  (4"\x076à  \x07 (8Atj6ä Ax6¨  6¸  Aàj6´  6¼ AëÜ6 AëÜ6Ð A:Ā AëÜ6ð AĀ6À@ Aj A¨jí@@@\
 ("AxF@ (!\f\v AxF\r Aj AÀj (" (" A¨jg -Ā@ (\f\v -Ā\r Aj"\x07  AØÀĀAÀĀ A¨j \x07¾\v!  \r\vA!\f\v (Ð!
 (Ì!\v (È! (Ä! (À! Aìj AÔjA<ü
ĀĀ\f\v  \r\fĀ\vĀ\v A j AØjA£ÀĀ!\f\v Ì\f  Ajî\b (Ā"ĀA Ā\x1B (AĀ Ā\x1BÀ\rĀ\v (¨ (¬ò\v AF@ Aüj AÄjÑ\f\v AÀj AìjA<ü
ĀĀ (ä (àF\r AÌîÀĀAðêÀĀ½!\v Aüj AÄjÑA!\f\v Aj AÀjA<ü
ĀĀ\v AÄjî
 AF@ (! (! (ü!  6ø AĀ  AxF"\x1B6ô A  \x1B6ð AĀ  \x1B6ì AÀj" AìjÑAì¤ÀĀA\x07 A¥ÀĀA ! A6°  6P A j\b\f\v AÀj" AjA<ü
ĀĀ Aüj
  
6Ð  \v6Ì  6È AÔj A<ü
ĀĀ  6Ä  6À A j\b AÐĀj  AÀj¹ A°j AàĀj\v 	 \b\f A\bj AÐĀj® (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā A j$Ā\vý
@ (Ā@ (\b! (!\f\vA!A±ÁĀ!@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ -ĀAkPĀ\x07\b	
\v\f\r\x1B !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOP\vA!A·ÁĀ!\fO\vA!AÅÁĀ!\fN\vA!AÔÁĀ!\fM\vA\r!AãÁĀ!\fL\vA !AðÁĀ!\fK\vA!AÁĀ!\fJ\vA!A¬ÁĀ!\fI\vA\x1B!AÈÁĀ!\fH\vA!AãÁĀ!\fG\vA!AÁĀ!\fF\vA!AÁĀ!\fE\vA!A´ÁĀ!\fD\vA!AÑÁĀ!\fC\vA!AÔÁĀ!\fB\vA\x07!AÙÁĀ!\fA\vA\r!AÖøÀĀ!\f@\vA\r!A\
àÁĀ!\f?\vA\f!AíÁĀ!\f>\vA!AùÁĀ!\f=\vA
!AÁĀ!\f<\vA!AÁĀ!\f;\vA!AÁĀ!\f:\vA!A­ÁĀ!\f9\vA!A½ÁĀ!\f8\vA!AËÁĀ!\f7\vA\r!AÛÁĀ!\f6\vA!AèÁĀ!\f5\vA#!AÿÁĀ!\f4\vA\f!A¼ÿÀĀ!\f3\vAöøÀĀ!\f2\vA!A¢ÁĀ!\f1\vA!AóÀĀ!\f0\vA!A¥ÁĀ!\f/\vA©ÁĀ!\f.\vA\x07!A¯ÁĀ!\f-\vA	!A¶ÁĀ!\f,\vA!A¿ÁĀ!\f+\vA!AÃÁĀ!\f*\vA\b!AÇÁĀ!\f)\vA!AÏÁĀ!\f(\vA\r!AàÁĀ!\f'\vA\b\
!AíÁĀ!\f&\vA!AõÁĀ!\f%\vA\r!AÁĀ!\f$\vA!AÁĀ!\f#\vA\b!AÁĀ!\f"\vA\f!A¡ÁĀ!\f!\vA­ÁĀ!\f \vA³ÁĀ!\f\vA!A¹ÁĀ!\f\vA!AãøÀĀ!\f\vA!AËÁĀ!\f\vA\x1B!AÚÁĀ!\f\x1B\vA!AõÁĀ!\f\vA\x07!AúÁĀ!\f\vA!AÁĀ!\f\vA\x07!AÁĀ!\f\vA\v!AÁĀ!\f\vA!A¢ÁĀ!\f\vA!A¶ÁĀ!\f\vA!AÎÁĀ!\f\vA!AßÁĀ!\f\vA!AõÁĀ!\f\vAû\
ÁĀ!\f\vA
!AüøÀĀ!\f\vA!A ÁĀ!\f\vA!A£ ÁĀ!\f\r\vA\x07!A¥ ÁĀ!\f\f\vA!A¬ ÁĀ!\f\v\vA
!A½ ÁĀ!\f
\vA\x07!AÇ ÁĀ!\f	\vA!AÎ ÁĀ!\f\b\vA!Aç ÁĀ!\f\x07\vA!Aë ÁĀ!\f\vA\x07!Aî ÁĀ!\f\vA!Aõ ÁĀ!\f\vA!A¡ÁĀ!\f\vA!A¡ÁĀ!\f\vA!A±¡ÁĀ!\f\vA!AÀ¡ÁĀ!\v Ā 6Ā Ā 6\vï\x07~#ĀAÐĀk"$Ā Ā(ĀAxF@ Ā( Ā(\fAtj\f\v Ā(\f!
@@@ Ā("@ /âA\vO@ Aj Ā(Á (! ( !\v (! Ā(!\bå
"\x07 /â Asj";â A\fO\r  Atj"\f)Ā!  A\flj"AàĀj)Ā! AÜĀj(Ā!	 A\fl"\r@ \x07AÜĀj AèĀj \rü
ĀĀ\v At"@ \x07 \fA\bj ü
ĀĀ\v  ;â  \v6HAĀ! AĀ \b \x1B6D  \x07  \x1B6@ Aj A@k Ā«\x07 ( ! (! 	AxF\r  7D  	6@ \bAj!\b@ \bAk! (X"ĀE@  )H7   )@7  6<  \x0768  64  60  7( 
(ĀE\r A\bj 
î (\b (\f Aj  \x07 Á\f\v  G\r /à! Ā/â"\fA\vI\r Aj Á (! ( !\r (!è
" Ā/â Asj";â A\fO\r ĀAÜĀj" A\flj"	)! 	(Ā!	 Ā Atj)Ā Aj!\v A\fl"@ AÜĀj  \vA\flj ü
ĀĀ\v At"@  Ā \vAtj ü
ĀĀ\v Ā ;â /â"A\fO\r \f k"\v AjAÿÿqG\r \vAt"@ Aèj Ā AtjAìj ü
ĀĀ\v Aj  \b (! (" Ā \x1B \r A@k  \x07± 	AxF\r  7D  	6@ \bAj!\b Ā!! !\x07\fĀ\vĀ\v Aj ĀAj Ā«\x07 ( ! (!\f\v ·\f (Ā! 
AĀ6 
 6Ā /â"A\vO\r  Aj;â  A\flj" Ā(\b6d  Ā)Ā7\\  AtjBĀ7Ā\f\v Ā  A@k  \x07±\f\vĀ\v 
 
(\bAj6\b  Atj\v AÐĀj$Ā\v\x07#ĀAk"$Ā A@k Ā("\b Ā(\b"\x07A´ØÀĀA	@@@ (@E@ -ĀM! (H! (t!	 (p!\v -ĀNAq!\f@@ \f\r@@@ @@  	I@  \vj,ĀĀA¿J\rĀ\v  	G\r
\v  \vj"Ak,ĀĀ"AĀN\r Ak-ĀĀ"
À"\rA@N@ 
Aq\f\v Ak-ĀĀ"
À"A@N@ 
Aq!\f\v A?q Ak-ĀĀA\x07qAtr!\f\v AqE\r\f\v \rA?q Atr\v! A?q Atr!\v Aq@ !\f\v AÄĀF\rA AI\rĀA~ AI\rĀA}A| AI\x1B\v j!A!\f\v\v  68A!\v  64\f\v AÈĀj! (|! (x! (t! (p! (dAG@ A4j     AĀÖ\f\v A4j     AÖ\vAĀ!@@ (4AG\rĀ (8"A	j"!@ A(j \b \
\x07 ¤\x07@ (,@ ((-ĀĀA0kAÿqA
I\r\v A j \b \x07 ¤\x07 (  ($A½ØÀĀA\bÊ
E\r A\bj"	!@ Aj \b \x07 ¤\x07@ (@ (-ĀĀA0kAÿqA
I\r\v  \x07I\r Aj \b \x07  £ A@k" ( (ê -Ā@AF\r (D! A\bj \b \x07 	 £  (\b (\fê -Ā@AF\r (D!  \x07K\r E  \x07OrE@  \bj,ĀĀA¿L\r\x07\v Ā 6\b\f\v Aj!\fĀ\vĀ\v Aj!\fĀ\vĀ\vAĀ!\v  Ā(\b6H  Ā)Ā7@  A@k×\x07 (! (Ā!Ao"Ā\r\vĀ\v Ā 6 Ā 6\f Ā 6 ĀAĀ6Ā Ā 6\b Aj$Ā Ā\vÏ\x07~#ĀA k"\
$Ā@  P@ A0:Ā&A&!\f\vA' P Bþ¦ÞáTq\rĀ AàĀj BĀBíÔó¡óëSBĀ AðĀj BĀBíÔó¡óëSBĀ AÐĀj BĀBÖðÍû¥ÙÒ9BĀ Aj BĀBÖðÍû¥ÙÒ9BĀ Aj )" )x )p"
 )h|"\v 
T­|"
 )X \v )P"\f| \fT­||"\v|"\fB3  \fV­ ) 
 \vV­||"
B\r" 
B3"
BüÙ¡nBĀ ) |!@ ApG@  j"A#j  BÎĀ"BÎĀ~}§"\x07AÿÿqAäĀn"\bAt/üâA;ĀĀ A%j \x07 \bAäĀlkAÿÿqAt/üâA;ĀĀ Ak!\f\v\v 
P Bþ¦ÞáTq@ !A\f\v Aj BĀBíÔó¡óëSBĀ A j 
BĀBíÔó¡óëSBĀ  BĀBÖðÍû¥ÙÒ9BĀ A0j 
BĀBÖðÍû¥ÙÒ9BĀ A@k )0" )( ) "
 )|"\v 
T­|"
 )\b \v )Ā"\f| \fT­||"\v|"\fB3  \fV­ )8 
 \vV­||"
B\r" 
B3BüÙ¡nBĀ )@ |!A!@ @  j"Aj  BÎĀ"BÎĀ~}§"\x07AÿÿqAäĀn"\bAt/üâA;ĀĀ Aj \x07 \bAäĀlkAÿÿqAt/üâA;ĀĀ Ak!\f\v\vA\x07\v! Ak!@ Bç\x07X@ B	V@  Ak"j §" AÿÿqAäĀn"AäĀlkAÿÿqAt/üâA;ĀĀ ­!\v P\r  Ak"j §At-ĀýâA:ĀĀ  j"\x07  BÎĀ"BÎĀ~}§"\bAÿÿqAäĀn"	At/üâA;ĀĀ \x07Aj \b\
 	AäĀlkAÿÿqAt/üâA;ĀĀ Ak!\f\v\v\v ĀA' k6 Ā  j6Ā A j$Ā\v¸\x07
#ĀA0k"$Ā@ A" ("
Ā\rĀ Ā!\x07 !@@ A\bj Ā  	   \x07j!\fAĀ!@  G@  \x07j"\r-ĀĀ"\vAÿĀkAÿqA¡I \vA"Fr \vAÜĀFr\r Aj!\f\v\v  \bj \b\v£  (\b (\f (\fĀ\r A" 
Ā\f\v  \f6  \r6  \bj!\b Ajà"AÄĀG@@@@@@@@@@@@@@ A	kĀ\v E\r A"F\r A'F\r
 AÜĀF\r\v AÿM\r \r
 AI\r\x07 A\bI\r\b AþÿÿĀq"\x07A®\vF AàÿÿĀqAàÍ
Fr \x07Að
F Að×\vkApKrr Að\vkAÝlK A\fkAtKr AÐ¦\fkAzK A8kAùæTKrrr\r
 Að8O\r
\f	\v A;, BĀ7" AÜàĀ; A\f
\v A;, BĀ7" AÜè; A\f	\v A;, BĀ7" AÜä; A\f\b\v A;, BĀ7" AÜÜ; A\f\x07\v A;, BĀ7" AÜ¸; A\f\v A;, BĀ7" AÜÄĀ; A\f\v A I\r AÿĀI\r\v Aø¼ÀĀA&AÄ½ÀĀAAà¿ÀĀA¤Ó\r\f\v AÐ¶ÀĀA.A¬·ÀĀAÔA¹ÀĀAøÓE\r\v A;,  6 A\f\v A j Ó -Ā-\v"\x07 -Ā,"kAÿqAG@ Aj Ā  	 \b£\
  ( ( (\f"	Ā\r@ \x07Aÿq"\x07AO@  (  
Ā\r\f\v  A j j \x07 k 	Ā\r\vA AI\rĀA AI\rĀAA AI\x1B\v \bj!	\vA AI\rĀA AI\rĀAA AI\x1B\v \bj!\b\v ( ("\x07k!\fĀ\vĀ\vA\v A0j$Ā\vÅ\b	~#ĀA \fk"$Ā @@@@@@@@@@@@@@ -ĀÜAk		Ā\v AĀ:ĀÝ Aj! (ĀAF\r A:ĀÝ  )Ā7  )\b7  A;  6\v AØj Aàj"\
 (Ā¢ (àAëÜG\r ĀB7ĀA\f\f\v (Ø! )p!\rÙ\r! ¼B!\f\f
\v Aàj! A¼\bj!\b@ -Ā¼\bAkĀ\v (¸\b!\f\v AøĀj" AØjAàĀü
ĀĀ Ä\f AĀ:ĀÝ  )7Ā  ) 7\b  AØü
ĀĀ AĀ:Ā¼\b  6¸\b A¼\bj!\b\v  )\b7ø  )Ā7ð Aà\bj A8j)Ā A@k(Āí )à\b!\f (è\b! AĀ:Ā°\b  Aðj"\x076¤\b  6 \b  6  \f7 A°\bj!	 Aj!
\f\v Aj!
 A°\bj!	@ -Ā°\bAkĀ\v (! )!\f (¤\b!\x07 ( \b!\v  \x076¬\b  6¨\b AĀ;\b  \x076\b  6\b  6  \f7\v Aà\bj Aj"  )à\b"\fBQ\r (è\b! A
j Aì\bj"Aü
ĀĀ  6À\x07  \f7¸\x07 (ü	!	 (ø	!\v AÄ\x07j Aü
ĀĀ á\x07 (¨\b(X"-Ā A:ĀAF\rĀ (¬\b"(Ā!\x07@ \fBQ@ \x07\r\f\v Aj!\b@ \x07@ \b (\b (\f A¸\x07j©\b\f\v \b A¸\x07j\v AĀ:Ā A\vj A
jAü
ĀĀ \v 	ò\v\f\v -ĀíAG\r -ĀøAG\r Aj (\b (\fÈ\b\f\vĀ\v 	A:ĀĀ \bA:ĀĀ ĀB7ĀA\f\v AĀ:Ā\v A:Ā°\b 
Ñ\v (ô Aøj(Ā\r A:Ā¼\b Ö\b AøĀj¼ AĀ:ĀÝ (Ø! )p!\r Aj¼\v Ā 6\b Ā \f7Ā ĀA\fj A\vjAü
ĀĀ Ā 6  Ā \r7A\v:ĀÜ A \fj$Ā\vë\x07\b~#ĀA°\x07k"$Ā@@@ -ĀAkĀ\v AÈĀj AÈĀü
ĀĀ\v AÈĀj!\b@@@@ -ĀAkĀ\v Aj!\x07@ -ĀAkĀ\v (x!\f\v AĀ:Ā  (A\bj"6x Aj!\x07\v  6| »AĀ\f\vA\v! @@@@@@@@@ E@ (|(Ā"-Ā\bAF\r\v AĀ:Ā\b )!\f (|(Ā"-ĀH A:ĀHAF\r\v@ ("E@ AĀ:ĀH B7è\f\v  Ak6AĀ!  ("Aj"	 (ø"
AĀ 	 
O\x1Bk6 (ü Atj(Ā" (O\r\f Aèj ( A¸lj AĀ:ĀH )è"\vBR\r\vA! (|(Ā"-ĀHAF\r\v AĀ:ĀH -Ā¶\r (|(Ā! AĀ:Āt  \f7H  A\bj6pA!\f	\v \b (ĀÖE\r \x07A:ĀĀ\f\vB!\v\v (ð! A¸j AôjA¬ü
ĀĀ \x07A:ĀĀ \vBR\r\v A:Ā\f\v A\bj A¸jA¬ü
ĀĀ (÷
 A:Ā \vBR\r\vA!A\f\v Aôj A\bjA¬ü
ĀĀ \bÜ
  6ð  \v7è@@ @Ax!\f\v A¸j Aèj  (È"AxF\r (¸!\v  (Ä6  )¼7\f  )Ì7  )Ô7$  )Ü7,  (ä64  6  6\b A\bj"å A\b6¸   A¸j¢ (! (Ā! \b\f\v A¤\x07j" (¸"¥ \v! ØA!\f\vAĀ!\f\v\v \vBR@ (\x07 (\x07ò\v (\x07 (\x07ò\v Aè\
jù\v Aàjø\v (\x07\r\vA\v:Ā Ā 6 Ā 6Ā A°\x07j$Ā\vĀ\v»\x07~#ĀA@j"$Ā ĀAÈĀj
 Ā(P ĀAÔĀj(Ā\r ĀA\bjË	 ĀAèĀj
 Ā(\\ ĀAàĀj(Āò\v Ā(Ì"@ Ā(È!@ Ā(Ô"E\rĀ )Ā!  68  60   jAj6,  A\bj6(  BB À7 A!@ E\r@ Aj A j±\x07 (AqE@  (0Ak60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 Atk"Ak(Ā A\fk(Ā\r\fĀ\vĀ\v  AA\b\b\v Ā(ì"@ Ā(è!@ Ā\
(ô"E\rĀ )Ā!  68  60   jAj6,  A\bj6(  BB À7 A!@ E\r@ Aj A j±\x07 (AqE@  (0AÀk60  (("A\bj6(  )ĀBB À7 \f\v\v (!  (8Ak"68 (0 AXlj"A(k(Ā A$k(Ā\r\fĀ\vĀ\v  A(A\b\b\v Ā(¤"@ Ā( !@ Ā(¬"E\rĀ )Ā!  68  60   jA\
j6,  A\bj6(  BB À7 A!@ E\r@ A\bj A j±\x07 (\bAqE@  (0A k60  (("A\bj6(  )ĀBB À7 \f\v\v (\f!  (8Ak"68 (0 Allj"Ak(Ā Ak(Ā\r Akö	\fĀ\vĀ\v  AA\b\b\v@@@ Ā-ĀÌAkĀ\vĀ\v Ā(À ĀAÄj(Ā\r\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀAØ÷\v\v A@k$Ā\vÍ\
\v#ĀAàĀk"$Ā AÐĀj   Aj@ -ĀX"AF@ ĀA6Ā\f\v (T!	 (P!\v@@@@ Ā\vAĀ! AÐĀj 	AĀAA (PAF\rA\x07A  (T"A
vgk" A\x07O\x1BAtAr! (X!@@@@@  	G@  \vj-ĀĀ-Āè@"\rE\r  G\r AqE\r  Av"j!\x07  MAĀ \x1B\r  \x076X  \x076P   k6T AÐĀjA
 (P k! (T j!\f\v@ Aq@  Av" 	j6L   k6H   j6D AÐĀj AÄĀjô (X" I\r\b  (T j6T ĀAj" )P7Ā   k6X  )X7\b\f\v Ā 6 Ā 	6\f Ā 6\b ĀA´ÏÀĀ6\v ĀAĀ6Ā\f\b\v ĀA6Ā Aq@  Av"Āj  Āk\r\f\b\v ó\b\f\x07\v  k! @   ü
ĀĀ\v Aq! \x07! !\f\v Aj"\x07E\r (AG@ AÐĀj"
A (\f"A	jt"\b \x07 \x07 \bI\x1B \x07 \x1B¡\x07 
  \r ó\b AtAr! (P! (T!\f\v  ("k"\b \x07j"
 \bI\r 
 (Ā"\fM@ \x07!\f\v \x07 \fM  \bMqE@   \bj"6\b  
 \fAt"  
I\x1B k
 (Ā \bk! ( \bj!\f\v @   ü
ĀĀ\v (Ā! !\v  j \r:ĀĀ Aj!\fĀ\vĀ\v Ā \v:Ā\b ĀBĀ7Ā\f\vĀ\v ĀAj \v 	¦	 ĀAĀ6Ā\v AàĀj$Ā\v\b~#ĀAàk"$Ā A j )"§AA )ĀP"\x1BjAj¾\r ( !@ (°"AxF@ ĀAx6 Ā 6Ā\f\v  (¬6\f  )¤7 Aj A´jA,ü
ĀĀ  6  6Ā@ AûëÀĀA )("\rĀ A»ÀĀA )0"\rĀ AèñÀĀA\x07 )8"\rĀ AÁĀA
 )@"\rĀ AÌÀĀA\b )H"\rĀ AÁĀA\x07 )P"\rĀ AÁÀĀA\b Aj×"\rĀ A¡ÁĀA )X"\rĀ AÉÀĀA\x07 Aj×"\rĀ AÐÀĀA )\`"\rĀ AßÀĀA )h"\rĀ AîÀĀA )p"\rĀ AýÀĀA )x"\rĀ AÀĀA\b )"\rĀ@@@@ E@ AÀĀA±"\r (0! Ax60 AxF\r  )4"\x077ä  \
6à A@k"B +\bï
 (PAxF\r A j"  Aàj ª ó\v\v P\r A§ÀĀA
±"\r (0! Ax60 AxF\r )4!  6¤  7¨ A jA¾\r ( !@ (°"AxF\rĀ  (¬6ì  )¤7ä Aôj A´jA,ü
ĀĀ  6ð  6à@ Aàj"A·ÀĀA )"E@ A¼ÀĀA
 ) "E\r\v AàjÊ\f\f\v A j" AàjAÀĀü
ĀĀ A°j ¯
 (ÀAxG\r (°!\v  §\r \r\f\v (@!  \x07§\r\f\vĀ\v AðĀj"  A¤j A°jª ó\v\v A±ÀĀA -Ā "\rĀ A j" AÀĀü
ĀĀ Ā ¯
\f\v ĀAx6 Ā 6Ā Ê\f\v Aàj$Ā\v\x07\x07#ĀA k"$Ā@@@@@ (ĀAxG@ Aj  A¦ÀĀË
@ A\bj AjÚ (\b"E\r   (\f·E\rĀ\v (!\x07 (\b!\f\v Ā 6\b Ā 6 ĀAx6Ā\f\v ("\x07 (\b"  E\r\v Aj AĀ A	M\x1B³\b Aj   \x07 @ AÐĀj AjÅ (PAGE@ (T k!  j!\x07 (X! Aj"\b \x07 \r \bAÐòÀĀAÙòÀĀÏ\x07\f\v\v Aj  j  k\r ( AÐĀj" ("	 (A¦ÀĀË
  6x AüĀj Ã@@@ (|AxG@ AjA¦\b (" )|7Ā  (6\b A6 Aj A,ü
ĀĀ@@ Aj AjÃ (AxF\rĀ (" (F@ AjA
\v ( A\flj" )7Ā  (6\b  Aj6\f\v\v ("E\r A\fl"A\fk"Av! ("!@ E\r A\fk! (\b!\x07 A\fj!  \x07j" \x07O\rĀ\v\f\v AĀ6 BÀĀ7\v ĀAĀ6\b ĀB7Ā\f\v Aj" ³\b  ( (\b\r Aj!  ("k! ( j!\x07@ @ AM\r Ak(Ā!
 (Ā! \x07AþÿÀĀ-ĀĀ:Ā \x07AüÿÀĀ/ĀĀ;ĀĀ Ak" I\r \x07Aj!\x07 @ \x07 
 ü
ĀĀ\v A\fk! A\fj!  k!  \x07j!\x07\f\v\v Ā )7Ā Ā  k6\b\v Aj«\v 	\r\f\v Ā 6\b Ā 6 ĀAx6Ā\v A j$Ā\vĀ\v÷~\x07#ĀA0k"\x07$Ā \x07A\bj (\b"\b)\b \bAj(Ā× \bAj(Ā \bA j(Ā -Ā\f\b"
A\bj!\v )Ā! \x07(!\b \x07)\b!@@@@ E@ \v  \b 
AØĀj!	AĀ!@ 
(\\!\r 
(\`"E\r \r("\fAëÜF\r \r)Ā Z\r@ B \r)\b"B|"  V\x1B"Q@AÿëÜ \f BzV\x1B \bK\r\f\v  T\r\v \x07Aj 	AĀÄ\fĀ\vĀ\v \v  \b \x07Aj \vAĀ  \b¸@  \x07)"Q@ \x07( " \bK\r\f\v  V\r\v \v Õ\bAëÜ!\f\v !\v \x07Aj \v \r  "\f  \b¸ 
("	AëÜG@@@ 
)\b" Q@ ! \b! \b 	I\r\f\v ! \b!  Z\r\v ! 	!\v 
-Ā!	@@ \fE@ 	AO\r\f\v 	E\r\vB B|" P"	\x1B!AÿëÜ  	\x1B!\v \x07( !	@@ \x07)" Q@  	I\r\f\v  Z\r\v ! 	!\v \x07 6  \x07 7\v@ 
(("AëÜF@ \x07)!\f\v \x07)!@  \bK  
) "T  Q\x1BAG\rĀ \f 
(0I\rĀ \x07( !	@@  Q@  	I\r\f\v  Z\r\v ! 	!\v \x07 6 \f\v !\v@@  Q@ \x07(  \bM\r\f\v  V\r\v \v Õ\bAëÜ! 
(AëÜF\r 
A:Ā\f\v  \fM\rĀ \r \fAlj")Ā R\rĀ  \b6  7\b\v \x07( !\vAëÜ! AëÜG@ \x07Aj    \b\x07 \x07( ! Ā \x07)7Ā\v Ā 6\b 
AĀ:ĀĀ \x07A0j$Ā\vÿ\b~#ĀAÐĀk"$Ā -ĀĀ! A:ĀĀ@@@ AF\rĀ A jA ô Aj (  ($\b ("E\rĀ B7Ā @ A\bj  ü
ĀĀ\v  (Ā"Aj6Ā  6,  6( AĀH\rĀ Aj!\x07  6<  68 )( )0  Ü!\f  A8j60 ( E@ \x07 A(jé\v  \x076D  A0j6@ Aj ( ( \f A@kAÖĀÒ (Aq"E@ A8j©
 A(j©
BĀ!\f\f\v \x07 (" ("\b Atk \x1B"  \bj-ĀĀ \f§Avª\x07 ( Atk"Ak 6Ā A\bk 6Ā (" (\b"F@ A\bj (\b! (!\vAĀ!\b (\f ( j"	 AĀ  	M\x1BkAtj" 6  6Ā  Aj"6B!\f  (8M\r  Ak6  ("Aj" (\b"AĀ  O\x1Bk6 (\f Atj"(Ā!  ("64  60 )( )0  Ü!\r \
(" \r§q! \rBBÿĀB À~! (!	@   	j)ĀĀ"\r "B B À}B À7@@@ A\bj A@k"\v±\x07 (\bAG\r   	 (\f j qAtk"
A\bk(Ā 
Ak(Āç\vE\rĀ\v \v \x07 
ù\b  )@78 A8j©
\f\v \r \rBB ÀBĀR\r  \bA\bj"\bj q!\fĀ\vĀ\vĀ\v A0j©
\v AĀ:ĀĀAA\fñ\v" \f7 A6Ā ĀAäÝÁĀ6 Ā 6Ā AÐĀj$Ā\vº\x07	~#ĀAÐk"$Ā (! A\bj" õ  6  (!  6@@ AxF@ (! AªÕ (\b" AªÕO\x1BAAã\x07 AĀ6,  )Ā7$ A0l!\b@@  6\\  	6L A6H  A\bj6P@@@ \b@  (X6p  )P7h  )H7\` AôĀj" AÈĀjõ  6 Aj(Ā  6\
AxG\r A\bj(Ā!\x07  Aj(Ā"6   \x07A0lj6 AĀ6¼  6¸  6´  Aj6° AÀj A°jÙ@@@@@@@ (À"AxkĀ\v (Ä!\f\v )Ä!\f (Ä!
 AÀj A°jÙ (À"\vAxk\vAĀ AÏjAàÀĀ½!\f\v (Ä\f\vA AÏjAàÀĀ½\v!  
\r\v  AôĀjÑ\f\v  )Ä"\r7¨  \v6¤  6  \f§"6  \fB §"
6  ( (F\r \x07AèêÀĀAðêÀĀ½! Ajª\v\f\v AÈĀjî
 ((! ($"AxF\r (,!\f\x07\v  AjA¬£ÀĀ!\v  AôĀjÑAx!\v AôĀjî
 AxG"\x07E@  AàĀjÑ\v AàĀjî
 \x07@ A0j!  \r7@  \v6<  
68  64  60 	Aj!	 \bA0k!\b A$j A0j\x07\f  A\bjÑ A$j¯\v\v\v\v  A\bjÑ\f\v  AjA¼£ÀĀ!\v  A\bjÑAx!\v A\bjî
@ AxF@  Ñ\f\v Ā 6\b\v Ā 6Ā Ā 6 î
 AÐj$Ā\v÷	#ĀAk"$Ā (Ā" (\b"\bAtj"Aü\bj"(Ā!
 /ª	"\x07 \bAsj"	At"\v@  A	j \vü
ĀĀ\v A8j  \bAèĀlj"AèĀü
ĀĀ 	AèĀl"@  AèĀj ü
ĀĀ\v  \x07Ak";ª	 A¨j A8j"\x07AèĀü
ĀĀ (!@ AÿÿqAK\rĀ \x07  ø A<j!@@@@ (8Ā\v  \b6  )<7\f\f\v (T! (L! (H"\x07/ª	 (P"/ª	jA\vO@  60  6,  6(  \x076$  (\b6   )Ā7 AjAï  6  6\f  \bAj6\f\v  60  6,  6(  \x076$  (\b6   )Ā7 A\fj AjA \bß\f\v (T! (L! (H"/ª	 \
(P"\x07/ª	jA\vO@  60  \x076,  6(  6$  (\b6   )Ā7 AjAñ  \b6  6  6\f\f\v  60  \x076,  6(  6$  (\b6   )Ā7 A\fj AjAĀ \bß\v (!\b (! (\f"(ø\b"E\rĀ Aj!	 A<j!@@ /ª	"\x07AK\r A8j  	ø@@@@ (8Ā\v (H/ª	 (P/ª	jA\vI\r A \x07kï\f\v (H/\
ª	 (P/ª	jA\vO\r\v  ø (!	 (Ā"\r\f\v\v \x07\r A:ĀĀ\f\v A \x07kñ\v Ā 
6Ā ĀAj A¤jAìĀü
ĀĀ Ā \b6x Ā 6t Ā 6p Aj$Ā\v\x07	~#ĀAàk"$Ā@ Ā(ø"E\rĀ AèĀj  Ā(ü  (hAF\rĀ (t! (p! (l! AĀ:Ā{@ @ Ak!  AtjA°	j!@ (Ā"/ª	! @ Ak!  AtjA°	j!\f\v\v AĀ6  6|  Ak6 Aj AüĀj AûĀj (! Aøj AjAèĀü
ĀĀ (! (ø!@ /ª	 M@ /¨	! (ø\b!\f\v\v  Atj 6ü\b Aj  AèĀlj"AèĀü
ĀĀ  AøjAèĀü
ĀĀ AjAr AjAìĀü
ĀĀ\f\v  6 AĀ6  6 Aj Aj AûĀj\v )!\v A\bj AjAàĀü
ĀĀ Ā Ā(Ak6@@ -Ā{AF@ Ā(ø"E\r Ā(ü"E\r Ā Ak6ü Ā (°	"6ø AĀ6ø\b Aà	÷\v\v \vBQ\r  \v7 Aj A\bjAàĀü
ĀĀ (à! Ā Ā AjÃ Ā)è|B|7è AxF\r Ā)  Ā)¨ (ä" (è"\x07å!\v Ā(" \v§q! \vBBÿĀB À~!\f ĀAj!\b Ā(!@   j)ĀĀ"\v \f"\rB \rB À}B À7@@  Aj±\x07 (ĀAG\r  \x07  ( j q"	Atk"ĀA\fk(Ā ĀA\bk(ĀÄ
E\rĀ\v \b 	à ĀAk(Ā"AxF\r  ĀA\fk(Ā\r\f\v \v \vBB ÀBĀR\r  
A\bj"
j q!\fĀ\vĀ\vĀ\v  \r\v Aàj$Ā\vø~#ĀAk"$Ā AÈĀj"\b   A\bj@ -ĀP"AF\rĀ (("E\rĀ )H"B §!\x07 (L! (H!\f §!~ )ĀBQ@ BĀ7x BĀ7  )"7p  )\b"7h  BóÊÑË§Ù²ôĀ7\`  BíÞóÌÜ·äĀ7X  BáäóÖìÙ¼ìĀ7P  BõÊÍ×¬Û·óĀ7H \b AGè	@@@@ ĀĀ\v AÈĀj  \x07\f\v \x07! \
!@ E\r  -ĀĀ-Āè@:Ā Ak! AÈĀj AjA Aj!\fĀ\vĀ\v AÈĀj Aÿqè	\v AÈĀjÏ\f\v B¥Æ¡È§ùK7H AG AÈĀjé	@@@@ ĀĀ\v AÈĀj  \x07\b\f\v \x07! !@ E\r  -ĀĀ-Āè@:Ā Ak! AÈĀj AjA\b Aj!\fĀ\vĀ\v \f AÈĀj¹\r\v )H\v§Aÿÿq" /8"\rq! ($! (! (! Aÿq!@ !AĀ!  O\r\
Ā  Atj"/Ā"	AÿÿF\r 
  /" \rqk \rqK\r@  G\rĀ@ 	 O\rĀ@@  	A4lj"( @@ Ā\v (( \x07G\r ($!\v \x07! !\b@ E\r Ak! \v-ĀĀ \b-ĀĀ \bAj!\b \vAj!\v-Āè@F\rĀ\v\f\v AG\r -Ā$ F\r\f\v ($ (( \f Ä
E\r\v (( 	M\rĀ AÈĀj ($ 	A4lj"( (² (P!AĀ (L (H\x1B\f\vĀ\v Aj! 
Aj!
\fĀ\vĀ\vAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vÉ|#ĀAàĀk"$Ā Ā Ā j"
©\r!   j"\v©\r!@@@ E@ \rDĀĀĀĀĀĀð?!\f\v E\r A(j  j"\fAAA@@ ((AF\rĀ (,! (0!\x07 AĀ6P  
6L  Ā6H    K\x1BAv" AĀGk"Aj!  \x07j!\b@ A j AÈĀj®	 ($"AÄĀF\r ( !  \v6,  6(  j"   K\x1B! AĀ60  k"\rAĀ  \rO\x1B!\r@ E\r  Ak64 Aj A(j®	 ("AÄĀF\r@  G \r ("Kr\rĀ  M\r  \bj"-ĀĀ\rĀ  M\r  \x07jA:ĀĀ A:ĀĀ 	Aj!	\f\v (4!\fĀ\vĀ\vĀ\vĀ\v 	| BĀ7X  \v6T  6P  \
\b6H  \x07 \fj6L BĀ78  
64  Ā60  \b6,  \x076(AĀ!@@ Aj A(jË\x07 ("AÄĀF\rĀ (-ĀĀAG\r@ A\bj AÈĀjË\x07 (\b (\f"\fAÄĀF\rĀ-ĀĀAG\rĀ\v   \fGj!\f\v\v 	¸" ¸£  ¸£  	 Avk¸ £ DĀĀĀĀĀĀ\b@£DĀĀĀĀĀĀĀĀ\v!  \x07AA Dffffffæ?dE\r\v BĀ7<  \v68  64  
6,  Ā6(AĀ! AĀ:ĀD A4j!ĀA!@@ E\rĀ  Ak60 A(jà"AÄĀF\rĀ Āà G\rĀ Aj! (0!\f\v\v DĀĀĀĀĀĀð? ¡ ¸D¹?¢¢ !\f\v\v AàĀj$Ā \v\x07
~#ĀAÀk"$Ā Aèj µ\x07 (è!@ (ø"AxF@ ĀAx6Ā Ā 6\f\v  (ô6  )ì7  )ü7$  )7,  )74  (6<  6  6  Ax6DAĀ! AĀ6P  AÄĀj6h  AÐĀj6d@@ AxF@ (! A\bjAÂ, (" AÂ,O\x1BA\bA¸ã\x07 AĀ6t  (\f"\b6p  (\b6l A0l!A\f!\x07 Aôj!	@@\
@ A6¤  6¨  AÄĀj"6¸  AÐĀj6¬ E\rĀ A¤j" A¤j"
õ  6¸  6¼ Aèj V (ð!@ )è"\fBR"\vE@  
Ñ\f\v A¼j 	A¬ü
ĀĀ\v A¤jî
 \v@ AøĀj A¼jA¬ü
ĀĀ A0j! (l F@ AìĀjA\bA¸\v (p!\b\v \x07 \bj"Ak 6Ā A\fk \f7Ā  AøĀjA¬ü
ĀĀ  Aj"6t A0k! \x07A¸j!\x07\f AÄĀj AÐĀjÑ AìĀj®\v\f\vĀ\v\v A¤jî
 (p! (l"AxG\r\v AÄĀj AÐĀjÑ\f\v Aj AäĀjA¼£ÀĀ!\v AÄĀj AÐĀjÑAx!\v AÐĀjî
@ AxF@ (H! (L! (D!  6È AĀ  AxF"\x1B6Ä A  \x1B6À AĀ  \x1B6¼ Aèj" A¼jÑAÀĀA\b AĀ  ! ĀAx6Ā Ā 6\f\v AÄĀj
 Ā 6\b Ā 6 Ā 6Ā\v Aj\b\v AÀj$Ā\v\x07\b~#ĀAàk"$Ā @@@@@@@@ -ĀAkĀ\v AĀ:Ā  (ø6 (\b!	 )Ā!\f -Ā!
B!\v (ü"Ü\b"E\r\f\vĀ\v (ĀAF@ A°j (\b (\fÁ A:Ā  )°7  )¸7 -ĀE\r Aj!AëÀĀ!\x07A!\b Aj\f\v A\bj!AëÀĀ!\x07A\x07!\b A\fj\v! (Ā!  (Ā6  6  \b6\f  \x076\b A°jA A\bjAÄ\x07  
:ĀE  /Ö;F  )°7   (¸6(  )¼7,  )Ä74  -ĀÔ:ĀD  )Ì7<  6 AĀ:Āð  A j6ä  	6P  \f7H  (6à\v A°j AÈĀj" ¸ )°"\vBR\r ĀB7ĀA\f\v (\b (\f¾!\f\v (¸! AäĀj A¼jAÌĀü
ĀĀ ³\v (!@@ \vBQ@  (ú! AØĀj(ĀAÜĀj è!\f\v Aj AäĀjAÌĀü
ĀĀ  6  \v7\b A°j AØĀj(Ā A\bj" (8 (<v (¸! )°"\vBR\r  (ú! Ñ\f\v A j
\f\v AÔj A¼jAü
ĀĀ  A\bj"AóÀĀA AÈj (Ā (\v Ñ\f A j
 -Ā@ ( Aj(Ā\r\v AĀ:Ā\f\v -Ā@ ( Aj(Ā\r\v AĀ:ĀB!\v\v Ā 6\b Ā \v7Ā ĀA\fj AÔjAü
ĀĀ Ā (Ð6  Ā )È7A\v:Ā Aàj$Ā\v\x07\b~#ĀAàk"$Ā @@@@@@@@ -ĀAkĀ\v AĀ:Ā  (ø6 (\b!	 )Ā!\f -Ā!
B!\v (ü"Ü\b"E\r\f\vĀ\v (ĀAF@ A°j (\b (\fÁ A:Ā  )°7  )¸7 -ĀE\r Aj!AëÀĀ!\x07A!\b Aj\f\v A\bj!AëÀĀ!\x07A\x07!\b A\fj\v! (Ā!  (Ā6  6  \b6\f  \x076\b A°jA A\bjAÄ\x07  
:ĀE  /Ö;F  )°7   (¸6(  )¼7,  )Ä74  -ĀÔ:ĀD  )Ì7<  6 AĀ:Āð  A j6ä  	6P  \f7H  (6à\v A°j AÈĀj" ½ )°"\vBR\r ĀB7ĀA\f\v (\b (\f¾!\f\v (¸! AäĀj A¼jAÌĀü
ĀĀ ³\v (!@@ \vBQ@  (ú! AØĀj(ĀAÜĀj è!\f\v Aj AäĀjAÌĀü
ĀĀ  6  \v7\b A°j AØĀj(Ā A\bj" (8 (<v (¸! )°"\vBR\r  (ú! ñ\f\v A jÎ\v\f\v AÔj A¼jAü
ĀĀ  A\bj"AóÀĀA AÈj (Ā (\v ñ\f A jÎ\v -Ā@ ( Aj(Ā\r\v AĀ:Ā\f\v -Ā@ ( Aj(Ā\r\v AĀ:ĀB!\v\v Ā 6\b Ā \v7Ā ĀA\fj AÔjAü
ĀĀ Ā (Ð6  Ā )È7A\v:Ā Aàj$Ā\v³
~#ĀAàĀk"$Ā B7 AĀ6\f AèÀĀ)Ā"\f7 AøçÀĀ)Ā"\r7 Aj!@ ( "@ A j Aj  )(7\b  ) 7Ā (! (!\x07 (A	j"@ \x07  ü
ĀĀ\v A\bj! )ĀBB À!\f ! (("\b!@ @@ \fBĀRE@ A k! )ĀBB À!\f A\bj!\f\v\v \x07  \fz§AvA<qk"	 kjAk 	Ak(Ā6Ā Ak! \fB} \f!\f\f\v\v  \b6  ($6\f\v  \f7\b  \r7ĀAðçÀĀAĀá\v\v@@@@ ("E@ (!\x07AĀ!\f\v Aj Ü\x07 (!\x07  (\f"K\r\v  6\f (\b Atj  k¥
 !\f\v  K\r\vAĀ! (\b!
 !@ @  
j"\bA0j  \x07j"	A0j(Ā6Ā \bA4j 	A8j(Ā 	A<j(ĀÝ\f A j"\v 	ï \b\b \b \vA0ü
ĀĀ Ak! A@k!\f\v\v Aj   k"A\bAÀĀÃ
 (\f!  G@ \x07 Atj!\x07  j k (\b Atj!\b AÔĀj!	AĀ!@  \x07j"A0j(Ā!
 	 A8j(Ā A<j(ĀÞ A j"\v ï  
6P  \bj \vAÀĀü
ĀĀ A@k! Ak"\rĀ\v!\v Ā )7 Ā )7  Ā (6(  6\f Ā )\f7 Ā )\b7\b Ā )Ā7Ā AàĀj$Ā\vĀ\v\x07~#ĀA k"$Ā A@k (¤"AxGAA ("\x07AxF\x1Bj )Ā"	BRj )x"
BRj (°"AĀGj¾\r (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AèÀĀA )"\rĀ AíÀĀA±"\rĀ (0! Ax60@@ AxF\rĀ )4!\b  6ä  \b7è@@@@@@ -Ā´AkĀ\v AjAÌÀĀA\bÓ\f\f\v AjA¬ÀĀA\x07Ó\f\f\v AjA¡ÁĀAÓ\f\f\v AjAÔÀĀA	Ó\f\f\v AjAÝÀĀA\vÓ\f\v (AxF@ (!  \b§\r\f\v A@k"  Aäj Ajª ó\v \x07A\
xG@ AëÀĀA Aj"\r\v AxG@ AëÀĀA\x07 A¤j"\r\v@ 	BR@ AòÀĀA
±"\r (0! Ax60 AxF\r  )4"\b7è  6ä A°j"  (ÀAxF\r A@k"  Aäj ª ó\v\v 
BR@ AÅòÀĀA\v±"\r (0! Ax60 AxF\r  )4"\b7è  6ä Aðj" AøĀjØ (AxF\r A@k"  Aäj ª ó\v\v @  «"\r\v A@k" AÀĀü
ĀĀ Ā ¯
\f\v (°!  \b§\r\f\vĀ\v (ð!  \b§\r\v ĀAx6 Ā 6Ā Ê\f\v A j$Ā\v\b#ĀA k"$Ā@@@@@@@@@@@@@@@@@@@@@@@@@@ Ā(ĀAk\x07\b	
\v\f\rĀ\v (Ā Ā( Ā(\b ((\fĀ!\f\v@@@@ Ā-ĀAkĀ\v  Ā(\b6Ā Aj"ĀAãÀĀAÞ AÎĀ6 A6  6  Ā6 (Ā (AøÀĀ AjÙ! ( (\b\r\f\v  Ā-ĀAt"Ā(ÈëA6\b  Ā(ðìA6 A6  Aj6 (Ā (AËÀĀ AjÙ!\f\v  Ā(\b"Ā(Ā Ā(!\f\v Ā(\b"Ā(Ā  Ā((Ā!\f\v (\
ĀAÙØÀĀA ((\fĀ!\f\v (ĀAñØÀĀA\x1B ((\fĀ!\f\v (ĀAÙÀĀA ((\fĀ!\f\v (ĀA¦ÙÀĀA ((\fĀ!\f\v (ĀA¿ÙÀĀA\f ((\fĀ!\f\v (ĀAËÙÀĀA ((\fĀ!\f\v (ĀAÞÙÀĀA ((\fĀ!\f\v (ĀAñÙÀĀA ((\fĀ!\f\v (ĀAÿÙÀĀA ((\fĀ!\f\v (ĀAÚÀĀA\f ((\fĀ!\f\r\v (ĀAÚÀĀA ((\fĀ\
!\f\f\v (ĀA§ÚÀĀA ((\fĀ!\f\v\v (ĀAµÚÀĀA ((\fĀ!\f
\v (ĀAÈÚÀĀA ((\fĀ!\f	\v (ĀAâÚÀĀA> ((\fĀ!\f\b\v (ĀA ÛÀĀA ((\fĀ!\f\x07\v (ĀA´ÛÀĀA4 ((\fĀ!\f\v (ĀAèÛÀĀA, ((\fĀ!\f\v (ĀAÜÀĀA$ ((\fĀ!\f\v (ĀA¸ÜÀĀA ((\fĀ!\f\v (ĀAÆÜÀĀA ((\fĀ!\f\v (ĀAÙÜÀĀA ((\fĀ!\f\v (ĀAõÜÀĀA ((\fĀ!\v A j$Ā \vï~#ĀAð\
Āk"$Ā @@@@@@@@ -Ā±AkĀ\v  (¬"6¨ -ĀHE\r\f\v A¤j!\x07@ -Ā¤AkĀ\v (\b! )Ā!	 -Ā¥! ( !\b\f\v )8!
 (@! (X!  -Ā°":Ā¥ AĀ:Ā¤  AèĀj"\b6  AÿëÜ  AëÜF"\x1B"6\b B 
 \x1B"	7Ā A¤j!\x07\v Aj \b(Ā ã  Aj(Ā"Aj(Ā A j(Ā Aj-ĀĀ\b"AÄĀj(Ā AÈĀj(Ā¤ (\b!@@ )Ā"
 	Q@  K\r\f\v 	 
Z\r\v 
!	 !\v  6(  	7  AĀ:ĀĀAĀ\f\vĀ\vA\v!@@@@@ E@  Aj"AĀ (\b"AëÜG\r A:Ā  )Ā7\`  )Ā7Āe /!A\f\v A@k" Ð\r ¶\v\f\v  68  )Ā"	70@@ ) "
 	Q@  ((K\r\f\v 	 
V\r\v AĀ:Ā  	BX@  	§Ak\rB!	AĀ E\r\vB!	AĀ\v6H  	7@\f\v ¾A\v! A:Ā¤ Ù
 AëÜG\r  )Āe7Ā\f  )\`7Ā\x07A\bA ñ\v"AĀ:Ā\b B7Ā  ;  :Ā  )ĀĀ7Ā	  )Ā\b7Ā  (Ā6Ā\f\v \x07A:ĀĀ ĀAëÜ6\bA\f\vAĀ!\f\vA!\fĀ\vĀ\vAĀ!\v  (¨Í (X! Ā AÐĀü
ĀĀ )P!
 AÜĀj·	 Ā 6\\ Ā 6X Ā 
7PA\v:Ā± AðĀj$Ā\vç~#ĀAÀk"$Ā AÐĀjAĀ ä (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ (LAxG@ AjAÆÀĀA AÌĀj"\r\v (XAxG@ AjAÔÏÁĀA AØĀj"\r\v (dAxG@ AjAÈÀĀA AäĀj"\r\v@ )ĀPE@ AjAÌìÀĀA
±"\r (@! Ax6@ AxF\r  )D"\b7  6 Aj )Ā A\bj+ĀÈ ( AxF@ (!  \b§\r\f\v AÐĀj" Aj Aj Ajª ó\v\v (pAxG@ AjAÍÀĀA
 AðĀj"\r\v (H"@ AjA¸ÁĀA\b±"\r (@! Ax6@ AxF\r )D!\b  6ô (D!  \b7ø A\bj A0ê\x07 (\f!@ (\b"\x07AxG@ AĀ6¼  6¸  \x076´ AàĀl!@ E\r AÐĀj"  (\`AxG@ AàĀk! AàĀj! A´j Ä\b\f\v\v (P! A´jÔ\f\v  \b§\r\f\v Ax6  )¸7  (´6 \
AÀj" Aj Aôj Ajª ó\v\v A$j(Ā A(j(Ā Aj"Ð\x07"\r AÐĀj" AÀĀü
ĀĀ Ā ¯
\f\vĀ\v ĀAx6 Ā 6Ā AjÊ\f\v AÀj$Ā\vÛ\b~#ĀAàk"$Ā Aj  Ö\x07  ("6$  (6   6@@@@@ AxG@ A(j Aj¦\v A4jA\x07 (("Axs AĀN\x1B"At"A¨¬ÀĀj(ĀAtA¤êÁĀj(ĀA\bÞ (<!\b (8!\x07 (4!	 AàjA¾\r (à! (ð"AxF\r Aè¬ÀĀj(Ā!
 AÈ¬ÀĀj(Ā!  (ì6¬  )ä7¤ A´j AôjA,ü
ĀĀ  6°  6 @ A j"A¬ÀĀA\x07 AĀG A\x07Gq"\rĀ A³ÀĀA \x07 \bÊ"\rĀ AòÀĀA±"\rĀ (Ð! Ax6Ð AxF\r )Ô!\v  6¤  \v7¨ A\x07kAzM@ Ax6À\f\v A°j 
 Ó\f (ÀAxG\r (°!  \v§\r\v A jÊ\f\f\v  Aj\b (Ā"ĀA Ā\x1B (AĀ Ā\x1BÀ\r\vĀ\v Aàj" A j" A¤j A°jª ó\v  AÀĀü
ĀĀ AðĀj ¯
 ("AxG\r (p!\v Aàj" ¥ \v! ØA! ((!\f\v  )t7D  (|6L  )7T  )7\\  )7d  (6l  6P  (p6@ A@k"å A\b6à A\bj  Aàj¢ (\f! (\b! \b\v 	 \x07\r  (,ü\v Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aàj$Ā\vó#ĀA0k"$Ā AjA, (" (\b"\r\
© (" ( "j"AjA|q k!
 Ak! A\bk! -Ā,"\vAk" A(j"j! ($! (! \vAI!@@@@  I  Kr\rĀ  k"\x07 \x07 
kA\x07qAĀ \x07 
O\x1B"I\r 
 \x07 \x07 
K\x1B! \x07 k!\b -ĀĀ!  j! !@@@ E\r Ak! -ĀĀ Ak! G\rĀ\v  \bj!\f\v A\bl!\f   k"j!  j!@@ ! \b" M\rĀ (Ā!	 Aj! A\bk! A\bk! A\bk!\bA\b 	 \fs"	k 	rA\b (Ā \fs"	k 	rqAxqAxF\r\v\v  \x07K\r@ E\r Ak! -ĀĀ Ak! G\rĀ\v\v  j" I\r  k" \vj" I  Kr\r E\r  j \v  \
\vÄ
E\r A\bj   \r\x07@ (\b"\b (\f"\x07A·ÁĀAÄ
@A\b!Aû·ÁĀ!\f\vA!Aâ·ÁĀ! \b \x07A·ÁĀAÄ
\rĀ \b \x07A·ÁĀAÄ
\rĀ \b \x07A¬·ÁĀAÄ
@A!AÜ·ÁĀ!\f\v \b \x07AÁ·ÁĀAÊ
E\rA	!AÓ·ÁĀ!\v  \rM@  F  \rOrE@  j,ĀĀA¿L\r\v  6\b\v A¸ÁĀA¸ÁĀÏ\x07   \r\v Ā (\b6\b Ā )Ā7Ā A0j$Ā\vĀ\v  6$\fĀ\vĀ\v¡\x07~#ĀAðk"$Ā  6\f  6\b AÀj   ´ (À!@ (Ð"AxF@ ĀAx6 Ā 6Ā\f\v  (Ì6D  )Ä7<  )Ô7L  )Ü7T  )ä7\\  (ì6d  6H  6\
8 Ax6´ AĀ6h  A´j6  A8j6| AÀj" AèĀjw@ (Ð"AxF@ (¸! (¼! (´!  (À6Ì AĀ  AxF"\x1B6È A  \x1B6Ä AĀ  \x1B6À AüĀj Ñ  )|7  )7  )7 Ax!\f\v  )Ô7  )Ü7   )ä7¨  (ì6° )È!\x07 )À!\b A´j
  )"	7|  ) "
7  )¨"\v7  (°6  \b7h  \x077p  \b7(  \x0770  	7  
7  \v7  (!\v A8j\b AxF@  ) 7x  )"\x077p  )7h@ \x07§@ A6Ä  AèĀj6À AjA¶ÀĀ AÀjó	\f\v AjAðÀĀA\fÞ\v  /L;´ A6Ü  AôĀj6Ø A6Ô A\b6Ì A6Ä  Aj6Ð  A´j6È  A\bj6À A8j"AÀĀ AÀjó	A  ! ( (\r AèĀjª\v ĀAx6 Ā 6\
Ā\f\v Ā )07\b Ā )(7Ā Ā 6 Ā )7 Ā )7 Ā ) 7$ Ā 6,\v Aðj$Ā\vî
~#ĀA k"$Ā -ĀĀ! A:ĀĀ@ AF\rĀ )( )0  å! ("\x07 §q! BBÿĀB À~! Aj!\v (!@   j)ĀĀ" "B B À}B À7@@@  Aj"
±\x07 (ĀAG\r    ( j \x07qAtk"\bA\bk(ĀA\bj \bAk(ĀÄ
E\rĀ\v 
 \v \bù\b  )7\b A\bj!	 A\bj©
 (!\x07AĀ!@@  \x07F@ \x07"!\f\v 	 \b!\b Aj"!   \b(Ā \bAj(Āë\f\rĀ\v Ak!\v  \x07  \x07K\x1B!\v@  \x07  \x07K\x1B!\b@@  \bF@  \bF  \x07Or\r Aj 	ÿ (! (!  ("\x07K\r (  6 Atj \x07 k¨
  ¨
\f\v   	 \b"\f(Ā \fAj(Āë\fE@ Aj!\f\v\v  \vF  \x07Or\r (\f"\f ("\r j"
 (\b"\bAĀ \b 
M\x1BkAtj"
)Ā! 
 \f  \rj"\r \bAĀ \b \rM\x1BkAtj"\b)Ā7Ā \b 7Ā Aj! Aj!\f\v\v  6   \x07k"Atj  k¨
\f\v  BB ÀBĀR\rĀ  	A\bj"	j \x07q!\f\v\v AĀ:ĀĀAA\fñ\v"B7Ā ĀAôÝÁĀ6 Ā 6Ā A j$Ā\vĀ\vé\f~#ĀAk"$Ā@@@@@@ -Ā°AkĀ\v AØ	j AØ	ü
ĀĀ\v AØ	j!@@ Aôj@@ -Ā¨AkĀ\v A¨\fj!\x07@ -Ā AkĀ\v (!\f (\f\v AĀ:Ā   6  AÈ\vj"\f6 A¨\fj!\x07 \v"AàĀj
 AøĀj! AìĀj!\bA!	A! (ô"\rAxG@  (ü6ð  )ô7èAĀ!\v  6ä@ \b(Ā"
AxF (Ā"\vAxFq\rĀ Aôj AĀ \vAxG\x1B \b 
AxF\x1B"Aj(Ā A\bj(ĀÞ (ôAxF\rĀ  (ü6Ì  )ô7ÄA!	\v  	6À AÀj"
 Aäj" \rAxF"\x1B)\b! (Ä!\b (è!\v  
 \x1B¤\v 	  \x1B"AF@AëÀĀA\x07AóÀĀA+A°óÀĀA7ò! A6¨\f  6¬\fB!\f\v  6¨\f  \b \v \x1B6¬\f  7°\f AĀ:Ā  \f6  \x07)Ā7¸\f  \x07)\b7À\f\v AÀj A¸\fj" ò )À"BQ\r (È! AØj AÌjAü
ĀĀ Ã\b\vA! A:Ā  \x07¹\v AÈ\vj  Û	 A:Ā¨  6°  7¨ A´j AØjAü
ĀĀ 
 Aj A¨j	 )BR\r (!A!\f\vĀ\vA! A:Ā¨ A:Ā A!\f\v A\bj Aj"· (\f! (\b! \x07\v  :Ā° Ā 6 Ā 6Ā Aj$Ā\v©\x07\x07#ĀAk"$Ā@@@@@@ -Ā°AkĀ\v A\x07j A\x07ü
ĀĀ\v A\x07j!\x07@@@@ -Ā¬AkĀ\v Aø\x07j!	@ -ĀAkĀ\v (ü\x07! (ø\x07! (\f\v AĀ:Ā  \x076  (¨"6ü\x07  (¤"6ø\x07 Aø\x07j!	 \x07\v!\b@AëÆÁĀA	  AôÆÁĀA)¤"E@ A¸¸ÁĀ6à  6Ü  6Ø AĀ6ì B7ä A°ßÁĀ6ô B 7ø  Aäj6ð AØj Aðjº\r (ä AÌj"A¼ýÀĀAAñÀĀA\v\
 (è" (ì \r AðĀjA AAĀ (pAxG\r (t!\v Ax6¨\b  6¬\bAx!\f\v A¨\bj" AðĀjA(ü
ĀĀ (ĀAxF@ (¬\b!Ax!\f\v A\bj" A(ü
ĀĀ AĀ:Ā  6  \b6\v AðĀj AÐ\bj"\b  ("AxF\r  )t7À  (|6È  )7   )7¨  )7°  (6¸ (p! \b\f A\bj
\vA! A:Ā 	Æ
 \x07  (  A¤j(Ā\r A:Ā¬  6@  6P  )À7D  (È6L  ) 7T  )¨7\\  )°7d  (¸6l \x07Ã	 Aj A@k	 ( AxG\r (!\x07A!\f\vĀ\vA! A:Ā¬ A:ĀA!\f\v A\bj Aj"µ (\f!\x07 (\b! \b\v  :Ā° Ā \x076 Ā 6Ā Aj$Ā\v~#ĀA@j"$Ā )Ā )\b (" (\b"	å! (\
Ā!
 Aj"A (" ("\v BBÿĀ"B À~! ( "\x07 §"q! Aj!\b (!@@@@@   j)ĀĀ" "B B À}B À7@@ A\bj Aj±\x07 (\bAG\r  (\f j \x07qAtkAk(Ā"\v O\r  	  \vAt"j"A8j(Ā A<j(ĀÄ
E\rĀ\v \v (O\r   (j")Ā70  )\b78  )7  )7  )$7   (,6( (!  A0ü
ĀĀ 
 \r\f\v@ \f@A!\f\f\v  \x07  Ð	 (!\r (Ā"\f!\v AF  BB ÀBĀRqE@  A\bj"j \x07q!\f\v\v  §  \rj,ĀĀAĀN )ĀB Àz§Av \r\v ( (" (G\rAÿÿÿ ($ ((j" AÿÿÿO\x1B k"AM\r \b à\bAxG\r\f\vĀ\v \bAá\f\v (" (F@ \bAÀĀ\v\v ( Atj" A0ü
ĀĀ  	6<  68  
64  60  Aj6Ax!\v Ā )87\b Ā )07Ā Ā 6 Ā )7 Ā )7 Ā ) 7$ Ā ((6, A@k$Ā\v~#ĀAk"$Ā  ä Ax6ü AĀ6¤  Aüj6¼  6¸ Aj" A¤j_@ )"\bBQ@ (! (! (ü!  (6 AĀ  AxF"\x1B6 A  \x1B6 AĀ  \x1B6 Aèj Ñ  )\
ø"7Ø  )ð"\x077Ð  )è"\b7È Ā 7 Ā \x077 Ā \b7\b ĀB7Ā \b\f\v )! )!\x07 Aøj" A jAü
ĀĀ Aüj°\f Aøj Aü
ĀĀ  \x077è  7ð  \x077È  7Ð  )ø7Ø AÐĀj" AjAøĀü
ĀĀ  \b70  )È78  )Ð7@  )Ø7H  A0ü
ĀĀ A¸j" A0jØ Aj A0ü
ĀĀ@@ (AĀN@ (È"AĀN@ Aàj A0ü
ĀĀ A¤j Å\x07 AàĀjAĀ	  )¬7Ð  )¤7È AÐj!@@ AÀj" AÈjà (ÀAxF\rĀ Aàj 	@ Ø\v\f Aj"  AÀj ª ó\v\f\vĀ\v\v AÈj³
 AàjÈ
\f\v AjÈ
\f\v Aj\b (È!\v AxF@ \v\f\v AĀN@ È
\f\v \b\v Ā A0jAü
ĀĀ\v Aj$Ā\v\v~#ĀAðĀk"$Ā@@@@@@@ -ĀèAkĀ\v  (Ø"(X"A\bj"
6ä (à!\v (\b!\f )Ā!@ AÜĀj" (Ü"( (\b­\rĀ (\fAxG@  ( (­\r\vA!\x07@ (\\"E\rĀ -Ā'"\bA\x07F\rĀ -Ā\bAF\r@ -ĀAF\rĀ -Ā \bAÿqG\rĀ A:Ā  )Ā7Ā  )7 /!\rA!\x07\v AĀ:Ā\b\v (P"  (T"\b(\bAkAxqjA\bjAĀ\v!  )Ā7Ā-  )7(A°ôÁĀ(ĀAK\rAäôÁĀá
Aÿq"	E\rAäôÁĀ(Ā 	ïE\r AäôÁĀ(Ā"	Aj6D A6@ A68 A¸ñÀĀ6L  Aj6H  AÈĀj6< AÐĀj 	 A8j¦\f\v A6L  Aj6H A8j"AÉÀĀ AÈĀjó	AðäÀĀA AõÀĀA'!A!\f\vĀ\v AĀ6h A6X\v  )h7(  )\`7   )X7  )P7  \f68  70  )$7<  ),7D  -Ā4:ĀL AĀ:ĀÜ  \v6È  6Ä \
 
6À  6X  \b6T  6P  \r;N  \x07:ĀM\v A\bj Aj" UA! (\b"AF@A!\f\v (\f! ü	\vA!\v  :Āè Ā 6 Ā 6Ā AðĀj$Ā\v\v~#ĀAðĀk"$Ā@@@@@@@ -ĀèAkĀ\v  (Ø"(X"A\bj"
6ä (à!\v (\b!\f )Ā!@ AÜĀj" (Ü"( (\b­\rĀ (\fAxG@  ( (­\r\vA!\x07@ (\\"E\rĀ -Ā'"\bA\x07F\rĀ -Ā\bAF\r@ -ĀAF\rĀ -Ā \bAÿqG\rĀ A:Ā  )Ā7Ā  )7 /!\rA!\x07\v AĀ:Ā\b\v (P"  (T"\b(\bAkAxqjA\bjAĀ\v!  )Ā7Ā-  )7(A°ôÁĀ(ĀAK\rAäôÁĀá
Aÿq"	E\rAäôÁĀ(Ā 	ïE\r AäôÁĀ(Ā"	Aj6D A6@ A68 A¸ñÀĀ6L  Aj6H  AÈĀj6< AÐĀj 	 A8j¦\f\v A6L  Aj6H A8j"AÉÀĀ AÈĀjó	AðäÀĀA AõÀĀA'!A!\f\vĀ\v AĀ6h A6X\v  )h7(  )\`7   )X7  )P7  \f68  70  )$7<  ),7D  -Ā4:ĀL AĀ:ĀÜ  \v6È  6Ä \
 
6À  6X  \b6T  6P  \r;N  \x07:ĀM\v A\bj Aj" UA! (\b"AF@A!\f\v (\f! ü	\vA!\v  :Āè Ā 6 Ā 6Ā AðĀj$Ā\võ
~#ĀAk"$Ā@@ Ā(Ì\x07"-ĀHAG@ AĀ:ĀH  )B|7  )°B|7° Aj" »@ ĀA°j ½\x07"E\rĀ ĀAj (Ā»\x07"E\rĀ A¨j ä\b ( ( \r ( (\b\r\f\v (ĀAF@AĀ!\f\v Ā)à Ā)è (\b" (\f"å!\r Ā(Ô"\b \r§q! \rBBÿĀB À~! ĀAÐj!\v Ā(Ð!	@   	j)ĀĀ"\r "B B À}B\
 À7¸@@  A¸j"\f±\x07 (ĀAG\r   	 ( j \bqAØ~lj"
A¤k(Ā 
A k(ĀÄ
E\rĀ\v \f \v 
ú\b (¼! (¸ )È!\r Aèj"\x07 AÐj"	Aü
ĀĀ \rBQ\r A¨j" \x07Aü
ĀĀ \r A\bj" Aü
ĀĀ ( ( \r ( \r  6Ä B7¼  \r7È 	 Aü
ĀĀ \x07Ar! AÌj! \r§!AĀ!@ \r  6è  Aü
ĀĀ Ā  Aèj³A!\fĀ\vĀ\v \r \rBB ÀBĀR\r  \x07A\bj"\x07j \bq!\fĀ\vĀ\vĀ\v A¸j Ā)ð Ā(ø× ĀAèj    )¸ (À¾\x07 ĀAj  µ ( ( \r\v Aj$Ā\v#ĀAk"$Ā (\b! (!  (Ā6  6\b   A l"	j"\f6 A j! AèĀj!\r AjAr! A¸jAr!@@ 	E@ \f!\f\v Ak! (\b!\x07 (!@@\
@@@@ (ĀAk\x07Ā\v  6Ð  Aü
ĀĀ Ā(Ì\x07"-ĀH A:ĀH  \x076  AÐj6°AF\r  (O\r ( A¸lj"(¤!\x07 Ax6¤ A¤j!\b A¨j! \x07AxG@ (Ā!  (¬6ð  6ì  \x076èAx\f\v Aèj \r
 (Ā! (¤\v ò\v \b (ð6\b \b )è7Ā AøĀj"ø\v  AjAü
ĀĀ AĀ:ĀH\f\v  \x076¸  Aü
ĀĀ Ā  A¸j³\f\v \x07-Āí! Ā(Ì\x07"-ĀH A:ĀHAF\r  )B}7  )° AG­}7° AÐj!@ \x07(è"\b@  \bÁ\f\v B7Ā\v  (O\r Aj"\b ( A¸lj"
AøĀj"\vAü
ĀĀ 
B7x Aèj"
 \b  )ĀBQ"\x1BAü
ĀĀ  \b \x1Bø\v \vø\v \v 
Aü
ĀĀ AĀ:ĀH ĀAA  \x07§ Ā(Ì\x07  \x07\f\v ĀAAĀ  § Ð\v A j! 	A k!	 A j!\f\v\vĀ\v  6\f A\bj
 Aj$Ā\vÄ\x07#ĀAàk"$Ā@@@@@@ -Ā°AkĀ\v A\x07j A\x07ü
ĀĀ\v A\x07j!@@@@ -Ā¬AkĀ\v Aø\x07j!	@ -ĀAkĀ\v (ü\x07! (ø\x07!\x07 (\f\v AĀ:Ā  6  (¨"6ü\x07  (¤"\x076ø\x07 Aø\x07j!	 \v!\b@@AÇÁĀA \x07 A£ÇÁĀA¤"@  6t\f\v  6Ü  \x076Ø A6Ô AÇÁĀ6Ð AðĀjA AÐjAÄ\x07 (pAxG\r (t!\v Ax6¨\b  6¬\bAx!\x07\f\v A¨\bj" \
AðĀjA(ü
ĀĀ (ĀAxF@ (¬\b!Ax!\x07\f\v A\bj" A(ü
ĀĀ AĀ:Ā  6  \b6\v AðĀj AÐ\bj"\b  ("\x07AxF\r  )t7À  (|6È  )7   )7¨  )7°  (6¸ (p! \b\f A\bj
\vA! A:Ā 	Æ
   (  A¤j(Ā\r A:Ā¬  6@  \x076P  )À7D  (È6L  ) 7T  )¨7\\  )°7d  (¸6l Ã	 Aj A@k	 ( AxG\r (!A!\f\vĀ\vA! A:Ā¬ A:ĀA!\f\v A\bj Aj"µ (\f! (\b! \b\v  :Ā° Ā 6 Ā 6Ā Aàj$Ā\v\x07~#ĀAk"$Ā (H!\b -ĀV!@@@@@@@@@\
@@ (P"
AĀ )Ā"BV"\x1BE@ §AkAĀ \x1BAk\v Ā 
â\b6\b ĀB7Ā\f
\v )\b! -ĀA! A\x07 ("("\x07 \x07AĀN\x1BAtAòÁĀj(Ā6Ā Aô©ÁĀ¯!\x07 \bE\r\x07Aq -ĀT"	AqEq\r\x07 )\b!\v )!\r@@ )Ā"\f )"PE@ \v \rS\r\f\v §E \f§r\r\v !\f \r!\v\v \f PE@BÿÿÿÿÿÿÿÿÿĀ \vBÀ©\x07BÐ 	Aq\x1B"\f|"\r \fBĀS \v \rUs\x1B S\r\b\vA! 
E \bAGq \x07qE\r\bAĀ\r  6P  A j (0DĀĀĀĀĀĀð?ì )Ā!\v Ā (\b6 Ā \v7\b ĀA6Ā\f	\vA! AF\r -ĀUE\r\f\vA! AF\rĀ\f\v \bE@AĀ!\f\v\f\v AF@A!\f\v Ā  ö\f\v -ĀU\rĀA!\f\v Ā  )Ā (\bÜ\v BZ\r (Ò\r\f\v AF\rĀ AG@ \x07E\r@ -ĀUE@ Ā  ö\f\v Ā  )Ā (\bÜ\v Ò\r\f\v Ò\rA!\v Ā 6\b Ā 6\
 ĀA6Ā\v Aj$Ā\v~ A\x07k"AĀ  O\x1B!\x07 AjA|q k!\b@@ Ā@@@@@@@@  K@  j-ĀĀ"À"AĀH@B !	 -ĀÐ´@Ak	\v \b kAq\r
@@  \x07I@  j"Aj(Ā (ĀrAxqE\r\v    K\x1B!@  M@ !\f\v  j,ĀĀAĀH\r Aj!\fĀ\vĀ\v A\bj!\fĀ\vĀ\v Ā 6\b Ā 6AĀ\f\b\v Aj" O\r  j,ĀĀ!@@@ AàG@ AíF\r AjAÿqA\fI\r A~qAnG\r
 A@H\r\f
\v A\`qA F\r\f	\v AJ\r\b\f\v A@N\r\x07\vBĀ!	 Aj" O\r  j,ĀĀA¿L\r\f\v Aj" O\r  j,ĀĀ!@@@@ AðkĀĀĀĀ\v AjAÿqAK\r\b A@H\r\f\b\v AðĀjAÿqA0I\r\f\x07\v AJ\r\v Aj" O\r  j,ĀĀA¿J\rĀBĀ!	 Aj" O\r  j,ĀĀA@H\rBàĀ!	\f\vBÀĀ!	\f\v Aj" I\r\vBĀ!	\f\v  j,ĀĀA¿J\r\v Aj!\f\v Ā 	 ­7\
A\v6Ā\v Aj!\fĀ\vĀ\vÙ\b#ĀAàk"$Ā  6\b  Aj A\fj" (Ā (Þ Ā(Ì\x07! Aj Aü
ĀĀ -ĀH! A:ĀH  A\bj6´  6°@@@ AF\rĀ  )B}7  )°B}7° AÐĀj"
A\x07 (¤" AĀN\x1BAtA¨ñÁĀj(Āj" )ĀB|7Ā  )  A¤jAñÀĀ®­|7  AÔj" ( (Þ A¸j" AØj Ô " )ĀB|7Ā (\b" (O\rĀ ( A¸lj"(¤!\x07Ax!\b Ax6¤ A¤j!	 A¨j!@ \x07AxG@ (Ā!  (¬6À  6¼  \x076¸\f\v A¸j AèĀj
 (Ā! (¤!\b\v \b ò\v 	 (À6\b 	 )¸7Ā AøĀj"ø\v  Aü
ĀĀ 
 A AĀ:ĀH (! Ā-ĀÞ\x07AF\r Ā(È\x07A\fl! Ā(Ä\x07! (!@ E\r A\fk! A\bj! Aj A\fj!(Ā (Ā  Ä
E\rĀ\v A6¼  A\fj6¸ A(jAÀĀ A¸jó	 A:ĀD AĀ6@ B7  )\f74  (6<  5\b7  ĀAĀ AjÕ\f\vĀ\v (\f \r\v Aàj$Ā\v\b#ĀAÐĀk"$Ā A\bj"    ¸@ -Ā(AF\rĀ ($! ( ! (! (! ĀÂ@    (Ā ì\fĀ\v Aj! Ā A\bj! Ā/8"\b Aÿÿq"q! Ā($!
 Ā((!	 Ā(!\v Ā(!\fAĀ!@@@@@ !AĀ!  \fO\rĀ \v Atj"/Ā"\x07AÿÿF\r  \b /"qk \bq I\r@  F@ \x07 	O\r 
 \x07A4lj"A j A\bjÿ\r\v Aj! Aj!\f\v\v ĀA,j!@ (ĀAF@ Ā(4! (\b!  \x0768 AĀ64  60 A6,  (6L  )\b7D  )Ā7<  A,jÎ\b  Ā(4O\r  6\b A6Ā Ā(0 A$lj"Ā 6\f ĀA6\b\f\v Ā(4!Ā  \x0768 AĀ64  \x0760 AĀ6,  (6L  )\b7D  )Ā7<  A,jÎ\b  Ā6\b  Ā6 A6Ā\v A\bjì\f\f\
\v Ā  A\bj ùE\r\f\v Ā A\bj    AÿK Ā)ĀBRqä\r\f\v  Ā(O\rĀ Ā( Atj"Ā ; Ā 	;Ā\f\vĀ\v AÐĀj$Ā\v~#ĀAk"$Ā Aj" » ĀA¨j! Ā)¸ Ā)À ½!\b  6ü Ā(°E@  ĀA¸jÚ\v  6$  Aüj6  A\bj Ā(¨ Ā(¬ \b A jAìĀÒ (\f" Ā(¨" Allj (\b"\x07Aq\x1B!@ \x07AF@  )7(  )7\
     j-ĀĀ \b§Avª\x07 (Ā Allj"Ak" ) 7Ā  )(7\b Ak 6Ā\f\v Ak 6Ā ( (\r\v  )Ā7è  )\b7ð  6ü ĀAj! Ā) Ā)  ö!\b  Aüj6 Ā(E@  ĀAjë\v  6$  Aj6   Ā( Ā( \b A jAíĀÒ (" Ā(" AÀ~lj (Ā"Aq\x1B!Ā@ AF@  Ā Ā j-ĀĀ \b§Avª\x07 (Ā \
ĀAÀ~lj"ĀA¸kB7Ā ĀAÀk 6Ā ĀA°k AØjA ü
ĀĀ ĀA\bkBĀ7Ā ĀAkBÀĀ7Ā\f\v A j" ĀA¸k"A¸ü
ĀĀ B7Ā ĀA°k AØjA ü
ĀĀ ĀA\bkBĀ7Ā ĀAkBÀĀ7Ā ) BQ\rĀ À
\v Aj$Ā\vØ~ Ā(Aj"	Av 	A\x07qAĀGj! Ā(Ā"!\b@ @ \b \b)Ā"BB\x07B À Bÿþýû÷ïß¿ÿĀ|7Ā \bA\bj!\b Ak!\f\v\v@ 	A\bO@  	j )ĀĀ7ĀĀ\f\v 	E\rĀ A\bj  	ü
ĀĀ\v Aq! Aq! Aüq! Av! Aq!AĀ!\b@@ 	 \b"G@ Aj!\b Ā(Ā" j-ĀĀAG\r   Aslj" j!\f@   Ā  \vĀ"§"\x07 Ā("\vq"k Ā(Ā"
 \v " ks \vqA\bI\r  
j"-ĀĀ  \x07Av":ĀĀ 
 \v A\bkqjA\bj :ĀĀ 
  Aslj!\x07AÿG@  \x07 ñ\x07 E\r \x07 j!\x07AĀ! @ \f/ĀĀ! \f \x07/ĀĀ;ĀĀ \x07 ;ĀĀA!\v E\r  \fj"-ĀĀ!\r   \x07j"-ĀĀ:ĀĀ  \r:ĀĀ\f\v\v Ā(Ā" jAÿ:ĀĀ  Ā( A\bkqjA\bjAÿ:ĀĀ E\r \x07  ü
ĀĀ\f\v Ā Ā(" AjAvA\x07l A\bI\x1B Ā(\fk6\b\v  
j \x07Av":ĀĀ 
 \v A\bkqjA\bj :ĀĀ\fĀ\vĀ\v¸	~|#ĀAàĀk"$Ā Aj  Ö\x07AĀ! AĀ6,  ("\b64  ("	60 AÐĀj  Î (X! (T! (PAG@  6@  68  6< AÄĀj 	 \b\x07  A\fl"
j!\f (L!\v (H!@@  
F@AĀ!\f\v AÐĀj  \v  j"Aj(Ā A\bj(Āë@ +P"D333333ë?f@ (X"\r\v A\fj!\f\v\v (\\!\x07 A\fj \fF\rĀ Aj! 
 kA\fkA\fn! ½!@ AÐĀj  \v Ak(Ā (Āë +P"D333333ë?f@ \x07 (\\ ½" B?B S"\x1B!\x07   \x1B!  (X \x1B!\v A\fj! Ak"\rĀ\v\v (D \r A j  \x07\v A8j«\v 	 \b\fAĀ! ( AxG@  ((6X  ) 7P Aj AÐĀj×\x07 (!\r (!\v Ā \r6Ā Ā 6 AàĀj$Ā\v  6@  6< Ax68 A\bj! A8j"\
Ā(ĀAxF@ Ā(\b! Ā(\f\v Ā«\vAĀ\v!Ā  6  Ā6Ā (\b! (\f!  A,jÞ\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BÀ\rĀ\vÄ~\f#ĀAk"
$Ā@ (@"E@ ! !\f\v (<!  (hjAj! (d!\v (\`!\f ! !@ ! !\x07 
 6\b 
 7Ā  \rAlj!\bAĀ!@ \vE\rĀ \v! AM \b 
 \f Atj")Ā A\bj(ĀþAÿq"E\r  AÿFj  Av"	 j" \b 
 \f Atj")Ā A\bj(ĀþAÿqAF\x1B!  	k!\f\v\v!\v !@@ \x07~  \v k" j"	 \b("I\rĀ  	 k"	E\rĀ@@ 	 M@  	jAk" \vI\r\vAÿëÜ! \b)Ā" |" T\r \b(\b j"AëÜI@ ! \f\vB BQ\r AëÜk! B|\f\vAÿëÜ! \b)Ā" \f Atj")Ā|" T\rĀ (\b \b(\bj"AëÜI@ ! \f\vB BQ\r AëÜk! B|\
\f\vB\v"Q@  I\r \x07!\f\v  \x07Z\r\v \x07! !\v \rAj"\r G\rĀ\v\v Ā 6\b Ā 7Ā 
Aj$Ā\vä ĀAk"\b(Ā" \b@@@@@@ A	O@  Ì"\rAĀ\vAĀ! AÌÿ{K\rA A\vjAxq A\vI\x1B! Axq! ĀA\bk!@@@@ Aq@  M\r  j"A ùÁĀ(ĀF\r AùÁĀ(ĀF\r ("\x07Aq\r	 \x07Axq"\x07 j" I\r	  \x07á  k"AI\r  Ì	  j" Ì	  ¬\f\b\v AI  Or  kA\bKr\r\b\f\vAùÁĀ(Ā j" I\r\x07@  k"AM@  \
Ì	AĀ!AĀ!\f\v  Ì	  j" Ar6  j" 6Ā  (A~q6\vAùÁĀ 6ĀAùÁĀ 6Ā\f\v  k"AI\r  Ì	  j" Ì	  ¬\f\v  Ì	\f\vAùÁĀ(Ā j" K\r\f\v    K\x1B"@  Ā ü
ĀĀ\v Ā ÷\v\f\v  Ì	  j"  k"Ar6AùÁĀ 6ĀA ùÁĀ 6Ā\f\v E\r\v Ā\v o"E\rĀ A|Ax \b(Ā"Aq\x1B Axqj"  K\x1B"@  Ā ü
ĀĀ\v Ā÷ \v \v	~#ĀA0k"$Ā@ Ā-ĀD@~ Ā(P"AëÜG@ Ā)H\f\v Aj ĀÊ ( ! )\v!
 Ā(x(X"-Ā A:ĀAF\r Ā)p!\f Aj" Ā(h Ā(lÁBĀ 
 AëÜF"Ā\x1B!\rAĀ  Ā\x1B!\x07 Aøj!\b Aèj!	 )ø ) ç!
 (ì" 
§q!Ā 
BBÿĀB À~! (è!@@  Ā j)ĀĀ"\v "B B À}B À7(@@ Aj A(j±\x07 (AG\r  ( Āj qAXlj"A(k Aj²	E\rĀ\v ( (\r\f\v \v \vBB ÀP@ Ā A\bj"j q!Ā\f\v\v (ðE@ 	 \bì\v (!Ā ("AxF@ Ā!\f\v ) !\v A\bj (è" (ì 
\x07 (\b! -Ā\f!  (ôAj6ô  (ð Aqk6ð  AXlj"A\bk \x076Ā Ak \r7Ā Ak \f7Ā A k \v7Ā A$k Ā6Ā A(k 6Ā\v Ak \f7Ā AĀ:Ā  5ô7°\v A0j$Ā\vĀ\vê\x07#ĀA k"$Ā Ā-Ā! ĀA:Ā@ AF\rĀ Ā(\b! ĀA6\b ĀA\bj! Ā(! Ā(\f!@ E@@AÐùÁĀ(ĀE@ A\bjAØïÀĀ\f\vA¬ôÁĀ-ĀĀ!A¬ôÁĀAĀ:ĀĀ@ AF@A\
ôÁĀ(Ā"Aÿÿÿÿ\x07O\rAôÁĀ Aj6Ā A\bjAØïÀĀA ôÁĀA ôÁĀ(ĀAF\x1BA¬ôÁĀA:ĀĀAôÁĀAôÁĀ(ĀAk6Ā\f\v A\bjAØïÀĀ\v (\b"AF@ A\bjAØïÀĀ\f\v  )\f7\f  6\b\v  6  6AAñ\v" (6  )7\b  )\b7Ā \b (! (Ā!\x07 BĀ7\b A:Ā A\bjÅ	" (ĀAj"6Ā E\rAAñ\v"AĀ:Ā  6\b AôÁĀ6  6\
Ā (\b\r (\f"@  Aj(Ā	 ( ((\fĀ\v  A\bj6 A¤ÐÀĀ6 AÜçÀĀ6  6\f AĀ6\bá  Ô	 Ā \x076\f ĀA6\b ĀAĀ:Ā\f\v Ô	 Ā 6 Ā 6\f Ā 6\b ĀAĀ:Ā AG\r\v A j$Ā\vĀ\vô~#ĀAÐk"$Ā Aj  @  60A!\x07\v AĀ6(  \x076, A4j @ ("E\rĀ (4"	E\rĀ AØj"\b Í A¸j  (À\
! )¸"
BQ@ \b  \x07 \r Ì\fA\f\v A¬j AÄjA¬ü
ĀĀ A@k" AØjAàĀü
ĀĀ  6¨  
7  A¸j  \x07 ð (¸! ("AëÜF@ A j¥\b  A\f\v AØj"\x07 A¸j"ArAÄĀü
ĀĀ (!\b Aðj A@kAàĀü
ĀĀ  A jA¸ü
ĀĀA\bA¸)ñ\v" Aü
ĀĀ  6 Aj \x07AÄĀü
ĀĀ AĀ:Ā°) AĀ:ĀÐ  \b6ä  6à 	 AàĀj AØÀĀÎ!AĀ\v! (8 (<\f (  ($\f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\v Aj A4jí\b (! (! A\bj A(jÝ\b (\b! (\f!\x07 Ì\f Ì\f  Ajî\b (Ā"Ā  Ā\x1B"  \x1B"A \x1B ( \x07 Ā\x1B  \x1BAĀ \x1BÀ\rĀ\v~#ĀAk"$Ā Aj @ ("@ AØĀj(Ā"\
-ĀAF\r (! ( AĀ:Ā )°!\x07 )¨!\b ) !	 )!
 )!\v )!\f AÀjA¾\r (À!@@@ (Ð"AxF\rĀ  (Ì6  )Ä7 Aj AÔjA,ü
ĀĀ  6  6@@ Aj"AäÀĀA	 \f \vÆ"\rĀ Aþ«ÁĀA\b 
"\rĀ A¬ÁĀA\b 	"\rĀ A¬ÁĀA\b \b"\rĀ AíÀĀA\x07 \x07"E\r\v AjÊ\f\f\v AÀj" AjAÀĀü
ĀĀ AÐĀj ¯
 (\`"AxG\r (P!\v AÀj" ¥ \v! ØA!\f\v  )T7$  (\\6,  )d74  )l7<  )t7D  (|6L  60  (P6  A j"å A\b6À A\bj  AÀj¢ (\f! (\b! \b\v \f Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v  Ajî\b (Ā"ĀA Ā\x1B (AĀ Ā\x1BÀ\r\vĀ\vÂ\f~|#ĀAÐĀk"$Ā@\
 Ā(d"\x07 Ā(h"AAĀAúÀĀA¥"\rĀ Aj"
 ĀAj6Ā A\v6 AìÀĀ6 A6\f AëÀĀ6\b  ĀAj6 \x07 Atj!\v@@ 
 A\flj!@ ! AF\r A\fj! Aj! (Ā(\b\rĀ\v A\bk"(!\b (Ā!	 \x07!@  \vF\r A j (8 (<\x07 A@k!AĀ! ((!\f ($!@@ AqE@ A0j  \f 	 \bø +0D333333ë?f\rA!\f\v (  \r !\f\vA! (8E\rĀ\v\v\v (  \rAAĀ (8 (< 	 \bü!\f\v Ā( Ā(ë\x07"\rĀAìÀĀA\v Ā( Ā(A¸úÀĀA*Å"\rĀ Ā(A\
xG@AìÀĀA	 Ā( Ā( AâúÀĀAÆĀ¤"\r\vAĀ! Ā)Ā"\rBQ\rĀ@ \rBR\rĀ Ā+\b"½"BÿÿÿÿÿÿÿÿÿĀ"\rB}Bÿÿÿÿÿÿÿ\x07T BĀS"q \rBøÿĀQr \rBøÿĀVr \rB\b}BðÿĀT qrE\rĀ  9  A64  A j60 AàÀĀ A0jó	AÐ¡ÁĀA Aã¡ÁĀA#!\f\v Ā($ Ā((A¢ÁĀA	A¢ÁĀA¥!\v AÐĀj$Ā \v~#ĀAk"$Ā )\
 )  ö!	@@@ (" ( 	 Ë"@ Aj  kAÀmà A¸k)Ā!	  A°kA°ü
ĀĀ 	BR\r\v ĀAĀ6\b ĀBÀĀ7Ā\f\v A¸j" A°ü
ĀĀ  	7Ā A\bj A°ü
ĀĀ  Aj» )¸ )À ½!	@ (¨" (¬ 	 È"E\rĀ A¨j  kAmà Ak(ĀAF\rĀ Ak(Ā A\fk(Ā\r\v (¼ (À\r  (¨"\b6È  (¬"6Ä  6À  6¼   (°"Atj6Ì A6¸ Aôj" A¸j"÷ (øAG\r Aèj"\x07 (ü§\b  ÷ (øAG\r \x07 (ü
 (ì (ð"\x07Atj!A!@ Aq@  6Ā Aj!AĀ!\f At!  \x07jAj!AĀ!@  FE@   j(Ā6Ā Aj! Aj!\f\v\v  6ð  \bæ\r Ā (ð6\b Ā )è7Ā ( ( \r ø\v (´\r\v\v\v Aj$Ā\vĀ\vÈ~#ĀAàk"$Ā @@@@@@ -Ā\x1BAkĀ\v AÀ\rj AÀ\rü
ĀĀ\v AÀ\rj!@@@ -ĀøAkĀ\v AØj!@ -ĀðAkĀ\v (è! (ì\f\v AĀ:Āð  6ì  Aøj"6è AØj! \v!\x07 A j A8j)Ā A@k(Āí ) !	 (¨!\b AĀ:Āà  \x076Ü  6Ø  \b6à  	7Ø\v AøĀj  W )xBR\r A:Āø A:Āð\f\vĀ\v ¸\v A:Āð \f Aøj  ¥\b A:Āø )x"	BR\r\vA\
!A\f\v (! A\fj Aj"\x07AìĀü
ĀĀ 
@ 	BQ@A! !\f\v \x07 A\fjAìĀü
ĀĀ  6  	7x A j AøĀj@ (°"AxF@ AÔj" ( "¥ \v! ØA!\f\v  )¤7ô  (¬6ü  )´7  )¼7  )Ä7  (Ì6  6  ( 6ð Aðj"å A\b6    A j¢ (! (Ā! \b\v AøĀjÁ\b\vA\v:Ā\x1B Ā 6 Ā 6Ā Aàj$Ā\vì#ĀA k"$Ā A0j  \
ö AÈĀj (0" (4"A-Ë
@@@@ AG@ A(j AÈĀjÚ (("E\r (," AØÇÁĀj(ĀG\r Aj!@ E\r Ak! -ĀĀ!\x07 Aj! \x07A:kAÿqAõK \x07A_qAÇĀkAÿqAùKr\rĀ\v\f\v\v A j AÈĀjÚ ( E\r\v  A/ÖE@ Ā  \x07 ĀA:Ā\f\f\v A<j  \x07 (@! (D! A;l  6h BĀ7\`   j6\\  6X  6T  6P B¿°7H Aj AÈĀj"Û Ā@\
@ ("E\rĀ   ("AÖÇÁĀA  6  6@ Aj AÈĀjÂ (E\r Aj ( ( (ª ("E\rĀ\v (!@ Aj AÈĀjÂ (E\r A\bj ( ( (ª (\f!\x07 (\b"\bE\rĀ \b \x07  Ä
\rĀ\v\v Ā  ÞAĀ\f\v Ā  ÞA\v:Ā\f (< \r\f\v Ā   ĀA:Ā\f\v A j$Ā\vÖ\r~#ĀA k"$Ā Ā((!@@@@ Ā)ĀBR@  Ā(" AvkG\r \r ĀA\x07;8 Aj"A\b A\bj Ý\x07 )\b! Ā( Ã\v Ā 7 A·\b ĀA j"ĀÄ\v Ā (6\b Ā )7Ā\f\v Ā("\b AlK\r ĀBĀ7Ā Ā \bAt£!\x07\f\v Ā At£!\x07\f\v@AèùÁĀ-ĀĀAF@AàùÁĀ\
)Ā!AØùÁĀ)Ā!\f\v Aj¸\x07AèùÁĀ-ĀĀAF\r )! )!AèùÁĀA:ĀĀAàùÁĀ 7Ā\v Ā 7 Ā 7\b ĀB7ĀAØùÁĀ B|7Ā \bAt! Ā("\f!@ @ Aÿÿ6Ā Ak! Aj!\f\v\v Ā($" A4lj!\r Ā/8!	AĀ!@  \rF\r  Ā A jAÿÿq"
;0 Aj! A4j! 	 
q!AĀ!\v@@ !AĀ!  \bO\rĀ \f Atj"/ĀAÿÿF\r \v  / 	qk 	qM@ Aj! \vAj!\v\f\v\v \f \b   
Ô !\f\v  
;  ;Ā !\fĀ\vĀ\v A j$Ā \x07\vĀ\v±\b~#ĀA k"$Ā (@"AëÜG@ Aj )8  ) ( \x07 Aj )BĀBè\x07BĀ (! AðĀj Ā)hBĀBè\x07BĀ AàĀj Ā)xBĀBè\x07BĀ AÐĀj )\`" Ā(AÀ=n­|" )h  V­|"\bB )p"\x07 Ā(pAÀ=n­|" BX\x1BB  )x  \x07T­|"P\x1B P\x1B"\x07 À\b A@k )P" )X"	 \x07  A0j  \
 )@"
} \b )H}  
T­}BĀR­|"\b 	  \bV­|"\v \x07 ~ )" AÀ=n­|" )0"	X )  T­|" )8"
X  
Q\x1BE@ Aj Ā)BĀBè\x07BĀ   	}  
}  	T­}B )" Ā(AÀ=n­|" BX\x1BB  )  T­|"P\x1B P\x1B À\b )Ā" \b|" T­ )\b \v||\f\v A j   \x07 À\b ) ! )(\v!B B| BĀR\x1B!\v A j$Ā \vñ\r#ĀAk"$Ā@@@@A ("\bAxs \bAĀN\x1BAkĀ\v Ā A0ü
ĀĀ\f\v AøĀj" (Ā (Þ Aj A0ü
ĀĀ B70 A8j AÀĀü
ĀĀ  A0j³ Ā A0ü
ĀĀ\f\v At!@@@  F\r@   j"(Ā"
 Aj(Ā"\vº"\x07@ \x07Aj(ĀAxF\r\v A\bj!\f\v\v A¼j Å\x07 (!\f (Ā!\r A0j	 AàjAĀ )0 )8å AðjAĀ	  )Ä7  )¼7 A°j!\x07 A@k! Aj!@@ A j" Ajà ( "AxF\rĀ@ (¤" (¨"	 (Ā (ĀÄ
\rĀ  	 (Ā Aj(ĀÖ\f\rĀ Ø\v\f\v@  	 
 \vÄ
E@  (¨68  ) 70  \x07A0ü
ĀĀ\f\v A0j \r \fÞ  \x07A0ü
ĀĀ  \r\v Aàj" Aàj A0j ª ó\v\f\v\v Aj³
  AàjA0ü
ĀĀ\f\v  A0ü
ĀĀ\v Ā A0ü
ĀĀ \bAĀN\rĀ \b\v Aj$Ā\vâ\x07#ĀAÐk"$Ā A$j  @  68A!\x07\v AĀ60  \x0764 A<j @ ($"E\rĀ (<"
E\rĀ A¨j"\b Í Aj Ï (! ("\vAF@ \b  \x07 \r Ì\fA\f\v (!\f (!\b AÈĀj"	 A¨j"AàĀü
ĀĀ   \x07 ð (¨! (ð"AëÜF@  \b\r 	  !A\f\v Aj"\x07 A¨jArAÄĀü
ĀĀ (ô!	A\bA¨ñ\v" \f6\f  \b6\b  6  \v6Ā Aj AÈĀjAàĀü
ĀĀ  6p AôĀj \x07AÄĀü
ĀĀ AĀ:Ā  AĀ:ĀÈ\f  	6¼  6¸ 
 AàĀj AèÀĀÎ!AĀ\v! (@ (D\f (( (,\f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\v Aj A<jí\b (! (! Aj A0jÝ\b (! (!\x07 Ì\f Ì\f A\bj A$jî\b (\b"Ā  Ā\x1B"  \x1B"A \x1B (\f \x07 Ā\x1B  \x1BAĀ \x1BÀ\rĀ\v¶
~#ĀAàk"$Ā )Ā!\x07 (\b! A8j AjA8ü
ĀĀ A\bj" (XAèĀj"(ĀAÿ A j" (ĀAÿ AĀ  AëÜF"\x1B"6x B¬ \x07 \x1B"\v7p A:ĀÈ AëÜ6À AëÜ6° AëÜ6 B7 Ā  Aj¹ AÐj"	 )Ð!\x07 )Ø!\b 	 )Ð!	 )Ø!
 ĀAj  ĀA°j  ĀAj AøĀü
ĀĀ ĀAĀ6à ĀAĀ6Ø Ā \b7 Ā \x077 ĀBĀ7° Ā 
7¨ Ā 	7  ĀBĀ7¸ ĀBĀ7À ĀBĀ7È ĀBäĀ7Ð ĀA:Āè ĀAĀ6 ĀAĀ6 ĀBĀ7x ĀAĀ6p ĀAĀ6h ĀBĀ7\` ĀAøçÀĀ)Ā"\x077ð ĀAèÀĀ)Ā"\b7ø Ā \x077 Ā \b7 ß )Ð!	 (Ø! 	 )Ð!
 )Ø!\f 	 )Ð!\r )Ø! 	 )Ø! )Ð! Ā 6 Ā \v7ø Ā 6ð Ā 	7è Ā \x077 Ā \b7 Ā \f7  Ā 
7 Ā \x077¨ Ā \b7° Ā 7À Ā \r7¸ Ā \x077È Ā \b7Ð Ā 7Ø Ā 7à ĀAĀ6è Aàj$Ā\v~#ĀAk"$Ā Aj  ("@ Aj u ( !@ )"	BQ@ (  ($\fA!\f\v  )°7  )¸7 5¤!\b (¨! (¬! Aj"\x07	 )!
 ) !\v AÐĀj Í  6<  68 B7 B7ø AĀ;ð AĀ6ì BÀĀ7ä BĀ7ÜA! A  AM\x1BA2 Aq\x1B6Ø  \v7È  
7À  )7@  )7H AøçÀĀ)Ā7° AèÀĀ)Ā7¸  	7(  ­ \bB "\b70  \bBĀ 	§Aq\x1B7Ð A\fj AàĀj Aj A(jAàü
ĀĀA\bAñ\v"BĀ7 BÀĀ7\f AĀ:Ā\b B7Ā BĀ7 A$j \x07Aäü
ĀĀ  6 (\f (  ($\fAF@ (!\f\vAAñ\v"AĀ6\b B7Ā  )\f7\f  )7 A\bj!AĀ!\v Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v Ì\f  Ajî\b (Ā"ĀA Ā\x1B (AĀ Ā\x1BÀ\rĀ\v¿#ĀAk"$Ā@@@@@@@@@@@@@@@@@@ Ā-ĀĀAk\x07\b	
\v\f\rĀ\v  Ā-Ā:ĀĀ AÊĀ6\f  6\b (Ā (AåÀĀ A\bjÙ\f\v  Ā)\b7Ā A	6\f  6\b (Ā (A×ÀĀ A\bjÙ\f\v  Ā)\b7Ā A
6\f  6\b (Ā (A×ÀĀ A\bjÙ\f\v  Ā+\b9Ā AËĀ6\f  6\b (Ā (AØÀĀ A\bjÙ\f\v  Ā(6Ā A6\f  6\b (Ā (AÇÀĀ A\bjÙ\f\r\v  Ā)7Ā AÌĀ6\f  6\b (Ā (AáÀĀ A\bjÙ\f\f\v (ĀAýÖÀĀA
 ((\fĀ\f\v\v (ĀA×ÀĀA
 ((\fĀ\f
\v (ĀA×ÀĀA\f ((\fĀ\f	\v (ĀA×ÀĀA ((\fĀ\f\b\v (ĀA«×ÀĀA\b ((\fĀ\f\x07\v (ĀA³×ÀĀA ((\fĀ\f\v (ĀA¶×ÀĀA ((\fĀ\f\v (ĀAº×ÀĀA\f ((\fĀ\f\v (ĀAÆ×ÀĀA ((\fĀ\f\v (ĀAÕ×ÀĀA\r ((\fĀ\f\v (ĀAâ×ÀĀA ((\fĀ\f\v (Ā Ā( Ā(\b ((\fĀ\v Aj$Ā\v¯		~#ĀAàk"$ĀØ\f! Ā-Āí!\
 Aj ĀAj(Ā ĀAj(ĀÞ Aj ĀAj
 Ā/â! Ā/à! Aj ĀAj
 Ā(ä!\x07 Ā)@!
 Ā(H!\b A¤j ĀA¤j
 A°j ĀA°j
 Ā)8!\v Ā)0!\f Ā)(!\r Ā) ! Ā)! Ā)! Ā-Āì!	 Ā)\b! Ā)Ā! A¼j ĀA¼j
 AÈj ĀAÈj
 AÔj ĀAÔj
 Ā(è" â\bAĀ\v! AàĀj ĀAÐĀj  :Āý  ;ò  ;ð  \x076ô  \b6X  
7P  )7  (6  )7  (6¤  )7¨  ( 6°  7  7  	:Āü  7   7(  70  \r78  \f7@  \v7H  (¬6¼  )¤7´  )°7À  (¸6È  )¼7Ì  (Ä6Ô  6ø  (Ð6à  )È7Ø  (Ü6ì  )Ô7ä A\bj Ā(ð ĀAôj(Āº\b Ā-Āø!Ā \
)\b!
  AjAðü
ĀĀ  Ā:Āø  
7ð Aàj$Ā \v~#ĀA k"$Ā Ā@@@@@@@@ Ā\v ĀAĀ:ĀA\f\x07\v -ĀĀ"A+k\v -ĀĀ!\v@@@@@@@ AÿqA+kĀ\v Ak! Aj! AI\r@ E\r
 Aj  B?B
BĀ -ĀĀA0k"A	K\r\x07 ) )"B?R\r\b ­"BĀR   }"Us\r Aj! Ak!\fĀ\vĀ\v Ak! Aj!\v AI\r@ E\r\b   B?B
BĀ -ĀĀA0k"A	K\r )\b )Ā"B?R\r\x07 ­ |" S\r Aj! Ak!\fĀ\vĀ\v ĀA:ĀA\f\x07\v@ E\r -ĀĀA0k"A	K\r Aj! Ak! B
~ ­}!\fĀ\vĀ\v ĀA:ĀA\f\v@ E\r -ĀĀA0k"A	K\r Aj! Ak! ­ B
~|!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 7\bAĀ\v:ĀĀ A j$Ā\væ~#ĀA k"$Ā Aj @ ("@ AØĀj" ¨ (\\!@ (X"AxF\rĀ  )h7@  )\`78  64  60 Aj" A0jå A j  \b ($! ( "AF\rĀ  )("\b7P  6L  6H@ (\f"-ĀAF@ (\b! AÈĀj"\x07Ü\b"\r -ĀH A:ĀH\
AF\r@ -Ā¶\rĀ -Āµ\rĀ -Ā´\rĀ (!  \x07Î
   § (" (F@ AjA\bA¸\v\v ( A¸lj AØĀj"A¸ü
ĀĀ  Aj6 Aj¸
  )xB|7x  )P7d  )H7\\  6X A¨j \x07 AĀ:ĀH A(jãAĀ\f\vA¨ÁĀA	AÆÁĀAA×ÁĀA8ò! AĀ:ĀH\f\vA¨ÁĀA	A±ÁĀA$AÕÁĀA+ò!\v  \b§\r !A\f\vA\v! ( (\f Ā 6 Ā AĀ \x1B6Ā A j$Ā\v Ì\f A\bj Ajì\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\r\vĀ\vø\x07~#ĀAÐk"$Ā@@@@A\x07 ("Axs AĀN\x1B"A\x07G\
AĀ \x1BE@ Aj »\x07"E\r  Á ø\v  Aü
ĀĀ (´\r AĀ6´  6  6  (¬"6\b   (°"Atj6\f A6Ā AÀj  (ÄAF\r\f\v   ¿ (! (Ā! AÀj" (\b"½\b  ï\f At!\x07  (È"j!\b (Ä A lj! A\bj!	AĀ!@  \x07FE@  j(Ā!
 	 Á A6Ā  
6  A ü
ĀĀ A j! Aj!\f\v\v  \b6È  æ\r Ā (È6\b Ā )À7Ā\f\v A¤j" (È½\b AÀj  (ÄAG\r  (Èï\f )¨!\v  6¼  \vB 7´  A¬j6° A°j ÷  )¸7È  )°7À @@ AÀj (Ā÷ Aj! Ak"\rĀ\v\v (À (Ä6Ā Ā (¬6\b Ā )¤7Ā\f\v ĀAĀ6\b ĀB7Ā\v AÐj$Ā\vĀ\v\
~#ĀAk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6 Ā -ĀĀ:ĀĀ\f\v@@@ (ĀAkĀ\v ĀAx6 ĀBĀ7Ā Ā )\b7\b\f\v ĀAx6 Ā )\b"7\b Ā B?7Ā\f\v Ā +\bí\f\v Ā ( (\bÓ\f\f\v (! A\bj (\b"A0ê\x07 (\f! (\b"AxF@ ĀAx6 Ā 6Ā\f\v AĀ6  6  6 A0l!@\
@ E\r AÐĀj" Í (\`AxG@ A0k! A0j! Aj Ä\b\f\v\v (P! ĀAx6 Ā 6Ā AjÔ\f\f\v Ā (6\b Ā )7Ā ĀAx6\f\v ĀAx6\f\v AÐĀj"A ((ä (\`AxG@ Aj AÀĀü
ĀĀ (At! (!@@ E\r A@j! Aj" A4j ! A@k! E\rĀ\v ĀAx6 Ā 6Ā Ê\f\f\v AÐĀj" AjAÀĀü
ĀĀ Ā ¯
\f\v ĀAx6 Ā (P6Ā\v Aj$Ā\ví#ĀAàĀk"$Ā  6H  6D  6@  A@k"(\b" (ĀI  A®
 (\b \v6  (6Ā (Ā! (! AĀ6\f   Atj6   6  6  6  A\fj6$ A4j Aj@@@ (4AxG@ AAĀAA\f (@AF\r (D! (H" (<6\b  )47Ā A60  6,  6(  ($6P  )7H  )7@A\f!A!@ AÔĀj A@k (TAxF\r (( F@ A(jA
 (,!\v  j" (\\6\b  )T7Ā  Aj"60 A\fj!\fĀ\vĀ\v AĀ60 BÀĀ7( Aj¯\x07\f\v A@k¯\x07 (0" ((O\rĀ A(j A\f®
 (0!\v (,!@ (\f"@ Ā (6\b Ā 6 ĀA6Ā ! !@ @ (Ā Aj(Ā\r Ak! A\fj!\f\v\v E\r  A\fl÷\v\f\v Ā 6\b Ā 6 ĀAĀ6Ā\v AàĀj$Ā\vĀ\vÞ~#ĀAk"$Ā AÐĀjAĀ ä (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ AjAé÷ÀĀA±"\rĀ (@! Ax6@@ AxF\rĀ  )D"7È  6Ä A\bj Aäj\x07 Aj (\b (\fÓ\f ( AxF@ (!  §\r\f\v AÐĀj" Aj" AÄj Ajª ó\v (ØAxG@ AôÀĀA
 AØj"\r\v )ĀPE@ AjAøÀĀA\vB )\bÆ"\r\v AjAÅòÀĀA\v±"\r (@! Ax6@ AxF\rĀ  )D"7È  6Ä AÐj AjØ (àAxF@ (Ð!  §\r\f\v AÐĀj" Aj" AÄj AÐjª ó\v (¼ (À Ð\x07"\r  AÀĀü
ĀĀ Ā ¯
\f\vĀ\v ĀAx6 Ā 6Ā AjÊ\f\v Aj$Ā\vî\x07~|o#ĀA k"$Ā@@@ Ā-ĀXAkĀ\v Ā Ā(\b"6 Ā Ā)Ā"	7AĀ\f\v ĀA0j! ĀAÑĀj!@@ Ā-ĀQAkĀ\v +Ā!\fA\f\v Ā(L!\x07A\v!@@@@@@@@@@@ Ā\v 	BĀR r\rA!AĀ\f\v ĀAĀ6@ Ā \f98 ĀAĀ:ĀP  ĀA8j6  ĀA@k6 AjAêÀĀ0!\ró" \r& !\b ĀA:ĀP Ā(\
@E\r ĀAĀ:ĀP Ā ¡"\x076L\f\b\v A\bj \x07  (\bAF\r (\f Ā(L\vÌ\f Ā-ĀPE\r\v \bÌ\f\v ĀAĀ:ĀP ĀA@k
 ĀA:ĀQ 
 Ā(! Ā)!	\f\vA! A:ĀĀA\v Ā :ĀX A j$Ā\vBÀ=!
@@ 	BÀ=Q@AĀ! \r\f\v 	!
 ! 	BÁ=T\r\vAĀ!BÀ=!
\v Ā 6( Ā 
7  Aj 	  
 ´ ("AëÜF\r )!\v ĀAĀ:ĀQ Ā 6 Ā \v7 Ā ¸DĀĀĀĀeÍÍA£ 
º DĀĀĀĀĀ@@¢"\f90 ĀAÑĀj! ĀA0j!\f\vAĀ!\f\vA!\f\vA!\fĀ\vĀ\vĀ\v½\x07#ĀA k"$Ā Ā(Ā! ĀAx6Ā@ AxG@ Ā Ā)7 Ā 6Ā\f\v AĀ6\f BÀĀ7 Aj!@@@@@@@@@@ (ĀAk\bĀ\v (\f"Av!\x07 (\b" AtjAk!@  \x07F\r\x07AĀ!@ AFE@  j"(ĀĀ!\b   j"(ĀĀ6ĀĀ  \b6ĀĀ Aj!\f\v\v Ak! A\
j! Aj!\fĀ\vĀ\v AĀ6  (6 A\bj! Aj AjÙ\x07\f\v  A\fj(Ā Aj(ĀÞ A6 Aj! Aj AjÙ\x07\f\v  (\b (\fÞ A6 Aj! Aj AjÙ\x07\f\v  A\fj(Ā Aj(ĀÞ A6 Aj! Aj AjÙ\x07\f\v A6 Aj! Aj AjÙ\x07\f\v Aj!\f\v (! Ā(\b! Ā(! Ā )\b7 Ā(Ā! Ā 6Ā AxF\r \
 ´\x07  \r\f\v (Ā!\fĀ\vĀ\v A j$Ā\v¥~#ĀAÐĀk"$Ā  6\f  6\b Ā(\f!  A\bj6   j"M@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A0j ĀAj Aj"   I\x1BÊ (4" (0"E\r  )<"	7   )D7(  (86  6  6 Ā(Ā")Ā!
 Ā(\f!  6@  6< AĀ68  
BB À70 	§! A j! ($!@ @@  A0j±\x07 (ĀAqE@  (@"A\bj6@  (8A\bj68  )\bBB À70\f\v\v (!  (<Ak"6<    Aj Ā  (8j"\x07°\b"	"j 	B§"\b:ĀĀ   A\bkqjA\bj \b:ĀĀ  AtkAk Ā(Ā \x07AtkAk(ĀĀ6ĀĀ\f\v\v  Ā(\f"6,  (( k6( Ā Î\r AjÒ
\f\v Ā AjAÏĀó\vAĀ\v AÐĀj$Ā\vĀ\vÅ#ĀAÐk"$Ā Ā-Ā@! ĀA:Ā@@@ AF\rĀ  ĀAÈĀj  ĀAðj!@ )( Ā)R\rĀ )0 Ā) R\rĀ )8 Ā)¨R\rĀ )@ Ā)°R\rĀ )H Ā)¸R\rĀ )P Ā)ÀR\rĀ )X Ā)ÈR\rĀ )\` Ā)ÐR\rĀ )h Ā)ØR\rĀ )p Ā)àR\rĀ )x Ā)èR\rĀ ) Ā)ðR\rĀ -Ā  Ā-ĀG\rĀ Aj ĀAøjÊE\rĀ A\
j ĀAjÊE\rĀ (Ā!@ )ĀBQ@ E\r +\b Ā+øa\r\f\v \r\v Ā(!@ )BQ@ E\r ) Ā)R\r )  Ā)R\r\f\v \r\v ĀAĀ:Ā@ Āã\f\v A¨j"   \f  A¨ü
ĀĀ ĀAĀ:Ā@ Ā(! ĀAĀ6 ĀAj(Ā! Āã E\r   (ĀĀ Ā-Ā@ ĀA:Ā@AF\rĀ@ Ā(@  	\f\vAĀ ĀAj"(ĀÛ\f  6Ā Ā 6\v ĀAĀ:Ā@\f\vĀ\v \f AÐj$Ā\v£~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA  Aj"   I\x1Bñ (D" (@"E\r  )L"\b70  \
)T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"Ò	\x07  (\bAsAtj" Ā(Ā AsAtj")Ā\b7Ā\b  )Ā\
7Ā  )Ā7Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAÞĀA ¶\vAĀ\v AàĀj$Ā\vĀ\v¾~#ĀA k"$Ā A j  Ö\x07 AĀ6(  ($"60  ( "\x076, A4j  ¨ (4"AxG@ A j" (8"AĀ AxG\x1B (< \x07 r A°j 	 (¸!@ )°"	BQ@  ò\vA!\f\v AÌĀj A¼jAäü
ĀĀ  6H  	7@ A j A@kÏ@ (°"AxF@ Aj" ( "¥ \v! ØA!\f\v  )¤7´  (¬6¼  )´7Ä  )¼7Ì  )Ä7Ô  (Ì6Ü  6À  ( 6° A°j"\bå A\b6  Aj \b A j¢ (! (! \b\b\v A@kÛ	  ò\v\v \x07 \f Ā 6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā A \
j$Ā\v Aj A4j\b (! (! A\bj A(jÞ\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\rĀ\vç~  (\f"\bk"\x07AĀ  \x07O\x1B! As!  k! Ak!AĀ \bk!  \bj! \b k! ( ! (!\r )Ā! (!\x07@    \x1B"	 \b \b 	I\x1Bj! \b  \b  \bI\x1B \x1B"Ak I!@ @@@  \x07 k"	K@   	j1ĀĀBP\r \x07 j!
 \x07 j!\v !\f\vAĀ! AĀ6\f\v  	6 	!\x07 \r \f\v@@@ E@ \x07 j! !
 !\v !\f@@ 
E\r \vE  Mr\r 
Ak!
 \vAk!\v  j! \f-ĀĀ \fAj!\f Aj! -ĀĀF\rĀ\v  \x07 \rk"\x076 \r \r\f\v  	6 E@  6 \v Ā \x076\b Ā 	6A!\f\v E  
j Or\rĀ  j-ĀĀ Ak" \vj-ĀĀF\r\f\v\vĀ\v   \x07j \bk"\x076 \rĀ\v \v"6 \f\v\v Ā 6Ā\vß~#ĀA°k"$Ā@@ Ā  ±"\rĀ Ā(0! ĀAx60 AxF\r Ā)4!\x07  6\f  \x077  (Ā"E@AĀ!AĀ\f\v  6d AĀ6\`  6T AĀ6P  ("6h  6XA! (\b\v"6l  6\\  6L A°jA ä@@ (ÀAxF@ (°!\
\f\v AðĀj A°jAÀĀü
ĀĀ A j!@@  AÌĀj¿ (Ā"E\r (! A°j" ( (\bÞ (°AxG@ (  (¤ò\v  (¸6\b  )°7Ā ( ! Ax6  AxF\r )¤!\b Ax6À BĀ7°  \b7¨  6¤  )Ā7¸ Aðj" AðĀj A¤j ª ó\v\f\v\v (´! AðĀjÊ\f\f\v A°j" AðĀjAÀĀü
ĀĀ Aj ¯
 ((AxG\r (!\v  \x07§\r\f\v A°j" Ā A\fj Ajª ó\vAĀ!\v A°j$Ā \vĀ\væ~#ĀAÀk"$Ā A@kAĀ ä (@!@@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ (PAxG@ AëÀĀA\x07 AÐĀj"\r\v (\\AxG@ AëÀĀA AÜĀj"\r\v (hAxG@ A ëÀĀA AèĀj"\r\v@ Aj"Ñ	E@ A®ëÀĀA±"\r (0! Ax60 AxF\r  )4"7  6 Aj" ¯	 ( AxF\r A@k"  Aj ª ó\v\v (tAxG@ A¿ëÀĀA AôĀj"\r\
\v )ĀPE@ A×ëÀĀA	B )\bÆ"\r\v )PE@ AàëÀĀA\vB )Æ"\r\v (AxG@ AëëÀĀA\f Aj"\r\v (4 (8 Ð\x07"\r A@k" AÀĀü
ĀĀ Ā ¯
\f\v (!  §\r\v ĀAx6 Ā 6Ā Ê\f\v AÀj$Ā\vĀ\vÝ\b~#ĀAk"$Ā@ AqE@ (\f!\v@ -ĀĀ"E\r Aj!@@@ À"\x07AĀH@ AF\r AÀG\r  6  Ā6Ā B 7\b  \bAtj"(Ā  (Ā\r \bAj!\b !\f\v  j! Ā   \vĀE\r\f\v Aj" /Ā"\x07j! Ā  \x07 \vĀE\r\f\vB !\f \x07Aq@ 5Ā!\f Aj!\vAĀ! \x07\
AqE@AĀ!	 \f\v /ĀĀ!	 Aj\v! \x07Aq /ĀĀ! Aj \v! \x07A\bq /ĀĀ!\b Aj \v! \x07Aq@  	Atj/!	\v \x07A q@  Atj/!\v  6  Ā6Ā  ­B0 	­BÿÿB  \f7\b  \bAtj"(Ā  (Ā\rĀ \bAj!\b\f\v\vA!
\f\v Ā  Av (\fĀ!
\v Aj$Ā 
\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bñ (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @@ Aj A@k±\x07 (AqE@  (P"\
A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"±	\x07  (\bAsAlj" Ā(Ā AsAlj")Ā\b7Ā\b  (Ā6Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAÜĀA¶\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bñ (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @\
@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"´	\x07  (\bAsAlj" Ā(Ā AsAlj")Ā\b7Ā\b  (Ā6Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAàĀA¶\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bñ (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7@ \b§! A0j! (4!\x07@ @\
@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"\b\x07  (\bAsAlj" Ā(Ā AsAlj")Ā\b7Ā\b  )Ā7Ā  )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAâĀA¶\vAĀ\v AàĀj$Ā\vĀ\vò~#ĀA@j"$Ā §A³\bk"A¢l!@ E@ A0j"\x07 A\bkAu"AsÂ \x07 )0" )8  AÛò\x07lAÛò\x07jAv j"A\x07j­Æ A j )0"	B: )8B"BĀB
BĀ Aj  AĀ k­"B"
}BĀB
BĀ  BV"\x07  
Tr! )( ) "BÿÿÿÿÿÿÿÿÿĀ| T­|§" ) )BĀR­|§"\b  \bK\x1B! \x07­ 	B|!\f\v A0j"\x07 Au"AsÂ \x07 )0"	 )8  AÛò\x07lAÛò\x07jAv j"A\x07j­Æ  )0"
B: )8B"BĀB
BĀ BB 	AĀ k­|" BV"  Vr! ­ 
B|!A )\b )Ā"	BúÿÿÿÿÿÿÿÿĀ} 	T­|§ BÀĀQ\x1B!\v Ā :Ā\f Ā 6\b Ā 7Ā Ā E:Ā\r A@k$Ā\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA\f Aj"   I\x1Bñ (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  \
6L AĀ6H  	BB À7@ \b§! A0j! (4!@ @@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"\b\x07  (\bAsA\flj"\x07 Ā(Ā AsA\flj"(Ā\b6Ā\b \x07 )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAÛĀA\f¶\vAĀ\v AàĀj$Ā\vĀ\v\fĀ Ā AÙĀ\v\fĀ Ā AÚĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bñ (D" (@"E\r  )L"\b70  )T78  (H6,  6(  6$ Ā(Ā")Ā!	 Ā(\f!  6P  6L AĀ6H  	BB À7\
@ \b§! A0j! (4!@ @@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"ê	\x07  (\bAsAtj"\x07 Ā(Ā AsAtj")Ā\b7Ā\b \x07 )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAÝĀA¶\vAĀ\v AàĀj$Ā\vĀ\vÓ\x07~#ĀA°k"$Ā @@@@@@ -Ā AkĀ\v AÐ\fj AÐ\fü
ĀĀ\v AÐ\fj!@@@@ -ĀAkĀ\v Aj!@ -ĀAkĀ\v (!\f\v  )\b7à  )Ā7Ø Aèj AÀ\rjAÐĀü
ĀĀ Aj" AØjA\vü
ĀĀ AĀ:Ā  Aà\fj"6\v  )\b7à  )Ā7Ø Aðj A jAÐĀü
ĀĀ Aèj"\x07ß (ð!\b )è!
 \x07 AøjAÈĀü
ĀĀ AÀj"	  
 \b AØj \x07¿ AĀ:Ā  	6  )ð7¨\v A¨j A¨j" p )¨BR\r A:Ā A:Ā\f\vĀ\v 	 AÀjÇ
 A:Ā Ó\x07 Aà\fj  A:Ā )¨BR\r\vA!A\f\v AÀj" A¨jAü
ĀĀ \x07 Aj 	 )BQ@ (!A!A\f\v A\bj Aj"· (\f! (\b! \x07A\v:Ā  Ā 6 Ā 6Ā A°j$Ā\v
~#ĀA@j"$Ā (\f"Aj!\b (\b! (Ā! (!	@@@@  	F@AĀ!\f\v  Aj"
6Ā@ (ĀAF@ Aj(Ā"¾"\r A\fj" Aj(Ā Aj(ĀÁ ) ) ç!\f  6< (\bE@  \bá\v  A<j6(  6,  (Ā ( \f A(j"\x07AãĀÒ (ĀAq"\v\r (\f (\r A6,  Aj6( Aj"AúÀĀ \x07ó	AëÀĀA A¤ÁĀA9! \x07 Aj(Ā Aj(ĀÞ (Ô AØj(Āò\v  (06Ü  )(7Ô\f\v Ü\b"E\r\
\v  Aj6\b\v Ā 6 Ā 6Ā A@k$Ā\v (! (Ā!  )70  )\f7(    Atk \v\x1B"  j-ĀĀ \f§Avª\x07 (Ā AtkAk" )(7Ā  )07\b\v  Aj"6\b 
!\fĀ\vĀ\v¤#ĀAk"$Ā Aj  -Ā!  )87  )07  )(7x  ) 7pA!AĀ -Ā"AF\rĀ @AÀÇÁĀAÌ´ÀĀ \x1B!A\f\vAÀÇÁĀA \x1B! \v!\b@@@@@@A Ak AM\x1BAÿqAkĀ\v A6  AïéÁĀ6 A;A!\f\v A6  AèéÁĀ6 A;A!\f\v A6  AÞ³ÀĀ6 A;A!\f\v AàĀj AðĀj A\x07j{ (d\
"E\r (\`"-ĀĀA0M\r .h!\x07  6 A; A6  AF@A! A$j\f\v A;0 A×öÀĀ6( A;$  Ak68 A6,  Aj64A! A<j\v"A;\f A;Ā AA \x07AĀL"\x1B6\b AÎ´ÀĀAÍ´ÀĀ \x1B6  \x07Ak" Au"s k;\v  6l  \b6d  6\`  Aj6h Ā AàĀj¯ Aj$Ā\vĀ\ví#ĀAk"	$Ā@@@@@@ @ A\bj!  A\
t"A\bk"\x07Avl!
 !@ @ A\bk! (!\b A\bj! \b 
j"
 \bO\r\f\b\v\v 	Aj" 
³\b  (Ā (\r 
 	(\f"k! 	(\b j! Ak\v ĀAĀ6\b ĀB7Ā\f\v@ \x07E\r  ("I\r @  (Ā ü
ĀĀ\v \x07A\bk!\x07  k!  j! A\bj!\fĀ\vĀ\v@ \x07E\r E\r (! (Ā!\b  -ĀĀ:ĀĀ Ak" I\r Aj! @  \b ü
ĀĀ\v A\bj! \x07A\bk!\x07  k!  j!\fĀ\vĀ\v@ \x07E\r AM\r (! (Ā!\b  /ĀĀ;ĀĀ Ak" I\r Aj! @  \b ü
ĀĀ\v A\bj! \x07A\bk!\x07  k!  j!\fĀ\vĀ\v Ā 	)7Ā Ā 
 k6\b\v 	Aj$Ā\vĀ\vô#ĀAk"$Ā Ak!  Atj! !\x07@@@ \x07 F\rĀ (!
 (Ā!\v@@@@@  I@@ @ A:£	E\r\v A\vj Ä -Ā\vAq\r\v  
6  \v6Ā\v 
!\b \v!\f @AĀ! A:£	E\r (Ā!\f (!\b\vAĀ!	 \f! \b!AĀ!@AĀ!@ 	"AÄĀG@  Aï\x07 (! (Ā"\r\v  6  6Ā\v@ AF@ AG\r\f\v E\r 	AI"\r\f\v Aj!  	Atj!	 (Ā! (!\fĀ\vĀ\vA!\r  Atj" (Ā\f"A\bvAþÿ\x07q Avr;  A\bt AþqA\bvr;Ā Aj!\f\vAĀ!\v  \b6  \f6Ā\v Aÿÿq\r\v  
6  \v6Ā Aq\r !\v Ā \r:Ā Ā 6Ā Aj$Ā\v Aj! \x07 	;Ā \x07Aj!\x07\fĀ\vĀ\vî\x07@ ("@ (Ā!@  "M\r Aj!  j-ĀĀ"\x07À"\bAĀN\rĀ@@@@@@@@@@@ \x07-ĀÐ´@AkĀ\r\vA¦ÀĀ  j  O\x1B,ĀĀ! \x07AàF\r \x07AíF\r \bAjAÿqA\fI\r\b \bA~qAnG A@Nr\r\f\f	\vA¦ÀĀ  j  O\x1B,ĀĀ! \x07Aðk\vA¦ÀĀ  j  O\x1B,ĀĀA@N\r
 Aj!\f\b\v A\`qA G\r	\f\v AJ\r\b\f\v \bAjAÿqAK A@Nr\r\x07\f\v AðĀjAÿqA0O\r\f\v AJ\r\vA¦ÀĀ  Aj"j  O\x1B,ĀĀA¿J\rA¦ÀĀ  Aj"j  O\x1B,ĀĀA¿J\r Aj!\f\v A@N\r\vA¦ÀĀ  Aj"j  O\x1B,ĀĀA@N\r Aj!\fĀ\vĀ\v ĀAĀ6Ā\v Ā 6 Ā 6Ā   k6   j6Ā Ā  k6\f Ā  j6\b\v	#ĀA k"$Ā Ā(ĀAxG@ A\
$j"\b Aj6Ā  AÔj68  AÈj64  A¼j60  A°j6,  A¤j6( AĀ6 Aj!A!@@ AG@ \b Atj!@@ AF\r (Ā! Aj! Aj"\x07! (ĀAxF\rĀ\v  \x076A\f\v  \x076A!\v 	\rA!	 !A\v! AÌĀj Ā Aj"
(Ā (\b (LAxF\r (Ā 
(Ā\r  (T6\b  )L7Ā\f\v\v@ (è"E\rĀ Aðj" Ø (AxF@ \v\f\v A\bj" Ā AðjË AØĀj" « )XBR@ (è\x07 (è Aü
ĀĀ\f\v@ AØĀj")ĀBR@ \x07\f\v A\bjª\v\v\v A\bj"ò Aðj" AÐĀj"A0ü
ĀĀ  A0ü
ĀĀ  Ā ç È
  A0ü
ĀĀ\v A j$Ā \v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA\b Aj"   I\x1Bñ (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ @@ Aj A@k±\x07 (A\
qE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"Í\b\x07  (\bAsAtj Ā(Ā AsAtj)ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jA×ĀA\b¶\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA¨ Aj"   I\x1Bñ (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ \
@@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"\b\x07  (\bAsA¨lj Ā(Ā AsA¨ljA¨ü
ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAØĀA¨¶\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjAÀ Aj"   I\x1Bñ (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ \
@@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"	\x07  (\bAsAÀlj Ā(Ā AsAÀljAÀü
ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAßĀAÀ¶\vAĀ\v AàĀj$Ā\vĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA( Aj"   I\x1Bñ (D" (@"E\r  )L"\x0770  )T78  (H6,  6(  6$ Ā(Ā")Ā!\b Ā(\f!  6P  6L AĀ6H  \bBB À7@ \x07§! A0j! (4!@ \
@@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj   A j Ā  (Hj"µ	\x07  (\bAsA(lj Ā(Ā AsA(ljA(ü
ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A jAáĀA(¶\vAĀ\v AàĀj$Ā\vĀ\vĀ Ā   A\vĀ Ā   AĀ\vè\f#ĀAÀk"$Ā@ E\rĀ  Ā("/ª	"j"\fA\fO\rĀ Ā(\f"	/ª	"\x07 I\rĀ 	 \x07 k";ª	  \f;ª	 Aü\bj" Atj!\r At"
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
ĀĀ\v AĀ ã\f\v \r\v AÀj$Ā\vĀ\vÊ\b#ĀAk"$Ā A¨j µ\x07 (¨!@@@ (¸"AxF@ ĀAëÜ6H Ā 6Ā\f\v  (´6D  )¬7<  )¼7L  )Ä7T  )Ì7\\  (Ô6d  6H  68 Ax6AĀ! AĀ6ô  Aj6  A8j"\x076 A¨j" Aôj"\bf (è"AëÜG\r ( !	 (¤! (! \
 (¨6 AĀ  AxF"\x1B6ü A 	 \x1B6ø AĀ  \x1B6ô  \bÑAì¤ÀĀA\x07 Aó¤ÀĀA ! ĀAëÜ6H Ā 6Ā \x07\b\v  \r\f\v (´!	 (°! (¬!\x07 (¨!\b AèĀj"
 A¸jA0ü
ĀĀ (ì!\v Aj
 A\bj 
A0ü
ĀĀ A8j\b AF@AAñ\v" 6Ā\v Ā 	6 Ā 6 Ā \x076\f Ā \b6\b ĀAèÀĀ6 Ā 6Ā ĀAj A\bjA0ü
ĀĀ Ā \v6L Ā 6H\v Aj$Ā\vá#ĀAÀk"$Ā@ E\rĀ  Ā(\f"/ª	"j"\fA\fO\rĀ Ā("/ª	"\x07 I\rĀ  \f;ª	  \x07 k"\x07;ª	 Aü\bj" At"Ak"\bj(Ā!	   AèĀl"AèĀk"\rjAèĀü
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
ĀĀ\v   \fAjã AĀ \x07Ajã\f\v \r\v AÀj$Ā\vĀ\vè\v~#ĀA@j"$Ā@@ @ Aj" (è Ak"
ò (E\r AäĀj! Aìj! Aj î ($!\b (!\v (!\f !@ /â M@ Ā )7Ā Ā \b6\b\f A(j Ak(Ā (ĀÞ )Ā! A4j (Ā 
ò (<!\r (4"\x07@ (8\f\v A\bj³	 (\b!\x07 (\f\v!	 \f \v A(j  \x07 	Á Aj! A\fj! Aj! A\bj! \b \rjAj!\b\f\vĀ\vĀ\v AäĀj! ³	 (Ā"AÜĀj!\b !\x07@ /â M@ Ā 6\b ĀAĀ6 Ā 6Ā\f\v Aj Ak(Ā (ĀÞ /â"A\vO\r \x07)Ā!  Aj;â \b A\flj"	 ($6\b 	 )7Ā  Atj 7Ā A\fj! \x07A\bj!\x07 Aj!\fĀ\vĀ\
\vĀ\v A@k$Ā\vÒ
~ Ā(Aj"Av A\x07qAĀGj! Ā(Ā"!@ @  )Ā"\rBB\x07B À \rBÿþýû÷ïß¿ÿĀ|7Ā A\bj! Ak!\f\v\v@ A\bO@  j )ĀĀ7ĀĀ\f\v E\rĀ A\bj  ü
ĀĀ\vAĀ!@@  "G@ Aj! Ā(Ā" j-ĀĀAG\r  AtkAk!\v@   Ā  \vĀ"\r§"\x07 Ā("	q"k Ā(Ā"\b 	 \r"
 ks 	qA\bI\r \b 
j"-ĀĀ  \x07Av":ĀĀ \b 	 
A\bkqjA\bj :ĀĀ \b 
AtkAk!\x07AÿG@ \v \x07Añ\x07\f\v\v Ā(Ā" jAÿ:ĀĀ  Ā( A\bkqjA\bjAÿ:ĀĀ \x07 \v(ĀĀ6ĀĀ\f\v Ā Ā(" AjAvA\x07l A\bI\x1B Ā(\fk6\b\v  \bj \x07Av":ĀĀ \b 	 A\bkqjA\bj :ĀĀ\fĀ\vĀ\v#ĀAk"$Ā@@@@@@ Ak\x07Ā\v -ĀĀAéĀG\r -ĀAîĀG\r -ĀAôĀG\r -ĀAåĀG\r -ĀAòĀG\r -ĀAöĀG\r -ĀAáĀG\r -Ā\x07AìĀG\r ĀAĀ;Ā\f\v -Ā\
ĀAóĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀAÁĀG\r -ĀAæĀG\r -ĀAôĀG\r -Ā\x07AåĀG\r -Ā\bAòĀG\r ĀA;Ā\f\v -ĀĀAóĀG\r -ĀAìĀG\r -ĀAïĀG\r -ĀA÷ĀG\r -ĀAÉĀG\r -ĀAîĀG\r -ĀAôĀG\r -Ā\x07AåĀG\r -Ā\bAòĀG\r -Ā	AöĀG\r -Ā
AáĀG\r -Ā\vAìĀG\r ĀA;Ā\f\v -ĀĀAêĀG\rĀ -ĀAéĀG\rĀ -ĀAôĀG\rĀ -ĀAôĀG\rĀ -ĀAåĀG\rĀ -ĀAòĀG\rĀ ĀA;Ā\f\v Aj   (\b" (\fA¬ÀĀA°! ĀA:ĀĀ Ā 6 ( ò\v\v Aj$Ā\vØ#ĀAðĀk"	$Ā@ (\f"/ª	"
Aj"\x07 ("\b/ª	"\vj"\fA\fO\rĀ (! (Ā"/ª	!\r  \f;ª	  (\b"Atj"Aü\bj"(Ā! (! \r Asj"At"E"E@  A	j ü
ĀĀ\v Aü\bj" 
Atj 6Ā \vAt"@  \x07Atj \bAü\bj ü
ĀĀ\v 	A\bj  AèĀlj"AèĀü
ĀĀ AèĀl"@  AèĀj ü
ĀĀ\v  
AèĀlj 	A\bjAèĀü
ĀĀ \vAèĀl"@  \x07AèĀlj \b ü
ĀĀ\v Aj!A°	! E@  Atj"A°	j A´	j ü
ĀĀ\v   \rã  /ª	Ak;ª	 \b AO \vAj" \f 
kG\r At"@  \x07AtjA°	j \bA°	j ü
ĀĀ\v  \x07 \fAjãAà	A°	\v÷\v Ā 6 Ā 6Ā 	AðĀj$Ā\vĀ\v¦\x07  j! !@@ !\b@@  "F@ !\f\v ,ĀĀ"AĀN@ Aj! Aÿq!\f\v -ĀA?q! Aq! A_M@ At r! Aj!\f\v -ĀA?q Atr!\x07 ApI@ \x07 A\ftr! Aj!\f\v Aj! AtAðĀq -ĀA?q \x07Atrr"AÄĀG\r\v \b!AĀ!	AĀ!\b\f\v  k \bj"!	 È\r\v\v@@  \
"F\r Ak",ĀĀ"AĀH@ A?q Ak"-ĀĀ"\x07À"A@N@ \x07Aq\f\v A?q Ak"-ĀĀ"\x07À"A@N@ \x07Aq\f\v A?q Ak"-ĀĀA\x07qAtr\vAtr\vAtr"AÄĀF\r\v È\rĀ\v  k j!	\v Ā 	 \bk6 Ā  \bj6Ā\v ĀA\bk" ĀAk(Ā"Axq"Āj!@@@@ Aq\rĀ AqE\r (Ā" Āj!Ā  k"AùÁĀ(ĀF@ (AqAG\rAùÁĀ Ā6Ā  (A~q6  ĀA\
r6  Ā6Ā\v  á\v@@ ("AqE@ A ùÁĀ(ĀF\r AùÁĀ(ĀF\r  Axq"á  Ā j"ĀAr6 Ā j Ā6Ā AùÁĀ(ĀG\rAùÁĀ Ā6Ā\v  A~q6  ĀAr6 Ā j Ā6Ā\v ĀAI\r  ĀA´ùÁĀA´ùÁĀ(ĀAk"Ā6Ā Ā\rò\x07\vA ùÁĀ 6ĀAùÁĀAùÁĀ(Ā Āj"Ā6Ā  ĀAr6AùÁĀ(Ā F@AùÁĀAĀ6ĀAùÁĀAĀ6Ā\v ĀA¬ùÁĀ(ĀM\rĀA ùÁĀ(Ā"\
ĀE\rĀAùÁĀ(ĀA)O@ Ā¹\x07\vò\x07AùÁĀ(ĀA¬ùÁĀ(ĀM\rĀA¬ùÁĀA6Ā\v\v  Āâ\vAùÁĀ 6ĀAùÁĀAùÁĀ(Ā Āj"Ā6Ā  ĀAr6 Ā j Ā6Ā\vÑ#ĀAðĀk"\b$Ā@ (\f"/ª	"	Aj" ("\x07/ª	"
j"\vA\fO\rĀ (!\f (Ā"/ª	!\r  \v;ª	  (\b"Atj"Aü\bj"(Ā! \r Asj"At"E"E@  A	j ü
ĀĀ\v Aü\bj" 	Atj 6Ā 
At"@  Atj \x07Aü\bj ü
ĀĀ\v \bA\bj  AèĀlj"AèĀü
ĀĀ AèĀl"@  AèĀj ü
ĀĀ\v  	AèĀlj \bA\bjAèĀü
ĀĀ 
AèĀl"@  AèĀlj \x07 ü
ĀĀ\v Aj!A°	! E@  Atj"A°	j A´	j ü
ĀĀ\v   \rã  /ª	Ak;ª	 \x07 \fAO 
Aj" \v 	kG\r At"@  AtjA°	j \x07A°	j ü
ĀĀ\v   \vAjãAà	A°	\v÷\v Ā \f6 Ā 6Ā \bAðĀj$Ā\vĀ\vÅ\b#ĀA@j"$Ā A\bjAĀAAã\x07 AĀ6  )\b7 AĀ6<   j"\v68  60  6,  (\b6(  )Ā7  !@ \x07!
@@  \vF\r  Aj"\b64@ -ĀĀ"ÀAĀN\rĀ  Aj"\b64 -ĀA?q! Aq!	 AßM@ 	At r!\f\v  Aj"\b64 -ĀA?q Atr! AðI@  	A\ftr!\f\v  Aj"\b64 	AtAðĀq -ĀA?q Atrr"AÄĀF\r\v  \b k 
j"6< AÄĀF\rAĀ!@ A\fF@ !
 \b!\f\v A j j Aj!(Ā G\rĀ\v\v Aj"  \x07j 
 \x07k\r AAÏ\x07 !\x07 \b!\f\v\v Aj  \x07j  \x07k\r Ā (6\b Ā )7Ā A@k$Ā\v~#ĀAk"$Ā AÐĀjAĀ ä (P!@ (\`"AxF@ ĀAx6 Ā 6Ā\f\v  (\\6  )T7 A$j AäĀjA,ü
ĀĀ  6   6@ AjAñûÀĀA\v±"\rĀ (@! Ax6@ AxG@ )D!\b  6Ä (4!  \b7È A\bj (8"A0ê\x07 (\f!@ (\b"\x07AxG@ AĀ6  6  \x076 A\x07t!@ E\r AÐĀj" £ (\`AxG@ Ak! Aj! Aj Ä\b\f\v\v (P! AjÔ\f\v  \b§\r\f\v Ax6à  )7Ô  (6Ð \
Aj" Aj" AÄj AÐjª ó\v ( ( Ð\x07"\r AÐĀj" AÀĀü
ĀĀ Ā ¯
\f\vĀ\v ĀAx6 Ā 6Ā AjÊ\f\v Aj$Ā\vç#ĀA0k"$Ā  6  6@@@ (! (!@  F@  k!\f\v -ĀĀ Aj!A%G\rĀ\v  6 Aj Aj¼ -ĀE\rĀ\v ("  k" ("\x07kjAk" M@ -Ā!\b Aj"  Þ ($" (F@  (ĀAAAâAxG@Ā\v\v ( " j \b:ĀĀ  Aj"6$  \x076,@  \x07G@  A\
j6( -ĀĀ"A%F@ A\bj A(j¼ -Ā	A% -Ā\b\x1B!\v ( F@ Aj (, ((kAjAnAj
 ( !\v  j :ĀĀ  Aj"6$ (,!\x07 ((!\f\v\v ("AxF\r Ā ( "  Ā(ĀAxG@  \r\f\v Ā 6\b Ā 6 Ā 6Ā\f\vĀ\v Ā  \v A0j$Ā\v¬#ĀAðk"$Ā @@@@ -ĀÀ\rAkĀ\v Aàj Aàü
ĀĀ\v Aàj!@@ -Ā¸\rAkĀ\v AĀ:Ā´\r  6°\r\v A@k AÀ\x07j" e (p"AxG\r A:Ā¸\rA!A\f\vĀ\v \v  A! A:Ā¸\r (@! Aj A@kAr"A,ü
ĀĀ  (|6  )t7\b \v@ AxF@ !\f\v  AjA,ü
ĀĀ  6p  6@  (6|  )\b7t A°j A@kú@ (À"AxF@ Aäj" (°"¥ \v! ØA!\f\v  )´7  (¼6  )Ä7  )Ì7  )Ô7¤  (Ü6¬  6  (°6 Aj"å A\b6°   A°j¢ (! (Ā! \b\v A@k\r\vA\v:ĀÀ\r Ā 6 Ā 6Ā Aðj$Ā\v­~\
#ĀAÐk"$Ā @@@@ -ĀðAkĀ\v A¸\x07j A¸\x07ü
ĀĀ\v A¸\x07j!@@ -ĀèAkĀ\v AĀ:Āà  6´  Aà\x07j6°\v AðĀj AÀ\bj"  )p"BR\r A:ĀèA!A\f\vĀ\v \x07 Aà\x07j  (Ð\x07 AÔ\x07j(Āû\vA! A:Āè (x! A\fj AüĀj"AäĀü
ĀĀ 	@ BQ@ !\f\v  A\fjAäĀü
ĀĀ  6x  7p Aj AðĀj@ ( "AxF@ AÄj" ("¥ \v! ØA!\f\v  )7ä  (6ì  )¤7ô  )¬7ü  )´7  (¼6  6ð  (6à Aàj"å A\b6   Aj¢ (! (Ā! \b\v AÐj·\v A jÈ
\vA\v:Āð Ā 6 Ā 6Ā AÐj$Ā\v©~#ĀAÐk"$Ā A j w ( !@ (°"AxF@ ĀB7Ā Ā 6\b\f\v  (¬6$  )¤7  )´7,  )¼74  )Ä7<  (Ì6D  6(  6 Ax6H AĀ6T  AÈĀj6l  Aj6h A j" AÔĀjw ( !~@@ (°"AxG@  (¬6|  )¤7t  )´7\
  )¼7  )Ä7  (Ì6  6  6p  AðĀjs@ ( "@ )¨!\f\vAØðÀĀA4	!\v AðĀj\b \r\v (L! (P! (H!  6¬ AĀ  AxF"\x1B6¨ A  \x1B6¤ AĀ  \x1B6   A jÑ (ĀAxF\r ª\vBĀ\f\v AÈĀj°\f  7\b\v )\b!\x07B\v! Ā \x077\b Ā 7Ā Aj\b\v AÐj$Ā\vç\v~#ĀAàĀk"\
$Ā Aj Aj(Ā A j(Ā \x07 (! (!\b Ā@ ("@ (\b"AëÜG\r\v  \bè\rAëÜ\f\v  )\f7Ā  (6\b AlAk!\f A,j!	 A8j!
 AÔĀj!\vAĀ! ! )Ā"!@  \fFE@  j"Aj)Ā! A j(Ā!\x07 	 )Ā7Ā 	 (\b6\b \v A,j(Ā6\b \v A$j)Ā7Ā  6(  7   \r6  6  \x076P  7H  \x076@  78 @  Q@  \x07M\r ! 
\f\v 
  T\r\v ! Aj\v")7Ā  ($6\b Aj! (! )! (\f!\r (\b! !\f\v\v  \bè\rAëÜ AëÜF\rĀ Ā (\b6 Ā )Ā7\f Ā 7Ā \v6\b AàĀj$Ā\v#ĀA°k"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6@@ AxF@ (\b!  ("6    A0lj6$ AĀ6@  6<  68  A j\
64 AÄĀjAÕª  AÕªO\x1B²\b Aj! AäĀj!@@@@ AÐĀj A4jè@@ (\`"Aûÿÿÿ\x07jĀ\v (P! AÄĀjÔ\f\f\v  )Ā7Ā  )\b7\b  )7  (6  )X7  )P7  6 AÄĀj AjÄ\b\f\v\v (H! (D"AxG\r\v  Ñ\f\v  (L"60  6,  6( ($ ( G@ AèêÀĀAðêÀĀ½! A(jÔ\f\f\v Ā \
6\b Ā 6 Ā 6Ā\f\v  AjAïÀĀ!\v  Ñ ĀAx6Ā Ā 6\v î
 A°j$Ā\vä\b~#ĀA°k"$Ā Aj @ ("@ ($! ( !\x07 Aj j ( ! )"\vBQ\r A4j A¤jAäü
ĀĀ  60  \v7(AĀ! AĀ6 AüÎÀĀ6 AĀ6  Aj"6  6 A j A(jÞ Aj (Ā Aj(Ā"(\bAkAxqjA\bj (¤"\b (¨ (Ā A¤j (" Aj ("(\fĀ@ (¤"	E@ (¬!
 (¨!  	 E\r  
û!\f\v  	\v (  \b\r ( ((\fĀ E 	rE@ ! A(jÛ	\f\v A(jÛ	AĀ\f\v Ì\f A\bj Ajï\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\rĀ\vA\v! \x07 \f Ā 6 Ā AĀ \x1B6Ā A°j$Ā\v~|#ĀA k"$Ā AðĀj w (p!@ ("AxF@ ĀB7Ā Ā 6\b\f\v  (|6  )t7  )7$  )7,  )74  (\
6<  6  6 @@@A Axs AĀN\x1BAkĀ\v )!@@@ (AkĀ\v º!\x07B!\f\v ¹!\x07B!\f\v ¿!\x07B!\f\v A\bj (" (ö A@k (\b (\f@ (P"AxG@  )H7x  )@7p  )T7  )\\7  )d7  (l6  6~BĀ AxG\rĀ@@@ (pAkĀ\v )xº!\x07B\f\v )x¹!\x07\
B\f\v +x!\x07B\v! AðĀj\b\f\v (@ (D\r\v  \r\v Ā \x079\b Ā 7Ā A~qAxF\rĀ Aj\b\v A j$Ā\vÞ|~#ĀAðĀk"$Ā Ā(Ā! ĀAx6Ā Ā(! Ā)!	 Ā(! Ā(\f"\x07(\b!Ā \x07AĀ6\b  6  	7  6  6\f A\bA AxF\x1B6\b@@@@ Ā@ A j A\bjõAĀ Ā(AxF\r  6L A64  Ā6H  A j68 AØ\
Āj A4jý (XAF@ (\\\f\v  +\`"\b9P \bDĀĀĀĀĀĀĀĀfE \b \b¡DĀĀĀĀĀĀĀĀbrE \bDĀĀàÿÿÿïAeq\r A6l  AÐĀj6h AØĀj"ĀAÖÀĀ AèĀjó	 Āå\x07\v!Ā  A j"Ñ  ÑA!A\f\vAØíÀĀA	!Ā A\bjî
\f\v \bü!ĀA\v! A jî
 E\r  A\bj"Ñ î
\v  Ñ\f\v A\bjî
  Ā6  6ĀAĀ!Ā\v AðĀj$Ā Ā\vê	o#ĀA@j"$Ā AĀ6 B7 ("(\b! (!@ (ĀAF@ At! (\f"(\f!\x07 (\b!\b (Ā!	 (!@ E  Fr\r  68  \x0764  \b60  6,  	6( (Ā"
@ 
 A(j AjAÐ§ÀĀ Aj(Ā(\fĀ\v A\bj! Aj! A\bk!\fĀ\vĀ\v A\fl! (\f(\b!@ E\r@ (Ā"(\b G\rĀ Aj(Ā"\x07E\rĀ \x07  AjAÐ§ÀĀ A\bj(Ā(\fĀ\v A\fj! A\fk!\fĀ\vĀ\v Aj ((\bAt"(¬@ (¬@ Ā)ĀÛ\bE@Ā\v Aj\v!  (60  )7( A(j\v! Ā(\b%A\b% % %!\vó"Ā \v& A\bjô	 (\f Ā (\bAq\
\x1BÌ\f Ì\f Ì\fA\bÌ\f A@k$Ā\vð~#ĀAðk"$Ā @@@@@ -Ā°AkĀ\v  ( "6¨  (¤"6¬ )Ā!	 (\b! AĀ;  6  6  6  	7\v A°j Aj"  )°"	BQ@ ĀB7ĀA\f\v (¸! AØj A¼j"Aü
ĀĀ  6  	7\b (Ì!\x07 (È!\b Aj Aü
ĀĀ Ô\x07 (¨AØĀj(Ā"-Ā A:ĀAF\rĀ (¬"(Ā!@ 	BQ@ \r\f\v Aj!@ @  (\b (\f A\bj©\b\f\v  A\bj\v AĀ:Ā Aäj AØjAü
ĀĀ \b \x07ò\v\f\v -ĀíAG\r -ĀøAG\r Aj (\b (\fÈ\b\f\vĀ\v AĀ:Ā\v Ā 6\b Ā 	7Ā ĀA\fj AäjAü
ĀĀA\v:Ā° Aðj$Ā\v~#ĀA°k"$Ā @@@@ -ĀÀAkĀ\v  (°"6¸  (´"6¼ AØĀj A8j)Ā A@k(Āí )X!\x07 (\`! AĀ:Ā¨  6  6  6\b  \x077Ā\v AØĀj  ¸ )X"\x07BR\r ĀAx6A\f\vĀ\v (\`! A´j" AäĀjAÌĀü
ĀĀ ³\vAx! \x07BR@ A\fj AÌĀü
ĀĀ  6\b  \x077Ā (¸! (P! AØĀj (¼"( ( ¦ (X!@ (h"AxF@  6ä AØĀj(ĀAÜĀj è\f\v  (d6¨  )\\7   )l7  )t7  )|7  (6\v Ñ\f\v Ā 6Ā Ā ) 7 Ā (¨6\f Ā 6 Ā )7 Ā )7 Ā )7$ Ā (6,A\v:ĀÀ A°j$Ā\v°\b~#ĀAk"	$Ā\
@@@@ @ 	A\bj  AĀÀ 	(\f 	(\b!
 	  AÀ  
 	(Ā"  
I"\x1B"\bI\r 	( \x1B" \bj" I  Ir\r  \b  j \bÄ
E@  \bk" \b  \bK\x1BAj!A!\x07A!\f \b!
 \f\v   AĀ!\x07    A" \x07  \x07K\x1Bk!
 E\r !\x07 \v! !\v@B \v1ĀĀ \r!\r \vAj!\v Ak"\rĀ\v\f\v ĀAĀ6< Ā 68 Ā 64 Ā 60 ĀAĀ:Ā ĀA;\f Ā 6\b ĀBĀ7Ā\f\vĀ\v !\x07AĀ!\v Ā 6< Ā 68 Ā 64 Ā 60 Ā \x076( Ā \f6$ Ā 6  ĀAĀ6 Ā 6 Ā 
6 Ā \b6 Ā \r7\b ĀA6Ā\v 	Aj$Ā\vÂ~#ĀA0k"$Ā@ Ā~@@@ DĀĀĀĀĀĀĀĀcE@BĀ ½"\x07B4§Aÿq"Aà\x07I\r \x07Bÿÿÿÿÿÿÿ\x07B\b! Aÿ\x07I\r A³\bI\r A¿\bO@ ĀA:ĀĀ\f\v  A³\bk­\f\v ĀAĀ:ĀĀ\vAëÜ!\f\v A j \x07 Aÿ\x07k¬Bÿÿÿÿÿÿÿ\x07BĀBëÜBĀ )(B\f ) "\x07B4§!AĀ  \x07BPE \x07Büÿÿÿÿÿ\x07BR rAqqj"\
 AëÜF"\x1B! ­ A³\b k­|\f\v Aj BĀ AÓ\x07kAÿÿqÒ  ) )BëÜBĀ )\b"B §!AĀ B\bPAĀ )ĀB| BÿÿÿÿB\bBĀR rAq\v j" AëÜF"\x1B! ­\v7Ā\v Ā 6\b A0j$Ā\v~#ĀAÀk"$Ā A@kAĀ ä (@!@@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AëÀĀA\x07 (D (HÊ"\rĀ )ĀPE@ AììÀĀAB )\bÆ"\r\v (LAxG@ AëÀĀA AÌĀj"\r\v (XAxG@ A ëÀĀA AØĀj"\r\v@ (dAxG@ A®ëÀĀA±"\r (0! Ax60 AxF\r  )4"7  6 Aj" AäĀj¯	 ( AxF\r A@k"  Aj ª ó\v\v AüìÀĀA	\
 -Āp"\r ($ (( Ð\x07"\r A@k" AÀĀü
ĀĀ Ā ¯
\f\v (!  §\r\v ĀAx6 Ā 6Ā Ê\f\v AÀj$Ā\vĀ\v¯\f#ĀA@j"$Ā AĀ;8  64 AĀ60 A:Ā, A
6(  6$  6  6 A
6 Ā(!\f Ā(Ā!	 Ā(\b!
 A(j!\rAĀ!Ā@@@ Aq\rĀ@@@@ Ā K\r Ā j!  Āk"A\bO@ A\bjA
  ÿ (\f! (\b\f\v A
  Í (! (Ā\vAG\r  Ā j"Aj"Ā6   M\rĀ  jA \rAÄ
E\rĀ\v  Ā60AĀ! Ā"!\f\v  6  !Ā\vA! A:Ā9 ! \x07" F\r\v \f(\f!\v@ 
-ĀĀE\rĀ 	AÜÎÀĀA \vĀE\rĀA!\b\f\v A
6<A!\b 
  \x07j"  \x07k" A<jAÞ	:ĀĀ !\x07 	   \vĀE\r\f\v\vAĀ!\b\v A@k$Ā \b\v~ Ak! (\b"	Ak!  ("k! (!\x07 )Ā! (!\b Ā@AĀ \x07 \x1B! 	 \x07 	 \x07 	K\x1B \x1B"\f   \fI\x1B!@ @ \b j"\x07 O\r    \x07j1ĀĀBPE@  \bj!\r \f!\x07@@ \x07 F@ !\x07@@  \x07AjO\r  \x07M \x07 \bj Or\r \x07 \rj!
  \x07j \x07Ak!\x07-ĀĀ 
-ĀĀF\rĀ\v  \b j"\b6 \r \f\x07\v   \bj"6 E@ AĀ6\v Ā 6\b Ā \b6A\f	\v \x07 \bj"
 O\r \x07 \rj!\v  \x07j \x07Aj!\x07-ĀĀ \v-ĀĀF\rĀ\v 
 	kAj\f\vĀ\v  \bj\v"\b6 \rĀ\vAĀ\v"\x076\f\v\v  6AĀ\v6Ā\vÓ#ĀA k"$Ā@@@@@@ Ā-ĀpAkĀ\v ĀA<j ĀA4ü
ĀĀ\v ĀA<j!@@@@ Ā-ĀTAkĀ\v Ā )Ā7X Ā )\b7\` Ā (6h Ā(P"\r\v Aj ĀAØĀj" ÞA! ("AG\rA!\f\v Ā(l!\f\v (! \bA! !\f\vĀ\v Ā 6l\v ĀAØĀj!A!@ -Ā\rĀ Aj  Þ ("AF@ Ā(lA\bj (Ā Ā(l-Ā\rA!A!\f\v (!\x07 !\v \rA\b!A!A! AF\rĀA\bÌ\f ! \x07!\v Ā :ĀT \
Ā AF"A Ù\b A\bj ĀA8A4 Aq\x1Bj(Ā \x07 (\f (\bAF@Aì¨ÀĀA1À\rĀ\vÌ\fA\bÌ\f Ì\f Ā(4Ì\f Ā(8Ì\fA\v:Āp A j$Ā \vÐ#ĀAk"$Ā ù\f"6 Ā(ð"  Ā(ô"(\bAkAxqjA\bjAĀ\v!@ @ AÐĀj"  (ĀĀ )PBò¬¿ÅÜĀ )XBËÅ÷ ÑÜ;P@ )Ā\r  AjAÁ§ÀĀA (\bç -ĀP (Tÿ\v\v Aj  (Ā\
Ā (! (!\f\v\v AÐĀj Ā~@ (\`"AxF@ Aj" (P"¥ \v! ØA!\f\v  )T7$  (\\6,  )d74  )l7<  )t7D  (|6L  60  (P6  A j"å A\b6P A\bj  AÐĀj¢ (\f! (\b! \b\v AqE@ AÐĀj AjAÆ§ÀĀA\x07 ç -ĀP (Tÿ\v\v Ì\f Āü Aj$Ā \vß~#ĀAÀk"$Ā\
 A@kAĀ ä (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AÈĀj(Ā"@ AìÀĀA	 AÄĀj(Ā Ê"\r\v (LAxG@ AÈÀĀA AÌĀj"\r\v@ )ĀPE@ AÌìÀĀA
±"\r (0! Ax60 AxF\r  )4"7  6 Aj )Ā A\bj+ĀÈ ( AxF@ (!  §\r\f\v A@k"  Aj Ajª ó\v\v -ĀX@ A×ÀĀA	A"\r\v A$j(Ā A(j(Ā Ð\x07"\r A@k" AÀĀü
ĀĀ Ā ¯
\f\vĀ\v ĀAx6 Ā 6Ā Ê\f\v AÀj$Ā\v~#ĀA k"$Ā  6\b  7Ā Aj Ā(< Ā(@£@ Ā(d"E\rĀ Ā(\`!\x07 !@ AM@@ Aj  \x07 Atj")Ā A\bj(ĀþAÿq"@  AÿFj!\v  AvM\r  K\rĀ ĀAĀ6d  F\r  k"At"@ \x07 \x07 Atj ü
ĀĀ\v Ā 6d\f\v  Av"\b j" Aj  \x07 Atj")Ā A\bj(ĀþAÿqAF\x1B!  \bk!\f\v\vĀ\v@ Ā( "AëÜF\rĀ  O Ā)"	 X  	Q\x1BAG\rĀ ĀAëÜ6 \v@ Ā(\b"AëÜF\rĀ Ā-Ā\rĀ@  Ā)Ā"	Q@  O\r\f\v  	T\r\v ĀAëÜ6\b\v A j$Ā\vÒ~#ĀAk"$Ā AÐĀj Í@@@ (\`AxF@ A j (P"¦ î\f\v A j AÐĀjA0ü\

ĀĀ (0"AxG\r\v  (("6  ) "7 Ā 6\f Ā 7 ĀA6Ā\f\v  )47d  )<7l  )D7t  (L6|  ) 7P  )(7X  6\` A\b6 A\bj AÐĀj" Aj§ (\f!@ (\bAG\rĀ A j ø Ì\f ($! ( "AxF\rĀ Ā ((6\f Ā 6\b Ā 6 ĀA6Ā \b\f\v  °\x07 A j (Ā (²
 Ā ( AxF@ ($ ĀAjAðÀĀAÞÌ\fA\f\v Ā ((6\f Ā ) 7AĀ\v6Ā Ì\f AÐĀj\b\v Aj$Ā\v¹#ĀAk"$Ā A j  -Ā !  )@7x  )87p  )07h  )(7\`A!AĀ -Āz"\x07AF\rĀ @AÀÇÁĀAÌ´ÀĀ \x1B!A\f\vAÀÇÁĀA \x1B! \v!@@@@A \x07Ak \x07AM\x1BAÿqAkĀ\v A6( AïéÁĀ6$ A; A! A j\
\f\v A6( AèéÁĀ6$ A; A! A j\f\v A j" AàĀj Aj{  (  ($ /( Aÿÿq Í (! (Ā\f\vA! A;  Aÿÿq@ A60 AĀ;, A6( AÜ³ÀĀ6$ A j\f\vA! A6( AÛ³ÀĀ6$ A j\v!  6\\  6X  6T  6P Ā AÐĀj¯ Aj$Ā\v~#ĀAk"\b$Ā@ -Āe@AÿëÜ!B!\f\v~ (@"
AëÜF@ ( !\v )!BĀ\f\v AàĀj!\f \b )8" 
 )" ( "\v\x07 \b)Ā" )x"\x07R@  \x07T\f\v \b(\b (I\v!\rAÿëÜ!	B \fA\bA(  \rrAq"\x1Bj)Ā"\x07 |" \x07T\rĀ \fAA0 \x1Bj(Ā 
j"AëÜI@ !	 \f\vB BQ\rĀ AëÜk!	 B|\v! \b Aj)Ā A j(Ā  \v \b(\b!@@  \b)Ā"Q@  	I\r\f\v  Z\r\v ! !	\v (0!@  )("Q@  	I\r !\f\v  Z\r\v ! 	!\v Ā 6\b Ā 7Ā \bAj$Ā\vû\x07@@ A
O\rĀ Aq! Av"Ak! Ā Atj!\x07 Ā( "At! A)I!@@ E@ At!AĀ!@  F@ Ā(  j! E@ !\f\x07\v Ak"A'K\r ! Ā Atj(Ā"\bA  k"v"E\r A'K\r Ā Atj 6Ā Aj!\f Ā jAĀ6Ā Aj!\f\vĀ\vĀ\v E  jA(Or\r Ak" \x07j Ā j(Ā6Ā Ak!\f\v\v Aj!\x07 At ĀjA\bk!@  \x07M@ Ā Atj" (Ā t6Ā\f\v \
Ak"A'K\r Aj \b t (Ā"\b vr6Ā Aj! Ak!\fĀ\vĀ\vĀ\v Ā 6  Ā\vÄ~#ĀAk"$Ā Aj  A$j @ ("E\rĀ ($"E\rĀ A0j" Í Aj u (! )"\x07BQ@  A\f\v  (´6  )¬7  )¤7ø  )7ð Aj" A0jAàĀü
ĀĀA\bAøñ\v" 6\b  \x077Ā  )ð7\f  )ø7  )7  (6$ A(j AàĀü
ĀĀ AĀ:Āð AĀ:Ā°\x07  AàĀj AÀĀÎ!AĀ\v! (( (,\f ( ( \f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aj$Ā\v Aj A$jí\b (! (! Ì\f A\bj Ajî\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\rĀ\vÕ~#ĀAÀk"$Ā Aèj µ\x07 (è!@ (ø"AxF@ ĀB7Ā Ā 6\b\f\v  (ô6  )ì7\f  )ü7 \
 )7$  )7,  (64  6  6\b Ax6Ü AĀ6¤  AÜj6¼  A\bj6¸ Aèj" A¤j"V@ )è"\x07BQ@ (à! (ä! (Ü!  (ð6° AĀ  AxF"\x1B6¬ A  \x1B6¨ AĀ  \x1B6¤  ÑA¼ÀĀA\x07 AĀ  ! ĀB7Ā Ā 6\b\f\v (ð! )ô!\b (ü! A8j" AjA ü
ĀĀ AÜj
 Ā 6 Ā \b7\f ĀAj A ü
ĀĀ Ā 6\b Ā \x077Ā\v A\bj\b\v AÀj$Ā\v¸~#ĀAk"\x07$Ā E@ Ā(\b!A-!\b Aj\f\vA+AÄĀ Ā(\b"Aq"\x1B!\b Av j\v!@ AqE@AĀ!\f\v   j©\r j!\v@@@@ Ā/\f"	 K@ A\bq\rA! \x07 Ā 	 kA® \x07(Ā"	AÄĀF\r \x07/!
 Ā(Ā" Ā("Ā \b  ­\b\r    Ā(\fĀ\r 	 
  Ā¶\x07!\f\v Ā(Ā" Ā("Ā \b  ­\bE\r\f\v Ā Ā)\b"\f§AÿyqA°r6\b Ā(Ā"
 Ā("\v \b  ­\b\rA! \x07A\bj Ā 	 kA® \x07(\b"AÄĀF\r \x07/\f! 
   \v(\fĀ\r   
 \v¶\x07\r Ā \f7\bAĀ!\f\v    Ā(\fĀ!\f\vA!\v \x07Aj$Ā \vþ\x07#ĀAk"$Ā Ā(\bAĀ Ā(Ā"\x1B! AĀG!\x07 Ā(!Ā !@@ @@@ \x07E\rĀ E@@ Ā@ ĀAk!Ā (è!\f\v\vAĀ! !AĀ!Ā\v Ak!@ /â ĀM@ Aj  »\b ("E\r (\f!Ā (\b!\f\v\v E\r Ak!  ĀAtjAìj!@ (Ā!AĀ E\r Ak! Aèj!\fĀ\vĀ\vĀ\v ! ĀAj\
\v  ĀA\flj"Ā(\\ ĀAàĀj(Ā\rA!\x07AĀ!!ĀAĀ! !\f@ \x07E\r \rĀ@ Ā@ ĀAk!Ā (è!\f !AĀ!\v\v\v\v\v@ Aj  »\b ("E\r (\b!\fĀ\vĀ\v Aj$Ā\v\v~#ĀA0k"$Ā (\b" (\f"  K\x1B!
 (Ā"Aj!\v A\flA\bj! (!	@@@  
G@  Aj"6\b  	(\bO\r Aj"\f 	( j"\bAk(Ā \b(ĀÞ ) ) ( (å!\r  \f6, (\bE@  \vÞ\v  A,j6   6$ A\bj (Ā ( \r A jA\fÒ (\b"\bAG\r (\f! (Ā!  (6(  )7     Atlj \bAq\x1B"  j-ĀĀ \r§Avª\x07 (Ā AtljA\fk" ) 7Ā  ((6\bA!\x07\v Ā 6 Ā \x076Ā A0j$Ā\vĀ\v (\
 (\r A\fj! !\fĀ\vĀ\v®\x07~#ĀA@j"$Ā  AÐĀjÌ
@ (Ā"E\rĀ@ ĀA@k"  ("Ç\b\rĀ AĀ6( AĀ6  A6 B7\f  AèĀj6  AÜĀj6 Aj!\x07@ (\fAG\r \x07¼\x07"E\r (ĀAxF\rĀ A0j"\b ( (\bÁ Ā \b ç (0 (4\r\fĀ\vĀ\v Ā(LE\rĀ Ā)P Ā)X  å!	 Ā(@ Ā(D 	  ¢"E\rĀ -Ā\f\rĀ A\x07 (" AĀN\x1BAtAðñÁĀj(Ā6\f A\fj"AÁĀ¯\rĀ   Þ  A÷\
 Ā Ā)B}7 AjAñÀĀ®E@ Ā Ā) B|7  Ā Ā)\b Ā)0 )P Ā)8 )Wr­|7\b\f\v Ā Ā)B|7\v A@k$Ā\v~|#ĀA0k"$Ā Aj  \x07  kA\bk! (!	 (!\x07@@  F@AĀ!\f\v A j \x07 	 (Ā Aj(Āë A\bj!@ + "\fD333333ë?f@ (("\r\v A\bk! !\f\v\v (,!\b  F\rĀ A\fj! Av! \f½!
@ A j \x07 	 Ak(Ā (Āë + "\fD333333ë?f@ \b (, \f½"\v 
B?B 
S"\x1B!\b 
 \v \x1B!
  (( \x1B!\v A\bj! Ak"\rĀ\v\v ( \x07\r@ @  \b6  6\f A6  A\fj6 A jAÂÀĀ Ajó	\f\v A jAÀĀAÞ\v Ā ((6\b Ā ) 7Ā A0j$Ā\vÍ~#ĀAÀk"$Ā A@kAĀ ä (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā (h! (d!@ A÷ëÀĀA±"\rĀ (0! Ax60 AxG@  )4"\x077  6 Aj  ¹ ( AxF@ (!  \x07§\r\f\v A@k"  Aj Ajª ó\v )ĀPE@ AûëÀĀAB )\bÆ"\r\v )PE@ AìÀĀAB )Æ"\r\v ) PE@ AìÀĀAB )(Æ"\r\v (D (H Ð\x07"\r A@k" \
AÀĀü
ĀĀ Ā ¯
\f\vĀ\v ĀAx6 Ā 6Ā Ê\f\v AÀj$Ā\v±~#ĀAàĀk"$Ā Ā(Ā! ĀAx6Ā Ā(! Ā)!\b Ā(! Ā(\f"(\b!Ā AĀ6\b  6  \b7  6  6\f A\bA AxF\x1B6\b@@@@ Ā@ A j A\bjõ Ā(AxF@AëÜ!\f\v  6L A64  Ā6H  A j68 AÐĀj A4j¦@ (X"AëÜF@ (P\f\v )PBĀR r\rAíÀÁ\
ĀA-	\v!Ā  A j"Ñ  ÑAëÜ!\f\v (P!Ā (T!\f\vAØíÀĀA	!Ā A\bjî
\f\v A jî
 AëÜG"\x07E@  A\bjÑ\v A\bjî
 \x07\r\v  Ñ\f\v  6\b  Ā­ ­B 7ĀAĀ!Ā\v AàĀj$Ā Ā\v\v~#ĀAàĀk"$Ā A\fj ·\b A4l!\b (" (\fk!\x07 ( A4lj!	@ \x07E  \bFrE@  j"A0j/Ā!
@ A j"(Ā@ AÐĀj ¡\v\f\v AĀ6P  A$j-ĀĀ:ĀT\v A<j A\fjô\fAĀ! (ĀAF@ A\bj(Ā!\v Aj(Ā!\fA!\v  )X7   )P7  (L"\r68  )D"70  )<"7(  	j"A\bj \v6Ā Aj \f6Ā  6Ā A\fj 7Ā Aj 7Ā Aj \r6Ā A0j 
;Ā A j )7Ā A(j ) 7Ā \x07Aj!\x07 A4j!\f\v\v Ā )\f7Ā Ā 6\b AàĀj$Ā\v~|#ĀAÐĀk"$Ā (! A\bj õ~BĀ ("AxF\rĀ A6  A\bj6   64  Aj60@@@ AxF@@@ (ĀAkĀ\v )\b"\x07BĀY\r A:Ā8  \x077@ A8j AÏĀjAÐÀĀ!  AjÑ\f\v +\b!\b A:Ā8  \b9@ A8j AÏĀjAÐÀĀ\
!  AjÑ\f\v  A0jAÜ£ÀĀ!\v  AjÑA\f\v )\b!\x07\vAĀ\v! Ajî
 E@ \x07B §! \x07§!B\f\v  A\bj"Ñ  ÑA!B\v!\x07 A\bjî
@ @  Ñ\f\v Ā 6\f\v Ā \x077Ā Ā 6\b î
 AÐĀj$Ā\v¼~#ĀAk"$Ā  :ĀV AĀ ((" AëÜF"\x1B6\b BĀ )  \x1B7Ā Ā@@@@@@@ Aÿq"AkĀĀ\v  (HAj6H  -ĀU AFr:ĀU  A j (0DĀĀĀĀĀĀð?ì  )Ā"\x07 (\b"AÍ (\b! )Ā  \x07 AÍ DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B (\b¸DĀĀĀĀeÍÍA£ )Āº ¢ (\b"AëÜF\r\
 )Ā"\b|"\x07 \bT\r Ā  j"AëÜO \x07BQ\r \x07B|!\x07 AëÜk \v6 Ā \x077\bA\f\v ĀAĀ6 ĀBĀ7\bA\f\v ĀAĀ6\f\v (HE\r ĀAĀ6 ĀBĀ7\bA\f\vĀ\v ĀA6\vA\v6Ā Aj$Ā\v#ĀAÐĀk"$Ā  6  Ā6Ā (Ā (! (\b!\x07  (6  )\f7\bAĀ!@  \x07AAĀÄ
E@  \x07AÛĀÆ\bE@  \x076  6 \x07! !Ā\f\v  \x0768  64 A6L A6D  A4j6H  6@ AjAÀĀ A@kó	  ($"6  ( "Ā6A!\f\v  6  Ā6\v@ @ A(j  Þ\f\v A6D  Aj6@ A(jAÎÀĀ A@kó	\v A6L A6D  A\bj6H  Aj6@ A4j"AÂÀĀ A@kó	 Ā   A(j¦\x07! @ ( Ā\r\v (\b (\
\f\r \r AÐĀj$Ā \v\x07~#ĀA k"$ĀAÿëÜ!~B Ā)h"\f |"\v \fT\rĀ Ā(p j"AëÜI@ ! \v\f\vB \vBQ\rĀ AëÜk! \vB|\v!\f ĀA°j! Ā Ā(¼~ Ā)À Ā)È ¨!\v Ā(° Ā(´ \v ÔAĀG­BĀ\v Ā)è|7è A\bj  û@@@@@ ("AxkĀ\v Ā(ø" Ā(ü"Ā (\b"AĀ©\v  Ā \x07"Ā\r\f\v -Ā (! (\
 Ā  èAt!\x07 Ā(ü!	 Ā(ø!
AĀ!@  \x07FE@ 
 	  j(ĀAĀ©\v Aj!\f\v\vAqE\r ĀA:Ā\f\v Ā 60 Ā \f7(\f\v  §\r\v A j$Ā\v#ĀAÐĀk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\vA\bA\b -ĀĀ\x1B!\f\v   -Ā (! (Ā!\f\v A\bj ( (\b\f (\f! (\b!\f\v Aj  ¿ (! (!\f\vA\bA\b -ĀĀ\x1B!\f\v A<j \b@ (<AG@  (L68 \
 )D70  )<7( (At! (!@@ E\r A j A(j A4j Ï A@j! A@k! ( AqE\rĀ\v ($! (,Ì\f (0E\r (4Ì\f\f\v Aj A(jú	 (! (!\f\v (@!\vA!\v Ā 6Ā Ā 6 AÐĀj$Ā\vä
#ĀA k"$Ā@ AK"
\rĀ Ā("\bAt!\v Ā/8!	 Ā(!\x07@@@  \vG@  \x07j"/ĀAÿÿF\r  	 Aj/Āqk 	q\r !\v Aj"  A\bj Ý\x07 (\b! (\f! Ā Ak;8 Ā 6 Ā 6  \bK\r \bAt At"k!  \x07j!@ @ Ā /Ā /í Ak! Aj!\f At! \x07!@ @ Ā /Ā /í Ak! Aj!\f\v\v ĀA j Ā(("Ā  Ā AvjkAA4¬\b \x07 \bÃ\v\f\vĀ\
\vĀ\v Aj! Aj!\f\v\vĀ\v A j$Ā 
\v\x07~#ĀAÐĀk"$Ā (Ā! Ax6Ā (!\x07 )!	 (! (\f"(\b! AĀ6\b  6  	7  6  \x076\fA! A\bA AxF\x1B6\b Ā@ @ A j" A\bjõ@ ("AxF\rĀ A64  68  6L  A4j"6H@ AxG@  AÈĀjAì£ÀĀ!  Ñ\f\v -ĀĀ!\v A4jî
 AxF\rĀ  A j"Ñ  ÑA!\b\v A jî
 \b@  A\bj"Ñ î
\f\v A\bjî
 Ā :ĀAĀ\f\vAØíÀĀA	! A\bjî
\v  \x07Ñ Ā 6A\v:ĀĀ AÐĀj$Ā\v~#ĀAðk"$Ā Aj  Aj @ ("E\rĀ ("E\rĀ A(j" Í Aj  (! )"\bBQ@  A\f\v AÄj" AjA¬ü
ĀĀ Aj"\x07 A(jAàĀü
ĀĀA\bA\x1Bñ\v" 6\b  \b7Ā A\fj A¬ü
ĀĀ A¸j \x07AàĀü
ĀĀ AĀ:Ā\x1B AĀ:Ā¸\r  AàĀj A¨ÀĀÎ!AĀ\v! (  ($\f ( (\f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aðj$Ā\v A\bj Ají\b (\b! (\f! Ì\f  Ajî\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BÀ\rĀ\v~#ĀAàk"$Ā Aj  Aj @ ("E\rĀ ("E\rĀ A(j" Í Aj j (! )"\bBQ@  \
A\f\v Aüj" AjAäü
ĀĀ Aj"\x07 A(jAàĀü
ĀĀA\bA¸ñ\v" 6\b  \b7Ā A\fj Aäü
ĀĀ Aðj \x07AàĀü
ĀĀ AĀ:Ā° AĀ:ĀÐ	  AàĀj AÀĀÎ!AĀ\v! (  ($\f ( (\f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aàj$Ā\v A\bj Ají\b (\b! (\f! Ì\f  Ajî\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BÀ\rĀ\v#ĀAÐĀk"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\vA\bA\b -ĀĀ\x1B!\f\v   -Ā (! (Ā!\f\v\
 A\bj ( (\b\f (\f! (\b!\f\v Aj  ¿ (! (!\f\vA\bA\b -ĀĀ\x1B!\f\v A<j \b@ (<AG@  (L68  )D70  )<7( (At! (!@@ E\r A j A(j A4j Ï A@j! A@k! ( AqE\rĀ\v ($! (,Ì\f (0 (4\r\f\v Aj A(jú	 (! (!\f\v (@!\vA!\v Ā 6Ā Ā 6 AÐĀj$\
Ā\vª~#ĀAk"$Ā A8j µ\x07 (8!@ (H"AxF@ ĀAx6Ā Ā 6\f\v  (D6  )<7\f  )L7  )T7$  )\\7,  (d64  6  6\b Ax6l AĀ68  AìĀj6P  A\bj6L AøĀj" A8j"@ (x"AxF@ (p! (t! (l!  (|6 AĀ  AxF"\x1B6 A  \x1B6| AĀ  \x1B6\
x  ÑA¨ÁĀA	 AĀ  ! ĀAx6Ā Ā 6\f\v )|!\x07 )!\b (! AìĀj
 Ā 6 Ā \b7\f Ā \x077 Ā 6Ā\v A\bj\b\v Aj$Ā\vÊ#ĀAðk"$Ā Aj" ( (\bê Aj AÐ A\bj Āã
 Aj (\b (\f\v Ó  Ā:Āý  )7¨  ( 6°  (È6X  )À7P  )à7ð  )¤7´  (¬6¼  (¸6È  )°7À  )7  )7  -Āì:Āü  )7   )7(  ) 70  )¨78  )°7@  )¸7H  (Ä6Ô  )¼7Ì  (Ð6à  )È7Ø  (Ü6ì \
 )Ô7ä  (è6ø AàĀj AÐjA0ü
ĀĀ AjÔ
 ( (\r ( (ò\v (Ā (\r Aðj$Ā\vû~#ĀAk"$Ā Aj @ ("@ (\f! Aj j )"BQ@ (!A\f\v (! A,j AjAäü
ĀĀ  6(  7  (\b! Aj A0jÁ -ĀH! A:ĀH AF\r@ -Ā¶E@ (¤" (F@ AjA\bA\v\v (  Alj AjAü
ĀĀ AĀ:ĀH  Aj6¤ A(jã\f\v AĀ:ĀH Aj\x07\v A jÛ	AĀ\v! ( (\f Ā 6 Ā AĀ \x1B6Ā Aj$Ā\v Ì\f A\bj Ajì\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\r\vĀ\vì#ĀAk"$Ā AjAr!\x07 Ā(Ā!@@@@@ AqAkĀ\v@@@! Ā \x07 Ā(Ā"  F"\b\x1B6Ā AĀ:Ā\f  6  A|q6\b \b\rĀ Ajà\f "AqAF\r\f\v\v@ -Ā\fE@\
" (Ā"Ak6Ā AG\r ü\f\v\v Ajà\f\v Ā(Ā!\f\v@\fĀ\vĀ\v Ā Aj Ā(Ā"  F\x1B6Ā  G !\rĀ\v  (Ā! Ā(Ā! ĀAAĀ \x1B6Ā@ AqAG\rĀ Ak!Ā@ ĀE\r Ā( Ā(Ā! ĀAĀ6Ā E\r ĀA:Ā\b  6 Ajý	!Ā\fĀ\vĀ\vĀ\v Aj$Ā\v Ā j!@@ Ā("Aq\rĀ AqE\r Ā(Ā" j! Ā k"ĀAùÁĀ(ĀF@ (AqAG\rAùÁĀ \
6Ā  (A~q6 Ā Ar6  6Ā\v Ā á\v@@@ ("AqE@ A ùÁĀ(ĀF\r AùÁĀ(ĀF\r  Axq"á Ā  j"Ar6 Ā j 6Ā ĀAùÁĀ(ĀG\rAùÁĀ 6Ā\v  A~q6 Ā Ar6 Ā j 6Ā\v Ā \v\f\vA ùÁĀ Ā6ĀAùÁĀAùÁĀ(Ā j"6Ā Ā Ar6 ĀAùÁĀ(ĀG\rAùÁĀAĀ6ĀAùÁĀAĀ6Ā\vAùÁĀ Ā6ĀAùÁĀAùÁĀ(Ā j"6Ā \
Ā Ar6 Ā j 6Ā\v\v~#ĀAÐĀk"$Ā Ā(\f!  AÏĀj6@@@@ Aj"E\rĀ  Ā(" AjAvA\x07l A\bI\x1B"AvM\r A0j ĀAj Aj"   I\x1BÊ (4" (0"E\r  )<7   (D6(  (86  6  6 Ā(Ā")Ā! Ā(\f!  6@  6< AĀ68  BB À70 E\r@ A\bj A0j±\x07 (\bAq\r  (@"\
ĀA\bj6@  (8A\bj68  Ā)\bBB À70\fĀ\vĀ\vĀ\v AĀ6, Ā A jÎ\r AjÒ
\f\v Ā AjAÍĀó\vAĀ\v AÐĀj$Ā\v#ĀA0k"$Ā@@@@  Ā@ Ā(Ā"Aÿÿÿÿ\x07I\rAÏĀ! AÏĀ6 AÀĀ\f\vA\x1B! A\x1B6 AàâÁĀ\v"Ā6 AĀ6A\f\v Ā Aj6Ā ĀA\bk" (ĀAj"6Ā E\r  6   Ā6  ĀAj"6AĀ\v A$j \r ($"E\r (\f" (ĀAj"6Ā \r\vĀ\v Aj A$jí\b (! (! A\bj! Aj"(\b! (!Ā \
(Ā@ Ā \fAĀ!Ā\v  6  Ā6Ā (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\rĀ\vA\bAñ\v"AĀ:Ā AĀ:Ā\b  6Ā   AØÀĀÎ (( (,\f Ā \f A0j$Ā\v~#ĀA k"$Ā@ Ā/\f"E@ Ā(Ā Ā( º!\f\v  )\b7  )Ā7@@ Ā)\b"\x07§"A\bqE@ (\f\v Ā(Ā ( (" Ā((\fĀ\r Ā AÿyqA°r6\b B\
7  Aÿÿqk"AĀ  M\x1B!AĀ\v!@ ("E@AĀ!\f\v (!AĀ!@ â j! A\fj! Ak"\rĀ\v\v  j" AÿÿqO\r A\bj Ā  kA® (\b"AÄĀF\rĀ /\f! Ā(Ā" Ā(" Ajº\rĀ    ¶\x07\f\vA!\f\v Ā(Ā Ā( Ajº\v! Ā \x077\b\v A j$Ā \v~#ĀAàĀk"$Ā (Ā! Ax6Ā (! )!\b (! (\f"(\b! \
AĀ6\b  6  \b7  6  6\f A\bA AxF\x1B6\b@@ @ A j A\bjõ@ (AxF@AëÜ!\f\v  6L A64  6H  A j68 AÐĀj A4j¦ (X"AëÜG@ (T! (P!\f\v (P!  A j"Ñ  ÑAëÜ!\v A jî
 AëÜG"\x07E@  A\bjÑ\v A\bjî
 \x07E\r Ā 6 Ā 6Ā\f\vAØíÀĀA	! A\bjî
\v  Ñ Ā 6ĀAëÜ!\v Ā 6\b AàĀj$Ā\vø~#ĀAðk"$Ā Aj  A$j @ ("E\rĀ ($"E\rĀ A0j" Í Aj Ï (! ("\x07AF@  A\f\v )!\b Aj" A0jAàĀü
ĀĀA\bA¸ñ\v" \b7\b  6  \x076Ā Aj AàĀü
ĀĀ AĀ:Ā° AĀ:ĀÐ\x07  AàĀj AøÀĀÎ!AĀ\v! (( (,\f ( ( \f Ā 6\b Ā AĀ \x1B6 ĀAĀ  \x1B6Ā Aðj$Ā\v Aj A$jí\b (! (! Ì\f A\bj Ajî\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\rĀ\vð~#ĀAðk"$Ā A\bj Ā(Ì\x07A\bj¢	@ )@" Ā((Ð" Ā(,A\b Ā((\x1B"  I\x1B­B Ā-ĀÝ\x07\x1BZ\rĀ ) |! @\
@@ Ā)BQ@ Ā) )P |X\r\vA! Ā)ĀBR\r Ā)\b )p )h ||V\rA! Ā-Ā AF\rAĀ! P\r\f\v PE\rA!Aþ£ÁĀ!A\f\f\vAĀ!  )HBĀR\r\vA¤ÁĀ!A\x07\v6´  6° A6ì  A°j6è AÈjAßÀĀ Aèjó	  :Āä Ax6Ô AĀ6à BĀ7¸ ĀAĀ A¸jÕ\v A\bj\f Aðj$Ā \v~#ĀAÐĀk"$Ā @@@@ -Ā@A\
kĀ\v  )Ā7  )\b7 ("-ĀĀ A:ĀĀAF\r A j" Aj"¾\v A0j A\bj ×@ (0AxF@ (4\f\v  )H7  )@7  )87\b  )0"\b7Ā \b§AxG\r (\vAk\f\v ë\bî\v(Ā" (Ā"\x07Aj6Ā \x07AĀH\r AĀ:ĀĀ  64 A6<  68  )Ā7$  )\b7,\v A8j" ô"\r ĀAx6ĀA\f\vĀ\v ö\f Ā\
 6 Ā (46 Ā ),7\b Ā )$7ĀA\v:Ā@ AÐĀj$Ā\v#ĀA k"$Ā  6  6 Aj (D" (H"@ ((AxF@  ( 6P  )7H  /L;Z AÜĀj  ´\b A\bj (\`" (d"ö@ (\f@ AôĀj"  · A6 A6 A\b6 A6  6  AÈĀj6  AÚĀj6  Aj6 AèĀjAÿÀĀ Ajó\
	 (t (x\r\f\v A\b6 A6  AÚĀj6  Aj6 AèĀjAßÀĀ Ajó	\vA AèĀj ! (\\ \r (H (L\r ĀAx6 Ā 6Ā\f\v Ā AjA0ü
ĀĀ\v A j$Ā\vû	~#ĀAk"$Ā ("!@@@ Ā\v ( (\b ("A8j(Ā A<j(ĀÄ
!\f\v )Ā )\b ("	 (\b"
å!\f ( "\x07 \f§q! \fBBÿĀB À~!\r (!\b (!\vAĀ!@   \bj)ĀĀ"\f \r"B B À}B À7\b@@@  A\bj±\x07 (ĀAG\r \b ( j \x07qAtkAk(Ā" O\r 	 
 \v Atj"A8j(Ā A<j(ĀÄ
E\rĀ\vA!\f\vAĀ! \f \fBB ÀBĀR\r  A\bj"j \x07q!\f\v\vĀ\v Ā 6 Ā 6Ā Aj$Ā\v·#ĀAðk"$Ā Aj"  ê Aj AÐ A\bj Āã
 Aj (\b (\f\v Ó  Ā:Āý  )7¨  ( 6°  (È6X  )À7P  )à7ð  )¤7´  (¬6¼  (¸6È  )°7À  )7  )7  -Āì:Āü  )7   )7(  ) 70  )¨78  )°7@  )¸7H  (Ä6Ô  )¼7Ì  (Ð6à  )È7Ø  (Ü6ì \
 )Ô7ä  (è6ø AàĀj AÐjA0ü
ĀĀ AjÔ
 ( (\r ( (ò\v Aðj$Ā\vë#ĀAðĀk"$Ā A;< AĀ68   j64  60  6,  6(  6$ BøĀ7 Aj Aj ("E@A!AĀ\f\v (! A@kA¡\b (D" 6  6Ā A6H AÌĀj AjA$ü
ĀĀ@@ A\bj AÌĀj (\b"E\rĀ (\f! (H" (@F@ A@kAÉ\f\v (D Atj" 6  6Ā  Aj6H\f\v\v (H! (D! (@\v Aj  A¼ºÁĀAå \r AÌĀj" ( " ($ê Ā AøĀ ( \r AðĀj$Ā\vä#ĀAÐĀk"$Ā A0j"  @ (0AF@ ª\f ĀA:Ā \f\v  )<7  )47\bAĀ!AĀ!@  G@   j-Ā\
Ā"A	G AÿĀF A Irqr! Aj!\f\v\v Aq@ ĀA:Ā  A\bjì\f\f\v Aj  ¦	 Ā /Ā-;Ā! Ā -Ā/:Ā#  )$7H  )7@  A\bjAX! (! (Ā!@@ E\rĀ  A´ùÀĀj(ĀF@ A°ùÀĀj(Ā  ¿\x07E\r\v A\bj!\f\v\v Ā )\b7Ā Ā )7\b Ā )@7 Ā )H7 Ā AĀG:Ā \v AÐĀj$Ā\v
~#ĀA k"$Ā A8j A8j (@"AëÜF"\x1B)Ā!\r Aj A0j (Ā\x1B(Ā!\x07  A\bj ("\bAëÜF"	\x1B)Ā! -ĀH!
 (\b!\v (@!\f  )0"7x  )(7p  ) 7h  )7\`  )(7  ) 7  )7  )7  Aj AàĀj §AëÜF\x1B")70  )7(  )\b7   )Ā7 -ĀH!  \f  \x1B6@  \r78  \v \b 	\x1B6  7\b  \x076 A6Ā  
  AF\x1B:ĀH Ā   Í Ā )P7P Ā )X7X A j$Ā\vÝ\x07#ĀAk"$Ā@@ ("@ Ā (Ā  (\fĀ\r\v (\b" (\fA\flj!	@  	F\r A\fj!@@@@ /ĀAkĀ\v /! AĀ:Ā\f AĀ6\b â"\b! \bAI\rĀ\v (\b! (! ! Ā   (\fĀ\r\f\v (!@ AÀĀM@ ! E\r ĀA´ÀĀ  (\fĀ\r\f\v ĀA´ÀĀAÀĀ (\fĀ\r\
 A@j!\fĀ\vĀ\v@ @ Ak" A\bjj  AÿÿqA
n"A
lkA0r:ĀĀ !\f\v\v ! Ā A\bj \b (\fĀE\rĀ\v\vA!\x07\v Aj$Ā \x07\vß~ Ā-Ā ĀA:ĀAG@@ )Ā"\bBQ@ (\b"-ĀíAG@ ĀAj  È\b\v )ĀBQ@ Ā )\b7 ĀB7\v (è"E\r ĀAj \f\v@ (H"	E\rĀ )\b!\x07 ĀAj"
 (D 	Ï \bBQ@ Ā Ā)BQ~ \x07 \x07 Ā)"\b \x07 \bS\x1B  Ā)V\x1B \x07\v7 ĀB7 Ā Ā)7 Ā)À!@@ Ā)¸"\x07 PE@  U\r\f\v \x07§E BQr\r\v \x07! !\v Ā 7À Ā 7¸\f\vE\rĀ 
  \v\v ĀAj  È\b\v ĀAĀ:Ā\vĀ\vë\b~#ĀAk"$Ā ("\b!@@@ \bĀ\v   ("A8j(Ā A<j(ĀÄ
!\f\v )Ā )\b  å!\f ( "	 \f§q! \fBBÿĀB À~!\r (!
 (!\vAĀ!@   
j)ĀĀ"\f \r"B B À}B À7\b@@@  A\bj±\x07 (ĀAG\r 
 ( j 	qAtkAk(Ā"\x07 \bO\r   \v \x07Atj"A8j(Ā A<j(ĀÄ
E\rĀ\vA!\f\vAĀ! \f \fBB ÀBĀR\r  A\bj"j 	q!\f\v\vĀ\v Ā \x076 Ā 6Ā Aj$Ā\vó#ĀAÐĀk"$Ā@@@ Ā(Ā"ã\vE@ Á\vAÿq"AG@ AĀ:Ā  :Ā\f\v A j Ú\x07 ) BR\r  +(9 A:Ā\f\v A\x07:Ā\v Aj  ý!Ā\f\v A0j Ê\x07@ (0AxG@  )07Ā  (8"Ā6\b  Ā6 A:Ā\f\v A<j Ā¯ (<"A\
xG@  (D6  (@"6 A:Ā Aj  ý!Ā  \r\f\v AÑĀ6L  Ā6H AËÀĀ AÈĀjó	 A:Ā  (\b6\v  ("6 Aj  ý!Ā (Ā \r\v AÐĀj$Ā Ā\vé~#ĀAk"$Ā Ā(\b"Aj(Ā A j(Ā Ā-Ā\f\b"A\bj! ĀA\bj@@@@ Ā-Ā\rAkĀ\v  Ā)ĀÚ\f\v  (p"Ā ĀAĀGk6p@ (AëÜF\rĀ -ĀAG\rĀ A:Ā\v\
 ((AëÜF\r  (0Aj"ĀA Ā\x1B60\f\v  )\b Aj(Ā× (\b!Ā )Ā!  (p" AĀGk6p (l" (dF@ AäĀjÖ\r\v  Aj6l (h Atj" Ā6\b  7Ā ("AëÜF\rĀ Ā O )Ā"\x07 X  \x07Q\x1BAG\rĀ AëÜ6\v AĀ:ĀĀ
 Aj$Ā\v¶\x07 ( "  Ak6 @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! Aèj!\f\v\v BĀ7\b  6 A6ĀAĀ\v!@  /âI\r (X"E\r Aj! /à! !\fĀ\vĀ\vĀ\v@ @  AtjAìj!@ (Ā"Aèj!  \bAj"\bG\rĀ\v\f\v Aj!\x07 !\v  \x076\f AĀ6\b  6  Atj!  A\fljAÜĀj\
AĀ\v! Ā 6 Ā 6Ā\vA\b!@@@@@@@@@@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk\x07\b	
\v\f\rĀ\v Ā -Ā:ĀAĀ!\f\v Ā 1Ā7\bA!\f\v Ā 37\bA!\f\v Ā 57\bA!\f\v Ā )\b7\bA!\f\v Ā 0Ā7\bA!\f\v Ā 27\bA!\f\r\v Ā 47\bA!\f\f\v Ā )\b7\bA!\f\v\v Ā *»9\bA!\f
\v Ā +\b9\bA!\f	\v Ā (6A!\f\b\v Ā )\b7A!\f\x07\v Ā )7A!\f\v Ā )\b7A!\f\v Ā )7A!\f\vA\x07!\f\vA	!\f\vA
!\f\vA\v!\v Ā :ĀĀ\v¸\x07 ( "  Ak6 @@ (ĀAG\rĀ ("@ (\f! (\b\f\v A\bj! (\f!@ (Ā! @ Ak! A°	j!\f\v\v BĀ7\b  6 A6ĀAĀ\v!@  /ª	I\r (ø\b"E\r Aj! /¨	! !\fĀ\vĀ\vĀ\v@ @  AtjA´	j!@ (Ā"A°	j!  \bAj"\bG\rĀ\v\f\v Aj!\x07 !\v  \x076\f AĀ6\b  6  AèĀlj! \
 AtjAü\bjAĀ\v! Ā 6 Ā 6Ā\vô~|#ĀA@j"$Ā  (6  )\b7  )Ā7\b (!  ("6$ (!  A\bj6 @@@ AxF@@@ (ĀAkĀ\v )\b"BT\r A:Ā(  70 A(j A?jAÀÀĀ!  A\bjÑ\f\v )\b"BT\r A:Ā(  70 A(j A?jAÀÀĀ!  A\bjÑ\f\v  A jAÌ£ÀĀ!\f\v \
§!AĀ\f\v +\b! A:Ā(  90 A(j A?jAÀÀĀ!  A\bjÑ\v  A\bjÑA\v! A\bjî
 Ā 6 Ā 6Ā A@k$Ā\v#ĀAÐĀk"$Ā Ā(Ā! ĀAĀ6Ā@ Aq@ Aj" ĀAjA4ü
ĀĀ BĀ78 A:ĀL A8jÅ	"Ā Ā(ĀAj"6Ā E\rAAôĀñ\v" A4ü
ĀĀ AĀ:Āp  68  64 Ā(\b\r Ā(\f"@  ĀAj(Ā	 Ā( Ā((\fĀ\v Ā ĀA\bj6 ĀA¤ÐÀĀ6 ĀAÀĀ6 Ā 6\f ĀAĀ6\bá Ā AÐĀj$Ā\vAæàÁĀA1À\r\vĀ\v¾\r#ĀAk"$Ā (!
 (Ā!\v AĀ6\f@@@ AG@ @ A.£	E\r\v (Ā!AĀ!AĀ!\x07 ("\b@ -ĀĀA0F!\x07\v A\fj j!\f Aj!AĀ!@AĀ!	@ 	"\rAÄĀG@  \rA
ï\x07 (! (Ā"	\r\v  \b6  6Ā\v 	AG\r AF\r Aj!  A
lj! (Ā! (!\b\fĀ\vĀ\v (\f!A\f\v E \x07 AGqr AÿKr\rĀ \f :ĀĀ\f\v\v  
6  \v6ĀAĀ\v! Ā 6Ā Ā :ĀĀ Aj$Ā\vÉ\b#ĀAk"$Ā@ (ĀE@ -Ā\f! (4!\x07 (0!\b (! -ĀAq!	@@ 	\r  AsAq":Ā\f   \b \x07\x07  (Ā"6\b   (j6\f A\bjà! E@ Ā 6\b Ā 6A!\f\v AÄĀG@A! A AI\rĀA AI\rĀAA AI\x1B\v j"6\f\v\v A:Ā\v Ā 6Ā\f\v A\bj! (<! (8! \
(4! (0!\x07 ($AG@ Ā  \x07   AĀ\f\v Ā  \x07   A\v Aj$Ā\vÑ~#ĀA k"\x07$Ā@ \x07A\bj ÁAĀ \x07(\b"\vE\r ($"	(Ā!\b@@ \x07(\f"(@"
AëÜF@ \b)! )!\f\v )8! \x07Aj \bAj)Ā" \bA j(Ā Aj)Ā" A j(Ā 
 \x07(O  \x07)"Z  Q\x1B\r\v 	(!
AÿëÜ!	~B   |"V\rĀ (  \b( j"AëÜI@ !	 \f\vB BQ\rĀ AëÜk!	 B|\v!  
)Ā"Q@ 
(\b 	I\r\f\v  T\r\v\v \v(Ā!\bA\v! Ā \b6 Ā 6Ā \x07A j$Ā\v³~#ĀAk"$Ā A\bj   @ (\b"E\rĀ   (\fö (Ā! ("!@@@ Ā\vAĀ! -ĀĀ"A+k\v -ĀĀ!\v  A+F"j!  k"A	O@AĀ!@ ! E@A!\f\vAĀ! -ĀĀA0k"A	K\r ­B
~"\x07B §\r Aj! Ak!   \x07§j"M\rĀ\v\f\vAĀ!A! E\r -ĀĀA0k"A	KAĀ Aj! Ak!  A
lj!\f\v\v!\v Ā 6 Ā 6Ā Aj$Ā\vĀ Ā   AÀĀ\vĀ Ā   A¨ÀĀ\vÎ#ĀAàĀk"$Ā@ Ā(\b" (\bG\rĀ BĀ7X AĀ6H AĀ68 AĀ6$ AĀ6  (Ā"6L  6<  Ā(Ā"6(  6  AĀ \x1B6T  ("6P  AĀG"6D  6@  64  AĀ \x1B60  Ā("Ā6,  AĀG"6   Ā6  6 A4j!@ A\bj Aj¿A\
! (\b"ĀE\r (\f  ¿ (Ā"E\r (!AĀ! ĀAj(Ā ĀA\bj(Ā Aj(Ā A\bj(ĀÄ
E\r)Ā )ĀQ\rĀ\v\v AàĀj$Ā \vÒ\b#ĀAk"$Ā@@@@@A ("Axs AĀN\x1BAkĀ\v Ā A0ü
ĀĀ\f\v (Ā AÐĀj"  (" (\b Ā 	 ĀAx6 \r\f\v (Ā! (! (\b!  6  A0l"\x07j@  j!  \x07FE@ AÐĀj"	 A0ü
ĀĀ A j"
  	Ë  
A0ü
ĀĀ A0j!\f\v\v A\b6\f AĀ6AĀA\b·\r A\b6 A\b6AĀ¦
 Ā  kA0n6\b Ā 6 Ā 6Ā A\fjµ
 ĀAx6\f\v Ā  ç\v Aj$Ā\v@@ A	O@ ĀAÍÿ{A  AM\x1B"kO\r A ĀA\vjAxq ĀA\vI\x1B"jA\fjo"E\r A\bk!Ā Ak" qE@ Ā!\f\v Ak(Ā"Axq  jAĀ kqA\bk" AĀ  ĀkAM\x1Bj" Āk"k! Aq@  Ì	 Ā Ì	 Ā ¬\f\v Ā(Ā!Ā  6  Ā j6Ā\f\v Āo!\v \v@ ("ĀAqE\rĀ ĀAxq"Ā AjM\rĀ  Ì	  j" Ā k\
"ĀÌ	  Ā¬\v A\bj\vÓ@ E\rĀ -ĀĀA0M\rĀ A;Ā@@@@@ Á"AĀJ@  6  Aÿÿq"K\r AĀ;\f  6\b   k6 \rA!\f\v  6   6 A; AĀ;\f A6\b AÜ³ÀĀ6 AĀ k"6A!  O\r  k" M\r  j!\f\v A; A6 A×öÀĀ6 A;\f  6\b   k"6    j6  I\rA!\f\v A6  A×ö\
ÀĀ6 A;\f\v  k!\v  6( AĀ;$A!\v Ā 6 Ā 6Ā\vĀ\vÌ\x07#ĀAk"$Ā  Atj! A\bjò A<j!\x07 AÜj!\b@@  "G@ A j! (ĀAxF\r A¨j Ù@@ (¨"AxF@ (¬!\f\v (°!	 (¬! A¨j Ajx (¸AxG\r (¨!  \r\v ĀAx6 Ā 6Ā A\bjÈ
\f\v \b A¨jA0ü
ĀĀ A8j AØj"A4ü
ĀĀ  	6t  6p  6l AøĀj" \x07A0ü
ĀĀ  A\bj AìĀj ª ó\v\f\v\v Ā A\bjA0ü
ĀĀ\v Aj$Ā\v~#ĀA k"$Ā  Ā)7  Ā)\b7\b  Ā)Ā7Ā  Ā)0 Ā58B8" Ā)7 Ò )! )Ā! )\b! )! A j$Ā  Bÿ|"   |" B\r"|" B"B\r  B " B |"|""B B " B |" |""B\r B " B |" |"B B " B |" |"B  B B \vÅ\b\
~ ĀAj"(Ā ĀAj(Ā
 Ā(\f (Ā­\r ĀAÐĀj  Ā(@ ĀAÄĀj(Āû\v Ā(´"@ Ā(°!@ Ā(¼"E\rĀ A\bj! )ĀBB À!	 !@ E\r@ 	BĀRE@ AàĀk! )ĀBB À!	 A\bj!\f\v\v  	z§AvAtlj"A\fk(Ā A\bk(Ā\r Ak! 	B} 	!	\fĀ\vĀ\v  A\flAjAxq"k  jA	jË\f\v ĀAäj«\v ĀAøj±
@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\vÐ\b#ĀA k"$Ā AĀ6 B7@ (\b"@ (! At!A!@ E\r  6 (Ā@ Aj  \r\v Aj! A\x076\b Ak!  Aj6A×öÀĀ!A! AjA°ßÁĀAËÀĀ AjÙE\rĀ\vĀ\v AjA×öÀĀAØöÀĀÏ\x07\v (!A! (" ("A×öÀĀAÄ
!\x07 Aj"\b (\f"	¦ Aj \b¥ Ā (\f6 Ā )7\f@ \x07E@ !\f\v  \rAĀ!AĀ!\v Ā 6\b Ā 6 Ā 6Ā Â\v 	î A j$Ā\vÁ\x07~#ĀA k"$Ā  §q!\x07 BBÿĀB À~!\r@@   \x07j)ĀĀ" \r"B B À}B À7@@ Aj Aj±\x07 (AG\r  ( \x07j q"\b ĀE\rĀ\vAĀ!\x07\f\vA!\b 
E@ A\bj   \x07Ð	 (\b"\b!\f (\f!	\v \fAF  BB ÀBĀRqE@ \x07 \vA\bj"\vj q!\x07 \b!
\f\v\vA!\x07  	j,ĀĀAĀH@ 	!\b\f\v )ĀB Àz§Av!\b\v Ā \b6 Ā \x076Ā A j$Ā\v\x07  Atj!\v ĀAþqA\bv!	 ĀAÿq!\f@@@@  \vG@ Aj!
 \x07 -Ā"j!\b -ĀĀ"\r 	F\r 
! \b!\x07 	 \rO\r\v  j! ĀAÿÿq!ĀA!\x07@  F\r Aj! ,ĀĀ"AĀH@  F\r -Ā AÿĀqA\btr! Aj!\v Ā k"ĀAĀH\r \x07As!\x07 !\fĀ\vĀ\v  \bI \x07 \bKr\r  \x07j!@ E@ 
! \b!\x07\f\v Ak! -ĀĀ Aj! \fG\rĀ\v\vAĀ!\x07\v \x07Aq\vĀ\vÇ
 (Ā"@ (\b!\b (!\v (!@ AÜĀj!\x07 /â"\fA\fl!	A!@@ 	E@ \f!\f\v \x07(\b! \x07(!
 Aj! 	A\fk!	 \x07A\fj!\x07@ \v 
 \b   \bK\x1B¿\x07"
 \b k 
\x1B"AĀJ AĀHkAÿqĀ\v\v Ā 6 Ā 6\f Ā 6\b Ā 6 ĀAx6Ā (Ā \v\r\v @ Ak!  Atj(è!\f\v\v Ā 6 ĀAĀ6 Ā 6 Ā 6\f Ā )Ā7Ā Ā (\b6\b\v ĀAĀ6 Ā 6\f Ā (\b6\b Ā )Ā7Ā\v×#ĀAÐĀk"$Ā@@@ Ā-Āß\x07"AF  Fr\rĀ Ā :Āß\x07 Ā(¤\x07\r E\rĀ Ā(\r\v é
\f\v@A°ôÁĀ(ĀAK\rĀA¸õÁĀá
Aÿq"E\rĀA¸õÁĀ(Ā ïE\rĀ A6 A6\bA¸õÁĀ(Ā! A £ÁĀ6,  Aj6( A¨ñÀĀ6$  Aj6 A)6 A£ÁĀ6  A j6\f  Aj6   A\bjê\v Ā(Ì\x07!Ā A j" A0ü
ĀĀ Ā-ĀH ĀA:ĀHAG@@ Ā) BR@ é
\f\v ĀA j"¸\f  A jA0ü
ĀĀ\v ĀAĀ:ĀH\f\vĀ\v AÐĀj$Ā\v ~#ĀAk"$Ā Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  A+F"j!  k"AO@@ E\r  BĀB
BĀ -ĀĀA0k"A	K\r )\bBĀR\r Aj! Ak! )Ā" ­|" Z\rĀ\v ĀA:ĀA\f\v@ E\r -ĀĀA0k"A	K\r Aj! Ak! ­ B
~|!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 7\bAĀ\v:ĀĀ Aj$Ā\vÊ\x07~#ĀAk"$Ā ) ) ç!
 (" 
§q! 
BBÿĀB À~!\f Aj!\b (Ā!@@   j)ĀĀ"\v \f"\rB \rB À}B À7\b@@  A\bj±\x07 (ĀAG\r  ( j qAllj"	Ak ²	E\rĀ\v Ā 6\b Ā 	6 ĀAx6Ā (Ā (\r\f\v \v \vBB ÀP@  \x07A\bj"\x07j q!\f\v\v (\bE@  \bÛ\v Ā 6 Ā 
7 Ā )\b7\b Ā )Ā7Ā\v Aj$Ā\vÆ~#ĀAàĀk"$Ā AĀ6 AĀ6  6$  (ø"6  6\b  (AĀ \x1B6   (ü"6  AĀG"6  6\f  6Ā@ Ó\b"E@AëÜ!\f\v A(j" ($"Aj)Ā"\b A j(Ā" Aj)Ā A j(Ā\r (0! )(!  A$ü
ĀĀ@ A(jÓ\b"@ AÐĀj \b  Aj)Ā A j(Ā\r  (X"  M  )P"\x07X  \x07Q\x1B"\x1B!  \x07 \x1B!\f\v\v Ā 7Ā\v Ā 6\b AàĀj$Ā\vÍ#ĀA k"$ĀA!\x07@ Ā-Ā\rĀ Ā-Ā!\b Ā(Ā"-Ā
AqE@ (ĀAëÀĀAá³ÀĀ \bAq"\b\x1BAA \b\x1B ((\fĀ\r (Ā   ((\fĀ\r (ĀAä³ÀĀA ((\fĀ\r   Ā!\x07\f\v \bAqE@ (ĀAæ³ÀĀA ((\fĀ\r\v A:Ā Aô³ÀĀ6  )Ā7Ā  )\b7  Aj6\b  6   \rĀ Aä³ÀĀA\rĀ  Aj Ā@\f\v (Aé³ÀĀA ((\fĀ!\x07\v ĀA:Ā Ā \x07:Ā A j$Ā Ā\v» Ā(\
!@@ Ā ĀA\fj(Ā"F@ ĀAA Ā("\x1Bj(Ā"\rAĀ!\f\v ĀA\bj(Ā" 6\f  6\b\f\v ĀAj ĀAj \x1B!@ ! "Aj! ("\rĀ Aj! ("\rĀ\v AĀ6Ā\v@@ E\rĀ@ Ā("AtAôõÁĀj"(Ā ĀG@@ Ā (G@  6\f\v  6\v \r\f\v  6Ā E\r\v  6 Ā("@  6  6\v Ā("ĀE\rĀ  Ā6 Ā 6\v\vAùÁĀAùÁĀ(ĀA~\
 wq6Ā\v
~ At!\v Aj!\f  Atj!\r@@ Ā 
Atj!@ 
!\b !  \rF\r Aj! \bAj!
 (Ā! Aj"! E\rĀ\v ­!AĀ!	 \b! \v! !@@ @ A(O\r  5Ā 	­| 5Ā ~|">Ā B §!	 Aj! Aj! Ak! Aj!\f\v\v ! \x07 	  \bj"A(O\r Ā Atj 	6Ā \f \v \bj"  \x07I\x1B!\x07 !\f\v\vĀ\v \x07\vÆ~#ĀA0k"$Ā Aj ĀA\bjÿ (! ( ( (¨
 ¨
 Ā(\b Ā(\fAA\b Ā("@ Ā(!@ Ā($"ĀE\rĀ )Ā!  Ā6(  6    jAj6  A\bj6  BB À7A!Ā@ ĀE\r@ A\bj Aj±\x07 (\bAqE@  ( A@j6   ("ĀA\bj6  Ā)ĀBB À7\f\v\v (\f!  ((Ak"Ā6( (  AtkA\bk©
\fĀ\vĀ\v  A\bA\b\b\v A0j$Ā\v#ĀAk"$Ā@ Aq@ Av!\f\v !@ ,ĀĀ"E@ At"AĀ AO\x1B  \x07Aq\x1B!\f\v Aj! AĀH@ AF@  /ĀĀ"j!  jAj!\f\v  AqA\bx"\bAtAq \bA\x07trAvj AvAqj AvAqj! E \x07r!\x07  j!  j!\v\fĀ\vĀ\v Aj" ¡\x07   ¯\rE@ Ā (\f6\b Ā )7Ā Aj$Ā\vĀ\vÀ#ĀAÐĀk"$Ā\
 A\fj AØj
@ (\fAxG@ Ā (6\b Ā )\f7Ā\f\v AĀ6@ AĀ68  AøĀj64  AìĀj60  AàĀj6, A6( B7  A$j!@@A! ( AG\r ¼\x07"E\r (ĀAxF\rĀ\v (\b! (!\v  6  6  )(BĀ ( \x1B7H A
6< A64  Aj60 A6, A6$  Aäj6   AÈĀj68  Aj6( ĀAÕÀĀ A jó	\v AÐĀj$Ā\v¢~@@A Ā("Axs AĀN\x1B"A ("Axs AĀN\x1BG\rĀA!@@@@@ AkĀ\v Ā-ĀĀ -ĀĀF\vAĀ! Ā)Ā" )ĀR\r@ §AkĀ\v Ā+\b +\ba\v Ā( Ā(\b ( (\bÄ
\vAĀ! Ā(\b" (\bG\r Ā(A0k! (!ĀAĀ!@   F\r Aj! A0j" Āß ĀA0j!Ā\rĀ\v Ak\v O\v Ā  !\v \v Ā)\b )\bQ\v½~#ĀA°k"$Ā@@  ö (ĀAG@ Ā A ü
ĀĀ\f\v ¹\f@ ( E\rĀ ($" (,F\rĀ  Aj6$  (0"Aj (Ā"\b"@ (! )ø  ä
  Aj  A´jAĀ (´\x1Bû! AØĀj(ĀAÜĀj è\f\vÙ\r\v"6Ā A¤j   ¼ Ð (¤"AxF\rĀ (¬! (¨! ð\f  6\b  6  6Ā   A lj6\f\f\v\v Ā Ajö\v A°j$Ā\vÒ#ĀAk"$Ā (! Aj õ@ (AxF@Ax!\f\v  6\\ A6D  6X  Aj6H AàĀj AÄĀjw (\`! (p"A\
xG@  (l6@  )d78  )t7  )|7   )7(  (60\f\v  Aj"Ñ  ÑAx!\v Ajî
@ AxF@  Ñ\f\v Ā (@6\f Ā )87 Ā )7 Ā ) 7 Ā )(7$ Ā (06,\v Ā 6 Ā 6Ā î
 Aj$Ā\v¼	~#ĀAk"$Ā (! Aj! AØĀj!\x07 A@k! (! (\f!\b@@@  \bG@ A\bj"	 A0ü
ĀĀ  A0j"6 AÐj"
 	è A8j 
« )8"\vBR\r (ĀAxG@ ª\v\v  )7  )\b7\b  )Ā7Ā A8j AjAü
ĀĀ\v ĀB7Ā\f\v  \x07AøĀü
ĀĀ  )7  )\b7  )Ā7 \vBQ\rĀ\v A8j" AjAü
ĀĀ Ā \v7Ā ĀA\bj Aü
ĀĀ\v Aj$Ā\v¢~#ĀA k"\v$Ā@@ Aÿÿq"A÷G A­Gq\rĀ \v )ĀBĀB
BĀ@ \v)\bBĀR\rĀ (\b"­B
~BëÜ \v)Ā"
 AÂ×/n­|"\b 
T\rĀ§\f\vB!\bAÿëÜ\v! \vAj"\f ) (  \b â \v(! \v)!\b \f  \x07AÍ \v(!@@ \v)" \bQ@  K\r\f\v  \bZ\r\v !\b !\v  \bQ@  I\r !\b\f\v  \bX\r\v !\b !\v Ā 6\b Ā \b7Ā \vA j$Ā\v	~#ĀAk"$Ā (\b! (! (Ā! (!\x07 (\f"Aüj!\b@@ Ā  \x07F~BĀ  A\fj"	6Ā@@ (Ā"
E\rĀ A\bj  
 Aj(Āò (\bAG\rĀ )Ā (ø \b(Ā (\f´"E\rĀ )ĀBR\rĀ )!\f )\b!  Aj6\b ­|"\v )Ø  \f}|"\f} \r \v \fZ"\x1B!\r \r\f\v  Aj6\b\f\v Ā \r7\bB\v7Ā Aj$Ā\v Aj! 	!\fĀ\vĀ\v»~|#ĀA0k"$Ā@~@@@@A Ā("Axs AĀN\x1BAkĀ\v@@@ Ā)Ā"§"AkĀ\v Ā)\b!\f\v Ā)\b"BĀY\r\v BĀR\r Ā)\b"\
\f\v Ā(\bA0l! Ā(!Ā@ E\r A0k! Āå ĀA0j!Ā\fĀ\vĀ\v Ā(At! Ā(!Ā@ E\r A@j! Āå ĀA@k!Ā\fĀ\vĀ\v  B?" }\vBÿÿÿÿÿÿÿX\rĀ ¿!@@@ AkĀ\v º!\f\v ¹!\v  í Ā\b Ā A0ü
ĀĀ\v A0j$Ā\v¯#ĀA k"$Ā Ā Ā! A:ĀA\b!A!\x07@@@@ AkĀ\vAÐùÁĀ(ĀE@  AjAØïÀĀ\f\vA¬ôÁĀ-ĀĀA¬ôÁĀAĀ:ĀĀAF@ A\bj±\b (\f!  Aj (\b  (ĀAk6ĀA¬ôÁĀA:ĀĀ\f\v  AjAØïÀĀ\f\vA\f!A\b!\x07\v  j(Ā"E\rĀ  \x07j(Ā!@ Aj" Ü (AG@  Aj  æ\b\v A\fj! Ak"\rĀ\v\v Ā -Ā"ĀAĀ ĀA\
G\x1B ĀĀ A j$Ā\v#ĀAk"$Ā A\fj Å\x07 (! (! A j	 A j  k"Av" )  )¨å A0j  A\x07vAĀ (H\x1Bk	  )7X  )\f7P AðĀj! A°j!@ AàĀj AÐĀjà (\`"AxG@ Aàj"  (d"\x07 (h A j"\b 	   Ë  \x07\r  A j \b ª ó\v\f\v\v AÐĀj³
 Ā A jA0ü
ĀĀ Aj$Ā\vÍ#ĀAk"$Ā  (\f"Aj6\f (!  (\b"6L  6@  6< A68@@ (Ā"(Ā" (G@  A0j6Ā AÐĀj A8j À (P! (\`"AxG@  (\\60  )T7(  )d7\b  )l7  )t7  (|6 \f\v  Ñ ĀAx6 Ā 6Ā\f\v A8jî
Ax!\v Ā 6Ā Ā )(7 Ā (06\f Ā 6 Ā )\b7 Ā )7 Ā )7$ Ā ( 6,\v Aj$Ā\v«#ĀAk"$Ā (Ā"AĀ:Ā@ (\bAÿÿÿÿ\x07O\rĀ (!@@ E\r (\b\r A6\b ("@  Ak6 ( ("Atj(Ā! AĀ6\b  Aj" (\f"\x07AĀ  \x07O\x1Bk6 (\b\r A6\b@ (\f"E\rĀ AĀ:Ā AĀ6\b  Aj"\x076  \x076Ā \
  ((\fĀ\rĀ A\fj"¡
 AĀ6Ā\v  (\bAj6\b \v Ak!\f\v\v AĀ6\b\v Ì\f ĀAĀ6Ā Aj$Ā\vĀ\v~ Ā@@@@@@@ Ā\v ĀAĀ:ĀA\f\v -ĀĀ"A+k\v -ĀĀ!\v  AÿqA+F"j!  k"A	O@AĀ!@ E\r -ĀĀA0k"A	K\r ­B
~"B §\r Aj! Ak!  §j" O\rĀ\v ĀA:ĀA\f\vAĀ!@ E\r -ĀĀA0k"A	K\r Aj! Ak!  A
lj!\fĀ\vĀ\v ĀA:ĀA\f\v ĀA:ĀA\f\v Ā 6AĀ\v:ĀĀ\vÆ#ĀAÐk"$Ā@@@@@ -Ā°AkĀ\v AØ\x07j AØ\x07ü
ĀĀ\v AØ\x07j!@@ -Ā¨AkĀ\v AĀ:Ā¤  )\b7Ð\b  )Ā7È\b  Aè\x07j6 \v A j AÈ\bj" ò ) BR\rA! A:Ā¨A!\f\vĀ\v Ã\b Aè\x07j A! A:Ā¨ A¸j" A jAü
ĀĀ \b A\bj 	 )\bBQ@ (!A!\f\v  A\bj"· (! (Ā! \x07\v  :Ā° Ā 6 Ā 6Ā AÐj$Ā\v~#ĀA k"\x07$Ā Av j!@ @  Ak"K@ Ā Alj")!	 )\b!\b Ā)Ā!
 Ā )Ā7Ā Ā)\b!\v Ā \b7\b Ā)!\b Ā 	7  
7Ā  \v7\b  \b7AĀ\f\v  k\v!    I\x1B!@ At"Ar" O\r  Aj"K@ Ā Alj Ā Alj¢ j!\v Ā Alj" Ā Alj"¢E\r  Añ\x07 !\fĀ\vĀ\v\v \x07A j$Ā\vÃ#ĀA0k"$Ā (! (! A\bj (\f"è\x07@@ (\b"E@Ax!\f\v  (\f6\b Aj (" (\b"Þ (Ā (ò\v  (6\b  )7Ā A$j  Þ (\
(! ($"AxF AxFrE@ (,!\f\v (Ā! Ax6ĀA\b!\x07  AxG  )7  6AA\b\v6  6  Aj"Ñ î
 ĀAx6Ā Ā 6\f\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\v±#ĀA k"$Ā Ā(Ā!@@@@@ Ā("ĀĀ\vA! (Ā"AØÀĀA\x07 ("(\f"\x07Ā\r ĀAt!ĀAĀ!@ ĀE@AĀ!\f\v  6 @ AëÀĀA \x07Ā\r\v A6  Aj6\f  A¶ÀĀ A\fjÙ\r A\bj! Ak! ĀA\bk!Ā\fĀ\vĀ\v A6 A6  6\f  A\bj6 (Ā (A¹ÀĀ A\fjÙ\
!\f\v A6  6\f (Ā (A¶ÀĀ A\fjÙ!\v A j$Ā \vĀ\v¿#ĀA@j"$Ā@@@@@@@A ("Axs AĀN\x1BAkĀ\v ĀAx6\f\v Ā A0ü
ĀĀ\f\v ĀAx6 Ā )\b7\b Ā )Ā7Ā\f\v Ā ( (\bÞ ĀAx6\f\v (! Aj (\b"²\b AÿÿÿÿĀq" ( (\f"k"  I\x1B! (\b A0lj!@ @ Aj" ï  A0ü
ĀĀ Ak! A0j! A0j!\f\v\v Ā )7Ā Ā 6\b ĀAx6\f\v Ā \v A@k$Ā\vð~@  jAk"\r@  \b}!\v  \b|!	BĀ }!
 \x07 \b| }!\f@  
|" \x07T!  \x07T  \vZr\r  \x07|" \vT 
 \v|  \f|Zr@ \r \r-ĀĀAk:ĀĀ 
 \x07}!
 !\fAĀ!\f\vĀ\vĀ\vĀ\v@  	Z r\rĀ 	  \x07|"X 	 }  	}Tq\rĀ ĀAĀ6Ā\v   \bB}X  \bBZqE@ ĀAĀ6Ā\v Ā ;\b Ā 6 Ā 6Ā\võ~@ ­ AO@ AÿÿÿÿK\rA AtA\x07nAkgvAj\f\vA A\bqA\bj AI\x1B\v"­~"\x07B §\rĀ \x07§"AxK\rĀ A\bj" A\x07jAxq"j" I Aøÿÿÿ\x07Kr\rĀA\b! @ A\bÌ"E\r\v  j! A\bj"@ Aÿ ü\vĀ\v ĀAĀ6\
 Ā Ak"6 Ā 6\f ĀA\b6\b Ā 6 Ā 6Ā Ā  AvA\x07l A\bI\x1B6\vĀ\vª~#ĀAk"$Ā@ (E\rĀ )  )¨  å!	 (" 	§q! 	BBÿĀB À~!
 (!@   j)ĀĀ"	 
"\vB \vB À}B À7\b@@  A\bj±\x07 (ĀAG\r    ( j qAtk"\bA\fk(Ā \bA\bk(ĀÄ
E\rĀ\v \bAk(Ā!A\f\v 	 	BB ÀBĀR\r  \x07A\bj"\x07j q!\fĀ\vĀ\vAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vÁ#ĀAk"$Ā@AÔõÁĀ(Ā\rĀAÔõÁĀA6ĀAäõÁĀ(Ā"AàõÁĀ(Ā"ĀF@ !ĀAØõÁĀ(Ā" F@ÐoA  AM\x1B"ü"AF\r@AèõÁĀ(Ā"ĀE@AèõÁĀ 6Ā\f\v Ā j G\r\v A\bjAØõÁĀAàõÁĀ(Ā AAÝ (\bAxG\rAØõÁĀ(Ā!AàõÁĀ(Ā!Ā\v Ā \
O\rAÜõÁĀ(Ā ĀAtj Aj6ĀAàõÁĀ ĀAj"Ā6Ā\v Ā M\rĀAäõÁĀAÜõÁĀ(Ā Atj(Ā6ĀAÔõÁĀAÔõÁĀ(ĀAj6ĀAèõÁĀ(Ā Aj$Ā j\vĀ\v#ĀAk"$Ā@ Ā(Ā"E\rĀ A\bj!@ â\x07"@ Ā(!\f\v -ĀĀ A:ĀĀAF\r@ Ā("AF@ A\bj ( (Ā(ĀĀĀ Ā A\fj (\b (\f"6 (AG\r  ( Ar6 \f\v  (O\r ( A\flj"(ĀE\
\r Aj (Ā Aj(ĀÃ\v AĀ:Ā\bAĀ â\x07"E\r\v  AĀÌ Ā÷\f ĀAĀ6Ā \v Aj$Ā\vĀ\v»@@@@@ (ĀAk\bĀ\v ĀAĀ6Ā\v (! ĀA\bj (\f (Þ ĀA6Ā Ā 6\v (! ĀA\bj (\f (Þ ĀA6Ā Ā 6\v Ā (6 Ā )\b7\b Ā )Ā7Ā\v Ā (6 Ā )\b7\b Ā )Ā7Ā\v~#ĀA k"\b$Ā \b )Ā (\b )\
Ā" (\b"	\x07 (!\x07 )"BR BTqE@AĀ!\x07B!\v \bAj \b)Ā" \b(\b"
Ø Ā@@ \b)" |" T\rĀ \b( \x07j"\x07AëÜO@ BQ\r \x07AëÜk!\x07 B|!\v \x07 
M  X  Q\x1B!\x07@ (0"E@ \x07E\r\f\v \x07  (@Mq\r\v ĀA6A\f\vĀ\v Ā 	6 Ā 7\bAĀ\v6Ā \bA j$Ā\v~#ĀA k"$Ā Ā) Ā) ( (\bå!\x07  6 Ā(\bE@ Ā ĀAjß\v  Aj6  Ā6 A\bj Ā(Ā Ā( \x07 AjAäĀÒ (\f" Ā(Ā" Atk (\b"Aq\x1B!@ AF@  (\b6  )Ā7 Ā   j-ĀĀ \x07§Avª\x07 Ā(Ā Atk"ĀA\
k" )7Ā  (6\b ĀAk :ĀĀ\f\v Ak :ĀĀ (Ā (\r\v A j$Ā\v~#ĀA k"$Ā Ā) Ā) ( (\bå!\x07  6 Ā(\bE@ Ā ĀAjà\v  Aj6  Ā6 A\bj Ā(Ā Ā( \x07 AjAåĀÒ (\f" Ā(Ā" Atk (\b"Aq\x1B!@ AF@  (\b6  )Ā7 Ā   j-ĀĀ \x07§Avª\x07 Ā(Ā Atk"ĀAk" )7Ā  (6\b ĀA\
k 6Ā\f\v Ak 6Ā (Ā (\r\v A j$Ā\vþ Ā(\b! ĀA AI"\rĀA AI\rĀAA AI\x1B\v"\x07
 Ā( Ā(\bj!@@@ E@ AI\r A\fv! A?qAr! AvA?qAr! AO\r  :Ā  :Ā  Aàr:ĀĀ\f\v  :ĀĀ\f\v  A?qAr:Ā  AvAÀr:ĀĀ\f\v  :Ā  :Ā  A?qAr:Ā  AvAðr:ĀĀ\v Ā  \x07j6\bAĀ\vò#ĀAk"	$Ā@@@@ \x07 \bV@ \x07 \b} \bX\r@@  \x07 }T \x07 B} \bBZqE@  \bV\r\f\v  I\r\f\v \x07  \b}"} V\
\r  I\rĀ 	A\bj  ¨@ 	-Ā\bE\rĀ AjÁ" ÁL  Mr\rĀ  j 	-Ā	:ĀĀ Aj!\v  O\r\vĀ\v ĀAĀ6Ā\f\v ĀAĀ6Ā\f\v Ā ;\b Ā 6 Ā 6Ā\f\v ĀAĀ6Ā\v 	Aj$Ā\v#ĀA@j"$Ā A\fj" Ā £@ )ĀBR@ A6< A64  Aj60  68 AjAúÀĀ A0jó	\f\v A64  A\fj60 AjA ÀĀ A0jó	\v@ @ (Ā! A6<  Aj6\
8 A64  Aj60 A$j"AÀĀ A0jó	A © ú ø\b! ( (\r\f\vA Aj© ú ø\b!\v (\f (\r A@k$Ā \v#ĀAÐĀk"$Ā  6\b  Ā6  6  6\f  6  6 A6L A6D  A\fj6H  Aj"Ā6@ Aj"AÀĀ A@k"ó	 A6L A6D  Aj"6H  6@ A(jAïÀĀ ó	 A6L A6D  \
6H  Ā6@ A4j"A»ÀĀ ó	  ($6H  )7@ ((  (," (0 \x07! \r AÐĀj$Ā \v\b#ĀA@j"$Ā AjAĀ³\b AĀ6<   j"68  64  60  6,  (\b6(  )Ā7  A4j!	 !@@ A\bj 	\x07 (\f"\x07AÄĀF\rĀ !
 !\v (\b!\b (4! (8! A jA \x07õ\x07E\r Aj"\x07  j \b k\r \x07AAÏ\x07 \b 
j  \vjk j!\f\v\v Aj  j  k\r Ā (6\b Ā )7Ā A@k$Ā\vý#ĀA k"$Ā Aj   ¸A!\x07 (!\b (!@ (AF@ Ā \b6\f\v E@AĀ!\x07 Aj\f\v  6  l!\x07 Aj\v \x076Ā (@ ("E@ A\bj \b AĀà (\b!\x07 (\f\f\v   \b ¹!\x07 \f\v  \b \b (Ā!\x07 (\v \x07E@ Ā \b6A!\x07\f\v Ā \x076AĀ!\x07!\v Ā \x076\
Ā Ā 6\b A j$Ā\vÿ#ĀAk"$Ā@@  AjA|q"G@ A\bj    k"ÍA! (\bAq\r\v A\bk!\b AÿqA\bl!@@@  \bM@A\b  j"\x07(Ā s"	k 	rA\b \x07Aj(Ā s"\x07k \x07rqAxqAxF\r\v    j  kÍA! (ĀAq\rAĀ!\f\v A\bj!\f\v\v ( j!\f\v (\f!\v Ā 6 Ā 6Ā Aj$Ā\vù~ ĀA\fj!@ Ā(E@ Ā\
(!\f\v Ā("@ A	j"@ (ĀAÿ ü\vĀ\v !\v ĀAĀ6 Ā  AjAvA\x07l A\bI\x1B"6\v Ā(\b" M@ Ā(! At!@ @ Ā(! Ā(\f" Ā( 50"\x07!@ Ā(\rĀ  j-ĀĀAqE\rĀ ­ Ā(\f Ā( \x07!\v A@k!  \x07B§   A@j!\f\v\v\vĀ\v¥~|#ĀA k"$Ā@@@@@A ("Axs AĀN\x1BAkĀ\v ĀBĀ7Ā\f\v@@@\
 (ĀAkĀ\v )\b!\f\v )\b"BĀY\r\v Aj \b (E@ ĀBĀ7Ā\f\vBĀ! Ā +"DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr~BĀ Ā ü7\bB\v7Ā\f\v A\bj ( (\bö Aj (\b (\fÊ Ā -Ā~BĀ Ā )7\bB\v7Ā\f\v Ā 7\b ĀB7Ā\v A j$Ā\vë#ĀAk"$Ā Ā(Ā!Ā@ (\b"AqE@ A q\r Ā ¦\r\f\v Ā/Ā!A!Ā@ Ā jA\
j AqAË³ÀĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AAàÎÀĀA Ā jA\x07jA Āk\f\v Ā/Ā!A!Ā@ Ā jA
j AqAâÎÀĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AAàÎÀĀA Ā jA\vjA Āk\v Aj$Ā\v\x07#ĀAk"$Ā@@ (Ā"E\rĀ  Ak6Ā Aj!@ -Ā!\r (\f!@@@ (!\x07 (!\b A\bj \x07 (\f"AÄĀF\r (\b! ÈE\rĀ\v (!  ( \b \x07k jj (k6  j!  k!\f\v -Ā!\r A:Ā! -Ā E (\b" ("Fq\r  k! (\f j!\v \
E\rĀ\v\f\vAĀ!\v Ā 6 Ā 6Ā Aj$Ā\v#ĀAðĀk"$Ā Aj @ (@ AAAã\x07 (Ā! (" ) 7\b  )7Ā A6  6  6\f A(j A8ü
ĀĀA!A!@ AàĀj A(j (\`@ (\f F@ A\fj AAAÃ
 (!\v  j" )h7\b  )\`7Ā  Aj"6 Aj!\f\v\v Ā (6\b Ā )\f7Ā\f\v ĀAĀ6\b ĀBÀĀ7Ā\v AðĀj$Ā\v~ (! (Ā!\x07 )\b!\b (! )8!	 (@!#ĀA@j" )0"
7  )(7  ) 7\b  )7Ā BĀ7  Ā A j  
§AëÜF\x1B")Ā7 AÊµî6( Ā )\b7 B70 Ā )7  AĀ68 Ā )7( ĀAĀ  AëÜF"\x1B6@ ĀBÚĀ 	 \x1B78 ĀAĀ  AëÜF"\x1B6\b ĀB \b \x1B7Ā Ā A \x07\x1B60 Ā -ĀH"ĀAĀ ĀAG\x1B:ĀH\vë ĀA\vt!A!!@ AIE@  Av" j" At(Â@A\vt K\x1B!  k!\f\v\v  At(Â@A\vt" Ij  Fj"AtAÂÀĀj"(ĀAÿ!@ AK\r\
Ā (Av! \rĀAĀ\f\v Ak(ĀAÿÿÿĀq\v!Av! Ak! Ā k!ĀAĀ!@@  F\rĀ  AÌ­ÀĀj-ĀĀj" ĀK\rĀ Aj!\f\v\v Aq\vÜ~ -Ā"AkAÿq"A\fI@ /Ā"­Bÿÿ! At)èêA! 1Ā!\x07 ĀAĀ6\b Ā 1Ā 1ĀB<~| Bí~ A±kAüÿqAv AíkAÿÿqAäĀnk AÁ\fkAÿÿqAnj­Bÿÿ| | \x07|A Aq\rĀAĀ AäĀp\rĀ ApAĀG\v AIr­}\
B£~| 1ĀB~|Bù·ç}7Ā\vĀ\v#ĀA k"$Ā@ Ā(\b"AÀqE@ Ā(Ā   Ā((\fĀ!\f\v@ Aq@ Ā/! AĀ6  6   j6  Aj ªk! (!\f\v   j©\r!\v Ā/\f" M@ Ā(Ā   Ā((\fĀ!\f\v A\bj Ā  kAĀ®A! (\b"AÄĀF\rĀ /\f! Ā(Ā"\x07   Ā("Ā(\fĀ\rĀ   \x07 Ā¶\x07!\v A j$Ā \
\vø#ĀAk"$ĀA!@ E\rĀ@ AÀĀM@@  F\r  j  j-ĀĀAèÀĀj-ĀĀ:ĀĀ Aj!\fĀ\vĀ\v AÿÿK\r Ā 6 Ā 6ĀAĀ!\f\v  TAÿq"AÑĀG@ Ā :ĀĀA!\f\v@ A\x07M@ ! !@ E\r -ĀĀE\r Ak! Aj!\fĀ\vĀ\v A\bjAĀ  ÿ (\b\r\v Ā 6 Ā 6ĀA!\v Ā :Ā\b Aj$Ā\vý~#ĀAk"$Ā Ā("-ĀĀ A:ĀĀAG@@ (E\rĀ \
) A j)Ā Āç! (\b A\fj(Ā  ĀÉ"E\rĀ Ak(Ā(ĀAG\rĀ ) A j)Ā Āç!AĀ!@ (\b" A\fj(Ā  ĀÉ"ĀE\rĀ A\bj  ĀkAmà ĀAk(Ā"AxF\rĀ ĀAk(Ā!  ĀAk(Ā\r\v  6\f A\fj÷\f\v AĀ:ĀĀ Aj$Ā\vĀ\vÐ\x07A!\x07A!@  "	 j"
K@@@@  k Asj" O\rĀ  Asj \bk" O\rĀ@ Ā j-ĀĀ" Ā j-ĀĀ"O@ E  Mr\r\f\v E\r\v  G@ 	Aj!AĀ!A!\x07 	!\b\f\vAĀ Aj"  \x07F"\x1B! AĀ \x1B 	j!\f\vĀ\v 
Aj" \bk!\x07AĀ!\v  \x07G\r\v\v \b\vò~ Ā Ā(8 j68@@ Ā(<"E@\f\v AĀA\b k"   K\x1B! Ā Ā)0  At­"70  O@ Ā Ā) 7 ĀÒ ĀAĀ6< Ā Ā)Ā Ā)07Ā\f\v  j!\f\v  k"Axq!@  OE@ Ā  j)ĀĀ" Ā)7 ĀÒ Ā  Ā)Ā7Ā A\bj!\f\v\v Ā   A\x07q"70\v Ā 6<\v#ĀAk"$Ā Ā Ā(\b"A \x1B6\
\b@@@@@@@ Ā\v (Ā! Ā(Ā"\r (!\f\v ( (Ā(\bĀ\f\v (" Ā(G\rĀ  F\r\v A\bj  (ĀĀĀ (\f! (\b! Ā(Ā"@ Ā( (\fĀ\v Ā 6 Ā 6Ā\v ĀAĀ Ā(\b" AF"\x1B6\b \rĀ Ā(Ā! ĀAĀ6Ā E\r Ā( ĀAĀ6\b (Ā\v Aj$Ā\vĀ\vð ĀA¨j¼ ĀAÌ\x07j
 Ā(\x07! Ā(¤\x07"E@AĀ\f\v  Ā( \x07" AĀ  O\x1Bk"k" I@  k! \f\v  j\v! Ā(\x07" Atj  k	  	  AA\b ĀA¨\x07jÌ\v Ā(¸\x07" Ā(¼\x07	 Ā(´\x07 \r ĀA(jÈ\v ĀAÀ\x07j«\v ĀAj| ĀAÐ\x07j!@ Ā(Ô\x07"@  \x07\f\v\v 
\v}#ĀAk"$Ā@@@@@@@@@@@@A (Ā"Axs AĀN\x1BAk
\x07\b	
Ā\v Ā  AjAØÀĀÜ	6A!\f
\v Ā -Ā¸9\b\f	\v Ā /¸9\b\f\b\v Ā (¸9\b\f\x07\v Ā )\bº9\b\f\v Ā ,Ā·9\b\f\v Ā .·9\b\f\v Ā (·9\b\f\v Ā )\b¹9\b\f\v Ā *"»DĀĀĀĀĀĀð?DĀĀĀĀĀĀð¿ ¼AĀN\x1B¦9\b\f\v Ā +\b9\b\v Ā 6Ā Aj$Ā\vì~#ĀAk"$Ā Ā-ĀĀ ĀA:ĀĀAG@@ Ā)\b"\b V\rĀ ĀAj!\x07 Ā(At! Ā(!@ @ A\bk! "A\bj! ( (G\r (Ā (ĀG\r\
\f\v\v A\bj ( (Ā(ĀĀĀ (\f! (\b! Ā(" Ā(F@ \x07×\r\v Ā( Atj" 6  6Ā Ā Aj6\v ĀAĀ:ĀĀ Aj$Ā  \bZ\vĀ\v~#ĀAk"$Ā@@AðõÁĀ(Ā"ĀAM@ Ā@Ā\vAðõÁĀA6ĀA¸ùÁĀ)Ā"P@AÀùÁĀ)Ā!@ BQ\rAÀùÁĀ B|"AÀùÁĀ)Ā"  Q"Ā\x1B7Ā ! ĀE\rĀ\vA¸ùÁĀ 7Ā\v A\bjA\bAô (\b!Ā (\f"@  ĀÌ!Ā\v ĀE\r \
ĀAĀ6 ĀB7Ā Ā 7\bAðõÁĀ ĀA\bj6Ā\f\v ĀA\bk"Ā Ā(Ā"Aj6Ā AĀN\r\vĀ\v Aj$Ā Ā\vú ĀBĀ7 Ā \b"6 AtAôõÁĀj!AùÁĀ(Ā"A t"qE@  Ā6Ā Ā 6 Ā Ā6\f Ā Ā6\bAùÁĀ  r6Ā\v A AvkAĀ AG\x1Bt! (Ā!@  "(AxqF@ (\b" Ā6\f  Ā6\b ĀAĀ6 Ā 6\f Ā 6\b\v Av! At!  Aqj"("\rĀ\v\
 Aj Ā6Ā Ā 6 Ā Ā6\f Ā Ā6\b\vë
#ĀAk"$Ā Aj"	 -Ā"jAk!
 (\f! (!\x07 (! (\b!\b AI!\v@@@@AĀ!  K  \bKr\r A\bj 
-ĀĀ  \x07j  kæ (\bAG\r  (\f jAj"6\f  I\rĀ  k!  \bK\rĀ \vE\r  \x07j  	 Ä
E\rĀ\v Ā 6\b Ā 6A!\f\v  6\f\f\vĀ\v Ā 6Ā Aj$Ā\vô	#ĀAÐk"$Ā (Ā (!  (\b"AAã\x07AĀ! AĀ6  )Ā7\f A\fjAĀ AAÃ
  A¸l"\x07j  ("j!	 ( Atj!@  \x07FE@ Aj"
  jA¸ü
ĀĀA\bA¸ñ\v" 
A¸ü
ĀĀ Aj 6Ā A6Ā A¸j! Aj!\f\v\v  	6AĀ
 \r Ā (6\b Ā )\f7Ā AÐj$Ā\v~#ĀAk"$Ā Ā@@@@@ (ĀAkĀ\v  )\b"7Ā Aq\r BZ@ A	6\f  6\bA!AßÀĀ A\bj\b\f\vAĀ! ºÆ\f\f\v  )\b"7Ā Aq\r Bÿÿÿÿÿÿÿ|BÿÿÿÿÿÿÿZ@ A
6\f  6\bA!AßÀĀ A\bj\b\f\vAĀ! ¹Æ\f\f\vAĀ! +\bÆ\f\f\vAĀ! È\f\f\vAĀ! Ç\f\v6 Ā 6Ā Aj$Ā\v~ ½"Bÿÿÿÿÿÿÿ\x07"\x07B\b BBþÿÿÿÿÿÿ B4§Aÿq"\x1B"B!\bA! A³\bk!@@@@@ \x07P"AA \x1BA BøÿĀ"\x07P\x1B \x07BøÿĀQ\x1BAkĀ\vA!\f\vA!\f\v \bP!B!	\f\vB  B B\bQ"\
\x1B!BB \x1B!	 \bP!A~A \x1B j!\v Ā :Ā" Ā ;  Ā 	7 ĀB7 Ā 7\b Ā B?<ĀĀ\v#ĀA@j"$Ā AàÁĀ60 AøßÁĀ6( AÜùÀĀ6  AèßÁĀ6 AØßÁĀ6 AÈßÁĀ6\b  Ā6  ĀAj6$  ĀA\fj6  ĀA j6\f  ĀA!j6  ĀAj64  A4j6,AĀ!Ā (ĀAÐàÁĀA ((\fĀ! AĀ:Ā=  :Ā<  68@ ĀA0FE@ A8j ĀA àÁĀj(Ā ĀA¤àÁ\
Āj(Ā Aj ĀjAÙ ĀA\bj!Ā\f\v\v A8jì A@k$Ā\v¨o#ĀAÐĀk"$Ā Aj   A\bj (" ("Aÿý\x07 (\b"  \x1B (\f  \x1B.!ó" & ô	@@ (ĀAG\rĀ ("%/!ó" & A j \x07 Ì\f ($! ( "AxF\rĀ ((! ĀAx6 Ā 6\b Ā 6 Ā 6Ā\f\v A j k (0AxF@ Ā ( "ø Ì\f ĀA\
x6\f\v Ā A jA0ü
ĀĀ\v ( ò\v AÐĀj$Ā\vê@ @ (Ā"AF@ (\fAj" (\b"((I\rAĀ\f\v (\f" (\b"((O\r ($ A4lj" E\r (" (4O\rA!  (0 A$lj"(\b  (\f6AA\v6Ā Aj\f\v  6\f ($ A4lj\v"(6 A (Āk6Ā A\fj\v! A j\v! Ā 6 Ā 6Ā\vĀ\v#ĀAk"$ĀA! Ā Ā-Ā	"A \x1B:Ā	@@@ \
@ AF\r\f\vAÈùÁĀ(Ā!@ Ā 6 Ā F\rAÈùÁĀ ĀAÈùÁĀ(Ā"  F"\x1B6Ā ! E\rĀ\vAĀ!AÐóÁĀ-ĀĀE@·AøóÁĀ(Ā"AĀH\rAøóÁĀ Aj6Ā AøóÁĀ6\f AüóÁĀ6\bA!\v  6 ĀAA AüóÁĀæ AjÈ\x07 ĀA:Ā	\vAA Ā-Ā\b"ĀAF\x1BAĀ Ā\x1B!\v Aj$Ā \vĀ\v÷#ĀA0k"$Ā  6\b  6 A j Ajç@ Ā ( "@ ($" (,E\r A\fj\
" ¡\x07   \r A­ÀĀA­ÀĀÏ\x07  )7@@ A j Ajç ( "E\rĀ (, A\fj"  ($\rE\r A­ÀĀA­ÀĀÏ\x07\f\v\v Ā (6\b Ā )\f7Ā\f\vA!AĀ\v6\b Ā 6 ĀAx6Ā\v A0j$Ā\vĀ Ā A¸ÀĀ\vĀ Ā AèÀĀ\v~#ĀA@j"$Ā~ Ā)ĀBQ@ BĀ70 BĀ78  Ā)"7(  Ā)\b"7   BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·\
äĀ7  BáäóÖìÙ¼ìĀ7\b  BõÊÍ×¬Û·óĀ7Ā  (Ā"ĀAĀGè	@ Ā@  ( (\b\f\v  -Āè	\v Ï\f\v B¥Æ¡È§ùK7Ā (Ā"ĀAĀG é	@ Ā@  ( (\b\b\f\v -Ā ¹\r\v )Ā\v A@k$Ā§Aÿÿq\vç~@@@ (\b"	AëÜF\rĀ ($"\b ("I\rĀ E\rAÿëÜ!\x07~B ( (  \b kj" ("\bAĀ  \bO\x1BkAtj")Ā" )Ā\
|" T\rĀ (\b 	j"AëÜI@ !\x07 \f\vB BQ\rĀ AëÜk!\x07 B|\v" Q@  \x07K\r !\f\v  X\r\v ! !\x07\v Ā \x076\b Ā 7Ā\vĀ\v\x07~| )(! )0! )8! )@! )H! )P!\x07 ĀAj Aj¹\b )X!\b ĀAj Aj¹\b Ā \b7X Ā \x077P Ā 7H Ā 7@ Ā 78 Ā 70 Ā 7( Ā )7 Ā )x7x Ā )p7p Ā )h7h Ā \
)\`7\` )Ā! +\b!	 )! )! ) ! Ā -Ā :Ā  Ā 7  Ā 7 Ā 7 Ā 	9\b Ā 7Ā\vÕ#ĀAk"$Ā   A.Õ@@ (  (Ā"\x1B"E\rĀAĀ! (\fAĀ \x1B! (\bA \x1B!\x07   \x1B!@  F@AĀ!@  G@  \x07j Aj!-ĀĀA0kAÿqA
I\r\f\v\v Ā 6\f Ā \x076\b Ā 6 Ā 6Ā\f\v  j Aj!-ĀĀA0kAÿqA
I\rĀ\v\v ĀAĀ6Ā\v Aj$Ā\vë~#ĀAk"$Ā  §q! BBÿĀB À~!	@  Ā j)ĀĀ" 	"
B 
B À}B À7\b@@@  A\bj±\x07 (ĀAG\r   Ā ( j qAtk"\bA\fk(Ā \bA\bk(ĀÄ
E\rĀ\v \bAk!Ā\f\v  BB ÀPE@AĀ!Ā\f\v  \x07A\bj"\x07j q!\f\v\v Aj$Ā Ā\v|#ĀA k"$Ā  ¸DĀĀĀĀeÍÍA£ º "9\b@@ DĀĀĀĀĀĀð?cE@ DĀĀĀĀĀĀ^@c\r DĀĀĀĀĀ ¼@cE@  DĀĀĀĀĀ ¬@£9 A6  Aj6 ĀAâ¸ÁĀ Ajó	\f\v  DĀĀĀĀĀĀN@£9 A6  Aj6 ĀAí¸ÁĀ Ajó	\f\v  AÀ=n6 A6  Aj6 ĀA¶\
ÀĀ Ajó	\f\v A6  A\bj6 ĀAú¸ÁĀ Ajó	\v A j$Ā\ví#ĀA k"$Ā@ Ā     ¯"\x07\rĀ  6Ā   j6@@ à"\x07AÄĀF\rAÎöÀĀA \x07ÖE\rĀ\v  \x076\b A6  A\bj6 A\fjA¼ÀĀ Ajó	 Ā  ("Ā (  ª!\x07 (\f Ā\r\f\v@@ E\r Ak! -ĀĀ Aj!A.F\rĀ\vAĀ!\x07\f\v Ā AÝµÁĀA  ª!\x07\v A j$Ā \x07\vØ\v#Ā\
A k"$Ā At!\x07 Ā Atj!\b@AĀ Ā \bF\r ĀA@k!	 Ā(<!
 Ā(8!\v \x07! !@ E@ 	!Ā\f\v A\bj (Ā"\f ("\rÖ Aj \v 
Ö (\f" ( (" (Ä
 ( \r (\b \r A\bk! A\bj!E\rĀ\v\v   Ā(8 Ā(< \f \rü\v A j$Ā\v~#ĀA@j"$Ā@AÐùÁĀ(ĀE@ Ā  AØïÀĀ\f\vA¬ôÁĀ-ĀĀ!A¬ôÁĀAĀ:ĀĀ@ AF@ ±\b (! A j   (Ā  (ĀAk6ĀA¬ôÁĀA:ĀĀ\f\v A j  AØïÀĀ\v  ),7\b  )47  (<6 (("AF@ Ā  AØïÀĀ\f\v ) ! Ā 6\b Ā 7Ā Ā \
)\b7\f Ā )7 Ā (6\v A@k$Ā\vò\x07#ĀAðĀk"$Ā A\bj -Āíê
 Ā(È\x07A\fl!\x07 Ā(Ä\x07! (\f!\b (\b!	@@ \x07E\r \x07A\fk!\x07 (\b!
 ( A\fj! 
 	 \bÄ
E\rĀ\v AjA ( (ë	 AÜĀj 	 \bÞ  É6h  ­7H  ­7@  -Ā<:Āl  ) 7P  ((6X Ā  A@kÕ (, (0ò\v (8\r\v AðĀj$Ā\væ#ĀAð\bk"$Ā Aj Ā Aj @ ("@ ("\r\v A\bj Ají\b (\b! (\f!  Ajî\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BÀ\rĀ\v A(j" ÍA\bA¨ñ\v"Ā AÈ\bü
ĀĀ ĀAĀ:Ā  ĀAĀ:ĀÈ\b  AàĀj ĀAÀĀÎ (  ($\f ( (\f Að\bj$Ā\væ#ĀA\x07k"$Ā Aj Ā Aj @ ("@ ("\r\v A\bj Ají\b (\b! (\f!  Ajî\b (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BÀ\rĀ\v A(j" ÍA\bAÈ\rñ\v"Ā AØü
ĀĀ ĀAĀ:ĀÀ\r ĀAĀ:ĀØ  AàĀj ĀAÈÀĀÎ (  ($\f ( (\f A\x07j$Ā\vÝ#ĀA0k"$Ā Aj Aj"\b  \x07 (! (! AĀ6,   j6(  6$  6   6 A$j!@@ A\bj \x07 (\f"\x07AÄĀF\r \x07AßĀF \x07A:kAuKr \x07AßÿÿĀqAÛĀkAeKr\rĀ\v (\b!\v       \bj£ (! (ĀAĀ\v! Ā 6 Ā 6Ā A0j$Ā\vÇ \
Av j!@ @  Ak"K@ Ā(Ā! Ā Ā Atj"(Ā6Ā  6ĀAĀ\f\v  k\v!    I\x1B!@ At"Ar" O\r  Aj"K@  Ā Atj(Ā Ā Atj(ĀIj!\v Ā Atj"(Ā Ā Atj"(ĀO\r  Añ\x07 !\fĀ\vĀ\v\v\vÉ~ Av j!@ @  Ak"K@ Ā)Ā!\x07 Ā Ā Atj")Ā7Ā  \x077ĀAĀ\f\v  k\v!    I\x1B!@ At"A\
r" O\r  Aj"K@  Ā Atj)Ā Ā Atj)ĀTj!\v Ā Atj")Ā Ā Atj")ĀZ\r  Añ\x07 !\fĀ\vĀ\v\v\vì~#ĀA k"\x07$Ā \x07A\bj  · \x07Aj" \x07(\b \x07(\f¡@@ \x07("E\rĀ   \x07(Ö \x07-ĀAF\rĀ@@ \x07)"\bBÂ×/Z@AĀ! \bBÐÛÃôZ\r\f\v ĀB \b \bBZ\x1B7ĀAĀ!\f\v \b \bBè\x07"\bBè\x07~}§AÀ=l!\v \x07Aj \b     ¥ \x07(! \
Ā \x07)7Ā\f\vAëÜ!\v Ā 6\b \x07A j$Ā\vé#ĀAk"$Ā ĀA8j   Aj" §\b  Ü\fA  AM\x1B"Ak! (\b (\f"Atj!@ @ A6Ā Ak! Aj!\f\v\v  j!@ E@ Ak!\f\v A6Ā\v Ā )7D Ā 6L ĀAĀ6X ĀB7P ĀBĀ7d ĀB7\\ ĀBĀ70 ĀAëÜ6  ĀAëÜ6\b Aj$Ā\vý~#ĀAÐĀk"$Ā (Ā! A\
x6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6L  \x077D  6@  6< A\bA AxF\x1B68@@ @ A\bj" A8j À (AxF\r Ā A0ü
ĀĀ\f\vAØíÀĀA	! Ax6  6\b A8jî
\v (\b!  Ñ ĀAx6 Ā 6Ā\v AÐĀj$Ā\vñ#ĀA k"$ĀA!@ Ā(Ā"\x07   Ā("(\f"Ā\rĀ@ Ā-Ā
AqE@ \x07Aë³ÀĀA Ā\r  Ā ĀE\r\f\v \x07Aì³ÀĀA Ā\r A:Ā  6  \x076Ā Aô³ÀĀ6  Ā)\b7  Aj6\b  6  Aj Ā\r (Aé³ÀĀA ((\fĀ\r\v Ā(ĀAñ³ÀĀA Ā((\fĀ!\v A j$Ā \vÎ ĀAÜĀj Ā/â"Aj"\x07  ­ Ā \x07  õ Aj! ĀAèj!@ Aj"\b Aj"	M\rĀ  kAt"E\rĀ  	Atj  Atj ü
ĀĀ\v  Atj 6Ā Ā \x07;â \b   \bI\x1B! At ĀjAìj!@  FE@ (Ā" ;à  Ā6X Aj! Aj!\f\v\v\võ~#ĀA0k"$Ā  (D (HÞ )\b! )Ā! A\fj AÌĀj
 Aj AØĀj
@ (dAxG@ A$j AäĀjÆ\f\v Ax6$\v -Āp! ĀAj Aj Ā 7\b Ā 7Ā Ā (\b6H Ā )Ā7@ Ā )\f7L Ā (6T Ā )7X Ā ( 6\` Ā )$7d Ā (,6l Ā :Āp A0j$Ā\vê#ĀA k"$Ā@@@  ö (ĀAG@ Ā A ü
ĀĀ\f\v ¹\f@ ( E\rĀ ($" (,F\rĀ  A\bj6$ (Ā" (4"(hO\r  (0 ( (d AljÌ (Ā"AxF\rĀ (\b! (! ð\f  6\b  6  6Ā   A lj6\f\f\v\v Ā Ajö\v A j$Ā\vĀ\vê~#ĀA k"$Ā ((! ($"Aj!\x07@  Á (Ā"E@AëÜ! A\bj\f\v Aj (Ā \x07(Ā-ĀĀ ( (! (Ā!\
@ )"\b )Ā"	Q@  (\bK\r\f\v \b 	V\r\v\v  6\b Aj\v 6Ā@ (\b"AëÜG@ Ā 6\b Ā \b7Ā Ā (6\f\v ĀAëÜ6\b\v A j$Ā\vé#ĀAk"$Ā A@k Í@ (P"AxF@ AôĀj" (@"¥ \v! ØA!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 Aj"å A\b6\
@ A\bj  A@k¢ (\f! (\b! \b\v Ā 6Ā Ā 6 Aj$Ā\vé#ĀAk"$Ā A@k @ (P"AxF@ AôĀj" (@"¥ \v! ØA!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 Aj"å A\b6@ A\bj  A@k¢ (\f! (\b! \b\v Ā 6Ā Ā 6 Aj$Ā\vé\
#ĀAk"$Ā A@k Ø@ (P"AxF@ AôĀj" (@"¥ \v! ØA!\f\v  )D7  (L6  )T7$  )\\7,  )d74  (l6<  6   (@6 Aj"å A\b6@ A\bj  A@k¢ (\f! (\b! \b\v Ā 6Ā Ā 6 Aj$Ā\v#ĀAk"$Ā@@@@@ -Ā¨AkĀ\v AĀ6  AĀ:Ā AĀ:Ā$ AëÜ\
6  ("6   ("6¤  Aj6  6  6  (\b60  )Ā7(\v A\bj A(j" ¬A! (\b"AG\r ĀB7Ā\f\vĀ\v (\f! º\v Ā ( AØĀj(Ā (¤   ( hA!\v  :Ā¨ Aj$Ā\vò#ĀAÐĀk"$Ā A\bj A0ê\x07 (\f!@ (\b"AxF@ ĀAx6 Ā 6Ā\f\v AĀ6  6  6 Al!@@ E\r\
 A j" Ø (0AxG@ Ak! Aj! Aj Ä\b\f\v\v ( ! ĀAx6 Ā 6Ā AjÔ\f\f\v Ā (6\b Ā )7Ā ĀAx6\v AÐĀj$Ā\vÕ\x07 (!\x07 (Ā!\b Ā(\b! Ā(! Ā(Ā!@@ ! "E\rĀ@@  -ĀĀ"ª	E@A!A!@ "Ā F@AĀ! !Ā\f\v ĀAj!  Ā j"-ĀĀª	E\rĀ\v ĀAk O\r  Āk! !\f\v Aj! Ak!\
A!Ā AlAØÐÀĀj!\f\vĀ\v \b  Ā \x07(\fĀE\r\v\v AĀG\vú|#ĀAÐĀk"$Ā Aj \b@@@@ )BR\rĀ +"DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr\rĀ )ĀBQ\r\v Ax6   )\b7  )Ā7 Ā Aj"Ā»
 Ā\b\f\v  ü7\b AĀ6L B7D A°ßÁĀ6 B 7  AÄĀj6 A\bj Aj¶
\r Ā (L6\b Ā )D7Ā\v AÐĀj$Ā\vĀ\vÖ#ĀAk"$Ā Aj"  ¿ (\b! (!\x07  (\f"½\b  ï\f At!  (\f"j!\b (\b A lj! (Ā!AĀ!@  FE@  j(Ā!	 A\bj É6Ā Aj 	6Ā A6Ā A j! Aj!\f\v\v  \b6\f  \x07æ\r Ā (\f6\b Ā )7Ā Aj$Ā\v#ĀAk"$Ā@@@@@ -Ā¨AkĀ\v AĀ6  \
AĀ:Ā AĀ:Ā$ AëÜ6  ("6   ("6¤  Aj6  6  6  (\b60  )Ā7(\v A\bj A(j" ­A! (\b"AG\r ĀB7Ā\f\vĀ\v (\f! º\v Ā ( AØĀj(Ā (¤   ( hA!\v  :Ā¨ Aj$Ā\vñ~#ĀA@j"$Ā Ā(Ā! ĀAx6Ā Ā(! Ā)!\x07 Ā(! Ā(\f"(\b!Ā AĀ6\b  6   \x077\f \
 6\b  6 A\bA AxF\x1B6Ā  (\b6  )Ā7@ Ā@ A$j" õ  6<  Ā68 å\x07!Ā î
  Ñ\f\vAØíÀĀA	!Ā ( (\r\v î
  Ñ A@k$Ā Ā\vÜ~#ĀA@j"$Ā A0j"  @@ (8"AëÜF\rĀ  )0   ´ (8"AëÜF\rĀ Aj )0 BĀAĀ¤ )BQ@ ĀBĀ7Ā\f\v  ) BĀBè\x07BĀ )Ā"\x07 ((AÀ=n­|"BĀY )\b  \x07T­|PqE@ ĀBĀ7Ā\f\v ĀB7Ā Ā 7\b\f\v ĀBĀ7Ā\v A@k$Ā\v»\x07A!@A!	@AĀ!\b@@@   \bj"
K@ \x07 \bj" O\r@  
j-ĀĀ"  j-ĀĀ"O@ E  Or\r\f\v E\r\v  G@ "\x07Aj!\fAĀ \bAj"  	F"\x1B!\b AĀ \x1B j!\f\vĀ\v\v Ā 	6 Ā \x076Ā\vĀ\v 
Aj" \x07k!	\fĀ\vĀ\vĀ\vÚ#ĀAk"$ĀA!@ (Ā"AÛĀ ("("\x07Ā\rĀ Ā(Ā"! Ā("Ā@  6 AÓĀ6\f  Aj6\b  AäÀĀ A\bjÙ\r Aj!\v Ā j!Ā@@ Ā G@  6 AÓĀ6\f  Aj6\b  AäÀĀ A\bjÙE\r\f\v AÝĀ \x07Ā!\f\v Aj!\fĀ\vĀ\v Aj$Ā \vÌ~#ĀA k"$Ā  A¯j"\x07An"\bAt"	)°æA"BĀ \x07 \bAlkAt)ÈäA"\
BĀ Aj 	)¨æA"BĀ BĀ )  ~" )\b|" T­|"BĀY@ B B?! B  ~B?!\v Ā 7Ā Ā  A¥j"ĀAvAüÿÿÿq(éA ĀvAq­}7\b A j$Ā\vì#ĀA0k"$Ā  (6  )\b7  )Ā7\b (!  ("6  (!  A\bj"6@@ AxF@ A$j ( (\bÞ ((! ($"AxF@  Ñ\f\v Ā (,6\
\b Ā 6 Ā 6Ā\f\v  AjAïÀĀ!\v  A\bjÑ ĀAx6Ā Ā 6\v A\bjî
 A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@AØíÀĀA	! Ajî
\f\v A\fj Aj Ð (\fAxG\r (!\v  Ñ ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\f7Ā\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@AØíÀĀA	! Ajî
\f\v A\bj Aj § (\bAxG\r (\f!\v  Ñ ĀAx6Ā Ā 6\f\v Ā )7\b Ā )\b7Ā\v A0j$Ā\v÷~#ĀA0k"$Ā (Ā! Ax6Ā (! )!\x07 (! (\f"(\b! AĀ6\b  6,  \x077$  6   6 A\bA AxF\x1B6@@@ E@AØíÀĀA	! Ajî
\f\v A\fj Aj  (\fAxG\r (!\v  Ñ ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\f7Ā\v A0j$Ā\vÂ@@ A\bO@ A\x07q"\r\f\v Ā At(Í@Ë\v Ā At(Í@ vË\v A\bq@ ĀAáëË\v Aq@ ĀAÀÍÀĀAÚ\v A q@ ĀAÈÍÀĀAÚ\v AÀĀq@ ĀAÔÍÀĀAÚ\v Aq@ ĀAèÍÀĀA
Ú\v Aq@ ĀAÎÀĀAÚ\v Ā \vØ~#ĀAk"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bj±\x07 (ĀAG\rĀ  Ā ( j qAllj"\x07Ak°	E\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v  A\bj"j q!\fĀ\vĀ\vĀ Ā   AAl\vĀ Ā   A(AX\vÚ~#ĀAk\
"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bj±\x07 (ĀAG\rĀ  Ā ( j qAÀ~lj"\x07AÀk(ĀG\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v A\bj" j q!\fĀ\vĀ\v~#ĀA k"$Ā AG@ Ā-ĀĀ! ĀA:ĀĀ@ AG@ A\bj@ ĀAj"(\b K@ ( A\flj"(Ā\r\vĀ\v A\
Ā6Ā )  (6  6  (\fAk6\f7Ā (\f!AĀ  (\b"\x1BE@ E\r  (\fĀ\f\v AĀ6  Ā(6  Ā(\b"6   Ā(\fA\flj6 Aj"E\r °
\f\vĀ\v Ā(E@ Ā Ā(A}q6\v ĀAĀ:ĀĀ\v A j$Ā\vµ\x07 -Ā! (! (!@ -Ā\f"\x07AF\rĀ (" (\b"\bF\rĀ AØĀj! \b kAàĀn!@  -ĀĀ \x07Fj! AàĀj! Ak"\rĀ\v\v AF  FrE@ AØĀj!  kAàĀn!@  -ĀĀ Fj! AàĀj! Ak"\rĀ\v\v Ā j\vã#ĀA@j"$Ā (! Aj õ@ (AxF@Ax!\f\v  60 A6 \
 6,  Aj6 A4j Aj\x07 (8! (4"AxG@ (<!\f\v  Aj"Ñ  ÑAx!\v Ajî
@ AxF@  Ñ\f\v Ā 6\b\v Ā 6Ā Ā 6 î
 A@k$Ā\vo#ĀAk"$Ā A\bj ( (\b\f (\f! (\b (\f\r AĀ6\b  6\f   (§A! (!@ (ĀAF@ Ì\f\f\v@ (ĀAF@ %+E@A¥ðÀĀA3\b Ì\f Ì\f!\f\v (% % ñ % ñ,\f\v (% % %-!ó" & Ì\f Ì\f Ì\f\vAĀ!\v Ā 6 Ā 6Ā Aj$Ā\vß#ĀA@j"$Ā (! Aj" õA\
x!@ (AxF\rĀ  60 A6  6,  6 A4j AjÃ (8! (4"AxG@ (<!\x07\f\v  Aj"Ñ  ÑAx!\v Ajî
@ AxF@  Ñ\f\v Ā \x076\b\v Ā 6Ā Ā 6 î
 A@k$Ā\v± Ā(" Ā(ĀF@AÄĀ\v Ā Ak"6 ,ĀĀ"AĀH Ā Ak"6 A?q -ĀĀ"À"A@N@ Aq\f\v Ā Ak"6 A?q -ĀĀ"À"A@N@ Aq\f\v Ā Ak"Ā6 A?q Ā-ĀĀA\x07qAtr\vAtr\vAtr \v\vÇ Ā@@ AO@ AI\r A\fv! A?qAr! AvA?qAr! AO\r  :Ā  :Ā  Aàr:ĀĀA\f\v  :ĀĀA\f\v \
 A?qAr:Ā  AvAÀr:ĀĀA\f\v  :Ā  :Ā  A?qAr:Ā  AvAðr:ĀĀA\v6 Ā 6Ā\vÝ#ĀAk"AĀ:Ā\b AĀ;  Av-ĀË³@:Ā	  AvAq-ĀË³@:Ā\r  A\bvAq-ĀË³@:Ā\f  A\fvAq-ĀË³@:Ā\v  AvAq-ĀË³@:Ā
 ArgAv" Aj"j"AûĀ:ĀĀ AkAõĀ:ĀĀ  Ak"jAÜĀ:ĀĀ ĀA
:Ā\r Ā :Ā\f Ā )7ĀĀ AýĀ:Ā  Aq-ĀË³@:Ā Ā /;Ā\b\vØ~#ĀAk"$Ā  §q! BBÿĀB À~!\b@  Ā j)ĀĀ" \b"	B 	B À}B À7\b@@@@  A\bj±\x07 (ĀAG\rĀ  Ā ( j qAtk"\x07A k)ĀR\r\f\v\v  BB ÀP\rAĀ!\x07\v Aj$Ā \x07\v A\bj" j q!\fĀ\vĀ\vò~#ĀA0k"$Ā Ā)è!\b Ā-Ā\
! Ā(ü!  Ā(AĀ Ā(ø"\x1B6,  6(  6$ AĀ6   AĀG"6  6  6 AĀ6  6\f@ A\fjÓ\b"@ Ā Ã | 1Āe|!\f\v\v Ā)à!\x07 A0j$ĀBÿÿÿÿÿÿÿÿÿĀ \b ­B| |" BÿÿÿÿÿÿÿÿÿĀZ\x1BBÿÿÿÿÿÿÿÿÿĀ \x07 \x07BÿÿÿÿÿÿÿÿÿĀZ\x1B}\vÊ#ĀA@j"$Ā A\fjAĀ³\b AĀ60   j6,  6(  6$  6  BßÐ7@ A4j A\
jÂ (4AGE@ (8 k!  j! (<! A\fj"\x07  \r \x07AAÏ\x07\f\v\v A\fj  j  k\r (\f Ā ("Ā ( Ā\r A@k$Ā\vÌ#ĀA k"$Ā Ā(Ā"(\b!\x07@@ (!@ AF\r AĀH\r  Aj ("  F\x1B6  G !\rĀ\v\v AĀ6 BĀ7  6\b  6 A;  6Ā  \x07A\bj6\f ã\b! ĀAĀ:Ā\b Ā ! Ā(Ā!Ā AĀ6 Ā\
( Ā 6 6 A j$Ā\vĀ\và#ĀA0k"$Ā  (\f"Aj6\f (!  (\b"6   6  6 A6\f@@ (Ā"(Ā" (G@  A0j6Ā A$j A\fj Ð ((! ($"AxG@ (,!\f\v  Ñ ĀAx6Ā Ā 6\f\v A\fjî
Ax!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\vâ#ĀA0k"$Ā  (\f"Aj6\f (!  (\b"6   6  6 A6\f@@@ (Ā"(Ā" (G@  A0j6Ā A$j A\fj  ((! ($"AxG\r  Ñ ĀAx6Ā Ā 6\f\v A\fjî
Ax!\f\v (,!\v Ā 6\b Ā 6 Ā 6Ā\v A0j$Ā\vÁ#ĀAk"$Ā@ -Ā%@\f\v (! Aj  (AF@ (!  (\f6  j! (\b k!\f\vAĀ! -Ā%\rĀ A:Ā%@ -Ā$AF@ ( ! (!\f\v ( " ("F\r\v  k! ( j!\v Ā 6 Ā 6Ā Aj$Ā\vÁ#ĀAk"$Ā@ -Ā%@\f\v (\b! Aj Â (AF@ (\
!  (\f6  j! (\b k!\f\vAĀ! -Ā%\rĀ A:Ā%@ -Ā$AF@ ( ! (!\f\v ( " ("F\r\v  k! (\b j!\v Ā 6 Ā 6Ā Aj$Ā\vÑ~#ĀAk"$Ā  (LAj"6L  A j DĀĀĀĀĀĀð?ì~ )Ā"BĀS@AÿëÜ!B\f\v (\b"\x07At" AëÜk \x07AÊµîI\x1B! \x07AÿÉµîK­ B\v! Ā@@ AK\rĀ  Q@  O\r\f\
\v  V\r\v ĀA6A\f\v Ā 6 Ā 7\bA\v6Ā Aj$Ā\vä#ĀAk"$Ā A@kAĀ ä (@!@ (P"AxF@ ĀAx6 Ā 6Ā\f\v  (L6\f  )D7 Aj AÔĀjA,ü
ĀĀ  6  6Ā@ AìÀĀA\b (4 (8Ê"\rĀ ( ( Ð\x07"\rĀ A@k" AÀĀü
ĀĀ Ā ¯
\f\v ĀAx6 Ā 6Ā Ê\f\v Aj$Ā\vè~#ĀA@j"$Ā Aj ° A\bj (\f  ((\fĀ )! A6 (\f! (\b!  (68  70AôÁĀ(ĀE@A ôÁĀ)Ā!A ôÁĀ )07ĀA¨ôÁĀ(Ā!A¨ôÁĀ (86ĀAÐùÁĀAÐùÁĀ(ĀAk6Ā  6(  7  §AG@ A j\f\v Aj\f Ā 6 Ā 6Ā A@k$Ā\vĀ\vÜ~|o@@AúÁĀ-ĀĀAF@A\
úÁĀ(Ā!\f\v\b"%J!\bó" \b& È\r\r Ì\f@@AúÁĀ-ĀĀAkĀ\vAúÁĀA:ĀĀAúÁĀ(ĀÌ\f\vAúÁĀA:ĀĀAúÁĀ 6Ā\v Ā %K""\x07ü\x07" Bè\x07"Bè\x07~}§AÀ=l  \x07¡DĀĀĀĀ.A¢"Dÿÿÿÿÿÿß? ¦ "½"B4§Aÿq"A²\bM|BBBx Aÿ\x07k­ Aÿ\x07I\x1B" B P\x1B ¿ \vü\x07" BëÜ"BëÜ~}§j"AëÜk  AÿëÜK"\x1B6\
\b Ā ­  ||7Ā\vĀ\v² Ā(Ā" Ā(F@AÄĀ\v Ā Aj6Ā -ĀĀ"ÀAĀH Ā Aj6Ā -ĀA?q! Aq! AßM@ At r\v Ā Aj6Ā -ĀA?q Atr! AðI@  A\ftr\v Ā Aj6Ā AtAðĀq -ĀA?q Atrr \v\véo#ĀAk"$Āú\f"! % %!\x07ó" \x07& A\bjô	@ (\bAF@ (\f! ĀA:Ā Ā 6Ā\f\v@ Ç\r@  \
 £\x07 (!@@ (ĀAF@ ĀA:Ā\f\v É\rE\r %!\x07ó" \x07& Ç\r Ì\fE\r ĀAĀ:Ā\v Ā 6Ā\f\v ĀA:Ā Ì\f\f\v ĀA:Ā\v Ì\f\v Ì\f Aj$Ā\v½~#ĀAk"$Ā  BĀAA  AĀGk" AO\x1B"t­BĀ@ )\bBĀR\rĀ )Ā"\x07 ­ ­"\bBëÜ"	|" \x07T\rĀ \b 	BëÜ~}§\f\vB!AÿëÜ\v!@@  Q@  I\r !\f\v  Z\r\v ! \
!\v Ā 6\b Ā 7Ā Aj$Ā\vÆ~@ Aÿq" A j(ĀO\rĀ Aj(Ā AøĀlj"-ĀĀ A:ĀĀAF\rĀ  )8"B|78 (\`" (XF@ AØĀjÂ\r\v (\\ Alj"AëÜ6  7Ā  Aj6\` AĀ:ĀĀ  (Ā"Aj6Ā AĀH\rĀ Ā :Ā\f Ā 6\b ĀAĀ:Ā\r Ā 7Ā\vĀ\vÚ~#ĀA@j"$Ā A j¶ )(! ) ! AFAĀ \x1BE@AĀ! AèÀĀ)Ā7 Aø\
çÀĀ)Ā7A\b\f\v A,j «	 A\bj AÀĀê\x07  ),7  )47 (\b! (\f\v! ĀAĀ6 Ā 6 Ā 6 Ā 7\b Ā 7Ā Ā )7 Ā )7$ ĀAx60 A@k$Ā\vè ĀAj! (\f!@ (Ā"AxG@ AxG\r ĀAĀ6Ā  (\b6\b  )Ā7Ā\v AxG@ ĀA6Ā  A\fj"Ā(\b6\b  Ā)Ā7Ā\vAëÀĀA\x07A×ÁĀA#AúÁĀA3ò! ĀA6\
Ā Ā 6\v (! (!AëÀĀA\x07A­ÁĀA!AÎÁĀAÙĀò! ĀA6Ā Ā 6  \r  \r\v½#ĀA@j"$Ā (! Aj õ@ (AxF@AĀ!\f\v  6< A6$  68  Aj"6( A\bj A$jÂ (\f! (\bAj"AG\rĀ  Ñ  ÑA!\v Ajî
 AF@  Ñ\v Ā 6Ā Ā 6 î
 A@k$Ā\v¸ @ Ā(\f"Aq@@ Av" j"AÀĀO@AÞ\f"A6  AvA\x07q6\f  Ā( j6\b  Ā(Ā k6  Ā(\b j6Ā\f\v Aq Atr!\v Ā 6\f\v Ā Ā(Ā j6Ā Ā Ā(\b k6\b Ā Ā("Ā k"AĀ Ā O\x1B6\v\vÁ Ā@ AÎĀO@ AÀ=I\r AÂ×/O@A\bA	 AëÜI"\x1B!AÂ×/AëÜ \x1B\f\vAA\x07 A­âI"\x1B!AÀ=A­â \x1B\f\v\
 AäĀO@AA Aè\x07I"\x1B!AäĀAè\x07 \x1B\f\vA
A A	K"\x1B\f\vAA A I"\x1B!AÎĀA  \x1B\v6 Ā :ĀĀ\v¾#ĀAk"$Ā Ā(Ā"(Ā! AĀ6Ā (! AĀ6 @  Ā Ā("(Ā"(Ā@ Aj(Ā! A\fj(Ā!Ā@ @ Ak! Āá ĀA\fj!Ā\f\v\v (\b A\fj(ĀAA\f (Ā!\v A6Ā  )Ā7  )\b7\f Aj$ĀA\vĀ\vÂ#ĀA k"$Ā B7\f AĀ6 A\fj Av AqAĀGj
  6   j6@@ A\fjAýÿ Ajà"A¨ÀĀkA\x07I\rĀAýÿ AæÀĀkAI\rĀ AÄĀF\rAýÿAýÿ  AÿĀkA!I\x1B A I\x1B\v³\f\v\v Ā (6\b Ā )\f7Ā A j$Ā\và Ā(\bAG@ ĀA\bj Āô\x07\vA!@@@@@@@@@@@ Ā-ĀÌ\b	

Ā
\v ĀAØj¶\v\f\v ĀAØj\x07\f\v ĀAØjÅ\v\f\v ĀAØj×
\f\v ĀAØjì
\v Ā-ĀÑAG\rĀ ĀA¨jæ\v ĀAĀ:ĀÑ\v Ā-ĀÏE\rĀ ĀAj»\f\v ĀAĀ:ĀÏ ĀAj¼\f ĀAĀ:ĀÐAÀĀ!\v ĀA j j»\f\v Ā\x07\vÏ#ĀAÐĀk"$Ā Aj Ā A/Ë
@@ A\bj AjÚ (\b"E\r AÄĀj  (\f A8j (H" (LAÔöÀĀAA×öÀĀA (<"Ā (@"A×öÀĀAÄ
E@ Ā AØöÀĀAÄ
 (8 Ā\r (D \rE\r\f\v\v (8 Ā\r (D \r\v AÐĀj$Ā AĀG\v«#ĀAk"$Ā  AO@A AtA\x07nAkgvAj AÿÿÿÿM\rĀ\vA A\bqA\bj AI\x1B\v (\b! (!@ (Ā"E@AĀ!\f\v (\f! A	j"@ Aÿ ü\vĀ\v Ā 6\f\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vºĀ Ā B»ñ¶4~B(Bð±ÿÿ~ |"Bû(~BBÿðBÿ~ |"BçĀ~B
B¼ðÀ\x07Bö~ |"B8 BþB( Bü\x07B BøB\b B\bBø BBü\x07 B(Bþ B8"7Ā ĀAÆĀ BBy§kAv6\b\vÄ ĀA j(Ā! ĀAj(Ā!@ @ A@k(Ā AÄĀj(Ā¥\r AÌĀj(Ā AÐĀj(Ā§\r AØĀj(Ā AÜĀj(ĀA\bA AäĀj(Ā AèĀj(Ā¤\r Ak! AøĀj!\f\v\v Ā( ĀAj(ĀA\bAøĀ@ ĀAF\rĀ Ā Ā\
("Ak6 AG\rĀ ĀA(÷\v\v\vÐ|#ĀA0k"$Ā A\bj ý@ Ā (\bAF@ Ā (\f6ĀAëÜ\f\v  +"9Ā DĀĀĀ\fëcBdE@ A\bj @ ("AëÜF@ A6,  6( Aj"A­ÀĀ A(jó	 Ā å\x076Ā\f\v Ā )\b7Ā\v Ā 6\b\f\v ĀB7ĀAÿëÜ\v6\b\v A0j$Ā\vÐ|#ĀA0k"$Ā A\bj @ Ā (\bAF@ Ā (\f6ĀAëÜ\f\v \
 +"9Ā DĀĀĀ\fëcBdE@ A\bj @ ("AëÜF@ A6,  6( Aj"A­ÀĀ A(jó	 Ā å\x076Ā\f\v Ā )\b7Ā\v Ā 6\b\f\v ĀB7ĀAÿëÜ\v6\b\v A0j$Ā\vÓ~#ĀAk"$Ā@@@ -ĀÜAkĀ\v  )Ā7  )\b7  (Ø"A8j)Ā A@k(Āí )Ā! (\b! AĀ:ĀÐ  Aj6Ä  6À  6(  7 \v Ā A j" \
A!  Ā)ĀBR ´\v ( Aj(Ā\rAA\v:ĀÜ Aj$Ā\vĀ\v®\x07#ĀA0k"$Ā  AA$ã\x07 (Ā"\x07   \x07K\x1B! Aj!	 (!\b@ @ 	  j"Ajô\f  A\fj(Ā6  Aj)Ā7  (Ā6\f  \bj A\fjA$ü
ĀĀ Ak! A$j!\f\v\v Ā 6\b Ā \b6 Ā \x076Ā A0j$Ā\vÈ#ĀA k"$Ā@ (\b" (Ā"G@A\fÞ\f"A6\b  6  ("6ĀA¸­ÀĀ!\f\v  (\b6  )Ā7 A\bj Aj×\x07 (\f"E@A¤­ÀĀ!AĀ!A!\f\vA ÏÀĀAÏÀĀ (\b"Aq\x1B! Ar!\v Ā 6\f Ā 6\b Ā 6 Ā 6Ā A j$Ā\v@ ( " Ā( "  K\x1B"A(K\rĀ !@ @ Ā \
j"   j(Ā" (Āj"\x07j"6Ā  \x07I  \x07Kr! Ak! Aj!\f\v\v Ā  A(F\r Ā AtjA6Ā Aj \v6  Ā\vĀ\vÅ#ĀA k"Ā$Ā ĀAjA¸óÁĀ÷A! Ā(AF@ Ā(\f\v ĀAjAÈóÁĀ÷ Ā(! Ā(\v!A! AG@ ĀA\bjA°óÁĀ÷ Ā(\b! Ā(\f!\vA! AG@ ĀAÀóÁĀ÷ Ā(Ā! Ā(!\vA\b!@ AG\rĀ È\rE@ !\f\v Ì\f\v ĀA j\
$Ā \vº~#ĀAk"$Ā@@@A (Ā"Ak AM\x1BAkĀ\v )Ā! B7Ā B §! §"AF@ A\bj Ā  (\b"­ 5\fB 7Ā AI\rĀ\v AM@  \r\vĀ\vĀ\v AGAĀ ( 
!A\v! Ā 6 Ā 6Ā Aj$Ā\vË (ø\b"E@ Ā 6\b Ā 6 ĀA6Ā\v Aj!@ /¨	"E@ /ª	E\r Ā 6 Ā 6 Ā 6 Ā 6\f Ā 6\b Ā 6 ĀA6Ā Ā (´	6\v Ā 6 Ā 6 Ā 6 Ā 6\b Ā 6 ĀAĀ6Ā Ā Ak"6\f Ā  Atj(°	6\vĀ\vÏ#ĀA k"$Ā@ Ā(("AÿÿM@  (6  )\b7  )Ā7\f ĀA j"\
(Ā F@ AA4\v\v Ā Aj6( Ā($ A4lj"ĀAĀ6Ā Ā )7 Ā )\f7\f Ā )7 Ā (6 Ā )Ā7  Ā )\b7( Ā ;0\f\v ¿\v ì\f\v A j$Ā AÿÿK\v´#ĀAÐk"$Ā Aj"  ("E@ A\bj ì\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\rĀ\v A(j" (\f(\bA\bj¢	 Aj ¶ (! (! \f (  ($\f Ā 6\b Ā AĀ Aq"\
\x1B6 ĀAĀ  \x1B6Ā AÐj$Ā\vÏ~#ĀA k"$Ā ) ) ¨!@@ (Ā" (  Ô"E\rĀ   kAuà Ak(Ā!  A\fk"(\b6  )Ā7 A k")Ā!  )\b7\b  7Ā AxF\rĀ Ā 6\b Ā )\b7Ā Ā )7\f Ā (6\f\v ĀAx6\b\v A j$Ā\vÛ Ā( ĀAj(Ā\r Ā( ĀAj(Āò\v Ā( ĀAj(Āò\v Ā(¤ \
ĀA¨j(Āò\v Ā(° ĀA´j(Āò\v Ā(¼ ĀAÀj(Āò\v Ā(È ĀAÌj(Āò\v Ā(Ô ĀAØj(Āò\v Ā(èÓ\v ĀAÐĀjÈ
@ Ā(ð"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAðj\v ĀA÷\v\vÄ#ĀA k"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6 (!  6 Ā Ā|@ AxF@@@ (ĀAkĀ\v )\b¹\f\v +\b\f\v  AjA¼¡ÀĀ!  Ñ Ā 6A\f\v )\bº\v9\bAĀ\v6Ā î
 A j$Ā\vÁ#ĀA0k"$Ā AĀ6 B7\f@ Ā(" Ā(\b"AAĀÄ
@ A\fj Ā( Ā(\r\f\v  6  6 A6,  ĀA\fj6( A6$  Aj6  A\fjA°ßÁĀAÂÀĀ A jÙE\rĀĀ\v  (6(  )\f7  A j Āª\v A0j$Ā\vÉ#ĀA0k"$Ā @  Aj A\bj" (Ā (ê A6, A6$  ĀAj6   6( AjAíÀĀ A jó	 Ā( ĀAj(Ā\r Ā (6 Ā )7 ĀAÈj AÐĀjü (\b \
(\f\r\v Ā 6ä Ā(è\r Ā 6è A0j$Ā Ā\vº~#ĀA k"$ĀAëÜ! (\b"AëÜF A\bj )Ā! ("A\fO@ Aj  AÍ (! )! An\f\vA  AM\x1B\v!  6\b Aj\v 6Ā Ā 7Ā ĀBĀ7  ĀB7 Ā (\b6\b Ā (6 A j$Ā\vª#ĀAàĀk"\x07$Ā \x07Aj AĀ  M\x1B³\b \x07Aj    @  \bj! \x07AÔĀj \x07Aj\
Â \x07(X@ \x07(\\! \x07Aj"	  \x07(T" \bk\r 	  \r  j!\b\f\v\v \x07Aj   \bk\r Ā \x07(\f6\b Ā \x07)7Ā \x07AàĀj$Ā\v¹#ĀA k"$Ā Aj   ¸@ (AF@ ĀB7Ā\f\v ("E@ Ā 6\b ĀBĀ7Ā\f\v (! E@ A\bj  \b (\b\f\v   Aà (Ā\v"E@ Ā 6\b Ā 6 ĀA6Ā\f\v Ā 6\b Ā 6 ĀAĀ6Ā\v A j$Ā\v»#ĀA k\
"$Ā Aj Ā@ ("Ā@ Ā(\f(\b!ĀAAñ\v" 6Ā Ā-ĀH ĀA:ĀHAF\r Ā( ĀAj"(ĀÛ\f A¨ÀĀ6Ā Ā 6 ĀAĀ:ĀH ( (\f A j$Ā\v Ì\f A\bj Ajì\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\r\vĀ\v¶~#ĀA k"$Ā  6  6 B7\b (\b! ("! (Ā"\x07AF@  (\bAkAxqjA\bj!\vAĀ!  A\bj (Ā!\b@ \x07E\rĀA!  \
(Ā"Aj6Ā AĀN\rĀĀ\v Ā 6 Ā 6 Ā 6\f Ā 6\b Ā \b7Ā A j$Ā\v½#ĀA0k"$Ā Ā-ĀH! ĀA:ĀH@ AF\rĀ Ā Ā)¨B|7¨  -Āíê
 A$j" (Ā (Þ A\bj" ĀAäj Ô " )ĀB|7Ā  Ā(O\rĀ Ā( A¸lj"(°\r  6° ĀAÐĀj A ĀAĀ:ĀH A0j$Ā\vĀ\v§#ĀAk"$Ā@@ Ā(\b"AF\rĀ ĀA\bj! (Ā!@ E\r AĀH\r  Aj (Ā"  F\x1B6Ā  G !\rĀ\v Ā-Ā$ ĀA;Ā$  6\fE@ ĀAĀ6  (  6 6 A\fj\b\v A\fj
\v Aj$Ā\vĀ\v³@ Ā(\bAëÜF\rĀ Ā(!\x07 Ā($" Ā("F@ ĀAj Ā(! Ā($!\v Ā Aj6$ Ā( Ā( " j" AĀ  M\x1BkAtj" 6\b  7Ā@ Aj \x07M\r Ā 6$ Ā Aj" AĀ  O\x1Bk"6  Ak!\fĀ\vĀ\v\vÍ~#ĀAðĀk"$Ā@@ Ā  ±"\rĀ Ā(0! ĀAx60 AxF\r Ā)4!  64 (Ā!  78@ AxG@ A\
@k ( (\bÓ\f (PAxG\r (@!  §\r\f\v Ax6P\v  Ā A4j A@kª ó\vAĀ!\v AðĀj$Ā \vĀ\v¸#ĀAk"$Ā@@ A
G\rĀ Ā-ĀĀAäĀG\rĀ Ā-ĀAïĀG\rĀ Ā-ĀAãĀG\rĀ Ā-ĀAõĀG\rĀ Ā-ĀAíĀG\rĀ Ā-ĀAåĀG\rĀ Ā-ĀAîĀG\rĀ Ā-Ā\x07AôĀG\rĀ Ā-Ā\bAåĀG\rĀ Ā-Ā	AäĀF\r\v Aj Ā  (\b"Ā (\f²! ( Āò\v\v Aj$Ā \vÎ~#ĀAk"$Ā -Ā´! )!  Aj
 A\fj A¤j
@ )ĀBR@ Aj ²\f\v B7\v ĀAøĀj AøĀjä
 (°×\f! Ā :Ā´ Ā 7 Ā )Ā7 Ā (\b6  Ā )\f7¤ Ā (6¬ Ā AjAøĀü
ĀĀ Ā 6° Aj$Ā\v@ Ā("E@\f\v Ā(\f" Ā(" AĀ  M\x1Bk"k" I@  k!\f\v  j!\v ĀAj"(Ā" Atj  kþ	  þ	 Ā(\f (ĀAA@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA ÷\v\v\v¹~#ĀAk"$Ā @@ (Ā  ("\x07 (\b (Ā Aj(Ā A\bj(Ā A\fj(Ā \x07\r Aj! Ak"\rĀ\v\v Ā (\b6\b Ā )Ā7Ā A\bj\
 â
 )\b!\b Ā :Ā' Ā \b7 ĀAĀ:Ā& ĀAx6\f ĀAĀ;$ ĀA6  Aj$Ā\v­@@ ĀAO@ ĀAI\r ĀA\fv! ĀA?qAr! ĀAvA?qAr! ĀAO\r  :Ā  :Ā  Aàr:ĀĀ\v  Ā:ĀĀ\v  ĀA?qAr:Ā  ĀAvAÀr:ĀĀ\v  :Ā  :Ā  A?qAr:Ā  ĀAvAðr:ĀĀ\v»#ĀAk"$Ā@@ (@@ A\bj ±\x07 (\bAq\r  (AÀk6  \
(\b"A\bj6\b  )ĀBB À7Ā\fĀ\vĀ\v ĀAĀ6Ā\f\v (\f!  (Ak6 Ā ( AhljAk")Ā7Ā Ā )\b7\b Ā )7\v Aj$Ā\vË#ĀAk"$ĀA\x07!@@@@@@A Ā("Axs AĀN\x1BAkĀ\v  Ā-ĀĀ:ĀAĀ!\f\v@@@ Ā(ĀAkĀ\v  Ā)\b7\bA!\f\v  Ā)\b7\bA!\f\v  Ā+\b9\bA!\f\v  Ā)7A!\f\vA
!\f\vA\v!\v  :ĀĀ    Aj$Ā\v° Ā Ā(\fAj6\f@ Ā(" Ā(\b"G@  K@ Ā( A\flj"(ĀAG\r\vĀ\v Ā(Ā F@ Ā¿\r\v Ā Aj"6 Ā 6\b Ā( A\flj"Ā 6\b Ā 6 ĀA6Ā \v Ā (6 ¿
  6\b  6 A6Ā \vÑoAôÁĀ(Ā"(\bE@ A6\b (" (\f"F@ A\fj (\f! (!\v ( ( j" AĀ  M\x1BkAtj Ā6Ā  Aj6 -Ā A:Ā  (\bAj6\bE@AôÁĀ-ĀĀE@AôÁĀ(Ā%AôÁĀ(Ā%\f!ó"Ā & ĀÌ\f\vAôÁĀ(Ā%\r\v\vĀ\vª#ĀA k"$Ā@ (\bAF@ (Ā! (! á\r  6\f   k" j6\
\b  6 A\x07A  A
vgk" A\x07O\x1BAtAr6 Aj ç Ā )\f7\b Ā )7Ā\f\v Aj"  Þ Ø\x07 Ā \b\v A j$Ā\v°@ Aü\bj! /ª	"\bAt!A!@@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\vAĀ\f\v \rAĀ!A\v! Ā 6\f Ā 6\b Ā 6 Ā 6Ā\v Ak!  Atj(°	!\fĀ\vĀ\v­#ĀAk"$Ā (\bE@ A6\b (\
! A6  AG@ (!AĀ\f\v A\bj ( (Ā(ĀĀĀ (\f! (\b! ( "@ ($ (\fĀ\v  6$  6  (\bAj\v6\b Ā 6 Ā 6Ā Aj$Ā\vĀ\v¯#ĀAk"$Ā Ā(Ā"E@ A\fj!AĀ\f\v  6\f Ā(!\x07 A\bj!  l\v!  6Ā@@ (\f"E\rĀ (\b! E@ \x07 Ë\f ĀAĀ6Ā Ā 6\f\v \x07    l¹"E\r Ā 6Ā Ā 6\vA\
x!\v Aj$Ā \v Ā(Ā! Ā\v@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\v Ā(Ā! Ā×\r@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\v§#ĀAk"$Ā Aj" ¸\b  (\f AAÃ
A  AM\x1B"Ak! (\b (\f"Atj!@ @ Aÿÿ6Ā Ak! Aj!\f\v\v  j!@ E@ Ak!\f\v Aÿÿ6Ā\v Ā )7Ā Ā 6\b Aj$Ā\vµ~#ĀAk"$Ā@ Ā(Ā\rĀ ĀA6Ā Ā(E\rĀ Ā(AG\rĀ ĀAj")Ā! (\b! ĀAĀ6  6\b  7Ā ¨\v Ā( ĀAj"(Āí\f  6Ā Ā 6 Ā(! ĀAĀ6 Ā Ā(ĀAj6Ā @ Ā( (Ā\v \
Aj$Ā\vĀ\v Ā(Ā! ĀÖ\r@ Ā(\b"  Ā(\f"kM\rĀ  k"  k"K Ā(Ā" k OqE@  k! At"@ Ā(" Atj  Atj ü
ĀĀ\v Ā 6\b\v At"E\rĀ Ā("Ā Atj Ā ü
ĀĀ\v\vË~#ĀA0k"$Ā Aj Ā° Ā(\f  Ā((\fĀ!Ā )! A6  (\f6(  7 AôÁĀ(ĀE@A ôÁĀ)Ā!A ôÁĀ ) 7ĀA¨ôÁĀ(Ā!A¨ôÁĀ ((6ĀAÐùÁĀAÐùÁĀ(ĀAk6Ā  6  7 §AG@ Aj\f\v Aj\f A0j$Ā Ā\vĀ\v¹#ĀA0k"$Ā AĀ6  ("6   (\b"j6@@ Aj" ª\rĀ A\bj \x07 (\fAÄĀF\rĀ \
 (\b  ¥\x07  )Ā7  A6,  A j6( ĀAÍÀĀ A(jó	 (Ā \r\f\v Ā (\b6\b Ā )Ā7Ā\v A0j$Ā\vâĀ@@@@@  AÁĀA
Ä
E@  AÁĀA\x07Ä
\r  A¡ÁĀAÄ
\r  A§ÁĀA\rÄ
\r  A´ÁĀA\fÄ
\r  AæõÀĀAÄ
\r  AÀÁĀA
Ä
E@ Ā  Þ\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v¤#ĀA k"$Ā A\bj ¦\b  (\b ("k"  I\x1B! Aj! (\f A\flj!@ @ Aj (Ā Aj(ĀÞ  (6\b  )7Ā Ak! A\fj! A\fj!\f\v\v Ā )\b7Ā Ā 6\b A j$Ā\vº#ĀAÐĀk"\x07$Ā \x07 6 \x07 6\f \
\x07A&A?  A?Ö\x1B6 \x07A¸¸ÁĀ6  \x07 6 \x07 6 \x07A¸¸ÁĀ6, \x07 6( \x07 6$ \x07A6L \x07A6D \x07A6< \x07A64 \x07 \x07A$j6H \x07 \x07Aj6@ \x07 \x07Aj68 \x07 \x07A\fj60 ĀAÇÀĀ \x07A0jó	 \x07AÐĀj$Ā\v#ĀAk"$Ā@@ Ā(( ((G\rĀ Ā(At! (! (!\x07 Ā(!Ā@ E@A!\f\v A\bj  ĀA4jµ (\bAG\r (\f" \x07O\r A@j! Ā  Atjß ĀA@k!Ā\rĀ\
\v\v Aj$Ā \vĀ\v×oAA(ñ\v"AĀ6  A6 BĀ7\b B7ĀAAñ\v" 6Ā AäÞÁĀí\v!  (ĀAj"6Ā@ E\rĀAAñ\v" 6Ā AøÞÁĀí\v! Ā% % %>!ó" & Ì\f (\b\rĀ A6\b A\fj¨\v  6  6 A6\f  (\bAj6\b ĀÌ\f \vĀ\v¢~#ĀA0k"$Ā (\b"AqE@ Ā)\b! Ā)Ā! A qE@ BĀ } \
 BĀS"Ā\x1BBĀ  BĀR­|}  Ā\x1B A	j  BĀYAAĀ (Ā (\f\v   ¡\f\v Ā)Ā Ā)\b ¢\v A0j$Ā\v¥~@ E@AëÜ!\f\v (\b! )Ā! AF\rĀ A j! AlAkAn!@  (Ā"  K  A\bk)Ā"V  Q\x1B"\x1B!   \x1B! Aj! Ak"\rĀ\v\v ĀAĀ  AëÜF"\x1B6\b ĀBĀ  \x1B7Ā\v¥~@ E@AëÜ!\f\v (\b! )Ā\
! AF\rĀ A j! AlAkAn!@  (Ā"  M  A\bk)Ā"X  Q\x1B"\x1B!   \x1B! Aj! Ak"\rĀ\v\v ĀAĀ  AëÜF"\x1B6\b ĀBĀ  \x1B7Ā\v°#ĀA k"\x07$Ā \x07A\bj"\b   \b    \x07)\b \x07("AëÜF"\x1B   \x1B¤AĀ!AĀ \x07( \x07(\b"\x1B!B!@@BĀ \x07) \x1B"BQ@ \r\f\v ! "BT\r\vAĀ!B!\v Ā 6\b Ā 7Ā\
 \x07A j$Ā\v¶#ĀA@j"$Ā  (6  )\b7\b  )Ā7Ā (!  ("6, A6  6(  6 A0j Ajð@ (8"AëÜF@ (0!  Ñ  Ñ\f\v (0! Ā (46\v Ā 6\b Ā 6Ā î
 A@k$Ā\vÐĀ@@@@ (ĀĀ\v ĀAj ("Aj(Ā Aj(ĀÞ ĀA:Ā´ Ā ­7 ĀAx6¤\f\v ĀAj (\b (\fÞ ĀA:Ā´ Ā ­7 ĀAx6¤\f\v ĀA¤j (\b (\fÞ ĀA:Ā´ Ā ­7 ĀAx6\v ĀAĀ6° ĀB7x ĀB7Ā\v !@@@ "E\r Ak" j"-ĀĀA9F\rĀ\v  -ĀĀAj:ĀĀ  O\rĀ\v E@A1!A\f\
\v A1:ĀĀ Ak!A\f\v  k! \v!A0! @  jA0 ü\vĀ\v E\v! Ā :Ā Ā :ĀĀ\vº~#ĀAàĀk"$Ā A0j w (0!@ (@"AxF@ Ā 6\bB!\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā A0j  )0! Ā )87\b \b\v Ā 7Ā AàĀj$Ā\v¡#ĀA@j"$Ā  6\b  Ā6  6  \
6\f  6  6 A64 A6,  A\fj60  Aj6( Aj"AÈÀĀ A(j"ó	 A6<  Aj68 AÙÀĀ A8jó	 Ā   ¦\x07 A@k$Ā\v¹~#ĀAðĀk"$Ā@ ĀAïñÀĀA±"\rĀ Ā(0! ĀAx60@ AxG@ Ā)4!  64  78 E@ Ax6P\f\v A@k ~ (PAxG\r (@!  §\r\f\vĀ\v  Ā A4j A@kª ó\vAĀ!\
\v AðĀj$Ā \v« ĀAjÉ\v ĀAÐĀj\f ĀA j¸\f Ā(ø ĀAüj(Ā§\r ĀAj·\v ĀA¨jÌ\v ĀAøj\f Ā)ÐBR@ ĀAÐj\f\v Ā( ĀAj(ĀÛ\f ĀA\bjÍ\v ĀA(jÍ\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA¸÷\v\v\v®#ĀA0k"$Ā  6  6 A\bj Æ	@ (\b" (\f"AòÀĀA\x07Ä
E@  6  6 A6, A6$  Aj6(  Aj6  ĀAÎÀĀ A j¯\r\f\v A6$  Aj6  ĀAËÀĀ A j¯\r\v A0j$Ā\v¨@@@  (\b"AvAq" AF\x1BAÿqAkĀ\v !\f\v AþÿqAv!\v AÿÿÿĀq! (! (Ā!@@@ Aÿÿq AÿÿqO\r Aj!   (ĀE\rĀ\vAÄĀ!\f\v  k!\v Ā ; Ā 6Ā\v#ĀAk"$Ā@\
 E@A¯¶ÁĀ!A\b\f\v AK@A¶ÁĀ!A\f\v  6\b   j6\f@ A\bjà"AÄĀF\r È A IrE AÿĀkA!Oq\rĀ\vAíµÁĀ!A+\v! Ā     ª\f\vAĀ\v Aj$Ā\vÃ~A!@@ (ĀAF@ (" (Ā"Aj6Ā AĀH\r (\b\f\v (!AĀ! (\b\v!A¬ôÁĀA:ĀĀAôÁĀ(ĀE\r\vĀ\vA¤ôÁĀ)Ā!A¨ôÁĀ 6ĀA¤ôÁĀ 6ĀA ôÁĀ(Ā!A ôÁĀ 6ĀAÐù\
ÁĀAÐùÁĀ(ĀAj6Ā Ā 7 ĀA  AF\x1B6Ā\v#ĀAk"$Ā@ A\x07M@ ! !@ E@AĀ!\f\v Ak!A! -ĀĀ Aj!A.G\rĀ\v\f\v A\bjA.  ÿ (\bAĀG!\v Ā  Ā-Ār:Ā Ā(Ā"Ā(Ā   ĀAj(Ā(\fĀ Aj$Ā\v¯#ĀAk"$Ā (! (Ā!@@@ Ā(Ā"Ā(ĀAkĀ\v  ĀAj6 AÐĀ6\f  Aj6\b  A¼ÀĀ A\bjÙ\f\v AÜÚÁ\
ĀA (\fĀ\f\v  ĀAj6 A6\f  Aj6\b  AËÀĀ A\bjÙ\v Aj$Ā\v#ĀAàĀk"$Ā (Ā! (! A0j	   k" )0 )8å Aj Aq Avj  ((\x1B	 Aj! A\bj!@  G@ A0j"   ª ó\vA!\f\v\v Ā A0ü
ĀĀ AàĀj$Ā\v@ ĀE\rĀ@ ĀAü\bj! Ā/ª	"\bAt!A!@@ E@ \b!\f\v (Ā!\x07 Aj! Ak! Aj!@  \x07K  \x07IkAÿqĀ\v\v Ā AèĀlj!\f\v E\r Ak! Ā Atj(°	!Ā\fĀ\vĀ\v \v¤~#ĀAk"$Ā@ A\bj ÁAĀ (\b"E\r ($! (\f"-Āe! -Ād Aqr\rĀ )ĀBR\rĀ (Ā)Ø )\b )}|"\x07 (")ĀT\rĀ \x07 )\bZ\rĀ\v \
(Ā!A\v! Ā 6 Ā 6Ā Aj$Ā\v¤ ("(!@@ (ĀA\bj G@ ! !\f\v E@A!\f\v  6 (!\v@ \rĀA!  (F@ (Ā"AĀ6  (  A\bj"6 6 ("\r\v\f\v  6AĀ!\v Ā 6 Ā 6Ā\v  j!@@ E@AĀ! !\f\v -ĀĀA	k"AKA tAqEr\rĀ Aj! Ak!\f\v\v@@ E@AĀ!\f\v  jAk\
-ĀĀA	k"AKA tAqEr\rĀ Ak!\f\v\v Ā 6 Ā 6Ā\v¬|~#ĀA0k"$Ā     ë@ +Ā"\x07D333333ë?fE@ Ā )\b7\b Ā )Ā7Ā\f\v )\b!	  )\b7  )Ā"\b7  \x079  Ā Aj A j \x07½ \b \bB?BS\x1B")Ā7Ā  	7( Ā )\b7\b\v A0j$Ā\vA!@ -ĀĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ -ĀA0k"AÿqA	K\rĀ -ĀA\
0k"AÿqA	K\rĀ AÿqAäĀl AÿqAè\x07lj A
lAþqj Aÿqj!AĀ!\v Ā ; Ā ;Ā\v¬|~#ĀA0k"$Ā     ø@ +Ā"\x07D333333ë?fE@ Ā )\b7\b Ā )Ā7Ā\f\v )\b!	  )\b7  )Ā"\b7  \x079  Ā Aj A j \x07½ \b \bB?BS\x1B")Ā7Ā  	7( Ā )\b7\b\v A0j$Ā\v\x07@ ( " Ā( "  K\x1B"A(M@ !A!@ @ Ā j"  (Ā"\b  j(ĀAsj"\x07j"6Ā  \x07I\
 \x07 \bIr! Ak! Aj!\f\v\v \r\vĀ\v Ā 6 \v#ĀAk"$Ā@ (Ā" ("F\rĀ A\bj -ĀĀô\b (\bAG\rĀ Aj" F\rĀ (\f!\x07  -ĀĀô\b (ĀAG\rĀ (  Aj6Ā \x07Atj!A!\v Ā :Ā Ā :ĀĀ Aj$Ā\v¶#ĀAk"$Ā Ā)ĀBÿÿÿÿÿÿÿÿÿĀBøÿĀZ@ A6\f  Ā6\b (Ā (AËÀĀ A\bjÙ\f\v AĀ:Ā  6Ā A6\f  Ā6\
\b@ AËÀĀ A\bjµ\r\rĀ -ĀE@ (ĀAØÀĀA ((\fĀ\r\vAĀ\f\vA\v Aj$Ā\v®~#ĀA k"$Ā@ AòÀĀA\bº"E@ ĀBĀ7Ā\f\v Aj  )BQ@ )"BÐÛÃôY@ ĀB7Ā Ā 7\b\f\v   B?Bè\x07BĀ ĀB7Ā ĀB )Ā" )\b B?R\x1B7\b\f\v Ā s\v A j$Ā\vo#ĀAk"$Ā (\bA0l! (!û\f!@@ E@ !\f\
\v A\bj  § (\f! (\bAqE@ % \x07 % ñ* A0k! \x07Aj!\x07 A0j!\f\v\v Ì\fA!\b\v Ā 6 Ā \b6Ā Aj$Ā\vª#ĀAàĀk"$Ā A0j w (0! Ā (@"AxF@ Ā 6A\f\v  (<6\f  )47  )D7  )L7  )T7$  (\\6,  6  6Ā Ā A êÀĀß:Ā \bAĀ\v:ĀĀ AàĀj$Ā\v£~ ĀAÐĀj AÐĀj
 ĀAÜĀj AÜĀj
 ĀAèĀj AèĀj
 ĀAj AjÆ ĀAôĀj AôĀj
 )Ā! )\b! )! )! ĀAj Aj
 ĀA j A j Ā 7 Ā 7 Ā 7\b Ā 7Ā\v\b#ĀAk"$Ā Aj! (! (! Ā@ !\x07 !\b A\bj \x07AĀ (\f"	AÄĀF\r (\b! (! (!  	Õ\rE\rĀ\v Ā 6 Ā  \x07j  \bjk j6\bA\v6Ā Aj$Ā\v¦#ĀA0k"$Ā Aj Ú@ ("@ ((  ("·"E@ Ā  Þ\f\v A\bj  k  ¥\x07  )\b7 A6, AÜòÀ\
Ā6( A6$  Aj6  ĀAÀĀ A jó	\f\v ĀAx6Ā\v A0j$Ā\v#ĀAk!@  (\b"O\rĀ  ( Alj")Ā7Ā  )\b7\b (!\x07 (!  AsjAl"@  Aj ü
ĀĀ\v  Ak6\b AëÜF\rĀ Ā )\b7\b Ā )Ā7Ā Ā \x076 Ā 6\vĀ\vª#ĀA°k"$Ā @@@@@ -ĀAkĀ\v (\f! (\b!\f\v  ("6\f  (Ā"6\b\v A\bj   (\fĀ )\bBR\r ĀB\b7ĀA\f\vĀ\v Ā A\bjA¨ü
ĀĀ (\b A\fj(Ā	A\v:Ā A°j$Ā\vª~#ĀAðĀk"$Ā@ Ā  ±"E@ Ā(0! ĀAx60 AxF\r Ā)4! AĀ6D  78  64  7H  B?>@ AxAx §Aq\x1B6P  Ā A4j A@kª ó\vAĀ!\v AðĀj$Ā \vĀ\v¼~#ĀAk"$Ā 	 )Ā! )\b!A\bAÈĀñ\v"BĀ7 BÀĀ7 AĀ:Ā\b B7Ā A Ā ĀAM\x1B6@\
  78  70 AøçÀĀ)Ā7  AèÀĀ)Ā7(AAñ\v"ĀAæÀĀ6 Ā 6\f ĀAĀ6\b ĀB7Ā Aj$Ā ĀA\bj\v@ ĀA	k"AM@A!A vAq\r\vAĀ! ĀAI\rĀ@ ĀA\bv"@ A0G@ A F\r AG\r ĀA-F!\f\v ĀAàĀF!\f\v ĀAÿq-ĀÜÈA!\f\v ĀAÿq-ĀÜÈAAqAv!\v Aq\v~@ ­ ­~"B PE@\f\v  §"jAk" I@\f\v A\bj" A\
Ā kq"j" I@\f\vAx k O@ Ā 6\b Ā 6 Ā 6Ā\v ĀAĀ6Ā\v ĀAĀ6Ā\v¥~#ĀAðĀk"$Ā@@ Ā  ±"\rĀ Ā(0! ĀAx60 AxF\r  Ā)4"78  64 A@k  Ó\f (PAxF@ (@!  §\r\f\v  Ā A4j A@kª ó\vAĀ!\v AðĀj$Ā \vĀ\v~@ Ā( "A)O\rĀ Ā At"j! ­!\x07AĀ!@  FE@ Ā j" \
­ 5Ā \x07~|"\b>Ā Aj! \bB §!\f\v\v Ā  A(F\r  6Ā Aj \v6  Ā\vĀ\v~#ĀAk"$Ā  )ĀBĀ  AĀGkA (" AM\x1Bn­"BĀ Ā@ )\bBĀR\rĀ  5\b~"BëÜ" )Ā|" T\rĀ  BëÜ~}§\f\vB!AÿëÜ\v6\b Ā 7Ā Aj$Ā\v (X" (Ā"Aj6Ā@ AĀH\rĀ (P"@  (Ā"Aj6Ā AĀH\r (T!\v (\
\\"@  (Ā"Aj6Ā AĀH\r\v Ā 6X Ā AÐĀü
ĀĀ Ā 6\\ Ā 6T Ā 6P\vĀ\v ( " Ā( "  K\x1B"A)I@ ĀAk! At!Ā@ Ā"E@AĀ!A\f\v  j(Ā"  Ak"Āj"(Ā"F\rĀ\v  G!  K  Ik\vAĀ k \x1B\vĀ\v­A!@@@@@@@@@@@ ĀAÿÿq"Ak		\bĀ\v@ A©k\b\x07Ā\v@ Aók\b\bĀ\v A¦F\r\v ĀAkAÿÿqAäĀO\r\bA\vA\vA\vA\vA\vA\x07\vA\b\
\vA
!\v \vA	A ĀAôkAÿÿqAäĀI\x1B\vµĀ Ā( ĀAj(Ā\r Ā( ĀAj(Āò\v Ā( ĀAj(Āò\v Ā(¤ ĀA¨j(Āò\v Ā(° ĀA´j(Āò\v Ā(¼ ĀAÀj(Āò\v Ā(È ĀAÌj(Āò\v Ā(Ô ĀAØj(Āò\v Ā(è\r ĀAÐĀjÈ
 ĀAðjî\f ĀA÷\v\v ĀAü\bj Ā/ª	"Aj"  ö Ā   å Aj! ĀA°	j!@ Aj"\x07 Aj"\bM\rĀ  kAt"E\rĀ  \bAtj  Atj ü
ĀĀ\v  Atj 6Ā Ā ;ª	 Ā  \x07ã\v#ĀAk"$Ā Ā(@ A\bj Ā±\x07 (\bAqE@ Ā Ā(A\fk6 Ā Ā(\b"A\bj6\b Ā )ĀBB À7Ā\f\v\v (\f! Ā Ā(Ak6 Ā( AÀ~ljAĀ\v Aj$Ā\v (\b!@@@ (Ā"@ ( k! \rA!\f\vA! E@AĀ!AĀ!\f\v (\f kA\fn!\v !\f\v (\f kA\fn j" O!A   I\x1B\
!\v Ā 6\b Ā 6 Ā 6Ā\v® Ā( ĀAj(Ā\r Ā( ĀAj(Ā\r Ā( ĀAj(Āò\v Ā)ĀBR@ Ā(@"AxN@  Ā(D\r\v ĀAjÈ
\v Ā(¤AxG@ ĀA¨j"(Ā ĀA¬j(ĀÂ\b Ā(¤ (Ā\r\v ĀAÐĀjÈ
 ĀA¸÷\v\v«#ĀAk"$Ā@   º"E@ ĀAx6Ā\f\v@@@@A ("Axs AĀN\x1BAkĀ\v A\bj(Ā"\r\v ĀAx6Ā\f\v A\bj AòÀĀA\x07º©\x07 Ā (\b (\f\v\f\v Ā Aj(Ā Þ\v Aj$Ā\v³~@@@@@@ Ā-Ā,AkĀ\v@ Ā-Ā$AkĀ\v Ā)\b! Ā( !\f\v ĀAĀ:Ā$ Ā Ā(("6  Ā Ā)Ā"7\b\v Ā 6 Ā 7 Ā Ā\
Aj6\f\v Ā(! Ā()Ā!\v ĀAA   "\x1B":Ā, Ā :Ā$ \vĀ\vÁAÁĀ!A\x07!@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\bĀ\x07\b\vAÁĀ!A!\f\x07\vAÁĀ!A\f!\f\vA¦ÁĀ!A!\f\vA¸ÁĀ!A\b!\f\vAÀÁĀ!A\v!\f\vAËÁĀ!A\b!\f\vAÓÁĀ!\f\v (\b! (!\v Ā 6 Ā 6Ā\vr~#ĀA k"$ĀA!@@ "AK\r A\fj j Ā\
 ĀB
"\x07B
~}§A0r:ĀĀ Ak! ĀB
T \x07!ĀE\rĀ\v  AAĀ  jA\rjA k A j$Ā\vĀ\v­#ĀAk"$Ā@@@@@@A (Ā"Axs AĀN\x1BA\fkĀ\v  AjAçÀĀÜ	! ĀAx6Ā Ā 6\f\v Ā (\b (\fÞ\f\v Ā ( (\bÞ\f\v Ā (\b (\fË\f\v Ā ( (\bË\v Aj$Ā\v~ )p )x ç! Ā~@ (\`" (d  Ê"E\rĀ AàĀj  kA(mà A\bk(ĀA\
ëÜF\rĀ Ak)Ā! A(k(Ā A$k(Ā\r Ā 7\b  5l7(B\f\v  5l7(BĀ\v7Ā\v#ĀA@j"$ĀAh! Ā(AĀN!@@ @ E\r Ā AÜÈÁĀj(Ā AàÈÁĀj(Āº"E\r Aj" ï Aj þ (" (\bò\v AxF\r\v A@k$Ā AĀG\v A\bj!\fĀ\vĀ\v (\b! (!@@ (ĀAF@ AF\r (Ā!@ E\r AĀH\rA!  Aj (Ā\
"  F\x1B6Ā  G !\rĀ\v\v Ā 6\b Ā 6 Ā 6Ā\v ĀA6Ā\vĀ\v#ĀAk"$Ā@@  (Ā"\b kM\rĀ  j" I\r Aj \b (   þ (\b!\x07 (E@  6Ā  \x076\f\v \x07AxF\rĀ (\f!\f\vAx!\x07\v Ā 6 Ā \x076Ā Aj$Ā\v#ĀAk"$Ā@ AqE@ Ā   \f\v   Ā"6Ā   k" j"6\b  6 A\x07A  A
vgk" A\x07O\x1BAtAr6\f  ç Ā )\b7\b Ā )Ā7Ā\v Aj$Ā\v#ĀAk"$Ā (\f/ª	!@ AF@  (/ª	K\r  õ  jAj! (Ā! (\f\v  K\r A\bj õ (\b! (\f\v! Ā 6\b Ā 6Ā Ā 6 Aj$Ā\vĀ\v~A! Ā(Ā" j")ĀĀ" BB Àz§Av  Ā( A\bkqj")ĀĀ" BB Ày§AvjA\
\x07M@ Ā Ā(\bAj6\bAÿ!\v  :ĀĀ A\bj :ĀĀ Ā Ā(\fAk6\f\vÑ~#ĀAk"Ā$Ā@@@AAôÁĀ-ĀĀ"Ak AM\x1BAÿqAkĀ\vAôÁĀ)Ā!AôÁĀA:ĀĀ Ā 7\b ĀAôÁĀ)Ā7Ā Ā-Ā\fAF@ Ā Ā(ĀĀAôÁĀ Ā)\b7ĀAôÁĀ Ā)Ā7ĀAôÁĀ-ĀĀAI\rĀ\v Ā-Ā\fAM@ Ā(Ā\v Ā(Ì\f Ā(\b"Āê\r ĀÌ\f\vĀ\vĀ\v ĀAj$Ā\v#ĀAk"$ĀAĀ  j" I\rĀ A\
j Ā(Ā" Ā(  At"  K\x1B"A\bA AF\x1B"  K\x1B"  þ (\b" (\rĀ Ā 6Ā Ā 6Ax\v Aj$Ā\v Ā-ĀĀAG@ ĀAĀ:ĀĀ Ā( Ā(! ĀBÀĀ7 Ā(! ĀAĀ6 Ā Ā)\bB|7\b  At"j !Ā@ @ Ā( Ā(Ā(Ā A\bk! ĀA\bj!Ā\f\v\vAĀü\b \r\vĀ\v#ĀAðĀk"$Ā@ (AĀH\rĀ A®ëÀĀAº"@ ¬	\r\v AòÀĀ\
Aº"E\rĀ (AxG\rĀ A4j"A®ëÀĀAÞ A@k" ( (\bÓ\f    ª ó\v\v Ā A0ü
ĀĀ AðĀj$Ā\v¨~#ĀA0k"$Ā@ E@ ĀAĀ6 ĀB7 ĀAøçÀĀ)Ā7 ĀAèÀĀ)Ā7$\f\v A j «	 A\bj A\bAÀĀã\x07 )\b! Ā )$7  Ā (,6( Ā 7 AĀ6 Ā )7\v Ā 7\b Ā 7Ā A0j$Ā\v#ĀAk"$Ā@ A\x07M@ Aÿq!AĀ!@  F@ !\f\v   j-ĀĀF@A!\f Aj!\f\vĀ\vĀ\v A\bj   ÿ (\f! (\b!\v Ā 6\
Ā Ā 6 Aj$Ā\v®#ĀAÐĀk"$Ā BĀ7@ BĀ78  70  BóÊÑË§Ù²ôĀ7   BíÞóÌÜ·äĀ7  Ā7(  ĀBáäóÖìÙ¼ìĀ7  ĀBõÊÍ×¬Û·óĀ7\b ( (\b A\bj"õ\b  -Ā\f:ĀO  AÏĀjA Ï AÐĀj$Ā\v~#ĀAk"$Ā   £@@ (\b"E )Ā"\x07Pq\rĀ@B \x07B|"\b \x07 \bV\x1B"\b Q@ \x07B}V\r  K\r\f\v  \bX\r\v Ā  ¤\f\
\v Ā 6\b Ā 7Ā\v Aj$Ā\v#ĀAk"$Ā Ā Ā("A~q6@ Aq@ Ā-ĀĀ ĀA:ĀĀAF\r AĀ6\b  Ā(6\f  Ā(\b"6Ā   Ā(\fA\flj6 "@ °
\v ĀAĀ:ĀĀ\v Aj$Ā\vĀ\v#ĀA k"$Ā  Ā6  6 B7\b@AÐùÁĀ(ĀE@ A\bjAØïÀĀþ\f\vA¬ôÁĀ-ĀĀA¬ôÁĀAĀ:ĀĀAF@ ±\b (!Ā A\bj (Āþ Ā Ā(ĀAk6ĀA¬ôÁĀA:ĀĀ\f\v A\bjAØïÀĀþ\v A j$Ā\v#ĀAk"$Ā Ā Ā( "A~q6 @ Aq@ Ā-Ā\b ĀA:Ā\bAF\r AĀ6\b  Ā(6\f  Ā("6Ā   Ā(A\flj6 "@ °
\v ĀAĀ:Ā\b\v Aj$Ā\vĀ\v®~#ĀA k"$Ā  ) (  )Ā (\bâ AjDĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B (\b"¸DĀĀĀĀeÍÍA£ )Ā"º ¢ Ā  (" AëÜF"\x1B6\b Ā  ) \x1B7Ā A j$Ā\v~#ĀAk"$ĀAëÜ!@ AëÜF\rĀ ß  )Ā"|" T@\f\v (\b j"AëÜI@ !\f\v BQ\rĀ AëÜk\
! B|!\v Ā 6\b Ā 7Ā Aj$Ā\v#ĀAk"$Ā A\bj Ā("(Ā" ( Ā)\x07 (\b!  (\b -Ā\fAqk6\b  Allj"Ak" Ā)\b7\b  Ā)Ā7Ā Ak"Ā 6Ā  (\fAj6\f Aj$Ā Ā\v#ĀAk"$ĀA!@ AÿqAF\rĀAÐùÁĀ(ĀE@ ĀAØïÀĀó\x07!\f\vA¬ôÁĀ-ĀĀA¬ôÁĀAĀ:ĀĀAF@ A\bj±\b (\f! Ā (\bó\x07!  (ĀAk6ĀA¬ôÁĀA:ĀĀ\
\f\v ĀAØïÀĀó\x07!\v Aj$Ā \v#ĀAàĀk"$Ā  w (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D  )7L  )$7T  (,6\\  6@  60 Ā A0j\v AàĀj$Ā\v#ĀAàĀk"$Ā  w (Ā!@ ("AxF@ ĀAx6Ā Ā 6\f\v  (\f6<  )74  )7D  )7L  )\
$7T  (,6\\  6@  60 Ā A0jþ\v AàĀj$Ā\v#ĀA k"$Ā Aj Ā@ ("Ā@ Ā(\f(\b"Ā-ĀHAF\r ĀAĀ:ĀH ĀA:Āµ ĀA(jã ( (\f A j$Ā\v A\bj Ajì\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\r\vĀ\v#ĀA k"$Ā Aj Ā@ ("Ā@ Ā(\f(\b"Ā-ĀHAF\r ĀAĀ:ĀH ĀA:Ā´ ĀA(jã ( (\f A j$Ā\v A\bj Ajì\b \
(\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\r\vĀ\v#ĀAk"$Ā Ā(Ā"(Ā! AĀ6Ā (! AĀ6 @  Ā Ā("(Ā"Ā(Ā@ Ā(\b ĀA\fj(ĀAA\b (Ā!Ā\v ĀA6Ā Ā )Ā7 Ā )\b7\f Aj$ĀA\vĀ\vªo#ĀAk"$Ā@ -Ā@A!\f\v (Ā%%!ó" & ! A\bjô	A! (\bAF@ (\f! A:Ā\f\v %&E@ %'!ó" & !AĀ\f\
\v A:ĀA\v! Ì\f\v Ā 6 Ā 6Ā Aj$Ā\v#ĀA k"$Ā@ (ĀE@ ĀA6Ā\f\v@ (" (\fG@  A j6 (Ā! Aj AjAü
ĀĀ AG\r\v ð\f AĀ6ĀA!\v Ā 6Ā ĀAj AjAü
ĀĀ\v A j$Ā\v#ĀAðĀk"$Ā@ Ā  ±"E@ Ā(0! ĀAx60 AxF\r  Ā)478  64  Aÿq"6@ AxAx AF\x1B6P  Ā A4j A@kª ó\vAĀ!\v AðĀj$Ā \vĀ\v#ĀA0k"$Ā AĀ6 B7\f A°ßÁĀ6 B 7   A\fj6 A(j %(  (( (,Ö\x07 Aj (Ā" ("  \r@Ā\v Ā (6\b Ā\
 )\f7Ā A0j$Ā\vv@  G\rĀ@ E@A!\f\vA AĀ Ā-ĀĀ"AÁĀkAÿqAI\x1B rAÿqA AĀ -ĀĀ"AÁĀkAÿqAI\x1B rAÿqG\r ĀAj!Ā Aj! Ak!\fĀ\vĀ\v \v#ĀAk"$Ā@ (ĀAF@ Aj (\b (\fÞ Ā(Ô ĀAØj(Āò\v Ā (\f6Ü Ā )7Ô\f\v Aj (\b (\fÞ Ā(È ĀAÌj(Āò\v Ā (\f6Ð Ā )7È\v Aj$Ā Ā\v#ĀA \
k"$Ā  6\b  Ā6 A6  Aj6\f Aj"AÞÀĀ A\fjó	A
 ©!Ā A¤øÀĀA2Þ Ā( ĀAj(Āò\v Ā (6 Ā )7 ( (\b	 A j$Ā Ā\v Ā(Ā! Ā("Ā(Ā"@  Ā(\bAkAxqjA\bj Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A ĀA\bj(Ā" AM\x1B"!  ĀAj(ĀjA\x07jAĀ kqË\f\v\v~#ĀAðĀk"$Ā Ā(0! ĀAx60 AxG@  Ā)4"78  64 A@k Í@ (PAxF\
@ (@!Ā  §\r\f\v  Ā A4j A@kª ó\vAĀ!Ā\v AðĀj$Ā Ā\vĀ\v~AÿëÜ!AA~B Ā)Ā" |" T\rĀ  Ā(\bj"ĀAëÜI@ Ā! \f\vB BQ\rĀ ĀAëÜk! B|\v" )Ā"R@  Z\f\v  (\bM\v\x1B\vr@ (\f"E@\f\v (Ā" (\b" AĀ  O\x1Bk"k" I@  k!\f\v  j!\v Ā 6\f Ā ("6\b Ā  k6 Ā  Atj6\
Ā\v#ĀAk"$Ā ĀA\bj!@@@ A\bj ¶@ (\bAkĀ\v (\fA\bk«
\f\v\vĀ\v Ā(\f"@ Ā( (\fĀ\v 
@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA ÷\v\v Aj$Ā\vAëÜ!@@@ AkĀ\v Ā /L; Ā )P7Ā (X!\f\v -Ā(E\rĀ@ -Ā)"AG@AëÜ! /AqE\r AG /"A«Mq\r Ā ;\f\v ĀA®;\vAëÜ!\v Ā 6\b\v#ĀAk"$Ā Ā ©"ĀA;à Ā /L;â Aj" õ Ā(¤ ĀA¨j(Āò\v Ā (\f6¬ Ā )7¤  (\
D (H´\b Ā(° ĀA´j(Āò\v Ā (\f6¸ Ā )7° Aj$Ā Ā\v #ĀAk"$Ā@@@@@A (Ā"Axs AĀN\x1BAkĀ\v  \f\v AëÜ6\b\f\v  (\f\v AëÜ6\b\v@ (\b"AëÜF@ Ā (Ā6Ā\f\v Ā )Ā7Ā\v Ā 6\b Aj$Ā\v~#ĀAðĀk"$Ā@ Ā  ±"E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6\
P  78  64  7H  B?7@  Ā A4j A@kª ó\vAĀ!\v AðĀj$Ā \vĀ\v°AÁĀ!A
!@@@@@@@@A\x07 (Ā"Axs AĀN\x1BAk\x07Ā\x07\vAÁĀ!A\x07!\f\vA¡ÁĀ!A!\f\vA§ÁĀ!A\r!\f\vA´ÁĀ!A\f!\f\vAæõÀĀ!A!\f\vAÀÁĀ!\f\v (\b! (!\v Ā 6 Ā 6Ā\v\vĀ Ā A\v\vĀ Ā A\b\vp~A!~ AI@AĀ!BĀ\f\v Ā j5ĀĀ\v!  ArK@ Ā j j3ĀĀ At­ ! Ar!\v  K~ Ā  jj1ĀĀ At­  \v\
\v~#ĀAk"$Ā@@ (" (\fG@ (!  Aj6 Aj (Ā"Ê\x07 ("AxG\r Ì\f A(6 A¸âÁĀ6Ā\v ĀAx6Ā\f\v )\b! Ì\f Ā 7 Ā 6Ā\v Aj$Ā\vĀ Ā@@@  AÀĀA\bÄ
E@  AÀĀA	Ä
\r  AÀĀA\fÄ
\r  A¥ÀĀAÄ
E@ Ā  A¬ÀĀA°6A\f\v ĀA:Ā\f\v ĀAĀ:ĀAĀ\f\v ĀA:Ā\f\v ĀA:Ā\vAĀ\v:ĀĀ\v#ĀAk"$Ā  §q!A\b!@ A\bj  Ā j)ĀĀ Ð	 (\bE@  j q! A\bj!\f\v\v Ā (\f"j,ĀĀAĀN@ Ā)ĀB Àz§Av!\v Aj$Ā \v~#ĀA k"$Ā@ ĀE@ A\bj!Ā\f\v  Ā)Ā7\b Ā)! Ā)\b!\v ĀBĀ7Ā (\bE@ Aj¸\x07 )! )!\v\
AèùÁĀ-ĀĀAG@AèùÁĀA:ĀĀAàùÁĀ 7ĀAØùÁĀ 7Ā A j$Ā\vĀ\v~#ĀAk"$ĀAĀ Ā(Ā"(Ā Aj(Ā ´"E\rĀ Ā(\b!  Ā("Ā(Ā ĀAj(Ā-ĀĀ  )Ā" )Ā"R@  X\f\v (\b (\bM\v Aj$Ā\v~#ĀAàĀk"$Ā @@@@ -ĀAkĀ\v AĀ;  6\v  AàĀj" (Ā¢ (\bAëÜG\rB\b!A\f\vĀ\v ĀA\bj AàĀü
ĀĀ Ä\f ¼B!A\v:Ā Ā 7Ā AàĀj$Ā\v{#ĀAk"$Ā ($!@ A\bj ÁAĀ (\b"E\r (\f"-ĀdAq (Ā (XAxFrr\rĀ  (Ā"E\rĀ\vA\v! Ā 6 Ā 6Ā Aj$Ā\v (! Ā("(! Ā(Ā(\b! AĀ6 (\f!  A\bj6\f@@@@ @  6 E\r\f\v \r ĀAĀ6\f\v Ā 6 !\f\v  6\f\v  Ak6\v A\bk\
\v~#ĀAðĀk"$Ā@ Ā  ±"E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6P  78  64  Aÿq6@  Ā A4j A@kª ó\vAĀ!\v AðĀj$Ā \vĀ\vy Ā(Ā! Ā("Ā(Ā"@  Ā(\bAkAxqjA\bj Ā\v@ AF\rĀ  ("Ak6 AG\rĀ A Ā(\b" AM\x1B"!  Ā(jA\x07jAĀ kqË\f\v\v#ĀAk"$Ā Ā@@@@@ B\
X@ §Ak\v A:ĀĀ  7\b Ā A¸ÀĀAðêÀĀ6A\f\v ĀAĀ:ĀAĀ\f\v ĀA:Ā\f\v ĀA:Ā\f\v ĀA:Ā\vAĀ\v:ĀĀ Aj$Ā\v~#ĀA0k"$Ā (\b"AqE@ Ā)\b! Ā)Ā! A qE@    A	j AAAĀ (Ā (\f\v   ¡\f\v Ā)Ā Ā)\b ¢\v A0j$Ā\v#ĀA0k"$Ā (! Aj" õ  6,  6( A\bj Ã\
@ (\bAxF@ (\f!  Ñ ĀAx6Ā Ā 6\f\v Ā (6\b Ā )\b7Ā\v î
 A0j$Ā\v#ĀA k"$Ā /â! AĀ:Ā  6 AĀ6 Aèj!@ A\bj AjÀ (\bAGE@  (\f"Atj(Ā" ;à  6X\f\v\v Ā 6 Ā 6Ā A j$Ā\v#ĀA k"$Ā /ª	! AĀ:Ā  6 AĀ6 A°	j!@ A\bj AjÀ (\bAGE@  (\f"Atj(Ā" ;¨	  6ø\b\f\v\v Ā 6 Ā 6Ā A j$Ā\vn~ Ā Bÿÿÿÿ" Bÿÿÿ\
ÿ"~"\x07  B "~"\b  B "	~|"B |"
7Ā Ā \x07 
V­  	~  \bT­B  B ||  ~  ~||7\b\v~#ĀAðĀk"$Ā@ Ā  ±"E@ Ā(0! ĀAx60 AxF\r Ā)4! Ax6P  7H BĀ7@  78  64  Ā A4j A@kª ó\v\v AðĀj$Ā \vĀ\vy#ĀAk"$Ā Aj  Þ (\f! (\b!@ @ A AĀ -ĀĀ"AÁĀkAÿqAI\x1B r:ĀĀ Ak! Aj!\f\v\v Ā (\f6\b Ā )7Ā \
Aj$Ā\vw#ĀAk"$Ā AjAA\b É@ ("@ (\f! (\b Ì"\r\vĀ\v ĀAĀ6\f Ā Ak"6 Ā  j6Ā Ā  AvA\x07l A\bI\x1B6\b Aj$Ā\vm#ĀAÐĀk"$ĀA E\rĀ  O@ Ā   Ä
\f\v AG@ Aj"   Ā  Aj Å (\f\v   Ā-ĀĀê\b\v AÐĀj$Ā\v Ā(È K@ Ā(Ä A¸lj :Ā´ Ā(´" Ā(¨"F@ ĀA¨j Ā(¨! Ā(´!\v Ā Aj6´ Ā(¬ Ā(° j"Ā AĀ Ā O\x1BkAtj 6Ā\vĀ\vl (Ā@ (\f (kA n!\v ( ( (kA nAĀ\v j! Ā ( @AĀ (, ($G\r\v Ā 6\bA\v6\
 Ā 6Ā\v{ ( (Ā"k! At jAj!@@ ! E\r  Aj"6Ā Ak! Aj! (Ā"E\rĀ\v Ā 6\b Ā A\bk"(\f6\f Ā )Ā7Ā\v ĀAĀ6Ā\v Ā(X" (Ā"Ak6Ā AF@ Ā(X\v@ Ā(P"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAÐĀj\v@ Ā(\\"E\rĀ  (Ā"Ak6Ā AG\rĀ Ā(\\Ú\b\v\vm#ĀA k"$ĀA!!@  jAk Ā§Aq-ĀâÎ@:\
ĀĀ Ak! B< ĀB"Ā B"BĀR\rĀ\v AAàÎÀĀA  jAkA! k A j$Ā\vm#ĀA k"$ĀA!!@  jAk Ā§Aq-ĀË³@:ĀĀ Ak! B< ĀB"Ā B"BĀR\rĀ\v AAàÎÀĀA  jAkA! k A j$Ā\vnĀ@@  K\rĀ@ E\rĀ  K@  j,ĀĀA¿J\rĀ\v  G\r\v E\r  K@  j,ĀĀA¿L\r\f\v  F\r\vĀ\v Ā  k6 Ā  j6Ā\v#ĀA\
k"$Ā     ´@~ (\b"AëÜG@ )Ā!BĀ\f\v     ´ (\b"AëÜF\r )Ā!B\v! Ā 6 Ā 7\b Ā 7Ā Aj$Ā\vĀ\vĀĀ\vi#ĀAk"$Ā Ā(Ā-ĀĀ!A!Ā@ Ā jA\fj AqAË³ÀĀj-ĀĀ:ĀĀ ĀAk!Ā Av"\rĀ\v AAàÎÀĀA Ā jA\rjA Āk Aj$Ā\v#ĀA0k"$Ā (! Aj" õ  6,  6(  @ (ĀA\
xF@ (!  Ñ ĀAx6Ā Ā 6\f\v Ā )\b7\b Ā )Ā7Ā\v î
 A0j$Ā\v#ĀAÐĀk"$Ā BĀ7@ BĀ78  70  BóÊÑË§Ù²ôĀ7   BíÞóÌÜ·äĀ7  Ā7(  ĀBáäóÖìÙ¼ìĀ7  ĀBõÊÍ×¬Û·óĀ7\b  7H A\bj" AÈĀjA\b Ï AÐĀj$Ā\v@@@@ Ā-ĀAkĀ\v Ā Ā(\b6 Ā Ā)Ā7\f\v@ Ā("-Ā\rĀ Ā(\f  Ā((\fĀE\rĀ A\bj (Ā -Ā\rĀA!A!\f\v ĀA\fjè\vA!AĀ!\f\v\
Ā\v Ā :Ā \v#ĀAk"$Ā  )@7x  (H6 -Ā]!  AÀĀü
ĀĀ  (T6  )L7A\bA¨ñ\v" Aü
ĀĀ  :Ā¡ AĀ:Ā   6 AØĀj
 ĀAÞÁĀ6 Ā 6Ā Aj$Ā\v²@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\b\x07\bĀ\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v Ā ( (\bÞ\vn Ā Ā(Ā"Aj6Ā (\b"ĀE@AĀ\v (!AĀ! ĀAM  Atj(Ā F  ĀAv" j"  Atj(Ā \
K\x1B! Ā k!Ā\f\v\v\vp#ĀAk"$Ā A\bj ĀÌ
@@ (\b"E\rĀ (\f"Ā@ Ak!@ Ā K\r Ak!A! Aj" Ā  ĀÄ
E\rĀ\v\f\vĀ\vAĀ!\v Aj$Ā \vy#ĀAk"$Ā Ā (\`AF@A! (Ā\f\v Aj AðĀü
ĀĀA\bAñ\v"AĀ6\b B7Ā A\fj A\fjAôĀü
ĀĀ A\bj\v6 Ā 6Ā Aj$Ā\vo#ĀAk"$Ā@ (Ā"%@ Aj É Ā (\f6\b Ā )7Ā\f\v %@ %\x1B!ó" & Aj É Ā (\f6\b Ā )7Ā Ì\f\f\v ĀAx6Ā\v Aj$Ā\v#ĀA k"$Ā A\fj" Ā(Ā%I  (\f (Ö\x07  ("Ā6  (Ā6  Ā6\f A6  6 (Ā (AãÀĀ AjÙ (\f (\r \
A j$Ā\vn#ĀAk"$ĀAĀ (ĀAG\rĀ A\bj Ajá\b (\bAF@  (\fAtj"(! (\f\f\v AĀ6ĀAĀ\v! Ā 6 Ā 6Ā Aj$Ā\v@@@@@@A Ā(Ā"Axs AĀN\x1BĀ\v Āè\b  Ā(£\r\v\v ĀAjÎ\f\v ĀAjÎ\f\v ĀAjé\b Ā( Ā(\b¤\r\v Ā( Ā(\b\r\v~#ĀAk"$Ā   ÁAëÜ!@ (lE\rĀ \
)p )x ç! (\` (d  Ê"E\rĀ Ā Ak)Ā7Ā A\bk(Ā!\v Ā 6\b (Ā (\r Aj$Ā\vwAëÜ!@@  T\rĀ  }! Ā  I P\r B}! AëÜj \v k"AëÜO~ BQ\r AëÜk! B| \v7Ā\v Ā 6\b\vĀ\vg~@ E\rĀ Ā( "A)O\rĀ At! ĀAk!Ā ­!@ @ Ā j" 5Ā B " ">Ā   ~}! \
Ak!\f\v\v\vĀ\v~#ĀAk"$Ā@@AèùÁĀ-ĀĀAF@AàùÁĀ)Ā!AØùÁĀ)Ā!\f\v ¸\x07AèùÁĀ-ĀĀAF\r )\b! )Ā!AèùÁĀA:ĀĀAàùÁĀ 7Ā\v Ā 7\b Ā 7ĀAØùÁĀ B|7Ā Aj$Ā\vĀ\vt#ĀAk"$Ā A\bj ĀÌ
 (\b"ĀA Ā\x1B! (\fAĀ Ā\x1B"!Ā@@ ĀA	I@AĀ!Ā\f\v  ĀAk"Ā  ¥\x07   (Ā (Þ	E\r\v\v Aj$Ā Ā\v Ā(\b" (Ā"Ak6Ā AF@ Ā(\b¬\v@@@ Ā(Ā\v Ā( ĀAj(Ā	\f\v ĀAj"Ú\v õ	\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA ÷\v\v\vw~#ĀAk"$Ā Ā (HE@AĀ\f\vA!  A jADĀĀĀĀĀĀð?ì  )Ā (\b ) \
(\x07 )Ā! (\b\v6 Ā 7\b Ā 6Ā Aj$Ā\vl (\b! (Ā"@ Ā AkAxqjA\bj Ā\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA  AM\x1B"Ā! Ā (jA\x07jAĀ ĀkqË\f\v\v Ā( Ā(ò\v Ā( Ā(ò\v Ā(l" Ā(pÀ\x07 Ā(h \r Ā( Ā(ò\v Ā(x" Ā(|£\b Ā(t \r Ā(¤ Ā(¨ò\v Ā(° Ā(´ò\v Ā(¼ Ā(Àò\v Ā\
(È Ā(Ìò\v\vĀĀ\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā  (Āè	 (\b (\f õ\b Ï A@k$Ā\vs#ĀA0k"$Ā (! Aj" õ  6,  6( A\bj Â (\f!AĀ! (\bAF@  ÑA!\v î
 Ā 6 Ā 6Ā A0j$Ā\vĀ ĀA¨j Í ĀA¨j AjA8ü
ĀĀ Ā 6  Ā 7 ĀAĀ;ä ĀAĀ6à ĀB7Ā Ā )Ā7 Ā )\b7  ĀAĀ (\b" AëÜF"\x1B6 ĀB¬ )Ā \x1B7\v#ĀAÐĀk"$Ā (! A4j" õ  6L  6H  w@ (AxF@ (Ā!  Ñ ĀAx6 Ā 6Ā\f\v Ā A0ü
ĀĀ\v î
 AÐĀj$Ā\vs@  AkG\rĀ Ā/â"A\vO\rĀ Ā Aj";â Ā A\flj" (\b6d  )Ā7\\ Ā Atj 7Ā Ā Atj 6è  ;à  Ā6X\vĀ\vr ĀA\fj(ĀE@AĀ ĀAj(ĀØ\b@ Ā(\b"AF\rĀ  ("Ak6 AG\rĀ A ÷\v\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA(÷\v\v\vĀ\vr#ĀAk"$Ā@@ Ā(Ā"E\rĀ  Ā(G\rĀ  F\r\v A\bj  (ĀĀĀ\
 (\f! (\b! @ Ā( (\fĀ\v Ā 6 Ā 6Ā\v Aj$Ā\vr#ĀAÐĀk"$Ā Aj"     Aj Å@ (E@AĀ!\f\v (\b! Ā  (\f"k6\f Ā  j6\b Ā 6\v Ā 6Ā AÐĀj$Ā\vq#ĀA0k"$Ā  6  Ā6 A\bj  öAĀ! (\fE@ A6,  Aj6( Aj"AÓÀĀ A(jó	 Ā    !\v A0j$Ā \v¢@@@@@\
@@@A\x07 (Ā"Axs AĀN\x1BAk\x07\x07Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v ĀAx6Ā\v Ā ( (\bÞ\v| (\b"Aq! Aq@  Ā+Ā AĀG /q\v Ā+Ā""DĀà7yÃACf DĀĀĀĀĀĀĀĀb D-Cëâ6?cqrE@   AĀGA\v   AĀGä\v¤oA Þ\f"BĀ7 \
BÀĀ7\f B7 AĀ:Ā\b"%!ó" & Ç\r! Ì\f Ì\fA\b%\x07!ó" & A6ĀAÞ\f" 6Ā AÄÐÀĀí\v! Ā :Ā\f Ā 6\b Ā 6 Ā 6ĀA\bÌ\f\vt#ĀAk"$Ā Aj ë\r"AĀAA@ (AF\rĀ (\f! (\b! ë\r" ë\rG\rĀ   % Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vĀ\vy#ĀAk"$Ā  í (\b! (!@ \
(Ā"E@AĀ!\f\v Ā (\f6 Ā 6 Ā 6 Ā 6\fA\b!A!\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vz#ĀA0k"$Ā A\fj  ²@ (\fAF@  6   6 A:Ā Aj A/jAçÀĀ! ĀAx6Ā Ā 6\f\v Ā ( (Þ\v A0j$Ā\v~Ā@@@@ Ā-ĀAkĀ\v ĀAj	\f\v ĀA¸jÇ ĀAð	jÏ\f ĀAjÖ\v\v Ā-Ā@ Ā(h ĀAìĀj(Ā\r\v \
ĀAĀ:Ā Ā( ĀAj(Ā\r ĀA@k
\v\vl~  n"   lk­   ­"" ~}BëÜ~ §j"AëÜO@  AëÜn"AëÜlk!  ­|!\v Ā 6\b Ā 7Ā\vzo#ĀA@j"$Ā Ā(@Ā\v Ā(\b! ĀAĀ6\b A\fj  AĀ:Ā$  6   6  6 A6\b A\bj"ĀAÈÀĀ!ó" & ĀÕ\v A@k$Ā \vy#ĀA0k"$Ā  ¨ (!@ (Ā"AxF@ ĀA6Ā Ā 6\f\v  \
)7(  )\b7   6  6  Ajå Ā  \b\v A0j$Ā\vp#ĀA k"$Ā Ā(\fE@ Ā ¡\f\v A6 A6  ĀA\fj6 A6\f  Ā6\b  ĀAj6 (Ā (AÀĀ A\bjÙ\v A j$Ā\vi#ĀA k"$Ā AĀA ü\vĀ !@@ P\r A(G@  >Ā Aj! Aj! B !\f\v\vĀ\v Ā 6  Ā A ü
ĀĀ A j$Ā\vf~ Ā Ā)"B  Ā)\b|"" Ā)" Ā)Ā|"B |"7Ā Ā B 7 Ā  B\r "|" B7 Ā B 7\b\v¯Ā ĀAÐĀjò ĀAĀ;à ĀB7 ĀB7 ĀAx6 ĀAëÜ6H ĀAx6° ĀAx6¤ ĀA;ì ĀBĀ7Ā ĀBĀ7ä ĀAx6Ô ĀAx6È ĀAx6¼ ĀBĀ70 ĀBĀ7  ĀBĀ7\vf@ !\
AĀ!  M\rĀ Ā Atj"/Ā"\x07AÿÿG@  ;Ā /  ; Aj! Aj!! \x07!\f\v\v  ;  ;Ā \vn#ĀA0k"$Ā Aj"   © A\bj @ (\bE@AĀ!\f\v (\f! Ā  ("k6\f Ā  j6\b Ā 6\v Ā 6Ā A0j$Ā\v~Ā@@@@ Ā-ĀAkĀ\v ĀAj	\f\v ĀA¸jÐ ĀAð	jÏ\f ĀAjÖ\v\v Ā-Ā@ Ā(h ĀAìĀj(Ā\r\v ĀAĀ\
:Ā Ā( ĀAj(Ā\r ĀA@kÎ\v\v\vq#ĀA0k"$Ā Ā(\b"A\x07M@ A$j A\flAæÀĀj« A\fj  \v  (\b6   )Ā7  )Ā7Ā  (\b6\b Ā ×\b A0j$Ā\vĀ\vz@@@ Ā(ĀĀ\v Ā( ĀA\bj(Ā\f\f\v Ā-ĀAG\rĀ Ā(\b"("(Ā"@ (Ā Ā\v ("@ (Ā (\b! Ë\f\v A\f÷\v\v ĀA÷\v\vĀ@@@@@ Ā-ĀĀ\v Ā(\
° ĀA´j(ĀØ\b\v ĀAjµ\v\f\v ĀAj	 ĀAÈjÇ
 ĀAÐĀjÁ\b\v ĀAĀ:Ā Ā-Ā@ Ā(Ā ĀAj(ĀØ\b\v ĀAĀ:Ā\v\vn#ĀA k"$Ā AĀA ü\vĀ@  Ā( "M@ A)O\r    Ā Û\f\v  Ā   Û\v! Ā A ü
ĀĀ Ā 6  A j$Ā\vĀ\v_@ Ā AßĀÖE\rĀ@ E@A!\f\v Ā-ĀĀ"AáĀkAÿqAI AßĀFrE A0kAÿqA	Kq\r ĀAj!Ā Ak!\fĀ\vĀ\v \v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā A\bj  õ\b Ï A@k$Ā\vz#ĀAk"$Ā Ā(Ā!Ā (ĀAßÁĀA\v ((\
\fĀ! AĀ:Ā\r  :Ā\f  6\b Ā)Ā\r A\bjAìÇÁĀA ĀA\bjAÑĀÙAßÁĀA	 ĀAèĀÙì Aj$Ā\vf#ĀA k"$Ā Aj ¸\b @ At"@ (  ü
ĀĀ\v  6\v A\bj AjÝ\x07 (\f! Ā (\b6Ā Ā 6 A j$Ā\vj@ AëÜF"E AëÜGqE@   \x1B!   \x1B!\f\v@  Q@  K\r !\f\v  X\r\v ! !\v Ā 6\b Ā 7Ā\vw~#ĀA@j!@ (" (\fF\rĀ  A@k6 (4"AxF\rĀ )8! Aj A0ü
ĀĀ Ā 7 Ā 6Ā ĀA\fj A\fjA4ü
ĀĀ\v ĀAx6Ā\vg@ Ā(ĀE\rĀ Ā("AF\rĀ Ā(\b!Ā  ("Ak6 AG\rĀ A ĀA\bj(Ā" AM\x1B"!  ĀAj(ĀjA\x07jAĀ kqË\f\v\vv@AùÁĀ(Ā"A Avt"qE@AùÁĀ  r6Ā AxqA÷ÁĀj"!\f\v Axq"A÷ÁĀj! A÷ÁĀj(Ā!\v  Ā6\b  Ā6\f Ā 6\f Ā 6\b\vĀ Ā AüæÀĀ\vĀ Ā AçÀĀ\v#ĀA@j"$Ā BĀ78 BĀ70  \
7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā   õ\b Ï A@k$Ā\vj~#ĀA k"$Ā Ā(! Ā) A\bj" ĀAü
ĀĀ ĀB7Ā  ĀAj  ĀAàjAĀ Ā(à\x1Bû! Ā(AÜĀj è A j$Ā\vp#ĀAk"$Ā  î\v! (Ā% % %! A\bjô	A!@ (\bAF@ Ā (\f6\f\vAĀ! Ā AĀG:Ā\v Ā :ĀĀ Ì\f Aj$Ā\vs#ĀAk"$Ā@ (AĀN@ Ā A0ü
ĀĀ\f\v AÐĀj"AÊÇÁĀAÞ AàĀj A0ü
ĀĀ B7\b Aj AÀĀü
ĀĀ Ā A\bj³\v Aj$Ā\v_#ĀAk"$ĀA!@  jAk Ā§Aq-ĀâÎ@:ĀĀ Ak! ĀB"ĀBĀR\rĀ\v AAàÎÀĀA  jAkA k Aj$Ā\v_#ĀAk"$ĀA!@  jAk Ā§Aq-ĀË³@:ĀĀ Ak! ĀB"ĀBĀR\rĀ\v AAàÎÀĀA  jAkA k Aj$Ā\vpA\fÞ\f"A6\b  6Ā   k j6   (Ā"  F"\x1B6Ā E@ Ā   \b á\r\v Ā 6\
\f Ā 6\b Ā 6 ĀA¸­ÀĀ6Ā\vn Ā-Ā! Ā-Ā@ ĀA Aq\rĀ Ā(Ā"-Ā
AqE@ (ĀAï³ÀĀA ((\fĀ\f\v (ĀAî³ÀĀA ((\fĀ\v":Ā\v Aq\vi AÿÿqAÿÿG@  Ā/8q! Ā(! Ā(!@ !ĀAĀ! Ā O\rĀ  ĀAtj"/ĀAÿÿG@ ĀAj!\f\v\v  ;  ;Ā\v\vi#ĀAk"$Ā ( (Ā!è
" 6èAj"E@Ā\v A\bj   (\b!  (\f"6  6Ā Ā 6 Ā 6Ā Aj$Ā\vo#ĀAk"$Ā % Ā(+Ā1!ó" & ! A\bjô	A! (\bAF@ (\fÌ\f Ì\fAĀ!\v Ā(Ā"Ā
 Ā 6\b Ā 6 Ā 6Ā Ì\f Aj$Ā\vĀ@@@ Ā-Ā Ā\v Ā(x ĀAüĀj(Ā\r ĀË	 Ā( ĀAj(Āò\v\v ĀAÈĀj
 Ā(Ì\f Ā(@ ĀAÄĀj-ĀĀê\v Ā(Ì\f Ā(x ĀAüĀj(Ā\r ĀË	\v\v@ ĀA\bO@ ĀÐo&AÔõÁĀ(Ā\rAÔõÁĀA6Ā ĀAèõÁĀ(Ā"I\r Ā k"ĀAàõÁĀ(ĀO\rAÜõÁĀ(Ā ĀAtjAäõÁĀ(Ā6ĀAäõÁĀ Ā6ĀAÔõÁĀAÔõÁĀ(ĀAj6Ā\v\vĀ\v_#ĀA0k"$Ā A\fj"\x07 Ā Þ Aj  Þ ( ! (!Ā A$j"  Þ \x07 Ā  \x07 ( Ā\r A0j$Ā\vf#ĀAk"$\
Ā@ (AG@ Aj"  Þ ó\b Ā \b\f\v Ā 6\f Ā 6 Ā 6Ā Ā ( (Ā kj6\b\v Aj$Ā\vd#ĀAk"$Ā @ A\bj  (ĀĀ (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aj$Ā\vAðÏÀĀA2À\rĀ\vl#ĀAk"$ĀAh!@@ E@AĀ!\f\v A\bj  AÄ¹ÁĀj(Ā AÈ¹ÁĀj(Ā (\f! (\b"\rĀ A\bj!\f\v\v Ā  \v Aj$Ā\
\v#ĀA@j"$Ā BĀ78 BĀ70  7(  BóÊÑË§Ù²ôĀ7  BíÞóÌÜ·äĀ7  Ā7   ĀBáäóÖìÙ¼ìĀ7\b  ĀBõÊÍ×¬Û·óĀ7Ā  è	 Ï A@k$Ā\vf (\b!@ (Ā"AG@ E\r ( (\fkAv j!\f\v E@AĀ!\f\v ( (\fkAv!\v Ā 6\b ĀA6 Ā 6Ā\vf#ĀA0k"$Ā Ā(\b"\x07A\x07M@ A$j \x07A\flAæÀĀj«   Þ A\fj\
  \v  (\b6   )Ā7 Ā ×\b A0j$Ā\vĀ\vh#ĀA0k"$Ā  6  6 A\bj Æ	  )\b7 A6, A6$  Aj6(  Aj6  ĀAÎÀĀ A j¯\r A0j$Ā\ve#ĀAk"$Ā @ A\bj   (Ā Ā -Ā\b"6\b Ā (\fAĀ \x1B6 ĀAĀ -Ā	 \x1B6Ā Aj$Ā\v Ì\fAðÏÀĀA2À\rĀ\vb#ĀAk"$Ā@ (\bE\rĀ A\bj A\bjº\x07 (\bAG\rĀ \
 (\f£
 Ā )Ā7  (Aj6A!\v Ā 6Ā Aj$Ā\vr#ĀAk"$Ā@@ Ā(Ā"AxG@ (ĀAxG\r\v Aj 
  Ā(ò\v Ā (\f6\b Ā )7Ā\f\v Ā ( (\bÝ\f\v Aj$Ā\vr@@@@@@A Ā(Ā"Axs AĀN\x1BĀ\v Āè\f\v\v ĀAjé\f\v ĀAjé\f\v ĀAjê\f\v Ā( Ā(\b\r\v{@@@@A ("Axs AĀN\x1BAkĀ\v Ā »\v (\b\r ĀAx6Ā (Ā (\r\v ĀAx6Ā \b\v Ā (\b6\b Ā )Ā7Ā\vZ\
@ (ĀE Ā(Ā"AĀGF\rĀ @ ĀA\bj(Ā" A\bj(ĀG\r ĀAj(Ā Aj(Ā ¿\x07E\v Ā-Ā -ĀF!\v \v\`#ĀAk"$Ā   A
Í (\b!    )Ā"BR BTq~ AĀ!B\v \x07 Ā   )Ā (\b Aj$Ā\vh#ĀA k"$Ā ĀAëÜ E\rĀ A\bj  · Aj (\b (\f^AëÜ ("AëÜF\rĀ Ā )7Ā \v6\b A j$Ā\vi Ā(! Ā A\bj"6 E@ AĀ6 A6 \v Ā(Ā(\bA\bj!Ā@ (\f ĀF\rĀ\v (!Ā  6  ĀAj6  6 \v\` Ā(\bAj!\
 Ā(Ā! Ā(!@  "F@AĀ\v Ā 6\b Ā A\fj"6Ā Aj! (ĀE\rĀ\v Ā Ā(\fAk6\f Aj\vq#ĀAk"$Ā  (  (ĀAxF\x1Bñ@ (\b"AëÜF@ (Ā!AëÜ!\f\v (Ā! Ā (6\v Ā 6\b Ā 6Ā Aj$Ā\vĀ Ā  AîÀĀ\vĀ Ā  AÀĀ\vg#ĀAk"$Ā Aj ( (\bÞ (AxF@ (\b\f\v Ā(0 Ā(4ò\v\
 Ā (\f68 Ā )70 Ā ý\v Aj$Ā\vs~#ĀAk"$Ā (@!  )  ((²\x07 )Ā! (\b! Ā 60 ĀAëÜ6( Ā 6\b Ā 7Ā Ā (x"(\b6 Ā )Ā7 Aj$Ā\va#ĀA k"$Ā Aj" Ā ("ĀE@ A\bj í\b (\b"ĀA Ā\x1B (\fAĀ Ā\x1BÀ\rĀ\v ĀÚ\v ( (\f A j$Ā\vk#ĀA k"$Ā  6\b  6 A6  Aj6 A\fj"\
AÙÀĀ Ajó	AäòÀĀA\x07   ! ĀAx6Ā Ā 6 A j$Ā\vf AĀ (\b" AF"\x1B6\b E@ Ā  Þ Ø\x07\v (! (Ā! á\r @   ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā\vĀĀ\vĀĀ\vĀĀ\v_ Ā(Ā" j"-ĀĀ!  :ĀĀ  Ā( A\bkqjA\bj :ĀĀ Ā Ā(\fAj6\f Ā Ā(\b Aqk6\b  AtkAk 6Ā\v|@@@@@@@A ("Axs AĀN\x1BĀĀ\v Ā »
\f\v ĀAx6Ā\f\v Ā »\f\v Ā (\b6\b Ā )Ā7Ā\v A~qAxF\r\v \b\v\vn (8" (<"Aé÷ÀĀAÄ
@AĀ\v@@  Aî÷ÀĀAÄ
E@  AøÀĀA\vÄ
\r\f\v Ā(AxF\r  ĀßAs\v )ĀP\vA\v\` (\b!@ (Ā"AG@ E\r (\f kAv j!\f\v E@AĀ!\f\v (\f kAv!\v Ā 6\b ĀA6 Ā 6Ā\vR E@AĀ\v@ AIE@ Av" j"  Ā Alj)Ā T\x1B!  k!\f\v\v  Ā Alj)Ā Tj\vX#ĀAk"$Ā ĀE@AĀ!Ā A\fj\f\v  6\f Ā l!Ā A\bj\v Ā6Ā (\f"Ā@ (\b!  \
Ë\f\v Aj$Ā\v_#ĀAk"$Ā@ )8BR@ A\bj" A,j(Ā A0j(ĀÞ Aj A8j¸	 Ā Aü
ĀĀ\f\v ĀB7\v Aj$Ā\v]A! Ā (ĀAF@ (" (Ā"Aj6Ā AĀN@ (\b\f\vĀ\v (!AĀ! (\b\v6\b Ā 6 Ā 6Ā\v\`#ĀAk"$Ā Ā(Ā!Ā -Ā\vAqE@ (Ā Ā ((Ā\f\v AĀ6\f  Ā A\fjÒ  (Ā (\v Aj$Ā\va~#ĀAk"$Ā  Ā(Ā)Ā"7\b (\b"ĀAqE@ ĀA qE@ A\bj ¬\r\f\v  é\f\v  \
ê\v Aj$Ā\v[ (\b! (!  (ĀAF  (\bAkAxqjA\bj \v Ā (ĀAÿq"A -ĀĀ"Ā Ā G\x1B ĀAF\x1B:ĀĀ\va#ĀAk"$Ā A\bj A\bAã\x07 (\f! (\b!@ E\rĀ Al"E\rĀ   ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vaAÿëÜ!~B  |" T\rĀ  j"AëÜI@ ! \f\vB BQ\rĀ AëÜk! B|\v! Ā 6\b Ā 7Ā\ve#ĀAk"$Ā Aj ĀÄ (\b!Ā ("AxG@ (\f! (Ā (ò\v  6\b  Ā6  6ĀAĀ!Ā\v Aj$Ā Ā\vW#ĀA k"$Ā A\bj" Ā Þ (Ā (\b!Ā (! Aj"\x07  Þ   Ā \x07\
\x07!Ā \r A j$Ā Ā\vn#ĀA k"$Ā A\bj  ³@ (\bAxF@ ĀAxAx (Ā Ð\x1B6Ā\f\v Ā )7 Ā )7\b Ā )\b7Ā\v A j$Ā\vk~#ĀAk"$ĀAëÜ! Ā AëÜG     ´  )Ā (\b"AëÜF"\x1B!\x07   \x1BAëÜ\v6\b Ā \x077Ā Aj$Ā\vg (AG@ Ā  Þ ó\b\v AĀ6\b (Ā! (! B7\
Ā ó\b @   ü
ĀĀ\v Ā 6\b Ā 6 Ā 6Ā\v]#ĀAk"$Ā @ A\bj   (Ā (\f! Ā (\b"6 Ā AĀ Aq\x1B6Ā Aj$Ā\v Ì\fAðÏÀĀA2À\rĀ\vS~ Ā)Ā" )Ā"R@  V  Tk\f\v Ā(\b" (\b"K  Ik\v"@ AĀH\v Ā( (I\vqĀ@@@@@@ Ā-ĀÜĀ\v Ā¤\v\f\v ĀAàjÄ\f\f\v ĀAàjÖ\b ĀAøĀj¼\v Ā-ĀÝ@ Ā( ĀA j(Ā\r\v Ā\
AĀ:ĀÝ\v ĀAj¼\v\v}Ā Ā( Ā(ò\v Ā( Ā(ò\v ĀAèĀj¯\v Ā( Ā(ò\v ĀAôĀj±\v Ā(¤ Ā(¨ò\v Ā(° Ā(´ò\v Ā(¼ Ā(Àò\v Ā(È Ā(Ìò\v\vĀ Ā AÔ¨ÀĀ\vĀ Ā A°ßÁĀ\v_Ā@ @ ĀAj(Ā ĀAj(Āò\v ĀA¤j(Ā ĀA¨j(Āò\v Āù\v ĀAøĀjø\v ĀA°j(Ā\r Ak! ĀA¸j!Ā\f\v\v\v]#ĀAk"$Ā Ā  A\bj  Ö\x07\
 (\b! Ā (\f"6\b Ā 6Ax  AxL\x1BAx\v6Ā Aj$Ā\vb#ĀAk"$Ā AĀ6\f   A\fj \x07 (! Ā 6 ĀAĀ6\f Ā 6\b Ā 6 Ā :Ā Ā 6Ā Ā (\f6 Aj$Ā\vV @ Ā(Ā! Ā(!@ ĀàAÄĀF@ \v Ā Ā(\b j  Ā("jk Ā(Ā"j6\b Ak"\rĀ\v\vAĀ\vĀ Ā AÀĀAAØÖÀĀ\vĀ Ā A¥ÀĀAAèÖÀĀ\vU@ \
 Aj"M\rĀ  AsjA\fl"E\rĀ Ā A\flj Ā A\flj ü
ĀĀ\v Ā A\flj"Ā (\b6\b Ā )Ā7Ā\v\vĀ Ā A\x07\v\vĀ Ā A\v\\#ĀA k"$Ā  6  Ā6Ā  6\f  6\b A6 A6  A\bj6  6A¯ÀĀ Ajó A j$Ā\v\\#ĀAk"$Ā Aj  Þ (AxF@ (\b\f\v Ā(0 Ā(4ò\v Ā (\f68 Ā )70AĀ\v Aj$Ā\v_#ĀA k"$Ā  6  Ā6Ā A6\f AÀĀ6\b A6 A6\
  A\bj6  6AÀĀ Ajó A j$Ā\vQ Ā(\b! ĀA AI\rĀA AI\rĀAA AI\x1B\v"
  Ā( Ā(\bj Ā  j6\b\v\\#ĀAk"$Ā A\bj ¶ (\f!@ (\bAq@ !Ā\f\v  Ā(Ā \x07 (!ĀA\bÌ\f Ì\f\v ĀÌ\f Aj$Ā\v\\#ĀAk"$Ā A\bj · (\f!@ (\bAq@ !Ā\f\v  Ā(Ā \x07 (!ĀA\bÌ\f Ì\f\v ĀÌ\f Aj$Ā\v[ Ā (ĀAF@A! (\f\vAAñ\v"AĀ6\b B7Ā  )Ā7\f  )\b7 A\bj\v6 Ā \
6Ā\vf#ĀA k"Ā$ĀAðóÁĀ(ĀAG@ ĀAðóÁĀ6\b ĀAôóÁĀ6\f Ā ĀAj6 Ā ĀA\fj6 Ā ĀA\bj6AðóÁĀ ĀAjA°ãÀĀ«\v ĀA j$Ā\vU~A!A!@ ­ ­~"\x07B §\rĀ \x07§"Ax kK\rĀ Ā 6AĀ!A\b! !\v Ā j 6Ā Ā 6Ā\vn@@@@A Ā("Axs AĀN\x1BĀ\v Ā( Ā( á\v ĀAj·\x07  Ā(¶\r\v\v Ā(Ā Ā(\r\v Āö\b Ā(Ā Ā(\
·\r\vT#ĀAk"$Ā A\bj Ā  ¼AĀ!@ (\bAF@ (\f" Ā(O\r Ā( Atj!\v Aj$Ā \vĀ\v_#ĀAk"$Ā@ (ĀAF@  (\b (\fÁ ĀAj (" (\bÞ ĀA6Ā (Ā \r\f\v Ā Î
\v Aj$Ā\v] Ā(X" (Ā"Ak6Ā AF@ Ā(X\v@ Ā(P"E\rĀ  (Ā"Ak6Ā AG\rĀ ĀAÐĀj\v ĀAÜĀj·	\vX#ĀA k"$Ā  6\f  6\b  Ā6 A6 A6  A\bj6  Aj6AÏÀĀ Ajó A j$Ā\vZ#ĀA k"$Ā  6\b  Ā6 A6  Aj6 A\fj"ĀAéÀĀ Ajó	AëÀĀA ĀA²ÆÁĀA9 A j$Ā\v_@@@@@ Ā-\
ĀAkĀ\v ĀA\bj(ĀAÿÿÿÿ\x07O\r Ā(\f\r\v\v ĀA:Ā\v Ā Ā(ĀAj"6Ā E\rĀ ĀA:ĀĀ\vĀ\vP@ -Ā\b\rĀ (Ā" ("K\rĀ  O@A! A:Ā\b\f\vA!  Aj6Ā\v Ā 6 Ā 6Ā\vXA!@ AI\rĀ !@@ AkĀ\v A\x07k!A!A!\f\vAĀ!A!A!\v Ā 6\b Ā 6 Ā 6Ā\vR#ĀAk"$Ā Aj Å Ā (AF Ā (\b"6Ā Ā \
(\f k6\b  (0jAĀ\v6 Aj$Ā\vV Ā(Ā! Ā(!@  "F@AĀ\v Ā Aj"6ĀA\x07 Aj(Ā"Axs AĀN\x1B"E A\x07Fr\rĀ\v \vU@ Ā(" Ā(Ā"F\rĀ  k! Al ĀjAj!Ā@ E\r ĀAk(Ā Ā(Ā§\r Ak! ĀAj!Ā\fĀ\vĀ\v\vY#ĀAk"$Ā Ā/ĀAF@  ĀAj6\f AâàÁĀA A\fjAðĀ°\f\v (ĀAÞàÁĀA ((\fĀ\v Aj$Ā\vV#\
ĀA k"$Ā  BĀ BĀ Aj BĀ BĀ Ā )" )Ā|"7\b Ā )\b  V­|7Ā A j$Ā\vhĀ@@@@@@ Ā-ĀAkĀ\v ĀAj¶\v\f\v ĀAj\f\f\v ĀAj¶\v\f\v ĀAjø	\v Ā(\r ĀAðĀjù\v Ā(PÓ\v\v\vbĀ@ BQ@ DĀĀĀĀĀĀ@CeE  ¡DĀĀĀĀĀĀĀĀbr\r ĀAx6 Ā ü"7\b Ā B?7Ā\v ĀAx6\v Ā í\va|#ĀAk"$\
Ā  Aj(Ā A\bj(Ā  ë@ +Ā"D333333ë?fE@ ĀAĀ6\b\f\v Ā )\b7\b Ā 9Ā\v Aj$Ā\vc#ĀAk"$ĀAëÜ! (8"AëÜG@  )0  (x(X")p (x\x07 (\b! Ā )Ā7Ā\v Ā 6\b Aj$Ā\v]#ĀAk"$Ā A\bj\b (\b! (\f!AAñ\v"Ā 6 ĀAĀ6 Ā 6\f ĀAĀ6\b ĀB7Ā Aj$Ā ĀA\bj\vOĀ@@ E\rĀ  K@  \
j,ĀĀA¿J\rĀ\v  G\r\v Ā 6 Ā 6Ā Ā  k6\f Ā  j6\b\vĀ\vN Aÿq!AĀ!@@  F@ !\f\v   j-ĀĀF@A! Aj!\f\v\v\v Ā 6 Ā 6Ā\va|#ĀAk"$Ā  Aj(Ā A\bj(Ā  ø@ +Ā"D333333ë?fE@ ĀAĀ6\b\f\v Ā )\b7\b Ā 9Ā\v Aj$Ā\vQ#ĀAk"$Ā ĀA@k"  Ç\b"E@ Aj"  Þ  AĀ÷ Ā Ā)B|\
7\v Aj$Ā As\vhĀ@@@@@@ Ā-ĀAkĀ\v ĀAj¶\v\f\v ĀAj\f\f\v ĀAj¶\v\f\v ĀAj
\v Ā(\r ĀAðĀjù\v Ā(P\r\v\vX#ĀAk"$Ā Ā(Ā"Ā(Ā@  Ā6\f AâàÁĀA A\fjAîĀ°\f\v (ĀAÞàÁĀA ((\fĀ\v Aj$Ā\vM~@ AÀĀqE@ E\r  ­" AĀ k­!  !\f\v  ­!BĀ!\v Ā 7Ā Ā 7\b\vM~@ AÀĀqE@ E\r AĀ k­  ­"!  !\f\v  ­!BĀ!\v Ā 7Ā Ā 7\b\vN#ĀAk"$Ā Ā(" Ā(Ā"\
G@  Ā(\b"Ā6\f Ā  kAvj A\fjA¬ÁĀ½!\v Aj$Ā \vN#ĀAk"$Ā Ā(" Ā(Ā"G@  Ā(\f"Ā6\f Ā  kAvj A\fjA¨¬ÁĀ½!\v Aj$Ā \vO#ĀAk"$Ā AO@ AĀ6\f   A\fj \x07 (Ā ( Ā \f\v Ā  ê\b\v Aj$Ā\vY#ĀAk"$Ā ß  )Ā (\b  ´ )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$\
Ā\vP#ĀAk"$Ā   AÍ (\b! )Ā"BR BTqE@AĀ!B!\v Ā 6\b Ā 7Ā Aj$Ā\vHĀ Ā@ AÿqA0k"A	K\rĀ AÿqA0k"A	K\rĀ Ā A
l j­7\bAĀ\f\v ĀA:ĀA\v:ĀĀ\vQ#ĀA k"$Ā@ Ā(T" Ā(X" " O\rĀ  Alj)Ā R\rĀ A\bj ĀAÐĀj Ä\v A j$Ā\vhA!@@@@ ĀAÿÿq"Ak\bĀ\v@ A©k\x07Ā\v AF\r AóF\r\v  ĀAkAÿÿqAäĀIq\vAĀ!\v \v[ Ā(Ā"-ĀHAG@ -Ā¶! A:Ā¶@ E@ BĀ7P A:Āð AĀ:ĀH A\bjÓ\f\v AĀ:ĀH\v Ā\

\vĀ\vO Ā( Ā(Ā"kAv" Ā(\b"Ā Ā K\x1B!Ā@ Ā@  (Ā Aj(Ā	 ĀAk!Ā A\bj!\f\v\v\vP#ĀAk"$Ā Aj ¡\x07 @ @ (\b  ü
ĀĀ\v  6\f\v Ā (\f6\b Ā )7Ā Aj$Ā\veĀ@@@ Ā-ĀĀ\v Ā(Ü ĀAàj(Ā\r ĀAèj¯\v Ā(ô ĀAøj(ĀÛ
\v Āº\v ĀAðj
 ĀA¼j¯\v ĀAĀ;\v\vMĀ@ E\rĀ  Ì! E\rĀ E@AĀ!\f\v Ak-ĀĀAqE Er\rĀ AĀ ü\vĀ\v Ā 6 Ā 6Ā\vS AO@ ĀÚ\v ĀA\fj(Ā" ĀA\bj(Ā"ĀG@ Ā 6\f  Ā6\b\vAùÁĀAùÁĀ(ĀA~ Avwq6Ā\vWĀ@@@ Ā/ĀAkĀ\v Ā(\v Ā/"ĀE@A\v ĀAöÿj ĀAÿjq ĀAø7j ĀAð±jqsAvAj\v Ā(\b\vO    I\x1B! At ĀjA°	j!\
@  FE@ (Ā" ;¨	  Ā6ø\b Aj! Aj!\f\v\v\vU Ā((!\x07A!@ Ā   ù\rĀAĀ! As Ā( Ā(  \x07 ÔAIq\rĀ Ā)ĀBĀR\rĀ ĀB7Ā\v \vN@  Aj"M\rĀ  AsjAèĀl"E\rĀ Ā AèĀlj Ā AèĀlj ü
ĀĀ\v Ā AèĀlj AèĀü
ĀĀ\v@@@ Ā(ĀĀ\v Ā(Ð\v Ā("Āñ\f ĀAàĀj½\f Āç\r\v Ā(" (Ā"Ak6Ā AF@ Ā("ĀA\bjÇ\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA,÷\v\v\v\vZ~#ĀAk"$Ā  Ā Ú@ )ĀBR\rĀ (PAxF\rĀ )\b! Ā (T (XÏE\rĀ Ā  \v\v Aj$Ā\vM Ā Ā("Aj6 ĀAÿëÜ   A<AA\b  A\bO\x1Bt AK\x1B­|"V"\x1B6\b Ā\
B  \x1B7Ā\vS#ĀAk"$Ā Ā(Ā@  Ā6\f AâàÁĀA A\fjAïĀ°\f\v (ĀAÞàÁĀA ((\fĀ\v Aj$Ā\vV#ĀAk"$Ā@ (\bA\bO@ Ā (\b6\b Ā )Ā7Ā Aj$Ā Ax6  Aj    ø\f\v\v\vV|#ĀAk"$Ā Aj  \x07   (\b" (\f! Ā 6\f Ā 6\b Ā 9Ā ( \r Aj$Ā\vV Ā(\b" Ā(ĀF@ ĀÔ\r\v Ā A\
j6\b Ā( Atj"Ā )Ā7Ā Ā )\b7\b Ā )7 Ā )7\vj#ĀA0k"$Ā Ax6@ ½BÿÿÿÿÿÿÿÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX@ ĀAx6 Ā 9\b ĀB7Ā ¹\f\v Ā A0ü
ĀĀ\v A0j$Ā\vZ@@@ Ā(ĀĀ\v Ā(\b"E\r Ā( Ë\f\f\v Ā-ĀAG\rĀ Ā(\b"(Ā Aj(Ā	 A\f÷\v\v ĀA÷\v\vR#ĀAk"$Ā@@ A\bj Û (\b"E\rĀ   (\f"ö (E\r\v\v Ā 6 Ā 6Ā Aj$Ā\vL Ā (H"E (LAxGqE@ ĀAj (D ÞAĀ\f\v ĀAj (P (TÞA\v6Ā\vS#ĀAk"$Ā Aj  Þ (Ô AØj(\
Āò\v  (\f6Ü  )7Ô ĀAÜĀj è Aj$Ā\vd~#ĀAk"$Ā ¶ )Ā! )\b! ĀAĀ6 ĀB7 ĀAøçÀĀ)Ā7 ĀAèÀĀ)Ā7$ Ā 7\b Ā 7Ā Aj$Ā\vD#ĀAk"$Ā@ Aq@ Aj Ā AvÞ\f\v Aj Ā Ý\v Aj Aj$Ā\vDĀ A\x07jAĀ kq j"AxA  AM\x1B"kK@Ā\v Ā 6Ā Ā  jAkAĀ kq6\vF@  Aj"\
M\rĀ  AsjAt"E\rĀ Ā Atj Ā Atj ü
ĀĀ\v Ā Atj 7Ā\vF@  Aj"M\rĀ  AsjAt"E\rĀ Ā Atj Ā Atj ü
ĀĀ\v Ā Atj 6Ā\vU#ĀA k"$Ā A\bj Ā(\fÁ AĀ6Ā  6 Ā(\b Ā("A lj A ü
ĀĀ Ā Aj6 A j$Ā\vV|#ĀAk"$Ā Aj  \x07   (\b" (\f! Ā 6\f Ā 6\b Ā 9Ā ( \r Aj$Ā\vO~#ĀAk"$Ā  Ā° (\b"ĀAëÜF@ (Ā\f\v )Ā!  Ā6\b  7ĀAĀ\v Aj$Ā\vI#ĀAk"$Ā AĀ A\bj AóÀĀA (\f! (\b\v! Ā 6 Ā 6Ā Aj$Ā\vJĀ AqE@ Ā   \v  Ā! @ \
  ü
ĀĀ\v Ā 6\b Ā 6 Ā  j k6Ā\vP@ Ā("E\rĀ AĀ:ĀĀ Ā("E\rĀ  ÷\v\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA÷\v\v\vO#ĀA k"$Ā  6\f  6\b A6 AÒĀ6  Ā6  A\bj6AÀĀ Aj\b A j$Ā\vK (\b! (! (ĀAF@  (\bAkAxqjA\bj!\v  Ā ((Ā@  Ā (,ĀĀ\v\v\`~#ĀA@j"$ĀB!  ½Bÿÿÿÿÿÿÿ\
ÿÿĀBÿÿÿÿÿÿÿ÷ÿĀX~  9\bBB\v7Ā Ax6  Ā  AjÌ\b A@k$Ā\vXĀ@@@@@ Ā-ĀDĀ\v Ā»\f\v ĀAÈĀj
\f\v ĀAÈĀj\b ĀAj»\f\v Ā-ĀE@ ĀAj»\f\v ĀAĀ:ĀE\v\vb@ (" (\b"AªÁĀAÄ
E@  AªÁĀAÄ
E@ Ā  Þ\f\v ĀAx6Ā\f\v ĀAx6Ā\v (Ā \r\vS#ĀA k"$Ā A 6 BßÐ7 A\bj   Ajù Ā (\f"Ā ( (\b Ā\r A j$Ā\v_AªÁĀ!A!@@@A (Ā"Axs AĀN\x1BAkĀ\vAªÁĀ!A!\f\v (\b! (!\v Ā 6 Ā 6Ā\vH#ĀAk"$Ā   Ā~ (ĀAF@ Ā (6\bB\f\v Ā +\b9\bB\v7Ā A\
j$Ā\v]ĀAĀ  ¶"(¼ AÀj(Āò\v  Ā(\b6Ä  Ā)Ā7¼ ( Aj(Āò\v  (\b6  )Ā7 \vS#ĀA k"$Ā A 6 BßÐ7 A\bj   Ajý Ā (\f"Ā ( (\b Ā\r A j$Ā\vN#ĀAk"$Ā     ´ )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \x1B7Ā Aj$Ā\vJ#ĀAk"$Ā Ā-Ā$ ĀA:Ā$  Ā6\f Ā(\f \
ĀAj(ĀØ\b ĀAĀ6\fE@ A\fj
\v Aj$Ā\vZo#ĀAk"$Ā %A\b% %Ā!ó" & A\bjô	 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\v\\Ā Ā(P Ā(Tò\v Ā(\\ Ā(\`ò\v Ā(h Ā(lò\v Ā( Ā(ü\v Ā(t Ā(xò\v Ā( Ā(ò\v ĀA jÈ
\vB#ĀAk"$Ā A\bj Ā¤ -Ā\bAF@ (\f\f\v  -Ā	Aq:ĀĀAĀ\v Aj$Ā\vQ#ĀAk"$Ā Aj Ã@ (AxF@ Ā (\b6 ĀAx6Ā\f\v Ā Aj¦\v\v Aj$Ā\vAĀ@@ E\rĀ  I@  j,ĀĀA¿J\rĀ\v  G\r\v Ā  k6 Ā  j6Ā\vĀ\vJ#ĀA k"$Ā AĀ6 Aj  Aj \x07 A\bj ( (  Ä	 Ā )\b7Ā A j$Ā\vQ#ĀAk\
"$Ā Aj Ê\x07 (AxF@AæàÁĀA1À\rĀ\v Ā (\f6\b Ā )7Ā Ì\f Aj$Ā\vQA ùÁĀ ĀAjAxq"A\bk"6ĀAùÁĀ Ā k jA\bj"6Ā  Ar6 Ā jA(6A¬ùÁĀA6Ā\vN (Ā! (! à"AÄĀG@  (Ā (\b" j  (jkj6\b\v Ā 6 Ā 6Ā\vG    "j"-ĀĀ!  §Av":ĀĀ   A\bkqjA\bj :ĀĀ Ā :Ā Ā\
 6Ā\v>#ĀAk"$Ā Ā  Ā  AĀ ( (\fAèĀlj (Ā\x1BAĀ\v Aj$Ā\vW#ĀAk"$Ā Aj  AÏÇÁĀAAÒÇÁĀA Ā (\b"Ā (\fAÓÇÁĀAAÒÇÁĀA ( Ā\r Aj$Ā\vE Ā(\b"AG@ Ā(! Ā(\f! AF  (\bAkAxqjA\bj \v Ā (4ĀĀ\v\vT~#ĀAk"$Ā 3DĀĀĀĀĀ@@£ )Ā! ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ  \
\x1B7Ā Aj$Ā\vDĀ@  Aÿq"M\rĀ  AøĀlj"-ĀĀ A:ĀĀAF\rĀ Ā (D (H AĀ:ĀĀ\vĀ\vSĀ@@@ Ā-ĀÈ\fĀ\v ĀAj  Ā( ĀA\bj(Ā\r Ā(p ĀAôĀj(ĀØ\b\v ĀAÀjÓ\x07 ĀAj \v\vQĀ Ā-Ā AF@ ĀA(j\f Ā
 Ā( ĀAj(Ā\r Ā( ĀAj(Āò\v Ā(ü ĀAj(Āò\v\v\vM Ā("@ Ā( AtË\f\v Ā($" Ā((Õ\x07 Ā(  ¡\r Ā(0" Ā(4 	 Ā(, ¢\r\vQ@@@@A (Ā"Axs AĀN\x1BAkĀ\v Ā \x07\v ĀBĀ7Ā\v Ā (\x07\v ĀBĀ7Ā\vL Ā(\b" Ā(ĀF@ ĀÁ\r\v Ā Aj6\b Ā( Alj"Ā )Ā7Ā Ā )\b7\b Ā )7\vJ#ĀA\
k"$Ā     ´ ĀAĀ (\b" AëÜF"\x1B6\b ĀBĀ )Ā \x1B7Ā Aj$Ā\vP Ā(\b" Ā(ĀF@ ĀAA\v\v Ā Aj6\b Ā( Alj"Ā )Ā7Ā Ā )\b7\b Ā (6\vF#ĀA0k"$Ā Aj"   © A\bj  (\b! Ā (\f6 Ā 6Ā A0j$Ā\v:Ā   ĀA AI\rĀA AI\rĀAA AI\x1B\v6 Ā 6Ā\vG~#ĀAk"$Ā Aj \
AĀAA (AF@Ā\v )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\vO Ā(! Ā(Ā!@ Ā(\b"Ā-ĀĀE\rĀ AÜÎÀĀA (\fĀE\rĀA\v Ā A
F:ĀĀ   (Ā\vUo#ĀAk"$Ā % %!ó" & A\bjô	 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\vAĀ@ E\rĀ@  K@  j,ĀĀA¿L\r\f\v  F\r\vĀ\v Ā  k6 Ā  j6Ā\vC#ĀAk"$Ā A\bj   Ì\x07 (\b"@ (\f! Ā 6Ā Ā 6 Aj$Ā\vĀ\vC#ĀAk"$Ā Aj" Ā Þ (Ā  (" (\b \x07! \r Aj\
$Ā \vO#ĀA k"$Ā  6  6\f A:Ā\b A\bj AjAçÀĀ! ĀAx6 Ā 6Ā A j$Ā\vO#ĀA k"$Ā  6  6\f A:Ā\b A\bj AjAüæÀĀ! ĀAx6Ā Ā 6 A j$Ā\vB#ĀAk"$Ā  A\bj Ó
 (\f! (\bAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vF Ā(Ā" j :ĀĀ Ā Ā(\b Aqk6\b Ā Ā(\fAj6\f  Ā( A\bkqjA\bj :ĀĀ\vQ (Ā"AÜĀj /âAj" (\b" ­   BĀõ  ;â Ā 6\b Ā 6Ā Ā (6\vQ (Ā"Aü\bj /ª	Aj" (\b" ö    å  ;ª	 Ā 6\b Ā 6Ā Ā (6\v=#ĀAk"$Ā A\bj  Ā \
Ì\x07 (\b"Ā Ā (\f  ùAĀ\v Aj$Ā\vQĀ Ā-Ā AF@ ĀA(j\f ĀÎ\v Ā( ĀAj(Ā\r Ā( ĀAj(Āò\v Ā(ü ĀAj(Āò\v\v\vG Ā(\f Ā("kAv!@ @ (ĀÌ\f Ak! Aj!\f\v\v Ā(\b Ā(ĀAA\vQo#ĀAk"$Ā %!ó" & A\bjô	 (\f! Ā (\bAq"6Ā Ā   \x1B6 Aj$Ā\v<~ )Ā"PAĀ  B} \
7Ā z§Av!A\v! Ā 6 Ā 6Ā\vO#ĀAk"$Ā@ AëÜG@ ß Ā   )Ā (\b\x07\f\v ĀAÿëÜ6\b ĀB7Ā\v Aj$Ā\v@#ĀA k"$Ā A6  ĀAj6 A\fj"ĀA¶ÀĀ Ajó	A\r Ā© A j$Ā\v;Ā@ @ Ā(ĀAkAM@ ĀAj(Ā ĀA\bj(Ā\r\v Ak! ĀAj!Ā\f\v\v\vM#ĀA0k"$Ā  k@ (AxF@ ĀAx6 Ā (Ā6Ā\f\v Ā\
 A0ü
ĀĀ\v A0j$Ā\v@@ "Aÿÿq AÿÿqI@ Aj!  Ā (ĀE\r\v\v Aÿÿq AÿÿqI\vB Ā(\b! Ā(!Ā@ @ ĀA4j(Ā ĀA8j(Ā\r Ā¹ Ak! ĀA@k!Ā\f\v\v\v@#ĀAk"$Ā AĀ:ĀAo"E@Ā\v Ā Aj­7Ā Ā ­7\b A÷\v Aj$Ā\vEAôöÁĀ!@@ E@AĀ!\f\v Ā (Ā"O@ Ā  Aj(ĀjI\r\v (\b!\f\v\v \vNo (" (\bOA\
Ā  Aj6 (Ā(Ā% $!ó" &A\v! Ā 6 Ā 6Ā\vE~ Ā(\fE@AĀ\v Ā) Ā) ö! Ā(Ā Ā(  Ë"ĀAÀkAĀ Ā\x1BA\bjAĀ Ā\x1B\v;#ĀAk"$Ā A\bj Āá\b (\bAF@ Ā (\fAtj(\b!\v Aj$Ā \vD~ Ā(\fE@AĀ\v Ā) Ā) ½! Ā(Ā Ā(  È"ĀAkAĀ Ā\x1BAjAĀ Ā\x1B\v>#ĀA0k"$Ā A\fj"\x07  \v BĀ7 Ā  \x07 A\
j    } A0j$Ā\v?@ E@AĀ\v Ak! -ĀĀ! Ā-ĀĀ! Aj! ĀAj!Ā  F\rĀ\v  k\v=Ā@ @ Ā(Ā ĀAj(Ā\r ĀA\fj(Ā ĀAj(Ā\r Ak! ĀAj!Ā\f\v\v\v=Ā@ @ Ā(Ā ĀAj(Ā\r ĀA\fj(Ā ĀAj(Ā¥\r Ak! ĀAj!Ā\f\v\v\vPĀ@@@ Ā-ĀÐĀ\v ĀA¸j  Ā¥\b Ā( ĀAj(ĀØ\b\v ĀAèj
 ĀA¸j  Ā¥\b\v\vD (\b"Aq! Aq@  Ā+Ā AĀG /q\v  Ā+Ā AĀGAĀ\v?#ĀA k"$Ā A\bj ß
 Aj" (\b (\fÞ Ā     A j$Ā\vH (! (! (! ( ( á\v Ā 6\b Ā 6 Ā 6Ā Ā  Atj6\f\vKĀ ĀA j A(ü
ĀĀ ĀA;T ĀA:ĀV ĀAĀ6P ĀB7H ĀAÿëÜ6 ĀB7 ĀAĀ6\b ĀBĀ7Ā\vL Ā(ĀAxF" (Ā"AxFq!  AxFr  Ā( Ā(\b ( (\bÄ
\v\vE@@@@ Ā(ĀĀ\v Ā("Ā(Ā ĀAĀ6ĀAG\r\v\v Ā(\b"Ā Ā(ĀAk6Ā\vĀ\vFĀ ÁAÐĀlA°§jAÎm"AÐĀM@ Ā At"/Ã@; Ā )Ã@7\b Ā /Ã@;Ā\vĀ\v}#ĀAk"$Ā A\bj %@@ (\b"@ (\f!#ĀAk"$Ā A\bj  Ö\x07 (\b! Ā (\f"6\b Ā 6 Ā 6Ā Aj$Ā\f\v ĀAx6Ā\v Aj$Ā\v@ Ā (Ā" (F@AĀ!AÄ\
Ā\f\v  Aj6Ā A\bjà\v6 Ā 6Ā\v>Ā@ E\rĀ@  I@  j,ĀĀA¿J\r\f\v  F\r\vAĀ!\v Ā 6 Ā 6Ā\vSĀ@@@@@ Ā-ĀüĀ\v ĀAjÄ\f\f\v ĀAj®\x07 ĀAj¼\v Ā( ĀAj(Āû\v\v Ā¼\v\vDĀ -ĀAF@ (Ā! ĀA:Ā Ā 6Ā\v Ā )7 Ā )\b7\b Ā )Ā7Ā\v> Ā  k"
 Ā(\b! E  FrE@ Ā( j  ü
ĀĀ\v Ā  j6\b\v: At!@ E@AĀ\v A@j!  ĀA4j Ā! ĀA@k!Ā E\rĀ\v \vA Ā(\b! Ā("!@ @ Ak! æ\x07 Aj!\f\v\v Ā(Ā A\bA\vA Ā(\b! Ā("!@ @ Ak! Å
 AàĀj!\f\v\v Ā(Ā A\bAàĀ\vKĀ@@@ Ā-Ā\vĀ\v Ā( ĀA\bj(Ā\r Ā( ĀAj(ĀØ\b\v ĀAj	 ĀA°jÇ
\v\v@Ā Ā-ĀAF@ ĀAÈĀj³\v ĀA j
 Ā-Ā@ Ā( ĀAj(Ā\r\v ĀAĀ:Ā\v\v6Ā ĀA j!Ā@ @ Ā(Ā@ Ā¿\v\v ĀAk¿\v Ak! ĀA4j!Ā\f\v\v\v@#ĀA k"$Ā  6  6  6 A\bj Aj×\x07 Ā )\b7Ā A j$Ā\v\rĀ Ā AA\v> Ā Ā(\b"Ak6\b@ AF@ ĀAj(Ā"AĀH\r Ā(Ā ÷\v Āá\r\v\vĀ\vX Ā(\b" Ā(ĀF@ Ā Ā(ĀAAAâAxG@Ā\v\v Ā Aj6\b Ā( Atj\
"Ā )Ā7Ā Ā )\b7\b\v8#ĀAk"$Ā  %B Ā (Ā~ Ā +\b9\bBBĀ\v7Ā Aj$Ā\v8#ĀAk"$Ā  %H Ā (Ā~ Ā )\b7\bBBĀ\v7Ā Aj$Ā\vG@Aÿÿÿ Ā( Ā(j" AÿÿÿO\x1B Ā(\bk" M\rĀ Ā à\bAxG\rĀ\v Ā á\f\v\rĀ Ā AA\vĀ Ā A A¤AØ~\vĀ Ā AA\bAt\vA#ĀAk"$Ā Aj AÔĀj   Ā (\b"Ā (\
\fê ( Āò\v Aj$Ā\v@Ā Ā-ĀAF@ ĀAÈĀj³\v ĀA jÎ\v Ā-Ā@ Ā( ĀAj(Ā\r\v ĀAĀ:Ā\v\v: Ā Ā( "Ar6 @ Aq\rĀ Ā Ā(Ā"Aj6Ā Ā! AĀN\rĀĀ\v \v:#ĀAk"$Ā Aj AĀ   (AF@Ā\v Ā )\b7Ā Aj$Ā\vĀ Ā A ÀĀ\v9#ĀAk"$Ā Aj" Ā(" Ā(\bÞ  Ā(Ā \r Aj$Ā\vFĀ Ā(L Ā(Pò\v Ā(X Ā\
(\\ò\v Ā(d Ā(hò\v Ā(p Ā(tò\v ĀA@kÒ\x07 ĀAjÈ
\vEĀ@@@ Ā-ĀHAkĀ\v ĀAÐĀj\v\v\v ĀAj\x07 Ā(p ĀAôĀj(Āû\v ĀA¨\x07j\r\v8 (Ā" (G@  A@k6Ā !\v Ā 6 Ā A4jAĀ \x1B6Ā\vĀ Ā AÀĀ\v:#ĀAk"$Ā Aj AĀA\b  (AF@Ā\v Ā )\b7Ā Aj$Ā\vPĀ@ Ā A·¶ÁĀA\b­\x07\rĀ Ā A¿¶ÁĀA\x07­\x07\rĀAëÀĀA Ā AÆ¶ÁĀA<¤\vAëÀĀA Ā AÆ¶ÁĀA<¯\v7#ĀAk"$Ā A\
j" ĀÜ ("ĀAG@ æ\b\v Aj$Ā ĀAG\v@ (Ā" ("Aj6 AĀH@Ā\v Ā 6\f Ā 6\b Ā 6 ĀA´ÏÀĀ6Ā\v6~@  kÁ"AĀH\rĀ   ­"" R\rĀ Ā ;\b Ā 7Ā\vĀ\v6 Ā AÁĀkA_qA
j A0k" A
K\x1B  A9K\x1B"6 Ā  I6Ā\v9 Ā -ĀA0k" -ĀĀA0k"A
lj:Ā Ā AÿqA	K AÿqA	Kr:ĀĀ\v;@ @ Ā(ĀĀ! Ā (ĀĀ6ĀĀ  6ĀĀ Ak! Aj! ĀAj!Ā\f\v\v\v<AüöÁĀ!@ (Ā"@ ĀAj!Ā A\bj!\f\v\vA´ùÁĀAÿ Ā ĀAÿM\x1B6Ā\v; (\b! (! (ĀAF  (\bAkAxqjA\bj \v Ā (Ā\v; Ā(\b! Ā(! Ā(ĀAF  (\bAkAxqjA\bj \v  (0ĀĀ\v6 At!@ "@ Ak! Ā(\
Ā! ĀAj!Ā  G\r\v\v AĀG\v\rĀ Ā  AĀÿ\r\v\rĀ Ā  Aÿ\r\vJĀ@@@ Ā-ĀÆ\x07Ā\v ĀAèj
\v Āß Ā(À ĀAÄj(Ā\r ĀAjó\v ĀAĀ;Ä\x07\v\vHĀ Ā(0 Ā(4ò\v Ā(< Ā(@ò\v Ā(H Ā(Lò\v Ā(T Ā(Xò\v Ā(\` Ā(dý\v ĀÈ
\v<#ĀAk"$Ā ĀPE@ A:ĀĀ  Ā7\b AÀĀAðêÀĀ!\v Aj$Ā \v8@ Ā@ ĀA\bk"Ā(Ā! Āò
 E AGq\r\vÃ\rĀ\vAÜÀĀA?À\rĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Āñ
 E AGq\r\vÃ\rĀ\vAÜÀĀA?À\rĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Āô
 E AGq\r\vÃ\rĀ\vAÜÀĀA?À\rĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Āõ
 E AGq\r\vÃ\rĀ\vAÜÀĀA?À\rĀ\v8@ Ā@ ĀA\bk"Ā(Ā! Āó
 E AGq\r\vÃ\rĀ\vAÜÀĀA?À\rĀ\v2@ "@ Ak! Ā-ĀĀ ĀAj!ĀAÿĀkAÿqA K\r\v\v E\v<  (\b"Aj6\b AĀN@ Ā 6\f Ā 6\b Ā 6 ĀA¸­ÀĀ6Ā\vĀ\v8 Ā (Ā"6\b Ā )7Ā ĀA\x07A  A
vgk"Ā ĀA\x07O\x1BAtAr6\f\v- ĀAxq"AA\b ĀAq"Ā\x1B jO ĀE  A'jMrqE@Ā\v\vA Ā Ā(\b"Ar6\b@ \rĀ ĀAĀ6\b Ā(Ā! ĀAĀ6Ā E\rĀ Ā( (Ā\v\v[@@@@A¨óÁĀ(ĀAkĀ\vA¨óÁĀA6ĀA¬óÁĀA¬óÁĀ(Ā	Ā"Ā6ĀA¨óÁĀA6Ā\f\vĀ\vA¬óÁĀ(Ā!Ā\v Ā 
\v; Ā-Ā! ĀA:Ā@ E@ ĀA\bk"Ā Ā(ĀAj"6Ā E\r Āä\r\v\vĀ\v9#ĀAk"$Ā Aj Ā ó	 (\b"Ā (\fì\v ( Ā\r Aj$Ā\v9#ĀAk"$Ā Aj Ā Þ (\b"Ā (\fì\v ( Ā\r Aj$Ā\v=#ĀAk"$Ā A\bj   º©\x07 (\f! Ā (\b6Ā Ā 6 Aj$Ā\v<~ Ā)Ā!@ @ Ak!  1ĀĀB³ ~! Aj!\f\v\v Ā 7Ā\v\
<#ĀAk"$Ā Aj   AjÉ Ā (\fk (! (\bË\f Aj$Ā\v= Ā(Ā(Ā"Aj(Ā A\bj(Ā Ā((Ā Atk"ĀA\fk(Ā ĀA\bk(ĀÄ
\vEĀ@@@@ Ā-ĀĀ\v Ā( ĀAj(Ā	\v ĀA jÒ\b\v Ā(  ĀA$j(Ā	\v\vG@@@@A Ā("Axs AĀN\x1BĀ\v ĀÈ
\v\v Ā(Ā Ā(\r\v ĀÔ\f\v= Ā("(Ā"@ Ā(\f Ā\v ("@ Ā(\f (\b! Ë\f\v Āæ\b\vBĀ@@@ Ā-ĀÐ\x07Ā\v ĀAj  Ā( ĀA\bj(Ā\r\v ĀAðĀjÃ\b ĀAj \v\vHo -ĀE@!ó" &AĀ\f\vù\f!A\v! ĀAĀ6\b Ā 6 Ā 6Ā Ā 6\vA (!@ (Ā"AxF@ (\b!\f\v  ò\vAĀ!\v Ā 6 Ā 6Ā\vA (\
!@ (Ā"AxF@ (\b!\f\v  \rAĀ!\v Ā 6 Ā 6Ā\v6Ao"@ BĀ7\b B7Ā BĀ7Ā\r Ā 6 Ā 6Ā\vĀ\v:#ĀAk"$Ā A\bj  AĀà (\f! Ā (\b6Ā Ā 6 Aj$Ā\v0A! ĀA\bI ĀA& ĀA\bvg"ĀkvAq ĀAtrA>sA\v\vB||@@@ (ĀAkĀ\v )\bº\f\v )\b¹\f\v +\b\v! ĀB7Ā Ā 9\b\v1Ā Ā(\f M@\
Ā\v Ā( Ā(\b j" Ā(Ā"ĀAĀ Ā M\x1BkAtj\vĀ Ā  A A¤AØ~\vĀ Ā  AA\bAt\v8#ĀAk"$Ā  (Ā6\f  A\fj" ö\x07 ¶\f ĀAĀ6Ā Aj$Ā\v8#ĀAk"$Ā  (Ā6\f  A\fj" ÷\x07 ¶\f ĀAĀ6Ā Aj$Ā\vĀ Ā  AAAh\v<~ Ā(\fE@AĀ\v Ā) Ā) ö! Ā(Ā Ā(  §\v"ĀA\bjAĀ Ā\x1B\v0Ā@  Aÿq"M\rĀ Ā AøĀlj"Ā-Ā\
Ā ĀA:ĀĀAF\rĀ Ā\vĀ\v:Ā (ĀAF@ (! ĀA6Ā Ā 6\v Ā )\b7\b Ā )Ā7Ā\v\rĀ Ā A\bA\v\rĀ Ā AA\b\v1Ā ĀA\bj!Ā@ @ ĀAk(Ā Ā(Ā¥\r Ak! ĀAj!Ā\f\v\v\vT@@@@ Ā-Ā\bĀ\v ĀAj(Ā! Ā(\f"@  AÌ\v\f\v ĀAj\v Ā(é\v Ā(Āö
\v\vFĀ Ā( Ā(\r Ā( Ā(\r Ā( Ā(ò\v Āú\v ĀA¤jö\v ĀAÐĀjÈ
\v\rĀ Ā A\fA\v\rĀ Ā AA\vĀ Ā A¸A\b\v:#ĀAk"$Ā   Á Ā  ç (Ā (\r Ā  Aj$Ā\v> (\b"AqE@ A qE@ Ā ¶
\v Ā)Ā é\v Ā)Ā ê\v> (\b"AqE@ A qE@ Ā ¬\r\v Ā)Ā é\v Ā)Ā ê\v6#ĀAk"$Ā A\bj Ā    Ý (\bAxG@Ā\v Aj$Ā\v8Ā@ AÄĀF\rĀ Ā  (ĀE\rĀA\v E@AĀ\v Ā   (\fĀ\v8#ĀAk"$Ā  (Ā"6\f  A\fj é \v ĀAĀ6Ā Aj$Ā\v5#ĀAk"$Ā Aj   AjÉ Ā (\fk (\b\
÷\v Aj$Ā\v2Ā (Ā AtkAk(Ā" Ā(Ā"Ā(O@Ā\v Ā(Ā Atj50\vKAôÁĀ(Ā"Aÿÿÿÿ\x07O@Ā\vAôÁĀ Aj6Ā ĀAôÁĀ6 ĀAØïÀĀA ôÁĀA ôÁĀ(ĀAF\x1B6Ā\v\rĀ Ā A0A\b\v\rĀ Ā AA\v5#ĀAk"$Ā Aj" A  AO\x1B Ā 	 Aj$Ā\v: Ā(Ā(Ā"(Ā Aj(Ā Ā((Ā Atk"ĀA\bk(Ā ĀAk(Āç\v\v5Ā (Ā AĀ6ĀAqE@Ā\
\v (! Ā (\b6\b Ā 6 ĀAĀ6Ā\v\rĀ Ā A4A\v\rĀ Ā AA\v6@ (\b@ (Ā"E\r Ā  (ò\v ĀAĀ6\b ĀAĀ6Ā\vĀ\v8@ E@AĀ!\f\v  (Ā"Aj6Ā AĀN\rĀĀ\v Ā 6 Ā 6Ā\v8 (X"@ Ā /à6\b Ā Aj6\v Ā 6Ā AAè \x1BË\f\v9 (ø\b"@ Ā /¨	6\b Ā Aj6\v Ā 6Ā Aà	A°	 \x1BË\f\vĀ Ā A A\b\
\v\rĀ Ā AA\f\v/Ā@ iAG ĀAx kKr\rĀ Ā@ Ā Ì"E\r\v \vĀ\v9#ĀA k"$Ā      )Ā! Ā )\b7\b Ā 7Ā A j$Ā\v>Ā Ā(@ Ā(D\r Ā(L Ā(Pò\v Ā(X Ā(\\ò\v Ā(d Ā(hû\v ĀAjÈ
\v1Ā@ @ ĀA0j\b ĀAàĀj\b ĀÈ
 Ak! ĀAj!Ā\f\v\v\v?A!@@@ Ā-ĀÜĀ\v ĀA j´\vA!\v Ā j"Ā(Ā ĀAj(Ā\r\v\v8 Ā(\b" Ā(ĀF@ ĀA0\v\v Ā( A0lj A0ü
ĀĀ Ā Aj6\b\v?Ā (ĀE@ Ā (\f6\b Ā )7Ā\v ĀAĀ6\b ĀB7Ā ( (\b\r\v0#ĀAk"$Ā AĀ6\f  :Ā\f Ā  A\fjAÊ
 Aj$Ā\v9~ Ā(\fE@AĀ\v Ā) Ā)  å! Ā(Ā Ā(   ¢AĀG\v6#ĀA k"$Ā   Á Aj Ā Ú (Ā (\r A j$Ā\vBAA ñ\v"B7Ā  )Ā7\b  )\b7  )7 Ā  Ā 6\f\v7ĀAĀ!Ā@ -Ā<AqE\rĀ ( (AÿÊÁĀAÊ
E\rĀ (\bAĀG!Ā\v Ā\v3#ĀAk"$Ā A\bj Ā(Ā-ĀĀâ
  (\b (\f Aj$Ā\v<Ā )ĀBR@ ĀAx6 Ā )\b7\b Ā )Ā7Ā \b\v Ā A0ü
ĀĀ\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā Atk"ĀA\bk(Ā ĀAk(ĀÜ\v\vĀ Ā A$\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā Atk"ĀA\fk(Ā ĀA\bk(Āå\v<@ Ā AëÀĀA\x07Ä
\rĀ Ā AëÀĀAÄ
\rĀ Ā AüìÀĀA	Ä
As!\v \v?Ā@@@@ Ā(ĀAkĀ\v Ā(Ð\v ĀA\bj\x07\v ĀA\bj\x07\v Ā(\bÐ\v?A!@@@ Ā-ĀĀ\v ĀA j¶\vA!\v Ā j"Ā(Ā ĀAj(Ā	\v\v/#ĀAk"$Ā A\bj ĀÁ (\b!Ā (\f Aj$ĀAĀ Ā\x1B\v.#ĀAk"$Ā  Ā ²\x07 )Ā!Ā (\b Aj$ĀE ĀPq\v7Ā Ā Ú Ā Ā(hAj6h Ā( AëÜG@ Ā Ā(("Ā ĀAĀGk6(\v\v?A!@@\
@ Ā-ĀÜĀ\v ĀA jÑ\vA!\v Ā j"Ā(Ā ĀAj(Ā\r\v\v\vĀ Ā A0\v5@ ĀE\rĀ (Ā"@ Ā Ā\v ("E\rĀ (\b! Ā Ë\f\v\v:Ā@@@@ Ā-ĀĀ\v ĀAjÍ\f Ā\b\v ĀAj\r\v ĀAj\b\v\v3 ĀAj»\f@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA ÷\v\v\v4~#ĀAk"$Ā "6\f )\b! A\fjý	 Aj$Ā Ā Q\v: Ā(\f! Ā(\b!\
 Ā(ĀAF@  ë\x07\vAëÀĀA\x07  A§ÁĀA¤\v6 (\b! (! (ĀAG@  \rAĀ!\v Ā 6 Ā 6Ā\v6 (\b! (! (ĀAG@  \fAĀ!\v Ā 6 Ā 6Ā\vĀĀ\v/#ĀAk"$Ā A\bj Ā Ā(\b A\bAÀĀÝ (\b Aj$Ā\v0 (Ā" (G@  Aj6ĀA!\v Ā 6 Ā 6Ā\v4#ĀA k"$ĀÙ\f! A\bj" ĀÁ  Aü
ĀĀ A j$Ā \v@AA(ñ\v"B7Ā  Ā)Ā7\b  Ā)\b7  Ā)7  Ā)7  \v3 Ā(\b" Ā(ĀF@ Ā\v\v Ā Aj6\b Ā( Atj 6Ā\v.Ā@ iAG Ax kKr\rĀ Ā   ¹"ĀE\rĀ Ā\vĀ\v2@ Ā(ĀE\rĀ Ā(" (Ā"Ak6Ā AG\rĀ ĀAjü\v\v8Ā@@@ Ā-Ā@Ā\v Ā(Ā ĀAj(Ā\r\v ĀA8jø
 ĀA$jÐ\f\v\v/ Ā(\b! Ā(!Ā@ @ Ak! Ā\r ĀA j!Ā\f\v\v\v/ Ā(\b! Ā(!Ā@ @ Ak! Āý ĀAj!Ā\f\v\v\v*#ĀAk"$Ā A\bj  Ā æ (\b Aj$ĀAĀG\vAA\bA°ñ\v"ĀBĀ7 ĀBÀĀ7\f ĀAĀ:Ā\b ĀB7Ā ĀBĀ7 ĀB78 Ā\v3 (\b! (! (Ā@  \fAĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  \fA\
Ā!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  \fAĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  \fAĀ!\v Ā 6 Ā 6Ā\vĀ Ā   AªÀĀ\vĀ Ā   AªÀĀ\v0 (Ā"AqE@ Ā   \b\v Ā   A~q  ë\v2 Ā Ā("Ak6 AF@ Ā(Ā ĀAj(Ā\r ĀA÷\v\v\v*Ā Ā AÁĀkA_qA
j A0k A9K\x1B"6 Ā AI6Ā\v1#ĀAk"$Ā  Ā  Aÿ:Ā  AjA Aj$Ā\v/ Ā(\b! Ā(!Ā@ @ Ak! Ā¹ ĀA0j!Ā\f\v\v\v7#ĀAk"$Ā  AjAçÀĀ½! ĀAx6 Ā 6Ā Aj$Ā\v5 )ĀBR@A\bAñ\v" Aü
ĀĀ\v Ā(è\r Ā 6è Ā\v/Ā  (Ā kAuà Ā A\bk)Ā7Ā Ā (Ā kAu6\b\v4Ā  (Ā kA¨mà Ā A¨kA¨ü
ĀĀ Ā (Ā kA¨m6¨\v-#ĀAk"$Ā A\bj Ā  (\b (\f Aj$Ā\v-Ā@ @ ĀAj(Ā Ā(Ā(\fĀ Ak! ĀA\bj!Ā\f\v\v\v/#ĀAk"$Ā  Ā6\f AÈáÁĀA
 A\fjAçĀ° Aj$Ā\v/#ĀAk"$Ā  Ā6\f A¥ßÁĀA\b A\fjAéĀ° Aj$Ā\v8Ā@@@ Ā-Ā@Ā\v Ā(Ā ĀAj(Ā\r\v ĀA8jö\f ĀA$jÐ\f\v\v2 A\bk" (Ā"Aj6Ā AĀH@Ā\v Ā 6 ĀAëÀĀ6Ā\v-#ĀAk"$Ā A\bj Ā\x07  (\b (\f Aj$Ā\v2#ĀAk"$Ā  Ā     (Ā ( (\b Aj$Ā\vD#ĀAk"$Ā  Āó"Ā & Ā\
ó"Ā & Ā  ¼ (Ā ( (\b Aj$Ā\vD#ĀAk"$Ā  Āó"Ā & Āó"Ā & Ā  Å (Ā ( (\b Aj$Ā\v8Ā (AxF@ (Ā! ĀAx6 Ā 6Ā\v Ā A0ü
ĀĀ\v\fĀ Ā A\v\fĀ Ā Að\v'#ĀAk"$Ā Aj" Ā Þ  Aj$Ā\v7Ā@@@@ Ā-ĀTĀ\v ĀAjç\b\v ĀAØĀjÙ	\v ĀAØĀjç\b\v\v7Ā@@@ Ā-ĀàĀ\v ĀAjù	 ĀA\bj!Ā\v Ā(Ā ĀAj(ĀØ\b\v\v9Ā@@@ Ā-Ā°\x07Ā\v ĀAj\x07\v ĀA(j  Ā( ĀAj(Āû\v\v\v*Ā@ @ Ā(Ā ĀAj(Ā\r Ak! ĀA\fj!Ā\f\v\v\v2~AĀ×\v"E@Ā\v\
 Ā )\b7\b Ā )Ā"7Ā  B|7Ā\v(#ĀAk"$Ā A\bj Ā µ (\b Aj$ĀAĀG\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj ´ ĀÌ\f Aj$Ā\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj µ ĀÌ\f Aj$Ā\v5Ā (ĀAxG@ Ā (\b6\b Ā )Ā7Ā\v Ā ( (\bÞ\v3 Ā("E@AÄĀ\v Ā Ak6 Ā Ā(Ā"ĀAj6Ā Ā-ĀĀ\v.Ā ĀA\fj  Ā( Ā(\b\v Ā\
(Ā Ā(\bk I@ Ā Ü\x07\v\v-~ (Ā AĀ6ĀAqE@Ā\v )! ĀAĀ6Ā Ā 7\v-Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AÀ~ljAÀk(Āö\v-#ĀAk"$Ā  ĀA\bk"Ā6\f Ā A\fj
 Aj$Ā\v)Ā ĀAj!Ā@ @ Ā(ĀÐ Ak! ĀA\bj!Ā\f\v\v\v)Ā ĀAj!Ā@ @ Ā(ĀÔ Ak! ĀA\bj!Ā\f\v\v\v7Ā@@@@ Ā-ĀTĀ\v ĀAjÿ\b\v ĀAØĀjî	\v ĀAØĀjÿ\b\v\v1#ĀAk"$Ā Ax6 Ā Aj  AĀ ø Aj$Ā\v)Ā At!@ @ Ā(Āñ Ak! ĀAj!Ā\f\v\v\v.@ ĀE\rĀ (Ā"@ Ā Ā\v ("E\rĀ Ā ÷\v\v\v0#ĀAk"$Ā\
  Ā   Õ (Ā ( (\b Aj$Ā\v- (Ā"@ Ā Ā\v ("@ (\b! Ā Ë\f\v\v9 Ā!@@@ Ā-ĀpĀ\v ĀA<j!\v Ù\b Ā(4Ì\f Ā(8Ì\f\v\v&Ā ĀAj!Ā@ @ Ak! Ā¿\v ĀA$j!Ā\f\v\v\vĀĀ\v) -Ā@ A:Ā@AF@Ā\v Ā AÈĀj  AĀ:Ā@\v0 Ā(! Ā(Ā! Ā	 F"E@ Ā 6 Ā 6Ā\v \v- (Ā"AqE@ Ā   \
\b\v Ā     ë\v)#ĀAk"$Ā Aj"  Þ Ā \b Aj$Ā\v)#ĀAk"$Ā Aj"  Þ Ā ô Aj$Ā\vĀĀ\vĀ Ā A¤ÐÀĀ\vĀ Ā A´ÐÀĀ\v"Ā ÀAĀH@A\v Ā AvAqj(Ā vAq\v/#ĀAk"$Ā  í Ā )\b7\b Ā )Ā7Ā Aj$Ā\v&#ĀAk"$Ā A\bj ĀÓ
 (\b Aj$ĀAĀG\v/Ā Ā G@  Ā6\f Ā 6\b\vAùÁĀAùÁĀ(ĀA~ wq6Ā\v1 à"AÄĀG@  (\b"Aj6\b\v Ā 6 Ā 6Ā\v-#ĀAk"$Ā A\bj  Ā (\b (\fÓ\f Aj$Ā\v, Ā(Ā (ĀF Ā(\b Ā(\f (\b (\fÄ
AĀ\v\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AlljAk½\v, Ā-Ā\f -Ā\fF Ā( Ā(\b ( (\bÄ
AĀ\v\v-#ĀAk"$Ā A\bj·\f Ā (\b6Ā ĀAĀ6 Aj$Ā\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AlljAkç\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AXljA(kç\v7Ā@@@ Ā-ĀìĀ\v ĀAÀjÊ\v ĀAèjÜ ĀAà\x07j!Ā\v Ā\v\v/@ Ā(Ā"E\rĀ  (Ā"Ak6Ā AG\rĀ Ā(ĀÚ\b\v\v-Ā )ĀBQ@ (\bÉ! ĀB7Ā Ā 6\b\v Ā ²\v@#ĀAk"$Ā  Ā\
ó"Ā & Āó"Ā & Āî (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āó"Ā & Ā  (Ā ( (\b Aj$Ā\v6#ĀAk"$Ā  Āó"Ā & Ā i (Ā ( (\b Aj$Ā\v@#ĀAk"$Ā  Āó"Ā & Āó"Ā & Āí (Ā ( (\b Aj$Ā\v6#ĀAk"$Āó" Ā&    S (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āó"\
Ā & Ā ¥ (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āó"Ā & Ā ± (Ā ( (\b Aj$Ā\v7#ĀAk"$Ā  Āó"Ā & Ā ¦ (Ā ( (\b Aj$Ā\v6#ĀAk"$Ā  Āó"Ā & Ā b (Ā ( (\b Aj$Ā\v?#ĀAk"$Ā  Āó"Ā & Āó"Ā & Āz (Ā ( (\b Aj$Ā\v8Ā@@@ Ā-Ā\x07Ā\v ĀAàĀjÆ
\v Ā  Ā(\x07 ĀA\x07j(Ā\r\v\v(Ā    Ê
! Ā  k6 Ā  jAĀ \x1B6Ā\v6AA ñ\v"B7Ā  Ā)Ā7\b  Ā)\b7  Ā)7 \v) (" (I@ Ā (Ā Atj)Ā7Ā\vĀ\vĀĀ\v,#ĀAk"$Ā  7\b Ā  A\bjA°©ÀĀ­ Aj$Ā\v,#ĀAk"$Ā  7\b Ā  A\bjAÀ©ÀĀ­ Aj$Ā\v,#ĀAk"$Ā  :Ā Ā  AjAÐ©ÀĀ­ Aj$Ā\v2 Ā( Ā(Ã\v ĀA jÄ\v Ā(0" Ā(\
4 	 Ā(, ¢\r\v'Ā Ā  Ā(AqrAr6 Ā j"Ā Ā(Ar6\v+Ā Ā@ Ā   (Ā\v Ì\f Ì\fAðÏÀĀA2À\rĀ\vĀĀ\v,Ā Ā Ā-Ā A.Fr:Ā Ā(Ā"Ā(Ā  ĀAj(Ā(Ā\v,Ā Ā B À"BĀR6Ā Ā z§Av j q6\v$#ĀAk"$Ā A\bj Ā (\f Aj$ĀE\v+Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AtkA k)Ā¨\v*#ĀAk"$Ā  Ā)Ā7\b A\
\bj  ï Aj$Ā\v2Ā@@@ Ā(ĀĀ\v Ā( Ā(\b	\v ĀAj"ĀÚ\v Āõ	\v\v,#ĀAk"$Ā  Ā ¤ (Ā ( (\b Aj$Ā\v+#ĀAk"$Ā  Ā   · (Ā ( Aj$Ā\v5#ĀAk"$Ā  Āó"Ā & Ā (Ā ( (\b Aj$Ā\v5#ĀAk"$Ā  Āó"Ā & ĀÇ (Ā ( (\b Aj$Ā\v4AøĀ!@@@ Ā-ĀĀ\v ĀAj\
¶\vAÄ!\v Ā jç\b\v\v4Ā@@@@ Ā-Ā	Ā\v ĀAàĀj
\f\v ĀA¸jø\x07\v Ā \v\v1Ā Ā(ä Ā(è\f Ā(Ø Ā(Üò\v ĀAj\x07 ĀA¨jÈ
\v$#ĀAk"$Ā  ĀÀ    Aj$Ā\v* ĀAG rAĀAìÀĀAAâÁĀA
AìÁĀA$ò\v\v   O   Ā  kj Ä
AĀ\v\v$ Ā(Ā"Ā ĀAu"s k­ ĀAsAv Ø\v& (Ā"@ Ā Ā\v ("@ Ā ÷\v\v\vĀĀ\vĀĀ\vĀĀ\vĀĀ\vĀĀ\vĀĀ\v& Ā-Ā ĀA:Ā ĀA\bk!ĀE@ Āä\r\v Ā\v\v'#ĀAk"$Ā  6\f Ā A\fjA Aj$Ā\v'#ĀAk"$Ā  Ā6\f  A\fjA\b Aj$Ā\v(Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā AtkAkç\v.Ā ĀAj  Þ ĀAx6 Ā :Ā, ĀA\
Ā6( ĀBĀ7Ā\v) Ā( "@ Ā(( AA\b\v Āð\f ĀAjð\f\v% Ā(! ĀÕA An"Ā ĀAM\x1B­|BĀU\v4AøĀ!@@@ Ā-ĀĀ\v ĀAj¶\vAÄ!\v Ā jÿ\b\v\v*#ĀAk"$Ā  Āú (Ā ( (\b Aj$Ā\v*#ĀAk"$Ā  Ā½ (Ā ( (\b Aj$Ā\v2#ĀAk"$Ā  Ā ó"Ā & Ā¡ (Ā ( Aj$Ā\v.Ā (ĀAxF@ Ā\
Ax6Ā Ā (6\v Ā \x07\v Ā Aq@ Ā  AvÞ\v Ā  Ý\v-~AøùÁĀ)Ā!AøùÁĀBĀ7Ā Ā B > Ā §AF6Ā\vc Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā"Ā(\b"@ Ā(\f (\fĀ\v@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA÷\v\v\v\vw Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā"ĀAj"(Ā ĀAj(Ā
 Ā(\f (Ā­\r ĀA(j´
@ ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA°÷\v\v\v\v&Ā Ā-ĀØAF@ ĀA(j\x07 Ā( ĀAj(Āû\v\v\v&Ā Ā-Ā¨AF@ ĀAjÔ\x07 Ā( ĀA\bj(Ā\r\v\v)Ā@@@ Ā-Ā\bAkĀ\v ĀAj¶\v\v\v ĀAj´\v\v) (! (\b@ (\fÌ\f\v Ā 6 ĀAĀ6Ā\v%Ā    Þ	! Ā  k6 Ā AĀ \x1B6Ā\v_~ Āë Ā(\bAG@ Ā)Ā! ĀA\bj"Ā(\b! Ā(! Ā(ĀAF \
 (\bAkAxqjA\bj \v  (@@Ā Āæ\b\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Āü\v\v"Ā@ @ Ā(Ā\v Ak! ĀAj!Ā\f\v\v\v&Ā Ā@ Ā   (Ā\v Ì\fAðÏÀĀA2À\rĀ\v( (Ā AĀ6ĀE@AæàÁĀA1À\rĀ\v Ā (k\v$Ā Ā(Ā(Ā(Ā Ā((Ā AÀ~ljAÀk(ĀF\vG Ā(\f Ā("kA n!@ @ Ak! Ñ\b A j!\f\v\v Ā(\b Ā(ĀA\bA \
\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(ĀÂ\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Ā\v\v&Ā Ā-Ā­AF@ ĀA@k¶\v ĀA j¾ ĀAĀ:Ā°\v\vL Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"ĀAF\rĀ Ā Ā("Ak6 AG\rĀ ĀA\f÷\v\v\v\v( Ā(Ā" (Ā"Ak6Ā AF@ Ā(Āï\v\v0Ā@@@ Ā-Ā,Ā\v Ā(Ā ĀAj(Āò\v\v Ā((\v\v\v( Ā(Ā\
" (Ā"Ak6Ā AF@ Ā(Ā¬\v\v&Ā Ā-Ā¨AF@ ĀAjá\x07 Ā( ĀA\bj(Ā\r\v\v.Ā@@@ Ā-ĀĀ\v ĀA\bj!Ā\v Ā(Ā ĀAj(Ā	\v\v0#ĀAk"$Ā  Āó"Ā & Ā (Ā ( Aj$Ā\v0#ĀAk"$Ā  Āó"Ā & ĀË (Ā ( Aj$Ā\v0#ĀAk"$Ā  Āó"Ā & Āª (Ā ( Aj$Ā\v Ā@ @ Ak! Ā¥\b ĀA¸j!Ā\f\v\v\vĀ\
@ @ Ak! Ā¼\v ĀAj!Ā\f\v\v\v, Ā(Ā Ā(\r Ā(\f"AxG@  Ā(\r\v\v/Ā@@@ Ā-ĀÐ	Ā\v ĀAÐj¹\v\v ĀAðj  ĀÛ	\v\v/Ā@@@ Ā-Ā¸\rĀ\v ĀAj\f\v ĀA¸j  Ā¥\b\v\v/Ā@@@ Ā-Āø\x07Ā\v ĀAÐj\v\v Ā  ĀAàĀjù\x07\v\v*Ā Ā(0 Ā(4\r Ā(< Ā(@\r ĀAÈĀj¯\v Āó\v\v0Ā@@@ Ā-ĀàĀ\v Ā( ĀAj(Ā\
Ø\b\v ĀÙ\v\v$Ā Ā-Ā!AF@ Ā(\v ĀAĀ:Ā  ĀAj
\v\vU Ā(Ā@ Ā(! Ā(\b!#ĀAk"Ā$Ā %2 ĀA\bj A\b£\x07 Ā(\fÌ\fA\bÌ\f ĀAj$Ā Ì\f Ì\f\v\v+ Ā(Ā"AxG@ Ā(" Ā(\b´\x07  \r\v\v$ Ā(Ā Ā(\b"k I@ Ā  AA\f¥\v\v\v$ Ā(Ā Ā(\b"k I@ Ā  AA¥\v\v\v,Ā (ĀAxG@ Ā ( (\bÞ\v ĀAx6Ā\vĀ@ @ Ak! Ā¿
 ĀA\fj!Ā\f\v\v\v$ Ā(Ā Ā(\b"k I@ Ā  AA¥\v\v\v% Ā(Ā" (Ā"Ak6Ā AF@ Ā\v\v$ ĀA\bI ĀA\bOq Āó" Ā%& \v\v( Ā(Ā"@  Ā(à	 Ā(\f Ā(\b(\fĀ\v\v$Ā Ā@ Ā  (Ā\v Ì\fAðÏÀĀA2À\rĀ\v) AĀÒ\v! AÒ\v! Ì\f Ā 6 Ā 6Ā\v2AùÁĀ(Ā"@AùÁĀ(Ā â\vAùÁĀ Ā6ĀAùÁĀ 6Ā\vĀ@ \
@ Ak! Āç\f ĀA@k!Ā\f\v\v\vĀ@ @ Ak! Ā\b ĀA0j!Ā\f\v\v\v Ā@ @ Ak! Ā\x07 ĀAj!Ā\f\v\v\vĀ@ @ Ak! Ā©
 ĀA\bj!Ā\f\v\v\vY Ā(Ā" (Ā"Ak6Ā AF@@ Ā(Ā"AF\rĀ Ā(!Ā  ("Ak6 AG\rĀ  ĀA\vjA|qË\f\v\v\v% Ā( "@  Ā((æ\r\v Āð\f ĀAjð\f\v##ĀAk"$Ā  Ā6\f A\fj
 Aj$Ā\v+Ā (ĀA¿áÁĀA¸áÁĀ Ā-ĀĀ"Ā\x1BA	A\x07 Ā\x1B ((\fĀ\vĀ@ @ Ak! Ā¸
 ĀAj!Ā\f\v\v\v%Ā@  Ā(ĀK\rĀ Ā A AxG\rĀ\vĀ\v'Ā Ā A0ü
ĀĀ (0"ĀAxG@ Ā (4\r\v\v$ Ā(Ā! ĀAĀ6Ā @ Ā( (Ā\v\v' Ā(" Ā(\f kAn§
 Ā(\b Ā(Āº\r\v$Ā AF@ ĀAx6Ā Ā 6\v Ā \x07\v& Ā(" Ā(\f kAv¥
 Ā(\b Ā(Ā¶\r\v"Ā Ā)BR@ Ā(Ā Ā(\r ĀAj\v\v\v& Ā(" Ā(\f kA0n¦
 Ā(\b Ā(Ā·\r\v ~ Ā)Ā" B?" } BĀY Ø\v2Ā Ā 6 Ā )ĀBª¢ÛÿêèìĀ )\bBìØùÜµíP6Ā\v#Ā Ā(ĀAF@ Ā(Ô\v Ā( Ā(\b\r\v A! Ā(Ā"ĀAqA Ā(\bAF\v\v1Ā Ā 6 Ā )ĀB·õåÄæåĀ )\bBÿ«½ÝÝçP6Ā\v"#ĀAk"$Ā   Ā Å\b Aj$Ā\vĀ   º"@ Ā \v ĀBĀ7Ā\vĀ Ā(Ā(Ā Ā((\
Ā AlljAk°	\v"Ā Ā(Ā(Ā)Ā Ā((Ā AtkA k)ĀQ\v&@ Ā(ĀE\rĀ Ā("E\rĀ Ā(\b (\fĀ\v\v.Ā Ā( Ā( \r Ā(¨ Ā(¬§\r Āø\v Ā(´\r\v& Ā(" Ā(\f kAn¾\b Ā(\b Ā(Ā½\r\v/Ā@@@ Ā-Ā\fĀ\v ĀAàĀjÁ\f\v Ā¼ Ā(\fÔ\v\vĀ Ā(Ā k I@ Ā    ¥\v\v\vĀ  F Ā  ¿\x07A\vE\v$Ā Ā(@ Ā(D\r Ā(L Ā(\
Pò\v ĀAjÈ
\vĀ Ā-Ā¤AF@ ĀAØĀj\f ĀA\bj
\v\v(Ā ĀA¨j  Ā( Ā( \r Āø\v Ā(à\r\v$Ā Ā( Ā( á\v ĀAj·\x07 Ā( Ā(¶\r\v Ā AóÀĀA
Ä
AĀ Ā ²\v\vĀ  O  Ā ¿\x07A\vE\v"Ā Ā   © ĀA;$ Ā 6  ĀAĀ6\v%Ā Ā (\b6 Ā (AĀ (ĀAxG\x1B6Ā\vĀ E@ Ā Ë\fA\v Ā A ¹\v$ (Ā! ĀAj (\b (\fÞ Ā 6Ā\vĀ ĀAA Aÿq"ĀAF\x1BAĀ Ā\x1B:Ā\b\vĀ  Āk j"AĀH@Ā\v Ā ÷\v\vĀ ĀAqE@ ĀØ\x07\v ĀA~q  Ð
\v" Ā("@ Ā(\f  Ā( Ā(\b¯\b\v\v%Ā Ā (\b6 Ā (AĀ (AxF\x1B6Ā\v)A\bAñ\v" ĀAðü
ĀĀ AĀ:Āø AĀ6ð \v#@ Ā(ĀE\rĀ Ā("E\rĀ  Ā(\b	\v\v" Ā("@ Ā(\f  Ā( Ā(\b\b\v\v Ā Ā-ĀèAF@ ĀA°jÒ\b ĀAäj
\v\v(Ā (Ā Ā-ĀĀAt"Ā(ÌòA Ā(°òA ((\fĀ\vĀ Ā-Ā¤AF@ ĀA@k¶\v ĀAj¾\v\v#Ā Ā AÿqAt"( ª@6 Ā (¬ª@6Ā\v&Ā@@@ ĀAxkĀ\v Ā \r\v ü\v\vĀ Ā-ĀDAkAÿqAO@ Ā(@÷
\v\v$Ā (ĀAxG@ Ā Æ\v ĀAx6Ā\v#Ā Ā AÿqAt"(ÈñA6 Ā (ÜñA6Ā\v#Ā Ā AÿqAt"(àïA6 Ā (üïA6Ā\v#Ā Ā AÿqAt"(¸ª@6 Ā (Ôª@6Ā\v Ā-Ā\b"AO ĀAÿq \v\v#Ā Ā AÿqAt"(¨ïA6 Ā (ÄïA6Ā\v#Ā Ā AÿqAt"(îA6 Ā (àîA6Ā\vĀ )ĀBR@ Ā Á\v ĀB7Ā\v!Aèo"ĀE@Ā\v ĀAĀ;\
â ĀAĀ6X Ā\v"A°	o"ĀE@Ā\v ĀAĀ;ª	 ĀAĀ6ø\b Ā\vĀ Ā(Ā(Ā Ā((Ā AtkAk²	\v!Ao"ĀE@Ā\v ĀAĀ;â ĀAĀ6X Ā\v$Ā Ā( Ā(\r Ā( Ā( ò\v Ā((\r\v#Ā Ā AÿqAt"(ðA6 Ā (àðA6Ā\v"Aà	o"ĀE@Ā\v ĀAĀ;ª	 ĀAĀ6ø\b Ā\vĀ Ā-ĀAF@ Ā( ĀAj(Ā	\v\vĀ Ā ó"Ā & Āó"Ā & ĀÍ	\v#Ā@@ Ā(ĀAkĀ\
Ā\v Ā(\b Ā(\f\r\v\vĀ BQ@ Ā í\v ĀAx6\vĀ Ā(AxG@ Ā\b\v Ā(ĀØ\vM Ā Ā(ĀAk"6Ā E@ Ā(÷
 ĀA\fjæ\b@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\v\vM Ā Ā(ĀAk"6Ā E@ ĀA\fjõ	 ĀAjÍ\f@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\v\vM Ā Ā(ĀAk"6Ā E@ Ā(ö
 ĀA\fjæ\b@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\v\vO Ā Ā(ĀAk"6Ā E@ ĀAj  ĀAðĀjæ\b@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\v\vi Ā Ā(ĀAk"6Ā E@ Ā(\f" (Ā"Ak6Ā AF@ Ā(\f ĀAj(Āº\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\v\v Ā Ā(ĀAk"6Ā E@ ĀÐ\v\v Ā Ā(ĀAk"6Ā E@ Ā¸\v\v Ā\
(Ā" Ā(²\v @ Āö	\v\v%Ā@@@ Ā-ĀĀ\v ĀA\x07j!Ā\v Ā¤\b\v\v%Ā@@@ Ā-ĀĀ\v ĀAÈĀj!Ā\v ĀÜ
\v\v%Ā@@@ Ā-ĀĀ\v ĀA	j!Ā\v ĀÚ	\v\v%Ā@@@ Ā-Ā Ā\v ĀAÐ\bj!Ā\v Āý
\v\v&Ā@@@ Ā-ĀÈ\bĀ\v ĀAàĀjç\x07\v Ā \v\v%Ā@@@ Ā-Ā°Ā\v ĀA\x07j!Ā\v ĀÃ	\v\v%Ā@@@ Ā-ĀÀ\rĀ\v ĀAàj!Ā\v Ā\v\v\v&Ā@@@ Ā-ĀØĀ\v ĀAàĀj\v\v Ā \v\v%Ā@@@ Ā-Ā°)Ā\v ĀAØj!Ā\v ĀÂ\x07\v\v%Ā@@@ Ā-Ā Ā\v ĀAÐ\fj!Ā\v Ā\x07\v\v%Ā@@@ Ā-Ā°Ā\v ĀAØ\x07j!Ā\v Ā\b\v\v%Ā@@@ Ā-Ā°Ā\v ĀAØ	j!Ā\
\v Ā
\v\v%Ā@@@ Ā-ĀðĀ\v ĀA¸\x07j!Ā\v Ā	\v\v%Ā@@@ Ā-Ā\x1BĀ\v ĀAÀ\rj!Ā\v Ā
\v\v%Ā@@@ Ā-ĀĀ\v ĀA\bj!Ā\v Ā
\v\vĀ Ā-ĀôAF@ Ā÷	 ĀAèj·\v\v\v\x1BĀ Ā-ĀôAF@ ĀA(j\f Ā
\v\vĀ Ā-Ā AF@ ĀAÐĀj\f Ā
\v\vl Ā Ā(ĀAk"6Ā E@ Ā( ĀAj(Āí\f Ā( "@ Ā($ (\fĀ\v ĀA\fj¨\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA(÷\v\v\v\v!Ā Ā\x07 Ā(@ Ā(D\r Ā(L Ā(Pò\v\v Ā(" Ā(\bî\v Ā(Ā \r\vĀ Ā  ±"  Ā ý\v\vĀ @ Ā  Þ\v ĀAx6Ā\vĀ Ā Ā(ĀA  âAxG@Ā\v\v Ā A÷ÎÀĀAòÎÀĀ Ā-ĀĀ"Ā\x1BAA Ā\x1B\vĀ ĀA\
qE@ ĀØ\x07\v Ā  Ð
\v!Ā ĀAĀ6\f Ā 6\b Ā 6 ĀA¤­ÀĀ6Ā\v Ā Ā(ĀAk"6Ā E@ Ā\v\vE Ā Ā(ĀAk"6Ā E@ ĀA\fj¡
@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA ÷\v\v\v\vĀ Ā Ā(ĀAAAâAxG@Ā\v\vX Ā Ā(ĀAk"6Ā E@ ĀAj(Ā! Ā(\f"@  à	\v@ ĀAF\rĀ Ā Ā(Ak"6 \rĀ ĀA÷\v\v\v\vĀ Ā(\b I@ Ā   Ò\v\vĀ Ā Ā(ĀAA\b âAxG@Ā\v\vĀ AO@ Ā \v Ā â\vĀ Ā(AxG@ Ā\b\v Ā(Āî\vĀ @ Ā  ê\v ĀAx6Ā\v\
#Ā@@@ Ā-ĀĀ\v ĀA\fj!Ā\v Āè\v\v\v\x1BĀ Ā)ĀBR@ ĀÁ\b\v Ā(\bÐ\v\x1B Ā( "@ Ā(( Ā($Ë\f\v\v\x1BĀ Ā) T@ Ā Ā)\bB}7\b\v\vĀ Ā A\fj ( (\b (Ā(ĀĀ\v Ā(! ĀAĀ6 @ \x07\v\v&Ā@@@ Ā-ĀĀ\v ĀAàĀjÄ\f\v Ā¼\v\vĀ Ā(ĀAG@ Ā( Ā(\b\r\v\vĀ Ā    âAxG@Ā\v\vĀ Ā ("Ā (\b (Ā Ā\
\r\vĀ Ā   Ë"ĀAÀkAĀ Ā\x1B\vĀ Ā(Ā@ Ā(Ø\r Ā(\bØ\r\v\vĀ Ā  \x07"Ā@ Ā :Āe\v\vĀ Ā(Ā Ā(\r Ā(\f Ā(\r\v Ā(" Ā(\b	 Ā(Ā ­\r\v Ā(" Ā(\bÂ\b Ā(Ā \r\v Ā(" Ā(\b¢\b Ā(Ā \r\v Ā(" Ā(\b
 Ā(Ā \r\v Ā(" Ā(\bÀ\x07 Ā(Ā \r\v Ā(" Ā(\bÁ\x07 Ā(Ā \r\v Ā(" Ā(\b£\b Ā(Ā \r\vĀ Ā@ ĀA\bj AÌ\v\vĀ Ā-Ā¨AF@ ĀA(jº\v\v\vĀ Ā-Ā°AF@ ĀAjÔ\x07\v\vĀ Ā-Āð\vAF@ ĀAj¸\v\v\vĀ Ā-ĀXAF@ ĀA0j
\v\v Ā(" Ā(\b§
 Ā(Ā º\r\vĀ Ā-Ā\vAF@ ĀAjÌ\v\vĀ Ā-ĀøAF@ ĀAjÃ\b\v\vĀ Ā-ĀèAF@ ĀAjü	\v\vĀ Ā)ĀÛ\bE@Ā\v Ā(\bÌ\f\vĀ Ā(Ā Ā(ò\v Ā(\f Ā(ò\v\vJ Ā("! Ā(\b!@ @ (ĀAxG@ \r\v Ak! A j!\f\v\v Ā(Ā £\r\v\x1BĀ Ā ( (\bÞ Ā -Ā\f:Ā\f\vĀ Ā(\f Ā( Ā(\b Ā(Ā(Ā\vĀ (Ā Ā(Ā Ā( ((\fĀ\vĀA Ā\
%E"ĀAĀG ĀAÿÿÿ\x07F\x1B\v Ā(" Ā(\b´\x07 Ā(Ā \r\vĀ @ Ā AtË\f\v\v Ā(" Ā(\bÕ\x07 Ā(Ā ¡\r\vĀ Ā-ĀAF@ ĀA jÆ\v\v\vĀ Ā-ĀAF@ ĀA j¶\v\v\vĀ Ā(Ā Ā(\r Ā( Ā(Û\f\vĀ Ā(pAxG@ ĀAðĀj«\v\v\v Ā(" Ā(\b§ Ā(Ā ª\r\vĀ Ā-Ā AF@ ĀAjË\v\v\vĀ Ā-ĀAF@ ĀAj¶\v\v\v Ā(" Ā(\b¾\b Ā(Ā \
½\r\v Ā(" Ā(ü\b Ā( \r\vĀ Ā(Ā Ā(\r Ā(\f Ā(ò\v\vĀ Ā-Ā\vAF@ ĀAjÖ\v\vĀ (Ā Ā( Ā(\b ((\fĀ\vĀ Ā-Ā°AF@ ĀAjá\x07\v\vo Ā% !ó"Ā & Ā\vĀ Ā@ Ā\x07 ĀA÷\v\v\vĀ Ā(@ Ā(Dþ\v ĀAjÈ
\vĀ Ā(Ā@ ĀAjÙ\b\v\vĀ Ā(ë ĀAjö	 ĀÐ\f\vĀAèùÁĀ-ĀĀAG@ Ā\vAØùÁĀ\vĀ Ā(Ā Ā(\r ĀAj\b\vĀ ĀAj  Þ ĀA6Ā\vĀ Ā(Ā"ĀA:Ā ĀA\bj\b\vĀ Ā(Ā Ā( (Ā (\vĀ (Ā ( Ā(Ā Ā(Ù\v Ā\b"6 Ā AĀG6Ā\v Ā	"6 Ā AĀG6Ā\v Ā
"6 Ā AĀG6Ā\v Ā\v"6 Ā AĀG6Ā\vĀ @ Ā AA\b¯\b\v\vĀ Ā(Ā  Ā(A\fj(ĀĀ\vĀ Ā%A\b%A\bÌ\fAĀG\vĀ Ā(Ā"Ā(Ā  Ā((\fĀ\vĀ ĀAĀ6\f ĀBÀĀ7 ĀAĀ:ĀĀ\vĀ   Ā( Ā(\b ($Ā\vĀ ĀA\bj  A\bj Ä
\vĀ Ā(Ā Ā(	 ĀA\bjõ	\vĀ   Ā(Ā Ā( ($Ā\vĀ AqE@ Ā%?\v ĀÌ\f\vĀ Ā( Ā(\b (Ā (\vo Ā !ó"Ā & Ā\vo Ā M!ó"Ā & Ā\vo Ā P!ó"Ā & Ā\vo Ā   È"Ā% Āñ\vo Ā   É"Ā% Āñ\vĀ  ĀÌ"ĀE@Ā\v Ā\vĀ ĀAxG@ Ā \r\v\vĀ Ā(AxG@ Ā\b\v\vĀ Ā(ĀAxG\
@ Āª\v\v\vĀ Ā(ĀAxG@ Ā«\v\v\vĀ Ā(ĀAxG@ Ā¬\v\v\vĀ ĀAk(Ā \b Ā÷\vĀ Ā)ĀBR@ Ā\x07\v\vĀ Ā)ĀBR@ ĀÁ\b\v\vĀ Ā)ĀBR@ ĀÔ\v\v\vĀ ĀAxG@ Ā ü\v\v\vĀ ĀAxN@ Ā \r\v\vĀ ĀAxJ@ Ā \r\v\vĀ ĀAxJ@ Ā \r\v\vĀ ĀAÿq@ Ì\f\v\vĀ @ Ā Ë\f\v\vĀ Ā Ā(ĀAk6Ā ñ
\vĀ Ā Ā(ĀAk6Ā ò
\vĀ Ā Ā(ĀAk6Ā ó
\vĀ Ā Ā(ĀAk6Ā ô
\vĀ Ā Ā(ĀAk6Ā õ
\vĀ Ā-ĀÀAF@ Ā³\v\v\vĀ Ā-Ā\vAF@ Ā¸\v\v\vĀ Ā-ĀôAF@ Āº\v\v\vĀ ĀAj ĀAj\vĀ ĀAxN@ Ā \r\v\vĀ Ā  î\v6 ĀAĀ6Ā\vĀ  Ā(Ā"Ā( Ā(\b\vĀ Ā(ĀAG@ Āæ\b\v\vĀ (ĀA¨ÀĀA ((\fĀ\vĀ (ĀA¨ÀĀA ((\fĀ\vĀ (ĀAÈÚÁĀA
 ((\fĀ\vĀ (ĀAý×ÀĀA	 ((\fĀ\vĀ (ĀA²¨ÀĀA ((\fĀ\vĀ (ĀAÃ¨ÀĀA ((\fĀ\vĀ (ĀAÛÁĀA ((\fĀ\vĀ (ĀA«ÛÁĀA ((\fĀ\vĀ (ĀA¹ÛÁĀA ((\fĀ\vĀ (ĀAËÛÁĀA ((\fĀ\vĀ (ĀAÜÁĀA ((\fĀ\vĀ (ĀAÜÁĀA ((\fĀ\vĀ (ĀAÄÜÁĀA ((\fĀ\vĀ (ĀA×ÜÁĀA ((\fĀ\vĀ\
 (ĀAïÜÁĀA ((\fĀ\vĀ (ĀAÝÁĀA ((\fĀ\vĀ (ĀA«ÝÁĀA ((\fĀ\vĀ (ĀA¹ÝÁĀA ((\fĀ\vĀ (ĀAô×ÀĀA ((\fĀ\vĀ (ĀA÷×ÀĀA ((\fĀ\vĀ (ĀAú×ÀĀA ((\fĀ\vĀ (ĀAñÙÁĀA ((\fĀ\vĀ (ĀAÚÁĀA ((\fĀ\vĀ (ĀAÚÁĀA ((\fĀ\vĀ (ĀA²ÚÁĀA ((\fĀ\vĀ (ĀAßÙÁĀA \
((\fĀ\vĀ (ĀAÏÙÁĀA ((\fĀ\vĀ (ĀAÝÁĀA ((\fĀ\vĀ Ā(ĀE@ ĀAjì\f\v\vĀ (ĀAð×ÀĀA ((\fĀ\vĀ ĀA´çÀĀ)Ā7\b ĀA¬çÀĀ)Ā7Ā\vĀ (ĀAØÀĀA\b ((\fĀ\vĀ (ĀAÝÀĀA\f ((\fĀ\vĀ (ĀAÅØÀĀA ((\fĀ\vĀ Ā(ĀAxG@ ĀÂ\v\v\vĀ (ĀAøÛÁĀA ((\fĀ\vĀ (ĀAÌÝÁĀA ((\fĀ\vĀ ĀAàĀj·\
\v ĀA0jÈ
\vĀ (ĀAâÛÁĀA ((\fĀ\vĀ (ĀA³ÜÁĀA ((\fĀ\vĀ Ā(Ā"Ā@ Ā\v\v\vå
! ĀAĀ6 Ā 6Ā\vĀ Ā)ĀBR@ Āé
\v\vĀ Ā(ĀAG@ ĀÑ\b\v\vĀ ĀAxG@ Ā §\r\v\vĀ Ā-Ā\rAG@ Ā¾\v\vĀ Ā(ĀAG@ Āæ\v\vĀ Ā(AxG@ ĀÈ
\v\vĀ ĀAxG@ Ā º\f\v\vĀ (ĀAÛÁĀA\f ((\fĀ\vĀ ĀAÄçÀĀ)Ā7\b ĀA¼çÀĀ)Ā7Ā\vĀ Ā-Ā\vAF@ ĀÏ\v\v\vĀ Ā (6Ā Ā (6\vĀ ĀAÔçÀĀ)Ā7\b ĀAÌçÀĀ)Ā7Ā\vĀ Ā-Ā±AF@ ĀÙ
\v\vĀAøùÁĀ Ā­B B7Ā\vo ĀN!ó" & \vo ĀO!ó" & \vo ĀQ!ó" & \vĀ Ā Ā(\b AA\bÃ
\vĀ ĀÈ
 Ā(0 Ā(4ò\v\vĀ @ Ā ÷\v\v\vĀ ĀA\bO@ Āñ\v\vĀ Ā(Ā@ Āõ	\v\vĀ Ā(Ā"Ā² ĀA÷\v\vĀ Āº Ā(X Ā(\\\r\vĀ Ā Ā(Ā Ā(\r\vĀ Ā\x07 Ā(@ Ā(D\r\vĀ Ā(0 Ā(4\r ĀÈ
\vĀ Ā  Þ ĀAx6\vĀ Āö\b Ā(Ā Ā(·\r\vĀ Ā Ā(\b A\bAÃ
\vĀ Ā   Ä
As\vĀ ĀE@AĀ\v ĀÉ\vAo"ĀE@Ā\v Ā\vAo"ĀE@Ā\v Ā\vĀ Ā(Ā  Ā((\fĀ\vĀ Ā@ Ā 	\v\vĀ Ā Ā(\b AAÃ
\vĀ ĀAĀ6\b Ā  \r\vĀ Āo"ĀE@Ā\v Ā\vĀ ĀA\bk"Ā¿ Ā\v\vĀ Ā(Ā@ Āý	\v\vĀ Ā Ā(\b A\bAÀĀ¬\b\vĀ Ā(Ā  Ā((Ā\vĀ   Ā)Ā (Ā\vĀ   Ā5Ā (Ā\vĀ   Ā3Ā (Ā\vĀ   ĀA¤äÀĀ (0Ā\vĀ Ā(4 Ā(8\r Ā\b\vĀ Āè\b Ā(Ā Ā(£\r\vĀ Ā(Ā"Āý ĀA÷\v\vĀ Āé\b Ā(Ā Ā(¤\r\vĀ A\bj  Ā Ö\f\vĀ Ā(Ā\
@ Ā¿\v\v\vĀ ĀAG@ Ì\f\v\vĀ Ā(Ā@ Ā
\v\vĀ Ā Ā(\b A\bA Ã
\vĀ Ā(Ā@ Ā
\v\vĀ ĀË	 Ā(@ Ā(D\r\vĀ   Ā( Ā(\bÄ
\vĀ   ĀAâÁĀ (0Ā\vĀ Ā ¡\v Ā -Ā:Ā\vĀ Ā(\f Ā(	 Āæ\b\vĀ Ā(Ā Ā(²\v Ā÷\f\vĀ Ā(Ā@ Āö	\v\vĀ @ Ā ÷\v\v\vo!Āó" Ā& \vo!Āó" Ā& \vo)!Āó" Ā& \vo Ā "Ā% Āñ\vo Ā "Ā% Āñ\vĀ Āó"Ā & Ā\vo Ā ¨"Ā% Āñ\vo Ā ©"Ā% Āñ\vo Ā ®"Ā%\
 Āñ\vĀ  Ā(Ā Ā(\vĀ Ā   jÏ\x07\vĀ Ā  AëÀĀAå\vĀ  Ā( Ā(\b\v\fĀ Ā@ Ì\f\v\v\fĀ Ā@ Āü\v\vĀ Ā\b ĀAjõ	\vĀ ĀA0jÑ\x07 ĀÈ
\vĀ Ā  Ã ĀÕ\v\v\fĀ ĀÛ\bE@Ā\v\vĀAAĀ  Ê\b\x1B\vĀ Ā   A\x1Bû\vĀ Ā   A\x1BÞ\vĀ Ā (Ā  \b\vĀ Ā   Aû\vĀ Ā   AÞ\v\rĀ Ā ÎÀAĀN\vĀ ĀAĀ6 ĀAüÎÀĀ6Ā\vĀ ĀB7\b ĀBĀ7Ā\v\fĀ Ā@ ĀÒ\r\v\vĀ Āý ĀAjý\v\fĀ Ā@ ĀÐ\v\vĀ Ā    \vĀ ĀA(6 ĀAâÁĀ6Ā\vĀ Ā A\bA¸\v\rĀ Ā AA\v\rĀ Ā AA\b\v\r\
Ā Ā AA\v\rĀ Ā AA\vĀ Ā A\bA\vĀ Ā(Ā Ā(\r\v\rĀ Ā AA4\v\rĀ Ā AA$\v\rĀ Ā A\bA \v\rĀ Ā A\bA\v\rĀ Ā A\bA\vĀ Ā3ĀA Ø\v\rĀ Ā AA\v\fĀ ĀAjAĀ	\v1  Āk"@@  Ā,ĀĀA¿Jj! ĀAj!Ā Ak"\rĀ\v\v \vĀ Ā A\bA¸\vĀ Ā5ĀA Ø\vĀ Ā)ĀA Ø\v\rĀ Ā AA\f\v\rĀ Ā  \rAĀ\vĀ ĀA­\
ÀĀ  Ù\v\rĀ Ā   \v\rĀ Ā   \v\rĀ Ā(Ā(\bAF\v\rĀ Ā(Ā(AF\vĀ ĀAô³ÀĀ  Ù\vĀ ĀAØÀĀ  Ù\vĀ Ā A\bAÀĀ\v\rĀ Ā A\bA0\vĀ Ā% %CAĀG\v\rĀ ĀAÿq é	\vĀ Ā A\bA\vĀ Ā A®ëÀĀAÖ\f\v\rĀ Aj Ā®\v\rĀ Ā AA\v\vĀ ĀA ä\v\vĀ ĀAA\f\v\v	Ā Ā AĀ\v\vĀ ĀAA\v\v\vĀ ĀA\bA\v\v\rĀAàâÁĀA\x1BÀ\rĀ\v\fĀ Ā(Ā \
\r\v\vĀ Ā  Þ\v\fĀ Ā(Ā «\r\v\vĀ Ā%FAĀG\v\vĀ Ā%GAĀG\v\vĀ Ā%DAĀG\v\vĀ Ā%AĀG\v
Ā ĀA\bk\v\v
Ā ĀA\bk¿\v
Ā ĀA\bk\v\v\vĀ Ā Añ\x07\v\fĀ Ā(Ā Û\v\v
Ā ĀôA\v
Ā ĀéA\v\fĀ Ā\x07 Āå\r\v\vĀ Ā ³AĀ\v\vĀ ĀA\bA \v\v\vĀ ĀA õ\x07\v\vĀ ĀA\bA\v\v\vĀ ĀAA\b\v\v\fĀ Āê\r ĀÌ\f\vĀAA¸ÁĀA*¶\v
Ā ĀA\bk«
\v
Ā ĀA\bk\v\fĀ Ā(Ā ¬
\v\fĀ Ā(Ā °\v
Ā Ā(ĀÌ\f\v	Ā Ā \v\v	Ā ĀA6Ā\v	Ā ĀA\f÷\v\v\x07Ā ĀA~q\v
Ā Ā(Ā\v\v
Āá Ā\v
Ā ĀA÷\v\v	Ā  Ā§\r\v
Ā ĀA÷\v\v	Ā  Ā¥\r\v	Ā ĀAĀ6Ā\v\bĀ Ā%\v\bĀ Ā%\v\bĀ Ā% \v\x07Ā )Ā\v\x07Ā Ā(Ā\v\x07Ā ĀØ\x07\v\x07Ā Āó\b\vĀB\vĀAĀ\vĀA\vĀA\vĀAĀ\vĀ Ā\vĀAĀ\vĀĀ\vĀB­½\vĀ\vĀ\vĀĀ\vĀ\vĀĀ\v@ (Ā! AĀ6Ā @ A\bj   \v ĀAĀ6Ā\v Ì\fAìùÀĀAÀ\rĀ\v9~#ĀAk"$Ā A\bj   ã\x07 )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\v: Ā(\b" Ā(ĀF@ ĀA \
\v\v Ā(  lj  ü
ĀĀ Ā Aj6\b\vD@ Ā (\b" (ĀI    AxG\r (\b \v6 Ā (6Ā\vĀ\v0Ā )ĀBQ@ (\b! ĀB7Ā Ā 6\b\v Ā  ü
ĀĀ\v~#ĀAàĀk"$Ā  6 Ā(\f  Aj6 Aj"@@ Ā(" AjAvA\x07l A\bI\x1B"Av I@ A@k ĀAjA Aj"   I\x1Bñ (D" (@"E\r  )L"	70  )T78  (H6,  6(  6$ Ā(Ā")Ā!
 Ā(\f!  6P  6L AĀ6H  
BB À7@ 	§! A0j! (4!\x07@ @@ Aj A@k±\x07 (AqE@  (P"A\bj6P  (HA\bj6H  )\bBB À7@\f\v\v (!  (LAk"6L A\bj  \x07 A j Ā  (Hj"Ï\b\x07  (\bAsAtj"\b Ā(Ā AsAtj")Ā\b7Ā\b \b )ĀĀ7ĀĀ\f\v\v  Ā(\f"6<  (8 k68 Ā Î\r A$jÖ
\f\v Ā A j A¶\vAĀ\v AàĀj$Ā\vĀ\v= Ā(Ā(Ā"Aj(Ā A\bj(Ā Ā((Ā  lj"Ā k(Ā Ā k(ĀÄ
\v5Ā Ā(Ā(Ā"Ā)Ā ĀA\bj)Ā (Ā  lj"Ā k(Ā Ā k(Āå\vØ~#ĀAk"$Ā  §q!\x07 BBÿĀB À~!
@  Ā \x07j)ĀĀ" 
"\vB \vB À}B À7\b@@@@  A\bj±\x07 (ĀAG\rĀ  Ā ( \x07j q lj"	 k²	E\r\f\v\v  BB ÀP\rAĀ!	\v Aj$Ā 	\v \x07 \bA\bj"\bj q!\x07\fĀ\vĀ\v- A\bk" (ĀAj"6Ā E@Ā\v Ā 6 Ā 6Ā\vZ#ĀAk"$Ā Ā(ĀAF@ (Ā   ((\fĀ\f\v A6\f  Ā6\b (Ā (  A\bjÙ\v Aj$Ā\vd#ĀA\
 k"$Ā AĀ6\f B7  6 B 7  Aj6  AjÐ@Ā\v Ā (\f6\b Ā )7Ā A j$Ā\v:#ĀAk"$Ā  6  Ā6Ā A6\f  6\b  A\bjó Aj$Ā\vb#ĀA0k"$Ā  6\f  6\b  Ā)\b7  Ā)Ā7 A6, A\v6$  A\bj6(  Aj6   A jó A0j$Ā\vu#ĀA k"$Ā  6\f Aj Ê\x07@ (AxG@ Ā\
 (6\b Ā )7Ā\f\v A\fj Aj ½! ĀAx6Ā Ā 6\v Ì\f A j$Ā\v\\AĀ  Ā(Ā"Axs AĀN\x1B"  (Ā"Axs AĀN\x1BG\rĀA  G\rĀ Ā( Ā(\b ( (\bÄ
\v\v@ @ (Ā"Aÿÿÿÿ\x07O@ ĀAÏĀ6\b ĀAÀĀ6 ĀAĀ6Ā\v  Aj6Ā A\bk" (ĀAj"6Ā E\r Ā 6\b Ā 6 Ā  j6Ā\v ĀA\x1B6\b ĀAàâÁĀ6 ĀAĀ6Ā\vĀ\v0#ĀAk"$Ā  6\f  6\b Ā  A\bj ­ Aj$Ā\v1Ā Ā j!Ā@ @ ĀAk(Ā Ā(Ā\r Ak! Ā j!Ā\f\v\v\ví#ĀA0k"$Ā Aj Ā A$j @@ ("E\rĀ ($"E\
\rĀ (\f" (ĀAj"Ā6Ā ĀE\rA\bAñ\v"ĀAĀ:Ā ĀAĀ:ĀD Ā 6@   Ā Î (( (,\f ( ( \f A0j$Ā\v Aj A$jí\b (! (! A\bj Ajì\b (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BÀ\r\vĀ\v#ĀAàk"$Ā A$j  ($"@ (,! (( A°j  (´!@ (°"\bAxF@  6 A6 Ì\f\f\v  (¸6¸\
  6´  \b6° A0j l (4! (0"AF@  6 A6 A°j®\v\f\v A¸j A8jAøĀü
ĀĀ  6´  6°  )°7È  (¸6Ð AÔj" AÈj A0j"    A°j[ A°j Î\x07 (°! -ĀÄ"AF@  6 A6\f\v  )¼7<  )´74  /ĀÅ;ĀE  -ĀÇ:ĀG  :ĀD  60 Aj A0j AàĀjÉ\b\v \f A\bj Aj¶ (\f! Ā (\b"6\b Ā AĀ Aq"\x1B6 ĀAĀ  \x1B6Ā Aàj$Ā\v Ì\f Ì\f  A$j\
î\b (Ā"ĀA Ā\x1B (AĀ Ā\x1BÀ\rĀ\vÖ#ĀAà\x07k"$Ā A$j Ā Aj  Ö\x07  ("Ā68  (64  Ā60 A<j @ ($"E ĀAxFrE@ (<"\r\v Aj A<jí\b (! (! A\bj A0j\b (\b! (\f!  A$jî\b (Ā"Ā  Ā\x1B"  \x1B"A \x1B (  Ā\x1B  \x1BAĀ \x1BÀ\rĀ\v AÈĀj" Í  (86Ø\x07  )07Ð\x07A\bA¸ñ\v"Ā \
A\x07ü
ĀĀ ĀAĀ:Ā° ĀAĀ:Ā\x07  AàĀj Ā Î (@ (D\f (( (,\f Aà\x07j$Ā\v\v¡ñ-ĀAÀĀ\vÖthere is no such optionÀ://ÀÀĀÀ in À of the latest À\r applicationsÀĀÀÀÀ=ÀĀ À=ÀĀÀ:À:À:ÀĀproposal.hourlyRate is ÀĀ&the application still has the status \`À\b\` after ÀĀthe API key has À at character ÀĀÀ5 was not\
 sent: its rate limit is used up for another ÀĀÀ	 at line À\b column ÀĀ2the application's status could not be read within ÀĀÀ\b within ÀĀ\x07string ÀĀ\rthere is no \`À\`; it is one of ÀĀunknown variant \`À\f\`, expected ÀĀunknown field \`À\f\`, expected ÀĀinvalid length À\v, expected ÀĀinvalid value: À\v, expe\
cted ÀĀinvalid type: À\v, expected ÀĀÀ" failed: the server returned HTTP ÀĀHTTP ÀĀ\rthe base URL ÀĀ%jobId is a URL without a ciphertext: ÀĀ!the body is not a webhook event: ÀĀ&this platform has no AbortController: ÀĀ\bstopOn: ÀĀ
retrying: ÀĀno further apply is admitted: ÀĀÀ" failed: the server returned HTTP À, but À is not as documented: ÀĀ(the store of webhook deliveries failed: ÀĀÀ	 failed: ÀĀ\bfailed: ÀĀ+the latest applications could not be read: ÀĀ\fthe body of À cannot be serialized as JSON: ÀĀÀ" failed: the server r\
eturned HTTP À, but not valid JSON (À): ÀĀÀ: ÀĀÀ ÀĀÀâ¦ĀÀ	 is emptyĀÀ" failed: the server returned HTTP À and an empty bodyĀÀ\r profiles of À\f freelancersĀÀ msĀ\fcontains a 'À', which no id doesĀÀ, can't be represented as a JavaScript numberĀÀ elements in mapĀ\va limit of À admits no request \
at allĀÀ6 was not sent: an argument contains the API key itselfĀ\vthe header À is set by the client itselfĀÀ& is not a number of seconds, 0 or moreĀÀ! is not a whole number, 0 or moreĀ\bthe job À is in the batch more than onceĀÀ elements in sequenceĀthe value of the header À\v is invalidĀÀ#, a redi\
rect, which is not followedĀÀ, a redirect to À, which is not followedĀÀ& was not sent: its deadline has passedĀ\rthe limit of À\v is reachedĀthe proposal for job À  may or may not have been sent: À", and its status could not be readĀfloating point \`À\`ĀÀ"; its application has the status \`À\`Āan a\
pplication has settled as \`À\`Ā\`À\` or \`À\`Ā\vcharacter \`À\`Ā	integer \`À\`Ā	boolean \`À\`Āthere is no method \`À\`Āmissing field \`À\`Āduplicate field \`À\`Ā\`À\`Ā[À]Ā'there is no such option; did you mean \`À\`?ĀÀ is not a field; did you mean \`À\`?Ā\rthere is no \`À\`; did you mean \`À\`?Ā\fGive it as\
 \`ÀÀ\`.ĀCheck À.ĀGive À.Ā\bJsValue(À)ĀÀ (À)ĀÀ\v (os error À)ĀÀ (the last poll failed: À)ĀĀqĀĀĀĀĀĀĀĀĀrĀĀĀsĀĀĀrequestĀtĀĀĀĀĀĀ\bĀĀĀuĀĀĀvĀĀĀwĀĀĀxĀĀĀyĀĀĀzĀĀĀ{ĀĀĀ|ĀĀĀ}ĀĀĀ~ĀĀĀ~ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀwithoutKeyallowHttpproxynoProxycaCertificatesclientCertificatescheduleĀAàÀĀ\vÝ	ĀĀĀĀĀĀqĀĀĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀqĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀtĀĀĀĀĀĀĀĀĀdeadlinemaxRetriesbackoffpacingmaxCreditsmaxApplicationsĀĀĀ\x07ĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀ	ĀĀ\bĀĀĀĀĀĀĀĀĀ¨\bĀĀ\bĀĀĀĀĀĀĀĀĀ8\x07ĀĀ\bĀĀĀĀĀĀĀĀĀ8\x07ĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀÈĀĀ\bĀĀĀĀĀĀĀĀĀ¸ĀĀ\bĀĀĀĀĀĀĀĀĀ¨\fĀĀ\bĀĀĀĀĀĀĀĀĀ¸\x07ĀĀ\bĀĀĀĀĀĀĀĀĀ¸	ĀĀ\bĀĀĀ ĀĀĀ¡ĀĀĀx\x07Ā\
Ā\bĀĀĀ¢ĀĀĀ£ĀĀĀ\rĀĀ\bĀĀĀ¤ĀĀĀ¥ĀĀĀ\b\bĀĀ\bĀĀĀ¦ĀĀĀ§ĀĀĀ8ĀĀĀĀĀĀ¨ĀĀĀ©ĀĀĀattempted to take ownership of Rust value while it was borrowedrecursive use of an object detected which would lead to unsafe aliasing in rustverdictchecksreadytextreportqueryĀ°<ĀĀĀĀZĀĀĀĀ\fĀĀĀĀä7ĀĀĀĀsettledcreditĀĀĀ5Ā\x07ĀĀĀ5ĀĀĀ\
Āacceptedunsettlednot_startedindexstatesubmissionstoppedstop_onmax_creditsmax_applicationsruleendedEarlyprogressqueuedbyStatusbyErrorcreditsReservedcreditsDeductedcreditsRefundedcreditsInDoubtrequestsestimatedSecondsLeftsameLetterisOvercountfirstIndexidtitleprofileUrlisDefaultĀ6ĀĀĀĀ6ĀĀĀĀ9ĀĀĀ\
ĀperĀ\v\rĀ\bĀĀĀx\rĀĀĀĀexpected "documented", a number of seconds, or an object with interval, slowAfter, slowInterval, jitterdocumentedĀĀĀó\rĀ
ĀĀĀintervalslowAfterslowIntervaljitterĀ\bĀ\bĀĀĀĀ	ĀĀĀĀ\fĀĀĀ%ĀĀĀĀbasecapĀLĀĀĀĀPĀĀĀĀavailableinDoubtdeliveryIdvariant index 0 <= i < 1ĀĀ~ĀĀĀĀfield index 0 <= i < 4ĀĀ ĀĀAÈÀĀ\vĀĀĀªĀAØÀĀ\vĀĀĀ«ĀAèÀĀ\vĀĀĀ¬ĀĀĀp2ĀĀĀĀ	Ā
ĀĀĀd9Ā\x07ĀĀĀ	Ā	ĀĀĀøbĀ\x07ĀĀĀbĀ	ĀĀĀ5\`ĀĀĀĀÍ\`Ā\vĀĀĀ_\`ĀĀĀĀ£	ĀĀĀĀ¨	Ā\x07ĀĀĀ¯	ĀĀĀĀ½	ĀĀĀĀKĀ\x07ĀĀĀ 
Ā\bĀĀĀ(
Ā
ĀĀĀ2
Ā\x07ĀĀĀ9
ĀĀĀĀKĀ\x07ĀĀĀÎ	Ā\bĀĀĀ¼UĀ\vĀĀĀUĀĀĀĀ?
Ā
ĀĀĀI
ĀĀĀĀKĀ\x07ĀĀĀØ?ĀĀĀĀBĀ\bĀĀĀstruct RawRequest with 4 elementsĀĀĀÈĀ!ĀĀĀstruct Reference with 2 elementsôĀ ĀĀĀstruct RateLimit with 2 elementsĀ ĀĀĀmap with a single keyĀĀĀDĀĀĀĀstring or mapĀĀĀdĀ\rĀA¡ÀĀ\vĀĀĀ­ĀA¡ÀĀ\vĀĀĀ®ĀA¤¡ÀĀ\vĀĀĀ¯ĀA´¡ÀĀ\vĀĀĀ°ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ±ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ²ĀĀĀĀĀĀĀ\b\
ĀĀĀĀĀĀ³ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ´ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀµĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¶ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ·ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¸ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¹ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀºĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ»ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¼ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ½ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¾ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ¿ĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÁĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÂĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÃĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÄĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÅĀĀĀĀ\
ĀĀĀ\bĀĀĀĀĀĀÆĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÇĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÈĀĀĀĀĀĀĀ\bĀĀĀĀĀĀÉĀĀĀCheck the options of the client.optionsCheck the options of the wait.Check the options of the call.Check the options of the batch.a raw request to apply could send a proposal twiceUse apply(): its request takes further fields, too.the ap\
plication has a new statusĀAÜ¦ÀĀ\vĀĀĀÊĀĀĀËĀĀĀÌĀĀĀÍĀĀĀÎĀĀĀÏĀĀĀÐĀĀĀÑĀĀĀÒĀĀĀÒĀĀĀÒĀĀĀÓĀĀĀÔĀĀĀÕĀĀĀÖĀĀĀ×ĀĀĀTRACEDEBUGINFOWARNERRORreferencescausedetailsĀĀĀØĀĀĀ\fĀĀĀĀĀĀÙĀĀĀÚĀĀĀÛĀĀĀÜĀĀĀÝĀĀĀÞĀĀĀßĀĀĀàĀĀĀáĀĀĀâĀĀĀa tuple of size 2an object of names and valuesstruct RawRequeststruct ReferenceĀØĀĀĀ\fĀĀĀĀĀĀãĀĀĀä\
ĀĀĀåĀĀĀcalled \`Result::unwrap_throw()\` on an \`Err\` valueĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀæĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀçĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀèĀĀĀĀĀĀĀĀĀĀĀĀĀéĀĀĀĀĀĀĀĀĀĀĀĀĀêĀĀĀĀĀĀĀĀĀĀĀĀĀëĀĀĀĀĀĀĀ\bĀĀĀĀĀĀìĀĀĀĀĀĀĀ\bĀĀĀĀĀĀíĀĀĀĀĀĀ	ĀĀĀĀĀĀØ?ĀÜ?Āå?ĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀÏ=Ā9ĀÔ=Āà=Āñ=Āü=Ā\b>Ā\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀĀĀ\rĀĀĀ\f\
ĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀ2KĀ?KĀù:ĀØ:Ā;ĀJKĀSKĀbKĀoKĀ{KĀKĀKĀKĀKĀ®KĀÁKĀÇKĀÖKĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ Ā¥ĀªĀ®Ā²ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀtĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀAð¬ÀĀ\và\bRĀ
SĀ]SĀ'TĀTĀĀĀĀĀï¿½ĀØĀĀĀ\fĀĀĀĀĀĀãĀĀĀîĀĀĀåĀĀĀïĀĀĀðĀĀĀñĀĀĀòĀĀĀóĀĀĀôĀĀĀõĀĀĀöĀĀĀ÷ĀĀĀøĀĀĀĀpĀ\x07Ā-H\v0e\x07#\x1B[\v:			+;	* 7\b\x07
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
} })ĀĀĀĀĀĀ\fĀĀĀĀĀĀùĀĀĀúĀĀĀûĀĀĀ0000000000000000000000000000000000000000000000000000000000000000+ee-ĀA¶ÀĀ\v3ĀAÑ¶ÀĀ\v£\
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
þ|ÿĀĀĀĀJ|l_b%þÿĀĀĀĀS0Á4\`ÿ¼É?þÿĀĀĀĀU&ºNZþÿĀĀĀĀ½~)p$wùßtþÿĀĀĀĀ¸å¸½ß¦þ¤ÿĀĀĀĀ}tÏ_©ø©þ¬ÿĀĀĀĀÏ¨pD¹Äþ´ÿĀĀĀĀk¿øð\bßþ¼ÿĀĀĀĀ¶11eU%°ÍùþÄÿĀĀĀĀ¬{ÐÆâ?ÿÌÿĀĀĀĀ;+*Ä\\ä.ÿÔÿĀĀĀĀÓsi$$ªIÿÜÿĀĀĀĀÊĀòµýcÿäÿĀĀĀĀëd\bå¼~ÿìÿĀĀĀĀÌPo	Ì¼ÿôÿĀĀĀĀ,eâX·Ñ³ÿüÿĀAþÇÀĀ\v@ÎÿĀAÈÀĀ\v¶\x1B¥Ôèèÿ\fĀĀĀĀĀĀĀb¬Åëx\
­ĀĀĀĀĀĀ	øx9?ĀĀĀĀĀĀ³\x07É{ÎÀ8Ā$ĀĀĀĀĀp\\ê{Î2~SĀ,ĀĀĀĀĀhé«¤8ÒÕmĀ4ĀĀĀĀĀE"&'OĀ<ĀĀĀĀĀ'ûÄÔ1¢cí¢ĀDĀĀĀĀĀ¨­È8eÞ°½ĀLĀĀĀĀĀÛe«\bÇØĀTĀĀĀĀĀqBù]ÄòĀ\\ĀĀĀĀĀXç\x1B¦,iM\rdĀĀĀĀĀêpdîÚ'lĀĀĀĀĀJwï£m¢BtĀĀĀĀĀk}´{x	ò\\|ĀĀĀĀĀwÝy¡äT´wĀĀĀĀĀÂÅ[[ĀĀĀĀĀ=]ÈÅS5È¬ĀĀĀĀĀ³ ú\\´*ÇĀĀĀĀĀã_ ½FÞá¤ĀĀĀĀĀ%9\
Û4Â¥ü¬ĀĀĀĀĀ\\£rÆö´ĀĀĀĀĀÎ¾éTS¿Ü·1¼ĀĀĀĀĀâA"òóüLÄĀĀĀĀĀ¥x\\ÓÎ ÌfÌĀĀĀĀĀßS!{óZÔĀĀĀĀĀ:0Üµ âÜĀĀĀĀĀ³ã\\SÑÙ¨¶äĀĀĀĀĀ<D§¤Ù|ûÐìĀĀĀĀĀD¤§LLv»ëôĀĀĀĀĀ@¶ï«üĀĀĀĀĀ,W¦ïÐ ĀĀĀĀ)1éå¤;\fĀĀĀĀ\f¡ûçUĀĀĀĀ)ô;bÙ (¬pĀĀĀĀÏ§z^KD$ĀĀĀĀ-Ý¬@ä!¿¥,ĀĀĀĀÿD^/gÀ4ĀĀĀĀA¸3ÔÚ<ĀĀĀ\
Ā©\x1Bã´ÛõDĀĀĀĀÙwßºn¿ëLĀĀĀĀĀĀĀ
ĀĀĀdĀĀĀèĀĀ'ĀĀ Ā@BĀĀĀáõĀÊ;Áoò#ĀĀĀï¬[Am-îĀĀj¿dí8ní§Úôù?éOĀ>.	ßý8/ät#ìõÏÓ\bÜÄÚ°Í¼3¦&éNĀĀ|.[Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷SĀ    0x0123456789ABCDEFfalsetrueĀüĀĀĀýĀĀĀýĀĀĀýĀĀĀþĀĀĀÿĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀ\bĀĀ	ĀĀ
ĀĀ\vĀĀTuesday, Thursday, Saturday, Wednesday, closure invoked recursively or after being droppedĀĀ\rĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x1BĀĀ%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2D%2E%2F%30%3\
1%32%33%34%35%36%37%38%39%3A%3B%3C%3D%3E%3F%40%41%42%43%44%45%46%47%48%49%4A%4B%4C%4D%4E%4F%50%51%52%53%54%55%56%57%58%59%5A%5B%5C%5D%5E%5F%60%61%62%63%64%65%66%67%68%69%6A%6B%6C%6D%6E%6F%70%71%72%73%74%75%76%77%78%79%7A%7B%7C%7D%7E%7F%80%81%82%83%84%85%86%87%88%89%8A%8B%8C%8D%8E%8F%90%91%92%93%94%9\
5%96%97%98%99%9A%9B%9C%9D%9E%9F%A0%A1%A2%A3%A4%A5%A6%A7%A8%A9%AA%AB%AC%AD%AE%AF%B0%B1%B2%B3%B4%B5%B6%B7%B8%B9%BA%BB%BC%BD%BE%BF%C0%C1%C2%C3%C4%C5%C6%C7%C8%C9%CA%CB%CC%CD%CE%CF%D0%D1%D2%D3%D4%D5%D6%D7%D8%D9%DA%DB%DC%DD%DE%DF%E0%E1%E2%E3%E4%E5%E6%E7%E8%E9%EA%EB%EC%ED%EE%EF%F0%F1%F2%F3%F4%F5%F6%F7%F8%F\
9%FA%FB%FC%FD%FE%FF1 element in map1 element in sequencebyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct variantunitu32u64f64a booleana stringone of .0ĀĀĀĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀnull at line  column any valid JSON valueEOF while parsing a list\
EOF while parsing an objectEOF while parsing a stringEOF while parsing a valueexpected \`:\`expected \`,\` or \`]\`expected \`,\` or \`}\`expected identexpected valueexpected \`"\`invalid escapeinvalid numbernumber out of rangeinvalid unicode code pointcontrol character (\\u0000-\\u001F) found while parsing a str\
ingkey must be a stringinvalid value: expected key to be a number in quotesfloat key must be finite (got NaN or +/-inf)lone leading surrogate in hex escapetrailing commatrailing charactersunexpected end of hex escaperecursion limit exceededa string keyentity not foundpermission deniedconnection refu\
sedconnection resethost unreachablenetwork unreachableconnection abortednot connectedaddress in useaddress not availablenetwork downbroken pipeentity already existsoperation would blocknot a directoryis a directorydirectory not emptyread-only filesystem or storage mediumfilesystem loop or indirectio\
n limit (e.g. symlink loop)stale network file handleinvalid input parameterinvalid datatimed outwrite zerono storage spaceseek on unseekable filequota exceededfile too largeresource busyexecutable file busydeadlockcross-device link or renametoo many linksinvalid filenameargument list too longoperati\
on interruptedunsupportedunexpected end of fileout of memoryin progressother erroruncategorized erroroperation successfulĀĀĀĀĀĀ\fĀĀĀĀĀĀĀĀ ĀĀĀĀĀĀ\fĀĀĀĀĀĀ!ĀĀ"ĀAÌãÀĀ\v¨ĀĀĀÊĀĀĀËĀĀĀÌĀĀĀÍĀĀĀÎĀĀĀÏĀĀĀÐĀĀĀÑĀĀĀÒĀĀĀÒĀĀĀÒĀĀĀÓĀĀĀÔĀĀĀÕĀĀĀÖĀĀĀ×ĀĀĀÃ ĀĀiĀĀ Ã ĀĀiĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ%ĀĀa line breakwhite spacea c\
haracter that is not visible ASCIIapiKeyRemove it, for example by trimming what was read from a file.the API key is emptyCreate one in the dashboard under Auto-Apply â API & Webhooks.Ā&ĀĀ@ĀĀĀ\bĀĀĀ'ĀĀ(ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀAçÀĀ\
\vĀĀĀ*ĀAçÀĀ\vĀĀĀ+ĀA¤çÀĀ\vWĀĀĀ,ĀĀaþÞ\fÐcµ"vÜð¯rõ3=\\Ë"år?;»¦÷ÒðÁÔßX4ä}ù-ĀĀĀĀĀĀĀĀ.ĀĀĀĀĀĀÿÿÿÿÿÿÿÿð3ĀA©èÀĀ\v^!Ā#$%&'ĀĀ*+Ā-.Ā0123456789ĀĀĀĀĀĀĀabcdefghijklmnopqrstuvwxyzĀĀĀ^_\`abcdefghijklmnopqrstuvwxyzĀ|Ā~ĀAêÀĀ\v\bĀĀĀĀĀĀ/ĀĀ0ĀĀĀĀĀĀĀA°êÀĀ\vĀĀĀAÐêÀĀ\vfewer elements in arrayĀP5ĀĀĀ\
ĀĀĀĀĀ\bĀĀĀĀĀĀ1ĀĀ, ĀĀ2ĀĀ3ĀĀ4ĀĀ5ĀĀqueueIdjobIdprocessedJobIdapplicationStatusapplicationStatusMessageappliedAtprocessedAterrorMessagejobstotallimitoffsetcoverLetterprofileIdproposalautoFillOtherQuestionsquestionAnswershourlyRatetimelinequestionanswercreditsRemainingrecoveredjobTitlejobDescription\
feedIdreasoningEffortstruct Essential with 1 elementĀ°6ĀĀĀĀvalue is missingCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundsfewer elements in map77ĀĀĀĀĀĀĀĀ\bĀĀĀĀĀĀ6ĀĀĀĀĀĀ\bĀĀĀĀĀĀ7ĀĀĀĀĀĀ\bĀĀĀĀĀĀ8ĀĀĀĀĀĀ\bĀĀĀĀĀĀ9ĀĀĀĀĀĀ\bĀĀĀĀĀĀ:ĀĀĀĀĀĀ\bĀĀĀĀĀĀ;ĀĀexpected an id (tex\
t or a number)ĀĀĀĀĀĀĀÄ1ĀÄ1ĀbodyCheck the values in \`extra\`.the documentJSON.stringify failedMap key is not a string and cannot be an object keyexpected a time (Unix milliseconds or ISO 8601 text)-_ĀĀĀĀĀĀĀĀĀĀĀĀ{companyId}ĀĀĀĀĀ\bĀĀĀĀĀĀ<ĀĀĀĀĀĀ\bĀĀĀĀĀĀ=ĀĀĀĀĀĀĀĀĀĀĀĀ>ĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀ?ĀĀsendingerro\
rneedsCreditsusedresetsAtmessagecodekindhintstatusretryAfterattemptsrequestIdfieldapplication[api key]ĀĀĀP9Ā	ĀĀĀbaseUrlapi/-._~%!$&'()*+,;=:@datethe event has neither a queueId nor a jobIdIgnore it: the service's events name their application.no usable response: looking up whether the application w\
as queuedan earlier attempt may have been made; the service confirms that nothing was queuedthe lookup failedx-api-keyGive the id or the text that was meant.waiting for the rate limiterout_of_creditsnot_enough_connectsunauthorizedsubscription_inactiveĀĀØ:ĀĀĀĀæ:ĀĀĀĀù:Ā\fĀĀĀ;ĀĀĀĀ/-._~!$'()*+,;=\
:@%/\\?#%&%2e...ĀĀ@ĀĀĀĀĀ\bĀĀĀAĀĀ@ĀĀĀĀĀ\bĀĀĀBĀĀAĀĀ\\;ĀCĀĀDĀĀEĀĀCĀĀFĀĀPass the raw request body, and respond 400 when it is not an event.it is not JSONeventtypeĀĀé;ĀĀĀĀî;ĀĀĀĀdeliveredAtit has no applicationRespond 503: the service delivers the event again.authorizationproxy-authorizationc\
ookieset-cookieĀĀ:Ā	ĀĀĀV<Ā\rĀĀĀc<ĀĀĀĀv<ĀĀĀĀ|<Ā
ĀĀĀmethodGive GET, POST, PUT, PATCH or DELETE.ĀØĀĀĀ\fĀĀĀĀĀĀGĀĀFnOnce called more than once5ĀĀĀĀ\v6Ā\vĀĀĀ6Ā	ĀĀĀ6Ā\bĀĀĀ'6ĀĀĀĀ=6ĀĀĀĀWrite one, or let the service generate it.a profileId from the freelancers list, or none for the default profileHĀĀ(ĀĀ\bĀĀĀIĀĀJĀĀ@ĀĀ\bĀĀĀKĀĀĀapplyappli\
ed_jobsgenerate_proposalfreelancersarchived_jobclient_jobs/api/auto-apply-v2/apply/api/auto-apply-v2/status/api/auto-apply-v2/applied-jobs/api/auto-apply-v2/generate-proposal/api/auto-apply-v2/freelancers/api/jobs/by-ciphertext/api/clients/{companyId}/jobsĀĀĀĀĀĀĀ<ĀAðýÀĀ\v\v<ĀĀĀĀĀĀĀQĀAþÀĀ\v	èĀĀĀĀĀĀ<\
ĀA þÀĀ\v	,ĀĀĀĀĀĀ<ĀA¸þÀĀ\v\vĀĀĀĀĀĀĀQĀAÐþÀĀ\v	ôĀĀĀĀĀĀ<ĀAèþÀĀ\v	ĀĀĀĀĀĀĀ<ĀAÿÀĀ\vçI<ĀĀĀĀĀĀĀreceived a responseĀĀĀĀĀĀĀĀĀĀĀLĀĀĀĀĀĀĀĀĀĀĀĀMĀĀcontent-typeapplication/jsonwaitfail_fastoffĀĀï8ĀĀĀĀ\f9Ā\x07ĀĀĀâ¦://httpshttpis plain http to another machine: anybody on the network could read the keyUse htt\
ps, or allow plain http explicitly if the network is yours.contains a path of the APILeave out /api and what follows it: the client appends the paths.has an invalid pathGive it as https://host, with a port or a path if need be.has a query or a fragmenthas no valid host and portcontains a user nameLe\
ave out what stands before the @.is neither https nor httpdoes not begin with https://Less than 1 month1 to 3 months3 to 6 monthsMore than 6 monthsĀĀĀĀĀĀĀĀĀĀĀreferenceonly wait_many takes more referencesCall apply_many again for further requests.NĀĀp\bĀĀ\bĀĀĀOĀĀkeepOpenkeepOpen needs wait_manyUse i\
t with wait_many, which takes more references while it runs.ĀĀĀPĀĀĀĀĀĀĀĀQĀĀthis job was applied to beforerecovered: the application is queuedĀĀ5ĀĀĀĀ6Ā\bĀĀĀ6ĀĀĀĀ6ĀĀĀĀ¡6ĀĀĀĀthere is no job to write forGive a jobId, or a jobTitle with a jobDescription.jobDescription was given without jo\
bTitlejobTitle was given without jobDescriptionprocessingappliedfailednot_availablenot_eligiblelogged_outlowmediumhighneither queueId nor jobId was givenGive the queueId that apply returned, or the jobId.both queueId and jobId were givenGive one of them: queueId for one application, jobId for the la\
test application to a job.the queueId that apply returnedthe batch is overStart another wait_many, or make this one with keepOpen.Fix the request; the message names what the service did not accept.Check that the key was copied completely, and look for a newer one: a new key revokes the older ones at\
 once. Keys are made in the dashboard under Auto-Apply â API & Webhooks; keys that begin with \`up_\` are retired.Top up credits in the dashboard, or wait for the next billing cycle.The account behind this key has no active subscription: check Billing in the dashboard.Check the id.Nothing was sent a\
gain. Read the existing application's status by the job id.Fix the value that the message names.Wait for the time in \`retry_after\` (\`retryAfter\`). The limit is per key and endpoint.The service failed. Try again later; if it persists, give the request id to the service's support.Upwork is down or is \
limiting the service. Try again in about a minute.Check the network, the base URL and the proxy.Try again, or allow more time per attempt.Allow the call more time, or send fewer requests.Something other than the API responded: check the base URL, and whether a proxy or a login page is in between.The\
 service's response has changed shape: update the SDK, or read the raw response with request().Do not apply again yet: read the status by the job id first. A 404 means that nothing was queued; otherwise the application exists.It may still settle: keep waiting, or read its status later. The service's\
 documentation advises treating an application as failed after 5 minutes.invalid_inputbad_requestnot_foundalready_appliedunprocessablerate_limitedserverunavailableconnectiontimeoutdeadline_exceededunexpected_responsedecodeoutcome_unknownwait_timeoutlimit is 0Give at least 1, or leave limit out.servi\
cekeysubscriptionbusiness_developerprofileseligibilityconnectssessionpolling for an application although a webhook inbox receives events: use one of the twoacceptaccept-charsetaccept-encodingaccept-languageaccept-rangesaccess-control-allow-credentialsaccess-control-allow-headersaccess-control-allow-\
methodsaccess-control-allow-originaccess-control-expose-headersaccess-control-max-ageaccess-control-request-headersaccess-control-request-methodageallowalt-svccache-controlcache-statuscdn-cache-controlcontent-dispositioncontent-encodingcontent-languagecontent-lengthcontent-locationcontent-rangeconte\
nt-security-policycontent-security-policy-report-onlydntetagexpectexpiresforwardedfromhostif-matchif-modified-sinceif-none-matchif-rangeif-unmodified-sincelast-modifiedlinklocationmax-forwardsoriginpragmaproxy-authenticatepublic-key-pinspublic-key-pins-report-onlyrangerefererreferrer-policyrefreshre\
try-aftersec-websocket-acceptsec-websocket-extensionssec-websocket-keysec-websocket-protocolsec-websocket-versionstrict-transport-securitytetrailertransfer-encodinguser-agentupgradeupgrade-insecure-requestsvaryviawarningwww-authenticatex-content-type-optionsx-dns-prefetch-controlx-frame-optionsx-xss\
-protectionproposal.hourlyRateGive US dollars an hour, 0 or more.ĀĀL6Ā
ĀĀĀV6Ā\bĀĀĀproposal.ĀĀĀRĀĀĀĀ\bĀĀĀSĀĀTĀĀĀĀĀĀĀĀUĀĀthe batch was stoppedthe timeout of the batch has passedVĀĀ ĀĀ\bĀĀĀWĀĀthe batch ends earlyØĀĀĀ\fĀĀĀĀĀĀXĀĀone cover letter goes to several jobs: identical proposals get agencies bannedapplicationscreditsOnly its first request is sent: a job is\
 applied to once.x-ratelimit-resetx-ratelimit-limitx-ratelimit-remainingGETPOSTPUTPATCHDELETEThe service's worker failed; the error message says more. The credit is refunded, so you can apply to the job again.The job closed before the proposal could be sent. Nothing can be done for this job.Upwork r\
ejected the profile. If this happens on every job, fill out the agency profile on Upwork (location, skills, tier) or complete some work first; an agency without completed work is often rejected.Buy Connects for the agency on Upwork under Membership & Connects; the service cannot buy them for you.The\
 business developer's Upwork session lapsed. It reconnects by itself: apply again in a few minutes.ĀĀĀĀĀĀĀĀĀĀapplication.appliedapplication.failedĀ\x07\b	
\v\f\rĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀstopOnGive error kinds and application statuses.concurrencyconcurrency is 0Give at least 1, or leave it out for 8.reserveddeductedrefundedĀĀĀĀĀĀĀĀĀĀĀĀYĀĀĀĀĀĀĀĀĀĀĀĀZĀĀpassedunknownUpwork rejected the pro\
fileUpwork accepts the agency's profilethe agency was out of Connectsthe agency had Connects for the latest proposalthe business developer was logged out of Upworkthe business developer is logged inĀĀĀĀĀĀĀĀĀĀĀĀEVĀ\x1BĀĀĀ\`VĀ#ĀĀĀĀĀĀĀĀĀĀĀĀĀVĀĀĀĀ¡VĀ/ĀĀĀĀĀĀĀĀĀĀĀĀĀÐVĀ/ĀĀĀÿVĀ#ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀĀno recent proposal reached Upwork, so this cannot be determinedthe service respondsthe key is acceptedthe subscription is activeÏWĀĀĀĀãWĀĀĀĀöWĀĀĀĀInvite the business developer on Upwork under My Teams â Members. An invite is accepted within seconds: if it is pending for more than a m\
inute, the profile URL that was pasted is not the one that the dashboard shows.the freelancers list is empty: the business developer is not in the agency (yet)not visible before the business developer is in the agencythe business developer is in the agencyComplete the freelancers' profiles on Upwork\
.not checked: see aboveauto-applyexternalĀĀĀ÷YĀ
ĀĀĀZĀ\bĀĀĀ//paththe path is not a plain absolute pathBegin it with one /, percent-encode its segments, and give the query apart from it.The service may have acted on it: find out before sending it again.consists of dotscontains white space or a control characteris too long to be an idis emptyhttps:\
//http://the job's URL, its ciphertext (~01â¦ or ~02â¦) or its UUID, expected f64, expected u32, expected u64, expected a sequence, expected struct an objecta lista whole number, 0 or morea number, expected the application is not waited for any moreÿÿÿÿÿĀüĀĀxĀĀ¸not_sentredirectedtoo_longÅ ĀĀpĀ\
 hĀÅ ĀĀpĀ minĀÅ ĀĀpĀ sĀx-request-idx-uphunt-request-idcf-rayĀĀ\\Ā\fĀĀĀ\\ĀĀĀĀ¤\\ĀĀĀĀ[ĀĀ$ĀĀĀĀĀĀ\\ĀĀ[ĀĀ$ĀĀĀĀĀĀ]ĀĀ\\ĀĀÄ\\Ā^ĀĀ_ĀĀ\`ĀĀaĀĀbĀĀthe connection could not be establishedthere was no response The archive does not have this job. Check the ciphertext (~02â¦).No archived job of thi\
s company is known. Check the company id.Check the id: the queue id is what apply returned, the job id is the job's ciphertext (~02â¦) or UUID. One does not stand for the other.Check the job id. If the job is only minutes old, the service has not read it yet: try again in a few minutes.The proxy wa\
nts a user name and a password: give them in the proxy's URL.Something between the client and the service gave up waiting. Try again.The request is too large: shorten the cover letter or the answers.The server refused a request that was sent early in a TLS handshake. Try again.The path exists, but n\
ot for this method. Check the base URL: it has no path of the API in it.limitsGive limits of at least one request.connectTimeoutit is 0, and nothing can be done in that timeĀĀm\`Ā-ĀĀĀGive more, such as 30 s.https://uphunt.iomaxInFlightmax_in_flight is 0, which admits no request at allGive at least 1\
.no API key was givenPass an API key, or set UPHUNT_API_KEY. Keys are created in the dashboard under Auto-Apply â API & Webhooks.an API key was given to a client that is to send noneLeave out one of the two: the key, or the option to send none.uphunt-sdk/0.1.0userAgentthe user agent is not a valid\
 header valueUse plain ASCII without line breaks.keep-aliveproxy-connection±LĀĀĀĀÅLĀĀĀĀKĀ
ĀĀĀ=NĀĀĀĀ¼?Ā\fĀĀĀ©NĀĀĀĀÃNĀĀĀĀvbĀ
ĀĀĀbĀĀĀĀ#PĀĀĀĀ%PĀ\x07ĀĀĀ,PĀĀĀĀGPĀ\x07ĀĀĀheadersLeave it out.a header name is invalidlocalhost[::1]Give the job's ciphertext (~01â¦ or ~02â¦) or its UUID.companyIdthe company id of an archived job's buyercipherthe job's ciphertext (~02â¦)-T00:00:00value%7E~%7e~0\bĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀdatait names \
no application: it has neither a queueId nor a jobIdit is not a JSON object5Ā\x07ĀĀĀ5ĀĀĀĀ 5ĀĀĀĀĀAÉÁĀ\v\bĀĀĀĀĀĀA»ÉÁĀ\vĀAáÉÁĀ\vĀAüÉÁĀ\vĀAÜÊÁĀ\vèevent core/src/http/pipeline.rs:101uphuntcallattemptwait_msĀ\f9Ā\x07ĀĀĀeĀĀĀĀeĀ\x07ĀĀĀeĀ\x07ĀĀĀĀĀĀĀ\fĀĀĀĀĀĀĀĀĀĀĀĀcĀĀuphunt::http::pipeline\
core/src/http/pipeline.rsĀĀĀĀeĀĀĀĀĀĀ\\eĀ#ĀĀĀeĀĀĀĀeĀĀĀĀ4zĀ¸eĀÐeĀĀĀĀæeĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:142Ā\f9Ā\x07ĀĀĀeĀĀĀĀ°<ĀĀĀĀZĀĀĀĀeĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀ@fĀ#ĀĀĀeĀĀĀĀdfĀĀĀĀ@zĀ¸eĀÐeĀĀĀĀæeĀĀĀĀĀĀĀevent core/src/apply.rs:188Ā\f9Ā\x07ĀĀĀeĀĀĀĀeĀ\x07ĀĀĀuphunt::applycore/\
src/apply.rsĀĀĀĀĀ¼ĀĀĀĀĀĀÌfĀ\x1BĀĀĀeĀĀĀĀèfĀĀĀĀLzĀ¸eĀĀgĀ\rĀĀĀ\rgĀĀĀĀĀĀĀevent core/src/apply.rs:261Ā\f9Ā\x07ĀĀĀeĀĀĀĀ9ĀĀĀĀĀĀĀĀĀĀĀĀ\`gĀ\x1BĀĀĀeĀĀĀĀ|gĀĀĀĀXzĀ¸eĀĀgĀ\rĀĀĀ\rgĀĀĀĀĀĀĀnameÔgĀĀĀĀuphunt::clientcore/src/client/mod.rsĀĀĀáĀĀĀĀĀĀeĀĀĀĀeĀĀĀĀØgĀĀĀĀdzĀ¸eĀàgĀĀĀĀîgĀĀ\
ĀĀĀĀĀevent core/src/wait.rs:110ĀĀ\f9Ā\x07ĀĀĀ9ĀĀĀĀuphunt::waitcore/src/wait.rsĀĀĀnĀĀĀĀĀĀDhĀĀĀĀeĀĀĀĀ\`hĀĀĀĀpzĀ¸eĀphĀ\fĀĀĀ|hĀĀĀĀĀĀĀevent core/src/http/rate_limiting.rs:109\f9Ā\x07ĀĀĀeĀĀĀĀeĀ\x07ĀĀĀuphunt::http::rate_limitingcore/src/http/rate_limiting.rsĀĀĀĀĀĀmĀĀĀĀĀĀÌhĀ(ĀĀĀeĀĀĀĀôhĀĀ\
ĀĀ|zĀ¸eĀ\fiĀ\x1BĀĀĀ'iĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:185took_msĀĀ\f9Ā\x07ĀĀĀeĀĀĀĀ9ĀĀĀĀ«iĀ\x07ĀĀĀĀĀĀ¹ĀĀĀĀĀĀiĀ#ĀĀĀeĀĀĀĀ´iĀĀĀĀzĀ¸eĀÐeĀĀĀĀæeĀĀĀĀĀĀĀevent core/src/http/pipeline.rs:190deliveryĀ\f9Ā\x07ĀĀĀeĀĀĀĀ«iĀ\x07ĀĀĀ7jĀ\bĀĀĀĀĀĀ¾ĀĀĀĀĀĀjĀ#ĀĀĀeĀĀĀĀ@jĀĀĀĀzĀ¸eĀÐeĀĀĀĀæe\
ĀĀĀĀĀĀĀevent core/src/apply.rs:277Ā\f9Ā\x07ĀĀĀeĀĀĀĀĀĀĀĀĀĀĀĀ jĀ\x1BĀĀĀeĀĀĀĀ¼jĀĀĀĀ zĀ¸eĀĀgĀ\rĀĀĀ\rgĀĀĀĀĀĀĀevent core/src/wait.rs:181ĀĀ\f9Ā\x07ĀĀĀĀĀĀµĀĀĀĀĀĀ\fkĀĀĀĀeĀĀĀĀ(kĀĀĀĀ¬zĀ¸eĀphĀ\fĀĀĀ|hĀĀĀĀĀĀĀevent core/src/bulk/driver.rs:364reasonĀ\f9Ā\x07ĀĀĀkĀĀĀĀuphunt::bulk::drivercore/s\
rc/bulk/driver.rsĀĀĀĀlĀĀĀĀĀpkĀ!ĀĀĀeĀĀĀĀkĀĀĀĀ¸zĀ¸eĀ¨kĀĀĀĀ¼kĀĀĀĀĀĀĀevent core/src/bulk/driver.rs:141ĀĀĀ\f9Ā\x07ĀĀĀ÷5ĀĀĀĀĀĀĀĀĀĀĀĀĀlĀ!ĀĀĀeĀĀĀĀ8lĀĀĀĀÄzĀ¸eĀ¨kĀĀĀĀ¼kĀĀĀĀĀĀĀjitter must be between 0 and 1an interval must be longer than 0 secondsfield identifiervariant identif\
ierthe options of a clientthe options of a waitthe options of a callthe options of a batcha sequenceokFAILwarn?[Ã ĀĀhĀ] Ã ĀĀhĀÀ
ĀĀĀĀĀĀĀĀ->  Ã ĀĀh\x1BĀÀ À
Āfetch failedstruct Freelancerstruct Profilestruct Freelancersstruct AppliedJobsQuerystruct AppliedJobsPagestruct Applicationstruct ProposalTermsstruct QuestionAnswerstruct Submissionstruct ApplyRequeststruct GeneratedProposalstruct GenerateProposalstruct RateLimitstruct ScheduleFieldsstruct Backoff\
struct WebhookEventstruct EssentialĀĀĀĀdĀĀ\fĀĀĀĀĀĀeĀĀfĀĀ\fĀĀĀĀĀĀgĀĀTimeoutĀhĀĀ¨ĀĀĀ\bĀĀĀiĀĀappliedJobsitemsresultsĀ÷5ĀĀĀĀoĀ\vĀĀĀþQĀ\fĀĀĀìcĀĀĀĀ'oĀĀĀĀ,oĀ\x07ĀĀĀjĀĀĀĀĀĀĀĀkĀĀlĀĀjĀĀĀĀĀĀĀĀmĀĀnĀĀSendWrapperthread_idOtherThreadIdĀĀĀØĀĀĀ\fĀĀĀĀĀĀãĀĀĀoĀĀåĀĀĀĀĀĀĀĀĀĀĀĀĀpĀĀĀĀĀĀĀĀĀĀĀĀq\
ĀĀĀĀĀĀĀĀĀĀĀĀrĀĀĀĀĀĀ\bĀĀĀĀĀĀsĀĀĀĀĀĀĀĀĀĀĀĀtĀĀsourceĀĀ9ĀĀĀĀ7jĀ\bĀĀĀ9ĀĀĀĀ\f9Ā\x07ĀĀĀ\x1B9ĀĀĀĀpĀĀĀĀTransportErrorNoneSomecalled \`Option::unwrap_throw()\` on a \`None\` valueĀñ=Ā\vĀĀĀìcĀĀĀĀ'oĀĀĀĀ,oĀ\x07ĀĀĀNotSentMaybeSentFetchErrorConnectDeadlineInterruptedTooLongRedirectedĀĀĀĀĀĀĀĀĀĀĀĀĀuĀĀd\
escription() is deprecated; use Displayarray contains a value of the wrong typenull pointer passed to rustĀ0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849505152535455565758596061626364656667686970717273747576777879808182838485868788899091929394959\
6979899ĀAÏäÁĀ\vĀĀĀĀĀĀĀ ĀĀĀĀĀĀĀÈĀĀĀĀĀĀĀúĀĀĀĀĀĀ@ĀĀĀĀĀĀPÃĀĀĀĀĀĀ$ôĀĀĀĀĀĀĀĀĀĀ ¼¾ĀĀĀĀĀ(kîĀĀĀĀĀùĀĀĀĀ@·CºĀĀĀĀ¥ÔèĀĀĀĀ*çĀĀĀô æµĀĀĀ 1©_ãĀĀĀ¿É\x1BĀĀĀÅ.¼¢±ĀĀ@v:k\vÞĀĀè#ÇĀĀb¬Åëx­Āz·&×ØĀ¬n2xĀ´W
?h©Ā¡íÌÎ\x1BÂÓ @aQYÈ¥¹¥o¥: ô'ËÎo\x1B(T¯ÚMä^®ðì\x07Jûô'D±wAßÏÍ\x07ï\v?þ²ª´Üæ§c¾Z\v¥¼´ªSkuz\x07í\b¿,)Ud¶CÕ±LÈ;û;ïiÂF¸B§î@OQ]=ëÝäPFºälabMóê¯(¶ï&â»6U
÷\`Ëé¸¶½!ÉÁ»éĀT_xÛ¿4Ð½rRÞ'ĀmÁ<·uĀĀĀĀĀĀPÃĀĀĀĀĀĀĀĀãL67ÅĀĀĀĀĀĀ(lÖªïð"Çö~¹·Ò:MBLÈqÕmÉê8Í:¼U«\f	ËÆ,\x07Ó¿õ­\\¡\b7hÍzÃ¨Û6.ï\x07Â²Ï¼ô^ägùÇ×inøÑRº¾×63á| 4¨EÓQ 	HÞ1Vxú¦Õf¥>"t*U3ñÊº)2×@­Gy|©t\b8Ç±ØJÙ¼"x®R7?6N
@ĀĀĀdĀĀ@Ā $ĀĀĀĀĀĀĀ\fÈàL^ö0×\x1BĀĀĀĀĀĀĀüÿ÷ÍØnÑ?Í@%dÛ\r\rĀĀĀ$@8qS´xĀĀĀĀinf-infNaNĀĀĀĀĀ	ĀĀĀĀĀĀØ?ĀÜ?Āå?ĀRmĀTmĀXmĀĀĀĀĀĀĀĀĀĀþUĀVĀVĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀà>Ā?Āp?Ā(?ĀX?Āp?Āp?ĀAðêÁĀ\v÷\x07ĀĀĀĀĀĀĀ;ĀĀĀĀĀĀĀZĀĀĀĀĀĀĀxĀĀĀĀĀĀĀĀĀĀĀĀĀĀµĀĀĀĀĀĀĀÔĀĀĀĀĀĀĀóĀĀĀĀĀĀĀĀĀĀĀĀĀ0ĀĀĀĀĀĀNĀĀĀĀĀĀ\
ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀĀĀĀ\fĀĀĀ\vĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ&ĀĀĀ8ĀĀĀĀĀĀĀĀĀ\fĀĀĀ	ĀĀĀ
ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀĀĀĀ\bĀĀĀ\x1BĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\vĀĀĀĀĀĀ\rĀĀĀ\vĀĀĀ\vĀĀĀĀĀĀ.Ā©.Āº.ĀÌ.ĀÜ.Āì.Āÿ.Ā/Ā/Ā,/ĀA/ĀM/ĀX/Ām/Ā/Ā/Ā/Ā²/ĀØ/Ā0Ā)0Ā@0ĀL0ĀU0Ā_0Āo0Ā0Ā0Ā¢0Ā¯0ĀÃ0ĀË0Āæ0Āô0Ā1Ā1Ā/1Ā:1ĀP1Ā]1Āh1Ās1ĀĀĀĀĀCĀĀĀÙĀĀĀDĀĀĀWĀĀĀ\rĀĀĀMĀĀĀ%ĀĀĀUĀĀĀbĀĀĀGĀĀĀ.ĀĀĀ*ĀĀĀ1ĀĀĀn\
ĀĀĀbĀĀĀĀĀĀĀĀĀĀĀĀĀEĀÒEĀ«FĀïFĀFGĀSGĀ GĀÅGĀHĀ|HĀÃHĀñHĀ\x1BIĀLIĀºIĀJĀJĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀÏ=Ā9ĀÔ=Āà=Āñ=Āü=Ā\b>ĀĀĀĀĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀĀĀĀ>Ā+>ĀD>Āc>Ā>Ā¥>Ā¼>Ā\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀĀĀ\rĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀ2KĀ?KĀù:ĀØ:Ā;ĀJKĀSKĀbKĀoKĀ{KĀKĀKĀKĀKĀ®KĀÁKĀÇKĀÖKĀpĀĀĀhĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀpĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀRĀRĀRĀRĀRĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀ\x07ĀĀĀ\bĀĀĀ\vĀĀĀ\x07ĀĀĀ
ĀĀĀĀĀĀÒpĀoĀÙpĀápĀìpĀópĀ oĀAðòÁĀ\vtĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀAóÁĀ\vRĀ
SĀ]SĀ'TĀTĀA¬óÁĀ\v%\fĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAìóÁĀ\v#ĀAôÁĀ\v$ĀĀ)ĀAôÁĀ\v	ĀĀĀĀĀĀĀĀA¬ôÁĀ\v¦ĀĀĀĀĀĀĀfĀĀĀĀĀÿĀĀĀfĀĀĀĀĀÿĀĀĀ gĀĀĀĀĀÿĀĀĀgĀĀĀĀĀÿĀĀĀhĀĀĀĀĀÿĀĀĀhĀĀĀĀĀÿĀĀĀHiĀĀĀĀĀÿĀĀĀÔiĀĀĀĀĀÿĀĀĀ\`jĀĀĀĀĀÿĀĀĀÌjĀĀĀĀĀÿĀĀĀ0kĀĀĀĀĀÿĀĀĀÔkĀĀĀĀĀÿĀĀĀHlĀĀĀĀĀÿĀĀĀvĀAÜõÁĀ\vĀtarget_featu\
res\b+mutable-globals+nontrapping-fptoint+\vbulk-memory+\bsign-ext+reference-types+
multivalue+bulk-memory-opt+call-indirect-overlong`,vu=()=>new WebAssembly.Module(globalThis.Buffer?.from(mu,"latin1")??Uint8Array.from(mu,b=>b.charCodeAt(0)));var h1={Cancellation:p,NativeClient:V,NativeInbox:W,meaning:Eu,parseWebhook:hu,suggest:gu},Pu=!1;function M(){if(a())throw z0();if(!Pu){try{wu({module:vu()})}catch(b){let u=`the SDK's WebAssembly module cannot be started: ${String(b)}`,A=D0("unsupported_runtime",u,g1());throw C({details:A,cause:b})}
Pu=!0}return h1}function z0(){let b=a()?.cause,u=`the SDK's WebAssembly module has failed, and cannot be used any more: ${String(b)}`;return C({details:D0("internal",u,"Report this, and start the program again. An apply that was pending may have been sent: read its status."),cause:b})}function g1(){
let b=globalThis;return b.EdgeRuntime?"Vercel's edge runtime does not compile WebAssembly: export const runtime = 'nodejs' from this route.":b.document?"The page's Content-Security-Policy needs 'wasm-unsafe-eval', and scripts must be served as UTF-8.":b.process?.versions?.node?"Run Node without --ji\
tless; a vm context that forbids code generation needs `codeGeneration: { wasm: true }`.":"The runtime does not let WebAssembly be compiled: bundle with the export condition 'workerd', which imports the module."}var P=class{constructor(u){Iu(this,u)}get extra(){let u=cu[this.constructor.name]??[];return Object.fromEntries(Object.entries(this).filter(([A])=>!u.includes(A)))}};function Iu(b,u){for(let[A,f]of Object.entries(u))A in b||(b[A]=f)}function uu({queueId:b,jobId:u}){return b||!u?{queueId:b}:{jobId:u}}
var E=class b extends P{static from(u){if(typeof u!="object"||!u)throw i("application","application is not an object","Give its data, such as JSON.parse returns.");return u instanceof b?u:new b(u)}isSettled(){return Y0(this).settled}isApplied(){return this.applicationStatus==="applied"}credit(){return Y0(
this).credit}hint(){return Y0(this).hint}};function Y0({applicationStatus:b}){return M().meaning(String(b))}var H=class extends P{reference(){return uu(this)}},Z=class extends P{constructor(u){super({...u,jobs:u.jobs.map(E.from)})}},w0=class extends P{},m0=class extends P{constructor(u){let A=Array.
isArray(u.profiles)?u.profiles:[];super({...u,profiles:A.map(f=>new w0(f))})}defaultProfile(){return this.profiles.find(u=>u.isDefault)??this.profiles[0]??null}},Q=class extends P{constructor(u){super({...u,freelancers:u.freelancers.map(A=>new m0(A))})}profiles(){let u=(A,f)=>+(f.isDefault===!0)-+(A.
isDefault===!0);return this.freelancers.flatMap(({profiles:A})=>[...A].sort(u))}byProfile(u){return this.freelancers.find(({profiles:A})=>A.some(f=>f.profileId===u))??null}},z=class extends P{},Y=class extends P{},u0=class{constructor(u){Iu(this,u)}companyId(){let u=[["authJobDetailsResponse","data",
"jobAuthDetails","buyer","info","company","companyId"],["jobDetailsResponse","data","jobPubDetails","buyer","company","companyId"]].map(A=>A.reduce((f,r)=>f?.[r],this)).find(A=>typeof A=="string"&&A!==""||typeof A=="number");return u===void 0?null:String(u)}},A0=class{#u;#A;constructor({report:u,ready:A,
text:f}){let{freelancers:r}=u;Object.assign(this,{...u,freelancers:r&&new Q(r)}),this.#u=A,this.#A=f}isReady(){return this.#u}toString(){return this.#A}},S=class extends P{constructor(u){super({...u,application:E.from(u.application)})}};w({Application:E,AppliedJobsPage:Z,ArchivedJob:u0,ClientJobs:Y,
Freelancer:m0,Freelancers:Q,GeneratedProposal:z,Profile:w0,SetupReport:A0,Submission:H,WebhookEvent:S});var Ou=new WeakMap;function T0(b,u){let A=Ou.get(b);if(!A){let f=new Set;b.addEventListener("abort",()=>f.forEach(r=>r()),{once:!0}),Ou.set(b,f),A=f}return A.add(u),()=>{A.delete(u)}}function g(b){let u=M();try{return l(()=>b(u))}catch(A){throw Hu(A,g)}}function K0(b,u){let{application:A}=b;return C({details:b,cause:u},A&&E.from(A))}function Hu(b,u){if(a())return z0();if(typeof b!="object"||!b||!("details"in b))return b;let A=K0(b.details,b.cause);return Error.captureStackTrace?.(
A,u),A}var y1;async function D(b,u,A){let f=bu(u?.signal);if(f?.aborted)throw Au(f);let{Cancellation:r}=M();try{if(!f&&!A)return await B(()=>b(y1??=new r));let j=new r;return await q1(B(()=>b(j)),j,f,A)}catch(j){throw Hu(j,D)}}function bu(b){if(b!=null&&typeof b.addEventListener!="function")throw i(
"signal","signal is not an AbortSignal","Give a controller's signal: controller.signal.");return b??void 0}function Au({reason:b}){return b!==void 0?b:Object.assign(new Error("This operation was aborted"),{name:"AbortError"})}function q1(b,u,A,f){return new Promise((r,j)=>{let n=!1,e=_=>{n||(n=!0,y?.(),
_(),a()||u.free())},x=_=>e(()=>{a()||u.cancel(),j(_)}),y=A&&T0(A,()=>x(Au(A)));A?.aborted&&x(Au(A)),f?.failed.catch(x),b.then(async _=>{await f?.handled().catch(()=>{}),e(()=>r(_))},_=>e(()=>j(_)))})}var w1=64;function s(b,u,A="",f=w1){let r=A||b;switch(typeof u){case"string":return Ru(r,u);case"number":if(!Number.isFinite(u))throw K(r,String(u));return u;case"boolean":case"undefined":return u;case"object":return u&&m1(b,u,A,f);default:throw K(r,`a ${typeof u}`)}}function m1(b,u,A,f){let r=A||b;
if(!f)throw K(b,"nested too deeply");let j=Object.prototype.toString.call(u).slice(8,-1);if(typeof u.toJSON=="function"){let e=u.toJSON();if(e==null)throw K(r,Du(j));return s(b,e,A,f-1)}if(j==="Array")return Array.from(u,(e,x)=>{if(e===void 0)throw K(`${A}[${x}]`,"undefined");return s(b,e,`${A}[${x}\
]`,f-1)});if(j!=="Object")throw K(r,Du(j));let n=Object.entries(u).map(([e,x])=>{if(e==="__proto__")throw K(r,"an object with a key named __proto__");return[Ru(r,e),s(b,x,A?`${A}.${e}`:e,f-1)]});return Object.fromEntries(n.filter(([,e])=>e!==void 0))}function Ru(b,u){if(/\p{Surrogate}/u.test(u))throw K(
b,"text with half of a character in it");return u}function Du(b){return`${/^[AEIO]/.test(b)?"an":"a"} ${b}`}function K(b,u){return i(b,`${b} is ${u}, which cannot be sent`,"Give what JSON can hold: text, finite numbers, booleans, lists and plain objects.")}function b0(b,u="reference"){if(typeof b=="string")return{queueId:s("queueId",b)};let A=s(u,b);if(typeof A!="object"||!A||Array.isArray(A))throw i(u,`${u} names no application`,"Give what apply or status returned, or its queueId.");return v1(b,A)?uu(A):A}function v1(b,u){return b instanceof H||b instanceof
E||"applicationStatus"in u||"recovered"in u}var f0=class{#u;#A;#f;constructor(u,A,f){this.#u=u,this.#A={signal:bu(A)};let r=async j=>f?.(j);f&&u.onProgress(j=>{r(j).catch(()=>{})})}[Symbol.asyncIterator](){let u=this.#r(),A=u.return.bind(u);return u.return=f=>(this.stop(),A(f)),u}async*#r(){this.#b();try{for(;;){let u=await D(A=>this.#u.next(
A),this.#A);if(!u)return;yield Tu(u)}}finally{this.stop(),this.#f?.()}}async finish(){this.#b();try{let u=await D(n=>this.#u.finish(n),this.#A),{items:A,endedEarly:f,...r}=u,j=f?.error&&{error:K0(f.error)};return{items:A.map(Tu),...f&&{endedEarly:{...f,...j}},...r}}catch(u){throw this.stop(),u}finally{
this.#f?.()}}#b(){let{signal:u}=this.#A;u&&(this.#f??=T0(u,()=>this.stop()))}progress(){return g(()=>this.#u.progress())}stop(){a()||this.#u.stop()}settled(u){g(()=>this.#u.settled(s("event",u)))}add(u){g(()=>this.#u.add(b0(u)))}close(){a()||this.#u.close()}};w({Batch:f0});function Tu({submission:b,
application:u,error:A,...f}){return{...f,...b&&{submission:new H(b)},...u&&{application:E.from(u)},...A&&{error:K0(A)}}}var v0={timeoutMs:["timeout",Wu],deadlineMs:["deadline",(b,u)=>u===null?null:J(b,u)],maxRetries:["maxRetries"],backoffMs:["backoff",O1],pacing:["pacing"]},Ku={...v0,apiKey:["apiKey"],baseUrl:["baseUrl"],withoutKey:["withoutKey"],allowHttp:["allowHttp"],headers:["headers"],userAgent:["userAgent"],limits:[
"limits",H1],fetch:[],logger:[],dangerouslyAllowBrowser:[]},ru={waitTimeoutMs:["timeout",J],intervalMs:["schedule",Wu]},Nu={concurrency:["concurrency"],stopOn:["stopOn"],maxCredits:["maxCredits"],maxApplications:["maxApplications"],totalTimeoutMs:["timeout",J],keepOpen:["keepOpen"]},Lu={...Nu,...ru,
signal:[],onProgress:[]},Mu={...v0,signal:[]},Qu={...Mu,waitTimeoutMs:[],intervalMs:[],onUpdate:[]};function Su(b){return X(b,Ku,Ku)}function Xu(b){return X(b??{},v0,v0)}function Ju(b){let u={capacity:["capacity",(A,f)=>f]};return X(b??{},u,u)}function Cu(b,u=!1){let A=X(b??{},v0,u?Qu:Mu);return Object.
keys(A).length?A:void 0}function Uu(b){return X(b??{},ru,Qu)}function Vu(b){return{...X(b??{},Nu,Lu),wait:X(b??{},ru,Lu)}}function X(b,u,A){if(typeof b!="object")throw i("options",`the options are a ${typeof b}`,"Give an object, such as { apiKey: 'sk_…' }.");let f=Object.entries(b).filter(([,j])=>j!==
void 0);for(let[j]of f)if(!Object.hasOwn(A,j))throw P1(j,Object.keys(A));let r=f.flatMap(([j,n])=>{let[e,x=s]=Object.hasOwn(u,j)&&u[j]||[];return e?[[e,x(j,n)]]:[]});return Object.fromEntries(r)}function P1(b,u){let A=M().suggest(b,u),f=A?`Did you mean \`${A}\`?`:`The options are ${u.join(", ")}.`;return i(
b,`there is no option \`${b}\``,f)}function J(b,u){if(typeof u=="number"&&u>=0)return Math.min(u/1e3,Number.MAX_VALUE);let A=typeof u=="number"?String(u):"not a number";throw i(b,`${b} is ${A}`,"Give a number of milliseconds, 0 or more.")}var I1=1e-9;function Wu(b,u){let A=J(b,u);if(A<I1)throw i(b,`${b}\
 is ${String(u)}`,"Give 1 millisecond or more.");return A}function O1(b,u){let[A,f]=Zu(b,u,"[base, cap], in milliseconds");return{base:J(b,A),cap:J(b,f)}}function H1(b,u){if(typeof u!="object"||Array.isArray(u))throw i(b,`${b} is not an object`,`Give ${fu} by endpoint: { status: [[600, 60_000]] }.`);
let A=Object.entries(Object(u)).map(([f,r])=>{if(!Array.isArray(r))throw zu(b,fu);let j=n=>{let[e,x]=Zu(b,n,fu);return{requests:s(b,e),per:J(b,x)}};return[f,r.map(j)]});return Object.fromEntries(A)}var fu="lists of [requests, milliseconds]";function Zu(b,u,A){if(Array.isArray(u)&&u.length===2)return u;
throw zu(b,A)}function zu(b,u){return i(b,`${b} is not made of pairs of numbers`,`Give ${u}.`)}var m=globalThis;function u1(){return!!(m.document&&m.location)||!!m.WorkerGlobalScope&&!m.process?.versions?.node&&!m.Deno&&!!m.location}function R(b){try{return!u1()&&m.process?.env?.[b]||void 0}catch{return}}var Yu="Leave the key out, and set baseUrl to a proxy of your own that adds it.";function A1(b){
let{apiKey:u,baseUrl:A,withoutKey:f,dangerouslyAllowBrowser:r}=b,j=u1();if(j&&u!=null&&!r)throw i("apiKey","an API key was given to a client in a browser, where everybody who opens the page can read it",`${Yu} Or, for a page that only you open, set dangerouslyAllowBrowser.`);let n=s("baseUrl",A??R("\
UPHUNT_BASE_URL"))?.toString(),e=f??(j&&u==null&&n!=null),{allowHttp:x}=b;j&&n?.startsWith("/")&&(n=(m.origin??m.location?.origin)+n,x??=e);let y=u??(e?void 0:R("UPHUNT_API_KEY"));if(j&&y==null&&!e)throw i("baseUrl","neither a key nor a baseUrl was given to a client in a browser",Yu);/^http:/i.test(
n??"")&&!b.fetch&&y&&D1(n);let _=b.logger??R1();return{...b,apiKey:y,baseUrl:n,withoutKey:e,allowHttp:x,logger:_}}function D1(b){let u=[...m.process?.execArgv??[],R("NODE_OPTIONS")].join(" "),A=R("NODE_USE_ENV_PROXY")==="1"||u.includes("--use-env-proxy"),f=!!m.Bun||!!m.Deno||A,r=R("http_proxy")??R("\
HTTP_PROXY"),j=(R("no_proxy")??R("NO_PROXY")??"").split(/[\s,]+/);if(!f||!r||!URL.canParse(b))return;let{hostname:n,host:e}=new URL(b);if(!j.some(x=>x==="*"||x===n||x===e))throw i("baseUrl",`requests to ${e} would take the key through the proxy that HTTP_PROXY names, in plain text`,`Add ${n} to NO_P\
ROXY.`)}var ju=["error","warn","info","debug"];function R1(){let b=R("UPHUNT_LOG")?.trim().toLowerCase();if(!b)return;let u=r=>j=>console.error(`uphunt-sdk ${r}: ${j}`),A={warning:"warn",trace:"debug"}[b]??b,f=ju.slice(0,ju.indexOf(A)+1);return f.length||u("warn")(`UPHUNT_LOG is "${b}", which is non\
e of ${ju.join(", ")}`),Object.fromEntries(f.map(r=>[r,u(r)]))}var L0=class b{#u;constructor(u={}){if(u instanceof N0){this.#u=u.native;return}let A=Su(u??{}),{fetch:f,logger:r}=u??{};if(f!=null&&typeof f!="function")throw P0("fetch","a function");if(r!=null&&!/^(object|function)$/.test(typeof r))throw P0("logger","an object like console");let{logger:j,apiKey:n,
baseUrl:e,withoutKey:x,allowHttp:y}=A1(u??{});this.#u=g(({NativeClient:_})=>new _({...A,apiKey:n,baseUrl:e,withoutKey:x,allowHttp:y},f,j&&T1(j)))}withOptions(u){let A=g(()=>this.#u.withOptions(Xu(u)));return new b(new N0(A))}apply(u,A){return this.#A(A,(f,r)=>f.apply(s("request",u),r),H)}status(u,A){
return this.#A(A,(f,r)=>f.status(b0(u),r),E)}wait(u,A){return this.#f(A,(f,...r)=>f.wait(b0(u),...r))}applyAndWait(u,A){return this.#f(A,(f,...r)=>f.applyAndWait(s("request",u),...r))}applyMany(u,A){return this.#r(A,(f,r)=>f.applyMany(s("requests",tu("requests",u),"requests"),r))}waitMany(u,A){return this.#r(
A,(f,r)=>f.waitMany(tu("references",u).map((j,n)=>b0(j,`references[${n}]`)),r))}applyAndWaitMany(u,A){return this.#r(A,(f,r)=>f.applyAndWaitMany(s("requests",tu("requests",u),"requests"),r))}appliedJobs(u={},A){return this.#A(A,(f,r)=>f.appliedJobs(s("query",u),r),Z)}async*iterAppliedJobs(u={},A){let f=this.#b(
A),r=g(()=>f.iterAppliedJobs(s("query",u)));for(;;){let j=await D(n=>r.nextPage(n),A);if(!j)return;for(let n of j)yield new E(n)}}generateProposal(u,A){return this.#A(A,(f,r)=>f.generateProposal(s("request",u),r),z)}freelancers(u){return this.#A(u,(A,f)=>A.freelancers(f),Q)}getJob(u,A){return this.#A(
A,(f,r)=>f.getJob(b1("cipher",u),r),u0)}getClientJobs(u,A){return this.#A(A,(f,r)=>f.getClientJobs(b1("companyId",u),r),Y)}checkSetup(u){return this.#A(u,(A,f)=>A.checkSetup(f),A0)}credits(){return g(()=>this.#u.credits())}confirm(u,A){return this.#A(A,(f,r)=>f.confirm(s("event",u),r),E)}request(u,A){
return D(f=>{let{query:r,...j}=Object(s("request",u));if(r!=null&&(typeof r!="object"||Array.isArray(r)))throw P0("query","an object");let n=x=>typeof x=="string"?x:JSON.stringify(x),e=r&&{query:Object.entries(r).map(([x,y])=>[x,n(y)])};return this.#b(A).request({...j,...e},f)},A)}async#A(u,A,f){return new f(
await D(r=>A(this.#b(u),r),u))}async#f(u,A){let{onUpdate:f}=u??{};if(f!=null&&typeof f!="function")throw P0("onUpdate","a function");let r=f&&new nu(f),j=n=>A(this.#b(u,!0),Uu(u),r?.push,n);return new E(await D(j,u,r))}#r(u,A){let{signal:f,onProgress:r}=u??{};if(r!=null&&typeof r!="function")throw P0(
"onProgress","a function");return new f0(g(()=>A(this.#u,Vu(u))),f,r)}#b(u,A=!1){let f=Cu(u,A);return f?g(()=>this.#u.withOptions(f)):this.#u}};w({UpHunt:L0});var nu=class{#u=Promise.resolve();#A;failed=new Promise((u,A)=>this.#A=A);push;constructor(u){this.push=A=>{this.#u=this.#u.then(()=>u(new E(
A))),this.#u.catch(this.#A)}}handled(){return this.#u}},N0=class{constructor(u){this.native=u}native};function T1(b){let u=async(A,f)=>{try{await b[A]?.(f)}catch{}};return(A,f)=>{u(A,f)}}function P0(b,u){return i(b,`${b} is not ${u}`,`Give ${u}, or leave it out.`)}function tu(b,u){if(typeof u!="stri\
ng"&&typeof u?.[Symbol.iterator]=="function")return[...u];throw i(b,`${b} is not a list`,"Give an array, or another iterable.")}function b1(b,u){if(typeof u=="string")return s(b,u);throw i(b,`${b} is not text`,`Give the ${b} as a string.`)}function K1(b){return b?.[C0]===!0}var L1="x-uphunt-delivery";function N1(b,u){return new S(g(A=>A.parseWebhook(r1(b),f1(u))))}var M0=class{#u;constructor(u={}){let{capacity:A=1e4}=Ju(u);if(!(typeof A=="number"&&Number.isInteger(A)&&A>0&&A<2**32))throw i("capacity","capacity is no whole number in range","Give a whole number from 1 to\
 4,294,967,295.");this.#u=g(({NativeInbox:f})=>new f(A))}receive(u,A){let f=g(()=>this.#u.receive(r1(u),f1(A)));return f==null?null:new S(f)}release(u){g(()=>this.#u.release(s("event",u)))}};w({WebhookInbox:M0});function f1(b){return b==null?void 0:String(b)}function r1(b){if(typeof b=="string")return new k().
encode(b);if(ArrayBuffer.isView(b))return new Uint8Array(b.buffer,b.byteOffset,b.byteLength);if(/ArrayBuffer/.test(Object.prototype.toString.call(b)))return new Uint8Array(b);throw i("body","the body is neither text nor bytes",'Pass the raw request body, as text or bytes (in Express: express.raw({ t\
ype: "application/json" })).')}export{l0 as APIConnectionError,B0 as APITimeoutError,a0 as AlreadyAppliedError,E as Application,Z as AppliedJobsPage,u0 as ArchivedJob,n0 as AuthenticationError,t0 as BadRequestError,f0 as Batch,Y as ClientJobs,d0 as DeadlineExceededError,_0 as DecodeError,m0 as Freelancer,Q as Freelancers,z as GeneratedProposal,
E0 as InternalError,j0 as InvalidInputError,o0 as NotFoundError,H0 as NotSentError,e0 as OutOfCreditsError,p0 as OutcomeUnknownError,w0 as Profile,s0 as RateLimitError,c0 as ServerError,k0 as ServiceUnavailableError,A0 as SetupReport,H as Submission,x0 as SubscriptionInactiveError,G0 as UnexpectedResponseError,
i0 as UnprocessableEntityError,F0 as UnsupportedRuntimeError,L0 as UpHunt,d as UpHuntError,$0 as WaitTimeoutError,S as WebhookEvent,M0 as WebhookInbox,L1 as deliveryHeader,K1 as isUpHuntError,N1 as parseWebhook};
