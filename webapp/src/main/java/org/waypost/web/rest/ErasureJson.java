package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.privacy.AskedBy;
import org.waypost.privacy.ErasureCase;
import org.waypost.privacy.ErasureLine;
import org.waypost.privacy.ErasureRequest;
import org.waypost.shared.PlatformException;

/**
 * A customer's newest request for erasure, with its answer or the one he would get today.
 *
 * @param state how far it has come: none, asked, or answered
 * @param askedOn when he asked; absent when he never did
 * @param asked how: {@code in_person}, {@code letter}, {@code email} or {@code telephone}; absent when he never did
 * @param dueOn the last day for the answer; absent when he never asked
 * @param answeredAt when he was answered, ISO 8601; absent before
 * @param version to be sent back with the answer; 0 when he never asked
 * @param records what becomes of each class of records
 * @param obstacles codes of what is in the way of an answer now
 */
public record ErasureJson(
        String state,
        String askedOn,
        String asked,
        String dueOn,
        String answeredAt,
        long version,
        List<RecordsJson> records,
        List<String> obstacles) {
    static ErasureJson of(ErasureCase found) {
        return new ErasureJson(
                found.isOpen() ? "asked" : found.isAnswered() ? "answered" : "none",
                found.request().map(one -> one.askedOn().toString()).orElse(null),
                found.request().map(one -> one.askedBy().apiName()).orElse(null),
                found.request().map(one -> one.dueOn().toString()).orElse(null),
                found.request()
                        .flatMap(ErasureRequest::answeredAt)
                        .map(Object::toString)
                        .orElse(null),
                found.request().map(ErasureRequest::version).orElse(0L),
                found.lines().stream().map(RecordsJson::of).toList(),
                found.obstacles().stream()
                        .map(PlatformException::code)
                        .map(code -> code.code())
                        .toList());
    }

    /**
     * What becomes of a class of records.
     *
     * @param records the class
     * @param outcome {@code erased}, {@code kept} or {@code nothing}
     * @param pieces how many documents there are; 0 where they are not counted
     * @param until the last day on which it is kept; absent when it is not kept or no day is set
     * @param why a key of the platform, or the words of a set of rules
     * @param source where that comes from, or empty
     * @param address of the source, or empty
     */
    @Schema(name = "ErasureRecordsJson")
    public record RecordsJson(
            String records, String outcome, int pieces, String until, String why, String source, String address) {
        private static RecordsJson of(ErasureLine line) {
            return new RecordsJson(
                    line.records(),
                    line.outcome().apiName(),
                    line.pieces(),
                    line.until().map(LocalDate::toString).orElse(null),
                    line.why().basis(),
                    line.why().source(),
                    line.why().address());
        }
    }

    /** How he asked. */
    @Schema(name = "NewErasureJson")
    public record NewJson(String asked) {
        AskedBy askedBy() {
            return ApiNames.constant("asked", String.valueOf(asked), AskedBy.values());
        }
    }

    /** The version of the request whose answer was looked at. */
    @Schema(name = "ErasureAnswerJson")
    public record AnswerJson(long version) {}
}
