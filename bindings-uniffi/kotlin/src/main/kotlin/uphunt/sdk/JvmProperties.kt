package uphunt.sdk

import java.io.File
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.cert.Certificate
import java.util.Base64

/** The JVM's system properties for proxies and trusted certificates, in the core's terms. */
internal object JvmProperties {
    fun proxy(): String? {
        val host = System.getProperty("https.proxyHost")?.takeIf { it.isNotEmpty() } ?: return null
        return "http://$host:${System.getProperty("https.proxyPort") ?: "443"}"
    }

    /**
     * `*.local|intranet` becomes `.local,intranet`, `*` stays every host, and this machine is added: Java excludes it by default, too,
     * and the key never goes to it through a proxy. Java uses this property for https as well.
     */
    fun noProxy(): String? {
        if (proxy() == null) return null
        val hosts = System.getProperty("http.nonProxyHosts")?.split('|').orEmpty().map { if (it == "*") it else it.removePrefix("*") }
        return (hosts + listOf("localhost", "127.0.0.0/8", "::1")).distinct().joinToString(",")
    }

    fun caCertificates(): String? {
        val file = System.getProperty("javax.net.ssl.trustStore")?.let(::File)?.takeIf { it.isFile } ?: return null
        val store = try {
            open(file)
        } catch (error: Exception) {
            if (error !is GeneralSecurityException && error !is IOException) throw error
            val message = "the trust store $file of javax.net.ssl.trustStore could not be read: ${error.message}"
            val hint = "Check the system properties javax.net.ssl.trustStorePassword and trustStoreType, or pass caCertificates."
            throw invalidInput("caCertificates", message, hint).apply { initCause(error) }
        }
        // Without its password, a store may open with no certificates.
        return store.aliases().toList().filter(store::isCertificateEntry).joinToString("") { pem(store.getCertificate(it)) }
            .ifEmpty { null }
    }

    private fun open(file: File): KeyStore {
        val password = System.getProperty("javax.net.ssl.trustStorePassword")?.toCharArray()
        return System.getProperty("javax.net.ssl.trustStoreType")?.let(KeyStore::getInstance)
            ?.apply { file.inputStream().use { load(it, password) } }
            ?: KeyStore.getInstance(file, password)
    }

    private fun pem(certificate: Certificate): String {
        val base64 = Base64.getMimeEncoder(64, "\n".toByteArray()).encodeToString(certificate.encoded)
        return "-----BEGIN CERTIFICATE-----\n$base64\n-----END CERTIFICATE-----\n"
    }
}
