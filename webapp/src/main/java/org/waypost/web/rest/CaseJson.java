package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.verification.CaseFile;
import org.waypost.verification.CaseSlot;
import org.waypost.verification.Finding;

/**
 * A case with what the rules say of it now.
 *
 * @param application the case
 * @param verdict {@code pass}, {@code needs_review} or {@code fail}
 * @param findings what each rule says
 * @param slots which documents are wanted, and what is there
 * @param seen to be sent back with an approval
 */
public record CaseJson(
        ApplicationJson application, String verdict, List<FindingJson> findings, List<SlotJson> slots, String seen) {
    static CaseJson of(CaseFile file) {
        return new CaseJson(
                ApplicationJson.of(file.application()),
                MailItemJson.apiName(file.judgement().verdict()),
                file.judgement().findings().stream()
                        .map(finding -> FindingJson.of(finding, file))
                        .toList(),
                file.judgement().slots().stream().map(SlotJson::of).toList(),
                file.seen());
    }

    /**
     * What one rule says.
     *
     * @param id tells it from rules of other sets; the key of a note
     * @param subject what it is about
     * @param verdict what it says
     * @param group {@code missing}, {@code contradictory}, {@code expiring} or {@code fine}
     * @param text the rule in plain words
     * @param remarks what was found
     * @param source where it comes from
     * @param address where to read that, or empty
     * @param edition to which it belongs
     */
    @Schema(name = "FindingJson")
    public record FindingJson(
            String id,
            String subject,
            String verdict,
            String group,
            String text,
            List<String> remarks,
            String source,
            String address,
            String edition) {
        static FindingJson of(Finding finding, CaseFile file) {
            return new FindingJson(
                    finding.id(),
                    finding.subject(),
                    MailItemJson.apiName(finding.verdict()),
                    MailItemJson.apiName(file.group(finding)),
                    finding.text(),
                    finding.remarks(),
                    finding.citation().source(),
                    finding.citation().address(),
                    finding.edition());
        }
    }

    /**
     * A place for one document.
     *
     * @param slot for instance {@code applicant.photoId}
     * @param label what people see
     * @param need {@code required}, {@code optional}, {@code not_needed} or {@code unknown}
     * @param state {@code missing}, {@code waiting}, {@code rejected}, {@code approved}, {@code expiring} or {@code expired}
     * @param document which is there; absent when none is
     */
    @Schema(name = "SlotJson")
    public record SlotJson(String slot, String label, String need, String state, String document) {
        static SlotJson of(CaseSlot slot) {
            return new SlotJson(
                    slot.slot(),
                    slot.label(),
                    MailItemJson.apiName(slot.need()),
                    MailItemJson.apiName(slot.state()),
                    slot.document().map(id -> Long.toString(id.value())).orElse(null));
        }
    }
}
