var h0=Symbol.for("uphunt-sdk.error"),L=class extends Error{#u;constructor(u,b,t){super(u),this.#u=b;for(let[e,n]of Object.entries({...b,application:t}))e!=="message"&&Object.defineProperty(this,e,{value:n,enumerable:n!==null})}get[h0](){return!0}toJSON(){return this.#u}};function xu(A){return A?.[h0]===!0}function o(A,u){Object.defineProperty(A,"name",{value:u,configurable:!0})}var s=class extends L{static{o(this,"UpHuntError")}},M=class extends s{static{o(this,"InvalidInputError")}},X=class extends s{static{o(this,"BadRequestError")}},K=class extends s{static{o(this,"UnauthorizedError")}},J=class extends s{static{o(this,"OutOfCreditsError")}},Q=class extends s{static{o(this,
"SubscriptionInactiveError")}},W=class extends s{static{o(this,"NotFoundError")}},V=class extends s{static{o(this,"AlreadyAppliedError")}},Z=class extends s{static{o(this,"UnprocessableError")}},z=class extends s{static{o(this,"RateLimitError")}},Y=class extends s{static{o(this,"ServerError")}},u0=class extends s{static{
o(this,"UnavailableError")}},A0=class extends s{static{o(this,"ConnectionError")}},b0=class extends s{static{o(this,"TimeoutError")}},t0=class extends s{static{o(this,"DeadlineExceededError")}},e0=class extends s{static{o(this,"UnexpectedAnswerError")}},n0=class extends s{static{o(this,"DecodeError")}},
r0=class extends s{static{o(this,"OutcomeUnknownError")}},f0=class extends s{static{o(this,"WaitTimeoutError")}};var _0=!1;async function du(){await void 0,_0="captureStackTrace"in Error&&/ async /.test(new Error().stack??"")}(async()=>await du())();function C0(){return _0?void 0:new Error}function j0(A,u,b){return A?u.stack=`${u.name}: ${u.message}
${A.stack?.replace(/^Error.*\n/,"")??""}`:Error.captureStackTrace?.(u,b),u}var R0=A=>new TextDecoder("utf-8",{ignoreBOM:!0}).decode(A);function H0(A,u,b){try{return setTimeout(A,u,b)}catch{}}var O={answered:0,notSent:1,redirected:2,tooLong:3,interrupted:4},U0=64*1024*1024,pu=/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_ACCESS_DENIED|UND_ERR_CONNECT_TIMEOUT|UND_MOCK_ERR_MOCK_NOT_MATCHED|ConnectionRefused|FailedToOpenSocket|error \(Connect\)|^Requires net access|^bad port$/,
hu=globalThis.navigator?.userAgent?.startsWith("Mozilla/")?{cache:"no-store"}:{},B0=[];async function N0(A,u,b,t,e){let n=u.indexOf(`
`)+1,f=u.indexOf(`
`,n)+1,j={method:u.slice(0,n-1),headers:yu(u.slice(f)),body:b},i=B0[e]={status:0,connected:!1,aborted:!1},a;try{a=await ku(A,u.slice(n,f-1),j,i)}catch(x){let c=wu(x);a=[pu.test(c)?O.notSent:O.interrupted,i.status,c.replace(/https?:\/\/[^\s)]*/g,"…")]}B0[e]=void 0,i0=a,t(e,a[0],a[1]),i0=void 0}var i0,
L0=()=>i0[2],M0=()=>i0[3];function X0(A){try{B0[A]?.abort()}catch{}}async function ku(A,u,b,t){let e=A?void 0:$u();if(e)try{return await mu(e,new URL(u),b,t)}catch(n){if(n?.code!=="UND_ERR_INVALID_ARG"||t.connected||t.aborted)throw n}return Bu(A??globalThis.fetch,u,b,t)}async function Bu(A,u,b,t){let e=new AbortController;
t.abort=()=>e.abort();let n=await A(u,{...b,redirect:"manual",signal:e.signal,...hu});if(typeof n?.arrayBuffer!="function")throw new TypeError("what fetch gave is no Response");if(n.type==="opaqueredirect")return[O.redirected,0,"the answer is a redirect, which is not followed"];t.status=n.status|0;let{
headers:f}=n,j=$0(f.get("content-length"))?void 0:new Uint8Array(await n.arrayBuffer());return j&&!$0(j.length)?J0(t,f,j):(e.abort(),K0(t))}function $u(){return globalThis.fetch!==k0&&(k0=globalThis.fetch,S0=/^function fetch\(input, init = undefined\) {[^]*'internal\/deps\/undici\/undici'/.test(k0)),
S0&&globalThis.Response&&globalThis[Symbol.for("undici.globalDispatcher.1")]}var k0,S0;function mu(A,{origin:u,pathname:b,search:t},e,n){return new Promise((f,j)=>{let i,a=0,x=new Map,c=[];n.abort=()=>{n.aborted=!0,i?.(),j(new Error("aborted"))};let $=d=>$0(d)?(f(K0(n)),n.abort(),!1):!0;A.dispatch({
origin:u,path:b+t,...e,maxRedirections:0,headersTimeout:0,bodyTimeout:0},{onConnect(d){i=d,n.connected=!0,n.aborted&&i()},onHeaders(d,y){if(d<200)return!0;n.status=d;for(let p=0;p+1<y.length;p+=2){let E=y[p].toString("latin1").toLowerCase(),T=y[p+1].toString("latin1");x.set(E,x.has(E)?`${x.get(E)}, ${T}`:
T)}return $(x.get("content-length"))},onData(d){return c.push(d),$(a+=d.length)},onComplete(){try{f(J0(n,x,gu(Buffer.concat(c),x.get("content-encoding"))))}catch(d){j(d)}},onError:j})})}function gu(A,u){let b=u&&globalThis.process?.getBuiltinModule?.("node:zlib");return!b||!A.length||!/^(br|(x-)?gzip|deflate)$/i.
test(u)?A:(/br/i.test(u)?b.brotliDecompressSync:b.unzipSync)(A,{maxOutputLength:U0})}function $0(A){return A>U0}function K0({status:A}){return[O.tooLong,A,"the answer is longer than 64 MiB"]}function J0({status:A},u,b){let t="";return u.forEach((e,n)=>t+=`${n}
${e}
`),[O.answered,A,t,b]}var o0=new Map;function yu(A){let u=o0.get(A);if(!u){u={};let b=A.split(`
`);for(let t=0;t+1<b.length;t+=2)u[b[t]]=b[t+1];o0.size>16&&o0.clear(),o0.set(A,u)}return u}function wu(A){try{let u=A?.cause??A,b=u?.code??A?.code,t=`${u?.message||u}`;return b&&!t.includes(b)?`${t} (${b})`:t}catch{return"the request failed"}}var F0=globalThis.FinalizationRegistry??class{register(){}},s0=class A{static __wrap(u){let b=Object.create(A.prototype);return b.__wbg_ptr=u,Q0.register(b,b.__wbg_ptr,b),b}begin(u,b,t,e,n){let f,j,i,a,x,c;return f=k(u,r.N,r.O),j=l,i=k(b,r.N,r.O),a=l,x=k(n,r.N,r.O),c=l,r.C(this.__wbg_ptr,f,j,i,a,w0(
t)?0:W0(t),e,x,c)>>>0}credits(){let u,b;try{let t=r.D(this.__wbg_ptr);return u=t[0],b=t[1],h(t[0],t[1])}finally{r.P(u,b,1)}}jobs(u){let b=k(u,r.N,r.O),t=l,e=r.E(this.__wbg_ptr,b,t);if(e[2])throw I(e[1]);return y0.__wrap(e[0])}constructor(u,b,t,e){let n,f,j,i;n=k(u,r.N,r.O),f=l,j=k(b,r.N,r.O),i=l;let a=r.
F(n,f,j,i,t,w0(e)?0:W0(e));if(a[2])throw I(a[1]);return this.__wbg_ptr=a[0],Q0.register(this,this.__wbg_ptr,this),this}withOptions(u){let b=k(u,r.N,r.O),t=l,e=r.G(this.__wbg_ptr,b,t);if(e[2])throw I(e[1]);return A.__wrap(e[0])}},a0=class{constructor(u){let b=r.H(u);return this.__wbg_ptr=b,Eu.register(
this,this.__wbg_ptr,this),this}receive(u,b){let t,e,n,f;t=z0(u,r.N),e=l,n=w0(b)?0:k(b,r.N,r.O),f=l;let j=r.I(this.__wbg_ptr,t,e,n,f);if(j[3])throw I(j[2]);let i;return j[0]!==0&&(i=h(j[0],j[1]),r.P(j[0],j[1]*1,1)),i}release(u){let b=k(u,r.N,r.O),t=l,e=r.J(this.__wbg_ptr,b,t);if(e[1])throw I(e[0])}},
y0=class A{static __wrap(u){let b=Object.create(A.prototype);return b.__wbg_ptr=u,Gu.register(b,b.__wbg_ptr,b),b}next(u){return r.K(this.__wbg_ptr,u)>>>0}};function V0(A){r.A(A)}function Z0(A){let u,b;try{let t=k(A,r.N,r.O),e=l,n=r.B(t,e);return u=n[0],b=n[1],h(n[0],n[1])}finally{r.P(u,b,1)}}function Fu(){
return{__proto__:null,a:{__proto__:null,g:function(u,b){let t=String(b),e=k(t,r.N,r.O),n=l;G().setInt32((u>>>0)+4,n,!0),G().setInt32((u>>>0)+0,e,!0)},h:function(){return r.Q},r:function(u){return u===void 0},t:function(u,b){throw new Error(h(u,b))},o:function(u){X0(u>>>0)},k:function(u){let b=M0(),t=z0(
b,r.N),e=l;G().setInt32((u>>>0)+4,e,!0),G().setInt32((u>>>0)+0,t,!0)},d:function(u,b,t,e,n){u.call(b,t!==0,h(e,n))},b:function(u,b,t,e){u.call(b,h(t,e))},c:function(u,b,t,e,n,f){u.call(b,h(t,e),h(n,f))},s:function(u){clearTimeout(u)},i:function(u,b){return u.get(b>>>0)},e:function(u,b,t){let e=R0(qu(
b,t)),n=k(e,r.N,r.O),f=l;G().setInt32((u>>>0)+4,f,!0),G().setInt32((u>>>0)+0,n,!0)},l:function(){return Date.now()},m:function(){return performance.now()},f:function(u,b){return parseFloat(h(u,b))},n:function(u,b){return Date.parse(h(u,b))},a:function(){return Math.random()},p:function(u,b,t,e,n,f,j){
let i;e!==0&&(i=h(e,n),r.P(e,n*1,1)),N0(u,h(b,t),i,f,j>>>0)},q:function(u,b,t){return H0(u,b,t>>>0)},j:function(u){let b=L0(),t=k(b,r.N,r.O),e=l;G().setInt32((u>>>0)+4,e,!0),G().setInt32((u>>>0)+0,t,!0)},v:function(u,b){return h(u,b)},u:function(){let u=r.R;u.set(0,void 0),u.set(1024,void 0),u.set(1025,
null),u.set(1026,!0),u.set(1027,!1)}}}}var Q0=new F0(A=>r.x(A,1)),Eu=new F0(A=>r.y(A,1)),Gu=new F0(A=>r.z(A,1));function W0(A){let u=r.S();return r.R.set(u,A),u}function qu(A,u){return A=A>>>0,_().subarray(A/1,A/1+u)}var D=null;function G(){return(D===null||D.buffer!==r.w.buffer)&&(D=new DataView(r.
w.buffer)),D}function h(A,u){return A=A>>>0,vu(_().subarray(A,A+u))}var P=null;function _(){return(P===null||P.byteLength===0)&&(P=new Uint8Array(r.w.buffer)),P}function w0(A){return A==null}function z0(A,u){let b=u(A.length*1,1)>>>0;return _().set(A,b/1),l=A.length,b}function k(A,u,b){let t=A.length,
e=u(t,1)>>>0,n=_(),f=0;for(;f<t;f++){let j=A.charCodeAt(f);if(j>127)break;n[e+f]=j}if(f!==t){f!==0&&(A=A.slice(f)),e=b(e,t,t=f+A.length*3,1)>>>0;let j=_().subarray(e+f,e+t),i=(Tu??=new TextEncoder).encodeInto(A,j);f+=i.written,e=b(e,t,f,1)>>>0}return l=f,e}function I(A){let u=r.R.get(A);return r.T(A),
u}var m0,Y0=2146435072,g0=Y0;function vu(A){return g0+=A.length,g0>=Y0&&(m0=new TextDecoder("utf-8",{ignoreBOM:!0}),m0.decode(),g0=A.length),m0.decode(A)}var Tu,l=0,Ou,Du,r;function Pu(A,u){return Du=A,r=A.exports,Ou=u,D=null,P=null,r.U(),r}function uu(A){if(r!==void 0)return r;let u=Fu(),b=new WebAssembly.Instance(A,u);return Pu(b,A)}var E0=`ĀasmĀĀĀÊ0\`Ā\`Ā\`Ā\`\`\`Ā\`Ā\`\`\`Ā\`\`Ā\`\`~Ā\`Ā|\`ĀĀ\`Ā\`|\`|Ā\`|Ā\`~~Ā\`\`Ā~\`ooĀ\`ooĀ\`ooĀ\`Āo\`oo\`\x07ooĀ\`o|o\`o\`oĀ\`o\`Ā\`\b~~Ā\`~~|~\`~\`|Ā\`~Ā\`\`o\`~~\
~\`\`\`\`	o\`o\`ĀaaĀabĀacĀadĀaeĀafĀagĀahĀaiĀ\x1BajĀakĀalĀamĀanĀaoĀapĀaqĀarĀasĀatĀĀauĀavĀ âà\x07	ĀĀĀ!
ĀĀĀ\b	Ā	\f"ĀĀ\fĀĀ	ĀĀĀ\x07

\rĀ	ĀĀĀ\rĀ\f\x07\x07ĀĀ\b
ĀĀĀĀĀ#Ā\fĀ\x07
ĀĀĀ$\bĀĀĀĀĀ\bĀĀĀ%\r&ĀĀĀĀĀĀ	ĀĀ\x07ĀĀĀĀĀĀĀĀ\x07ĀĀĀĀĀĀĀĀ\b
ĀĀĀ\x07Ā'Ā\bĀĀ\b(Ā\x07\bĀĀ\bĀĀĀĀĀĀĀĀĀĀĀĀ\bĀĀĀĀ)ĀĀĀ\bĀĀ*Ā\x07Ā+ĀĀĀĀĀ,Ā\bĀĀ\bĀĀĀĀ\x07Ā-ĀĀĀĀĀ\rĀ	ĀĀĀĀĀĀĀĀĀĀĀĀ\b\x07.ĀĀ\x07ĀĀĀĀĀĀĀĀĀĀ\x07	pPPoĀ\bĀ	A \vĀAÈú \vĀA!\v\x07vwĀxĀõyĀözĀ÷A\
ĀrBĀâCĀDĀîEĀºFĀGĀ¹HĀêIĀJĀÓKĀÉLMNĀOĀPĀÈQĀRSĀ1TĀ¶UĀ	ĀA\vOÌúàÇáûâjãòóìkòñéþÛ æçÎ¦¬´©5®íÒÏ¬ñ¯¶h¸7î«è¾µÞÉÝÛÑ6ò§Ð·¾s9ÃÑÄÑ ô\fI
¦ñàÖn~|#ĀAð\vk"$Ā@@@@@@@@@@@ "-ĀhAk\bĀĀ\x07\vĀ\v AĀ:Āi  (,60 A4j A\bjA\fü
ĀĀ A@k AjA\fü
ĀĀ A:Āj  )Ā7L AÔĀj A jA\fü
ĀĀ  (<"6d  (8"6\` A0j!\r (H! (D!\b  AÍ A÷@ AÐj" \b  )ÐBR@@ AØj" AèĀü
ĀĀ )ĀBQ\rĀ AðĀj" AèĀü
ĀĀ AĀ:ĀÐ\b  6Ì\b  \r6È\b\f\v  (Ø6à B7Ø\v (à!\f\b\v  Aà A\v÷@ AÐj" \b ( )ÐBR@@ Aj" A(ü
ĀĀ )ĀBQ\rĀ AðĀj" A(ü
ĀĀ AĀ:Ā  6  \r6\f\v  (Ø6  B7\v ( !\f\b\v@  A³§ A÷@ Aôj \b 0@  Aù A\x07÷@ AÐj \b @ )ÐBQ@  (Ø6ø A6ô\f\v  (AxF (AxF A® A\x07A§Ì A-AÔÌ A76øA Aøj ( ( A\v Aøj ( (AĀ\v6ô AÐj°\f\v  Aç³ A÷@ A\
Ðj \b 0 (Ô! (Ð"AF\r
 )Ø!@  A A\f÷@ AÐj \b  (Ø! )Ð"BQ\r\f Aðj" AÜjAÜĀü
ĀĀ  6x  7p A:Āi AüĀj AÜĀü
ĀĀ AðĀj!A!\f\v@@@@@  A A÷@ A¬j"A§ A\x07 \b A i -Ā¬AG@@ A \x07j § AÜj (¤\x07" (¨\x07"Að Aá Aèj  Aé¸ A\bá Aôj  A¹ Aá Aj  AÌñ Aá AÐ	j  AÒñ AÎ -ĀÐ	@@ (Ø	A -ĀÐ	AF"\x1B" (Ü	AĀ \x1B"AÛÔ A÷@ Ax6\f\v  AÞÔ A÷@ Ax6\f\v \
 AäÔ A÷@ Ax6 Aj  \v\v Ax6\v AÐ	jå AÐj" A \x07jAäñ A. (Ð"AxF\rĀ (Ô! AÈ
j A\bjAÀĀü
ĀĀ  6Ä
  6À
@@ (Ì
AxF (ä
! (Ø
AxF@ AxFAx!Að AA¸ AA·¸ A2Ax!Aé¸ A\bAñ¸ A)A·¸ A2\v!\f\v AxF@Ax!A¹ AA¨¹ A)A·¸ A2!\f\vAé¸ A\b (Ü
 (à
A·¸ A2~"\rA¹ A (è
 (ì
A·¸ A2~ (Ð
 (Ô
o\v"\rĀ AĀ6Ø B7Ð AÐjß"Að A AÌ
jAA Aé¸ A\b AØ
jAA A¹ A Aä
jAA AÌñ A Að
jAA AÒñ A Aü
jAA  (Ä
 (È
ô ï (Ā"AxF@Ax!AÍ A§!\f\v (Ø!\b (Ô!
 AÐjAÎ A$ A:Āö AÍ 6è AĀ;ô Ax6Ü B7ì (Ô! (Ø!\x07 (Ð!Ax (à¹ AxF\rĀ Aàª 6ø	 A:Āö	 A;ô	 B07ì	 AÍ 6è	  \b6ä	  
6à	  6Ü	  \x076Ø	\f\vAx!\v  6Ð	  6Ô	 (Ì
 (Ð
¹ (Ø
 (Ü
¹ (ä
 (è
¹ (ð
 (ô
¹ (ü
"AxN@  (\vÔ\v AÀ
jÂ\f\v  (°6Ô\v  (Ô6Ô	\f  AË A\v÷E@  A A
÷E@  A A÷@ AÐjAÜ× A \b » (Ô! (Ð"AxF@  6Ô	\f\v@AÜ× A  (Ø"Aâ× A3"\v@ Ax6Ð  \v6Ô@  6Ì
  6È
 A6Ä
 AÜ× 6À
 AÐj"\bA AÀ
jA (Ô!\v (Ð"AxF\rĀ AØ	j \bA\bjA ü
ĀĀ AÀ¡ 6ø	\f\v\vAx!\v  6Ð	  \v6Ô	  Ô\f\v  A§ A\x07÷E@  A A\r÷E@  6Ü  6Ø A6Ô A¥ 6Ð AÀ
j" AÐjAC A» A	 AÄ AL6Ô	 Ax6Ð	\f\v AÐjA¡ A	 \b » (Ô! (Ð"\vAxF@  6Ô	 Ax6Ð	\f\vAx!A¡ A	  (Ø"\fA¯× A)3"	E@ AÐj"AíÎ AAûĀJ  (Ð"	 (Ü!\x07 (Ô!\b (ØAĀ!\bA!	A\v \x07AýĀJ (Ø!\x07 (Ü! (Ð! AÀ
j"
 	 \b 
  \fI  
A\fü
ĀĀ  \x07A \x1B AĀ \x1B (Ô!	 (Ð"AxG@ (Ø! A´ª 6ø	 A:Āö	 AĀ;ô	 B7ì	 A¹Í 6è	 Ax6Ü	  6Ø	Ax!\v\v  6Ð	  	6Ô	 \v Ô\f\v A¼j"A§ A\x07 \b AÄ i@ -Ā¼AG AÐ	j"
 § AÐj"\v (Ô	" (Ø	"Aä AÈ AÜj  AÍÕ AÈ Aèj  Aê AÅ Aôj  AÙ AÞ 
Â (Ô!\b (Ð!\f AÀ
j" AØjA,ü
ĀĀ \fAxF\r Aàj A,ü
ĀĀ  \b6Ü  \f6Ø (ô" (øAlj! (ð!	  Aï\vj6Ð
 \vA\fj!\x07 
Ar!\v "!@  G@ AÜj A\fü
ĀĀ  Aj"
6Ä
 -Ā\f"AG@  :ĀÐ	 \v A\rjAü
ĀĀ A \x07j AÐ	j"ü Ï A \x07j AjA\fü
ĀĀ\v AÐj" AÜjA\fü
ĀĀ \x07 A \x07jA\fü
ĀĀ  Aü
ĀĀ Aj! 
!\f\v\v A6À
 AĀ6È
AĀAÕ A6Ì
 A6Ä
 	Al"
An!\v ! 	@@ \vAl"	 
F\rĀ 
AM@A! A 
¾\f\v  
A 	"\rĀĀ\v\v  6À\v  \v6¼\v   k"
An6Ä\v AÀ
jð (à! AÈ
j"	Aü Aü
ĀĀAĀ!@@@ AG@ AèĀj  	j-ĀĀ" Aj! (h (l \b ÷E\r\f\v\v  6Ü  \b6Ø A
6Ô AÊ 6Ð A \x07j" AÐjAC Aä A AÔ A%L6Ô	 Ax6Ð	 A¼\vj \f \bÔ (ä (èÔ Aüj!\f\v (ä! (è!	 (ì!\x07 Aüj! -ĀüAF@ Ax6 \x07 A \x07j ü\v AĀ6È
 B7À
  
j!@  G@ AÀ
j ( (\b ( (¡ Aj!\f\v\v@@Ax ( \x07" AxL\x1B! (¨\x07! (¤\x07!
 (È
! (Ä
! 	 \x07A»Õ A¨! 	 \x07A/@@ 	 \x07A Aý Asr\rĀ 	 \x07F\rĀAĀ!@@A\x07!\v "A\x07F\r AàĀj -Āû "\v Aj! (\` (d 	 \x07÷E\rĀ\v  AGr\rĀAÍÕ AAÆÖ A2AøÖ A1\f\v  \x076Ø  	6Ô  6Ð AÐj  Ax!	 (Ø!\x07 (Ô! (Ð!@@@ AxkĀ\v  ÔAx! 
!\f\v !	\v AxF\r AÀ¡ 6ø	  \v:Āö	  :Āõ	  AĀG:Āô	 B7ì	 A§ 6è	  6ä	  
6à	  	6Ü	  \x076Ø	\f\v\vAÍÕ AAÑÕ A%AöÕ AÐĀ\v!@@@ AxkĀ\v 
z\f\v  
Ô\v  	Ô\vAx!\v (À
 Ô  6Ô	  6Ð	 A¼\vj \f \bÔ\v ®\f (À\v!\b\v  \b6Ô	 Ax6Ð	\f\v\v AÐ	jAAAĀ A¡ 6ø	\v\v (Ð	!\f\v AìĀj!\f\v AìĀj! AxF\rĀ  AÐ	jA,ü
ĀĀ\f\v  (Ô	6p Ax6l\v (ĀAxF\r Aä\bj" A,ü
ĀĀ  \r6¸ A¼j A,ü
ĀĀ AĀ:Āè\f\v\v AĀ:Āj  7Ø	  6Ô	  6Ð	 (L! (P!\b AÌj"A A\x07 (XAå  (\\"\x1B A \x1BAÔ i -ĀÌAG@ Aä\bj"	 § AÀ
j" (è\b"
 (ì\b"A A\r )À
! )È
!  
 A© A
 +È
! )À
! 	Â  7 \x07@ BQ~ A A\r + \x07g (À
\r (Ì
!\f (È
!BBĀ\v! §| AÀ
jA© A
 g (À
AF\r )È
"!DĀĀĀĀĀĀĀĀBÀÃ\x07!BÀ±!D¹?\v!AĀ! @AAº" \b6ĀAĀ \v A 6  6  9  7ø BÎ7ð  7è  \f6ä  6à  7Ø AÐj" AØjA8ü
ĀĀ A8j AÐ	jAü
ĀĀ Aj A ü
ĀĀ AĀ:Ā¸  \r6°\f\v (Ä
!AĀ 
 (Ð!\v  \bË B7Ø  6à AÐ	j\f	\v\v (ôAF@  (ø6p A6l\f\v AìĀj Aôj"Aü
ĀĀ (lAF\rĀ Aj Aü
ĀĀ AĀ:Ā  \r6\f\v (p!\f\x07\v@@@ -ĀèAkĀĀ\vĀ\v  (¸"6° (ä! Aj" A¼jA(ü
ĀĀ  6´ AÐj (Ā")\b ) )Ð! )Ø! AĀ:Ā  6ô  6ð  7   7\v AÐj Aj"\b 2 (Ð@ A:Āè ĀAx6ĀA\x07\f	\v (Ø! (Ô! \b¡ Aj!	@ @ AÐj" (  (¤  (´A" -ĀÐ"\vAG@ AÀ
j ArAü
ĀĀ !\f (°(Ā(8 (Ô Í! ä\v@ -Ā¬AG\rĀ -Ā½A\bkAÿqAK\rĀ (´E\rĀ AÐj"A A> (\\ (\`¹ AÜĀj A\fü
ĀĀ\v\vA!\v\v 	  Añj"
 AÀ
j"Aü
ĀĀ A:Āè \bæ (\`" (d"\bA A
÷@ \vAG@@  \v:ĀÀ
 Ar 
Aü
ĀĀ AÐj" $ ä (ÐAxF\rĀ Aj Aü
ĀĀ AÈĀj AjAË A\vÊ (L!\v (!	 (!  AÔjAü
ĀĀAĀ\f\v Ax6Ð  6Ô\vAx! (Ô!\vA\v!  6l AðĀj AÀ
jAü
ĀĀ AĀ:Ā¬  	6¨  \v6¤  6   A0j6\f\v \vAF@Ax!\f !\f\b\v Aj"Ar AñjAü
ĀĀ  \v:Ā@  \bAË A\v÷@ AÐj" $ AĀ6È
 B7À
  AÀ
j"Í A \x07j A\fü
ĀĀ ±@  \bA A÷E@  \bA§ A\x07÷E@ A \x07j Aj"ü (¨\x07!\x07 (¤\x07! ( \x07!\f Ï\f\v /! A
:ĀØ	 AĀ6ì\b BÀĀ7ä\b  )7Ð	 AÔj!@@ AØĀj AÐ	j" (X"\x07E\rĀ (\\!\b AÐĀj  (P"E\rĀ (T!
 AØj"	 \x07 \b   
 A:ĀÐ AÀ
j" Aä\bj 	 AÐj: ®\f\v\v AÐj" Aä\bjA\fü
ĀĀ  ;ì A\fj" AjAü
ĀĀ AĀ6È
 B7À
 AÀ
jß"A³§ A AìjAù A A\x07 A\x1Bù AÙ A Aù ï A \x07j A\fü
ĀĀ Â Ï\f\v AÀ
j AjAü
ĀĀAĀ!@@ AG@ A\bj! (ð¯ " (ô¯ Atj!\x07 AÀ
j!@@  \x07G@ (!\b (Ā!
 A\bj!  
 \bÝ"\r\f\v\v@@@ -ĀĀAkĀ\v (\f"E\r AÐj (\b \f\v (\f! (\b! AĀ6à B7Ø AØj"\x07   AÐj \x07A\fü
ĀĀ\v ! (ÐAxF\r\f\v Ax6Ð !\f\v\v Ax6Ð\v AÐj"A\fj" AjAü
ĀĀ AĀ6à B7Ø AØjß"A A Aù A¡ A	 Aù ï A \x07j A\fü
ĀĀ Ï (Ð (Ô¹\v\v (¨\x07!\x07 (¤\x07! ( \x07!\f\v ä\f\x07\v Aj!\b@@@@@@@@ -Ā¸AkĀĀ\vĀ\v  (°6´ AØj" AÈjAü
ĀĀ A:Ā¹ Aèj \bA8ü
ĀĀ Ü7   )ðBÆ (è\x1B"7¨ (ØAF@  (Ü6ÀÜ! AÀ
j (´(Ā")\b ) )È
! )À
! AĀ:ĀÈ	  B   |"V"\x1B7È  (À6¼	  (´6¸	       T\x1B P\x1B \x1B7Ð A¼\vj Aü
ĀĀAx!\f\v\v AÀ
j AÈj" A! )À
"BQ\r (È
! AÜj AÌ
jAÄĀü
ĀĀ Ç BQ@ ( (\f\v AÜ	j AÜjAÄĀü
ĀĀ  6Ø	  7Ð	 (ø	"AxG@ (è	E@A0!\vA,!	A\f\v\vA!\vA!	AĀ\v! AÀ\vj 	 AÐ	j"\x07j(Ā \x07 \vj(Ā  6¼\v (À (à	! )ä	!  (ü	¹ (
 (
¹ (
 (
° Aì	jÂA(j!\v A \x07j"\x07A8j A¼\vjAü
ĀĀ  7È  6Ä  6À )¨! ) !Ü! AĀ:Ā¹ (´! \x07 AèjA8ü
ĀĀ AÐj \x07AÈĀü
ĀĀ AĀ:Āì	  6è	    }"BĀ  Z\x1B}"BĀ  Z\x1B7\v AÐj!\x07@@@ -Āì	AkĀ\vA\f\vĀ\v (è	 AÔ\bj AjAü
ĀĀ )! (! (!
 AÀ
j AàjA ü
ĀĀ(Ā"(Ā!  Aj6Ā AĀH@Ā\vÜ!  6Ø Aj AÔ\bjAü
ĀĀ A¨j AÀ
jA ü
ĀĀ  7Ð  7È AĀ;à AĀ6Ü B7   6ì  
6èAĀ\v!@@@@@@ E@ AĀ:Āø  A j6ðA!\f\v Aðj!@@@@ -ĀøAkĀĀ\vĀ\vA\f\vA\f\v  (ð6ôAĀ\v!@@@@@@@@@@@@@ Ā\v AÀ
j" Aj"
 ) )À
"BQ\r (È
! AÐ	j"	 AÌ
j"\vAìĀü
ĀĀ 
¢ (ôA:ĀÀ BR@  6È
  7À
 \v 	AìĀü
ĀĀ (ô(¼Ê (ôAĀ6¼ (ôA\x07 (¨\v"Axs AĀN\x1B"AĀG A\x07Gq:ĀÁ A¨\vj!
 (ô")ĀBQ\r	 AÌ\vj û A¼\vj û (Ð\v"	 (Ô\v (À\v" (Ä\v÷ (¼\v Ô (Ì\v 	ÔE\r	 Ð@ -Ā½"A\rF@ (ô(¼ ó\f (ô\v!	 (ô!	 A\bkAO\r
\v 	(¼Ê (ô 6¼\v\vAĀ!\f\v (ô"-ĀÁ\r -ĀÀE\r )°!Ü! (ô)¨!Ā! BúĀ B
" BúĀZ\x1B}"BĀ  Z\x1B"  }"BĀ  X\x1B"X\rAAĀ ) X\x1B j)! + ! A:Ā   }"Bè\x07 ºDĀĀĀĀ.A£DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B"  DĀĀĀĀĀĀð¿ DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B¢DĀĀĀĀĀĀð? ¢"DĀĀĀĀ.A¢DĀĀĀĀĀĀà? ü\x07  DĀĀ@å0¢Bc\x1B  DĀĀĀĀĀĀĀĀf\x1B" Bè\x07X\x1B"  \
V\x1BºDĀĀĀĀ.A£DĀĀĀĀĀ@@¢9A!\f\v Aj" (Ā4\r\x07 å\v (ô")¨! )°! AÀ
j (¸")\b ) )À
! )È
! AĀ:Āà	  AøĀj6Ô	  A¸j6Ð	   |"V!    \x1B    \x1B"  T\x1B P r"\x1B7  B \x1BB \x1B7A!\f\v\v (ôA:ĀÁ (ô,!A!\f\vA!\f\v A:ĀøA!\f\v 	A:ĀÁA!\f\v A\bj 
{ AÐ 6È\v AÐ 6À\v Að¹ 6¼\v  )\b7Ì\v  AÌ\vj6Ä\vAü» AA A  A¼\vjAQ (ô"¯  AÀ
jAøĀü
ĀĀAĀ!\f\vA! A:Āø\f\v A:Āø\v AF\rĀ Ø AF\r (è! Aq\r @   (ì(ĀĀ\vAĀ!\f\v\v A:Āì	\f\v ) ! B7  A j! BQ@ ,! (¨! Aä\bj A¬jAìĀü
ĀĀ\v (è (ì\f\v  (ì A j!B!\v ö A:Āì	 BQ\rĀ \x07É (È! (Ä! BR@ Aè\x07j Aä\bjAìĀü
ĀĀ  ¹\f\vB! AxF\r (Ì! (¤AxF@ AÀ
j"
 (À"	( 	(\b (¤ (¨¹ A¤j 
A\fü
ĀĀ\v (AxF@Ax (¹  6   6  6  Ô\v\f\vA!\f\vB!\f\v  :Ā¸ ĀAx6ĀA\f\b\v A;¸ \b BQ\r Aäj Aè\x07jAìĀü
ĀĀ  6à  7Ø AÌj AØj"û (Ô!\x07 (Ð! (Ì!\f Ð -Āi@ AðĀjU\v AĀ:Āi\f\v@@@ -ĀÐ\bAkĀĀ\vĀ\v (Ì\b! AØj (È\b"(Ā")\b ) )Ø! )à! AĀ:ĀÀ\b  6´\b  6°\b  7È  7À\v AÐj AÀj"  )Ð"BQ@ A:ĀÐ\b ĀAx6ĀA\f\x07\v Ç A:ĀÐ\b (Ø! AôĀj" AÜjA\
ÄĀü
ĀĀ · BR@ AÌ
j AÄĀü
ĀĀ  6È
  7À
 AĀ6Ø B7Ð AÐjß"A® A\x07 AÀ
j"AjAù AÌ A Aù Að A Aè
jAù A A Aô
jAù A A A\vjAù AÀ A	 A\vjAù  (à
 (ä
ô ï (Ā!\f (Ø!\x07 (Ô!  AðĀjU\f AðĀjU\f\vĀ\v AÐj AÀj" \x1B )Ð"BQ@ ĀAx6ĀA\f\v (Ø! A¸j" AÜjA<ü
ĀĀ ¶ BR@ AÌ
j A<ü
ĀĀ  6È
  7À
 AĀ6Ø B7Ð AÐjß"Aìí A Að
j"Aù Aðí A AÀ
j"Aù Aÿ A AÐ
jAù A©× A Aà
jAù  (\v (\vô ï (Ā!\f (Ø!\x07 (Ô!  A<jÂ ( (°\f ( (°\f\vĀ\v Aj!@@@ -ĀAkĀĀ\vĀ\v (! Aj" Aü
ĀĀ AØj (Ā"\b)\b \b) )Ø! )à! AĀ:Ā  6ô  6ð  7¨  7 \v AÐj A j" ) )Ð"BQ@ A:Ā ĀAx6ĀA\f\v ¢ ( (Ô A:Ā (Ø! Aj" AÜjAìĀü
ĀĀ  BQ\r AÌ
j AìĀü
ĀĀ  6È
  7À
 AÐ	j AÀ
j"û (Ø	!\x07 (Ô	! (Ð	!\f Ð\f\v Aj!\f@@@@@ -Ā¬AkĀĀ\vĀ\v (! Aj A jA\fü
ĀĀ (AG@ Ax6 BÀ7ø BĀ7è AĀ:Āä  6Ø  Aèj6Ü AĀ6Ü\b B7Ô\b\f\v\v AÐj \f \x1B )Ð"BQ@ A:Ā¬\f\v (Ø! AÀ
j" AÜj"\x07A0ü
ĀĀ A¼\vj" Aj"A\fü
ĀĀ \f¶ BR@  6Ø  7Ð \x07 A0ü
ĀĀ  A\fü
ĀĀ AÔ\bj Aä
jA\fü
ĀĀ Â Ax6Ô\b  6Ø\b\v ( (°\v (! (! ( A@kA\bAA0ó AĀ6¨\x07  )@7 \x07AG@@ A6Ø A°Û 6Ô AÛ 6Ð AÐj"\x07 A \x07j"»  6Ø\v  6Ü\v @ AÞ A'ª AxAx \x1B6ä\b Aà 6Ü Aà 6Ô  AØ\vj6Ø  AÜ\vj6Ð AØjAéÞ A \x07AB  Aä\bj (Ü" (àAĀA¼Þ  \x1BA\
-< (Ø Ô Ax6Ð A \x07j" AÐj"AÝ AÐĀA°Û AÛ< Ax6Ð  AÛÝ A:AĀ <\v (Ø\b! (Ô\bAxF@ A+6Ô Aß 6Ð  )T7Ø AØj AÐj"AC  A \x07jA\fü
ĀĀ A0j AÜĀjÿ AÜj  (Ü" (à (0 (4Ñ (Ø Ô z\f\v (Ü\b"\x07AøĀl!AĀ! \x07@AĀ!@ A\x07 AøĀl j(h"\bAxs \bAĀN\x1B"\bAĀG \bA\x07Gqj! \x07 Aj"G\rĀ\v\v  j!\v  6Ì !AĀ!\r@@ \v "
F\rĀ AøĀj!A\x07 
(h"Axs AĀN\x1B"E A\x07Fr\r 
AèĀjAä ³\rĀ \rAj!\r\f\v\vAĀ!@ AÔĀG@ A¤á j!	 Aj! (Ì" \r 
 \vF\x1B"\b@@AĀ!\x07 !@ " \vG@ AøĀj!A\x07 (h"Axs AĀN\x1B"E A\x07Fr\r AèĀj 	³ \x07j!\x07 \bAk"\b\r\v\v  \x076Ì\v \x07E\rĀ  	A\fj! \x07 G@Ax 	A´â ³E\r\vAxAx 	AÀâ ³\x1B\v6Ð	 Aà 6ä Aà 6Ü AÐ 6Ô  6Ð  AÌj6à  AÌ\vj6Ø AØjAÌâ A& AÐjAB A8j 	(Ā² A \x07j AÐ	j (Ü" (à \
(8 (<< (Ø Ô\f\v AĀ6Ì\v\v 
 \vG@ A \x07j 	( 	(ª Ax6Ð A \x07j AÐjAøá A9AĀ <\v\f\v\v AÜj A \x07jA\fü
ĀĀ AÔ\bj\vAĀ!@@@@@ -Ā½"Ak\x07Ā\vAAĀ /°\x1B!\f\vA!\f\vA!\f\v AG\rĀA!\v  6Ø A°Û 6Ô AÛ 6Ð AÐj" A \x07j"» Ax6Ð A(j AÜĀjÿ   (T (X (( (,<  A\fü
ĀĀ AÜj A±ß AAĀ Ñ z (Ô\bAxF@ (Ø\bz AÔ\bj\v\v A:Ā¬ (Ü"AxF\rĀ (à!
 (ä! \fÝ AØ
j" AìĀjAü
ĀĀ A0l 
j!\r 
!@ "\v \rG@ A0j! \v(AxG\r\v\v AĀ6è\v B7à\v 
!\b@ \b" \rG@Aè½ !A ("Axs AĀN\x1B"AM@ At(¼ô !\v A0j!\b A j A$jl ( !\x07 AjAì½ AA ($" AO\x1Bß )! A6 A 6  7ð  6ì  \x076è A6ä A¾ 6à A6Ü  6Ø A6Ô A¾ 6Ð  )7ø Aà\vj AÐjA\x07a (\fAxF\r )!AĀ!\x07 AĀ6ä A :Āà  7Ø@@ A\
j AØj ("E\rĀ (!  (ä"Aj6äAĀ!AĀ! @@  j,ĀĀA¿J j!  Aj"G\rĀ\v\v   \x07jAj"\x07AÌĀMAĀ!	AÆ !A!\fAA!	AºÚ !A!\f !\x07A \vA\x1B!	A·Ú !A!\f !\x07AÚ \v!  6ä  6à  \f6Ü  6Ø  	6Ô  6Ð Aà\vj AÐjAa\f\v\v Aà\vjA
¸\f\v\v  6Ô
  
6Ð
  6Ì
  \v \rF:Āô
 AÀ
j" Aà\vjA\fü
ĀĀAĀ! AĀ6Ø B7Ð AÐjß"A A Aô
jAù AÜ° A Aù A A A\fjAù AË A\v Aù ï (Ā!\f (Ø!\x07 (Ô! (À
 (Ä
Ô (Ô
! (Ð
!\b@  G@ A0l \bj"($"
AxN@ 
 ((Ô\v ("
AxN@ 
 (Ô\v Aj! (Ā (Ô (\f (¹\f\v\v (Ì
 (Ð
AA0¦ ­\f\v ĀAx6ĀA\b\f\v -Āi@ AðĀjU\v AĀ:Āi\vAx!\f\v (T (XÔ -Āj@ (L (PË\v AĀ:Āj (@ (DÔ (4 (8Ô A0jÙ Ā \x076\b Ā 6 Ā \f6ĀA\v!Ā  Ā:Āh Að\vj$Ā\v6\b~|@#ĀA k"$Ā@@@@@ "-ĀAkĀ\vA\f\vA\f\vA\f\vĀ\v AĀ;  (x"6  (|"\b6  )\b7  \
)Ā7  (6  (Ā"(060  )(7(  ) 7  (Ā(8"(AxG@@ (" (" \b( \b(\bE@ \b(\fAxF\r   \b( \b(E\r\v A36¬ A° 6¨  \b)7  Aèj" A jACA A Aã A'!B!\f\v\v B78 A:ĀAĀ\v!@@@@@@@@@@@@ Ā\v AĀ:Āø  )7è  )\
7   )7A!\f\v Aj" (Ā4\r å AĀ:ĀAĀ!\f\v Aj@@@@@ -ĀøAkĀĀ\vĀ\vA!\f\v AĀ:Āù  (è"\b6ð  (ì"6ô  ) "7°  )"7¨ -Ā&"A\x07G@ \b(Ā"-Ā4AG@  (8"\b(´O@Ā\v \b(° AØĀlj"\x07-ĀĀ \x07A:ĀĀAF@Ā\v \x07 \x07)("B|7( \x07(D" \x07(<F@ \x07A<jå\v \x07(@ Alj" 7 \
BĀ7Ā \x07 Aj6D \x07AĀ:ĀĀ \b \b(Ā"Aj6Ā AĀH@Ā\v  :ĀÄ  \b6À A:Āù AĀ:ĀÅ  7¸AĀ!\f\v\vA!  ÊPE\rA! (ô"( (·!\f\v@@@@ @ AÐj" (Ā4\r\v åAĀ!\f\v )¨ )°ÊP\rĀ (À")x!BĀ!Ü" }"BĀ  X\x1B!  -ĀÄï"	A\bj! )¸!\x1B 	(8"@@ 	(4")Ā! AF\rĀ Aj! \
AkAÿÿÿÿĀq!\bAĀ!@  At j)Ā"  V\x1B! \b Aj"G\rĀ\v\v\v 	(P"@@ 	(L!
AĀ! !@ AO@   Av"\bj"\x07At 
j)Ā"|!  \x07 B   V\x1BT\x1B!  \bk!\f\v\v B  At 
j)Ā"|"  T\x1BZ j" AvM\rĀ 	AĀ6P  F\rĀ  k"At"\b@ 
 At 
j \bü
ĀĀ\v 	 6P\v\v 	)\bBQ@ 	) X@ BĀ7Ā\v\v 	A<j!@@ 	(@! 	(D"E\rĀ (ĀE\rĀ \x1B )X\rĀ B )\b"BÀ±|"  T\x1BT\rĀ A j AĀ\f\v\v   \x1B¤! 	) "   V\x1B! 	)\bBQ@ 	)"   V\x1B  	( M\x1B   V\x1B!\v 	(T jAj!\f 	(4"\v 	(8Atj!\r 	(P! 	(L!@ \v \rG@ \v)Ā!AĀ! "@@ AO@   Av"
j"\x07At j)Ā"|!  \x07 B   V\x1BT\x1B!  
k!\f\v\v B  At j)Ā"|"  T\x1BZ j!\v~ !  k"\x07 \fj" \v(\b"\bO~   \bk"E\r  \x07M@  jAk" I@ At j)Ā!\v\vB  |"  V\x1B \v\v! \vAj!\v    V\x1B!\f\v\v  Z\r  I@ Al j") \x1BQ@  7\b B7Ā\v\v 	AĀ:ĀĀ   }"BĀ  X\x1B7È )¨ )°Ê )È"X\r (ð(Ā-Ā4AF\r Aì» 6´ AÐ \
6¬ AÐ 6¤ Að¹ 6   (ôAj6¨  Bè\x077è  Aèj6°Aü» AA¥ A, A jAQ A:Āà BÀ= )È" BÀ=Z\x1BºDĀĀĀĀ.A£DĀĀĀĀĀ@@¢9ÐA!\f\v\v (ô"( (·!A\f\v  \x1B¿ 	 	(TAj6T 	(\b@ 	 	(" AĀGk6\v 	AĀ:ĀĀ A:ĀÅ AĀ:Āù (¸! Aj A¼jA	ü
ĀĀ /Æ!\b -ĀÅ\f\v (ô)! Aèj e A16¬ AÑ 6¨  7   (ð6´  (ì"6° AÈj" A jAC (è ÔA\b X"B7Ā  )È7\bA\v! -Āù@ A¸j_\v AĀ:Āù\v Aj"
 AjA	ü
ĀĀ A:Āø Aÿq"\x07AF\r\x07 AìĀj" 
A	ü
ĀĀÚ \x07AF\r  6P A:Ā AÔĀj A	ü
ĀĀ  \b;^  :Ā] (" (Aj6Ü! (" 7\b B7Ā ("-Ā! A:Ā  :Ā ((! AĀ:Ā  6  )7  )7   )7A!\f\v Aj!\b@@@ -ĀAkĀĀ\vĀ\v  ("6  ("6  (6  (Ā)º ( ¸¢ü\x07" ) ) Ê"  V\x1B7¨ AàĀj ("-Ā%  \
)\`7 AÈj (" (\b"A?J AÈä 6Ä  Aj6À AÐ 6¼ AÐ 6´ AÐ 6¬  Aj6¨ AÐ 6¤ Að¹ 6   (Ì  (È"\x1B6    \x1B6  Aj6¸  Aj"6°Aü» AA A. A jAQ Ü7° ((Ā"(8"\f(!
 \f( 
(\bAkAxqjA\bj!\x07 )¨! ("\r(\f"AxF@  \f(¤ \f(¨ AÈj" \f(¤ \f(¨ A6¼ A 6¸ A6´ A®ä 6° A6¬ A 6¨ A\f6¤ A¢ä 6   A jAa Aj A\fü
ĀĀ\v \r-Ā%! (8!  \r)7¨  )7  Aj A jAC AxF@ Ax6È AÈj \r( \r(\v  :ĀÄ A j" AjA\fü
ĀĀ A\fj AjA\fü
ĀĀ A¸j AÈjA\fü
ĀĀ AØĀj \x07  
(\fĀ )X! AĀ:Āø  7À  7¸\v@@@ -ĀøAkĀĀ\vĀ\v A:Āà  AÐj6ô  AÈj6ð  )¸7È  Aôj6ì  Aðj6è  )ÀºDĀĀĀĀ.A£DĀĀĀĀĀ@@¢9Ð\v A j (è(Ā"(Ā  ((\fĀ ( "AG@ AÈj A¤jAü
ĀĀ (ì(Ā (Ā4\r\v AÐjå (È (Ì¯ A:Āø  6è Aìj" AÈjAü
ĀĀ A¸j¨@@@ Ā\v Aj )¨e A6Ì A½» 6È  (6Ô  ("6Ð A j" AÈjAC ( Ô A;¸ AĀ6° AĀ;¬B! \f\v~ AÐĀj (ð"\x07 (ô"AÎ» A\vy (P"~~ (T! AÈĀj \x07 AÝ Ay (L! (H!\r½! A@k  f A j (@" (D"A.J (¤  ( "\x1B"@@ (¨\
A \x1B" (¬AĀ \x1B"j!\f    \x1B"j!
 !@  
G@ -ĀĀ Aj!A0kAÿqA
I\r\f\v\v !@  \fG@ -ĀĀ Aj!A0kAÿqA
I\r\f\v\v A j  B­Ïª\x07! ) BQ@B­Ïª\x07B­Ïª\x07B )¨"Bè\x07~ BïÏÞô¦â Z\x1B"Bè\x07~" B­Ïª\x07Z\x1B BïÏÞô¦â Z\x1B!\v A0:Ā® A°àĀ;¬A! A6¨ B7 A  AO\x1BAs! A¬j!\x07BĀ!@@  \fG@ B
~ -ĀĀA0k­Bÿ|! Aj! Ak"\r\f\v\vAĀ!@ B
~  \x07j-ĀĀA0k­Bÿ|! Aj! Ak"\rĀ\v\vB­Ïª\x07B­Ïª\x07B Bè\x07~ |"  T\x1B" B­Ïª\x07Z\x1B BïÏÞô¦â Z\x1B\f\v\v A j"  ]BĀ ) BR\r )¨!  \r çB­Ïª\x07  )¨  ( \x1B}"BĀ  X\x1B" B­Ïª\x07Z\x1B\v!BBĀ\v\v!AAº" Aü
ĀĀ B §! §\f\vB! \v!
 (!\x07 ( )°!Ü!(Ā!   }"BĀ  X\x1BBè\x077@ BZ@@@ §AkĀ\v 
(! 
(\f! (8"(AxF@  6Ð  6Ì Ax6È AÈj ( (  -\v AÐ 6¼ Aì» 6´ AÐ 6¬ A¨¼ 6¤  \x07Aj6¨ A	A\x07 
-Ā "\x1B6 AÑË AÊË  \x1B6  Aj6¸  Aj6°  AÈj"6 Aü» AA¸¼ A) A jAQ \f\v\v Aì» 6¼ AÜ» 6´ AÐ 6¬ AÐ 6¤ Að¹ 6   Aj6°  \x07Aj6¨  Aj6¸Aü» AA¼ A' A jAQ\vA! A:Ā  6p  6l  
6h  7\` \b¤ AøĀj AàĀj"V -ĀE@@AĀ!@@A )x"§Ak BX\x1BAkĀ\v /AôkAÿÿqA¸þI!\f\vA!\v\v ( :Ā AÐĀj! -Ā]AG@ )Ā"\x1BBT@ -Ā\\!
 (X!\r )h! A8j (p"("\x07 (\b"Aôª Ay (8"@@ (<! A0j \x07 AÝ Ay (4!\x07 (0!½! A(j  f )(! A.:Āð  7è A j Aèj ( "E\rĀ A j"  ($ ) BR\rĀAĀ )¨"B Z\r   \x07çB­Ïª\x07 BÀ=~" )¨  ( \x1B}"BĀ  X\x1B" B­Ïª\x07Z\x1B!A\f\v\vAĀ\v! \r)x!Ü! \
\r 
ï!\v Aj ( (\bA« A (! (!\b Aj ( (\bA« A  }"BĀ  X\x1B! (!\f ( \bAF@@ E\rĀ \v(4" \v(8"\x07At"
j!\b !@  \bG@ (\b Aj! G\r\f\v\vBĀ! \x07@@ )Ā! \x07AF\rĀ Aj!\x07 
AkAv!AĀ!@  At \x07j)Ā"  V\x1B!  Aj"G\rĀ\v\v\v  BúĀ}"BĀ  X\x1B"  T\x1BBĀ \x1B!@ \b "F\r Aj!  )Ā"V\rĀ\v  \bG@ \b kAv!
AĀ!@  At j"\x07)Ā"V!\b  \x07   V\x1B \b\x1B!     T\x1B \b\x1B! 
 Aj"G\rĀ\v\v  6\b\v\v qAF@ \vB7\b \vB  |"  T\x1B7 \v \v(T"AĀG k \fj"AĀ  \fM\x1B6\v \x1B§Aq /A­Fq@ \vB  |"  T\x1B" \v) "  T\x1B7 \v \vAĀ:ĀĀ\v\v AĀ:Ā A j" Aü
ĀĀ « ) )Ê! (-Ā$! ((!Ā! (0 I\r )  )(  !@@@A )x"§Ak BX\x1BAkĀ\v /"A­F@ )  §Aq\x1B!\f\v Aq\r\x07 Aôk"AM AGqE A­Gq\r\x07 )  §Aq\x1B!\f\v Aq\r\v  Z\r@@@@ )Ā"§AkAĀ BV\x1BAkĀ\v A\bj (h-Ā½ Aèj (\b (\f\f\v Aèj (h\
"(\f (\f\v AÜ» 6¤  (pAj6  AèjAá¼ A\x07 A jAB\v Aì» 6¼ AÈä 6´ AÐ 6¬ A 6¤  (Aj6°  (Aj6¨  Bè\x077È  AÈj6¸  Aèj6 Aä½ AA A. A j"AQ (è (ìÔ  Aü
ĀĀ A8j"¬ A:Ā  Aü
ĀĀ A:Ā¨  ºDĀĀĀĀ.A£DĀĀĀĀĀ@@¢9A!\f\v\v ĀB7ĀA\f\x07\v A:Āø A:Ā ĀB7ĀA\f\v A:Āø\f\v AĀ:Ā (@ )8!B! B7   6¨ BQ\r Aj AÄĀjA\fü
ĀĀ A jð !!\f\v (h! )\`! Aj AìĀjA\fü
ĀĀ -ĀE\r «\f\v ĀB7ĀA\f\v AĀ:Ā -Ā@ A8j¬\v AĀ:Ā\v Ā 6\b Ā 7Ā ĀA\fj AjA\fü
ĀĀA\v!Ā  Ā:Ā A j$Ā\v¸2\x07~|#ĀAÐk"$Ā@@@@ "-ĀAkĀĀ\vĀ\v  (ð6ø  (ô"6ü )\b! )Ā! (, (0o"E@@A»« A\v (8 (<AÆ« A+~"\rĀ (LAxG@AÂ A	 (P (TAñ« AÆĀ3"\r\v )Ā"BR@@ BR\rĀ +\b"½"BÿÿÿÿÿÿÿÿÿĀ"P B}Bÿÿÿÿÿÿÿ\x07Tr B\b}BðÿĀT BĀYqr\rĀ \
AÀj ± A6¼ AÚË 6¸  (È6Ä  (Ä"6À AÀj" A¸jACAñË A AÌ A#! (À Ô\f\v\v (ü! AĀ6À B7¸ A¸jß"Að A A(jAù A»« A\v A4jAù AÂ A	 AÌĀjAA AÈª A\b AA Aàî A AäĀjAA\x07 Aöî A AØĀjA\bA  (D (Hô ï (Ā"\bAxF@AÍ A\
§!\f\v (À!
 (¼!\v A¸jAÄÍ A (À!\x07 (¼! (¸!Ax ¹ AxF\rĀ AĀ:Ā6 A;4 B7, AÍ 6(  
6$  \v6   \b6  \x076  6  6 (ø(Ā(8"-Ā\b A:Ā\bAF@Ā  )PB|"7P  78 AĀ:Ā\b (ü),!  Aj6  (ø6  )87  7x AĀ:Āè  A@k6Ø BĀ7h AĀ:Ād AĀ6\` BĀ7P  7H  7@\f\vĀ\v\vB!\f\v Aj!@@@@@@ -ĀèAkĀ\vA\f\vA\f\vA\f\vA\f\vĀ\v  (Ø"6Ü\
 (H(Ā"(0! )(!  ) 7 BĀ7È BĀ7À BĀ7¨AĀ!\b AĀ6¸ BĀ7à  7  6  A;°AĀ\v!@ @@@@@@@@@@@@@ Ā\v@@@ -ĀAkĀĀ\vĀ\v )ð! (")Ā )\bÊ! A:Ā  B"   V\x1BºDĀĀĀĀ.A£DĀĀĀĀĀ@@¢9ø\v Aøj" (Ā4\r
 å A:Ā Aðj£ AĀ:Āì  (Ü6à  )Ð7ø  )È7ð !	A!\f\x07\v Aðj!@@@ -ĀAkĀĀ\vĀ\v (")Ā )\bÊ! )\b! )Ā! )H! AĀ:Ā  Aj6ð  7è  7ð  BÀ± B" BÀ±Z\x1B"BĀ  Z\x1B}7ø\v A¸j"   )¸"BQ\r\b « A:Ā AàĀj Aü
ĀĀ (È!\v )À! ¸BĀ!  BX A\bj \v( \v(\bAÝ Ay BĀ §Aq\x1B! (\f! (\bAĀ\v BĀÀ )¸! (Ü" )À70  7( (Ü!  AàĀjVA!@@@A )¸"§Ak BX\x1BAkĀ\v /È"AÈO AôkAÿÿqA¸þIq\rĀAA AF\x1B!\f\vA!\v  AàĀj (H"\f(Ā (L"( ( )Ā )\b ( "E (!\v@@ \
(ĀAG@@ \f(Ā!\f Aj"\r ( ( \vAÀ A	" -ĀAG~ A¤j \r§ AÈj (¨" (¬"A® A\x07È A°j  AÌ AË )¸! )°! Aàj  Að Aá Aìj  A Aá AÀj"\f  A AÎ -ĀÀ@ Aøj \fæ Ax6ø \få\v  AÀ A	¼! AÔj A¤jAà A.  :Ā  7À  7¸ AÀj A¸\
jAÐĀü
ĀĀ )À \f(8 ( Í! B7À  6ÈB\v! \vÙ BQ\rĀ (Ø@ (È! AÀj" AÌjAÄĀü
ĀĀ AüĀj" AÄĀü
ĀĀA\bAÐĀº" 6\b  7Ā A\fj AÄĀü
ĀĀ (àª  6àAĀ!\fAA» A$! AÀjâ\f\vĀ\v  \v6È\v (È!\v AüĀj AÀjAÄĀü
ĀĀ (äÊ  6ä AG\rĀ (Ü")!  AÐj Aj (È"\x1B)Ā7Ð B  \x1B7È AÈä 6Ì  A j6È AÐ 6Ä AÐ 6¼ Að¹ 6¸  (LAj6ÀAä½ AAâ AÃĀ A¸jAQ\v A¸j (Ü (Ø!Ā!  7¨  :Ā°A!@@@ AkĀ\vAA -Ā±"\x1B!AĀ 
 \x1B!
AĀ \b \x1B!\b \x07A \x1B!\f\vA! A:Ā±B ) ) DĀĀĀĀĀĀð?B"DĀĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B º¢ü\x07|"  V\x1B"§!\b B §!
 \x07!\f\vA!AĀ!\b \x07!AĀ!
\f\v Aðj" (Ā4\r å\f\v@@ AkĀ\v AĀ:Ā  (Ü6  )À7ðA!\f\v )À"P\r A:Ā  ºDĀĀĀĀ.A£DĀĀĀĀĀ@@¢9ðA!\f\v@@@ -ĀìAkĀĀ\vĀ\v  (à"6ä  )ø7  )ð7 A¸j" (8 (< Aj A\fü
ĀĀ A6 (ä(H(Ā"-Ā4AG@  (Ā"Aj6Ā AĀH@Ā\v  6è A¸j" A\bjA,ü
ĀĀ AĀ:Āä Aåj A5jAü
ĀĀ  (8 ç6è\v (ä")Ā! )\b! AĀ:ĀØ  Aj6Ì  Aèj6È  7¨  7 \v A¸j A j" & )¸"BQ\r\x07 (À! AÀj AÄjA ü
ĀĀ (ì!\v (è! (ä!\f AÀj AðjAÀĀü
ĀĀ (¸! (´!\r (°! õ BR@AĀ! \fAxGAĀ \x1B@ (ä(H(Ā(8"-Ā\b A:Ā\bAF@Ā\v (d (h  \v ! AĀ:Ā\b\v )BR@ BĀ7¸ )! Aj \r AÝ Ay A¸j ( (Ü" }"BĀ  Z\x1BÀ\v )À! )¸!A\bAøĀº" 6\b  7Ā A\fj AÀjA ü
ĀĀ  \v64  60  \f6, A8j AÀjAÀĀü
ĀĀ  \rÔ ~ óB (ä(L! Aj -Ā½ AÐ 6Ì AÐ 6Ä  Aj6À AÐ 6¼ Að¹ 6¸  )7°  A°j6ÈAä½ AA° A2 A¸jAQ óB\v!\v AèjÙ ( (Ô A:Āì Aðj© A¸j (Ü -Ā°!@ BZ@@@@@ §AkĀ\v AG\rA!AĀ!\b -Ā±AqE\r\f\v AF@A!AĀ!\b -Ā±\
E\r\f\vA! AF\rA!A! (Ø ( K\rBÀ± )È" )¨}"BĀ  Z\x1B"B" BÀ±Z\x1BBúĀ )Ð" BúĀZ\x1B| V\r (¨!\b (¬!
AĀ! 	!\f\vA!\f\v\v@ -Ā±As rAq@A! AF\r )\b! )! )Ā" )"P §E §r  Y\v@ ! !\vAA  P BÿÿÿÿÿÿÿÿÿĀ BÐ|"  U\x1BWr"\v\x1B! \v AFr\r\v AF@ äA!\f\vA! A\x07 (h" AĀN\x1BAtAô j(Ā6À AÀjA· ²E\rĀA!A! (Ø ( M@BÀ± )È" )¨}"BĀ  Z\x1B"B" BÀ\
±Z\x1BBúĀ )Ð" BúĀZ\x1B| X@ (¨!\b (¬!
AĀ! 	!\v\v ä\f\v !\b\vA!\v  
6Ä  \b6À  6¼  6¸AĀ!\f\v !\x07 AĀ:Ā  (Ü6A!\f\v\v (à!	 (Ü! (¼! (ä"E@AAÁ A!\v~@@@@@@@@ AkĀ\v A¨º 6Ä  AÐĀj6À AÐ 6¼  A8j6¸ AÀj"A¸º AáĀ A¸jABA X"\x07AÀj! \x07(ÀAĀ (À"\x1B@  (Ā"\bAj6Ā \bAĀH@Ā Û\v @@  (Ā"\bAj6\
Ā \bAĀN\rĀĀ\v\v Ã\v \x07 6À \x07 ( 6´ \x07 (°6° \x07AôĀj AôĀj¢ \x07Aj Aj¢B!\f\v ( ! AÐĀjAÞ A.  6´\f\v \b@ A j \bAèĀj{ A6Ì A¿ 6È A6¼ A¯ 6¸  ) 7À AÀj A¸jAC AÀj \bA,jè Ax6À Ax6À\v -Ā½AF@ (H! A¸j"\x07 AÀjA\fü
ĀĀ  6Ð \x07A\fj AÀjA\fü
ĀĀ  \b6Ô  \x07! (Ā(8 Ë!\x07AAÑ¹ A! (H! A¸j"\x07 AÀjA\fü
ĀĀ  6Ð \x07A\fj AÀjA\fü
ĀĀ  \b6Ô  \x07! (Ā(8 Ë!\x07 z\vB!\f\v AÐ 6Ä AÐ 6¼ Að¹ 6¸  (LAj6ÀAä® AAø¹ A. A¸j"AQ  \bA,ü
ĀĀ \b(@!
 \b(<! \b(8! \b(0!\v \b(4!\f \b(,!\x07 A°j \bAÄĀjA\fü
ĀĀ \b(\`!\r \b(\\ \b(T! \b(P AÀj \bAäĀjAü
ĀĀ AxF@ AÀj (8 (<Ax ¹  
6È  6Ä  6À\vAĀ \f \x07AxF"\x1B!A \v \x1B!AĀ \x07 \x1B! A j A°jA\fü
ĀĀ A¬j AÄjA\fü
ĀĀ Aj"
 AØjA\fü
ĀĀ ¹ \r¹ 
A\fj AÀjA\fü
ĀĀ \bðBĀ!\f\v 	@@ 	(! 	(! 	(! 	5\f 	(\b 	)Ā! A¸j"
 	AjA0ü
ĀĀ 	-ĀL!\b AÀj"\v 	AÍĀjAü
ĀĀ 	ð BQ\rĀ Aj 
A0ü
ĀĀ Aj \vAü
ĀĀ z!B \f\v\vB!BĀ\f\v z\f\vB! !\x07\v 	@ 	â 	ð\vA!\b \x07!BĀ\v! A:Āè BQ\r ­ "§! È  BQ -Ā½AFAĀ\v:Ād )h! )p! A¸j"\x07 A@kAÐĀü
ĀĀ \x07T (ø(Ā(8"\x07-Ā\b!
 \x07A:Ā\b 
AF@Ā\v BR@ @@ )8! \x07Aj"	  !
 BR@ 
E\r 	 \f\v \x07 \x07)BQ~   \x07)"  S\x1B \x07)X T\x1B \v7 \x07B7 \x07 \x07)P7X \x07)H!  \x07)@"P §E §r  W\v@ ! !\v \x07 7H \x07 7@\v\v B §!
 \x07Aj (ü"	(, 	(0ü \x07AĀ:Ā\b A0j AjA0ü
ĀĀ A-j AjAü
ĀĀ (@ \x07 )7 \x07B7\v (¸"@ \x07Aj /\v \x07AĀ:Ā\b (ø! A¸j"\x07 (ü"(, (0 (¤ (¨¹ A¤j \x07A\fü
ĀĀ (Ā(8 Ë\v Aj \f\vA\f\v A:ĀA\f\v A:ĀA\f\v A:ĀìA\v:Āè\v ĀB7ĀA\f\v Ā 6 Ā 6 Ā 6 Ā 
6\f Ā 6\b Ā 7Ā ĀAj A0jA0ü
ĀĀ Ā \b:ĀL ĀAÍĀj A-jAü
ĀĀA\v!Ā  Ā:Ā AÐj$Ā\vß~#ĀA k"$Ā@@@@ "-ĀÀAkĀĀ\vĀ\v  (¸"6¼ (\b@ A¼j! AèĀj"A AAê A A¸ A\fL!	Ax!\f A6\b AĀ:Ā´  Aj"6   A\bj6  6Ā\v\v A\bj!\f@@@ -Ā´AkĀ\vA\f\vĀ\v  ( "6¤ (\`! (d!\b B7\` (X! (\\!\x07 B7X@ \
 \x07G@@ \b \x07k"
AøĀn" AvO@ 
E\r  \x07 
ü
ĀĀ\f\v AĀ6( B7   6p  6h  \x076l A j Ä ((! \x07 \bGAĀ 
\x1B@ ($ AøĀlj \x07 
ü
ĀĀ\v  \x076t   j6( AèĀjÓ A¨j A jA\fü
ĀĀ\f\v\v  6¬  6¨  \b \x07kAøĀn6°\vAĀ\v!@@@@@@@ E@ (°"\r AĀ:Ā  (¤6A!\f\v@@@@@ -ĀAkĀĀ\vĀ\v  ("6Ax!\x07 ( (Ì"	\rAx!\x07 ("-ĀU\rAx! (H!\b )(! ("AxG@@@@@@@@@@A\x07 Axs AĀN\x1BAk\x07Ā\x07\v AèĀj ( ( \f\x07\v A\
x6h\f\v Ax6h\f\v Ax6h\f\v Ax6h\f\v Ax6h\f\v Ax6h\f\v Ax6h\v )l! (h!\v  \b6 A6  7$  6   7 B7\b AĀ:Ā  \f6  (AèĀj6\v AèĀj A0j" \x1B )h"BQ\r (p!	 A°j AôĀjA<ü
ĀĀ ¶ BQ@ (  ($°Ax!\x07\f\v A,j A°jA<ü
ĀĀ  	6(  7  (P!\x07 (T!	 )(! (! AèĀj (X"
AA\fm (hAF@Ā\v § BĀYq!AĀ! AĀ6  (p"6  (l6  
@ AøĀl 	j"\b(,AxF@ AèĀj \bû AèĀj \b(0 \b(4\v A\fl j AèĀjA\fü
ĀĀ 
 Aj"G\rĀ\v 
AĀ\v6 Aøj AjA\fü
ĀĀ@ -ĀTAF@@ ( (4 (8 (ü"( (\b AsA\vE\rĀ )("P\rĀ (P"AäĀO\rĀ  Aj6P (D! AĀ6D  5HB}" T:ĀT   }"BĀ  Z\x1B7( (@  AĀ6ô BÀĀ7ì Aøj¨\f\v\v AĀ6P  ("\v6 AĀ6  A0j6  Aøj6 Aj AjM (AG@ AĀ6ô BÀĀ7ì (!\b A\
jAAAó (! (" \b6Ā A6  6  6 AèĀj AjAü
ĀĀA!@@ A\bj AèĀjM (\bAG\rĀ (\f!  (F@ Aj AAAø\v ( Atj 6Ā  Aj"6\f\v\v Aìj AjA\fü
ĀĀ\v )( \v­|! A<j!  ("\b (DF (@!AĀ! (ü!@@ \b "G@ Aj! A\fl" j"\r( \r(\b  j"\r( \r(\bÅE\r\f\v\v \b!\v (LAjAĀ  \bO\x1BAĀ\v"6L  \v   Z -ĀT \vAFq A	Kr\vA\v:ĀU  \vAK":ĀT   ­}7( AèĀj" AøjA\fü
ĀĀ ¨  A\fü
ĀĀ\vAĀ! AĀ6h 
@@@@ AèĀj AìjE\r 
 Aj"G\rĀ\v 
!\f\v AøĀl 	jÐ !@ 
 Aj"M\r AøĀl 	j! AèĀj Aìj@ AøĀl 	j AøĀü
ĀĀ Aj! Ð\v\fĀ\vĀ\v\v (ì (ðAA¦ AÜĀjÂ (  ($° A:Ā \x07AxG\r\f\x07\v A:Ā\v \f×@ \x07AxkĀ\v A¨j  6°  	6¬  \x076¨AĀ!\f\v\v A:Ā´ (¨"\x07AxF\r (¬!	\f\v A:Ā\f\v A¨j A:Ā´\v \fAx!@@@ \x07AxkĀ\v \x07!\v  6(  	6$  6  AĀ6p B7h\
 AxG@ A j" AèĀjÛ (p! (l!	 (h!  AèĀjAì¬ A (p! (l!	 (h!\v\v (" (ĀAj6Ā A¼j!\f\v A:Ā´\v ĀAx6ĀA\f\v (Ā Ā 6\b Ā 	6 Ā 6ĀA\v!Ā  Ā:ĀÀ A j$Ā\vÔ\f\v#ĀAðĀk"$Ā Ā-ĀĀ!@@@@@@@@@@@@@@@@@@@@@ (ĀAk\f\r\f\vĀ
	\b\x07\v AÿqE\r\f\v E\r\v (!\f\v\v AÿqAF\r\rAÔ° !A\b\f\v Āå ĀAĀ6\f ĀBÀĀ7 ĀA:ĀĀ\f\v ("\vE\r\v (\f! (\b! (! AĀ6 BÀĀ7\b Aj ĀAü
ĀĀ ĀAĀ:ĀĀ@@@@@ -Ā"AkĀ\v ĀAj!\b At j!
 Ā(\f!\x07 Ā(\b! Ā(!\f@@  
G@ (! (Ā!	 A\bj!  \x07 	 µ"\rE\r \r-ĀĀAG\r\f\v\v (Ā (Ï! \bÂ\f\v AĀ:Ā$  \x07Al j"\r6@  \f6<  68  64@@  \rF\rĀ  Aj"68 (Ā"\bAxF\rĀ (\b!
 (!\x07 AÄĀj"\f A\fjAü
ĀĀ \x07 
 	 ÷@ A$j"å  \fAü
ĀĀ \b \x07Ô  
6\\  \x076X  \b6T AàĀj" A\bj AÔĀj AÄĀj: ¼\v !\f\v\v A4jð\f\v A$j AjAü
ĀĀAĀ!A!	\f\vAæ° A	 v! Ajå\f\v A$j" (\b "@  	 ^! å\f\v A4j" (Ā ( AàĀj" A\bj"  A$j: ¼  Aj \vAk ;"\rĀ AãĀj A\fü
ĀĀ Āå ĀA:ĀĀ ĀAj Aü
ĀĀ\f\f\v A\bjÂ\f\v AÿqAG\r	 ĀAj (" (\b" ;"\r\r At j! Ā(\b" Ā(\fAlj!	@@  	F\r
 Aj (\b!\x07 (!\b !@  F\r (!
 (Ā Aj! 
 \b \x07Å\rĀ\v!\f\v\vAæ A× ( (\b^!\f\r\v AÿqAG\r\b ĀAj ( (\b ;"\r\f\f\x07\v AÿqAG\r Ā(\b" Ā(\f"Atj! !@  G@ (!	 AàĀj"\x07 Aü
ĀĀ AĀ:ĀĀ AÄĀj"\b \x07 	ĀĀ å  \bAü
ĀĀ Aj!\f\v\vAĀ! E\r\v@ At j"-ĀĀ@  Aj"G\r\f
\v\v å !@  Aj"K@ At j"-ĀĀ@ At j Aü
ĀĀ Aj! å\v\f\v\v Ā 6\f\f\b\v AÿqAG\r Ā(\b" Ā(\fAtj!ĀAĀ!@ Ā F\r\b  64  ( "E@ Aj! Aj!\f\v\v Aà 6H  A4j6D AàĀjA A AÄĀjAB  (d"Ā (h^! (\` ĀÔ\f
\v (! AàĀj" ĀAü
ĀĀ ĀAĀ:ĀĀ AÄĀj"  ĀĀ Āå Ā Aü
ĀĀ\f	\v AÿqAF\r\f\v AÿqAF\rAÜ° !A\f\v AÿqAF\rAË° !\f\vAà° !A\f\v Ā-ĀĀ"AF\r\vAæ° !\f\vAĀ!\f\vA	\v!Ā  Ā v!\v AðĀj$Ā \v«\f\v~#ĀAÐk"$Ā@@@ -ĀÜAkĀĀ\vĀ\v  (Ð"\b6ØAx! (Ô"("	 ("\x07Ì"E@AĀ! A¸jAAAĀ )Ā!  )\b7ø  7ð A6ì A©× 6è  \x07­7à  	­7Ø\
 A6Ô Aÿ 6Ð B 7È AÐj!	@@ AF\rĀ Al 	j")\b"BQ\rĀ Aj! §AqE\r (!\x07 (Ā!
 AÀj )p A¸j 
 \x07 (Ä" (È¡ (À Ô\f\v\v (AxG@ Aj Aj{ A¸jA³§ A ( (¡\v (¼! (¸! Aj AÀjA ü
ĀĀ\v  6  6Ā A\bj AjA¸ü
ĀĀ AĀ:ĀÈ  \b6À\v @@@@@ -ĀÈAkĀĀ\vĀ\v  (À"6Ä (! (Ā"AxF\r  6,  6( A0j A\bjA ü
ĀĀ AÈj (Ā")\b ) )È! )Ð! AĀ:Ā¸  A(j6¬  6¨  7X  7P\v AÈj AÐĀj" 2 (È@ ĀB7Ā A:ĀÈA\f\v (Ð! (Ì! ¡ E@ A(j \f\v (Ä! Aj"\b (@ (D Aü A	" A(j -ĀAG Aj \b§ Aj" (" ("\x07Aìí AÎ -ĀAG@ AĀ6ð B7è å\
 Aèj ( !\v (¤! A\bj (¨"\bA\bAøĀó AĀ6´  )\b7¬ A¬j \bÄ (´! (°!\f  \bAt j"\b6Ä  \v6À  6¼  6¸@  \bG@ AÀj"\v Aü
ĀĀ  Aj"6¼ AÈj"\r \v? AøĀl \fj \rAøĀü
ĀĀ Aj!\f\v\v  6´ A¸jï A¬jA\fü
ĀĀ\v AÈj"  \x07Aðí AË )È! )Ð!   \x07Aÿ AË )È! )Ð!   \x07A©× AË )È! )Ð! Aôj" AjA î A.  7à  7Ø  7Ð  7È  7À  7¸ Aj AÄjA(ü
ĀĀ (ð! (ì!\x07 Aj A\fü
ĀĀ §B! (Ā(8 ( Í\v! ä \f\vB!\v A:ĀÈ ñ BR@ (Ø(Ā(8"-Ā\b A:Ā\bAF@Ā\v Aj! AøĀl \x07j!\b \x07!@  \bG@  / AøĀj!\f\v\v AĀ:Ā\b AÜj AjA(ü
ĀĀ AÐj AjA\fü
ĀĀ\v Ā 6\b Ā 7Ā ĀA\fj AÜjA(ü
ĀĀ Ā 68 Ā \x0764 ĀA<j AÐjA\fü
ĀĀA\v:ĀÜ AÐj$Ā\v	\x07#ĀAÐĀk"$Ā ìAÿq"A"F@ A0j" % Ā (0AxG A@k"Aj A\fü
ĀĀ ĀAj Aü
ĀĀAA\v:ĀĀ@ AÛĀF@ AĀ6 BÀĀ7 @@  (\bAj6\b AÝĀàE@@ Ak! A@kAr!AĀ!@ A@k   -Ā@"AF\r A0j Aü
ĀĀ  (F@ Ajë\v ( Atj"\x07 :ĀĀ \x07Aj A0jAü
ĀĀ  Aj"6 AÝĀà\r A,à\rĀ\v\f\v\v AÃĀj AjA\fü
ĀĀ ĀA:ĀĀ ĀAj A@kAü
ĀĀ\f\v\v ĀA:ĀĀ AjÇ\f\v AæĀF@ A;@ Ā Aç¬ A A@kä\f\v AîĀF@ AĀ:Ā@ Ā Aì¬ A A@kä\f\v AôĀF@ A;@ Ā Aã¬ A A@kä\f\v AûĀF@ AĀ6 BÀĀ7\b @@  (\bAj6\b AýĀàE@@ Ak! A@kAr! A0jAr!\x07@@ A0j"\b % (0"AxF\r (8!	 (4! A:àE\rĀ  	6,  6(  6$ \b  \
 -Ā0"\bAF\rĀ  \x07Aü
ĀĀ  \b:Ā@ Aj" A\bj A$j A@k: ¼ AýĀà\r A,à\r\f\v\v  Ô\f\v\v AÃĀj A\bjA\fü
ĀĀ ĀA:ĀĀ ĀAj A@kAü
ĀĀ\f\v\v ĀA:ĀĀ A\bjÂ\f\v  (\b" ßAÿqA-Fj"6\b ß!@ @@ AÿqA0F@ (\b AjK\r\v (\b! ßAÿqA.F@  Aj6\b E\r\v ßA rAÿqAåĀF@  (\bAj"6\b  ßA+kAýqE j6\b E\r\v   (\b" (Ā (} (Ā"E@Ā\v  F ("A¬IqE@ A@k  nA! )@BR\r )HBÿÿÿÿÿÿÿÿÿĀB\
øÿĀZ\r\v A0j"   (0AxF\rĀ AÃĀj A\fü
ĀĀ ĀAj A@kAü
ĀĀA!\f\v\vA!\v Ā :ĀĀ\v\v AÐĀj$Ā\v	~|#ĀAðk"$Ā Aj"A A\x07  AÀ¡ i -Ā"AG@@ Aäj" ArAü
ĀĀ (! )!\b Aj"Ar Aü
ĀĀ  \b7   6  :Ā A A
Ý"@ -ĀĀE@ BĀ7Ā\v\v AøĀjA A\x07 AjAü  -ĀxAF@ Ā (|6\b ĀB7Ā\f\v@@ Aäj" AøĀj§ Aj" (è" (ì"A A	 )!\b +!\v   A A
 )!	 +!\f   A A
 )!
 +!\r A¸j  A¡ A	Þ AÈj  AÅ Aá  \r9°  
7¨  \f9   	7  \v9 Â A4j A\fjAÄĀü
ĀĀ  \v½>0  \b7(@ \bBQ@ A A	 +0g (\r  )7\v (8@ AjA A
 +@g (\r  )7\b B7Ā\v (H@ AjA A
 +Pq (" (Aq\r  6(\v -ĀXAG@@ Aj"A¡ A	 AØĀj" (E@@ +!\v A¡ A	 +g (AF\rĀ )!\b A¡ A	 \vg (AF\rĀ  )7   \b7 Ï\f\v\v (! ĀB7Ā Ā 6\b\f\v\v (h"AxG@AĀ! (p! (l!@@ AG@ A\bj -Ā³ "\x07 (\b (\f  ÷\r Aj!\f\v\v A¶ 6\
à A³ 6Ü A6 A 6  6  6 A\v6 A¶ 6 Aäj" Aj"AC AÁ  AÜjA&[AÅ A  (" (! ( Ô ĀB7Ā Ā 6\b  Ô\f\v  \x07:Ā,  Ô\v Ā A0ü
ĀĀ\f\v (\v! ĀB7Ā Ā 6\b -ĀXAF\r AØĀj!\v Ï\v (h"ĀAxF\rĀ Ā (lÔ\v (! ĀB7Ā Ā 6\b\v Aðj$Ā\v¼\x07
|~#ĀAÀk"$Ā Aj"A§ A\x07  A i -ĀAG@ A j § ĀA(j ($" (("Að AÈ ĀA4j  A»« A\vÈ ĀAÌĀj  AÂ A	á A,j"  AÈª A\bÎ -Ā,@ A¤j § AøĀj" (¨" (¬"A A
 +!\r )x!   A°ï A\bÎ ĀAj! -Āx@@ (A -ĀxAF"\x1B" (AĀ \x1B"A° A÷@ Ax6Ā\f\v  A° A\r÷@ Ax6Ā\f\v  A° A\r÷@ Ax6Ā\f\v  A«° A÷@ Ax6Ā   \v\v Ax6Ā\v AøĀjå ĀAj A¤jA¸ï A. Ā \r9\b Ā 7Ā ĀB7Ā å\v A<j"  Aàî AÎ -Ā<\
 Ü åA\v! AÌĀj"  Aöî AÎ ĀAØĀj! -ĀL@@ -ĀLAG@ ĀAĀ6\` ĀBÀĀ7X å\f\v (T! (P!\b A\bj (X"AA,ó AĀ6d  )\b7\\ AÜĀjAĀ AA,ø (d! (\`!	  At j"6t  \b6p  6l  6h Aj!\b Aj!
@  G@ A¤j"\x07 Aü
ĀĀ  Aj"6l A´j"\v \x07§ 
 (¸"\x07 (¼"\fAð A\bÎ \b \x07 \fAð AÎ AøĀj"\x07 \vAð A. A,l 	j \x07A,ü
ĀĀ Aj!\f\v\v  6d AèĀjï  AÜĀjA\fü
ĀĀ\v Ax6Ā å\v ĀA@k A jAìð A. Ā :Ād Ā (6\b ĀB7Ā\v AÀj$Ā\v	#ĀA k"$ĀAú (Ā@Ā\vAú A6ĀAú  ĀA¨ú -ĀĀA¨ú A:ĀĀAú Aú (ĀAj6ĀE@ AÔĀj!\x07 Aj"ĀA\bj! ĀAj!\b@@Aú (Ā@Ā\vAú A6ĀA¨ú A¤ú (Ā"AĀG:ĀĀ E\rĀA ú (Ā"(Ā!Ā Ak"At"@  Aj ü
ĀĀ\vA¤ú  6ĀAú Aú (ĀAj6Ā A6P A4j" Ā AÐĀj"> (4E\r Aj Aü
ĀĀ Aj (( (,­ A\bj ( ( (\f! (\b! (! (!	 AĀ6X  6T  6P AðĀj   	(\fĀ     )Ā7P Õ (p"AxF@ (! AüĀj \bAü
ĀĀAú (Ā@Ā\vAú A6ĀAú (Ā ĀM@Ā\vAú (Ā ĀAtj"(ĀAG Ā¹ A4j ¥  6 A6ĀAĀ! A\bj\v AüĀjAü
ĀĀAú Aú (ĀAj6Ā  6P \x07 A4jAü
ĀĀ AÐĀjÀ\f\vAú (Ā@Ā\v (x! (t!Aú A6Ā Ā¹Aú Aú (ĀAj6Ā AxG@  6  6  6 Aj G\v (!Ā (!E@ (0%A\b% AxG Ā (A\bÁ\v  ĀÔ AjÆ\f\v\vAú AĀ6Ā\v A j$Ā\v\v~#ĀA@j"$Ā@@@ -ĀTAkĀĀ\vĀ\v AjAZ -Ā!  ("60  :Ā,  6( A4j \
A\fjA\fü
ĀĀ A\bj -ĀU A64 A 60 A6$ A 6   )878  )7(  )\b7 A@k Aj"ACAx! ("AxG@  (" ( "! (  ÔAx ­ ­B ! \v!\v ($Aø!-ĀĀAG@A-½!@@@Aø!-ĀĀAkĀ\vAø!A:ĀĀAô!(ĀÁ\f\vĀ\vAø!A:ĀĀAô! 6Ā\v (0!\x07AĀ!(Ā (D!\b (H!	 AxG\
  7  6  Aj­ (! (ĀAĀ\v!% \b 	  Aô!(Ā% \x07  -Ā,:ĀP  ((6L\v Aj (L (ĀH  ("AG /6!\v -Ā5! -Ā4! (0!\f (,! /*!\r /(!\x07 ($!\b ( !	 (!
 (L -ĀP£ AF@A!A!AĀ!AĀ!\x07AĀ!\bA!	AĀ!
A!\v (@ (DÔ (4 (8Ô (0 (Ā (Ô Ā \v; Ā :Ā Ā :Ā Ā \f6 Ā 6 Ā \r; Ā \x07; Ā \b6\f Ā 	6\b Ā 
6 Ā 6ĀA ĀA6ĀA\v:ĀT A@k$Ā\vå~ A\x07k"AĀ  O\x1B!\x07 AjA|q k!\bAĀ! Ā"@@@@@@  M\r  j-ĀĀ"ĀÀ"AĀN@ \b kAq@ Aj!\f\v !Ā@@ Ā \x07O\rĀ Ā j"( (ĀrAxq\rĀ ĀA\bj!Ā\f\v\v  Ā Ā I\x1B!@ Ā O\r Ā j,ĀĀAĀN@ ĀAj!Ā\f\v\v Ā!\f\vB !	@@@@ Ā-Ā AkĀ	\v  Aj"M\r  j,ĀĀ!@\
@@@ ĀAðkĀ\v AJ\r\v\f\v AðĀjAÿqA0O\r
\f\v AjAÿqAK A@Nr\r	\v  Aj"ĀM\r Ā j,ĀĀA¿J\r  Aj"ĀM\r Ā j,ĀĀA@N\r\x07\f\v  Aj"M\r  j,ĀĀ! ĀAàF A\`qA G ĀAíF AJ A@N"Ā A~qAnG Ār AjAÿqA\fI\x1B\v\v\r\x07  Aj"ĀM\r Ā j,ĀĀA¿J\r\f\v Aj"Ā O\r Ā j,ĀĀA¿J\r\v ĀAj!\f\v\vBĀ!	\f\vBÀĀ!	\f\v  6\b  6AĀ\f\vBàĀ!	\v  ­ 	7A\v6\
Ā\v¸~#ĀAðĀk"$Ā Aj"\x07 ("\b ("	P -Ā"
AG@@ A\fj"\b \x07Ar"	Aü
ĀĀ (!\v )!\f 	 \bAü
ĀĀ  \f7  \v6  
:Ā \x07  Ā"E@ Ā \x07Aü
ĀĀ\f\v (\b! (!\x07  )7$  64  60  /;\f @ A6d Aú· 6\`  6\\  \x076X A6T Aú· 6P A8j AÐĀjAC A8jAÙã A\f\v AÐ 6l A¨º 6d AÜ» 6\\ AÐ 6T  A$j6h  A8j6\`  A\fj6X  A0j6P AÄĀj"Aåã A= AÐĀjABA  w! (8 (<Ô ĀA:ĀĀ Ā 6 Þ Ajå\v  64  60\
  /;" A$j \b 	  ((" (,"f (@ AÄĀj"  + A¨º 6d AÜ» 6\\ AÐ 6T  6\`  A"j6X  A0j6P A8jAòâ A9 AÐĀjAB (D (HÔ AÜ» 6\\ AÐ 6T  A"j6X  A0j6P A8jA«ã A. AÐĀjAB\vA A8j w! ($ Ô ĀA:ĀĀ Ā 6\v AðĀj$Ā\v£~#ĀA k"$Ā  ĀA¤j6ä  ĀAj6à \
 ĀAj6Ü A6Ø B7Ð  ĀAj6Ì  ĀAôĀj6È  ĀAèĀj6Ä A6À B7¸ AĀ6° AĀ6¨  ĀAÐĀj6¤ A6  B7 AÔj! A¼j!@@@ (¨AG@@@@@@ (¸ĀĀ\v à"\r AĀ6¸\v (ÐAG\r à"E\r\v (ĀAxF\r\f\v\v A6¨\v (AG\r (  (F\r A6 (¤!\v Aj"\x07   \
( (\b- (AxF\r (Ā (Ô  \x07A\fü
ĀĀ\f\v\v Ā(¸"@@ Aj û Aj   (" (-B!\b ("AxG@ Aj" (" (P@ -Ā"AG@ Aj"\x07Ar ArAü
ĀĀ  :Ā  \x07À )"\bBQ@ ( Þ Aj A jAðĀü
ĀĀ\f\v\vB!\b\v  Ô\v ( Ô \bBQ\rĀA\bAøĀº" \b7Ā A\bj AjAðĀü
ĀĀ Ā(¸Î Ā 6¸\v\v A j$Ā\vÁ#ĀAÐĀk"$Ā AĀ6$ BÀĀ7 Aj AË A\vÊ ("\b (Atj!\v A@k!\f A0j!\r@ \b \vG@  
6( A\bj \bAº A\bÊ (\b!  (\f"AA\bóAĀ! AĀ64  )Ā7, A,jAĀ AA\bø At j! (4! (0!\x07@  G@ At \x07j"AĀ   F"\x1B6  6Ā Aj! Aj!AĀA \x1B j!\f\v\v (, AĀ:ĀL A6H  At \x07j"6D  \x076@ A68  64  \x0760 \bAj!\b A:Ā< 
Aj!
  A(j6,@@@ -Ā<AG@ \rÔ"\r A:Ā<\v -ĀLAF\r \fÔ"E\r\v (Ā! (,AA\bº!(Ā!  6  6Ā 	 (F@ Aj 	AAA\fø\v (  	A\flj"A6\b  6 A6Ā  	Aj"	6$\f\v\v \x07AA\b¦\f\v\v Ā AjA\fü
ĀĀ ĀA\fj Aü
ĀĀ AÐĀj$Ā\vå#ĀA0k"$Ā A"à@@ AĀ6, B7$@@@ (\b"!@ ß"Aÿq"A"F AÜĀFr AÿqAMrE@  Aj"6\b\f\v\v Aj   (Ā (} ("E\r A$j  ( ß  Aj6\bAÿq"AÜĀG\rĀ ß!  Aj6\b@@@@@@ Aÿq"AîĀk\b\b\b\b\bĀ\v Aj  (AG\r\x07 ("AxqA°F@@ A\bj (\b"\
 (Ā (¾ (\b"E\rĀ  (\fAá¬ Aý!  Aj6\b   (ĀAF@  ("AxqA¸Fq@  A
tjA¸ÿk!\f\v\v  6\b\v\vAýÿAýÿ  AÄĀF\x1B A°sAÄĀkA¼I\x1B!\f\vA	!\f\vA\r!\f\vA
!\f\vA\b!@@ AâĀkĀ\vA\f!\f\v AÜĀG A/Gq A"Gq\r Aÿq!\v A$j ¸\f\v\v A"G\rĀ Ā A$jA\fü
ĀĀ\f\v ĀAx6Ā ($ ((Ô\v ĀAx6Ā\v A0j$Ā\vÒ~ #ĀAk"$Ā@@@@ -Ā¸AkĀĀ\vĀ\v  (¨6°  (¬"6´ )\b!	 )Ā!
 (\f! (\b!B!\b (ĀAGA® A\x07  A½½ A3  o\v"\r (´"(Ā!  )\b7 AA\x07 \x1B6| Að A®  \x1B6x Aj"A AøĀjA AĀ:Ā   6  	7@  
78  (°6\v AøĀj A8j" 2 (x@ ĀB7ĀA\f\v (! (|! ¡@ @ (° Aðj" (( (, AÌ A	" -ĀðAG@@ AøĀj"\x07 ? )x"\bBQ\rĀ (! A\fj \x07A\fjAìĀü
ĀĀ  A\fü
ĀĀ (\f (Ô í\f\v  (ô6\v(Ā(8 ( Í! ä (°  (´½!(Ā(8 Ë!\vB!\b\v Aj \v Ā 6\b Ā \b7Ā ĀA\fj A\fjAìĀü
ĀĀ ĀAøĀj A\fü
ĀĀA\v:Ā¸ Aj$Ā\vµ~#ĀA0k"$Ā A"¸ A(j!\b@@ Ā j!\x07AĀ! Ā!@  \x07F\r -ĀĀ"A I A"Fr AÜĀFrE@ Aj! Aj!\f\v\v Aj  Ā Ö  ( (  M@Ā\v Ā j-ĀĀ"A
F@ AÍó A@ A"F@ AÉó A\f\v AÜĀF@ AËó A\f\v AÏó A  AqA\bt Avr;AĀ! Aj!@ AG@ -ĀĀ"\x07AO@Ā A j Atj \x07-Ā£ 6Ā Aj! Aj!\f\vĀ\v\v ) !	 Aê  	7(AĀ!@ AF\r  At \bj(Ā¸ Aj!\fĀ\vĀ\v\v A\bj Ā  Ajß (\f! (\b!Ā\f\v\v  Ā  A"¸ A0j$Ā\vÒ~|#ĀAà\
Āk"$Ā Aj"Aê A  A i -ĀAG@@ AÔĀj" § A j" (X" (\\"Aÿ A +(!\v ) !\b   A©× A +(!\f ) !	 A@k  A³§ Aá Â (@! (D! (H!@ \bBQ A\bjAÿ A \vq (\f! (\b\rAAĀ\v!\x07 	P~BĀ A©× A \fq (! (Ā~ !\f ­!	B\v\v!\b AxF@ Ax6T  6( \
 6$  6  AÔĀj A j\vAx ° )T!
 Ā 5\\7  Ā 
7 Ā 6 Ā \x076 Ā 	7\b Ā \b7Ā\f\v ĀB7Ā Ā 6\bAx °  ¹\v Ā (6\b ĀB7Ā\v AàĀj$Ā\vÆ~#ĀAðk"$Ā@@@ -ĀàAkĀĀ\vĀ\v  (Ð"6Ø  (Ô"6Ü )Ā!	 )\b!
 AĀ:ĀÈ  6¼  6¸  
7  	7\v Aj" Aj" &  )"	BR (! Aj A\fj"AìĀü
ĀĀ  6  	7\b (!\x07 (!\b Aj AüĀü
ĀĀ õ (Ø(Ā(8"-Ā\b A:Ā\bAF@Ā\v (Ü"(Ā! 	BR@ Aj! @  (\b (\f A\bjÁ\v  A\bj/ AĀ:Ā\b Aj AjAìĀü
ĀĀ \b \x07Ô @ @ Aj (\b (\fü\v\v AĀ:Ā\b\v Ā 6\b Ā 	7Ā ĀA\fj AjAìĀü
ĀĀA ĀB7ĀA\v:Āà Aðj$Ā\vô A\b Ā ĀA\bM\x1B"j" O@@ ApK\rĀ AjApq"g! A kx"Aq A?Kj"Av k"A\x1Bj"AK\rĀ At(Ü!A tqh"A O@AĀ!AÜ!(ĀA Ajtqh"AK\r At(Ü!h!\v A\x07t Atj"(Üú "(Ā!  (\b"6Üú  @ AĀ6\f@ At"(Ü!A~ wq!  6Ü! \rĀAÜ!AÜ!(ĀA~ wq6Ā\v\v  Ā jA\x07j\
AĀ Ākq"  kjAjApq"G@ Apq j  j"6  6   k"6Ā  \v  Ar6Ā ĀAI\rĀ Ak 6Ā\v\v \vâ\b#ĀA k"$Ā AĀ6\f B7 Aj!	@@@ 
E@ " j!AĀ!@@@  F"
E@ -ĀĀA	k"\x07AMAĀA \x07tAq\x1B\r Aj! Aj!\f\v\v ! !\f\v Aj" j!  k!\v E\r AÆ A (\f"\x07\x1B"6  \x07AĀG j6  6   j6@@ @ AjN"AÄĀG\r AĀ6\v (E\r 	N"AÄĀF\r\v \bAøĀF\r Aj ¸ \bAj!\b (!\fĀ\vĀ\v\v Ā AjA\fü
ĀĀ\f\v Aj"A¦ÀĀ¸ Ā A\fü
ĀĀ\v A j$Ā\vò~#ĀA@j"$Ā Ā)Ā"BQ@ AjA°· A* A\bj ĀAèĀj{ A6< Aú· 68 A 6, AÚ· 6(  )\b70 Aj A(jAC\v Aj"Aû· A\x07 A(j" Ā)¨e  (," (0 (( Ô Ā(¼"@ A6< A¸ 68 A6, A¸ 6(  )T70 Aj AC  ( " ($ ( Ô\vA AjX ĀAøĀj½! ĀB7Ā\
AĀ! BR@A\bAøĀº" 7Ā A\bj ĀA\bjAðĀü
ĀĀ\v (¸Î  6¸ Ā(¸(8 Ë A@k$Ā\vî#ĀA@j"$Ā A(j  A¦ÀĀÅ (,  (("\x1B!\x07   \x1B!\b !@@@@ "	A	O@ A j Ak"  Ö \b \x07 (  ($ÐE\r\f\v\v    \r Ā 6\b Ā 6 ĀAx6Ā\f\v Aj \x07 k  Ö (! (!\v A4j @ Aj     (AF@ A\bj ("  Ö A4j"\x07 \
(\b (\f \x07A± A	     jß (! (Ā!\f\v\v A4j"   	A	O@ A± A	\v Ā A4jA\fü
ĀĀ\v A@k$Ā\væ
~#ĀAàĀk"$Ā AĀ6 BÀĀ7\b  (Ā6  ("6  6  (\bAl j"\x076  At j!\b@@  \x07F\rĀ  Aj"6 (! (\b!	 )! (Ā! A$j A\fj"Aü
ĀĀ AxF\rĀ A4j Aü
ĀĀ B §!
 §!\v !@@  \bG@ (!\f (Ā Aj! \f \v 
Å\r\f\v\v  	6\\  6X  6T AÄĀj" A\bj AÔĀj A$j: ¼ !\f\v A4jå  Ô !\f\v\v Ajð Ā A\bjA\fü
ĀĀ AàĀj$Ā\vÑ#ĀA@j"$Ā A\bj A,jÿ (\b"@@ (\f!  A8jÿ (Ā"@@ (! Ā(T Ā(X   \rĀ Ā   Á\v\v Ā(T Ā(X  µ"E\rĀ -ĀĀAG\rĀ -Ā\rĀ A\x07 (h" AĀN\x1BAtAø j(Ā60 A0j"A¤· ²\rĀ A$j"   A;0 Aj" ĀAÐĀj  : ¼ Ā Ā)B}7 AèĀjAä ³@ Ā Ā)B|7 Ā Ā) B|\
7  Ā Ā)\b Ā)0 )P Ā)8 )Wr­|7\b\v\v\v A@k$Ā\v÷@#ĀA@j"$Ā A\fj"A× A	  AÐ i -Ā\fAG A4j" § Aj (8" (<"A® A\x07á A(j  Að Aá Â ( " ("AxF\r ((! (,! AxF@ AxF@A® A\x07Að¬ A#A­ A3! ĀA6Ā Ā 6 Ā (06\f Ā 6\b Ā 6 ĀA6Ā\v A\
xG@A® A\x07AÆ­ A!Aç­ AÙĀ! ĀA6Ā Ā 6  Ô  Ô Ā ($6\f Ā 6\b Ā 6 ĀAĀ6Ā\v\v\f (\v\v! ĀA6Ā Ā 6\v A@k$Ā\vó#ĀAk"$ĀAü!(Ā@Ā\vAü!A6ĀA!(Ā"A!(Ā"ĀF@ A!(Ā"ĀF@ÐoA  AM\x1B"Āü"AF@Ā\vA!(Ā"@   jG@Ā\vA! 6Ā\v ĀA!(Ā"A!(Ā"kK@@ Ā Ā j"K@Ā\v \
Aj AÌú (Ā AAA (\b!Ā (E@A! 6ĀAÌú  Ā6Ā\f\v ĀAxF\rĀĀ\v\vA!(Ā!Ā\v ĀA!(Ā"M@ĀAÌú (Ā Atj Aj6ĀA! Aj"Ā6Ā\v\v Ā M@Ā\vA!AÌú (Ā Atj(Ā6ĀAü!Aü!(ĀAj6ĀA!(Ā Aj$Ā j\vÕ~#ĀA@j"$Ā@@@ -ĀèAkĀĀ\vĀ\v AĀ60 AĀ:ĀÈ AĀ:Ā4 BĀ7   (Ø"6à  (Ü"6ä  \
)\b"7  )Ā"\x077  A j6¸  6´  6°  7@  \x0778\v Aj" A8j"   )BR A(j" Aü
ĀĀ « A\bj  (à(Ā (ä"( ( ) ) (0E (\f! (\bAG@ ! (0!AĀ!\v Ā 6\b Ā 6AĀ!AA!A\v:Āè Ā 6Ā A@k$Ā\v»#ĀA0k"$Ā Ā     b"\x07E@@  j!	 !\x07@@ \x07 	G@Aä A \x07-ĀĀù\r \bAj!\b \x07Aj!\x07\f\v\v@@  	G@ -ĀĀ Aj!A.F\r\f\v\v Ā AÁØ A\f  \`!\x07\f\vAĀ!\x07\f\v  \bM@Ā\v \b\
@  \bj,ĀĀA@H@Ā\v\v  \bAj"\x07K@  \x07j,ĀĀA@H@Ā\v\v A6, AÔØ 6( A6$ A\x076 AÍØ 6   \bj6  A\fj AjAC Ā  ("Ā (  \`!\x07 (\f ĀÔ\v\v A0j$Ā \x07\vè|o#ĀA0k"$Ā ĀA\bj! Ā-ĀAF!@@@ E@ Aj" Ā(\f H (AF\r Ã  ĀA:Ā Ā+ĀDĀĀĀĀĀĀĀĀe\rA!\f\v Ā+Ā"\b"\x07DĀĀĀĀeÍÍA \x07DĀĀĀĀeÍÍAc\x1B\
!\x07 Ā \b \x07¡9Ā A\bjAĀZ -Ā\f! (\b!Að!-ĀĀAG@A½!@@@Að!-ĀĀAkĀ\vĀ\vAð!A:ĀĀAì!(ĀÁ\vAð!A:ĀĀAì! 6Ā\vAì!(Ā% \x07 !	1" 	& %E@  Ā :Ā Ā 6\f Ā 6\bAĀ!\f\v\v Á  £\f\vA\f\vAĀ\v A0j$Ā\vÚĀ ß"A¬ó A ĀA½jA!ù A A\x07 ĀAÐĀjAù A¯ì A ĀAÜĀjAù A³§ A ĀA°jA"ù\
 Aï A ĀAèĀjAù AÓó A
 ĀA#ù A°ó A\b ĀA´jA$ù AÝó A	 ĀAôĀjAù AÙ A ĀAjAù AÌ A ĀAjAù Aó A\f ĀA¼jAù Aÿ A ĀA jAù A A ĀA0jAù A A\b ĀA@kAù Aæó A ĀAjAù A® A\x07 ĀAjAù Að A ĀA¤jAù AÎò A\v ĀA¸jA%ù ï\v­Ā@@@@@@@@@ Ā-Āh	Ā\b\b\b\v ĀA,jÙ Ā(\b Ā(\fÔ Ā(\
 Ā(Ô Ā(Ā Ā(Ë Ā(  Ā($Ô\v ĀAjÝ ĀAìĀj­\f\v ĀAjæ\f\v ĀAj Ā-Āi@ ĀAðĀjU\v ĀAĀ:Āi\f\v ĀAj\f\v ĀAÀj¶ Ā( Ā(°\f\v ĀAÀj· ĀAðĀjU\v Ā(T Ā(XÔ Ā-Āj@ Ā(L Ā(PË\v ĀAĀ:Āj Ā(@ Ā(DÔ Ā(4 Ā(8Ô ĀA0jÙ\v\v¡\x07#ĀA0k"$Ā Aj	 A\bj ( (é AĀ AÿÿM\x1B!A!A\
! (\f! (\b!\x07@@@@@ Ā\vA!\f\vA!\f\vAĀ!AĀ!\f\v Aj
  ( (é AþqA\bv! (Ā!\b ! ("Av!AĀ\f\v AÿÿqAĀG!A\v!	  6(  \b6$  ;"  ;   \x076  	6  6  6  Aÿq A\btr;, Ā AjK A0j$Ā\v­#ĀAðĀk"$Ā A$j Ajè ($AxF@ Aj A<jÿ Aj AÈĀjÿ (" ( \x1B!  ( ( \x1BAĀ \x1B64  A \x1B60  )(BĀ ( \x1B7\
8 A\bj AjÍ  )\b7\`  AøĀj{ Aà 6\\ AÐ 6T AÐ 6L AÐ 6D  )Ā7h  A8j6X  AèĀj6P  A0j6H  AàĀj6@ ĀAð A\v A@kAB Ā A$jA\fü
ĀĀ\v AðĀj$Ā\v¥|~#ĀA k"$Ā !@@@@@@@ -ĀĀAkĀ\v (\b (\fA¢ Aµ"\r\f\v\v A\bj (\b (\ff Aj (\b (\fn )BQ@ +"½BÿÿÿÿÿÿÿÿÿĀBøÿĀT@  9B!\v\v  7\f\v Aj (\b (\fn\f\v BĀ7\f\v BĀ7\v +! ) AĀ:ĀBR@ Ā AjAü
ĀĀ ĀAj ± ĀA:ĀĀ Ajå\v å A j$Ā\v#ĀA0k"$Ā A\bj ("\x07 (\b" ("\b (\bR (\f! (\bAG@  M@Ā Ā Al \x07jA\fj"ĀAü
ĀĀ Ā Aü
ĀĀ (Ā \bÔ\v Aj"\x07 A\fü
ĀĀ \x07A\fj Aü
ĀĀ  I@Ā\v  (ĀF@ AA\v ( Alj!  K@  kAl"@ Aj  ü
ĀĀ\v\v  AjAü
ĀĀ  Aj6\b ĀA:ĀĀ\v A0j$Ā\vú#ĀA0k"$Ā At j!\b@@@@  \bG@ Aj! Ā( Ā(\b (Ā" ("µ"\x07@ (\b!	 ! \x07 	 "E\r\f\v AĀ:Ā Aj (\b "\x07@ \x07Þ -Ā\fAG\r\v @ A$j"   Aj" Ā  Aj: ¼ Ajå\v !\f\v\vAĀ!\f\v   ^!\f\v  Ï! Ajå\v A0j$Ā \v¾#ĀA@j"$Ā Ā(\b"\
\x07A\x07K@Ā\v@@@@@@@@@@ \x07A\fl(¨Ê AxsAk\bĀ\x07\b\v Ax6\f\b\v Ax6\f\x07\v Ax6\f\v Ax6\f\v Ax6\f\v Aj AĀ\f\v Ax6\f\v Ax6\f\v Ax6\v Aj"\b   \bA\fj   A4j AjA\fü
ĀĀ A(j A\fü
ĀĀ \x07 Ā(ĀF@ ĀAA0\v Ā( \x07A0lj AjA0ü
ĀĀ Ā \x07Aj6\b A@k$Ā\vò Ā *"E@@AĀ! A\b Ā ĀA\bM\x1B"j" I ApKr\rĀ AjApq"A\`M@@ g"A\x1BG@ AA kt"Asj q"AoK\r\v Aj"AÿÿI\rĀ Av@Ā"AF\rĀ At"E@Ā\v A|q!@ @ AĀ6  Ak"6Ā  j" 6 A6Ā    j!AĀ!\f\v\v Ā *!\f\v\vAĀ\v\v \v#ĀAàĀk"$Ā  6 A j A ü
ĀĀ  Aj6@Aú (Ā@Ā\vAú A6Ā@Aú (Ā K@Aú (Ā Atj"(Ā! AÄĀj" Aj"Aü
ĀĀ AĀ6Ā AG@ ¥  6Ā  Aü
ĀĀ A j¥ (! A\bj A\bjAü
ĀĀ ¥  A ü
ĀĀ\f\v A j¥\vAĀ!\vAú Aú (ĀAj6Ā Ā 6Ā ĀAj A\bjAü
ĀĀ AàĀj$Ā\v~#ĀA k"$Ā Aj" § ĀA,j (\b" (\f"A® A\x07á ĀA8j  Að Aá ĀAÄĀj  A Aá Aj"  A AÎ ĀAèĀj æ ĀAÐĀj  A³ì Aá   AËì A	Ë )! )!\x07   AÔì A\vË )!\b )!	 ĀAÜĀj  Aßì A\fá ĀA j Aìì A\b. Ā 	7 Ā \b7 Ā \x077\b Ā 7Ā A j$Ā\vö~#ĀA0k"$Ā \
Aj"A´ò A  Að i -ĀAG@ Aj" § A j" (" ("A´ò AÎ ĀAj ((A -Ā AF"\x1B (,AĀ \x1Bú å ĀAj  A¹ò A
á   AÃò A\vË ) !\x07 )(!\b   AÎò A\vÎ ĀAj ? Ā \b7\b Â Ā (\b6\bB!\x07\v Ā \x077Ā A0j$Ā\vß Ā#ĀA k"$Ā Aj    (!\x07 (! (AG@@   6  l! AjAĀ! Aj\v 6Ā ( ("   \x07 !  A\bj \x07  (\b! (\f\v  \x07  (Ā! (\v E\rĀ Ā 6!AĀ\f\v\v Ā \x07\
6A\v6Ā Ā 6\b A j$Ā\vé#ĀA0k"$Ā AĀ6 B7 At j!@ A j  AûĀJ ( "\x07@ (,! ((! Aj \x07 ($ AĀ  G\x1B!@ @ (Ā Aj ((\fĀĀAĀ!\f\v\v A\bj  AýĀÒ (\f  (\b"\x1B!   \x1B!A\bAĀ  G\x1B j!\f\v\v Aj"   Ā A\fü
ĀĀ A0j$Ā\vÖ#ĀAk"$Ā At j!\x07 !@@  \x07F\r (! A\bj!   j"M\rĀ\vĀ\v Aj"   (Ā (  (\f"k!  (\bj!@ A\bj" \x07G@ (\f" K@Ā\v @  (Ā ü
ĀĀ\v  k!  j! !\f\v\v   k6\f Ā AjA\fü
ĀĀ Aj$Ā\vAú (Ā@Ā\vAú A6ĀAú (Ā"@Aú  Ak"6ĀAú (Ā Atj(Ā!Aú (Ā"Aú (ĀF@Aú è\vAú (Ā AtjAĀ6ĀAú  Aj6Ā\vAA\fº"\x07 6\b \x07B7ĀAú (Ā M@Ā\vAú (Ā Atj"¥  6  6  6  \x07A\bj6 A 6\f  6\b  Ā6 A6ĀAú Aú (ĀAj6Ā  \v\x07~@@@@ )\
Ā"§AkAĀ BV\x1BAkĀ\v (\b!\f\v@ (\b"	/@ 	/"A«K@ t!
\f\v\vA\v!
@@ 	-Ā!AkĀĀ\vA!
\f\vA\rA\f  ÊP\x1B!
\v#ĀA0k"\b$Ā \bA6$ \bA«« 6  \b 6 \b 6 \b 	)\f7( \bA\fj" \bAjAC 
 X" 	(6° AÀjÃ  	6À \bA0j$Ā\f\vAĀ ("
/AÈkAÿÿqAäĀI\r )\b!#ĀA°k"\b$Ā \b 
/;" \bA$j 
(" 
("	 \bA0j  	P \b-Ā0AF@ \bAx6@@ \bAj" \bA0j"	AÔ AÝx \bAj"\v 	A A\x07Ýx \b(AxG@@ \b(AxF\rĀ \b( \b( \b( \b( ÅE\rĀ \bAØĀj"	 A\fü
ĀĀ 	A\fj \vA\fü
ĀĀA!	AĀ!@@ AF\r  \bAØĀjj!\v A\fj! 	 \v(\b"\vj"	 \vO\rĀ\vĀ\v \bA¤j" 	  \b(\\ \b(\` 	 \b(¬"k!\f  \b(¨j!\rAĀ!@ A\fj"AG@ \fAM@Ā\v  \bAØĀjj"(\b!\v (! \rAºÀĀ;ĀĀ \v \fAk"\fK@Ā\v \rAj!\r \v@ \r  \vü
ĀĀ\v \f \vk!\f \v \rj!\r\f\v\v \b 	 \fk6¬ \bA@k \bA¤jA\fü
ĀĀAĀ!@ AF\r \bAØĀj A\flj"	(Ā 	(Ô Aj!\fĀ\vĀ\v\v \bA@k \bAj \bAj¤\v\v \bAÜ» 6\\ \b \bA"j6X \bAjAå A \bAØĀj"AB  \bA@kè \b(XAxF@ \bA¤j \b(( \b(,+ \bA¤j \bAØĀjA\fü
ĀĀ\v \bAj 
("\v 
(\b"\fAè¡ A\by \b/"A¬kAÿÿqAäĀI@ \b("@ \b(!	 \bA6 \bAûå 6 \b 	6| \b 6x \bA6t \bAöå 6p \b \b( 6l \b \b("	6h \bA6d \bAÈå 6\` \b 6\\ \b 6X \bAÌĀj \bAØĀjAC \bA6t \bAÞå 6p \b \b( 6l \b \b("	6h \bA6d \bAÈå 6\` \b 6\\ \b 6X \bAÌĀj \bAØĀjAC\v@ \b(@AxF@ \b(,E@ \bA6t \bA¶å 6p \b \b\
( 6l \b \b("	6h \bA6d \bAå 6\` \b 6\\ \b 6X \bAÌĀj \bAØĀjAC\f\v\v \b \b)¨7x \bA6t \bAèÔ 6p \b \b( 6l \b \b("	6h \bA6d \bAå 6\` \b 6\\ \b 6X \bAÌĀj \bAØĀjAC\v\v \b/"t \bAÌĀjX"A;°  7\b  7Ā  \b/";² \bAj \bA0j"Aï AØ \bAØĀj" \b( \b( (h (l¹ AèĀj A\fü
ĀĀ  AÌ A \b)X!  \b)\`7  7~  Aó A\f" -ĀĀAG  ´ \b)\`BĀUA \b(X\x1B -Ā\vA\v:Ā¼ \bAØĀj" \bA0j"Aÿ A \b)X!  \b)\`7(  7   A A \b)X!  \b)\`78  70 A A\b"@@  ´ \b)XBR\rĀB \b)\`"BÿÏÛÃôU\r \b BÿÿÿÿBè\x07~" B Bè\x07~"B |"7Ā \b  V­ \
B | B?Bè\x07~|7\bB \b)Ā" \b)\b B?R\x1B!B\f\v\vBĀ\v!  7H  7@ \bAØĀj" \v \f¥ (t (x¹ AôĀj A\fü
ĀĀ ( (¹ Aj \bA$jA\fü
ĀĀ \b(¤ \b(¨Ô \b( 	Ô \b(@ \b(D¹ \bA0j¼ \bA°j$Ā 
Ù\v  \x076´ (8 Ë!
A\v! Ā 
6 Ā 6Ā\vÆ#ĀA k"$Ā A/:Ā  6  Ā6@@ A\bj Aj (\b"E\rĀ (\f!ĀAĀ! !@ Ā@ -ĀĀ"A.G@ A%G ĀAIr\r -ĀA2G\rA}!A! -ĀA rAåĀG\rA!A!\v Aj! Ā j!Ā  j!\f\v\v AkAK\r\v\v A j$Ā AĀG\vú#ĀAðk"$Ā AÀj! (\\AxF@  (T (X A6ì A¸ 6è A\b6Ü Aµ½ 6Ø\
  )\`7à  )T7Ð  AÐjAC\v  AÀü
ĀĀ AÀjÃ ð AĀ6Ø B7Ð AÐjß"AÜ° A Aù Aù A\x07 A ù ï Ā A\fü
ĀĀ (À (ÄÔ  Aðj$Ā\vß~#ĀAÐĀk"$ĀA¬ú (Ā@Ā\vA¬ú A6ĀA¸ú (Ā M@Ā\vA´ú (Ā! A\bj ( (Ā(ĀĀĀ )\b! A0j" At j"A ü
ĀĀ  7 A6Ā (0"AK@ îA! Aj A4jAü
ĀĀ î A6Ā\v Ā 6ĀA¬ú A¬ú (ĀAj6Ā ĀAj AjAü
ĀĀ AÐĀj$Ā\vË#ĀA k"$Ā  j! Aj!@  G@ Aj@ -ĀĀ"A0kAÿqA
O@@ AßqAÁĀkAÿqAI\rĀAØ× A ù\rĀ ĀAê  Aq-ĀÔ 6  Av-ĀÔ 6 A%6AĀ!@ AF\r Ā At j(Ā¸ Aj!\fĀ\vĀ\v\v Ā ¸\v!\f\v\v A j$Ā\vÇ#ĀAk"$Ā  j! Aÿq!\x07 !@@@  F\r -ĀĀ \x07G@ Aj! Aj!\f\v\v A\bj   ã (\b"E@ ĀAĀ6Ā\f\v (\f!  Aj  ¾ (Ā"@ (! Ā 6\b Ā \
6 Ā 6Ā Ā 6\f ĀAĀ6Ā\v\f\v ĀAĀ6Ā\v Aj$Ā\vß#ĀA0k"$Ā  Ā6\b  A\bj6, A\fj A ü
ĀĀA¬ú (Ā@Ā\vA¬ú A6ĀA¸ú (Ā ĀM@Ā\v@@@@AA´ú (Ā ĀAtj"(Ā"Ak AM\x1BAkĀ\v (!Ā AĀ6 (\b! î  A ü
ĀĀ\f\v Ā°\v A\fjÃAĀ!Ā\vA¬ú A¬ú (ĀAj6Ā Ā@  Ā(Ā\v A0j$Ā\vþ~#ĀAÀk"$Ā  Ā Ax ¹ )Ā! (\b!ĀAĀAÔ )Ā!\x07 (\b!   Ax ¹ )Ā!\b (\b! AĀAÈĀü\vĀ A;¼ BĀ7´ AĀ;° Ax6¤ Ax6  Ā6  7 Ax6 Ax6t Ax6h  6d  \b7\\  6X \
 \x077P  AÀj$Ā\vµ\x07#ĀA0k"$Ā (! (Ā!\x07 (\f!\b@@ \b (\b"K@  Aj6\b (\b M@Ā\v Aj" ( A\flj"( (\b A;  Aj" \x07  A j: -Ā ¼AG\r\f\v\vAĀ\f\vA\v! Ā 6 Ā 6Ā A0j$Ā\v² Ā(Ā" Ā(F@AÄĀ\v Ā Aj6Ā -ĀĀ"ÀAĀH Ā Aj6Ā -ĀA?q! Aq! AßM@  Atr\v Ā\
 Aj6Ā -ĀA?q Atr! AðO Ā Aj6Ā AtAðĀq -ĀA?q Atrr A\ft r\v \v\v¨ AK ĀAk(Ā ĀA\bk\v"Ā(Ā"A~q! Apq Āj"(Ā"AqE@ (\b (\f  Apq j!  j!\v@ Ā("@ (Ā"AqE@ (\b (\f   j!\f\v\v Ā!\v  6Ā    6\v°#ĀA0k"$Ā A j"  ! ( AG@ ((! (\
$! AĀ6\f  6\b  6 Aj" Aj"AÿĀ -Ā"AG@ Ar ArAü
ĀĀ  :Ā  Ā ìAÿqE  (\fFq  ĀA:ĀĀ\v ĀA:ĀĀ\v A0j$Ā\v¿#ĀA k"$ĀAà!(ĀAÿÿÿÿ\x07O@Ā\vAä!(Ā"\x07@@ \x07 \x07(ĀAj"\b6Ā \bE@Ā\vAè!(Ā!\b  \x076\f  \b6 \b(\b Aj    BAkAxq \x07jA\bj Ā  ("Ā ( \b(Ā ( ĀÔ \x07 \x07(ĀAk"Ā6Ā Ā\rĀ A\fj\v\v A j$Ā\v @@ AK@  Av"\x07j"\bAl j!  \b \
  ( (\b¥AÿqAF\x1B!  \x07k!\f\v\vAĀ   Al j"( (\b¥"AÿqE\r AÿqAÿF j!\vA\v! Ā 6 Ā 6Ā\v«~ (\`" (d"\x07Alj!\b !@@  \bF\r ( (\b  ÷E@ Aj! Aj!\f\v\v  )(B}7( Al j"(Ā ( )!	  \x07Ak"Al jAü
ĀĀ Ā 	7\b  6d ĀB7ĀÔ\v ĀBĀ7Ā\vµ~#ĀAk"$Ā Ā-Ā$@ Ā(H(Ā(8"-Ā\b A:Ā\bAF@Ā\v Ā)@! Aj Ā(8" Ā(<"Āü   Ā (t"Ā (lF@ AìĀjå\v (p ĀAlj" Aü
ĀĀ  ĀAj6t  7 AĀ:Ā\b  )8B|78\v Aj$Ā\vÀ Ā(( Ā(,Ô Ā(4 Ā(8Ô Ā(L Ā(P¹ Ā)ĀBR@ Ā("AxN@  Ā( Ô\v ĀAjÂ\v Ā(X"AxG@ Ā(\`! Ā(\\!AĀ!@  G@ A,l j"A\fjå Ajå Â Aj!\f\v\v  AA,¦\v ĀA@kÂ\vº~@@@ )Ā"§AkAĀ BV\x1BAkĀ\v ĀB7Ā\v (\b"-\
Ā E@ ĀB7Ā\v -Ā!"AF@ ĀBĀ7Ā ĀA®;\v /Aq@ AG /"A«MqE@ ĀBĀ7Ā Ā ;\v\v ĀB7Ā\v Ā 7Ā Ā )\b7\b Ā (/;\v© ĀAI@  Ā:ĀĀ\v ĀAI@  ĀA?qAr:Ā  ĀAvAÀr:ĀĀ\v ĀA\fv! ĀA?qAr! ĀAvA?qAr! ĀAO@  :Ā  :Ā  A?qAr:Ā  ĀAvAðr:ĀĀ  :Ā  :Ā  Aàr:ĀĀ\v\
\vä#ĀAÀk"$Ā AÜĀj ĀAÿqAt"(èõ  ( õ   Ā:Ā½ AÐĀj A\fü
ĀĀ Ax6h AĀ;° BĀ7Ā Ax6 Ax6t A:Ā¼ BĀ7 BĀ7´ Ax6¤ Ax6 Ax6 BĀ7@ BĀ70 BĀ7  AĀAÔAx ¹ AÀj$Ā\v­~#ĀA0k"$Ā )!\b (!  (\b6   6  \b7 Aj!@ AG@ At j)Ā!\b A
:Ā,  \b7$@  A$j (Ā"\x07@ Ā \x07 (\f\v\v ĀA
¸ Aj!\f\v\v (Ā Ô  A0j$Ā\vÄA¬ú (Ā@Ā\vA¬ú A6ĀAÄú (Ā"@AÄú  Ak"6ĀAÀú (Ā Atj(Ā!A¸ú (Ā"A°ú (ĀF@A°ú è\vA´ú (Ā AtjA6ĀA¸ú  Aj6Ā\vA¸ú (Ā M@Ā\vA´ú (Ā Atj"î B7ĀA¬ú A¬ú (ĀAj6Ā Ā :Ā Ā 6Ā\v¦#ĀA0k"$Ā A\b6, Aê 6( A6$  6  Aj A jACAĀ!@ \
A\bj  ĀĀ (\b"@ (\f! Aj"\x07Aê A \x1BAAĀ \x1B \x07   Aj!\f\v\v Aj"A.¸ Ā A\fü
ĀĀ A0j$Ā\vÏĀ  Aè¼ A
÷@ ĀAx6Ā\v  Aò¼ A\x07÷@ ĀAx6Ā\v  Aù¼ A÷@ ĀAx6Ā\v  Aÿ¼ A\r÷@ ĀAx6Ā\v  A½ A\f÷@ ĀAx6Ā\v  A½ A÷@ ĀAx6Ā\v  A«½ A
÷@ ĀAx6Ā Ā  \v\vµ| Ā| AO@@ -ĀĀAßqAÁĀkAÿqAK\rĀ  j! !@  G@ -ĀĀ Aj!A+kAýq\r\f\v\v  \r\f\v\vDĀĀĀĀĀĀø\vDĀĀĀĀĀ@@£"DĀĀĀĀĀĀĀĀf DĀĀ@å0¢Bcq~ Ā DĀĀĀĀ.A¢DĀĀĀĀĀĀà? ü\x077\bBBĀ\v7Ā\v¥#ĀA0k"$Ā @ Ā(\b"@AA½°  Ā( AÛĀ"\x1B! As\f\v\vA!AĀ\v!  6$  6   \
6  6  Ā(\b6,  Ā("6( A\fj" AjAC Ā(Ā Ô Ā A\fü
ĀĀ A0j$Ā Ā\v¥~ Ā(\b" Ā-Ā\fï! Ā-Ā\rAG@ A\bj Ā)Ā¿ )x!Ü!  (T" AĀGk6T  }"BĀ  Z\x1B! (P" (HF@ AÈĀjA\bA\b\v  Aj6P (L Atj 7Ā\v AĀ:ĀĀ ĀA\bjÖ\v­#ĀAÐĀk"$Ā  6(  6$ A6  AÆ 6  6  Ā6 A\bj" AjAC A6L A½° 6H  6D  6@ A6< AæØ 68\
 A,j A8jAC Ā   (0"Ā (4 (, ĀÔ AÐĀj$Ā\v@A At j( j"  K\x1B!  Aj"G\rĀ\v Ā ê At j! Ā(\b" Ā(j!@  G@ ("@  (Ā ü
ĀĀ\v A\bj!  j!\f\v\vAĀAÔ Ā  j6\b\v#ĀAk"$Ā  AK@AôÙ !A\f\v  6\b   j6\f@@ A\bjN"AÄĀG@ d A Ir\r AÿĀkA!O\r\f\v\vAĀ\f\vAÈÙ !A,AÚ !A\b\v\v! Ā     \`\v Aj$Ā\v~#ĀA k"$Ā A\bj  A-Ò@ (\b"@ Aj  (\f )BR\r )"BĀS\rBĀ }! Aj   )BR\
\r )"BĀS\r\v Ā 7\bB!\v Ā 7Ā A j$Ā\v ĀA	k"AM@AA vAq\r\v ĀAO@@ ĀA\bv"E@ ĀAÿq-Ā¨ê \f\v ĀAàĀF A0F\r A F@ ĀAÿq-Ā¨ê AqAv\f\v AG\rĀ ĀA-F\f\v\vAĀ\vAq\v¢#ĀA k"$Ā BÀ=T@ AÈä 6  §Aè\x07n6  Aj6Ā ĀAØä A AB  Bè\x07B2|"Bè\x077 Aì» 6\f Aì» 6  BäĀB
7  Aj6\b  Aj6Ā ĀA¾ä A\x07 AB\v A j$Ā\v  j!@@@ @ -ĀĀA	k"AKA tAqEr\r Aj! Ak!\f\v\vAĀ!\f\v !\v@@ "@ Ak" j-ĀĀA	k"AK\rA tAq\r\f\v\vAĀ!\v Ā 6 Ā 6Ā\v¨#ĀA k"$Ā DĀĀ¸³¼Bd@ ĀAĀ6Ā ĀB7\b DĀĀĀĀĀĀĀĀf@ ĀAĀ6Ā Ā DĀĀĀĀĀ@@¢ü\x077\b A6 A§ 6  \
6  6 Aj" AjAC   Aº AL! ĀA6Ā Ā 6\v\v A j$Ā\v¬Ā ß"A® A\x07 ĀA,jAù Að A ĀA8jAù A A ĀAÄĀjAù A A ĀAèĀjA,ù A³ì A ĀAÐĀjAù AËì A	 ĀAù AÔì A\v ĀAjAù Aßì A\f ĀAÜĀjAù  Ā($ Ā((ô ï\v#ĀA k"$Ā  Aì¬  \x1B A \x1BP -ĀĀ"AG@ Aj"Ar A\
rAü
ĀĀ  :Ā  )\b7  (6 Ā        AÄ A\r! ĀA:ĀĀ Ā 6\v A j$Ā\v  Ā(ĀAxF@ Aì¬ A\v Ā(! Ā(\b AÛĀ¸A,l j!@  G@ AÛĀÕ ß"ĀAð A\b A\fjAA ĀAð A AjAA Ā ( (\bô Āï A,j!\f\v\v AÝĀ¸\v§@@@@@@ Ā-ĀĀAkĀ\v ĀAj ¦\v AÛĀ¸\
 Ā(\b" Ā(\fAtj!Ā@ Ā G@ AÛĀÕ  k Aj!\f\v\v AÝĀ¸\v ĀAj Ì\v  Ā(\b Ā(\f\v ĀAj \v Aì¬ A\v¹AË !A\x07!@@@@@@@@@A\b (Ā"Axs AĀN\x1BAk\bĀ\x07\b\vAË !A!\f\x07\v (\b! (!\f\vAÃË !\f\vA»Ë !A\b!\f\vA°Ë !A\v!\f\vAº !A\b!\f\vAË !A!\f\vAË !A\f!\v Ā 6 Ā 6\
Ā\v#ĀA k"$Ā Aj    (AG@@ ("E@ Ā 6\b ĀBĀ7Ā\f\v A\bj ("  (\b"@ Ā 6\b Ā 6 ĀAĀ6Ā Ā 6\b Ā 6 ĀA6Ā\v\v ĀB7Ā\v A j$Ā\v|~  ! @@  j"Ak"E\rĀ -ĀĀA0kAÿqA	K\rĀ@  G@ -ĀĀ! Aj! A0kAÿqA
I\rAê A ù\r\f\v\v Ā 9\bB!\v\v Ā 7Ā\v#ĀAk"$Ā@@ "AG@ A\bj AÙ j(Ā" Ā ã A\bj! (\f! (\b"\x07E\r \x07  AüØ j(Ā |E\r\f\v\vAð A Ā AÙ A<3\f\vAð A Ā AÙ A<b\v Aj$Ā\v~#ĀAk"$Ā AĀ6\f B7@ AjAê (\b! @ Aj  ü
ĀĀ\v  B
"B
~}§A0r W  Aj"6\f B	V !\rĀ\v Ā AjA\fü
ĀĀ Aj$Ā\v#ĀA k"$Ā DĀĀĀĀĀĀĀĀfE DĀĀàÿÿÿïAeErE  aq ü!AĀ A\f6 A× 6  6  6 Aj" AjAC   Aã AL!A\v! Ā 6 Ā 6Ā A j$Ā\v#ĀA@j"$Ā AĀ6  Aj Ā A j>Aú (Ā@Ā\vAú A6Ā (@Aú  Ā@Aú (Ā ĀM\rĀAú (Ā ĀAtj"Ā(ĀAG\rĀ Ā¥ ĀA6Ā\v\vAú Aú (ĀAj6Ā \
AjÀ A@k$Ā\v~#ĀA0k"$Ā Ā)Ā"B?! A$j   }p  B?> A¸ó A BĀS\x1B6  (,6   (("Ā6 A\bj AjAC  (\f" ( (\b Ô ($ ĀÔ A0j$Ā\vA!@@@@@@@ ĀAÿÿq"Ak	Ā\vA\vA\vA\vA\v A¦F@A\x07\v A­F@A\b\v A÷G\rA
!\v \vAA	A ĀAôkAÿÿqAäĀI\x1B ĀAkAÿÿqAäĀI\x1B\v#ĀAk"$Ā  j" O  Ā(Ā"At"  K\x1B"A\bA AF\x1B"  K\x1B! Aj  Ā(   A (\b" (\r Ā 6Ā Ā 6AxAĀ\v\v Aj$Ā\v#ĀA0k"$Ā A\b6$ Aø° 6   6  Ā6 A	6 Aï° 6  AÿqAt"Ā(°ö 6,  Ā(Èö 6( Aj" AjACAAº\
"ĀAĀ6\b ĀB7Ā ĀA\fj A\fü
ĀĀ A0j$Ā Ā\v#ĀAk"$Ā Ā X"ĀA;° Ā /;² Aj" ( (\b¥ Ā(t Ā(x¹ ĀAôĀj A\fü
ĀĀ  ( ( Ā( Ā(¹ ĀAj A\fü
ĀĀ Aj$Ā Ā\v#ĀAk"$Ā@ @@@@ -ĀĀAkĀ\v A\bj (\b (\fA A\x07µØ Ā (\b (\f\f\v (\f"E\rĀ Ā (\b \f\v\v ĀAx6Ā\v Aj$Ā\v#ĀA k"$Ā A
:Ā  6  6@@@ A\bj Aj" (\b"E\rĀ (\f!   (Ā"E\rĀ (!\x07    |E\r\f\v\vAĀ!\v Ā \x076 Ā 6Ā A j$Ā\vĀ Ā(P Ā(TÔ Ā(\\ Ā(\`¹ Ā(h Ā(l¹ Ā(t Ā(x¹ Ā( Ā(¹ Ā( Ā(¹ Ā( Ā(¹ Ā(¤ Ā(¨¹ Ā(¸Î ĀAÀjÃ Āð\v©Aè¼ !A
!@@@@@@@@A\x07 (Ā"Axs AĀN\x1BAk\x07Ā\x07\v (\b! (!\f\vA«½ !\f\vA½ !A!\f\vA½ !A\f!\f\vAÿ¼ !A\r!\f\vAù¼ !A!\f\vAò¼ !A\x07!\v Ā 6 Ā 6Ā\vsĀ  G@AĀ\v@ @AĀA AĀ Ā-ĀĀ"AÁĀkAÿqAI\x1B rAÿqA AĀ -ĀĀ"AÁĀkAÿqAI\x1B rAÿqG\r ĀAj!Ā Aj! Ak!\f\v\vA\v\vtĀ@  M@@ @  O \
 G  j,ĀĀA¿L\v\r\v @  O  G  j,ĀĀA¿L\v\r\v  j!  k!\f\v\vAĀ!\v Ā 6 Ā 6Ā\v#ĀA k"$Ā  6   j6@@ AjN"AÄĀG@ d\r\f\v\v A	6 AÚ 6  6  Ā6 Aj" AjAC Ā    \f\vAĀ\v A j$Ā\v|~ (\b" M@Ā\v ( Alj")Ā!#ĀAk" A\bjAü
ĀĀ As jAl"@  Aj ü
ĀĀ\v  Ak6\b BQ@Ā\v Ā 7Ā ĀA\bj Aü
ĀĀ\v AÛĀ³ Ā(" Ā(\bA0lj!@  G@ AÛĀÕ ß"ĀA A A$jAù ĀA¨ì A\x07 AjAù ĀA A\x07 Aù ĀA¯ì A A\fjAù Āï A0j!\f\v\v AÝĀ³\v|~ Ā#ĀAk"$Ā -ĀĀAF@@ (\fAG\rĀ  (\b"ë +\b! )Ā!  Ajë )Ā P\rĀ Ā +\b9 Ā 9\bAĀ\f\v\v Ā  Â6A\v6Ā Aj$Ā\v E@\
 ĀA\x1B6\b ĀAô 6 ĀAĀ6Ā\v (Ā"Aÿÿÿÿ\x07O@ ĀAÏĀ6\b ĀAß 6 ĀAĀ6Ā\v  Aj6Ā A\bk"(ĀAj!  6Ā @ Ā 6\b Ā 6 Ā Aj6ĀĀ\v\vr@@ AG@ ßAÿq"AÁĀkA_qA
j A0k A9K\x1B"AO\r  (\bAj6\b Aj! At r!\f\v\vA\f\vAĀ\v! Ā 6 Ā 6Ā\v#ĀA0k"$Ā -Ā$! A\fj" A\fü
ĀĀ A\fj A\fjA\fü
ĀĀ Aj AjA\fü
ĀĀAAØĀº" A$ü
ĀĀ  :ĀU AĀ:ĀT  6$ ĀAó 6 Ā 6Ā A0j$Ā\v Ā@ Ā 6\f\v @  Ā6\b\vA\x1B g"k"A\x07t A kxAq"Atr Ā6Üú  ĀE@@ At"(Ü!A~ wq!Ā  Ā6Ü! Ā\rĀAÜ!AÜ!(ĀA~ wq6Ā\v\v\v AÛĀ³ Ā(" Ā(\bA\flj!@  G@ AÛĀÕ AÛĀ³ ("Ā (\bAtj!@ Ā G@ AÛĀÕ Ā Ï ĀAj!Ā\f\v\v AÝĀ³ A\fj!\
\f\v\v AÝĀ³\vx Ā(Ā! Ā("Ā(Ā"@ Ā(\bAkAxq jA\bj Ā\v AG@@  ("Ak6 AG\rĀ A Ā(\b" AM\x1B" Ā( jA\x07jAĀ kq¾\v\v\vy#ĀAk"$Ā Aj   (\f! (\b!AĀ!@  G@  j"-ĀĀ!  A AĀ AÁĀkAÿqAI\x1Br:ĀĀ Aj!\f\v\v Ā AjA\fü
ĀĀ Aj$Ā\v{Ā@@@ Ā-ĀTĀ\v Ā(L Ā-ĀP£ Ā(@ Ā(DÔ Ā(4 Ā(8Ô Ā(0 Ā(Ā Ā(Ô\f\v Ā(Ā Ā(Ô Ā(\f Ā(Ô Ā( Ā(¹\v\vu Ā(Ā! Ā("Ā(Ā"@ Ā(\bAkAxq jA\bj Ā\v AG@@  (Ak"6 \rĀ A Ā(\b" AM\x1B" Ā( jA\x07jAĀ kq¾\v\v\vh Ā Ā(Ā"Aj6Ā (\b"Ā (!@ ĀAK@  \
 ĀAv"j"  At j(ĀI\x1B! Ā k!Ā\f\v\v  At j(ĀFAĀ\v\vw#ĀAk"$Ā (Ā"@   (" -Ā\bJ (Ā" (\f! (! ! (\bAĀ\v!  6  6ĀAĀ!\v Ā 6 Ā 6Ā Aj$Ā\vu#ĀA k"$Ā@ Ā-Ā½AF@@ A\bj ĀAjÿ (\b"ĀE\rĀ Aj" Ā (\fP -ĀAF\rĀ AÔ AÝAĀG!Ā å\f\v\vAĀ!Ā\v A j$Ā Ā\vĀDĀ\
ĀĀĀĀĀð?DĀĀĀĀĀĀĀĀ  DĀĀĀĀĀĀĀĀc\x1B" DĀĀĀĀĀĀð?d\x1B AA  AĀGk" AO\x1Bt¸ Āº¢ü\x07"Ā Ā V\x1B"ĀºDĀĀĀĀ.A£¢"DĀĀĀĀ.A¢DĀĀĀĀĀĀà? ü\x07 Ā DĀĀ@å0¢Bc\x1B Ā DĀĀĀĀĀĀĀĀf\x1B\vÈ~#ĀA k"$Ā A\bj  Aj (\b (\f At j!@  G@ Aj (Ā ( (\b (\f¡ Aj!\f\v\v#ĀAk"$Ā A\bj  )\b! Ā :Ā& Ā 7 ĀAĀ:\
Ā% Ā AjA\fü
ĀĀ ĀAĀ:Ā$ ĀAx6\f ĀA6  Aj$Ā A j$Ā\vn~  j!@@  G@ -ĀĀA0k"AÿqA	K B³æÌ³æÌZr\r B
~ ­Bÿ|! Aj!\f\v\v ~ Ā 7\bBBĀ\v!\v Ā 7Ā\vz~#ĀA k"$Ā A\bj    y (\b"@   (\ff Aj (Ā ( ( )"BTq! §!AĀ!\v Ā 6 Ā 6Ā A j$Ā\v{A\x1B g"k"A\x07t A kxAq"Atr"(Üú !  Ā6Üú  ĀAĀ6\f Ā 6\b @  Ā6\f\vAÜ!AÜ!(ĀA tr6Ā At"Ā Ā(Ü!A tr6Ü!\vm\
#ĀAk"$ĀAĀ X! Aj" Ā  ( (¹ Aj A\fü
ĀĀ    (\\ (\`¹ AÜĀj A\fü
ĀĀ Aj$Ā \v ĀAÐĀjA ( (Ā"AxF"\x1B"AĀ (\b \x1BAĀ  \x1B Ô Ā (( 6´ Ā( Ā(¹ ĀAj A\fjA\fü
ĀĀ (! Ā(¸Î Ā 6¸ Ā\v Ā(Ā"AxF@ Aì¬ A\vA° !A!@@@@@A Axs AĀN\x1BAkĀ\vA° !A\r!\f\vA° !A\r!\f\v Ā(\b! Ā(!\f\vA«° !A!\v   '\vm#ĀA0k"$Ā Ā(T Ā(X   "E@ Aj"   A;  Aj" ĀAÐĀj  A j: ¼ Ā Ā)B|7\v A0j$Ā As\vzĀ@@@@@ Ā-Ā\
¨Ā\v ĀAÀjÉ Ā(´ Ā(¸¹\f\v ĀA¸jÇ\f\v ĀA8j Ā(0 Ā(4\v Ā-Ā©@ Ā( Ā(\v ĀAĀ:Ā©\v\vi#ĀAk"$Ā Aj AAm (AF@Ā\v (\f! (\b! @ @   ü
ĀĀ\vAĀ!\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vl#ĀA0k"$Ā  6,  6( A6$ AèÔ 6     \x1B"6   Ā \x1B"Ā6 A\fj" AjAC Ā  Aø A/L A0j$Ā\va E@Ā\v@@  K\rĀ -ĀĀ -ĀĀF@    ÷\r\v Aj! Ak! Aj!\f\v\v Ā 6 Ā  M A\x07Kq6Ā\vĀ Ā(P Ā(TÔ Ā(\\ Ā(\`¹ Ā(h Ā(l¹ Ā(t Ā(x¹\
 Ā( Ā(¹ Ā( Ā(¹ Ā( Ā(¹ Ā(¤ Ā(¨¹ Ā(¸"Ā@ ĀÐ ĀA\bO\v\viĀ  ã"@   ( (\b ( (! ĀA:ĀĀ Ā 6 (Ā (Ô (\f (Ô AO Ï Ā Aü
ĀĀ\v\vX~ ­ ­~"B P §"Ax kM Ā 6AĀ!A\bA!AĀ!A\vAĀ!A!A\v Āj 6Ā Ā 6Ā\vj|#ĀA k"$Ā     Î Ā -ĀĀ~ Aj ë (! +! å Ā DĀĀĀĀĀĀĀĀ \x1B9\bB åBĀ\v7Ā A j$Ā\vb#ĀAk"$Ā   c )ĀBR@   n Ā )ĀBQ~ Ā +\bü7\bBBĀ\v7Ā Ā )\b7\b ĀB7Ā\v Aj$Ā\v\
 Ā(Ā"AxF@ Aì¬ A\vA!AÛÔ !@@@@A Axs AĀN\x1BAkĀ\vAÞÔ !A!\f\v Ā(\b! Ā(!\f\vAäÔ !A!\v   '\vh#ĀA k"$Ā AĀ:ĀĀ BR@ Ā Aü
ĀĀ  7 Aà 6  Aj6 ĀAjAå A AjAB ĀA:ĀĀ å\v A j$Ā\vo#ĀAk"$Ā@ Ā(Ā"AxG@ (ĀAxG@ ĀAĀ6\b Ā ( (\b\f\v\v Aj" è  Ā(¹ Ā A\fü
ĀĀ\v Aj$Ā\veĀA¬ú (Ā@Ā\vA¬ú A6ĀA¸ú (Ā ĀM@Ā\v AqA´ú (Ā ĀAtj"(ĀAFq@ î A6Ā Ā°\vA¬ú A¬ú (ĀAj6Ā\vP @ AO@  Av"j"   Al Āj)V\x1B!  k!\f\v\v  Al Āj)V jAĀ\v\va#ĀAk"$Ā@@ AG@ A\bj   (å  (å y (\f! (\b"\r A\bj!\f\v\vAĀ!\v Ā   Aj$Ā\vU#ĀA\
k"$Ā Ā  6\f A\bj! Ā l A\fj!AĀ\v!Ā  Ā6Ā (\f"Ā@  Ā (\b¾\v Aj$Ā\vc#ĀA0k"$Ā A6, AØ 6(  6$  Ā6  A\f6 Aÿ× 6 A\fj"Ā AjACAÙ A ĀA¥Ø A A0j$Ā\vS Ā j!@ Ā" G@ Aj!Ā -ĀĀ"A0kAÿqA
I A_qAÁĀkAÿqAIr\r   ù\r\v\v  F\vsA§Õ !A!@@@@@A Ā(Ā"Axs AĀN\x1BAkĀ\v Ā(\b! Ā(!\f\vA´Õ !A\x07!\f\vA­Õ !A\x07!\f\vAù¼ !\v   '\v^#ĀAk"$Ā A\bj A\bAó (\f! (\b! @ At"@   ü
ĀĀ\v\v Ā 6\b Ā 6 Ā 6Ā Aj$Ā\vpĀ@@@@@@ Ā-ĀAkĀ\v ĀAjå\f\v ĀAj¤\f\v ĀAjÚ\f\v Ā-ĀAG\rĀ ĀAÐĀj«\v ĀAĀ:Ā ĀA8j¬ ĀAĀ:Ā\v\vZ#ĀAk"$Ā (Ā" (G  Aj6Ā A\bj -ĀĀ (\f! (\bAĀ\v! Ā 6 Ā 6Ā Aj$Ā\v[ (Ā" (\b"K@ (!@   A "\rĀ A ¾A\v\
!\v  6\v Ā 6 Ā (6Ā\ve#ĀA k"$Ā  6  6 A\r6 A 6 Aj" AjACA A\x07   ! ĀAx6Ā Ā 6 A j$Ā\vZ#ĀAk"$Ā (Ā" (G  Aj6Ā A\bj -ĀĀ (\f! (\bAĀ\v! Ā 6 Ā 6Ā Aj$Ā\vhA¸ú (Ā ĀM@Ā\vA´ú (Ā ĀAtj"î A6ĀAÄú (Ā"A¼ú (ĀF@A¼ú AA\vAÄú \
 Aj6ĀAÀú (Ā Atj Ā6Ā\vU ĀA\fjÏ Ā(\b! Ā(!@  G@ A\fl j"(Ā (AA¦ Aj!\f\v\v Ā(Ā AA\f¦\v\vĀ Ā Aõ\v\vĀ Ā A\x07õ\vf#ĀAk"$Ā@@@@ -ĀĀAkĀ\v A\bj (\b (\ff Ā (\b (\fc\f\v Ā (\b (\f\f\v ĀBĀ7Ā\v Aj$Ā\vQ#ĀAk"$Ā A\bj Ā   RAĀ! (\bAqE@  (\f"MĀ A\
l ĀjA\fj\v!\v Aj$Ā \vk ĀA\bO@ ĀÐo&Aü!(Ā@Ā\vA!(Ā" ĀK@Ā\v Ā k"ĀA!(ĀO@ĀAÌú (Ā ĀAtjA!(Ā6ĀA! Ā6ĀAü!AĀ6Ā\v\v\vX#ĀA0k"$Ā A6, AÇ¬ 6(  6$  Ā6  A6 A·¬ 6 A\fj"Ā AjACA\r ĀX A0j$Ā\vI Ā(\b! ĀAAAA AI\x1B AI\x1B AI\x1B"ê  Ā( Ā(\bjW Ā  j6\b\vW#ĀA\
 k"$ĀAú  Ā ĀAú (ĀOĀ Aú (Ā ĀAtj"ĀA ü
ĀĀ ĀAĀ6Ā (Ā ¥ A j$ĀAF\v\v]#ĀA k"$Ā (! AAĀ (\b"\x1B6 AèÔ A \x1B6  6\f  6\b  )7 Ā A\bjAC A j$Ā\vT Ā( Ā(Ā"kAv" Ā(\b"Ā Ā K\x1B!AĀ!Ā@ Ā G@  ĀAt j"(Ā (ª ĀAj!Ā\f\v\v\vf#ĀAk"$Ā Ā½BÿÿÿÿÿÿÿÿÿĀBøÿĀT@ Aj Ā± AjAì¬ A\v  (\b" (\f (\
 Ô Aj$Ā\vT#ĀAk"$Ā (Ā! Aj" (\b (\fA¤A \x1B Āj"(Ā (¹  A\fü
ĀĀ Aj$Ā Ā\vJĀ@ @  O  F  j,ĀĀA¿J\vE@AĀ!\f\v\v  j!  k!\v Ā 6 Ā 6Ā\vN#ĀA k"$Ā Ā(8" Ā(<" ¤" I@ Al j) Q@ A\bj ĀA4j \v\v A j$Ā\vP~#ĀAk"$Ā   ç )ĀBQ@ )\b" Z@ Ā  }Bè\x077\bB!\v\v Ā 7Ā Aj$Ā\v\\~#ĀAk"$Ā  Ā  S )ĀBQ@@ (,AxF\rĀ \
)\b! Ā (0 (4E\rĀ Ā \v\v Aj$Ā\vQ#ĀA k"$Ā A 6 A 6  6  Ā6 Aj" AjAC Ā  A¢ AÊĀL A j$Ā\vW#ĀAk"$Ā Aj á (AxF@ ĀAĀ6\f ĀB7 ĀAj AjA\fü
ĀĀ\v ĀA:ĀĀ Aj$Ā\vM Ā (ĀAAº"AĀ6\b B7Ā A\fj A\fü
ĀĀ A\bjA! (\v6 Ā 6Ā\vR#ĀAk"$Ā AĀ6\f   A\fjÁ   (Ā ("Ð! Ā  k6 Ā AĀ \x1B6Ā Aj$Ā\vV~#ĀA k"$Ā (\f! (\b! )Ā! Ax6\b  7\f Aj"   Ā A\bj Y A j$Ā\vWĀ Ā)ĀBQ@ Aì¬ A ß"A A
 ĀA
A\v A°ï A\b ĀAjA\fA\r  Ā( Ā(ô ï\v\v]Ā@@@@@@ Ā-ĀXAkĀ\v ĀAàĀj©\f\v ĀAàĀj£\f\v ĀAàĀj¸\f\v ĀAàĀjå\v Ā(TÊ Ā(Pª\v\vXĀ@@@ Ā-ĀĀ\v ĀA jØ Ā( Ā( ĀAÐĀjö\f\v Ā(< ĀA@k(ĀÔ Ā(0 Ā(4\v\vAĀ Ā   Ý"A! -ĀĀAF (\b! (\fAĀ\vA!AĀ\v6 Ā 6Ā\v\
~#ĀAk"$Ā     Î Ā -ĀĀ~#ĀAk"$Ā -ĀĀAG@ BĀ7Ā  (\b (\f\v )\b! (Ā! å Aj$Ā Ā BĀ \x1B7\bB åBĀ\v7Ā Aj$Ā\vN#ĀAk"$Ā AĀ:ĀĀ (ĀAxF@ Ā Aü
ĀĀ ĀAj A\fü
ĀĀ ĀA:ĀĀ å\v Aj$Ā\v]AêÔ !A!@@@A (Ā"Axs AĀN\x1BAkĀ\v (\b! (!\f\vAýÔ !A!\v Ā 6 Ā 6Ā\vIĀ    µ"@@ -ĀĀ! AĀ:ĀĀ AF\rĀ Ā :ĀĀ ĀAj AjAü
ĀĀ\v\v ĀAĀ:ĀĀ\vGĀ@@@@ Ā-ĀĀĀĀ\v Ā( Ā(\bÔ\v ĀAjÖ Ā( Ā(\b×\v ĀAjÂ\v\vXĀ Ā(, Ā(0¹ Ā(8 Ā(<¹ Ā(D Ā(H¹ Ā(h Ā(l± Ā(P Ā(T¹ Ā(\\ Ā(\`¹ ĀA jÂ\vJ#ĀAk"$Ā@ (\bA\bI@ Ax6  Aj    <\f\v\v Ā A\fü
ĀĀ Aj$Ā\vJ#ĀA k"$Ā AĀ6 Aj  AjÁ A\bj ( (  ¿ Ā )\b7Ā A j$Ā\vD Ā(\f Ā("kAøĀn!@  G@ AøĀl jÐ Aj!\f\v\v Ā(\b Ā(ĀÒ\vL Ā-Ā\f! Ā(\b! Ā(!@@  Ā(Ā"G@ Ā A\bj6Ā  Ā sAq\r\f\v\vAĀ\v \vE#ĀAk"$Ā Ā(\b! Ā( AĀ6\f  :Ā\f  A\fjAÐE@ ĀA,¸\v Aj$Ā\
\vC#ĀAk"$Ā A\bj   ã (\b"@ (\f! Ā 6Ā Ā 6 Aj$ĀĀ\v\vJ#ĀAk"$Ā Aj" Ā AAº"ĀAĀ6\b ĀB7Ā ĀA\fj A\fü
ĀĀ Aj$Ā Ā\vB#ĀAk"$Ā  A\bj  (\f! (\bAĀ\v! Ā 6 Ā 6Ā Aj$Ā\v>@@  G@  j! Ā j Aj!-ĀĀ" -ĀĀ"F\r\f\v\vAĀ\v  k\v:@  G@ Al Āj"(Ā (Ô (\f (Ô Aj!\f\v\v\vJ AÛĀ¸ Ā(" Ā(\bAøĀlj!Ā@ Ā G@ AÛĀÕ  h AøĀj!\f\v\v AÝĀ¸\vJ@ Ā(Ā Ā(Ô Ā(\
"@ Ā("Ā(Ā"@  Ā\v Ā("E\r  Ā(\b ¾\v\v\vM@A!@@ Ā-Ā¤Ā\v Ā¶ Ā(ø Ā(ü°A!\v Ā j"Ā(ĀE\rĀ Ā(ó\v\v@#ĀAk"$Ā     Î -ĀĀ@ Ā Aü
ĀĀ ĀA:ĀĀ å\v Aj$Ā\vC#ĀAk"$Ā A\bj   ¾ (\b"@ (\f! Ā 6Ā Ā 6 Aj$ĀĀ\v\v]#ĀAk"$Ā Ā(Ā" Ā(G@ Ā Aj6ĀA!\v  6\f  6\b (\bAF@ (\fAt Āj(\b!\v Aj$Ā \vA#ĀAk"$Ā     Î -ĀĀ@ Ā ¦ ĀAx6Ā å\v Aj$Ā\vN Ā( Ā(Ô Ā(( Ā(,¹ Ā(4 Ā(8¹ Ā(@\
"AxG@  Ā(D±\v ĀAjÂ\v6Ā @ AĀ  O  F  j,ĀĀA¿J\v\x1B!\v Ā 6 Ā 6Ā\vA (" (\b"I@Ā  (Āj  k  ý!   j6\b Ā  \v\v:Ā@@@@ Ā-ĀĀĀĀ\v Ā( Ā(\bÔ\v ĀAjÇ\v ĀAjÂ\v\v=#ĀAk"$Ā A\bj  Ā (\b"ĀA Ā\x1B (\fAĀ Ā\x1B\\ å Aj$Ā\v:#ĀAk"$Ā @ A\bj  \
f Ā (\b (\f] ĀBĀ7Ā\v Aj$Ā\vH#ĀAk"$Ā Aj û Ā(Ā%A\b% (\b"Ā (\fA\bÁ ( ĀÔ Aj$Ā\v@#ĀA k"$Ā  6  6  6 A\bj Aj­ Ā )\b7Ā A j$Ā\vKAA º"AĀ6 BÀĀ7 AĀ:Ā\f AĀ6\b B7Ā A Ā ĀAM\x1B6 A\bj\vA#ĀAk"$Ā A\bj  é (\b! Ā (\f"6\b Ā 6 Ā \
6Ā Aj$Ā\v<@ Āß"AÿqA	k"AKA tAqErE@ Ā Ā(\bAj6\b\f\v\v \v5@  G@ Al Āj"(Ā (Ô A\fjå Aj!\f\v\v\vE@@@A Ā(Ā"Ak AM\x1BAkĀ\v ĀÃ\f\v Ā("E\rĀ Ā(\b (\fĀ\v\v7Ā Aÿq" Ā(´O@Ā\v Ā(° AØĀlj"Ā-ĀĀ ĀA:ĀĀAF@Ā\v Ā\v?~@@@ Ā)Ā"§AkAĀ BV\x1BĀ\v ĀA\bjÛ\v Ā\
(ä\v Ā(\bó\vHĀ@@@ Ā-ĀÈĀ\v ĀAÐĀj¡ ĀA(j \f\v Ā(ĀAxF@ Ā(ó Ā \v\v\vI@A¸!@@ Ā-ĀÀĀ\v ĀA\bj Ā(" (ĀAj6ĀA¼!\v Ā j(Ā\v\v8#ĀAk"$Ā Aj   m (AF@Ā Ā )\b7Ā Aj$Ā\v\v6Ā Al j!@  G@ Ā ( (\b A\fjAù Aj!\f\v\v\v5 ĀE@éĀ\v ĀA\bk"Ā(Ā\
! Ā E AGq@A  A?êĀ\v\v5 ĀE@éĀ\v ĀA\bk"Ā(Ā! Ā E AGq@A  A?êĀ\v\v5 ĀE@éĀ\v ĀA\bk"Ā(Ā! Ā E AGq@A  A?êĀ\v\v7 Ā j!@ Ā" G@ Aj!Ā -ĀĀAÿĀkAÿqA K\r\v\v  F\v6 Ā j! Aÿq!@ Ā" G@ Aj!Ā  -ĀĀG\r\v\v  G\vCĀ  AêÔ A÷@ ĀAx6Ā\v  AýÔ A÷@ ĀA\
x6Ā Ā  \v\v;#ĀAk"$Ā AĀ6\f B7  Aj"h Ā A\fü
ĀĀ Aj$Ā\v;#ĀAk"$Ā AĀ6\f B7  Aj"k Ā A\fü
ĀĀ Aj$Ā\v= (! (Ā"AxG@  ÔAĀ! (\b!\v Ā 6 Ā 6Ā\v7#ĀA k"$Ā Aj" A\fü
ĀĀ A\bj ­ Ā )\b7Ā A j$Ā\vCo#ĀAk"$Ā Aj ĀG (\b"Ā (\f!1" & ( ĀÔ Aj$Ā \v3#ĀAk"$Ā@ A\bj Ā "Aj! (\b\rĀ\v Aj$Ā \v:#ĀAk"$Ā A\bj A  AO\x1B Ā (\b (\fë Aj$Ā\v5 Ā(\b"!@ ĀßA0kAÿqA
I@ Ā Aj"6\b\f\v\v  K\v;#ĀAk"$Ā Aj Ā3Āp  (\b"Ā (\f ( ĀÔ Aj$Ā\v;#ĀAk"$Ā Aj Ā5Āp  (\b"Ā (\f ( ĀÔ Aj$Ā\v;#ĀAk"$Ā Aj Ā)Āp  (\b"Ā (\f ( ĀÔ Aj$Ā\v-@  G@ At Āj"( (\bÚ Aj!\f\v\v\v1 Ā ê Ā(\b! @  Ā(j  ü
ĀĀ\v Ā  j6\b\v0  ="@    K\x1B"@  Ā ü
ĀĀ\v Ā O\v \v/#ĀAk"$Ā Aj"\x07   Ā  \x07   Aj$Ā\v-@  G@ A\fl Āj"(Ā (Ô Aj!\f\v\v\v2#ĀAk"$Ā Aj" Ā CA A\x07 A¢ A$ Aj$Ā\v9~#ĀAk"$Ā A\bj AAó )\b! ĀAĀ6\b Ā 7Ā Aj$Ā\v0Ā iAG@Ā\vAx k ĀI@Ā\v Ā@  Ā="E@Ā\v\v \v>Ā Ā( Ā(Ô Ā(( Ā(,¹ Ā(4 Ā\
(8¹ Ā(@ Ā(D° ĀAjÂ\v<@A!@@ Ā-ĀĀ\v ĀA j¢A!\v Ā j"Ā(Ā Ā(Ô\v\vA~ ( ! )Ā )\bÊ! Ā 6  Ā 7 ĀBĀ7Ā Ā (H(Ā)7\v0#ĀAk"$Ā AĀ6\f  :Ā\f Ā  A\fjAý Aj$Ā\v5#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj    § ĀÁ Aj$Ā\vBAà!(Ā@ĀAä!(Ā!Aä! 6ĀAè!(Ā!\
Aè! 6Ā Ā 6 Ā 6Ā\v\vBĀ@@@ -ĀĀĀ\v Ā AjA\fü
ĀĀ\v ĀAx6Ā å\v Ā ü å\v' Ā(Ā M Ā(" K  M Ā-Ā\b\x1BAĀ\v\v+Ā BQ~ Ü"|" Z­BĀ\v! Ā 7\b Ā 7Ā\vÓ	~#ĀAk"\b$Ā#ĀAÀ	k"$Ā AÐĀj Ā A8j  é AĀ6\\  (<"
6d  (8"\v6\`   A0j  é  (4"6p  (0"\r6lAx  AxL\x1BAx\v"\f6h (P"AĀ \fAxG\x1BE@ AèĀj! (l! (h"ĀAxG@ Ā ¹AĀ! (p!\v  6  6 (! (! A\bj AÜĀj (\b! (\f!  AÐĀj¢ (Ā"Ā  Ā\x1B"  \x1B"A \x1B (  Ā\x1B  \x1BAĀ \x1BêĀ\v AÀ\x07j"Ā \v 
P@@ -ĀÀ\x07"AG@@ Aàj"Ar ĀArAü
ĀĀ  :Āà  (Ì\x076ì  )Ä\x077ä Aìó ã"@ å AÐj º Þ@ Aj" § AÐ\x07j (" ("\x07A´ò AÞ Aà\x07j  \x07A¦ AÞ A°	j"	  \x07AÃò A\vË )°	! )¸	! Að\x07j  \x07A· AÞ A\bj AÜò A.  7È\x07  7À\x07 AÈj ĀAÐĀü
ĀĀ )È"BQ\rĀ )Ð! (Ø! Aôj AÜjA\fü
ĀĀ  AèjAü
ĀĀ 	 AøjAü
ĀĀ Aj A\x07jA\fü
ĀĀ  6ðAĀ! AĀ6Ü\x07 AĀ6Ô\x07  6Ð\x07  Aðj6Ì\x07 ĀA\fj!Ā@@@@ AG@AĀ! At Āj(Ā"\x07-ĀĀAG@ A(j \x07 ((! (,!\v Aj! E\r\f\v\v AÈjA¤ A AjÂ -Ā°	AF\r\f\v Aj  ú -Ā°	"ĀAF A¨j A°	jAü
ĀĀA· !A A¬j AjA\fü
ĀĀ A:Ā¨A!AĀ\v! AÀ\x07j" A¨jÀ )À\x07BR@@ AÈj AøĀü
ĀĀ )È"BQ\rĀ A¸j" AÐjA\fü
ĀĀ A¼\bj AÜjAäĀü
ĀĀ A 	j A\fü
ĀĀ AÈj \fAxG A j \r f ($! ( AĀ\v"AĀ \x1BAĀ \x1B  AÔj AjA\fü
ĀĀ  7Ð  7À  7È AØj A 	jA\fü
ĀĀ Aäj A¼\bjAäĀü
ĀĀ §! ĀAF@ AjÂ ĀAG@ A°	jå\v\v Aj¼ Aðj¼ AôĀj"Ā AÌjAü
ĀĀ Aj"A\fj ĀAü
ĀĀ  6  7 Ā 8 -ĀĀ A:ĀĀAF@Ā\v (|! (x! Aj!\x07 (\b" (\fA\flj!	@@@  	G@ "ĀA\fj! Ā( Ā(\b  ÷E\r\f\v\v AÀj   (\f" (F@ \x07AA\f\v (\b A\flj AÀjA\fü
ĀĀ  Aj"6\f  (K@ (\b"Ā(!	 Ā(Ā!\x07 A\flA\fk"@ Ā ĀA\fj ü
ĀĀ\v  6\f \x07AxF@Ā \x07 	Ô\v\v AĀ:ĀĀ A¬j AjAü
ĀĀ\f\v AĀ:ĀĀ ( ( » ( (¹ AjÐB!\v (t Ô BQ\r\b AÌj A¬jAü
ĀĀ  6È  7À BR@ AĀ6| B7t AôĀjß"ĀA´ò A AÔjA*ù ĀA¹ò A
 AÈjAù ĀAÃò A\v AÀj"Aù ĀAÎò A\v AÐjA+ù Āï  )x"7H  Ā(Ā"6D ° §!Ax! Ax6D\v\f	\v AÐj (È\x07  ^"º Þ\v A¸j" AÐjA\fü
ĀĀ AÈj A\fü
ĀĀ ( ( » ĀAF@ AjÂ\f ĀAF\r\v\v A°	jå\v Aj¼ Aðj¼\f\v\v  (Ø6Ð  )Ð7È\v AÈjA A\v (È (Ì!  (Ð6Ì\x07  6È\x07 A6Ä\x07 A» 6À\x07 AÈj" AÀ\x07j"ĀACAĀ X! ĀAÙ A ( (¹ Aj ĀA\fü
ĀĀ ĀAÙ AÖĀ (\\ (\`¹ AÜĀj ĀA\fü
ĀĀ Ā \v 
 ( (¹ Aj ĀA\fü
ĀĀ Ô\vAx! ÿ! Ax6D  6H\v \f \r¹ \v 
² (T (X´A!AĀ!ĀAĀ!AĀ!@@@ AxkĀ\v Aj AÄĀjþ (! (!Ā\vAĀ! !AĀ!\v \b 6\f \b 6\b \b 6 \b Ā6Ā AÀ	j$Ā \b(Ā \b( \b(\b \b(\f \bAj$Ā\v3 Ā@@ (Ā"@ Ā Ā\v ("E\rĀ Ā (\b ¾\v\v\v,#ĀAk"$Ā A\bj Ā    (\b Aj$ĀAĀG\v6 (\b! (! (ĀAG@  ²AĀ!\v Ā \
6 Ā 6Ā\vH Ā(\b" Ā(ĀF@ Ā Ā(ĀAAAuAxG@Ā\v\v Ā Aj6\b Ā( Atj 6Ā\v0Ā iAG@Ā\vAx k I@Ā\v Ā   "ĀE@Ā\v Ā\vî5~|#ĀAk"$Ā1"\r & !#ĀAàk"$Ā A j Ā é (¤! ( !\x1B Aj  é (! (! A6° Bõ*7 B7 B§7 BÚÄ	7¨ B Â7  AĀ:Ā´ \
AÈj   Aj (Ð!@@ )È""BR@@ A¸j AÔjA$ü
ĀĀ AjA A\x07 \x1B Aô i -ĀAF@ ( !\f\v Aj" Aj§ A j ("	 ( "A Aá 	 Aè A
¼! A¬j 	 A A\x07á 	 Aò A	¼!Ā Aj 	 A A\x07Å A¸j 	 Aû A	á Aj 	 A AÅ  Ā:ĀÅ  :ĀÄ Â (!Ā (! AÈj AjA8ü
ĀĀ AxF@ Ā!\f\v Aäj AÈjA8ü
ĀĀ  Ā6à  6ÜA\bAº"\x07AĀ:Ā \x07Ax6| \x07Ax6p \x07Ax6d \x07Ax6X \x07BÀĀ7@ \x07AĀ68 \x07AĀ60 \x07 6\b \x07 "7Ā \x07B7P \x07BĀ7H \x07 -Ā:Ā \x07A\fj A¸jA$ü
ĀĀ (ôAxG@Ax \x07(\\¹ \x07AØĀj AôjA\fü
ĀĀ\v -Ā@ \x07A:Ā\v \x07AðĀj!\f (AxG@ \x07(p \x07(t¹ \f AjA\fü
ĀĀ\v \x07AüĀj! (AxG@ \x07(| \x07(¹  AjA\fü
ĀĀ\v \x07AäĀj! \x07AÌĀj! \x07A@k!\v \x07A8j! (ä!  6   Ā6  Ā6  Al Āj"6¤@@@@ Ā F\rĀ  ĀAj"6 Ā(Ā"AxF\rĀ Ā(\b!	 Ā(! Ā)!" A¬j" ĀA\fjAü
ĀĀ  "B >Ô  ">Ð A\b6Ì AÑ 6È Aj AÈjAC Aj"Ā ("\b ( A¸  A¼j ĀÔ (À! (¼"AxF\r (Ä!Ā ( \bÔ \x07(H"\b \x07(@F@ \vAA\v \x07(D \bAlj"
 Ā6 
 6 
 6\f 
 	6\b 
 6 
 6Ā \x07 \bAj6H !Ā\f\v\v Ajð (ì" (ðAlj!
 Aj! Aèj! @@@@@@@  
F\r Aj (\b! (!AĀ!Ā@ ĀA\x07F\r Aj Ā-Āû " ( (  ÷E@ ĀAj!Ā\f\v\v AĀ6Ð B7È -Ā\fAG\r ("Ā ("Atj!\vAĀ!A\b!\b@ Ā \vG@ Aj"	A A Ā (AF\r +!# AjA A +q (! (Aq\r\b 	A A #g (AF\r )!"  (ÈF@ AÈjA\bA\v ĀAj!Ā (Ì\
"\b Atj"	 6\b 	 "7Ā  Aj"6Ð\f\v\v (È"AxF\r AÈj"Ā \b ª  ĀA\fü
ĀĀ \x07(T" \x07(LF@ ë\v \x07(P Atj"Ā :ĀĀ ĀAj AjAü
ĀĀ \x07 Aj6T  \bÚ!\f\v\v (!\f\v A 6 Aû 6 A6 A 6  6  6 A6 A 6 AÈj" Aj"ĀAC ĀA  AjA)[A A  ("Ā (! ( ĀÔ\f\vAA\fº"Ā \r6\b ĀB7Ā ¿ \x07A 6< \x07 Ā68 \x07(X! \x07Ax6X \x07-Ā! \x07(\`!Ā \x07(\\!@@@@@ AxF@ AqE\
\rAx!Ax ¹\f AqE\r  ¹A>!ĀAá² !A¬² !A5!\f\vĀ\v  Ā6  6  6 Aj"Ā A\fü
ĀĀ Ax6Ā Aj Aj Ā¤ ("AxF@AþĀ!ĀA®± !A± !A!\f\v (! ( "E@A AAÕ AAé A>!\f\v  j!AĀ! !Ā@@ Ā G@ Ā-ĀĀAÿĀkAÿqA¢I\r Aj! ĀAj!Ā\f\v\v ! AxG\r\f\v  6  O@Ā\vA%!ĀA© !@@@@  j-ĀĀ"	A	kĀĀ\vA\f!ĀA !\f\v 	A G\r\vA\v!ĀA !\v  Ā6À  6\
¼AĀ!Ā AĀ:Ā AĀ6  6  6  Aj6 !@@ AjNAÄĀF\rĀ   ("	j (" jk ("j6  	M\rĀ ĀAj!Ā\f\v\v Aà 6Ô AÐ 6Ì  ĀAj6  Aj6Ð  A¼j6È Aj"ĀAð A" AÈjABA A ĀA A=!\f\vA A    Ā!\f\v \x07(P" \x07(TAtj!\v@@@  \vG@ Aj (\b"Ā (\
\fAtj!	@ Ā 	G@ Ā(\b ĀAj!Ā\r\f\v\v!\f\v\v AøĀj \fÿ \x07-Ā! Aj (x"ĀA±  Ā\x1B (|A Ā\x1BA:J@ ("Ā@@ AðĀjA A ( (¿ (p"E\rĀ (t! Aj Ā (@ (" ( "AÍ´ AÅ@  AÒ´ AÅ@ AjAü¶ AA´ A:®\f\v\v Aj"Ā  A/J AèĀj   (  ("\x1B"ß (l!\b (h! \
Ā   \x1B"\f AÀĀJ (@ AjAÈ¶ AAÙ¶ A#®\f\v AàĀj \f AÛĀÒ@ (\`"@ Aj"Ā  (dAÝĀJ ("\vE\r (! (!\r (!
 A::Ā  
6  \v6 Ā!	 A::Ā  
6  \v6@@ AØĀj Aj (X"ĀE\rĀ (\\"AK\r Ā j!@ Ā F\r Ā-ĀĀ! ĀAj!Ā A:kAÿqAõK A_qAÇĀkAÿqAùKr\rĀ\v\f\v\vAê  	E\r 	A\bG@ A::Ā  
6  \v6@@ AÐĀj Aj (P"ĀE\rĀ (T\r\v\v ĀE\r\v AÈĀj 
Aj \f Ö (L! (H! Aj \f A:J A@k ("Ā \f Ā\x1B" (  Ā\x1B"A.Å A.:Ā  (D  (@"Ā\x1B6  Ā  Ā\x1B6@@ A8j Aj (8"	E\rĀ (<"ĀE\rĀ 	 ĀAÜ A¨\r\v\v A0j \f  ß 	\r (4! (0!\r\v \r AAĀ÷E@ A(j \r A:Ò (("ĀE\r Aj Ā (, )BR\r )BZ\r\v  \bj!\v !Ā@\
@@ Ā \vF\r Ā-ĀĀ"	A#F\rĀ ĀAj!Ā 	A?G\r\v\v AjA¶ AA´ A:®\f\v  \bAÖ´ A¨@  \bFE@  AÒ´ A÷!Ā AqE@@ ĀE\rĀ  Aê A	|\rĀ  Aê A÷\rĀ  Aê Aý@@ A.:Ā  6  6 AjAG\rĀ A.:Ā  6  6@ A j Aj ( "ĀE\rAÐ  ($"E\r Ā j!@ Ā F\r Ā-ĀĀ ĀAj!ĀA:kAÿ\
qAõK\rĀ\v\v\v\v AjAé´ AÍĀA¶µ AÂĀ®\f\v\v@ Aj  \bA/Å ("Ā@ (!\b Ā!\f\v\v AÈj \f   \b6¤  6  A6 Aøµ 6  6  6  (Ð6  (Ì"Ā6 Aj AjAC (È ĀÔ ( Ô\f\v\v AjAûµ AA´ A:®\f\v AjA®¶ AA´ A:®\v ( Ô\f\v\v AjA÷³ AA´ A:®\v (!\
\v ("AxF@ \v!\f\v (!! \x07(H!	 \x07(D! Aj ÿ ("@ (!Ā A6 A©æ 6 A6 AÆ 6  6  Ā6 A¼j AjAC A¼jA©æ A\v (À" (Ä"Āø  6  6 A	6ü B7ð A®ä 6ì A6è Aêæ 6ä  Ā6à  6Ü A
6Ø Aàæ 6Ô A6Ð B7È AÇ AĀ AxG\x1B"6ø AĀ6 B7 	Al j! Aj"ĀA\fj!\r A j!\f ĀAj! Aüj! AÈj"ĀA\fj!
 ĀAj!@@@@@  F\r (\b"E\rĀ (" Aðæ A¨E\rĀ AjAĀ!Ā@ ĀAèĀG@ Ā(èç !\b Ā(äç !	 ĀA\bj!Ā   	 \b|E\r\f\v\v ( (øE\r BĀ7AĀ!Ā@ ĀAG@ ĀAt"	 \fj"\b 	 
j"	)\b7\b \b 	)Ā7Ā AĀ6  ĀAj"Ā6\f\v\v A6  AjA(ü
ĀĀ (! (!Ā@@ Ā G@  ĀAj"	6 ĀAt!\b 	!Ā   \b \rj"	(Ā 	(|E\r\f\v\v !Ā@ Ā@   ĀA	|AĀ!ĀE\r\f\v\v Aj"	   Aj"Ā ( ( Aj 	 ĀY\v!\f\v\vAøé A\f\v Aj A(ü
ĀĀ Aj! (! (!Ā@ Ā G@ Aj ĀAt jÆ ĀAj!Ā\f\v\v Aj!Ā@ @ Ā A\fü
ĀĀ  6 Aj AjÆAĀ!\f\v\v (! (! (\f\v A6 Aþè 6  6  6 A\v6 Aóè 6 Aj"Ā AjACA A\x07 ĀAé A4\f\v A6 Aäè 6  6  6 A6 AÌè 6 AjA\v! ( (ÔAx\vAØæ A!Ax\v! (¼ Ô AxF@ AxG@   #\v \
 \vÔ\f\v \x07(8! \x07AĀ68  \x07(<AA\fº"A\b6\b B7ĀAð \v!
 \x07(P!\f \x07(T A\bjA\x07A\bAØĀó AĀ6Ð  )\b7È AÈjAĀA\x07A\bAØĀøAt \fj! A¸j! (Ð!\b (Ì!AĀ!\r@ \r-Āû ! !Ā @@ \f Ā"	G@  ĀAk"Ā-ĀĀG\r\f\v\v At"	Aõ j!Ā 	Aèô j\f\v 	Ak!Ā 	A\bk\v(Ā Ā(Āª BĀ7¨ BĀ7° AĀ6Ì B7Ä BĀ7Ø B7Ð BĀ7 AĀ:Ā \bAØĀl j Aj"	AØĀü
ĀĀ \bAj!\b \rAj"\rA\x07G\rĀ\v  \b6Ð Aj" AÈjA\fü
ĀĀ AØj"ĀA\bjAĀA ü\vĀ BĀ7Ð BĀ7ÈÜ!" 	 \x07A0ü
ĀĀA\bA¸º"\bBĀ7 \bAĀ:Ā\b \bB7Ā \bAj ĀA(ü
ĀĀ \bBĀ7@ \bAÈĀj AÀjAü
ĀĀ \b 6¨ \b 6¤ \b 6  \b !6 \b \v6 \b 6 \b 6 \b 6 \b 6 \b 
6 \b 6 \b "7x \bB\b7p \bBĀ7h \bBÀĀ7\` \bA¬j A\fü
ĀĀ \b 	ì!AĀ\f\v Aj -ĀĀ A6 Aª³ 6 A\v6 A³ 6  )7 AÈj"Ā AjACA A ĀAÃ³ A$!\vA AxF\r\v  Ô\vA\v \x07(X \x07(\\¹ \x07(d \x07(h¹ \x07(p \x07(t¹ \x07(D"Ā \x07(HÚ \x07(@ ĀÓ \x07(| \x07(¹ \x07(P"Ā \x07(T \x07(L Ā× \x07(8"Ā@@ Ā Ā(Ā"ĀAk6Ā ĀAG\rĀ \v\v \x07A\bO  Â\r\x07 \
@AA\fº"Ā 6\b ĀB7ĀAĀ!Ā\v Aà 6´  Ā6°  6¬\f\b\vA\b!\bA AÂ!\f\v \b!\f\v (È \bÚ\f\v ( \bÔ  Ô Ajð\v \x07(X \x07(\\¹ \x07(d \x07(h¹ \x07(p \x07(t¹ \x07A@k \x07(| \x07(¹ \x07(P \x07(T \x07(L \x07(P× \x07A8j¿ \x07A\bO \rÁ AèjÂ\f\v\v \rÁ\v ÿ!Ā AĀ6¬  Ā6° AĀG Ë\v  ² \x1B \
²  A¬jÄ (!  (Ā"Ā6\b  AĀ ĀAq"Ā\x1B6 AĀ  Ā\x1B6Ā Aàj$Ā (Ā ( (\b Aj$Ā\v4 A\bk"(Ā!  Aj6Ā AĀH@Ā Ā 6 ĀA 6Ā\v\v(#ĀAk"$Ā Aj"   Ā X Aj$Ā\v)#ĀAk"$Ā A\bj Ā   R (\b Aj$ĀE\v2Ā ĀA&A? Ā( Ā(\bA?ù\x1B¸ Ā  I ĀA=¸ Ā  I\v3 (\b! (! (\
Ā@  ´AĀ!\v Ā 6 Ā 6Ā\v3 (\b! (! (Ā@  µAĀ!\v Ā 6 Ā 6Ā\v1Ā Ā   (ĀAxF"Ā\x1BA\fü
ĀĀ   Ā\x1B"Ā(Ā Ā(¹\v(Ā  Ā    K\x1BÙ"Ā  k Ā\x1B"ĀAĀJ ĀAĀHk\v2Ā -ĀĀAG@ ĀAĀ6\b ĀB7Ā å Ā AjA\fü
ĀĀ\v\v3Ā -ĀĀAG@ ĀAĀ6\b ĀBÀĀ7Ā å Ā AjA\fü
ĀĀ\v\v3Ā@@@ Ā-Ā@Ā\v ĀAjå ĀAj!Ā\v Ā(Ā Ā(¯\v\v,Ā Ā-ĀüAF@ ĀA0jõ ĀAøjÙ Ā($ Ā((Ô\v\v0#ĀAk"$Ā Ax6 Ā Aj  AĀ < Aj$Ā\v/#ĀAk"$Ā  Ā(Ā"Ā6\f A\fj è ĀÁ Aj$Ā\v)Ā Ā(AË A	Ý"Ā Ā-ĀĀAF Ā-ĀAĀGqAĀ\v\v. @@  (ĀAj"6Ā \rĀĀ\v\v Ā 6 Ā 6Ā\v/#ĀAk"$Ā\
 A\bj Ā-ĀĀ (\b (\f ' Aj$Ā\v+ (Ā"@ Ā Ā\v ("@ Ā (\b ¾\v\v8 Ā("AxN@  Ā(Ô\v Ā( Ā(¹ ĀAjÐ\v,#ĀAk"$Ā A\bj  Ā (\b (\fë Aj$Ā\v-Ā ĀA\x07  AĀN\x1BAt"AÀù j(Ā6 Ā Aàù j(Ā6Ā\v0 Ā(\b! ĀAê Ā(\b! Ā Aj6\b Ā( j :ĀĀ\v+#ĀAk"$Ā A\bj Āl \
(\b (\f ' Aj$Ā\v/#ĀAk"$Ā  ´ Ā )Ā )\b¡ Ï Aj$Ā\v,#ĀAk"$Ā A\bj ĀÍ (\b (\f ' Aj$Ā\v/#ĀAk"$Ā  ´ Ā )Ā )\b¡ å Aj$Ā\v+#ĀAk"$Ā A\bj Ā{ (\b (\f ' Aj$Ā\vº~#ĀAk"$Ā#ĀA°k"$Ā A8j" Ā A j  é AĀ6D  ($"6L  ( "6H (8"ĀE@ A\b\
j AÄĀj (\b! (\f!  £ (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BêĀ\v Aj" Ā(ĀA\bjA0ü
ĀĀ AÐĀj"    )P"\bBR (X!\x07 A\fj A\fjA$ü
ĀĀ  \x076  \b7 Ā(Ā(8 ç! Aj Ā( Ā(\b­  (64 (AĀ! (Xÿ\v!Ā  6,  Ā60  ² (< (@µ Aj A,jÄ (!Ā  ("6\b  ĀAĀ Aq"\x1B6 AĀ Ā \x1B6Ā A°j$Ā (Ā ( (\b Aj$Ā\v\x07~#ĀAk"$Ā#ĀAðĀk"$Ā A j" Ā Aj  é AĀ6,  ("64  ("\x0760 ( "ĀE@ \
A\bj A,j (\b! (\f!  £ (Ā"Ā  Ā\x1B"A \x1B (  Ā\x1BAĀ \x1BêĀ\v A8j \x07 ( )8"\vBR@ (L! (H! 5D!
 5@!\f AàĀj AÐĀjAü
ĀĀ Ā(Ā"\b(Ā! \b Aj6Ā AĀH@Ā Aj Ā( Ā(\b­ (!	 (!A\bAº"Ā 6$ Ā 6  Ā \f 
B "
7 Ā \v7 ĀAĀ6\b ĀB7Ā ĀA(j AàĀjAü
ĀĀ ĀBĀ7\\ ĀA  AM\x1BA2 Aq\x1B6X ĀB7P ĀBĀ7H ĀBÀĀ7@ Ā 
BĀ \v§Aq\x1B78 ĀAĀ;d Ā \b6x ĀB7p ĀB7h\v (@ÿ!AĀ!Ā\v \x07 ² ($ ((µ  ĀAAº" 	6  6  Ā6\f AĀ6\b B7Ā A\bj!AĀA\v"Ā6\b  AĀ Ā\x1B6 AĀ  Ā\x1B6Ā AðĀj$Ā (Ā ( (\b Aj$Ā\v+#ĀAk"$Ā     A¸ i Ā Ô Aj$Ā\v&#ĀAk"$Ā  Ā   Î Ü Aj$Ā\vF|\
\vDĀĀĀĀĀ@@£"ĀDĀĀĀĀ.A¢DĀĀĀĀĀĀà? ü\x07BĀ ĀDĀĀ@å0¢Bc\x1BBĀ ĀDĀĀĀĀĀĀĀĀf\x1B\v'#ĀAk"$Ā Aj"  Ā Ì Aj$Ā\v(Ā    ý! Ā  k6 Ā  jAĀ \x1B6Ā\v, Aøí ã"@ ĀB7Ā Ā 6\b å Ā ?\v\v(Ā  W ĀAAA AI\x1B AI\x1B6 Ā 6Ā\v#@  G@ At Ājå Aj!\f\v\v\v( Ā(Ā"AG@ ĀAj!Ā @ ĀÜ\
 Ā©\v\v\v'#ĀAk"$Ā Aj" á Ā Ì Aj$Ā\v(#ĀAk"$Ā     Î Ā § Aj$Ā\v/Ā Ā(Ā Ā(¯ Ā(\f Ā(\b(\fĀ ĀAjÕ Ā(Á\v&Ā Ā-ĀAF@ ĀAjÈ ĀA@kT ĀAj \v\v(#ĀAk"$Ā     Î Ā ¦ Aj$Ā\v) ĀA\bk"Ā(Ā! Ā Aj6Ā AĀH@Ā ĀØ\v\vĀ ĀBQ~ Ü}"ĀBĀ Ā X\x1BB\v\v$Ā Ā(A\
xG@  Ā( Ā(#\v \v&Ā E ĀAFqAÿ AA¾ A
A¢¾ A-AĀ\v\v-Ā ß"A A ĀA\fjAù Aº A\b ĀAù ï\v(#ĀAk"$Ā  Ā3Ā7\b A\bj  Aj$Ā\v(#ĀAk"$Ā  Ā5Ā7\b A\bj  Aj$Ā\vĀ  O   k Āj ÙA\vE\v$Ā ĀA:ĀĀ Ā -ĀĀAF -ĀAĀGq:Ā å\v.Ā Ā)ĀBR@ Aì¬ A Ā)\bºDĀĀĀĀ.A£ ¼\v\v»	~#ĀAk"$Ā#ĀAk"$Ā A j" Ā Aj \
 é AĀ6,  ("\x0764  ("\b60 ( "E@ Aj A,j (! (! A\bj ¢ (\b"Ā  Ā\x1B"A \x1B (\f  Ā\x1BAĀ \x1BêĀ\v AØj"Ā \b \x07@ )Ø"\fBR (à! A8j"A\fj ĀA\fjAü
ĀĀ  6@  \f78 Ā 8 -ĀĀ A:ĀĀAF@Ā\v (Ü!	  (à6ü  	6ø (\f"
@@ (\b!AĀ!Ā@ Aøj ĀA\fl j"(" (\bÆ@ 
 ĀAj"ĀG\r\f\v\v (Ā Ô Ā!@ 
 ĀAj"ĀK@ Aøj ĀA\fl j"("\v (\bÆ@ A\fl j A\fü
ĀĀ Aj! (Ā \vÔ\v\f\v\v  6\f\v\v AĀ:ĀĀ (Ø 	Ô A8j°AĀ (àÿ\v!Ā \b \x07² ($ ((´  \fBQ6  Ā6Ā Aj$Ā (Ā ( Aj$Ā\v*Ā -ĀĀAG@ Ā ¦ ĀAx6Ā Ā (6\v\v) Ā(Ā"@@  (ĀAk"6Ā \rĀ Ā\v\v\vÝ@ Ā(Ā"(Ā!  Ak6Ā AF@AĀ! Ā(Ā"ĀAjã Ā("AxG@  Ā(\
Ô\v Ā( Ā(Ô Ā(  Ā(¤Ô Ā(°! Ā(´!@  G@ AØĀl j"(0 (4Ú (< A@k(ĀA\bA¦ (H (LA\bA\b¦ Aj!\f\v\v Ā(¬ Ā(°A\bAØĀ¦ ĀAàĀjÂ Ā(p! Ā(t!AĀ!@  G@ Al j"(Ā (Ô Aj!\f\v\v Ā(l Ā(pA\bA¦ ĀAF\r Ā Ā("Ak6 AG\r ĀA\bO\v\v\v#Ā Ā-ĀAF@ ĀA(j¶ Ā(\
 Ā(°\v\v*Ā@@@ Ā-Ā\bAkĀ\v ĀAj¢\f\v ĀAjå\v\vU@ Ā(Ā"(Ā!  Ak6Ā AF@ Ā(Ā"ĀA8jÖ ĀAF\r Ā Ā("Ak6 AG\r ĀA\bO\v\v\v#Ā Ā-Ā\`AF@ ĀA8jå ĀA j_ ĀAĀ:Āa\v\vU@ Ā(Ā"(Ā!  Ak6Ā AF@ Ā(Ā"ĀA\bjÜ ĀAF\r Ā Ā("Ak6 AG\r ĀAO\v\v\v Ā-Ā! Ā-ĀĀ ĀåAF AĀGq\v!Ā Ā-ĀĀA\
F Ā(\b Ā(\f  µAĀ\v\v"Ā Ā(Ā Ā(Ô Ā(\f Ā(Ô ĀAO\v" Ā(\b" Ā(I  Ā(Āj-ĀĀAĀ\v\v!Ā Ā ĀìAÿq AÿqF" Ā(\bj6\b \v(Ā -ĀĀAqAF@ Ā  ĀAx6Ā å\v\vÊ#ĀAk"$Ā#ĀAk"$Ā A j Ā é  ($"Ā6@  ( 6<  Ā68 ĀAxF@ A\bj A8jý (\b"ĀA Ā\x1B (\fAĀ Ā\x1BêĀ\v AÄĀj A8j\
 AÐĀjA\x07 (D"Axs AĀN\x1B"ĀAtAÈô j(ĀA\b Aj ² ("@ AÜĀj  ( Ax6\\\v  ĀAĀG ĀA\x07Gq:Ā AèĀj" AÐĀjA\fü
ĀĀ A\fj" AÜĀjA\fü
ĀĀ AĀ6 B7 Ajß"ĀAì A\x07 AjAù ĀAó A Aù ĀA¯ì A Aù Āï A,j" ĀA\fü
ĀĀ (h (lÔ (t (x¹  (H± Aj þ  )7Ā Aj$Ā (Ā ( Aj$Ā\v' Ā(Ā"(Ā!  Ak6Ā AF@ Ā\v\v!Ā Ā(Ā Ā(Ô Ā(\f Ā(Ô Āí\vS Ā-Ā! ĀA:Ā AG@ Ā(\f Ā(\b"% Á £\v Ā-Ā"AG@ Ā(\bÁ Ā(\f £\v\v1@A¤!@@ Ā-ĀÐĀ\v Ā¡Að!\v Ā j \v\v$ Ā Ā\
(Ā"Aj6Ā AĀHĀ Ā ì\v\v,Ā (ĀAxF@ ĀAx6Ā Ā ( (\b\v\v"Ā Ā)ĀBR@ Aì¬ A ĀA\bj s\v\v$  Ā(Ā Ā(\b"kK@ Ā  AA\v\v#Ā -ĀĀAG@ ĀBĀ7Ā Ā (\b (\fn\v\v-A\bAÀĀº"B7Ā A\bj A0ü
ĀĀ  Ā68 \v#Ā Ā/ĀAG@ Aì¬ A ĀAj Î\v\vÃ#ĀAk"$Ā#ĀAðĀk"$Ā A$j" Ā ($"ĀE@ A\bj £ (\b"ĀA Ā\x1B (\fAĀ Ā\x1BêĀ\v Ā(Ā(8"Ā-Ā\bAF\vĀ A0j" ĀAjA0ü
ĀĀ ĀAĀ:Ā\b AĀ6l B7d AäĀjß"ĀA¹ó A	 Aù ĀAÕ A\b AjA(ù ĀAÕ A\b AÈĀjA(ù ĀAÕ A\b AÐĀjA(ù ĀAÂó A\x07 AØĀjA(ù Āï Aj" ĀA\fü
ĀĀ (( (,µ Aj þ  )7Ā AðĀj$Ā (Ā ( Aj$Ā\v\v& Ā(" Ā(\f kAvÂ Ā(\b Ā(Ā×\v& Ā(" Ā(\f kAní Ā(\b Ā(ĀÕ\v!#ĀA k"$Ā A6Ā Ā K A j$Ā\v#Ā Ā)ĀBR@ Aì¬ A Ā+\b ¼\v\vĀ Ā Ā(À@ ĀAÀjÛ\v ĀA\bO\v@@ Ā Ā(Ā"Ak6Ā AF ĀAGq@ Ā Ā("Ak6 AG\r Ā\
AO\v\v\vĀ Ā-Ā¸AF@ ĀA8j¡ ĀAj \v\v'Ā ĀA¸jÙ Ā(| Ā(Ô Ā¯ Ā(¼Ê\vĀ  F Ā  ÙA\vE\vĀ  Ā(Ā kK@ Ā    \v\v"Ā ĀAûĀÕ   Ā' ĀA:¸  Ā ĀĀ\v$Ā Ā(ĀAxF@ Aì¬ A Ā Ì\v\v Ā Ā-ĀĀAF@ Aì¬ A Ā \v\v#ĀAk"$Ā  Ā  S Aj$Ā\vĀ  O  Ā ÙA\vE\v$Ā Ā(ĀA\
xF@ Aì¬ A Ā ¸\v\v%Ā Ā (\b6 Ā (AĀ (ĀAxG\x1B6Ā\v$Ā Ā(ĀAxF@ Aì¬ A Ā Í\v\v!Ā Ā (\f6 Ā (\bAĀ -ĀĀAF\x1B6Ā\vĀ @  =!\v Ā 6 Ā 6Ā\vĀ Ā-ĀĀAG Ā  ÝAĀ\v\v# Ā-Ā\b"AG@ Ā(ĀÁ Ā( £\v\vĀ Ā(Ā"Ā@ Ā h Aì¬ A\v\v1"
 &#ĀAk"	$Ā 	AÔĀj Ā 	AÈĀj  é 	 	(L"Ā6h 	 	(H6d 	 Ā6\` 	A@k  é 	 	(D"6t 	 	(@6p 	 6l  	 6AAĀ\v! 	AĀ6x 	 6| 	A8j \x07 \bé 	 	(<"6 	 	(86 	 6AĀ 	(T" ĀAxF AxFr AxFr\x1B (Ā"(Ā!Ā  ĀAj6Ā ĀAĀHĀA\bAð	º"Ā 6 Ā 6Ā ĀA\bj 	AàĀjA\fü
ĀĀ ĀAj 	AìĀjA\fü
ĀĀ ĀA j 	AjA\fü
ĀĀ ĀAĀ:Āh Ā 6, 	A0j ( (\b­ ĀAÜ  	(0 	(4 
D 	(X 	(\\µ 	Aj$Ā\v 	A(j 	Ajý 	((! 	(,! 
Á 	(! 	(|!Ā 	(xAG@ Ā ËAĀ!Ā\v 	 6$ 	 Ā6  	( ! 	($!\x07 	Aj 	AìĀjý 	(! 	(!\b 	Aj 	AàĀjý 	(! 	(!
 	A\bj 	AÔĀj£ 	(\b"Ā  Ā\x1B"  \x1B"  \x1B"  \x1B"A \x1B 	(\f 
 Ā\x1B \b \x1B \x07 \x1B  \x1BAĀ \x1BêĀ\v\v#Ā Ā AÿqAt"(°ø 6 Ā (øø 6Ā\v#Ā Ā AÿqAt"(è÷ 6 Ā (ü÷ 6Ā\v%AA$º"B7Ā A\bj ĀAü
ĀĀ \v#Ā Ā AÿqAt"(÷ 6 Ā (´÷ 6Ā\v#Ā Ā AÿqAt"(Ð÷ 6 Ā (Ü÷ 6Ā\v#Ā Ā AÿqAt"(àö 6 Ā (üö 6Ā\vĀ @ Ā Aü
ĀĀ ĀA:ĀĀ å\v\vl@ Ā Ā(ĀAk"6Ā E@ ĀAøĀjÙ Ā(( Ā(,° ĀA@kÂ ĀAÌĀj¨ ĀAèĀjÓ ĀAF\r Ā Ā(Ak"6 \r ĀA\bO\v\v\vL@ Ā Ā(ĀAk"6Ā E@ Ā(\f ĀAjÕ ĀAF\r Ā Ā(Ak"6 \r ĀAO\v\v\vD@ Ā Ā(ĀAk"6Ā E@ ĀAj¨ ĀAF\r Ā Ā(Ak"6 \r ĀAO\v\v\vL@ Ā Ā(ĀAk"6Ā E@ Ā\
A\fjÙ ĀAjÕ ĀAF\r Ā Ā(Ak"6 \r ĀAO\v\v\vĀ Ā-Ā¬AF@ Ā× ĀA j\v\vĀ  Ā)HV@ Ā Ā)\bB}7\b\v\vĀ Aã¬ Aç¬  Ā-ĀĀ"Ā\x1BAA Ā\x1B\vĀ Ā Ā(ĀA  uAxG@Ā\v\vĀ @ Ā   ĀAx6Ā\v\vĀ Ā(ĀAG@ Ā( Ā(\bÔ\v\vĀ  ĀE@ Ā    ù\v\v Ā(Ā"AxG@  Ā(Ô\v\vĀ Ā ("Ā (\b\\ \
(Ā ĀÔ\v!A\bAÈº" ĀAÀü
ĀĀ AĀ6À \vĀ Ā    uAxG@Ā\v\vĀ @ Ā ´ ĀBĀ7Ā\v\v< Ā(! Ā(\b!@  G@ AøĀl jÐ Aj!\f\v\v Ā(Ā Ò\v Ā(" Ā(\bÚ Ā(Ā Ó\vĀ Ā(Ā Ā(Ô Ā(\f Ā(¹\vĀ Ā-ĀèAF@ ĀA8j«\v\vĀ Ā-ĀàAF@ ĀAjõ\v\vĀ Ā-Ā$AF@ ĀA\bjå\v\vĀ Ā-ĀAF@ ĀA j¨\v\vĀ Ā(ĀAF@ ĀAjÆ\v\v\x1BĀ \
ß" Ā( Ā(\bô ï\vĀ Ā(Ā%A\b%    A\bÁ\v! Ā(" Ā(\b Ā(Ā AA\f¦\vĀ Ā(Ā Ā(Ô Ā(\f Ā(Ô\vĀ Ā@ Ā ĀA\bO\v\vĀ Ā-Ā\rAG@ Ā_\v\vĀ Ā)ĀBR@ Āð\v\vĀ Ā(ĀAxG@ Ā±\v\vĀ Ā-ĀĀAG@ ĀÏ\v\vĀ Ā)ĀBR@ ĀÐ\v\vĀ ĀAxG@ Ā ±\v\vĀ ĀAxN@ Ā Ô\v\vĀ @ ĀA ¾\v\vĀ Ā \
Ā(ĀAk6Ā \vĀ Ā Ā(ĀAk6Ā \vĀ Ā Ā(ĀAk6Ā \vĀ Ā-ĀÜAF@ Āñ\v\vĀ Ā-ĀAF@ ĀÇ\v\vĀ Ā-Ā¤AF@ Ā«\v\vĀ ĀAxG@ Ā Ô\v\vĀ Ā ="Ā ĀĀ\v\vĀ ĀAxN@ Ā Ô\v\vĀ Ā-ĀĀAG@ Āå\v\v+o\x07!1" & % Ā\b!1"Ā & Á Ā\v\rĀ @ Ā O\v\vĀ Ā(Ā@ Āã\v\vĀ Ā(Ā@ ĀÆ\v\vĀ ĀA\bO@ \
Ā¶\v\vĀ Ā( Ā(\bí Ā(Ā Ā(Õ\vĀ Ā(Ā@ ĀÛ\v\vĀ Ā Ā(\b A\bAøĀø\vĀ Ā   ÷As\vĀ   Ā(Ā Ā(Å\vĀ ĀÖ Ā(Ā Ā(×\v\rĀ @ Ā O\v\v¹1" &#ĀA k"$Ā Ā Ā(Ā"Aþÿÿÿ\x07K@Aß !ĀAÏĀ\f\v Ā Aj6Ā ĀA\bk"(ĀAj!  6Ā E@Ā\v Ā("(ĀAj!  6Ā @A\bAÈº"AĀ:ĀÀ  6¸ A\bj Ā(\b Ā\
(\f­ Aì  (\b (\f D Ā ³ A j$ĀĀ\vĀAô !ĀA\x1B\v\v!  6  Ā6 AĀ6 Á (! (!Ā (@ Ā ³AĀ!Ā\v  6  Ā6Ā (Ā"ĀA Ā\x1B (AĀ Ā\x1BêĀ\v\fĀ Ā@ Āó\v\v\fĀ Ā@ Á\v\vĀ Ā( Ā(\b '\vĀ  6´ Ā Ë\v\fĀ Ā@ Āä\v\vĀA¾° A\r× Ā ^\vĀ  Ā(Ā Ā(\vĀ  Ā( Ā(\b\vĀ Ā A\bAøĀ¦\
\v\rĀ Ā AA¦\v\rĀ Ā AA¦\v\rĀ Ā AA¦\vĀ Ā( Ā(\bÂ\v\rĀ Ā AA¦\vĀ Ā(\b Āô\v\rĀ Ā© ĀAO\v\rĀ Ā A\bA¦\vĀ Ā(Ā Ā(Ô\vĀ\fDĀĀĀĀĀ@@¢ü\x07\v
Ā ĀA\bkô\v
Ā ĀA\bkØ\v\fĀ ĀAûĀ¸ Ā\vĀ Ā(ĀAxF\v
Ā Ā)ĀBQ\v
Ā Ā-ĀĀAF\v
Ā Ā AĀ\v\fĀ ĀÐ Āð\v\vĀ ĀA\bA\vĀ Ā(ĀAxF\v
Ā Ā A\v\vĀ ĀAA \v\fĀAô A\x1BêĀ\v	Ā Ā Ā\v\vĀ ĀAA\vĀ Ā(ĀAxF\v\bĀ ĀAO\v
Ā Ā(ĀÁ\v
Ā ĀAýĀ¸\v\bĀ ĀA\bO\v	Ā Ā \v\bĀ Ā-ĀĀE\v\bĀ Ā)ĀP\vĀ\v[  Ā(Ā"Axs AĀN\x1B"  (Ā"Axs AĀN\x1BF  GA Ā( Ā(\b ( (\b÷\vAĀ\v\v\vÙuIĀA \v).ĀĀĀĀĀĀĀĀĀ/ĀĀĀ0ĀĀĀ.ĀĀĀĀĀĀĀĀĀ1ĀĀĀĀĀĀ2ĀA¸ \vĀĀĀ3ĀAÌ \v.\v\bĀ\x07ĀĀĀ$Ā\bĀĀĀĀp\v\bĀĀĀĀ$Ā\bĀĀĀĀ\v\bĀĀĀĀ$Ā\bĀĀĀĀ\v\bĀĀĀĀ8\v\bĀĀĀĀĀ36\bĀĀĀĀ$Ā\bĀĀĀĀK6\bĀ	Ā\
ĀĀ8Ā\bĀĀĀĀT6\bĀ\vĀĀĀ8Ā\bĀĀĀĀ_6\bĀ\fĀĀĀ$Ā\bĀĀĀĀ
ĀĀĀLĀ\bĀ\bĀAà \vOappliedJobsapplicationsĀì6\bĀĀĀĀàĀ\bĀ\vĀĀĀëĀ\bĀ\fĀĀĀ·\f\bĀĀĀĀÖ\bĀĀĀĀÛ\bĀ\x07ĀĀĀ\bĀĀĀÌĀ\bĀA¼ \vì6\bĀĀĀĀ(\bĀĀĀĀĀð6\bĀĀĀĀ8Ā\bĀĀĀĀĀÿ\r\bĀĀĀĀ8Ā\bĀĀĀĀĀ©+\bĀĀĀĀ8Ā\bĀĀĀĀĀ\fĀĀĀøĀ\bĀĀĀĀ<\bĀĀĀĀ4ĀĀĀ5ĀĀĀ6ĀĀĀ7ĀĀĀattempted to take ownership of Rust value while it was borrowedrecursive use of an object detected\
 which would lead to unsafe aliasing in rustĀĀ.\v\bĀ\x07ĀĀĀ¬\v\bĀĀĀĀĀp\v\bĀĀĀĀ¬\v\bĀĀĀĀĀ
ĀĀĀ0\bĀĀAä \v\rmethodqueryĀĀA \vId\bĀĀĀĀ8\v\bĀĀĀĀĀÍ*\bĀĀĀĀ8\v\bĀĀĀĀĀj\bĀĀĀĀp\bĀĀĀĀY\f\bĀĀĀĀÔ\bĀĀĀĀĀ\vĀĀĀ\bĀĀAØ \v9ÿ\r\bĀĀĀĀ7\bĀĀĀĀĀ©+\bĀĀĀĀ7\bĀĀĀĀĀ³\bĀĀĀĀ¬\v\bĀĀĀĀĀ\vĀĀĀØ\bĀĀA \vAwaitTimeoutMsintervalMsĀ\bĀ\rĀĀĀ7\bĀĀĀĀĀ)\bĀ
ĀĀĀ7\bĀĀĀĀĀ
ĀĀĀ4\bĀĀAè \vwithoutKeyallowHttpuserAgent
\bĀĀĀĀ¬\v\bĀĀĀĀĀh\bĀ
ĀĀĀÌ\v\bĀĀĀĀ\f\bĀ\x07ĀĀĀ¬\v\bĀĀĀĀĀr\bĀ	ĀĀĀÌ\v\bĀĀĀĀ\x1B\bĀ\x07ĀĀĀp\bĀĀĀĀ{\bĀ	ĀĀĀ¬\v\bĀĀĀĀĀ\bĀĀĀĀp\bĀĀĀĀ\vĀĀĀ\bĀ\x07ĀA \v	
ĀĀĀl8\bĀĀA \v	
ĀĀĀä8\bĀĀA° \vI49\bĀĀĀĀ8\v\bĀĀĀĀĀ99\bĀ
ĀĀĀ¬\v\bĀĀĀĀĀC9\bĀ\vĀĀĀ7\bĀĀĀĀĀN9\bĀ\vĀĀĀÌĀ\bĀĀĀĀĀ
ĀĀĀ0\bĀĀA \vtimeoutMsdeadlineMsmaxRetriesbackoffMsĀĀ\bĀ	ĀĀĀ7\bĀĀĀĀĀ\bĀ
ĀĀĀ7\bĀĀĀĀĀ\bĀ
ĀĀĀ7\bĀĀĀĀĀ¡\bĀ	ĀĀĀÔ\bĀĀĀĀĀÅ\bĀĀĀĀ¬\v\bĀĀĀĀĀ\vĀĀĀ¬\bĀĀA \v	an application moved{} status={}the status endpoint did not help{} call={} kind={}no usable answer: asking whether it was queued{} call={} attempt={}waiting for the limiter{} call={} wait_ms={} was held back: its limit is used up for anothe\
r sending{} call={} method={} path={} attempt={} was not sent: an argument holds the API key itselfGive the id or the text that was meant.ĀĀ8ĀĀĀ\fĀĀĀĀĀĀ9ĀĀĀtrying again: {} call={} attempt={} wait_ms={}method is Give GET, POST, PUT, PATCH or DELETE.confirmapplyAndWaitcheckSetupgetJoba page is being \
read alreadyWait for it.it is no JSONheaders.ĀĀĀ:ĀĀĀðĀĀ\bĀĀĀ;ĀĀĀ<ĀĀĀHĀĀ\bĀĀĀ=ĀĀĀĀoptionsgenerateProposalgetClientJobsthere is no operation operationUpdate the package.reference.ĀĀĀĀĀĀĀĀĀ>ĀĀĀ?ĀĀĀ?ĀĀĀSee the types of the package for what it takes. is no span of timeGive milliseconds, 0 or more. \
is no countGive a whole number, 0 or more. is not made of pairs of numbersGive backoffMs as [base, cap], and each limit as [requests, milliseconds].settledcreditdetailsjobreadycheckslist\
ĀAÔ \v3ĀA \v§a line breakwhite spacea character that is not visible ASCIIĀĀĀĀĀĀ\bĀĀĀĀĀĀ@ĀĀĀĀĀĀĀĀĀĀĀĀĀAĀĀĀthe API key has {} at character {}apiKeyRemove it, for example by trimming what was read from a file.the API key is emptyMake \
one in the dashboard under Auto-Apply â API & Webhooks.requestqueueIdĀĀĀĀAÌ \vcreditsRemainingĀĀĀBĀAð \v\rjobIdĀĀĀĀĀĀCĀA \v'processedJobIdapplicationStatusĀĀĀĀ8\v\bĀAÀ \v\rrecoveredĀĀĀĀAà \vi.\v\bĀ\x07ĀĀĀ8\v\bĀĀĀĀĀL\v\bĀĀĀĀ\\\v\bĀĀĀĀp\v\bĀĀĀĀx\v\bĀĀĀĀ\v\bĀĀĀĀx\v\bĀĀĀĀ\v\bĀĀĀĀ¬\v\bĀĀĀĀÀ\v\bĀ	ĀĀĀÌ\v\bĀĀĀĀ
ĀĀĀà\v\bĀĀAÔ \vÍerrorbodydateĀĀĀĀĀĀĀĀĀĀĀĀĀ.ĀĀĀĀĀĀĀĀĀ1ĀĀĀthe base URL baseUrl//it is not JSONit names no \`event\`datathe body is no webhook event: Hand over the raw body of the request, as it came, and answer 400 when it is no event. (it stands at \`\`)apply ended without an answer; the service conf\
irms that nothing was queued
It may have been acted upon: find out before sending it again.isDefault0123456789ABCDEF/\\?#%&+-.eEcodeneedsCreditslimitusedresetsAtmessage[{}]headersUse plain ASCII without line breaks. x-api-keyĀĀĀĀĀĀĀĀĀĀ-_ĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀDĀĀĀ{}:{}:{}:{}Āthere is no endpoint ""Namelimits0123456789abcdefĀpac\
ing is "GivepacingfreelancersitemsresultsĀĀË\bĀ\vĀĀĀ·\f\bĀĀĀĀÖ\bĀĀĀĀÛ\bĀ\x07ĀĀĀidnametitlehourlyRateĀĀĀĀĀĀEĀA° \v!profileUrlprofilesprofileIdĀĀĀĀFĀAà \vĀĀĀGĀAô \vIB\bĀ	ĀĀĀL\bĀĀĀĀ
\bĀĀĀĀx\v\bĀĀĀĀ\bĀ
ĀĀĀ\bĀĀĀĀË\r\bĀ	ĀĀĀ\`\bĀĀĀĀ
ĀĀĀt\bĀĀAÈ \v\x07\bĀĀĀ´\bĀAÜ \v\x07\x07ĀĀĀÈ\bĀAð \vi\bĀĀĀĀx\v\bĀĀĀĀ\bĀĀĀĀx\v\bĀĀĀĀ
\bĀĀĀĀx\v\bĀĀĀĀ\bĀ
ĀĀĀ\bĀĀĀĀ0\bĀ
ĀĀĀx\v\bĀĀĀĀ:\bĀ\bĀĀĀÜ\bĀĀĀĀ
ĀĀĀð\bĀĀAä  \v\x07\bĀĀĀP\bĀAø  \vEË\bĀ\vĀĀĀd\bĀĀĀĀĀ\fĀĀĀä\bĀĀĀĀx\bĀĀĀĀcompanyIdlastSyncedAtbuyercompanyĀAÔ¡ \v\x07ĀĀĀÀ\bĀAè¡ \vMlocationstatstotalAssignmentsscoretotalChargesamount\bĀĀĀĀ\bĀĀĀĀ
ĀĀĀ\bĀĀAÀ¢ \v\x07ĀĀĀ,\bĀAÔ¢ \vyfeedbackCounttotalJobsWithHiresĀõ\bĀĀĀĀ\\\v\bĀĀĀĀ\bĀĀĀĀ\bĀĀĀĀ
\bĀ\fĀĀĀ@\bĀĀĀĀT\bĀ\rĀĀĀ\\\v\bĀĀĀĀa\bĀĀĀĀ\\\v\bĀĀĀĀ
ĀĀĀt\bĀĀAØ£ \v\x07ĀĀĀÄ\bĀAì£ \v7enterpriseavgHourlyJobsRatepostedCounttopClientĀĀĀĀÌ\v\bĀA°¤ \v¡phoneVerificationStatusĀ¶\bĀ\x07ĀĀĀÔ\bĀĀĀĀè\bĀ\bĀĀĀÔ\bĀĀĀĀð\bĀĀĀĀØ\bĀĀĀĀì\bĀ
ĀĀĀÔ\bĀĀĀĀö\bĀĀĀĀ@\bĀĀĀĀ\x07\bĀ\vĀĀĀ\\\v\bĀĀĀĀ\bĀ	ĀĀĀ\bĀĀĀĀ0\bĀĀĀĀÔ\bĀĀĀĀ
ĀĀĀH\bĀ\bĀAÜ¥ \v\x07ĀĀĀÈ\bĀAð¥ \v}openJobsciphertexttypeisPtcPrivateĀĀ\bĀĀĀĀx\v\bĀĀĀĀø\bĀ
ĀĀĀx\v\bĀĀĀĀ
\bĀĀĀĀx\v\bĀĀĀĀ\bĀĀĀĀÔ\bĀĀĀĀ\bĀ\fĀĀĀ\bĀĀĀĀ
ĀĀĀ\bĀĀAø¦ \v\x07\bĀĀĀd\bĀA§ \v\x07\x07ĀĀĀx\bĀA § \v©workHistoryisPtcJobstatusstartDateendDatetotalChargetotalHoursĀĀ«\bĀ\bĀĀĀ\bĀĀĀĀ³\bĀĀĀĀÔ\bĀĀĀĀ¹\bĀ	ĀĀĀÔ\bĀĀĀĀÂ\bĀ\x07ĀĀĀÔ\bĀĀĀĀÉ\bĀ\vĀĀĀÔ\bĀĀĀĀÔ\bĀ
ĀĀĀ\bĀĀĀĀ
ĀĀĀà\bĀĀAÔ¨ \v\x07\bĀĀĀ@\bĀAè¨ \v\x07\x07ĀĀĀT\bĀAü¨ \varchivedCiphersĀ	ĀĀĀHĀA © \v\x07\x07ĀĀĀ\bĀA´© \varchivedJobIdsĀĀ\bĀ	ĀĀĀx\v\bĀĀĀĀ¥\bĀ\fĀĀĀ\\\v\bĀĀĀĀ±\bĀĀĀĀÜ\bĀĀĀĀð\bĀ\bĀĀĀ\bĀĀĀĀ \bĀ\vĀĀĀh\bĀĀĀĀ|\bĀĀĀĀ \bĀĀĀĀ´\bĀĀĀĀ \bĀĀĀĀ
ĀĀĀÄ\bĀ\x07ĀAÈª \v!proposalH\bĀ\bĀĀĀ8\v\bĀĀĀĀĀ
ĀĀĀP\bĀĀAôª \v¨\fx-ratelimit-resetx-ratelimit-limitx-ratelimit-remaining got no answer: coverLetterWrite one, or have the service generate it.a profileId from the freelancers list, or none for the default profilethe deadline of  passed before it was sent\\utruefalsenullneither queueId nor jobId was gi\
venGive the queueId that apply answered, or the jobId.both queueId and jobId were givenGive one of them: queueId for one application, jobId for the latest application to a job.authJobDetailsResponsejobAuthDetailsinfo@\bĀĀĀĀ·\f\bĀĀĀĀV\bĀĀĀĀ±\bĀĀĀĀd\bĀĀĀĀ¶\bĀ\x07ĀĀĀ\bĀ	ĀĀĀjobDetailsResponsejobPubDeta\
ilsĀ \bĀĀĀĀ·\f\bĀĀĀĀ²\bĀ\rĀĀĀ±\bĀĀĀĀ¶\bĀ\x07ĀĀĀ\bĀ	ĀĀĀh\bĀ\x07ĀĀĀÀ\bĀĀĀĀLess than 1 month1 to 3 months3 to 6 monthsMore than 6 months.it is missinga booleana numbertexta listan objectexpected , found [api key]https://uphunt.iono API key was givenPass one, or take it from the environment: UPHUNT_API_KEY.\
 Keys are made in the dashboard under Auto-Apply â API & Webhooks.an API key was given to a client that is to send noneLeave out one of the two: the key, or that it is to send none.a limit of  admits no request at allGive limits of at least one request.waitfail_fastoffdoes not begin with https://G\
ive it as https://host, with a port or a path if need be.httpshttp/-._~%!$&'()*+,;=:@is plain http to another machine, where anybody on the way could read the keyUse https, or allow plain http explicitly if the network is yours.://has a path that is not onehas a query or a fragmenthas no valid host \
and portholds a user nameLeave out what stands before the @.is neither https nor httpĀĀĀĀĀĀA§· \v3ĀĀĀĀĀĀĀĀthe application's status could not be readthe application still stood at \`\` after  (the last poll failed: )there is no job to write forGive a jobId, or a jobTitle with a jobDescription.jobTit\
lejobDescription was given without jobTitlejobDescriptionjobTitle was given without jobDescriptionthis job was applied to beforeĀĀĀĀĀĀĀĀrecovered: the application is queued{} call={}ĀĀ8ĀĀĀ\fĀĀĀĀĀĀ9ĀĀĀthe proposal for job {} may or may not have been sent: {}, and the status endpoint could not tellap\
ply was answered without a queueIdno answer within retry-afterĀĀĀĀĀĀĀĀĀĀĀĀĀIĀĀĀĀĀĀĀ\bĀĀĀ\bĀĀĀJĀĀĀdebuganswered{} call={} status={} took_ms={}KĀĀĀ\fĀĀĀĀĀĀLĀĀĀfailed: {} call={} took_ms={} delivery={}HTTP {}processingappliedfailednot_availablenot_eligiblenot_enough_connectslogged_out (hint: the queueI\
d that apply answeredok  FAILwarn?                       [] GETPOSTPUTPATCHDELETElimit is 0Ask for at least one row, or leave limit out.Fix the request; the message names what the service did not understand.Make a new key in the dashboard under Auto-Apply â API & Webhooks, and check that it was co\
pied whole.Top up credits, or wait for the next billing cycle.The account behind this key has no active subscription: check Billing in the dashboard.Check the id.Nothing was sent again. Read the existing application's status by the job id.Fix the value that the message names.Wait for as long as the \
error tells; the limit is per key and endpoint.The service failed. Try again later; if it lasts, give its support the request id.Upwork is down or is limiting the service. Try again in about a minute.Check the network, the base URL and the proxy.Try again, or allow more time per attempt.Allow the ca\
ll more time, or ask less often.Something that is not the API answered: check the base URL, and whether a proxy or a login page is in between.The service's answer has changed shape: update the SDK, or read the raw answer with request().Do not apply again yet: ask status with the job id first. A 404 \
means that nothing was queued; otherwise the application is there.It may still settle: go on waiting or ask its status later. The service's documentation advises to treat an application as failed after 5 minutes.invalid_inputbad_requestunauthorizedout_of_creditssubscription_inactivenot_foundalready_\
appliedunprocessablerate_limitedserverunavailableconnectiontimeoutdeadline_exceededunexpected_answerdecodeoutcome_unknownwait_timeoutĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀservicekeysubscriptionbusiness_developereligibilityconnectssessionNotSe\
ntMaybeSentproposal.hourlyRate is proposal.hourlyRateGive US dollars an hour, 0 or more.the event names neither a queueId nor a jobIdIgnore it: the service's events name their application.applyapplied_jobsgenerate_proposalarchived_jobclient_jobs/api/auto-apply-v2/apply/api/auto-apply-v2/status/api/a\
uto-apply-v2/applied-jobs/api/auto-apply-v2/generate-proposal/api/auto-apply-v2/freelancers/api/jobs/by-ciphertext/api/clients/{companyId}/jobsĀĀĀĀĀĀĀĀĀĀĀ<ĀĀĀĀĀĀĀĀ\`×ĀĀĀèĀĀĀĀĀĀĀĀĀĀĀ,ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\`×ĀĀĀôĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ<ĀĀĀĀĀĀĀThe service's worker failed; the error \
message says more. The credit is back, so the job may be applied to again.The job closed before the proposal could be sent. Nothing can be done for this job.Upwork rejected the profile. If this happens on every job, fill out the agency profile on Upwork (location, skills, tier) or complete some work\
 first; an agency without completed work is often rejected.Buy Connects for the agency on Upwork under Membership & Connects; the service cannot buy them for you.The business developer's Upwork session lapsed. It reconnects by itself: apply again in a few minutes.lowmediumhigh: application.appliedap\
plication.failedreserveddeductedrefundedpassedwarningunknown/-._~!$'()*+,;=:@%paththe path is not a plain absolute pathBegin it with one /, percent-encode its parts, and give the query apart from it.a raw request to apply could send a proposal twiceUse apply(): its request takes further keys, too.of\
fsetthe company id of an archived job's buyer-._~cipherthe job's ciphertext (~02â¦)the body of  cannot be written as JSONCheck the values in \`extra\`.is only dotshas a '', which no id hasGive https://http://ĀĀk,\bĀ\bĀĀĀs,\bĀ\x07ĀĀĀthe job's URL, its ciphertext (~01â¦ or ~02â¦) or its UUIDhas white space\
 or a control character in itis too long to be an idis empty is empty                           ->                               the service answersthe key is acceptedthe subscription is activeX-\bĀĀĀĀk-\bĀĀĀĀ~-\bĀĀĀĀInvite the business developer on Upwork under My Teams â Members. An invite is ac\
cepted within seconds: if it is pending for more than a minute, the profile URL that was pasted is not the one that the dashboard shows.the freelancers list is empty: the business developer is not in the agency (yet)not visible before the business developer is in the agencythe business developer is \
in the agencyComplete the freelancers' profiles on Upwork.{} profiles of {} freelancersthe latest applications could not be read: not checked: see aboveUpwork rejected the profileUpwork accepts the agency's profilethe agency was out of Connectsthe agency had Connects for the latest proposalthe busin\
ess developer was logged out of Upworkthe business developer is logged inĀĀĀĀĀĀĀĀĀĀÇ/\bĀ\x1BĀĀĀâ/\bĀ#ĀĀĀĀĀĀĀĀĀĀĀĀĀ0\bĀĀĀĀ#0\bĀ/ĀĀĀĀĀĀĀĀĀĀĀĀĀR0\bĀ/ĀĀĀ0\bĀ#ĀĀĀno recent proposal reached Upwork, so this cannot be toldĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ{} in {} of the latest {} applications{} was answered with \
HTTP {}, but not with whole JSON: {}{} was answered with HTTP {} and an empty bodythe document{} was answered with HTTP {}, but {} is not as documented: {}content-typeapplication/json{}.{} sĀĀĀĀĀĀĀĀĀĀĀĀĀAĀĀĀ{} msx-request-idx-uphunt-request-idcf-rayĀĀ]2\bĀ\fĀĀĀi2\bĀĀĀĀ|2\bĀĀĀĀ{} was answered with HT\
TP  and an empty body was redirected (HTTP ), which is not followed) to , which is not followedthere is no such optionuphunt-sdk/0.1.0the user agent cannot be sentĀĀ93\bĀĀĀĀuser-agentaccept!#$%&'*+-.^_\`|~accept-encodingcontent-lengthexpecthostkeep-aliveproxy-connectiontetrailertransfer-encodingupgra\
deĀĀĀj3\bĀĀĀĀ3\bĀĀĀĀÔ$\bĀ
ĀĀĀ3\bĀĀĀĀ"2\bĀ\fĀĀĀ3\bĀĀĀĀ¢3\bĀĀĀĀ¦3\bĀ
ĀĀĀ°3\bĀĀĀĀÀ3\bĀĀĀĀÂ3\bĀ\x07ĀĀĀÉ3\bĀĀĀĀÚ3\bĀ\x07ĀĀĀthe value of the header  cannot be sentthe header  is the client's ownLeave it out: the client sets it where it is needed.the name of an extra header is not a header nameĀĀÆ4\bĀ0ĀĀĀ one of , localhost[::1]127.ĀĀĀ	ĀĀĀĀĀĀĀĀAÐê \v\bĀĀĀĀĀĀAë \vĀA­\
ë \vĀAÈë \vĀA¨ì \vÙverdicthintapplicationStatusMessageappliedAtprocessedAterrorMessageĀ.\v\bĀ\x07ĀĀĀx\v\bĀĀĀĀp\v\bĀĀĀĀx\v\bĀĀĀĀ\v\bĀĀĀĀx\v\bĀĀĀĀ\v\bĀĀĀĀ8\v\bĀĀĀĀĀ36\bĀĀĀĀx\v\bĀĀĀĀK6\bĀ	ĀĀĀ\\\v\bĀĀĀĀT6\bĀ\vĀĀĀ\\\v\bĀĀĀĀ_6\bĀ\fĀĀĀx\v\bĀĀĀĀjobstotalĀĀĀ
ĀĀĀl6\bĀ\bĀAî \v\x07\bĀĀĀø6\bĀA î \viì6\bĀĀĀĀ\f7\bĀĀĀĀĀð6\bĀĀĀĀ\\\v\bĀĀĀĀĀÿ\r\bĀĀĀĀ\\\v\bĀĀĀĀĀ©+\bĀĀĀĀ\\\v\bĀĀĀĀĀautoFillOtherQuestionsquestionAnswersĀĀĀĀAï \v\x07ĀĀĀ7\bĀA°ï \v1timeline\bĀ
ĀĀĀ7\bĀĀĀĀ°7\bĀ\bĀĀĀ¬\v\bĀĀĀĀ
ĀĀĀ¸7\bĀĀAìï \v\x07ĀĀĀØ7\bĀAð \v9questionanswerĀĀĀ8\bĀ\bĀĀĀÀ\bĀĀĀĀ\b8\bĀĀĀĀÀ\bĀĀĀĀ
ĀĀĀ8\bĀĀAÄð \v\x07\bĀĀĀ08\bĀAØð \v\x07ĀĀĀD8\bĀAìð \vp\v\bĀĀĀĀ8\v\bĀĀĀĀĀ»\bĀ\vĀĀĀ8\v\bĀĀĀĀĀB\bĀ	ĀĀĀ¬\v\bĀĀĀĀH\bĀ\bĀĀĀì7\bĀĀĀĀ\`7\bĀĀĀĀ\bĀĀĀĀv7\bĀĀĀĀX8\bĀĀĀĀfeedIdreasoningEffortĀĀĀp\v\bĀĀĀĀ¬\v\bĀĀĀĀi\bĀ\bĀĀĀ¬\v\bĀĀĀĀ\bĀĀĀĀ¬\v\bĀĀĀĀÌ8\bĀĀĀĀ¬\v\bĀĀĀĀÒ8\bĀĀĀĀ¬\v\bĀĀĀĀeventdeliveryIddeliveredAtapplicationĀĀĀ49\bĀĀĀĀÔ\bĀĀĀĀ\
\bĀĀĀĀÔ\bĀĀĀĀC9\bĀ\vĀĀĀ\\\v\bĀĀĀĀ·\f\bĀĀĀĀÔ\bĀĀĀĀMĀĀĀXĀĀĀĀĀĀNĀĀĀkindattempts-availableinDoubt\\"\\\\\\n\\u00retryAfterrequestIdfieldĀ
ĀĀĀ\\9\bĀĀAô \v¿null pointer passed to rustĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀÜ\bĀà\bĀä\bĀ*\bĀ*\bĀ*\bĀ*\bĀ*\bĀ*\bĀ*\bĀ*\bĀ'\bĀ°'\bĀð'\bĀÀ'\bĀà'\bĀð'\bĀð'\bĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀGĀĀĀhĀĀĀ3ĀĀĀWĀĀĀ\rĀĀĀMĀĀĀ%ĀĀĀGĀĀĀRĀĀĀGĀĀĀ.ĀĀĀ*ĀĀĀ,ĀĀĀnĀĀĀ^ĀĀĀĀĀĀĀĀĀĀĀĀĀO\bĀ\bĀþ\bĀ1 \bĀ \bĀ \bĀâ \bĀ\x07!\bĀN!\bĀ !\bĀç!\bĀ"\bĀ\
?"\bĀk"\bĀÙ"\bĀ7#\bĀ¹#\bĀĀĀĀ	ĀĀĀ\bĀĀĀĀĀĀĀĀĀ	ĀĀĀl\bĀK\bĀT\bĀ\\\bĀ\`\bĀf\bĀĀĀĀĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ\fĀĀĀ\vĀĀĀ&\bĀ³\bĀ&\bĀ&\bĀË\bĀ­&\bĀ¹&\bĀĀĀĀĀĀĀĀĀĀ$ĀĀĀĀĀĀĀĀĀĀĀĀÄ&\bĀÜ&\bĀõ&\bĀ'\bĀ8'\bĀV'\bĀm'\bĀĀĀĀ	ĀĀĀĀĀĀç\bĀë\bĀô\bĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\bĀ\bĀ
\bĀ\r\bĀ\bĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\rĀĀĀ\vĀĀĀ\fĀĀĀĀĀĀĀĀĀ	ĀĀĀĀĀĀ\rĀĀĀ\fĀĀĀĀĀĀ\vĀĀĀ
ĀĀĀ\x07ĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀ\fĀĀĀK$\bĀX$\bĀc$\bĀo$\bĀ}$\bĀ$\bĀ$\bĀª$\bĀ·$\bĀÃ$\bĀÉ$\bĀÔ$\bĀÞ$\bĀå$\bĀö$\bĀ\x07%\bĀ\r%\bĀ%\bĀAÈù \vqĀĀĀSĀĀĀÊĀĀĀgĀĀĀfĀAéù \v(\bĀq(\bĀÄ(\bĀ)\bĀõ)\bĀAú \vĀAú \vĀA ú \vĀA´ú \vĀAÀú \v\rĀĀĀĀĀĀĀOĀĀĀ`,
Iu=()=>{let A=new Uint8Array(E0.length);for(let u=0;u<A.length;u+=1)A[u]=E0.charCodeAt(u);return A},Au=()=>new WebAssembly.Module(globalThis.Buffer?.from(E0,"latin1")??Iu());var _u={NativeClient:s0,NativeInbox:a0,cancel:V0,meaning:Z0},bu=!1;function C(){if(!bu){try{uu(Au())}catch(A){let u="A page's Content-Security-Policy needs 'wasm-unsafe-eval', and scripts are to be served as UTF-8.";throw new Error(`WebAssembly cannot be started: ${A} (hint: ${u})`,{cause:A})}bu=!0}
return _u}function w(A){let u=C();try{return A(u)}catch(b){throw typeof b!="string"?b:j0(void 0,q(JSON.parse(b)),w)}}function N(A,u){for(let[b,t]of Object.entries(u))b in A||(A[b]=t);return A}function q0(A,u){return N(Object.create(A.prototype),u)}function G0({applicationStatus:A}){return JSON.parse(C().meaning(String(A)))}var B=class A{static{o(this,"Application")}constructor(){}static of(u){return u instanceof A?
u:q0(A,u)}isSettled(){return G0(this).settled}isApplied(){return this.applicationStatus==="applied"}credit(){return G0(this).credit}hint(){return G0(this).hint}},R=class A{static{o(this,"Submission")}constructor(){}static of(u){return q0(A,u)}reference(){return this.queueId||!this.jobId?{queueId:this.
queueId}:{jobId:this.jobId}}},H=class A{static{o(this,"AppliedJobsPage")}constructor(){}static of(u){return q0(A,{...u,jobs:u.jobs.map(B.of)})}},c0=class A{static{o(this,"Freelancer")}#u=null;constructor(u,b){N(this,u),this.#u=b}static of(u,b){return new A(u,b)}defaultProfile(){return this.#u===null?
null:this.profiles[this.#u]??null}},v=class A{static{o(this,"Freelancers")}#u;constructor({list:u,profiles:b}){N(this,u),this.freelancers.forEach((t,e)=>{this.freelancers[e]=c0.of(t,b.find(([n])=>n===e)?.[1]??null)}),this.#u=b}static of(u){return new A(u)}profiles(){return this.#u.flatMap(([u,b])=>this.
freelancers[u]?.profiles[b]??[])}byProfile(u){return this.freelancers.find(({profiles:b})=>b.some(t=>t.profileId===u))??null}},S=class A{static{o(this,"ArchivedJob")}#u;constructor(u,b){N(this,u),this.#u=b}static of({job:u,companyId:b}){return new A(u,b)}companyId(){return this.#u}},U=class A{static{
o(this,"SetupReport")}#u;#A;constructor({ready:u,text:b,checks:t,freelancers:e}){N(this,{checks:t,freelancers:e&&v.of(e)}),this.#u=u,this.#A=b}static of(u){return new A(u)}isReady(){return this.#u}toString(){return this.#A}};function tu(A){return{...A,application:B.of(A.application)}}var Cu={invalid_input:M,bad_request:X,unauthorized:K,out_of_credits:J,subscription_inactive:Q,not_found:W,already_applied:V,unprocessable:Z,rate_limited:z,server:Y,unavailable:u0,connection:A0,timeout:b0,deadline_exceeded:t0,unexpected_answer:e0,decode:n0,outcome_unknown:r0,wait_timeout:f0};function q({
text:A,details:u}){let b=Cu[u.kind]??s,t=new b(A,u,u.application&&B.of(u.application));return Object.defineProperty(t,"name",{value:b.name,configurable:!0,writable:!0}),t}function m(A,u,b){let t={kind:"invalid_input",message:u,hint:b,field:A,attempts:0,application:null};return q({text:`${u} (hint: ${b})`,details:t})}var F=globalThis;function nu(){return!!(F.document&&F.location)||!!F.WorkerGlobalScope&&!F.process?.versions?.node&&!F.Deno&&!!F.location}function T0(A){try{return!nu()&&F.process?.env?.[A]||void 0}catch{return}}var eu="Leave the key out, and set baseUrl to a proxy of your own that adds it.";function ru(A){
let{apiKey:u,baseUrl:b,withoutKey:t,dangerouslyAllowBrowser:e,fetch:n,logger:f,...j}=A,{timeoutMs:i,deadlineMs:a,maxRetries:x,backoffMs:c,pacing:$,...d}=j,y=nu();if(y&&u!=null&&!e)throw m("apiKey","an API key was given to a client in a browser, where everybody who opens the page can read it",`${eu} \
Or, for a page that only you open, set dangerouslyAllowBrowser.`);let p=(b??T0("UPHUNT_BASE_URL"))?.toString(),E=t??(y&&u==null&&p!=null),T=A.allowHttp;y&&p?.startsWith("/")&&(p=(F.origin??F.location?.origin)+p,T??=E);let I0=u??(E?void 0:T0("UPHUNT_API_KEY"));if(y&&I0==null&&!E)throw m("baseUrl","ne\
ither a key nor a baseUrl was given to a client in a browser",eu);return{settings:{...d,apiKey:I0,baseUrl:p,withoutKey:E,allowHttp:T??!1},calls:{timeoutMs:i,deadlineMs:a,maxRetries:x,backoffMs:c,pacing:$},logger:f??Ru()}}var v0=["error","warn","info","debug"];function Ru(){let A=T0("UPHUNT_LOG")?.trim().
toLowerCase();if(!A)return;let u=t=>e=>console.error(`uphunt-sdk ${t}: ${e}`),b=v0.slice(0,v0.indexOf(A)+1);return b.length||u("warn")(`UPHUNT_LOG is "${A}", which is none of ${v0.join(", ")}`),Object.fromEntries(b.map(t=>[t,u(t)]))}var Hu=64;function g(A,u){return u===void 0?"":(O0(A,"",u,Hu),JSON.stringify(u))}function O0(A,u,b,t){let e=Su(b,t);if(e)throw fu(t&&u||A,e);if(Array.isArray(b))b.forEach((n,f)=>{let j=`${u}[${f}]`;if(n===void 0)throw fu(j,"undefined");O0(A,j,n,t-1)});else if(ju(b)==="Object")for(let[n,f]of Object.entries(
b))O0(A,u?`${u}.${n}`:n,f,t-1)}function fu(A,u){return m(A,`${A} is ${u}, which cannot be sent`,"Give what JSON can hold: text, numbers, booleans, lists and plain objects.")}function Su(A,u){switch(typeof A){case"string":return/\p{Surrogate}/u.test(A)?"text with half of a character in it":void 0;case"\
number":return Number.isFinite(A)?void 0:String(A);case"boolean":case"undefined":return;case"object":{if(A===null)return;if(!u)return"nested too deeply";let b=ju(A),t=A.toJSON;return(typeof t=="function"?t.call(A)!=null:b==="Object"||b==="Array")?void 0:`${/^[AEIO]/.test(b)?"an":"a"} ${b}`}default:return`\
a ${typeof A}`}}function ju(A){return Object.prototype.toString.call(A).slice(8,-1)}var ou=new WeakMap;function iu(A,u){let b=ou.get(A);if(!b){let e=new Set;A.addEventListener("abort",()=>e.forEach(n=>n()),{once:!0}),ou.set(A,e),b=e}let t=b;return t.add(u),()=>t.delete(u)}var D0=class A{static{o(this,"UpHunt")}#u;constructor(u={}){if(u instanceof d0){this.#u=u.client;return}let{settings:b,calls:t,logger:e}=ru(u??{});if(su("fetch",u?.fetch),e!=null&&!/^(object|function)$/.test(typeof e))throw cu("logger","an object with methods like console");this.#u=w(n=>new n.NativeClient(
g("options",b),g("options",x0(t)),u?.fetch,e&&((f,j)=>{Uu(e,f,j)})))}withOptions(u){return new A(new d0(w(()=>this.#u.withOptions(g("options",x0(u??{}))))))}apply(u,b){return this.#A("apply",u,b,R.of)}status(u,b){return this.#A("status",au(u),b,B.of,"reference")}wait(u,b){return this.#t("wait",au(u),
b)}applyAndWait(u,b){return this.#t("applyAndWait",u,b)}appliedJobs(u={},b){return this.#A("appliedJobs",u,b,H.of,"query")}async*iterAppliedJobs(u={},b){let t=this.#b(b),e=w(()=>t.jobs(g("query",u)));for(;;){let n=await l0(f=>e.next(f),b,f=>f);if(!n)return;for(let f of n)yield B.of(f)}}generateProposal(u,b){
return this.#A("generateProposal",u,b,t=>t)}freelancers(u){return this.#A("freelancers",void 0,u,v.of)}getJob(u,b){return this.#A("getJob",u,b,S.of,"cipher")}getClientJobs(u,b){return this.#A("getClientJobs",u,b,t=>t,"companyId")}checkSetup(u){return this.#A("checkSetup",void 0,u,U.of)}credits(){return JSON.
parse(this.#u.credits())}confirm(u,b){return this.#A("confirm",u,b,B.of,"event")}request(u,b){return this.#A("request",u,b,t=>t)}#A(u,b,t,e,n="request"){return l0(f=>this.#b(t).begin(u,g(n,b),void 0,f,""),t,e)}#t(u,b,t){let{onUpdate:e,waitTimeoutMs:n,intervalMs:f}=t??{},j=Promise.resolve(),i,a=new Promise(
(c,$)=>{i=$}),x=e&&(c=>{j=j.then(()=>e(B.of(JSON.parse(c)))),j.catch(i)});return l0(c=>{su("onUpdate",e);let $=g("options",x0({waitTimeoutMs:n,intervalMs:f}));return this.#b(t).begin(u,g("request",b),x,c,$)},t,B.of,x&&{refused:a,heard:()=>j})}#b(u){if(!u)return this.#u;let{signal:b,onUpdate:t,waitTimeoutMs:e,
intervalMs:n,...f}=u,j=g("options",x0(f));return j==="{}"?this.#u:w(()=>this.#u.withOptions(j))}};async function Uu(A,u,b){try{await A[u]?.(b)}catch{}}function su(A,u){if(u!=null&&typeof u!="function")throw cu(A,"a function")}function cu(A,u){return m(A,`${A} is not ${u}`,`Give ${u}, or leave it out\
.`)}var d0=class{constructor(u){this.client=u}client};async function l0(A,u,b,t){let e=C0(),n=u?.signal;if(n&&typeof n.addEventListener!="function")throw m("signal","signal is no AbortSignal","Give a controller's signal: controller.signal.");if(n?.aborted)throw n.reason;let f=!1,j=await new Promise(
(a,x)=>{let c=n||t?new P0(x):void 0,$=A((d,y)=>{f=d;let p=()=>{c?.end(),a(y)};if(!d||!t)return p();c?.told(),t.heard().then(p,()=>{})});c?.begun($,n,t?.refused)}),i=JSON.parse(j);if(f)return b(i);throw j0(e,q(i),l0)}var P0=class{#u=!1;#A=!1;#t;#b;constructor(u){this.#b=u}told(){this.#A=!0}end(){this.#u=
!0,this.#t?.()}begun(u,b,t){let e=n=>{this.#u||(this.end(),this.#A||C().cancel(u),this.#b(n))};t?.catch(e),b?.aborted?e(b.reason):b&&!this.#u&&(this.#t=iu(b,()=>e(b.reason)))}};function au(A){if(typeof A=="string")return{queueId:A};let{queueId:u,jobId:b,applicationStatus:t}=A??{};return t===void 0?A:
u||!b?{queueId:u}:{jobId:b}}function x0(A){let u=Object.entries(A).map(([b,t])=>[b,t!==1/0?t:b==="deadlineMs"?null:Number.MAX_VALUE]);return Object.fromEntries(u)}var Nu="x-uphunt-delivery";function Lu(A,u){return new p0({capacity:1}).receive(A,u)}var p0=class{static{o(this,"WebhookInbox")}#u;constructor({capacity:u=1e4}={}){if(!(Number.isInteger(u)&&u>0&&u<2**32))throw m("capacity",`capacity is ${String(u)}`,"Give a whole number from 1 to 4,294,967,295.");this.#u=
w(b=>new b.NativeInbox(u))}receive(u,b){let t=w(()=>this.#u.receive(Xu(u),Mu(b)));return t===void 0?null:tu(JSON.parse(t))}release(u){w(()=>this.#u.release(g("event",u)))}};function Mu(A){return A==null?void 0:String(A)}function Xu(A){if(typeof A=="string")return new TextEncoder().encode(A);if(ArrayBuffer.
isView(A))return new Uint8Array(A.buffer,A.byteOffset,A.byteLength);if(/ArrayBuffer/.test(Object.prototype.toString.call(A)))return new Uint8Array(A);throw m("body","the body is neither text nor bytes, as it came over the network",'Hand over the raw body, as text or bytes (in Express: express.raw({ \
type: "application/json" })).')}export{V as AlreadyAppliedError,B as Application,H as AppliedJobsPage,S as ArchivedJob,X as BadRequestError,A0 as ConnectionError,t0 as DeadlineExceededError,n0 as DecodeError,c0 as Freelancer,v as Freelancers,M as InvalidInputError,W as NotFoundError,J as OutOfCreditsError,r0 as OutcomeUnknownError,
z as RateLimitError,Y as ServerError,U as SetupReport,R as Submission,Q as SubscriptionInactiveError,b0 as TimeoutError,K as UnauthorizedError,u0 as UnavailableError,e0 as UnexpectedAnswerError,Z as UnprocessableError,D0 as UpHunt,s as UpHuntError,f0 as WaitTimeoutError,p0 as WebhookInbox,Nu as deliveryHeader,
xu as isUpHuntError,Lu as parseWebhook};
