package org.waypost.notifications.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypost.notifications.NotificationsError;
import org.waypost.shared.PlatformException;

/** What a failed attempt to send means: by whose fault, and whether another may help. */
final class SmtpAnswer {
    private static final Pattern CODE = Pattern.compile("(?:^|\\s)([45])\\d\\d[ -]");
    private static final int LONGEST = 400;

    private final MessagingException failure;

    private SmtpAnswer(MessagingException failure) {
        this.failure = failure;
    }

    static SmtpAnswer of(MessagingException failure) {
        return new SmtpAnswer(failure);
    }

    /**
     * The error for the caller.
     *
     * @return a {@link PlatformException} when another attempt may help
     * @throws RecipientRefused when the server refused the recipient for good
     */
    PlatformException asException() throws RecipientRefused {
        if (failure instanceof SendFailedException send && isAny(send.getInvalidAddresses())) {
            throw new RecipientRefused(words(), failure);
        }
        boolean refused = failure instanceof AuthenticationFailedException || isForGood(words());
        return new PlatformException(
                refused ? NotificationsError.MAIL_SERVER_REFUSED : NotificationsError.MAIL_SERVER_AWAY,
                failure,
                words());
    }

    /** The server's own words: they stand in the innermost of the chained errors. */
    private String words() {
        Exception innermost = failure;
        while (innermost instanceof MessagingException link && link.getNextException() != null) {
            innermost = link.getNextException();
        }
        String text =
                String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ").trim();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static boolean isForGood(String words) {
        Matcher code = CODE.matcher(words);
        return code.find() && code.group(1).equals("5");
    }

    private static boolean isAny(Object[] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
