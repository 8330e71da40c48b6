package uphunt.sdk

import java.io.File
import java.security.KeyStore
import java.security.cert.Certificate
import java.util.Base64

/** The JVM's system properties for proxies and trusted certificates, in the core's terms. */
internal object JvmProperties {
    fun proxy(): String? {
        val host = System.getProperty("https.proxyHost")?.takeIf { it.isNotEmpty() } ?: return null
        return "http://$host:${System.getProperty("https.proxyPort") ?: "443"}"
    }

    /** `localhost|*.local` becomes `localhost,.local`. Java uses this property for https, too. */
    fun noProxy(): String? = System.getProperty("http.nonProxyHosts")?.takeIf { proxy() != null }
        ?.split('|')?.joinToString(",") { it.removePrefix("*") }

    fun caCertificates(): String? {
        val file = System.getProperty("javax.net.ssl.trustStore")?.let(::File)?.takeIf { it.isFile } ?: return null
        val password = System.getProperty("javax.net.ssl.trustStorePassword")?.toCharArray()
        val store = System.getProperty("javax.net.ssl.trustStoreType")?.let(KeyStore::getInstance)
            ?.apply { file.inputStream().use { load(it, password) } }
            ?: KeyStore.getInstance(file, password)
        return store.aliases().toList().filter(store::isCertificateEntry).joinToString("") { pem(store.getCertificate(it)) }
    }

    private fun pem(certificate: Certificate): String {
        val base64 = Base64.getMimeEncoder(64, "\n".toByteArray()).encodeToString(certificate.encoded)
        return "-----BEGIN CERTIFICATE-----\n$base64\n-----END CERTIFICATE-----\n"
    }
}
