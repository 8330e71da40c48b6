import uphunt.sdk.UpHunt
import uphunt.sdk.models.ApplyRequest

suspend fun main() {
    UpHunt().use { upHunt -> // UPHUNT_API_KEY
        val request = ApplyRequest(jobId = "~01abc123def456", coverLetter = "Hi, our team has 5+ years of experience with…")
        val application = upHunt.applyAndWait(request)
        println("${application.applicationStatus}: the credit was ${application.credit()}")
    }
}
