package org.waypost.plugins.storage.s3;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Says in the SPI's words what a server or the way to it complains about. */
final class Failures {
    private static final Set<String> NO_BUCKET = Set.of("NoSuchBucket", "InvalidBucketName");
    private static final Set<String> OTHER_REGION =
            Set.of("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException");
    private static final Set<String> GARBLED = Set.of("BadDigest", "XAmzContentSHA256Mismatch", "RequestTimeout");

    private Failures() {}

    static <T> T call(String attempt, Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException e) {
            throw of(attempt, e);
        }
    }

    static SpiException of(String attempt, SdkException e) {
        return e instanceof AwsServiceException answer
                ? answered(attempt, answer)
                : new SpiException(SpiErrorCode.DOWN, "cannot " + attempt + ": " + e.getMessage(), e);
    }

    private static SpiException answered(String attempt, AwsServiceException e) {
        String said = code(e);
        Message words = new Message(Message.Level.ERROR, said, words(e));
        String message = "cannot " + attempt + ": " + e.statusCode() + " " + said + " " + words.text();
        return failure(message.strip(), said, e).withProvider(words);
    }

    private static SpiException failure(String message, String said, AwsServiceException e) {
        int status = e.statusCode();
        if (NO_BUCKET.contains(said)) {
            return misconfigured("there is no such bucket: " + message, e);
        }
        if (status == 301 || OTHER_REGION.contains(said)) {
            return misconfigured("the bucket is in another region" + region(e) + ": " + message, e);
        }
        if (status == 416) {
            return SpiException.invalid("range", message);
        }
        if (status == 503 || status == 429) {
            return rateLimited(message, e);
        }
        Optional<SpiErrorCode> code = codeOf(status, said);
        return code.isPresent() ? new SpiException(code.get(), message, e) : misconfigured(message, e);
    }

    /** Empty for a request that the server finds wrong in itself, which settings can cause and callers cannot. */
    private static Optional<SpiErrorCode> codeOf(int status, String said) {
        if (isFull(status, said)) {
            return Optional.of(SpiErrorCode.FULL);
        }
        if (GARBLED.contains(said)) {
            return Optional.of(SpiErrorCode.DOWN);
        }
        return Optional.ofNullable(
                switch (status) {
                    case 401, 403 -> SpiErrorCode.AUTH;
                    case 404 -> SpiErrorCode.NOT_FOUND;
                    case 501 -> SpiErrorCode.UNSUPPORTED;
                    case 408, 409 -> SpiErrorCode.DOWN;
                    default -> status >= 500 ? SpiErrorCode.DOWN : null;
                });
    }

    private static boolean isFull(int status, String said) {
        String words = said.toLowerCase(Locale.ROOT);
        return status == 507 || words.contains("quota") || words.contains("storagefull");
    }

    private static SpiException rateLimited(String message, AwsServiceException e) {
        return header(e, "Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> SpiException.rateLimited(Duration.ofSeconds(Long.parseLong(value)), message))
                .orElseGet(() -> new SpiException(SpiErrorCode.RATE_LIMITED, message, e));
    }

    private static String region(AwsServiceException e) {
        return header(e, "x-amz-bucket-region").map(name -> " (" + name + ")").orElse("");
    }

    private static SpiException misconfigured(String message, Throwable cause) {
        return new SpiException(SpiErrorCode.INVALID_REQUEST, message, cause, SpiFault.TENANT_CONFIG, false);
    }

    static String code(AwsServiceException e) {
        return details(e).map(AwsErrorDetails::errorCode).orElse("");
    }

    private static String words(AwsServiceException e) {
        return details(e).map(AwsErrorDetails::errorMessage).orElse("");
    }

    private static Optional<String> header(AwsServiceException e, String name) {
        return details(e).map(AwsErrorDetails::sdkHttpResponse).flatMap(answer -> answer.firstMatchingHeader(name));
    }

    private static Optional<AwsErrorDetails> details(AwsServiceException e) {
        return Optional.ofNullable(e.awsErrorDetails());
    }
}
