package org.waypost.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.mailroom.IntakeResult;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.rest.IntakeJson.FileJson;
import org.waypost.web.rest.UploadedFiles.Upload;
import org.waypost.web.rest.UploadedFiles.UploadedFile;

/** Tells what became of each file of an upload. */
final class IntakeAnswer {
    private final Upload upload;
    private final ProblemTexts problems;

    IntakeAnswer(Upload upload, ProblemTexts problems) {
        this.upload = upload;
        this.problems = problems;
    }

    /**
     * In the files' order.
     *
     * @param results by the place of the file
     * @param mailbox the number the new pieces were assigned to, or empty
     * @param unassigned why they were not assigned although it was asked for
     */
    IntakeJson of(Map<Integer, IntakeResult> results, String mailbox, Optional<PlatformException> unassigned) {
        List<FileJson> answers = new ArrayList<>();
        for (UploadedFile file : upload.files()) {
            answers.add(
                    file.refused() == null
                            ? json(results.get(answers.size()), mailbox, unassigned)
                            : FileJson.refused(
                                    file.name(), file.refused().code().code(), problems.detail(file.refused())));
        }
        return new IntakeJson(answers);
    }

    private FileJson json(IntakeResult result, String mailbox, Optional<PlatformException> unassigned) {
        if (result instanceof IntakeResult.Stored stored) {
            return new FileJson(
                    stored.fileName(),
                    "stored",
                    Long.toString(stored.item().value()),
                    stored.labelCode(),
                    stored.blob().sha256(),
                    stored.blob().bytes(),
                    orAbsent(mailbox),
                    unassigned.map(reason -> reason.code().code()).orElse(null),
                    unassigned.map(problems::detail).orElse(null));
        }
        IntakeResult.Duplicate duplicate = (IntakeResult.Duplicate) result;
        return new FileJson(
                duplicate.fileName(),
                "duplicate",
                Long.toString(duplicate.item().value()),
                duplicate.labelCode(),
                duplicate.sha256(),
                null,
                orAbsent(duplicate.mailbox()),
                null,
                null);
    }

    private static String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
