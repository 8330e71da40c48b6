package uphunt.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uphunt.sdk.models.Application;
import uphunt.sdk.models.ApplicationRef;
import uphunt.sdk.models.ApplicationStatus;
import uphunt.sdk.models.ApplyRequest;
import uphunt.sdk.models.Endpoint;
import uphunt.sdk.models.Pacing;
import uphunt.sdk.models.Submission;
import uphunt.sdk.testing.FakeUpHunt;

/** The client as a Java program uses it. */
class JavaTest {
    private static UpHunt client(Sandbox sandbox) {
        return UpHunt.builder()
                .apiKey(sandbox.getApiKey())
                .baseUrl(sandbox.getUrl())
                .timeout(Duration.ofSeconds(5))
                .deadline(Duration.ofSeconds(20))
                .maxRetries(1)
                .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
                .pacing(Pacing.WAIT)
                .limit(Endpoint.APPLY, 100, Duration.ofMinutes(1))
                .header("x-team", "a")
                .build();
    }

    @Test
    void appliesAndWaits() throws Exception {
        try (Sandbox sandbox = new Sandbox(); UpHunt upHunt = client(sandbox)) {
            ApplyRequest request = new ApplyRequestBuilder("~01java", "Hi")
                    .proposal(65.0)
                    .answer("Why you?", "Because.")
                    .build();
            List<ApplicationStatus> seen = Collections.synchronizedList(new ArrayList<>());
            Application application = upHunt.futures()
                    .applyAndWait(request, Duration.ofSeconds(30), Duration.ofMillis(20), update -> seen.add(update.getApplicationStatus()))
                    .get(60, TimeUnit.SECONDS);
            assertEquals(ApplicationStatus.Applied.INSTANCE, application.getApplicationStatus());
            assertEquals(application.getApplicationStatus(), seen.get(seen.size() - 1));
            assertEquals(1, upHunt.credits().getDeducted());
            assertEquals(1, upHunt.futures().allAppliedJobs().join().size());
        }
    }

    @Test
    void aFailedFutureHoldsTheException() {
        try (Sandbox sandbox = new Sandbox(); UpHunt upHunt = client(sandbox)) {
            var future = upHunt.futures().apply(new ApplyRequestBuilder("~01sandbox_missing", "Hi").build());
            var thrown = assertThrows(CompletionException.class, future::join);
            UpHuntException error = assertInstanceOf(NotFoundException.class, thrown.getCause());
            assertEquals(404, error.getStatus());
            assertTrue(error.getMessage().endsWith(error.getHint()));
        }
    }

    @Test
    void aFailedFutureLeavesTheOthersAlone() throws Exception {
        try (Sandbox sandbox = new Sandbox("--fault=freelancers:latency=1000"); UpHunt upHunt = client(sandbox)) {
            UpHuntFutures futures = upHunt.futures();
            var slow = futures.freelancers();
            var missing = futures.status(new ApplicationRef.Queue("q_missing"));
            assertInstanceOf(NotFoundException.class, assertThrows(CompletionException.class, missing::join).getCause());
            assertEquals(3, slow.get(60, TimeUnit.SECONDS).getFreelancers().size());
            assertEquals(3, futures.freelancers().get(60, TimeUnit.SECONDS).getFreelancers().size());
        }
    }

    @Test
    void aCallbackMayBlockOnAnotherCall() throws Exception {
        try (Sandbox sandbox = new Sandbox(); UpHunt upHunt = client(sandbox)) {
            UpHuntFutures futures = upHunt.futures();
            int calls = Runtime.getRuntime().availableProcessors() + 1;
            CompletableFuture<?>[] all = IntStream.range(0, calls)
                    .mapToObj(call -> futures.appliedJobs().thenApply(page -> futures.appliedJobs().join()))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void theFakeReplacesTheClient() {
        FakeUpHunt fake = new FakeUpHunt(request -> ApplicationStatus.NotEligible.INSTANCE);
        UpHuntFutures futures = new UpHuntFutures(fake);
        Submission submission = futures.apply(new ApplyRequestBuilder("~01fake", "Hi").build()).join();
        Application application = futures.wait(submission.reference()).join();
        assertEquals(ApplicationStatus.NotEligible.INSTANCE, application.getApplicationStatus());
        assertEquals("~01fake", fake.getRequests().get(0).getJobId());
    }
}
