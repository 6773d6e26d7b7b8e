package org.waypost.testkit.snippets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** An answer of the carrier's server. A real plugin shades a JSON library into its jar. */
record Reply(int status, String body, SpiErrorCode unclear) {
    String text(String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(body);
        if (!found.find() || !body.stripTrailing().endsWith("}")) {
            throw new SpiException(unclear, "Parcel Post's answer has no " + name);
        }
        return found.group(1);
    }

    Message message() {
        return new Message(Message.Level.ERROR, text("code"), text("text"));
    }
}
