package org.waypost.web.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.waypost.content.Rendition;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.MailboxStatus;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.QuarantineReason;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStep;
import org.waypost.requests.RequestsError;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Reads constants as the API writes them, in lower case, days and numbers; says which there are when one is wrong. */
final class ApiNames {
    private ApiNames() {}

    static MailType mailType(String name) {
        return constant("mailType", name, MailType.values());
    }

    static CustodyState custodyState(String name) {
        return constant("state", name, CustodyState.values());
    }

    static MailboxStatus mailboxStatus(String name) {
        return constant("state", name, MailboxStatus.values());
    }

    static MailboxSize mailboxSize(String name) {
        return constant("size", name, MailboxSize.values());
    }

    static QuarantineReason quarantineReason(String name) {
        return constant("reason", name, QuarantineReason.values());
    }

    static Rendition rendition(String name) {
        return constant("size", name, Rendition.values());
    }

    static RequestKind requestKind(String name) {
        return RequestKind.named(name).orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_KIND, name));
    }

    /** To give them to somebody is left to people who see a list of the staff. */
    static RequestStep requestStep(String name) {
        return constant(
                "step", name, EnumSet.complementOf(EnumSet.of(RequestStep.GIVE)).toArray(RequestStep[]::new));
    }

    static int number(String field, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new PlatformException(SharedError.INVALID, e, field);
        }
    }

    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new PlatformException(SharedError.INVALID, e, field);
        }
    }

    static <E extends Enum<E>> E constant(String field, String name, E[] all) {
        return Arrays.stream(all)
                .filter(constant -> MailItemJson.apiName(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new PlatformException(SharedError.INVALID, field + ": " + listed(all)));
    }

    private static String listed(Enum<?>[] all) {
        return Arrays.stream(all).map(MailItemJson::apiName).collect(Collectors.joining(", "));
    }
}
