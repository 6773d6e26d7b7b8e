package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.SuggestMailboxes;

/** What every box for a mailbox number or a name needs, wherever it keeps what is typed. */
@Named
@RequestScoped
public class MailboxBox {
    @Inject
    private SuggestMailboxes suggestions;

    /** Answers what is typed. */
    public List<MailboxSuggestion> suggest(String typed) {
        return suggestions.suggest(typed);
    }

    /** How a suggestion stands in the box once chosen; of what stands there already the component asks as well. */
    public String label(Object hit) {
        return hit instanceof MailboxSuggestion suggestion
                ? suggestion.mailbox() + " · " + suggestion.name()
                : Objects.toString(hit, "");
    }
}
