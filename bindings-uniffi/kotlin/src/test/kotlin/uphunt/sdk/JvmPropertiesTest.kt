package uphunt.sdk

import java.io.File
import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.api.parallel.Isolated

/** System properties that each client reads. Other tests must not create clients meanwhile. */
@Isolated
class JvmPropertiesTest {
    @Test
    fun `the JVM's proxy is used unless the argument names another`() = runBlocking {
        System.setProperty("https.proxyHost", "127.0.0.1")
        System.setProperty("https.proxyPort", "9")
        System.setProperty("http.nonProxyHosts", "*.internal|localhost")
        try {
            assertEquals("http://127.0.0.1:9", JvmProperties.proxy())
            assertEquals(".internal,localhost,127.0.0.0/8,::1", JvmProperties.noProxy())
            System.setProperty("http.nonProxyHosts", "*")
            assertEquals("*,localhost,127.0.0.0/8,::1", JvmProperties.noProxy())
            System.setProperty("http.nonProxyHosts", "*.internal|localhost")
            UpHunt("sk_uphunt_0123456789", baseUrl = "https://example.com", maxRetries = 0).use { client ->
                val error = thrown<ApiConnectionException> { client.freelancers() }
                assertTrue("proxy" in error.message!!, error.message)
            }
        } finally {
            listOf("https.proxyHost", "https.proxyPort", "http.nonProxyHosts").forEach(System::clearProperty)
        }
        assertNull(JvmProperties.proxy())
    }

    @Test
    fun `the JVM's trust store is trusted, too`(@TempDir folder: Path) {
        val file = File(folder.toFile(), "trust.p12")
        val keytool = File(System.getProperty("java.home"), "bin/keytool").path
        val name = arrayOf("-alias", "a", "-dname", "CN=Example", "-keyalg", "RSA", "-storetype", "PKCS12")
        val store = arrayOf("-keystore", file.path, "-storepass", "changeit")
        assertEquals(0, ProcessBuilder(keytool, "-genkeypair", *name, *store).start().waitFor())
        val certificate = ProcessBuilder(keytool, "-exportcert", "-rfc", "-alias", "a", *store).start().inputReader().readText()
        file.delete()
        val pem = File(folder.toFile(), "trust.pem").apply { writeText(certificate) }
        assertEquals(0, ProcessBuilder(keytool, "-importcert", "-noprompt", "-alias", "b", "-file", pem.path, *store).start().waitFor())
        System.setProperty("javax.net.ssl.trustStore", file.path)
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit")
        try {
            val lines = { text: String -> text.lines().filter { it.isNotBlank() } }
            assertEquals(lines(certificate), lines(JvmProperties.caCertificates().orEmpty()))
            UpHunt("sk_uphunt_0123456789").close()
            System.setProperty("javax.net.ssl.trustStorePassword", "wrong")
            val error = thrown<InvalidInputException> { UpHunt("sk_uphunt_0123456789") }
            assertTrue(file.path in error.message!! && "trustStorePassword" in error.hint!!, error.message)
            System.clearProperty("javax.net.ssl.trustStorePassword")
            assertNull(JvmProperties.caCertificates())
        } finally {
            listOf("javax.net.ssl.trustStore", "javax.net.ssl.trustStorePassword").forEach(System::clearProperty)
        }
    }
}
