package org.waypost.web.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.waypost.verification.DocumentType;
import org.waypost.verification.IdPaper;
import org.waypost.verification.RecordClass;

/** What may be chosen where a document is uploaded. */
@Named
@ApplicationScoped
public class PaperChoices {
    /** What a document may be there for. */
    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    /** Which IDs there are. */
    public IdPaper[] getPapers() {
        return IdPaper.values();
    }

    /** The types for which an ID serves, as the API writes them. */
    public String uses(IdPaper paper) {
        return Arrays.stream(DocumentType.values())
                .filter(paper::serves)
                .map(DocumentType::apiName)
                .collect(Collectors.joining(" "));
    }

    /** The classes of papers that are kept for different times. */
    public RecordClass[] getRecordClasses() {
        return RecordClass.values();
    }
}
