package org.waypost.web.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.waypost.requests.EndRules;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * What the location decides about how pieces leave.
 *
 * @param coolingHours in which a renter may take a destruction back, 0 to 240
 * @param counterDays for which a piece lies ready at the counter, 1 to 60
 * @param seenByTwo mail types that are never destroyed by one person alone
 */
public record EndRulesJson(Integer coolingHours, Integer counterDays, List<String> seenByTwo) {
    static EndRulesJson of(EndRules rules) {
        return new EndRulesJson(
                rules.coolingHours(),
                rules.counterDays(),
                rules.seenByTwo().stream().sorted().map(MailItemJson::apiName).toList());
    }

    EndRules rules() {
        if (coolingHours == null || counterDays == null || seenByTwo == null) {
            throw new PlatformException(SharedError.INVALID, "coolingHours, counterDays, seenByTwo");
        }
        return new EndRules(
                coolingHours,
                counterDays,
                seenByTwo.stream().map(ApiNames::mailType).collect(Collectors.toSet()));
    }
}
